import { labelColumn, readLabels } from '../../data/label.js';
import type { LabelledRows, NamedRows } from '../../data/labelled-rows.js';
import { ownNumbers } from '../../data/own-numbers.js';
import { InputError } from '../../errors.js';
import { plural } from '../../text/quantities.js';
import type { Predictions } from '../predictions.js';
import { type AnswerSpec, USUAL_COLUMNS } from './answer-spec.js';
import { pickAnswers, withLabels } from './arrange.js';
import { readAnswers } from './read-answers.js';
import { placesOfRows } from './rows-by-name.js';

/**
 * What stands beside the labels.
 * @throws InputError where that is no answer
 */
export function answersBeside(rows: LabelledRows, spec: AnswerSpec): Predictions {
  refuseLabelsAsAnswers(rows, spec);
  return withLabels(readAnswers(rows.testTable, spec, rows), knownOf(rows));
}

/**
 * What another file says of the rows, by their names, in their order.
 * @throws InputError where that is no answer, rows have no names, or the two have not the same
 */
export function answersByName(given: NamedRows, spec: AnswerSpec, rows: LabelledRows): Predictions {
  return placedAnswers(given, spec, rows).found;
}

/** With the place of each row in the file. */
function placedAnswers(given: NamedRows, spec: AnswerSpec, rows: LabelledRows) {
  const answers = readAnswers(given.table, spec, rows);
  const places = placesIn(given, rows);
  return { found: withLabels(pickAnswers(answers, places), knownOf(rows)), places };
}

/**
 * What a file of another seed says of the rows, as `answersByName`.
 * @throws InputError where the labels beside its answers are others: a name has to mean one row
 */
export function answersOfSeed(given: NamedRows, spec: AnswerSpec, rows: LabelledRows): Predictions {
  const { found, places } = placedAnswers(given, spec, rows);
  const { table } = given;
  const column = table.columns.find(({ name }) => name === rows.label);
  if (!column) return found;
  const labels =
    rows.plan.task === 'regression'
      ? ownNumbers(table, column, 'the label', rows.plan.format).column
      : labelColumn(table, rows.label, rows.plan);
  const columns = table.columns.map((one) => (one === column ? labels : one));
  const own = readLabels({ ...table, columns }, rows.label, rows.plan);
  const other = [...places.keys()].filter((row) => isOther(own[places[row]!]!, rows.test.y[row]!));
  if (other.length === 0) return found;
  const first = other[0]!;
  throw InputError.of(
    `${plural(other.length, 'row')} of ${places.length} ${other.length === 1 ? 'has' : 'have'} another label here than in ${rows.testTable.file}, first ${JSON.stringify(rows.testIds[first])}`,
    {
      at: table.place(places[first]!),
      fix: 'Files of several seeds answer for the same rows, by the same names.',
    },
  );
}

/** A missing label is no other one; the last digits of a number may be. */
function isOther(label: number, wanted: number): boolean {
  return Math.abs(label - wanted) > 1e-9 * Math.max(Math.abs(label), Math.abs(wanted));
}

/** Whoever takes the labels for the answers finds them right. */
function refuseLabelsAsAnswers({ label, testTable }: LabelledRows, spec: AnswerSpec): void {
  const { prediction = USUAL_COLUMNS.prediction, score = USUAL_COLUMNS.score } = spec;
  const role = label === prediction ? 'predictions' : label === score ? 'scores' : undefined;
  if (role === undefined) return;
  throw InputError.of(
    `column ${JSON.stringify(label)} is to hold the labels and the ${role}: of itself a label is always right`,
    { at: { file: testTable.file }, fix: `Name the column of the labels, or that of the ${role}.` },
  );
}

function knownOf({ testIds: ids, test, outcomes }: LabelledRows) {
  return { ids, labels: test.y, ...(outcomes && { outcomes }) };
}

function placesIn(given: NamedRows, rows: LabelledRows): Uint32Array {
  if (given.idColumn === undefined || rows.idColumn === undefined) {
    const nameless = given.idColumn === undefined ? given.table.file : rows.testTable.file;
    throw InputError.of(
      'labels of another file are found by the names of rows, and there are none',
      {
        at: { file: nameless },
        fix: 'Name the column that names rows: id: COLUMN.',
      },
    );
  }
  return placesOfRows(given, { ids: rows.testIds, name: rows.testTable.file });
}
