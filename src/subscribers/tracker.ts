import { createHash } from 'node:crypto';
import type { RunEvent, Subscriber, WeightHistogram } from '../events.js';
import { escapeLog } from '../text/escape.js';
import { shorten } from '../text/shorten.js';

/** What a tracker is told of a run when it starts. */
export interface TrackedRun {
  readonly id: string;
  readonly project: string;
  readonly experiment: string;
  /** The config that it is made with, a value a key; text on one line. */
  readonly params: ReadonlyMap<string, string | number | boolean>;
  /** What is checked out; absent where nobody knows. */
  readonly commit?: string;
}

export type End = Extract<RunEvent, { type: 'run-finished' }>['status'];

/**
 * A format that experiment trackers read, written while a run works. What it is told it may keep until
 * `flush`. Names are on one line, at most 200 characters long, with one slash at most; what it throws
 * ends it and not the run.
 */
export interface Tracker {
  /** As a warning calls it. */
  readonly name: string;
  begin(run: TrackedRun, at: Date): void;
  /** @param step the epoch */
  scalars(values: ReadonlyMap<string, number>, step: number, at: Date): void;
  histograms?(histograms: readonly WeightHistogram[], step: number, at: Date): void;
  verdict?(verdict: string): void;
  end(how: End, at: Date): void;
  flush(): void;
  /** Lets go of what it holds open. */
  close?(): void;
}

/** What it is told of is on the disk after so long, in milliseconds, or as soon as an event comes after it. */
const FLUSH_AFTER = 1000;
const LONGEST_NAME = 180;
const LONGEST_VALUE = 500;

/** What every tracker makes of a run's events. @param run but for what the first event says */
export function tracked(
  tracker: Tracker,
  run: Pick<TrackedRun, 'params' | 'commit'>,
  now: () => Date,
): Subscriber {
  const params = new Map([...run.params].map(([name, value]) => [nameOf(name), paramOf(value)]));
  let begun = false;
  let training = 'training';
  let epoch = 0;
  let flushed = 0;
  let timer: NodeJS.Timeout | undefined;
  /** What a flush on the clock threw: it is told when there is somebody to tell. */
  let failure: { readonly error: unknown } | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    flushed = now().getTime();
    tracker.flush();
  };
  const flushOnTime = () => {
    if (now().getTime() - flushed >= FLUSH_AFTER) flush();
    else {
      timer ??= setTimeout(() => {
        try {
          flush();
        } catch (error) {
          failure = { error };
        }
      }, FLUSH_AFTER).unref();
    }
  };
  const write = (event: RunEvent, at: Date): boolean => {
    switch (event.type) {
      case 'run-started': {
        const { runId: id, project, experiment } = event;
        tracker.begin({ ...run, id, project, experiment, params }, at);
        begun = true;
        return true;
      }
      case 'seed':
        training = `seed-${event.seed}`;
        return false;
      case 'epoch': {
        epoch = event.epoch;
        const { learningRate, gradientNorm } = event;
        const { learningRate: _, ...metrics } = event.metrics;
        const values = {
          ...metrics,
          ...(learningRate !== undefined && { learning_rate: learningRate }),
          ...(gradientNorm !== undefined && { gradient_norm: gradientNorm }),
        };
        tracker.scalars(named(training, values), epoch, at);
        return true;
      }
      case 'weights':
        tracker.histograms?.(event.weights, epoch, at);
        return true;
      case 'evaluated':
        tracker.scalars(named('test', event.metrics), epoch, at);
        return true;
      case 'decided':
        tracker.verdict?.(event.verdict);
        return true;
      case 'run-finished':
        tracker.end(event.status, at);
        return true;
      default:
        return false;
    }
  };
  const giveUp = (error: unknown): never => {
    begun = false;
    failure = undefined;
    clearTimeout(timer);
    throw error;
  };
  return {
    name: tracker.name,
    receive(event) {
      if (failure) giveUp(failure.error);
      if (!begun && event.type !== 'run-started') return;
      try {
        if (write(event, now())) flushOnTime();
      } catch (error) {
        giveUp(error);
      }
    },
    async end() {
      try {
        if (failure) giveUp(failure.error);
        if (begun) flush();
      } finally {
        tracker.close?.();
      }
    },
  };
}

/** What has no value is left out. */
function named(
  group: string,
  values: Readonly<Record<string, number | null>>,
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [[`${group}/${nameOf(name)}`, value] as const],
    ),
  );
}

/** On one line and without slashes; what is cut stays apart from what is cut alike. */
function nameOf(name: string): string {
  const line = escapeLog(name).replaceAll('/', '.');
  if (line.length <= LONGEST_NAME) return line;
  const digest = createHash('sha256').update(name).digest('hex');
  return `${line.slice(0, LONGEST_NAME - 9)}~${digest.slice(0, 8)}`;
}

function paramOf(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' ? shorten(escapeLog(value), LONGEST_VALUE) : value;
}
