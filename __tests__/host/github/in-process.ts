import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadInput } from '../../../src/commands/action-inputs.js';
import type { Runner } from '../../../src/commands/runner.js';
import { configFile, configFromInputs } from '../../../src/config/inputs.js';
import type { RunEvent } from '../../../src/events.js';
import { exitCodeOfError, explainError } from '../../../src/exit.js';
import { type OpenHostOptions, openGitHubHost } from '../../../src/host/github/open-host.js';
import { refuseDeletedConfig } from '../../../src/pipeline/deleted-config.js';
import { type GateRun, gateRun } from '../../../src/pipeline/run.js';
import { Store } from '../../../src/record/store.js';
import type { LogAnnotation } from '../../../src/report/annotations.js';
import type { Workspace } from '../../e2e/github-workspace.js';
import { checkOut } from '../../emulator/checkout.js';
import type { Emulator } from '../../emulator/emulator.js';
import { checkoutOf, payloadOf, type Trigger } from '../../emulator/event-payloads.js';
import { recordRun, runnerEnvironment } from '../../emulator/runner.js';
import type { WorkflowRun } from '../../emulator/state.js';
import { ASKED, type Permissions } from '../../emulator/tokens.js';
import '../../emulator/fast-clock.mjs';

/** How a run of the pipeline on GitHub's host ended, in this process: a verdict, or the error that the action would tell. */
export type InProcessRun = {
  readonly run: WorkflowRun;
  readonly warnings: readonly string[];
  /** Lines of its log that are no warnings. */
  readonly said: readonly string[];
} & (
  | { readonly ended: GateRun }
  | { readonly error: unknown; readonly exitCode: number; readonly explained: string }
);

export interface InProcessOptions {
  readonly trigger: Trigger;
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly receive?: (event: RunEvent) => void;
  /** The action's. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The run that it is a job of; left out: one of its own. */
  readonly inRun?: WorkflowRun | undefined;
  /** By which GitHub's limits are waited for; left out: this machine's. */
  readonly time?: OpenHostOptions['time'];
}

/** Runs the pipeline in a workspace as the action does, but for its inputs and outputs and a process of its own. */
export async function runInProcess(
  emulator: Emulator,
  workspace: Pick<Workspace, 'folder'>,
  {
    trigger,
    permissions = ASKED,
    env: more = {},
    receive = () => {},
    inputs = {},
    inRun,
    time,
  }: InProcessOptions,
): Promise<InProcessRun> {
  const { folder } = workspace;
  const { sha } = checkoutOf(emulator, trigger);
  checkOut(folder, emulator.state.commits.get(sha)!, emulator.state);
  const run = recordRun(emulator, { trigger, inRun });
  const temp = await mkdtemp(join(tmpdir(), 'sluice-job-'));
  emulator.folders.push(temp);
  const event = join(temp, 'event.json');
  await writeFile(event, JSON.stringify(payloadOf(emulator, trigger)));
  const env = {
    ...runnerEnvironment(emulator, trigger, run),
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: temp,
    ...more,
  };
  const warnings: string[] = [];
  const said: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const { signal } = new AbortController();
  return asJob(env, async () => {
    try {
      const host = await openGitHubHost({
        env,
        token: emulator.issueToken(permissions),
        workspace: folder,
        issueOnFailure: false,
        candidates: { model: true },
        warn,
        say: (line) => void said.push(line),
        signal,
        ...(time && { time }),
      });
      const input = (name: string) => inputs[name] ?? '';
      const file = configFile(input, folder);
      if (file !== undefined) await refuseDeletedConfig(file, { host, workspace: folder });
      const config = await configFromInputs(input, folder);
      const ended = await gateRun(config, {
        host,
        store: new Store(join(folder, '.sluice')),
        rules: inputs['rules'] === 'head' ? 'head' : 'base',
        promotes: 'auto',
        ...(inputs['accept-baseline'] && { accept: inputs['accept-baseline'] }),
        workspace: folder,
        folder,
        subscribers: [{ name: 'test', receive }],
        warn,
        signal,
        now: () => new Date(),
        clock: () => performance.now() / 1000,
      });
      return { run, warnings, said, ended };
    } catch (error) {
      const explained = explainError(error, false, folder);
      return { run, warnings, said, error, exitCode: exitCodeOfError(error), explained };
    } finally {
      run.status = 'completed';
    }
  });
}

export interface StepOptions {
  readonly trigger: Trigger;
  /** The run that it is a step of; left out: one of its own. */
  readonly inRun?: WorkflowRun | undefined;
  readonly rerunOf?: WorkflowRun;
  /** The step of the same job before it: they share a workspace as it was left, and a temporary folder. */
  readonly inJobOf?: StepResult;
  readonly permissions?: Permissions;
  /** By their names; a default of the action's file has to be among them. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** How a step of an action ended, in this process. */
export interface StepResult {
  readonly run: WorkflowRun;
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly LogAnnotation[];
  /** What it wrote to its log besides. */
  readonly log: string;
  readonly summary: string;
  /** The job's temporary folder. */
  readonly temp: string;
}

/** Runs an action's step in a workspace as its door does, but for a process of its own. */
export async function stepInProcess(
  emulator: Emulator,
  { folder }: Pick<Workspace, 'folder'>,
  { permissions = ASKED, inputs, ...options }: StepOptions,
  step: (read: ReadInput, runner: Runner) => Promise<number>,
): Promise<StepResult> {
  const { trigger, inJobOf } = options;
  const { sha } = checkoutOf(emulator, trigger);
  if (!inJobOf) checkOut(folder, emulator.state.commits.get(sha)!, emulator.state);
  const run = recordRun(emulator, inJobOf ? { trigger, inRun: inJobOf.run } : options);
  const temp = inJobOf?.temp ?? (await mkdtemp(join(tmpdir(), 'sluice-job-')));
  emulator.folders.push(temp);
  const event = join(temp, 'event.json');
  await writeFile(event, JSON.stringify(payloadOf(emulator, trigger)));
  const env = {
    ...runnerEnvironment(emulator, trigger, run),
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: temp,
  };
  const given = { 'github-token': emulator.issueToken(permissions), ...inputs };
  const outputs: Record<string, string> = {};
  const annotations: LogAnnotation[] = [];
  let summary = '';
  let log = '';
  return asJob(env, async () => {
    try {
      const exitCode = await step((name) => new Map(Object.entries(given)).get(name) ?? '', {
        env,
        workspace: folder,
        folder,
        debug: false,
        signal: new AbortController().signal,
        write(text) {
          log += text;
        },
        annotate: (annotation) => void annotations.push(annotation),
        setOutput(name, value) {
          outputs[name] = value;
        },
        saveState() {},
        group: (_, work) => work(),
        async summarize(markdown) {
          summary += markdown;
        },
      });
      return { run, exitCode, outputs, annotations, log, summary, temp };
    } finally {
      run.status = 'completed';
    }
  });
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of the job that a call belongs to: many may run at once. */
const jobs = new AsyncLocalStorage<Environment>();

/** The artifact client reads its environment and writes to the log. */
function asJob<T>(env: Environment, work: () => Promise<T>): Promise<T> {
  const known = Object.entries({ ...own, ...env }).filter(([, value]) => value !== undefined);
  return jobs.run(Object.fromEntries(known), work);
}

const own = process.env;
const write = process.stdout.write.bind(process.stdout);
Object.defineProperty(process, 'env', { get: () => jobs.getStore() ?? own });
process.stdout.write = ((...args: Parameters<typeof write>) =>
  jobs.getStore() ? true : write(...args)) as typeof write;
