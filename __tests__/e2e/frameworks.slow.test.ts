import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RUN_FILES } from '../../src/record/run-folder.js';
import { Emulator } from '../emulator/emulator.js';
import { folderWith, runsIn } from './folder.js';
import { tellStory } from './framework-story.js';
import { newWorkspace, runAction, uploadedRecord } from './github-workspace.js';
import { CLI, sluice, start } from './process.js';
import { missingPackages, PYTHON_PATH, python } from './python.js';

/** How each is watched: a command's epochs, none, or those of a trainer of ours. */
const EXAMPLES = [
  { name: 'tfjs', needs: [], engine: 'wasm', watched: 'ours' },
  { name: 'sklearn', needs: ['sklearn', 'pandas'], engine: 'sklearn', watched: 'not' },
  { name: 'lightgbm', needs: ['lightgbm', 'pandas'], engine: 'lightgbm', watched: 'its' },
  { name: 'pytorch', needs: ['torch', 'pandas'], engine: 'torch', watched: 'its' },
  { name: 'keras', needs: ['keras', 'tensorflow', 'pandas'], engine: 'keras', watched: 'its' },
  { name: 'tensorflow', needs: ['tensorflow', 'pandas'], engine: 'tensorflow', watched: 'its' },
  {
    name: 'lightning',
    needs: ['lightning', 'torch', 'pandas'],
    engine: 'lightning',
    watched: 'its',
  },
] as const;

/** Frameworks take long to import, the more so on a busy machine. */
const PATIENCE = 600_000;

describe.each(EXAMPLES)('the example $name', ({ name, needs, engine, watched }) => {
  const missing = missingPackages([...needs, 'sklearn']);
  const title = missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : '';
  const where = missing.length > 0 ? test.skip : test;

  where(
    `is trained, watched and judged as scikit-learn judges it, and twice alike${title}`,
    async () => {
      const ours = watched === 'ours';
      const store = folderWith({});
      const run = (...more: readonly string[]) =>
        sluice(['run', `examples/${name}/sluice.yml`, '--store', join(store, '.sluice'), ...more], {
          cwd: process.cwd(),
          env: { PATH: PYTHON_PATH },
        });
      // Held in its second epoch until the first one has been heard of: it would never end otherwise.
      const held = `command.run=python "${resolve('__tests__/python/held_in_epoch_2.py')}" "${store}" train.py`;
      const first = watched === 'its' ? await run('--set', held) : await run();
      expect(first.stderr).toContain('✓ PASSED');
      expect(first.code).toBe(0);
      const { path, record } = runsIn(store)[0]!;
      if (record.status !== 'finished') throw new Error(record.status);
      expect(record.trainer).toMatchObject({ kind: ours ? 'tfjs' : 'command', engine });
      expect(Object.keys(record.formats ?? {})).toEqual([ours ? 'tfjs' : 'as-is']);
      expect(record.artifacts.length).toBeGreaterThan(0);

      const checked = python(
        'check_predictions.py',
        join(path, RUN_FILES.predictions),
        ...record.classes,
      );
      const { rows, accuracy, recall, specificity, ...close } = JSON.parse(checked.stdout);
      const value = (metric: string) => record.metrics.test[metric]!.value!;
      expect(rows).toBe(record.data.splits.test);
      expect([value('accuracy'), value('recall'), value('specificity')]).toEqual([
        accuracy,
        recall,
        specificity,
      ]);
      expect(value('loss')).toBeCloseTo(close.loss, 5);
      expect(value('auc')).toBeCloseTo(close.auc, 9);
      expect(value('average_precision')).toBeCloseTo(close.average_precision, 9);

      if (watched !== 'not') {
        const told = readFileSync(join(path, RUN_FILES.events), 'utf8')
          .split('\n')
          .filter((line) => line.includes('"epoch"'))
          .map((line) => JSON.parse(line));
        expect(told.length).toBeGreaterThan(1);
        expect(told).toHaveLength(record.history.length);
      }

      expect((await run()).code).toBe(0);
      const [one, two] = runsIn(store).map((each) =>
        readFileSync(join(each.path, RUN_FILES.predictions), 'utf8'),
      );
      expect(two).toBe(one);
    },
    PATIENCE,
  );
});

describe.each(EXAMPLES.filter(({ name }) => ['keras', 'pytorch', 'lightgbm'].includes(name)))(
  'pull requests that change the example $name',
  ({ name, needs }) => {
    const missing = missingPackages(needs);
    const title = missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : '';
    const where = missing.length > 0 ? test.skip : test;

    where(
      `are red where it gets worse, and green and promoted where it gets better${title}`,
      async () => {
        const read = (file: string) => readFileSync(`examples/${name}/${file}`, 'utf8');
        /** A script that learns of the first so many rows alone. */
        const learning = (rows: number) => {
          const whole = 'train = pd.read_csv(data / "train.csv")';
          const text = read('train.py').replace(whole, `${whole}.head(${rows})`);
          expect(text).toContain(`.head(${rows})`);
          return text;
        };
        const config = read('sluice.yml')
          .replace('../credit/data/', 'data/')
          .replace('accuracy >= 76%', 'accuracy >= 65%')
          .replace('auc >= 0.78', 'auc >= 0.6');
        await tellStory({
          experiment: name,
          files: {
            'sluice.yml': config,
            'data/credit_data.csv': readFileSync('examples/credit/data/credit_data.csv', 'utf8'),
          },
          script: 'train.py',
          first: learning(600),
          worse: learning(60),
          better: read('train.py'),
          env: { PATH: PYTHON_PATH },
        });
      },
      PATIENCE,
    );
  },
);

test(
  'what tf.js trains in one job is judged, asked again and exported in another',
  async () => {
    const emulator = await Emulator.start();
    try {
      const prepared = async () => {
        const workspace = await newWorkspace(emulator);
        const write = (name: string, text: string) =>
          writeFileSync(join(workspace.folder, name), text);
        write('model.mjs', readFileSync('examples/tfjs/model.mjs', 'utf8'));
        const config = readFileSync(join(workspace.folder, 'sluice.yml'), 'utf8');
        write('sluice.yml', `${config.replace(/^model: .*\n/m, '')}model: {file: model.mjs}\n`);
        return workspace;
      };
      const trigger = { event: 'push' } as const;
      const entry = (name: string) => [resolve(`dist/${name}/index.js`)];
      const first = await prepared();
      await first.agree();
      const trained = await runAction(emulator, first, {
        trigger,
        entry: entry('train'),
        permissions: null,
      });
      expect(trained.exitCode).toBe(0);
      const { 'run-id': id = '', 'run-digest': digest = '' } = trained.outputs;
      const elsewhere = await prepared();
      const judged = await runAction(emulator, elsewhere, {
        trigger,
        inRun: trained.run,
        entry: entry('judge'),
        inputs: { 'run-id': id, 'run-digest': digest },
      });
      expect(judged.stdout).toContain('it is the baseline from now on');
      expect(judged.exitCode).toBe(0);
      const record = uploadedRecord(emulator, trained.run.id);
      expect(record).toMatchObject({
        trainer: { kind: 'tfjs' },
        handed: { runId: id },
        formats: { tfjs: expect.anything() },
      });
      expect(existsSync(join(elsewhere.folder, 'models/production/model.json'))).toBe(true);
    } finally {
      await emulator.close();
    }
  },
  PATIENCE,
);

/** A folder in whose node_modules tfjs-node was built: scripts/build-tfjs-node.mjs makes one. */
const BUILT = process.env['SLUICE_TFJS_NODE'];
/** Other Nodes than the one that runs this, by their paths. */
const NODES = [process.execPath, ...(process.env['SLUICE_NODES'] ?? '').split(delimiter)];

function nodeOf(version: string): string | undefined {
  return NODES.filter((path) => path !== '').find((path) =>
    spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.startsWith(`v${version}.`),
  );
}

// One build serves all: what it offers to Node is N-API.
for (const version of ['20', '22', '24']) {
  const node = nodeOf(version);
  const lacks = [
    ...(BUILT === undefined ? ['SLUICE_TFJS_NODE names no folder'] : []),
    ...(node === undefined ? [`SLUICE_NODES names no Node ${version}`] : []),
  ];
  const title = `on Node ${version} tfjs-node trains the example where a workspace has it, and WebAssembly agrees`;
  if (BUILT === undefined || node === undefined) {
    test.skip(`${title} (skipped: ${lacks.join(', ')})`, () => {});
    continue;
  }
  test(
    title,
    async () => {
      const example = (file: string) => readFileSync(`examples/tfjs/${file}`, 'utf8');
      const cwd = folderWith({
        'sluice.yml': example('sluice.yml').replace('../credit/data/', ''),
        'model.mjs': example('model.mjs'),
        'credit_data.csv': readFileSync('examples/credit/data/credit_data.csv', 'utf8'),
      });
      const args = [CLI, 'run', 'sluice.yml', '--set', 'gate.conditions=[auc >= 0.7]'];
      const run = () => start(node, args, { cwd }).ended;
      expect((await run()).code).toBe(0);
      symlinkSync(join(resolve(BUILT), 'node_modules'), join(cwd, 'node_modules'));
      const native = await run();
      expect(native.stderr).toContain('tf.js trains on tensorflow');
      expect(native.code).toBe(0);
      const [wasm, tensorflow] = runsIn(cwd).map(({ record }) => {
        if (record.status !== 'finished') throw new Error(record.status);
        expect(record.environment.node).toMatch(new RegExp(`^v?${version}\\.`));
        return { engine: record.trainer.engine, auc: record.metrics.test['auc']!.value! };
      });
      expect([wasm!.engine, tensorflow!.engine]).toEqual(['wasm', 'tensorflow']);
      expect(Math.abs(wasm!.auc - tensorflow!.auc)).toBeLessThan(0.02);
    },
    PATIENCE,
  );
}
