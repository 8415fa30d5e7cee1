import { type Confidence, normalConfidence } from './confidence.js';
import { add, type Cells, talliesOf } from './count-cells.js';
import type { CountStatistic, Jackknifed } from './resample-counts.js';

/**
 * A difference of two models' averages over classes, which a class of a few rows moves as much as one
 * of thousands: by the influence of its rows, with half a flip each way added to each class and two
 * rows to its number (Agresti & Min 2005, "Simple improved confidence intervals for comparing matched
 * proportions", class by class). A bootstrap of six rows that the models answer alike knows of no
 * other rows.
 * @param jackknifed of these cells: the influence of a row of each, and its rows
 */
export function withHalfFlips(
  cells: Cells,
  { influence, times }: Jackknifed,
  statistic: CountStatistic,
): Confidence {
  const rows = new Float64Array(cells.classes);
  const squares = new Float64Array(cells.classes);
  cells.cells.forEach(({ label }, i) => {
    rows[label]! += times[i]!;
    squares[label]! += times[i]! * influence[i]! ** 2;
  });
  const tallies = talliesOf(cells);
  const estimate = statistic(tallies);
  const wrong = usualMistakes(cells);
  const moves = (label: number, predicted: readonly number[]) => {
    add(tallies, { label, predicted }, 1);
    const moved = ((rows[label]! + 1) / rows[label]!) * (statistic(tallies) - estimate);
    add(tallies, { label, predicted }, -1);
    return Number.isNaN(moved) ? 0 : moved;
  };
  let variance = 0;
  for (let label = 0; label < cells.classes; label++) {
    const n = rows[label]!;
    if (n === 0) continue;
    const flips = [moves(label, [label, wrong[label]!]), moves(label, [wrong[label]!, label])];
    const half = flips.reduce((sum, u) => sum + u * u, 0) / 2;
    variance += (squares[label]! + half) * (n / (n + 2)) ** 2;
  }
  return normalConfidence(estimate, Math.sqrt(variance));
}

/** For each class the wrong answer that its rows are given most; the largest other class else. */
function usualMistakes({ classes, cells }: Cells): Int32Array {
  const rows = new Float64Array(classes);
  const given = new Map<number, Map<number, number>>();
  for (const { label, predicted, rows: n } of cells) {
    rows[label]! += n;
    const of = given.get(label) ?? new Map<number, number>();
    given.set(label, of);
    for (const k of predicted) if (k !== label) of.set(k, (of.get(k) ?? 0) + n);
  }
  const bySize = [...rows.keys()].sort((a, b) => rows[b]! - rows[a]!);
  return Int32Array.from(rows, (_, label) => {
    const [most] = [...(given.get(label) ?? [])].sort(([j, a], [k, b]) => b - a || j - k);
    return most?.[0] ?? bySize.find((k) => k !== label) ?? label;
  });
}
