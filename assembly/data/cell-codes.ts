// Codes of a batch's cells, by their bytes: most cells of a column of classes are one that stood there before.
import { codes, columns, spans, text } from './records';
import { xxh64 } from './xxh64';

const SLOTS: usize = 1024;
const SLOT: usize = 12;
/** u32 [slots, 3]: where a cell starts from the start of the text, its length, and its code. */
const known = memory.data(1024 * 12, 16);
/** The length of no cell. */
const NONE: u32 = 0xffffffff;

/** No cell is known from now on: another column's are coded. */
export function startCodes(): void {
  for (let slot = known; slot < known + SLOTS * SLOT; slot += SLOT) store<u32>(slot, NONE, 4);
}

/**
 * Writes the codes of a column's cells from one record's on, as long as they are known, and gives the first
 * record whose cell is not, at most `end`.
 */
export function codeCells(column: usize, first: usize, end: usize): usize {
  for (let record = first; record < end; record++) {
    const cell = startOf(column, record);
    const length = endOf(column, record) - cell;
    const slot = slotOf(cell, length);
    if (load<u32>(slot, 4) != <u32>length) return record;
    if (memory.compare(text + <usize>load<u32>(slot), text + cell, length) != 0) return record;
    store<u32>(codes + (record << 2), load<u32>(slot, 8));
  }
  return end;
}

/** Gives a cell a code, which is known from now on. */
export function learnCode(column: usize, record: usize, code: u32): void {
  const cell = startOf(column, record);
  const length = endOf(column, record) - cell;
  const slot = slotOf(cell, length);
  store<u32>(slot, <u32>cell);
  store<u32>(slot, <u32>length, 4);
  store<u32>(slot, code, 8);
  store<u32>(codes + (record << 2), code);
}

function slotOf(cell: usize, length: usize): usize {
  return known + <usize>(xxh64(text + cell, length, 0) & (SLOTS - 1)) * SLOT;
}

// @ts-ignore: decorator
@inline
function startOf(column: usize, record: usize): usize {
  return <usize>load<u32>(spans + ((record * columns + column) << 3));
}

// @ts-ignore: decorator
@inline
function endOf(column: usize, record: usize): usize {
  return <usize>load<u32>(spans + ((record * columns + column) << 3), 4);
}
