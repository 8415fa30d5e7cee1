import type { RunEvent } from '../../events.js';
import { formatNumber } from '../../gate/format-number.js';
import { escapeMarkdown } from '../../report/escape.js';
import type { Api, Repository } from './api.js';
import type { Annotation, Conclusion } from './conclusion.js';
import { explain } from './retry.js';

const UPDATE_EVERY = 10_000;
/** GitHub takes at most 50 annotations in a request, and adds those of the next to them. */
const ANNOTATIONS_A_REQUEST = 50;

export interface CheckRequest {
  readonly repository: Repository;
  readonly name: string;
  readonly headSha: string;
  readonly detailsUrl: string;
}

export interface CheckEnd {
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

interface Changes {
  readonly status?: 'completed';
  readonly conclusion?: Conclusion;
  readonly output: { title: string; summary: string; annotations?: Annotation[] };
}

/**
 * The run's check on GitHub: in progress with the metrics of the last epoch, at most one update in ten seconds, until it is
 * completed. A call that fails is a warning: the gate decides without it. Whatever failed before, the check is completed, unless it
 * could not be made.
 */
export class Check {
  /** The calls, one after the other. The check's id, or null when it could not be made. */
  #calls: Promise<number | null>;
  #updated: number;
  #updating = false;
  /** No more progress is shown. */
  #ended = false;

  constructor(
    private readonly api: Api,
    private readonly request: CheckRequest,
    private readonly world: {
      readonly warn: (message: string) => void;
      /** Milliseconds. */
      readonly now: () => number;
    },
  ) {
    this.#updated = world.now();
    this.#calls = this.#create().catch((error: unknown) => {
      this.#warn(error);
      return null;
    });
  }

  readonly receive = (event: RunEvent): void => {
    if (event.type !== 'epoch' || this.#updating || this.#ended) return;
    const now = this.world.now();
    if (now - this.#updated < UPDATE_EVERY) return;
    this.#updated = now;
    this.#updating = true;
    this.#update({ output: progress(event) }).then((done) => {
      this.#updating = false;
      if (!done) this.#ended = true;
    });
  };

  /** Completes the check; one that was completed ends as it is told last. */
  async complete(end: CheckEnd): Promise<void> {
    this.#ended = true;
    const { conclusion, title, summary } = end;
    const output = { title, summary };
    const batches = chunks(end.annotations, ANNOTATIONS_A_REQUEST);
    const last = batches.pop() ?? [];
    for (const annotations of batches) await this.#update({ output: { ...output, annotations } });
    const completed = { status: 'completed', conclusion } as const;
    const done = await this.#update({ ...completed, output: { ...output, annotations: last } });
    // Rather a verdict without its lines than none.
    if (!done && last.length > 0) await this.#update({ ...completed, output });
  }

  async #create(): Promise<number> {
    const { repository, name, headSha, detailsUrl } = this.request;
    // Made twice by a retry, GitHub counts the newer one.
    const { data } = await this.api.rest.checks.create({
      ...repository,
      name,
      head_sha: headSha,
      details_url: detailsUrl,
      status: 'in_progress',
      output: { title: 'Running', summary: 'The data is being read.' },
    });
    return data.id;
  }

  /** Whether it was written. The calls are made one after the other. */
  async #update(changes: Changes): Promise<boolean> {
    const work = this.#calls.then(async (id) => {
      if (id === null) return false;
      try {
        const check = { ...this.request.repository, check_run_id: id };
        await this.api.rest.checks.update({ ...check, ...changes });
        return true;
      } catch (error) {
        this.#warn(error);
        return false;
      }
    });
    const id = this.#calls;
    this.#calls = work.then(() => id);
    return work;
  }

  #warn(error: unknown): void {
    const { name } = this.request;
    this.world.warn(`the check "${name}" could not be written: ${explain(error, 'checks: write')}`);
  }
}

function progress(event: Extract<RunEvent, { type: 'epoch' }>) {
  const rows = Object.entries(event.metrics).map(
    ([name, value]) => `| ${escapeMarkdown(name)} | ${formatNumber(value)} |`,
  );
  return {
    title: `Training: epoch ${event.epoch} of ${event.epochs}`,
    summary: ['| Metric | Value |', '| --- | --- |', ...rows].join('\n'),
  };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
