/** What goes wrong with a call. */
export type Fault =
  /** The route answers with this status instead of doing its work. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The route does its work, and the answer is lost on the way: the client sees a 502. */
  | { readonly kind: 'lost' }
  /** The connection is cut: in the middle of what is uploaded, or of what is downloaded. */
  | { readonly kind: 'cut' }
  /** One byte of what is uploaded or downloaded is flipped. */
  | { readonly kind: 'corrupt' }
  /** A list of artifacts doesn't show the newest of them yet. */
  | { readonly kind: 'late' }
  /** The call is answered once this resolves. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> }
  /** The route does its work, and its answer arrives as something else: see `UNREADABLE`. */
  | { readonly kind: 'answer'; readonly as: Unreadable };

/** What a success can be answered with that says nothing. */
export const UNREADABLE = {
  /** The connection ends in the middle of the body. */
  cut: 'cut',
  empty: '',
  '{}': '{}',
  'another object':
    '{"id":1,"name":"octocat","login":"octocat","type":"User","url":"https://api.github.com/users/octocat"}',
  'a proxy’s page': '<!doctype html><title>Sign in</title><p>Your session has ended.</p>',
  'an error inside of a 200': '{"message":"Server Error","status":"500","msg":"internal"}',
} as const;
export type Unreadable = keyof typeof UNREADABLE;

/** A fault that keeps calls waiting until the test lets them go. */
export function hold(): { readonly fault: Fault; readonly release: () => void } {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { fault: { kind: 'held', until }, release: () => release() };
}

/** Waits for something that is seen from here, and for nothing else: no number of milliseconds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

interface Planned {
  readonly route: string;
  readonly fault: Fault;
  left: number;
  /** So many calls of the route go through first. */
  skip: number;
}

/** The faults that a test asked for, in order. */
export class Faults {
  readonly #planned: Planned[] = [];

  constructor(private readonly routes: ReadonlySet<string>) {}

  add(route: string, fault: Fault, times = Number.POSITIVE_INFINITY, after = 0): void {
    if (!this.routes.has(route)) throw new Error(`no route is named ${route}`);
    this.#planned.push({ route, fault, left: times, skip: after });
  }

  take(route: string): Fault | undefined {
    const planned = this.#planned.find((plan) => plan.route === route && plan.left > 0);
    if (!planned) return undefined;
    if (planned.skip > 0) {
      planned.skip--;
      return undefined;
    }
    planned.left--;
    return planned.fault;
  }

  clear(): void {
    this.#planned.length = 0;
  }
}

/** A copy with its middle byte flipped. */
export function corrupted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  if (copy.length > 0) copy[middle] = copy[middle]! ^ 0xff;
  return copy;
}
