import { messageOf } from '../errors.js';
import { EXIT } from '../exit.js';
import type { RunRecord } from '../record/run-record.js';

import type { RunSummary } from '../record/run-summary.js';
import type { Store } from '../record/store.js';
import { numbersOf, valueText } from '../report/metric-numbers.js';
import { experimentName } from '../report/words.js';

import { escapeLog } from '../text/escape.js';
import { MARKS } from '../text/marks.js';
import { formatSeconds } from '../text/quantities.js';
import { openStore, USUAL_STORE } from './store.js';
import type { Terminal } from './terminal.js';

export interface RunsOptions {
  readonly store?: string;
  /** How many runs of an experiment stay; true: as the config of its last run says. */
  readonly prune?: string | true;
  readonly json: boolean;
}

/** `runs`: the runs of the store, the newest first, or without the old ones. Returns the exit code. */
export async function runsCommand(options: RunsOptions, terminal: Terminal): Promise<number> {
  const store = await openStore(options.store);
  if (options.prune !== undefined) {
    const { pruneCommand } = await import('./prune.js');
    return pruneCommand(store, options.prune, options.json, terminal);
  }
  const listed = options.json
    ? await terminal.printJsonList(records(store, terminal))
    : await list(store, terminal);
  if (listed === 0) terminal.say(escapeLog(`no runs in ${options.store ?? USUAL_STORE}`));
  return EXIT.passed;
}

/** Returns how many there are. */
async function list(store: Store, terminal: Terminal): Promise<number> {
  const { print } = terminal;
  let listed = 0;
  for (const stored of (await store.runs()).toReversed()) {
    if (stored.kind === 'killed') warn(cutOff(stored.name, store), terminal);
    else if (stored.kind === 'unreadable') warn(messageOf(stored.error), terminal);
    else if (stored.run.status === 'older') warn(ofOlder(stored.run), terminal);
    else {
      print(describe(stored.run));
      listed++;
    }
  }
  return listed;
}

/** One after the other, so that a store of any size fits into the memory. */
async function* records(store: Store, terminal: Terminal): AsyncIterable<RunRecord> {
  for (const id of (await store.ids()).reverse()) {
    const record = await readOrWarn(id, store, terminal);
    if (record) yield record;
  }
}

async function readOrWarn(id: string, store: Store, terminal: Terminal) {
  const folder = store.open(id);
  try {
    if (await folder.hasRecord()) return await folder.readRecord();
    warn(cutOff(id, store), terminal);
  } catch (error) {
    warn(messageOf(error), terminal);
  }
  return undefined;
}

function warn(message: string, { colors, say }: Terminal): void {
  say(colors.yellow(`⚠️ ${escapeLog(message)}`));
}

function cutOff(id: string, store: Store): string {
  return `${id} was cut off and left no record: ${store.folder(id)}`;
}

function ofOlder({ id }: RunSummary): string {
  return `${id} is of an older version of Sluice, whose records this one does not read`;
}

function describe(run: Exclude<RunSummary, { readonly status: 'older' }>): string {
  const start = `${run.id}  ${escapeLog(experimentName(run))}`;
  if (run.status !== 'finished') return `${start}  ⚠️ ${run.status}: ${escapeLog(run.error)}`;
  const { verdict, promoted, gated, seconds } = run;
  const ended = `${MARKS[verdict]} ${verdict}${promoted ? ', promoted' : ''}`;
  const metrics = gated.map(([name, value]) => {
    const text = value === null ? '-' : valueText(value, null, numbersOf(name));
    return `${escapeLog(name)} ${text}`;
  });
  return [start, ended, ...metrics, formatSeconds(seconds)].join('  ');
}
