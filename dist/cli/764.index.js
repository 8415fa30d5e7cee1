export const id = 764;
export const ids = [764];
export const modules = {

/***/ 11118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ differenceError),
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   hQ: () => (/* binding */ smallestDrop),
/* harmony export */   vd: () => (/* binding */ rowsNeeded)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95162);


/** How often a real difference should be shown. */
const POWER = 0.8;
/**
 * In standard errors, from the middle of the sampling distribution to where the bound excludes the margin with that power.
 * @param family the comparisons of which any may be shown worse: each is tested at the level of Holm's first step then
 */
function reach(confidence, family = 1) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(1 - (1 - confidence) / family) + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default()(POWER, 0, 1);
}
function standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
}
/**
 * How many rows like these would decide the comparison in 80 % of cases, were the true difference the one measured: the rows at which
 * it lies z(confidence) + z(80 %) standard errors from −margin, the standard error falling as 1 / √rows (Chow, Shao & Wang 2008,
 * "Sample Size Calculations in Clinical Research", §3.1). Null where the difference is the margin itself: no number of rows decides
 * that. Only a red is corrected for the family.
 */
function rowsNeeded(given, margin, rows, family = 1) {
    const distance = given.d + margin;
    if (distance === 0)
        return null;
    const standardError = standardErrorOf(given.interval, given.confidence);
    const standardErrors = reach(given.confidence, distance < 0 ? family : 1);
    const needed = rows * ((standardErrors * standardError) / distance) ** 2;
    return Number.isFinite(needed) ? Math.ceil(needed) : null;
}
/** The smallest true drop below the tolerated one that rows like these show in 80 % of cases. */
function smallestDrop(interval, confidence, family = 1) {
    return reach(confidence, family) * standardErrorOf(interval, confidence);
}
/**
 * The standard error of a difference before there are two models, from that of one: the difference of two estimates with equal standard
 * errors has √(2 (1 − correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
}


/***/ }),

/***/ 19089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
/**
 * How much worse than the baseline a condition tolerates: it holds when d ≥ −margin, d oriented so that more is better. A margin below
 * 0 asks for a gain. A factor is applied to the baseline's measured value.
 * @returns why it can't be judged on evidence: it asks for a worse model, or for equality
 */
function marginOf(operator, threshold, orientation, baseline) {
    if (operator === '==') {
        return {
            why: 'evidence can show a model better or worse than the baseline, never equal to it',
        };
    }
    const wantsMore = operator === '>=' || operator === '>';
    if (wantsMore !== (orientation === 'higher')) {
        return {
            why: `this metric is better when it is ${orientation}, so "${operator} baseline" asks for a worse model`,
        };
    }
    const change = threshold.kind === 'baseline' ? threshold.amount : (threshold.factor - 1) * baseline;
    // 0 − x, as −0 is not 0 to everyone.
    return wantsMore ? 0 - change : change;
}


/***/ }),

/***/ 43764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRun: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/compare/pairing/pair.ts + 4 modules
var pair = __webpack_require__(74230);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts + 1 modules
var evaluate = __webpack_require__(10562);
// EXTERNAL MODULE: ./src/evaluate/predictions-file.ts
var predictions_file = __webpack_require__(7444);
;// CONCATENATED MODULE: ./src/gate/decide.ts
/**
 * All findings together. A fail outweighs an inconclusive one; findings that only warn or that had nothing to be compared
 * with do not decide. A gate without findings is not a gate.
 * @param whenInconclusive what an inconclusive gate counts as; `hold` keeps it inconclusive
 * @throws RangeError when there are no findings
 */
function decide(findings, whenInconclusive) {
    if (findings.length === 0)
        throw new RangeError('a gate needs at least one finding');
    const deciding = findings.filter((finding) => finding.severity === 'error');
    if (deciding.some(({ verdict }) => verdict === 'fail'))
        return { verdict: 'failed', findings };
    if (deciding.some(({ verdict }) => verdict === 'inconclusive')) {
        const verdict = { hold: 'inconclusive', pass: 'passed', fail: 'failed' };
        return { verdict: verdict[whenInconclusive], findings };
    }
    return { verdict: 'passed', findings };
}

// EXTERNAL MODULE: ./src/compare/comparison.ts + 6 modules
var comparison = __webpack_require__(96563);
// EXTERNAL MODULE: ./src/compare/unpaired.ts + 1 modules
var unpaired = __webpack_require__(20476);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
;// CONCATENATED MODULE: ./src/gate/evidence.ts




/** Measures metrics and differences on all test rows or on slices of them, each when it is first asked for. */
class Evidence {
    predictions;
    evaluation;
    pairing;
    options;
    #comparisons = new Map();
    #slices = new Map();
    constructor(predictions, evaluation, pairing, options) {
        this.predictions = predictions;
        this.evaluation = evaluation;
        this.pairing = pairing;
        this.options = options;
    }
    /** @throws RangeError when the predictions have no such metric */
    estimate(metric, slice, confidence = this.options.confidence) {
        const known = this.evaluation.metrics[metric];
        if (known && !slice && confidence === this.options.confidence)
            return known;
        return (0,evaluate/* evaluateMetric */.Qi)(this.#rows(slice), metric, { ...this.options, confidence });
    }
    /** The metric against the baseline's, on the rows of the slice that were paired. */
    against(metric, slice, confidence = this.options.confidence) {
        const { pairing } = this;
        if (pairing.kind === 'no-baseline' || pairing.kind === 'incomparable') {
            return { kind: 'none', why: pairing.reason };
        }
        if (pairing.kind === 'numbers') {
            if (slice)
                return { kind: 'none', why: "the baseline's predictions were not kept" };
            return this.#againstNumber(metric, pairing.metrics[metric], confidence);
        }
        const comparison = this.#comparison(pairing, slice);
        return { kind: 'compared', compared: comparison.metric(metric, confidence) };
    }
    /** The rows for lack of which a slice does not define a metric, in words; undefined where it has them. Holds class names. */
    lacks(metric, slice) {
        const rows = this.#rows(slice);
        if (rows.task === 'regression')
            return rows.ids.length < 2 ? 'at least two rows' : undefined;
        const named = this.#named(metric);
        const absent = rows.classes.filter((_, k) => !rows.labels.includes(k));
        if (named.metric.name === 'mcc' || named.metric.name === 'balanced_accuracy') {
            return rows.classes.length - absent.length < 2 ? 'rows of two classes' : undefined;
        }
        const lacking = classesNeeded(named).filter((k) => absent.includes(rows.classes[k]));
        if (lacking.length === 0)
            return undefined;
        return `a row of class ${lacking.map((k) => rows.classes[k]).join(' and one of class ')}`;
    }
    #againstNumber(metric, baseline, confidence) {
        if (baseline?.value == null)
            return { kind: 'none', why: `the baseline has no ${metric}` };
        const named = this.#named(metric);
        const compared = (0,unpaired/* compareNumbers */.S)(named, this.estimate(metric), baseline, confidence);
        return compared ? { kind: 'compared', compared } : { kind: 'number', baseline };
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
        const wanted = new Set(Array.from(slice.rows, (row) => this.predictions.ids[row]));
        const rows = candidate.ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
        const { identical } = this.#comparison(pairing, undefined);
        return (0,comparison/* compare */.U)((0,select_rows/* selectRows */.A)(candidate, rows), (0,select_rows/* selectRows */.A)(baseline, rows), {
            ...this.options,
            part: part || !identical,
        });
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
/** The classes without a row of which the metric means nothing. What an average over classes lacks is what was predicted. */
function classesNeeded({ metric, classIndex }) {
    switch (metric.name) {
        case 'precision':
        case 'recall':
        case 'f1':
            return [classIndex];
        case 'specificity':
            return [0];
        case 'auc':
        case 'average_precision':
            return [0, 1];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
;// CONCATENATED MODULE: ./src/compare/metric-comparison.ts
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;

// EXTERNAL MODULE: ./src/evaluate/statistics/holm.ts
var holm = __webpack_require__(28285);
// EXTERNAL MODULE: ./src/evaluate/statistics/power.ts
var power = __webpack_require__(11118);
;// CONCATENATED MODULE: ./src/gate/comparison-verdict.ts




/**
 * Judges one difference d against a tolerance: pass when the whole interval lies at or above −margin, fail when it lies below,
 * inconclusive otherwise. Identical predictions pass any margin of at least 0. A metric that the candidate does not define fails;
 * one that the baseline does not define is inconclusive.
 * @param margin how much worse is tolerated, in the metric's unit; below 0 a gain is asked for
 * @param family the comparisons that are judged together
 * @throws RangeError when the margin is not a finite number
 */
function judge(comparison, margin, family = 1) {
    if (!Number.isFinite(margin))
        throw new RangeError(`the margin ${margin} is not a finite number`);
    if (comparison.d === null) {
        const verdict = comparison.candidate === null ? 'fail' : 'inconclusive';
        return judgement(verdict, `not compared: ${comparison.why}`);
    }
    const { interval, confidence } = comparison;
    if (comparison.rule === 'identical predictions')
        return judgeIdentical(margin);
    if (!interval) {
        return judgement('inconclusive', `there is no interval: ${comparison.why ?? 'too little data'}`);
    }
    const [low, high] = interval;
    const drop = (0,power/* smallestDrop */.hQ)(interval, confidence, family);
    const evidence = describe(comparison, interval);
    if (low >= -margin) {
        const shown = low > 0 && margin >= 0 ? 'shown better' : `shown ${noWorse(margin)}`;
        return judgement('pass', `${shown}: ${evidence}`, { smallestDrop: drop });
    }
    if (high < -margin) {
        return judgement('fail', `${shownWorse(margin)}: ${evidence}`, { smallestDrop: drop });
    }
    const needed = moreRows(comparison, interval, margin, family);
    return judgement('inconclusive', `can't tell if ${noWorse(margin)}: ${evidence}${wouldTell(needed)}`, { smallestDrop: drop, rowsNeeded: needed });
}
/** How many rows would decide it, where that is more than there are. */
function moreRows({ d, confidence, rows }, interval, margin, family) {
    const needed = (0,power/* rowsNeeded */.vd)({ d, interval, confidence }, margin, rows, family);
    return needed !== null && needed > rows ? needed : null;
}
function wouldTell(rows) {
    return rows === null ? '' : `; about ${roughly(rows)} such test rows would tell`;
}
function judgeIdentical(margin) {
    return margin >= 0
        ? judgement('pass', 'the predictions are identical')
        : judgement('fail', `${shownWorse(margin)}: the predictions are identical`);
}
/**
 * Judges the comparisons of one gate together. It is red when any is shown worse, so those tests are corrected by Holm, each at the
 * level that its interval leaves on one side: what no longer holds is inconclusive. Passing needs all of them and is not corrected (an
 * intersection–union test, Berger 1982).
 */
function judgeAll(tests) {
    const pValues = tests.map(({ compared, margin }) => compared.pWorse(margin));
    // Each in units of its own level, so that conditions of different confidence can be corrected together.
    const levels = tests.map(({ compared }) => levelOf(compared.comparison));
    const adjusted = (0,holm/* holmRatios */.H)(pValues.map((p, i) => (p === null ? 1 / levels[i] : p / levels[i])));
    return tests.map(({ compared, margin }, i) => {
        const { comparison } = compared;
        const judged = judge(comparison, margin, tests.length);
        const p = pValues[i] === null ? null : Math.min(1, adjusted[i] * levels[i]);
        const alone = tests.length === 1;
        if (judged.verdict !== 'fail' || alone || p === null || adjusted[i] <= 1) {
            return { ...judged, pWorse: p };
        }
        const needed = comparison.d !== null && comparison.interval
            ? moreRows(comparison, comparison.interval, margin, tests.length)
            : null;
        const reason = `${judged.reason}; but of ${tests.length} comparisons one can look so by chance (Holm, p = ${(0,format_number/* formatNumber */.Z)(p)})${wouldTell(needed)}`;
        return { ...judged, verdict: 'inconclusive', reason, rowsNeeded: needed, pWorse: p };
    });
}
function levelOf(comparison) {
    return comparison.d === null ? 1 : (1 - comparison.confidence) / 2;
}
function noWorse(margin) {
    if (margin === 0)
        return 'no worse';
    return margin > 0
        ? `no worse by more than ${(0,format_number/* formatNumber */.Z)(margin)}`
        : `better by at least ${(0,format_number/* formatNumber */.Z)(-margin)}`;
}
function shownWorse(margin) {
    if (margin === 0)
        return 'shown worse';
    return margin > 0
        ? `shown worse by more than ${(0,format_number/* formatNumber */.Z)(margin)}`
        : `shown not better by ${(0,format_number/* formatNumber */.Z)(-margin)}`;
}
function describe(comparison, [low, high]) {
    const { d, confidence, informative, flips, n } = comparison;
    const percent = (0,format_number/* formatNumber */.Z)(confidence * 100);
    const sentence = `the gain is ${(0,format_number/* formatNumber */.Z)(d)}, ${percent} % interval ${(0,format_number/* formatNumber */.Z)(low)} to ${(0,format_number/* formatNumber */.Z)(high)}`;
    if (informative === null || !flips)
        return sentence;
    const told = `${sentence}; better on ${count(flips.candidate)} rows, worse on ${count(flips.baseline)}`;
    return informative >= FEW_ROWS
        ? told
        : `${told}: only ${informative} of ${count(n)} rows tell the models apart`;
}
function count(rows) {
    return rows.toLocaleString('en-US');
}
/** Two digits: it is an estimate. */
function roughly(rows) {
    return Number(rows.toPrecision(2)).toLocaleString('en-US');
}
function judgement(verdict, reason, rest = {}) {
    return { verdict, reason, rowsNeeded: null, smallestDrop: null, pWorse: null, ...rest };
}

// EXTERNAL MODULE: ./src/gate/condition.ts
var gate_condition = __webpack_require__(40474);
;// CONCATENATED MODULE: ./src/gate/fixed-threshold.ts


const IN_WORDS = {
    '>=': ['is at least', 'is below'],
    '>': ['is above', 'is not above'],
    '<=': ['is at most', 'is above'],
    '<': ['is below', 'is not below'],
    '==': ['is', 'is not'],
};
/**
 * Judges a condition with a fixed threshold. The point estimate is compared as written, unless the condition asks for a
 * confidence: then the whole interval has to lie on one side. An undefined metric fails.
 * @throws RangeError when the threshold is not a fixed one
 */
function judgeAbsolute(condition, estimate) {
    const { threshold, operator, metric } = condition;
    if (threshold.kind !== 'absolute')
        throw new RangeError('the threshold is not a fixed number');
    if (estimate.value === null || !Number.isFinite(estimate.value)) {
        const why = estimate.why ?? 'it is not a number';
        return finding(condition, estimate, 'fail', `${metric} is undefined: ${why}`);
    }
    const limit = threshold.value;
    const met = (0,gate_condition/* holds */.v)(estimate.value, operator, limit);
    const [value, against] = (0,format_number/* formatPair */.k)(estimate.value, limit);
    const sentence = `${value} ${IN_WORDS[operator][met ? 0 : 1]} ${against}`;
    if (condition.confidence === undefined) {
        return finding(condition, estimate, met ? 'pass' : 'fail', sentence);
    }
    return judgeByInterval(condition, estimate, limit, sentence);
}
function judgeByInterval(condition, estimate, limit, sentence) {
    if (!estimate.interval) {
        return finding(condition, estimate, 'inconclusive', `${sentence}, but there is no interval`);
    }
    const ends = estimate.interval.map((end) => (0,gate_condition/* holds */.v)(end, condition.operator, limit));
    const range = estimate.interval.map(format_number/* formatNumber */.Z).join(' to ');
    const shown = `${sentence}, and so is the whole interval, ${range}`;
    if (ends.every((end) => end))
        return finding(condition, estimate, 'pass', shown);
    if (ends.every((end) => !end))
        return finding(condition, estimate, 'fail', shown);
    const unsure = `${sentence}, but the interval ${range} holds values on both sides`;
    return finding(condition, estimate, 'inconclusive', unsure);
}
/** A comparison for which there is no baseline yet. */
function notCompared(condition, estimate, why) {
    if (estimate.value === null) {
        return finding(condition, estimate, 'fail', `${condition.metric} is undefined: ${estimate.why}`);
    }
    return finding(condition, estimate, 'not-compared', `not compared: ${why}`);
}
/** A finding of a condition; the fail of one that only advises is a `warn`. */
function finding(condition, { value, interval, n }, verdict, reason) {
    const { text, where, metric, severity, threshold, place } = condition;
    return {
        condition: text,
        ...(where !== undefined && { where }),
        metric,
        severity,
        verdict: severity === 'warn' && verdict === 'fail' ? 'warn' : verdict,
        reason,
        n,
        value,
        interval,
        threshold,
        place,
    };
}

// EXTERNAL MODULE: ./src/gate/margin.ts
var gate_margin = __webpack_require__(19089);
;// CONCATENATED MODULE: ./src/gate/findings.ts





/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are judged as one family, so a gate with twenty
 * slices is red by chance no oftener than a gate with one. Those that only advise can't turn it red: they are a family of their own.
 */
function findings(checks, evidence) {
    const drafts = checks.map((check) => draft(check, evidence));
    const tests = drafts.filter((one) => 'compared' in one);
    const judgements = new Map(['error', 'warn'].flatMap((severity) => {
        const family = tests.filter(({ check }) => check.condition.severity === severity);
        return judgeAll(family).map((judgement, i) => [family[i], judgement]);
    }));
    return drafts.map((one) => {
        const judgement = 'compared' in one ? judgements.get(one) : undefined;
        return 'compared' in one ? judged(one, judgement, evidence) : one;
    });
}
function draft({ condition, slice }, evidence) {
    const estimate = evidence.estimate(condition.metric, slice, condition.confidence);
    const about = slice ? { ...condition, where: slice.where } : condition;
    const lacking = slice && evidence.lacks(condition.metric, slice);
    if (estimate.value === null && lacking) {
        const reason = `${condition.metric} is undefined here: ${estimate.why}; it takes ${lacking}`;
        return finding(about, estimate, 'inconclusive', reason);
    }
    const { threshold } = condition;
    if (threshold.kind === 'absolute')
        return judgeAbsolute(about, estimate);
    const { pairing } = evidence;
    if (pairing.kind === 'no-baseline')
        return notCompared(about, estimate, pairing.reason);
    const against = evidence.against(condition.metric, slice, condition.confidence);
    if (estimate.value === null)
        return notCompared(about, estimate, '');
    if (against.kind === 'none')
        return finding(about, estimate, 'inconclusive', against.why);
    if (against.kind === 'number')
        return judgeNumber(about, estimate, against.baseline);
    const { compared } = against;
    const { baseline, orientation } = compared.comparison;
    if (compared.comparison.d === null) {
        // On all test rows the metric is defined; on those in common with the baseline it is not.
        return finding(about, estimate, 'inconclusive', `not compared: ${compared.comparison.why}`);
    }
    if (condition.operator === '==' && baseline !== null) {
        return judgeEquality(about, estimate, compared.comparison, evidence);
    }
    const margin = (0,gate_margin/* marginOf */.O)(condition.operator, threshold, orientation, baseline ?? 0);
    if (typeof margin !== 'number')
        return finding(about, estimate, 'fail', margin.why);
    return { check: { condition: about, ...(slice && { slice }) }, estimate, compared, margin };
}
function judged(test, judgement, evidence) {
    const { check, estimate, compared } = test;
    const { condition } = check;
    const { verdict, reason } = soften(test, judgement, evidence);
    const { comparison } = compared;
    const plain = finding(condition, estimate, verdict, reason);
    if (comparison.d === null)
        return plain;
    const { baseline, d, interval, p, rule, n, flips, informative } = comparison;
    const { rowsNeeded, smallestDrop, pWorse } = judgement;
    return {
        ...plain,
        comparison: {
            ...{ baseline, d, interval, p, rule, n, flips, informative },
            ...{ margin: test.margin, pWorse, rowsNeeded, smallestDrop },
        },
    };
}
/** What takes a verdict away: rows that the baseline may have been trained on, or a `>` that is met by equality alone. */
function soften({ check, compared, margin }, { verdict, reason }, { pairing }) {
    if (verdict !== 'inconclusive' && pairing.kind === 'paired' && pairing.maySeen) {
        return { verdict: 'inconclusive', reason: `${reason}, but ${pairing.note}` };
    }
    if (verdict !== 'pass')
        return { verdict, reason };
    const { operator } = check.condition;
    if ((operator === '>' || operator === '<') && compared.comparison.interval?.[0] === -margin) {
        const equal = compared.comparison.interval[1] === -margin;
        return {
            verdict: equal ? 'fail' : 'inconclusive',
            reason: `${reason}, and "${operator}" asks for more than that`,
        };
    }
    return { verdict, reason };
}
/** Equality is compared as written, on the rows that both answered; nothing can show it. */
function judgeEquality(condition, estimate, { candidate, baseline, rows }, { pairing }) {
    const judged = judgeNumber(condition, { value: candidate, interval: null, n: rows }, { value: baseline, interval: null, n: rows });
    const unsure = pairing.kind === 'paired' && pairing.maySeen;
    return finding(condition, estimate, unsure ? 'inconclusive' : judged.verdict, unsure ? `${judged.reason}, but ${pairing.note}` : judged.reason);
}
/** Two numbers as written: there is nothing to tell chance from change. */
function judgeNumber(condition, estimate, baseline) {
    const { threshold, operator } = condition;
    const base = baseline.value ?? Number.NaN;
    const limit = threshold.kind === 'relative'
        ? base * threshold.factor
        : base + (threshold.kind === 'baseline' ? threshold.amount : 0);
    const met = estimate.value !== null && (0,gate_condition/* holds */.v)(estimate.value, operator, limit);
    const [value, against] = (0,format_number/* formatPair */.k)(estimate.value ?? Number.NaN, limit);
    const relation = operator === '==' ? '' : `${operator} `;
    const sentence = `${value} ${met ? 'is' : 'is not'} ${relation}${against}, of a baseline of ${(0,format_number/* formatNumber */.Z)(base)}`;
    const reason = operator === '==' ? sentence : `${sentence}; no evidence: a single number`;
    return finding(condition, estimate, met ? 'pass' : 'fail', reason);
}

// EXTERNAL MODULE: ./src/models/export-folder.ts + 4 modules
var export_folder = __webpack_require__(72084);
// EXTERNAL MODULE: ./src/report/markdown.ts + 1 modules
var markdown = __webpack_require__(4781);
// EXTERNAL MODULE: ./src/train/dense/network.ts
var network = __webpack_require__(37228);
;// CONCATENATED MODULE: ./src/pipeline/after-training.ts










/** From the trained model on: evaluate → compare → gate → export → publish. */
async function judgeRun(config, { dataset, trained, search, baseline, checks }, session) {
    const { world, folder, emit, stopwatch, reached } = session;
    const { host, signal } = world;
    const { confidence, whenInconclusive } = config.gate;
    const options = { confidence, seed: config.train.seed };
    const evaluation = (0,evaluate/* evaluate */._3)(trained.predictions, options);
    const predictions = await folder.writePredictions((0,predictions_file/* formatPredictions */.I)(trained.predictions));
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
        ? await (0,pair/* pairRows */.K)(candidate, baseline)
        : { kind: 'no-baseline', reason: search.found ? '' : search.reason };
    const evidence = new Evidence(trained.predictions, evaluation, pairing, options);
    const decision = decide(findings(checks, evidence), whenInconclusive);
    emit({ type: 'decided', verdict: decision.verdict });
    stopwatch.lap('compareSeconds');
    signal.throwIfAborted();
    const passed = decision.verdict === 'passed';
    const artifacts = passed
        ? await (0,export_folder/* writeModel */.Bq)({ network: trained.network, encoding: dataset.encoding }, dataset.test.x, folder.model, network/* networkFrom */.h)
        : [];
    const record = {
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
        comparison: (0,comparison_table/* compareAll */.R)(pairing, evaluation.metrics, options),
        decision,
        promoted: passed && host.promotes,
        predictions,
        artifacts,
        exportPath: passed && config.export ? config.export.path : null,
        timings: stopwatch.timings(),
    };
    const { decision: _, exportPath: __, ...rest } = record;
    Object.assign(reached, rest);
    await folder.writeReport((0,markdown/* markdownReport */.q)(record));
    await folder.writeRecord(record);
    const publication = await publish(record, session);
    await dropCheckpoints(config, session);
    return { record, folder: folder.path, publication };
}
/** What can fail in the export fails before anything is public, and an interruption counts until the export is put in place. */
async function publish(record, session) {
    const { world, folder, emit } = session;
    const run = { record, folder: folder.path };
    const { exportPath: path, artifacts } = record;
    if (path === null)
        return world.host.publish(run, async () => world.signal.throwIfAborted());
    const publication = await (0,export_folder/* exportModel */.us)(folder.model, path, artifacts, (commit) => world.host.publish(run, async () => {
        world.signal.throwIfAborted();
        await commit();
    }));
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    emit({ type: 'exported', path, files: artifacts.length, bytes });
    return publication;
}
/** Once a run has ended there is nothing to go on from. It is published by now, so what is left lying breaks nothing. */
async function dropCheckpoints(config, { world, emit }) {
    await world.store.dropCheckpoints(config).catch((error) => {
        emit({ type: 'warning', message: `could not remove the checkpoints: ${error.message}` });
    });
}
/** The record says which baseline it was, not where it lay on this disk. */
function baselineEntry(search) {
    if (!search.found)
        return search;
    const { folder: _, recordFile: __, fetchModel: ___, ...entry } = search;
    return entry;
}
function metricValues({ metrics }) {
    return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}
/** What the gate measured on slices, slice by slice. */
function sliceMetrics(checks, evidence) {
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


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
;// CONCATENATED MODULE: ./src/report/loss-chart.ts
/** More points than this only make the Markdown longer. */
const MOST_POINTS = 60;
/** Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off where there is little room. */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';
/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two epochs. A long history is thinned evenly:
 * mermaid spreads the points evenly over the axis.
 */
function lossChart(history) {
    if (history.length < 2)
        return '';
    const points = Math.min(MOST_POINTS, history.length);
    const last = history.length - 1;
    const epochs = Array.from({ length: points }, (_, i) => Math.round((i * last) / (points - 1)));
    const line = (name) => {
        const values = epochs.map((i) => history[i][name]);
        if (!values.every((value) => Number.isFinite(value)))
            return [];
        return [`  line [${values.map((value) => Number(value.toPrecision(4))).join(', ')}]`];
    };
    const lines = [...line('loss'), ...line('val_loss')];
    return [
        '```mermaid',
        COLORS,
        'xychart-beta',
        `  title "${lines.length === 2 ? 'loss (blue) and val_loss (orange)' : 'loss'} by epoch"`,
        `  x-axis 1 --> ${history.length}`,
        ...lines,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown.ts







/** More findings than this hide the ones that matter; slices that pass are folded away before. */
const MOST_OPEN = 30;
/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`. Everything that came from a file is
 * escaped.
 */
function markdownReport(record) {
    const { findings } = record.decision;
    const open = findings.filter(({ where, verdict }) => where === undefined || verdict !== 'pass');
    const slices = findings.filter(({ where }) => where !== undefined);
    const left = open.length - MOST_OPEN;
    return [
        `## ${marks/* MARKS */.j[record.decision.verdict]} ${(0,text_escape/* escapeMarkdown */.FV)((0,words/* experimentName */.By)(record))} ${(0,words/* headline */.Pl)(record.decision)}`,
        conditionsTable(open.slice(0, MOST_OPEN)),
        left > 0 ? `${(0,quantities/* plural */.LS)(left, 'more condition')} on slices did not pass: see below.` : '',
        ...(0,comparison_words/* adviceLines */.CY)(record).map(text_escape/* escapeMarkdown */.FV),
        outcome(record),
        against(record),
        details(`Metrics on ${(0,quantities/* plural */.LS)(record.data.splits.test, 'test row')}`, metricsTable(record)),
        details('Training', [trainingSentence(record), lossChart(record.history)].join('\n\n')),
        warnings(record),
        // Last, because it is what there can be too much of for a comment.
        slices.length === 0
            ? ''
            : details((0,quantities/* plural */.LS)(slices.length, 'condition on slices', 'conditions on slices'), conditionsTable(slices)),
        footer(record),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
/** Few columns, so that a phone shows all of them: the reason stands below its condition, intervals and gains below values. */
function conditionsTable(findings) {
    const compared = findings.some(({ comparison }) => comparison);
    return table(['', 'Condition', 'Value', ...(compared ? ['Baseline, gain'] : [])], findings.map((finding) => [
        marks/* MARKS */.j[finding.verdict],
        `**${(0,text_escape/* escapeMarkdown */.FV)((0,words/* conditionText */.D3)(finding))}**${finding.severity === 'warn' ? ' (advice)' : ''}<br>${(0,text_escape/* escapeMarkdown */.FV)(finding.reason)}`,
        withInterval((0,words/* formatValue */.Fl)(finding), (0,words/* formatInterval */.vy)(finding.interval)),
        ...(compared ? [againstCell(finding.comparison)] : []),
    ]));
}
/** What it was compared with, and what that shows. */
function against(record) {
    const { comparison, decision } = record;
    const lines = [(0,comparison_words/* baselineText */.BW)(record)];
    if (comparison)
        lines.push((0,comparison_words/* shownText */.f$)(comparison), (0,comparison_words/* flipsText */.op)(comparison), (0,comparison_words/* familyText */.Mm)(decision.findings), comparison.maySeen ? '' : (0,comparison_words/* powerText */.JA)(decision.findings));
    return lines
        .filter((line) => line !== '')
        .map(text_escape/* escapeMarkdown */.FV)
        .join('<br>');
}
/** The baseline's value, and how much better the candidate is. */
function againstCell(against) {
    if (!against || against.baseline === null)
        return '';
    if (against.d === null)
        return (0,format_number/* formatNumber */.Z)(against.baseline);
    const gain = `${(0,format_number/* formatNumber */.Z)(against.baseline)}<br>**${(0,comparison_words/* formatGain */.Nu)(against.d)}**`;
    return withInterval(gain, against.interval?.map(comparison_words/* formatGain */.Nu).join(' to ') ?? '');
}
function withInterval(value, interval) {
    return interval === '' ? value : `${value}<br>${small(interval)}`;
}
function small(text) {
    return `<sub>${text}</sub>`;
}
function outcome({ decision, artifacts, promoted, exportPath }) {
    if (decision.verdict !== 'passed')
        return 'The model was not exported.';
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const exported = exportPath === null
        ? 'The model was not exported: the config has no export.path.'
        : `The model was exported: ${(0,quantities/* plural */.LS)(artifacts.length, 'file')}, ${(0,quantities/* formatBytes */.z3)(bytes)}, read back and proven to give the same predictions.`;
    return promoted ? `${exported} It is the baseline from now on.` : exported;
}
function metricsTable(record) {
    const { comparison } = record;
    const rows = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    return table(['Metric', 'Value', ...(comparison ? ['Baseline, gain'] : [])], (0,words/* shownMetrics */.fE)(record).map(([name, estimate]) => {
        const row = rows.get(name);
        const why = estimate.value === null ? (0,text_escape/* escapeMarkdown */.FV)(estimate.why ?? '') : '';
        return [
            (0,text_escape/* escapeMarkdown */.FV)(name),
            withInterval((0,words/* formatValue */.Fl)(estimate), why || (0,words/* formatInterval */.vy)(estimate.interval)),
            ...(comparison ? [againstCell(row)] : []),
        ];
    }));
}
function trainingSentence({ epochs, trainer, timings, data }) {
    const { train, validation } = data.splits;
    const text = `${(0,words/* epochsText */.yW)(epochs)}, on ${(0,quantities/* grouped */.zD)(train)} rows to train and ${(0,quantities/* grouped */.zD)(validation)} to validate, in ${(0,quantities/* formatSeconds */.Xo)(timings.trainSeconds)}. Engine: ${(0,text_escape/* escapeMarkdown */.FV)(trainer.engine)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function warnings({ data }) {
    if (data.warnings.length === 0)
        return '';
    const lines = data.warnings.map(({ message }) => `- ${(0,text_escape/* escapeMarkdown */.FV)(message)}`);
    return ['**About the data**', '', ...lines].join('\n');
}
function footer({ id, git, data, environment, timings }) {
    // In a pull request it is the merge commit, which is not the one that the comment names.
    const commit = git ? `, checkout ${(0,words/* shortSha */.Fu)(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
    return `<sub>Run ${(0,text_escape/* escapeMarkdown */.FV)(id)}${commit}, data ${data.fingerprint.slice(0, 12)}, Sluice ${(0,text_escape/* escapeMarkdown */.FV)(environment.sluice)}, ${(0,quantities/* formatSeconds */.Xo)(timings.totalSeconds)}</sub>`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ })

};
