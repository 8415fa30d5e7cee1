import type { Ranking } from '../metrics/ranking.js';

/** Rows whose scores are alike. */
export interface CalibrationBin {
  readonly rows: number;
  /** Of them, those of the class. */
  readonly hits: number;
  /** The mean of what the model gave them. */
  readonly meanScore: number;
}

/**
 * How often rows are of a class against how likely the model called that, in groups of about as many
 * rows each: split at quantiles of the scores, as scikit-learn's `calibration_curve` with
 * `strategy="quantile"`. Groups that hold no row are left out; scores are finite.
 * @param scores those that the ranking is of
 */
export function calibrationBins(
  { order, labels }: Pick<Ranking, 'order' | 'labels'>,
  scores: Float64Array,
  bins: number,
): readonly CalibrationBin[] {
  if (order.length === 0) return [];
  const quantile = (share: number) => {
    const at = share * (order.length - 1);
    const below = Math.floor(at);
    const [low, high] = [scores[order[below]!]!, scores[order[Math.ceil(at)]!]!];
    return low + (high - low) * (at - below);
  };
  const edges = Array.from({ length: bins - 1 }, (_, i) => quantile((i + 1) / bins));
  const found: CalibrationBin[] = [];
  let at = 0;
  for (const edge of [...edges, Number.POSITIVE_INFINITY]) {
    let [rows, hits, sum] = [0, 0, 0];
    for (; at < order.length && scores[order[at]!]! <= edge; at++) {
      rows++;
      hits += labels[order[at]!]!;
      sum += scores[order[at]!]!;
    }
    if (rows > 0) found.push({ rows, hits, meanScore: sum / rows });
  }
  return found;
}
