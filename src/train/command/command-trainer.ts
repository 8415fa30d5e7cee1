import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, InputError } from '../../errors.js';
import { measureFiles } from '../../files/measure-files.js';
import { environmentOf } from '../child/protocol.js';
import { ReportReader } from '../child/report-reader.js';
import { watchChild } from '../child/watch-child.js';
import type { CommandSpec } from '../spec.js';
import type { EvaluationSet, RunData, TrainContext, Trained, Trainer } from '../trainer.js';
import { type HandedRows, handedRows, writeRows } from './hand-over.js';
import { leftFiles, type Stamps, stampFiles } from './left-files.js';
import { readPredictions } from './read-predictions.js';
import { pythonFolder } from './sluice-py.js';

/** What a command leaves in `SLUICE_OUT` where its config names no other place. */
const USUAL = { predictions: 'predictions.csv', model: 'model' } as const;

/**
 * Trains by a command of the user's, whatever it is written in. It is handed rows as files, and
 * hands back predictions of the test rows and, if it likes, files of a model.
 */
export function commandTrainer(): Trainer<CommandSpec> {
  return {
    kind: 'command',
    tables: true,
    async prepare(spec, data) {
      const { rows, evaluation } = prepare(spec, data);
      return { run: (context) => train(spec, rows, evaluation, context) };
    },
  };
}

function prepare(
  spec: CommandSpec,
  { training, evaluation }: RunData,
): { readonly rows: HandedRows; readonly evaluation: EvaluationSet } {
  if (process.platform === 'win32') {
    throw InputError.of('a command needs Linux or macOS', {
      fix: 'There a command and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
    });
  }
  if (!training?.tables || !evaluation) {
    throw InputError.of('a command needs rows to train on and rows to test on', {
      fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
    });
  }
  return { rows: handedRows(training.tables, evaluation, spec.hidden), evaluation };
}

async function train(
  spec: CommandSpec,
  rows: HandedRows,
  evaluation: EvaluationSet,
  { seed, emit, signal, checkpoints, scratch }: TrainContext,
): Promise<Trained> {
  signal.throwIfAborted();
  await mkdir(scratch, { recursive: true });
  const own = await mkdtemp(join(scratch, 'command-'));
  const place = (name: string) => join(own, name);
  const [events, out, data] = [place('events.jsonl'), place('out'), place('data')];
  await mkdir(out, { recursive: true });
  if (checkpoints !== undefined) await mkdir(checkpoints, { recursive: true });
  const left = await measureFiles(checkpoints ?? own);
  await writeRows(rows, data);
  const predictions = spec.predictions ?? join(out, USUAL.predictions);
  const model = spec.model ?? join(out, USUAL.model);
  const before = { predictions: await stampFiles(predictions), model: await stampFiles(model) };

  const reader = new ReportReader(emit);
  const env = environmentOf(process.env, spec.env, {
    events,
    out,
    data,
    ...(checkpoints !== undefined && { checkpoint: checkpoints }),
    seed,
    params: spec.params,
    python: pythonFolder(),
  });
  await watchChild({ ...spec, name: 'the command', env, events }, reader, { emit, signal });

  const { engine, version } = reader.framework
    ? { engine: reader.framework.name, version: reader.framework.version }
    : { engine: 'command', version: 'not reported' };
  return {
    by: { kind: 'command', engine, version },
    outcome: {
      kind: 'predictions',
      predictions: await predictionsAt(predictions, before.predictions, evaluation),
    },
    history: reader.history,
    reported: reader.reports,
    ...(left.files > 0 && {
      continued: { ...left, ...(reader.resumed !== undefined && { epoch: reader.resumed }) },
    }),
    model: await modelAt(model, before.model, spec.model !== undefined),
  };
}

async function predictionsAt(path: string, before: Stamps, evaluation: EvaluationSet) {
  const left = await leftFiles(path, before);
  if (left === undefined) {
    throw new BrokenError(
      `the command exited with 0 and left no predictions: there is no ${path}`,
      'Write them with sluice.predictions(ids, labels, scores), or name their file: command: {predictions: FILE.csv}',
    );
  }
  return readPredictions(path, evaluation);
}

async function modelAt(path: string, before: Stamps, named: boolean): Promise<Trained['model']> {
  const left = await leftFiles(path, before);
  if (left !== undefined) return { kind: 'files', ...left, flavour: 'command' };
  if (!named) return { kind: 'none' };
  throw new BrokenError(`the command exited with 0 and left no model: there is no ${path}`);
}
