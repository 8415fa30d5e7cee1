import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { checkConfig } from '../../src/config/load.js';
import { plainSource } from '../../src/config/source.js';
import { handedOver } from '../../src/pipeline/before-training.js';
import { judgeEqualModels } from '../../src/pipeline/equal-models.js';
import { readData } from '../../src/pipeline/read-data.js';
import { equalModelsLines } from '../../src/report/equal-models-words.js';
import { openTrainer } from '../../src/train/trainers.js';
import { config, csv, purchases } from '../e2e/purchases.js';

/** Pairs of a small training, judged by conditions. */
async function measured(pairs: number, conditions: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-aa-'));
  try {
    writeFileSync(join(folder, 'data.csv'), csv(purchases(300)));
    const values = { ...parse(config({ train: 'epochs: 2' })), gate: { conditions } };
    const read = checkConfig(
      plainSource(values, (path) => path.map(String).join('.')),
      folder,
    );
    const world = {
      workspace: folder,
      folder,
      signal: new AbortController().signal,
      emit: () => {},
    };
    const data = await readData(read, world);
    const training = await (await openTrainer(read.trainer)).prepare(
      handedOver(data.source),
      world,
    );
    const done: number[] = [];
    const found = await judgeEqualModels(training, data, read, {
      ...world,
      pairs,
      scratch: folder,
      onPair: (count) => done.push(count),
    });
    expect(done).toEqual(Array.from({ length: pairs }, (_, i) => i + 1));
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('pairs of equal models are green where much is tolerated, and can’t be where too little is', async () => {
  const found = await measured(4, ['accuracy >= baseline - 90pp', 'auc >= baseline - 0.0001']);
  const [wide, narrow] = found.conditions;
  expect(wide).toMatchObject({ green: { count: 4, share: 1 }, red: { count: 0 } });
  // Wilson's interval of 4 of 4 (statsmodels proportion_confint): 0.5101 to 1.
  expect(wide!.green.interval).toEqual([expect.closeTo(0.5101092, 6), 1]);
  expect(narrow!.undecided.count + narrow!.red.count + narrow!.green.count).toBe(4);
  expect(narrow!.undecided.count).toBeGreaterThan(0);
  expect(found.undecided.count).toBeGreaterThanOrEqual(narrow!.undecided.count);
  expect(equalModelsLines(found)[1]).toContain('green 100 % (51 to 100)');
});
