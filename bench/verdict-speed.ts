import { compare } from '../src/compare/comparison.js';
import { evaluate } from '../src/evaluate/evaluate.js';
import type {
  MulticlassPredictions,
  Predictions,
  RegressionPredictions,
} from '../src/evaluate/predictions.js';
import { Random } from '../src/numeric/random.js';
import { drawPair, EQUAL, Normal } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const GOALS: ReadonlyMap<number, number> = new Map([
  [10_000, 100],
  [1_000_000, 3000],
]);

/** All metrics with their intervals and every paired difference. Returns the goals missed. */
export function speed(): string[] {
  console.log(
    '\nAll metrics with intervals, and all paired differences, in processor time (median of 5, then the first of a new process state)',
  );
  console.log('  rows      task                  evaluate   compare    both        goal');
  const missed: string[] = [];
  for (const [n, goal] of GOALS) {
    for (const [name, draw] of TASKS) {
      const times = Array.from({ length: 5 }, (_, i) => time(draw(n, new Random(i, name))));
      const median = (k: 0 | 1) => times.map((t) => t[k]).sort((a, b) => a - b)[2]!;
      const both = times.map(([a, b]) => a + b).sort((a, b) => a - b)[2]!;
      const first = times[0]![0] + times[0]![1];
      const cells = [median(0), median(1), both].map((ms) => `${ms.toFixed(0)} ms`.padEnd(11));
      console.log(
        `  ${String(n).padEnd(8)}  ${name.padEnd(20)}  ${cells.join('')} ${goal} ms${both > goal ? ' MISSED' : ''} (first ${first.toFixed(0)} ms)`,
      );
      if (both > goal) missed.push(`${name} with ${n} rows took ${both.toFixed(0)} ms`);
    }
  }
  return missed;
}

type Draw = (n: number, random: Random) => readonly [Predictions, Predictions];
const TASKS: readonly (readonly [string, Draw])[] = [
  ['binary', (n, random) => drawPair(EQUAL, n, random)],
  ['binary, in groups', (n, random) => inGroups(drawPair(EQUAL, n, random))],
  ['multiclass (10)', (n, random) => drawMulticlass(n, 10, random)],
  ['regression, log', drawRegression],
];

function time([candidate, baseline]: readonly [Predictions, Predictions]): readonly [
  number,
  number,
] {
  const start = processorTime();
  evaluate(candidate, OPTIONS);
  const evaluated = processorTime();
  const comparison = compare(candidate, baseline, OPTIONS);
  for (const name of comparison.names) comparison.metric(name);
  return [evaluated - start, processorTime() - evaluated];
}

/** Of all threads, in milliseconds: what others do on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Ten rows a group. */
function inGroups([a, b]: readonly [Predictions, Predictions]): readonly [
  Predictions,
  Predictions,
] {
  const of = Uint32Array.from(a.ids, (_, row) => Math.floor(row / 10));
  const clusters = { kind: 'group', of } as const;
  return [
    { ...a, clusters },
    { ...b, clusters },
  ];
}

function drawMulticlass(n: number, classes: number, random: Random): [Predictions, Predictions] {
  const normal = new Normal(random);
  const ids = Array.from({ length: n }, (_, row) => `row-${row}`);
  const labels = Int32Array.from(ids, () => random.below(classes));
  const model = (): MulticlassPredictions => {
    const scores = new Float64Array(n * classes);
    const predicted = new Int32Array(n);
    for (let row = 0; row < n; row++) {
      const of = scores.subarray(row * classes, (row + 1) * classes);
      for (let k = 0; k < classes; k++)
        of[k] = Math.exp(normal.next() + (k === labels[row] ? 2 : 0));
      const total = of.reduce((a, b) => a + b, 0);
      for (let k = 0; k < classes; k++) of[k]! /= total;
      predicted[row] = of.indexOf(Math.max(...of));
    }
    return {
      ...{ task: 'multiclass', classes: Array.from({ length: classes }, (_, k) => `class ${k}`) },
      ...{ ids, labels, predicted, scores },
    };
  };
  return [model(), model()];
}

function drawRegression(n: number, random: Random): [Predictions, Predictions] {
  const normal = new Normal(random);
  const ids = Array.from({ length: n }, (_, row) => `row-${row}`);
  const labels = Float64Array.from(ids, () => Math.exp(normal.next()));
  const shared = Float64Array.from(ids, () => 0.3 * normal.next());
  const model = (): RegressionPredictions => ({
    ...{ task: 'regression', transform: 'log', ids, labels },
    predicted: labels.map((label, row) => label * Math.exp(shared[row]! + 0.1 * normal.next())),
  });
  return [model(), model()];
}
