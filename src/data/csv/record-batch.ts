import { recordKernels, signed } from '../kernels.js';

/** What records look like, and what of them is hashed. */
export interface RecordLayout {
  /** Cells of a record. */
  readonly columns: number;
  /** The cells that make a record's hash, in their order. */
  readonly hashed: readonly number[];
  readonly seed: bigint;
}

/** The cells of one column of a batch. */
export interface BatchCells {
  /** By record: NaN where the cell is not a plain decimal number, which may still be a number. */
  readonly numbers: Float64Array;
  /** Whether all cells are plain decimal numbers. */
  readonly plain: boolean;
  /** How many plain numbers may hold a point between thousands: 1.234. */
  readonly grouped: number;
  /** Whether one of them can't: 0.5, 12345. */
  readonly ungrouped: boolean;
  /** How many plain numbers are whole and begin with a zero that a number does not need: 00123. */
  readonly padded: number;
  text(record: number): string;
  /** Whether the cell is this text, which is cheaper to ask than its text. */
  is(record: number, text: string): boolean;
  /** Begins to code the cells; before those of another column are. */
  coder(): CellCoder;
}

/** Codes of a column's cells. Those that are learnt are found again by their bytes: no text is made of them. */
export interface CellCoder {
  /** By record, as far as they were found or learnt. */
  readonly codes: Int32Array;
  /** Codes the cells from one record's on, up to the first that was not learnt. @returns that record, or their number */
  find(from: number): number;
  learn(record: number, code: number): void;
}

/** Records that have the cells that they should. Its arrays are overwritten by the next batch. */
export interface RecordBatch {
  /** By record: the line that it starts on. */
  readonly lines: Uint32Array;
  readonly hashes: BigUint64Array;
  /** Records that still have to be hashed cell by cell: some of their cells may not be in their normal form. */
  readonly unusual: Uint32Array;
  column(index: number): BatchCells;
}

const UNGROUPED = 2 ** 32 - 1;
const FEW_CUTS = 100;

/** A batch takes up to some twenty times the memory of its text. */
export const LARGEST_BATCH = 1 << 20;

export interface BatchText {
  /** UTF-8 without quotes, up to `LARGEST_BATCH`. Ends with a line break. */
  readonly bytes: Buffer;
  readonly ascii: boolean;
  readonly delimiter: string;
}

/** A batch, where it ended, and the number of the line that starts there. */
export interface ParsedBatch {
  readonly batch: RecordBatch;
  readonly end: number;
  readonly line: number;
}

/**
 * A parser of a text's records, which has to be used before the next is made. It parses from `start` on, which is the start of a line
 * of that number, up to `until`, the start of another or the end of the text, or to the first record that has other cells than it should. Blank lines are
 * skipped.
 */
export function batchParser(
  { bytes, ascii, delimiter }: BatchText,
  { columns, hashed, seed }: RecordLayout,
): (start: number, line: number, until?: number) => ParsedBatch {
  const kernels = recordKernels();
  kernels.reserve(bytes.length, columns, hashed.length);
  const { buffer } = kernels.memory;
  new Uint32Array(buffer, kernels.order.value, hashed.length).set(hashed);
  new Uint8Array(buffer, kernels.text.value, bytes.length).set(bytes);
  // Cutting a string is faster than decoding bytes, cell by cell, where it is more than a few.
  let decoded: string | undefined;
  let cuts = 0;
  const cut = (from: number, end: number) => {
    if (!ascii) return bytes.toString('utf8', from, end);
    if (++cuts <= FEW_CUTS) return bytes.toString('latin1', from, end);
    decoded ??= bytes.toString('latin1');
    return decoded.slice(from, end);
  };
  return (start, line, until = bytes.length) => {
    const records = kernels.parse(start, until, delimiter.charCodeAt(0), signed(seed), line);
    const others = new Uint32Array(buffer, kernels.others.value, columns);
    const grouped = new Uint32Array(buffer, kernels.grouped.value, columns);
    const padded = new Uint32Array(buffer, kernels.padded.value, columns);
    const spans = new Uint32Array(buffer, kernels.spans.value, 2 * records * columns);
    const column = (index: number): BatchCells => ({
      numbers: new Float64Array(
        buffer,
        kernels.numbers.value + 8 * kernels.most.value * index,
        records,
      ),
      plain: others[index] === 0,
      grouped: grouped[index]!,
      ungrouped: grouped[index] === UNGROUPED,
      padded: padded[index]!,
      text: (record) => {
        const at = 2 * (record * columns + index);
        return cut(spans[at]!, spans[at + 1]!);
      },
      is: (record, text) => {
        const at = 2 * (record * columns + index);
        const [from, end] = [spans[at]!, spans[at + 1]!];
        return ascii ? holdsAscii(bytes, from, end, text) : cut(from, end) === text;
      },
      coder: () => {
        kernels.startCodes();
        return {
          codes: new Int32Array(buffer, kernels.codes.value, records),
          find: (from) => kernels.codeCells(index, from, records),
          learn: (record, code) => kernels.learnCode(index, record, code),
        };
      },
    });
    return {
      batch: {
        lines: new Uint32Array(buffer, kernels.lines.value, records),
        hashes: new BigUint64Array(buffer, kernels.hashes.value, records),
        unusual: new Uint32Array(buffer, kernels.unusual.value, kernels.unusualCount.value),
        column,
      },
      end: kernels.position.value,
      line: kernels.line.value,
    };
  };
}

function holdsAscii(bytes: Buffer, from: number, end: number, text: string): boolean {
  if (text.length !== end - from) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false;
  return true;
}
