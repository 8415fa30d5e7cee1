import { type LabelledRows, type NamedRows, readNamedRows } from '../../data/labelled-rows.js';
import { InputError, type Problem } from '../../errors.js';
import type { Answers, Predictions } from '../../evaluate/predictions.js';
import { plural } from '../../text/quantities.js';
import { VERSION } from '../../version.js';
import type { GivenSpec } from '../spec.js';
import type { RunData, Trainer, TrainWorld } from '../trainer.js';
import { readAnswers } from './read-answers.js';

/** Trains nothing: it reads what a file says of the rows that are to be judged. */
export function givenTrainer(): Trainer<GivenSpec> {
  return {
    kind: 'given',
    async prepare(spec, data, world) {
      const predictions = await readGiven(spec, data, world);
      return {
        async run({ signal }) {
          signal.throwIfAborted();
          return {
            by: { kind: 'given', engine: 'predictions', version: VERSION },
            outcome: { kind: 'predictions', predictions },
            history: [],
            model: { kind: 'none' },
          };
        },
      };
    },
  };
}

async function readGiven(spec: GivenSpec, data: RunData, world: TrainWorld): Promise<Predictions> {
  const { rows } = data;
  if (!rows) {
    throw InputError.of('given predictions need labelled rows to be judged by', {
      fix: 'Name a file of predictions: predictions: {path: FILE.csv}',
    });
  }
  if (!spec.file) return withTruth(readAnswers(rows.testTable, spec.answers, rows), rows);
  const given = await readNamedRows(spec.file, world);
  const answers = readAnswers(given.table, spec.answers, rows);
  return withTruth(inOrder(answers, placesIn(given, rows)), rows);
}

/**
 * For each row to be judged its place in the file.
 * @throws InputError unless the two have the same names: whoever leaves out rows chooses what he is
 * judged by
 */
function placesIn({ table, ids, idColumn }: NamedRows, rows: LabelledRows): Uint32Array {
  if (idColumn === undefined || rows.idColumn === undefined) {
    const nameless = idColumn === undefined ? table.file : rows.testTable.file;
    throw InputError.of(
      'labels of another file are found by the names of rows, and there are none',
      {
        at: { file: nameless },
        fix: 'Name the column that names rows: id: COLUMN.',
      },
    );
  }
  const places = new Map(ids.map((id, row) => [id, row]));
  const asked = new Set(rows.testIds);
  const problems = [
    ...namesOnlyIn(rows.testIds, places, 'have no prediction', table.file),
    ...namesOnlyIn(ids, asked, 'have no label', rows.testTable.file),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return Uint32Array.from(rows.testIds, (id) => places.get(id)!);
}

const MOST_SHOWN = 5;

function namesOnlyIn(
  ids: readonly string[],
  there: { has(id: string): boolean },
  what: string,
  file: string,
): Problem[] {
  const lacking = ids.filter((id) => !there.has(id));
  if (lacking.length === 0) return [];
  const shown = lacking.slice(0, MOST_SHOWN).map((id) => JSON.stringify(id));
  const rest = lacking.length > MOST_SHOWN ? ', …' : '';
  const message = `${plural(lacking.length, 'row')} ${what}: ${shown.join(', ')}${rest}`;
  return [{ message, at: { file } }];
}

function inOrder(answers: Answers, rows: Uint32Array): Answers {
  const pick = <T extends Uint8Array | Int32Array | Float64Array>(
    values: T,
    into: T,
    width = 1,
  ) => {
    rows.forEach((row, i) => {
      for (let k = 0; k < width; k++) into[i * width + k] = values[row * width + k]!;
    });
    return into;
  };
  const floats = (values: Float64Array, width = 1) =>
    pick(values, new Float64Array(rows.length * width), width);
  if (answers.task === 'regression') return { ...answers, predicted: floats(answers.predicted) };
  const { scores } = answers;
  if (answers.task === 'binary') {
    const predicted = pick(answers.predicted, new Uint8Array(rows.length));
    return { ...answers, predicted, ...(scores && { scores: floats(scores) }) };
  }
  const predicted = pick(answers.predicted, new Int32Array(rows.length));
  const width = answers.classes.length;
  return { ...answers, predicted, ...(scores && { scores: floats(scores, width) }) };
}

function withTruth(answers: Answers, { testIds: ids, test: { y } }: LabelledRows): Predictions {
  switch (answers.task) {
    case 'binary':
      return { ...answers, ids, labels: Uint8Array.from(y) };
    case 'multiclass':
      return { ...answers, ids, labels: Int32Array.from(y) };
    case 'regression':
      return { ...answers, ids, labels: y };
  }
}
