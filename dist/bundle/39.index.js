export const id = 39;
export const ids = [39];
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
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54989);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32763);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25520);








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
    const record = await readFinished((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.record));
    const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(folder, record.predictions)).toString('utf8');
    const predictions = (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, record, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, record.predictions.path));
    return { record, predictions };
}
async function loadModel({ folder, recordFile, fetchModel }, { artifacts }, exporters) {
    if (recordFile !== undefined || artifacts.length === 0)
        return undefined;
    await fetchModel?.();
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.model);
    for (const artifact of artifacts)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(model, artifact);
    const files = artifacts.map(({ path }) => path);
    return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, files, exporters);
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

/***/ 54989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ formatPredictions),
  Y: () => (/* binding */ parsePredictions)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(37084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(86845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = (0,api/* transform */.p)(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/evaluate/predictions-file.ts


/** Rows in a piece of the file. */
const PIECE = 4096;
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`. Numbers read back exactly.
 */
function* formatPredictions(predictions) {
    const header = ['id', 'label', 'prediction', ...scoreColumns(predictions)];
    yield `${header.map(quote).join(',')}\n`;
    const { ids } = predictions;
    for (let first = 0; first < ids.length; first += PIECE) {
        let text = '';
        for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
            text += `${quote(ids[row])},${cells(predictions, row)}\n`;
        }
        yield text;
    }
}
function scoreColumns(predictions) {
    if (predictions.task === 'regression' || !predictions.scores)
        return [];
    return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
}
function cells(predictions, row) {
    if (predictions.task === 'regression') {
        return `${predictions.labels[row]},${predictions.predicted[row]}`;
    }
    const { classes, labels, predicted, scores } = predictions;
    const start = `${quote(classes[labels[row]])},${quote(classes[predicted[row]])}`;
    if (!scores)
        return start;
    const width = predictions.task === 'binary' ? 1 : classes.length;
    return `${start},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
}
function quote(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/**
 * Reads a predictions file that Sluice wrote.
 * @throws BrokenError when it isn't one: a column, a class or a number is wrong
 */
function parsePredictions(text, shape, source) {
    const broken = (message, cause) => new errors/* BrokenError */.gk(`${source} is not a valid predictions file: ${message}`, undefined, { cause });
    const rows = new PredictionRows(shape, broken);
    try {
        // Nothing is collected by the parser: a record of a million rows would be as many objects.
        parse(text, {
            on_record: (cells) => {
                rows.take(cells);
                return null;
            },
        });
    }
    catch (cause) {
        if (cause instanceof errors/* BrokenError */.gk)
            throw cause;
        throw broken((0,errors/* messageOf */.bD)(cause), cause);
    }
    return rows.predictions();
}
/** Takes records, the header first, and keeps what they say as numbers. */
class PredictionRows {
    shape;
    broken;
    #ids = [];
    #labels = [];
    #predicted = [];
    #scores = [];
    #classOf;
    /** By column; undefined until the header was taken. */
    #places;
    #scoreColumns = [];
    constructor(shape, broken) {
        this.shape = shape;
        this.broken = broken;
        this.#classOf = new Map(shape.classes.map((name, index) => [name, index]));
    }
    take(cells) {
        if (!this.#places) {
            this.#places = new Map(cells.map((name, index) => [name, index]));
            const { task, classes } = this.shape;
            const scored = task !== 'regression' && cells.some((name) => name.startsWith('score'));
            if (scored) {
                this.#scoreColumns = task === 'binary' ? ['score'] : classes.map((c) => `score_${c}`);
            }
            return;
        }
        const read = this.shape.task === 'regression' ? this.#number : this.#class;
        this.#ids.push(this.#cell(cells, 'id'));
        this.#labels.push(read.call(this, cells, 'label'));
        this.#predicted.push(read.call(this, cells, 'prediction'));
        for (const column of this.#scoreColumns)
            this.#scores.push(this.#number(cells, column));
    }
    predictions() {
        const ids = this.#ids;
        if (new Set(ids).size !== ids.length)
            throw this.broken('an id occurs twice');
        const { task, classes, transform } = this.shape;
        if (task === 'regression') {
            return {
                task,
                ids,
                labels: Float64Array.from(this.#labels),
                predicted: Float64Array.from(this.#predicted),
                ...(transform && { transform }),
            };
        }
        const scores = this.#scoreColumns.length > 0 && { scores: Float64Array.from(this.#scores) };
        if (task === 'multiclass') {
            return {
                task,
                classes,
                ids,
                labels: Int32Array.from(this.#labels),
                predicted: Int32Array.from(this.#predicted),
                ...scores,
            };
        }
        const [negative, positive] = classes;
        if (negative === undefined || positive === undefined)
            throw this.broken('it needs two classes');
        return {
            task,
            classes: [negative, positive],
            ids,
            labels: Uint8Array.from(this.#labels),
            predicted: Uint8Array.from(this.#predicted),
            ...scores,
        };
    }
    #cell(cells, column) {
        const value = cells[this.#places?.get(column) ?? -1];
        if (value === undefined)
            throw this.broken(`it has no column "${column}"`);
        return value;
    }
    #number(cells, column) {
        const text = this.#cell(cells, column);
        const value = Number(text);
        if (text.trim() === '' || !Number.isFinite(value)) {
            throw this.broken(`row ${this.#row}: "${text}" in "${column}" is not a number`);
        }
        return value;
    }
    #class(cells, column) {
        const text = this.#cell(cells, column);
        const index = this.#classOf.get(text);
        if (index === undefined) {
            throw this.broken(`row ${this.#row}: "${text}" is not one of the classes`);
        }
        return index;
    }
    /** Of the record being taken, from 1. */
    get #row() {
        return Math.max(1, this.#ids.length);
    }
}


/***/ }),

/***/ 32763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  us: () => (/* binding */ exportModel),
  ko: () => (/* binding */ readModel),
  Bq: () => (/* binding */ writeModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/files/replacement.ts



/**
 * Stages a file so that it can be put in place, and rolled back.
 * @throws BrokenError naming the file and the cause (disk full, no permission, a folder of that name)
 */
async function prepareReplacement(path, content) {
    const staged = await (0,atomic_write/* stageFile */.HW)(path, content);
    const previous = `${path}.${process.pid}.old`;
    let existed;
    try {
        existed = await copyIfThere(path, previous);
    }
    catch (cause) {
        await staged.discard();
        await (0,promises_.rm)(previous, { force: true });
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
    let committed = false;
    const settle = () => (0,promises_.rm)(previous, { force: true }).catch(() => { });
    return {
        temporary: staged.temporary,
        commit: async () => {
            await staged.commit();
            committed = true;
        },
        undo: async () => {
            await staged.discard();
            if (!committed)
                await settle();
            else if (existed)
                await (0,promises_.rename)(previous, path).catch(() => { });
            else
                await (0,promises_.rm)(path, { force: true }).catch(() => { });
        },
        settle,
    };
}
async function copyIfThere(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
;// CONCATENATED MODULE: ./src/models/parity.ts
/**
 * How far a model is from the one that gave the answers: the largest difference of a probability,
 * or of a number in the units of the label. Infinity where the two can't be compared.
 */
async function disagreement(model, { table, answers }) {
    return differenceOf(await model.predict(table), answers);
}
function differenceOf(a, b) {
    if (a.task === 'regression' || b.task === 'regression') {
        return a.task === b.task
            ? largestDifference(a.predicted, b.predicted)
            : Number.POSITIVE_INFINITY;
    }
    const sameClasses = a.task === b.task && a.classes.join('\0') === b.classes.join('\0');
    if (!sameClasses)
        return Number.POSITIVE_INFINITY;
    // Of two classes that are equally likely, either may be predicted: their probabilities tell.
    if (a.scores && b.scores)
        return largestDifference(a.scores, b.scores);
    return a.scores === b.scores && largestDifference(a.predicted, b.predicted) === 0
        ? 0
        : Number.POSITIVE_INFINITY;
}
/**
 * The largest absolute difference between two lists of numbers; Infinity where a value is not
 * finite or the lengths differ, so that what can't be compared never counts as equal.
 */
function largestDifference(a, b) {
    if (a.length !== b.length)
        return Number.POSITIVE_INFINITY;
    let largest = 0;
    for (let i = 0; i < a.length; i++) {
        const difference = Math.abs(a[i] - b[i]);
        if (!(difference <= largest))
            largest = difference;
        if (!Number.isFinite(largest))
            return Number.POSITIVE_INFINITY;
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/models/export-folder.ts







/**
 * Writes a model into a folder, in each format, and proves it: the files are read back from the
 * disk, and the model made of them has to give the same answers from the raw rows. Where one does
 * not, the folder is removed.
 * @param model one that left nothing is no mistake: there is nothing to write then
 * @param proof the rows (the test rows) to compare answers on
 * @param folder the run's own `model` folder; made here
 * @returns the files of all formats, in the order in which they are to replace older ones
 * @throws BrokenError when a file can't be written, the answers differ, or no format takes such a
 * model
 */
async function writeModel(model, proof, folder, exporters) {
    if (model.kind === 'none')
        return [];
    if (model.kind === 'files') {
        throw new errors/* BrokenError */.gk(`no export format takes a model that is ${model.flavour} files`);
    }
    try {
        const files = new Set();
        for (const exporter of exporters) {
            for (const file of await exporter.write(model, folder))
                files.add(file);
            await prove(exporter, proof, folder);
        }
        return await Promise.all([...files].map((file) => (0,verified_file/* describeFile */.C)(folder, file)));
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function prove(exporter, proof, folder) {
    const { format, tolerance } = exporter;
    const difference = await disagreement(await readBack(exporter, folder), proof);
    if (difference <= tolerance)
        return;
    throw new errors/* BrokenError */.gk(`the exported model (${format}) does not give the predictions of the trained one: they differ by up to ${difference}`);
}
/**
 * Copies a proven model to where the user wants it, while it is published. Before `publish` is
 * called, all copies lie beside their targets and were read back, so that only renaming is left:
 * what is in the way shows before anything is public. The files are replaced in their order, and
 * other files there are left alone.
 * @param publish is given what puts the copies in place; where it throws, what stood there before
 * stands there again
 * @throws BrokenError when a file can't be written or a copy differs
 */
async function exportModel(from, to, artifacts, publish) {
    const made = await makeFolder(to);
    const copies = [];
    try {
        for (const artifact of artifacts) {
            const content = await (0,verified_file/* readVerified */.x)(from, artifact);
            const copy = await prepareReplacement((0,external_node_path_.join)(to, artifact.path), content);
            copies.push(copy);
            await (0,verified_file/* readVerified */.x)(to, { ...artifact, path: (0,external_node_path_.relative)(to, copy.temporary) });
        }
        const result = await publish(async () => {
            for (const copy of copies)
                await copy.commit();
        });
        for (const copy of copies)
            await copy.settle();
        return result;
    }
    catch (error) {
        for (const copy of copies)
            await copy.undo();
        await removeMade(to, made);
        throw error;
    }
}
/** The first folder that had to be made; undefined when all were there. */
async function makeFolder(folder) {
    try {
        return await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(folder, cause);
    }
}
/** Removes the folders that were made, as far as nobody has put anything there. */
async function removeMade(folder, first) {
    if (first === undefined)
        return;
    for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
        const removed = await (0,promises_.rmdir)(path).then(() => true, () => false);
        if (!removed || path === first)
            return;
    }
}
/**
 * Opens a model that `writeModel` wrote, in the first of its formats that is known here.
 * @param files the names in the folder, as recorded
 * @throws BrokenError when a file is missing or not what it should be, or no format is known
 */
async function readModel(folder, files, exporters) {
    const exporter = exporters.find(({ mainFile }) => files.includes(mainFile));
    if (exporter)
        return readBack(exporter, folder);
    const known = exporters.map(({ format }) => format).join(', ');
    throw new errors/* BrokenError */.gk(`the model in ${folder} can't be read: it is in none of the formats ${known}`);
}
async function readBack(exporter, folder) {
    try {
        return await exporter.read(folder);
    }
    catch (cause) {
        const reason = (0,errors/* messageOf */.bD)(cause);
        throw new errors/* BrokenError */.gk(`the model in ${folder} can't be read: ${reason}`, undefined, { cause });
    }
}


/***/ })

};
