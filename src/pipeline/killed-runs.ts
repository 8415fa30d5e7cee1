import { rootsOf } from '../data/source-files.js';
import { messageOf } from '../errors.js';
import type { Emit } from '../events.js';
import { liesIn } from '../files/real-path.js';
import type { KilledRun } from '../record/store.js';
import type { World } from './world.js';

/**
 * Removes what killed runs left in the store, and says so once: an export that one was in the midst
 * of is undone first, and one that counts is cleaned up after. What can't be removed is a warning, and is never in the way.
 */
export async function clearKilledRuns(
  world: Pick<World, 'store' | 'workspace' | 'dataRoots' | 'signal' | 'now'>,
  emit: Emit,
): Promise<void> {
  const warn = (message: string) => emit({ type: 'warning', message });
  const { store, signal, now } = world;
  const mayWrite = (to: string) => liesIn(to, rootsOf(world));
  const waiting = { onWait: warn, signal };
  const clear = async ({ id, folder, published }: KilledRun) => {
    // In the bundle, but not read before there is such a run.
    const { settleInterruptedExport, undoInterruptedExport } = await import(
      '../models/export-folder.js'
    );
    if (published) {
      const settled = await settleInterruptedExport(folder, mayWrite, waiting);
      await folder.disown();
      if (settled) warn(`the run ${id} was killed once it was published; its export is whole`);
      return;
    }
    const undone = await undoInterruptedExport(folder, mayWrite, waiting);
    await folder.remove();
    const exported = undone === undefined ? '' : `; its export into ${undone} was undone`;
    warn(`the run ${id} was killed, and what it left was removed${exported}`);
  };
  for (const killed of await store.killed(now().getTime())) {
    await clear(killed).catch((error: unknown) => {
      warn(`what the killed run ${killed.id} left stays in the store: ${messageOf(error)}`);
    });
  }
}
