import { parse, resolve } from 'node:path';
import { checkPredictions } from '../config/load.js';
import { givenSource } from '../config/resolve-given.js';
import { plainSource } from '../config/source.js';
import { InputError } from '../errors.js';
import type { RunEvent } from '../events.js';
import { nameOf, readGiven, refuseSameFile } from '../pipeline/given-baseline.js';
import { DEFAULTS } from '../train/defaults.js';
import { handOut, keyOf, openedOf } from './opened.js';
import type { Columns, Like, Predictions } from './types.js';

/**
 * Reads a file of predictions: CSV, JSON lines or Parquet, the first two also as gzip or zstd.
 * @param path from the working directory
 * @param columns what stands in it; of a baseline `{ like: candidate }`
 * @throws InputError where they can't be judged: its `problems` have file, line and message each
 */
export async function readPredictions(
  path: string,
  columns: Columns | Like = {},
): Promise<Predictions> {
  const folder = process.cwd();
  const absolute = resolve(folder, path);
  const like = 'like' in columns ? openedOf(alone(columns)) : undefined;
  const known = like?.columns ?? checked(path, columns);
  const said: string[] = [];
  const world = {
    // Whoever names a file means it, wherever it lies.
    workspace: parse(folder).root,
    folder,
    seed: DEFAULTS.seed,
    emit: (event: RunEvent) => {
      if (event.type === 'warning') said.push(event.message);
    },
    signal: new AbortController().signal,
  };
  const read = await readGiven(givenSource(known, absolute, folder), world, like?.rows);
  const file = nameOf(absolute, folder);
  if (like) await refuseSameFile(absolute, like.path, file);
  const warnings = [...read.rows.warnings.map(({ message }) => message), ...said];
  return handOut({ ...read, columns: known, path: absolute, warnings }, file);
}

/** @throws InputError where a baseline is to have columns of its own */
function alone({ like, ...rest }: Like): Predictions {
  const [other] = Object.keys(rest);
  if (other === undefined) return like;
  throw InputError.of(`readPredictions: "${other}" can't stand beside "like"`, {
    fix: 'A baseline is read by the columns of the candidate.',
  });
}

function checked(path: string, columns: Columns | Like) {
  const values = { predictions: { ...columns, path } };
  return checkPredictions(plainSource(values, keyOf('readPredictions')));
}
