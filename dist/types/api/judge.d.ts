import type { Question, Verdict } from './types.js';
/**
 * Holds the conditions of a gate against predictions, as `judge` on the command line does. It keeps
 * nothing, and promotes nothing.
 * @throws InputError where a condition asks for what there is not, the files can't be paired, or the
 * gate asks for what takes a config: metrics of one's own, and a count of the candidates
 */
export declare function judge({ candidate, baseline, gate }: Question): Verdict;
