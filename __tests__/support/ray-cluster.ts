import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Answer, FELL_OVER, json, text, traceback } from './ray-answer.js';
import { type JobDetails, RayJob } from './ray-job.js';
import { unpack } from './ray-package.js';
import { pythonType, readSubmission, type SubmitRequest, TypeProblem } from './ray-request.js';

export interface Waiting {
  /** No job ever gets what it waits for. */
  readonly pendingForEver?: boolean;
  /** How long a job may wait for what there is not, in milliseconds: `RAY_JOB_START_TIMEOUT_SECONDS` of a real head. */
  readonly giveUpMs?: number;
  /** How long a job waits before it starts, in milliseconds. */
  readonly delayMs?: number;
}

/** What all jobs can have; one that wants more waits for ever. */
const RESOURCES = { cpus: 2, gpus: 0, memory: 2 ** 31 };
const VERSION = {
  version: '4',
  ray_version: '2.58.0',
  ray_commit: 'double',
  session_name: 'double',
};
const DONE = text(200, '');
/** `_monitor_job_internal` in ray/dashboard/modules/job/job_manager.py. */
const TOO_LONG = [
  'JOB_SUPERVISOR_ACTOR_START_TIMEOUT',
  'Job supervisor actor failed to start within 900.0 seconds. This timeout can be configured by setting the environment variable RAY_JOB_START_TIMEOUT_SECONDS.',
] as const;

const ENVIRONMENT = z.object({
  working_dir: z.string().optional(),
  env_vars: z
    .record(
      z.string(),
      z.string({
        error: ({ input }) =>
          `runtime_env['env_vars'] must be of type Dict[str, str], but the value ${input} is of type <class '${pythonType(input)}'>`,
      }),
    )
    .default({}),
});

/** The packages and the jobs of a cluster of one node, and what Ray answers about them. */
export class RayCluster {
  readonly #packages = new Map<string, Buffer>();
  /** A package is unpacked once for all the jobs that name it. */
  readonly #folders = new Map<string, Promise<string>>();
  readonly #jobs = new Map<string, RayJob>();
  /** With those that were deleted: a log outlives its job, and so could a process. */
  readonly #everyJob: RayJob[] = [];

  constructor(
    private readonly folder: string,
    private readonly waiting: Waiting,
  ) {}

  version(): Answer {
    return json(VERSION);
  }

  packageThere(name: string): Answer {
    return this.#packages.has(name) ? DONE : text(404, `Package gcs://${name} does not exist`);
  }

  store(name: string, zip: Buffer): Answer {
    this.#packages.set(name, zip);
    return DONE;
  }

  submit(body: string): Answer {
    let request: SubmitRequest;
    try {
      request = readSubmission(body);
    } catch (error) {
      return error instanceof TypeProblem
        ? traceback(400, `TypeError: ${error.message}`)
        : FELL_OVER;
    }
    const id = request.submission_id ?? request.job_id ?? `raysubmit_${this.#everyJob.length}`;
    if (this.#jobs.has(id)) {
      const why = `Job with submission_id ${id} already exists. Please use a different submission_id.`;
      return throughAgent(400, `ValueError: ${why}`);
    }
    const log = join(this.folder, `job-driver-${encodeURIComponent(id)}.log`);
    const job = new RayJob(id, request, log);
    this.#jobs.set(id, job);
    this.#everyJob.push(job);
    if (!this.#waitsForEver(request)) {
      setTimeout(() => void this.#start(job), this.waiting.delayMs ?? 0).unref();
    } else if (this.waiting.giveUpMs !== undefined) {
      setTimeout(() => job.fail(...TOO_LONG), this.waiting.giveUpMs).unref();
    }
    return json({ job_id: id, submission_id: id });
  }

  status(id: string): Answer {
    return this.#withJob(id, (job) => json(job.details));
  }

  logs(id: string): Answer {
    return this.#withJob(id, (job) => {
      try {
        return json({ logs: job.logs });
      } catch (error) {
        return throughAgent(500, `UnicodeDecodeError: ${error}`);
      }
    });
  }

  stop(id: string): Answer {
    return this.#withJob(id, (job) => json({ stopped: job.stop() }));
  }

  delete(id: string): Answer {
    return this.#withJob(id, (job) => {
      if (job.isOver) {
        this.#jobs.delete(id);
        return json({ deleted: true });
      }
      const state = `it is in a non-terminal state ${job.details.status}.`;
      return throughAgent(500, `RuntimeError: Attempted to delete job '${id}', but ${state}`);
    });
  }

  jobs(): readonly JobDetails[] {
    return [...this.#jobs.values()].map((job) => job.details);
  }

  /** The ids of the jobs of which a process is alive. */
  running(): readonly string[] {
    return this.#everyJob.filter((job) => job.living.length > 0).map((job) => job.id);
  }

  job(id: string): RayJob {
    const job = this.#jobs.get(id);
    if (!job) throw new Error(`no job ${id}`);
    return job;
  }

  /** Nothing of any job is left alive, and none starts any more. */
  async vanish(): Promise<void> {
    await Promise.allSettled(this.#folders.values());
    await Promise.all(this.#everyJob.map((job) => job.vanish()));
    await rm(this.folder, { recursive: true, force: true });
  }

  #withJob(id: string, handle: (job: RayJob) => Answer): Answer {
    const job = this.#jobs.get(id);
    return job ? handle(job) : text(404, `Job ${id} does not exist`);
  }

  #waitsForEver(request: SubmitRequest): boolean {
    return (
      this.waiting.pendingForEver === true ||
      (request.entrypoint_num_cpus ?? 0) > RESOURCES.cpus ||
      (request.entrypoint_num_gpus ?? 0) > RESOURCES.gpus ||
      (request.entrypoint_memory ?? 0) > RESOURCES.memory ||
      Object.values(request.entrypoint_resources ?? {}).some((amount) => amount > 0)
    );
  }

  /** What is wrong with a job's environment shows here, and not when it was submitted. */
  async #start(job: RayJob): Promise<void> {
    const environment = ENVIRONMENT.safeParse(job.request.runtime_env ?? {});
    if (!environment.success) {
      const why = environment.error.issues[0]?.message;
      const message = `Failed to start supervisor actor ${job.id}: '${why}'`;
      return job.fail('JOB_SUPERVISOR_ACTOR_START_FAILURE', message);
    }
    const { working_dir, env_vars } = environment.data;
    try {
      const own = environmentOfNode(job.request);
      const folder = await this.#workingFolder(working_dir);
      job.run(folder, { ...own, ...expanded(env_vars, own) });
    } catch (error) {
      const message = `runtime_env setup failed: Failed to set up runtime environment.\n${error}`;
      job.fail('RUNTIME_ENV_SETUP_FAILURE', message);
    }
  }

  #workingFolder(uri: string | undefined): Promise<string> {
    const key = uri ?? '';
    const folder = this.#folders.get(key) ?? this.#prepare(uri);
    this.#folders.set(key, folder);
    return folder;
  }

  async #prepare(uri: string | undefined): Promise<string> {
    const [, name] = /^gcs:\/\/(.+\.zip)$/.exec(uri ?? '') ?? [];
    const folder = join(this.folder, 'working_dir_files', name?.replace('.zip', '') ?? 'none');
    if (uri === undefined) {
      await mkdir(folder, { recursive: true });
      return folder;
    }
    const zip = this.#packages.get(name ?? '');
    if (!zip) throw new Error(`Failed to download runtime_env file package ${uri} from the GCS`);
    await unpack(zip, folder);
    return folder;
  }
}

/** As `update_envs` in ray/_private/utils.py: Python's `os.path.expandvars`, and `${NAME}` of none is nothing. */
function expanded(
  values: Readonly<Record<string, string>>,
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const expand = (value: string) =>
    value.replace(/\$(\w+|\{[^}]*\})/g, (whole, name: string) => {
      return known[name.replace(/[{}]/g, '')] ?? (/^\{[A-Z0-9_]+\}$/.test(name) ? '' : whole);
    });
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, expand(text)]));
}

/** The head asks the job agent, and tells of its error in one of its own. */
function throughAgent(status: number, error: string): Answer {
  return traceback(
    500,
    `RuntimeError: Request failed with status code ${status}: Traceback (most recent call last):\n${error}\n.`,
  );
}

/** A node has an environment of its own: nothing of the job's reaches it but what is sent. */
function environmentOfNode({ entrypoint_num_cpus }: SubmitRequest): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const threads = String(Math.max(1, Math.floor(entrypoint_num_cpus ?? 0)));
  return { PATH, HOME, LANG: 'C.UTF-8', PYTHONUNBUFFERED: '1', OMP_NUM_THREADS: threads };
}
