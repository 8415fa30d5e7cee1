import { resolve } from 'node:path';
import type { Emulator } from './emulator.js';
import { type JobOptions, runJob } from './runner.js';

/** Uploads, lists and downloads by `@actions/artifact`. */
export const ARTIFACTS = resolve('__tests__/emulator/clients/artifacts.mjs');
/** Makes the calls that it is given by octokit. */
const OCTOKIT = resolve('__tests__/emulator/clients/octokit.mjs');

/** A job with a real client, and what that has seen. */
export async function job(
  emulator: Emulator,
  options: Partial<JobOptions> & Pick<JobOptions, 'entry'>,
) {
  const result = await runJob(emulator, {
    trigger: { event: 'push' },
    fastClock: true,
    ...options,
  });
  const seen = JSON.parse(result.outputs['seen'] ?? 'null');
  if (seen === null) throw new Error(result.stderr + result.stdout);
  return { ...result, seen };
}

export const api = (emulator: Emulator, calls: unknown, options: Partial<JobOptions> = {}) =>
  job(emulator, {
    entry: [OCTOKIT],
    ...options,
    env: { CALLS: JSON.stringify(calls), ...options.env },
  });
