export const id = 3415;
export const ids = [3415];
export const modules = {

/***/ 42564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The variance of a mean of placements, or of a difference of two models' placements: s\u00b2\u2081\u2080 /
 * positives + s\u00b2\u2080\u2081 / negatives (DeLong, DeLong & Clarke-Pearson 1988, "Comparing the areas under
 * two or more correlated receiver operating characteristic curves"). NaN with fewer than two rows
 * of a class.
 */
var delongVariance = (function delongVariance(values, labels) {
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
});
/**
 * The interval of an AUC, logit-transformed. A perfect ranking has no variance to go by: then as
 * many rows as the rarer class has, all ranked right, are taken as a proportion by Wilson, which is
 * wider than the truth.
 */
var aucInterval = (function aucInterval({ positives, negatives, labels }, placements, auc, confidence) {
    const rarer = Math.min(positives, negatives);
    if (rarer < 2)
        return TOO_FEW_TO_RANK;
    if (auc === 0 || auc === 1)
        return (0,wilson/* wilson */.r)(auc * rarer, rarer, confidence);
    const variance = delongVariance(placements, labels);
    return (0,statistics_confidence/* logitConfidence */.KS)(auc, Math.sqrt(variance)).interval(confidence);
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: (() => (/* binding */ AUCS)),
  d: () => (/* binding */ USUAL_AUC)
});

// EXTERNAL MODULE: ./src/evaluate/pair.ts
var evaluate_pair = __webpack_require__(68323);
// EXTERNAL MODULE: ./src/evaluate/predictions.ts
var predictions = __webpack_require__(46621);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var statistics_confidence = __webpack_require__(74895);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/evaluate/statistics/delong.ts



const TOO_FEW_TO_RANK = { code: 'ranks-without-spread' };


// EXTERNAL MODULE: ./src/evaluate/statistics/gain.ts
var gain = __webpack_require__(33616);
;// CONCATENATED MODULE: ./src/evaluate/statistics/hanley-mcneil.ts

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
    return (0,statistics_confidence/* normalConfidence */.Eq)(auc, Math.sqrt(variance));
}

// EXTERNAL MODULE: ./src/evaluate/statistics/tango.ts
var tango = __webpack_require__(56862);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/metrics/define-metric.ts + 1 modules
var define_metric = __webpack_require__(40);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranked-pair.ts
var ranked_pair = __webpack_require__(36743);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranking.ts
var metrics_ranking = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/evaluate/metrics/tasks.ts
var tasks = __webpack_require__(15555);
;// CONCATENATED MODULE: ./src/evaluate/metrics/auc.ts












/** What a usual model has, where there is no baseline to tell it. */
const USUAL_AUC = 0.8;
/** A variance of differences that are all alike is no more than this. */
const ROUNDING = 1e-20;
/** By the ranks of the scores (DeLong et al. 1988). */
const AUC = {
    value: ((facts) => {
        const n = facts.rows;
        const ranking = facts.ranking();
        if ((0,undetermined/* isUndetermined */.x)(ranking))
            return { value: ranking, n };
        const [negative, positive] = (0,predictions/* classesOf */.O)(facts.predictions);
        if (ranking.positives === 0)
            return { value: { code: 'no-row-of-class', class: positive }, n };
        if (ranking.negatives === 0)
            return { value: { code: 'no-row-of-class', class: negative }, n };
        return { value: (0,metrics_ranking/* auc */.Ij)(ranking), n };
    }),
    interval: ((facts, _about, value, _resampling, confidence) => {
        const ranking = facts.ranking();
        const placements = facts.placements();
        if ((0,undetermined/* isUndetermined */.x)(ranking) || (0,undetermined/* isUndetermined */.x)(placements))
            return TOO_FEW_TO_RANK;
        return aucInterval(ranking, placements, value, confidence);
    }),
    influence: (facts) => {
        const found = facts.placements();
        const ranking = facts.ranking();
        if ((0,undetermined/* isUndetermined */.x)(found) || (0,undetermined/* isUndetermined */.x)(ranking))
            return TOO_FEW_TO_RANK;
        const { labels, positives, negatives } = ranking;
        const area = (0,metrics_ranking/* auc */.Ij)(ranking);
        return found.map((value, row) => (value - area) / (labels[row] ? positives : negatives));
    },
    fewGroupsCarry: () => true,
    onLogits: true,
    hold: ranked_pair/* fewOfRarerClass */.Ac,
    stake: ranked_pair/* rarerClass */.F5,
    scale: 'logit',
    reads: 'scores',
    flips: ranked_pair/* flipsByRank */.GM,
    /**
     * By the variance of the differences of DeLong's components, and t by the rows of the rarer
     * class: it is these that a few make uncertain. Where these do not vary, as when
     * both rank perfectly, as many rows as the rarer class has are taken as paired proportions, which
     * is wider than the truth.
     */
    paired: (pair) => {
        const ranking = pair.candidate.ranking();
        if ((0,undetermined/* isUndetermined */.x)(ranking))
            return ranking;
        const { labels, positives, negatives } = ranking;
        const rarer = Math.min(positives, negatives);
        if (rarer < 2)
            return TOO_FEW_TO_RANK;
        const placed = (0,evaluate_pair/* both */.W)(pair, (facts) => facts.placements());
        if ((0,undetermined/* isUndetermined */.x)(placed))
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
        if (variance <= ROUNDING) {
            const confidence = (0,tango/* tango */.w)(rarer * Math.max(d, 0), rarer * Math.max(-d, 0), rarer);
            return { rule, confidence };
        }
        const confidence = (0,statistics_confidence/* tConfidence */.DS)(d, Math.sqrt(variance), rarer - 1);
        return { rule, confidence, equal: (0,gain/* equalRows */.a1)((0,ranked_pair/* rankDifferences */.NI)(pair)) };
    },
    unpaired: null,
    expected: (rows, _about, confidence) => {
        const [positives, negatives] = [rows.ofClass(1), rows.ofClass(0)];
        if (positives < 2 || negatives < 2)
            return { code: 'few-rows-of-class' };
        const value = USUAL_AUC;
        const { interval } = hanleyMcNeil(value, positives, negatives);
        return { value, n: rows.all, interval: interval(confidence) };
    },
};
/** The metrics of the family. */
const AUCS = [
    (0,define_metric/* defineMetric */.G)(AUC, {
        name: 'auc',
        place: 150,
        orientation: 'higher',
        range: [0, 1],
        unit: 'points',
        tasks: tasks/* BINARY */.eW,
        needs: () => [0, 1],
    }),
];


/***/ }),

/***/ 49828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  oH: () => (/* binding */ bySums),
  $p: () => (/* binding */ clusteredInterval),
  Gu: () => (/* binding */ clusteredPair),
  vB: () => (/* binding */ isRounding),
  L5: () => (/* binding */ meanRows),
  hg: () => (/* binding */ unitsOfMetric)
});

// EXTERNAL MODULE: ./src/evaluate/pair.ts
var evaluate_pair = __webpack_require__(68323);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var statistics_confidence = __webpack_require__(74895);
// EXTERNAL MODULE: ./src/evaluate/statistics/flips.ts
var statistics_flips = __webpack_require__(60043);
// EXTERNAL MODULE: ./src/evaluate/statistics/gain.ts
var gain = __webpack_require__(33616);
// EXTERNAL MODULE: ./src/evaluate/statistics/moments.ts
var moments = __webpack_require__(31346);
// EXTERNAL MODULE: ./src/evaluate/statistics/no-spread.ts
var no_spread = __webpack_require__(55438);
// EXTERNAL MODULE: ./src/evaluate/statistics/distributions.ts
var distributions = __webpack_require__(45012);
;// CONCATENATED MODULE: ./src/evaluate/statistics/skewed-mean.ts

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
            const reach = (0,distributions/* tQuantile */.YW)(1 - (1 - confidence) / 2, freedom);
            return [estimate - skewed(reach) * standardError, estimate - skewed(-reach) * standardError];
        },
        below: (value) => (0,distributions/* tCdf */.w_)(-symmetric((estimate - value) / standardError), freedom),
    };
}

// EXTERNAL MODULE: ./src/evaluate/statistics/t-critical.ts
var t_critical = __webpack_require__(19525);
// EXTERNAL MODULE: ./src/evaluate/statistics/unit-error.ts
var unit_error = __webpack_require__(72654);
// EXTERNAL MODULE: ./src/evaluate/statistics/wider.ts
var wider = __webpack_require__(89200);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/evaluate/metrics/gain-flips.ts
var gain_flips = __webpack_require__(27279);
;// CONCATENATED MODULE: ./src/evaluate/metrics/clustered.ts














/**
 * The interval of a metric where rows come in groups or moments, by what each of these adds to it.
 * @param value of these rows
 */
function clusteredInterval(family, facts, about, value, { confidence, units }) {
    const known = unitsOfMetric(about, facts, units);
    if ((0,undetermined/* isUndetermined */.x)(known))
        return known;
    const influence = family.influence(facts, about);
    if ((0,undetermined/* isUndetermined */.x)(influence))
        return influence;
    const carried = units.kind === 'group' && family.fewGroupsCarry?.(about.metric);
    // Both make up for the groups that carry it, and once is enough.
    const leftOut = carried ? undefined : family.leftOut?.(facts, units);
    const { standardError, freedom, totals } = (0,unit_error/* unitError */.fG)(influence, units, { leftOut });
    const effective = carried ? effectiveGroups(totals) : known;
    const df = Math.max(1, Math.min(freedom, known - 1, effective - 1));
    const [least, most] = about.metric.range;
    if (standardError === 0) {
        if (!Number.isFinite(most - least))
            return { code: 'all-alike', of: 'units' };
        return (0,no_spread/* noSpreadInterval */.yQ)(value, known, [least, most], confidence);
    }
    const found = () => {
        switch (family.scale) {
            case 'score': {
                // As many independent rows as would leave this error.
                const rows = (value * (1 - value)) / standardError ** 2;
                return (0,wilson/* wilsonAt */.i)(value * rows, rows, (0,t_critical/* tCritical */.c)(confidence, df));
            }
            case 'logit':
                return (0,statistics_confidence/* logitTConfidence */.cr)(value, standardError, df).interval(confidence);
            case 'plain': {
                const stretches = (0,evaluate_units/* stretchesOf */.TM)(units);
                const sums = stretches === units ? totals : (0,unit_error/* totalsOf */.vA)(influence, stretches);
                return bySums(value, standardError, df, sums).interval(confidence);
            }
        }
    };
    const [low, high] = found();
    return [Math.max(least, low), Math.min(most, high)];
}
/** The wider of t and of Hall's, by the skewness of what groups, or stretches of moments, add. */
function bySums(value, standardError, freedom, sums) {
    const t = (0,statistics_confidence/* tConfidence */.DS)(value, standardError, freedom);
    return (0,wider/* widerOf */.J)(value, t, skewedConfidence(value, standardError, freedom, (0,moments/* momentsOf */.Z)(sums)));
}
/**
 * How many groups of one variance tell as much: (\u03a3 \u03b3)\u00b2/\u03a3 \u03b3\u00b2 of the groups' variances \u03b3, each by what
 * its group adds (Carter, Schnepel & Steigerwald 2017, "Asymptotic behavior of a t-test robust to
 * cluster heterogeneity").
 */
function effectiveGroups(totals) {
    return (0,gain/* equalRows */.a1)(totals.map((total) => total ** 2));
}
/** What groups or moments tell of the candidate's value less the baseline's. */
function clusteredPair(family, pair, about, d, { resampling, units }) {
    const known = unitsOfMetric(about, pair.candidate, units);
    if ((0,undetermined/* isUndetermined */.x)(known))
        return known;
    const influences = (0,evaluate_pair/* both */.W)(pair, (facts) => family.influence(facts, about));
    if ((0,undetermined/* isUndetermined */.x)(influences))
        return influences;
    const [ours, theirs] = influences;
    const leftOut = family.leftOut && leftOutOfPair(family.leftOut, pair, units);
    const influence = differencesOf(ours, theirs);
    const { standardError, freedom, totals } = (0,unit_error/* unitError */.fG)(influence, units, {
        leftOut,
        moved: influences,
    });
    const a = answersOf(family, pair.candidate, about);
    const b = answersOf(family, pair.baseline, about);
    const gainOf = (0,gain_flips/* rowGains */.r)(ours, theirs, d, meanRows(family, pair, about));
    const flips = (0,gain_flips/* flipsOfGains */.y)(pair.candidate.rows, gainOf, (row) => a[row] !== b[row], units);
    const [least, most] = about.metric.range;
    if (flips.informative === 0 || isRounding(standardError, most - least)) {
        if (!Number.isFinite(most - least))
            return { code: 'none-tells-apart', of: 'units' };
        const confidence = (0,no_spread/* noFlipConfidence */.JM)(d, known, [least, most]);
        return { rule: NO_FLIP[units.kind], confidence, units: (0,statistics_flips/* flipsAlike */.Dz)(d, known) };
    }
    const t = (0,statistics_confidence/* tConfidence */.DS)(d, standardError, Math.min(freedom, known - 1));
    const confidence = (0,wider/* widerOf */.J)(d, t, family.pairedTail?.(pair, about, resampling));
    const belowZero = family.swapped?.(pair, about, resampling);
    return {
        rule: RULES[units.kind],
        confidence,
        units: flips,
        equal: (0,gain/* equalRows */.a1)(totals),
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
    if (fewest >= evaluate_units/* FEWEST_UNITS */.fA)
        return fewest;
    const few = (0,evaluate_units/* fewUnits */.wh)({ kind: units.kind, count: fewest });
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

/***/ 75837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The interval of \u03a3 weight \u00d7 value from those of its parts, whose limits keep their own asymmetry:
 * MOVER, the method of variance estimates recovery (Zou & Donner 2008, "Construction of confidence
 * limits about effect measures: a general approach"; for parts that correlate Zou 2009, "Assessment
 * of risks by predicting counterfactuals").
 * @param correlation of two parts, by their places; 0 where left out
 */
var mover = (function mover(parts, correlation = (() => 0)) {
    const value = parts.reduce(((sum, part) => sum + part.weight * part.value), 0);
    const reach = ((end) => {
        const reaches = parts.map(((part) => part.weight * Math.abs(part.interval[end] - part.value)));
        let square = 0;
        reaches.forEach(((one, i) => {
            reaches.forEach(((other, j) => {
                square += one * other * (i === j ? 1 : correlation(i, j));
            }));
        }));
        return Math.sqrt(Math.max(0, square));
    });
    return [value - reach(0), value + reach(1)];
});
var ofClass = (function ofClass({ hits, support, predicted }, k, confidence) {
    const rows = support[k] + predicted[k] - hits[k];
    const [low, high] = (0,wilson/* wilson */.r)(hits[k], rows, confidence);
    return [fromJaccard(low), fromJaccard(high)];
});
var fromJaccard = (function fromJaccard(share) {
    return (2 * share) / (1 + share);
});
var dot = (function dot(a, b) {
    let sum = 0;
    for (let row = 0; row < a.length; row++)
        sum += a[row] * b[row];
    return sum;
});
/**
 * The plain mean of hits out of so many rows over the classes that occur, of which each row is in
 * one class alone. A class without such rows counts 0, with no doubt about it.
 */
var meanOfProportions = (function meanOfProportions(rowsOf, classesOf) {
    return ((facts, _k, confidence) => {
        const tally = facts.tally();
        const rows = rowsOf(tally);
        const classes = classesOf(tally);
        const parts = classes.map(((k) => {
            const weight = 1 / classes.length;
            if (rows[k] === 0)
                return { weight, value: 0, interval: [0, 0] };
            const value = tally.hits[k] / rows[k];
            return { weight, value, interval: (0,wilson/* wilson */.r)(tally.hits[k], rows[k], confidence) };
        }));
        return within01(mover(parts));
    });
});
/**
 * A number between \u22121 and 1 by the infinitesimal jackknife (Efron 1982) on Fisher's scale, artanh,
 * where a correlation is near normal. Undefined at the ends, where nothing varies.
 */
var fisherInterval = (function fisherInterval(of) {
    return ((facts, _k, confidence) => {
        const tally = facts.tally();
        const value = of(tally);
        const influence = (0,tally_influence/* tallyInfluence */.u)(facts.predictions, tally, of);
        const n = influence.length;
        const error = Math.sqrt((n / Math.max(1, n - 1)) * dot(influence, influence));
        const reach = ((0,interval/* twoSidedZ */.mI)(confidence) * error) / (1 - value * value);
        if (!Number.isFinite(reach) || error === 0)
            return undefined;
        return [Math.tanh(Math.atanh(value) - reach), Math.tanh(Math.atanh(value) + reach)];
    });
});
/** The classes that have rows. */
var labelled = (function labelled({ support }) {
    return [...support.keys()].filter(((k) => support[k] > 0));
});
/** Rounding may lead a little past the ends. */
var within01 = (function within01([low, high]) {
    return [Math.max(0, low), Math.min(1, high)];
});
/** Of the class that the metric is about, else of any that occurs. */
var atStake = (function atStake({ metric: { sees, restsOn }, classIndex }, { support, predicted }) {
    const margins = restsOn === 'labels' ? [support] : [support, predicted];
    return (0,no_spread/* rowsAtStake */.l0)(sees === 'one class' ? margins.map(((of) => of[classIndex])) : margins.flatMap(((of) => [...of])));
});
/**
 * The plain mean over the classes that occur among the labels or the predictions, one that is
 * undefined there counting 0, as scikit-learn takes it (`zero_division=0`).
 */
var macro = (function macro(of) {
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
});
/**
 * The mean over the classes that occur among the labels, weighted by their rows, one that is
 * undefined there counting 0.
 */
var weighted = (function weighted(of) {
    return (tally) => {
        const { support } = tally;
        let total = 0;
        for (let k = 0; k < support.length; k++) {
            if (support[k] > 0)
                total += support[k] * orZero(of(tally, k));
        }
        return total / (0,evaluate_tally/* sum */.cz)(support);
    };
});
/** The mean recall of the classes that have rows; NaN where fewer than two have. */
var balancedAccuracy = (function balancedAccuracy(tally) {
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
});
/**
 * Matthews' correlation coefficient for any number of classes (Gorodkin 2004, "Comparing two
 * K-category assignments by a K-category correlation coefficient"); NaN where only one class occurs
 * or is predicted.
 */
var mcc = (function mcc({ hits, support, predicted }) {
    const n = (0,evaluate_tally/* sum */.cz)(support);
    let chance = 0;
    let labels = n * n;
    let answers = n * n;
    for (let k = 0; k < support.length; k++) {
        chance += support[k] * predicted[k];
        labels -= support[k] ** 2;
        answers -= predicted[k] ** 2;
    }
    const value = (n * (0,evaluate_tally/* sum */.cz)(hits) - chance) / Math.sqrt(labels * answers);
    // One root of a square is exact, two are not; rounding may still lead a little past the ends. NaN
    // stays what it is.
    return Math.min(1, Math.max(-1, value));
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Js: (() => (/* binding */ COUNTS)),
  om: (() => (/* binding */ COUNT_METRICS)),
  ij: (() => (/* binding */ precisionOf))
});

// UNUSED EXPORTS: f1

// EXTERNAL MODULE: ./src/evaluate/predictions.ts
var predictions = __webpack_require__(46621);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/evaluate/statistics/count-cells.ts
var count_cells = __webpack_require__(69980);
// EXTERNAL MODULE: ./src/evaluate/statistics/flips.ts
var flips = __webpack_require__(60043);
// EXTERNAL MODULE: ./src/evaluate/statistics/gain.ts
var gain = __webpack_require__(33616);
// EXTERNAL MODULE: ./src/evaluate/statistics/no-spread.ts
var no_spread = __webpack_require__(55438);
// EXTERNAL MODULE: ./src/evaluate/statistics/paired-bootstrap.ts
var paired_bootstrap = __webpack_require__(25549);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var confidence = __webpack_require__(74895);
;// CONCATENATED MODULE: ./src/evaluate/statistics/rare-flips.ts


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
    const tallies = (0,count_cells/* talliesOf */.MP)(cells);
    const estimate = statistic(tallies);
    const wrong = usualMistakes(cells);
    const moves = (label, predicted) => {
        (0,count_cells/* add */.WQ)(tallies, { label, predicted }, 1);
        const moved = ((rows[label] + 1) / rows[label]) * (statistic(tallies) - estimate);
        (0,count_cells/* add */.WQ)(tallies, { label, predicted }, -1);
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
    return (0,confidence/* normalConfidence */.Eq)(estimate, Math.sqrt(variance));
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

// EXTERNAL MODULE: ./src/evaluate/statistics/resample-counts.ts
var resample_counts = __webpack_require__(22233);
// EXTERNAL MODULE: ./src/evaluate/statistics/swap-test.ts
var swap_test = __webpack_require__(47809);
// EXTERNAL MODULE: ./src/evaluate/statistics/tally-influence.ts
var tally_influence = __webpack_require__(87891);
// EXTERNAL MODULE: ./src/evaluate/tally.ts
var evaluate_tally = __webpack_require__(23161);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/statistics/interval.ts
var interval = __webpack_require__(95162);
;// CONCATENATED MODULE: ./src/evaluate/statistics/mover.ts


// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/evaluate/metrics/count-intervals.ts




/**
 * F1 rests on a proportion: of the rows that are of the class or predicted as it, a share J is both
 * (Jaccard's index), and F1 = 2 J / (1 + J). Given how many such rows there are, the hits among them
 * are binomial, so Wilson's limits of J, turned into F1, are those of F1. Class counts are taken as
 * drawn, not as fixed: that is what a hash split does.
 */
const f1Interval = ((facts, k, confidence) => ofClass(facts.tally(), k, confidence));


/** The plain mean of F1 over the classes that occur, whose errors two classes share row by row. */
const macroF1Interval = (facts, _k, confidence) => {
    const tally = facts.tally();
    const classes = occurring(tally);
    const f1 = (of, k) => (2 * of.hits[k]) / (of.support[k] + of.predicted[k]);
    const influences = classes.map((k) => (0,tally_influence/* tallyInfluence */.u)(facts.predictions, tally, (moved) => f1(moved, k)));
    const products = influences.map((a) => influences.map((b) => dot(a, b)));
    const correlation = (i, j) => {
        const spread = Math.sqrt(products[i][i] * products[j][j]);
        return spread > 0 ? products[i][j] / spread : 0;
    };
    return within01(mover(classes.map((k) => ({
        weight: 1 / classes.length,
        value: f1(tally, k),
        interval: ofClass(tally, k, confidence),
    })), correlation));
};



/** The classes that occur among the labels or the predictions. */
function occurring({ support, predicted }) {
    return [...support.keys()].filter((k) => support[k] > 0 || predicted[k] > 0);
}



// EXTERNAL MODULE: ./src/evaluate/metrics/define-metric.ts + 1 modules
var define_metric = __webpack_require__(40);
// EXTERNAL MODULE: ./src/evaluate/metrics/tasks.ts
var tasks = __webpack_require__(15555);
;// CONCATENATED MODULE: ./src/evaluate/metrics/counts.ts
















/** Functions of the confusion matrix: by the BCa bootstrap of its cells, and the swap test. */
const COUNTS = {
    influence: (facts, { metric, classIndex }) => (0,tally_influence/* tallyInfluence */.u)(facts.predictions, facts.tally(), (tally) => metric.of(tally, classIndex)),
    stake: ((facts, about) => {
        const [least, most] = about.metric.range;
        return { rows: atStake(about, facts.tally()), width: most - least };
    }),
    scale: 'logit',
    // A class whose rows lie in few groups weighs as much as one that many have.
    fewGroupsCarry: ({ classesAlike = false }) => classesAlike,
    reads: 'classes',
    swapped: (_pair, about, resampling) => swapOfTallies(about, resampling),
    flips: ((_pair, { metric, classIndex }, cells) => (0,flips/* flipsByClass */.EG)(cells(), metric.sees === 'one class' ? { oneAgainstRest: classIndex } : {})),
    paired: (pair, about, flips, resampling) => {
        const { metric } = about;
        if (flips.informative === 0) {
            return {
                rule: 'Tango score interval of no flip, on the rarest class',
                confidence: (0,no_spread/* noFlipConfidence */.JM)(0, atStake(about, pair.candidate.tally()), metric.range),
            };
        }
        const difference = differenceOf(about);
        const cells = resampling.cells();
        const jackknifed = (0,resample_counts/* jackknife */.z4)(cells, difference);
        const confidence = (0,resample_counts/* resampleCounts */.Wx)(resampling.counts(), difference, jackknifed);
        const equal = equalRowsOfCells(cells, jackknifed);
        const atLeast = metric.classesAlike ? withHalfFlips(cells, jackknifed, difference) : undefined;
        const belowZero = swapOfTallies(about, resampling);
        if (belowZero === undefined) {
            return (0,undetermined/* isUndetermined */.x)(confidence)
                ? confidence
                : { rule: 'paired jackknife', confidence, equal, ...(atLeast && { atLeast }) };
        }
        return (0,paired_bootstrap/* pairedBootstrap */.W)(confidence, belowZero, equal, atLeast);
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
    const measured = difference((0,count_cells/* talliesOf */.MP)(resampling.cells()));
    return (0,swap_test/* swapTest */.g)(Float64Array.from(swapped, difference), measured);
}
const FAMILY = {
    ...COUNTS,
    value: ((facts, { metric, classIndex }) => {
        const value = metric.of(facts.tally(), classIndex);
        const n = facts.rows;
        if (!Number.isNaN(value)) {
            const tally = facts.tally();
            const zeroed = metric.zeroed
                ? [...tally.support.keys()].filter((k) => metric.zeroed?.(tally, k))
                : [];
            return { value, n, ...(zeroed.length > 0 && { zeroed }) };
        }
        return { value: metric.whyNot(facts.tally(), (0,predictions/* classesOf */.O)(facts.predictions), classIndex), n };
    }),
    interval: ((facts, about, value, resampling, confidence) => {
        const { metric, classIndex } = about;
        const limits = metric.limits?.(facts, classIndex, confidence);
        if (limits)
            return limits;
        const found = (0,resample_counts/* resampleCounts */.Wx)(resampling.counts(), ([tally]) => metric.of(tally, classIndex));
        if (found === bca/* NO_SPREAD */.Ou) {
            return (0,no_spread/* noSpreadInterval */.yQ)(value, atStake(about, facts.tally()), metric.range, confidence);
        }
        return (0,undetermined/* isUndetermined */.x)(found) ? found : found.interval(confidence);
    }),
    unpaired: null,
    expected: null,
};

/** By their influence on the difference, those on which the models say the same left out. */
function equalRowsOfCells(cells, { influence, times }) {
    const differing = cells.cells.flatMap(({ predicted: [a, b] }, i) => (a === b ? [] : [i]));
    return (0,gain/* equalRows */.a1)(differing.map((i) => influence[i]), differing.map((i) => times[i]));
}
const precisionOf = ({ hits, predicted }, k) => hits[k] / predicted[k];
const recallOf = (({ hits, support }, k) => hits[k] / support[k]);
/** 2 TP / (2 TP + FP + FN); NaN where the class neither occurs nor is predicted. */
const f1 = (({ hits, support, predicted }, k) => (2 * hits[k]) / (support[k] + predicted[k]));


function orZero(value) {
    return Number.isNaN(value) ? 0 : value;
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
const COUNT_METRICS = [
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'f1',
        place: 60,
        tasks: tasks/* BINARY */.eW,
        perClass: tasks/* CLASSES */.Nv,
        needs: (k) => [k],
        of: f1,
        sees: 'one class',
        limits: f1Interval,
        whyNot: (_tally, classes, k) => ({ code: 'class-absent', class: classes[k] }),
    }),
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'precision_macro',
        place: 70,
        tasks: tasks/* MULTICLASS */.aX,
        of: macro(precisionOf),
        classesAlike: true,
        limits: meanOfProportions(({ predicted }) => predicted, occurring),
        whyNot: NO_ROWS,
        zeroed: neverPredicted,
    }),
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'recall_macro',
        place: 80,
        tasks: tasks/* MULTICLASS */.aX,
        of: macro(recallOf),
        classesAlike: true,
        limits: meanOfProportions(({ support }) => support, occurring),
        restsOn: 'labels',
        whyNot: NO_ROWS,
        zeroed: neverThere,
    }),
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'f1_macro',
        place: 90,
        tasks: tasks/* MULTICLASS */.aX,
        of: macro(f1),
        classesAlike: true,
        limits: macroF1Interval,
        whyNot: NO_ROWS,
    }),
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'precision_weighted',
        place: 100,
        tasks: tasks/* MULTICLASS */.aX,
        of: weighted(precisionOf),
        whyNot: NO_ROWS,
        zeroed: neverPredicted,
    }),
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'f1_weighted',
        place: 120,
        tasks: tasks/* MULTICLASS */.aX,
        of: weighted(f1),
        whyNot: NO_ROWS,
    }),
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'balanced_accuracy',
        place: 130,
        tasks: tasks/* CLASSES */.Nv,
        needs: () => 'two classes',
        of: balancedAccuracy,
        classesAlike: true,
        limits: meanOfProportions((({ support }) => support), labelled),
        whyNot: ({ support }, classes) => ({
            code: 'one-class',
            class: first(classes, (k) => support[k] > 0),
        }),
    }),
    (0,define_metric/* defineMetric */.G)(FAMILY, {
        ...COMMON,
        name: 'mcc',
        place: 140,
        range: [-1, 1],
        unit: 'number',
        tasks: tasks/* CLASSES */.Nv,
        needs: () => 'two classes',
        needsPredicted: () => 'two classes',
        of: mcc,
        limits: fisherInterval(mcc),
        whyNot: ({ support, predicted }, classes) => {
            const one = predicted.filter((x) => x > 0).length < 2;
            const only = first(classes, (k) => (one ? predicted : support)[k] > 0);
            return { code: one ? 'one-class-predicted' : 'one-class', class: only };
        },
    }),
];


/***/ }),

/***/ 40:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Binds a metric to its family. */
var defineMetric = (function defineMetric(family, metric) {
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
        value: ((facts, classIndex) => {
            if (facts.rows === 0)
                return { value: { code: 'no-rows' }, n: 0 };
            const found = (0,seeded/* seededValue */.kc)(family, facts, { metric, classIndex });
            const { value, n } = found;
            if (typeof value !== 'number' || Number.isFinite(value))
                return found;
            return { value: { code: 'not-finite' }, n };
        }),
        interval: ((facts, classIndex, value, resampling, confidence) => {
            const about = { metric, classIndex };
            if (facts.others().length > 0)
                return (0,seeded/* seededInterval */.Qj)(family, facts, about, confidence);
            const units = facts.units();
            return units
                ? (0,clustered/* clusteredInterval */.$p)(family, facts, about, value, { confidence, units })
                : family.interval(facts, about, value, resampling, confidence);
        }),
        hold: (pair, classIndex) => family.hold?.(pair, { metric, classIndex }),
        marginTest: (pair, classIndex, tolerance) => marginTest(family, pair, { metric, classIndex }, tolerance),
        stake: ((facts, classIndex) => family.stake(facts, { metric, classIndex })),
        flips: ((pair, classIndex, cells) => family.flips(pair, { metric, classIndex }, cells)),
        paired: (pair, classIndex, flips, d, resampling) => {
            const about = { metric, classIndex };
            if ((0,seeded/* isSeeded */.zL)(pair))
                return (0,seeded/* seededPair */.BO)(family, pair, about, resampling);
            const units = pair.candidate.units();
            return units
                ? (0,clustered/* clusteredPair */.Gu)(family, pair, about, d, { resampling, units })
                : family.paired(pair, about, flips, resampling);
        },
        unpaired: family.unpaired,
        expected: (rows, classIndex, confidence) => family.expected?.(rows, { metric, classIndex }, confidence) ?? { code: 'known-later' },
    };
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: (() => (/* binding */ defineMetric))
});

// EXTERNAL MODULE: ./src/evaluate/metrics/clustered.ts + 1 modules
var clustered = __webpack_require__(49828);
// EXTERNAL MODULE: ./src/evaluate/pair.ts
var evaluate_pair = __webpack_require__(68323);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var confidence = __webpack_require__(74895);
// EXTERNAL MODULE: ./src/evaluate/statistics/interval.ts
var interval = __webpack_require__(95162);
// EXTERNAL MODULE: ./src/evaluate/statistics/seed-variance.ts
var seed_variance = __webpack_require__(93576);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/metrics/seeded.ts
var seeded = __webpack_require__(69557);
;// CONCATENATED MODULE: ./src/evaluate/metrics/margin-test.ts







/**
 * What the rows tell of the candidate's value less what is asked of it, factor \u00d7 baseline + amount,
 * where both are as uncertain as they are: a ratio row by row (Fieller 1954, "Some problems in
 * interval estimation"), and a margin of an area under a curve on the logit scale, where a few
 * positives make it skewed. Undefined where neither applies, or nothing varies.
 */
function marginTest(family, pair, about, { factor, amount }) {
    if (factor === 1 && !family.onLogits)
        return undefined;
    const means = (0,evaluate_pair/* both */.W)(pair, (facts) => (0,seeded/* meanOfSeeds */.tU)(family, facts, about));
    if ((0,undetermined/* isUndetermined */.x)(means))
        return undefined;
    const [ours, theirs] = means;
    const [candidate, baseline] = [ours.value, theirs.value];
    const limit = factor * baseline + amount;
    let [distance, ofCandidate, ofBaseline] = [candidate - limit, 1, factor];
    if (family.onLogits) {
        if (!inside(candidate) || !inside(limit))
            return undefined;
        distance = (0,interval/* logit */.i2)(candidate) - (0,interval/* logit */.i2)(limit);
        ofCandidate = 1 / (candidate * (1 - candidate));
        ofBaseline = factor / (limit * (1 - limit));
    }
    const units = pair.candidate.units();
    const n = units
        ? (0,clustered/* unitsOfMetric */.hg)(about, pair.candidate, units)
        : family.stake(pair.candidate, about).rows;
    if (typeof n !== 'number')
        return undefined;
    const { standardError, freedom } = (0,seed_variance/* errorOfDifference */.HY)(scaled(ours, ofCandidate), scaled(theirs, ofBaseline), units);
    if (!(standardError > 0))
        return undefined;
    return (0,confidence/* tConfidence */.DS)(distance, standardError, Math.max(1, Math.min(freedom, n - 1)));
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

;// CONCATENATED MODULE: ./src/evaluate/metrics/define-metric.ts






/***/ }),

/***/ 14039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ carriedByFew),
/* harmony export */   N: () => (/* binding */ fewRowsCarry)
/* harmony export */ });
/* harmony import */ var _statistics_gain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);
/* harmony import */ var _statistics_unit_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72654);


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
    const rows = Math.round((0,_statistics_gain_js__WEBPACK_IMPORTED_MODULE_0__/* .equalRows */ .a1)(units ? (0,_statistics_unit_error_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(differences, units) : differences));
    if (rows === 0 || rows >= FEWEST_THAT_CARRY)
        return undefined;
    return { code: 'few-rows-carry', rows, atLeast: FEWEST_THAT_CARRY };
}


/***/ }),

/***/ 27279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ rowGains),
/* harmony export */   y: () => (/* binding */ flipsOfGains)
/* harmony export */ });
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

/***/ 80984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The same family, of the logarithms of labels and predictions. */
var onLogScale = (function onLogScale(family) {
    const { pairedTail, swapped, hold } = family;
    return {
        value: (facts, about) => {
            const logs = facts.onLogScale();
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? { value: logs, n: facts.rows } : family.value(logs, about);
        },
        interval: (facts, about, value, resampling, confidence) => {
            const logs = facts.onLogScale();
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs)
                ? logs
                : family.interval(logs, about, value, resampling, confidence);
        },
        influence: (facts, about) => {
            const logs = facts.onLogScale();
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? logs : family.influence(logs, about);
        },
        stake: family.stake,
        ...(hold && {
            hold: (pair, about) => {
                const logs = logsOf(pair);
                return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? undefined : hold(logs, about);
            },
        }),
        scale: family.scale,
        reads: family.reads,
        ...(pairedTail && {
            pairedTail: (pair, about, resampling) => {
                const logs = logsOf(pair);
                return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? logs : pairedTail(logs, about, resampling);
            },
        }),
        ...(swapped && {
            swapped: (pair, about, resampling) => {
                const logs = logsOf(pair);
                return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? undefined : swapped(logs, about, resampling);
            },
        }),
        flips: (pair, about, cells) => {
            const logs = logsOf(pair);
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? _statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FLIPS */ .to : family.flips(logs, about, cells);
        },
        paired: (pair, about, flips, resampling) => {
            const logs = logsOf(pair);
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? logs : family.paired(logs, about, flips, resampling);
        },
        unpaired: family.unpaired,
        expected: family.expected,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: (() => (/* binding */ onLogScale))
/* harmony export */ });
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68323);
/* harmony import */ var _statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60043);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49043);




function logsOf(pair) {
    const logs = (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .W)(pair, (facts) => facts.onLogScale());
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(logs) ? logs : { candidate: logs[0], baseline: logs[1] };
}


/***/ }),

/***/ 43415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The confidence of an average precision, by the infinitesimal jackknife on the logit scale (ADR
 * 7).
 */
var curveConfidence = (function curveConfidence(ranking) {
    const standardError = standardErrorOf(curveInfluence(ranking));
    return standardError === 0
        ? bca/* NO_SPREAD */.Ou
        : (0,confidence/* logitConfidence */.KS)((0,metrics_ranking/* averagePrecision */.cF)(ranking), standardError);
});
var standardErrorOf = (function standardErrorOf(influence) {
    const n = influence.length;
    const squares = influence.reduce(((total, x) => total + x * x), 0);
    return n < 2 ? 0 : Math.sqrt((squares * n) / (n - 1));
});
/** The metrics that a model of this task has. */
var metricsOf = (function metricsOf(task, classes, transform) {
    const whole = METRICS.filter((({ tasks, log }) => tasks.includes(task) && (!log || transform)));
    const byClass = METRICS.filter((({ perClass }) => perClass.includes(task)));
    return [
        ...whole.map(((metric) => ({ name: metric.name, metric, classIndex: POSITIVE }))),
        ...classes.flatMap(((name, classIndex) => byClass.map(((metric) => ({ name: `${metric.name}(${name})`, metric, classIndex }))))),
    ];
});
/** Their full names, in the order of `METRICS`, those of a class last. */
var metricNames = (function metricNames(task, classes, transform) {
    return metricsOf(task, classes, transform).map((({ name }) => name));
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cb: (() => (/* binding */ METRICS)),
  Uw: (() => (/* binding */ METRIC_NAMES)),
  Zv: (() => (/* binding */ metricNames)),
  Ps: (() => (/* binding */ metricsOf)),
  up: () => (/* binding */ metricsOfOutcomes)
});

// EXTERNAL MODULE: ./src/evaluate/metrics/auc.ts + 2 modules
var auc = __webpack_require__(42564);
// EXTERNAL MODULE: ./src/evaluate/metrics/counts.ts + 3 modules
var counts = __webpack_require__(75837);
// EXTERNAL MODULE: ./src/evaluate/pair.ts
var evaluate_pair = __webpack_require__(68323);
// EXTERNAL MODULE: ./src/evaluate/predictions.ts
var predictions = __webpack_require__(46621);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranking.ts
var metrics_ranking = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var confidence = __webpack_require__(74895);
// EXTERNAL MODULE: ./src/evaluate/remembered.ts
var remembered = __webpack_require__(67565);
;// CONCATENATED MODULE: ./src/evaluate/statistics/curve-influence.ts


/**
 * The influence of each row on average precision, divided by the number of rows: the gradient of AP
 * by the rows' weights (the infinitesimal jackknife, Efron 1982, "The Jackknife, the Bootstrap and
 * Other Resampling Plans", ch. 6). It sums to 0. It needs one positive row.
 *
 * With T and F the positives and negatives at or above a score, AP = \u03a3 T/(T+F) / P over the
 * positives. A positive row adds its own term, and F/(T+F)\u00b2 to the term of each positive at or
 * below it; a negative row takes T/(T+F)\u00b2 from each of those.
 */
const curveInfluence = (0,remembered/* remembered */.H)(((ranking) => {
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
}));

;// CONCATENATED MODULE: ./src/evaluate/statistics/curve-confidence.ts





/**
 * The confidence of a difference of two models' average precisions on the same rows, the first less
 * the second.
 */
function curvePairConfidence([a, b]) {
    const other = curveInfluence(b);
    const standardError = standardErrorOf(curveInfluence(a).map((x, row) => x - other[row]));
    if (standardError === 0)
        return bca/* NO_SPREAD */.Ou;
    // It is the positives that are few, and make it uncertain.
    const freedom = Math.max(1, Math.min(a.positives, a.negatives) - 1);
    return (0,confidence/* tConfidence */.DS)((0,metrics_ranking/* averagePrecision */.cF)(a) - (0,metrics_ranking/* averagePrecision */.cF)(b), standardError, freedom);
}


;// CONCATENATED MODULE: ./src/evaluate/statistics/curve-jackknife.ts

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
    const area = (0,metrics_ranking/* averagePrecision */.cF)(ranking);
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

// EXTERNAL MODULE: ./src/evaluate/statistics/gain.ts
var gain = __webpack_require__(33616);
// EXTERNAL MODULE: ./src/evaluate/statistics/no-spread.ts
var no_spread = __webpack_require__(55438);
// EXTERNAL MODULE: ./src/evaluate/statistics/unit-error.ts
var unit_error = __webpack_require__(72654);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/metrics/define-metric.ts + 1 modules
var define_metric = __webpack_require__(40);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranked-pair.ts
var ranked_pair = __webpack_require__(36743);
// EXTERNAL MODULE: ./src/evaluate/metrics/tasks.ts
var tasks = __webpack_require__(15555);
;// CONCATENATED MODULE: ./src/evaluate/metrics/precision-recall-curve.ts














/** Of the labels in the order of their scores: by the infinitesimal jackknife (ADR 7). */
const PRECISION_RECALL_CURVE = {
    value: ((facts) => {
        const n = facts.rows;
        const ranking = facts.ranking();
        if ((0,undetermined/* isUndetermined */.x)(ranking))
            return { value: ranking, n };
        const [, positive] = (0,predictions/* classesOf */.O)(facts.predictions);
        if (ranking.positives === 0)
            return { value: { code: 'no-row-of-class', class: positive }, n };
        return { value: (0,metrics_ranking/* averagePrecision */.cF)(ranking), n };
    }),
    interval: ((facts, { metric, classIndex }, value, _resampling, confidence) => {
        const ranking = facts.ranking();
        if ((0,undetermined/* isUndetermined */.x)(ranking))
            return ranking;
        const found = curveConfidence(ranking);
        if (found === bca/* NO_SPREAD */.Ou) {
            const { support, predicted } = facts.tally();
            const atStake = (0,no_spread/* rowsAtStake */.l0)([support[classIndex], predicted[classIndex]]);
            return (0,no_spread/* noSpreadInterval */.yQ)(value, atStake, metric.range, confidence);
        }
        return (0,undetermined/* isUndetermined */.x)(found) ? found : found.interval(confidence);
    }),
    influence: (facts) => {
        const ranking = facts.ranking();
        return (0,undetermined/* isUndetermined */.x)(ranking) ? ranking : curveInfluence(ranking);
    },
    leftOut: (facts, units) => {
        const ranking = facts.ranking();
        if ((0,undetermined/* isUndetermined */.x)(ranking) || !canLeaveOut(ranking, units.count))
            return undefined;
        const windows = (0,unit_error/* windowsOf */.R5)(units);
        const falls = curveLeftOut(ranking, windows);
        return falls && (0,unit_error/* addedBy */.OM)(falls, windows, facts.rows);
    },
    fewGroupsCarry: () => true,
    onLogits: true,
    hold: ranked_pair/* fewOfRarerClass */.Ac,
    stake: ranked_pair/* rarerClass */.F5,
    scale: 'logit',
    reads: 'scores',
    flips: ranked_pair/* flipsByRank */.GM,
    paired: (pair) => {
        const rankings = (0,evaluate_pair/* both */.W)(pair, (facts) => facts.ranking());
        if ((0,undetermined/* isUndetermined */.x)(rankings))
            return rankings;
        const confidence = curvePairConfidence(rankings);
        if ((0,undetermined/* isUndetermined */.x)(confidence))
            return confidence;
        const equal = (0,gain/* equalRows */.a1)((0,ranked_pair/* rankDifferences */.NI)(pair));
        return { rule: 'paired infinitesimal jackknife', confidence, equal };
    },
    unpaired: null,
    expected: null,
};
/** The metrics of the family. */
const CURVE_METRICS = [
    (0,define_metric/* defineMetric */.G)(PRECISION_RECALL_CURVE, {
        name: 'average_precision',
        place: 160,
        orientation: 'higher',
        range: [0, 1],
        unit: 'points',
        tasks: tasks/* BINARY */.eW,
        needs: () => [0, 1],
    }),
];

// EXTERNAL MODULE: ./src/evaluate/metrics/proportion.ts + 1 modules
var proportion = __webpack_require__(94606);
// EXTERNAL MODULE: ./src/evaluate/metrics/row-loss-mean.ts
var row_loss_mean = __webpack_require__(42383);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/evaluate/statistics/flips.ts
var flips = __webpack_require__(60043);
// EXTERNAL MODULE: ./src/evaluate/statistics/paired-bootstrap.ts
var paired_bootstrap = __webpack_require__(25549);
// EXTERNAL MODULE: ./src/evaluate/statistics/resample-sums.ts
var resample_sums = __webpack_require__(41101);
// EXTERNAL MODULE: ./src/evaluate/statistics/wider.ts
var wider = __webpack_require__(89200);
// EXTERNAL MODULE: ./src/evaluate/metrics/few-rows-carry.ts
var few_rows_carry = __webpack_require__(14039);
// EXTERNAL MODULE: ./src/evaluate/metrics/log-scale.ts
var log_scale = __webpack_require__(80984);
;// CONCATENATED MODULE: ./src/evaluate/metrics/sums.ts












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
        const found = (0,resample_sums/* resampleSums */.c6)(columns, resampling.blocks(), metric.of);
        if ((0,undetermined/* isUndetermined */.x)(found))
            return found;
        const t = byInfluence(value, influenceOf(facts, metric));
        const [low, high] = (0,wider/* widerOf */.J)(value, t, found).interval(confidence);
        return [Math.max(metric.range[0], low), Math.min(metric.range[1], high)];
    },
    influence: (facts, { metric }) => influenceOf(facts, metric),
    hold: (pair) => (0,few_rows_carry/* fewRowsCarry */.N)(pair, errorDifferences(pair)),
    stake: ({ rows }) => ({ rows, width: null }),
    scale: 'plain',
    reads: 'scores',
    pairedTail: (pair, { metric }, resampling) => resampleDifference(pair, metric, resampling),
    swapped: (pair, { metric }, resampling) => swapErrors(pair, metric, resampling),
    flips: ({ candidate, baseline }) => (0,flips/* flipsByValue */.xt)(baseline.rowSums().squaredErrors, candidate.rowSums().squaredErrors),
    paired: ({ candidate, baseline }, { metric }, _flips, resampling) => {
        const pair = { candidate, baseline };
        const resampled = resampleDifference(pair, metric, resampling);
        if ((0,undetermined/* isUndetermined */.x)(resampled))
            return resampled;
        const [ours, theirs] = [candidate, baseline].map((facts) => influenceOf(facts, metric));
        const d = measured(candidate, metric) - measured(baseline, metric);
        const t = byInfluence(d, ours.map((u, row) => u - theirs[row]));
        const confidence = (0,wider/* widerOf */.J)(d, t, resampled);
        const belowZero = swapErrors(pair, metric, resampling);
        return (0,paired_bootstrap/* pairedBootstrap */.W)(confidence, belowZero, (0,gain/* equalRows */.a1)(errorDifferences(pair)));
    },
    unpaired: null,
    expected: null,
};
function influenceOf(facts, metric) {
    const columns = metric.columns(facts.rowSums());
    const [ofRows, ...ofColumns] = metric.slopes(totalsOf(facts.rows, columns));
    return (0,typed_arrays/* fill */.G)(new Float64Array(facts.rows), (row) => columns.reduce((u, column, c) => u + ofColumns[c] * column[row], ofRows));
}
function measured(facts, metric) {
    return metric.of(totalsOf(facts.rows, metric.columns(facts.rowSums())));
}
/** By t, the error being the sum of what each row moves. */
function byInfluence(estimate, influence) {
    const n = influence.length;
    const squares = influence.reduce((total, u) => total + u * u, 0);
    return (0,confidence/* tConfidence */.DS)(estimate, Math.sqrt((squares * n) / (n - 1)), n - 1);
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
    return (0,resample_sums/* resampleSums */.c6)([...columns, theirs], by.blocks(), (totals) => {
        const first = totals.subarray(0, columns.length + 1);
        const second = first.with(1, totals[columns.length + 1]);
        return metric.of(first) - metric.of(second);
    });
}
/** By the squared errors alone; what is better higher falls as they rise. */
function swapErrors(pair, metric, resampling) {
    const more = (0,paired_bootstrap/* swapTestOfSums */.h)(errorDifferences(pair), resampling);
    return metric.orientation === 'higher' ? 1 - more : more;
}
const LOG_SUMS = (0,log_scale/* onLogScale */.i)(SUMS);
const RMSE = {
    orientation: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: tasks/* REGRESSION */.o7,
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
    tasks: tasks/* REGRESSION */.o7,
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
const SUM_METRICS = [
    (0,define_metric/* defineMetric */.G)(SUMS, { ...RMSE, name: 'rmse', place: 190 }),
    (0,define_metric/* defineMetric */.G)(SUMS, { ...R2, name: 'r2', place: 210 }),
    (0,define_metric/* defineMetric */.G)(LOG_SUMS, { ...RMSE, name: 'log_rmse', place: 240, log: true }),
    (0,define_metric/* defineMetric */.G)(LOG_SUMS, { ...R2, name: 'log_r2', place: 260, log: true }),
];

;// CONCATENATED MODULE: ./src/evaluate/metrics/metrics.ts






/** Every metric there is, family by family. Names and values are scikit-learn's. */
const METRICS = [
    proportion/* PROPORTIONS */.E,
    counts/* COUNT_METRICS */.om,
    auc/* AUCS */.b,
    CURVE_METRICS,
    row_loss_mean/* ROW_LOSS_MEANS */.k6,
    SUM_METRICS,
]
    .flat()
    .sort(((a, b) => a.place - b.place));
/** The names without a class: `recall` stands for `recall(bad)` too. */
const METRIC_NAMES = METRICS.map((({ name }) => name));
const POSITIVE = 1;

/** Those of rows of which only is known whether they are right: all others are of labels. */
function metricsOfOutcomes(classes) {
    return metricsOf('binary', classes).filter(({ metric }) => metric.ofOutcomes);
}



/***/ }),

/***/ 94606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: (() => (/* binding */ PROPORTIONS)),
  K: () => (/* binding */ USUAL_PROPORTION)
});

// EXTERNAL MODULE: ./src/evaluate/predictions.ts
var predictions = __webpack_require__(46621);
// EXTERNAL MODULE: ./src/evaluate/statistics/flips.ts
var flips = __webpack_require__(60043);
// EXTERNAL MODULE: ./src/evaluate/statistics/mcnemar.ts
var mcnemar = __webpack_require__(90500);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/evaluate/statistics/newcombe.ts

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

// EXTERNAL MODULE: ./src/evaluate/statistics/tally-influence.ts
var tally_influence = __webpack_require__(87891);
// EXTERNAL MODULE: ./src/evaluate/statistics/tango.ts
var tango = __webpack_require__(56862);
// EXTERNAL MODULE: ./src/evaluate/tally.ts
var tally = __webpack_require__(23161);
// EXTERNAL MODULE: ./src/evaluate/metrics/counts.ts + 3 modules
var counts = __webpack_require__(75837);
// EXTERNAL MODULE: ./src/evaluate/metrics/define-metric.ts + 1 modules
var define_metric = __webpack_require__(40);
// EXTERNAL MODULE: ./src/evaluate/metrics/tasks.ts
var tasks = __webpack_require__(15555);
;// CONCATENATED MODULE: ./src/evaluate/metrics/proportion.ts











/** What a usual model gets right, where there is no baseline to tell it. */
const USUAL_PROPORTION = 0.85;
/**
 * Right rows out of a denominator of its own: by score intervals, and McNemar's test of paired
 * rows.
 */
const PROPORTION = {
    value: ((facts, { metric, classIndex }) => {
        const { hits, trials } = metric.right(facts.tally(), classIndex);
        if (trials > 0)
            return { value: hits / trials, n: trials };
        return { value: metric.whyNot((0,predictions/* classesOf */.O)(facts.predictions), classIndex), n: trials };
    }),
    interval: ((facts, { metric, classIndex }, _value, _resampling, confidence) => {
        const { hits, trials } = metric.right(facts.tally(), classIndex);
        return (0,wilson/* wilson */.r)(hits, trials, confidence);
    }),
    influence: (facts, { metric, classIndex }) => (0,tally_influence/* tallyInfluence */.u)(facts.predictions, facts.tally(), (tally) => {
        const { hits, trials } = metric.right(tally, classIndex);
        return hits / trials;
    }),
    stake: ((facts, { metric, classIndex }) => ({
        rows: metric.right(facts.tally(), classIndex).trials,
        width: 1,
    })),
    scale: 'score',
    reads: 'classes',
    byTables: true,
    flips: ((_pair, { metric, classIndex }, cells) => (0,flips/* flipsByClass */.EG)(cells(), metric.onlyRowsOf ? { onlyRowsOf: metric.onlyRowsOf(classIndex) } : {})),
    paired: (_pair, _about, { candidate, baseline, n }) => ({
        rule: 'Tango score interval, McNemar mid-p',
        confidence: (0,tango/* tango */.w)(candidate, baseline, n),
        p: (0,mcnemar/* mcnemarMidP */.k)(candidate, baseline),
        belowZero: (0,mcnemar/* mcnemarNotBetter */.D)(candidate, baseline),
    }),
    unpaired: (candidate, baseline) => ({
        rule: 'Newcombe score interval, unpaired',
        confidence: newcombe(sampleOf(candidate), sampleOf(baseline)),
    }),
    expected: (rows, { metric, classIndex }, confidence) => {
        const trials = metric.onlyRowsOf ? rows.ofClass(metric.onlyRowsOf(classIndex)) : rows.all;
        if (trials === 0)
            return { code: 'no-row-of-class' };
        const value = USUAL_PROPORTION;
        return { value, n: trials, interval: (0,wilson/* wilson */.r)(value * trials, trials, confidence) };
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
    flips: counts/* COUNTS */.Js.flips,
    paired: counts/* COUNTS */.Js.paired,
    swapped: counts/* COUNTS */.Js.swapped,
    byTables: false,
    // A group that a model calls positive more often than others weighs more, and is right less often.
    fewGroupsCarry: () => true,
    expected: null,
};
const accuracy = (({ hits, support }) => ({
    hits: (0,tally/* sum */.cz)(hits),
    trials: (0,tally/* sum */.cz)(support),
}));
const recall = (({ hits, support }, k) => ({
    hits: hits[k],
    trials: support[k],
}));
/** The metrics of the family. */
const PROPORTIONS = [
    (0,define_metric/* defineMetric */.G)(PROPORTION, {
        name: 'accuracy',
        place: 10,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks/* CLASSES */.Nv,
        ofOutcomes: true,
        right: accuracy,
        whyNot: () => ({ code: 'no-rows' }),
        goodness: (({ labels, predicted }) => Float64Array.from(labels, ((label, row) => Number(predicted[row] === label)))),
    }),
    (0,define_metric/* defineMetric */.G)(OWN_DENOMINATOR, {
        name: 'precision',
        place: 30,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks/* BINARY */.eW,
        perClass: tasks/* CLASSES */.Nv,
        needs: (k) => [k],
        needsPredicted: (k) => [k],
        right: (({ hits, predicted }, k) => ({ hits: hits[k], trials: predicted[k] })),
        of: counts/* precisionOf */.ij,
        sees: 'one class',
        restsOn: 'labels and predictions',
        whyNot: (classes, k) => ({ code: 'no-row-predicted', class: classes[k] }),
    }),
    (0,define_metric/* defineMetric */.G)(PROPORTION, {
        name: 'recall',
        place: 40,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks/* BINARY */.eW,
        perClass: tasks/* CLASSES */.Nv,
        needs: (k) => [k],
        right: recall,
        onlyRowsOf: ((k) => k),
        whyNot: (classes, k) => ({ code: 'no-row-of-class', class: classes[k] }),
    }),
    (0,define_metric/* defineMetric */.G)(PROPORTION, {
        name: 'specificity',
        place: 50,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks/* BINARY */.eW,
        needs: () => [0],
        right: ((tally) => recall(tally, 0)),
        onlyRowsOf: (() => 0),
        whyNot: ([negative]) => ({ code: 'no-row-of-class', class: negative }),
    }),
    (0,define_metric/* defineMetric */.G)(PROPORTION, {
        name: 'recall_weighted',
        place: 110,
        orientation: 'higher',
        range: [0, 1],
        unit: 'percent',
        tasks: tasks/* MULTICLASS */.aX,
        // \u03a3 support \u00d7 recall / n is \u03a3 hits / n.
        right: accuracy,
        whyNot: () => ({ code: 'no-rows' }),
    }),
];


/***/ }),

/***/ 36743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A row is better placed when it outranks more of the other class. One whose own score stays the
 * same says nothing new, even where others have moved past it.
 */
var flipsByRank = (function flipsByRank({ candidate, baseline }) {
    const [ours, theirs] = [candidate.placements(), baseline.placements()];
    const [a, b] = [candidate.predictions, baseline.predictions];
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(ours) || (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(theirs))
        return _statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FLIPS */ .to;
    if (a.task !== 'binary' || b.task !== 'binary')
        return _statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FLIPS */ .to;
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
});
/** What ranks rest on: the rows of the rarer class. */
var rarerClass = (function rarerClass(facts) {
    return { rows: Math.min(...facts.tally().support), width: null };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: (() => (/* binding */ fewOfRarerClass)),
/* harmony export */   F5: (() => (/* binding */ rarerClass)),
/* harmony export */   GM: (() => (/* binding */ flipsByRank)),
/* harmony export */   NI: () => (/* binding */ rankDifferences)
/* harmony export */ });
/* harmony import */ var _statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60043);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49043);



/**
 * What each row adds to the difference of two areas under a curve: less where its class has more
 * rows.
 */
function rankDifferences({ candidate, baseline }) {
    const [ours, theirs] = [candidate.placements(), baseline.placements()];
    const ranking = candidate.ranking();
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(ours) || (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(theirs) || (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(ranking)) {
        return new Float64Array(0);
    }
    const { labels, positives, negatives } = ranking;
    return ours.map((value, row) => (value - theirs[row]) / (labels[row] ? positives : negatives));
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

/***/ 69523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Sorts once; AUC, its variance and the precision\u2013recall curve share it. Scores are finite. */
var rank = (function rank(labels, scores) {
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
});
/**
 * DeLong's structural components, one a row: for a positive the share of negatives that it
 * outranks, for a negative the share of positives that outrank it; a tie counts half. By the sorted
 * groups in O(n), as midranks give them (Sun & Xu 2014, "Fast implementation of DeLong's
 * algorithm"). The mean over the positives is the AUC, as is that over the negatives. Both classes
 * occur.
 */
var placements = (function placements({ order, ends, labels, positives, negatives }) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: (() => (/* binding */ placements)),
/* harmony export */   Ij: (() => (/* binding */ auc)),
/* harmony export */   Tm: (() => (/* binding */ rank)),
/* harmony export */   cF: (() => (/* binding */ averagePrecision))
/* harmony export */ });
/* harmony import */ var _numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70570);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67565);




/**
 * The area under the ROC curve: the chance that a positive outranks a negative, ties half. Both
 * classes occur.
 */
const auc = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((({ order, ends, labels, positives, negatives }) => {
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
}));
/**
 * Average precision: \u03a3 (recall step \u00d7 precision) down the distinct scores, without interpolation,
 * as scikit-learn. There are positives.
 */
const averagePrecision = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((({ order, ends, labels, positives }) => {
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
}));


/***/ }),

/***/ 42383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A loss of rows whose scores are probabilities. */
var ofProbabilities = (function ofProbabilities(predictions, losses) {
    const { scores } = predictions;
    if (!scores)
        return { code: 'classes-alone', lacks: 'probabilities' };
    if (!scores.every(((score) => score >= 0 && score <= 1))) {
        return { code: 'score-not-a-probability' };
    }
    return losses(scores, predictions);
});
/**
 * scikit-learn clips probabilities to [\u03b5, 1 \u2212 \u03b5], \u03b5 float64's machine epsilon, before it takes a
 * logarithm.
 */
var surprise = (function surprise(probability) {
    return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
});
/** The logarithm of the probability that the right class was given, negated. */
var logLosses = (function logLosses(predictions) {
    if (predictions.task === 'binary') {
        return ofProbabilities(predictions, ((scores, { labels }) => scores.map(((score, row) => surprise(labels[row] ? score : 1 - score)))));
    }
    return ofProbabilities(predictions, (scores, { labels, classes }) => (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_11__/* .fill */ .G)(new Float64Array(labels.length), (row) => surprise(scores[row * classes.length + labels[row]])));
});
/** @throws RangeError for predictions of another task */
var ofBinary = (function ofBinary(losses) {
    return ((predictions) => {
        if (predictions.task !== 'binary')
            throw new RangeError('the loss is one of two classes');
        return losses(predictions);
    });
});
/** @throws RangeError for predictions of another task */
var ofRegression = (function ofRegression(losses) {
    return (predictions) => {
        if (predictions.task !== 'regression')
            throw new RangeError('the loss is one of numbers');
        return losses(predictions);
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ columnMean),
/* harmony export */   YI: (() => (/* binding */ LOSS)),
/* harmony export */   k6: (() => (/* binding */ ROW_LOSS_MEANS))
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84658);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68323);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67565);
/* harmony import */ var _statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60043);
/* harmony import */ var _statistics_gain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33616);
/* harmony import */ var _statistics_mean_confidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34579);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31346);
/* harmony import */ var _statistics_paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25549);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49043);
/* harmony import */ var _define_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40);
/* harmony import */ var _few_rows_carry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14039);
/* harmony import */ var _log_scale_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80984);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15555);













/** Losses are facts of a model: value, influence and every comparison ask for their moments. */
const momentsOfLosses = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)(_statistics_moments_js__WEBPACK_IMPORTED_MODULE_8__/* .momentsOf */ .Z);
/**
 * The mean of one loss a row: by t, or the bootstrap and the swap test where a few rows carry the
 * mean.
 */
const ROW_LOSS_MEAN = {
    value: ((facts, { metric }) => {
        const losses = facts.rowLosses(metric.loss);
        return { value: (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(losses) ? losses : momentsOfLosses(losses).mean, n: facts.rows };
    }),
    interval: ((facts, { metric }, _value, resampling, confidence) => {
        const losses = facts.rowLosses(metric.loss);
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(losses))
            return losses;
        const found = (0,_statistics_mean_confidence_js__WEBPACK_IMPORTED_MODULE_2__/* .meanConfidence */ .y)(losses, resampling);
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(found))
            return found;
        const [low, high] = found.confidence.interval(confidence);
        return [Math.max(metric.range[0], low), Math.min(metric.range[1], high)];
    }),
    influence: (facts, { metric }) => {
        const losses = facts.rowLosses(metric.loss);
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(losses))
            return losses;
        const { mean, n } = momentsOfLosses(losses);
        return losses.map((loss) => (loss - mean) / n);
    },
    hold: (pair, { metric }) => {
        const differences = lossDifferences(pair, metric.loss);
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(differences) ? undefined : (0,_few_rows_carry_js__WEBPACK_IMPORTED_MODULE_5__/* .fewRowsCarry */ .N)(pair, differences);
    },
    stake: (({ rows }) => ({ rows, width: null })),
    scale: 'plain',
    reads: 'scores',
    pairedTail: (pair, { metric }, resampling) => {
        const differences = lossDifferences(pair, metric.loss);
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(differences)
            ? differences
            : (0,_statistics_mean_confidence_js__WEBPACK_IMPORTED_MODULE_2__/* .heavyTail */ .M)(differences, resampling, pair.candidate.units());
    },
    swapped: (pair, { metric }, resampling) => {
        const differences = lossDifferences(pair, metric.loss);
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(differences) ? undefined : (0,_statistics_paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .swapTestOfSums */ .h)(differences, resampling);
    },
    flips: ((pair, { metric }) => {
        const losses = (0,_pair_js__WEBPACK_IMPORTED_MODULE_10__/* .both */ .W)(pair, ((facts) => facts.rowLosses(metric.loss)));
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(losses))
            return _statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FLIPS */ .to;
        const [ours, theirs] = losses;
        return metric.orientation === 'lower' ? (0,_statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .flipsByValue */ .xt)(theirs, ours) : (0,_statistics_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .flipsByValue */ .xt)(ours, theirs);
    }),
    paired: (pair, { metric }, flips, resampling) => {
        if (flips.informative === 0)
            return { code: 'none-tells-apart', of: 'rows' };
        const differences = lossDifferences(pair, metric.loss);
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(differences))
            return differences;
        const found = (0,_statistics_mean_confidence_js__WEBPACK_IMPORTED_MODULE_2__/* .meanConfidence */ .y)(differences, resampling);
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(found))
            return found;
        const { method, confidence } = found;
        const equal = (0,_statistics_gain_js__WEBPACK_IMPORTED_MODULE_1__/* .equalRows */ .a1)(differences);
        return method === 't'
            ? { rule: 'paired t', confidence, equal }
            : (0,_statistics_paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .pairedBootstrap */ .W)(confidence, (0,_statistics_paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .swapTestOfSums */ .h)(differences, resampling), equal);
    },
    unpaired: null,
    expected: null,
};
/** What stands beside the predictions: it tells models apart whatever they answer. */
const COLUMN_MEAN = {
    ...ROW_LOSS_MEAN,
    answers: (facts, { metric }) => {
        const values = facts.rowLosses(metric.loss);
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(values) ? undefined : values;
    },
    hold: (pair, { metric }) => {
        const [least, most] = metric.range;
        if (Number.isFinite(most - least))
            return undefined;
        const differences = lossDifferences(pair, metric.loss);
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(differences) ? undefined : (0,_few_rows_carry_js__WEBPACK_IMPORTED_MODULE_5__/* .carriedByFew */ .I)(pair, differences);
    },
};
/** A metric that is the mean of a number a row, of whatever a user has. */
function columnMean(metric) {
    return (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(COLUMN_MEAN, metric);
}
/** Row by row, the candidate's less the baseline's. */
function lossDifferences(pair, loss) {
    const losses = (0,_pair_js__WEBPACK_IMPORTED_MODULE_10__/* .both */ .W)(pair, (facts) => facts.rowLosses(loss));
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndetermined */ .x)(losses))
        return losses;
    const [ours, theirs] = losses;
    return ours.map((x, row) => x - theirs[row]);
}
const LOG_ROW_LOSS_MEAN = (0,_log_scale_js__WEBPACK_IMPORTED_MODULE_6__/* .onLogScale */ .i)(ROW_LOSS_MEAN);



function squaredErrors({ labels, predicted }) {
    return labels.map((label, row) => (label - predicted[row]) ** 2);
}


const COMMON = { orientation: 'lower', range: [0, Number.POSITIVE_INFINITY] };
const MSE = { ...COMMON, tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_12__/* .REGRESSION */ .o7, loss: ofRegression(squaredErrors) };
const MAE = {
    ...COMMON,
    tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_12__/* .REGRESSION */ .o7,
    loss: ofRegression(({ labels, predicted }) => labels.map((label, row) => Math.abs(label - predicted[row]))),
};
/** That of the metric `loss`: the logarithm of the probability, or the squared error. */
const LOSS = ((predictions) => predictions.task === 'regression' ? squaredErrors(predictions) : logLosses(predictions));
/** The metrics of the family. */
const ROW_LOSS_MEANS = [
    (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(ROW_LOSS_MEAN, {
        ...COMMON,
        name: 'loss',
        place: 20,
        tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_12__/* .ALL */ .y2,
        loss: LOSS,
    }),
    (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(ROW_LOSS_MEAN, {
        ...COMMON,
        name: 'brier',
        place: 170,
        range: [0, 1],
        tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_12__/* .BINARY */ .eW,
        loss: ofBinary(((predictions) => ofProbabilities(predictions, ((scores, { labels }) => scores.map(((score, row) => (score - labels[row]) ** 2)))))),
    }),
    (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(ROW_LOSS_MEAN, { ...MSE, name: 'mse', place: 180 }),
    (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(ROW_LOSS_MEAN, {
        ...MAE,
        name: 'mae',
        place: 200,
        goodness: ({ labels, predicted }) => Float64Array.from(labels, (label, row) => -Math.abs(label - predicted[row])),
    }),
    (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(ROW_LOSS_MEAN, {
        ...COMMON,
        name: 'mape',
        place: 220,
        tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_12__/* .REGRESSION */ .o7,
        loss: ofRegression(({ labels, predicted }) => {
            if (labels.includes(0))
                return { code: 'label-zero' };
            return labels.map((label, row) => Math.abs((label - predicted[row]) / label));
        }),
    }),
    (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(LOG_ROW_LOSS_MEAN, { ...MSE, name: 'log_mse', place: 230, log: true }),
    (0,_define_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .G)(LOG_ROW_LOSS_MEAN, { ...MAE, name: 'log_mae', place: 250, log: true }),
];


/***/ }),

/***/ 69557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Whether either model was trained with more seeds than one. */
var isSeeded = (function isSeeded({ candidate, baseline }) {
    return candidate.others().length > 0 || baseline.others().length > 0;
});
/** The mean over the seeds; undefined where one of them is. */
var seededValue = (function seededValue(family, facts, about) {
    const first = family.value(facts, about);
    const values = [first, ...facts.others().map((one) => family.value(one, about))];
    const missing = values.find((({ value }) => typeof value !== 'number'));
    if (missing)
        return missing;
    const total = values.reduce(((sum, { value }) => sum + (typeof value === 'number' ? value : 0)), 0);
    return { ...first, value: total / values.length };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ seededPair),
/* harmony export */   Qj: () => (/* binding */ seededInterval),
/* harmony export */   kc: (() => (/* binding */ seededValue)),
/* harmony export */   tU: () => (/* binding */ meanOfSeeds),
/* harmony export */   zL: (() => (/* binding */ isSeeded))
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84658);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68323);
/* harmony import */ var _statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74895);
/* harmony import */ var _statistics_flips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60043);
/* harmony import */ var _statistics_gain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33616);
/* harmony import */ var _statistics_mean_confidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34579);
/* harmony import */ var _statistics_no_spread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55438);
/* harmony import */ var _statistics_paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25549);
/* harmony import */ var _statistics_seed_variance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93576);
/* harmony import */ var _statistics_t_critical_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19525);
/* harmony import */ var _statistics_unit_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72654);
/* harmony import */ var _statistics_wider_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(89200);
/* harmony import */ var _statistics_wilson_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83987);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49043);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90804);
/* harmony import */ var _clustered_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49828);
/* harmony import */ var _gain_flips_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27279);



















/** What the seeds of one model tell of the metric. */
function meanOfSeeds(family, facts, about) {
    const values = [];
    const influences = [];
    for (const one of [facts, ...facts.others()]) {
        const { value } = family.value(one, about);
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_11__/* .isUndetermined */ .x)(value))
            return value;
        const influence = family.influence(one, about);
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_11__/* .isUndetermined */ .x)(influence))
            return influence;
        values.push(value);
        influences.push(influence);
    }
    return (0,_statistics_seed_variance_js__WEBPACK_IMPORTED_MODULE_6__/* .seedMean */ .jr)(values, influences, facts.units());
}
/** The interval of a mean over seeds, by the rows and by what a seed moves it. */
function seededInterval(family, facts, about, confidence) {
    const few = tooFewUnits(facts);
    if (few)
        return few;
    const mean = meanOfSeeds(family, facts, about);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_11__/* .isUndetermined */ .x)(mean))
        return mean;
    const units = facts.units();
    const { standardError, freedom } = (0,_statistics_seed_variance_js__WEBPACK_IMPORTED_MODULE_6__/* .errorOfMean */ .TV)(mean, units);
    const { value } = mean;
    const [least, most] = about.metric.range;
    if (standardError === 0) {
        if (!Number.isFinite(most - least))
            return { code: 'all-alike', of: 'rows' };
        const { rows } = family.stake(facts, about);
        return (0,_statistics_no_spread_js__WEBPACK_IMPORTED_MODULE_4__/* .noSpreadInterval */ .yQ)(value, Math.max(1, rows), [least, most], confidence);
    }
    const found = () => {
        switch (family.scale) {
            case 'score': {
                // As many independent rows as would leave this error.
                const rows = (value * (1 - value)) / standardError ** 2;
                return (0,_statistics_wilson_js__WEBPACK_IMPORTED_MODULE_9__/* .wilsonAt */ .i)(value * rows, rows, (0,_statistics_t_critical_js__WEBPACK_IMPORTED_MODULE_7__/* .tCritical */ .c)(confidence, freedom));
            }
            case 'logit':
                if (least === 0 && value > 0 && value < 1) {
                    return (0,_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .logitTConfidence */ .cr)(value, standardError, freedom).interval(confidence);
                }
                return (0,_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tConfidence */ .DS)(value, standardError, freedom).interval(confidence);
            case 'plain': {
                const sums = units && (0,_statistics_unit_error_js__WEBPACK_IMPORTED_MODULE_8__/* .totalsOf */ .vA)(mean.influence, (0,_units_js__WEBPACK_IMPORTED_MODULE_12__/* .stretchesOf */ .TM)(units));
                const known = sums
                    ? (0,_clustered_js__WEBPACK_IMPORTED_MODULE_10__/* .bySums */ .oH)(value, standardError, freedom, sums)
                    : (0,_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tConfidence */ .DS)(value, standardError, freedom);
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
    const known = units && (0,_clustered_js__WEBPACK_IMPORTED_MODULE_10__/* .unitsOfMetric */ .hg)(about, candidate, units);
    if (known !== undefined && (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_11__/* .isUndetermined */ .x)(known))
        return known;
    const means = (0,_pair_js__WEBPACK_IMPORTED_MODULE_13__/* .both */ .W)(pair, (facts) => meanOfSeeds(family, facts, about));
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_11__/* .isUndetermined */ .x)(means))
        return means;
    const [ours, theirs] = means;
    const error = (0,_statistics_seed_variance_js__WEBPACK_IMPORTED_MODULE_6__/* .errorOfDifference */ .HY)(ours, theirs, units);
    const d = ours.value - theirs.value;
    const differ = whereAnswersDiffer(pair, (facts) => (0,_clustered_js__WEBPACK_IMPORTED_MODULE_10__/* .answersOf */ .Bw)(family, facts, about));
    const n = (0,_clustered_js__WEBPACK_IMPORTED_MODULE_10__/* .meanRows */ .L5)(family, pair, about);
    const gainOf = (0,_gain_flips_js__WEBPACK_IMPORTED_MODULE_14__/* .rowGains */ .r)(ours.influence, theirs.influence, d, n);
    const sign = about.metric.orientation === 'higher' ? 1 : -1;
    const tells = (row) => differ[row] === 1;
    const flips = (0,_gain_flips_js__WEBPACK_IMPORTED_MODULE_14__/* .flipsOfGains */ .y)(candidate.rows, (row) => sign * gainOf(row), tells, units);
    const [least, most] = about.metric.range;
    if ((0,_clustered_js__WEBPACK_IMPORTED_MODULE_10__/* .isRounding */ .vB)(error.standardError, most - least)) {
        if (!Number.isFinite(most - least))
            return { code: 'none-tells-apart', of: 'rows' };
        const stakes = [candidate, pair.baseline].map((facts) => family.stake(facts, about).rows);
        const rows = known ?? Math.max(1, Math.min(...stakes));
        const confidence = (0,_statistics_no_spread_js__WEBPACK_IMPORTED_MODULE_4__/* .noFlipConfidence */ .JM)(d, rows, [least, most]);
        const alike = (0,_statistics_flips_js__WEBPACK_IMPORTED_MODULE_1__/* .flipsAlike */ .Dz)(sign * d, rows);
        return { rule: NO_FLIP, confidence, units: d === 0 ? flips : alike };
    }
    const t = (0,_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tConfidence */ .DS)(d, error.standardError, error.freedom);
    const all = new Float64Array(candidate.rows);
    const tail = family.pairedTail && (0,_statistics_mean_confidence_js__WEBPACK_IMPORTED_MODULE_3__/* .heavyTail */ .M)((0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_15__/* .fill */ .G)(all, gainOf), resampling, units);
    const difference = ours.influence.map((u, row) => u - theirs.influence[row]);
    return {
        rule: 'paired t over seeds',
        confidence: tail ? (0,_statistics_wider_js__WEBPACK_IMPORTED_MODULE_16__/* .widerOf */ .J)(d, t, withSeedsOf(error, d, tail)) : t,
        units: flips,
        equal: (0,_statistics_gain_js__WEBPACK_IMPORTED_MODULE_2__/* .equalRows */ .a1)(units ? (0,_statistics_unit_error_js__WEBPACK_IMPORTED_MODULE_8__/* .totalsOf */ .vA)(difference, units) : difference),
        shares: { rows: error.rows, seeds: error.seeds, seedsAtMost: error.seedsAtMost },
        ...(family.swapped && {
            belowZero: (0,_statistics_paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__/* .swapTestOfSums */ .h)((0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_15__/* .fill */ .G)(all, (row) => (tells(row) ? gainOf(row) : 0)), resampling),
        }),
    };
}
const NO_FLIP = 'Tango score interval of no flip, on the rarest class';
/** The rows' bootstrap knows nothing of seeds: as much wider as their share makes the error. */
function withSeedsOf({ standardError, rows }, d, tail) {
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_11__/* .isUndetermined */ .x)(tail) || rows === 0 ? tail : (0,_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .stretched */ .RP)(tail, d, standardError / rows);
}
function tooFewUnits(facts) {
    const units = facts.units();
    return units && units.count < _units_js__WEBPACK_IMPORTED_MODULE_12__/* .FEWEST_UNITS */ .fA ? (0,_units_js__WEBPACK_IMPORTED_MODULE_12__/* .fewUnits */ .wh)(units) : undefined;
}
/** 1 for each row on which any two of all seeds of both models differ. */
function whereAnswersDiffer({ candidate, baseline }, answers) {
    const [first, ...rest] = [candidate, ...candidate.others(), baseline, ...baseline.others()].map(answers);
    return Uint8Array.from(first, (answer, row) => Number(rest.some((other) => other[row] !== answer)));
}


/***/ }),

/***/ 15555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: (() => (/* binding */ CLASSES)),
/* harmony export */   aX: (() => (/* binding */ MULTICLASS)),
/* harmony export */   eW: (() => (/* binding */ BINARY)),
/* harmony export */   o7: (() => (/* binding */ REGRESSION)),
/* harmony export */   y2: (() => (/* binding */ ALL))
/* harmony export */ });
/** The tasks that a metric can have. */
const ALL = ['binary', 'multiclass', 'regression'];
const CLASSES = ['binary', 'multiclass'];
const BINARY = ['binary'];
const MULTICLASS = ['multiclass'];
const REGRESSION = ['regression'];


/***/ }),

/***/ 68323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Something of both models, the candidate's first, or why one of them has none. */
var both = (function both(pair, of) {
    const ours = of(pair.candidate);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .x)(ours))
        return ours;
    const theirs = of(pair.baseline);
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .x)(theirs) ? theirs : [ours, theirs];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: (() => (/* binding */ both))
/* harmony export */ });
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49043);




/***/ }),

/***/ 46621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Their names, none for a regression. */
var classesOf = (function classesOf(predictions) {
    return predictions.task === 'regression' ? [] : predictions.classes;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: (() => (/* binding */ classesOf))
/* harmony export */ });



/***/ }),

/***/ 67565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The same function, which finds a value once for each object. */
var remembered = (function remembered(of) {
    const known = new WeakMap();
    return ((key) => {
        const found = known.get(key) ?? { value: of(key) };
        known.set(key, found);
        return found.value;
    });
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: (() => (/* binding */ remembered))
/* harmony export */ });



/***/ }),

/***/ 24597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The number of resamples that gives the end points their wanted precision. A sample quantile at
 * level p has variance p (1 \u2212 p) / (B f\u00b2), f the density there, here the normal one (Davison &
 * Hinkley 1997, "Bootstrap Methods and their Application", \u00a72.5.2).
 */
var resamplesFor = (function resamplesFor(confidence) {
    const p = (1 - confidence) / 2;
    const density = Math.exp(-((0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const wanted = (p * (1 - p)) / (density * WANTED_PRECISION) ** 2;
    return Math.min(Math.max(Math.ceil(wanted), FEWEST), MOST);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: (() => (/* binding */ resamplesFor)),
/* harmony export */   Ou: (() => (/* binding */ NO_SPREAD)),
/* harmony export */   XV: () => (/* binding */ bca),
/* harmony export */   sf: () => (/* binding */ accelerationOf)
/* harmony export */ });
/* unused harmony export quantile */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95162);


/**
 * Resamples in which a statistic is undefined are left out; with more than this share there is no
 * interval.
 */
const MOST_UNDEFINED = 0.05;
/** As when every row is right: no interval can be told from that. */
const NO_SPREAD = { code: 'resamples-alike' };
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
        return NO_SPREAD;
    const bias = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(share(sorted, estimate), 0, 1);
    /**
     * From the level of a one-sided interval to that of the bootstrap distribution, both as normal
     * quantiles.
     */
    const corrected = (z) => bias + (bias + z) / (1 - acceleration * (bias + z));
    const end = (z) => quantile(sorted, (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(corrected(z), 0, 1));
    return {
        interval: (confidence) => [end(-(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence)), end((0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence))],
        below: (value) => {
            const w = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(share(sorted, value), 0, 1) - bias;
            return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(w / (1 + acceleration * w) - bias, 0, 1);
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

/***/ 31053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ drawBinomial)
/* harmony export */ });
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

/***/ 74895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var normalConfidence = (function normalConfidence(estimate, standardError) {
    return {
        interval: ((confidence) => {
            const reach = (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence) * standardError;
            return [estimate - reach, estimate + reach];
        }),
        below: (value) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(inUnits(value - estimate, standardError), 0, 1),
    };
});
/** Of a mean of normal values, or of any values where there are enough of them (Student 1908). */
var tConfidence = (function tConfidence(mean, standardError, freedom) {
    return {
        interval: ((confidence) => {
            const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(1 - (1 - confidence) / 2, freedom) * standardError;
            return [mean - reach, mean + reach];
        }),
        below: (value) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCdf */ .w_)(inUnits(value - mean, standardError), freedom),
    };
});
/**
 * Normal on the logit scale by the delta method, so that it stays in (0, 1). For AUC: Pepe 2003,
 * "The Statistical Evaluation of Medical Tests for Classification and Prediction", \u00a75.2; for
 * average precision: Boyd, Eng & Page 2013, "Area under the precision-recall curve: point estimates
 * and confidence intervals".
 */
var logitConfidence = (function logitConfidence(estimate, standardError) {
    const onLogits = normalConfidence((0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .logit */ .i2)(estimate), standardError / (estimate * (1 - estimate)));
    return {
        interval: ((confidence) => {
            const [low, high] = onLogits.interval(confidence);
            return [(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(low), (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(high)];
        }),
        below: (value) => onLogits.below((0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .logit */ .i2)(value)),
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: (() => (/* binding */ tConfidence)),
/* harmony export */   Eq: () => (/* binding */ normalConfidence),
/* harmony export */   KS: (() => (/* binding */ logitConfidence)),
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   cr: () => (/* binding */ logitTConfidence)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95162);





/** The same by Student's t. */
function logitTConfidence(estimate, standardError, freedom) {
    const slope = estimate * (1 - estimate);
    const onLogits = tConfidence((0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .logit */ .i2)(estimate), standardError / slope, freedom);
    return {
        interval: (confidence) => {
            const [low, high] = onLogits.interval(confidence);
            return [(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(low), (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(high)];
        },
        below: (value) => onLogits.below((0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .logit */ .i2)(value)),
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

/***/ 69980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Within a label the cells come by what is predicted, whichever model says it, then by their first
 * row: so swapping the models does not change what is drawn for a cell.
 */
var countCells = (function countCells(labels, predicted, classes) {
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
    const sorted = [...found.values()].sort(((x, y) => x.key - y.key || x.row - y.row));
    return {
        classes,
        models: predicted.length,
        cells: sorted.map((({ row, rows }) => ({
            label: labels[row],
            predicted: predicted.map(((of) => of[row])),
            rows,
        }))),
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ talliesOf),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   hA: (() => (/* binding */ countCells)),
/* harmony export */   l7: () => (/* binding */ drawTallies)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23161);
/* harmony import */ var _binomial_draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31053);



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
 * A resample of the rows of each class, of as many rows as it has: a multinomial draw over its
 * cells, by conditional binomials. Its cost does not depend on the number of rows.
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

/***/ 45012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Read when the first is asked for: see docs/adr/0059-distributions-are-read-when-asked.md */
var read = (function read() {
    library ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)('./stdlib.cjs');
    return library;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   YW: (() => (/* binding */ tQuantile)),
/* harmony export */   Zl: (() => (/* binding */ normalQuantile)),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   w_: () => (/* binding */ tCdf),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

let library;

const binomialCdf = (x, trials, chance) => read().binomialCdf(x, trials, chance);
const binomialPmf = (x, trials, chance) => read().binomialPmf(x, trials, chance);
const normalCdf = (x, mean, sd) => read().normalCdf(x, mean, sd);
const normalQuantile = ((p, mean, sd) => read().normalQuantile(p, mean, sd));
const tCdf = (x, freedom) => read().tCdf(x, freedom);
const tQuantile = ((p, freedom) => read().tQuantile(p, freedom));


/***/ }),

/***/ 60043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Row by row, more is better. */
var flipsByValue = (function flipsByValue(candidate, baseline) {
    let better = 0;
    let worse = 0;
    for (let row = 0; row < candidate.length; row++) {
        if (candidate[row] > baseline[row])
            better++;
        else if (candidate[row] < baseline[row])
            worse++;
    }
    return { candidate: better, baseline: worse, informative: better + worse, n: candidate.length };
});
/** Row by row, the right class is better. */
var flipsByClass = (function flipsByClass({ cells }, { onlyRowsOf, oneAgainstRest }) {
    const seen = ((k) => (oneAgainstRest === undefined ? k : Number(k === oneAgainstRest)));
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ flipsAlike),
/* harmony export */   EG: (() => (/* binding */ flipsByClass)),
/* harmony export */   to: () => (/* binding */ NO_FLIPS),
/* harmony export */   xt: (() => (/* binding */ flipsByValue))
/* harmony export */ });
const NO_FLIPS = { candidate: 0, baseline: 0, informative: 0, n: 0 };
/** Where every row, or group of rows, shows the same difference d, more being better. */
function flipsAlike(d, n) {
    if (d === 0)
        return { ...NO_FLIPS, n };
    return { candidate: d > 0 ? n : 0, baseline: d < 0 ? n : 0, informative: n, n };
}




/***/ }),

/***/ 33616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: (() => (/* binding */ NO_DIFFERENCE)),
/* harmony export */   VV: () => (/* binding */ mirrored),
/* harmony export */   a1: () => (/* binding */ equalRows),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   qL: () => (/* binding */ heldToExact)
/* harmony export */ });
/* harmony import */ var _confidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74895);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45012);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95162);
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56862);




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
    const [low, high] = (0,_tango_js__WEBPACK_IMPORTED_MODULE_3__/* .tango */ .w)(b, c, n).interval(USUAL);
    const plain = ((0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .twoSidedZ */ .mI)(USUAL) * Math.sqrt(b + c)) / n;
    // By the wider side on both: where few rows lose much and many win little, the sides of the flips
    // are not those of d.
    const ratio = Math.max(1, ((b - c) / n - low) / plain, (high - (b - c) / n) / plain);
    return (0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .stretched */ .RP)(confidence, d, ratio);
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
    const z = Math.max(-(0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(p, 0, 1), LEAST_Z);
    return Math.max(Math.abs(d) * ((0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .twoSidedZ */ .mI)(level) / z - 1), Number.EPSILON);
}
/** Of two models that say the same of every row: the difference is 0, with no doubt. */
const NO_DIFFERENCE = {
    interval: (() => [0, 0]),
    notAbove: ((value) => (value > 0 ? 1 : value < 0 ? 0 : 0.5)),
    notBelow: ((value) => (value < 0 ? 1 : value > 0 ? 0 : 0.5)),
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

/***/ 95162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The standard normal quantile that a two-sided interval of this confidence reaches to: 1.96 for
 * 0.95.
 */
var twoSidedZ = (function twoSidedZ(confidence) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - confidence) / 2, 0, 1);
});
var logit = (function logit(p) {
    return Math.log(p / (1 - p));
});
var expit = (function expit(x) {
    return 1 / (1 + Math.exp(-x));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: (() => (/* binding */ expit)),
/* harmony export */   i2: (() => (/* binding */ logit)),
/* harmony export */   mI: (() => (/* binding */ twoSidedZ))
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);






/***/ }),

/***/ 90500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mcnemarNotBetter),
/* harmony export */   k: () => (/* binding */ mcnemarMidP)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);

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
    const point = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(fewer, flips, 0.5);
    return b === c ? 1 - point / 2 : 2 * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(fewer, flips, 0.5) - point;
}
/**
 * The same one-sided: the p of "the first is no better", small when it gets more right.
 */
function mcnemarNotBetter(b, c) {
    const flips = b + c;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(c, flips, 0.5) - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(c, flips, 0.5) / 2;
}


/***/ }),

/***/ 34579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The bootstrap of a mean that a few rows carry, or a few units of them; undefined where they don't.
 */
var heavyTail = (function heavyTail(values, resampling, units) {
    if (!(0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeavyTailed */ .F)((0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentsOf */ .Z)(units ? (0,_unit_error_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsOf */ .vA)(values, units) : values)))
        return undefined;
    return (0,_resample_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .resampleSums */ .c6)([values], resampling.blocks(), (totals) => totals[1] / totals[0]);
});
/**
 * Of a mean over the rows: by t, or by the wider of t and the bootstrap where a few rows carry the
 * mean.
 */
var meanConfidence = (function meanConfidence(values, resampling) {
    const moments = (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentsOf */ .Z)(values);
    if (moments.n < 2)
        return { code: 'one-row' };
    const { mean, standardError, n } = moments;
    const t = (0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__/* .tConfidence */ .DS)(mean, standardError, n - 1);
    const tail = heavyTail(values, resampling);
    if (tail === undefined || (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .x)(tail))
        return { method: 't', confidence: t };
    return { method: 'BCa bootstrap', confidence: (0,_wider_js__WEBPACK_IMPORTED_MODULE_5__/* .widerOf */ .J)(mean, t, tail) };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ heavyTail),
/* harmony export */   y: (() => (/* binding */ meanConfidence))
/* harmony export */ });
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49043);
/* harmony import */ var _confidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74895);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31346);
/* harmony import */ var _resample_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41101);
/* harmony import */ var _unit_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72654);
/* harmony import */ var _wider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89200);










/***/ }),

/***/ 31346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var momentsOf = (function momentsOf(values) {
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
});
/**
 * Whether a t interval of the mean is off by too much: Cochran's rule wants n > 25 g\u2081\u00b2 (Cochran
 * 1977, "Sampling Techniques", \u00a72.15).
 */
var isHeavyTailed = (function isHeavyTailed({ n, skewness }) {
    return n <= 25 * skewness ** 2;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: (() => (/* binding */ isHeavyTailed)),
/* harmony export */   Z: (() => (/* binding */ momentsOf))
/* harmony export */ });




/***/ }),

/***/ 55438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The fewest rows that a metric rests on, at least 1.
 * @param margins how many there are of each kind that it counts
 */
var rowsAtStake = (function rowsAtStake(margins) {
    return Math.max(1, Math.min(...margins.filter(((n) => n > 0))));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ noFlipConfidence),
/* harmony export */   l0: (() => (/* binding */ rowsAtStake)),
/* harmony export */   yQ: () => (/* binding */ noSpreadInterval)
/* harmony export */ });
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56862);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83987);


/**
 * Where no resample of the rows gives another value, as when every row is right, a bootstrap knows
 * nothing of rows that could have come out otherwise. As many rows as are at stake, none of which
 * came out otherwise, are taken as a proportion by Wilson.
 * @param atStake see `rowsAtStake`
 * @param range of the metric, finite
 */
function noSpreadInterval(value, atStake, [least, most], confidence) {
    const [, reach] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(0, atStake, confidence);
    const wide = (most - least) * reach;
    return [Math.max(least, value - wide), Math.min(most, value + wide)];
}
/**
 * The same of a difference d that every row shows alike: rows at stake are taken as paired
 * proportions of which none flipped away from it, wider than the truth.
 */
function noFlipConfidence(d, atStake, [least, most]) {
    const { interval, below } = (0,_tango_js__WEBPACK_IMPORTED_MODULE_0__/* .tango */ .w)(0, 0, atStake);
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



/***/ }),

/***/ 25549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pairedBootstrap),
/* harmony export */   h: () => (/* binding */ swapTestOfSums)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67565);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49043);
/* harmony import */ var _resample_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41101);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90088);
/* harmony import */ var _swap_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47809);





/** The bootstrap finds too much in small samples, so it comes with the swap test. */
function pairedBootstrap(confidence, belowZero, equal, atLeast) {
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .x)(confidence)
        ? confidence
        : {
            ...{ rule: 'paired BCa bootstrap', confidence, belowZero, equal },
            ...(atLeast && { atLeast }),
        };
}
/** The swap test's confidence that a sum of the rows' differences is below 0. */
function swapTestOfSums(differences, resampling) {
    return (0,_swap_test_js__WEBPACK_IMPORTED_MODULE_2__/* .swapTest */ .g)(swapsOf(differences, resampling), differences.reduce((total, x) => total + x, 0));
}
/** Several metrics turn on the same differences, as RMSE and R\u00b2 on those of the squared errors. */
const known = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((_) => []);
function swapsOf(differences, resampling) {
    const resamples = resampling.blocks();
    const perBlock = (0,_resample_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSum */ .$d)(differences, resamples);
    const found = known(resampling).find((swaps) => (0,_resample_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .sameNumbers */ .pB)(swaps.perBlock, perBlock));
    if (found)
        return found.swapped;
    const swapped = (0,_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .swapSums */ .Uw)(perBlock, resamples.replicates, resampling.swaps());
    known(resampling).push({ perBlock, swapped });
    return swapped;
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



/**
 * Above this many draws the linear approximation stands in for resampling; there are many rows
 * then.
 */
const MOST_DRAWS = 1_000_000;
function drawCounts(cells, replicates, random) {
    const tooMany = cells.cells.length * replicates > MOST_DRAWS;
    const resampled = tooMany
        ? null
        : Array.from({ length: replicates }, () => (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .drawTallies */ .l7)(cells, random));
    return { cells, resampled };
}
/** The BCa bootstrap of a function of the confusion matrix, stratified by class. */
function resampleCounts({ cells, resampled }, statistic, { influence, times } = jackknife(cells, statistic)) {
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
 * The influence of a row of each cell, by leaving it out, over the rows of its class (Efron &
 * Tibshirani 1993, "An Introduction to the Bootstrap", ch. 11 and 14). A row without which the
 * statistic is undefined counts as having none.
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
/* harmony export */   $d: () => (/* binding */ blockSum),
/* harmony export */   c6: () => (/* binding */ resampleSums),
/* harmony export */   pB: () => (/* binding */ sameNumbers)
/* harmony export */ });
/* unused harmony export blockSums */
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67565);
/* harmony import */ var _bca_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24597);


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
    return (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .bca */ .XV)(values, estimate, (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .accelerationOf */ .sf)(without.map((value) => center - value)));
}
/** Several metrics are functions of the same sums, as RMSE and R\u00b2 are of the squared errors, in arrays of their own or not. */
const known = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((_) => []);
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
const rowsOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((resamples) => {
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

/***/ 93576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ errorOfDifference),
/* harmony export */   TV: () => (/* binding */ errorOfMean),
/* harmony export */   jr: () => (/* binding */ seedMean)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);
/* harmony import */ var _unit_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72654);


/** The variance of a sum over rows that are independent, by what each adds to it. */
function rowVariance(influence, units, moved) {
    if (units) {
        const { standardError, freedom } = (0,_unit_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unitError */ .fG)(influence, units, { moved });
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
    const oneInTen = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.1, 0, 1);
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

/***/ 47809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ swapTest)
/* harmony export */ });
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

/***/ 90088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ swapSums),
/* harmony export */   Xo: () => (/* binding */ swapBlockTallies),
/* harmony export */   wJ: () => (/* binding */ swapTallies)
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84658);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23161);
/* harmony import */ var _binomial_draw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31053);
/* harmony import */ var _count_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69980);




/**
 * The tallies of two models after swapping them on rows drawn at random, each row with the chance
 * \u00bd.
 */
function swapTallies(cells, replicates, random) {
    const { agreed, pairs } = byAnswers(cells);
    return Array.from({ length: replicates }, () => {
        const tallies = [(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)(cells.classes), (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)(cells.classes)];
        for (const cell of agreed)
            (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(tallies, cell, cell.rows);
        for (const { label, answers, rows } of pairs) {
            const kept = (0,_binomial_draw_js__WEBPACK_IMPORTED_MODULE_2__/* .drawBinomial */ .g)(rows, 0.5, random);
            (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(tallies, { label, predicted: answers }, kept);
            (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(tallies, { label, predicted: answers.toReversed() }, rows - kept);
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
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyRows */ .Ab)(labels, predicted, classes.length);
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
    const signed = (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .G)(new Float64Array(2 * sums.length), (i) => i & 1 ? sums[i >> 1] : -sums[i >> 1]);
    return (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .G)(new Float64Array(replicates), () => {
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

/***/ 19525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What a two-sided interval of this confidence reaches to, in standard errors: 2.228 for 0.95, 10. */
var tCritical = (function tCritical(confidence, freedom) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(1 - (1 - confidence) / 2, freedom);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: (() => (/* binding */ tCritical))
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);




/***/ }),

/***/ 87891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The influence of each row on a function of the confusion matrix, divided by the number of rows:
 * its derivative by the row's weight (the infinitesimal jackknife, Efron 1982), by central
 * differences. The function depends on the shares alone, so the influences sum to 0.
 * @param tally of these predictions
 * @throws RangeError for a regression
 */
var tallyInfluence = (function tallyInfluence(predictions, tally, statistic) {
    if (predictions.task === 'regression')
        throw new RangeError('a regression has no classes');
    const { labels, predicted } = predictions;
    const classes = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .O)(predictions).length;
    const moved = {
        hits: tally.hits.slice(),
        support: tally.support.slice(),
        predicted: tally.predicted.slice(),
    };
    const at = ((label, answer, weight) => {
        (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(moved, label, answer, weight);
        const value = statistic(moved);
        (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(moved, label, answer, -weight);
        return value;
    });
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: (() => (/* binding */ tallyInfluence))
/* harmony export */ });
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46621);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23161);


/** Of a row: small beside any count, large beside rounding. */
const STEP = 1e-3;



/***/ }),

/***/ 56862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tangoZ),
/* harmony export */   w: () => (/* binding */ tango)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95162);


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
            const z = (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
            // The high end is the low end of the mirrored table: swapping the models mirrors the interval
            // to the last bit.
            return [lowEnd(b, c, n, z), -lowEnd(c, b, n, z)];
        },
        below: (value) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(-tangoZ(b, c, n, value), 0, 1),
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

/***/ 72654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ addedBy),
/* harmony export */   R5: () => (/* binding */ windowsOf),
/* harmony export */   fG: () => (/* binding */ unitError),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90804);
/* harmony import */ var _gain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);


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
    return Math.max(1, Math.min(totals.length, (0,_gain_js__WEBPACK_IMPORTED_MODULE_0__/* .equalRows */ .a1)(variances)) - 1);
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
    return units.kind === 'time' ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .bandwidth */ .oe)(units) : 1;
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

/***/ 89200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ widerOf)
/* harmony export */ });
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49043);

/**
 * At each end the wider of two confidences about one estimate: where a few rows carry a mean, no
 * one method can be trusted on both sides (Bahadur & Savage 1956, "The nonexistence of certain
 * statistical procedures in nonparametric problems").
 * @param other the first alone where there is none
 */
function widerOf(estimate, one, other) {
    if (other === undefined || (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .x)(other))
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

/***/ 83987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The score interval of a proportion (Wilson 1927, "Probable inference, the law of succession, and
 * statistical inference"). `hits` may be a fraction. There is at least one trial.
 */
var wilson = (function wilson(hits, trials, confidence) {
    return wilsonAt(hits, trials, (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(confidence));
});
/** The same, reaching to so many standard errors. */
var wilsonAt = (function wilsonAt(hits, trials, z) {
    const z2 = z ** 2;
    const middle = (hits + z2 / 2) / (trials + z2);
    const spread = (hits * (trials - hits)) / trials + z2 / 4;
    const reach = Math.sqrt(z2 * spread) / (trials + z2);
    // At the ends the bound is exactly 0 or 1, which rounding would miss.
    return [hits === 0 ? 0 : middle - reach, hits === trials ? 1 : middle + reach];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ wilsonAt),
/* harmony export */   r: (() => (/* binding */ wilson))
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95162);





/***/ }),

/***/ 23161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var emptyTally = (function emptyTally(classes) {
    return {
        hits: new Float64Array(classes),
        support: new Float64Array(classes),
        predicted: new Float64Array(classes),
    };
});
/** Counts `times` rows of one label and prediction. */
var count = (function count(tally, label, predicted, times) {
    tally.support[label] += times;
    tally.predicted[predicted] += times;
    if (label === predicted)
        tally.hits[label] += times;
});
var tallyRows = (function tallyRows(labels, predicted, classes) {
    const tally = emptyTally(classes);
    for (let row = 0; row < labels.length; row++)
        count(tally, labels[row], predicted[row], 1);
    return tally;
});
var sum = (function sum(counts) {
    let total = 0;
    for (const x of counts)
        total += x;
    return total;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: (() => (/* binding */ tallyRows)),
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   U9: (() => (/* binding */ count)),
/* harmony export */   cz: (() => (/* binding */ sum))
/* harmony export */ });






/***/ }),

/***/ 49043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var isUndetermined = (function isUndetermined(value) {
    return typeof value === 'object' && value !== null && 'code' in value;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: (() => (/* binding */ isUndetermined))
/* harmony export */ });



/***/ }),

/***/ 90804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Ow: () => (/* binding */ unitsWith),
/* harmony export */   TM: () => (/* binding */ stretchesOf),
/* harmony export */   fA: () => (/* binding */ FEWEST_UNITS),
/* harmony export */   oe: () => (/* binding */ bandwidth),
/* harmony export */   wh: () => (/* binding */ fewUnits)
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84658);

/** With fewer groups than this no interval is worth its name (Cameron & Miller 2015, \u00a7VI). */
const FEWEST_UNITS = 10;
/** Why there is no interval where there are fewer. */
function fewUnits({ kind, count }) {
    return { code: 'few-units', units: kind, count, atLeast: FEWEST_UNITS };
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
    return { kind, of: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint32Array(of.length), (row) => places.get(of[row])), count };
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

/***/ 2244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Sorts in place, as `Float64Array.prototype.sort` does, in half the time: V8 compares 64-bit integers
 * sooner than doubles, and the bits of two doubles compare as these do, those of two negative ones the
 * other way round. NaN is not allowed.
 */
var sortNumbers = (function sortNumbers(values) {
    new BigInt64Array(values.buffer, values.byteOffset, values.length).sort();
    const positive = values.findIndex(((value) => value >= 0 && !Object.is(value, -0)));
    values.subarray(0, positive < 0 ? values.length : positive).reverse();
    return values;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: (() => (/* binding */ sortNumbers))
/* harmony export */ });



/***/ }),

/***/ 70570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The rows in ascending order of their values, rows of equal value in ascending row order. A radix sort over the bits of
 * the doubles: linear in n. NaN is not allowed.
 */
var sortOrder = (function sortOrder(values) {
    const order = (0,_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint32Array(values.length), ((row) => row));
    if (values.length <= FEW)
        return order.sort((a, b) => values[a] - values[b] || a - b);
    const { low, high } = sortableBits(values);
    return byDigits([low, high], order);
});
/** Likewise of whole numbers of 32 bits, in half the time. */
var wordOrder = (function wordOrder(words) {
    if (words.length <= SOME)
        return packedOrder(words);
    return byDigits([words], (0,_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint32Array(words.length), (row) => row));
});
/** Each word with its row behind it, as one number. */
var packedOrder = (function packedOrder(words) {
    const packed = new Float64Array(words.length);
    for (let row = 0; row < words.length; row++)
        packed[row] = words[row] * SOME + row;
    const order = new Uint32Array(words.length);
    (0,_sort_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sortNumbers */ .D)(packed);
    for (let i = 0; i < order.length; i++)
        order[i] = packed[i] % SOME;
    return order;
});
/** @param words those that count least first */
var byDigits = (function byDigits(words, order) {
    let from = order;
    let to = new Uint32Array(order.length);
    for (const bits of words) {
        for (const shift of [0, 11, 22]) {
            if (distribute(bits, shift, from, to))
                [from, to] = [to, from];
        }
    }
    return from;
});
/** The doubles as 64-bit integers that sort as the doubles do: negatives inverted, the sign bit set on the others. */
var sortableBits = (function sortableBits(values) {
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
});
/** One stable counting pass; false where all rows share the digit and nothing was written. */
var distribute = (function distribute(bits, shift, from, to) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: (() => (/* binding */ wordOrder)),
/* harmony export */   T: (() => (/* binding */ sortOrder))
/* harmony export */ });
/* harmony import */ var _sort_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2244);
/* harmony import */ var _typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84658);


const DIGIT_BITS = 11;
const BINS = 1 << DIGIT_BITS;
/** Below this a comparison sort is faster than clearing the bins. */
const FEW = 512;


/** V8 sorts so many before it has compiled the passes over the digits; their rows take 16 of the 21 bits that a word leaves of a double. */
const SOME = 1 << 16;






/***/ }),

/***/ 84658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Fills a typed array by index. (`TypedArray.from` with a function collects boxed numbers in a list first: a million are 24 MB.) */
var fill = (function fill(into, valueAt) {
    const target = into;
    for (let i = 0; i < into.length; i++)
        target[i] = valueAt(i);
    return into;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: (() => (/* binding */ fill))
/* harmony export */ });



/***/ })

};
