import type { Answers, Predictions } from '../predictions.js';

/** What is known of the rows that are judged, whatever a model says of them. */
export interface KnownRows {
  readonly ids: readonly string[];
  /** Class indices; or targets, in the units of the label column. */
  readonly labels: Float64Array;
  /** See `BinaryPredictions`. */
  readonly outcomes?: true;
}

/** Answers as predictions of rows whose labels are known. */
export function withLabels(answers: Answers, { ids, labels, outcomes }: KnownRows): Predictions {
  switch (answers.task) {
    case 'binary':
      return { ...answers, ids, labels: Uint8Array.from(labels), ...(outcomes && { outcomes }) };
    case 'multiclass':
      return { ...answers, ids, labels: Int32Array.from(labels) };
    case 'regression':
      return { ...answers, ids, labels };
  }
}

/** The answers at these places, in this order. */
export function pickAnswers(answers: Answers, places: Uint32Array): Answers {
  const pick = <T extends Uint8Array | Int32Array | Float64Array>(
    values: T,
    into: T,
    width = 1,
  ) => {
    places.forEach((place, row) => {
      for (let k = 0; k < width; k++) into[row * width + k] = values[place * width + k]!;
    });
    return into;
  };
  const floats = (values: Float64Array, width = 1) =>
    pick(values, new Float64Array(places.length * width), width);
  const own = answers.own && {
    own: answers.own.map((one) => ({ ...one, values: floats(one.values) })),
  };
  if (answers.task === 'regression') {
    return { ...answers, ...own, predicted: floats(answers.predicted) };
  }
  const { scores } = answers;
  if (answers.task === 'binary') {
    const predicted = pick(answers.predicted, new Uint8Array(places.length));
    return { ...answers, ...own, predicted, ...(scores && { scores: floats(scores) }) };
  }
  const predicted = pick(answers.predicted, new Int32Array(places.length));
  const width = answers.classes.length;
  return { ...answers, ...own, predicted, ...(scores && { scores: floats(scores, width) }) };
}
