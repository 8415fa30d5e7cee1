import { join } from 'node:path';
import type { Emit } from '../../events.js';
import { OutputLog } from '../child/output-log.js';
import { ReportReader } from '../child/report-reader.js';
import { refuseReported } from '../child/watch-child.js';
import type { RayPlace } from '../spec.js';
import type { TrainContext } from '../trainer.js';
import { type Asked, NAME } from './asked.js';
import type { FoundJob } from './find-job.js';
import { followJob } from './follow.js';
import { DATA_FOLDER } from './job-package.js';
import { LogFollower } from './log-follower.js';
import { RayApi } from './ray-api.js';
import { fetchResults } from './results.js';
import { type ResultsPlace, rowsIn } from './results-place.js';
import { stopJob } from './stop-job.js';
import { type JobPlan, markOf, submissionOf } from './task.js';
import type { RayTiming } from './timing.js';

/** A job by its name, with what it is to do. */
export interface Job {
  readonly found: FoundJob;
  readonly plan: JobPlan;
  readonly digest: string;
  readonly place: ResultsPlace;
  readonly token: string | undefined;
  /** A folder that it may make use of here. */
  readonly own: string;
}

/** Runs a job to its end and fetches what it left. Where that comes to nothing the job is stopped. */
export async function runJob(
  job: Job,
  { on, of, minutes }: Pick<Asked, 'on' | 'of' | 'minutes'>,
  api: RayApi,
  timing: RayTiming,
  { emit, signal }: TrainContext,
): Promise<ReportReader> {
  const { found, digest, place, own } = job;
  const { id } = found;
  const name = NAME[of];
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
    const patience = { wait: on.waitMinutes, ...minutes };
    await followJob(id, api, patience, timing, { name, log, reports, tell }, signal);
    ended = true;
    refuseReported(reports, name);
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
  { address }: RayPlace,
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
  const message = `Ray job ${id} may still be at work: ${why}. Look with: ray job status ${id}`;
  emit({ type: 'warning', message });
}
