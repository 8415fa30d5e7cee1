import type { Layer } from '../../models/layers.js';

/** A tensor's place in a block: bytes from the block's start. `panels`: the kernels' layout of a matrix. */
export interface Tensor {
  readonly name: 'kernel' | 'bias' | 'gamma' | 'beta' | 'moving_mean' | 'moving_variance';
  readonly shape: readonly number[];
  readonly offset: number;
  readonly bytes: number;
}

/** A layer with its sizes and the places of its weights. */
export interface LayerShape {
  readonly layer: Layer;
  readonly inputs: number;
  readonly outputs: number;
  /** In the block of parameters: what training moves. */
  readonly parameters: readonly Tensor[];
  /** In the block of statistics: what training only counts. */
  readonly statistics: readonly Tensor[];
}

export interface NetworkShape {
  readonly inputs: number;
  readonly outputs: number;
  readonly layers: readonly LayerShape[];
  readonly parameterBytes: number;
  readonly statisticBytes: number;
}

/** Lays out a network's weights, each tensor padded to the kernels' register blocks. */
export function shapeNetwork(layers: readonly Layer[], inputs: number): NetworkShape {
  let width = inputs;
  let parameterBytes = 0;
  let statisticBytes = 0;
  const shapes = layers.map((layer): LayerShape => {
    const outputs = layer.kind === 'dense' ? layer.units : width;
    const parameters: Tensor[] = [];
    const statistics: Tensor[] = [];
    const parameter = (name: Tensor['name'], shape: readonly number[]) => {
      const bytes = paddedBytes(shape);
      parameters.push({ name, shape, offset: parameterBytes, bytes });
      parameterBytes += bytes;
    };
    if (layer.kind === 'dense') {
      parameter('kernel', [width, outputs]);
      parameter('bias', [outputs]);
    } else if (layer.kind === 'batch_normalization') {
      parameter('gamma', [outputs]);
      parameter('beta', [outputs]);
      for (const name of ['moving_mean', 'moving_variance'] as const) {
        const bytes = paddedBytes([outputs]);
        statistics.push({ name, shape: [outputs], offset: statisticBytes, bytes });
        statisticBytes += bytes;
      }
    }
    const shape = { layer, inputs: width, outputs, parameters, statistics };
    width = outputs;
    return shape;
  });
  return { inputs, outputs: width, layers: shapes, parameterBytes, statisticBytes };
}

/** Vectors to 8 floats; matrices to 8 columns and 4 rows. */
function paddedBytes(shape: readonly number[]): number {
  const columns = padded(shape.at(-1)!, 8);
  const rows = shape.length > 1 ? padded(shape[0]!, 4) : 1;
  return columns * rows * 4;
}

export function padded(count: number, block: number): number {
  return Math.ceil(count / block) * block;
}
