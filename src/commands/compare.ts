import { resolve } from 'node:path';
import { z } from 'zod';
import { fileBaseline } from '../baseline/file-baseline.js';
import { openRun, readRun } from '../baseline/past-run.js';
import type { ComparableRun } from '../compare/comparable.js';
import { compareAll } from '../compare/comparison-table.js';
import { pairKept } from '../compare/pairing/pair.js';
import { RULE_PATHS } from '../config/rules.js';
import { BrokenError, InputError } from '../errors.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { EXIT } from '../exit.js';
import { writeAtomic } from '../files/atomic-write.js';
import { exists } from '../files/exists.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { Store } from '../record/store.js';
import { comparisonReport } from '../report/comparison-report.js';
import { comparisonPage, MOST_RUNS } from '../report/html/comparison-page.js';
import { comparisonInWords, incomparableText } from '../report/pairing-words.js';
import { type RunDifferences, runDifferences } from '../report/run-differences.js';
import { differenceLines, runsReport } from '../report/runs-report.js';
import { escapeLog } from '../text/escape.js';
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
  if (options.html !== undefined) await draw(runs, differences, options.html, terminal);
  const [candidate, baseline] = runs;
  if (candidate && baseline && runs.length === 2) {
    return compareTwo(candidate, baseline, differences, options, terminal);
  }
  const { output, ascii, print, printJson } = terminal;
  if (options.json) printJson({ runs: records.map(inShort), differences });
  else print(runsReport(records, differences, { ...output, ascii, width: output.width }));
  return EXIT.passed;
}

function inShort({ id, project, experiment, git, decision, metrics }: FinishedRecord) {
  const { verdict } = decision;
  return { id, project, experiment, commit: git?.sha ?? null, verdict, metrics: metrics.test };
}

/** @throws BrokenError when it can't be written */
async function draw(
  runs: readonly ComparableRun[],
  differences: RunDifferences,
  file: string,
  { say }: Terminal,
): Promise<void> {
  const { confidence } = evaluateOptionsOf(runs[0]!.record);
  await writeAtomic(resolve(file), comparisonPage(runs, differences, confidence));
  say(`drawn into ${escapeLog(file)}`);
}

function compareTwo(
  candidate: ComparableRun,
  baseline: ComparableRun,
  differences: RunDifferences,
  options: Pick<CompareOptions, 'json'>,
  { colors, ascii, output, say, print, printJson }: Terminal,
): number {
  const pairing = pairKept(candidate, baseline);
  if (pairing.kind === 'incomparable') {
    const reason = incomparableText(pairing.why);
    if (options.json) printJson({ ...pairing, reason });
    say(
      colors.yellow(
        `⚠️ ${candidate.record.id} and ${baseline.record.id} can't be compared: ${escapeLog(reason)}`,
      ),
    );
    return EXIT.inconclusive;
  }
  const { record } = candidate;
  const evaluated = evaluateOptionsOf(record);
  const table = compareAll(pairing, record.metrics.test, evaluated);
  if (!table) throw new BrokenError('there was nothing to compare');
  const comparison = comparisonInWords(table);
  if (options.json) {
    const ids = { candidate: record.id, baseline: baseline.record.id };
    printJson({ ...ids, ...comparison });
    return EXIT.passed;
  }
  const { confidence } = evaluated;
  const look = { ...output, ascii, width: output.width };
  print(
    [
      comparisonReport(record, baseline.record, comparison, confidence, look),
      ...differenceLines(differences, ['candidate', 'baseline'], look),
    ].join('\n'),
  );
  return EXIT.passed;
}

/** As the candidate's own report was made, so that the two say the same. */
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
