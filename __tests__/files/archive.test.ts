import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { unpack } from '../../src/files/archive.js';

const LIMITS = { bytes: 1_000_000, entries: 10 };

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'sluice-archive-'));
});
afterEach(() => rm(temp, { recursive: true, force: true }));

/** Unpacks and returns what lies in the folder and beside it afterwards. */
async function tryUnpack(content: Zippable | Uint8Array, limits = LIMITS) {
  const archive = join(temp, 'a.zip');
  const folder = join(temp, 'in');
  await writeFile(archive, content instanceof Uint8Array ? content : zipSync(content));
  await mkdir(folder);
  const error = await unpack(archive, folder, limits).then(
    () => undefined,
    (reason: Error) => reason.message,
  );
  const inside = await readdir(folder, { recursive: true });
  return { error, inside: inside.sort(), beside: (await readdir(temp)).sort(), folder };
}

/** Finds a central directory's or local header's field and overwrites it. */
function patch(zip: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const view = new DataView(zip.buffer);
  for (let i = 0; i + 4 <= zip.length; i++) {
    if (view.getUint32(i, true) === signature) view.setUint32(i + offset, value, true);
  }
  return zip;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

describe('unpacking an archive', () => {
  it('writes files and folders', async () => {
    const files = { 'run.json': strToU8('{}'), model: { 'weights.bin': strToU8('abc') } };
    const { error, inside, folder } = await tryUnpack(files);
    expect(error).toBeUndefined();
    expect(inside).toEqual(['model', 'model/weights.bin', 'run.json']);
    expect(await readFile(join(folder, 'model/weights.bin'), 'utf8')).toBe('abc');
  });

  it.each(['../out.txt', 'a/../../out.txt', '/etc/out.txt', 'C:/out.txt', 'a\\..\\..\\out.txt'])(
    'refuses the path %s and writes nothing',
    async (path) => {
      const { error, inside, beside } = await tryUnpack({
        'ok.txt': strToU8('fine'),
        [path]: strToU8('evil'),
      });
      expect(error).toBeDefined();
      expect(inside).toEqual([]);
      expect(beside).toEqual(['a.zip', 'in']);
    },
  );

  it.each([
    ['a symbolic link', 0o120777],
    ['a device', 0o020666],
    ['a pipe', 0o010666],
  ])('refuses %s', async (_, mode) => {
    const { error, inside } = await tryUnpack({
      'ok.txt': strToU8('fine'),
      link: [strToU8('/etc/passwd'), { os: 3, attrs: mode << 16 }],
    });
    expect(error).toContain('link or a device');
    expect(inside).toEqual([]);
  });

  it('refuses more files than allowed', async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}`, strToU8('x')]));
    const { error, inside } = await tryUnpack(many);
    expect(error).toContain('11 files');
    expect(inside).toEqual([]);
  });

  it('refuses a bomb by what it declares, before it unpacks anything', async () => {
    const bomb = zipSync({ 'zeros.bin': new Uint8Array(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    const { error, inside } = await tryUnpack(bomb);
    expect(error).toContain('larger than');
    expect(inside).toEqual([]);
  });

  it('stops a bomb that declares a small size', async () => {
    const bomb = zipSync({ 'zeros.bin': new Uint8Array(5_000_000) });
    patch(patch(bomb, CENTRAL, 24, 10), LOCAL, 22, 10);
    const { error, folder } = await tryUnpack(bomb);
    expect(error).toMatch(/too many bytes/);
    const left = await readFile(join(folder, 'zeros.bin')).catch(() => Buffer.alloc(0));
    expect(left.length).toBeLessThanOrEqual(100_000);
  });

  it('refuses two names that are one file on some disks', async () => {
    const { error } = await tryUnpack({ 'run.json': strToU8('1'), 'RUN.json': strToU8('2') });
    expect(error).toContain('twice');
  });

  it('refuses what is no archive, or a part of one', async () => {
    const whole = zipSync({ 'run.json': strToU8('{}'.repeat(100)) });
    const { error } = await tryUnpack(whole.subarray(0, whole.length - 30));
    expect(error).toBeDefined();
  });
});
