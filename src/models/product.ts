import { KERNELS } from './kernels.generated.js';

interface Global {
  readonly value: number;
}

/** What assembly/models/index.ts exports: functions, and where its arrays lie. */
interface ProductKernels {
  readonly memory: { readonly buffer: ArrayBuffer };
  reserve(rows: number, inputs: number, units: number): void;
  multiply(rows: number, inputs: number, units: number): void;
  readonly x: Global;
  readonly kernel: Global;
  readonly bias: Global;
  readonly sums: Global;
}

/**
 * Multiplies rows × inputs, row-major.
 * @param take is given the sums of some rows at a time, rows × units, and which of all is the first; they
 *   are its own to change, and gone after it
 */
export type Product = (
  x: Float32Array,
  rows: number,
  take: (sums: Float64Array, first: number) => void,
) => void;

/** Rows that are multiplied at a time. */
const BLOCK = 1024;
/** Units whose weights lie beside each other. */
const TILE = 4;

let kernels: ProductKernels | undefined;

/**
 * Rows · kernel + bias, summed in 64 bits in the order of the inputs, for those who read an export: no
 * code of what trains or writes one.
 * @param kernel inputs × units, row-major
 */
export function productOf(kernel: Float32Array, bias: Float32Array): Product {
  const units = bias.length;
  const inputs = kernel.length / units;
  const tiles = tilesOf(kernel, inputs, units);
  return (x, rows, take) => {
    kernels ??= instantiate();
    for (let first = 0; first < rows; first += BLOCK) {
      const count = Math.min(BLOCK, rows - first);
      kernels.reserve(count, inputs, units);
      const { buffer } = kernels.memory;
      const some = x.subarray(first * inputs, (first + count) * inputs);
      new Float32Array(buffer, kernels.x.value, some.length).set(some);
      new Float64Array(buffer, kernels.kernel.value, tiles.length).set(tiles);
      const padded = new Float64Array(buffer, kernels.bias.value, tiles.length / inputs);
      padded.fill(0).set(bias);
      kernels.multiply(count, inputs, units);
      take(new Float64Array(buffer, kernels.sums.value, count * units), first);
    }
  };
}

/** For each tile of units, inputs × units; zeros for those beyond the last. */
function tilesOf(kernel: Float32Array, inputs: number, units: number): Float64Array {
  const tiles = new Float64Array(inputs * TILE * Math.ceil(units / TILE));
  for (let unit = 0; unit < units; unit++) {
    const first = unit - (unit % TILE);
    for (let input = 0; input < inputs; input++) {
      tiles[first * inputs + input * TILE + (unit % TILE)] = kernel[input * units + unit]!;
    }
  }
  return tiles;
}

function instantiate(): ProductKernels {
  const module = new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
  return new WebAssembly.Instance(module).exports as unknown as ProductKernels;
}
