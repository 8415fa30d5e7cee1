import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRecord } from '../../record/run-record.js';
import { type ListedArtifact, REPOSITORY, REPOSITORY_ARTIFACTS } from './answers.js';
import { type Api, openApi, type Repository } from './api.js';
import { evidenceKey } from './artifacts.js';
import { readEvidence, UnreadableError } from './evidence.js';
import { orExplainRefusal, type Purpose } from './fetch-run.js';
import { repositoryAccess } from './repository.js';

/** A run whose evidence a repository keeps. */
export interface KeptRun {
  readonly record: RunRecord;
  /** Its code came from a fork, so that its record is a stranger's word. */
  readonly fork: boolean;
  /** It ran the default branch's code, which alone promotes. */
  readonly mayPromote: boolean;
}

export interface KeptRuns {
  /** The newest first. */
  readonly runs: readonly KeptRun[];
  /** What there is to say of those that are not among them, a sentence each. */
  readonly notes: readonly string[];
}

export interface KeptRunsRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder whose repository is asked, where the environment names none. */
  readonly folder: string;
  /** Whether the runs of an experiment are asked for: `project/experiment`. */
  readonly wanted: (name: string) => boolean;
  /** How many of the newest are read. */
  readonly most: number;
  /** Told of what takes long. */
  readonly say: (line: string) => void;
}

interface Search extends Pick<KeptRunsRequest, 'wanted' | 'most'> {
  readonly api: Api;
  readonly repository: Repository;
  /** A folder to download into. */
  readonly temp: string;
}

/** Pages of a hundred artifacts, of whatever kind, that are looked through. */
const MOST_PAGES = 30;
/** Downloads side by side. */
const AT_ONCE = 6;

const TO_LIST: Purpose = {
  failed: 'could not list the runs',
  otherwise: ', or the token leave to read Actions',
};

/**
 * The runs that left their evidence as artifacts of a repository, whatever branch or fork their code
 * came from. One whose evidence can't be read is left out, and said so.
 * @throws InputError without a token or a repository
 * @throws BrokenError when GitHub refuses, or an answer can't be read
 */
export async function keptRuns({ env, folder, say, ...asked }: KeptRunsRequest): Promise<KeptRuns> {
  const { repository, apiUrl, token } = await repositoryAccess(env, folder);
  const temp = await mkdtemp(join(tmpdir(), 'sluice-runs-'));
  try {
    return await search({ ...asked, api: openApi(token, apiUrl, { say }), repository, temp });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

async function search(request: Search): Promise<KeptRuns> {
  const { api, repository, most } = request;
  const branch = await ask(api.call(REPOSITORY, { ...repository }));
  const { artifacts, expired, notAll } = await evidence(request);
  const notes = [
    ...(notAll
      ? [
          `only the newest ${most} runs are read, or the newest ${MOST_PAGES * 100} artifacts: older ones are not listed`,
        ]
      : []),
    ...(expired > 0 ? [`the evidence of ${expired} further has expired`] : []),
  ];
  const runs = new Map<string, KeptRun>();
  for (let from = 0; from < artifacts.length; from += AT_ONCE) {
    const read = artifacts.slice(from, from + AT_ONCE).map((one) => readKept(one, branch, request));
    for (const kept of await Promise.all(read)) {
      if (typeof kept === 'string') notes.push(kept);
      // A run that a later job promoted left its evidence twice.
      else if (!runs.has(kept.record.id)) runs.set(kept.record.id, kept);
    }
  }
  return { runs: [...runs.values()], notes };
}

async function evidence({ api, repository, wanted, most }: Search) {
  const artifacts: ListedArtifact[] = [];
  let expired = 0;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const asked = { ...repository, per_page: 100, page };
    const { items, more } = await ask(api.call(REPOSITORY_ARTIFACTS, asked));
    for (const artifact of items) {
      const key = evidenceKey(artifact.name);
      if (!key || !wanted(`${key.project}/${key.experiment}`)) continue;
      if (artifact.expired) expired++;
      else if (artifacts.length === most) return { artifacts, expired, notAll: true };
      else artifacts.push(artifact);
    }
    if (!more) return { artifacts, expired, notAll: false };
  }
  return { artifacts, expired, notAll: true };
}

/** What there is to say of it where it can't be read. */
async function readKept(
  artifact: ListedArtifact,
  defaultBranch: string,
  { api, repository, temp }: Search,
): Promise<KeptRun | string> {
  try {
    const record = await ask(readEvidence(api, repository, artifact, temp));
    const run = artifact.workflow_run;
    const fork = run === null || run.head_repository_id !== run.repository_id;
    return { record, fork, mayPromote: !fork && run.head_branch === defaultBranch };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return error.message;
  }
}

async function ask<T>(work: Promise<T>): Promise<T> {
  return orExplainRefusal(work, 'actions: read', TO_LIST);
}
