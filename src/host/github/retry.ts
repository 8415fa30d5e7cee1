import { messageOf } from '../../errors.js';

const ATTEMPTS = 4;
const PASSING: readonly number[] = [429, 500, 502, 503, 504];
/** A longer wait would cost more than what is waited for: GitHub's limits are by the hour. */
const LONGEST_WAIT = 15 * 60_000;
/** What GitHub asks for where a limit doesn't say how long it lasts. */
const UNKNOWN_LIMIT = 60_000;

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

/**
 * How many milliseconds to wait before a call is tried again; null when it should not be. As GitHub asks
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately):
 * `retry-after` first, then `x-ratelimit-reset` when nothing remains, and for a limit that says neither a minute, then twice as long.
 * @param once the call must not be made twice, so only one that was refused unread is tried again
 */
export function waitBeforeRetry(
  error: unknown,
  attempt: number,
  now: number,
  once = false,
): number | null {
  if (attempt >= ATTEMPTS || !isApiError(error)) return null;
  const { status } = error;
  if (isRateLimited(error)) {
    const wait = limitedFor(error, now) ?? UNKNOWN_LIMIT * 2 ** (attempt - 1);
    return wait <= LONGEST_WAIT ? wait : null;
  }
  if (once) return null;
  return PASSING.includes(status) ? growingWait(attempt) : null;
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

/** Milliseconds until calls are taken again; null when the error doesn't say that there were too many. */
function limitedFor({ status, response }: ApiError, now: number): number | null {
  if (status !== 403 && status !== 429) return null;
  const headers = response?.headers ?? {};
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after * 1000);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const spent = String(headers['x-ratelimit-remaining']) === '0';
  return spent && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null;
}
