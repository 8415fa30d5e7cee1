import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { calibrationBins } from '../../src/evaluate/curves/calibration.js';
import { confusionOf } from '../../src/evaluate/curves/confusion.js';
import { cutInUse } from '../../src/evaluate/curves/cut-in-use.js';
import { cutAt, cutsOf } from '../../src/evaluate/curves/cuts.js';
import { histogramOf } from '../../src/evaluate/curves/histogram.js';
import { rank } from '../../src/evaluate/metrics/ranking.js';
import { binaryOf } from './from-fixture.js';

interface Curves {
  readonly name: string;
  readonly labels: readonly number[];
  readonly scores: readonly number[];
  readonly roc: Record<'thresholds' | 'fpr' | 'tpr', readonly number[]>;
  readonly precisionRecall: Record<'thresholds' | 'precision' | 'recall', readonly number[]>;
  readonly calibration: Record<'share' | 'mean', readonly number[]>;
  readonly confusion: readonly number[];
}

const fixture: {
  readonly binary: readonly Curves[];
  readonly multiclass: Record<'labels' | 'predicted' | 'confusion', readonly number[]>;
} = JSON.parse(readFileSync(new URL('./fixtures/curves.json', import.meta.url), 'utf8'));

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe.each(fixture.binary)('$name', ({ labels, scores, ...expected }) => {
  const ranking = rank(Uint8Array.from(labels), Float64Array.from(scores));
  const cuts = cutsOf(ranking, Float64Array.from(scores));
  const { positives, negatives } = cuts;

  test('give the ROC curve that scikit-learn gives', () => {
    expect([...cuts.thresholds]).toEqual(expected.roc.thresholds);
    expect(Array.from(cuts.falseAlarms, (n) => n / negatives)).toEqual(near(expected.roc.fpr));
    expect(Array.from(cuts.hits, (n) => n / positives)).toEqual(near(expected.roc.tpr));
  });

  test('give the precision and the recall that scikit-learn gives', () => {
    const { thresholds, precision, recall } = expected.precisionRecall;
    expect([...cuts.thresholds].reverse()).toEqual(thresholds);
    expect(Array.from(cuts.hits, (n) => n / positives).reverse()).toEqual(near(recall));
    const precise = Array.from(cuts.hits, (n, i) => n / (n + cuts.falseAlarms[i]!));
    expect(precise.reverse()).toEqual(near(precision));
  });

  test('give the calibration that scikit-learn gives', () => {
    const bins = calibrationBins(ranking, Float64Array.from(scores), 10);
    expect(bins.map(({ hits, rows }) => hits / rows)).toEqual(near(expected.calibration.share));
    expect(bins.map(({ meanScore }) => meanScore)).toEqual(near(expected.calibration.mean));
    expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(labels.length);
  });

  test('give the confusion matrix that scikit-learn gives', () => {
    const predicted = Uint8Array.from(scores, (score) => Number(score > 0.5));
    const matrix = confusionOf({ ...binaryOf(labels, scores), predicted });
    expect([...matrix]).toEqual(expected.confusion);
  });
});

test('several classes give the confusion matrix that scikit-learn gives', () => {
  const { labels, predicted, confusion } = fixture.multiclass;
  const matrix = confusionOf({
    labels: Int32Array.from(labels),
    predicted: Int32Array.from(predicted),
    classes: ['a', 'b', 'c', 'd'],
  });
  expect([...matrix]).toEqual(confusion);
});

test('a threshold between scores counts the rows at or above it', () => {
  const scores = Float64Array.of(0.1, 0.4, 0.4, 0.8);
  const cuts = cutsOf(rank(Uint8Array.of(0, 1, 0, 1), scores), scores);
  expect(cutAt(cuts, 0.9)).toEqual({ threshold: 0.9, hits: 0, falseAlarms: 0 });
  expect(cutAt(cuts, 0.5)).toEqual({ threshold: 0.5, hits: 1, falseAlarms: 0 });
  expect(cutAt(cuts, 0.4)).toEqual({ threshold: 0.4, hits: 2, falseAlarms: 1 });
  expect(cutAt(cuts, 0)).toEqual({ threshold: 0, hits: 2, falseAlarms: 2 });
});

describe('the threshold in use', () => {
  const of = (scores: readonly number[], predicted: readonly number[]) =>
    cutInUse({ scores: Float64Array.from(scores), predicted: Uint8Array.from(predicted) });

  test('is one half where that explains the classes', () => {
    expect(of([0.1, 0.49, 0.51], [0, 0, 1])).toBe(0.5);
    expect(of([0.1, 0.5, 0.9], [0, 0, 1])).toBe(0.5);
  });

  test('is the lowest score that was called positive where another one explains them', () => {
    expect(of([0.1, 0.2, 0.3, 0.9], [0, 1, 1, 1])).toBe(0.2);
  });

  test('is none where no threshold does, or a score is not a number', () => {
    expect(of([0.1, 0.2, 0.3], [0, 1, 0])).toBeUndefined();
    expect(of([0.1, Number.NaN], [0, 1])).toBeUndefined();
  });
});

test('a histogram counts what lies beyond its ends in the outermost bins', () => {
  expect([...histogramOf([-5, 0, 0.4, 0.5, 1, 9, Number.NaN], [0, 1], 2)]).toEqual([3, 3]);
  expect([...histogramOf([2, 2], [2, 2], 3)]).toEqual([2, 0, 0]);
});
