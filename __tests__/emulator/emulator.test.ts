import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkOut } from './checkout.js';
import { Emulator } from './emulator.js';
import type { Trigger } from './event-payloads.js';
import { type JobOptions, parseOutputs, recordRun, runJob } from './runner.js';
import { commit, openPull } from './state.js';
import { READ_ONLY } from './tokens.js';

const ARTIFACTS = resolve('__tests__/emulator/clients/artifacts.mjs');
const OCTOKIT = resolve('__tests__/emulator/clients/octokit.mjs');

let emulator: Emulator;
beforeEach(async () => {
  emulator = await Emulator.start();
});
afterEach(() => emulator.close());

async function job(options: Partial<JobOptions> & Pick<JobOptions, 'entry'>) {
  const result = await runJob(emulator, {
    trigger: { event: 'push' },
    fastClock: true,
    ...options,
  });
  const seen = JSON.parse(result.outputs['seen'] ?? 'null');
  if (seen === null) throw new Error(result.stderr + result.stdout);
  return { ...result, seen };
}

const api = (calls: unknown, options: Partial<JobOptions> = {}) =>
  job({ entry: [OCTOKIT], ...options, env: { CALLS: JSON.stringify(calls), ...options.env } });

describe('the artifact service, with the real @actions/artifact', () => {
  it('takes an upload, lists it with the digest of the bytes it holds, and gives it back', async () => {
    const { seen } = await job({ entry: [ARTIFACTS] });
    const [artifact] = emulator.state.artifacts;
    expect(seen.error).toBeUndefined();
    expect(seen.uploaded.id).toBe(artifact!.id);
    expect(`sha256:${seen.uploaded.digest}`).toBe(artifact!.digest);
    expect(seen.listed).toMatchObject([{ name: 'evidence', digest: artifact!.digest }]);
    expect(seen.downloaded.digestMismatch).toBe(false);
    expect(seen.text).toBe('hello');
    expect(emulator.unknown).toEqual([]);
  });

  it('refuses a second artifact of the same name', async () => {
    const { seen } = await job({ entry: [ARTIFACTS] });
    expect(seen.second).toContain('409');
  });

  it('puts blocks together in the order of the block list', async () => {
    const { seen } = await job({ entry: [ARTIFACTS], env: { BYTES: String(20 * 1024 * 1024) } });
    expect(emulator.callsOf('blob.block').length).toBeGreaterThan(2);
    expect(seen.bytes).toBe(20 * 1024 * 1024);
    expect(seen.downloaded.digestMismatch).toBe(false);
  });

  it('fails as often as it is told to, and the client tries again', async () => {
    emulator.faults.add('twirp.CreateArtifact', { kind: 'status', status: 500 }, 2);
    const { seen } = await job({ entry: [ARTIFACTS] });
    expect(seen.error).toBeUndefined();
    expect(emulator.callsOf('twirp.CreateArtifact').map((call) => call.status)).toEqual([
      500, 500, 200, 409,
    ]);
  });

  it('lists an upload late when it is asked to', async () => {
    emulator.faults.add('twirp.ListArtifacts', { kind: 'late' }, 1);
    const { seen } = await job({ entry: [ARTIFACTS] });
    expect(seen.listed).toEqual([]);
    expect(emulator.state.artifacts).toHaveLength(1);
  });

  it('cuts a connection in the middle of an upload', async () => {
    emulator.faults.add('blob.block', { kind: 'cut' }, 1);
    const { seen } = await job({ entry: [ARTIFACTS] });
    expect(seen.error).toBeUndefined();
    expect(emulator.callsOf('blob.block').map((call) => call.status)).toEqual([0, 201]);
  });

  it('stores other bytes than were sent, which shows in the digest alone', async () => {
    emulator.faults.add('blob.block', { kind: 'corrupt' }, 1);
    const { seen } = await job({ entry: [ARTIFACTS] });
    expect(seen.listed[0].digest).not.toBe(`sha256:${seen.uploaded.digest}`);
  });
});

describe('the REST API, with the real octokit', () => {
  it('gives a run the context of its event', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    const { seen } = await api([], { trigger: { event: 'pull_request', pull } });
    expect(seen).toMatchObject({
      event: 'pull_request',
      sha: pull.mergeSha,
      payload: { pull_request: { number: pull.number, head: { sha: pull.headSha } } },
    });
  });

  it.each<[string, () => Trigger, string]>([
    ['schedule', () => ({ event: 'schedule' }), 'schedule'],
    ['workflow_dispatch', () => ({ event: 'workflow_dispatch' }), 'ref'],
    [
      'merge_group',
      () => {
        const baseSha = emulator.state.refs.get('heads/main')!;
        const headSha = commit(emulator.state, 'queued', { parents: [baseSha] });
        return { event: 'merge_group', headSha, baseSha };
      },
      'merge_group',
    ],
    [
      'workflow_run',
      () => ({
        event: 'workflow_run',
        run: recordRun(emulator, { trigger: { event: 'push' } }),
      }),
      'workflow_run',
    ],
  ])('plays the event %s', async (event, trigger, key) => {
    const { seen } = await api([], { trigger: trigger() });
    expect(seen.event).toBe(event);
    expect(seen.payload).toHaveProperty(key);
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
    const { seen } = await api([[route, { issue_number: pull.number, per_page: 100 }, true]]);
    expect(seen.results[0].data).toHaveLength(250);
    expect(emulator.callsOf('comments.list')).toHaveLength(3);
  });

  it('lets a read-only token read, and nothing else', async () => {
    const pull = openPull(emulator.state, { branch: 'fix', headRepository: 'stranger/models' });
    const comment = { issue_number: pull.number, body: 'hello' };
    const { seen } = await api(
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

  it('answers 401 without a token', async () => {
    const { seen } = await api([['GET /repos/{owner}/{repo}', {}]], { permissions: null });
    expect(seen.results[0].status).toBe(401);
  });

  it('answers 304 to a known ETag', async () => {
    const get = 'GET /repos/{owner}/{repo}';
    const first = await api([[get, {}]]);
    const etag = first.seen.results[0].headers.etag;
    const { seen } = await api([[get, { headers: { 'if-none-match': etag } }]]);
    expect(seen.results[0].status).toBe(304);
  });

  it('limits the rate with Retry-After when asked to', async () => {
    emulator.faults.add('repository.get', {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '3' },
    });
    const { seen } = await api([['GET /repos/{owner}/{repo}', {}]]);
    expect(seen.results[0]).toMatchObject({ status: 429, headers: { 'retry-after': '3' } });
  });

  it('refuses a comment that is too long, a check of an unknown commit, and keys that it does not know', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    const comments = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const checks = 'POST /repos/{owner}/{repo}/check-runs';
    const { seen } = await api([
      [comments, { issue_number: pull.number, body: 'x'.repeat(65_537) }],
      [checks, { name: 'x', head_sha: 'f'.repeat(40) }],
      [checks, { name: 'x', head_sha: pull.headSha, sumary: 'misspelt' }],
    ]);
    expect(seen.results.map((result: { status: number }) => result.status)).toEqual([
      422, 422, 422,
    ]);
  });

  it('counts a check’s summary by bytes, and a comment by characters', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    const comments = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const checks = 'POST /repos/{owner}/{repo}/check-runs';
    const check = (summary: string) => ({
      name: 'x',
      head_sha: pull.headSha,
      output: { title: 'x', summary },
    });
    const statusOf = async (route: string, parameters: unknown) =>
      (await api([[route, parameters]])).seen.results[0].status;
    const body = 'é'.repeat(40_000);
    expect(await statusOf(comments, { issue_number: pull.number, body })).toBe(201);
    expect(await statusOf(checks, check('é'.repeat(32_767)))).toBe(201);
    expect(await statusOf(checks, check('é'.repeat(32_768)))).toBe(422);
  });

  it('answers with what says nothing when it is asked to, and does the work', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    emulator.faults.add('comments.create', { kind: 'answer', as: 'cut' });
    const comments = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { seen } = await api([[comments, { issue_number: pull.number, body: 'hello' }]]);
    expect(seen.results[0]).toMatchObject({ status: 201, data: '' });
    expect(emulator.state.comments).toHaveLength(1);
  });

  it('writes a branch without history through the git database', async () => {
    const bytes = Buffer.from([0, 1, 2, 255]).toString('base64');
    const contents = { permissions: { contents: 'write', metadata: 'read' } } as const;
    const blob = await api(
      [['POST /repos/{owner}/{repo}/git/blobs', { content: bytes, encoding: 'base64' }]],
      contents,
    );
    const entry = {
      path: 'credit/run.json',
      mode: '100644',
      type: 'blob',
      sha: blob.seen.results[0].data.sha,
    };
    const tree = await api([['POST /repos/{owner}/{repo}/git/trees', { tree: [entry] }]], contents);
    const made = { message: 'promote', tree: tree.seen.results[0].data.sha, parents: [] };
    const commit = await api([['POST /repos/{owner}/{repo}/git/commits', made]], contents);
    const sha = commit.seen.results[0].data.sha;
    const ref = await api(
      [
        ['POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/sluice', sha }],
        ['GET /repos/{owner}/{repo}/git/matching-refs/heads/sluice', {}],
        ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: sha }],
        ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: entry.sha }],
      ],
      contents,
    );
    expect(ref.seen.results[1].data).toMatchObject([{ object: { sha } }]);
    expect(ref.seen.results[2].data.tree).toMatchObject([{ path: 'credit/run.json' }]);
    expect(ref.seen.results[3].data.content).toBe(bytes);
    expect(emulator.unknown).toEqual([]);
  });

  it('records what it does not know', async () => {
    await api([['GET /repos/{owner}/{repo}/no-such-thing', {}]]);
    expect(emulator.unknown).toMatchObject([{ path: '/repos/octo/models/no-such-thing' }]);
  });

  it('knows no parameter that GitHub does not have', async () => {
    const artifacts = 'GET /repos/{owner}/{repo}/actions/artifacts';
    await api([
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
