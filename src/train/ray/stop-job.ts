import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../errors.js';
import { hasEnded } from './answers.js';
import type { RayApi } from './ray-api.js';
import type { RayTiming } from './timing.js';

/**
 * Stops a job that is not to go on, and looks whether it has ended.
 * @param api gives up within the same time
 * @returns why nobody knows that it has; undefined where it has ended, or was never there
 */
export async function stopJob(
  id: string,
  api: Pick<RayApi, 'job' | 'stop'>,
  timing: Pick<RayTiming, 'again' | 'stop'>,
): Promise<string | undefined> {
  const until = performance.now() + timing.stop;
  try {
    await api.stop(id);
    for (;;) {
      const job = await api.job(id);
      if (job === undefined || hasEnded(job)) return undefined;
      if (performance.now() > until) {
        // One that waits can't be stopped: Ray ends it when it begins.
        return job.status === 'PENDING'
          ? 'it still waits, and is ended once it begins'
          : `it was told to end, and is ${job.status}`;
      }
      await sleep(Math.min(timing.again, 500));
    }
  } catch (error) {
    return messageOf(error);
  }
}
