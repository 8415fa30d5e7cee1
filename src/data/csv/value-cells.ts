import { GrowingArray } from '../../numeric/growing-array.js';
import { isMissing, isNone, parseDate, parseNumber } from '../table/cell-values.js';
import { areFew, MOST_ODD } from '../table/infer.js';
import type { NumberColumn } from '../table/table.js';
import type { LevelCells } from './level-cells.js';
import type { BatchCells } from './record-batch.js';

/** A cell and the row it stands in, from 0. */
export interface CellAt {
  readonly row: number;
  readonly text: string;
}

const PARSERS = { number: parseNumber, date: parseDate };

/** Beyond it a variance overflows. */
const LARGEST = 1e150;

/** Cells beyond it are an error; a few are enough to name. */
const MOST_TOO_LARGE = 10;

/** Cells of numbers or dates, as 64-bit floats. Those that are neither are kept as text, up to `MOST_ODD`. */
export class ValueCells {
  readonly kind: NumberColumn['kind'];
  readonly odd: CellAt[] = [];
  readonly tooLarge: CellAt[] = [];
  readonly #values: GrowingArray<number, Float64Array>;
  #present = 0;

  constructor(kind: NumberColumn['kind'], mostRows: number) {
    this.kind = kind;
    this.#values = new GrowingArray(Float64Array, mostRows);
  }

  /** Takes over what was coded by dictionary, parsing each level once. */
  static from(kind: NumberColumn['kind'], cells: LevelCells, mostRows: number): ValueCells {
    const to = new ValueCells(kind, mostRows);
    const levels = cells.levels();
    const parsed = Float64Array.from(levels, PARSERS[kind]);
    for (const code of cells.codes()) {
      if (code < 0) to.#values.push(Number.NaN);
      else to.#push(parsed[code]!, levels[code]!);
    }
    return to;
  }

  add(cell: string): void {
    if (isMissing(cell)) this.#values.push(Number.NaN);
    else this.#push(PARSERS[this.kind](cell), cell);
  }

  /** Takes a batch's cells from one of its rows on. */
  addAll(cells: BatchCells, from: number): void {
    const { numbers } = cells;
    if (this.kind === 'date') {
      for (let i = from; i < numbers.length; i++) this.add(cells.text(i));
      return;
    }
    const row = this.#values.length - from;
    this.#values.append(numbers.subarray(from));
    if (cells.plain) {
      this.#present += numbers.length - from;
      return;
    }
    for (let i = from; i < numbers.length; i++) {
      if (!Number.isNaN(numbers[i]!)) {
        this.#present++;
        continue;
      }
      const text = cells.text(i);
      if (isMissing(text)) continue;
      const value = parseNumber(text);
      this.#note(value, text, row + i);
      this.#values.set(row + i, value);
    }
  }

  #push(value: number, text: string): void {
    this.#note(value, text, this.#values.length);
    this.#values.push(value);
  }

  #note(value: number, text: string, row: number): void {
    if (!Number.isNaN(value)) {
      this.#present++;
      if (Math.abs(value) > LARGEST && this.tooLarge.length < MOST_TOO_LARGE) {
        this.tooLarge.push({ row, text });
      }
    } else if (!isNone(text) && this.odd.length <= MOST_ODD) {
      this.odd.push({ row, text });
    }
  }

  /** Whether the cells are numbers (or dates) after all, but for a few. */
  get hold(): boolean {
    return this.#present > 0 && areFew(this.odd.length, this.#present + this.odd.length);
  }

  column(name: string): NumberColumn {
    return { kind: this.kind, name, values: this.#values.take() };
  }
}

/** Whether the cells coded so far are numbers or dates, but for a few. */
export function valueKindOf(cells: LevelCells): NumberColumn['kind'] | undefined {
  const counts = cells.counts();
  const levels = cells.levels();
  return (['number', 'date'] as const).find((kind) => {
    let present = 0;
    let odd = 0;
    levels.forEach((level, code) => {
      if (!Number.isNaN(PARSERS[kind](level))) present += counts[code]!;
      else if (!isNone(level)) odd += counts[code]!;
    });
    return present > 0 && areFew(odd, present + odd);
  });
}
