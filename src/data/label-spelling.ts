import { alikeLevels } from './table/alike-levels.js';
import { isNone, parseNumber } from './table/cell-values.js';
import { withoutZero } from './table/fold.js';
import { isSuspectedMissing } from './table/missing-words.js';

/** What the levels are called as classes: as they are written, but for twins like 1 and 1.0, and for whole numbers that all are written so. */
export function namesOf(
  found: ReadonlyMap<string, number>,
  numeric: boolean,
): { readonly counts: ReadonlyMap<string, number>; readonly warnings: readonly string[] } {
  const levels = [...found.keys()].filter((level) => !numeric || !isNone(level));
  const whole = numeric && levels.every((level) => /^-?(0|[1-9]\d*)(\.0+)?$/.test(level));
  const counts = new Map<string, number>();
  const twins: string[] = [];
  for (const level of levels) {
    const short = withoutZero(level);
    const isTwin = short !== level && found.has(short);
    const name = whole || isTwin ? short : level;
    if (isTwin)
      twins.push(`${JSON.stringify(level)} (${found.get(level)} rows) is ${JSON.stringify(short)}`);
    counts.set(name, (counts.get(name) ?? 0) + found.get(level)!);
  }
  const warnings =
    twins.length > 0
      ? [
          `one class is written as a whole number and with a zero behind the point: ${twins.slice(0, 3).join(', ')}`,
        ]
      : [];
  return { counts, warnings };
}

/** Classes that are one to a person. */
export function refuseAlike(
  name: string,
  counts: ReadonlyMap<string, number>,
  fail: (message: string, fix?: string) => never,
): void {
  const alike = alikeLevels([...counts].map(([level, count]) => ({ level, count })));
  if (alike.length === 0) return;
  const shown = alike
    .slice(0, 3)
    .map((group) => group.map(({ level, count }) => `${JSON.stringify(level)} (${count} rows)`))
    .map((group) => group.join(' and '));
  fail(
    `has classes that differ only in case, blanks or a final dot: ${shown.join('; ')}`,
    `Write each class in one way. If they are different classes, say so: data.columns: {${JSON.stringify(name)}: {text: exact}}`,
  );
}

export function suspectedClasses(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([level]) => isSuspectedMissing(level) || isCodeApart(level, [...counts.keys()]))
    .map(
      ([level, count]) =>
        `${JSON.stringify(level)} is learnt as a class (${count} rows); if it means that the label is missing, say so in data.missing`,
    );
}

/** A number that often stands for a missing answer, far from the numbers of the other classes. */
function isCodeApart(level: string, levels: readonly string[]): boolean {
  if (!/^-?(9+|8+|7+)(\.0+)?$/.test(level)) return false;
  const others = levels.filter((one) => one !== level).map(parseNumber);
  if (others.length < 2 || others.some(Number.isNaN)) return false;
  const [low, high] = [Math.min(...others), Math.max(...others)];
  const value = parseNumber(level);
  return Math.max(low - value, value - high) > 3 * (high - low);
}
