export const id = 292;
export const ids = [292];
export const modules = {

/***/ 56967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareAll)
/* harmony export */ });
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96563);
/* harmony import */ var _unpaired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20476);



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
            return candidate ? [(0,_unpaired_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersRow */ .H)(one, candidate, metrics[one.name], confidence)] : [];
        });
        return { rows, note, maySeen: false, metrics: withShown(compared, confidence) };
    }
    if (pairing.kind !== 'paired')
        return null;
    const { candidate, baseline, of, maySeen, note } = pairing;
    const part = candidate.ids.length < of;
    const { rows, names, metric } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(candidate, baseline, { ...options, part });
    const metrics = names.map((name) => metric(name).comparison);
    return { rows, note: note ?? null, maySeen, metrics: withShown(metrics, confidence) };
}
function withShown(metrics, confidence) {
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
    return metrics.map((row, i) => {
        const differs = row.d !== null && row.d !== 0 && adjusted[i] <= 1 - confidence;
        return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
    });
}


/***/ }),

/***/ 96563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./src/evaluate/evaluate.ts + 1 modules
var evaluate = __webpack_require__(10562);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 2 modules
var facts = __webpack_require__(62546);
// EXTERNAL MODULE: ./src/evaluate/metric-value.ts
var metric_value = __webpack_require__(98751);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var lib = __webpack_require__(86060);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./src/evaluate/statistics/interval.ts
var interval = __webpack_require__(95162);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var stats_base_dists_normal_cdf_lib = __webpack_require__(72484);
var stats_base_dists_normal_cdf_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_normal_cdf_lib);
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
            const z = (0,interval/* twoSidedZ */.mI)(confidence);
            // The high end is the low end of the mirrored table: swapping the models mirrors the interval to the last bit.
            return [lowEnd(b, c, n, z), -lowEnd(c, b, n, z)];
        },
        below: (value) => stats_base_dists_normal_cdf_lib_default()(-tangoZ(b, c, n, value), 0, 1),
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
    const plain = ((0,interval/* twoSidedZ */.mI)(USUAL) * Math.sqrt(b + c)) / n;
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
    const z = Math.max(-lib_default()(p, 0, 1), LEAST_Z);
    return Math.max(Math.abs(d) * ((0,interval/* twoSidedZ */.mI)(level) / z - 1), Number.EPSILON);
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

// EXTERNAL MODULE: ./src/evaluate/statistics/resampling.ts + 1 modules
var statistics_resampling = __webpack_require__(53232);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
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
            return (0,undetermined/* isUndefined */.b)(candidate) || (0,undetermined/* isUndefined */.b)(baseline) ? NONE : byValue(baseline, candidate);
        }
        case 'sums': {
            const { name } = named.metric;
            const [candidate, baseline] = [pair.candidate.rowSums(name), pair.baseline.rowSums(name)];
            if ((0,undetermined/* isUndefined */.b)(candidate) || (0,undetermined/* isUndefined */.b)(baseline))
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
    if ((0,undetermined/* isUndefined */.b)(ours) || (0,undetermined/* isUndefined */.b)(theirs) || a.task !== 'binary' || b.task !== 'binary') {
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

// EXTERNAL MODULE: ./src/evaluate/metrics/classification.ts
var classification = __webpack_require__(83521);
// EXTERNAL MODULE: ./src/evaluate/metrics/row-sums.ts
var row_sums = __webpack_require__(95046);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var confidence = __webpack_require__(74895);
// EXTERNAL MODULE: ./src/evaluate/statistics/count-cells.ts
var count_cells = __webpack_require__(69980);
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
// EXTERNAL MODULE: ./src/evaluate/statistics/swap.ts
var swap = __webpack_require__(90088);
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
            if ((0,undetermined/* isUndefined */.b)(losses))
                return losses;
            const [ours, theirs] = losses;
            const differences = ours.map((loss, row) => loss - theirs[row]);
            const found = (0,mean_confidence/* meanConfidence */.y)(differences, resampling);
            if ((0,undetermined/* isUndefined */.b)(found))
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
            const of = classification/* COUNT_METRICS */.om[metric.name];
            const difference = ([ours, theirs]) => of(ours, classIndex) - of(theirs, classIndex);
            const confidence = (0,resample_counts/* resampleCounts */.Wx)(resampling.counts(), difference);
            const equal = equalRowsOfCells(resampling.cells(), difference);
            const swapped = resampling.swappedTallies();
            if (!swapped) {
                return (0,undetermined/* isUndefined */.b)(confidence)
                    ? confidence
                    : { rule: 'paired jackknife', confidence, equal };
            }
            const measured = difference((0,count_cells/* talliesOf */.MP)(resampling.cells()));
            const belowZero = swapTest(Float64Array.from(swapped, difference), measured);
            return bootstrap(confidence, belowZero, equal);
        }
        case 'sums':
            return pairedSums(pair, metric.name, resampling);
        case 'precision-recall curve': {
            const rankings = both(pair, (facts) => facts.ranking());
            if ((0,undetermined/* isUndefined */.b)(rankings))
                return rankings;
            const confidence = (0,curve_confidence/* curvePairConfidence */.A)(rankings);
            if ((0,undetermined/* isUndefined */.b)(confidence))
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
    const confidence = tango(0, 0, (0,no_spread/* rowsAtStake */.l)(named, tally));
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
    if ((0,undetermined/* isUndefined */.b)(rankings))
        return rankings;
    const [{ labels, positives, negatives }] = rankings;
    const rarer = Math.min(positives, negatives);
    if (rarer < 2)
        return delong/* TOO_FEW_TO_RANK */.H_;
    const placed = both(pair, (facts) => facts.placements());
    if ((0,undetermined/* isUndefined */.b)(placed))
        return placed;
    const [ours, theirs] = placed;
    const differences = ours.map((value, row) => value - theirs[row]);
    let d = 0;
    for (let row = 0; row < labels.length; row++)
        if (labels[row])
            d += differences[row];
    d /= positives;
    const variance = (0,delong/* delongVariance */.ZZ)(differences, labels);
    const rule = 'paired DeLong';
    return variance > paired_confidence_ROUNDING
        ? {
            ...{ rule, confidence: (0,confidence/* normalConfidence */.Eq)(d, Math.sqrt(variance)) },
            equal: equalRows(rankDifferences(pair)),
        }
        : { rule, confidence: tango(rarer * Math.max(d, 0), rarer * Math.max(-d, 0), rarer) };
}
function pairedSums(pair, name, resampling) {
    const sums = both(pair, (facts) => facts.rowSums(name));
    if ((0,undetermined/* isUndefined */.b)(sums))
        return sums;
    const columns = (0,row_sums/* columnsOf */.PL)(name, sums[0]);
    // The labels are the same: the second model adds its squared errors alone.
    const [ours, theirs] = sums.map(({ squaredErrors }) => squaredErrors);
    const confidence = (0,resample_sums/* resampleSums */.c)([...columns, theirs], resampling.blocks(), (totals) => {
        const first = totals.subarray(0, columns.length + 1);
        const second = first.with(1, totals[columns.length + 1]);
        return (0,row_sums/* ofSums */.EZ)(name, first) - (0,row_sums/* ofSums */.EZ)(name, second);
    });
    // So the swap test goes by them too; R² falls as they rise.
    const differences = ours.map((x, row) => x - theirs[row]);
    const more = swapTestOfSums(differences, resampling);
    return bootstrap(confidence, name.endsWith('r2') ? 1 - more : more, equalRows(differences));
}
function swapTestOfSums(differences, resampling) {
    const swapped = (0,swap/* swapSums */.U)(differences, resampling.blocks(), resampling.swaps());
    return swapTest(swapped, differences.reduce((total, x) => total + x, 0));
}
/** The bootstrap finds too much in small samples, so it comes with the swap test. */
function bootstrap(confidence, belowZero, equal) {
    return (0,undetermined/* isUndefined */.b)(confidence)
        ? confidence
        : { rule: 'paired BCa bootstrap', confidence, belowZero, equal };
}
/** By their influence on the difference, those on which the models say the same left out. */
function equalRowsOfCells(cells, difference) {
    const { influence, times } = (0,resample_counts/* jackknife */.z4)(cells, difference);
    const told = cells.cells.flatMap(({ predicted: [a, b] }, i) => (a === b ? [] : [i]));
    return equalRows(told.map((i) => influence[i]), told.map((i) => times[i]));
}
/** What each row adds to the difference of two areas under a curve: less where its class has more rows. */
function rankDifferences({ candidate, baseline }) {
    const [ours, theirs] = [candidate.placements(), baseline.placements()];
    const ranking = candidate.ranking();
    if ((0,undetermined/* isUndefined */.b)(ours) || (0,undetermined/* isUndefined */.b)(theirs) || (0,undetermined/* isUndefined */.b)(ranking))
        return new Float64Array(0);
    const { labels, positives, negatives } = ranking;
    return ours.map((value, row) => (value - theirs[row]) / (labels[row] ? positives : negatives));
}
function both(pair, of) {
    const ours = of(pair.candidate);
    if ((0,undetermined/* isUndefined */.b)(ours))
        return ours;
    const theirs = of(pair.baseline);
    return (0,undetermined/* isUndefined */.b)(theirs) ? theirs : [ours, theirs];
}

;// CONCATENATED MODULE: ./src/compare/comparison.ts









/**
 * Compares two models row by row. The order of the rows changes nothing, to the last bit.
 * @param baseline its predictions of the candidate's rows, in the same order, with the same labels (see `alignRows`)
 * @throws RangeError when the two are not of the same rows, labels, task or classes
 */
function compare(candidate, baseline, options) {
    checkAligned(candidate, baseline);
    const pair = { candidate: (0,facts/* factsOf */.x)(candidate), baseline: (0,facts/* factsOf */.x)(baseline) };
    const identical = sameAnswers(candidate, baseline);
    const models = [pair.candidate.predictions, pair.baseline.predictions];
    const metrics = new Map((0,evaluate/* metricsOfPredictions */.D4)(candidate).map((named) => [named.name, named]));
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
            const resampling = levels.get(confidence) ?? (0,statistics_resampling/* resamplingOf */.u)(models, { confidence, seed: options.seed });
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
    const candidate = (0,metric_value/* measure */.x)(pair.candidate, named).value;
    const baseline = (0,metric_value/* measure */.x)(pair.baseline, named).value;
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
    if ((0,undetermined/* isUndefined */.b)(found)) {
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
    if ((0,undetermined/* isUndefined */.b)(found))
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
    if ((0,undetermined/* isUndefined */.b)(candidate))
        whys.push(`the candidate's is undefined: ${candidate.why}`);
    if ((0,undetermined/* isUndefined */.b)(baseline))
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


/***/ }),

/***/ 74230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ pairKept),
  K: () => (/* binding */ pairRows)
});

;// CONCATENATED MODULE: ./src/data/checks/unfamiliar.ts
/** More than this share of a column is most of it. */
const MOST = 0.5;
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
    if (missing / rows - before <= MOST)
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
    const most = encoding.other && !frequent ? cells - 1 : MOST * cells;
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
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts + 1 modules
var evaluate = __webpack_require__(10562);
// EXTERNAL MODULE: ./src/evaluate/from-outputs.ts
var from_outputs = __webpack_require__(78992);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts
var metrics = __webpack_require__(96996);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
;// CONCATENATED MODULE: ./src/compare/pairing/align-rows.ts

/** Pairs two models' predictions by row id. They must be of one task and of the same classes, in any order. */
function alignRows(candidate, baseline) {
    const translated = translate(baseline, candidate);
    if (typeof translated === 'string')
        return { ok: false, why: translated };
    const pairs = pairIds(candidate.ids, baseline.ids);
    const ours = (0,select_rows/* selectRows */.A)(candidate, pairs.candidate);
    const theirs = (0,select_rows/* selectRows */.A)(translated, pairs.baseline);
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
function idColumnOf({ params }) {
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
    const known = new Set(alike && idColumnOf(candidate) === undefined ? own : []);
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

// EXTERNAL MODULE: ./src/compare/pairing/question.ts
var pairing_question = __webpack_require__(5182);
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
    const question = (0,pairing_question/* differentQuestion */.m)(asked, record);
    if (question)
        return incomparable(question);
    if (!baseline.predictions) {
        return pairNumbers(asked, (0,evaluate/* metricsOfPredictions */.D4)(predictions), record, "the baseline's");
    }
    const column = idColumnOf(candidate);
    const kept = column === idColumnOf(record) ? baseline.predictions : ofOtherIds(baseline.predictions);
    const aligned = alignRows(predictions, kept);
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
    const scored = alignRows(predictions, anew);
    if (!scored.ok)
        return incomparable(scored.why);
    if (held.length === all) {
        const what = sameRows ? 'the ids of the rows' : 'the test data';
        const note = `${what} changed: the baseline's model was scored on the ${all} test rows of this run`;
        return paired(scored, all, `${note}${changed}`);
    }
    if (held.length > 0) {
        const some = {
            candidate: (0,select_rows/* selectRows */.A)(scored.candidate, held),
            baseline: (0,select_rows/* selectRows */.A)(scored.baseline, held),
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
    const question = (0,pairing_question/* differentQuestion */.m)(record, baseline.record);
    if (question)
        return incomparable(question);
    if (!candidate.predictions || !baseline.predictions) {
        const named = (0,metrics/* metricsOf */.Ps)(record.task, record.classes, record.transform);
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
    const positive = (0,pairing_question/* differentPositive */.D)(candidate, baseline);
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


/***/ }),

/***/ 20476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compareNumbers),
  H: () => (/* binding */ numbersRow)
});

// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/evaluate/statistics/newcombe.ts

/**
 * The difference of two proportions on different rows, by the hybrid of their score intervals (Newcombe 1998, "Interval estimation
 * for the difference between independent proportions", method 10).
 */
function newcombe(first, second) {
    const interval = (confidence) => [lowEnd(first, second, confidence), -lowEnd(second, first, confidence)];
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
function lowEnd(first, second, confidence) {
    const [p1, p2] = [first.hits / first.trials, second.hits / second.trials];
    const [low] = (0,wilson/* wilson */.r)(first.hits, first.trials, confidence);
    const [, high] = (0,wilson/* wilson */.r)(second.hits, second.trials, confidence);
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


/***/ }),

/***/ 28285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ holmRatios),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
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


/***/ })

};
