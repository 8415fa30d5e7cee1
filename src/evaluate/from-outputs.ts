import { fill } from '../numeric/typed-arrays.js';
import type { Predictions } from './predictions.js';

/** The rows that a network's outputs are about. */
export interface Truth {
  readonly task: Predictions['task'];
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  /** Class indices, or targets in the units of the model. */
  readonly y: Float64Array;
  readonly transform?: 'log';
}

/**
 * A network's outputs as predictions: the class of the largest probability (binary: above one half), or the value in the units of the
 * label column.
 * @param outputs rows × outputs, row-major, after the last activation
 */
export function fromOutputs(outputs: Float32Array, truth: Truth): Predictions {
  const { ids, classes, y, transform } = truth;
  switch (truth.task) {
    case 'binary':
      return {
        task: 'binary',
        ids,
        classes: [classes[0]!, classes[1]!],
        labels: new Uint8Array(y),
        predicted: fill(new Uint8Array(y.length), (row) => (outputs[row]! > 0.5 ? 1 : 0)),
        scores: new Float64Array(outputs),
      };
    case 'multiclass':
      return {
        task: 'multiclass',
        ids,
        classes,
        labels: new Int32Array(y),
        predicted: fill(new Int32Array(y.length), (row) => argmax(outputs, row, classes.length)),
        scores: new Float64Array(outputs),
      };
    case 'regression': {
      const inUnits = (values: Float64Array) => (transform ? values.map(Math.exp) : values);
      return {
        task: 'regression',
        ids,
        labels: inUnits(y),
        predicted: inUnits(new Float64Array(outputs)),
        ...(transform && { transform }),
      };
    }
  }
}

/** The first of a row's largest values. */
function argmax(values: Float32Array, row: number, columns: number): number {
  let best = 0;
  for (let column = 1; column < columns; column++) {
    if (values[row * columns + column]! > values[row * columns + best]!) best = column;
  }
  return best;
}
