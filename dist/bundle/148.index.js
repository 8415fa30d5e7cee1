export const id = 148;
export const ids = [148];
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
 * In standard errors, from the middle of the sampling distribution to where the bound excludes the
 * margin with that power.
 * @param family the comparisons of which any may be shown worse: each is tested at the level of
 * Holm's first step then
 */
function reach(confidence, family = 1) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(1 - (1 - confidence) / family) + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default()(POWER, 0, 1);
}
function standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
}
/**
 * How many rows like these would decide the comparison in 80 % of cases, were the true difference
 * the one measured: the rows at which it lies z(confidence) + z(80 %) standard errors from −margin,
 * the standard error falling as 1 / √rows (Chow, Shao & Wang 2008, "Sample Size Calculations in
 * Clinical Research", §3.1). Null where the difference is the margin itself: no number of rows
 * decides that. Only a red is corrected for the family.
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
 * The standard error of a difference before there are two models, from that of one: the difference
 * of two estimates with equal standard errors has √(2 (1 − correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two
 * versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
}


/***/ }),

/***/ 15078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   jn: () => (/* binding */ decideFamily)
/* harmony export */ });
/* unused harmony export decideComparison */
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81697);
/* harmony import */ var _evaluate_statistics_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12617);
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11118);




/** The share of the level that conditions on slices have together, where there are others too. */
const OF_SLICES = 1 / 5;
/**
 * Each test's share of the family's level, by Holm's weights: equal among those on all test rows,
 * and among those on slices.
 */
function sharesOf(tests) {
    const sliced = tests.filter((test) => test.sliced).length;
    const whole = tests.length - sliced;
    if (sliced === 0 || whole === 0)
        return tests.map(() => 1 / tests.length);
    return tests.map((test) => (test.sliced ? OF_SLICES / sliced : (1 - OF_SLICES) / whole));
}
/**
 * Decides one difference d against a tolerance: pass when the whole interval lies at or above
 * −margin, fail when it lies below, inconclusive otherwise. Identical predictions pass any margin
 * of at least 0. Where one side is undefined nothing is shown (see `undefined-side.ts`).
 * @param margin how much worse is tolerated, in the metric's unit; below 0 a gain is asked for
 * @param beyond how far the gain lies beyond what is tolerated, where the interval does not say it all
 * @param family by how much the level is divided among the comparisons that are decided together
 * @throws RangeError when the margin is not a finite number
 */
function decideComparison(comparison, margin, family = 1, beyond) {
    if (!Number.isFinite(margin))
        throw new RangeError(`the margin ${margin} is not a finite number`);
    if (comparison.d === null) {
        return of('inconclusive', { code: 'undefined-on-common-rows', why: comparison.why });
    }
    const { interval, confidence } = comparison;
    if (comparison.rule === 'identical predictions') {
        return margin >= 0
            ? of('pass', { code: 'identical-predictions', margin })
            : of('fail', { code: 'identical-where-gain-asked', margin });
    }
    if (!interval) {
        return of('inconclusive', { code: 'no-interval', why: comparison.why ?? 'too little data' });
    }
    const [low, high] = interval;
    const drop = (0,_evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestDrop */ .hQ)(interval, confidence, family);
    const evidence = { margin, gain: gainOf(comparison, interval) };
    const tail = (1 - confidence) / 2;
    const better = !beyond || beyond.below(0) <= tail;
    const worse = !beyond || 1 - beyond.below(0) <= tail;
    if (low >= -margin && better) {
        if (comparison.hold) {
            return of('inconclusive', { ...comparison.hold, ...evidence }, { smallestDrop: drop });
        }
        const code = low > 0 && margin >= 0 ? 'shown-better' : 'shown-good-enough';
        return of('pass', { code, ...evidence }, { smallestDrop: drop });
    }
    if (high < -margin && worse) {
        return of('fail', { code: 'shown-not-good-enough', ...evidence }, { smallestDrop: drop });
    }
    const rows = moreRows(evidence.gain, margin, comparison, family);
    const code = low > 0 || high < 0 ? 'difference-not-shown-beyond' : 'no-difference-seen';
    const because = { code, ...evidence, rowsNeeded: rows };
    return of('inconclusive', because, { smallestDrop: drop, rowsNeeded: rows });
}
/**
 * Decides the comparisons of one gate together. It is red when any is shown worse, so those tests
 * are corrected by Holm, each at the level that its interval leaves on one side: what no longer
 * holds is inconclusive. Passing needs all of them and is not corrected (an intersection–union
 * test, Berger 1982).
 */
function decideFamily(tests) {
    const beyond = tests.map(({ compared, tolerance }) => tolerance && compared.beyond?.(tolerance));
    const pValues = tests.map(({ compared, margin }, i) => {
        const p = compared.pWorse(margin);
        const held = beyond[i];
        return p === null || !held ? p : Math.max(p, 1 - held.below(0));
    });
    // Each in units of its own level, so that conditions of different confidence can be corrected
    // together.
    const levels = tests.map(({ compared }) => levelOf(compared.comparison));
    const shares = sharesOf(tests);
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .holmRatios */ .H)(pValues.map((p, i) => (p === null ? 1 / levels[i] : p / levels[i])), shares);
    return tests.map(({ compared, margin }, i) => {
        const family = 1 / shares[i];
        const alone = decideComparison(compared.comparison, margin, family, beyond[i]);
        const p = pValues[i] === null ? null : Math.min(1, adjusted[i] * levels[i]);
        const holds = tests.length === 1 || p === null || adjusted[i] <= 1;
        const corrected = holds
            ? undefined
            : amongOthers(alone, compared.comparison, { comparisons: tests.length, family, p });
        return { ...(corrected ?? alone), pWorse: p };
    });
}
/**
 * A fail that is none among so many comparisons; undefined where it was no fail that evidence
 * shows.
 */
function amongOthers({ verdict, because, smallestDrop }, comparison, { comparisons, family, p }) {
    if (verdict !== 'fail' || because.code !== 'shown-not-good-enough')
        return undefined;
    const { margin, gain } = because;
    const needed = moreRows(gain, margin, comparison, family);
    const among = { code: 'one-of-many', margin, gain, comparisons, p, rowsNeeded: needed };
    return of('inconclusive', among, { smallestDrop, rowsNeeded: needed });
}
/** A difference that takes so many times the rows is at the tolerance: no number is worth a plan. */
const MOST_TIMES = 1000;
/**
 * How many rows would decide it, where that is more than there are; null also where the difference
 * is at the tolerance, or rows so few tell nothing of others. Never below the floor of green.
 */
function moreRows(gain, margin, comparison, family) {
    const { rows } = comparison;
    const needed = (0,_evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsNeeded */ .vd)(gain, margin, rows, family);
    if (needed === null || rows < _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .FEW_ROWS */ .b || needed > MOST_TIMES * rows)
        return null;
    const least = gain.d + margin > 0 ? leastForGreen(comparison, margin) : 0;
    const most = Math.max(needed, least);
    return most > rows ? most : null;
}
/** The test rows with as many at stake as a green takes at least. */
function leastForGreen(comparison, margin) {
    if (comparison.d === null || !comparison.stake || comparison.stake.width === null)
        return 0;
    const { rows, width } = comparison.stake;
    const floor = (0,_evaluate_statistics_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .floorRows */ .g)(margin, width, comparison.confidence);
    return Number.isFinite(floor) ? Math.ceil((floor * comparison.rows) / Math.max(1, rows)) : 0;
}
function levelOf(comparison) {
    return comparison.d === null ? 1 : (1 - comparison.confidence) / 2;
}
function gainOf({ d, confidence, n, flips, informative }, interval) {
    return { d, interval, confidence, n, flips, informative };
}
function of(verdict, because, rest = {}) {
    return { verdict, because, rowsNeeded: null, smallestDrop: null, pWorse: null, ...rest };
}


/***/ }),

/***/ 15148:
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
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 8 modules
var metrics = __webpack_require__(83811);
// EXTERNAL MODULE: ./src/evaluate/predictions.ts
var evaluate_predictions = __webpack_require__(46621);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/compare/pairing/align-rows.ts
var align_rows = __webpack_require__(58531);
// EXTERNAL MODULE: ./src/compare/pairing/held-out.ts + 1 modules
var held_out = __webpack_require__(6305);
// EXTERNAL MODULE: ./src/compare/pairing/question.ts
var pairing_question = __webpack_require__(5182);
;// CONCATENATED MODULE: ./src/compare/pairing/pair-given.ts








/** Where a larger share of all rows is known to one side alone, the two were asked something else. */
const MOST_UNSHARED = 0.1;
/**
 * Pairs two files of predictions: by the names of their rows, or by their places where neither has
 * names and all labels agree.
 * @throws InputError where only one has names, or they contradict each other on a label: which of
 * the two is right is not to be guessed
 */
function pairFiles(candidate, baseline) {
    const at = { file: baseline.file };
    if (candidate.named !== baseline.named) {
        const [named, nameless] = candidate.named ? [candidate, baseline] : [baseline, candidate];
        throw errors/* InputError */.dz.of(`its rows have no names, by which those of ${named.file} could be found`, {
            at: { file: nameless.file },
            fix: 'Name the column that names rows: --id COLUMN.',
        });
    }
    const [ours, theirs] = [candidate.predictions.ids.length, baseline.predictions.ids.length];
    if (!candidate.named && ours !== theirs) {
        throw errors/* InputError */.dz.of(`it has ${(0,quantities/* plural */.LS)(theirs, 'row')}, and ${candidate.file} has ${ours}`, {
            at,
            fix: 'Rows without names pair by their place. Name the column that names them: --id COLUMN.',
        });
    }
    const aligned = (0,align_rows/* alignRows */.P)(candidate.predictions, baseline.predictions);
    if (!aligned.ok)
        throw errors/* InputError */.dz.of(aligned.why, { at });
    if (aligned.relabelled > 0) {
        throw new errors/* InputError */.dz([
            ...contradictions(candidate, baseline, aligned),
            labelsDiffer(aligned, at),
        ]);
    }
    return shared(aligned, candidate.file, baseline.file);
}
/**
 * Pairs a file of predictions with what an earlier run kept: rows may have come and gone since, and
 * labels may have been corrected.
 */
function pairGivenWithRun(candidate, data, { record, predictions }) {
    const { task } = candidate.predictions;
    const classes = (0,evaluate_predictions/* classesOf */.O)(candidate.predictions);
    const question = { task, classes, data };
    const different = (0,pairing_question/* differentQuestion */.m)(question, record);
    if (different)
        return incomparable(different);
    if (!predictions) {
        return (0,pair/* pairNumbers */.d_)(question, (0,metrics/* metricsOf */.Ps)(task, classes), record, "the baseline's");
    }
    const baseline = { file: 'the baseline', predictions, named: isNamed(record) };
    if (candidate.named !== baseline.named) {
        return incomparable('only one of the two has names for its rows (predictions.id)');
    }
    const aligned = (0,align_rows/* alignRows */.P)(candidate.predictions, predictions);
    if (!aligned.ok)
        return incomparable(aligned.why);
    const { common, relabelled } = aligned;
    const { length } = candidate.predictions.ids;
    if (!candidate.named && (relabelled > 0 || length !== predictions.ids.length)) {
        return incomparable('the rows changed, and they have no names to be found by (predictions.id)');
    }
    if (relabelled > pair/* MOST_RELABELLED */.n9 * common) {
        return incomparable(`${relabelled} of ${common} rows have another label under the same id, so it does not name rows`);
    }
    return shared(aligned, 'this run', 'the baseline');
}
function isNamed({ params, data }) {
    return (0,held_out/* idColumnOf */.V)({ params }) !== undefined || data.columns.some(({ role }) => role === 'id');
}
/** The rows that both have, unless they are too few of all. */
function shared(aligned, ours, theirs) {
    const { candidate, baseline, common, onlyCandidate, onlyBaseline } = aligned;
    const all = common + onlyCandidate + onlyBaseline;
    const sides = [
        ...(onlyCandidate > 0 ? [`${(0,quantities/* plural */.LS)(onlyCandidate, 'row')} only in ${ours}`] : []),
        ...(onlyBaseline > 0 ? [`${(0,quantities/* plural */.LS)(onlyBaseline, 'row')} only in ${theirs}`] : []),
    ].join(', ');
    if (onlyCandidate + onlyBaseline > MOST_UNSHARED * all) {
        return incomparable(`${sides}, and ${common} in both: more than a tenth of all rows can't be paired`);
    }
    const both = sides === '' ? '' : `compared on the ${(0,quantities/* plural */.LS)(common, 'row')} that both have; ${sides}`;
    const note = `${both}${(0,pair/* relabelledNote */.Fz)(aligned)}`.replace(/^; /, '');
    return {
        kind: 'paired',
        candidate,
        baseline,
        of: common + onlyCandidate,
        maySeen: false,
        ...(note !== '' && { note }),
    };
}
function incomparable(reason) {
    return { kind: 'incomparable', reason };
}
function labelsDiffer({ relabelled, common }, at) {
    return {
        message: `${relabelled} of ${(0,quantities/* plural */.LS)(common, 'row')} have another label`,
        ...(at && { at }),
        fix: 'Correct one of the files, or judge both by one truth: labels: {path: LABELS.csv, id: COLUMN, label: COLUMN} in the config.',
    };
}
/** The first rows on whose label the two files differ. */
function contradictions(candidate, baseline, { examples }) {
    return examples.map((row) => ({
        message: `row ${candidate.named ? JSON.stringify(row.id) : row.id} has the label ${JSON.stringify(row.baseline)} here, and ${JSON.stringify(row.candidate)} in ${candidate.file}`,
        at: { file: baseline.file },
    }));
}

// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/predictions-file.ts
var predictions_file = __webpack_require__(7444);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
;// CONCATENATED MODULE: ./src/gate/decide.ts
const COUNTED = { hold: 'held', pass: 'holds', fail: 'fails' };
/**
 * All findings together. The gate passes when no deciding condition fails or is in doubt, and at least one was judged and holds: a
 * gate that compared nothing passes for nobody but the first run. A fail outweighs a doubt, and findings that only advise do not
 * decide.
 * @throws RangeError when there are no findings
 */
function decide(findings, options) {
    if (findings.length === 0)
        throw new RangeError('a gate needs at least one finding');
    const deciding = findings.filter(({ severity }) => severity === 'error');
    const verdict = verdictOf(deciding.map((finding) => weightOf(finding, options)), options.first || options.accepted);
    const first = options.first && deciding.some((finding) => finding.verdict === 'not-compared');
    return { verdict, ...(first && { first }), findings };
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

// EXTERNAL MODULE: ./src/compare/comparison.ts + 1 modules
var comparison = __webpack_require__(50772);
// EXTERNAL MODULE: ./src/compare/unpaired.ts
var unpaired = __webpack_require__(76165);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
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
    reported;
    #comparisons = new Map();
    #slices = new Map();
    constructor(predictions, evaluation, pairing, options, 
    /** What a training reports of itself, by name; null where one is not a number. */
    reported = new Map()) {
        this.predictions = predictions;
        this.evaluation = evaluation;
        this.pairing = pairing;
        this.options = options;
        this.reported = reported;
    }
    /** Of the gate, where a condition asks for none of its own. */
    get confidence() {
        return this.options.confidence;
    }
    /**
     * Of a metric that a training reports the number alone is known.
     * @throws RangeError when neither it nor the predictions have such a metric
     */
    estimate(metric, slice, confidence = this.options.confidence) {
        const reported = this.reported.get(metric);
        if (reported !== undefined)
            return this.#reported(reported);
        const known = this.evaluation.metrics[metric];
        if (known && !slice && confidence === this.options.confidence)
            return known;
        return (0,evaluate/* evaluateMetric */.Qi)(this.#rows(slice), metric, { ...this.options, confidence });
    }
    #reported(value) {
        const n = this.predictions.ids.length;
        return value === null
            ? { value, interval: null, n, why: 'the command reported no number' }
            : { value, interval: null, n };
    }
    /** The metric against the baseline's, on the rows of the slice that were paired. */
    against(metric, slice, confidence = this.options.confidence) {
        const { pairing } = this;
        if (pairing.kind === 'no-baseline' || pairing.kind === 'incomparable') {
            const because = { code: 'incomparable', why: pairing.reason };
            return { kind: 'none', because };
        }
        if (pairing.kind === 'numbers') {
            if (slice)
                return { kind: 'none', because: { code: 'baseline-predictions-not-kept' } };
            return this.#againstNumber(metric, pairing.metrics[metric], confidence);
        }
        const comparison = this.#comparison(pairing, slice);
        return { kind: 'compared', compared: comparison.metric(metric, confidence) };
    }
    /** The rows for lack of which a slice does not define a metric; undefined where it has them. */
    lacks(name, slice) {
        const rows = this.#rows(slice);
        if (rows.task === 'regression') {
            return rows.ids.length < 2 ? { of: 'rows', atLeast: 2 } : undefined;
        }
        const { metric, classIndex } = this.#named(name);
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
    #againstNumber(metric, baseline, confidence) {
        const value = baseline?.value ?? null;
        if (!baseline || value === null) {
            return { kind: 'none', because: { code: 'metric-not-in-baseline', metric } };
        }
        const named = this.#named(metric);
        const compared = (0,unpaired/* compareNumbers */.S)(named, this.estimate(metric), baseline, confidence);
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

// EXTERNAL MODULE: ./src/gate/comparison-verdict.ts
var comparison_verdict = __webpack_require__(15078);
// EXTERNAL MODULE: ./src/gate/condition-kinds.ts + 6 modules
var condition_kinds = __webpack_require__(82003);
// EXTERNAL MODULE: ./src/gate/finding.ts
var finding = __webpack_require__(1142);
// EXTERNAL MODULE: ./src/gate/fixed-threshold.ts
var fixed_threshold = __webpack_require__(11451);
;// CONCATENATED MODULE: ./src/gate/findings.ts




/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are
 * decided as one family, so a gate with twenty slices is red by chance no more often than a gate
 * with one. Conditions on slices share a fifth of the level, so that many of them take little from
 * those on all rows. Those that only advise can't turn it red: they are a family of their own.
 */
function findings(checks, evidence) {
    const drafts = checks.map((check) => draft(check, evidence));
    const tests = drafts.filter(isTest);
    const concluded = new Map(['error', 'warn'].flatMap((severity) => {
        const family = tests.filter((test) => test.severity === severity);
        const verdicts = (0,comparison_verdict/* decideFamily */.jn)(family);
        return family.map((test, i) => [test, test.conclude(verdicts[i])]);
    }));
    return drafts.map((one) => (isTest(one) ? concluded.get(one) : one));
}
function draft({ condition, slice, guard }, evidence) {
    const { metric } = condition;
    // A guard is red by what is shown alone, whatever it is held against.
    const confidence = condition.confidence ?? (guard && evidence.confidence);
    const estimate = evidence.estimate(metric, slice, confidence);
    const about = {
        ...condition,
        ...(slice && { where: slice.where }),
        ...(guard && { guard }),
        ...(confidence !== undefined && { confidence }),
    };
    const lacks = slice && evidence.lacks(metric, slice);
    if (estimate.value === null && lacks) {
        const because = { code: 'undefined-on-slice', metric, why: estimate.why ?? '', lacks };
        return (0,finding/* findingOf */.h)(about, estimate, { verdict: 'inconclusive', because });
    }
    if (guard && estimate.value === null) {
        const because = {
            code: 'undefined-metric',
            metric,
            why: estimate.why ?? fixed_threshold/* NOT_A_NUMBER */.Q,
        };
        return (0,finding/* findingOf */.h)(about, estimate, { verdict: 'inconclusive', because });
    }
    const check = { condition: about, estimate, ...(slice && { slice }) };
    return condition_kinds/* CONDITION_KINDS */.C[condition.kind].judge(check, evidence);
}
function isTest(one) {
    return 'conclude' in one;
}

// EXTERNAL MODULE: ./src/gate/plan.ts + 2 modules
var plan = __webpack_require__(26635);
// EXTERNAL MODULE: ./src/host/folder-keeper.ts
var folder_keeper = __webpack_require__(38503);
// EXTERNAL MODULE: ./src/models/export-folder.ts + 4 modules
var export_folder = __webpack_require__(51010);
// EXTERNAL MODULE: ./src/models/exporters.ts + 5 modules
var exporters = __webpack_require__(89520);
// EXTERNAL MODULE: ./src/models/parity.ts
var parity = __webpack_require__(88393);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
// EXTERNAL MODULE: ./src/report/markdown.ts + 1 modules
var markdown = __webpack_require__(4781);
;// CONCATENATED MODULE: ./src/report/reports.ts

/** The reports that every run leaves. */
const REPORTS = [markdown/* markdown */.w];

// EXTERNAL MODULE: ./src/report/view.ts + 1 modules
var report_view = __webpack_require__(44652);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 41 modules
var trainers = __webpack_require__(26082);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts + 23 modules
var before_training = __webpack_require__(57012);
// EXTERNAL MODULE: ./src/pipeline/publish.ts
var publish = __webpack_require__(70597);
;// CONCATENATED MODULE: ./src/pipeline/after-training.ts


























/** @throws BrokenError when the training left no predictions, or they can't be written */
async function evaluateModel(trained, { clusters }, folder, { config, emit }) {
    const answers = (0,outcome/* predictionsOf */.e)(trained);
    const predictions = clusters ? { ...answers, clusters } : answers;
    const evaluation = (0,evaluate/* evaluate */._3)(predictions, evaluateOptions(config));
    const file = await folder.writePredictions((0,predictions_file/* formatPredictions */.I)(predictions));
    emit({ type: 'evaluated', metrics: metricValues(evaluation) });
    return { predictions, evaluation, file };
}
/**
 * Pairs the model's rows with the baseline's, as the evidence that the gate asks.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
async function compareRuns({ predictions, evaluation }, { data, baseline, trained, }, config) {
    const pairing = await pairWith(baseline, data, predictions, config);
    const reported = reportedMetrics(config, trained);
    return new Evidence(predictions, evaluation, pairing, evaluateOptions(config), reported);
}
/** Those that the config names, null where the training said none. */
function reportedMetrics({ gate }, { reported }) {
    const said = new Map(Object.entries(reported?.metrics ?? {}));
    return new Map(gate.reported.map((name) => [name, said.get(name) ?? null]));
}
async function pairWith({ against }, { source, summary: data }, predictions, { values }) {
    if (against.kind === 'none')
        return { kind: 'no-baseline', reason: against.search.reason };
    if (source.kind === 'rows') {
        const named = source.rows.idColumn !== undefined;
        const file = source.rows.testTable.file;
        const candidate = { file, predictions, named };
        return against.kind === 'run'
            ? pairGivenWithRun(candidate, data, against.run)
            : pairFiles(candidate, against.given);
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
    const otherEntry = inapplicable ? (0,reason_words/* inWords */.r)(own) : other && decideOther(other, judged, config);
    const entry = {
        decides,
        agreed,
        changes,
        ...(inapplicable && { inapplicable: inapplicable.map(errors/* formatProblem */.Vw) }),
        ...(otherEntry && { other: otherEntry }),
    };
    return { decision, entry };
}
function decideGate(checks, evidence, { baseline: { against, promotes }, accepted }, { gate }) {
    const first = promotes && against.kind === 'none' && (0,search/* beginsLine */.$3)(against.search);
    const options = { ...gate, first, accepted: accepted !== undefined };
    return decide(findings(checks, evidence), options);
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
        ? compared.pairing
        : { kind: 'no-baseline', reason: notLookedFor(config) };
    const reported = reportedMetrics(config, trained);
    const evidence = new Evidence(predictions, evaluation, pairing, options, reported);
    return (0,reason_words/* inWords */.r)(decideGate(checks, evidence, judged, config));
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
async function writeProvenModel({ verdict }, trained, { predictions }, { data, folder }, { config, header }) {
    if (verdict !== 'passed')
        return export_folder/* NO_MODEL */.i6;
    const { model } = trained;
    const formats = (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu, formatsOf(trained, config));
    const scale = model.kind === 'network' && (0,parity/* scaleOf */._K)(predictions, model.encoding.label);
    const proof = { table: data.judged.testTable, answers: predictions, ...(scale && { scale }) };
    const { project, experiment, id: run } = await header(config);
    const { fingerprint } = data.summary;
    const origin = { project, experiment, run, fingerprint };
    return (0,export_folder/* writeModel */.Bq)(model, proof, folder.model, formats, origin);
}
function formatsOf({ model }, config) {
    if (model.kind === 'none')
        return [];
    return config.export?.formats ?? exporters/* DEFAULT_FORMATS */.NO[model.kind];
}
async function finishedRecord({ data, baseline, trained, evaluated, compared, accepted, decision, entry, written }, { config, header, stopwatch }) {
    const { judged, summary, checks, clusters } = data;
    const { predictions, evaluation } = evaluated;
    const { metrics } = evaluation;
    const promoted = decision.verdict === 'passed' && baseline.promotes;
    return {
        ...(await header(config)),
        status: 'finished',
        trainer: trained.by,
        task: judged.task,
        classes: judged.classes,
        ...(predictions.task === 'regression' &&
            predictions.transform && { transform: predictions.transform }),
        data: summary,
        ...(clusters && { units: describeUnits(clusters, config) }),
        ...(trained.epochs && { epochs: trained.epochs }),
        history: trained.history,
        ...(trained.reported && { reported: trained.reported }),
        metrics: { test: metrics, slices: sliceMetrics(checks, compared) },
        baseline: baselineEntry(baseline.against),
        comparison: (0,comparison_table/* compareAll */.R)(compared.pairing, metrics, evaluateOptions(config)),
        decision: (0,reason_words/* inWords */.r)(decision),
        ...(entry && { rules: entry }),
        ...(accepted && promoted && { accepted: { ...accepted, waived: [...waivedIn(decision)] } }),
        promoted,
        predictions: [
            { ...evaluated.file, ...(data.source.kind !== 'rows' && { seed: config.train.seed }) },
        ],
        artifacts: written.files,
        ...(written.files.length > 0 && { formats: written.formats }),
        ...(written.parity.length > 0 && { parity: written.parity }),
        ...(promoted && { predecessor: baseline.predecessor }),
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
    for (const report of REPORTS)
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
    const published = (putInPlace) => (0,publish/* publish */.m)(run, (0,before_training/* runSource */.Rh)(config), { putInPlace, giveName }, world);
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
/** The comparisons that a person's word took the place of, as they are written. */
function waivedIn({ findings }) {
    return findings
        .filter(isWaivable)
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
  w: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
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
/**
 * Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off
 * where there is little room.
 */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';
/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two
 * epochs. A long history is thinned evenly: mermaid spreads the points evenly over the axis.
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

// EXTERNAL MODULE: ./src/report/outcome-words.ts
var outcome_words = __webpack_require__(27870);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown.ts









/** More conditions than this hide the ones that matter; slices that pass are folded away before. */
const MOST_OPEN = 30;
/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`.
 * Everything that came from a file is escaped.
 */
const markdown = {
    file: run_folder/* RUN_FILES */.a.report,
    render(view) {
        const { conditions, metrics, training } = view;
        const open = conditions.filter(({ onSlice, verdict }) => !onSlice || verdict !== 'pass');
        const slices = conditions.filter(({ onSlice }) => onSlice);
        const left = open.length - MOST_OPEN;
        return [
            rulesPart(view.rules),
            `## ${marks/* MARKS */.j[view.verdict]} ${(0,text_escape/* escapeMarkdown */.FV)(view.name)} ${view.headline}`,
            conditionsTable(open.slice(0, MOST_OPEN)),
            left > 0 ? `${(0,quantities/* plural */.LS)(left, 'more condition')} on slices did not pass: see below.` : '',
            ...view.advice.map(text_escape/* escapeMarkdown */.FV),
            view.accepted === undefined ? '' : (0,text_escape/* escapeMarkdown */.FV)(view.accepted),
            (0,outcome_words/* outcomeLines */.q)(view.outcome).join(' '),
            comparedWith(view),
            details(`Metrics on ${(0,quantities/* plural */.LS)(metrics.testRows, 'test row')}`, metricsTable(metrics)),
            training
                ? details('Training', [trainingSentence(training), lossChart(training.history)].join('\n\n'))
                : '',
            warnings(view),
            // Last, because it is what there can be too much of for a comment.
            slices.length === 0
                ? ''
                : details((0,quantities/* plural */.LS)(slices.length, 'condition on slices', 'conditions on slices'), conditionsTable(slices)),
            footer(view.run),
        ]
            .filter((part) => part !== '')
            .join('\n\n')
            .concat('\n');
    },
};
/** What the work changes of the rules, and whose decide. */
function rulesPart(rules) {
    if (!rules)
        return '';
    const { title, changes, sentences } = rules;
    const code = (text) => `<code>${(0,text_escape/* escapeMarkdown */.FV)(text)}</code>`;
    const items = changes.map(({ key, before, after }) => `${key === undefined ? '' : `${(0,text_escape/* escapeMarkdown */.FV)(key)}: `}${code(before)} → ${code(after)}`);
    const list = items.length === 1 ? ` ${items[0]}` : items.map((item) => `\n> - ${item}`).join('');
    return [
        '> [!WARNING]',
        ...(title === '' ? [] : [`> **${title}:**${list}`, '>']),
        `> ${sentences.map(text_escape/* escapeMarkdown */.FV).join(' ')}`,
    ].join('\n');
}
/**
 * Few columns, so that a phone shows all of them: the reason stands below its condition, intervals
 * and gains below values.
 */
function conditionsTable(conditions) {
    if (conditions.length === 0)
        return '';
    const compared = conditions.some(({ against }) => against);
    return table(['', 'Condition', 'Value', ...(compared ? ['Baseline, gain'] : [])], conditions.map(({ verdict, text, advisory, reason, estimate, against }) => [
        marks/* MARKS */.j[verdict],
        `**${(0,text_escape/* escapeMarkdown */.FV)(text)}**${advisory ? ' (advice)' : ''}<br>${(0,text_escape/* escapeMarkdown */.FV)(reason)}`,
        withInterval((0,words/* formatValue */.Fl)(estimate), (0,words/* formatInterval */.vy)(estimate.interval)),
        ...(compared ? [againstCell(against)] : []),
    ]));
}
function comparedWith({ comparedWith: { text, evidence } }) {
    return [text, ...evidence].map(text_escape/* escapeMarkdown */.FV).join('<br>');
}
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
function metricsTable({ compared, rows }) {
    return table(['Metric', 'Value', ...(compared ? ['Baseline, gain'] : [])], rows.map(({ name, estimate, against }) => {
        return [
            (0,text_escape/* escapeMarkdown */.FV)(name),
            withInterval((0,words/* formatValue */.Fl)(estimate), (0,text_escape/* escapeMarkdown */.FV)((0,words/* valueNote */.e1)(estimate))),
            ...(compared ? [againstCell(against)] : []),
        ];
    }));
}
function trainingSentence(training) {
    const { epochs, trainRows, validationRows, seconds, engine } = training;
    const until = epochs === undefined ? '' : `${epochs}, `;
    const text = `${until}on ${(0,quantities/* grouped */.zD)(trainRows)} rows to train and ${(0,quantities/* grouped */.zD)(validationRows)} to validate, in ${(0,quantities/* formatSeconds */.Xo)(seconds)}. Engine: ${(0,text_escape/* escapeMarkdown */.FV)(engine)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function warnings({ warnings: messages }) {
    if (messages.length === 0)
        return '';
    const lines = messages.map((message) => `- ${(0,text_escape/* escapeMarkdown */.FV)(message)}`);
    return ['**About the data**', '', ...lines].join('\n');
}
function footer({ id, git, fingerprint, sluice, seconds }) {
    // In a pull request it is the merge commit, which is not the one that the comment names.
    const commit = git ? `, checkout ${(0,words/* shortSha */.Fu)(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
    return `<sub>Run ${(0,text_escape/* escapeMarkdown */.FV)(id)}${commit}, data ${fingerprint.slice(0, 12)}, Sluice ${(0,text_escape/* escapeMarkdown */.FV)(sluice)}, ${(0,quantities/* formatSeconds */.Xo)(seconds)}</sub>`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 25292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81697);
/* harmony import */ var _gate_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40474);
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);




/** The decision as the record keeps it: each reason as data, and as a sentence. */
function inWords({ findings, ...rest }) {
    return {
        ...rest,
        findings: findings.map((finding) => ({ ...finding, reason: reasonText(finding.because) })),
    };
}
/**
 * Why a condition came out as it did, in one plain sentence. Holds names from the data: escape it
 * where it is shown.
 */
function reasonText(reason) {
    const words = WORDS[reason.code];
    return words(reason);
}
const WORDS = {
    'undefined-metric': ({ metric, why }) => `${metric} is undefined: ${why}`,
    'undefined-on-slice': ({ metric, why, lacks }) => `${metric} is undefined here: ${why}; it needs ${lackText(lacks)}`,
    'too-small-to-judge': ({ rows, atLeast }) => `too small to judge: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} of the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(atLeast)} that it takes`,
    'threshold-met': (reason) => metText(reason),
    'threshold-missed': (reason) => missedText(reason),
    'threshold-shown-met': (reason) => `${metText(reason)}, ${asWhole(reason)}`,
    'threshold-shown-missed': (reason) => `${missedText(reason)}, ${asWhole(reason)}`,
    'threshold-inside-interval': (reason) => `${asMeasured(reason)}, but the interval, ${rangeText(reason.interval)}, has values on both sides`,
    'threshold-without-interval': (reason) => `${asMeasured(reason)}, but there is no interval`,
    'no-baseline': ({ why }) => `not compared: ${why}`,
    incomparable: ({ why }) => why,
    'baseline-predictions-not-kept': () => "the baseline's predictions were not kept",
    'metric-not-in-baseline': ({ metric }) => `the baseline has no ${metric}`,
    'undefined-on-common-rows': ({ why }) => `not compared: ${why}`,
    'class-never-predicted': ({ why, rows }) => `a class is no longer predicted, as the baseline does on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')}: ${why}`,
    'asks-for-worse-model': ({ operator, orientation }) => `this metric is better when it is ${orientation}, so "${operator} baseline" asks for a worse model`,
    'equality-cannot-be-shown': () => 'evidence can show a model better or worse than the baseline, never equal to it',
    'equality-met': (reason) => equalityText(reason, 'is'),
    'equality-missed': (reason) => equalityText(reason, 'is not'),
    'number-met': (reason) => numberText(reason, 'is'),
    'number-missed': (reason) => numberText(reason, 'is not'),
    'identical-predictions': () => 'the predictions are identical',
    'identical-where-gain-asked': ({ margin }) => `${notGoodEnough(margin)}: the predictions are identical`,
    'no-interval': ({ why }) => `there is no interval: ${why}`,
    'shown-better': ({ gain }) => `shown better: ${gainText(gain)}`,
    'shown-good-enough': ({ margin, gain }) => `shown ${goodEnough(margin)}: ${gainText(gain)}`,
    'shown-not-good-enough': ({ margin, gain }) => `${notGoodEnough(margin)}: ${gainText(gain)}`,
    'few-of-rarer-class': ({ rows, atLeast, gain }) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} of the rarer class can't show it, ${atLeast} could: ${gainText(gain)}`,
    'few-rows-carry': ({ rows, gain }) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} carry this difference: ${gainText(gain)}; mae, or a log_ metric, rests on more of them`,
    'no-difference-seen': ({ margin, gain, rowsNeeded }) => `no difference seen, and too few rows to tell whether it is ${inDoubt(margin)}: ${gainText(gain)}${rowsText(rowsNeeded)}`,
    'difference-not-shown-beyond': ({ margin, gain, rowsNeeded }) => `a difference is seen, and not shown whether it is ${inDoubt(margin)}: ${gainText(gain)}${rowsText(rowsNeeded)}`,
    'one-of-many': ({ margin, gain, comparisons, p, rowsNeeded }) => `${notGoodEnough(margin)}: ${gainText(gain)}; but of ${comparisons} comparisons one can look like this by chance (Holm, p = ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(p)})${rowsText(rowsNeeded)}`,
    'baseline-may-have-seen': ({ seemed, note }) => `${reasonText(seemed)}, but ${note}`,
    'equal-is-not-enough': ({ seemed, operator }) => `${reasonText(seemed)}, and "${operator}" asks for more than that`,
};
const IN_WORDS = {
    '>=': ['is at least', 'is below'],
    '>': ['is above', 'is not above'],
    '<=': ['is at most', 'is above'],
    '<': ['is below', 'is not below'],
    '==': ['is', 'is not'],
};
function metText({ value, operator, limit }) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${IN_WORDS[operator][0]} ${against}`;
}
function missedText({ value, operator, limit }) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${IN_WORDS[operator][1]} ${against}`;
}
/** What the measured value alone would say. */
function asMeasured(threshold) {
    const { value, operator, limit } = threshold;
    return (0,_gate_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v)(value, operator, limit) ? metText(threshold) : missedText(threshold);
}
function asWhole({ interval }) {
    return `and so is the whole interval, ${rangeText(interval)}`;
}
function rangeText(interval) {
    return interval.map(_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z).join(' to ');
}
function lackText(lack) {
    switch (lack.of) {
        case 'rows':
            return `at least ${lack.atLeast} rows`;
        case 'classes':
            return `rows of ${lack.atLeast} classes`;
        case 'these classes':
            return `a row of class ${lack.classes.join(' and one of class ')}`;
    }
}
function equalityText({ value, limit, baseline }, verb) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${verb} ${against}, of a baseline of ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(baseline)}`;
}
function numberText({ value, operator, limit, baseline }, verb) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${verb} ${operator} ${against}, of a baseline of ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(baseline)}; no evidence: a single number`;
}
function goodEnough(margin) {
    if (margin === 0)
        return 'no worse';
    return margin > 0
        ? `no worse by more than ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(margin)}`
        : `better by at least ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(-margin)}`;
}
function inDoubt(margin) {
    if (margin === 0)
        return 'worse';
    return margin > 0
        ? `worse by more than ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(margin)}`
        : `better by at least ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(-margin)}`;
}
function notGoodEnough(margin) {
    if (margin === 0)
        return 'shown worse';
    return margin > 0
        ? `shown worse by more than ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(margin)}`
        : `shown not better by ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(-margin)}`;
}
function gainText({ d, interval, confidence, informative, flips, n }) {
    const gain = `the gain is ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(d)}, ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(confidence * 100)} % interval ${rangeText(interval)}`;
    if (informative === null || !flips)
        return gain;
    const told = `${gain}; better on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(flips.candidate, 'row')}, worse on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(flips.baseline)}`;
    return informative >= _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .FEW_ROWS */ .b
        ? told
        : `${told}: only ${informative} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} rows tell the models apart`;
}
/** Two digits: it is an estimate. */
function rowsText(rows) {
    if (rows === null)
        return '';
    return `; about ${Number(rows.toPrecision(2)).toLocaleString('en-US')} such test rows would decide it`;
}


/***/ })

};
