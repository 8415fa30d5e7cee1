import { type Product, productOf } from '../product.js';
import type { Space } from './space.js';
import type { Floats } from './tensor.js';

type Gemm = (x: Floats, weights: Floats, bias: Floats, space: Space) => Floats;

/**
 * x · weights + bias: [rows, inputs] · [inputs, units] + [units], summed in 64 bits. Weights are
 * arranged once, for as long as they are the same.
 */
export function gemms(): Gemm {
  let ready: Arranged | undefined;
  return (x, weights, bias, space) => {
    const [rows, inputs] = [x.dims[0]!, x.dims[1]!];
    const units = weights.dims[1]!;
    if (weights.dims[0] !== inputs || bias.dims.join() !== `${units}`) {
      throw new Error(`[${x.dims}] · [${weights.dims}] + [${bias.dims}] don't fit`);
    }
    if (ready?.weights !== weights.data || ready.bias !== bias.data) {
      ready = arranged(weights.data, bias.data);
    }
    const out = space.floats([rows, units]);
    ready.product(x.data, rows, (sums, first) => {
      out.data.set(sums, first * units);
    });
    return out;
  };
}

interface Arranged {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly product: Product;
}

function arranged(weights: Float32Array, bias: Float32Array): Arranged {
  return { weights, bias, product: productOf(weights, bias) };
}
