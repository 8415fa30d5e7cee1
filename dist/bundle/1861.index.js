export const id = 1861;
export const ids = [1861,381];
export const modules = {

/***/ 99238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53427);
/* harmony import */ var _compare_pairing_question_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5182);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(957);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13139);
/* harmony import */ var _gate_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31861);
/* harmony import */ var _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49910);
/* harmony import */ var _pipeline_before_training_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29254);
/* harmony import */ var _pipeline_read_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68168);
/* harmony import */ var _report_advice_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25396);
/* harmony import */ var _report_pairing_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97386);
/* harmony import */ var _subscribers_progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30375);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(38866);
/* harmony import */ var _train_trainers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28165);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35055);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(22127);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(62743);



















/**
 * `check CONFIG`: config and data as `run` would read them, and what the test rows can show,
 * without training. Returns the exit code.
 */
async function checkCommand(configPath, options, { screen, colors, ascii, say, printJson }) {
    const marks = (0,_text_marks_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalMarks */ .h0)(ascii);
    const fine = colors.green(marks.pass);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadConfig)(configPath, options.set);
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_15__/* .openStore */ .C)(options.store);
    const show = (0,_subscribers_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progress */ .q)(screen, colors, () => performance.now() / 1000);
    const world = {
        workspace: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_16__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath)),
        folder: process.cwd(),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_14__/* .stopSignal */ .Z)(),
        emit: show.receive,
    };
    if (config.data.kind === 'own-split') {
        await (0,_pipeline_read_data_js__WEBPACK_IMPORTED_MODULE_7__/* .confineConfig */ .x)(config, world);
        say(`${fine} the config is fine; its rows are known once the command has run`);
        if (options.json)
            printJson({});
        return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
    }
    const data = await (0,_pipeline_read_data_js__WEBPACK_IMPORTED_MODULE_7__/* .readData */ .v)(config, world);
    const { source, summary, checks, judged } = data;
    // What was given is read as it would be judged; a training is refused only when it is asked for.
    if (config.trainer.kind === 'given')
        await (await (0,_train_trainers_js__WEBPACK_IMPORTED_MODULE_13__/* .openTrainer */ .M6)(config.trainer)).prepare((0,_pipeline_before_training_js__WEBPACK_IMPORTED_MODULE_6__/* .handedOver */ .$_)(source), world);
    const host = new _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_5__/* .LocalHost */ .a(store, Promise.resolve(null), false);
    const found = await baselineOf(config, source, { ...world, host });
    const { task, classes } = judged;
    const question = found && (0,_compare_pairing_question_js__WEBPACK_IMPORTED_MODULE_17__/* .differentQuestion */ .m)({ data: summary, task, classes }, found.record);
    const baseline = question ? undefined : found;
    const { confidence, looks, own } = config.gate;
    const at = { confidence, seed: config.train.seed };
    const next = looks === 'correct' ? await nextLook(config, host, summary.testFingerprint) : 0;
    const advice = (0,_gate_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .advise */ .TH)(checks, judged, baseline, at, { looks: next, own });
    (0,_pipeline_before_training_js__WEBPACK_IMPORTED_MODULE_6__/* .emitData */ .qf)(data, show.receive);
    const of = classes.length > 0 ? ` of ${classes.map(_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeLog */ .Ah).join(', ')}` : '';
    say(`${task}${of}; ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_18__/* .plural */ .LS)(config.gate.conditions.length, 'condition')}`);
    if (question)
        say(`${colors.yellow(marks.warn)} nothing will be compared: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeLog */ .Ah)((0,_report_pairing_words_js__WEBPACK_IMPORTED_MODULE_9__/* .incomparableText */ .zX)(question))}`);
    else
        for (const line of (0,_report_advice_words_js__WEBPACK_IMPORTED_MODULE_8__/* .adviceText */ .Y)(advice, marks, baseline?.record.id))
            say((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeLog */ .Ah)(line));
    say(`${fine} config and data are fine`);
    if (options.json) {
        printJson({ task, classes, ...summary, power: (0,_report_advice_words_js__WEBPACK_IMPORTED_MODULE_8__/* .adviceInWords */ .b)(advice) });
    }
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
}
/**
 * As `run` would find it in this store, for a gate that asks for it. A branch is read on GitHub
 * alone.
 */
async function baselineOf(config, source, world) {
    if (!(0,_pipeline_before_training_js__WEBPACK_IMPORTED_MODULE_6__/* .comparesWithBaseline */ .Am)(config) || config.baseline.kind === 'branch')
        return undefined;
    const { against } = await (0,_pipeline_before_training_js__WEBPACK_IMPORTED_MODULE_6__/* .findBaseline */ .Xn)(config, source, world);
    return against.kind === 'run' ? against.run : undefined;
}
/** Which candidate on these rows the next one would be, if it is none of those before it. */
async function nextLook(config, host, rows) {
    return (0,_baseline_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t5)(await host.earlierLooks(config), rows, (0,_baseline_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .opaque */ .OZ)('the next one')).count;
}


/***/ }),

/***/ 62400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ USUAL_STORE),
/* harmony export */   q: () => (/* binding */ storeRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62743);



/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The folder of the store that `--store` names, wherever that is; else the usual one of the working
 * directory, which has to lie in its workspace.
 * @returns absolute
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function storeRoot(named) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE);
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(root, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkspace */ .p)(root)] : undefined);
    return root;
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25520);
/* harmony import */ var _store_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62400);


/** The store that `--store` names. @throws InputError as `storeRoot` does */
async function openStore(named) {
    return new _record_store_js__WEBPACK_IMPORTED_MODULE_0__/* .Store */ .i(await (0,_store_root_js__WEBPACK_IMPORTED_MODULE_1__/* .storeRoot */ .q)(named));
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ differentPositive),
/* harmony export */   m: () => (/* binding */ differentQuestion)
/* harmony export */ });
/** Why the two models do not answer the same question, or undefined where they do. */
function differentQuestion(candidate, baseline) {
    const { task } = candidate;
    if (task === null || baseline.task === null)
        return { code: 'no-row-in-common' };
    const label = ({ data }) => data.columns.find(({ role }) => role === 'label')?.name ?? null;
    if (label(candidate) !== label(baseline)) {
        return { code: 'another-label', baseline: label(baseline), candidate: label(candidate) };
    }
    if (task !== baseline.task) {
        return { code: 'another-task', baseline: baseline.task, candidate: task };
    }
    const sorted = ({ classes }) => JSON.stringify([...classes].sort());
    if (sorted(candidate) !== sorted(baseline)) {
        return { code: 'other-classes', baseline: baseline.classes, candidate: candidate.classes };
    }
    return undefined;
}
/**
 * Why numbers of the two can't be held against each other although they answer the same question.
 * Predictions can be turned round; a precision, a recall or an average precision of the other class
 * can't.
 */
function differentPositive(candidate, baseline) {
    const [ours, theirs] = [candidate.classes[1], baseline.classes[1]];
    if (candidate.task !== 'binary' || ours === theirs)
        return undefined;
    return { code: 'another-positive-class', baseline: theirs ?? '', candidate: ours ?? '' };
}


/***/ }),

/***/ 91632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ metricsOfPredictions),
/* harmony export */   Qi: () => (/* binding */ evaluateMetric),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   qn: () => (/* binding */ estimateOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96409);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43415);
/* harmony import */ var _metrics_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5833);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46621);
/* harmony import */ var _statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53232);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49043);






/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is
 * null and says why; nothing is ever NaN. The order of the rows changes nothing, to the last bit.
 */
function evaluate(predictions, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingOf */ .u)([facts.predictions], options);
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
    return estimateOf(predictions, metric, options);
}
/** The same of a metric that is at hand. */
function estimateOf(predictions, metric, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingOf */ .u)([facts.predictions], options);
    return estimate(facts, metric, resampling, options.confidence);
}
/** The metrics that these predictions can have. */
function metricsOfPredictions(predictions) {
    return [...measuredMetrics(predictions), ...(0,_metrics_own_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetrics */ .A)(predictions.own ?? [])];
}
function measuredMetrics(predictions) {
    if (predictions.task === 'regression') {
        return (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)('regression', [], predictions.transform);
    }
    const { task, classes } = predictions;
    return task === 'binary' && predictions.outcomes
        ? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOfOutcomes */ .up)(classes)
        : (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(task, classes);
}
function estimate(facts, { metric, classIndex }, resampling, confidence) {
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
}


/***/ }),

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

/***/ 53232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resamplingOf)
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








/**
 * For one model, or for two on the same rows, which are in their own order (see `inOwnOrder`): what
 * is drawn follows from it.
 */
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
        return (0,count_cells/* countCells */.hA)(first.labels, predicted, first.classes.length);
    });
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
}


/***/ }),

/***/ 93086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ holdsRepository),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
async function git(folder, args) {
    return (await gitBytes(folder, args))?.toString('utf8') ?? null;
}
/** The same as bytes. */
async function gitBytes(folder, args) {
    // To look takes less than to start git.
    if (!liesInRepository(folder))
        return null;
    // What stands in for an object by hand is not what is reviewed.
    const command = ['--no-replace-objects', ...args];
    const options = { cwd: folder, maxBuffer: 1 << 28, encoding: 'buffer' };
    try {
        return (await run('git', command, options)).stdout;
    }
    catch {
        return null;
    }
}
/**
 * Whether git would find a repository from a folder on, where GIT_DIR does not name one: in it, or in
 * a folder above.
 */
function liesInRepository(folder) {
    if (process.env['GIT_DIR'] !== undefined)
        return true;
    try {
        let at = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
        while (!holdsRepository(at)) {
            if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
                return false;
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at);
        }
        return true;
    }
    catch (error) {
        // In a folder that is not there nothing can be started.
        return (0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'ENOENT';
    }
}
/** Whether a folder may be the top of a work tree, or one of git's own, which each have a HEAD. */
function holdsRepository(folder) {
    return ['.git', 'HEAD'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}


/***/ }),

/***/ 58501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkStorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88463);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93086);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38866);






/**
 * Refuses the folder of a store that came with a checkout, or that leads elsewhere: runs are written there and
 * removed, and one that lies there is taken for the baseline.
 * @param root absolute
 * @param within the folders that it has to lie in; absent where a person named it on the command
 *   line, who may name any
 * @throws InputError saying why
 */
async function checkStorePlace(root, within) {
    // Asked first, so that git answers while the rest is looked at.
    const asked = trackedFiles(root);
    if (within)
        await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: 'the store', path: root }], within);
    await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: "the store's folder of runs", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs') }], [root]);
    const tracked = await asked;
    if (tracked.length === 0)
        return;
    const files = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(tracked.length, 'file');
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`git tracks ${files} of the store ${root}, as ${tracked[0]}`, {
        fix: 'A store holds only what runs left on this machine. Take it out of git (git rm -r --cached FOLDER) and delete it, or name another one.',
    });
}
/** The checkout may be of another user, which git calls dubious; nothing is run of it. */
const HARMLESS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
function list(folder, ...paths) {
    // Without regard to case, as not every file system has it, and no character stands for others.
    const specs = paths.map((path) => `:(icase,literal)${path}`);
    return (0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, [...HARMLESS, 'ls-files', '--full-name', '-z', '--', ...specs]);
}
/** By the folder's name, which a link or a submodule may have, and by all below it. */
async function trackedFiles(root) {
    const [around, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)];
    // One process is enough where the folder and the one around it are of the same work tree: git
    // answers nothing where what it is asked about lies outside.
    const inOne = (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainFolder */ .Z)(root)) && !(0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsRepository */ .$T)(root);
    const both = inOne ? await list(root, '.', `../${name}`) : null;
    const found = both === null ? await Promise.all([list(around, name), list(root, '.')]) : [both];
    return [...new Set(found.flatMap((text) => (text ?? '').split('\0')))].filter((one) => one !== '');
}


/***/ }),

/***/ 25396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ adviceText),
/* harmony export */   b: () => (/* binding */ adviceInWords)
/* harmony export */ });
/* harmony import */ var _gate_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31861);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42727);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25292);
/* harmony import */ var _undetermined_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79400);






/** More than these are counted, not listed. */
const MOST_LINES = 20;
/**
 * What the test rows can show against the baseline: a heading, then a line for each comparison.
 * Holds text from the config and the data.
 * @param baselineId the run that it was estimated by
 */
function adviceText({ basis, comparisons, looks }, marks, baselineId) {
    if (comparisons.length === 0)
        return [];
    const { classes, scores } = _gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.correlation;
    const alike = `answers that correlate at ${classes}, scores at ${scores}, or at ${_gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.apart} where columns changed`;
    const supposed = {
        'last comparison': `how far run ${baselineId} and the one before it are apart`,
        baseline: `run ${baselineId} and a new model like it: ${alike}`,
        'usual model': `two usual models, as there is no baseline yet: ${_gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.proportion * 100}% of rows right, auc ${_gate_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSUMED */ .DX.auc}, ${alike}`,
    }[basis];
    const left = comparisons.length - MOST_LINES;
    return [
        `What these test rows can show, in 4 cases of 5 (going by ${supposed}):`,
        ...comparisons.slice(0, MOST_LINES).map((advice) => adviceLine(advice, marks)),
        ...(left > 0 ? [`and ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(left)} more: see --json`] : []),
        ...(looks === undefined
            ? []
            : [
                `It would be the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .ordinal */ .IE)(looks)} candidate on these rows, of which green takes more (gate.looks: correct).`,
            ]),
    ];
}
function adviceLine(advice, marks) {
    const { condition, rows, margin, smallestDrop, rowsNeeded, toleranceNeeded, apart, because } = advice;
    const { file, line, column } = condition.place;
    const place = line === undefined ? '' : `, ${[file, line, column].filter(Boolean).join(':')}`;
    const where = condition.where === undefined ? '' : ` where ${condition.where}`;
    const start = `${condition.text}${where}:`;
    const on = `(${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rows, 'row')})`;
    const onAt = `(${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rows, 'row')}${place})`;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(condition.metric);
    const amount = (of) => (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(Number((0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .twoDigits */ .Bj)(of)), numbers);
    const atLeast = (of) => (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(twoDigitsUp(of), numbers);
    if (margin === null) {
        return `${marks.inconclusive} ${start} not known, ${because ? gapText(because) : 'there is nothing to go by'} ${onAt}`;
    }
    if (margin < 0) {
        return toleranceNeeded === null
            ? `${marks.inconclusive} ${start} no gain passes ${onAt}`
            : `${marks.pass} ${start} passes from ${atLeast(toleranceNeeded - margin)} better on ${on}`;
    }
    const { smallestDrop: otherDrop } = apart ?? {};
    const range = otherDrop == null ? '' : ` to ${amount(margin + otherDrop)}`;
    const fails = smallestDrop === null
        ? `${start} never fails`
        : `${start} fails from ${amount(margin + smallestDrop)}${range} worse on`;
    if (rowsNeeded !== null && rowsNeeded <= rows) {
        const { rowsNeeded: others } = apart ?? {};
        const far = others == null || others <= rows
            ? ''
            : `, one of other columns from about ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(twoDigitsUp(others))} rows on`;
        return `${marks.pass} ${fails}; an equal model passes${far} ${on}`;
    }
    const stays = `${marks.inconclusive} ${fails}; an equal model stays inconclusive`;
    if ((0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .canBeCollected */ .be)(rowsNeeded)) {
        const allow = toleranceNeeded === null ? '' : `, or ${atLeast(toleranceNeeded)} allowed`;
        return `${stays}: it takes about ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(twoDigitsUp(rowsNeeded))} rows${allow} ${onAt}`;
    }
    return toleranceNeeded === null
        ? `${stays} ${onAt}`
        : `${stays} unless ${atLeast(toleranceNeeded)} is allowed ${onAt}`;
}
/** Two digits, for an estimate; never less than it takes. */
function twoDigitsUp(value) {
    if (value === 0)
        return 0;
    const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
    // 0.025 / 0.001 is a little more than 25.
    return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(2));
}
/** The advice as `check --json` gives it: with each gap in words. */
function adviceInWords({ basis, comparisons, looks }) {
    return {
        basis,
        ...(looks !== undefined && { looks }),
        comparisons: comparisons.map((advice) => advice.because ? { ...advice, why: gapText(advice.because) } : advice),
    };
}
function gapText(gap) {
    switch (gap.code) {
        case 'undetermined-on-baseline':
            return `${gap.why ? (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undeterminedText */ .y7)(gap.why) : 'no range can be given'}, on the baseline\u2019s ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(gap.rows, 'row')}`;
        case 'no-usual-model':
            return (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undeterminedText */ .y7)(gap.why);
        case 'equality-cannot-be-shown':
            return '\u201c==\u201d compares the numbers as they are';
        case 'asks-for-worse-model':
            return (0,_text_case_js__WEBPACK_IMPORTED_MODULE_5__/* .lower */ .i)((0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForWorseText */ .Ri)(gap));
    }
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ON_KEPT_ROWS),
/* harmony export */   o: () => (/* binding */ lastWordText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What a condition is about that is asked of rows that are kept for the last word. */
const ON_KEPT_ROWS = 'on the rows kept for the last word';
/** What the rows say that are kept for the last word; empty where none are. */
function lastWordText({ data, decision, }) {
    const { confirm: rows } = data.splits;
    if (rows === undefined)
        return '';
    const said = decision.findings.filter(({ confirm }) => confirm);
    const kept = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row is', 'rows are')} kept for the last word`;
    if (said.length === 0)
        return `${kept}, and asked only before a promotion: not this time.`;
    if (said.some(({ verdict }) => verdict === 'fail'))
        return `${kept}, and they forbid it.`;
    const judged = said.some(({ verdict, comparison }) => verdict === 'pass' || comparison);
    return judged
        ? `${kept}, and show nothing against the model.`
        : `${kept}, and no earlier model has answered them yet.`;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KH: () => (/* binding */ reusedText),
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   U5: () => (/* binding */ repeatsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4381);


/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can\u2019t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** `95% confidence`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}
/** A condition with the rows it is about. */
function rowText({ condition, ...rows }) {
    return `${condition}${whereText(rows)}`;
}
/** The rows that a condition is about, unless it is all test rows: ` where Home = rent`. */
function whereText({ where, confirm }) {
    if (confirm)
        return ` ${_last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V}`;
    return where === undefined ? '' : ` where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, confirm = false, }) {
    const notes = [
        groups,
        confirm ? _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V : '',
        advisory ? 'only warns' : '',
        spared ? 'not needed' : '',
    ];
    const said = notes.filter((note) => note !== '');
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
/** `4 of 5 conditions hold, 1 not compared`. */
function counts({ findings }) {
    // A guard counts where it fails; otherwise nothing depends on it.
    const counted = findings.filter(({ guard, spared, verdict: of }) => !spared && (!guard || of === 'fail'));
    const count = (wanted) => counted.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can\u2019t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, confirm, verdict: of }) => guard && !confirm && of !== 'fail')
            .length, 'on slices only guard'),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
function shownMetrics({ task, metrics, decision, }) {
    const asked = new Set(decision.findings.map(({ metric }) => metric));
    return Object.entries(metrics.test).filter(([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name));
}
/** `23 of 50 epochs, best was epoch 13`. */
function epochsText({ requested, completed, best, resumed, }) {
    const kept = best < completed ? `, best was epoch ${best}` : '';
    const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
/** Where it was trained, if that was not in the job: ` on Ray 2.58.0 (job \u2026)`. */
function elsewhereText({ on }) {
    return on === undefined ? '' : ` on Ray ${on.ray} (job ${on.job})`;
}
/** Why nothing was trained. */
function reusedText({ runId }) {
    return `same inputs as run ${runId}: not trained again`;
}
/** Trained again though it need not have been, and nothing came out another. */
function repeatsText({ runId }) {
    return `trained again, with the same bytes as run ${runId}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}
/** What a training had, and what it is judged by. */
function splitText({ method, train, validation, test, confirm, }) {
    const kept = confirm === undefined ? '' : `, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(confirm)} to confirm`;
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(test, 'row')} to test${kept}, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(test)} to test${kept}`;
}


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower),
/* harmony export */   j: () => (/* binding */ upper)
/* harmony export */ });
/** A text that begins a sentence. */
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A sentence inside of another one. Names keep their capitals: they come from the data. */
function lower(text) {
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ })

};
