import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Emulator } from '../emulator/emulator.js';
import { runJob } from '../emulator/runner.js';
import { openPull } from '../emulator/state.js';
import { archiveOfWorkingTree, unpack } from './archive.js';
import { folderWith } from './folder.js';
import { artifactsOf, newWorkspace } from './github-workspace.js';
import { start } from './process.js';
import { config, csv, purchases } from './purchases.js';

const MEGABYTES = 1e6;

describe('the archive that `uses:` downloads', () => {
  const archive = archiveOfWorkingTree();
  const repository = folderWith({});
  unpack(archive, repository);
  /** The script that the metadata in a folder of the archive names. */
  const mainOf = (folder: string) => {
    const text = readFileSync(join(repository, folder, 'action.yml'), 'utf8');
    return join(repository, folder, parse(text).runs.main);
  };

  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await Emulator.start();
  });
  afterEach(async () => {
    const { unknown } = emulator;
    await emulator.close();
    expect(unknown).toEqual([]);
  });

  // Of which tf.js, its wasm included, is 0.9 MB.
  test('is under 4 MB', () => {
    expect(archive.length).toBeLessThan(4 * MEGABYTES);
  });

  test('holds a command line that runs', async () => {
    const folder = folderWith({ 'sluice.yml': config(), 'data.csv': csv(purchases(200)) });
    const args = [join(repository, 'dist/cli.js'), 'run', 'sluice.yml'];
    const ended = await start(process.execPath, args, { cwd: folder }).ended;
    expect(ended.stderr).toContain('✓ PASSED');
    expect(ended.code).toBe(0);
  });

  test('holds an action that runs outside of a job', async () => {
    const folder = folderWith({ 'sluice.yml': config(), 'data.csv': csv(purchases(200)) });
    const ended = await start(process.execPath, [mainOf('.')], {
      cwd: folder,
      env: { GITHUB_WORKSPACE: folder, INPUT_STORE: 'store' },
    }).ended;
    expect(ended.stdout).toContain('passed');
    expect(ended.code).toBe(0);
  });

  test.each([
    ['train', 'sluice.yml'],
    ['judge', 'sluice.yml'],
    ['promote', 'run-id and run-digest name a run together'],
    ['comment', 'workflow_run'],
  ])('holds the action in %s/, which says what it lacks', async (folder, lacks) => {
    const job = await runJob(emulator, { entry: [mainOf(folder)], trigger: { event: 'push' } });
    expect(job.stdout).toContain(lacks);
    expect(job.stderr).toBe('');
    expect(job.exitCode).toBe(2);
  });

  test('holds the action of a job and the action that comments for a fork', async () => {
    const workspace = await newWorkspace(emulator);
    await workspace.configure({ conditions: ['accuracy >= 60%'] });
    await workspace.agree();
    const pull = openPull(emulator.state, { branch: 'x', headRepository: 'stranger/models' });
    const job = await runJob(emulator, {
      entry: [mainOf('.')],
      trigger: { event: 'pull_request', pull },
      workspace: workspace.folder,
    });
    expect(job.exitCode).toBe(0);
    expect(artifactsOf(emulator, job.run.id)).toEqual([
      'sluice~credit~scoring',
      'model~credit~scoring',
    ]);
    const comment = await runJob(emulator, {
      entry: [mainOf('comment')],
      trigger: { event: 'workflow_run', run: job.run },
    });
    expect(comment.exitCode).toBe(0);
    expect(emulator.state.comments).toMatchObject([
      { issue: pull.number, body: expect.stringContaining('passed') },
    ]);
  });
});
