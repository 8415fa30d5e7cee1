export const id = 3077;
export const ids = [3077];
export const modules = {

/***/ 85870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairFiles),
/* harmony export */   r: () => (/* binding */ pairGivenWithRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43415);
/* harmony import */ var _evaluate_predictions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46621);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _align_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58531);
/* harmony import */ var _held_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14042);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5182);








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
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`its rows have no names, by which those of ${named.file} could be found`, {
            at: { file: nameless.file },
            fix: 'Name the column that names rows: --id COLUMN.',
        });
    }
    const [ours, theirs] = [candidate.predictions.ids.length, baseline.predictions.ids.length];
    if (!candidate.named && ours !== theirs) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`it has ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(theirs, 'row')}, and ${candidate.file} has ${ours}`, {
            at,
            fix: 'Rows without names pair by their place. Name the column that names them: --id COLUMN.',
        });
    }
    const aligned = (0,_align_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P)(candidate.predictions, baseline.predictions);
    if (!aligned.ok)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(otherAnswers(aligned.why, candidate.file), { at });
    if (aligned.relabelled > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
            ...contradictions(candidate, baseline, aligned),
            labelsDiffer(aligned, at),
        ]);
    }
    const [ourName, theirName] = [candidate.predictions.ids[0], baseline.predictions.ids[0]];
    const names = ourName === undefined || theirName === undefined
        ? undefined
        : { candidate: ourName, baseline: theirName };
    return shared(aligned, { candidate: candidate.file, baseline: baseline.file }, names);
}
/**
 * Pairs a file of predictions with what an earlier run kept: rows may have come and gone since, and
 * labels may have been corrected.
 */
function pairGivenWithRun(candidate, data, { record, predictions }) {
    const { task } = candidate.predictions;
    const classes = (0,_evaluate_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .classesOf */ .O)(candidate.predictions);
    const question = { task, classes, data };
    const different = (0,_question_js__WEBPACK_IMPORTED_MODULE_7__/* .differentQuestion */ .m)(question, record);
    if (different)
        return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparable */ .OF)(different);
    if (!predictions) {
        const grouped = candidate.predictions.clusters !== undefined;
        return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairNumbers */ .d_)({ ...question, grouped }, (0,_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(task, classes), record, 'baseline');
    }
    if (candidate.named !== isNamed(record)) {
        return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparable */ .OF)({ code: 'only-one-names-rows' });
    }
    const aligned = (0,_align_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P)(candidate.predictions, predictions);
    if (!aligned.ok)
        return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparable */ .OF)(aligned.why);
    const { common, relabelled } = aligned;
    const { length } = candidate.predictions.ids;
    if (!candidate.named && (relabelled > 0 || length !== predictions.ids.length)) {
        return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparable */ .OF)({ code: 'rows-changed-nameless' });
    }
    if (relabelled > _pair_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_RELABELLED */ .n9 * common) {
        return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparable */ .OF)({ code: 'ids-name-no-rows', rows: relabelled, of: common });
    }
    return shared(aligned);
}
function isNamed({ params, data }) {
    return (0,_held_out_js__WEBPACK_IMPORTED_MODULE_2__/* .idColumnOf */ .V)({ params }) !== undefined || data.columns.some(({ role }) => role === 'id');
}
/**
 * The rows that both have, unless they are too few of all.
 * @param files where the baseline is no run
 * @param names of the first row of each, likewise
 */
function shared(aligned, files, names) {
    const { candidate, baseline, common, onlyCandidate, onlyBaseline } = aligned;
    const all = common + onlyCandidate + onlyBaseline;
    const rows = { rows: common, onlyCandidate, onlyBaseline, ...(files && { files }) };
    if (onlyCandidate + onlyBaseline > MOST_UNSHARED * all) {
        return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparable */ .OF)({
            code: 'too-few-shared',
            ...rows,
            ...(common === 0 && names && { names }),
        });
    }
    const changed = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .relabelledOf */ .cA)(aligned);
    const note = all > common
        ? { code: 'shared-rows', ...rows, ...changed }
        : changed && { code: 'shared-labels-changed', ...changed };
    return {
        kind: 'paired',
        candidate,
        baseline,
        of: common + onlyCandidate,
        maySeen: false,
        ...(note && { note }),
    };
}
/** Of the baseline's file. */
function otherAnswers(why, candidate) {
    switch (why.code) {
        case 'another-task':
            return `its task is ${why.baseline}, that of ${candidate} is ${why.candidate}`;
        case 'other-classes':
            return `its classes are ${why.baseline.join(', ')}, those of ${candidate} ${why.candidate.join(', ')}`;
    }
}
function labelsDiffer({ relabelled, common }, at) {
    return {
        message: `${relabelled} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(common, 'row')} have another label`,
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


/***/ }),

/***/ 6860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ refuseOtherOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24033);


/** Texts of which nearly all differ name rows; one that is there twice may be so in both files. */
const NEARLY_ALL = 0.9;
/** Two files that share more of such texts than this hold the same rows. */
const MOST = 0.5;
/**
 * Looks whether rows of two files that pair by their place are the same rows: a column that both
 * have, and whose cells tell rows apart, says so. A column that holds other cells altogether says
 * nothing: what a model wrote differs from model to model.
 * @throws InputError with the first row that stands elsewhere in the other file
 */
function refuseOtherOrder(candidate, baseline) {
    if (candidate.rows !== baseline.rows)
        return;
    for (const theirs of baseline.columns) {
        const ours = candidate.columns.find(({ name }) => name === theirs.name);
        if (!ours || !tellsRowsApart(ours) || !tellsRowsApart(theirs))
            continue;
        const row = firstOther(ours, theirs, baseline.rows);
        if (row === undefined || shared(ours, theirs, baseline.rows) <= MOST)
            continue;
        const { name } = theirs;
        const [here, there] = [theirs, ours].map((column) => JSON.stringify(textOf(column, row)));
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`column ${JSON.stringify(name)} has ${here} here, and ${there} in the same row of ${candidate.file}: rows without names pair by their place, and these stand in another order`, {
            at: baseline.place(row),
            fix: `Name the column that names rows: --id ${name}, or id in the config; or write both files in one order.`,
        });
    }
}
function tellsRowsApart(column) {
    if ('codes' in column)
        return column.levels.length >= NEARLY_ALL * column.codes.length;
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamedLikeId */ .IP)(column);
}
function textOf(column, row) {
    return 'codes' in column ? (column.levels[column.codes[row]] ?? '') : `${column.values[row]}`;
}
function firstOther(ours, theirs, rows) {
    for (let row = 0; row < rows; row++) {
        if (textOf(ours, row) !== textOf(theirs, row))
            return row;
    }
    return undefined;
}
/** The part of one's cells that the other has anywhere. */
function shared(ours, theirs, rows) {
    const known = new Set();
    for (let row = 0; row < rows; row++)
        known.add(textOf(ours, row));
    let both = 0;
    for (let row = 0; row < rows; row++)
        if (known.has(textOf(theirs, row)))
            both++;
    return both / rows;
}


/***/ }),

/***/ 65243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * All findings together. The gate passes when no deciding condition fails or is in doubt, and at least one was judged and holds: a
 * gate that compared nothing passes for nobody but the first run. A fail outweighs a doubt, and findings that only advise do not
 * decide. Of an `any` one is enough.
 * @throws RangeError when there are no findings
 */
var decide = (function decide(findings, options) {
    if (findings.length === 0)
        throw new RangeError('a gate needs at least one finding');
    const deciding = findings.filter((({ severity }) => severity === 'error'));
    const weights = deciding.map(((finding) => weightOf(finding, options)));
    const nodes = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(deciding.map((({ within }) => within)));
    const verdict = verdictOf(nodes.map(((node) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOfNode */ .sr)(node, weights))), options.first || options.accepted);
    const first = options.first && deciding.some(((finding) => finding.verdict === 'not-compared'));
    const spared = new Set([...(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .sparedBy */ .jB)(nodes, weights)].map((index) => deciding[index]));
    const told = findings.map(((finding) => (spared.has(finding) ? { ...finding, spared: true } : finding)));
    return { verdict, ...(first && { first }), findings: told };
});
/** @param bare what is waived is enough, where nothing else is asked */
var verdictOf = (function verdictOf(weights, bare) {
    if (weights.includes('fails'))
        return 'failed';
    if (weights.includes('held'))
        return 'inconclusive';
    const carried = weights.includes('holds') || (bare && weights.includes('waived'));
    return carried ? 'passed' : 'inconclusive';
});
var weightOf = (function weightOf(finding, options) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: (() => (/* binding */ decide)),
/* harmony export */   u: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95159);

const COUNTED = { hold: 'held', pass: 'holds', fail: 'fails' };



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
  o: (() => (/* binding */ Evidence))
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
/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are
 * decided as one family, so a gate with twenty slices is red by chance no more often than a gate
 * with one. Conditions on slices share a fifth of the level, so that many of them take little from
 * those on all rows. Those that only advise can't turn it red: they are a family of their own.
 * Comparisons with the reference belong to the families of those with the baseline.
 */
var findings = (function findings(checks, evidence, reference) {
    const own = reference ? (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .besideReferences */ .b$)(checks) : checks;
    const others = reference ? (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceChecks */ .J1)(checks, reference) : [];
    const drafts = own.map(((check) => draft(check, evidence)));
    const beside = reference ? others.map((check) => draft(check, reference.evidence)) : [];
    const tests = [...drafts, ...beside].filter(isTest);
    const concluded = new Map(['error', 'warn'].flatMap(((severity) => {
        const family = tests.filter(((test) => test.severity === severity));
        const verdicts = (0,_comparison_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideFamily */ .jn)(family);
        return family.map(((test, i) => [test, test.conclude(verdicts[i])]));
    })));
    const found = ((one) => (isTest(one) ? concluded.get(one) : one));
    return [
        ...drafts.map(found),
        ...(reference ? beside.map((one) => (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .ofReference */ .P5)(found(one), reference)) : []),
    ];
});
var draft = (function draft({ condition, slice, guard }, evidence) {
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
});
var isTest = (function isTest(one) {
    return 'conclude' in one;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: (() => (/* binding */ findings))
/* harmony export */ });
/* harmony import */ var _comparison_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15078);
/* harmony import */ var _condition_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24601);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1142);
/* harmony import */ var _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11451);
/* harmony import */ var _reference_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50466);










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

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Ff: () => (/* binding */ givenPart),
  Vb: () => (/* binding */ nameOf),
  Q8: () => (/* binding */ readGiven),
  readGivenBaseline: () => (/* binding */ readGivenBaseline),
  vx: () => (/* binding */ refuseSameFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/checks/same-rows.ts
var same_rows = __webpack_require__(6860);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/data/own-numbers.ts
var own_numbers = __webpack_require__(7587);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/files/same-file.ts

/** Whether two paths lead to one file, by whatever links. @throws Error when one leads nowhere */
async function isSameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path, { bigint: true })));
    return one.dev === other.dev && one.ino === other.ino;
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts










/**
 * Reads a file of predictions, and the labels that it is judged by.
 * @param like rows of the same question: their task and classes hold for these too, and labels in
 * a file of their own are the same for both
 * @throws InputError when they can't be read so
 */
async function readGiven(source, world, like) {
    const { trainer } = source;
    const rows = like && trainer.file ? like : await (0,labelled_rows/* loadRows */.kh)(source.rows, world, like);
    const training = await (await (0,trainers/* openTrainer */.M6)(trainer)).prepare({ rows }, world);
    // It reads, and writes nothing.
    const trained = await training.run({ ...world, scratch: (0,external_node_path_.dirname)(fileOf(source)) });
    return { rows, predictions: (0,outcome/* predictionsOf */.e)(trained) };
}
/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const own = await readGiven(baseline, world, rows);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    await refuseSameFile(path, fileOf(candidate), file);
    refuseOtherFile(own.rows, rows, baseline);
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}
/** Of tables that hold the answers too: whether the same rows and the same units stand in both. */
function refuseOtherFile(own, rows, { trainer }) {
    if (trainer.file)
        return;
    if (rows.idColumn === undefined && own.idColumn === undefined) {
        (0,same_rows/* refuseOtherOrder */.f)(rows.testTable, own.testTable);
    }
    if (own.unit !== '' && rows.unit !== '' && own.unit !== rows.unit) {
        throw errors/* InputError */.dz.of(`its labels have ${JSON.stringify(own.unit)}, those of ${rows.testTable.file} ${JSON.stringify(rows.unit)}`, { at: { file: own.testTable.file }, fix: 'Write both files in one unit.' });
    }
    const measured = (trainer.answers.own ?? []).map(({ column }) => column);
    (0,own_numbers/* refuseOtherUnits */.gD)(rows.testTable, own.testTable, measured);
}
/** What it says of some of its rows. */
function givenPart(given, isWanted) {
    const { ids } = given.predictions;
    const rows = ids.flatMap((id, row) => (isWanted(id) ? [row] : []));
    return { ...given, predictions: (0,select_rows/* selectRows */.A)(given.predictions, rows) };
}
/** @throws InputError where both paths lead to one file: a model is never worse than itself */
async function refuseSameFile(baseline, candidate, file) {
    if (!(await isSameFile(baseline, candidate)))
        return;
    throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
        at: { file },
        fix: 'Name two files, or leave the baseline out.',
    });
}
/** The file that holds the predictions. */
function fileOf({ rows, trainer }) {
    return trainer.file?.path ?? rows.path;
}
function nameOf(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
var predictionsOf = (function predictionsOf({ by, outcome }) {
    if (outcome.kind === 'predictions')
        return outcome.predictions;
    const names = Object.keys(outcome.metrics).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: (() => (/* binding */ predictionsOf))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);




/***/ })

};
