import { InputError, type Problem } from '../errors.js';
import { suggest } from '../text/did-you-mean.js';
import { mixesSeconds, numberDates } from './checks/number-dates.js';
import { DELIMITERS } from './csv/dialect.js';
import type { CsvTable } from './csv/read-csv.js';
import type { DataSpec } from './data-spec.js';
import { excessText } from './table/cell-values.js';
import { areFew } from './table/infer.js';
import { isSuspectedMissing } from './table/missing-words.js';
import type { Column, NumberColumn } from './table/table.js';

/** Every column that the config names has to exist and to hold what it is named for. */
export function checkNamedColumns(table: CsvTable, spec: DataSpec): void {
  const names = table.columns.map(({ name }) => name);
  const problems: Problem[] = [];
  const require = (key: string, name: string): Column | undefined => {
    const column = table.columns.find((one) => one.name === name);
    if (!column) {
      problems.push({
        message: `no column ${JSON.stringify(name)}, which ${key} names`,
        at: { file: table.file },
        fix: otherwiseCut(name, names) ?? suggest(name, names, 'columns'),
      });
    }
    return column;
  };
  const complete = (key: string, column: Column) => {
    const row = firstMissing(column);
    if (row >= 0) {
      problems.push({
        message: `column ${JSON.stringify(column.name)}, which ${key} names, is missing here`,
        at: table.place(row),
        fix: 'Fill it in every row.',
      });
    }
  };
  require('data.label', spec.label);
  if (spec.id !== undefined) {
    require('data.id', spec.id);
    if (spec.id === spec.label) {
      problems.push({ message: `data.id names the label ${JSON.stringify(spec.id)}` });
    }
  }
  for (const name of spec.columns?.columns?.keys() ?? []) require('data.columns', name);
  for (const name of spec.ignore) {
    require('data.ignore', name);
    if (name === spec.label) {
      problems.push({ message: `data.ignore names the label ${JSON.stringify(name)}` });
    }
  }
  problems.push(...tooLargeCells(table, spec));
  if (spec.split.method === 'group' || spec.split.method === 'time') {
    const key = spec.split.column === spec.id ? 'data.id' : `data.split.${spec.split.method}`;
    const column = require(key, spec.split.column);
    if (column) complete(key, column);
    const odd = column && spec.split.method === 'time' && noTimes(column);
    if (odd) {
      problems.push({
        message: `column ${JSON.stringify(column.name)}, which ${key} names, ${odd.holds}`,
        at: table.place(0),
        fix: odd.fix,
      });
    }
  }
  if (spec.sampleWeight !== undefined) {
    const column = require('data.sample-weight', spec.sampleWeight);
    if (column) complete('data.sample-weight', column);
    if (column) problems.push(...weightProblems(table, column));
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** What a column holds in place of times, if their order is not that of its cells. */
function noTimes(column: Column): { readonly holds: string; readonly fix: string } | undefined {
  const iso = 'Write dates as in ISO 8601 (2024-05-31 or 2024-05-31T13:00:00Z)';
  if (!('values' in column)) {
    return {
      holds: 'holds no dates or numbers',
      fix: `${iso}, or say how they are written: data.columns: {${JSON.stringify(column.name)}: {date: 'dd/MM/yyyy'}}`,
    };
  }
  if (mixesSeconds(column)) {
    return {
      holds: 'holds seconds since 1970 in some rows and milliseconds in others',
      fix: 'Write all of them in one unit.',
    };
  }
  const order = numberDates(column);
  if (order === undefined || order === 'yyyyMMdd') return undefined;
  return {
    holds: `holds dates written ${order}, which as numbers are not in the order of time`,
    fix: `${iso}.`,
  };
}

/** What to do about a header that is one cell, but would hold the column if another mark cut it. */
function otherwiseCut(column: string, [header, ...others]: readonly string[]): string | undefined {
  if (header === undefined || others.length > 0) return undefined;
  const cells = (mark: string) => header.split(mark).map((cell) => cell.trim());
  const mark = [...new Set(header.match(/[^\p{L}\p{N}\s]/gu))].find((one) =>
    cells(one).includes(column),
  );
  if (mark === undefined) return undefined;
  return DELIMITERS.some((one) => one === mark)
    ? `The header looks cut by ${JSON.stringify(mark)}: if all lines are, write data.delimiter: ${JSON.stringify(mark)}.`
    : `The header looks cut by ${JSON.stringify(mark)}, which is not read: write the file with commas, semicolons or tabs.`;
}

/** A test file of its own needs the label and every column that may be a feature. */
export function checkTestFile(test: CsvTable, training: CsvTable, spec: DataSpec): void {
  const there = test.columns.map(({ name }) => name);
  const lacking = training.columns.filter(
    ({ name }) => !there.includes(name) && (name === spec.id || !isSetAside(name, spec)),
  );
  const problems: Problem[] = lacking.map(({ name }) => ({
    message: `no column ${JSON.stringify(name)}, which ${training.file} has`,
    at: { file: test.file },
    fix: suggest(name, there, 'columns'),
  }));
  for (const [name, cells] of test.odd) {
    if (areFew(cells.length, test.rows)) continue;
    const shown = JSON.stringify(cells[0]!.text);
    problems.push({
      message: `column ${JSON.stringify(name)} holds ${kindOf(training, name)}s in ${training.file}, but here it is ${shown}, and more often`,
      at: test.place(cells[0]!.row),
      fix: isSuspectedMissing(cells[0]!.text)
        ? `If it means a missing value, write data.columns: {${JSON.stringify(name)}: {missing: [${shown}]}}.`
        : 'Write both files alike.',
    });
  }
  problems.push(...tooLargeCells(test, spec));
  if (problems.length > 0) throw new InputError(problems);
}

function kindOf(table: CsvTable, name: string): string {
  return table.columns.find((column) => column.name === name)?.kind ?? 'other thing';
}

function tooLargeCells(table: CsvTable, spec: DataSpec): readonly Problem[] {
  return [...table.tooLarge]
    .filter(([name]) => !spec.ignore.includes(name))
    .flatMap(([name, cells]) =>
      cells.map(({ row, text }) => ({
        message: `column ${JSON.stringify(name)}: ${text.trim()} is ${excessText(text)}`,
        at: table.place(row),
        fix: 'Write a number below 1e300, leave the cell empty, or put the column into data.ignore.',
      })),
    );
}

/** The columns that the config takes out of the features: the label, and those that only steer. */
export function isSetAside(name: string, spec: DataSpec): boolean {
  return (
    spec.ignore.includes(name) ||
    name === spec.id ||
    name === spec.sampleWeight ||
    ('column' in spec.split && name === spec.split.column)
  );
}

/** An integer column is an id if it counts the rows, or is named like an id and differs in each. */
export function isIdLike(column: Column): boolean {
  if (column.kind === 'id') return true;
  if (column.kind !== 'number') return false;
  const { values, name } = column;
  const first = values[0]!;
  if (values.length < FEWEST_FOR_ID || !Number.isInteger(first)) return false;
  const step = values[1]! - first;
  if (Math.abs(step) === 1 && values.every((value, i) => value === first + i * step)) return true;
  return ID_NAMES.some((pattern) => pattern.test(name)) && areDistinctIntegers(values);
}

/** Whether whole numbers that all differ are called as those of an id or an index are. */
export function isNamedLikeId(column: Column): boolean {
  if (column.kind !== 'number') return false;
  const { values, name } = column;
  return (
    [...ID_NAMES, UNNAMED].some((pattern) => pattern.test(name)) && areDistinctIntegers(values)
  );
}

/**
 * Whether whole numbers that all differ number the rows, in whatever order: they leave none out, or their column has no name of its own, as pandas writes an index.
 */
export function isIndexLike({ kind, name, values }: NumberColumn): boolean {
  if (kind !== 'number' || values.length < FEWEST_FOR_ID) return false;
  if (!areDistinctIntegers(values)) return false;
  let [low, high] = [values[0]!, values[0]!];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const gapless = high - low + 1 === values.length;
  // Numbered by tens, say.
  const step = values[1]! - values[0]!;
  const even = step !== 0 && values.every((value, i) => value === values[0]! + i * step);
  return even || gapless || UNNAMED.test(name);
}

/** The first are looked at by themselves: in most columns two of them are equal. */
function areDistinctIntegers(values: Float64Array): boolean {
  return (
    areDistinct(values.subarray(0, FEWEST_FOR_ID)) &&
    values.every(Number.isInteger) &&
    areDistinct(values)
  );
}

function areDistinct(values: Float64Array): boolean {
  return new Set(values).size === values.length;
}

const UNNAMED = /^(?:[Uu]nnamed: ?\d+|column \d+|[Ii]ndex|level_\d+|X(?:\.\d+)?)$/;
const FEWEST_FOR_ID = 20;
const ID_NAMES = [/(^|[^a-z])(id|uuid|guid|key|index|idx)$/i, /[a-z]I[dD]$/];

function firstMissing(column: Column): number {
  return 'values' in column
    ? column.values.findIndex((value) => Number.isNaN(value))
    : column.codes.indexOf(-1);
}

function weightProblems(table: CsvTable, column: Column): readonly Problem[] {
  const about = `column ${JSON.stringify(column.name)}, which data.sample-weight names,`;
  if (column.kind !== 'number') {
    return [{ message: `${about} holds no numbers`, at: table.place(0) }];
  }
  const row = column.values.findIndex((value) => value < 0);
  return row < 0 ? [] : [{ message: `${about} is negative here`, at: table.place(row) }];
}
