import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandTrainer } from '../../../src/train/command/command-trainer.js';
import { describeTrainer } from '../conformance.js';
import { data, run, spec } from './scripts.js';
import { tableOf } from './tables.js';

const { training, evaluation } = data();

describeTrainer('command', {
  open: commandTrainer,
  spec: spec(`
    for (let epoch = 1; epoch <= 4; epoch++) {
      say({ type: 'epoch', epoch, epochs: 4, metrics: { loss: 1 / epoch } });
      await sleep(150);
    }
    predict();
  `),
  data: { training: training!, evaluation },
  refused: [
    {
      what: 'data without rows to train on',
      data: { evaluation },
      says: /needs rows to train on/,
    },
    {
      what: 'data without rows to test on',
      data: { training: training! },
      says: /needs rows to train on and rows to test on/,
    },
    {
      what: 'a column by the name that rows are known by',
      data: {
        training: training!,
        evaluation: { ...evaluation, testTable: tableOf({ sluice_id: ['a', 'b'] }) },
      },
      says: /a column is called "sluice_id"/,
    },
  ],
});

describe('a command that leaves a number beside each answer', () => {
  let folder: string;
  const scratch = () => join(folder, 'work');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-own-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const own = [{ name: 'profit', column: 'gained', better: 'higher', range: [0, 5] }] as const;
  const script = (most: number) =>
    `predict(ids(), 'gained,id,score', (id, i) => i % ${most} + ',' + id + ',' + score(i));`;

  test('is measured by it, row by row', async () => {
    const { trained } = await run(spec(script(5), { own }), scratch());
    const { outcome } = trained!;
    const values = outcome.kind === 'predictions' ? outcome.predictions.own![0]! : undefined;
    expect(values).toMatchObject({ name: 'profit', better: 'higher', range: [0, 5] });
    expect([...values!.values].slice(0, 6)).toEqual([0, 1, 2, 3, 4, 0]);
  });

  test('breaks where one is missing or lies outside of its range', async () => {
    const outside = await run(spec(script(7), { own }), scratch());
    expect(String(outside.error)).toContain('lies outside of the range of the metric "profit"');
    const missing = await run(spec('predict();', { own }), scratch());
    expect(String(missing.error)).toContain('no column "gained", which holds the metric "profit"');
  });
});
