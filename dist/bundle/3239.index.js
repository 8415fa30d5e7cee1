export const id = 3239;
export const ids = [3239];
export const modules = {

/***/ 44365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stampFiles),
/* harmony export */   v: () => (/* binding */ leftFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** The files at a path and below it, by their paths; none where there is nothing. */
async function stampFiles(path) {
    const stamps = new Map();
    for (const { file, stamp } of await walk(path))
        stamps.set(file, stamp);
    return stamps;
}
/**
 * The files that a command left at a path: a file, or a folder with all below it.
 * @param before what stood there before it ran
 * @returns undefined where there is nothing
 * @throws BrokenError where one of them is older than the run, a link or no file: it may be of
 * another training, or of another folder
 */
async function leftFiles(path, before) {
    const found = await walk(path);
    if (found.length === 0)
        return undefined;
    for (const { file, stamp, plain } of found) {
        if (!plain) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${file} is a link or no file, so it may lie anywhere`, 'Let the command write files, not links to them.');
        }
        if (before.get(file) === stamp) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${file} was there before the command ran, and it has not written it again`, 'Delete it first, or write to SLUICE_OUT, which is new in each run.');
        }
    }
    const single = found.length === 1 && found[0].file === path;
    const folder = single ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const files = single ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)] : found.map(({ file }) => file.slice(path.length + 1));
    return { folder, files: files.sort() };
}
async function walk(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${path} can't be read (${error.code})`, undefined, { cause: error });
    });
    if (stat === undefined)
        return [];
    if (!stat.isDirectory()) {
        const stamp = [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
        return [{ file: path, stamp, plain: stat.isFile() }];
    }
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
    return (await Promise.all(names.map((name) => walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))).flat();
}


/***/ }),

/***/ 41312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whatItLeft),
/* harmony export */   V: () => (/* binding */ USUAL)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _left_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44365);


/** What a command leaves in `SLUICE_OUT` where its config names no other place. */
const USUAL = { predictions: 'predictions.csv', model: 'model' };
/**
 * What a command that ended well told and left.
 * @param model `named`: its config says that there is one
 * @throws BrokenError where predictions, or a model that is named, are missing or older than the run
 */
async function whatItLeft({ framework, history, reports }, predictions, model) {
    const { engine, version } = framework
        ? { engine: framework.name, version: framework.version }
        : { engine: 'command', version: 'not reported' };
    if ((await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_1__/* .leftFiles */ .v)(predictions.path, predictions.before)) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the command exited with 0 and left no predictions: there is no ${predictions.shown}`, 'Write them with sluice.predictions(ids, labels, scores), or name their file in the config.');
    }
    return {
        by: { kind: 'command', engine, version },
        predictions: predictions.path,
        history,
        reported: reports,
        model: await modelAt(model),
    };
}
async function modelAt({ path, shown, before, named, }) {
    const left = await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_1__/* .leftFiles */ .v)(path, before);
    if (left !== undefined)
        return { kind: 'files', ...left, flavour: 'command' };
    if (!named)
        return { kind: 'none' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the command exited with 0 and left no model: there is no ${shown}`);
}


/***/ }),

/***/ 23239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandThere: () => (/* binding */ commandThere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41312);
/* harmony import */ var _run_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(898);



/** Runs a command on a cluster, as one seed, and finds what it left. It throws what `runAsked` throws. */
async function commandThere({ spec, on, left, send }, world, context) {
    const asked = {
        of: 'command',
        on,
        task: { ...left, run: spec.run },
        minutes: { run: spec.timeoutMinutes, silent: spec.silentMinutes },
        told: spec,
        send,
    };
    const there = await (0,_run_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .runAsked */ .U)(asked, world, context);
    const predictions = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(left.predictions ?? _command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .V.predictions);
    const before = new Map();
    const trained = await (0,_command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .whatItLeft */ .F)(there.reports, {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(there.folder, 'predictions', predictions),
        shown: left.predictions ?? `${_command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .V.predictions} in SLUICE_OUT`,
        before,
    }, {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(there.folder, 'model'),
        shown: left.model ?? _command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .V.model,
        before,
        named: spec.model !== undefined,
    });
    return { ...trained, by: { ...trained.by, on: there.on } };
}


/***/ })

};
