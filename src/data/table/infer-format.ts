import { parseDate, parseNumber } from './cell-values.js';
import { DATE_FORMATS, type DateFormat, dateReader } from './date-format.js';
import { areFew, type LevelCount } from './infer.js';
import { isSuspectedMissing } from './missing-words.js';
import { NUMBER_FORMATS, type NumberFormat, numberReader } from './number-format.js';

/** What the texts of a column turn out to be, all of them but for a few. */
export type Inferred =
  | { readonly kind: 'number'; readonly format: NumberFormat; readonly found: Found }
  | { readonly kind: 'date'; readonly format: DateFormat; readonly found: Found }
  /** Several readings hold, with different values: only a person knows. */
  | {
      readonly kind: 'ambiguous';
      readonly as: 'number' | 'date';
      readonly formats: readonly string[];
      readonly examples: readonly string[];
    };

export interface Found {
  /** What stands around each number, `$` or `%`; empty for none. */
  readonly affix: string;
  /** Words that were taken for missing values though nobody said so. */
  readonly missing: readonly LevelCount[];
  /** Some of the cells as they are written. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 5;

/** Fewer different numbers may well be codes, and do as well as categories. */
const FEWEST_LEVELS = 20;

/**
 * How a column of texts is to be read as numbers or dates, if it can be. Formats that give the same values are one reading.
 * @returns undefined where it holds neither
 */
export function inferFormat(counts: readonly LevelCount[]): Inferred | undefined {
  if (counts.length < FEWEST_LEVELS) return undefined;
  // A look at a few spares most columns of texts the rest.
  const some = counts.slice(0, 5 * FEWEST_LEVELS).filter(({ level }) => isTold(level));
  const mayHold = (parse: CellParser) =>
    some.filter(({ level }) => !Number.isNaN(parse(level))).length >= LIKELY * some.length;
  const numbers = NUMBER_FORMATS.filter((format) => mayHold(cellParser('number', format)));
  const dates = mayBeDates(some)
    ? DATE_FORMATS.filter((format) => mayHold(cellParser('date', format)))
    : [];
  if (numbers.length + dates.length === 0) return undefined;
  const told = counts.filter(({ level }) => isTold(level));
  if (told.length < FEWEST_LEVELS) return undefined;
  const missing = counts.filter(({ level }) => !isTold(level));
  return inferNumber(told, numbers, missing) ?? inferDate(told, dates, missing);
}

/** So many of the first texts, where others are odd. */
const LIKELY = 0.3;
/** A day and a year have so many together, however they are written. */
const DIGITS_OF_DATE = /\d\D*\d\D*\d/;

/** To count digits spares most columns a pattern for each format. */
function mayBeDates(some: readonly LevelCount[]): boolean {
  return some.filter(({ level }) => DIGITS_OF_DATE.test(level)).length >= LIKELY * some.length;
}

function isTold(level: string): boolean {
  return !isSuspectedMissing(level);
}

interface Reading<F> {
  readonly format: F;
  readonly values: readonly number[];
}

function inferNumber(
  counts: readonly LevelCount[],
  likely: readonly NumberFormat[],
  missing: readonly LevelCount[],
) {
  const distinct = distinctReadings(readingsOf('number', counts, likely));
  if (distinct.length === 0) return undefined;
  const affixes = affixesOf(counts, distinct[0]!.format);
  if (affixes.size > 1) return undefined;
  const [affix = ''] = affixes;
  return conclude('number', distinct, { affix, missing, examples: examplesOf(counts) });
}

function inferDate(
  counts: readonly LevelCount[],
  likely: readonly DateFormat[],
  missing: readonly LevelCount[],
) {
  const distinct = distinctReadings(withPlausibleYears(readingsOf('date', counts, likely)));
  if (distinct.length === 0) return undefined;
  return conclude('date', distinct, { affix: '', missing, examples: examplesOf(counts) });
}

function readingsOf<F extends NumberFormat | DateFormat>(
  kind: 'number' | 'date',
  counts: readonly LevelCount[],
  likely: readonly F[],
): readonly Reading<F>[] {
  return likely.flatMap((format) => {
    const parse = cellParser(kind, format);
    const values = counts.map(({ level }) => parse(level));
    return isNearlyAll(counts, values) ? [{ format, values }] : [];
  });
}

function conclude<K extends 'number' | 'date', F extends string>(
  kind: K,
  readings: readonly Reading<F>[],
  found: Found,
) {
  if (readings.length > 1) {
    return {
      kind: 'ambiguous' as const,
      as: kind,
      formats: readings.map(({ format }) => format),
      examples: found.examples,
    };
  }
  return { kind, format: readings[0]!.format, found };
}

function examplesOf(counts: readonly LevelCount[]): readonly string[] {
  return counts.slice(0, MOST_EXAMPLES).map(({ level }) => level);
}

function affixesOf(counts: readonly LevelCount[], format: NumberFormat): ReadonlySet<string> {
  const read = numberReader(format);
  const affixes = new Set<string>();
  for (const { level } of counts) {
    const { value, affix } = read(level);
    if (!Number.isNaN(value)) affixes.add(affix);
  }
  return affixes;
}

function isNearlyAll(counts: readonly LevelCount[], values: readonly number[]): boolean {
  let cells = 0;
  let odd = 0;
  counts.forEach(({ count }, i) => {
    cells += count;
    if (Number.isNaN(values[i]!)) odd += count;
  });
  return areFew(odd, cells);
}

/** The first of those that read every cell alike; a reading that lacks cells which another has is none of its own. */
function distinctReadings<F>(readings: readonly Reading<F>[]): readonly Reading<F>[] {
  const gaps = ({ values }: Reading<F>) => values.filter(Number.isNaN).length;
  const fewest = Math.min(...readings.map(gaps));
  const distinct: Reading<F>[] = [];
  for (const reading of readings) {
    if (gaps(reading) > fewest) continue;
    const known = distinct.some(({ values }) =>
      values.every((v, i) => Object.is(v, reading.values[i])),
    );
    if (!known) distinct.push(reading);
  }
  return distinct;
}

/** So many different days of the month are those of dates over months; and so many times more of them than otherwise leave no doubt. */
const MANY_DAYS = 20;
const CLEARLY = 3;

/**
 * Two digits at either end may be the year: 22-01-15. The end that takes nearly all days of a month while the other takes a few numbers is the day. (Day
 * and month are not told apart so: the first of each month is always day 1.)
 */
function withPlausibleYears(
  readings: readonly Reading<DateFormat>[],
): readonly Reading<DateFormat>[] {
  const daysOf = (first: boolean) =>
    Math.max(
      0,
      ...readings
        .filter(({ format }) => format.startsWith('yy') === first)
        .map(({ values }) => new Set(values.map((time) => new Date(time).getUTCDate())).size),
    );
  const [ahead, behind] = [daysOf(true), daysOf(false)];
  const most = Math.max(ahead, behind);
  if (most < MANY_DAYS || most < CLEARLY * Math.min(ahead, behind)) return readings;
  return readings.filter(({ format }) => format.startsWith('yy') === ahead > behind);
}

/** The numbers or dates of a format; `undefined` stands for plain decimal numbers and ISO 8601. */
export function cellParser(
  kind: 'number' | 'date',
  format: NumberFormat | DateFormat | undefined,
): CellParser {
  if (format === undefined) return kind === 'number' ? parseNumber : parseDate;
  let parser = parsers.get(format);
  if (!parser) {
    parser = isDateFormat(format) ? dateReader(format) : valueReader(format);
    parsers.set(format, parser);
  }
  return parser;
}

type CellParser = (cell: string) => number;

const parsers = new Map<string, CellParser>();

function isDateFormat(format: NumberFormat | DateFormat): format is DateFormat {
  return format.includes('dd');
}

function valueReader(format: NumberFormat): CellParser {
  const read = numberReader(format);
  return (cell) => read(cell).value;
}
