import type { Question, Verdict } from './types.js';
/**
 * Holds the conditions of a gate against predictions, as `judge` on the command line does. It keeps
 * nothing, and promotes nothing.
 * @throws InputError where a condition asks for what there is not, or the files can't be paired
 */
export declare function judge({ candidate, baseline, gate }: Question): Verdict;
