/// <reference lib="es2024.arraybuffer" />

interface NumericArray<T> extends ArrayLike<T> {
  readonly buffer: ArrayBufferLike;
  [index: number]: T;
  set(values: ArrayLike<T>, offset: number): void;
}

interface NumericArrayConstructor<A> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, byteOffset?: number, length?: number): A;
}

const FIRST = 4096;
/** So many elements are copied at once, in no time. */
const PIECE = 1 << 14;

/**
 * A typed array that grows in place, in a resizable buffer: it is never copied, so a column of a million
 * numbers never stands in memory twice. `most` is what is reserved; what is not used of it takes addresses, not
 * memory. Where it turns out too small, the array is copied once.
 */
export class GrowingArray<T, A extends NumericArray<T>> {
  readonly #type: NumericArrayConstructor<A>;
  #most: number;
  #buffer: ArrayBuffer;
  #array: NumericArray<T>;
  length = 0;

  constructor(type: NumericArrayConstructor<A>, most: number) {
    this.#type = type;
    this.#most = most;
    const capacity = Math.min(FIRST, most);
    this.#buffer = new ArrayBuffer(capacity * type.BYTES_PER_ELEMENT, {
      maxByteLength: most * type.BYTES_PER_ELEMENT,
    });
    this.#array = new type(this.#buffer, 0, capacity);
  }

  push(value: T): void {
    if (this.length === this.#array.length) this.#grow(this.length + 1);
    this.#array[this.length++] = value;
  }

  append(values: ArrayLike<T>): void {
    const length = this.length + values.length;
    if (length > this.#array.length) this.#grow(length);
    this.#array.set(values, this.length);
    this.length = length;
  }

  /** Replaces a value that was pushed. */
  set(index: number, value: T): void {
    this.#array[index] = value;
  }

  #grow(length: number): void {
    if (length > this.#most) this.#reserve(2 * length);
    const capacity = Math.min(Math.max(length, this.#array.length * 2), this.#most);
    this.#buffer.resize(capacity * this.#type.BYTES_PER_ELEMENT);
    this.#array = new this.#type(this.#buffer, 0, capacity);
  }

  #reserve(most: number): void {
    const values = this.values();
    this.#most = most;
    this.#buffer = new ArrayBuffer(values.length * this.#type.BYTES_PER_ELEMENT, {
      maxByteLength: most * this.#type.BYTES_PER_ELEMENT,
    });
    this.#array = new this.#type(this.#buffer, 0, values.length);
    this.#array.set(values, 0);
  }

  /** What was pushed so far, as a view that shares the memory. */
  values(): A {
    return new this.#type(this.#buffer, 0, this.length);
  }

  /**
   * What was pushed. Nothing can be pushed any more. An array that follows the buffer's length (see
   * `shrink`), or a copy where it is short: whoever goes over that has it five times sooner.
   */
  take(): A {
    if (this.length <= PIECE) return new this.#type(this.#buffer.slice(0, this.#bytes()));
    this.#buffer.resize(this.#bytes());
    return new this.#type(this.#buffer);
  }

  #bytes(): number {
    return this.length * this.#type.BYTES_PER_ELEMENT;
  }
}

/** Shortens an array that a GrowingArray gave, and gives the memory back at once, not when garbage is collected. */
export function shrink(array: Float64Array | Int32Array, length: number): void {
  const { buffer } = array;
  if ('resize' in buffer && buffer.resizable) buffer.resize(length * array.BYTES_PER_ELEMENT);
}

/**
 * What stands in an array, in copies of a piece each: V8 takes five times as long to go over an array
 * that can grow as over its copy.
 */
export function* copiesOf<A>(grown: {
  readonly length: number;
  slice(start: number, end: number): A;
}): Generator<{ readonly start: number; readonly values: A }, void> {
  for (let start = 0; start < grown.length; start += PIECE) {
    yield { start, values: grown.slice(start, start + PIECE) };
  }
}
