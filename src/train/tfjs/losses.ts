import type { Tensor, Tensor2D } from '@tensorflow/tfjs-core';
import type { Tf } from '../../models/tfjs/tf.js';
import type { TfjsTask } from './task.js';

/** Probabilities are kept so far from 0 and 1, as in Keras. */
const EPSILON = 1e-7;

type Asked = Pick<TfjsTask, 'objective' | 'info'>;

/** Targets as rows × outputs: of many classes 1 where the row's class is. */
export function targetsOf(tf: Tf, y: Float32Array, { info }: Asked): Tensor2D {
  if (info.task !== 'multiclass') return tf.tensor2d(y, [y.length, 1]);
  return tf.oneHot(tf.tensor1d(Int32Array.from(y), 'int32'), info.outputs).toFloat() as Tensor2D;
}

/** The loss of each row. */
export function rowLosses(
  tf: Tf,
  y: Tensor2D,
  answers: Tensor,
  { objective: { loss, delta } }: Asked,
): Tensor {
  switch (loss) {
    case 'binary_crossentropy': {
      const p = answers.clipByValue(EPSILON, 1 - EPSILON);
      const of1 = y.mul(p.log());
      const of0 = tf.sub(1, y).mul(tf.sub(1, p).log());
      return of1.add(of0).neg().mean(-1);
    }
    case 'categorical_crossentropy':
      return y
        .mul(answers.clipByValue(EPSILON, 1 - EPSILON).log())
        .sum(-1)
        .neg();
    case 'mse':
      return tf.squaredDifference(y, answers).mean(-1);
    case 'mae':
      return y.sub(answers).abs().mean(-1);
    case 'huber': {
      const error = y.sub(answers).abs();
      const near = error.minimum(delta);
      // ½ e² up to delta, and delta (e − ½ delta) from there on.
      return near.square().mul(0.5).add(error.sub(near).mul(delta)).mean(-1);
    }
  }
}

/** How many classes are right, or the sum of the absolute errors. */
export function metricSum(outputs: Float32Array, y: Float32Array, { info }: Asked): number {
  const { task, outputs: width } = info;
  let sum = 0;
  y.forEach((truth, row) => {
    const own = outputs.subarray(row * width, (row + 1) * width);
    if (task === 'regression') sum += Math.abs(truth - own[0]!);
    else if (task === 'binary') sum += Number(Number(own[0]! > 0.5) === truth);
    else sum += Number(own.indexOf(Math.max(...own)) === truth);
  });
  return sum;
}
