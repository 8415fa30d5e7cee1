import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Emulator } from './emulator.js';
import type { Trigger } from './event-payloads.js';
import { ARTIFACTS, api, job } from './real-clients.js';
import { recordRun } from './runner.js';
import { commit, openPull } from './state.js';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await Emulator.start();
});
afterEach(() => emulator.close());

describe('the artifact service, with the real @actions/artifact', () => {
  it('refuses a second artifact of the same name', async () => {
    const { seen } = await job(emulator, { entry: [ARTIFACTS] });
    expect(seen.second).toContain('409');
  });

  it('puts blocks together in the order of the block list', async () => {
    const { seen } = await job(emulator, {
      entry: [ARTIFACTS],
      env: { BYTES: String(20 * 1024 * 1024) },
    });
    expect(emulator.callsOf('blob.block').length).toBeGreaterThan(2);
    expect(seen.bytes).toBe(20 * 1024 * 1024);
    expect(seen.downloaded.digestMismatch).toBe(false);
  });

  it('fails as often as it is told to, and the client tries again', async () => {
    emulator.faults.add('twirp.CreateArtifact', { kind: 'status', status: 500 }, 2);
    const { seen } = await job(emulator, { entry: [ARTIFACTS] });
    expect(seen.error).toBeUndefined();
    expect(emulator.callsOf('twirp.CreateArtifact').map((call) => call.status)).toEqual([
      500, 500, 200, 409,
    ]);
  });

  it('lists an upload late when it is asked to', async () => {
    emulator.faults.add('twirp.ListArtifacts', { kind: 'late' }, 1);
    const { seen } = await job(emulator, { entry: [ARTIFACTS] });
    expect(seen.listed).toEqual([]);
    expect(emulator.state.artifacts).toHaveLength(1);
  });

  it('cuts a connection in the middle of an upload', async () => {
    emulator.faults.add('blob.block', { kind: 'cut' }, 1);
    const { seen } = await job(emulator, { entry: [ARTIFACTS] });
    expect(seen.error).toBeUndefined();
    expect(emulator.callsOf('blob.block').map((call) => call.status)).toEqual([0, 201]);
  });

  it('stores other bytes than were sent, which shows in the digest alone', async () => {
    emulator.faults.add('blob.block', { kind: 'corrupt' }, 1);
    const { seen } = await job(emulator, { entry: [ARTIFACTS] });
    expect(seen.listed[0].digest).not.toBe(`sha256:${seen.uploaded.digest}`);
  });
});

describe('the REST API, with the real octokit', () => {
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
    const { seen } = await api(emulator, [], { trigger: trigger() });
    expect(seen.event).toBe(event);
    expect(seen.payload).toHaveProperty(key);
  });

  it('answers 401 without a token', async () => {
    const { seen } = await api(emulator, [['GET /repos/{owner}/{repo}', {}]], {
      permissions: null,
    });
    expect(seen.results[0].status).toBe(401);
  });

  it('answers 304 to a known ETag', async () => {
    const get = 'GET /repos/{owner}/{repo}';
    const first = await api(emulator, [[get, {}]]);
    const etag = first.seen.results[0].headers.etag;
    const { seen } = await api(emulator, [[get, { headers: { 'if-none-match': etag } }]]);
    expect(seen.results[0].status).toBe(304);
  });

  it('limits the rate with Retry-After when asked to', async () => {
    emulator.faults.add('repository.get', {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '3' },
    });
    const { seen } = await api(emulator, [['GET /repos/{owner}/{repo}', {}]]);
    expect(seen.results[0]).toMatchObject({ status: 429, headers: { 'retry-after': '3' } });
  });

  it('refuses a comment that is too long, a check of an unknown commit, and keys that it does not know', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    const comments = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const checks = 'POST /repos/{owner}/{repo}/check-runs';
    const { seen } = await api(emulator, [
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
      (await api(emulator, [[route, parameters]])).seen.results[0].status;
    const body = 'é'.repeat(40_000);
    expect(await statusOf(comments, { issue_number: pull.number, body })).toBe(201);
    expect(await statusOf(checks, check('é'.repeat(32_767)))).toBe(201);
    expect(await statusOf(checks, check('é'.repeat(32_768)))).toBe(422);
  });

  it('answers with what says nothing when it is asked to, and does the work', async () => {
    const pull = openPull(emulator.state, { branch: 'better' });
    emulator.faults.add('comments.create', { kind: 'answer', as: 'cut' });
    const comments = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { seen } = await api(emulator, [
      [comments, { issue_number: pull.number, body: 'hello' }],
    ]);
    expect(seen.results[0]).toMatchObject({ status: 201, data: '' });
    expect(emulator.state.comments).toHaveLength(1);
  });

  it('writes a branch without history through the git database', async () => {
    const bytes = Buffer.from([0, 1, 2, 255]).toString('base64');
    const contents = { permissions: { contents: 'write', metadata: 'read' } } as const;
    const blob = await api(
      emulator,
      [['POST /repos/{owner}/{repo}/git/blobs', { content: bytes, encoding: 'base64' }]],
      contents,
    );
    const entry = {
      path: 'credit/run.json',
      mode: '100644',
      type: 'blob',
      sha: blob.seen.results[0].data.sha,
    };
    const tree = await api(
      emulator,
      [['POST /repos/{owner}/{repo}/git/trees', { tree: [entry] }]],
      contents,
    );
    const made = { message: 'promote', tree: tree.seen.results[0].data.sha, parents: [] };
    const commit = await api(
      emulator,
      [['POST /repos/{owner}/{repo}/git/commits', made]],
      contents,
    );
    const sha = commit.seen.results[0].data.sha;
    const ref = await api(
      emulator,
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
    await api(emulator, [['GET /repos/{owner}/{repo}/no-such-thing', {}]]);
    expect(emulator.unknown).toMatchObject([{ path: '/repos/octo/models/no-such-thing' }]);
  });
});
