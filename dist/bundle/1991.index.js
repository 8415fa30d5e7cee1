export const id = 1991;
export const ids = [1991];
export const modules = {

/***/ 81697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FEW_ROWS)
/* harmony export */ });
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;


/***/ }),

/***/ 5833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The metrics that are a user's own: each the mean of a column of the predictions. */
var ownMetrics = (function ownMetrics(own) {
    return own.map(({ name, better, range: [least, most] }, i) => ({
        name,
        metric: (0,_row_loss_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .columnMean */ .GL)({
            name,
            place: PLACE + i,
            orientation: better,
            range: [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY],
            tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2,
            loss: columnOf(name),
        }),
        classIndex: 0,
    }));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ ownMetrics))
/* harmony export */ });
/* harmony import */ var _row_loss_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42383);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15555);


/** After all others, in the order in which the config has them. */
const PLACE = 1000;

const known = new Map();
/** The same function each time: facts are known by it. */
function columnOf(name) {
    const found = known.get(name) ?? columnCalled(name);
    known.set(name, found);
    return found;
}
function columnCalled(name) {
    return ({ own }) => own?.find((one) => one.name === name)?.values ?? { code: 'no-column', column: name };
}


/***/ }),

/***/ 12617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ floorRows)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95162);

/**
 * Below this many rows no comparison of paired proportions is green, whatever the models say:
 * without a single flip the score interval still reaches to \u2212z\u00b2/(n + z\u00b2) (Tango 1998), so it takes
 * n \u2265 z\u00b2 (w \u2212 m)/m for a tolerance m of a metric that is w wide. 381 for one percentage point at
 * 0.95. Infinite where nothing is tolerated.
 */
function floorRows(margin, width, confidence) {
    if (margin <= 0)
        return Number.POSITIVE_INFINITY;
    return Math.ceil(Math.max(0, ((0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(confidence) ** 2 * (width - margin)) / margin));
}


/***/ }),

/***/ 28285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Holm's adjusted p-values, in the order given (Holm 1979, "A simple sequentially rejective
 * multiple test procedure"): those at or below a level are rejected with a family-wise error of at
 * most that level, whatever the tests' dependence.
 */
var holm = (function holm(pValues) {
    return holmRatios(pValues).map(((p) => Math.min(1, p)));
});
/**
 * The same of p-values that are each in units of a level of their own, rejected at 1; they can
 * exceed it. With weights each test has its share of the level (the weighted procedure of the same
 * paper): the one of the least p over its weight is tested at its share of what is left.
 * @param weights above 0, one a test; all alike where left out
 */
var holmRatios = (function holmRatios(ratios, weights = ratios.map((() => 1))) {
    const weighed = ((i) => ratios[i] / weights[i]);
    const order = ratios.map(((_, i) => i)).sort(((i, j) => weighed(i) - weighed(j)));
    const adjusted = new Array(ratios.length);
    let left = weights.reduce(((sum, weight) => sum + weight), 0);
    let largest = 0;
    for (const i of order) {
        largest = Math.max(largest, (left / weights[i]) * ratios[i]);
        adjusted[i] = largest;
        left -= weights[i];
    }
    return adjusted;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: (() => (/* binding */ holmRatios)),
/* harmony export */   f: (() => (/* binding */ holm))
/* harmony export */ });




/***/ }),

/***/ 11118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ differenceError),
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   hQ: () => (/* binding */ smallestDrop),
/* harmony export */   vd: () => (/* binding */ rowsNeeded),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);
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
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(1 - (1 - confidence) / family) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER, 0, 1);
}
function standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
}
/**
 * How many rows like these would decide the comparison in 80 % of cases, were the true difference
 * the one measured: the rows at which it lies z(confidence) + z(80 %) standard errors from \u2212margin,
 * the standard error falling as 1 / \u221arows (Chow, Shao & Wang 2008, "Sample Size Calculations in
 * Clinical Research", \u00a73.1). Null where the difference is the margin itself: no number of rows
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
 * of two estimates with equal standard errors has \u221a(2 (1 \u2212 correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two
 * versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
}


/***/ }),

/***/ 15078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Each test's share of the family's level, by Holm's weights: equal among those on all test rows,
 * and among those on slices.
 */
var sharesOf = (function sharesOf(tests) {
    const sliced = tests.filter(((test) => test.sliced)).length;
    const whole = tests.length - sliced;
    if (sliced === 0 || whole === 0)
        return tests.map((() => 1 / tests.length));
    return tests.map((test) => (test.sliced ? OF_SLICES / sliced : (1 - OF_SLICES) / whole));
});
/**
 * Decides one difference d against a tolerance: pass when the whole interval lies at or above
 * \u2212margin, fail when it lies below, inconclusive otherwise. Identical predictions pass any margin
 * of at least 0. Where one side is undefined nothing is shown (see `undefined-side.ts`).
 * @param margin how much worse is tolerated, in the metric's unit; below 0 a gain is asked for
 * @param beyond how far the gain lies beyond what is tolerated, where the interval does not say it all
 * @param family by how much the level is divided among the comparisons that are decided together
 * @throws RangeError when the margin is not a finite number
 */
var decideComparison = (function decideComparison(comparison, margin, family = 1, beyond) {
    if (!Number.isFinite(margin))
        throw new RangeError(`the margin ${margin} is not a finite number`);
    if (comparison.d === null) {
        return of('inconclusive', { code: 'undefined-on-common-rows', why: comparison.because });
    }
    const { interval, confidence } = comparison;
    if (comparison.rule === 'identical predictions') {
        return margin >= 0
            ? of('pass', { code: 'identical-predictions', margin })
            : of('fail', { code: 'identical-where-gain-asked', margin });
    }
    if (!interval) {
        const why = comparison.because ?? _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_A_NUMBER */ .Q;
        return of('inconclusive', { code: 'no-interval', why });
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
});
/**
 * Decides the comparisons of one gate together. It is red when any is shown worse, so those tests
 * are corrected by Holm, each at the level that its interval leaves on one side: what no longer
 * holds is inconclusive. Passing needs all of them and is not corrected (an intersection\u2013union
 * test, Berger 1982).
 */
var decideFamily = (function decideFamily(tests) {
    const beyond = tests.map((({ compared, tolerance }) => tolerance && compared.beyond?.(tolerance)));
    const pValues = tests.map((({ compared, margin }, i) => {
        const p = compared.pWorse(margin);
        const held = beyond[i];
        return p === null || !held ? p : Math.max(p, 1 - held.below(0));
    }));
    // Each in units of its own level, so that conditions of different confidence can be corrected
    // together.
    const levels = tests.map((({ compared }) => levelOf(compared.comparison)));
    const shares = sharesOf(tests);
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_3__/* .holmRatios */ .H)(pValues.map(((p, i) => (p === null ? 1 / levels[i] : p / levels[i]))), shares);
    return tests.map((({ compared, margin }, i) => {
        const family = 1 / shares[i];
        const alone = decideComparison(compared.comparison, margin, family, beyond[i]);
        const p = pValues[i] === null ? null : Math.min(1, adjusted[i] * levels[i]);
        const holds = tests.length === 1 || p === null || adjusted[i] <= 1;
        const corrected = holds
            ? undefined
            : amongOthers(alone, compared.comparison, { comparisons: tests.length, family, p });
        return { ...(corrected ?? alone), pWorse: p };
    }));
});
var levelOf = (function levelOf(comparison) {
    return comparison.d === null ? 1 : (1 - comparison.confidence) / 2;
});
var of = (function of(verdict, because, rest = {}) {
    return { verdict, because, rowsNeeded: null, smallestDrop: null, pWorse: null, ...rest };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   Ed: () => (/* binding */ decideComparison),
/* harmony export */   jn: (() => (/* binding */ decideFamily))
/* harmony export */ });
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81697);
/* harmony import */ var _evaluate_statistics_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12617);
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28285);
/* harmony import */ var _evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11118);
/* harmony import */ var _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11451);





/** The share of the level that conditions on slices have together, where there are others too. */
const OF_SLICES = 1 / 5;



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
    const least = gain.d + margin > 0 ? leastForGreen(comparison, margin) : 0;
    // Of models that answered alike the floor is all that is missing.
    const alike = least > 0 && comparison.d !== null && comparison.informative === 0;
    const needed = alike ? least : (0,_evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsNeeded */ .vd)(gain, margin, rows, family);
    if (needed === null || rows < _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .FEW_ROWS */ .b || needed > MOST_TIMES * rows)
        return null;
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

function gainOf({ d, confidence, n, flips, informative, seeds }, interval) {
    return { d, interval, confidence, n, flips, informative, ...(seeds && { seeds }) };
}



/***/ }),

/***/ 40474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Whether `value OP threshold` holds. NaN holds with nothing. */
var holds = (function holds(value, operator, threshold) {
    switch (operator) {
        case '>=':
            return value >= threshold;
        case '>':
            return value > threshold;
        case '<=':
            return value <= threshold;
        case '<':
            return value < threshold;
        case '==':
            return value === threshold;
    }
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: (() => (/* binding */ holds))
/* harmony export */ });



/***/ }),

/***/ 11451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Decides a fixed threshold. The point estimate is compared as written, unless a confidence is
 * asked for: then the whole interval has to lie on one side. An undefined metric fails.
 */
var decideThreshold = (function decideThreshold({ metric, operator, limit, confidence }, { value, interval, because }) {
    if (value === null || !Number.isFinite(value)) {
        return undefinedMetric(metric, because ?? NOT_A_NUMBER);
    }
    const against = { value, operator, limit };
    if (confidence === undefined) {
        return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(value, operator, limit)
            ? { verdict: 'pass', because: { code: 'threshold-met', ...against } }
            : { verdict: 'fail', because: { code: 'threshold-missed', ...against } };
    }
    if (!interval) {
        return {
            verdict: 'inconclusive',
            because: { code: 'threshold-without-interval', ...against },
        };
    }
    const ends = interval.map((end) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(end, operator, limit));
    if (ends.every((end) => end)) {
        return { verdict: 'pass', because: { code: 'threshold-shown-met', ...against, interval } };
    }
    if (ends.every((end) => !end)) {
        return { verdict: 'fail', because: { code: 'threshold-shown-missed', ...against, interval } };
    }
    return {
        verdict: 'inconclusive',
        because: { code: 'threshold-inside-interval', ...against, interval },
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: (() => (/* binding */ decideThreshold)),
/* harmony export */   Q: () => (/* binding */ NOT_A_NUMBER)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40474);

/** Why a metric has no value, where nothing else is known. */
const NOT_A_NUMBER = { code: 'not-a-number' };

/** A metric that the rows do not define fails: nothing was measured that could hold. */
function undefinedMetric(metric, why) {
    return { verdict: 'fail', because: { code: 'undefined-metric', metric, why } };
}


/***/ }),

/***/ 26195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Undefined where a green takes no more than the gate's own confidence. */
var greenLevel = (function greenLevel(confidence, within, { looks, rivals }) {
    const alternatives = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .alternativesOf */ .c3)(within);
    const shared = alternatives * rivals * Math.max(1, looks * (looks + 1));
    if (shared === 1)
        return undefined;
    return {
        confidence: 1 - (1 - confidence) / shared,
        alternatives,
        looks,
        ...(rivals > 1 && { rivals }),
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: (() => (/* binding */ greenLevel)),
/* harmony export */   q: (() => (/* binding */ ALONE))
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95159);

const ALONE = { looks: 0, rivals: 1 };



/***/ }),

/***/ 95159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What stands beside each other, in its order, groups where their first member stands. */
var membersOf = (function membersOf(within) {
    const top = [];
    within.forEach(((groups = [], index) => {
        let members = top;
        for (const { kind, id } of groups) {
            const known = members.find((node) => node.kind !== 'one' && node.id === id);
            const group = known ?? { kind, id, members: [] };
            if (!known)
                members.push(group);
            if (group.kind === 'one')
                throw new RangeError('a finding is no group');
            members = group.members;
        }
        members.push({ kind: 'one', index });
    }));
    return top;
});
/**
 * What a group comes to (Kleene 1938, "On notation for ordinal numbers", strong logic of three
 * values): `any` is its best member, `all` its worst, but that what is waived stands in nobody's
 * way and carries nothing.
 */
var weightOfNode = (function weightOfNode(node, weights) {
    if (node.kind === 'one')
        return weights[node.index];
    const inner = node.members.map((member) => weightOfNode(member, weights));
    return node.kind === 'any' ? best(inner) : weightOfAll(inner);
});
/** The findings that need not hold, as another member of their `any` does. */
var sparedBy = (function sparedBy(nodes, weights) {
    const spared = new Set();
    const visit = ((node, need) => {
        if (node.kind === 'one') {
            const weight = weights[node.index];
            if (!need && (weight === 'held' || weight === 'fails'))
                spared.add(node.index);
            return;
        }
        const own = weightOfNode(node, weights);
        const met = node.kind === 'any' && (own === 'holds' || own === 'waived');
        for (const member of node.members)
            visit(member, need && !met);
    });
    for (const node of nodes)
        visit(node, true);
    return spared;
});
/**
 * By how much the level is divided among the members of which one is enough: any of k is green by
 * chance k times as often as one (Bonferroni).
 */
var alternativesOf = (function alternativesOf(within) {
    return (within ?? []).reduce((all, { kind, of }) => (kind === 'any' ? all * of : all), 1);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: (() => (/* binding */ alternativesOf)),
/* harmony export */   jB: (() => (/* binding */ sparedBy)),
/* harmony export */   lS: (() => (/* binding */ membersOf)),
/* harmony export */   sr: (() => (/* binding */ weightOfNode))
/* harmony export */ });
/* unused harmony export weightOfAll */
/** From the one that decides an `any` to the one that decides an `all`. */
const BEST_FIRST = ['holds', 'waived', 'held', 'fails'];


/** @param weights at least one */
function weightOfAll(weights) {
    if (weights.includes('fails'))
        return 'fails';
    if (weights.includes('held'))
        return 'held';
    return weights.includes('holds') ? 'holds' : 'waived';
}
function best(weights) {
    return BEST_FIRST.find((weight) => weights.includes(weight));
}




/***/ }),

/***/ 19089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * How much worse than the baseline a condition tolerates: it holds when d \u2265 \u2212margin, d oriented so
 * that more is better. A margin below 0 asks for a gain. A factor is applied to the baseline's
 * measured value.
 */
var marginOf = (function marginOf(operator, threshold, orientation, baseline) {
    if (operator === '==')
        return { code: 'equality-cannot-be-shown' };
    const wantsMore = operator === '>=' || operator === '>';
    if (wantsMore !== (orientation === 'higher')) {
        return { code: 'asks-for-worse-model', operator, orientation };
    }
    const change = threshold.kind === 'baseline' ? threshold.amount : (threshold.factor - 1) * baseline;
    // 0 \u2212 x, as \u22120 is not 0 to everyone.
    return wantsMore ? 0 - change : change;
});
/** The same as it is written: what the baseline's own value is multiplied by, and what is added. */
var toleranceOf = (function toleranceOf(threshold) {
    return threshold.kind === 'relative'
        ? { factor: threshold.factor, amount: 0 }
        : { factor: 1, amount: threshold.amount };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: (() => (/* binding */ toleranceOf)),
/* harmony export */   O: (() => (/* binding */ marginOf))
/* harmony export */ });




/***/ }),

/***/ 63180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56942);


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
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
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
        const short = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(name, LONGEST_NAME);
        return /^[\p{L}\p{N}_./()-]+$/u.test(short) ? short : JSON.stringify(short);
    });
    return `${shown.join(', ')}${names.length > MOST_SHOWN ? ', \u2026' : ''}`;
}


/***/ })

};
