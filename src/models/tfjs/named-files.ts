import { z } from 'zod';
import { fileName } from '../../files/file-name.js';

export const LAYERS_MODEL = 'layers-model';

/** The files that a model's topology names, in its own folder. */
export interface NamedFiles {
  readonly weights: string;
  /** How a table becomes the model's inputs. */
  readonly encoding: string;
}

const named = z.object({
  weightsManifest: z.tuple([z.object({ paths: z.tuple([fileName]) })]),
  userDefinedMetadata: z.object({
    sluice: z.object({ encoding: fileName, layers: z.literal('tf.js').optional() }),
  }),
});

/**
 * The files that go with a topology, and whether its layers are tf.js's own: any that it has, which
 * only tf.js runs.
 * @throws Error when it is no topology that Sluice wrote
 */
export function filesOf(topology: string): NamedFiles & { readonly own: boolean } {
  const { weightsManifest, userDefinedMetadata } = named.parse(parseLayersModel(topology));
  const { encoding, layers } = userDefinedMetadata.sluice;
  return { weights: weightsManifest[0].paths[0], encoding, own: layers !== undefined };
}

/** @throws Error for another format of tf.js, said before the rest is looked at */
export function parseLayersModel(topology: string): unknown {
  const json: unknown = JSON.parse(topology);
  const { format } = z.object({ format: z.string() }).parse(json);
  if (format === LAYERS_MODEL) return json;
  throw new Error(`it is a tf.js ${format}; Sluice reads ${LAYERS_MODEL}s`);
}
