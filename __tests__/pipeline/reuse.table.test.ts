import { createHash } from 'node:crypto';
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import pc from 'picocolors';
import { aaCommand } from '../../src/commands/aa.js';
import { mainInputs } from '../../src/commands/action-inputs.js';
import { runAction } from '../../src/commands/run-action.js';
import type { Terminal } from '../../src/commands/terminal.js';
import { checkConfig } from '../../src/config/load.js';
import { plainSource } from '../../src/config/source.js';
import { InputError } from '../../src/errors.js';
import type { RunEvent } from '../../src/events.js';
import { readData } from '../../src/pipeline/read-data.js';
import { recipeOf } from '../../src/pipeline/recipe.js';
import type { GateRun } from '../../src/pipeline/run.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { ownEngine } from '../../src/train/trainers.js';
import {
  artifactsOf,
  newWorkspace,
  uploadedRecord,
  type Workspace,
} from '../e2e/github-workspace.js';
import { csv, purchases } from '../e2e/purchases.js';
import { commit, openPull } from '../emulator/state.js';
import { useHarness } from '../host/github/harness.js';
import { runInProcess, stepInProcess } from '../host/github/in-process.js';
import { describeSlowly, ofEachKind } from '../of-each-kind.js';
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

const recordIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'));

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the user's own cache holds of a recipe that a store in the folder trained. */
function entryOf(folder: string, recipe: string): string {
  const store = sha256(join(folder, '.sluice')).slice(0, 16);
  const stores = join(process.env['XDG_CACHE_HOME']!, 'sluice', 'trainings');
  return join(stores, store, `${recipe}.json`);
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

describe('a run that is told to train again', () => {
  it.each([
    ['in the terminal', VALUES, { retrain: true }],
    ['in the config', { ...VALUES, reuse: false }, {}],
  ])('%s does, and says that the bytes are those of before', async (_, values, told) => {
    await judged(FILES, VALUES, async (first, folder) => {
      const again = await heard(folder, values, told);
      expect(again).toMatchObject({ epochs: 3, warnings: [] });
      expect(again.record).toMatchObject({
        recipe: first.record.recipe,
        repeats: { runId: first.record.id, sha: null },
      });
      expect(again.record.reused).toBeUndefined();
      expect(await predictionsOf(again)).toBe(await predictionsOf(first));
      expect(await readFile(join(again.folder, 'report.md'), 'utf8')).toContain(
        `with the same bytes as run ${first.record.id}`,
      );
    });
  });

  it.each([
    ['predictions', ({ predictions: [{ sha256 }] }: FinishedRecord) => sha256],
    [
      'model',
      ({ artifacts }: FinishedRecord) =>
        artifacts.find(({ path }) => path.startsWith('weights'))!.sha256,
    ],
  ])('breaks where the engine gives other %s, and promotes nothing', async (what, digestIn) => {
    await judged(FILES, VALUES, async ({ record, folder: kept }, folder) => {
      // As if that run had left another file.
      const file = join(kept, 'run.json');
      const text = (await readFile(file, 'utf8')).replaceAll(digestIn(record), sha256('another'));
      await writeFile(file, text);
      const vouched = { run: record.id, sha: null, record: sha256(text) };
      await writeFile(entryOf(folder, record.recipe!), JSON.stringify(vouched));
      const values = { ...VALUES, baseline: 'none' };
      await expect(heard(folder, values, { retrain: true })).rejects.toThrow(
        new RegExp(`^the same inputs gave (an)?other ${what} than in run ${record.id}`),
      );
      const runs = (await readdir(dirname(kept))).filter((id) => id !== record.id);
      expect(runs).toHaveLength(1);
      expect(await recordIn(join(dirname(kept), runs[0]!))).toMatchObject({ status: 'broke' });
    });
  });

  it('is held to nothing where what is known of it is not what was, and says so', async () => {
    await judged(FILES, { ...VALUES, baseline: 'none' }, async (first, folder) => {
      await appendFile(join(first.folder, 'run.json'), ' ');
      const again = await heard(folder, { ...VALUES, baseline: 'none' }, { retrain: true });
      expect(again.record.repeats).toBeUndefined();
      expect(again.warnings).toEqual([expect.stringContaining("can't be held to")]);
    });
  });
});

describe('a run trains where', () => {
  const [head, ...lines] = csv(ROWS).trim().split('\n');
  const text = (...rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;

  type Changed = readonly [
    which: string,
    changed: { readonly values?: object; readonly data?: string },
  ];
  const table: readonly Changed[] = [
    ['a cell is another', { data: text(...lines.with(3, `7.777,${lines[3]!.slice(6)}`)) }],
    ['the rows stand in another order', { data: text(...lines.toReversed()) }],
    ['a row is gone', { data: text(...lines.slice(1)) }],
    ['the seed is another', { values: { train: { epochs: 3, seed: 8 } } }],
    ['there are fewer epochs', { values: { train: { epochs: 2 } } }],
    ['the model is another', { values: { model: { layers: [{ dense: 5 }] } } }],
    ['the split is another', { values: { data: { ...VALUES.data, split: { seed: 9 } } } }],
    ['the label is another', { values: { data: { ...VALUES.data, label: 'color' } } }],
    ['a column is ignored', { values: { data: { ...VALUES.data, ignore: ['size'] } } }],
  ];
  const shown = ['a cell is another', 'the seed is another', 'the label is another'];

  it.each(ofEachKind(table, shown))('%s', async (_, { values = {}, data = FILES['data.csv'] }) => {
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
      const entry = entryOf(folder, first.record.recipe!);
      for (const text of ['{"run": "../../elsewhere"}', '{"ru']) {
        await writeFile(entry, text);
        const { epochs, warnings } = await heard(folder, VALUES);
        expect(epochs).toBe(3);
        expect(warnings).toEqual([expect.stringContaining('is not taken, but trained again')]);
      }
    });
  });

  it('the engine is another', async () => {
    await judged(FILES, VALUES, async ({ record }, folder) => {
      const source = plainSource(VALUES, (path) => path.map(String).join('.'));
      const config = checkConfig(source, folder);
      const world = { workspace: folder, folder, signal: new AbortController().signal };
      const data = await readData(config, { ...world, emit: () => {} });
      const now = ownEngine();
      expect(await recipeOf(config, data, world, now)).toBe(record.recipe);
      for (const other of [{ version: 'ffffffffffff' }, { engine: 'wasm 512-bit simd' }]) {
        expect(await recipeOf(config, data, world, { ...now, ...other })).not.toBe(record.recipe);
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

const PLAIN = pc.createColors(false);
const SILENT: Terminal = {
  screen: { terminal: false, width: 80, write: () => {} },
  colors: PLAIN,
  ascii: false,
  output: { colors: PLAIN, width: undefined },
  say: () => {},
  print: () => {},
  printJson: () => {},
  printJsonList: async () => 0,
};

describeSlowly('a command', () => {
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

  it('is run by aa for every model, whatever is known of it', async () => {
    const values = { data, gate: { conditions: ['auc >= baseline - 1pp'] }, command };
    await judged(files, values, async (_, folder) => {
      await writeFile(join(folder, 'sluice.yml'), JSON.stringify(values));
      const options = { set: [], times: '2', json: false };
      await aaCommand(join(folder, 'sluice.yml'), options, SILENT);
      expect(await times(folder)).toBe(1 + 2 * 2);
    });
  });

  it('that is told to run again and gives others has named too little, which is a warning', async () => {
    await judged(files, { data, gate, command }, async (first, folder) => {
      const told = await heard(folder, { data, gate, command }, { retrain: true });
      expect(told.record.repeats).toMatchObject({ runId: first.record.id });
      await writeFile(
        join(folder, 'train.cjs'),
        script.replace('* 37', "* 37 + fs.statSync('ran').size"),
      );
      const values = { data, gate, command };
      await run(folder, values);
      const again = await heard(folder, values, { retrain: true });
      expect(again.record.repeats).toBeUndefined();
      expect(again.warnings).toEqual([
        expect.stringMatching(/^the same inputs gave other predictions .* depends on more/),
      ]);
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

  it('a schedule that is told to trains again, and holds the bytes to those that were promoted', async () => {
    const workspace = await promoted();
    const given = { trigger: { event: 'schedule' }, inputs: { retrain: 'true' } } as const;
    const { run: job, annotations } = await stepInProcess(
      github.emulator,
      workspace,
      given,
      (read, runner) => runAction(mainInputs(read), runner),
    );
    expect(annotations).toEqual([]);
    const record = uploadedRecord(github.emulator, job.id);
    expect(record).toMatchObject({ promoted: true, repeats: { sha: expect.any(String) } });
    expect(record).not.toHaveProperty('reused');
  });
});
