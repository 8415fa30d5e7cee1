import type { Problem } from '../errors.js';
import type { ColumnSummary } from './dataset.js';
import type { ColumnEncoding, Encoding, LevelEncoding } from './encode.js';
import type { Column, Table } from './table.js';

/** What a model was fitted on. */
export interface Origin {
  readonly encoding: Encoding;
  readonly columns: readonly ColumnSummary[];
  readonly rows: number;
}

/** More than this share of a column is most of it. */
const MOST = 0.5;

/**
 * The columns of which a model from elsewhere would see next to nothing: most cells became missing, or are levels that it does not know. It can be
 * scored on such rows, but what comes of it says nothing about the model.
 * @param own fitted on these data: where it takes a level for too rare, the other model may as well
 */
export function unfamiliarColumns(model: Origin, table: Table, own: Encoding): readonly Problem[] {
  const problems: Problem[] = [];
  for (const encoding of model.encoding.columns) {
    const column = table.columns.find(({ name }) => name === encoding.column);
    if (!column || table.rows === 0) continue;
    const summary = model.columns.find(({ name }) => name === column.name);
    const before = (summary?.missing ?? 0) / Math.max(1, model.rows);
    const fitted = own.columns.find((one) => one.column === column.name);
    const why =
      mostlyMissing(column, table.rows, before) ??
      ('levels' in encoding ? mostlyUnknown(encoding, fitted, column, table.rows) : undefined);
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

function isMissingAt(column: Column, row: number): boolean {
  return 'codes' in column ? column.codes[row]! < 0 : Number.isNaN(column.values[row]!);
}

function levelAt(column: Column, row: number): string | undefined {
  if ('codes' in column) return column.levels[column.codes[row]!];
  return isMissingAt(column, row) ? undefined : String(column.values[row]!);
}
