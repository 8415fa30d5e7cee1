import type { BaselineSearch } from '../baseline/search.js';
import type { Config } from '../config/config.js';
import type { Dataset } from '../data/dataset.js';
import { loadDataset } from '../data/load-dataset.js';
import { NotAllowedError } from '../errors.js';
import { type Emit, fanOut } from '../events.js';
import { type Check, planGate } from '../gate/plan.js';
import type { Host } from '../host/host.js';
import { exporters } from '../models/exporters.js';
import { environment } from '../record/environment.js';
import { runId } from '../record/run-id.js';
import { RECORD_SCHEMA } from '../record/schema-version.js';
import { Stopwatch } from '../record/stopwatch.js';
import { networkFrom, type OpenTrainer, openTrainer } from '../train/trainers.js';
import type { GateRun, Session } from './after-training.js';
import { abandon, keepEpoch, type Started } from './unfinished-run.js';
import type { World } from './world.js';

/**
 * The whole way: data → train → evaluate → compare → gate → export → publish. Whatever ends it after training has begun leaves
 * a record in the store, and however it ends, the host has told.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
export async function gateRun(config: Config, world: World): Promise<GateRun> {
  const { host, store, signal } = world;
  const created = world.now();
  const id = runId(created, config.project, config.experiment, process.pid);
  const receive = await host.begin({ id, key: config });
  const started: Started = {
    header: async () => ({
      schema: RECORD_SCHEMA,
      id,
      project: config.project,
      experiment: config.experiment,
      created: created.toISOString(),
      git: await host.git,
      params: config.values,
      environment: environment(),
    }),
    emit: fanOut(world.subscribers),
    stopwatch: new Stopwatch(world.clock),
    reached: {},
    written: null,
  };
  try {
    const trainer = openTrainer(config.trainer);
    const dataset = await loadDataset(config.data, {
      allocate: trainer.allocate,
      workspace: world.workspace,
      folder: world.folder,
      signal,
      onProgress: (rows) => started.emit({ type: 'reading', rows }),
    });
    const checks = planGate(config.gate, dataset);
    started.stopwatch.lap('readSeconds');

    const folder = store.create(id);
    const events = folder.openEvents(world.now);
    started.written = { folder, events };
    started.emit = fanOut([
      { name: 'events.jsonl', receive: events.write },
      { name: 'history', receive: (event) => keepEpoch(started.reached, event) },
      { name: host.name, receive },
      ...world.subscribers,
    ]);
    const { emit, stopwatch, reached } = started;
    emit({
      type: 'run-started',
      runId: id,
      project: config.project,
      experiment: config.experiment,
    });
    const run = await workThrough(config, dataset, checks, {
      world,
      header: await started.header(),
      folder,
      emit,
      stopwatch,
      reached,
      trainer,
    });
    emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
    return run;
  } catch (error) {
    await abandon(error, config, world, started);
    throw error;
  } finally {
    started.written?.events.close();
  }
}

interface Work extends Session {
  readonly trainer: OpenTrainer;
}

/** From the data on. What is needed only after the training, or to read a baseline, is in the bundle but not made before. */
async function workThrough(
  config: Config,
  dataset: Dataset,
  checks: readonly Check[],
  work: Work,
): Promise<GateRun> {
  const { world, emit, stopwatch, reached, trainer } = work;
  const { host, signal } = world;
  const { rows, splits, warnings } = dataset.summary;
  emit({ type: 'data-ready', rows, features: dataset.features.length, splits, warnings });
  reached.data = dataset.summary;

  const training = await trainer.prepare({ training: dataset, evaluation: dataset }, { emit });

  // Before training, so that a baseline that can't be read costs no training.
  const search = await findBaseline(config, host, emit);
  const baseline = search.found
    ? await (await import('../baseline/past-run.js')).openBaseline(search, exporters(networkFrom))
    : undefined;

  const { seed, checkpointEvery } = config.train;
  const checkpoints = world.store.checkpoints(config);
  if (checkpointEvery) await host.restoreCheckpoint(checkpoints, config);
  const trained = await training.run({ seed, emit, signal, checkpoints });
  stopwatch.lap('trainSeconds');

  const { judgeRun } = await import('./after-training.js');
  return judgeRun(config, { dataset, trained, search, baseline, checks }, work);
}

/** Where no condition compares with a baseline, the gate decides without leave to look for one. */
async function findBaseline(config: Config, host: Host, emit: Emit): Promise<BaselineSearch> {
  try {
    return await host.findBaseline(config, config.baseline);
  } catch (error) {
    const compares = config.gate.conditions.some(({ threshold }) => threshold.kind !== 'absolute');
    if (compares || !(error instanceof NotAllowedError)) throw error;
    emit({ type: 'warning', message: error.message });
    return { found: false, reason: error.message };
  }
}
