import type { BinaryPredictions, MulticlassPredictions } from '../predictions.js';

/** Rows by what they are and what they were called, row-major: the label first. */
export function confusionOf({
  labels,
  predicted,
  classes,
}: Pick<
  BinaryPredictions | MulticlassPredictions,
  'labels' | 'predicted' | 'classes'
>): Float64Array {
  const counts = new Float64Array(classes.length ** 2);
  for (let row = 0; row < labels.length; row++) {
    counts[labels[row]! * classes.length + predicted[row]!]!++;
  }
  return counts;
}
