import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, InputError } from '../../errors.js';
import { measureFiles } from '../../files/measure-files.js';
import { environmentOf } from '../child/protocol.js';
import { ReportReader } from '../child/report-reader.js';
import { watchChild } from '../child/watch-child.js';
import type { CommandSpec } from '../spec.js';
import type { TrainContext, Trained } from '../trainer.js';
import { type HandedRows, writeRows } from './hand-over.js';
import { leftFiles, type Stamps, stampFiles } from './left-files.js';
import { pythonFolder } from './sluice-py.js';

/** What a command leaves in `SLUICE_OUT` where its config names no other place. */
const USUAL = { predictions: 'predictions.csv', model: 'model' } as const;

/** What a command told and left. */
export interface LeftByCommand extends Omit<Trained, 'outcome' | 'rows' | 'handed'> {
  /** The file of its predictions, written in this run. Absolute. */
  readonly predictions: string;
}

/** @throws InputError where a command and all that it started can't be ended together */
export function refuseWindows(): void {
  if (process.platform !== 'win32') return;
  throw InputError.of('a command needs Linux or macOS', {
    fix: 'There a command and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
  });
}

/**
 * Runs a command to its end, held and watched, and finds what it left.
 * @param rows what it is handed; absent where it splits its data by itself
 * @throws BrokenError unless it ended well, left predictions that are no older than it, and nothing
 *   of it is at work any more
 * @throws the signal's own reason when it is aborted, once all has ended
 */
export async function runCommand(
  spec: CommandSpec,
  rows: HandedRows | undefined,
  { seed, emit, signal, checkpoints, scratch }: TrainContext,
): Promise<LeftByCommand> {
  signal.throwIfAborted();
  await mkdir(scratch, { recursive: true });
  const own = await mkdtemp(join(scratch, 'command-'));
  const place = (name: string) => join(own, name);
  const [events, out, data] = [place('events.jsonl'), place('out'), place('data')];
  await mkdir(out, { recursive: true });
  if (checkpoints !== undefined) await mkdir(checkpoints, { recursive: true });
  const left = await measureFiles(checkpoints ?? own);
  if (rows) await writeRows(rows, data);
  const predictions = spec.predictions ?? join(out, USUAL.predictions);
  const model = spec.model ?? join(out, USUAL.model);
  const before = { predictions: await stampFiles(predictions), model: await stampFiles(model) };

  const reader = new ReportReader(emit);
  const env = environmentOf(process.env, spec.env, {
    events,
    out,
    ...(rows && { data }),
    ...(checkpoints !== undefined && { checkpoint: checkpoints }),
    seed,
    params: spec.params,
    python: pythonFolder(),
  });
  await watchChild({ ...spec, name: 'the command', env, events }, reader, { emit, signal });

  const { engine, version } = reader.framework
    ? { engine: reader.framework.name, version: reader.framework.version }
    : { engine: 'command', version: 'not reported' };
  await refuseUnlessNew(predictions, before.predictions);
  return {
    by: { kind: 'command', engine, version },
    predictions,
    history: reader.history,
    reported: reader.reports,
    ...(left.files > 0 && {
      continued: { ...left, ...(reader.resumed !== undefined && { epoch: reader.resumed }) },
    }),
    model: await modelAt(model, before.model, spec.model !== undefined),
  };
}

async function refuseUnlessNew(path: string, before: Stamps): Promise<void> {
  if ((await leftFiles(path, before)) !== undefined) return;
  throw new BrokenError(
    `the command exited with 0 and left no predictions: there is no ${path}`,
    'Write them with sluice.predictions(ids, labels, scores), or name their file in the config.',
  );
}

async function modelAt(path: string, before: Stamps, named: boolean): Promise<Trained['model']> {
  const left = await leftFiles(path, before);
  if (left !== undefined) return { kind: 'files', ...left, flavour: 'command' };
  if (!named) return { kind: 'none' };
  throw new BrokenError(`the command exited with 0 and left no model: there is no ${path}`);
}
