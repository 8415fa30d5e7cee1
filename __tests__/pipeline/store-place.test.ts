import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import { checkStorePlace } from '../../src/pipeline/store-place.js';

let root: string;
let workspace: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'sluice-store-place-')));
  workspace = join(root, 'work');
  await mkdir(workspace);
  await mkdir(join(root, 'elsewhere', 'runs'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace });

async function track(...paths: string[]): Promise<void> {
  git('init', '--quiet');
  for (const path of paths) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), 'x');
  }
  git('add', '--force', '--', ...paths);
}

/** Why it is refused; empty where it is taken. */
const refusal = (store: string, within?: readonly string[]) =>
  checkStorePlace(join(workspace, store), within).then(
    () => '',
    (error: unknown) => {
      if (error instanceof InputError) return error.message;
      throw error;
    },
  );

describe('a store', () => {
  test('that is not there yet, or that only runs wrote into, is taken', async () => {
    expect(await refusal('.sluice', [workspace])).toBe('');
    await track('sluice.yml', '.sluice-old/run.json');
    await mkdir(join(workspace, '.sluice', 'runs'), { recursive: true });
    await writeFile(join(workspace, '.sluice', '.gitignore'), '*\n');
    expect(await refusal('.sluice', [workspace])).toBe('');
    expect(await refusal('new/store', [workspace])).toBe('');
  });

  test.each([
    ['a run', '.sluice/runs/20260101/run.json', '.sluice'],
    ['any file', '.sluice/note.txt', '.sluice'],
    ['a file, of which only its folder is the store', 'kept/a/b/c.txt', 'kept'],
    ['a run under a name that is the same on other systems', '.SLUICE/runs/1/run.json', '.sluice'],
    ['a file, in the work tree itself', 'sluice.yml', '.'],
    ['a file, and that has characters of a pattern', 'st[or]*/x', 'st[or]*'],
  ])('of which git tracks %s is refused by name', async (_, file, store) => {
    await track(file);
    const why = await refusal(store);
    expect(why).toMatch(/^git tracks 1 file of the store /);
    expect(why).toContain(join(workspace, store));
    expect(why).toMatch(/git rm -r --cached/);
  });

  test('that lies beside a run of its name in other letters is refused', async () => {
    await mkdir(join(workspace, 'kept', '.sluice', 'runs'), { recursive: true });
    await track('kept/.SLUICE/runs/1/run.json');
    expect(await refusal('kept/.sluice')).toMatch(/^git tracks 1 file/);
  });

  test('that is a repository of its own, as a submodule is, is refused for what that tracks', async () => {
    await track('sluice.yml', '.sluice/runs/1/run.json');
    const store = join(workspace, '.sluice');
    git('rm', '--quiet', '-r', '--cached', '.sluice');
    expect(await refusal('.sluice')).toBe('');
    execFileSync('git', ['init', '--quiet'], { cwd: store });
    expect(await refusal('.sluice')).toBe('');
    execFileSync('git', ['add', 'runs'], { cwd: store });
    expect(await refusal('.sluice')).toMatch(/^git tracks 1 file/);
  });

  test('whose own repository takes the folder around it for its work tree is refused all the same', async () => {
    await track('.sluice/runs/1/run.json');
    git('init', '--quiet', '--bare', '.sluice');
    git('--git-dir', '.sluice', 'config', 'core.bare', 'false');
    git('--git-dir', '.sluice', 'config', 'core.worktree', '..');
    expect(await refusal('.sluice')).toMatch(/^git tracks 1 file/);
  });

  test('is not refused for what a pattern in its name would match', async () => {
    await track('store/x');
    expect(await refusal('st*')).toBe('');
  });

  test('that is deleted and still tracked is refused', async () => {
    await track('.sluice/runs/1/run.json');
    await rm(join(workspace, '.sluice'), { recursive: true });
    expect(await refusal('.sluice')).toMatch(/^git tracks/);
  });

  const linked = process.platform === 'win32' ? test.skip : test;

  linked('that is a link out of the workspace is refused, unless a person named it', async () => {
    await symlink('../elsewhere', join(workspace, '.sluice'));
    expect(await refusal('.sluice', [workspace])).toMatch(/^the store leads out of the workspace/);
    expect(await refusal('.sluice', [workspace, join(root, 'elsewhere')])).toBe('');
    expect(await refusal('.sluice')).toBe('');
  });

  linked('that is a link which git tracks is refused, whoever named it', async () => {
    git('init', '--quiet');
    await symlink('../elsewhere', join(workspace, '.sluice'));
    git('add', '.sluice');
    expect(await refusal('.sluice')).toMatch(/^git tracks 1 file/);
  });

  linked('whose folder of runs is a link out of it is refused, whoever named it', async () => {
    await mkdir(join(workspace, '.sluice'));
    await symlink('../../elsewhere/runs', join(workspace, '.sluice', 'runs'));
    expect(await refusal('.sluice')).toMatch(/folder of runs leads out/);
  });
});
