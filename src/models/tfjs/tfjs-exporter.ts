import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../../files/atomic-write.js';
import type { Exporter, ExportFormat } from '../exporter.js';
import { askable } from '../layered-model.js';
import type { NetworkFrom } from '../network.js';
import { TFJS_FILES } from './tfjs-files.js';

const FILES = { ...TFJS_FILES, encoding: 'encoding.json' } as const;

/**
 * The tf.js Layers format. How a table becomes its inputs stands beside it, in a file of our own.
 */
export const TFJS: ExportFormat<'tfjs'> = {
  name: 'tfjs',
  about: 'the tf.js Layers format, with `encoding.json` beside it',
  open: tfjsExporter,
};

function tfjsExporter(networkFrom: NetworkFrom): Exporter {
  return {
    format: TFJS.name,
    mainFile: FILES.topology,
    tolerance: 0,
    async write({ network, encoding }, folder) {
      const { toTfjs } = await import('./tfjs-format.js');
      const { topology, weights } = toTfjs(network);
      const contents = [
        [FILES.weights, weights],
        [FILES.encoding, `${JSON.stringify(encoding, null, 2)}\n`],
        [FILES.topology, topology],
      ] as const;
      for (const [file, content] of contents) await writeAtomic(join(folder, file), content);
      return contents.map(([file]) => file);
    },
    async read(folder) {
      const [{ fromTfjs }, { parseEncoding }, topology, weights, encoding] = await Promise.all([
        import('./tfjs-format.js'),
        import('../../data/encoding/encoding-schema.js'),
        readFile(join(folder, FILES.topology), 'utf8'),
        readFile(join(folder, FILES.weights)),
        readFile(join(folder, FILES.encoding), 'utf8'),
      ]);
      const { inputs, layers } = fromTfjs(topology, weights);
      return askable({
        network: networkFrom(layers, inputs),
        encoding: parseEncoding(JSON.parse(encoding)),
      });
    },
  };
}
