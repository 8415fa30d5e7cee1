import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

export const META = 'meta.yaml';
const TRASH = '.trash';
/** MLflow's own, which it makes with the folder and expects there. */
const DEFAULT = { id: '0', name: 'Default' };

const known = z.object({ experiment_id: z.coerce.string(), name: z.coerce.string() });

/**
 * The id of the experiment that has a name in a folder of MLflow's, which is made where it is not
 * there.
 * @param folder absolute
 */
export function openExperiment(folder: string, name: string, at: Date): string {
  if (!existsSync(folder)) makeExperiment(folder, DEFAULT, at);
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== TRASH)
    .find((entry) => nameIn(join(folder, entry.name)) === name);
  if (found) return found.name;
  const id = idOf(name);
  makeExperiment(folder, { id, name }, at);
  return id;
}

/** Undefined where there is no experiment, or none that can be read. */
function nameIn(experiment: string): string | undefined {
  try {
    return known.parse(parse(readFileSync(join(experiment, META), 'utf8'))).name;
  } catch {
    return undefined;
  }
}

/** Eighteen digits, as MLflow makes them; not by lot, so that two runs make one experiment. */
function idOf(name: string): string {
  const digest = createHash('sha256').update(name).digest();
  return String(10n ** 17n + (digest.readBigUInt64BE() % (9n * 10n ** 17n)));
}

function makeExperiment(
  folder: string,
  { id, name }: { readonly id: string; readonly name: string },
  at: Date,
): void {
  const path = join(folder, id);
  mkdirSync(path, { recursive: true });
  if (!lstatSync(path).isDirectory()) throw new Error(`${path} is a link, and is not followed`);
  writeMeta(path, {
    artifact_location: pathToFileURL(path).href,
    creation_time: at.getTime(),
    experiment_id: id,
    last_update_time: at.getTime(),
    lifecycle_stage: 'active',
    name,
  });
}

/** Whoever reads it meanwhile finds it whole. YAML 1.1 is what MLflow's parser reads. */
export function writeMeta(folder: string, meta: Readonly<Record<string, unknown>>): void {
  const aside = join(folder, `.${META}.${process.pid}`);
  writeFileSync(aside, stringify(meta, { version: '1.1', sortMapEntries: true }));
  renameSync(aside, join(folder, META));
}
