import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { endAll, living, signalSession } from './processes.js';
import type { SubmitRequest } from './ray-request.js';

type Status = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED';

/** A job as `GET /api/jobs/ID` tells it. */
export interface JobDetails {
  readonly type: 'SUBMISSION';
  readonly job_id: null;
  readonly submission_id: string;
  readonly driver_info: null;
  readonly status: Status;
  readonly entrypoint: string;
  readonly message: string;
  readonly error_type: string | null;
  readonly start_time: number;
  readonly end_time: number | null;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly runtime_env: Readonly<Record<string, unknown>> | null;
  readonly driver_agent_http_address: string | null;
  readonly driver_node_id: string | null;
  readonly driver_exit_code: number | null;
}

type Outcome =
  | { readonly status: 'SUCCEEDED' }
  | { readonly status: 'STOPPED' }
  | {
      readonly status: 'FAILED';
      readonly message: string;
      readonly error: string;
      readonly exitCode: number | null;
    };

/** Seconds between the signal that asks a driver to end and the one that ends it. */
const STOP_WAIT = 3;
const LINES_IN_MESSAGE = 10;
const CHARACTERS_IN_MESSAGE = 20_000;
const WAITS_FOR_RESOURCES =
  ' It may be waiting for resources (CPUs, GPUs, memory, custom resources) to become available.';
const WAITS_FOR_ENVIRONMENT = ' It may be waiting for the runtime environment to be set up.';

/** One submitted job, its driver's session of processes and its log. */
export class RayJob {
  readonly #startTime = Date.now();
  #endTime: number | null = null;
  #driver: ChildProcess | undefined;
  #outcome: Outcome | undefined;
  #stopped = false;
  #gone = false;

  constructor(
    readonly id: string,
    readonly request: SubmitRequest,
    private readonly log: string,
  ) {
    // An older job of this name may have left its log: it goes on in the same file.
    this.#write(`${this.#timestamp()}\tINFO job_manager.py:583 -- Runtime env is setting up.\n`);
  }

  get details(): JobDetails {
    const runs = this.#driver !== undefined;
    const outcome = this.#outcome;
    return {
      type: 'SUBMISSION',
      job_id: null,
      submission_id: this.id,
      driver_info: null,
      status: this.#status,
      entrypoint: this.request.entrypoint,
      message: this.#message,
      error_type: outcome?.status === 'FAILED' ? outcome.error : null,
      start_time: this.#startTime,
      end_time: this.#endTime,
      metadata: this.request.metadata ?? null,
      runtime_env: this.request.runtime_env ?? null,
      driver_agent_http_address: runs ? 'http://127.0.0.1:52365' : null,
      driver_node_id: runs ? 'd0'.repeat(28) : null,
      driver_exit_code: this.#exitCode,
    };
  }

  /**
   * The whole log with Python's universal newlines: `\r\n` and `\r` come as `\n`. Empty until the driver was started.
   * @throws TypeError where it isn't UTF-8, as it is for a moment while a character is half written
   */
  get logs(): string {
    if (this.#driver === undefined) return '';
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return text.decode(readFileSync(this.log)).replace(/\r\n?/g, '\n');
  }

  get isOver(): boolean {
    return this.#outcome !== undefined;
  }

  /** The processes of its driver that are alive. */
  get living(): readonly number[] {
    return this.#driver?.pid === undefined ? [] : living(this.#driver.pid);
  }

  /**
   * Runs the driver in a session of its own, as Ray does. Where it comes to its end by itself, what it left in the background lives
   * on: Ray 2.58 leaves it alone too.
   */
  run(folder: string, env: Readonly<Record<string, string>>): void {
    if (this.#gone) return;
    const log = openSync(this.log, 'a');
    const driver = spawn('/bin/sh', ['-c', this.request.entrypoint], {
      ...{ cwd: folder, env, detached: true, stdio: ['ignore', log, log] },
    });
    closeSync(log);
    this.#driver = driver;
    // Ray writes this line once the driver runs: it can stand amid what the driver writes.
    this.#write(`Running entrypoint for job ${this.id}: ${this.request.entrypoint}\n`);
    driver.once('exit', (code, signal) => this.#exited(code, signal));
    if (this.#stopped) this.stop();
  }

  /** It could not be started. */
  fail(error: string, message: string): void {
    this.#end({ status: 'FAILED', message, error, exitCode: null });
  }

  /**
   * Asks it to end. A job that still waits goes on waiting, and is ended only after it has begun: so does Ray's.
   * @returns whether there was something to end
   */
  stop(): boolean {
    if (this.isOver) return false;
    this.#stopped = true;
    const session = this.#driver?.pid;
    if (session !== undefined) void this.#endSession(session);
    return true;
  }

  /** The driver is killed with all that it started. */
  killDriver(): Promise<void> {
    return this.#killSession();
  }

  /** What watches over the driver dies, and the driver with it. */
  async killSupervisor(): Promise<void> {
    const why =
      'Job supervisor actor died: The actor died unexpectedly before finishing this task.';
    this.fail('JOB_SUPERVISOR_ACTOR_DIED', why);
    this.#write(why);
    await this.#killSession();
  }

  /** The machine goes: nobody is left to tell how the job ended. */
  async vanish(): Promise<void> {
    this.#gone = true;
    await this.#killSession();
  }

  get #status(): Status {
    return this.#outcome?.status ?? (this.#driver === undefined ? 'PENDING' : 'RUNNING');
  }

  get #exitCode(): number | null {
    if (this.#outcome?.status === 'FAILED') return this.#outcome.exitCode;
    return this.#outcome?.status === 'SUCCEEDED' ? 0 : null;
  }

  get #message(): string {
    if (this.#outcome?.status === 'FAILED') return this.#outcome.message;
    return {
      PENDING: `Job has not started yet.${this.#waitsFor}`,
      RUNNING: 'Job is currently running.',
      SUCCEEDED: 'Job finished successfully.',
      FAILED: 'Job failed.',
      STOPPED: 'Job was intentionally stopped.',
    }[this.#status];
  }

  get #waitsFor(): string {
    const { entrypoint_num_cpus, entrypoint_num_gpus, entrypoint_memory } = this.request;
    const wanted = [entrypoint_num_cpus, entrypoint_num_gpus, entrypoint_memory];
    const resources =
      wanted.some((amount) => (amount ?? 0) > 0) ||
      Object.keys(this.request.entrypoint_resources ?? {}).length > 0;
    const environment = Object.keys(this.request.runtime_env ?? {}).length > 0;
    return (resources ? WAITS_FOR_RESOURCES : '') + (environment ? WAITS_FOR_ENVIRONMENT : '');
  }

  #exited(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.#gone || this.#stopped || this.isOver) return;
    if (code === 0) this.#end({ status: 'SUCCEEDED' });
    else this.#failed(code ?? -constants.signals[signal ?? 'SIGKILL']);
  }

  /** It is stopped once all of it is dead: what doesn't end when it is asked to is killed. */
  async #endSession(session: number): Promise<void> {
    signalSession(session, 'SIGTERM');
    const last = Date.now() + STOP_WAIT * 1000;
    while (living(session).length > 0 && Date.now() < last) await soon();
    await this.#killSession();
    this.#end({ status: 'STOPPED' });
  }

  async #killSession(): Promise<void> {
    const session = this.#driver?.pid;
    if (session !== undefined) await endAll(() => living(session));
  }

  #failed(exitCode: number): void {
    const tail = lastLines(readFileSync(this.log, 'utf8'));
    const message = `Job entrypoint command failed with exit code ${exitCode}, last available logs (truncated to 20,000 chars):\n${tail}`;
    this.#end({ status: 'FAILED', message, error: 'JOB_ENTRYPOINT_COMMAND_ERROR', exitCode });
  }

  #end(outcome: Outcome): void {
    if (this.isOver) return;
    this.#outcome = outcome;
    this.#endTime = Date.now();
  }

  #write(line: string): void {
    appendFileSync(this.log, line);
  }

  #timestamp(): string {
    return new Date().toISOString().replace('T', ' ').replace('.', ',').replace('Z', '');
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

function lastLines(log: string): string {
  const lines = log.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.slice(-LINES_IN_MESSAGE).join('').slice(-CHARACTERS_IN_MESSAGE);
}
