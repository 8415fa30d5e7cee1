import type {
  BinaryPredictions,
  MulticlassPredictions,
  Predictions,
  RegressionPredictions,
} from './predictions.js';

/**
 * The predictions of some rows, in the order given; of every seed alike.
 * @param ids those rows' own, where they are known
 */
export function selectRows(
  predictions: Predictions,
  rows: ArrayLike<number>,
  ids = selectIds(predictions.ids, rows),
): Predictions {
  const chosen = { rows, ids };
  switch (predictions.task) {
    case 'regression':
      return ofNumbers(predictions, chosen);
    case 'binary':
      return ofTwo(predictions, chosen);
    case 'multiclass':
      return ofMany(predictions, chosen);
  }
}

function ofNumbers(
  { others, ...own }: RegressionPredictions,
  chosen: Chosen,
): RegressionPredictions {
  const { rows } = chosen;
  const n = rows.length;
  return {
    ...own,
    ...common(own, chosen),
    labels: copyRows(own.labels, rows, new Float64Array(n)),
    predicted: copyRows(own.predicted, rows, new Float64Array(n)),
    ...(others && { others: others.map((one) => ofNumbers(one, chosen)) }),
  };
}

function ofTwo({ others, ...own }: BinaryPredictions, chosen: Chosen): BinaryPredictions {
  const { rows } = chosen;
  const n = rows.length;
  const { scores } = own;
  return {
    ...own,
    ...common(own, chosen),
    labels: copyRows(own.labels, rows, new Uint8Array(n)),
    predicted: copyRows(own.predicted, rows, new Uint8Array(n)),
    ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
    ...(others && { others: others.map((one) => ofTwo(one, chosen)) }),
  };
}

function ofMany({ others, ...own }: MulticlassPredictions, chosen: Chosen): MulticlassPredictions {
  const { rows } = chosen;
  const n = rows.length;
  const { scores, classes } = own;
  const width = classes.length;
  return {
    ...own,
    ...common(own, chosen),
    labels: copyRows(own.labels, rows, new Int32Array(n)),
    predicted: copyRows(own.predicted, rows, new Int32Array(n)),
    ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
    ...(others && { others: others.map((one) => ofMany(one, chosen)) }),
  };
}

interface Chosen {
  readonly rows: ArrayLike<number>;
  readonly ids: readonly string[];
}

function common({ clusters, own }: Predictions, { rows, ids }: Chosen) {
  const n = rows.length;
  return {
    ids,
    ...(clusters && {
      clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
    }),
    ...(own && {
      own: own.map((one) => ({
        ...one,
        values: copyRows(one.values, rows, new Float64Array(n)),
      })),
    }),
  };
}

export function selectIds(ids: readonly string[], rows: ArrayLike<number>): readonly string[] {
  // Array.from with a function takes three times as long for a million.
  const selected = new Array<string>(rows.length);
  for (let i = 0; i < rows.length; i++) selected[i] = ids[rows[i]!]!;
  return selected;
}

/** Copies `width` elements a row. */
function copyRows<T extends Uint8Array | Uint32Array | Int32Array | Float64Array>(
  from: T,
  rows: ArrayLike<number>,
  into: T,
  width = 1,
): T {
  if (width === 1) {
    for (let i = 0; i < rows.length; i++) into[i] = from[rows[i]!]!;
    return into;
  }
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < width; j++) into[i * width + j] = from[rows[i]! * width + j]!;
  }
  return into;
}
