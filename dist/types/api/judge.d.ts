import type { Question, Verdict } from './types.js';
/**
 * Holds the conditions of a gate against predictions, as `judge` on the command line does. It keeps
 * nothing, and promotes nothing.
 * @throws InputError where a condition asks for what there is not, the files can't be paired, or it
 * is not said how many candidates there were and the gate corrects for them
 */
export declare function judge({ candidate, baseline, gate, looks }: Question): Verdict;
