import type { Pair } from '../pair.js';
import { equalRows } from '../statistics/gain.js';
import { totalsOf } from '../statistics/unit-error.js';
import type { Hold } from './metric.js';

/** Carried by fewer, a difference is no evidence of the rows that were not drawn. */
const FEWEST_THAT_CARRY = 20;

/**
 * Of errors without a bound: a sample that lacks the tail looks surer than one that holds it, so
 * what a few rows carry is not shown good enough (Bahadur & Savage 1956).
 * @param differences what each row adds to the difference
 */
export function fewRowsCarry(pair: Pair, differences: Float64Array): Hold | undefined {
  const { task } = pair.candidate.predictions;
  return task === 'regression' ? carriedByFew(pair, differences) : undefined;
}

/** The same of any numbers without a bound. Rows that belong together carry as one. */
export function carriedByFew({ candidate }: Pair, differences: Float64Array): Hold | undefined {
  const units = candidate.units();
  const rows = Math.round(equalRows(units ? totalsOf(differences, units) : differences));
  if (rows === 0 || rows >= FEWEST_THAT_CARRY) return undefined;
  return { code: 'few-rows-carry', rows, atLeast: FEWEST_THAT_CARRY };
}
