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
  readonly 'timeout-minutes'?: number;
  readonly needs?: readonly string[];
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
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(15);
    }
  });
});

it('the required job waits for all others', async () => {
  const { jobs } = parse(await readFile(`${FOLDER}/test.yml`, 'utf8')) as Workflow;
  const others = Object.keys(jobs).filter((name) => name !== 'all-tests-passed');
  expect([...jobs['all-tests-passed']!.needs!].sort()).toEqual(others.sort());
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
