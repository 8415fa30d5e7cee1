import { BrokenError, InputError, InterruptedError, messageOf } from '../errors.js';
import { explainError } from '../exit.js';
import { FolderKeeper } from '../host/folder-keeper.js';
import type { UnfinishedRun } from '../host/host.js';
import type { RecordHeader, UnfinishedRecord } from '../record/run-record.js';
import { withdraw } from './publish.js';
import { type RunScope, recordHeader } from './run-scope.js';
import type { RunState } from './run-state.js';

/**
 * Ends a run that came to no verdict: what was made public is rolled back, its evidence is kept,
 * and people are told. Nothing is thrown, whatever else fails: the error that ended the run is the
 * one to tell.
 */
export async function leaveUnfinished(
  error: unknown,
  state: RunState,
  scope: RunScope,
): Promise<void> {
  if (error instanceof InputError) return refuse(error, state, scope);
  const { world, emit, stopwatch } = scope;
  const { onUnfinished } = world;
  const status = error instanceof InterruptedError ? 'interrupted' : 'broke';
  emit({ type: 'run-finished', status, seconds: stopwatch.total() });
  const record: UnfinishedRecord = {
    ...reached(await recordHeader(scope), state),
    status,
    error: withWayOut(error),
    promoted: false,
    artifacts: [],
  };
  onUnfinished?.(record);
  const run = await replaceRun(record, state, scope);
  await Promise.allSettled([withdraw(record, run, world)]);
  if (run === undefined) await removeFolder(state, scope);
}

/** What people are told has to say what to do, as the log does. */
function withWayOut(error: unknown): string {
  const message = messageOf(error);
  return error instanceof BrokenError && error.fix !== undefined
    ? `${message}\n  ${error.fix}`
    : message;
}

/** What was refused was no run: nothing of it is left but what people are told. */
async function refuse(error: InputError, state: RunState, scope: RunScope): Promise<void> {
  const { config, world } = scope;
  const { project, experiment } = config;
  const words = explainError(error, false, world.folder);
  await Promise.allSettled([
    world.host.announceEnd({ status: 'refused', project, experiment, error: words }, {}),
    removeFolder(state, scope),
  ]);
}

/**
 * What a run had reached when it ended on the way. None of it counts: what the gate had said is
 * there to be told alone.
 */
function reached(
  header: RecordHeader,
  state: RunState,
): Omit<UnfinishedRecord, 'status' | 'error' | 'promoted' | 'artifacts'> {
  switch (state.stage) {
    case 'begun':
      return header;
    case 'opened': {
      const history = state.history.epochs();
      const { data } = state;
      return { ...header, ...(data && { data }), ...(history.length > 0 && { history }) };
    }
    case 'decided': {
      const {
        decision,
        rules,
        accepted,
        exportPath,
        export: pending,
        formats,
        parity,
        predecessor,
        ...rest
      } = state.record;
      return { ...rest, judged: { decision, ...(rules && { rules }) } };
    }
  }
}

/**
 * The run as it now lies in its folder; undefined where it has none that holds what an unfinished
 * run leaves.
 */
async function replaceRun(
  record: UnfinishedRecord,
  state: RunState,
  { events }: RunScope,
): Promise<UnfinishedRun | undefined> {
  if (state.stage === 'begun') return undefined;
  const { folder } = state;
  const keeper = new FolderKeeper(folder);
  const run = { record, folder: folder.path };
  try {
    if ((await keeper.rollBack()).length > 0) return undefined;
    await keeper.keep(run);
    events.release();
    await folder.publish();
    await folder.disown();
    return { record, folder: folder.path };
  } catch {
    return undefined;
  }
}

/**
 * A folder without a record is no run. Its files are closed first: an open one can't be removed
 * everywhere.
 */
async function removeFolder(state: RunState, { events, world }: RunScope): Promise<void> {
  if (state.stage === 'begun') return;
  await events.end();
  await state.folder.remove().catch((error: unknown) => {
    world.warn(`could not remove ${state.folder.path}: ${messageOf(error)}`);
  });
}
