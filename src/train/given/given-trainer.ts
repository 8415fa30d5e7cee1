import { type RowsFile, readNamedRows } from '../../data/labelled-rows.js';
import { InputError } from '../../errors.js';
import { answersBeside, answersByName } from '../../evaluate/answers/answers-of-rows.js';
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
  const ofFile = async (file: RowsFile) =>
    answersByName(await readNamedRows(file, world), spec.answers, rows);
  const first = spec.file ? await ofFile(spec.file) : answersBeside(rows, spec.answers);
  const others: Predictions[] = [];
  for (const file of spec.seeds) others.push(await ofFile(file));
  return withSeeds(first, others);
}
