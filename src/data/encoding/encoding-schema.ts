import { z } from 'zod';
import { InputError } from '../../errors.js';
import { type Encoding, widthOf } from './encoding.js';

const finite = z.number();
const text = z.string();

const numberEncoding = z.strictObject({
  kind: z.enum(['number', 'date']),
  column: text,
  fill: finite,
  mean: finite,
  sd: z.number().positive(),
  scale: z.literal('quantiles').exactOptional(),
  clip: z.number().positive(),
  missing: z.boolean(),
});

const levelEncoding = z.strictObject({
  kind: z.enum(['category', 'boolean']),
  column: text,
  levels: z.array(text),
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
    transform: z.literal('log').exactOptional(),
    center: z.strictObject({ center: finite, unit: z.number().positive() }).exactOptional(),
  }),
]);

export const schema = z.strictObject({
  schema: z.literal('sluice/encoding@1'),
  label: labelEncoding,
  features: z.array(text).min(1),
  columns: z.array(columnEncoding).min(1),
}) satisfies z.ZodType<Encoding>;

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
