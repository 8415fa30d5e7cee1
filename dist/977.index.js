export const id = 977;
export const ids = [977];
export const modules = {

/***/ 53977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRun: () => (/* binding */ judgeRun)
});

;// CONCATENATED MODULE: ./src/evaluate/statistics/holm.ts
/**
 * Holm's adjusted p-values, in the order given (Holm 1979, "A simple sequentially rejective multiple test procedure"): those at or
 * below a level are rejected with a family-wise error of at most that level, whatever the tests' dependence.
 */
function holm(pValues) {
    return holmRatios(pValues).map((p) => Math.min(1, p));
}
/** The same of p-values that are each in units of a level of their own, rejected at 1; they can exceed it. */
function holmRatios(ratios) {
    const order = ratios.map((_, i) => i).sort((i, j) => ratios[i] - ratios[j]);
    const adjusted = new Array(ratios.length);
    let largest = 0;
    order.forEach((i, rank) => {
        largest = Math.max(largest, (ratios.length - rank) * ratios[i]);
        adjusted[i] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/evaluate/lazy.ts
/** A value that is made once, when it is first asked for. */
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./src/numeric/sort-order.ts
var sort_order = __webpack_require__(70570);
;// CONCATENATED MODULE: ./src/evaluate/metrics/ranking.ts

/** Sorts once; AUC, its variance and the precision–recall curve share it. Scores are finite. */
function rank(labels, scores) {
    const order = (0,sort_order/* sortOrder */.T)(scores);
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

;// CONCATENATED MODULE: ./src/evaluate/statistics/moments.ts
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

;// CONCATENATED MODULE: ./src/evaluate/metrics/row-sums.ts

function rowSums({ labels, predicted }) {
    const { mean } = momentsOf(labels);
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

;// CONCATENATED MODULE: ./src/evaluate/select-rows.ts
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

;// CONCATENATED MODULE: ./src/evaluate/row-order.ts



/**
 * The predictions with their rows in an order that depends on the ids alone. Sums of floating-point numbers differ in their last
 * digits with the order of the terms, so whatever is computed starts from this one.
 */
function inOwnOrder(predictions) {
    const order = orderOf(predictions.ids);
    return order.every((row, i) => row === i) ? predictions : selectRows(predictions, order);
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

;// CONCATENATED MODULE: ./src/evaluate/tally.ts
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

;// CONCATENATED MODULE: ./src/evaluate/undetermined.ts
function isUndefined(value) {
    return typeof value === 'object' && value !== null && 'why' in value;
}

;// CONCATENATED MODULE: ./src/evaluate/facts.ts







const known = new WeakMap();
/** Predictions never change once they are made, so their facts are kept as long as they are. */
function factsOf(predictions) {
    const facts = known.get(predictions) ?? makeFacts(inOwnOrder(predictions));
    known.set(predictions, facts);
    return facts;
}
function makeFacts(predictions) {
    const ranking = lazy(() => rankingOf(predictions));
    const inOwnUnits = errorsIn(() => predictions);
    const onLogScale = errorsIn(lazy(() => logsOf(predictions)));
    return {
        predictions,
        rows: predictions.ids.length,
        tally: lazy(() => tallyOf(predictions)),
        ranking,
        placements: lazy(() => {
            const ranked = ranking();
            return isUndefined(ranked) ? ranked : placements(ranked);
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
        sums: lazy(() => of(units(), (given) => {
            if (given.task !== 'regression')
                throw new RangeError('only a regression has row sums');
            return rowSums(given);
        })),
    };
}
function of(given, make) {
    return isUndefined(given) ? given : make(given);
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
    return tallyRows(labels, predicted, classes.length);
}
function rankingOf(predictions) {
    if (predictions.task !== 'binary')
        throw new RangeError('only binary scores are ranked');
    const { labels, scores } = predictions;
    if (!scores)
        return { why: 'the predictions hold classes alone, no scores' };
    if (!scores.every(Number.isFinite))
        return { why: 'a score is not a number' };
    return rank(labels, scores);
}

;// CONCATENATED MODULE: ./src/evaluate/metrics/classification.ts

function accuracy(tally) {
    return { hits: sum(tally.hits), trials: sum(tally.support) };
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
    return total / sum(support);
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
    const n = sum(support);
    let chance = 0;
    let labels = n * n;
    let answers = n * n;
    for (let k = 0; k < support.length; k++) {
        chance += support[k] * predicted[k];
        labels -= support[k] ** 2;
        answers -= predicted[k] ** 2;
    }
    const value = (n * sum(hits) - chance) / Math.sqrt(labels * answers);
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

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var lib = __webpack_require__(72484);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
var stats_base_dists_normal_quantile_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_normal_quantile_lib);
;// CONCATENATED MODULE: ./src/evaluate/statistics/interval.ts

/** The standard normal quantile that a two-sided interval of this confidence reaches to: 1.96 for 0.95. */
function twoSidedZ(confidence) {
    return stats_base_dists_normal_quantile_lib_default()(1 - (1 - confidence) / 2, 0, 1);
}
function logit(p) {
    return Math.log(p / (1 - p));
}
function expit(x) {
    return 1 / (1 + Math.exp(-x));
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/bca.ts



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
    const bias = stats_base_dists_normal_quantile_lib_default()(share(sorted, estimate), 0, 1);
    /** From the level of a one-sided interval to that of the bootstrap distribution, both as normal quantiles. */
    const corrected = (z) => bias + (bias + z) / (1 - acceleration * (bias + z));
    const end = (z) => quantile(sorted, lib_default()(corrected(z), 0, 1));
    return {
        interval: (confidence) => [end(-twoSidedZ(confidence)), end(twoSidedZ(confidence))],
        below: (value) => {
            const w = stats_base_dists_normal_quantile_lib_default()(share(sorted, value), 0, 1) - bias;
            return lib_default()(w / (1 + acceleration * w) - bias, 0, 1);
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
    const density = Math.exp(-(twoSidedZ(confidence) ** 2) / 2) / Math.sqrt(2 * Math.PI);
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

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var stats_base_dists_t_cdf_lib = __webpack_require__(86021);
var stats_base_dists_t_cdf_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_t_cdf_lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
var stats_base_dists_t_quantile_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_t_quantile_lib);
;// CONCATENATED MODULE: ./src/evaluate/statistics/confidence.ts




function normalConfidence(estimate, standardError) {
    return {
        interval: (confidence) => {
            const reach = twoSidedZ(confidence) * standardError;
            return [estimate - reach, estimate + reach];
        },
        below: (value) => lib_default()(inUnits(value - estimate, standardError), 0, 1),
    };
}
/** Of a mean of normal values, or of any values where there are enough of them (Student 1908). */
function tConfidence(mean, standardError, freedom) {
    return {
        interval: (confidence) => {
            const reach = stats_base_dists_t_quantile_lib_default()(1 - (1 - confidence) / 2, freedom) * standardError;
            return [mean - reach, mean + reach];
        },
        below: (value) => stats_base_dists_t_cdf_lib_default()(inUnits(value - mean, standardError), freedom),
    };
}
/**
 * Normal on the logit scale by the delta method, so that it stays in (0, 1). For AUC: Pepe 2003, "The Statistical Evaluation
 * of Medical Tests for Classification and Prediction", §5.2; for average precision: Boyd, Eng & Page 2013, "Area under the
 * precision-recall curve: point estimates and confidence intervals".
 */
function logitConfidence(estimate, standardError) {
    const onLogits = normalConfidence(logit(estimate), standardError / (estimate * (1 - estimate)));
    return {
        interval: (confidence) => {
            const [low, high] = onLogits.interval(confidence);
            return [expit(low), expit(high)];
        },
        below: (value) => onLogits.below(logit(value)),
    };
}
/** A distance in standard errors; 0 is no distance even where there is no spread. */
function inUnits(distance, standardError) {
    return distance === 0 ? 0 : distance / standardError;
}

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
    const area = averagePrecision(ranking);
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
        ? NO_SPREAD
        : logitConfidence(averagePrecision(ranking), standardError);
}
/** The confidence of a difference of two models' average precisions on the same rows, the first less the second. */
function curvePairConfidence([a, b]) {
    const other = curveInfluence(b);
    const standardError = standardErrorOf(curveInfluence(a).map((x, row) => x - other[row]));
    if (standardError === 0)
        return NO_SPREAD;
    return normalConfidence(averagePrecision(a) - averagePrecision(b), standardError);
}
function standardErrorOf(influence) {
    const n = influence.length;
    const squares = influence.reduce((total, x) => total + x * x, 0);
    return n < 2 ? 0 : Math.sqrt((squares * n) / (n - 1));
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/wilson.ts

/**
 * The score interval of a proportion (Wilson 1927, "Probable inference, the law of succession, and statistical inference").
 * `hits` may be a fraction. There is at least one trial.
 */
function wilson(hits, trials, confidence) {
    const z2 = twoSidedZ(confidence) ** 2;
    const middle = (hits + z2 / 2) / (trials + z2);
    const spread = (hits * (trials - hits)) / trials + z2 / 4;
    const reach = Math.sqrt(z2 * spread) / (trials + z2);
    // At the ends the bound is exactly 0 or 1, which rounding would miss.
    return [hits === 0 ? 0 : middle - reach, hits === trials ? 1 : middle + reach];
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/delong.ts


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
        return wilson(auc * rarer, rarer, confidence);
    const variance = delongVariance(placements, labels);
    return logitConfidence(auc, Math.sqrt(variance)).interval(confidence);
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/resample-sums.ts

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
    return bca(values, estimate, accelerationOf(without.map((value) => center - value)));
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

;// CONCATENATED MODULE: ./src/evaluate/statistics/mean-confidence.ts



/** Of a mean over the rows: by t, or by the bootstrap where a few rows carry the mean. */
function meanConfidence(values, resampling) {
    const moments = momentsOf(values);
    if (moments.n < 2)
        return { why: 'one row has no spread' };
    if (isHeavyTailed(moments)) {
        const confidence = resampleSums([values], resampling.blocks(), (totals) => totals[1] / totals[0]);
        if (!('why' in confidence))
            return { method: 'BCa bootstrap', confidence };
    }
    const { mean, standardError, n } = moments;
    return { method: 't', confidence: tConfidence(mean, standardError, n - 1) };
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/no-spread.ts

/**
 * Where no resample of the rows gives another value, as when every row is right, a bootstrap knows nothing of rows that could have come
 * out otherwise. As many rows as are at stake, none of which came out otherwise, are taken as a proportion by Wilson.
 */
function noSpreadInterval(named, value, tally, confidence) {
    const [, reach] = wilson(0, rowsAtStake(named, tally), confidence);
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

;// CONCATENATED MODULE: ./src/evaluate/statistics/binomial-draw.ts
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

;// CONCATENATED MODULE: ./src/evaluate/statistics/count-cells.ts


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
    const tallies = Array.from({ length: models }, () => emptyTally(classes));
    for (const cell of cells)
        add(tallies, cell, cell.rows);
    return tallies;
}
function add(tallies, cell, times) {
    for (let model = 0; model < tallies.length; model++) {
        count(tallies[model], cell.label, cell.predicted[model], times);
    }
}
/**
 * A resample of the rows of each class, of as many rows as it has: a multinomial draw over its cells, by conditional
 * binomials. Its cost does not depend on the number of rows.
 */
function drawTallies({ classes, models, cells }, random) {
    const tallies = Array.from({ length: models }, () => emptyTally(classes));
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
            const drawn = at + 1 === end ? toDraw : drawBinomial(toDraw, cell.rows / left, random);
            add(tallies, cell, drawn);
            left -= cell.rows;
            toDraw -= drawn;
        }
    }
    return tallies;
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/resample-counts.ts



/** Above this many draws the linear approximation stands in for resampling; there are many rows then. */
const MOST_DRAWS = 1_000_000;
function drawCounts(cells, replicates, random) {
    const tooMany = cells.cells.length * replicates > MOST_DRAWS;
    const resampled = tooMany
        ? null
        : Array.from({ length: replicates }, () => drawTallies(cells, random));
    return { cells, resampled };
}
/** The BCa bootstrap of a function of the confusion matrix, stratified by class. */
function resampleCounts({ cells, resampled }, statistic) {
    const { influence, times } = jackknife(cells, statistic);
    const estimate = statistic(talliesOf(cells));
    if (resampled) {
        const values = Float64Array.from(resampled, statistic);
        return bca(values, estimate, accelerationOf(influence, times));
    }
    let variance = 0;
    for (let i = 0; i < influence.length; i++)
        variance += times[i] * influence[i] ** 2;
    return variance === 0 ? NO_SPREAD : normalConfidence(estimate, Math.sqrt(variance));
}
/**
 * The influence of a row of each cell, by leaving it out, over the rows of its class (Efron & Tibshirani 1993, "An Introduction
 * to the Bootstrap", ch. 11 and 14). A row without which the statistic is undefined counts as having none.
 */
function jackknife(cells, statistic) {
    const tallies = talliesOf(cells);
    const estimate = statistic(tallies);
    const without = cells.cells.map((cell) => {
        add(tallies, cell, -1);
        const value = statistic(tallies);
        add(tallies, cell, 1);
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

;// CONCATENATED MODULE: ./src/evaluate/interval-of.ts











/** The interval of one metric whose value is defined, by the method of its family. */
function intervalOf(facts, named, value, resampling, confidence) {
    const { metric, classIndex } = named;
    const orNoSpread = (found) => {
        if (found === NO_SPREAD)
            return noSpreadInterval(named, value, facts.tally(), confidence);
        return isUndefined(found) ? found : found.interval(confidence);
    };
    switch (metric.family) {
        case 'proportion': {
            const { hits, trials } = PROPORTIONS[metric.name](facts.tally(), classIndex);
            return wilson(hits, trials, confidence);
        }
        case 'auc': {
            const ranking = facts.ranking();
            const placements = facts.placements();
            if (isUndefined(ranking) || isUndefined(placements))
                return TOO_FEW_TO_RANK;
            return aucInterval(ranking, placements, value, confidence);
        }
        case 'row-loss mean': {
            const losses = facts.rowLosses(metric.name);
            if (isUndefined(losses))
                return losses;
            const found = meanConfidence(losses, resampling);
            if (isUndefined(found))
                return found;
            const [low, high] = found.confidence.interval(confidence);
            return [Math.max(0, low), high];
        }
        case 'counts': {
            const of = COUNT_METRICS[metric.name];
            return orNoSpread(resampleCounts(resampling.counts(), ([tally]) => of(tally, classIndex)));
        }
        case 'sums': {
            const sums = facts.rowSums(metric.name);
            if (isUndefined(sums))
                return sums;
            const found = resampleSums(columnsOf(metric.name, sums), resampling.blocks(), (totals) => ofSums(metric.name, totals));
            return isUndefined(found) ? found : found.interval(confidence);
        }
        case 'precision-recall curve': {
            const ranking = facts.ranking();
            if (isUndefined(ranking))
                return ranking;
            return orNoSpread(curveConfidence(ranking));
        }
    }
}

;// CONCATENATED MODULE: ./src/evaluate/metric-value.ts





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
            const { hits, trials } = PROPORTIONS[metric.name](facts.tally(), classIndex);
            return { value: trials === 0 ? why(facts, named) : hits / trials, n: trials };
        }
        case 'counts': {
            const value = COUNT_METRICS[metric.name](facts.tally(), classIndex);
            return { value: Number.isNaN(value) ? why(facts, named) : value, n };
        }
        case 'row-loss mean': {
            const losses = facts.rowLosses(metric.name);
            return { value: isUndefined(losses) ? losses : momentsOf(losses).mean, n };
        }
        case 'sums': {
            const sums = facts.rowSums(metric.name);
            if (isUndefined(sums))
                return { value: sums, n };
            const totals = columnsOf(metric.name, sums).map((column) => column.reduce((a, b) => a + b, 0));
            const value = ofSums(metric.name, Float64Array.of(n, ...totals));
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
    if (isUndefined(ranking))
        return ranking;
    const [negative, positive] = classesOf(facts.predictions);
    if (ranking.positives === 0)
        return { why: `no row is of the class ${positive}` };
    if (!isAuc)
        return averagePrecision(ranking);
    if (ranking.negatives === 0)
        return { why: `no row is of the class ${negative}` };
    return auc(ranking);
}
function why(facts, { metric, classIndex }) {
    return whyUndefined(metric.name, facts.tally(), classIndex, classesOf(facts.predictions));
}
function classesOf(predictions) {
    return predictions.task === 'regression' ? [] : predictions.classes;
}

// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts
var metrics = __webpack_require__(96996);
// EXTERNAL MODULE: ./src/numeric/random.ts + 3 modules
var numeric_random = __webpack_require__(56782);
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

;// CONCATENATED MODULE: ./src/evaluate/statistics/swap.ts




/** The tallies of two models after swapping them on rows drawn at random, each row with the chance ½. */
function swapTallies(cells, replicates, random) {
    const { agreed, pairs } = byAnswers(cells);
    return Array.from({ length: replicates }, () => {
        const tallies = [emptyTally(cells.classes), emptyTally(cells.classes)];
        for (const cell of agreed)
            add(tallies, cell, cell.rows);
        for (const { label, answers, rows } of pairs) {
            const kept = drawBinomial(rows, 0.5, random);
            add(tallies, { label, predicted: answers }, kept);
            add(tallies, { label, predicted: answers.toReversed() }, rows - kept);
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
    const sums = blockSums([differences], resamples)[1];
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

;// CONCATENATED MODULE: ./src/evaluate/statistics/resampling.ts







/** For one model, or for two on the same rows, which are in their own order (see `inOwnOrder`): what is drawn follows from it. */
function resamplingOf(models, options) {
    const [first] = models;
    if (!first)
        throw new RangeError('there is no model to resample');
    const replicates = resamplesFor(options.confidence);
    const random = (stream) => new numeric_random/* Random */.o(options.seed, `bootstrap/${stream}`);
    const cells = lazy(() => {
        if (first.task === 'regression')
            throw new RangeError('a regression has no classes');
        const predicted = models.map((model) => {
            if (model.task === 'regression')
                throw new RangeError('a regression has no classes');
            return model.predicted;
        });
        return cellsOf(first.labels, predicted, first.classes.length);
    });
    const counts = lazy(() => drawCounts(cells(), replicates, random('counts')));
    return {
        blocks: lazy(() => drawBlocks(first.ids.length, replicates, random('blocks'))),
        cells,
        counts,
        swappedTallies: lazy(() => {
            return counts().resampled && swapTallies(cells(), replicates, random('swapped tallies'));
        }),
        swaps: () => random('swaps'),
    };
}

;// CONCATENATED MODULE: ./src/evaluate/evaluate.ts






/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is null and says why; nothing is
 * ever NaN. The order of the rows changes nothing, to the last bit.
 */
function evaluate(predictions, options) {
    const facts = factsOf(predictions);
    const resampling = resamplingOf([facts.predictions], options);
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
    const facts = factsOf(predictions);
    const resampling = resamplingOf([facts.predictions], options);
    return estimate(facts, metric, resampling, options.confidence);
}
/** The metrics that these predictions can have. */
function metricsOfPredictions(predictions) {
    return predictions.task === 'regression'
        ? (0,metrics/* metricsOf */.Ps)('regression', [], predictions.transform)
        : (0,metrics/* metricsOf */.Ps)(predictions.task, predictions.classes);
}
function estimate(facts, metric, resampling, confidence) {
    const { value, n } = measure(facts, metric);
    if (typeof value !== 'number')
        return { value: null, interval: null, n, why: value.why };
    const interval = intervalOf(facts, metric, value, resampling, confidence);
    if (isUndefined(interval))
        return { value, interval: null, n, why: interval.why };
    if (!interval.every(Number.isFinite)) {
        return { value, interval: null, n, why: 'the interval is not finite' };
    }
    return { value, interval, n };
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/tango.ts


/**
 * The score method for a difference of paired proportions, (b − c) / n (Tango 1998, "Equivalence test and confidence interval for
 * the difference in proportions for the paired-sample design").
 * @param b rows that only the first gets right
 * @param c rows that only the second gets right
 * @param n all rows, above 0. Fractions are allowed.
 * @throws RangeError when the counts are no such numbers
 */
function tango(b, c, n) {
    if (!(n > 0 && b >= 0 && c >= 0 && b + c <= n * (1 + 1e-9))) {
        throw new RangeError(`${b} and ${c} of ${n} rows are no flips`);
    }
    return {
        interval: (confidence) => {
            const z = twoSidedZ(confidence);
            // The high end is the low end of the mirrored table: swapping the models mirrors the interval to the last bit.
            return [lowEnd(b, c, n, z), -lowEnd(c, b, n, z)];
        },
        below: (value) => lib_default()(-tangoZ(b, c, n, value), 0, 1),
    };
}
/** Tango's statistic for the hypothesis that the difference is `delta`. It falls as delta grows. */
function tangoZ(b, c, n, delta) {
    const distance = b - c - n * delta;
    if (distance === 0)
        return 0;
    if (Math.abs(delta) >= 1)
        return -delta * Number.POSITIVE_INFINITY;
    const linear = -b - c + (2 * n - b + c) * delta;
    const constant = -c * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, linear ** 2 - 8 * n * constant));
    // The share of rows that only the second gets right, at its most likely under the hypothesis.
    const q = Math.max(0, (root - linear) / (4 * n));
    const variance = n * (2 * q + delta * (1 - delta));
    return distance / Math.sqrt(Math.max(0, variance));
}
function lowEnd(b, c, n, z) {
    let low = -1;
    let high = (b - c) / n;
    // Bisection down to neighbouring doubles: at most 60 steps or so.
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return low;
        if (tangoZ(b, c, n, middle) > z)
            low = middle;
        else
            high = middle;
    }
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/gain.ts



/** The level at which the score method's widening is taken; it changes little with it. */
const USUAL = 0.95;
/**
 * Widens a confidence about the difference d by as much as the score method widens the plain normal interval of the same flips
 * (Tango 1998). A method for large samples sees the rows that flipped and not those that could have: of 200 rows on which
 * the models differ once it knows next to nothing, and takes that for certainty. With fifty flips it changes 2 %.
 * @param equal how many rows of equal weight the informative ones are worth
 */
function widened(confidence, d, flips, equal) {
    const { informative } = flips;
    if (informative === 0)
        return confidence;
    // Where no row adds anything, as when all resamples agree, the weights tell nothing.
    const share = equal > 0 ? Math.min(1, equal / informative) : 1;
    const undecided = (informative - flips.candidate - flips.baseline) / 2;
    const [b, c] = [(flips.candidate + undecided) * share, (flips.baseline + undecided) * share];
    const n = flips.n * share;
    const [low, high] = tango(b, c, n).interval(USUAL);
    const plain = (twoSidedZ(USUAL) * Math.sqrt(b + c)) / n;
    // By the wider side on both: where few rows lose much and many win little, the sides of the flips are not those of d.
    const ratio = Math.max(1, ((b - c) / n - low) / plain, (high - (b - c) / n) / plain);
    return {
        interval: (level) => {
            const ends = confidence.interval(level);
            return [d - Math.max(0, d - ends[0]) * ratio, d + Math.max(0, ends[1] - d) * ratio];
        },
        below: (value) => confidence.below(d + (value - d) / ratio),
    };
}
/**
 * How many rows of equal weight a sum over rows is worth, by the weights of those that add to it: (Σ|w|)² / Σw² (Kish 1965, "Survey
 * Sampling"). A few large ones among many small ones are worth little more than themselves.
 * @param times how many rows share each weight
 */
function equalRows(weights, times) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < weights.length; i++) {
        const w = Math.abs(weights[i]);
        sum += (times?.[i] ?? 1) * w;
        squares += (times?.[i] ?? 1) * w * w;
    }
    return squares === 0 ? 0 : sum ** 2 / squares;
}
/**
 * Holds a confidence to what an exact test of "no difference" shows: where that does not exclude 0, neither does the interval. Its end
 * then lies where the test's own p puts it, as many standard errors from d as belong to the level, d being as many from 0 as belong to p
 * (a test-based interval, Miettinen 1976, "Estimability and estimation in case-referent studies"). Were the models alike, each
 * informative row would fall to either with the same chance, so no test could have a smaller one-sided p than the sign test's when
 * all fall to one side, 2^−rows, mid-p half that.
 * @param belowZero the test's confidence that the difference is below 0, where it was made
 */
function heldToExact(confidence, d, informative, belowZero) {
    const least = 0.5 ** (informative + 1);
    const held = belowZero === undefined ? undefined : Math.min(Math.max(belowZero, least), 1 - least);
    /** The least one-sided p of "not better", and of "not worse". */
    const [better, worse] = held === undefined ? [least, least] : [held, 1 - held];
    return {
        interval: (level) => {
            const [low, high] = confidence.interval(level);
            const tail = (1 - level) / 2;
            return [
                better > tail && low >= 0 ? -beyondZero(d, better, level) : low,
                worse > tail && high <= 0 ? beyondZero(d, worse, level) : high,
            ];
        },
        notAbove: (value) => {
            const p = confidence.below(value);
            return value >= 0 ? Math.max(p, better) : p;
        },
        notBelow: (value) => {
            const p = 1 - confidence.below(value);
            return value <= 0 ? Math.max(p, worse) : p;
        },
    };
}
/** Nearer to 0 a test's p says nothing of how far d is from it. */
const LEAST_Z = 0.1;
/** How far beyond 0, seen from d, the end of a test-based interval lies: above 0 where p exceeds the level's tail. */
function beyondZero(d, p, level) {
    const z = Math.max(-stats_base_dists_normal_quantile_lib_default()(p, 0, 1), LEAST_Z);
    return Math.max(Math.abs(d) * (twoSidedZ(level) / z - 1), Number.EPSILON);
}
/** Of two models that say the same of every row: the difference is 0, with no doubt. */
const NO_DIFFERENCE = {
    interval: () => [0, 0],
    notAbove: (value) => (value > 0 ? 1 : value < 0 ? 0 : 0.5),
    notBelow: (value) => (value < 0 ? 1 : value > 0 ? 0 : 0.5),
};
/** The candidate's gain: more is better, also for a loss. */
function mirrored(confidence) {
    return {
        interval: (level) => {
            const [low, high] = confidence.interval(level);
            // 0 − x, as −0 is not 0 to everyone.
            return [0 - high, 0 - low];
        },
        below: (value) => 1 - confidence.below(-value),
    };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var stats_base_dists_binomial_cdf_lib = __webpack_require__(36794);
var stats_base_dists_binomial_cdf_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_binomial_cdf_lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-pmf/lib/index.js
var stats_base_dists_binomial_pmf_lib = __webpack_require__(71274);
var stats_base_dists_binomial_pmf_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_binomial_pmf_lib);
;// CONCATENATED MODULE: ./src/evaluate/statistics/mcnemar.ts


/**
 * McNemar's test with the mid-p of the exact conditional test, two-sided (Fagerland, Lydersen & Laake 2013, "The McNemar test for
 * binary matched-pairs data: mid-p and asymptotic are better than exact conditional").
 * @param b rows that only the first gets right
 * @param c rows that only the second gets right
 */
function mcnemarMidP(b, c) {
    const flips = b + c;
    const fewer = Math.min(b, c);
    const point = stats_base_dists_binomial_pmf_lib_default()(fewer, flips, 0.5);
    return b === c ? 1 - point / 2 : 2 * stats_base_dists_binomial_cdf_lib_default()(fewer, flips, 0.5) - point;
}
/**
 * The same one-sided: the p of "the first is no better", small when it gets more right.
 */
function mcnemarNotBetter(b, c) {
    const flips = b + c;
    return stats_base_dists_binomial_cdf_lib_default()(c, flips, 0.5) - stats_base_dists_binomial_pmf_lib_default()(c, flips, 0.5) / 2;
}

;// CONCATENATED MODULE: ./src/compare/flips.ts

/** @param cells of the rows, where there are classes */
function countFlips(pair, named, cells) {
    switch (named.metric.difference) {
        case 'proportion':
        case 'counts':
            return byClass(cells(), named);
        case 'auc':
        case 'precision-recall curve':
            return byRank(pair);
        case 'row-loss mean': {
            const { name } = named.metric;
            const [candidate, baseline] = [pair.candidate.rowLosses(name), pair.baseline.rowLosses(name)];
            return isUndefined(candidate) || isUndefined(baseline) ? NONE : byValue(baseline, candidate);
        }
        case 'sums': {
            const { name } = named.metric;
            const [candidate, baseline] = [pair.candidate.rowSums(name), pair.baseline.rowSums(name)];
            if (isUndefined(candidate) || isUndefined(baseline))
                return NONE;
            return byValue(baseline.squaredErrors, candidate.squaredErrors);
        }
    }
}
const NONE = { candidate: 0, baseline: 0, informative: 0, n: 0 };
/** Row by row, more is better. */
function byValue(candidate, baseline) {
    let better = 0;
    let worse = 0;
    for (let row = 0; row < candidate.length; row++) {
        if (candidate[row] > baseline[row])
            better++;
        else if (candidate[row] < baseline[row])
            worse++;
    }
    return { candidate: better, baseline: worse, informative: better + worse, n: candidate.length };
}
/**
 * A row is better placed when it outranks more of the other class. One whose own score stays the same says nothing new, even
 * where others have moved past it.
 */
function byRank({ candidate, baseline }) {
    const [ours, theirs] = [candidate.placements(), baseline.placements()];
    const [a, b] = [candidate.predictions, baseline.predictions];
    if (isUndefined(ours) || isUndefined(theirs) || a.task !== 'binary' || b.task !== 'binary') {
        return NONE;
    }
    let better = 0;
    let worse = 0;
    for (let row = 0; row < ours.length; row++) {
        if (a.scores?.[row] === b.scores?.[row])
            continue;
        if (ours[row] > theirs[row])
            better++;
        else if (ours[row] < theirs[row])
            worse++;
    }
    return { candidate: better, baseline: worse, informative: better + worse, n: ours.length };
}
function byClass({ cells }, { metric, classIndex }) {
    const onlyClass = { recall: classIndex, specificity: 0 }[metric.name];
    // Precision and F1 of a class see no more of a row than whether it is, and is predicted as, that class.
    const oneAgainstRest = metric.name === 'precision' || metric.name === 'f1';
    const seen = (k) => (oneAgainstRest ? Number(k === classIndex) : k);
    const flips = { candidate: 0, baseline: 0, informative: 0, n: 0 };
    for (const { label, predicted, rows } of cells) {
        if (onlyClass !== undefined && label !== onlyClass)
            continue;
        flips.n += rows;
        const [ours, theirs] = [seen(predicted[0]), seen(predicted[1])];
        if (ours === theirs)
            continue;
        flips.informative += rows;
        if (ours === seen(label))
            flips.candidate += rows;
        else if (theirs === seen(label))
            flips.baseline += rows;
    }
    return flips;
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/swap-test.ts
/** Values nearer than this, relatively, differ by rounding alone. */
const ROUNDING = 1e-10;
/**
 * The confidence that a true difference is below 0, by the swap test: were the two models alike, swapping their answers on any row
 * would change nothing, so the difference measured would be one of those after random swaps (approximate randomization, Noreen
 * 1989, "Computer-Intensive Methods for Testing Hypotheses"; Yeh 2000, "More accurate tests for the statistical significance of
 * result differences"). Mid-p. Exact for few rows, where the bootstrap finds too much.
 * @param swapped the difference after each random swap; each stands for its mirror image too. One that is undefined says nothing.
 */
function swapTest(swapped, difference) {
    const slack = ROUNDING * Math.abs(difference);
    /** 1 where a value exceeds the difference, and half where it equals it. */
    const above = (value) => Number.isNaN(value) || Math.abs(value - difference) <= slack ? 0.5 : Number(value > difference);
    let count = 0;
    for (const value of swapped)
        count += above(value) + above(-value);
    const all = 2 * swapped.length;
    return Math.min(Math.max(count, 0.5), all - 0.5) / all;
}

;// CONCATENATED MODULE: ./src/compare/paired-confidence.ts
















/**
 * What the rows tell of the candidate's metric less the baseline's. Both are defined on these rows. Not oriented: for a loss, less
 * is better.
 */
function pairedConfidence(pair, named, flips, resampling) {
    const { metric, classIndex } = named;
    switch (metric.difference) {
        case 'proportion': {
            const { candidate, baseline, n } = flips;
            return {
                rule: 'Tango score interval, McNemar mid-p',
                confidence: tango(candidate, baseline, n),
                belowZero: mcnemarNotBetter(candidate, baseline),
            };
        }
        case 'auc':
            return pairedDelong(pair);
        case 'row-loss mean': {
            if (flips.informative === 0)
                return NO_ROW_TELLS;
            const losses = both(pair, (facts) => facts.rowLosses(metric.name));
            if (isUndefined(losses))
                return losses;
            const [ours, theirs] = losses;
            const differences = ours.map((loss, row) => loss - theirs[row]);
            const found = meanConfidence(differences, resampling);
            if (isUndefined(found))
                return found;
            const { method, confidence } = found;
            const equal = equalRows(differences);
            return method === 't'
                ? { rule: 'paired t', confidence, equal }
                : bootstrap(confidence, swapTestOfSums(differences, resampling), equal);
        }
        case 'counts': {
            if (flips.informative === 0)
                return noFlip(named, pair.candidate.tally());
            const of = COUNT_METRICS[metric.name];
            const difference = ([ours, theirs]) => of(ours, classIndex) - of(theirs, classIndex);
            const confidence = resampleCounts(resampling.counts(), difference);
            const equal = equalRowsOfCells(resampling.cells(), difference);
            const swapped = resampling.swappedTallies();
            if (!swapped) {
                return isUndefined(confidence)
                    ? confidence
                    : { rule: 'paired jackknife', confidence, equal };
            }
            const measured = difference(talliesOf(resampling.cells()));
            const belowZero = swapTest(Float64Array.from(swapped, difference), measured);
            return bootstrap(confidence, belowZero, equal);
        }
        case 'sums':
            return pairedSums(pair, metric.name, resampling);
        case 'precision-recall curve': {
            const rankings = both(pair, (facts) => facts.ranking());
            if (isUndefined(rankings))
                return rankings;
            const confidence = curvePairConfidence(rankings);
            if (isUndefined(confidence))
                return confidence;
            return {
                ...{ rule: 'paired infinitesimal jackknife', confidence },
                equal: equalRows(rankDifferences(pair)),
            };
        }
    }
}
/** A variance of differences that are all alike is no more than this. */
const paired_confidence_ROUNDING = 1e-20;
function doubled({ interval, below }) {
    return {
        interval: (level) => {
            const [low, high] = interval(level);
            return [2 * low, 2 * high];
        },
        below: (value) => below(value / 2),
    };
}
const NO_ROW_TELLS = { why: 'no row tells the models apart' };
/** As many rows as are at stake are taken as paired proportions of which none flipped: wider than the truth. */
function noFlip(named, tally) {
    const confidence = tango(0, 0, rowsAtStake(named, tally));
    // MCC's range is two wide.
    return {
        rule: 'Tango score interval of no flip, on the rarest class',
        confidence: named.metric.name === 'mcc' ? doubled(confidence) : confidence,
    };
}
/**
 * By the variance of the differences of DeLong's components (DeLong et al. 1988). Where these do not vary, as when both rank
 * perfectly, as many rows as the rarer class has are taken as paired proportions, which is wider than the truth.
 */
function pairedDelong(pair) {
    const rankings = both(pair, (facts) => facts.ranking());
    if (isUndefined(rankings))
        return rankings;
    const [{ labels, positives, negatives }] = rankings;
    const rarer = Math.min(positives, negatives);
    if (rarer < 2)
        return TOO_FEW_TO_RANK;
    const placed = both(pair, (facts) => facts.placements());
    if (isUndefined(placed))
        return placed;
    const [ours, theirs] = placed;
    const differences = ours.map((value, row) => value - theirs[row]);
    let d = 0;
    for (let row = 0; row < labels.length; row++)
        if (labels[row])
            d += differences[row];
    d /= positives;
    const variance = delongVariance(differences, labels);
    const rule = 'paired DeLong';
    return variance > paired_confidence_ROUNDING
        ? {
            ...{ rule, confidence: normalConfidence(d, Math.sqrt(variance)) },
            equal: equalRows(rankDifferences(pair)),
        }
        : { rule, confidence: tango(rarer * Math.max(d, 0), rarer * Math.max(-d, 0), rarer) };
}
function pairedSums(pair, name, resampling) {
    const sums = both(pair, (facts) => facts.rowSums(name));
    if (isUndefined(sums))
        return sums;
    const columns = columnsOf(name, sums[0]);
    // The labels are the same: the second model adds its squared errors alone.
    const [ours, theirs] = sums.map(({ squaredErrors }) => squaredErrors);
    const confidence = resampleSums([...columns, theirs], resampling.blocks(), (totals) => {
        const first = totals.subarray(0, columns.length + 1);
        const second = first.with(1, totals[columns.length + 1]);
        return ofSums(name, first) - ofSums(name, second);
    });
    // So the swap test goes by them too; R² falls as they rise.
    const differences = ours.map((x, row) => x - theirs[row]);
    const more = swapTestOfSums(differences, resampling);
    return bootstrap(confidence, name.endsWith('r2') ? 1 - more : more, equalRows(differences));
}
function swapTestOfSums(differences, resampling) {
    const swapped = swapSums(differences, resampling.blocks(), resampling.swaps());
    return swapTest(swapped, differences.reduce((total, x) => total + x, 0));
}
/** The bootstrap finds too much in small samples, so it comes with the swap test. */
function bootstrap(confidence, belowZero, equal) {
    return isUndefined(confidence)
        ? confidence
        : { rule: 'paired BCa bootstrap', confidence, belowZero, equal };
}
/** By their influence on the difference, those on which the models say the same left out. */
function equalRowsOfCells(cells, difference) {
    const { influence, times } = jackknife(cells, difference);
    const told = cells.cells.flatMap(({ predicted: [a, b] }, i) => (a === b ? [] : [i]));
    return equalRows(told.map((i) => influence[i]), told.map((i) => times[i]));
}
/** What each row adds to the difference of two areas under a curve: less where its class has more rows. */
function rankDifferences({ candidate, baseline }) {
    const [ours, theirs] = [candidate.placements(), baseline.placements()];
    const ranking = candidate.ranking();
    if (isUndefined(ours) || isUndefined(theirs) || isUndefined(ranking))
        return new Float64Array(0);
    const { labels, positives, negatives } = ranking;
    return ours.map((value, row) => (value - theirs[row]) / (labels[row] ? positives : negatives));
}
function both(pair, of) {
    const ours = of(pair.candidate);
    if (isUndefined(ours))
        return ours;
    const theirs = of(pair.baseline);
    return isUndefined(theirs) ? theirs : [ours, theirs];
}

;// CONCATENATED MODULE: ./src/compare/comparison.ts









/**
 * Compares two models row by row. The order of the rows changes nothing, to the last bit.
 * @param baseline its predictions of the candidate's rows, in the same order, with the same labels (see `alignRows`)
 * @throws RangeError when the two are not of the same rows, labels, task or classes
 */
function compare(candidate, baseline, options) {
    checkAligned(candidate, baseline);
    const pair = { candidate: factsOf(candidate), baseline: factsOf(baseline) };
    const identical = sameAnswers(candidate, baseline);
    const models = [pair.candidate.predictions, pair.baseline.predictions];
    const metrics = new Map(metricsOfPredictions(candidate).map((named) => [named.name, named]));
    const levels = new Map();
    const known = new Map();
    return {
        rows: candidate.ids.length,
        identical,
        names: [...metrics.keys()],
        metric: (name, confidence = options.confidence) => {
            const named = metrics.get(name);
            if (!named)
                throw new RangeError(`there is no metric ${name}`);
            const resampling = levels.get(confidence) ?? resamplingOf(models, { confidence, seed: options.seed });
            levels.set(confidence, resampling);
            const key = `${confidence} ${name}`;
            const compared = known.get(key) ??
                compareMetric(pair, named, resampling, confidence, identical && !options.part);
            known.set(key, compared);
            return compared;
        },
    };
}
function compareMetric(pair, named, resampling, confidence, identical) {
    const candidate = measure(pair.candidate, named).value;
    const baseline = measure(pair.baseline, named).value;
    const { orientation } = named.metric;
    const { rows } = pair.candidate;
    const values = { metric: named.name, orientation, rows };
    if (typeof candidate !== 'number' || typeof baseline !== 'number') {
        const comparison = {
            ...values,
            candidate: typeof candidate === 'number' ? candidate : null,
            baseline: typeof baseline === 'number' ? baseline : null,
            d: null,
            interval: null,
            why: whyNotCompared(candidate, baseline),
        };
        return { comparison, pWorse: () => null };
    }
    const flips = countFlips(pair, named, resampling.cells);
    const d = orientation === 'higher' ? candidate - baseline : baseline - candidate;
    const found = identical
        ? { rule: 'identical predictions', gain: NO_DIFFERENCE }
        : gain(pair, named, d, flips, resampling);
    const base = {
        ...values,
        candidate,
        baseline,
        d,
        confidence,
        n: flips.n,
        flips: { candidate: flips.candidate, baseline: flips.baseline },
        informative: flips.informative,
    };
    if (isUndefined(found)) {
        const comparison = { ...base, interval: null, p: null, rule: null, why: found.why };
        return { comparison, pWorse: () => null };
    }
    const { rule } = found;
    const interval = found.gain.interval(confidence);
    if (!interval.every(Number.isFinite)) {
        const why = 'the interval is not finite';
        return {
            comparison: { ...base, interval: null, p: null, rule, why },
            pWorse: () => null,
        };
    }
    const p = flips.informative === 0 ? null : twoSidedP(rule, flips, found.gain);
    return {
        comparison: { ...base, interval, p, rule },
        pWorse: (margin) => found.gain.notBelow(-margin),
    };
}
function twoSidedP(rule, flips, { notAbove, notBelow }) {
    if (rule === 'Tango score interval, McNemar mid-p') {
        return mcnemarMidP(flips.candidate, flips.baseline);
    }
    return Math.min(1, 2 * Math.min(notAbove(0), notBelow(0)));
}
/** What is known of the candidate's gain d, oriented so that more is better. */
function gain(pair, named, d, flips, resampling) {
    const { orientation } = named.metric;
    const found = pairedConfidence(pair, named, flips, resampling);
    if (isUndefined(found))
        return found;
    const { rule, confidence, belowZero, equal } = found;
    const higher = orientation === 'higher';
    const oriented = higher ? confidence : mirrored(confidence);
    // A score interval has that width already.
    const wide = equal === undefined ? oriented : widened(oriented, d, flips, equal);
    const held = belowZero === undefined || higher ? belowZero : 1 - belowZero;
    return { rule, gain: heldToExact(wide, d, flips.informative, held) };
}
function whyNotCompared(candidate, baseline) {
    const whys = [];
    if (isUndefined(candidate))
        whys.push(`the candidate's is undefined: ${candidate.why}`);
    if (isUndefined(baseline))
        whys.push(`the baseline's is undefined: ${baseline.why}`);
    return whys.join('; ');
}
function sameAnswers(candidate, baseline) {
    const same = (a, b) => {
        for (let i = 0; i < a.length; i++)
            if (a[i] !== b[i])
                return false;
        return a.length === b.length;
    };
    const scores = (of) => (of.task !== 'regression' && of.scores) || [];
    return same(candidate.predicted, baseline.predicted) && same(scores(candidate), scores(baseline));
}
function checkAligned(candidate, baseline) {
    const wrong = (what) => new RangeError(`the two models are not of the same ${what}`);
    if (candidate.task !== baseline.task)
        throw wrong('task');
    if (candidate.ids.length !== baseline.ids.length)
        throw wrong('rows');
    if (candidate.ids.some((id, row) => id !== baseline.ids[row]))
        throw wrong('rows');
    for (let row = 0; row < candidate.labels.length; row++) {
        if (candidate.labels[row] !== baseline.labels[row])
            throw wrong('labels');
    }
    if (candidate.task === 'regression' || baseline.task === 'regression')
        return;
    if (candidate.classes.join('\0') !== baseline.classes.join('\0'))
        throw wrong('classes');
}

;// CONCATENATED MODULE: ./src/evaluate/statistics/newcombe.ts

/**
 * The difference of two proportions on different rows, by the hybrid of their score intervals (Newcombe 1998, "Interval estimation
 * for the difference between independent proportions", method 10).
 */
function newcombe(first, second) {
    const interval = (confidence) => [newcombe_lowEnd(first, second, confidence), -newcombe_lowEnd(second, first, confidence)];
    return {
        interval,
        below: (value) => {
            const d = first.hits / first.trials - second.hits / second.trials;
            if (value === d)
                return 0.5;
            return value < d
                ? tail((confidence) => interval(confidence)[0] > value)
                : 1 - tail((confidence) => interval(confidence)[1] < value);
        },
    };
}
function newcombe_lowEnd(first, second, confidence) {
    const [p1, p2] = [first.hits / first.trials, second.hits / second.trials];
    const [low] = wilson(first.hits, first.trials, confidence);
    const [, high] = wilson(second.hits, second.trials, confidence);
    return p1 - p2 - Math.hypot(p1 - low, high - p2);
}
/** The tail left out by the widest interval that still excludes a value, by bisection. */
function tail(excluded) {
    let low = 0;
    let high = 1;
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (excluded(middle))
            low = middle;
        else
            high = middle;
    }
    return (1 - low) / 2;
}

;// CONCATENATED MODULE: ./src/compare/unpaired.ts

/**
 * Two numbers that were measured without predictions to pair. Proportions, each of a denominator of its own, are compared as two samples
 * (Newcombe 1998), marked unpaired; of other metrics, and of one that is undefined, there is no interval, and null is returned: a single number is
 * no evidence.
 */
function compareNumbers({ name, metric }, candidate, baseline, confidence) {
    if (metric.family !== 'proportion')
        return null;
    if (candidate.value === null || baseline.value === null)
        return null;
    if (candidate.n < 1 || baseline.n < 1)
        return null;
    const found = newcombe(sampleOf(candidate.value, candidate.n), sampleOf(baseline.value, baseline.n));
    const n = Math.min(candidate.n, baseline.n);
    return {
        comparison: {
            metric: name,
            orientation: metric.orientation,
            candidate: candidate.value,
            baseline: baseline.value,
            rows: n,
            d: candidate.value - baseline.value,
            interval: found.interval(confidence),
            confidence,
            p: Math.min(1, 2 * Math.min(found.below(0), 1 - found.below(0))),
            rule: 'Newcombe score interval, unpaired',
            n,
            flips: null,
            informative: null,
        },
        pWorse: (margin) => 1 - found.below(-margin),
    };
}
/** Two numbers side by side, with what evidence there is. */
function numbersRow(named, candidate, baseline, confidence) {
    const compared = baseline && compareNumbers(named, candidate, baseline, confidence);
    if (compared)
        return compared.comparison;
    const { orientation } = named.metric;
    const [ours, theirs] = [candidate.value, baseline?.value ?? null];
    const n = Math.min(candidate.n, baseline?.n ?? 0);
    const values = { metric: named.name, orientation, rows: n, interval: null };
    if (ours === null || theirs === null) {
        const why = ours === null
            ? `the candidate's is undefined: ${candidate.why ?? 'nobody knows why'}`
            : `the baseline's is undefined: ${baseline?.why ?? 'it has none'}`;
        return { ...values, candidate: ours, baseline: theirs, d: null, why };
    }
    return {
        ...values,
        candidate: ours,
        baseline: theirs,
        d: orientation === 'higher' ? ours - theirs : theirs - ours,
        confidence,
        p: null,
        rule: null,
        n,
        flips: null,
        informative: null,
        why: 'no evidence: a single number',
    };
}
function sampleOf(value, n) {
    return { hits: Math.round(value * n), trials: n };
}

;// CONCATENATED MODULE: ./src/compare/comparison-table.ts



/**
 * Null where there was nothing to compare.
 * @param own the candidate's metrics, for a baseline of which there are only numbers
 */
function compareAll(pairing, own, options) {
    const { confidence } = options;
    if (pairing.kind === 'numbers') {
        const { named, metrics, note, rows } = pairing;
        const compared = named.flatMap((one) => {
            const candidate = own[one.name];
            return candidate ? [numbersRow(one, candidate, metrics[one.name], confidence)] : [];
        });
        return { rows, note, maySeen: false, metrics: withShown(compared, confidence) };
    }
    if (pairing.kind !== 'paired')
        return null;
    const { candidate, baseline, of, maySeen, note } = pairing;
    const part = candidate.ids.length < of;
    const { rows, names, metric } = compare(candidate, baseline, { ...options, part });
    const metrics = names.map((name) => metric(name).comparison);
    return { rows, note: note ?? null, maySeen, metrics: withShown(metrics, confidence) };
}
function withShown(metrics, confidence) {
    const adjusted = holm(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
    return metrics.map((row, i) => {
        const differs = row.d !== null && row.d !== 0 && adjusted[i] <= 1 - confidence;
        return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
    });
}

;// CONCATENATED MODULE: ./src/data/checks/unfamiliar.ts
/** More than this share of a column is most of it. */
const unfamiliar_MOST = 0.5;
/** With fewer different numbers a column's place and spread tell nothing: it may be a flag that few rows have. */
const FEWEST_NUMBERS = 10;
/** In the model's standard deviations: a middle further off, or a spread below that, is another unit rather than another sample. */
const FAR = 3;
const NARROW = 0.1;
/** More than this share beyond where the model clips is too. */
const MOST_CLIPPED = 0.1;
/**
 * The columns of which a model from elsewhere would see next to nothing: most cells became missing, are levels that it does not know,
 * or numbers on another scale. It can be
 * scored on such rows, but what comes of it says nothing about the model.
 * @param own fitted on these data: where it takes a level for too rare, the other model may as well
 */
function unfamiliarColumns(model, table, own) {
    const problems = [];
    for (const encoding of model.encoding.columns) {
        const column = table.columns.find(({ name }) => name === encoding.column);
        if (!column || table.rows === 0)
            continue;
        const summary = model.columns.find(({ name }) => name === column.name);
        const before = (summary?.missing ?? 0) / Math.max(1, model.rows);
        const fitted = own.columns.find((one) => one.column === column.name);
        const why = mostlyMissing(column, table.rows, before) ??
            ('levels' in encoding
                ? mostlyUnknown(encoding, fitted, column, table.rows)
                : onAnotherScale(encoding, column));
        if (!why)
            continue;
        const message = `column ${JSON.stringify(column.name)} ${why}`;
        problems.push({ message, at: { file: table.file } });
    }
    return problems;
}
function mostlyMissing(column, rows, before) {
    let missing = 0;
    for (let row = 0; row < rows; row++)
        if (isMissingAt(column, row))
            missing++;
    if (missing / rows - before <= unfamiliar_MOST)
        return undefined;
    return `is missing in ${missing} of ${rows} rows, and was not where the model was trained`;
}
function mostlyUnknown(encoding, fitted, column, rows) {
    const known = new Set(encoding.levels);
    const frequent = fitted && 'levels' in fitted ? new Set(fitted.levels) : undefined;
    let cells = 0;
    let unknown = 0;
    for (let row = 0; row < rows; row++) {
        const level = levelAt(column, row);
        if (level === undefined || (frequent && !frequent.has(level)))
            continue;
        cells++;
        if (!known.has(level))
            unknown++;
    }
    // A model with a place for other levels may have been fitted on a column of mostly rare ones.
    const most = encoding.other && !frequent ? cells - 1 : unfamiliar_MOST * cells;
    if (cells === 0 || unknown <= most)
        return undefined;
    return `holds levels in ${unknown} of ${cells} rows that the model does not know`;
}
/** Dates move on by themselves. */
function onAnotherScale({ kind, mean, sd, clip }, column) {
    if (kind !== 'number' || !('values' in column))
        return undefined;
    const z = column.values
        .filter((value) => !Number.isNaN(value))
        .map((value) => (value - mean) / sd);
    if (new Set(z).size < FEWEST_NUMBERS)
        return undefined;
    const clipped = z.filter((value) => Math.abs(value) > clip).length / z.length;
    const average = z.reduce((sum, value) => sum + value, 0) / z.length;
    const spread = Math.sqrt(z.reduce((sum, value) => sum + (value - average) ** 2, 0) / z.length);
    const sorted = z.toSorted();
    const middle = sorted[(z.length - 1) >> 1] / 2 + sorted[z.length >> 1] / 2;
    if (clipped <= MOST_CLIPPED && Math.abs(middle) <= FAR && spread >= NARROW)
        return undefined;
    return `is on another scale: its middle is ${rounded(middle * sd + mean)}, where the model was trained on ${rounded(mean)} ± ${rounded(sd)}`;
}
function isMissingAt(column, row) {
    return 'codes' in column ? column.codes[row] < 0 : Number.isNaN(column.values[row]);
}
function levelAt(column, row) {
    if ('codes' in column)
        return column.levels[column.codes[row]];
    return isMissingAt(column, row) ? undefined : String(column.values[row]);
}
function rounded(value) {
    return String(Number(value.toPrecision(3)));
}

// EXTERNAL MODULE: ./src/data/encoding/encode.ts
var encode = __webpack_require__(52048);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/from-outputs.ts
var from_outputs = __webpack_require__(78992);
;// CONCATENATED MODULE: ./src/compare/pairing/align-rows.ts

/** Pairs two models' predictions by row id. They must be of one task and of the same classes, in any order. */
function align_rows_alignRows(candidate, baseline) {
    const translated = translate(baseline, candidate);
    if (typeof translated === 'string')
        return { ok: false, why: translated };
    const pairs = pairIds(candidate.ids, baseline.ids);
    const ours = selectRows(candidate, pairs.candidate);
    const theirs = selectRows(translated, pairs.baseline);
    const common = pairs.candidate.length;
    let relabelled = 0;
    for (let row = 0; row < common; row++) {
        if (differ(ours.labels[row], theirs.labels[row]))
            relabelled++;
    }
    return {
        ok: true,
        candidate: ours,
        baseline: withLabelsOf(theirs, ours),
        common,
        onlyCandidate: candidate.ids.length - common,
        onlyBaseline: baseline.ids.length - common,
        relabelled,
    };
}
/** A logarithm taken and undone leaves the last digits of a target in doubt. */
function differ(a, b) {
    return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
function pairIds(ours, theirs) {
    const positions = new Map(theirs.map((id, row) => [id, row]));
    const candidate = [];
    const baseline = [];
    ours.forEach((id, row) => {
        const position = positions.get(id);
        if (position === undefined)
            return;
        candidate.push(row);
        baseline.push(position);
    });
    return { candidate, baseline };
}
/** The baseline in the candidate's order of classes, or why it can't be. */
function translate(baseline, candidate) {
    if (baseline.task === 'regression' || candidate.task === 'regression') {
        if (baseline.task === candidate.task)
            return baseline;
        return `the baseline's task is ${baseline.task}, the candidate's is ${candidate.task}`;
    }
    if (baseline.task !== candidate.task) {
        return `the baseline's task is ${baseline.task}, the candidate's is ${candidate.task}`;
    }
    const to = baseline.classes.map((name) => candidate.classes.indexOf(name));
    if (to.includes(-1) || to.length !== candidate.classes.length) {
        return `the baseline's classes are ${baseline.classes.join(', ')}, the candidate's ${candidate.classes.join(', ')}`;
    }
    if (to.every((k, i) => k === i))
        return baseline;
    if (baseline.task === 'binary') {
        const { scores } = baseline;
        return {
            ...baseline,
            classes: [baseline.classes[1], baseline.classes[0]],
            labels: baseline.labels.map((k) => 1 - k),
            predicted: baseline.predicted.map((k) => 1 - k),
            ...(scores && { scores: scores.map((score) => 1 - score) }),
        };
    }
    const { scores } = baseline;
    const width = to.length;
    return {
        ...baseline,
        classes: candidate.classes,
        labels: baseline.labels.map((k) => to[k]),
        predicted: baseline.predicted.map((k) => to[k]),
        ...(scores && {
            scores: scores.map((_, i) => scores[Math.floor(i / width) * width + to.indexOf(i % width)]),
        }),
    };
}
function withLabelsOf(baseline, candidate) {
    if (baseline.task === 'binary' && candidate.task === 'binary') {
        return { ...baseline, labels: candidate.labels };
    }
    if (baseline.task === 'multiclass' && candidate.task === 'multiclass') {
        return { ...baseline, labels: candidate.labels };
    }
    if (baseline.task === 'regression' && candidate.task === 'regression') {
        const { transform: _, ...rest } = baseline;
        return {
            ...rest,
            labels: candidate.labels,
            ...(candidate.transform && { transform: candidate.transform }),
        };
    }
    throw new RangeError('the two models are not of the same task');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/compare/pairing/overlap.ts
/** With fewer rows to be expected in common, having none tells nothing. */
const FEWEST_EXPECTED = 10;
/** More rows in common than this share of those to be expected are no chance. */
const TOLERATED = 0.1;
/**
 * Whether rows are from the data that a model comes from, told by those of them that are its test rows: the same id, or the same outputs to the
 * last bit. If all were from there, as many would be as the share of test rows says. Rows that are new have outputs in common as often
 * as the test rows have among themselves.
 * @param outputs the model's, of rows given by their places
 * @param test the model's, of its own test rows, a random share of its data
 */
function overlapOf(outputs, rows, test, share) {
    const ids = new Set(test.ids);
    const counts = new Map();
    const keys = test.ids.map((_, row) => outputOf(test, row));
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const chance = keys.filter((key) => counts.get(key) > 1).length / Math.max(1, keys.length);
    const expected = rows.length * share * (1 - chance);
    if (expected < FEWEST_EXPECTED)
        return 'unknown';
    const common = rows.filter((row) => ids.has(outputs.ids[row]) || counts.has(outputOf(outputs, row))).length;
    return common - rows.length * chance <= TOLERATED * expected ? 'none' : 'some';
}
/** What the model says of a row, to the last bit. */
function outputOf(predictions, row) {
    if (predictions.task === 'regression' || !predictions.scores) {
        return String(predictions.predicted[row]);
    }
    const width = predictions.task === 'binary' ? 1 : predictions.classes.length;
    return predictions.scores.subarray(row * width, (row + 1) * width).join();
}

;// CONCATENATED MODULE: ./src/compare/pairing/held-out.ts


/** The column whose cells are the row ids of a run; undefined where they are hashes of the content. */
function held_out_idColumnOf({ params }) {
    return idParams.safeParse(params).data?.data.id;
}
const idParams = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional() }) });
const splitParams = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        test: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
        id: schemas/* string */.YjP().optional(),
        split: schemas/* object */.Ikc({
            seed: schemas/* number */.aig(),
            group: schemas/* string */.YjP().optional(),
            time: schemas/* string */.YjP().optional(),
        }),
    }),
});
/**
 * The candidate's test rows (their places, ascending) that the baseline was surely not trained on:
 * - all that are not in the training file, where both have one and the test rows are from another;
 * - all, where the same hash of a group keeps them out;
 * - those later than its last training row, where it was split by time;
 * - all, where the baseline's test rows, which are a random part of its data, show that the candidate's are new to it (see `allAreNew`);
 * - all but those that are known to be training rows, where it had a test file of its own and the hashes that its record keeps show that hardly any is;
 * - those that were its test rows too.
 */
function heldOutRows(candidate, baseline) {
    const all = candidate.ids.map((_, row) => row);
    if (sameGroups(candidate, baseline))
        return all;
    const { seen } = candidate.dataset;
    if (seen && sameTrainingFile(candidate, baseline))
        return all.filter((row) => seen[row] === 0);
    const own = new Set(baseline.predictions.ids);
    const trained = trainedOn(candidate, baseline);
    const isOwn = (row) => own.has(candidate.ids[row]);
    const isLater = laterThanTraining(candidate, baseline);
    const held = all.filter((row) => isOwn(row) || isLater(row));
    if (held.length === all.length)
        return all;
    if (trained)
        return all.filter((row) => isOwn(row) || isLater(row) || !trained(row));
    return allAreNew(candidate, baseline, all.filter(isOwn)) ? all : held;
}
function sameTrainingFile(candidate, baseline) {
    return (candidate.data.splits.method === 'file' &&
        candidate.data.fingerprint === baseline.data.fingerprint);
}
/** A group's side depends on its value, the seed and the share alone. */
function sameGroups(candidate, baseline) {
    const group = groupOf(candidate);
    return (group !== undefined &&
        bothBy('group', candidate, baseline) &&
        group === groupOf(baseline) &&
        kindOf(candidate, group) === kindOf(baseline, group) &&
        sameHash(candidate, baseline));
}
/** The id, where nothing else decides a row's side, does. */
function groupOf(run) {
    const data = paramsOf(run);
    return data?.split.group ?? data?.id;
}
/** Whether a row is later than all that the baseline was trained and stopped on, by the column that split its data. */
function laterThanTraining(candidate, { data, params }) {
    const until = data.splits.trainedUntil;
    const name = paramsOf({ params })?.split.time;
    const column = candidate.dataset.testTable.columns.find((one) => one.name === name);
    if (until === undefined || !column || !('values' in column))
        return () => false;
    // The summaries' kinds: a column that counts the rows is an id there, and a number in the table.
    if (kindOf(candidate, column.name) !== kindOf({ data }, column.name))
        return () => false;
    const { values } = column;
    return (row) => values[row] > until;
}
/**
 * Whether a row is known to be a training row of a baseline that was tested on a file of its own, by the hashes that its record keeps of them;
 * undefined where they tell too little, or that many are.
 */
function trainedOn({ data, dataset }, baseline) {
    const { trainedHashes } = baseline.data;
    const last = trainedHashes?.at(-1);
    if (!trainedHashes || last === undefined || !sameColumns(data, baseline.data))
        return undefined;
    const trained = new Set(trainedHashes.map((hash) => BigInt(`0x${hash}`)));
    const largest = BigInt(`0x${last}`);
    const { hashes } = dataset.testTable;
    const told = hashes.filter((hash) => hash <= largest);
    const known = told.filter((hash) => trained.has(hash)).length;
    if (told.length < FEWEST_EXPECTED || known > TOLERATED * told.length)
        return undefined;
    return (row) => trained.has(hashes[row]);
}
/**
 * Whether the candidate's test rows are new to a baseline whose test rows were drawn at random from its data. Had it known some of them, its test
 * rows would be among them too, as often as its share of test rows says: by their hashes or, where the same rows are now written otherwise and have
 * other hashes, by what the model says of them. Where both split alike by content, rows that were in the baseline's data are its test rows; new
 * ones are all others, unless some of its rows went and may have come back written otherwise.
 */
function allAreNew(candidate, baseline, own) {
    const { method } = baseline.data.splits;
    if (method !== 'hash' && method !== 'stratify')
        return false;
    const alike = bothBy('hash', candidate, baseline) &&
        sameHash(candidate, baseline) &&
        sameColumns(candidate.data, baseline.data);
    if (alike && own.length === baseline.predictions.ids.length)
        return true;
    // Ids of their own name a row whatever its hash: one that is known may be one of many that are now written otherwise.
    const known = new Set(alike && held_out_idColumnOf(candidate) === undefined ? own : []);
    const rows = candidate.ids.flatMap((_, row) => (known.has(row) ? [] : [row]));
    const { train, validation, test } = baseline.data.splits;
    const share = test / Math.max(1, train + validation + test);
    return overlapOf(baseline.anew, rows, baseline.predictions, share) === 'none';
}
function bothBy(method, a, b) {
    return a.data.splits.method === method && b.data.splits.method === method;
}
/** With the same seed, what the candidate tests on was no training row of a baseline that tested on as much or more. */
function sameHash(candidate, baseline) {
    const [own, other] = [paramsOf(candidate), paramsOf(baseline)];
    if (typeof own?.test !== 'number' || typeof other?.test !== 'number')
        return false;
    return own.split.seed === other.split.seed && own.test <= other.test;
}
/** The content's hash is over all columns but the label, by name. */
function sameColumns(a, b) {
    const names = ({ columns }) => JSON.stringify(columns
        .filter(({ role }) => role !== 'label')
        .map(({ name }) => name)
        .sort());
    return names(a) === names(b);
}
function kindOf({ data }, column) {
    return data.columns.find(({ name }) => name === column)?.kind;
}
function paramsOf({ params }) {
    return splitParams.safeParse(params).data?.data;
}

;// CONCATENATED MODULE: ./src/compare/pairing/question.ts
/** Why the two models do not answer the same question, or undefined where they do. Holds names from the data. */
function question_differentQuestion(candidate, baseline) {
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

;// CONCATENATED MODULE: ./src/compare/pairing/pair.ts










/** More of them than this are no corrections. */
const MOST_RELABELLED = 0.25;
/**
 * Pairs the candidate's test rows with the baseline's predictions of them: with those that were kept where all rows are the same, else
 * with what its model says of those that it was surely not trained on. Where there are none, it may have been trained on all of them, and that is
 * said.
 * @throws BrokenError when the baseline's model can't be read
 */
async function pairRows(candidate, baseline) {
    const { predictions, data } = candidate;
    const { record } = baseline;
    const asked = {
        data,
        task: predictions.task,
        classes: predictions.task === 'regression' ? [] : predictions.classes,
    };
    const question = question_differentQuestion(asked, record);
    if (question)
        return incomparable(question);
    if (!baseline.predictions) {
        return pairNumbers(asked, metricsOfPredictions(predictions), record, "the baseline's");
    }
    const column = held_out_idColumnOf(candidate);
    const kept = column === held_out_idColumnOf(record) ? baseline.predictions : ofOtherIds(baseline.predictions);
    const aligned = align_rows_alignRows(predictions, kept);
    if (!aligned.ok)
        return incomparable(aligned.why);
    const all = predictions.ids.length;
    const sameRows = data.testFingerprint === record.data.testFingerprint;
    // A hash stands for a row's cells, an id for the row whatever its cells are now.
    if (aligned.common === all && (sameRows || column === undefined)) {
        return paired(aligned, all, sameNote(aligned, kept.ids.length));
    }
    if (column !== undefined && aligned.relabelled > MOST_RELABELLED * aligned.common) {
        return incomparable(`${aligned.relabelled} of ${aligned.common} rows have another label under the same "${column}", so it does not name rows`);
    }
    const anew = await scoreAnew(candidate, baseline);
    if (typeof anew === 'string') {
        // Whoever names rows says that they are the same, whatever columns they have now.
        if (aligned.common === all && column !== undefined) {
            const note = `compared by what the baseline said of the same rows before their columns changed`;
            return paired(aligned, all, `${note}${relabelledNote(aligned)}`);
        }
        return incomparable(`the test data changed, and ${anew}: the numbers are not comparable`);
    }
    const rows = { ...candidate, ids: predictions.ids };
    const held = sameRows
        ? predictions.ids.map((_, row) => row)
        : heldOutRows(rows, { ...record, predictions: kept, anew });
    const changed = relabelledNote(aligned);
    const scored = align_rows_alignRows(predictions, anew);
    if (!scored.ok)
        return incomparable(scored.why);
    if (held.length === all) {
        const what = sameRows ? 'the ids of the rows' : 'the test data';
        const note = `${what} changed: the baseline's model was scored on the ${all} test rows of this run`;
        return paired(scored, all, `${note}${changed}`);
    }
    if (held.length > 0) {
        const some = {
            candidate: selectRows(scored.candidate, held),
            baseline: selectRows(scored.baseline, held),
        };
        const note = held.length === aligned.common
            ? bothHeldOut(aligned.common, all)
            : `compared on the ${held.length} of ${all} test rows that the baseline was not trained on`;
        return paired(some, all, `${note}${changed}`);
    }
    const note = 'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training';
    return { ...paired(scored, all, note), maySeen: true };
}
/**
 * Pairs two runs that have ended, by the test rows that both have.
 */
function pairKept(candidate, baseline) {
    const { record } = candidate;
    const question = differentQuestion(record, baseline.record);
    if (question)
        return incomparable(question);
    if (!candidate.predictions || !baseline.predictions) {
        const named = metricsOf(record.task, record.classes, record.transform);
        const whose = candidate.predictions ? "the baseline's" : "the candidate's";
        return pairNumbers(record, named, baseline.record, whose);
    }
    const column = idColumnOf(record);
    if (column !== idColumnOf(baseline.record)) {
        return incomparable('their rows have ids of another kind (data.id)');
    }
    const kept = alignRows(candidate.predictions, baseline.predictions);
    if (!kept.ok)
        return incomparable(kept.why);
    const { common } = kept;
    if (common === 0)
        return incomparable('they have no test row in common');
    const all = candidate.predictions.ids.length;
    const sameRows = record.data.testFingerprint === baseline.record.data.testFingerprint;
    const cells = sameRows || column === undefined
        ? ''
        : `; the rows are the same by "${column}", and may hold other cells`;
    if (common === all && cells === '')
        return paired(kept, all, sameNote(kept, baseline.predictions.ids.length));
    return paired(kept, all, `${bothHeldOut(common, all)}${relabelledNote(kept)}${cells}`);
}
/** Ids of another column name no row of these, even where they look alike. */
function ofOtherIds(predictions) {
    return { ...predictions, ids: predictions.ids.map((id) => `${id}\0`) };
}
function paired({ candidate, baseline }, of, note) {
    return { kind: 'paired', candidate, baseline, of, maySeen: false, ...(note && { note }) };
}
function incomparable(reason) {
    return { kind: 'incomparable', reason };
}
function bothHeldOut(common, all) {
    return `compared on the ${common} of ${all} test rows that both runs held out`;
}
/** @param tested the baseline's test rows */
function sameNote(rows, tested) {
    const gone = tested - rows.common;
    if (gone > 0) {
        return `compared on the ${rows.common} test rows, which are ${rows.common} of the baseline's ${tested}${relabelledNote(rows)}`;
    }
    return rows.relabelled > 0
        ? `compared on the same ${rows.common} test rows${relabelledNote(rows)}`
        : undefined;
}
/** Both are judged by one truth; that it moved has to be said. */
function relabelledNote({ relabelled, common }) {
    if (relabelled === 0)
        return '';
    return `; ${relabelled} of the ${common} rows that both tested on have another label now, and both models are judged by the labels of this run`;
}
/**
 * Numbers say something of two models only where both were measured on the same rows with the same labels: on other rows they differ for
 * that alone.
 */
function pairNumbers(candidate, named, baseline, whose) {
    const positive = differentPositive(candidate, baseline);
    if (positive)
        return { kind: 'incomparable', reason: positive };
    const missing = `${whose} predictions were not kept`;
    if (candidate.data.testFingerprint !== baseline.data.testFingerprint) {
        const reason = `the test data changed, and ${missing}: the numbers are not comparable`;
        return { kind: 'incomparable', reason };
    }
    return {
        kind: 'numbers',
        named,
        metrics: baseline.metrics.test,
        rows: candidate.data.splits.test,
        note: `compared by numbers alone, unpaired: ${missing}`,
    };
}
/** The baseline's model on the candidate's test rows, or why there is none. */
async function scoreAnew({ dataset }, baseline) {
    const model = await baseline.loadModel();
    if (!model)
        return "the baseline's model was not kept";
    const { network, encoding } = model;
    const { record } = baseline;
    const { columns, rows } = record.data;
    const [strange] = unfamiliarColumns({ encoding, columns, rows }, dataset.testTable, dataset.encoding);
    if (strange)
        return doesNotFit(strange);
    try {
        const outputs = network.predict((0,encode/* encodeTable */.Vk)(encoding, dataset.testTable));
        return (0,from_outputs/* fromOutputs */.L)(outputs, {
            task: record.task,
            classes: record.classes,
            ids: dataset.testIds,
            y: dataset.test.y,
            ...(record.transform && { transform: record.transform }),
        });
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return doesNotFit(error.problems[0]);
    }
}
function doesNotFit({ message }) {
    return `the baseline's model does not fit it (${message})`;
}

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
        return evaluateMetric(this.#rows(slice), metric, { ...this.options, confidence });
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
        const compared = compareNumbers(named, this.estimate(metric), baseline, confidence);
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
            return compare(candidate, baseline, { ...this.options, part });
        const wanted = new Set(Array.from(slice.rows, (row) => this.predictions.ids[row]));
        const rows = candidate.ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
        const { identical } = this.#comparison(pairing, undefined);
        return compare(selectRows(candidate, rows), selectRows(baseline, rows), {
            ...this.options,
            part: part || !identical,
        });
    }
    #named(metric) {
        return metricsOfPredictions(this.predictions).find(({ name }) => name === metric);
    }
    #rows(slice) {
        if (!slice)
            return this.predictions;
        const known = this.#slices.get(slice.where) ?? selectRows(this.predictions, slice.rows);
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

;// CONCATENATED MODULE: ./src/evaluate/statistics/power.ts


/** How often a real difference should be shown. */
const POWER = 0.8;
/**
 * In standard errors, from the middle of the sampling distribution to where the bound excludes the margin with that power.
 * @param family the comparisons of which any may be shown worse: each is tested at the level of Holm's first step then
 */
function reach(confidence, family = 1) {
    return twoSidedZ(1 - (1 - confidence) / family) + stats_base_dists_normal_quantile_lib_default()(POWER, 0, 1);
}
function power_standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / twoSidedZ(confidence);
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
    const standardError = power_standardErrorOf(given.interval, given.confidence);
    const standardErrors = reach(given.confidence, distance < 0 ? family : 1);
    const needed = rows * ((standardErrors * standardError) / distance) ** 2;
    return Number.isFinite(needed) ? Math.ceil(needed) : null;
}
/** The smallest true drop below the tolerated one that rows like these show in 80 % of cases. */
function smallestDrop(interval, confidence, family = 1) {
    return reach(confidence, family) * power_standardErrorOf(interval, confidence);
}
/**
 * The standard error of a difference before there are two models, from that of one: the difference of two estimates with equal standard
 * errors has √(2 (1 − correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
}

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
    const drop = smallestDrop(interval, confidence, family);
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
    const needed = rowsNeeded({ d, interval, confidence }, margin, rows, family);
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
    const adjusted = holmRatios(pValues.map((p, i) => (p === null ? 1 / levels[i] : p / levels[i])));
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
    const told = `${sentence}; better on ${comparison_verdict_count(flips.candidate)} rows, worse on ${comparison_verdict_count(flips.baseline)}`;
    return informative >= FEW_ROWS
        ? told
        : `${told}: only ${informative} of ${comparison_verdict_count(n)} rows tell the models apart`;
}
function comparison_verdict_count(rows) {
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

;// CONCATENATED MODULE: ./src/gate/margin.ts
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
    const margin = marginOf(condition.operator, threshold, orientation, baseline ?? 0);
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
    const evaluation = evaluate(trained.predictions, options);
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
        ? await pairRows(candidate, baseline)
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
        comparison: compareAll(pairing, evaluation.metrics, options),
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


/***/ })

};
