import type { Config } from '../config/config.js';
import { InputError, InterruptedError, messageOf } from '../errors.js';
import type { Emit, RunEvent } from '../events.js';
import { explainError } from '../exit.js';
import type { RecordHeader, UnfinishedRecord } from '../record/run-record.js';
import type { Stopwatch } from '../record/stopwatch.js';
import type { RunFolder } from '../record/store.js';
import type { World } from './world.js';

/** A run on its way, as far as it has come. */
export interface Started {
  readonly header: () => Promise<RecordHeader>;
  emit: Emit;
  readonly stopwatch: Stopwatch;
  readonly reached: Reached;
  /** Null until the data was read. */
  written: { readonly folder: RunFolder; readonly events: { close(): void } } | null;
}

/** What an unfinished record tells beside its header. */
export type Reached = { -readonly [K in keyof UnfinishedRecord]?: UnfinishedRecord[K] };

export function keepEpoch(reached: Reached, event: RunEvent): void {
  if (event.type !== 'epoch') return;
  reached.history = [...(reached.history ?? []), event.metrics];
}

/** The error that ended the run is the one to tell, whatever else fails in here. */
export async function abandon(
  error: unknown,
  config: Config,
  { host, store, folder: workingFolder }: World,
  { header, emit, stopwatch, reached, written }: Started,
): Promise<void> {
  // What was refused was no run.
  if (error instanceof InputError) {
    written?.events.close();
    const { project, experiment } = config;
    const words = explainError(error, false, workingFolder);
    await Promise.allSettled([
      host.abandon({ status: 'refused', project, experiment, error: words }, null),
      written?.folder.remove(),
    ]);
    return;
  }
  const status = error instanceof InterruptedError ? 'interrupted' : 'broke';
  emit({ type: 'run-finished', status, seconds: stopwatch.total() });
  const record: UnfinishedRecord = {
    ...(await header()),
    ...reached,
    status,
    error: messageOf(error),
    promoted: false,
    artifacts: [],
  };
  const recorded = written !== null && (await replaceRecord(written.folder, record));
  await Promise.allSettled([
    host.abandon(record, recorded ? written.folder.path : null),
    status === 'interrupted' && config.train.checkpointEvery
      ? host.keepCheckpoint(store.checkpoints(config), config)
      : undefined,
  ]);
  // A folder without a record is no run.
  written?.events.close();
  if (!recorded) await written?.folder.remove();
}

/** Whether the folder now holds what an unfinished run leaves. */
async function replaceRecord(folder: RunFolder, record: UnfinishedRecord): Promise<boolean> {
  try {
    await folder.takeBack();
    await folder.writeRecord(record);
    return true;
  } catch {
    return false;
  }
}
