import type { Predictions } from './predictions.js';
import type { Clusters } from './units.js';

/**
 * What several seeds of one training say of the same rows, as the predictions of the first that
 * hold the others. They may come from anywhere: one run after the other, or jobs of their own.
 * @param first of the model that is exported
 * @param others of the same rows in the same order, with the same labels
 * @throws RangeError where they are of other rows, or another task
 */
export function withSeeds(first: Predictions, others: readonly Predictions[]): Predictions {
  if (others.length === 0) return first;
  const { ids } = first;
  for (const one of others) {
    if (one.ids === ids) continue;
    if (one.ids.length !== ids.length || one.ids.some((id, row) => id !== ids[row])) {
      throw new RangeError('the seeds answered for other rows');
    }
  }
  const wrong = new RangeError('the seeds are of different tasks');
  switch (first.task) {
    case 'binary':
      return { ...first, others: others.map((one) => check(one.task === 'binary' && one)) };
    case 'multiclass':
      return { ...first, others: others.map((one) => check(one.task === 'multiclass' && one)) };
    case 'regression':
      return { ...first, others: others.map((one) => check(one.task === 'regression' && one)) };
  }

  function check<T>(found: T | false): T {
    if (found === false) throw wrong;
    return found;
  }
}

/** Each seed's predictions, the first one's first. */
export function seedsOf(predictions: Predictions): readonly Predictions[] {
  const { others, ...first } = predictions;
  return others ? [first, ...others] : [predictions];
}

/** The same with what belongs together, for every seed. */
export function withClusters(predictions: Predictions, clusters: Clusters): Predictions {
  const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, clusters }));
  return withSeeds(first!, others);
}
