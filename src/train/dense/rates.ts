import type { Optimizer } from '../spec.js';

/** The optimizer's constants, as the kernels' program struct names them. */
export function optimizerFields(optimizer: Optimizer) {
  switch (optimizer.kind) {
    case 'adam':
    case 'adamw': {
      const { beta1, beta2, epsilon } = optimizer;
      return { rest1: 1 - beta1, rest2: 1 - beta2, epsilon };
    }
    case 'sgd':
      return { momentum: optimizer.momentum, nesterov: optimizer.nesterov ? 1 : 0 };
    case 'rmsprop': {
      const { rho, momentum, epsilon } = optimizer;
      return { rho, rest1: 1 - rho, momentum, epsilon };
    }
    case 'adagrad':
      return { epsilon: optimizer.epsilon };
  }
}

/** A step's rate with Adam's bias correction, and its weight decay. `count`: this step's number, from 1. */
export function stepRates(optimizer: Optimizer, rate: number, count: number) {
  if (optimizer.kind !== 'adam' && optimizer.kind !== 'adamw') return { rate, decay: 0 };
  const { beta1, beta2 } = optimizer;
  return {
    rate: (rate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count),
    decay: optimizer.kind === 'adamw' ? rate * optimizer.weightDecay : 0,
  };
}
