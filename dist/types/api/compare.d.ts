import type { Comparison, Confidence, Predictions } from './types.js';
/**
 * Every metric of the candidate beside the baseline's, on the rows that both have.
 * @throws InputError where the two contradict each other on a label, or their rows can't be paired;
 * and for a confidence outside of (0, 1)
 */
export declare function compare(candidate: Predictions, baseline: Predictions, confidence?: Confidence): Comparison;
