import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { EXIT } from '../../../src/exit.js';
import { parseRecord, type RunRecord } from '../../../src/record/run-record.js';
import { artifactsOf, uploadedRecord, type Workspace } from '../../e2e/github-workspace.js';
import type { Emulator } from '../../emulator/emulator.js';
import type { WorkflowRun } from '../../emulator/state.js';

/** How a run ended, in a process of its own or in this one. */
export interface EndedRun {
  readonly run: WorkflowRun;
  readonly exitCode: number | null;
  /** What the job's summary says. */
  readonly summary: string;
}

/** The last record in the workspace's store: it is there whatever GitHub does. */
export async function storedRecord({ folder }: Workspace): Promise<RunRecord> {
  const runs = join(folder, '.sluice', 'runs');
  const ids = (await readdir(runs)).sort();
  return parseRecord(await readFile(join(runs, ids.at(-1)!, 'run.json'), 'utf8'), 'run.json');
}

/**
 * Exit 4, no verdict, nothing exported or kept but evidence that says so, and people are told.
 * @param evidence whether any was kept
 * @param said what the gate had said before, where that is told
 * @returns the record that the run left
 */
export async function expectBroke(
  emulator: Emulator,
  workspace: Workspace,
  { run, exitCode, summary }: EndedRun,
  { evidence = true, said }: { readonly evidence?: boolean; readonly said?: 'failed' } = {},
): Promise<RunRecord> {
  expect(exitCode).toBe(EXIT.broke);
  const stored = await storedRecord(workspace);
  expect(stored).toMatchObject({ status: 'broke', promoted: false, artifacts: [] });
  expect(stored).not.toHaveProperty('decision');
  expect(existsSync(join(workspace.folder, 'models/production'))).toBe(false);
  expect(artifactsOf(emulator, run.id)).toEqual(evidence ? ['sluice~credit~scoring'] : []);
  if (evidence) expect(uploadedRecord(emulator, run.id)).toEqual(stored);
  const title = said ? `No verdict, the gate had said ${said}: ` : 'No verdict: ';
  expect(emulator.state.checks.at(-1)).toMatchObject({
    conclusion: 'action_required',
    output: { title: expect.stringContaining(title) },
  });
  expect(summary).toContain('no verdict');
  if (run.event === 'pull_request') {
    const { body } = emulator.state.comments.at(-1)!;
    expect(body).toContain('credit/scoring: no verdict, Sluice stopped on an error');
    expect(body.includes('/artifacts/')).toBe(evidence);
  }
  return stored;
}
