import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding } from '../../data/encoding/encoding.js';
import { writeAtomic } from '../../files/atomic-write.js';
import { contentName } from '../../files/content-name.js';
import type { ExportFormat, NetworkExporter } from '../exporter.js';
import { askable } from '../layered-model.js';
import type { Network, NetworkFrom, TrainedLayer } from '../network.js';
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
    async read(folder) {
      const [{ fromTfjs }, { filesOf }, { parseEncoding }, topology] = await Promise.all([
        import('./tfjs-format.js'),
        import('./named-files.js'),
        import('../../data/encoding/encoding-schema.js'),
        readFile(join(folder, TFJS_FILES.topology), 'utf8'),
      ]);
      const files = filesOf(topology);
      const [weights, encoding] = await Promise.all([
        readFile(join(folder, files.weights)),
        readFile(join(folder, files.encoding), 'utf8'),
      ]);
      return askable({
        network: files.own
          ? await (await import('./own-layers.js')).openOwnLayers(topology, weights)
          : layered(fromTfjs(topology, weights), networkFrom),
        encoding: parseEncoding(JSON.parse(encoding)),
      });
    },
  };
}

function layered(
  { inputs, layers }: { readonly inputs: number; readonly layers: readonly TrainedLayer[] },
  networkFrom: NetworkFrom,
): Network {
  return networkFrom(layers, inputs);
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
