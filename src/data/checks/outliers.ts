import type { Place } from '../../errors.js';
import { percent } from '../../text/quantities.js';
import type { DataWarning } from '../dataset.js';
import type { NumberEncoding } from '../encoding/encoding.js';
import type { Ends } from '../table/column-facts.js';
import type { NumberColumn } from '../table/table.js';

const MOST_NAMED = 5;
/** A number on fewer rows may be a slip of the pen. */
const FEWEST_ROWS = 3;
/** The other rows have to hold so many different numbers, or they are a flag. */
const FEWEST_NUMBERS = 10;
/** So many times the spread of the column, and a number is none of it. */
const FAR = 20;

/**
 * Warns of a number that many rows hold far from all others, as where -9999 stands for a missing value, and of single ones that would drown the column.
 * @param rows that are trained on, or whatever `noun` calls them
 * @param ends of the column, where they are known
 * @param noun what the rows are, where it is not those that are trained on
 */
export function checkOutliers(
  column: NumberColumn,
  rows: Uint32Array,
  encoding: NumberEncoding | undefined,
  place: (row: number) => Place,
  ends = endsOf(column.values, rows),
  noun = 'training rows',
): DataWarning | undefined {
  const told = (found: readonly number[], message: (share: string, lines: string) => string) => {
    const lines = found.slice(0, MOST_NAMED).map((row) => place(row).line ?? 0);
    const share = `${found.length} of ${rows.length} ${noun} (${percent(found.length / rows.length)})`;
    const more = found.length > lines.length ? ', …' : '';
    return {
      code: 'outliers',
      column: column.name,
      message: `column ${JSON.stringify(column.name)} ${message(share, `lines ${lines.join(', ')}${more}`)}`,
      rows: found.length,
      lines,
      examples: [...new Set(found.slice(0, MOST_NAMED).map((row) => textOf(column, row)))],
    };
  };
  const { values } = column;
  const toldAs = (alone: readonly number[], where: string) => {
    const found = [...rows.filter((row) => alone.includes(values[row]!))];
    const texts = alone.map((value) => textOf(column, found.find((row) => values[row] === value)!));
    const words = texts.map((text) => JSON.stringify(text)).join(', ');
    const [it, means] = alone.length === 1 ? ['it', 'means'] : ['they', 'mean'];
    return told(
      found,
      (share, lines) =>
        `holds ${texts.join(' and ')} in ${share}, ${where}; if ${it} ${means} a missing value, write data.columns: {${JSON.stringify(column.name)}: {missing: [${words}]}} (${lines})`,
    );
  };
  const apart = 'far from all its other values';
  const alone = numbersAlone(values, rows, ends);
  if (alone.length > 0) return toldAs(alone, apart);
  if (column.kind !== 'number') return undefined;
  const code = codeAtEnd(values, rows, ends);
  if (code !== undefined) {
    return toldAs([code], `${code < 0 ? 'below' : 'above'} all its other values`);
  }
  if (encoding?.scale !== 'quantiles') return undefined;
  const { mean: middle, sd: spread } = encoding;
  const far = [...rows.filter((row) => Math.abs(values[row]! - middle) > FAR * spread)].sort(
    (a, b) => Math.abs(values[b]! - middle) - Math.abs(values[a]! - middle),
  );
  if (far.length === 0) return undefined;
  const distinct = [...new Set(far.map((row) => values[row]!))];
  if (distinct.length <= MOST_ALONE && far.length >= FEWEST_ROWS * distinct.length) {
    return toldAs(distinct, apart);
  }
  return told(
    far,
    (share, lines) =>
      `holds numbers in ${share} that lie more than ${FAR} spreads from its middle ${round(middle)}, like ${textOf(column, far[0]!)}; they are clipped (${lines})`,
  );
}

/** So many times as far from the others as those are from each other. */
const LONE = 5;

/** Warns of a target that is alone so far out that a squared loss sees hardly anything else, as a sum below its column is. */
export function checkLoneTarget(
  { name, values }: NumberColumn,
  rows: Uint32Array,
  place: (row: number) => Place,
): DataWarning | undefined {
  // The two lowest and the two highest.
  let [low, nextLow, nextHigh, high] = [Infinity, Infinity, -Infinity, -Infinity];
  let [lowRow, highRow] = [-1, -1];
  for (const row of rows) {
    const value = values[row]!;
    if (value < low) [nextLow, low, lowRow] = [low, value, row];
    else if (value < nextLow) nextLow = value;
    if (value > high) [nextHigh, high, highRow] = [high, value, row];
    else if (value > nextHigh) nextHigh = value;
  }
  if (rows.length < FEWEST_TARGETS || nextHigh <= nextLow) return undefined;
  const isHigh = high - nextHigh > LONE * (nextHigh - low);
  if (!isHigh && !(nextLow - low > LONE * (high - nextLow))) return undefined;
  const [row, from, to] = isHigh ? [highRow, low, nextHigh] : [lowRow, nextLow, high];
  const { line = 0 } = place(row);
  const value = String(values[row]);
  return {
    code: 'outliers',
    column: name,
    message: `label ${JSON.stringify(name)} is ${value} in line ${line}, far from all others (${from} to ${to}); correct it, or leave its cell empty, if it is a slip or a sum`,
    rows: 1,
    lines: [line],
    examples: [value],
  };
}

const FEWEST_TARGETS = 20;
const MOST_ALONE = 3;

/** Numbers that stand alone, and those that do so once the others are gone: -9999 and 9999. */
function numbersAlone(values: Float64Array, rows: Uint32Array, ends: Ends): readonly number[] {
  const alone: number[] = [];
  let rest = { rows, ends };
  while (alone.length < MOST_ALONE) {
    const value = numberAlone(values, rest.rows, rest.ends);
    if (value === undefined) break;
    alone.push(value);
    const others = rest.rows.filter((row) => values[row] !== value);
    rest = { rows: others, ends: endsOf(values, others) };
  }
  return alone;
}

/** As `ColumnFacts.ends`. */
function endsOf(values: Float64Array, rows: Uint32Array): Ends {
  let [low, lows, high, highs] = [Infinity, 0, -Infinity, 0];
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (value <= low) {
      lows = value < low ? 1 : lows + 1;
      low = value;
    }
    if (value >= high) {
      highs = value > high ? 1 : highs + 1;
      high = value;
    }
  }
  return { low, lows, high, highs };
}

/** A number at one end on several rows, further from the others than those are from each other. */
function numberAlone(
  values: Float64Array,
  rows: Uint32Array,
  { low, lows, high, highs }: Ends,
): number | undefined {
  // Numbers that are measured are seldom equal, least at the ends.
  if (lows < FEWEST_ROWS && highs < FEWEST_ROWS) return undefined;
  let [nextLow, nextHigh] = [Infinity, -Infinity];
  const some = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (some.size < FEWEST_NUMBERS + 2 && !Number.isNaN(value)) some.add(value);
    if (value > low && value < nextLow) nextLow = value;
    if (value < high && value > nextHigh) nextHigh = value;
  }
  if (some.size < FEWEST_NUMBERS + 1) return undefined;
  if (lows >= FEWEST_ROWS && nextLow - low > high - nextLow) return low;
  if (highs >= FEWEST_ROWS && high - nextHigh > nextHigh - low) return high;
  return undefined;
}

/** Numbers that surveys and programs write for "none", "refused" or "not asked". */
const CODES = /^(?:-1|-?(?:9+|8{2,}|7{2,}|9+[78]))$/;
/** So many times more often than any other number of the column, and on so many of its rows. */
const OFTENER = 4;
const OFTEN = 0.01;

/** A usual code for a missing value at one end: the only one below zero, or above all others and far more frequent. */
function codeAtEnd(
  values: Float64Array,
  rows: Uint32Array,
  { low, lows, high, highs }: Ends,
): number | undefined {
  const isCode = (value: number) => CODES.test(String(value));
  // Meteorologists write -99.9 too; 9.99 is a price.
  const isLow = low < 0 && lows >= FEWEST_ROWS && CODES.test(String(low).replace('.', ''));
  const isHigh = high > 0 && highs >= Math.max(FEWEST_ROWS, OFTEN * rows.length) && isCode(high);
  if (!isLow && !isHigh) return undefined;
  const counts = new Map<number, number>();
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (counts.size <= FEWEST_NUMBERS) return undefined;
  if (isLow && ![...counts.keys()].some((value) => value < 0 && value !== low)) return low;
  if (!isHigh) return undefined;
  for (const [value, count] of counts) {
    if (value !== high && count * OFTENER > highs) return undefined;
  }
  return high;
}

function textOf({ kind, values }: NumberColumn, row: number): string {
  const value = values[row]!;
  return kind === 'date' ? new Date(value).toISOString().slice(0, 10) : String(value);
}

function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}
