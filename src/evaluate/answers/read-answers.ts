import type { CsvTable } from '../../data/csv/read-csv.js';
import { type LabelPlan, labelColumn, labelText } from '../../data/label.js';
import { columnOf, refuseMissing } from '../../data/labelled-rows.js';
import { ownNumbers, unitOf } from '../../data/own-numbers.js';
import { excessText } from '../../data/table/cell-values.js';
import type { Column, NumberColumn } from '../../data/table/table.js';
import { InputError, type Problem } from '../../errors.js';
import { fill } from '../../numeric/typed-arrays.js';
import { listNames, suggest } from '../../text/did-you-mean.js';
import { plural } from '../../text/quantities.js';
import { firstOfLargest } from '../from-outputs.js';
import type { Answers, OwnColumn } from '../predictions.js';
import { answerColumns } from './answer-columns.js';
import type { AnswerSpec, OwnColumnSpec, ScoreScale } from './answer-spec.js';
import { refuseContradiction } from './contradiction.js';

/** What is asked of each row. */
export interface Question {
  readonly task: Answers['task'];
  /** Binary: [negative, positive]; regression: none. */
  readonly classes: readonly string[];
  readonly plan: LabelPlan;
  /** What stands around each label that is a number; left out where nobody knows. */
  readonly unit?: string;
}

const MOST_NAMED = 10;

/** Probabilities of a row add up to 1 but for so much, which leaves room for rounded ones. */
const SUM_TOLERANCE = 0.01;
/** By which rounding to two digits moves the sum of so many classes at most; many of them are 0 and stay so. */
const ROUNDED = 0.005;
const MOST_CLASSES_ROUNDED = 10;
/** What is lost as such numbers are added up. */
const LAST_DIGITS = 1e-9;

/**
 * What a file's cells say of its rows, in their order. A class that is not given is that of the
 * largest score (binary: of one above a half).
 * @throws InputError with the lines of whatever is missing, no number, no class, or outside of the
 * scale that the spec names
 */
export function readAnswers(table: CsvTable, spec: AnswerSpec, question: Question): Answers {
  const { prediction, scores } = answerColumns(table, spec, question);
  const { classes, plan } = question;
  const own = spec.own && spec.own.length > 0 && { own: readOwn(table, spec.own) };
  if (plan.task === 'regression') {
    const read = ownNumbers(table, prediction!, 'the prediction', plan.format);
    refuseOtherUnit(table, prediction!.name, read.unit, question.unit);
    const predicted = numbersOf(table, read.column, 'the prediction');
    return { task: plan.task, predicted, ...own };
  }
  // A class is read as the labels are: 1.0 is 1, and 1.10 is not 1.1.
  const told = prediction && labelColumn(table, prediction.name, plan);
  const given = scores && readScores(table, scores, spec.scale);
  const predicted = told && classesOfRows(table, told, classes);
  if (scores && given && predicted) {
    const columns = scores.map(({ name }) => name);
    refuseContradiction(table, given, predicted, classes, columns);
  }
  const { task } = plan;
  if (task === 'binary') {
    const chosen = predicted ?? given!.map((score) => (score > 0.5 ? 1 : 0));
    return {
      task,
      classes: [classes[0]!, classes[1]!],
      predicted: Uint8Array.from(chosen),
      ...(given && { scores: given }),
      ...own,
    };
  }
  return {
    task,
    classes,
    ...own,
    predicted:
      predicted ??
      fill(new Int32Array(table.rows), (row) => firstOfLargest(given!, row, classes.length)),
    ...(given && { scores: given }),
  };
}

/**
 * The columns that metrics of the user's own are the means of.
 * @throws InputError where one is missing, holds no number, or one outside of its range
 */
export function readOwn(table: CsvTable, specs: readonly OwnColumnSpec[]): readonly OwnColumn[] {
  return specs.map(({ column: name, ...metric }) => {
    const about = `the metric ${JSON.stringify(metric.name)}`;
    const values = numbersOf(table, columnOf(table, name, `which holds ${about}`), about);
    const [least, most] = metric.range;
    const isOutside = (value: number) =>
      (least !== null && value < least) || (most !== null && value > most);
    refuseRows(
      table,
      values.length,
      (row) => isOutside(values[row]!),
      (row) =>
        `column ${JSON.stringify(name)}: ${values[row]} lies outside of the range of ${about}`,
      `Its range in gate.metrics is [${least ?? 'none'}, ${most ?? 'none'}]: every number of the column has to lie in it.`,
    );
    return { ...metric, values };
  });
}

/** Row-major, a probability for each column. */
function readScores(
  table: CsvTable,
  columns: readonly Column[],
  scale: AnswerSpec['scale'],
): Float64Array<ArrayBuffer> {
  const read = columns.map((column) => {
    const values = numbersOf(table, column, 'the score');
    refuseUnit(table, column.name, scale);
    refuseOutside(table, column.name, values, scale);
    return values;
  });
  if (read.length === 1) return read[0]!.map((score) => probability(score, scale));
  const width = read.length;
  const scores = new Float64Array(table.rows * width);
  for (let row = 0; row < table.rows; row++) {
    for (let k = 0; k < width; k++) scores[row * width + k] = read[k]![row]!;
    const own = scores.subarray(row * width, (row + 1) * width);
    if (scale === 'logit') softmax(own);
    else if (scale === 'percent') for (let k = 0; k < width; k++) own[k] = own[k]! / 100;
  }
  refuseOtherSums(table, scores, columns);
  return scores;
}

function probability(score: number, scale: AnswerSpec['scale']): number {
  if (scale === 'percent') return score / 100;
  return scale === 'logit' ? 1 / (1 + Math.exp(-score)) : score;
}

/** In place; the largest is taken off first, so that no power overflows. */
function softmax(logits: Float64Array): void {
  const most = Math.max(...logits);
  let sum = 0;
  logits.forEach((logit, k) => {
    logits[k] = Math.exp(logit - most);
    sum += logits[k]!;
  });
  logits.forEach((power, k) => {
    logits[k] = power / sum;
  });
}

const RANGES: Readonly<Record<ScoreScale, readonly [least: number, most: number]>> = {
  probability: [0, 1],
  percent: [0, 100],
  logit: [-Number.MAX_VALUE, Number.MAX_VALUE],
};

function refuseOutside(
  table: CsvTable,
  name: string,
  values: Float64Array,
  scale: AnswerSpec['scale'],
): void {
  const wanted = scale ?? 'probability';
  const [least, most] = RANGES[wanted];
  refuseRows(
    table,
    values.length,
    (row) => !(values[row]! >= least && values[row]! <= most),
    (row) =>
      `column ${JSON.stringify(name)}: ${values[row]} is no ${wanted}${wanted === 'logit' ? '' : `, which lies between ${least} and ${most}`}`,
    fixOfScale(scale),
  );
}

/** 45.3% is read as 45.3, and 0.9% as 0.9. */
function refuseUnit(table: CsvTable, name: string, scale: AnswerSpec['scale']): void {
  const unit = unitOf(table, name);
  if (unit === '' || (unit === '%' && scale === 'percent')) return;
  throw InputError.of(
    `column ${JSON.stringify(name)} holds numbers with ${JSON.stringify(unit)}, and a score is to be a ${scale ?? 'probability'}`,
    { at: { file: table.file }, fix: unit === '%' ? fixOfScale(scale) : 'Write plain numbers.' },
  );
}

function fixOfScale(scale: AnswerSpec['scale']): string {
  switch (scale) {
    case undefined:
      return 'Write probabilities, not logits or percentages.';
    case 'probability':
      return 'If the scores are logits or percentages, say so: scores: logit or scores: percent.';
    default:
      return 'Say what the scores are: scores: probability, logit or percent.';
  }
}

function refuseOtherSums(table: CsvTable, scores: Float64Array, columns: readonly Column[]): void {
  const width = columns.length;
  const rounded = ROUNDED * Math.min(width, MOST_CLASSES_ROUNDED);
  const tolerance = Math.max(SUM_TOLERANCE, rounded) + LAST_DIGITS;
  const sum = (row: number) => {
    let total = 0;
    for (let k = 0; k < width; k++) total += scores[row * width + k]!;
    return total;
  };
  refuseRows(
    table,
    table.rows,
    (row) => Math.abs(sum(row) - 1) > tolerance,
    (row) => `the scores of the classes add up to ${Number(sum(row).toPrecision(6))}, not to 1`,
    `Write the probability of every class in every row: ${listNames(columns.map(({ name }) => name))}.`,
  );
}

/** Kilometres are no metres; where one of the two stands without, it may well be the same. */
function refuseOtherUnit(table: CsvTable, name: string, unit: string, wanted = ''): void {
  if (unit === '' || wanted === '' || unit === wanted) return;
  throw InputError.of(
    `column ${JSON.stringify(name)} holds predictions with ${JSON.stringify(unit)}, and the labels have ${JSON.stringify(wanted)}`,
    { at: { file: table.file }, fix: 'Write both in one unit.' },
  );
}

function numbersOf(table: CsvTable, column: Column, what: string): Float64Array<ArrayBuffer> {
  if (column.kind !== 'number') {
    const row = 'codes' in column ? column.codes.findIndex((code) => code >= 0) : 0;
    // A diverged model says NaN of every row, and then nothing tells that these are numbers.
    if (row < 0) refuseMissing(table, column, what, 'number');
    throw InputError.of(
      `column ${JSON.stringify(column.name)} is to hold ${what}, and holds no numbers`,
      { at: table.place(row) },
    );
  }
  refuseMissing(table, column, what);
  refuseTooLarge(table, column, what);
  return new Float64Array(column.values);
}

function refuseTooLarge(table: CsvTable, { name }: NumberColumn, what: string): void {
  const cells = table.tooLarge.get(name) ?? [];
  if (cells.length === 0) return;
  throw new InputError(
    cells.map(({ row, text }) => ({
      message: `${what} (column ${JSON.stringify(name)}) is ${JSON.stringify(text.trim())} here, which is ${excessText(text)}`,
      at: table.place(row),
    })),
  );
}

function classesOfRows(
  table: CsvTable,
  column: Column,
  classes: readonly string[],
): Int32Array<ArrayBuffer> {
  refuseMissing(table, column, 'the prediction');
  const textOf = (row: number) => labelText(column, row) ?? '';
  const indexOf = new Map(classes.map((name, k) => [name, k]));
  const predicted = new Int32Array(table.rows);
  for (let row = 0; row < table.rows; row++) predicted[row] = indexOf.get(textOf(row)) ?? -1;
  const strange = predicted.indexOf(-1);
  if (strange >= 0) {
    refuseRows(
      table,
      table.rows,
      (row) => predicted[row] === -1,
      (row) => `the prediction ${JSON.stringify(textOf(row))} is a class that no label has`,
      suggest(textOf(strange), classes, 'classes'),
    );
  }
  return predicted;
}

/** @throws InputError with the first rows that are wrong, and how many more there are */
function refuseRows(
  table: CsvTable,
  rows: number,
  isWrong: (row: number) => boolean,
  message: (row: number) => string,
  fix: string,
): void {
  const problems: Problem[] = [];
  let wrong = 0;
  for (let row = 0; row < rows; row++) {
    if (!isWrong(row)) continue;
    wrong++;
    if (problems.length < MOST_NAMED) {
      problems.push({ message: message(row), at: table.place(row) });
    }
  }
  if (wrong === 0) return;
  const more = wrong - problems.length;
  const last = more > 0 ? `and ${plural(more, 'more row')}` : `${plural(wrong, 'row')} in all`;
  throw new InputError([...problems, { message: last, at: { file: table.file }, fix }]);
}
