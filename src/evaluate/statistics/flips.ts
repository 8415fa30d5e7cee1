import type { Cells } from './count-cells.js';

/** On how many rows one model does better than the other, as one metric sees the rows. */
export interface Flips {
  readonly candidate: number;
  readonly baseline: number;
  /**
   * Rows that the metric could tell the models apart by; the others say nothing of their
   * difference.
   */
  readonly informative: number;
  /** Rows that the metric is about. */
  readonly n: number;
}

export const NO_FLIPS: Flips = { candidate: 0, baseline: 0, informative: 0, n: 0 };

/** Where every row, or group of rows, shows the same difference d, more being better. */
export function flipsAlike(d: number, n: number): Flips {
  if (d === 0) return { ...NO_FLIPS, n };
  return { candidate: d > 0 ? n : 0, baseline: d < 0 ? n : 0, informative: n, n };
}

/** Row by row, more is better. */
export function flipsByValue(candidate: Float64Array, baseline: Float64Array): Flips {
  let better = 0;
  let worse = 0;
  for (let row = 0; row < candidate.length; row++) {
    if (candidate[row]! > baseline[row]!) better++;
    else if (candidate[row]! < baseline[row]!) worse++;
  }
  return { candidate: better, baseline: worse, informative: better + worse, n: candidate.length };
}

/**
 * What a metric sees of a row: rows of one class alone, or no more than whether a class is that
 * class.
 */
export interface Sight {
  readonly onlyRowsOf?: number;
  readonly oneAgainstRest?: number;
}

/** Row by row, the right class is better. */
export function flipsByClass({ cells }: Cells, { onlyRowsOf, oneAgainstRest }: Sight): Flips {
  const seen = (k: number) => (oneAgainstRest === undefined ? k : Number(k === oneAgainstRest));
  const flips = { candidate: 0, baseline: 0, informative: 0, n: 0 };
  for (const { label, predicted, rows } of cells) {
    if (onlyRowsOf !== undefined && label !== onlyRowsOf) continue;
    flips.n += rows;
    const [ours, theirs] = [seen(predicted[0]!), seen(predicted[1]!)];
    if (ours === theirs) continue;
    flips.informative += rows;
    if (ours === seen(label)) flips.candidate += rows;
    else if (theirs === seen(label)) flips.baseline += rows;
  }
  return flips;
}
