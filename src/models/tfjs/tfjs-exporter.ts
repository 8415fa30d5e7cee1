import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../../files/atomic-write.js';
import { contentName } from '../../files/content-name.js';
import type { ExportFormat, NetworkExporter } from '../exporter.js';
import { askable } from '../layered-model.js';
import type { NetworkFrom } from '../network.js';
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
    },
    async read(folder) {
      const [{ filesOf, fromTfjs }, { parseEncoding }, topology] = await Promise.all([
        import('./tfjs-format.js'),
        import('../../data/encoding/encoding-schema.js'),
        readFile(join(folder, TFJS_FILES.topology), 'utf8'),
      ]);
      const files = filesOf(topology);
      const [weights, encoding] = await Promise.all([
        readFile(join(folder, files.weights)),
        readFile(join(folder, files.encoding), 'utf8'),
      ]);
      const { inputs, layers } = fromTfjs(topology, weights);
      return askable({
        network: networkFrom(layers, inputs),
        encoding: parseEncoding(JSON.parse(encoding)),
      });
    },
  };
}
