import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCsv } from '../../data/csv/write-csv.js';
import type { Table } from '../../data/table/table.js';
import { InputError } from '../../errors.js';
import { writeAtomic } from '../../files/atomic-write.js';
import type { EvaluationSet, TrainingTables } from '../trainer.js';

/** What rows are called in the files that a command is handed. */
export const ROW_ID = 'sluice_id';

/** The rows of a run, as a command may see them. */
export interface HandedRows {
  readonly train: Table;
  readonly validation: Table;
  /** Without the label. */
  readonly test: Table;
  readonly testIds: readonly string[];
}

/**
 * Leaves out what a command is not to see: of the test rows the label, and of all rows the columns
 * that are no features.
 * @param hidden columns of the config's `ignore`
 * @throws InputError where a column goes by the name that rows are known by
 */
export function handedRows(
  { train, validation }: TrainingTables,
  { testTable, testIds, encoding }: Pick<EvaluationSet, 'testTable' | 'testIds' | 'encoding'>,
  hidden: readonly string[],
): HandedRows {
  if (testTable.columns.some(({ name }) => name === ROW_ID)) {
    throw InputError.of(`a column is called "${ROW_ID}", by which a command is told its rows`, {
      at: { file: testTable.file },
      fix: 'Give it another name.',
    });
  }
  const label = encoding.label.column;
  return {
    train: without(train, hidden),
    validation: without(validation, hidden),
    test: without(testTable, [...hidden, label]),
    testIds,
  };
}

function without(table: Table, names: readonly string[]): Table {
  return { ...table, columns: table.columns.filter(({ name }) => !names.includes(name)) };
}

/** @throws BrokenError when a file can't be written */
export async function writeRows(rows: HandedRows, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { train, validation, test, testIds } = rows;
  await writeAtomic(join(folder, 'train.csv'), formatCsv(train));
  await writeAtomic(join(folder, 'validation.csv'), formatCsv(validation));
  const ids = { name: ROW_ID, cells: testIds };
  await writeAtomic(join(folder, 'test-features.csv'), formatCsv(test, ids));
}
