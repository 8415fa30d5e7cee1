import { describe, expect, it } from '@jest/globals';
import { asRepeatable, explain, repeat, waitBeforeRetry } from '../../../src/host/github/retry.js';
import '../../emulator/fast-clock.mjs';

function refusal(status: number, headers: Record<string, string> = {}) {
  return Object.assign(new Error('no\nmore'), { status, response: { headers } });
}
const NOW = 1_800_000_000_000;
const wait = (error: unknown, attempt = 1, once = false) =>
  waitBeforeRetry(error, attempt, NOW, once);

describe('a call that was refused', () => {
  it.each([500, 502, 503, 504])('with %s is tried again after growing waits', (status) => {
    const waits = [1, 2, 3, 4].map((attempt) => wait(refusal(status), attempt));
    expect(waits).toEqual([1000, 2000, 4000, null]);
  });

  it.each([400, 401, 403, 404, 409, 410, 422])('with %s is not tried again', (status) => {
    expect(wait(refusal(status))).toBeNull();
  });

  it('waits as long as Retry-After asks, also with 403', () => {
    expect(wait(refusal(429, { 'retry-after': '7' }))).toBe(7000);
    expect(wait(refusal(403, { 'retry-after': '7' }))).toBe(7000);
  });

  it('waits until the limit is reset when nothing of it remains', () => {
    const reset = String(NOW / 1000 + 30);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    expect(wait(refusal(403, headers))).toBe(30_000);
    expect(wait(refusal(403, { ...headers, 'x-ratelimit-remaining': '5' }))).toBeNull();
  });

  it.each([
    [429, 'too many'],
    [403, 'You have exceeded a secondary rate limit.'],
  ])(
    'waits a minute, then twice as long, where the limit (%i) does not say how long it lasts',
    (status, message) => {
      const limited = Object.assign(refusal(status), { message });
      const waits = [1, 2, 3, 4].map((attempt) => wait(limited, attempt));
      expect(waits).toEqual([60_000, 120_000, 240_000, null]);
    },
  );

  it('is given up when it would have to wait for more than a quarter of an hour', () => {
    expect(wait(refusal(429, { 'retry-after': '900' }))).toBe(900_000);
    expect(wait(refusal(429, { 'retry-after': '901' }))).toBeNull();
  });

  it('is not repeated when it may have been done and must not be done twice', () => {
    expect(wait(refusal(502), 1, true)).toBeNull();
    expect(wait(refusal(429, { 'retry-after': '7' }), 1, true)).toBe(7000);
  });

  it('is not repeated when it is no answer of GitHub’s', () => {
    expect(wait(new Error('a bug'))).toBeNull();
  });
});

describe('what is done again as a whole', () => {
  async function tries(error: unknown): Promise<number> {
    let count = 0;
    const work = repeat(async () => {
      count++;
      throw error;
    });
    await expect(work).rejects.toBe(error);
    return count;
  }

  it('is done four times when a call in it was not tried again by itself', async () => {
    expect(await tries(asRepeatable(refusal(502)))).toBe(4);
  });

  it('is done once when the call was tried again already, or was refused for good', async () => {
    expect(await tries(refusal(502))).toBe(1);
    expect(await tries(asRepeatable(refusal(403)))).toBe(1);
  });
});

describe('the explanation', () => {
  it('names the permission where it may be missing', () => {
    expect(explain(refusal(403), 'checks: write')).toBe(
      'HTTP 403: no (does the job have "permissions: checks: write"?)',
    );
    expect(explain(refusal(404), 'checks: write')).toContain('permissions');
    expect(explain(refusal(401), 'checks: write')).toContain('token is not valid');
    expect(explain(refusal(502), 'checks: write')).toBe('HTTP 502: no');
  });

  it('knows a secondary rate limit by its words where it has no headers', () => {
    const error = Object.assign(refusal(403), {
      message: 'You have exceeded a secondary rate limit.',
    });
    expect(explain(error, 'checks: write')).not.toContain('permissions');
  });

  it.each([
    [403, { 'retry-after': '60' }],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000030' }],
    [403, { 'x-ratelimit-remaining': '0' }],
    [429, {}],
  ] as const)('names a rate limit, not a permission: %s with %j', (status, headers) => {
    const words = explain(refusal(status, headers), 'checks: write');
    expect(words).toContain('rate limit');
    expect(words).not.toContain('permissions');
  });
});
