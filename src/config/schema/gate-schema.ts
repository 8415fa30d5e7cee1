import { z } from 'zod';
import { METRIC_NAMES } from '../../evaluate/metrics/metrics.js';
import { NEGATIVE_FLIP_RATE } from '../../gate/kinds/metric.js';
import { later } from '../../schemas.js';
import { probability } from './number-schemas.js';

const about = () => ({
  if: z.string().describe('The condition.'),
  where: z
    .string()
    .optional()
    .describe(
      'The test rows it is about: comparisons of a column with a value (`=`, `!=`, `<`, `<=`, `>`, `>=`, or `is missing`), joined by `and`: `Home = rent and Age < 25`. Left out: all of them.',
    ),
  confidence: probability
    .optional()
    .describe('Judges a fixed threshold on evidence too, at this confidence.'),
});

const long = later(() =>
  z.strictObject({
    ...about(),
    severity: z
      .enum(['error', 'warn'])
      .default('error')
      .describe('`warn` is shown and does not decide.'),
    prove: z
      .boolean()
      .optional()
      .describe(
        'With `slices`: green needs it shown on each of them. Left out: a slice turns the gate red where it is shown worse, and says nothing otherwise.',
      ),
  }),
);

/** A group's member can't only advise, and one of several that may hold has nothing to prove. */
const member = later(() => z.union([z.string(), z.strictObject(about())]));

const TWO = 'a group has two conditions or more';
const ANY =
  'One of these is enough. Of k, each comparison is green at a k-th of the level, so that the gate is no easier to pass by chance.';
const ALL = 'Each of these has to hold: for a part of an `any`.';

const allOf = later(() => z.strictObject({ all: z.array(member).min(2, TWO).describe(ALL) }));
const anyOf = later(() => z.strictObject({ any: z.array(member).min(2, TWO).describe(ANY) }));
const any = later(() =>
  z.strictObject({
    any: z
      .array(z.union([member, allOf]))
      .min(2, TWO)
      .describe(ANY),
  }),
);
const all = later(() =>
  z.strictObject({
    all: z
      .array(z.union([member, anyOf]))
      .min(2, TWO)
      .describe(ALL),
  }),
);

const condition = z.union([z.string(), long, any, all]);

const conditions = z
  .array(condition)
  .min(1, 'a gate needs at least one condition')
  .describe(
    'What has to hold, each `METRIC OP VALUE`: `accuracy >= 85%`, `auc >= baseline - 1pp`, `negative_flip_rate <= 1%` (rows that were right and are wrong now); or a group of which one has to, `any: [recall >= 80%, auc >= baseline]`.',
  );

const ownMetric = later(() =>
  z
    .strictObject({
      column: z
        .string()
        .min(1)
        .optional()
        .describe('The column of the predictions that it is the mean of. Left out: of its name.'),
      better: z.enum(['higher', 'lower']).describe('Whether a larger mean is the better one.'),
      range: z
        .tuple([z.number().nullable(), z.number().nullable()])
        .refine(([least, most]) => least === null || most === null || least < most, {
          message: 'the first number has to be the smaller one',
        })
        .default([null, null])
        .describe(
          'What each number of the column lies between, as `[0, 1]`; `null` where nothing bounds it. It is checked, and without bounds a difference that a few rows carry is not shown good enough.',
        ),
    })
    .describe('The mean of a column.'),
);

function wrongName(name: string): string | undefined {
  if (METRIC_NAMES.includes(name) || name === NEGATIVE_FLIP_RATE) {
    return 'Sluice measures that itself: give it another name';
  }
  return /^[A-Za-z_]\w{0,59}$/.test(name) ? undefined : 'use letters, digits and "_" only';
}

const metricsByName = later(() =>
  z.record(z.string(), ownMetric).superRefine((metrics, context) => {
    for (const name of Object.keys(metrics)) {
      const message = wrongName(name);
      if (message !== undefined) context.addIssue({ code: 'custom', path: [name], message });
    }
  }),
);

const ownMetrics = metricsByName
  .default({})
  .describe(
    'Metrics of your own, by their names: each is the mean of a number that stands in a column of the predictions, a row each: `profit: {better: higher}`, and if need be `column: NAME`, where it is called otherwise, and `range: [0, 100]`, which every number has to lie in (`null` for none). Conditions may name them, held to a number or the baseline, on slices and in groups, by the rows as any other metric. Beside `predictions` and `command`.',
  );

const cluster = later(() =>
  z.union([
    z.string().min(1).describe('A column. Rows with the same value are one group.'),
    z
      .strictObject({
        time: z
          .enum(['day', 'week', 'month'])
          .describe('Rows of the same day, week or month (UTC) of `data.split.time`.'),
      })
      .describe('Blocks of the calendar.'),
  ]),
);

export const gate = z
  .strictObject({
    conditions,
    metrics: ownMetrics,
    slices: z
      .array(z.string())
      .default([])
      .describe(
        'Columns. Every condition also guards each of their values: the gate is red where one is shown worse. Green does not need them; `prove: true` on a condition asks for that.',
      ),
    cluster: cluster
      .optional()
      .describe(
        'What the test rows come in, where a row is not what was sampled: intervals and comparisons go by whole groups then, of which there have to be 10. Left out: `data.split.group`; of a split by time, the order of time.',
      ),
    reference: z
      .string()
      .regex(/^(none|best|first|run:.+)$/, 'use none, best, first or run:ID')
      .default('best')
      .describe(
        'A fixed run that comparisons on all test rows are held to as well, so that many small losses can’t add up: `first`, the one that the line began with; `best`, which moves to a run that is shown better than it; or `run:ID`. It is carried along by each promoted run. Accepting a baseline starts it anew.',
      ),
    budget: z
      .number()
      .min(1)
      .default(2)
      .describe(
        'How much may be lost to the reference in all: so many times what a comparison tolerates of the last promoted run.',
      ),
    looks: z
      .enum(['report', 'correct'])
      .default('report')
      .describe(
        'The candidates that were judged on the same test rows since the last promotion, or on the same pull request. `report` says how many there were, and how much choosing among them gains. `correct` judges green of the k-th at the level α/(k (k + 1)), which adds up to α over however many; where they can’t be counted the run breaks.',
      ),
    confidence: probability
      .default(0.95)
      .describe('Of every interval and every comparison with the baseline.'),
    'when-inconclusive': z
      .enum(['hold', 'pass', 'fail'])
      .default('hold')
      .describe(
        'What an inconclusive gate counts as. `hold`: the model is not exported, and the job stays green.',
      ),
    'when-not-compared': z
      .enum(['hold', 'pass', 'fail'])
      .default('hold')
      .describe(
        'What a comparison counts as that could not be made, for want of a baseline, also beside other conditions that hold. `hold`: the model is not exported, and the job stays green. `pass` leaves the decision to the others, of which one has to hold. The first run that would be promoted is not held by it.',
      ),
  })
  .describe('What the model has to reach.');

/** A condition, or a group of them, as it is written. */
export type GateEntryValue =
  | ConditionValue
  | { readonly any: readonly GateEntryValue[] }
  | { readonly all: readonly GateEntryValue[] };

export type ConditionValue = string | LongCondition;

/** A group's member says less of itself. */
export interface LongCondition {
  readonly if: string;
  readonly where?: string | undefined;
  readonly confidence?: number | undefined;
  readonly severity?: 'error' | 'warn' | undefined;
  readonly prove?: boolean | undefined;
}

/** Reads the conditions alone, so that their problems are told together with those of the other keys. */
export const gateEntries = z.object({ gate: z.object({ conditions: z.array(condition) }) });

/** Likewise the metrics of the user's own, which conditions may name. */
export const gateMetrics = z.object({ gate: z.object({ metrics: ownMetrics }) });

/** What conditions may name besides what Sluice measures. */
export const reportedMetrics = z.object({ command: z.object({ metrics: z.array(z.string()) }) });
