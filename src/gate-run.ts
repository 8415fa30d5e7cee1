import { openBaseline } from './compare/baseline.js';
import { compareAll } from './compare/compare-all.js';
import { Evidence } from './compare/evidence.js';
import { findings } from './compare/findings.js';
import { pairRows } from './compare/pair.js';
import { type Check, planGate } from './compare/plan.js';
import type { Config } from './config/config.js';
import type { Dataset } from './data/dataset.js';
import { loadDataset } from './data/load-dataset.js';
import { NotAllowedError } from './errors.js';
import { type Evaluation, evaluate } from './evaluate/evaluate.js';
import { type Emit, fanOut } from './events.js';
import { exportModel, writeModel } from './export/export.js';
import { decide } from './gate/decide.js';
import type { BaselineSearch, EndedRun, Host, Publication } from './host/host.js';
import { environment } from './record/environment.js';
import { runId } from './record/run-id.js';
import { type FinishedRecord, RECORD_SCHEMA, type RecordHeader } from './record/run-record.js';
import { Stopwatch } from './record/stopwatch.js';
import type { RunFolder } from './record/store.js';
import { markdownReport } from './report/markdown.js';
import { abandon, keepEpoch, type Reached, type Started } from './started-run.js';
import { denseTrainer } from './train/dense/dense-trainer.js';
import { Heap } from './train/dense/heap.js';
import type { Trainer } from './train/trainer.js';
import type { World } from './world.js';

export interface GateRun extends EndedRun {
  readonly record: FinishedRecord;
  readonly publication: Publication;
}

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
    // The rows are encoded where they are trained on: a large matrix is not copied.
    const heap = new Heap();
    const dataset = await loadDataset(config.data, {
      allocate: (length) => heap.array(length),
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
      trainer: denseTrainer(heap),
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

interface Session {
  readonly trainer: Trainer;
  readonly world: World;
  readonly header: RecordHeader;
  readonly folder: RunFolder;
  readonly emit: Emit;
  readonly stopwatch: Stopwatch;
  readonly reached: Reached;
}

/** From the data on. */
async function workThrough(
  config: Config,
  dataset: Dataset,
  checks: readonly Check[],
  session: Session,
): Promise<GateRun> {
  const { world, folder, emit, stopwatch, reached } = session;
  const { host, signal } = world;
  const { rows, splits, warnings } = dataset.summary;
  emit({ type: 'data-ready', rows, features: dataset.features.length, splits, warnings });
  reached.data = dataset.summary;

  // Before training, so that a baseline that can't be read costs no training.
  const search = await findBaseline(config, host, emit);
  const baseline = search.found ? await openBaseline(search) : undefined;

  const { model, train } = config;
  const checkpoints = world.store.checkpoints(config);
  if (train.checkpointEvery) await host.restoreCheckpoint(checkpoints, config);
  const trained = await session.trainer.train({ dataset, model, train, emit, signal, checkpoints });
  stopwatch.lap('trainSeconds');

  const { confidence, whenInconclusive } = config.gate;
  const options = { confidence, seed: train.seed };
  const evaluation = evaluate(trained.predictions, options);
  const predictions = await folder.writePredictions(trained.predictions);
  emit({ type: 'evaluated', metrics: metricValues(evaluation) });
  stopwatch.lap('evaluateSeconds');
  signal.throwIfAborted();

  const candidate = {
    params: config.values,
    data: dataset.summary,
    dataset,
    predictions: trained.predictions,
  };
  const pairing = baseline
    ? await pairRows(candidate, baseline)
    : ({ kind: 'no-baseline', reason: search.found ? '' : search.reason } as const);
  const evidence = new Evidence(trained.predictions, evaluation, pairing, options);
  const decision = decide(findings(checks, evidence), whenInconclusive);
  emit({ type: 'decided', verdict: decision.verdict });
  stopwatch.lap('compareSeconds');
  signal.throwIfAborted();

  const passed = decision.verdict === 'passed';
  const artifacts = passed
    ? await writeModel(
        { network: trained.network, encoding: dataset.encoding },
        dataset.test.x,
        folder.model,
      )
    : [];
  const record: FinishedRecord = {
    ...session.header,
    status: 'finished',
    trainer: trained.engine,
    task: dataset.task,
    classes: dataset.classes,
    ...(trained.predictions.task === 'regression' &&
      trained.predictions.transform && { transform: trained.predictions.transform }),
    data: dataset.summary,
    epochs: trained.epochs,
    history: trained.history,
    metrics: { test: evaluation.metrics, slices: sliceMetrics(checks, evidence) },
    baseline: baselineEntry(search),
    comparison: compareAll(pairing, evaluation.metrics, options),
    decision,
    promoted: passed && host.promotes,
    predictions,
    artifacts,
    exportPath: passed && config.export ? config.export.path : null,
    timings: stopwatch.timings(),
  };
  const { decision: _, exportPath: __, ...rest } = record;
  Object.assign(reached, rest);
  await folder.writeReport(markdownReport(record));
  await folder.writeRecord(record);

  const publication = await publish(record, session);
  await dropCheckpoints(config, session);
  return { record, folder: folder.path, publication };
}

/** What can fail in the export fails before anything is public, and an interruption counts until the export is put in place. */
async function publish(record: FinishedRecord, session: Session): Promise<Publication> {
  const { world, folder, emit } = session;
  const run = { record, folder: folder.path };
  const { exportPath: path, artifacts } = record;
  if (path === null) return world.host.publish(run, async () => world.signal.throwIfAborted());
  const publication = await exportModel(folder.model, path, artifacts, (commit) =>
    world.host.publish(run, async () => {
      world.signal.throwIfAborted();
      await commit();
    }),
  );
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  emit({ type: 'exported', path, files: artifacts.length, bytes });
  return publication;
}

/** Once a run has ended there is nothing to go on from. It is published by now, so what is left lying breaks nothing. */
async function dropCheckpoints(config: Config, { world, emit }: Session): Promise<void> {
  await world.store.dropCheckpoints(config).catch((error: Error) => {
    emit({ type: 'warning', message: `could not remove the checkpoints: ${error.message}` });
  });
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

/** The record says which baseline it was, not where it lay on this disk. */
function baselineEntry(search: BaselineSearch): FinishedRecord['baseline'] {
  if (!search.found) return search;
  const { folder: _, recordFile: __, fetchModel: ___, ...entry } = search;
  return entry;
}

function metricValues({ metrics }: Evaluation): Record<string, number | null> {
  return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}

/** What the gate measured on slices, slice by slice. */
function sliceMetrics(
  checks: readonly Check[],
  evidence: Evidence,
): FinishedRecord['metrics']['slices'] {
  const slices = new Map(checks.flatMap(({ slice }) => (slice ? [[slice.where, slice]] : [])));
  return [...slices.values()].map((slice) => {
    const own = checks.filter((check) => check.slice?.where === slice.where);
    const names = [...new Set(own.map(({ condition }) => condition.metric))];
    return {
      where: slice.where,
      n: slice.rows.length,
      test: Object.fromEntries(names.map((name) => [name, evidence.estimate(name, slice)])),
    };
  });
}
