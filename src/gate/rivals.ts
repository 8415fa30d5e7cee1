import type { Evidence } from './evidence.js';
import { greenLevel } from './green-level.js';
import type { Check } from './plan.js';

/** One of several that are judged together. */
export interface Rival {
  readonly passes: boolean;
  /** By how many the level was divided at which it passed, or at which no other one did. */
  readonly among: number;
}

/**
 * Which of several pass of which one is to be promoted, by Holm's step-down (1979): while any of those
 * that are left passes at α over their number, it is through, and the others share the level anew.
 * That one of them passes which is in truth not good enough happens in α of cases at most, whatever
 * there is between them: of those that are not, the first to pass would have done so at α over at
 * least their number.
 * @param passesAt whether the i-th passes where the level is divided by so many; one that passes passes
 * where it is divided by fewer
 */
export function stepDown(
  count: number,
  passesAt: (index: number, among: number) => boolean,
): readonly Rival[] {
  const rivals = new Array<Rival>(count);
  let left = Array.from(rivals, (_, index) => index);
  for (;;) {
    const among = left.length;
    const through = left.filter((index) => passesAt(index, among));
    const stays = through.length === 0;
    for (const index of stays ? left : through) rivals[index] = { passes: !stays, among };
    if (stays || through.length === among) return rivals;
    left = left.filter((index) => !through.includes(index));
  }
}

/** How good one of several is, by what they are ranked by. */
export interface Merit {
  readonly metric: string;
  readonly value: number | null;
  /** Over the baseline, at the confidence that it takes here; null where that can't be told. */
  readonly gain: {
    readonly d: number;
    readonly interval: readonly [number, number] | null;
    readonly confidence: number;
  } | null;
}

/**
 * What several are ranked by: the first condition that decides and holds a metric of all test rows
 * to the baseline's, else the first that holds one to a number. Undefined where there is neither.
 */
export function meritOf(checks: readonly Check[], evidence: Evidence): Merit | undefined {
  const asked = rankedBy(checks);
  if (!asked) return undefined;
  const { kind, metric, within, confidence: own } = asked;
  const confidence = own ?? evidence.confidence;
  const level = greenLevel(confidence, within, evidence.among)?.confidence ?? confidence;
  const { value } = evidence.estimate(metric);
  const against = kind === 'baseline' ? evidence.against(metric, undefined, level) : undefined;
  if (against?.kind !== 'compared') return { metric, value, gain: null };
  const { comparison } = against.compared;
  if (comparison.d === null) return { metric, value, gain: null };
  const { d, interval } = comparison;
  return { metric, value, gain: { d, interval, confidence: level } };
}

/** The better of two first; what can't be told is last. */
export function byMerit(checks: readonly Check[]): (a?: Merit, b?: Merit) => number {
  const sign = rankedBy(checks)?.operator.startsWith('<') ? -1 : 1;
  const score = (merit?: Merit) => {
    if (merit?.gain) return merit.gain.d;
    return merit?.value == null ? Number.NEGATIVE_INFINITY : sign * merit.value;
  };
  return (a, b) => {
    const [one, other] = [score(a), score(b)];
    return one === other ? 0 : other - one;
  };
}

function rankedBy(checks: readonly Check[]) {
  const whole = checks.flatMap(({ condition, slice }) =>
    slice || condition.severity !== 'error' || condition.operator === '==' ? [] : [condition],
  );
  return (
    whole.find(({ kind, single }) => kind === 'baseline' && !single) ??
    whole.find(({ kind }) => kind === 'fixed')
  );
}
