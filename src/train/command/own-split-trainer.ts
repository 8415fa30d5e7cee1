import { stat } from 'node:fs/promises';
import { type LabelledRows, readNames, readRows } from '../../data/labelled-rows.js';
import { InputError } from '../../errors.js';
import { answersBeside, answersByName } from '../../evaluate/answers/answers-of-rows.js';
import type { Predictions } from '../../evaluate/predictions.js';
import type { CommandSpec, OwnSplitSpec } from '../spec.js';
import type { Trainer } from '../trainer.js';
import type { CommandPlace } from './place.js';
import { orUnusable } from './read-predictions.js';
import { here } from './run-command.js';

/**
 * Trains by a command that splits its data by itself. It is handed nothing, and hands back
 * predictions of the rows that it tested on: with their labels, unless those are known.
 * @param placeOf where it runs; left out: here
 */
export function ownSplitTrainer(
  placeOf: (spec: CommandSpec) => CommandPlace = () => here,
): Trainer<OwnSplitSpec> {
  return {
    kind: 'own-split',
    async prepare(spec, { training, evaluation, rows }) {
      if (training || evaluation) {
        throw InputError.of('a command that splits its data by itself is handed no rows');
      }
      const train = placeOf(spec.command).prepare(spec.command, undefined);
      return {
        async run(context) {
          const { predictions: path, ...trained } = await train(context);
          const { predictions, ...split } = await orUnusable(path, () => readOwn(path, spec, rows));
          return { ...trained, outcome: { kind: 'predictions', predictions }, ...split };
        },
      };
    },
  };
}

/** @param known the rows that are judged, where it is not the command that says which */
async function readOwn(
  path: string,
  { answers, form }: OwnSplitSpec,
  known: LabelledRows | undefined,
): Promise<{ readonly predictions: Predictions; readonly rows?: LabelledRows }> {
  const file = { path, name: path, bytes: (await stat(path)).size };
  if (known) {
    const given = await readNames([file], { usualIds: ['id'], ...form }, {});
    return { predictions: answersByName(given, answers, known) };
  }
  const rows = await readRows(file, form, {});
  return { predictions: answersBeside(rows, answers), rows };
}
