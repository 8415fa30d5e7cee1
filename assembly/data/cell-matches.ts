// Training rows whose cell of a column is that of test rows.
import { after, firstFree, reach } from './memory';

// Addresses, as `reserveMatches` lays them out.
/** f64 [trained]: the training rows' cells, or codes. A missing cell is NaN, a missing code negative. */
export let trainedCells: usize = 0;
/** f64 [tested]: those of the test rows. */
export let testedCells: usize = 0;
/** u32 [mostMatches]: the test rows that `nextMatch` found. */
export let matches: usize = 0;
/** How many there are; no more are looked for. */
export let matchCount: usize = 0;
let mostMatches: usize = 0;
let trainedCount: usize = 0;
let testedCount: usize = 0;
/** i32 [2^(64 - shift)]: by a cell's hash, the last test row of such a cell, whose `before` is the one before it; -1 for none. */
let lasts: usize = 0;
let before: usize = 0;
let shift: u64 = 0;

export function reserveMatches(trained: usize, tested: usize, most: usize): void {
  trainedCount = trained;
  testedCount = tested;
  mostMatches = most;
  let bits: u64 = 1;
  while (<usize>1 << <usize>bits < 2 * tested) bits++;
  shift = 64 - bits;
  trainedCells = firstFree();
  testedCells = after(trainedCells, trained * 8);
  matches = after(testedCells, tested * 8);
  before = after(matches, most * 4);
  lasts = after(before, tested * 4);
  reach(after(lasts, (<usize>1 << <usize>bits) * 4));
}

/** Takes the test rows' cells: to be called when they stand there. */
export function indexCells(): void {
  memory.fill(lasts, 0xff, (<usize>1 << <usize>(64 - shift)) * 4);
  for (let row: usize = 0; row < testedCount; row++) {
    const last = lastOf(load<f64>(testedCells + (row << 3)));
    store<i32>(before + (row << 2), load<i32>(last));
    store<i32>(last, <i32>row);
  }
}

/** The first training row, from one on, whose cell test rows have too, with the last ones of these; the number of training rows where there is none. */
export function nextMatch(from: usize, codes: bool): usize {
  for (let row = from; row < trainedCount; row++) {
    const cell = load<f64>(trainedCells + (row << 3));
    if (cell != cell || (codes && cell < 0)) continue;
    matchCount = 0;
    for (let other = load<i32>(lastOf(cell)); other >= 0; other = load<i32>(before + (<usize>other << 2))) {
      if (load<f64>(testedCells + (<usize>other << 3)) != cell) continue;
      store<u32>(matches + (matchCount++ << 2), other);
      if (matchCount == mostMatches) break;
    }
    if (matchCount > 0) return row;
  }
  return trainedCount;
}

/** Where the last row of a cell stands (Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4). */
function lastOf(cell: f64): usize {
  // -0 + 0 is 0, and the two are one cell.
  const bits = reinterpret<u64>(cell + 0);
  return lasts + (<usize>((bits * 0x9e3779b97f4a7c15) >> shift) << 2);
}
