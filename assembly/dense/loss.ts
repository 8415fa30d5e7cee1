/**
 * Losses of a block of rows, and their gradients by the network's last product. Cross-entropies work
 * on logits, where they are stable; the others on outputs. As Keras 3: a row's loss is the mean over
 * its outputs, times the row's weight; the batch's is the sum over rows divided by their number.
 */
import { inside, rowMaximum } from './activation';
import { rowAt } from './gather';
import { Lane, Loss, Rows } from './layout';
import { exp, FLOOR, flush, log, log1p, madd, splat, sumLanes } from './math';

/**
 * Adds the rows' losses to `lane.lossSum` and their metrics (1 for a right class, or the absolute
 * error) to `lane.metricSum`. With `gradient`, writes `share` · dloss / doutput there.
 */
export function rowLosses(
  lane: Lane,
  data: Rows,
  first: i32,
  rows: i32,
  outputs: usize,
  gradient: usize,
  share: f32,
): void {
  if (lane.loss == Loss.binary_crossentropy) {
    binaryCrossentropy(lane, data, first, rows, outputs, gradient, share);
    return;
  }
  for (let row = 0; row < rows; row++) {
    const at = rowAt(data.order, first + row);
    const weight = data.weights ? load<f32>(data.weights + (<usize>at << 2)) : 1;
    const y = load<f32>(data.y + (<usize>at << 2));
    const shift = <usize>row << 5;
    const target = gradient ? gradient + shift : 0;
    const loss =
      lane.loss == Loss.categorical_crossentropy
        ? categoricalCrossentropy(lane, <i32>y, outputs + shift, target, weight * share)
        : distance(lane, y, outputs + shift, target, weight * share);
    lane.lossSum += <f64>(loss * weight);
  }
}

/** −y ln p − (1 − y) ln(1 − p) = max(z, 0) − z y + ln(1 + e^−|z|), four rows at a time. */
function binaryCrossentropy(
  lane: Lane,
  data: Rows,
  first: i32,
  rows: i32,
  outputs: usize,
  gradient: usize,
  share: f32,
): void {
  const zero = splat(0);
  const one = splat(1);
  let losses = zero;
  let right = 0;
  for (let row = 0; row < rows; row += 4) {
    const at = outputs + (<usize>row << 5);
    const z = f32x4(load<f32>(at), load<f32>(at, 32), load<f32>(at, 64), load<f32>(at, 96));
    const y = column(data.y, data.order, first, row, rows);
    const exists = inside(row, rows);
    const weight = v128.and(
      data.weights ? column(data.weights, data.order, first, row, rows) : one,
      exists,
    );
    const e = exp(f32x4.neg(f32x4.abs(z)));
    const loss = f32x4.add(f32x4.sub(f32x4.pmax(z, zero), f32x4.mul(z, y)), log1p(e));
    losses = madd(v128.and(loss, exists), weight, losses);
    const agrees = v128.not(v128.xor(f32x4.gt(z, splat(lane.threshold)), f32x4.gt(y, splat(0.5))));
    right += popcnt<i32>(i32x4.bitmask(v128.and(agrees, exists)));
    if (!gradient) continue;
    const scale = f32x4.div(one, f32x4.add(one, e));
    const p = v128.bitselect(f32x4.mul(e, scale), scale, f32x4.lt(z, zero));
    const dz = flush(f32x4.mul(f32x4.sub(p, y), f32x4.mul(weight, splat(share))));
    const to = gradient + (<usize>row << 5);
    store<f32>(to, f32x4.extract_lane(dz, 0));
    store<f32>(to, f32x4.extract_lane(dz, 1), 32);
    store<f32>(to, f32x4.extract_lane(dz, 2), 64);
    store<f32>(to, f32x4.extract_lane(dz, 3), 96);
  }
  lane.lossSum += <f64>sumLanes(losses);
  lane.metricSum += <f64>right;
}

/** A value for each of four rows; rows past the last repeat it. */
// @ts-ignore: decorator
@inline
function column(values: usize, order: usize, first: i32, row: i32, rows: i32): v128 {
  const last = rows - 1;
  return f32x4(
    load<f32>(values + (<usize>rowAt(order, first + row) << 2)),
    load<f32>(values + (<usize>rowAt(order, first + min(row + 1, last)) << 2)),
    load<f32>(values + (<usize>rowAt(order, first + min(row + 2, last)) << 2)),
    load<f32>(values + (<usize>rowAt(order, first + min(row + 3, last)) << 2)),
  );
}

/** −ln softmax(z)_y = ln Σ e^(z − max) + max − z_y. */
function categoricalCrossentropy(
  lane: Lane,
  y: i32,
  z: usize,
  gradient: usize,
  share: f32,
): f32 {
  const columns = lane.outputs;
  const stride = lane.stride;
  const most = rowMaximum(z, columns, stride);
  const top = splat(most);
  let sums = splat(0);
  let shift: usize = 0;
  for (let column = 0; column < columns; column += 8, shift += stride) {
    for (let half = 0; half < 8; half += 4) {
      const at = shift + (<usize>half << 2);
      const e = v128.and(exp(f32x4.sub(v128.load(z + at), top)), inside(column + half, columns));
      sums = f32x4.add(sums, e);
      if (gradient) v128.store(gradient + at, e);
    }
  }
  const sum = sumLanes(sums);
  const chosen = place(y, stride);
  const own = load<f32>(z + chosen);
  if (own == most && firstMaximum(z, y, most, stride)) lane.metricSum += 1;
  if (gradient) {
    const scale = splat(share / sum);
    store<f32>(gradient + chosen, load<f32>(gradient + chosen) - sum);
    shift = 0;
    for (let column = 0; column < columns; column += 8, shift += stride) {
      const at = gradient + shift;
      v128.store(at, flush(f32x4.mul(v128.load(at), scale)));
      v128.store(at, flush(f32x4.mul(v128.load(at, 16), scale)), 16);
    }
  }
  return f32x4.extract_lane(log(splat(sum)), 0) + (most - own);
}

/** mse, mae or huber of one row. With several outputs the target is 1 at y and 0 elsewhere. */
function distance(lane: Lane, y: f32, outputs: usize, gradient: usize, share: f32): f32 {
  const columns = lane.outputs;
  const part = <f32>1 / <f32>columns;
  let loss: f32 = 0;
  let most = -f32.MAX_VALUE;
  let best = 0;
  for (let column = 0; column < columns; column++) {
    const at = place(column, lane.stride);
    const output = load<f32>(outputs + at);
    const target = columns > 1 ? (column == <i32>y ? <f32>1 : <f32>0) : y;
    const e = output - target;
    const size = abs(e);
    let slope: f32;
    if (lane.loss == Loss.mse) {
      loss += e * e;
      slope = e + e;
    } else if (lane.loss == Loss.mae || size > lane.delta) {
      const delta = lane.loss == Loss.mae ? <f32>1 : lane.delta;
      loss += lane.loss == Loss.mae ? size : delta * (size - <f32>0.5 * delta);
      slope = e > 0 ? delta : e < 0 ? -delta : e;
    } else {
      loss += <f32>0.5 * e * e;
      slope = e;
    }
    if (lane.mae) lane.metricSum += <f64>(size * part);
    if (output > most) {
      most = output;
      best = column;
    }
    if (gradient) {
      const g = slope * part * share;
      store<f32>(gradient + at, abs(g) < FLOOR ? 0 : g);
    }
  }
  if (!lane.mae) {
    const right = columns > 1 ? best == <i32>y : most > lane.threshold == y > 0.5;
    lane.metricSum += right ? 1 : 0;
  }
  return loss * part;
}

/** No column before `y` reaches the maximum too: argmax takes the first. */
function firstMaximum(z: usize, y: i32, most: f32, stride: usize): bool {
  for (let column = 0; column < y; column++) {
    if (load<f32>(z + place(column, stride)) == most) return false;
  }
  return true;
}

/** Bytes from a row's first column to another. */
// @ts-ignore: decorator
@inline
function place(column: i32, stride: usize): usize {
  return <usize>(column >>> 3) * stride + (<usize>(column & 7) << 2);
}
