import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, NotAllowedError } from '../../errors.js';
import { type FileEntry, readVerified } from '../../files/verified-file.js';
import type { ExperimentKey } from '../../record/experiment.js';
import { type FinishedRecord, parseRecord, type RunRecord } from '../../record/run-record.js';
import { RUN_FILES } from '../../record/store.js';
import { WORKFLOW_RUN, type WorkflowRun } from './answers.js';
import type { Api } from './api.js';
import type { ArchiveLimits } from './archive.js';
import { evidenceName, modelName } from './artifacts.js';
import { baseBranchOf, type GitHubContext, repositoryOf, TRUSTED_EVENTS } from './context.js';
import { downloadArtifact, listRunArtifacts, type RunArtifact } from './download.js';
import { explain, isApiError, isRateLimited } from './retry.js';

const EVIDENCE_LIMITS: ArchiveLimits = { bytes: 2 ** 30, entries: 100 };
const MODEL_LIMITS: ArchiveLimits = { bytes: 2 ** 32, entries: 10_000 };
/** Attempts of a run that are looked into, the newest first. */
const MAX_ATTEMPTS = 10;

export interface BaselineRequest {
  readonly api: Api;
  readonly context: GitHubContext;
  readonly key: ExperimentKey;
  /** The folder that the commit is checked out in. */
  readonly workspace: string;
  /** A folder to download into. */
  readonly temp: string;
}

export type FetchedRun =
  | {
      readonly kind: 'found';
      readonly runId: string;
      /** Holds its evidence. */
      readonly folder: string;
      /** Brings the model into the folder; absent where it kept none. */
      readonly fetchModel?: () => Promise<void>;
      readonly sha: string;
      readonly url: string;
    }
  /** `other`: it is of another project that has an experiment of the same name. */
  | { readonly kind: 'untrusted' | 'expired' | 'other' };

/**
 * Fetches what a trusted run promoted into a folder of its own, with its digest compared and its record checked. A run that was
 * started again has artifacts of each attempt: the newest one that passed counts, and one that did not leaves it the baseline.
 * @throws BrokenError when it can't be had, or is not what was uploaded
 */
export async function fetchPromotedRun(
  request: BaselineRequest,
  runId: number,
): Promise<FetchedRun> {
  const { context } = request;
  const run = await getRun(request, runId);
  const branches = [baseBranchOf(context), context.defaultBranch];
  const onBranch = run.head_branch !== null && branches.includes(run.head_branch);
  const trusted = isOwn(run, context) && onBranch && TRUSTED_EVENTS.includes(run.event);
  if (!trusted) return { kind: 'untrusted' };
  // On another base branch than the default one a run passes without being promoted.
  const promotes = run.head_branch === context.defaultBranch;
  return fetchAttempt(
    request,
    run,
    (record) => record.decision.verdict === 'passed' && (record.promoted || !promotes),
  );
}

/**
 * Fetches the newest finished attempt of a run that a person has named.
 * @throws BrokenError when it can't be had, or is not what was uploaded
 */
export async function fetchNamedRun(request: BaselineRequest, runId: number): Promise<FetchedRun> {
  const run = await getRun(request, runId);
  if (!isOwn(run, request.context)) return { kind: 'untrusted' };
  return fetchAttempt(request, run, () => true);
}

async function getRun({ api, context }: BaselineRequest, id: number): Promise<WorkflowRun> {
  const call = api.call(WORKFLOW_RUN, { ...repositoryOf(context), run_id: id });
  return allowed(call, 'actions: read');
}

/** Its code came from this repository. */
function isOwn(run: WorkflowRun, { owner, repo }: GitHubContext): boolean {
  return run.head_repository?.full_name === `${owner}/${repo}`;
}

/** The newest attempt that finished and is accepted. A record that can't be read may be the baseline's, so it is not stepped over. */
async function fetchAttempt(
  request: BaselineRequest,
  run: WorkflowRun,
  accepts: (record: FinishedRecord) => boolean,
): Promise<FetchedRun> {
  const { api, context, key, temp } = request;
  const name = evidenceName(key.experiment);
  const listing = listRunArtifacts(api, repositoryOf(context), run.id);
  const all = await allowed(listing, 'actions: read');
  const attempts = all.filter((one) => one.name === name);
  const models = all.filter((one) => one.name === modelName(key.experiment));
  const left = attempts.filter((one) => !one.expired);
  if (attempts.length > 0 && left.length === 0) return { kind: 'expired' };
  for (const evidence of left.slice(0, MAX_ATTEMPTS)) {
    const folder = await mkdtemp(join(temp, 'sluice-baseline-'));
    const target = { folder, temp, limits: EVIDENCE_LIMITS };
    await allowed(downloadArtifact(api, repositoryOf(context), evidence, target), 'actions: read');
    const record = await readRecord(folder, run.id);
    if (record.project !== key.project) return { kind: 'other' };
    if (record.experiment !== key.experiment) {
      throw new BrokenError(`the record of run ${run.id} is of "${record.experiment}"`);
    }
    if (record.status !== 'finished' || !accepts(record)) continue;
    if (models.length > 0 && models.every((model) => model.expired)) return { kind: 'expired' };
    return {
      kind: 'found',
      runId: record.id,
      folder,
      ...(models.length > 0 && {
        fetchModel: () => fetchModel(request, models, { folder, files: record.artifacts }),
      }),
      sha: run.head_sha,
      url: run.html_url,
    };
  }
  throw new BrokenError(
    attempts.length === 0
      ? `run ${run.id} has no artifact "${name}", so its model can't be compared with`
      : `no artifact "${name}" of run ${run.id} is of an attempt that may be the baseline`,
    `Delete its artifact "${modelName(key.experiment)}" too, or run it again.`,
  );
}

/**
 * Downloads the model that a record is about beside it: of several attempts' models it is the one that has the files' hashes.
 * @throws BrokenError when it can't be had, or none is that model
 */
async function fetchModel(
  { api, context, temp }: BaselineRequest,
  models: readonly RunArtifact[],
  record: { readonly folder: string; readonly files: readonly FileEntry[] },
): Promise<void> {
  const folder = join(record.folder, RUN_FILES.model);
  const target = { folder, temp, limits: MODEL_LIMITS };
  let other: unknown;
  for (const model of models.filter((one) => !one.expired)) {
    await allowed(downloadArtifact(api, repositoryOf(context), model, target), 'actions: read');
    try {
      for (const file of record.files) await readVerified(folder, file);
      return;
    } catch (error) {
      other = error;
      await rm(folder, { recursive: true });
    }
  }
  throw other;
}

async function readRecord(folder: string, runId: number): Promise<RunRecord> {
  const source = `the record of run ${runId}`;
  const text = await readFile(join(folder, RUN_FILES.record), 'utf8').catch((cause: Error) => {
    throw new BrokenError(`${source} can't be read`, undefined, { cause });
  });
  return parseRecord(text, source);
}

/** A call that was refused is never taken for "there is no baseline". */
export async function allowed<T>(work: Promise<T>, permission: string): Promise<T> {
  return work.catch((cause: unknown) => {
    if (cause instanceof BrokenError || !isApiError(cause)) throw cause;
    const message = `could not look for the baseline: ${explain(cause, permission)}`;
    if ([401, 403, 404].includes(cause.status) && !isRateLimited(cause)) {
      const fix = `Give the job "permissions: ${permission}", or set baseline: none.`;
      throw new NotAllowedError(message, fix, { cause });
    }
    const fix = isRateLimited(cause)
      ? 'Run the job again when the limit is over.'
      : 'Run the job again when GitHub has recovered: https://www.githubstatus.com';
    throw new BrokenError(message, fix, { cause });
  });
}
