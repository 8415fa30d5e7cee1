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
  const model = await tf.loadLayersModel(
    tf.io.fromMemory({
      modelTopology: json.modelTopology,
      format: json.format,
      weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
      weightData: new Uint8Array(weights).buffer,
    }),
  );
  const input = tf.tensor2d(x.data, [x.rows, x.columns]);
  const output = model.predict(input) as tf.Tensor;
  const values = (await output.data()) as Float32Array;
  tf.dispose([input, output]);
  model.dispose();
  return values;
}
