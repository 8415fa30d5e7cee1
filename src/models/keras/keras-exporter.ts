import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../../files/atomic-write.js';
import type { ExportFormat, NetworkExporter } from '../exporter.js';

const FILE = 'model.keras';

/** Keras 3's own format, with the encoding of the columns inside. */
export const KERAS: ExportFormat<'keras'> = {
  name: 'keras',
  of: 'network',
  about: 'Keras 3’s own format in one file, with the encoding of the columns inside',
  open: kerasExporter,
};

function kerasExporter(): NetworkExporter {
  return {
    of: 'network',
    format: KERAS.name,
    mainFile: FILE,
    tolerance: 1e-5,
    async write(model, folder, origin) {
      const { toKeras } = await import('./keras-format.js');
      await writeAtomic(join(folder, FILE), toKeras(model, origin));
      return [FILE];
    },
    async read(folder) {
      const [{ openKeras }, bytes] = await Promise.all([
        import('./keras-model.js'),
        readFile(join(folder, FILE)),
      ]);
      return openKeras(bytes);
    },
  };
}
