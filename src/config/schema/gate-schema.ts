import { z } from 'zod';
import { probability } from './number-schemas.js';

const condition = z.union([
  z.string(),
  z.strictObject({
    if: z.string().describe('The condition.'),
    where: z
      .string()
      .optional()
      .describe(
        'The test rows it is about: comparisons of a column with a value (`=`, `!=`, `<`, `<=`, `>`, `>=`, or `is missing`), joined by `and`: `Home = rent and Age < 25`. Left out: all of them.',
      ),
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
    confidence: probability
      .optional()
      .describe('Judges a fixed threshold on evidence too, at this confidence.'),
  }),
]);

const conditions = z
  .array(condition)
  .min(1, 'a gate needs at least one condition')
  .describe(
    'What has to hold, each `METRIC OP VALUE`: `accuracy >= 85%`, `auc >= baseline - 1pp`.',
  );

export const gate = z
  .strictObject({
    conditions,
    slices: z
      .array(z.string())
      .default([])
      .describe(
        'Columns. Every condition also guards each of their values: the gate is red where one is shown worse. Green does not need them; `prove: true` on a condition asks for that.',
      ),
    cluster: z
      .union([
        z.string().min(1).describe('A column. Rows with the same value are one group.'),
        z
          .strictObject({
            time: z
              .enum(['day', 'week', 'month'])
              .describe('Rows of the same day, week or month (UTC) of `data.split.time`.'),
          })
          .describe('Blocks of the calendar.'),
      ])
      .optional()
      .describe(
        'What the test rows come in, where a row is not what was sampled: intervals and comparisons go by whole groups then, of which there have to be 10. Left out: `data.split.group`; of a split by time, the order of time.',
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

/** Reads the conditions alone, so that their problems are told together with those of the other keys. */
export const gateEntries = z.object({ gate: z.object({ conditions: z.array(condition) }) });

/** What conditions may name besides what Sluice measures. */
export const reportedMetrics = z.object({ command: z.object({ metrics: z.array(z.string()) }) });
