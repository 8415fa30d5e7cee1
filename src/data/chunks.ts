interface ArrayOf<T> extends ArrayLike<T> {
  [index: number]: T;
  set(values: ArrayLike<T>, offset: number): void;
  subarray(begin: number, end: number): ArrayLike<T>;
}

const CHUNK = 16_384;

/**
 * A typed array of unknown length. It grows by whole chunks, so a column of a million numbers never
 * stands in memory twice, as it would when an array is doubled.
 */
export class Chunks<T, A extends ArrayOf<T>> {
  #make: (length: number) => A;
  #chunks: A[] = [];
  #tail: ArrayOf<T> | undefined;
  #used = CHUNK;

  constructor(make: (length: number) => A) {
    this.#make = make;
  }

  get length(): number {
    return this.#chunks.length * CHUNK - (CHUNK - this.#used);
  }

  push(value: T): void {
    if (this.#used === CHUNK || this.#tail === undefined) {
      const chunk = this.#make(CHUNK);
      this.#chunks.push(chunk);
      this.#tail = chunk;
      this.#used = 0;
    }
    this.#tail[this.#used++] = value;
  }

  /** All values in one array; the chunks are given up on the way. */
  take(): A {
    const length = this.length;
    const all = this.#make(length);
    const chunks = this.#chunks.reverse();
    for (let offset = 0; offset < length; offset += CHUNK) {
      const chunk = chunks.pop();
      if (chunk) all.set(chunk.subarray(0, Math.min(CHUNK, length - offset)), offset);
    }
    this.#chunks = [];
    this.#tail = undefined;
    this.#used = CHUNK;
    return all;
  }
}
