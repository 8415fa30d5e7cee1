export const id = 639;
export const ids = [639];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun),
/* harmony export */   c: () => (/* binding */ readRun),
/* harmony export */   openBaseline: () => (/* binding */ openBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7444);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51010);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62524);








/**
 * Opens the baseline that a host found, with its model for rows that it has not seen yet.
 * @param exporters the formats that a model can be read from
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
async function openBaseline(search, exporters) {
    const run = await openRun(search);
    return { ...run, loadModel: () => loadModel(search, run.record, exporters) };
}
/**
 * Opens a run that was found, as it ended: where its record was kept without the rest, its numbers
 * are all there is.
 * @throws BrokenError when it can't be read
 */
async function openRun({ folder, recordFile }) {
    return recordFile === undefined ? readRun(folder) : { record: await readFinished(recordFile) };
}
/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
async function readRun(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .a.record);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(file, folder);
    const record = await readFinished(file);
    const [entry, ...others] = record.predictions;
    if (others.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${record.id} holds the predictions of ${others.length + 1} seeds, and this version of Sluice compares with one`);
    }
    const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(folder, entry)).toString('utf8');
    const predictions = (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, record, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.path));
    return { record, predictions };
}
async function loadModel({ folder, recordFile, fetchModel }, { artifacts, formats }, exporters) {
    if (recordFile !== undefined || artifacts.length === 0)
        return undefined;
    // What nothing here reads can't be asked, whatever its files are called; one format is enough.
    const known = exporters.filter((one) => one.of === 'network').map(({ format }) => format);
    const format = formats && known.find((one) => Object.hasOwn(formats, one));
    if (formats && format === undefined)
        return undefined;
    const paths = format === undefined ? artifacts.map(({ path }) => path) : formats[format];
    const files = artifacts.filter(({ path }) => paths.includes(path));
    await fetchModel?.(paths);
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .a.model);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(model, folder);
    for (const file of files)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(model, file);
    return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, paths, exporters);
}
async function readFinished(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline's record ${file} can't be read`, undefined, { cause });
    }
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRecord */ .H)(text, file);
    if (record.status === 'finished')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline ${record.id} is a run that ${record.status === 'broke' ? 'broke' : 'was interrupted'}`);
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/baseline/file-baseline.ts
var file_baseline = __webpack_require__(51449);
// EXTERNAL MODULE: ./src/baseline/past-run.ts
var past_run = __webpack_require__(91039);
// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/compare/pairing/pair.ts
var pair = __webpack_require__(14042);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/comparison-report.ts






/**
 * Two runs, metric by metric, for a terminal: lines, the last without a newline.
 * @param confidence of the intervals
 */
function comparisonReport(candidate, baseline, comparison, confidence, colors) {
    const rows = [
        [
            '',
            'metric',
            'candidate',
            'baseline',
            'gain',
            `${(0,format_number/* formatNumber */.Z)(confidence * 100)} % interval`,
            'p',
            'judged by',
        ],
        ...comparison.metrics.map((row) => [
            row.shown === null ? '' : marks/* MARKS */.j[row.shown === 'better' ? 'pass' : 'fail'],
            (0,text_escape/* escapeLog */.Ah)(row.metric),
            row.candidate === null ? 'undefined' : (0,format_number/* formatNumber */.Z)(row.candidate),
            row.baseline === null ? 'undefined' : (0,format_number/* formatNumber */.Z)(row.baseline),
            row.d === null ? '' : (0,comparison_words/* formatGain */.Nu)(row.d),
            row.interval ? row.interval.map(comparison_words/* formatGain */.Nu).join(' to ') : '',
            row.d === null || row.p === null ? '' : (0,format_number/* formatNumber */.Z)(row.p),
            row.d === null ? (0,text_escape/* escapeLog */.Ah)(row.why) : (row.rule ?? row.why ?? ''),
        ]),
    ];
    const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
    const name = (record) => `${record.id} (${(0,text_escape/* escapeLog */.Ah)((0,words/* experimentName */.By)(record))})`;
    return [
        `candidate ${name(candidate)}`,
        `baseline  ${name(baseline)}`,
        (0,text_escape/* escapeLog */.Ah)(comparison.note ?? '') ||
            `compared on the same ${(0,quantities/* plural */.LS)(comparison.rows, 'test row')}`,
        '',
        ...rows.map(([mark, ...cells], row) => {
            // An emoji is two columns wide.
            const text = `${mark || '  '} ${cells.map((cell, i) => cell.padEnd(widths[i + 1])).join('  ')}`;
            return row === 0 ? colors.bold(text.trimEnd()) : text.trimEnd();
        }),
        '',
        (0,text_escape/* escapeLog */.Ah)((0,comparison_words/* shownText */.f$)(comparison)),
        (0,comparison_words/* flipsText */.op)(comparison),
    ]
        .join('\n')
        .trimEnd();
}

// EXTERNAL MODULE: ./src/commands/store.ts
var commands_store = __webpack_require__(22127);
;// CONCATENATED MODULE: ./src/commands/compare.ts












/** What a run's intervals are made with. */
const intervalParams = schemas/* object */.Ikc({
    gate: schemas/* object */.Ikc({ confidence: schemas/* number */.aig().gt(0).lt(1) }),
    train: schemas/* object */.Ikc({ seed: schemas/* number */.aig() }),
});
/**
 * `compare A B`: two runs of the store, run folders or record files, metric by metric on the test
 * rows that both have. The exit code says that they could be compared (0) or not (3), not which one
 * is better.
 */
async function compareCommand(a, b, options, { colors, say, print, printJson }) {
    const store = await (0,commands_store/* openStore */.C)(options.store);
    const [candidate, baseline] = await Promise.all([named(a, store), named(b, store)]);
    const pairing = (0,pair/* pairKept */.FO)(candidate, baseline);
    if (pairing.kind === 'incomparable') {
        if (options.json)
            printJson(pairing);
        say(`⚠️ ${candidate.record.id} and ${baseline.record.id} can't be compared: ${(0,text_escape/* escapeLog */.Ah)(pairing.reason)}`);
        return exit/* EXIT */.dc.inconclusive;
    }
    const { record } = candidate;
    const evaluated = evaluateOptionsOf(record);
    const comparison = (0,comparison_table/* compareAll */.R)(pairing, record.metrics.test, evaluated);
    if (!comparison)
        throw new errors/* BrokenError */.gk('there was nothing to compare');
    if (options.json) {
        const ids = { candidate: record.id, baseline: baseline.record.id };
        printJson({ ...ids, ...comparison });
    }
    else
        print(comparisonReport(record, baseline.record, comparison, evaluated.confidence, colors));
    return exit/* EXIT */.dc.passed;
}
/** As the candidate's own report was made, so that the two say the same. */
function evaluateOptionsOf({ id, params }) {
    const parsed = intervalParams.safeParse(params);
    if (!parsed.success) {
        throw new errors/* BrokenError */.gk(`the config in the record of ${id} has no gate.confidence or train.seed`);
    }
    const { gate, train } = parsed.data;
    return { confidence: gate.confidence, seed: train.seed };
}
/** A path where there is one, else a run of the store. */
async function named(name, store) {
    if (!(await (0,exists/* exists */.t)(name)))
        return (0,past_run/* readRun */.c)((await store.find(name)).path);
    const search = await (0,file_baseline/* fileBaseline */.m)((0,external_node_path_.resolve)(name));
    if (!search.found)
        throw new errors/* BrokenError */.gk(search.reason);
    return (0,past_run/* openRun */.I)(search);
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


/***/ })

};
