import { offsetOf, utcTime } from './cell-values.js';

/** Day, month and year in their order, with what stands between them. */
export const DATE_FORMATS = [
  'yyyy-MM-dd',
  'yyyy/MM/dd',
  'yyyy.MM.dd',
  'dd.MM.yyyy',
  'MM.dd.yyyy',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'dd-MM-yyyy',
  'MM-dd-yyyy',
  'dd.MM.yy',
  'MM.dd.yy',
  'dd/MM/yy',
  'MM/dd/yy',
  'dd-MM-yy',
  'MM-dd-yy',
  'yy.MM.dd',
  'yy/MM/dd',
  'yy-MM-dd',
  'dd-MMM-yyyy',
  'dd-MMM-yy',
  'yy-MMM-dd',
  'dd MMM yyyy',
  'dd MMM yy',
  'MMM dd yyyy',
  'yyyy MMM dd',
  'yyyy-MMM-dd',
  'dd/MMM/yyyy',
  'ddMMMyyyy',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const PARTS: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<year>\\d{2})',
  MMM: '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?',
  MM: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})(?:st|nd|rd|th)?',
  ' ': '(?:,\\s*|\\s+)',
  '.': '\\.\\s?',
  '/': '/',
  '-': '-',
};
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const TIME =
  '(?:(?:[T:]|,?\\s+)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?<fraction>[.,]\\d{1,9})?)?(?:\\s*(?<half>[ap])\\.?m\\.?)?(?:\\s*(?:UTC|GMT)?(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?:\\s*\\([\\w ]+\\))?)?)?';

/**
 * A reader of dates in a format, with or without a time of day: milliseconds since 1970 UTC (UTC where it names no offset); else NaN. Two digits of a
 * year are those of 1969 to 2068, as POSIX has it.
 */
export function dateReader(format: DateFormat): (cell: string) => number {
  const date = format.replace(/yyyy|yy|MMM|MM|dd|[ ./-]/g, (part) => PARTS[part]!);
  const pattern = new RegExp(`^\\s*${WEEKDAY}${date}${TIME}\\s*$`, 'i');
  return (cell) => {
    const found = pattern.exec(cell)?.groups;
    return found ? timeOf(found) : Number.NaN;
  };
}

function timeOf(found: Readonly<Record<string, string | undefined>>): number {
  const year = yearOf(found['year']!);
  const named = MONTHS.indexOf(found['month']!.slice(0, 3).toLowerCase());
  const month = named >= 0 ? named : Number(found['month']) - 1;
  const day = Number(found['day']);
  const hour = hourOf(Number(found['hour'] ?? 0), found['half']?.toLowerCase());
  const minute = Number(found['minute'] ?? 0);
  const second = Number(found['second'] ?? 0);
  const midnight = utcTime(year, month, day);
  // Date.UTC carries 31 February over into March.
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return Number.NaN;
  if (!(hour < 24) || minute > 59 || second > 59) return Number.NaN;
  const fraction = Math.round(Number((found['fraction'] ?? '0').replace(',', '.')) * 1000);
  const time = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  return time - offsetOf(zoneOf(found['zone']));
}

function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 69 ? 2000 : 1900);
}

/** NaN where twelve hours have no such hour. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function zoneOf(zone: string | undefined): string | undefined {
  return zone === undefined || /^[a-z]+$/i.test(zone) ? undefined : zone;
}
