import type { BaselineSearch } from '../baseline/search.js';
import type { RescorableRun } from '../compare/comparable.js';
import { compareAll } from '../compare/comparison-table.js';
import { pairRows } from '../compare/pairing/pair.js';
import type { Config } from '../config/config.js';
import type { Dataset } from '../data/dataset.js';
import { type Evaluation, evaluate } from '../evaluate/evaluate.js';
import { formatPredictions } from '../evaluate/predictions-file.js';
import type { Emit } from '../events.js';
import { decide } from '../gate/decide.js';
import { Evidence } from '../gate/evidence.js';
import { findings } from '../gate/findings.js';
import type { Check } from '../gate/plan.js';
import type { EndedRun, Publication } from '../host/host.js';
import { exportModel, writeModel } from '../models/export-folder.js';
import { DEFAULT_FORMATS, exporters } from '../models/exporters.js';
import type { FinishedRecord, RecordHeader } from '../record/run-record.js';
import type { Stopwatch } from '../record/stopwatch.js';
import type { RunFolder } from '../record/store.js';
import { inWords } from '../report/reason-words.js';
import { REPORTS } from '../report/reports.js';
import { viewOf } from '../report/view.js';
import { predictionsOf } from '../train/outcome.js';
import type { Trained as TrainedOutcome } from '../train/trainer.js';
import { networkFrom } from '../train/trainers.js';
import type { Reached } from './unfinished-run.js';
import type { World } from './world.js';

export interface GateRun extends EndedRun {
  readonly record: FinishedRecord;
  readonly publication: Publication;
}

/** A run whose folder is there. */
export interface Session {
  readonly world: World;
  readonly header: RecordHeader;
  readonly folder: RunFolder;
  readonly emit: Emit;
  readonly stopwatch: Stopwatch;
  readonly reached: Reached;
}

/** What was trained, on what, and what it is to be compared with. */
export interface Trained {
  readonly dataset: Dataset;
  readonly trained: TrainedOutcome;
  readonly search: BaselineSearch;
  readonly baseline: RescorableRun | undefined;
  readonly checks: readonly Check[];
}

/** From the trained model on: evaluate → compare → gate → export → publish. */
export async function judgeRun(
  config: Config,
  { dataset, trained, search, baseline, checks }: Trained,
  session: Session,
): Promise<GateRun> {
  const { world, folder, emit, stopwatch, reached } = session;
  const { host, signal } = world;
  const { confidence, whenInconclusive } = config.gate;
  const options = { confidence, seed: config.train.seed };
  const said = predictionsOf(trained);
  const evaluation = evaluate(said, options);
  const predictions = await folder.writePredictions(formatPredictions(said));
  emit({ type: 'evaluated', metrics: metricValues(evaluation) });
  stopwatch.lap('evaluateSeconds');
  signal.throwIfAborted();

  const candidate = {
    params: config.values,
    data: dataset.summary,
    dataset,
    predictions: said,
  };
  const pairing = baseline
    ? await pairRows(candidate, baseline)
    : ({ kind: 'no-baseline', reason: search.found ? '' : search.reason } as const);
  const evidence = new Evidence(said, evaluation, pairing, options);
  const decision = decide(findings(checks, evidence), whenInconclusive);
  emit({ type: 'decided', verdict: decision.verdict });
  stopwatch.lap('compareSeconds');
  signal.throwIfAborted();

  const passed = decision.verdict === 'passed';
  const artifacts = passed
    ? await writeModel(
        trained.model,
        { table: dataset.testTable, answers: said },
        folder.model,
        exporters(networkFrom, config.export?.formats ?? DEFAULT_FORMATS),
      )
    : [];
  const record: FinishedRecord = {
    ...session.header,
    status: 'finished',
    trainer: trained.by,
    task: dataset.task,
    classes: dataset.classes,
    ...(said.task === 'regression' && said.transform && { transform: said.transform }),
    data: dataset.summary,
    ...(trained.epochs && { epochs: trained.epochs }),
    history: trained.history,
    metrics: { test: evaluation.metrics, slices: sliceMetrics(checks, evidence) },
    baseline: baselineEntry(search),
    comparison: compareAll(pairing, evaluation.metrics, options),
    decision: inWords(decision),
    promoted: passed && host.promotes,
    predictions,
    artifacts,
    exportPath: artifacts.length > 0 && config.export ? config.export.path : null,
    timings: stopwatch.timings(),
  };
  const { decision: _, exportPath: __, ...rest } = record;
  Object.assign(reached, rest);
  const view = viewOf(record);
  for (const report of REPORTS) await folder.writeReport(report.file, report.render(view));
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
