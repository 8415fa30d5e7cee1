import type { Call, Reply, Route } from './call.js';
import { HttpError, notFound } from './call.js';
import { PAGED, page } from './paging.js';
import { signedUrl } from './signing.js';
import type { Artifact, GitHubState, WorkflowRun } from './state.js';

const access = { kind: 'token', anyOf: [['actions', 'read']] } as const;
const repo = '/repos/:owner/:repo';

/** Workflow runs and their artifacts. */
export function actionsRoutes(state: GitHubState): readonly Route[] {
  const listArtifacts = (call: Call, artifacts: readonly Artifact[]): Reply => {
    const { name } = call.query;
    const named = artifacts
      .filter((artifact) => artifact.finalized && (name === undefined || artifact.name === name))
      .toSorted((a, b) => b.id - a.id);
    const found = page(call, named);
    return {
      status: 200,
      headers: found.headers,
      body: {
        total_count: named.length,
        artifacts: found.items.map((item) => showArtifact(state, call, item)),
      },
    };
  };
  return [
    {
      name: 'runs.list',
      method: 'GET',
      pattern: `${repo}/actions/runs`,
      access,
      query: ['branch', 'event', 'status', 'head_sha', ...PAGED],
      handle: (call) => {
        const { branch, event, status, head_sha } = call.query;
        const runs = state.runs
          .filter(
            (run) =>
              (branch === undefined || run.headBranch === branch) &&
              (event === undefined || run.event === event) &&
              (status === undefined || run.status === status || run.conclusion === status) &&
              (head_sha === undefined || run.headSha === head_sha),
          )
          .toSorted((a, b) => b.id - a.id);
        const found = page(call, runs);
        return {
          status: 200,
          headers: found.headers,
          body: {
            total_count: runs.length,
            workflow_runs: found.items.map((run) => showRun(state, call, run)),
          },
        };
      },
    },
    {
      name: 'runs.get',
      method: 'GET',
      pattern: `${repo}/actions/runs/:id`,
      access,
      handle: (call) => ({ status: 200, body: showRun(state, call, runOf(state, call)) }),
    },
    {
      name: 'runs.artifacts',
      method: 'GET',
      pattern: `${repo}/actions/runs/:id/artifacts`,
      access,
      query: ['name', ...PAGED],
      handle: (call) => {
        const run = runOf(state, call);
        return listArtifacts(
          call,
          state.artifacts.filter((artifact) => artifact.runId === run.id),
        );
      },
    },
    {
      name: 'artifacts.list',
      method: 'GET',
      pattern: `${repo}/actions/artifacts`,
      access,
      query: ['name', ...PAGED],
      handle: (call) => listArtifacts(call, state.artifacts),
    },
    {
      name: 'artifacts.get',
      method: 'GET',
      pattern: `${repo}/actions/artifacts/:id`,
      access,
      handle: (call) => ({
        status: 200,
        body: showArtifact(state, call, artifactOf(state, call)),
      }),
    },
    {
      name: 'artifacts.zip',
      method: 'GET',
      pattern: `${repo}/actions/artifacts/:id/zip`,
      access,
      handle: (call) => {
        const artifact = artifactOf(state, call);
        if (artifact.expired) throw new HttpError(410, 'Artifact has expired');
        return {
          status: 302,
          headers: { location: signedUrl(call.origin, artifact.blob, 'read') },
        };
      },
    },
  ];
}

function runOf(state: GitHubState, call: Call): WorkflowRun {
  const run = state.runs.findLast((one) => one.id === Number(call.params['id']));
  if (!run) throw notFound();
  return run;
}

function artifactOf(state: GitHubState, call: Call): Artifact {
  const id = Number(call.params['id']);
  const artifact = state.artifacts.find((one) => one.id === id && one.finalized);
  if (!artifact) throw notFound();
  return artifact;
}

export function showRun(state: GitHubState, call: Pick<Call, 'serverUrl'>, run: WorkflowRun) {
  const { owner, name, id } = state.repository;
  const pulls = state.pulls.filter(
    (pull) => pull.headSha === run.headSha && pull.headRepository === `${owner}/${name}`,
  );
  return {
    id: run.id,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    created_at: run.createdAt,
    html_url: `${call.serverUrl}/${owner}/${name}/actions/runs/${run.id}`,
    // Empty for pull requests from forks, as GitHub leaves it.
    pull_requests: pulls.map((pull) => ({ number: pull.number, head: { sha: pull.headSha } })),
    repository: { id, full_name: `${owner}/${name}` },
    head_repository: {
      id: run.headRepository.id,
      full_name: run.headRepository.fullName,
      owner: { login: run.headRepository.fullName.split('/')[0] },
    },
  };
}

function showArtifact(state: GitHubState, call: Call, artifact: Artifact) {
  const { owner, repo: name } = call.params;
  const run = state.runs.find((one) => one.backendId === artifact.backendId)!;
  const url = `${call.origin}/repos/${owner}/${name}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.size,
    digest: artifact.digest,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    url,
    archive_download_url: `${url}/zip`,
    workflow_run: {
      id: run.id,
      repository_id: state.repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
