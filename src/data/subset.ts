import type { Column } from './table.js';

/** The given rows of a column, in their order. */
export function takeColumn(column: Column, rows: Uint32Array): Column {
  if ('values' in column) {
    const values = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) values[i] = column.values[rows[i]!]!;
    return { ...column, values };
  }
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) codes[i] = column.codes[rows[i]!]!;
  return { ...column, codes };
}
