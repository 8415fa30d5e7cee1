import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Emit } from '../../events.js';
import { OutputLog } from '../child/output-log.js';
import { pythonDefaults, toldValues } from '../child/protocol.js';
import { ReportReader } from '../child/report-reader.js';
import { refuseReported } from '../child/watch-child.js';
import type { CommandPlace, LeftByCommand } from '../command/place.js';
import { USUAL, whatItLeft } from '../command/what-it-left.js';
import type { CommandSpec, RaySpec } from '../spec.js';
import type { TrainContext } from '../trainer.js';
import { tokenFor } from './access.js';
import { rayError } from './failures.js';
import { type FoundJob, findJob } from './find-job.js';
import { followJob } from './follow.js';
import { DATA_FOLDER, packJob, pathThere } from './job-package.js';
import { LogFollower } from './log-follower.js';
import { RayApi } from './ray-api.js';
import { fetchResults } from './results.js';
import { type ResultsPlace, resultsPlace, rowsIn } from './results-place.js';
import { stopJob } from './stop-job.js';
import { digestOf, type JobPlan, markOf, type Sent, submissionOf } from './task.js';
import { type RayTiming, TIMING } from './timing.js';
import { RayTrouble } from './trouble.js';

/** What a cluster is talked to with. */
export interface RayWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timing: RayTiming;
}

/**
 * Runs a command as a job of a Ray cluster, by its Jobs API. Nothing but the command runs there: the
 * split, the labels of the test rows and the verdict stay in this job.
 */
export function onRay(
  on: RaySpec,
  world: RayWorld = { env: process.env, timing: TIMING },
): CommandPlace {
  return {
    prepare(spec, rows) {
      const { predictions, model } = spec;
      const left = {
        ...(predictions !== undefined && {
          predictions: pathThere(predictions, on, 'command.predictions'),
        }),
        ...(model !== undefined && { model: pathThere(model, on, 'command.model') }),
      };
      let sent: Promise<Sent> | undefined;
      const send = (folder: string) => {
        sent ??= packJob(spec, on, rows, folder);
        return sent;
      };
      return (context) => train({ spec, on, left, send }, world, context);
    },
  };
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

async function train(
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

interface Job {
  readonly found: FoundJob;
  readonly plan: JobPlan;
  readonly digest: string;
  readonly place: ResultsPlace;
  readonly token: string | undefined;
  /** A folder that it may make use of here. */
  readonly own: string;
}

/** Runs a job to its end and fetches what it left. Where that comes to nothing the job is stopped. */
async function runJob(
  job: Job,
  { on, spec }: Asked,
  api: RayApi,
  timing: RayTiming,
  { emit, signal }: TrainContext,
): Promise<ReportReader> {
  const { found, digest, place, own } = job;
  const { id } = found;
  const say: Emit = (event) => {
    if (!signal.aborted) emit(event);
  };
  const reports = new ReportReader(say);
  const output = new OutputLog((text) => say({ type: 'output', text }));
  const log = new LogFollower(markOf(digest), output, reports);
  const tell = (text: string) => say({ type: 'output', text: `Ray job ${id}: ${text}` });
  let ended = false;
  try {
    if (found.there) tell('goes on, as an earlier attempt has submitted it');
    else await submit(job, api, timing, signal);
    const minutes = { wait: on.waitMinutes, run: spec.timeoutMinutes, silent: spec.silentMinutes };
    await followJob(id, api, minutes, timing, { log, reports, tell }, signal);
    ended = true;
    refuseReported(reports, 'the command');
    await fetchResults(place.from(id), log, join(own, 'results'), timing.transfer, signal);
    return reports;
  } catch (error) {
    if (!ended) await endJob(job, on, timing, emit);
    throw error;
  } finally {
    output.finish();
    reports.finish();
    await place.close(id);
  }
}

/** Leaves package and rows there and submits the job. A call that is broken off may have made one. */
async function submit(
  { found: { id }, plan, digest, place }: Job,
  api: RayApi,
  timing: RayTiming,
  signal: AbortSignal,
): Promise<void> {
  const { package: packed, rows } = plan.sent;
  await api.upload(packed.name, packed.content, signal);
  await place.open(id, rows?.folder);
  signal.throwIfAborted();
  const results = place.told(id);
  const there = results.kind === 'folder' ? rowsIn(results.path) : DATA_FOLDER;
  const told = { results, ...(rows && { data: there }) };
  // A cancelled job of GitHub's has seconds, and the first job of a cluster takes as many.
  const late = later(signal, timing.stop);
  try {
    await api.submit(submissionOf(id, digest, plan, told), late.signal);
  } finally {
    late.forget();
  }
  signal.throwIfAborted();
}

/** A signal that follows another one after a while: what is under way by then may come to its end. */
function later(signal: AbortSignal, milliseconds: number) {
  const own = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const follow = () => {
    timer = setTimeout(() => own.abort(signal.reason), milliseconds);
  };
  signal.addEventListener('abort', follow);
  return {
    signal: own.signal,
    forget() {
      clearTimeout(timer);
      signal.removeEventListener('abort', follow);
    },
  };
}

/** Nothing is left at work; where nobody knows, that is told. */
async function endJob(
  { found: { id }, token }: Job,
  { address }: RaySpec,
  timing: RayTiming,
  emit: Emit,
): Promise<void> {
  const hurried = new RayApi(address, token, {
    ...timing,
    headGone: timing.stop,
    // A call that hangs is made once more in that time.
    answer: timing.stop / 2,
  });
  const why = await stopJob(id, hurried, timing);
  if (why === undefined) return;
  const message = `Ray job ${id} may still be at work (${why}); look with: ray job status ${id}`;
  emit({ type: 'warning', message });
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
