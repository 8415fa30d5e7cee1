import { BrokenError, InputError } from '../../errors.js';
import type { BaselineSearch, ExperimentKey } from '../host.js';
import type { Api } from './api.js';
import { modelName } from './artifacts.js';
import { baseBranchOf, type GitHubContext, repositoryOf } from './context.js';
import { allowed, type BaselineRequest, type FetchedRun, fetchRun } from './fetch-run.js';
import { type History, type PassedRun, rankBaselines } from './promoted-runs.js';

/** Pages of 100 model artifacts, the newest first. Pull requests that passed are among them. */
const MAX_PAGES = 10;

/**
 * Finds the promoted run that this one is compared with, by API: shallow clones have no history. Only runs of this repository
 * count, started by a push, a schedule or by hand on the base branch.
 * @throws BrokenError when GitHub refuses to say, or when the run that was found can't be read or is not what was uploaded
 */
export async function findBaseRun(request: BaselineRequest): Promise<BaselineSearch> {
  const { api, context, key } = request;
  const branches = [...new Set([baseBranchOf(context), context.defaultBranch])];
  const history = await allowed(readHistory(api, context), 'contents: read');
  const passed = await allowed(readPassedRuns(api, context, key, history), 'actions: read');
  const ranked = rankBaselines(passed, { history, branches, runId: context.runId });
  const expired: PassedRun[] = [];
  for (const { run, how } of ranked) {
    if (run.expired) {
      expired.push(run);
      continue;
    }
    const found = await fetchRun(request, run.runId, (facts) => facts.trusted);
    if (found.kind === 'found') return baseline(found, how);
    if (found.kind === 'expired') expired.push(run);
  }
  const [first] = expired;
  if (first) {
    const day = first.expiresAt.slice(0, 10);
    return {
      found: false,
      reason: `the artifacts of the promoted run of ${first.headSha.slice(0, 7)} expired on ${day}; the next run that passes on ${context.defaultBranch} is the new baseline`,
    };
  }
  return { found: false, reason: `first run: none has passed on ${branches.join(' or ')} yet` };
}

/**
 * The run with a number, as `baseline: run:ID` names it.
 * @throws InputError when it is not the number of a workflow run
 * @throws BrokenError when it can't be read, or its code came from a fork
 */
export async function findNamedRun(request: BaselineRequest, id: string): Promise<BaselineSearch> {
  if (!/^\d{1,15}$/.test(id)) {
    throw InputError.of(`"${id}" is not the number of a workflow run`, {
      fix: 'On GitHub, baseline: run:ID takes the number in the address of a run: …/actions/runs/ID.',
    });
  }
  const found = await fetchRun(request, Number(id), (facts) => facts.sameRepository);
  if (found.kind === 'found') return baseline(found, `run ${id}, as configured`);
  throw new BrokenError(
    {
      expired: `the artifacts of run ${id} have expired`,
      untrusted: `run ${id} is not trusted: its code came from a fork`,
      other: `run ${id} holds another experiment than ${request.key.project}/${request.key.experiment}`,
    }[found.kind],
    'Name another run, or use baseline: auto.',
  );
}

/** The checked-out commit's history. Of a test merge the base is the first parent: the event's own base can be stale. */
async function readHistory(api: Api, context: GitHubContext): Promise<History> {
  const { data } = await api.rest.repos.listCommits({
    ...repositoryOf(context),
    sha: context.sha,
    per_page: 100,
  });
  const [tip, parent] = [data[0], data[0]?.parents[0]];
  const merged = context.trigger.kind !== 'branch' && parent;
  return {
    baseSha: merged ? parent.sha : (tip?.sha ?? context.sha),
    shas: data.map((commit) => commit.sha),
  };
}

async function readPassedRuns(
  api: Api,
  context: GitHubContext,
  key: ExperimentKey,
  history: History,
): Promise<readonly PassedRun[]> {
  const runs: PassedRun[] = [];
  const known = new Set(history.shas);
  const pages = api.paginate.iterator(api.rest.actions.listArtifactsForRepo, {
    ...repositoryOf(context),
    name: modelName(key.experiment),
    per_page: 100,
  });
  let page = 0;
  for await (const { data } of pages) {
    for (const artifact of data) {
      const run = artifact.workflow_run;
      if (!run?.id || !run.head_sha || !run.head_branch) continue;
      runs.push({
        runId: run.id,
        artifactId: artifact.id,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        sameRepository: run.head_repository_id === run.repository_id,
        expired: artifact.expired,
        expiresAt: artifact.expires_at ?? '',
      });
    }
    page++;
    const settled = runs.some((run) => known.has(run.headSha) && run.runId !== context.runId);
    if (settled || page >= MAX_PAGES) break;
  }
  return runs;
}

function baseline(
  { runId, folder, sha, url }: Extract<FetchedRun, { kind: 'found' }>,
  how: string,
): BaselineSearch {
  return { found: true, runId, folder, sha, url, how };
}
