import { InputError, type Place, type Problem } from '../../errors.js';
import { GrowingArray } from '../../numeric/growing-array.js';
import type { EvalTool } from '../eval-tools/tool.js';
import type { SourceFile } from '../source-files.js';
import { ColumnHashes } from '../table/column-hash.js';
import type { ColumnSpecs } from '../table/column-spec.js';
import { type Hasher, hashedCells, rowHasher } from '../table/row-hash.js';
import type { CellAt, Table } from '../table/table.js';
import { type BuiltColumn, ColumnBuilder, type ColumnReading } from './column-builder.js';
import type { ColumnPiece, ColumnSink } from './column-sink.js';
import type { CsvSpec } from './dialect.js';
import { readRecords } from './read-records.js';
import type { RecordBatch, RecordLayout } from './record-batch.js';
import { refuseManyCells } from './record-limits.js';
import type { RecordSink } from './record-sink.js';

export interface CsvTable extends Table {
  /** By column: the cells of a number or date column that are neither; they were read as missing. */
  readonly odd: ReadonlyMap<string, readonly CellAt[]>;
  /** By column: the first cells of a number column that are infinite or too large to compute with. */
  readonly tooLarge: ReadonlyMap<string, readonly CellAt[]>;
  /** By column: the first cells that are missing by what they hold, `NaN` or `NA`, and are not blank. */
  readonly saidMissing: ReadonlyMap<string, readonly CellAt[]>;
  /** By column: how its cells were read. */
  readonly readings: ReadonlyMap<string, ColumnReading>;
  /** What the rows' hashes are made of, and the version of that. */
  readonly hashing: string;
  /** Where each file's rows begin. */
  readonly files: readonly { readonly name: string; readonly firstRow: number }[];
  /** Lines that repeat the header; they are no rows. */
  readonly repeatedHeaders: readonly Place[];
  /** Where a row stands in its file. */
  place(row: number): Place;
}

export interface ReadOptions {
  /** The column that row hashes leave out. */
  readonly label: string;
  readonly hasher: Hasher;
  /** How columns are read in any case: as in the training file. */
  readonly readings?: ReadonlyMap<string, ColumnReading>;
  /** Columns that are texts as labels are, however they look, as long as they are few. */
  readonly answers?: ReadonlySet<string>;
  /** What the config says of the text and of its columns. */
  readonly csv?: CsvSpec | undefined;
  readonly specs?: ColumnSpecs | undefined;
  /** What wrote the files, where they are no tables. */
  readonly tool?: EvalTool | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((rows: number) => void) | undefined;
}

/** So many problems of a kind are named one by one. */
const MOST_NAMED = 10;
/** So many rows that agree in their cells tell that the header is none. */
const NEARLY_ALL = 0.9;
/** Of what rows and groups are hashed by: since 2 a group is one whatever its case and blanks, since 3 cells are in their normal form. */
const HASHING = 3;
const PROGRESS_EVERY = 20_000;

/**
 * Reads CSV files that share one header into typed columns. Rows are streamed: what stays in memory is
 * the columns. A file whose column turns out late to hold something else than it seemed is read twice.
 *
 * @throws InputError with file and line for whatever in a file is not such a table.
 */
export async function readCsv(
  files: readonly SourceFile[],
  options: ReadOptions,
): Promise<CsvTable> {
  const first = await readOnce(files, options, new Set());
  if (first.lost.size === 0) return first.table();
  return (await readOnce(files, options, first.lost)).table();
}

async function readOnce(
  files: readonly SourceFile[],
  options: ReadOptions,
  keepTexts: ReadonlySet<string>,
) {
  const rows = new Rows(files, options, keepTexts);
  for (const file of files) {
    rows.startFile(file);
    await readRecords(file, rows, options);
    rows.endFile();
  }
  return rows.finish();
}

/** Takes records, the header first, and makes the table of them. */
class Rows implements RecordSink, ColumnSink {
  layout: RecordLayout | undefined;
  readonly #options: ReadOptions;
  readonly #keepTexts: ReadonlySet<string>;
  readonly #files: { readonly file: SourceFile; readonly firstRow: number }[] = [];
  readonly #bytes: number;
  readonly #fileCount: number;
  #lines = new GrowingArray<number, Uint32Array>(Uint32Array, 0);
  #hashes = new GrowingArray<bigint, BigUint64Array>(BigUint64Array, 0);
  #header: readonly string[] | undefined;
  #builders: readonly ColumnBuilder[] = [];
  #hash: (cells: readonly string[]) => bigint = () => 0n;
  #awaitsHeader = true;
  #headerLine = 1;
  #firstRow = 0;
  readonly #repeated: Place[] = [];
  #columnHashes: ColumnHashes | undefined;
  /** What files had: texts of cells or values. */
  readonly #hashed = new Set<'text' | 'values'>();
  /** By column: how many of a file's rows have their cell. */
  #filled: number[] = [];
  #ragged: Problem[] = [];
  #raggedCount = 0;
  /** How many of the ragged rows have how many cells; and whether each ends in an empty one. */
  readonly #raggedCells = new Map<number, number>();
  #raggedEnd = true;
  /** What all of them begin with, where that is a mark. */
  #raggedMark: string | undefined;

  constructor(
    sources: readonly SourceFile[],
    options: ReadOptions,
    keepTexts: ReadonlySet<string>,
  ) {
    this.#options = options;
    this.#keepTexts = keepTexts;
    this.#bytes = sources.reduce((sum, file) => sum + file.bytes, 0);
    this.#fileCount = sources.length;
  }

  startFile(file: SourceFile): void {
    this.#files.push({ file, firstRow: this.#lines.length });
    this.#awaitsHeader = true;
    this.#firstRow = this.#lines.length;
  }

  record(cells: string[], line: number): void {
    if (this.#awaitsHeader) {
      this.#awaitsHeader = false;
      this.#takeHeader(cells, line);
      return;
    }
    const builders = this.#builders;
    if (cells.length !== builders.length) {
      this.#takeRagged(cells, line);
      return;
    }
    if (this.#isHeader(cells)) {
      this.#repeated.push({ file: this.#file.name, line });
      return;
    }
    for (let i = 0; i < builders.length; i++) builders[i]!.add(cells[i]!);
    this.#hashes.push(this.#hash(cells));
    this.#lines.push(line);
    this.#tellProgress(1);
  }

  #isHeader(cells: readonly string[]): boolean {
    return cells.every((cell, i) => cell.trim().normalize('NFC') === this.#header?.[i]);
  }

  batch(records: RecordBatch): void {
    const builders = this.#builders;
    const columns = builders.map((_, i) => records.column(i));
    builders.forEach((builder, i) => {
      builder.addAll(columns[i]!);
    });
    for (const record of records.unusual) {
      records.hashes[record] = this.#hash(columns.map(({ text }) => text(record)));
    }
    this.#hashes.append(records.hashes);
    this.#lines.append(records.lines);
    this.#tellProgress(records.lines.length);
  }

  header(names: readonly string[], rows: number): void {
    this.#awaitsHeader = false;
    this.#takeHeader(names, 1);
    this.#columnHashes = new ColumnHashes(rows, this.#options.hasher);
    this.#filled = names.map(() => 0);
    this.#lines.append(Uint32Array.from({ length: rows }, (_, row) => row + 1));
  }

  piece(column: number, piece: ColumnPiece): void {
    const builder = this.#builders[column]!;
    const from = this.#filled[column]!;
    const hashed = builder.name !== this.#options.label;
    if (piece.kind === 'text') {
      if (hashed) this.#columnHashes?.addTexts(builder.name, piece.texts, from);
      builder.addTexts(piece.texts);
      this.#filled[column] = from + piece.texts.length;
    } else {
      if (hashed) this.#columnHashes?.addNumbers(builder.name, piece.values, from);
      builder.addValues(piece);
      this.#filled[column] = from + piece.values.length;
    }
  }

  #tellProgress(added: number): void {
    const rows = this.#lines.length;
    if (rows % PROGRESS_EVERY < added) this.#options.onProgress?.(rows);
  }

  #takeHeader(cells: readonly string[], line: number): void {
    const names = cells.map((cell, i) => cell.trim().normalize('NFC') || `column ${i + 1}`);
    const at = { file: this.#file.name, line };
    refuseManyCells(cells.length, at);
    if (this.#header) {
      if (names.join('\0') !== this.#header.join('\0')) {
        throw InputError.of(`the header differs from that of ${this.#files[0]!.file.name}`, {
          at,
          fix: `All files of a glob share one header: ${this.#header.join(', ')}`,
        });
      }
      return;
    }
    const seen = new Set<string>();
    const twice = [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
    if (twice.length > 0) {
      throw new InputError(
        twice.map((name) => ({
          message: `column ${JSON.stringify(name)} stands more than once in the header`,
          at,
          fix: 'Give each column a name of its own.',
        })),
      );
    }
    this.#header = names;
    this.#headerLine = line;
    const { label, hasher } = this.#options;
    const hashed = hashedCells(names, label, hasher);
    this.layout = { columns: names.length, ...hashed };
    this.#hash = rowHasher(hashed, hasher);
    // A row of n cells takes at least n bytes, but for the last one of a file.
    const mostRows = Math.ceil(this.#bytes / names.length) + this.#fileCount;
    this.#lines = new GrowingArray(Uint32Array, mostRows);
    this.#hashes = new GrowingArray(BigUint64Array, mostRows);
    const { specs, readings, answers } = this.#options;
    this.#builders = names.map((name) => {
      const own = specs?.columns?.get(name);
      const missing = own?.missing ?? specs?.missing;
      return new ColumnBuilder(name, {
        mostRows,
        keepTexts: this.#keepTexts.has(name),
        expected: readings?.get(name),
        spec: { ...own, ...(missing && { missing }) },
        isLabel: name === label || answers?.has(name) === true,
      });
    });
  }

  #takeRagged(cells: readonly string[], line: number): void {
    // A line of blanks is a blank line.
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#raggedCells.set(cells.length, (this.#raggedCells.get(cells.length) ?? 0) + 1);
    this.#raggedEnd &&= cells.at(-1) === '';
    const mark = /^(#|%|\/\/|--)/.exec(cells[0]!)?.[1];
    this.#raggedMark = this.#raggedCount === 0 || mark === this.#raggedMark ? mark : undefined;
    this.#raggedCount++;
    if (this.#ragged.length === MOST_NAMED) return;
    this.#ragged.push({
      message: `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header has ${this.#builders.length}`,
      at: { file: this.#file.name, line },
    });
  }

  endFile(): void {
    const at = { file: this.#file.name };
    this.#hashed.add(this.#columnHashes ? 'values' : 'text');
    if (this.#columnHashes) {
      this.#hashes.append(this.#columnHashes.take());
      this.#columnHashes = undefined;
      this.#tellProgress(this.#lines.length - this.#firstRow);
    }
    if (this.#awaitsHeader) {
      throw InputError.of('the file is empty', { at, fix: 'It needs a header line and rows.' });
    }
    if (this.#raggedCount === 0) return;
    const rows = this.#lines.length - this.#firstRow;
    const all = rows + this.#raggedCount;
    for (const [cells, count] of this.#raggedCells) {
      if (count > 1 && count >= NEARLY_ALL * all) throw this.#wrongHeader(cells, count, all);
    }
    const more = this.#raggedCount - this.#ragged.length;
    throw new InputError([
      ...this.#ragged,
      {
        message: more > 0 ? `${more} more rows are ragged` : 'every row needs the same cells',
        at,
        fix:
          this.#raggedMark === undefined
            ? 'Quote cells that hold the delimiter, and write missing cells empty.'
            : `If they are comments, write data.comment: '${this.#raggedMark}'.`,
      },
    ]);
  }

  /** The rows agree, and the header does not: it is another line, or the delimiter is none. */
  #wrongHeader(cells: number, count: number, all: number): InputError {
    const at = { file: this.#file.name, line: this.#headerLine };
    const header = this.#builders.length;
    const rows = count === all ? `all ${count}` : `${count} of the ${all}`;
    const message = `this line, the header, has ${header} ${header === 1 ? 'cell' : 'cells'}, and ${rows} rows below have ${cells}`;
    const fix =
      cells === header + 1 && this.#raggedEnd
        ? 'Each row ends with a delimiter, the header does not: take it off, or add it to the header.'
        : `${cells === header + 1 ? 'If rows begin with their names, as R writes them, give that column a name in the header. ' : ''}If it is a title or a note, data.header names the line that holds the names; if the delimiter was taken wrongly, data.delimiter names it.`;
    return InputError.of(message, { at, fix });
  }

  get #file(): SourceFile {
    return this.#files.at(-1)!.file;
  }

  /** `lost` names the columns whose texts have to be read again. */
  finish(): { readonly lost: ReadonlySet<string>; table(): CsvTable } {
    const rows = this.#lines.length;
    if (rows === 0) {
      throw InputError.of('the file has a header but no rows', { at: { file: this.#file.name } });
    }
    this.#options.onProgress?.(rows);
    const lost = new Set<string>();
    const built: BuiltColumn[] = [];
    for (const builder of this.#builders) {
      const column = builder.finish();
      if (column) built.push(column);
      else lost.add(builder.name);
    }
    return { lost, table: () => this.#table(built) };
  }

  #table(built: readonly BuiltColumn[]): CsvTable {
    const files = this.#files;
    const lines = this.#lines.take();
    const place = (row: number): Place => ({
      file: files.findLast(({ firstRow }) => firstRow <= row)!.file.name,
      line: lines[row]!,
    });
    return {
      file: files.length === 1 ? this.#file.name : `${files[0]!.file.name} … ${this.#file.name}`,
      rows: lines.length,
      columns: built.map(({ column }) => column),
      lines,
      hashes: this.#hashes.take(),
      odd: byColumn(built, ({ odd }) => odd),
      tooLarge: byColumn(built, ({ tooLarge }) => tooLarge),
      saidMissing: byColumn(built, ({ saidMissing }) => saidMissing),
      readings: new Map(built.map(({ column, reading }) => [column.name, reading])),
      hashing: `${this.#hashed.size > 1 ? 'mixed' : [...this.#hashed][0]}@${HASHING}`,
      files: files.map(({ file, firstRow }) => ({ name: file.name, firstRow })),
      repeatedHeaders: this.#repeated,
      place,
    };
  }
}

function byColumn(
  built: readonly BuiltColumn[],
  cellsOf: (column: BuiltColumn) => readonly CellAt[],
): ReadonlyMap<string, readonly CellAt[]> {
  return new Map(
    built
      .filter((column) => cellsOf(column).length > 0)
      .map((column) => [column.column.name, cellsOf(column)]),
  );
}
