import { InputError } from '../../errors.js';
import type { CommandSpec } from '../spec.js';
import type { EvaluationSet, RunData, Trainer } from '../trainer.js';
import { type HandedRows, handedRows } from './hand-over.js';
import type { CommandPlace } from './place.js';
import { readPredictions } from './read-predictions.js';
import { here } from './run-command.js';

/**
 * Trains by a command of the user's, whatever it is written in. It is handed rows as files, and
 * hands back predictions of the test rows and, if it likes, files of a model.
 * @param placeOf where it runs; left out: here
 */
export function commandTrainer(
  placeOf: (spec: CommandSpec) => CommandPlace = () => here,
): Trainer<CommandSpec> {
  return {
    kind: 'command',
    tables: true,
    async prepare(spec, data) {
      const { rows, evaluation } = handedOf(spec, data);
      const train = placeOf(spec).prepare(spec, rows);
      return {
        async run(context) {
          const { predictions: path, ...trained } = await train(context);
          const predictions = await readPredictions(path, evaluation, spec.own);
          return { ...trained, outcome: { kind: 'predictions', predictions } };
        },
      };
    },
  };
}

function handedOf(
  spec: CommandSpec,
  { training, evaluation }: RunData,
): { readonly rows: HandedRows; readonly evaluation: EvaluationSet } {
  if (!training?.tables || !evaluation) {
    throw InputError.of('a command needs rows to train on and rows to test on', {
      fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
    });
  }
  return { rows: handedRows(training.tables, evaluation, spec.hidden), evaluation };
}
