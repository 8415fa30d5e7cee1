import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BrokenError } from '../../src/errors.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { markdown } from '../../src/report/markdown.js';
import { viewOf } from '../../src/report/view.js';
import { type Files, judged, run } from './judging.js';

/** Splits rows off by itself: 200 of its own data, each right with a probability of `skill`. */
const script = (skill: number, more = '') => `
const fs = require('node:fs');
const rows = Array.from({ length: 200 }, (_, i) => {
  const label = (i * 7) % 3 === 0 ? 'bad' : 'good';
  const right = ((i * 37) % 100) / 100 < ${skill};
  const towards = 0.05 + ((i * 13) % 40) / 100;
  return { id: 'loan ' + i, label, score: (label === 'bad') === right ? 1 - towards : towards };
});
fs.mkdirSync(process.env.SLUICE_OUT + '/model');
fs.writeFileSync(process.env.SLUICE_OUT + '/model/weights.bin', '${skill}');
let predictions = ['id,label,score', ...rows.map(({ id, label, score }) => [id, label, score].join(','))].join('\\n');
${more}
if (process.env.SLUICE_DATA) throw new Error('it was handed data');
fs.writeFileSync(process.env.SLUICE_OUT + '/predictions.csv', predictions);
`;

const LABELS = [
  'key,truth',
  ...Array.from({ length: 200 }, (_, i) => `loan ${i},${(i * 7) % 3 === 0 ? 'bad' : 'good'}`),
].join('\n');

const files = (text: string): Files => ({ 'train.cjs': text, 'labels.csv': LABELS });

const values = (more: object = {}, predictions: object = {}) => ({
  predictions: { positive: 'bad', ...predictions },
  command: { run: `'${process.execPath}' train.cjs` },
  gate: { conditions: ['auc >= 0.5', 'accuracy >= baseline - 2pp'] },
  export: { path: 'exported' },
  ...more,
});

const OURS = { labels: { path: 'labels.csv', id: 'key', label: 'truth' } };

async function write(folder: string, text: string): Promise<void> {
  await writeFile(join(folder, 'train.cjs'), text);
}

/** Of no skill at all. */
const EASY_BASELINE = ['id,label,score', 'loan 0,bad,0.1', 'loan 1,good,0.9'].join('\n');

const warned = ({ data }: FinishedRecord) => data.warnings.map(({ code }) => code);

describe('a command that splits its data by itself', () => {
  it('is judged by the rows that it hands back, and held by their ids to the run before', async () => {
    await judged(files(script(0.8)), values(), async ({ record }, folder) => {
      expect(record.trainer.kind).toBe('command');
      expect(record.data.splits).toMatchObject({ method: 'own', train: 0, test: 200 });
      expect(record.predictions[0].seed).toBe(7);
      expect(record.promoted).toBe(true);
      const weights = () => readFile(join(folder, 'exported/weights.bin'), 'utf8');
      expect(await weights()).toBe('0.8');

      await write(folder, script(0.4));
      const worse = await run(folder, values());
      expect(worse.record.decision.verdict).toBe('failed');
      expect(worse.record.comparison?.rows).toBe(200);
      expect(await weights()).toBe('0.8');

      await write(folder, script(0.95));
      const better = await run(folder, values());
      expect(better.record.baseline).toMatchObject({ found: true, runId: record.id });
      expect(better.record.decision.verdict).toBe('passed');
      expect(await weights()).toBe('0.95');

      // Of other rows than the last ones: the row of an id is looked for, not its place.
      await write(folder, script(0.95, "predictions = predictions.replace(/loan /g, 'car ');"));
      const others = await run(folder, values());
      expect(others.record.decision.verdict).toBe('inconclusive');
    });
  });

  it('is said to be so in the record, and in the comment with what that is worth', async () => {
    await judged(files(script(0.8)), values({ baseline: 'none' }), ({ record }) => {
      expect(warned(record)).toEqual(['own-split']);
      const comment = markdown.render(viewOf(record));
      expect(comment).toContain('200 rows to test, which the command split off by itself');
      expect(comment).toContain('and their labels are its own word');
    });
  });

  it('cannot turn labels round on rows that the run before had', async () => {
    await judged(files(script(0.8)), values(), async (_, folder) => {
      const flattering = `predictions = ['id,label,score', ...rows.map(({ id, score }) =>
        [id, score > 0.5 ? 'bad' : 'good', score].join(','))].join('\\n');`;
      await write(folder, script(0.4, flattering));
      const { record } = await run(folder, values());
      expect(record.metrics.test['accuracy']?.value).toBe(1);
      expect(record.decision.verdict).toBe('inconclusive');
      expect(record.promoted).toBe(false);
    });
  });

  describe('that writes over the run it is held against', () => {
    const writesOver = (file: string) => `
      for (const id of fs.readdirSync('.sluice/runs').filter((name) => !name.startsWith('.'))) {
        fs.writeFileSync('.sluice/runs/' + id + '/${file}', ${JSON.stringify(EASY_BASELINE)});
      }`;

    it.each(['predictions.csv', 'run.json'])(
      'is judged by what its %s held before, and can not follow it',
      async (file) => {
        await judged(files(script(0.8)), values(), async (_, folder) => {
          await write(folder, script(0.4, writesOver(file)));
          expect((await run(folder, values())).record.decision.verdict).toBe('failed');
        });
        await judged(files(script(0.8)), values(), async ({ record }, folder) => {
          await write(folder, script(0.95, writesOver(file)));
          const better = run(folder, values());
          await expect(better).rejects.toThrow(BrokenError);
          await expect(better).rejects.toThrow(
            `.sluice/runs/${record.id}/${file}, of the run that it is held against, was changed`,
          );
          // Nor does any later run take what was written there for that run.
          await write(folder, script(0.95));
          await expect(run(folder, values())).rejects.toThrow(BrokenError);
          expect(await readFile(join(folder, 'exported/weights.bin'), 'utf8')).toBe('0.8');
        });
      },
    );
  });

  it.each([
    [
      'no labels',
      "predictions = predictions.replace('id,label', 'id,said');",
      /no column "label", which holds the labels/,
    ],
    [
      'a label less',
      "predictions = predictions.replace(',bad,', ',,');",
      /label .* is missing here/,
    ],
    ['a row twice', "predictions += '\\nloan 3,good,0.2';", /"loan 3" here, as on line 5/],
    [
      'one class',
      "predictions = predictions.replace(/,bad,/g, ',good,');",
      /has the one value "good" in every row/,
    ],
    ['no predictions', 'process.exit(0);', /left no predictions/],
    [
      'a score above 1',
      "predictions = predictions.replace(/[\\d.]+$/, '1.5');",
      /1.5 is no probability/,
    ],
  ])('breaks the run with %s', async (_, text, says) => {
    const broken = judged(files(script(0.8, text)), values({ baseline: 'none' }), () => {});
    await expect(broken).rejects.toThrow(BrokenError);
    await expect(broken).rejects.toThrow(says);
  });

  it('breaks the run where a condition asks for rows that it does not hand back', async () => {
    const gate = { conditions: [{ if: 'auc >= 0.5', where: 'Home = rent' }] };
    const broken = judged(files(script(0.8)), values({ gate, baseline: 'none' }), () => {});
    await expect(broken).rejects.toThrow(/can't be judged: .*no column "Home"/);
  });
});

describe('with labels in a file that it does not write', () => {
  const ours = (more: object = {}) => values({ baseline: 'none', ...more }, OURS);

  it('neither its own labels count, nor what it makes of the file while it works', async () => {
    const text = `
      fs.writeFileSync('labels.csv', 'key,truth\\nloan 1,bad\\nloan 2,good');
      predictions = predictions.replace(/,good,|,bad,/g, ',good,');`;
    const gate = { conditions: ['accuracy >= 1%'] };
    await judged(files(script(0.8, text)), ours({ gate }), ({ record }) => {
      expect(record.metrics.test['accuracy']?.value).toBeCloseTo(0.8, 12);
      expect(record.data.splits).toMatchObject({ method: 'own', test: 200 });
      expect(warned(record)).toEqual(['own-split']);
      expect(record.data.warnings[0]?.message).not.toContain('labels');
    });
  });

  it('each of the labelled rows needs its answer', async () => {
    const text = "predictions = predictions.split('\\n').slice(0, -3).join('\\n');";
    const broken = judged(files(script(0.8, text)), ours(), () => {});
    await expect(broken).rejects.toThrow(BrokenError);
    await expect(broken).rejects.toThrow(/3 rows have no prediction: "loan 197"/);
  });

  it('several seeds are judged together', async () => {
    const { command } = values();
    await judged(files(script(0.8)), ours({ command: { ...command, seeds: 2 } }), ({ record }) => {
      expect(record.seeds?.trained).toEqual([7, 8]);
      expect(record.predictions.map(({ seed }) => seed)).toEqual([7, 8]);
    });
  });
});
