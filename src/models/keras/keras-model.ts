import { Dataset, File } from 'jsfive';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { z } from 'zod';
import { parseEncoding } from '../../data/encoding/encoding-schema.js';
import { askable } from '../layered-model.js';
import type { Model } from '../model.js';
import {
  runSequential,
  type SequentialLayer,
  sequentialLayer,
  type Weights,
} from '../sequential.js';

/** Of a member, or of all weights. */
const MOST_BYTES = 2 ** 31;

const configJson = z.object({
  class_name: z.literal('Sequential'),
  config: z.object({
    layers: z.tuple(
      [
        z.object({
          class_name: z.literal('InputLayer'),
          config: z.object({ batch_shape: z.tuple([z.null(), z.int().positive()]) }),
        }),
      ],
      sequentialLayer,
    ),
  }),
});

/**
 * A model that was exported to Keras, as its bytes say. What reads them, and what runs its layers,
 * is no code of what writes them.
 * @throws Error when they are no such file, or a layer or its weights are not what they should be
 */
export async function openKeras(bytes: Uint8Array): Promise<Model> {
  const zip = await fromBufferPromise(Buffer.from(bytes), {
    lazyEntries: true,
    strictFileNames: true,
  });
  const members = await readMembers(zip);
  const text = (name: string) => Buffer.from(memberNamed(members, name)).toString('utf8');
  if (!members.has('encoding.json')) {
    throw new Error('it has no encoding.json; Sluice reads Keras models that it wrote');
  }
  const encoding = parseEncoding(JSON.parse(text('encoding.json')));
  const [input, ...layers] = configJson.parse(JSON.parse(text('config.json'))).config.layers;
  const inputs = input.config.batch_shape[1];
  if (inputs !== encoding.features.length) {
    throw new Error(
      `it takes ${inputs} inputs, and its columns become ${encoding.features.length}`,
    );
  }
  const weights = weightsIn(memberNamed(members, 'model.weights.h5'), layers);
  const run = runSequential(inputs, layers, weights);
  return askable({
    network: { inputs, predict: ({ data, rows }) => run(data, rows) },
    encoding,
  });
}

async function readMembers(zip: ZipFile): Promise<ReadonlyMap<string, Uint8Array>> {
  const members = new Map<string, Uint8Array>();
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    if (members.has(fileName)) throw new Error(`it has two members ${fileName}`);
    if (uncompressedSize > MOST_BYTES) throw new Error(`${fileName} is too large`);
    const parts: Uint8Array[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part);
    members.set(fileName, Buffer.concat(parts));
  }
  return members;
}

function memberNamed(members: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = members.get(name);
  if (!bytes) throw new Error(`it has no ${name}`);
  return bytes;
}

/** Keras names weights by the kind and place of their layer, whatever the layer is called. */
function weightsIn(bytes: Uint8Array, layers: readonly SequentialLayer[]): Weights {
  const file = new File(Uint8Array.from(bytes).buffer, 'model.weights.h5');
  const counts = new Map<string, number>();
  const names = layers.map(({ class_name }) => {
    const kind = class_name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count === 0 ? kind : `${kind}_${count}`;
  });
  return (place, index) => {
    const path = `layers/${names[place]}/vars/${index}`;
    const found = file.get(path);
    if (!(found instanceof Dataset)) throw new Error(`${path} holds no numbers`);
    if (found.dtype !== '<f4') throw new Error(`${path} holds ${found.dtype}, not 32-bit numbers`);
    // What is not finite is none to zod.
    const values = z.array(z.number()).safeParse(found.value);
    if (!values.success) throw new Error(`${path} holds a value that is not finite`);
    return { shape: found.shape, values: Float32Array.from(values.data) };
  };
}
