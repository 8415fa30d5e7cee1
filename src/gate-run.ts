import { openBaseline } from './compare/baseline.js';
import { compareAll } from './compare/compare-all.js';
import { Evidence } from './compare/evidence.js';
import { findings } from './compare/findings.js';
import { pairRows } from './compare/pair.js';
import { type Check, planGate } from './compare/plan.js';
import type { Config } from './config/config.js';
import type { Dataset } from './data/dataset.js';
import { loadDataset } from './data/load-dataset.js';
import { InputError, InterruptedError, NotAllowedError } from './errors.js';
import { type Evaluation, evaluate } from './evaluate/evaluate.js';
import { type Emit, fanOut, type RunEvent, type Subscriber } from './events.js';
import { installModel, writeModel } from './export/export.js';
import { decide } from './gate/decide.js';
import type { BaselineSearch, EndedRun, Host, Publication } from './host/host.js';
import { environment } from './record/environment.js';
import { runId } from './record/run-id.js';
import {
  type FinishedRecord,
  RECORD_SCHEMA,
  type RecordHeader,
  type UnfinishedRecord,
} from './record/run-record.js';
import { Stopwatch } from './record/stopwatch.js';
import type { RunFolder, Store } from './record/store.js';
import { markdownReport } from './report/markdown.js';
import { denseTrainer } from './train/dense/dense-trainer.js';
import { Heap } from './train/dense/heap.js';
import type { Trainer } from './train/trainer.js';

/** What a run needs of the world around it. */
export interface World {
  readonly host: Host;
  readonly store: Store;
  /** The folder that links must not leave. Absolute. */
  readonly workspace: string;
  /** The working directory, which paths in messages are relative to. Absolute. */
  readonly folder: string;
  readonly subscribers: readonly Subscriber[];
  /** Aborted with an `InterruptedError`. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Seconds on a clock that only goes forward. */
  readonly clock: () => number;
}

export interface GateRun extends EndedRun {
  readonly record: FinishedRecord;
  readonly publication: Publication;
}

/**
 * The whole way: data → train → evaluate → compare → gate → export → publish. Whatever ends it after training has begun leaves
 * a record in the store.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
export async function gateRun(config: Config, world: World): Promise<GateRun> {
  const { host, store, signal } = world;
  const created = world.now();
  const stopwatch = new Stopwatch(world.clock);
  const early = fanOut(world.subscribers);
  // The rows are encoded where they are trained on: a large matrix is not copied.
  const heap = new Heap();
  const dataset = await loadDataset(config.data, {
    allocate: (length) => heap.array(length),
    workspace: world.workspace,
    folder: world.folder,
    signal,
    onProgress: (rows) => early({ type: 'reading', rows }),
  });
  const checks = planGate(config.gate, dataset);
  stopwatch.lap('readSeconds');

  const header: RecordHeader = {
    schema: RECORD_SCHEMA,
    id: runId(created, config.project, config.experiment, process.pid),
    project: config.project,
    experiment: config.experiment,
    created: created.toISOString(),
    git: await host.git,
    params: config.values,
    environment: environment(),
  };
  const folder = store.create(header.id);
  const events = folder.openEvents(world.now);
  const reached: Reached = {};
  const emit = fanOut([
    { name: 'events.jsonl', receive: events.write },
    { name: 'history', receive: (event) => keepEpoch(reached, event) },
    { name: host.name, receive: await host.begin({ id: header.id, key: config }) },
    ...world.subscribers,
  ]);
  try {
    emit({
      type: 'run-started',
      runId: header.id,
      project: config.project,
      experiment: config.experiment,
    });
    const run = await workThrough(config, dataset, checks, {
      world,
      header,
      folder,
      emit,
      stopwatch,
      reached,
      trainer: denseTrainer(heap),
    });
    await store.dropCheckpoints(config);
    emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
    return run;
  } catch (error) {
    const status = error instanceof InterruptedError ? 'interrupted' : 'broke';
    emit({ type: 'run-finished', status, seconds: stopwatch.total() });
    await folder.takeBack();
    const message = error instanceof Error ? error.message : String(error);
    const record: UnfinishedRecord = {
      ...header,
      ...reached,
      status,
      error: message,
      promoted: false,
      artifacts: [],
    };
    // The error that ended the run is the one to tell, whatever else fails now.
    const recorded = await folder.writeRecord(record).then(
      () => true,
      () => false,
    );
    await Promise.allSettled([
      host.publish({ record, folder: folder.path }),
      status === 'interrupted' && config.train.checkpointEvery
        ? host.keepCheckpoint(store.checkpoints(config), config)
        : undefined,
    ]);
    // What was refused was no run, and a folder without a record is none either.
    events.close();
    if (!recorded || error instanceof InputError) await folder.remove();
    throw error;
  } finally {
    events.close();
  }
}

/** What an unfinished record tells beside its header. */
type Reached = { -readonly [K in keyof FinishedRecord]?: FinishedRecord[K] };

function keepEpoch(reached: Reached, event: RunEvent): void {
  if (event.type !== 'epoch') return;
  reached.history = [...(reached.history ?? []), event.metrics];
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
  await folder.writeReport(markdownReport(record));
  await folder.writeRecord(record);
  Object.assign(reached, record);

  const publication = await host.publish({
    record,
    folder: folder.path,
    ...(config.file && { configFile: config.file }),
  });
  if (passed && config.export) {
    await installModel(folder.model, config.export.path, artifacts);
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    emit({ type: 'exported', path: config.export.path, files: artifacts.length, bytes });
  }
  return { record, folder: folder.path, publication };
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
