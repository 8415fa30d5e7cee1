import { join } from 'node:path';
import { rulesOf } from '../config/rules.js';
import { writeAtomic } from '../files/atomic-write.js';
import { describeFile, sha256 } from '../files/verified-file.js';
import type { RunFolder } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { VERDICT_FILE, verdictText } from '../record/verdict-file.js';
import { MODEL_BOM, modelBom } from '../report/model-bom.js';
import { MODEL_CARD, modelCard } from '../report/model-card.js';

/** What is told of a model beside its files. */
const BESIDE = [
  { file: MODEL_CARD, textOf: modelCard },
  { file: MODEL_BOM, textOf: modelBom },
] as const;

/**
 * Writes beside the model of a run its card and bill of materials, and what says that its gate let exactly these files
 * pass.
 * @returns the record with what was written among its artifacts; as it is where there is no model
 * @throws BrokenError when it can't be written
 */
export async function describeModel(
  record: FinishedRecord,
  folder: RunFolder,
): Promise<FinishedRecord> {
  const { artifacts, params } = record;
  if (artifacts.length === 0) return record;
  const write = async (path: string, text: string) => {
    await writeAtomic(join(folder.model, path), text);
    return describeFile(folder.model, path);
  };
  const files = [...artifacts];
  for (const { file, textOf } of BESIDE) {
    // A command's own says more.
    const own = artifacts.some(({ path }) => path.toLowerCase() === file.toLowerCase());
    if (!own) files.push(await write(file, textOf(record)));
  }
  const rules = sha256(Buffer.from(JSON.stringify(rulesOf(params))));
  const verdict = await write(VERDICT_FILE, verdictText(record, files, rules));
  return { ...record, artifacts: [...files, verdict] };
}
