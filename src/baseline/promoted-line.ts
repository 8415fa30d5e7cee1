import type { ExperimentKey } from '../record/experiment.js';
import type { StoredRun } from '../record/run-index.js';
import type { RunSummary } from '../record/run-summary-schema.js';

type Finished = Extract<RunSummary, { readonly status: 'finished' }>;

/** A run that was promoted. */
export interface PromotedRun {
  /** Of its folder. */
  readonly name: string;
  readonly run: Finished;
  /** In the line of promoted runs, from 1 on. */
  readonly position: number;
}

/** Who the last promoted run of an experiment is. */
export type LastPromoted =
  | {
      readonly kind: 'found';
      readonly last: PromotedRun;
      /** Those that are as far in the line, and began before it. */
      readonly rivals: readonly PromotedRun[];
    }
  | { readonly kind: 'none' }
  /** Only an older version promoted any. */
  | { readonly kind: 'older'; readonly runId: string }
  /** It may be this one. */
  | { readonly kind: 'unreadable'; readonly error: unknown }
  /** Each is followed by another one of them, which no run of ours can bring about. */
  | { readonly kind: 'circle'; readonly runs: readonly PromotedRun[] };

/**
 * The end of the line that promoted runs form, each naming the one before it: a clock that jumped
 * orders nothing. Where a run was deleted the line has ends that are none, so of several the
 * one that is furthest along it is taken, and of those that are equally far the one that says it
 * began last. A run that can't be read may be the end, unless another one follows it.
 */
export function lastPromoted(runs: readonly StoredRun[], key: ExperimentKey): LastPromoted {
  const ours = runs.flatMap((stored) =>
    stored.kind === 'known' && isOf(stored.run, key) ? [{ ...stored, run: stored.run }] : [],
  );
  const promoted = ours.flatMap(({ name, run }) =>
    run.status === 'finished' && run.promoted ? [{ name, run, position: positionOf(run) }] : [],
  );
  const followed = new Set(promoted.flatMap(({ run }) => run.predecessor?.runId ?? []));
  const unreadable = runs.findLast(
    (stored) => stored.kind === 'unreadable' && !followed.has(stored.name),
  );
  if (unreadable?.kind === 'unreadable') return { kind: 'unreadable', error: unreadable.error };

  const [last, ...others] = promoted
    .filter(({ run }) => !followed.has(run.id))
    .toSorted((a, b) => b.position - a.position || compareText(b.run.id, a.run.id));
  if (last) {
    const rivals = others.filter(({ position }) => position === last.position);
    return { kind: 'found', last, rivals };
  }
  if (promoted.length > 0) return { kind: 'circle', runs: promoted };
  const older = ours.findLast(({ run }) => run.status === 'older' && run.promoted);
  return older ? { kind: 'older', runId: older.run.id } : { kind: 'none' };
}

/** Of a promoted run, from 1 on. One that does not say so follows at least one. */
export function positionOf({ predecessor }: Pick<Finished, 'predecessor'>): number {
  return predecessor ? (predecessor.position ?? 1) + 1 : 1;
}

function isOf(run: ExperimentKey, { project, experiment }: ExperimentKey): boolean {
  return run.project === project && run.experiment === experiment;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
