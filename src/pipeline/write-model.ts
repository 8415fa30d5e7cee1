import type { Config } from '../config/config.js';
import type { Decision } from '../gate/finding.js';
import { NO_MODEL, type WrittenModel, writeModel } from '../models/export-folder.js';
import { DEFAULT_FORMATS, exporters, type Format } from '../models/exporters.js';
import { scaleOf } from '../models/parity.js';
import type { RunFolder } from '../record/run-folder.js';
import type { Trained } from '../train/trainer.js';
import { networkFrom } from '../train/trainers.js';
import type { Evaluated } from './evaluate-model.js';
import type { ReadData } from './judged-rows.js';
import type { RunScope } from './run-scope.js';

/**
 * Writes the model of a run that passed into its folder, and proves it there on the test rows.
 * @returns its files and how near they are; none where the run did not pass, or its training left no model that we can
 *   ask
 * @throws BrokenError when it can't be written, or does not give the predictions of the one that
 *   was trained
 */
export async function writeProvenModel(
  { verdict }: Decision,
  trained: Trained,
  evaluated: Evaluated,
  place: { readonly data: ReadData; readonly folder: RunFolder },
  scope: RunScope,
): Promise<WrittenModel> {
  if (verdict !== 'passed') return NO_MODEL;
  return writeProven(formatsOf(trained, scope.config), trained, evaluated, place, scope);
}

/** Likewise, in these formats and whatever was decided. */
export async function writeProven(
  formats: readonly Format[],
  { model }: Trained,
  { predictions }: Evaluated,
  { data, folder }: { readonly data: ReadData; readonly folder: RunFolder },
  { id, key }: RunScope,
): Promise<WrittenModel> {
  const encoded = model.kind === 'network' || model.kind === 'tfjs';
  const scale = encoded && scaleOf(predictions, model.encoding.label);
  const proof = { table: data.judged.testTable, answers: predictions, ...(scale && { scale }) };
  const { fingerprint } = data.summary;
  const origin = { ...key, run: id, fingerprint };
  return writeModel(model, proof, folder.model, exporters(networkFrom, formats), origin);
}

function formatsOf({ model }: Trained, config: Config): readonly Format[] {
  if (model.kind === 'none') return [];
  return config.export?.formats ?? DEFAULT_FORMATS[model.kind];
}
