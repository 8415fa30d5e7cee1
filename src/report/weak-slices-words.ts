import type { FinishedRecord } from '../record/run-record.js';
import { grouped, plural } from '../text/quantities.js';
import { differenceText, shortRange } from './likely-range.js';
import { numbersOf, valuePair } from './metric-numbers.js';

/** Where the model got worse although nobody had asked, for a report to show. */
export interface WeakSlicesView {
  /** `2 weak spots: where the model got worse`. */
  readonly title: string;
  /** The clearest first; at least one. */
  readonly slices: readonly WeakSliceView[];
  /** How they were found, and that they decide nothing. */
  readonly note: string;
}

export interface WeakSliceView {
  /** As a condition's `where` says it. Holds cells of the data. */
  readonly where: string;
  readonly metric: string;
  readonly value: string;
  readonly was: string;
  /** `7.1 pp worse`. */
  readonly difference: string;
  /** Its likely range: `2.6 to 11.8`. */
  readonly range: string;
  /** `312 rows`. */
  readonly rows: string;
}

/** Undefined where none was found. */
export function weakSlicesView({
  weakSlices,
}: Pick<FinishedRecord, 'weakSlices'>): WeakSlicesView | undefined {
  if (!weakSlices || weakSlices.found.length === 0) return undefined;
  const { metric, found, searched, confirming } = weakSlices;
  const numbers = numbersOf(metric);
  return {
    title: `${plural(found.length, 'weak spot')}: where the model got worse`,
    slices: found.map(({ where, candidate, baseline, d, interval, n }) => {
      const [value, was] = valuePair(candidate, baseline, interval, numbers);
      return {
        ...{ where, metric, value, was },
        difference: differenceText(d, interval, numbers),
        range: shortRange(interval, numbers),
        rows: plural(n, 'row'),
      };
    }),
    note: `Found on ${grouped(searched)} test rows and confirmed on ${grouped(confirming)} others, which these numbers come from. Weak spots don’t affect the verdict. To have the gate watch one, add a condition with that where.`,
  };
}

/** One as a sentence: `Home = rent: accuracy 68%, was 74% (6 pp worse: 2.1 to 9.8) on 312 rows`. */
export function weakSliceText(slice: WeakSliceView): string {
  const { where, metric, value, was, difference, range, rows } = slice;
  return `${where}: ${metric} ${value}, was ${was} (${difference}: ${range}) on ${rows}`;
}
