import type { GitState } from '../host.js';
import { type GitHubContext, TRUSTED_EVENTS } from './context.js';

/** Whether a run that passes here becomes the baseline. */
export type Promotion =
  | { readonly promotes: true }
  /** `why` where it is on the default branch, so that one would expect it to. */
  | { readonly promotes: false; readonly why?: string };

const DEPENDABOT = 'dependabot[bot]';

/** A run promotes the commit that its event is about, so it must be on the default branch, and be that commit. */
export function promotion(
  { trigger, event, actor, defaultBranch, sha }: GitHubContext,
  checkout: GitState,
): Promotion {
  if (trigger.kind !== 'branch' || trigger.branch !== defaultBranch) return { promotes: false };
  const no = (why: string) => ({ promotes: false, why }) as const;
  if (!TRUSTED_EVENTS.includes(event)) {
    return no(
      `a run that ${event} started is not promoted: anybody may have started it (${TRUSTED_EVENTS.join(', ')} promote)`,
    );
  }
  if (actor === DEPENDABOT) return no('a run that Dependabot started is not promoted');
  if (checkout.sha !== sha) {
    return no(
      `this run is not promoted: ${checkout.sha.slice(0, 7)} is checked out, and the run is about ${sha.slice(0, 7)}`,
    );
  }
  if (checkout.dirty) {
    return no(
      'this run is not promoted: files that git tracks are not as they were committed (git status names them)',
    );
  }
  return { promotes: true };
}

/** Whether its event is about the commit that it would put a check on. Of the others every run is on the default branch's tip. */
export function isAboutItsCommit({ trigger, event }: GitHubContext): boolean {
  return trigger.kind !== 'branch' || TRUSTED_EVENTS.includes(event);
}
