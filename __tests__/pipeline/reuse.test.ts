import { createHash } from 'node:crypto';
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import type { RunEvent } from '../../src/events.js';
import type { GateRun } from '../../src/pipeline/run.js';
import { artifactsOf, newWorkspace, type Workspace } from '../e2e/github-workspace.js';
import { csv, purchases } from '../e2e/purchases.js';
import { commit, openPull } from '../emulator/state.js';
import { useHarness } from '../host/github/harness.js';
import { runInProcess } from '../host/github/in-process.js';
import { judged, run } from './judging.js';

const ROWS = purchases(400);
const FILES = { 'data.csv': csv(ROWS) };
const VALUES = {
  data: { path: 'data.csv', label: 'bought', ignore: [] as string[] },
  model: { layers: [{ dense: 4, activation: 'relu' }] },
  train: { epochs: 3 },
  gate: { conditions: ['accuracy > 1%'] },
};
const PASSES = { conditions: ['accuracy > 2%', 'auc > 0.01'] };
const FAILS = { conditions: ['accuracy > 99.99%'] };

/** Runs, and hears what was said. */
async function heard(folder: string, values: object, more: { readonly retrain?: boolean } = {}) {
  const events: RunEvent[] = [];
  const subscribers = [{ name: 'test', receive: (event: RunEvent) => void events.push(event) }];
  const { record, folder: kept } = await run(folder, values, { ...more, subscribers });
  return {
    record,
    folder: kept,
    epochs: events.filter(({ type }) => type === 'epoch').length,
    warnings: events.flatMap((event) => (event.type === 'warning' ? [event.message] : [])),
  };
}

const predictionsOf = ({ folder }: Pick<GateRun, 'folder'>) =>
  readFile(join(folder, 'predictions.csv'), 'utf8');

/** The file of its network's weights. */
async function weightsOf({ folder }: Pick<GateRun, 'folder'>): Promise<string> {
  const files = await readdir(join(folder, 'model'));
  return join(folder, 'model', files.find((name) => name.startsWith('weights'))!);
}

describe('a run of the same inputs as one before', () => {
  it('trains nothing, and judges what that one said and exports its model', async () => {
    await judged(FILES, VALUES, async (first, folder) => {
      const again = await heard(folder, VALUES);
      expect(again.warnings).toEqual([]);
      expect(again.epochs).toBe(0);
      expect(again.record).toMatchObject({
        reused: { runId: first.record.id, sha: null },
        recipe: first.record.recipe,
        metrics: first.record.metrics,
        history: first.record.history,
        epochs: first.record.epochs,
        promoted: true,
        baseline: { runId: first.record.id },
      });
      expect(await predictionsOf(again)).toBe(await predictionsOf(first));
      expect(await readFile(join(again.folder, 'report.md'), 'utf8')).toContain(
        `Training: same inputs as run ${first.record.id}: not trained again`,
      );
      const weights = async (one: Pick<GateRun, 'folder'>) => readFile(await weightsOf(one));
      expect(await weights(again)).toEqual(await weights(first));

      // What says that it was trained again is that it was.
      const told = await heard(folder, VALUES, { retrain: true });
      expect(told).toMatchObject({ epochs: 3, record: { recipe: first.record.recipe } });
      expect(told.record.reused).toBeUndefined();
      expect(await predictionsOf(told)).toBe(await predictionsOf(first));
      expect((await heard(folder, { ...VALUES, reuse: false })).record).toMatchObject({
        epochs: { completed: 3 },
      });
    });
  });

  it('is judged by the conditions that are asked now', async () => {
    await judged(FILES, VALUES, async (first, folder) => {
      const stricter = await heard(folder, { ...VALUES, gate: FAILS });
      expect(stricter).toMatchObject({
        epochs: 0,
        record: { decision: { verdict: 'failed' }, reused: { runId: first.record.id } },
      });
      const other = await heard(folder, { ...VALUES, gate: PASSES });
      expect(other).toMatchObject({
        epochs: 0,
        record: { decision: { verdict: 'passed' }, reused: { runId: first.record.id } },
      });
      expect(await readdir(join(other.folder, 'model'))).toContain('model.json');
    });
  });

  it('trains after one that left no model only where it passes now', async () => {
    await judged(FILES, { ...VALUES, gate: FAILS }, async (first, folder) => {
      expect(first.record.decision.verdict).toBe('failed');
      const still = await heard(folder, { ...VALUES, gate: { conditions: ['auc > 0.999'] } });
      expect(still).toMatchObject({ epochs: 0, record: { reused: { runId: first.record.id } } });
      const now = await heard(folder, { ...VALUES, gate: PASSES });
      expect(now).toMatchObject({ epochs: 3, record: { decision: { verdict: 'passed' } } });
      expect(now.record.reused).toBeUndefined();
      expect(await predictionsOf(now)).toBe(await predictionsOf(first));
    });
  });

  it('takes all seeds, where it was of several', async () => {
    const values = { ...VALUES, train: { epochs: 2, seeds: 3 } };
    await judged(FILES, values, async (first, folder) => {
      const again = await heard(folder, values);
      expect(again).toMatchObject({
        epochs: 0,
        record: {
          seeds: first.record.seeds,
          metrics: first.record.metrics,
          predictions: first.record.predictions,
        },
      });
    });
  });
});

describe('a run trains where', () => {
  const [head, ...lines] = csv(ROWS).trim().split('\n');
  const text = (...rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;

  it.each<{ readonly which: string; readonly values?: object; readonly data?: string }>([
    { which: 'a cell is another', data: text(...lines.with(3, `7.777,${lines[3]!.slice(6)}`)) },
    { which: 'the rows stand in another order', data: text(...lines.toReversed()) },
    { which: 'a row is gone', data: text(...lines.slice(1)) },
    { which: 'the seed is another', values: { train: { epochs: 3, seed: 8 } } },
    { which: 'there are fewer epochs', values: { train: { epochs: 2 } } },
    { which: 'the model is another', values: { model: { layers: [{ dense: 5 }] } } },
    { which: 'the split is another', values: { data: { ...VALUES.data, split: { seed: 9 } } } },
    { which: 'the label is another', values: { data: { ...VALUES.data, label: 'color' } } },
    { which: 'a column is ignored', values: { data: { ...VALUES.data, ignore: ['size'] } } },
  ])('$which', async ({ values = {}, data = FILES['data.csv'] }) => {
    await judged(FILES, VALUES, async (_, folder) => {
      await writeFile(join(folder, 'data.csv'), data);
      const { record, epochs, warnings } = await heard(folder, { ...VALUES, ...values });
      expect(record.reused).toBeUndefined();
      expect(epochs).toBeGreaterThan(0);
      expect(warnings).toEqual([]);
    });
  });

  it.each([
    ['record', 'run.json'],
    ['predictions', 'predictions.csv'],
    ['model', 'model'],
  ])('the %s that a run left is not what it left, and says so', async (_, name) => {
    // A gate that asks for no baseline: a baseline that is forged breaks the run.
    const values = { ...VALUES, baseline: 'none' };
    await judged(FILES, values, async (first, folder) => {
      await appendFile(name === 'model' ? await weightsOf(first) : join(first.folder, name), ' ');
      const { record, epochs, warnings } = await heard(folder, values);
      expect(epochs).toBe(3);
      expect(record.reused).toBeUndefined();
      expect(warnings).toEqual([expect.stringContaining('is not taken, but trained again')]);
    });
  });

  it('what was written down of it can’t be read, and says so', async () => {
    await judged(FILES, VALUES, async (first, folder) => {
      const stores = join(process.env['XDG_CACHE_HOME']!, 'sluice', 'trainings');
      const store = createHash('sha256').update(join(folder, '.sluice')).digest('hex');
      const entry = join(stores, store.slice(0, 16), `${first.record.recipe}.json`);
      for (const text of ['{"run": "../../elsewhere"}', '{"ru']) {
        await writeFile(entry, text);
        const { epochs, warnings } = await heard(folder, VALUES);
        expect(epochs).toBe(3);
        expect(warnings).toEqual([expect.stringContaining('is not taken, but trained again')]);
      }
    });
  });

  it('the store came from elsewhere, or the run is gone', async () => {
    await judged(FILES, VALUES, async (first, folder) => {
      const copy = join(folder, 'checkout');
      await cp(join(folder, '.sluice'), join(copy, '.sluice'), { recursive: true });
      await cp(join(folder, 'data.csv'), join(copy, 'data.csv'));
      expect((await heard(copy, VALUES)).epochs).toBe(3);
      await rm(first.folder, { recursive: true });
      expect(await heard(folder, VALUES)).toMatchObject({ epochs: 3, warnings: [] });
    });
  });
});

describe('a command', () => {
  const script = `
    const fs = require('node:fs');
    fs.appendFileSync('ran', '.');
    const rows = fs.readFileSync(process.env.SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n');
    const out = rows.slice(1).map((line, i) => line.split(',')[0] + ',' + ((i * 37) % 100) / 100);
    fs.writeFileSync(process.env.SLUICE_OUT + '/predictions.csv', ['id,score', ...out].join('\\n'));
    fs.mkdirSync(process.env.SLUICE_OUT + '/model');
    fs.writeFileSync(process.env.SLUICE_OUT + '/model/weights', 'w');`;
  const files = { ...FILES, 'train.cjs': script };
  const { data, gate } = VALUES;
  const command = { run: `exec '${process.execPath}' train.cjs`, inputs: ['train.*'] };
  const times = async (folder: string) => (await readFile(join(folder, 'ran'), 'utf8')).length;

  it('is run each time, unless it names what its result depends on', async () => {
    await judged(files, { data, gate, command: { run: command.run } }, async (first, folder) => {
      expect(first.record.recipe).toBeUndefined();
      await run(folder, { data, gate, command: { run: command.run } });
      expect(await times(folder)).toBe(2);
    });
    await judged(files, { data, gate, command }, async (first, folder) => {
      const again = await run(folder, { data, gate, command });
      expect(again.record.reused).toMatchObject({ runId: first.record.id });
      expect(await readFile(join(again.folder, 'model', 'weights'), 'utf8')).toBe('w');
      expect(await times(folder)).toBe(1);
      await appendFile(join(folder, 'train.cjs'), '\n// other');
      await run(folder, { data, gate, command });
      expect(await times(folder)).toBe(2);
      await run(folder, { data, gate, command: { ...command, params: { depth: 3 } } });
      expect(await times(folder)).toBe(3);
    });
  });

  it('is not run where a file that it names is not there', async () => {
    await judged(files, { data, gate, command }, async (_, folder) => {
      const values = { data, gate, command: { ...command, inputs: ['no.py'] } };
      await expect(run(folder, values)).rejects.toThrow(InputError);
      expect(await times(folder)).toBe(1);
      expect(await readdir(join(folder, '.sluice', 'runs'))).toHaveLength(1);
    });
  });
});

describe('on GitHub', () => {
  const github = useHarness();
  async function promoted(): Promise<Workspace> {
    const workspace = await newWorkspace(github.emulator);
    await workspace.configure({ conditions: ['auc >= baseline - 2pp', 'auc > 0.1'] });
    await workspace.agree();
    const pushed = await runInProcess(github.emulator, workspace, { trigger: { event: 'push' } });
    expect('ended' in pushed && pushed.ended.record.promoted).toBe(true);
    return workspace;
  }
  const proposed = async (workspace: Workspace, headRepository = 'octo/models') => {
    const pull = openPull(github.emulator.state, { branch: 'readme', headRepository });
    const trigger = { event: 'pull_request', pull } as const;
    const { run: job, ...end } = await runInProcess(github.emulator, workspace, { trigger });
    if (!('ended' in end)) throw end.error;
    return { job, ...end.ended };
  };

  it('a pull request that changes nothing of it takes what was promoted, and says so', async () => {
    const workspace = await promoted();
    const { record, job } = await proposed(workspace);
    expect(record.baseline).toMatchObject({ found: true });
    expect(record.reused).toMatchObject({
      runId: 'runId' in record.baseline && record.baseline.runId,
      sha: expect.any(String),
    });
    expect(record.decision.verdict).toBe('passed');
    expect(github.emulator.state.comments.at(-1)!.body).toContain('not trained again');
    expect(artifactsOf(github.emulator, job.id)).toContain('model~credit~scoring');

    await workspace.writeData({ rows: 1400 });
    expect((await proposed(workspace)).record.reused).toBeUndefined();
  });

  it('one of a fork trains', async () => {
    const workspace = await promoted();
    expect((await proposed(workspace, 'stranger/models')).record.reused).toBeUndefined();
  });

  it('a merge that changes nothing of it takes it too, and is promoted', async () => {
    const workspace = await promoted();
    commit(github.emulator.state, 'the readme', { branch: 'main' });
    const trigger = { event: 'push' } as const;
    const pushed = await runInProcess(github.emulator, workspace, { trigger });
    expect('ended' in pushed && pushed.ended.record).toMatchObject({
      promoted: true,
      reused: { runId: expect.any(String) },
    });
  });
});
