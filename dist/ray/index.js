import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {


exports.__esModule = true;
exports.distance = exports.closest = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.distance = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.closest = closest;


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.targetCenter = targetCenter;
exports.spreadOf = spreadOf;
/** Targets whose mean is so many times their spread lose too many of a 32-bit number's seven digits. */
const FAR = 1000;
/** Beyond these, sums of 32-bit numbers overflow or vanish. */
const LARGEST = 1e30;
const SMALLEST = 1e-30;
/**
 * Where the targets lie and how far apart, in 64 bits, if 32 bits can't tell: seconds since 1970 a minute apart, or numbers beyond 1e30. Then a network learns
 * `(target - center) / unit`, and its outputs are turned back in 64 bits.
 * @param targets after their transform; at least one
 */
function targetCenter(targets) {
    const { mean, sd } = spreadOf(targets);
    if (sd === 0)
        return undefined;
    const size = Math.max(Math.abs(mean), sd);
    const fits = Math.abs(mean) <= FAR * sd && size <= LARGEST && size >= SMALLEST;
    return fits ? undefined : { center: mean, unit: sd };
}
/** Mean and standard deviation (of the population), of numbers of any size: they are scaled by a power of two, which is exact. */
function spreadOf(values) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0)
        return { mean: 0, sd: 0 };
    const unit = largest > 1e100 || largest < 1e-100 ? 2 ** Math.floor(Math.log2(largest)) : 1;
    const mean = values.reduce((sum, value) => sum + value / unit, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value / unit - mean) ** 2, 0);
    return { mean: mean * unit, sd: Math.sqrt(squares / values.length) * unit };
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.InterruptedError = exports.NotAllowedError = exports.BrokenError = exports.InputError = void 0;
exports.isOutOfMemory = isOutOfMemory;
exports.messageOf = messageOf;
exports.formatProblem = formatProblem;
/**
 * The config, the data or the usage is wrong: exit code 2, no stack trace.
 * It carries every problem found, not only the first.
 */
class InputError extends Error {
    problems;
    name = 'InputError';
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
    /** The usual case of a single problem. */
    static of(message, rest = {}, options) {
        return new InputError([{ message, ...rest }], options);
    }
}
exports.InputError = InputError;
/**
 * Something broke that is not the user's input: exit code 4. The message is for the user, so an
 * error that is expected to happen (a full disk, a diverged loss) does not show a stack trace.
 */
class BrokenError extends Error {
    fix;
    name = 'BrokenError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
exports.BrokenError = BrokenError;
/** A permission or a token is missing. It breaks what needs it; what does not goes on without. */
class NotAllowedError extends BrokenError {
}
exports.NotAllowedError = NotAllowedError;
/** The run was told to stop. */
class InterruptedError extends Error {
    signal;
    name = 'InterruptedError';
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
exports.InterruptedError = InterruptedError;
const OUT_OF_MEMORY = /array buffer allocation failed|could not allocate memory|maximum memory size exceeded|invalid (array buffer|string|typed array) length|string longer than|unable to grow|failed to grow/i;
/** Whether an error is the runtime's word for memory that it did not get, or a size that it does not have. */
function isOutOfMemory(error) {
    return OUT_OF_MEMORY.test(messageOf(error));
}
/** What was thrown, in its own words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** `file:line:column: message (fix)`, the form that editors and terminals link. */
function formatProblem(problem) {
    const { at, message, fix } = problem;
    const place = at
        ? `${[at.file, at.line, at.column].filter((x) => x !== undefined).join(':')}: `
        : '';
    return `${place}${message}${fix ? `\n  ${fix}` : ''}`;
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AUCS = exports.USUAL_AUC = void 0;
const pair_js_1 = __nccwpck_require__(8323);
const predictions_js_1 = __nccwpck_require__(6621);
const confidence_js_1 = __nccwpck_require__(4895);
const delong_js_1 = __nccwpck_require__(4382);
const gain_js_1 = __nccwpck_require__(3616);
const hanley_mcneil_js_1 = __nccwpck_require__(3513);
const tango_js_1 = __nccwpck_require__(6862);
const undetermined_js_1 = __nccwpck_require__(9043);
const define_metric_js_1 = __nccwpck_require__(5143);
const ranked_pair_js_1 = __nccwpck_require__(6743);
const ranking_js_1 = __nccwpck_require__(9523);
const tasks_js_1 = __nccwpck_require__(5555);
/** What a usual model has, where there is no baseline to tell it. */
exports.USUAL_AUC = 0.8;
/** A variance of differences that are all alike is no more than this. */
const ROUNDING = 1e-20;
/** By the ranks of the scores (DeLong et al. 1988). */
const AUC = {
    value: (facts) => {
        const n = facts.rows;
        const ranking = facts.ranking();
        if ((0, undetermined_js_1.isUndetermined)(ranking))
            return { value: ranking, n };
        const [negative, positive] = (0, predictions_js_1.classesOf)(facts.predictions);
        if (ranking.positives === 0)
            return { value: { code: 'no-row-of-class', class: positive }, n };
        if (ranking.negatives === 0)
            return { value: { code: 'no-row-of-class', class: negative }, n };
        return { value: (0, ranking_js_1.auc)(ranking), n };
    },
    interval: (facts, _about, value, _resampling, confidence) => {
        const ranking = facts.ranking();
        const placements = facts.placements();
        if ((0, undetermined_js_1.isUndetermined)(ranking) || (0, undetermined_js_1.isUndetermined)(placements))
            return delong_js_1.TOO_FEW_TO_RANK;
        return (0, delong_js_1.aucInterval)(ranking, placements, value, confidence);
    },
    influence: (facts) => {
        const found = facts.placements();
        const ranking = facts.ranking();
        if ((0, undetermined_js_1.isUndetermined)(found) || (0, undetermined_js_1.isUndetermined)(ranking))
            return delong_js_1.TOO_FEW_TO_RANK;
        const { labels, positives, negatives } = ranking;
        const area = (0, ranking_js_1.auc)(ranking);
        return found.map((value, row) => (value - area) / (labels[row] ? positives : negatives));
    },
    fewGroupsCarry: () => true,
    onLogits: true,
    hold: ranked_pair_js_1.fewOfRarerClass,
    stake: ranked_pair_js_1.rarerClass,
    scale: 'logit',
    reads: 'scores',
    flips: ranked_pair_js_1.flipsByRank,
    /**
     * By the variance of the differences of DeLong's components, and t by the rows of the rarer
     * class: it is these that a few make uncertain. Where these do not vary, as when
     * both rank perfectly, as many rows as the rarer class has are taken as paired proportions, which
     * is wider than the truth.
     */
    paired: (pair) => {
        const ranking = pair.candidate.ranking();
        if ((0, undetermined_js_1.isUndetermined)(ranking))
            return ranking;
        const { labels, positives, negatives } = ranking;
        const rarer = Math.min(positives, negatives);
        if (rarer < 2)
            return delong_js_1.TOO_FEW_TO_RANK;
        const placed = (0, pair_js_1.both)(pair, (facts) => facts.placements());
        if ((0, undetermined_js_1.isUndetermined)(placed))
            return placed;
        const [ours, theirs] = placed;
        const differences = ours.map((value, row) => value - theirs[row]);
        let d = 0;
        for (let row = 0; row < labels.length; row++)
            if (labels[row])
                d += differences[row];
        d /= positives;
        const variance = (0, delong_js_1.delongVariance)(differences, labels);
        const rule = 'paired DeLong';
        if (variance <= ROUNDING) {
            const confidence = (0, tango_js_1.tango)(rarer * Math.max(d, 0), rarer * Math.max(-d, 0), rarer);
            return { rule, confidence };
        }
        const confidence = (0, confidence_js_1.tConfidence)(d, Math.sqrt(variance), rarer - 1);
        return { rule, confidence, equal: (0, gain_js_1.equalRows)((0, ranked_pair_js_1.rankDifferences)(pair)) };
    },
    unpaired: null,
    expected: (rows, _about, confidence) => {
        const [positives, negatives] = [rows.ofClass(1), rows.ofClass(0)];
        if (positives < 2 || negatives < 2)
            return { code: 'few-rows-of-class' };
        const value = exports.USUAL_AUC;
        const { interval } = (0, hanley_mcneil_js_1.hanleyMcNeil)(value, positives, negatives);
        return { value, n: rows.all, interval: interval(confidence) };
    },
};
/** The metrics of the family. */
exports.AUCS = [
    (0, define_metric_js_1.defineMetric)(AUC, {
        name: 'auc',
        place: 150,
        orientation: 'higher',
        range: [0, 1],
        unit: 'points',
        tasks: tasks_js_1.BINARY,
        needs: () => [0, 1],
    }),
];


/***/ }),

/***/ 8418:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.clusteredInterval = clusteredInterval;
exports.bySums = bySums;
exports.clusteredPair = clusteredPair;
exports.isRounding = isRounding;
exports.meanRows = meanRows;
exports.unitsOfMetric = unitsOfMetric;
exports.answersOf = answersOf;
const pair_js_1 = __nccwpck_require__(8323);
const confidence_js_1 = __nccwpck_require__(4895);
const flips_js_1 = __nccwpck_require__(43);
const gain_js_1 = __nccwpck_require__(3616);
const moments_js_1 = __nccwpck_require__(1346);
const no_spread_js_1 = __nccwpck_require__(5438);
const skewed_mean_js_1 = __nccwpck_require__(4976);
const t_critical_js_1 = __nccwpck_require__(9525);
const unit_error_js_1 = __nccwpck_require__(2654);
const wider_js_1 = __nccwpck_require__(9200);
const wilson_js_1 = __nccwpck_require__(3987);
const undetermined_js_1 = __nccwpck_require__(9043);
const units_js_1 = __nccwpck_require__(804);
const gain_flips_js_1 = __nccwpck_require__(7279);
/**
 * The interval of a metric where rows come in groups or moments, by what each of these adds to it.
 * @param value of these rows
 */
function clusteredInterval(family, facts, about, value, { confidence, units }) {
    const known = unitsOfMetric(about, facts, units);
    if ((0, undetermined_js_1.isUndetermined)(known))
        return known;
    const influence = family.influence(facts, about);
    if ((0, undetermined_js_1.isUndetermined)(influence))
        return influence;
    const carried = units.kind === 'group' && family.fewGroupsCarry?.(about.metric);
    // Both make up for the groups that carry it, and once is enough.
    const leftOut = carried ? undefined : family.leftOut?.(facts, units);
    const { standardError, freedom, totals } = (0, unit_error_js_1.unitError)(influence, units, { leftOut });
    const effective = carried ? effectiveGroups(totals) : known;
    const df = Math.max(1, Math.min(freedom, known - 1, effective - 1));
    const [least, most] = about.metric.range;
    if (standardError === 0) {
        if (!Number.isFinite(most - least))
            return { code: 'all-alike', of: 'units' };
        return (0, no_spread_js_1.noSpreadInterval)(value, known, [least, most], confidence);
    }
    const found = () => {
        switch (family.scale) {
            case 'score': {
                // As many independent rows as would leave this error.
                const rows = (value * (1 - value)) / standardError ** 2;
                return (0, wilson_js_1.wilsonAt)(value * rows, rows, (0, t_critical_js_1.tCritical)(confidence, df));
            }
            case 'logit':
                return (0, confidence_js_1.logitTConfidence)(value, standardError, df).interval(confidence);
            case 'plain': {
                const stretches = (0, units_js_1.stretchesOf)(units);
                const sums = stretches === units ? totals : (0, unit_error_js_1.totalsOf)(influence, stretches);
                return bySums(value, standardError, df, sums).interval(confidence);
            }
        }
    };
    const [low, high] = found();
    return [Math.max(least, low), Math.min(most, high)];
}
/** The wider of t and of Hall's, by the skewness of what groups, or stretches of moments, add. */
function bySums(value, standardError, freedom, sums) {
    const t = (0, confidence_js_1.tConfidence)(value, standardError, freedom);
    return (0, wider_js_1.widerOf)(value, t, (0, skewed_mean_js_1.skewedConfidence)(value, standardError, freedom, (0, moments_js_1.momentsOf)(sums)));
}
/**
 * How many groups of one variance tell as much: (\u03a3 \u03b3)\u00b2/\u03a3 \u03b3\u00b2 of the groups' variances \u03b3, each by what
 * its group adds (Carter, Schnepel & Steigerwald 2017, "Asymptotic behavior of a t-test robust to
 * cluster heterogeneity").
 */
function effectiveGroups(totals) {
    return (0, gain_js_1.equalRows)(totals.map((total) => total ** 2));
}
/** What groups or moments tell of the candidate's value less the baseline's. */
function clusteredPair(family, pair, about, d, { resampling, units }) {
    const known = unitsOfMetric(about, pair.candidate, units);
    if ((0, undetermined_js_1.isUndetermined)(known))
        return known;
    const influences = (0, pair_js_1.both)(pair, (facts) => family.influence(facts, about));
    if ((0, undetermined_js_1.isUndetermined)(influences))
        return influences;
    const [ours, theirs] = influences;
    const leftOut = family.leftOut && leftOutOfPair(family.leftOut, pair, units);
    const influence = differencesOf(ours, theirs);
    const { standardError, freedom, totals } = (0, unit_error_js_1.unitError)(influence, units, {
        leftOut,
        moved: influences,
    });
    const a = answersOf(family, pair.candidate, about);
    const b = answersOf(family, pair.baseline, about);
    const gainOf = (0, gain_flips_js_1.rowGains)(ours, theirs, d, meanRows(family, pair, about));
    const flips = (0, gain_flips_js_1.flipsOfGains)(pair.candidate.rows, gainOf, (row) => a[row] !== b[row], units);
    const [least, most] = about.metric.range;
    if (flips.informative === 0 || isRounding(standardError, most - least)) {
        if (!Number.isFinite(most - least))
            return { code: 'none-tells-apart', of: 'units' };
        const confidence = (0, no_spread_js_1.noFlipConfidence)(d, known, [least, most]);
        return { rule: NO_FLIP[units.kind], confidence, units: (0, flips_js_1.flipsAlike)(d, known) };
    }
    const t = (0, confidence_js_1.tConfidence)(d, standardError, Math.min(freedom, known - 1));
    const confidence = (0, wider_js_1.widerOf)(d, t, family.pairedTail?.(pair, about, resampling));
    const belowZero = family.swapped?.(pair, about, resampling);
    return {
        rule: RULES[units.kind],
        confidence,
        units: flips,
        equal: (0, gain_js_1.equalRows)(totals),
        ...(belowZero !== undefined && { belowZero }),
    };
}
/** What each group, or stretch of moments, adds to the difference of the two, by leaving it out. */
function leftOutOfPair(leftOut, { candidate, baseline }, units) {
    const ours = leftOut(candidate, units);
    const theirs = ours && leftOut(baseline, units);
    return theirs && differencesOf(ours, theirs);
}
function differencesOf(ours, theirs) {
    return ours.map((x, i) => x - theirs[i]);
}
/** Where all rows show the same, what is left of their spread is that of the arithmetic. */
function isRounding(standardError, width) {
    return standardError <= (Number.isFinite(width) ? 1e-12 * width : 0);
}
const RULES = { group: 'paired t by groups', time: 'paired t by Newey and West' };
const NO_FLIP = {
    group: 'Tango score interval of no flip, on the groups',
    time: 'Tango score interval of no flip, on the moments',
};
/** How many rows the metric is about, which may be those that a model predicts as a class. */
function meanRows(family, { candidate, baseline }, about) {
    return (family.value(candidate, about).n + family.value(baseline, about).n) / 2;
}
/** The units that a metric rests on: of the class that it needs and fewest have. */
function unitsOfMetric({ metric, classIndex }, { predictions, unitsOfClass }, units) {
    const needed = metric.needs?.(classIndex) ?? [];
    const classes = needed === 'two classes' || predictions.task === 'regression' ? [] : needed;
    const counts = classes.map(unitsOfClass);
    const fewest = Math.min(units.count, ...counts);
    if (fewest >= units_js_1.FEWEST_UNITS)
        return fewest;
    const few = (0, units_js_1.fewUnits)({ kind: units.kind, count: fewest });
    return fewest < units.count ? { ...few, ofClass: true } : few;
}
/** One number a row: with the scores of several classes, that of the label. */
function answersOf({ answers, reads }, facts, about) {
    return answers?.(facts, about) ?? answersRead(facts.predictions, reads);
}
function answersRead(predictions, reads) {
    if (predictions.task === 'regression' || reads === 'classes')
        return predictions.predicted;
    const { scores, predicted, labels, classes } = predictions;
    if (!scores)
        return predicted;
    if (predictions.task === 'binary')
        return scores;
    return Float64Array.from(labels, (label, row) => scores[row * classes.length + label]);
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.macroF1Interval = exports.f1Interval = void 0;
exports.meanOfProportions = meanOfProportions;
exports.fisherInterval = fisherInterval;
exports.occurring = occurring;
exports.labelled = labelled;
const interval_js_1 = __nccwpck_require__(5162);
const mover_js_1 = __nccwpck_require__(8618);
const tally_influence_js_1 = __nccwpck_require__(7891);
const wilson_js_1 = __nccwpck_require__(3987);
/**
 * F1 rests on a proportion: of the rows that are of the class or predicted as it, a share J is both
 * (Jaccard's index), and F1 = 2 J / (1 + J). Given how many such rows there are, the hits among them
 * are binomial, so Wilson's limits of J, turned into F1, are those of F1. Class counts are taken as
 * drawn, not as fixed: that is what a hash split does.
 */
const f1Interval = (facts, k, confidence) => ofClass(facts.tally(), k, confidence);
exports.f1Interval = f1Interval;
function ofClass({ hits, support, predicted }, k, confidence) {
    const rows = support[k] + predicted[k] - hits[k];
    const [low, high] = (0, wilson_js_1.wilson)(hits[k], rows, confidence);
    return [fromJaccard(low), fromJaccard(high)];
}
function fromJaccard(share) {
    return (2 * share) / (1 + share);
}
/** The plain mean of F1 over the classes that occur, whose errors two classes share row by row. */
const macroF1Interval = (facts, _k, confidence) => {
    const tally = facts.tally();
    const classes = occurring(tally);
    const f1 = (of, k) => (2 * of.hits[k]) / (of.support[k] + of.predicted[k]);
    const influences = classes.map((k) => (0, tally_influence_js_1.tallyInfluence)(facts.predictions, tally, (moved) => f1(moved, k)));
    const products = influences.map((a) => influences.map((b) => dot(a, b)));
    const correlation = (i, j) => {
        const spread = Math.sqrt(products[i][i] * products[j][j]);
        return spread > 0 ? products[i][j] / spread : 0;
    };
    return within01((0, mover_js_1.mover)(classes.map((k) => ({
        weight: 1 / classes.length,
        value: f1(tally, k),
        interval: ofClass(tally, k, confidence),
    })), correlation));
};
exports.macroF1Interval = macroF1Interval;
function dot(a, b) {
    let sum = 0;
    for (let row = 0; row < a.length; row++)
        sum += a[row] * b[row];
    return sum;
}
/**
 * The plain mean of hits out of so many rows over the classes that occur, of which each row is in
 * one class alone. A class without such rows counts 0, with no doubt about it.
 */
function meanOfProportions(rowsOf, classesOf) {
    return (facts, _k, confidence) => {
        const tally = facts.tally();
        const rows = rowsOf(tally);
        const classes = classesOf(tally);
        const parts = classes.map((k) => {
            const weight = 1 / classes.length;
            if (rows[k] === 0)
                return { weight, value: 0, interval: [0, 0] };
            const value = tally.hits[k] / rows[k];
            return { weight, value, interval: (0, wilson_js_1.wilson)(tally.hits[k], rows[k], confidence) };
        });
        return within01((0, mover_js_1.mover)(parts));
    };
}
/**
 * A number between \u22121 and 1 by the infinitesimal jackknife (Efron 1982) on Fisher's scale, artanh,
 * where a correlation is near normal. Undefined at the ends, where nothing varies.
 */
function fisherInterval(of) {
    return (facts, _k, confidence) => {
        const tally = facts.tally();
        const value = of(tally);
        const influence = (0, tally_influence_js_1.tallyInfluence)(facts.predictions, tally, of);
        const n = influence.length;
        const error = Math.sqrt((n / Math.max(1, n - 1)) * dot(influence, influence));
        const reach = ((0, interval_js_1.twoSidedZ)(confidence) * error) / (1 - value * value);
        if (!Number.isFinite(reach) || error === 0)
            return undefined;
        return [Math.tanh(Math.atanh(value) - reach), Math.tanh(Math.atanh(value) + reach)];
    };
}
/** The classes that occur among the labels or the predictions. */
function occurring({ support, predicted }) {
    return [...support.keys()].filter((k) => support[k] > 0 || predicted[k] > 0);
}
/** The classes that have rows. */
function labelled({ support }) {
    return [...support.keys()].filter((k) => support[k] > 0);
}
/** Rounding may lead a little past the ends. */
function within01([low, high]) {
    return [Math.max(0, low), Math.min(1, high)];
}


/***/ }),

/***/ 605:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COUNT_METRICS = exports.f1 = exports.precisionOf = exports.COUNTS = void 0;
const predictions_js_1 = __nccwpck_require__(6621);
const bca_js_1 = __nccwpck_require__(4597);
const count_cells_js_1 = __nccwpck_require__(9980);
const flips_js_1 = __nccwpck_require__(43);
const gain_js_1 = __nccwpck_require__(3616);
const no_spread_js_1 = __nccwpck_require__(5438);
const paired_bootstrap_js_1 = __nccwpck_require__(5549);
const rare_flips_js_1 = __nccwpck_require__(7698);
const resample_counts_js_1 = __nccwpck_require__(2233);
const swap_test_js_1 = __nccwpck_require__(7809);
const tally_influence_js_1 = __nccwpck_require__(7891);
const tally_js_1 = __nccwpck_require__(3161);
const undetermined_js_1 = __nccwpck_require__(9043);
const count_intervals_js_1 = __nccwpck_require__(9017);
const define_metric_js_1 = __nccwpck_require__(5143);
const tasks_js_1 = __nccwpck_require__(5555);
/** Functions of the confusion matrix: by the BCa bootstrap of its cells, and the swap test. */
exports.COUNTS = {
    influence: (facts, { metric, classIndex }) => (0, tally_influence_js_1.tallyInfluence)(facts.predictions, facts.tally(), (tally) => metric.of(tally, classIndex)),
    stake: (facts, about) => {
        const [least, most] = about.metric.range;
        return { rows: atStake(about, facts.tally()), width: most - least };
    },
    scale: 'logit',
    // A class whose rows lie in few groups weighs as much as one that many have.
    fewGroupsCarry: ({ classesAlike = false }) => classesAlike,
    reads: 'classes',
    swapped: (_pair, about, resampling) => swapOfTallies(about, resampling),
    flips: (_pair, { metric, classIndex }, cells) => (0, flips_js_1.flipsByClass)(cells(), metric.sees === 'one class' ? { oneAgainstRest: classIndex } : {}),
    paired: (pair, about, flips, resampling) => {
        const { metric } = about;
        if (flips.informative === 0) {
            return {
                rule: 'Tango score interval of no flip, on the rarest class',
                confidence: (0, no_spread_js_1.noFlipConfidence)(0, atStake(about, pair.candidate.tally()), metric.range),
            };
        }
        const difference = differenceOf(about);
        const cells = resampling.cells();
        const jackknifed = (0, resample_counts_js_1.jackknife)(cells, difference);
        const confidence = (0, resample_counts_js_1.resampleCounts)(resampling.counts(), difference, jackknifed);
        const equal = equalRowsOfCells(cells, jackknifed);
        const atLeast = metric.classesAlike ? (0, rare_flips_js_1.withHalfFlips)(cells, jackknifed, difference) : undefined;
        const belowZero = swapOfTallies(about, resampling);
        if (belowZero === undefined) {
            return (0, undetermined_js_1.isUndetermined)(confidence)
                ? confidence
                : { rule: 'paired jackknife', confidence, equal, ...(atLeast && { atLeast }) };
        }
        return (0, paired_bootstrap_js_1.pairedBootstrap)(confidence, belowZero, equal, atLeast);
    },
};
function differenceOf({ metric, classIndex }) {
    return ([ours, theirs]) => metric.of(ours, classIndex) - metric.of(theirs, classIndex);
}
/** Undefined where there are too many cells to swap. */
function swapOfTallies(about, resampling) {
    const swapped = resampling.swappedTallies();
    if (!swapped)
        return undefined;
    const difference = differenceOf(about);
    const measured = difference((0, count_cells_js_1.talliesOf)(resampling.cells()));
    return (0, swap_test_js_1.swapTest)(Float64Array.from(swapped, difference), measured);
}
const FAMILY = {
    ...exports.COUNTS,
    value: (facts, { metric, classIndex }) => {
        const value = metric.of(facts.tally(), classIndex);
        const n = facts.rows;
        if (!Number.isNaN(value)) {
            const tally = facts.tally();
            const zeroed = metric.zeroed
                ? [...tally.support.keys()].filter((k) => metric.zeroed?.(tally, k))
                : [];
            return { value, n, ...(zeroed.length > 0 && { zeroed }) };
        }
        return { value: metric.whyNot(facts.tally(), (0, predictions_js_1.classesOf)(facts.predictions), classIndex), n };
    },
    interval: (facts, about, value, resampling, confidence) => {
        const { metric, classIndex } = about;
        const limits = metric.limits?.(facts, classIndex, confidence);
        if (limits)
            return limits;
        const found = (0, resample_counts_js_1.resampleCounts)(resampling.counts(), ([tally]) => metric.of(tally, classIndex));
        if (found === bca_js_1.NO_SPREAD) {
            return (0, no_spread_js_1.noSpreadInterval)(value, atStake(about, facts.tally()), metric.range, confidence);
        }
        return (0, undetermined_js_1.isUndetermined)(found) ? found : found.interval(confidence);
    },
    unpaired: null,
    expected: null,
};
/** Of the class that the metric is about, else of any that occurs. */
function atStake({ metric: { sees, restsOn }, classIndex }, { support, predicted }) {
    const margins = restsOn === 'labels' ? [support] : [support, predicted];
    return (0, no_spread_js_1.rowsAtStake)(sees === 'one class' ? margins.map((of) => of[classIndex]) : margins.flatMap((of) => [...of]));
}
/** By their influence on the difference, those on which the models say the same left out. */
function equalRowsOfCells(cells, { influence, times }) {
    const differing = cells.cells.flatMap(({ predicted: [a, b] }, i) => (a === b ? [] : [i]));
    return (0, gain_js_1.equalRows)(differing.map((i) => influence[i]), differing.map((i) => times[i]));
}
const precisionOf = ({ hits, predicted }, k) => hits[k] / predicted[k];
exports.precisionOf = precisionOf;
const recallOf = ({ hits, support }, k) => hits[k] / support[k];
/** 2 TP / (2 TP + FP + FN); NaN where the class neither occurs nor is predicted. */
const f1 = ({ hits, support, predicted }, k) => (2 * hits[k]) / (support[k] + predicted[k]);
exports.f1 = f1;
/**
 * The plain mean over the classes that occur among the labels or the predictions, one that is
 * undefined there counting 0, as scikit-learn takes it (`zero_division=0`).
 */
function macro(of) {
    return (tally) => {
        const { support, predicted } = tally;
        let total = 0;
        let classes = 0;
        for (let k = 0; k < support.length; k++) {
            if (support[k] === 0 && predicted[k] === 0)
                continue;
            total += orZero(of(tally, k));
            classes++;
        }
        return total / classes;
    };
}
/**
 * The mean over the classes that occur among the labels, weighted by their rows, one that is
 * undefined there counting 0.
 */
function weighted(of) {
    return (tally) => {
        const { support } = tally;
        let total = 0;
        for (let k = 0; k < support.length; k++) {
            if (support[k] > 0)
                total += support[k] * orZero(of(tally, k));
        }
        return total / (0, tally_js_1.sum)(support);
    };
}
function orZero(value) {
    return Number.isNaN(value) ? 0 : value;
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
 * Matthews' correlation coefficient for any number of classes (Gorodkin 2004, "Comparing two
 * K-category assignments by a K-category correlation coefficient"); NaN where only one class occurs
 * or is predicted.
 */
function mcc({ hits, support, predicted }) {
    const n = (0, tally_js_1.sum)(support);
    let chance = 0;
    let labels = n * n;
    let answers = n * n;
    for (let k = 0; k < support.length; k++) {
        chance += support[k] * predicted[k];
        labels -= support[k] ** 2;
        answers -= predicted[k] ** 2;
    }
    const value = (n * (0, tally_js_1.sum)(hits) - chance) / Math.sqrt(labels * answers);
    // One root of a square is exact, two are not; rounding may still lead a little past the ends. NaN
    // stays what it is.
    return Math.min(1, Math.max(-1, value));
}
/** The first class of which something holds. */
function first(classes, holds) {
    return classes.find((_, k) => holds(k));
}
/** Of a metric that any row defines. */
const NO_ROWS = () => ({ code: 'no-rows' });
const neverPredicted = ({ support, predicted }, k) => support[k] > 0 && predicted[k] === 0;
const neverThere = ({ support, predicted }, k) => support[k] === 0 && predicted[k] > 0;
/** What most of the family have in common. */
const COMMON = {
    orientation: 'higher',
    range: [0, 1],
    unit: 'percent',
    sees: 'all classes',
    restsOn: 'labels and predictions',
};
/** The metrics of the family. */
exports.COUNT_METRICS = [
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'f1',
        place: 60,
        tasks: tasks_js_1.BINARY,
        perClass: tasks_js_1.CLASSES,
        needs: (k) => [k],
        of: exports.f1,
        sees: 'one class',
        limits: count_intervals_js_1.f1Interval,
        whyNot: (_tally, classes, k) => ({ code: 'class-absent', class: classes[k] }),
    }),
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'precision_macro',
        place: 70,
        tasks: tasks_js_1.MULTICLASS,
        of: macro(exports.precisionOf),
        classesAlike: true,
        limits: (0, count_intervals_js_1.meanOfProportions)(({ predicted }) => predicted, count_intervals_js_1.occurring),
        whyNot: NO_ROWS,
        zeroed: neverPredicted,
    }),
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'recall_macro',
        place: 80,
        tasks: tasks_js_1.MULTICLASS,
        of: macro(recallOf),
        classesAlike: true,
        limits: (0, count_intervals_js_1.meanOfProportions)(({ support }) => support, count_intervals_js_1.occurring),
        restsOn: 'labels',
        whyNot: NO_ROWS,
        zeroed: neverThere,
    }),
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'f1_macro',
        place: 90,
        tasks: tasks_js_1.MULTICLASS,
        of: macro(exports.f1),
        classesAlike: true,
        limits: count_intervals_js_1.macroF1Interval,
        whyNot: NO_ROWS,
    }),
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'precision_weighted',
        place: 100,
        tasks: tasks_js_1.MULTICLASS,
        of: weighted(exports.precisionOf),
        whyNot: NO_ROWS,
        zeroed: neverPredicted,
    }),
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'f1_weighted',
        place: 120,
        tasks: tasks_js_1.MULTICLASS,
        of: weighted(exports.f1),
        whyNot: NO_ROWS,
    }),
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'balanced_accuracy',
        place: 130,
        tasks: tasks_js_1.CLASSES,
        needs: () => 'two classes',
        of: balancedAccuracy,
        classesAlike: true,
        limits: (0, count_intervals_js_1.meanOfProportions)(({ support }) => support, count_intervals_js_1.labelled),
        whyNot: ({ support }, classes) => ({
            code: 'one-class',
            class: first(classes, (k) => support[k] > 0),
        }),
    }),
    (0, define_metric_js_1.defineMetric)(FAMILY, {
        ...COMMON,
        name: 'mcc',
        place: 140,
        range: [-1, 1],
        unit: 'number',
        tasks: tasks_js_1.CLASSES,
        needs: () => 'two classes',
        needsPredicted: () => 'two classes',
        of: mcc,
        limits: (0, count_intervals_js_1.fisherInterval)(mcc),
        whyNot: ({ support, predicted }, classes) => {
            const one = predicted.filter((x) => x > 0).length < 2;
            const only = first(classes, (k) => (one ? predicted : support)[k] > 0);
            return { code: one ? 'one-class-predicted' : 'one-class', class: only };
        },
    }),
];


/***/ }),

/***/ 5143:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.defineMetric = defineMetric;
const clustered_js_1 = __nccwpck_require__(8418);
const margin_test_js_1 = __nccwpck_require__(5808);
const seeded_js_1 = __nccwpck_require__(9557);
/** Binds a metric to its family. */
function defineMetric(family, metric) {
    const { name, place, orientation, range, tasks } = metric;
    return {
        name,
        place,
        orientation,
        range,
        unit: metric.unit ?? 'number',
        tasks,
        perClass: metric.perClass ?? [],
        log: metric.log ?? false,
        ofOutcomes: metric.ofOutcomes ?? false,
        needs: metric.needs ?? (() => []),
        needsPredicted: metric.needsPredicted ?? (() => []),
        ...(metric.goodness && { goodness: metric.goodness }),
        reads: family.reads,
        byTables: family.byTables ?? false,
        value: (facts, classIndex) => {
            if (facts.rows === 0)
                return { value: { code: 'no-rows' }, n: 0 };
            const found = (0, seeded_js_1.seededValue)(family, facts, { metric, classIndex });
            const { value, n } = found;
            if (typeof value !== 'number' || Number.isFinite(value))
                return found;
            return { value: { code: 'not-finite' }, n };
        },
        interval: (facts, classIndex, value, resampling, confidence) => {
            const about = { metric, classIndex };
            if (facts.others().length > 0)
                return (0, seeded_js_1.seededInterval)(family, facts, about, confidence);
            const units = facts.units();
            return units
                ? (0, clustered_js_1.clusteredInterval)(family, facts, about, value, { confidence, units })
                : family.interval(facts, about, value, resampling, confidence);
        },
        hold: (pair, classIndex) => family.hold?.(pair, { metric, classIndex }),
        marginTest: (pair, classIndex, tolerance) => (0, margin_test_js_1.marginTest)(family, pair, { metric, classIndex }, tolerance),
        stake: (facts, classIndex) => family.stake(facts, { metric, classIndex }),
        flips: (pair, classIndex, cells) => family.flips(pair, { metric, classIndex }, cells),
        paired: (pair, classIndex, flips, d, resampling) => {
            const about = { metric, classIndex };
            if ((0, seeded_js_1.isSeeded)(pair))
                return (0, seeded_js_1.seededPair)(family, pair, about, resampling);
            const units = pair.candidate.units();
            return units
                ? (0, clustered_js_1.clusteredPair)(family, pair, about, d, { resampling, units })
                : family.paired(pair, about, flips, resampling);
        },
        unpaired: family.unpaired,
        expected: (rows, classIndex, confidence) => family.expected?.(rows, { metric, classIndex }, confidence) ?? { code: 'known-later' },
    };
}


/***/ }),

/***/ 4039:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fewRowsCarry = fewRowsCarry;
exports.carriedByFew = carriedByFew;
const gain_js_1 = __nccwpck_require__(3616);
const unit_error_js_1 = __nccwpck_require__(2654);
/** Carried by fewer, a difference is no evidence of the rows that were not drawn. */
const FEWEST_THAT_CARRY = 20;
/**
 * Of errors without a bound: a sample that lacks the tail looks surer than one that holds it, so
 * what a few rows carry is not shown good enough (Bahadur & Savage 1956).
 * @param differences what each row adds to the difference
 */
function fewRowsCarry(pair, differences) {
    const { task } = pair.candidate.predictions;
    return task === 'regression' ? carriedByFew(pair, differences) : undefined;
}
/** The same of any numbers without a bound. Rows that belong together carry as one. */
function carriedByFew({ candidate }, differences) {
    const units = candidate.units();
    const rows = Math.round((0, gain_js_1.equalRows)(units ? (0, unit_error_js_1.totalsOf)(differences, units) : differences));
    if (rows === 0 || rows >= FEWEST_THAT_CARRY)
        return undefined;
    return { code: 'few-rows-carry', rows, atLeast: FEWEST_THAT_CARRY };
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rowGains = rowGains;
exports.flipsOfGains = flipsOfGains;
/** Below this share of the largest, what is left of a sum is that of the arithmetic. */
const ROUNDING = 1e-9;
/**
 * What a row adds to a difference d, in the unit of one row: of a mean, the row's own difference. A
 * row that moves neither model adds nothing.
 * @param ours what each row moves the candidate's value by, and `theirs` the baseline's
 * @param n the rows that the metric is about
 */
function rowGains(ours, theirs, d, n) {
    return (row) => {
        const [u, other] = [ours[row], theirs[row]];
        return u === 0 && other === 0 ? 0 : (u - other) * n + d;
    };
}
/**
 * On how many rows the candidate does better, or of rows that come in units on how many of those:
 * ten rows of a customer that flip alike are one flip.
 * @param gainOf a row, more being better
 * @param tells whether the two models answer a row differently
 */
function flipsOfGains(rows, gainOf, tells, units) {
    const n = units?.count ?? rows;
    const gains = new Float64Array(n);
    for (let row = 0; row < rows; row++) {
        if (tells(row))
            gains[units ? units.of[row] : row] += gainOf(row);
    }
    const least = ROUNDING * gains.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    let better = 0;
    let worse = 0;
    for (const gain of gains) {
        if (gain > least)
            better++;
        else if (gain < -least)
            worse++;
    }
    return { candidate: better, baseline: worse, informative: better + worse, n };
}


/***/ }),

/***/ 984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.onLogScale = onLogScale;
const pair_js_1 = __nccwpck_require__(8323);
const flips_js_1 = __nccwpck_require__(43);
const undetermined_js_1 = __nccwpck_require__(9043);
/** The same family, of the logarithms of labels and predictions. */
function onLogScale(family) {
    const { pairedTail, swapped, hold } = family;
    return {
        value: (facts, about) => {
            const logs = facts.onLogScale();
            return (0, undetermined_js_1.isUndetermined)(logs) ? { value: logs, n: facts.rows } : family.value(logs, about);
        },
        interval: (facts, about, value, resampling, confidence) => {
            const logs = facts.onLogScale();
            return (0, undetermined_js_1.isUndetermined)(logs)
                ? logs
                : family.interval(logs, about, value, resampling, confidence);
        },
        influence: (facts, about) => {
            const logs = facts.onLogScale();
            return (0, undetermined_js_1.isUndetermined)(logs) ? logs : family.influence(logs, about);
        },
        stake: family.stake,
        ...(hold && {
            hold: (pair, about) => {
                const logs = logsOf(pair);
                return (0, undetermined_js_1.isUndetermined)(logs) ? undefined : hold(logs, about);
            },
        }),
        scale: family.scale,
        reads: family.reads,
        ...(pairedTail && {
            pairedTail: (pair, about, resampling) => {
                const logs = logsOf(pair);
                return (0, undetermined_js_1.isUndetermined)(logs) ? logs : pairedTail(logs, about, resampling);
            },
        }),
        ...(swapped && {
            swapped: (pair, about, resampling) => {
                const logs = logsOf(pair);
                return (0, undetermined_js_1.isUndetermined)(logs) ? undefined : swapped(logs, about, resampling);
            },
        }),
        flips: (pair, about, cells) => {
            const logs = logsOf(pair);
            return (0, undetermined_js_1.isUndetermined)(logs) ? flips_js_1.NO_FLIPS : family.flips(logs, about, cells);
        },
        paired: (pair, about, flips, resampling) => {
            const logs = logsOf(pair);
            return (0, undetermined_js_1.isUndetermined)(logs) ? logs : family.paired(logs, about, flips, resampling);
        },
        unpaired: family.unpaired,
        expected: family.expected,
    };
}
function logsOf(pair) {
    const logs = (0, pair_js_1.both)(pair, (facts) => facts.onLogScale());
    return (0, undetermined_js_1.isUndetermined)(logs) ? logs : { candidate: logs[0], baseline: logs[1] };
}


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.marginTest = marginTest;
const pair_js_1 = __nccwpck_require__(8323);
const confidence_js_1 = __nccwpck_require__(4895);
const interval_js_1 = __nccwpck_require__(5162);
const seed_variance_js_1 = __nccwpck_require__(3576);
const undetermined_js_1 = __nccwpck_require__(9043);
const clustered_js_1 = __nccwpck_require__(8418);
const seeded_js_1 = __nccwpck_require__(9557);
/**
 * What the rows tell of the candidate's value less what is asked of it, factor \u00d7 baseline + amount,
 * where both are as uncertain as they are: a ratio row by row (Fieller 1954, "Some problems in
 * interval estimation"), and a margin of an area under a curve on the logit scale, where a few
 * positives make it skewed. Undefined where neither applies, or nothing varies.
 */
function marginTest(family, pair, about, { factor, amount }) {
    if (factor === 1 && !family.onLogits)
        return undefined;
    const means = (0, pair_js_1.both)(pair, (facts) => (0, seeded_js_1.meanOfSeeds)(family, facts, about));
    if ((0, undetermined_js_1.isUndetermined)(means))
        return undefined;
    const [ours, theirs] = means;
    const [candidate, baseline] = [ours.value, theirs.value];
    const limit = factor * baseline + amount;
    let [distance, ofCandidate, ofBaseline] = [candidate - limit, 1, factor];
    if (family.onLogits) {
        if (!inside(candidate) || !inside(limit))
            return undefined;
        distance = (0, interval_js_1.logit)(candidate) - (0, interval_js_1.logit)(limit);
        ofCandidate = 1 / (candidate * (1 - candidate));
        ofBaseline = factor / (limit * (1 - limit));
    }
    const units = pair.candidate.units();
    const n = units
        ? (0, clustered_js_1.unitsOfMetric)(about, pair.candidate, units)
        : family.stake(pair.candidate, about).rows;
    if (typeof n !== 'number')
        return undefined;
    const { standardError, freedom } = (0, seed_variance_js_1.errorOfDifference)(scaled(ours, ofCandidate), scaled(theirs, ofBaseline), units);
    if (!(standardError > 0))
        return undefined;
    return (0, confidence_js_1.tConfidence)(distance, standardError, Math.max(1, Math.min(freedom, n - 1)));
}
function inside(value) {
    return value > 0 && value < 1;
}
function scaled(of, factor) {
    return {
        ...of,
        influence: of.influence.map((u) => factor * u),
        variance: factor ** 2 * of.variance,
        observed: factor ** 2 * of.observed,
    };
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.METRIC_NAMES = exports.METRICS = void 0;
exports.metricsOf = metricsOf;
exports.metricsOfOutcomes = metricsOfOutcomes;
exports.metricNames = metricNames;
const auc_js_1 = __nccwpck_require__(1058);
const counts_js_1 = __nccwpck_require__(605);
const precision_recall_curve_js_1 = __nccwpck_require__(409);
const proportion_js_1 = __nccwpck_require__(739);
const row_loss_mean_js_1 = __nccwpck_require__(2383);
const sums_js_1 = __nccwpck_require__(4817);
/** Every metric there is, family by family. Names and values are scikit-learn's. */
exports.METRICS = [
    proportion_js_1.PROPORTIONS,
    counts_js_1.COUNT_METRICS,
    auc_js_1.AUCS,
    precision_recall_curve_js_1.CURVE_METRICS,
    row_loss_mean_js_1.ROW_LOSS_MEANS,
    sums_js_1.SUM_METRICS,
]
    .flat()
    .sort((a, b) => a.place - b.place);
/** The names without a class: `recall` stands for `recall(bad)` too. */
exports.METRIC_NAMES = exports.METRICS.map(({ name }) => name);
const POSITIVE = 1;
/** The metrics that a model of this task has. */
function metricsOf(task, classes, transform) {
    const whole = exports.METRICS.filter(({ tasks, log }) => tasks.includes(task) && (!log || transform));
    const byClass = exports.METRICS.filter(({ perClass }) => perClass.includes(task));
    return [
        ...whole.map((metric) => ({ name: metric.name, metric, classIndex: POSITIVE })),
        ...classes.flatMap((name, classIndex) => byClass.map((metric) => ({ name: `${metric.name}(${name})`, metric, classIndex }))),
    ];
}
/** Those of rows of which only is known whether they are right: all others are of labels. */
function metricsOfOutcomes(classes) {
    return metricsOf('binary', classes).filter(({ metric }) => metric.ofOutcomes);
}
/** Their full names, in the order of `METRICS`, those of a class last. */
function metricNames(task, classes, transform) {
    return metricsOf(task, classes, transform).map(({ name }) => name);
}


/***/ }),

/***/ 409:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CURVE_METRICS = void 0;
const pair_js_1 = __nccwpck_require__(8323);
const predictions_js_1 = __nccwpck_require__(6621);
const bca_js_1 = __nccwpck_require__(4597);
const curve_confidence_js_1 = __nccwpck_require__(5901);
const curve_influence_js_1 = __nccwpck_require__(3474);
const curve_jackknife_js_1 = __nccwpck_require__(2397);
const gain_js_1 = __nccwpck_require__(3616);
const no_spread_js_1 = __nccwpck_require__(5438);
const unit_error_js_1 = __nccwpck_require__(2654);
const undetermined_js_1 = __nccwpck_require__(9043);
const define_metric_js_1 = __nccwpck_require__(5143);
const ranked_pair_js_1 = __nccwpck_require__(6743);
const ranking_js_1 = __nccwpck_require__(9523);
const tasks_js_1 = __nccwpck_require__(5555);
/** Of the labels in the order of their scores: by the infinitesimal jackknife (ADR 7). */
const PRECISION_RECALL_CURVE = {
    value: (facts) => {
        const n = facts.rows;
        const ranking = facts.ranking();
        if ((0, undetermined_js_1.isUndetermined)(ranking))
            return { value: ranking, n };
        const [, positive] = (0, predictions_js_1.classesOf)(facts.predictions);
        if (ranking.positives === 0)
            return { value: { code: 'no-row-of-class', class: positive }, n };
        return { value: (0, ranking_js_1.averagePrecision)(ranking), n };
    },
    interval: (facts, { metric, classIndex }, value, _resampling, confidence) => {
        const ranking = facts.ranking();
        if ((0, undetermined_js_1.isUndetermined)(ranking))
            return ranking;
        const found = (0, curve_confidence_js_1.curveConfidence)(ranking);
        if (found === bca_js_1.NO_SPREAD) {
            const { support, predicted } = facts.tally();
            const atStake = (0, no_spread_js_1.rowsAtStake)([support[classIndex], predicted[classIndex]]);
            return (0, no_spread_js_1.noSpreadInterval)(value, atStake, metric.range, confidence);
        }
        return (0, undetermined_js_1.isUndetermined)(found) ? found : found.interval(confidence);
    },
    influence: (facts) => {
        const ranking = facts.ranking();
        return (0, undetermined_js_1.isUndetermined)(ranking) ? ranking : (0, curve_influence_js_1.curveInfluence)(ranking);
    },
    leftOut: (facts, units) => {
        const ranking = facts.ranking();
        if ((0, undetermined_js_1.isUndetermined)(ranking) || !(0, curve_jackknife_js_1.canLeaveOut)(ranking, units.count))
            return undefined;
        const windows = (0, unit_error_js_1.windowsOf)(units);
        const falls = (0, curve_jackknife_js_1.curveLeftOut)(ranking, windows);
        return falls && (0, unit_error_js_1.addedBy)(falls, windows, facts.rows);
    },
    fewGroupsCarry: () => true,
    onLogits: true,
    hold: ranked_pair_js_1.fewOfRarerClass,
    stake: ranked_pair_js_1.rarerClass,
    scale: 'logit',
    reads: 'scores',
    flips: ranked_pair_js_1.flipsByRank,
    paired: (pair) => {
        const rankings = (0, pair_js_1.both)(pair, (facts) => facts.ranking());
        if ((0, undetermined_js_1.isUndetermined)(rankings))
            return rankings;
        const confidence = (0, curve_confidence_js_1.curvePairConfidence)(rankings);
        if ((0, undetermined_js_1.isUndetermined)(confidence))
            return confidence;
        const equal = (0, gain_js_1.equalRows)((0, ranked_pair_js_1.rankDifferences)(pair));
        return { rule: 'paired infinitesimal jackknife', confidence, equal };
    },
    unpaired: null,
    expected: null,
};
/** The metrics of the family. */
exports.CURVE_METRICS = [
    (0, define_metric_js_1.defineMetric)(PRECISION_RECALL_CURVE, {
        name: 'average_precision',
        place: 160,
        orientation: 'higher',
        range: [0, 1],
        unit: 'points',
        tasks: tasks_js_1.BINARY,
        needs: () => [0, 1],
    }),
];


/***/ }),

/***/ 739:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PROPORTIONS = exports.USUAL_PROPORTION = void 0;
const predictions_js_1 = __nccwpck_require__(6621);
const flips_js_1 = __nccwpck_require__(43);
const mcnemar_js_1 = __nccwpck_require__(500);
const newcombe_js_1 = __nccwpck_require__(5609);
const tally_influence_js_1 = __nccwpck_require__(7891);
const tango_js_1 = __nccwpck_require__(6862);
const wilson_js_1 = __nccwpck_require__(3987);
const tally_js_1 = __nccwpck_require__(3161);
const counts_js_1 = __nccwpck_require__(605);
const define_metric_js_1 = __nccwpck_require__(5143);
const tasks_js_1 = __nccwpck_require__(5555);
/** What a usual model gets right, where there is no baseline to tell it. */
exports.USUAL_PROPORTION = 0.85;
/**
 * Right rows out of a denominator of its own: by score intervals, and McNemar's test of paired
 * rows.
 */
const PROPORTION = {
    value: (facts, { metric, classIndex }) => {
        const { hits, trials } = metric.right(facts.tally(), classIndex);
        if (trials > 0)
            return { value: hits / trials, n: trials };
        return { value: metric.whyNot((0, predictions_js_1.classesOf)(facts.predictions), classIndex), n: trials };
    },
    interval: (facts, { metric, classIndex }, _value, _resampling, confidence) => {
        const { hits, trials } = metric.right(facts.tally(), classIndex);
        return (0, wilson_js_1.wilson)(hits, trials, confidence);
    },
    influence: (facts, { metric, classIndex }) => (0, tally_influence_js_1.tallyInfluence)(facts.predictions, facts.tally(), (tally) => {
        const { hits, trials } = metric.right(tally, classIndex);
        return hits / trials;
    }),
    stake: (facts, { metric, classIndex }) => ({
        rows: metric.right(facts.tally(), classIndex).trials,
        width: 1,
    }),
    scale: 'score',
    reads: 'classes',
    byTables: true,
    flips: (_pair, { metric, classIndex }, cells) => (0, flips_js_1.flipsByClass)(cells(), metric.onlyRowsOf ? { onlyRowsOf: metric.onlyRowsOf(classIndex) } : {}),
    paired: (_pair, _about, { candidate, baseline, n }) => ({
        rule: 'Tango score interval, McNemar mid-p',
        confidence: (0, tango_js_1.tango)(candidate, baseline, n),
        p: (0, mcnemar_js_1.mcnemarMidP)(candidate, baseline),
        belowZero: (0, mcnemar_js_1.mcnemarNotBetter)(candidate, baseline),
    }),
    unpaired: (candidate, baseline) => ({
        rule: 'Newcombe score interval, unpaired',
        confidence: (0, newcombe_js_1.newcombe)(sampleOf(candidate), sampleOf(baseline)),
    }),
    expected: (rows, { metric, classIndex }, confidence) => {
        const trials = metric.onlyRowsOf ? rows.ofClass(metric.onlyRowsOf(classIndex)) : rows.all;
        if (trials === 0)
            return { code: 'no-row-of-class' };
        const value = exports.USUAL_PROPORTION;
        return { value, n: trials, interval: (0, wilson_js_1.wilson)(value * trials, trials, confidence) };
    },
};
function sampleOf({ value, n }) {
    return { hits: Math.round(value * n), trials: n };
}
/**
 * Where each model has a denominator of its own the rows of two do not pair: their difference is
 * one of counts.
 */
const OWN_DENOMINATOR = {
    ...PROPORTION,
    flips: counts_js_1.COUNTS.flips,
    paired: counts_js_1.COUNTS.paired,
    swapped: counts_js_1.COUNTS.swapped,
    byTables: false,
    // A group that a model calls positive more often than others weighs more, and is right less often.
    fewGroupsCarry: () => true,
    expected: null,
};
const accuracy = ({ hits, support }) => ({
    hits: (0, tally_js_1.sum)(hits),
    trials: (0, tally_js_1.sum)(support),
});
const recall = ({ hits, support }, k) => ({
    hits: hits[k],
    trials: support[k],
});
/** The metrics of the family. */
exports.PROPORTIONS = [
    (0, define_metric_js_1.defineMetric)(PROPORTION, {
        name: 'accuracy',
        place: 10,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks_js_1.CLASSES,
        ofOutcomes: true,
        right: accuracy,
        whyNot: () => ({ code: 'no-rows' }),
        goodness: ({ labels, predicted }) => Float64Array.from(labels, (label, row) => Number(predicted[row] === label)),
    }),
    (0, define_metric_js_1.defineMetric)(OWN_DENOMINATOR, {
        name: 'precision',
        place: 30,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks_js_1.BINARY,
        perClass: tasks_js_1.CLASSES,
        needs: (k) => [k],
        needsPredicted: (k) => [k],
        right: ({ hits, predicted }, k) => ({ hits: hits[k], trials: predicted[k] }),
        of: counts_js_1.precisionOf,
        sees: 'one class',
        restsOn: 'labels and predictions',
        whyNot: (classes, k) => ({ code: 'no-row-predicted', class: classes[k] }),
    }),
    (0, define_metric_js_1.defineMetric)(PROPORTION, {
        name: 'recall',
        place: 40,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks_js_1.BINARY,
        perClass: tasks_js_1.CLASSES,
        needs: (k) => [k],
        right: recall,
        onlyRowsOf: (k) => k,
        whyNot: (classes, k) => ({ code: 'no-row-of-class', class: classes[k] }),
    }),
    (0, define_metric_js_1.defineMetric)(PROPORTION, {
        name: 'specificity',
        place: 50,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks_js_1.BINARY,
        needs: () => [0],
        right: (tally) => recall(tally, 0),
        onlyRowsOf: () => 0,
        whyNot: ([negative]) => ({ code: 'no-row-of-class', class: negative }),
    }),
    (0, define_metric_js_1.defineMetric)(PROPORTION, {
        name: 'recall_weighted',
        place: 110,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks_js_1.MULTICLASS,
        // \u03a3 support \u00d7 recall / n is \u03a3 hits / n.
        right: accuracy,
        whyNot: () => ({ code: 'no-rows' }),
    }),
];


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.flipsByRank = flipsByRank;
exports.rankDifferences = rankDifferences;
exports.rarerClass = rarerClass;
exports.fewOfRarerClass = fewOfRarerClass;
const flips_js_1 = __nccwpck_require__(43);
const undetermined_js_1 = __nccwpck_require__(9043);
/**
 * A row is better placed when it outranks more of the other class. One whose own score stays the
 * same says nothing new, even where others have moved past it.
 */
function flipsByRank({ candidate, baseline }) {
    const [ours, theirs] = [candidate.placements(), baseline.placements()];
    const [a, b] = [candidate.predictions, baseline.predictions];
    if ((0, undetermined_js_1.isUndetermined)(ours) || (0, undetermined_js_1.isUndetermined)(theirs))
        return flips_js_1.NO_FLIPS;
    if (a.task !== 'binary' || b.task !== 'binary')
        return flips_js_1.NO_FLIPS;
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
/**
 * What each row adds to the difference of two areas under a curve: less where its class has more
 * rows.
 */
function rankDifferences({ candidate, baseline }) {
    const [ours, theirs] = [candidate.placements(), baseline.placements()];
    const ranking = candidate.ranking();
    if ((0, undetermined_js_1.isUndetermined)(ours) || (0, undetermined_js_1.isUndetermined)(theirs) || (0, undetermined_js_1.isUndetermined)(ranking)) {
        return new Float64Array(0);
    }
    const { labels, positives, negatives } = ranking;
    return ours.map((value, row) => (value - theirs[row]) / (labels[row] ? positives : negatives));
}
/** What ranks rest on: the rows of the rarer class. */
function rarerClass(facts) {
    return { rows: Math.min(...facts.tally().support), width: null };
}
/** Of fewer no area is told from what is tolerated. */
const FEWEST_OF_CLASS = 10;
function fewOfRarerClass({ candidate }) {
    const { rows } = rarerClass(candidate);
    if (rows >= FEWEST_OF_CLASS)
        return undefined;
    return { code: 'few-of-rarer-class', rows, atLeast: FEWEST_OF_CLASS };
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.averagePrecision = exports.auc = void 0;
exports.rank = rank;
exports.placements = placements;
const sort_order_js_1 = __nccwpck_require__(570);
const remembered_js_1 = __nccwpck_require__(7565);
/** Sorts once; AUC, its variance and the precision\u2013recall curve share it. Scores are finite. */
function rank(labels, scores) {
    const order = (0, sort_order_js_1.sortOrder)(scores);
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
 * DeLong's structural components, one a row: for a positive the share of negatives that it
 * outranks, for a negative the share of positives that outrank it; a tie counts half. By the sorted
 * groups in O(n), as midranks give them (Sun & Xu 2014, "Fast implementation of DeLong's
 * algorithm"). The mean over the positives is the AUC, as is that over the negatives. Both classes
 * occur.
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
/**
 * The area under the ROC curve: the chance that a positive outranks a negative, ties half. Both
 * classes occur.
 */
exports.auc = (0, remembered_js_1.remembered)(({ order, ends, labels, positives, negatives }) => {
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
});
/**
 * Average precision: \u03a3 (recall step \u00d7 precision) down the distinct scores, without interpolation,
 * as scikit-learn. There are positives.
 */
exports.averagePrecision = (0, remembered_js_1.remembered)(({ order, ends, labels, positives }) => {
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
});


/***/ }),

/***/ 2383:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ROW_LOSS_MEANS = exports.LOSS = void 0;
exports.columnMean = columnMean;
const typed_arrays_js_1 = __nccwpck_require__(4658);
const pair_js_1 = __nccwpck_require__(8323);
const remembered_js_1 = __nccwpck_require__(7565);
const flips_js_1 = __nccwpck_require__(43);
const gain_js_1 = __nccwpck_require__(3616);
const mean_confidence_js_1 = __nccwpck_require__(4579);
const moments_js_1 = __nccwpck_require__(1346);
const paired_bootstrap_js_1 = __nccwpck_require__(5549);
const undetermined_js_1 = __nccwpck_require__(9043);
const define_metric_js_1 = __nccwpck_require__(5143);
const few_rows_carry_js_1 = __nccwpck_require__(4039);
const log_scale_js_1 = __nccwpck_require__(984);
const tasks_js_1 = __nccwpck_require__(5555);
/** Losses are facts of a model: value, influence and every comparison ask for their moments. */
const momentsOfLosses = (0, remembered_js_1.remembered)(moments_js_1.momentsOf);
/**
 * The mean of one loss a row: by t, or the bootstrap and the swap test where a few rows carry the
 * mean.
 */
const ROW_LOSS_MEAN = {
    value: (facts, { metric }) => {
        const losses = facts.rowLosses(metric.loss);
        return { value: (0, undetermined_js_1.isUndetermined)(losses) ? losses : momentsOfLosses(losses).mean, n: facts.rows };
    },
    interval: (facts, { metric }, _value, resampling, confidence) => {
        const losses = facts.rowLosses(metric.loss);
        if ((0, undetermined_js_1.isUndetermined)(losses))
            return losses;
        const found = (0, mean_confidence_js_1.meanConfidence)(losses, resampling);
        if ((0, undetermined_js_1.isUndetermined)(found))
            return found;
        const [low, high] = found.confidence.interval(confidence);
        return [Math.max(metric.range[0], low), Math.min(metric.range[1], high)];
    },
    influence: (facts, { metric }) => {
        const losses = facts.rowLosses(metric.loss);
        if ((0, undetermined_js_1.isUndetermined)(losses))
            return losses;
        const { mean, n } = momentsOfLosses(losses);
        return losses.map((loss) => (loss - mean) / n);
    },
    hold: (pair, { metric }) => {
        const differences = lossDifferences(pair, metric.loss);
        return (0, undetermined_js_1.isUndetermined)(differences) ? undefined : (0, few_rows_carry_js_1.fewRowsCarry)(pair, differences);
    },
    stake: ({ rows }) => ({ rows, width: null }),
    scale: 'plain',
    reads: 'scores',
    pairedTail: (pair, { metric }, resampling) => {
        const differences = lossDifferences(pair, metric.loss);
        return (0, undetermined_js_1.isUndetermined)(differences)
            ? differences
            : (0, mean_confidence_js_1.heavyTail)(differences, resampling, pair.candidate.units());
    },
    swapped: (pair, { metric }, resampling) => {
        const differences = lossDifferences(pair, metric.loss);
        return (0, undetermined_js_1.isUndetermined)(differences) ? undefined : (0, paired_bootstrap_js_1.swapTestOfSums)(differences, resampling);
    },
    flips: (pair, { metric }) => {
        const losses = (0, pair_js_1.both)(pair, (facts) => facts.rowLosses(metric.loss));
        if ((0, undetermined_js_1.isUndetermined)(losses))
            return flips_js_1.NO_FLIPS;
        const [ours, theirs] = losses;
        return metric.orientation === 'lower' ? (0, flips_js_1.flipsByValue)(theirs, ours) : (0, flips_js_1.flipsByValue)(ours, theirs);
    },
    paired: (pair, { metric }, flips, resampling) => {
        if (flips.informative === 0)
            return { code: 'none-tells-apart', of: 'rows' };
        const differences = lossDifferences(pair, metric.loss);
        if ((0, undetermined_js_1.isUndetermined)(differences))
            return differences;
        const found = (0, mean_confidence_js_1.meanConfidence)(differences, resampling);
        if ((0, undetermined_js_1.isUndetermined)(found))
            return found;
        const { method, confidence } = found;
        const equal = (0, gain_js_1.equalRows)(differences);
        return method === 't'
            ? { rule: 'paired t', confidence, equal }
            : (0, paired_bootstrap_js_1.pairedBootstrap)(confidence, (0, paired_bootstrap_js_1.swapTestOfSums)(differences, resampling), equal);
    },
    unpaired: null,
    expected: null,
};
/** What stands beside the predictions: it tells models apart whatever they answer. */
const COLUMN_MEAN = {
    ...ROW_LOSS_MEAN,
    answers: (facts, { metric }) => {
        const values = facts.rowLosses(metric.loss);
        return (0, undetermined_js_1.isUndetermined)(values) ? undefined : values;
    },
    hold: (pair, { metric }) => {
        const [least, most] = metric.range;
        if (Number.isFinite(most - least))
            return undefined;
        const differences = lossDifferences(pair, metric.loss);
        return (0, undetermined_js_1.isUndetermined)(differences) ? undefined : (0, few_rows_carry_js_1.carriedByFew)(pair, differences);
    },
};
/** A metric that is the mean of a number a row, of whatever a user has. */
function columnMean(metric) {
    return (0, define_metric_js_1.defineMetric)(COLUMN_MEAN, metric);
}
/** Row by row, the candidate's less the baseline's. */
function lossDifferences(pair, loss) {
    const losses = (0, pair_js_1.both)(pair, (facts) => facts.rowLosses(loss));
    if ((0, undetermined_js_1.isUndetermined)(losses))
        return losses;
    const [ours, theirs] = losses;
    return ours.map((x, row) => x - theirs[row]);
}
const LOG_ROW_LOSS_MEAN = (0, log_scale_js_1.onLogScale)(ROW_LOSS_MEAN);
/** A loss of rows whose scores are probabilities. */
function ofProbabilities(predictions, losses) {
    const { scores } = predictions;
    if (!scores)
        return { code: 'classes-alone', lacks: 'probabilities' };
    if (!scores.every((score) => score >= 0 && score <= 1)) {
        return { code: 'score-not-a-probability' };
    }
    return losses(scores, predictions);
}
/**
 * scikit-learn clips probabilities to [\u03b5, 1 \u2212 \u03b5], \u03b5 float64's machine epsilon, before it takes a
 * logarithm.
 */
function surprise(probability) {
    return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
}
/** The logarithm of the probability that the right class was given, negated. */
function logLosses(predictions) {
    if (predictions.task === 'binary') {
        return ofProbabilities(predictions, (scores, { labels }) => scores.map((score, row) => surprise(labels[row] ? score : 1 - score)));
    }
    return ofProbabilities(predictions, (scores, { labels, classes }) => (0, typed_arrays_js_1.fill)(new Float64Array(labels.length), (row) => surprise(scores[row * classes.length + labels[row]])));
}
function squaredErrors({ labels, predicted }) {
    return labels.map((label, row) => (label - predicted[row]) ** 2);
}
/** @throws RangeError for predictions of another task */
function ofBinary(losses) {
    return (predictions) => {
        if (predictions.task !== 'binary')
            throw new RangeError('the loss is one of two classes');
        return losses(predictions);
    };
}
/** @throws RangeError for predictions of another task */
function ofRegression(losses) {
    return (predictions) => {
        if (predictions.task !== 'regression')
            throw new RangeError('the loss is one of numbers');
        return losses(predictions);
    };
}
const COMMON = { orientation: 'lower', range: [0, Number.POSITIVE_INFINITY] };
const MSE = { ...COMMON, tasks: tasks_js_1.REGRESSION, loss: ofRegression(squaredErrors) };
const MAE = {
    ...COMMON,
    tasks: tasks_js_1.REGRESSION,
    loss: ofRegression(({ labels, predicted }) => labels.map((label, row) => Math.abs(label - predicted[row]))),
};
/** That of the metric `loss`: the logarithm of the probability, or the squared error. */
const LOSS = (predictions) => predictions.task === 'regression' ? squaredErrors(predictions) : logLosses(predictions);
exports.LOSS = LOSS;
/** The metrics of the family. */
exports.ROW_LOSS_MEANS = [
    (0, define_metric_js_1.defineMetric)(ROW_LOSS_MEAN, {
        ...COMMON,
        name: 'loss',
        place: 20,
        tasks: tasks_js_1.ALL,
        loss: exports.LOSS,
    }),
    (0, define_metric_js_1.defineMetric)(ROW_LOSS_MEAN, {
        ...COMMON,
        name: 'brier',
        place: 170,
        range: [0, 1],
        tasks: tasks_js_1.BINARY,
        loss: ofBinary((predictions) => ofProbabilities(predictions, (scores, { labels }) => scores.map((score, row) => (score - labels[row]) ** 2))),
    }),
    (0, define_metric_js_1.defineMetric)(ROW_LOSS_MEAN, { ...MSE, name: 'mse', place: 180 }),
    (0, define_metric_js_1.defineMetric)(ROW_LOSS_MEAN, {
        ...MAE,
        name: 'mae',
        place: 200,
        goodness: ({ labels, predicted }) => Float64Array.from(labels, (label, row) => -Math.abs(label - predicted[row])),
    }),
    (0, define_metric_js_1.defineMetric)(ROW_LOSS_MEAN, {
        ...COMMON,
        name: 'mape',
        place: 220,
        tasks: tasks_js_1.REGRESSION,
        loss: ofRegression(({ labels, predicted }) => {
            if (labels.includes(0))
                return { code: 'label-zero' };
            return labels.map((label, row) => Math.abs((label - predicted[row]) / label));
        }),
    }),
    (0, define_metric_js_1.defineMetric)(LOG_ROW_LOSS_MEAN, { ...MSE, name: 'log_mse', place: 230, log: true }),
    (0, define_metric_js_1.defineMetric)(LOG_ROW_LOSS_MEAN, { ...MAE, name: 'log_mae', place: 250, log: true }),
];


/***/ }),

/***/ 9557:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isSeeded = isSeeded;
exports.seededValue = seededValue;
exports.meanOfSeeds = meanOfSeeds;
exports.seededInterval = seededInterval;
exports.seededPair = seededPair;
const typed_arrays_js_1 = __nccwpck_require__(4658);
const pair_js_1 = __nccwpck_require__(8323);
const confidence_js_1 = __nccwpck_require__(4895);
const flips_js_1 = __nccwpck_require__(43);
const gain_js_1 = __nccwpck_require__(3616);
const mean_confidence_js_1 = __nccwpck_require__(4579);
const no_spread_js_1 = __nccwpck_require__(5438);
const paired_bootstrap_js_1 = __nccwpck_require__(5549);
const seed_variance_js_1 = __nccwpck_require__(3576);
const t_critical_js_1 = __nccwpck_require__(9525);
const unit_error_js_1 = __nccwpck_require__(2654);
const wider_js_1 = __nccwpck_require__(9200);
const wilson_js_1 = __nccwpck_require__(3987);
const undetermined_js_1 = __nccwpck_require__(9043);
const units_js_1 = __nccwpck_require__(804);
const clustered_js_1 = __nccwpck_require__(8418);
const gain_flips_js_1 = __nccwpck_require__(7279);
/** Whether either model was trained with more seeds than one. */
function isSeeded({ candidate, baseline }) {
    return candidate.others().length > 0 || baseline.others().length > 0;
}
/** The mean over the seeds; undefined where one of them is. */
function seededValue(family, facts, about) {
    const first = family.value(facts, about);
    const values = [first, ...facts.others().map((one) => family.value(one, about))];
    const missing = values.find(({ value }) => typeof value !== 'number');
    if (missing)
        return missing;
    const total = values.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);
    return { ...first, value: total / values.length };
}
/** What the seeds of one model tell of the metric. */
function meanOfSeeds(family, facts, about) {
    const values = [];
    const influences = [];
    for (const one of [facts, ...facts.others()]) {
        const { value } = family.value(one, about);
        if ((0, undetermined_js_1.isUndetermined)(value))
            return value;
        const influence = family.influence(one, about);
        if ((0, undetermined_js_1.isUndetermined)(influence))
            return influence;
        values.push(value);
        influences.push(influence);
    }
    return (0, seed_variance_js_1.seedMean)(values, influences, facts.units());
}
/** The interval of a mean over seeds, by the rows and by what a seed moves it. */
function seededInterval(family, facts, about, confidence) {
    const few = tooFewUnits(facts);
    if (few)
        return few;
    const mean = meanOfSeeds(family, facts, about);
    if ((0, undetermined_js_1.isUndetermined)(mean))
        return mean;
    const units = facts.units();
    const { standardError, freedom } = (0, seed_variance_js_1.errorOfMean)(mean, units);
    const { value } = mean;
    const [least, most] = about.metric.range;
    if (standardError === 0) {
        if (!Number.isFinite(most - least))
            return { code: 'all-alike', of: 'rows' };
        const { rows } = family.stake(facts, about);
        return (0, no_spread_js_1.noSpreadInterval)(value, Math.max(1, rows), [least, most], confidence);
    }
    const found = () => {
        switch (family.scale) {
            case 'score': {
                // As many independent rows as would leave this error.
                const rows = (value * (1 - value)) / standardError ** 2;
                return (0, wilson_js_1.wilsonAt)(value * rows, rows, (0, t_critical_js_1.tCritical)(confidence, freedom));
            }
            case 'logit':
                if (least === 0 && value > 0 && value < 1) {
                    return (0, confidence_js_1.logitTConfidence)(value, standardError, freedom).interval(confidence);
                }
                return (0, confidence_js_1.tConfidence)(value, standardError, freedom).interval(confidence);
            case 'plain': {
                const sums = units && (0, unit_error_js_1.totalsOf)(mean.influence, (0, units_js_1.stretchesOf)(units));
                const known = sums
                    ? (0, clustered_js_1.bySums)(value, standardError, freedom, sums)
                    : (0, confidence_js_1.tConfidence)(value, standardError, freedom);
                return known.interval(confidence);
            }
        }
    };
    const [low, high] = found();
    return [Math.max(least, low), Math.min(most, high)];
}
/** What rows and seeds tell of the candidate's mean less the baseline's. */
function seededPair(family, pair, about, resampling) {
    const { candidate } = pair;
    const units = candidate.units();
    const known = units && (0, clustered_js_1.unitsOfMetric)(about, candidate, units);
    if (known !== undefined && (0, undetermined_js_1.isUndetermined)(known))
        return known;
    const means = (0, pair_js_1.both)(pair, (facts) => meanOfSeeds(family, facts, about));
    if ((0, undetermined_js_1.isUndetermined)(means))
        return means;
    const [ours, theirs] = means;
    const error = (0, seed_variance_js_1.errorOfDifference)(ours, theirs, units);
    const d = ours.value - theirs.value;
    const differ = whereAnswersDiffer(pair, (facts) => (0, clustered_js_1.answersOf)(family, facts, about));
    const n = (0, clustered_js_1.meanRows)(family, pair, about);
    const gainOf = (0, gain_flips_js_1.rowGains)(ours.influence, theirs.influence, d, n);
    const sign = about.metric.orientation === 'higher' ? 1 : -1;
    const tells = (row) => differ[row] === 1;
    const flips = (0, gain_flips_js_1.flipsOfGains)(candidate.rows, (row) => sign * gainOf(row), tells, units);
    const [least, most] = about.metric.range;
    if ((0, clustered_js_1.isRounding)(error.standardError, most - least)) {
        if (!Number.isFinite(most - least))
            return { code: 'none-tells-apart', of: 'rows' };
        const stakes = [candidate, pair.baseline].map((facts) => family.stake(facts, about).rows);
        const rows = known ?? Math.max(1, Math.min(...stakes));
        const confidence = (0, no_spread_js_1.noFlipConfidence)(d, rows, [least, most]);
        const alike = (0, flips_js_1.flipsAlike)(sign * d, rows);
        return { rule: NO_FLIP, confidence, units: d === 0 ? flips : alike };
    }
    const t = (0, confidence_js_1.tConfidence)(d, error.standardError, error.freedom);
    const all = new Float64Array(candidate.rows);
    const tail = family.pairedTail && (0, mean_confidence_js_1.heavyTail)((0, typed_arrays_js_1.fill)(all, gainOf), resampling, units);
    const difference = ours.influence.map((u, row) => u - theirs.influence[row]);
    return {
        rule: 'paired t over seeds',
        confidence: tail ? (0, wider_js_1.widerOf)(d, t, withSeedsOf(error, d, tail)) : t,
        units: flips,
        equal: (0, gain_js_1.equalRows)(units ? (0, unit_error_js_1.totalsOf)(difference, units) : difference),
        shares: { rows: error.rows, seeds: error.seeds, seedsAtMost: error.seedsAtMost },
        ...(family.swapped && {
            belowZero: (0, paired_bootstrap_js_1.swapTestOfSums)((0, typed_arrays_js_1.fill)(all, (row) => (tells(row) ? gainOf(row) : 0)), resampling),
        }),
    };
}
const NO_FLIP = 'Tango score interval of no flip, on the rarest class';
/** The rows' bootstrap knows nothing of seeds: as much wider as their share makes the error. */
function withSeedsOf({ standardError, rows }, d, tail) {
    return (0, undetermined_js_1.isUndetermined)(tail) || rows === 0 ? tail : (0, confidence_js_1.stretched)(tail, d, standardError / rows);
}
function tooFewUnits(facts) {
    const units = facts.units();
    return units && units.count < units_js_1.FEWEST_UNITS ? (0, units_js_1.fewUnits)(units) : undefined;
}
/** 1 for each row on which any two of all seeds of both models differ. */
function whereAnswersDiffer({ candidate, baseline }, answers) {
    const [first, ...rest] = [candidate, ...candidate.others(), baseline, ...baseline.others()].map(answers);
    return Uint8Array.from(first, (answer, row) => Number(rest.some((other) => other[row] !== answer)));
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SUM_METRICS = void 0;
const typed_arrays_js_1 = __nccwpck_require__(4658);
const confidence_js_1 = __nccwpck_require__(4895);
const flips_js_1 = __nccwpck_require__(43);
const gain_js_1 = __nccwpck_require__(3616);
const paired_bootstrap_js_1 = __nccwpck_require__(5549);
const resample_sums_js_1 = __nccwpck_require__(1101);
const wider_js_1 = __nccwpck_require__(9200);
const undetermined_js_1 = __nccwpck_require__(9043);
const define_metric_js_1 = __nccwpck_require__(5143);
const few_rows_carry_js_1 = __nccwpck_require__(4039);
const log_scale_js_1 = __nccwpck_require__(984);
const tasks_js_1 = __nccwpck_require__(5555);
/**
 * Functions of several sums over the rows: by the BCa bootstrap of the sums, and the swap test of
 * the squared errors.
 */
const SUMS = {
    value: (facts, { metric }) => {
        const sums = facts.rowSums();
        const n = facts.rows;
        const value = metric.of(totalsOf(n, metric.columns(sums)));
        const why = Number.isNaN(value) ? metric.whyNot?.(sums) : undefined;
        return { value: why ?? value, n };
    },
    interval: (facts, { metric }, value, resampling, confidence) => {
        const columns = metric.columns(facts.rowSums());
        const found = (0, resample_sums_js_1.resampleSums)(columns, resampling.blocks(), metric.of);
        if ((0, undetermined_js_1.isUndetermined)(found))
            return found;
        const t = byInfluence(value, influenceOf(facts, metric));
        const [low, high] = (0, wider_js_1.widerOf)(value, t, found).interval(confidence);
        return [Math.max(metric.range[0], low), Math.min(metric.range[1], high)];
    },
    influence: (facts, { metric }) => influenceOf(facts, metric),
    hold: (pair) => (0, few_rows_carry_js_1.fewRowsCarry)(pair, errorDifferences(pair)),
    stake: ({ rows }) => ({ rows, width: null }),
    scale: 'plain',
    reads: 'scores',
    pairedTail: (pair, { metric }, resampling) => resampleDifference(pair, metric, resampling),
    swapped: (pair, { metric }, resampling) => swapErrors(pair, metric, resampling),
    flips: ({ candidate, baseline }) => (0, flips_js_1.flipsByValue)(baseline.rowSums().squaredErrors, candidate.rowSums().squaredErrors),
    paired: ({ candidate, baseline }, { metric }, _flips, resampling) => {
        const pair = { candidate, baseline };
        const resampled = resampleDifference(pair, metric, resampling);
        if ((0, undetermined_js_1.isUndetermined)(resampled))
            return resampled;
        const [ours, theirs] = [candidate, baseline].map((facts) => influenceOf(facts, metric));
        const d = measured(candidate, metric) - measured(baseline, metric);
        const t = byInfluence(d, ours.map((u, row) => u - theirs[row]));
        const confidence = (0, wider_js_1.widerOf)(d, t, resampled);
        const belowZero = swapErrors(pair, metric, resampling);
        return (0, paired_bootstrap_js_1.pairedBootstrap)(confidence, belowZero, (0, gain_js_1.equalRows)(errorDifferences(pair)));
    },
    unpaired: null,
    expected: null,
};
function influenceOf(facts, metric) {
    const columns = metric.columns(facts.rowSums());
    const [ofRows, ...ofColumns] = metric.slopes(totalsOf(facts.rows, columns));
    return (0, typed_arrays_js_1.fill)(new Float64Array(facts.rows), (row) => columns.reduce((u, column, c) => u + ofColumns[c] * column[row], ofRows));
}
function measured(facts, metric) {
    return metric.of(totalsOf(facts.rows, metric.columns(facts.rowSums())));
}
/** By t, the error being the sum of what each row moves. */
function byInfluence(estimate, influence) {
    const n = influence.length;
    const squares = influence.reduce((total, u) => total + u * u, 0);
    return (0, confidence_js_1.tConfidence)(estimate, Math.sqrt((squares * n) / (n - 1)), n - 1);
}
function totalsOf(rows, columns) {
    return Float64Array.of(rows, ...columns.map((column) => column.reduce((a, b) => a + b, 0)));
}
function errorDifferences({ candidate, baseline }) {
    const theirs = baseline.rowSums().squaredErrors;
    return candidate.rowSums().squaredErrors.map((x, row) => x - theirs[row]);
}
function resampleDifference({ candidate, baseline }, metric, by) {
    const columns = metric.columns(candidate.rowSums());
    // The labels are the same: the second model adds its squared errors alone.
    const theirs = baseline.rowSums().squaredErrors;
    return (0, resample_sums_js_1.resampleSums)([...columns, theirs], by.blocks(), (totals) => {
        const first = totals.subarray(0, columns.length + 1);
        const second = first.with(1, totals[columns.length + 1]);
        return metric.of(first) - metric.of(second);
    });
}
/** By the squared errors alone; what is better higher falls as they rise. */
function swapErrors(pair, metric, resampling) {
    const more = (0, paired_bootstrap_js_1.swapTestOfSums)(errorDifferences(pair), resampling);
    return metric.orientation === 'higher' ? 1 - more : more;
}
const LOG_SUMS = (0, log_scale_js_1.onLogScale)(SUMS);
const RMSE = {
    orientation: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: tasks_js_1.REGRESSION,
    columns: ({ squaredErrors }) => [squaredErrors],
    of: ([n, squaredError]) => Math.sqrt(squaredError / n),
    slopes: ([n, squaredError]) => {
        const value = Math.sqrt(squaredError / n);
        return value === 0 ? [0, 0] : [-value / (2 * n), 1 / (2 * n * value)];
    },
};
/** The coefficient of determination, 1 \u2212 SSE / SST; NaN where all labels are equal. */
const R2 = {
    orientation: 'higher',
    range: [Number.NEGATIVE_INFINITY, 1],
    tasks: tasks_js_1.REGRESSION,
    columns: ({ squaredErrors, deviations, squaredDeviations }) => [
        squaredErrors,
        deviations,
        squaredDeviations,
    ],
    of: (totals) => {
        const [n, squaredError, deviation, squaredDeviation] = totals;
        const total = squaredDeviation - deviation ** 2 / n;
        // Equal labels leave the rounding of the subtraction.
        return total > 1e-12 * squaredDeviation ? 1 - squaredError / total : Number.NaN;
    },
    slopes: ([n, squaredError, deviation, squaredDeviation]) => {
        const total = squaredDeviation - deviation ** 2 / n;
        const ofTotal = squaredError / total ** 2;
        const mean = deviation / n;
        return [ofTotal * mean ** 2, -1 / total, -2 * ofTotal * mean, ofTotal];
    },
    whyNot: ({ deviations }) => deviations.every((x) => x === 0) ? { code: 'labels-equal' } : undefined,
};
/** The metrics of the family. */
exports.SUM_METRICS = [
    (0, define_metric_js_1.defineMetric)(SUMS, { ...RMSE, name: 'rmse', place: 190 }),
    (0, define_metric_js_1.defineMetric)(SUMS, { ...R2, name: 'r2', place: 210 }),
    (0, define_metric_js_1.defineMetric)(LOG_SUMS, { ...RMSE, name: 'log_rmse', place: 240, log: true }),
    (0, define_metric_js_1.defineMetric)(LOG_SUMS, { ...R2, name: 'log_r2', place: 260, log: true }),
];


/***/ }),

/***/ 5555:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.REGRESSION = exports.MULTICLASS = exports.BINARY = exports.CLASSES = exports.ALL = void 0;
/** The tasks that a metric can have. */
exports.ALL = ['binary', 'multiclass', 'regression'];
exports.CLASSES = ['binary', 'multiclass'];
exports.BINARY = ['binary'];
exports.MULTICLASS = ['multiclass'];
exports.REGRESSION = ['regression'];


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.both = both;
const undetermined_js_1 = __nccwpck_require__(9043);
/** Something of both models, the candidate's first, or why one of them has none. */
function both(pair, of) {
    const ours = of(pair.candidate);
    if ((0, undetermined_js_1.isUndetermined)(ours))
        return ours;
    const theirs = of(pair.baseline);
    return (0, undetermined_js_1.isUndetermined)(theirs) ? theirs : [ours, theirs];
}


/***/ }),

/***/ 6621:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.classesOf = classesOf;
/** Their names, none for a regression. */
function classesOf(predictions) {
    return predictions.task === 'regression' ? [] : predictions.classes;
}


/***/ }),

/***/ 7565:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.remembered = remembered;
/** The same function, which finds a value once for each object. */
function remembered(of) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { value: of(key) };
        known.set(key, found);
        return found.value;
    };
}


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_SPREAD = void 0;
exports.bca = bca;
exports.quantile = quantile;
exports.resamplesFor = resamplesFor;
exports.accelerationOf = accelerationOf;
const distributions_js_1 = __nccwpck_require__(5012);
const interval_js_1 = __nccwpck_require__(5162);
/**
 * Resamples in which a statistic is undefined are left out; with more than this share there is no
 * interval.
 */
const MOST_UNDEFINED = 0.05;
/** As when every row is right: no interval can be told from that. */
exports.NO_SPREAD = { code: 'resamples-alike' };
/**
 * BCa (Efron 1987, "Better bootstrap confidence intervals"), the end points interpolated as
 * `scipy.stats.bootstrap` does.
 * @param replicates the statistic of each resample, NaN where it is undefined there; sorted in
 * place
 * @param acceleration by the jackknife
 */
function bca(replicates, estimate, acceleration) {
    // NaN sorts last.
    replicates.sort();
    const sorted = replicates.subarray(0, replicates.length - replicates.filter(Number.isNaN).length);
    const B = sorted.length;
    if (B < replicates.length * (1 - MOST_UNDEFINED)) {
        return { code: 'resamples-undefined' };
    }
    if (sorted[0] === sorted[B - 1])
        return exports.NO_SPREAD;
    const bias = (0, distributions_js_1.normalQuantile)(share(sorted, estimate), 0, 1);
    /**
     * From the level of a one-sided interval to that of the bootstrap distribution, both as normal
     * quantiles.
     */
    const corrected = (z) => bias + (bias + z) / (1 - acceleration * (bias + z));
    const end = (z) => quantile(sorted, (0, distributions_js_1.normalCdf)(corrected(z), 0, 1));
    return {
        interval: (confidence) => [end(-(0, interval_js_1.twoSidedZ)(confidence)), end((0, interval_js_1.twoSidedZ)(confidence))],
        below: (value) => {
            const w = (0, distributions_js_1.normalQuantile)(share(sorted, value), 0, 1) - bias;
            return (0, distributions_js_1.normalCdf)(w / (1 + acceleration * w) - bias, 0, 1);
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
/**
 * The standard deviation of an end point over repeated resampling, in standard errors of the
 * statistic.
 */
const WANTED_PRECISION = 0.05;
/**
 * The number of resamples that gives the end points their wanted precision. A sample quantile at
 * level p has variance p (1 \u2212 p) / (B f\u00b2), f the density there, here the normal one (Davison &
 * Hinkley 1997, "Bootstrap Methods and their Application", \u00a72.5.2).
 */
function resamplesFor(confidence) {
    const p = (1 - confidence) / 2;
    const density = Math.exp(-((0, interval_js_1.twoSidedZ)(confidence) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const wanted = (p * (1 - p)) / (density * WANTED_PRECISION) ** 2;
    return Math.min(Math.max(Math.ceil(wanted), FEWEST), MOST);
}
/**
 * The jackknife's estimate of the acceleration from the influence of each row on the statistic,
 * each already divided by the number of rows of its stratum: \u03a3h\u00b3 / 6 (\u03a3h\u00b2)^1.5.
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

/***/ 1053:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.drawBinomial = drawBinomial;
/** Below this mean, inversion takes fewer steps than rejection. */
const SMALL_MEAN = 10;
/** A binomial draw. Swapping p for 1 \u2212 p mirrors it: n less the draw of the other. */
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
/** H\u00f6rmann 1993, "The generation of binomial random variates", algorithm BTRS. */
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

/***/ 4895:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.normalConfidence = normalConfidence;
exports.tConfidence = tConfidence;
exports.logitConfidence = logitConfidence;
exports.logitTConfidence = logitTConfidence;
exports.stretched = stretched;
const distributions_js_1 = __nccwpck_require__(5012);
const interval_js_1 = __nccwpck_require__(5162);
function normalConfidence(estimate, standardError) {
    return {
        interval: (confidence) => {
            const reach = (0, interval_js_1.twoSidedZ)(confidence) * standardError;
            return [estimate - reach, estimate + reach];
        },
        below: (value) => (0, distributions_js_1.normalCdf)(inUnits(value - estimate, standardError), 0, 1),
    };
}
/** Of a mean of normal values, or of any values where there are enough of them (Student 1908). */
function tConfidence(mean, standardError, freedom) {
    return {
        interval: (confidence) => {
            const reach = (0, distributions_js_1.tQuantile)(1 - (1 - confidence) / 2, freedom) * standardError;
            return [mean - reach, mean + reach];
        },
        below: (value) => (0, distributions_js_1.tCdf)(inUnits(value - mean, standardError), freedom),
    };
}
/**
 * Normal on the logit scale by the delta method, so that it stays in (0, 1). For AUC: Pepe 2003,
 * "The Statistical Evaluation of Medical Tests for Classification and Prediction", \u00a75.2; for
 * average precision: Boyd, Eng & Page 2013, "Area under the precision-recall curve: point estimates
 * and confidence intervals".
 */
function logitConfidence(estimate, standardError) {
    const onLogits = normalConfidence((0, interval_js_1.logit)(estimate), standardError / (estimate * (1 - estimate)));
    return {
        interval: (confidence) => {
            const [low, high] = onLogits.interval(confidence);
            return [(0, interval_js_1.expit)(low), (0, interval_js_1.expit)(high)];
        },
        below: (value) => onLogits.below((0, interval_js_1.logit)(value)),
    };
}
/** The same by Student's t. */
function logitTConfidence(estimate, standardError, freedom) {
    const slope = estimate * (1 - estimate);
    const onLogits = tConfidence((0, interval_js_1.logit)(estimate), standardError / slope, freedom);
    return {
        interval: (confidence) => {
            const [low, high] = onLogits.interval(confidence);
            return [(0, interval_js_1.expit)(low), (0, interval_js_1.expit)(high)];
        },
        below: (value) => onLogits.below((0, interval_js_1.logit)(value)),
    };
}
/** The same estimate, each of its ends so many times as far from it. */
function stretched(confidence, estimate, times) {
    return {
        interval: (level) => {
            const [low, high] = confidence.interval(level);
            return [
                estimate - Math.max(0, estimate - low) * times,
                estimate + Math.max(0, high - estimate) * times,
            ];
        },
        below: (value) => confidence.below(estimate + (value - estimate) / times),
    };
}
/** A distance in standard errors; 0 is no distance even where there is no spread. */
function inUnits(distance, standardError) {
    return distance === 0 ? 0 : distance / standardError;
}


/***/ }),

/***/ 9980:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.countCells = countCells;
exports.talliesOf = talliesOf;
exports.add = add;
exports.drawTallies = drawTallies;
const tally_js_1 = __nccwpck_require__(3161);
const binomial_draw_js_1 = __nccwpck_require__(1053);
/**
 * Within a label the cells come by what is predicted, whichever model says it, then by their first
 * row: so swapping the models does not change what is drawn for a cell.
 */
function countCells(labels, predicted, classes) {
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
    const tallies = Array.from({ length: models }, () => (0, tally_js_1.emptyTally)(classes));
    for (const cell of cells)
        add(tallies, cell, cell.rows);
    return tallies;
}
function add(tallies, cell, times) {
    for (let model = 0; model < tallies.length; model++) {
        (0, tally_js_1.count)(tallies[model], cell.label, cell.predicted[model], times);
    }
}
/**
 * A resample of the rows of each class, of as many rows as it has: a multinomial draw over its
 * cells, by conditional binomials. Its cost does not depend on the number of rows.
 */
function drawTallies({ classes, models, cells }, random) {
    const tallies = Array.from({ length: models }, () => (0, tally_js_1.emptyTally)(classes));
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
            const drawn = at + 1 === end ? toDraw : (0, binomial_draw_js_1.drawBinomial)(toDraw, cell.rows / left, random);
            add(tallies, cell, drawn);
            left -= cell.rows;
            toDraw -= drawn;
        }
    }
    return tallies;
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.curveConfidence = curveConfidence;
exports.curvePairConfidence = curvePairConfidence;
const ranking_js_1 = __nccwpck_require__(9523);
const bca_js_1 = __nccwpck_require__(4597);
const confidence_js_1 = __nccwpck_require__(4895);
const curve_influence_js_1 = __nccwpck_require__(3474);
/**
 * The confidence of an average precision, by the infinitesimal jackknife on the logit scale (ADR
 * 7).
 */
function curveConfidence(ranking) {
    const standardError = standardErrorOf((0, curve_influence_js_1.curveInfluence)(ranking));
    return standardError === 0
        ? bca_js_1.NO_SPREAD
        : (0, confidence_js_1.logitConfidence)((0, ranking_js_1.averagePrecision)(ranking), standardError);
}
/**
 * The confidence of a difference of two models' average precisions on the same rows, the first less
 * the second.
 */
function curvePairConfidence([a, b]) {
    const other = (0, curve_influence_js_1.curveInfluence)(b);
    const standardError = standardErrorOf((0, curve_influence_js_1.curveInfluence)(a).map((x, row) => x - other[row]));
    if (standardError === 0)
        return bca_js_1.NO_SPREAD;
    // It is the positives that are few, and make it uncertain.
    const freedom = Math.max(1, Math.min(a.positives, a.negatives) - 1);
    return (0, confidence_js_1.tConfidence)((0, ranking_js_1.averagePrecision)(a) - (0, ranking_js_1.averagePrecision)(b), standardError, freedom);
}
function standardErrorOf(influence) {
    const n = influence.length;
    const squares = influence.reduce((total, x) => total + x * x, 0);
    return n < 2 ? 0 : Math.sqrt((squares * n) / (n - 1));
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.curveInfluence = void 0;
const ranking_js_1 = __nccwpck_require__(9523);
const remembered_js_1 = __nccwpck_require__(7565);
/**
 * The influence of each row on average precision, divided by the number of rows: the gradient of AP
 * by the rows' weights (the infinitesimal jackknife, Efron 1982, "The Jackknife, the Bootstrap and
 * Other Resampling Plans", ch. 6). It sums to 0. It needs one positive row.
 *
 * With T and F the positives and negatives at or above a score, AP = \u03a3 T/(T+F) / P over the
 * positives. A positive row adds its own term, and F/(T+F)\u00b2 to the term of each positive at or
 * below it; a negative row takes T/(T+F)\u00b2 from each of those.
 */
exports.curveInfluence = (0, remembered_js_1.remembered)((ranking) => {
    const { order, ends, labels, positives } = ranking;
    const area = (0, ranking_js_1.averagePrecision)(ranking);
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
        const square = all * all;
        lifted += (here * (all - above)) / square;
        lowered += (here * above) / square;
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
});


/***/ }),

/***/ 2397:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.canLeaveOut = canLeaveOut;
exports.curveLeftOut = curveLeftOut;
const ranking_js_1 = __nccwpck_require__(9523);
/** More steps than these take longer than they tell: of so many rows the infinitesimal jackknife holds. */
const MOST_STEPS = 3_000_000;
/** Whether so many sets of rows can be left out, each in turn, in the time that it is worth. */
function canLeaveOut({ ends }, sets) {
    return sets * ends.length <= MOST_STEPS;
}
/**
 * How much an average precision falls when each of some sets of rows is left out. Undefined where a
 * set has all the positives. The infinitesimal jackknife sees a group move
 * precision by one row at a time; where its rows stand together at the top of the ranking they move it
 * by all at once, and more.
 *
 * One pass over the distinct scores a set.
 * @param sets rows of each
 */
function curveLeftOut(ranking, sets) {
    const curve = curveOf(ranking);
    const area = (0, ranking_js_1.averagePrecision)(ranking);
    const { labels, positives } = ranking;
    const falls = Float64Array.from(sets, (rows) => {
        const left = positives - rows.reduce((sum, row) => sum + labels[row], 0);
        return left === 0 ? Number.NaN : area - sumWithout(rows, curve, labels) / left;
    });
    return falls.some(Number.isNaN) ? undefined : falls;
}
function curveOf({ order, ends, labels }) {
    const scores = ends.length;
    const [above, hits, here] = [
        new Float64Array(scores),
        new Float64Array(scores),
        new Float64Array(scores),
    ];
    const placeOf = new Uint32Array(order.length);
    let found = 0;
    for (let place = 0; place < scores; place++) {
        const group = scores - 1 - place;
        const start = group === 0 ? 0 : ends[group - 1];
        for (let i = start; i < ends[group]; i++) {
            here[place] += labels[order[i]];
            placeOf[order[i]] = place;
        }
        found += here[place];
        above[place] = order.length - start;
        hits[place] = found;
    }
    return { above, hits, here, placeOf };
}
/** \u03a3 precision over the positives that are left. */
function sumWithout(rows, { above, hits, here, placeOf }, labels) {
    const gone = rows.map((row) => [placeOf[row], labels[row]]);
    gone.sort(([a], [b]) => a - b);
    let sum = 0;
    let next = 0;
    let [rowsGone, hitsGone] = [0, 0];
    for (let place = 0; place < here.length; place++) {
        let hereGone = 0;
        for (; gone[next]?.[0] === place; next++) {
            rowsGone++;
            hereGone += gone[next][1];
        }
        hitsGone += hereGone;
        const left = here[place] - hereGone;
        if (left > 0)
            sum += (left * (hits[place] - hitsGone)) / (above[place] - rowsGone);
    }
    return sum;
}


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TOO_FEW_TO_RANK = void 0;
exports.delongVariance = delongVariance;
exports.aucInterval = aucInterval;
const confidence_js_1 = __nccwpck_require__(4895);
const wilson_js_1 = __nccwpck_require__(3987);
/**
 * The variance of a mean of placements, or of a difference of two models' placements: s\u00b2\u2081\u2080 /
 * positives + s\u00b2\u2080\u2081 / negatives (DeLong, DeLong & Clarke-Pearson 1988, "Comparing the areas under
 * two or more correlated receiver operating characteristic curves"). NaN with fewer than two rows
 * of a class.
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
exports.TOO_FEW_TO_RANK = { code: 'ranks-without-spread' };
/**
 * The interval of an AUC, logit-transformed. A perfect ranking has no variance to go by: then as
 * many rows as the rarer class has, all ranked right, are taken as a proportion by Wilson, which is
 * wider than the truth.
 */
function aucInterval({ positives, negatives, labels }, placements, auc, confidence) {
    const rarer = Math.min(positives, negatives);
    if (rarer < 2)
        return exports.TOO_FEW_TO_RANK;
    if (auc === 0 || auc === 1)
        return (0, wilson_js_1.wilson)(auc * rarer, rarer, confidence);
    const variance = delongVariance(placements, labels);
    return (0, confidence_js_1.logitConfidence)(auc, Math.sqrt(variance)).interval(confidence);
}


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tQuantile = exports.tCdf = exports.normalQuantile = exports.normalCdf = exports.binomialPmf = exports.binomialCdf = void 0;
const node_module_1 = __nccwpck_require__(8995);
let library;
/** Read when the first is asked for: see docs/adr/0059-distributions-are-read-when-asked.md */
function read() {
    library ??= (0, node_module_1.createRequire)(import.meta.url)('./stdlib.cjs');
    return library;
}
const binomialCdf = (x, trials, chance) => read().binomialCdf(x, trials, chance);
exports.binomialCdf = binomialCdf;
const binomialPmf = (x, trials, chance) => read().binomialPmf(x, trials, chance);
exports.binomialPmf = binomialPmf;
const normalCdf = (x, mean, sd) => read().normalCdf(x, mean, sd);
exports.normalCdf = normalCdf;
const normalQuantile = (p, mean, sd) => read().normalQuantile(p, mean, sd);
exports.normalQuantile = normalQuantile;
const tCdf = (x, freedom) => read().tCdf(x, freedom);
exports.tCdf = tCdf;
const tQuantile = (p, freedom) => read().tQuantile(p, freedom);
exports.tQuantile = tQuantile;


/***/ }),

/***/ 43:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_FLIPS = void 0;
exports.flipsAlike = flipsAlike;
exports.flipsByValue = flipsByValue;
exports.flipsByClass = flipsByClass;
exports.NO_FLIPS = { candidate: 0, baseline: 0, informative: 0, n: 0 };
/** Where every row, or group of rows, shows the same difference d, more being better. */
function flipsAlike(d, n) {
    if (d === 0)
        return { ...exports.NO_FLIPS, n };
    return { candidate: d > 0 ? n : 0, baseline: d < 0 ? n : 0, informative: n, n };
}
/** Row by row, more is better. */
function flipsByValue(candidate, baseline) {
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
/** Row by row, the right class is better. */
function flipsByClass({ cells }, { onlyRowsOf, oneAgainstRest }) {
    const seen = (k) => (oneAgainstRest === undefined ? k : Number(k === oneAgainstRest));
    const flips = { candidate: 0, baseline: 0, informative: 0, n: 0 };
    for (const { label, predicted, rows } of cells) {
        if (onlyRowsOf !== undefined && label !== onlyRowsOf)
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


/***/ }),

/***/ 3616:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_DIFFERENCE = void 0;
exports.widened = widened;
exports.equalRows = equalRows;
exports.heldToExact = heldToExact;
exports.mirrored = mirrored;
const confidence_js_1 = __nccwpck_require__(4895);
const distributions_js_1 = __nccwpck_require__(5012);
const interval_js_1 = __nccwpck_require__(5162);
const tango_js_1 = __nccwpck_require__(6862);
/** The level at which the score method's widening is taken; it changes little with it. */
const USUAL = 0.95;
/**
 * Widens a confidence about the difference d by as much as the score method widens the plain normal
 * interval of the same flips (Tango 1998). A method for large samples sees the rows that flipped
 * and not those that could have: of 200 rows on which the models differ once it knows next to
 * nothing, and takes that for certainty. With fifty flips it changes 2 %.
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
    const [low, high] = (0, tango_js_1.tango)(b, c, n).interval(USUAL);
    const plain = ((0, interval_js_1.twoSidedZ)(USUAL) * Math.sqrt(b + c)) / n;
    // By the wider side on both: where few rows lose much and many win little, the sides of the flips
    // are not those of d.
    const ratio = Math.max(1, ((b - c) / n - low) / plain, (high - (b - c) / n) / plain);
    return (0, confidence_js_1.stretched)(confidence, d, ratio);
}
/**
 * How many rows of equal weight a sum over rows is worth, by the weights of those that add to it:
 * (\u03a3|w|)\u00b2 / \u03a3w\u00b2 (Kish 1965, "Survey Sampling"). A few large ones among many small ones are worth
 * little more than themselves.
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
 * Holds a confidence to what an exact test of "no difference" shows: where that does not exclude 0,
 * neither does the interval. Its end then lies where the test's own p puts it, as many standard
 * errors from d as belong to the level, d being as many from 0 as belong to p (a test-based
 * interval, Miettinen 1976, "Estimability and estimation in case-referent studies"). Were the
 * models alike, each informative row would fall to either with the same chance, so no test could
 * have a smaller one-sided p than the sign test's when all fall to one side, 2^\u2212rows, mid-p half
 * that.
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
/**
 * How far beyond 0, seen from d, the end of a test-based interval lies: above 0 where p exceeds the
 * level's tail.
 */
function beyondZero(d, p, level) {
    const z = Math.max(-(0, distributions_js_1.normalQuantile)(p, 0, 1), LEAST_Z);
    return Math.max(Math.abs(d) * ((0, interval_js_1.twoSidedZ)(level) / z - 1), Number.EPSILON);
}
/** Of two models that say the same of every row: the difference is 0, with no doubt. */
exports.NO_DIFFERENCE = {
    interval: () => [0, 0],
    notAbove: (value) => (value > 0 ? 1 : value < 0 ? 0 : 0.5),
    notBelow: (value) => (value < 0 ? 1 : value > 0 ? 0 : 0.5),
};
/** The candidate's gain: more is better, also for a loss. */
function mirrored(confidence) {
    return {
        interval: (level) => {
            const [low, high] = confidence.interval(level);
            // 0 \u2212 x, as \u22120 is not 0 to everyone.
            return [0 - high, 0 - low];
        },
        below: (value) => 1 - confidence.below(-value),
    };
}


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hanleyMcNeil = hanleyMcNeil;
const confidence_js_1 = __nccwpck_require__(4895);
/**
 * What an AUC is known by before there are scores, from the numbers of rows of the classes alone
 * (Hanley & McNeil 1982, "The meaning and use of the area under a receiver operating characteristic
 * (ROC) curve").
 */
function hanleyMcNeil(auc, positives, negatives) {
    const positivePairs = auc / (2 - auc) - auc ** 2;
    const negativePairs = (2 * auc ** 2) / (1 + auc) - auc ** 2;
    const variance = (auc * (1 - auc) + (positives - 1) * positivePairs + (negatives - 1) * negativePairs) /
        (positives * negatives);
    return (0, confidence_js_1.normalConfidence)(auc, Math.sqrt(variance));
}


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.twoSidedZ = twoSidedZ;
exports.logit = logit;
exports.expit = expit;
const distributions_js_1 = __nccwpck_require__(5012);
/**
 * The standard normal quantile that a two-sided interval of this confidence reaches to: 1.96 for
 * 0.95.
 */
function twoSidedZ(confidence) {
    return (0, distributions_js_1.normalQuantile)(1 - (1 - confidence) / 2, 0, 1);
}
function logit(p) {
    return Math.log(p / (1 - p));
}
function expit(x) {
    return 1 / (1 + Math.exp(-x));
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mcnemarMidP = mcnemarMidP;
exports.mcnemarNotBetter = mcnemarNotBetter;
const distributions_js_1 = __nccwpck_require__(5012);
/**
 * McNemar's test with the mid-p of the exact conditional test, two-sided (Fagerland, Lydersen &
 * Laake 2013, "The McNemar test for binary matched-pairs data: mid-p and asymptotic are better than
 * exact conditional").
 * @param b rows that only the first gets right
 * @param c rows that only the second gets right
 */
function mcnemarMidP(b, c) {
    const flips = b + c;
    const fewer = Math.min(b, c);
    const point = (0, distributions_js_1.binomialPmf)(fewer, flips, 0.5);
    return b === c ? 1 - point / 2 : 2 * (0, distributions_js_1.binomialCdf)(fewer, flips, 0.5) - point;
}
/**
 * The same one-sided: the p of "the first is no better", small when it gets more right.
 */
function mcnemarNotBetter(b, c) {
    const flips = b + c;
    return (0, distributions_js_1.binomialCdf)(c, flips, 0.5) - (0, distributions_js_1.binomialPmf)(c, flips, 0.5) / 2;
}


/***/ }),

/***/ 4579:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.heavyTail = heavyTail;
exports.meanConfidence = meanConfidence;
const undetermined_js_1 = __nccwpck_require__(9043);
const confidence_js_1 = __nccwpck_require__(4895);
const moments_js_1 = __nccwpck_require__(1346);
const resample_sums_js_1 = __nccwpck_require__(1101);
const unit_error_js_1 = __nccwpck_require__(2654);
const wider_js_1 = __nccwpck_require__(9200);
/**
 * The bootstrap of a mean that a few rows carry, or a few units of them; undefined where they don't.
 */
function heavyTail(values, resampling, units) {
    if (!(0, moments_js_1.isHeavyTailed)((0, moments_js_1.momentsOf)(units ? (0, unit_error_js_1.totalsOf)(values, units) : values)))
        return undefined;
    return (0, resample_sums_js_1.resampleSums)([values], resampling.blocks(), (totals) => totals[1] / totals[0]);
}
/**
 * Of a mean over the rows: by t, or by the wider of t and the bootstrap where a few rows carry the
 * mean.
 */
function meanConfidence(values, resampling) {
    const moments = (0, moments_js_1.momentsOf)(values);
    if (moments.n < 2)
        return { code: 'one-row' };
    const { mean, standardError, n } = moments;
    const t = (0, confidence_js_1.tConfidence)(mean, standardError, n - 1);
    const tail = heavyTail(values, resampling);
    if (tail === undefined || (0, undetermined_js_1.isUndetermined)(tail))
        return { method: 't', confidence: t };
    return { method: 'BCa bootstrap', confidence: (0, wider_js_1.widerOf)(mean, t, tail) };
}


/***/ }),

/***/ 1346:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.momentsOf = momentsOf;
exports.isHeavyTailed = isHeavyTailed;
function momentsOf(values) {
    const n = values.length;
    const first = values[0] ?? Number.NaN;
    let shifted = 0;
    // By index: an iterator takes ten times as long, and this is asked of every row's loss.
    for (let i = 0; i < n; i++)
        shifted += values[i] - first;
    // From the first value, so that equal values spread by exactly 0.
    const mean = first + shifted / n;
    let squares = 0;
    let cubes = 0;
    for (let i = 0; i < n; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const skewness = squares === 0 ? 0 : cubes / n / (squares / n) ** 1.5;
    return { n, mean, standardError: Math.sqrt(squares / (n - 1) / n), skewness };
}
/**
 * Whether a t interval of the mean is off by too much: Cochran's rule wants n > 25 g\u2081\u00b2 (Cochran
 * 1977, "Sampling Techniques", \u00a72.15).
 */
function isHeavyTailed({ n, skewness }) {
    return n <= 25 * skewness ** 2;
}


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mover = mover;
/**
 * The interval of \u03a3 weight \u00d7 value from those of its parts, whose limits keep their own asymmetry:
 * MOVER, the method of variance estimates recovery (Zou & Donner 2008, "Construction of confidence
 * limits about effect measures: a general approach"; for parts that correlate Zou 2009, "Assessment
 * of risks by predicting counterfactuals").
 * @param correlation of two parts, by their places; 0 where left out
 */
function mover(parts, correlation = () => 0) {
    const value = parts.reduce((sum, part) => sum + part.weight * part.value, 0);
    const reach = (end) => {
        const reaches = parts.map((part) => part.weight * Math.abs(part.interval[end] - part.value));
        let square = 0;
        reaches.forEach((one, i) => {
            reaches.forEach((other, j) => {
                square += one * other * (i === j ? 1 : correlation(i, j));
            });
        });
        return Math.sqrt(Math.max(0, square));
    };
    return [value - reach(0), value + reach(1)];
}


/***/ }),

/***/ 5609:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.newcombe = newcombe;
const wilson_js_1 = __nccwpck_require__(3987);
/**
 * The difference of two proportions on different rows, by the hybrid of their score intervals
 * (Newcombe 1998, "Interval estimation for the difference between independent proportions", method
 * 10).
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
    const [low] = (0, wilson_js_1.wilson)(first.hits, first.trials, confidence);
    const [, high] = (0, wilson_js_1.wilson)(second.hits, second.trials, confidence);
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


/***/ }),

/***/ 5438:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noSpreadInterval = noSpreadInterval;
exports.noFlipConfidence = noFlipConfidence;
exports.rowsAtStake = rowsAtStake;
const tango_js_1 = __nccwpck_require__(6862);
const wilson_js_1 = __nccwpck_require__(3987);
/**
 * Where no resample of the rows gives another value, as when every row is right, a bootstrap knows
 * nothing of rows that could have come out otherwise. As many rows as are at stake, none of which
 * came out otherwise, are taken as a proportion by Wilson.
 * @param atStake see `rowsAtStake`
 * @param range of the metric, finite
 */
function noSpreadInterval(value, atStake, [least, most], confidence) {
    const [, reach] = (0, wilson_js_1.wilson)(0, atStake, confidence);
    const wide = (most - least) * reach;
    return [Math.max(least, value - wide), Math.min(most, value + wide)];
}
/**
 * The same of a difference d that every row shows alike: rows at stake are taken as paired
 * proportions of which none flipped away from it, wider than the truth.
 */
function noFlipConfidence(d, atStake, [least, most]) {
    const { interval, below } = (0, tango_js_1.tango)(0, 0, atStake);
    const width = most - least;
    return {
        interval: (level) => {
            const [low, high] = interval(level);
            return [Math.max(-width, d + width * low), Math.min(width, d + width * high)];
        },
        below: (value) => {
            const away = (value - d) / width;
            if (away <= -1)
                return 0;
            return away >= 1 ? 1 : below(away);
        },
    };
}
/**
 * The fewest rows that a metric rests on, at least 1.
 * @param margins how many there are of each kind that it counts
 */
function rowsAtStake(margins) {
    return Math.max(1, Math.min(...margins.filter((n) => n > 0)));
}


/***/ }),

/***/ 5549:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pairedBootstrap = pairedBootstrap;
exports.swapTestOfSums = swapTestOfSums;
const remembered_js_1 = __nccwpck_require__(7565);
const undetermined_js_1 = __nccwpck_require__(9043);
const resample_sums_js_1 = __nccwpck_require__(1101);
const swap_js_1 = __nccwpck_require__(88);
const swap_test_js_1 = __nccwpck_require__(7809);
/** The bootstrap finds too much in small samples, so it comes with the swap test. */
function pairedBootstrap(confidence, belowZero, equal, atLeast) {
    return (0, undetermined_js_1.isUndetermined)(confidence)
        ? confidence
        : {
            ...{ rule: 'paired BCa bootstrap', confidence, belowZero, equal },
            ...(atLeast && { atLeast }),
        };
}
/** The swap test's confidence that a sum of the rows' differences is below 0. */
function swapTestOfSums(differences, resampling) {
    return (0, swap_test_js_1.swapTest)(swapsOf(differences, resampling), differences.reduce((total, x) => total + x, 0));
}
/** Several metrics turn on the same differences, as RMSE and R\u00b2 on those of the squared errors. */
const known = (0, remembered_js_1.remembered)((_) => []);
function swapsOf(differences, resampling) {
    const resamples = resampling.blocks();
    const perBlock = (0, resample_sums_js_1.blockSum)(differences, resamples);
    const found = known(resampling).find((swaps) => (0, resample_sums_js_1.sameNumbers)(swaps.perBlock, perBlock));
    if (found)
        return found.swapped;
    const swapped = (0, swap_js_1.swapSums)(perBlock, resamples.replicates, resampling.swaps());
    known(resampling).push({ perBlock, swapped });
    return swapped;
}


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withHalfFlips = withHalfFlips;
const confidence_js_1 = __nccwpck_require__(4895);
const count_cells_js_1 = __nccwpck_require__(9980);
/**
 * A difference of two models' averages over classes, which a class of a few rows moves as much as one
 * of thousands: by the influence of its rows, with half a flip each way added to each class and two
 * rows to its number (Agresti & Min 2005, "Simple improved confidence intervals for comparing matched
 * proportions", class by class). A bootstrap of six rows that the models answer alike knows of no
 * other rows.
 * @param jackknifed of these cells: the influence of a row of each, and its rows
 */
function withHalfFlips(cells, { influence, times }, statistic) {
    const rows = new Float64Array(cells.classes);
    const squares = new Float64Array(cells.classes);
    cells.cells.forEach(({ label }, i) => {
        rows[label] += times[i];
        squares[label] += times[i] * influence[i] ** 2;
    });
    const tallies = (0, count_cells_js_1.talliesOf)(cells);
    const estimate = statistic(tallies);
    const wrong = usualMistakes(cells);
    const moves = (label, predicted) => {
        (0, count_cells_js_1.add)(tallies, { label, predicted }, 1);
        const moved = ((rows[label] + 1) / rows[label]) * (statistic(tallies) - estimate);
        (0, count_cells_js_1.add)(tallies, { label, predicted }, -1);
        return Number.isNaN(moved) ? 0 : moved;
    };
    let variance = 0;
    for (let label = 0; label < cells.classes; label++) {
        const n = rows[label];
        if (n === 0)
            continue;
        const flips = [moves(label, [label, wrong[label]]), moves(label, [wrong[label], label])];
        const half = flips.reduce((sum, u) => sum + u * u, 0) / 2;
        variance += (squares[label] + half) * (n / (n + 2)) ** 2;
    }
    return (0, confidence_js_1.normalConfidence)(estimate, Math.sqrt(variance));
}
/** For each class the wrong answer that its rows are given most; the largest other class else. */
function usualMistakes({ classes, cells }) {
    const rows = new Float64Array(classes);
    const given = new Map();
    for (const { label, predicted, rows: n } of cells) {
        rows[label] += n;
        const of = given.get(label) ?? new Map();
        given.set(label, of);
        for (const k of predicted)
            if (k !== label)
                of.set(k, (of.get(k) ?? 0) + n);
    }
    const bySize = [...rows.keys()].sort((a, b) => rows[b] - rows[a]);
    return Int32Array.from(rows, (_, label) => {
        const [most] = [...(given.get(label) ?? [])].sort(([j, a], [k, b]) => b - a || j - k);
        return most?.[0] ?? bySize.find((k) => k !== label) ?? label;
    });
}


/***/ }),

/***/ 2233:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.drawCounts = drawCounts;
exports.resampleCounts = resampleCounts;
exports.jackknife = jackknife;
const bca_js_1 = __nccwpck_require__(4597);
const confidence_js_1 = __nccwpck_require__(4895);
const count_cells_js_1 = __nccwpck_require__(9980);
/**
 * Above this many draws the linear approximation stands in for resampling; there are many rows
 * then.
 */
const MOST_DRAWS = 1_000_000;
function drawCounts(cells, replicates, random) {
    const tooMany = cells.cells.length * replicates > MOST_DRAWS;
    const resampled = tooMany
        ? null
        : Array.from({ length: replicates }, () => (0, count_cells_js_1.drawTallies)(cells, random));
    return { cells, resampled };
}
/** The BCa bootstrap of a function of the confusion matrix, stratified by class. */
function resampleCounts({ cells, resampled }, statistic, { influence, times } = jackknife(cells, statistic)) {
    const estimate = statistic((0, count_cells_js_1.talliesOf)(cells));
    if (resampled) {
        const values = Float64Array.from(resampled, statistic);
        return (0, bca_js_1.bca)(values, estimate, (0, bca_js_1.accelerationOf)(influence, times));
    }
    let variance = 0;
    for (let i = 0; i < influence.length; i++)
        variance += times[i] * influence[i] ** 2;
    return variance === 0 ? bca_js_1.NO_SPREAD : (0, confidence_js_1.normalConfidence)(estimate, Math.sqrt(variance));
}
/**
 * The influence of a row of each cell, by leaving it out, over the rows of its class (Efron &
 * Tibshirani 1993, "An Introduction to the Bootstrap", ch. 11 and 14). A row without which the
 * statistic is undefined counts as having none.
 */
function jackknife(cells, statistic) {
    const tallies = (0, count_cells_js_1.talliesOf)(cells);
    const estimate = statistic(tallies);
    const without = cells.cells.map((cell) => {
        (0, count_cells_js_1.add)(tallies, cell, -1);
        const value = statistic(tallies);
        (0, count_cells_js_1.add)(tallies, cell, 1);
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

/***/ 1101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resampleSums = resampleSums;
exports.sameNumbers = sameNumbers;
exports.blockSums = blockSums;
exports.blockSum = blockSum;
const remembered_js_1 = __nccwpck_require__(7565);
const bca_js_1 = __nccwpck_require__(4597);
/**
 * The BCa bootstrap of a function of sums.
 * @param columns what each row adds to each sum
 */
function resampleSums(columns, resamples, statistic) {
    const { replicates, blocks } = resamples;
    const sums = [rowsOf(resamples), ...columns.map((column) => sumsOf(column, resamples))];
    const perBlock = sums.map(({ perBlock }) => perBlock);
    const all = perBlock.map((own) => own.reduce((total, x) => total + x, 0));
    const totals = new Float64Array(sums.length);
    const values = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate++) {
        for (let c = 0; c < sums.length; c++)
            totals[c] = sums[c].drawn[replicate];
        values[replicate] = statistic(totals);
    }
    const estimate = statistic(Float64Array.from(all));
    const without = Float64Array.from({ length: blocks }, (_, block) => statistic(Float64Array.from(all, (total, c) => total - perBlock[c][block])));
    const center = without.reduce((total, x) => total + x, 0) / blocks;
    return (0, bca_js_1.bca)(values, estimate, (0, bca_js_1.accelerationOf)(without.map((value) => center - value)));
}
/** Several metrics are functions of the same sums, as RMSE and R\u00b2 are of the squared errors, in arrays of their own or not. */
const known = (0, remembered_js_1.remembered)((_) => []);
function sumsOf(column, resamples) {
    const perBlock = blockSum(column, resamples);
    const found = known(resamples).find((sums) => sameNumbers(sums.perBlock, perBlock));
    if (found)
        return found;
    const sums = drawnSums(perBlock, resamples);
    known(resamples).push(sums);
    return sums;
}
function sameNumbers(a, b) {
    return a.every((x, i) => Object.is(x, b[i]));
}
const rowsOf = (0, remembered_js_1.remembered)((resamples) => {
    const { replicates, blocks } = resamples;
    const perBlock = blockSums([], resamples)[0];
    const [size] = perBlock;
    if (size === undefined || perBlock.some((rows) => rows !== size)) {
        return drawnSums(perBlock, resamples);
    }
    // As many blocks of one size are drawn as there are.
    return { perBlock, drawn: new Float64Array(replicates).fill(size * blocks) };
});
function drawnSums(perBlock, { replicates, blocks, drawn }) {
    const totals = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate++) {
        totals[replicate] = product(perBlock, drawn, replicate * blocks);
    }
    return { perBlock, drawn: totals };
}
/** \u03a3 sums \u00d7 times drawn. Four chains of additions, as one would wait on itself. */
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
    return [rows, ...columns.map((column) => blockSum(column, { blockOf, blocks }))];
}
/** The sum of a column over each block. */
function blockSum(column, { blockOf, blocks }) {
    const sum = new Float64Array(blocks);
    for (let row = 0; row < column.length; row++)
        sum[blockOf[row]] += column[row];
    return sum;
}


/***/ }),

/***/ 3576:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.seedMean = seedMean;
exports.errorOfMean = errorOfMean;
exports.errorOfDifference = errorOfDifference;
const distributions_js_1 = __nccwpck_require__(5012);
const unit_error_js_1 = __nccwpck_require__(2654);
/** The variance of a sum over rows that are independent, by what each adds to it. */
function rowVariance(influence, units, moved) {
    if (units) {
        const { standardError, freedom } = (0, unit_error_js_1.unitError)(influence, units, { moved });
        return { variance: standardError ** 2, freedom };
    }
    const n = influence.length;
    const squares = influence.reduce((sum, u) => sum + u * u, 0);
    return { variance: (squares * n) / Math.max(1, n - 1), freedom: n - 1 };
}
/**
 * Splits what seeds differ by into what the seed does and what it does on these rows alone (two-way
 * random effects, seeds \u00d7 rows): \u03c3\u00b2 = s\u00b2 \u2212 \u03a3_k Var(u_k \u2212 \u016b)/(K \u2212 1), no less than 0.
 * @param values one a seed
 * @param influences of each seed's value, one a row
 */
function seedMean(values, influences, units) {
    const seeds = values.length;
    const value = values.reduce((sum, x) => sum + x, 0) / seeds;
    const influence = new Float64Array(influences[0].length);
    for (const own of influences) {
        for (let row = 0; row < own.length; row++)
            influence[row] += own[row] / seeds;
    }
    if (seeds === 1)
        return { seeds, value, influence, variance: 0, estimate: 0, observed: 0 };
    const observed = values.reduce((sum, x) => sum + (x - value) ** 2, 0) / (seeds - 1);
    const onRows = influences
        .map((own) => rowVariance(own.map((u, row) => u - influence[row]), units).variance)
        .reduce((sum, x) => sum + x, 0) /
        (seeds - 1);
    const estimate = observed - onRows;
    return { seeds, value, influence, variance: Math.max(0, estimate), estimate, observed };
}
/**
 * SE\u00b2 = SE\u00b2_rows + \u03c3\u00b2/K (Bouthillier et al. 2021, "Accounting for variance in machine learning
 * benchmarks").
 */
function errorOfMean(of, units) {
    const rows = rowVariance(of.influence, units);
    return shared(rows, [ofSeeds(of, 1 / of.seeds)]);
}
/**
 * The same of a difference, SE\u00b2 = SE\u00b2_rows + \u03c3\u00b2_a/K + \u03c3\u00b2_b/L. A side of one seed is given the
 * variance of the other.
 */
function errorOfDifference(a, b, units) {
    const rows = rowVariance(a.influence.map((u, row) => u - b.influence[row]), units, [a.influence, b.influence]);
    if (a.seeds > 1 && b.seeds > 1) {
        return shared(rows, [ofSeeds(a, 1 / a.seeds), ofSeeds(b, 1 / b.seeds)]);
    }
    const known = a.seeds > 1 ? a : b;
    return shared(rows, [ofSeeds(known, 1 / a.seeds + 1 / b.seeds)]);
}
function ofSeeds({ variance, estimate, observed, seeds }, share) {
    const freedom = Math.max(1, seeds - 1);
    const onRows = observed - estimate;
    const atMost = (observed * freedom) / leastTenthOfChiSquare(freedom) - onRows;
    return {
        variance: share * variance,
        uncertain: share * observed,
        atMost: share * Math.max(0, atMost),
        freedom,
    };
}
/**
 * What \u03c7\u00b2 of so many degrees of freedom stays below in one case of ten.
 * By Wilson & Hilferty 1931, "The distribution of chi-square": to 7 % at 2 degrees of freedom, on
 * the side that makes a limit larger, to 1.5 % from 3 on.
 */
function leastTenthOfChiSquare(freedom) {
    const spread = 2 / (9 * freedom);
    const oneInTen = (0, distributions_js_1.normalQuantile)(0.1, 0, 1);
    return freedom * Math.max(0, 1 - spread + oneInTen * Math.sqrt(spread)) ** 3;
}
function shared(rows, seeds) {
    const ofSeeds = seeds.reduce((sum, { variance }) => sum + variance, 0);
    const total = rows.variance + ofSeeds;
    const parts = [rows, ...seeds];
    const spread = parts.reduce((sum, { variance, uncertain = variance, freedom }) => sum + (uncertain > 0 ? uncertain ** 2 / freedom : 0), 0);
    // A sum of variances is known at least as well as the least known of them, also where what the
    // seeds' was told from is larger than what is left of it.
    const least = Math.min(...parts.map(({ freedom }) => freedom));
    return {
        standardError: Math.sqrt(total),
        freedom: spread > 0 ? Math.max(least, total ** 2 / spread) : rows.freedom,
        rows: Math.sqrt(rows.variance),
        seeds: Math.sqrt(ofSeeds),
        seedsAtMost: Math.sqrt(seeds.reduce((sum, { atMost }) => sum + atMost, 0)),
    };
}


/***/ }),

/***/ 4976:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.skewedConfidence = skewedConfidence;
const distributions_js_1 = __nccwpck_require__(5012);
/**
 * Of a mean of few values that are skewed, as the losses of a dozen groups are: Student's t of
 * T + \u03b3 T\u00b2/3 + \u03b3\u00b2 T\u00b3/27 + \u03b3/6, which rises with T and has lost the skewness (Hall 1992, "On the
 * removal of skewness by transformation"). \u03b3 is the sample's skewness G\u2081 (Joanes & Gill 1998,
 * "Comparing measures of sample skewness and kurtosis") over \u221an.
 * @param estimate the mean, or what errs as a mean of these values does
 * @param moments of the values; two or fewer show no skewness
 */
function skewedConfidence(estimate, standardError, freedom, { n, skewness }) {
    const gamma = n < 3 ? 0 : (skewness * Math.sqrt(n - 1)) / (n - 2);
    const symmetric = (t) => t + (gamma * t ** 2) / 3 + (gamma ** 2 * t ** 3) / 27 + gamma / 6;
    // Its inverse (3/\u03b3)(\u221b(1 + \u03b3 y) \u2212 1), written so that a skewness near 0 loses no digits.
    const skewed = (q) => {
        const y = q - gamma / 6;
        const root = Math.cbrt(1 + gamma * y);
        return (3 * y) / (root * root + root + 1);
    };
    return {
        interval: (confidence) => {
            const reach = (0, distributions_js_1.tQuantile)(1 - (1 - confidence) / 2, freedom);
            return [estimate - skewed(reach) * standardError, estimate - skewed(-reach) * standardError];
        },
        below: (value) => (0, distributions_js_1.tCdf)(-symmetric((estimate - value) / standardError), freedom),
    };
}


/***/ }),

/***/ 7809:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.swapTest = swapTest;
/** Values nearer than this, relatively, differ by rounding alone. */
const ROUNDING = 1e-10;
/**
 * The confidence that a true difference is below 0, by the swap test: were the two models alike,
 * swapping their answers on any row would change nothing, so the difference measured would be one
 * of those after random swaps (approximate randomization, Noreen 1989, "Computer-Intensive Methods
 * for Testing Hypotheses"; Yeh 2000, "More accurate tests for the statistical significance of
 * result differences"). Mid-p. Exact for few rows, where the bootstrap finds too much.
 * @param swapped the difference after each random swap; each stands for its mirror image too. One
 * that is undefined says nothing.
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


/***/ }),

/***/ 88:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.swapTallies = swapTallies;
exports.swapBlockTallies = swapBlockTallies;
exports.swapSums = swapSums;
const typed_arrays_js_1 = __nccwpck_require__(4658);
const tally_js_1 = __nccwpck_require__(3161);
const binomial_draw_js_1 = __nccwpck_require__(1053);
const count_cells_js_1 = __nccwpck_require__(9980);
/**
 * The tallies of two models after swapping them on rows drawn at random, each row with the chance
 * \u00bd.
 */
function swapTallies(cells, replicates, random) {
    const { agreed, pairs } = byAnswers(cells);
    return Array.from({ length: replicates }, () => {
        const tallies = [(0, tally_js_1.emptyTally)(cells.classes), (0, tally_js_1.emptyTally)(cells.classes)];
        for (const cell of agreed)
            (0, count_cells_js_1.add)(tallies, cell, cell.rows);
        for (const { label, answers, rows } of pairs) {
            const kept = (0, binomial_draw_js_1.drawBinomial)(rows, 0.5, random);
            (0, count_cells_js_1.add)(tallies, { label, predicted: answers }, kept);
            (0, count_cells_js_1.add)(tallies, { label, predicted: answers.toReversed() }, rows - kept);
        }
        return tallies;
    });
}
/** Above this many additions swapping blocks takes too long; there are many rows then. */
const MOST_ADDITIONS = 100_000_000;
/**
 * The same where rows come in units: whole blocks of them are swapped. Null where that takes too
 * long.
 * @throws RangeError for a regression
 */
function swapBlockTallies(models, { blockOf, blocks, replicates }, random) {
    const [first, second] = models;
    if (!first || !second || first.task === 'regression' || second.task === 'regression') {
        throw new RangeError('two models of classes are swapped');
    }
    const classes = first.classes.length;
    if (replicates * blocks * classes > MOST_ADDITIONS)
        return null;
    const [own, other] = [tallyOf(first), tallyOf(second)];
    // A swap of a block takes from one model what it gives to the other: of each class the rows that
    // it gets right, then those that it predicts.
    const width = 2 * classes;
    const moved = new Float64Array(blocks * width);
    const move = (row, { labels, predicted }, by) => {
        const start = blockOf[row] * width;
        const [label, answer] = [labels[row], predicted[row]];
        if (label === answer)
            moved[start + label] += by;
        moved[start + classes + answer] += by;
    };
    for (let row = 0; row < blockOf.length; row++) {
        if (first.predicted[row] === second.predicted[row])
            continue;
        move(row, second, 1);
        move(row, first, -1);
    }
    return Array.from({ length: replicates }, () => {
        const swap = new Float64Array(width);
        let bits = 0;
        for (let block = 0; block < blocks; block++) {
            bits = block % 32 === 0 ? random.uint32() : bits >>> 1;
            if ((bits & 1) === 0)
                continue;
            const start = block * width;
            for (let i = 0; i < width; i++)
                swap[i] += moved[start + i];
        }
        return [shifted(own, swap, 1), shifted(other, swap, -1)];
    });
}
function tallyOf({ labels, predicted, classes }) {
    return (0, tally_js_1.tallyRows)(labels, predicted, classes.length);
}
function shifted({ hits, support, predicted }, swap, sign) {
    const classes = hits.length;
    return {
        hits: hits.map((x, k) => x + sign * swap[k]),
        support,
        predicted: predicted.map((x, k) => x + sign * swap[classes + k]),
    };
}
/**
 * The rows on which the models agree, and the others by their two answers, whichever model gave
 * which.
 */
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
 * The sum of the rows' differences after swapping the two models on blocks of rows drawn at random:
 * a swap turns the sign of a block's sum.
 * @param sums the differences' sum over each block
 */
function swapSums(sums, replicates, random) {
    // Each sum with both signs, side by side: a bit chooses one.
    const signed = (0, typed_arrays_js_1.fill)(new Float64Array(2 * sums.length), (i) => i & 1 ? sums[i >> 1] : -sums[i >> 1]);
    return (0, typed_arrays_js_1.fill)(new Float64Array(replicates), () => {
        let total = 0;
        let bits = 0;
        for (let at = 0; at < signed.length; at += 2) {
            bits = at % 64 === 0 ? random.uint32() : bits >>> 1;
            total += signed[at + (bits & 1)];
        }
        return total;
    });
}


/***/ }),

/***/ 9525:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tCritical = tCritical;
const distributions_js_1 = __nccwpck_require__(5012);
/** What a two-sided interval of this confidence reaches to, in standard errors: 2.228 for 0.95, 10. */
function tCritical(confidence, freedom) {
    return (0, distributions_js_1.tQuantile)(1 - (1 - confidence) / 2, freedom);
}


/***/ }),

/***/ 7891:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tallyInfluence = tallyInfluence;
const predictions_js_1 = __nccwpck_require__(6621);
const tally_js_1 = __nccwpck_require__(3161);
/** Of a row: small beside any count, large beside rounding. */
const STEP = 1e-3;
/**
 * The influence of each row on a function of the confusion matrix, divided by the number of rows:
 * its derivative by the row's weight (the infinitesimal jackknife, Efron 1982), by central
 * differences. The function depends on the shares alone, so the influences sum to 0.
 * @param tally of these predictions
 * @throws RangeError for a regression
 */
function tallyInfluence(predictions, tally, statistic) {
    if (predictions.task === 'regression')
        throw new RangeError('a regression has no classes');
    const { labels, predicted } = predictions;
    const classes = (0, predictions_js_1.classesOf)(predictions).length;
    const moved = {
        hits: tally.hits.slice(),
        support: tally.support.slice(),
        predicted: tally.predicted.slice(),
    };
    const at = (label, answer, weight) => {
        (0, tally_js_1.count)(moved, label, answer, weight);
        const value = statistic(moved);
        (0, tally_js_1.count)(moved, label, answer, -weight);
        return value;
    };
    const known = new Float64Array(classes * classes).fill(Number.NaN);
    const influence = new Float64Array(labels.length);
    for (let row = 0; row < labels.length; row++) {
        const [label, answer] = [labels[row], predicted[row]];
        const cell = label * classes + answer;
        if (Number.isNaN(known[cell])) {
            known[cell] = (at(label, answer, STEP) - at(label, answer, -STEP)) / (2 * STEP);
        }
        influence[row] = known[cell];
    }
    return influence;
}


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tango = tango;
exports.tangoZ = tangoZ;
const distributions_js_1 = __nccwpck_require__(5012);
const interval_js_1 = __nccwpck_require__(5162);
/**
 * The score method for a difference of paired proportions, (b \u2212 c) / n (Tango 1998, "Equivalence
 * test and confidence interval for the difference in proportions for the paired-sample design").
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
            const z = (0, interval_js_1.twoSidedZ)(confidence);
            // The high end is the low end of the mirrored table: swapping the models mirrors the interval
            // to the last bit.
            return [lowEnd(b, c, n, z), -lowEnd(c, b, n, z)];
        },
        below: (value) => (0, distributions_js_1.normalCdf)(-tangoZ(b, c, n, value), 0, 1),
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


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unitError = unitError;
exports.totalsOf = totalsOf;
exports.windowsOf = windowsOf;
exports.addedBy = addedBy;
const units_js_1 = __nccwpck_require__(804);
const gain_js_1 = __nccwpck_require__(3616);
/**
 * Of a statistic whose error is the sum of what each row adds to it (its influence, which sums to
 * 0), where rows come in units.
 *
 * Groups: SE\u00b2 = G/(G \u2212 1) \u03a3 U_g\u00b2, U_g the sum over a group (CR1: Liang & Zeger 1986; Cameron &
 * Miller 2015, "A practitioner's guide to cluster-robust inference"; of an AUC Obuchowski 1997,
 * "Nonparametric analysis of clustered ROC curve data"), and t as `freedomOfGroups` says. Moments:
 * Newey & West 1987, "A simple, positive semi-definite, heteroskedasticity and autocorrelation
 * consistent covariance matrix", with a bandwidth S that grows as \u221aT and t with the 1.5 T/S degrees
 * of freedom that its kernel has (Lazarus, Lewis, Stock & Watson 2018, "HAR inference:
 * recommendations for practice"). A mean that is told from the same values takes a share of either
 * sum of squares: 1/G, and S/T \u2212 (S\u00b2 \u2212 1)/3T\u00b2, which does not vanish while S grows with T (Kiefer &
 * Vogelsang 2005, "A new asymptotic theory for heteroskedasticity-autocorrelation robust tests").
 * @param influence one a row
 * @throws RangeError when there is not an influence for each row
 */
function unitError(influence, units, { leftOut, moved = [influence] } = {}) {
    const { kind, count, of } = units;
    if (influence.length !== of.length) {
        throw new RangeError(`${influence.length} influences of ${of.length} rows`);
    }
    const width = widthOf(units);
    const groups = kind === 'time' ? undefined : groupsOf(influence, units, moved);
    const totals = groups?.totals ?? totalsOf(influence, units);
    const squares = leftOut
        ? leftOut.reduce((sum, x) => sum + x * x, 0) / width
        : windowSquares(totals, width);
    const left = 1 - width / count + (width ** 2 - 1) / (3 * count ** 2);
    return {
        standardError: Math.sqrt(squares / left),
        freedom: groups
            ? freedomOfGroups(groups)
            : Math.min(count - 1, Math.floor((1.5 * count) / width)),
        totals,
    };
}
/** All in one pass: of a million rows in no order, where each group's sums lie is what takes the time. */
function groupsOf(influence, { of, count }, [first = influence, second = first]) {
    const totals = new Float64Array(count);
    const sizes = new Float64Array(count);
    let rows = 0;
    let squares = 0;
    for (let row = 0; row < influence.length; row++) {
        const value = influence[row];
        const group = of[row];
        totals[group] += value;
        if (first[row] === 0 && second[row] === 0)
            continue;
        sizes[group]++;
        rows++;
        squares += value * value;
    }
    return { totals, sizes, rows, squares };
}
/**
 * Degrees of freedom of the sum of squares of groups, of which the large ones tell most:
 * (\u03a3 \u03b3)\u00b2/\u03a3 \u03b3\u00b2 \u2212 1, no more than G \u2212 1, of the variance \u03b3 = m (1 + \u03c1 (m \u2212 1)) that each total would
 * have were its m rows that the statistic is about as alike, \u03c1, as rows of a group are on average
 * (after Satterthwaite: Bell & McCaffrey 2002, "Bias reduction in standard errors for linear regression
 * with multi-stage samples", \u03c1 told from the rows as by Imbens & Koles\u00e1r 2016, "Robust standard
 * errors in small samples: some practical advice"; the \u22121 is exact where groups are equal).
 */
function freedomOfGroups({ totals, sizes, rows, squares }) {
    let [together, pairs] = [0, 0];
    for (let g = 0; g < totals.length; g++) {
        together += totals[g] ** 2;
        pairs += sizes[g] * (sizes[g] - 1);
    }
    const alike = pairs > 0 && squares > 0 ? (together - squares) / ((pairs * squares) / rows) : 0;
    const share = Math.min(1, Math.max(0, alike));
    const variances = sizes.map((m) => m * (1 + share * (m - 1)));
    return Math.max(1, Math.min(totals.length, (0, gain_js_1.equalRows)(variances)) - 1);
}
/** The sum of the rows' values over each unit. */
function totalsOf(values, { of, count }) {
    const totals = new Float64Array(count);
    for (let row = 0; row < values.length; row++)
        totals[of[row]] += values[row];
    return totals;
}
/**
 * The mean square of what a window of so many neighbours adds up to, times their number, over all
 * windows that hold any: \u03a3_j (1 \u2212 |j|/width) \u03a3_t U_t U_{t\u2212j}, in one pass.
 */
function windowSquares(totals, width) {
    let inside = 0;
    let squares = 0;
    for (let end = 0; end < totals.length + width - 1; end++) {
        inside += (totals[end] ?? 0) - (totals[end - width] ?? 0);
        squares += inside * inside;
    }
    return squares / width;
}
function widthOf(units) {
    return units.kind === 'time' ? (0, units_js_1.bandwidth)(units) : 1;
}
/**
 * The rows of each group, or of each stretch of neighbouring moments that one bandwidth covers, those
 * that stick out at either end too: so each moment lies in as many.
 */
function windowsOf(units) {
    const { of, count } = units;
    const width = widthOf(units);
    const windows = Array.from({ length: count + width - 1 }, () => []);
    for (let row = 0; row < of.length; row++) {
        for (let window = of[row]; window < of[row] + width; window++)
            windows[window].push(row);
    }
    return windows;
}
/**
 * What each window adds to a statistic, by how much that falls without it: the jackknife by groups
 * (MacKinnon, Nielsen & Webb 2023, "Fast and reliable jackknife and bootstrap methods for
 * cluster-robust inference") and by overlapping blocks (K\u00fcnsch 1989, "The jackknife and the bootstrap
 * for general stationary observations", whose kernel is that of Newey and West). Times the share of
 * the rows that is left, so that a mean has just the influences' sum, however unequal the groups.
 * @param falls one a window
 * @param rows there are
 */
function addedBy(falls, windows, rows) {
    return falls.map((fall, window) => fall * (1 - windows[window].length / rows));
}


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.widerOf = widerOf;
const undetermined_js_1 = __nccwpck_require__(9043);
/**
 * At each end the wider of two confidences about one estimate: where a few rows carry a mean, no
 * one method can be trusted on both sides (Bahadur & Savage 1956, "The nonexistence of certain
 * statistical procedures in nonparametric problems").
 * @param other the first alone where there is none
 */
function widerOf(estimate, one, other) {
    if (other === undefined || (0, undetermined_js_1.isUndetermined)(other))
        return one;
    return {
        interval: (confidence) => {
            const [a, b] = [one.interval(confidence), other.interval(confidence)];
            return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
        },
        below: (value) => {
            const [a, b] = [one.below(value), other.below(value)];
            return value < estimate ? Math.max(a, b) : Math.min(a, b);
        },
    };
}


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wilson = wilson;
exports.wilsonAt = wilsonAt;
const interval_js_1 = __nccwpck_require__(5162);
/**
 * The score interval of a proportion (Wilson 1927, "Probable inference, the law of succession, and
 * statistical inference"). `hits` may be a fraction. There is at least one trial.
 */
function wilson(hits, trials, confidence) {
    return wilsonAt(hits, trials, (0, interval_js_1.twoSidedZ)(confidence));
}
/** The same, reaching to so many standard errors. */
function wilsonAt(hits, trials, z) {
    const z2 = z ** 2;
    const middle = (hits + z2 / 2) / (trials + z2);
    const spread = (hits * (trials - hits)) / trials + z2 / 4;
    const reach = Math.sqrt(z2 * spread) / (trials + z2);
    // At the ends the bound is exactly 0 or 1, which rounding would miss.
    return [hits === 0 ? 0 : middle - reach, hits === trials ? 1 : middle + reach];
}


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.emptyTally = emptyTally;
exports.count = count;
exports.tallyRows = tallyRows;
exports.sum = sum;
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

/***/ 9043:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isUndetermined = isUndetermined;
function isUndetermined(value) {
    return typeof value === 'object' && value !== null && 'code' in value;
}


/***/ }),

/***/ 804:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FEWEST_UNITS = void 0;
exports.fewUnits = fewUnits;
exports.unitsOf = unitsOf;
exports.unitsWith = unitsWith;
exports.bandwidth = bandwidth;
exports.stretchesOf = stretchesOf;
const typed_arrays_js_1 = __nccwpck_require__(4658);
/** With fewer groups than this no interval is worth its name (Cameron & Miller 2015, \u00a7VI). */
exports.FEWEST_UNITS = 10;
/** Why there is no interval where there are fewer. */
function fewUnits({ kind, count }) {
    return { code: 'few-units', units: kind, count, atLeast: exports.FEWEST_UNITS };
}
/** Groups by their first row, moments in their order. */
function unitsOf({ kind, of }) {
    const most = of.reduce((a, b) => Math.max(a, b), 0);
    // A table where the numbers are dense, which takes a tenth of the time.
    const places = most < MOST_SPARSE * of.length + 1 ? tableOfPlaces(most) : mapOfPlaces();
    const numbers = kind === 'time' ? of.toSorted() : of;
    let count = 0;
    for (const number of numbers)
        if (places.get(number) === undefined)
            places.set(number, count++);
    return { kind, of: (0, typed_arrays_js_1.fill)(new Uint32Array(of.length), (row) => places.get(of[row])), count };
}
/** A table of places may have so many for each row. */
const MOST_SPARSE = 4;
function mapOfPlaces() {
    const places = new Map();
    return { get: (number) => places.get(number), set: (number, place) => places.set(number, place) };
}
function tableOfPlaces(most) {
    // 0 where there is none yet.
    const places = new Uint32Array(most + 1);
    return {
        get: (number) => (places[number] === 0 ? undefined : places[number] - 1),
        set: (number, place) => {
            places[number] = place + 1;
        },
    };
}
/** How many units have a row of which something holds. */
function unitsWith({ of, count }, holds) {
    const found = new Uint8Array(count);
    for (let row = 0; row < of.length; row++)
        if (holds(row))
            found[of[row]] = 1;
    return found.reduce((total, x) => total + x, 0);
}
/**
 * How far apart moments still belong together: \u230a2 \u221aT\u230b + 1 of T, half as much again as Lazarus et
 * al. 2018 advise for series that forget faster.
 */
function bandwidth({ count }) {
    return Math.floor(2 * Math.sqrt(count)) + 1;
}
/**
 * The unit of each row that is drawn or swapped as a whole: its group, or a stretch of neighbouring
 * moments.
 */
function stretchesOf(units) {
    if (units.kind === 'group')
        return units;
    const length = bandwidth(units);
    return {
        kind: 'group',
        of: units.of.map((moment) => Math.floor(moment / length)),
        count: Math.ceil(units.count / length),
    };
}


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Random = void 0;
const uniformFloat64_1 = __nccwpck_require__(142);
const uniformInt_1 = __nccwpck_require__(4779);
const xoroshiro128plus_1 = __nccwpck_require__(3023);
/**
 * The only source of randomness: xoroshiro128+ (Blackman & Vigna 2018). Each use draws from a stream
 * of its own (`new Random(seed, 'shuffle')`), so one use never shifts the numbers of another.
 */
class Random {
    #generator;
    constructor(seed, stream) {
        this.#generator = (0, xoroshiro128plus_1.xoroshiro128plus)(streamSeed(seed, stream));
    }
    /** Uniform in [0, 1), 53 bits. */
    uniform() {
        return (0, uniformFloat64_1.uniformFloat64)(this.#generator);
    }
    /** Uniform integer in [0, bound). */
    below(bound) {
        return (0, uniformInt_1.uniformInt)(this.#generator, 0, bound - 1);
    }
    /** A uniform 32-bit unsigned integer, to seed a generator elsewhere (the kernels'). */
    uint32() {
        return this.#generator.next() >>> 0;
    }
    /** Fisher\u2013Yates, in place. */
    shuffle(items) {
        for (let i = items.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            const kept = items[i];
            items[i] = items[j];
            items[j] = kept;
        }
    }
    /** The state to put in a checkpoint; `restore` goes on exactly from there. */
    state() {
        return this.#generator.getState();
    }
    restore(state) {
        this.#generator = (0, xoroshiro128plus_1.xoroshiro128plusFromState)(state);
    }
}
exports.Random = Random;
/** Mixes the seed with the stream's name by FNV-1a, so that near seeds start far apart. */
function streamSeed(seed, stream) {
    let hash = 0x811c9dc5;
    for (const char of `${seed}/${stream}`) {
        hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
    }
    return hash | 0;
}


/***/ }),

/***/ 2244:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sortNumbers = sortNumbers;
/**
 * Sorts in place, as `Float64Array.prototype.sort` does, in half the time: V8 compares 64-bit integers
 * sooner than doubles, and the bits of two doubles compare as these do, those of two negative ones the
 * other way round. NaN is not allowed.
 */
function sortNumbers(values) {
    new BigInt64Array(values.buffer, values.byteOffset, values.length).sort();
    const positive = values.findIndex((value) => value >= 0 && !Object.is(value, -0));
    values.subarray(0, positive < 0 ? values.length : positive).reverse();
    return values;
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sortOrder = sortOrder;
exports.wordOrder = wordOrder;
const sort_numbers_js_1 = __nccwpck_require__(2244);
const typed_arrays_js_1 = __nccwpck_require__(4658);
const DIGIT_BITS = 11;
const BINS = 1 << DIGIT_BITS;
/** Below this a comparison sort is faster than clearing the bins. */
const FEW = 512;
/**
 * The rows in ascending order of their values, rows of equal value in ascending row order. A radix sort over the bits of
 * the doubles: linear in n. NaN is not allowed.
 */
function sortOrder(values) {
    const order = (0, typed_arrays_js_1.fill)(new Uint32Array(values.length), (row) => row);
    if (values.length <= FEW)
        return order.sort((a, b) => values[a] - values[b] || a - b);
    const { low, high } = sortableBits(values);
    return byDigits([low, high], order);
}
/** Likewise of whole numbers of 32 bits, in half the time. */
function wordOrder(words) {
    if (words.length <= SOME)
        return packedOrder(words);
    return byDigits([words], (0, typed_arrays_js_1.fill)(new Uint32Array(words.length), (row) => row));
}
/** V8 sorts so many before it has compiled the passes over the digits; their rows take 16 of the 21 bits that a word leaves of a double. */
const SOME = 1 << 16;
/** Each word with its row behind it, as one number. */
function packedOrder(words) {
    const packed = new Float64Array(words.length);
    for (let row = 0; row < words.length; row++)
        packed[row] = words[row] * SOME + row;
    const order = new Uint32Array(words.length);
    (0, sort_numbers_js_1.sortNumbers)(packed);
    for (let i = 0; i < order.length; i++)
        order[i] = packed[i] % SOME;
    return order;
}
/** @param words those that count least first */
function byDigits(words, order) {
    let from = order;
    let to = new Uint32Array(order.length);
    for (const bits of words) {
        for (const shift of [0, 11, 22]) {
            if (distribute(bits, shift, from, to))
                [from, to] = [to, from];
        }
    }
    return from;
}
/** The doubles as 64-bit integers that sort as the doubles do: negatives inverted, the sign bit set on the others. */
function sortableBits(values) {
    const low = new Uint32Array(values.length);
    const high = new Uint32Array(values.length);
    const double = new Float64Array(1);
    const words = new Uint32Array(double.buffer);
    for (let row = 0; row < values.length; row++) {
        // \u22120 + 0 is 0, so that the two zeros tie.
        double[0] = values[row] + 0;
        const sign = words[1] >>> 31;
        low[row] = sign ? ~words[0] : words[0];
        high[row] = sign ? ~words[1] : words[1] | 0x80000000;
    }
    return { low, high };
}
/** One stable counting pass; false where all rows share the digit and nothing was written. */
function distribute(bits, shift, from, to) {
    const starts = new Uint32Array(BINS + 1);
    const mask = BINS - 1;
    for (let i = 0; i < bits.length; i++)
        starts[((bits[i] >>> shift) & mask) + 1]++;
    if (starts.includes(bits.length))
        return false;
    for (let bin = 0; bin < BINS; bin++)
        starts[bin + 1] += starts[bin];
    for (let i = 0; i < from.length; i++) {
        const row = from[i];
        to[starts[(bits[row] >>> shift) & mask]++] = row;
    }
    return true;
}


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fill = fill;
/** Fills a typed array by index. (`TypedArray.from` with a function collects boxed numbers in a list first: a million are 24 MB.) */
function fill(into, valueAt) {
    const target = into;
    for (let i = 0; i < into.length; i++)
        target[i] = valueAt(i);
    return into;
}


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nearest = nearest;
exports.suggest = suggest;
exports.listNames = listNames;
const fastest_levenshtein_1 = __nccwpck_require__(1916);
const shorten_js_1 = __nccwpck_require__(6942);
const MOST_SHOWN = 30;
/** What is longer is no name that somebody typed, and would take its square to compare. */
const LONGEST_NAME = 100;
/** The candidate that a typing error most likely meant, or undefined where half of the word would be wrong. */
function nearest(word, candidates) {
    const third = Math.max(2, Math.floor(word.length / 3));
    const limit = Math.min(third, Math.ceil(word.length / 2) - 1);
    let best;
    let bestDistance = limit + 1;
    if (word.length > LONGEST_NAME)
        return undefined;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const d = (0, fastest_levenshtein_1.distance)(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}
/**
 * `Did you mean "accuracy"?`, or else the list of what there is.
 * @param what the candidates in the plural: `metrics`
 */
function suggest(word, candidates, what) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `Did you mean ${JSON.stringify(near)}?`;
    return `The ${what} are: ${listNames(candidates)}`;
}
/** `red, "light blue", \u2026`: a name stands in quotes where it is no plain word. */
function listNames(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => {
        const short = (0, shorten_js_1.shorten)(name, LONGEST_NAME);
        return /^[\p{L}\p{N}_./()-]+$/u.test(short) ? short : JSON.stringify(short);
    });
    return `${shown.join(', ')}${names.length > MOST_SHOWN ? ', \u2026' : ''}`;
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shorten = shorten;
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}


/***/ }),

/***/ 686:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PLATEAU_START = exports.STOPPING_START = void 0;
exports.isGain = isGain;
exports.watchStopping = watchStopping;
exports.watchPlateau = watchPlateau;
const metrics_js_1 = __nccwpck_require__(6996);
/**
 * Whether more is better.
 * @param monitor a metric's name, with `val_` before it for the validation rows
 * @throws RangeError where there is no such metric
 */
function isGain(monitor) {
    const name = monitor.replace(/^val_/, '');
    const metric = metrics_js_1.METRICS.find((one) => one.name === name);
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    return metric.orientation === 'higher';
}
exports.STOPPING_START = { best: null, bestEpoch: 0, wait: 0 };
/**
 * Keras's EarlyStopping: after an epoch, the new state; `stop` when `patience` epochs in a row were
 * no better.
 */
function watchStopping(spec, state, epoch, metrics) {
    const current = metrics[spec.monitor];
    if (improves(current, state.best, spec.monitor, spec.minDelta)) {
        return {
            state: { best: current, bestEpoch: epoch, wait: 0 },
            improved: true,
            stop: false,
        };
    }
    const wait = state.wait + 1;
    return { state: { ...state, wait }, improved: false, stop: wait >= spec.patience && epoch > 1 };
}
exports.PLATEAU_START = { best: null, wait: 0, cooldown: 0, factor: 1 };
/**
 * Keras's ReduceLROnPlateau. It works on a factor beside the schedule, so both can be used at once.
 * @param rate the rate of the epoch that has ended
 */
function watchPlateau(spec, state, metrics, rate) {
    const current = metrics[spec.monitor];
    const cooling = state.cooldown > 0;
    const cooldown = cooling ? state.cooldown - 1 : 0;
    if (improves(current, state.best, spec.monitor, spec.minDelta)) {
        return { state: { ...state, best: current, wait: 0, cooldown }, reduced: false };
    }
    if (cooldown > 0)
        return { state: { ...state, wait: 0, cooldown }, reduced: false };
    const wait = (cooling ? 0 : state.wait) + 1;
    if (wait < spec.patience || rate <= spec.minRate) {
        return { state: { ...state, wait, cooldown }, reduced: false };
    }
    const factor = state.factor * Math.max(spec.factor, spec.minRate / rate);
    return { state: { ...state, wait: 0, cooldown: spec.cooldown, factor }, reduced: true };
}
function improves(current, best, monitor, minDelta) {
    if (best === null)
        return true;
    return isGain(monitor) ? current > best + minDelta : current < best - minDelta;
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.report = report;
const node_fs_1 = __nccwpck_require__(3024);
/** Tells the process that started this one, as a command tells of itself. */
function report(event) {
    const file = process.env['SLUICE_EVENTS'];
    if (file !== undefined)
        (0, node_fs_1.appendFileSync)(file, `${JSON.stringify(event)}\n`);
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.brokenBatch = brokenBatch;
exports.diverged = diverged;
const errors_js_1 = __nccwpck_require__(3916);
/** Standard deviations from the mean beyond which an input explains a loss that overflows. */
const WILD = 1e4;
/** Times 1, the usual weight of a row, beyond which its weight does. */
const HEAVY = 1e4;
const WORDS = {
    loss: 'the loss became',
    penalty: 'the penalty of l1 and l2 became',
    gradient: 'the gradient became',
    'validation loss': 'the loss on the validation rows became',
    weights: 'the weights became',
};
/** Which of a batch's numbers is not finite. A loss of infinity may be the penalty's, one that is no number is not. */
function brokenBatch({ loss, penalty, norm }) {
    if (Number.isFinite(loss))
        return { what: 'gradient', value: norm };
    const regular = !Number.isNaN(loss) && !Number.isFinite(penalty);
    return { what: regular ? 'penalty' : 'loss', value: loss };
}
/** The error for a training that diverged: where it happened, the likely cause, and the input column when it shows. */
function diverged(failure, seen) {
    const { what, value, epoch, batch } = failure;
    const number = Number.isNaN(value) ? 'not a number' : 'infinite';
    const { cause, fix } = likelyCause(failure, seen);
    return new errors_js_1.BrokenError(`${WORDS[what]} ${number} in epoch ${epoch}, batch ${batch}: ${cause}`, fix);
}
/** Certain causes first, then those that stand out, then the usual one. */
function likelyCause({ what, rate }, { training, model, train, rows }) {
    const examples = what === 'validation loss' ? training.validation : training.train;
    const looked = what === 'validation loss' ? everyRow(examples) : rows;
    const input = largestInput(examples, training.features, looked);
    const column = JSON.stringify(input.feature);
    if (!Number.isFinite(input.value)) {
        return {
            cause: `the input ${column} is not a finite number`,
            fix: 'Clean the column, or leave it out with data.ignore.',
        };
    }
    if (!Number.isFinite(largest(examples.y, looked))) {
        return { cause: 'a label is not a finite number', fix: 'Clean the label column.' };
    }
    const weight = examples.weights ? largest(examples.weights, looked) : 1;
    if (!(Math.abs(weight) <= HEAVY)) {
        return {
            cause: `a row weighs ${inWords(weight)}, where 1 is usual`,
            fix: 'Divide the column that data.sample-weight names by its mean, or clip it.',
        };
    }
    const heaviest = heaviestClass(train.classWeights);
    if (heaviest && heaviest.weight > HEAVY) {
        return {
            cause: `the class ${JSON.stringify(heaviest.name)} weighs ${inWords(heaviest.weight)}, where 1 is usual`,
            fix: 'Make train.class-weights smaller.',
        };
    }
    const regular = strongestPenalty(model);
    if (regular && regular.pull * rate >= 1) {
        return {
            cause: `with the learning rate ${rate}, ${regular.name} ${regular.value} is too large: a step carries weights past 0`,
            fix: `Make ${regular.name} in model.layers smaller; 0.01 is a large value already.`,
        };
    }
    if (Math.abs(input.value) > WILD) {
        return {
            cause: `the input ${column} reaches ${input.value.toPrecision(3)} standard deviations, far outside what a network can learn from`,
            fix: 'Scale or clip the column, or leave it out with data.ignore.',
        };
    }
    return {
        cause: `the learning rate ${rate} is likely too high`,
        fix: 'Lower train.learning-rate by a factor of ten, or set train.clip-norm: 1.',
    };
}
/** The regulariser that moves a weight furthest: by rate \u00b7 l1, or by rate \u00b7 2 l2 times its size. */
function strongestPenalty({ layers }) {
    return layers
        .flatMap((layer) => layer.kind === 'dense'
        ? [
            { name: 'l1', value: layer.l1, pull: layer.l1 },
            { name: 'l2', value: layer.l2, pull: 2 * layer.l2 },
        ]
        : [])
        .sort((a, b) => b.pull - a.pull)[0];
}
function heaviestClass(spec) {
    return Object.entries(typeof spec === 'object' ? spec : {})
        .map(([name, weight]) => ({ name, weight }))
        .sort((a, b) => b.weight - a.weight)[0];
}
function everyRow({ x }) {
    return Uint32Array.from({ length: x.rows }, (_, row) => row);
}
/** The input of largest magnitude in the rows; one that is not finite before any other. */
function largestInput({ x }, features, rows) {
    const { data, columns } = x;
    let found = { feature: '', value: 0 };
    for (const row of rows) {
        for (let column = 0; column < columns; column++) {
            const value = data[row * columns + column];
            if (!(Math.abs(value) <= Math.abs(found.value))) {
                found = { feature: features[column] ?? `input ${column + 1}`, value };
            }
            if (!Number.isFinite(value))
                return found;
        }
    }
    return found;
}
function largest(values, rows) {
    let most = 0;
    for (const row of rows) {
        const value = values[row];
        if (!Number.isFinite(value))
            return value;
        if (Math.abs(value) > Math.abs(most))
            most = value;
    }
    return most;
}
function inWords(value) {
    return Number.isFinite(value) ? value.toPrecision(3) : 'no finite number';
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.measure = measure;
const auc_js_1 = __nccwpck_require__(4512);
/** Validation rows in one call of the kernels. */
const CHUNK = 8192;
/**
 * An epoch's metrics. As in Keras, the training loss is the mean over the epoch as it ran, and both losses include the
 * regularisers' penalty. A regression's are in the target's units.
 */
async function measure(program, objective, validation, { sd }, learningRate, yieldToEventLoop) {
    const sums = program.takeSums();
    const square = sd ** 2;
    // Where 64 bits can't hold a square, losses stay in those of the target's standard deviations:
    // early stopping compares them.
    const squared = square > 0 && Number.isFinite(square) ? square : 1;
    const lossUnit = objective.loss === 'mae' ? sd : squared;
    const metric = objective.task === 'regression' ? 'mae' : 'accuracy';
    const metrics = {
        loss: (sums.loss / program.rows) * lossUnit,
        [metric]: (sums.metric / program.rows) * sd,
    };
    const { rows } = validation.x;
    if (rows > 0) {
        const seen = await validate(program, objective, validation, yieldToEventLoop);
        metrics.val_loss = (seen.loss / rows + program.penalty()) * lossUnit;
        metrics[`val_${metric}`] = (seen.metric / rows) * sd;
        if (objective.task === 'binary') {
            const auc = (0, auc_js_1.rocAuc)(seen.outputs, validation.y);
            if (!Number.isNaN(auc))
                metrics.val_auc = auc;
        }
    }
    metrics.learningRate = learningRate;
    return { metrics, gradientNorm: sums.norm / program.batches };
}
async function validate(program, { fromLogits, task }, validation, yieldToEventLoop) {
    const { rows } = validation.x;
    const outputs = new Float32Array(task === 'binary' ? rows : 0);
    let loss = 0;
    let metric = 0;
    for (let first = 0; first < rows; first += CHUNK) {
        const seen = program.validate(first, Math.min(CHUNK, rows - first), fromLogits);
        loss += seen.loss;
        metric += seen.metric;
        if (task === 'binary')
            outputs.set(seen.outputs, first);
        await yieldToEventLoop();
    }
    return { loss, metric, outputs };
}


/***/ }),

/***/ 5341:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fitEpochs = fitEpochs;
const progress_js_1 = __nccwpck_require__(9552);
const diverged_js_1 = __nccwpck_require__(2976);
const pace_js_1 = __nccwpck_require__(3107);
const step_js_1 = __nccwpck_require__(1494);
/** Milliseconds of work in one call of the kernels: short enough for Ctrl-C and a progress bar. */
const CALL_MS = 15;
/** A call that only looks at the other way takes so small a share of the steps. */
const LOOK = 1 / 8;
/** Trains until the epochs are done or early stopping ends it. */
async function fitEpochs(input, beginning) {
    const { program, train, emit } = input;
    const { batches } = program;
    const advancing = { train, batches, emit, snapshot: () => program.snapshot() };
    const call = { steps: 1, pace: new pace_js_1.Pace() };
    let progress = beginning;
    while (progress.epoch < train.epochs && !progress.stopped) {
        const epoch = progress.epoch + 1;
        const rateAt = (0, progress_js_1.rateOf)(advancing, progress.plateau);
        const started = performance.now();
        await runEpoch(input, epoch, rateAt, call);
        const rate = rateAt(epoch * program.batches - 1);
        const { metrics, gradientNorm } = await input.measure(rate);
        const { val_loss: value = 0 } = metrics;
        if (!Number.isFinite(value)) {
            throw input.broke({ what: 'validation loss', value, epoch, batch: program.batches, rate });
        }
        const seconds = (performance.now() - started) / 1000;
        const rowsPerSecond = program.rows / seconds;
        emit({
            type: 'epoch',
            epoch,
            epochs: train.epochs,
            metrics,
            learningRate: rate,
            gradientNorm,
            seconds,
            rowsPerSecond,
        });
        progress = (0, progress_js_1.advance)(advancing, progress, metrics, rate);
        await input.save(progress);
    }
    return progress;
}
/** All batches of an epoch, as many to a call as fit into `CALL_MS`; how many, and by how many threads, does not change the result. */
async function runEpoch({ program, train, emit, signal, broke, yieldToEventLoop }, epoch, rateAt, call) {
    const before = (epoch - 1) * program.batches;
    program.shuffle();
    for (let first = 0; first < program.batches;) {
        signal.throwIfAborted();
        const way = program.threads > 1 ? call.pace.next() : pace_js_1.ALONE;
        const steps = way.look ? Math.ceil(call.steps * LOOK) : call.steps;
        const count = Math.min(steps, program.batches - first);
        const threads = way.together ? program.threads : 1;
        const started = performance.now();
        const done = program.run(first, count, before + first, rateAt, threads);
        const milliseconds = performance.now() - started;
        call.pace.took(way, milliseconds / count);
        if (train.batchEvents) {
            for (let i = 0; i < done; i++) {
                const { loss } = program.stepOf(i);
                emit({ type: 'batch', epoch, batch: first + i + 1, batches: program.batches, loss });
            }
        }
        if (done < count) {
            const rate = rateAt(before + first + done);
            throw broke({ ...(0, diverged_js_1.brokenBatch)(program.stepOf(done)), epoch, batch: first + done + 1, rate });
        }
        first += count;
        if (!way.look) {
            const fitting = Math.floor((CALL_MS / milliseconds) * count);
            call.steps = Math.max(1, Math.min(fitting, call.steps * 4, step_js_1.MOST_STEPS));
        }
        await yieldToEventLoop();
    }
}


/***/ }),

/***/ 1030:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Heap = void 0;
const errors_js_1 = __nccwpck_require__(3916);
const PAGE = 65_536;
const MAX_PAGES = 65_536;
/** A cache line, so that blocks never share one. */
const ALIGNMENT = 64;
/**
 * The kernels' memory, handed out front to back and never freed: it lives as long as one training or
 * one network. Shared, so that other threads can work on it. Addresses are bytes; 0 is never given.
 */
class Heap {
    memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
    #end = ALIGNMENT;
    #addresses = new WeakMap();
    /** @throws BrokenError when the memory's 4 GiB are used up. */
    allocate(bytes) {
        const start = this.#end;
        const end = start + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
        const missing = Math.ceil((end - this.memory.buffer.byteLength) / PAGE);
        if (missing > 0)
            this.#grow(missing, end);
        this.#end = end;
        return start;
    }
    #grow(pages, end) {
        try {
            this.memory.grow(pages);
        }
        catch (cause) {
            throw new errors_js_1.BrokenError(`training needs ${(end / 2 ** 30).toFixed(1)} GiB of memory, which this machine or the engine's limit of 4 GiB does not allow`, 'Leave out columns with many categories, train on fewer rows, or make the layers smaller.', { cause });
        }
    }
    floats(address, count) {
        return new Float32Array(this.memory.buffer, address, count);
    }
    words(address, count) {
        return new Uint32Array(this.memory.buffer, address, count);
    }
    bytes(address, count) {
        return new Uint8Array(this.memory.buffer, address, count);
    }
    /** An array of zeros in the heap, which `place` need not copy. */
    array(length) {
        const address = this.allocate(length * 4);
        const array = this.floats(address, length);
        this.#addresses.set(array, address);
        return array;
    }
    /** Where `values` are in the heap: where `array` made them, or a copy. */
    place(values) {
        const known = this.#addresses.get(values);
        if (known !== undefined)
            return known;
        const address = this.allocate(values.byteLength);
        this.floats(address, values.length).set(values);
        return address;
    }
    /** An array of structs; the fields left out are 0. */
    structs(layout, all) {
        const address = this.allocate(layout.bytes * all.length);
        all.forEach((values, i) => {
            this.write(layout, address + i * layout.bytes, values);
        });
        return address;
    }
    write(layout, address, values) {
        const view = new DataView(this.memory.buffer);
        for (const [name, value] of Object.entries(values)) {
            const [offset, type] = layout.fields[name];
            set(view, address + offset, type, value ?? 0);
        }
    }
    read(layout, address, field) {
        const [offset, type] = layout.fields[field];
        return get(new DataView(this.memory.buffer), address + offset, type);
    }
}
exports.Heap = Heap;
function set(view, at, type, value) {
    if (type === 'f64')
        view.setFloat64(at, value, true);
    else if (type === 'f32')
        view.setFloat32(at, value, true);
    else if (type === 'i32')
        view.setInt32(at, value, true);
    else
        view.setUint32(at, value, true);
}
function get(view, at, type) {
    if (type === 'f64')
        return view.getFloat64(at, true);
    if (type === 'f32')
        return view.getFloat32(at, true);
    return type === 'i32' ? view.getInt32(at, true) : view.getUint32(at, true);
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.initialWeights = initialWeights;
exports.initialKernel = initialKernel;
const random_js_1 = __nccwpck_require__(4440);
/** Initial weights as Keras 3 draws them; biases and beta 0, gamma 1. Each layer draws from a stream of its own. */
function initialWeights(shape, seed) {
    return shape.layers.map(({ layer, inputs, outputs }, i) => {
        const vector = (name, value) => ({
            name,
            shape: [outputs],
            values: new Float32Array(outputs).fill(value),
        });
        if (layer.kind === 'dropout')
            return { layer, weights: [] };
        if (layer.kind === 'batch_normalization') {
            const weights = [vector('gamma', 1), vector('beta', 0)];
            weights.push(vector('moving_mean', 0), vector('moving_variance', 1));
            return { layer, weights };
        }
        const random = new random_js_1.Random(seed, `initialize/${i}`);
        const values = initialKernel(layer.initializer, inputs, outputs, random);
        const kernel = { name: 'kernel', shape: [inputs, outputs], values };
        return { layer, weights: [kernel, vector('bias', 0)] };
    });
}
/** Glorot & Bengio 2010, He et al. 2015, LeCun et al. 1998, as variances of uniform or truncated normal numbers. */
function initialKernel(initializer, inputs, outputs, random) {
    const values = new Float32Array(inputs * outputs);
    if (initializer === 'zeros')
        return values;
    const variance = {
        glorot_uniform: 2 / (inputs + outputs),
        glorot_normal: 2 / (inputs + outputs),
        he_uniform: 2 / inputs,
        he_normal: 2 / inputs,
        lecun_uniform: 1 / inputs,
        lecun_normal: 1 / inputs,
    }[initializer];
    const draw = initializer.endsWith('uniform')
        ? uniform(random, Math.sqrt(3 * variance))
        : truncatedNormal(random, Math.sqrt(variance) / TRUNCATED_SD);
    for (let i = 0; i < values.length; i++)
        values[i] = draw();
    return values;
}
function uniform(random, limit) {
    return () => (2 * random.uniform() - 1) * limit;
}
/** The standard deviation of a standard normal cut off at \u00b12. */
const TRUNCATED_SD = 0.879_625_661_034_239_78;
/** Box\u2013Muller, drawn again beyond two standard deviations. */
function truncatedNormal(random, sd) {
    return () => {
        for (;;) {
            const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
            const z = radius * Math.cos(2 * Math.PI * random.uniform());
            if (Math.abs(z) <= 2)
                return z * sd;
        }
    };
}


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PLAIN = exports.RELAXED = exports.Program = exports.Step = exports.Part = exports.Segment = exports.Lane = exports.Meeting = exports.Rows = exports.Layer = exports.Optimizer = exports.Loss = exports.Activation = exports.LayerKind = exports.SOURCE_HASH = void 0;
// Written by scripts/build-wasm.mjs from assembly/dense; do not edit.
// biome-ignore-all format: generated
exports.SOURCE_HASH = '5ab51b1a7f935f4852a3aa6990ff5eb8d7602a0c4345063063e70a364cc9f8d5';
exports.LayerKind = { dense: 0, dropout: 1, batch_normalization: 2 };
exports.Activation = { linear: 0, relu: 1, leaky_relu: 2, elu: 3, selu: 4, gelu: 5, swish: 6, tanh: 7, sigmoid: 8, softmax: 9 };
exports.Loss = { binary_crossentropy: 0, categorical_crossentropy: 1, mse: 2, mae: 3, huber: 4 };
exports.Optimizer = { sgd: 0, adam: 1, rmsprop: 2, adagrad: 3 };
exports.Layer = {
    bytes: 96,
    fields: {
        kind: [0, 'i32'],
        inputs: [4, 'i32'],
        outputs: [8, 'i32'],
        activation: [12, 'i32'],
        fused: [16, 'i32'],
        input: [20, 'usize'],
        output: [24, 'usize'],
        gradient: [28, 'usize'],
        inputGradient: [32, 'usize'],
        reluMask: [36, 'usize'],
        slope: [40, 'usize'],
        kernel: [44, 'usize'],
        bias: [48, 'usize'],
        kernelGradient: [52, 'usize'],
        biasGradient: [56, 'usize'],
        transposed: [60, 'usize'],
        threshold: [64, 'u32'],
        keepScale: [68, 'f32'],
        random: [72, 'usize'],
        movingMean: [76, 'usize'],
        movingVariance: [80, 'usize'],
        deviation: [84, 'usize'],
        move: [88, 'f32'],
        epsilon: [92, 'f32'],
    },
};
exports.Rows = {
    bytes: 20,
    fields: {
        x: [0, 'usize'],
        columns: [4, 'i32'],
        y: [8, 'usize'],
        weights: [12, 'usize'],
        order: [16, 'usize'],
    },
};
exports.Meeting = {
    bytes: 16,
    fields: {
        arrived: [0, 'i32'],
        generation: [4, 'i32'],
        asleep: [8, 'i32'],
        patience: [12, 'i32'],
    },
};
exports.Lane = {
    bytes: 68,
    fields: {
        layers: [0, 'usize'],
        count: [4, 'i32'],
        capacity: [8, 'i32'],
        stride: [12, 'usize'],
        loss: [16, 'i32'],
        delta: [20, 'f32'],
        outputs: [24, 'i32'],
        threshold: [28, 'f32'],
        mae: [32, 'i32'],
        gradient: [36, 'usize'],
        gradientBytes: [40, 'usize'],
        lossSum: [48, 'f64'],
        metricSum: [56, 'f64'],
        meeting: [64, 'usize'],
    },
};
exports.Segment = {
    bytes: 36,
    fields: {
        offset: [0, 'usize'],
        bytes: [4, 'i32'],
        panelBytes: [8, 'i32'],
        l1: [12, 'f32'],
        l2: [16, 'f32'],
        transposed: [20, 'usize'],
        transposedStride: [24, 'usize'],
        firstOutput: [28, 'i32'],
        rows: [32, 'i32'],
    },
};
exports.Part = {
    bytes: 24,
    fields: {
        segments: [0, 'usize'],
        count: [4, 'i32'],
        squares: [8, 'f64'],
        penalty: [16, 'f64'],
    },
};
exports.Step = {
    bytes: 28,
    fields: {
        first: [0, 'i32'],
        rows: [4, 'i32'],
        rate: [8, 'f32'],
        decay: [12, 'f32'],
        loss: [16, 'f32'],
        penalty: [20, 'f32'],
        norm: [24, 'f32'],
    },
};
exports.Program = {
    bytes: 104,
    fields: {
        lanes: [0, 'usize'],
        laneCount: [4, 'i32'],
        parts: [8, 'usize'],
        rows: [12, 'usize'],
        parameters: [16, 'usize'],
        firstMoment: [20, 'usize'],
        secondMoment: [24, 'usize'],
        optimizer: [28, 'i32'],
        rho: [32, 'f32'],
        rest1: [36, 'f32'],
        rest2: [40, 'f32'],
        epsilon: [44, 'f32'],
        momentum: [48, 'f32'],
        nesterov: [52, 'i32'],
        clipNorm: [56, 'f32'],
        steps: [60, 'usize'],
        lossSum: [64, 'f64'],
        metricSum: [72, 'f64'],
        normSum: [80, 'f64'],
        stepCount: [88, 'i32'],
        threads: [92, 'i32'],
        call: [96, 'i32'],
        meeting: [100, 'usize'],
    },
};
exports.RELAXED = 'AGFzbQEAAAABaw1gBH9/f38AYAV/f39/fwBgAn9/AGADf39/AX9gB39/f39/f30AYAF/AGAMf39/f39/f39/f39/AGADf39/AGAJf39/f39/f39/AGAGf39/fX9/AGAFf39/f30BfWABfwF8YAZ/f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDGBcCAwYAAQQBAAIDBQcICQEBCgQFCwwAAAdJCAdyZWZyZXNoABIHcGVuYWx0eQATCGV2YWx1YXRlABQHc2h1ZmZsZQALBHN0b3AACgV0cmFpbgAJBHdvcmsACAZtZW1vcnkCAAqwogEX0AECA38BfiABQQJIBEAPCyAAQQRqIgL+EAIAIQQgAUEBayAAQQH+HgIARgRAIABBAP4XAgAgAiAEQQFq/hcCACAA/hACCARAIAJBf/4AAgAaCw8LAkADQCADQeCnEkgEQCAC/hACACAERw0CIANBAWohAwwBCwsgADQCDELAhD1+IQVBACEDIABBCGoiAEEB/h4CABoDQCAC/hACACAERgRAIAIgBCAF/gECAEECRgR/IANBAWoiA0ECRgVBAAsEQAALDAELCyAAQQH+JQIAGgsLmQ0EE38IewJ9BXwgACgCBCIFIAAoAlwiEUoiAwR/QQAFIAIgBW8LIQQgBSAEQQFqIAMbIRMgAwR/QQAFIAIgBW0LIQ4gAwR/QQEFIBEgBGsgBWpBAWsgBW0LIQ0gBSARSCEVA0AgASASSgRAIAAoAjwgEkEcbGohDyAEIQMDQCADIBNIBEAgDygCBCEGIAAoAgAgA0HEAGxqIQsgACgCDCEKIA8oAgAgACgCBEEBSgR/IAYgBkEHakEDdkECdCIFIAUgBkobBSAGCyIFQQAgAxtqIQkgBiAFayAFIAMbIRRBACEMIA5FBEAgC0QAAAAAAAAAADkDMCALRAAAAAAAAAAAOQM4IBRFBEAgCygCJEEAIAsoAij8CwALC0MAAIA/IAaylSEeIAsoAgAiBSgCFCEIIAUgCygCBEEBa0HgAGxqIQcDQCAMIBRIBEAgCygCCCIGIBQgDGsiBSAFIAZKGyIQQQNqQQRtIgUgDmwgDW1BAnQhBiAQIA5BAWogBWwgDW1BAnQiBSAFIBBKGyAQIAYgBiAQShsiBmshBSAMQQBKIA1BAUpxBEAgCygCQCANEAALIAogCSAMaiAGaiAFIAggBkEFdGogCygCDBAGIAsgEEEBIA4gDRAEIA1BAUoEQCALKAJAIA0QAAsgDkUEQCALIAogCSAMaiAQIAcoAhggBygCHCAeEAULIA1BAUoEQCALKAJAIA0QAAsgCyAQIAxBAEogDiANEA8gDCALKAIIaiEMDAELCyADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzCgISIgA0EBaiEDDAELCyAiIA8oAgS3oyEkRAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzigISIgA0EBaiEDDAELCyAORQRAIAQhAwNAIAMgE0gEQCAAKAIIIANBGGxqIQpBACEMRAAAAAAAAAAAISBEAAAAAAAAAAAhISAAKAIAIgUoAiQhCSAAKAIEQQFKBH8gBSgCaAVBAAshCANAIAwgCigCBEgEQCAKKAIAIAxBJGxqIgcoAgAgBygCBGohBiAHKgIMQwAAAABcIgVFBEAgByoCEEMAAAAAXCEFCyAHKgIM/RMhGiAHKgIQ/RMiGyAb/eQBIR39DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZIAcoAgAhBwNAIAYgB0sEQCAHIAlq/QAEACEWIAgEQCAWIAcgCGr9AAQA/eQBIRYLIAUEQCAZIAcgACgCEGr9AAQAIhz94AEiFyAXIBsgGv2FAv3mAf3kASEZIBwgHSAWIBz9DAAAAIAAAACAAAAAgAAAAID9TiAa/VAgF/0MAAAAAAAAAAAAAAAAAAAAAP1E/U795AH9hQIhFgsgFiAW/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIWIBYgGP2FAiEYIAcgCWogFv0LBAAgB0EQaiEHDAELCyAgIBj9HwAgGP0fAZIgGP0fAiAY/R8DkpK7oCEgICEgGf0fACAZ/R8BkiAZ/R8CIBn9HwOSkrugISEgDEEBaiEMDAELCyAKICA5AwggCiAhOQMQIANBAWohAwwBCwsLIBUgACoCOEMAAAAAXnIEQCAAKAJkIBEQAAsgACoCOEMAAAAAXgR9RAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDCKAhISADQQFqIQMMAQsLIAAqAjgiHyAhn7YiHpVDAACAPyAeIB9eGwVDAACAPwshHiAEIQMDQCADIBNIBEAgACAAKAIIIANBGGxqIA8gHiAOIA0QDSADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDEKAhISADQQFqIQMMAQsLRAAAAAAAAAAAISBBACEDA0AgAyAAKAIESARAICAgACgCCCADQRhsaisDCKAhICADQQFqIQMMAQsLICCfISMgAkUEQCAPICQgIaAiILY4AhAgDyAhtjgCFCAPICO2OAIYIAAgACsDQCAgIA8oAgS3oqA5A0AgACAAKwNIICKgOQNIIAAgACsDUCAjoDkDUAsgJCAhoLYiHiAek0MAAAAAXAR/QQEFICO2Ih4gHpNDAAAAAFwLBEAgEg8LIBJBAWohEgwBCwsgAQujEQIPew1/IAZBA2pBfHEiJSIhQQZvIgYEQCAhQQRBCCAGQQRGG2siBkEAIAZBAE4bISELICFBBXQhJwNAIAggJkoEQCAEICFBBXRqISMgACEGIAshGyAEIRwDQCAcICNJBED9DAAAAAAAAAAAAAAAAAAAAAAhDiAJBHsgCf0ABAAhDiAJ/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gDiIMIhoiGCIVIRMgDSIPIhkiFyIWIRQgBiEgIAIhHiAHIR0DQCAdQQBKBEAgHkEIIB0gHUEIThtBBXRqISIgICEfA0AgH/0JAgAiECAe/QAEACISIA79hQIhDiAQIB79AAQQIhEgDf2FAiENIB/9CQIgIhAgEiAM/YUCIQwgECARIA/9hQIhDyAf/QkCQCIQIBIgGv2FAiEaIBAgESAZ/YUCIRkgH/0JAmAiECASIBj9hQIhGCAQIBEgF/2FAiEXIB/9CQKAASIQIBIgFf2FAiEVIBAgESAW/YUCIRYgH/0JAqABIhAgEiAT/YUCIRMgECARIBT9hQIhFCAfQQRqIR8gIiAeQSBqIh5LDQALIAEgIGohICAdQQhrIR0MAQsLIAoEQCAP/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ8gGv0MAAAAAAAAAAAAAAAAAAAAAP3rASEaIBj9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAX/QwAAAAAAAAAAAAAAAAAAAAA/esBIRcgFf0MAAAAAAAAAAAAAAAAAAAAAP3rASEVIBb9DAAAAAAAAAAAAAAAAAAAAAD96wEhFiAT/QwAAAAAAAAAAAAAAAAAAAAA/esBIRMgFP0MAAAAAAAAAAAAAAAAAAAAAP3rASEUIA79DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAZ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRkgDf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIAz9DAAAAAAAAAAAAAAAAAAAAAD96wEhDAsgCwRAIA4gG/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ4gDSAb/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDSAMIBv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEMIA8gG/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ8gGiAb/QAEQP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGiAZIBv9AARQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEZIBggG/0ABGD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRggFyAb/QAEcP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFyAVIBv9AASAAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFSAWIBv9AASQAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFiATIBv9AASgAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hEyAUIBv9AASwAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFCAbQcABaiEbCyAcIA79CwQAIBwgDf0LBBAgHCAM/QsEICAcIA/9CwQwIBwgGv0LBEAgHCAZ/QsEUCAcIBj9CwRgIBwgF/0LBHAgHCAV/QsEgAEgHCAW/QsEkAEgHCAT/QsEoAEgHCAU/QsEsAEgHEHAAWohHCAGQcABaiEGDAELCyAEICdqIiAgJSAha0EFdGohIyAAICdqIR0gCyAnakEAIAsbIiIhHANAICAgI0kEQP0MAAAAAAAAAAAAAAAAAAAAACEOIAkEeyAJ/QAEACEOIAn9AAQQBf0MAAAAAAAAAAAAAAAAAAAAAAshDSAOIgwiGiEYIA0iDyIZIRcgHSEGIAIhGyAHIR4DQCAeQQBKBEAgG0EIIB4gHkEIThtBBXRqISQgBiEfA0AgH/0JAgAiECAb/QAEACISIA79hQIhDiAQIBv9AAQQIhEgDf2FAiENIB/9CQIgIhAgEiAM/YUCIQwgECARIA/9hQIhDyAf/QkCQCIQIBIgGv2FAiEaIBAgESAZ/YUCIRkgH/0JAmAiECASIBj9hQIhGCAQIBEgF/2FAiEXIB9BBGohHyAkIBtBIGoiG0sNAAsgASAGaiEGIB5BCGshHgwBCwsgCgRAIA/9DAAAAAAAAAAAAAAAAAAAAAD96wEhDyAa/QwAAAAAAAAAAAAAAAAAAAAA/esBIRogGP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIBf9DAAAAAAAAAAAAAAAAAAAAAD96wEhFyAO/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gGf0MAAAAAAAAAAAAAAAAAAAAAP3rASEZIA39DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQwLICIEQCAOIBz9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEOIA0gHP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ0gDCAc/QAEIP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDCAPIBz9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEPIBogHP0ABED9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRogGSAc/QAEUP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGSAYIBz9AARg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEYIBcgHP0ABHD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRcgHEGAAWohHAsgICAO/QsEACAgIA39CwQQICAgDP0LBCAgICAP/QsEMCAgIBr9CwRAICAgGf0LBFAgICAY/QsEYCAgIBf9CwRwICBBgAFqISAgHUGAAWohHQwBCwsgAiADaiECIAQgBWohBCAJQSBqIAkgCRshCSAFIAtqIAsgCxshCyAmQQhqISYMAQsLC64DAgl/BnsgASgCFEUEQA8LIAAoAhAgASgCAGogAiABKAIIbGohBCABKAIgIQYgAyACayELIAEoAhwgAkEDdGohDCABKAIUIQIgASgCGCEDA0AgBSALSARAIAIgDCAFQQN0akEFdGohB0EAIQADQCAAIAZIBEAgByAAQQN2IANsaiAAQQRxQQJ0aiEIQQAhAQNAIAFBIEkEQCAIIAFBA3RqIgkgASAEaiIK/QAEACIPIAr9AAQgIhD9DQABAgMQERITBAUGBxQVFhciESAK/QAEQCISIAr9AARgIg39DQABAgMQERITBAUGBxQVFhciDv0NAAECAwQFBgcQERITFBUWF/0LBAAgCSARIA79DQgJCgsMDQ4PGBkaGxwdHh/9CwQgIAkgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg4gEiAN/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwRAIAkgDiAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCABQRBqIQEMAQsLIARBgAFqIQQgAEEEaiEADAELCyAFQQFqIQUMAQsLC5YHAgl/CHsgACgCDCEIIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiCmshCwNAIAkgACgCBEgEQCAAKAIAIAlB4ABsaiIMKAIABEAgAgRAIARBAUoEQCAAKAJAIAQQAAsgDCgCAEECRgRAIAwoAggiBUEHakEIbSIGIANsIARtQQN0IQcgDCABIAggBSAHIAUgB0gbIAUgA0EBaiAGbCAEbUEDdCIGIAUgBkgbEA4FIANFBEBBACEHIAwoAkgiBf0ABAAhDyAF/QAEECEQIAX9AAQgIREgBf0ABDAhDiAMKAJA/REhEiAMKgJE/RMhEwNAIAcgDCgCCEgEQCAHQQN2IAhsIgYgAUEFdGohBQNAIAUgBksEQCAPIA79rgEiFEEH/asBIBRBGf2tAf1QIA/9rgEhFCAQQQn9qwEhFSAOIBD9USEOIBAgESAP/VEiEf1RIRAgDyAO/VEhDyARIBX9USERIA5BC/2rASAOQRX9rQH9UCEOIAwoAiggBmogEyAUIBL9QP1OIhT9CwQAIAwoAhggBmogDCgCFCAGav0ABAAgFP3mAf0LBAAgBkEQaiEGDAELCyAHQQhqIQcMAQsLIAwoAkggD/0LBAAgDCgCSCAQ/QsEECAMKAJIIBH9CwQgIAwoAkggDv0LBDALCyAEQQFKBEAgACgCQCAEEAALBSAMKAIAQQFGBEAgDCgCFCEGIAwoAhghByAMKAIIIQxBACEFA0AgBSAMSARAIAcgBiABQQV0/AoAACAGIAhqIQYgByAIaiEHIAVBCGohBQwBCwsFQQAhBgNAIAYgDCgCCEgEQCAGQQN2IAhsIAZBBHFBAnRqIQ0gBkECdCIFIAwoAixq/QAEACAFIAwoAlBq/QAEACAMKgJc/RP95AH94wH95wEhDiAFIAwoAkxq/QAEACEPIAUgDCgCMGr9AAQAIRBBACEHA0AgASAHSgRAIA0gB0EFdGoiBSAMKAIYaiAFIAwoAhRq/QAEACAP/eUBIA4gEP2FAv0LBAAgB0EBaiEHDAELCyAGQQRqIQYMAQsLCwsFIApBBXQiBSAMKAIUaiAIIAwoAiwgDCgCBCIGQQNqQXxxQQV0IAUgDCgCGGogCCALIAYgDCgCCCAMKAIwIAwoAgwiBUEBRkEAEAIgBUEBSgRAIAwgCiALIAgQFgsLIAlBAWohCQwBCwsL/wQCB38KfSAAKAIQRQRAIAAgASACIAMgBCAFIAYQEQ8LA0AgAyAJSgRAIAIgCWohByABKAIQIggEQCAIIAdBAnRqKAIAIQcLIAEoAgwiCAR9IAggB0ECdGoqAgAFQwAAgD8LIRQgASgCCCAHQQJ0aioCACESIAlBBXQiByAFakEAIAUbIQogACgCEEEBRgR9IAAgEvwAIAQgB2ogCiAUIAaUEBAFIAQgB2ohDCAUIAaUIRdBACEIQwAAAAAhEUEAIQdDAACAPyAAKAIYIguylSEVQ///f/8hDgNAIAggC0gEQCAMIAAoAgwgCEEDdmwgCEEHcUECdGoiDWoqAgAiDyALQQFKBH1DAACAP0MAAAAAIAggEvwARhsFIBILkyIQiyETIAAoAhBBAkYEQCARIBAgEJSSIREgECAQkiEQBSAAKAIQQQNGBH9BAQUgEyAAKgIUXgsEfSAAKAIQQQNGBH1DAACAPwUgACoCFAsiFiAWjCAQIBBDAAAAAF0bIBBDAAAAAF4bIRAgESAAKAIQQQNGBH0gEwUgFiATIBZDAAAAP5STlAuSBSARIBBDAAAAP5QgEJSSCyERCyAAKAIgBEAgACAAKwM4IBMgFZS7oDkDOAsgDiAPXQRAIA8hDiAIIQcLIAoEQCAKIA1qQwAAAAAgECAVlCAXlCIPIA+LQ++SkyFdGzgCAAsgCEEBaiEIDAELCyAAKAIgRQRAIAAgACsDOEQAAAAAAADwP0QAAAAAAAAAACALQQFKBH8gByAS/ABGBSAOIAAqAhxeIBJDAAAAP15GCxugOQM4CyARIBWUCyEOIAAgACsDMCAOIBSUu6A5AzAgCUEBaiEJDAELCwvWAQEIfyAAKAIQIQggACgCACEKIAAoAgQiCUEDdiELIAlBB3EhDANAIAIgB0oEQCABIAdqIQAgCiAIBH8gCCAAQQJ0aigCAAUgAAsgCWxBAnRqIQAgAyAHQQV0aiEFQQAhBgNAIAYgC0gEQCAFIAD9AAQA/QsEACAFIAD9AAQQ/QsEECAAQSBqIQAgBCAFaiEFIAZBAWohBgwBCwtBACEGA0AgBiAMSARAIAUgACoCADgCACAAQQRqIQAgBUEEaiEFIAZBAWohBgwBCwsgB0EBaiEHDAELCwvaBgIGfwR7A0AgASAHSgRAIAAgB0EFdGoiBSEEQQAhCf0M//9/////f////3////9//yELA0AgAiAJSgRAIAsgBP0ABAD9DP//f////3////9/////f/8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9ESIK/Tn9Uv3pASAE/QAEEP0M//9/////f////3////9//yAJQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCv05/VL96QEhCyAJQQhqIQkgAyAEaiEEDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eX/RMhCv0MAAAAAAAAAAAAAAAAAAAAACELIAUhBEEAIQgDQCACIAhKBEBBACEJA0AgCUEISARAIAQgCUECdGoiBv0ABAAgCv3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOSAN/QwAgDG/AIAxvwCAMb8AgDG/IAz9hQL9hQIhDCAGIAwgDP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAM/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAz9DAiJCDwIiQg8CIkIPAiJCDz9hQIgDP0MwakqPcGpKj3BqSo9wakqPf2FAiAM/Qyqqio+qqoqPqqqKj6qqio+/YUCIAz9DAAAAD8AAAA/AAAAPwAAAD/9hQIgDP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAN/fgBIgxBAf2sASIN/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAN/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAJav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9Ef05/U4iDP0LBAAgCyAM/eQBIQsgCUEEaiEJDAELCyAIQQhqIQggAyAEaiEEDAELC0MAAIA/IAv9HwAgC/0fAZIgC/0fAiAL/R8DkpKV/RMhCiAFIQRBACEFA0AgAiAFSgRAIAQgBP0ABAAgCv3mAf0LBAAgBCAE/QAEECAK/eYB/QsEECAFQQhqIQUgAyAEaiEEDAELCyAHQQFqIQcMAQsLC6kBAQR/IABB4ABqIQMDQCAAKAJkIQVBACECAkADQCACQeCnEkgEQCAD/hACACAERw0CIAJBAWohAgwBCwtBACECIAVBCGoiBUEB/h4CABoDQCAD/hACACAERgRAIAMgBEJ//gECAEECRgR/IAJBAWoiAgVBAQtFBEAACwwBCwsgBUEB/iUCABoLIAP+EAIAIQQgACgCWCICQQBOBEAgACACIAEQARoMAQsLC0wBAX8gACACNgJcIAJBAUoEQCAAIAE2AlggACgCZCAAQeAAaiICIAL+EAIAQQFq/hcCAP4QAggEQCACQX/+AAIAGgsLIAAgAUEAEAELNQEBfyAAQX82AlggACgCZCAAQeAAaiIAIAD+EAIAQQFq/hcCAP4QAggEQCAAQX/+AAIAGgsL7AECAn8GfgNAIAEgA0oEQCAAIANBAnRqIAM2AgAgA0EBaiEDDAELCyACKQMAIQYgAikDCCEHIAIpAxAhCCACKQMYIQUgAUEBayEBA0AgAUEASgRAIAUgBnxCF4kgBnwhCSAHQhGGIQogBSAHhSEFIAYgCIUiCCAHhSEHIAUgBoUhBiAIIAqFIQggBUItiSEFIAAgAUECdGoiAygCACEEIAMgACABQQFqrCAJQiCIfkIgiKdBAnRqIgMoAgA2AgAgAyAENgIAIAFBAWshAQwBCwsgAiAGNwMAIAIgBzcDCCACIAg3AxAgAiAFNwMYC8ULAg5/D3sgBkEDakF8cSITIg9BBm8iBgRAIA9BBEEIIAZBBEYbayIGQQAgBkEAThshDwsDQCAPIBVKBEAgASEGIAVBBXQhEiAAIBVBA3YgAmxqIBVBB3FBAnRqIQ4gACAVQQJqIglBA3YgAmxqIAlBB3FBAnRqIQ0gACAVQQRqIglBA3YgAmxqIAlBB3FBAnRqIQwgAyAVQQV0aiEWQQAhFANAIAcgFEoEQP0MAAAAAAAAAAAAAAAAAAAAACEk/QwAAAAAAAAAAAAAAAAAAAAAISP9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISX9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRogCAR7IBb9AAQQISMgFv0ABCAhIiAW/QAEMCEhIBb9AARAISAgFv0ABFAhHyAW/QAEYCEeIBb9AARwISUgFv0ABJABIRwgFv0ABKABIRsgFv0ABLABIRogFv0ABAAhJCAW/QAEgAEF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA4hCiANIQkgDCEQIBIgBiILaiERA0AgCv0JAgAiFyAL/QAEACIZICT9hQIhJCAXIAv9AAQQIhggI/2FAiEjIAr9CQIEIhcgGSAi/YUCISIgFyAYICH9hQIhISAJ/QkCACIXIBkgIP2FAiEgIBcgGCAf/YUCIR8gCf0JAgQiFyAZIB79hQIhHiAXIBggJf2FAiElIBD9CQIAIhcgGSAd/YUCIR0gFyAYIBz9hQIhHCAQ/QkCBCIXIBkgG/2FAiEbIBcgGCAa/YUCIRogEEEgaiEQIApBIGohCiAJQSBqIQkgESALQSBqIgtLDQALIBYgJP0LBAAgFiAj/QsEECAWICL9CwQgIBYgIf0LBDAgFiAg/QsEQCAWIB/9CwRQIBYgHv0LBGAgFiAl/QsEcCAWIB39CwSAASAWIBz9CwSQASAWIBv9CwSgASAWIBr9CwSwASAEIBZqIRYgAiAGaiEGIBRBCGohFAwBCwsgFUEGaiEVDAELCwNAIBMgFUoEQCABIQYgBUEFdCEPIAAgFUEDdiACbGogFUEHcUECdGohDSAAIBVBAmoiCUEDdiACbGogCUEHcUECdGohDCADIBVBBXRqIRFBACEQA0AgByAQSgRA/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhJP0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAAAAAhIf0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAIR8gCAR7IBH9AAQQIR4gEf0ABCAhJCAR/QAEMCEjIBH9AARAISIgEf0ABFAhISAR/QAEYCEgIBH9AARwIR8gEf0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA0hCiAMIQkgDyAGIgtqIQ4DQCAK/QkCACIXIAv9AAQAIhkgHf2FAiEdIBcgC/0ABBAiGCAe/YUCIR4gCv0JAgQiFyAZICT9hQIhJCAXIBggI/2FAiEjIAn9CQIAIhcgGSAi/YUCISIgFyAYICH9hQIhISAJ/QkCBCIXIBkgIP2FAiEgIBcgGCAf/YUCIR8gCkEgaiEKIAlBIGohCSAOIAtBIGoiC0sNAAsgESAd/QsEACARIB79CwQQIBEgJP0LBCAgESAj/QsEMCARICL9CwRAIBEgIf0LBFAgESAg/QsEYCARIB/9CwRwIAQgEWohESACIAZqIQYgEEEIaiEQDAELCyAVQQRqIRUMAQsLC5AKAwl7DX8BfQNAIBEgASgCBEgEQCABKAIAIBFBJGxqIhIoAggiECASKAIEIhQgEGpBAWsgEG0iFSAEbCAFbWwhDyAUIA8gDyAUShsiEyASKAIAIhZqIQ8gFCAEQQFqIBVsIAVtIBBsIhUgFCAVSBsiFCAWaiEVIAAoAhxBAUYEQCAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCIz9EyEIIAAqAiT9EyEJIAAqAij9EyEKIAAqAiz9EyELIAAoAhQhFyAAKAIYIRggACgCECEZA0AgDyAVSQRAIA8gFmr9AAQAIAb95gEiDCAPIBdqIhr9AAQAIg395QEgCSAN/YUCIg0gDf3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hDSAMIAz95gEgDyAYaiIb/QAEACIM/eUBIAogDP2FAv0MYEKiDWBCog1gQqINYEKiDf3rASEMIBogDf0LBAAgGyAM/QsEACAPIBlqIhr9AAQAIAf95gEgDSAI/eYBIAz94wEgC/3kAf3nAf3kASEMIBogDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwUgACgCHCIWBEAgFkECRgRAIAAoAgAoAiQhFiAD/RMhB0MAAIA/IAIqAgyT/RMhCCACKgII/RMhCSAAKgIg/RMhCiAAKgIk/RMhCyAAKgIs/RMhDCAAKgIwIhz9EyENIBxDAAAAAFshFyAAKAIUIRggACgCGCEZIAAoAhAhGgNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIg4gDv3mASALIA8gGWoiG/0ABAAgCv3mAf2FAv0MYEKiDWBCog1gQqINYEKiDf3rASEGIBsgBv0LBAAgDiAJ/eYBIAYgDP3kAf3jAf3nASEGIBdFBEAgDyAYaiIb/QAEACANIAb9hQIiBiAG/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEGIBsgBv0LBAALIA8gGmoiG/0ABAAgCP3mASAG/eUBIQYgGyAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLBSAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCP0TIQggACoCLP0TIQkgACgCGCEXIAAoAhAhGANAIA8gFUkEQCAPIBZq/QAEACAG/eYBIgogCiAPIBdqIhn9AAQA/YUCIQsgGSAL/QsEACAPIBhqIhn9AAQAIAf95gEgCiAI/eYBIAsgCf3kAf3jAf3nAf3lASEKIBkgCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwsFIAAoAgAoAiQhFiACKgIIjCADlP0TIQdDAACAPyACKgIMk/0TIQggACoCMCIc/RMhCSAcQwAAAABbIRcgACgCFCEYIAAoAhAhGQNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIQYgF0UEQCAPIBhqIhr9AAQAIAkgBv2FAiIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQogGiAK/QsEACAKIAkgBv2FAiAKIAAoAjQbIQYLIA8gGWoiGv0ABAAgCP3mASAG/eQBIQYgGiAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLCwsgACASIBMgEG0gFCAQbRADIBFBAWohEQwBCwsLkgQCBH8Ie0MAAIA/IAGylf0TIQogACoCWP0TIQsgAyEGA0AgBCAGSgRAIAZBAnQhByAAKAIUIAZBA3YgAmwgBkEEcUECdGpqIgMgAUEFdGohCP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAJIAX9AAQA/eQBIQkgBUEgaiEFDAELCyAJIAr95gEhDP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAF/QAEACAM/eUBIg0gDSAJ/YUCIQkgBUEgaiEFDAELCyAHIAAoAlRqIAkgCv3mASIJIAAqAlz9E/3kAf3jASIN/QsEAP0MAACAPwAAgD8AAIA/AACAPyAN/ecBIQ0gByAAKAIsav0ABAAhDyAHIAAoAjBq/QAEACEQA0AgAyAISQRAIAAoAiggAyAAKAIUa2ogA/0ABAAgDP3lASAN/eYBIg79CwQAIAAoAhggAyAAKAIUa2ogDiAPIBD9hQL9CwQAIANBIGohAwwBCwsgByAAKAJQav0ABAAhDSAMIAcgACgCTGoiA/0ABAAiDP3lASALIAz9hQIhDCADIAwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAcgACgCUGogCSAN/eUBIAsgDf2FAiIJIAn94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQRqIQYMAQsLC8sIAgt/BXsgACgCDCEJIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiDGshDSAAKAIEQQFrIQsDQCALQQBOBEACQCAAKAIAIAtB4ABsaiIHKAIAQQFGBEAgBygCIARAQQAhBgNAIAYgBygCCEgEQCAGQQN2IAlsIAxBBXRqIgUgDUEFdGohCANAIAUgCEkEQCAFIAcoAiBqIAUgBygCHGr9AAQAIAUgBygCKGr9AAQA/eYB/QsEACAFQRBqIQUMAQsLIAZBCGohBgwBCwsLDAELIAcoAggiBUEHakEIbSIIIANsIARtQQN0IQYgBSAGIAUgBkgbIQYgBSADQQFqIAhsIARtQQN0IgggBSAISBshCiAHKAIABEAgBEEBSgRAIAAoAkAgBBAACyAGIQVDAACAPyABspX9EyESA0AgBSAKSARAIAVBAnQhBiAFQQN2IAlsIAVBBHFBAnRqIQ79DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhCANAIAEgCEoEQCAQIA4gCEEFdGoiDyAHKAIcav0ABAAiE/3kASEQIBMgDyAHKAIoav0ABAAgEf2FAiERIAhBAWohCAwBCwsgBiAHKAI4aiAQ/QsEACAGIAcoAjRqIBH9CwQAIAcoAiAEQCAGIAcoAixq/QAEACAGIAcoAlRq/QAEAP3nASETIBAgEv3mASEUIBEgEv3mAf3hASERQQAhBgNAIAEgBkoEQCAOIAZBBXRqIgggBygCKGr9AAQAIBEgCCAHKAIcav0ABAAgFP3lAf2FAiAT/eYBIRAgCCAHKAIgaiAQIBD94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQFqIQYMAQsLCyAFQQRqIQUMAQsLIARBAUoEQCAAKAJAIAQQAAsFIAcoAhBFBEAgByAMIA0gCRAVCyAEQQFKBEAgACgCQCAEEAALIAcoAhQgBygCHCAGQQN2IgggCWxqIgUgCSAHKAI0IAcoAgQiDkEDakF8cUEFdCIPIAhsaiAPIAEgDiAKIAZrIg4gAhAMIAcoAjggBkECdGohCEEAIQoDQCAKIA5IBED9DAAAAAAAAAAAAAAAAAAAAAAhESACBHsgCP0ABBAhESAI/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRAgBSIGIAFBBXRqIQ8DQCAQIAb9AAQA/eQBIRAgESAG/QAEEP3kASERIA8gBkEgaiIGSw0ACyAIIBD9CwQAIAggEf0LBBAgCEEgaiEIIAUgCWohBSAKQQhqIQoMAQsLIAcoAiAiBQRAIAxBBXQiBiAHKAIcaiAJIAcoAjwgBygCCCIIQQdqQXhxQQV0IAUgBmogCSANIAggBygCBEEAQQAgBygCJCIFIAZqQQAgBRsQAgsLCyALQQFrIQsMAQsLC8MLAwZ/BHsDfSAAKAIYIQggACgCDCEJIAIhBf0M//9/////f////3////9//yELA0AgByAISARAIAsgBf0ABAD9DP//f////3////9/////f/8gB/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAj9ESIL/Tn9Uv3pASAF/QAEEP0M//9/////f////3////9//yAHQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/05/VL96QEhCyAHQQhqIQcgBSAJaiEFDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eXIg/9EyELA0AgCCAKSgRAQQAhBQNAIAVBCEgEQCAMIAYgBUECdGoiByACav0ABAAgC/3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOSAN/QwAgDG/AIAxvwCAMb8AgDG/IAz9hQL9hQIiDCAM/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAz9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgDP0MCIkIPAiJCDwIiQg8CIkIPP2FAiAM/QzBqSo9wakqPcGpKj3BqSo9/YUCIAz9DKqqKj6qqio+qqoqPqqqKj79hQIgDP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAM/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIA39+AEiDEEB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIApq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCP0R/Tn9TiIN/eQBIQwgAwRAIAMgB2ogDf0LBAALIAVBBGohBQwBCwsgCkEIaiEKIAYgCWohBgwBCwsgAUEDdiAJbCABQQdxQQJ0aiIFIAJqKgIAIhEgD1sEf0EAIQYCfwNAIAEgBkoEQEEAIAIgBkEDdiAJbCAGQQdxQQJ0amoqAgAgD1sNAhogBkEBaiEGDAELC0EBCwVBAAsEQCAAIAArAzhEAAAAAAAA8D+gOQM4CyAM/R8AIAz9HwGSIAz9HwIgDP0fA5KSIRAgAwRAIAQgEJX9EyELIAMgBWoiACAAKgIAIBCTOAIAQQAhBkEAIQADQCAAIAhIBEAgAyAGaiIB/QAEACAL/eYBIQwgASAMIAz94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABIAH9AAQQIAv95gEiDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBBAgAEEIaiEAIAYgCWohBgwBCwsLIBD9EyIM/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCIL/QzzBDU/8wQ1P/MENT/zBDU//UMhDSALIAsgDf1O/eQB/QwAAIA/AACAPwAAgD8AAIA//eUBIg4gDv3mASELIAxBF/2tAf0MfgAAAH4AAAB+AAAAfgAAAP2xASAN/a4B/foBIgz9DACAMT8AgDE/AIAxPwCAMT8gDiAL/QwAAAC/AAAAvwAAAL8AAAC/IAz9DIOAXrmDgF65g4BeuYOAXrn9DLshkD27IZA9uyGQPbshkD0gDv0MuNHrvbjR67240eu9uNHrvf2FAiAO/QwaJe89GiXvPRol7z0aJe89/YUCIA79DE9d/r1PXf69T13+vU9d/r39hQIgDv0Mv+kRPr/pET6/6RE+v+kRPv2FAiAO/QxQriq+UK4qvlCuKr5Qriq+/YUCIA79DKzOTD6szkw+rM5MPqzOTD79hQIgDv0M/P9/vvz/f778/3++/P9/vv2FAiAO/Qyqqqo+qqqqPqqqqj6qqqo+/YUCIA795gEgC/3mAf2FAv2FAv3kAf2FAv0fACAPIBGTkgvGCwIGewh/A0AgAyANSgRAIAIgDWohDyACIA1BAWoiECADQQFrIhEgECARSBtqIRAgAiANQQJqIhIgESARIBJKG2ohEiACIA1BA2oiEyARIBEgE0obaiER/QyJiAg+iYgIPomICD6JiAg+IAQgDUEFdGoiEyoCAP0TIBMqAiD9IAEgEyoCQP0gAiATKgJg/SADIgn94AH94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiCP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgr9DIOAXjmDgF45g4BeOYOAXjkgCv0MAIAxvwCAMb8AgDG/AIAxvyAI/YUC/YUCIgggCP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAI/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAj9DAiJCDwIiQg8CIkIPAiJCDz9hQIgCP0MwakqPcGpKj3BqSo9wakqPf2FAiAI/Qyqqio+qqoqPqqqKj6qqio+/YUCIAj9DAAAAD8AAAA/AAAAPwAAAD/9hQIgCP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAK/fgBIghBAf2sASIK/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAK/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEiCiAK/QwAAABAAAAAQAAAAEAAAABA/eQB/ecBIgsgC/3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCCAI/eYBIgj9DNmJHT7ZiR0+2YkdPtmJHT79hQIgCP0MjC46PowuOj6MLjo+jC46Pv2FAiAI/Qw5jmM+OY5jPjmOYz45jmM+/YUCIAj9DCVJkj4lSZI+JUmSPiVJkj79hQIgCP0MzczMPs3MzD7NzMw+zczMPv2FAiAI/Qyrqio/q6oqP6uqKj+rqio//YUCIAj9DAAAAEAAAABAAAAAQAAAAED9hQIhDCAJ/QwAAAAAAAAAAAAAAAAAAAAA/esBIAkgASgCCCITIAEoAhAiFAR/IBQgD0ECdGooAgAFIA8LQQJ0aioCAP0TIBMgFAR/IBQgEEECdGooAgAFIBALQQJ0aioCAP0gASATIBQEfyAUIBJBAnRqKAIABSASC0ECdGoqAgD9IAIgEyAUBH8gFCARQQJ0aigCAAUgEQtBAnRqKgIA/SADIgj95gH95QEgCyAM/eYB/eQBIA39Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAD/RH9OSIL/U4gASgCDCIPBHsgAiANaiEQIAIgDUEBaiIRIANBAWsiEiARIBJIG2ohESACIA1BAmoiEyASIBIgE0obaiETIAIgDUEDaiIUIBIgEiAUShtqIRIgDyABKAIQIhQEfyAUIBBBAnRqKAIABSAQC0ECdGoqAgD9EyAPIBQEfyAUIBFBAnRqKAIABSARC0ECdGoqAgD9IAEgDyAUBH8gFCATQQJ0aigCAAUgEwtBAnRqKgIA/SACIA8gFAR/IBQgEkECdGooAgAFIBILQQJ0aioCAP0gAwX9DAAAgD8AAIA/AACAPwAAgD8LIAv9TiIMIAf9hQIhByAOIAkgACoCHP0T/UQgCP0MAAAAPwAAAD8AAAA/AAAAP/1E/VH9TSAL/U79pAFpaiEOIAUEQCAFIA1BBXRqIg8gCv0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAK/eQB/ecBIgr95gEgCiAJ/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiAI/eUBIAwgBv0T/eYB/eYBIgggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCP0fADgCACAPIAj9HwE4AiAgDyAI/R8COAJAIA8gCP0fAzgCYAsgDUEEaiENDAELCyAAIAArAzAgB/0fACAH/R8BkiAH/R8CIAf9HwOSkrugOQMwIAAgACsDOCAOt6A5AzgLYQEEfwNAIAIgACgCBEgEQCAAKAIIIAJBGGxqIQNBACEBA0AgASADKAIESARAIAAgAygCACABQSRsaiIEQQAgBCgCBCAEKAIIbRADIAFBAWohAQwBCwsgAkEBaiECDAELCwuQAgMCfAN7BX8DQCAIIAAoAgRIBEAgACgCCCAIQRhsaiEJRAAAAAAAAAAAIQFBACEGA0AgBiAJKAIESARAIAkoAgAgBkEkbGoiCioCDEMAAAAAWwR/IAoqAhBDAAAAAFsFQQALRQRAIAoqAgz9EyEEIAoqAhD9EyEFIAooAgAiByAKKAIEaiEK/QwAAAAAAAAAAAAAAAAAAAAAIQMDQCAHIApJBEAgAyAAKAIQIAdq/QAEAP3gASIDIAMgBSAE/YUC/eYB/eQBIQMgB0EQaiEHDAELCyABIAP9HwAgA/0fAZIgA/0fAiAD/R8DkpK7oCEBCyAGQQFqIQYMAQsLIAIgAaAhAiAIQQFqIQgMAQsLIAILjQYCCH8CeyAAKAIAIgYoAhQhCyAGIAAoAgRBAWtB4ABsaigCGCEIIAAoAhghCiAARAAAAAAAAAAAOQMwIABEAAAAAAAAAAA5AzgDQCADIAlKBEAgASACIAlqIgYgACgCCCIHIAMgCWsiDCAHIAxIGyIMIAsgACgCDBAGIAAgDEEAQQBBARAEIAEoAggEQCAAIAEgBiAMIAhBAEMAAIA/EAULIAUEQAJAIAAoAgwhB0EAIQYgCkEBSgRAIAggDCAKIAcQBwwBCwNAIAYgDEgEQCAIIAZBBXRqIgcqAgD9E/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIO/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiD/0Mg4BeOYOAXjmDgF45g4BeOSAP/QwAgDG/AIAxvwCAMb8AgDG/IA79hQL9hQIhDiAH/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IA4gDv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAO/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIA79DAiJCDwIiQg8CIkIPAiJCDz9hQIgDv0MwakqPcGpKj3BqSo9wakqPf2FAiAO/Qyqqio+qqoqPqqqKj6qqio+/YUCIA79DAAAAD8AAAA/AAAAPwAAAD/9hQIgDv2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAP/fgBIg5BAf2sASIP/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDiAP/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wH9HwA4AgAgBkEBaiEGDAELCwsLQQAhBwNAIAcgDEgEQCAIIAdBBXRqIQ1BACEGA0AgBiAKSARAIAQgDSAAKAIMIAZBA3ZsaiAGQQdxQQJ0aioCADgCACAEQQRqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAkgACgCCGohCQwBCwsLqAYCA3sHfyAAKAIMIghFBEAPCyABQQV0IQkgCEEJRgRAIAkgACgCGGohCCAJIAAoAhxqIQkgACgCCEEHakEDdiADbCEKA0AgAiAHSgRA/QwAAAAAAAAAAAAAAAAAAAAAIQQgB0EFdCIAIQEDQCABIApJBEAgASAIaiIL/QAEECABIAlqIgz9AAQQIAv9AAQAIAz9AAQAIAT9hQL9hQIhBCABIANqIQEMAQsLIAT9HwAgBP0fAZIgBP0fAiAE/R8DkpL9EyEFA0AgACAKSQRAIAAgCWoiAf0ABBAgBf3lASEGIAEgACAIaiIL/QAEACAB/QAEACAF/eUB/eYBIgQgBP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAEgC/0ABBAgBv3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAIANqIQAMAQsLIAdBAWohBwwBCwsPCwNAIAcgACgCCEgEQCAAKAIcIgogB0EDdiADbGogCWoiASACQQV0aiELIAAoAhggCmshDCAAKAIoIg0gCmtBACANGyEKA0AgASALSQRAIAEgCmpBACAKGyENIAEgDGr9AAQAIgT9DAAAAAAAAAAAAAAAAAAAAAD9RCEFIAEgAf0ABAACewJAAkACQAJAAkACQAJAIAhBAWsOCAABAgMGBgQFBgv9DAAAgD8AAIA/AACAPwAAgD8gBf1ODAYL/QwAAIA/AACAPwAAgD8AAIA//QzNzEw+zcxMPs3MTD7NzEw+IAX9UgwFC/0MAACAPwAAgD8AAIA/AACAPyAE/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9UgwEC/0MX32GP199hj9ffYY/X32GPyAE/QxmCeE/ZgnhP2YJ4T9mCeE//eQBIAX9UgwDC/0MAACAPwAAgD8AAIA/AACAPyAEIAT95gH95QEMAgsgBP0MAACAPwAAgD8AAIA/AACAPyAE/eUB/eYBDAELIA39AAQAC/3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABQRBqIQEMAQsLIAdBCGohBwwBCwsLjh0CBHsGfyAAKAIYIAFBBXRqIQggACgCDCIKQQlGBEAgCCACIAAoAgggAxAHDwsDQCAJIAAoAghIBEAgCCAJQQN2IANsaiIBIAJBBXRqIQsgACgCKCIMBH8gDCAAKAIYawVBAAshDQNAIAEgC0kEQCAB/QAEACEEIAEgDWpBACANGyEMAkACQAJAAkACQAJAAkACQAJAIApBAWsOCAABAgMEBQYHCAsgBP0MAAAAAAAAAAAAAAAAAAAAAP3rASEEDAcLIAQgBP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3rASEEDAYLIAQgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOSAG/QwAgDG/AIAxvwCAMb8AgDG/IAX9hQL9hQIiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBf0MCIkIPAiJCDwIiQg8CIkIPP2FAiAF/QzBqSo9wakqPcGpKj3BqSo9/YUCIAX9DKqqKj6qqio+qqoqPqqqKj79hQIgBf0MAAAAPwAAAD8AAAA/AAAAP/2FAiAF/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAULIAT9DF99hj9ffYY/X32GP199hj/95gEgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOSAG/QwAgDG/AIAxvwCAMb8AgDG/IAX9hQL9hQIiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBf0MCIkIPAiJCDwIiQg8CIkIPP2FAiAF/QzBqSo9wakqPcGpKj3BqSo9/YUCIAX9DKqqKj6qqio+qqoqPqqqKj79hQIgBf0MAAAAPwAAAD8AAAA/AAAAP/2FAiAF/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lAf0MZgnhP2YJ4T9mCeE/ZgnhP/3mASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAQLIAT9DPMENT/zBDU/8wQ1P/MENT/95gEiBf0My0d1QMtHdUDLR3VAy0d1QP3qAf0My0d1wMtHdcDLR3XAy0d1wP3rASIGIAb95gEhB/0MAAAAPwAAAD8AAAA/AAAAPyAF/QwAAACAAAAAgAAAAIAAAACA/U79DAAAgD8AAIA/AACAPwAAgD/9UCAG/QxRLXA5US1wOVEtcDlRLXA5IAf9DKJdXzuiXV87ol1fO6JdXzv9hQIgB/0M67ZQPeu2UD3rtlA967ZQPf2FAiAH/QxApz0+QKc9PkCnPT5Apz0+/YUCIAf9DLpukD+6bpA/um6QP7pukD/9hQL95gH9DAY5/bMGOf2zBjn9swY5/bMgB/0M34jFN9+IxTffiMU334jFN/2FAiAH/QwobYU6KG2FOihthToobYU6/YUCIAf9DNSHZjzUh2Y81IdmPNSHZjz9hQIgB/0MIUzjPSFM4z0hTOM9IUzjPf2FAiAH/QxKtP4+SrT+Pkq0/j5KtP4+/YUCIAf9DAAAgD8AAIA/AACAPwAAgD/9hQL95wEgBf3gAf0My0d1QMtHdUDLR3VAy0d1QP1G/VL9DAAAAD8AAAA/AAAAPwAAAD/9hQIhBSAMBEAgDCAEIAQgBP3mAf0MAAAAvwAAAL8AAAC/AAAAv/3mAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIG/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiB/0Mg4BeOYOAXjmDgF45g4BeOSAH/QwAgDG/AIAxvwCAMb8AgDG/IAb9hQL9hQIiBiAG/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAb9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBv0MCIkIPAiJCDwIiQg8CIkIPP2FAiAG/QzBqSo9wakqPcGpKj3BqSo9/YUCIAb9DKqqKj6qqio+qqoqPqqqKj79hQIgBv0MAAAAPwAAAD8AAAA/AAAAP/2FAiAG/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAf9+AEiBkEB/awBIgf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAGIAf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3mAf0MKkLMPipCzD4qQsw+KkLMPiAF/YUC/QsEAAsgBCAF/eYBIQQMAwsgBP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAE/eEB/QwAAK5CAACuQgAArkIAAK5C/eoB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgT9DDuquD87qrg/O6q4PzuquD/95gH9aiIF/QyDgF45g4BeOYOAXjmDgF45IAX9DACAMb8AgDG/AIAxvwCAMb8gBP2FAv2FAiIEIAT95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBP0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAE/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAT9DMGpKj3BqSo9wakqPcGpKj39hQIgBP0MqqoqPqqqKj6qqio+qqoqPv2FAiAE/QwAAAA/AAAAPwAAAD8AAAA//YUCIAT9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgBf34ASIEQQH9rAEiBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAQgBf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecBIgX95gEhBCAMBEAgDCAE/QwAAIA/AACAPwAAgD8AAIA/IAX95QEgBf2FAv0LBAALDAIL/Qzq8Lq76vC6u+rwurvq8Lq7IAQgBP3mASIF/QxOE6k8ThOpPE4TqTxOE6k8/YUCIAX9DC0eXL0tHly9LR5cvS0eXL39hQIgBf0Mk4MIPpODCD6Tgwg+k4MIPv2FAiAF/QyZqqq+maqqvpmqqr6Zqqq+/YUCIAX95gEgBCAE/YUC/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAT94AEiBSAF/eQB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgb9DDuquD87qrg/O6q4PzuquD/95gH9aiIH/QyDgF45g4BeOYOAXjmDgF45IAf9DACAMb8AgDG/AIAxvwCAMb8gBv2FAv2FAiIGIAb95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBv0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAG/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAb9DMGpKj3BqSo9wakqPcGpKj39hQIgBv0MqqoqPqqqKj6qqio+qqoqPv2FAiAG/QwAAAA/AAAAPwAAAD8AAAA//YUCIAb9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgB/34ASIGQQH9rAEiB/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAYgB/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAT9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAX9DAAAID8AACA/AAAgPwAAID/9Q/1SIQQMAQv9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gBP3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOSAF/QwAgDG/AIAxvwCAMb8AgDG/IAT9hQL9hQIiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBP0MCIkIPAiJCDwIiQg8CIkIPP2FAiAE/QzBqSo9wakqPcGpKj3BqSo9/YUCIAT9DKqqKj6qqio+qqoqPqqqKj79hQIgBP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAE/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASEECyABIAT9CwQAIAFBEGohAQwBCwsgCUEIaiEJDAELCyAKQQhGBEAgACgCCCIAQQdxBEAgAEF4cSIB/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAP0RIgT9OSEFIAFBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAE/TkhBCAIIABBA3YgA2xqIQBBACEBA0AgASACSARAIAAgAP0ABAAgBf1O/QsEACAAIAD9AAQQIAT9Tv0LBBAgAUEBaiEBIABBIGohAAwBCwsLCws=';
exports.PLAIN = 'AGFzbQEAAAABaw1gBH9/f38AYAV/f39/fwBgAn9/AGADf39/AX9gB39/f39/f30AYAF/AGAMf39/f39/f39/f39/AGADf39/AGAJf39/f39/f39/AGAGf39/fX9/AGAFf39/f30BfWABfwF8YAZ/f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDGBcCAwYAAQQBAAIDBQcICQEBCgQFCwwAAAdJCAdyZWZyZXNoABIHcGVuYWx0eQATCGV2YWx1YXRlABQHc2h1ZmZsZQALBHN0b3AACgV0cmFpbgAJBHdvcmsACAZtZW1vcnkCAArDpgEX0AECA38BfiABQQJIBEAPCyAAQQRqIgL+EAIAIQQgAUEBayAAQQH+HgIARgRAIABBAP4XAgAgAiAEQQFq/hcCACAA/hACCARAIAJBf/4AAgAaCw8LAkADQCADQeCnEkgEQCAC/hACACAERw0CIANBAWohAwwBCwsgADQCDELAhD1+IQVBACEDIABBCGoiAEEB/h4CABoDQCAC/hACACAERgRAIAIgBCAF/gECAEECRgR/IANBAWoiA0ECRgVBAAsEQAALDAELCyAAQQH+JQIAGgsLog0EE38IewJ9BXwgACgCBCIFIAAoAlwiEUoiAwR/QQAFIAIgBW8LIQQgBSAEQQFqIAMbIRMgAwR/QQAFIAIgBW0LIQ4gAwR/QQEFIBEgBGsgBWpBAWsgBW0LIQ0gBSARSCEVA0AgASASSgRAIAAoAjwgEkEcbGohDyAEIQMDQCADIBNIBEAgDygCBCEGIAAoAgAgA0HEAGxqIQsgACgCDCEKIA8oAgAgACgCBEEBSgR/IAYgBkEHakEDdkECdCIFIAUgBkobBSAGCyIFQQAgAxtqIQkgBiAFayAFIAMbIRRBACEMIA5FBEAgC0QAAAAAAAAAADkDMCALRAAAAAAAAAAAOQM4IBRFBEAgCygCJEEAIAsoAij8CwALC0MAAIA/IAaylSEeIAsoAgAiBSgCFCEIIAUgCygCBEEBa0HgAGxqIQcDQCAMIBRIBEAgCygCCCIGIBQgDGsiBSAFIAZKGyIQQQNqQQRtIgUgDmwgDW1BAnQhBiAQIA5BAWogBWwgDW1BAnQiBSAFIBBKGyAQIAYgBiAQShsiBmshBSAMQQBKIA1BAUpxBEAgCygCQCANEAALIAogCSAMaiAGaiAFIAggBkEFdGogCygCDBAGIAsgEEEBIA4gDRAEIA1BAUoEQCALKAJAIA0QAAsgDkUEQCALIAogCSAMaiAQIAcoAhggBygCHCAeEAULIA1BAUoEQCALKAJAIA0QAAsgCyAQIAxBAEogDiANEA8gDCALKAIIaiEMDAELCyADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzCgISIgA0EBaiEDDAELCyAiIA8oAgS3oyEkRAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzigISIgA0EBaiEDDAELCyAORQRAIAQhAwNAIAMgE0gEQCAAKAIIIANBGGxqIQpBACEMRAAAAAAAAAAAISBEAAAAAAAAAAAhISAAKAIAIgUoAiQhCSAAKAIEQQFKBH8gBSgCaAVBAAshCANAIAwgCigCBEgEQCAKKAIAIAxBJGxqIgcoAgAgBygCBGohBiAHKgIMQwAAAABcIgVFBEAgByoCEEMAAAAAXCEFCyAHKgIM/RMhGiAHKgIQ/RMiGyAb/eQBIR39DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZIAcoAgAhBwNAIAYgB0sEQCAHIAlq/QAEACEWIAgEQCAWIAcgCGr9AAQA/eQBIRYLIAUEQCAZIAcgACgCEGr9AAQAIhz94AEiFyAXIBv95gEgGv3kAf3mAf3kASEZIBwgHf3mASAWIBz9DAAAAIAAAACAAAAAgAAAAID9TiAa/VAgF/0MAAAAAAAAAAAAAAAAAAAAAP1E/U795AH95AEhFgsgFiAW/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIWIBb95gEgGP3kASEYIAcgCWogFv0LBAAgB0EQaiEHDAELCyAgIBj9HwAgGP0fAZIgGP0fAiAY/R8DkpK7oCEgICEgGf0fACAZ/R8BkiAZ/R8CIBn9HwOSkrugISEgDEEBaiEMDAELCyAKICA5AwggCiAhOQMQIANBAWohAwwBCwsLIBUgACoCOEMAAAAAXnIEQCAAKAJkIBEQAAsgACoCOEMAAAAAXgR9RAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDCKAhISADQQFqIQMMAQsLIAAqAjgiHyAhn7YiHpVDAACAPyAeIB9eGwVDAACAPwshHiAEIQMDQCADIBNIBEAgACAAKAIIIANBGGxqIA8gHiAOIA0QDSADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDEKAhISADQQFqIQMMAQsLRAAAAAAAAAAAISBBACEDA0AgAyAAKAIESARAICAgACgCCCADQRhsaisDCKAhICADQQFqIQMMAQsLICCfISMgAkUEQCAPICQgIaAiILY4AhAgDyAhtjgCFCAPICO2OAIYIAAgACsDQCAgIA8oAgS3oqA5A0AgACAAKwNIICKgOQNIIAAgACsDUCAjoDkDUAsgJCAhoLYiHiAek0MAAAAAXAR/QQEFICO2Ih4gHpNDAAAAAFwLBEAgEg8LIBJBAWohEgwBCwsgAQvfEQIPew1/IAZBA2pBfHEiJSIhQQZvIgYEQCAhQQRBCCAGQQRGG2siBkEAIAZBAE4bISELICFBBXQhJwNAIAggJkoEQCAEICFBBXRqISMgACEGIAshGyAEIRwDQCAcICNJBED9DAAAAAAAAAAAAAAAAAAAAAAhDiAJBHsgCf0ABAAhDiAJ/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gDiIMIhoiGCIVIRMgDSIPIhkiFyIWIRQgBiEgIAIhHiAHIR0DQCAdQQBKBEAgHkEIIB0gHUEIThtBBXRqISIgICEfA0AgH/0JAgAiECAe/QAEACIS/eYBIA795AEhDiAQIB79AAQQIhH95gEgDf3kASENIB/9CQIgIhAgEv3mASAM/eQBIQwgECAR/eYBIA/95AEhDyAf/QkCQCIQIBL95gEgGv3kASEaIBAgEf3mASAZ/eQBIRkgH/0JAmAiECAS/eYBIBj95AEhGCAQIBH95gEgF/3kASEXIB/9CQKAASIQIBL95gEgFf3kASEVIBAgEf3mASAW/eQBIRYgH/0JAqABIhAgEv3mASAT/eQBIRMgECAR/eYBIBT95AEhFCAfQQRqIR8gIiAeQSBqIh5LDQALIAEgIGohICAdQQhrIR0MAQsLIAoEQCAP/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ8gGv0MAAAAAAAAAAAAAAAAAAAAAP3rASEaIBj9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAX/QwAAAAAAAAAAAAAAAAAAAAA/esBIRcgFf0MAAAAAAAAAAAAAAAAAAAAAP3rASEVIBb9DAAAAAAAAAAAAAAAAAAAAAD96wEhFiAT/QwAAAAAAAAAAAAAAAAAAAAA/esBIRMgFP0MAAAAAAAAAAAAAAAAAAAAAP3rASEUIA79DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAZ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRkgDf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIAz9DAAAAAAAAAAAAAAAAAAAAAD96wEhDAsgCwRAIA4gG/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ4gDSAb/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDSAMIBv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEMIA8gG/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ8gGiAb/QAEQP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGiAZIBv9AARQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEZIBggG/0ABGD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRggFyAb/QAEcP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFyAVIBv9AASAAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFSAWIBv9AASQAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFiATIBv9AASgAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hEyAUIBv9AASwAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFCAbQcABaiEbCyAcIA79CwQAIBwgDf0LBBAgHCAM/QsEICAcIA/9CwQwIBwgGv0LBEAgHCAZ/QsEUCAcIBj9CwRgIBwgF/0LBHAgHCAV/QsEgAEgHCAW/QsEkAEgHCAT/QsEoAEgHCAU/QsEsAEgHEHAAWohHCAGQcABaiEGDAELCyAEICdqIiAgJSAha0EFdGohIyAAICdqIR0gCyAnakEAIAsbIiIhHANAICAgI0kEQP0MAAAAAAAAAAAAAAAAAAAAACEOIAkEeyAJ/QAEACEOIAn9AAQQBf0MAAAAAAAAAAAAAAAAAAAAAAshDSAOIgwiGiEYIA0iDyIZIRcgHSEGIAIhGyAHIR4DQCAeQQBKBEAgG0EIIB4gHkEIThtBBXRqISQgBiEfA0AgH/0JAgAiECAb/QAEACIS/eYBIA795AEhDiAQIBv9AAQQIhH95gEgDf3kASENIB/9CQIgIhAgEv3mASAM/eQBIQwgECAR/eYBIA/95AEhDyAf/QkCQCIQIBL95gEgGv3kASEaIBAgEf3mASAZ/eQBIRkgH/0JAmAiECAS/eYBIBj95AEhGCAQIBH95gEgF/3kASEXIB9BBGohHyAkIBtBIGoiG0sNAAsgASAGaiEGIB5BCGshHgwBCwsgCgRAIA/9DAAAAAAAAAAAAAAAAAAAAAD96wEhDyAa/QwAAAAAAAAAAAAAAAAAAAAA/esBIRogGP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIBf9DAAAAAAAAAAAAAAAAAAAAAD96wEhFyAO/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gGf0MAAAAAAAAAAAAAAAAAAAAAP3rASEZIA39DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQwLICIEQCAOIBz9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEOIA0gHP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ0gDCAc/QAEIP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDCAPIBz9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEPIBogHP0ABED9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRogGSAc/QAEUP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGSAYIBz9AARg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEYIBcgHP0ABHD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRcgHEGAAWohHAsgICAO/QsEACAgIA39CwQQICAgDP0LBCAgICAP/QsEMCAgIBr9CwRAICAgGf0LBFAgICAY/QsEYCAgIBf9CwRwICBBgAFqISAgHUGAAWohHQwBCwsgAiADaiECIAQgBWohBCAJQSBqIAkgCRshCSAFIAtqIAsgCxshCyAmQQhqISYMAQsLC64DAgl/BnsgASgCFEUEQA8LIAAoAhAgASgCAGogAiABKAIIbGohBCABKAIgIQYgAyACayELIAEoAhwgAkEDdGohDCABKAIUIQIgASgCGCEDA0AgBSALSARAIAIgDCAFQQN0akEFdGohB0EAIQADQCAAIAZIBEAgByAAQQN2IANsaiAAQQRxQQJ0aiEIQQAhAQNAIAFBIEkEQCAIIAFBA3RqIgkgASAEaiIK/QAEACIPIAr9AAQgIhD9DQABAgMQERITBAUGBxQVFhciESAK/QAEQCISIAr9AARgIg39DQABAgMQERITBAUGBxQVFhciDv0NAAECAwQFBgcQERITFBUWF/0LBAAgCSARIA79DQgJCgsMDQ4PGBkaGxwdHh/9CwQgIAkgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg4gEiAN/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwRAIAkgDiAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCABQRBqIQEMAQsLIARBgAFqIQQgAEEEaiEADAELCyAFQQFqIQUMAQsLC5kHAgl/CHsgACgCDCEIIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiCmshCwNAIAkgACgCBEgEQCAAKAIAIAlB4ABsaiIMKAIABEAgAgRAIARBAUoEQCAAKAJAIAQQAAsgDCgCAEECRgRAIAwoAggiBUEHakEIbSIGIANsIARtQQN0IQcgDCABIAggBSAHIAUgB0gbIAUgA0EBaiAGbCAEbUEDdCIGIAUgBkgbEA4FIANFBEBBACEHIAwoAkgiBf0ABAAhDyAF/QAEECEQIAX9AAQgIREgBf0ABDAhDiAMKAJA/REhEiAMKgJE/RMhEwNAIAcgDCgCCEgEQCAHQQN2IAhsIgYgAUEFdGohBQNAIAUgBksEQCAPIA79rgEiFEEH/asBIBRBGf2tAf1QIA/9rgEhFCAQQQn9qwEhFSAOIBD9USEOIBAgESAP/VEiEf1RIRAgDyAO/VEhDyARIBX9USERIA5BC/2rASAOQRX9rQH9UCEOIAwoAiggBmogEyAUIBL9QP1OIhT9CwQAIAwoAhggBmogDCgCFCAGav0ABAAgFP3mAf0LBAAgBkEQaiEGDAELCyAHQQhqIQcMAQsLIAwoAkggD/0LBAAgDCgCSCAQ/QsEECAMKAJIIBH9CwQgIAwoAkggDv0LBDALCyAEQQFKBEAgACgCQCAEEAALBSAMKAIAQQFGBEAgDCgCFCEGIAwoAhghByAMKAIIIQxBACEFA0AgBSAMSARAIAcgBiABQQV0/AoAACAGIAhqIQYgByAIaiEHIAVBCGohBQwBCwsFQQAhBgNAIAYgDCgCCEgEQCAGQQN2IAhsIAZBBHFBAnRqIQ0gBkECdCIFIAwoAixq/QAEACAFIAwoAlBq/QAEACAMKgJc/RP95AH94wH95wEhDiAFIAwoAkxq/QAEACEPIAUgDCgCMGr9AAQAIRBBACEHA0AgASAHSgRAIA0gB0EFdGoiBSAMKAIYaiAFIAwoAhRq/QAEACAP/eUBIA795gEgEP3kAf0LBAAgB0EBaiEHDAELCyAGQQRqIQYMAQsLCwsFIApBBXQiBSAMKAIUaiAIIAwoAiwgDCgCBCIGQQNqQXxxQQV0IAUgDCgCGGogCCALIAYgDCgCCCAMKAIwIAwoAgwiBUEBRkEAEAIgBUEBSgRAIAwgCiALIAgQFgsLIAlBAWohCQwBCwsL/wQCB38KfSAAKAIQRQRAIAAgASACIAMgBCAFIAYQEQ8LA0AgAyAJSgRAIAIgCWohByABKAIQIggEQCAIIAdBAnRqKAIAIQcLIAEoAgwiCAR9IAggB0ECdGoqAgAFQwAAgD8LIRQgASgCCCAHQQJ0aioCACESIAlBBXQiByAFakEAIAUbIQogACgCEEEBRgR9IAAgEvwAIAQgB2ogCiAUIAaUEBAFIAQgB2ohDCAUIAaUIRdBACEIQwAAAAAhEUEAIQdDAACAPyAAKAIYIguylSEVQ///f/8hDgNAIAggC0gEQCAMIAAoAgwgCEEDdmwgCEEHcUECdGoiDWoqAgAiDyALQQFKBH1DAACAP0MAAAAAIAggEvwARhsFIBILkyIQiyETIAAoAhBBAkYEQCARIBAgEJSSIREgECAQkiEQBSAAKAIQQQNGBH9BAQUgEyAAKgIUXgsEfSAAKAIQQQNGBH1DAACAPwUgACoCFAsiFiAWjCAQIBBDAAAAAF0bIBBDAAAAAF4bIRAgESAAKAIQQQNGBH0gEwUgFiATIBZDAAAAP5STlAuSBSARIBBDAAAAP5QgEJSSCyERCyAAKAIgBEAgACAAKwM4IBMgFZS7oDkDOAsgDiAPXQRAIA8hDiAIIQcLIAoEQCAKIA1qQwAAAAAgECAVlCAXlCIPIA+LQ++SkyFdGzgCAAsgCEEBaiEIDAELCyAAKAIgRQRAIAAgACsDOEQAAAAAAADwP0QAAAAAAAAAACALQQFKBH8gByAS/ABGBSAOIAAqAhxeIBJDAAAAP15GCxugOQM4CyARIBWUCyEOIAAgACsDMCAOIBSUu6A5AzAgCUEBaiEJDAELCwvWAQEIfyAAKAIQIQggACgCACEKIAAoAgQiCUEDdiELIAlBB3EhDANAIAIgB0oEQCABIAdqIQAgCiAIBH8gCCAAQQJ0aigCAAUgAAsgCWxBAnRqIQAgAyAHQQV0aiEFQQAhBgNAIAYgC0gEQCAFIAD9AAQA/QsEACAFIAD9AAQQ/QsEECAAQSBqIQAgBCAFaiEFIAZBAWohBgwBCwtBACEGA0AgBiAMSARAIAUgACoCADgCACAAQQRqIQAgBUEEaiEFIAZBAWohBgwBCwsgB0EBaiEHDAELCwvyBgIGfwR7A0AgASAHSgRAIAAgB0EFdGoiBSEEQQAhCf0M//9/////f////3////9//yELA0AgAiAJSgRAIAsgBP0ABAD9DP//f////3////9/////f/8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9ESIK/Tn9Uv3pASAE/QAEEP0M//9/////f////3////9//yAJQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCv05/VL96QEhCyAJQQhqIQkgAyAEaiEEDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eX/RMhCv0MAAAAAAAAAAAAAAAAAAAAACELIAUhBEEAIQgDQCACIAhKBEBBACEJA0AgCUEISARAIAQgCUECdGoiBv0ABAAgCv3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOf3mASAN/QwAgDG/AIAxvwCAMb8AgDG//eYBIAz95AH95AEhDCAGIAwgDP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAM/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAz95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAM/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAz95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAN/fgBIgxBAf2sASIN/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAN/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAJav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9Ef05/U4iDP0LBAAgCyAM/eQBIQsgCUEEaiEJDAELCyAIQQhqIQggAyAEaiEEDAELC0MAAIA/IAv9HwAgC/0fAZIgC/0fAiAL/R8DkpKV/RMhCiAFIQRBACEFA0AgAiAFSgRAIAQgBP0ABAAgCv3mAf0LBAAgBCAE/QAEECAK/eYB/QsEECAFQQhqIQUgAyAEaiEEDAELCyAHQQFqIQcMAQsLC6kBAQR/IABB4ABqIQMDQCAAKAJkIQVBACECAkADQCACQeCnEkgEQCAD/hACACAERw0CIAJBAWohAgwBCwtBACECIAVBCGoiBUEB/h4CABoDQCAD/hACACAERgRAIAMgBEJ//gECAEECRgR/IAJBAWoiAgVBAQtFBEAACwwBCwsgBUEB/iUCABoLIAP+EAIAIQQgACgCWCICQQBOBEAgACACIAEQARoMAQsLC0wBAX8gACACNgJcIAJBAUoEQCAAIAE2AlggACgCZCAAQeAAaiICIAL+EAIAQQFq/hcCAP4QAggEQCACQX/+AAIAGgsLIAAgAUEAEAELNQEBfyAAQX82AlggACgCZCAAQeAAaiIAIAD+EAIAQQFq/hcCAP4QAggEQCAAQX/+AAIAGgsL7AECAn8GfgNAIAEgA0oEQCAAIANBAnRqIAM2AgAgA0EBaiEDDAELCyACKQMAIQYgAikDCCEHIAIpAxAhCCACKQMYIQUgAUEBayEBA0AgAUEASgRAIAUgBnxCF4kgBnwhCSAHQhGGIQogBSAHhSEFIAYgCIUiCCAHhSEHIAUgBoUhBiAIIAqFIQggBUItiSEFIAAgAUECdGoiAygCACEEIAMgACABQQFqrCAJQiCIfkIgiKdBAnRqIgMoAgA2AgAgAyAENgIAIAFBAWshAQwBCwsgAiAGNwMAIAIgBzcDCCACIAg3AxAgAiAFNwMYC4EMAg5/D3sgBkEDakF8cSITIg9BBm8iBgRAIA9BBEEIIAZBBEYbayIGQQAgBkEAThshDwsDQCAPIBVKBEAgASEGIAVBBXQhEiAAIBVBA3YgAmxqIBVBB3FBAnRqIQ4gACAVQQJqIglBA3YgAmxqIAlBB3FBAnRqIQ0gACAVQQRqIglBA3YgAmxqIAlBB3FBAnRqIQwgAyAVQQV0aiEWQQAhFANAIAcgFEoEQP0MAAAAAAAAAAAAAAAAAAAAACEk/QwAAAAAAAAAAAAAAAAAAAAAISP9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISX9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRogCAR7IBb9AAQQISMgFv0ABCAhIiAW/QAEMCEhIBb9AARAISAgFv0ABFAhHyAW/QAEYCEeIBb9AARwISUgFv0ABJABIRwgFv0ABKABIRsgFv0ABLABIRogFv0ABAAhJCAW/QAEgAEF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA4hCiANIQkgDCEQIBIgBiILaiERA0AgCv0JAgAiFyAL/QAEACIZ/eYBICT95AEhJCAXIAv9AAQQIhj95gEgI/3kASEjIAr9CQIEIhcgGf3mASAi/eQBISIgFyAY/eYBICH95AEhISAJ/QkCACIXIBn95gEgIP3kASEgIBcgGP3mASAf/eQBIR8gCf0JAgQiFyAZ/eYBIB795AEhHiAXIBj95gEgJf3kASElIBD9CQIAIhcgGf3mASAd/eQBIR0gFyAY/eYBIBz95AEhHCAQ/QkCBCIXIBn95gEgG/3kASEbIBcgGP3mASAa/eQBIRogEEEgaiEQIApBIGohCiAJQSBqIQkgESALQSBqIgtLDQALIBYgJP0LBAAgFiAj/QsEECAWICL9CwQgIBYgIf0LBDAgFiAg/QsEQCAWIB/9CwRQIBYgHv0LBGAgFiAl/QsEcCAWIB39CwSAASAWIBz9CwSQASAWIBv9CwSgASAWIBr9CwSwASAEIBZqIRYgAiAGaiEGIBRBCGohFAwBCwsgFUEGaiEVDAELCwNAIBMgFUoEQCABIQYgBUEFdCEPIAAgFUEDdiACbGogFUEHcUECdGohDSAAIBVBAmoiCUEDdiACbGogCUEHcUECdGohDCADIBVBBXRqIRFBACEQA0AgByAQSgRA/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhJP0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAAAAAhIf0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAIR8gCAR7IBH9AAQQIR4gEf0ABCAhJCAR/QAEMCEjIBH9AARAISIgEf0ABFAhISAR/QAEYCEgIBH9AARwIR8gEf0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA0hCiAMIQkgDyAGIgtqIQ4DQCAK/QkCACIXIAv9AAQAIhn95gEgHf3kASEdIBcgC/0ABBAiGP3mASAe/eQBIR4gCv0JAgQiFyAZ/eYBICT95AEhJCAXIBj95gEgI/3kASEjIAn9CQIAIhcgGf3mASAi/eQBISIgFyAY/eYBICH95AEhISAJ/QkCBCIXIBn95gEgIP3kASEgIBcgGP3mASAf/eQBIR8gCkEgaiEKIAlBIGohCSAOIAtBIGoiC0sNAAsgESAd/QsEACARIB79CwQQIBEgJP0LBCAgESAj/QsEMCARICL9CwRAIBEgIf0LBFAgESAg/QsEYCARIB/9CwRwIAQgEWohESACIAZqIQYgEEEIaiEQDAELCyAVQQRqIRUMAQsLC6UKAwl7DX8BfQNAIBEgASgCBEgEQCABKAIAIBFBJGxqIhIoAggiECASKAIEIhQgEGpBAWsgEG0iFSAEbCAFbWwhDyAUIA8gDyAUShsiEyASKAIAIhZqIQ8gFCAEQQFqIBVsIAVtIBBsIhUgFCAVSBsiFCAWaiEVIAAoAhxBAUYEQCAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCIz9EyEIIAAqAiT9EyEJIAAqAij9EyEKIAAqAiz9EyELIAAoAhQhFyAAKAIYIRggACgCECEZA0AgDyAVSQRAIA8gFmr9AAQAIAb95gEiDCAPIBdqIhr9AAQAIg395QEgCf3mASAN/eQBIg0gDf3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hDSAMIAz95gEgDyAYaiIb/QAEACIM/eUBIAr95gEgDP3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEMIBogDf0LBAAgGyAM/QsEACAPIBlqIhr9AAQAIAf95gEgDSAI/eYBIAz94wEgC/3kAf3nAf3kASEMIBogDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwUgACgCHCIWBEAgFkECRgRAIAAoAgAoAiQhFiAD/RMhB0MAAIA/IAIqAgyT/RMhCCACKgII/RMhCSAAKgIg/RMhCiAAKgIk/RMhCyAAKgIs/RMhDCAAKgIwIhz9EyENIBxDAAAAAFshFyAAKAIUIRggACgCGCEZIAAoAhAhGgNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIg4gDv3mASAL/eYBIA8gGWoiG/0ABAAgCv3mAf3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEGIBsgBv0LBAAgDiAJ/eYBIAYgDP3kAf3jAf3nASEGIBdFBEAgDyAYaiIb/QAEACAN/eYBIAb95AEiBiAG/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEGIBsgBv0LBAALIA8gGmoiG/0ABAAgCP3mASAG/eUBIQYgGyAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLBSAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCP0TIQggACoCLP0TIQkgACgCGCEXIAAoAhAhGANAIA8gFUkEQCAPIBZq/QAEACAG/eYBIgogCv3mASAPIBdqIhn9AAQA/eQBIQsgGSAL/QsEACAPIBhqIhn9AAQAIAf95gEgCiAI/eYBIAsgCf3kAf3jAf3nAf3lASEKIBkgCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwsFIAAoAgAoAiQhFiACKgIIjCADlP0TIQdDAACAPyACKgIMk/0TIQggACoCMCIc/RMhCSAcQwAAAABbIRcgACgCFCEYIAAoAhAhGQNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIQYgF0UEQCAPIBhqIhr9AAQAIAn95gEgBv3kASIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQogGiAK/QsEACAKIAn95gEgBv3kASAKIAAoAjQbIQYLIA8gGWoiGv0ABAAgCP3mASAG/eQBIQYgGiAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLCwsgACASIBMgEG0gFCAQbRADIBFBAWohEQwBCwsLngQCBH8Ie0MAAIA/IAGylf0TIQogACoCWP0TIQsgAyEGA0AgBCAGSgRAIAZBAnQhByAAKAIUIAZBA3YgAmwgBkEEcUECdGpqIgMgAUEFdGohCP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAJIAX9AAQA/eQBIQkgBUEgaiEFDAELCyAJIAr95gEhDP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAF/QAEACAM/eUBIg0gDf3mASAJ/eQBIQkgBUEgaiEFDAELCyAHIAAoAlRqIAkgCv3mASIJIAAqAlz9E/3kAf3jASIN/QsEAP0MAACAPwAAgD8AAIA/AACAPyAN/ecBIQ0gByAAKAIsav0ABAAhDyAHIAAoAjBq/QAEACEQA0AgAyAISQRAIAAoAiggAyAAKAIUa2ogA/0ABAAgDP3lASAN/eYBIg79CwQAIAAoAhggAyAAKAIUa2ogDiAP/eYBIBD95AH9CwQAIANBIGohAwwBCwsgByAAKAJQav0ABAAhDSAMIAcgACgCTGoiA/0ABAAiDP3lASAL/eYBIAz95AEhDCADIAwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAcgACgCUGogCSAN/eUBIAv95gEgDf3kASIJIAn94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQRqIQYMAQsLC9EIAgt/BXsgACgCDCEJIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiDGshDSAAKAIEQQFrIQsDQCALQQBOBEACQCAAKAIAIAtB4ABsaiIHKAIAQQFGBEAgBygCIARAQQAhBgNAIAYgBygCCEgEQCAGQQN2IAlsIAxBBXRqIgUgDUEFdGohCANAIAUgCEkEQCAFIAcoAiBqIAUgBygCHGr9AAQAIAUgBygCKGr9AAQA/eYB/QsEACAFQRBqIQUMAQsLIAZBCGohBgwBCwsLDAELIAcoAggiBUEHakEIbSIIIANsIARtQQN0IQYgBSAGIAUgBkgbIQYgBSADQQFqIAhsIARtQQN0IgggBSAISBshCiAHKAIABEAgBEEBSgRAIAAoAkAgBBAACyAGIQVDAACAPyABspX9EyESA0AgBSAKSARAIAVBAnQhBiAFQQN2IAlsIAVBBHFBAnRqIQ79DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhCANAIAEgCEoEQCAQIA4gCEEFdGoiDyAHKAIcav0ABAAiE/3kASEQIBMgDyAHKAIoav0ABAD95gEgEf3kASERIAhBAWohCAwBCwsgBiAHKAI4aiAQ/QsEACAGIAcoAjRqIBH9CwQAIAcoAiAEQCAGIAcoAixq/QAEACAGIAcoAlRq/QAEAP3nASETIBAgEv3mASEUIBEgEv3mAf3hASERQQAhBgNAIAEgBkoEQCAOIAZBBXRqIgggBygCKGr9AAQAIBH95gEgCCAHKAIcav0ABAAgFP3lAf3kASAT/eYBIRAgCCAHKAIgaiAQIBD94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQFqIQYMAQsLCyAFQQRqIQUMAQsLIARBAUoEQCAAKAJAIAQQAAsFIAcoAhBFBEAgByAMIA0gCRAVCyAEQQFKBEAgACgCQCAEEAALIAcoAhQgBygCHCAGQQN2IgggCWxqIgUgCSAHKAI0IAcoAgQiDkEDakF8cUEFdCIPIAhsaiAPIAEgDiAKIAZrIg4gAhAMIAcoAjggBkECdGohCEEAIQoDQCAKIA5IBED9DAAAAAAAAAAAAAAAAAAAAAAhESACBHsgCP0ABBAhESAI/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRAgBSIGIAFBBXRqIQ8DQCAQIAb9AAQA/eQBIRAgESAG/QAEEP3kASERIA8gBkEgaiIGSw0ACyAIIBD9CwQAIAggEf0LBBAgCEEgaiEIIAUgCWohBSAKQQhqIQoMAQsLIAcoAiAiBQRAIAxBBXQiBiAHKAIcaiAJIAcoAjwgBygCCCIIQQdqQXhxQQV0IAUgBmogCSANIAggBygCBEEAQQAgBygCJCIFIAZqQQAgBRsQAgsLCyALQQFrIQsMAQsLC/wLAwZ/BHsDfSAAKAIYIQggACgCDCEJIAIhBf0M//9/////f////3////9//yELA0AgByAISARAIAsgBf0ABAD9DP//f////3////9/////f/8gB/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAj9ESIL/Tn9Uv3pASAF/QAEEP0M//9/////f////3////9//yAHQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/05/VL96QEhCyAHQQhqIQcgBSAJaiEFDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eXIg/9EyELA0AgCCAKSgRAQQAhBQNAIAVBCEgEQCAMIAYgBUECdGoiByACav0ABAAgC/3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOf3mASAN/QwAgDG/AIAxvwCAMb8AgDG//eYBIAz95AH95AEiDCAM/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAz95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgDP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAM/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAz95gH9DKqqKj6qqio+qqoqPqqqKj795AEgDP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAM/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIA39+AEiDEEB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIApq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCP0R/Tn9TiIN/eQBIQwgAwRAIAMgB2ogDf0LBAALIAVBBGohBQwBCwsgCkEIaiEKIAYgCWohBgwBCwsgAUEDdiAJbCABQQdxQQJ0aiIFIAJqKgIAIhEgD1sEf0EAIQYCfwNAIAEgBkoEQEEAIAIgBkEDdiAJbCAGQQdxQQJ0amoqAgAgD1sNAhogBkEBaiEGDAELC0EBCwVBAAsEQCAAIAArAzhEAAAAAAAA8D+gOQM4CyAM/R8AIAz9HwGSIAz9HwIgDP0fA5KSIRAgAwRAIAQgEJX9EyELIAMgBWoiACAAKgIAIBCTOAIAQQAhBkEAIQADQCAAIAhIBEAgAyAGaiIB/QAEACAL/eYBIQwgASAMIAz94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABIAH9AAQQIAv95gEiDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBBAgAEEIaiEAIAYgCWohBgwBCwsLIBD9EyIM/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCIL/QzzBDU/8wQ1P/MENT/zBDU//UMhDSALIAsgDf1O/eQB/QwAAIA/AACAPwAAgD8AAIA//eUBIg4gDv3mASELIAxBF/2tAf0MfgAAAH4AAAB+AAAAfgAAAP2xASAN/a4B/foBIgz9DACAMT8AgDE/AIAxPwCAMT/95gEgDiAL/QwAAAC/AAAAvwAAAL8AAAC//eYBIAz9DIOAXrmDgF65g4BeuYOAXrn95gH9DLshkD27IZA9uyGQPbshkD0gDv3mAf0MuNHrvbjR67240eu9uNHrvf3kASAO/eYB/QwaJe89GiXvPRol7z0aJe89/eQBIA795gH9DE9d/r1PXf69T13+vU9d/r395AEgDv3mAf0Mv+kRPr/pET6/6RE+v+kRPv3kASAO/eYB/QxQriq+UK4qvlCuKr5Qriq+/eQBIA795gH9DKzOTD6szkw+rM5MPqzOTD795AEgDv3mAf0M/P9/vvz/f778/3++/P9/vv3kASAO/eYB/Qyqqqo+qqqqPqqqqj6qqqo+/eQBIA795gEgC/3mAf3kAf3kAf3kAf3kAf0fACAPIBGTkgv2CwIGewh/A0AgAyANSgRAIAIgDWohDyACIA1BAWoiECADQQFrIhEgECARSBtqIRAgAiANQQJqIhIgESARIBJKG2ohEiACIA1BA2oiEyARIBEgE0obaiER/QyJiAg+iYgIPomICD6JiAg+IAQgDUEFdGoiEyoCAP0TIBMqAiD9IAEgEyoCQP0gAiATKgJg/SADIgn94AH94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiCP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgr9DIOAXjmDgF45g4BeOYOAXjn95gEgCv0MAIAxvwCAMb8AgDG/AIAxv/3mASAI/eQB/eQBIgggCP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAI/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAj95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgCP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAI/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAj95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgCP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAK/fgBIghBAf2sASIK/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAK/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEiCiAK/QwAAABAAAAAQAAAAEAAAABA/eQB/ecBIgsgC/3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCCAI/eYBIgj95gH9DNmJHT7ZiR0+2YkdPtmJHT795AEgCP3mAf0MjC46PowuOj6MLjo+jC46Pv3kASAI/eYB/Qw5jmM+OY5jPjmOYz45jmM+/eQBIAj95gH9DCVJkj4lSZI+JUmSPiVJkj795AEgCP3mAf0MzczMPs3MzD7NzMw+zczMPv3kASAI/eYB/Qyrqio/q6oqP6uqKj+rqio//eQBIAj95gH9DAAAAEAAAABAAAAAQAAAAED95AEhDCAJ/QwAAAAAAAAAAAAAAAAAAAAA/esBIAkgASgCCCITIAEoAhAiFAR/IBQgD0ECdGooAgAFIA8LQQJ0aioCAP0TIBMgFAR/IBQgEEECdGooAgAFIBALQQJ0aioCAP0gASATIBQEfyAUIBJBAnRqKAIABSASC0ECdGoqAgD9IAIgEyAUBH8gFCARQQJ0aigCAAUgEQtBAnRqKgIA/SADIgj95gH95QEgCyAM/eYB/eQBIA39Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAD/RH9OSIL/U4gASgCDCIPBHsgAiANaiEQIAIgDUEBaiIRIANBAWsiEiARIBJIG2ohESACIA1BAmoiEyASIBIgE0obaiETIAIgDUEDaiIUIBIgEiAUShtqIRIgDyABKAIQIhQEfyAUIBBBAnRqKAIABSAQC0ECdGoqAgD9EyAPIBQEfyAUIBFBAnRqKAIABSARC0ECdGoqAgD9IAEgDyAUBH8gFCATQQJ0aigCAAUgEwtBAnRqKgIA/SACIA8gFAR/IBQgEkECdGooAgAFIBILQQJ0aioCAP0gAwX9DAAAgD8AAIA/AACAPwAAgD8LIAv9TiIM/eYBIAf95AEhByAOIAkgACoCHP0T/UQgCP0MAAAAPwAAAD8AAAA/AAAAP/1E/VH9TSAL/U79pAFpaiEOIAUEQCAFIA1BBXRqIg8gCv0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAK/eQB/ecBIgr95gEgCiAJ/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiAI/eUBIAwgBv0T/eYB/eYBIgggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCP0fADgCACAPIAj9HwE4AiAgDyAI/R8COAJAIA8gCP0fAzgCYAsgDUEEaiENDAELCyAAIAArAzAgB/0fACAH/R8BkiAH/R8CIAf9HwOSkrugOQMwIAAgACsDOCAOt6A5AzgLYQEEfwNAIAIgACgCBEgEQCAAKAIIIAJBGGxqIQNBACEBA0AgASADKAIESARAIAAgAygCACABQSRsaiIEQQAgBCgCBCAEKAIIbRADIAFBAWohAQwBCwsgAkEBaiECDAELCwuTAgMCfAN7BX8DQCAIIAAoAgRIBEAgACgCCCAIQRhsaiEJRAAAAAAAAAAAIQFBACEGA0AgBiAJKAIESARAIAkoAgAgBkEkbGoiCioCDEMAAAAAWwR/IAoqAhBDAAAAAFsFQQALRQRAIAoqAgz9EyEEIAoqAhD9EyEFIAooAgAiByAKKAIEaiEK/QwAAAAAAAAAAAAAAAAAAAAAIQMDQCAHIApJBEAgAyAAKAIQIAdq/QAEAP3gASIDIAMgBf3mASAE/eQB/eYB/eQBIQMgB0EQaiEHDAELCyABIAP9HwAgA/0fAZIgA/0fAiAD/R8DkpK7oCEBCyAGQQFqIQYMAQsLIAIgAaAhAiAIQQFqIQgMAQsLIAILpQYCCH8CeyAAKAIAIgYoAhQhCyAGIAAoAgRBAWtB4ABsaigCGCEIIAAoAhghCiAARAAAAAAAAAAAOQMwIABEAAAAAAAAAAA5AzgDQCADIAlKBEAgASACIAlqIgYgACgCCCIHIAMgCWsiDCAHIAxIGyIMIAsgACgCDBAGIAAgDEEAQQBBARAEIAEoAggEQCAAIAEgBiAMIAhBAEMAAIA/EAULIAUEQAJAIAAoAgwhB0EAIQYgCkEBSgRAIAggDCAKIAcQBwwBCwNAIAYgDEgEQCAIIAZBBXRqIgcqAgD9E/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIO/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiD/0Mg4BeOYOAXjmDgF45g4BeOf3mASAP/QwAgDG/AIAxvwCAMb8AgDG//eYBIA795AH95AEhDiAH/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IA4gDv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAO/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIA795gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAO/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIA795gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDv3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAP/fgBIg5BAf2sASIP/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDiAP/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wH9HwA4AgAgBkEBaiEGDAELCwsLQQAhBwNAIAcgDEgEQCAIIAdBBXRqIQ1BACEGA0AgBiAKSARAIAQgDSAAKAIMIAZBA3ZsaiAGQQdxQQJ0aioCADgCACAEQQRqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAkgACgCCGohCQwBCwsLrgYCA3sHfyAAKAIMIghFBEAPCyABQQV0IQkgCEEJRgRAIAkgACgCGGohCCAJIAAoAhxqIQkgACgCCEEHakEDdiADbCEKA0AgAiAHSgRA/QwAAAAAAAAAAAAAAAAAAAAAIQQgB0EFdCIAIQEDQCABIApJBEAgASAIaiIL/QAEECABIAlqIgz9AAQQ/eYBIAv9AAQAIAz9AAQA/eYBIAT95AH95AEhBCABIANqIQEMAQsLIAT9HwAgBP0fAZIgBP0fAiAE/R8DkpL9EyEFA0AgACAKSQRAIAAgCWoiAf0ABBAgBf3lASEGIAEgACAIaiIL/QAEACAB/QAEACAF/eUB/eYBIgQgBP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAEgC/0ABBAgBv3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAIANqIQAMAQsLIAdBAWohBwwBCwsPCwNAIAcgACgCCEgEQCAAKAIcIgogB0EDdiADbGogCWoiASACQQV0aiELIAAoAhggCmshDCAAKAIoIg0gCmtBACANGyEKA0AgASALSQRAIAEgCmpBACAKGyENIAEgDGr9AAQAIgT9DAAAAAAAAAAAAAAAAAAAAAD9RCEFIAEgAf0ABAACewJAAkACQAJAAkACQAJAIAhBAWsOCAABAgMGBgQFBgv9DAAAgD8AAIA/AACAPwAAgD8gBf1ODAYL/QwAAIA/AACAPwAAgD8AAIA//QzNzEw+zcxMPs3MTD7NzEw+IAX9UgwFC/0MAACAPwAAgD8AAIA/AACAPyAE/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9UgwEC/0MX32GP199hj9ffYY/X32GPyAE/QxmCeE/ZgnhP2YJ4T9mCeE//eQBIAX9UgwDC/0MAACAPwAAgD8AAIA/AACAPyAEIAT95gH95QEMAgsgBP0MAACAPwAAgD8AAIA/AACAPyAE/eUB/eYBDAELIA39AAQAC/3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABQRBqIQEMAQsLIAdBCGohBwwBCwsL1B4CBHsGfyAAKAIYIAFBBXRqIQggACgCDCIKQQlGBEAgCCACIAAoAgggAxAHDwsDQCAJIAAoAghIBEAgCCAJQQN2IANsaiIBIAJBBXRqIQsgACgCKCIMBH8gDCAAKAIYawVBAAshDQNAIAEgC0kEQCAB/QAEACEEIAEgDWpBACANGyEMAkACQAJAAkACQAJAAkACQAJAIApBAWsOCAABAgMEBQYHCAsgBP0MAAAAAAAAAAAAAAAAAAAAAP3rASEEDAcLIAQgBP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3rASEEDAYLIAQgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOf3mASAG/QwAgDG/AIAxvwCAMb8AgDG//eYBIAX95AH95AEiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAULIAT9DF99hj9ffYY/X32GP199hj/95gEgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOf3mASAG/QwAgDG/AIAxvwCAMb8AgDG//eYBIAX95AH95AEiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lAf0MZgnhP2YJ4T9mCeE/ZgnhP/3mASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAQLIAT9DPMENT/zBDU/8wQ1P/MENT/95gEiBf0My0d1QMtHdUDLR3VAy0d1QP3qAf0My0d1wMtHdcDLR3XAy0d1wP3rASIGIAb95gEhB/0MAAAAPwAAAD8AAAA/AAAAPyAF/QwAAACAAAAAgAAAAIAAAACA/U79DAAAgD8AAIA/AACAPwAAgD/9UCAG/QxRLXA5US1wOVEtcDlRLXA5IAf95gH9DKJdXzuiXV87ol1fO6JdXzv95AEgB/3mAf0M67ZQPeu2UD3rtlA967ZQPf3kASAH/eYB/QxApz0+QKc9PkCnPT5Apz0+/eQBIAf95gH9DLpukD+6bpA/um6QP7pukD/95AH95gH9DAY5/bMGOf2zBjn9swY5/bMgB/3mAf0M34jFN9+IxTffiMU334jFN/3kASAH/eYB/QwobYU6KG2FOihthToobYU6/eQBIAf95gH9DNSHZjzUh2Y81IdmPNSHZjz95AEgB/3mAf0MIUzjPSFM4z0hTOM9IUzjPf3kASAH/eYB/QxKtP4+SrT+Pkq0/j5KtP4+/eQBIAf95gH9DAAAgD8AAIA/AACAPwAAgD/95AH95wEgBf3gAf0My0d1QMtHdUDLR3VAy0d1QP1G/VL95gH9DAAAAD8AAAA/AAAAPwAAAD/95AEhBSAMBEAgDCAEIAQgBP3mAf0MAAAAvwAAAL8AAAC/AAAAv/3mAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIG/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiB/0Mg4BeOYOAXjmDgF45g4BeOf3mASAH/QwAgDG/AIAxvwCAMb8AgDG//eYBIAb95AH95AEiBiAG/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAb95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBv3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAG/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAb95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBv3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAG/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAf9+AEiBkEB/awBIgf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAGIAf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3mAf0MKkLMPipCzD4qQsw+KkLMPv3mASAF/eQB/QsEAAsgBCAF/eYBIQQMAwsgBP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAE/eEB/QwAAK5CAACuQgAArkIAAK5C/eoB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgT9DDuquD87qrg/O6q4PzuquD/95gH9aiIF/QyDgF45g4BeOYOAXjmDgF45/eYBIAX9DACAMb8AgDG/AIAxvwCAMb/95gEgBP3kAf3kASIEIAT95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAE/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAT95gH9DMGpKj3BqSo9wakqPcGpKj395AEgBP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAE/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAT95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgBf34ASIEQQH9rAEiBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAQgBf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecBIgX95gEhBCAMBEAgDCAE/QwAAIA/AACAPwAAgD8AAIA/IAX95QH95gEgBf3kAf0LBAALDAIL/Qzq8Lq76vC6u+rwurvq8Lq7IAQgBP3mASIF/eYB/QxOE6k8ThOpPE4TqTxOE6k8/eQBIAX95gH9DC0eXL0tHly9LR5cvS0eXL395AEgBf3mAf0Mk4MIPpODCD6Tgwg+k4MIPv3kASAF/eYB/QyZqqq+maqqvpmqqr6Zqqq+/eQBIAX95gEgBP3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAT94AEiBSAF/eQB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgb9DDuquD87qrg/O6q4PzuquD/95gH9aiIH/QyDgF45g4BeOYOAXjmDgF45/eYBIAf9DACAMb8AgDG/AIAxvwCAMb/95gEgBv3kAf3kASIGIAb95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBv3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAG/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAb95gH9DMGpKj3BqSo9wakqPcGpKj395AEgBv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAG/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAb95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgB/34ASIGQQH9rAEiB/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAYgB/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAT9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAX9DAAAID8AACA/AAAgPwAAID/9Q/1SIQQMAQv9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gBP3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOf3mASAF/QwAgDG/AIAxvwCAMb8AgDG//eYBIAT95AH95AEiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAE/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAT95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASEECyABIAT9CwQAIAFBEGohAQwBCwsgCUEIaiEJDAELCyAKQQhGBEAgACgCCCIAQQdxBEAgAEF4cSIB/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAP0RIgT9OSEFIAFBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAE/TkhBCAIIABBA3YgA2xqIQBBACEBA0AgASACSARAIAAgAP0ABAAgBf1O/QsEACAAIAD9AAQQIAT9Tv0LBBAgAUEBaiEBIABBIGohAAwBCwsLCws=';


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compileBuild = compileBuild;
exports.build = build;
exports.instantiate = instantiate;
exports.engine = engine;
const kernels_generated_js_1 = __nccwpck_require__(9395);
const version_generated_js_1 = __nccwpck_require__(9953);
/** Compiles one of the two modules. */
function compileBuild(simd) {
    const bytes = Buffer.from(simd === 'relaxed' ? kernels_generated_js_1.RELAXED : kernels_generated_js_1.PLAIN, 'base64');
    return { simd, module: new WebAssembly.Module(bytes) };
}
let chosen;
/**
 * The module that this runtime can run: with relaxed SIMD (Node 21 and later) or with plain SIMD.
 *
 * Either repeats bit for bit. Relaxed SIMD's multiply-add is fused on x86-64 with FMA and on arm64,
 * so those runners agree with each other; the plain module rounds twice and agrees with itself
 * everywhere, but not with the relaxed one in the last bits.
 */
function build() {
    const runs = () => WebAssembly.validate(Buffer.from(kernels_generated_js_1.RELAXED, 'base64'));
    chosen ??= compileBuild(runs() ? 'relaxed' : 'plain');
    return chosen;
}
function instantiate(memory, { module } = build()) {
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return exports;
}
/** The engine's name and version in a run's record. */
function engine({ simd } = build()) {
    return {
        kind: 'dense',
        engine: `wasm ${simd} simd`,
        version: version_generated_js_1.ENGINE_HASH.slice(0, 12),
    };
}


/***/ }),

/***/ 5798:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planLane = planLane;
const kernels_generated_js_1 = __nccwpck_require__(9395);
const shapes_js_1 = __nccwpck_require__(854);
/** Allocates a lane's buffers and layer structs, and returns the fields of its own struct. */
function planLane(heap, shape, places, options) {
    const { capacity, training } = options;
    const stride = panelStride(capacity);
    const buffer = (columns) => heap.allocate(((0, shapes_js_1.padded)(columns, 8) / 8) * stride);
    const outputs = [buffer(shape.inputs)];
    for (const { outputs: columns } of shape.layers)
        outputs.push(buffer(columns));
    const gradients = shape.layers.map((layer) => (training ? buffer(layer.outputs) : 0));
    const layers = shape.layers.map((planned, i) => {
        const { layer } = planned;
        const [first, second] = planned.parameters;
        const [mean, variance] = planned.statistics;
        const previous = shape.layers[i - 1];
        const next = shape.layers[i + 1];
        const common = {
            kind: kernels_generated_js_1.LayerKind[layer.kind],
            inputs: planned.inputs,
            outputs: planned.outputs,
            input: outputs[i],
            output: outputs[i + 1],
            gradient: gradients[i],
            inputGradient: i > places.firstLearning ? gradients[i - 1] : 0,
            kernel: first ? places.parameters + first.offset : 0,
            bias: second ? places.parameters + second.offset : 0,
            kernelGradient: training && first ? training.gradient + first.offset : 0,
            biasGradient: training && second ? training.gradient + second.offset : 0,
        };
        if (layer.kind === 'dense') {
            const keepsSlope = layer.activation === 'gelu' || layer.activation === 'swish';
            return {
                ...common,
                activation: kernels_generated_js_1.Activation[layer.activation],
                fused: isRelu(planned) && next?.layer.kind === 'dense' ? 1 : 0,
                reluMask: previous && isRelu(previous) ? outputs[i] : 0,
                slope: training && keepsSlope ? buffer(planned.outputs) : 0,
                transposed: places.transposed[i],
            };
        }
        if (layer.kind === 'dropout') {
            return {
                ...common,
                threshold: Math.round(layer.rate * 2 ** 32),
                keepScale: 1 / (1 - layer.rate),
                random: training?.random[i] ?? 0,
                slope: training ? buffer(planned.outputs) : 0,
            };
        }
        return {
            ...common,
            movingMean: places.statistics + mean.offset,
            movingVariance: places.statistics + variance.offset,
            deviation: training ? heap.allocate((0, shapes_js_1.padded)(planned.outputs, 8) * 4) : 0,
            slope: training ? buffer(planned.outputs) : 0,
            move: 1 - layer.momentum,
            epsilon: layer.epsilon,
        };
    });
    return {
        layers: heap.structs(kernels_generated_js_1.Layer, layers),
        count: layers.length,
        capacity,
        stride,
        loss: kernels_generated_js_1.Loss[options.loss ?? 'mse'],
        delta: options.delta ?? 0,
        outputs: shape.outputs,
        threshold: options.threshold ?? 0,
        mae: options.mae ? 1 : 0,
        gradient: training?.gradient ?? 0,
        gradientBytes: training?.gradientBytes ?? 0,
        meeting: training?.meeting ?? 0,
    };
}
function isRelu({ layer }) {
    return layer.kind === 'dense' && layer.activation === 'relu';
}
/** Bytes from panel to panel: the rows, plus a cache line so that panels don't all fall into the same cache sets. */
function panelStride(capacity) {
    return (0, shapes_js_1.padded)(capacity, 4) * 32 + 64;
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prepareLesson = prepareLesson;
exports.learn = learn;
const node_os_1 = __nccwpck_require__(8161);
const promises_1 = __nccwpck_require__(8500);
const monitors_js_1 = __nccwpck_require__(9160);
const objective_js_1 = __nccwpck_require__(496);
const progress_js_1 = __nccwpck_require__(9552);
const targets_js_1 = __nccwpck_require__(1085);
const diverged_js_1 = __nccwpck_require__(2976);
const epoch_metrics_js_1 = __nccwpck_require__(6235);
const fit_js_1 = __nccwpck_require__(5341);
const initialize_js_1 = __nccwpck_require__(4258);
const kernels_js_1 = __nccwpck_require__(4520);
const program_js_1 = __nccwpck_require__(7298);
const shapes_js_1 = __nccwpck_require__(854);
/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;
/** @throws InputError when loss, class weights or callbacks do not fit the data */
function prepareLesson({ spec, rows: data }, emit) {
    const { model } = spec;
    const objective = (0, objective_js_1.objectiveOf)(model, data);
    const fitting = (0, monitors_js_1.fittingCallbacks)(spec.train, data, objective, emit);
    const scale = (0, targets_js_1.targetScale)(data);
    const { train, validation } = data;
    const { output, fromLogits } = objective;
    return {
        spec: { ...spec, train: fitting },
        rows: data,
        objective,
        scale,
        training: {
            x: train.x,
            y: (0, targets_js_1.scaledTargets)(train.y, scale),
            weights: (0, targets_js_1.rowWeights)(data, fitting.classWeights),
        },
        validation: {
            x: validation.x,
            y: (0, targets_js_1.scaledTargets)(validation.y, scale),
            weights: validation.weights,
        },
        shape: (0, shapes_js_1.shapeNetwork)([...model.layers, fromLogits ? { ...output, activation: 'linear' } : output], train.x.columns),
    };
}
/**
 * Learns, as one seed.
 * @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice
 * @throws the signal's own reason when it is aborted
 */
async function learn({ spec, rows: data, objective, scale, training: rows, validation, shape }, { heap, cores = (0, node_os_1.availableParallelism)(), using, keeper: keeping }, { seed, emit, signal }) {
    const { model } = spec;
    const train = { ...spec.train, seed };
    const program = new program_js_1.Program({ heap, using, shape, objective, train, rows, validation });
    program.setWeights(spec.initial ?? (0, initialize_js_1.initialWeights)(shape, seed));
    const yieldToEventLoop = yieldingEvery(TURN_MS);
    const keeper = await keeping?.(train, objective);
    const beginning = (await keeper?.resume(program)) ?? progress_js_1.BEGINNING;
    const broke = (failure) => {
        const seen = { training: data, model, train, rows: program.rowsOf(failure.batch - 1) };
        return (0, diverged_js_1.diverged)(failure, seen);
    };
    const threads = threadsFor(program, train, cores);
    const others = threads > 1
        ? new (await __nccwpck_require__.e(/* import() */ 408).then(__nccwpck_require__.bind(__nccwpck_require__, 408))).OtherThreads(program, threads - 1)
        : undefined;
    const progress = await (0, fit_js_1.fitEpochs)({
        program,
        train,
        emit,
        signal,
        yieldToEventLoop,
        measure: (rate) => (0, epoch_metrics_js_1.measure)(program, objective, validation, scale, rate, yieldToEventLoop),
        broke,
        save: async (progress) => keeper?.save(progress, program),
    }, beginning).finally(() => others?.stop());
    if (progress.best)
        program.restore(progress.best);
    const value = program.brokenWeight();
    if (value !== undefined) {
        const { epoch, history } = progress;
        const rate = history.at(-1).learningRate;
        throw broke({ what: 'weights', value, epoch, batch: program.batches, rate });
    }
    return {
        by: (0, kernels_js_1.engine)(using),
        epochs: (0, progress_js_1.epochsOf)(train, progress, beginning),
        history: progress.history,
        layers: program.weights(),
    };
}
/** Floating-point operations of a training, below which a thread would start for little: some 0.3 s. */
const LONG = 1.5e10;
/** As many as there are cores, all useful ones at most, and of these the same number for each lane. */
function threadsFor({ flops, usefulThreads, divided }, { epochs }, cores) {
    if (flops * epochs <= LONG)
        return 1;
    const threads = Math.min(cores, usefulThreads);
    return divided ? Math.max(1, 2 * Math.floor(threads / 2)) : threads;
}
/** Gives the event loop a turn when the last one is so many milliseconds ago. */
function yieldingEvery(milliseconds) {
    let last = performance.now();
    return async () => {
        if (performance.now() - last < milliseconds)
            return;
        await (0, promises_1.setImmediate)();
        last = performance.now();
    };
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Pace = exports.ALONE = void 0;
/** While there is one thread. */
exports.ALONE = { together: false, look: false };
/** Calls from one look at the other way to the next: some half a second. */
const CALLS = 32;
/** What the last call weighs in the time of its way, so that a single slow one changes nothing. */
const WEIGHT = 0.3;
/** What a look at all threads counts of the time it took: they had to be woken for it. */
const AWAKE = 0.7;
/**
 * Chooses the faster way by what steps took lately. Where others use the cores, threads can wait for each other longer than they
 * save: a small step then takes several times as long as on one thread. The results are the same bits either way.
 */
class Pace {
    /** Milliseconds a step. From 0, so that threads are tried for some calls: at the first they may not be up to speed. */
    #together = 0;
    #alone = Number.POSITIVE_INFINITY;
    #calls = 0;
    next() {
        const together = this.#together <= this.#alone;
        this.#calls = (this.#calls + 1) % CALLS;
        return this.#calls === 0 ? { together: !together, look: true } : { together, look: false };
    }
    took({ together, look }, milliseconds) {
        const lately = (before) => before + WEIGHT * (milliseconds - before);
        if (together) {
            this.#together = look ? AWAKE * milliseconds : lately(this.#together);
        }
        else {
            // Before threads were tried, the last call tells most: the first ones wait for their code to be compiled.
            const warming = this.#together === 0;
            this.#alone = look || warming ? milliseconds : lately(this.#alone);
        }
    }
}
exports.Pace = Pace;


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planParts = planParts;
const shapes_js_1 = __nccwpck_require__(854);
/**
 * Divides the block of parameters into `count` parts of about the same size, for the optimizer's threads. A kernel is divided
 * between panels. The division follows from the network alone.
 */
function planParts(shape, transposed, count) {
    const parts = Array.from({ length: count }, () => []);
    shape.layers.forEach(({ layer, parameters }, i) => {
        for (const tensor of parameters) {
            const regular = layer.kind === 'dense' && tensor.name === 'kernel';
            const common = regular ? { l1: layer.l1, l2: layer.l2 } : {};
            const pieces = divide(tensor, shape.parameterBytes, count);
            for (const { part, offset, bytes, panel } of pieces) {
                const target = tensor.name === 'kernel' ? transposed[i] : 0;
                parts[part].push({
                    ...common,
                    offset,
                    bytes,
                    panelBytes: panelBytes(tensor),
                    ...(target !== 0 && { transposed: target, ...transposition(tensor, panel) }),
                });
            }
        }
    });
    return parts;
}
function transposition({ shape }, panel) {
    const [inputs, outputs] = shape;
    return {
        transposedStride: (0, shapes_js_1.padded)(outputs, 8) * 32,
        firstOutput: panel * 8,
        rows: (0, shapes_js_1.padded)(inputs, 4),
    };
}
function panelBytes({ shape, bytes }) {
    return shape.length > 1 ? (0, shapes_js_1.padded)(shape[0], 4) * 32 : bytes;
}
/** A tensor's runs of panels, each in the part that the panel's place in the whole block falls into. */
function divide(tensor, total, count) {
    const size = panelBytes(tensor);
    const runs = [];
    for (let panel = 0; panel * size < tensor.bytes; panel++) {
        const offset = tensor.offset + panel * size;
        const part = Math.floor((offset / total) * count);
        const last = runs.at(-1);
        if (last?.part === part)
            last.bytes += size;
        else
            runs.push({ part, offset, bytes: size, panel });
    }
    return runs;
}


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Program = void 0;
exports.laneCount = laneCount;
exports.usefulThreads = usefulThreads;
const errors_js_1 = __nccwpck_require__(3916);
const random_js_1 = __nccwpck_require__(4440);
const heap_js_1 = __nccwpck_require__(1030);
const kernels_generated_js_1 = __nccwpck_require__(9395);
const kernels_js_1 = __nccwpck_require__(4520);
const lane_js_1 = __nccwpck_require__(5798);
const parts_js_1 = __nccwpck_require__(9535);
const rates_js_1 = __nccwpck_require__(6749);
const shapes_js_1 = __nccwpck_require__(854);
const step_js_1 = __nccwpck_require__(1494);
const weights_js_1 = __nccwpck_require__(5655);
/** Rows that go through all layers together: few enough that their activations stay in a core's cache. */
const BLOCK = 128;
/** Milliseconds that a thread waits for the others, twice over, before it takes them for dead. */
const PATIENCE = 60_000;
/** The state of xoshiro256++. */
const SHUFFLE_BYTES = 32;
/** A training's memory, laid out for the kernels, and the calls on it. */
class Program {
    #heap;
    #build;
    #kernels;
    #shape;
    #optimizer;
    #program;
    #lane;
    #steps;
    #order;
    #shuffleState;
    #random;
    #parameters;
    #statistics;
    #moments;
    #validation;
    rows;
    batchSize;
    batches;
    /** Floating-point operations of an epoch, in its products. */
    flops;
    /** Whether a batch is divided between two lanes. */
    divided;
    /** Threads of which each would have enough to do. */
    usefulThreads;
    /** How many work along, this one included; the results are the same bits. */
    threads = 1;
    constructor(input) {
        const { heap = new heap_js_1.Heap(), using = (0, kernels_js_1.build)(), shape, objective, train, rows, validation } = input;
        this.#heap = heap;
        this.#build = using;
        const { parameterBytes, statisticBytes } = shape;
        this.#shape = shape;
        this.#optimizer = train.optimizer;
        this.rows = rows.x.rows;
        this.batchSize = Math.min(train.batchSize, this.rows);
        this.batches = Math.ceil(this.rows / this.batchSize);
        const lanes = laneCount(shape, this.batchSize);
        this.flops = flopsPerRow(shape) * this.rows;
        this.divided = lanes > 1;
        this.usefulThreads = usefulThreads(shape, this.batchSize);
        const normalized = shape.layers.some(({ layer }) => layer.kind === 'batch_normalization');
        const capacity = normalized
            ? this.batchSize
            : Math.min(BLOCK, (0, shapes_js_1.padded)(Math.ceil(this.batchSize / lanes), 4));
        this.#parameters = heap.allocate(parameterBytes);
        this.#moments = heap.allocate(parameterBytes * 2);
        this.#statistics = heap.allocate(statisticBytes);
        const firstLearning = shape.layers.findIndex(({ parameters }) => parameters.length > 0);
        const places = {
            parameters: this.#parameters,
            statistics: this.#statistics,
            firstLearning,
            transposed: shape.layers.map(({ layer, inputs, outputs }, i) => layer.kind === 'dense' && i > firstLearning
                ? heap.allocate((0, shapes_js_1.padded)(inputs, 8) * (0, shapes_js_1.padded)(outputs, 8) * 4)
                : 0),
        };
        this.#random = this.#seedDropout(train.seed, lanes);
        const meeting = () => heap.structs(kernels_generated_js_1.Meeting, [{ patience: PATIENCE }]);
        this.#lane = heap.structs(kernels_generated_js_1.Lane, Array.from({ length: lanes }, (_, lane) => (0, lane_js_1.planLane)(heap, shape, places, {
            capacity,
            loss: objective.loss,
            delta: objective.delta,
            mae: objective.task === 'regression',
            threshold: objective.fromLogits ? 0 : 0.5,
            training: {
                gradient: heap.allocate(parameterBytes),
                gradientBytes: parameterBytes,
                random: shape.layers.map((_, i) => this.#random.address + (lane * shape.layers.length + i) * 64),
                meeting: meeting(),
            },
        })));
        this.#order = heap.allocate(this.rows * 4);
        this.#shuffleState = heap.allocate(SHUFFLE_BYTES);
        const shuffle = new random_js_1.Random(train.seed, 'shuffle');
        const words = SHUFFLE_BYTES / 4;
        heap
            .words(this.#shuffleState, words)
            .set(Array.from({ length: words }, () => shuffle.uint32()));
        this.#steps = heap.allocate(kernels_generated_js_1.Step.bytes * step_js_1.MOST_STEPS);
        this.#validation = {
            rows: this.#placeRows(validation, 0),
            outputs: heap.allocate(validation.x.rows * shape.outputs * 4),
        };
        const parts = (0, parts_js_1.planParts)(shape, places.transposed, lanes);
        this.#program = heap.structs(kernels_generated_js_1.Program, [
            {
                lanes: this.#lane,
                laneCount: lanes,
                parts: heap.structs(kernels_generated_js_1.Part, parts.map((segments) => ({
                    segments: heap.structs(kernels_generated_js_1.Segment, segments),
                    count: segments.length,
                }))),
                rows: this.#placeRows(rows, this.#order),
                parameters: this.#parameters,
                firstMoment: this.#moments,
                secondMoment: this.#moments + parameterBytes,
                optimizer: kernels_generated_js_1.Optimizer[train.optimizer.kind === 'adamw' ? 'adam' : train.optimizer.kind],
                ...(0, rates_js_1.optimizerFields)(train.optimizer),
                clipNorm: train.clipNorm ?? 0,
                steps: this.#steps,
                meeting: meeting(),
            },
        ]);
        if (train.optimizer.kind === 'adagrad') {
            heap
                .floats(this.#moments + parameterBytes, parameterBytes / 4)
                .fill(train.optimizer.initialAccumulator);
        }
        this.#kernels = (0, kernels_js_1.instantiate)(heap.memory, using);
    }
    #seedDropout(seed, lanes) {
        const words = this.#shape.layers.length * lanes * 16;
        const address = this.#heap.allocate(words * 4);
        const random = new random_js_1.Random(seed, 'dropout');
        this.#heap.words(address, words).set(Array.from({ length: words }, () => random.uint32()));
        return { address, bytes: words * 4 };
    }
    #placeRows({ x, y, weights }, order) {
        const heap = this.#heap;
        return heap.structs(kernels_generated_js_1.Rows, [
            {
                x: heap.place(x.data),
                columns: x.columns,
                y: heap.place(y),
                weights: weights ? heap.place(weights) : 0,
                order,
            },
        ]);
    }
    /** Puts the training rows into the next epoch's order. */
    shuffle() {
        this.#kernels.shuffle(this.#order, this.rows, this.#shuffleState);
    }
    /** The training rows of a batch, in this epoch's order. */
    rowsOf(batch) {
        const first = batch * this.batchSize;
        return this.#heap.words(this.#order + first * 4, this.#batchRows(batch)).slice();
    }
    #batchRows(batch) {
        return Math.min(this.batchSize, this.rows - batch * this.batchSize);
    }
    /**
     * Takes optimizer steps on `count` batches of the epoch, from `first` on.
     * @param rate the learning rate at each, and `step` the number of steps taken before
     * @param threads how many of those that work along are to
     * @returns the steps taken: fewer than `count` when a loss, penalty or gradient is not finite
     * @throws BrokenError when another thread no longer answers
     */
    run(first, count, step, rate, threads = this.threads) {
        for (let i = 0; i < count; i++) {
            this.#heap.write(kernels_generated_js_1.Step, this.#steps + i * kernels_generated_js_1.Step.bytes, {
                first: (first + i) * this.batchSize,
                rows: this.#batchRows(first + i),
                ...(0, rates_js_1.stepRates)(this.#optimizer, rate(step + i), step + i + 1),
            });
        }
        try {
            return this.#kernels.train(this.#program, count, threads);
        }
        catch (cause) {
            if (threads === 1 || !(cause instanceof WebAssembly.RuntimeError))
                throw cause;
            throw new errors_js_1.BrokenError("one of the training's threads no longer answers", 'Run it again; with train.checkpoint-every it goes on at the last checkpoint.', { cause });
        }
    }
    /** What another thread needs to work along, see `OtherThreads`. */
    get shared() {
        return { module: this.#build.module, memory: this.#heap.memory, program: this.#program };
    }
    /** Lets the other threads out of their work. */
    release() {
        this.threads = 1;
        this.#kernels.stop(this.#program);
    }
    /** What a batch gave, by its place in the last `run`: its loss with the penalty, that alone, and the gradient's norm before clipping. */
    stepOf(index) {
        const read = (field) => this.#heap.read(kernels_generated_js_1.Step, this.#steps + index * kernels_generated_js_1.Step.bytes, field);
        return { loss: read('loss'), penalty: read('penalty'), norm: read('norm') };
    }
    /** What has added up since the last call. */
    takeSums() {
        const read = (field) => this.#heap.read(kernels_generated_js_1.Program, this.#program, field);
        const sums = { loss: read('lossSum'), metric: read('metricSum'), norm: read('normSum') };
        this.#heap.write(kernels_generated_js_1.Program, this.#program, { lossSum: 0, metricSum: 0, normSum: 0 });
        return sums;
    }
    /** \u03a3 of losses (without penalties) and metrics over validation rows `first \u2026`, and their outputs. */
    validate(first, count, fromLogits) {
        const { outputs } = this.#shape;
        const target = this.#validation.outputs + first * outputs * 4;
        const { rows } = this.#validation;
        this.#kernels.evaluate(this.#lane, rows, first, count, target, fromLogits ? 1 : 0);
        return {
            loss: this.#heap.read(kernels_generated_js_1.Lane, this.#lane, 'lossSum'),
            metric: this.#heap.read(kernels_generated_js_1.Lane, this.#lane, 'metricSum'),
            outputs: this.#heap.floats(target, count * outputs),
        };
    }
    /** The regularisers' share of the loss, with the weights as they stand. */
    penalty() {
        return this.#kernels.penalty(this.#program);
    }
    /** Copies of the weights' blocks. */
    snapshot() {
        const { parameters, statistics } = this.#blocks();
        return { parameters: parameters.slice(), statistics: statistics.slice() };
    }
    restore({ parameters, statistics }) {
        const blocks = this.#blocks();
        blocks.parameters.set(parameters);
        blocks.statistics.set(statistics);
        this.#kernels.refresh(this.#program);
    }
    /** A number among the weights that is not finite. */
    brokenWeight() {
        const { parameters, statistics } = this.#blocks();
        const broken = (value) => !Number.isFinite(value);
        return parameters.find(broken) ?? statistics.find(broken);
    }
    weights() {
        return (0, weights_js_1.readWeights)(this.#shape, this.#blocks());
    }
    setWeights(layers) {
        (0, weights_js_1.writeWeights)(this.#shape, this.#blocks(), layers);
        this.#kernels.refresh(this.#program);
    }
    /** Copies of all that the next step depends on, between two epochs. */
    state() {
        const sections = this.#sections();
        return {
            parameters: sections.parameters.slice(),
            moments: sections.moments.slice(),
            statistics: sections.statistics.slice(),
            shuffle: sections.shuffle.slice(),
            dropout: sections.dropout.slice(),
        };
    }
    get stateBytes() {
        const { parameters, moments, statistics, shuffle, dropout } = this.#sections();
        return {
            parameters: parameters.byteLength,
            moments: moments.byteLength,
            statistics: statistics.byteLength,
            shuffle: shuffle.byteLength,
            dropout: dropout.byteLength,
        };
    }
    setState(state) {
        const sections = this.#sections();
        for (const name of Object.keys(sections)) {
            sections[name].set(state[name]);
        }
        this.#kernels.refresh(this.#program);
    }
    #sections() {
        const { parameterBytes, statisticBytes } = this.#shape;
        return {
            parameters: this.#heap.bytes(this.#parameters, parameterBytes),
            moments: this.#heap.bytes(this.#moments, parameterBytes * 2),
            statistics: this.#heap.bytes(this.#statistics, statisticBytes),
            shuffle: this.#heap.bytes(this.#shuffleState, SHUFFLE_BYTES),
            dropout: this.#heap.bytes(this.#random.address, this.#random.bytes),
        };
    }
    #blocks() {
        const { parameterBytes, statisticBytes } = this.#shape;
        return {
            parameters: this.#heap.floats(this.#parameters, parameterBytes / 4),
            statistics: this.#heap.floats(this.#statistics, statisticBytes / 4),
        };
    }
}
exports.Program = Program;
/** Floating-point operations from which a batch is worth dividing between two threads. */
const DIVISIBLE = 1.5e6;
/** Those that a thread is to have in a step, and rows of a block, where several share a lane: they meet more often. */
const THREAD_FLOPS = 4e6;
const THREAD_ROWS = 16;
const MOST_THREADS = 8;
/**
 * Two where a batch's work is worth dividing. It follows from the model and the batch size alone, so that results don't depend
 * on the machine; batch normalisation takes its statistics over the whole batch and stays whole.
 */
function laneCount(shape, batchSize) {
    if (shape.layers.some(({ layer }) => layer.kind === 'batch_normalization'))
        return 1;
    return batchSize >= 32 && flopsPerRow(shape) * batchSize >= DIVISIBLE ? 2 : 1;
}
/** As many for each lane, so that none waits for the other. */
function usefulThreads(shape, batchSize) {
    const lanes = laneCount(shape, batchSize);
    const threads = Math.min((flopsPerRow(shape) * batchSize) / THREAD_FLOPS, MOST_THREADS);
    const byRows = Math.min(BLOCK, batchSize / lanes) / THREAD_ROWS;
    return lanes * Math.max(1, Math.floor(Math.min(threads / lanes, byRows)));
}
/** Each weight is multiplied forwards, for its own gradient, and for its input's. */
function flopsPerRow({ layers }) {
    return layers.reduce((sum, { layer, inputs, outputs }) => sum + (layer.kind === 'dense' ? 6 * inputs * outputs : 0), 0);
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.optimizerFields = optimizerFields;
exports.stepRates = stepRates;
/** The optimizer's constants, as the kernels' program struct names them. */
function optimizerFields(optimizer) {
    switch (optimizer.kind) {
        case 'adam':
        case 'adamw': {
            const { beta1, beta2, epsilon } = optimizer;
            return { rest1: 1 - beta1, rest2: 1 - beta2, epsilon };
        }
        case 'sgd':
            return { momentum: optimizer.momentum, nesterov: optimizer.nesterov ? 1 : 0 };
        case 'rmsprop': {
            const { rho, momentum, epsilon } = optimizer;
            return { rho, rest1: 1 - rho, momentum, epsilon };
        }
        case 'adagrad':
            return { epsilon: optimizer.epsilon };
    }
}
/** A step's rate with Adam's bias correction, and its weight decay. `count`: this step's number, from 1. */
function stepRates(optimizer, rate, count) {
    if (optimizer.kind !== 'adam' && optimizer.kind !== 'adamw')
        return { rate, decay: 0 };
    const { beta1, beta2 } = optimizer;
    return {
        rate: (rate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count),
        decay: optimizer.kind === 'adamw' ? rate * optimizer.weightDecay : 0,
    };
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapeNetwork = shapeNetwork;
exports.padded = padded;
/** Lays out a network's weights, each tensor padded to the kernels' register blocks. */
function shapeNetwork(layers, inputs) {
    let width = inputs;
    let parameterBytes = 0;
    let statisticBytes = 0;
    const shapes = layers.map((layer) => {
        const outputs = layer.kind === 'dense' ? layer.units : width;
        const parameters = [];
        const statistics = [];
        const parameter = (name, shape) => {
            const bytes = paddedBytes(shape);
            parameters.push({ name, shape, offset: parameterBytes, bytes });
            parameterBytes += bytes;
        };
        if (layer.kind === 'dense') {
            parameter('kernel', [width, outputs]);
            parameter('bias', [outputs]);
        }
        else if (layer.kind === 'batch_normalization') {
            parameter('gamma', [outputs]);
            parameter('beta', [outputs]);
            for (const name of ['moving_mean', 'moving_variance']) {
                const bytes = paddedBytes([outputs]);
                statistics.push({ name, shape: [outputs], offset: statisticBytes, bytes });
                statisticBytes += bytes;
            }
        }
        const shape = { layer, inputs: width, outputs, parameters, statistics };
        width = outputs;
        return shape;
    });
    return { inputs, outputs: width, layers: shapes, parameterBytes, statisticBytes };
}
/** Vectors to 8 floats; matrices to 8 columns and 4 rows. */
function paddedBytes(shape) {
    const columns = padded(shape.at(-1), 8);
    const rows = shape.length > 1 ? padded(shape[0], 4) : 1;
    return columns * rows * 4;
}
function padded(count, block) {
    return Math.ceil(count / block) * block;
}


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_STEPS = void 0;
/** Steps that one call can take. */
exports.MOST_STEPS = 1024;


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ENGINE_HASH = void 0;
// Written by scripts/build-wasm.mjs; do not edit.
exports.ENGINE_HASH = 'cac15aa76468ebc41cfe0429749fa0bb6fb640cf2b70797879682833e1111f0c';


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readWeights = readWeights;
exports.writeWeights = writeWeights;
exports.joinWeights = joinWeights;
exports.takeWeights = takeWeights;
const errors_js_1 = __nccwpck_require__(3916);
const shapes_js_1 = __nccwpck_require__(854);
/** Copies the weights out of the blocks, row-major and without padding. */
function readWeights(shape, blocks) {
    return shape.layers.map(({ layer, parameters, statistics }) => ({
        layer,
        weights: [
            ...parameters.map((tensor) => readTensor(tensor, blocks.parameters)),
            ...statistics.map((tensor) => readTensor(tensor, blocks.statistics)),
        ],
    }));
}
/**
 * Writes weights into the blocks.
 * @throws BrokenError when a layer lacks a weight or has one of another shape
 */
function writeWeights(shape, blocks, layers) {
    shape.layers.forEach(({ layer, parameters, statistics }, i) => {
        const weights = new Map(layers[i]?.weights.map((weight) => [weight.name, weight]));
        const write = (tensor, block) => {
            const weight = weights.get(tensor.name);
            if (weight?.shape.join() !== tensor.shape.join() || weight.values.length !== count(tensor)) {
                throw new errors_js_1.BrokenError(`layer ${i + 1} (${layer.kind}): ${tensor.name} should be ${tensor.shape.join(' \u00d7 ')}, but is ${weight ? weight.shape.join(' \u00d7 ') : 'missing'}`);
            }
            writeTensor(tensor, block, weight.values);
        };
        for (const tensor of parameters)
            write(tensor, blocks.parameters);
        for (const tensor of statistics)
            write(tensor, blocks.statistics);
    });
}
/** All of them one after another, each row-major: what `takeWeights` takes. */
function joinWeights(layers) {
    const all = layers.flatMap(({ weights }) => weights.map(({ values }) => values));
    const joined = new Float32Array(all.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const values of all) {
        joined.set(values, at);
        at += values.length;
    }
    return joined;
}
/**
 * Weights that `joinWeights` joined.
 * @throws RangeError where they are not as many as the network has
 */
function takeWeights({ layers }, values) {
    let at = 0;
    const take = (tensor) => {
        const from = at;
        at += count(tensor);
        return { name: tensor.name, shape: tensor.shape, values: values.slice(from, at) };
    };
    const taken = layers.map(({ layer, parameters, statistics }) => ({
        layer,
        weights: [...parameters.map(take), ...statistics.map(take)],
    }));
    if (at === values.length)
        return taken;
    throw new RangeError(`there are ${values.length} weights, where the network has ${at}`);
}
function count(tensor) {
    return tensor.shape.reduce((product, size) => product * size, 1);
}
function readTensor(tensor, block) {
    const values = new Float32Array(count(tensor));
    eachElement(tensor, (place, i) => {
        values[i] = block[place];
    });
    return { name: tensor.name, shape: tensor.shape, values };
}
function writeTensor(tensor, block, values) {
    eachElement(tensor, (place, i) => {
        block[place] = values[i];
    });
}
/** Each element's place in the block, and its row-major index: panels of eight columns, `[columns / 8][rows, to 4][8]`. */
function eachElement(tensor, visit) {
    const start = tensor.offset / 4;
    const columns = tensor.shape.at(-1);
    const rows = tensor.shape.length > 1 ? tensor.shape[0] : 1;
    const panel = tensor.shape.length > 1 ? (0, shapes_js_1.padded)(rows, 4) * 8 : 8;
    for (let row = 0, i = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, i++) {
            visit(start + (column >>> 3) * panel + row * 8 + (column & 7), i);
        }
    }
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rocAuc = rocAuc;
/**
 * Area under the ROC curve, ties counted half: the share of (positive, negative) pairs in the right order.
 * NaN where one class is missing.
 */
function rocAuc(scores, labels) {
    const positives = scores.filter((_, i) => labels[i] === 1).sort();
    const negatives = scores.filter((_, i) => labels[i] !== 1).sort();
    let below = 0;
    let upTo = 0;
    let pairs = 0;
    for (const score of positives) {
        while (below < negatives.length && negatives[below] < score)
            below++;
        upTo = Math.max(upTo, below);
        while (upTo < negatives.length && negatives[upTo] <= score)
            upTo++;
        pairs += (below + upTo) / 2;
    }
    return pairs / (positives.length * negatives.length);
}


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fittingCallbacks = fittingCallbacks;
const errors_js_1 = __nccwpck_require__(3916);
/** The names that an epoch's metrics have. An AUC needs validation rows of both classes. */
function metricNames({ task }, { x, y }) {
    const metric = task === 'regression' ? 'mae' : 'accuracy';
    const names = ['loss', metric, 'val_loss', `val_${metric}`];
    const both = x.rows === 0 || (y.includes(0) && y.includes(1));
    return task === 'binary' && both ? [...names, 'val_auc'] : names;
}
/**
 * The training without the callbacks that watch validation rows where there are none, which is said in a warning.
 * @throws InputError for a monitor that no epoch has
 */
function fittingCallbacks(train, { validation }, objective, emit) {
    const names = metricNames(objective, validation);
    const unknown = [train.earlyStopping, train.reduceLrOnPlateau].flatMap((callback) => callback && !names.includes(callback.monitor) ? [callback.monitor] : []);
    if (unknown.length > 0) {
        throw new errors_js_1.InputError(unknown.map((monitor) => ({
            message: `no epoch has the metric ${JSON.stringify(monitor)} to monitor`,
            fix: `There are ${names.join(', ')}.`,
        })));
    }
    if (validation.x.rows > 0)
        return train;
    const { earlyStopping, reduceLrOnPlateau, ...rest } = train;
    const keeps = (monitor) => !monitor.startsWith('val_');
    const fitting = {
        ...rest,
        ...(earlyStopping && keeps(earlyStopping.monitor) && { earlyStopping }),
        ...(reduceLrOnPlateau && keeps(reduceLrOnPlateau.monitor) && { reduceLrOnPlateau }),
    };
    const warn = (what, monitor) => emit({
        type: 'warning',
        message: `${what}: there are no validation rows to take ${monitor} on`,
    });
    if (earlyStopping && !fitting.earlyStopping)
        warn('no early stopping', earlyStopping.monitor);
    if (reduceLrOnPlateau && !fitting.reduceLrOnPlateau) {
        warn('no lower learning rate on a plateau', reduceLrOnPlateau.monitor);
    }
    return fitting;
}


/***/ }),

/***/ 496:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.objectiveOf = objectiveOf;
const errors_js_1 = __nccwpck_require__(3916);
const USUAL = {
    binary: 'binary_crossentropy',
    multiclass: 'categorical_crossentropy',
    regression: 'mse',
};
const ACTIVATION = {
    binary: 'sigmoid',
    multiclass: 'softmax',
    regression: 'linear',
};
/** @throws InputError for a cross-entropy that is not the task's */
function objectiveOf(model, { task, classes }) {
    const loss = model.loss ?? USUAL[task];
    const name = typeof loss === 'string' ? loss : loss.kind;
    const fromLogits = name.endsWith('crossentropy');
    if (fromLogits && name !== USUAL[task]) {
        throw errors_js_1.InputError.of(`the loss ${name} does not fit a ${task} label`, {
            fix: `Leave the loss out, which makes it ${USUAL[task]}, or choose ${[USUAL[task], 'mse', 'mae', 'huber'].filter((x, i, all) => all.indexOf(x) === i).join(', ')}.`,
        });
    }
    return {
        task,
        loss: name,
        delta: typeof loss === 'string' ? 1 : loss.delta,
        output: {
            kind: 'dense',
            units: task === 'multiclass' ? classes.length : 1,
            activation: ACTIVATION[task],
            initializer: 'glorot_uniform',
            l1: 0,
            l2: 0,
        },
        fromLogits,
    };
}


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BEGINNING = void 0;
exports.rateOf = rateOf;
exports.advance = advance;
exports.epochsOf = epochsOf;
const callbacks_js_1 = __nccwpck_require__(686);
const schedule_js_1 = __nccwpck_require__(6778);
exports.BEGINNING = {
    epoch: 0,
    history: [],
    stopping: callbacks_js_1.STOPPING_START,
    plateau: callbacks_js_1.PLATEAU_START,
    stopped: false,
};
/** The learning rate by optimizer step, from 0: the schedule's, reduced by the plateau. */
function rateOf({ train, batches }, { factor }) {
    return (step) => factor * (0, schedule_js_1.learningRate)(train.learningRate, step, batches, train.epochs);
}
/** Early stopping and the plateau, after an epoch. */
function advance(fit, progress, metrics, rate) {
    const { train, batches, emit, snapshot } = fit;
    const epoch = progress.epoch + 1;
    let next = { ...progress, epoch, history: [...progress.history, metrics] };
    if (train.earlyStopping) {
        const { monitor, restoreBest } = train.earlyStopping;
        const seen = (0, callbacks_js_1.watchStopping)(train.earlyStopping, progress.stopping, epoch, metrics);
        next = { ...next, stopping: seen.state, stopped: seen.stop };
        if (seen.improved && restoreBest)
            next = { ...next, best: snapshot() };
        if (seen.stop)
            emit({ type: 'stopped-early', epoch, best: seen.state.bestEpoch, monitor });
    }
    if (train.reduceLrOnPlateau && !next.stopped) {
        const seen = (0, callbacks_js_1.watchPlateau)(train.reduceLrOnPlateau, progress.plateau, metrics, rate);
        next = { ...next, plateau: seen.state };
        if (seen.reduced && epoch < train.epochs) {
            const learningRate = rateOf(fit, seen.state)(epoch * batches);
            emit({ type: 'learning-rate-reduced', epoch, learningRate });
        }
    }
    return next;
}
/** What a record says of the epochs of a training that has ended. */
function epochsOf({ epochs }, { epoch, best, stopping }, beginning) {
    return {
        requested: epochs,
        completed: epoch,
        best: best ? stopping.bestEpoch : epoch,
        ...(beginning.epoch > 0 && { resumed: beginning.epoch }),
    };
}


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.learningRate = learningRate;
/**
 * The learning rate at an optimizer step, from 0, as Keras 3's ExponentialDecay (not in stairs) and CosineDecay (warm-up from 0).
 * @param stepsPerEpoch batches in an epoch
 * @param epochs epochs asked for, over which a cosine runs down
 */
function learningRate(schedule, step, stepsPerEpoch, epochs) {
    switch (schedule.kind) {
        case 'constant':
            return schedule.rate;
        case 'exponential':
            return schedule.rate * schedule.decayRate ** (step / (schedule.decayEpochs * stepsPerEpoch));
        case 'cosine': {
            const warmup = schedule.warmupEpochs * stepsPerEpoch;
            if (step < warmup)
                return (schedule.rate * step) / warmup;
            const length = Math.max(1, epochs * stepsPerEpoch - warmup);
            const done = Math.min(1, (step - warmup) / length);
            const share = (1 + Math.cos(Math.PI * done)) / 2;
            return schedule.finalRate + (schedule.rate - schedule.finalRate) * share;
        }
    }
}


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.targetScale = targetScale;
exports.scaledTargets = scaledTargets;
exports.rowWeights = rowWeights;
const target_center_js_1 = __nccwpck_require__(8569);
const errors_js_1 = __nccwpck_require__(3916);
const typed_arrays_js_1 = __nccwpck_require__(4658);
const did_you_mean_js_1 = __nccwpck_require__(3180);
function targetScale({ task, train }) {
    if (task !== 'regression')
        return { mean: 0, sd: 1 };
    const { mean, sd } = (0, target_center_js_1.spreadOf)(train.y);
    return { mean, sd: sd || 1 };
}
function scaledTargets(y, { mean, sd }) {
    return (0, typed_arrays_js_1.fill)(new Float32Array(y.length), (row) => (y[row] - mean) / sd);
}
/**
 * Each training row's weight in the loss: its own times its class's; undefined where all are 1.
 * @throws InputError for a class that the label does not have
 */
function rowWeights({ train, classes }, spec) {
    if (spec === undefined)
        return train.weights;
    const weights = classWeights(train, classes, spec);
    const { y } = train;
    return (0, typed_arrays_js_1.fill)(new Float32Array(y.length), (row) => weights[y[row]] * (train.weights?.[row] ?? 1));
}
function classWeights({ y }, classes, spec) {
    if (classes.length === 0) {
        throw errors_js_1.InputError.of('class weights are for classes, but the label is a number', {
            fix: 'Leave class-weights out.',
        });
    }
    if (spec === 'balanced') {
        const counts = classes.map(() => 0);
        for (const label of y)
            counts[label] += 1;
        return counts.map((count) => (count > 0 ? y.length / (classes.length * count) : 0));
    }
    const unknown = Object.keys(spec).filter((name) => !classes.includes(name));
    if (unknown.length > 0) {
        throw new errors_js_1.InputError(unknown.map((name) => ({
            message: `class-weights: the label has no class ${JSON.stringify(name)}`,
            fix: (0, did_you_mean_js_1.suggest)(name, classes, 'classes'),
        })));
    }
    return classes.map((name) => (Object.hasOwn(spec, name) ? spec[name] : 1));
}


/***/ }),

/***/ 1800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.learnThere = learnThere;
const promises_1 = __nccwpck_require__(1455);
const node_path_1 = __nccwpck_require__(6760);
const report_js_1 = __nccwpck_require__(1613);
const heap_js_1 = __nccwpck_require__(1030);
const kernels_js_1 = __nccwpck_require__(4520);
const learn_js_1 = __nccwpck_require__(4924);
const weights_js_1 = __nccwpck_require__(5655);
const lesson_js_1 = __nccwpck_require__(397);
const NEVER = new AbortController().signal;
/**
 * What a job on a cluster does for a network: learns the lesson in a folder as one seed, tells of it,
 * and leaves what it learnt in another.
 * @throws BrokenError as a training here does
 */
async function learnThere(data, out, seed) {
    const { simd, cores, ...lesson } = (0, lesson_js_1.unpackLesson)(await (0, promises_1.readFile)((0, node_path_1.join)(data, lesson_js_1.FILES.lesson)));
    // What it warns of was told where it was packed.
    const prepared = (0, learn_js_1.prepareLesson)(lesson, () => { });
    const tools = { heap: new heap_js_1.Heap(), cores, using: (0, kernels_js_1.compileBuild)(simd) };
    const context = { seed, emit: report_js_1.report, signal: NEVER };
    const { by, epochs, history, layers } = await (0, learn_js_1.learn)(prepared, tools, context);
    await (0, promises_1.mkdir)((0, node_path_1.dirname)((0, node_path_1.join)(out, lesson_js_1.FILES.weights)), { recursive: true });
    await (0, promises_1.writeFile)((0, node_path_1.join)(out, lesson_js_1.FILES.weights), new Uint8Array((0, weights_js_1.joinWeights)(layers).buffer));
    await (0, promises_1.writeFile)((0, node_path_1.join)(out, lesson_js_1.FILES.learnt), JSON.stringify({ by, epochs, history }));
}


/***/ }),

/***/ 397:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FILES = void 0;
exports.packLesson = packLesson;
exports.unpackLesson = unpackLesson;
const node_v8_1 = __nccwpck_require__(8877);
/** What a network's job on a cluster is handed, and what it leaves in `SLUICE_OUT`. */
exports.FILES = {
    lesson: 'lesson.bin',
    learnt: 'model/learnt.json',
    /** 32-bit floats, little-endian. */
    weights: 'model/weights.bin',
};
/** Of the rows it takes what is learnt from and watched, and nothing else. */
function packLesson({ spec, rows, simd, cores }) {
    const { model, train, initial } = spec;
    const { task, classes, features, train: learnt, validation } = rows;
    const lesson = {
        spec: { model, train, ...(initial && { initial }) },
        rows: { task, classes, features, train: learnt, validation },
        simd,
        ...(cores !== undefined && { cores }),
    };
    return (0, node_v8_1.serialize)(lesson);
}
/** What `packLesson` packed: the job that submitted this one wrote it. */
function unpackLesson(bytes) {
    return (0, node_v8_1.deserialize)(bytes);
}


/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 142:
/***/ ((__unused_webpack_module, exports) => {

Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion
exports.uniformFloat64 = uniformFloat64;


/***/ }),

/***/ 4779:
/***/ ((__unused_webpack_module, exports) => {

Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion
exports.uniformInt = uniformInt;


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack_module, exports) => {

Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion
exports.xoroshiro128plus = xoroshiro128plus;
exports.xoroshiro128plusFromState = xoroshiro128plusFromState;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;

Object.defineProperty(exports, "B", ({ value: true }));
const errors_js_1 = __nccwpck_require__(3916);
const report_js_1 = __nccwpck_require__(1613);
const learn_there_js_1 = __nccwpck_require__(1800);
/** What trains a network as a job of a Ray cluster. It is told of its folders as a command is. */
const { SLUICE_DATA: data, SLUICE_OUT: out, SLUICE_SEED: seed } = process.env;
if (data === undefined || out === undefined)
    throw new RangeError('there is no lesson');
(0, learn_there_js_1.learnThere)(data, out, Number(seed)).catch((error) => {
    const broken = error instanceof errors_js_1.BrokenError;
    // Where it is expected to happen the message is enough.
    if (!broken)
        console.error(error);
    const fix = broken && error.fix !== undefined ? `. ${error.fix}` : '';
    (0, report_js_1.report)({ type: 'error', message: `${(0, errors_js_1.messageOf)(error)}${fix}`.slice(0, 1000) });
    process.exitCode = 1;
});

})();

var __webpack_exports___esModule = __webpack_exports__.B;
export { __webpack_exports___esModule as __esModule };
