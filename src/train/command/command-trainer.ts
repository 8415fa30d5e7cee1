import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, InputError } from '../../errors.js';
import type { CommandSpec } from '../spec.js';
import type { EvaluationSet, RunData, TrainContext, Trained, Trainer } from '../trainer.js';
import { EventTail } from './event-tail.js';
import { type HandedRows, handedRows, writeRows } from './hand-over.js';
import { leftFiles, type Stamps, stampFiles } from './left-files.js';
import { OutputLog } from './output-log.js';
import { type ProcessEnd, runProcess } from './process.js';
import { environmentOf } from './protocol.js';
import { readPredictions } from './read-predictions.js';
import { ReportReader } from './report-reader.js';
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
  await writeRows(rows, data);
  const predictions = spec.predictions ?? join(out, USUAL.predictions);
  const model = spec.model ?? join(out, USUAL.model);
  const before = { predictions: await stampFiles(predictions), model: await stampFiles(model) };

  const reader = new ReportReader(emit);
  const end = await listen(
    spec,
    environmentOf(process.env, spec.env, {
      events,
      out,
      data,
      ...(checkpoints !== undefined && { checkpoint: checkpoints }),
      seed,
      params: spec.params,
      python: pythonFolder(),
    }),
    { events, reader, emit, signal },
  );
  refuseUnlessWhole(end, spec, reader);

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
    model: await modelAt(model, before.model, spec.model !== undefined),
  };
}

/** Runs the command and tells of what it prints and reports. */
async function listen(
  { run, folder, timeoutMinutes, silentMinutes }: CommandSpec,
  env: Readonly<Record<string, string>>,
  {
    events,
    reader,
    emit,
    signal,
  }: Pick<TrainContext, 'emit' | 'signal'> & {
    readonly events: string;
    readonly reader: ReportReader;
  },
): Promise<ProcessEnd> {
  const tail = new EventTail(events);
  const log = new OutputLog((text) => emit({ type: 'output', text }));
  const mark = `SLUICE_EVENTS=${events}`;
  try {
    const spec = { run, folder, env, mark, timeoutMinutes, silentMinutes };
    const listener = {
      output: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => {
        if (!signal.aborted) log.take(stream, bytes);
      },
      poll() {
        let news = false;
        for (const line of tail.lines()) {
          if (signal.aborted) break;
          news = true;
          reader.take(line);
        }
        return news;
      },
    };
    return await runProcess(spec, listener, signal);
  } finally {
    const rest = tail.end();
    if (!signal.aborted) {
      if (rest !== undefined) reader.take(rest);
      log.finish();
      reader.finish();
    }
  }
}

/** @throws BrokenError unless the command ended well, and nothing of it is at work any more */
function refuseUnlessWhole(end: ProcessEnd, spec: CommandSpec, reader: ReportReader): void {
  const why = whyNotWhole(end, spec);
  const said = reader.error === undefined ? '' : `: ${reader.error}`;
  if (why) throw new BrokenError(`the command ${why.what}${said}`, why.fix);
  if (said) throw new BrokenError(`the command exited with 0, but reported an error${said}`);
  if (reader.cutOff) {
    throw new BrokenError(
      'the command exited with 0, but a training in it began and did not end: it crashed',
      'Let the script end with the exception instead of catching it.',
    );
  }
}

function whyNotWhole(
  end: ProcessEnd,
  { timeoutMinutes, silentMinutes }: CommandSpec,
): { readonly what: string; readonly fix?: string } | undefined {
  switch (end.kind) {
    case 'exited':
      if (end.code === 0) return undefined;
      if (end.code === 127) {
        const fix = 'Is what it starts installed, and on the PATH?';
        return { what: 'exited with 127: the shell did not find what it names', fix };
      }
      // A shell's own word for a child that a signal ended.
      if (end.code > 128)
        return { what: `exited with ${end.code}, as after signal ${end.code - 128}` };
      return { what: `exited with ${end.code}` };
    case 'killed':
      return {
        what: `was killed by ${end.signal}`,
        ...(end.signal === 'SIGKILL' && { fix: 'Often that is for want of memory.' }),
      };
    case 'timed-out':
      return {
        what: `had not ended after ${timeoutMinutes} min, and was ended`,
        fix: 'Give it more time: command: {timeout-minutes: …}',
      };
    case 'silent':
      return {
        what: `had printed and reported nothing for ${silentMinutes} min, and was ended`,
        fix: 'Let it say where it is, or give it more time: command: {silent-minutes: …}',
      };
    case 'not-started':
      return { what: `could not be started: ${end.why}` };
    case 'left-processes':
      return {
        what: 'ended and left processes at work, which could still change what it left',
        fix: 'Let it wait for what it starts.',
      };
  }
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
