import { getHeapStatistics } from 'node:v8';
import { InputError, type Problem } from '../errors.js';
import { copiesOf } from '../numeric/growing-array.js';
import { fill } from '../numeric/typed-arrays.js';
import { suggest } from '../text/did-you-mean.js';
import { grouped, plural } from '../text/quantities.js';
import { type CsvTable, readCsv } from './csv/read-csv.js';
import type { DataSummary, DataWarning, Task } from './dataset.js';
import { OUTCOMES } from './eval-tools/outcome.js';
import type { EvalTool } from './eval-tools/tool.js';
import { givenStrays, otherwiseRead } from './given-checks.js';
import {
  type LabelPlan,
  labelColumn,
  type PlannedLabel,
  planLabel,
  readLabels,
  sortClasses,
} from './label.js';
import { ADVICE_OF_GIVEN } from './label-advice.js';
import type { DataWorld } from './labelled-table.js';
import { ownNumbers } from './own-numbers.js';
import { locate, rootsOf, type SourceFile } from './source-files.js';
import { fingerprint } from './split/fingerprint.js';
import { namesOfRows } from './split/named-rows.js';
import { loadHasher } from './table/row-hash.js';
import { cellsOf, gather, subset } from './table/subset.js';
import type { Column } from './table/table.js';

/** A file whose rows somebody else split off. */
export interface RowsFile {
  /** CSV, JSON lines or Parquet. Absolute. */
  readonly path: string;
  /** The column that names rows. Left out: `id` where there is one, else rows go by their place. */
  readonly id?: string;
  /** The column of the predictions, should there be one: like labels, classes are texts. */
  readonly prediction: string;
  /** What wrote the file, where it is no table. */
  readonly tool?: EvalTool;
}

/** Rows with their labels, that somebody else split off. */
export interface RowsSpec extends RowsFile {
  readonly label: string;
  /** The positive class of a binary task. Left out: 1 of 0 and 1, true of false and true. */
  readonly positive?: string;
  readonly task: Task | 'auto';
  /** What the name of a class follows in a column's, as in `score_bad`: those classes there are. */
  readonly classColumns: string;
}

/** How rows with their labels stand in a file, wherever it lies. */
export type RowsForm = Omit<RowsSpec, 'path'>;

/** A file's rows by their names. */
export interface NamedRows {
  readonly table: CsvTable;
  /** Unique: the cells of the column that names rows, or their places from 1. */
  readonly ids: readonly string[];
  /** That column; undefined where rows go by their place, which means nothing in another file. */
  readonly idColumn: string | undefined;
}

/** Rows with their labels, that a verdict is about. */
export interface LabelledRows {
  readonly task: Task;
  /** Binary: [negative, positive]; regression: none. */
  readonly classes: readonly string[];
  readonly testIds: readonly string[];
  readonly idColumn: string | undefined;
  /** The label's column. */
  readonly label: string;
  /** How labels are read, and what else is written as they are. */
  readonly plan: LabelPlan;
  /** `y` holds class indices, or targets. */
  readonly test: { readonly y: Float64Array };
  /** All columns of the file. */
  readonly testTable: CsvTable;
  /** Rows are right or wrong, and nothing else is known of them. */
  readonly outcomes?: true;
  /** What stands around each label that is a number: `€`, `%`; mostly nothing. */
  readonly unit: string;
  /** What a person should know of how the file was read. */
  readonly warnings: readonly DataWarning[];
}

/** There are none: what is judged are single numbers. @param file that holds them, for messages */
export function noRows(file: string): LabelledRows {
  return {
    task: 'regression',
    classes: [],
    plan: { task: 'regression', classes: [] },
    testIds: [],
    idColumn: undefined,
    label: '',
    unit: '',
    warnings: [],
    test: { y: new Float64Array(0) },
    testTable: {
      file,
      rows: 0,
      columns: [],
      lines: new Uint32Array(0),
      hashes: new BigUint64Array(0),
      odd: new Map(),
      tooLarge: new Map(),
      saidMissing: new Map(),
      readings: new Map(),
      hashing: '',
      files: [],
      repeatedHeaders: [],
      place: () => ({ file }),
    },
  };
}

const USUAL_ID = 'id';
const MOST_NAMED = 10;

/**
 * Bytes of V8's heap that a row may take, from two files with names to a verdict: a million rows were
 * judged within 570 MB of it.
 */
const HEAP_A_ROW = 600;

/**
 * Reads a file's rows and what they are called.
 * @throws InputError with file and line where it is no table, or a name is missing or stands twice,
 * and where it has more rows than fit into memory
 */
export async function readNamedRows(
  file: RowsFile,
  world: DataWorld,
  beside: Pick<NamedColumns, 'label' | 'likely'> = {},
): Promise<NamedRows> {
  const files = await locate(file.path, rootsOf(world), world.folder);
  return readNames(files, { usualIds: [USUAL_ID], ...file, ...beside }, world);
}

/** The columns that are read as they are written. */
export interface NamedColumns extends Omit<RowsFile, 'path'> {
  readonly label?: string;
  /** Where names stand that no `id` tells of: in the first of these that is there. */
  readonly usualIds: readonly string[];
  /** The words that mean a missing prediction, beside blank cells; left out: the usual ones. */
  readonly missing?: readonly string[];
  /** Names that the rows may well have, in their order: the same ones are found in less time. */
  readonly likely?: readonly string[] | undefined;
}

/** As `readNamedRows`, of files that are found. */
export async function readNames(
  files: readonly SourceFile[],
  { id, usualIds, prediction, label, missing, likely, tool }: NamedColumns,
  world: Pick<DataWorld, 'signal' | 'onProgress'>,
): Promise<NamedRows> {
  const name = files[0]!.name;
  const most = Math.floor(getHeapStatistics().heap_size_limit / HEAP_A_ROW);
  const ids = id === undefined ? usualIds : [id];
  const table = await readCsv(files, {
    label: label ?? '',
    hasher: await loadHasher(),
    // As they are written: 007 is not 7, and a long number does not lose its last digits.
    readings: new Map(ids.map((one) => [one, { kind: 'id', likely }])),
    answers: new Set([prediction]),
    ...(missing && { specs: { columns: new Map([[prediction, { missing }]]) } }),
    tool,
    signal: world.signal,
    onProgress(rows) {
      if (rows > most) throw tooMany(name, most);
      world.onProgress?.(rows);
    },
  });
  const usual = usualIds.find((one) => table.columns.some((column) => column.name === one));
  const idColumn = id ?? usual;
  if (idColumn === undefined) return { table, ids: placesOf(table), idColumn };
  columnOf(table, idColumn, 'which names rows');
  return {
    table,
    ids: namesOfRows(table, everyRow(table), idColumn, 'which names rows'),
    idColumn,
  };
}

/**
 * Reads labelled rows; each of them needs its label.
 * @param like rows of the same question: their task and classes hold for these too
 * @throws InputError with file and line of whatever is missing, doubled or no class
 */
export async function loadRows(
  spec: RowsSpec,
  world: DataWorld,
  like?: LabelledRows,
): Promise<LabelledRows> {
  const { label } = spec;
  const likely = like?.idColumn === undefined ? undefined : like.testIds;
  return labelledRows(await readNamedRows(spec, world, { label, likely }), spec, like);
}

/** As `loadRows`, of a file that is found. */
export async function readRows(
  file: SourceFile,
  form: RowsForm,
  world: Pick<DataWorld, 'signal' | 'onProgress'>,
): Promise<LabelledRows> {
  return labelledRows(await readNames([file], { usualIds: [USUAL_ID], ...form }, world), form);
}

function labelledRows(
  { table, ids, idColumn }: NamedRows,
  spec: RowsForm,
  like?: LabelledRows,
): LabelledRows {
  const { label } = spec;
  const raw = columnOf(table, label, 'which holds the labels');
  const stray = givenStrays(table);
  const { plan, warnings } = like ? { plan: like.plan, warnings: [] } : planRows(table, spec);
  const { column, unit } =
    plan.task === 'regression'
      ? ownNumbers(table, raw, 'the label', plan.format)
      : { column: labelColumn(table, label, plan), unit: '' };
  refuseMissing(table, column, 'the label');
  const testTable = {
    ...table,
    columns: table.columns.map((one) => (one.name === label ? column : one)),
  };
  const y = readLabels(testTable, label, plan, undefined, like?.testTable.file);
  const { task, classes } = plan;
  return {
    task,
    classes,
    plan,
    testIds: ids,
    idColumn,
    label,
    unit,
    warnings: [...stray, ...warnings, ...otherwiseRead(table, spec, plan)],
    test: { y },
    testTable,
    ...(spec.tool && { outcomes: true }),
  };
}

/** Those of the rows that stand at these places, ascending. */
export function rowsAt(rows: LabelledRows, places: Uint32Array): LabelledRows {
  const { testIds, test, testTable: table } = rows;
  return {
    ...rows,
    testIds: gather(testIds, places, new Array<string>(places.length)),
    test: { y: gather(test.y, places, new Float64Array(places.length)) },
    testTable: { ...table, ...subset(table, places), place: (row) => table.place(places[row]!) },
  };
}

/**
 * What a record says of such rows: all of them are test rows. Their fingerprint is of names and
 * labels; other cells are answers, or go with a name.
 */
export async function summaryOf(
  { testTable: table, testIds, idColumn, label }: LabelledRows,
  method: 'given' | 'own' = 'given',
): Promise<DataSummary> {
  const hasher = await loadHasher();
  const rows = everyRow(table);
  const column = table.columns.find(({ name }) => name === label)!;
  const hashes = new BigUint64Array(rows.length);
  testIds.forEach((id, row) => {
    hashes[row] = hasher.h64(id);
  });
  const testFingerprint = fingerprint(hashes, rows, column);
  return {
    fingerprint: testFingerprint,
    testFingerprint,
    rows: rows.length,
    columns: table.columns.map((one) => ({
      name: one.name,
      kind: one.kind,
      role: one.name === label ? 'label' : one.name === idColumn ? 'id' : 'ignored',
      missing: countMissing(one),
    })),
    splits: { method, seed: 0, train: 0, validation: 0, test: rows.length },
    warnings: [],
  };
}

/**
 * The column of that name.
 * @param role for messages: what the column is to be
 * @throws InputError with the nearest name where there is none
 */
export function columnOf(table: CsvTable, name: string, role: string): Column {
  const column = table.columns.find((one) => one.name === name);
  if (column) return column;
  const names = table.columns.map((one) => one.name);
  throw InputError.of(`no column ${JSON.stringify(name)}, ${role}`, {
    at: { file: table.file },
    fix: suggest(name, names, 'columns'),
  });
}

function kindOfCells(column: Column): 'number' | 'date' | 'value' {
  return 'values' in column ? column.kind : 'value';
}

/**
 * Every row needs the cell.
 * @param wanted what it is to be
 * @throws InputError with the lines that lack it, and what stands there instead
 */
export function refuseMissing(
  table: CsvTable,
  column: Column,
  what: string,
  wanted: 'number' | 'date' | 'value' = kindOfCells(column),
): void {
  const missing = countMissing(column);
  if (missing === 0) return;
  const { name } = column;
  const written = new Map(
    [...(table.odd.get(name) ?? []), ...(table.saidMissing.get(name) ?? [])].map(
      ({ row, text }) => [row, text.trim()] as const,
    ),
  );
  const problems: Problem[] = [];
  cellsOf(column).forEach((cell, row) => {
    if (problems.length === MOST_NAMED || !isMissing(column, cell)) return;
    const text = written.get(row);
    const about = `${what} (column ${JSON.stringify(name)})`;
    problems.push({
      message:
        text === undefined
          ? `${about} is missing here`
          : `${about} is ${JSON.stringify(text)} here, which is not a ${wanted}`,
      at: table.place(row),
    });
  });
  const more = missing - problems.length;
  const message = more > 0 ? `and in ${plural(more, 'more row')}` : 'every row needs it';
  throw new InputError([...problems, { message, at: { file: table.file } }]);
}

function countMissing(column: Column): number {
  let missing = 0;
  if ('values' in column) {
    for (const { values } of copiesOf(column.values)) {
      for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]!)) missing++;
    }
  } else {
    for (const { values: codes } of copiesOf(column.codes)) {
      for (let i = 0; i < codes.length; i++) if (codes[i]! < 0) missing++;
    }
  }
  return missing;
}

function isMissing(column: Column, cell: number): boolean {
  return 'values' in column ? Number.isNaN(cell) : cell < 0;
}

function tooMany(file: string, most: number): InputError {
  return InputError.of(
    `the file has more rows than this process has memory for: ${grouped(most)}`,
    {
      at: { file },
      fix: 'Judge a sample of the rows, the same one in both files, or give Node more memory: NODE_OPTIONS=--max-old-space-size=16000',
    },
  );
}

function everyRow(table: CsvTable): Uint32Array {
  return fill(new Uint32Array(table.rows), (row) => row);
}

function placesOf(table: CsvTable): string[] {
  return Array.from({ length: table.rows }, (_, row) => String(row + 1));
}

function planRows(table: CsvTable, spec: RowsForm): PlannedLabel {
  const { label, positive, task, classColumns, tool } = spec;
  if (tool) return { plan: { task: 'binary', classes: OUTCOMES }, warnings: [] };
  const scored = table.columns
    .filter(({ name }) => name.startsWith(classColumns))
    .map(({ name }) => name.slice(classColumns.length));
  const asked = task === 'auto' && scored.length > 2 ? 'multiclass' : task;
  const { plan, warnings } = planLabel(table, {
    label,
    task: asked,
    advice: ADVICE_OF_GIVEN,
    ...(positive !== undefined && { positive }),
  });
  if (plan.task === 'multiclass') {
    const names = [...new Set([...plan.classes, ...scored])];
    const numeric = names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
    const classes = sortClasses(numeric, names);
    // A class that has scores of its own is one, whatever it is called.
    const isScored = (name: string) => scored.includes(name);
    const doubts = warnings.filter(({ examples }) => !examples?.every(isScored));
    return { plan: { task: plan.task, classes }, warnings: doubts };
  }
  if (plan.task !== 'binary' || positive !== undefined) return { plan, warnings };
  return { plan: { task: plan.task, classes: usualOrder(table, plan.classes) }, warnings };
}

/** Which class a score is the probability of is not to be guessed. */
function usualOrder(table: CsvTable, classes: readonly [string, string]): [string, string] {
  const [first, second] = [...classes].sort();
  const pair = [first!, second!] as const;
  const words = pair.join(' ').toLowerCase();
  if (words === '0 1' || words === 'false true') return [...pair];
  throw InputError.of(
    `which of ${pair.map((name) => JSON.stringify(name)).join(' and ')} is the positive class is not said`,
    {
      at: { file: table.file },
      fix: `Name it: --positive ${second}, or positive: ${second} in the config.`,
    },
  );
}
