import { readFile, stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { locate, type Places, rootsOf } from '../../../data/source-files.js';
import { InputError } from '../../../errors.js';
import type { SingleNumbers } from '../../../evaluate/single-numbers.js';
import type { Undetermined } from '../../../evaluate/undetermined.js';
import { suggest } from '../../../text/did-you-mean.js';
import { formatBytes } from '../../../text/quantities.js';
import type { NumbersSpec } from '../../spec.js';
import { metricsFolder, numbersOfFolder } from './mlflow-folder.js';
import { metricsOfRun } from './mlflow-run.js';
import { flattened } from './nested-names.js';
import { parseNames } from './parse-names.js';
import { numberOr } from './value.js';

/** Nobody's metrics are larger; what is, is another file. */
const LARGEST = 16 * 2 ** 20;

/**
 * Reads numbers that others took: JSON or YAML of nested names, as DVC reads them; what MLflow
 * says of a run; or the folder in which MLflow keeps one.
 * @throws InputError where there is no such file, or it holds no names with values
 */
export async function readNumbers(
  { path, names }: NumbersSpec,
  world: Places & { readonly folder?: string },
): Promise<SingleNumbers> {
  const file =
    relative(world.folder ?? world.workspace, path)
      .split(sep)
      .join('/') || '.';
  const raw = await rawValues(path, file, world);
  const values = new Map<string, number | Undetermined>();
  const others = new Map<string, string>();
  for (const [name, one] of renamed(raw, names, file)) {
    const value = numberOr(one, file);
    if (typeof value === 'string') others.set(name, value);
    else values.set(name, value);
  }
  return { file, values, others };
}

async function rawValues(
  path: string,
  file: string,
  world: Places & { readonly folder?: string },
): Promise<ReadonlyMap<string, unknown>> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  if (isFolder) return numbersOfFolder(await metricsFolder({ path, name: file }, rootsOf(world)));
  const [found, ...more] = await locate(path, rootsOf(world), world.folder);
  const at = { file };
  if (more.length > 0) {
    throw InputError.of(`numbers are of one file, and ${more.length + 1} match`, { at });
  }
  const { bytes } = found!;
  if (bytes > LARGEST) {
    throw InputError.of(`${formatBytes(bytes)} are no file of metrics`, {
      at,
      fix: `Predictions are named elsewhere: predictions: {path: ${basename(path)}}`,
    });
  }
  const document = await parseNames(await readFile(found!.path), file);
  const raw = metricsOfRun(document) ?? flattened(document);
  if (raw.size > 0) return raw;
  throw InputError.of('the file holds no names with numbers', {
    at,
    fix: 'Write JSON or YAML: {"accuracy": 0.91}',
  });
}

/** Those that are given another name have that one alone. */
function renamed(
  raw: ReadonlyMap<string, unknown>,
  names: NumbersSpec['names'],
  file: string,
): ReadonlyMap<string, unknown> {
  const all = new Map(raw);
  for (const name of Object.values(names)) all.delete(name);
  for (const [own, name] of Object.entries(names)) {
    const about = `numbers.names: ${own}`;
    if (!raw.has(name)) {
      throw InputError.of(`${about}: there is no ${JSON.stringify(name)}`, {
        at: { file },
        fix: suggest(name, [...raw.keys()], 'names'),
      });
    }
    if (all.has(own)) {
      throw InputError.of(`${about}: the file has a number of that name already`, {
        at: { file },
        fix: 'Choose another name for it.',
      });
    }
    all.set(own, raw.get(name));
  }
  return all;
}
