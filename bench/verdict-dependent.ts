import { compare } from '../src/compare/comparison.js';
import { evaluate } from '../src/evaluate/evaluate.js';
import type { Predictions } from '../src/evaluate/predictions.js';
import { decideComparison } from '../src/gate/comparison-verdict.js';
import { Random } from '../src/numeric/random.js';
import { type Dependence, drawDependent } from './dependent-world.js';
import { isMore, isOff, rate, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const OF_CLASSES = ['accuracy', 'recall', 'f1', 'auc', 'average_precision', 'loss'];
const MOST_A_SIDE = 0.025;

function equalGroups(rows: number, size: number): number[] {
  return new Array<number>(rows / size).fill(size);
}

/** From one row to twenty-eight a group, most rows in the large ones. */
const UNEQUAL = equalGroups(100, 1).map((_, group) => [1, 2, 3, 5, 8, 13, 20, 28][group % 8]!);

interface Named {
  readonly name: string;
  readonly world: Dependence;
}

const groups = (rows: number, share: number, labels: 'by row' | 'by group'): Named => ({
  name: `${rows} rows, 10 a group, icc ${share}, label ${labels}`,
  world: { kind: 'groups', sizes: equalGroups(rows, 10), share, labels },
});

export const GROUPED: readonly Named[] = [
  ...[1000, 5000].flatMap((rows) =>
    [0.5, 0.8].flatMap((share) => [groups(rows, share, 'by row'), groups(rows, share, 'by group')]),
  ),
  {
    name: '100 groups of 1 to 28 rows, icc 0.8, label by group',
    world: { kind: 'groups', sizes: UNEQUAL, share: 0.8, labels: 'by group' },
  },
  {
    name: '12 groups of 100 rows, icc 0.5, label by row',
    world: { kind: 'groups', sizes: equalGroups(1200, 100), share: 0.5, labels: 'by row' },
  },
];

export const BY_TIME: readonly Named[] = [
  { name: '1000 rows by time, AR(1) 0.5', world: { kind: 'series', rows: 1000, lag1: 0.5 } },
  { name: '1000 rows by time, AR(1) 0.8', world: { kind: 'series', rows: 1000, lag1: 0.8 } },
  {
    name: '20 blocks of 500 rows, AR(1) 0.95',
    world: { kind: 'series', rows: 10_000, lag1: 0.95, block: 500 },
  },
];

interface Counts {
  red: number;
  green: number;
  judged: number;
  covered: number;
  alone: number;
  aloneCovered: number;
}

/**
 * Two models of equal quality where rows belong together: how often the gate is red or green at a tolerance of 0, and how often intervals
 * cover. Returns what missed its goal by more than twice the Monte-Carlo error.
 */
export function dependentRows(worlds: readonly Named[], sampling: Sampling): string[] {
  const { trials } = sampling;
  const missed: string[] = [];
  const truth = trueValues();
  for (const { name, world } of worlds) {
    console.log(`\nA/A, ${trials} pairs: ${name}`);
    console.log(
      '  metric              red (≤ 2.5 %)    green (≤ 2.5 %)   difference (93.5–96.5 %)  interval alone    judged',
    );
    for (const [metric, of] of simulate(world, sampling, truth)) {
      const cells = [
        rate(of.red, trials).padEnd(16),
        rate(of.green, trials).padEnd(17),
        rate(of.covered, of.judged).padEnd(25),
        rate(of.aloneCovered, of.alone).padEnd(17),
        `${((100 * of.judged) / trials).toFixed(0)} %`,
      ];
      console.log(`  ${metric.padEnd(18)}  ${cells.join(' ')}`);
      const about = `${metric}, ${name}`;
      if (isMore(of.red, trials, MOST_A_SIDE)) missed.push(`${about}: red too often`);
      if (isMore(of.green, trials, MOST_A_SIDE)) missed.push(`${about}: green too often`);
      if (isOff(of.covered, of.judged)) missed.push(`${about}: the difference covers wrongly`);
      if (isOff(of.aloneCovered, of.alone)) missed.push(`${about}: the interval covers wrongly`);
    }
  }
  return missed;
}

function simulate(
  world: Dependence,
  { trials, seed }: Sampling,
  truth: ReadonlyMap<string, number>,
) {
  const counts = new Map<string, Counts>();
  const random = new Random(seed, JSON.stringify(world));
  for (let trial = 0; trial < trials; trial++) {
    const { binary, regression } = drawDependent(world, random);
    count(counts, OF_CLASSES, binary, truth, trial);
    count(counts, ['mae'], regression, truth, trial);
  }
  return counts;
}

function count(
  counts: Map<string, Counts>,
  metrics: readonly string[],
  [candidate, baseline]: readonly [Predictions, Predictions],
  truth: ReadonlyMap<string, number>,
  seed: number,
): void {
  const options = { ...OPTIONS, seed };
  const compared = compare(candidate, baseline, options);
  const alone = evaluate(candidate, options).metrics;
  for (const metric of metrics) {
    const of = counts.get(metric) ?? {
      ...{ red: 0, green: 0, judged: 0, covered: 0, alone: 0, aloneCovered: 0 },
    };
    counts.set(metric, of);
    const { comparison } = compared.metric(metric);
    const { verdict } = decideComparison(comparison, 0);
    if (verdict === 'fail') of.red++;
    if (verdict === 'pass') of.green++;
    if (comparison.interval) {
      of.judged++;
      if (comparison.interval[0] <= 0 && comparison.interval[1] >= 0) of.covered++;
    }
    const { interval } = alone[metric]!;
    if (!interval) continue;
    of.alone++;
    if (interval[0] <= truth.get(metric)! && truth.get(metric)! <= interval[1]) of.aloneCovered++;
  }
}

/** Dependence moves no mean: those of independent rows, so many that their own error does not show. */
function trueValues(): ReadonlyMap<string, number> {
  const world: Dependence = { kind: 'series', rows: 1_000_000, lag1: 0, block: 1000 };
  const { binary, regression } = drawDependent(world, new Random(7, 'truth of dependent rows'));
  const ofClasses = evaluate(binary[0], OPTIONS).metrics;
  const mae = evaluate(regression[0], OPTIONS).metrics.mae!.value!;
  return new Map([
    ...OF_CLASSES.map((name) => [name, ofClasses[name]!.value!] as const),
    ['mae', mae] as const,
  ]);
}
