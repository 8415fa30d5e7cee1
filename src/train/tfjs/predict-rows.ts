import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Matrix } from '../../data/table/matrix.js';
import type { Tf } from '../../models/tfjs/tf.js';

/** Rows in one call. */
const BLOCK = 1024;

/** What a model gives for rows, as it does once training is over: rows × outputs, row-major. */
export async function predictRows(
  tf: Tf,
  model: LayersModel,
  { data, rows, columns }: Matrix,
  outputs: number,
): Promise<Float32Array> {
  const values = new Float32Array(rows * outputs);
  for (let first = 0; first < rows; first += BLOCK) {
    const count = Math.min(BLOCK, rows - first);
    const answers = tf.tidy(() => {
      const x = tf.tensor2d(data.slice(first * columns, (first + count) * columns), [
        count,
        columns,
      ]);
      return one(model.predictOnBatch(x));
    });
    values.set(await answers.data(), first * outputs);
    answers.dispose();
  }
  return values;
}

/** A model of one output gives one tensor. */
export function one<T>(outputs: T | readonly T[]): T {
  return Array.isArray(outputs) ? outputs[0] : (outputs as T);
}
