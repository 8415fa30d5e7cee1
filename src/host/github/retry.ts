import { messageOf } from '../../errors.js';

const ATTEMPTS = 4;
const PASSING: readonly number[] = [429, 500, 502, 503, 504];
/** No limit of GitHub's lasts longer than its hour, by a clock that may go a little ahead of ours. */
const LONGEST_LIMIT = 61 * 60_000;
/** What GitHub asks for where a limit doesn't say how long it lasts. */
const UNKNOWN_LIMIT = 60_000;
/** By twice the time with each, a minute becomes an hour. */
const LIMIT_ATTEMPTS = 7;
/**
 * Over which those who wait for the same hour come back. All at once they would be refused for their
 * number: GitHub takes 900 points in a minute, of which a read is one and a write five, and 80 writes.
 */
const SPREAD = 5 * 60_000;

/** What octokit throws, as far as it is used here. A connection that fails has the status 500. */
export interface ApiError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
  /** It failed for a passing reason and was not tried again by itself. */
  readonly repeatable?: boolean;
}

/**
 * GitHub took the call, and what came is not what it answers: cut off, empty, a proxy's page, another object. It counts as a gateway's
 * failure, so it is repeated.
 */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
  readonly status = 502;

  constructor(route: string, what: string) {
    const line = what.split('\n').map((part) => part.trim());
    super(`the answer to ${route} can't be read: ${line.join(' ')}`);
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}

/** How many milliseconds to wait before a call is tried again that failed for a passing reason; null when it should not be. */
export function waitAfterFailure(error: unknown, attempt: number): number | null {
  if (attempt >= ATTEMPTS || !isApiError(error) || isRateLimited(error)) return null;
  return PASSING.includes(error.status) ? growingWait(attempt) : null;
}

/**
 * How many milliseconds to wait before a call is tried again that a limit refused; null when it should not be. As GitHub asks
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately):
 * for `retry-after`, each time twice as long, and a minute where the limit does not say; but where nothing remains of the hour, until
 * `x-ratelimit-reset`, however often others were faster then: the job's own time is the bound.
 * @param attempt which call in a row it was that a limit refused, from 1
 * @param spread in [0, 1): where among those who wait for the same limit this one comes
 */
export function waitForLimit(
  error: ApiError,
  attempt: number,
  { now, spread }: { readonly now: number; readonly spread: number },
): number | null {
  const headers = error.response?.headers ?? {};
  const number = (name: string) => Number(headers[name] ?? Number.NaN);
  const after = number('retry-after') * 1000;
  const reset = number('x-ratelimit-reset') * 1000 - now;
  if (Number.isNaN(after) && number('x-ratelimit-remaining') === 0 && !Number.isNaN(reset)) {
    return reset <= LONGEST_LIMIT ? Math.max(UNKNOWN_LIMIT, reset) + spread * SPREAD : null;
  }
  if (attempt >= LIMIT_ATTEMPTS) return null;
  const wait = (Number.isNaN(after) ? UNKNOWN_LIMIT : Math.max(0, after)) * 2 ** (attempt - 1);
  return wait <= LONGEST_LIMIT ? wait * (1 + spread) : null;
}

/** Marks the error of a call that was not tried again: `repeat` may do all that it belongs to again. */
export function asRepeatable(error: unknown): unknown {
  return isApiError(error) && PASSING.includes(error.status)
    ? Object.assign(error, { repeatable: true })
    : error;
}

/** Does something that is safe to do again, again, when a call in it failed for a passing reason and was not tried again. */
export async function repeat<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isApiError(error) || !error.repeatable || attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, growingWait(attempt)));
    }
  }
}

/** Refused because of too many calls: a 403 of this kind is not a missing permission. */
export function isRateLimited({ status, message, response }: ApiError): boolean {
  if (status !== 403) return status === 429;
  const headers = response?.headers ?? {};
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    // A secondary limit may come without either.
    /\brate limit\b/i.test(message)
  );
}

/** In words for a warning: what the API refused, and what to change when it is a permission. */
export function explain(error: unknown, permission: string): string {
  if (!isApiError(error)) return messageOf(error);
  if (error instanceof UnreadableAnswer) return error.message;
  const reason = `HTTP ${error.status}: ${error.message.split('\n')[0]}`;
  if (error.status === 401) return `${reason} (the token is not valid)`;
  if (isRateLimited(error)) return `${reason} (too many calls: GitHub’s rate limit)`;
  if (error.status === 403 || error.status === 404) {
    return `${reason} (does the job have "permissions: ${permission}"?)`;
  }
  return reason;
}

function growingWait(attempt: number): number {
  return 1000 * 2 ** (attempt - 1);
}
