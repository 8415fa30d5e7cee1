import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { Random } from '../../src/numeric/random.js';
import { runRecord } from '../../src/record/record-schema.js';
import type { RunRecord } from '../../src/record/run-record.js';
import type { Emulator } from '../emulator/emulator.js';
import { type JobOptions, type JobResult, runJob } from '../emulator/runner.js';
import { commit } from '../emulator/state.js';

/** The action as it ships. */
export const ACTION = resolve('dist/index.js');
export const COMMENT_ACTION = resolve('dist/comment/index.js');

export interface Workspace {
  readonly folder: string;
  /** Writes `sluice.yml` again, with these columns left out and these conditions; `command` instead of a model. */
  configure(options: {
    ignore?: readonly string[];
    conditions?: readonly string[];
    train?: string;
    command?: string;
    more?: string;
  }): Promise<void>;
  /** Commits `sluice.yml` to main as it is: from now on pull requests are judged by its rules. */
  agree(): Promise<void>;
  /** Writes the data again; with `broken`, its labels mean nothing. */
  writeData(options?: { broken?: boolean; rows?: number }): Promise<void>;
}

const ROWS = 1500;

/** A repository with data that `strong` explains well and `weak` a little. */
export async function newWorkspace(emulator: Emulator): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-workspace-'));
  emulator.folders.push(folder);
  const workspace: Workspace = {
    folder,
    configure: async ({
      ignore = [],
      conditions = ['accuracy >= 60%', 'auc >= baseline - 2pp'],
      train = 'epochs: 6, learning-rate: 0.001',
      command,
      more = '',
    }) => {
      const lines = [
        'project: credit',
        'experiment: scoring',
        'data:',
        '  path: data/rows.csv',
        '  label: label',
        '  positive: bad',
        `  ignore: [${ignore.join(', ')}]`,
        ...(command === undefined
          ? [`train: {${train}}`, 'model: {layers: [{dense: 8, activation: relu}]}']
          : [`command: {run: ${JSON.stringify(command)}}`]),
        'gate:',
        '  conditions:',
        ...conditions.map((condition) => `    - ${condition}`),
        'export: {path: models/production}',
        more,
      ];
      await writeFile(join(folder, 'sluice.yml'), `${lines.join('\n')}\n`);
    },
    agree: async () => {
      const config = await readFile(join(folder, 'sluice.yml'));
      const { defaultBranch: branch } = emulator.state.repository;
      commit(emulator.state, 'the config', { branch, files: { 'sluice.yml': config } });
    },
    writeData: async ({ broken = false, rows = ROWS } = {}) => {
      const random = new Random(1, 'rows');
      const lines = ['strong,weak,noise,label'];
      for (let i = 0; i < rows; i++) {
        const [strong, weak, noise, luck] = [0, 1, 2, 3].map(() => random.uniform() * 2 - 1);
        const risk = broken ? luck! : 2 * strong! + 1.2 * weak! + 0.5 * luck!;
        const cells = [strong!, weak!, noise!].map((value) => value.toFixed(4));
        lines.push([...cells, risk > 0 ? 'bad' : 'good'].join(','));
      }
      await mkdir(join(folder, 'data'), { recursive: true });
      await writeFile(join(folder, 'data', 'rows.csv'), `${lines.join('\n')}\n`);
    },
  };
  await workspace.configure({});
  const { commits, refs, trees, repository } = emulator.state;
  const tip = commits.get(refs.get(`heads/${repository.defaultBranch}`)!)!;
  const agreed = trees.get(tip.tree)!.some(({ path }) => path === 'sluice.yml');
  if (!agreed) await workspace.agree();
  await workspace.writeData();
  return workspace;
}

/** Runs the built action as a job in a workspace. */
export function runAction(
  emulator: Emulator,
  workspace: Workspace,
  options: Omit<JobOptions, 'entry' | 'workspace'> & Partial<Pick<JobOptions, 'entry'>>,
): Promise<JobResult> {
  return runJob(emulator, {
    entry: [ACTION],
    workspace: workspace.folder,
    fastClock: true,
    ...options,
  });
}

/** The record that a run left as an artifact. */
export function uploadedRecord({ state }: Emulator, runId: number): RunRecord {
  const artifact = state.artifacts.findLast(
    (one) => one.runId === runId && one.finalized && one.name === 'sluice~credit~scoring',
  );
  if (!artifact) throw new Error(`run ${runId} uploaded no evidence`);
  const files = unzipSync(state.blobs.get(artifact.blob)!.content!);
  return runRecord.parse(JSON.parse(Buffer.from(files['run.json']!).toString()));
}

/** The names of the artifacts that a run left, besides the page of its report. */
export function artifactsOf({ state }: Emulator, runId: number): readonly string[] {
  return state.artifacts
    .filter(
      ({ runId: of, finalized, name }) => of === runId && finalized && !name.endsWith('.html'),
    )
    .map((artifact) => artifact.name);
}

/**
 * How many of these calls ask or tell something. Beside them are those that carry what is in a file:
 * blob storage, blobs of git, a file at a commit. An artifact's upload is one: a call opens its blob,
 * its bytes go there, and a call closes it.
 */
export function callsBesideBlobs(routes: readonly string[]): number {
  const carrying = /^(blob\..*|git\.(blob|createBlob)|contents\.get|twirp\.FinalizeArtifact)$/;
  return routes.filter((route) => !carrying.test(route)).length;
}
