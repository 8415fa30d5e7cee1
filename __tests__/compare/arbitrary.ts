import fc from 'fast-check';
import type {
  BinaryPredictions,
  MulticlassPredictions,
  Predictions,
  RegressionPredictions,
} from '../../src/evaluate/predictions.js';

/** Two models on the same rows. */
export type Pair<T extends Predictions = Predictions> = readonly [T, T];

const ids = (n: number) => Array.from({ length: n }, (_, row) => `row-${row}`);
/** Few different scores, so that there are ties. */
const score = fc.integer({ min: 0, max: 20 }).map((x) => x / 20);

const binaryPair: fc.Arbitrary<Pair<BinaryPredictions>> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), score, score), { minLength: 1, maxLength: 60 })
  .map((rows) => {
    const model = (k: 1 | 2): BinaryPredictions => ({
      task: 'binary',
      classes: ['good', 'bad'],
      ids: ids(rows.length),
      labels: Uint8Array.from(rows, ([label]) => label),
      predicted: Uint8Array.from(rows, (row) => Number(row[k] >= 0.5)),
      scores: Float64Array.from(rows, (row) => row[k]),
    });
    return [model(1), model(2)];
  });

const multiclassPair: fc.Arbitrary<Pair<MulticlassPredictions>> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.tuple(score, score, score),
      fc.tuple(score, score, score),
    ),
    { minLength: 1, maxLength: 50 },
  )
  .map((rows) => {
    const model = (k: 1 | 2): MulticlassPredictions => ({
      task: 'multiclass',
      classes: ['a', 'b', 'c'],
      ids: ids(rows.length),
      labels: Int32Array.from(rows, ([label]) => label),
      predicted: Int32Array.from(rows, (row) => row[k].indexOf(Math.max(...row[k]))),
      scores: Float64Array.from(rows.flatMap((row) => row[k])),
    });
    return [model(1), model(2)];
  });

/** On a grid: labels that differ in their last bits alone leave R² nothing but rounding. */
const number = fc.integer({ min: 1, max: 400 }).map((x) => x / 4);
const regressionPair: fc.Arbitrary<Pair<RegressionPredictions>> = fc
  .array(fc.tuple(number, number, number), { minLength: 1, maxLength: 50 })
  .map((rows) => {
    const model = (k: 1 | 2): RegressionPredictions => ({
      task: 'regression',
      transform: 'log',
      ids: ids(rows.length),
      labels: Float64Array.from(rows, ([label]) => label),
      predicted: Float64Array.from(rows, (row) => row[k]),
    });
    return [model(1), model(2)];
  });

export const anyPair: fc.Arbitrary<Pair> = fc.oneof(binaryPair, multiclassPair, regressionPair);
