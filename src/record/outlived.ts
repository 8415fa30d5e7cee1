import type { ExperimentKey } from './experiment.js';
import type { StoredRun } from './run-index.js';
import type { RunSummary } from './run-summary-schema.js';

/** Why a run stays in a store. */
export type Stays = 'last' | 'promoted' | 'named';

export interface Outlived<Run extends StoredRun = StoredRun & { readonly kind: 'known' }> {
  /** The oldest first. */
  readonly gone: readonly Run[];
  readonly stay: readonly (Run & { readonly why: Stays })[];
}

/**
 * Which runs of an experiment a store can do without. Those stay that are among the last, that were
 * promoted, or that a run which stays names: what it was compared with, what it follows, what it is
 * held against.
 * @param runs of the whole store, the oldest first
 * @param keep how many of the last
 * @param except the run that asks: a clock that was set back does not make it an old one
 */
export function outlived(
  runs: readonly StoredRun[],
  { project, experiment }: ExperimentKey,
  keep: number,
  except?: string,
): Outlived {
  const ours = runs.flatMap((stored) =>
    stored.kind === 'known' &&
    stored.run.project === project &&
    stored.run.experiment === experiment &&
    stored.run.status !== 'older'
      ? [stored]
      : [],
  );
  const last = new Set(ours.slice(-keep).map(({ name }) => name));
  const reasons = new Map(
    ours.flatMap(({ name, run }): [string, Stays][] => {
      if (last.has(name) || run.id === except) return [[name, 'last']];
      return run.status === 'finished' && run.promoted ? [[name, 'promoted']] : [];
    }),
  );
  const named = new Set(
    ours.filter(({ name }) => reasons.has(name)).flatMap(({ run }) => names(run)),
  );
  return {
    gone: ours.filter(({ name, run }) => !reasons.has(name) && !named.has(run.id)),
    stay: ours.flatMap((stored) => {
      const why = reasons.get(stored.name) ?? (named.has(stored.run.id) ? 'named' : undefined);
      return why === undefined ? [] : [{ ...stored, why }];
    }),
  };
}

function names(run: RunSummary): readonly string[] {
  if (run.status !== 'finished') return [];
  return [...run.against, ...(run.predecessor ? [run.predecessor.runId] : [])];
}
