import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BrokenError } from '../../errors.js';
import { RUN_FILES } from '../../record/run-folder.js';
import { parseRecord, type RunRecord } from '../../record/run-record.js';
import type { ListedArtifact } from './answers.js';
import type { Api, Repository } from './api.js';
import { evidenceName } from './artifacts.js';
import { downloadArtifact } from './download.js';
import { isApiError } from './retry.js';

/** What a stranger's archive may hold, and how large a record is read. */
const LIMITS = { bytes: 2 ** 28, entries: 20 };
const MAX_RECORD_BYTES = 2 ** 24;

/** As the config's own schema has it: a stranger's record could hold anything. */
const experimentKey = z.object({
  project: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
  experiment: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
});

/** What an artifact holds is not one of our records. */
export class UnreadableError extends BrokenError {}

/**
 * The record in a run's evidence, whoever left it.
 * @throws UnreadableError when it holds no record of ours
 * @throws BrokenError when it can't be downloaded
 * @throws octokit's RequestError when the API refuses
 */
export async function readEvidence(
  api: Api,
  { owner, repo }: Repository,
  artifact: ListedArtifact,
  temp: string,
): Promise<RunRecord> {
  const folder = await mkdtemp(join(temp, 'sluice-evidence-'));
  try {
    await downloadArtifact(api, { owner, repo }, artifact, { folder, temp, limits: LIMITS });
    return await recordIn(folder, artifact.name);
  } catch (cause) {
    // A download that failed says nothing about what the artifact holds.
    if (!(cause instanceof BrokenError) || isApiError(cause)) throw cause;
    throw new UnreadableError(cause.message, undefined, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws BrokenError when it is not the record of the experiment that the artifact is named after */
async function recordIn(folder: string, artifact: string): Promise<RunRecord> {
  const file = join(folder, RUN_FILES.record);
  const source = `the record in "${artifact}"`;
  const size = await stat(file).then(
    ({ size }) => size,
    () => null,
  );
  if (size === null) throw new BrokenError(`${source} is missing`);
  if (size > MAX_RECORD_BYTES) throw new BrokenError(`${source} is ${size} bytes large`);
  const record = await parseRecord(await readFile(file, 'utf8'), source);
  const named = experimentKey.safeParse(record).success;
  if (!named || evidenceName(record) !== artifact) {
    throw new BrokenError(`${source} is of another experiment than its artifact`);
  }
  return record;
}
