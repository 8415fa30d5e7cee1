export const id = 2315;
export const ids = [2315];
export const modules = {

/***/ 96409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
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
/** Predictions never change once they are made, so their facts are kept as long as they are. */
function factsOf(predictions) {
    const facts = known.get(predictions) ?? makeFacts((0,row_order/* inOwnOrder */.W$)(predictions));
    known.set(predictions, facts);
    // What was put in order is in order: whoever goes on from it finds what is known of it.
    known.set(facts.predictions, facts);
    return facts;
}
function makeFacts(predictions) {
    const ranking = (0,lazy/* lazy */.R)(() => rankingOf(predictions));
    const units = (0,lazy/* lazy */.R)(() => predictions.clusters && (0,evaluate_units/* unitsOf */.$J)(predictions.clusters));
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
        others: (0,lazy/* lazy */.R)(() => (predictions.others ?? []).map(makeFacts)),
        tally: (0,lazy/* lazy */.R)(() => tallyOf(predictions)),
        ranking,
        placements: (0,lazy/* lazy */.R)(() => {
            const ranked = ranking();
            return (0,undetermined/* isUndetermined */.x)(ranked) ? ranked : (0,metrics_ranking/* placements */.DD)(ranked);
        }),
        rowLosses: (loss) => {
            const found = losses.get(loss) ?? loss(predictions);
            losses.set(loss, found);
            return found;
        },
        rowSums: (0,lazy/* lazy */.R)(() => rowSums(regression(predictions))),
        onLogScale: (0,lazy/* lazy */.R)(() => {
            const logs = inLogs(regression(predictions));
            return (0,undetermined/* isUndetermined */.x)(logs) ? logs : makeFacts(logs);
        }),
    };
}
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
        return { code: 'classes-alone', lacks: 'scores' };
    if (!scores.every(Number.isFinite))
        return { code: 'score-not-a-number' };
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

/***/ 24730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ inOwnOrder),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   mU: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var _data_table_subset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93521);
/* harmony import */ var _numeric_hash32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79330);
/* harmony import */ var _numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70570);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84658);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);





/**
 * The predictions with their rows in an order that depends on the ids alone. Sums of floating-point
 * numbers differ in their last digits with the order of the terms, so whatever is computed starts
 * from this one.
 */
function inOwnOrder(predictions) {
    const { order, ids } = orderOf(predictions.ids);
    return ids === predictions.ids ? predictions : (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(predictions, order, ids);
}
/**
 * By a hash of the ids, which sorts a million of them ten times as fast as comparing them; those of
 * one hash by themselves.
 */
function orderOf(ids) {
    const found = known.get(ids) ?? inOrder(ids);
    known.set(ids, found);
    return found;
}
/** The hash of each id. */
function hashesOf(ids) {
    const found = hashed.get(ids) ?? (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(new Uint32Array(ids.length), (row) => (0,_numeric_hash32_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .q)(ids[row]));
    hashed.set(ids, found);
    return found;
}
function inOrder(ids) {
    const order = sorted(ids);
    if (order.every((row, i) => row === i))
        return { order, ids };
    const inOwn = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIds */ .h)(ids, order);
    hashed.set(inOwn, (0,_data_table_subset_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(hashesOf(ids), order, new Uint32Array(order.length)));
    return { order, ids: inOwn };
}
/** Two models that answer for the same rows share their ids, and with them the order. */
const known = new WeakMap();
const hashed = new WeakMap();
function sorted(ids) {
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
}


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ seedsOf),
/* harmony export */   k4: () => (/* binding */ withClusters),
/* harmony export */   v1: () => (/* binding */ withSeeds)
/* harmony export */ });
/**
 * What several seeds of one training say of the same rows, as the predictions of the first that
 * hold the others. They may come from anywhere: one run after the other, or jobs of their own.
 * @param first of the model that is exported
 * @param others of the same rows in the same order, with the same labels
 * @throws RangeError where they are of other rows, or another task
 */
function withSeeds(first, others) {
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
}
/** Each seed's predictions, the first one's first. */
function seedsOf(predictions) {
    const { others, ...first } = predictions;
    return others ? [first, ...others] : [predictions];
}
/** The same with what belongs together, for every seed. */
function withClusters(predictions, clusters) {
    const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, clusters }));
    return withSeeds(first, others);
}


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   h: () => (/* binding */ selectIds)
/* harmony export */ });
/**
 * The predictions of some rows, in the order given; of every seed alike.
 * @param ids those rows' own, where they are known
 */
function selectRows(predictions, rows, ids = selectIds(predictions.ids, rows)) {
    const chosen = { rows, ids };
    switch (predictions.task) {
        case 'regression':
            return ofNumbers(predictions, chosen);
        case 'binary':
            return ofTwo(predictions, chosen);
        case 'multiclass':
            return ofMany(predictions, chosen);
    }
}
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
function ofTwo({ others, ...own }, chosen) {
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
function common({ clusters, own }, { rows, ids }) {
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
}
function selectIds(ids, rows) {
    // Array.from with a function takes three times as long for a million.
    const selected = new Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        selected[i] = ids[rows[i]];
    return selected;
}
/** Copies `width` elements a row. */
function copyRows(from, rows, into, width = 1) {
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
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Permutation importance (Breiman 2001, "Random forests"; Fisher, Rudin & Dominici 2019): how much
 * the loss rises when a column's cells are dealt out anew among the rows, a mean over several deals.
 * Each row counts twice in it, by the cell that it is given and by the one that it lends: the
 * interval is that of such a mean (a U-statistic of degree 2, Hoeffding 1948), by t; where rows come
 * in units, by what these add to it. Columns that say the same stand in for each other: each then
 * seems to matter less than both do.
 * @param table the rows that the predictions are of, in their order
 * @returns undefined where the model gives no loss, or there are fewer than two rows
 */
var columnImportance = (async function columnImportance(model, table, predictions, { seed, confidence }) {
    const columns = model.inputs.map((({ column }) => column));
    const rows = someRows(table.rows, columns.length, seed);
    if (rows.length < 2)
        return undefined;
    const some = (0,subset/* subset */.LE)(table, rows);
    const asked = (0,select_rows/* selectRows */.A)((0,seeds/* seedsOf */.GO)(predictions)[0], rows);
    const before = (0,facts/* factsOf */.x)(asked).rowLosses(row_loss_mean/* LOSS */.YI);
    if ((0,undetermined/* isUndetermined */.x)(before))
        return undefined;
    const found = [];
    const places = placesIn(asked);
    const units = asked.clusters && (0,evaluate_units/* unitsOf */.$J)(asked.clusters);
    for (const column of columns) {
        const given = new Float64Array(rows.length);
        const lent = new Float64Array(rows.length);
        for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            const order = (0,typed_arrays/* fill */.G)(new Uint32Array(rows.length), ((row) => row));
            new random/* Random */.o(seed, `importance of ${column}, ${shuffle}`).shuffle(order);
            const answers = await model.predict(dealtOut(some, column, order));
            const after = (0,facts/* factsOf */.x)(withAnswers(asked, answers)).rowLosses(row_loss_mean/* LOSS */.YI);
            if ((0,undetermined/* isUndetermined */.x)(after))
                return undefined;
            for (let i = 0; i < rows.length; i++) {
                const rise = (after[i] - before[i]) / SHUFFLES;
                const row = places[i];
                given[row] += rise;
                lent[order[row]] += rise;
            }
        }
        found.push({ column, ...riseOf(given, lent, units, confidence) });
    }
    return {
        columns: found.sort(((a, b) => b.rise - a.rise || (a.column < b.column ? -1 : 1))),
        loss: (0,moments/* momentsOf */.Z)(before).mean,
        rows: rows.length,
        of: table.rows,
        shuffles: SHUFFLES,
    };
});
/** So many that all columns together ask for no more than is affordable. */
var someRows = (function someRows(all, columns, seed) {
    const affordable = Math.floor(MOST_CELLS / (columns ** 2 * SHUFFLES));
    const order = (0,typed_arrays/* fill */.G)(new Uint32Array(all), ((row) => row));
    const most = Math.min(MOST_ROWS, Math.max(affordable, 2));
    if (all <= most)
        return order;
    new random/* Random */.o(seed, 'rows of the importance').shuffle(order);
    return order.subarray(0, most).sort();
});
/** Where the rows lie whose losses are told in an order of their own. */
var placesIn = (function placesIn(asked) {
    const places = new Map(asked.ids.map(((id, row) => [id, row])));
    return (0,facts/* factsOf */.x)(asked).predictions.ids.map(((id) => places.get(id)));
});
var dealtOut = (function dealtOut(table, name, order) {
    const dealt = ((column) => 'values' in column
        ? { ...column, values: Float64Array.from(order, ((row) => column.values[row])) }
        : { ...column, codes: Int32Array.from(order, ((row) => column.codes[row])) });
    return {
        ...table,
        columns: table.columns.map(((column) => (column.name === name ? dealt(column) : column))),
    };
});
/** @throws RangeError where the model is of another task */
var withAnswers = (function withAnswers(asked, answers) {
    const { ids } = asked;
    if (asked.task === 'binary' && answers.task === 'binary')
        return { ...answers, ids, labels: asked.labels };
    if (asked.task === 'multiclass' && answers.task === 'multiclass') {
        return { ...answers, ids, labels: asked.labels };
    }
    if (asked.task === 'regression' && answers.task === 'regression') {
        return { ...answers, ids, labels: asked.labels };
    }
    throw new RangeError('the model is of another task than its predictions');
});
var riseOf = (function riseOf(given, lent, units, confidence) {
    const { mean: rise } = (0,moments/* momentsOf */.Z)(given);
    if (units && units.count < evaluate_units/* FEWEST_UNITS */.fA)
        return { rise, interval: null };
    const { standardError, freedom } = errorOfRise(given.map(((own, row) => own + lent[row])), units);
    const reach = (0,t_critical/* tCritical */.c)(confidence, freedom) * standardError;
    return { rise, interval: [rise - reach, rise + reach] };
});
/** Of the mean rise, by what each row has to do with it: twice that mean on average. */
var errorOfRise = (function errorOfRise(sums, units) {
    const { mean, standardError, n } = (0,moments/* momentsOf */.Z)(sums);
    if (!units)
        return { standardError, freedom: n - 1 };
    const influences = sums.map((sum) => (sum - mean) / n);
    return (0,unit_error/* unitError */.fG)(influences, units, { moved: [new Float64Array(n).fill(1)] });
});
/**
 * Writes the report of a run that came to a verdict as a page for people. It decides nothing: where
 * it can't be made that is a warning.
 * @throws BrokenError when it can't be written
 */
var writeReportPage = (async function writeReportPage(record, judged, folder, scope) {
    let page;
    try {
        page = await pageOf(record, judged, scope);
    }
    catch (error) {
        const message = `the report page could not be made: ${(0,errors/* messageOf */.bD)(error)}`;
        scope.emit({ type: 'warning', message });
        return;
    }
    await folder.writeReport(run_folder/* RUN_FILES */.al.page, page);
});
var pageOf = (async function pageOf(record, judged, { config, world }) {
    const { data, evaluated } = judged;
    const { testTable: table } = data.judged;
    const importance = await importanceOf(judged, {
        seed: config.train.seed,
        confidence: config.gate.confidence,
    });
    const baseline = baselineOf(judged, record);
    const { pages } = await world.host.place;
    return (0,page/* reportPage */.S)({
        record,
        view: (0,view.viewOf)(record),
        predictions: evaluated.predictions,
        table,
        ...(baseline && { baseline }),
        ...(importance && { importance }),
        ...(pages && { pages }),
    });
});
var baselineOf = (function baselineOf({ baseline: { against }, compared }, { params }) {
    if (against.kind === 'none')
        return undefined;
    const { pairing } = compared.evidence;
    return {
        ...(against.kind === 'run' && {
            record: against.run.record,
            ruleChanges: (0,rule_changes/* ruleChanges */.g)(against.run.record.params, params),
        }),
        ...(pairing.kind === 'paired' && { paired: pairing }),
    };
});
/** Of the engine's own models alone: whatever else was trained is gone, or costs too much to ask. */
var importanceOf = (async function importanceOf({ data, trained: { model }, evaluated: { predictions } }, options) {
    if (model.kind !== 'network')
        return undefined;
    return columnImportance((0,layered_model/* askable */.g)(model), data.judged.testTable, predictions, options);
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReportPage: (() => (/* binding */ writeReportPage))
});

// EXTERNAL MODULE: ./src/config/rule-changes.ts
var rule_changes = __webpack_require__(7114);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/data/table/subset.ts
var subset = __webpack_require__(93521);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 1 modules
var facts = __webpack_require__(96409);
// EXTERNAL MODULE: ./src/evaluate/metrics/row-loss-mean.ts
var row_loss_mean = __webpack_require__(42383);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var seeds = __webpack_require__(1593);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: ./src/evaluate/statistics/moments.ts
var moments = __webpack_require__(31346);
// EXTERNAL MODULE: ./src/evaluate/statistics/t-critical.ts
var t_critical = __webpack_require__(19525);
// EXTERNAL MODULE: ./src/evaluate/statistics/unit-error.ts
var unit_error = __webpack_require__(72654);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/numeric/random.ts
var random = __webpack_require__(94440);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/models/column-importance.ts












/** Cells that are put to the model in all: it keeps a run as fast as it was. */
const MOST_CELLS = 1_500_000;
const MOST_ROWS = 1000;
const SHUFFLES = 3;








// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/report/html/page.ts + 18 modules
var page = __webpack_require__(52438);
// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var view = __webpack_require__(87094);
;// CONCATENATED MODULE: ./src/pipeline/report-page.ts













/***/ })

};
