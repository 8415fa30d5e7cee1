import type { Confidence, Estimate, Predictions } from './types.js';
/**
 * Every metric of the predictions' task, by name, with its interval: scikit-learn's values.
 * @throws InputError for a confidence outside of (0, 1)
 */
export declare function evaluate(predictions: Predictions, options?: Confidence): Readonly<Record<string, Estimate>>;
