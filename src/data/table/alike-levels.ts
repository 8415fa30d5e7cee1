import { type LevelCount, truthOf } from './infer.js';
import { showSpelling, spellingOf } from './spelling.js';

/**
 * Levels that are one to a person, though they are not written alike: each group has at least two, the most frequent first. Where all of them are words for yes and no, so are
 * those that say the same: `1` and `True`, `Y` and `yes`.
 * @param keyOf what the spellings of one thing share
 */
export function alikeLevels(
  levels: readonly LevelCount[],
  keyOf = spellingOf,
): readonly (readonly LevelCount[])[] {
  const keys = levels.map(({ level }) => keyOf(level));
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

/** How they differ, and some of them: `in case, …: "no" (260 rows) and "No" (3 rows); …`. */
export function describeAlike(
  alike: readonly (readonly LevelCount[])[],
  most: number,
  differences = 'case, blanks, marks or letters that look alike',
): string {
  const shown = alike
    .slice(0, most)
    .map((group) =>
      group
        .map(
          ({ level, count }) => `${showSpelling(level)} (${count} ${count === 1 ? 'row' : 'rows'})`,
        )
        .join(' and '),
    );
  const more = alike.length > most ? `; and ${alike.length - most} more` : '';
  return `that differ only in ${differences}: ${shown.join('; ')}${more}`;
}
