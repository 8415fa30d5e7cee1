export const id = 2315;
export const ids = [2315];
export const modules = {

/***/ 40915:
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

// EXTERNAL MODULE: ./src/numeric/hash32.ts
var hash32 = __webpack_require__(79330);
// EXTERNAL MODULE: ./src/numeric/sort-order.ts
var sort_order = __webpack_require__(70570);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
;// CONCATENATED MODULE: ./src/evaluate/row-order.ts




/**
 * The predictions with their rows in an order that depends on the ids alone. Sums of floating-point
 * numbers differ in their last digits with the order of the terms, so whatever is computed starts
 * from this one.
 */
function inOwnOrder(predictions) {
    const { order, ids } = orderOf(predictions.ids);
    return ids === predictions.ids ? predictions : (0,select_rows/* selectRows */.A)(predictions, order, ids);
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
function inOrder(ids) {
    const order = sorted(ids);
    return { order, ids: order.every((row, i) => row === i) ? ids : (0,select_rows/* selectIds */.h)(ids, order) };
}
/** Two models that answer for the same rows share their ids, and with them the order. */
const known = new WeakMap();
function sorted(ids) {
    const hashes = (0,typed_arrays/* fill */.G)(new Float64Array(ids.length), (row) => (0,hash32/* hashText */.q)(ids[row]));
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

// EXTERNAL MODULE: ./src/evaluate/tally.ts
var tally = __webpack_require__(23161);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var units = __webpack_require__(90804);
;// CONCATENATED MODULE: ./src/evaluate/facts.ts







const facts_known = new WeakMap();
/** Predictions never change once they are made, so their facts are kept as long as they are. */
function factsOf(predictions) {
    const facts = facts_known.get(predictions) ?? makeFacts(inOwnOrder(predictions));
    facts_known.set(predictions, facts);
    return facts;
}
function makeFacts(predictions) {
    const ranking = (0,lazy/* lazy */.R)(() => rankingOf(predictions));
    const losses = new Map();
    return {
        predictions,
        rows: predictions.ids.length,
        units: (0,lazy/* lazy */.R)(() => predictions.clusters && (0,units/* unitsOf */.$J)(predictions.clusters)),
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
        return { why: 'a label is not above 0, so it has no logarithm' };
    if (!predicted.every((x) => x > 0)) {
        return { why: 'a prediction is not above 0, so it has no logarithm' };
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
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
}


/***/ }),

/***/ 79330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mix32),
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/** FNV-1a with the finaliser of MurmurHash3, which spreads texts that differ in their last digits. In [0, 2³²). */
function hashText(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return mix32(h);
}
/** The finaliser of MurmurHash3: numbers that differ in one bit differ in about half of their bits after it. */
function mix32(number) {
    let h = number;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReportPage: () => (/* binding */ writeReportPage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/data/table/subset.ts
var subset = __webpack_require__(93521);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 2 modules
var facts = __webpack_require__(40915);
// EXTERNAL MODULE: ./src/evaluate/metrics/row-loss-mean.ts + 1 modules
var row_loss_mean = __webpack_require__(97486);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var seeds = __webpack_require__(1593);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: ./src/evaluate/statistics/moments.ts
var moments = __webpack_require__(31346);
// EXTERNAL MODULE: ./src/evaluate/statistics/t-critical.ts
var t_critical = __webpack_require__(19525);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/numeric/random.ts
var random = __webpack_require__(94440);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/models/column-importance.ts










/** Cells that are put to the model in all: it keeps a run as fast as it was. */
const MOST_CELLS = 1_500_000;
const MOST_ROWS = 1000;
const SHUFFLES = 3;
/**
 * Permutation importance (Breiman 2001, "Random forests"; Fisher, Rudin & Dominici 2019): how much
 * the loss rises when a column's cells are dealt out anew among the rows, a mean over several deals.
 * Each row counts twice in it, by the cell that it is given and by the one that it lends: the
 * interval is that of such a mean (a U-statistic of degree 2, Hoeffding 1948), by t. Columns that
 * say the same stand in for each other: each then seems to matter less than both do.
 * @param table the rows that the predictions are of, in their order
 * @returns undefined where the model gives no loss, or there are fewer than two rows
 */
async function columnImportance(model, table, predictions, { seed, confidence }) {
    const columns = model.inputs.map(({ column }) => column);
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
    for (const column of columns) {
        const given = new Float64Array(rows.length);
        const lent = new Float64Array(rows.length);
        for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            const order = (0,typed_arrays/* fill */.G)(new Uint32Array(rows.length), (row) => row);
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
        found.push({ column, ...riseOf(given, lent, confidence) });
    }
    return {
        columns: found.sort((a, b) => b.rise - a.rise || (a.column < b.column ? -1 : 1)),
        loss: (0,moments/* momentsOf */.Z)(before).mean,
        rows: rows.length,
        of: table.rows,
        shuffles: SHUFFLES,
    };
}
/** So many that all columns together ask for no more than is affordable. */
function someRows(all, columns, seed) {
    const affordable = Math.floor(MOST_CELLS / (columns ** 2 * SHUFFLES));
    const order = (0,typed_arrays/* fill */.G)(new Uint32Array(all), (row) => row);
    const most = Math.min(MOST_ROWS, Math.max(affordable, 2));
    if (all <= most)
        return order;
    new random/* Random */.o(seed, 'rows of the importance').shuffle(order);
    return order.subarray(0, most).sort();
}
/** Where the rows lie whose losses are told in an order of their own. */
function placesIn(asked) {
    const places = new Map(asked.ids.map((id, row) => [id, row]));
    return (0,facts/* factsOf */.x)(asked).predictions.ids.map((id) => places.get(id));
}
function dealtOut(table, name, order) {
    const dealt = (column) => 'values' in column
        ? { ...column, values: Float64Array.from(order, (row) => column.values[row]) }
        : { ...column, codes: Int32Array.from(order, (row) => column.codes[row]) };
    return {
        ...table,
        columns: table.columns.map((column) => (column.name === name ? dealt(column) : column)),
    };
}
/** @throws RangeError where the model is of another task */
function withAnswers(asked, answers) {
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
}
function riseOf(given, lent, confidence) {
    const { mean } = (0,moments/* momentsOf */.Z)(given);
    const { standardError, n } = (0,moments/* momentsOf */.Z)(given.map((rise, row) => rise + lent[row]));
    const reach = (0,t_critical/* tCritical */.c)(confidence, n - 1) * standardError;
    return { rise: mean, interval: [mean - reach, mean + reach] };
}

// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/report/html/page.ts + 16 modules
var page = __webpack_require__(53847);
// EXTERNAL MODULE: ./src/report/view.ts + 7 modules
var view = __webpack_require__(40083);
;// CONCATENATED MODULE: ./src/pipeline/report-page.ts






/**
 * Writes the report of a run that came to a verdict as a page for people. It decides nothing: where
 * it can't be made that is a warning.
 * @throws BrokenError when it can't be written
 */
async function writeReportPage(record, judged, folder, scope) {
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
}
async function pageOf(record, judged, { config }) {
    const { data, evaluated } = judged;
    const { testTable: table } = data.judged;
    const importance = await importanceOf(judged, {
        seed: config.train.seed,
        confidence: config.gate.confidence,
    });
    const baseline = baselineOf(judged);
    return (0,page/* reportPage */.S)({
        record,
        view: (0,view/* viewOf */.d)(record),
        predictions: evaluated.predictions,
        table,
        ...(baseline && { baseline }),
        ...(importance && { importance }),
    });
}
function baselineOf({ baseline: { against }, compared }) {
    if (against.kind === 'none')
        return undefined;
    const { pairing } = compared.evidence;
    return {
        ...(against.kind === 'run' && { record: against.run.record }),
        ...(pairing.kind === 'paired' && { paired: pairing }),
    };
}
/** Of the engine's own models alone: whatever else was trained is gone, or costs too much to ask. */
async function importanceOf({ data, trained: { model }, evaluated: { predictions } }, options) {
    if (model.kind !== 'network')
        return undefined;
    return columnImportance((0,layered_model/* askable */.g)(model), data.judged.testTable, predictions, options);
}


/***/ })

};
