import type { ExperimentKey } from '../../record/experiment.js';
import type { GitHubContext } from './context.js';

/** The name of an experiment's check: two projects may have an experiment of the same name. */
export function checkName({ project, experiment }: ExperimentKey): string {
  return `sluice / ${project} / ${experiment}`;
}

/**
 * The name of a run's check. A check is a commit's, and no pull request's: the same commit may be
 * proposed to another branch as well, or be pushed to its own. So only what was judged by the rules
 * of the default branch answers to the plain name, which a rule on that branch requires.
 */
export function checkNameOf(key: ExperimentKey, context: GitHubContext): string {
  const { trigger, defaultBranch } = context;
  const name = checkName(key);
  if (trigger.kind === 'branch')
    return trigger.branch === defaultBranch ? name : `${name} (branch)`;
  const { baseBranch } = trigger;
  return baseBranch === defaultBranch ? name : `${name} (into ${baseBranch})`;
}
