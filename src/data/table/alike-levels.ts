import { fold } from './fold.js';
import { type LevelCount, truthOf } from './infer.js';

/**
 * Levels that are one to a person, though they are not written alike: each group has at least two, the most frequent first. Where all of them are words for yes and no, so are
 * those that say the same: `1` and `True`, `Y` and `yes`.
 */
export function alikeLevels(levels: readonly LevelCount[]): readonly (readonly LevelCount[])[] {
  const keys = levels.map(({ level }) => fold(level));
  const truths = keys.map(truthOf);
  const boolean = levels.length > 2 && !truths.includes(undefined);
  const groups = new Map<string, LevelCount[]>();
  for (const [i, level] of levels.entries()) {
    const key = boolean ? String(truths[i]) : keys[i]!;
    const group = groups.get(key);
    if (group) group.push(level);
    else groups.set(key, [level]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => b.count - a.count));
}
