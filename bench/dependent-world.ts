import type { BinaryPredictions, RegressionPredictions } from '../src/evaluate/predictions.js';
import type { Clusters } from '../src/evaluate/units.js';
import type { Random } from '../src/numeric/random.js';
import { Normal } from './verdict-world.js';

/** Rows that belong together: what they share, a model's scores share too. */
export type Dependence =
  /** Groups of so many rows; `share` is the intra-group correlation of what is drawn for a row. */
  | {
      readonly kind: 'groups';
      readonly sizes: readonly number[];
      readonly share: number;
      readonly labels: 'by row' | 'by group';
    }
  /** Rows in time order, each normal an AR(1); judged by time, or by blocks of so many rows. */
  | {
      readonly kind: 'series';
      readonly rows: number;
      readonly lag1: number;
      readonly block?: number;
    };

const PREVALENCE = 0.3;
const SEPARATION = 1.7;
/** Of the two models' scores on a row. */
const CORRELATION = 0.8;

export interface DependentPair {
  readonly binary: readonly [BinaryPredictions, BinaryPredictions];
  readonly regression: readonly [RegressionPredictions, RegressionPredictions];
}

/** Two models of equal quality on a test set drawn afresh. */
export function drawDependent(world: Dependence, random: Random): DependentPair {
  const normal = new Normal(random);
  const clusters = clustersOf(world);
  const n = clusters.of.length;
  const draw = (): Float64Array => dependentNormals(world, clusters.of, normal);
  const [common, ...own] = [draw(), draw(), draw()];
  const byGroup = world.kind === 'groups' && world.labels === 'by group';
  const drawn = new Map<number, number>();
  const labels = new Uint8Array(n);
  for (let row = 0; row < n; row++) {
    const key = byGroup ? clusters.of[row]! : row;
    const label = drawn.get(key) ?? Number(random.uniform() < PREVALENCE);
    drawn.set(key, label);
    labels[row] = label;
  }
  const [shared, apart] = [Math.sqrt(CORRELATION), Math.sqrt(1 - CORRELATION)];
  const odds = Math.log(PREVALENCE / (1 - PREVALENCE));
  const ids = Array.from({ length: n }, (_, row) => `row-${row}`);
  const noise = own.map((of) => of.map((x, row) => shared * common![row]! + apart * x));
  const targets = Float64Array.from({ length: n }, () => normal.next());
  const binary = noise.map((of): BinaryPredictions => {
    const scores = of.map((x, row) => {
      const signal = SEPARATION * labels[row]! + x;
      return 1 / (1 + Math.exp(-(odds + SEPARATION * (signal - SEPARATION / 2))));
    });
    const predicted = Uint8Array.from(scores, (score) => Number(score >= 0.5));
    return {
      ...{ task: 'binary', classes: ['good', 'bad'], ids, labels, predicted, scores },
      clusters,
    };
  });
  const regression = noise.map((of): RegressionPredictions => {
    const predicted = targets.map((target, row) => target + of[row]!);
    return { task: 'regression', ids, labels: targets, predicted, clusters };
  });
  return {
    binary: [binary[0]!, binary[1]!],
    regression: [regression[0]!, regression[1]!],
  };
}

function clustersOf(world: Dependence): Clusters {
  if (world.kind === 'groups') {
    const of = world.sizes.flatMap((size, group) => new Array<number>(size).fill(group));
    return { kind: 'group', of: Uint32Array.from(of) };
  }
  const { rows, block } = world;
  return {
    kind: block === undefined ? 'time' : 'group',
    of: Uint32Array.from({ length: rows }, (_, row) => Math.floor(row / (block ?? 1))),
  };
}

/** Standard normals, one a row, that depend on each other as the world's rows do. */
function dependentNormals(world: Dependence, of: Uint32Array, normal: Normal): Float64Array {
  const values = new Float64Array(of.length);
  if (world.kind === 'series') {
    const fresh = Math.sqrt(1 - world.lag1 ** 2);
    let last = normal.next();
    for (let row = 0; row < values.length; row++) {
      values[row] = last;
      last = world.lag1 * last + fresh * normal.next();
    }
    return values;
  }
  const [shared, own] = [Math.sqrt(world.share), Math.sqrt(1 - world.share)];
  let group = -1;
  let common = 0;
  for (let row = 0; row < values.length; row++) {
    if (of[row] !== group) common = normal.next();
    group = of[row]!;
    values[row] = shared * common + own * normal.next();
  }
  return values;
}
