import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { until } from '../emulator/faults.js';
import { startJob } from '../emulator/runner.js';
import { openPull } from '../emulator/state.js';
import { ASKED } from '../emulator/tokens.js';
import { storedRecord } from '../host/github/broken-run.js';
import { expectWorseNeverPasses, useFaultyGitHub } from './faulty-github.js';
import { ACTION, artifactsOf, runAction } from './github-workspace.js';

// One case of each class of fault, met by dist/. github-faults.slow.test.ts has dist/ meet the others, and
// host/github/github-faults.slow.test.ts meets all that can be met without it.
const github = useFaultyGitHub();

describe('when the artifact service', () => {
  it.each([
    ['The condition holds.', undefined, []],
    ['accuracy is ', 'failed', ['strong', 'weak']],
  ] as const)(
    'has no room, the run breaks, and tells what the gate had said and the way out (%s)',
    async (told, said, ignore) => {
      await github.configure({ ignore });
      const message = 'insufficient usage to create artifact';
      github.emulator.faults.add('twirp.CreateArtifact', { kind: 'status', status: 403, message });
      const job = await github.run();
      await github.expectBroke(job, { evidence: false, ...(said && { said }) });
      // A pass that does not count is none to act on.
      expect(job.outputs).toMatchObject({ verdict: said ?? '', passed: 'false' });
      expect(JSON.parse(job.outputs['metrics']!)).toHaveProperty('accuracy');
      const check = github.emulator.state.checks.at(-1)!.output!;
      const { body } = github.emulator.state.comments.at(-1)!;
      for (const text of [body, job.summary, check.summary]) {
        expect(text).toMatch(/Delete artifacts .*retention-days.*upload-candidate: false/);
        expect(text).toContain(`which does not count: **${told}`);
        expect(text).toMatch(/\*\*accuracy &#62;= 60%\*\*/);
        expect(text).toMatch(/^\| accuracy \| \d+%/m);
      }
      expect(job.stdout).toMatch(
        /What the gate had said before the run broke[\s\S]*accuracy >= 60%/,
      );
      expect(check.title).not.toContain('passed');
    },
  );

  it('has kept the model and its answers are lost, the run breaks and removes it', async () => {
    github.emulator.faults.add('twirp.FinalizeArtifact', { kind: 'lost' }, 5, 1);
    await github.expectBroke(await github.run());
  });
});

describe('when the export', () => {
  const target = () => join(github.workspace.folder, 'models/production');

  it('can no more be put in place when the model is uploaded, the run breaks and removes it', async () => {
    await mkdir(target(), { recursive: true });
    for (const file of ['weights.bin', 'encoding.json']) {
      await writeFile(join(target(), file), `old ${file}`);
    }
    const { job, release } = await github.pushUntilUploaded();
    await mkdir(join(target(), 'model.json'));
    release();
    const ended = await job.ended;
    expect(ended.stdout).toContain('model.json: it is a folder');
    expect((await readdir(target())).sort()).toEqual([
      'encoding.json',
      'model.json',
      'weights.bin',
    ]);
    for (const file of ['weights.bin', 'encoding.json']) {
      expect(await readFile(join(target(), file), 'utf8')).toBe(`old ${file}`);
    }
    await rm(target(), { recursive: true });
    await github.expectBroke(ended);
  });
});

it('an answer of GitHub’s that says nothing about the promoted run never lets a worse model pass', async () => {
  const push = await runAction(github.emulator, github.workspace, { trigger: { event: 'push' } });
  expect(push.exitCode).toBe(0);
  const faulty = { event: 'pull_request', route: 'runs.get', as: 'cut' } as const;
  await expectWorseNeverPasses(github, faulty);
});

describe('a job that is cancelled', () => {
  it('ends soon, says so in its check, keeps its evidence and exports nothing', async () => {
    await github.configure({ train: 'epochs: 1000000, early-stopping: false' });
    const job = await startJob(github.emulator, {
      trigger: { event: 'pull_request', pull: github.pull },
      entry: [ACTION],
      workspace: github.workspace.folder,
    });
    await until(() => /epoch +\d+\//.test(job.log()));
    job.process.kill('SIGINT');
    const result = await job.ended;
    expect(result.exitCode).toBe(130);
    expect(result.outputs['passed']).not.toBe('true');
    expect(github.emulator.state.checks[0]!.conclusion).toBe('cancelled');
    expect(artifactsOf(github.emulator, result.run.id)).toEqual(['sluice~credit~scoring']);
    expect(await storedRecord(github.workspace)).toMatchObject({ status: 'interrupted' });
  });
});

it('on pull_request_target, which checks out the base branch, nothing is trained or written', async () => {
  const job = await runAction(github.emulator, github.workspace, {
    trigger: { event: 'pull_request', pull: github.pull },
    env: { GITHUB_EVENT_NAME: 'pull_request_target' },
  });
  expect(job.exitCode).toBe(2);
  expect(job.stdout).toContain('on: pull_request');
  expect(github.emulator.calls).toEqual([]);
});

describe('without leave to look for a baseline', () => {
  const { actions: _, ...permissions } = ASKED;

  it('a gate that compares breaks', async () => {
    await github.workspace.configure({});
    await github.workspace.agree();
    const pull = openPull(github.emulator.state, { branch: 'compares' });
    const job = await runAction(github.emulator, github.workspace, {
      trigger: { event: 'pull_request', pull },
      permissions,
    });
    expect(job.exitCode).toBe(4);
    expect(artifactsOf(github.emulator, job.run.id)).toEqual(['sluice~credit~scoring']);
  });
});
