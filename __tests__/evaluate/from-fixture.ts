import type { BinaryPredictions, Predictions } from '../../src/evaluate/predictions.js';

/** Predictions as the Python scripts write them. */
export interface PredictionsFixture {
  readonly task: Predictions['task'];
  readonly classes?: readonly string[];
  readonly labels: readonly number[];
  readonly predicted: readonly number[];
  readonly scores?: readonly number[];
  readonly transform?: 'log';
}

export function fromFixture(fixture: PredictionsFixture): Predictions {
  const { task, classes = [], labels, predicted, scores, transform } = fixture;
  const ids = labels.map((_, row) => `row-${row}`);
  if (task === 'regression') {
    return {
      task,
      ids,
      labels: Float64Array.from(labels),
      predicted: Float64Array.from(predicted),
      ...(transform && { transform }),
    };
  }
  const scored = scores && { scores: Float64Array.from(scores) };
  if (task === 'binary') {
    return {
      task,
      ids,
      classes: [classes[0]!, classes[1]!],
      labels: Uint8Array.from(labels),
      predicted: Uint8Array.from(predicted),
      ...scored,
    };
  }
  return {
    task,
    ids,
    classes,
    labels: Int32Array.from(labels),
    predicted: Int32Array.from(predicted),
    ...scored,
  };
}

/** Binary predictions that take 0.5 as their threshold. */
export function binaryOf(labels: readonly number[], scores: readonly number[]): BinaryPredictions {
  return {
    task: 'binary',
    classes: ['good', 'bad'],
    ids: labels.map((_, row) => `row-${row}`),
    labels: Uint8Array.from(labels),
    predicted: Uint8Array.from(scores, (score) => Number(score >= 0.5)),
    scores: Float64Array.from(scores),
  };
}
