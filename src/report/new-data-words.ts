import type { FinishedRecord } from '../record/run-record.js';
import { grouped, plural } from '../text/quantities.js';
import { shorten } from '../text/shorten.js';

/** Of columns that are named. */
const MOST_NAMED = 5;
const LONGEST = 60;

/**
 * How the data differ from those of the baseline's run: rows, and columns that hold something else.
 * That is why a model moves that is trained anew by the same config. Holds names from the data.
 * @returns undefined where the data are the same, or nothing is known of the baseline's
 */
export function newDataText({
  changes,
  data,
}: Pick<FinishedRecord, 'changes' | 'data'>): string | undefined {
  if (changes?.baselineRows === undefined) return undefined;
  const { baselineRows: before, columns } = changes;
  // Numbers that others took have no rows.
  if (before === 0 && data.rows === 0) return undefined;
  const rows = `Other data than the baseline’s: ${rowsText(before, data.rows)}.`;
  if (!columns) return rows;
  const { compared, shifted, added, removed } = columns;
  const parts = [
    rows,
    compared === 0 ? '' : shiftedText(shifted, compared),
    added.length === 0 ? '' : `New: ${named(added)}.`,
    removed.length === 0 ? '' : `Gone: ${named(removed)}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function rowsText(before: number, now: number): string {
  const all = plural(now, 'row');
  if (now === before) return `${all} as before`;
  return now > before
    ? `${all}, ${grouped(now - before)} more`
    : `${all}, ${grouped(before - now)} fewer`;
}

function shiftedText(
  shifted: readonly { readonly column: string; readonly psi: number }[],
  compared: number,
): string {
  if (shifted.length === 0) return `None of ${plural(compared, 'column')} has shifted.`;
  const all = shifted.map(({ column, psi }) => `${shorten(column, LONGEST)} (${psi.toFixed(2)})`);
  const have = shifted.length === 1 ? 'has' : 'have';
  return `Of ${plural(compared, 'column')} ${grouped(shifted.length)} ${have} shifted: ${list(all)} (population stability index; above 0.25 is a shift).`;
}

function named(columns: readonly string[]): string {
  return list(columns.map((column) => shorten(column, LONGEST)));
}

/** `a, b and 3 more` */
function list(texts: readonly string[]): string {
  const left = texts.length - MOST_NAMED;
  const shown = left > 0 ? [...texts.slice(0, MOST_NAMED), `${left} more`] : texts;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
