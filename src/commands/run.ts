import { resolve } from 'node:path';
import { loadConfig } from '../config/load.js';
import { exitCodeOfVerdict } from '../exit.js';
import { LocalHost, readGitState } from '../host/local/local-host.js';
import { gateRun } from '../pipeline/run.js';
import { Store } from '../record/store.js';
import { terminalReport } from '../report/terminal.js';
import { viewOf } from '../report/view.js';
import { progress } from '../subscribers/progress.js';
import { stopSignal } from './signals.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

export interface RunOptions {
  readonly set: readonly string[];
  readonly store: string;
  readonly json: boolean;
  readonly promote: boolean;
  /** A commit whose rules judge. */
  readonly rulesFrom?: string;
}

/** `run CONFIG`: the main job in a terminal. Returns the exit code. */
export async function runCommand(
  configPath: string,
  options: RunOptions,
  { screen, colors, say, printJson }: Terminal,
): Promise<number> {
  const { rulesFrom } = options;
  const clock = () => performance.now() / 1000;
  const workspace = findWorkspace(resolve(configPath));
  const git = readGitState(workspace);
  const config = await loadConfig(configPath, options.set);
  const store = new Store(resolve(options.store));
  const show = progress(screen, colors, clock);
  const { record } = await gateRun(config, {
    host: new LocalHost(
      store,
      git,
      // As a pull request, which is judged so, promotes nothing.
      options.promote && rulesFrom === undefined,
      rulesFrom === undefined ? undefined : { ref: rulesFrom, workspace },
    ),
    store,
    rules: 'base',
    workspace,
    folder: process.cwd(),
    subscribers: [show],
    warn: (message) => show.receive({ type: 'warning', message }),
    signal: stopSignal(),
    now: () => new Date(),
    clock,
  });
  say(terminalReport(viewOf(record), colors, process.cwd()));
  if (options.json) printJson(record);
  return exitCodeOfVerdict(record.decision.verdict);
}
