import { messageOf } from './errors.js';
/** Everything a run says while it works. Progress bar, `events.jsonl` and checks are subscribers. */
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
      };
      readonly warnings: readonly { readonly code: string; readonly message: string }[];
    }
  | {
      readonly type: 'batch';
      readonly epoch: number;
      readonly batch: number;
      readonly batches: number;
      readonly loss: number;
    }
  | {
      readonly type: 'epoch';
      readonly epoch: number;
      readonly epochs: number;
      readonly metrics: Readonly<Record<string, number>>;
      readonly learningRate: number;
      readonly gradientNorm: number;
      readonly seconds: number;
      readonly rowsPerSecond: number;
    }
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
  | { readonly type: 'evaluated'; readonly metrics: Readonly<Record<string, number | null>> }
  | { readonly type: 'decided'; readonly verdict: 'passed' | 'failed' | 'inconclusive' }
  | {
      readonly type: 'exported';
      readonly path: string;
      readonly files: number;
      readonly bytes: number;
    }
  | { readonly type: 'warning'; readonly message: string }
  | {
      readonly type: 'run-finished';
      readonly status: 'finished' | 'interrupted' | 'broke';
      readonly seconds: number;
    };

export type Emit = (event: RunEvent) => void;

export interface Subscriber {
  readonly name: string;
  readonly receive: Emit;
}

/**
 * Joins subscribers into one `Emit`. One that throws is taken off and reported to the others once; it never stops a run.
 */
export function fanOut(subscribers: readonly Subscriber[]): Emit {
  const live = new Set(subscribers);
  const emit: Emit = (event) => {
    for (const subscriber of live) {
      try {
        subscriber.receive(event);
      } catch (error) {
        live.delete(subscriber);
        const reason = messageOf(error);
        emit({ type: 'warning', message: `${subscriber.name} stopped: ${reason}` });
      }
    }
  };
  return emit;
}
