import type { LabelledRows, NamedRows } from '../../data/labelled-rows.js';
import { InputError } from '../../errors.js';
import type { Predictions } from '../predictions.js';
import type { AnswerSpec } from './answer-spec.js';
import { pickAnswers, withLabels } from './arrange.js';
import { readAnswers } from './read-answers.js';
import { placesOfRows } from './rows-by-name.js';

/**
 * What stands beside the labels.
 * @throws InputError where that is no answer
 */
export function answersBeside(rows: LabelledRows, spec: AnswerSpec): Predictions {
  return withLabels(readAnswers(rows.testTable, spec, rows), knownOf(rows));
}

/**
 * What another file says of the rows, by their names, in their order.
 * @throws InputError where that is no answer, rows have no names, or the two have not the same
 */
export function answersByName(given: NamedRows, spec: AnswerSpec, rows: LabelledRows): Predictions {
  const answers = readAnswers(given.table, spec, rows);
  return withLabels(pickAnswers(answers, placesIn(given, rows)), knownOf(rows));
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
