import {
  type LabelledRows,
  type NamedRows,
  type RowsFile,
  readNamedRows,
} from '../../data/labelled-rows.js';
import { InputError } from '../../errors.js';
import { pickAnswers, withLabels } from '../../evaluate/answers/arrange.js';
import { readAnswers } from '../../evaluate/answers/read-answers.js';
import { placesOfRows } from '../../evaluate/answers/rows-by-name.js';
import type { Predictions } from '../../evaluate/predictions.js';
import { withSeeds } from '../../evaluate/seeds.js';
import { VERSION } from '../../version.js';
import type { GivenSpec } from '../spec.js';
import type { RunData, Trainer, TrainWorld } from '../trainer.js';

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
  const { testIds: ids, test, outcomes } = rows;
  const known = { ids, labels: test.y, ...(outcomes && { outcomes }) };
  const ofFile = async (file: RowsFile) => {
    const given = await readNamedRows(file, world);
    const answers = readAnswers(given.table, spec.answers, rows);
    return withLabels(pickAnswers(answers, placesIn(given, rows)), known);
  };
  const first = spec.file
    ? await ofFile(spec.file)
    : withLabels(readAnswers(rows.testTable, spec.answers, rows), known);
  const others: Predictions[] = [];
  for (const file of spec.seeds) others.push(await ofFile(file));
  return withSeeds(first, others);
}

/**
 * For each row to be judged its place in the file.
 * @throws InputError where rows have no names, or the two have not the same
 */
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
