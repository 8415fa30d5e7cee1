import type { Emulator } from './emulator.js';
import { showRun } from './rest-actions.js';
import { showPull } from './rest-repository.js';
import type { PullRequest, WorkflowRun } from './state.js';

/** What started a run. */
export type Trigger =
  | { readonly event: 'pull_request'; readonly pull: PullRequest }
  | { readonly event: 'push'; readonly branch?: string }
  | { readonly event: 'schedule' }
  | { readonly event: 'workflow_dispatch'; readonly branch?: string }
  | { readonly event: 'merge_group'; readonly headSha: string; readonly baseSha: string }
  | { readonly event: 'workflow_run'; readonly run: WorkflowRun };

/** What follows from the trigger: the environment's git variables and the run's fields. */
export interface Checkout {
  readonly sha: string;
  readonly ref: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepository: string;
}

export function checkoutOf({ state }: Emulator, trigger: Trigger): Checkout {
  const { owner, name, defaultBranch } = state.repository;
  const here = `${owner}/${name}`;
  const onBranch = (branch: string): Checkout => {
    const sha = state.refs.get(`heads/${branch}`)!;
    return {
      sha,
      ref: `refs/heads/${branch}`,
      headBranch: branch,
      headSha: sha,
      headRepository: here,
    };
  };
  switch (trigger.event) {
    case 'pull_request': {
      const { pull } = trigger;
      return {
        sha: pull.mergeSha,
        ref: `refs/pull/${pull.number}/merge`,
        headBranch: pull.headRef,
        headSha: pull.headSha,
        headRepository: pull.headRepository,
      };
    }
    case 'merge_group': {
      const branch = `gh-readonly-queue/${defaultBranch}/pr-1-${trigger.baseSha}`;
      return {
        sha: trigger.headSha,
        ref: `refs/heads/${branch}`,
        headBranch: branch,
        headSha: trigger.headSha,
        headRepository: here,
      };
    }
    case 'push':
    case 'workflow_dispatch':
      return onBranch(trigger.branch ?? defaultBranch);
    case 'schedule':
    case 'workflow_run':
      return onBranch(defaultBranch);
  }
}

/** The JSON that `GITHUB_EVENT_PATH` points to. */
export function payloadOf(emulator: Emulator, trigger: Trigger): unknown {
  const { state } = emulator;
  const { owner, name, defaultBranch } = state.repository;
  const pages = { serverUrl: emulator.serverUrl };
  const common = {
    repository: {
      id: state.repository.id,
      name,
      full_name: `${owner}/${name}`,
      owner: { login: owner },
      default_branch: defaultBranch,
      html_url: `${emulator.serverUrl}/${owner}/${name}`,
    },
    sender: { login: 'octocat', type: 'User' },
  };
  const checkout = checkoutOf(emulator, trigger);
  switch (trigger.event) {
    case 'pull_request':
      return {
        ...common,
        action: 'synchronize',
        number: trigger.pull.number,
        pull_request: showPull(state, pages, trigger.pull),
      };
    case 'push':
      return {
        ...common,
        ref: checkout.ref,
        before: state.commits.get(checkout.sha)?.parents[0] ?? '0'.repeat(40),
        after: checkout.sha,
      };
    case 'schedule':
      return { ...common, schedule: '0 4 * * 1' };
    case 'workflow_dispatch':
      return { ...common, ref: checkout.ref, inputs: null };
    case 'merge_group':
      return {
        ...common,
        action: 'checks_requested',
        merge_group: {
          head_sha: trigger.headSha,
          head_ref: checkout.ref,
          base_sha: trigger.baseSha,
          base_ref: `refs/heads/${defaultBranch}`,
        },
      };
    case 'workflow_run':
      return { ...common, action: 'completed', workflow_run: showRun(state, pages, trigger.run) };
  }
}
