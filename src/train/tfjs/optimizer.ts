import type { Optimizer as TfjsOptimizer, Variable } from '@tensorflow/tfjs-core';
import type { Tf } from '../../models/tfjs/tf.js';
import type { Optimizer } from '../spec.js';

/** tf.js's optimizer of that name. Its rate is set at each step. */
export function optimizerOf(tf: Tf, optimizer: Optimizer): TfjsOptimizer {
  switch (optimizer.kind) {
    case 'sgd': {
      const { momentum, nesterov } = optimizer;
      return momentum === 0 ? tf.train.sgd(1) : tf.train.momentum(1, momentum, nesterov);
    }
    case 'adam':
    case 'adamw':
      return tf.train.adam(1, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
    case 'rmsprop':
      return tf.train.rmsprop(1, optimizer.rho, optimizer.momentum, optimizer.epsilon);
    case 'adagrad':
      return tf.train.adagrad(1, optimizer.initialAccumulator);
  }
}

/** tf.js has the rate of an optimizer changed so: its types leave the field out. */
export function setRate(optimizer: TfjsOptimizer, rate: number): void {
  const open = optimizer as unknown as {
    setLearningRate?(rate: number): void;
    learningRate: number;
  };
  if (open.setLearningRate) open.setLearningRate(rate);
  else open.learningRate = rate;
}

/** AdamW's decay, which tf.js has no optimizer for: of all weights, before the step, as in Keras. */
export function decay(
  tf: Tf,
  optimizer: Optimizer,
  rate: number,
  variables: readonly Variable[],
): void {
  if (optimizer.kind !== 'adamw') return;
  const kept = 1 - rate * optimizer.weightDecay;
  tf.tidy(() => {
    for (const variable of variables) variable.assign(variable.mul(kept));
  });
}
