import type { Config } from '../config/config.js';
import { exitCodeOfVerdict } from '../exit.js';
import { LocalHost } from '../host/local/local-host.js';
import { gateRun } from '../pipeline/run.js';
import type { UnfinishedRecord } from '../record/run-record.js';
import { Store } from '../record/store.js';
import { progress } from '../subscribers/progress.js';
import { pageIn } from './page-in.js';
import type { RunPlace } from './run-place.js';
import { stopSignal } from './signals.js';
import type { Terminal } from './terminal.js';

export interface RunOptions {
  readonly json: boolean;
  readonly promote: boolean;
  /** It trains whatever was trained before. */
  readonly retrain?: boolean;
  /** A commit whose rules judge. */
  readonly rulesFrom?: string;
}

/** Runs what a config asks for, in a terminal, and reports it there. Returns the exit code. */
export async function runConfig(
  config: Config,
  { json, promote, retrain, rulesFrom, workspace, git, store: root }: RunOptions & RunPlace,
  terminal: Terminal,
): Promise<number> {
  const { screen, colors, ascii, say, printJson } = terminal;
  const clock = () => performance.now() / 1000;
  const store = new Store(await root);
  const show = progress(screen, colors, clock);
  let unfinished: UnfinishedRecord | undefined;
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
    onUnfinished(reached) {
      unfinished = reached;
    },
    now: () => new Date(),
    clock,
  }).catch(async (error: unknown) => {
    if (unfinished) await sayJudged(unfinished, terminal);
    throw error;
  });
  const page = await pageIn(kept);
  const { terminalReport, viewOf } = await reporting();
  say(terminalReport(viewOf(record), { colors, ascii, folder: process.cwd(), ...page }));
  if (json) printJson(record);
  return exitCodeOfVerdict(record.decision.verdict);
}

/** What the gate had said of a run that broke after it. */
async function sayJudged(
  unfinished: UnfinishedRecord,
  { colors, ascii, say }: Terminal,
): Promise<void> {
  const { judgedReport, viewOfUnfinished } = await reporting();
  const judged = viewOfUnfinished(unfinished);
  if (judged) say(judgedReport(judged, { colors, ascii }));
}

/** In the bundle, but not read before there is something to tell. */
async function reporting() {
  const [terminal, view] = await Promise.all([
    import('../report/terminal.js'),
    import('../report/view.js'),
  ]);
  return { ...terminal, ...view };
}
