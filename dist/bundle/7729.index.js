export const id = 7729;
export const ids = [7729,381];
export const modules = {

/***/ 96571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aaCommand: () => (/* binding */ aaCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/load.ts + 15 modules
var load = __webpack_require__(957);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/gate/advice.ts + 2 modules
var advice = __webpack_require__(31861);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var evaluate_seeds = __webpack_require__(1593);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/gate/equal-models.ts

/** @param decisions of one gate, one a pair; at least one */
function sharesOfVerdicts(decisions) {
    const pairs = decisions.length;
    const share = (count) => ({
        count,
        share: count / pairs,
        interval: (0,wilson/* wilson */.r)(count, pairs, 0.95),
    });
    const verdicts = (holds) => {
        const [red, green] = ['red', 'green'].map((verdict) => decisions.filter((decision) => holds(decision, verdict)).length);
        return { red: share(red), green: share(green), undecided: share(pairs - red - green) };
    };
    const compared = decisions[0].findings.flatMap((finding, i) => finding.threshold.kind === 'absolute' ? [] : [{ finding, i }]);
    return {
        pairs,
        ...verdicts(({ verdict }, wanted) => verdict === (wanted === 'red' ? 'failed' : 'passed')),
        conditions: compared.map(({ finding: { condition, where }, i }) => ({
            condition,
            ...(where !== undefined && { where }),
            ...verdicts(({ findings: all }, wanted) => {
                const { verdict } = all[i];
                return wanted === 'red' ? verdict === 'fail' || verdict === 'warn' : verdict === 'pass';
            }),
        })),
    };
}

// EXTERNAL MODULE: ./src/gate/evidence.ts + 2 modules
var gate_evidence = __webpack_require__(99552);
// EXTERNAL MODULE: ./src/gate/findings.ts
var findings = __webpack_require__(73365);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/pipeline/part-answers.ts
var part_answers = __webpack_require__(40495);
;// CONCATENATED MODULE: ./src/pipeline/equal-models.ts








/**
 * Trains pairs of fresh seeds on one split and judges each by the gate: an A/A test (Kohavi, Tang &
 * Xu 2020, "Trustworthy Online Controlled Experiments", chapter 19). What it finds is true of these
 * test rows.
 * @throws BrokenError when a training breaks
 */
async function judgeEqualModels(training, data, config, { pairs, onPair, ...context }) {
    const { seed, seeds } = config.train;
    const each = seeds === 'auto' ? 1 : seeds;
    let next = seed;
    const side = async () => {
        const trained = [];
        while (trained.length < each) {
            trained.push((0,outcome/* predictionsOf */.e)(await training.run({ ...context, seed: next })));
            next = (next + 1) % 2 ** 32;
        }
        const all = (0,evaluate_seeds/* withSeeds */.v1)(trained[0], trained.slice(1));
        return (0,part_answers/* partAnswers */.J)(all, data).test;
    };
    const decisions = [];
    while (decisions.length < pairs) {
        const [candidate, baseline] = [await side(), await side()];
        decisions.push(judgePair(candidate, baseline, data, config));
        onPair(decisions.length);
    }
    return sharesOfVerdicts(decisions);
}
function judgePair(candidate, baseline, { checks }, { gate, train }) {
    const options = { confidence: gate.confidence, seed: train.seed };
    const of = candidate.ids.length;
    const pairing = { kind: 'paired', candidate, baseline, of, maySeen: false };
    const evidence = new gate_evidence/* Evidence */.o(candidate, (0,evaluate/* evaluate */._3)(candidate, options), pairing, options);
    const undecided = { whenInconclusive: 'hold', whenNotCompared: 'hold' };
    const found = (0,findings/* findings */.P)(checks, evidence);
    return (0,decide/* decide */.L)(found, { ...undecided, first: false, accepted: false });
}

// EXTERNAL MODULE: ./src/pipeline/read-data.ts + 32 modules
var read_data = __webpack_require__(68168);
// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(25396);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/report/equal-models-words.ts

/** How often a gate is wrong, or can't tell, on equal models: a line for it and one a comparison. */
function equalModelsLines({ pairs, conditions, ...gate }) {
    return [
        `This gate on ${(0,quantities/* plural */.LS)(pairs, 'pair')} of equal models, which differ by their seed alone: ${verdictsText(gate)}.`,
        ...conditions.map(({ condition, where, ...of }) => `  ${condition}${where === undefined ? '' : ` where ${where}`}: ${verdictsText(of)}`),
    ];
}
function verdictsText({ red, green, undecided }) {
    return `red ${shareText(red)}, green ${shareText(green)}, undecided ${shareText(undecided)}`;
}
/** `5 % (1 to 24)`: the interval is that of so few pairs. */
function shareText({ share, interval }) {
    const [low, high] = interval.map((end) => Math.round(100 * end));
    return `${Math.round(100 * share)} % (${low} to ${high})`;
}

// EXTERNAL MODULE: ./src/subscribers/progress.ts + 1 modules
var progress = __webpack_require__(30375);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
// EXTERNAL MODULE: ./src/commands/signals.ts
var signals = __webpack_require__(35055);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/aa.ts


















/**
 * `aa CONFIG`: pairs of fresh seeds on the same split, each judged by the gate: how often it is red,
 * green and undecided on equal models. Nothing is kept. Returns the exit code.
 */
async function aaCommand(configPath, options, { screen, colors, ascii, say, printJson }) {
    const pairs = Number(options.times);
    if (!Number.isInteger(pairs) || pairs < 1 || pairs > 10_000) {
        throw errors/* InputError */.dz.of(`--times ${options.times} is no number of pairs`, {
            fix: 'Write --times 20, say.',
        });
    }
    const config = await (0,load.loadConfig)(configPath, options.set);
    if (config.trainer.kind === 'given') {
        throw errors/* InputError */.dz.of('predictions that somebody else made train nothing', {
            at: { file: configPath },
            fix: 'Name a config that trains: data and model, or command.',
        });
    }
    if (!(0,before_training/* comparesWithBaseline */.Am)(config)) {
        throw errors/* InputError */.dz.of('no condition compares with a baseline, so there is nothing to measure', {
            at: { file: configPath },
            fix: 'Add one, as auc >= baseline - 1pp.',
        });
    }
    const show = (0,progress/* progress */.q)(screen, colors, () => performance.now() / 1000);
    const signal = (0,signals/* stopSignal */.Z)();
    const world = {
        workspace: (0,workspace/* findWorkspace */.p)((0,external_node_path_.resolve)(configPath)),
        folder: process.cwd(),
        signal,
        emit: show.receive,
    };
    const trainer = await (0,trainers/* openTrainer */.M6)(config.trainer);
    const data = await (0,read_data/* readData */.v)(config, {
        ...world,
        ...(trainer.allocate && { allocate: trainer.allocate }),
        ...(trainer.tables && { tables: true }),
    });
    (0,before_training/* emitData */.qf)(data, show.receive);
    const training = await trainer.prepare((0,before_training/* handedOver */.$_)(data.source), world);
    const { confidence, own } = config.gate;
    const at = { confidence, seed: config.train.seed };
    const foretold = (0,advice/* advise */.TH)(data.checks, data.judged, undefined, at, { own });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-aa-'));
    try {
        const found = await judgeEqualModels(training, data, config, {
            pairs,
            signal,
            scratch,
            // Of one training among many nothing is told but how many are done.
            emit: () => { },
            onPair: (done) => say(`pair ${done} of ${pairs} judged`),
        });
        for (const line of equalModelsLines(found))
            say((0,text_escape/* escapeLog */.Ah)(line));
        for (const line of (0,advice_words/* adviceText */.Y)(foretold, (0,marks/* terminalMarks */.h0)(ascii)))
            say((0,text_escape/* escapeLog */.Ah)(line));
        if (options.json)
            printJson({ ...found, foretold: (0,advice_words/* adviceInWords */.b)(foretold) });
        return exit/* EXIT */.dc.passed;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 65243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   u: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95159);

const COUNTED = { hold: 'held', pass: 'holds', fail: 'fails' };
/**
 * All findings together. The gate passes when no deciding condition fails or is in doubt, and at least one was judged and holds: a
 * gate that compared nothing passes for nobody but the first run. A fail outweighs a doubt, and findings that only advise do not
 * decide. Of an `any` one is enough.
 * @throws RangeError when there are no findings
 */
function decide(findings, options) {
    if (findings.length === 0)
        throw new RangeError('a gate needs at least one finding');
    const deciding = findings.filter(({ severity }) => severity === 'error');
    const weights = deciding.map((finding) => weightOf(finding, options));
    const nodes = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(deciding.map(({ within }) => within));
    const verdict = verdictOf(nodes.map((node) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOfNode */ .sr)(node, weights)), options.first || options.accepted);
    const first = options.first && deciding.some((finding) => finding.verdict === 'not-compared');
    const spared = new Set([...(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .sparedBy */ .jB)(nodes, weights)].map((index) => deciding[index]));
    const told = findings.map((finding) => (spared.has(finding) ? { ...finding, spared: true } : finding));
    return { verdict, ...(first && { first }), findings: told };
}
/** @param bare what is waived is enough, where nothing else is asked */
function verdictOf(weights, bare) {
    if (weights.includes('fails'))
        return 'failed';
    if (weights.includes('held'))
        return 'inconclusive';
    const carried = weights.includes('holds') || (bare && weights.includes('waived'));
    return carried ? 'passed' : 'inconclusive';
}
function weightOf(finding, options) {
    const { verdict, guard } = finding;
    if (options.accepted && isWaivable(finding))
        return 'waived';
    // A guard is silent unless its slice is shown worse.
    if (guard && verdict !== 'fail')
        return 'waived';
    switch (verdict) {
        case 'pass':
            return 'holds';
        case 'fail':
            return 'fails';
        case 'inconclusive':
            return COUNTED[options.whenInconclusive];
        case 'not-compared': {
            if (options.first)
                return 'waived';
            const counted = COUNTED[options.whenNotCompared];
            // It may count as a pass, but nothing was judged.
            return counted === 'holds' ? 'waived' : counted;
        }
        case 'warn':
            return 'waived';
    }
}
/** Whether it is a comparison that does not hold: a person can waive it. A number that was asked for can't be. */
function isWaivable({ severity, threshold, verdict, guard }) {
    const holds = guard ? verdict !== 'fail' : verdict === 'pass';
    return severity === 'error' && threshold.kind !== 'absolute' && !holds;
}


/***/ }),

/***/ 99552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Evidence)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts + 1 modules
var comparison = __webpack_require__(50772);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 1 modules
var facts = __webpack_require__(96409);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/evaluate/statistics/no-spread.ts
var no_spread = __webpack_require__(55438);
// EXTERNAL MODULE: ./src/evaluate/statistics/t-critical.ts
var t_critical = __webpack_require__(19525);
// EXTERNAL MODULE: ./src/evaluate/statistics/unit-error.ts
var unit_error = __webpack_require__(72654);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/evaluate/statistics/share-interval.ts





/**
 * The interval of the share of rows of which something holds: Wilson's score interval; where rows
 * come in units, that of as many independent rows as would leave the error that the units leave.
 * @param hits 1 a row where it holds, else 0; at least one row
 */
function shareInterval(hits, units, confidence) {
    const n = hits.length;
    const share = hits.reduce((sum, x) => sum + x, 0) / n;
    if (!units)
        return (0,wilson/* wilson */.r)(share * n, n, confidence);
    if (units.count < evaluate_units/* FEWEST_UNITS */.fA)
        return (0,evaluate_units/* fewUnits */.wh)(units);
    const influence = hits.map((x) => (x - share) / n);
    const { standardError, freedom } = (0,unit_error/* unitError */.fG)(influence, units);
    if (standardError === 0)
        return (0,no_spread/* noSpreadInterval */.yQ)(share, units.count, [0, 1], confidence);
    const rows = (share * (1 - share)) / standardError ** 2;
    return (0,wilson/* wilsonAt */.i)(share * rows, rows, (0,t_critical/* tCritical */.c)(confidence, Math.min(freedom, units.count - 1)));
}

// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var evaluate_undetermined = __webpack_require__(49043);
;// CONCATENATED MODULE: ./src/compare/negative-flips.ts



/**
 * The negative flip rate: of all rows, those that the baseline gets right and the candidate doesn't
 * (Yan et al. 2021, "Positive-congruent training: towards regression-free model updates").
 * @param candidate of the baseline's rows, in the same order, with the same labels
 */
function negativeFlips(candidate, baseline, confidence) {
    const [ours, theirs] = [(0,facts/* factsOf */.x)(candidate), (0,facts/* factsOf */.x)(baseline)];
    const n = ours.rows;
    const undetermined = (because) => ({
        estimate: { value: null, interval: null, n, because },
        rows: 0,
    });
    if (n === 0)
        return undetermined({ code: 'no-rows' });
    if (candidate.task === 'regression')
        return undetermined({ code: 'no-right-rows' });
    const { labels, predicted } = ours.predictions;
    const flipped = Float64Array.from(labels, (label, row) => Number(theirs.predictions.predicted[row] === label && predicted[row] !== label));
    const rows = flipped.reduce((sum, x) => sum + x, 0);
    const value = rows / n;
    const interval = shareInterval(flipped, ours.units(), confidence);
    return (0,evaluate_undetermined/* isUndetermined */.x)(interval)
        ? { estimate: { value, interval: null, n, because: interval }, rows }
        : { estimate: { value, interval, n }, rows };
}

// EXTERNAL MODULE: ./src/compare/unpaired.ts
var unpaired = __webpack_require__(76165);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: ./src/gate/green-level.ts
var green_level = __webpack_require__(26195);
;// CONCATENATED MODULE: ./src/gate/evidence.ts






/**
 * Measures metrics and differences on all test rows or on slices of them, each when it is first
 * asked for.
 */
class Evidence {
    predictions;
    evaluation;
    pairing;
    options;
    single;
    among;
    #comparisons = new Map();
    #slices = new Map();
    constructor(predictions, evaluation, pairing, options, 
    /** Single numbers that others took, by name, or why one is none. */
    single = new Map(), 
    /** What green has to allow for beside the gate's confidence. */
    among = green_level/* ALONE */.q) {
        this.predictions = predictions;
        this.evaluation = evaluation;
        this.pairing = pairing;
        this.options = options;
        this.single = single;
        this.among = among;
    }
    /** The same evidence of one that is chosen among others. */
    chosenAmong(among) {
        const { predictions, evaluation, pairing, options, single } = this;
        return new Evidence(predictions, evaluation, pairing, options, single, among);
    }
    /** Of the gate, where a condition asks for none of its own. */
    get confidence() {
        return this.options.confidence;
    }
    get rows() {
        return this.predictions.ids.length;
    }
    /**
     * Of a single number nothing else is known.
     * @throws RangeError when neither it nor the predictions have such a metric
     */
    estimate(metric, slice, confidence = this.options.confidence) {
        const single = this.single.get(metric);
        if (single !== undefined)
            return this.#single(single);
        const known = this.evaluation.metrics[metric];
        if (known && !slice && confidence === this.options.confidence)
            return known;
        return (0,evaluate/* evaluateMetric */.Qi)(this.#rows(slice), metric, { ...this.options, confidence });
    }
    #single(value) {
        const n = this.predictions.ids.length;
        return typeof value === 'number'
            ? { value, interval: null, n }
            : { value: null, interval: null, n, because: value };
    }
    /** The metric against the baseline's, on the rows of the slice that were paired. */
    against(metric, slice, confidence = this.options.confidence) {
        const { pairing } = this;
        if (pairing.kind === 'no-baseline') {
            return { kind: 'none', because: { code: 'no-baseline', why: pairing.why } };
        }
        if (pairing.kind === 'incomparable') {
            return { kind: 'none', because: { code: 'incomparable', why: pairing.why } };
        }
        if (pairing.kind === 'numbers') {
            if (slice)
                return { kind: 'none', because: { code: 'baseline-predictions-not-kept' } };
            return this.#againstNumber(metric, pairing, confidence);
        }
        const comparison = this.#comparison(pairing, slice);
        return { kind: 'compared', compared: comparison.metric(metric, confidence) };
    }
    /** Rows that were right and are wrong now; undefined where none are paired. */
    negativeFlips(slice, confidence = this.options.confidence) {
        const { pairing } = this;
        if (pairing.kind !== 'paired')
            return undefined;
        const { candidate, baseline } = this.#pairedRows(pairing, slice);
        return negativeFlips(candidate, baseline, confidence);
    }
    /** The rows for lack of which a slice does not define a metric; undefined where it has them. */
    lacks(name, slice) {
        const rows = this.#rows(slice);
        if (rows.task === 'regression') {
            return rows.ids.length < 2 ? { of: 'rows', atLeast: 2 } : undefined;
        }
        const named = this.#named(name);
        if (!named)
            return undefined;
        const { metric, classIndex } = named;
        const absent = rows.classes.filter((_, k) => !rows.labels.includes(k));
        const needed = metric.needs(classIndex);
        if (needed === 'two classes') {
            return rows.classes.length - absent.length < 2 ? { of: 'classes', atLeast: 2 } : undefined;
        }
        const lacking = needed.filter((k) => absent.includes(rows.classes[k]));
        if (lacking.length === 0)
            return undefined;
        return { of: 'these classes', classes: lacking.map((k) => rows.classes[k]) };
    }
    #againstNumber(metric, { metrics, grouped }, confidence) {
        const baseline = metrics[metric];
        const value = baseline?.value ?? null;
        if (!baseline || value === null) {
            return { kind: 'none', because: { code: 'metric-not-in-baseline', metric } };
        }
        const named = grouped ? undefined : this.#named(metric);
        const compared = named && (0,unpaired/* compareNumbers */.S)(named, this.estimate(metric), baseline, confidence);
        return compared ? { kind: 'compared', compared } : { kind: 'number', value };
    }
    #comparison(pairing, slice) {
        const key = slice?.where ?? '';
        const comparison = this.#comparisons.get(key) ?? this.#compare(pairing, slice);
        this.#comparisons.set(key, comparison);
        return comparison;
    }
    #compare(pairing, slice) {
        const { candidate, baseline } = pairing;
        const part = candidate.ids.length < pairing.of;
        if (!slice)
            return (0,comparison/* compare */.U)(candidate, baseline, { ...this.options, part });
        const { identical } = this.#comparison(pairing, undefined);
        const rows = this.#pairedRows(pairing, slice);
        return (0,comparison/* compare */.U)(rows.candidate, rows.baseline, { ...this.options, part: part || !identical });
    }
    #pairedRows({ candidate, baseline }, slice) {
        if (!slice)
            return { candidate, baseline };
        const wanted = new Set(Array.from(slice.rows, (row) => this.predictions.ids[row]));
        const rows = candidate.ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
        return { candidate: (0,select_rows/* selectRows */.A)(candidate, rows), baseline: (0,select_rows/* selectRows */.A)(baseline, rows) };
    }
    #named(metric) {
        return (0,evaluate/* metricsOfPredictions */.D4)(this.predictions).find(({ name }) => name === metric);
    }
    #rows(slice) {
        if (!slice)
            return this.predictions;
        const known = this.#slices.get(slice.where) ?? (0,select_rows/* selectRows */.A)(this.predictions, slice.rows);
        this.#slices.set(slice.where, known);
        return known;
    }
}


/***/ }),

/***/ 73365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findings)
/* harmony export */ });
/* harmony import */ var _comparison_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15078);
/* harmony import */ var _condition_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24601);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1142);
/* harmony import */ var _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11451);
/* harmony import */ var _reference_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50466);





/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are
 * decided as one family, so a gate with twenty slices is red by chance no more often than a gate
 * with one. Conditions on slices share a fifth of the level, so that many of them take little from
 * those on all rows. Those that only advise can't turn it red: they are a family of their own.
 * Comparisons with the reference belong to the families of those with the baseline.
 */
function findings(checks, evidence, reference) {
    const own = reference ? (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .besideReferences */ .b$)(checks) : checks;
    const others = reference ? (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceChecks */ .J1)(checks, reference) : [];
    const drafts = own.map((check) => draft(check, evidence));
    const beside = reference ? others.map((check) => draft(check, reference.evidence)) : [];
    const tests = [...drafts, ...beside].filter(isTest);
    const concluded = new Map(['error', 'warn'].flatMap((severity) => {
        const family = tests.filter((test) => test.severity === severity);
        const verdicts = (0,_comparison_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideFamily */ .jn)(family);
        return family.map((test, i) => [test, test.conclude(verdicts[i])]);
    }));
    const found = (one) => (isTest(one) ? concluded.get(one) : one);
    return [
        ...drafts.map(found),
        ...(reference ? beside.map((one) => (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .ofReference */ .P5)(found(one), reference)) : []),
    ];
}
function draft({ condition, slice, guard }, evidence) {
    const { metric } = condition;
    // A guard is red by what is shown alone, whatever it is held against.
    const confidence = condition.confidence ?? (guard && evidence.confidence);
    const rows = slice?.rows.length ?? evidence.rows;
    const estimate = condition.kind === 'negative-flips'
        ? { value: null, interval: null, n: rows }
        : evidence.estimate(metric, slice, confidence);
    const about = {
        ...condition,
        ...(slice && { where: slice.where }),
        ...(guard && { guard }),
        ...(confidence !== undefined && { confidence }),
    };
    const lacks = slice && evidence.lacks(metric, slice);
    if (estimate.value === null && lacks) {
        const why = estimate.because ?? _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_A_NUMBER */ .Q;
        const because = { code: 'undefined-on-slice', metric, why, lacks };
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingOf */ .h)(about, estimate, { verdict: 'inconclusive', because });
    }
    if (guard && estimate.value === null && condition.kind !== 'negative-flips') {
        const because = {
            code: 'undefined-metric',
            metric,
            why: estimate.because ?? _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_A_NUMBER */ .Q,
        };
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingOf */ .h)(about, estimate, { verdict: 'inconclusive', because });
    }
    const check = { condition: about, estimate, ...(slice && { slice }) };
    return _condition_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .CONDITION_KINDS */ .C[condition.kind].judge(check, evidence);
}
function isTest(one) {
    return 'conclude' in one;
}


/***/ }),

/***/ 50466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ referenceChecks),
/* harmony export */   KU: () => (/* binding */ isHeldToReference),
/* harmony export */   P5: () => (/* binding */ ofReference),
/* harmony export */   b$: () => (/* binding */ besideReferences)
/* harmony export */ });
/**
 * The comparisons with the reference: each one with the baseline on all test rows, with the budget
 * in place of its tolerance. Green needs both (an intersection\u2013union test, Berger 1982), red either;
 * otherwise twenty models, each no worse than tolerated, may together lose twenty times that
 * (Everson-Stewart & Emerson 2010, "Bio-creep in non-inferiority clinical trials"). One of an `any`
 * is needed only where the comparison beside it is.
 */
function referenceChecks(checks, { budget }) {
    return checks.flatMap(({ condition, slice }) => {
        if (slice || !isHeldToReference(condition))
            return [];
        const threshold = widened(condition, budget);
        const text = `${condition.metric} ${condition.operator} reference${amountText(threshold)}`;
        const within = condition.within && [...condition.within, besideReference(condition)];
        return [{ condition: { ...condition, text, threshold, ...(within && { within }) } }];
    });
}
/** Whether a condition on all test rows is about the reference too. */
function isHeldToReference(condition) {
    return condition.kind === 'baseline' && condition.operator !== '==' && !condition.single;
}
/** A comparison with the baseline whose other half is the one with the reference. */
function besideReferences(checks) {
    return checks.map((check) => {
        const { condition, slice } = check;
        if (condition.kind !== 'baseline' || condition.single || slice || !condition.within)
            return check;
        const within = [...condition.within, besideReference(condition)];
        return { ...check, condition: { ...condition, within } };
    });
}
function besideReference({ text, place }) {
    return { kind: 'all', id: `${place.line}:${place.column} ${text}`, of: 2 };
}
/** What is tolerated so many times over; a gain that is asked for is not asked of the reference. */
function widened({ operator, threshold }, budget) {
    const sign = operator.startsWith('>') ? -1 : 1;
    const change = threshold.kind === 'relative' ? threshold.factor - 1 : threshold.amount;
    const lost = sign * Math.max(0, sign * change) * budget;
    return threshold.kind === 'relative'
        ? { kind: 'relative', factor: 1 + lost }
        : { kind: 'baseline', amount: lost };
}
function amountText(threshold) {
    const [change, unit] = threshold.kind === 'relative' ? [threshold.factor - 1, '%'] : [threshold.amount, ''];
    if (change === 0)
        return '';
    const size = Number((Math.abs(change) * (unit === '%' ? 100 : 1)).toPrecision(6));
    return ` ${change < 0 ? '-' : '+'} ${size}${unit}`;
}
/** Says of a finding what it was held against, and how much of the budget is used. */
function ofReference(finding, { runId, promotions }) {
    const { comparison } = finding;
    return {
        ...finding,
        reference: {
            runId,
            budget: comparison ? Math.max(0, comparison.margin) : 0,
            used: comparison ? Math.max(0, 0 - comparison.d) : null,
            ...(promotions !== undefined && { promotions }),
        },
    };
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


/***/ }),

/***/ 25396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ adviceText),
/* harmony export */   b: () => (/* binding */ adviceInWords)
/* harmony export */ });
/* harmony import */ var _gate_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31861);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42727);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25292);
/* harmony import */ var _undetermined_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79400);






/** More than these are counted, not listed. */
const MOST_LINES = 20;
/**
 * What the test rows can show against the baseline: a heading, then a line for each comparison.
 * Holds text from the config and the data.
 * @param baselineId the run that it was estimated by
 */
function adviceText({ basis, comparisons, looks }, marks, baselineId) {
    if (comparisons.length === 0)
        return [];
    const { classes, scores } = _gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.correlation;
    const alike = `answers that correlate at ${classes}, scores at ${scores}, or at ${_gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.apart} where columns changed`;
    const supposed = {
        'last comparison': `how far run ${baselineId} and the one before it are apart`,
        baseline: `run ${baselineId} and a new model like it: ${alike}`,
        'usual model': `two usual models, as there is no baseline yet: ${_gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.proportion * 100}% of rows right, auc ${_gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.auc}, ${alike}`,
    }[basis];
    const left = comparisons.length - MOST_LINES;
    return [
        `What these test rows can show, in 4 cases of 5 (going by ${supposed}):`,
        ...comparisons.slice(0, MOST_LINES).map((advice) => adviceLine(advice, marks)),
        ...(left > 0 ? [`and ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(left)} more: see --json`] : []),
        ...(looks === undefined
            ? []
            : [
                `It would be the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .ordinal */ .IE)(looks)} candidate on these rows, of which green takes more (gate.looks: correct).`,
            ]),
    ];
}
function adviceLine(advice, marks) {
    const { condition, rows, margin, smallestDrop, rowsNeeded, toleranceNeeded, apart, because } = advice;
    const { file, line, column } = condition.place;
    const place = line === undefined ? '' : `, ${[file, line, column].filter(Boolean).join(':')}`;
    const where = condition.where === undefined ? '' : ` where ${condition.where}`;
    const start = `${condition.text}${where}:`;
    const on = `(${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rows, 'row')})`;
    const onAt = `(${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rows, 'row')}${place})`;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(condition.metric);
    const amount = (of) => (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(Number((0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .twoDigits */ .Bj)(of)), numbers);
    const atLeast = (of) => (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(twoDigitsUp(of), numbers);
    if (margin === null) {
        return `${marks.inconclusive} ${start} not known, ${because ? gapText(because) : 'there is nothing to go by'} ${onAt}`;
    }
    if (margin < 0) {
        return toleranceNeeded === null
            ? `${marks.inconclusive} ${start} no gain passes ${onAt}`
            : `${marks.pass} ${start} passes from ${atLeast(toleranceNeeded - margin)} better on ${on}`;
    }
    const { smallestDrop: otherDrop } = apart ?? {};
    const range = otherDrop == null ? '' : ` to ${amount(margin + otherDrop)}`;
    const fails = smallestDrop === null
        ? `${start} never fails`
        : `${start} fails from ${amount(margin + smallestDrop)}${range} worse on`;
    if (rowsNeeded !== null && rowsNeeded <= rows) {
        const { rowsNeeded: others } = apart ?? {};
        const far = others == null || others <= rows
            ? ''
            : `, one of other columns from about ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(twoDigitsUp(others))} rows on`;
        return `${marks.pass} ${fails}; an equal model passes${far} ${on}`;
    }
    const stays = `${marks.inconclusive} ${fails}; an equal model stays inconclusive`;
    if ((0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .canBeCollected */ .be)(rowsNeeded)) {
        const allow = toleranceNeeded === null ? '' : `, or ${atLeast(toleranceNeeded)} allowed`;
        return `${stays}: it takes about ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(twoDigitsUp(rowsNeeded))} rows${allow} ${onAt}`;
    }
    return toleranceNeeded === null
        ? `${stays} ${onAt}`
        : `${stays} unless ${atLeast(toleranceNeeded)} is allowed ${onAt}`;
}
/** Two digits, for an estimate; never less than it takes. */
function twoDigitsUp(value) {
    if (value === 0)
        return 0;
    const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
    // 0.025 / 0.001 is a little more than 25.
    return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(2));
}
/** The advice as `check --json` gives it: with each gap in words. */
function adviceInWords({ basis, comparisons, looks }) {
    return {
        basis,
        ...(looks !== undefined && { looks }),
        comparisons: comparisons.map((advice) => advice.because ? { ...advice, why: gapText(advice.because) } : advice),
    };
}
function gapText(gap) {
    switch (gap.code) {
        case 'undetermined-on-baseline':
            return `${gap.why ? (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undeterminedText */ .y7)(gap.why) : 'no range can be given'}, on the baseline\u2019s ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(gap.rows, 'row')}`;
        case 'no-usual-model':
            return (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undeterminedText */ .y7)(gap.why);
        case 'equality-cannot-be-shown':
            return '\u201c==\u201d compares the numbers as they are';
        case 'asks-for-worse-model':
            return (0,_text_case_js__WEBPACK_IMPORTED_MODULE_5__/* .lower */ .i)((0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForWorseText */ .Ri)(gap));
    }
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


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
function predictionsOf({ by, outcome }) {
    if (outcome.kind === 'predictions')
        return outcome.predictions;
    const names = Object.keys(outcome.metrics).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`);
}


/***/ })

};
