import { averagePrecision, type Ranking } from '../metrics/ranking.js';

/** More steps than these take longer than they tell: of so many rows the infinitesimal jackknife holds. */
const MOST_STEPS = 3_000_000;

/** Whether so many sets of rows can be left out, each in turn, in the time that it is worth. */
export function canLeaveOut({ ends }: Ranking, sets: number): boolean {
  return sets * ends.length <= MOST_STEPS;
}

/**
 * How much an average precision falls when each of some sets of rows is left out. Undefined where a
 * set has all the positives. The infinitesimal jackknife sees a group move
 * precision by one row at a time; where its rows stand together at the top of the ranking they move it
 * by all at once, and more.
 *
 * One pass over the distinct scores a set.
 * @param sets rows of each
 */
export function curveLeftOut(
  ranking: Ranking,
  sets: readonly (readonly number[])[],
): Float64Array | undefined {
  const curve = curveOf(ranking);
  const area = averagePrecision(ranking);
  const { labels, positives } = ranking;
  const falls = Float64Array.from(sets, (rows) => {
    const left = positives - rows.reduce((sum, row) => sum + labels[row]!, 0);
    return left === 0 ? Number.NaN : area - sumWithout(rows, curve, labels) / left;
  });
  return falls.some(Number.isNaN) ? undefined : falls;
}

/** By distinct score, from the highest down. */
interface Curve {
  /** Rows at or above it, positives at or above it, and positives at it. */
  readonly above: Float64Array;
  readonly hits: Float64Array;
  readonly here: Float64Array;
  /** Of each row its score's place. */
  readonly placeOf: Uint32Array;
}

function curveOf({ order, ends, labels }: Ranking): Curve {
  const scores = ends.length;
  const [above, hits, here] = [
    new Float64Array(scores),
    new Float64Array(scores),
    new Float64Array(scores),
  ];
  const placeOf = new Uint32Array(order.length);
  let found = 0;
  for (let place = 0; place < scores; place++) {
    const group = scores - 1 - place;
    const start = group === 0 ? 0 : ends[group - 1]!;
    for (let i = start; i < ends[group]!; i++) {
      here[place]! += labels[order[i]!]!;
      placeOf[order[i]!] = place;
    }
    found += here[place]!;
    above[place] = order.length - start;
    hits[place] = found;
  }
  return { above, hits, here, placeOf };
}

/** Σ precision over the positives that are left. */
function sumWithout(
  rows: readonly number[],
  { above, hits, here, placeOf }: Curve,
  labels: Uint8Array,
): number {
  const gone = rows.map((row) => [placeOf[row]!, labels[row]!] as const);
  gone.sort(([a], [b]) => a - b);
  let sum = 0;
  let next = 0;
  let [rowsGone, hitsGone] = [0, 0];
  for (let place = 0; place < here.length; place++) {
    let hereGone = 0;
    for (; gone[next]?.[0] === place; next++) {
      rowsGone++;
      hereGone += gone[next]![1];
    }
    hitsGone += hereGone;
    const left = here[place]! - hereGone;
    if (left > 0) sum += (left * (hits[place]! - hitsGone)) / (above[place]! - rowsGone);
  }
  return sum;
}
