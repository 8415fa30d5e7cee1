/** Layers one after the other, forwards and backwards. */
import { activate, activationGradient } from './activation';
import { gather } from './gather';
import { Activation, Lane, Layer, LayerKind, Rows } from './layout';
import { rowLosses } from './loss';
import { normalizationGradient, normalize, normalizeByMoving } from './normalization';
import { columnSums, product, transposedProduct } from './product';
import { drop, dropGradient } from './random';
import { COLUMNS, meet, ROWS, shareStart } from './share';

// @ts-ignore: decorator
@inline
export function layerAt(lane: Lane, index: i32): Layer {
  return changetype<Layer>(lane.layers + <usize>index * offsetof<Layer>());
}

/** Takes `rows` gathered rows through all layers; with several members, each its share of them. */
export function forward(lane: Lane, rows: i32, training: bool, member: i32, members: i32): void {
  const stride = lane.stride;
  const from = shareStart(rows, ROWS, member, members);
  const count = shareStart(rows, ROWS, member + 1, members) - from;
  for (let i = 0; i < lane.count; i++) {
    const layer = layerAt(lane, i);
    if (layer.kind == LayerKind.dense) {
      denseForward(layer, from, count, stride);
    } else if (!training) {
      if (layer.kind == LayerKind.dropout) {
        copyPanels(layer.input, layer.output, rows, layer.outputs, stride);
      } else {
        normalizeByMoving(layer, rows, stride);
      }
    } else {
      meet(lane, members);
      if (layer.kind == LayerKind.batch_normalization) {
        const columns = layer.outputs;
        const column = shareStart(columns, COLUMNS, member, members);
        normalize(layer, rows, stride, column, shareStart(columns, COLUMNS, member + 1, members));
      } else if (member == 0) {
        drop(layer, rows, stride);
      }
      meet(lane, members);
    }
  }
}

function denseForward(layer: Layer, from: i32, rows: i32, stride: usize): void {
  const kind = layer.activation;
  const shift = <usize>from << 5;
  product(
    layer.input + shift,
    stride,
    layer.kernel,
    kernelStride(layer),
    layer.output + shift,
    stride,
    rows,
    layer.inputs,
    layer.outputs,
    layer.bias,
    kind == Activation.relu,
    0,
  );
  if (kind > Activation.relu) activate(layer, from, rows, stride);
}

/** From the gradient by the last layer's output to the gradients by all parameters, written or added. */
function backward(lane: Lane, rows: i32, add: bool, member: i32, members: i32): void {
  const stride = lane.stride;
  const from = shareStart(rows, ROWS, member, members);
  const count = shareStart(rows, ROWS, member + 1, members) - from;
  for (let i = lane.count - 1; i >= 0; i--) {
    const layer = layerAt(lane, i);
    if (layer.kind == LayerKind.dropout) {
      if (layer.inputGradient) dropGradient(layer, from, count, stride);
      continue;
    }
    const column = shareStart(layer.outputs, COLUMNS, member, members);
    const end = shareStart(layer.outputs, COLUMNS, member + 1, members);
    if (layer.kind == LayerKind.dense) {
      if (!layer.fused) activationGradient(layer, from, count, stride);
      meet(lane, members);
      parameterGradient(layer, rows, stride, add, column, end);
      if (layer.inputGradient) inputGradient(layer, from, count, stride);
    } else {
      meet(lane, members);
      normalizationGradient(layer, rows, stride, column, end);
      meet(lane, members);
    }
  }
}

/** A dense layer's gradients by its parameters in columns `column … end − 1`, a sum over all `rows`. */
function parameterGradient(
  layer: Layer,
  rows: i32,
  stride: usize,
  add: bool,
  column: i32,
  end: i32,
): void {
  const gradient = layer.gradient + <usize>(column >>> 3) * stride;
  const kernelBytes = kernelStride(layer);
  transposedProduct(
    layer.input,
    gradient,
    stride,
    layer.kernelGradient + <usize>(column >>> 3) * kernelBytes,
    kernelBytes,
    rows,
    layer.inputs,
    end - column,
    add,
  );
  const sums = layer.biasGradient + (<usize>column << 2);
  columnSums(gradient, stride, rows, end - column, sums, add);
}

/** A dense layer's gradient by its input, `rows` rows from `from` on. */
function inputGradient(layer: Layer, from: i32, rows: i32, stride: usize): void {
  const shift = <usize>from << 5;
  product(
    layer.gradient + shift,
    stride,
    layer.transposed,
    <usize>((layer.outputs + 7) & ~7) << 5,
    layer.inputGradient + shift,
    stride,
    rows,
    layer.outputs,
    layer.inputs,
    0,
    false,
    layer.reluMask ? layer.reluMask + shift : 0,
  );
}

// @ts-ignore: decorator
@inline
function kernelStride(layer: Layer): usize {
  return <usize>((layer.inputs + 3) & ~3) << 5;
}

function copyPanels(from: usize, to: usize, rows: i32, columns: i32, stride: usize): void {
  for (let column = 0; column < columns; column += 8) {
    memory.copy(to, from, <usize>rows << 5);
    from += stride;
    to += stride;
  }
}

/**
 * The lane's share of a batch, block by block so that a block stays in the cache: sums of losses and
 * metrics, and the gradient of `Σ losses · share`. What a member does of it, see share.ts.
 */
export function laneStep(
  lane: Lane,
  data: Rows,
  first: i32,
  rows: i32,
  share: f32,
  member: i32,
  members: i32,
): void {
  if (member == 0) {
    lane.lossSum = 0;
    lane.metricSum = 0;
    if (rows == 0) memory.fill(lane.gradient, 0, lane.gradientBytes);
  }
  const input = layerAt(lane, 0).input;
  const last = layerAt(lane, lane.count - 1);
  for (let done = 0; done < rows; done += lane.capacity) {
    const count = min(lane.capacity, rows - done);
    const from = shareStart(count, ROWS, member, members);
    const own = shareStart(count, ROWS, member + 1, members) - from;
    // Nobody overwrites what another still reads.
    if (done > 0) meet(lane, members);
    gather(data, first + done + from, own, input + (<usize>from << 5), lane.stride);
    forward(lane, count, true, member, members);
    meet(lane, members);
    if (member == 0) {
      rowLosses(lane, data, first + done, count, last.output, last.gradient, share);
    }
    meet(lane, members);
    backward(lane, count, done > 0, member, members);
  }
}
