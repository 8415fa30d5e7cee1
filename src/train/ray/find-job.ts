import { hasEnded } from './answers.js';
import type { RayApi } from './ray-api.js';
import { RayTrouble } from './trouble.js';

/** How many jobs of one training may have come to nothing before a new one is not tried any more. */
const MOST_JOBS = 20;

/** A name, and whether the cluster has a job by it that is gone on with. */
export interface FoundJob {
  readonly id: string;
  readonly there: boolean;
}

/**
 * Finds the job of an earlier attempt at this training, which is at work or has succeeded; or the
 * next name that is free, as one that failed or was stopped keeps its own.
 * @param first the name of the first attempt's
 * @param digest of all that decides what the job does
 * @param hasResults whether what such a job left can still be fetched
 * @throws RayTrouble where a job of such a name was given something else to do
 */
export async function findJob(
  first: string,
  digest: string,
  api: Pick<RayApi, 'job'>,
  hasResults: (id: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<FoundJob> {
  for (let attempt = 1; attempt <= MOST_JOBS; attempt++) {
    const id = attempt === 1 ? first : `${first}-${attempt}`;
    const job = await api.job(id, signal);
    if (job === undefined) return { id, there: false };
    if (job.metadata?.['sluice'] !== digest) throw new RayTrouble({ kind: 'other-job', id });
    if (!hasEnded(job) || (job.status === 'SUCCEEDED' && (await hasResults(id)))) {
      return { id, there: true };
    }
  }
  throw new RayTrouble({ kind: 'too-many-jobs', tried: MOST_JOBS });
}
