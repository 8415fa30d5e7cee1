import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Emulator } from '../emulator/emulator.js';
import { filesIn, folderWith } from './folder.js';
import { newWorkspace, runAction } from './github-workspace.js';
import { sluiceHere } from './in-process.js';
import { sluice } from './process.js';
import { config, csv, purchases } from './purchases.js';

/** Somebody else's folder, with the only copy of a file where a run's checkpoints, runs and model would lie. */
const victim = () =>
  folderWith({
    'default/default/thesis.txt': 'years of work',
    'checkpoints/default/default/thesis.txt': 'years of work',
    'runs/thesis.txt': 'years of work',
    'model.json': 'another model',
    'weights.bin': 'its weights',
  });

const everything = (folder: string) =>
  Object.fromEntries(
    filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

(process.platform === 'win32' ? describe.skip : describe)('in a terminal', () => {
  const project = () => folderWith({ 'sluice.yml': config(), 'data.csv': csv(purchases(300)) });

  test.each([
    ['a linked store', (folder: string, out: string) => symlinkSync(out, join(folder, '.sluice'))],
    [
      'a linked folder of runs',
      (folder: string, out: string) => {
        mkdirSync(join(folder, '.sluice'));
        symlinkSync(join(out, 'runs'), join(folder, '.sluice', 'runs'));
      },
    ],
    [
      'an export through a link',
      (folder: string, out: string) => symlinkSync(out, join(folder, 'model')),
    ],
  ])('%s is refused, and what lies behind it is as it was', async (_, link) => {
    const [folder, out] = [project(), victim()];
    const before = everything(out);
    link(folder, out);
    const ended = await sluice(['run', 'sluice.yml'], { cwd: folder });
    expect(ended.stderr).toMatch(/leads out of the workspace/);
    expect(ended.code).toBe(2);
    expect(everything(out)).toEqual(before);
  });

  test.each([
    ['export.path=../elsewhere', /export\.path leads out of the workspace/],
    ['export.path=/tmp/elsewhere', /export\.path leads out of the workspace/],
    ['baseline=file:../elsewhere/run.json', /baseline: file leads out of the workspace/],
    ['track.tensorboard=../elsewhere', /track\.tensorboard leads out of the workspace/],
    ['track.mlflow=../elsewhere', /track\.mlflow leads out of the workspace/],
    ['data.path=../data.csv', /lies outside the workspace/],
    ['data.test=../data.csv', /lies outside the workspace/],
  ])('--set %s is refused before anything is trained, by check too', async (set, says) => {
    const folder = project();
    for (const command of ['check', 'run']) {
      const ended = await sluiceHere([command, 'sluice.yml', '--set', set], { cwd: folder });
      expect(ended.stderr).toMatch(says);
      expect(ended.code).toBe(2);
    }
    expect(existsSync(join(folder, '.sluice'))).toBe(false);
  });

  test('config and store may lie wherever a person says', async () => {
    const [folder, elsewhere] = [project(), folderWith({})];
    const store = join(folderWith({}), 'runs-of-mine');
    const path = join(folder, 'sluice.yml');
    const ended = await sluice(['run', path, '--store', store], { cwd: elsewhere });
    expect(ended.code).toBe(0);
    expect(existsSync(join(folder, 'model', 'model.json'))).toBe(true);
    const { stdout } = await sluice(['runs', '--store', store, '--json'], { cwd: elsewhere });
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});

(process.platform === 'win32' ? describe.skip : describe)('in a job', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await Emulator.start();
  });
  afterAll(() => emulator.close());

  test.each([
    ['a linked store', '.sluice', {}],
    ['an export through a link', 'models', {}],
    ['a store beside the workspace', undefined, { store: '../elsewhere' }],
    ['a config beside the workspace', undefined, { config: '../elsewhere/sluice.yml' }],
  ] as const)('%s is refused, and what lies behind it is as it was', async (_, link, inputs) => {
    const [workspace, out] = [await newWorkspace(emulator), victim()];
    const before = everything(out);
    if (link) symlinkSync(out, join(workspace.folder, link));
    const job = await runAction(emulator, workspace, { trigger: { event: 'push' }, inputs });
    expect(job.stdout).toMatch(/leads out of the workspace/);
    expect(job.exitCode).toBe(2);
    expect(job.outputs['passed']).toBe('false');
    expect(everything(out)).toEqual(before);
  });

  test('a disk that the workflow names holds data, and takes the model', async () => {
    const workspace = await newWorkspace(emulator);
    const disk = folderWith({
      'rows.csv': readFileSync(join(workspace.folder, 'data', 'rows.csv')),
      'other.txt': 'x',
    });
    const text = readFileSync(join(workspace.folder, 'sluice.yml'), 'utf8')
      .replace('data/rows.csv', join(disk, 'rows.csv'))
      .replace('models/production', join(disk, 'production'))
      .replace(/.*baseline.*\n/, '');
    writeFileSync(join(workspace.folder, 'sluice.yml'), text);
    const run = (roots: string) =>
      runAction(emulator, workspace, {
        trigger: { event: 'push' },
        inputs: { 'data-roots': roots },
      });
    expect(await run('')).toMatchObject({ exitCode: 2 });
    expect(await run(join(disk, 'none'))).toMatchObject({
      exitCode: 2,
      stdout: expect.stringMatching(/there is no folder/),
    });
    expect(await run(disk)).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(disk, 'production', 'model.json'))).toBe(true);
  });
});
