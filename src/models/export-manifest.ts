import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileName, sha256Text } from '../files/file-name.js';
import type { FileEntry } from '../files/verified-file.js';
import { later } from '../schemas.js';

/** What an export's folder holds. It is renamed last, so that it never lists what is not there yet. */
export const EXPORT_MANIFEST = 'sluice-export.json';

const manifestSchema = later(() =>
  z.object({
    schema: z.literal('sluice/export@1'),
    /** The run that the model is of. */
    run: z.string(),
    files: z.array(z.object({ path: fileName, bytes: z.int().nonnegative(), sha256: sha256Text })),
    /** Files of earlier exports that may still be there: whoever exports next removes them. */
    outdated: z.array(z.object({ path: fileName, sha256: sha256Text })),
  }),
);

export type ExportManifest = Readonly<z.infer<typeof manifestSchema>>;

/** @param before the manifest that stands there; undefined where none does */
export function exportManifest(
  run: string,
  files: readonly FileEntry[],
  before: ExportManifest | undefined,
): ExportManifest {
  const own = new Set(files.map(({ path }) => path));
  const outdated = [...(before?.files ?? []), ...(before?.outdated ?? [])]
    .filter(({ path }) => !own.has(path))
    .map(({ path, sha256 }) => ({ path, sha256 }));
  const entries = files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
  return { schema: 'sluice/export@1', run, files: entries, outdated };
}

export function manifestText(manifest: ExportManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Undefined where the text is none. */
export function parseManifest(text: string): ExportManifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Undefined where there is none, or what stands there is none: an export does not need the one before. */
export async function readExportManifest(folder: string): Promise<ExportManifest | undefined> {
  const text = await readFile(join(folder, EXPORT_MANIFEST), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseManifest(text);
}
