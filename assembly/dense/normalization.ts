/** Batch normalisation (Ioffe & Szegedy 2015), with the biased variance for batch and running statistics, as Keras 3. */
import { Layer } from './layout';
import { flush, madd, splat } from './math';

/**
 * Training: normalises columns `from … end − 1` by the batch's statistics, keeps the normalised input, moves the running
 * statistics.
 */
export function normalize(layer: Layer, rows: i32, stride: usize, from: i32, end: i32): void {
  const one = splat(1);
  const share = splat(<f32>1 / <f32>rows);
  const move = splat(layer.move);
  for (let column = from; column < end; column += 4) {
    const statistic = <usize>column << 2;
    const shift = <usize>(column >>> 3) * stride + ((column & 4) << 2);
    const start = layer.input + shift;
    const stop = start + (<usize>rows << 5);
    let sum = splat(0);
    for (let at = start; at < stop; at += 32) sum = f32x4.add(sum, v128.load(at));
    const mean = f32x4.mul(sum, share);
    sum = splat(0);
    for (let at = start; at < stop; at += 32) {
      const d = f32x4.sub(v128.load(at), mean);
      sum = madd(d, d, sum);
    }
    const variance = f32x4.mul(sum, share);
    const deviation = f32x4.sqrt(f32x4.add(variance, splat(layer.epsilon)));
    v128.store(layer.deviation + statistic, deviation);
    const inverse = f32x4.div(one, deviation);
    const gamma = v128.load(layer.kernel + statistic);
    const beta = v128.load(layer.bias + statistic);
    for (let at = start; at < stop; at += 32) {
      const x = f32x4.mul(f32x4.sub(v128.load(at), mean), inverse);
      v128.store(at - layer.input + layer.slope, x);
      v128.store(at - layer.input + layer.output, madd(x, gamma, beta));
    }
    const oldMean = v128.load(layer.movingMean + statistic);
    const oldVariance = v128.load(layer.movingVariance + statistic);
    v128.store(layer.movingMean + statistic, flush(madd(f32x4.sub(mean, oldMean), move, oldMean)));
    v128.store(
      layer.movingVariance + statistic,
      flush(madd(f32x4.sub(variance, oldVariance), move, oldVariance)),
    );
  }
}

/** Inference: normalises by the running statistics. */
export function normalizeByMoving(layer: Layer, rows: i32, stride: usize): void {
  for (let column = 0; column < layer.outputs; column += 4) {
    const statistic = <usize>column << 2;
    const shift = <usize>(column >>> 3) * stride + ((column & 4) << 2);
    const variance = v128.load(layer.movingVariance + statistic);
    const deviation = f32x4.sqrt(f32x4.add(variance, splat(layer.epsilon)));
    const scale = f32x4.div(v128.load(layer.kernel + statistic), deviation);
    const mean = v128.load(layer.movingMean + statistic);
    const beta = v128.load(layer.bias + statistic);
    for (let row = 0; row < rows; row++) {
      const at = shift + (<usize>row << 5);
      const x = f32x4.sub(v128.load(layer.input + at), mean);
      v128.store(layer.output + at, madd(x, scale, beta));
    }
  }
}

/**
 * dβ = Σ dy, dγ = Σ dy · x̂, dx = γ / (n σ) · (n dy − dβ − x̂ dγ), in columns `from … end − 1`.
 */
export function normalizationGradient(
  layer: Layer,
  rows: i32,
  stride: usize,
  from: i32,
  end: i32,
): void {
  const share = splat(<f32>1 / <f32>rows);
  for (let column = from; column < end; column += 4) {
    const statistic = <usize>column << 2;
    const shift = <usize>(column >>> 3) * stride + ((column & 4) << 2);
    let beta = splat(0);
    let gamma = splat(0);
    for (let row = 0; row < rows; row++) {
      const at = shift + (<usize>row << 5);
      const dy = v128.load(layer.gradient + at);
      beta = f32x4.add(beta, dy);
      gamma = madd(dy, v128.load(layer.slope + at), gamma);
    }
    v128.store(layer.biasGradient + statistic, beta);
    v128.store(layer.kernelGradient + statistic, gamma);
    if (!layer.inputGradient) continue;
    const scale = f32x4.div(
      v128.load(layer.kernel + statistic),
      v128.load(layer.deviation + statistic),
    );
    const meanBeta = f32x4.mul(beta, share);
    const meanGamma = f32x4.neg(f32x4.mul(gamma, share));
    for (let row = 0; row < rows; row++) {
      const at = shift + (<usize>row << 5);
      const dy = f32x4.sub(v128.load(layer.gradient + at), meanBeta);
      const dx = f32x4.mul(madd(v128.load(layer.slope + at), meanGamma, dy), scale);
      v128.store(layer.inputGradient + at, flush(dx));
    }
  }
}
