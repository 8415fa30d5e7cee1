import type { RunFolder } from '../record/run-folder.js';
import { runId } from '../record/run-id.js';
import { history } from '../subscribers/history.js';
import { openSubscribers } from '../subscribers/subscribers.js';
import type { TrainContext } from '../train/trainer.js';
import { usesCheckpoints } from '../train/trainers.js';
import { emitData, type ReadyRun } from './before-training.js';
import { clearKilledRuns } from './killed-runs.js';
import type { RunScope } from './run-scope.js';
import type { OpenedRun, RunState } from './run-state.js';
import { trackedRun } from './track-run.js';

/**
 * The data is as it should be: the run gets its folder, and from now on leaves something there. Where
 * another run has its id, it goes on with a new one.
 */
export function openRun({ data }: ReadyRun, scope: RunScope): OpenedRun & { readonly id: string } {
  const made = scope.world.store.create(idsOf(scope));
  return { stage: 'opened', ...made, ...(data && { data: data.summary }), history: history() };
}

/** That two runs of one millisecond are given one id is an accident, and more in turn is none. */
const MOST_IDS = 20;

function* idsOf({ id, created }: RunScope): Iterable<string> {
  yield id;
  for (let more = 1; more < MOST_IDS; more++) yield runId(created);
}

/**
 * Who writes into the folder listens from now on, and everybody hears that the run has started and
 * what was read.
 */
export async function startRun(
  { folder, history }: OpenedRun,
  { data, said }: ReadyRun,
  scope: RunScope,
): Promise<void> {
  const { id, config, world, events, emit } = scope;
  const output = {
    events: () => folder.events,
    now: world.now,
    track: config.track,
    run: await trackedRun(scope),
  };
  events.add(history, ...(await openSubscribers(output)));
  const { project, experiment } = config;
  emit({ type: 'run-started', runId: id, project, experiment });
  await clearKilledRuns(world, emit);
  if (data) emitData(data, emit);
  for (const event of said) emit(event);
}

/** What every seed's training is handed; it goes on from an earlier attempt's checkpoint. */
export async function trainContext(
  { scratch }: RunFolder,
  scope: RunScope,
): Promise<Omit<TrainContext, 'seed'>> {
  const { config, world, emit } = scope;
  const { host, signal } = world;
  const checkpoints = host.checkpoints.folder(config);
  if (resumes(scope)) await host.checkpoints.restore(config);
  const { job } = await host.place;
  return { emit, signal, checkpoints, scratch, ...(job && { job: String(job.run) }) };
}

/** Whether a next attempt can go on where this one is stopped. */
function resumes({ config, world }: Pick<RunScope, 'config' | 'world'>): boolean {
  return world.handed === undefined && usesCheckpoints(config.trainer);
}

/** What a training wrote into is nobody's any more, however the run ended. */
export async function dropScratch(state: RunState, { emit }: RunScope): Promise<void> {
  if (state.stage === 'begun') return;
  await state.folder.dropScratch().catch((error: Error) => {
    emit({
      type: 'warning',
      message: `could not remove ${state.folder.scratch}: ${error.message}`,
    });
  });
}

/**
 * Once a run has ended there is nothing to go on from. It is published by now, so what is left
 * lying breaks nothing.
 */
export async function dropCheckpoints({ config, world, emit }: RunScope): Promise<void> {
  await world.host.checkpoints.drop(config).catch((error: Error) => {
    emit({ type: 'warning', message: `could not remove the checkpoints: ${error.message}` });
  });
}
