export const id = 758;
export const ids = [758];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBaseline: () => (/* binding */ openBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7444);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72084);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25520);








/**
 * Opens the baseline that a host found.
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
function openBaseline(search, networkFrom) {
    return search.recordFile === undefined
        ? readBaseline(search.folder, networkFrom, search.fetchModel)
        : readNumbers(search.recordFile);
}
/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
async function readBaseline(folder, networkFrom, fetchModel) {
    const record = await readFinished((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.record));
    const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(folder, record.predictions)).toString('utf8');
    return {
        record,
        predictions: (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, record, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, record.predictions.path)),
        async loadModel() {
            if (record.artifacts.length === 0)
                return undefined;
            await fetchModel?.();
            const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.model);
            for (const artifact of record.artifacts)
                await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(model, artifact);
            return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, networkFrom);
        },
    };
}
/**
 * Reads a record that was kept without the rest of its run: its numbers are all there is.
 * @throws BrokenError when it is not the record of a finished run
 */
async function readNumbers(file) {
    return { record: await readFinished(file), loadModel: async () => undefined };
}
async function readFinished(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline's record ${file} can't be read`, undefined, { cause });
    }
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, file);
    if (record.status === 'finished')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline ${record.id} is a run that ${record.status === 'broke' ? 'broke' : 'was interrupted'}`);
}


/***/ }),

/***/ 14758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/baseline/past-run.ts
var past_run = __webpack_require__(91039);
// EXTERNAL MODULE: ./src/compare/pairing/question.ts
var pairing_question = __webpack_require__(5182);
// EXTERNAL MODULE: ./src/config/load.ts + 12 modules
var load = __webpack_require__(37600);
// EXTERNAL MODULE: ./src/data/load-dataset.ts + 17 modules
var load_dataset = __webpack_require__(27410);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts + 1 modules
var evaluate = __webpack_require__(10562);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts
var metrics_metrics = __webpack_require__(96996);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var confidence = __webpack_require__(74895);
;// CONCATENATED MODULE: ./src/evaluate/statistics/hanley-mcneil.ts

/**
 * What an AUC is known by before there are scores, from the numbers of rows of the classes alone (Hanley & McNeil 1982, "The meaning
 * and use of the area under a receiver operating characteristic (ROC) curve").
 */
function hanleyMcNeil(auc, positives, negatives) {
    const positivePairs = auc / (2 - auc) - auc ** 2;
    const negativePairs = (2 * auc ** 2) / (1 + auc) - auc ** 2;
    const variance = (auc * (1 - auc) + (positives - 1) * positivePairs + (negatives - 1) * negativePairs) /
        (positives * negatives);
    return (0,confidence/* normalConfidence */.Eq)(auc, Math.sqrt(variance));
}

// EXTERNAL MODULE: ./src/evaluate/statistics/power.ts
var power = __webpack_require__(11118);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
// EXTERNAL MODULE: ./src/gate/margin.ts
var gate_margin = __webpack_require__(19089);
;// CONCATENATED MODULE: ./src/gate/advice.ts







/** What is taken for granted before there are two models. */
const ASSUMED = {
    /** Of the two models' results on a row, as two versions of one model have it. */
    correlation: 0.8,
    /** A proportion of right answers, where there is no baseline to tell it. */
    proportion: 0.85,
    auc: 0.8,
};
/**
 * For every comparison with the baseline, what these test rows can show.
 * @param baseline the run that it would be, which tells how much its metrics vary
 */
function advise(checks, data, baseline, options) {
    const { task, classes, encoding } = data;
    const transform = encoding.label.task === 'regression' ? encoding.label.transform : undefined;
    const metrics = new Map((0,metrics_metrics/* metricsOf */.Ps)(task, classes, transform).map((one) => [one.name, one]));
    const basis = basisOf(baseline);
    const family = (severity) => checks.filter(({ condition }) => isJudged(condition) && condition.severity === severity).length;
    const comparisons = checks.flatMap(({ condition, slice }) => {
        const { threshold, operator } = condition;
        if (threshold.kind === 'absolute')
            return [];
        const named = metrics.get(condition.metric);
        const rows = slice?.rows ?? data.testIds.map((_, row) => row);
        const about = slice ? { ...condition, where: slice.where } : condition;
        const confidence = condition.confidence ?? options.confidence;
        const known = compared(baseline, named.name) ??
            (baseline?.predictions
                ? measured(baseline.predictions, named.name, slice && idsOf(data, slice.rows), options)
                : usual(named, rows, data, confidence));
        const start = { condition: about, rows: rows.length };
        const unknown = {
            ...{ ...start, margin: null, smallestDrop: null, rowsNeeded: null, toleranceNeeded: null },
        };
        if (typeof known === 'string')
            return [{ ...unknown, why: known }];
        if (operator === '==')
            return [{ ...unknown, why: 'equality is compared as written' }];
        const margin = (0,gate_margin/* marginOf */.O)(operator, threshold, named.metric.orientation, known.value);
        if (typeof margin !== 'number')
            return [{ ...unknown, why: margin.why }];
        const standardError = known.standardError * Math.sqrt(known.rows / rows.length);
        const smallestDrop = (0,power/* reach */.gl)(confidence, family(condition.severity)) * standardError;
        const toleranceNeeded = (0,power/* reach */.gl)(confidence) * standardError;
        const needed = margin > 0 ? Math.ceil(rows.length * (toleranceNeeded / margin) ** 2) : null;
        return [{ ...start, margin, smallestDrop, rowsNeeded: needed, toleranceNeeded }];
    });
    return { basis, comparisons };
}
/** Whether evidence decides it, together with the others of its severity. */
function isJudged({ threshold, operator }) {
    return threshold.kind !== 'absolute' && operator !== '==';
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
    const { value, interval, n, ...rest } = (0,evaluate/* evaluateMetric */.Qi)(on, metric, options);
    if (value === null || !interval) {
        return `not known: on ${n} rows of the baseline ${'why' in rest ? rest.why : 'it has no interval'}`;
    }
    const alone = (0,power/* standardErrorOf */.X6)(interval, options.confidence);
    const standardError = (0,power/* differenceError */.E9)(alone, ASSUMED.correlation);
    return { value, standardError, rows: on.ids.length };
}
/** As a usual model has it, for metrics that have a formula for that. */
function usual({ metric, classIndex }, here, { test }, confidence) {
    const rows = here.length;
    const count = (k) => Array.from(here).filter((row) => test.y[row] === k).length;
    const known = (value, interval) => {
        const alone = (0,power/* standardErrorOf */.X6)(interval, confidence);
        return { value, standardError: (0,power/* differenceError */.E9)(alone, ASSUMED.correlation), rows };
    };
    if (metric.name === 'auc') {
        const [positives, negatives] = [count(1), count(0)];
        if (positives < 2 || negatives < 2)
            return 'too few rows of a class';
        const { auc } = ASSUMED;
        return known(auc, hanleyMcNeil(auc, positives, negatives).interval(confidence));
    }
    if (metric.difference !== 'proportion')
        return 'known from the first promoted run on';
    const onlyClass = { recall: classIndex, specificity: 0 }[metric.name];
    const trials = onlyClass === undefined ? rows : count(onlyClass);
    if (trials === 0)
        return 'no row is of the class';
    const { proportion } = ASSUMED;
    return known(proportion, (0,wilson/* wilson */.r)(proportion * trials, trials, confidence));
}

// EXTERNAL MODULE: ./src/gate/plan.ts + 2 modules
var plan = __webpack_require__(26635);
// EXTERNAL MODULE: ./src/host/local/local-host.ts + 1 modules
var local_host = __webpack_require__(69132);
// EXTERNAL MODULE: ./src/record/store.ts
var record_store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
;// CONCATENATED MODULE: ./src/report/advice-words.ts




/** More than these are counted, not listed. */
const MOST_LINES = 20;
/**
 * What the test rows can show against the baseline: a heading, then a line for each comparison. Holds text from the config and the data.
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
    const { condition, rows, rowsNeeded, margin, smallestDrop, toleranceNeeded, why } = advice;
    const { file, line, column } = condition.place;
    const place = line === undefined ? '' : ` (${[file, line, column].filter(Boolean).join(':')})`;
    const where = condition.where === undefined ? '' : ` where ${condition.where}`;
    const start = `${condition.text}${where}: on ${(0,quantities/* plural */.LS)(rows, 'test row')}`;
    if (margin === null || smallestDrop === null || toleranceNeeded === null) {
        return `${marks/* MARKS */.j.warn} ${start} ${why}${place}`;
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

// EXTERNAL MODULE: ./src/subscribers/progress.ts + 1 modules
var progress = __webpack_require__(30375);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/train/dense/network.ts
var network = __webpack_require__(37228);
// EXTERNAL MODULE: ./src/commands/signals.ts
var signals = __webpack_require__(35055);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/check.ts


















/**
 * `check CONFIG`: config and data as `run` would read them, and what the test rows can show, without training. Returns the exit code.
 */
async function checkCommand(configPath, options, { screen, colors, say }) {
    const config = await (0,load/* loadConfig */.Z)(configPath, options.set);
    const show = (0,progress/* progress */.q)(screen, colors, () => performance.now() / 1000);
    const dataset = await (0,load_dataset/* loadDataset */.Z)(config.data, {
        workspace: (0,workspace/* findWorkspace */.p)((0,external_node_path_.resolve)(configPath)),
        folder: process.cwd(),
        signal: (0,signals/* stopSignal */.Z)(),
        onProgress: (rows) => show({ type: 'reading', rows }),
    });
    const checks = (0,plan/* planGate */.f)(config.gate, dataset);
    const found = await findBaseline(config, checks, options.store);
    const { summary, features, task, classes } = dataset;
    const question = found && (0,pairing_question/* differentQuestion */.m)({ data: summary, task, classes }, found.record);
    const baseline = question ? undefined : found;
    const advice = advise(checks, dataset, baseline, {
        confidence: config.gate.confidence,
        seed: config.train.seed,
    });
    show({
        type: 'data-ready',
        rows: summary.rows,
        features: features.length,
        splits: summary.splits,
        warnings: summary.warnings,
    });
    const of = classes.length > 0 ? ` of ${classes.join(', ')}` : '';
    say(`${task}${of}; ${(0,quantities/* plural */.LS)(config.gate.conditions.length, 'condition')}`);
    if (question)
        say(`${marks/* MARKS */.j.warn} nothing will be compared: ${(0,text_escape/* escapeLog */.Ah)(question)}`);
    else
        for (const line of adviceText(advice, baseline?.record.id))
            say((0,text_escape/* escapeLog */.Ah)(line));
    say('✅ config and data are fine');
    if (options.json) {
        const data = { task, classes, ...summary, power: advice };
        process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    }
    return exit/* EXIT */.dc.passed;
}
/** As `run` would find it in this store. A branch is read on GitHub alone. */
async function findBaseline({ baseline, ...key }, checks, store) {
    const compares = checks.some(({ condition }) => condition.threshold.kind !== 'absolute');
    if (!compares || baseline.kind === 'branch')
        return undefined;
    const host = new local_host/* LocalHost */.a(new record_store/* Store */.il((0,external_node_path_.resolve)(store)), Promise.resolve(null), false);
    const search = await host.findBaseline(key, baseline);
    return search.found ? (0,past_run.openBaseline)(search, network/* networkFrom */.h) : undefined;
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
 * In standard errors, from the middle of the sampling distribution to where the bound excludes the margin with that power.
 * @param family the comparisons of which any may be shown worse: each is tested at the level of Holm's first step then
 */
function reach(confidence, family = 1) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(1 - (1 - confidence) / family) + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default()(POWER, 0, 1);
}
function standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
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
 * The standard error of a difference before there are two models, from that of one: the difference of two estimates with equal standard
 * errors has √(2 (1 − correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
}


/***/ }),

/***/ 19089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
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


/***/ })

};
