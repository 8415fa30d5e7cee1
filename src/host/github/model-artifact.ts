import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeptArtifact } from './artifacts.js';

/**
 * Beside the record of promoted evidence: which artifact its model is, so that nobody has to list
 * those of its run. Whatever it names is held to the hashes in the record.
 */
const FILE = 'model-artifact.json';

const schema = z.object({
  id: z.number().int().positive(),
  name: z.string().min(1),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

/** @returns the file's path */
export async function nameModel(
  folder: string,
  { id, name, digest }: KeptArtifact,
): Promise<string> {
  const file = join(folder, FILE);
  await writeFile(file, `${JSON.stringify({ id, name, digest })}\n`);
  return file;
}

/** @returns undefined where the evidence names none, as that of older versions */
export async function namedModel(folder: string): Promise<KeptArtifact | undefined> {
  try {
    return schema.safeParse(JSON.parse(await readFile(join(folder, FILE), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
