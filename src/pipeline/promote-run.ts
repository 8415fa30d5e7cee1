import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaselineSearch } from '../baseline/search.js';
import { checkConfig } from '../config/load.js';
import { plainSource } from '../config/source.js';
import { BrokenError, InputError, messageOf, NotAllowedError } from '../errors.js';
import { writeAtomic } from '../files/atomic-write.js';
import { readVerified } from '../files/verified-file.js';
import type { Publication } from '../host/host.js';
import { predictionFiles, RUN_FILES } from '../record/run-folder.js';
import { type FinishedRecord, parseRecord } from '../record/run-record.js';
import { runSource } from './before-training.js';
import { refuseOther } from './handed-run.js';
import { publishPromotion } from './publish.js';
import type { HandedRun, World } from './world.js';

export interface Promoted {
  readonly record: FinishedRecord;
  readonly publication: Publication;
}

/**
 * Makes a run the baseline that an earlier job of this workflow run has judged: the last step of
 * `gateRun`, in a job of its own. What it was held against has to be what it would be held against
 * now.
 * @throws InputError when there is nothing to promote: it did not pass, is promoted already, or this
 *   is no place that promotes
 * @throws BrokenError when it is not what was judged, is of another commit or workflow run, or could
 *   not be promoted; nothing is then
 */
export async function promoteRun(
  handed: HandedRun,
  { host, workspace, warn, signal }: Pick<World, 'host' | 'workspace' | 'warn' | 'signal'>,
): Promise<Promoted> {
  const { folder, part } = await host.carrier.take('judged', handed.digest);
  const judged = await readJudged(folder);
  refuseOther(judged, handed.id, await host.place);
  if (judged.promoted) {
    throw InputError.of('the run was promoted by the job that judged it', {
      fix: 'Give the action that judges promote: never, or leave this one out.',
    });
  }
  const { baseline } = checkConfig(
    plainSource(judged.params, () => `the rules of run ${judged.id}`),
    workspace,
  );
  const source = runSource({ baseline });
  const { search, promotes, predecessor } = await host.findBaseline(judged, source);
  if (!promotes) {
    throw InputError.of(
      'no run is promoted here: only one of the default branch is, that a push, a schedule or a person started',
      {
        fix: "Run this job only there: if: github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch",
      },
    );
  }
  if (search instanceof NotAllowedError) throw search;
  if (!isHeldAgainst(judged.baseline, search)) {
    throw new BrokenError(
      'another run was promoted since this one was judged, and nobody knows what it is beside that',
      'Run the workflow again.',
    );
  }
  const model = await host.carrier.fetchModel(judged, folder);
  for (const file of predictionFiles(judged)) await readVerified(folder, file);
  const record: FinishedRecord = { ...judged, promoted: true, predecessor };
  await writeAtomic(join(folder, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
  signal.throwIfAborted();
  const { project, experiment } = record;
  await host.begin({ project, experiment });
  const kept = { evidence: part, ...(model && { model }) };
  try {
    return { record, publication: await publishPromotion({ record, folder }, source, kept, host) };
  } catch (error) {
    for (const message of await host.kept.rollBack()) warn(message);
    throw error;
  }
}

async function readJudged(folder: string): Promise<FinishedRecord> {
  const text = await readFile(join(folder, RUN_FILES.record), 'utf8').catch((cause: unknown) => {
    throw new BrokenError(`the run that was judged has no record: ${messageOf(cause)}`);
  });
  const record = await parseRecord(text, 'the record of the run that was judged');
  if (record.status === 'finished' && record.decision.verdict === 'passed') return record;
  const verdict = record.status === 'finished' ? record.decision.verdict : record.status;
  throw InputError.of(
    `only a run that passed is promoted, and this one ${verdict === 'inconclusive' ? 'is' : 'has'} ${verdict}`,
    { fix: IF_PASSED },
  );
}

const IF_PASSED =
  "Run this only after a pass: if: needs.judge.outputs.passed == 'true', or of a step: if: steps.judge.outputs.passed == 'true'.";

function isHeldAgainst(judged: FinishedRecord['baseline'], now: BaselineSearch): boolean {
  if (!judged.found) return !now.found && now.because.code === judged.why;
  return 'predictions' in judged || (now.found && now.runId === judged.runId);
}
