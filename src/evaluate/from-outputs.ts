import type { TargetCenter } from '../data/encoding/encoding.js';
import { fill } from '../numeric/typed-arrays.js';
import type { Answers, Predictions } from './predictions.js';

/** What a network's outputs mean. */
export interface OutputMeaning {
  readonly task: Predictions['task'];
  /** In the order of the outputs; binary: [negative, positive]; regression: none. */
  readonly classes: readonly string[];
  /** The outputs are logarithms of the label. */
  readonly transform?: 'log';
  /** What the outputs count from and in, before the transform. */
  readonly center?: TargetCenter;
}

/** The rows that a network's outputs are about. */
export interface Truth extends OutputMeaning {
  readonly ids: readonly string[];
  /** Class indices, or targets in the units of the model. */
  readonly y: Float64Array;
}

/**
 * What a network's outputs say: the class of the largest probability (binary: above one half), or
 * the value in the units of the label column.
 * @param outputs rows × outputs, row-major, after the last activation
 */
export function answersFrom(
  outputs: Float32Array,
  { task, classes, transform, center }: OutputMeaning,
): Answers {
  switch (task) {
    case 'binary':
      return {
        task,
        classes: [classes[0]!, classes[1]!],
        predicted: fill(new Uint8Array(outputs.length), (row) => (outputs[row]! > 0.5 ? 1 : 0)),
        scores: new Float64Array(outputs),
      };
    case 'multiclass':
      return {
        task,
        classes,
        predicted: fill(new Int32Array(outputs.length / classes.length), (row) =>
          firstOfLargest(outputs, row, classes.length),
        ),
        scores: new Float64Array(outputs),
      };
    case 'regression':
      return {
        task,
        predicted: inUnits(uncentred(outputs, center), transform),
        ...(transform && { transform }),
      };
  }
}

/** A network's outputs as predictions of rows whose labels are known. */
export function fromOutputs(outputs: Float32Array, truth: Truth): Predictions {
  const { ids, y, transform } = truth;
  const answers = answersFrom(outputs, truth);
  switch (answers.task) {
    case 'binary':
      return { ...answers, ids, labels: new Uint8Array(y) };
    case 'multiclass':
      return { ...answers, ids, labels: new Int32Array(y) };
    case 'regression':
      return { ...answers, ids, labels: inUnits(y, transform) };
  }
}

function uncentred(outputs: Float32Array, center: TargetCenter | undefined): Float64Array {
  const values = new Float64Array(outputs);
  return center ? values.map((value) => value * center.unit + center.center) : values;
}

function inUnits(values: Float64Array, transform: 'log' | undefined): Float64Array {
  return transform ? values.map(Math.exp) : values;
}

/** The column of the first of a row's largest values, row-major. */
export function firstOfLargest(
  values: Float32Array | Float64Array,
  row: number,
  columns: number,
): number {
  let best = 0;
  for (let column = 1; column < columns; column++) {
    if (values[row * columns + column]! > values[row * columns + best]!) best = column;
  }
  return best;
}
