import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LockTimes, takeLock } from '../../src/files/lock.js';
import { newOwner, type Owner } from '../../src/files/owner.js';

/** Waits are as short as they can be. */
const TIMES: LockTimes = { poll: 1, quiet: 0, limit: 600_000, heartbeat: 1, silence: 20 };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const take = (told: string[] = [], times: Partial<LockTimes> = {}) =>
  takeLock(path, { onWait: (message) => told.push(message), times: { ...TIMES, ...times } });
const heldBy = (owner: Partial<Owner>) =>
  writeFileSync(
    path,
    JSON.stringify({ host: hostname(), pid: process.pid, started: null, token: 'other', ...owner }),
  );

describe('a lock', () => {
  test('is gone when it is released', async () => {
    const lock = await take();
    expect(readdirSync(folder)).toEqual(['lock']);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is held by one at a time, whoever else waits', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      const lock = await take();
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside--;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 12 }, work));
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for with one message, which says for whom', async () => {
    const first = await take();
    const told: string[] = [];
    const second = take(told);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await first.release();
    await (await second).release();
    expect(told).toEqual([
      `waiting for a run on ${hostname()} (process ${process.pid}), which holds ${path}`,
    ]);
  });

  test.each([
    ['has ended', { pid: 2 ** 22 + 1 }],
    ['had this id before it was given to another', { pid: process.ppid, started: '1' }],
    ['had the id of this one in another container', { token: 'of another' }],
  ])('of a process that %s is taken over', async (_, owner) => {
    heldBy(owner);
    const lock = await take();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a dead process is taken over by one of those who wait', async () => {
    heldBy({ pid: 2 ** 22 + 1 });
    const order: string[] = [];
    const work = async (name: string) => {
      const lock = await take();
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      order.push(`${name} out`);
      await lock.release();
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(work));
    for (let i = 0; i < order.length; i += 2) {
      expect(order[i + 1]).toBe(order[i]!.replace('in', 'out'));
    }
  });

  test('takes away what dead processes left as they took it, and nothing of a living one', async () => {
    const left = { host: hostname(), started: null, token: 'left' };
    writeFileSync(`${path}.left`, JSON.stringify({ ...left, pid: 2 ** 22 + 1 }));
    writeFileSync(`${path}.left.claim`, JSON.stringify({ ...left, pid: 2 ** 22 + 1 }));
    writeFileSync(`${path}.alive`, JSON.stringify(newOwner()));
    writeFileSync(`${path}.notes`, 'mine');
    await (await take()).release();
    expect(readdirSync(folder).sort()).toEqual(['lock.alive', 'lock.notes']);
  });

  test('of another machine is taken over when that shows no sign of life any more', async () => {
    heldBy({ host: 'another' });
    const told: string[] = [];
    await (await take(told)).release();
    expect(told[0]).toContain('a run on another (process ');
  });

  test('that is held for too long is an error, which says by whom and what to do', async () => {
    heldBy(newOwner());
    await expect(take([], { limit: 5 })).rejects.toMatchObject({
      name: 'BrokenError',
      message: `${path} is held by a run on ${hostname()} (process ${process.pid})`,
      fix: 'End that run, or delete the file where there is none.',
    });
  });

  test('is not waited for any longer when the run is stopped', async () => {
    heldBy(newOwner());
    const controller = new AbortController();
    const waiting = takeLock(path, { onWait() {}, signal: controller.signal, times: TIMES });
    controller.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });
});
