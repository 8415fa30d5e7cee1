import type { z } from 'zod';
import { HttpError } from './call.js';

/** Checks a request body against what the API documents; a key that it doesn't know is refused, so a misspelt one is seen. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: 'invalid',
    message: issue.message,
  }));
  throw new HttpError(422, 'Validation Failed', errors);
}
