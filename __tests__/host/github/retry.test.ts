import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InterruptedError } from '../../../src/errors.js';
import { REPOSITORY } from '../../../src/host/github/answers.js';
import { type CallOptions, openApi } from '../../../src/host/github/api.js';
import {
  asRepeatable,
  explain,
  repeat,
  waitAfterFailure,
  waitForLimit,
} from '../../../src/host/github/retry.js';
import type { Waiting } from '../../../src/host/github/waiting.js';
import { Emulator } from '../../emulator/emulator.js';
import { Limits } from '../../emulator/limits.js';
import { ASKED } from '../../emulator/tokens.js';
import { VirtualTime } from '../../emulator/virtual-time.js';
import '../../emulator/fast-clock.mjs';

function refusal(status: number, headers: Record<string, string> = {}) {
  return Object.assign(new Error('no\nmore'), { status, response: { headers } });
}
const NOW = 1_800_000_000_000;
const wait = (error: ReturnType<typeof refusal>, attempt = 1, spread = 0) =>
  waitForLimit(error, attempt, { now: NOW, spread });
/** GitHub’s answer when nothing of the hour’s calls is left. */
const spentUntil = (reset: number) =>
  refusal(403, {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(reset / 1000),
  });

describe('a call that was refused', () => {
  it.each([500, 502, 503, 504])('with %s is tried again after growing waits', (status) => {
    const waits = [1, 2, 3, 4].map((attempt) => waitAfterFailure(refusal(status), attempt));
    expect(waits).toEqual([1000, 2000, 4000, null]);
  });

  it.each([400, 401, 403, 404, 409, 410, 422])('with %s is not tried again', (status) => {
    expect(waitAfterFailure(refusal(status), 1)).toBeNull();
  });

  it('waits as long as Retry-After asks, then each time twice as long, about an hour in all', () => {
    for (const status of [403, 429]) {
      const waits = [1, 2, 3, 4, 5, 6, 7].map((attempt) =>
        wait(refusal(status, { 'retry-after': '60' }), attempt),
      );
      expect(waits).toEqual([60e3, 120e3, 240e3, 480e3, 960e3, 1920e3, null]);
    }
  });

  it('waits until the hour is over when nothing of it remains, however often others were faster', () => {
    expect(wait(spentUntil(NOW + 3_600_000))).toBe(3_600_000);
    expect(wait(spentUntil(NOW + 1_800_000), 100)).toBe(1_800_000);
  });

  it('asks no sooner than in a minute where by its own clock the hour is over', () => {
    expect(wait(spentUntil(NOW - 5000))).toBe(60_000);
  });

  it('is spread over five minutes after that hour, and else over as long as it waits', () => {
    expect(wait(spentUntil(NOW + 1_800_000), 1, 0.5)).toBe(1_800_000 + 150_000);
    expect(wait(refusal(429, { 'retry-after': '60' }), 1, 0.5)).toBe(90_000);
  });

  it.each([
    [429, 'too many'],
    [403, 'You have exceeded a secondary rate limit.'],
  ])('waits a minute where the limit (%i) does not say how long it lasts', (status, message) => {
    expect(wait(Object.assign(refusal(status), { message }))).toBe(60_000);
  });

  it('is given up when it would have to wait for longer than any limit of GitHub’s lasts', () => {
    expect(wait(refusal(429, { 'retry-after': '3600' }))).toBe(3_600_000);
    expect(wait(refusal(429, { 'retry-after': '7200' }))).toBeNull();
    expect(wait(spentUntil(NOW + 7_200_000))).toBeNull();
  });

  it('is not repeated as a failure when it is a limit’s answer or none of GitHub’s', () => {
    expect(waitAfterFailure(refusal(429), 1)).toBeNull();
    expect(waitAfterFailure(new Error('a bug'), 1)).toBeNull();
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

describe('a call of a repository whose hour has one call', () => {
  const START = Date.UTC(2026, 10, 26, 9, 2, 30);
  const time = new VirtualTime(START);
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await Emulator.start();
    emulator.limits = new Limits(time.now, 1);
  });
  afterEach(() => emulator.close());

  const opened = (waiting: Partial<Waiting>) => {
    const api = openApi(emulator.issueToken(ASKED), emulator.url, { now: time.now, ...waiting });
    const { owner, name: repo } = emulator.state.repository;
    return (options?: CallOptions) => api.call(REPOSITORY, { owner, repo }, options);
  };

  it('waits for the next hour and a part of five minutes, and says until when', async () => {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const call = opened({ sleep: time.sleep, spread: () => 0.1, say });
    await time.task(async () => {
      await call();
      await Promise.all([call(), call()]);
    });
    const hour = 3_600_000;
    expect(time.now()).toBe(START + 2 * (hour + 30_000));
    expect(said).toEqual([
      'GitHub’s limit is reached: waiting until 10:03 UTC',
      'GitHub’s limit is reached: waiting until 11:04 UTC',
    ]);
  });

  it('ends as soon as its job is cancelled', async () => {
    const cancelled = new AbortController();
    const reason = new InterruptedError('SIGTERM');
    const say = () => void setImmediate(() => cancelled.abort(reason));
    const call = opened({ signal: cancelled.signal, say });
    await call();
    await expect(call()).rejects.toBe(reason);
    await expect(call()).rejects.toBe(reason);
  });

  it('does not wait where it is worth nothing later', async () => {
    const call = opened({ sleep: time.sleep });
    await call();
    await expect(call({ soon: true })).rejects.toThrow('rate limit');
    expect(emulator.callsOf('repository.get')).toHaveLength(2);
  });
});
