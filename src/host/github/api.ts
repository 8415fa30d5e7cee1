import { getOctokit } from '@actions/github';
import type { Endpoint, Page, Parameters, Route } from './endpoint.js';
import { asRepeatable, isApiError, isRateLimited, waitBeforeRetry } from './retry.js';

/** The repository that a call is about. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface CallOptions {
  /** It is not tried again by itself, because what it makes would be there twice: see `repeat`. */
  readonly once?: boolean;
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

export function openApi(token: string, baseUrl: string): Api {
  const octokit = getOctokit(token, { baseUrl });
  const api: Api = {
    async call(endpoint, parameters, { once = false } = {}) {
      for (let attempt = 1; ; attempt++) {
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
          const milliseconds = waitBeforeRetry(error, attempt, Date.now(), once);
          if (milliseconds === null) {
            // What a rate limit refused was tried again here, also once.
            const limited = isApiError(error) && isRateLimited(error);
            throw once && !limited ? asRepeatable(error) : error;
          }
          await new Promise((resolve) => setTimeout(resolve, milliseconds));
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
