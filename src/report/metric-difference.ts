import type { ComparedRow } from '../record/run-record.js';
import { differenceText, shortRange } from './likely-range.js';
import type { Numbers } from './metric-numbers.js';

export interface MetricDifference {
  /** `4.7 pp worse`, `no difference seen`, or why there is none. */
  readonly text: string;
  /** The evidence shows it, among all metrics. */
  readonly shown: boolean;
  /** `2.6 to 6.8`; empty where there is none. */
  readonly range: string;
}

/** Of a metric of two models, in words: `2.1 pp worse`, `no difference seen`. Holds names from the data. */
export function differenceOf(row: ComparedRow, numbers: Numbers): MetricDifference {
  if (row.d === null) return { text: row.why, shown: false, range: '' };
  const { d, interval, shown } = row;
  const range = interval ? shortRange(interval, numbers) : '';
  if (d === 0 && (!interval || (interval[0] === 0 && interval[1] === 0))) {
    return { text: 'no difference', shown: false, range: '' };
  }
  return standsApart(row)
    ? { text: differenceText(d, interval, numbers), shown: shown !== null, range }
    : { text: 'no difference seen', shown: false, range };
}

/** Whether a metric differs when it is looked at alone; `shown` says whether it does among all of them. */
export function standsApart({ d, interval }: ComparedRow): boolean {
  return d !== null && d !== 0 && (interval === null || interval[0] > 0 || interval[1] < 0);
}
