import type { FinishedRecord } from './run-record.js';

type Timings = FinishedRecord['timings'];
type Lap = Exclude<keyof Timings, 'totalSeconds'>;

/** Measures the stages of a run. `clock` gives seconds and only goes forward. */
export class Stopwatch {
  readonly #clock: () => number;
  readonly #start: number;
  #last: number;
  readonly #laps: Record<Lap, number> = {
    readSeconds: 0,
    trainSeconds: 0,
    evaluateSeconds: 0,
    compareSeconds: 0,
  };

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#start = this.#last = clock();
  }

  /** Ends the stage that ran since the lap before; one that comes again is added up. */
  lap(name: Lap): void {
    const now = this.#clock();
    this.#laps[name] = round(this.#laps[name] + now - this.#last);
    this.#last = now;
  }

  total(): number {
    return round(this.#clock() - this.#start);
  }

  timings(): Timings {
    return { ...this.#laps, totalSeconds: this.total() };
  }
}

/** To the millisecond. */
function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
