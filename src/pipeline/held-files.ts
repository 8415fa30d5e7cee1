import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Config } from '../config/config.js';
import { BrokenError } from '../errors.js';
import { sha256 } from '../files/verified-file.js';
import type { Decision } from '../gate/finding.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { Against } from './before-training.js';
import type { RunScope } from './run-scope.js';

/** A file that was read before a training, which may run code of anybody's in the same place. */
interface HeldFile {
  /** Absolute. */
  readonly path: string;
  readonly of: 'config' | 'baseline';
  readonly digest: string | undefined;
}

/** The config, and the runs that this one is held against, as they are before it trains. */
export async function holdFiles(
  { file }: Pick<Config, 'file'>,
  against: Against,
): Promise<readonly HeldFile[]> {
  const paths = [
    ...(file === undefined ? [] : [{ path: file, of: 'config' } as const]),
    ...filesOfRuns(against).map((path) => ({ path, of: 'baseline' }) as const),
  ];
  return Promise.all(paths.map(async (one) => ({ ...one, digest: await digestAt(one.path) })));
}

/**
 * Says which files hold something else than before the training: the verdict is by what they held
 * then.
 * @throws BrokenError where a run passes that is held against one that was written over meanwhile:
 * it would follow a run that nobody can compare it with again
 */
export async function checkHeld(
  held: readonly HeldFile[],
  { verdict }: Decision,
  { emit, world }: Pick<RunScope, 'emit' | 'world'>,
): Promise<void> {
  for (const { path, of, digest } of held) {
    const now = await digestAt(path);
    // Another run may have pruned the store: what is gone says nothing else than before.
    if (now === digest || (of === 'baseline' && now === undefined)) continue;
    const shown = relative(world.folder, path);
    const message = `${shown} was changed while the model was trained; this run is judged by what it held before`;
    emit({ type: 'warning', message });
    if (of === 'config' || verdict !== 'passed') continue;
    throw new BrokenError(
      `the model passes, but ${shown}, of the run that it is held against, was changed while it was trained`,
      'Keep the training from the store, and bring back what that run recorded, or delete its folder.',
    );
  }
}

/** Their records, and the predictions that those name. */
function filesOfRuns(against: Against): readonly string[] {
  if (against.kind !== 'run') return [];
  const { search, run, reference } = against;
  return [{ search, run }, ...(reference ? [reference] : [])].flatMap(
    ({ search: { folder, recordFile }, run: { record } }) => {
      if (recordFile !== undefined) return [recordFile];
      const files = [RUN_FILES.record, ...record.predictions.map(({ path }) => path)];
      return files.map((file) => join(folder, file));
    },
  );
}

/** Undefined of what can't be read. */
async function digestAt(path: string): Promise<string | undefined> {
  return readFile(path).then(sha256, () => undefined);
}
