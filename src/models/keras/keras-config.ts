import type { Activation } from '../layers.js';
import type { TrainedLayer, TrainedNetwork } from '../network.js';

/** A layer as Keras serialises one. */
interface KerasObject {
  readonly module: 'keras' | 'keras.layers';
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly registered_name: null;
  readonly build_config?: { readonly input_shape: readonly (number | null)[] };
}

/** Keras 3's own names. */
const CLASSES = {
  dense: 'Dense',
  dropout: 'Dropout',
  batch_normalization: 'BatchNormalization',
} as const satisfies Readonly<Record<TrainedLayer['layer']['kind'], string>>;

/**
 * `config.json` of a `.keras` file: a Sequential model, with the keys that every Keras 3 knows.
 * @param names of the layers, in their order
 */
export function kerasConfig(network: TrainedNetwork, names: readonly string[]): KerasObject {
  const input = [null, network.inputs];
  let width = network.inputs;
  const layers = network.layers.map(({ layer }, i) => {
    const built = { input_shape: [null, width] };
    if (layer.kind === 'dense') width = layer.units;
    const config = { name: names[i]!, trainable: true, dtype: 'float32', ...configOf(layer) };
    const written = serialized('keras.layers', CLASSES[layer.kind], config);
    // One that has no weights is not built.
    return layer.kind === 'dropout' ? written : { ...written, build_config: built };
  });
  const first = serialized('keras.layers', 'InputLayer', {
    batch_shape: input,
    dtype: 'float32',
    sparse: false,
    name: 'input_layer',
  });
  const config = {
    name: 'sluice',
    trainable: true,
    dtype: 'float32',
    layers: [first, ...layers],
    build_input_shape: input,
  };
  return { ...serialized('keras', 'Sequential', config), build_config: { input_shape: input } };
}

function serialized(
  module: KerasObject['module'],
  name: string,
  config: KerasObject['config'],
): KerasObject {
  return { module, class_name: name, config, registered_name: null };
}

function configOf(layer: TrainedLayer['layer']): Readonly<Record<string, unknown>> {
  switch (layer.kind) {
    case 'dense':
      return { units: layer.units, activation: nameOf(layer.activation), use_bias: true };
    case 'dropout':
      return { rate: layer.rate, seed: null, noise_shape: null };
    case 'batch_normalization': {
      const { momentum, epsilon } = layer;
      return { axis: -1, momentum, epsilon, center: true, scale: true };
    }
  }
}

function nameOf(activation: Activation): string {
  return activation === 'swish' ? 'silu' : activation;
}
