import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfig } from '../config/load.js';
import { InputError } from '../errors.js';
import { EXIT } from '../exit.js';
import { advise } from '../gate/advice.js';
import { comparesWithBaseline, emitData, handedOver } from '../pipeline/before-training.js';
import { judgeEqualModels } from '../pipeline/equal-models.js';
import { readData } from '../pipeline/read-data.js';
import { adviceInWords, adviceText } from '../report/advice-words.js';
import { equalModelsLines } from '../report/equal-models-words.js';
import { progress } from '../subscribers/progress.js';
import { escapeLog } from '../text/escape.js';
import { terminalMarks } from '../text/marks.js';
import { openTrainer } from '../train/trainers.js';
import { stopSignal } from './signals.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

/**
 * `aa CONFIG`: pairs of fresh seeds on the same split, each judged by the gate: how often it is red,
 * green and undecided on equal models. Nothing is kept. Returns the exit code.
 */
export async function aaCommand(
  configPath: string,
  options: { readonly set: readonly string[]; readonly times: string; readonly json: boolean },
  { screen, colors, ascii, say, printJson }: Terminal,
): Promise<number> {
  const pairs = Number(options.times);
  if (!Number.isInteger(pairs) || pairs < 1 || pairs > 10_000) {
    throw InputError.of(`--times ${options.times} is no number of pairs`, {
      fix: 'Write --times 20, say.',
    });
  }
  const config = await loadConfig(configPath, options.set);
  if (config.trainer.kind === 'given') {
    throw InputError.of('predictions that somebody else made train nothing', {
      at: { file: configPath },
      fix: 'Name a config that trains: data and model, or command.',
    });
  }
  if (!comparesWithBaseline(config)) {
    throw InputError.of('no condition compares with a baseline, so there is nothing to measure', {
      at: { file: configPath },
      fix: 'Add one, as auc >= baseline - 1pp.',
    });
  }
  const show = progress(screen, colors, () => performance.now() / 1000);
  const signal = stopSignal();
  const world = {
    workspace: findWorkspace(resolve(configPath)),
    folder: process.cwd(),
    signal,
    emit: show.receive,
  };
  const trainer = await openTrainer(config.trainer);
  const data = await readData(config, {
    ...world,
    ...(trainer.allocate && { allocate: trainer.allocate }),
    ...(trainer.tables && { tables: true }),
  });
  emitData(data, show.receive);
  const training = await trainer.prepare(handedOver(data.source), world);
  const { confidence, own } = config.gate;
  const at = { confidence, seed: config.train.seed };
  const foretold = advise(data.checks, data.judged, undefined, at, { own });
  const scratch = await mkdtemp(join(tmpdir(), 'sluice-aa-'));
  try {
    const found = await judgeEqualModels(training, data, config, {
      pairs,
      signal,
      scratch,
      // Of one training among many nothing is told but how many are done.
      emit: () => {},
      onPair: (done) => say(`pair ${done} of ${pairs} judged`),
    });
    for (const line of equalModelsLines(found)) say(escapeLog(line));
    for (const line of adviceText(foretold, terminalMarks(ascii))) say(escapeLog(line));
    if (options.json) printJson({ ...found, foretold: adviceInWords(foretold) });
    return EXIT.passed;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
