import type { Reply, Route } from './call.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Of the calls of a minute or an hour so many are taken, whenever it began. */
interface Sliding {
  readonly most: number;
  readonly within: number;
  /** What a call counts for. */
  readonly points: (route: Route) => number;
}

const isWrite = ({ method, name }: Route) => method !== 'GET' && name !== 'graphql';

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const SECONDARY: readonly Sliding[] = [
  { most: 900, within: MINUTE, points: (route) => (isWrite(route) ? 5 : 1) },
  { most: 80, within: MINUTE, points: (route) => Number(isWrite(route)) },
  { most: 500, within: HOUR, points: (route) => Number(isWrite(route)) },
];

/**
 * What GitHub takes of the tokens of one repository's jobs: a thousand calls in an hour, which begins
 * with the first of them, and less of each kind in a shorter time. The artifact service is not counted.
 */
export class Limits {
  #reset = 0;
  #used = 0;
  readonly #taken: { readonly at: number; readonly route: Route }[] = [];

  /** @param now milliseconds since 1970, by a clock that a test may turn */
  constructor(
    private readonly now: () => number,
    private readonly hourly = 1000,
  ) {}

  /** What a call is refused with; undefined where it is taken. */
  take(route: Route): Reply | undefined {
    if (route.access.kind !== 'token') return undefined;
    const now = this.now();
    if (now >= this.#reset) {
      this.#used = 0;
      this.#reset = now + HOUR;
    }
    if (this.#used >= this.hourly) {
      return refusal('API rate limit exceeded for installation.', {
        'x-ratelimit-limit': `${this.hourly}`,
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${Math.ceil(this.#reset / 1000)}`,
      });
    }
    for (const { most, within, points } of SECONDARY) {
      const recent = this.#taken.filter(({ at }) => at > now - within);
      const spent = recent.reduce((sum, one) => sum + points(one.route), 0);
      if (spent + points(route) <= most) continue;
      return refusal('You have exceeded a secondary rate limit.', { 'retry-after': '60' });
    }
    this.#used++;
    this.#taken.push({ at: now, route });
    return undefined;
  }
}

function refusal(message: string, headers: Readonly<Record<string, string>>): Reply {
  return { status: 403, body: { message }, headers };
}
