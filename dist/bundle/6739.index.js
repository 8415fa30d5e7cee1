export const id = 6739;
export const ids = [6739];
export const modules = {

/***/ 6860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ refuseOtherOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24033);


/** Texts of which nearly all differ name rows; one that is there twice may be so in both files. */
const NEARLY_ALL = 0.9;
/** Two files that share more of such texts than this hold the same rows. */
const MOST = 0.5;
/**
 * Looks whether rows of two files that pair by their place are the same rows: a column that both
 * have, and whose cells tell rows apart, says so. A column that holds other cells altogether says
 * nothing: what a model wrote differs from model to model.
 * @throws InputError with the first row that stands elsewhere in the other file
 */
function refuseOtherOrder(candidate, baseline) {
    if (candidate.rows !== baseline.rows)
        return;
    for (const theirs of baseline.columns) {
        const ours = candidate.columns.find(({ name }) => name === theirs.name);
        if (!ours || !tellsRowsApart(ours) || !tellsRowsApart(theirs))
            continue;
        const row = firstOther(ours, theirs, baseline.rows);
        if (row === undefined || shared(ours, theirs, baseline.rows) <= MOST)
            continue;
        const { name } = theirs;
        const [here, there] = [theirs, ours].map((column) => JSON.stringify(textOf(column, row)));
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`column ${JSON.stringify(name)} has ${here} here, and ${there} in the same row of ${candidate.file}: rows without names pair by their place, and these stand in another order`, {
            at: baseline.place(row),
            fix: `Name the column that names rows: --id ${name}, or id in the config; or write both files in one order.`,
        });
    }
}
function tellsRowsApart(column) {
    if ('codes' in column)
        return column.levels.length >= NEARLY_ALL * column.codes.length;
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamedLikeId */ .IP)(column);
}
function textOf(column, row) {
    return 'codes' in column ? (column.levels[column.codes[row]] ?? '') : `${column.values[row]}`;
}
function firstOther(ours, theirs, rows) {
    for (let row = 0; row < rows; row++) {
        if (textOf(ours, row) !== textOf(theirs, row))
            return row;
    }
    return undefined;
}
/** The part of one's cells that the other has anywhere. */
function shared(ours, theirs, rows) {
    const known = new Set();
    for (let row = 0; row < rows; row++)
        known.add(textOf(ours, row));
    let both = 0;
    for (let row = 0; row < rows; row++)
        if (known.has(textOf(theirs, row)))
            both++;
    return both / rows;
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

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Ff: () => (/* binding */ givenPart),
  Vb: () => (/* binding */ nameOf),
  Q8: () => (/* binding */ readGiven),
  readGivenBaseline: () => (/* binding */ readGivenBaseline),
  vx: () => (/* binding */ refuseSameFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/checks/same-rows.ts
var same_rows = __webpack_require__(6860);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/data/own-numbers.ts
var own_numbers = __webpack_require__(7587);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
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
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
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
    const training = await (await (0,trainers/* openTrainer */.M6)(trainer)).prepare({ rows }, world);
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
    refuseOtherFile(own.rows, rows, baseline);
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}
/** Of tables that hold the answers too: whether the same rows and the same units stand in both. */
function refuseOtherFile(own, rows, { trainer }) {
    if (trainer.file)
        return;
    if (rows.idColumn === undefined && own.idColumn === undefined) {
        (0,same_rows/* refuseOtherOrder */.f)(rows.testTable, own.testTable);
    }
    if (own.unit !== '' && rows.unit !== '' && own.unit !== rows.unit) {
        throw errors/* InputError */.dz.of(`its labels have ${JSON.stringify(own.unit)}, those of ${rows.testTable.file} ${JSON.stringify(rows.unit)}`, { at: { file: own.testTable.file }, fix: 'Write both files in one unit.' });
    }
    const measured = (trainer.answers.own ?? []).map(({ column }) => column);
    (0,own_numbers/* refuseOtherUnits */.gD)(rows.testTable, own.testTable, measured);
}
/** What it says of some of its rows. */
function givenPart(given, isWanted) {
    const { ids } = given.predictions;
    const rows = ids.flatMap((id, row) => (isWanted(id) ? [row] : []));
    return { ...given, predictions: (0,select_rows/* selectRows */.A)(given.predictions, rows) };
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
