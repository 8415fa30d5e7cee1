// What the training rows of a column hold: the numbers that its encoding and the search for leaks need.
import { after, firstFree, reach } from './memory';
import { sortDoubles } from './sort';

// Addresses, as `reserveColumn` lays them out.
/** f64 [rows]: the cells of a column, or their codes. A missing cell is NaN, a missing code negative. */
export let cells: usize = 0;
/** u32 [trained]: the rows that are trained on. */
export let trained: usize = 0;
/** u32 [sampled]: some of them, class by class. */
export let sample: usize = 0;
/** u32 [classes]: where each class ends in the sample. */
export let ends: usize = 0;
/** f64 [sampled]: the cells of the sample, ascending class by class, as `tally` left them; a missing one is -Infinity. */
export let sampled: usize = 0;
let present: usize = 0;
let next: usize = 0;
let below: usize = 0;
/** f64 [MOST_SOME]: the cells of some training rows. */
let some: usize = 0;
/** u32 [picked]: any of the table's rows. */
export let pickedRows: usize = 0;
/** f64 [picked]: their numbers, ascending. */
export let picked: usize = 0;
/** f64 [sampled or picked]: what `sortDoubles` needs. */
let spare: usize = 0;
let rows: usize = 0;
let trainedRows: usize = 0;
let sampledRows: usize = 0;
let classes: usize = 0;

/** So many rows tell roughly what all hold. */
const MOST_SOME: usize = 1000;

export function reserveColumn(
  ofTable: usize,
  toTrain: usize,
  inSample: usize,
  ofLabel: usize,
  toPick: usize,
): void {
  rows = ofTable;
  trainedRows = toTrain;
  sampledRows = inSample;
  classes = ofLabel;
  cells = firstFree();
  trained = after(cells, rows * 8);
  present = after(trained, trainedRows * 4);
  sample = after(present, trainedRows * 8);
  sampled = after(sample, sampledRows * 4);
  ends = after(sampled, sampledRows * 8);
  next = after(ends, classes * 4);
  below = after(next, classes * 4);
  some = after(below, classes * 4);
  pickedRows = after(some, MOST_SOME * 8);
  picked = after(pickedRows, toPick * 4);
  spare = after(picked, toPick * 8);
  reach(after(spare, max(toPick, inSample) * 8));
}

// @ts-ignore: decorator
@inline
function isMissing(cell: f64, codes: bool): bool {
  return codes ? cell < 0 : cell != cell;
}

export function countMissing(codes: bool): usize {
  let count: usize = 0;
  for (let row: usize = 0; row < rows; row++) {
    if (isMissing(load<f64>(cells + (row << 3)), codes)) count++;
  }
  return count;
}

// Of the training rows, as `fit` found it. Missing cells count as the median.
/** How many have a cell. */
export let count: usize = 0;
export let median: f64 = 0;
export let mean: f64 = 0;
/** The standard deviation of the population. */
export let sd: f64 = 0;
/** Whether all cells that are there are the same. */
export let constant: bool = false;

// The lowest and the highest number of the training rows, as `findEnds` found them, and how many rows hold each.
export let low: f64 = 0;
export let lows: usize = 0;
export let high: f64 = 0;
export let highs: usize = 0;

export function findEnds(): void {
  low = Infinity;
  high = -Infinity;
  lows = highs = 0;
  for (let i: usize = 0; i < trainedRows; i++) {
    const cell = load<f64>(cells + (<usize>load<u32>(trained + (i << 2)) << 3));
    if (cell <= low) {
      lows = cell < low ? 1 : lows + 1;
      low = cell;
    }
    if (cell >= high) {
      highs = cell > high ? 1 : highs + 1;
      high = cell;
    }
  }
}

export function fit(unit: f64): void {
  let n: usize = 0;
  for (let i: usize = 0; i < trainedRows; i++) {
    const cell = load<f64>(cells + (<usize>load<u32>(trained + (i << 2)) << 3)) / unit;
    if (cell != cell) continue;
    store<f64>(present + (n << 3), cell);
    n++;
  }
  count = n;
  if (n == 0) return;
  median = medianOf(n);
  constant = true;
  const missing = <f64>(trainedRows - n);
  let sum = median * missing;
  for (let i: usize = 0; i < n; i++) {
    const cell = load<f64>(present + (i << 3));
    if (cell != median) constant = false;
    sum += cell;
  }
  mean = sum / <f64>trainedRows;
  const distance = median - mean;
  let squares = missing * (distance * distance);
  for (let i: usize = 0; i < n; i++) {
    const difference = load<f64>(present + (i << 3)) - mean;
    squares += difference * difference;
  }
  sd = Math.sqrt(squares / <f64>trainedRows);
}

/** Of the cells that `fit` found, of which there is at least one: the smallest that at least so many shares of them do not exceed. Reorders them. */
export function quantile(share: f64): f64 {
  const k = <usize>Math.max(0, Math.ceil(share * <f64>count) - 1);
  return selected(present, k, count);
}

/** About how far the quartiles are apart, by some of the training rows; NaN where none of them has a cell. */
export function roughSpread(unit: f64): f64 {
  const step = (trainedRows + MOST_SOME - 1) / MOST_SOME;
  let n: usize = 0;
  for (let i: usize = 0; i < trainedRows; i += step) {
    const cell = load<f64>(cells + (<usize>load<u32>(trained + (i << 2)) << 3)) / unit;
    if (cell == cell) store<f64>(some + (n++ << 3), cell);
  }
  if (n == 0) return NaN;
  return selected(some, <usize>(0.75 * <f64>n), n) - selected(some, <usize>(0.25 * <f64>n), n);
}

/** In linear time (Hoare's quickselect). Reorders the cells, of which there is at least one. */
function medianOf(n: usize): f64 {
  const middle = n >> 1;
  const upper = selected(present, middle, n);
  if (n & 1) return upper;
  // All that stands before the middle is no larger than it.
  let lower = load<f64>(present);
  for (let i: usize = 1; i < middle; i++) lower = Math.max(lower, load<f64>(present + (i << 3)));
  return lower / 2 + upper / 2;
}

/** So many cells are looked at before any is moved. */
const BLOCK: usize = 64;
/** Which cells of a block at the left, and of one at the right, are on the wrong side. */
const LEFTS = memory.data(64);
const RIGHTS = memory.data(64);
/** How far `takeBlocks` came. */
let leftEnd: usize = 0;
let rightEnd: usize = 0;

/**
 * Takes as many steps of Hoare's partition as there are whole blocks for, with the same swaps in the same order, but without
 * a branch for each cell, half of which would be foretold wrongly (Edelkamp & Weiß 2016, "BlockQuicksort").
 */
function takeBlocks(low: usize, high: usize, pivot: f64): void {
  let left = low;
  let right = high;
  let lefts: usize = 0;
  let rights: usize = 0;
  let leftAt: usize = 0;
  let rightAt: usize = 0;
  while (left < right && right - left >= (2 * BLOCK - 1) << 3) {
    if (leftAt == lefts) {
      leftAt = lefts = 0;
      for (let i: usize = 0; i < BLOCK; i++) {
        store<u8>(LEFTS + lefts, <u8>i);
        lefts += <usize>!(load<f64>(left + (i << 3)) < pivot);
      }
    }
    if (rightAt == rights) {
      rightAt = rights = 0;
      for (let i: usize = 0; i < BLOCK; i++) {
        store<u8>(RIGHTS + rights, <u8>i);
        rights += <usize>!(load<f64>(right - (i << 3)) > pivot);
      }
    }
    for (; leftAt < lefts && rightAt < rights; leftAt++, rightAt++) {
      const a = left + (<usize>load<u8>(LEFTS + leftAt) << 3);
      const b = right - (<usize>load<u8>(RIGHTS + rightAt) << 3);
      const kept = load<f64>(a);
      store<f64>(a, load<f64>(b));
      store<f64>(b, kept);
    }
    if (leftAt == lefts) left += BLOCK << 3;
    if (rightAt == rights) right -= BLOCK << 3;
  }
  if (leftAt < lefts) left += <usize>load<u8>(LEFTS + leftAt) << 3;
  if (rightAt < rights) right -= <usize>load<u8>(RIGHTS + rightAt) << 3;
  leftEnd = left;
  rightEnd = right;
}

/** The k-th smallest (from 0) of so many cells. It is put at place k, smaller ones before it, larger ones after it. */
function selected(array: usize, k: usize, n: usize): f64 {
  const place = array + (k << 3);
  let low = array;
  let high = array + ((n - 1) << 3);
  while (low < high) {
    const middle = array + ((((low - array) >> 3) + ((high - array) >> 3)) >> 1 << 3);
    const pivot = medianOfThree(load<f64>(low), load<f64>(middle), load<f64>(high));
    takeBlocks(low, high, pivot);
    let left = leftEnd;
    let right = rightEnd;
    while (left <= right) {
      while (load<f64>(left) < pivot) left += 8;
      while (load<f64>(right) > pivot) right -= 8;
      if (left > right) break;
      const kept = load<f64>(left);
      store<f64>(left, load<f64>(right));
      store<f64>(right, kept);
      left += 8;
      right -= 8;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return load<f64>(place);
}

function medianOfThree(a: f64, b: f64, c: f64): f64 {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function takeSample(codes: bool): void {
  for (let i: usize = 0; i < sampledRows; i++) {
    const cell = load<f64>(cells + (<usize>load<u32>(sample + (i << 2)) << 3));
    store<f64>(sampled + (i << 3), isMissing(cell, codes) ? -Infinity : cell);
  }
}

// Of the sample, as `tally` found it.
/**
 * How many rows each cell's majority class gets right. A cell on too few rows to have a majority counts as wrong, so many cells don't
 * fit the label by heart.
 */
export let right: usize = 0;
/** The rows that have a cell. */
export let tallied: usize = 0;
/** The area under the ROC curve of the first two classes by those cells (Mann & Whitney 1947); a half without both classes. */
export let auc: f64 = 0;

/** Goes through the classes' sorted cells together, one distinct cell after the other. */
export function tally(codes: bool, fewest: usize): void {
  takeSample(codes);
  memory.fill(below, 0, classes * 4);
  for (let c: usize = 0; c < classes; c++) {
    const start = c == 0 ? 0 : at(ends, c - 1);
    sortDoubles(sampled + (start << 3), at(ends, c) - start, spare);
    store<u32>(next + (c << 2), <u32>start);
  }
  right = 0;
  tallied = 0;
  let wins: f64 = 0;
  for (;;) {
    let cell: f64 = NaN;
    for (let c: usize = 0; c < classes; c++) {
      if (at(next, c) == at(ends, c)) continue;
      const own = cellAt(at(next, c));
      if (!(cell <= own)) cell = own;
    }
    if (cell != cell) break;
    let most: usize = 0;
    let all: usize = 0;
    for (let c: usize = 0; c < classes; c++) {
      const start = at(next, c);
      let end = start;
      while (end < at(ends, c) && cellAt(end) == cell) end++;
      store<u32>(next + (c << 2), <u32>end);
      most = max(most, end - start);
      all += end - start;
      if (cell == -Infinity) continue;
      if (c == 1) wins += <f64>(end - start) * (<f64>at(below, 0) - <f64>firstHere / 2);
      if (c == 0) firstHere = end - start;
      store<u32>(below + (c << 2), <u32>(at(below, c) + end - start));
    }
    if (most >= fewest) right += most;
    if (cell != -Infinity) tallied += all;
  }
  const pairs = classes < 2 ? 0 : <f64>at(below, 0) * <f64>at(below, 1);
  auc = pairs == 0 ? 0.5 : wins / pairs;
}

/** How many rows of the first class have the cell that the tally has come to. */
let firstHere: usize = 0;

// @ts-ignore: decorator
@inline
function at(array: usize, index: usize): usize {
  return <usize>load<u32>(array + (index << 2));
}

// @ts-ignore: decorator
@inline
function cellAt(index: usize): f64 {
  return load<f64>(sampled + (index << 3));
}

/** How many numbers `pick` took, which stand in their order, and how many of them are distinct. */
export let numbersPicked: usize = 0;
export let distinctPicked: usize = 0;

/** Takes the numbers of so many picked rows. */
export function pick(count: usize): void {
  let n: usize = 0;
  for (let i: usize = 0; i < count; i++) {
    const cell = load<f64>(cells + (<usize>load<u32>(pickedRows + (i << 2)) << 3));
    if (cell == cell) store<f64>(picked + (n++ << 3), cell);
  }
  sortDoubles(picked, n, spare);
  numbersPicked = n;
  distinctPicked = 0;
  let last: f64 = NaN;
  for (let i: usize = 0; i < n; i++) {
    const cell = load<f64>(picked + (i << 3));
    if (cell != last) distinctPicked++;
    last = cell;
  }
}
