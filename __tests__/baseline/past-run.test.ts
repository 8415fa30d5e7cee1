import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRun } from '../../src/baseline/past-run.js';
import { BrokenError } from '../../src/errors.js';
import { finishedRecord, writeRun } from '../host/run-folder.js';

describe('a past run', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-past-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is read with the predictions that its record names', async () => {
    await writeRun(folder, finishedRecord());
    const { predictions } = await readRun(folder);
    expect(predictions?.ids).toEqual(['1']);
  });

  test('that holds the predictions of several seeds is compared by all of them', async () => {
    const [entry] = finishedRecord().predictions;
    await writeRun(folder, finishedRecord({ predictions: [entry, { ...entry, seed: 8 }] }));
    const { predictions } = await readRun(folder);
    expect(predictions).toMatchObject({ ids: ['1'], others: [{ ids: ['1'] }] });
  });

  test('of which the predictions of one seed are gone is broken', async () => {
    const [entry] = finishedRecord().predictions;
    const gone = { ...entry, path: 'predictions-8.csv', seed: 8 };
    await writeRun(folder, finishedRecord({ predictions: [entry, gone] }));
    await expect(readRun(folder)).rejects.toThrow(BrokenError);
  });
});
