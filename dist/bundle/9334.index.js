export const id = 9334;
export const ids = [9334];
export const modules = {

/***/ 50772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Compares two models row by row. The order of the rows changes nothing, to the last bit.
 * @param baseline its predictions of the candidate's rows, in the same order, with the same labels
 * (see `alignRows`)
 * @throws RangeError when the two are not of the same rows, labels, task or classes
 */
var compare = (function compare(candidate, baseline, options) {
    checkAligned(candidate, baseline);
    const pair = { candidate: (0,facts/* factsOf */.x)(candidate), baseline: (0,facts/* factsOf */.x)(baseline) };
    const identical = sameAnswers(candidate, baseline);
    const models = [pair.candidate.predictions, pair.baseline.predictions];
    const metrics = new Map((0,evaluate/* metricsOfPredictions */.D4)(candidate).map(((named) => [named.name, named])));
    const levels = new Map();
    const known = new Map();
    return {
        rows: candidate.ids.length,
        identical,
        names: [...metrics.keys()],
        metric: ((name, confidence = options.confidence) => {
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
        }),
    };
});
var compareMetric = (function compareMetric(pair, named, resampling, confidence, identical) {
    const { metric, classIndex } = named;
    const candidate = metric.value(pair.candidate, classIndex).value;
    const baseline = metric.value(pair.baseline, classIndex).value;
    const { orientation } = metric;
    const { rows } = pair.candidate;
    const values = { metric: named.name, orientation, rows };
    if (typeof candidate !== 'number' || typeof baseline !== 'number') {
        const lost = typeof candidate !== 'number' && typeof baseline === 'number';
        const givenUp = lost ? classesGivenUp(pair, named) : { rows: 0, units: 0 };
        const comparison = {
            ...values,
            candidate: typeof candidate === 'number' ? candidate : null,
            baseline: typeof baseline === 'number' ? baseline : null,
            d: null,
            interval: null,
            because: {
                ...((0,undetermined/* isUndetermined */.x)(candidate) && { candidate }),
                ...((0,undetermined/* isUndetermined */.x)(baseline) && { baseline }),
            },
            ...(givenUp.rows > 0 && { givenUp: givenUp.rows, givenUpUnits: givenUp.units }),
        };
        return { comparison, pWorse: () => null };
    }
    const seenFlips = metric.flips(pair, classIndex, resampling.cells);
    const d = orientation === 'higher' ? candidate - baseline : baseline - candidate;
    const found = identical
        ? { rule: 'identical predictions', gain: gain/* NO_DIFFERENCE */.Cw }
        : comparison_gain(pair, named, d, seenFlips, resampling);
    // What seeds say of a row is their mean: one seed's flips would tell another story.
    const flips = (0,seeded/* isSeeded */.zL)(pair) && !(0,undetermined/* isUndetermined */.x)(found) && found.units ? found.units : seenFlips;
    const base = {
        ...values,
        candidate,
        baseline,
        d,
        confidence,
        n: flips.n,
        flips: { candidate: flips.candidate, baseline: flips.baseline },
        informative: flips.informative,
        stake: stakeOf(pair, named),
        ...(!(0,undetermined/* isUndetermined */.x)(found) && found.shares && { seeds: found.shares }),
    };
    if ((0,undetermined/* isUndetermined */.x)(found)) {
        const comparison = { ...base, interval: null, p: null, rule: null, because: found };
        return { comparison, pWorse: () => null };
    }
    const { rule } = found;
    const told = found.gain.interval(confidence);
    if (!told.every(Number.isFinite)) {
        const because = { code: 'interval-not-finite' };
        return {
            comparison: { ...base, interval: null, p: null, rule, because },
            pWorse: () => null,
        };
    }
    const { notAbove, notBelow } = found.gain;
    const hold = identical ? undefined : metric.hold(pair, classIndex);
    const p = found.p ?? Math.min(1, 2 * Math.min(notAbove(0), notBelow(0)));
    return {
        comparison: {
            ...base,
            interval: possible(told, metric.range),
            p: flips.informative === 0 ? null : p,
            rule,
            ...(hold && { hold }),
        },
        pWorse: ((margin) => notBelow(-margin)),
        ...(!identical && {
            beyond: (tolerance) => {
                const test = metric.marginTest(pair, classIndex, tolerance);
                return test && orientation === 'lower' ? (0,gain/* mirrored */.VV)(test) : test;
            },
        }),
    };
});
/** No two values are further apart than the ends of their range, which t of a few rows does not know. */
var possible = (function possible([low, high], [least, most]) {
    const apart = most - least;
    return [Math.max(low, -apart), Math.min(high, apart)];
});
/** Groups that hold so many rows count as so many rows alone. */
var stakeOf = (function stakeOf({ candidate }, { metric, classIndex }) {
    const { rows, width } = metric.stake(candidate, classIndex);
    const units = candidate.units()?.count ?? rows;
    return { rows: Math.min(rows, units), width };
});
var sameAnswers = (function sameAnswers(candidate, baseline) {
    const same = ((a, b) => {
        for (let i = 0; i < a.length; i++)
            if (a[i] !== b[i])
                return false;
        return a.length === b.length;
    });
    const scores = ((of) => (of.task !== 'regression' && of.scores) || []);
    const [ours, theirs] = [(0,seeds/* seedsOf */.GO)(candidate), (0,seeds/* seedsOf */.GO)(baseline)];
    return (ours.length === theirs.length &&
        ours.every(((one, k) => {
            const other = theirs[k];
            return (same(one.predicted, other.predicted) &&
                same(scores(one), scores(other)) &&
                (one.own ?? []).every(({ name, values }) => same(values, other.own?.find((column) => column.name === name)?.values ?? [])));
        })));
});
var checkAligned = (function checkAligned(candidate, baseline) {
    const wrong = (what) => new RangeError(`the two models are not of the same ${what}`);
    if (candidate.task !== baseline.task)
        throw wrong('task');
    if (candidate.ids.length !== baseline.ids.length)
        throw wrong('rows');
    const same = candidate.ids === baseline.ids;
    if (!same && candidate.ids.some((id, row) => id !== baseline.ids[row]))
        throw wrong('rows');
    for (let row = 0; row < candidate.labels.length; row++) {
        if (candidate.labels[row] !== baseline.labels[row])
            throw wrong('labels');
    }
    if (candidate.task === 'regression' || baseline.task === 'regression')
        return;
    if (candidate.classes.join('\0') !== baseline.classes.join('\0'))
        throw wrong('classes');
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: (() => (/* binding */ compare))
});

// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 1 modules
var facts = __webpack_require__(96409);
// EXTERNAL MODULE: ./src/evaluate/metrics/seeded.ts
var seeded = __webpack_require__(69557);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var seeds = __webpack_require__(1593);
// EXTERNAL MODULE: ./src/evaluate/statistics/gain.ts
var gain = __webpack_require__(33616);
// EXTERNAL MODULE: ./src/evaluate/statistics/resampling.ts + 1 modules
var statistics_resampling = __webpack_require__(53232);
// EXTERNAL MODULE: ./src/evaluate/statistics/wider.ts
var wider = __webpack_require__(89200);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
;// CONCATENATED MODULE: ./src/compare/given-up.ts

/** Of the classes that the metric needs predicted; none where the candidate predicts enough of them. */
function classesGivenUp({ candidate, baseline }, { metric, classIndex }) {
    const needed = metric.needsPredicted(classIndex);
    const [ours, theirs] = [candidate.tally().predicted, baseline.tally().predicted];
    const absent = [...ours.keys()].filter((k) => ours[k] === 0);
    const enough = needed === 'two classes' && ours.length - absent.length >= 2;
    const missed = needed === 'two classes' ? absent : absent.filter((k) => needed.includes(k));
    if (enough || missed.length === 0)
        return { rows: 0, units: 0 };
    const rows = missed.reduce((total, k) => total + theirs[k], 0);
    const units = baseline.units();
    const { predicted } = baseline.predictions;
    return {
        rows,
        units: units ? (0,evaluate_units/* unitsWith */.Ow)(units, (row) => missed.includes(predicted[row])) : rows,
    };
}

;// CONCATENATED MODULE: ./src/compare/comparison.ts













/** What is known of the candidate's gain d, oriented so that more is better. */
function comparison_gain(pair, named, d, flips, resampling) {
    const { metric, classIndex } = named;
    const higher = metric.orientation === 'higher';
    const found = metric.paired(pair, classIndex, flips, higher ? d : 0 - d, resampling);
    if ((0,undetermined/* isUndetermined */.x)(found))
        return found;
    const { rule, confidence, p, belowZero, equal, atLeast } = found;
    // What is independent is what tells: groups, where rows come in them.
    const telling = found.units ?? flips;
    const oriented = higher ? confidence : (0,gain/* mirrored */.VV)(confidence);
    // A score interval has that width already.
    const stretched = equal === undefined ? oriented : (0,gain/* widened */["do"])(oriented, d, telling, equal);
    const wide = (0,wider/* widerOf */.J)(d, stretched, atLeast && (higher ? atLeast : (0,gain/* mirrored */.VV)(atLeast)));
    const held = belowZero === undefined || higher ? belowZero : 1 - belowZero;
    const exact = (0,gain/* heldToExact */.qL)(wide, d, telling.informative, held);
    const { units, shares } = found;
    return {
        ...{ rule, gain: exact },
        ...(p !== undefined && { p }),
        ...(units && { units }),
        ...(shares && { shares }),
    };
}




/***/ }),

/***/ 76165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ numbersRow),
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
/**
 * Two numbers that were measured without predictions to pair, of rows that are independent. Proportions, each of a denominator of
 * its own, are compared as two samples (Newcombe 1998), marked unpaired; of other metrics, and of
 * one that is undefined, there is no interval, and null is returned: a single number is no
 * evidence.
 */
function compareNumbers({ name, metric }, candidate, baseline, confidence) {
    if (candidate.value === null || baseline.value === null)
        return null;
    if (candidate.n < 1 || baseline.n < 1)
        return null;
    const found = metric.unpaired?.({ value: candidate.value, n: candidate.n }, { value: baseline.value, n: baseline.n });
    if (!found)
        return null;
    const { rule, confidence: known } = found;
    const n = Math.min(candidate.n, baseline.n);
    return {
        comparison: {
            metric: name,
            orientation: metric.orientation,
            candidate: candidate.value,
            baseline: baseline.value,
            rows: n,
            d: candidate.value - baseline.value,
            interval: known.interval(confidence),
            confidence,
            p: Math.min(1, 2 * Math.min(known.below(0), 1 - known.below(0))),
            rule,
            n,
            flips: null,
            informative: null,
        },
        pWorse: (margin) => 1 - known.below(-margin),
    };
}
/**
 * Two numbers side by side, with what evidence there is: none where rows belong together, which
 * numbers know nothing of.
 */
function numbersRow(named, candidate, baseline, { confidence, grouped }) {
    const compared = baseline && !grouped && compareNumbers(named, candidate, baseline, confidence);
    if (compared)
        return compared.comparison;
    const { orientation } = named.metric;
    const [ours, theirs] = [candidate.value, baseline?.value ?? null];
    const n = Math.min(candidate.n, baseline?.n ?? 0);
    const values = { metric: named.name, orientation, rows: n, interval: null };
    if (ours === null || theirs === null) {
        const because = ours === null ? { candidate: whyOf(candidate) } : { baseline: whyOf(baseline) };
        return { ...values, candidate: ours, baseline: theirs, d: null, because };
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
        because: { code: 'single-number' },
    };
}
function whyOf({ because, why } = {}) {
    if (because)
        return because;
    return why === undefined ? { code: 'no-value' } : { code: 'in-words', text: why };
}


/***/ }),

/***/ 91632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is
 * null and says why; nothing is ever NaN. The order of the rows changes nothing, to the last bit.
 */
var evaluate = (function evaluate(predictions, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingOf */ .u)([facts.predictions], options);
    const metrics = {};
    for (const metric of metricsOfPredictions(predictions)) {
        metrics[metric.name] = estimate(facts, metric, resampling, options.confidence);
    }
    return { metrics };
});
/** The metrics that these predictions can have. */
var metricsOfPredictions = (function metricsOfPredictions(predictions) {
    return [...measuredMetrics(predictions), ...(0,_metrics_own_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetrics */ .A)(predictions.own ?? [])];
});
var measuredMetrics = (function measuredMetrics(predictions) {
    if (predictions.task === 'regression') {
        return (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)('regression', [], predictions.transform);
    }
    const { task, classes } = predictions;
    return task === 'binary' && predictions.outcomes
        ? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOfOutcomes */ .up)(classes)
        : (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(task, classes);
});
var estimate = (function estimate(facts, { metric, classIndex }, resampling, confidence) {
    const found = metric.value(facts, classIndex);
    const { value, n } = found;
    if (typeof value !== 'number')
        return { value: null, interval: null, n, because: value };
    const classes = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .classesOf */ .O)(facts.predictions);
    const zeroed = found.zeroed && { zeroed: found.zeroed.map((k) => classes[k]) };
    const interval = metric.interval(facts, classIndex, value, resampling, confidence);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .x)(interval))
        return { value, interval: null, n, because: interval, ...zeroed };
    if (!interval.every(Number.isFinite)) {
        return { value, interval: null, n, because: { code: 'interval-not-finite' }, ...zeroed };
    }
    return { value, interval, n, ...zeroed };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: (() => (/* binding */ metricsOfPredictions)),
/* harmony export */   Qi: () => (/* binding */ evaluateMetric),
/* harmony export */   _3: (() => (/* binding */ evaluate)),
/* harmony export */   qn: () => (/* binding */ estimateOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96409);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43415);
/* harmony import */ var _metrics_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5833);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46621);
/* harmony import */ var _statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53232);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49043);







/**
 * One metric of the predictions, with its interval.
 * @throws RangeError when these predictions have no such metric
 */
function evaluateMetric(predictions, name, options) {
    const metric = metricsOfPredictions(predictions).find((named) => named.name === name);
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    return estimateOf(predictions, metric, options);
}
/** The same of a metric that is at hand. */
function estimateOf(predictions, metric, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingOf */ .u)([facts.predictions], options);
    return estimate(facts, metric, resampling, options.confidence);
}





/***/ }),

/***/ 96409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Predictions never change once they are made, so their facts are kept as long as they are. */
var factsOf = (function factsOf(predictions) {
    const facts = known.get(predictions) ?? makeFacts((0,row_order/* inOwnOrder */.W$)(predictions));
    known.set(predictions, facts);
    // What was put in order is in order: whoever goes on from it finds what is known of it.
    known.set(facts.predictions, facts);
    return facts;
});
var makeFacts = (function makeFacts(predictions) {
    const ranking = (0,lazy/* lazy */.R)((() => rankingOf(predictions)));
    const units = (0,lazy/* lazy */.R)((() => predictions.clusters && (0,evaluate_units/* unitsOf */.$J)(predictions.clusters)));
    const ofClasses = new Map();
    const losses = new Map();
    return {
        predictions,
        rows: predictions.ids.length,
        units,
        unitsOfClass: (k) => {
            const own = units();
            const { labels } = predictions;
            const found = ofClasses.get(k) ?? (own ? (0,evaluate_units/* unitsWith */.Ow)(own, (row) => labels[row] === k) : 0);
            ofClasses.set(k, found);
            return found;
        },
        // Their rows were put in this order with those of the first.
        others: (0,lazy/* lazy */.R)((() => (predictions.others ?? []).map(makeFacts))),
        tally: (0,lazy/* lazy */.R)((() => tallyOf(predictions))),
        ranking,
        placements: (0,lazy/* lazy */.R)((() => {
            const ranked = ranking();
            return (0,undetermined/* isUndetermined */.x)(ranked) ? ranked : (0,metrics_ranking/* placements */.DD)(ranked);
        })),
        rowLosses: ((loss) => {
            const found = losses.get(loss) ?? loss(predictions);
            losses.set(loss, found);
            return found;
        }),
        rowSums: (0,lazy/* lazy */.R)(() => rowSums(regression(predictions))),
        onLogScale: (0,lazy/* lazy */.R)(() => {
            const logs = inLogs(regression(predictions));
            return (0,undetermined/* isUndetermined */.x)(logs) ? logs : makeFacts(logs);
        }),
    };
});
var tallyOf = (function tallyOf(predictions) {
    if (predictions.task === 'regression')
        throw new RangeError('a regression has no classes');
    const { labels, predicted, classes } = predictions;
    return (0,tally/* tallyRows */.Ab)(labels, predicted, classes.length);
});
var rankingOf = (function rankingOf(predictions) {
    if (predictions.task !== 'binary')
        throw new RangeError('only binary scores are ranked');
    const { labels, scores } = predictions;
    if (!scores)
        return { code: 'classes-alone', lacks: 'scores' };
    if (!scores.every(Number.isFinite))
        return { code: 'score-not-a-number' };
    return (0,metrics_ranking/* rank */.Tm)(labels, scores);
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: (() => (/* binding */ factsOf))
});

// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranking.ts
var metrics_ranking = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/evaluate/statistics/moments.ts
var moments = __webpack_require__(31346);
;// CONCATENATED MODULE: ./src/evaluate/metrics/row-sums.ts

function rowSums({ labels, predicted }) {
    const { mean } = (0,moments/* momentsOf */.Z)(labels);
    return {
        squaredErrors: labels.map((label, row) => (label - predicted[row]) ** 2),
        deviations: labels.map((label) => label - mean),
        squaredDeviations: labels.map((label) => (label - mean) ** 2),
    };
}

// EXTERNAL MODULE: ./src/evaluate/row-order.ts
var row_order = __webpack_require__(24730);
// EXTERNAL MODULE: ./src/evaluate/tally.ts
var tally = __webpack_require__(23161);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
;// CONCATENATED MODULE: ./src/evaluate/facts.ts







const known = new WeakMap();


function regression(predictions) {
    if (predictions.task === 'regression')
        return predictions;
    throw new RangeError(`a ${predictions.task} model predicts no numbers`);
}
/** Labels and predictions in the units that a log-transformed model is trained in. */
function inLogs(predictions) {
    const { ids, labels, predicted, clusters } = predictions;
    if (!labels.every((x) => x > 0))
        return { code: 'no-logarithm', of: 'label' };
    if (!predicted.every((x) => x > 0)) {
        return { code: 'no-logarithm', of: 'prediction' };
    }
    return {
        task: 'regression',
        ids,
        ...(clusters && { clusters }),
        labels: labels.map(Math.log),
        predicted: predicted.map(Math.log),
    };
}




/***/ }),

/***/ 75857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A value that is made once, when it is first asked for. */
var lazy = (function lazy(make) {
    let made;
    return (() => {
        made ??= { value: make() };
        return made.value;
    });
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: (() => (/* binding */ lazy))
/* harmony export */ });



/***/ }),

/***/ 24730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The predictions with their rows in an order that depends on the ids alone. Sums of floating-point
 * numbers differ in their last digits with the order of the terms, so whatever is computed starts
 * from this one.
 */
var inOwnOrder = (function inOwnOrder(predictions) {
    const { order, ids } = orderOf(predictions.ids);
    return ids === predictions.ids ? predictions : (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(predictions, order, ids);
});
/**
 * By a hash of the ids, which sorts a million of them ten times as fast as comparing them; those of
 * one hash by themselves.
 */
var orderOf = (function orderOf(ids) {
    const found = known.get(ids) ?? inOrder(ids);
    known.set(ids, found);
    return found;
});
/** The hash of each id. */
var hashesOf = (function hashesOf(ids) {
    const found = hashed.get(ids) ?? (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(new Uint32Array(ids.length), ((row) => (0,_numeric_hash32_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .q)(ids[row])));
    hashed.set(ids, found);
    return found;
});
var inOrder = (function inOrder(ids) {
    const order = sorted(ids);
    if (order.every(((row, i) => row === i)))
        return { order, ids };
    const inOwn = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIds */ .h)(ids, order);
    hashed.set(inOwn, (0,_data_table_subset_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(hashesOf(ids), order, new Uint32Array(order.length)));
    return { order, ids: inOwn };
});
var sorted = (function sorted(ids) {
    const hashes = hashesOf(ids);
    const order = (0,_numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOrder */ .D)(hashes);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end]] === hashes[order[start]])
            end++;
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => (ids[a] < ids[b] ? -1 : 1));
        start = end;
    }
    return order;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: (() => (/* binding */ inOwnOrder)),
/* harmony export */   mJ: (() => (/* binding */ orderOf)),
/* harmony export */   mU: (() => (/* binding */ hashesOf))
/* harmony export */ });
/* harmony import */ var _data_table_subset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93521);
/* harmony import */ var _numeric_hash32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79330);
/* harmony import */ var _numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70570);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84658);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);









/** Two models that answer for the same rows share their ids, and with them the order. */
const known = new WeakMap();
const hashed = new WeakMap();



/***/ }),

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What several seeds of one training say of the same rows, as the predictions of the first that
 * hold the others. They may come from anywhere: one run after the other, or jobs of their own.
 * @param first of the model that is exported
 * @param others of the same rows in the same order, with the same labels
 * @throws RangeError where they are of other rows, or another task
 */
var withSeeds = (function withSeeds(first, others) {
    if (others.length === 0)
        return first;
    const { ids } = first;
    for (const one of others) {
        if (one.ids === ids)
            continue;
        if (one.ids.length !== ids.length || one.ids.some((id, row) => id !== ids[row])) {
            throw new RangeError('the seeds answered for other rows');
        }
    }
    const wrong = new RangeError('the seeds are of different tasks');
    switch (first.task) {
        case 'binary':
            return { ...first, others: others.map((one) => check(one.task === 'binary' && one)) };
        case 'multiclass':
            return { ...first, others: others.map((one) => check(one.task === 'multiclass' && one)) };
        case 'regression':
            return { ...first, others: others.map((one) => check(one.task === 'regression' && one)) };
    }
    function check(found) {
        if (found === false)
            throw wrong;
        return found;
    }
});
/** Each seed's predictions, the first one's first. */
var seedsOf = (function seedsOf(predictions) {
    const { others, ...first } = predictions;
    return others ? [first, ...others] : [predictions];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: (() => (/* binding */ seedsOf)),
/* harmony export */   k4: () => (/* binding */ withClusters),
/* harmony export */   v1: (() => (/* binding */ withSeeds))
/* harmony export */ });


/** The same with what belongs together, for every seed. */
function withClusters(predictions, clusters) {
    const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, clusters }));
    return withSeeds(first, others);
}


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The predictions of some rows, in the order given; of every seed alike.
 * @param ids those rows' own, where they are known
 */
var selectRows = (function selectRows(predictions, rows, ids = selectIds(predictions.ids, rows)) {
    const chosen = { rows, ids };
    switch (predictions.task) {
        case 'regression':
            return ofNumbers(predictions, chosen);
        case 'binary':
            return ofTwo(predictions, chosen);
        case 'multiclass':
            return ofMany(predictions, chosen);
    }
});
var ofTwo = (function ofTwo({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores } = own;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Uint8Array(n)),
        predicted: copyRows(own.predicted, rows, new Uint8Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
        ...(others && { others: others.map((one) => ofTwo(one, chosen)) }),
    };
});
var common = (function common({ clusters, own }, { rows, ids }) {
    const n = rows.length;
    return {
        ids,
        ...(clusters && {
            clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
        }),
        ...(own && {
            own: own.map((one) => ({
                ...one,
                values: copyRows(one.values, rows, new Float64Array(n)),
            })),
        }),
    };
});
var selectIds = (function selectIds(ids, rows) {
    // Array.from with a function takes three times as long for a million.
    const selected = new Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        selected[i] = ids[rows[i]];
    return selected;
});
/** Copies `width` elements a row. */
var copyRows = (function copyRows(from, rows, into, width = 1) {
    if (width === 1) {
        for (let i = 0; i < rows.length; i++)
            into[i] = from[rows[i]];
        return into;
    }
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ selectRows)),
/* harmony export */   h: (() => (/* binding */ selectIds))
/* harmony export */ });

function ofNumbers({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Float64Array(n)),
        predicted: copyRows(own.predicted, rows, new Float64Array(n)),
        ...(others && { others: others.map((one) => ofNumbers(one, chosen)) }),
    };
}

function ofMany({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores, classes } = own;
    const width = classes.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Int32Array(n)),
        predicted: copyRows(own.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
        ...(others && { others: others.map((one) => ofMany(one, chosen)) }),
    };
}





/***/ }),

/***/ 53232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * For one model, or for two on the same rows, which are in their own order (see `inOwnOrder`): what
 * is drawn follows from it.
 */
var resamplingOf = (function resamplingOf(models, options) {
    const [first] = models;
    if (!first)
        throw new RangeError('there is no model to resample');
    const replicates = (0,bca/* resamplesFor */.MY)(options.confidence);
    const random = (stream) => new numeric_random/* Random */.o(options.seed, `bootstrap/${stream}`);
    const cells = (0,lazy/* lazy */.R)((() => {
        if (first.task === 'regression')
            throw new RangeError('a regression has no classes');
        const predicted = models.map(((model) => {
            if (model.task === 'regression')
                throw new RangeError('a regression has no classes');
            return model.predicted;
        }));
        return (0,count_cells/* countCells */.hA)(first.labels, predicted, first.classes.length);
    }));
    const counts = (0,lazy/* lazy */.R)(() => (0,resample_counts/* drawCounts */.Hu)(cells(), replicates, random('counts')));
    const units = first.clusters && (0,evaluate_units/* stretchesOf */.TM)((0,evaluate_units/* unitsOf */.$J)(first.clusters));
    const blocks = (0,lazy/* lazy */.R)(() => drawBlocks(first.ids.length, replicates, random('blocks'), units));
    return {
        blocks,
        cells,
        counts,
        swappedTallies: (0,lazy/* lazy */.R)(() => {
            if (units)
                return (0,swap/* swapBlockTallies */.Xo)(models, blocks(), random('swapped tallies'));
            return counts().resampled && (0,swap/* swapTallies */.wJ)(cells(), replicates, random('swapped tallies'));
        }),
        swaps: () => random('swaps'),
    };
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: (() => (/* binding */ resamplingOf))
});

// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/evaluate/statistics/blocks.ts

/** Up to this many rows each is a block of its own. */
const MOST_BLOCKS = 500;
/**
 * Draws resamples of rows, or of blocks of rows where there are many: the sum over a block of m
 * independent rows has m times the moments of a row, so resampled totals keep their mean, variance
 * and skewness (the standard error itself then varies by 1 / \u221a(2 \u00d7 blocks), 3 %).
 * @param units what is drawn as a whole, where rows are not independent
 */
function drawBlocks(rows, replicates, random, units) {
    const blocks = Math.min(units?.count ?? rows, MOST_BLOCKS);
    const unitOf = units ? (row) => units.of[row] : (row) => row;
    const blockOf = (0,typed_arrays/* fill */.G)(new Uint32Array(rows), (row) => unitOf(row) % blocks);
    return { blockOf, blocks, replicates, drawn: timesDrawn(blocks, replicates, random) };
}
let last;
/**
 * How often each resample draws each block. It follows from their numbers and the generator alone, so what was drawn last is
 * kept: a model is resampled alone, and then beside the baseline.
 */
function timesDrawn(blocks, replicates, random) {
    const key = [blocks, replicates, ...random.state()].join();
    if (last?.key === key) {
        random.restore(last.after);
        return last.drawn;
    }
    const drawn = new Uint8Array(replicates * blocks);
    for (let start = 0; start < drawn.length; start += blocks) {
        for (let i = 0; i < blocks; i++)
            drawn[start + uniformIndex(random, blocks)]++;
    }
    last = { key, drawn, after: random.state() };
    return drawn;
}
/** In [0, bound); even to within bound / 2\u00b3\u00b2. */
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











/***/ })

};
