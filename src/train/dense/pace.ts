/** How a call of the kernels is taken: by all threads or by one; `look`: only to see whether that is the faster way by now. */
export interface Way {
  readonly together: boolean;
  readonly look: boolean;
}

/** While there is one thread. */
export const ALONE: Way = { together: false, look: false };

/** Calls from one look at the other way to the next: some half a second. */
const CALLS = 32;
/** What the last call weighs in the time of its way, so that a single slow one changes nothing. */
const WEIGHT = 0.3;
/** What a look at all threads counts of the time it took: they had to be woken for it. */
const AWAKE = 0.7;

/**
 * Chooses the faster way by what steps took lately. Where others use the cores, threads can wait for each other longer than they
 * save: a small step then takes several times as long as on one thread. The results are the same bits either way.
 */
export class Pace {
  /** Milliseconds a step. From 0, so that threads are tried for some calls: at the first they may not be up to speed. */
  #together = 0;
  #alone = Number.POSITIVE_INFINITY;
  #calls = 0;

  next(): Way {
    const together = this.#together <= this.#alone;
    this.#calls = (this.#calls + 1) % CALLS;
    return this.#calls === 0 ? { together: !together, look: true } : { together, look: false };
  }

  took({ together, look }: Way, milliseconds: number): void {
    const lately = (before: number) => before + WEIGHT * (milliseconds - before);
    if (together) {
      this.#together = look ? AWAKE * milliseconds : lately(this.#together);
    } else {
      // Before threads were tried, the last call tells most: the first ones wait for their code to be compiled.
      const warming = this.#together === 0;
      this.#alone = look || warming ? milliseconds : lately(this.#alone);
    }
  }
}
