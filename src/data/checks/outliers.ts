import type { Place } from '../../errors.js';
import type { DataWarning } from '../dataset.js';
import type { NumberEncoding } from '../encoding/encoding.js';
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
 * @param rows that are trained on
 */
export function checkOutliers(
  column: NumberColumn,
  rows: Uint32Array,
  encoding: NumberEncoding | undefined,
  place: (row: number) => Place,
): DataWarning | undefined {
  const told = (found: readonly number[], message: (share: string, lines: string) => string) => {
    const lines = found.slice(0, MOST_NAMED).map((row) => place(row).line ?? 0);
    const share = `${found.length} of ${rows.length} training rows (${percent(found.length / rows.length)})`;
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
  const alone = numbersAlone(values, rows);
  if (alone.length > 0) {
    const found = [...rows.filter((row) => alone.includes(values[row]!))];
    const texts = alone.map((value) => textOf(column, found.find((row) => values[row] === value)!));
    const words = texts.map((text) => JSON.stringify(text)).join(', ');
    const [it, means] = alone.length === 1 ? ['it', 'means'] : ['they', 'mean'];
    return told(
      found,
      (share, lines) =>
        `holds ${texts.join(' and ')} in ${share}, far from all its other values; if ${it} ${means} a missing value, write data.columns: {${JSON.stringify(column.name)}: {missing: [${words}]}} (${lines})`,
    );
  }
  if (encoding?.scale !== 'quantiles' || column.kind !== 'number') return undefined;
  const { mean: middle, sd: spread } = encoding;
  const far = [...rows.filter((row) => Math.abs(values[row]! - middle) > FAR * spread)].sort(
    (a, b) => Math.abs(values[b]! - middle) - Math.abs(values[a]! - middle),
  );
  if (far.length === 0) return undefined;
  return told(
    far,
    (share, lines) =>
      `holds numbers in ${share} that lie more than ${FAR} spreads from its middle ${round(middle)}, like ${textOf(column, far[0]!)}; they are clipped (${lines})`,
  );
}

const MOST_ALONE = 3;

/** Numbers that stand alone, and those that do so once the others are gone: -9999 and 9999. */
function numbersAlone(values: Float64Array, rows: Uint32Array): readonly number[] {
  const alone: number[] = [];
  let rest = rows;
  while (alone.length < MOST_ALONE) {
    const value = numberAlone(values, rest);
    if (value === undefined) break;
    alone.push(value);
    rest = rest.filter((row) => values[row] !== value);
  }
  return alone;
}

/** A number at one end on several rows, further from the others than those are from each other. */
function numberAlone(values: Float64Array, rows: Uint32Array): number | undefined {
  let [low, nextLow, high, nextHigh] = [Infinity, Infinity, -Infinity, -Infinity];
  let [lows, highs] = [0, 0];
  const some = new Set<number>();
  for (const row of rows) {
    const value = values[row]!;
    if (some.size < FEWEST_NUMBERS + 2 && !Number.isNaN(value)) some.add(value);
    if (value === low) lows++;
    if (value === high) highs++;
    if (value < low) {
      nextLow = low;
      low = value;
      lows = 1;
    } else if (value > low && value < nextLow) nextLow = value;
    if (value > high) {
      nextHigh = high;
      high = value;
      highs = 1;
    } else if (value < high && value > nextHigh) nextHigh = value;
  }
  if (some.size < FEWEST_NUMBERS + 1) return undefined;
  if (lows >= FEWEST_ROWS && nextLow - low > high - nextLow) return low;
  if (highs >= FEWEST_ROWS && high - nextHigh > nextHigh - low) return high;
  return undefined;
}

function textOf({ kind, values }: NumberColumn, row: number): string {
  const value = values[row]!;
  return kind === 'date' ? new Date(value).toISOString().slice(0, 10) : String(value);
}

function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
