import { isMissing } from '../table/cell-values.js';
import type { Column, ColumnKind } from '../table/table.js';
import { LevelCells } from './level-cells.js';
import type { BatchCells } from './record-batch.js';
import { type CellAt, ValueCells, valueKindOf } from './value-cells.js';

export interface BuiltColumn {
  readonly column: Column;
  /** Cells of a number or date column that are neither; they count as missing. */
  readonly odd: readonly CellAt[];
  /** The first cells of a number column that are infinite or too large to compute with. */
  readonly tooLarge: readonly CellAt[];
}

export interface BuilderOptions {
  /** No file of its size can have more rows. */
  readonly mostRows: number;
  /** Keeps the texts of all cells whatever they look like. */
  readonly keepTexts?: boolean;
  /** The kind that the column has in the training file. */
  readonly expected?: ColumnKind | undefined;
}

/** A column with more distinct cells than this is looked at whether it holds numbers. */
const MOST_LEVELS_KEPT = 256;

/**
 * Takes a column's cells, one by one or a batch at a time, and finds out what it holds. Cells are first coded by dictionary,
 * which loses nothing; a column with many distinct ones that are all numbers (or dates) but for a few, or whose first batch holds
 * nothing else, goes on as plain values, eight bytes a row. Should it turn out later to hold something else, its texts are gone: then
 * `finish` gives nothing, and the file has to be read again with `keepTexts`.
 */
export class ColumnBuilder {
  readonly name: string;
  readonly #options: BuilderOptions;
  #levels: LevelCells | undefined;
  #values: ValueCells | undefined;
  #nextLook = MOST_LEVELS_KEPT;

  constructor(name: string, options: BuilderOptions) {
    this.name = name;
    this.#options = options;
    const { expected, mostRows } = options;
    if (expected === 'number' || expected === 'date') {
      this.#values = new ValueCells(expected, mostRows);
    } else {
      this.#levels = new LevelCells(mostRows);
    }
    if (options.keepTexts || expected !== undefined) this.#nextLook = Number.POSITIVE_INFINITY;
  }

  add(cell: string): void {
    if (this.#levels) {
      this.#levels.add(cell);
      if (this.#levels.distinct > this.#nextLook) this.#look(this.#levels);
    } else {
      this.#values?.add(cell);
    }
  }

  addAll(cells: BatchCells): void {
    const { numbers } = cells;
    const looks = Number.isFinite(this.#nextLook);
    if (this.#levels?.length === 0 && looks && areNumbers(cells)) {
      this.#goOnAs(new ValueCells('number', this.#options.mostRows));
    }
    let i = 0;
    while (this.#levels && i < numbers.length) this.add(cells.text(i++));
    this.#values?.addAll(cells, i);
  }

  #look(levels: LevelCells): void {
    this.#nextLook *= 4;
    const kind = valueKindOf(levels);
    if (kind === undefined) return;
    this.#goOnAs(ValueCells.from(kind, levels, this.#options.mostRows));
  }

  #goOnAs(values: ValueCells): void {
    this.#values = values;
    this.#levels = undefined;
  }

  finish(): BuiltColumn | undefined {
    const { expected } = this.#options;
    if (this.#levels && expected === undefined) this.#look(this.#levels);
    if (this.#levels) {
      return { column: this.#levels.column(this.name, expected), odd: [], tooLarge: [] };
    }
    const values = this.#values;
    if (!values || (expected === undefined && !values.hold)) return undefined;
    const { odd, tooLarge } = values;
    return { column: values.column(this.name), odd, tooLarge };
  }
}

/** Whether cells hold plain decimal numbers and nothing else, but for missing ones. */
function areNumbers({ numbers, plain, text }: BatchCells): boolean {
  if (plain) return true;
  let present = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (!Number.isNaN(numbers[i]!)) present++;
    else if (!isMissing(text(i))) return false;
  }
  return present > 0;
}
