import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatCsv } from '../../data/csv/write-csv.js';
import type { Table } from '../../data/table/table.js';
import { BrokenError } from '../../errors.js';
import type { Answers } from '../../evaluate/predictions.js';
import { writeAtomic } from '../../files/atomic-write.js';
import { environmentOf } from '../child/protocol.js';
import { ReportReader } from '../child/report-reader.js';
import { watchChild } from '../child/watch-child.js';
import type { CommandSpec } from '../spec.js';
import type { TrainContext } from '../trainer.js';
import { ROW_ID } from './hand-over.js';
import { leftFiles } from './left-files.js';
import { readAnswersOf } from './read-predictions.js';
import { refuseWindows } from './run-command.js';
import { pythonFolder } from './sluice-py.js';

/** How a command that scores is run and held. */
export type ScoreSpec = Pick<
  CommandSpec,
  'folder' | 'env' | 'params' | 'timeoutMinutes' | 'silentMinutes'
> & {
  /** A line for the shell. */
  readonly run: string;
  readonly seed: number;
};

/** What it answers, and for which rows. */
export interface ScoreAsked {
  /** The folder of the model's files, which are the command's to read. */
  readonly model: string;
  /** Without the label. */
  readonly rows: Table;
  readonly task: Answers['task'];
  readonly classes: readonly string[];
}

/**
 * Runs a command that reads a model and rows, and leaves its answers in `SLUICE_OUT`.
 * @returns one answer a row, in their order
 * @throws InputError where no command can be run here
 * @throws BrokenError unless it ended well and answered for each of the rows once
 * @throws the signal's own reason when it is aborted, once all has ended
 */
export async function scoreByCommand(
  spec: ScoreSpec,
  { model, rows, task, classes }: ScoreAsked,
  { emit, signal }: Pick<TrainContext, 'emit' | 'signal'>,
): Promise<Answers> {
  refuseWindows();
  const own = await mkdtemp(join(tmpdir(), 'sluice-score-'));
  try {
    const place = (name: string) => join(own, name);
    const [events, out, data] = [place('events.jsonl'), place('out'), place('data')];
    await Promise.all([mkdir(out), mkdir(data)]);
    const ids = Array.from({ length: rows.rows }, (_, row) => String(row + 1));
    const file = join(data, 'test-features.csv');
    await writeAtomic(file, formatCsv(rows, { name: ROW_ID, cells: ids }));
    const { seed, params } = spec;
    const told = { events, out, data, model, seed, params, python: pythonFolder() };
    const env = environmentOf(process.env, spec.env, told);
    const child = { ...spec, name: 'command.score', env, events };
    // What it reports is of a run that has ended long ago.
    await watchChild(child, new ReportReader(() => {}), { emit, signal });
    const predictions = join(out, 'predictions.csv');
    if ((await leftFiles(predictions, new Map())) === undefined) {
      throw new BrokenError(
        'command.score exited with 0 and left no predictions.csv in SLUICE_OUT',
        'Write them with sluice.predictions(ids, labels, scores).',
      );
    }
    return await readAnswersOf(predictions, { task, classes, testIds: ids });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
