import { isMissing, isNone, parseDate, parseNumber } from './cells.js';
import { Chunks } from './chunks.js';
import { areBoolean, areFew, kindOfStrings, MOST_ODD } from './infer.js';
import type { Column, ColumnKind } from './table.js';

/** A cell and the row it stands in, from 0. */
export interface CellAt {
  readonly row: number;
  readonly text: string;
}

export interface BuiltColumn {
  readonly column: Column;
  /** Cells of a number or date column that are neither; they count as missing. */
  readonly odd: readonly CellAt[];
  /** Cells of a number column whose value is infinite. */
  readonly infinite: readonly CellAt[];
}

/** While a column has no more distinct cells than this, all its texts are kept. */
const MOST_LEVELS_KEPT = 1024;

/** Infinite cells are an error; a few are enough to name. */
const MOST_INFINITE = 10;

const PARSERS = { number: parseNumber, date: parseDate };

interface Values {
  readonly kind: 'number' | 'date';
  readonly values: Chunks<number, Float64Array>;
  readonly odd: CellAt[];
  readonly infinite: CellAt[];
  present: number;
}

/**
 * Takes a column's cells one by one and finds out what it holds. Cells are first coded by dictionary,
 * which loses nothing. A column that by then holds only numbers (or dates) and has many distinct ones goes on
 * as plain values, eight bytes a row. Should it turn out later to be no such column after all, its
 * texts are gone: `lost` is true, and the file has to be read again with `keepTexts`.
 */
export class ColumnBuilder {
  readonly name: string;
  readonly #keepTexts: boolean;
  readonly #expected: ColumnKind | undefined;
  readonly #codeOf = new Map<string, number>();
  #codes: Chunks<number, Int32Array> | undefined = new Chunks((n) => new Int32Array(n));
  #values: Values | undefined;
  #row = 0;
  #nextTry = MOST_LEVELS_KEPT;
  lost = false;

  /** `expected` is the kind that the same column has in the training file. */
  constructor(
    name: string,
    options: { readonly keepTexts?: boolean; readonly expected?: ColumnKind | undefined } = {},
  ) {
    this.name = name;
    this.#expected = options.expected;
    this.#keepTexts = options.keepTexts ?? false;
  }

  add(cell: string): void {
    const row = this.#row++;
    if (this.#values) {
      if (!this.lost) this.#addValue(this.#values, row, cell);
    } else {
      this.#addCode(cell);
    }
  }

  #addCode(cell: string): void {
    if (isMissing(cell)) {
      this.#codes?.push(-1);
      return;
    }
    let code = this.#codeOf.get(cell);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(cell, code);
    }
    this.#codes?.push(code);
    if (this.#codeOf.size > this.#nextTry && !this.#keepTexts) this.#tryValues();
  }

  #addValue(to: Values, row: number, cell: string): void {
    const value = isMissing(cell) ? Number.NaN : PARSERS[to.kind](cell);
    if (Number.isFinite(value)) {
      to.present++;
    } else if (value === Infinity || value === -Infinity) {
      if (to.infinite.length < MOST_INFINITE) to.infinite.push({ row, text: cell });
    } else if (!isMissing(cell) && !isNone(cell)) {
      to.odd.push({ row, text: cell });
      this.lost = to.odd.length > MOST_ODD;
    }
    to.values.push(value);
  }

  /** Goes on with plain values if the cells so far are numbers or dates but for a few. */
  #tryValues(): void {
    const codes = this.#takeCodes();
    const found = this.#asValues(codes);
    if (found) {
      this.#values = found;
      this.#codeOf.clear();
      return;
    }
    this.#nextTry = this.#codeOf.size * 4;
    const again = new Chunks<number, Int32Array>((n) => new Int32Array(n));
    for (const code of codes) again.push(code);
    this.#codes = again;
  }

  #takeCodes(): Int32Array {
    const codes = this.#codes?.take() ?? new Int32Array(0);
    this.#codes = undefined;
    return codes;
  }

  #asValues(codes: Int32Array): Values | undefined {
    const counts = countCodes(codes, this.#codeOf.size);
    for (const kind of ['number', 'date'] as const) {
      if (this.#expected !== undefined && this.#expected !== kind) continue;
      const parsed = new Float64Array(this.#codeOf.size);
      let present = 0;
      let odd = 0;
      for (const [level, code] of this.#codeOf) {
        const value = PARSERS[kind](level);
        parsed[code] = value;
        if (!Number.isNaN(value)) present += counts[code]!;
        else if (!isNone(level)) odd += counts[code]!;
      }
      if (present > 0 && (areFew(odd, present + odd) || this.#expected === kind)) {
        return this.#valuesOf(kind, codes, parsed);
      }
    }
    return undefined;
  }

  #valuesOf(kind: 'number' | 'date', codes: Int32Array, parsed: Float64Array): Values {
    const levels = [...this.#codeOf.keys()];
    const to: Values = {
      kind,
      values: new Chunks((n) => new Float64Array(n)),
      odd: [],
      infinite: [],
      present: 0,
    };
    codes.forEach((code, row) => {
      const value = code < 0 ? Number.NaN : parsed[code]!;
      if (Number.isFinite(value) || code < 0) {
        to.values.push(value);
        to.present += code < 0 ? 0 : 1;
      } else {
        this.#addValue(to, row, levels[code]!);
      }
    });
    return to;
  }

  /** The column; undefined where its texts were lost. */
  finish(): BuiltColumn | undefined {
    if (this.lost) return undefined;
    if (this.#values) {
      this.lost =
        !areFew(this.#values.odd.length, this.#values.present + this.#values.odd.length) &&
        this.#expected === undefined;
      return this.lost ? undefined : this.#valueColumn(this.#values);
    }
    const codes = this.#takeCodes();
    const values = this.#asValues(codes);
    if (values) return this.#valueColumn(values);
    return { column: this.#levelColumn(codes), odd: [], infinite: [] };
  }

  #valueColumn(from: Values): BuiltColumn {
    const { kind, odd, infinite } = from;
    return { column: { kind, name: this.name, values: from.values.take() }, odd, infinite };
  }

  #levelColumn(codes: Int32Array): Column {
    const counts = countCodes(codes, this.#codeOf.size);
    const cells = [...this.#codeOf.keys()].map((level, code) => ({ level, count: counts[code]! }));
    const named = cells.map((cell) => cell.level).filter((level) => !isNone(level));
    const isBoolean = areBoolean(named);
    const kind = isBoolean ? 'boolean' : kindOfStrings(cells);
    // A file with both `True` and `TRUE` has two levels all the same.
    const fold = isBoolean && named.length > 2;
    const nameOf = (level: string) => (fold ? level.trim().toLowerCase() : level);
    const levels = [...new Set((isBoolean ? named : [...this.#codeOf.keys()]).map(nameOf))].sort();
    const place = new Map(levels.map((level, code) => [level, code]));
    const recode = [...this.#codeOf.keys()].map((level) => place.get(nameOf(level)) ?? -1);
    codes.forEach((code, row) => {
      if (code >= 0) codes[row] = recode[code]!;
    });
    const expected = this.#expected;
    return {
      kind: expected === undefined || isValueKind(expected) ? kind : expected,
      name: this.name,
      codes,
      levels,
    };
  }
}

function isValueKind(kind: ColumnKind): kind is 'number' | 'date' {
  return kind === 'number' || kind === 'date';
}

function countCodes(codes: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const code of codes) if (code >= 0) counts[code]!++;
  return counts;
}
