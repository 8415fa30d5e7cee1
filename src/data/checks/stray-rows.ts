import { InputError } from '../../errors.js';
import type { CsvTable } from '../csv/read-csv.js';
import type { DataWarning } from '../dataset.js';
import { fold } from '../table/fold.js';
import { levelCounts } from '../table/level-counts.js';
import type { Column } from '../table/table.js';

/** Rows of the file that are about the others: they are left out. */
export interface StrayRows {
  readonly rows: ReadonlySet<number>;
  readonly warnings: readonly DataWarning[];
}

const TOTAL =
  /^(?:grand\s+|sub-?)?totals?\b|^(?:sum|summe|gesamt|gesamtsumme|zwischensumme|insgesamt|all|overall|average|mean|avg|mittelwert|durchschnitt|somme|moyenne|suma|totale|media|итого|合計|count|std|st\.?dev|min|max|median|25%|50%|75%)\s*:?$/iu;
const SURE_TOTAL = /total|summe|gesamt/iu;
const MOST_NAMED = 5;
/** A sum of fewer rows may be one of them by chance. */
const FEWEST_SUMMED = 10;
/** Sums are written rounded. */
const NEARLY = 0.001;

/**
 * Finds a line of units below the header, lines of totals, and the header again in other spelling.
 * @throws InputError where it stands again in another order: the rows below are another table's
 */
export function strayRows(table: CsvTable): StrayRows {
  const cells = new CellTexts(table);
  const found = { header: [] as number[], units: [] as number[], total: [] as number[] };
  // From the end: the lines below the rows may be several, as pandas describes a table.
  let end = table.rows;
  for (const row of cells.suspects().toReversed()) {
    if (cells.all(row, (text, { name }) => fold(text) === fold(name))) found.header.push(row);
    else if (cells.areNames(row)) {
      throw InputError.of('the line holds the names of the columns, in another order', {
        at: table.place(row),
        fix: 'The rows below it are of another table: join the two by the names of their columns.',
      });
    } else if (row === 0 && cells.isUnits(row)) found.units.push(row);
    else if (cells.isTotal(row, row === end - 1)) {
      found.total.push(row);
      if (row === end - 1) end = row;
    }
  }
  const linesOf = (rows: readonly number[]) =>
    rows.toReversed().map((row) => table.place(row).line!);
  const repeated = [...table.repeatedHeaders.map(({ line }) => line!), ...linesOf(found.header)];
  return {
    rows: new Set([...found.header, ...found.units, ...found.total]),
    warnings: [
      ...warn(table.file, 'repeated-header', 'repeats the header', 'repeat the header', repeated),
      ...warn(table.file, 'units-row', 'holds units', 'hold units', linesOf(found.units)),
      ...warn(table.file, 'total-row', 'holds a total', 'hold totals', linesOf(found.total)),
    ],
  };
}

function warn(
  file: string,
  code: string,
  one: string,
  many: string,
  lines: readonly number[],
): DataWarning[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length > MOST_NAMED ? `, and ${lines.length - MOST_NAMED} more` : '';
  const what =
    lines.length === 1
      ? `line ${shown} of ${file} ${one}; it is left out`
      : `${lines.length} lines of ${file} ${many} (${shown}${more}); they are left out`;
  return [{ code, message: what, rows: lines.length, lines: lines.slice(0, MOST_NAMED) }];
}

/** The texts of cells, also where a column holds numbers. */
class CellTexts {
  readonly #table: CsvTable;
  readonly #odd = new Map<string, ReadonlyMap<number, string>>();
  readonly #names: ReadonlySet<string>;

  constructor(table: CsvTable) {
    this.#table = table;
    this.#names = new Set(table.columns.map(({ name }) => fold(name)));
    for (const [name, cells] of table.odd) {
      this.#odd.set(name, new Map(cells.map(({ row, text }) => [row, text])));
    }
  }

  /** Rows that may be no rows: with a text among numbers, or one that names a total or a column. */
  suspects(): readonly number[] {
    const rows = new Set<number>();
    for (const cells of this.#odd.values()) for (const row of cells.keys()) rows.add(row);
    for (const column of this.#table.columns) {
      if (!('codes' in column)) continue;
      const name = fold(column.name);
      const counts = levelCounts(column);
      const odd = new Set(
        column.levels.flatMap((level, code) =>
          counts[code]! > 0 && (TOTAL.test(level) || fold(level) === name) ? code : [],
        ),
      );
      if (odd.size === 0) continue;
      column.codes.forEach((code, row) => {
        if (odd.has(code)) rows.add(row);
      });
    }
    return [...rows].sort((a, b) => a - b);
  }

  #text(column: Column, row: number): string | undefined {
    if ('codes' in column) return column.levels[column.codes[row]!];
    const odd = this.#odd.get(column.name)?.get(row);
    if (odd !== undefined) return odd;
    return Number.isNaN(column.values[row]!) ? undefined : String(column.values[row]);
  }

  /** Whether the row holds each column's name once. */
  areNames(row: number): boolean {
    const texts = this.#table.columns.map((column) => fold(this.#text(column, row) ?? ''));
    return new Set(texts).size === texts.length && texts.every((text) => this.#names.has(text));
  }

  all(row: number, holds: (text: string, column: Column) => boolean): boolean {
    return this.#table.columns.every((column) => holds(this.#text(column, row) ?? '', column));
  }

  /** No number where numbers stand, but at least one text; and no text that another row has. */
  isUnits(row: number): boolean {
    return this.#hasText(row) && this.#noNumber(row) && this.#standsAlone(row);
  }

  /**
   * A cell that names a total and is the only one of its kind in the column, in the last row or one with gaps; or "total" several times, with gaps. No
   * text that another row has: a house in average condition is a house. Or a number that is the sum of its column's others.
   */
  isTotal(row: number, last: boolean): boolean {
    if (this.#addsUp(row)) return true;
    if (!this.#standsAlone(row)) return false;
    return this.#table.columns.some((column) => {
      const text = this.#text(column, row);
      if (text === undefined || !TOTAL.test(text)) return false;
      const alone = !('codes' in column) || levelCounts(column)[column.codes[row]!] === 1;
      return alone ? last || this.#hasGap(row) : SURE_TOTAL.test(text) && this.#hasGap(row);
    });
  }

  /** Whether the row has a word for a total that no other has, and in a column of numbers the sum of the others. */
  #addsUp(row: number): boolean {
    const { columns, rows } = this.#table;
    const named = columns.some(
      (column) =>
        'codes' in column &&
        TOTAL.test(this.#text(column, row) ?? '') &&
        levelCounts(column)[column.codes[row]!] === 1,
    );
    if (!named || rows < FEWEST_SUMMED) return false;
    return columns.some((column) => {
      if (!('values' in column)) return false;
      const own = column.values[row]!;
      let others = -own;
      for (const value of column.values) if (!Number.isNaN(value)) others += value;
      return own !== 0 && Math.abs(own - others) <= NEARLY * Math.abs(own);
    });
  }

  #hasGap(row: number): boolean {
    return this.#table.columns.some((column) => this.#text(column, row) === undefined);
  }

  #hasText(row: number): boolean {
    return [...this.#odd.values()].some((cells) => cells.has(row));
  }

  #noNumber(row: number): boolean {
    return this.#table.columns.every(
      (column) => !('values' in column) || Number.isNaN(column.values[row]!),
    );
  }

  /** Whether no level of the row is one of another row, but for names of totals. */
  #standsAlone(row: number): boolean {
    return this.#table.columns.every((column) => {
      if (!('codes' in column)) return true;
      const code = column.codes[row]!;
      return code < 0 || levelCounts(column)[code] === 1 || TOTAL.test(column.levels[code]!);
    });
  }
}
