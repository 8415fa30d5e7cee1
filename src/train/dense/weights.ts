import { BrokenError } from '../../errors.js';
import type { TrainedLayer, TrainedWeight } from '../../models/network.js';
import { type NetworkShape, padded, type Tensor } from './shapes.js';

/** A network's blocks of weights, as the kernels hold them. */
export interface Blocks {
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
}

/** Copies the weights out of the blocks, row-major and without padding. */
export function readWeights(shape: NetworkShape, blocks: Blocks): TrainedLayer[] {
  return shape.layers.map(({ layer, parameters, statistics }) => ({
    layer,
    weights: [
      ...parameters.map((tensor) => readTensor(tensor, blocks.parameters)),
      ...statistics.map((tensor) => readTensor(tensor, blocks.statistics)),
    ],
  }));
}

/**
 * Writes weights into the blocks.
 * @throws BrokenError when a layer lacks a weight or has one of another shape
 */
export function writeWeights(
  shape: NetworkShape,
  blocks: Blocks,
  layers: readonly Pick<TrainedLayer, 'weights'>[],
): void {
  shape.layers.forEach(({ layer, parameters, statistics }, i) => {
    const weights = new Map(layers[i]?.weights.map((weight) => [weight.name, weight]));
    const write = (tensor: Tensor, block: Float32Array) => {
      const weight = weights.get(tensor.name);
      if (weight?.shape.join() !== tensor.shape.join() || weight.values.length !== count(tensor)) {
        throw new BrokenError(
          `layer ${i + 1} (${layer.kind}): ${tensor.name} should be ${tensor.shape.join(' × ')}, but is ${weight ? weight.shape.join(' × ') : 'missing'}`,
        );
      }
      writeTensor(tensor, block, weight.values);
    };
    for (const tensor of parameters) write(tensor, blocks.parameters);
    for (const tensor of statistics) write(tensor, blocks.statistics);
  });
}

/** All of them one after another, each row-major: what `takeWeights` takes. */
export function joinWeights(layers: readonly TrainedLayer[]): Float32Array<ArrayBuffer> {
  const all = layers.flatMap(({ weights }) => weights.map(({ values }) => values));
  const joined = new Float32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const values of all) {
    joined.set(values, at);
    at += values.length;
  }
  return joined;
}

/**
 * Weights that `joinWeights` joined.
 * @throws RangeError where they are not as many as the network has
 */
export function takeWeights({ layers }: NetworkShape, values: Float32Array): TrainedLayer[] {
  let at = 0;
  const take = (tensor: Tensor): TrainedWeight => {
    const from = at;
    at += count(tensor);
    return { name: tensor.name, shape: tensor.shape, values: values.slice(from, at) };
  };
  const taken = layers.map(({ layer, parameters, statistics }) => ({
    layer,
    weights: [...parameters.map(take), ...statistics.map(take)],
  }));
  if (at === values.length) return taken;
  throw new RangeError(`there are ${values.length} weights, where the network has ${at}`);
}

function count(tensor: Tensor): number {
  return tensor.shape.reduce((product, size) => product * size, 1);
}

function readTensor(tensor: Tensor, block: Float32Array): TrainedWeight {
  const values = new Float32Array(count(tensor));
  eachElement(tensor, (place, i) => {
    values[i] = block[place]!;
  });
  return { name: tensor.name, shape: tensor.shape, values };
}

function writeTensor(tensor: Tensor, block: Float32Array, values: Float32Array): void {
  eachElement(tensor, (place, i) => {
    block[place] = values[i]!;
  });
}

/** Each element's place in the block, and its row-major index: panels of eight columns, `[columns / 8][rows, to 4][8]`. */
function eachElement(tensor: Tensor, visit: (place: number, index: number) => void): void {
  const start = tensor.offset / 4;
  const columns = tensor.shape.at(-1)!;
  const rows = tensor.shape.length > 1 ? tensor.shape[0]! : 1;
  const panel = tensor.shape.length > 1 ? padded(rows, 4) * 8 : 8;
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      visit(start + (column >>> 3) * panel + row * 8 + (column & 7), i);
    }
  }
}
