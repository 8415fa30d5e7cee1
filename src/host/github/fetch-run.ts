import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, NotAllowedError } from '../../errors.js';
import type { ArchiveLimits } from '../../files/archive.js';
import { type FileEntry, readVerified } from '../../files/verified-file.js';
import type { ExperimentKey } from '../../record/experiment.js';
import { RUN_FILES } from '../../record/run-folder.js';
import { OlderRecordError, parseRecord, type RunRecord } from '../../record/run-record.js';
import { type ListedArtifact, WORKFLOW_RUN, type WorkflowRun } from './answers.js';
import type { Api } from './api.js';
import { modelName, promotedName } from './artifacts.js';
import { type GitHubContext, repositoryOf, TRUSTED_EVENTS } from './context.js';
import { downloadArtifact, listRunArtifacts } from './download.js';
import { readHistory } from './history.js';
import { namedModel } from './model-artifact.js';
import type { PromotedRun } from './promoted-runs.js';
import { explain, isApiError, isRateLimited } from './retry.js';

const MODEL_LIMITS: ArchiveLimits = { bytes: 2 ** 32, entries: 10_000 };
/** It may hold the model of the run that it is held against. */
export const EVIDENCE_LIMITS: ArchiveLimits = {
  bytes: 2 ** 30 + MODEL_LIMITS.bytes,
  entries: 10_100,
};

export interface BaselineRequest {
  readonly api: Api;
  readonly context: GitHubContext;
  readonly key: ExperimentKey;
  /** A folder to download into. */
  readonly temp: string;
}

export interface FoundRun {
  readonly kind: 'found';
  readonly runId: string;
  /** Holds its evidence. */
  readonly folder: string;
  /** Brings the model into the folder, where it is not there yet. */
  readonly fetchModel: () => Promise<void>;
  readonly sha: string;
  readonly url: string;
}

export type FetchedRun =
  | FoundRun
  | { readonly kind: 'untrusted' | 'expired' }
  /** An older version of Sluice promoted it. */
  | { readonly kind: 'older' };

/**
 * Fetches what a trusted run promoted into a folder of its own, with its digest compared and its record checked.
 * @throws BrokenError when it can't be had, is not what was uploaded, or is not of a run that was promoted
 */
export async function fetchPromotedRun(
  request: BaselineRequest,
  { runId, artifact, headSha }: PromotedRun,
): Promise<FetchedRun> {
  const run = await getRun(request, runId);
  if (!isOwn(run, request.context) || !TRUSTED_EVENTS.includes(run.event)) {
    return { kind: 'untrusted' };
  }
  if (run.head_sha !== headSha) {
    throw new BrokenError(`GitHub says of run ${runId} both ${headSha} and ${run.head_sha}`);
  }
  return fetchPromoted(request, run, artifact);
}

async function fetchPromoted(
  request: BaselineRequest,
  run: WorkflowRun,
  artifact: ListedArtifact,
): Promise<FetchedRun> {
  const runId = run.id;
  const fetched = await fetchRecord(request, runId, artifact).catch((error: unknown) => {
    if (error instanceof OlderRecordError) return undefined;
    throw error;
  });
  if (!fetched) return { kind: 'older' };
  const { record } = fetched;
  const promoted =
    record.status === 'finished' && record.decision.verdict === 'passed' && record.promoted;
  if (!promoted) {
    throw new BrokenError(
      `the artifact "${artifact.name}" of run ${runId} is of a run that was not promoted`,
      'Delete it, and the run before it is the baseline.',
    );
  }
  return found(request, run, fetched);
}

/**
 * Whether GitHub says of a run that it may have promoted: its code is this repository's, a trusted event started it, and it stood on
 * the default branch. Whoever names a run can't make more of it.
 */
export async function mayHavePromoted(
  { api, context }: BaselineRequest,
  run: WorkflowRun,
): Promise<boolean> {
  if (!isOwn(run, context) || !TRUSTED_EVENTS.includes(run.event)) return false;
  if (run.head_branch === context.defaultBranch) return true;
  const history = await orExplainRefusal(readHistory(api, context), 'contents: read');
  return history.mainline.has(run.head_sha);
}

/** Whether a run is one that could have promoted: of this repository, started by a trusted event. */
export async function isTrustedRun(request: BaselineRequest, runId: number): Promise<boolean> {
  const run = await getRun(request, runId);
  return isOwn(run, request.context) && TRUSTED_EVENTS.includes(run.event);
}

/**
 * Fetches what a run that the config names has promoted. It is as trusted as one that is searched for.
 * @throws BrokenError when it can't be had, is not what was uploaded, or is not of a run that was promoted
 */
export async function fetchNamedRun(
  request: BaselineRequest,
  runId: number,
): Promise<FetchedRun | { readonly kind: 'not promoted' }> {
  const { api, context, key } = request;
  const run = await getRun(request, runId);
  if (!(await mayHavePromoted(request, run))) return { kind: 'untrusted' };
  const listing = listRunArtifacts(api, repositoryOf(context), run.id, promotedName(key));
  const promoted = await orExplainRefusal(listing, 'actions: read');
  const artifact = promoted.find((one) => !one.expired);
  if (!artifact) return { kind: promoted.length > 0 ? 'expired' : 'not promoted' };
  return fetchPromoted(request, run, artifact);
}

async function getRun({ api, context }: BaselineRequest, id: number): Promise<WorkflowRun> {
  const call = api.call(WORKFLOW_RUN, { ...repositoryOf(context), run_id: id });
  return orExplainRefusal(call, 'actions: read');
}

/** Its code came from this repository. */
function isOwn(run: WorkflowRun, { owner, repo }: GitHubContext): boolean {
  return run.head_repository?.full_name === `${owner}/${repo}`;
}

interface FetchedRecord {
  readonly folder: string;
  readonly record: RunRecord;
}

/** @throws BrokenError when it can't be read, which never means that there is none */
async function fetchRecord(
  { api, context, key, temp }: BaselineRequest,
  runId: number,
  artifact: ListedArtifact,
): Promise<FetchedRecord> {
  const folder = await mkdtemp(join(temp, 'sluice-baseline-'));
  const target = { folder, temp, limits: EVIDENCE_LIMITS };
  await orExplainRefusal(
    downloadArtifact(api, repositoryOf(context), artifact, target),
    'actions: read',
  );
  const record = await readRecord(folder, runId);
  if (record.project !== key.project || record.experiment !== key.experiment) {
    throw new BrokenError(
      `the record of run ${runId} is of ${record.project}/${record.experiment}, not of ${key.project}/${key.experiment}`,
    );
  }
  return { folder, record };
}

function found(
  request: BaselineRequest,
  run: WorkflowRun,
  { folder, record }: FetchedRecord,
): FoundRun {
  let isThere = false;
  return {
    kind: 'found',
    runId: record.id,
    folder,
    async fetchModel() {
      if (isThere) return;
      await fetchModel(request, run.id, { folder, files: record.artifacts });
      isThere = true;
    },
    sha: run.head_sha,
    url: run.html_url,
  };
}

/**
 * Downloads the model that a record is about beside it: the one that its evidence names, else of several attempts' models the one that
 * has the files' hashes.
 * @throws BrokenError when it can't be had, or none is that model
 */
export async function fetchModel(
  request: BaselineRequest,
  runId: number,
  record: { readonly folder: string; readonly files: readonly FileEntry[] },
): Promise<ModelArtifact> {
  const { api, context, key, temp } = request;
  const folder = join(record.folder, RUN_FILES.model);
  const target = { folder, temp, limits: MODEL_LIMITS };
  let other: unknown = new BrokenError(
    `run ${runId} has no artifact "${modelName(key)}" any more`,
    'Name another run, or use baseline: auto.',
  );
  const named = await namedModel(record.folder);
  for await (const model of modelsOf(request, runId, named)) {
    try {
      await downloadArtifact(api, repositoryOf(context), model, target);
    } catch (error) {
      // One that was named and is gone may be there under its name again, of another attempt.
      const gone = isApiError(error) && [404, 410].includes(error.status);
      if (model === named && gone) continue;
      await orExplainRefusal(Promise.reject(error), 'actions: read');
    }
    try {
      for (const file of record.files) await readVerified(folder, file);
      return model;
    } catch (error) {
      other = error;
      await rm(folder, { recursive: true });
    }
  }
  throw other;
}

type ModelArtifact = Pick<ListedArtifact, 'id' | 'name' | 'digest'>;

async function* modelsOf(
  { api, context, key }: BaselineRequest,
  runId: number,
  named: ModelArtifact | undefined,
): AsyncGenerator<ModelArtifact> {
  if (named) yield named;
  const listing = listRunArtifacts(api, repositoryOf(context), runId, modelName(key));
  const models = await orExplainRefusal(listing, 'actions: read');
  yield* models.filter(({ id, expired }) => !expired && id !== named?.id);
}

async function readRecord(folder: string, runId: number): Promise<RunRecord> {
  const source = `the record of run ${runId}`;
  const text = await readFile(join(folder, RUN_FILES.record), 'utf8').catch((cause: Error) => {
    throw new BrokenError(`${source} can't be read`, undefined, { cause });
  });
  return parseRecord(text, source);
}

/** What calls are for, when they are refused. */
export interface Purpose {
  readonly failed: string;
  /** What can be done instead of giving leave. */
  readonly otherwise: string;
}

const TO_COMPARE: Purpose = {
  failed: 'could not look for the baseline',
  otherwise: ', or set baseline: none',
};

/** A call that was refused is never taken for "there is none". */
export async function orExplainRefusal<T>(
  work: Promise<T>,
  permission: string,
  { failed, otherwise } = TO_COMPARE,
): Promise<T> {
  return work.catch((cause: unknown) => {
    if (cause instanceof BrokenError || !isApiError(cause)) throw cause;
    const message = `${failed}: ${explain(cause, permission)}`;
    if ([401, 403, 404].includes(cause.status) && !isRateLimited(cause)) {
      const fix = `Give the job "permissions: ${permission}"${otherwise}.`;
      throw new NotAllowedError(message, fix, { cause });
    }
    const fix = isRateLimited(cause)
      ? 'Run the job again when the limit is over.'
      : 'Run the job again when GitHub has recovered: https://www.githubstatus.com';
    throw new BrokenError(message, fix, { cause });
  });
}
