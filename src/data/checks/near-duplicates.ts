import { Random } from '../../numeric/random.js';
import type { CsvTable } from '../csv/read-csv.js';
import type { ColumnProfile, DataWarning } from '../dataset.js';
import { matchKernels } from '../kernels.js';
import { spreadRows } from '../split/spread-rows.js';
import { type Cells, gather } from '../table/subset.js';
import type { Column } from '../table/table.js';

/** Rows of a file. */
interface Side {
  readonly table: CsvTable;
  readonly rows: Uint32Array;
}

/** A column of both sides, whose equal cells are equal numbers. */
interface SharedColumn {
  readonly name: string;
  readonly train: Cells;
  readonly test: Cells;
  /** They are codes, of which those below 0 stand for no cell; else numbers. */
  readonly codes: boolean;
  /** Hardly any two of its cells are the same: a row that has one of them is likely that row again. */
  readonly tells: boolean;
}

/** The share of a sample's cells that differ in a column that tells. */
const NEARLY_ALL = 0.9;
/** Of fewer cells that is chance. */
const FEWEST_CELLS = 50;
/** So many columns that tell are looked up: a pair that agrees in none of them differs in more than a cell. */
const MOST_LOOKED_UP = 3;
/** A cell of more test rows tells nothing, whatever its column. */
const MOST_OF_CELL = 10;
/** More rows than these don't change the answer, beyond how many of the pairs are met. */
const MOST_TESTED = 20_000;
const MOST_TRAINED = 100_000;
/** Fewer pairs may be chance. */
const FEWEST_FOUND = 3;
const LEAST_SHARE = 0.01;
const MOST_NAMED = 5;

/**
 * Warns of test rows that are a training row but for some cells, as where a record was corrected, or
 * exported again at another time: content sends such rows to any side, and what a model learns of one it
 * knows of the other. Two rows are so alike if they share two cells that tell and agree in half of the
 * columns, or share one and agree in all columns but one. Linear in rows: pairs are met by the cells
 * that tell.
 * @param features the columns that are compared
 */
export function checkNearDuplicates(
  train: Side,
  test: Side,
  profiles: readonly ColumnProfile[],
  features: ReadonlySet<string>,
): readonly DataWarning[] {
  const tested = spreadRows(test.rows, MOST_TESTED);
  const trained = spreadRows(train.rows, MOST_TRAINED);
  const telling = new Set(
    profiles.filter((one) => features.has(one.column) && tellsRows(one)).map((one) => one.column),
  );
  if (telling.size === 0) return [];
  const columns = train.table.columns.flatMap((column) => {
    const other = test.table.columns.find(({ name }) => name === column.name);
    if (!features.has(column.name) || !other) return [];
    return sharedColumn(column, other, telling.has(column.name)) ?? [];
  });
  const pairs = nearPairs(columns, trained, tested);
  const least = LEAST_SHARE * tested.length * (trained.length / train.rows.length);
  if (pairs.size < Math.max(FEWEST_FOUND, least)) return [];
  const places = [...pairs].slice(0, MOST_NAMED).map(([row, twin]) => ({
    line: test.table.place(row).line ?? 0,
    twin: train.table.place(twin).line ?? 0,
  }));
  const isAll = trained.length === train.rows.length && tested.length === test.rows.length;
  const [atLeast, among] = isAll ? ['', 'test rows'] : ['at least ', 'sampled test rows'];
  return [
    {
      code: 'near-duplicates',
      message: `${atLeast}${pairs.size} of ${tested.length} ${among} nearly repeat a training row${differencesOf(pairs, columns)}, as line ${places[0]!.line} and line ${places[0]!.twin}; if such rows are about one thing, keep them on one side: split: {group: COLUMN}`,
      rows: pairs.size,
      lines: places.map(({ line }) => line),
    },
  ];
}

function tellsRows({ train }: ColumnProfile): boolean {
  const cells = Math.round((1 - train.missing) * train.sampled);
  return cells >= FEWEST_CELLS && train.distinct >= NEARLY_ALL * train.sampled;
}

function sharedColumn(column: Column, other: Column, tells: boolean): SharedColumn | undefined {
  const { name } = column;
  if ('values' in column) {
    if (!('values' in other)) return undefined;
    return { name, train: column.values, test: other.values, codes: false, tells };
  }
  if (!('codes' in other)) return undefined;
  const shared = { name, train: column.codes, codes: true, tells };
  if (column === other) return { ...shared, test: other.codes };
  const codes = new Map(column.levels.map((level, code) => [level, code]));
  // One that training has not is like no other.
  const known = other.levels.map((level, code) => codes.get(level) ?? column.levels.length + code);
  return { ...shared, test: other.codes.map((code) => known[code] ?? -1) };
}

/** A training row for each test row that is nearly one. */
function nearPairs(
  columns: readonly SharedColumn[],
  trained: Uint32Array,
  tested: Uint32Array,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const whole = new Set<number>();
  const kernels = matchKernels();
  kernels.reserveMatches(trained.length, tested.length, MOST_OF_CELL + 1);
  const { buffer } = kernels.memory;
  const trainedCells = new Float64Array(buffer, kernels.trainedCells.value, trained.length);
  const testedCells = new Float64Array(buffer, kernels.testedCells.value, tested.length);
  const found = new Uint32Array(buffer, kernels.matches.value, MOST_OF_CELL);
  for (const key of columns.filter(({ tells }) => tells).slice(0, MOST_LOOKED_UP)) {
    const isNear = nearness(columns, key, trained, tested);
    gather(key.train, trained, trainedCells);
    gather(key.test, tested, testedCells);
    kernels.indexCells();
    const next = (from: number) => kernels.nextMatch(from, key.codes);
    for (let t = next(0); t < trained.length; t = next(t + 1)) {
      const row = trained[t]!;
      const count = kernels.matchCount.value;
      if (count > MOST_OF_CELL) continue;
      for (let i = 0; i < count; i++) {
        const other = tested[found[i]!]!;
        if (pairs.has(other) || whole.has(other)) continue;
        const likeness = isNear(row, other);
        if (likeness === 'whole') whole.add(other);
        else if (likeness === 'near') pairs.set(other, row);
      }
    }
  }
  // It has a whole twin too, which another warning tells of.
  for (const row of whole) pairs.delete(row);
  return pairs;
}

type Likeness = 'whole' | 'near' | 'other';

/** How alike a training and a test row are that share a cell of the column `key`. */
function nearness(
  columns: readonly SharedColumn[],
  key: SharedColumn,
  trained: Uint32Array,
  tested: Uint32Array,
): (row: number, other: number) => Likeness {
  const others = columns.filter((column) => column !== key);
  let oneMayDiffer: boolean | undefined;
  const most = Math.floor(columns.length / 2);
  return (row, other) => {
    let differing = 0;
    let telling = 1;
    for (const { train, test, codes, tells } of others) {
      const cell = train[row]!;
      if (isSame(cell, test[other]!)) {
        if (tells && !isMissing(cell, codes)) telling++;
      } else if (++differing > most) return 'other';
    }
    if (differing === 0) return 'whole';
    if (telling > 1) return 'near';
    if (differing > 1) return 'other';
    oneMayDiffer ??= !agreeByChance(others, trained, tested);
    return oneMayDiffer ? 'near' : 'other';
  };
}

const PAIRS = 500;
/** Of so many pairs, that agree in all of the columns but one. */
const MOST_BY_CHANCE = 1;

/** Whether rows that have nothing to do with each other agree in all of these columns but one. */
function agreeByChance(
  columns: readonly SharedColumn[],
  trained: Uint32Array,
  tested: Uint32Array,
): boolean {
  const random = new Random(1, 'pairs of rows');
  let agreeing = 0;
  for (let i = 0; i < PAIRS; i++) {
    const row = trained[random.below(trained.length)]!;
    const other = tested[random.below(tested.length)]!;
    const differing = columns.filter(({ train, test }) => !isSame(train[row]!, test[other]!));
    if (differing.length <= 1) agreeing++;
  }
  return agreeing > MOST_BY_CHANCE;
}

/** In which columns pairs differ, where these are few. */
function differencesOf(
  pairs: ReadonlyMap<number, number>,
  columns: readonly SharedColumn[],
): string {
  const differing = columns.filter(({ train, test }) =>
    [...pairs].some(([other, row]) => !isSame(train[row]!, test[other]!)),
  );
  if (differing.length > MOST_NAMED) return '';
  const names = differing.map(({ name }) => JSON.stringify(name));
  return ` and differ from it in ${names.join(', ')} alone`;
}

function isMissing(cell: number, codes: boolean): boolean {
  return codes ? cell < 0 : Number.isNaN(cell);
}

function isSame(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
