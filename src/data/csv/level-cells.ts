import { copiesOf, GrowingArray } from '../../numeric/growing-array.js';
import { isNone } from '../table/cell-values.js';
import { areBoolean, kindOfStrings, type LevelCount } from '../table/infer.js';
import { countCodes } from '../table/level-counts.js';
import { type MissingWords, missingWords } from '../table/missing-words.js';
import { type CellAt, type ColumnKind, type LevelColumn, MOST_NAMED } from '../table/table.js';
import { CodeOfText } from './code-of-text.js';
import type { BatchCells } from './record-batch.js';

/** With more levels than these a cell is seldom one that the batch has found before. */
const MOST_FOUND = 256;

/** Shorter parts of a text are copies already. */
const SHORTEST_PART = 13;

/** A cell is a part of a larger text, which V8 keeps in memory as long as the part. */
function copyOf(cell: string): string {
  return cell.length < SHORTEST_PART ? cell : Buffer.from(cell).toString();
}

/** Printable ASCII without a blank at either end: already trimmed, and in every Unicode form. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

function ownForm(cell: string): string {
  return PLAIN.test(cell) ? cell : cell.trim().normalize('NFC');
}

export interface LevelReading {
  readonly missing: MissingWords;
  /** Blanks around a text and its Unicode form count too. */
  readonly exact: boolean;
  /**
   * Levels of another file, no two alike, that may well be the cells of this one in their order: as
   * long as they are, none is looked up or kept again.
   */
  readonly likely?: readonly string[] | undefined;
}

/**
 * Cells coded by dictionary, in the order in which they first occur. Texts are trimmed and brought to one Unicode form (NFC), unless they are wanted exactly
 * as they stand; nothing else of them is lost. Words for missing values have codes below 0.
 */
export class LevelCells {
  /** By spelling. A level is a spelling of itself, so that names of a million rows are kept once. */
  readonly #codeOf = new CodeOfText();
  readonly #levels: string[] = [];
  /** As long as each cell was the next of these; they are the levels then. */
  #likely: readonly string[] | undefined;
  /** How many of them there were. */
  #followed = 0;
  /** Of levels that are words for a missing value but for the blanks around them. */
  readonly #codeOfWord = new CodeOfText();
  /** The words for missing values that occur; the first stands for blank cells. */
  readonly #words: string[] = [''];
  #anyMissing = false;
  readonly #codes: GrowingArray<number, Int32Array>;
  readonly #reading: LevelReading;

  constructor(mostRows: number, reading: LevelReading = { missing: missingWords(), exact: false }) {
    this.#codes = new GrowingArray(Int32Array, mostRows);
    this.#reading = reading;
    this.#likely = reading.likely;
  }

  get length(): number {
    return this.#codes.length;
  }

  get distinct(): number {
    return this.#likely ? this.#followed : this.#levels.length;
  }

  add(cell: string): void {
    this.#codes.push(this.#codeOfText(cell));
  }

  #codeOfText(cell: string): number {
    if (this.#likely) {
      if (this.#likely[this.#followed] === cell) return this.#followed++;
      this.#lookUp(this.#likely);
    }
    return this.#codeOf.get(cell) ?? this.#codeOfNew(cell);
  }

  /** From now on: this cell is not the likely one. */
  #lookUp(likely: readonly string[]): void {
    for (let code = 0; code < this.#followed; code++) {
      this.#levels.push(likely[code]!);
      this.#codeOf.add(likely[code]!, code);
    }
    this.#likely = undefined;
  }

  /**
   * Takes cells of a batch from one on, until there are more levels than `most`.
   * @returns where it stopped
   */
  addAll(cells: BatchCells, from: number, most: number): number {
    const coder = cells.coder();
    const { codes } = coder;
    let at = from;
    while (at < codes.length && this.distinct <= most) {
      if (this.#likely || this.distinct > MOST_FOUND) {
        codes[at] = this.#codeOfCell(cells, at);
      } else {
        at = coder.find(at);
        if (at === codes.length) break;
        coder.learn(at, this.#codeOfText(cells.text(at)));
      }
      at++;
    }
    this.#codes.append(codes.subarray(from, at));
    return at;
  }

  #codeOfCell(cells: BatchCells, at: number): number {
    const next = this.#likely?.[this.#followed];
    if (next !== undefined && cells.is(at, next)) return this.#followed++;
    return this.#codeOfText(cells.text(at));
  }

  #codeOfNew(cell: string): number {
    const spelling = copyOf(cell);
    if (this.#reading.missing.has(cell)) {
      this.#anyMissing = true;
      const text = spelling.trim();
      const known = this.#words.indexOf(text);
      return this.#keep(spelling, -1 - (known >= 0 ? known : this.#words.push(text) - 1));
    }
    const level = this.#reading.exact ? spelling : ownForm(spelling);
    if (level === spelling) return this.#keep(spelling, this.#levels.push(spelling) - 1);
    const codes = this.#reading.missing.has(level) ? this.#codeOfWord : this.#codeOf;
    let code = codes.get(level);
    if (code === undefined) {
      code = this.#levels.push(level) - 1;
      codes.add(level, code);
    }
    return this.#keep(spelling, code);
  }

  #keep(spelling: string, code: number): number {
    this.#codeOf.add(spelling, code);
    return code;
  }

  /** The distinct cells by code. */
  levels(): readonly string[] {
    const likely = this.#likely;
    if (!likely) return this.#levels;
    return this.#followed === likely.length ? likely : likely.slice(0, this.#followed);
  }

  /** Of every row; below 0 where the cell is missing. */
  codes(): Int32Array {
    return this.#codes.values();
  }

  /** The word for a missing value that a code below 0 stands for; empty for a blank cell. */
  wordOf(code: number): string {
    return this.#words[-1 - code]!;
  }

  /** The first cells that hold a word for a missing value. */
  saidMissing(): readonly CellAt[] {
    if (this.#words.length === 1) return [];
    const codes = this.codes();
    const cells: CellAt[] = [];
    for (let row = 0; row < codes.length && cells.length < MOST_NAMED; row++) {
      if (codes[row]! < -1) cells.push({ row, text: this.wordOf(codes[row]!) });
    }
    return cells;
  }

  /** How many rows hold each level. */
  counts(): Uint32Array {
    return countCodes(this.codes(), this.distinct);
  }

  levelCounts(): readonly LevelCount[] {
    const counts = this.counts();
    return this.levels().map((level, code) => ({ level, count: counts[code]! }));
  }

  /** The words that were taken for missing values, blank cells not among them, with how many rows hold each. */
  missingCounts(): readonly LevelCount[] {
    const nones =
      this.#isBoolean() && this.levels().some(isNone)
        ? this.levelCounts().filter(({ level }) => isNone(level))
        : [];
    if (this.#words.length === 1) return nones;
    const counts = new Uint32Array(this.#words.length);
    for (const { values: codes } of copiesOf(this.codes())) {
      for (let i = 0; i < codes.length; i++) if (codes[i]! < 0) counts[-1 - codes[i]!]!++;
    }
    return [...this.#words.map((level, i) => ({ level, count: counts[i]! })).slice(1), ...nones];
  }

  /** The levels that aren't a way to write "none". */
  *#wordsOf(): Iterable<string> {
    for (const level of this.levels()) if (!isNone(level)) yield level;
  }

  #isBoolean(): boolean {
    return areBoolean(this.#wordsOf());
  }

  /**
   * The column, its levels sorted, so that they don't depend on the order of rows; but for names,
   * which nothing is learnt from. Recodes the cells in place.
   * @param expected the kind that it has in any case
   */
  column(name: string, expected: ColumnKind | undefined): LevelColumn {
    const found = this.levels();
    if (expected === 'id') {
      const codes = this.#codes.take();
      if (this.#anyMissing) {
        for (let row = 0; row < codes.length; row++) if (codes[row]! < 0) codes[row] = -1;
      }
      return { kind: 'id', name, codes, levels: found };
    }
    const words = found.filter((level) => !isNone(level));
    const boolean = this.#isBoolean();
    const kind = boolean ? 'boolean' : kindOfStrings(this.levelCounts());
    // `True` and `TRUE` in one file are one level all the same.
    const fold = boolean && words.length > 2;
    const nameOf = (level: string) => (fold ? level.trim().toLowerCase() : level);
    const levels = [...new Set((boolean ? words : found).map(nameOf))].sort();
    const place = new Map(levels.map((level, code) => [level, code]));
    const codes = this.#codes.take();
    const recode = Int32Array.from(found, (level) => place.get(nameOf(level)) ?? -1);
    if (this.#words.length > 1 || recode.some((code, i) => code !== i)) {
      for (const { start, values } of copiesOf(codes)) {
        for (let i = 0; i < values.length; i++)
          values[i] = values[i]! < 0 ? -1 : recode[values[i]!]!;
        codes.set(values, start);
      }
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
