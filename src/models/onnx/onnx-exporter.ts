import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../../files/atomic-write.js';
import type { ExportFormat, NetworkExporter } from '../exporter.js';

const FILE = 'model.onnx';

/** ONNX with the encoding inside: any runtime answers from raw columns. */
export const ONNX: ExportFormat<'onnx'> = {
  name: 'onnx',
  of: 'network',
  about: 'ONNX that reads raw columns, a named input each, in one file',
  open: onnxExporter,
};

function onnxExporter(): NetworkExporter {
  return {
    of: 'network',
    format: ONNX.name,
    mainFile: FILE,
    tolerance: 1e-5,
    async write(model, folder, origin) {
      const { toOnnx } = await import('./onnx-format.js');
      await writeAtomic(join(folder, FILE), toOnnx(model, origin));
      return [FILE];
    },
    async read(folder) {
      const [{ openOnnx }, bytes] = await Promise.all([
        import('./onnx-model.js'),
        readFile(join(folder, FILE)),
      ]);
      return openOnnx(bytes);
    },
  };
}
