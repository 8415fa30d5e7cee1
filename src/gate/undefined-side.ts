import type { UncomparedMetric } from '../compare/metric-comparison.js';
import { mcnemarNotBetter } from '../evaluate/statistics/mcnemar.js';
import type { PlainReason } from './finding.js';

/**
 * Decides a comparison of which a side is undefined: undefined is not worse, so nothing is shown.
 * It fails only where the candidate predicts a class nowhere on all test rows that the baseline
 * predicts, and on so many rows that two models alike would not differ so by chance (McNemar's
 * mid-p of the rows predicted as the class).
 * @param everywhere whether the candidate is undefined on all test rows, not only on some of them
 */
export function decideUndefined(
  { why, givenUp = 0 }: Pick<UncomparedMetric, 'why' | 'givenUp'>,
  everywhere: boolean,
  confidence: number,
): { readonly verdict: 'fail' | 'inconclusive'; readonly because: PlainReason } {
  const shown = mcnemarNotBetter(givenUp, 0) <= (1 - confidence) / 2;
  return everywhere && givenUp > 0 && shown
    ? { verdict: 'fail', because: { code: 'class-never-predicted', why, rows: givenUp } }
    : { verdict: 'inconclusive', because: { code: 'undefined-on-common-rows', why } };
}
