import type { RunEvent } from '../../events.js';
import { cutBytes } from '../../text/cut-bytes.js';
import { escapeMarkdown } from '../../text/escape.js';
import { formatNumber } from '../../text/format-number.js';
import { plural } from '../../text/quantities.js';
import { CHANGED_CHECK, NEW_CHECK } from './answers.js';
import type { Api, CallOptions, Repository } from './api.js';
import type { Annotation, Conclusion } from './conclusion.js';
import { explain } from './retry.js';

/** Milliseconds between two writes of a check that is in progress, and before the first. */
const WRITE_EVERY = 10_000;
/** GitHub refuses a longer summary, and with it the verdict: a rule that requires the check would wait for ever. */
const SUMMARY_BYTES = 65_535;
/** GitHub takes at most 50 annotations in a request, and adds those of the next to them. */
const ANNOTATIONS_A_REQUEST = 50;

export interface CheckRequest {
  readonly repository: Repository;
  readonly name: string;
  readonly headSha: string;
  readonly detailsUrl: string;
  readonly startedAt: Date;
}

export interface CheckEnd {
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What later runs find on it: words without a space. */
  readonly marks?: readonly string[];
}

interface Output {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: Annotation[];
}

type Content =
  | { readonly status: 'in_progress'; readonly output: Output }
  | {
      readonly status: 'completed';
      readonly conclusion: Conclusion;
      readonly output: Output;
      readonly external_id?: string;
    };

/**
 * The run's check on GitHub: in progress with the metrics of the last epoch, written at most once in ten seconds, until it is
 * completed. A run that ends sooner is told in one call: GitHub shows meanwhile that its job is at work. A call that fails is a
 * warning: the gate decides without it. Whatever failed before, completing is tried.
 */
export class Check {
  /** The calls, one after the other. */
  #calls: Promise<unknown> = Promise.resolve();
  /** Its number, once it was made. */
  #id: number | undefined;
  #written: number;
  #writing = false;
  /** No more progress is shown. */
  #ended = false;
  readonly #warned = new Set<string>();

  constructor(
    private readonly api: Api,
    private readonly request: CheckRequest,
    private readonly world: {
      readonly warn: (message: string) => void;
      /** Milliseconds. */
      readonly now: () => number;
    },
  ) {
    this.#written = world.now();
  }

  get name(): string {
    return this.request.name;
  }

  readonly receive = (event: RunEvent): void => {
    if (event.type !== 'epoch' && event.type !== 'reading') return;
    if (this.#writing || this.#ended) return;
    const now = this.world.now();
    if (now - this.#written < WRITE_EVERY) return;
    this.#written = now;
    this.#writing = true;
    // Progress that is told an hour later is none.
    this.#write({ status: 'in_progress', output: progress(event) }, { soon: true }).then((done) => {
      this.#writing = false;
      if (!done) this.#ended = true;
    });
  };

  /** Completes the check; one that was completed ends as it is told last. */
  async complete(end: CheckEnd): Promise<void> {
    this.#ended = true;
    const { conclusion, title } = end;
    const output = { title, summary: cutBytes(end.summary, SUMMARY_BYTES) };
    const batches = chunks(end.annotations, ANNOTATIONS_A_REQUEST);
    const last = batches.pop() ?? [];
    for (const annotations of batches) {
      await this.#write({ status: 'in_progress', output: { ...output, annotations } });
    }
    const marked = end.marks !== undefined && { external_id: end.marks.join(' ') };
    const completed = { status: 'completed', conclusion, ...marked } as const;
    const done = await this.#write({ ...completed, output: { ...output, annotations: last } });
    // Rather a verdict without its lines than none.
    if (!done && last.length > 0) await this.#write({ ...completed, output });
  }

  /** Whether it was written. The calls are made one after the other. */
  #write(content: Content, options?: CallOptions): Promise<boolean> {
    const work = this.#calls.then(async () => {
      try {
        await this.#send(content, options);
        return true;
      } catch (error) {
        this.#warn(error);
        return false;
      }
    });
    this.#calls = work;
    return work;
  }

  async #send(content: Content, options?: CallOptions): Promise<void> {
    const { repository, name, headSha, detailsUrl, startedAt } = this.request;
    if (this.#id !== undefined) {
      const changed = { ...repository, check_run_id: this.#id, ...content };
      await this.api.call(CHANGED_CHECK, changed, options);
      return;
    }
    // Made twice by a retry, GitHub counts the newer one.
    const made = await this.api.call(
      NEW_CHECK,
      {
        ...repository,
        name,
        head_sha: headSha,
        details_url: detailsUrl,
        started_at: startedAt.toISOString(),
        ...content,
      },
      options,
    );
    this.#id = made.id;
  }

  #warn(error: unknown): void {
    const { name } = this.request;
    const message = `the check "${name}" could not be written: ${explain(error, 'checks: write')}`;
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.world.warn(message);
  }
}

function progress(event: Extract<RunEvent, { type: 'reading' | 'epoch' }>): Output {
  if (event.type === 'reading') {
    return { title: 'Reading the data', summary: `${plural(event.rows, 'row')} so far.` };
  }
  const rows = Object.entries(event.metrics).map(
    ([name, value]) => `| ${escapeMarkdown(name)} | ${formatNumber(value)} |`,
  );
  return {
    title: `Training: epoch ${event.epoch}${event.epochs === undefined ? '' : ` of ${event.epochs}`}`,
    summary: cutBytes(['| Metric | Value |', '| --- | --- |', ...rows].join('\n'), SUMMARY_BYTES),
  };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
