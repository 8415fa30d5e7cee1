export const id = 6739;
export const ids = [6739];
export const modules = {

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Vb: () => (/* binding */ nameOf),
  Q8: () => (/* binding */ readGiven),
  readGivenBaseline: () => (/* binding */ readGivenBaseline),
  vx: () => (/* binding */ refuseSameFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/files/same-file.ts

/** Whether two paths lead to one file, by whatever links. @throws Error when one leads nowhere */
async function isSameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path, { bigint: true })));
    return one.dev === other.dev && one.ino === other.ino;
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 49 modules
var trainers = __webpack_require__(23957);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts







/**
 * Reads a file of predictions, and the labels that it is judged by.
 * @param like rows of the same question: their task and classes hold for these too, and labels in
 * a file of their own are the same for both
 * @throws InputError when they can't be read so
 */
async function readGiven(source, world, like) {
    const { trainer } = source;
    const rows = like && trainer.file ? like : await (0,labelled_rows/* loadRows */.kh)(source.rows, world, like);
    const training = await (0,trainers/* openTrainer */.M6)(trainer).prepare({ rows }, world);
    // It reads, and writes nothing.
    const trained = await training.run({ ...world, scratch: (0,external_node_path_.dirname)(fileOf(source)) });
    return { rows, predictions: (0,outcome/* predictionsOf */.e)(trained) };
}
/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const own = await readGiven(baseline, world, rows);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    await refuseSameFile(path, fileOf(candidate), file);
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}
/** @throws InputError where both paths lead to one file: a model is never worse than itself */
async function refuseSameFile(baseline, candidate, file) {
    if (!(await isSameFile(baseline, candidate)))
        return;
    throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
        at: { file },
        fix: 'Name two files, or leave the baseline out.',
    });
}
/** The file that holds the predictions. */
function fileOf({ rows, trainer }) {
    return trainer.file?.path ?? rows.path;
}
function nameOf(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
function predictionsOf({ by, outcome }) {
    if (outcome.kind === 'predictions')
        return outcome.predictions;
    const names = Object.keys(outcome.metrics).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`);
}


/***/ })

};
