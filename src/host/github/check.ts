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

/**
 * The run's check on GitHub: in progress with the metrics of the last epoch, at most one update in ten seconds, until it is
 * completed. A call that fails is one warning, and then the check is left alone: the gate decides without it.
 */
export class Check {
  /** The calls, one after the other. The check's id, or null when it could not be made. */
  #calls: Promise<number | null>;
  #updated: number;
  #updating = false;
  #completed = false;

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
    this.#calls = this.#create().catch((error: unknown) => this.#giveUp(error));
  }

  readonly receive = (event: RunEvent): void => {
    if (event.type !== 'epoch' || this.#updating || this.#completed) return;
    const now = this.world.now();
    if (now - this.#updated < UPDATE_EVERY) return;
    this.#updated = now;
    this.#updating = true;
    this.#call(async (id) => {
      await this.api.rest.checks.update({
        ...this.request.repository,
        check_run_id: id,
        output: progress(event),
      });
    }).finally(() => {
      this.#updating = false;
    });
  };

  /** Completes the check; the second time does nothing. */
  async complete(end: CheckEnd): Promise<void> {
    if (this.#completed) return;
    this.#completed = true;
    const { conclusion, title, summary } = end;
    const batches = chunks(end.annotations, ANNOTATIONS_A_REQUEST);
    for (const [i, annotations] of batches.entries()) {
      await this.#call(async (id) => {
        await this.api.rest.checks.update({
          ...this.request.repository,
          check_run_id: id,
          ...(i === batches.length - 1 && { status: 'completed', conclusion }),
          output: { title, summary, annotations: [...annotations] },
        });
      });
    }
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

  #call(work: (id: number) => Promise<void>): Promise<unknown> {
    this.#calls = this.#calls.then(async (id) => {
      if (id === null) return null;
      try {
        await work(id);
        return id;
      } catch (error) {
        return this.#giveUp(error);
      }
    });
    return this.#calls;
  }

  #giveUp(error: unknown): null {
    const { name } = this.request;
    this.world.warn(`the check "${name}" could not be written: ${explain(error, 'checks: write')}`);
    return null;
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

/** At least one chunk, so that there is always a call that completes the check. */
function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
