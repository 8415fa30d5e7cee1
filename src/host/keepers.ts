import { InputError } from '../errors.js';
import type { Kept, RunCarrier, RunKeeper, TrainingMemory } from './host.js';

/** Where a run needs to be nowhere but in its folder. */
export const KEEPS_NOTHING: RunKeeper = {
  keep: async () => ({}),
  promote: async () => {},
  rollBack: async () => [],
};

const noJobs = async () => {
  throw InputError.of('a run is handed from one job to another on GitHub, and nowhere else', {
    fix: 'Train and judge in one go: node dist/cli.js run CONFIG',
  });
};

/** Where there are no jobs. */
export const CARRIES_NOTHING: RunCarrier = {
  leave: noJobs,
  take: noJobs,
  gather: noJobs,
  fetchModel: noJobs,
};

/** Where each run trains. */
export const REMEMBERS_NOTHING: TrainingMemory = {
  find: async () => undefined,
  remember: async () => {},
};

/** Keeps and promotes with one keeper after the other; all of them roll back at once. */
export function inTurn(...keepers: readonly RunKeeper[]): RunKeeper {
  return {
    async keep(run) {
      let kept: Kept = {};
      for (const keeper of keepers) kept = { ...kept, ...(await keeper.keep(run)) };
      return kept;
    },
    async promote(run, source) {
      for (const keeper of keepers) await keeper.promote(run, source);
    },
    async rollBack() {
      return (await Promise.all(keepers.map((keeper) => keeper.rollBack()))).flat();
    },
  };
}
