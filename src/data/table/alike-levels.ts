import { fold } from './fold.js';
import type { LevelCount } from './infer.js';

/** Levels that are one to a person, though they are not written alike: each group has at least two, the most frequent first. */
export function alikeLevels(levels: readonly LevelCount[]): readonly (readonly LevelCount[])[] {
  const groups = new Map<string, LevelCount[]>();
  for (const level of levels) {
    const key = fold(level.level);
    const group = groups.get(key);
    if (group) group.push(level);
    else groups.set(key, [level]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => b.count - a.count));
}
