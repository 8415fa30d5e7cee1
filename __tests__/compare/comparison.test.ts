import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ComparableRun } from '../../src/compare/comparable.js';
import { compareRuns, type RunComparison } from '../../src/compare/compare-runs.js';
import { compare } from '../../src/compare/comparison.js';
import { shownTogether, type UnwordedTable } from '../../src/compare/comparison-table.js';
import type { Predictions } from '../../src/evaluate/predictions.js';
import { withSeeds } from '../../src/evaluate/seeds.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { decideComparison } from '../../src/gate/comparison-verdict.js';

import { binaryOf } from '../evaluate/from-fixture.js';
import { finishedRecord } from '../host/run-folder.js';
import { all, describeAnyTwoModels, OPTIONS } from './any-two-models.js';
import { anyPair } from './arbitrary.js';

describeAnyTwoModels(8);

test('the same seed gives the same bytes', () => {
  const [pair] = fc.sample(anyPair, { numRuns: 1, seed: 8 });
  const [a, b] = pair!;
  const copy = (of: Predictions) =>
    selectRows(
      of,
      of.ids.map((_, row) => row),
    );
  const bytes = () => JSON.stringify(all(copy(a), copy(b)));
  expect(bytes()).toBe(bytes());
});

describe('what is compared', () => {
  const labels = [0, 0, 1, 1, 1, 0];

  test('a metric that a model does not define says whose and why', () => {
    const quiet = binaryOf(labels, [0.1, 0.1, 0.2, 0.2, 0.2, 0.1]);
    const loud = binaryOf(labels, [0.1, 0.1, 0.9, 0.9, 0.2, 0.9]);
    expect(compare(quiet, loud, OPTIONS).metric('precision').comparison).toMatchObject({
      candidate: null,
      baseline: 0.6666666666666666,
      d: null,
      because: { candidate: { code: 'no-row-predicted', class: 'bad' } },
    });
    expect(compare(loud, quiet, OPTIONS).metric('precision').comparison).toMatchObject({
      d: null,
      because: { baseline: { code: 'no-row-predicted', class: 'bad' } },
    });
  });

  test('flips are the rows that only one model gets right, among those of the metric', () => {
    const one = binaryOf(labels, [0.9, 0.1, 0.9, 0.9, 0.1, 0.1]);
    const other = binaryOf(labels, [0.1, 0.1, 0.9, 0.1, 0.9, 0.9]);
    const comparison = compare(one, other, OPTIONS);
    const flips = (name: string) => comparison.metric(name).comparison;
    expect(flips('accuracy')).toMatchObject({ n: 6, flips: { candidate: 2, baseline: 2 } });
    expect(flips('recall')).toMatchObject({ n: 3, flips: { candidate: 1, baseline: 1 } });
    expect(flips('specificity')).toMatchObject({ n: 3, flips: { candidate: 1, baseline: 1 } });
  });

  test('no difference is told larger than the metric can have, however few the rows', () => {
    const few = [1, 0, 1, 0];
    const right = binaryOf(few, [0.9, 0.2, 0.7, 0.4]);
    const wrong = binaryOf(few, [0.3, 0.2, 0.8, 0.4]);
    const { interval } = compare(right, wrong, OPTIONS).metric('auc').comparison;
    // Areas of 1 and 0.75, and DeLong's t of two rows a class.
    expect(interval).toEqual([-1, 1]);
  });

  test('a lower loss is a gain', () => {
    const sure = binaryOf(labels, [0.1, 0.1, 0.9, 0.9, 0.9, 0.1]);
    const unsure = binaryOf(labels, [0.4, 0.4, 0.6, 0.6, 0.6, 0.4]);
    const { comparison } = compare(sure, unsure, OPTIONS).metric('loss');
    expect(comparison.d).toBeCloseTo(Math.log(0.9 / 0.6), 12);
    expect(comparison.interval![0]).toBeGreaterThan(0);
  });

  test('each at the confidence asked for', () => {
    const one = binaryOf(labels, [0.9, 0.1, 0.9, 0.9, 0.1, 0.1]);
    const other = binaryOf(labels, [0.1, 0.1, 0.9, 0.1, 0.9, 0.9]);
    const comparison = compare(one, other, OPTIONS);
    const width = (confidence?: number) => {
      const [low, high] = comparison.metric('accuracy', confidence).comparison.interval!;
      return high - low;
    };
    expect(width(0.99)).toBeGreaterThan(width());
    expect(comparison.metric('accuracy', 0.99).comparison).toMatchObject({ confidence: 0.99 });
  });

  test('only models of the same rows, labels, task and classes', () => {
    const one = binaryOf(labels, labels);
    expect(() => compare(one, selectRows(one, [1, 0, 2, 3, 4, 5]), OPTIONS)).toThrow('rows');
    expect(() => compare(one, selectRows(one, [0]), OPTIONS)).toThrow('rows');
    expect(() => compare(one, { ...one, labels: new Uint8Array(6) }, OPTIONS)).toThrow('labels');
    expect(() => compare(one, { ...one, classes: ['bad', 'good'] }, OPTIONS)).toThrow('classes');
    expect(() => compare(one, one, OPTIONS).metric('acuracy')).toThrow('no metric acuracy');
  });
});

describe('rows on which the models answer alike', () => {
  const labels = Array.from({ length: 300 }, (_, row) => row % 2);
  const scores = labels.map((label, row) => (row % 7 === 0 ? 0.6 : 0.2 + 0.6 * label));
  const one = binaryOf(labels, scores);
  /** No row is predicted as another class, but each is scored otherwise. */
  const other = binaryOf(
    labels,
    scores.map((score) => score * 0.9),
  );

  test('pass where they are all rows, scores included', () => {
    const { identical, metric } = compare(one, binaryOf(labels, scores), OPTIONS);
    expect(identical).toBe(true);
    expect(metric('f1').comparison).toMatchObject({ rule: 'identical predictions', d: 0 });
  });

  test('show nothing where they are some of the rows, as the others may differ', () => {
    const twin = binaryOf(labels, scores);
    const some = compare(one, twin, { confidence: 0.95, seed: 1, part: true });
    for (const name of ['accuracy', 'recall', 'f1', 'auc', 'loss']) {
      expect(decideComparison(some.metric(name).comparison, 0).verdict).toBe('inconclusive');
    }
    // Tango's interval of no flip in n rows ends at ±z² / (n + z²).
    const z2 = 1.959964 ** 2;
    const [low, high] = some.metric('accuracy').comparison.interval!;
    expect(low).toBeCloseTo(-z2 / (300 + z2), 6);
    expect(high).toBeCloseTo(z2 / (300 + z2), 6);
  });

  test('show nothing of a loss either, whatever is tolerated', () => {
    const few = (of: typeof one) => selectRows(of, [0, 1, 2]);
    const some = compare(few(one), few(binaryOf(labels, scores)), {
      ...{ confidence: 0.95, seed: 1, part: true },
    });
    for (const name of ['loss', 'brier']) {
      expect(decideComparison(some.metric(name).comparison, 0.1)).toMatchObject({
        verdict: 'inconclusive',
        because: { code: 'no-interval', why: { code: 'none-tells-apart', of: 'rows' } },
      });
    }
  });

  test('bound a precision by the few rows that were predicted as the class, not by those that are', () => {
    // Of 200 rows of the class 5 are predicted as it, by both models.
    const rare = labels.map((label, row) => (label === 1 && row < 11 ? 0.9 : 0.1));
    const { metric } = compare(
      binaryOf(labels, rare),
      binaryOf(
        labels,
        rare.map((score) => score * 0.99),
      ),
      { confidence: 0.95, seed: 1 },
    );
    const z2 = 1.959964 ** 2;
    expect(metric('precision').comparison.interval![1]).toBeCloseTo(z2 / (5 + z2), 6);
    expect(metric('recall').comparison.interval![1]).toBeCloseTo(z2 / (150 + z2), 6);
  });

  test('are no proof that the next ones are, when the scores differ', () => {
    const { metric } = compare(one, other, { confidence: 0.95, seed: 1 });
    expect(decideComparison(metric('accuracy').comparison, 0).verdict).toBe('inconclusive');
    expect(decideComparison(metric('accuracy').comparison, 0.02).verdict).toBe('pass');
    expect(decideComparison(metric('f1').comparison, 0).verdict).toBe('inconclusive');
    expect(decideComparison(metric('f1').comparison, 0.03).verdict).toBe('pass');
  });
});

describe('few informative rows', () => {
  /** So many of 200 rows that the baseline alone gets right. */
  const lost = (rows: number) => {
    const labels = Array.from({ length: 200 }, (_, row) => row % 2);
    const baseline = binaryOf(
      labels,
      labels.map((label) => 0.2 + 0.6 * label),
    );
    const worse = labels.map((label, row) => 0.2 + 0.6 * (row < rows ? 1 - label : label));
    return compare(binaryOf(labels, worse), baseline, { confidence: 0.95, seed: 1 });
  };

  test.each(['f1', 'mcc', 'balanced_accuracy', 'auc', 'average_precision', 'loss', 'precision'])(
    'four rows, all lost, do not show that %s is worse; ten do',
    (name) => {
      expect(decideComparison(lost(4).metric(name).comparison, 0).verdict).toBe('inconclusive');
      expect(lost(4).metric(name).pWorse(0)).toBeGreaterThanOrEqual(1 / 32);
      expect(decideComparison(lost(10).metric(name).comparison, 0).verdict).toBe('fail');
    },
  );

  test.each([
    'accuracy',
    'f1',
    'mcc',
    'balanced_accuracy',
    'precision',
    'recall',
    'auc',
    'average_precision',
    'loss',
    'brier',
  ])('one row, won, does not show that %s is no worse, nor does one that is lost', (name) => {
    const labels = Array.from({ length: 200 }, (_, row) => row % 2);
    const scores = labels.map((label) => 0.2 + 0.6 * label);
    const flipped = scores.map((score, row) => (row === 1 ? 1 - score : score));
    const [right, wrong] = [binaryOf(labels, scores), binaryOf(labels, flipped)];
    for (const pair of [
      [right, wrong],
      [wrong, right],
    ] as const) {
      const { metric } = compare(...pair, { confidence: 0.95, seed: 1 });
      expect(decideComparison(metric(name).comparison, 0).verdict).toBe('inconclusive');
    }
  });

  test('they are counted, so that few can be said to be few', () => {
    expect(lost(6).metric('accuracy').comparison).toMatchObject({
      flips: { candidate: 0, baseline: 6 },
      informative: 6,
      n: 200,
    });
  });
});

describe('a difference that every group shows alike', () => {
  const n = 40;
  const labels = new Uint8Array(n).fill(1);
  const clusters = { kind: 'group', of: Uint32Array.from(labels, (_, row) => row >> 1) } as const;
  const model = (right: 0 | 1, seeds = 1): Predictions => {
    const one = {
      task: 'binary',
      classes: ['good', 'bad'],
      ids: Array.from(labels, (_, row) => `row-${row}`),
      clusters,
      labels,
      predicted: new Uint8Array(n).fill(right),
    } as const satisfies Predictions;
    return withSeeds(one, new Array(seeds - 1).fill(one));
  };
  // Tango's interval of no flip among n ends z²/(n + z²) away.
  const reach = (rows: number) => 1.2815515655446004 ** 2 / (rows + 1.2815515655446004 ** 2);

  test.each([
    ['of one seed', 1],
    ['of two seeds', 2],
  ] as const)('lies about what was measured, not about 0, %s', (_, seeds) => {
    const groups = n / 2;
    const of = (a: 0 | 1, b: 0 | 1) =>
      compare(model(a, seeds), model(b, seeds), OPTIONS).metric('accuracy').comparison;
    expect(of(1, 0)).toMatchObject({
      d: 1,
      interval: [expect.closeTo(1 - reach(groups), 10), 1],
    });
    expect(of(0, 1)).toMatchObject({
      d: -1,
      interval: [-1, expect.closeTo(reach(groups) - 1, 10)],
    });
  });
});

test('of two seeds, rows that are scored better count for the candidate, in a loss too', () => {
  const labels = Array.from({ length: 30 }, (_, row) => row % 2);
  const of = (surety: number) => {
    const seed = (more: number) =>
      binaryOf(
        labels,
        labels.map((label, row) => 0.5 + (label ? 1 : -1) * (surety + more + (row % 3) / 50)),
      );
    return withSeeds(seed(0), [seed(0.01)]);
  };
  for (const metric of ['loss', 'brier']) {
    const { comparison } = compare(of(0.3), of(0.1), OPTIONS).metric(metric);
    expect(comparison.d).toBeGreaterThan(0);
    if (comparison.d === null) return;
    expect(comparison.flips!.candidate).toBeGreaterThan(comparison.flips!.baseline);
  }
});

describe('several runs held against one', () => {
  const labels = Uint8Array.from({ length: 200 }, (_, row) => row % 2);
  const ids = Array.from(labels, (_, row) => `row-${row}`);
  const runOf = (wrong: (row: number) => boolean): ComparableRun => ({
    record: finishedRecord(),
    predictions: {
      ...{ task: 'binary', classes: ['good', 'bad'], ids, labels },
      predicted: labels.map((label, row) => (wrong(row) ? 1 - label : label)),
    },
  });
  const first = runOf((row) => row < 2);
  const worse = runOf((row) => row >= 2 && row < 16);
  const accuracyOf = (of: RunComparison | undefined) =>
    of?.kind === 'compared' && of.table.metrics.find(({ metric }) => metric === 'accuracy');

  test('are shown to differ where that holds among the differences of all of them', () => {
    const values = { candidate: 0.7, baseline: 0.8, d: -0.1, interval: [-0.2, -0.01] as const };
    const about = { orientation: 'higher', rows: 9, n: 9, flips: null, informative: null } as const;
    const row = (metric: string, p: number) => ({
      ...{ ...values, ...about, metric, p, confidence: 0.95, rule: null, shown: null },
    });
    const table = { metrics: [row('auc', 0.01), row('accuracy', 0.04)] };
    const shown = (tables: readonly (typeof table)[]) =>
      shownTogether<Pick<UnwordedTable, 'metrics'>>(tables, 0.95).map(({ metrics }) =>
        metrics.map((one) => one.shown),
      );
    // Holm (1979) on .01 and .04: 2 × .01, 1 × .04. On two of each: 4 × .01, 3 × .01, 2 × .04.
    expect(shown([table])).toStrictEqual([['worse', 'worse']]);
    expect(shown([table, table])).toStrictEqual([
      ['worse', null],
      ['worse', null],
    ]);
  });

  test('keep their order where one can not be compared', () => {
    const { predictions } = worse;
    const elsewhere = {
      ...worse,
      predictions: { ...predictions!, ids: ids.map((id) => `${id}'`) },
    };
    const results = compareRuns(
      [elsewhere, first, worse].map((candidate) => ({ candidate, baseline: first, seed: 1 })),
      0.95,
    );
    expect(results[0]).toStrictEqual({ kind: 'incomparable', why: { code: 'no-row-in-common' } });
    expect(accuracyOf(results[1])).toMatchObject({ d: 0 });
    expect(accuracyOf(results[2])).toMatchObject({ d: expect.closeTo(-12 / 200, 12) });
  });
});
