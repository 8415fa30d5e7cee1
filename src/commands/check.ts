import { resolve } from 'node:path';
import { openRun } from '../baseline/past-run.js';
import { differentQuestion } from '../compare/pairing/question.js';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { loadDataset } from '../data/load-dataset.js';
import { EXIT } from '../exit.js';
import { advise } from '../gate/advice.js';
import { type Check, planGate } from '../gate/plan.js';
import { LocalHost } from '../host/local/local-host.js';
import { Store } from '../record/store.js';
import { adviceInWords, adviceText } from '../report/advice-words.js';
import { progress } from '../subscribers/progress.js';
import { escapeLog } from '../text/escape.js';
import { MARKS } from '../text/marks.js';
import { plural } from '../text/quantities.js';
import { stopSignal } from './signals.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

/**
 * `check CONFIG`: config and data as `run` would read them, and what the test rows can show, without training. Returns the exit code.
 */
export async function checkCommand(
  configPath: string,
  options: { readonly set: readonly string[]; readonly store: string; readonly json: boolean },
  { screen, colors, say, printJson }: Terminal,
): Promise<number> {
  const config = await loadConfig(configPath, options.set);
  const show = progress(screen, colors, () => performance.now() / 1000);
  const dataset = await loadDataset(config.data, {
    workspace: findWorkspace(resolve(configPath)),
    folder: process.cwd(),
    signal: stopSignal(),
    onProgress: (rows) => show({ type: 'reading', rows }),
  });
  const checks = planGate(config.gate, dataset);
  const found = await findBaseline(config, checks, options.store);
  const { summary, features, task, classes } = dataset;
  const question = found && differentQuestion({ data: summary, task, classes }, found.record);
  const baseline = question ? undefined : found;
  const advice = advise(checks, dataset, baseline, {
    confidence: config.gate.confidence,
    seed: config.train.seed,
  });
  show({
    type: 'data-ready',
    rows: summary.rows,
    features: features.length,
    splits: summary.splits,
    warnings: summary.warnings,
  });
  const of = classes.length > 0 ? ` of ${classes.map(escapeLog).join(', ')}` : '';
  say(`${task}${of}; ${plural(config.gate.conditions.length, 'condition')}`);
  if (question) say(`${MARKS.warn} nothing will be compared: ${escapeLog(question)}`);
  else for (const line of adviceText(advice, baseline?.record.id)) say(escapeLog(line));
  say('✅ config and data are fine');
  if (options.json) {
    printJson({ task, classes, ...summary, power: adviceInWords(advice) });
  }
  return EXIT.passed;
}

/** As `run` would find it in this store. A branch is read on GitHub alone. */
async function findBaseline({ baseline, ...key }: Config, checks: readonly Check[], store: string) {
  const compares = checks.some(({ condition }) => condition.threshold.kind !== 'absolute');
  if (!compares || baseline.kind === 'branch') return undefined;
  const host = new LocalHost(new Store(resolve(store)), Promise.resolve(null), false);
  const search = await host.findBaseline(key, baseline);
  return search.found ? openRun(search) : undefined;
}
