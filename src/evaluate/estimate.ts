/** A metric of some rows, as it was measured. */
export interface Estimate {
  /** Null where the metric is undefined on these rows. */
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  /** The rows it was measured on. */
  readonly n: number;
  /** Why the value is null. */
  readonly why?: string;
}
