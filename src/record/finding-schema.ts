import { z } from 'zod';
import { notCompared } from './baseline-schema.js';
import { incomparability } from './pairing-schema.js';
import { undetermined, undeterminedSides } from './undetermined-schema.js';

const number = z.number();
const count = z.number().int();
const interval = z.tuple([number, number]);
const operator = z.enum(['>=', '>', '<=', '<', '==']);
/** Rows on which only one of the two is right, or on which it does better. */
const flips = z.object({ candidate: count, baseline: count });

/** What a metric lacks on a slice: rows, rows of different classes, or rows of these classes. */
const lack = z.discriminatedUnion('of', [
  z.object({ of: z.literal('rows'), atLeast: count }),
  z.object({ of: z.literal('classes'), atLeast: count }),
  z.object({ of: z.literal('these classes'), classes: z.array(z.string()) }),
]);

/** How much better the candidate is than the baseline, as far as the rows tell. */
const gain = z.object({
  d: number,
  interval,
  confidence: number,
  /** The rows that the metric is about. */
  n: count,
  /** Null where rows were not paired. */
  flips: flips.nullable(),
  /** Rows that can tell the models apart; null where rows were not paired. */
  informative: count.nullable(),
  /** The standard errors that rows and seeds make, and seeds at most, where there are seeds. */
  seeds: z
    .object({ rows: number, seeds: number, seedsAtMost: number.exactOptional() })
    .exactOptional(),
});

/** A metric against a fixed threshold. */
const against = { value: number, operator, limit: number };
/** A metric against a limit that was made from the baseline's number. */
const equality = { value: number, limit: number, baseline: number };
/** `margin` is how much worse is tolerated; below 0 a gain is asked for. */
const compared = { margin: number, gain };

/** Why a metric has no value or no interval; a text in older records. Both may hold names from the data. */
const why = z.union([undetermined, z.string()]);
/** The same of two models. */
const whySides = z.union([undeterminedSides, z.string()]);

/** The codes that stand for themselves. */
const plainReasons = [
  z.object({ code: z.literal('undefined-metric'), metric: z.string(), why }),
  /** The slice lacks rows without which the metric means nothing. */
  z.object({
    code: z.literal('undefined-on-slice'),
    metric: z.string(),
    why,
    lacks: lack,
  }),
  /** A slice that holds fewer rows than could show anything at this tolerance. */
  z.object({ code: z.literal('too-small-to-judge'), rows: count, atLeast: count }),
  z.object({ code: z.literal('threshold-met'), ...against }),
  z.object({ code: z.literal('threshold-missed'), ...against }),
  /** With its whole interval, where the condition asks for a confidence. */
  z.object({ code: z.literal('threshold-shown-met'), ...against, interval }),
  z.object({ code: z.literal('threshold-shown-missed'), ...against, interval }),
  z.object({ code: z.literal('threshold-inside-interval'), ...against, interval }),
  z.object({ code: z.literal('threshold-without-interval'), ...against }),
  /** A text in older records. */
  z.object({ code: z.literal('no-baseline'), why: z.union([notCompared, z.string()]) }),
  /** A text in older records. */
  z.object({ code: z.literal('incomparable'), why: z.union([incomparability, z.string()]) }),
  z.object({ code: z.literal('baseline-predictions-not-kept') }),
  /** A number that others took, without the rows that it is of: it is no evidence. */
  z.object({ code: z.literal('single-number'), metric: z.string() }),
  /** Of rows that were right and are wrong now; `interval` of their share. */
  z.object({
    code: z.literal('flips-within'),
    ...against,
    interval: interval.nullable(),
    rows: count,
  }),
  z.object({
    code: z.literal('flips-beyond'),
    ...against,
    interval: interval.nullable(),
    rows: count,
  }),
  z.object({
    code: z.literal('flips-undecided'),
    ...against,
    interval: interval.nullable(),
    rows: count,
  }),
  z.object({ code: z.literal('rows-not-paired') }),
  z.object({ code: z.literal('metric-not-in-baseline'), metric: z.string() }),
  z.object({ code: z.literal('undefined-on-common-rows'), why: whySides }),
  /** The baseline predicts a class on `rows`, the candidate predicts it nowhere. */
  z.object({ code: z.literal('class-never-predicted'), why: whySides, rows: count }),
  z.object({
    code: z.literal('asks-for-worse-model'),
    operator,
    orientation: z.enum(['higher', 'lower']),
  }),
  z.object({ code: z.literal('equality-cannot-be-shown') }),
  z.object({ code: z.literal('equality-met'), ...equality }),
  z.object({ code: z.literal('equality-missed'), ...equality }),
  /** Two numbers, with nothing to tell chance from change. */
  z.object({ code: z.literal('number-met'), ...against, baseline: number }),
  z.object({ code: z.literal('number-missed'), ...against, baseline: number }),
  z.object({ code: z.literal('identical-predictions'), margin: number }),
  z.object({ code: z.literal('identical-where-gain-asked'), margin: number }),
  z.object({ code: z.literal('no-interval'), why }),
  z.object({ code: z.literal('shown-better'), ...compared }),
  /** No worse than tolerated, or better by the gain that is asked for. */
  z.object({ code: z.literal('shown-good-enough'), ...compared }),
  z.object({ code: z.literal('shown-not-good-enough'), ...compared }),
  /** Good enough as measured, by too few rows to show it: `rows`, of as many as it takes. */
  z.object({ code: z.literal('few-of-rarer-class'), rows: count, atLeast: count, ...compared }),
  z.object({ code: z.literal('few-rows-carry'), rows: count, atLeast: count, ...compared }),
  /**
   * Too few rows to rule a difference out. `rowsNeeded` would decide it, with 80 % power; null where
   * no number of rows would.
   */
  z.object({ code: z.literal('no-difference-seen'), ...compared, rowsNeeded: number.nullable() }),
  /** Worse, or better, than the baseline, and not shown to be so by as much as is asked. */
  z.object({
    code: z.literal('difference-not-shown-beyond'),
    ...compared,
    rowsNeeded: number.nullable(),
  }),
  /**
   * Not good enough by itself; among so many comparisons that can be chance. `p` is adjusted by
   * Holm.
   */
  z.object({
    code: z.literal('one-of-many'),
    ...compared,
    comparisons: count,
    p: number,
    rowsNeeded: number.nullable(),
  }),
] as const;

/**
 * Why a condition came out as it did: a code, with the numbers and names that its sentence is made
 * of.
 */
const reason = z.discriminatedUnion('code', [
  ...plainReasons,
  /** What the rows seem to show, and why it does not count. */
  z.object({
    code: z.literal('baseline-may-have-seen'),
    seemed: z.discriminatedUnion('code', plainReasons),
    /** Older records': how the rows were paired. */
    note: z.string().exactOptional(),
  }),
  /**
   * Shown at the gate's confidence, and not at the one that it takes: the first of `alternatives`
   * that holds is enough, or it is one of so many candidates.
   */
  z.object({
    code: z.literal('not-shown-strictly'),
    seemed: z.discriminatedUnion('code', plainReasons),
    confidence: number,
    alternatives: count,
    looks: count,
    /** It is one of so many of which one is to be promoted, as far as Holm has them left. */
    rivals: count.exactOptional(),
  }),
  /** A `>` or `<` that is met by equality alone. */
  z.object({
    code: z.literal('equal-is-not-enough'),
    seemed: z.discriminatedUnion('code', plainReasons),
    operator,
  }),
]);

const threshold = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('absolute'), value: number }),
  /** `baseline + amount`, in the metric's own unit; `2pp` is 0.02. */
  z.object({ kind: z.literal('baseline'), amount: number }),
  /** `baseline * factor`; `baseline - 2%` is a factor of 0.98. */
  z.object({ kind: z.literal('relative'), factor: number }),
  /** Of the rows that the baseline gets right and the candidate doesn't, as a share of all. */
  z.object({ kind: z.literal('flips'), value: number }),
]);

/** The evidence of a comparison with the baseline. */
const findingComparison = z.object({
  /** The baseline's value on the rows that were compared. */
  baseline: number,
  /** The gain: positive where the candidate is better. */
  d: number,
  /** Of d; null where there is too little data for one. */
  interval: interval.nullable(),
  /** Two-sided, of no difference. */
  p: number.nullable(),
  /** The interval and the test that were used, in words. */
  rule: z.string().nullable(),
  n: count,
  flips: flips.nullable(),
  informative: count.nullable(),
  /** How much worse is tolerated; below 0 a gain is asked for. */
  margin: number,
  /** One-sided, of "no worse than tolerated", Holm-adjusted over the gate. */
  pWorse: number.nullable(),
  /** Test rows that would decide it, with 80 % power. */
  rowsNeeded: number.nullable(),
  /** The smallest drop beyond the tolerated one that these rows show, with 80 % power. */
  smallestDrop: number.nullable(),
});

/** A condition with its evidence and its verdict. */
export const finding = z.object({
  /** As the user wrote it. */
  condition: z.string(),
  /** The rows it is about; absent: all test rows. */
  where: z.string().exactOptional(),
  metric: z.string(),
  severity: z.enum(['error', 'warn']),
  /** It only guards its rows: it fails where they are shown worse, and a pass does not need it. */
  guard: z.literal(true).exactOptional(),
  /** It is about the rows that are kept for the last word, not the test rows: see `guard`. */
  confirm: z.literal(true).exactOptional(),
  /** Its metric is a single number, that others took: nothing tells chance from change. */
  single: z.literal(true).exactOptional(),
  /** The groups that it stands in, the outermost first. */
  within: z
    .array(z.object({ kind: z.enum(['any', 'all']), id: z.string(), of: count }))
    .readonly()
    .exactOptional(),
  /** It is held against the reference, not the last promoted run; what may be lost to it in all. */
  reference: z
    .object({
      runId: z.string(),
      /** In the metric's unit. */
      budget: number,
      /** As measured, at least 0; null where it could not be compared. */
      used: number.nullable(),
      /** Since the reference; absent where they were not counted. */
      promotions: count.exactOptional(),
    })
    .exactOptional(),
  /** It does not hold, and need not: another of its group does. */
  spared: z.literal(true).exactOptional(),
  /**
   * `warn` is a fail of a condition that only advises; `not-compared` is a comparison for which
   * there is no baseline yet: never a pass, and always shown.
   */
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'warn', 'not-compared']),
  /** `because` in one plain sentence. Holds names from the data: escape it where it is shown. */
  reason: z.string(),
  /** Absent in older records. */
  because: reason.exactOptional(),
  /** The rows judged. */
  n: count,
  /** Null where the metric is undefined. */
  value: number.nullable(),
  interval: interval.nullable(),
  threshold,
  /** How the candidate differs from the baseline on the same rows. */
  comparison: findingComparison.exactOptional(),
  /** Where the condition stands in the config, for annotations. */
  place: z
    .object({
      file: z.string(),
      line: number.exactOptional(),
      column: number.exactOptional(),
    })
    .exactOptional(),
});
