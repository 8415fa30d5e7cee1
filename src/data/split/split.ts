import type { SplitSpec } from '../data-spec.js';
import { fold } from '../table/fold.js';
import type { Hasher } from '../table/row-hash.js';
import { gather } from '../table/subset.js';
import type { Column, Table } from '../table/table.js';
import { placesOf } from './hash-items.js';

/** Row indices, ascending. Every row that takes part is on exactly one side. */
export interface Sides {
  readonly train: Uint32Array;
  readonly validation: Uint32Array;
  readonly test: Uint32Array;
}

export interface SplitInput {
  readonly table: Table;
  /** The rows that take part: those with a label. Ascending. */
  readonly rows: Uint32Array;
  /** By row of the table: class index or target. */
  readonly labels: Float64Array;
  readonly task: 'binary' | 'multiclass' | 'regression';
  readonly split: SplitSpec;
  /** Shares in [0, 1): of the rows for the test, and of the others for validation. */
  readonly test: number;
  readonly validation: number;
  readonly hasher: Hasher;
}

/**
 * Splits rows into test, validation and training rows.
 *
 * - `hash`: a row's side depends on its content and the seed alone, so other rows never move it, and
 *   duplicates fall together.
 * - `group`: likewise by the group's value, whatever its case or blanks, so a group is on one side.
 * - `stratify`: from each class (regression: each tenth of the label's range of ranks) exactly its share, rounded;
 *   duplicates stay together as far as the count allows, but for sets that are large beside it.
 * - `time`: the latest rows are the test, the latest of the others validation; equal times stay together.
 */
export function splitRows(input: SplitInput): Sides {
  const [test, others] = part(input, input.rows, input.test, 'test');
  const [validation, train] = part(input, others, input.validation, 'validation');
  return { train, validation, test };
}

type Stream = 'test' | 'validation';

/** Takes a share of the rows: [taken, left], both ascending. */
function part(
  input: SplitInput,
  rows: Uint32Array,
  share: number,
  stream: Stream,
): readonly [Uint32Array, Uint32Array] {
  if (share === 0) return [new Uint32Array(0), rows];
  const taken = takenBy[input.split.method](input, rows, share, stream);
  const [inside, outside] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  let [i, o] = [0, 0];
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    if (taken[row] === 1) inside[i++] = row;
    else outside[o++] = row;
  }
  return [inside.slice(0, i), outside.slice(0, o)];
}

type Take = (input: SplitInput, rows: Uint32Array, share: number, stream: Stream) => Uint8Array;

const takenBy: Readonly<Record<SplitSpec['method'], Take>> = {
  hash(input, rows, share, stream) {
    const places = placesOf(input.table.hashes, seedOf(input, stream));
    const taken = new Uint8Array(input.table.rows);
    for (let k = 0; k < rows.length; k++) taken[rows[k]!] = places[rows[k]!]! < share ? 1 : 0;
    return taken;
  },

  group(input, rows, share, stream) {
    const column = splitColumn(input);
    const seed = seedOf(input, stream);
    const sideOf = (group: string) => {
      const hash = BigUint64Array.of(input.hasher.h64(group));
      return placesOf(hash, seed)[0]! < share ? 1 : 0;
    };
    const taken = new Uint8Array(input.table.rows);
    const sides = new Map<number, number>();
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k]!;
      const key = 'values' in column ? column.values[row]! : column.codes[row]!;
      let side = sides.get(key);
      if (side === undefined) {
        // Two spellings of a name are one group: P001 and p001.
        side = sideOf('values' in column ? String(key) : fold(column.levels[key]!));
        sides.set(key, side);
      }
      taken[row] = side;
    }
    return taken;
  },

  stratify(input, rows, share, stream) {
    const places = placesOf(input.table.hashes, seedOf(input, stream));
    const taken = new Uint8Array(input.table.rows);
    for (const stratum of strata(input, rows, share)) {
      takeExactly(stratum, Math.round(share * stratum.length), places, taken);
    }
    return taken;
  },

  time(input, rows, share) {
    const column = splitColumn(input);
    const times = 'values' in column ? column.values : new Float64Array(0);
    const sorted = gather(times, rows, new Float64Array(rows.length)).sort();
    const wanted = Math.round(share * rows.length);
    const taken = new Uint8Array(input.table.rows);
    if (wanted === 0) return taken;
    // Equal times on the boundary go to the side that comes nearer to the share.
    const boundary = sorted[sorted.length - wanted]!;
    const from = sorted.length - sorted.indexOf(boundary);
    const after = sorted.length - 1 - sorted.lastIndexOf(boundary);
    const include = from - wanted <= wanted - after || after === 0;
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k]!;
      const time = times[row]!;
      taken[row] = time > boundary || (include && time === boundary) ? 1 : 0;
    }
    return taken;
  },
};

/** The groups within which `stratify` takes its share: classes, or ranges of the target. */
function strata(input: SplitInput, rows: Uint32Array, share: number): readonly Uint32Array[] {
  const { labels, table } = input;
  if (input.task !== 'regression') {
    const classes = [...new Set(gather(labels, rows, new Float64Array(rows.length)))];
    return classes.sort((a, b) => a - b).map((one) => rows.filter((row) => labels[row] === one));
  }
  const sorted = rows.slice().sort((a, b) => {
    const difference = labels[a]! - labels[b]!;
    return difference !== 0 ? difference : compareHashes(table.hashes[a]!, table.hashes[b]!);
  });
  const most = Math.floor(rows.length * Math.min(share, 1 - share));
  const bins = Math.max(1, Math.min(10, most));
  return Array.from({ length: bins }, (_, bin) =>
    sorted.slice(
      Math.round((bin * rows.length) / bins),
      Math.round(((bin + 1) * rows.length) / bins),
    ),
  );
}

/**
 * Marks `count` rows: whole sets of duplicates by their places, as long as they fit. A set that is large beside the count gives its share of rows instead:
 * were it drawn whole or not at all, hardly any sample would look like the rest.
 */
function takeExactly(
  rows: Uint32Array,
  count: number,
  places: Float64Array,
  taken: Uint8Array,
): void {
  const own = gather(places, rows, new Float64Array(rows.length));
  const large = largeSets(own.toSorted(), Math.max(LARGE_SET, count / 10));
  if (large.size === 0) {
    takeSets(rows, count, places, taken);
    return;
  }
  const small = rows.filter((_, i) => !large.has(own[i]!));
  const ofLarge = Math.round((count * (rows.length - small.length)) / rows.length);
  const quotas = shareOut(large, ofLarge);
  rows.forEach((row, i) => {
    const left = quotas.get(own[i]!) ?? 0;
    if (left === 0) return;
    taken[row] = 1;
    quotas.set(own[i]!, left - 1);
  });
  takeSets(small, count - ofLarge, places, taken);
}

/** Sets of duplicates up to this size stay together. */
const LARGE_SET = 10;

/** How many rows stand at each place, where they are more than so many. */
function largeSets(sorted: Float64Array, most: number): ReadonlyMap<number, number> {
  const large = new Map<number, number>();
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (sorted[end] === sorted[start]) end++;
    if (end - start > most) large.set(sorted[start]!, end - start);
  }
  return large;
}

/** A number of rows in proportion to the sets, by largest remainders; the sets' places break ties. */
function shareOut(sets: ReadonlyMap<number, number>, count: number): Map<number, number> {
  const all = [...sets.values()].reduce((sum, size) => sum + size, 0);
  const exact = [...sets].map(([place, size]) => ({ place, share: (count * size) / all }));
  const quotas = new Map(exact.map(({ place, share }) => [place, Math.floor(share)]));
  let left = count - [...quotas.values()].reduce((sum, quota) => sum + quota, 0);
  const rest = ({ share }: { readonly share: number }) => share - Math.floor(share);
  for (const one of exact.sort((a, b) => rest(b) - rest(a) || a.place - b.place)) {
    if (left-- <= 0) break;
    quotas.set(one.place, quotas.get(one.place)! + 1);
  }
  return quotas;
}

/** Marks the `count` rows of the first places, whole sets of duplicates as long as they fit. */
function takeSets(rows: Uint32Array, count: number, places: Float64Array, taken: Uint8Array): void {
  const own = gather(places, rows, new Float64Array(rows.length));
  const sorted = own.toSorted();
  /** Of sets that did not fit. Duplicates share a place; others do so with a chance of one in 2^53, and count as such. */
  const skipped = new Set<number>();
  let left = count;
  let last = -1;
  for (let start = 0, end = 0; start < sorted.length && left > 0; start = end) {
    last = sorted[start]!;
    while (sorted[end] === last) end++;
    if (end - start > left) skipped.add(last);
    else left -= end - start;
  }
  for (let i = 0; i < rows.length; i++) {
    if (own[i]! <= last && !skipped.has(own[i]!)) taken[rows[i]!] = 1;
  }
  if (left === 0) return;
  const rest = rows.filter((_, i) => skipped.has(own[i]!));
  rest.sort((a, b) => places[a]! - places[b]! || a - b);
  for (const row of rest.subarray(0, left)) taken[row] = 1;
}

function splitColumn(input: SplitInput): Column {
  const { split, table } = input;
  const name = 'column' in split ? split.column : '';
  return table.columns.find((column) => column.name === name)!;
}

function seedOf({ hasher, split }: SplitInput, stream: Stream): bigint {
  return hasher.h64(`${split.seed}/${stream}`);
}

function compareHashes(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
