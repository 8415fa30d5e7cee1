import { z } from 'zod';
import { InputError } from '../../errors.js';
import { type Encoding, widthOf } from './encode.js';

const finite = z.number();
const text = z.string();

/** A number or date (in days since 1970): filled, standardised, clipped; then, where asked, 1 for missing. */
const numberEncoding = z.strictObject({
  kind: z.enum(['number', 'date']),
  column: text,
  /** Stands in for a missing value: the median. */
  fill: finite,
  mean: finite,
  /** Population standard deviation. */
  sd: z.number().positive(),
  /** Standardised values lie within ± this, so that an outlier does not drown the other rows. */
  clip: z.number().positive(),
  /** Whether a column follows that is 1 where the value is missing, else 0. */
  missing: z.boolean(),
});

/** One column a level, 1 where the cell is that level; then one for other levels and one for missing cells. */
const levelEncoding = z.strictObject({
  kind: z.enum(['category', 'boolean']),
  column: text,
  levels: z.array(text),
  /** Whether a column follows for levels that are not listed; without it they are all zeros. */
  other: z.boolean(),
  missing: z.boolean(),
});

const columnEncoding = z.discriminatedUnion('kind', [numberEncoding, levelEncoding]);

const labelEncoding = z.discriminatedUnion('task', [
  z.strictObject({ task: z.literal('binary'), column: text, classes: z.tuple([text, text]) }),
  z.strictObject({ task: z.literal('multiclass'), column: text, classes: z.array(text).min(2) }),
  z.strictObject({
    task: z.literal('regression'),
    column: text,
    transform: z.literal('log').optional(),
  }),
]);

export const schema = z.strictObject({
  schema: z.literal('sluice/encoding@1'),
  label: labelEncoding,
  /** The inputs of the network in order, one name each. */
  features: z.array(text).min(1),
  columns: z.array(columnEncoding).min(1),
});

/** @throws InputError where the value is no encoding of this version. */
export function parseEncoding(json: unknown, file?: string): Encoding {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues.map((issue) => ({
        message: `encoding: ${issue.path.join('.') || 'document'}: ${issue.message}`,
        ...(file === undefined ? {} : { at: { file } }),
      })),
    );
  }
  const width = parsed.data.columns.reduce((sum, column) => sum + widthOf(column), 0);
  if (width !== parsed.data.features.length) {
    throw InputError.of(
      `encoding: ${parsed.data.features.length} features, but the columns make ${width}`,
      file === undefined ? {} : { at: { file } },
    );
  }
  return parsed.data;
}
