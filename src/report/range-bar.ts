import type { RecordedFinding } from '../record/run-record.js';
import { differenceText } from './likely-range.js';
import { numbersOfFinding, valueText } from './metric-numbers.js';
import { gainOf } from './why-words.js';

/**
 * What a condition was judged by, as positions on a line on which left is worse, whatever the metric
 * is: a comparison by the likely range of the gain, a fixed limit by the value alone.
 */
export interface RangeBar {
  /** The likely range, the worse end first. */
  readonly range: readonly [worse: number, better: number];
  /** What was measured. */
  readonly value: number;
  /** The limit, or what is allowed. */
  readonly limit: number;
  /** As good as the baseline; absent of a fixed limit. */
  readonly zero?: number;
  /** The ends of the range, in words. */
  readonly ends: readonly [worse: string, better: string];
}

/** Undefined where no range was found. */
export function rangeBar(finding: RecordedFinding): RangeBar | undefined {
  const { because, comparison, value, interval } = finding;
  const plain = because && 'seemed' in because ? because.seemed : because;
  const numbers = numbersOfFinding(finding);
  const gain = gainOf(finding);
  if (gain) {
    const margin = plain && 'margin' in plain ? plain.margin : comparison?.margin;
    if (margin === undefined) return undefined;
    const [low, high] = gain.interval;
    const text = (end: number) =>
      end === 0 ? 'no difference' : differenceText(end, gain.interval, numbers);
    return {
      range: [low, high],
      value: gain.d,
      limit: 0 - margin,
      zero: 0,
      ends: [text(low), text(high)],
    };
  }
  if (value === null || !interval || !plain || !('limit' in plain && 'operator' in plain)) {
    return undefined;
  }
  const { operator, limit } = plain;
  if (operator === '==') return undefined;
  const sign = operator.startsWith('>') ? 1 : -1;
  const ends = sign > 0 ? interval : ([interval[1], interval[0]] as const);
  return {
    range: [sign * ends[0], sign * ends[1]],
    value: sign * value,
    limit: sign * limit,
    ends: [valueText(ends[0], interval, numbers), valueText(ends[1], interval, numbers)],
  };
}
