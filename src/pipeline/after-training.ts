import { isDeepStrictEqual } from 'node:util';
import type { Look } from '../baseline/looks.js';
import { beginsLine } from '../baseline/search.js';

import { compareAll } from '../compare/comparison-table.js';
import { incomparable, pairRows } from '../compare/pairing/pair.js';
import { pairFiles, pairGivenWithRun } from '../compare/pairing/pair-given.js';
import type { Config } from '../config/config.js';
import { paramChanges } from '../config/param-changes.js';
import { columnShifts } from '../data/checks/column-shifts.js';
import { rootsOf } from '../data/source-files.js';
import { BrokenError, formatProblem, InputError } from '../errors.js';
import { type EvaluateOptions, type Evaluation, evaluate } from '../evaluate/evaluate.js';
import type { Predictions } from '../evaluate/predictions.js';
import { formatPredictions } from '../evaluate/predictions-file.js';
import { seedsOf, withSeeds } from '../evaluate/seeds.js';
import type { Undetermined } from '../evaluate/undetermined.js';
import { type Clusters, unitsOf } from '../evaluate/units.js';
import type { Emit } from '../events.js';
import { liesIn } from '../files/real-path.js';
import { type DecideOptions, decide, isWaivable } from '../gate/decide.js';
import { Evidence } from '../gate/evidence.js';
import type { Decision } from '../gate/finding.js';
import { findings } from '../gate/findings.js';
import { ALONE, type ChosenAmong } from '../gate/green-level.js';
import { type Check, planGate } from '../gate/plan.js';
import type { HeldTo } from '../gate/reference-checks.js';
import { FolderKeeper } from '../host/folder-keeper.js';
import type { Acceptance, Publication } from '../host/host.js';
import { exportModel, NO_MODEL, type WrittenModel, writeModel } from '../models/export-folder.js';
import { DEFAULT_FORMATS, exporters, type Format } from '../models/exporters.js';
import { scaleOf } from '../models/parity.js';
import type { NotCompared } from '../record/baseline-schema.js';
import { RUN_FILES, type RunFolder, seedFile } from '../record/run-folder.js';
import type { FinishedRecord, RulesEntry } from '../record/run-record.js';
import { choiceText, noBaselineText } from '../report/no-baseline-words.js';
import { comparisonInWords } from '../report/pairing-words.js';
import { inWords } from '../report/reason-words.js';
import { REPORTS } from '../report/reports.js';
import { estimatesInWords } from '../report/undetermined-words.js';
import { viewOf } from '../report/view.js';
import { rowText } from '../report/words.js';
import { predictionsOf } from '../train/outcome.js';
import type { Trained } from '../train/trainer.js';
import { networkFrom } from '../train/trainers.js';
import { type Against, type Baseline, runSource } from './before-training.js';
import { givenPart } from './given-baseline.js';
import { lastWord } from './last-word.js';
import { partAnswers } from './part-answers.js';
import { publish } from './publish.js';
import type { ReadData } from './read-data.js';
import { carryReference, movesTo } from './reference.js';
import type { Side } from './rules.js';
import { type RunScope, recordHeader } from './run-scope.js';
import type { DecidedRun } from './run-state.js';
import type { SeededTraining } from './seeds.js';
import { findWeakSlices } from './weak-slices.js';

/** What the model says of the test rows, and how good that is. */
export interface Evaluated {
  readonly predictions: Predictions;
  /** Of the rows that are kept for the last word; absent where none are. Nothing is measured of it yet. */
  readonly confirm?: Predictions;
  readonly evaluation: Evaluation;
  /** Where the predictions lie in the run's folder, those of the exported seed first. */
  readonly files: FinishedRecord['predictions'];
}

/**
 * Measures the model on the test rows, and writes what it says of them.
 * @param writes `all`: what it says of all that was held out, for a later job to part
 * @throws BrokenError when the training left no predictions, or they can't be written
 */
export async function evaluateModel(
  seeded: SeededTraining,
  data: Pick<ReadData, 'clusters' | 'heldOut'>,
  { folder, writes }: { readonly folder: RunFolder; readonly writes: 'test' | 'all' },
  { config, emit }: Pick<RunScope, 'config' | 'emit'>,
): Promise<Evaluated> {
  const { chosen, others } = seeded;
  if (chosen.trained.outcome.kind === 'numbers') return numbersAlone(folder, emit);
  const all = withSeeds(
    predictionsOf(chosen.trained),
    others.map(({ trained }) => predictionsOf(trained)),
  );
  const { test: predictions, confirm } = partAnswers(all, data);
  const evaluation = evaluate(predictions, evaluateOptions(config));
  const written = writes === 'all' ? all : predictions;
  const files = await writeAnswers(written, RUN_FILES.predictions, seeded, { folder, config });
  emit({ type: 'evaluated', metrics: metricValues(evaluation) });
  return { predictions, evaluation, files, ...(confirm && { confirm }) };
}

/**
 * Writes what each seed says, the exported one first.
 * @param file its name; the others' are made of it
 * @throws BrokenError when that can't be done
 */
async function writeAnswers(
  answers: Predictions,
  file: string,
  { chosen, others }: SeededTraining,
  { folder, config }: { readonly folder: RunFolder; readonly config: Config },
): Promise<FinishedRecord['predictions']> {
  const given = config.trainer.kind === 'given';
  const [first, ...rest] = seedsOf(answers);
  const exported = await folder.writePredictions(formatPredictions(first!), file);
  const besides: FinishedRecord['predictions'][number][] = [];
  for (const [k, own] of rest.entries()) {
    // What was given has no seeds that anybody knows.
    const seed = given ? k + 1 : others[k]!.seed;
    const entry = await folder.writePredictions(formatPredictions(own), seedFile(file, seed));
    besides.push({ ...entry, ...(!given && { seed }) });
  }
  return [{ ...exported, ...(!given && { seed: chosen.seed }) }, ...besides];
}

const NO_PREDICTIONS: Predictions = {
  task: 'regression',
  ids: [],
  labels: new Float64Array(0),
  predicted: new Float64Array(0),
};

/** Nothing is measured where there are no rows. */
async function numbersAlone(folder: RunFolder, emit: Emit): Promise<Evaluated> {
  const file = await folder.writePredictions(
    formatPredictions(NO_PREDICTIONS),
    RUN_FILES.predictions,
  );
  emit({ type: 'evaluated', metrics: {} });
  return { predictions: NO_PREDICTIONS, evaluation: { metrics: {} }, files: [file] };
}

/**
 * Pairs the model's rows with the baseline's, as the evidence that the gate asks.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
export async function compareRuns(
  { predictions, evaluation }: Pick<Evaluated, 'predictions' | 'evaluation'>,
  { data, baseline, trained, look, rivals }: Circumstances,
  config: Config,
): Promise<GateEvidence> {
  const { against } = baseline;
  const pairing = await pairWith(against, data, predictions, config);
  const singles = singlesOf(config, trained, data);
  const options = evaluateOptions(config);
  const among = amongOf({ look, rivals }, config);
  const evidence = new Evidence(predictions, evaluation, pairing, options, singles, among);
  const reference = against.kind === 'run' ? against.reference : undefined;
  if (!reference || reference.isBaseline) return { evidence };
  const { run, promotions } = reference;
  const other = await pairWith({ kind: 'run', run }, data, predictions, config);
  return {
    evidence,
    reference: {
      evidence: new Evidence(predictions, evaluation, other, options, singles, among),
      runId: reference.named.runId,
      ...(promotions !== undefined && { promotions }),
    },
  };
}

/** What the model is held against: the last promoted run, and the reference beside it. */
export interface GateEvidence {
  readonly evidence: Evidence;
  readonly reference?: Omit<HeldTo, 'budget'> & { readonly evidence: Evidence };
}

const NOT_COUNTED = 'it is not known how many candidates were judged on these rows before';

/**
 * Among how many it is chosen, as far as green has to allow for it. A candidate's place on these rows
 * has divided the level among all that were ever judged on them already, its rivals too.
 */
export function amongOf(
  { look, rivals }: Pick<Judged, 'look' | 'rivals'>,
  { gate }: { readonly gate: Pick<Config['gate'], 'looks'> },
): ChosenAmong {
  if (gate.looks === 'report') return { ...ALONE, rivals };
  if (look) return { ...ALONE, looks: look.count };
  throw new BrokenError(NOT_COUNTED);
}

/** What the training reports of itself, and what a file of numbers says. */
function singlesOf(
  { gate }: Config,
  { reported }: Trained,
  { numbers }: ReadData,
): ReadonlyMap<string, number | Undetermined> {
  const said = new Map(Object.entries(reported?.metrics ?? {}));
  const ofCommand = gate.reported.map(
    (name) => [name, said.get(name) ?? ({ code: 'not-reported' } as const)] as const,
  );
  return new Map([...ofCommand, ...(numbers?.values ?? [])]);
}

async function pairWith(
  against: Exclude<Against, { readonly kind: 'run' }> | RunToPair,
  { source, heldOut, summary: data }: ReadData,
  predictions: Predictions,
  { values }: Config,
): Promise<Evidence['pairing']> {
  if (against.kind === 'none') return { kind: 'no-baseline', why: against.search.because };
  if (source.kind === 'rows') {
    const named = source.rows.idColumn !== undefined;
    const file = source.rows.testTable.file;
    const candidate = { file, predictions, named };
    if (against.kind === 'run') return pairGivenWithRun(candidate, data, against.run);
    if (!heldOut) return pairFiles(candidate, against.given);
    const { testIds } = source.rows;
    const kept = new Set(Array.from(heldOut.confirm, (row) => testIds[row]!));
    return pairFiles(
      candidate,
      givenPart(against.given, (id) => !kept.has(id)),
    );
  }
  if (source.kind === 'numbers') return incomparable({ code: 'no-row-in-common' });
  if (against.kind === 'predictions') throw new RangeError('the run has no rows to pair by');
  const { judged: dataset } = source;
  return pairRows({ params: values, data, dataset, predictions }, against.run);
}

type RunToPair = Pick<Extract<Against, { readonly kind: 'run' }>, 'kind' | 'run'>;

/** What a candidate is judged in, whatever it says. */
export type Circumstances = Pick<Judged, 'data' | 'baseline' | 'trained' | 'look' | 'rivals'>;

/** All that a verdict rests on. */
export interface Judged {
  readonly data: ReadData;
  readonly baseline: Baseline;
  readonly trained: Trained;
  /** Undefined where it is not known which candidate on these rows it is. */
  readonly look: Look | undefined;
  /** Of how many that are judged together one is to be promoted, as far as Holm has them left; 1: of this one. */
  readonly rivals: number;
  readonly evaluated: Evaluated;
  readonly compared: GateEvidence;
  /** Absent where the model has to pass. */
  readonly accepted: Acceptance | undefined;
}

/**
 * Conditions × evidence → decision, by the rules that decide; where work is proposed that asks for
 * something else, by the other side's too, on the same predictions. Rules that can't be applied any
 * more are a fail.
 */
export function decideByRules(
  judged: Judged,
  { rules: { config, proposal }, emit }: Pick<RunScope, 'rules' | 'emit'>,
): { readonly decision: Decision; readonly entry: RulesEntry | undefined } {
  const before = decideGate(judged.data.checks, judged.compared, judged, config);
  const own = proposal?.inapplicable ? before : orVetoed(before, judged, config);
  const decision: Decision = proposal?.inapplicable ? { verdict: 'failed', findings: [] } : own;
  emit({ type: 'decided', verdict: decision.verdict });
  if (!proposal) return { decision, entry: undefined };
  const { decides, agreed, changes, inapplicable, other } = proposal;
  const otherEntry = inapplicable ? inWords(own) : other && decideOther(other, judged, config);
  const entry = {
    decides,
    agreed,
    changes,
    ...(inapplicable && { inapplicable: inapplicable.map(formatProblem) }),
    ...(otherEntry && { other: otherEntry }),
  };
  return { decision, entry };
}

/** What the gate says of the test rows. */
export function decideGate(
  checks: readonly Check[],
  { evidence, reference }: GateEvidence,
  judged: Pick<Judged, 'baseline' | 'accepted'>,
  { gate }: Config,
): Decision {
  const held = reference && { ...reference, budget: gate.budget };
  return decide(findings(checks, evidence, held), decideOptions(judged, gate));
}

/** A pass that promotes the model, unless the rows forbid it that are kept for the last word. */
function orVetoed(decision: Decision, judged: Judged, config: Config): Decision {
  const { evaluated, baseline, data } = judged;
  if (!evaluated.confirm || !isAboutToPromote(decision, judged)) return decision;
  const asked = { against: baseline.against, data, options: evaluateOptions(config) };
  const said = lastWord(evaluated.confirm, asked, config);
  return decide([...decision.findings, ...said], decideOptions(judged, config.gate));
}

/** In this job, or in a later one that it is left to. */
function isAboutToPromote({ verdict }: Decision, { baseline }: Pick<Judged, 'baseline'>): boolean {
  return verdict === 'passed' && baseline.promotes;
}

function decideOptions(
  { baseline: { against, promotes }, accepted }: Pick<Judged, 'baseline' | 'accepted'>,
  gate: Config['gate'],
): DecideOptions {
  const first = promotes && against.kind === 'none' && beginsLine(against.search);
  return { ...gate, first, accepted: accepted !== undefined };
}

/** What the side that does not decide says of the same predictions. */
function decideOther(
  side: Side,
  { data, trained, look, rivals, evaluated, compared, ...judged }: Judged,
  deciding: Config,
): RulesEntry['other'] {
  if (!side.ok) return { why: side.problems.map(formatProblem) };
  const { config } = side;
  let checks: readonly Check[];
  try {
    checks = planGate(config.gate, data.judged, data.numbers);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { why: error.problems.map(formatProblem) };
  }
  const { predictions } = evaluated;
  if (!isDeepStrictEqual(config.gate.own, deciding.gate.own)) return { why: [OTHER_COLUMNS] };
  if (!isDeepStrictEqual(config.numbers, deciding.numbers)) return { why: [OTHER_NUMBERS] };
  const options = evaluateOptions(config);
  const evaluation =
    options.confidence === deciding.gate.confidence
      ? evaluated.evaluation
      : evaluate(predictions, options);
  const pairing = sameBaseline(config, deciding)
    ? compared.evidence.pairing
    : ({ kind: 'no-baseline', why: notLookedFor(config) } as const);
  const singles = singlesOf(config, trained, data);
  if (config.gate.looks === 'correct' && !look) return { why: [NOT_COUNTED] };
  const among = amongOf({ look, rivals }, config);
  const evidence = new Evidence(predictions, evaluation, pairing, options, singles, among);
  // Whoever asks for another reference asks for one that was not looked for.
  const { reference } = isDeepStrictEqual(config.gate.reference, deciding.gate.reference)
    ? compared
    : {};
  const held = { evidence, ...(reference && { reference }) };
  return inWords(decideGate(checks, held, judged, config));
}

const OTHER_NUMBERS = 'these rules name other single numbers, which were not read';
const OTHER_COLUMNS = 'these rules name other metrics of their own, whose columns were not read';

function sameBaseline(one: Config, other: Config): boolean {
  const named = ({ project, experiment, baseline }: Config) => [project, experiment, baseline];
  return isDeepStrictEqual(named(one), named(other));
}

function notLookedFor({ baseline }: Config): NotCompared {
  return { code: baseline.kind === 'none' ? 'none' : 'other-baseline' };
}

/**
 * Keeps what a model says of the rows of the last word, for the one that comes after it.
 * @returns the record's entry; undefined where no row is kept for it, or the model is not promoted
 */
export async function keepLastWord(
  judged: Pick<Judged, 'baseline' | 'evaluated'> & { readonly decision: Decision },
  seeded: SeededTraining,
  folder: RunFolder,
  { config }: Pick<RunScope, 'config'>,
): Promise<FinishedRecord['confirm']> {
  const { confirm } = judged.evaluated;
  if (!confirm || !isAboutToPromote(judged.decision, judged)) return undefined;
  const where = { folder, config };
  const predictions = await writeAnswers(confirm, RUN_FILES.confirm, seeded, where);
  return { rows: confirm.ids.length, predictions };
}

/**
 * Writes the model of a run that passed into its folder, and proves it there on the test rows.
 * @returns its files and how near they are; none where the run did not pass, or its training left no model that we can
 *   ask
 * @throws BrokenError when it can't be written, or does not give the predictions of the one that
 *   was trained
 */
export async function writeProvenModel(
  { verdict }: Decision,
  trained: Trained,
  evaluated: Evaluated,
  place: { readonly data: ReadData; readonly folder: RunFolder },
  scope: RunScope,
): Promise<WrittenModel> {
  if (verdict !== 'passed') return NO_MODEL;
  return writeProven(formatsOf(trained, scope.config), trained, evaluated, place, scope);
}

/** Likewise, in these formats and whatever was decided. */
export async function writeProven(
  formats: readonly Format[],
  { model }: Trained,
  { predictions }: Evaluated,
  { data, folder }: { readonly data: ReadData; readonly folder: RunFolder },
  { id, key }: RunScope,
): Promise<WrittenModel> {
  const encoded = model.kind === 'network' || model.kind === 'tfjs';
  const scale = encoded && scaleOf(predictions, model.encoding.label);
  const proof = { table: data.judged.testTable, answers: predictions, ...(scale && { scale }) };
  const { fingerprint } = data.summary;
  const origin = { ...key, run: id, fingerprint };
  return writeModel(model, proof, folder.model, exporters(networkFrom, formats), origin);
}

function formatsOf({ model }: Trained, config: Config): readonly Format[] {
  if (model.kind === 'none') return [];
  return config.export?.formats ?? DEFAULT_FORMATS[model.kind];
}

/**
 * Puts the reference into the folder of a run that is promoted.
 * @returns its entry; undefined where the run carries none: it is the reference itself then, moved to
 *   by `best`, or as a person accepted it, or none is asked for
 */
export async function keepReference(
  {
    baseline: { against, promotes },
    decision,
    accepted,
  }: Pick<Results, 'baseline' | 'decision' | 'accepted'>,
  folder: RunFolder,
  { config, emit }: RunScope,
): Promise<FinishedRecord['reference'] | undefined> {
  const reference = against.kind === 'run' ? against.reference : undefined;
  if (!reference || accepted || !promotes || decision.verdict !== 'passed') return undefined;
  if (config.gate.reference.kind === 'best' && movesTo(decision, reference)) return undefined;
  return carryReference(reference, folder, emit);
}

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
    task: judged.task,
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

/**
 * Publishes a run that came to a verdict: its report and record are written, its export is staged,
 * and `publish` does the rest.
 * @throws BrokenError when something could not be written, exported, kept or promoted; the export's
 *   target is then as it was, and `withdraw` rolls back the rest
 */
export async function exportAndPublish(
  { record, folder }: DecidedRun,
  { config, world, emit, events }: RunScope,
): Promise<Publication> {
  const run = { record, folder: folder.path };
  const view = viewOf(record);
  for (const report of REPORTS) await folder.writeReport(report.file, report.render(view));
  const { exportPath: path, artifacts } = record;
  const keeper = new FolderKeeper(folder);
  const pending: FinishedRecord = { ...record, export: 'pending' };
  await keeper.keep(path === null ? run : { ...run, record: pending });
  const giveName = async () => {
    await keeper.keep(run);
    events.release();
    await folder.publish();
  };
  const published = (putInPlace: () => Promise<void>) =>
    publish(run, runSource(config), { putInPlace, giveName }, world);
  if (path === null) return published(async () => {});
  // Whatever trained may have put a link there meanwhile.
  if (!(await liesIn(path, rootsOf(world)))) {
    throw new BrokenError(`${path} leads out of the workspace now`);
  }

  const publication = await exportModel(
    { runId: record.id, from: folder.model, artifacts, to: path, aside: folder },
    published,
    { onWait: (message) => emit({ type: 'warning', message }), signal: world.signal },
  );
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  emit({ type: 'exported', path, files: artifacts.length, bytes });
  return publication;
}

export function evaluateOptions({ gate, train }: Config): EvaluateOptions {
  return { confidence: gate.confidence, seed: train.seed };
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
