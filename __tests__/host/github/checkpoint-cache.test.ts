import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type CacheClient,
  CheckpointCache,
  LARGEST_CHECKPOINT,
} from '../../../src/host/github/checkpoint-cache.js';

const key = { project: 'credit', experiment: 'scoring' };

let temp: string;
let calls: string[];
let warnings: string[];
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'sluice-runner-'));
  calls = [];
  warnings = [];
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function cache(attempt: number): CheckpointCache {
  const client: CacheClient = {
    isFeatureAvailable: () => true,
    restoreCache: async (_, name) => void calls.push(`restore ${name}`),
    saveCache: async (_, name) => calls.push(`save ${name}`),
  };
  return new CheckpointCache(
    async () => client,
    { runId: 7, attempt, temp },
    (message) => void warnings.push(message),
  );
}

/** What somebody else has left where the checkpoint goes. */
function leave(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'checkpoint.bin');
  writeFileSync(file, 'forged');
  return file;
}

describe('the checkpoint of a job', () => {
  test("lies in the runner's own folder, not in the checkout", () => {
    expect(cache(1).folder(key)).toBe(join(temp, 'sluice-checkpoints', 'credit', 'scoring'));
  });

  test.each([1, 2])('is not one that was there before attempt %d', async (attempt) => {
    const file = leave(cache(attempt).folder(key));
    await cache(attempt).restore(key);
    expect(existsSync(file)).toBe(false);
  });

  test('is brought back by a later attempt alone, of the same run', async () => {
    await cache(1).restore(key);
    expect(calls).toEqual([]);
    await cache(2).restore(key);
    expect(calls).toEqual(['restore sluice-checkpoint/credit/scoring/7/2']);
  });

  test('is kept where there is one', async () => {
    await cache(1).save(key);
    expect(calls).toEqual([]);
    leave(cache(1).folder(key));
    await cache(1).save(key);
    expect(calls).toEqual(['save sluice-checkpoint/credit/scoring/7/1']);
  });

  test('is not kept, with a warning, where it is larger than a cache should be', async () => {
    const file = leave(cache(1).folder(key));
    truncateSync(file, 2 * LARGEST_CHECKPOINT);
    await cache(1).save(key);
    expect(calls).toEqual([]);
    expect(warnings).toEqual(['the checkpoint of 2000.0 MB is not kept: the most is 1000.0 MB']);
    truncateSync(file, LARGEST_CHECKPOINT);
    await cache(1).save(key);
    expect(calls).toEqual(['save sluice-checkpoint/credit/scoring/7/1']);
  });

  test('is gone when its run has ended', async () => {
    const file = leave(cache(1).folder(key));
    await cache(1).drop(key);
    expect(existsSync(file)).toBe(false);
  });
});
