import { mkdir, mkdtemp, realpath, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, resolve, win32 } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import { confine } from '../../src/files/confined-path.js';
import { isInside, realPath } from '../../src/files/real-path.js';

/** Links can't be made there without a privilege. */
const onWindows = process.platform === 'win32';

let root: string;
let workspace: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'sluice-paths-')));
  workspace = join(root, 'home', 'work');
  await mkdir(join(workspace, 'real', 'deep'), { recursive: true });
  await mkdir(join(root, 'home', 'work-2'));
  await mkdir(join(root, 'disk', 'inner'), { recursive: true });
  await writeFile(join(root, 'disk', 'secret'), 'x');
  if (onWindows) return;
  const link = (to: string, name: string) => symlink(to, join(workspace, name));
  await link('../../disk', 'out');
  await link(join(root, 'disk'), 'out-absolute');
  await link('../../disk/secret', 'out-file');
  await link('real/deep', 'in');
  await link(join(workspace, 'real'), 'in-absolute');
  await link('out', 'twice');
  await link('../../disk/none', 'to-nothing');
  await link('round', 'round');
  await symlink('../../../../disk', join(workspace, 'real', 'deep', 'out'));
  await symlink('../../../disk', join(workspace, 'real', 'out'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** As a config has it, in the workspace. */
const allowed = (path: string, folders: readonly string[] = [workspace]) =>
  confine([{ name: 'export.path', path: resolve(workspace, path) }], folders).then(
    () => 'taken',
    (error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      return error.message.includes('to nothing') ? 'to nothing' : 'refused';
    },
  );

describe('a path of a config', () => {
  const WRITTEN = [
    ['.', 'taken'],
    ['real', 'taken'],
    ['real/../real/./deep', 'taken'],
    ['not/yet/there', 'taken'],
    ['real/not-yet', 'taken'],
    ['..name', 'taken'],
    ['...', 'taken'],
    ['..', 'refused'],
    ['../work-2', 'refused'],
    ['../work-2/not/yet', 'refused'],
    ['real/../../other', 'refused'],
    ['/', 'refused'],
    ['/etc/passwd', 'refused'],
    ['../../disk/secret', 'refused'],
    ['nowhere/../../work-2', 'refused'],
  ] as const;
  test.each(WRITTEN)('%s is %s', async (path, outcome) => {
    expect(await allowed(path)).toBe(outcome);
  });

  const LINKED = [
    ['in', 'taken'],
    ['in/not/yet', 'taken'],
    ['in-absolute/deep', 'taken'],
    ['out', 'refused'],
    ['out/secret', 'refused'],
    ['out/inner/not/yet', 'refused'],
    ['out-absolute/x', 'refused'],
    ['out-file', 'refused'],
    ['out-file/x', 'refused'],
    ['twice/x', 'refused'],
    ['real/out/x', 'refused'],
    ['real/deep/out/x', 'refused'],
    ['in/out', 'refused'],
    ['to-nothing', 'to nothing'],
    ['to-nothing/x', 'to nothing'],
    ['round/x', 'to nothing'],
  ] as const;
  (onWindows ? test.skip : test).each(LINKED)('through links: %s is %s', async (path, outcome) => {
    expect(await allowed(path)).toBe(outcome);
  });

  test('may lie in any of the folders that are named, whatever link leads to those', async () => {
    const disk = join(root, 'disk');
    expect(await allowed(join(disk, 'secret'), [workspace, disk])).toBe('taken');
    expect(await allowed('real', [workspace, disk])).toBe('taken');
    expect(await allowed('../work-2', [workspace, disk])).toBe('refused');
    if (onWindows) return;
    expect(await allowed('out/secret', [workspace, disk])).toBe('taken');
    expect(await allowed(join(disk, 'secret'), [join(workspace, 'out')])).toBe('taken');
    expect(await allowed('real', [join(workspace, 'to-nothing')])).toBe('refused');
  });

  test('is told by its name, and every one that is wrong', async () => {
    const at = { file: 'sluice.yml' };
    const paths = ['..', 'real', '../x'].map((path, i) => ({
      ...{ name: `path ${i}`, path: resolve(workspace, path), at },
    }));
    const problems = await confine(paths, [workspace]).catch((error: InputError) => error.problems);
    expect(problems).toEqual([
      expect.objectContaining({ at, message: expect.stringContaining('path 0 leads out') }),
      expect.objectContaining({ at, message: expect.stringContaining('path 2 leads out') }),
    ]);
  });
});

test('a path that is not there yet is where its nearest ancestor really is', async () => {
  if (onWindows) return;
  expect(await realPath(join(workspace, 'out', 'a', 'b'))).toBe(join(root, 'disk', 'a', 'b'));
  expect(await realPath(join(workspace, 'to-nothing', 'b'))).toBeUndefined();
});

test.each([
  ['C:\\work\\model', 'C:\\work', true],
  ['C:\\WORK\\model', 'c:\\work', true],
  ['C:\\work/model', 'C:\\work', true],
  ['C:\\work', 'C:\\work\\', true],
  ['C:\\work\\..\\other', 'C:\\work', false],
  ['C:\\work-2', 'C:\\work', false],
  ['D:\\work\\model', 'C:\\work', false],
  ['\\\\server\\share\\work', 'C:\\work', false],
  ['\\\\server\\share\\work', '\\\\server\\share', true],
  ['\\\\server\\other', '\\\\server\\share', false],
])('on Windows, that %s lies in %s is %s', (inner, folder, expected) => {
  expect(isInside(inner, folder, win32)).toBe(expected);
});

test('elsewhere a backslash is part of a name', () => {
  expect(isInside('/repo/..\\other', '/repo', posix)).toBe(true);
  expect(isInside('/repo/../other', '/repo', posix)).toBe(false);
});

test('a folder that another run makes or removes meanwhile leads to where it stands', async () => {
  const folder = join(workspace, 'store');
  let others = true;
  const another = (async () => {
    while (others) {
      await mkdir(folder);
      await rmdir(folder);
    }
  })();
  const seen = new Set<string | undefined>();
  for (let i = 0; i < 100; i++) {
    for (const path of await Promise.all(Array.from({ length: 50 }, () => realPath(folder)))) {
      seen.add(path);
    }
  }
  others = false;
  await another;
  expect([...seen]).toStrictEqual([folder]);
});
