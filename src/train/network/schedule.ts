import type { Schedule } from '../spec.js';

/**
 * The learning rate at an optimizer step, from 0, as Keras 3's ExponentialDecay (not in stairs) and CosineDecay (warm-up from 0).
 * @param stepsPerEpoch batches in an epoch
 * @param epochs epochs asked for, over which a cosine runs down
 */
export function learningRate(
  schedule: Schedule,
  step: number,
  stepsPerEpoch: number,
  epochs: number,
): number {
  switch (schedule.kind) {
    case 'constant':
      return schedule.rate;
    case 'exponential':
      return schedule.rate * schedule.decayRate ** (step / (schedule.decayEpochs * stepsPerEpoch));
    case 'cosine': {
      const warmup = schedule.warmupEpochs * stepsPerEpoch;
      if (step < warmup) return (schedule.rate * step) / warmup;
      const length = Math.max(1, epochs * stepsPerEpoch - warmup);
      const done = Math.min(1, (step - warmup) / length);
      const share = (1 + Math.cos(Math.PI * done)) / 2;
      return schedule.finalRate + (schedule.rate - schedule.finalRate) * share;
    }
  }
}
