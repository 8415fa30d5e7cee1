import { describe } from '@jest/globals';

declare const ALL_CASES: boolean | undefined;

const isSlowRun = typeof ALL_CASES !== 'undefined';

/**
 * Of a long table `npm test` meets the cases that stand for a kind, and `npm run test:slow` all.
 * @param shown names of cases; those of other tables are left to them
 */
export function ofEachKind<Case extends readonly [name: string, ...rest: unknown[]]>(
  table: readonly Case[],
  shown: readonly string[],
): readonly Case[] {
  const few = table.filter(([name]) => shown.includes(name));
  if (few.length === 0) throw new RangeError('no case of this table is shown');
  return isSlowRun ? table : few;
}

/** A part of a suite that only `npm run test:slow` runs. */
export function describeSlowly(name: string, tests: () => void): void {
  if (isSlowRun) describe(name, tests);
}
