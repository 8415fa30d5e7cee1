import { productOf } from '../product.js';
import type { Floats } from './tensor.js';

/** x · weights + bias: [rows, inputs] · [inputs, units] + [units], summed in 64 bits. */
export function gemm(x: Floats, weights: Floats, bias: Floats): Floats {
  const [rows, inputs] = [x.dims[0]!, x.dims[1]!];
  const units = weights.dims[1]!;
  if (weights.dims[0] !== inputs || bias.dims.join() !== `${units}`) {
    throw new Error(`[${x.dims}] · [${weights.dims}] + [${bias.dims}] don't fit`);
  }
  const data = new Float32Array(rows * units);
  productOf(weights.data, bias.data)(x.data, rows, (sums, first) => {
    data.set(sums, first * units);
  });
  return { kind: 'float', dims: [rows, units], data };
}
