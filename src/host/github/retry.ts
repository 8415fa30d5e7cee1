const ATTEMPTS = 4;
const PASSING: readonly number[] = [429, 500, 502, 503, 504];
/** A longer wait would cost more than what is waited for. */
const LONGEST_WAIT = 60_000;

/** What octokit throws, as far as it is used here. A connection that fails has the status 500. */
export interface ApiError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}

/**
 * How many milliseconds to wait before a call is tried again; null when it should not be. As GitHub's documentation asks:
 * `retry-after` first, then `x-ratelimit-reset` when nothing remains, otherwise growing waits.
 * @param once the call must not be made twice, so only one that was refused unread is tried again
 */
export function waitBeforeRetry(
  error: unknown,
  attempt: number,
  now: number,
  once = false,
): number | null {
  if (attempt >= ATTEMPTS || !isApiError(error)) return null;
  const { status, response } = error;
  if (status === 403 || status === 429) {
    const limited = limitedFor(response?.headers ?? {}, now);
    if (limited !== null) return limited <= LONGEST_WAIT ? limited : null;
  }
  if (once && status !== 429) return null;
  return PASSING.includes(status) ? growingWait(attempt) : null;
}

/** Does something that is safe to do again, again, when it failed for a passing reason. */
export async function repeat<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const passing = isApiError(error) && PASSING.includes(error.status);
      if (!passing || attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, growingWait(attempt)));
    }
  }
}

/** In words for a warning: what the API refused, and what to change when it is a permission. */
export function explain(error: unknown, permission: string): string {
  if (!isApiError(error)) return error instanceof Error ? error.message : String(error);
  const reason = `HTTP ${error.status}: ${error.message.split('\n')[0]}`;
  if (error.status === 401) return `${reason} (the token is not valid)`;
  if (error.status === 403 || error.status === 404) {
    return `${reason} (does the job have "permissions: ${permission}"?)`;
  }
  return reason;
}

function growingWait(attempt: number): number {
  return 1000 * 2 ** (attempt - 1);
}

function limitedFor(headers: Readonly<Record<string, unknown>>, now: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after * 1000);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const spent = String(headers['x-ratelimit-remaining']) === '0';
  return spent && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null;
}
