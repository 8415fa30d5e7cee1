import { GrowingArray } from '../../numeric/growing-array.js';
import { isNone, parseDate, parseNumber } from '../table/cell-values.js';
import { areFew, MOST_ODD } from '../table/infer.js';
import { type MissingWords, missingWords } from '../table/missing-words.js';
import { GROUPED, numberReader } from '../table/number-format.js';
import { type CellAt, MOST_NAMED, type NumberColumn } from '../table/table.js';
import type { LevelCells } from './level-cells.js';
import type { BatchCells } from './record-batch.js';

/** How cells become values. */
export interface ValueReading {
  readonly kind: NumberColumn['kind'];
  readonly parse: (cell: string) => number;
  readonly missing: MissingWords;
}

const PARSERS = { number: parseNumber, date: parseDate };

/** Plain decimal numbers, or dates as in ISO 8601. */
export function plainReading(
  kind: NumberColumn['kind'],
  missing: MissingWords = missingWords(),
): ValueReading {
  return { kind, parse: PARSERS[kind], missing };
}

/** Beyond it the distance of two numbers overflows. */
const LARGEST = 1e300;

/** Whole, with a zero in front that a number does not need: a code, as of postal areas. */
const PADDED = /^\s*[+-]?0\d+\s*$/;
const MOST_PADDED = 5;

/** Numbers that begin with zeros: how many, and the first of them. */
export interface PaddedCells {
  readonly count: number;
  readonly first: readonly CellAt[];
}

const readSeparated = numberReader('1,234.56');

/** Cells of numbers or dates, as 64-bit floats. Those that are neither are kept as text, up to `MOST_ODD`. */
export class ValueCells {
  readonly kind: NumberColumn['kind'];
  readonly odd: CellAt[] = [];
  readonly tooLarge: CellAt[] = [];
  readonly saidMissing: CellAt[] = [];
  readonly #reading: ValueReading;
  readonly #values: GrowingArray<number, Float64Array>;
  #present = 0;
  /** Of the cells that may have a thousands point, how many have one; undefined once another was seen. */
  #grouped: number | undefined = 0;
  #paddedCount = 0;
  readonly #padded: CellAt[] = [];

  constructor(reading: ValueReading, mostRows: number) {
    this.kind = reading.kind;
    this.#reading = reading;
    this.#values = new GrowingArray(Float64Array, mostRows);
    if (reading.parse !== parseNumber) this.#grouped = undefined;
  }

  /** Takes over what was coded by dictionary, parsing each level once. */
  static from(reading: ValueReading, cells: LevelCells, mostRows: number): ValueCells {
    const to = new ValueCells(reading, mostRows);
    const levels = cells.levels();
    const parsed = Float64Array.from(levels, (level) => to.#parse(level));
    for (const code of cells.codes()) {
      const text = code < 0 ? cells.wordOf(code) : levels[code]!;
      if (code < 0 || reading.missing.has(text)) to.#pushMissing(text);
      else to.#push(parsed[code]!, text);
    }
    return to;
  }

  add(cell: string): void {
    if (this.#reading.missing.has(cell)) this.#pushMissing(cell);
    else this.#push(this.#parse(cell), cell);
  }

  /** Takes a batch's cells from one of its rows on. */
  addAll(cells: BatchCells, from: number): void {
    const { numbers } = cells;
    const { parse, missing } = this.#reading;
    if (parse !== parseNumber || missing.numbers.length > 0) {
      for (let i = from; i < numbers.length; i++) this.add(cells.text(i));
      return;
    }
    const row = this.#values.length - from;
    this.#values.append(numbers.subarray(from));
    if (this.#grouped !== undefined) {
      this.#grouped = cells.ungrouped ? undefined : this.#grouped + cells.grouped;
    }
    this.#notePadded(cells, from, row);
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
      if (missing.has(text)) {
        this.#noteMissing(text, row + i);
        continue;
      }
      const value = parse(text);
      this.#note(value, text, row + i);
      this.#values.set(row + i, value);
    }
  }

  /**
   * Takes numbers as they are; NaN where there is none.
   * @param nans where NaN is what the file holds, of the first such places
   */
  addValues(values: Float64Array, nans: readonly number[] = []): void {
    this.#grouped = undefined;
    const { numbers } = this.#reading.missing;
    const row = this.#values.length;
    this.#values.append(values);
    for (const i of nans) this.#noteMissing('NaN', row + i);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (Number.isNaN(value)) continue;
      if (numbers.includes(value)) this.#values.set(row + i, Number.NaN);
      else if (Math.abs(value) > LARGEST) this.#note(value, String(value), row + i);
      else this.#present++;
    }
  }

  /** NaN too where a number is one that stands for a missing value. */
  #parse(cell: string): number {
    const { parse, missing } = this.#reading;
    const value = parse(cell);
    return missing.numbers.includes(value) ? Number.NaN : value;
  }

  #push(value: number, text: string): void {
    this.#note(value, text, this.#values.length);
    this.#values.push(value);
  }

  #pushMissing(text: string): void {
    this.#noteMissing(text, this.#values.length);
    this.#values.push(Number.NaN);
  }

  #noteMissing(text: string, row: number): void {
    if (text === '' || this.saidMissing.length === MOST_NAMED || text.trim() === '') return;
    this.saidMissing.push({ row, text });
  }

  /** Those among the plain numbers of a batch; its count holds the cells before `from` too. */
  #notePadded(cells: BatchCells, from: number, row: number): void {
    if (cells.padded === 0) return;
    let left = from === 0 ? MOST_PADDED - this.#padded.length : Number.POSITIVE_INFINITY;
    if (from === 0) this.#paddedCount += cells.padded;
    for (let i = from; i < cells.numbers.length && left > 0; i++) {
      if (Number.isNaN(cells.numbers[i]!)) continue;
      const text = cells.text(i);
      if (!PADDED.test(text)) continue;
      left--;
      if (from > 0) this.#paddedCount++;
      if (this.#padded.length < MOST_PADDED) this.#padded.push({ row: row + i, text });
    }
  }

  #note(value: number, text: string, row: number): void {
    if (!Number.isNaN(value)) {
      this.#present++;
      if (this.#reading.parse === parseNumber && PADDED.test(text)) {
        this.#paddedCount++;
        if (this.#padded.length < MOST_PADDED) this.#padded.push({ row, text });
      }
      if (this.#grouped !== undefined) {
        if (!GROUPED.test(text)) this.#grouped = undefined;
        else if (text.includes('.')) this.#grouped++;
      }
      if (Math.abs(value) > LARGEST && this.tooLarge.length < MOST_NAMED) {
        this.tooLarge.push({ row, text });
      }
    } else if (isNone(text) || this.#isMissingNumber(text)) {
      this.#noteMissing(text, row);
    } else if (this.odd.length <= MOST_ODD) {
      this.odd.push({ row, text });
    }
  }

  #isMissingNumber(text: string): boolean {
    const { parse, missing } = this.#reading;
    return missing.numbers.length > 0 && missing.numbers.includes(parse(text));
  }

  /**
   * Reads the odd cells that are numbers in another notation than the rest, where that leaves no doubt: 1,234,567.50 where others have a decimal point, or
   * U+2212 for a minus.
   */
  mend(): void {
    if (this.#reading.parse !== parseNumber || this.odd.length === 0) return;
    const cells = this.odd.map(({ row, text }) => ({ row, text, ...readSeparated(text) }));
    const points = this.#values.values().some((value) => value % 1 !== 0);
    const sure = cells.filter(
      ({ text, value, affix }) =>
        !Number.isNaN(value) &&
        affix === '' &&
        (points || !text.includes(',') || text.includes('.') || text.split(',').length > 2),
    );
    for (const { row, value } of sure) {
      this.#values.set(row, value);
      this.#present++;
    }
    const mended = new Set(sure.map(({ row }) => row));
    this.odd.splice(0, this.odd.length, ...this.odd.filter(({ row }) => !mended.has(row)));
  }

  /** Whether the cells are numbers (or dates) after all, but for a few. */
  get hold(): boolean {
    return this.#present > 0 && areFew(this.odd.length, this.#present + this.odd.length);
  }

  /** Whether every number may have been written with a point between thousands. */
  get mayBeGrouped(): boolean {
    return (this.#grouped ?? 0) > 0;
  }

  /** Numbers that lost zeros as they were read; undefined where none did. */
  get padded(): PaddedCells | undefined {
    if (this.#paddedCount === 0) return undefined;
    return { count: this.#paddedCount, first: this.#padded };
  }

  column(name: string): NumberColumn {
    return { kind: this.kind, name, values: this.#values.take() };
  }
}

/** Whether the cells coded so far are plain numbers or ISO dates, but for a few. */
export function valueKindOf(
  cells: LevelCells,
  missing: MissingWords,
): NumberColumn['kind'] | undefined {
  const counts = cells.counts();
  const levels = cells.levels();
  return (['number', 'date'] as const).find((kind) => {
    let present = 0;
    let odd = 0;
    levels.forEach((level, code) => {
      if (missing.has(level)) return;
      if (!Number.isNaN(PARSERS[kind](level))) present += counts[code]!;
      else if (!isNone(level)) odd += counts[code]!;
    });
    return present > 0 && areFew(odd, present + odd);
  });
}
