import fc from 'fast-check';
import type {
  BinaryPredictions,
  MulticlassPredictions,
  Predictions,
  RegressionPredictions,
} from '../../src/evaluate/predictions.js';
import { withClusters, withSeeds } from '../../src/evaluate/seeds.js';
import { selectRows } from '../../src/evaluate/select-rows.js';

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

/** Their rows come in groups, or stand in time: enough of them for an interval, as a rule. */
export const pairInUnits: fc.Arbitrary<Pair> = fc
  .tuple(anyPair, fc.constantFrom('group', 'time'), fc.infiniteStream(fc.nat({ max: 24 })))
  .map(([[a, b], kind, numbers]) => {
    const clusters = { kind, of: Uint32Array.from(a.ids, () => numbers.next().value) };
    return [withClusters(a, clusters), withClusters(b, clusters)];
  });

/** Each was trained with two seeds: what another pair of models says of the rows that all have. */
export const seededPair: fc.Arbitrary<Pair> = fc
  .oneof(
    fc.tuple(binaryPair, binaryPair),
    fc.tuple(multiclassPair, multiclassPair),
    fc.tuple(regressionPair, regressionPair),
  )
  .map(([[a, b], [c, d]]) => [twoSeeds(a, c), twoSeeds(b, d)]);

/** Two seeds in groups. */
export const seededPairInUnits: fc.Arbitrary<Pair> = fc
  .tuple(seededPair, fc.infiniteStream(fc.nat({ max: 24 })))
  .map(([[a, b], numbers]) => {
    const of = Uint32Array.from(a.ids, () => numbers.next().value);
    const clusters = { kind: 'group', of } as const;
    return [withClusters(a, clusters), withClusters(b, clusters)];
  });

function twoSeeds(first: Predictions, second: Predictions): Predictions {
  const n = Math.min(first.ids.length, second.ids.length);
  const rows = Array.from({ length: n }, (_, row) => row);
  const [own, other] = [selectRows(first, rows), selectRows(second, rows)];
  return withSeeds(own, [labelledAs(other, own)]);
}

function labelledAs(of: Predictions, like: Predictions): Predictions {
  if (of.task === 'binary' && like.task === 'binary') return { ...of, labels: like.labels };
  if (of.task === 'multiclass' && like.task === 'multiclass') return { ...of, labels: like.labels };
  if (of.task === 'regression' && like.task === 'regression') return { ...of, labels: like.labels };
  throw new RangeError('the two are of different tasks');
}
