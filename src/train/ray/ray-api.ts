import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { shorten } from '../../text/shorten.js';
import {
  JOB_ANSWER,
  LOGS_ANSWER,
  type RayJob,
  STOPPED_ANSWER,
  SUBMITTED_ANSWER,
  VERSION_ANSWER,
} from './answers.js';
import { type HttpAnswer, type HttpCall, httpCall, NoAnswer, TooLong } from './http-call.js';
import type { RayTiming } from './timing.js';
import { RayTrouble } from './trouble.js';

/** Bytes of an answer that is no log: a job's message has 20,000 characters at most. */
const MOST = 1 << 22;
/** Bytes of a log: what comes back in one, several times over. */
const MOST_OF_LOG = 1 << 27;

/** A job as it is submitted. */
export interface Submission {
  readonly submission_id: string;
  readonly entrypoint: string;
  readonly runtime_env: {
    readonly working_dir: string;
    readonly env_vars: Readonly<Record<string, string>>;
  };
  readonly metadata: Readonly<Record<string, string>>;
  readonly entrypoint_num_cpus?: number;
  readonly entrypoint_num_gpus?: number;
  readonly entrypoint_memory?: number;
}

interface Ask<T> extends Pick<HttpCall, 'method' | 'body'> {
  readonly path: string;
  readonly type?: string;
  /** A package or a log: it may be long, and take long. */
  readonly large?: true;
  readonly signal?: AbortSignal | undefined;
  /** @throws Unreadable where an answer is none that Ray gives */
  readonly read: (answer: HttpAnswer) => T;
}

/** In words. */
class Unreadable extends Error {}

/**
 * Ray's Jobs API, as far as a training needs it
 * (https://docs.ray.io/en/latest/cluster/running-applications/job-submission/rest.html), measured
 * against Ray 2.58. What failed for a passing reason is done again until that has lasted too long.
 * @throws RayTrouble from every call that comes to nothing
 */
export class RayApi {
  /** @param address of the dashboard */
  constructor(
    private readonly address: string,
    private readonly token: string | undefined,
    private readonly timing: RayTiming,
  ) {}

  async version(signal?: AbortSignal): Promise<string> {
    const read = json(VERSION_ANSWER);
    return (await this.#ask({ method: 'GET', path: 'api/version', signal, read })).ray_version;
  }

  /** Undefined where there is none of that name. */
  job(id: string, signal?: AbortSignal): Promise<RayJob | undefined> {
    const read = orMissing((answer) => {
      const found = json(JOB_ANSWER)(answer);
      if (found.submission_id !== id) throw new Unreadable('it is about another job');
      return found;
    });
    return this.#ask({ method: 'GET', path: `api/jobs/${id}`, signal, read });
  }

  /** All that it has printed by now; undefined where the cluster has no job of that name. */
  async logs(id: string, signal?: AbortSignal): Promise<string | undefined> {
    const read = orMissing(json(LOGS_ANSWER));
    const path = `api/jobs/${id}/logs`;
    return (await this.#ask({ method: 'GET', path, signal, large: true, read }))?.logs;
  }

  /** Leaves a package there, unless it is there. @param name `_ray_pkg_HASH.zip` */
  async upload(name: string, body: Uint8Array, signal?: AbortSignal): Promise<void> {
    const path = `api/packages/gcs/${name}`;
    // To ask for it keeps it for a while, too: what no job uses is removed after ten minutes.
    const there = await this.#ask({ method: 'GET', path, signal, read: orMissing(done) });
    if (there) return;
    const type = 'application/octet-stream';
    const read = (answer: HttpAnswer) => {
      if (answer.status !== 413) return done(answer);
      throw new RayTrouble({
        kind: 'package-refused',
        bytes: body.byteLength,
        text: textOf(answer),
      });
    };
    await this.#ask({ method: 'PUT', path, body, type, large: true, signal, read });
  }

  /**
   * Submits a job, once: where the answer was lost or says that it failed, the cluster is asked
   * whether it has the job, since a second one of that name is refused with 500.
   */
  async submit(job: Submission, signal?: AbortSignal): Promise<void> {
    const since = performance.now();
    for (;;) {
      try {
        const body = JSON.stringify(job);
        const read = json(SUBMITTED_ANSWER);
        // Without the slash at its end Ray answers with 404.
        const path = 'api/jobs/';
        await this.#once({ method: 'POST', path, body, type: 'application/json', signal, read });
        return;
      } catch (error) {
        if (!(error instanceof RayTrouble && error.passing)) throw error;
        if ((await this.job(job.submission_id, signal)) !== undefined) return;
        await this.#waitAfter(error, since, signal);
      }
    }
  }

  /** Asks for its end, which comes later. */
  async stop(id: string): Promise<void> {
    const read = orMissing(json(STOPPED_ANSWER));
    await this.#ask({ method: 'POST', path: `api/jobs/${id}/stop`, read });
  }

  async #ask<T>(ask: Ask<T>): Promise<T> {
    const since = performance.now();
    for (;;) {
      try {
        return await this.#once(ask);
      } catch (error) {
        if (!(error instanceof RayTrouble && error.passing)) throw error;
        await this.#waitAfter(error, since, ask.signal);
      }
    }
  }

  /** @throws the error where it has lasted too long */
  async #waitAfter(error: RayTrouble, since: number, signal?: AbortSignal): Promise<void> {
    const lasted = performance.now() - since;
    if (lasted >= this.timing.headGone) {
      const { failure } = error;
      if (failure.kind !== 'head-gone') throw error;
      throw new RayTrouble({ ...failure, seconds: lasted / 1000 }, false, { cause: error });
    }
    await sleep(this.timing.again, undefined, signal && { signal }).catch(() => {
      signal?.throwIfAborted();
    });
  }

  async #once<T>({ method, path, body, type, large, signal, read }: Ask<T>): Promise<T> {
    const call = `${method} ${path}`;
    const headers = {
      accept: 'application/json',
      ...(type !== undefined && { 'content-type': type }),
      ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
    };
    const address = new URL(path, this.address.endsWith('/') ? this.address : `${this.address}/`);
    const { answer: patience, transfer } = this.timing;
    const limits = large ? { most: MOST_OF_LOG, patience: transfer } : { most: MOST, patience };
    try {
      const asked = { method, address, headers, ...(body !== undefined && { body }) };
      const answer = await httpCall({ ...asked, ...limits }, signal);
      refuseErrors(answer, call, this.token !== undefined);
      return read(answer);
    } catch (cause) {
      if (cause instanceof NoAnswer) {
        const failure = { kind: 'head-gone', seconds: 0, why: cause.message } as const;
        throw new RayTrouble(failure, true, { cause });
      }
      if (cause instanceof TooLong && large) {
        const failure = { kind: 'log-too-long', why: cause.message } as const;
        throw new RayTrouble(failure, false, { cause });
      }
      if (!(cause instanceof Unreadable || cause instanceof TooLong)) throw cause;
      const failure = { kind: 'unreadable-answer', call, why: cause.message } as const;
      throw new RayTrouble(failure, true, { cause });
    }
  }
}

/** @throws RayTrouble where an answer is an error that no call makes anything of */
function refuseErrors(answer: HttpAnswer, call: string, sent: boolean): void {
  const { status } = answer;
  if (status === 401 || status === 403) {
    throw new RayTrouble({ kind: 'token-refused', status, sent });
  }
  const refused = { kind: 'call-refused', call, status, text: textOf(answer) } as const;
  if (status >= 500 || status === 429) throw new RayTrouble(refused, true);
  if (status >= 300 && status < 400) throw new Unreadable(`it leads elsewhere (${status})`);
  if (status >= 400 && status !== 404 && status !== 413) throw new RayTrouble(refused);
}

function json<T>(schema: z.ZodType<T>): (answer: HttpAnswer) => T {
  return (answer) => {
    if (answer.status !== 200) throw new Unreadable(`${answer.status}, ${textOf(answer)}`);
    const found = schema.safeParse(parsed(answer));
    if (found.success) return found.data;
    const issue = found.error.issues[0];
    throw new Unreadable(`${issue?.path.join('.') || 'it'}: ${issue?.message}`);
  };
}

/** Of packages Ray answers with nothing: a page that somebody in between has there says nothing. */
function done(answer: HttpAnswer): true {
  if (answer.status === 200 && answer.body.byteLength === 0) return true;
  throw new Unreadable(`${answer.status}, ${textOf(answer)}`);
}

/** Ray's own 404 says so; that of somebody in between says nothing about what Ray has. */
function orMissing<T>(read: (answer: HttpAnswer) => T): (answer: HttpAnswer) => T | undefined {
  return (answer) => {
    if (answer.status !== 404) return read(answer);
    const text = answer.body.toString('utf8');
    if (/^[^<]*\bdoes not exist\b/.test(text)) return undefined;
    throw new Unreadable(`404, ${textOf(answer)}`);
  };
}

function parsed({ body }: HttpAnswer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Unreadable(`no JSON: ${shorten(body.toString('utf8').trim(), 80)}`);
  }
}

/** Of an answer in words, its last line: of a traceback that is what went wrong. */
function textOf({ body }: HttpAnswer): string {
  const lines = body.toString('utf8').trim().split('\n');
  return shorten(lines.at(-1)?.trim() ?? '', 200);
}
