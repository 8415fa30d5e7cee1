import { z } from 'zod';
import type { Network } from '../network.js';
import { runSequential, sequentialLayer, type Weight } from '../sequential.js';

/** What tf.js reads of a model's topology. */
const modelJson = z.object({
  format: z.literal('layers-model'),
  modelTopology: z.object({
    class_name: z.literal('Sequential'),
    config: z.object({
      layers: z
        .array(
          sequentialLayer.and(
            z.object({
              config: z.object({ name: z.string(), batch_input_shape: z.unknown().optional() }),
            }),
          ),
        )
        .min(1),
    }),
  }),
  weightsManifest: z.tuple([
    z.object({
      weights: z.array(
        z.object({ name: z.string(), shape: z.array(z.int()), dtype: z.literal('float32') }),
      ),
    }),
  ]),
});

/**
 * A model that was exported to tf.js, as its bytes say: what reads and runs it here is no code of
 * what writes it, nor of the engine that trained it.
 * @throws Error when a layer or its weights are not what they should be
 */
export function secondOpinion(topology: string, bytes: Uint8Array): Network {
  const { modelTopology, weightsManifest } = modelJson.parse(JSON.parse(topology));
  const { layers } = modelTopology.config;
  const shape = z.tuple([z.null(), z.int()]).parse(layers[0]!.config.batch_input_shape);
  const byLayer = new Map<string, Weight[]>();
  let offset = 0;
  for (const { name, shape: dims } of weightsManifest[0].weights) {
    const size = dims.reduce((product, n) => product * n, 1);
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + offset, 4 * size);
    const values = Float32Array.from({ length: size }, (_, i) => part.readFloatLE(4 * i));
    const layer = name.split('/')[0]!;
    byLayer.set(layer, [...(byLayer.get(layer) ?? []), { shape: dims, values }]);
    offset += 4 * size;
  }
  const run = runSequential(shape[1], layers, (place, index) => {
    const { name } = layers[place]!.config;
    const weight = byLayer.get(name)?.[index];
    if (!weight) throw new Error(`${name} lacks a weight`);
    return weight;
  });
  return { inputs: shape[1], predict: ({ data, rows }) => run(data, rows) };
}
