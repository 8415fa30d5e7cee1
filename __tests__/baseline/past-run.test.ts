import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openBaseline, readRun } from '../../src/baseline/past-run.js';
import { BrokenError } from '../../src/errors.js';
import { writeModel } from '../../src/models/export-folder.js';
import { exporters, FORMATS } from '../../src/models/exporters.js';
import { Random } from '../../src/numeric/random.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { finishedRecord, writeRun } from '../host/run-folder.js';
import { exampleModel } from '../models/example-models.js';

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

  test('of single numbers has no predictions, whatever lies there', async () => {
    await writeRun(folder, finishedRecord({ task: null, classes: [] }));
    expect(await readRun(folder)).not.toHaveProperty('predictions');
  });

  test('of which the predictions of one seed are gone is broken', async () => {
    const [entry] = finishedRecord().predictions;
    const gone = { ...entry, path: 'predictions-8.csv', seed: 8 };
    await writeRun(folder, finishedRecord({ predictions: [entry, gone] }));
    await expect(readRun(folder)).rejects.toThrow(BrokenError);
  });

  test.each(FORMATS.filter((one) => one.of === 'network').map(({ name }) => name))(
    'whose model in %s has a changed byte, wherever it is, is not asked about anything',
    async (format) => {
      const random = new Random(1, format);
      const { model, proof } = await exampleModel('binary');
      const opened = exporters(networkFrom, [format]);
      const { files, formats } = await writeModel(model, proof, join(folder, 'model'), opened);
      const record = finishedRecord({
        artifacts: [...files],
        formats,
        decision: { verdict: 'failed', findings: [] },
      });
      // Of one that passed it would write files of a model over these.
      await writeRun(folder, record);
      const chosen = { code: 'configured-file', file: folder } as const;
      const search = { found: true, runId: record.id, folder, chosen, sha: null } as const;
      const { loadModel } = await openBaseline(search, opened);
      expect(await loadModel()).toMatchObject({ task: 'binary' });
      for (const { path } of files) {
        const bytes = readFileSync(join(folder, 'model', path));
        for (let flip = 0; flip < 10; flip++) {
          const changed = Buffer.from(bytes);
          changed[random.below(bytes.length)]! ^= 1 << random.below(8);
          writeFileSync(join(folder, 'model', path), changed);
          await expect(loadModel()).rejects.toThrow(`${path} is corrupt`);
        }
        writeFileSync(join(folder, 'model', path), bytes);
      }
    },
  );
});
