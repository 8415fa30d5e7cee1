import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkOut } from './checkout.js';
import type { Emulator } from './emulator.js';
import { checkoutOf, payloadOf, type Trigger } from './event-payloads.js';
import type { WorkflowRun } from './state.js';
import { FORK_ID, stamp } from './state.js';
import { ASKED, type Permissions, READ_ONLY } from './tokens.js';

export interface JobOptions {
  readonly trigger: Trigger;
  /** The script, with its arguments. */
  readonly entry: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  /** Left out: what the README asks for; read-only for a pull request from a fork. `null`: no token. */
  readonly permissions?: Permissions | null;
  /** The checked-out repository. Left out: an empty folder. */
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A run whose other job this is. Left out: a run of its own. */
  readonly inRun?: WorkflowRun | undefined;
  /** Another attempt of a run that was there before. */
  readonly rerunOf?: WorkflowRun;
  /** The file of its workflow. */
  readonly workflow?: string;
  /** Delays of a second and more take a hundredth: a retry's wait is not what is tested. */
  readonly fastClock?: boolean;
}

export interface JobResult {
  readonly run: WorkflowRun;
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was written to the job summary. */
  readonly summary: string;
  readonly workspace: string;
}

export interface Job {
  readonly run: WorkflowRun;
  readonly process: ChildProcess;
  /** What it has written to its log so far. */
  readonly log: () => string;
  readonly ended: Promise<JobResult>;
}

const NODE = resolve('node_modules/.bin/node');
/** Code that was compiled once; each start of dist/ would compile it again. */
export const COMPILE_CACHE = resolve('node_modules/.cache/compiled');
const FAST_CLOCK = resolve('__tests__/emulator/fast-clock.mjs');

/** Runs a script as a runner does, and waits for its end. */
export async function runJob(emulator: Emulator, options: JobOptions): Promise<JobResult> {
  return (await startJob(emulator, options)).ended;
}

/** Starts a script with a runner's environment variables and nothing else, as a run of the emulated repository. */
export async function startJob(emulator: Emulator, options: JobOptions): Promise<Job> {
  const run = recordRun(emulator, options);
  const temp = await mkdtemp(join(tmpdir(), 'sluice-job-'));
  emulator.folders.push(temp);
  const workspace = options.workspace ?? join(temp, 'workspace');
  await mkdir(workspace, { recursive: true });
  const { sha } = checkoutOf(emulator, options.trigger);
  checkOut(workspace, emulator.state.commits.get(sha)!, emulator.state);
  const files = {
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_PATH: join(temp, 'path'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(payloadOf(emulator, options.trigger)));

  const env = {
    ...files,
    ...runnerEnvironment(emulator, options.trigger, run),
    ...inputsOf(emulator, options),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...options.env,
  };
  const flags = options.fastClock ? ['--import', FAST_CLOCK] : [];
  const child = spawn(NODE, [...flags, ...options.entry], { cwd: workspace, env });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk;
  });
  const ended = (async (): Promise<JobResult> => {
    const exit = new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
      child.once('error', fail);
      child.once('close', (code, signal) => done([code, signal]));
    });
    const [stderr, [exitCode, signal]] = await Promise.all([text(child.stderr), exit]);
    log += await runPost(options, temp, env, workspace);
    run.status = 'completed';
    run.conclusion = exitCode === 0 ? 'success' : 'failure';
    return {
      run,
      exitCode,
      signal,
      stdout: log,
      stderr,
      outputs: parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
      workspace,
    };
  })();
  return { run, process: child, log: () => log, ended };
}

/**
 * What action.yml and train/action.yml have as their `post`, which comes however the step ended, with the state that it
 * saved. It has something to do only where a checkpoint lies; elsewhere its start is spared.
 */
async function runPost(
  { entry, fastClock }: JobOptions,
  temp: string,
  env: NodeJS.ProcessEnv,
  workspace: string,
): Promise<string> {
  const [, dist] = /^(.*\bdist\/)(?:train\/)?index\.js$/.exec(entry.at(-1) ?? '') ?? [];
  const checkpoints = join(env['RUNNER_TEMP'] ?? temp, 'sluice-checkpoints');
  if (dist === undefined || !existsSync(checkpoints)) return '';
  const post = `${dist}post/index.js`;
  const saved = parseOutputs(await readFile(join(temp, 'state'), 'utf8'));
  const states = Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]);
  const flags = fastClock ? ['--import', FAST_CLOCK] : [];
  const child = spawn(NODE, [...flags, post], {
    cwd: workspace,
    env: { ...env, ...Object.fromEntries(states) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text(child.stdout);
}

/** The run as GitHub lists it. An attempt of the same run keeps its id and number. */
export function recordRun(
  emulator: Emulator,
  {
    trigger,
    inRun,
    rerunOf,
    workflow = '.github/workflows/sluice.yml',
  }: Pick<JobOptions, 'trigger' | 'inRun' | 'rerunOf' | 'workflow'>,
): WorkflowRun {
  if (inRun) {
    inRun.status = 'in_progress';
    return inRun;
  }
  const { state } = emulator;
  const checkout = checkoutOf(emulator, trigger);
  const here = `${state.repository.owner}/${state.repository.name}`;
  const id = rerunOf?.id ?? state.nextId++;
  const attempt = (rerunOf?.attempt ?? 0) + 1;
  const run: WorkflowRun = {
    id,
    attempt,
    number: rerunOf?.number ?? state.runs.length + 1,
    event: trigger.event,
    headBranch: checkout.headBranch,
    headSha: checkout.headSha,
    headRepository: {
      id: checkout.headRepository === here ? state.repository.id : FORK_ID,
      fullName: checkout.headRepository,
    },
    path: rerunOf?.path ?? workflow,
    createdAt: stamp(id),
    status: 'in_progress',
    conclusion: null,
    backendId: `run-${id}-${attempt}`,
    jobBackendId: `job-${id}-${attempt}`,
  };
  state.runs.push(run);
  return run;
}

/** The default environment variables of a hosted runner. */
export function runnerEnvironment(emulator: Emulator, trigger: Trigger, run: WorkflowRun) {
  const { repository } = emulator.state;
  const { sha, ref } = checkoutOf(emulator, trigger);
  const pull = trigger.event === 'pull_request' ? trigger.pull : undefined;
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: emulator.url,
    GITHUB_GRAPHQL_URL: `${emulator.url}/graphql`,
    GITHUB_SERVER_URL: emulator.serverUrl,
    GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_EVENT_NAME: trigger.event,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_HEAD_REF: pull?.headRef ?? '',
    GITHUB_BASE_REF: pull?.baseRef ?? '',
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: 'sluice',
    GITHUB_WORKFLOW_REF: `${repository.owner}/${repository.name}/${run.path}@${ref}`,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: `${emulator.url}/`,
    ACTIONS_RUNTIME_TOKEN: emulator.issueRuntimeToken(run),
  };
}

function inputsOf(emulator: Emulator, { trigger, inputs, permissions }: JobOptions) {
  const here = `${emulator.state.repository.owner}/${emulator.state.repository.name}`;
  const fork = trigger.event === 'pull_request' && trigger.pull.headRepository !== here;
  const granted = permissions === undefined ? (fork ? READ_ONLY : ASKED) : permissions;
  const all = {
    'github-token': granted === null ? '' : emulator.issueToken(granted),
    ...inputs,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** Reads `name<<DELIMITER … DELIMITER` and `name=value`. */
export function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const pattern = /^([^\r\n=<]+)(?:<<(\S+)\r?\n([\s\S]*?)(?:\r?\n)?\2|=(.*))\r?$/gm;
  for (const [, name, , block, line] of file.matchAll(pattern)) {
    outputs[name!] = block ?? line ?? '';
  }
  return outputs;
}
