import { messageOf } from './errors.js';

/**
 * Everything a run says while it works. Progress bar, `events.jsonl` and checks are subscribers.
 */
export type RunEvent =
  /** While the data is read; `rows` so far. */
  | { readonly type: 'reading'; readonly rows: number }
  | {
      readonly type: 'run-started';
      readonly runId: string;
      readonly project: string;
      readonly experiment: string;
    }
  | {
      readonly type: 'data-ready';
      readonly rows: number;
      readonly features: number;
      readonly splits: {
        readonly train: number;
        readonly validation: number;
        readonly test: number;
        readonly confirm?: number;
      };
      readonly warnings: readonly { readonly code: string; readonly message: string }[];
    }
  | {
      readonly type: 'batch';
      readonly epoch: number;
      readonly batch: number;
      readonly batches?: number;
      readonly loss: number;
    }
  | {
      readonly type: 'epoch';
      readonly epoch: number;
      /** How many there are to be. A training that tells of itself may leave out all from here on. */
      readonly epochs?: number;
      readonly metrics: Readonly<Record<string, number>>;
      readonly learningRate?: number;
      readonly gradientNorm?: number;
      readonly seconds?: number;
      readonly rowsPerSecond?: number;
    }
  /** One more training of several begins, with this seed: epochs count from 1 again. */
  | { readonly type: 'seed'; readonly seed: number }
  /** How the weights of the model are spread, where that is asked for. */
  | { readonly type: 'weights'; readonly weights: readonly WeightHistogram[] }
  | { readonly type: 'checkpoint'; readonly epoch: number; readonly path: string }
  /** Training goes on after `epoch`, from the checkpoint of a run that was cut off. */
  | { readonly type: 'resumed'; readonly epoch: number; readonly path: string }
  | {
      readonly type: 'stopped-early';
      readonly epoch: number;
      readonly best: number;
      readonly monitor: string;
    }
  | {
      readonly type: 'learning-rate-reduced';
      readonly epoch: number;
      /** At the start of the next epoch. */
      readonly learningRate: number;
    }
  /** A line that a command printed, without control characters and otherwise as it came. */
  | { readonly type: 'output'; readonly text: string }
  | { readonly type: 'evaluated'; readonly metrics: Readonly<Record<string, number | null>> }
  | { readonly type: 'decided'; readonly verdict: 'passed' | 'failed' | 'inconclusive' }
  | {
      readonly type: 'exported';
      readonly path: string;
      readonly files: number;
      readonly bytes: number;
    }
  /** Older runs that were removed from the store, by their ids. */
  | { readonly type: 'pruned'; readonly runs: readonly string[] }
  | { readonly type: 'warning'; readonly message: string }
  | {
      readonly type: 'run-finished';
      readonly status: 'finished' | 'interrupted' | 'broke';
      readonly seconds: number;
    };

/** How many weights of a tensor lie where. */
export interface WeightHistogram {
  /** `weights/layer-1.kernel` */
  readonly name: string;
  readonly buckets: readonly (readonly [from: number, to: number, count: number])[];
}

export type Emit = (event: RunEvent) => void;

export interface Subscriber {
  readonly name: string;
  receive(event: RunEvent): void;
  /** Writes what it has put aside. Called when those events that come at once have all been received. */
  flush?(): void;
  /** Closes what it holds open in the run's folder, which gets another name. More events may come. */
  release?(): void;
  /** Writes what it still holds, and lets go of what it holds open. No event comes after. */
  end?(): Promise<void>;
}

/** The events of one run, on their way to all who listen. */
export interface Broadcast {
  readonly emit: Emit;
  /** The run's folder gets another name: nothing in it is held open until the next event. */
  release(): void;
  /** From now on they hear too. */
  add(...subscribers: readonly Subscriber[]): void;
  /**
   * Ends all that have an end, side by side, each of them once. One that fails, or takes too long,
   * is a warning.
   */
  end(): Promise<void>;
}

/** A subscriber that never ends must not keep its run from ending. In milliseconds. */
const END_PATIENCE = 10_000;

/**
 * Joins subscribers. One that throws is taken off and reported to the others once; it never stops a
 * run. It is ended like the others, since it may hold a file open.
 */
export function fanOut(subscribers: readonly Subscriber[]): Broadcast {
  const live = new Set(subscribers);
  const open = new Set(subscribers);
  let burst = false;
  const stop = (subscriber: Subscriber, error: unknown) => {
    live.delete(subscriber);
    emit({ type: 'warning', message: `${subscriber.name} stopped: ${messageOf(error)}` });
  };
  const flush = () => {
    burst = false;
    for (const subscriber of live) {
      try {
        subscriber.flush?.();
      } catch (error) {
        stop(subscriber, error);
      }
    }
  };
  const emit: Emit = (event) => {
    for (const subscriber of live) {
      try {
        subscriber.receive(event);
      } catch (error) {
        stop(subscriber, error);
      }
    }
    // Whoever has many to tell emits them one after the other, and awaits nothing meanwhile.
    if (!burst) queueMicrotask(flush);
    burst = true;
  };
  return {
    emit,
    release() {
      for (const subscriber of open) {
        try {
          subscriber.release?.();
        } catch (error) {
          stop(subscriber, error);
        }
      }
    },
    add(...more) {
      for (const subscriber of more) {
        live.add(subscriber);
        open.add(subscriber);
      }
    },
    async end() {
      const ending = [...open].filter((subscriber) => subscriber.end !== undefined);
      for (const subscriber of ending) {
        live.delete(subscriber);
        open.delete(subscriber);
      }
      await Promise.all(
        ending.map((subscriber) =>
          endInTime(subscriber).catch((error: unknown) => stop(subscriber, error)),
        ),
      );
    },
  };
}

/** @throws Error when it fails, or has not ended after `END_PATIENCE` */
async function endInTime(subscriber: Subscriber): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    const error = new Error(`it did not end within ${END_PATIENCE / 1000} s`);
    timer = setTimeout(() => fail(error), END_PATIENCE);
  });
  try {
    await Promise.race([subscriber.end?.(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
