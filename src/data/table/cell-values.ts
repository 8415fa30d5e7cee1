const MISSING = new Set(['NA', 'N/A', 'n/a', '#N/A', '<NA>', 'NaN', 'nan', 'null', 'Null', 'NULL']);
const LONGEST_MISSING = 4;

/** Empty, blank, or one of the usual words for "no value". `None` is not: it is a level in many files. */
export function isMissing(cell: string): boolean {
  if (cell.length > LONGEST_MISSING && cell.charCodeAt(0) > 32) return false;
  return MISSING.has(cell) || cell.trim() === '';
}

/** Python's `None`: missing where a column otherwise holds numbers, dates or booleans; a level elsewhere. */
export function isNone(cell: string): boolean {
  return cell === 'None' || cell === 'none';
}

const INFINITE = /^\s*([+-]?)inf(?:inity)?\s*$/i;

/** Of a number that nothing can be computed with: why, as it is written. */
export function excessText(cell: string): string {
  return INFINITE.test(cell) ? 'infinite' : 'too large to compute with';
}

/**
 * A decimal number, with or without exponent and surrounding blanks. NaN where the cell is no number;
 * ±Infinity for `inf`, `Infinity` and what a 64-bit float can't hold (`1e400`).
 */
export function parseNumber(cell: string): number {
  const value = Number(cell);
  if (Number.isNaN(value)) {
    const sign = INFINITE.exec(cell)?.[1];
    return sign === undefined ? Number.NaN : sign === '-' ? -Infinity : Infinity;
  }
  // Number() also reads hexadecimal, octal and binary literals and takes a blank for 0.
  if (isPrefixed(cell) || (value === 0 && cell.trim() === '')) return Number.NaN;
  return value;
}

function isPrefixed(cell: string): boolean {
  let start = 0;
  while (cell.charCodeAt(start) <= 32) start++;
  const letter = cell.charCodeAt(start + 1) | 32;
  return (
    cell.charCodeAt(start) === 48 && (letter === 120 || letter === 98 || letter === 111) // 0x 0b 0o
  );
}

const ISO_DATE =
  /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?\s*$/;

/** An ISO 8601 date or date-time as milliseconds since 1970 UTC (UTC where it names no offset); else NaN. */
export function parseDate(cell: string): number {
  const match = ISO_DATE.exec(cell);
  if (!match) return Number.NaN;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const time = utcTime(
    Number(year),
    Number(month) - 1,
    Number(day),
    ((Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)) * 1000,
  );
  // Date.UTC carries 31 February over into March, and hour 24 into the next day.
  const date = new Date(time);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    return Number.NaN;
  }
  if (Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return Number.NaN;
  return time + Math.round(Number(fraction ?? 0) * 1000) - offsetOf(zone);
}

/** Milliseconds since 1970 UTC of a day, its month from 0, and a time of it; `Date.UTC` takes the year 1 for 1901. */
export function utcTime(year: number, month: number, day: number, milliseconds = 0): number {
  const time = Date.UTC(year, month, day);
  return (year > 99 ? time : new Date(time).setUTCFullYear(year, month, day)) + milliseconds;
}

export function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).slice(-2));
  return (zone[0] === '-' ? -minutes : minutes) * 60_000;
}
