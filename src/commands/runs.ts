import { z } from 'zod';
import { InputError, messageOf } from '../errors.js';
import { EXIT } from '../exit.js';
import type { RunRecord } from '../record/run-record.js';
import { withMetrics } from '../report/runs/listed-run.js';
import { runCsv } from '../report/runs/run-csv.js';
import {
  askedMetrics,
  isAskedFor,
  isOfExperiment,
  type QueryText,
  type RunQuery,
  readQuery,
  selectRuns,
} from '../report/runs/run-query.js';
import { runTable } from '../report/runs/run-table.js';
import { escapeLog } from '../text/escape.js';
import { warningLine } from '../text/warning-line.js';
import { type FoundRun, githubRuns, storedRuns } from './run-sources.js';
import { openStore } from './store.js';
import { USUAL_STORE } from './store-root.js';
import type { Terminal } from './terminal.js';

export interface RunsOptions extends QueryText {
  readonly store?: string;
  /** How many runs of an experiment stay; true: as the config of its last run says. */
  readonly prune?: string | true;
  /** How many of the newest runs that GitHub keeps are read; true: the usual number. */
  readonly fromGithub?: string | true;
  readonly json: boolean;
  readonly csv: boolean;
}

const USUAL_MOST = 30;

/** `runs`: the runs of the store or of GitHub, the newest first, or the store without the old ones. Returns the exit code. */
export async function runsCommand(options: RunsOptions, terminal: Terminal): Promise<number> {
  if (options.prune !== undefined) {
    const { pruneCommand } = await import('./prune.js');
    const store = await openStore(options.store);
    return pruneCommand(store, options.prune, options.json, terminal);
  }
  const query = readQuery(options);
  const warn = (message: string) => terminal.say(warningLine(message, terminal.colors));
  const asked = askedMetrics(query);
  const found = await findRuns(options, query, warn);
  const known = await withAsked(
    found.filter(({ run }) => isAskedFor(run, query)),
    asked,
    warn,
  );
  const listed = known.map(({ run }) => run);
  const runs = selectRuns(listed, query);
  const { output, ascii, print, printJsonList } = terminal;
  if (options.json) {
    const records = new Map(known.map(({ run, record }) => [run, record]));
    const chosen = runs.map((run) => records.get(run)!);
    await printJsonList(recordsOf(chosen, warn));
  } else if (options.csv) print(runCsv(runs, asked[0]));
  else if (runs.length > 0) {
    print(runTable(runs, asked, { ...output, ascii, width: output.width }).join('\n'));
  }
  if (runs.length === 0) {
    const where =
      options.fromGithub === undefined ? (options.store ?? USUAL_STORE) : 'the repository';
    terminal.say(escapeLog(`no runs in ${where}${found.length > 0 ? ' are as asked for' : ''}`));
  }
  return EXIT.passed;
}

async function findRuns(
  { fromGithub, store }: RunsOptions,
  query: RunQuery,
  warn: (message: string) => void,
): Promise<readonly FoundRun[]> {
  if (fromGithub === undefined) return storedRuns(await openStore(store), warn);
  const request = {
    env: process.env,
    folder: process.cwd(),
    most: fromGithub === true ? USUAL_MOST : countOf(fromGithub),
    wanted: (name: string) => isOfExperiment(name, query),
    say: warn,
  };
  return githubRuns(request, warn);
}

/** With metrics that the gate of a run did not ask for, which only its record has. */
async function withAsked(
  found: readonly FoundRun[],
  asked: readonly string[],
  warn: (message: string) => void,
): Promise<readonly FoundRun[]> {
  const known: FoundRun[] = [];
  for (const { run, record } of found) {
    const missing = asked.filter((name) => !run.metrics.has(name));
    try {
      const whole = missing.length === 0 ? run : withMetrics(run, missing, await record());
      known.push({ run: whole, record });
    } catch (error) {
      warn(messageOf(error));
    }
  }
  return known;
}

/** One after the other, so that a store of any size fits into the memory. */
async function* recordsOf(
  records: readonly FoundRun['record'][],
  warn: (message: string) => void,
): AsyncIterable<RunRecord> {
  for (const read of records) {
    try {
      yield await read();
    } catch (error) {
      warn(messageOf(error));
    }
  }
}

function countOf(text: string): number {
  const count = z.coerce.number().int().positive().max(1000).safeParse(text);
  if (count.success) return count.data;
  throw InputError.of(`--from-github takes a number of runs from 1 to 1000, not "${text}"`);
}
