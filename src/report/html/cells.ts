import type { Column } from '../../data/table/table.js';
import { shorten } from '../../text/shorten.js';

/** Characters of a cell that are shown. */
const LONGEST = 40;

/** A cell as text; empty where it is missing. */
export function cellText(column: Column, row: number): string {
  if (!('values' in column)) return shorten(column.levels[column.codes[row]!] ?? '', LONGEST);
  return valueText(column.kind, column.values[row]!);
}

/** A number or a date (milliseconds since 1970). */
export function valueText(kind: string, value: number): string {
  if (Number.isNaN(value)) return '';
  if (kind !== 'date') return String(Number(value.toPrecision(6)));
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return '';
  return at.toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
}
