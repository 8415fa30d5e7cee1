import { type ChildProcess, spawn } from 'node:child_process';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../errors.js';
import { ProcessGroup } from './process-group.js';

export interface ProcessSpec {
  /** A line for the shell. */
  readonly run: string;
  /** Where it runs. Absolute. */
  readonly folder: string;
  /** All that it has of an environment. */
  readonly env: Readonly<Record<string, string>>;
  /** A `NAME=VALUE` of `env` that no other process has. */
  readonly mark: string;
  readonly timeoutMinutes: number;
  /** Without output and without a sign from `poll`. */
  readonly silentMinutes: number;
}

/** Who hears of a process while it runs. */
export interface ProcessListener {
  /** What it prints. */
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  /**
   * Called now and then, and when all has ended until there is no more news. Returns whether there
   * was. What it throws ends the command.
   */
  poll(): boolean;
}

/** How a process ended. */
export type ProcessEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'not-started'; readonly why: string }
  /** It exited with 0 and left processes at work, which were ended. */
  | { readonly kind: 'left-processes' };

/** Milliseconds. Each look takes the processor from the command, and many events cost as few do. */
const POLL_EVERY = 250;
/** What a process that was asked to end gets before it is killed: a cancelled job has seconds. */
const TERM_PATIENCE = 3_000;
/** What those that a command started get to end by themselves once it has ended. */
const LEFT_PATIENCE = 3_000;
/** A writer that got away may hold the output open for ever. */
const DRAIN_PATIENCE = 1_000;
const MINUTE = 60_000;

/**
 * Runs a command to its end, and ends whatever is left of it then: when this returns or throws,
 * nothing that it started is at work.
 * @throws the signal's own reason when it is aborted, or what the listener throws, once all has ended
 */
export async function runProcess(
  spec: ProcessSpec,
  listener: ProcessListener,
  signal: AbortSignal,
): Promise<ProcessEnd> {
  signal.throwIfAborted();
  const child = spawn('/bin/sh', ['-c', spec.run], {
    cwd: spec.folder,
    env: spec.env,
    // A session of its own, so that all of it can be ended together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = exitOf(child);
  if (child.pid === undefined) return exit;
  const group = new ProcessGroup(child.pid, spec.mark);
  // Whoever ends this process at once, as a second Ctrl-C does, ends the command too.
  const atExit = () => group.send('SIGKILL');
  process.once('exit', atExit);
  const drained = drain(child, listener);
  try {
    const first = await watch(spec, listener, signal, child, exit);
    const left = await endGroup(group, first.kind === 'exited' ? LEFT_PATIENCE : 0);
    await Promise.race([drained, sleep(DRAIN_PATIENCE, undefined, { ref: false })]);
    do {
      await setImmediate();
      signal.throwIfAborted();
    } while (listener.poll());
    return left && first.kind === 'exited' && first.code === 0 ? { kind: 'left-processes' } : first;
  } finally {
    await endGroup(group, 0);
    process.removeListener('exit', atExit);
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
}

function exitOf(child: ChildProcess): Promise<ProcessEnd> {
  return new Promise((done) => {
    child.once('error', (error) => done({ kind: 'not-started', why: messageOf(error) }));
    child.once('exit', (code, signal) =>
      done(signal === null ? { kind: 'exited', code: code ?? -1 } : { kind: 'killed', signal }),
    );
  });
}

function drain(child: ChildProcess, listener: ProcessListener): Promise<unknown> {
  child.stdout?.on('data', (bytes: Uint8Array) => listener.output('stdout', bytes));
  child.stderr?.on('data', (bytes: Uint8Array) => listener.output('stderr', bytes));
  return new Promise((done) => child.once('close', done));
}

/** Waits for the end of the command itself, or for a reason to end it. */
function watch(
  { timeoutMinutes, silentMinutes }: ProcessSpec,
  listener: ProcessListener,
  signal: AbortSignal,
  child: ChildProcess,
  exit: Promise<ProcessEnd>,
): Promise<ProcessEnd> {
  return new Promise((done, fail) => {
    const started = performance.now();
    let heard = started;
    const hear = () => {
      heard = performance.now();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const stop = () => {
      clearInterval(timer);
      signal.removeEventListener('abort', aborted);
    };
    const end = (how: ProcessEnd) => {
      stop();
      done(how);
    };
    const aborted = () => end({ kind: 'killed', signal: 'SIGTERM' });
    const timer = setInterval(() => {
      try {
        if (listener.poll()) hear();
      } catch (error) {
        stop();
        fail(error);
      }
      const now = performance.now();
      if (now - started > timeoutMinutes * MINUTE) end({ kind: 'timed-out' });
      else if (now - heard > silentMinutes * MINUTE) end({ kind: 'silent' });
    }, POLL_EVERY);
    signal.addEventListener('abort', aborted);
    exit.then(end);
  });
}

/**
 * Ends what is left of a group: asks it to, and kills what does not.
 * @param patience milliseconds in which it may end unasked
 * @returns whether anything was left after that
 */
async function endGroup(group: ProcessGroup, patience: number): Promise<boolean> {
  if (await gone(group, patience)) return false;
  group.send('SIGTERM');
  if (await gone(group, TERM_PATIENCE)) return true;
  // One may start another between the look and the kill.
  for (let turn = 0; turn < 100 && group.alive(); turn++) {
    group.send('SIGKILL');
    await gone(group, 20);
  }
  return true;
}

async function gone(group: ProcessGroup, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  while (group.alive()) {
    if (performance.now() >= until) return false;
    await sleep(20);
  }
  return true;
}
