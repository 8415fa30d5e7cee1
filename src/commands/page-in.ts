import { join } from 'node:path';
import { exists } from '../files/exists.js';
import { RUN_FILES } from '../record/run-folder.js';

/** Where the report of a run lies as a page; runs of older versions have none. */
export async function pageIn(folder: string): Promise<{ readonly page?: string }> {
  const page = join(folder, RUN_FILES.page);
  return (await exists(page)) ? { page } : {};
}
