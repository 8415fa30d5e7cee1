export const id = 739;
export const ids = [739];
export const modules = {

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ fileOf),
  readGivenBaseline: () => (/* binding */ readGivenBaseline)
});

// UNUSED EXPORTS: nameOf

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
// EXTERNAL MODULE: ./src/train/trainers.ts + 41 modules
var trainers = __webpack_require__(26082);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts







/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const { trainer } = baseline;
    // Labels in a file of their own are the same for both.
    const own = trainer.file ? rows : await (0,labelled_rows/* loadRows */.kh)(baseline.rows, world, rows);
    const training = await (0,trainers/* openTrainer */.M6)(trainer).prepare({ rows: own }, world);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    if (await isSameFile(path, fileOf(candidate))) {
        throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
            at: { file },
            fix: 'Name two files, or leave the baseline out.',
        });
    }
    const predictions = (0,outcome/* predictionsOf */.e)(
    // It reads, and writes nothing.
    await training.run({ ...world, scratch: (0,external_node_path_.dirname)(path) }));
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions, named: own.idColumn !== undefined, entry };
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
