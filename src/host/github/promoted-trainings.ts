import type { FoundBaseline, KeptRun } from '../../baseline/search.js';
import type { TrainingMemory } from '../host.js';
import type { GitHubContext } from './context.js';

/** What is found by these was promoted by a run of this repository that nobody could have forged. */
const VOUCHED_FOR: readonly FoundBaseline['chosen']['code'][] = [
  'base-commit',
  'nearest-ancestor',
  'last-promoted',
  'kept-on-branch',
];

/**
 * What was promoted is all that a later run may take in place of training: not what a pull request
 * left, and not what lies on the runner. Work of a fork takes nothing of it.
 */
export function promotedTrainings({ trigger }: Pick<GitHubContext, 'trigger'>): TrainingMemory {
  const isFork = trigger.kind === 'pull-request' && trigger.fork;
  return {
    async find(_recipe, baseline): Promise<KeptRun | undefined> {
      return !isFork && baseline && VOUCHED_FOR.includes(baseline.chosen.code)
        ? baseline
        : undefined;
    },
    // A run is remembered by being promoted.
    async remember() {},
  };
}
