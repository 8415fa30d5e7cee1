import type { Problem } from '../../errors.js';
import type { ColumnSummary } from '../dataset.js';
import type { ColumnEncoding, LevelEncoding, NumberEncoding } from '../encoding/encoding.js';
import type { Column, Table } from '../table/table.js';

/** What a model was fitted on. */
export interface Origin {
  /** How it reads the columns. */
  readonly inputs: readonly ColumnEncoding[];
  readonly columns: readonly ColumnSummary[];
  readonly rows: number;
}

/** More than this share of a column is most of it. */
const MOST = 0.5;

/** With fewer different numbers a column's place and spread tell nothing: it may be a flag that few rows have. */
const FEWEST_NUMBERS = 10;
/** In the model's standard deviations: a middle further off, or a spread below that, is another unit rather than another sample. */
const FAR = 3;
const NARROW = 0.1;
/** More than this share beyond where the model clips is too. */
const MOST_CLIPPED = 0.1;

/**
 * The columns of which a model from elsewhere would see next to nothing: most cells became missing, are levels that it does not know,
 * or numbers on another scale. It can be
 * scored on such rows, but what comes of it says nothing about the model.
 * @param own fitted on these data: where they take a level for too rare, the other model may as well
 */
export function unfamiliarColumns(
  model: Origin,
  table: Table,
  own: readonly ColumnEncoding[],
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const encoding of model.inputs) {
    const column = table.columns.find(({ name }) => name === encoding.column);
    if (!column || table.rows === 0) continue;
    const summary = model.columns.find(({ name }) => name === column.name);
    const before = (summary?.missing ?? 0) / Math.max(1, model.rows);
    const fitted = own.find((one) => one.column === column.name);
    const why =
      mostlyMissing(column, table.rows, before) ??
      ('levels' in encoding
        ? mostlyUnknown(encoding, fitted, column, table.rows)
        : unfamiliarNumbers(encoding, column));
    if (!why) continue;
    const message = `column ${JSON.stringify(column.name)} ${why}`;
    problems.push({ message, at: { file: table.file } });
  }
  return problems;
}

function mostlyMissing(column: Column, rows: number, before: number): string | undefined {
  let missing = 0;
  for (let row = 0; row < rows; row++) if (isMissingAt(column, row)) missing++;
  if (missing / rows - before <= MOST) return undefined;
  return `is missing in ${missing} of ${rows} rows, and was not where the model was trained`;
}

function mostlyUnknown(
  encoding: LevelEncoding,
  fitted: ColumnEncoding | undefined,
  column: Column,
  rows: number,
): string | undefined {
  const known = new Set(encoding.levels);
  const frequent = fitted && 'levels' in fitted ? new Set(fitted.levels) : undefined;
  let cells = 0;
  let unknown = 0;
  for (let row = 0; row < rows; row++) {
    const level = levelAt(column, row);
    if (level === undefined || (frequent && !frequent.has(level))) continue;
    cells++;
    if (!known.has(level)) unknown++;
  }
  // A model with a place for other levels may have been fitted on a column of mostly rare ones.
  const most = encoding.other && !frequent ? cells - 1 : MOST * cells;
  if (cells === 0 || unknown <= most) return undefined;
  return `holds levels in ${unknown} of ${cells} rows that the model does not know`;
}

/**
 * Whether numbers are on another scale than those that an encoding was fitted on, and how. Dates
 * move on by themselves.
 */
export function unfamiliarNumbers(
  { kind, mean, sd, clip }: NumberEncoding,
  column: Column,
): string | undefined {
  if (kind !== 'number' || !('values' in column)) return undefined;
  const z = column.values
    .filter((value) => !Number.isNaN(value))
    .map((value) => (value - mean) / sd);
  if (new Set(z).size < FEWEST_NUMBERS) return undefined;
  const clipped = z.filter((value) => Math.abs(value) > clip).length / z.length;
  const average = z.reduce((sum, value) => sum + value, 0) / z.length;
  const spread = Math.sqrt(z.reduce((sum, value) => sum + (value - average) ** 2, 0) / z.length);
  const sorted = z.toSorted();
  const middle = sorted[(z.length - 1) >> 1]! / 2 + sorted[z.length >> 1]! / 2;
  if (clipped <= MOST_CLIPPED && Math.abs(middle) <= FAR && spread >= NARROW) return undefined;
  return `is on another scale: its middle is ${rounded(middle * sd + mean)}, where the model was trained on ${rounded(mean)} ± ${rounded(sd)}`;
}

function isMissingAt(column: Column, row: number): boolean {
  return 'codes' in column ? column.codes[row]! < 0 : Number.isNaN(column.values[row]!);
}

function levelAt(column: Column, row: number): string | undefined {
  if ('codes' in column) return column.levels[column.codes[row]!];
  return isMissingAt(column, row) ? undefined : String(column.values[row]!);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}
