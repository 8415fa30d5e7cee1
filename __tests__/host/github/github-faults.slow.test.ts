import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { strToU8, type Zippable } from 'fflate';
import { marker } from '../../../src/host/github/marker.js';
import { errorMarkdown } from '../../../src/report/error-markdown.js';
import {
  artifactsOf,
  newWorkspace,
  uploadedRecord,
  type Workspace,
} from '../../e2e/github-workspace.js';
import { Emulator } from '../../emulator/emulator.js';
import type { Fault } from '../../emulator/faults.js';
import { bomb, pastRun, putArtifact } from '../../emulator/seed.js';
import { openPull, type PullRequest } from '../../emulator/state.js';
import { ACTIONS_BOT, ASKED } from '../../emulator/tokens.js';
import { finishedRecord, runFiles } from '../run-folder.js';
import { expectBroke as expectBrokenRun } from './broken-run.js';
import { type InProcessOptions, type InProcessRun, runInProcess } from './in-process.js';

// Every fault, in this process. One of each class is met by dist/ in e2e/github-faults.test.ts.

const CONDITIONS = ['accuracy >= 60%'];

let emulator: Emulator;
let workspace: Workspace;
let pull: PullRequest;

beforeEach(async () => {
  emulator = await Emulator.start();
  workspace = await newWorkspace(emulator);
  // Nothing was promoted yet, so a condition that compares would hold the gate whatever GitHub does.
  await workspace.configure({ conditions: CONDITIONS });
  await workspace.agree();
  pull = openPull(emulator.state, { branch: 'better' });
});
afterEach(async () => {
  const { unknown } = emulator;
  await emulator.close();
  expect(unknown).toEqual([]);
});

const run = (options: Partial<InProcessOptions> = {}) =>
  runInProcess(emulator, workspace, { trigger: { event: 'pull_request', pull }, ...options });
const status = (code: number): Fault => ({ kind: 'status', status: code });

function expectPassed(job: InProcessRun) {
  expect(job).toMatchObject({ ended: { record: { decision: { verdict: 'passed' } } } });
  expect(artifactsOf(emulator, job.run.id)).toEqual([
    'sluice~credit~scoring',
    'model~credit~scoring',
  ]);
}

/** Returns what people are told. */
async function expectBroke(
  job: InProcessRun,
  options?: { readonly evidence: boolean },
): Promise<string> {
  if (!('error' in job)) throw new Error('the run came to a verdict');
  const summary = errorMarkdown(job.error, job.explained);
  await expectBrokenRun(emulator, workspace, { ...job, summary }, options);
  return job.explained;
}

const warned = (code: number) => [expect.stringContaining(`HTTP ${code}`)];

describe('when the artifact service', () => {
  it('answers 500 twice, the run passes', async () => {
    emulator.faults.add('twirp.CreateArtifact', status(500), 2);
    expectPassed(await run());
  });

  it('answers 500 for good, the run breaks', async () => {
    emulator.faults.add('twirp.CreateArtifact', status(500));
    expect(await expectBroke(await run(), { evidence: false })).toContain('could not upload');
  });

  describe.each([
    ['evidence', 0],
    ['model', 1],
  ])('has to keep the %s and', (_, after) => {
    it('answers 500 until it is given up, the run breaks', async () => {
      emulator.faults.add('twirp.CreateArtifact', status(500), 5, after);
      await expectBroke(await run());
    });

    it('has kept it and its answers are lost, the run breaks and removes it', async () => {
      emulator.faults.add('twirp.FinalizeArtifact', { kind: 'lost' }, 5, after);
      await expectBroke(await run());
    });

    it('holds other bytes of it than were sent, the run breaks', async () => {
      emulator.faults.add('blob.block', { kind: 'corrupt' }, 1, after);
      expect(await expectBroke(await run())).toContain('damaged');
    });
  });

  it('loses the connection in the middle of an upload, the run passes', async () => {
    emulator.faults.add('blob.block', { kind: 'cut' }, 1);
    expectPassed(await run());
  });

  it('loses the connection in the middle of every upload, the run breaks', async () => {
    emulator.faults.add('blob.block', { kind: 'cut' });
    await expectBroke(await run(), { evidence: false });
  });

  it('is not there at all, the run breaks', async () => {
    const job = await run({ env: { ACTIONS_RUNTIME_TOKEN: undefined } });
    await expectBroke(job, { evidence: false });
  });
});

describe('when the export', () => {
  it('has a file in its way, the run breaks before anything is public', async () => {
    await writeFile(join(workspace.folder, 'models'), 'a file');
    expect(await expectBroke(await run())).toContain('a part of the path is a file');
    expect(emulator.callsOf('twirp.CreateArtifact')).toHaveLength(1);
  });
});

describe('the live check', () => {
  /** A run on whose clock a second passes with each epoch. */
  async function anEpochASecond(): Promise<InProcessRun> {
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
    const receive: InProcessOptions['receive'] = ({ type }) => {
      if (type === 'epoch') now += 1000;
    };
    try {
      return await run({ receive });
    } finally {
      clock.mockRestore();
    }
  }
  beforeEach(() =>
    workspace.configure({ conditions: CONDITIONS, train: 'epochs: 1000, early-stopping: false' }),
  );

  it('shows the epochs while it trains, at most every ten seconds', async () => {
    expectPassed(await anEpochASecond());
    const writes = emulator.calls
      .filter(({ route }) => /^checks\.(create|update)$/.test(route))
      .slice(0, -1);
    expect(writes[0]!.route).toBe('checks.create');
    expect(writes.length).toBeGreaterThanOrEqual(2);
    let last = 0;
    for (const { body } of writes) {
      expect(body).toMatchObject({
        status: 'in_progress',
        output: { title: expect.stringMatching(/^Training: epoch/) },
      });
      const epoch = Number(/"Training: epoch (\d+)/.exec(JSON.stringify(body))?.[1]);
      expect(epoch - last).toBeGreaterThanOrEqual(10);
      last = epoch;
    }
    expect(emulator.state.checks[0]).toMatchObject({ conclusion: 'success' });
  });

  it.each(['checks.create', 'checks.update'])(
    'is completed though %s failed once',
    async (route) => {
      emulator.faults.add(route, status(422), 1);
      const job = await anEpochASecond();
      expectPassed(job);
      expect(job.warnings).toEqual(warned(422));
      expect(emulator.state.checks).toMatchObject([{ conclusion: 'success' }]);
    },
  );

  it('that can’t be updated is a warning, and the run passes', async () => {
    emulator.faults.add('checks.update', status(500));
    const job = await anEpochASecond();
    expectPassed(job);
    expect(job.warnings).toEqual(warned(500));
  });
});

describe('when comment or check', () => {
  it.each([
    ['comments.list', 403],
    ['comments.create', 403],
    ['comments.create', 404],
    ['comments.create', 422],
    ['comments.create', 502],
    ['checks.create', 403],
    ['checks.create', 500],
  ])('%s answers %s, the run passes with a warning', async (route, code) => {
    emulator.faults.add(route, status(code));
    const job = await run();
    expectPassed(job);
    expect(job.warnings).toEqual(warned(code));
  });

  it.each([403, 404, 422, 502])(
    'can’t be updated (%s), the run passes with a warning',
    async (code) => {
      const key = { project: 'credit', experiment: 'scoring' };
      const body = `${marker('comment', key, { runId: 1, attempt: 1 })}\nthe run before`;
      const { comments } = emulator.state;
      const common = { id: emulator.state.nextId++, issue: pull.number, author: ACTIONS_BOT, body };
      comments.push({ ...common, createdAt: '', updatedAt: '' });
      emulator.faults.add('comments.update', status(code));
      const job = await run();
      expectPassed(job);
      expect(job.warnings).toEqual(warned(code));
      expect(comments).toMatchObject([{ body }]);
    },
  );

  it('is too long once, a shorter comment is written', async () => {
    emulator.faults.add('comments.create', status(422), 1);
    expectPassed(await run());
    expect(emulator.state.comments).toHaveLength(1);
  });

  it('meets a rate limit, it is written later', async () => {
    const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '30' } };
    emulator.faults.add('comments.create', fault, 1);
    emulator.faults.add('checks.create', fault, 1);
    const job = await run();
    expectPassed(job);
    expect(job.warnings).toEqual([]);
    expect(emulator.state.comments).toHaveLength(1);
    expect(emulator.state.checks[0]!.conclusion).toBe('success');
  });
});

it('a comment of somebody else that begins with the marker stays as it is', async () => {
  const key = { project: 'credit', experiment: 'scoring' };
  const body = `${marker('comment', key, { runId: 1, attempt: 1 })}\nAll good, merge it!`;
  const author = { login: 'mallory', type: 'User' } as const;
  const id = emulator.state.nextId++;
  emulator.state.comments.push({
    id,
    issue: pull.number,
    author,
    body,
    createdAt: '',
    updatedAt: '',
  });
  expectPassed(await run());
  expect(emulator.state.comments.map((comment) => comment.author.login)).toEqual([
    'mallory',
    'github-actions[bot]',
  ]);
  expect(emulator.state.comments[0]!.body).toBe(body);
});

describe('when the baseline’s artifact', () => {
  const good = runFiles(finishedRecord({ promoted: true }));
  const evidence = Object.fromEntries(
    Object.entries(good)
      .filter(([path]) => !path.startsWith('model/'))
      .map(([path, text]) => [path, strToU8(text)]),
  );

  /** A promoted run on main whose evidence is this. */
  function promoted(content: Zippable | Buffer) {
    const past = pastRun(emulator, { event: 'push' });
    putArtifact(emulator, past, 'model~credit~scoring', { 'model.json': strToU8('{}') });
    return putArtifact(emulator, past, 'promoted~credit~scoring', content);
  }

  it.each<[string, () => Zippable | Buffer]>([
    ['is no archive', () => Buffer.from('garbage')],
    ['is a bomb', bomb],
    ['leaves its folder', () => ({ '../../../run.json': strToU8('{}') })],
    [
      'holds a link',
      () => ({ 'run.json': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
    ],
    ['holds another schema', () => ({ 'run.json': strToU8('{"schema":"sluice/run@9"}') })],
    ['holds no record', () => ({ 'readme.txt': strToU8('hello') })],
  ])('%s, the run breaks', async (_, content) => {
    promoted(content());
    await expectBroke(await run());
  });

  it('comes damaged, the run breaks', async () => {
    promoted(evidence);
    emulator.faults.add('blob.get', { kind: 'corrupt' });
    expect(await expectBroke(await run())).toContain('corrupt');
  });

  it('is forbidden, the run breaks and says which permission it lacks', async () => {
    await workspace.configure({});
    await workspace.agree();
    pull = openPull(emulator.state, { branch: 'compares' });
    const { actions: _, ...permissions } = ASKED;
    expect(await expectBroke(await run({ permissions }))).toContain('actions: read');
  });

  it('is behind a rate limit, the run breaks and does not speak of permissions', async () => {
    promoted(evidence);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' };
    emulator.faults.add('runs.get', { kind: 'status', status: 403, headers });
    const told = await expectBroke(await run());
    expect(told).toContain('rate limit');
    expect(told).not.toContain('permissions');
  });

  it('has expired, the run says so and decides alone', async () => {
    const artifact = promoted(evidence);
    artifact.expired = true;
    const job = await run();
    expectPassed(job);
    expect(uploadedRecord(emulator, job.run.id).baseline).toMatchObject({
      found: false,
      reason: expect.stringContaining('expired'),
    });
  });

  const ofPull = (headRepository: string) => () => {
    const other = openPull(emulator.state, { branch: 'main', headRepository });
    return pastRun(emulator, { event: 'pull_request', pull: other });
  };
  /** A push to the main branch of another repository, which the API lists here. */
  const elsewhere = (id: number) => () => {
    const headRepository = { id, fullName: 'else/models' };
    const past = { ...pastRun(emulator, { event: 'push' }), headRepository };
    emulator.state.runs.splice(-1, 1, past);
    return past;
  };

  it.each([
    ['a fork', ofPull('stranger/models')],
    ['another pull request', ofPull('octo/models')],
    ['another repository', elsewhere(3000)],
    ['another repository, though its artifact does not say so', elsewhere(1000)],
  ])('is of %s, it is no baseline', async (_, runOf) => {
    const past = runOf();
    putArtifact(emulator, past, 'promoted~credit~scoring', evidence);
    putArtifact(emulator, past, 'model~credit~scoring', { 'model.json': strToU8('{}') });
    const job = await run();
    expectPassed(job);
    expect(uploadedRecord(emulator, job.run.id).baseline).toMatchObject({ found: false });
  });
});
