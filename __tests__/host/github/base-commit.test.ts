import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { BrokenError } from '../../../src/errors.js';
import type { BaseCommit } from '../../../src/host/base-commit.js';
import { openBaseCommit } from '../../../src/host/github/base-commit.js';
import { historyInCheckout } from '../../../src/host/github/history.js';
import { openLocalBase } from '../../../src/host/local/local-base.js';
import { checkOut } from '../../emulator/checkout.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { commit, openPull, pushToPull } from '../../emulator/state.js';
import { ASKED, type Permissions } from '../../emulator/tokens.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const CONFIG = '/repo/sluice.yml';

let base: string;
beforeEach(() => {
  base = committed('agreed');
});

function committed(content: string): string {
  return commit(harness.emulator.state, content, {
    branch: 'main',
    files: { 'sluice.yml': content },
  });
}

const pullRequest = (): Trigger => ({
  event: 'pull_request',
  pull: openPull(harness.emulator.state, { branch: 'better' }),
});

function open(
  trigger: Trigger,
  { permissions = ASKED as Permissions | null, workspace = '/repo' } = {},
) {
  const { api, context } = harness.job(trigger, permissions ?? {});
  const near = historyInCheckout(context, workspace);
  return openBaseCommit({ api: permissions === null ? null : api, context, workspace, near });
}

describe('the base of a pull request', () => {
  it('is what it was merged with, where the event still names an older one', async () => {
    const trigger = pullRequest();
    const newer = committed('agreed since');
    pushToPull(
      harness.emulator.state,
      (trigger as { pull: Parameters<typeof pushToPull>[1] }).pull,
    );
    const found = (await open(trigger))!;
    expect(found.sha).toBe(newer);
    expect((await found.file(CONFIG))?.toString()).toBe('agreed since');
  });

  describe('in a submodule', () => {
    let outer: string;
    let inner: string;
    const git = (cwd: string, ...args: string[]) =>
      execFileSync(
        'git',
        [
          '-c',
          'user.name=A',
          '-c',
          'user.email=a@e.com',
          '-c',
          'protocol.file.allow=always',
          ...args,
        ],
        { cwd, encoding: 'utf8' },
      ).trim();
    const rows = (content: string) => {
      writeFileSync(join(inner, 'test.csv'), content);
      git(inner, 'add', '--all');
      git(inner, 'commit', '--quiet', '-m', content);
    };
    const submit = (message: string) => {
      git(outer, 'add', '--all');
      git(outer, 'commit', '--quiet', '--allow-empty', '-m', message);
      return git(outer, 'rev-parse', 'HEAD');
    };

    beforeEach(() => {
      [inner, outer] = ['origin', 'outer'].map((name) => join(harness.temp, name)) as [
        string,
        string,
      ];
      for (const folder of [inner, outer]) {
        mkdirSync(folder);
        git(folder, 'init', '--quiet');
      }
      rows('agreed rows');
      git(outer, 'submodule', '--quiet', 'add', inner, 'data');
      inner = join(outer, 'data');
    });

    /** What the base has of the rows, after the work pointed the submodule to easy ones. */
    async function afterBump(): Promise<BaseCommit> {
      const base = submit('base');
      rows('easy rows');
      submit('work');
      return (await openLocalBase({ ref: base, workspace: outer }))!;
    }
    const file = () => join(outer, 'data', 'test.csv');

    it('are the rows of the commit that the base names, whatever the work points it to', async () => {
      const found = await afterBump();
      expect((await found.file(file()))?.toString()).toBe('agreed rows');
      expect(await found.workHolds(file())).toBe(true);
    });

    it('are those of the commit that was named, where the work itself lies in the submodule', async () => {
      rows('easy rows');
      const found = (await openLocalBase({ ref: 'HEAD~1', workspace: inner }))!;
      expect((await found.file(file()))?.toString()).toBe('agreed rows');
    });

    it('of which the clone lacks that commit can’t be read, and are never none', async () => {
      git(outer, 'update-index', '--cacheinfo', `160000,${'a'.repeat(40)},data`);
      git(outer, 'commit', '--quiet', '-m', 'base');
      const base = git(outer, 'rev-parse', 'HEAD');
      submit('work');
      const found = (await openLocalBase({ ref: base, workspace: outer }))!;
      await expect(found.file(file())).rejects.toThrow('is not in its clone');
    });

    it('that the base does not have are none there', async () => {
      const base = git(outer, 'commit-tree', '-m', 'empty', git(outer, 'mktree'));
      submit('work');
      const found = (await openLocalBase({ ref: base, workspace: outer }))!;
      expect(await found.file(file())).toBeNull();
    });

    it('are asked of GitHub where the clone has no base', async () => {
      const link = git(inner, 'rev-parse', 'HEAD');
      const { state } = harness.emulator;
      const tip = state.commits.get(state.refs.get('heads/main')!)!;
      state.trees.set(tip.tree, [
        ...state.trees.get(tip.tree)!,
        { path: 'data', mode: '160000', type: 'commit', sha: link },
      ]);
      submit('work');
      rows('easy rows');
      const found = (await open(pullRequest(), { workspace: outer }))!;
      expect((await found.file(file()))?.toString()).toBe('agreed rows');
    });
  });

  it('is read through git where the clone has it, and asks GitHub nothing', async () => {
    const workspace = join(harness.temp, 'clone');
    mkdirSync(workspace);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@e.com', ...args], {
        cwd: workspace,
        encoding: 'utf8',
      }).trim();
    git('init', '--quiet');
    writeFileSync(join(workspace, 'sluice.yml'), 'in the clone');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'base');
    const merged = git('rev-parse', 'HEAD');
    git('commit', '--quiet', '--allow-empty', '-m', 'merge');
    const { api, context: named } = harness.job(pullRequest());
    const context = { ...named, sha: git('rev-parse', 'HEAD') };
    const near = historyInCheckout(context, workspace);
    const found = (await openBaseCommit({ api, context, workspace, near }))!;
    const before = harness.emulator.calls.length;
    expect(found.sha).toBe(merged);
    expect((await found.file(join(workspace, 'sluice.yml')))?.toString()).toBe('in the clone');
    expect(await found.file(join(workspace, 'none.yml'))).toBeNull();
    expect(harness.emulator.calls).toHaveLength(before);
  });

  it('of a shallow clone takes one call for a file that is there', async () => {
    const trigger = pullRequest();
    const { context } = harness.job(trigger);
    const workspace = join(harness.temp, 'shallow');
    mkdirSync(workspace);
    const { state } = harness.emulator;
    checkOut(workspace, state.commits.get(context.sha)!, state);
    const found = (await open(trigger, { workspace }))!;
    expect((await found.file(join(workspace, 'sluice.yml')))?.toString()).toBe('agreed');
    expect(harness.emulator.calls.map(({ route }) => route)).toEqual(['contents.get']);
  });

  it.each(['cut', 'empty', 'another object', 'a proxy’s page'] as const)(
    'is never without a file because an answer is unreadable: %s',
    async (as) => {
      const asks = { 'commits.list': CONFIG, 'contents.get': CONFIG, 'git.tree': '/repo/none.yml' };
      for (const [route, path] of Object.entries(asks)) {
        harness.emulator.faults.add(route, { kind: 'answer', as });
        const asked = async () => (await open(pullRequest()))?.file(path);
        await expect(asked()).rejects.toThrow(BrokenError);
        harness.emulator.faults.clear();
      }
    },
  );

  it('is never without a file because a token may not read it', async () => {
    for (const permissions of [{ metadata: 'read' }, null] as const) {
      const asked = async () => (await open(pullRequest(), { permissions }))?.file(CONFIG);
      await expect(asked()).rejects.toThrow(BrokenError);
    }
  });

  it('is never without a file because GitHub hides it behind a 404', async () => {
    harness.emulator.faults.add('contents.get', { kind: 'status', status: 404 });
    const found = (await open(pullRequest()))!;
    await expect(found.file(CONFIG)).rejects.toThrow(/404/);
  });

  it('that was damaged on its way is not judged by', async () => {
    const { gitBlobs, trees, commits } = harness.emulator.state;
    const [entry] = trees.get(commits.get(base)!.tree)!;
    gitBlobs.set(entry!.sha, Buffer.from('gate: {conditions: [accuracy >= 1%]}'));
    const found = (await open(pullRequest()))!;
    await expect(found.file(CONFIG)).rejects.toThrow(/damaged/);
  });
});

describe('the base of a merge group', () => {
  it('is what the whole group is put on, and not the pull request before in the queue', async () => {
    const { state } = harness.emulator;
    const before = commit(state, 'softer', { parents: [base], files: { 'sluice.yml': 'softer' } });
    const headSha = commit(state, 'next', { parents: [before] });
    const found = (await open({ event: 'merge_group', headSha, baseSha: base }))!;
    expect(found.sha).toBe(base);
    expect((await found.file(CONFIG))?.toString()).toBe('agreed');
  });
});

describe('what nothing is proposed by', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'] as const)('has no base: %s', async (event) => {
    expect(await open({ event })).toBeNull();
  });
});
