declare const ALL_CASES: boolean | undefined;

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
  return typeof ALL_CASES === 'undefined' ? few : table;
}
