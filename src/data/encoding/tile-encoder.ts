import { tileKernels } from '../kernels.js';
import { cellsOf } from '../table/subset.js';
import type { Column, LevelColumn, NumberColumn } from '../table/table.js';
import {
  type ColumnEncoding,
  isNumber,
  type LevelEncoding,
  type NumberEncoding,
  unitOf,
  widthOf,
} from './encoding.js';

/** So many rows at a time: what is read and written of them stays in a core's cache. */
const MOST_ROWS = 1 << 11;
/** Of a tile of many inputs. */
const MOST_BYTES = 1 << 24;

/** A column that is encoded, and where its inputs stand in a row. */
type Placed =
  | {
      readonly encoding: NumberEncoding;
      readonly column: NumberColumn;
      readonly offset: number;
    }
  | {
      readonly encoding: LevelEncoding;
      readonly column: LevelColumn;
      readonly offset: number;
      /** Where its codes begin among those of all columns. */
      readonly codes: number;
    };

/** Encodes rows of a table, a tile of them at a time, column by column. */
export class TileEncoder {
  /** The rows of the table that a tile spans, at most; a power of two. */
  readonly rows: number;
  readonly #kernels = tileKernels();
  readonly #placed: readonly Placed[];
  readonly #width: number;
  #start = 0;
  #end = 0;

  /** @param columns those of the table, by name */
  constructor(encodings: readonly ColumnEncoding[], columns: ReadonlyMap<string, Column>) {
    const placed: Placed[] = [];
    const inputs: Int16Array[] = [];
    let [offset, codes] = [0, 0];
    for (const encoding of encodings) {
      const column = columns.get(encoding.column)!;
      if (isNumber(encoding)) {
        if (!('values' in column)) throw new RangeError(`column ${column.name} holds no numbers`);
        placed.push({ encoding, column, offset });
      } else {
        const own = asLevels(column);
        placed.push({ encoding, column: own, offset, codes });
        inputs.push(inputsOf(encoding, own));
        codes += own.levels.length;
      }
      offset += widthOf(encoding);
    }
    this.#placed = placed;
    this.#width = offset;
    const fitting = Math.max(1, Math.floor(MOST_BYTES / (4 * Math.max(1, offset))));
    this.rows = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(fitting)));
    this.#kernels.reserveTile(this.rows, offset, codes);
    const { memory, inputOfCode } = this.#kernels;
    let at = inputOfCode.value;
    for (const own of inputs) {
      new Int16Array(memory.buffer, at, own.length).set(own);
      at += own.byteLength;
    }
  }

  /**
   * Encodes rows.
   * @param parts those of the table in [start, end), which is no more than a tile spans
   */
  encode(parts: readonly Uint32Array[], start: number, end: number): void {
    const { memory, tileRows } = this.#kernels;
    let count = 0;
    for (const rows of parts) {
      new Uint32Array(memory.buffer, tileRows.value + 4 * count, rows.length).set(rows);
      count += rows.length;
    }
    this.#kernels.startTile(count, start);
    [this.#start, this.#end] = [start, end];
    for (const placed of this.#placed) {
      this.#take(placed.column);
      if ('codes' in placed) {
        const { encoding, offset, codes } = placed;
        const missing = encoding.missing ? widthOf(encoding) - 1 : -1;
        this.#kernels.encodeLevels(offset, codes, missing);
      } else {
        const { encoding, offset, column } = placed;
        const { fill, mean, sd, clip, missing } = encoding;
        this.#kernels.encodeNumbers(offset, unitOf(column.kind), fill, mean, sd, clip, missing);
      }
    }
  }

  // What they give is overwritten by the next call.

  /** The inputs of so many of the rows that were encoded last, from the one at a place on. */
  inputs(first: number, count: number): Float32Array {
    const { memory, tileInputs } = this.#kernels;
    const width = this.#width;
    return new Float32Array(memory.buffer, tileInputs.value + 4 * width * first, width * count);
  }

  /** A column's cells, or codes, in so many of the rows. */
  cells(column: Column, first: number, count: number): Float64Array {
    this.#take(column);
    this.#kernels.takeCells(first, count);
    const { memory, takenCells } = this.#kernels;
    return new Float64Array(memory.buffer, takenCells.value, count);
  }

  #take(column: Column): void {
    const { memory, run } = this.#kernels;
    const cells = cellsOf(column).subarray(this.#start, this.#end);
    new Float64Array(memory.buffer, run.value, cells.length).set(cells);
  }
}

/** By code of a column's levels: the input that is 1; -1 for none. */
function inputsOf({ levels, other }: LevelEncoding, column: LevelColumn): Int16Array {
  const places = new Map(levels.map((level, place) => [level, place]));
  const others = other ? levels.length : -1;
  return Int16Array.from(column.levels, (level) => places.get(level) ?? others);
}

/** Numbers as the texts that JavaScript writes. */
function asLevels(column: Column): LevelColumn {
  if ('codes' in column) return column;
  const { name, values } = column;
  const codeOf = new Map<number, number>();
  const codes = Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const known = codeOf.get(value);
    if (known === undefined) codeOf.set(value, codeOf.size);
    return known ?? codeOf.size - 1;
  });
  return { kind: 'category', name, codes, levels: Array.from(codeOf.keys(), String) };
}
