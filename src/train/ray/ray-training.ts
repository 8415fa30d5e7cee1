import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pythonDefaults, toldValues } from '../child/protocol.js';
import type { ReportReader } from '../child/report-reader.js';
import type { LeftByCommand } from '../command/place.js';
import { USUAL, whatItLeft } from '../command/what-it-left.js';
import type { CommandSpec, RaySpec } from '../spec.js';
import type { TrainContext } from '../trainer.js';
import { tokenFor } from './access.js';
import { rayError } from './failures.js';
import { findJob } from './find-job.js';
import { RayApi } from './ray-api.js';
import { resultsPlace } from './results-place.js';
import { runJob } from './run-job.js';
import { digestOf, type JobPlan, type Sent } from './task.js';
import type { RayTiming } from './timing.js';
import { RayTrouble } from './trouble.js';

/** What a cluster is talked to with. */
export interface RayWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timing: RayTiming;
}

/** A command on a cluster, whichever seed it is run with. */
interface Asked {
  readonly spec: CommandSpec;
  readonly on: RaySpec;
  /** The paths that its config names, as the cluster has them. */
  readonly left: Pick<JobPlan['task'], 'predictions' | 'model'>;
  /** Packs what is sent, once for all seeds. @param folder new */
  readonly send: (folder: string) => Promise<Sent>;
}

/** Seconds that a job which nobody follows any more may go on after its time. */
const GRACE = 300;

/**
 * Trains on a cluster, as one seed.
 * @throws InputError before anything is sent, where it can't be
 * @throws BrokenError where it comes to nothing, by the name of what went wrong
 * @throws the signal's own reason when it is aborted, once the job has ended or nobody knows
 */
export async function trainOnRay(
  asked: Asked,
  { env, timing }: RayWorld,
  context: TrainContext,
): Promise<LeftByCommand> {
  const { on, spec, left } = asked;
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
    const sent = await asked.send(join(own, 'rows'));
    signal.throwIfAborted();
    const plan: JobPlan = {
      sent,
      task: { ...left, run: spec.run, seconds: spec.timeoutMinutes * 60 + GRACE },
      env: jobEnvironment(spec, seed, env),
      on,
    };
    const digest = digestOf(plan);
    const first = `sluice-${context.job ?? randomBytes(6).toString('hex')}-seed-${seed}-${digest.slice(0, 12)}`;
    const found = await findJob(first, digest, api, (one) => place.has(one), signal);
    id = found.id;
    const job = { found, plan, digest, place, token, own };
    const reports = await runJob(job, asked, api, timing, context);
    const trained = await collect(reports, asked, join(own, 'results', 'unpacked'));
    return { ...trained, by: { ...trained.by, on: { ray: version, job: id } } };
  } catch (error) {
    if (!(error instanceof RayTrouble)) throw error;
    throw rayError(error.failure, id, error);
  }
}

/** What the job finds in its environment: everybody who may ask the cluster for it can read that. */
function jobEnvironment(
  { env: passed, params }: CommandSpec,
  seed: number,
  env: RayWorld['env'],
): Record<string, string> {
  const given = passed.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...pythonDefaults(seed), ...Object.fromEntries(given), ...toldValues({ seed, params }) };
}

function collect(
  reports: ReportReader,
  { spec, left }: Asked,
  folder: string,
): Promise<LeftByCommand> {
  const predictions = basename(left.predictions ?? USUAL.predictions);
  const before = new Map();
  return whatItLeft(
    reports,
    {
      path: join(folder, 'predictions', predictions),
      shown: left.predictions ?? `${USUAL.predictions} in SLUICE_OUT`,
      before,
    },
    {
      path: join(folder, 'model'),
      shown: left.model ?? USUAL.model,
      before,
      named: spec.model !== undefined,
    },
  );
}
