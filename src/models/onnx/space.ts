import { type Booleans, type Floats, type Integers, type Numbers, sizeOf } from './tensor.js';

/**
 * Where a node of a graph writes what it finds: the same memory for all rows that run through it.
 * New memory for each of their blocks would pile up until garbage is collected, to more than the
 * data takes. What stood in it before is still there.
 */
export class Space {
  #floats = new Float32Array(0);
  #doubles = new Float64Array(0);
  #flags = new Uint8Array(0);

  numbers(kind: Numbers['kind'], dims: readonly number[]): Numbers {
    return kind === 'float' ? this.floats(dims) : { kind, dims, data: this.doubles(sizeOf(dims)) };
  }

  floats(dims: readonly number[]): Floats {
    const size = sizeOf(dims);
    if (size > this.#floats.length) this.#floats = new Float32Array(size);
    return { kind: 'float', dims, data: this.#floats.subarray(0, size) };
  }

  indices(dims: readonly number[]): Integers {
    return { kind: 'int64', dims, data: this.doubles(sizeOf(dims)) };
  }

  flags(dims: readonly number[]): Booleans {
    const size = sizeOf(dims);
    if (size > this.#flags.length) this.#flags = new Uint8Array(size);
    return { kind: 'bool', dims, data: this.#flags.subarray(0, size) };
  }

  doubles(size: number): Float64Array {
    if (size > this.#doubles.length) this.#doubles = new Float64Array(size);
    return this.#doubles.subarray(0, size);
  }
}
