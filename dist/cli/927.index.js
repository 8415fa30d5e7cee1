export const id = 927;
export const ids = [927];
export const modules = {

/***/ 5182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ differentPositive),
/* harmony export */   m: () => (/* binding */ differentQuestion)
/* harmony export */ });
/** Why the two models do not answer the same question, or undefined where they do. Holds names from the data. */
function differentQuestion(candidate, baseline) {
    const label = ({ data }) => data.columns.find(({ role }) => role === 'label')?.name;
    if (label(candidate) !== label(baseline)) {
        return `the baseline predicts "${label(baseline)}", this model "${label(candidate)}"`;
    }
    if (candidate.task !== baseline.task) {
        return `the baseline's task is ${baseline.task}, the candidate's is ${candidate.task}`;
    }
    const sorted = ({ classes }) => JSON.stringify([...classes].sort());
    if (sorted(candidate) !== sorted(baseline)) {
        return `the baseline's classes are ${baseline.classes.join(', ')}, the candidate's ${candidate.classes.join(', ')}`;
    }
    return undefined;
}
/**
 * Why numbers of the two can't be held against each other although they answer the same question. Predictions can be turned round; a
 * precision, a recall or an average precision of the other class can't.
 */
function differentPositive(candidate, baseline) {
    if (candidate.task !== 'binary' || candidate.classes[1] === baseline.classes[1])
        return undefined;
    return `the baseline's positive class is "${baseline.classes[1]}", the candidate's "${candidate.classes[1]}"`;
}


/***/ }),

/***/ 10562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  Qi: () => (/* binding */ evaluateMetric),
  D4: () => (/* binding */ metricsOfPredictions)
});

// EXTERNAL MODULE: ./src/evaluate/facts.ts + 2 modules
var evaluate_facts = __webpack_require__(62546);
// EXTERNAL MODULE: ./src/evaluate/metrics/classification.ts
var classification = __webpack_require__(83521);
// EXTERNAL MODULE: ./src/evaluate/metrics/row-sums.ts
var row_sums = __webpack_require__(95046);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/evaluate/statistics/curve-confidence.ts + 1 modules
var curve_confidence = __webpack_require__(46378);
// EXTERNAL MODULE: ./src/evaluate/statistics/delong.ts
var delong = __webpack_require__(14382);
// EXTERNAL MODULE: ./src/evaluate/statistics/mean-confidence.ts
var mean_confidence = __webpack_require__(34579);
// EXTERNAL MODULE: ./src/evaluate/statistics/no-spread.ts
var no_spread = __webpack_require__(55438);
// EXTERNAL MODULE: ./src/evaluate/statistics/resample-counts.ts
var resample_counts = __webpack_require__(22233);
// EXTERNAL MODULE: ./src/evaluate/statistics/resample-sums.ts
var resample_sums = __webpack_require__(41101);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
;// CONCATENATED MODULE: ./src/evaluate/interval-of.ts











/** The interval of one metric whose value is defined, by the method of its family. */
function intervalOf(facts, named, value, resampling, confidence) {
    const { metric, classIndex } = named;
    const orNoSpread = (found) => {
        if (found === bca/* NO_SPREAD */.Ou)
            return (0,no_spread/* noSpreadInterval */.y)(named, value, facts.tally(), confidence);
        return (0,undetermined/* isUndefined */.b)(found) ? found : found.interval(confidence);
    };
    switch (metric.family) {
        case 'proportion': {
            const { hits, trials } = classification/* PROPORTIONS */.Er[metric.name](facts.tally(), classIndex);
            return (0,wilson/* wilson */.r)(hits, trials, confidence);
        }
        case 'auc': {
            const ranking = facts.ranking();
            const placements = facts.placements();
            if ((0,undetermined/* isUndefined */.b)(ranking) || (0,undetermined/* isUndefined */.b)(placements))
                return delong/* TOO_FEW_TO_RANK */.H_;
            return (0,delong/* aucInterval */.tq)(ranking, placements, value, confidence);
        }
        case 'row-loss mean': {
            const losses = facts.rowLosses(metric.name);
            if ((0,undetermined/* isUndefined */.b)(losses))
                return losses;
            const found = (0,mean_confidence/* meanConfidence */.y)(losses, resampling);
            if ((0,undetermined/* isUndefined */.b)(found))
                return found;
            const [low, high] = found.confidence.interval(confidence);
            return [Math.max(0, low), high];
        }
        case 'counts': {
            const of = classification/* COUNT_METRICS */.om[metric.name];
            return orNoSpread((0,resample_counts/* resampleCounts */.Wx)(resampling.counts(), ([tally]) => of(tally, classIndex)));
        }
        case 'sums': {
            const sums = facts.rowSums(metric.name);
            if ((0,undetermined/* isUndefined */.b)(sums))
                return sums;
            const found = (0,resample_sums/* resampleSums */.c)((0,row_sums/* columnsOf */.PL)(metric.name, sums), resampling.blocks(), (totals) => (0,row_sums/* ofSums */.EZ)(metric.name, totals));
            return (0,undetermined/* isUndefined */.b)(found) ? found : found.interval(confidence);
        }
        case 'precision-recall curve': {
            const ranking = facts.ranking();
            if ((0,undetermined/* isUndefined */.b)(ranking))
                return ranking;
            return orNoSpread((0,curve_confidence/* curveConfidence */.o)(ranking));
        }
    }
}

// EXTERNAL MODULE: ./src/evaluate/metric-value.ts
var metric_value = __webpack_require__(98751);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts
var metrics = __webpack_require__(96996);
// EXTERNAL MODULE: ./src/evaluate/statistics/resampling.ts + 1 modules
var statistics_resampling = __webpack_require__(53232);
;// CONCATENATED MODULE: ./src/evaluate/evaluate.ts






/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is null and says why; nothing is
 * ever NaN. The order of the rows changes nothing, to the last bit.
 */
function evaluate(predictions, options) {
    const facts = (0,evaluate_facts/* factsOf */.x)(predictions);
    const resampling = (0,statistics_resampling/* resamplingOf */.u)([facts.predictions], options);
    const metrics = {};
    for (const metric of metricsOfPredictions(predictions)) {
        metrics[metric.name] = estimate(facts, metric, resampling, options.confidence);
    }
    return { metrics };
}
/**
 * One metric of the predictions, with its interval.
 * @throws RangeError when these predictions have no such metric
 */
function evaluateMetric(predictions, name, options) {
    const metric = metricsOfPredictions(predictions).find((named) => named.name === name);
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    const facts = (0,evaluate_facts/* factsOf */.x)(predictions);
    const resampling = (0,statistics_resampling/* resamplingOf */.u)([facts.predictions], options);
    return estimate(facts, metric, resampling, options.confidence);
}
/** The metrics that these predictions can have. */
function metricsOfPredictions(predictions) {
    return predictions.task === 'regression'
        ? (0,metrics/* metricsOf */.Ps)('regression', [], predictions.transform)
        : (0,metrics/* metricsOf */.Ps)(predictions.task, predictions.classes);
}
function estimate(facts, metric, resampling, confidence) {
    const { value, n } = (0,metric_value/* measure */.x)(facts, metric);
    if (typeof value !== 'number')
        return { value: null, interval: null, n, why: value.why };
    const interval = intervalOf(facts, metric, value, resampling, confidence);
    if ((0,undetermined/* isUndefined */.b)(interval))
        return { value, interval: null, n, why: interval.why };
    if (!interval.every(Number.isFinite)) {
        return { value, interval: null, n, why: 'the interval is not finite' };
    }
    return { value, interval, n };
}


/***/ }),

/***/ 62546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranking.ts
var metrics_ranking = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/evaluate/metrics/row-losses.ts

/** Float64's machine epsilon: scikit-learn clips probabilities to [ε, 1 − ε] before it takes a logarithm. */
const EPSILON = Number.EPSILON;
/** The loss of every row; the metric is their mean. A `log_` metric is the plain one of `inLogs`. */
function rowLosses(name, predictions) {
    if (predictions.task === 'regression')
        return regressionLosses(name, predictions);
    const { scores } = predictions;
    if (!scores)
        return { why: 'the predictions hold classes alone, no probabilities' };
    if (!scores.every((score) => score >= 0 && score <= 1)) {
        return { why: 'a score is not a probability between 0 and 1' };
    }
    if (predictions.task === 'multiclass') {
        const width = predictions.classes.length;
        const { labels } = predictions;
        return (0,typed_arrays/* fill */.G)(new Float64Array(labels.length), (row) => logLoss(scores[row * width + labels[row]]));
    }
    const { labels } = predictions;
    return name === 'brier'
        ? scores.map((score, row) => (score - labels[row]) ** 2)
        : scores.map((score, row) => logLoss(labels[row] ? score : 1 - score));
}
function logLoss(probability) {
    return -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));
}
function regressionLosses(name, predictions) {
    const { labels, predicted } = predictions;
    switch (name) {
        case 'mae':
            return labels.map((label, row) => Math.abs(label - predicted[row]));
        case 'mape':
            if (labels.includes(0))
                return { why: 'a label is 0, so its error has no percentage' };
            return labels.map((label, row) => Math.abs((label - predicted[row]) / label));
        default:
            return labels.map((label, row) => (label - predicted[row]) ** 2);
    }
}
/** Labels and predictions in the units that a log-transformed model is trained in. */
function inLogs(predictions) {
    const { ids, labels, predicted } = predictions;
    if (!labels.every((x) => x > 0))
        return { why: 'a label is not above 0, so it has no logarithm' };
    if (!predicted.every((x) => x > 0)) {
        return { why: 'a prediction is not above 0, so it has no logarithm' };
    }
    return {
        task: 'regression',
        ids,
        labels: labels.map(Math.log),
        predicted: predicted.map(Math.log),
    };
}

// EXTERNAL MODULE: ./src/evaluate/metrics/row-sums.ts
var row_sums = __webpack_require__(95046);
// EXTERNAL MODULE: ./src/numeric/sort-order.ts
var sort_order = __webpack_require__(70570);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
;// CONCATENATED MODULE: ./src/evaluate/row-order.ts



/**
 * The predictions with their rows in an order that depends on the ids alone. Sums of floating-point numbers differ in their last
 * digits with the order of the terms, so whatever is computed starts from this one.
 */
function inOwnOrder(predictions) {
    const order = orderOf(predictions.ids);
    return order.every((row, i) => row === i) ? predictions : (0,select_rows/* selectRows */.A)(predictions, order);
}
/** By a hash of the ids, which sorts a million of them ten times as fast as comparing them; those of one hash by themselves. */
function orderOf(ids) {
    const hashes = (0,typed_arrays/* fill */.G)(new Float64Array(ids.length), (row) => hash(ids[row]));
    const order = (0,sort_order/* sortOrder */.T)(hashes);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end]] === hashes[order[start]])
            end++;
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => (ids[a] < ids[b] ? -1 : 1));
        start = end;
    }
    return order;
}
/** FNV-1a with the finaliser of MurmurHash3, which spreads ids that differ in their last digits. In [0, 2³²). */
function hash(id) {
    let h = 0x811c9dc5;
    for (let i = 0; i < id.length; i++)
        h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./src/evaluate/tally.ts
var tally = __webpack_require__(23161);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
;// CONCATENATED MODULE: ./src/evaluate/facts.ts







const known = new WeakMap();
/** Predictions never change once they are made, so their facts are kept as long as they are. */
function factsOf(predictions) {
    const facts = known.get(predictions) ?? makeFacts(inOwnOrder(predictions));
    known.set(predictions, facts);
    return facts;
}
function makeFacts(predictions) {
    const ranking = (0,lazy/* lazy */.R)(() => rankingOf(predictions));
    const inOwnUnits = errorsIn(() => predictions);
    const onLogScale = errorsIn((0,lazy/* lazy */.R)(() => logsOf(predictions)));
    return {
        predictions,
        rows: predictions.ids.length,
        tally: (0,lazy/* lazy */.R)(() => tallyOf(predictions)),
        ranking,
        placements: (0,lazy/* lazy */.R)(() => {
            const ranked = ranking();
            return (0,undetermined/* isUndefined */.b)(ranked) ? ranked : (0,metrics_ranking/* placements */.DD)(ranked);
        }),
        rowLosses: (metric) => metric.startsWith('log_')
            ? onLogScale.losses(metric.slice('log_'.length))
            : inOwnUnits.losses(metric),
        rowSums: (metric) => (metric.startsWith('log_') ? onLogScale : inOwnUnits).sums(),
    };
}
/** The losses and sums of predictions in one unit. */
function errorsIn(units) {
    const losses = new Map();
    return {
        losses(metric) {
            const found = losses.get(metric) ?? of(units(), (given) => rowLosses(metric, given));
            losses.set(metric, found);
            return found;
        },
        sums: (0,lazy/* lazy */.R)(() => of(units(), (given) => {
            if (given.task !== 'regression')
                throw new RangeError('only a regression has row sums');
            return (0,row_sums/* rowSums */.h1)(given);
        })),
    };
}
function of(given, make) {
    return (0,undetermined/* isUndefined */.b)(given) ? given : make(given);
}
function logsOf(predictions) {
    if (predictions.task !== 'regression')
        throw new RangeError('only a regression has logarithms');
    return inLogs(predictions);
}
function tallyOf(predictions) {
    if (predictions.task === 'regression')
        throw new RangeError('a regression has no classes');
    const { labels, predicted, classes } = predictions;
    return (0,tally/* tallyRows */.Ab)(labels, predicted, classes.length);
}
function rankingOf(predictions) {
    if (predictions.task !== 'binary')
        throw new RangeError('only binary scores are ranked');
    const { labels, scores } = predictions;
    if (!scores)
        return { why: 'the predictions hold classes alone, no scores' };
    if (!scores.every(Number.isFinite))
        return { why: 'a score is not a number' };
    return (0,metrics_ranking/* rank */.Tm)(labels, scores);
}


/***/ }),

/***/ 75857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazy)
/* harmony export */ });
/** A value that is made once, when it is first asked for. */
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 98751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _metrics_classification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83521);
/* harmony import */ var _metrics_ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69523);
/* harmony import */ var _metrics_row_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95046);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31346);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49043);





/** The value of one metric. It is finite, or it says why it is undefined; it is never NaN. */
function measure(facts, metric) {
    if (facts.rows === 0)
        return { value: { why: 'there are no rows' }, n: 0 };
    const { value, n } = raw(facts, metric);
    if (typeof value !== 'number' || Number.isFinite(value))
        return { value, n };
    return { value: { why: 'the predictions hold a value that is not a finite number' }, n };
}
function raw(facts, named) {
    const { metric, classIndex } = named;
    const n = facts.rows;
    switch (metric.family) {
        case 'proportion': {
            const { hits, trials } = _metrics_classification_js__WEBPACK_IMPORTED_MODULE_0__/* .PROPORTIONS */ .Er[metric.name](facts.tally(), classIndex);
            return { value: trials === 0 ? why(facts, named) : hits / trials, n: trials };
        }
        case 'counts': {
            const value = _metrics_classification_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNT_METRICS */ .om[metric.name](facts.tally(), classIndex);
            return { value: Number.isNaN(value) ? why(facts, named) : value, n };
        }
        case 'row-loss mean': {
            const losses = facts.rowLosses(metric.name);
            return { value: (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndefined */ .b)(losses) ? losses : (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentsOf */ .Z)(losses).mean, n };
        }
        case 'sums': {
            const sums = facts.rowSums(metric.name);
            if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndefined */ .b)(sums))
                return { value: sums, n };
            const totals = (0,_metrics_row_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .columnsOf */ .PL)(metric.name, sums).map((column) => column.reduce((a, b) => a + b, 0));
            const value = (0,_metrics_row_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .ofSums */ .EZ)(metric.name, Float64Array.of(n, ...totals));
            const flat = sums.deviations.every((x) => x === 0);
            return { value: Number.isNaN(value) && flat ? { why: 'all labels are equal' } : value, n };
        }
        case 'auc':
        case 'precision-recall curve':
            return { value: ranked(facts, metric.name === 'auc'), n };
    }
}
function ranked(facts, isAuc) {
    const ranking = facts.ranking();
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndefined */ .b)(ranking))
        return ranking;
    const [negative, positive] = classesOf(facts.predictions);
    if (ranking.positives === 0)
        return { why: `no row is of the class ${positive}` };
    if (!isAuc)
        return (0,_metrics_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .averagePrecision */ .cF)(ranking);
    if (ranking.negatives === 0)
        return { why: `no row is of the class ${negative}` };
    return (0,_metrics_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .auc */ .Ij)(ranking);
}
function why(facts, { metric, classIndex }) {
    return (0,_metrics_classification_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUndefined */ .VT)(metric.name, facts.tally(), classIndex, classesOf(facts.predictions));
}
function classesOf(predictions) {
    return predictions.task === 'regression' ? [] : predictions.classes;
}


/***/ }),

/***/ 83521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ PROPORTIONS),
/* harmony export */   VT: () => (/* binding */ whyUndefined),
/* harmony export */   om: () => (/* binding */ COUNT_METRICS)
/* harmony export */ });
/* unused harmony exports accuracy, precision, recall, f1, precisionOf, recallOf, macro, weighted, balancedAccuracy, mcc */
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23161);

function accuracy(tally) {
    return { hits: (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(tally.hits), trials: (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(tally.support) };
}
function precision({ hits, predicted }, k) {
    return { hits: hits[k], trials: predicted[k] };
}
function recall({ hits, support }, k) {
    return { hits: hits[k], trials: support[k] };
}
/** 2 TP / (2 TP + FP + FN); NaN where the class neither occurs nor is predicted. */
function f1({ hits, support, predicted }, k) {
    return (2 * hits[k]) / (support[k] + predicted[k]);
}
const precisionOf = ({ hits, predicted }, k) => hits[k] / predicted[k];
const recallOf = ({ hits, support }, k) => hits[k] / support[k];
/** The plain mean over the classes that occur among the labels or the predictions, as scikit-learn takes it. */
function macro(tally, of) {
    const { support, predicted } = tally;
    let total = 0;
    let classes = 0;
    for (let k = 0; k < support.length; k++) {
        if (support[k] === 0 && predicted[k] === 0)
            continue;
        total += of(tally, k);
        classes++;
    }
    return total / classes;
}
/** The mean over the classes that occur among the labels, weighted by their rows. */
function weighted(tally, of) {
    const { support } = tally;
    let total = 0;
    for (let k = 0; k < support.length; k++) {
        if (support[k] > 0)
            total += support[k] * of(tally, k);
    }
    return total / (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(support);
}
/** The mean recall of the classes that have rows; NaN where fewer than two have. */
function balancedAccuracy(tally) {
    const { support } = tally;
    let total = 0;
    let classes = 0;
    for (let k = 0; k < support.length; k++) {
        if (support[k] === 0)
            continue;
        total += recallOf(tally, k);
        classes++;
    }
    return classes < 2 ? Number.NaN : total / classes;
}
/**
 * Matthews' correlation coefficient for any number of classes (Gorodkin 2004, "Comparing two K-category assignments by a
 * K-category correlation coefficient"); NaN where only one class occurs or is predicted.
 */
function mcc({ hits, support, predicted }) {
    const n = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(support);
    let chance = 0;
    let labels = n * n;
    let answers = n * n;
    for (let k = 0; k < support.length; k++) {
        chance += support[k] * predicted[k];
        labels -= support[k] ** 2;
        answers -= predicted[k] ** 2;
    }
    const value = (n * (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(hits) - chance) / Math.sqrt(labels * answers);
    // One root of a square is exact, two are not; rounding may still lead a little past the ends. NaN stays what it is.
    return Math.min(1, Math.max(-1, value));
}
/** The metrics of the family `proportion`. */
const PROPORTIONS = {
    accuracy,
    precision,
    recall,
    specificity: (tally) => recall(tally, 0),
    // Σ support × recall / n is Σ hits / n.
    recall_weighted: accuracy,
};
/** The metrics that are functions of the counts; NaN where undefined. */
const COUNT_METRICS = {
    precision: precisionOf,
    f1,
    precision_macro: (tally) => macro(tally, precisionOf),
    recall_macro: (tally) => macro(tally, recallOf),
    f1_macro: (tally) => macro(tally, f1),
    precision_weighted: (tally) => weighted(tally, precisionOf),
    f1_weighted: (tally) => weighted(tally, f1),
    balanced_accuracy: balancedAccuracy,
    mcc,
};
/** Why a metric of predicted classes is undefined on these rows. */
function whyUndefined(name, tally, k, classes) {
    const { support, predicted } = tally;
    const first = (absent) => classes[support.findIndex((_, j) => absent(j))];
    switch (name) {
        case 'precision':
            return { why: `no row is predicted as ${classes[k]}` };
        case 'recall':
            return { why: `no row is of the class ${classes[k]}` };
        case 'specificity':
            return { why: `no row is of the class ${classes[0]}` };
        case 'f1':
            return { why: `no row is of the class ${classes[k]} or predicted as it` };
        case 'precision_macro':
        case 'precision_weighted': {
            const missed = first((j) => support[j] > 0 && predicted[j] === 0);
            return { why: `no row is predicted as ${missed}` };
        }
        case 'recall_macro': {
            const missed = first((j) => support[j] === 0 && predicted[j] > 0);
            return { why: `no row is of the class ${missed}` };
        }
        case 'balanced_accuracy':
            return { why: `all rows are of the class ${first((j) => support[j] > 0)}` };
        default: {
            const single = predicted.filter((x) => x > 0).length < 2 ? predicted : support;
            const only = first((j) => single[j] > 0);
            const verb = single === predicted ? 'predicted as' : 'of the class';
            return { why: `all rows are ${verb} ${only}` };
        }
    }
}


/***/ }),

/***/ 69523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   Ij: () => (/* binding */ auc),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   cF: () => (/* binding */ averagePrecision)
/* harmony export */ });
/* harmony import */ var _numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70570);

/** Sorts once; AUC, its variance and the precision–recall curve share it. Scores are finite. */
function rank(labels, scores) {
    const order = (0,_numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortOrder */ .T)(scores);
    const ends = new Uint32Array(order.length);
    let groups = 0;
    let positives = 0;
    for (let i = 0; i < order.length; i++) {
        positives += labels[order[i]];
        if (i + 1 === order.length || scores[order[i]] !== scores[order[i + 1]]) {
            ends[groups++] = i + 1;
        }
    }
    const negatives = order.length - positives;
    return { order, ends: ends.subarray(0, groups), labels, positives, negatives };
}
/**
 * DeLong's structural components, one a row: for a positive the share of negatives that it outranks, for a negative the
 * share of positives that outrank it; a tie counts half. By the sorted groups in O(n), as midranks give them (Sun & Xu
 * 2014, "Fast implementation of DeLong's algorithm"). The mean over the positives is the AUC, as is that over the
 * negatives. Both classes occur.
 */
function placements({ order, ends, labels, positives, negatives }) {
    const values = new Float64Array(order.length);
    let start = 0;
    let positivesBelow = 0;
    for (const end of ends) {
        let positivesHere = 0;
        for (let i = start; i < end; i++)
            positivesHere += labels[order[i]];
        const negativesHere = end - start - positivesHere;
        const negativesBelow = start - positivesBelow;
        const ofPositive = (negativesBelow + negativesHere / 2) / negatives;
        const ofNegative = (positives - positivesBelow - positivesHere / 2) / positives;
        for (let i = start; i < end; i++) {
            const row = order[i];
            values[row] = labels[row] ? ofPositive : ofNegative;
        }
        positivesBelow += positivesHere;
        start = end;
    }
    return values;
}
/** The area under the ROC curve: the chance that a positive outranks a negative, ties half. Both classes occur. */
function auc({ order, ends, labels, positives, negatives }) {
    let start = 0;
    let negativesBelow = 0;
    let pairs = 0;
    for (const end of ends) {
        let positivesHere = 0;
        for (let i = start; i < end; i++)
            positivesHere += labels[order[i]];
        const negativesHere = end - start - positivesHere;
        pairs += positivesHere * (negativesBelow + negativesHere / 2);
        negativesBelow += negativesHere;
        start = end;
    }
    return pairs / positives / negatives;
}
/**
 * Average precision: Σ (recall step × precision) down the distinct scores, without interpolation, as scikit-learn. There
 * are positives.
 */
function averagePrecision({ order, ends, labels, positives }) {
    let area = 0;
    let hits = 0;
    for (let group = ends.length - 1; group >= 0; group--) {
        const start = group === 0 ? 0 : ends[group - 1];
        let positivesHere = 0;
        for (let i = start; i < ends[group]; i++)
            positivesHere += labels[order[i]];
        hits += positivesHere;
        area += (positivesHere * hits) / (order.length - start);
    }
    return area / positives;
}


/***/ }),

/***/ 95046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ ofSums),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   h1: () => (/* binding */ rowSums)
/* harmony export */ });
/* unused harmony exports rmse, r2 */
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31346);

function rowSums({ labels, predicted }) {
    const { mean } = (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Z)(labels);
    return {
        squaredErrors: labels.map((label, row) => (label - predicted[row]) ** 2),
        deviations: labels.map((label) => label - mean),
        squaredDeviations: labels.map((label) => (label - mean) ** 2),
    };
}
function rmse(n, squaredError) {
    return Math.sqrt(squaredError / n);
}
/** The coefficient of determination, 1 − SSE / SST; NaN where all labels are equal. */
function r2(n, squaredError, deviation, squaredDeviation) {
    const total = squaredDeviation - deviation ** 2 / n;
    // Equal labels leave the rounding of the subtraction.
    return total > 1e-12 * squaredDeviation ? 1 - squaredError / total : Number.NaN;
}
/** The columns that a metric sums, after the number of rows. */
function columnsOf(name, { squaredErrors, deviations, squaredDeviations }) {
    return name.endsWith('rmse') ? [squaredErrors] : [squaredErrors, deviations, squaredDeviations];
}
/** The metric of those sums; `totals` starts with the number of rows. */
function ofSums(name, totals) {
    return name.endsWith('rmse')
        ? rmse(totals[0], totals[1])
        : r2(totals[0], totals[1], totals[2], totals[3]);
}


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows)
/* harmony export */ });
/** The predictions of some rows, in the order given. */
function selectRows(predictions, rows) {
    const n = rows.length;
    const ids = Array.from(rows, (row) => predictions.ids[row]);
    if (predictions.task === 'regression') {
        return {
            ...predictions,
            ids,
            labels: gather(predictions.labels, rows, new Float64Array(n)),
            predicted: gather(predictions.predicted, rows, new Float64Array(n)),
        };
    }
    if (predictions.task === 'binary') {
        const { scores } = predictions;
        return {
            ...predictions,
            ids,
            labels: gather(predictions.labels, rows, new Uint8Array(n)),
            predicted: gather(predictions.predicted, rows, new Uint8Array(n)),
            ...(scores && { scores: gather(scores, rows, new Float64Array(n)) }),
        };
    }
    const { scores, classes } = predictions;
    const width = classes.length;
    return {
        ...predictions,
        ids,
        labels: gather(predictions.labels, rows, new Int32Array(n)),
        predicted: gather(predictions.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: gather(scores, rows, new Float64Array(n * width), width) }),
    };
}
/** Copies `width` elements a row. */
function gather(from, rows, into, width = 1) {
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
}


/***/ }),

/***/ 24597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ resamplesFor),
/* harmony export */   Ou: () => (/* binding */ NO_SPREAD),
/* harmony export */   XV: () => (/* binding */ bca),
/* harmony export */   sf: () => (/* binding */ accelerationOf)
/* harmony export */ });
/* unused harmony export quantile */
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95162);



/** Resamples in which a statistic is undefined are left out; with more than this share there is no interval. */
const MOST_UNDEFINED = 0.05;
/** As when every row is right: no interval can be told from that. */
const NO_SPREAD = { why: 'all resamples of the rows give the same value' };
/**
 * BCa (Efron 1987, "Better bootstrap confidence intervals"), the end points interpolated as `scipy.stats.bootstrap` does.
 * @param replicates the statistic of each resample, NaN where it is undefined there; sorted in place
 * @param acceleration by the jackknife
 */
function bca(replicates, estimate, acceleration) {
    // NaN sorts last.
    replicates.sort();
    const sorted = replicates.subarray(0, replicates.length - replicates.filter(Number.isNaN).length);
    const B = sorted.length;
    if (B < replicates.length * (1 - MOST_UNDEFINED)) {
        return { why: 'it is undefined in too many resamples of the rows' };
    }
    if (sorted[0] === sorted[B - 1])
        return NO_SPREAD;
    const bias = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1___default()(share(sorted, estimate), 0, 1);
    /** From the level of a one-sided interval to that of the bootstrap distribution, both as normal quantiles. */
    const corrected = (z) => bias + (bias + z) / (1 - acceleration * (bias + z));
    const end = (z) => quantile(sorted, _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0___default()(corrected(z), 0, 1));
    return {
        interval: (confidence) => [end(-(0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .twoSidedZ */ .mI)(confidence)), end((0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .twoSidedZ */ .mI)(confidence))],
        below: (value) => {
            const w = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1___default()(share(sorted, value), 0, 1) - bias;
            return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0___default()(w / (1 + acceleration * w) - bias, 0, 1);
        },
    };
}
/** The share of values below one, ties half; never 0 or 1, which B values cannot show. */
function share(sorted, value) {
    const B = sorted.length;
    const below = (firstNotBelow(sorted, value) + firstAbove(sorted, value)) / 2;
    return Math.min(Math.max(below, 0.5), B - 0.5) / B;
}
function firstNotBelow(sorted, value) {
    return partition(sorted, (x) => x < value);
}
function firstAbove(sorted, value) {
    return partition(sorted, (x) => x <= value);
}
/** The first index at which a condition that holds for a prefix no longer holds. */
function partition(sorted, holds) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(sorted[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Linear between the order statistics (Hyndman & Fan's type 7, NumPy's default). */
function quantile(sorted, level) {
    const position = level * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (position - below);
}
/** How many resamples are drawn: at least, at most. */
const FEWEST = 1000;
const MOST = 10_000;
/** The standard deviation of an end point over repeated resampling, in standard errors of the statistic. */
const WANTED_PRECISION = 0.05;
/**
 * The number of resamples that gives the end points their wanted precision. A sample quantile at level p has variance
 * p (1 − p) / (B f²), f the density there, here the normal one (Davison & Hinkley 1997, "Bootstrap Methods and their
 * Application", §2.5.2).
 */
function resamplesFor(confidence) {
    const p = (1 - confidence) / 2;
    const density = Math.exp(-((0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .twoSidedZ */ .mI)(confidence) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const wanted = (p * (1 - p)) / (density * WANTED_PRECISION) ** 2;
    return Math.min(Math.max(Math.ceil(wanted), FEWEST), MOST);
}
/**
 * The jackknife's estimate of the acceleration from the influence of each row on the statistic, each already divided by the
 * number of rows of its stratum: Σh³ / 6 (Σh²)^1.5.
 * @param times how many rows share each influence
 */
function accelerationOf(influence, times) {
    let squares = 0;
    let cubes = 0;
    for (let i = 0; i < influence.length; i++) {
        const h = influence[i];
        squares += (times?.[i] ?? 1) * h * h;
        cubes += (times?.[i] ?? 1) * h * h * h;
    }
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}


/***/ }),

/***/ 31053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ drawBinomial)
/* harmony export */ });
/** Below this mean, inversion takes fewer steps than rejection. */
const SMALL_MEAN = 10;
/** A binomial draw. Swapping p for 1 − p mirrors it: n less the draw of the other. */
function drawBinomial(n, p, random) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`${p} is no probability`);
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - drawBinomial(n, 1 - p, random);
    return n * p < SMALL_MEAN ? invert(n, p, random) : reject(n, p, random);
}
/** Kachitvichyanukul & Schmeiser 1988, "Binomial random variate generation", algorithm BINV. */
function invert(n, p, random) {
    const odds = p / (1 - p);
    const start = Math.exp(n * Math.log1p(-p));
    for (;;) {
        let u = random.uniform();
        let mass = start;
        for (let k = 0; k <= n; k++) {
            if (u < mass)
                return k;
            u -= mass;
            mass *= ((n - k) / (k + 1)) * odds;
        }
        // Rounding left u above the whole mass: draw again.
    }
}
/** Hörmann 1993, "The generation of binomial random variates", algorithm BTRS. */
function reject(n, p, random) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const c = n * p + 0.5;
    const vr = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const odds = p / (1 - p);
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const u = random.uniform() - 0.5;
        let v = random.uniform();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + c);
        if (us >= 0.07 && v <= vr)
            return k;
        if (k < 0 || k > n)
            continue;
        v = Math.log((v * alpha) / (a / (us * us) + b));
        const bound = (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
            (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
            (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
            stirlingTail(mode) +
            stirlingTail(n - mode) -
            stirlingTail(k) -
            stirlingTail(n - k);
        if (v <= bound)
            return k;
    }
}
const TAILS = [
    0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509,
    0.01664469118982119, 0.01387612882307075, 0.01189670994589177, 0.01041126526197209,
    0.009255462182712733, 0.008330563433362871,
];
/** log(k!) less Stirling's approximation of it. */
function stirlingTail(k) {
    if (k < TAILS.length)
        return TAILS[k];
    const square = (k + 1) ** 2;
    return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}


/***/ }),

/***/ 74895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ tConfidence),
/* harmony export */   Eq: () => (/* binding */ normalConfidence),
/* harmony export */   KS: () => (/* binding */ logitConfidence)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95162);




function normalConfidence(estimate, standardError) {
    return {
        interval: (confidence) => {
            const reach = (0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .twoSidedZ */ .mI)(confidence) * standardError;
            return [estimate - reach, estimate + reach];
        },
        below: (value) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0___default()(inUnits(value - estimate, standardError), 0, 1),
    };
}
/** Of a mean of normal values, or of any values where there are enough of them (Student 1908). */
function tConfidence(mean, standardError, freedom) {
    return {
        interval: (confidence) => {
            const reach = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default()(1 - (1 - confidence) / 2, freedom) * standardError;
            return [mean - reach, mean + reach];
        },
        below: (value) => _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_1___default()(inUnits(value - mean, standardError), freedom),
    };
}
/**
 * Normal on the logit scale by the delta method, so that it stays in (0, 1). For AUC: Pepe 2003, "The Statistical Evaluation
 * of Medical Tests for Classification and Prediction", §5.2; for average precision: Boyd, Eng & Page 2013, "Area under the
 * precision-recall curve: point estimates and confidence intervals".
 */
function logitConfidence(estimate, standardError) {
    const onLogits = normalConfidence((0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .logit */ .i2)(estimate), standardError / (estimate * (1 - estimate)));
    return {
        interval: (confidence) => {
            const [low, high] = onLogits.interval(confidence);
            return [(0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .expit */ .Td)(low), (0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .expit */ .Td)(high)];
        },
        below: (value) => onLogits.below((0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .logit */ .i2)(value)),
    };
}
/** A distance in standard errors; 0 is no distance even where there is no spread. */
function inUnits(distance, standardError) {
    return distance === 0 ? 0 : distance / standardError;
}


/***/ }),

/***/ 69980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ talliesOf),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   l7: () => (/* binding */ drawTallies),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23161);
/* harmony import */ var _binomial_draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31053);


/**
 * Within a label the cells come by what is predicted, whichever model says it, then by their first row: so swapping the models does not
 * change what is drawn for a cell.
 */
function cellsOf(labels, predicted, classes) {
    const [first, second = first] = predicted;
    if (!first || !second)
        throw new RangeError('cells need the predictions of a model');
    const found = new Map();
    for (let row = 0; row < labels.length; row++) {
        const [a, b] = [first[row], second[row]];
        const key = (labels[row] * classes + a) * classes + b;
        const cell = found.get(key);
        if (cell)
            cell.rows++;
        else {
            const unordered = (labels[row] * classes + Math.min(a, b)) * classes + Math.max(a, b);
            found.set(key, { key: unordered, row, rows: 1 });
        }
    }
    const sorted = [...found.values()].sort((x, y) => x.key - y.key || x.row - y.row);
    return {
        classes,
        models: predicted.length,
        cells: sorted.map(({ row, rows }) => ({
            label: labels[row],
            predicted: predicted.map((of) => of[row]),
            rows,
        })),
    };
}
/** One tally a model. */
function talliesOf({ classes, models, cells }) {
    const tallies = Array.from({ length: models }, () => (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)(classes));
    for (const cell of cells)
        add(tallies, cell, cell.rows);
    return tallies;
}
function add(tallies, cell, times) {
    for (let model = 0; model < tallies.length; model++) {
        (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tallies[model], cell.label, cell.predicted[model], times);
    }
}
/**
 * A resample of the rows of each class, of as many rows as it has: a multinomial draw over its cells, by conditional
 * binomials. Its cost does not depend on the number of rows.
 */
function drawTallies({ classes, models, cells }, random) {
    const tallies = Array.from({ length: models }, () => (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)(classes));
    let at = 0;
    while (at < cells.length) {
        const { label } = cells[at];
        let end = at;
        let left = 0;
        for (; end < cells.length && cells[end].label === label; end++)
            left += cells[end].rows;
        let toDraw = left;
        for (; at < end; at++) {
            const cell = cells[at];
            const drawn = at + 1 === end ? toDraw : (0,_binomial_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .drawBinomial */ .g)(toDraw, cell.rows / left, random);
            add(tallies, cell, drawn);
            left -= cell.rows;
            toDraw -= drawn;
        }
    }
    return tallies;
}


/***/ }),

/***/ 46378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ curveConfidence),
  A: () => (/* binding */ curvePairConfidence)
});

// EXTERNAL MODULE: ./src/evaluate/metrics/ranking.ts
var metrics_ranking = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var confidence = __webpack_require__(74895);
;// CONCATENATED MODULE: ./src/evaluate/statistics/curve-influence.ts

/**
 * The influence of each row on average precision, divided by the number of rows: the gradient of AP by the rows' weights (the
 * infinitesimal jackknife, Efron 1982, "The Jackknife, the Bootstrap and Other Resampling Plans", ch. 6). It sums to 0.
 * It needs one positive row.
 *
 * With T and F the positives and negatives at or above a score, AP = Σ T/(T+F) / P over the positives. A positive row adds its
 * own term, and F/(T+F)² to the term of each positive at or below it; a negative row takes T/(T+F)² from each of those.
 */
function curveInfluence(ranking) {
    const { order, ends, labels, positives } = ranking;
    const area = (0,metrics_ranking/* averagePrecision */.cF)(ranking);
    const influence = new Float64Array(order.length);
    let start = 0;
    let above = positives;
    let lifted = 0;
    let lowered = 0;
    for (const end of ends) {
        const all = order.length - start;
        let here = 0;
        for (let i = start; i < end; i++)
            here += labels[order[i]];
        lifted += (here * (all - above)) / all ** 2;
        lowered += (here * above) / all ** 2;
        const ofPositive = (above / all + lifted - area) / positives;
        const ofNegative = -lowered / positives;
        for (let i = start; i < end; i++) {
            const row = order[i];
            influence[row] = labels[row] ? ofPositive : ofNegative;
        }
        above -= here;
        start = end;
    }
    return influence;
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/curve-confidence.ts




/** The confidence of an average precision, by the infinitesimal jackknife on the logit scale (ADR 7). */
function curveConfidence(ranking) {
    const standardError = standardErrorOf(curveInfluence(ranking));
    return standardError === 0
        ? bca/* NO_SPREAD */.Ou
        : (0,confidence/* logitConfidence */.KS)((0,metrics_ranking/* averagePrecision */.cF)(ranking), standardError);
}
/** The confidence of a difference of two models' average precisions on the same rows, the first less the second. */
function curvePairConfidence([a, b]) {
    const other = curveInfluence(b);
    const standardError = standardErrorOf(curveInfluence(a).map((x, row) => x - other[row]));
    if (standardError === 0)
        return bca/* NO_SPREAD */.Ou;
    return (0,confidence/* normalConfidence */.Eq)((0,metrics_ranking/* averagePrecision */.cF)(a) - (0,metrics_ranking/* averagePrecision */.cF)(b), standardError);
}
function standardErrorOf(influence) {
    const n = influence.length;
    const squares = influence.reduce((total, x) => total + x * x, 0);
    return n < 2 ? 0 : Math.sqrt((squares * n) / (n - 1));
}


/***/ }),

/***/ 14382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ TOO_FEW_TO_RANK),
/* harmony export */   ZZ: () => (/* binding */ delongVariance),
/* harmony export */   tq: () => (/* binding */ aucInterval)
/* harmony export */ });
/* harmony import */ var _confidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74895);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83987);


/**
 * The variance of a mean of placements, or of a difference of two models' placements: s²₁₀ / positives + s²₀₁ / negatives
 * (DeLong, DeLong & Clarke-Pearson 1988, "Comparing the areas under two or more correlated receiver operating
 * characteristic curves"). NaN with fewer than two rows of a class.
 */
function delongVariance(values, labels) {
    const sums = [0, 0];
    const counts = [0, 0];
    for (let row = 0; row < values.length; row++) {
        sums[labels[row]] += values[row];
        counts[labels[row]]++;
    }
    const [negativeMean, positiveMean] = [sums[0] / counts[0], sums[1] / counts[1]];
    let negative = 0;
    let positive = 0;
    for (let row = 0; row < values.length; row++) {
        if (labels[row])
            positive += (values[row] - positiveMean) ** 2;
        else
            negative += (values[row] - negativeMean) ** 2;
    }
    const [negatives, positives] = [counts[0], counts[1]];
    return positive / (positives - 1) / positives + negative / (negatives - 1) / negatives;
}
const TOO_FEW_TO_RANK = {
    why: 'with fewer than two rows of a class the ranks have no spread',
};
/**
 * The interval of an AUC, logit-transformed. A perfect ranking has no variance to go by: then as many rows as the rarer class
 * has, all ranked right, are taken as a proportion by Wilson, which is wider than the truth.
 */
function aucInterval({ positives, negatives, labels }, placements, auc, confidence) {
    const rarer = Math.min(positives, negatives);
    if (rarer < 2)
        return TOO_FEW_TO_RANK;
    if (auc === 0 || auc === 1)
        return (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(auc * rarer, rarer, confidence);
    const variance = delongVariance(placements, labels);
    return (0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .logitConfidence */ .KS)(auc, Math.sqrt(variance)).interval(confidence);
}


/***/ }),

/***/ 95162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ expit),
/* harmony export */   i2: () => (/* binding */ logit),
/* harmony export */   mI: () => (/* binding */ twoSidedZ)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__);

/** The standard normal quantile that a two-sided interval of this confidence reaches to: 1.96 for 0.95. */
function twoSidedZ(confidence) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default()(1 - (1 - confidence) / 2, 0, 1);
}
function logit(p) {
    return Math.log(p / (1 - p));
}
function expit(x) {
    return 1 / (1 + Math.exp(-x));
}


/***/ }),

/***/ 34579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ meanConfidence)
/* harmony export */ });
/* harmony import */ var _confidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74895);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31346);
/* harmony import */ var _resample_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41101);



/** Of a mean over the rows: by t, or by the bootstrap where a few rows carry the mean. */
function meanConfidence(values, resampling) {
    const moments = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Z)(values);
    if (moments.n < 2)
        return { why: 'one row has no spread' };
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeavyTailed */ .F)(moments)) {
        const confidence = (0,_resample_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .resampleSums */ .c)([values], resampling.blocks(), (totals) => totals[1] / totals[0]);
        if (!('why' in confidence))
            return { method: 'BCa bootstrap', confidence };
    }
    const { mean, standardError, n } = moments;
    return { method: 't', confidence: (0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tConfidence */ .DS)(mean, standardError, n - 1) };
}


/***/ }),

/***/ 31346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isHeavyTailed),
/* harmony export */   Z: () => (/* binding */ momentsOf)
/* harmony export */ });
function momentsOf(values) {
    const n = values.length;
    const first = values[0] ?? Number.NaN;
    let shifted = 0;
    for (const x of values)
        shifted += x - first;
    // From the first value, so that equal values spread by exactly 0.
    const mean = first + shifted / n;
    let squares = 0;
    let cubes = 0;
    for (const x of values) {
        const deviation = x - mean;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const skewness = squares === 0 ? 0 : cubes / n / (squares / n) ** 1.5;
    return { n, mean, standardError: Math.sqrt(squares / (n - 1) / n), skewness };
}
/**
 * Whether a t interval of the mean is off by too much: Cochran's rule wants n > 25 g₁² (Cochran 1977, "Sampling
 * Techniques", §2.15).
 */
function isHeavyTailed({ n, skewness }) {
    return n <= 25 * skewness ** 2;
}


/***/ }),

/***/ 55438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rowsAtStake),
/* harmony export */   y: () => (/* binding */ noSpreadInterval)
/* harmony export */ });
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83987);

/**
 * Where no resample of the rows gives another value, as when every row is right, a bootstrap knows nothing of rows that could have come
 * out otherwise. As many rows as are at stake, none of which came out otherwise, are taken as a proportion by Wilson.
 */
function noSpreadInterval(named, value, tally, confidence) {
    const [, reach] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(0, rowsAtStake(named, tally), confidence);
    const mcc = named.metric.name === 'mcc';
    // MCC's range is two wide.
    const wide = mcc ? 2 * reach : reach;
    return [Math.max(mcc ? -1 : 0, value - wide), Math.min(1, value + wide)];
}
/**
 * The fewest rows that a metric rests on: those of a class, and those predicted as it where that counts too. Of the class that the metric
 * is about, else of any that occurs; at least 1.
 */
function rowsAtStake({ metric, classIndex }, { support, predicted }) {
    const margins = metric.name.startsWith('recall') ? [support] : [support, predicted];
    const counts = ['precision', 'f1', 'average_precision'].includes(metric.name)
        ? margins.map((of) => of[classIndex])
        : margins.flatMap((of) => [...of]);
    return Math.max(1, Math.min(...counts.filter((n) => n > 0)));
}


/***/ }),

/***/ 22233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ drawCounts),
/* harmony export */   Wx: () => (/* binding */ resampleCounts),
/* harmony export */   z4: () => (/* binding */ jackknife)
/* harmony export */ });
/* harmony import */ var _bca_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24597);
/* harmony import */ var _confidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74895);
/* harmony import */ var _count_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69980);



/** Above this many draws the linear approximation stands in for resampling; there are many rows then. */
const MOST_DRAWS = 1_000_000;
function drawCounts(cells, replicates, random) {
    const tooMany = cells.cells.length * replicates > MOST_DRAWS;
    const resampled = tooMany
        ? null
        : Array.from({ length: replicates }, () => (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .drawTallies */ .l7)(cells, random));
    return { cells, resampled };
}
/** The BCa bootstrap of a function of the confusion matrix, stratified by class. */
function resampleCounts({ cells, resampled }, statistic) {
    const { influence, times } = jackknife(cells, statistic);
    const estimate = statistic((0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .talliesOf */ .MP)(cells));
    if (resampled) {
        const values = Float64Array.from(resampled, statistic);
        return (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .bca */ .XV)(values, estimate, (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .accelerationOf */ .sf)(influence, times));
    }
    let variance = 0;
    for (let i = 0; i < influence.length; i++)
        variance += times[i] * influence[i] ** 2;
    return variance === 0 ? _bca_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SPREAD */ .Ou : (0,_confidence_js__WEBPACK_IMPORTED_MODULE_1__/* .normalConfidence */ .Eq)(estimate, Math.sqrt(variance));
}
/**
 * The influence of a row of each cell, by leaving it out, over the rows of its class (Efron & Tibshirani 1993, "An Introduction
 * to the Bootstrap", ch. 11 and 14). A row without which the statistic is undefined counts as having none.
 */
function jackknife(cells, statistic) {
    const tallies = (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .talliesOf */ .MP)(cells);
    const estimate = statistic(tallies);
    const without = cells.cells.map((cell) => {
        (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(tallies, cell, -1);
        const value = statistic(tallies);
        (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(tallies, cell, 1);
        return Number.isNaN(value) ? estimate : value;
    });
    const sums = new Float64Array(cells.classes);
    const rows = new Float64Array(cells.classes);
    cells.cells.forEach((cell, i) => {
        sums[cell.label] += cell.rows * without[i];
        rows[cell.label] += cell.rows;
    });
    const influence = cells.cells.map(({ label }, i) => {
        const n = rows[label];
        return ((n - 1) / n) * (sums[label] / n - without[i]);
    });
    return {
        influence: Float64Array.from(influence),
        times: Float64Array.from(cells.cells, (cell) => cell.rows),
    };
}


/***/ }),

/***/ 41101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ blockSums),
/* harmony export */   c: () => (/* binding */ resampleSums)
/* harmony export */ });
/* harmony import */ var _bca_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24597);

/**
 * The BCa bootstrap of a function of sums.
 * @param columns what each row adds to each sum
 */
function resampleSums(columns, resamples, statistic) {
    const { replicates, blocks, drawn } = resamples;
    const perBlock = blockSums(columns, resamples);
    const all = perBlock.map((sums) => sums.reduce((total, x) => total + x, 0));
    const totals = new Float64Array(perBlock.length);
    const values = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate++) {
        const start = replicate * blocks;
        for (let c = 0; c < perBlock.length; c++) {
            totals[c] = product(perBlock[c], drawn, start);
        }
        values[replicate] = statistic(totals);
    }
    const estimate = statistic(Float64Array.from(all));
    const without = Float64Array.from({ length: blocks }, (_, block) => statistic(Float64Array.from(all, (total, c) => total - perBlock[c][block])));
    const center = without.reduce((total, x) => total + x, 0) / blocks;
    return (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .bca */ .XV)(values, estimate, (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .accelerationOf */ .sf)(without.map((value) => center - value)));
}
/** Σ sums × times drawn. Four chains of additions, as one would wait on itself. */
function product(sums, drawn, start) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let block = 0;
    for (; block + 4 <= sums.length; block += 4) {
        const at = start + block;
        a += sums[block] * drawn[at];
        b += sums[block + 1] * drawn[at + 1];
        c += sums[block + 2] * drawn[at + 2];
        d += sums[block + 3] * drawn[at + 3];
    }
    for (; block < sums.length; block++)
        a += sums[block] * drawn[start + block];
    return a + b + (c + d);
}
/** The number of rows of each block, then the sum of each column over it. */
function blockSums(columns, { blockOf, blocks }) {
    const rows = new Float64Array(blocks);
    for (const block of blockOf)
        rows[block]++;
    const sums = columns.map((column) => {
        const sum = new Float64Array(blocks);
        for (let row = 0; row < column.length; row++)
            sum[blockOf[row]] += column[row];
        return sum;
    });
    return [rows, ...sums];
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resamplingOf)
});

// EXTERNAL MODULE: ./src/numeric/random.ts + 3 modules
var numeric_random = __webpack_require__(56782);
// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/evaluate/statistics/blocks.ts

/** Up to this many rows each is a block of its own. */
const MOST_BLOCKS = 500;
/**
 * Draws resamples of rows, or of blocks of rows where there are many: the sum over a block of m independent rows has m times
 * the moments of a row, so resampled totals keep their mean, variance and skewness (the standard error itself then varies by
 * 1 / √(2 × blocks), 3 %).
 */
function drawBlocks(rows, replicates, random) {
    const blocks = Math.min(rows, MOST_BLOCKS);
    const blockOf = (0,typed_arrays/* fill */.G)(new Uint32Array(rows), (row) => row % blocks);
    const drawn = new Uint8Array(replicates * blocks);
    for (let start = 0; start < drawn.length; start += blocks) {
        for (let i = 0; i < blocks; i++)
            drawn[start + uniformIndex(random, blocks)]++;
    }
    return { blockOf, blocks, replicates, drawn };
}
/** In [0, bound); even to within bound / 2³². */
function uniformIndex(random, bound) {
    return Math.floor((random.uint32() * bound) / 4294967296);
}

// EXTERNAL MODULE: ./src/evaluate/statistics/count-cells.ts
var count_cells = __webpack_require__(69980);
// EXTERNAL MODULE: ./src/evaluate/statistics/resample-counts.ts
var resample_counts = __webpack_require__(22233);
// EXTERNAL MODULE: ./src/evaluate/statistics/swap.ts
var swap = __webpack_require__(90088);
;// CONCATENATED MODULE: ./src/evaluate/statistics/resampling.ts







/** For one model, or for two on the same rows, which are in their own order (see `inOwnOrder`): what is drawn follows from it. */
function resamplingOf(models, options) {
    const [first] = models;
    if (!first)
        throw new RangeError('there is no model to resample');
    const replicates = (0,bca/* resamplesFor */.MY)(options.confidence);
    const random = (stream) => new numeric_random/* Random */.o(options.seed, `bootstrap/${stream}`);
    const cells = (0,lazy/* lazy */.R)(() => {
        if (first.task === 'regression')
            throw new RangeError('a regression has no classes');
        const predicted = models.map((model) => {
            if (model.task === 'regression')
                throw new RangeError('a regression has no classes');
            return model.predicted;
        });
        return (0,count_cells/* cellsOf */.nc)(first.labels, predicted, first.classes.length);
    });
    const counts = (0,lazy/* lazy */.R)(() => (0,resample_counts/* drawCounts */.Hu)(cells(), replicates, random('counts')));
    return {
        blocks: (0,lazy/* lazy */.R)(() => drawBlocks(first.ids.length, replicates, random('blocks'))),
        cells,
        counts,
        swappedTallies: (0,lazy/* lazy */.R)(() => {
            return counts().resampled && (0,swap/* swapTallies */.w)(cells(), replicates, random('swapped tallies'));
        }),
        swaps: () => random('swaps'),
    };
}


/***/ }),

/***/ 90088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ swapSums),
/* harmony export */   w: () => (/* binding */ swapTallies)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23161);
/* harmony import */ var _binomial_draw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31053);
/* harmony import */ var _count_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69980);
/* harmony import */ var _resample_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41101);




/** The tallies of two models after swapping them on rows drawn at random, each row with the chance ½. */
function swapTallies(cells, replicates, random) {
    const { agreed, pairs } = byAnswers(cells);
    return Array.from({ length: replicates }, () => {
        const tallies = [(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTally */ .CK)(cells.classes), (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTally */ .CK)(cells.classes)];
        for (const cell of agreed)
            (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(tallies, cell, cell.rows);
        for (const { label, answers, rows } of pairs) {
            const kept = (0,_binomial_draw_js__WEBPACK_IMPORTED_MODULE_3__/* .drawBinomial */ .g)(rows, 0.5, random);
            (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(tallies, { label, predicted: answers }, kept);
            (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(tallies, { label, predicted: answers.toReversed() }, rows - kept);
        }
        return tallies;
    });
}
/** The rows on which the models agree, and the others by their two answers, whichever model gave which. */
function byAnswers({ cells }) {
    const agreed = cells.filter(({ predicted: [a, b] }) => a === b);
    const pairs = new Map();
    for (const { label, predicted, rows } of cells) {
        const answers = predicted.toSorted((a, b) => a - b);
        if (answers[0] === answers[1])
            continue;
        const key = `${label} ${answers}`;
        const pair = pairs.get(key) ?? { label, answers, rows: 0 };
        pair.rows += rows;
        pairs.set(key, pair);
    }
    return { agreed, pairs: [...pairs.values()] };
}
/**
 * The sum of the rows' differences after swapping the two models on blocks of rows drawn at random: a swap turns the sign of a
 * block's sum.
 */
function swapSums(differences, resamples, random) {
    const sums = (0,_resample_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSums */ .M)([differences], resamples)[1];
    return Float64Array.from({ length: resamples.replicates }, () => {
        let total = 0;
        let bits = 0;
        for (let block = 0; block < sums.length; block++) {
            bits = block % 32 === 0 ? random.uint32() : bits >>> 1;
            total += sums[block] * (2 * (bits & 1) - 1);
        }
        return total;
    });
}


/***/ }),

/***/ 83987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95162);

/**
 * The score interval of a proportion (Wilson 1927, "Probable inference, the law of succession, and statistical inference").
 * `hits` may be a fraction. There is at least one trial.
 */
function wilson(hits, trials, confidence) {
    const z2 = (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(confidence) ** 2;
    const middle = (hits + z2 / 2) / (trials + z2);
    const spread = (hits * (trials - hits)) / trials + z2 / 4;
    const reach = Math.sqrt(z2 * spread) / (trials + z2);
    // At the ends the bound is exactly 0 or 1, which rounding would miss.
    return [hits === 0 ? 0 : middle - reach, hits === trials ? 1 : middle + reach];
}


/***/ }),

/***/ 23161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ tallyRows),
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cz: () => (/* binding */ sum)
/* harmony export */ });
function emptyTally(classes) {
    return {
        hits: new Float64Array(classes),
        support: new Float64Array(classes),
        predicted: new Float64Array(classes),
    };
}
/** Counts `times` rows of one label and prediction. */
function count(tally, label, predicted, times) {
    tally.support[label] += times;
    tally.predicted[predicted] += times;
    if (label === predicted)
        tally.hits[label] += times;
}
function tallyRows(labels, predicted, classes) {
    const tally = emptyTally(classes);
    for (let row = 0; row < labels.length; row++)
        count(tally, labels[row], predicted[row], 1);
    return tally;
}
function sum(counts) {
    let total = 0;
    for (const x of counts)
        total += x;
    return total;
}


/***/ }),

/***/ 49043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isUndefined)
/* harmony export */ });
function isUndefined(value) {
    return typeof value === 'object' && value !== null && 'why' in value;
}


/***/ })

};
