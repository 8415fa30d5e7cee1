import { createHash } from 'node:crypto';
import type { RayPlace } from '../spec.js';
import type { Package } from './package.js';
import type { Submission } from './ray-api.js';

/** What a job is sent. */
export interface Sent {
  readonly package: Package;
  /** The rows, which lie in the package or are handed over beside it; absent where there are none. */
  readonly rows?: {
    /** On this disk. */
    readonly folder: string;
    /** Of each of its files, in hex. */
    readonly digests: readonly string[];
  };
}

/** Bytes of packed results that come back by the log. */
export const MOST_IN_LOG = 16 * 2 ** 20;

/** What `python/sluice_job.py` is told, as `SLUICE_JOB`. */
export interface Task {
  /** A line for the shell. */
  readonly run: string;
  /** What the command finds in its environment besides. */
  readonly env: Readonly<Record<string, string>>;
  /** By which its frames are told from what the command prints. */
  readonly mark: string;
  /** Files of the command's, relative to where it runs; absent: where they usually lie. */
  readonly predictions?: string;
  readonly model?: string;
  /** The rows: a folder beside the program, or an absolute one. Absent: it is handed none. */
  readonly data?: string;
  /** It is ended then, whether anybody still follows it or not. */
  readonly seconds: number;
  readonly results:
    | { readonly kind: 'log'; readonly most: number }
    | { readonly kind: 'folder'; readonly path: string }
    | { readonly kind: 'put'; readonly address: string };
}

/** All that decides what a job does: who finds a job of the same digest has found its own. */
export interface JobPlan {
  readonly sent: Sent;
  readonly task: Pick<Task, 'run' | 'predictions' | 'model' | 'seconds'>;
  readonly env: Readonly<Record<string, string>>;
  readonly on: Pick<RayPlace, 'cpus' | 'gpus' | 'memory'>;
}

/** In hex. Where its results go is another place in each attempt, and changes nothing about them. */
export function digestOf({ sent, task, env, on }: JobPlan): string {
  const { cpus = null, gpus = null, memory = null } = on;
  const files = [sent.package.sha256, sent.rows?.digests ?? null];
  const all = [files, task, Object.entries(env).sort(), { cpus, gpus, memory }];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** Where the program and what it needs lie in the package. */
export const JOB_FOLDER = '.sluice-job';
/** Where what trains a network lies in it. */
export const ENGINE_FOLDER = `${JOB_FOLDER}/engine`;

export function submissionOf(
  id: string,
  digest: string,
  { sent, task, env, on }: JobPlan,
  told: Pick<Task, 'data' | 'results'>,
): Submission {
  const all: Task = { ...task, ...told, env, mark: markOf(digest) };
  return {
    submission_id: id,
    entrypoint: `python3 ${JOB_FOLDER}/sluice_job.py`,
    runtime_env: {
      working_dir: `gcs://${sent.package.name}`,
      env_vars: { SLUICE_JOB: withoutDollars(JSON.stringify(all)) },
    },
    metadata: { sluice: digest, seed: env['SLUICE_SEED'] ?? '' },
    ...(on.cpus !== undefined && { entrypoint_num_cpus: on.cpus }),
    ...(on.gpus !== undefined && { entrypoint_num_gpus: on.gpus }),
    ...(on.memory !== undefined && { entrypoint_memory: on.memory }),
  };
}

/** Ray puts variables of its own in the place of `$NAME` in a value; JSON has another way to write that. */
function withoutDollars(json: string): string {
  return json.replaceAll('$', '\\u0024');
}

/** A log is of one job: what tells its frames from output need be no secret. */
export function markOf(digest: string): string {
  return digest.slice(0, 8);
}
