import { z } from 'zod';

const count = z.number().int();

/** Why a number is none: see `evaluate/undetermined.ts`, whose codes these are. */
export const undetermined = z.discriminatedUnion('code', [
  z.object({ code: z.literal('no-rows') }),
  z.object({ code: z.literal('not-finite') }),
  z.object({ code: z.literal('no-row-of-class'), class: z.string().exactOptional() }),
  z.object({ code: z.literal('no-row-predicted'), class: z.string() }),
  z.object({ code: z.literal('class-absent'), class: z.string() }),
  z.object({ code: z.literal('one-class'), class: z.string() }),
  z.object({ code: z.literal('one-class-predicted'), class: z.string() }),
  z.object({ code: z.literal('labels-equal') }),
  z.object({ code: z.literal('classes-alone'), lacks: z.enum(['scores', 'probabilities']) }),
  z.object({ code: z.literal('score-not-a-number') }),
  z.object({ code: z.literal('score-not-a-probability') }),
  z.object({ code: z.literal('label-zero') }),
  z.object({ code: z.literal('no-logarithm'), of: z.enum(['label', 'prediction']) }),
  z.object({ code: z.literal('no-column'), column: z.string() }),
  z.object({ code: z.literal('no-right-rows') }),
  z.object({ code: z.literal('no-value') }),
  z.object({ code: z.literal('not-reported') }),
  z.object({ code: z.literal('not-a-number') }),
  z.object({
    code: z.literal('number-not-finite'),
    number: z.enum(['NaN', 'Infinity', '-Infinity']),
    file: z.string(),
  }),
  z.object({ code: z.literal('one-row') }),
  z.object({ code: z.literal('all-alike'), of: z.enum(['rows', 'units']) }),
  z.object({ code: z.literal('none-tells-apart'), of: z.enum(['rows', 'units']) }),
  z.object({ code: z.literal('resamples-alike') }),
  z.object({ code: z.literal('resamples-undefined') }),
  z.object({
    code: z.literal('few-units'),
    units: z.enum(['group', 'time']),
    count,
    atLeast: count,
    ofClass: z.literal(true).exactOptional(),
  }),
  z.object({ code: z.literal('ranks-without-spread') }),
  z.object({ code: z.literal('interval-not-finite') }),
  z.object({ code: z.literal('single-number') }),
  z.object({ code: z.literal('few-rows-of-class') }),
  z.object({ code: z.literal('known-later') }),
  z.object({ code: z.literal('in-words'), text: z.string() }),
]);

/** Of which of two models a metric is undefined, and why. */
export const undeterminedSides = z.object({
  candidate: undetermined.exactOptional(),
  baseline: undetermined.exactOptional(),
});
