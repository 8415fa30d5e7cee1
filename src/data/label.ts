import { InputError, type Problem } from '../errors.js';
import { listNames, suggest } from '../text/did-you-mean.js';
import type { CsvTable } from './csv/read-csv.js';
import type { DataSpec } from './data-spec.js';
import type { Task } from './dataset.js';
import type { Column } from './table/table.js';

/** What is learnt: the task, its classes, and how a label cell becomes a number. */
export type LabelPlan =
  | {
      readonly task: 'binary';
      /** [negative, positive] */
      readonly classes: readonly [string, string];
    }
  | { readonly task: 'multiclass'; readonly classes: readonly string[] }
  | { readonly task: 'regression'; readonly classes: readonly []; readonly transform?: 'log' };

/** A number label of no more distinct integers than this, each on many rows, stands for classes. */
const MOST_INTEGER_CLASSES = 20;
const ROWS_PER_INTEGER_CLASS = 10;
const MOST_CLASSES = 1000;

/**
 * Reads the task off the label column, as far as the config leaves it open.
 *
 * @throws InputError where the label can't be learnt: one class, a text that differs on every row, a
 * positive class that doesn't occur, …
 */
export function planLabel(table: CsvTable, spec: DataSpec): LabelPlan {
  const column = table.columns.find(({ name }) => name === spec.label)!;
  refuseOddCells(table, column);
  const counts = countLabels(column);
  const fail = (message: string, fix?: string): never => {
    throw InputError.of(`label ${JSON.stringify(column.name)} ${message}`, {
      at: { file: table.file },
      ...(fix === undefined ? {} : { fix }),
    });
  };
  if (counts.size === 0) return fail('is missing in every row');
  if (counts.size === 1) {
    return fail(
      `has the one value ${JSON.stringify([...counts.keys()][0])} in every row`,
      'There is nothing to learn from a label that never differs.',
    );
  }
  const task = spec.task === 'auto' ? taskOf(column, counts) : spec.task;
  if (spec.positive !== undefined && task !== 'binary') {
    fail(`makes the task ${task}, which has no positive class`, 'Leave `positive` out.');
  }
  if (spec.transform !== undefined && task !== 'regression') {
    fail(`makes the task ${task}; transform is for regression`, 'Leave `transform` out.');
  }
  if (task === 'regression') {
    if (column.kind !== 'number') {
      return fail(`holds ${describe(column)}, but the task is regression`, 'It needs numbers.');
    }
    return spec.transform === undefined
      ? { task, classes: [] }
      : { task, classes: [], transform: spec.transform };
  }
  if (column.kind === 'date' || column.kind === 'text' || column.kind === 'id') {
    fail(`holds ${describe(column)}, which can't be classes`);
  }
  if (counts.size > MOST_CLASSES) {
    return fail(
      `has more than ${MOST_CLASSES} classes`,
      'If it is a number, set task: regression.',
    );
  }
  const classes = sortClasses(column, [...counts.keys()]);
  if (task === 'binary') {
    if (classes.length !== 2) {
      fail(
        `has ${classes.length} classes, but the task is binary`,
        `The classes are: ${listNames(classes)}`,
      );
    }
    return { task, classes: binaryClasses(classes, counts, spec.positive, fail) };
  }
  return { task, classes };
}

/** Class indices or targets (after the transform) of all rows; NaN where the label is missing. */
export function readLabels(table: CsvTable, name: string, plan: LabelPlan): Float64Array {
  const column = table.columns.find((one) => one.name === name)!;
  refuseOddCells(table, column);
  const problems: Problem[] = [];
  const refuse = (row: number, message: string) => {
    if (problems.length < 10) {
      problems.push({ message: `label ${JSON.stringify(name)}: ${message}`, at: table.place(row) });
    }
  };
  const labels = new Float64Array(table.rows);
  const indexOf = new Map(plan.classes.map((label, index) => [label, index]));
  for (let row = 0; row < table.rows; row++) {
    const text = labelText(column, row);
    if (text === undefined) {
      labels[row] = Number.NaN;
    } else if (plan.task !== 'regression') {
      const index = indexOf.get(text);
      if (index === undefined)
        refuse(row, `${JSON.stringify(text)} is no class of the training rows`);
      labels[row] = index ?? Number.NaN;
    } else {
      const value = 'values' in column ? column.values[row]! : Number.NaN;
      labels[row] = plan.transform === 'log' ? Math.log(value) : value;
      if (!Number.isFinite(labels[row]!)) refuse(row, `${text} has no logarithm`);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return labels;
}

/** A label as it is written in fingerprints and predictions; undefined where it is missing. */
export function labelText(column: Column, row: number): string | undefined {
  if ('values' in column) {
    const value = column.values[row]!;
    return Number.isNaN(value) ? undefined : String(value);
  }
  return column.levels[column.codes[row]!];
}

/** How many rows have each label; of a number column with more than `MOST_CLASSES` distinct ones only the first. */
function countLabels(column: Column): Map<string, number> {
  if ('codes' in column) {
    const counts = new Uint32Array(column.levels.length);
    for (const code of column.codes) if (code >= 0) counts[code]!++;
    const found = column.levels.map((level, code) => [level, counts[code]!] as const);
    return new Map(found.filter(([, count]) => count > 0));
  }
  const counts = new Map<number, number>();
  for (const value of column.values) {
    if (Number.isNaN(value)) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > MOST_CLASSES) break;
  }
  return new Map([...counts].map(([value, count]) => [String(value), count]));
}

function taskOf(column: Column, counts: ReadonlyMap<string, number>): Task {
  if (counts.size === 2) return 'binary';
  if (column.kind !== 'number') return 'multiclass';
  let rows = 0;
  for (const [value, count] of counts) {
    if (!Number.isInteger(Number(value))) return 'regression';
    rows += count;
  }
  return counts.size <= MOST_INTEGER_CLASSES && rows >= counts.size * ROWS_PER_INTEGER_CLASS
    ? 'multiclass'
    : 'regression';
}

function sortClasses(column: Column, classes: string[]): readonly string[] {
  return column.kind === 'number' ? classes.sort((a, b) => Number(a) - Number(b)) : classes.sort();
}

function binaryClasses(
  classes: readonly string[],
  counts: ReadonlyMap<string, number>,
  wanted: string | undefined,
  fail: (message: string, fix?: string) => never,
): readonly [string, string] {
  const [first, second] = [classes[0]!, classes[1]!];
  if (wanted === undefined) {
    return counts.get(first)! < counts.get(second)! ? [second, first] : [first, second];
  }
  if (wanted === first) return [second, first];
  if (wanted === second) return [first, second];
  return fail(`has no class ${JSON.stringify(wanted)}`, suggest(wanted, classes, 'classes'));
}

function describe(column: Column): string {
  const names = { number: 'numbers', date: 'dates', id: 'a text that differs from row to row' };
  return column.kind in names
    ? names[column.kind as keyof typeof names]
    : column.kind === 'text'
      ? 'free text'
      : 'categories';
}

/** In a feature a slip of the pen is a missing value; in a label it would silently drop the row. */
function refuseOddCells(table: CsvTable, column: Column): void {
  const odd = table.odd.get(column.name) ?? [];
  if (odd.length === 0) return;
  throw new InputError(
    odd.slice(0, 10).map(({ row, text }) => ({
      message: `label ${JSON.stringify(column.name)} holds ${column.kind}s, but here it is ${JSON.stringify(text)}`,
      at: table.place(row),
      fix: 'Correct the cell, or leave it empty to drop the row.',
    })),
  );
}
