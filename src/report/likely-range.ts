import { apart, decimalsOfRange, type Numbers, plainNumber } from './metric-numbers.js';

/** Of the gain: positive where the candidate is better. */
type Interval = readonly [number, number];

/**
 * How much better or worse, as far as the rows tell: `worse by 2.6 to 6.8 pp`, `9 pp worse to 3 pp
 * better`. Worse and better are those of the metric, so that nobody has to turn a sign over.
 * @param limit a difference that an end of the range must not be mistaken for
 */
export function rangeText(interval: Interval, numbers: Numbers, limit?: number): string {
  const [low, high] = interval;
  if (low === 0 && high === 0) return 'no difference';
  const [worst, best] = ends(interval, numbers, limit);
  const unit = numbers.points ? ' pp' : '';
  if (low > 0) return `better by ${worst} to ${best}${unit}`;
  if (high < 0) return `worse by ${best} to ${worst}${unit}`;
  if (low === 0) return `0 to ${best}${unit} better`;
  if (high === 0) return `${worst}${unit} worse to 0`;
  return `${worst}${unit} worse to ${best}${unit} better`;
}

/** One difference: `4.7 pp worse`, with the digits of its range. */
export function differenceText(d: number, interval: Interval | null, numbers: Numbers): string {
  const unit = numbers.points ? 100 : 1;
  const decimals = interval && decimalsOfRange(interval, unit);
  const size = Math.abs(d) * unit;
  const text = decimals === null ? plainNumber(size) : apart([size], decimals)[0]!;
  return `${text}${numbers.points ? ' pp' : ''} ${d < 0 ? 'worse' : 'better'}`;
}

/** The range below a difference, in its unit: `2.6 to 6.8`, `2.0 worse to 2.3 better`. */
export function shortRange(interval: Interval, numbers: Numbers): string {
  const [low, high] = interval;
  const [worst, best] = ends(interval, numbers);
  if (low >= 0) return `${worst} to ${best}`;
  return high <= 0 ? `${best} to ${worst}` : `${worst} worse to ${best} better`;
}

/** The size of each end. */
function ends([low, high]: Interval, { points }: Numbers, limit?: number): readonly string[] {
  const unit = points ? 100 : 1;
  const sizes = [low, high].map((end) => Math.abs(end) * unit);
  const decimals = decimalsOfRange([low, high], unit) ?? 0;
  const others = limit === undefined ? [] : [Math.abs(limit) * unit];
  const shown = high < 0 || low > 0 || limit !== undefined ? [...sizes, ...others] : sizes;
  return apart(shown, decimals).slice(0, 2);
}
