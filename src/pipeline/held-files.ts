import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Config } from '../config/config.js';
import { BrokenError } from '../errors.js';
import { sha256 } from '../files/verified-file.js';
import type { Decision } from '../gate/finding.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { Against } from './before-training.js';
import { dataFiles } from './data-files.js';
import type { RunScope } from './run-scope.js';

/** A file that was read before a training, which may run code of anybody's in the same place. */
interface HeldFile {
  /** Absolute. */
  readonly path: string;
  readonly of: 'config' | 'data' | 'baseline';
  readonly state: string | undefined;
}

/**
 * The config, the runs that this one is held against and, of a training that runs code of the
 * repository's, the data, as they are before it trains.
 */
export async function holdFiles(
  config: Config,
  against: Against,
  world: RunScope['world'],
): Promise<readonly HeldFile[]> {
  const data = runsCode(config) ? await dataFiles(config, world) : [];
  const held = [
    ...(config.file === undefined ? [] : [{ path: config.file, of: 'config' } as const]),
    ...data.map((path) => ({ path, of: 'data' }) as const),
    ...filesOfRuns(against).map((path) => ({ path, of: 'baseline' }) as const),
  ];
  return Promise.all(held.map(async (one) => ({ ...one, state: await stateOf(one) })));
}

/**
 * Says which files hold something else than before the training: the verdict is by what they held
 * then.
 * @throws BrokenError where a run passes though code of the repository's wrote over what says what
 * is asked or what is right, or though a run that it is held against was written over: it would
 * follow one that nobody can compare it with again
 */
export async function checkHeld(
  held: readonly HeldFile[],
  { verdict }: Decision,
  { config, emit, world }: Pick<RunScope, 'config' | 'emit' | 'world'>,
): Promise<void> {
  for (const { state, ...file } of held) {
    const { path, of } = file;
    const now = await stateOf(file);
    // Another run may have pruned the store: what is gone says nothing else than before.
    if (now === state || (of === 'baseline' && now === undefined)) continue;
    const shown = relative(world.folder, path);
    const message = `${shown} was changed while the model was trained; this run is judged by what it held before`;
    emit({ type: 'warning', message });
    if (verdict !== 'passed') continue;
    if (of === 'baseline') {
      throw new BrokenError(
        `the model passes, but ${shown}, of the run that it is held against, was changed while it was trained`,
        'Keep the training from the store, and bring back what that run recorded, or delete its folder.',
      );
    }
    // A person may edit the config while the own engine trains, which runs nobody's code.
    if (runsCode(config)) {
      throw new BrokenError(
        `the model passes, but ${shown} was changed while it was trained`,
        'Keep the training from it, or leave it alone while it is trained, and run again.',
      );
    }
  }
}

function runsCode({ trainer }: Pick<Config, 'trainer'>): boolean {
  return trainer.kind === 'command' || trainer.kind === 'tfjs';
}

/** Of data, which may be large, by what no write leaves as it was; undefined of what can't be read. */
async function stateOf({ path, of }: Pick<HeldFile, 'path' | 'of'>): Promise<string | undefined> {
  if (of !== 'data') return digestAt(path);
  return stat(path, { bigint: true }).then(
    ({ ino, size, ctimeNs }) => `${ino} ${size} ${ctimeNs}`,
    () => undefined,
  );
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
