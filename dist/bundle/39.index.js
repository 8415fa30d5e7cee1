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

/***/ 7444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatPredictions),
/* harmony export */   Y: () => (/* binding */ parsePredictions)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42016);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** Rows in a piece of the file. */
const PIECE = 4096;
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`, and `group` or `time` where rows belong together. Numbers read back exactly.
 */
function* formatPredictions(predictions) {
    const { clusters } = predictions;
    const together = clusters ? [clusters.kind] : [];
    const header = ['id', 'label', 'prediction', ...scoreColumns(predictions), ...together];
    yield `${header.map(quote).join(',')}\n`;
    const { ids } = predictions;
    for (let first = 0; first < ids.length; first += PIECE) {
        let text = '';
        for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
            const unit = clusters ? `,${clusters.of[row]}` : '';
            text += `${quote(ids[row])},${cells(predictions, row)}${unit}\n`;
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
    const broken = (message, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`${source} is not a valid predictions file: ${message}`, undefined, { cause });
    const rows = new PredictionRows(shape, broken);
    try {
        // Nothing is collected by the parser: a record of a million rows would be as many objects.
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            on_record: (cells) => {
                rows.take(cells);
                return null;
            },
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk)
            throw cause;
        throw broken((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), cause);
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
    #units = [];
    #together;
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
            this.#together = ['group', 'time'].find((name) => this.#places?.has(name));
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
        if (this.#together)
            this.#units.push(this.#number(cells, this.#together));
    }
    predictions() {
        const ids = this.#ids;
        if (new Set(ids).size !== ids.length)
            throw this.broken('an id occurs twice');
        const { task, classes, transform } = this.shape;
        const clusters = this.#together && {
            clusters: { kind: this.#together, of: Uint32Array.from(this.#units) },
        };
        if (task === 'regression') {
            return {
                task,
                ids,
                labels: Float64Array.from(this.#labels),
                predicted: Float64Array.from(this.#predicted),
                ...clusters,
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
                ...clusters,
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
            ...clusters,
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


/***/ })

};
