import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BrokenError, InputError } from '../errors.js';
import { exists } from '../files/exists.js';
import { kindOf } from '../files/file-kind.js';
import { refuseLinkOut } from '../files/verified-file.js';
import { RUN_FILES } from '../record/run-folder.js';
import { parseRecord } from '../record/run-record.js';
import type { FoundBaseline } from './search.js';

/**
 * `baseline: file:PATH`: a run's folder, or the record in it.
 * @throws InputError when nothing is there
 * @throws BrokenError when it is no run record, or a link in the folder leads out of it
 */
export async function fileBaseline(path: string): Promise<FoundBaseline> {
  if (!(await exists(path))) {
    throw InputError.of(`the baseline ${path} does not exist`, {
      fix: 'Name a run folder or its run.json.',
    });
  }
  const stats = await stat(path);
  const isFolder = stats.isDirectory();
  const kind = isFolder ? undefined : kindOf(stats);
  if (kind !== undefined) throw InputError.of(`the baseline ${path} is ${kind}, not a run record`);
  const file = isFolder ? join(path, RUN_FILES.record) : path;
  if (isFolder) await refuseLinkOut(file, path);
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new BrokenError(`can't read the baseline ${file}`, undefined, { cause });
  });
  const record = await parseRecord(text, file);
  const folder = dirname(file);
  const whole = isFolder || (await exists(join(folder, RUN_FILES.predictions)));
  return {
    found: true,
    runId: record.id,
    folder,
    ...(!whole && { recordFile: file }),
    chosen: { code: 'configured-file', file },
    sha: record.git?.sha ?? null,
  };
}
