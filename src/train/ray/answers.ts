import { z } from 'zod';

// What Ray answers, as far as anything depends on it. A key that is not listed here is not there for our code.

export const VERSION_ANSWER = z.object({ ray_version: z.string().min(1).max(100) });

const job = z.object({
  submission_id: z.string(),
  /** What it runs there. */
  entrypoint: z.string(),
  message: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  /** Of one that failed. */
  error_type: z.string().nullish(),
  /** Of versions that have it; null where it was stopped, or never ran. */
  driver_exit_code: z.int().nullish(),
});

export const JOB_ANSWER = z.discriminatedUnion('status', [
  job.extend({ status: z.literal('PENDING') }),
  job.extend({ status: z.literal('RUNNING') }),
  job.extend({ status: z.literal('SUCCEEDED') }),
  job.extend({ status: z.literal('FAILED') }),
  job.extend({ status: z.literal('STOPPED') }),
]);

export type RayJob = z.infer<typeof JOB_ANSWER>;

export const SUBMITTED_ANSWER = z.object({ submission_id: z.string() });

/** False where it had ended by then. */
export const STOPPED_ANSWER = z.object({ stopped: z.boolean() });

export const LOGS_ANSWER = z.object({
  logs: z
    .string()
    .nullable()
    .transform((text) => text ?? ''),
});

export function hasEnded({ status }: RayJob): boolean {
  return status !== 'PENDING' && status !== 'RUNNING';
}
