import type { Interval } from '../evaluate/statistics/interval.js';
import type { Operator } from './condition.js';
import type { Evidence } from './evidence.js';
import type { Outcome, PlainReason } from './finding.js';

interface Asked {
  readonly operator: Operator;
  readonly margin: number;
  /** Of the gain. */
  readonly interval: Interval | null;
}

interface Seeming {
  readonly verdict: Outcome['verdict'];
  readonly because: PlainReason;
}

/** What seems to be shown is not, by rows that the baseline may have been trained on. */
export function orMayHaveSeen(outcome: Seeming, { pairing }: Pick<Evidence, 'pairing'>): Outcome {
  const { verdict, because } = outcome;
  const seen = pairing.kind === 'paired' && pairing.maySeen;
  if (verdict === 'inconclusive' || !seen) return outcome;
  return {
    verdict: 'inconclusive',
    because: { code: 'baseline-may-have-seen', seemed: because },
  };
}

/**
 * What a comparison seems to show, less what rows that may have been seen, or equality alone, take
 * from it.
 */
export function orDoubtful(
  outcome: Seeming,
  asked: Asked,
  evidence: Pick<Evidence, 'pairing'>,
): Outcome {
  const held = orMayHaveSeen(outcome, evidence);
  return held === outcome ? orEqualAlone(outcome, asked) : held;
}

/** A `>` or `<` asks for more than an interval that begins at the limit itself. */
function orEqualAlone(outcome: Seeming, { operator, margin, interval }: Asked): Outcome {
  const { verdict, because } = outcome;
  const strict = operator === '>' || operator === '<';
  if (verdict !== 'pass' || !strict || interval?.[0] !== -margin) return outcome;
  return {
    verdict: interval[1] === -margin ? 'fail' : 'inconclusive',
    because: { code: 'equal-is-not-enough', seemed: because, operator },
  };
}
