import type { Emit } from '../../events.js';
import { shorten } from '../../text/shorten.js';
import type { EpochMetrics, Reports } from '../trainer.js';
import { type Parameter, parseReported, type Reported } from './protocol.js';

/** Epochs that are kept and told of, and names that are kept of each kind. */
const MOST_EPOCHS = 10_000;
const MOST_NAMES = 1000;

type EpochReport = Extract<Reported, { type: 'epoch' }>;

/** Takes the lines that a command writes, tells of them, and keeps what the run records. */
export class ReportReader {
  readonly #params = new Map<string, Parameter>();
  readonly #metrics = new Map<string, number | null>();
  readonly #history: EpochMetrics[] = [];
  readonly #fits = new Set<number>();
  readonly #warned = new Set<string>();
  #framework: { readonly name: string; readonly version: string } | undefined;
  #epoch = 0;
  #requested: number | undefined;
  #resumed: number | undefined;
  #error: string | undefined;
  #unread = 0;
  #firstUnread = '';
  #untold = 0;

  constructor(private readonly emit: Emit) {}

  take(line: string): void {
    const report = parseReported(line);
    if (report === undefined) {
      this.#unread++;
      this.#firstUnread ||= line;
      return;
    }
    switch (report.type) {
      case 'framework':
        this.#framework ??= { name: report.name, version: report.version };
        return;
      case 'params':
        for (const [name, value] of Object.entries(report.values)) keep(this.#params, name, value);
        return;
      case 'metric':
        keep(this.#metrics, report.name, report.value);
        return;
      case 'fit-started':
        this.#fits.add(report.fit);
        return;
      case 'fit-ended':
        this.#fits.delete(report.fit);
        return;
      case 'resumed':
        this.#resumed = report.epoch;
        this.emit(report);
        return;
      case 'checkpoint':
      case 'stopped-early':
      case 'learning-rate-reduced':
        this.emit(report);
        return;
      case 'error':
        this.#error = report.message;
        return;
      case 'epoch':
        this.#takeEpoch(report);
        return;
      case 'batch': {
        const { epoch, batch, batches, loss } = report;
        if (loss === null) return;
        this.emit({ type: 'batch', epoch, batch, ...(batches && { batches }), loss });
        return;
      }
    }
  }

  #takeEpoch({ epoch, epochs, metrics, learningRate, seconds }: EpochReport): void {
    this.#epoch = epoch ?? this.#epoch + 1;
    this.#requested = epochs ?? this.#requested;
    if (this.#history.length === MOST_EPOCHS) {
      this.#untold++;
      return;
    }
    const kept: Record<string, number> = {};
    const all = typeof learningRate === 'number' ? { ...metrics, learningRate } : metrics;
    for (const [name, value] of Object.entries(all).slice(0, MOST_NAMES)) {
      if (value === null) this.#warnOnce(`${name} is not a number in epoch ${this.#epoch}`, name);
      else kept[name] = value;
    }
    this.#history.push(kept);
    this.emit({
      type: 'epoch',
      epoch: this.#epoch,
      ...(this.#requested !== undefined && { epochs: this.#requested }),
      metrics: kept,
      ...(typeof learningRate === 'number' && { learningRate }),
      ...(seconds !== undefined && { seconds }),
    });
  }

  #warnOnce(message: string, key: string): void {
    if (this.#warned.has(key)) return;
    this.#warned.add(key);
    this.emit({ type: 'warning', message });
  }

  /** Says what could not be told or read. No line comes after. */
  finish(): void {
    if (this.#untold > 0) {
      const message = `${this.#untold} epochs after the first ${MOST_EPOCHS} are not recorded`;
      this.emit({ type: 'warning', message });
    }
    if (this.#unread > 0) {
      const first = shorten(this.#firstUnread, 80);
      const lines =
        this.#unread === 1 ? 'a line is no event' : `${this.#unread} lines are no events`;
      this.emit({ type: 'warning', message: `SLUICE_EVENTS: ${lines}; the first is: ${first}` });
    }
  }

  /** What the command says of its own end. */
  get error(): string | undefined {
    return this.#error;
  }

  /** Whether a training was begun and not ended: it crashed, whatever the script made of it. */
  get cutOff(): boolean {
    return this.#fits.size > 0;
  }

  /** The epoch after which the command says it goes on, from a checkpoint. */
  get resumed(): number | undefined {
    return this.#resumed;
  }

  get history(): readonly EpochMetrics[] {
    return this.#history;
  }

  get framework(): { readonly name: string; readonly version: string } | undefined {
    return this.#framework;
  }

  get reports(): Reports {
    return {
      params: Object.fromEntries(this.#params),
      metrics: Object.fromEntries(this.#metrics),
    };
  }
}

function keep<T>(values: Map<string, T>, name: string, value: T): void {
  if (values.has(name) || values.size < MOST_NAMES) values.set(name, value);
}
