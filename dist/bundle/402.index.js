export const id = 402;
export const ids = [402];
export const modules = {

/***/ 49402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runsCommand: () => (/* binding */ runsCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18949);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72691);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22127);








/** `runs`: the runs of the store, the newest first. Returns the exit code. */
async function runsCommand(options, { colors, say, print, printJson }) {
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)(options.store);
    const records = [];
    for (const id of (await store.ids()).reverse()) {
        try {
            const folder = new _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFolder */ .E(store.folder(id));
            if (await folder.hasRecord())
                records.push(await folder.readRecord());
            else
                say(colors.yellow(`⚠️ ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .Ah)(`${id} was cut off and left no record: ${folder.path}`)}`));
        }
        catch (error) {
            say(colors.yellow(`⚠️ ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .Ah)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`));
        }
    }
    if (options.json)
        printJson(records);
    else
        for (const record of records)
            print(describe(record));
    if (records.length === 0)
        say((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .Ah)(`no runs in ${options.store ?? _store_js__WEBPACK_IMPORTED_MODULE_5__/* .USUAL_STORE */ .d}`));
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}
function describe(record) {
    const start = `${record.id}  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .Ah)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .experimentName */ .By)(record))}`;
    if (record.status !== 'finished')
        return `${start}  ⚠️ ${record.status}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .Ah)(record.error)}`;
    const { decision, metrics, timings, promoted } = record;
    const gated = [...new Set(decision.findings.map(({ metric }) => metric))]
        .filter((name) => Object.hasOwn(metrics.test, name))
        .map((name) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .Ah)(name)} ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .formatValue */ .Fl)(metrics.test[name])}`);
    const verdict = `${_text_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j[decision.verdict]} ${decision.verdict}${promoted ? ', promoted' : ''}`;
    return [start, verdict, ...gated, (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .Xo)(timings.totalSeconds)].join('  ');
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
