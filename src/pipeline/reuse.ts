import type { FoundBaseline } from '../baseline/search.js';
import { messageOf } from '../errors.js';
import type { EndedRun } from '../host/host.js';
import type { WrittenModel } from '../models/export-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { EvaluationSet } from '../train/trainer.js';
import { ownEngine } from '../train/trainers.js';
import type { Baseline } from './before-training.js';
import type { Judged } from './decide-run.js';
import type { EarlierTraining } from './earlier-training.js';
import type { ReadData } from './judged-rows.js';
import { recipeOf } from './recipe.js';
import type { RunScope } from './run-scope.js';

/** What is known of a training before it is done. */
export interface KnownTraining {
  /** Absent where nobody can say what it is a function of. */
  readonly recipe?: string;
  /** What a run before left of it; absent where it has to be done. */
  readonly earlier?: EarlierTraining;
  /** It is to be done whatever was done before, and held to that. */
  readonly again?: true;
}

/**
 * Looks whether a training has been done before: see docs/adr/0040-nothing-trained-twice.md. What
 * another job has trained, and rows that the training splits off by itself, are not looked for.
 * @throws InputError when a file that a command names as its input is not there
 */
export async function lookBack(
  data: ReadData | undefined,
  { against }: Baseline,
  scope: RunScope,
): Promise<KnownTraining> {
  const { config, world } = scope;
  if (world.handed || data?.source.kind !== 'dataset') return {};
  const recipe = await recipeOf(config, data, world, ownEngine());
  if (recipe === undefined) return {};
  if (world.retrain || !config.reuse) return { recipe, again: true };
  const baseline = against.kind === 'run' ? against.search : undefined;
  const earlier = await earlierOf(recipe, data.source.dataset, baseline, scope);
  return { recipe, ...(earlier && { earlier }) };
}

/**
 * The training of this recipe that a run did before, where the host vouches for one. What can't be
 * taken as it was is trained, with a warning that says why.
 * @throws the signal's own reason when it is aborted
 */
async function earlierOf(
  recipe: string,
  dataset: EvaluationSet,
  baseline: FoundBaseline | undefined,
  { world, emit }: RunScope,
): Promise<EarlierTraining | undefined> {
  try {
    const kept = await world.host.trainings.find(recipe, baseline);
    if (!kept) return undefined;
    // In the bundle, but not read before there is something to take.
    const { earlierTraining } = await import('./earlier-training.js');
    return await earlierTraining(kept, recipe, dataset);
  } catch (error) {
    if (world.signal.aborted) throw error;
    // Whatever is wrong with what is only there to save time, the run can do without it.
    const message = `what was trained before by the same inputs is not taken, but trained again: ${messageOf(error)}`;
    emit({ type: 'warning', message });
    return undefined;
  }
}

/**
 * Holds a training that was done again, though it need not have been, to what was known of it.
 * @returns the run whose bytes it repeated; undefined where there is none to hold it to
 * @throws BrokenError where the own engine gave other bytes
 */
export async function lookAgain(
  { recipe, again }: KnownTraining,
  { evaluated, baseline: { against }, trained }: Pick<Judged, 'evaluated' | 'baseline' | 'trained'>,
  written: WrittenModel,
  scope: RunScope,
): Promise<FinishedRecord['repeats']> {
  // What went on from a checkpoint is not all of it.
  if (!again || recipe === undefined || trained.continued) return undefined;
  const { repeats } = await import('./repeats.js');
  const baseline = against.kind === 'run' ? against.search : undefined;
  return repeats(recipe, { evaluated, written }, baseline, scope);
}

/** So that a later run can take it. The run is through by now: what fails is a warning. */
export async function remember(
  { recipe }: KnownTraining,
  run: EndedRun,
  { world, emit }: RunScope,
): Promise<void> {
  if (recipe === undefined) return;
  await world.host.trainings.remember(recipe, run).catch((error: unknown) => {
    emit({
      type: 'warning',
      message: `the training could not be remembered: ${messageOf(error)}`,
    });
  });
}
