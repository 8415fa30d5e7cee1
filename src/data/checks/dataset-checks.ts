import { percent } from '../../text/quantities.js';
import type { CsvTable } from '../csv/read-csv.js';
import type { DataSpec } from '../data-spec.js';
import type { DataWarning } from '../dataset.js';
import type { LabelPlan } from '../label.js';
import type { LabelledTable } from '../labelled-table.js';
import type { Sides } from '../split/split.js';
import type { LevelCount } from '../table/infer.js';
import { presentCells } from './cells-of-levels.js';
import { checkFileScales } from './file-scales.js';
import { checkReadings } from './readings.js';

/** A class with a smaller share makes accuracy look good whatever the model does. */
const RARE_CLASS = 0.05;
const FEWEST_TEST_ROWS = 100;
const FEWEST_TEST_ROWS_OF_CLASS = 30;
const MOST_NAMED = 5;

/** Rows without a label, and cells that are no numbers in columns of numbers. */
export function checkCells(data: LabelledTable): DataWarning[] {
  const { table, rows, left } = data;
  const warnings: DataWarning[] = [...data.warnings];
  const dropped = table.rows - rows.length - left.size;
  if (dropped > 0) {
    warnings.push({
      code: 'missing-label',
      column: data.label,
      message: `${count(dropped, 'row')} of ${table.file} ${dropped === 1 ? 'has' : 'have'} no label and ${dropped === 1 ? 'is' : 'are'} left out${missingWordsOf(data)}`,
      rows: dropped,
      lines: unlabelledLines(data),
      examples: wordsForMissing(data).map(({ level }) => level),
    });
  }
  warnings.push(...checkReadings(table, data.label), ...checkFileScales(table));
  for (const [column, all] of table.odd) {
    const cells = all.filter(({ row }) => !left.has(row));
    if (cells.length === 0) continue;
    const kind = table.columns.find(({ name }) => name === column)?.kind;
    const shown = cells
      .slice(0, MOST_NAMED)
      .map(({ row, text }) => `line ${table.place(row).line} ${JSON.stringify(text)}`);
    const more = cells.length - shown.length;
    warnings.push({
      code: 'odd-cells',
      column,
      message: `column ${JSON.stringify(column)} of ${table.file} holds ${kind}s, but ${count(cells.length, 'cell')} ${cells.length === 1 ? 'is' : 'are'} none and count as missing: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      rows: cells.length,
      lines: cells.slice(0, MOST_NAMED).map(({ row }) => table.place(row).line ?? 0),
      examples: cells.slice(0, MOST_NAMED).map(({ text }) => text),
    });
  }
  return warnings;
}

function unlabelledLines({ table, labels, left }: LabelledTable): readonly number[] {
  const lines: number[] = [];
  for (let row = 0; row < table.rows && lines.length < MOST_NAMED; row++) {
    if (Number.isNaN(labels[row]!) && !left.has(row)) lines.push(table.place(row).line ?? 0);
  }
  return lines;
}

function wordsForMissing({ table, label }: LabelledTable): readonly LevelCount[] {
  return table.readings.get(label)?.missing ?? [];
}

/** The words that were taken for a missing label. */
function missingWordsOf(data: LabelledTable): string {
  const { label } = data;
  const words = wordsForMissing(data);
  if (words.length === 0) return '';
  const shown = words.map(
    ({ level, count: n }) => `${JSON.stringify(level)} in ${count(n, 'row')}`,
  );
  return ` (${shown.join(', ')} counts as missing; if it is a class, write data.columns: {${JSON.stringify(label)}: {missing: []}})`;
}

/** Columns that only one of training and test file has. */
export function checkTestColumns(training: CsvTable, test: CsvTable): DataWarning[] {
  const known = new Set(training.columns.map(({ name }) => name));
  return test.columns
    .filter(({ name }) => !known.has(name))
    .map((column) => ({
      code: 'test-only-column',
      column: column.name,
      message: `column ${JSON.stringify(column.name)} is in the test file only; it is not used`,
      ...presentCells(column, test.place),
    }));
}

export interface SplitData {
  readonly spec: DataSpec;
  readonly plan: LabelPlan;
  readonly main: LabelledTable;
  /** Where the test rows are: a file of its own, or `main`. */
  readonly test: LabelledTable;
  readonly sides: Sides;
}

/** What is wrong with the sides: too few rows, rare classes. */
export function checkSides(data: SplitData): DataWarning[] {
  return [...checkSizes(data), ...checkShares(data), ...checkClasses(data)];
}

function checkSizes({ spec, sides }: SplitData): DataWarning[] {
  const warnings: DataWarning[] = [];
  if (sides.test.length < FEWEST_TEST_ROWS) {
    warnings.push({
      code: 'few-test-rows',
      message: `only ${count(sides.test.length, 'test row')}: metrics will be uncertain`,
      rows: sides.test.length,
    });
  }
  if (spec.validation > 0 && sides.validation.length === 0) {
    warnings.push({
      code: 'no-validation-rows',
      message: `no row fell to validation (a share of ${spec.validation} of ${count(sides.train.length, 'row')})`,
    });
  }
  return warnings;
}

/** A side that is off by more than this part of what was asked for. */
const MISSED = 0.25;
/** Fewer rows are soon off by that. */
const FEWEST_ROWS_OFF = 10;

const WHY_MISSED = {
  hash: 'the content of a row decides its side, and equal rows fall together',
  stratify: 'equal rows fall together',
  group: 'groups fall together',
  time: 'rows of one time fall together',
};

function checkShares({ spec, main, sides }: SplitData): DataWarning[] {
  const test = typeof spec.test === 'number' ? sides.test.length : 0;
  const all = main.rows.length;
  const asked = [
    ['test', typeof spec.test === 'number' ? spec.test : 0, test, all],
    ['validation', spec.validation, sides.validation.length, all - test],
  ] as const;
  return asked.flatMap(([side, share, rows, of]) => {
    const off = Math.abs(rows - share * of);
    if (off < FEWEST_ROWS_OFF || off <= MISSED * share * of) return [];
    return {
      code: 'share-missed',
      message: `the ${side} side has ${percent(rows / of)} of ${side === 'test' ? 'the rows' : 'the other rows'}, not ${percent(share)}: ${WHY_MISSED[spec.split.method]}`,
      rows,
    };
  });
}

function checkClasses({ spec, plan, main, test, sides }: SplitData): DataWarning[] {
  if (plan.task === 'regression') return [];
  const warnings: DataWarning[] = [];
  const all = countLabels(main.labels, main.rows, plan.classes.length);
  const rarest = all.indexOf(Math.min(...all));
  const share = all[rarest]! / main.rows.length;
  if (share < RARE_CLASS) {
    const part = (100 * share).toFixed(1);
    warnings.push({
      code: 'class-imbalance',
      message: `only ${part}% of the rows are ${JSON.stringify(plan.classes[rarest])}: accuracy misleads here, look at recall, precision and average_precision`,
      rows: all[rarest]!,
      examples: [plan.classes[rarest]!],
    });
  }
  const watched = countLabels(main.labels, sides.validation, plan.classes.length);
  const unwatched = plan.classes.filter((_, index) => watched[index] === 0);
  if (sides.validation.length > 0 && unwatched.length > 0) {
    const shown = unwatched.slice(0, MOST_NAMED).map((name) => JSON.stringify(name));
    warnings.push({
      code: 'validation-lacks-class',
      message: `the ${count(sides.validation.length, 'validation row')} hold no ${shown.join(', ')}: early stopping can't see ${unwatched.length === 1 ? 'this class' : 'these classes'}${spec.split.method === 'hash' ? '; split: {stratify: true} spreads them' : ''}`,
      rows: sides.validation.length,
      examples: unwatched.slice(0, MOST_NAMED),
    });
  }
  const tested = countLabels(test.labels, sides.test, plan.classes.length);
  const few = plan.classes
    .map((name, index) => ({ name, rows: tested[index]! }))
    .filter(({ rows }) => rows < FEWEST_TEST_ROWS_OF_CLASS);
  if (few.length > 0) {
    const named = few.slice(0, MOST_NAMED);
    const shown = named.map(({ name, rows }) => `${rows} of ${JSON.stringify(name)}`);
    const more = few.length - shown.length;
    warnings.push({
      code: 'few-test-rows-of-class',
      message: `few test rows of a class: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}; metrics of ${few.length === 1 ? 'this class' : 'these classes'} will be uncertain`,
      rows: few.reduce((sum, { rows }) => sum + rows, 0),
      examples: named.map(({ name }) => name),
    });
  }
  return warnings;
}

function countLabels(labels: Float64Array, rows: Uint32Array, classes: number): Uint32Array {
  const counts = new Uint32Array(classes);
  for (let i = 0; i < rows.length; i++) counts[labels[rows[i]!]!]!++;
  return counts;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
