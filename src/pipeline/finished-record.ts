import { compareAll } from '../compare/comparison-table.js';
import type { Config } from '../config/config.js';
import { paramChanges } from '../config/param-changes.js';
import { columnShifts } from '../data/checks/column-shifts.js';
import { type Clusters, unitsOf } from '../evaluate/units.js';
import { isWaivable } from '../gate/decide.js';
import type { Evidence } from '../gate/evidence.js';
import type { Decision } from '../gate/finding.js';
import type { Check } from '../gate/plan.js';
import type { WrittenModel } from '../models/export-folder.js';
import type { FinishedRecord, RulesEntry } from '../record/run-record.js';
import { choiceText, noBaselineText } from '../report/no-baseline-words.js';
import { comparisonInWords } from '../report/pairing-words.js';
import { inWords } from '../report/reason-words.js';
import { estimatesInWords } from '../report/undetermined-words.js';
import { rowText } from '../report/words.js';
import type { Trained } from '../train/trainer.js';
import type { Against } from './before-training.js';
import type { Judged } from './decide-run.js';
import { evaluateOptions } from './evaluate-model.js';
import type { ReadData } from './judged-rows.js';
import { type RunScope, recordHeader } from './run-scope.js';
import { findWeakSlices } from './weak-slices.js';

/** All that a record is made of. */
export interface Results extends Judged {
  readonly decision: Decision;
  /** Absent where nothing is proposed. */
  readonly entry: RulesEntry | undefined;
  readonly written: WrittenModel;
  /** Absent where there was one. */
  readonly seeds: FinishedRecord['seeds'];
  /** Absent where nobody can say what the training is a function of. */
  readonly recipe: string | undefined;
  /** The run whose training was taken; absent where this one trained. */
  readonly reused: FinishedRecord['reused'];
  /** Absent where there was one. */
  readonly variants: FinishedRecord['variants'];
  /** The run whose bytes this training repeated; absent where it was held to none. */
  readonly repeats: FinishedRecord['repeats'];
  /** The reference that a promoted run carries; absent where it is that itself, or none is asked for. */
  readonly carried: FinishedRecord['reference'] | undefined;
  /** Of a run that is promoted, where rows are kept for the last word. */
  readonly confirm: FinishedRecord['confirm'];
}

export async function finishedRecord(
  {
    data,
    baseline,
    trained,
    look,
    evaluated,
    compared,
    accepted,
    decision,
    entry,
    written,
    carried,
    seeds,
    confirm,
    recipe,
    reused,
    repeats,
    variants,
  }: Results,
  scope: RunScope,
): Promise<FinishedRecord> {
  const { config, stopwatch, world } = scope;
  const { judged, summary, checks } = data;
  const { predictions, evaluation } = evaluated;
  const { clusters } = predictions;
  const { metrics } = evaluation;
  const table = compareAll(compared.evidence.pairing, metrics, evaluateOptions(config));
  const weakSlices = findWeakSlices(compared.evidence, decision, { data, predictions }, config);
  const promoted = decision.verdict === 'passed' && baseline.promotes && world.promotes === 'auto';
  return {
    ...(await recordHeader(scope)),
    status: 'finished',
    trainer: trained.by,
    task: data.source.kind === 'numbers' ? null : judged.task,
    classes: judged.classes,
    ...(predictions.task === 'regression' &&
      predictions.transform && { transform: predictions.transform }),
    ...(predictions.task === 'binary' && predictions.outcomes && { outcomes: true }),
    ...(predictions.own && { own: predictions.own.map(({ values: _, ...one }) => one) }),
    data: summary,
    ...(recipe && { recipe }),
    ...(reused && { reused }),
    ...(repeats && { repeats }),
    ...(seeds && { seeds }),
    ...(variants && { variants }),
    ...(clusters && { units: describeUnits(clusters, config) }),
    ...(trained.handed && { handed: trained.handed }),
    ...(trained.epochs && { epochs: trained.epochs }),
    history: trained.history,
    ...reportedIn(trained, data),
    ...(trained.continued && { continued: trained.continued }),
    metrics: { test: estimatesInWords(metrics), slices: sliceMetrics(checks, compared.evidence) },
    baseline: baselineEntry(baseline.against),
    ...changesSince(baseline.against, config, summary),
    comparison: table && comparisonInWords(table),
    ...(weakSlices && { weakSlices }),
    decision: inWords(decision),
    ...(entry && { rules: entry }),
    ...(accepted && promoted && { accepted: { ...accepted, waived: [...waivedIn(decision)] } }),
    promoted,
    predictions: evaluated.files,
    ...(confirm && { confirm }),
    artifacts: written.files,
    ...(written.files.length > 0 && { formats: written.formats }),
    ...(written.parity.length > 0 && { parity: written.parity }),
    ...(promoted && { predecessor: baseline.predecessor }),
    ...(carried && { reference: carried }),
    ...(look && { looks: look.looks }),
    exportPath: written.files.length > 0 && config.export ? config.export.path : null,
    timings: stopwatch.timings(),
  };
}

/** What nobody here measured: of a file of numbers, what the gate asks for. */
function reportedIn(
  { reported }: Trained,
  { numbers, checks }: ReadData,
): Pick<FinishedRecord, 'reported'> {
  if (!numbers) return reported ? { reported } : {};
  const { file, values } = numbers;
  const asked = checks.flatMap(({ condition: { metric } }) => {
    const value = values.get(metric);
    return value === undefined ? [] : [[metric, typeof value === 'number' ? value : null] as const];
  });
  return { reported: { params: {}, metrics: Object.fromEntries(asked), file } };
}

function describeUnits(clusters: Clusters, { gate }: Config): NonNullable<FinishedRecord['units']> {
  const { kind, count } = unitsOf(clusters);
  return { kind, column: gate.cluster?.column ?? '', count };
}

/** The record says which baseline it was, not where it lay on this disk. */
function baselineEntry(against: Against): FinishedRecord['baseline'] {
  if (against.kind === 'none') {
    const { because, ...search } = against.search;
    return { ...search, why: because.code, reason: noBaselineText(because), because };
  }
  if (against.kind === 'predictions') return { found: true, predictions: against.given.entry };
  const { folder: _, recordFile: __, fetchModel: ___, ...search } = against.search;
  const entry = { ...search, how: choiceText(search.chosen) };
  const { accepted } = against.run.record;
  if (!accepted) return entry;
  const { by, reason } = accepted;
  return { ...entry, accepted: { by, reason } };
}

function changesSince(
  against: Against,
  { values }: Config,
  summary: FinishedRecord['data'],
): Pick<FinishedRecord, 'changes'> {
  if (against.kind !== 'run') return {};
  const { params, data } = against.run.record;
  const changed = data.fingerprint !== summary.fingerprint;
  const columns = changed ? columnShifts(data, summary) : undefined;
  return {
    changes: {
      params: [...paramChanges(params, values)],
      ...(changed && { baselineRows: data.rows }),
      ...(columns && { columns }),
    },
  };
}

/** The comparisons that a person's word took the place of, as they are written. */
function waivedIn({ findings }: Decision): readonly string[] {
  return findings.filter(isWaivable).map(rowText);
}

/** What the gate measured on slices, slice by slice. */
function sliceMetrics(
  checks: readonly Check[],
  evidence: Evidence,
): FinishedRecord['metrics']['slices'] {
  const slices = new Map(checks.flatMap(({ slice }) => (slice ? [[slice.where, slice]] : [])));
  return [...slices.values()].map((slice) => {
    const own = checks.filter((check) => check.slice?.where === slice.where);
    const measured = own.filter(({ condition }) => condition.kind !== 'negative-flips');
    const names = [...new Set(measured.map(({ condition }) => condition.metric))];
    return {
      where: slice.where,
      n: slice.rows.length,
      test: estimatesInWords(
        Object.fromEntries(names.map((name) => [name, evidence.estimate(name, slice)])),
      ),
    };
  });
}
