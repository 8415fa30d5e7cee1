import type { Floats } from './tensor.js';

/** x · weights + bias: [rows, inputs] · [inputs, units] + [units], summed in 64 bits. */
export function gemm(x: Floats, weights: Floats, bias: Floats): Floats {
  const [rows, inputs] = [x.dims[0]!, x.dims[1]!];
  const units = weights.dims[1]!;
  if (weights.dims[0] !== inputs || bias.dims.join() !== `${units}`) {
    throw new Error(`[${x.dims}] · [${weights.dims}] + [${bias.dims}] don't fit`);
  }
  const data = new Float32Array(rows * units);
  const whole = units - (units % TILE);
  for (let row = 0; row < rows; row++) {
    for (let unit = 0; unit < whole; unit += TILE) {
      addTile(
        x.data,
        row * inputs,
        inputs,
        weights.data,
        unit,
        units,
        bias.data,
        data,
        row * units,
      );
    }
    for (let unit = whole; unit < units; unit++) {
      let sum = bias.data[unit]!;
      for (let input = 0; input < inputs; input++) {
        sum += x.data[row * inputs + input]! * weights.data[input * units + unit]!;
      }
      data[row * units + unit] = sum;
    }
  }
  return { kind: 'float', dims: [rows, units], data };
}

/** Units whose sums are kept in the processor's registers while a row's inputs go by. */
const TILE = 8;

function addTile(
  x: Float32Array,
  from: number,
  inputs: number,
  weights: Float32Array,
  unit: number,
  units: number,
  bias: Float32Array,
  out: Float32Array,
  to: number,
): void {
  let a = bias[unit]!;
  let b = bias[unit + 1]!;
  let c = bias[unit + 2]!;
  let d = bias[unit + 3]!;
  let e = bias[unit + 4]!;
  let f = bias[unit + 5]!;
  let g = bias[unit + 6]!;
  let h = bias[unit + 7]!;
  for (let input = 0, at = unit; input < inputs; input++, at += units) {
    const value = x[from + input]!;
    // Most of the inputs of levels: all the weights are finite.
    if (value === 0) continue;
    a += value * weights[at]!;
    b += value * weights[at + 1]!;
    c += value * weights[at + 2]!;
    d += value * weights[at + 3]!;
    e += value * weights[at + 4]!;
    f += value * weights[at + 5]!;
    g += value * weights[at + 6]!;
    h += value * weights[at + 7]!;
  }
  out[to + unit] = a;
  out[to + unit + 1] = b;
  out[to + unit + 2] = c;
  out[to + unit + 3] = d;
  out[to + unit + 4] = e;
  out[to + unit + 5] = f;
  out[to + unit + 6] = g;
  out[to + unit + 7] = h;
}
