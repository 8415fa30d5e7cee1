import { beforeEach, describe, expect, it } from '@jest/globals';
import { runJob } from '../emulator/runner.js';
import { READ_ONLY } from '../emulator/tokens.js';
import { artifactsOf, COMMENT_ACTION } from './github-workspace.js';
import { usePromotedMain } from './promoted-main.js';
import {
  noWarnings,
  play,
  pullOf,
  pushPromoted,
  retraining,
  writeExperiments,
} from './workflow-play.js';

// What github-workflows.test.ts leaves out.
const main = usePromotedMain(pushPromoted);

describe('pull-request.yml', () => {
  it('promotes a run that was started by hand', async () => {
    await main.before();
    const [job] = await play(main, 'pull-request.yml', 'gate', { event: 'workflow_dispatch' });
    expect(job!.exitCode).toBe(0);
    expect(artifactsOf(main.emulator, job!.run.id)).toContain('model~credit~scoring');
  });
});

describe('fork-comment.yml beside pull-request.yml', () => {
  it('says which permission it lacks, and that the gate has decided', async () => {
    await main.before();
    const fork = pullOf(main, 'stranger/models');
    const [job] = await play(main, 'pull-request.yml', 'gate', {
      event: 'pull_request',
      pull: fork,
    });
    const comment = await runJob(main.emulator, {
      entry: [COMMENT_ACTION],
      trigger: { event: 'workflow_run', run: job!.run },
      permissions: READ_ONLY,
    });
    expect(comment.exitCode).toBe(4);
    expect(comment.stdout).toContain('permissions: pull-requests: write');
    expect(comment.stdout).toContain('decided in its own run');
    expect(comment.stdout).not.toContain('inside Sluice');
  });
});

describe('scheduled-retraining.yml', () => {
  beforeEach(() => retraining(main));
  const retrain = async () =>
    (await play(main, 'scheduled-retraining.yml', 'retrain', { event: 'schedule' }))[0]!;

  it('leaves the branch and keeps one issue when the data is broken', async () => {
    await retrain();
    const tip = main.emulator.state.refs.get('heads/sluice-baselines');
    await main.workspace.writeData({ broken: true });
    for (let i = 0; i < 2; i++) expect((await retrain()).exitCode).toBe(1);
    expect(main.emulator.state.refs.get('heads/sluice-baselines')).toBe(tip);
    expect(main.emulator.state.issues).toHaveLength(1);
  });
});

describe('required-check.yml', () => {
  it('judges a pull request against the run of its base', async () => {
    const trigger = { event: 'pull_request', pull: pullOf(main) } as const;
    const [job] = await play(main, 'required-check.yml', 'train', trigger);
    expect(job!.exitCode).toBe(0);
    noWarnings(job!);
    expect(job!.outputs['baseline-sha']).toBe(main.push.run.headSha);
  });
});

describe('matrix.yml', () => {
  it('judges each experiment on its own, with its comment, check, artifacts and baseline', async () => {
    await main.before();
    await writeExperiments(main.workspace);
    const pushed = await play(main, 'matrix.yml', 'gate', { event: 'push' });
    const judged = await play(main, 'matrix.yml', 'gate', {
      event: 'pull_request',
      pull: pullOf(main),
    });
    for (const job of [...pushed, ...judged]) expect(job.exitCode).toBe(0);
    expect(judged.map((job) => job.outputs['baseline-sha'])).toEqual(
      pushed.map((job) => job.run.headSha),
    );
    expect(main.emulator.state.comments).toHaveLength(2);
    expect(main.emulator.state.checks.map((check) => check.name)).toEqual([
      'sluice / credit / scoring',
      'sluice / credit / pricing',
      'sluice / credit / scoring',
      'sluice / credit / pricing',
    ]);
    expect(artifactsOf(main.emulator, judged[1]!.run.id)).toEqual([
      'sluice~credit~pricing',
      'model~credit~pricing',
    ]);
  });
});
