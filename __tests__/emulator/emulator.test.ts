import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkOut } from './checkout.js';
import { Emulator } from './emulator.js';
import { ARTIFACTS, api, job } from './real-clients.js';
import { parseOutputs } from './runner.js';
import { commit, openPull } from './state.js';
import { READ_ONLY } from './tokens.js';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await Emulator.start();
});
afterEach(() => emulator.close());

describe('the artifact service, with the real @actions/artifact', () => {
  it('takes an upload, lists it with the digest of the bytes it holds, and gives it back', async () => {
    const { seen } = await job(emulator, { entry: [ARTIFACTS] });
    const [artifact] = emulator.state.artifacts;
    expect(seen.error).toBeUndefined();
    expect(seen.uploaded.id).toBe(artifact!.id);
    expect(`sha256:${seen.uploaded.digest}`).toBe(artifact!.digest);
    expect(seen.listed).toMatchObject([{ name: 'evidence', digest: artifact!.digest }]);
    expect(seen.downloaded.digestMismatch).toBe(false);
    expect(seen.text).toBe('hello');
    expect(emulator.unknown).toEqual([]);
  });
});

describe('the REST API, with the real octokit', () => {
  it('gives a run the context of its event', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    const { seen } = await api(emulator, [], { trigger: { event: 'pull_request', pull } });
    expect(seen).toMatchObject({
      event: 'pull_request',
      sha: pull.mergeSha,
      payload: { pull_request: { number: pull.number, head: { sha: pull.headSha } } },
    });
  });

  it('pages with Link headers, so the client finds every comment', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    for (let i = 0; i < 250; i++) {
      emulator.state.comments.push({
        id: 5000 + i,
        issue: pull.number,
        author: { login: 'someone', type: 'User' },
        body: `comment ${i}`,
        createdAt: '',
        updatedAt: '',
      });
    }
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { seen } = await api(emulator, [
      [route, { issue_number: pull.number, per_page: 100 }, true],
    ]);
    expect(seen.results[0].data).toHaveLength(250);
    expect(emulator.callsOf('comments.list')).toHaveLength(3);
  });

  it('lets a read-only token read, and nothing else', async () => {
    const pull = openPull(emulator.state, { branch: 'fix', headRepository: 'stranger/models' });
    const comment = { issue_number: pull.number, body: 'hello' };
    const { seen } = await api(
      emulator,
      [
        ['GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pull.number }],
        ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment],
        ['POST /repos/{owner}/{repo}/check-runs', { name: 'x', head_sha: pull.headSha }],
      ],
      { permissions: READ_ONLY },
    );
    expect(seen.results.map((result: { status: number }) => result.status)).toEqual([
      200, 403, 403,
    ]);
    expect(emulator.state.comments).toEqual([]);
  });

  it('knows no parameter that GitHub does not have', async () => {
    const artifacts = 'GET /repos/{owner}/{repo}/actions/artifacts';
    await api(emulator, [
      [artifacts, { name: 'x', per_page: 5 }],
      [artifacts, { nmae: 'x' }],
    ]);
    expect(emulator.unknown).toMatchObject([{ query: { nmae: 'x' } }]);
  });

  it('refuses to plan a fault for a route that is not there', () => {
    expect(() => emulator.faults.add('comment.create', { kind: 'cut' })).toThrow('no route');
  });
});

describe('a checkout', () => {
  it('is sound to git itself: the one commit, whose files count as unchanged', async () => {
    const { state } = emulator;
    const files = {
      'sluice.yml': 'project: credit\n',
      'data/test.csv': 'a,b\n1,2\n',
      'data.txt': '',
      [`data/${'deep/'.repeat(9)}ünder.csv`]: Buffer.from([0, 255]),
    };
    const parent = state.refs.get('heads/main')!;
    const sha = commit(state, 'work', { branch: 'main', files });
    const folder = await mkdtemp(join(tmpdir(), 'sluice-checkout-'));
    emulator.folders.push(folder);
    await writeFile(join(folder, 'sluice.yml'), 'as a test has it');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    for (let job = 0; job < 2; job++) checkOut(folder, state.commits.get(sha)!, state);
    expect(git('rev-parse', 'HEAD', 'HEAD^{tree}')).toBe(
      `${sha}\n${state.commits.get(sha)!.tree}\n`,
    );
    expect(git('cat-file', 'commit', 'HEAD')).toContain(`parent ${parent}`);
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe('');
    const listed = git('ls-files', '-v', '-z').split('\0').sort();
    expect(listed).toEqual(['', ...Object.keys(files).map((path) => `S ${path}`)].sort());
    for (const [path, content] of Object.entries(files)) {
      expect(git('cat-file', 'blob', `HEAD:${path}`)).toBe(Buffer.from(content).toString());
    }
    // The parent is not there, as in a clone of depth 1; nothing else is amiss.
    await writeFile(join(folder, '.git/shallow'), `${sha}\n`);
    expect(git('fsck', '--full', '--strict')).toBe('');
  });
});

describe('outputs of a job', () => {
  it('are read in both forms that the runner takes', () => {
    const file = 'a=1\nb<<EOF_1\nline 1\nline 2\nEOF_1\nc<<EOF_2\n\nEOF_2\n';
    expect(parseOutputs(file)).toEqual({ a: '1', b: 'line 1\nline 2', c: '' });
  });
});
