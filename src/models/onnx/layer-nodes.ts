import type { Activation } from '../layers.js';
import type { TrainedLayer } from '../network.js';
import { float, type GraphBuilder, integer, type Value } from './graph-builder.js';

/** As in Keras 3; ONNX's own default is another one. */
const LEAKY_RELU_SLOPE = 0.2;

/** The nodes of a network's layers, as it runs when it is asked: dropout lets all pass. */
export function layerNodes(
  graph: GraphBuilder,
  input: Value,
  layers: readonly TrainedLayer[],
): Value {
  return layers.reduce((value, layer) => layerNode(graph, value, layer), input);
}

function layerNode(graph: GraphBuilder, input: Value, { layer, weights }: TrainedLayer): Value {
  const tensor = (name: string): Value => {
    const weight = weights.find((one) => one.name === name);
    if (!weight) throw new Error(`a layer (${layer.kind}) lacks its ${name}`);
    return graph.floats(weight.values, weight.shape);
  };
  switch (layer.kind) {
    case 'dense': {
      const sums = graph.node('Gemm', [input, tensor('kernel'), tensor('bias')]);
      return activationNodes(graph, sums, layer.activation);
    }
    case 'dropout':
      return input;
    case 'batch_normalization': {
      const names = ['gamma', 'beta', 'moving_mean', 'moving_variance'];
      return graph.node('BatchNormalization', [input, ...names.map(tensor)], {
        attributes: [float('epsilon', layer.epsilon)],
      });
    }
  }
}

function activationNodes(graph: GraphBuilder, x: Value, activation: Activation): Value {
  switch (activation) {
    case 'linear':
      return x;
    case 'relu':
      return graph.node('Relu', [x]);
    case 'leaky_relu':
      return graph.node('LeakyRelu', [x], { attributes: [float('alpha', LEAKY_RELU_SLOPE)] });
    case 'elu':
      return graph.node('Elu', [x]);
    case 'selu':
      return graph.node('Selu', [x]);
    case 'tanh':
      return graph.node('Tanh', [x]);
    case 'sigmoid':
      return graph.node('Sigmoid', [x]);
    case 'softmax':
      return graph.node('Softmax', [x], { attributes: [integer('axis', -1)] });
    case 'swish':
      return graph.node('Mul', [x, graph.node('Sigmoid', [x])]);
    case 'gelu': {
      // x Φ(x) = x (1 + erf(x / √2)) / 2: the operator Gelu came with opset 20 only.
      const half = graph.floats([0.5], []);
      const scaled = graph.node('Mul', [x, graph.floats([Math.SQRT1_2], [])]);
      const erf = graph.node('Erf', [scaled]);
      const phi = graph.node('Add', [graph.node('Mul', [erf, half]), half]);
      return graph.node('Mul', [x, phi]);
    }
  }
}
