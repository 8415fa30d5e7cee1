import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { writeAtomic } from '../../files/atomic-write.js';
import type { TfjsNetwork, TfjsWeight } from '../../models/network.js';
import { FILES } from './task.js';

/** Writes a model's weights into a folder, and says what else it is made of. */
export async function saveModel(
  model: LayersModel,
  folder: string,
): Promise<{
  topology: TfjsNetwork['topology'] & Record<string, unknown>;
  weights: (TfjsWeight & { shape: number[] })[];
}> {
  const weights: (TfjsWeight & { shape: number[] })[] = [];
  const bytes: Uint8Array[] = [];
  for (const weight of model.weights) {
    const tensor = weight.read();
    const { dtype, shape } = tensor;
    if (dtype !== 'float32' && dtype !== 'int32') {
      throw new Error(`the weight ${weight.name} holds ${dtype}, which can't be saved`);
    }
    const values = await tensor.data();
    weights.push({ name: weight.originalName, shape: [...shape], dtype });
    bytes.push(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  await writeAtomic(join(folder, FILES.weights), Buffer.concat(bytes));
  return { topology: topologyOf(model), weights };
}

/** `toJSON` gives a text, or what it is the text of. */
function topologyOf(model: LayersModel): Record<string, unknown> {
  const json: unknown = model.toJSON(undefined, false);
  return (typeof json === 'string' ? JSON.parse(json) : json) as Record<string, unknown>;
}
