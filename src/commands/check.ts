import { resolve } from 'node:path';
import { lookAt, opaque } from '../baseline/looks.js';
import { differentQuestion } from '../compare/pairing/question.js';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { EXIT } from '../exit.js';
import { advise } from '../gate/advice.js';
import { LocalHost } from '../host/local/local-host.js';
import {
  comparesWithBaseline,
  emitData,
  findBaseline,
  handedOver,
} from '../pipeline/before-training.js';
import type { ReadSource } from '../pipeline/judged-rows.js';
import { confineConfig, readData } from '../pipeline/read-data.js';
import { adviceInWords, adviceText } from '../report/advice-words.js';
import { incomparableText } from '../report/pairing-words.js';
import { progress } from '../subscribers/progress.js';
import { escapeLog } from '../text/escape.js';
import { terminalMarks } from '../text/marks.js';
import { plural } from '../text/quantities.js';
import { openTrainer } from '../train/trainers.js';
import { stopSignal } from './signals.js';
import { openStore } from './store.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

/**
 * `check CONFIG`: config and data as `run` would read them, and what the test rows can show,
 * without training. Returns the exit code.
 */
export async function checkCommand(
  configPath: string,
  options: { readonly set: readonly string[]; readonly store?: string; readonly json: boolean },
  { screen, colors, ascii, say, printJson }: Terminal,
): Promise<number> {
  const marks = terminalMarks(ascii);
  const fine = colors.green(marks.pass);
  const config = await loadConfig(configPath, options.set);
  const store = await openStore(options.store);
  const show = progress(screen, colors, () => performance.now() / 1000);
  const world = {
    workspace: findWorkspace(resolve(configPath)),
    folder: process.cwd(),
    signal: stopSignal(),
    emit: show.receive,
  };
  if (config.data.kind === 'own-split') {
    await confineConfig(config, world);
    say(`${fine} the config is fine; its rows are known once the command has run`);
    if (options.json) printJson({});
    return EXIT.passed;
  }
  const data = await readData(config, world);
  const { source, summary, checks, judged } = data;
  // What was given is read as it would be judged; a training is refused only when it is asked for.
  if (config.trainer.kind === 'given')
    await (await openTrainer(config.trainer)).prepare(handedOver(source), world);
  const host = new LocalHost(store, Promise.resolve(null), false);
  const found = await baselineOf(config, source, { ...world, host });
  const { task, classes } = judged;
  const question = found && differentQuestion({ data: summary, task, classes }, found.record);
  const baseline = question ? undefined : found;
  const { confidence, looks, own } = config.gate;
  const at = { confidence, seed: config.train.seed };
  const next = looks === 'correct' ? await nextLook(config, host, summary.testFingerprint) : 0;
  const advice = advise(checks, judged, baseline, at, { looks: next, own });
  emitData(data, show.receive);
  const of = classes.length > 0 ? ` of ${classes.map(escapeLog).join(', ')}` : '';
  say(`${task}${of}; ${plural(config.gate.conditions.length, 'condition')}`);
  if (question)
    say(
      `${colors.yellow(marks.warn)} nothing will be compared: ${escapeLog(incomparableText(question))}`,
    );
  else for (const line of adviceText(advice, marks, baseline?.record.id)) say(escapeLog(line));
  say(`${fine} config and data are fine`);
  if (options.json) {
    printJson({ task, classes, ...summary, power: adviceInWords(advice) });
  }
  return EXIT.passed;
}

/**
 * As `run` would find it in this store, for a gate that asks for it. A branch is read on GitHub
 * alone.
 */
async function baselineOf(
  config: Config,
  source: ReadSource,
  world: Parameters<typeof findBaseline>[2],
) {
  if (!comparesWithBaseline(config) || config.baseline.kind === 'branch') return undefined;
  const { against } = await findBaseline(config, source, world);
  return against.kind === 'run' ? against.run : undefined;
}

/** Which candidate on these rows the next one would be, if it is none of those before it. */
async function nextLook(config: Config, host: LocalHost, rows: string): Promise<number> {
  return lookAt(await host.earlierLooks(config), rows, opaque('the next one')).count;
}
