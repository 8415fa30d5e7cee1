import type { Config } from '../config/config.js';
import type { Emit } from '../events.js';
import type { BaselineAnswer, EndedRun, Publication } from '../host/host.js';
import type { RunFolder } from '../record/run-folder.js';
import { runId } from '../record/run-id.js';
import type { FinishedRecord } from '../record/run-record.js';
import { history } from '../subscribers/history.js';
import { openSubscribers } from '../subscribers/subscribers.js';
import type { TrainContext } from '../train/trainer.js';
import { usesCheckpoints } from '../train/trainers.js';
import { emitData, findBaseline, type ReadData, readyRun } from './before-training.js';
import { clearKilledRuns } from './killed-runs.js';
import { pruneAfterRun } from './prune-store.js';
import { type ResolvedRules, resolveRules } from './resolve-rules.js';
import type { Rules } from './rules.js';
import { beginRun, type RunScope } from './run-scope.js';
import type { OpenedRun, RunState } from './run-state.js';
import { AUTO_SEEDS, choose, isOpen, type SeedTraining, seedsEntry, trainNext } from './seeds.js';
import { leaveUnfinished } from './unfinished-run.js';
import type { World } from './world.js';

export interface GateRun extends EndedRun {
  readonly record: FinishedRecord;
  readonly publication: Publication;
}

/**
 * The whole way: data → train → evaluate → compare → gate → export → publish. Whatever ends it
 * after the data was read leaves a record in the store, and however it ends, the host has said so.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left
 *   behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
export async function gateRun(config: Config, world: World): Promise<GateRun> {
  const { rules, baseline, dispose } = await resolveOrEnd(config, world);
  try {
    return await judgedRun(rules, baseline, world);
  } finally {
    await dispose();
  }
}

/** Where nobody can say what is asked, there is no run, and the host says so. */
async function resolveOrEnd(config: Config, world: World): Promise<ResolvedRules> {
  try {
    return await resolveRules(config, world);
  } catch (error) {
    const scope = await beginRun({ config }, world);
    await leaveUnfinished(error, { stage: 'begun' }, scope);
    await scope.events.end();
    throw error;
  }
}

async function judgedRun(
  rules: Rules,
  known: BaselineAnswer | undefined,
  world: World,
): Promise<GateRun> {
  const { signal } = world;
  let scope = await beginRun(rules, world);
  const { emit, events, stopwatch } = scope;
  let state: RunState = { stage: 'begun' };
  try {
    const accepted = world.accept === undefined ? undefined : world.host.acceptance(world.accept);
    const { ready, ...followed } = await readyRun(scope);
    scope = followed.scope;
    const { config } = scope;
    const { data, training, said } = ready;
    stopwatch.lap('readSeconds');

    const opened = openRun(data, scope);
    state = opened;
    scope = { ...scope, id: opened.id };
    startRun(opened, scope);
    await clearKilledRuns(world, emit);
    const { folder } = opened;
    emitData(data, emit);
    for (const event of said) emit(event);
    const baseline = await findBaseline(config, data.source, { ...world, emit }, known);
    const { seed, seeds } = config.train;
    const context = await trainContext(folder, scope);
    const trainOn = async (so: readonly SeedTraining[], until: number) => {
      let all = so;
      while (all.length < until) all = await trainNext(training, all, seed, context);
      return all;
    };
    let trainings = await trainOn([], seeds === 'auto' ? AUTO_SEEDS.least : seeds);
    stopwatch.lap('trainSeconds');

    // In the bundle, but not read before there is something to judge.
    const steps = await import('./after-training.js');
    const judge = async (aloud: Emit) => {
      const seeded = choose(trainings);
      const { trained } = seeded.chosen;
      const said = { ...scope, emit: aloud };
      const evaluated = await steps.evaluateModel(seeded, data, folder, said);
      stopwatch.lap('evaluateSeconds');
      signal.throwIfAborted();
      const compared = await steps.compareRuns(evaluated, { data, baseline, trained }, config);
      const judged = { data, baseline, trained, evaluated, compared, accepted };
      return { seeded, judged, ...steps.decideByRules(judged, said) };
    };
    // Nobody is told of what one seed more may change.
    while (seeds === 'auto' && trainings.length < AUTO_SEEDS.most) {
      if (!isOpen((await judge(() => {})).decision)) break;
      trainings = await trainOn(trainings, trainings.length + 1);
      stopwatch.lap('trainSeconds');
    }
    const { seeded, judged, decision, entry } = await judge(emit);
    const { trained, evaluated } = judged;
    stopwatch.lap('compareSeconds');
    signal.throwIfAborted();

    const written = await steps.writeProvenModel(
      decision,
      trained,
      evaluated,
      { data, folder },
      scope,
    );
    // The model is kept by now, and nothing else of it is to be in a run that counts.
    await dropScratch(state, scope);
    const results = { ...judged, decision, entry, written };
    const carried = await steps.keepReference(results, folder, scope);
    const all = { ...results, carried, seeds: seedsEntry(seeded) };
    const record = await steps.finishedRecord(all, scope);
    state = { stage: 'decided', folder, record };
    const publication = await steps.exportAndPublish(state, scope);
    // Where it can't be said that this is through, the next run looks and says so.
    await folder.disown().catch(() => {});
    await dropCheckpoints(scope);
    await pruneAfterRun(scope);
    emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
    return { record, folder: folder.path, publication };
  } catch (error) {
    await leaveUnfinished(error, state, scope);
    throw error;
  } finally {
    await dropScratch(state, scope);
    await events.end();
  }
}

/**
 * The data is as it should be: the run gets its folder, and from now on leaves something there. Where
 * another run has its id, it goes on with a new one.
 */
function openRun({ summary }: ReadData, scope: RunScope): OpenedRun & { readonly id: string } {
  const made = scope.world.store.create(idsOf(scope));
  return { stage: 'opened', ...made, data: summary, history: history() };
}

/** That two runs of one millisecond are given one id is an accident, and more in turn is none. */
const MOST_IDS = 20;

function* idsOf({ id, created }: RunScope): Iterable<string> {
  yield id;
  for (let more = 1; more < MOST_IDS; more++) yield runId(created);
}

/** Who writes into the folder listens from now on, and everybody hears that the run has started. */
function startRun({ folder, history }: OpenedRun, { id, config, world, events, emit }: RunScope) {
  events.add(history, ...openSubscribers({ events: () => folder.events, now: world.now }));
  const { project, experiment } = config;
  emit({ type: 'run-started', runId: id, project, experiment });
}

/** What every seed's training is handed; it goes on from an earlier attempt's checkpoint. */
async function trainContext(
  { scratch }: RunFolder,
  { config, world, emit }: RunScope,
): Promise<Omit<TrainContext, 'seed'>> {
  const { host, signal } = world;
  const checkpoints = host.checkpoints.folder(config);
  if (usesCheckpoints(config.trainer)) await host.checkpoints.restore(config);
  return { emit, signal, checkpoints, scratch };
}

/** What a training wrote into is nobody's any more, however the run ended. */
async function dropScratch(state: RunState, { emit }: RunScope): Promise<void> {
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
async function dropCheckpoints({ config, world, emit }: RunScope): Promise<void> {
  await world.host.checkpoints.drop(config).catch((error: Error) => {
    emit({ type: 'warning', message: `could not remove the checkpoints: ${error.message}` });
  });
}
