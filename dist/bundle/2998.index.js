export const id = 2998;
export const ids = [2998];
export const modules = {

/***/ 32998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* binding */ compareRuns),
  decideByRules: () => (/* binding */ decideByRules),
  evaluateModel: () => (/* binding */ evaluateModel),
  exportAndPublish: () => (/* binding */ exportAndPublish),
  finishedRecord: () => (/* binding */ finishedRecord),
  keepReference: () => (/* binding */ keepReference),
  writeProven: () => (/* binding */ writeProven),
  writeProvenModel: () => (/* binding */ writeProvenModel)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/baseline/search.ts
var search = __webpack_require__(40751);
// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/compare/pairing/pair.ts
var pair = __webpack_require__(14042);
// EXTERNAL MODULE: ./src/compare/pairing/pair-given.ts
var pair_given = __webpack_require__(85870);
// EXTERNAL MODULE: ./src/config/value-text.ts
var value_text = __webpack_require__(72331);
;// CONCATENATED MODULE: ./src/config/param-changes.ts

/** What a model comes from; what is asked of it is told of the rules. */
const SECTIONS = ['data', 'model', 'train', 'command', 'predictions'];
/**
 * How two runs differ in what their models were made from: each key of the config that has another
 * value, in the order of the candidate's. Texts hold what stands in the configs: escape them where
 * they are shown.
 */
function paramChanges(baseline, candidate) {
    return SECTIONS.flatMap((section) => changesAt(section, baseline[section], candidate[section]));
}
function changesAt(path, before, after) {
    if (isMap(before) && isMap(after)) {
        const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
        return [...keys].flatMap((key) => changesAt(`${path}.${key}`, before[key], after[key]));
    }
    const [baseline, candidate] = [(0,value_text/* valueText */.R)(before), (0,value_text/* valueText */.R)(after)];
    return baseline === candidate ? [] : [{ path, baseline, candidate, ...listed(before, after) }];
}
function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** Of two lists of plain values: what is in one of them only. */
function listed(before, after) {
    const [old, now] = [before ?? [], after ?? []];
    if (!isListOfTexts(old) || !isListOfTexts(now))
        return {};
    const added = now.filter((one) => !old.includes(one));
    const removed = old.filter((one) => !now.includes(one));
    return added.length + removed.length === 0 ? {} : { added, removed };
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/predictions-file.ts + 1 modules
var predictions_file = __webpack_require__(54989);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var seeds = __webpack_require__(1593);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/gate/evidence.ts + 2 modules
var gate_evidence = __webpack_require__(99552);
// EXTERNAL MODULE: ./src/gate/findings.ts + 1 modules
var findings = __webpack_require__(35188);
// EXTERNAL MODULE: ./src/gate/plan.ts + 2 modules
var plan = __webpack_require__(26635);
// EXTERNAL MODULE: ./src/host/folder-keeper.ts
var folder_keeper = __webpack_require__(38503);
// EXTERNAL MODULE: ./src/models/export-folder.ts + 3 modules
var export_folder = __webpack_require__(67843);
// EXTERNAL MODULE: ./src/models/exporters.ts + 5 modules
var exporters = __webpack_require__(89520);
// EXTERNAL MODULE: ./src/models/parity.ts
var parity = __webpack_require__(88393);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/report/pairing-words.ts
var pairing_words = __webpack_require__(97386);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
// EXTERNAL MODULE: ./src/report/reports.ts
var reports = __webpack_require__(69193);
// EXTERNAL MODULE: ./src/report/view.ts + 3 modules
var report_view = __webpack_require__(11239);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 45 modules
var trainers = __webpack_require__(70671);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/pipeline/publish.ts
var publish = __webpack_require__(70597);
// EXTERNAL MODULE: ./src/pipeline/reference.ts + 1 modules
var pipeline_reference = __webpack_require__(5664);
// EXTERNAL MODULE: ./src/pipeline/run-scope.ts + 3 modules
var run_scope = __webpack_require__(28661);
;// CONCATENATED MODULE: ./src/pipeline/after-training.ts
































/** @throws BrokenError when the training left no predictions, or they can't be written */
async function evaluateModel({ chosen, others }, { clusters, source }, folder, { config, emit }) {
    const answers = (0,seeds/* withSeeds */.v1)((0,outcome/* predictionsOf */.e)(chosen.trained), others.map(({ trained }) => (0,outcome/* predictionsOf */.e)(trained)));
    const predictions = clusters ? (0,seeds/* withClusters */.k4)(answers, clusters) : answers;
    const evaluation = (0,evaluate/* evaluate */._3)(predictions, evaluateOptions(config));
    const given = source.kind === 'rows';
    const [first, ...rest] = (0,seeds/* seedsOf */.GO)(predictions);
    const exported = await folder.writePredictions((0,predictions_file/* formatPredictions */.I)(first));
    const besides = [];
    for (const [k, own] of rest.entries()) {
        // What was given has no seeds that anybody knows.
        const seed = given ? k + 1 : others[k].seed;
        const entry = await folder.writePredictions((0,predictions_file/* formatPredictions */.I)(own), (0,run_folder/* seedFile */.sI)(seed));
        besides.push({ ...entry, ...(!given && { seed }) });
    }
    const files = [{ ...exported, ...(!given && { seed: chosen.seed }) }, ...besides];
    emit({ type: 'evaluated', metrics: metricValues(evaluation) });
    return { predictions, evaluation, files };
}
/**
 * Pairs the model's rows with the baseline's, as the evidence that the gate asks.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
async function compareRuns({ predictions, evaluation }, { data, baseline, trained, }, config) {
    const { against } = baseline;
    const pairing = await pairWith(against, data, predictions, config);
    const reported = reportedMetrics(config, trained);
    const options = evaluateOptions(config);
    const evidence = new gate_evidence/* Evidence */.o(predictions, evaluation, pairing, options, reported);
    const reference = against.kind === 'run' ? against.reference : undefined;
    if (!reference || reference.isBaseline)
        return { evidence };
    const { run, promotions } = reference;
    const other = await pairWith({ kind: 'run', run }, data, predictions, config);
    return {
        evidence,
        reference: {
            evidence: new gate_evidence/* Evidence */.o(predictions, evaluation, other, options, reported),
            runId: reference.named.runId,
            ...(promotions !== undefined && { promotions }),
        },
    };
}
/** Those that the config names, null where the training said none. */
function reportedMetrics({ gate }, { reported }) {
    const said = new Map(Object.entries(reported?.metrics ?? {}));
    return new Map(gate.reported.map((name) => [name, said.get(name) ?? null]));
}
async function pairWith(against, { source, summary: data }, predictions, { values }) {
    if (against.kind === 'none')
        return { kind: 'no-baseline', reason: against.search.reason };
    if (source.kind === 'rows') {
        const named = source.rows.idColumn !== undefined;
        const file = source.rows.testTable.file;
        const candidate = { file, predictions, named };
        return against.kind === 'run'
            ? (0,pair_given/* pairGivenWithRun */.r)(candidate, data, against.run)
            : (0,pair_given/* pairFiles */._)(candidate, against.given);
    }
    if (against.kind === 'predictions')
        throw new RangeError('the run has no rows to pair by');
    const { dataset } = source;
    return (0,pair/* pairRows */.KS)({ params: values, data, dataset, predictions }, against.run);
}
/**
 * Conditions × evidence → decision, by the rules that decide; where work is proposed that asks for
 * something else, by the other side's too, on the same predictions. Rules that can't be applied any
 * more are a fail.
 */
function decideByRules(judged, { rules: { config, proposal }, emit }) {
    const own = decideGate(judged.data.checks, judged.compared, judged, config);
    const decision = proposal?.inapplicable ? { verdict: 'failed', findings: [] } : own;
    emit({ type: 'decided', verdict: decision.verdict });
    if (!proposal)
        return { decision, entry: undefined };
    const { decides, agreed, changes, inapplicable, other } = proposal;
    const otherEntry = inapplicable ? (0,reason_words/* inWords */.r4)(own) : other && decideOther(other, judged, config);
    const entry = {
        decides,
        agreed,
        changes,
        ...(inapplicable && { inapplicable: inapplicable.map(errors/* formatProblem */.Vw) }),
        ...(otherEntry && { other: otherEntry }),
    };
    return { decision, entry };
}
function decideGate(checks, { evidence, reference }, { baseline: { against, promotes }, accepted }, { gate }) {
    const first = promotes && against.kind === 'none' && (0,search/* beginsLine */.$3)(against.search);
    const options = { ...gate, first, accepted: accepted !== undefined };
    const held = reference && { ...reference, budget: gate.budget };
    return (0,decide/* decide */.L)((0,findings/* findings */.P)(checks, evidence, held), options);
}
/** What the side that does not decide says of the same predictions. */
function decideOther(side, { data, trained, evaluated, compared, ...judged }, deciding) {
    if (!side.ok)
        return { why: side.problems.map(errors/* formatProblem */.Vw) };
    const { config } = side;
    let checks;
    try {
        checks = (0,plan/* planGate */.f)(config.gate, data.judged);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { why: error.problems.map(errors/* formatProblem */.Vw) };
    }
    const { predictions } = evaluated;
    const options = evaluateOptions(config);
    const evaluation = options.confidence === deciding.gate.confidence
        ? evaluated.evaluation
        : (0,evaluate/* evaluate */._3)(predictions, options);
    const pairing = sameBaseline(config, deciding)
        ? compared.evidence.pairing
        : { kind: 'no-baseline', reason: notLookedFor(config) };
    const reported = reportedMetrics(config, trained);
    const evidence = new gate_evidence/* Evidence */.o(predictions, evaluation, pairing, options, reported);
    // Whoever asks for another reference asks for one that was not looked for.
    const { reference } = (0,external_node_util_.isDeepStrictEqual)(config.gate.reference, deciding.gate.reference)
        ? compared
        : {};
    const held = { evidence, ...(reference && { reference }) };
    return (0,reason_words/* inWords */.r4)(decideGate(checks, held, judged, config));
}
function sameBaseline(one, other) {
    const named = ({ project, experiment, baseline }) => [project, experiment, baseline];
    return (0,external_node_util_.isDeepStrictEqual)(named(one), named(other));
}
function notLookedFor({ baseline }) {
    return baseline.kind === 'none'
        ? 'baseline: none'
        : 'these rules name another baseline than those that decide, and it is not looked for';
}
/**
 * Writes the model of a run that passed into its folder, and proves it there on the test rows.
 * @returns its files and how near they are; none where the run did not pass, or its training left no model that we can
 *   ask
 * @throws BrokenError when it can't be written, or does not give the predictions of the one that
 *   was trained
 */
async function writeProvenModel({ verdict }, trained, evaluated, place, scope) {
    if (verdict !== 'passed')
        return export_folder/* NO_MODEL */.i6;
    return writeProven(formatsOf(trained, scope.config), trained, evaluated, place, scope);
}
/** Likewise, in these formats and whatever was decided. */
async function writeProven(formats, { model }, { predictions }, { data, folder }, { id, key }) {
    const encoded = model.kind === 'network' || model.kind === 'tfjs';
    const scale = encoded && (0,parity/* scaleOf */._K)(predictions, model.encoding.label);
    const proof = { table: data.judged.testTable, answers: predictions, ...(scale && { scale }) };
    const { fingerprint } = data.summary;
    const origin = { ...key, run: id, fingerprint };
    return (0,export_folder/* writeModel */.Bq)(model, proof, folder.model, (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu, formats), origin);
}
function formatsOf({ model }, config) {
    if (model.kind === 'none')
        return [];
    return config.export?.formats ?? exporters/* DEFAULT_FORMATS */.NO[model.kind];
}
/**
 * Puts the reference into the folder of a run that is promoted.
 * @returns its entry; undefined where the run carries none: it is the reference itself then, moved to
 *   by `best`, or as a person accepted it, or none is asked for
 */
async function keepReference({ baseline: { against, promotes }, decision, accepted }, folder, { config, emit }) {
    const reference = against.kind === 'run' ? against.reference : undefined;
    if (!reference || accepted || !promotes || decision.verdict !== 'passed')
        return undefined;
    if (config.gate.reference.kind === 'best' && (0,pipeline_reference/* movesTo */.QR)(decision, reference))
        return undefined;
    return (0,pipeline_reference/* carryReference */.pK)(reference, folder, emit);
}
async function finishedRecord({ data, baseline, trained, evaluated, compared, accepted, decision, entry, written, carried, seeds, }, scope) {
    const { config, stopwatch, world } = scope;
    const { judged, summary, checks, clusters } = data;
    const { predictions, evaluation } = evaluated;
    const { metrics } = evaluation;
    const table = (0,comparison_table/* compareAll */.R)(compared.evidence.pairing, metrics, evaluateOptions(config));
    const promoted = decision.verdict === 'passed' && baseline.promotes && world.promotes === 'auto';
    return {
        ...(await (0,run_scope/* recordHeader */.N)(scope)),
        status: 'finished',
        trainer: trained.by,
        task: judged.task,
        classes: judged.classes,
        ...(predictions.task === 'regression' &&
            predictions.transform && { transform: predictions.transform }),
        ...(predictions.task === 'binary' && predictions.outcomes && { outcomes: true }),
        data: summary,
        ...(seeds && { seeds }),
        ...(clusters && { units: describeUnits(clusters, config) }),
        ...(trained.handed && { handed: trained.handed }),
        ...(trained.epochs && { epochs: trained.epochs }),
        history: trained.history,
        ...(trained.reported && { reported: trained.reported }),
        ...(trained.continued && { continued: trained.continued }),
        metrics: { test: metrics, slices: sliceMetrics(checks, compared.evidence) },
        baseline: baselineEntry(baseline.against),
        ...changesSince(baseline.against, config, summary),
        comparison: table && (0,pairing_words/* comparisonInWords */.aM)(table),
        decision: (0,reason_words/* inWords */.r4)(decision),
        ...(entry && { rules: entry }),
        ...(accepted && promoted && { accepted: { ...accepted, waived: [...waivedIn(decision)] } }),
        promoted,
        predictions: evaluated.files,
        artifacts: written.files,
        ...(written.files.length > 0 && { formats: written.formats }),
        ...(written.parity.length > 0 && { parity: written.parity }),
        ...(promoted && { predecessor: baseline.predecessor }),
        ...(carried && { reference: carried }),
        exportPath: written.files.length > 0 && config.export ? config.export.path : null,
        timings: stopwatch.timings(),
    };
}
/**
 * Publishes a run that came to a verdict: its report and record are written, its export is staged,
 * and `publish` does the rest.
 * @throws BrokenError when something could not be written, exported, kept or promoted; the export's
 *   target is then as it was, and `withdraw` rolls back the rest
 */
async function exportAndPublish({ record, folder }, { config, world, emit, events }) {
    const run = { record, folder: folder.path };
    const view = (0,report_view/* viewOf */.d)(record);
    for (const report of reports/* REPORTS */.S)
        await folder.writeReport(report.file, report.render(view));
    const { exportPath: path, artifacts } = record;
    const keeper = new folder_keeper/* FolderKeeper */.h(folder);
    const pending = { ...record, export: 'pending' };
    await keeper.keep(path === null ? run : { ...run, record: pending });
    const giveName = async () => {
        await keeper.keep(run);
        events.release();
        await folder.publish();
    };
    const published = (putInPlace) => (0,publish/* publish */.mk)(run, (0,before_training/* runSource */.Rh)(config), { putInPlace, giveName }, world);
    if (path === null)
        return published(async () => { });
    // Whatever trained may have put a link there meanwhile.
    if (!(await (0,real_path/* liesIn */.z$)(path, (0,source_files/* rootsOf */.RD)(world)))) {
        throw new errors/* BrokenError */.gk(`${path} leads out of the workspace now`);
    }
    const publication = await (0,export_folder/* exportModel */.us)({ runId: record.id, from: folder.model, artifacts, to: path, aside: folder }, published, { onWait: (message) => emit({ type: 'warning', message }), signal: world.signal });
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    emit({ type: 'exported', path, files: artifacts.length, bytes });
    return publication;
}
function evaluateOptions({ gate, train }) {
    return { confidence: gate.confidence, seed: train.seed };
}
function describeUnits(clusters, { gate }) {
    const { kind, count } = (0,units/* unitsOf */.$J)(clusters);
    return { kind, column: gate.cluster?.column ?? '', count };
}
/** The record says which baseline it was, not where it lay on this disk. */
function baselineEntry(against) {
    if (against.kind === 'none')
        return against.search;
    if (against.kind === 'predictions')
        return { found: true, predictions: against.given.entry };
    const { folder: _, recordFile: __, fetchModel: ___, ...entry } = against.search;
    const { accepted } = against.run.record;
    if (!accepted)
        return entry;
    const { by, reason } = accepted;
    return { ...entry, accepted: { by, reason } };
}
function changesSince(against, { values }, { fingerprint }) {
    if (against.kind !== 'run')
        return {};
    const { params, data } = against.run.record;
    const changed = data.fingerprint !== fingerprint;
    return {
        changes: {
            params: [...paramChanges(params, values)],
            ...(changed && { baselineRows: data.rows }),
        },
    };
}
/** The comparisons that a person's word took the place of, as they are written. */
function waivedIn({ findings }) {
    return findings
        .filter(decide/* isWaivable */.u)
        .map(({ condition, where }) => where === undefined ? condition : `${condition} where ${where}`);
}
function metricValues({ metrics }) {
    return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}
/** What the gate measured on slices, slice by slice. */
function sliceMetrics(checks, evidence) {
    const slices = new Map(checks.flatMap(({ slice }) => (slice ? [[slice.where, slice]] : [])));
    return [...slices.values()].map((slice) => {
        const own = checks.filter((check) => check.slice?.where === slice.where);
        const measured = own.filter(({ condition }) => condition.kind !== 'negative-flips');
        const names = [...new Set(measured.map(({ condition }) => condition.metric))];
        return {
            where: slice.where,
            n: slice.rows.length,
            test: Object.fromEntries(names.map((name) => [name, evidence.estimate(name, slice)])),
        };
    });
}


/***/ })

};
