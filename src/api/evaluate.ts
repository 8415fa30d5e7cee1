import { evaluate as evaluateCore } from '../evaluate/evaluate.js';
import { undeterminedText } from '../report/undetermined-words.js';
import { openedOf, optionsOf } from './opened.js';
import type { Confidence, Estimate, Predictions } from './types.js';

/**
 * Every metric of the predictions' task, by name, with its interval: scikit-learn's values.
 * @throws InputError for a confidence outside of (0, 1)
 */
export function evaluate(
  predictions: Predictions,
  options: Confidence = {},
): Readonly<Record<string, Estimate>> {
  const { metrics } = evaluateCore(openedOf(predictions).predictions, optionsOf(options));
  return Object.fromEntries(
    Object.entries(metrics).map(([name, { value, interval, n, because }]) => [
      name,
      { value, interval, n, ...(because && { why: undeterminedText(because), because }) },
    ]),
  );
}
