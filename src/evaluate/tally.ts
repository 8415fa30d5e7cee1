/**
 * The margins of a confusion matrix, one element a class. Every metric of predicted classes follows
 * from them; they may hold resampled counts.
 */
export interface ClassTally {
  /** Rows of the class that were predicted as it. */
  readonly hits: Float64Array;
  /** Rows of the class. */
  readonly support: Float64Array;
  /** Rows predicted as the class. */
  readonly predicted: Float64Array;
}

export function emptyTally(classes: number): ClassTally {
  return {
    hits: new Float64Array(classes),
    support: new Float64Array(classes),
    predicted: new Float64Array(classes),
  };
}

/** Counts `times` rows of one label and prediction. */
export function count(tally: ClassTally, label: number, predicted: number, times: number): void {
  tally.support[label]! += times;
  tally.predicted[predicted]! += times;
  if (label === predicted) tally.hits[label]! += times;
}

export function tallyRows(
  labels: Uint8Array | Int32Array,
  predicted: Uint8Array | Int32Array,
  classes: number,
): ClassTally {
  const tally = emptyTally(classes);
  for (let row = 0; row < labels.length; row++) count(tally, labels[row]!, predicted[row]!, 1);
  return tally;
}

export function sum(counts: Float64Array): number {
  let total = 0;
  for (const x of counts) total += x;
  return total;
}
