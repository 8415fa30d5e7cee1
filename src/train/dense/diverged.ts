import type { Dataset } from '../../data/dataset.js';
import { BrokenError } from '../../errors.js';

/** Standard deviations from the mean beyond which an input explains a loss that overflows. */
const WILD = 1e4;

/**
 * The error for a loss that is not finite: where it happened, the likely cause, and the input column when it shows.
 * @param rows the training rows of the batch
 * @param rate the learning rate in use
 */
export function diverged(
  dataset: Dataset,
  rows: Uint32Array,
  at: { readonly epoch: number; readonly batch: number; readonly loss: number },
  rate: number,
): BrokenError {
  const where = `the loss became ${Number.isNaN(at.loss) ? 'not a number' : 'infinite'} in epoch ${at.epoch}, batch ${at.batch}`;
  const input = largestInput(dataset, rows);
  if (!Number.isFinite(input.value)) {
    return new BrokenError(
      `${where}: the input ${JSON.stringify(input.feature)} is not a finite number`,
      'Clean the column, or leave it out with data.ignore.',
    );
  }
  const target = largest(dataset.train.y, rows);
  if (!Number.isFinite(target)) {
    return new BrokenError(`${where}: a label is not a finite number`, 'Clean the label column.');
  }
  const weight = dataset.train.weights ? largest(dataset.train.weights, rows) : 1;
  if (!Number.isFinite(weight)) {
    return new BrokenError(`${where}: a row's weight is not a finite number`);
  }
  if (Math.abs(input.value) > WILD) {
    return new BrokenError(
      `${where}: the input ${JSON.stringify(input.feature)} reaches ${input.value.toPrecision(3)} standard deviations, far outside what a network can learn from`,
      'Scale or clip the column, or leave it out with data.ignore.',
    );
  }
  return new BrokenError(
    `${where}: the learning rate ${rate} is likely too high`,
    'Lower train.learning-rate by a factor of ten, or set train.clip-norm: 1.',
  );
}

/** The input of largest magnitude in the rows; one that is not finite before any other. */
function largestInput({ train, features }: Dataset, rows: Uint32Array) {
  const { data, columns } = train.x;
  let found = { feature: '', value: 0 };
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      const value = data[row * columns + column]!;
      if (!(Math.abs(value) <= Math.abs(found.value))) {
        found = { feature: features[column] ?? `input ${column + 1}`, value };
      }
      if (!Number.isFinite(value)) return found;
    }
  }
  return found;
}

function largest(values: ArrayLike<number>, rows: Uint32Array): number {
  let most = 0;
  for (const row of rows) {
    const value = values[row]!;
    if (!Number.isFinite(value)) return value;
    if (Math.abs(value) > Math.abs(most)) most = value;
  }
  return most;
}
