import { z } from 'zod';
import { ACTIVATIONS } from '../layers.js';
import type { TrainedLayer, TrainedNetwork, TrainedWeight } from '../network.js';
import { LAYERS_MODEL, type NamedFiles, parseLayersModel } from './named-files.js';

/** `leaky_relu` is no activation in tf.js, but a layer of its own. */
const LEAKY_RELU_SLOPE = 0.2;

const weightEntry = z.object({
  name: z.string(),
  shape: z.array(z.int().positive()),
  dtype: z.literal('float32'),
});

const modelJson = z.object({
  modelTopology: z.object({
    class_name: z.literal('Sequential'),
    config: z.object({
      layers: z.array(
        z.object({ class_name: z.string(), config: z.record(z.string(), z.unknown()) }),
      ),
    }),
  }),
  weightsManifest: z.tuple([z.object({ weights: z.array(weightEntry) })]),
});

type KerasLayer = { class_name: string; config: Record<string, unknown> };

/**
 * A network in the tf.js Layers format (tfjs-layers, `LayersModel.save`), in bytes that depend on
 * the network alone: the topology as Keras's Sequential config with a manifest of weights, and the
 * weights one after the other as little-endian float32. `userDefinedMetadata` is where the format
 * has room for what is not tf.js's own.
 * @returns the weights, and the topology once their file and the encoding's have names
 */
export function toTfjs(network: TrainedNetwork): {
  weights: Uint8Array;
  topology: (files: NamedFiles) => string;
} {
  const layers: KerasLayer[] = [];
  const entries: z.infer<typeof weightEntry>[] = [];
  const values: Float32Array[] = [];
  const counts = new Map<string, number>();
  const named = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}_${count}`;
  };
  for (const { layer, weights } of network.layers) {
    const name = named(layer.kind);
    layers.push(...kerasLayers(layer, name, named));
    for (const weight of weights) {
      entries.push({ name: `${name}/${weight.name}`, shape: [...weight.shape], dtype: 'float32' });
      values.push(weight.values);
    }
  }
  layers[0]!.config['batch_input_shape'] = [null, network.inputs];
  const topology = (files: NamedFiles) => ({
    format: LAYERS_MODEL,
    generatedBy: 'Sluice',
    convertedBy: null,
    modelTopology: { class_name: 'Sequential', config: { name: 'sluice', layers } },
    weightsManifest: [{ paths: [files.weights], weights: entries }],
    userDefinedMetadata: { sluice: { encoding: files.encoding } },
  });
  return {
    weights: littleEndian(values),
    topology: (files) => `${JSON.stringify(topology(files), null, 2)}\n`,
  };
}

function parseTopology(topology: string): z.infer<typeof modelJson> {
  const json = parseLayersModel(topology);
  refuseOtherClasses(json);
  return modelJson.parse(json);
}

/**
 * Reads back what `toTfjs` wrote.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
export function fromTfjs(
  topology: string,
  bytes: Uint8Array,
): { inputs: number; layers: TrainedLayer[] } {
  const model = parseTopology(topology);
  const weights = readWeights(model.weightsManifest[0].weights, bytes);
  const keras = model.modelTopology.config.layers;
  const shape = z.tuple([z.null(), z.int()]).parse(keras[0]?.config['batch_input_shape']);
  const layers: TrainedLayer[] = [];
  for (const { class_name, config } of keras) {
    const name = z.string().parse(config['name']);
    const own = (weights.get(name) ?? []).map((weight) => ({
      ...weight,
      name: weight.name.slice(name.length + 1),
    }));
    if (class_name === 'LeakyReLU') {
      const previous = layers.pop();
      if (previous?.layer.kind !== 'dense')
        throw new Error('LeakyReLU does not follow a dense layer');
      layers.push({ ...previous, layer: { ...previous.layer, activation: 'leaky_relu' } });
    } else layers.push({ layer: fromKeras(class_name, config), weights: own });
  }
  return { inputs: shape[1], layers };
}

function kerasLayers(
  layer: TrainedLayer['layer'],
  name: string,
  named: (kind: string) => string,
): KerasLayer[] {
  const common = { name, trainable: true };
  switch (layer.kind) {
    case 'dense': {
      const leaky = layer.activation === 'leaky_relu';
      const activation = leaky ? 'linear' : layer.activation;
      const dense = {
        class_name: 'Dense',
        config: { ...common, units: layer.units, activation, use_bias: true },
      };
      if (!leaky) return [dense];
      const config = { name: named('leaky_re_lu'), trainable: true, alpha: LEAKY_RELU_SLOPE };
      return [dense, { class_name: 'LeakyReLU', config }];
    }
    case 'dropout':
      return [{ class_name: 'Dropout', config: { ...common, rate: layer.rate } }];
    case 'batch_normalization': {
      const { momentum, epsilon } = layer;
      const config = { ...common, axis: -1, momentum, epsilon, center: true, scale: true };
      return [{ class_name: 'BatchNormalization', config }];
    }
  }
}

/** What other programs write there, said before the rest is looked at. */
const modelClass = z.object({ modelTopology: z.object({ class_name: z.string().optional() }) });

function refuseOtherClasses(json: unknown): void {
  const name = modelClass.safeParse(json).data?.modelTopology.class_name;
  if (name !== undefined && name !== 'Sequential') {
    throw new Error(`it is a ${name} model; Sluice reads Sequential ones`);
  }
}

const LAYERS = ['Dense', 'LeakyReLU', 'Dropout', 'BatchNormalization'];

function fromKeras(className: string, config: Record<string, unknown>): TrainedLayer['layer'] {
  const number = (key: string) => z.number().parse(config[key]);
  const layer = `the layer ${JSON.stringify(config['name'])}`;
  if (className === 'Dense') {
    const activation = ACTIVATIONS.find((one) => one === config['activation']);
    if (!activation) {
      throw new Error(
        `${layer} has the activation ${JSON.stringify(config['activation'])}; Sluice reads ${ACTIVATIONS.join(', ')}`,
      );
    }
    return {
      kind: 'dense',
      units: number('units'),
      activation,
      initializer: 'zeros',
      l1: 0,
      l2: 0,
    };
  }
  if (className === 'Dropout') return { kind: 'dropout', rate: number('rate') };
  if (className === 'BatchNormalization') {
    return {
      kind: 'batch_normalization',
      momentum: number('momentum'),
      epsilon: number('epsilon'),
    };
  }
  throw new Error(`${layer} is a ${className}; Sluice reads ${LAYERS.join(', ')}`);
}

function littleEndian(values: readonly Float32Array[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, array) => sum + array.length * 4, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const array of values) {
    for (const value of array) {
      view.setFloat32(offset, value, true);
      offset += 4;
    }
  }
  return bytes;
}

/** Weights by the name of their layer. */
function readWeights(
  entries: readonly z.infer<typeof weightEntry>[],
  bytes: Uint8Array,
): Map<string, TrainedWeight[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const byLayer = new Map<string, TrainedWeight[]>();
  let offset = 0;
  for (const { name, shape } of entries) {
    const size = shape.reduce((product, n) => product * n, 1);
    if (offset + size * 4 > bytes.byteLength) throw new Error(`the weights end before ${name}`);
    const values = new Float32Array(size);
    for (let i = 0; i < size; i++, offset += 4) {
      values[i] = view.getFloat32(offset, true);
      if (!Number.isFinite(values[i])) throw new Error(`${name} holds a value that is not finite`);
    }
    const layer = name.slice(0, name.lastIndexOf('/'));
    byLayer.set(layer, [...(byLayer.get(layer) ?? []), { name, shape, values }]);
  }
  if (offset !== bytes.byteLength) throw new Error('there are more weights than the model has');
  return byLayer;
}
