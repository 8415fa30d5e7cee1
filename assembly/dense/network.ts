/** Layers one after the other, forwards and backwards. */
import { activate, activationGradient } from './activation';
import { gather } from './gather';
import { Activation, Lane, Layer, LayerKind, Rows } from './layout';
import { rowLosses } from './loss';
import { normalizationGradient, normalize, normalizeByMoving } from './normalization';
import { columnSums, product, transposedProduct } from './product';
import { drop, dropGradient } from './random';

// @ts-ignore: decorator
@inline
export function layerAt(lane: Lane, index: i32): Layer {
  return changetype<Layer>(lane.layers + <usize>index * offsetof<Layer>());
}

/** Takes `rows` gathered rows through all layers. */
export function forward(lane: Lane, rows: i32, training: bool): void {
  const stride = lane.stride;
  for (let i = 0; i < lane.count; i++) {
    const layer = layerAt(lane, i);
    if (layer.kind == LayerKind.dense) {
      denseForward(layer, rows, stride);
    } else if (layer.kind == LayerKind.dropout) {
      if (training) drop(layer, rows, stride);
      else copyPanels(layer.input, layer.output, rows, layer.outputs, stride);
    } else if (training) {
      normalize(layer, rows, stride);
    } else {
      normalizeByMoving(layer, rows, stride);
    }
  }
}

function denseForward(layer: Layer, rows: i32, stride: usize): void {
  const kind = layer.activation;
  product(
    layer.input,
    stride,
    layer.kernel,
    kernelStride(layer),
    layer.output,
    stride,
    rows,
    layer.inputs,
    layer.outputs,
    layer.bias,
    kind == Activation.relu,
    0,
  );
  if (kind > Activation.relu) activate(layer, rows, stride);
}

/** From the gradient by the last layer's output to the gradients by all parameters, written or added. */
function backward(lane: Lane, rows: i32, add: bool): void {
  for (let i = lane.count - 1; i >= 0; i--) {
    const layer = layerAt(lane, i);
    if (layer.kind == LayerKind.dense) {
      denseBackward(layer, rows, lane.stride, add);
    } else if (layer.kind == LayerKind.dropout) {
      if (layer.inputGradient) dropGradient(layer, rows, lane.stride);
    } else {
      normalizationGradient(layer, rows, lane.stride);
    }
  }
}

function denseBackward(layer: Layer, rows: i32, stride: usize, add: bool): void {
  if (!layer.fused) activationGradient(layer, rows, stride);
  transposedProduct(
    layer.input,
    layer.gradient,
    stride,
    layer.kernelGradient,
    kernelStride(layer),
    rows,
    layer.inputs,
    layer.outputs,
    add,
  );
  columnSums(layer.gradient, stride, rows, layer.outputs, layer.biasGradient, add);
  if (!layer.inputGradient) return;
  product(
    layer.gradient,
    stride,
    layer.transposed,
    <usize>((layer.outputs + 7) & ~7) << 5,
    layer.inputGradient,
    stride,
    rows,
    layer.outputs,
    layer.inputs,
    0,
    false,
    layer.reluMask,
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
 * metrics, and the gradient of `Σ losses · share`.
 */
export function laneStep(lane: Lane, data: Rows, first: i32, rows: i32, share: f32): void {
  if (rows == 0) {
    memory.fill(lane.gradient, 0, lane.gradientBytes);
    return;
  }
  const input = layerAt(lane, 0).input;
  const last = layerAt(lane, lane.count - 1);
  for (let done = 0; done < rows; done += lane.capacity) {
    const count = min(lane.capacity, rows - done);
    gather(data, first + done, count, input, lane.stride);
    forward(lane, count, true);
    rowLosses(lane, data, first + done, count, last.output, last.gradient, share);
    backward(lane, count, done > 0);
  }
}
