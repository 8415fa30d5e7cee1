import { describe, expect, it } from '@jest/globals';
import { BrokenError, InputError } from '../../../src/errors.js';
import { baseBranchOf, type GitHubContext, readContext } from '../../../src/host/github/context.js';
import { isAboutItsCommit, promotion } from '../../../src/host/github/promotion.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { commit, FORK_ID, openPull } from '../../emulator/state.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const contextOf = (trigger: Trigger) => harness.job(trigger).context;
const clean = ({ sha, ref }: GitHubContext) => ({ sha, ref, dirty: false });
const promotes = (context: GitHubContext) => promotion(context, clean(context)).promotes;

describe('the context of a job', () => {
  it('of a pull request is about the head, while the test merge is checked out', () => {
    const pull = openPull(harness.emulator.state, { branch: 'better' });
    const context = contextOf({ event: 'pull_request', pull });
    expect(context.sha).toBe(pull.mergeSha);
    expect(context.trigger).toEqual({
      kind: 'pull-request',
      number: pull.number,
      headSha: pull.headSha,
      headBranch: 'better',
      headRepository: harness.emulator.state.repository.id,
      baseBranch: 'main',
      fork: false,
    });
    expect(promotes(context)).toBe(false);
  });

  it('knows a fork, also one that was deleted', () => {
    const pull = openPull(harness.emulator.state, { branch: 'fix', headRepository: 'else/models' });
    const trigger = { event: 'pull_request', pull } as const;
    expect(contextOf(trigger).trigger).toMatchObject({ fork: true });
    const { env } = harness.job(trigger);
    const head = { ref: pull.headRef, sha: pull.headSha, repo: null };
    const event = { pull_request: { number: pull.number, head, base: { ref: 'main' } } };
    expect(readContext(env, event).trigger).toMatchObject({ fork: true });
  });

  it.each(['push', 'schedule', 'workflow_dispatch'] as const)(
    'of %s on the default branch promotes',
    (event) => {
      expect(promotes(contextOf({ event }))).toBe(true);
    },
  );

  it('of a push or a dispatch on another branch does not promote', () => {
    commit(harness.emulator.state, 'other', { branch: 'feature' });
    for (const event of ['push', 'workflow_dispatch'] as const) {
      const context = contextOf({ event, branch: 'feature' });
      expect(promotes(context)).toBe(false);
      expect(baseBranchOf(context)).toBe('main');
    }
  });

  it('of a workflow_run does not promote: what started it may be a fork', () => {
    const run = harness.job({ event: 'push' }).run;
    expect(promotes(contextOf({ event: 'workflow_run', run }))).toBe(false);
  });

  it.each(['issue_comment', 'workflow_run', 'repository_dispatch', 'release'])(
    'of %s on the default branch does not promote, says why, and is about no commit of its own',
    (event) => {
      const { env } = harness.job({ event: 'push' });
      const given = { ...env, GITHUB_EVENT_NAME: event };
      const context = readContext(given, { repository: { default_branch: 'main' } });
      expect(promotion(context, clean(context))).toEqual({
        promotes: false,
        why: expect.stringContaining(`a run that ${event} started is not promoted`),
      });
      expect(isAboutItsCommit(context)).toBe(false);
    },
  );

  it('of a review of a pull request is about the pull request', () => {
    const pull = openPull(harness.emulator.state, { branch: 'fix', headRepository: 'else/models' });
    const { env } = harness.job({ event: 'pull_request', pull });
    const repo = { id: FORK_ID, full_name: 'else/models' };
    const head = { ref: pull.headRef, sha: pull.headSha, repo };
    const context = readContext(
      { ...env, GITHUB_EVENT_NAME: 'pull_request_review' },
      { pull_request: { number: pull.number, head, base: { ref: 'main' } } },
    );
    expect(context.trigger).toMatchObject({ kind: 'pull-request', fork: true });
    expect(promotes(context)).toBe(false);
    expect(isAboutItsCommit(context)).toBe(true);
  });

  it('that Dependabot started does not promote', () => {
    const { context } = harness.job({ event: 'push' });
    const by = { ...context, actor: 'dependabot[bot]' };
    expect(promotion(by, clean(by))).toMatchObject({ why: expect.stringContaining('Dependabot') });
  });

  it('does not promote when another commit is checked out, or tracked files were changed', () => {
    const { context } = harness.job({ event: 'push' });
    const other = { ...clean(context), sha: 'b'.repeat(40) };
    expect(promotion(context, other)).toMatchObject({
      promotes: false,
      why: expect.stringContaining('bbbbbbb is checked out'),
    });
    expect(promotion(context, { ...clean(context), dirty: true })).toMatchObject({
      promotes: false,
      why: expect.stringContaining('git tracks'),
    });
  });

  it('of a merge group is about its head and compares with its base branch', () => {
    const baseSha = harness.emulator.state.refs.get('heads/main')!;
    const headSha = commit(harness.emulator.state, 'queued', { parents: [baseSha] });
    const context = contextOf({ event: 'merge_group', headSha, baseSha });
    const trigger = { kind: 'merge-group', headSha, baseBranch: 'main', baseSha };
    expect(context.trigger).toEqual(trigger);
    expect(promotes(context)).toBe(false);
  });

  it('of a tag has no branch and does not promote', () => {
    const { env } = harness.job({ event: 'push' });
    const event = { repository: { default_branch: 'main' } };
    const context = readContext({ ...env, GITHUB_REF: 'refs/tags/main' }, event);
    expect(context.trigger).toMatchObject({ kind: 'branch', branch: null });
    expect(promotes(context)).toBe(false);
  });

  it('of pull_request_target is refused: what is checked out there is not the pull request', () => {
    const { env } = harness.job({ event: 'push' });
    const read = () => readContext({ ...env, GITHUB_EVENT_NAME: 'pull_request_target' }, {});
    expect(read).toThrow(InputError);
    expect(read).toThrow('on: pull_request');
  });

  it.each([
    ['https://github.com', false],
    ['https://octo.ghe.com', false],
    ['http://github.localhost:1234', false],
    ['https://github.example.com', true],
    ['https://notgithub.com', true],
  ])('takes %s for Enterprise Server: %s', (GITHUB_SERVER_URL, expected) => {
    const { env } = harness.job({ event: 'push' });
    expect(readContext({ ...env, GITHUB_SERVER_URL }, {}).enterpriseServer).toBe(expected);
  });

  it('names the variable that is missing', () => {
    const { env } = harness.job({ event: 'push' });
    const read = () => readContext({ ...env, GITHUB_RUN_ID: undefined }, {});
    expect(read).toThrow(BrokenError);
    expect(read).toThrow('GITHUB_RUN_ID');
  });
});
