import type { BaselineChoice } from '../../record/baseline-schema.js';
import type { ListedArtifact } from './answers.js';

/** A listed artifact of promoted evidence, and the run that left it. Who may be trusted is another question. */
export interface PromotedRun {
  readonly runId: number;
  readonly artifact: ListedArtifact;
  readonly headSha: string;
  readonly headBranch: string | null;
}

export interface ChosenRun {
  readonly run: PromotedRun;
  readonly chosen: BaselineChoice;
}

/** The commits before and including the one that is checked out, the newest first, and the commit it is based on. */
export interface History {
  readonly baseSha: string;
  readonly shas: readonly string[];
  /** The commits that the base branch itself stood on: each the first parent of the one after it. */
  readonly mainline: ReadonlySet<string>;
}

/** Which runs are trusted, as far as their branch and commit go. */
export interface Trust {
  /** The default branch: no other one promotes. */
  readonly branch: string;
  /**
   * Also those that were started under another name of the branch: it may have been renamed since. A commit that was only merged into
   * it does not count, nor one of a base branch that is itself being reviewed.
   */
  readonly mainline: ReadonlySet<string>;
}

/** What an artifact says of its run; nothing where its code came from a fork, or it is of this very run. */
export function promotedRun(artifact: ListedArtifact, thisRun: number): readonly PromotedRun[] {
  const run = artifact.workflow_run;
  if (run === null || run.id === thisRun || run.head_repository_id !== run.repository_id) return [];
  return [{ runId: run.id, artifact, headSha: run.head_sha, headBranch: run.head_branch }];
}

/** The runs of the base commit, then of its nearest ancestors; of one commit the last first. */
export function ancestorsRuns(
  runs: readonly PromotedRun[],
  history: Pick<History, 'baseSha' | 'shas'>,
  trust: Trust,
): readonly ChosenRun[] {
  const distances = new Map(history.shas.map((sha, i) => [sha, i]));
  const distanceOf = ({ headSha }: PromotedRun) =>
    headSha === history.baseSha ? -1 : distances.get(headSha);
  return runs
    .flatMap((run) => {
      const distance = distanceOf(run);
      return distance !== undefined && isTrusted(run, trust) ? [{ run, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance || b.run.artifact.id - a.run.artifact.id)
    .map(({ run, distance }) => ({
      run,
      chosen:
        distance === -1
          ? { code: 'base-commit', sha: run.headSha }
          : { code: 'nearest-ancestor', sha: run.headSha, base: history.baseSha },
    }));
}

/** The last promoted runs, the newest first, whatever their commits: a history can be rewritten. */
export function lastRuns(
  runs: readonly PromotedRun[],
  { baseSha }: Pick<History, 'baseSha'>,
  trust: Trust,
): readonly ChosenRun[] {
  return runs
    .filter((run) => isTrusted(run, trust))
    .toSorted((a, b) => b.artifact.id - a.artifact.id)
    .map((run) => ({
      run,
      chosen: {
        code: 'last-promoted',
        sha: run.headSha,
        branch: run.headBranch,
        base: baseSha,
      },
    }));
}

export function isTrusted({ headBranch, headSha }: PromotedRun, trust: Trust): boolean {
  return headBranch === trust.branch || trust.mainline.has(headSha);
}
