import type { CsvTable } from '../csv/read-csv.js';
import type { DataSpec } from '../data-spec.js';
import type { DataWarning } from '../dataset.js';
import { isSetAside } from '../roles.js';
import type { Sides } from '../split/split.js';
import type { Column } from '../table/table.js';
import { areNumberCodes, mayBeNumberCodes } from './number-codes.js';

const ID_NAMES =
  /(^|[^a-z])(id|uuid|guid|key|no|nr|number)$|[a-z]I[dD]$|(^|[^a-z])(patient|person|subject|participant|respondent|individual|animal|specimen|employee|driver|student|pupil|household|station|batch|user|customer|client|member|account|household|family|session|conversation|device|machine|sensor|vehicle|product|store|site|school|hospital|author|speaker|player|doc|document|plot|tree|farm|field|village|clinic|ward|team|order|invoice|ticket|trial|experiment|sample|slide|image|scan|video|song|artist|article|thread|cow|mouse|rat|e-?mail|phone|serial|plate|username|login)(s?$|[^a-z])/i;

/** With fewer groups they are categories. */
const FEWEST_GROUPS = 20;
/** So many rows a group, and it repeats. */
const ROWS_PER_GROUP = 1.5;

/**
 * Warns of a column that is named like an id, and repeats, where rows are split one by one: what a model learns of a patient in training it knows in the test.
 */
export function checkGroups(table: CsvTable, spec: DataSpec, sides: Sides): readonly DataWarning[] {
  const { method } = spec.split;
  if (method === 'group' || method === 'time' || typeof spec.test !== 'number') return [];
  return table.columns.flatMap((column) => {
    const { name } = column;
    if (name === spec.label) return [];
    if (isSetAside(name, spec) && !spec.ignore.includes(name)) return [];
    const keys = keysOf(column);
    if (!keys) return [];
    const isNamed = ID_NAMES.test(name) || isPanel(keys);
    if (!isNamed && !('values' in column ? mayBeNumberCodes(keys) : areCodes(column))) return [];
    if ('values' in column && !areWhole(column.values)) return [];
    const trained = new Map<number, number>();
    let rows = 0;
    for (let i = 0; i < sides.train.length; i++) {
      const key = keys[sides.train[i]!]!;
      if (!isKey(column, key)) continue;
      trained.set(key, (trained.get(key) ?? 0) + 1);
      rows++;
    }
    if (trained.size < FEWEST_GROUPS || rows < ROWS_PER_GROUP * trained.size) return [];
    if (!isNamed && rows > MOST_OF_CODE * trained.size) return [];
    if (!isNamed && 'values' in column && !areNumberCodes(trained)) return [];
    const shared = sides.test.filter((row) => trained.has(keys[row]!)).length;
    if (shared === 0) return [];
    return {
      code: 'group-like-column',
      column: name,
      message: `column ${JSON.stringify(name)} looks like a group: ${trained.size} values on ${rows} training rows, and ${shared} of ${sides.test.length} test rows have one of them; if rows of one value belong together, write split: {group: ${JSON.stringify(name)}}`,
      rows: shared,
    };
  });
}

/** Columns that are named like an id of something that rows are about, and repeat. */
export function groupLikeColumns(
  { columns }: Pick<CsvTable, 'columns'>,
  label: string,
): readonly string[] {
  return columns
    .filter((column) => {
      const keys = column.name === label ? undefined : keysOf(column);
      if (!keys || !ID_NAMES.test(column.name)) return false;
      if ('values' in column && !areWhole(column.values)) return false;
      const { groups, rows } = countKeys(column, keys);
      return groups >= FEWEST_GROUPS && rows >= ROWS_PER_GROUP * groups;
    })
    .map(({ name }) => name);
}

/** How many keys there are, and how many rows have one. A set of a million names costs a tenth of a second: codes need none. */
function countKeys(column: Column, keys: ArrayLike<number>) {
  if (!('levels' in column)) {
    const there = Array.from(keys).filter((key) => isKey(column, key));
    return { groups: new Set(there).size, rows: there.length };
  }
  const seen = new Uint8Array(column.levels.length);
  let [groups, rows] = [0, 0];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    if (!isKey(column, key)) continue;
    groups += 1 - seen[key]!;
    seen[key] = 1;
    rows++;
  }
  return { groups, rows };
}

/** Rows whose cell is missing are none of a group. */
function isKey(column: Column, key: number): boolean {
  return 'codes' in column ? key >= 0 : !Number.isNaN(key);
}

/** What looks like an id, and stands on more rows than this each, is a category. */
const MOST_OF_CODE = 50;

/** P012, 4f0c-88ab, ann@example.org: names that are given out, not words. */
const GIVEN = [
  /^\p{L}{1,4}[-_ #]?\d{2,}$/u,
  /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u,
  /^(?=.*\d)(?=.*[a-z])[\da-f]{6,}(?:-[\da-f]+)*$/i,
  /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)+$/u,
];

const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|w[0-5]\d/i;

/** Whether nearly all texts are written like ids, and not like months. */
function areCodes(column: Column): boolean {
  if (!('levels' in column) || column.levels.length < FEWEST_GROUPS) return false;
  const { levels } = column;
  const isNearlyAll = (pattern: RegExp) =>
    levels.filter((level) => pattern.test(level)).length >= AS_MANY * levels.length;
  return GIVEN.some(isNearlyAll) && !isNearlyAll(MONTH);
}

/** Nearly all groups of a panel stand on as many rows, one after the other. */
const AS_MANY = 0.9;

/**
 * Whether rows stand in blocks of one length, one for each of many keys, as where each person was asked four times: numbers that are
 * measured don't. Codes that are missing are a key of their own.
 */
function isPanel(keys: ArrayLike<number>): boolean {
  const lengths = new Map<number, number>();
  const seen = new Set<number>();
  let blocks = 0;
  for (let start = 0, end = 0; start < keys.length; start = end) {
    while (end < keys.length && keys[end] === keys[start]) end++;
    if (seen.size === seen.add(keys[start]!).size) return false;
    lengths.set(end - start, (lengths.get(end - start) ?? 0) + 1);
    blocks++;
  }
  const [length, most] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return length > 1 && blocks >= FEWEST_GROUPS && most >= AS_MANY * blocks;
}

/** Few columns need more than a look at the first cells. */
const LOOKED_AT = 100;

/** What may tell groups apart: codes, or numbers of which the first are whole. */
function keysOf(column: Column): ArrayLike<number> | undefined {
  if ('codes' in column) return column.codes;
  const { kind, values } = column;
  return kind !== 'date' && areWhole(values.subarray(0, LOOKED_AT)) ? values : undefined;
}

function areWhole(values: Float64Array): boolean {
  return values.every((value) => Number.isNaN(value) || Number.isInteger(value));
}
