// Rows of a table as inputs of a network, column by column: a tile of them at a time, which stays in a core's cache.
import { after, firstFree, reach } from './memory';

// Addresses, as `reserveTile` lays them out.
/** f64 [rows]: the cells of a column, or their codes, in rows that follow one another. */
export let run: usize = 0;
/** u32 [rows]: those of the table that are encoded, the first row of the run among them being `start`. */
export let tileRows: usize = 0;
/** f64 [rows]: the cells that `takeCells` took. */
export let takenCells: usize = 0;
/** i16 [places]: by column and code, which input of a column is 1; none where it is negative. */
export let inputOfCode: usize = 0;
/** f32 [rows, width] */
export let tileInputs: usize = 0;
let width: usize = 0;
let count: usize = 0;
let start: u32 = 0;

export function reserveTile(rows: usize, inputs: usize, codes: usize): void {
  width = inputs;
  run = firstFree();
  tileRows = after(run, rows * 8);
  takenCells = after(tileRows, rows * 4);
  inputOfCode = after(takenCells, rows * 8);
  tileInputs = after(inputOfCode, codes * 2);
  reach(after(tileInputs, rows * inputs * 4));
}

/** From now on so many rows are encoded, and runs begin at that row of the table. All inputs are 0. */
export function startTile(rows: usize, first: u32): void {
  count = rows;
  start = first;
  memory.fill(tileInputs, 0, count * width * 4);
}

// @ts-ignore: decorator
@inline
function cellOf(i: usize): f64 {
  return load<f64>(run + (<usize>(load<u32>(tileRows + (i << 2)) - start) << 3));
}

/** Cells in their unit, filled, standardised and clipped, from the input `offset` of each row on; then 1 for a missing one, where asked. */
export function encodeNumbers(
  offset: usize,
  unit: f64,
  fill: f64,
  mean: f64,
  sd: f64,
  clip: f64,
  missing: bool,
): void {
  let to = tileInputs + (offset << 2);
  for (let i: usize = 0; i < count; i++, to += width << 2) {
    const value = cellOf(i) / unit;
    const isMissing = value != value;
    const standard = ((isMissing ? fill : value) - mean) / sd;
    store<f32>(to, <f32>Math.max(-clip, Math.min(clip, standard)));
    if (isMissing && missing) store<f32>(to, 1, 4);
  }
}

/** 1 at the input of each cell's code, whose codes begin at a place of `inputOfCode`; a missing cell has an input of its own, or none. */
export function encodeLevels(offset: usize, codes: usize, missing: i32): void {
  const table = inputOfCode + (codes << 1);
  let to = tileInputs + (offset << 2);
  for (let i: usize = 0; i < count; i++, to += width << 2) {
    const code = <i32>cellOf(i);
    const input = code < 0 ? missing : <i32>load<i16>(table + (<usize>code << 1));
    if (input >= 0) store<f32>(to + (<usize>input << 2), 1);
  }
}

/** Takes the cells of so many of the rows, from the one at a place on. */
export function takeCells(first: usize, rows: usize): void {
  for (let i: usize = 0; i < rows; i++) store<f64>(takenCells + (i << 3), cellOf(first + i));
}
