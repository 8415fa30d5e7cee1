import type { Subscriber } from '../events.js';
import type { Runner } from './runner.js';

/** What the step after all others finds of a run that has begun: its project and experiment. */
export const BEGUN_STATE = 'begun';

/** Leaves to that step which run has begun. */
export function savingBegun(runner: Pick<Runner, 'saveState'>): Subscriber {
  return {
    name: 'state',
    receive(event) {
      if (event.type !== 'run-started') return;
      const { project, experiment } = event;
      runner.saveState(BEGUN_STATE, JSON.stringify({ project, experiment }));
    },
  };
}
