import type { Config } from '../config/config.js';
import { NOTHING_PUT_BACK, type ResolvedRules } from './rules.js';
import type { World } from './world.js';

/**
 * The rules that a run is judged by: its own, or, where its work is proposed to a commit, those of
 * `rulesAtBase`, which throws what this throws.
 */
export async function resolveRules(head: Config, world: World): Promise<ResolvedRules> {
  const base = await world.host.base();
  if (!base) return { rules: { config: head }, dispose: NOTHING_PUT_BACK };
  // In the bundle, but not read where nothing is proposed.
  const { rulesAtBase } = await import('./rules-at-base.js');
  return rulesAtBase(head, base, world);
}
