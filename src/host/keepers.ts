import type { Kept, RunKeeper } from './host.js';

/** Where a run needs to be nowhere but in its folder. */
export const KEEPS_NOTHING: RunKeeper = {
  keep: async () => ({}),
  promote: async () => {},
  rollBack: async () => [],
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
