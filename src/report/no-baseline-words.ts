import type { BaselineChoice, NoBaseline, NotCompared } from '../record/baseline-schema.js';
import { shortSha } from './words.js';

type Of<C extends NoBaseline['code']> = Extract<NoBaseline, { readonly code: C }>;

/**
 * Why there is no baseline, in words without a full stop. Holds names of branches and experiments:
 * escape it where it is shown.
 */
export function noBaselineText(why: NotCompared): string {
  switch (why.code) {
    case 'none':
      return 'baseline: none';
    case 'first':
      return firstText(why);
    case 'older':
      return `${olderText(why)} was promoted by an older version of Sluice, whose records this one does not read`;
    case 'expired':
      return `the artifacts of the promoted run of ${shortSha(why.sha)} expired${why.on === undefined ? '' : ` on ${why.on}`}`;
    case 'deleted':
      return deletedText(why);
    case 'unreachable':
      return `run ${why.runId} was promoted on ${branchText(why.branch)}, which is not ${why.defaultBranch}, and its commit ${shortSha(why.sha)} is not in the history: was the branch renamed or rewritten?`;
    case 'not-kept':
      return 'GitHub Enterprise Server keeps no runs that this action can find: set baseline: branch:NAME';
    case 'not-allowed':
      return why.message;
    case 'other-baseline':
      return 'these rules name another baseline than those that decide, and it is not looked for';
    case 'not-given':
      return 'there is no baseline';
  }
}

function firstText({ searched }: Of<'first'>): string {
  if (searched.in === 'store') return 'first run';
  const { branch, project, experiment } = searched;
  return searched.in === 'kept-branch'
    ? `first run: the branch ${branch} holds no run of ${project}/${experiment} yet`
    : `first run: none of ${project}/${experiment} was promoted on ${branch} yet`;
}

function olderText({ runId, sha, artifact }: Of<'older'>): string {
  const run = `run ${runId}${sha === undefined ? '' : ` of ${shortSha(sha)}`}`;
  return artifact === undefined ? run : `the "${artifact}" of ${run}`;
}

function deletedText({ runId, sha, keptOn }: Of<'deleted'>): string {
  if (keptOn !== undefined) {
    const { branch, project, experiment } = keptOn;
    return `what the branch ${branch} holds of ${project}/${experiment} is said to be of run ${runId}, of which GitHub knows nothing any more`;
  }
  const commit = sha === null ? '' : ` of ${shortSha(sha)}`;
  return `run ${runId}${commit} was promoted, and its artifacts are not there any more`;
}

/**
 * How the baseline was chosen, in words without a full stop. Holds names of files and branches:
 * escape it where it is shown.
 */
export function choiceText(choice: BaselineChoice): string {
  switch (choice.code) {
    case 'configured-file':
      return `${choice.file}, as configured`;
    case 'configured-run':
      return `run ${choice.runId}, as configured`;
    case 'last-of-store':
      return choice.rivals.length === 0
        ? 'the last promoted run of this store'
        : `the one that began last of the promoted runs of this store that none follows: ${choice.rivals.join(' and ')} came as far`;
    case 'base-commit':
      return `the run of the base commit ${shortSha(choice.sha)}`;
    case 'nearest-ancestor':
      return `the run of ${shortSha(choice.sha)}, the nearest ancestor of ${shortSha(choice.base)} that was promoted`;
    case 'last-promoted':
      return `the last promoted run, of ${shortSha(choice.sha)} on ${branchText(choice.branch)}: none of an ancestor of ${shortSha(choice.base)} was found`;
    case 'kept-on-branch':
      return `the last promoted run, kept on the branch ${choice.branch}`;
  }
}

function branchText(branch: string | null): string {
  return branch ?? 'no branch';
}
