import { stat } from 'node:fs/promises';
import type { LabelPlan } from '../../data/label.js';
import { readNames } from '../../data/labelled-rows.js';
import { BrokenError, InputError, messageOf } from '../../errors.js';
import { type OwnColumnSpec, USUAL_COLUMNS } from '../../evaluate/answers/answer-spec.js';
import { pickAnswers, withLabels } from '../../evaluate/answers/arrange.js';
import { readAnswers } from '../../evaluate/answers/read-answers.js';
import { placesOfRows } from '../../evaluate/answers/rows-by-name.js';
import type { Answers, Predictions } from '../../evaluate/predictions.js';
import type { EvaluationSet } from '../trainer.js';
import { ROW_ID } from './hand-over.js';

/** Where ids may stand in what it hands back. */
const ID_COLUMNS = ['id', ROW_ID];

type Asked = Pick<EvaluationSet, 'task' | 'classes' | 'testIds' | 'test' | 'encoding'>;

/** The rows that were asked about, by the ids that they were handed out with. */
type AskedRows = Pick<Asked, 'task' | 'classes' | 'testIds'>;

/**
 * What a command says of the rows that it was handed, by their ids, with the labels that we know: a
 * `label` that it writes is not read.
 * @param own the columns of the user's own metrics
 * @throws BrokenError where the file can't be read, or does not answer for each of the rows once
 */
export function readPredictions(
  path: string,
  asked: Asked,
  own: readonly OwnColumnSpec[] = [],
): Promise<Predictions> {
  return orUnusable(path, async () =>
    withLabels(...inUnits(await answersIn(path, asked, own), asked)),
  );
}

/**
 * What was read of a command's predictions. It is the command that is wrong about them, and it has
 * run: no mistake of a config's is left then.
 * @throws BrokenError in the words of whatever was wrong
 */
export async function orUnusable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const why = cause instanceof InputError ? inOneLine(cause) : messageOf(cause);
    const fix = cause instanceof InputError ? cause.problems.at(-1)?.fix : undefined;
    throw new BrokenError(`the predictions in ${path} can't be used: ${why}`, fix, { cause });
  }
}

/**
 * What a command says of rows whose labels it is nobody's to compare with here, in their order.
 * @throws BrokenError as `readPredictions`
 */
export function readAnswersOf(path: string, asked: AskedRows): Promise<Answers> {
  return orUnusable(path, () => answersIn(path, asked, []));
}

/** In the order of the rows that were asked. */
async function answersIn(
  path: string,
  { task, classes, testIds }: AskedRows,
  own: readonly OwnColumnSpec[],
): Promise<Answers> {
  const { size } = await stat(path);
  const { prediction } = USUAL_COLUMNS;
  // A class may be called like a missing value.
  const columns = { usualIds: ID_COLUMNS, prediction, missing: [] };
  const given = await readNames([{ path, name: path, bytes: size }], columns, {});
  if (given.idColumn === undefined) throw InputError.of('they have no column "id"');
  const plan = planOf(task, classes);
  const answers = readAnswers(given.table, { own }, { task, classes, plan });
  return pickAnswers(answers, placesOfRows(given, { ids: testIds, name: 'the test rows' }));
}

/** However the user's own file has its numbers, a command was handed plain ones. */
function planOf(task: Asked['task'], classes: readonly string[]): LabelPlan {
  switch (task) {
    case 'binary':
      return { task, classes: [classes[0]!, classes[1]!] };
    case 'multiclass':
      return { task, classes };
    case 'regression':
      return { task, classes: [] };
  }
}

/** Labels are read in the units of a model; a command answers in those of its file. */
function inUnits(answers: Answers, { testIds: ids, test, encoding }: Asked) {
  const { label } = encoding;
  if (answers.task !== 'regression' || label.task !== 'regression' || label.transform !== 'log') {
    return [answers, { ids, labels: test.y }] as const;
  }
  const { transform } = label;
  return [
    { ...answers, transform },
    { ids, labels: test.y.map(Math.exp) },
  ] as const;
}

function inOneLine({ problems }: InputError): string {
  return problems
    .map(({ message, at }) => (at?.line === undefined ? message : `line ${at.line}: ${message}`))
    .join('; ');
}
