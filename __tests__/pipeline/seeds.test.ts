import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { choose, isLeftToSeeds, isOpen } from '../../src/pipeline/seeds.js';
import type { Trained } from '../../src/train/trainer.js';
import { config, csv, purchases } from '../e2e/purchases.js';
import { judged, run } from './judging.js';

const files = { 'data.csv': csv(purchases(400)) };
const GATE = { conditions: ['accuracy >= baseline - 30pp', 'auc > 0.5'] };

describe('a run of several seeds', () => {
  const values = (seeds: unknown, gate: object = GATE) => ({
    ...parse(config({ train: 'epochs: 3' })),
    train: { epochs: 3, seeds },
    gate,
  });

  it('judges their mean, keeps each one’s predictions, and is compared seed by seed', async () => {
    await judged(files, values(3), async (first, folder) => {
      const { record } = first;
      expect(record).toMatchObject({
        promoted: true,
        seeds: { trained: [7, 8, 9], by: 'val_loss' },
      });
      const seeds = record.predictions.map(({ seed }) => seed);
      expect(seeds[0]).toBe(record.seeds!.exported);
      expect([...seeds].sort()).toEqual([7, 8, 9]);
      const kept = (await readdir(first.folder)).filter((name) => name.startsWith('predictions'));
      expect(kept).toHaveLength(3);

      // The same seeds say the same; a single one is another model.
      const again = await run(folder, values(3));
      expect(again.record.comparison!.metrics[0]).toMatchObject({ rule: 'identical predictions' });
      const single = await run(folder, values(1));
      expect(single.record).not.toHaveProperty('seeds');
      const accuracy = single.record.comparison!.metrics.find(
        ({ metric }) => metric === 'accuracy',
      );
      expect(accuracy).toMatchObject({
        rule: 'paired t over seeds',
        seeds: { rows: expect.any(Number), seeds: expect.any(Number) },
      });

      // Predictions of seeds that come from elsewhere are judged alike.
      const names = ['a.csv', 'b.csv', 'c.csv'];
      for (const [k, name] of names.entries()) {
        await cp(join(first.folder, record.predictions[k]!.path), join(folder, name));
      }
      const given = await run(folder, {
        experiment: 'given',
        predictions: { path: 'a.csv', seeds: ['b.csv', 'c.csv'], positive: record.classes[1] },
        gate: { conditions: ['auc > 0.5'] },
        baseline: 'none',
      });
      expect(given.record.metrics.test).toEqual(record.metrics.test);
    });
  });

  it('adds seeds by itself only while evidence leaves the verdict open', async () => {
    const strict = { conditions: ['accuracy >= baseline - 30pp', 'loss <= baseline'] };
    await judged(files, values('auto'), async (first, folder) => {
      expect(first.record.seeds!.trained).toEqual([7, 8, 9]);
      const easy = { conditions: ['accuracy >= baseline - 80pp', 'auc > 0.5'] };
      const wide = await run(folder, {
        ...values('auto', easy),
        train: { epochs: 4, seeds: 'auto' },
      });
      expect(wide.record.decision.verdict).toBe('passed');
      expect(wide.record.seeds!.trained.length).toBeLessThanOrEqual(5);
      const open = await run(folder, {
        ...values('auto', strict),
        train: { epochs: 4, seed: 9, seeds: 'auto' },
      });
      const count = open.record.seeds?.trained.length ?? 1;
      expect(open.record.decision.verdict === 'inconclusive' ? count : 5).toBe(5);
    });
  });
});

describe('of several trainings', () => {
  const trained = (loss: number): Trained => ({
    by: { kind: 'dense', engine: 'dense', version: '1' },
    outcome: { kind: 'numbers', metrics: {} },
    history: [{ val_loss: 9 }, { val_loss: loss }, { val_loss: 0 }],
    epochs: { requested: 3, completed: 3, best: 2 },
    model: { kind: 'none' },
  });
  const of = (...losses: readonly number[]) =>
    losses.map((loss, seed) => ({ seed, trained: trained(loss) }));

  it.each([
    [[0.5], 0],
    [[0.5, 0.3, 0.4], 2],
    // The better one of the two in the middle.
    [[0.5, 0.3, 0.4, 0.6], 2],
    [[0.5, 0.5], 0],
  ])('with validation losses of %j the model of seed %d is kept', (losses, seed) => {
    expect(choose(of(...losses)).chosen.seed).toBe(seed);
  });

  it('the first is kept where they were not validated', () => {
    const none = of(2, 1, 3).map((one) => ({ ...one, trained: { ...one.trained, history: [] } }));
    expect(choose(none)).toMatchObject({ chosen: { seed: 0 }, by: null });
  });

  it('no more are trained where there is nothing that more of them could show', () => {
    expect(isOpen({ verdict: 'passed', findings: [] })).toBe(false);
    expect(isOpen({ verdict: 'inconclusive', findings: [] })).toBe(false);
  });

  it('more are trained while seeds may make more of the error than rows do', () => {
    expect(isLeftToSeeds(undefined)).toBe(false);
    expect(isLeftToSeeds({ rows: 0.02, seeds: 0.03, seedsAtMost: 0.09 })).toBe(true);
    // Three that happen to agree tell little of what a fourth would say.
    expect(isLeftToSeeds({ rows: 0.02, seeds: 0, seedsAtMost: 0.03 })).toBe(true);
    expect(isLeftToSeeds({ rows: 0.02, seeds: 0.005, seedsAtMost: 0.015 })).toBe(false);
  });
});
