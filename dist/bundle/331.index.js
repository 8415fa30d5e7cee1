export const id = 331;
export const ids = [331];
export const modules = {

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   runConfig: () => (/* binding */ runConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73537);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13139);
/* harmony import */ var _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84815);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84629);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87496);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44652);
/* harmony import */ var _subscribers_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30375);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35055);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22127);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62743);











/** `run CONFIG`: the main job in a terminal. Returns the exit code. */
async function runCommand(configPath, options, terminal) {
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath));
    const git = (0,_host_local_local_host_js__WEBPACK_IMPORTED_MODULE_3__/* .readGitState */ .I)(workspace);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(configPath, options.set);
    return runConfig(config, { ...options, workspace, git }, terminal);
}
/** Runs what a config asks for, in a terminal, and reports it there. Returns the exit code. */
async function runConfig(config, { store: folder, json, promote, rulesFrom, workspace, git }, { screen, colors, say, printJson }) {
    const clock = () => performance.now() / 1000;
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_8__/* .openStore */ .C)(folder);
    const show = (0,_subscribers_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progress */ .q)(screen, colors, clock);
    const { record } = await (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_4__/* .gateRun */ .d)(config, {
        host: new _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalHost */ .a(store, git, 
        // As a pull request, which is judged so, promotes nothing.
        promote && rulesFrom === undefined, rulesFrom === undefined ? undefined : { ref: rulesFrom, workspace }),
        store,
        rules: 'base',
        workspace,
        folder: process.cwd(),
        subscribers: [show],
        warn: (message) => show.receive({ type: 'warning', message }),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .stopSignal */ .Z)(),
        now: () => new Date(),
        clock,
    });
    say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalReport */ .R)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_10__/* .viewOf */ .d)(record), colors, process.cwd()));
    if (json)
        printJson(record);
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfVerdict */ .og)(record.decision.verdict);
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
