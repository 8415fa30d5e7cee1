import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { InputError } from '../../../src/errors.js';
import { repositoryAccess } from '../../../src/host/github/repository.js';
import type { FinishedRecord, RunRecord } from '../../../src/record/run-record.js';
import { sluiceHere } from '../../e2e/in-process.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { bomb, pastRun, putArtifact } from '../../emulator/seed.js';
import { openPull } from '../../emulator/state.js';
import { ASKED, type Permissions } from '../../emulator/tokens.js';
import { finishedRecord } from '../run-folder.js';
import { useHarness } from './harness.js';

const harness = useHarness();

/** A run that left its evidence, and says of itself what `overrides` say. */
function leftBy(trigger: Trigger, overrides: Partial<FinishedRecord>) {
  const run = pastRun(harness.emulator, trigger);
  const record = finishedRecord(overrides);
  const name = `sluice~${record.project}~${record.experiment}`;
  return putArtifact(harness.emulator, run, name, archive(record));
}

const archive = (record: RunRecord) => ({ 'run.json': strToU8(JSON.stringify(record)) });
const PUSH: Trigger = { event: 'push' };

async function list(args: readonly string[] = [], permissions: Permissions = ASKED) {
  const { url, state } = harness.emulator;
  const { owner, name } = state.repository;
  const ended = await sluiceHere(['runs', '--from-github', ...args], {
    cwd: harness.temp,
    env: {
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_TOKEN: harness.emulator.issueToken(permissions),
    },
  });
  return { ...ended, lines: ended.stdout.trimEnd().split('\n') };
}

describe('runs --from-github', () => {
  it('lists what any run left, and calls promoted only what the default branch’s code did', async () => {
    leftBy(PUSH, { id: 'one', promoted: true, created: '2026-11-01T00:00:00.000Z' });
    const pull = openPull(harness.emulator.state, { branch: 'mine' });
    leftBy(
      { event: 'pull_request', pull },
      { id: 'two', promoted: true, created: '2026-11-02T00:00:00.000Z' },
    );
    // A fork's branch may be called as the default branch is.
    const theirs = openPull(harness.emulator.state, {
      branch: 'main',
      headRepository: 'stranger/models',
    });
    leftBy(
      { event: 'pull_request', pull: theirs },
      { id: 'three', promoted: true, created: '2026-11-03T00:00:00.000Z' },
    );
    const { code, lines, stderr } = await list();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines.slice(1, 4).map((line) => line.split(/ {2,}/).slice(0, 4))).toEqual([
      ['three', 'credit/scoring', '✓ passed', 'of a fork'],
      ['two', 'credit/scoring', '✓ passed', '85.0%'],
      ['one', 'credit/scoring', '✓ passed', 'promoted, best'],
    ]);
  });

  it('asks only for the experiment that is asked for, and knows nothing else by its name', async () => {
    leftBy(PUSH, { id: 'one' });
    leftBy(PUSH, { id: 'two', experiment: 'other' });
    const run = pastRun(harness.emulator, PUSH);
    for (const name of [
      'model~credit~scoring',
      'sluice~credit~scoring.html',
      'sluice~credit',
      'sluice~a~b~c',
    ]) {
      putArtifact(harness.emulator, run, name, archive(finishedRecord({ id: 'none' })));
    }
    const { stdout } = await list(['--experiment', 'other', '--json']);
    expect(JSON.parse(stdout)).toEqual([finishedRecord({ id: 'two', experiment: 'other' })]);
    expect(JSON.parse((await list(['--json'])).stdout)).toHaveLength(2);
    const zips = harness.emulator.callsOf('artifacts.zip');
    expect(zips).toHaveLength(3);
  });

  it('shows a run once that a later job promoted, as it was then', async () => {
    leftBy(PUSH, { id: 'one' });
    leftBy(PUSH, { id: 'one', promoted: true });
    const { stdout } = await list(['--csv']);
    expect(stdout.match(/^one,.*$/gm)).toEqual([expect.stringContaining(',passed,true,')]);
  });

  it('leaves out what can not be read, is another experiment’s or has expired, and says so', async () => {
    leftBy(PUSH, { id: 'one' });
    leftBy(PUSH, { id: 'two' }).expired = true;
    const run = pastRun(harness.emulator, PUSH);
    putArtifact(harness.emulator, run, 'sluice~credit~scoring', bomb());
    putArtifact(
      harness.emulator,
      run,
      'sluice~credit~other',
      archive(finishedRecord({ id: 'three' })),
    );
    const { code, lines, stderr } = await list();
    expect(code).toBe(0);
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(['one']);
    expect(stderr).toContain('the evidence of 1 further has expired');
    expect(stderr).toContain("can't be unpacked");
    expect(stderr).toContain('is of another experiment than its artifact');
  });

  it('reads no more than the newest that were asked for, and says so', async () => {
    for (const id of ['one', 'two', 'three']) leftBy(PUSH, { id });
    const ended = await sluiceHere(['runs', '--from-github', '2', '--json'], {
      cwd: harness.temp,
      env: {
        GITHUB_API_URL: harness.emulator.url,
        GITHUB_REPOSITORY: 'octo/models',
        GH_TOKEN: harness.emulator.issueToken(ASKED),
      },
    });
    const ids = JSON.parse(ended.stdout).map(({ id }: RunRecord) => id);
    expect(ids.toSorted()).toEqual(['three', 'two']);
    expect(ended.stderr).toContain('only the newest 2 runs are read');
  });

  it('never takes a refusal for "there are none"', async () => {
    const { actions: _, ...noActions } = ASKED;
    const { code, stdout, stderr } = await list([], noActions);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain('could not list the runs');
    expect(stderr).toContain('actions: read');
  });
});

describe('the repository that a command asks', () => {
  const env = { GITHUB_TOKEN: 'secret' };
  const withOrigin = (url: string) => {
    execFileSync('git', ['init', '--quiet'], { cwd: harness.temp });
    execFileSync('git', ['remote', 'add', 'origin', url], { cwd: harness.temp });
    return harness.temp;
  };

  it.each([
    'https://github.com/octo/models.git',
    'https://github.com/octo/models',
    'https://user:password@github.com/octo/models/',
    'git@github.com:octo/models.git',
    'ssh://git@github.com/octo/models.git',
    'ssh://git@ssh.github.com:443/octo/models.git',
  ])('is that of the remote %s', async (url) => {
    const access = await repositoryAccess(env, withOrigin(url));
    expect(access).toEqual({
      repository: { owner: 'octo', repo: 'models' },
      apiUrl: 'https://api.github.com',
      token: 'secret',
    });
  });

  it('is on an Enterprise Server where the environment says so', async () => {
    const server = {
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_API_URL: 'https://git.example/api/v3',
    };
    const folder = withOrigin('git@git.example:octo/models.git');
    expect(await repositoryAccess({ ...env, ...server }, folder)).toMatchObject({
      repository: { owner: 'octo', repo: 'models' },
      apiUrl: 'https://git.example/api/v3',
    });
    await expect(repositoryAccess(env, folder)).rejects.toThrow(
      'on git.example, not on github.com',
    );
  });

  it.each<[string, Record<string, string>, string | undefined, string]>([
    ['without a token', {}, 'https://github.com/octo/models', 'Set GITHUB_TOKEN or GH_TOKEN'],
    ['without a remote', env, undefined, 'git has no remote "origin" here'],
    [
      'with a remote elsewhere',
      env,
      'https://gitlab.com/octo/models',
      'on gitlab.com, not on github.com',
    ],
    ['with a remote that is a folder', env, '../models', 'no address of a server'],
    ['with a remote of three parts', env, 'https://github.com/a/b/c', 'which is not OWNER/NAME'],
    [
      'with a name that is none',
      { ...env, GITHUB_REPOSITORY: 'models' },
      undefined,
      'GITHUB_REPOSITORY is "models"',
    ],
    [
      'with an address that is none',
      { ...env, GITHUB_API_URL: 'api' },
      undefined,
      'GITHUB_API_URL is no address',
    ],
  ])('is none %s', async (_, given, origin, reason) => {
    const folder = origin === undefined ? harness.temp : withOrigin(origin);
    const access = repositoryAccess(given, folder);
    await expect(access).rejects.toThrow(InputError);
    await expect(access).rejects.toThrow(reason);
  });
});
