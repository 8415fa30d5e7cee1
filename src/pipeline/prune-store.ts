import { messageOf } from '../errors.js';
import type { ExperimentKey } from '../record/experiment.js';
import { outlived, type Stays } from '../record/outlived.js';
import type { Store } from '../record/store.js';
import { removeRun } from './remove-run.js';
import type { RunScope } from './run-scope.js';

/** What became of an experiment's runs in a store. Ids, the oldest first. */
export interface Pruned {
  readonly removed: readonly string[];
  readonly stay: readonly { readonly id: string; readonly why: Stays }[];
  /** What could go, and stays. */
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Removes the runs of an experiment that its store can do without.
 * @param keep how many of the last stay
 * @param except the run that asks
 */
export async function pruneStore(
  store: Store,
  key: ExperimentKey,
  keep: number,
  except?: string,
): Promise<Pruned> {
  const { gone, stay } = outlived(await store.runs(), key, keep, except);
  const removed: string[] = [];
  const left: { id: string; why: string }[] = [];
  for (const { name, run } of gone) {
    const why = await removeRun(store.open(name), run.id);
    if (why === undefined) removed.push(run.id);
    else left.push({ id: run.id, why });
  }
  return { removed, stay: stay.map(({ run, why }) => ({ id: run.id, why })), left };
}

/** As the config asks, when its run has ended. What fails is a warning: the run is published. */
export async function pruneAfterRun({ id, key, config, world, emit }: RunScope): Promise<void> {
  if (config.keep === undefined) return;
  const warn = (message: string) => emit({ type: 'warning', message });
  try {
    const { removed, left } = await pruneStore(world.store, key, config.keep, id);
    if (removed.length > 0) emit({ type: 'pruned', runs: removed });
    for (const one of left) warn(`the old run ${one.id} stays in the store: ${one.why}`);
  } catch (error) {
    warn(`old runs stay in the store: ${messageOf(error)}`);
  }
}
