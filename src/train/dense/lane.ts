import type { Heap, Values } from './heap.js';
import {
  Activation,
  type Lane,
  LayerKind,
  Loss as LossNumber,
  Layer as Struct,
} from './kernels.generated.js';
import { type NetworkShape, padded } from './shapes.js';

/** Where a network's blocks lie in the heap. */
export interface NetworkPlaces {
  readonly parameters: number;
  readonly statistics: number;
  /** By layer: the kernel transposed; 0 where none is kept. */
  readonly transposed: readonly number[];
  /** The first layer with parameters: no gradient goes further. */
  readonly firstLearning: number;
}

export interface LaneOptions {
  /** Rows that a block holds. */
  readonly capacity: number;
  readonly loss?: keyof typeof LossNumber;
  readonly delta?: number;
  /** The absolute error is the metric, not accuracy. */
  readonly mae?: boolean;
  /** Above this a single output counts as positive. */
  readonly threshold?: number;
  /** For training: the lane's gradient (laid out as the parameters), the state of each dropout's generator, and where its threads meet. */
  readonly training?: {
    readonly gradient: number;
    readonly gradientBytes: number;
    readonly random: readonly number[];
    readonly meeting: number;
  };
}

/** Allocates a lane's buffers and layer structs, and returns the fields of its own struct. */
export function planLane(
  heap: Heap,
  shape: NetworkShape,
  places: NetworkPlaces,
  options: LaneOptions,
): Values<typeof Lane> {
  const { capacity, training } = options;
  const stride = panelStride(capacity);
  const buffer = (columns: number) => heap.allocate((padded(columns, 8) / 8) * stride);
  const outputs = [buffer(shape.inputs)];
  for (const { outputs: columns } of shape.layers) outputs.push(buffer(columns));
  const gradients = shape.layers.map((layer) => (training ? buffer(layer.outputs) : 0));

  const layers = shape.layers.map((planned, i): Values<typeof Struct> => {
    const { layer } = planned;
    const [first, second] = planned.parameters;
    const [mean, variance] = planned.statistics;
    const previous = shape.layers[i - 1];
    const next = shape.layers[i + 1];
    const common = {
      kind: LayerKind[layer.kind],
      inputs: planned.inputs,
      outputs: planned.outputs,
      input: outputs[i]!,
      output: outputs[i + 1]!,
      gradient: gradients[i]!,
      inputGradient: i > places.firstLearning ? gradients[i - 1]! : 0,
      kernel: first ? places.parameters + first.offset : 0,
      bias: second ? places.parameters + second.offset : 0,
      kernelGradient: training && first ? training.gradient + first.offset : 0,
      biasGradient: training && second ? training.gradient + second.offset : 0,
    };
    if (layer.kind === 'dense') {
      const keepsSlope = layer.activation === 'gelu' || layer.activation === 'swish';
      return {
        ...common,
        activation: Activation[layer.activation],
        fused: isRelu(planned) && next?.layer.kind === 'dense' ? 1 : 0,
        reluMask: previous && isRelu(previous) ? outputs[i]! : 0,
        slope: training && keepsSlope ? buffer(planned.outputs) : 0,
        transposed: places.transposed[i]!,
      };
    }
    if (layer.kind === 'dropout') {
      return {
        ...common,
        threshold: Math.round(layer.rate * 2 ** 32),
        keepScale: 1 / (1 - layer.rate),
        random: training?.random[i] ?? 0,
        slope: training ? buffer(planned.outputs) : 0,
      };
    }
    return {
      ...common,
      movingMean: places.statistics + mean!.offset,
      movingVariance: places.statistics + variance!.offset,
      deviation: training ? heap.allocate(padded(planned.outputs, 8) * 4) : 0,
      slope: training ? buffer(planned.outputs) : 0,
      move: 1 - layer.momentum,
      epsilon: layer.epsilon,
    };
  });
  return {
    layers: heap.structs(Struct, layers),
    count: layers.length,
    capacity,
    stride,
    loss: LossNumber[options.loss ?? 'mse'],
    delta: options.delta ?? 0,
    outputs: shape.outputs,
    threshold: options.threshold ?? 0,
    mae: options.mae ? 1 : 0,
    gradient: training?.gradient ?? 0,
    gradientBytes: training?.gradientBytes ?? 0,
    meeting: training?.meeting ?? 0,
  };
}

function isRelu({ layer }: NetworkShape['layers'][number]): boolean {
  return layer.kind === 'dense' && layer.activation === 'relu';
}

/** Bytes from panel to panel: the rows, plus a cache line so that panels don't all fall into the same cache sets. */
function panelStride(capacity: number): number {
  return padded(capacity, 4) * 32 + 64;
}
