import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, NotAllowedError } from '../../errors.js';
import { parseRecord, type RunRecord } from '../../record/run-record.js';
import { RUN_FILES } from '../../record/store.js';
import type { ExperimentKey } from '../host.js';
import type { Api, Repository } from './api.js';
import type { ArchiveLimits } from './archive.js';
import { evidenceName, modelName } from './artifacts.js';
import { baseBranchOf, type GitHubContext, repositoryOf, TRUSTED_EVENTS } from './context.js';
import { downloadArtifact } from './download.js';
import { explain, isApiError } from './retry.js';

const EVIDENCE_LIMITS: ArchiveLimits = { bytes: 2 ** 30, entries: 100 };
const MODEL_LIMITS: ArchiveLimits = { bytes: 2 ** 32, entries: 10_000 };

export interface BaselineRequest {
  readonly api: Api;
  readonly context: GitHubContext;
  readonly key: ExperimentKey;
  /** A folder to download into. */
  readonly temp: string;
}

/** What decides whether a run may be a baseline. */
export interface RunFacts {
  /** Its code came from this repository, not from a fork. */
  readonly sameRepository: boolean;
  /** And it was started by what promotes, on the base branch or the default branch. */
  readonly trusted: boolean;
}

export type FetchedRun =
  | {
      readonly kind: 'found';
      readonly runId: string;
      readonly folder: string;
      readonly sha: string;
      readonly url: string;
    }
  /** `other`: it is of another project that has an experiment of the same name. */
  | { readonly kind: 'untrusted' | 'expired' | 'other' };

/**
 * Fetches a run's evidence and model into a folder of their own, with digests compared and the record checked.
 * @throws BrokenError when they can't be had, or are not what was uploaded
 */
export async function fetchRun(
  request: BaselineRequest,
  runId: number,
  accepts: (facts: RunFacts) => boolean,
): Promise<FetchedRun> {
  const { api, context, key, temp } = request;
  const repository = repositoryOf(context);
  const { data: run } = await allowed(
    api.rest.actions.getWorkflowRun({ ...repository, run_id: runId }),
    'actions: read',
  );
  if (!accepts(factsOf(run, context))) return { kind: 'untrusted' };

  const { evidence, model } = await findArtifacts(api, repository, runId, key);
  if (evidence.expired || model?.expired) return { kind: 'expired' };
  const folder = await mkdtemp(join(temp, 'sluice-baseline-'));
  const fetch = (artifact: typeof evidence, into: string, limits: ArchiveLimits) =>
    allowed(
      downloadArtifact(api, repository, artifact, { folder: into, temp, limits }),
      'actions: read',
    );
  await fetch(evidence, folder, EVIDENCE_LIMITS);
  const record = await readRecord(folder, runId);
  if (record.project !== key.project) return { kind: 'other' };
  if (record.experiment !== key.experiment || record.status !== 'finished') {
    throw new BrokenError(
      `the record of run ${runId} is of "${record.experiment}", ${record.status}: it is no baseline`,
    );
  }
  if (model) await fetch(model, join(folder, RUN_FILES.model), MODEL_LIMITS);
  return { kind: 'found', runId: record.id, folder, sha: run.head_sha, url: run.html_url };
}

function factsOf(
  run: {
    readonly event: string;
    readonly head_branch: string | null;
    /** Null when the fork was deleted. */
    readonly head_repository: { readonly full_name: string } | null;
  },
  context: GitHubContext,
): RunFacts {
  const sameRepository = run.head_repository?.full_name === `${context.owner}/${context.repo}`;
  const branches = [baseBranchOf(context), context.defaultBranch];
  const onBranch = run.head_branch !== null && branches.includes(run.head_branch);
  return {
    sameRepository,
    trusted: sameRepository && onBranch && TRUSTED_EVENTS.includes(run.event),
  };
}

async function findArtifacts(api: Api, repository: Repository, runId: number, key: ExperimentKey) {
  const { data } = await allowed(
    api.rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: runId, per_page: 100 }),
    'actions: read',
  );
  // A run that was started again has an artifact of each attempt.
  const newest = (name: string) =>
    data.artifacts.filter((one) => one.name === name).toSorted((a, b) => b.id - a.id)[0];
  const [evidence, model] = [
    newest(evidenceName(key.experiment)),
    newest(modelName(key.experiment)),
  ];
  if (evidence) return { evidence, model };
  throw new BrokenError(
    `run ${runId} has no artifact "${evidenceName(key.experiment)}", so its model can't be compared with`,
    `Delete its artifact "${modelName(key.experiment)}" too, or run it again.`,
  );
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
    if ([401, 403, 404].includes(cause.status)) {
      const fix = `Give the job "permissions: ${permission}", or set baseline: none.`;
      throw new NotAllowedError(message, fix, { cause });
    }
    const fix = 'Run the job again when GitHub has recovered: https://www.githubstatus.com';
    throw new BrokenError(message, fix, { cause });
  });
}
