export const id = 4597;
export const ids = [4597];
export const modules = {

/***/ 40751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ beginsLine),
/* harmony export */   u: () => (/* binding */ otherRun)
/* harmony export */ });
/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
function beginsLine(search) {
    return !search.found && ['first', 'older'].includes(search.because.code);
}
/** The run that was found, as a record names it. */
function otherRun(search) {
    return search.found ? { runId: search.runId, sha: search.sha } : null;
}


/***/ }),

/***/ 14597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseVariant: () => (/* binding */ chooseVariant)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/baseline/looks.ts
var looks = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/predictions-file.ts + 1 modules
var predictions_file = __webpack_require__(54989);
// EXTERNAL MODULE: ./src/gate/green-level.ts
var green_level = __webpack_require__(26195);
;// CONCATENATED MODULE: ./src/gate/rivals.ts

/**
 * Which of several pass of which one is to be promoted, by Holm's step-down (1979): while any of those
 * that are left passes at \u03b1 over their number, it is through, and the others share the level anew.
 * That one of them passes which is in truth not good enough happens in \u03b1 of cases at most, whatever
 * there is between them: of those that are not, the first to pass would have done so at \u03b1 over at
 * least their number.
 * @param passesAt whether the i-th passes where the level is divided by so many; one that passes passes
 * where it is divided by fewer
 */
function stepDown(count, passesAt) {
    const rivals = new Array(count);
    let left = Array.from(rivals, (_, index) => index);
    for (;;) {
        const among = left.length;
        const through = left.filter((index) => passesAt(index, among));
        const stays = through.length === 0;
        for (const index of stays ? left : through)
            rivals[index] = { passes: !stays, among };
        if (stays || through.length === among)
            return rivals;
        left = left.filter((index) => !through.includes(index));
    }
}
/**
 * What several are ranked by: the first condition that decides and holds a metric of all test rows
 * to the baseline's, else the first that holds one to a number. Undefined where there is neither.
 */
function meritOf(checks, evidence) {
    const asked = rankedBy(checks);
    if (!asked)
        return undefined;
    const { kind, metric, within, confidence: own } = asked;
    const confidence = own ?? evidence.confidence;
    const level = (0,green_level/* greenLevel */.e)(confidence, within, evidence.among)?.confidence ?? confidence;
    const { value } = evidence.estimate(metric);
    const against = kind === 'baseline' ? evidence.against(metric, undefined, level) : undefined;
    if (against?.kind !== 'compared')
        return { metric, value, gain: null };
    const { comparison } = against.compared;
    if (comparison.d === null)
        return { metric, value, gain: null };
    const { d, interval } = comparison;
    return { metric, value, gain: { d, interval, confidence: level } };
}
/** The better of two first; what can't be told is last. */
function byMerit(checks) {
    const sign = rankedBy(checks)?.operator.startsWith('<') ? -1 : 1;
    const score = (merit) => {
        if (merit?.gain)
            return merit.gain.d;
        return merit?.value == null ? Number.NEGATIVE_INFINITY : sign * merit.value;
    };
    return (a, b) => {
        const [one, other] = [score(a), score(b)];
        return one === other ? 0 : other - one;
    };
}
function rankedBy(checks) {
    const whole = checks.flatMap(({ condition, slice }) => slice || condition.severity !== 'error' || condition.operator === '==' ? [] : [condition]);
    return (whole.find(({ kind, single }) => kind === 'baseline' && !single) ??
        whole.find(({ kind }) => kind === 'fixed'));
}

// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/pipeline/decide-run.ts + 1 modules
var decide_run = __webpack_require__(10029);
// EXTERNAL MODULE: ./src/pipeline/evaluate-model.ts
var evaluate_model = __webpack_require__(21447);
// EXTERNAL MODULE: ./src/pipeline/gate-evidence.ts
var gate_evidence = __webpack_require__(75993);
// EXTERNAL MODULE: ./src/pipeline/part-answers.ts
var part_answers = __webpack_require__(40495);
;// CONCATENATED MODULE: ./src/pipeline/choose-variant.ts










const BEST_FIRST = ['passed', 'inconclusive', 'failed'];
/**
 * Judges each variant against the same baseline on the same test rows, and chooses one: of those that
 * pass the best by `meritOf`; where none does, the best of those that are not shown worse, so that the
 * run fails only where all of them do. Rows that are kept for the last word are asked of none of them.
 * See docs/adr/0042-variants.md.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
async function chooseVariant(variants, given, { config }) {
    const { data, baseline, accepted } = given;
    const { contenders, earlier } = await measure(variants, given, config);
    const judgedAt = (one, rivals) => {
        const among = (0,gate_evidence/* amongOf */.qh)({ look: one.look, rivals }, config);
        const held = chosenAmong(one.compared, among);
        const { verdict } = (0,decide_run/* decideGate */.q7)(data.checks, held, { baseline, accepted }, config);
        const merit = meritOf(data.checks, held.evidence);
        return { ...one, among: among.rivals, verdict, ...(merit && { merit }) };
    };
    const rivals = stepDown(contenders.length, (index, among) => judgedAt(contenders[index], among).verdict === 'passed');
    const judged = contenders.map((one, index) => judgedAt(one, rivals[index].among));
    const order = byMerit(data.checks);
    const [chosen] = judged.toSorted((a, b) => BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict) || order(a.merit, b.merit));
    if (!chosen)
        throw new RangeError('there is no variant to choose from');
    return {
        variant: chosen.variant,
        rivals: chosen.among,
        earlier,
        entry: {
            by: chosen.merit?.metric ?? null,
            judged: judged.map((one) => entryOf(one, one === chosen)),
        },
    };
}
function chosenAmong({ evidence, reference }, among) {
    return {
        evidence: evidence.chosenAmong(among),
        ...(reference && {
            reference: { ...reference, evidence: reference.evidence.chosenAmong(among) },
        }),
    };
}
/** What names a candidate that is not written: only the one that is chosen is. */
function digestOf(predictions) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const text of (0,predictions_file/* formatPredictions */.I)(predictions))
        hash.update(text);
    return (0,looks/* candidateDigest */.Ag)([{ sha256: hash.digest('hex') }]);
}
async function measure(variants, { data, baseline, earlier: before }, config) {
    let earlier = before;
    const contenders = [];
    for (const variant of variants) {
        const { trained } = variant;
        const { test: predictions } = (0,part_answers/* partAnswers */.J)((0,outcome/* predictionsOf */.e)(trained), data);
        const evaluation = (0,evaluate/* evaluate */._3)(predictions, (0,evaluate_model/* evaluateOptions */.At)(config));
        const look = earlier && (0,looks/* lookAt */.t5)(earlier, data.summary.testFingerprint, digestOf(predictions));
        earlier = earlier && look && { ...earlier, looks: look.looks };
        const circumstances = { data, baseline, trained, look, rivals: 1 };
        const compared = await (0,gate_evidence/* compareRuns */.qB)({ predictions, evaluation }, circumstances, config);
        contenders.push({ variant, look, compared });
    }
    return { contenders, earlier };
}
function entryOf({ variant: { overrides, trained }, among, verdict, merit }, chosen) {
    const { handed } = trained;
    if (!handed)
        throw new RangeError('a variant is what another job left');
    return {
        variant: overrides,
        ...handed,
        verdict,
        among,
        ...(chosen && { chosen }),
        value: merit?.value ?? null,
        gain: merit?.gain ?? null,
    };
}


/***/ }),

/***/ 10029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ decideByRules),
  q7: () => (/* binding */ decideGate),
  hs: () => (/* binding */ isAboutToPromote)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/baseline/search.ts
var search = __webpack_require__(40751);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/gate/evidence.ts + 2 modules
var gate_evidence = __webpack_require__(99552);
// EXTERNAL MODULE: ./src/gate/findings.ts
var findings = __webpack_require__(73365);
// EXTERNAL MODULE: ./src/gate/plan.ts
var plan = __webpack_require__(36132);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
// EXTERNAL MODULE: ./src/pipeline/evaluate-model.ts
var evaluate_model = __webpack_require__(21447);
// EXTERNAL MODULE: ./src/pipeline/gate-evidence.ts
var pipeline_gate_evidence = __webpack_require__(75993);
// EXTERNAL MODULE: ./src/compare/pairing/pair.ts
var pair = __webpack_require__(14042);
// EXTERNAL MODULE: ./src/compare/pairing/pair-given.ts
var pair_given = __webpack_require__(85870);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
;// CONCATENATED MODULE: ./src/pipeline/last-word.ts







/**
 * What the rows say that are kept for the last word. They are asked of a model that has passed and is
 * about to be promoted, and of no other: whoever pushes until the test rows are green has never seen
 * them. No proof is asked of them; each condition on all test rows fails where they show the model
 * worse, corrected over all of them by Holm.
 * @param answers of those rows
 */
function lastWord(answers, { against, data, options, }, { gate, values }) {
    const { summary, source } = data;
    const { task, classes } = data.judged;
    const named = source.kind === 'rows' && source.rows.idColumn !== undefined;
    const pairing = () => {
        switch (against.kind) {
            case 'none':
                return { kind: 'no-baseline', why: against.search.because };
            case 'predictions': {
                const kept = new Set(answers.ids);
                return (0,pair_given/* pairFiles */._)({ file: data.judged.testTable.file, predictions: answers, named }, (0,given_baseline/* givenPart */.Ff)(against.given, (id) => kept.has(id)));
            }
            case 'run': {
                const { record, confirm } = against.run;
                // Rows of which the baseline was not kept may have taught it.
                if (!confirm)
                    return { kind: 'incomparable', why: { code: 'no-row-in-common' } };
                const asked = { params: values, data: summary, task, classes: [...classes] };
                return (0,pair/* pairKept */.FO)({ record: asked, predictions: answers }, { record, predictions: confirm });
            }
        }
    };
    const evidence = new gate_evidence/* Evidence */.o(answers, (0,evaluate/* evaluate */._3)(answers, options), pairing(), options);
    return (0,findings/* findings */.P)((0,plan/* confirmChecks */.u)(gate, data.numbers), evidence).map((one) => ({
        ...one,
        confirm: true,
    }));
}

;// CONCATENATED MODULE: ./src/pipeline/decide-run.ts












/**
 * Conditions \u00d7 evidence \u2192 decision, by the rules that decide; where work is proposed that asks for
 * something else, by the other side's too, on the same predictions. Rules that can't be applied any
 * more are a fail.
 */
function decideByRules(judged, { rules: { config, proposal }, emit }) {
    const before = decideGate(judged.data.checks, judged.compared, judged, config);
    const own = proposal?.inapplicable ? before : orVetoed(before, judged, config);
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
/** What the gate says of the test rows. */
function decideGate(checks, { evidence, reference }, judged, { gate }) {
    const held = reference && { ...reference, budget: gate.budget };
    return (0,decide/* decide */.L)((0,findings/* findings */.P)(checks, evidence, held), decideOptions(judged, gate));
}
/** A pass that promotes the model, unless the rows forbid it that are kept for the last word. */
function orVetoed(decision, judged, config) {
    const { evaluated, baseline, data } = judged;
    if (!evaluated.confirm || !isAboutToPromote(decision, judged))
        return decision;
    const asked = { against: baseline.against, data, options: (0,evaluate_model/* evaluateOptions */.At)(config) };
    const said = lastWord(evaluated.confirm, asked, config);
    return (0,decide/* decide */.L)([...decision.findings, ...said], decideOptions(judged, config.gate));
}
/** In this job, or in a later one that it is left to. */
function isAboutToPromote({ verdict }, { baseline }) {
    return verdict === 'passed' && baseline.promotes;
}
function decideOptions({ baseline: { against, promotes }, accepted }, gate) {
    const first = promotes && against.kind === 'none' && (0,search/* beginsLine */.$)(against.search);
    return { ...gate, first, accepted: accepted !== undefined };
}
/** What the side that does not decide says of the same predictions. */
function decideOther(side, { data, trained, look, rivals, evaluated, compared, ...judged }, deciding) {
    if (!side.ok)
        return { why: side.problems.map(errors/* formatProblem */.Vw) };
    const { config } = side;
    let checks;
    try {
        checks = (0,plan/* planGate */.f)(config.gate, data.judged, data.numbers);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { why: error.problems.map(errors/* formatProblem */.Vw) };
    }
    const { predictions } = evaluated;
    if (!(0,external_node_util_.isDeepStrictEqual)(config.gate.own, deciding.gate.own))
        return { why: [OTHER_COLUMNS] };
    if (!(0,external_node_util_.isDeepStrictEqual)(config.numbers, deciding.numbers))
        return { why: [OTHER_NUMBERS] };
    const options = (0,evaluate_model/* evaluateOptions */.At)(config);
    const evaluation = options.confidence === deciding.gate.confidence
        ? evaluated.evaluation
        : (0,evaluate/* evaluate */._3)(predictions, options);
    const pairing = sameBaseline(config, deciding)
        ? compared.evidence.pairing
        : { kind: 'no-baseline', why: notLookedFor(config) };
    const singles = (0,pipeline_gate_evidence/* singlesOf */.Zh)(config, trained, data);
    if (config.gate.looks === 'correct' && !look)
        return { why: [pipeline_gate_evidence/* NOT_COUNTED */.H2] };
    const among = (0,pipeline_gate_evidence/* amongOf */.qh)({ look, rivals }, config);
    const evidence = new gate_evidence/* Evidence */.o(predictions, evaluation, pairing, options, singles, among);
    // Whoever asks for another reference asks for one that was not looked for.
    const { reference } = (0,external_node_util_.isDeepStrictEqual)(config.gate.reference, deciding.gate.reference)
        ? compared
        : {};
    const held = { evidence, ...(reference && { reference }) };
    return (0,reason_words/* inWords */.r4)(decideGate(checks, held, judged, config));
}
const OTHER_NUMBERS = 'these rules name other single numbers, which were not read';
const OTHER_COLUMNS = 'these rules name other metrics of their own, whose columns were not read';
function sameBaseline(one, other) {
    const named = ({ project, experiment, baseline }) => [project, experiment, baseline];
    return (0,external_node_util_.isDeepStrictEqual)(named(one), named(other));
}
function notLookedFor({ baseline }) {
    return { code: baseline.kind === 'none' ? 'none' : 'other-baseline' };
}


/***/ }),

/***/ 21447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ evaluateOptions),
/* harmony export */   B$: () => (/* binding */ writeAnswers),
/* harmony export */   H_: () => (/* binding */ evaluateModel)
/* harmony export */ });
/* unused harmony export numbersAlone */
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91632);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54989);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1593);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18949);
/* harmony import */ var _train_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96466);
/* harmony import */ var _part_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40495);






/**
 * Measures the model on the test rows, and writes what it says of them.
 * @param writes `all`: what it says of all that was held out, for a later job to part
 * @throws BrokenError when the training left no predictions, or they can't be written
 */
async function evaluateModel(seeded, data, { folder, writes }, { config, emit }) {
    const { chosen, others } = seeded;
    if (chosen.trained.outcome.kind === 'numbers')
        return numbersAlone(folder, emit);
    const all = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .withSeeds */ .v1)((0,_train_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionsOf */ .e)(chosen.trained), others.map(({ trained }) => (0,_train_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionsOf */ .e)(trained)));
    const { test: predictions, confirm } = (0,_part_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .partAnswers */ .J)(all, data);
    const evaluation = (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(predictions, evaluateOptions(config));
    const written = writes === 'all' ? all : predictions;
    const files = await writeAnswers(written, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FILES */ .al.predictions, seeded, { folder, config });
    emit({ type: 'evaluated', metrics: metricValues(evaluation) });
    return { predictions, evaluation, files, ...(confirm && { confirm }) };
}
/**
 * Writes what each seed says, the exported one first.
 * @param file its name; the others' are made of it
 * @throws BrokenError when that can't be done
 */
async function writeAnswers(answers, file, { chosen, others }, { folder, config }) {
    const given = config.trainer.kind === 'given';
    const [first, ...rest] = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedsOf */ .GO)(answers);
    const exported = await folder.writePredictions((0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPredictions */ .I)(first), file);
    const besides = [];
    for (const [k, own] of rest.entries()) {
        // What was given has no seeds that anybody knows.
        const seed = given ? k + 1 : others[k].seed;
        const entry = await folder.writePredictions((0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPredictions */ .I)(own), (0,_record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .seedFile */ .sI)(file, seed));
        besides.push({ ...entry, ...(!given && { seed }) });
    }
    return [{ ...exported, ...(!given && { seed: chosen.seed }) }, ...besides];
}
const NO_PREDICTIONS = {
    task: 'regression',
    ids: [],
    labels: new Float64Array(0),
    predicted: new Float64Array(0),
};
/** Nothing is measured where there are no rows. */
async function numbersAlone(folder, emit) {
    const file = await folder.writePredictions((0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPredictions */ .I)(NO_PREDICTIONS), _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FILES */ .al.predictions);
    emit({ type: 'evaluated', metrics: {} });
    return { predictions: NO_PREDICTIONS, evaluation: { metrics: {} }, files: [file] };
}
function evaluateOptions({ gate, train }) {
    return { confidence: gate.confidence, seed: train.seed };
}
function metricValues({ metrics }) {
    return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}


/***/ }),

/***/ 75993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ NOT_COUNTED),
/* harmony export */   Zh: () => (/* binding */ singlesOf),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   qh: () => (/* binding */ amongOf)
/* harmony export */ });
/* harmony import */ var _compare_pairing_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14042);
/* harmony import */ var _compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85870);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99552);
/* harmony import */ var _gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26195);
/* harmony import */ var _evaluate_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21447);
/* harmony import */ var _given_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46739);







/**
 * Pairs the model's rows with the baseline's, as the evidence that the gate asks.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
async function compareRuns({ predictions, evaluation }, { data, baseline, trained, look, rivals }, config) {
    const { against } = baseline;
    const pairing = await pairWith(against, data, predictions, config);
    const singles = singlesOf(config, trained, data);
    const options = (0,_evaluate_model_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateOptions */ .At)(config);
    const among = amongOf({ look, rivals }, config);
    const evidence = new _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .Evidence */ .o(predictions, evaluation, pairing, options, singles, among);
    const reference = against.kind === 'run' ? against.reference : undefined;
    if (!reference || reference.isBaseline)
        return { evidence };
    const { run, promotions } = reference;
    const other = await pairWith({ kind: 'run', run }, data, predictions, config);
    return {
        evidence,
        reference: {
            evidence: new _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .Evidence */ .o(predictions, evaluation, other, options, singles, among),
            runId: reference.named.runId,
            ...(promotions !== undefined && { promotions }),
        },
    };
}
const NOT_COUNTED = 'it is not known how many candidates were judged on these rows before';
/**
 * Among how many it is chosen, as far as green has to allow for it. A candidate's place on these rows
 * has divided the level among all that were ever judged on them already, its rivals too.
 */
function amongOf({ look, rivals }, { gate }) {
    if (gate.looks === 'report')
        return { ..._gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__/* .ALONE */ .q, rivals };
    if (look)
        return { ..._gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__/* .ALONE */ .q, looks: look.count };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(NOT_COUNTED);
}
/** What the training reports of itself, and what a file of numbers says. */
function singlesOf({ gate }, { reported }, { numbers }) {
    const said = new Map(Object.entries(reported?.metrics ?? {}));
    const ofCommand = gate.reported.map((name) => [name, said.get(name) ?? { code: 'not-reported' }]);
    return new Map([...ofCommand, ...(numbers?.values ?? [])]);
}
async function pairWith(against, { source, heldOut, summary: data }, predictions, { values }) {
    if (against.kind === 'none')
        return { kind: 'no-baseline', why: against.search.because };
    if (source.kind === 'rows') {
        const named = source.rows.idColumn !== undefined;
        const file = source.rows.testTable.file;
        const candidate = { file, predictions, named };
        if (against.kind === 'run')
            return (0,_compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__/* .pairGivenWithRun */ .r)(candidate, data, against.run);
        if (!heldOut)
            return (0,_compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__/* .pairFiles */ ._)(candidate, against.given);
        const { testIds } = source.rows;
        const kept = new Set(Array.from(heldOut.confirm, (row) => testIds[row]));
        return (0,_compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__/* .pairFiles */ ._)(candidate, (0,_given_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .givenPart */ .Ff)(against.given, (id) => !kept.has(id)));
    }
    if (source.kind === 'numbers')
        return (0,_compare_pairing_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .incomparable */ .OF)({ code: 'no-row-in-common' });
    if (against.kind === 'predictions')
        throw new RangeError('the run has no rows to pair by');
    const { judged: dataset } = source;
    return (0,_compare_pairing_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .pairRows */ .KS)({ params: values, data, dataset, predictions }, against.run);
}


/***/ }),

/***/ 40495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partAnswers)
/* harmony export */ });
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1593);
/* harmony import */ var _evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);


/** Parts what a training says of all rows that were held out, by what they are for. */
function partAnswers(all, { clusters, heldOut }) {
    const answers = clusters ? (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_0__/* .withClusters */ .k4)(all, clusters) : all;
    if (!heldOut)
        return { test: answers };
    return {
        test: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(answers, heldOut.test),
        confirm: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(answers, heldOut.confirm),
    };
}


/***/ })

};
