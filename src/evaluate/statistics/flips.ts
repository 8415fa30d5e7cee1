/** On how many rows one model does better than the other, as one metric sees the rows. */
export interface Flips {
  readonly candidate: number;
  readonly baseline: number;
  /** Rows that the metric could tell the models apart by; the others say nothing of their difference. */
  readonly informative: number;
  /** Rows that the metric is about. */
  readonly n: number;
}
