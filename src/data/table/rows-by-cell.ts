import { mix32 } from '../../numeric/hash32.js';

/** Where the cells of a column lie: two of one number are the same cell; NaN, or below 0 of codes, is none. */
export type Cells = Float64Array | Int32Array;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** The numbers from 0 up to `cells.length`, found by their cells: a hash table of linked lists, in 12 bytes a cell. */
export class RowsByCell {
  readonly #cells: Cells;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(cells: Cells) {
    const heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * cells.length + 2))).fill(-1);
    const next = new Int32Array(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const place = placeOf(cells[i]!, heads.length - 1);
      next[i] = heads[place]!;
      heads[place] = i;
    }
    this.#cells = cells;
    this.#heads = heads;
    this.#next = next;
  }

  /**
   * Writes those that hold a cell into a list.
   * @returns how many there are, at most the list's length
   */
  find(cell: number, into: Int32Array): number {
    const heads = this.#heads;
    let i = heads[placeOf(cell, heads.length - 1)]!;
    // Most cells of a column that is looked up are nowhere.
    if (i < 0) return 0;
    const [cells, next] = [this.#cells, this.#next];
    let found = 0;
    for (; i >= 0; i = next[i]!) {
      if (cells[i] !== cell) continue;
      into[found++] = i;
      if (found === into.length) break;
    }
    return found;
  }
}

function placeOf(cell: number, mask: number): number {
  // −0 + 0 is 0, and the two are one cell.
  double[0] = cell + 0;
  return mix32(words[0]! ^ Math.imul(words[1]!, 0x9e3779b1)) & mask;
}
