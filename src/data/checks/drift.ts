import type { ColumnProfile, DataWarning } from '../dataset.js';
import { SHIFTED } from './column-shifts.js';
import { BINS } from './profile.js';

/** What chance alone makes of a PSI is about so many bins times the sum of 1 / rows. */
const CHANCE = 3 * (BINS + 1);
/** So many columns are told one by one. */
const MOST_ALONE = 2;
const MOST_NAMED = 10;

/** Warns of columns that hold something else on the test side than they were trained on, farthest first. */
export function checkDrift(
  profiles: readonly ColumnProfile[],
  features: ReadonlySet<string>,
): readonly DataWarning[] {
  const asked = profiles.filter(({ column }) => features.has(column));
  const shifted = asked.filter(isShifted).sort((a, b) => b.psi - a.psi);
  if (shifted.length <= MOST_ALONE) {
    return shifted.map((one) => ({
      code: 'drift',
      column: one.column,
      message: `column ${JSON.stringify(one.column)} holds other values in the test rows than in the training rows (population stability index ${one.psi.toFixed(2)}; above ${SHIFTED} is a shift)`,
      rows: one.test.rows,
    }));
  }
  const named = shifted.slice(0, MOST_NAMED);
  const shown = named.map(({ column, psi }) => `${JSON.stringify(column)} ${psi.toFixed(2)}`);
  const more = shifted.length - named.length;
  return [
    {
      code: 'drift',
      message: `${shifted.length} of ${asked.length} columns hold other values in the test rows than in the training rows (population stability index, above ${SHIFTED} is a shift: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`,
      rows: shifted[0]!.test.rows,
      examples: named.map(({ column }) => column),
    },
  ];
}

function isShifted({ train, test, psi }: ColumnProfile): boolean {
  const chance = CHANCE * (1 / Math.max(1, train.sampled) + 1 / Math.max(1, test.sampled));
  return psi > SHIFTED + chance;
}
