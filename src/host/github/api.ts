import { getOctokit } from '@actions/github';
import type { Endpoint, Page, Parameters, Route } from './endpoint.js';
import {
  asRepeatable,
  isApiError,
  isRateLimited,
  waitAfterFailure,
  waitForLimit,
} from './retry.js';
import { WAITS_ALONE, type Waiting } from './waiting.js';

/** The repository that a call is about. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface CallOptions {
  /** It is not tried again by itself, because what it makes would be there twice: see `repeat`. */
  readonly once?: boolean;
  /** It is worth nothing later: GitHub's limit is not waited for. */
  readonly soon?: boolean;
}

/** The REST API. There is no way to an answer that was not checked. */
export interface Api {
  /**
   * Makes a call, tries it again where it fails for a passing reason, and checks what was answered.
   * @throws octokit's RequestError when it is refused
   * @throws UnreadableAnswer when the answer is none: see endpoint.ts
   */
  call<R extends Route, T>(
    endpoint: Endpoint<R, T>,
    parameters: Parameters<R>,
    options?: CallOptions,
  ): Promise<T>;
  /** All items of a list that comes in pages; throws as `call`. */
  all<R extends Route, T>(
    endpoint: Endpoint<R, Page<T>>,
    parameters: Parameters<R>,
  ): Promise<readonly T[]>;
}

const ANSWER_WITHIN = 30_000;
const PAGE = 100;
/** Milliseconds; who waits for longer is told. */
const NOTICED = 10_000;

/** @param waiting left out: as a single call of a single person waits */
export function openApi(token: string, baseUrl: string, waiting: Partial<Waiting> = {}): Api {
  const octokit = getOctokit(token, { baseUrl });
  const { now, sleep, signal: cancelled, spread, say } = { ...WAITS_ALONE, ...waiting };
  const waitUntil = sayingOnce(say);
  const api: Api = {
    async call(endpoint, parameters, { once = false, soon = false } = {}) {
      for (let failures = 0, limits = 0; ; ) {
        try {
          const signal = AbortSignal.timeout(ANSWER_WITHIN);
          const request = { signal, ...endpoint.request };
          const given: Record<string, unknown> = {
            ...parameters,
            ...endpoint.at?.(baseUrl),
            request,
          };
          return endpoint.read(await octokit.request<string>(endpoint.route, given), parameters);
        } catch (error) {
          // What a limit refused was not read, so it is tried again also where it is made once.
          if (isApiError(error) && isRateLimited(error)) {
            const time = { now: now(), spread: spread() };
            const wait = soon ? null : waitForLimit(error, ++limits, time);
            if (wait === null) throw error;
            if (wait >= NOTICED) waitUntil(time.now + wait);
            await sleep(wait, cancelled);
            continue;
          }
          if (once) throw asRepeatable(error);
          const wait = waitAfterFailure(error, ++failures);
          if (wait === null) throw error;
          await sleep(wait);
        }
      }
    },
    async all(endpoint, parameters) {
      const items = [];
      for (let page = 1; ; page++) {
        const answer = await api.call(endpoint, { ...parameters, per_page: PAGE, page });
        items.push(...answer.items);
        if (!answer.more) return items;
      }
    },
  };
  return api;
}

/** Calls that are made side by side wait side by side. */
function sayingOnce(say: (line: string) => void): (time: number) => void {
  let last = '';
  return (time) => {
    const minute = new Date(Math.ceil(time / 60_000) * 60_000).toISOString().slice(11, 16);
    if (minute === last) return;
    last = minute;
    say(`GitHub’s limit is reached: waiting until ${minute} UTC`);
  };
}
