import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CsvTable, type ReadOptions, readCsv } from '../../src/data/csv/read-csv.js';
import type { DataSpec } from '../../src/data/data-spec.js';
import type { Dataset } from '../../src/data/dataset.js';
import { loadDataset } from '../../src/data/load-dataset.js';
import { locate } from '../../src/data/source-files.js';
import { loadHasher } from '../../src/data/table/row-hash.js';
import type { Column } from '../../src/data/table/table.js';
import { InputError } from '../../src/errors.js';

/** A folder with the given files; gone when the work is done. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-data-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads `data.csv` with the given content. */
export function read(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<CsvTable> {
  return withFiles({ 'data.csv': content }, async (folder) =>
    readCsv(await locate(join(folder, 'data.csv'), [folder]), {
      label: 'y',
      hasher: await loadHasher(),
      ...options,
    }),
  );
}

export function specOf(folder: string, overrides: Partial<DataSpec> = {}): DataSpec {
  return {
    path: join(folder, 'data.csv'),
    label: 'y',
    task: 'auto',
    ignore: [],
    test: 0.25,
    validation: 0.1,
    split: { method: 'hash', seed: 7 },
    ...overrides,
  };
}

/** Loads `data.csv`; further files lie beside it. */
export function load(
  content: string | Uint8Array,
  overrides: Partial<DataSpec> | ((folder: string) => Partial<DataSpec>) = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Dataset> {
  return withFiles({ 'data.csv': content, ...more }, (folder) => {
    const spec = typeof overrides === 'function' ? overrides(folder) : overrides;
    return loadDataset(specOf(folder, spec), { workspace: folder });
  });
}

/** A CSV of `count` rows. */
export function csv(header: string, count: number, row: (i: number) => readonly unknown[]): string {
  return `${[header, ...Array.from({ length: count }, (_, i) => row(i).join(','))].join('\n')}\n`;
}

/** The problem's text that the work ends in; fails where there is none, or another kind of error. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('expected an InputError');
}

export function columnOf(table: { readonly columns: readonly Column[] }, name: string): Column {
  const column = table.columns.find((one) => one.name === name);
  if (!column) throw new Error(`no column ${name}`);
  return column;
}

/** A column's cells as numbers or texts; null where missing. */
export function cellsOf(column: Column): readonly (number | string | null)[] {
  return 'values' in column
    ? Array.from(column.values, (value) => (Number.isNaN(value) ? null : value))
    : Array.from(column.codes, (code) => column.levels[code] ?? null);
}
