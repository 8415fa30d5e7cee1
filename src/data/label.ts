import { InputError, type Problem } from '../errors.js';
import { listNames, suggest } from '../text/did-you-mean.js';
import { cellsOfLevels } from './checks/cells-of-levels.js';
import type { CsvTable } from './csv/read-csv.js';
import type { DataSpec } from './data-spec.js';
import type { DataWarning, Task } from './dataset.js';
import { adviceByKeys, type LabelAdvice } from './label-advice.js';
import {
  howToRead,
  numbersOf,
  readingWarnings,
  unreadNumbers,
  versionWarnings,
} from './label-numbers.js';
import { namesOf, refuseAlike, suspectedClasses } from './label-spelling.js';
import { isNone, parseDate } from './table/cell-values.js';
import { withoutZero } from './table/fold.js';
import { cellParser } from './table/infer-format.js';
import { levelCounts } from './table/level-counts.js';
import type { NumberFormat } from './table/number-format.js';
import { cellsOf } from './table/subset.js';
import type { Column } from './table/table.js';

/** What is learnt: the task, its classes, and how a label cell becomes a number. */
export type LabelPlan =
  | {
      readonly task: 'binary';
      /** [negative, positive] */
      readonly classes: readonly [string, string];
    }
  | { readonly task: 'multiclass'; readonly classes: readonly string[] }
  | {
      readonly task: 'regression';
      readonly classes: readonly [];
      readonly transform?: 'log';
      /** Where numbers are not plainly written. */
      readonly format?: NumberFormat;
    };

/** What is said of a label. */
export type LabelSpec = Pick<DataSpec, 'label' | 'positive' | 'task' | 'transform' | 'columns'> & {
  /** Left out: that of a config's `data`. */
  readonly advice?: LabelAdvice;
};

/** A plan with what a person should know of it. */
export interface PlannedLabel {
  readonly plan: LabelPlan;
  readonly warnings: readonly DataWarning[];
}

/** A number label of no more distinct integers than this, each on many rows, stands for classes. */
const MOST_INTEGER_CLASSES = 20;
const ROWS_PER_INTEGER_CLASS = 10;
const MOST_CLASSES = 1000;

/**
 * Reads the task off the label column, as far as the config leaves it open. Labels are texts unless the task is regression: `1.1` and `1.10` are two classes;
 * only a whole number and its `.0` twin are one.
 *
 * @param left rows that don't count
 * @throws InputError where the label can't be learnt: one class, a text that differs on every row, a
 * positive class that doesn't occur, classes that differ in case alone, …
 */
export function planLabel(
  table: CsvTable,
  spec: LabelSpec,
  left: ReadonlySet<number> = new Set(),
): PlannedLabel {
  const column = table.columns.find(({ name }) => name === spec.label)!;
  const { advice = adviceByKeys(spec.label) } = spec;
  refuseOddCells(table, column, advice);
  const found = countLabels(column, left);
  const fail = (message: string, fix?: string): never => {
    throw InputError.of(`label ${JSON.stringify(column.name)} ${message}`, {
      at: { file: table.file },
      ...(fix === undefined ? {} : { fix }),
    });
  };
  const asked = spec.columns?.columns?.get(column.name)?.as;
  const numbers = numbersOf(column, found, asked);
  if (numbers) refuseOddLabels(table, column, numbers.parse, left, advice);
  if (!numbers && spec.task === 'auto' && !asked) {
    const problem = unreadNumbers(found, advice);
    if (problem) return fail(problem.message, problem.fix);
  }
  const named = namesOf(found, numbers !== undefined);
  const { counts } = named;
  if (counts.size === 0) return fail('is missing in every row');
  if (counts.size === 1) {
    const missing = (table.readings.get(column.name)?.missing ?? []).map(({ level }) => level);
    const words = missing.length > 0 ? ` (${listNames(missing)} counts as missing)` : '';
    return fail(
      `has the one value ${JSON.stringify([...counts.keys()][0])} in every row${words}`,
      'Nothing can be learnt from a label that never differs, or judged by it.',
    );
  }
  const task = spec.task === 'auto' ? taskOf(numbers !== undefined, counts) : spec.task;
  const exact = asked?.kind === 'text' && asked.exact;
  if (spec.positive !== undefined && task !== 'binary') {
    const several = task === 'multiclass';
    // Two classes that are written in several ways are more than two.
    if (several && !exact) refuseAlike(counts, advice, fail);
    const classes = several ? `The classes are: ${listNames([...counts.keys()].sort())}. ` : '';
    fail(
      `makes the task ${task}, which has no positive class`,
      `${classes}Leave \`positive\` out${several ? ', or correct the label' : ''}.`,
    );
  }
  if (spec.transform !== undefined && task !== 'regression') {
    fail(`makes the task ${task}; transform is for regression`, 'Leave `transform` out.');
  }
  if (task === 'regression') {
    if (!numbers) {
      const unread = unreadNumbers(found, advice);
      if (unread) return fail(unread.message, unread.fix);
      return fail(
        `holds ${describe(column)}, but the task is regression`,
        howToRead(found, advice),
      );
    }
    const plan: LabelPlan = {
      task,
      classes: [],
      ...(spec.transform && { transform: spec.transform }),
      ...(numbers.format && { format: numbers.format }),
    };
    const warnings = [
      ...(asked ? [] : readingWarnings(column.name, numbers, found, advice)),
      ...(spec.task === 'auto' ? versionWarnings(column.name, found) : []),
    ];
    return { plan, warnings };
  }
  if (isDates(found)) fail("holds dates, which can't be classes");
  if (column.kind === 'date' || column.kind === 'text' || column.kind === 'id') {
    fail(`holds ${describe(column)}, which can't be classes`);
  }
  if (counts.size > MOST_CLASSES) {
    return fail(
      `has more than ${MOST_CLASSES} classes`,
      `If it is a number, set task: regression. ${howToRead(found, advice)}`,
    );
  }
  if (!exact) refuseAlike(counts, advice, fail);
  const classes = sortClasses(numbers !== undefined, [...counts.keys()]);
  const warnings = [...named.odd, ...suspectedClasses(counts, advice)].map(
    ({ message, levels }) => ({
      code: 'label-spelling',
      column: column.name,
      message: `label ${JSON.stringify(column.name)}: ${message}`,
      ...('codes' in column &&
        cellsOfLevels(column, table.place, (level) => levels.includes(level))),
    }),
  );
  if (task === 'binary') {
    if (classes.length !== 2) {
      fail(
        `has ${classes.length} classes, but the task is binary`,
        `The classes are: ${listNames(classes)}`,
      );
    }
    const plan: LabelPlan = { task, classes: binaryClasses(classes, counts, spec.positive, fail) };
    return { plan, warnings };
  }
  return { plan: { task, classes }, warnings };
}

/**
 * The label's column as the plan has it: numbers for regression, else levels.
 * @param left rows that don't count
 */
export function labelColumn(
  table: CsvTable,
  name: string,
  plan: LabelPlan,
  left: ReadonlySet<number> = new Set(),
  advice = adviceByKeys(name),
): Column {
  const column = table.columns.find((one) => one.name === name)!;
  if ('values' in column) return column;
  const { levels, codes } = column;
  if (plan.task === 'regression') {
    const parse = cellParser('number', plan.format);
    refuseOddLabels(table, column, parse, left, advice);
    const parsed = levels.map(parse);
    const values = Float64Array.from(codes, (code) => parsed[code] ?? Number.NaN);
    return { kind: 'number', name, values };
  }
  const places = new Map(plan.classes.map((label, index) => [label, index]));
  const twins = new Map(plan.classes.map((label, index) => [withoutZero(label), index]));
  const known: string[] = [...plan.classes];
  const place = levels.map(
    (level) => places.get(level) ?? twins.get(withoutZero(level)) ?? known.push(level) - 1,
  );
  // A copy first: what grew is slow to go over.
  const own = codes.slice();
  if (place.some((index, code) => index !== code)) {
    for (let row = 0; row < own.length; row++) own[row] = place[own[row]!] ?? -1;
  }
  return {
    kind: column.kind === 'boolean' ? 'boolean' : 'category',
    name,
    levels: known,
    codes: own,
  };
}

/**
 * Class indices or targets (after the transform) of all rows; NaN where the label is missing.
 * @param left rows that don't count: NaN
 * @param origin where the plan's classes are from
 * @throws InputError with the places of what is no label
 */
export function readLabels(
  table: CsvTable,
  name: string,
  plan: LabelPlan,
  left: ReadonlySet<number> = new Set(),
  origin = 'the training rows',
): Float64Array {
  const column = table.columns.find((one) => one.name === name)!;
  refuseOddCells(table, column, adviceByKeys(name));
  const problems: Problem[] = [];
  const refuse = (row: number, message: string) => {
    if (problems.length < 10) {
      problems.push({ message: `label ${JSON.stringify(name)}: ${message}`, at: table.place(row) });
    }
  };
  const labels =
    plan.task === 'regression' ? targetsOf(column, plan) : classesOf(column, plan.classes);
  for (const row of left) labels[row] = Number.NaN;
  for (let row = labels.indexOf(NO_LABEL); row >= 0; row = labels.indexOf(NO_LABEL, row + 1)) {
    const text = labelText(column, row)!;
    refuse(
      row,
      plan.task === 'regression'
        ? `${text} has no logarithm`
        : `${JSON.stringify(text)} is no class of ${origin}`,
    );
  }
  if (problems.length > 0) throw new InputError(problems);
  return labels;
}

/** Stands where a cell is there, but no label. */
const NO_LABEL = Number.NEGATIVE_INFINITY;

/** By row: the index of its class; NaN where the label is missing. */
function classesOf(column: Column, classes: readonly string[]): Float64Array {
  const indices = new Map(classes.map((label, index) => [label, index]));
  const indexOf = (label: string) => indices.get(label) ?? NO_LABEL;
  const found = new Float64Array(cellsOf(column).length);
  if ('codes' in column) {
    const { codes } = column;
    const byCode = column.levels.map(indexOf);
    for (let row = 0; row < codes.length; row++) found[row] = byCode[codes[row]!] ?? Number.NaN;
    return found;
  }
  const { values } = column;
  const byValue = new Map([[Number.NaN, Number.NaN]]);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    let index = byValue.get(value);
    if (index === undefined) {
      index = indexOf(String(value));
      byValue.set(value, index);
    }
    found[row] = index;
  }
  return found;
}

function targetsOf(column: Column, { transform }: { readonly transform?: 'log' }): Float64Array {
  if (!('values' in column)) throw new RangeError(`label ${column.name} holds no numbers`);
  const { values } = column;
  const targets = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const target = transform === 'log' ? Math.log(value) : value;
    targets[row] = Number.isFinite(target) || Number.isNaN(value) ? target : NO_LABEL;
  }
  return targets;
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
function countLabels(column: Column, left: ReadonlySet<number>): Map<string, number> {
  if ('codes' in column) {
    const counts = levelCounts(column).slice();
    for (const row of left) {
      const code = column.codes[row]!;
      if (code >= 0) counts[code]!--;
    }
    const found = column.levels.map((level, code) => [level, counts[code]!] as const);
    return new Map(found.filter(([, count]) => count > 0));
  }
  const counts = new Map<number, number>();
  for (const [row, value] of column.values.entries()) {
    if (Number.isNaN(value) || left.has(row)) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > MOST_CLASSES) break;
  }
  return new Map([...counts].map(([value, count]) => [String(value), count]));
}

function isDates(found: ReadonlyMap<string, number>): boolean {
  const levels = [...found.keys()];
  return levels.every((level) => !Number.isNaN(parseDate(level)));
}

function taskOf(numeric: boolean, counts: ReadonlyMap<string, number>): Task {
  if (counts.size === 2) return 'binary';
  if (!numeric) return 'multiclass';
  let rows = 0;
  const values = new Set<number>();
  for (const [value, count] of counts) {
    if (!Number.isInteger(Number(value))) return 'regression';
    values.add(Number(value));
    rows += count;
  }
  return values.size <= MOST_INTEGER_CLASSES && rows >= values.size * ROWS_PER_INTEGER_CLASS
    ? 'multiclass'
    : 'regression';
}

/** As they stand in predictions and records. */
export function sortClasses(numeric: boolean, classes: string[]): readonly string[] {
  return numeric
    ? classes.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))
    : classes.sort();
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
  const as = [wanted, wanted.trim().normalize('NFC')];
  if (as.includes(first)) return [second, first];
  if (as.includes(second)) return [first, second];
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
function refuseOddCells(table: CsvTable, column: Column, { odd: fix }: LabelAdvice): void {
  const odd = table.odd.get(column.name) ?? [];
  if (odd.length === 0) return;
  throw new InputError(
    odd.slice(0, 10).map(({ row, text }) => ({
      message: `label ${JSON.stringify(column.name)} holds ${column.kind}s, but here it is ${JSON.stringify(text)}`,
      at: table.place(row),
      fix,
    })),
  );
}

/** As `refuseOddCells`, of labels that were kept as texts. */
function refuseOddLabels(
  table: CsvTable,
  column: Column,
  parse: (cell: string) => number,
  left: ReadonlySet<number>,
  { odd: fix }: LabelAdvice,
): void {
  if (!('codes' in column)) return;
  const odd = new Set(
    column.levels.flatMap((level, code) =>
      Number.isNaN(parse(level)) && !isNone(level) ? code : [],
    ),
  );
  if (odd.size === 0) return;
  const rows: number[] = [];
  for (let row = 0; row < column.codes.length && rows.length < 10; row++) {
    if (odd.has(column.codes[row]!) && !left.has(row)) rows.push(row);
  }
  if (rows.length === 0) return;
  throw new InputError(
    rows.map((row) => ({
      message: `label ${JSON.stringify(column.name)} holds numbers, but here it is ${JSON.stringify(labelText(column, row))}`,
      at: table.place(row),
      fix,
    })),
  );
}
