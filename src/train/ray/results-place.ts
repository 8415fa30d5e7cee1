import { chmod, cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../errors.js';
import { exists } from '../../files/exists.js';
import type { RayResults } from '../spec.js';
import type { ResultsFrom } from './results.js';
import { MOST_IN_LOG, type Task } from './task.js';

/** How what a job leaves comes back. */
export interface ResultsPlace {
  /** What the job is told of it. */
  told(id: string): Task['results'];
  from(id: string): ResultsFrom;
  /** Whether what a job left that succeeded before can still be had. */
  has(id: string): Promise<boolean>;
  /** Makes it ready for a job. @param rows a folder that is copied to where both see it */
  open(id: string, rows: string | undefined): Promise<void>;
  /** Lets go of what is left there. */
  close(id: string): Promise<void>;
}

/** @throws InputError where the folder isn't there, or a variable holds no address */
export async function resultsPlace(
  results: RayResults | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ResultsPlace> {
  if (results === undefined) return byLog;
  if (results.kind === 'folder') {
    if (await exists(results.path)) return inFolder(results.path);
    throw InputError.of(`train.on.results: there is no folder ${results.path}`, {
      fix: 'Mount what this job and the cluster both see.',
    });
  }
  return bySignedAddress(addressIn(results.put, env), addressIn(results.get, env));
}

const nothing = async () => {};

const byLog: ResultsPlace = {
  told: () => ({ kind: 'log', most: MOST_IN_LOG }),
  from: () => ({ kind: 'log' }),
  has: async () => true,
  open: nothing,
  close: nothing,
};

function bySignedAddress(put: URL, get: URL): ResultsPlace {
  return {
    told: () => ({ kind: 'put', address: put.href }),
    from: () => ({ kind: 'signed', address: get }),
    // The addresses of an earlier attempt were others.
    has: async () => false,
    open: nothing,
    close: nothing,
  };
}

function inFolder(root: string): ResultsPlace {
  const of = (id: string) => join(root, id);
  return {
    told: (id) => ({ kind: 'folder', path: of(id) }),
    from: (id) => ({ kind: 'folder', path: of(id) }),
    has: (id) => exists(join(of(id), 'results.zip')),
    async open(id, rows) {
      await mkdir(of(id), { recursive: true });
      // The cluster may run as another user; what it leaves is held to what its log says.
      await chmod(of(id), 0o777);
      if (rows !== undefined) await cp(rows, rowsIn(of(id)), { recursive: true });
    },
    close: (id) => rm(of(id), { recursive: true, force: true }),
  };
}

/** The rows of a job whose folder both see. */
export function rowsIn(folder: string): string {
  return join(folder, 'data');
}

function addressIn(name: string, env: Readonly<Record<string, string | undefined>>): URL {
  const text = env[name] ?? '';
  const found = URL.canParse(text) ? new URL(text) : undefined;
  if (found && /^https?:$/.test(found.protocol)) return found;
  throw InputError.of(`train.on.results: ${name} holds no address`, {
    fix: 'Set it to a pre-signed http(s) address in the job.',
  });
}
