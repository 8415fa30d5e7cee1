import type { Column, Table } from '../../../src/data/table/table.js';

/** A table of numbers and texts; NaN and '' are missing. */
export function tableOf(cells: Readonly<Record<string, readonly (number | string)[]>>): Table {
  const columns = Object.entries(cells).map(([name, values]): Column => {
    if (values.every((value) => typeof value === 'number')) {
      return { kind: 'number', name, values: Float64Array.from(values) };
    }
    const texts = values.map(String);
    const levels = [...new Set(texts.filter((text) => text !== ''))];
    const codes = Int32Array.from(texts, (text) => levels.indexOf(text));
    return { kind: 'category', name, codes, levels };
  });
  const rows = Object.values(cells)[0]!.length;
  return {
    file: 'data.csv',
    rows,
    columns,
    lines: Uint32Array.from({ length: rows }, (_, row) => row + 2),
    hashes: new BigUint64Array(rows),
  };
}
