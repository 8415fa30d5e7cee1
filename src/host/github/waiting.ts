/** What a call that GitHub refuses for now has of the world meanwhile. */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws the signal's reason as soon as that is aborted */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Ends the wait for a limit. */
  readonly signal?: AbortSignal;
  /** Of those who wait for the same limit, each draws another number in [0, 1). */
  spread(): number;
  /** Tells people of a wait that they would notice. */
  say(line: string): void;
}

/** Of a single call of a single person. */
export const WAITS_ALONE: Waiting = {
  now: () => Date.now(),
  sleep,
  spread: () => 0,
  say() {},
};

async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
