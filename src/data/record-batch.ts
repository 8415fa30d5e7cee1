import { KERNEL } from './csv-kernel.generated.js';

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
  text(record: number): string;
}

/** Records that have the cells that they should. Its arrays are overwritten by the next batch. */
export interface RecordBatch {
  /** By record: the line that it starts on. */
  readonly lines: Uint32Array;
  readonly hashes: BigUint64Array;
  column(index: number): BatchCells;
}

/** What assembly/csv/index.ts exports: two functions, and where its arrays lie. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  reserve(bytes: number, columns: number, hashed: number): void;
  parse(start: number, bytes: number, delimiter: number, seed: bigint, line: number): number;
  readonly text: Global;
  readonly order: Global;
  readonly numbers: Global;
  readonly others: Global;
  readonly spans: Global;
  readonly hashes: Global;
  readonly lines: Global;
  readonly most: Global;
  readonly position: Global;
  readonly line: Global;
}
interface Global {
  readonly value: number;
}

/** One for all: a batch is read before the next is parsed. */
let kernel: Kernel | undefined;

function instantiate(): Kernel {
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  return new WebAssembly.Instance(module).exports as unknown as Kernel;
}

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
 * of that number, up to the end of the text or to the first record that has other cells than it should. Blank lines are skipped.
 */
export function batchParser(
  { bytes, ascii, delimiter }: BatchText,
  { columns, hashed, seed }: RecordLayout,
): (start: number, line: number) => ParsedBatch {
  kernel ??= instantiate();
  const csv = kernel;
  csv.reserve(bytes.length, columns, hashed.length);
  const { buffer } = csv.memory;
  new Uint32Array(buffer, csv.order.value, hashed.length).set(hashed);
  new Uint8Array(buffer, csv.text.value, bytes.length).set(bytes);
  // Cutting a string is faster than decoding bytes, cell by cell.
  let decoded: string | undefined;
  const cut = (from: number, end: number) => {
    if (!ascii) return bytes.toString('utf8', from, end);
    decoded ??= bytes.toString('latin1');
    return decoded.slice(from, end);
  };
  return (start, line) => {
    const records = csv.parse(start, bytes.length, delimiter.charCodeAt(0), signed(seed), line);
    const others = new Uint32Array(buffer, csv.others.value, columns);
    const spans = new Uint32Array(buffer, csv.spans.value, 2 * records * columns);
    const column = (index: number): BatchCells => ({
      numbers: new Float64Array(buffer, csv.numbers.value + 8 * csv.most.value * index, records),
      plain: others[index] === 0,
      text: (record) => {
        const at = 2 * (record * columns + index);
        return cut(spans[at]!, spans[at + 1]!);
      },
    });
    return {
      batch: {
        lines: new Uint32Array(buffer, csv.lines.value, records),
        hashes: new BigUint64Array(buffer, csv.hashes.value, records),
        column,
      },
      end: csv.position.value,
      line: csv.line.value,
    };
  };
}

/** WebAssembly takes 64-bit integers as signed ones. */
function signed(bits: bigint): bigint {
  return BigInt.asIntN(64, bits);
}
