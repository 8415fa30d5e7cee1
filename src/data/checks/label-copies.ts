import type { Column } from '../table/table.js';

/** A copy with slips in more rows than this may as well be a good feature. */
const MOST_SLIPS = 0.03;
/** Beside the rows that a guess gets wrong. */
const FAR_FEWER = 0.1;

/**
 * Whether a column is the label in other words but for slips, as a second person writes it down: as many different cells as there are classes, and each stands for
 * one.
 * @param sample rows by class
 * @returns how many of the rows that have a cell agree; undefined where it is no copy
 */
export function classCopy(
  column: Column,
  sample: readonly Uint32Array[],
): { readonly right: number; readonly rows: number } | undefined {
  const cells = 'codes' in column ? column.codes : column.values;
  const counts = new Map<number, number[]>();
  const held = sample.map(() => 0);
  for (const [label, own] of sample.entries()) {
    for (let i = 0; i < own.length; i++) {
      const cell = cells[own[i]!]!;
      if ('codes' in column ? cell < 0 : Number.isNaN(cell)) continue;
      let count = counts.get(cell);
      if (!count) {
        if (counts.size === sample.length) return undefined;
        count = sample.map(() => 0);
        counts.set(cell, count);
      }
      count[label]!++;
      held[label]!++;
    }
  }
  const most = [...counts.values()].map((count) => Math.max(...count));
  const classes = new Set([...counts.values()].map((count, i) => count.indexOf(most[i]!)));
  if (classes.size < sample.length) return undefined;
  const rows = held.reduce((sum, count) => sum + count, 0);
  const right = most.reduce((sum, count) => sum + count, 0);
  return isCopy(rows - right, rows, rows - Math.max(...held)) ? { right, rows } : undefined;
}

/** Ranks that are this part of all rows apart are alike: each row that is out of place moves others by one. */
const ALIKE = 0.02;

/**
 * Whether a column orders nearly all rows as the target does, while a few stand anywhere: it is the target but for slips.
 * @param ranks of the rows' cells, and of their targets
 * @param sign -1 where one ascends as the other descends
 */
export function isTargetCopy(ranks: Float64Array, targets: Float64Array, sign: number): boolean {
  const rows = ranks.length;
  const isAlike = (rank: number, target: number) =>
    Math.abs((sign < 0 ? rows + 1 - rank : rank) - target) <= ALIKE * rows;
  let [wrong, wrongByChance] = [0, 0];
  for (let i = 0; i < rows; i++) {
    if (!isAlike(ranks[i]!, targets[i]!)) wrong++;
    // Beside another row's target: where most cells are 0, so are those.
    if (!isAlike(ranks[i]!, targets[(i + (rows >> 1)) % rows]!)) wrongByChance++;
  }
  return isCopy(wrong, rows, wrongByChance);
}

function isCopy(wrong: number, rows: number, wrongByGuess: number): boolean {
  return wrong <= MOST_SLIPS * rows && wrong <= FAR_FEWER * wrongByGuess;
}
