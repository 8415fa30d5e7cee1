import type { Place } from '../../errors.js';
import { yamlText } from '../../text/yaml-text.js';
import type { DataWarning } from '../dataset.js';
import { parseNumber } from '../table/cell-values.js';
import type { LevelCount } from '../table/infer.js';
import { cellParser, inferFormat } from '../table/infer-format.js';
import { isSuspectedMissing } from '../table/missing-words.js';
import type { LevelColumn } from '../table/table.js';
import { cellsOfLevels, countLevels, presentCells } from './cells-of-levels.js';
import { namesMonth } from './month-names.js';

/** Fewer different texts may well be codes. */
const FEWEST_LEVELS = 20;
/** So many of the cells. */
const NEARLY_ALL = 0.9;
const MOST_SHOWN = 3;

/** Warns of a column of texts that look like dates, times or numbers, though not in one of the formats that are read. */
export function checkUnreadValues(
  column: LevelColumn,
  place: (row: number) => Place,
): DataWarning | undefined {
  const counts = countLevels(column).filter(({ level }) => !isSuspectedMissing(level));
  if (counts.length < FEWEST_LEVELS) return undefined;
  const typed = typedAsText(column, counts, place);
  if (typed) return typed;
  const cells = counts.reduce((sum, { count }) => sum + count, 0);
  const shape = SHAPES.find(({ has, around = aroundNumber, mostAround }) => {
    const like = counts.filter(({ level }) => has(level));
    if (like.reduce((sum, { count }) => sum + count, 0) < NEARLY_ALL * cells) return false;
    if (like.every(({ level }) => !Number.isNaN(parseNumber(level)))) return false;
    return new Set(like.map(({ level }) => around(level))).size <= mostAround;
  });
  if (!shape) return undefined;
  const found = cellsOfLevels(column, place, shape.has);
  // One of each kind first: <0.01 beside 0.5 keeps them from being read.
  const like = counts.filter(({ level }) => shape.has(level)).toReversed();
  const kinds = new Map(like.map(({ level }) => [aroundNumber(level), level]));
  const shown = [...new Set([...kinds.values(), ...found.examples])]
    .slice(0, MOST_SHOWN)
    .map((text) => JSON.stringify(text));
  return {
    code: shape.code,
    column: column.name,
    message: `column ${JSON.stringify(column.name)} looks like ${shape.name} (${shown.join(', ')}), but not in one format that is read, so it is read as text; ${shape.fix}, or say that they are texts: data.columns: {${JSON.stringify(column.name)}: text}`,
    ...found,
  };
}

/**
 * What a file has as texts by their type, as Parquet may, though each can be read. Whole numbers that are texts by their type are codes.
 */
function typedAsText(
  column: LevelColumn,
  counts: readonly LevelCount[],
  place: (row: number) => Place,
): DataWarning | undefined {
  const inferred = inferFormat(counts);
  if (inferred === undefined || inferred.kind === 'ambiguous') return undefined;
  const { kind, format } = inferred;
  const parse = cellParser(kind, format);
  if (kind === 'number' && counts.every(({ level }) => Number.isInteger(parse(level)))) {
    return undefined;
  }
  const found = presentCells(column, place);
  const key = (value: string) => `data.columns: {${JSON.stringify(column.name)}: ${value}}`;
  const shown = found.examples.slice(0, MOST_SHOWN).map((text) => JSON.stringify(text));
  return {
    code: `${kind}-like-column`,
    column: column.name,
    message: `column ${JSON.stringify(column.name)} holds texts by its type, which look like ${kind}s (${shown.join(', ')}), so it is read as text; write ${key(`{${kind}: ${yamlText(format)}}`)}, or say that they are texts: ${key('text')}`,
    ...found,
  };
}

interface Shape {
  readonly code: string;
  readonly name: string;
  readonly fix: string;
  readonly has: (text: string) => boolean;
  /** What stands around the numbers; left out: what is cut off in front of one and behind it. */
  readonly around?: (text: string) => string | undefined;
  /** So many different things may do so. */
  readonly mostAround: number;
}

const ISO = 'write them as in ISO 8601, like 2024-05-31';
/** In whatever language, by name and for short. */
const MOST_MONTHS = 24;

const SHAPES: readonly Shape[] = [
  {
    code: 'date-like-column',
    name: 'dates',
    fix: ISO,
    has: isLikeDate,
    mostAround: Number.POSITIVE_INFINITY,
  },
  {
    code: 'time-like-column',
    name: 'times',
    fix: 'write them as numbers, of hours or seconds',
    has: (text) => /^-?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s*[ap]\.?m\.?)?$/i.test(text),
    mostAround: Number.POSITIVE_INFINITY,
  },
  {
    code: 'time-like-column',
    name: 'durations',
    fix: 'write them as numbers, of hours or seconds',
    has: (text) => DURATION.test(text),
    mostAround: Number.POSITIVE_INFINITY,
  },
  {
    code: 'date-like-column',
    name: 'dates',
    fix: ISO,
    has: (text) => /\p{L}{3}/u.test(text) && hasYearAndDay(text),
    around: (text) => text.match(/\p{L}{3,}/gu)?.join(' '),
    mostAround: MOST_MONTHS,
  },
  {
    code: 'number-like-column',
    name: 'numbers in two units',
    fix: 'write them as decimal numbers, in one unit',
    has: (text) => TWO_UNITS.test(text) || WHOLE.test(text),
    mostAround: Number.POSITIVE_INFINITY,
  },
  {
    code: 'number-like-column',
    name: 'hexadecimal numbers',
    fix: 'write them as decimal ones',
    has: (text) => /^0x[\da-f]+$/i.test(text),
    mostAround: Number.POSITIVE_INFINITY,
  },
  {
    code: 'number-like-column',
    name: 'numbers',
    fix: 'write them alike, in one unit',
    has: (text) => aroundNumber(text) !== undefined,
    mostAround: 5,
  },
  {
    code: 'number-like-column',
    name: 'two numbers in a cell',
    fix: 'write each into a column of its own',
    has: (text) => PAIR.test(text) || isRange(text),
    mostAround: Number.POSITIVE_INFINITY,
  },
];

const DURATION =
  /^(?:-?\d+ days?,? \d{1,2}:\d{2}:\d{2}(?:\.\d+)?|P(?:\d+[YMWD])*(?:T(?:[\d.]+[HMS])+)?|(?:\d+\s*(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)\.?,?\s*){1,4})$/i;
/** Degrees and minutes, feet and inches, stones and pounds, a number and a fraction. */
const TWO_UNITS =
  /^[-+]?\d+\s*(?:[\u00b0\u00ba]\s*\d+(?:[.,]\d+)?\s*['\u2032\u2019].*|(?:['\u2032\u2019]|ft|feet)\s*\d+(?:[.,]\d+)?\s*(?:["\u2033\u201d]|''|in\.?|inch(?:es)?)?|st\s*\d+\s*(?:lbs?)?|\s\d+\/\d+)$/i;
/** A number of the first unit alone: 5, between 5 1/2 and 6 1/4. */
const WHOLE = /^[-+]?\d+$/;
const DECIMAL = '[-+]?\\d+(?:\\.\\d+)?';
/** Blood pressure, a range, a point, a number and its error; but no month of a year. */
const PAIR = new RegExp(
  `^(?!\\d{4}[-/.]\\d{1,2}$|\\d{1,2}[-/.]\\d{4}$)[([]?\\s*${DECIMAL}\\s*(?:[/;x\u00d7\u00b1\u2013]|,\\s|\\+/-|\\bto\\b|\\s-\\s|-(?=\\d{1,3}$))\\s*${DECIMAL}\\s*[)\\]]?$`,
  'u',
);

const RANGE = /^([1-9]\d*|0)-([1-9]\d*)$/;

/** 950-1000; but no code, whose two numbers have nothing to do with each other: 555-1234, 90210-1234. */
function isRange(text: string): boolean {
  const [, from, to] = RANGE.exec(text) ?? [];
  return Number(from) < Number(to) && (Number(from) < 10 || Number(to) <= 2 * Number(from));
}

/** 1.2×10^3. */
const POWER =
  '(?:\\s?[\\u00d7x*\\u00b7]\\s?10(?:\\^?[-+\\u2212]?\\d+|[\\u207a\\u207b]?[\\u2070\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]+))?';
const CORE = `(?:\\d{1,3}(?:[.,'\\u2019_ \\u00a0]\\d{2,3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)${POWER}`;
/** Signs or a word before, a sign or a unit behind; letters at the number itself make a code of it. */
const NUMBER = new RegExp(
  `^((?:[^\\p{L}\\p{N}]{0,4}|\\p{L}{1,4}\\.?\\s+))[-+]?${CORE}(\\s?[^\\p{N}]{0,12})$`,
  'u',
);

/** What stands around the number of a text; undefined where it holds none, or more than one. */
function aroundNumber(text: string): string | undefined {
  const found = NUMBER.exec(text);
  return found ? `${found[1]!.replace(/[-+\u2212]/g, '')}…${found[2]!.trim()}` : undefined;
}

const LATEST_DAY = 31;
/** Other forms of ISO 8601: 20240531T130000, the 152nd day of 2024, its 22nd week; and of .NET. */
const BASIC = /^(?:\d{8}T\d{4,6}|(?:1[89]|20)\d\d-(?:[0-3]\d\d$|W[0-5]\d)|\/Date\(-?\d+)/;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?/g;
/** 2024/05, 05/2024, 2024Q1; but 2024-05 is as in ISO 8601, and does as a category. */
const PART_OF_YEAR =
  /^(?:\d{4}(?!-\d)\W{0,3}Q?(?:0?[1-9]|1[0-2])|Q?(?:0?[1-9]|1[0-2])\W{1,3}\d{4})$/i;

/**
 * A year or two, and numbers that may be a month and a day; a month by its name with a day, a year or both; or a month or quarter by
 * its number and a year.
 */
function isLikeDate(text: string): boolean {
  if (text.length > 60) return false;
  if (BASIC.test(text)) return true;
  const { years, others } = numbersOf(text);
  if (years.length > 2) return false;
  const [first, second] = others;
  if (first === undefined) return years.length === 1 && namesMonth(text);
  if (second === undefined && years.length === 0) return first.length === 2 && namesMonth(text);
  if (!isDay(first)) return false;
  if (years.length > 0) return isDay(second) || namesMonth(text) || PART_OF_YEAR.test(text);
  return second?.length === 2 && namesMonth(text);
}

function hasYearAndDay(text: string): boolean {
  const { years, others } = numbersOf(text);
  return years.length === 1 && others.length === 1 && isDay(others[0]);
}

/** Of a text, but for a time of day. */
function numbersOf(text: string) {
  const numbers = text.replace(CLOCK, ' ').match(/\d+/g) ?? [];
  const years = numbers.filter((digits) => /^(?:1[89]|20|21)\d\d$/.test(digits));
  return { years, others: numbers.filter((digits) => !years.includes(digits)) };
}

function isDay(digits: string | undefined): boolean {
  return digits !== undefined && Number(digits) <= LATEST_DAY;
}
