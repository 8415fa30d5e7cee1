import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../errors.js';
import { unpack } from '../../files/archive.js';
import { digestFiles } from '../../files/digest-files.js';
import { httpDownload } from './http-call.js';
import type { LogFollower } from './log-follower.js';
import { MOST_IN_LOG } from './task.js';
import { RayTrouble } from './trouble.js';

/** What packed results may hold: they come from a cluster that nobody vouches for. */
const LIMITS = { bytes: 2 ** 34, entries: 100_000 };

const END = z.object({ bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Where a job leaves its results, seen from here. */
export type ResultsFrom =
  | { readonly kind: 'log' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'signed'; readonly address: URL };

/**
 * Brings the results of a job that succeeded, as its log describes them.
 * @param folder new: predictions come to lie in `predictions`, the model in `model`
 * @param patience milliseconds for what is fetched
 * @throws RayTrouble where they are not what the job left
 */
export async function fetchResults(
  from: ResultsFrom,
  log: Pick<LogFollower, 'end' | 'packed'>,
  folder: string,
  patience: number,
  signal: AbortSignal,
): Promise<void> {
  const { bytes, sha256 } = endOf(log);
  if (from.kind === 'log' && bytes > MOST_IN_LOG) {
    throw new RayTrouble({ kind: 'results-too-large', bytes, limit: MOST_IN_LOG });
  }
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'results.zip');
  try {
    await bring(from, log, file, { bytes, patience }, signal);
    const found = await stat(file);
    const [digest] = await digestFiles([file]);
    if (found.size !== bytes || digest !== sha256)
      throw new Error('they are not what the job left');
    const target = join(folder, 'unpacked');
    await mkdir(target);
    await unpack(file, target, LIMITS);
  } catch (cause) {
    signal.throwIfAborted();
    throw new RayTrouble({ kind: 'results-lost', why: messageOf(cause) }, false, { cause });
  }
}

function endOf({ end = '' }: Pick<LogFollower, 'end'>): z.infer<typeof END> {
  try {
    return END.parse(JSON.parse(end));
  } catch (cause) {
    const why = 'its last frame does not say what was left';
    throw new RayTrouble({ kind: 'frame-refused', why }, false, { cause });
  }
}

async function bring(
  from: ResultsFrom,
  log: Pick<LogFollower, 'packed'>,
  file: string,
  { bytes, patience }: { readonly bytes: number; readonly patience: number },
  signal: AbortSignal,
): Promise<void> {
  switch (from.kind) {
    case 'log':
      return writeFile(file, log.packed);
    case 'folder':
      // What is read later has to be what was looked at.
      return copyFile(join(from.path, 'results.zip'), file);
    case 'signed': {
      const call = { method: 'GET', address: from.address, most: bytes, patience } as const;
      const status = await httpDownload(call, file, signal);
      if (status !== 200) throw new Error(`their address answered ${status}`);
    }
  }
}
