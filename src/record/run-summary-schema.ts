import { z } from 'zod';

const named = { id: z.string(), project: z.string(), experiment: z.string() };
/** When and of which commit. */
const begun = { created: z.string(), sha: z.string().nullable() };

/** What a store is asked of its runs: how each ended, and which other runs it names. */
export const runSummary = z.discriminatedUnion('status', [
  z.strictObject({
    ...named,
    ...begun,
    status: z.literal('finished'),
    verdict: z.enum(['passed', 'failed', 'inconclusive']),
    promoted: z.boolean(),
    /** As in the record. */
    predecessor: z
      .strictObject({ runId: z.string(), position: z.int().positive().exactOptional() })
      .nullable()
      .exactOptional(),
    /** The runs that it was compared with, and is held against. */
    against: z.array(z.string()),
    /** What the gate asked for, each with its value. */
    gated: z.array(z.tuple([z.string(), z.number().nullable()])),
    /** The user's own metrics of which less is better. */
    lower: z.array(z.string()),
    /** The fingerprint of its test rows. */
    testRows: z.string(),
    seconds: z.number(),
  }),
  z.strictObject({
    ...named,
    ...begun,
    status: z.enum(['broke', 'interrupted']),
    error: z.string(),
  }),
  /** An older version wrote its record, which is not read. */
  z.strictObject({ ...named, status: z.literal('older'), promoted: z.boolean() }),
]);

export type RunSummary = Readonly<z.infer<typeof runSummary>>;
