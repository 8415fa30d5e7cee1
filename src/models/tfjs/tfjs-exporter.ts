import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding } from '../../data/encoding/encoding.js';
import { writeAtomic } from '../../files/atomic-write.js';
import { contentName } from '../../files/content-name.js';
import type { ExportFormat, NetworkExporter } from '../exporter.js';
import { askable } from '../layered-model.js';
import type { LayeredModel, TfjsModel } from '../model.js';
import type { NetworkFrom } from '../network.js';
import type { NamedFiles } from './named-files.js';
import { TFJS_FILES } from './tfjs-files.js';

/**
 * The tf.js Layers format. How a table becomes its inputs stands beside it, in a file of our own.
 */
export const TFJS: ExportFormat<'tfjs'> = {
  name: 'tfjs',
  of: 'network',
  about: 'the tf.js Layers format, with the encoding of the columns in a file beside it',
  open: tfjsExporter,
};

function tfjsExporter(networkFrom: NetworkFrom): NetworkExporter {
  return {
    of: 'network',
    format: TFJS.name,
    mainFile: TFJS_FILES.topology,
    tolerance: 0,
    async write({ network, encoding }, folder) {
      const { toTfjs } = await import('./tfjs-format.js');
      const { topology, weights } = toTfjs(network);
      return writeFiles(folder, { topology, weights, encoding });
    },
    tfjs: {
      tolerance: 1e-5,
      async write({ network, encoding }, folder) {
        const { ownTopology } = await import('./own-layers.js');
        const topology = (files: NamedFiles) => ownTopology(network, files);
        return writeFiles(folder, { topology, weights: network.bytes, encoding });
      },
    },
    second: {
      tolerance: 1e-5,
      async read(folder) {
        const { topology, weights, encoding } = await readParts(folder);
        const { secondOpinion } = await import('./second-opinion.js');
        return askable({ network: secondOpinion(topology, weights), encoding });
      },
    },
    async read(folder) {
      const { own, topology, weights, encoding } = await readParts(folder);
      if (!own) return askable(await readTfjs(folder, networkFrom));
      const { openOwnLayers } = await import('./own-layers.js');
      return askable({ network: await openOwnLayers(topology, weights), encoding });
    },
  };
}

/**
 * A network of layers, with the very weights that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be, as where the layers are tf.js's own
 */
export async function readTfjs(folder: string, networkFrom: NetworkFrom): Promise<LayeredModel> {
  const { topology, weights, encoding } = await readParts(folder);
  const { fromTfjs } = await import('./tfjs-format.js');
  const { inputs, layers } = fromTfjs(topology, weights);
  return { kind: 'network', network: networkFrom(layers, inputs), encoding };
}

/**
 * A network of tf.js's own layers, with the very bytes that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be
 */
export async function readTfjsOwn(folder: string): Promise<TfjsModel> {
  const { topology, weights, encoding } = await readParts(folder);
  const { readOwnLayers } = await import('./own-layers.js');
  return { kind: 'tfjs', network: readOwnLayers(topology, weights), encoding };
}

async function readParts(folder: string) {
  const [{ filesOf }, { parseEncoding }, topology] = await Promise.all([
    import('./named-files.js'),
    import('../../data/encoding/encoding-schema.js'),
    readFile(join(folder, TFJS_FILES.topology), 'utf8'),
  ]);
  const files = filesOf(topology);
  const [weights, encoding] = await Promise.all([
    readFile(join(folder, files.weights)),
    readFile(join(folder, files.encoding), 'utf8'),
  ]);
  return { own: files.own, topology, weights, encoding: parseEncoding(JSON.parse(encoding)) };
}

async function writeFiles(
  folder: string,
  {
    topology,
    weights,
    encoding,
  }: {
    readonly topology: (files: NamedFiles) => string;
    readonly weights: Uint8Array;
    readonly encoding: Encoding;
  },
): Promise<readonly string[]> {
  const text = `${JSON.stringify(encoding, null, 2)}\n`;
  const names = {
    weights: contentName(TFJS_FILES.weights, '.bin', weights),
    encoding: contentName(TFJS_FILES.encoding, '.json', text),
  };
  const contents = [
    [names.weights, weights],
    [names.encoding, text],
    [TFJS_FILES.topology, topology(names)],
  ] as const;
  for (const [file, content] of contents) await writeAtomic(join(folder, file), content);
  return contents.map(([file]) => file);
}
