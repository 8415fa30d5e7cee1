import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { z } from 'zod';
import { BEGUN_STATE } from './commands/begun-state.js';
import { messageOf } from './errors.js';
import { CheckpointCache } from './host/github/checkpoint-cache.js';
import { contextOf } from './host/github/open-host.js';
import { escapeLog } from './text/escape.js';

const begun = z.object({ project: z.string(), experiment: z.string() });

/**
 * What a step leaves to the end of its job: the checkpoint of a run that did not come to its own end
 * is kept for the next attempt. It comes even where the step was killed.
 */
async function main(): Promise<void> {
  const state = core.getState(BEGUN_STATE);
  // No run began, or its job is none of GitHub's.
  if (state === '') return;
  const { env } = process;
  const context = await contextOf(env);
  const checkpoints = new CheckpointCache(
    () => import('@actions/cache'),
    { ...context, temp: env['RUNNER_TEMP'] ?? tmpdir() },
    warn,
  );
  await checkpoints.save(begun.parse(JSON.parse(state)));
}

function warn(message: string): void {
  core.warning(escapeLog(message));
}

try {
  await main();
} catch (error) {
  // The run has said how it ended; this only concerns the next attempt.
  warn(`could not keep the checkpoint: ${messageOf(error)}`);
}
