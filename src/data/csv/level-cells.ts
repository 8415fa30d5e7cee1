import { GrowingArray } from '../../numeric/growing-array.js';
import { isMissing, isNone } from '../table/cell-values.js';
import { areBoolean, kindOfStrings } from '../table/infer.js';
import type { ColumnKind, LevelColumn } from '../table/table.js';

/** Shorter parts of a text are copies already. */
const SHORTEST_PART = 13;

/** A cell is a part of a larger text, which V8 keeps in memory as long as the part. */
function copyOf(cell: string): string {
  return cell.length < SHORTEST_PART ? cell : Buffer.from(cell).toString();
}

/** Cells coded by dictionary, in the order in which they first occur. Nothing of them is lost. */
export class LevelCells {
  readonly #codeOf = new Map<string, number>();
  readonly #codes: GrowingArray<number, Int32Array>;

  constructor(mostRows: number) {
    this.#codes = new GrowingArray(Int32Array, mostRows);
  }

  get length(): number {
    return this.#codes.length;
  }

  get distinct(): number {
    return this.#codeOf.size;
  }

  add(cell: string): void {
    let code = this.#codeOf.get(cell);
    if (code === undefined) {
      code = isMissing(cell) ? -1 : this.#codeOf.size;
      if (code >= 0) this.#codeOf.set(copyOf(cell), code);
    }
    this.#codes.push(code);
  }

  /** The distinct cells by code. */
  levels(): string[] {
    return [...this.#codeOf.keys()];
  }

  /** Of every row; -1 where the cell is missing. */
  codes(): Int32Array {
    return this.#codes.values();
  }

  /** How many rows hold each level. */
  counts(): Uint32Array {
    const counts = new Uint32Array(this.distinct);
    const codes = this.codes();
    for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0) counts[codes[row]!]!++;
    return counts;
  }

  /** The column, its levels sorted, so that they don't depend on the order of rows. Recodes the cells in place. */
  column(name: string, expected: ColumnKind | undefined): LevelColumn {
    const found = this.levels();
    const counts = this.counts();
    const words = found.filter((level) => !isNone(level));
    const boolean = areBoolean(words);
    const kind = boolean
      ? 'boolean'
      : kindOfStrings(found.map((level, code) => ({ level, count: counts[code]! })));
    // `True` and `TRUE` in one file are one level all the same.
    const fold = boolean && words.length > 2;
    const nameOf = (level: string) => (fold ? level.trim().toLowerCase() : level);
    const levels = [...new Set((boolean ? words : found).map(nameOf))].sort();
    const place = new Map(levels.map((level, code) => [level, code]));
    const codes = this.#codes.take();
    const recode = Int32Array.from(found, (level) => place.get(nameOf(level)) ?? -1);
    for (let row = 0; row < codes.length; row++) {
      if (codes[row]! >= 0) codes[row] = recode[codes[row]!]!;
    }
    return {
      kind:
        expected === undefined || expected === 'number' || expected === 'date' ? kind : expected,
      name,
      codes,
      levels,
    };
  }
}
