import { lookOf } from '../baseline/looks.js';
import { gainOfBest } from '../evaluate/statistics/best-of.js';
import { standardErrorOf } from '../evaluate/statistics/power.js';
import type { FinishedRecord } from '../record/run-record.js';
import { ordinal } from '../text/quantities.js';
import { amountText, numbersOf, twoDigits } from './metric-numbers.js';

type Looked = Pick<FinishedRecord, 'looks' | 'data' | 'comparison' | 'decision'> &
  Partial<Pick<FinishedRecord, 'predictions' | 'variants'>>;

/**
 * Which candidate it is on these rows, and what choosing among so many gains; of several variants how
 * many there were, as each was judged before one was chosen. Empty for the first, and where that is
 * not known. Of the metric of the first condition that compares.
 */
export function looksText(record: Looked): string {
  const { count, start } = lookedAt(record);
  if (count < 2) return '';
  const gated = record.decision.findings.find(({ comparison }) => comparison)?.metric;
  const row = record.comparison?.metrics.find(({ metric }) => metric === gated);
  if (!row?.interval) return `${start}.`;
  const error = standardErrorOf(row.interval, row.confidence);
  if (!(error > 0)) return `${start}.`;
  const gain = Number(twoDigits(gainOfBest(count, error)));
  return `${start}: the best of ${count} equal ones gains ${amountText(gain, numbersOf(row.metric))} of ${row.metric} by choosing alone.`;
}

function lookedAt(record: Looked): { readonly count: number; readonly start: string } {
  const { predictions, variants, looks = [], data } = record;
  if (variants) {
    const judged = looks.find(({ rows }) => rows === data.testFingerprint)?.candidates ?? [];
    const [all, here] = [judged.length, variants.judged.length];
    const before = all > here ? `, ${here} of them in this run` : '';
    return {
      count: all,
      start: `It was chosen among ${all} candidates on these test rows${before}`,
    };
  }
  const count = (predictions && lookOf({ ...record, predictions })?.count) ?? 1;
  return { count, start: `This is the ${ordinal(count)} candidate on these test rows` };
}
