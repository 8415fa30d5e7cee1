import { type FlipThreshold, holds, type WrittenCondition } from '../condition.js';
import type { ConditionKind } from '../condition-kind.js';
import { orMayHaveSeen } from '../doubt.js';
import { findingOf, type PlainOutcome, type Reason } from '../finding.js';
import { NOT_A_NUMBER } from '../fixed-threshold.js';
import { endProblem, problemAt, readAmount, readStart } from '../grammar.js';
import { greenLevel } from '../green-level.js';
import { NEGATIVE_FLIP_RATE } from './metric.js';

/** `negative_flip_rate <= 1%`: how many rows may be wrong now that were right before. */
export interface NegativeFlipCondition extends WrittenCondition {
  readonly kind: 'negative-flips';
  readonly threshold: FlipThreshold;
}

export const negativeFlipRate: ConditionKind<NegativeFlipCondition> = {
  kind: 'negative-flips',

  parse(text) {
    const start = readStart(text);
    if ('message' in start || start.metric !== NEGATIVE_FLIP_RATE) return undefined;
    const amount = readAmount(start.rest);
    if (!amount || amount.unit === 'pp') {
      const message = 'it counts against the baseline already: hold it to a share, as 1%';
      return problemAt(text, start.rest, message);
    }
    const { metric, operator } = start;
    const threshold = { kind: 'flips', value: amount.value } as const;
    const written = { text: text.trim(), metric, operator, threshold };
    return endProblem(text, amount.rest, amount.value) ?? { kind: 'negative-flips', ...written };
  },

  pointless({ operator, threshold: { value } }) {
    if (!operator.startsWith('<')) {
      return {
        why: 'fewer rows that go wrong are better, so this would pass a model for being worse',
        fix: `Write it as: ${NEGATIVE_FLIP_RATE} <= ${value}`,
      };
    }
    if (value < 0 || value >= 1 || (value === 0 && operator === '<')) {
      return { why: 'a share lies between 0 and 1', fix: 'Write 1% or 0.01, say.' };
    }
    return undefined;
  },

  plan({ text, place }, { task, numbers }) {
    if (numbers?.alone) {
      return [{ message: `condition "${text}": single numbers have no rows`, at: place }];
    }
    if (task !== 'regression') return [];
    return [{ message: `condition "${text}": a regression has no right rows`, at: place }];
  },

  judge({ condition, slice, estimate }, evidence) {
    const { operator, threshold, confidence, within, guard } = condition;
    const { pairing } = evidence;
    if (pairing.kind === 'no-baseline') {
      const because = { code: 'no-baseline', why: pairing.why } as const;
      return findingOf(condition, estimate, { verdict: 'not-compared', because });
    }
    const level = confidence ?? evidence.confidence;
    const found = evidence.negativeFlips(slice, level);
    const unknown = (because: Reason) =>
      findingOf(condition, found?.estimate ?? estimate, { verdict: 'inconclusive', because });
    if (!found) {
      return pairing.kind === 'incomparable'
        ? unknown({ code: 'incomparable', why: pairing.why })
        : unknown({ code: 'rows-not-paired' });
    }
    const { value, interval, because: why = NOT_A_NUMBER } = found.estimate;
    if (value === null) return unknown({ code: 'no-interval', why });
    const because = { value, operator, limit: threshold.value, interval, rows: found.rows };
    const met = (of: readonly number[]) => of.map((one) => holds(one, operator, threshold.value));
    // As of any fixed threshold, the number counts as measured unless evidence is asked for.
    const asMeasured = confidence === undefined;
    const ends = met(asMeasured ? [value] : (interval ?? []));
    const strict = asMeasured || guard ? undefined : greenLevel(level, within, evidence.among);
    const strictly = strict && evidence.negativeFlips(slice, strict.confidence)?.estimate.interval;
    const shown = strict ? met(strictly ?? []) : ends;
    const outcome: PlainOutcome =
      ends.length > 0 && ends.every((end) => !end)
        ? { verdict: 'fail', because: { code: 'flips-beyond', ...because } }
        : shown.length > 0 && shown.every((end) => end)
          ? { verdict: 'pass', because: { code: 'flips-within', ...because } }
          : { verdict: 'inconclusive', because: { code: 'flips-undecided', ...because } };
    return findingOf(condition, found.estimate, orMayHaveSeen(outcome, evidence));
  },
};
