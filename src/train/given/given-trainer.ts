import { givenWarnings } from '../../data/given-checks.js';
import { type RowsFile, readNamedRows } from '../../data/labelled-rows.js';
import { InputError } from '../../errors.js';
import { classColumns } from '../../evaluate/answers/answer-spec.js';
import {
  answersBeside,
  answersByName,
  answersOfSeed,
} from '../../evaluate/answers/answers-of-rows.js';
import type { Predictions } from '../../evaluate/predictions.js';
import { withSeeds } from '../../evaluate/seeds.js';
import type { SingleNumbers } from '../../evaluate/single-numbers.js';
import { VERSION } from '../../version.js';
import type { GivenSpec } from '../spec.js';
import type { RunData, Trainer, TrainWorld } from '../trainer.js';

/** Trains nothing: it reads what a file says of the rows that are to be judged. */
export function givenTrainer(): Trainer<GivenSpec> {
  return {
    kind: 'given',
    async prepare(spec, data, world) {
      const { numbers } = data;
      const outcome = numbers
        ? ({ kind: 'numbers', metrics: finite(numbers) } as const)
        : ({ kind: 'predictions', predictions: await readGiven(spec, data, world) } as const);
      return {
        async run({ signal }) {
          signal.throwIfAborted();
          return {
            by: { kind: 'given', engine: outcome.kind, version: VERSION },
            outcome,
            history: [],
            model: { kind: 'none' },
          };
        },
      };
    },
  };
}

function finite({ values }: SingleNumbers): Readonly<Record<string, number>> {
  const found = [...values].flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(found);
}

async function readGiven(spec: GivenSpec, data: RunData, world: TrainWorld): Promise<Predictions> {
  const { rows } = data;
  if (!rows) {
    throw InputError.of('given predictions need labelled rows to be judged by', {
      fix: 'Name a file of predictions: predictions: {path: FILE.csv}',
    });
  }
  const read = async (file: RowsFile, label?: string) => {
    const given = await readNamedRows(file, world, label === undefined ? {} : { label });
    const lookedFor = { ...file, classColumns: classColumns(spec.answers) };
    for (const { message } of givenWarnings(given.table, lookedFor, rows.plan)) {
      world.emit({ type: 'warning', message: `${given.table.file}: ${message}` });
    }
    return given;
  };
  const { answers } = spec;
  const others: Predictions[] = [];
  if (spec.file) {
    // The labels beside the answers are not read: others are trusted.
    const first = answersByName(await read(spec.file), answers, rows);
    for (const file of spec.seeds) others.push(answersByName(await read(file), answers, rows));
    return withSeeds(first, others);
  }
  const first = answersBeside(rows, answers);
  for (const file of spec.seeds) {
    others.push(answersOfSeed(await read(file, rows.label), answers, rows));
  }
  return withSeeds(first, others);
}
