import { compare } from '../src/compare/comparison.js';
import { compareAll } from '../src/compare/comparison-table.js';
import { evaluate } from '../src/evaluate/evaluate.js';
import type { BinaryPredictions } from '../src/evaluate/predictions.js';
import { advise } from '../src/gate/advice.js';
import { decideFamily } from '../src/gate/comparison-verdict.js';
import { parseCondition } from '../src/gate/condition-kinds.js';
import { Random } from '../src/numeric/random.js';
import { drawAnswers } from './correlated-answers.js';
import {
  drawPair,
  EQUAL,
  monteCarloError,
  type Pair,
  rate,
  type Sampling,
} from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
/** Where `check` says 80 %. */
const KEPT = [0.75, 0.85] as const;

type Asked = Parameters<typeof advise>;

function asked(metric: string, margin: number): Asked[0] {
  const parsed = parseCondition(`${metric} >= baseline - ${margin}`);
  if (!parsed.ok) throw new Error(parsed.message);
  const place = { file: 'sluice.yml' };
  return [{ condition: { ...parsed.condition, severity: 'error', place } }];
}

function promised(metric: string, margin: number, n: number, baseline: Asked[2]) {
  const testIds = Array.from({ length: n }, (_, row) => `row-${row}`);
  const y = Float64Array.from(testIds, (_, row) => row % 2);
  const data: Asked[1] = { task: 'binary', classes: ['good', 'bad'], test: { y }, testIds };
  return advise(asked(metric, margin), data, baseline, OPTIONS).comparisons[0]!;
}

function verdictOf(pair: Pair, metric: string, margin: number, seed: number) {
  const compared = compare(...pair, { ...OPTIONS, seed, part: true }).metric(metric);
  const tolerance = { factor: 1, amount: -margin };
  return decideFamily([{ compared, margin, tolerance }])[0]!.verdict;
}

/**
 * What `check` says beside what comes of it: a model worse by the drop that it names is red, and an equal one green with the rows or the
 * tolerance that it names, in four trials of five. Where nothing flips the floor decides, and an equal model is green in all.
 */
export function promises(sampling: Sampling): string[] {
  return [...ofAccuracy(sampling), ...ofScores(sampling)];
}

function ofAccuracy({ trials, seed }: Sampling): string[] {
  const missed: string[] = [];
  console.log(`\nWhat check promises, and how often it holds (${trials} trials; said: 80 %)`);
  console.log(
    '  accuracy  rows   tolerance  drop said   red               rows said  green             tolerance said  green',
  );
  for (const [right, n, margin] of [
    [0.85, 200, 0.01],
    [0.85, 891, 0.01],
    [0.85, 5000, 0.01],
    [0.95, 200, 0.03],
    [0.95, 891, 0.03],
    [0.99, 200, 0.01],
    [0.99, 891, 0.01],
    [0.99, 5000, 0.01],
    [1, 69, 0.03],
    [1, 200, 0.01],
    [1, 891, 0.03],
  ] as const) {
    const answers = { proportion: right, correlation: right === 1 ? 0 : 0.8 };
    const random = new Random(seed, `promises ${right} ${n}`);
    const advice = promised('accuracy', margin, n, promoted(right, n));
    const share = (rows: number, drop: number, tolerated: number, wanted: string) => {
      let hits = 0;
      for (let trial = 0; trial < trials; trial++) {
        const pair = drawAnswers(rows, drop, answers, random);
        if (verdictOf(pair, 'accuracy', tolerated, trial) === wanted) hits++;
      }
      return hits;
    };
    const drop = margin + advice.smallestDrop!;
    const red = share(n, drop, margin, 'fail');
    const green = share(advice.rowsNeeded!, 0, margin, 'pass');
    const tolerant = share(n, 0, advice.toleranceNeeded! + 1e-9, 'pass');
    const cells = [
      right,
      n,
      margin,
      drop.toFixed(4),
      rate(red, trials),
      advice.rowsNeeded,
      rate(green, trials),
      advice.toleranceNeeded!.toFixed(4),
      rate(tolerant, trials),
    ];
    console.log(`  ${cells.map((cell) => String(cell).padEnd(10)).join(' ')}`);
    missed.push(...isKept(`accuracy ${right}, ${n} rows: the drop`, red, trials));
    // Sums over few flips jump from below 80 % to well above it.
    missed.push(...isKept(`accuracy ${right}, ${n} rows: the rows`, green, trials, 1));
    missed.push(...isKept(`accuracy ${right}, ${n} rows: the tolerance`, tolerant, trials, 1));
  }
  return missed;
}

/** A promoted run that was right so often, of which the predictions were kept. */
function promoted(right: number, n: number): Asked[2] {
  const wrong = Math.round((1 - right) * n);
  const labels = Uint8Array.from({ length: n }, (_, row) => row % 2);
  const predictions: BinaryPredictions = {
    task: 'binary',
    classes: ['good', 'bad'],
    ids: Array.from(labels, (_, row) => `row-${row}`),
    labels,
    predicted: labels.map((label, row) => (row < wrong ? 1 - label : label)),
  };
  return { record: { comparison: null } as never, predictions };
}

function ofScores({ trials, seed }: Sampling): string[] {
  const missed: string[] = [];
  const n = 1000;
  console.log(`\nThe same of scores, by the baseline's last comparison on ${n} rows`);
  console.log(
    '  metric   tolerance  correlation  red               green (with the tolerance said)',
  );
  for (const metric of ['auc', 'f1'] as const) {
    for (const correlation of [0.8, 0.97]) {
      const margin = metric === 'auc' ? 0.01 : 0.02;
      const world = { ...EQUAL, correlation };
      const worse = valuesBySeparation(metric);
      const random = new Random(seed, `promises ${metric} ${correlation}`);
      let [red, green] = [0, 0];
      for (let trial = 0; trial < trials; trial++) {
        const last = drawPair(world, n, random);
        const own = evaluate(last[0], OPTIONS).metrics;
        const pairing = {
          kind: 'paired',
          candidate: last[0],
          baseline: last[1],
          of: n,
          maySeen: false,
        } as const;
        const comparison = compareAll(pairing, own, OPTIONS);
        const baseline = { record: { comparison } as never, predictions: last[0] };
        const { smallestDrop, toleranceNeeded } = promised(metric, margin, n, baseline);
        const separation = [worse(margin + smallestDrop!), 1.7] as const;
        const dropped = drawPair({ ...world, separation }, n, random);
        if (verdictOf(dropped, metric, margin, trial) === 'fail') red++;
        const equal = drawPair(world, n, random);
        if (verdictOf(equal, metric, toleranceNeeded!, trial) === 'pass') green++;
      }
      const cells = [metric, margin, correlation, rate(red, trials), rate(green, trials)];
      console.log(`  ${cells.map((cell) => String(cell).padEnd(10)).join(' ')}`);
      missed.push(...isKept(`${metric}, correlation ${correlation}: the drop`, red, trials));
      missed.push(...isKept(`${metric}, correlation ${correlation}: the tolerance`, green, trials));
    }
  }
  return missed;
}

/** How far apart a model holds the classes that is worse by so much than one that holds them 1.7 apart. */
function valuesBySeparation(metric: string): (drop: number) => number {
  const grid = Array.from({ length: 17 }, (_, i) => 0.9 + 0.05 * i);
  const values = grid.map((separation) => {
    const world = { ...EQUAL, separation: [separation, separation] as const };
    const [model] = drawPair(world, 200_000, new Random(7, 'separations'));
    return evaluate(model, OPTIONS).metrics[metric]!.value!;
  });
  const last = values.at(-1)!;
  return (drop) => {
    const above = values.findIndex((value) => value >= last - drop);
    if (above <= 0) return grid[0]!;
    const share = (last - drop - values[above - 1]!) / (values[above]! - values[above - 1]!);
    return grid[above - 1]! + 0.05 * share;
  };
}

function isKept(what: string, hits: number, trials: number, most: number = KEPT[1]): string[] {
  const share = hits / trials;
  const slack = 2 * monteCarloError(0.8, trials);
  return share < KEPT[0] - slack || share > most + slack
    ? [`${what} named by check holds in ${(100 * share).toFixed(1)} %`]
    : [];
}
