import type { Config } from '../config/config.js';
import { locate, rootsOf } from '../data/source-files.js';
import type { World } from './world.js';

type Places = Pick<World, 'workspace' | 'dataRoots' | 'folder'>;

/**
 * The files that a config's data lie in, absolute: all of a pattern, those of the test rows last.
 * Empty where the rows come from a training.
 * @throws InputError when one is not there
 */
export async function dataFiles(
  { data }: Pick<Config, 'data'>,
  world: Places,
): Promise<readonly string[]> {
  if (data.kind !== 'dataset') return [];
  const { path, test } = data.spec;
  const roots = rootsOf(world);
  const rows = await filesAt(path, roots, world);
  if (typeof test === 'number') return rows;
  const tested = await filesAt(test.path, test.root === undefined ? roots : [test.root], world);
  return [...rows, ...tested];
}

/** @throws InputError when none is there */
export async function filesAt(
  path: string,
  roots: ReturnType<typeof rootsOf>,
  { folder }: Places,
): Promise<readonly string[]> {
  return (await locate(path, roots, folder)).map((file) => file.path);
}
