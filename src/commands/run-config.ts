import { resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { exitCodeOfVerdict } from '../exit.js';
import { readGitState } from '../host/git-state.js';
import type { GitState } from '../host/host.js';
import { LocalHost } from '../host/local/local-host.js';
import { gateRun } from '../pipeline/run.js';
import { judgedReport, terminalReport } from '../report/terminal.js';
import { viewOf, viewOfUnfinished } from '../report/view.js';
import { progress } from '../subscribers/progress.js';
import { pageIn } from './page-in.js';
import { stopSignal } from './signals.js';
import { openStore } from './store.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

export interface RunOptions {
  readonly set: readonly string[];
  readonly store?: string;
  readonly json: boolean;
  readonly promote: boolean;
  /** It trains whatever was trained before. */
  readonly retrain?: boolean;
  /** A commit whose rules judge. */
  readonly rulesFrom?: string;
}

/** `run CONFIG`: the main job in a terminal. Returns the exit code. */
export async function runCommand(
  configPath: string,
  options: RunOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = findWorkspace(resolve(configPath));
  const git = readGitState(workspace);
  const config = await loadConfig(configPath, options.set);
  return runConfig(config, { ...options, workspace, git }, terminal);
}

/** Where a run is started in a terminal. */
export interface RunPlace {
  /** The folder that links must not leave. Absolute. */
  readonly workspace: string;
  readonly git: Promise<GitState | null>;
}

/** Runs what a config asks for, in a terminal, and reports it there. Returns the exit code. */
export async function runConfig(
  config: Config,
  {
    store: folder,
    json,
    promote,
    retrain,
    rulesFrom,
    workspace,
    git,
  }: Omit<RunOptions, 'set'> & RunPlace,
  { screen, colors, ascii, say, printJson }: Terminal,
): Promise<number> {
  const clock = () => performance.now() / 1000;
  const store = await openStore(folder);
  const show = progress(screen, colors, clock);
  const { record, folder: kept } = await gateRun(config, {
    host: new LocalHost(
      store,
      git,
      // As a pull request, which is judged so, promotes nothing.
      promote && rulesFrom === undefined,
      rulesFrom === undefined ? undefined : { ref: rulesFrom, workspace },
    ),
    store,
    rules: 'base',
    promotes: 'auto',
    ...(retrain && { retrain }),
    workspace,
    folder: process.cwd(),
    subscribers: [show],
    warn: (message) => show.receive({ type: 'warning', message }),
    signal: stopSignal(),
    onUnfinished(unfinished) {
      const judged = viewOfUnfinished(unfinished);
      if (judged) say(judgedReport(judged, { colors, ascii }));
    },
    now: () => new Date(),
    clock,
  });
  const page = await pageIn(kept);
  say(terminalReport(viewOf(record), { colors, ascii, folder: process.cwd(), ...page }));
  if (json) printJson(record);
  return exitCodeOfVerdict(record.decision.verdict);
}
