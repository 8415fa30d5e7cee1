import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pythonDefaults, toldValues } from '../child/protocol.js';
import type { ReportReader } from '../child/report-reader.js';
import type { TrainContext, Trained } from '../trainer.js';
import { tokenFor } from './access.js';
import type { Asked } from './asked.js';
import { findJob } from './find-job.js';
import { RayApi } from './ray-api.js';
import { rayError } from './ray-error.js';
import { resultsPlace } from './results-place.js';
import { runJob } from './run-job.js';
import { digestOf, type JobPlan } from './task.js';
import type { RayTiming } from './timing.js';
import { RayTrouble } from './trouble.js';

/** What a cluster is talked to with. */
export interface RayWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timing: RayTiming;
}

/** What a job that succeeded told and left. */
export interface LeftThere {
  readonly reports: ReportReader;
  /** What it left, as it was packed there. */
  readonly folder: string;
  readonly on: NonNullable<Trained['by']['on']>;
}

/** Seconds that a job which nobody follows any more may go on after its time. */
const GRACE = 300;

/**
 * Runs on a cluster what is asked, as one seed.
 * @throws InputError before anything is sent, where it can't be
 * @throws BrokenError where it comes to nothing, by the name of what went wrong
 * @throws the signal's own reason when it is aborted, once the job has ended or nobody knows
 */
export async function runAsked(
  asked: Asked,
  { env, timing }: RayWorld,
  context: TrainContext,
): Promise<LeftThere> {
  const { of, on, task, minutes, told, send } = asked;
  const { signal, scratch, seed } = context;
  signal.throwIfAborted();
  const token = tokenFor(on, env);
  const place = await resultsPlace(on.results, env);
  await mkdir(scratch, { recursive: true });
  const own = await mkdtemp(join(scratch, 'ray-'));
  const api = new RayApi(on.address, token, timing);
  let id: string | undefined;
  try {
    const version = await api.version(signal);
    const sent = await send(join(own, 'rows'));
    signal.throwIfAborted();
    const plan: JobPlan = {
      sent,
      task: { ...task, seconds: minutes.run * 60 + GRACE },
      env: jobEnvironment(told, seed, env),
      on,
    };
    const digest = digestOf(plan);
    const first = `sluice-${context.job ?? randomBytes(6).toString('hex')}-seed-${seed}-${digest.slice(0, 12)}`;
    const found = await findJob(first, digest, api, (one) => place.has(one), signal);
    id = found.id;
    const job = { found, plan, digest, place, token, own };
    const reports = await runJob(job, asked, api, timing, context);
    return {
      reports,
      folder: join(own, 'results', 'unpacked'),
      on: { ray: version, job: id },
    };
  } catch (error) {
    if (!(error instanceof RayTrouble)) throw error;
    throw rayError(error.failure, { id, of }, error);
  }
}

/** What the job finds in its environment: everybody who may ask the cluster for it can read that. */
function jobEnvironment(
  { env: passed, params }: Asked['told'],
  seed: number,
  env: RayWorld['env'],
): Record<string, string> {
  const given = passed.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...pythonDefaults(seed), ...Object.fromEntries(given), ...toldValues({ seed, params }) };
}
