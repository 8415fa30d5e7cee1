import type { Decision } from '../gate/finding.js';
import { RUN_FILES, type RunFolder } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { isAboutToPromote, type Judged } from './decide-run.js';
import { writeAnswers } from './evaluate-model.js';
import type { Results } from './finished-record.js';
import { carryReference, movesTo } from './reference.js';
import type { RunScope } from './run-scope.js';
import type { SeededTraining } from './seeds.js';

/**
 * Keeps what a model says of the rows of the last word, for the one that comes after it.
 * @returns the record's entry; undefined where no row is kept for it, or the model is not promoted
 */
export async function keepLastWord(
  judged: Pick<Judged, 'baseline' | 'evaluated'> & { readonly decision: Decision },
  seeded: SeededTraining,
  folder: RunFolder,
  { config }: Pick<RunScope, 'config'>,
): Promise<FinishedRecord['confirm']> {
  const { confirm } = judged.evaluated;
  if (!confirm || !isAboutToPromote(judged.decision, judged)) return undefined;
  const where = { folder, config };
  const predictions = await writeAnswers(confirm, RUN_FILES.confirm, seeded, where);
  return { rows: confirm.ids.length, predictions };
}

/**
 * Puts the reference into the folder of a run that is promoted.
 * @returns its entry; undefined where the run carries none: it is the reference itself then, moved to
 *   by `best`, or as a person accepted it, or none is asked for
 */
export async function keepReference(
  {
    baseline: { against, promotes },
    decision,
    accepted,
  }: Pick<Results, 'baseline' | 'decision' | 'accepted'>,
  folder: RunFolder,
  { config, emit }: RunScope,
): Promise<FinishedRecord['reference'] | undefined> {
  const reference = against.kind === 'run' ? against.reference : undefined;
  if (!reference || accepted || !promotes || decision.verdict !== 'passed') return undefined;
  if (config.gate.reference.kind === 'best' && movesTo(decision, reference)) return undefined;
  return carryReference(reference, folder, emit);
}
