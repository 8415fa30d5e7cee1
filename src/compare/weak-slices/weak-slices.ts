import type { Table } from '../../data/table/table.js';
import { factsOf } from '../../evaluate/facts.js';
import type { Predictions } from '../../evaluate/predictions.js';
import { orderOf } from '../../evaluate/row-order.js';
import { selectRows } from '../../evaluate/select-rows.js';
import { findSlice } from '../../evaluate/slice.js';
import { tConfidence } from '../../evaluate/statistics/confidence.js';
import { holm } from '../../evaluate/statistics/holm.js';
import { unitError } from '../../evaluate/statistics/unit-error.js';
import type { Units } from '../../evaluate/units.js';
import { formatWhere } from '../../evaluate/where.js';
import { fill } from '../../numeric/typed-arrays.js';
import { type Compared, type CompareOptions, compare } from '../comparison.js';
import type { ComparedMetric } from '../metric-comparison.js';
import { cutsOf } from './cuts.js';
import { halvesOf } from './halves.js';
import { rowGains, searchedBy } from './row-gains.js';
import { weakRegions } from './tree.js';

/** Where the candidate does worse than the baseline. Plain data, as it stands in the record. */
export interface WeakSlices {
  readonly metric: string;
  /** On how many rows they were looked for, and on how many others each was put to the test. */
  readonly searched: number;
  readonly confirming: number;
  /** How many were put to the test. */
  readonly tested: number;
  /** Those that the other half confirms, by numbers of that half; the clearest first. */
  readonly found: readonly WeakSlice[];
}

export interface WeakSlice
  extends Pick<ComparedMetric, 'candidate' | 'baseline' | 'd' | 'n' | 'confidence'> {
  readonly where: string;
  readonly interval: readonly [number, number];
  /** One-sided, of "no worse here than the baseline, or than elsewhere", adjusted for those tested. */
  readonly p: number;
}

/** The rows that both models answered, with the cells that may tell slices. */
export interface SearchedRows {
  readonly candidate: Predictions;
  readonly baseline: Predictions;
  /** Holds all of their rows. */
  readonly table: Table;
  /** The names of the table's rows, as the predictions have them. */
  readonly ids: readonly string[];
  /** The names of the columns to search by. */
  readonly columns: readonly string[];
  /** No value is named that stands on fewer rows. */
  readonly floor: number;
}

const MOST_COLUMNS = 64;
const MOST_TESTED = 3;
/** Fewer rows, in both halves together, tell too little whatever they show. */
const FEWEST_ROWS = 40;

/**
 * Looks for slices on which the candidate does worse than the baseline, and worse than on all other
 * rows: a shallow tree finds them on one half of the rows, and the other half, of which the tree has
 * seen nothing, confirms them or doesn't. Of two equal models one is told with a chance of at most
 * (1 − confidence)/2, all slices together (Holm 1979). It is advice: nobody asked these questions
 * before the answers were in.
 */
export function weakSlices(rows: SearchedRows, options: CompareOptions): WeakSlices {
  const { ids, clusters } = factsOf(rows.candidate).predictions;
  const { search, confirm } = halvesOf(ids, clusters, options.seed);
  // Rows that stand in the table as they were given are where their own order took them from.
  const places =
    rows.ids === rows.candidate.ids
      ? orderOf(rows.ids).order
      : placesIn(rows.ids, ids, [search, confirm]);
  const halfOf = (half: Uint32Array): Half => ({
    candidate: selectRows(factsOf(rows.candidate).predictions, half),
    baseline: selectRows(factsOf(rows.baseline).predictions, half),
    places: half.map((row) => places[row]!),
  });
  const [searched, confirming] = [halfOf(search), halfOf(confirm)];
  const least = Math.max(FEWEST_ROWS, rows.floor);
  const wheres = pointedAt(searched, { ...rows, least, confirming }).slice(0, MOST_TESTED);
  const tested = wheres.map((where) => testSlice(where, confirming, { ...rows, least }, options));
  const adjusted = holm(tested.map(({ p }) => p));
  return {
    metric: searchedBy(rows.candidate).metric,
    searched: search.length,
    confirming: confirm.length,
    tested: tested.length,
    found: tested
      .flatMap((one, i) => confirmed(one, adjusted[i]!, options))
      .sort((a, b) => a.p - b.p),
  };
}

function confirmed(
  { where, compared: { comparison } }: Tested,
  p: number,
  options: CompareOptions,
): WeakSlice[] {
  if (p > (1 - options.confidence) / 2 || comparison.d === null) return [];
  const { candidate, baseline, d, interval, confidence, rows: n } = comparison;
  return interval ? [{ where, n, candidate, baseline, d, interval, confidence, p }] : [];
}

/** Some of the rows that both models answered. */
interface Half {
  readonly candidate: Predictions;
  readonly baseline: Predictions;
  /** Of each row its place in the table. */
  readonly places: Uint32Array;
}

/** What the search half points at, the clearest first, as a `where` says it. */
function pointedAt(
  { candidate, baseline, places }: Half,
  {
    table,
    columns,
    least,
    confirming,
  }: Pick<SearchedRows, 'table' | 'columns'> & {
    readonly least: number;
    readonly confirming: Half;
  },
): string[] {
  const gains = rowGains(candidate, baseline);
  if (gains.every((gain) => gain === gains[0])) return [];
  const wanted = new Set(columns);
  const named = { compared: [places, confirming.places], atLeast: least };
  const cuts = table.columns
    .filter(({ name }) => wanted.has(name))
    .slice(0, MOST_COLUMNS)
    .map((column) => cutsOf(column, places, named));
  return weakRegions(gains, cuts, Math.ceil(least / 2)).map(({ clauses }) => formatWhere(clauses));
}

interface Tested {
  readonly where: string;
  readonly compared: Compared;
  readonly p: number;
}

/** Holds a slice of the confirming half against its baseline, and against the rest of that half. */
function testSlice(
  where: string,
  half: Half,
  { table, least }: Pick<SearchedRows, 'table'> & { readonly least: number },
  options: CompareOptions,
): Tested {
  const found = findSlice(where, table);
  if (!found.ok) throw new RangeError(`a slice that was found is none: ${found.message}`);
  const members = new Uint8Array(table.rows);
  for (const row of found.value.rows) members[row] = 1;
  const inside = half.places.map((place) => members[place]!);
  const rows = fill(new Uint32Array(half.places.length), (row) => row).filter((row) => inside[row]);
  const compared = compare(selectRows(half.candidate, rows), selectRows(half.baseline, rows), {
    ...options,
    // Where they answer alike on these rows, they may differ elsewhere.
    part: true,
  }).metric(searchedBy(half.candidate).metric);
  const few = rows.length < least / 2;
  const p = few ? 1 : Math.max(compared.pWorse(0) ?? 1, noWorseThanElsewhere(half, inside));
  return { where, compared, p };
}

/**
 * The one-sided p of "the candidate gains no less on these rows than on the others": the difference
 * of two means, by the influence of each row, summed by what rows come in.
 */
function noWorseThanElsewhere({ candidate, baseline }: Half, inside: Uint32Array): number {
  const gains = rowGains(candidate, baseline);
  const n = gains.length;
  const within = inside.reduce((sum, x) => sum + x, 0);
  if (within === n) return 0;
  const mean = (side: 0 | 1, count: number) =>
    gains.reduce((sum, gain, row) => (inside[row] === side ? sum + gain : sum), 0) / count;
  const [here, elsewhere] = [mean(1, within), mean(0, n - within)];
  const influence = gains.map((gain, row) =>
    inside[row] ? (gain - here) / within : (elsewhere - gain) / (n - within),
  );
  const units = factsOf(candidate).units() ?? eachAlone(n);
  const { standardError, freedom } = unitError(influence, units, {
    moved: [new Float64Array(n).fill(1)],
  });
  if (standardError === 0) return here < elsewhere ? 0 : 1;
  return 1 - tConfidence(here - elsewhere, standardError, freedom).below(0);
}

function eachAlone(count: number): Units {
  return { kind: 'group', of: fill(new Uint32Array(count), (row) => row), count };
}

/** Where rows of the halves stand in the table; those of neither are 0. */
function placesIn(
  ids: readonly string[],
  wanted: readonly string[],
  halves: readonly Uint32Array[],
): Uint32Array {
  const rowOf = new Map<string, number>();
  for (const half of halves) for (const row of half) rowOf.set(wanted[row]!, row);
  const places = new Uint32Array(wanted.length);
  ids.forEach((id, place) => {
    const row = rowOf.get(id);
    if (row !== undefined) places[row] = place;
  });
  return places;
}
