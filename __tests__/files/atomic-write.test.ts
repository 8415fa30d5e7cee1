import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cannotWrite, stageFile, writeAtomic } from '../../src/files/atomic-write.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an atomic write', () => {
  test('makes the folders on the way and replaces what stood there', async () => {
    const path = join(folder, 'a/b/file');
    await writeAtomic(path, 'old');
    await writeAtomic(path, new Uint8Array([110, 101, 119]));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['file']);
  });

  test('that fails leaves nothing and names the file and the cause', async () => {
    mkdirSync(join(folder, 'taken/full'), { recursive: true });
    const path = join(folder, 'taken');
    await expect(writeAtomic(path, 'x')).rejects.toThrow(`could not write ${path}: `);
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  /** A file system that is mounted read-only on most Linux machines, containers included. */
  const readOnly = ['/sys/firmware', '/sys', '/boot/efi'].find((path) => {
    try {
      accessSync(path, constants.W_OK);
      return false;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EROFS';
    }
  });
  const onReadOnly = readOnly === undefined ? test.skip : test;
  onReadOnly('below a folder of a read-only disk says that it is one', async () => {
    await expect(writeAtomic(join(readOnly!, 'sluice', 'runs', 'file'), 'x')).rejects.toMatchObject(
      {
        message: expect.stringContaining('the file system is read-only'),
        fix: 'Choose another folder.',
      },
    );
  });

  test('in a folder that can’t be made says what its parent says, not that it is missing', () => {
    const cause = Object.assign(new Error('ENOENT: no such file or directory, mkdir'), {
      code: 'ENOENT',
      syscall: 'mkdir',
    });
    expect(cannotWrite(join(folder, 'a/b/file'), cause).message).toContain('no such file');
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    chmodSync(folder, 0o500);
    expect(cannotWrite(join(folder, 'a/b/file'), cause).message).toContain('permission denied');
  });

  test('below a file says that a part of the path is one', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeAtomic(join(folder, 'file/below'), 'x')).rejects.toMatchObject({
      message: expect.stringContaining('a part of the path is a file, not a folder'),
      fix: expect.any(String),
    });
  });

  const unprivileged = process.platform !== 'win32' && process.getuid?.() !== 0 ? test : test.skip;
  unprivileged('where nothing may be written says so', async () => {
    chmodSync(folder, 0o500);
    await expect(writeAtomic(join(folder, 'file'), 'x')).rejects.toThrow('permission denied');
    chmodSync(folder, 0o700);
  });

  test.each([
    ['ENOSPC', 'the disk is full', 'Free some space there, or write to another disk.'],
    ['EROFS', 'the file system is read-only', 'Choose another folder.'],
    [
      'EFBIG',
      'the file would be larger than this process may write',
      'Raise the limit of this process: ulimit -f unlimited',
    ],
  ])('that meets %s says "%s" and what to do', (code, reason, fix) => {
    const error = cannotWrite('run.json', Object.assign(new Error(code), { code }));
    expect(error.message).toBe(`could not write run.json: ${reason}`);
    expect(error.fix).toBe(fix);
  });

  test('that meets something unknown passes its words on', () => {
    expect(cannotWrite('a', new Error('EWEIRD: odd')).message).toBe(
      'could not write a: EWEIRD: odd',
    );
    expect(cannotWrite('a', new Error('x')).fix).toBeUndefined();
  });
});

describe('a staged file', () => {
  test('does not touch what stands at its path before it is committed', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'old');
    const staged = await stageFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readFileSync(staged.temporary, 'utf8')).toBe('new');
    await staged.commit();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('can be discarded without a trace', async () => {
    const staged = await stageFile(join(folder, 'file'), 'new');
    await staged.discard();
    await staged.discard();
    expect(readdirSync(folder)).toEqual([]);
  });
});
