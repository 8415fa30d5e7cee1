import type { Column, LevelColumn, NumberColumn } from '../../data/table/table.js';
import type { Clause } from '../../evaluate/where.js';
import { fill } from '../../numeric/typed-arrays.js';

/** A question that divides rows in two. Rows for which it has no answer are on neither side. */
export interface Cut {
  readonly yes: Clause;
  /** Absent where nobody would say it: that a column has some value. */
  readonly no?: Clause;
  /** Of the bins of its column, those whose rows say yes, and those whose rows say no. */
  readonly yesBins: BinRange;
  readonly noBins: readonly BinRange[];
}

/** From the first up to, not with, the last. */
export type BinRange = readonly [first: number, end: number];

/** The cuts of one column, and for each of its rows the bin that tells its side of all of them. */
export interface ColumnCuts {
  readonly cuts: readonly Cut[];
  readonly binOf: Uint8Array;
  readonly bins: number;
}

/** Octiles find a step of the candidate's gain wherever it lies; finer ones find noise. */
const PARTS = 8;
const MOST_LEVELS = 16;
/** So many values tell the octiles well enough. */
const MOST_SORTED = 1000;
const DAY = 86_400_000;

/**
 * The questions that a column's cells answer.
 * @param rows of the column, the ones to look at
 * @param atLeast on how many of the compared rows a value has to stand to be named
 * @param compared all rows that were compared
 */
export function cutsOf(
  column: Column,
  rows: Uint32Array,
  { compared, atLeast }: { readonly compared: readonly Uint32Array[]; readonly atLeast: number },
): ColumnCuts {
  return 'values' in column
    ? numberCuts(column, rows)
    : levelCuts(column, rows, commonLevels(column, compared, atLeast));
}

/** Bins: one a stretch between cuts, then the rows without a value. */
function numberCuts(column: NumberColumn, rows: Uint32Array): ColumnCuts {
  const { name, values } = column;
  const limits = limitsOf(column, rows);
  const missing = limits.length + 1;
  const binOf = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    let bin = Number.isNaN(value) ? missing : 0;
    while (value >= limits[bin]!) bin++;
    binOf[i] = bin;
  }
  const text = (limit: number) =>
    column.kind === 'date' ? new Date(limit).toISOString().slice(0, 10) : String(limit);
  const cuts = Array.from(limits, (limit, i): Cut => {
    const clause = { column: name, value: text(limit) };
    return {
      yes: { ...clause, operator: '<' },
      no: { ...clause, operator: '>=' },
      yesBins: [0, i + 1],
      noBins: [[i + 1, missing]],
    };
  });
  return { cuts: [...cuts, missingCut(name, missing)], binOf, bins: missing + 1 };
}

/** Bins: one a level that may be named, all other levels, then the rows without a value. */
function levelCuts(
  { name, codes, levels }: LevelColumn,
  rows: Uint32Array,
  named: readonly number[],
): ColumnCuts {
  const others = named.length;
  const missing = others + 1;
  const bins = new Uint8Array(levels.length).fill(others);
  named.forEach((code, place) => {
    bins[code] = place;
  });
  const binOf = fill(new Uint8Array(rows.length), (i) => bins[codes[rows[i]!]!] ?? missing);
  const cuts = named.map((code, place): Cut => {
    const clause = { column: name, value: levels[code]! };
    return {
      yes: { ...clause, operator: '=' },
      no: { ...clause, operator: '!=' },
      yesBins: [place, place + 1],
      noBins: [
        [0, place],
        [place + 1, missing],
      ],
    };
  });
  return { cuts: [...cuts, missingCut(name, missing)], binOf, bins: missing + 1 };
}

function missingCut(column: string, missing: number): Cut {
  return { yes: { column, operator: 'is missing' }, yesBins: [missing, missing + 1], noBins: [] };
}

/** The most frequent levels, of those that stand on enough rows. */
function commonLevels(
  { codes, levels }: LevelColumn,
  compared: readonly Uint32Array[],
  atLeast: number,
): number[] {
  const counts = new Uint32Array(levels.length);
  for (const rows of compared) {
    for (const row of rows) if (codes[row]! >= 0) counts[codes[row]!]!++;
  }
  return [...counts.keys()]
    .filter((code) => counts[code]! >= atLeast)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_LEVELS);
}

/**
 * Octiles, rounded to a step of 1, 2 or 5 that is short beside the way to their neighbours: a round
 * number is read more easily, and is no row's own cell.
 */
function limitsOf({ kind, values }: NumberColumn, rows: Uint32Array): Float64Array {
  // Typed arrays sort as numbers.
  const known = Float64Array.from(sampled(rows), (row) => values[row]!)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (known.length === 0) return known;
  const quantile = (k: number) => known[Math.floor((k * (known.length - 1)) / PARTS)]!;
  const least = kind === 'date' ? DAY : known.every(Number.isInteger) ? 1 : 0;
  const limits = new Set<number>();
  for (let k = 1; k < PARTS; k++) {
    const width = (quantile(k + 1) - quantile(k - 1)) / 4;
    const step = kind === 'date' ? DAY : Math.max(least, roundStep(width));
    if (!(step > 0)) continue;
    // Multiples of a short step have digits of noise: 0.30000000000000004.
    const limit = Number((Math.round(quantile(k) / step) * step).toPrecision(12));
    if (limit > known[0]! && limit <= known.at(-1)!) limits.add(limit);
  }
  return Float64Array.from(limits).sort();
}

function sampled(rows: Uint32Array): number[] {
  const every = Math.max(1, rows.length / MOST_SORTED);
  const count = Math.floor(rows.length / every);
  return Array.from({ length: count }, (_, i) => rows[Math.floor(i * every)]!);
}

/** The largest of 1, 2 and 5 times a power of ten that is not more. */
function roundStep(width: number): number {
  if (!(width > 0) || !Number.isFinite(width)) return 0;
  const power = 10 ** Math.floor(Math.log10(width));
  return power * [5, 2, 1].find((digit) => digit * power <= width * (1 + 1e-9))!;
}
