import type { Undetermined } from '../undetermined.js';
import { FEWEST_UNITS, fewUnits, type Units } from '../units.js';
import type { Interval } from './interval.js';
import { noSpreadInterval } from './no-spread.js';
import { tCritical } from './t-critical.js';
import { unitError } from './unit-error.js';
import { wilson, wilsonAt } from './wilson.js';

/**
 * The interval of the share of rows of which something holds: Wilson's score interval; where rows
 * come in units, that of as many independent rows as would leave the error that the units leave.
 * @param hits 1 a row where it holds, else 0; at least one row
 */
export function shareInterval(
  hits: Float64Array,
  units: Units | undefined,
  confidence: number,
): Interval | Undetermined {
  const n = hits.length;
  const share = hits.reduce((sum, x) => sum + x, 0) / n;
  if (!units) return wilson(share * n, n, confidence);
  if (units.count < FEWEST_UNITS) return fewUnits(units);
  const influence = hits.map((x) => (x - share) / n);
  const { standardError, freedom } = unitError(influence, units);
  if (standardError === 0) return noSpreadInterval(share, units.count, [0, 1], confidence);
  const rows = (share * (1 - share)) / standardError ** 2;
  return wilsonAt(share * rows, rows, tCritical(confidence, Math.min(freedom, units.count - 1)));
}
