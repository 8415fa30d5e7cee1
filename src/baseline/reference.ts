import { join } from 'node:path';
import type { RescorableRun } from '../compare/comparable.js';
import { BrokenError } from '../errors.js';
import { exists } from '../files/exists.js';
import { readVerified } from '../files/verified-file.js';
import type { Exporter } from '../models/exporter.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { OtherRun } from '../record/run-record.js';
import { openBaseline } from './past-run.js';
import type { KeptRun } from './search.js';

/** The run that a line of models is held against beside its last one. */
export interface Reference {
  readonly named: OtherRun;
  /** Where its files lie; its model may have to be brought there first. */
  readonly search: KeptRun;
  readonly run: RescorableRun;
  /** How many runs were promoted since; undefined where nobody counted. */
  readonly promotions?: number;
  /** It is the baseline itself, so nothing is asked beside the comparison with that. */
  readonly isBaseline: boolean;
}

/**
 * The reference that a baseline carries; where it carries none, or was accepted by a person, it is
 * the reference itself.
 * @throws BrokenError when it carries one that can't be read
 */
export async function carriedReference(
  search: KeptRun,
  run: RescorableRun,
  exporters: readonly Exporter[],
): Promise<Reference> {
  const { reference, id, git, accepted } = run.record;
  if (!reference || accepted || search.recordFile !== undefined) {
    const named = { runId: id, sha: git?.sha ?? null };
    return { named, search, run, promotions: 0, isBaseline: true };
  }
  await readVerified(search.folder, reference.record);
  const { runId, sha, promotions } = reference;
  const folder = join(search.folder, RUN_FILES.reference);
  const own = await openReference({ runId, sha, folder }, exporters);
  if (own.run.record.id !== runId) {
    throw new BrokenError(
      `the reference that run ${id} carries is not the run ${runId} that it names`,
    );
  }
  return {
    ...{ named: { runId, sha }, isBaseline: false },
    ...own,
    ...(promotions !== undefined && { promotions }),
  };
}

/** One that the config names. @throws BrokenError when it can't be read */
export async function openReference(
  search: KeptRun,
  exporters: readonly Exporter[],
): Promise<Pick<Reference, 'search' | 'run'>> {
  const run = await openBaseline(search, exporters);
  const model = join(search.folder, RUN_FILES.model);
  // Its model may not have been kept: then it is held against on the same rows alone.
  const loadModel = async () =>
    search.fetchModel || (await exists(model)) ? run.loadModel() : undefined;
  return { search, run: { ...run, loadModel } };
}
