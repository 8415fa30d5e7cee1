import { join } from 'node:path';
import { rulesOf } from '../config/rules.js';
import { writeAtomic } from '../files/atomic-write.js';
import { describeFile, sha256 } from '../files/verified-file.js';
import type { RunFolder } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { VERDICT_FILE, verdictText } from '../record/verdict-file.js';

/**
 * Writes beside the model of a run what says that its gate let exactly these files pass.
 * @returns the record with what was written among its artifacts; as it is where there is no model
 * @throws BrokenError when it can't be written
 */
export async function describeModel(
  record: FinishedRecord,
  folder: RunFolder,
): Promise<FinishedRecord> {
  const { artifacts, params } = record;
  if (artifacts.length === 0) return record;
  const rules = sha256(Buffer.from(JSON.stringify(rulesOf(params))));
  await writeAtomic(join(folder.model, VERDICT_FILE), verdictText(record, artifacts, rules));
  const verdict = await describeFile(folder.model, VERDICT_FILE);
  return { ...record, artifacts: [...artifacts, verdict] };
}
