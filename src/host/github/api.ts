import { getOctokit } from '@actions/github';
import { asRepeatable, isApiError, isRateLimited, waitBeforeRetry } from './retry.js';

export type Api = ReturnType<typeof getOctokit>;

/** The repository that a call is about. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The option of a call that is not tried again by itself, because what it makes would be there twice: see `repeat`. */
export const ONCE = { request: { once: true } } as const;

const ANSWER_WITHIN = 30_000;

/** The REST API; a call that fails for a passing reason is tried again. */
export function openApi(token: string, baseUrl: string): Api {
  const api = getOctokit(token, { baseUrl });
  api.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const signal = AbortSignal.timeout(ANSWER_WITHIN);
        return await request({ ...options, request: { ...options.request, signal } });
      } catch (error) {
        const once = options.request?.['once'] === true;
        const milliseconds = waitBeforeRetry(error, attempt, Date.now(), once);
        if (milliseconds === null) {
          // What a rate limit refused was tried again here, also once.
          const limited = isApiError(error) && isRateLimited(error);
          throw once && !limited ? asRepeatable(error) : error;
        }
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
      }
    }
  });
  return api;
}
