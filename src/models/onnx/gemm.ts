import type { Floats } from './tensor.js';

/** x · weights + bias: [rows, inputs] · [inputs, units] + [units], summed in 64 bits. */
export function gemm(x: Floats, weights: Floats, bias: Floats): Floats {
  const [rows, inputs] = [x.dims[0]!, x.dims[1]!];
  const units = weights.dims[1]!;
  if (weights.dims[0] !== inputs || bias.dims.join() !== `${units}`) {
    throw new Error(`[${x.dims}] · [${weights.dims}] + [${bias.dims}] don't fit`);
  }
  const data = new Float32Array(rows * units);
  const sums = new Float64Array(units);
  for (let row = 0; row < rows; row++) {
    sums.set(bias.data);
    for (let input = 0; input < inputs; input++) {
      const value = x.data[row * inputs + input]!;
      // Most of the inputs of levels: all the weights are finite.
      if (value === 0) continue;
      const first = input * units;
      for (let unit = 0; unit < units; unit++) sums[unit]! += value * weights.data[first + unit]!;
    }
    data.set(sums, row * units);
  }
  return { kind: 'float', dims: [rows, units], data };
}
