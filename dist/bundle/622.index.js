export const id = 622;
export const ids = [622];
export const modules = {

/***/ 94622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compare/pairing/question.ts
var pairing_question = __webpack_require__(5182);
// EXTERNAL MODULE: ./src/config/load.ts + 11 modules
var load = __webpack_require__(73537);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/metrics/auc.ts + 2 modules
var auc = __webpack_require__(42564);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 8 modules
var metrics_metrics = __webpack_require__(83811);
// EXTERNAL MODULE: ./src/evaluate/metrics/proportion.ts + 1 modules
var proportion = __webpack_require__(94606);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: ./src/evaluate/statistics/power.ts
var power = __webpack_require__(11118);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/gate/comparison-verdict.ts
var comparison_verdict = __webpack_require__(15078);
// EXTERNAL MODULE: ./src/gate/margin.ts
var gate_margin = __webpack_require__(19089);
;// CONCATENATED MODULE: ./src/gate/advice.ts









/** What is taken for granted before there are two models. */
const ASSUMED = {
    /** Of the two models' results on a row, as two versions of one model have it. */
    correlation: 0.8,
    proportion: proportion/* USUAL_PROPORTION */.K,
    auc: auc/* USUAL_AUC */.d,
};
/**
 * For every comparison with the baseline, what these test rows can show.
 * @param baseline the run that it would be, which tells how much its metrics vary
 */
function advise(checks, data, baseline, options) {
    const { task, classes, encoding } = data;
    const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
    const metrics = new Map((0,metrics_metrics/* metricsOf */.Ps)(task, classes, transform).map((one) => [one.name, one]));
    const basis = basisOf(baseline);
    const families = familiesOf(checks);
    const comparisons = checks.flatMap((check) => {
        const { condition, slice } = check;
        if (condition.kind === 'fixed')
            return [];
        const { threshold, operator } = condition;
        const named = metrics.get(condition.metric);
        const rows = slice?.rows ?? data.testIds.map((_, row) => row);
        const about = slice ? { ...condition, where: slice.where } : condition;
        const confidence = condition.confidence ?? options.confidence;
        const known = compared(baseline, named.name) ??
            (baseline?.predictions
                ? measured(baseline.predictions, named.name, slice && idsOf(data, slice.rows), options)
                : usual(named, rows, data, confidence));
        const start = { condition: about, rows: rows.length };
        const nothing = { margin: null, smallestDrop: null, rowsNeeded: null, toleranceNeeded: null };
        const unknown = { ...start, ...nothing };
        if ('code' in known)
            return [{ ...unknown, because: known }];
        const margin = (0,gate_margin/* marginOf */.O)(operator, threshold, named.metric.orientation, known.value);
        if (typeof margin !== 'number')
            return [{ ...unknown, because: margin }];
        const standardError = known.standardError * Math.sqrt(known.rows / rows.length);
        const smallestDrop = (0,power/* reach */.gl)(confidence, families.get(check) ?? 1) * standardError;
        const toleranceNeeded = (0,power/* reach */.gl)(confidence) * standardError;
        const needed = margin > 0 ? Math.ceil(rows.length * (toleranceNeeded / margin) ** 2) : null;
        return [{ ...start, margin, smallestDrop, rowsNeeded: needed, toleranceNeeded }];
    });
    return { basis, comparisons };
}
/** By how much the level of each check is divided among those that it is decided with. */
function familiesOf(checks) {
    return new Map(['error', 'warn'].flatMap((severity) => {
        const family = checks.filter(({ condition }) => isShown(condition) && condition.severity === severity);
        const shares = (0,comparison_verdict/* sharesOf */.AR)(family.map(({ slice }) => ({ sliced: slice !== undefined })));
        return family.map((check, i) => [check, 1 / shares[i]]);
    }));
}
/** Whether evidence decides it, together with the others of its severity. */
function isShown({ kind, operator }) {
    return kind === 'baseline' && operator !== '==';
}
function basisOf(baseline) {
    if (baseline?.record.comparison?.metrics.some(({ metric }) => compared(baseline, metric))) {
        return 'last comparison';
    }
    return baseline?.predictions ? 'baseline' : 'usual model';
}
/** The difference that the baseline was promoted by, if it was compared with another model. */
function compared(baseline, metric) {
    const row = baseline?.record.comparison?.metrics.find((one) => one.metric === metric);
    if (!row?.interval || !row.flips || row.candidate === null || row.confidence === undefined)
        return undefined;
    const standardError = (0,power/* standardErrorOf */.X6)(row.interval, row.confidence);
    return standardError > 0 ? { value: row.candidate, standardError, rows: row.rows } : undefined;
}
function idsOf({ testIds }, rows) {
    return new Set(Array.from(rows, (row) => testIds[row]));
}
/** The baseline's metric on its own test rows, or on those of them that are in the slice. */
function measured(baseline, metric, ids, options) {
    const rows = ids && baseline.ids.flatMap((id, row) => (ids.has(id) ? [row] : []));
    const on = rows ? (0,select_rows/* selectRows */.A)(baseline, rows) : baseline;
    const { value, interval, n, why } = (0,evaluate/* evaluateMetric */.Qi)(on, metric, options);
    if (value === null || !interval) {
        return { code: 'undetermined-on-baseline', rows: n, ...(why !== undefined && { why }) };
    }
    const alone = (0,power/* standardErrorOf */.X6)(interval, options.confidence);
    const standardError = (0,power/* differenceError */.E9)(alone, ASSUMED.correlation);
    return { value, standardError, rows: on.ids.length };
}
/** As a usual model has it, for metrics that have a formula for that. */
function usual({ metric, classIndex }, here, { test }, confidence) {
    const rows = here.length;
    const count = (k) => Array.from(here).filter((row) => test.y[row] === k).length;
    const found = metric.expected({ all: rows, ofClass: count }, classIndex, confidence);
    if ((0,undetermined/* isUndetermined */.x)(found))
        return { code: 'no-usual-model', why: found.why };
    const alone = (0,power/* standardErrorOf */.X6)(found.interval, confidence);
    const standardError = (0,power/* differenceError */.E9)(alone, ASSUMED.correlation);
    return { value: found.value, standardError, rows };
}

// EXTERNAL MODULE: ./src/host/local/local-host.ts + 2 modules
var local_host = __webpack_require__(84815);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts + 23 modules
var before_training = __webpack_require__(57012);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
;// CONCATENATED MODULE: ./src/report/advice-words.ts





/** More than these are counted, not listed. */
const MOST_LINES = 20;
/**
 * What the test rows can show against the baseline: a heading, then a line for each comparison.
 * Holds text from the config and the data.
 * @param baselineId the run that it was estimated by
 */
function adviceText({ basis, comparisons }, baselineId) {
    if (comparisons.length === 0)
        return [];
    const correlated = `two models whose results on a row correlate at ${ASSUMED.correlation}`;
    const supposed = {
        'last comparison': `two models as far apart as run ${baselineId} and the one before it`,
        baseline: `run ${baselineId} and ${correlated}`,
        'usual model': `no baseline yet: ${ASSUMED.proportion * 100} % of rows right, an auc of ${ASSUMED.auc}, ${correlated}`,
    }[basis];
    const left = comparisons.length - MOST_LINES;
    return [
        `What the test rows can show against the baseline, 4 times in 5 (supposing ${supposed}):`,
        ...comparisons.slice(0, MOST_LINES).map(adviceLine),
        ...(left > 0 ? [`and ${(0,quantities/* plural */.LS)(left, 'more comparison')}, see --json`] : []),
    ];
}
function adviceLine(advice) {
    const { condition, rows, rowsNeeded, margin, smallestDrop, toleranceNeeded, because } = advice;
    const { file, line, column } = condition.place;
    const place = line === undefined ? '' : ` (${[file, line, column].filter(Boolean).join(':')})`;
    const where = condition.where === undefined ? '' : ` where ${condition.where}`;
    const start = `${condition.text}${where}: on ${(0,quantities/* plural */.LS)(rows, 'test row')}`;
    if (margin === null || smallestDrop === null || toleranceNeeded === null) {
        return `${marks/* MARKS */.j.warn} ${start} ${because ? gapText(because) : 'nothing is known'}${place}`;
    }
    if (margin < 0) {
        return `${marks/* MARKS */.j.pass} ${start} a gain of ${(0,comparison_words/* formatRough */.VL)(toleranceNeeded - margin)} or more turns it green`;
    }
    const red = `${start} a drop of ${(0,comparison_words/* formatRough */.VL)(margin + smallestDrop)} or more turns it red`;
    const most = (0,comparison_words/* formatRough */.VL)(toleranceNeeded);
    if (rowsNeeded === null) {
        return `${marks/* MARKS */.j.warn} ${red}, an equal model does not turn it green: tolerate ${most}${place}`;
    }
    if (rowsNeeded <= rows)
        return `${marks/* MARKS */.j.pass} ${red}, an equal model turns it green`;
    const needed = (0,quantities/* grouped */.zD)(Number(rowsNeeded.toPrecision(2)));
    return `${marks/* MARKS */.j.warn} ${red}, an equal model turns it green from about ${needed} rows on, or with ${most} tolerated${place}`;
}
/** The advice as `check --json` gives it: with each gap in words. */
function adviceInWords({ basis, comparisons }) {
    return {
        basis,
        comparisons: comparisons.map((advice) => advice.because ? { ...advice, why: gapText(advice.because) } : advice),
    };
}
function gapText(gap) {
    switch (gap.code) {
        case 'undetermined-on-baseline':
            return `not known: on ${(0,quantities/* plural */.LS)(gap.rows, 'row')} of the baseline ${gap.why ?? 'it has no interval'}`;
        case 'no-usual-model':
            return gap.why;
        case 'equality-cannot-be-shown':
            return 'equality is compared as written';
        case 'asks-for-worse-model':
            return (0,reason_words/* reasonText */.u)(gap);
    }
}

// EXTERNAL MODULE: ./src/subscribers/progress.ts + 1 modules
var progress = __webpack_require__(30375);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/train/trainers.ts + 41 modules
var trainers = __webpack_require__(26082);
// EXTERNAL MODULE: ./src/commands/signals.ts
var signals = __webpack_require__(35055);
// EXTERNAL MODULE: ./src/commands/store.ts
var commands_store = __webpack_require__(22127);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/check.ts
















/**
 * `check CONFIG`: config and data as `run` would read them, and what the test rows can show,
 * without training. Returns the exit code.
 */
async function checkCommand(configPath, options, { screen, colors, say, printJson }) {
    const config = await (0,load/* loadConfig */.Z)(configPath, options.set);
    const store = await (0,commands_store/* openStore */.C)(options.store);
    const show = (0,progress/* progress */.q)(screen, colors, () => performance.now() / 1000);
    const world = {
        workspace: (0,workspace/* findWorkspace */.p)((0,external_node_path_.resolve)(configPath)),
        folder: process.cwd(),
        signal: (0,signals/* stopSignal */.Z)(),
        emit: show.receive,
    };
    const data = await (0,before_training/* readData */.v3)(config, world);
    const { source, summary, checks, judged } = data;
    // What was given is read as it would be judged; a training is refused only when it is asked for.
    if (source.kind === 'rows')
        await (0,trainers/* openTrainer */.M6)(config.trainer).prepare((0,before_training/* handedOver */.$_)(source), world);
    const found = await baselineOf(config, source, store, world);
    const { task, classes } = judged;
    const question = found && (0,pairing_question/* differentQuestion */.m)({ data: summary, task, classes }, found.record);
    const baseline = question ? undefined : found;
    const advice = advise(checks, judged, baseline, {
        confidence: config.gate.confidence,
        seed: config.train.seed,
    });
    (0,before_training/* emitData */.qf)(data, show.receive);
    const of = classes.length > 0 ? ` of ${classes.map(text_escape/* escapeLog */.Ah).join(', ')}` : '';
    say(`${task}${of}; ${(0,quantities/* plural */.LS)(config.gate.conditions.length, 'condition')}`);
    if (question)
        say(`${marks/* MARKS */.j.warn} nothing will be compared: ${(0,text_escape/* escapeLog */.Ah)(question)}`);
    else
        for (const line of adviceText(advice, baseline?.record.id))
            say((0,text_escape/* escapeLog */.Ah)(line));
    say('✅ config and data are fine');
    if (options.json) {
        printJson({ task, classes, ...summary, power: adviceInWords(advice) });
    }
    return exit/* EXIT */.dc.passed;
}
/**
 * As `run` would find it in this store, for a gate that asks for it. A branch is read on GitHub
 * alone.
 */
async function baselineOf(config, source, store, world) {
    if (!(0,before_training/* comparesWithBaseline */.Am)(config) || config.baseline.kind === 'branch')
        return undefined;
    const host = new local_host/* LocalHost */.a(store, Promise.resolve(null), false);
    const { against } = await (0,before_training/* findBaseline */.Xn)(config, source, { ...world, host });
    return against.kind === 'run' ? against.run : undefined;
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ USUAL_STORE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25520);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The store that `--store` names, wherever that is; else the usual one of the working directory, which
 * has to lie in its workspace.
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function openStore(named) {
    const store = new _record_store_js__WEBPACK_IMPORTED_MODULE_2__/* .Store */ .i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE));
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(store, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkspace */ .p)(store.root)] : undefined);
    return store;
}


/***/ }),

/***/ 62743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The folder that links must not leave: the git work tree that the config lies in, else the config's own folder.
 */
function findWorkspace(configPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configPath);
    for (let folder = own;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return own;
    }
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ differentPositive),
/* harmony export */   m: () => (/* binding */ differentQuestion)
/* harmony export */ });
/**
 * Why the two models do not answer the same question, or undefined where they do. Holds names from
 * the data.
 */
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
 * Why numbers of the two can't be held against each other although they answer the same question.
 * Predictions can be turned round; a precision, a recall or an average precision of the other class
 * can't.
 */
function differentPositive(candidate, baseline) {
    if (candidate.task !== 'binary' || candidate.classes[1] === baseline.classes[1])
        return undefined;
    return `the baseline's positive class is "${baseline.classes[1]}", the candidate's "${candidate.classes[1]}"`;
}


/***/ }),

/***/ 91632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ metricsOfPredictions),
/* harmony export */   Qi: () => (/* binding */ evaluateMetric),
/* harmony export */   _3: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40915);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83811);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46621);
/* harmony import */ var _statistics_resampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53232);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49043);





/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is
 * null and says why; nothing is ever NaN. The order of the rows changes nothing, to the last bit.
 */
function evaluate(predictions, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .resamplingOf */ .u)([facts.predictions], options);
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
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .resamplingOf */ .u)([facts.predictions], options);
    return estimate(facts, metric, resampling, options.confidence);
}
/** The metrics that these predictions can have. */
function metricsOfPredictions(predictions) {
    return predictions.task === 'regression'
        ? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)('regression', [], predictions.transform)
        : (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(predictions.task, predictions.classes);
}
function estimate(facts, { metric, classIndex }, resampling, confidence) {
    const found = metric.value(facts, classIndex);
    const { value, n } = found;
    if (typeof value !== 'number')
        return { value: null, interval: null, n, why: value.why };
    const classes = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .classesOf */ .O)(facts.predictions);
    const zeroed = found.zeroed && { zeroed: found.zeroed.map((k) => classes[k]) };
    const interval = metric.interval(facts, classIndex, value, resampling, confidence);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .x)(interval))
        return { value, interval: null, n, why: interval.why, ...zeroed };
    if (!interval.every(Number.isFinite)) {
        return { value, interval: null, n, why: 'the interval is not finite', ...zeroed };
    }
    return { value, interval, n, ...zeroed };
}


/***/ }),

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
    const order = orderOf(predictions.ids);
    return order.every((row, i) => row === i) ? predictions : (0,select_rows/* selectRows */.A)(predictions, order);
}
/**
 * By a hash of the ids, which sorts a million of them ten times as fast as comparing them; those of
 * one hash by themselves.
 */
function orderOf(ids) {
    const order = known.get(ids) ?? sorted(ids);
    known.set(ids, order);
    return order;
}
/** Two models that answer for the same rows share their ids, and with them the order. */
const known = new WeakMap();
function sorted(ids) {
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
/**
 * FNV-1a with the finaliser of MurmurHash3, which spreads ids that differ in their last digits. In
 * [0, 2³²).
 */
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
/* harmony export */   A: () => (/* binding */ selectRows)
/* harmony export */ });
/** The predictions of some rows, in the order given. */
function selectRows(predictions, rows) {
    const n = rows.length;
    const { clusters } = predictions;
    const ids = Array.from(rows, (row) => predictions.ids[row]);
    const together = clusters && {
        clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
    };
    if (predictions.task === 'regression') {
        return {
            ...predictions,
            ids,
            ...together,
            labels: copyRows(predictions.labels, rows, new Float64Array(n)),
            predicted: copyRows(predictions.predicted, rows, new Float64Array(n)),
        };
    }
    if (predictions.task === 'binary') {
        const { scores } = predictions;
        return {
            ...predictions,
            ids,
            ...together,
            labels: copyRows(predictions.labels, rows, new Uint8Array(n)),
            predicted: copyRows(predictions.predicted, rows, new Uint8Array(n)),
            ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
        };
    }
    const { scores, classes } = predictions;
    const width = classes.length;
    return {
        ...predictions,
        ids,
        ...together,
        labels: copyRows(predictions.labels, rows, new Int32Array(n)),
        predicted: copyRows(predictions.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
    };
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

/***/ 28285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ holmRatios),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Holm's adjusted p-values, in the order given (Holm 1979, "A simple sequentially rejective
 * multiple test procedure"): those at or below a level are rejected with a family-wise error of at
 * most that level, whatever the tests' dependence.
 */
function holm(pValues) {
    return holmRatios(pValues).map((p) => Math.min(1, p));
}
/**
 * The same of p-values that are each in units of a level of their own, rejected at 1; they can
 * exceed it. With weights each test has its share of the level (the weighted procedure of the same
 * paper): the one of the least p over its weight is tested at its share of what is left.
 * @param weights above 0, one a test; all alike where left out
 */
function holmRatios(ratios, weights = ratios.map(() => 1)) {
    const weighed = (i) => ratios[i] / weights[i];
    const order = ratios.map((_, i) => i).sort((i, j) => weighed(i) - weighed(j));
    const adjusted = new Array(ratios.length);
    let left = weights.reduce((sum, weight) => sum + weight, 0);
    let largest = 0;
    for (const i of order) {
        largest = Math.max(largest, (left / weights[i]) * ratios[i]);
        adjusted[i] = largest;
        left -= weights[i];
    }
    return adjusted;
}


/***/ }),

/***/ 11118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ differenceError),
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   hQ: () => (/* binding */ smallestDrop),
/* harmony export */   vd: () => (/* binding */ rowsNeeded)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__);
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
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(1 - (1 - confidence) / family) + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default()(POWER, 0, 1);
}
function standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
}
/**
 * How many rows like these would decide the comparison in 80 % of cases, were the true difference
 * the one measured: the rows at which it lies z(confidence) + z(80 %) standard errors from −margin,
 * the standard error falling as 1 / √rows (Chow, Shao & Wang 2008, "Sample Size Calculations in
 * Clinical Research", §3.1). Null where the difference is the margin itself: no number of rows
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
 * of two estimates with equal standard errors has √(2 (1 − correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two
 * versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
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
 * and skewness (the standard error itself then varies by 1 / √(2 × blocks), 3 %).
 * @param units what is drawn as a whole, where rows are not independent
 */
function drawBlocks(rows, replicates, random, units) {
    const blocks = Math.min(units?.count ?? rows, MOST_BLOCKS);
    const unitOf = units ? (row) => units.of[row] : (row) => row;
    const blockOf = (0,typed_arrays/* fill */.G)(new Uint32Array(rows), (row) => unitOf(row) % blocks);
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

/***/ 15078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   jn: () => (/* binding */ decideFamily)
/* harmony export */ });
/* unused harmony export decideComparison */
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81697);
/* harmony import */ var _evaluate_statistics_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12617);
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11118);




/** The share of the level that conditions on slices have together, where there are others too. */
const OF_SLICES = 1 / 5;
/**
 * Each test's share of the family's level, by Holm's weights: equal among those on all test rows,
 * and among those on slices.
 */
function sharesOf(tests) {
    const sliced = tests.filter((test) => test.sliced).length;
    const whole = tests.length - sliced;
    if (sliced === 0 || whole === 0)
        return tests.map(() => 1 / tests.length);
    return tests.map((test) => (test.sliced ? OF_SLICES / sliced : (1 - OF_SLICES) / whole));
}
/**
 * Decides one difference d against a tolerance: pass when the whole interval lies at or above
 * −margin, fail when it lies below, inconclusive otherwise. Identical predictions pass any margin
 * of at least 0. Where one side is undefined nothing is shown (see `undefined-side.ts`).
 * @param margin how much worse is tolerated, in the metric's unit; below 0 a gain is asked for
 * @param beyond how far the gain lies beyond what is tolerated, where the interval does not say it all
 * @param family by how much the level is divided among the comparisons that are decided together
 * @throws RangeError when the margin is not a finite number
 */
function decideComparison(comparison, margin, family = 1, beyond) {
    if (!Number.isFinite(margin))
        throw new RangeError(`the margin ${margin} is not a finite number`);
    if (comparison.d === null) {
        return of('inconclusive', { code: 'undefined-on-common-rows', why: comparison.why });
    }
    const { interval, confidence } = comparison;
    if (comparison.rule === 'identical predictions') {
        return margin >= 0
            ? of('pass', { code: 'identical-predictions', margin })
            : of('fail', { code: 'identical-where-gain-asked', margin });
    }
    if (!interval) {
        return of('inconclusive', { code: 'no-interval', why: comparison.why ?? 'too little data' });
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
}
/**
 * Decides the comparisons of one gate together. It is red when any is shown worse, so those tests
 * are corrected by Holm, each at the level that its interval leaves on one side: what no longer
 * holds is inconclusive. Passing needs all of them and is not corrected (an intersection–union
 * test, Berger 1982).
 */
function decideFamily(tests) {
    const beyond = tests.map(({ compared, tolerance }) => tolerance && compared.beyond?.(tolerance));
    const pValues = tests.map(({ compared, margin }, i) => {
        const p = compared.pWorse(margin);
        const held = beyond[i];
        return p === null || !held ? p : Math.max(p, 1 - held.below(0));
    });
    // Each in units of its own level, so that conditions of different confidence can be corrected
    // together.
    const levels = tests.map(({ compared }) => levelOf(compared.comparison));
    const shares = sharesOf(tests);
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .holmRatios */ .H)(pValues.map((p, i) => (p === null ? 1 / levels[i] : p / levels[i])), shares);
    return tests.map(({ compared, margin }, i) => {
        const family = 1 / shares[i];
        const alone = decideComparison(compared.comparison, margin, family, beyond[i]);
        const p = pValues[i] === null ? null : Math.min(1, adjusted[i] * levels[i]);
        const holds = tests.length === 1 || p === null || adjusted[i] <= 1;
        const corrected = holds
            ? undefined
            : amongOthers(alone, compared.comparison, { comparisons: tests.length, family, p });
        return { ...(corrected ?? alone), pWorse: p };
    });
}
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
    const needed = (0,_evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsNeeded */ .vd)(gain, margin, rows, family);
    if (needed === null || rows < _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .FEW_ROWS */ .b || needed > MOST_TIMES * rows)
        return null;
    const least = gain.d + margin > 0 ? leastForGreen(comparison, margin) : 0;
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
function levelOf(comparison) {
    return comparison.d === null ? 1 : (1 - comparison.confidence) / 2;
}
function gainOf({ d, confidence, n, flips, informative }, interval) {
    return { d, interval, confidence, n, flips, informative };
}
function of(verdict, because, rest = {}) {
    return { verdict, because, rowsNeeded: null, smallestDrop: null, pWorse: null, ...rest };
}


/***/ }),

/***/ 25292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81697);
/* harmony import */ var _gate_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40474);
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);




/** The decision as the record keeps it: each reason as data, and as a sentence. */
function inWords({ findings, ...rest }) {
    return {
        ...rest,
        findings: findings.map((finding) => ({ ...finding, reason: reasonText(finding.because) })),
    };
}
/**
 * Why a condition came out as it did, in one plain sentence. Holds names from the data: escape it
 * where it is shown.
 */
function reasonText(reason) {
    const words = WORDS[reason.code];
    return words(reason);
}
const WORDS = {
    'undefined-metric': ({ metric, why }) => `${metric} is undefined: ${why}`,
    'undefined-on-slice': ({ metric, why, lacks }) => `${metric} is undefined here: ${why}; it needs ${lackText(lacks)}`,
    'too-small-to-judge': ({ rows, atLeast }) => `too small to judge: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} of the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(atLeast)} that it takes`,
    'threshold-met': (reason) => metText(reason),
    'threshold-missed': (reason) => missedText(reason),
    'threshold-shown-met': (reason) => `${metText(reason)}, ${asWhole(reason)}`,
    'threshold-shown-missed': (reason) => `${missedText(reason)}, ${asWhole(reason)}`,
    'threshold-inside-interval': (reason) => `${asMeasured(reason)}, but the interval, ${rangeText(reason.interval)}, has values on both sides`,
    'threshold-without-interval': (reason) => `${asMeasured(reason)}, but there is no interval`,
    'no-baseline': ({ why }) => `not compared: ${why}`,
    incomparable: ({ why }) => why,
    'baseline-predictions-not-kept': () => "the baseline's predictions were not kept",
    'metric-not-in-baseline': ({ metric }) => `the baseline has no ${metric}`,
    'undefined-on-common-rows': ({ why }) => `not compared: ${why}`,
    'class-never-predicted': ({ why, rows }) => `a class is no longer predicted, as the baseline does on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')}: ${why}`,
    'asks-for-worse-model': ({ operator, orientation }) => `this metric is better when it is ${orientation}, so "${operator} baseline" asks for a worse model`,
    'equality-cannot-be-shown': () => 'evidence can show a model better or worse than the baseline, never equal to it',
    'equality-met': (reason) => equalityText(reason, 'is'),
    'equality-missed': (reason) => equalityText(reason, 'is not'),
    'number-met': (reason) => numberText(reason, 'is'),
    'number-missed': (reason) => numberText(reason, 'is not'),
    'identical-predictions': () => 'the predictions are identical',
    'identical-where-gain-asked': ({ margin }) => `${notGoodEnough(margin)}: the predictions are identical`,
    'no-interval': ({ why }) => `there is no interval: ${why}`,
    'shown-better': ({ gain }) => `shown better: ${gainText(gain)}`,
    'shown-good-enough': ({ margin, gain }) => `shown ${goodEnough(margin)}: ${gainText(gain)}`,
    'shown-not-good-enough': ({ margin, gain }) => `${notGoodEnough(margin)}: ${gainText(gain)}`,
    'few-of-rarer-class': ({ rows, atLeast, gain }) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} of the rarer class can't show it, ${atLeast} could: ${gainText(gain)}`,
    'few-rows-carry': ({ rows, gain }) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} carry this difference: ${gainText(gain)}; mae, or a log_ metric, rests on more of them`,
    'no-difference-seen': ({ margin, gain, rowsNeeded }) => `no difference seen, and too few rows to tell whether it is ${inDoubt(margin)}: ${gainText(gain)}${rowsText(rowsNeeded)}`,
    'difference-not-shown-beyond': ({ margin, gain, rowsNeeded }) => `a difference is seen, and not shown whether it is ${inDoubt(margin)}: ${gainText(gain)}${rowsText(rowsNeeded)}`,
    'one-of-many': ({ margin, gain, comparisons, p, rowsNeeded }) => `${notGoodEnough(margin)}: ${gainText(gain)}; but of ${comparisons} comparisons one can look like this by chance (Holm, p = ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(p)})${rowsText(rowsNeeded)}`,
    'baseline-may-have-seen': ({ seemed, note }) => `${reasonText(seemed)}, but ${note}`,
    'equal-is-not-enough': ({ seemed, operator }) => `${reasonText(seemed)}, and "${operator}" asks for more than that`,
};
const IN_WORDS = {
    '>=': ['is at least', 'is below'],
    '>': ['is above', 'is not above'],
    '<=': ['is at most', 'is above'],
    '<': ['is below', 'is not below'],
    '==': ['is', 'is not'],
};
function metText({ value, operator, limit }) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${IN_WORDS[operator][0]} ${against}`;
}
function missedText({ value, operator, limit }) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${IN_WORDS[operator][1]} ${against}`;
}
/** What the measured value alone would say. */
function asMeasured(threshold) {
    const { value, operator, limit } = threshold;
    return (0,_gate_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v)(value, operator, limit) ? metText(threshold) : missedText(threshold);
}
function asWhole({ interval }) {
    return `and so is the whole interval, ${rangeText(interval)}`;
}
function rangeText(interval) {
    return interval.map(_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z).join(' to ');
}
function lackText(lack) {
    switch (lack.of) {
        case 'rows':
            return `at least ${lack.atLeast} rows`;
        case 'classes':
            return `rows of ${lack.atLeast} classes`;
        case 'these classes':
            return `a row of class ${lack.classes.join(' and one of class ')}`;
    }
}
function equalityText({ value, limit, baseline }, verb) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${verb} ${against}, of a baseline of ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(baseline)}`;
}
function numberText({ value, operator, limit, baseline }, verb) {
    const [shown, against] = (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .k)(value, limit);
    return `${shown} ${verb} ${operator} ${against}, of a baseline of ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(baseline)}; no evidence: a single number`;
}
function goodEnough(margin) {
    if (margin === 0)
        return 'no worse';
    return margin > 0
        ? `no worse by more than ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(margin)}`
        : `better by at least ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(-margin)}`;
}
function inDoubt(margin) {
    if (margin === 0)
        return 'worse';
    return margin > 0
        ? `worse by more than ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(margin)}`
        : `better by at least ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(-margin)}`;
}
function notGoodEnough(margin) {
    if (margin === 0)
        return 'shown worse';
    return margin > 0
        ? `shown worse by more than ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(margin)}`
        : `shown not better by ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(-margin)}`;
}
function gainText({ d, interval, confidence, informative, flips, n }) {
    const gain = `the gain is ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(d)}, ${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(confidence * 100)} % interval ${rangeText(interval)}`;
    if (informative === null || !flips)
        return gain;
    const told = `${gain}; better on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(flips.candidate, 'row')}, worse on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(flips.baseline)}`;
    return informative >= _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .FEW_ROWS */ .b
        ? told
        : `${told}: only ${informative} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} rows tell the models apart`;
}
/** Two digits: it is an estimate. */
function rowsText(rows) {
    if (rows === null)
        return '';
    return `; about ${Number(rows.toPrecision(2)).toLocaleString('en-US')} such test rows would decide it`;
}


/***/ })

};
