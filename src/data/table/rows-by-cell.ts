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
    this.#cells = cells;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * cells.length + 2))).fill(-1);
    this.#next = new Int32Array(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const place = this.#placeOf(cells[i]!);
      this.#next[i] = this.#heads[place]!;
      this.#heads[place] = i;
    }
  }

  /**
   * Writes those that hold a cell into a list.
   * @returns how many there are, at most the list's length
   */
  find(cell: number, into: Int32Array): number {
    let found = 0;
    for (let i = this.#heads[this.#placeOf(cell)]!; i >= 0; i = this.#next[i]!) {
      if (this.#cells[i] !== cell) continue;
      into[found++] = i;
      if (found === into.length) break;
    }
    return found;
  }

  #placeOf(cell: number): number {
    // −0 + 0 is 0, and the two are one cell.
    double[0] = cell + 0;
    return mix32(words[0]! ^ Math.imul(words[1]!, 0x9e3779b1)) & (this.#heads.length - 1);
  }
}
