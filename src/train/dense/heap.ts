import { BrokenError } from '../../errors.js';

const PAGE = 65_536;
const MAX_PAGES = 65_536;
/** A cache line, so that blocks never share one. */
const ALIGNMENT = 64;

type FieldType = 'i32' | 'u32' | 'usize' | 'f32' | 'f64';

/** A struct's layout, as kernels.generated.ts has it. */
export interface Struct {
  readonly bytes: number;
  readonly fields: Readonly<Record<string, readonly [offset: number, type: FieldType]>>;
}

export type Values<S extends Struct> = Readonly<Partial<Record<keyof S['fields'], number>>>;

/**
 * The kernels' memory, handed out front to back and never freed: it lives as long as one training or
 * one network. Shared, so that other threads can work on it. Addresses are bytes; 0 is never given.
 */
export class Heap {
  readonly memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
  #end = ALIGNMENT;
  readonly #addresses = new WeakMap<Float32Array, number>();

  /** @throws BrokenError when the memory's 4 GiB are used up. */
  allocate(bytes: number): number {
    const start = this.#end;
    const end = start + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const missing = Math.ceil((end - this.memory.buffer.byteLength) / PAGE);
    if (missing > 0) this.#grow(missing, end);
    this.#end = end;
    return start;
  }

  #grow(pages: number, end: number): void {
    try {
      this.memory.grow(pages);
    } catch (cause) {
      throw new BrokenError(
        `training needs ${(end / 2 ** 30).toFixed(1)} GiB of memory, which this machine or the engine's limit of 4 GiB does not allow`,
        'Leave out columns with many categories, train on fewer rows, or make the layers smaller.',
        { cause },
      );
    }
  }

  floats(address: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, address, count);
  }

  words(address: number, count: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, address, count);
  }

  bytes(address: number, count: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, address, count);
  }

  /** An array of zeros in the heap, which `place` need not copy. */
  array(length: number): Float32Array {
    const address = this.allocate(length * 4);
    const array = this.floats(address, length);
    this.#addresses.set(array, address);
    return array;
  }

  /** Where `values` are in the heap: where `array` made them, or a copy. */
  place(values: Float32Array): number {
    const known = this.#addresses.get(values);
    if (known !== undefined) return known;
    const address = this.allocate(values.byteLength);
    this.floats(address, values.length).set(values);
    return address;
  }

  /** An array of structs; the fields left out are 0. */
  structs<S extends Struct>(layout: S, all: readonly Values<S>[]): number {
    const address = this.allocate(layout.bytes * all.length);
    all.forEach((values, i) => {
      this.write(layout, address + i * layout.bytes, values);
    });
    return address;
  }

  write<S extends Struct>(layout: S, address: number, values: Values<S>): void {
    const view = new DataView(this.memory.buffer);
    for (const [name, value] of Object.entries<number | undefined>(values)) {
      const [offset, type] = layout.fields[name]!;
      set(view, address + offset, type, value ?? 0);
    }
  }

  read<S extends Struct>(layout: S, address: number, field: keyof S['fields'] & string): number {
    const [offset, type] = layout.fields[field]!;
    return get(new DataView(this.memory.buffer), address + offset, type);
  }
}

function set(view: DataView, at: number, type: FieldType, value: number): void {
  if (type === 'f64') view.setFloat64(at, value, true);
  else if (type === 'f32') view.setFloat32(at, value, true);
  else if (type === 'i32') view.setInt32(at, value, true);
  else view.setUint32(at, value, true);
}

function get(view: DataView, at: number, type: FieldType): number {
  if (type === 'f64') return view.getFloat64(at, true);
  if (type === 'f32') return view.getFloat32(at, true);
  return type === 'i32' ? view.getInt32(at, true) : view.getUint32(at, true);
}
