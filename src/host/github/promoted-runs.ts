import type { RunArtifact } from './download.js';

/** A model artifact of this repository: each stands for a run whose gate passed. */
export interface PassedRun {
  readonly runId: number;
  readonly model: Pick<RunArtifact, 'id' | 'expired'>;
  readonly headSha: string;
  readonly headBranch: string;
  /** Its code came from this repository, not from a fork. */
  readonly sameRepository: boolean;
  readonly expiresAt: string;
}

export interface BaselineChoice {
  readonly run: PassedRun;
  /** It is of the base commit or of a commit before it. */
  readonly ofAncestor: boolean;
  readonly how: string;
}

/** The commits before and including the one that is checked out, the newest first, and the commit it is based on. */
export interface History {
  readonly baseSha: string;
  readonly shas: readonly string[];
}

/**
 * The runs that may be the baseline, the best first: the base commit's, then its nearest ancestors', then the others from the last
 * on. Only runs of the given branches count, of this repository, and never this run itself.
 */
export function rankBaselines(
  runs: readonly PassedRun[],
  { history, branches, runId }: { history: History; branches: readonly string[]; runId: number },
): readonly BaselineChoice[] {
  const distance = new Map(history.shas.map((sha, i) => [sha, i]));
  const rank = (run: PassedRun) => {
    if (run.headSha === history.baseSha) return -1;
    return distance.get(run.headSha) ?? Number.POSITIVE_INFINITY;
  };
  return runs
    .filter((run) => run.sameRepository && branches.includes(run.headBranch) && run.runId !== runId)
    .toSorted((a, b) => compare(rank(a), rank(b)) || b.model.id - a.model.id)
    .map((run) => ({
      run,
      ofAncestor: Number.isFinite(rank(run)),
      how: explain(run, rank(run), history),
    }));
}

function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function explain(run: PassedRun, rank: number, { baseSha }: History): string {
  const sha = run.headSha.slice(0, 7);
  const base = baseSha.slice(0, 7);
  if (rank === -1) return `the run of the base commit ${base}`;
  if (Number.isFinite(rank))
    return `the run of ${sha}, the nearest ancestor of ${base} that passed`;
  return `the last promoted run on ${run.headBranch}, of ${sha}: none of an ancestor of ${base} was found`;
}
