import { z } from 'zod';
import type { Network, TfjsNetwork } from '../network.js';
import { LAYERS_MODEL, type NamedFiles, parseLayersModel } from './named-files.js';

/** Rows that are asked about at a time. */
const BLOCK = 1024;

const modelJson = z.object({
  modelTopology: z.record(z.string(), z.unknown()),
  weightsManifest: z.tuple([
    z.object({
      weights: z.array(
        z.object({
          name: z.string(),
          shape: z.array(z.int().nonnegative()),
          dtype: z.enum(['float32', 'int32']),
        }),
      ),
    }),
  ]),
});

/** A model of any layers of tf.js in its Layers format, which tf.js itself wrote but for the names. */
export function ownTopology({ topology, weights }: TfjsNetwork, files: NamedFiles): string {
  const json = {
    format: LAYERS_MODEL,
    generatedBy: 'Sluice',
    convertedBy: null,
    modelTopology: topology,
    weightsManifest: [{ paths: [files.weights], weights }],
    userDefinedMetadata: { sluice: { encoding: files.encoding, layers: 'tf.js' } },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/**
 * Reads what `ownTopology` wrote, as it was.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
export function readOwnLayers(topology: string, bytes: Uint8Array): TfjsNetwork {
  const { modelTopology, weightsManifest } = modelJson.parse(parseLayersModel(topology));
  const { weights } = weightsManifest[0];
  refuseBroken(weights, bytes);
  return { topology: modelTopology, weights, bytes };
}

/**
 * Opens what `ownTopology` wrote with the tf.js that comes along, on its plain backend. It runs
 * layers that tf.js has, and no code of whoever made the model.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
export async function openOwnLayers(topology: string, bytes: Uint8Array): Promise<Network> {
  const { topology: modelTopology, weights } = readOwnLayers(topology, bytes);
  const { bundledTf } = await import('./tf.js');
  const tf = await bundledTf();
  const model = await tf.loadLayersModel(
    tf.io.fromMemory({
      modelTopology,
      format: LAYERS_MODEL,
      weightSpecs: weights,
      weightData: new Uint8Array(bytes).buffer,
    }),
  );
  const inputs = z.tuple([z.null(), z.int()]).parse(model.inputs[0]?.shape)[1];
  return {
    inputs,
    async predict({ data, rows, columns }) {
      const answers = tf.tidy(() => {
        const x = tf.tensor2d(data, [rows, columns]);
        const outputs = model.predict(x, { batchSize: BLOCK });
        if (Array.isArray(outputs)) throw new Error('it has several outputs');
        return outputs;
      });
      const values = await answers.data();
      answers.dispose();
      return Float32Array.from(values);
    },
  };
}

function refuseBroken(weights: TfjsNetwork['weights'], bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  for (const { name, shape, dtype } of weights) {
    const end = offset + 4 * shape.reduce((product, n) => product * n, 1);
    if (end > bytes.byteLength) throw new Error(`the weights end before ${name}`);
    for (; offset < end; offset += 4) {
      if (dtype === 'float32' && !Number.isFinite(view.getFloat32(offset, true))) {
        throw new Error(`${name} holds a value that is not finite`);
      }
    }
  }
  if (offset !== bytes.byteLength) throw new Error('there are more weights than the model has');
}
