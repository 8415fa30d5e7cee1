import { resolve } from 'node:path';
import { z } from 'zod';
import { fileBaseline } from '../baseline/file-baseline.js';
import { openRun, readRun } from '../baseline/past-run.js';
import type { ComparableRun } from '../compare/comparable.js';
import { compareRuns, type RunPair } from '../compare/compare-runs.js';
import { RULE_PATHS } from '../config/rules.js';
import { BrokenError, InputError } from '../errors.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { EXIT } from '../exit.js';
import { writeAtomic } from '../files/atomic-write.js';
import { exists } from '../files/exists.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { Store } from '../record/store.js';
import { comparisonReport } from '../report/comparison-report.js';
import { type HeldRun, heldInWords } from '../report/held-runs.js';
import { comparisonPage, MOST_RUNS } from '../report/html/comparison-page.js';
import { type RunDifferences, runDifferences } from '../report/run-differences.js';
import { differenceLines, runsReport } from '../report/runs-report.js';
import { escapeLog } from '../text/escape.js';
import { warningLine } from '../text/warning-line.js';
import { openStore } from './store.js';
import type { Terminal } from './terminal.js';

/** What a run's intervals are made with. */
const intervalParams = z.object({
  gate: z.object({ confidence: z.number().gt(0).lt(1) }),
  train: z.object({ seed: z.number() }),
});

export interface CompareOptions {
  readonly store?: string;
  readonly json: boolean;
  /** A file to draw them into. */
  readonly html?: string;
}

/**
 * `compare A B`: two runs of the store, run folders or record files, metric by metric on the test
 * rows that both have. The exit code says that they could be compared (0) or not (3), not which one
 * is better. Of up to eight runs their numbers stand beside each other. What differs in rules,
 * parameters and data follows; with `--html FILE` they are drawn over each other.
 */
export async function compareCommand(
  names: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const store = await openStore(options.store);
  if (names.length > MOST_RUNS) {
    throw InputError.of(
      `${names.length} runs are too many: ${MOST_RUNS} can be told from each other`,
    );
  }
  const runs = await Promise.all(names.map((name) => named(name, store)));
  const records = runs.map(({ record }) => record);
  const differences = runDifferences(records, RULE_PATHS);
  const { confidence } = evaluateOptionsOf(records[0]!);
  const held = holdRuns(runs, confidence);
  if (options.html !== undefined) {
    await writeAtomic(resolve(options.html), comparisonPage(runs, held, differences, confidence));
    terminal.say(`drawn into ${escapeLog(options.html)}`);
  }
  const [one, other] = records;
  const [only, ...more] = held;
  if (one && other && only && more.length === 0) {
    return tellTwo(one, other, only, { differences, confidence }, options, terminal);
  }
  const { output, ascii, print, printJson } = terminal;
  if (options.json) {
    const comparisons = held.map((pair) => pairJson(pair, records));
    printJson({ runs: records.map(inShort), comparisons, differences });
  } else {
    const look = { ...output, ascii, width: output.width };
    print(runsReport(records, held, differences, confidence, look));
  }
  return EXIT.passed;
}

/** The first of two against the second; of more, each further one against the first. */
function holdRuns(runs: readonly ComparableRun[], confidence: number): readonly HeldRun[] {
  const places =
    runs.length === 2
      ? [{ candidate: 0, baseline: 1 }]
      : runs.slice(1).map((_, place) => ({ candidate: place + 1, baseline: 0 }));
  const pairs = places.map((place): RunPair => {
    const [candidate, baseline] = [runs[place.candidate]!, runs[place.baseline]!];
    return { candidate, baseline, seed: evaluateOptionsOf(candidate.record).seed };
  });
  return compareRuns(pairs, confidence).map((result, k) => heldInWords(places[k]!, result));
}

/** As the two alone are printed. */
function pairJson(
  { candidate, baseline, ...held }: HeldRun,
  records: readonly FinishedRecord[],
): object {
  const ids = { candidate: records[candidate]!.id, baseline: records[baseline]!.id };
  return held.kind === 'compared' ? { ...ids, ...held.comparison } : { ...ids, ...held };
}

function inShort({ id, project, experiment, git, decision, metrics }: FinishedRecord) {
  const { verdict } = decision;
  return { id, project, experiment, commit: git?.sha ?? null, verdict, metrics: metrics.test };
}

interface Told {
  readonly differences: RunDifferences;
  /** Of the likely ranges. */
  readonly confidence: number;
}

function tellTwo(
  candidate: FinishedRecord,
  baseline: FinishedRecord,
  held: HeldRun,
  { differences, confidence }: Told,
  { json }: Pick<CompareOptions, 'json'>,
  { colors, ascii, output, say, print, printJson }: Terminal,
): number {
  if (held.kind === 'incomparable') {
    const { kind, why, reason } = held;
    if (json) printJson({ kind, why, reason });
    say(warningLine(`${candidate.id} and ${baseline.id} can't be compared: ${reason}`, colors));
    return EXIT.inconclusive;
  }
  const { comparison } = held;
  if (json) {
    printJson({ candidate: candidate.id, baseline: baseline.id, ...comparison });
    return EXIT.passed;
  }
  const look = { ...output, ascii, width: output.width };
  print(
    [
      comparisonReport(candidate, baseline, comparison, confidence, look),
      ...differenceLines(differences, ['candidate', 'baseline'], look),
    ].join('\n'),
  );
  return EXIT.passed;
}

/** As the run's own report was made, so that the two say the same. */
function evaluateOptionsOf({ id, params }: FinishedRecord): EvaluateOptions {
  const parsed = intervalParams.safeParse(params);
  if (!parsed.success) {
    throw new BrokenError(`the config in the record of ${id} has no gate.confidence or train.seed`);
  }
  const { gate, train } = parsed.data;
  return { confidence: gate.confidence, seed: train.seed };
}

/** A path where there is one, else a run of the store. */
async function named(name: string, store: Store): Promise<ComparableRun> {
  if (!(await exists(name))) return readRun((await store.find(name)).path);
  return openRun(await fileBaseline(resolve(name)));
}
