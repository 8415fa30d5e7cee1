import { createHash } from 'node:crypto';
import { type RowKernels, rowKernels } from '../kernels.js';
import { labelText } from '../label.js';
import { hexOf } from '../table/row-hash.js';
import { gather } from '../table/subset.js';
import type { Column } from '../table/table.js';

/** So many bytes of lines are in memory at once, and so many lines. */
const BLOCK_BYTES = 1 << 18;
const MOST_LINES = 4096;
const HASH_DIGITS = 16;
/** As JavaScript writes one: -1.2345678901234567e-300. */
const LONGEST_NUMBER = 24;

/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 * @param label by row of the table, as `hashes`; LABEL is empty where it is missing
 */
export function fingerprint(hashes: BigUint64Array, rows: Uint32Array, label: Column): string {
  const levels = 'codes' in label ? lineEnds(['', ...label.levels]) : undefined;
  const longest = levels ? levels.longest : LONGEST_NUMBER + 2;
  const most = Math.min(MOST_LINES, Math.ceil(BLOCK_BYTES / (HASH_DIGITS + longest)));
  const kernels = rowKernels();
  kernels.reserveRows(
    hashes.length,
    rows.length,
    levels ? levels.starts.length : most + 1,
    levels ? levels.bytes.length : most * longest,
    most * (HASH_DIGITS + longest),
  );
  const { buffer } = kernels.memory;
  new BigUint64Array(buffer, kernels.rowHashes.value, hashes.length).set(hashes);
  new Uint32Array(buffer, kernels.ordered.value, rows.length).set(rows);
  kernels.sortRows();
  const order = new Uint32Array(buffer, kernels.ordered.value, rows.length);
  sortTies(order, kernels, hashes, label);
  const codes = new Int32Array(buffer, kernels.rowLabels.value, hashes.length);
  const take = ({ starts, bytes }: LineEnds) => {
    new Uint32Array(buffer, kernels.labelStarts.value, starts.length).set(starts);
    new Uint8Array(buffer, kernels.labelBytes.value, bytes.length).set(bytes);
  };
  if (levels) take(levels);
  if ('codes' in label) codes.set(label.codes);
  const sha = createHash('sha256');
  for (let first = 0; first < order.length; first += most) {
    const block = order.subarray(first, first + most);
    if (!levels) {
      // Targets are too many for all of their texts to be in memory.
      take(lineEnds(Array.from(block, (row) => labelText(label, row) ?? '')));
      block.forEach((row, i) => {
        codes[row] = i - 1;
      });
    }
    const length = kernels.writeLines(first, first + block.length);
    sha.update(new Uint8Array(buffer, kernels.linesText.value, length));
  }
  return sha.digest('hex');
}

/** Sorts rows whose hashes begin alike, which are few, by their lines. */
function sortTies(
  order: Uint32Array,
  kernels: RowKernels,
  hashes: BigUint64Array,
  label: Column,
): void {
  const lineOf = (row: number) =>
    `${hashes[row]!.toString(16).padStart(HASH_DIGITS, '0')},${labelText(label, row) ?? ''}\n`;
  let end = 0;
  for (let start = kernels.nextTie(0); start < order.length; start = kernels.nextTie(end)) {
    end = kernels.tieEnd(start);
    const tied = Array.from(order.subarray(start, end), (row) => ({ row, line: lineOf(row) }));
    tied.sort((a, b) => (a.line < b.line ? -1 : 1));
    tied.forEach(({ row }, i) => {
      order[start + i] = row;
    });
  }
}

/** What follows the hash in lines, one after the other. */
interface LineEnds {
  /** Where each begins, and where the last one ends. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** In bytes. */
  readonly longest: number;
}

function lineEnds(labels: readonly string[]): LineEnds {
  const ends = labels.map((label) => `,${label}\n`);
  const starts = new Uint32Array(ends.length + 1);
  let longest = 0;
  ends.forEach((end, i) => {
    const length = Buffer.byteLength(end);
    longest = Math.max(longest, length);
    starts[i + 1] = starts[i]! + length;
  });
  return { starts, bytes: Buffer.from(ends.join('')), longest };
}

/**
 * Row ids: the content hash in hexadecimal; further rows of the same content get `-2`, `-3`, … in the order of
 * their labels, so that the order of the file does not matter.
 */
export function rowIds(hashes: BigUint64Array, rows: Uint32Array, label: Column): string[] {
  const own = gather(hashes, rows, new BigUint64Array(rows.length));
  const ids = hexOf(own);
  const places = new Map<bigint, number[]>();
  const repeated = repeats(own);
  if (repeated.size === 0) return ids;
  rows.forEach((row, i) => {
    const hash = hashes[row]!;
    if (!repeated.has(hash)) return;
    const same = places.get(hash);
    if (same) same.push(i);
    else places.set(hash, [i]);
  });
  for (const same of places.values()) {
    same
      .map((i) => ({ i, label: labelText(label, rows[i]!) ?? '' }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.i - b.i))
      .forEach(({ i }, occurrence) => {
        if (occurrence > 0) ids[i] = `${ids[i]}-${occurrence + 1}`;
      });
  }
  return ids;
}

/** The values that occur more than once. Sorts them. */
function repeats(values: BigUint64Array): ReadonlySet<bigint> {
  values.sort();
  const repeated = new Set<bigint>();
  for (let i = 1; i < values.length; i++) {
    if (values[i] === values[i - 1]) repeated.add(values[i]!);
  }
  return repeated;
}
