import { distance } from 'fastest-levenshtein';
import type { LabelAdvice } from './label-advice.js';
import { alikeLevels, describeAlike } from './table/alike-levels.js';
import { isNone, parseNumber } from './table/cell-values.js';
import { withoutZero } from './table/fold.js';
import { isSuspectedMissing } from './table/missing-words.js';

/** What is odd about the names of classes, and the levels that it is about. */
export interface OddClasses {
  readonly message: string;
  readonly levels: readonly string[];
}

/** What the levels are called as classes: as they are written, but for twins like 1 and 1.0, and for whole numbers that all are written so. */
export function namesOf(
  found: ReadonlyMap<string, number>,
  numeric: boolean,
): { readonly counts: ReadonlyMap<string, number>; readonly odd: readonly OddClasses[] } {
  const levels = [...found.keys()].filter((level) => !numeric || !isNone(level));
  const whole = numeric && levels.every((level) => /^-?(0|[1-9]\d*)(\.0+)?$/.test(level));
  const counts = new Map<string, number>();
  const spellings = new Map<string, readonly string[]>();
  for (const level of levels) {
    const short = withoutZero(level);
    const name = whole || found.has(short) ? short : level;
    counts.set(name, (counts.get(name) ?? 0) + found.get(level)!);
    spellings.set(name, [...(spellings.get(name) ?? []), level]);
  }
  const twins = [...spellings].flatMap(([name, own]) =>
    own.length > 1 ? own.filter((level) => level !== name) : [],
  );
  if (twins.length === 0) return { counts, odd: [] };
  const shown = twins
    .slice(0, 3)
    .map((level) => `${inRows(level, found)} is ${JSON.stringify(withoutZero(level))}`);
  const message = `one class is written with more or fewer zeros behind the point: ${shown.join(', ')}`;
  return { counts, odd: [{ message, levels: twins }] };
}

function inRows(level: string, counts: ReadonlyMap<string, number>): string {
  const rows = counts.get(level)!;
  return `${JSON.stringify(level)} (${rows} ${rows === 1 ? 'row' : 'rows'})`;
}

/** Classes that are one to a person. */
export function refuseAlike(
  counts: ReadonlyMap<string, number>,
  { apart }: LabelAdvice,
  fail: (message: string, fix?: string) => never,
): void {
  const alike = alikeLevels([...counts].map(([level, count]) => ({ level, count })));
  if (alike.length === 0) return;
  fail(`has classes ${describeAlike(alike, 3)}`, `Write each class in one way. ${apart}`);
}

/** Classes that may be none: words for a missing label, and slips of the pen. */
export function suspectedClasses(
  counts: ReadonlyMap<string, number>,
  { missing }: LabelAdvice,
): readonly OddClasses[] {
  const levels = [...counts.keys()];
  // Of + and -, neither is missing.
  const wordy = levels.some((level) => /[\p{L}\p{N}]/u.test(level));
  return levels.flatMap((level) => {
    if ((wordy && isSuspectedMissing(level)) || isCodeApart(level, levels)) {
      const message = `${JSON.stringify(level)} is learnt as a class (${counts.get(level)} rows); if it means that the label is missing, ${missing}`;
      return { message, levels: [level] };
    }
    const meant = levels.find((other) => isSlipOf(level, other, counts));
    if (meant === undefined) return [];
    const message = `${inRows(level, counts)} is learnt as a class, and looks like a slip of the pen for ${inRows(meant, counts)}`;
    return { message, levels: [level] };
  });
}

/** So many times rarer than what was meant. */
const RARER = 20;
const SHORTEST_WORD = 4;

/** One letter too many, too few or another one, or two that changed places, in a word that is rare beside the right one. Numbers in names tell classes apart. */
function isSlipOf(level: string, other: string, counts: ReadonlyMap<string, number>): boolean {
  if (counts.get(level)! * RARER > counts.get(other)!) return false;
  if (Math.max(level.length, other.length) < SHORTEST_WORD) return false;
  const digits = (text: string) => text.replace(/\P{N}/gu, '');
  return digits(level) === digits(other) && (distance(level, other) === 1 || isSwap(level, other));
}

/** Whether two letters next to each other have changed places. */
function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return a === `${b.slice(0, at)}${b.charAt(at + 1)}${b.charAt(at)}${b.slice(at + 2)}`;
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
