import { BrokenError } from '../errors.js';
import type { Predictions } from '../evaluate/predictions.js';
import type { Trained } from './trainer.js';

/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
export function predictionsOf({ by, outcome }: Pick<Trained, 'by' | 'outcome'>): Predictions {
  if (outcome.kind === 'predictions') return outcome.predictions;
  const names = Object.keys(outcome.metrics).join(', ');
  throw new BrokenError(
    `the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`,
  );
}
