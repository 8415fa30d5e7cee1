import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { METRICS, metricNames } from '../../src/evaluate/metrics/metrics.js';
import type { BinaryPredictions } from '../../src/evaluate/predictions.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { fromFixture, type PredictionsFixture } from './from-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 1 };

interface MetricsFixture {
  readonly source: string;
  readonly cases: readonly (PredictionsFixture & {
    readonly name: string;
    readonly metrics: Readonly<Record<string, number | null>>;
  })[];
}

const fixture: MetricsFixture = JSON.parse(
  readFileSync(new URL('./fixtures/metrics.json', import.meta.url), 'utf8'),
);

describe(`the values are those of ${fixture.source}, to 1e-9`, () => {
  test.each(fixture.cases)('$task: $name', (given) => {
    const { metrics } = evaluate(fromFixture(given), OPTIONS);
    expect(Object.keys(metrics).sort()).toEqual(Object.keys(given.metrics).sort());
    for (const [name, expected] of Object.entries(given.metrics)) {
      const { value } = metrics[name]!;
      if (expected === null || value === null) {
        expect({ name, value }).toEqual({ name, value: expected });
      } else {
        const error = Math.abs(value - expected) / Math.max(1, Math.abs(expected));
        expect({ name, close: error <= 1e-9, value, expected }).toMatchObject({ close: true });
      }
    }
  });
});

function binary(labels: number[], predicted: number[], scores?: number[]): BinaryPredictions {
  return {
    task: 'binary',
    classes: ['good', 'bad'],
    ids: labels.map(String),
    labels: Uint8Array.from(labels),
    predicted: Uint8Array.from(predicted),
    ...(scores && { scores: Float64Array.from(scores) }),
  };
}

describe('a metric that the rows do not define says why', () => {
  const why = (predictions: Parameters<typeof evaluate>[0], name: string) =>
    evaluate(predictions, OPTIONS).metrics[name];

  test('precision without predicted positives', () => {
    expect(why(binary([0, 1], [0, 0]), 'precision')).toEqual({
      value: null,
      because: { code: 'no-row-predicted', class: 'bad' },
      n: 0,
      interval: null,
    });
  });

  test('recall and AUC of negatives alone', () => {
    const negatives = binary([0, 0], [0, 1], [0.1, 0.8]);
    const because = { code: 'no-row-of-class', class: 'bad' };
    expect(why(negatives, 'recall')).toMatchObject({ because, n: 0 });
    expect(why(negatives, 'auc')).toMatchObject({ because, n: 2 });
    for (const name of ['mcc', 'balanced_accuracy']) {
      expect(why(negatives, name)).toMatchObject({ because: { code: 'one-class', class: 'good' } });
    }
  });

  test('but inside an average over classes it counts 0, and the class is named', () => {
    const model = {
      task: 'multiclass' as const,
      classes: ['a', 'b', 'c'],
      ids: ['1', '2', '3', '4'],
      labels: Int32Array.of(0, 0, 1, 1),
      predicted: Int32Array.of(0, 0, 0, 2),
    };
    // Precision: a 2/3, b none, c 0; recall: a 1, b 0, c none.
    expect(why(model, 'precision_macro')).toMatchObject({ value: 2 / 9, zeroed: ['b'] });
    expect(why(model, 'precision_weighted')).toMatchObject({ value: 1 / 3, zeroed: ['b'] });
    expect(why(model, 'recall_macro')).toMatchObject({ value: 1 / 3, zeroed: ['c'] });
    expect(why(model, 'precision(b)')).toMatchObject({ value: null });
    expect(why(model, 'f1_macro')).not.toHaveProperty('zeroed');
  });

  test('what needs scores where there are classes alone', () => {
    const classesAlone = binary([0, 1], [0, 1]);
    for (const name of ['loss', 'brier', 'auc', 'average_precision']) {
      expect(why(classesAlone, name)).toMatchObject({
        value: null,
        because: { code: 'classes-alone' },
      });
    }
    expect(why(classesAlone, 'accuracy')).toMatchObject({ value: 1 });
  });

  test('a log loss of scores that are not probabilities', () => {
    const margins = binary([0, 1], [0, 1], [-1.5, 2]);
    expect(why(margins, 'loss')).toMatchObject({
      because: { code: 'score-not-a-probability' },
    });
    expect(why(margins, 'auc')).toMatchObject({ value: 1 });
  });

  test('NaN and infinity among the predictions', () => {
    const predictions = {
      task: 'regression' as const,
      ids: ['a', 'b'],
      labels: Float64Array.of(1, 2),
    };
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const { metrics } = evaluate({ ...predictions, predicted: Float64Array.of(1, bad) }, OPTIONS);
      for (const { value } of Object.values(metrics)) expect(value).toBeNull();
    }
    const { metrics } = evaluate(binary([0, 1], [0, 1], [Number.NaN, 0.5]), OPTIONS);
    for (const name of ['loss', 'brier', 'auc', 'average_precision']) {
      expect(metrics[name]!.value).toBeNull();
    }
  });

  test('every metric of no rows', () => {
    for (const { value, n } of Object.values(evaluate(binary([], [], []), OPTIONS).metrics)) {
      expect({ value, n }).toEqual({ value: null, n: 0 });
    }
  });

  test('a log metric of a prediction that has no logarithm', () => {
    const predictions = {
      task: 'regression' as const,
      transform: 'log' as const,
      ids: ['a', 'b'],
      labels: Float64Array.of(1, 2),
      predicted: Float64Array.of(0, 2),
    };
    expect(why(predictions, 'log_rmse')).toMatchObject({
      because: { code: 'no-logarithm', of: 'prediction' },
    });
    expect(why(predictions, 'rmse')).toMatchObject({ value: Math.SQRT1_2 });
  });
});

test('a proportion counts its own denominator as n, other metrics count the rows', () => {
  const { metrics } = evaluate(binary([0, 0, 1, 1, 1], [0, 1, 1, 1, 0], [0, 1, 1, 1, 0]), OPTIONS);
  const n = (name: string) => metrics[name]!.n;
  expect([n('accuracy'), n('recall'), n('specificity'), n('precision')]).toEqual([5, 3, 2, 3]);
  expect([n('f1'), n('auc'), n('loss')]).toEqual([5, 5, 5]);
});

test('the correlation of a perfect model is 1 and of its opposite −1, never a little more', () => {
  // 4² − 1² − 3² = 6, and √6 × √6 is 5.999999999999999 in doubles.
  const mcc = (predicted: number[]) =>
    evaluate(binary([1, 0, 0, 0], predicted, predicted), OPTIONS).metrics['mcc']!.value;
  expect(mcc([1, 0, 0, 0])).toBe(1);
  expect(mcc([0, 1, 1, 1])).toBe(-1);
});

test('an evaluation survives JSON unchanged', () => {
  const evaluation = evaluate(binary([0, 1, 1], [0, 0, 0], [0.1, 0.2, 0.3]), OPTIONS);
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
});

test('the names are those that evaluate gives, in the same order', () => {
  for (const given of fixture.cases) {
    const { metrics } = evaluate(fromFixture(given), OPTIONS);
    const names = metricNames(given.task, given.classes ?? [], given.transform);
    expect(Object.keys(metrics)).toEqual(names);
  }
});

test('every metric has a name and a place among the others of its own', () => {
  const { length } = METRICS;
  expect(new Set(METRICS.map(({ name }) => name)).size).toBe(length);
  expect(new Set(METRICS.map(({ place }) => place)).size).toBe(length);
});

test('losses and errors are better lower, everything else higher', () => {
  const lower = METRICS.filter(({ orientation }) => orientation === 'lower').map((m) => m.name);
  expect(lower).toEqual(
    expect.arrayContaining(['loss', 'brier', 'mse', 'rmse', 'mae', 'mape', 'log_mse', 'log_mae']),
  );
  expect(lower).toHaveLength(9);
});

test('selected rows have the metrics of those rows alone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: fixture.cases.length - 1 }),
      fc.infiniteStream(fc.boolean()),
      (i, coin) => {
        const given = fixture.cases[i]!;
        const rows = given.labels.map((_, row) => row).filter(() => coin.next().value);
        const width = given.task === 'multiclass' ? given.classes!.length : 1;
        const pick = (values: readonly number[], width = 1) =>
          rows.flatMap((row) => values.slice(row * width, (row + 1) * width));
        const picked = fromFixture({
          ...given,
          labels: pick(given.labels),
          predicted: pick(given.predicted),
          ...(given.scores && { scores: pick(given.scores, width) }),
        });
        const selected = selectRows(fromFixture(given), rows);
        expect(selected.ids).toEqual(rows.map((row) => `row-${row}`));
        expect({ ...selected, ids: [] }).toEqual({ ...picked, ids: [] });
      },
    ),
  );
});
