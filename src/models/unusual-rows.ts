import { type ColumnEncoding, isNumber, unitOf } from '../data/encoding/encoding.js';
import type { Column, Table } from '../data/table/table.js';
import { Random } from '../numeric/random.js';

/** Rows in which every column takes any of its cells, besides those that each column has to itself. */
const MIXED = 256;

/**
 * Rows that a file of tests may never hold and a model in use will meet: in turn each column is missing, of a
 * level that it never saw, of each that it knows, or a number beyond all others, while the other columns are
 * as usual; then all columns at once, and mixtures. The same for the same columns.
 */
export function unusualRows(columns: readonly ColumnEncoding[]): Table {
  const sources = columns.map((encoding) => ({ encoding, cells: cellsOf(encoding) }));
  const rows: number[][] = [];
  const usual = columns.map(() => 0);
  sources.forEach(({ cells }, place) => {
    for (let cell = 0; cell < cells; cell++) rows.push(usual.with(place, cell));
  });
  const most = Math.max(...sources.map(({ cells }) => cells));
  for (let cell = 0; cell < most; cell++) {
    rows.push(sources.map(({ cells }) => Math.min(cell, cells - 1)));
  }
  const random = new Random(1, 'unusual rows');
  for (let i = 0; i < MIXED; i++) rows.push(sources.map(({ cells }) => random.below(cells)));
  return {
    file: 'unusual rows',
    rows: rows.length,
    columns: sources.map(({ encoding }, place) =>
      columnOf(
        encoding,
        rows.map((row) => row[place]!),
      ),
    ),
    lines: Uint32Array.from(rows.keys()),
    hashes: new BigUint64Array(rows.length),
  };
}

/** How many different cells a column has; the first is a usual one. */
function cellsOf(encoding: ColumnEncoding): number {
  return isNumber(encoding) ? numbersOf(encoding).length : encoding.levels.length + 2;
}

function columnOf(encoding: ColumnEncoding, cells: readonly number[]): Column {
  const name = encoding.column;
  if (isNumber(encoding)) {
    const numbers = numbersOf(encoding);
    return {
      kind: encoding.kind,
      name,
      values: Float64Array.from(cells, (cell) => numbers[cell]!),
    };
  }
  // One after the known levels is unknown, and beyond it the cell is missing.
  const levels = [...encoding.levels, unknownTo(encoding.levels)];
  const codes = Int32Array.from(cells, (cell) => (cell < levels.length ? cell : -1));
  return { kind: encoding.kind, name, levels, codes };
}

/** In the unit of the table. */
function numbersOf({
  kind,
  fill,
  mean,
  sd,
}: ColumnEncoding & { readonly kind: 'number' | 'date' }): readonly number[] {
  const unit = unitOf(kind);
  return [
    fill * unit,
    Number.NaN,
    0,
    (mean - sd) * unit,
    (mean + 1e3 * sd) * unit,
    -Number.MAX_VALUE,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ];
}

function unknownTo(levels: readonly string[]): string {
  let text = 'never seen \u{1F300}';
  while (levels.includes(text)) text += '.';
  return text;
}
