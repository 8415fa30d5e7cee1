import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RUN_FILES } from '../../record/store.js';
import type { EndedRun } from '../host.js';
import {
  evidenceFiles,
  evidenceName,
  filesUnder,
  type KeptArtifact,
  modelName,
  type Uploads,
  upload,
  verifyUploads,
} from './artifacts.js';

export interface KeptRun {
  readonly evidence: KeptArtifact;
  /** Absent unless the gate passed. */
  readonly model?: KeptArtifact;
}

/**
 * Uploads what a run left: its evidence, then its model. The model comes last, because a model artifact on the default branch is what makes
 * a run a baseline.
 * @throws BrokenError when something could not be kept as it is
 */
export async function keepRun(
  client: Uploads,
  { record, folder }: Pick<EndedRun, 'record' | 'folder'>,
): Promise<KeptRun> {
  const { experiment } = record;
  const evidence = await upload(client, evidenceName(experiment), evidenceFiles(folder), folder);
  const models = join(folder, RUN_FILES.model);
  const passed = record.status === 'finished' && record.decision.verdict === 'passed';
  if (!passed || !existsSync(models)) {
    await verifyUploads(client, [evidence]);
    return { evidence };
  }
  const model = await upload(client, modelName(experiment), await filesUnder(models), models);
  await verifyUploads(client, [evidence, model]);
  return { evidence, model };
}
