import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import type { Matrix } from '../../../src/data/table/matrix.js';

interface ModelJson {
  readonly format: string;
  readonly modelTopology: object;
  readonly weightsManifest: readonly { readonly weights: tf.io.WeightsManifestEntry[] }[];
}

/** What tf.js makes of an exported model: rows × outputs, row-major. */
export async function predictInTfjs(
  topology: string,
  weights: Uint8Array,
  x: Matrix,
): Promise<Float32Array> {
  // It would advise tfjs-node at length.
  tf.env().set('IS_TEST', true);
  await tf.setBackend('cpu');
  const json = JSON.parse(topology) as ModelJson;
  return predict(
    tf.io.fromMemory({
      modelTopology: json.modelTopology,
      format: json.format,
      weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
      weightData: new Uint8Array(weights).buffer,
    }),
    x,
  );
}

/** What tf.js makes of the model in a folder, which it reads as from a web server: it finds the weights by itself. */
export async function predictFromFolder(folder: string, x: Matrix): Promise<Float32Array> {
  tf.env().set('IS_TEST', true);
  await tf.setBackend('cpu');
  const fetchFunc: typeof fetch = async (url) => {
    const bytes = readFileSync(join(folder, basename(String(url))));
    // Jest's arrays are not Node's, and tf.js asks which they are.
    const json = async () => JSON.parse(bytes.toString('utf8')) as unknown;
    return Object.assign(new Response(new Uint8Array(bytes)), { json });
  };
  return predict(tf.io.http('http://folder/model.json', { fetchFunc }), x);
}

async function predict(handler: tf.io.IOHandler, x: Matrix): Promise<Float32Array> {
  const model = await tf.loadLayersModel(handler);
  const input = tf.tensor2d(x.data, [x.rows, x.columns]);
  const output = model.predict(input) as tf.Tensor;
  const values = (await output.data()) as Float32Array;
  tf.dispose([input, output]);
  model.dispose();
  return values;
}
