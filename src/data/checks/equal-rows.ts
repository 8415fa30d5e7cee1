import type { Place } from '../../errors.js';
import { percent } from '../../text/quantities.js';
import type { DataWarning } from '../dataset.js';
import type { LabelPlan } from '../label.js';
import { HashSet } from '../split/hash-set.js';
import type { Matrix } from '../table/matrix.js';
import { gather } from '../table/subset.js';

/** The rows of a side, by the hashes of their features. */
export interface HashedSide {
  readonly hashes: BigUint64Array;
  /** By row of the side: class index or target. */
  readonly y: Float64Array;
  /** Where a row of the side stands in its file. */
  readonly place: (row: number) => Place;
}

/** Rows of the same features. */
interface EqualRows {
  readonly rows: { readonly side: HashedSide; readonly row: number }[];
}

/** Of about so many rows, all that are equal to one of them. */
const SAMPLE = 50_000;
/** Fewer are a slip of the pen. */
const LEAST_SHARE = 0.01;
const FEWEST_ROWS = 5;
const MOST_NAMED = 5;

/**
 * Warns of rows with the same features and another class, of a file that holds each row as often, and of files of a glob that hold the same rows.
 * @param inputs the training rows as a model is given them, by the columns that they are made of
 * @param files of the training rows
 */
export function checkEqualRows(
  sides: readonly HashedSide[],
  { task }: Pick<LabelPlan, 'task'>,
  inputs: Inputs,
  files: ReadonlySet<string>,
): readonly DataWarning[] {
  const { sampled, distinct, repeated } = findEqual(sides);
  if (repeated.length === 0) return [];
  const rows = sides.reduce((sum, { hashes }) => sum + hashes.length, 0);
  return [
    ...(task === 'regression'
      ? []
      : contradictions(repeated, sampled, () => rows * agreementByChance(inputs))),
    ...(overlap(repeated, sampled, files) ?? copies(repeated, distinct, sampled)),
  ];
}

export interface Inputs {
  readonly x: Matrix;
  /** How many inputs each column has, in the order of the matrix's columns. */
  readonly widths: readonly number[];
}

/** So many rows tell how often the cells of a column agree. */
const ROWS_OF_COLUMN = 2000;

/** The probability that two rows agree in all columns, were the columns independent. */
function agreementByChance({ x, widths }: Inputs): number {
  const step = Math.max(1, Math.ceil(x.rows / ROWS_OF_COLUMN));
  let offset = 0;
  let probability = 1;
  for (const width of widths) {
    const counts = new Map<string, number>();
    let rows = 0;
    for (let row = 0; row < x.rows; row += step, rows++) {
      const at = row * x.columns + offset;
      const cell = x.data.subarray(at, at + width).join();
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    let pairs = 0;
    for (const count of counts.values()) pairs += count * (count - 1);
    probability *= pairs / Math.max(1, rows * (rows - 1));
    offset += width;
  }
  return probability;
}

/**
 * The rows that others equal, of a sample by content: either all rows of the same features are in it, or
 * none is.
 */
function findEqual(sides: readonly HashedSide[]) {
  const all = sides.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const mask = 2 ** Math.max(0, Math.ceil(Math.log2(all / SAMPLE))) - 1;
  const samples = sides.map(({ hashes }) => sampleOf(hashes, mask));
  const sampled = samples.reduce((sum, { length }) => sum + length, 0);
  const set = new HashSet(sampled);
  const repeats = samples.reduce((sum, hashes) => sum + set.add(hashes), 0);
  if (repeats === 0) return { sampled, distinct: sampled, repeated: [] };
  const keys = new BigUint64Array(sampled);
  let filled = 0;
  for (const hashes of samples) {
    keys.set(hashes, filled);
    filled += hashes.length;
  }
  keys.sort();
  const groups = new Map<bigint, EqualRows>();
  for (let i = 1; i < keys.length; i++) {
    if (keys[i] === keys[i - 1]) groups.set(keys[i]!, { rows: [] });
  }
  for (const side of sides) {
    for (const row of sampledRows(side.hashes, mask)) {
      groups.get(side.hashes[row]!)?.rows.push({ side, row });
    }
  }
  return { sampled, distinct: sampled - repeats, repeated: [...groups.values()] };
}

function sampleOf(hashes: BigUint64Array, mask: number): BigUint64Array {
  if (mask === 0) return hashes;
  const rows = sampledRows(hashes, mask);
  return gather(hashes, rows, new BigUint64Array(rows.length));
}

/** The rows whose hashes end in zeros. */
function sampledRows(hashes: BigUint64Array, mask: number): Uint32Array {
  const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
  const rows = new Uint32Array(hashes.length);
  let filled = 0;
  for (let row = 0; row < rows.length; row++) {
    if ((halves[2 * row]! & mask) === 0) rows[filled++] = row;
  }
  return rows.subarray(0, filled);
}

/** More rows than this share have an equal one by chance: then equal rows are the rule, and their classes a matter of odds. */
const MOST_BY_CHANCE = 0.01;
/** Columns are not independent: so many times what chance gives is more than that. */
const FAR_MORE = 10;

/** @param chanceOf how many equal ones a row would have by chance, which takes time to tell */
function contradictions(
  repeated: readonly EqualRows[],
  sampled: number,
  chanceOf: () => number,
): readonly DataWarning[] {
  let [inDoubt, wrong] = [0, 0];
  const lines: number[] = [];
  for (const { rows } of repeated) {
    const counts = new Map<number, number>();
    for (const { side, row } of rows) {
      const label = side.y[row]!;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    if (counts.size === 1) continue;
    inDoubt += rows.length;
    wrong += rows.length - Math.max(...counts.values());
    if (lines.length < MOST_NAMED) lines.push(...linesOf(rows.slice(0, 2)));
  }
  if (inDoubt < Math.max(FEWEST_ROWS, LEAST_SHARE * sampled)) return [];
  const byChance = chanceOf();
  if (byChance > MOST_BY_CHANCE || inDoubt < FAR_MORE * byChance * sampled) return [];
  return [
    {
      code: 'contradictory-rows',
      message: `${inDoubt} of ${sampled} rows (${percent(inDoubt / sampled)}) have the same features as a row of another class, as lines ${lines[0]} and ${lines[1]}: whatever a model says, it is wrong on ${wrong} of them at least`,
      rows: inDoubt,
      lines: lines.slice(0, MOST_NAMED),
    },
  ];
}

/** Rows that are equal by chance are so within a file too. */
const FAR_MORE_ACROSS = 4;

/** Files that hold the same rows, as downloads of overlapping months do. */
function overlap(
  repeated: readonly EqualRows[],
  sampled: number,
  files: ReadonlySet<string>,
): readonly DataWarning[] | undefined {
  if (files.size < 2) return undefined;
  let [across, within] = [0, 0];
  let example = '';
  for (const { rows } of repeated) {
    const first = rows[0]!;
    const alike = rows
      .filter(({ side, row }) => side.y[row] === first.side.y[first.row])
      .map(({ side, row }) => side.place(row))
      .filter(({ file }) => file !== undefined && files.has(file));
    const other = alike.find(({ file }) => file !== alike[0]!.file);
    if (other === undefined) within += alike.length;
    else {
      across += alike.length;
      example ||= `line ${alike[0]!.line} of ${alike[0]!.file} and line ${other.line} of ${other.file}`;
    }
  }
  if (across < Math.max(FEWEST_ROWS, LEAST_SHARE * sampled, FAR_MORE_ACROSS * within))
    return undefined;
  return [
    {
      code: 'repeated-rows',
      message: `${across} of ${sampled} rows (${percent(across / sampled)}) stand in more than one file, label and all, as ${example}: do the files overlap? Intervals take them for independent rows, and look narrower than they are`,
      rows: across,
    },
  ];
}

/** As many distinct rows stand equally often where a file was joined to itself; elsewhere their numbers vary. */
const NEARLY_ALL = 0.9;
const FEWEST_COPIED = 30;

function copies(
  repeated: readonly EqualRows[],
  distinct: number,
  sampled: number,
): readonly DataWarning[] {
  if (distinct < FEWEST_COPIED || repeated.length < NEARLY_ALL * distinct) return [];
  const sizes = new Map<number, number>();
  for (const { rows } of repeated) {
    if (rows.some(({ side, row }) => side.y[row] !== rows[0]!.side.y[rows[0]!.row])) continue;
    sizes.set(rows.length, (sizes.get(rows.length) ?? 0) + 1);
  }
  const [times, as] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (as < NEARLY_ALL * distinct) return [];
  const lines = linesOf(repeated[0]!.rows);
  return [
    {
      code: 'repeated-rows',
      message: `${as === distinct ? 'every' : 'nearly every'} row stands ${times} times, label and all, as on lines ${lines.join(', ')}: was the file joined to itself? Intervals take the ${sampled} rows for independent ones, and look narrower than they are`,
      rows: sampled,
      lines,
    },
  ];
}

function linesOf(rows: EqualRows['rows']): readonly number[] {
  return rows.slice(0, MOST_NAMED).map(({ side, row }) => side.place(row).line ?? 0);
}
