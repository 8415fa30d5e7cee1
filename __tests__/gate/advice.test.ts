import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/compare/comparison.js';
import type { BinaryPredictions } from '../../src/evaluate/predictions.js';
import { hanleyMcNeil } from '../../src/evaluate/statistics/hanley-mcneil.js';
import { ASSUMED, advise } from '../../src/gate/advice.js';
import { decideComparison } from '../../src/gate/comparison-verdict.js';
import { parseCondition } from '../../src/gate/condition-kinds.js';
import type { Check } from '../../src/gate/plan.js';
import { Random } from '../../src/numeric/random.js';

const OPTIONS = { confidence: 0.95, seed: 1 };

function check(text: string, rows?: readonly number[]): Check {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const condition = {
    ...parsed.condition,
    severity: 'error' as const,
    place: { file: 'sluice.yml', line: 3 },
  };
  return rows
    ? { condition, slice: { where: 'Home = rent', rows: Uint32Array.from(rows) } }
    : { condition };
}

/** Test rows, a third of them positive. */
function data(n: number): Parameters<typeof advise>[1] {
  const y = Float64Array.from({ length: n }, (_, row) => Number(row % 3 === 0));
  return {
    task: 'binary',
    classes: ['good', 'bad'],
    encoding: {
      features: [],
      label: { task: 'binary', column: 'Status', classes: ['good', 'bad'] },
    } as never,
    test: { x: { data: new Float32Array(), rows: n, columns: 0 }, y },
    testIds: Array.from(y, (_, row) => `row-${row}`),
  };
}

function first(text: string, n: number, rows?: readonly number[]) {
  const [advice] = advise([check(text, rows)], data(n), undefined, OPTIONS).comparisons;
  return advice!;
}

/** Right and wrong answers of two models that correlate as is taken for granted. */
function drawAnswers(
  n: number,
  drop: number,
  random: Random,
): [BinaryPredictions, BinaryPredictions] {
  const q = ASSUMED.proportion;
  const p = q - drop;
  const both = p * q + ASSUMED.correlation * Math.sqrt(p * (1 - p) * q * (1 - q));
  const predicted = [new Uint8Array(n), new Uint8Array(n)] as const;
  for (let row = 0; row < n; row++) {
    const u = random.uniform();
    predicted[0][row] = Number(u < p);
    predicted[1][row] = Number(u < both || (u >= p && u < p + q - both));
  }
  const ids = Array.from({ length: n }, (_, row) => `row-${row}`);
  const labels = new Uint8Array(n).fill(1);
  const of = (answers: Uint8Array): BinaryPredictions => ({
    ...{ task: 'binary', classes: ['good', 'bad'], ids, labels, predicted: answers },
  });
  return [of(predicted[0]), of(predicted[1])];
}

describe('told before training, without a baseline', () => {
  const N = 2000;
  const TRIALS = 400;
  const { smallestDrop, rowsNeeded } = first('accuracy >= baseline - 1pp', N);
  /** Four standard errors of 80 %. */
  const noise = 4 * Math.sqrt((0.8 * 0.2) / TRIALS);

  function verdicts(n: number, drop: number, margin: number, wanted: string): number {
    const random = new Random(5, `${n} ${drop}`);
    let count = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const { comparison } = compare(...drawAnswers(n, drop, random), OPTIONS).metric('accuracy');
      if (decideComparison(comparison, margin).verdict === wanted) count++;
    }
    return count / TRIALS;
  }

  test('the smallest drop turns the gate red in four test sets of five', () => {
    const share = verdicts(N, 0.01 + smallestDrop!, 0.01, 'fail');
    expect(Math.abs(share - 0.8)).toBeLessThan(noise);
  });

  test('the rows needed turn it green in four of five for an equal model', () => {
    const share = verdicts(rowsNeeded!, 0, 0.01, 'pass');
    expect(Math.abs(share - 0.8)).toBeLessThan(noise);
  });

  test('no number of rows is enough where nothing is tolerated', () => {
    expect(first('accuracy >= baseline', N).rowsNeeded).toBeNull();
  });

  test('a slice is told by its own rows, recall by those of its class', () => {
    const slice = Array.from({ length: 500 }, (_, row) => row);
    expect(first('accuracy >= baseline', N, slice)).toMatchObject({
      rows: 500,
      condition: { where: 'Home = rent' },
    });
    expect(first('accuracy >= baseline', N, slice).smallestDrop).toBeCloseTo(2 * smallestDrop!, 3);
    const recall = first('recall >= baseline', N).smallestDrop!;
    expect(recall / smallestDrop!).toBeCloseTo(Math.sqrt(3), 1);
  });

  test('a fixed threshold needs no telling, and a loss is not known yet', () => {
    expect(advise([check('accuracy >= 0.8')], data(9), undefined, OPTIONS).comparisons).toEqual([]);
    expect(first('loss <= baseline', N)).toMatchObject({
      smallestDrop: null,
      because: { code: 'no-usual-model', why: 'known from the first promoted run on' },
    });
  });
});

test('areas of 0.70 and 0.75 are told apart by 652 rows of each class (Hanley & McNeil 1982, table III)', () => {
  const Z = 1.959964;
  /** Of the area, times the rows of each class. */
  const variance = (auc: number, rows = 1e7) => {
    const [low, high] = hanleyMcNeil(auc, rows, rows).interval(0.95);
    return ((high - low) / 2 / Z) ** 2 * rows;
  };
  const [a, b] = [variance(0.7), variance(0.75)];
  // One-sided at 5 %, with 80 % power.
  const rows = ((1.645 * Math.sqrt(2 * a) + 0.84 * Math.sqrt(a + b)) / 0.05) ** 2;
  expect(Math.abs(rows - 652)).toBeLessThan(1);
});
