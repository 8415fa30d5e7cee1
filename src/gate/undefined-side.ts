import type { UncomparedMetric } from '../compare/metric-comparison.js';
import { mcnemarNotBetter } from '../evaluate/statistics/mcnemar.js';
import type { PlainReason } from './finding.js';

/** At 95 % it takes 10 rows, which come out so of two models alike once in 2000 times. */
const SHARE = 1 / 50;

/**
 * Decides a comparison of which a side is undefined: undefined is not worse, so nothing is shown.
 * It fails only where the candidate predicts a class nowhere on all test rows that the baseline
 * predicts, and on so many rows, or groups of them, that two models alike would not differ so by
 * chance (McNemar's mid-p of the rows predicted as the class). Nobody asked that question, and no
 * correction of the gate's comparisons counts it: it is given so small a share of the level that it
 * adds nothing to it.
 * @param everywhere whether the candidate is undefined on all test rows, not only on some of them
 */
export function decideUndefined(
  {
    because: why,
    givenUp = 0,
    givenUpUnits = givenUp,
  }: Pick<UncomparedMetric, 'because' | 'givenUp' | 'givenUpUnits'>,
  everywhere: boolean,
  confidence: number,
): { readonly verdict: 'fail' | 'inconclusive'; readonly because: PlainReason } {
  const shown = mcnemarNotBetter(givenUpUnits, 0) <= SHARE * ((1 - confidence) / 2);
  return everywhere && givenUp > 0 && shown
    ? { verdict: 'fail', because: { code: 'class-never-predicted', why, rows: givenUp } }
    : { verdict: 'inconclusive', because: { code: 'undefined-on-common-rows', why } };
}
