import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../errors.js';
import { measureFiles } from '../../files/measure-files.js';
import { environmentOf } from '../child/protocol.js';
import { ReportReader } from '../child/report-reader.js';
import { watchChild } from '../child/watch-child.js';
import type { CommandSpec } from '../spec.js';
import type { TrainContext } from '../trainer.js';
import { type HandedRows, writeRows } from './hand-over.js';
import { stampFiles } from './left-files.js';
import type { CommandPlace, LeftByCommand } from './place.js';
import { pythonFolder } from './sluice-py.js';
import { USUAL, whatItLeft } from './what-it-left.js';

/** @throws InputError where a command and all that it started can't be ended together */
export function refuseWindows(): void {
  if (process.platform !== 'win32') return;
  throw InputError.of('a command needs Linux or macOS', {
    fix: 'There a command and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
  });
}

/** In this job, as a process. */
export const here: CommandPlace = {
  prepare(spec, rows) {
    refuseWindows();
    return (context) => runCommand(spec, rows, context);
  },
};

/**
 * Runs a command to its end, held and watched, and finds what it left.
 * @param rows what it is handed; absent where it splits its data by itself
 * @throws BrokenError unless it ended well, left predictions that are no older than it, and nothing
 *   of it is at work any more
 * @throws the signal's own reason when it is aborted, once all has ended
 */
async function runCommand(
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

  return {
    ...(await whatItLeft(
      reader,
      { path: predictions, shown: predictions, before: before.predictions },
      { path: model, shown: model, before: before.model, named: spec.model !== undefined },
    )),
    ...(left.files > 0 && {
      continued: { ...left, ...(reader.resumed !== undefined && { epoch: reader.resumed }) },
    }),
  };
}
