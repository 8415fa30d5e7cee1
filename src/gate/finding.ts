import type { Estimate } from '../evaluate/estimate.js';
import type { RecordedFinding } from '../record/run-record.js';
import type { GateEntry, WrittenCondition } from './condition.js';

/** How a condition came out: what each verdict means stands in record/finding-schema.ts. */
export type Verdict = RecordedFinding['verdict'];

/**
 * Why a condition came out as it did: a code, with the numbers and names that its sentence is made
 * of.
 */
export type Reason = NonNullable<RecordedFinding['because']>;

/** A reason that rests on no other one. */
export type PlainReason = Exclude<Reason, { readonly seemed: unknown }>;

/**
 * A condition with its evidence and its verdict. Plain data; the record adds the sentence, which
 * `report/` words.
 */
export type Finding = Omit<RecordedFinding, 'reason' | 'because'> & { readonly because: Reason };

export type DecisionVerdict = 'passed' | 'failed' | 'inconclusive';

export interface Decision {
  readonly verdict: DecisionVerdict;
  /** It is the first of its experiment to be promoted, and what compares with a baseline was waived. */
  readonly first?: true;
  readonly findings: readonly Finding[];
}

export interface Outcome {
  readonly verdict: Exclude<Verdict, 'warn'>;
  readonly because: Reason;
}

/** One that rests on no other. */
export interface PlainOutcome extends Outcome {
  readonly because: PlainReason;
}

/** What is known of a condition where it is judged. */
export interface JudgedEntry extends GateEntry {
  /** It only guards the slice that `where` names. */
  readonly guard?: true;
}

/** A finding of a condition; the fail of one that only advises is a `warn`. */
export function findingOf(
  condition: WrittenCondition & JudgedEntry,
  { value, interval, n }: Estimate,
  { verdict, because }: Outcome,
): Finding {
  const { text, where, metric, severity, threshold, place, guard, within, single } = condition;
  return {
    condition: text,
    ...(where !== undefined && { where }),
    metric,
    severity,
    ...(guard && { guard }),
    ...(single && { single }),
    ...(within && { within }),
    verdict: severity === 'warn' && verdict === 'fail' ? 'warn' : verdict,
    because,
    n,
    value,
    interval,
    threshold,
    place,
  };
}
