import { copiesOf } from '../../numeric/growing-array.js';
import type { LevelColumn } from './table.js';

const known = new WeakMap<LevelColumn, Uint32Array>();

/** How many rows hold each level of a column. Counted once: a column's cells don't change. */
export function levelCounts(column: LevelColumn): Uint32Array {
  let counts = known.get(column);
  if (!counts) {
    counts = countCodes(column.codes, column.levels.length);
    known.set(column, counts);
  }
  return counts;
}

/** How often each code up to `levels` stands; those below 0 are none. */
export function countCodes(codes: Int32Array, levels: number): Uint32Array {
  const counts = new Uint32Array(levels);
  for (const { values } of copiesOf(codes)) {
    for (let i = 0; i < values.length; i++) if (values[i]! >= 0) counts[values[i]!]!++;
  }
  return counts;
}
