export const id = 9325;
export const ids = [9325];
export const modules = {

/***/ 59325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeCommand: () => (/* binding */ judgeCommand),
/* harmony export */   requirePredictions: () => (/* binding */ requirePredictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14190);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60664);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94331);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62743);







/** The options that say what stands in the files, by their keys in a config's `predictions`. */
const COLUMNS = [
    ...['id', 'label', 'prediction', 'score', 'scores', 'positive', 'task'],
    ...['format', 'metric'],
];
/**
 * `judge CONFIG`, or `judge --candidate FILE --baseline FILE --gate CONDITION`: predictions that
 * somebody else made, judged as `run` judges its own. Returns the exit code.
 */
async function judgeCommand(configPath, options, terminal) {
    if (configPath === undefined) {
        // Whoever names a file means it, wherever it lies; that two files met makes neither a baseline.
        const place = { workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(process.cwd()).root, git: (0,_host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__/* .readGitState */ .I)(process.cwd()) };
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.runConfig)(configOf(options), { ...options, ...place, promote: false }, terminal);
    }
    refuseBeside(configPath, options);
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath));
    const git = (0,_host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__/* .readGitState */ .I)(workspace);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(configPath, options.set);
    requirePredictions(config);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.runConfig)(config, { ...options, workspace, git }, terminal);
}
/** @throws InputError where the config is one that trains */
function requirePredictions({ data, file }) {
    if (data.kind === 'rows')
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('the config has no predictions to judge', {
        ...(file !== undefined && { at: { file } }),
        fix: 'Train with: node dist/cli.js run CONFIG; or write predictions: {path: FILE.csv} in place of data and model.',
    });
}
/** The options as the config that they stand for. */
function configOf(options) {
    const { candidate, baseline, gate } = options;
    if (candidate === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('there is nothing to judge', {
            fix: "Name a config, or a file: node dist/cli.js judge --candidate new.csv --baseline old.csv --gate 'auc >= baseline - 1pp'",
        });
    }
    if (options.set.length > 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('--set overrides a config, and there is none', {
            fix: 'Name the config, or use --id, --label, --prediction, --score, --scores, --positive and --task.',
        });
    }
    if (options.rulesFrom !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('--rules-from is about what a config asked, and there is none', {
            fix: 'Name the config; without one, the --gate that is written here is what is asked.',
        });
    }
    const columns = COLUMNS.flatMap((key) => options[key] === undefined ? [] : [[key, options[key]]]);
    const values = {
        predictions: { path: candidate, ...Object.fromEntries(columns) },
        gate: { conditions: [...gate] },
        baseline: baseline === undefined ? 'none' : `predictions:${baseline}`,
    };
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfig */ .l2)((0,_config_source_js__WEBPACK_IMPORTED_MODULE_2__/* .plainSource */ .wi)(values, (path) => optionOf(path.map(String))), process.cwd());
}
/** The option that set the value at a path, or that would set it. */
function optionOf(path) {
    const [first, second] = path;
    if (first === 'predictions') {
        return second === undefined || second === 'path' ? '--candidate' : `--${second}`;
    }
    return first === 'baseline' ? '--baseline' : '--gate';
}
function refuseBeside(configPath, options) {
    const given = ['candidate', 'baseline', ...COLUMNS];
    const beside = given.find((key) => options[key] !== undefined);
    const named = beside ?? (options.gate.length > 0 ? 'gate' : undefined);
    if (named === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(`--${named} can't stand beside a config`, {
        at: { file: configPath },
        fix: `Write it into the config, or override a key: --set predictions.${named}=VALUE`,
    });
}


/***/ })

};
