import { isMissing } from '../table/cell-values.js';
import type { ColumnSpec } from '../table/column-spec.js';
import type { LevelCount } from '../table/infer.js';
import { cellParser, type Inferred, inferFormat } from '../table/infer-format.js';
import { isSuspectedMissing, type MissingWords, missingWords } from '../table/missing-words.js';
import type { CellAt, Column, ColumnKind } from '../table/table.js';
import type { ValuesPiece } from './column-sink.js';
import { LevelCells } from './level-cells.js';
import type { BatchCells } from './record-batch.js';
import {
  type PaddedCells,
  plainReading,
  ValueCells,
  type ValueReading,
  valueKindOf,
} from './value-cells.js';

export interface BuiltColumn {
  readonly column: Column;
  /** Cells of a number or date column that are neither; they count as missing. */
  readonly odd: readonly CellAt[];
  /** The first cells of a number column that are infinite or too large to compute with. */
  readonly tooLarge: readonly CellAt[];
  /** The first cells that hold a word for a missing value: `NaN`. */
  readonly saidMissing: readonly CellAt[];
  /** How its cells were read, and what was found on the way. */
  readonly reading: ColumnReading;
}

/** How a column of another file is to be read to mean the same. */
export interface ColumnReading {
  readonly kind: ColumnKind;
  /** Of numbers or dates that are not plainly written. */
  readonly values?: ValueReading;
  /** Read off the cells, not asked for. */
  readonly inferred?: Inferred;
  /** Words that mean a missing value, with how many rows hold each. */
  readonly missing?: readonly LevelCount[];
  /** Every number may have been written with a point between thousands. */
  readonly mayBeGrouped?: boolean;
  /** Numbers whose leading zeros say that they may be codes. */
  readonly padded?: PaddedCells;
  /** See `LevelReading`: nothing that is read depends on it. */
  readonly likely?: readonly string[] | undefined;
}

export interface BuilderOptions {
  /** No file of its size can have more rows. */
  readonly mostRows: number;
  /** Keeps the texts of all cells whatever they look like. */
  readonly keepTexts?: boolean;
  /** The column in the training file. */
  readonly expected?: ColumnReading | undefined;
  /** The config's word on it. */
  readonly spec?: ColumnSpec | undefined;
  /** Labels are texts, however they look, as long as they are few. */
  readonly isLabel?: boolean;
}

/** A column with more distinct cells than this is looked at whether it holds numbers. */
const MOST_LEVELS_KEPT = 256;
/** More distinct cells are no classes. */
const MOST_LABELS_KEPT = 1000;

/**
 * Takes a column's cells, one by one or a batch at a time, and finds out what it holds. Cells are first coded by dictionary,
 * which loses nothing; a column with many distinct ones that are all numbers (or dates) but for a few, or whose first batch holds
 * nothing else, goes on as plain values, eight bytes a row. Should it turn out later to hold something else, its texts are gone: then
 * `finish` gives nothing, and the file has to be read again with `keepTexts`.
 */
export class ColumnBuilder {
  readonly name: string;
  readonly #options: BuilderOptions;
  readonly #missing: MissingWords;
  #levels: LevelCells | undefined;
  #values: ValueCells | undefined;
  #reading: ValueReading | undefined;
  #nextLook = MOST_LEVELS_KEPT;

  constructor(name: string, options: BuilderOptions) {
    this.name = name;
    this.#options = options;
    const { expected, spec } = options;
    this.#missing = missingWords(spec?.missing);
    const asked = askedReading(spec, this.#missing) ?? expectedReading(expected, this.#missing);
    if (asked && !options.isLabel) this.#goOnAs(asked);
    if (options.isLabel) this.#nextLook = MOST_LABELS_KEPT;
    if (options.keepTexts || spec?.as || expected) this.#nextLook = Number.POSITIVE_INFINITY;
  }

  add(cell: string): void {
    if (this.#values) {
      this.#values.add(cell);
      return;
    }
    const levels = this.#levels ?? this.#startLevels();
    levels.add(cell);
    if (levels.distinct > this.#nextLook) this.#look(levels);
  }

  /** Made once it is known that the column does not begin as one of values. */
  #startLevels(): LevelCells {
    const { expected, spec, mostRows } = this.#options;
    const exact = spec?.as?.kind === 'text' && spec.as.exact;
    const likely = expected?.likely;
    this.#levels = new LevelCells(mostRows, { missing: this.#missing, exact, likely });
    return this.#levels;
  }

  get #isEmpty(): boolean {
    return this.#values === undefined && this.#levels === undefined;
  }

  addAll(cells: BatchCells): void {
    const { numbers } = cells;
    const looks = Number.isFinite(this.#nextLook) && !this.#options.isLabel;
    if (this.#isEmpty && looks && areNumbers(cells)) {
      this.#goOnAs(plainReading('number', this.#missing));
    }
    let i = 0;
    while (!this.#values && i < numbers.length) {
      const levels = this.#levels ?? this.#startLevels();
      i = levels.addAll(cells, i, this.#nextLook);
      if (levels.distinct > this.#nextLook) this.#look(levels);
    }
    this.#values?.addAll(cells, i);
  }

  /** Takes texts of a column that the file knows to be one of texts. */
  addTexts(texts: readonly string[]): void {
    if (texts.some((text) => text !== '')) this.#nextLook = Number.POSITIVE_INFINITY;
    for (const text of texts) this.add(text);
  }

  /** Takes a piece of a column whose type the file knows: see `ColumnPiece`. */
  addValues({ kind, values, nans }: ValuesPiece): void {
    const { expected, spec, isLabel } = this.#options;
    const free = !this.#options.keepTexts && spec?.as === undefined && expected === undefined;
    if (this.#isEmpty && free && !isLabel) {
      this.#goOnAs(plainReading(kind, this.#missing));
    }
    if (this.#values?.kind === kind) this.#values.addValues(values, nans);
    else {
      values.forEach((value, i) => {
        if (!Number.isNaN(value)) this.add(textOf(kind, value));
        else this.add(nans?.includes(i) ? 'NaN' : '');
      });
    }
  }

  #look(levels: LevelCells): void {
    this.#nextLook *= 4;
    const kind = valueKindOf(levels, this.#missing);
    if (kind !== undefined) this.#goOnFrom(levels, plainReading(kind, this.#missing));
  }

  #goOnFrom(levels: LevelCells, reading: ValueReading): void {
    this.#reading = reading;
    this.#values = ValueCells.from(reading, levels, this.#options.mostRows);
    this.#levels = undefined;
  }

  #goOnAs(reading: ValueReading): void {
    this.#reading = reading;
    this.#values = new ValueCells(reading, this.#options.mostRows);
    this.#levels = undefined;
  }

  finish(): BuiltColumn | undefined {
    const { expected, spec, isLabel } = this.#options;
    const typed =
      !isLabel && this.#nextLook === Number.POSITIVE_INFINITY && !this.#options.keepTexts;
    const free = expected === undefined && spec?.as === undefined && !isLabel && !typed;
    if (this.#levels && free) this.#look(this.#levels);
    const inferred = this.#levels && free ? this.#infer(this.#levels) : undefined;
    if (this.#levels) return this.#finishLevels(this.#levels, inferred);
    const values = this.#values;
    values?.mend();
    const asked = expected !== undefined || spec?.as !== undefined || inferred !== undefined;
    if (!values || (!asked && !values.hold)) return undefined;
    const { odd, tooLarge, saidMissing, kind, mayBeGrouped, padded } = values;
    const reading: ColumnReading = {
      kind,
      values: this.#reading!,
      ...(inferred && { inferred }),
      ...(mayBeGrouped && spec?.as === undefined && { mayBeGrouped }),
      ...(padded && spec?.as === undefined && { padded }),
    };
    return { column: values.column(this.name), odd, tooLarge, saidMissing, reading };
  }

  #finishLevels(levels: LevelCells, inferred: Inferred | undefined): BuiltColumn {
    const { expected, spec } = this.#options;
    const missing = levels.missingCounts();
    const saidMissing = levels.saidMissing();
    const asked = spec?.as?.kind === 'category' ? 'category' : expected?.kind;
    const column = levels.column(this.name, asked);
    const reading: ColumnReading = {
      kind: column.kind,
      missing,
      ...(inferred && { inferred }),
    };
    return { column, odd: [], tooLarge: [], saidMissing, reading };
  }

  /** Numbers or dates that are not written plainly. */
  #infer(levels: LevelCells): Inferred | undefined {
    const inferred = inferFormat(levels.levelCounts());
    if (inferred === undefined || inferred.kind === 'ambiguous') return inferred;
    const { kind, format, found } = inferred;
    const missing: MissingWords =
      found.missing.length === 0
        ? this.#missing
        : { ...this.#missing, has: (cell) => this.#missing.has(cell) || isSuspectedMissing(cell) };
    const plain = plainReading(kind, missing);
    const holds = levels
      .levels()
      .every((level) => missing.has(level) || !Number.isNaN(plain.parse(level)));
    const parse = holds ? plain.parse : cellParser(kind, format);
    this.#goOnFrom(levels, { kind, parse, missing });
    return inferred;
  }
}

function textOf(kind: 'number' | 'date', value: number): string {
  return kind === 'number' ? String(value) : new Date(value).toISOString();
}

/** What the config asks for. */
function askedReading(
  spec: ColumnSpec | undefined,
  missing: MissingWords,
): ValueReading | undefined {
  const as = spec?.as;
  if (as?.kind !== 'number' && as?.kind !== 'date') return undefined;
  return { kind: as.kind, parse: cellParser(as.kind, as.format), missing };
}

/** What the training file has. */
function expectedReading(
  expected: ColumnReading | undefined,
  missing: MissingWords,
): ValueReading | undefined {
  if (expected?.values) return expected.values;
  const kind = expected?.kind;
  return kind === 'number' || kind === 'date' ? plainReading(kind, missing) : undefined;
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
