import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BrokenError } from '../../errors.js';
import { cannotWrite } from '../../files/atomic-write.js';
import { fileName } from '../../files/file-name.js';
import { describeFile } from '../../files/verified-file.js';
import { VERDICT_FILE } from '../../record/verdict-file.js';
import { EXPORT_MANIFEST } from '../export-manifest.js';
import type { ExportFormat, FilesExporter } from '../exporter.js';

/** Also where capitals don't tell two names apart. */
const TAKEN: readonly string[] = [EXPORT_MANIFEST, VERDICT_FILE];

/** Whatever a training left, byte for byte. What it answers is nobody's to prove but its own. */
export const AS_IS: ExportFormat<'as-is'> = {
  name: 'as-is',
  of: 'files',
  about: 'the files that a command left, byte for byte',
  open: asIsExporter,
};

function asIsExporter(): FilesExporter {
  return {
    of: 'files',
    format: AS_IS.name,
    async write({ folder: from, files }, folder) {
      for (const file of files) {
        if (!fileName.safeParse(file).success) {
          throw new BrokenError(
            `a file of the model can't be kept under its name: ${file}`,
            'Use letters, digits, ".", "_" and "-", and begin with a letter or a digit.',
          );
        }
        if (TAKEN.includes(file.toLowerCase())) {
          throw new BrokenError(
            `a file of the model can't be kept under its name: ${file} is what Sluice writes of a model`,
            'Give it another name.',
          );
        }
        const source = await describeFile(from, file);
        await copy(join(from, file), join(folder, file));
        if ((await describeFile(folder, file)).sha256 === source.sha256) continue;
        throw new BrokenError(`the copy of ${join(from, file)} is not what was copied`);
      }
      return files;
    },
  };
}

async function copy(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  } catch (cause) {
    throw cannotWrite(to, cause);
  }
}
