/** Activations other than relu and linear, which the products apply themselves. Constants as in Keras 3. */
import { Activation, Layer } from './layout';
import { erf, exp, flush, madd, maxLanes, sigmoid, splat, sumLanes, tanh } from './math';

const LEAKY_SLOPE: f32 = 0.2;
const SELU_SCALE: f32 = 1.0507009873554805;
const SELU_ALPHA: f32 = 1.6732632423543772;
const ROOT_HALF: f32 = 0.7071067811865476;
/** 1 / √(2π) */
const NORMAL_PEAK: f32 = 0.3989422804014327;

/** Turns `rows` rows of the layer's output, from `from` on, from z into f(z), in place; gelu and swish keep f′(z) in `slope`. */
export function activate(layer: Layer, from: i32, rows: i32, stride: usize): void {
  const kind = layer.activation;
  const output = layer.output + (<usize>from << 5);
  if (kind == Activation.softmax) {
    softmax(output, rows, layer.outputs, stride);
    return;
  }
  for (let column = 0; column < layer.outputs; column += 8) {
    const start = output + <usize>(column >>> 3) * stride;
    const end = start + (<usize>rows << 5);
    const slope = layer.slope ? layer.slope - layer.output : 0;
    for (let at = start; at < end; at += 16) {
      v128.store(at, value(kind, v128.load(at), slope ? at + slope : 0));
    }
  }
  if (kind == Activation.sigmoid) clearPadding(output, rows, layer.outputs, stride);
}

// @ts-ignore: decorator
@inline
function value(kind: i32, z: v128, slope: usize): v128 {
  const zero = splat(0);
  const one = splat(1);
  switch (kind) {
    case Activation.relu:
      return f32x4.pmax(z, zero);
    case Activation.leaky_relu:
      return f32x4.pmax(z, f32x4.mul(z, splat(LEAKY_SLOPE)));
    case Activation.elu:
      return v128.bitselect(z, f32x4.sub(exp(z), one), f32x4.gt(z, zero));
    case Activation.selu: {
      const low = f32x4.mul(f32x4.sub(exp(z), one), splat(SELU_SCALE * SELU_ALPHA));
      return v128.bitselect(f32x4.mul(z, splat(SELU_SCALE)), low, f32x4.gt(z, zero));
    }
    case Activation.gelu: {
      // Φ(z) = (1 + erf(z / √2)) / 2; f = z Φ, f′ = Φ + z φ.
      const half = splat(0.5);
      const phi = madd(half, erf(f32x4.mul(z, splat(ROOT_HALF))), half);
      if (slope) {
        const density = exp(f32x4.mul(f32x4.mul(z, z), splat(-0.5)));
        v128.store(slope, madd(f32x4.mul(z, density), splat(NORMAL_PEAK), phi));
      }
      return f32x4.mul(z, phi);
    }
    case Activation.swish: {
      // f = z s, f′ = s + f (1 − s).
      const s = sigmoid(z);
      const f = f32x4.mul(z, s);
      if (slope) v128.store(slope, madd(f, f32x4.sub(one, s), s));
      return f;
    }
    case Activation.tanh:
      return tanh(z);
    case Activation.sigmoid:
      return sigmoid(z);
    default:
      return z;
  }
}

/** Multiplies `rows` rows of the layer's gradient, from `from` on, by the derivative of its activation, in place. */
export function activationGradient(layer: Layer, from: i32, rows: i32, stride: usize): void {
  const kind = layer.activation;
  if (kind == Activation.linear) return;
  const rowShift = <usize>from << 5;
  if (kind == Activation.softmax) {
    softmaxGradient(layer.output + rowShift, layer.gradient + rowShift, rows, layer.outputs, stride);
    return;
  }
  for (let column = 0; column < layer.outputs; column += 8) {
    const start = layer.gradient + <usize>(column >>> 3) * stride + rowShift;
    const end = start + (<usize>rows << 5);
    const output = layer.output - layer.gradient;
    const slope = layer.slope ? layer.slope - layer.gradient : 0;
    for (let at = start; at < end; at += 16) {
      const g = v128.load(at);
      const f = v128.load(at + output);
      v128.store(at, flush(f32x4.mul(g, derivative(kind, f, slope ? at + slope : 0))));
    }
  }
}

/** f′ as a function of f, or as kept by `activate`. */
// @ts-ignore: decorator
@inline
function derivative(kind: i32, f: v128, slope: usize): v128 {
  const one = splat(1);
  const positive = f32x4.gt(f, splat(0));
  switch (kind) {
    case Activation.relu:
      return v128.and(one, positive);
    case Activation.leaky_relu:
      return v128.bitselect(one, splat(LEAKY_SLOPE), positive);
    case Activation.elu:
      return v128.bitselect(one, f32x4.add(f, one), positive);
    case Activation.selu:
      return v128.bitselect(splat(SELU_SCALE), f32x4.add(f, splat(SELU_SCALE * SELU_ALPHA)), positive);
    case Activation.tanh:
      return f32x4.sub(one, f32x4.mul(f, f));
    case Activation.sigmoid:
      return f32x4.mul(f, f32x4.sub(one, f));
    default:
      return v128.load(slope);
  }
}

/** Softmax of each row over its columns, in place; padding becomes zero. */
export function softmax(base: usize, rows: i32, columns: i32, stride: usize): void {
  for (let row = 0; row < rows; row++) {
    const start = base + (<usize>row << 5);
    const top = splat(rowMaximum(start, columns, stride));
    let sums = splat(0);
    let at = start;
    for (let column = 0; column < columns; column += 8, at += stride) {
      for (let half = 0; half < 8; half += 4) {
        const place = at + (<usize>half << 2);
        const e = v128.and(
          exp(f32x4.sub(v128.load(place), top)),
          inside(column + half, columns),
        );
        v128.store(place, e);
        sums = f32x4.add(sums, e);
      }
    }
    const scale = splat(<f32>1 / sumLanes(sums));
    at = start;
    for (let column = 0; column < columns; column += 8, at += stride) {
      v128.store(at, f32x4.mul(v128.load(at), scale));
      v128.store(at, f32x4.mul(v128.load(at, 16), scale), 16);
    }
  }
}

/** The largest of a row's columns; NaN if one of them is NaN. */
export function rowMaximum(start: usize, columns: i32, stride: usize): f32 {
  const lowest = splat(-f32.MAX_VALUE);
  let top = lowest;
  let at = start;
  for (let column = 0; column < columns; column += 8, at += stride) {
    top = f32x4.max(top, v128.bitselect(v128.load(at), lowest, inside(column, columns)));
    top = f32x4.max(top, v128.bitselect(v128.load(at, 16), lowest, inside(column + 4, columns)));
  }
  return maxLanes(top);
}

/** All bits set in those of the four columns from `column` on that exist. */
// @ts-ignore: decorator
@inline
export function inside(column: i32, columns: i32): v128 {
  return i32x4.lt_s(i32x4.add(i32x4.splat(column), i32x4(0, 1, 2, 3)), i32x4.splat(columns));
}

/** dz = a (da − Σ da · a), in place of da. */
function softmaxGradient(
  output: usize,
  gradient: usize,
  rows: i32,
  columns: i32,
  stride: usize,
): void {
  const panels = <usize>((columns + 7) >>> 3) * stride;
  for (let row = 0; row < rows; row++) {
    const shift = <usize>row << 5;
    let sums = splat(0);
    for (let at = shift; at < panels; at += stride) {
      sums = madd(v128.load(output + at), v128.load(gradient + at), sums);
      sums = madd(v128.load(output + at, 16), v128.load(gradient + at, 16), sums);
    }
    const dot = splat(sumLanes(sums));
    for (let at = shift; at < panels; at += stride) {
      const g0 = f32x4.sub(v128.load(gradient + at), dot);
      const g1 = f32x4.sub(v128.load(gradient + at, 16), dot);
      v128.store(gradient + at, flush(f32x4.mul(v128.load(output + at), g0)));
      v128.store(gradient + at, flush(f32x4.mul(v128.load(output + at, 16), g1)), 16);
    }
  }
}

/** Zero in the columns past the last, where f(0) is not 0. */
export function clearPadding(base: usize, rows: i32, columns: i32, stride: usize): void {
  if ((columns & 7) == 0) return;
  const first = columns & ~7;
  const low = inside(first, columns);
  const high = inside(first + 4, columns);
  let at = base + <usize>(columns >>> 3) * stride;
  for (let row = 0; row < rows; row++, at += 32) {
    v128.store(at, v128.and(v128.load(at), low));
    v128.store(at, v128.and(v128.load(at, 16), high), 16);
  }
}

/** Turns a block's logits into probabilities, in place. */
export function toProbabilities(base: usize, rows: i32, columns: i32, stride: usize): void {
  if (columns > 1) {
    softmax(base, rows, columns, stride);
    return;
  }
  for (let row = 0; row < rows; row++) {
    const at = base + (<usize>row << 5);
    store<f32>(at, f32x4.extract_lane(sigmoid(splat(load<f32>(at))), 0));
  }
}
