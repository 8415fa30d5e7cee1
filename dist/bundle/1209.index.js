export const id = 1209;
export const ids = [1209,381];
export const modules = {

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

/***/ 4381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ON_KEPT_ROWS),
/* harmony export */   o: () => (/* binding */ lastWordText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What a condition is about that is asked of rows that are kept for the last word. */
const ON_KEPT_ROWS = 'on the rows kept for the last word';
/** What the rows say that are kept for the last word; empty where none are. */
function lastWordText({ data, decision, }) {
    const { confirm: rows } = data.splits;
    if (rows === undefined)
        return '';
    const said = decision.findings.filter(({ confirm }) => confirm);
    const kept = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row is', 'rows are')} kept for the last word`;
    if (said.length === 0)
        return `${kept}, and asked only before a promotion: not this time.`;
    if (said.some(({ verdict }) => verdict === 'fail'))
        return `${kept}, and they forbid it.`;
    const judged = said.some(({ verdict, comparison }) => verdict === 'pass' || comparison);
    return judged
        ? `${kept}, and show nothing against the model.`
        : `${kept}, and no earlier model has answered them yet.`;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KH: () => (/* binding */ reusedText),
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   U5: () => (/* binding */ repeatsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4381);


/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can\u2019t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** `95% confidence`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}
/** A condition with the rows it is about. */
function rowText({ condition, ...rows }) {
    return `${condition}${whereText(rows)}`;
}
/** The rows that a condition is about, unless it is all test rows: ` where Home = rent`. */
function whereText({ where, confirm }) {
    if (confirm)
        return ` ${_last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V}`;
    return where === undefined ? '' : ` where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, confirm = false, }) {
    const notes = [
        groups,
        confirm ? _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V : '',
        advisory ? 'only warns' : '',
        spared ? 'not needed' : '',
    ];
    const said = notes.filter((note) => note !== '');
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
/** `4 of 5 conditions hold, 1 not compared`. */
function counts({ findings }) {
    // A guard counts where it fails; otherwise nothing depends on it.
    const counted = findings.filter(({ guard, spared, verdict: of }) => !spared && (!guard || of === 'fail'));
    const count = (wanted) => counted.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can\u2019t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, confirm, verdict: of }) => guard && !confirm && of !== 'fail')
            .length, 'on slices only guard'),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
function shownMetrics({ task, metrics, decision, }) {
    const asked = new Set(decision.findings.map(({ metric }) => metric));
    return Object.entries(metrics.test).filter(([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name));
}
/** `23 of 50 epochs, best was epoch 13`. */
function epochsText({ requested, completed, best, resumed, }) {
    const kept = best < completed ? `, best was epoch ${best}` : '';
    const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
/** Where it was trained, if that was not in the job: ` on Ray 2.58.0 (job \u2026)`. */
function elsewhereText({ on }) {
    return on === undefined ? '' : ` on Ray ${on.ray} (job ${on.job})`;
}
/** Why nothing was trained. */
function reusedText({ runId }) {
    return `same inputs as run ${runId}: not trained again`;
}
/** Trained again though it need not have been, and nothing came out another. */
function repeatsText({ runId }) {
    return `trained again, with the same bytes as run ${runId}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}
/** What a training had, and what it is judged by. */
function splitText({ method, train, validation, test, confirm, }) {
    const kept = confirm === undefined ? '' : `, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(confirm)} to confirm`;
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(test, 'row')} to test${kept}, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(test)} to test${kept}`;
}


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower),
/* harmony export */   j: () => (/* binding */ upper)
/* harmony export */ });
/** A text that begins a sentence. */
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A sentence inside of another one. Names keep their capitals: they come from the data. */
function lower(text) {
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ })

};
