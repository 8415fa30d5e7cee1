export const id = 1182;
export const ids = [1182,8949,8393,1039];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Opens the baseline that a host found, with its model for rows that it has not seen yet.
 * @param exporters the formats that a model can be read from
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
var openBaseline = (async function openBaseline(search, exporters) {
    const run = await openRun(search);
    return { ...run, loadModel: (() => loadModel(search, run.record, exporters)) };
});
/**
 * Opens a run that was found, as it ended: where its record was kept without the rest, its numbers
 * are all there is.
 * @throws BrokenError when it can't be read
 */
var openRun = (async function openRun({ folder, recordFile }) {
    return recordFile === undefined ? readRun(folder) : { record: await readFinished(recordFile) };
});
/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
var readRun = (async function readRun(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.record);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(file, folder);
    const record = await readFinished(file);
    const { task } = record;
    // Single numbers are of no rows.
    if (task === null)
        return { record };
    const read = (async (entry) => {
        const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(folder, entry)).toString('utf8');
        return (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, { ...record, task }, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.path));
    });
    const readSeeds = (async ([entry, ...others]) => {
        const seeds = await Promise.all(others.map(read));
        return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__/* .withSeeds */ .v1)(await read(entry), seeds);
    });
    try {
        const predictions = await readSeeds(record.predictions);
        if (!record.confirm)
            return { record, predictions };
        return { record, predictions, confirm: await readSeeds(record.confirm.predictions) };
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${record.id} is damaged: ${cause.message}`, undefined, {
            cause,
        });
    }
});
var loadModel = (async function loadModel({ folder, recordFile, fetchModel }, { artifacts, formats }, exporters) {
    if (recordFile !== undefined || artifacts.length === 0)
        return undefined;
    // What nothing here reads can't be asked, whatever its files are called; one format is enough.
    const known = exporters.filter(((one) => one.of === 'network')).map((({ format }) => format));
    const format = formats && known.find(((one) => Object.hasOwn(formats, one)));
    if (formats && format === undefined)
        return undefined;
    const paths = format === undefined ? artifacts.map(({ path }) => path) : formats[format];
    const files = artifacts.filter((({ path }) => paths.includes(path)));
    await fetchModel?.(paths);
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.model);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(model, folder);
    for (const file of files)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(model, file);
    return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, paths, exporters);
});
/** @throws BrokenError when it can't be read, or is of a run that did not finish */
var readFinished = (async function readFinished(file) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun),
/* harmony export */   openBaseline: (() => (/* binding */ openBaseline)),
/* harmony export */   p: (() => (/* binding */ readFinished)),
/* harmony export */   readRun: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54989);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1593);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67843);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62524);
















/***/ }),

/***/ 34225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A cell as it stands in CSV: quoted where it has to be. */
var quoteCell = (function quoteCell(text) {
    if (PLAIN.test(text))
        return text;
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: (() => (/* binding */ quoteCell)),
/* harmony export */   y: () => (/* binding */ formatCsv)
/* harmony export */ });
/** Rows in a piece of the text. */
const PIECE = 4096;
/**
 * Rows as CSV, in pieces, however their file was written: UTF-8, commas, a missing cell empty,
 * numbers with all their digits, dates in ISO 8601.
 * @param ids first column and its name: a cell a row
 */
function* formatCsv({ rows, columns }, ids) {
    const first = ids ? [{ name: ids.name, cell: (row) => ids.cells[row] }] : [];
    const all = [...first, ...columns.map((column) => ({ name: column.name, cell: cellOf(column) }))];
    yield `${all.map(({ name }) => quoteCell(name)).join(',')}\n`;
    for (let start = 0; start < rows; start += PIECE) {
        let text = '';
        for (let row = start; row < Math.min(start + PIECE, rows); row++) {
            text += `${all.map(({ cell }) => quoteCell(cell(row))).join(',')}\n`;
        }
        yield text;
    }
}
function cellOf(column) {
    if (!('values' in column))
        return (row) => column.levels[column.codes[row]] ?? '';
    const { kind, values } = column;
    return (row) => {
        const value = values[row];
        if (Number.isNaN(value))
            return '';
        return kind === 'date' ? new Date(value).toISOString() : String(value);
    };
}
/** Most names, found at a third of the cost of asking what needs quotes. */
const PLAIN = /^[\w.:/-]+$/;



/***/ }),

/***/ 54989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`, `metric_NAME` for metrics of the user's own, and `group` or `time` where rows belong
 * together. Numbers read back exactly.
 */
var formatPredictions = (function* formatPredictions(predictions) {
    const { clusters, own = [] } = predictions;
    const together = clusters ? [clusters.kind] : [];
    const beside = [...own.map(({ name }) => ownColumn(name)), ...together];
    const header = ['id', 'label', 'prediction', ...scoreColumns(predictions), ...beside];
    yield `${header.map(write_csv/* quoteCell */.H).join(',')}\n`;
    const { ids } = predictions;
    const cells = cellsOf(predictions);
    for (let first = 0; first < ids.length; first += PIECE) {
        let text = '';
        for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
            const unit = clusters ? `,${clusters.of[row]}` : '';
            text += `${(0,write_csv/* quoteCell */.H)(ids[row])},${cells(row)}`;
            for (const { values } of own)
                text += `,${values[row]}`;
            text += `${unit}\n`;
        }
        yield text;
    }
});
var scoreColumns = (function scoreColumns(predictions) {
    if (predictions.task === 'regression' || !predictions.scores)
        return [];
    return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
});
/** Label, prediction and scores of a row, as they are written. */
var cellsOf = (function cellsOf(predictions) {
    const { labels, predicted } = predictions;
    if (predictions.task === 'regression')
        return (row) => `${labels[row]},${predicted[row]}`;
    const { scores } = predictions;
    const names = predictions.classes.map(write_csv/* quoteCell */.H);
    const start = ((row) => `${names[labels[row]]},${names[predicted[row]]}`);
    if (!scores)
        return start;
    if (predictions.task === 'binary')
        return ((row) => `${start(row)},${scores[row]}`);
    const width = names.length;
    return (row) => `${start(row)},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
});
/**
 * Reads a predictions file that Sluice wrote.
 * @throws BrokenError when it isn't one: a column, a class or a number is wrong
 */
var parsePredictions = (function parsePredictions(text, shape, source) {
    const broken = (message, cause) => new errors/* BrokenError */.gk(`${source} is not a valid predictions file: ${message}`, undefined, { cause });
    const rows = new PredictionRows(shape, broken);
    try {
        // Nothing is collected by the parser: a record of a million rows would be as many objects.
        parse(text, {
            on_record: ((cells) => {
                rows.take(cells);
                return null;
            }),
        });
    }
    catch (cause) {
        if (cause instanceof errors/* BrokenError */.gk)
            throw cause;
        throw broken((0,errors/* messageOf */.bD)(cause), cause);
    }
    return rows.predictions();
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: (() => (/* binding */ formatPredictions)),
  Y: (() => (/* binding */ parsePredictions))
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(37084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(86845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = (function (data, opts = {}) {
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
});



// EXTERNAL MODULE: ./src/data/csv/write-csv.ts
var write_csv = __webpack_require__(34225);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/evaluate/predictions-file.ts



/** Rows in a piece of the file. */
const PIECE = 4096;

function ownColumn(name) {
    return `metric_${name}`;
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
    #own;
    #together;
    #classOf;
    /** By column; undefined until the header was taken. */
    #places;
    #scoreColumns = [];
    constructor(shape, broken) {
        this.shape = shape;
        this.broken = broken;
        this.#classOf = new Map(shape.classes.map(((name, index) => [name, index])));
        this.#own = (shape.own ?? []).map(() => []);
    }
    take(cells) {
        if (!this.#places) {
            this.#places = new Map(cells.map(((name, index) => [name, index])));
            this.#together = ['group', 'time'].find(((name) => this.#places?.has(name)));
            const { task, classes } = this.shape;
            const scored = task !== 'regression' && cells.some(((name) => name.startsWith('score')));
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
        this.shape.own?.forEach(({ name }, k) => {
            this.#own[k].push(this.#number(cells, ownColumn(name)));
        });
        if (this.#together)
            this.#units.push(this.#number(cells, this.#together));
    }
    predictions() {
        const ids = this.#ids;
        if (new Set(ids).size !== ids.length)
            throw this.broken('an id occurs twice');
        const { task, classes, transform, outcomes } = this.shape;
        const clusters = this.#together && {
            clusters: { kind: this.#together, of: Uint32Array.from(this.#units) },
        };
        const own = this.shape.own && {
            own: this.shape.own.map((one, k) => ({ ...one, values: Float64Array.from(this.#own[k]) })),
        };
        if (task === 'regression') {
            return {
                task,
                ids,
                labels: Float64Array.from(this.#labels),
                predicted: Float64Array.from(this.#predicted),
                ...clusters,
                ...own,
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
                ...own,
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
            ...own,
            ...scores,
            ...(outcomes && { outcomes }),
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

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What several seeds of one training say of the same rows, as the predictions of the first that
 * hold the others. They may come from anywhere: one run after the other, or jobs of their own.
 * @param first of the model that is exported
 * @param others of the same rows in the same order, with the same labels
 * @throws RangeError where they are of other rows, or another task
 */
var withSeeds = (function withSeeds(first, others) {
    if (others.length === 0)
        return first;
    const { ids } = first;
    for (const one of others) {
        if (one.ids === ids)
            continue;
        if (one.ids.length !== ids.length || one.ids.some((id, row) => id !== ids[row])) {
            throw new RangeError('the seeds answered for other rows');
        }
    }
    const wrong = new RangeError('the seeds are of different tasks');
    switch (first.task) {
        case 'binary':
            return { ...first, others: others.map((one) => check(one.task === 'binary' && one)) };
        case 'multiclass':
            return { ...first, others: others.map((one) => check(one.task === 'multiclass' && one)) };
        case 'regression':
            return { ...first, others: others.map((one) => check(one.task === 'regression' && one)) };
    }
    function check(found) {
        if (found === false)
            throw wrong;
        return found;
    }
});
/** Each seed's predictions, the first one's first. */
var seedsOf = (function seedsOf(predictions) {
    const { others, ...first } = predictions;
    return others ? [first, ...others] : [predictions];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: (() => (/* binding */ seedsOf)),
/* harmony export */   k4: () => (/* binding */ withClusters),
/* harmony export */   v1: (() => (/* binding */ withSeeds))
/* harmony export */ });


/** The same with what belongs together, for every seed. */
function withClusters(predictions, clusters) {
    const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, clusters }));
    return withSeeds(first, others);
}


/***/ }),

/***/ 13912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ newOwner),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export isRunning */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9011);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4647);






/** Who made a file or a folder that is there only while they work. */
const ownerSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** Tells two of one process apart. */
    token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
}));
/** Who a file says made it; undefined where it names nobody. */
function ownerIn(json) {
    return ownerSchema.safeParse(json, _schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .ONCE */ .E).data;
}
/** Tokens of what this process owns: another process of its id, in a container, had others. */
const own = new Set();
/** A new owner: this process. */
function newOwner() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    own.add(token);
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), pid: process.pid, started: startOf(process.pid), token };
}
function livenessOf({ host, pid, started, token }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return 'unknown';
    if (pid === process.pid)
        return own.has(token) ? 'alive' : 'dead';
    return isRunning(pid) && startOf(pid) === started ? 'alive' : 'dead';
}
/** Whether a process of this machine runs. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'EPERM';
    }
}
/**
 * In clock ticks since the machine began: ids of processes are given again. proc(5), field 22; the
 * second field may hold blanks and parentheses, so it is counted from the last parenthesis.
 */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 88393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Undefined for classes. */
var scaleOf = (function scaleOf(predictions, label) {
    if (predictions.task !== 'regression' || label.task !== 'regression')
        return undefined;
    const { labels, transform } = predictions;
    const { sd } = (0,_data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(transform ? labels.map(Math.log) : labels);
    const { center } = label.center ?? { center: 0 };
    return { sd, center };
});
/**
 * How far a model is from the one that gave the answers: the largest difference of a probability,
 * or of a number, in the measure of its scale. Infinity where the two can't be compared.
 */
var disagreement = (async function disagreement(model, rows) {
    return differenceOf(await model.predict(rows.table), rows);
});
var differenceOf = (function differenceOf(a, { answers: b, scale }) {
    if (a.task === 'regression' || b.task === 'regression') {
        if (a.task !== b.task || a.task !== 'regression' || b.task !== 'regression') {
            return Number.POSITIVE_INFINITY;
        }
        if (a.transform !== b.transform)
            return Number.POSITIVE_INFINITY;
        return numberDifference(a.predicted, b.predicted, b.transform, scale);
    }
    const sameClasses = a.task === b.task && a.classes.join('\0') === b.classes.join('\0');
    if (!sameClasses)
        return Number.POSITIVE_INFINITY;
    if (a.scores && b.scores) {
        return Math.max(largestDifference(a.scores, b.scores), classDifference(a.predicted, b));
    }
    return a.scores === b.scores && largestDifference(a.predicted, b.predicted) === 0
        ? 0
        : Number.POSITIVE_INFINITY;
});
/**
 * Where another class is predicted: how far the probabilities are from a tie of the two, in which
 * either may be.
 */
var classDifference = (function classDifference(predicted, answers) {
    const { task, classes, scores } = answers;
    const probability = (row, place) => {
        if (task === 'multiclass')
            return scores[row * classes.length + place];
        return place === 1 ? scores[row] : 1 - scores[row];
    };
    if (predicted.length !== answers.predicted.length)
        return Number.POSITIVE_INFINITY;
    let largest = 0;
    for (let row = 0; row < predicted.length; row++) {
        const [theirs, ours] = [predicted[row], answers.predicted[row]];
        if (theirs === ours)
            continue;
        largest = Math.max(largest, (probability(row, ours) - probability(row, theirs)) / 2);
    }
    return largest;
});
/**
 * The largest absolute difference between two lists of numbers; Infinity where a value is not
 * finite or the lengths differ, so that what can't be compared never counts as equal.
 */
var largestDifference = (function largestDifference(a, b) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: (() => (/* binding */ scaleOf)),
/* harmony export */   fn: (() => (/* binding */ disagreement))
/* harmony export */ });
/* unused harmony export largestDifference */
/* harmony import */ var _data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88569);




/** Of a number's seven digits in 32 bits, the last may differ: a number far out may be off by more. */
const FAR = 0.1;
function numberDifference(a, b, transform, scale) {
    if (a.length !== b.length)
        return Number.POSITIVE_INFINITY;
    const learnt = transform ? Math.log : (value) => value;
    let largest = 0;
    for (let i = 0; i < a.length; i++) {
        // Overflow in both, of an extreme row, is the same answer.
        if (a[i] === b[i])
            continue;
        const [x, y] = [learnt(a[i]), learnt(b[i])];
        const unit = scale ? scale.sd + FAR * Math.abs(y - scale.center) : 1;
        const difference = Math.abs(x - y) / unit;
        if (!Number.isFinite(difference))
            return Number.POSITIVE_INFINITY;
        largest = Math.max(largest, difference);
    }
    return largest;
}




/***/ }),

/***/ 18949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   al: () => (/* binding */ RUN_FILES),
/* harmony export */   b0: () => (/* binding */ predictionFiles),
/* harmony export */   sI: () => (/* binding */ seedFile),
/* harmony export */   zr: () => (/* binding */ isPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88463);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48438);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);







/** The files of a run's folder. */
const RUN_FILES = {
    record: 'run.json',
    events: 'events.jsonl',
    predictions: 'predictions.csv',
    /** Those of the rows that are kept for the last word, of a run that is promoted. */
    confirm: 'confirm.csv',
    model: 'model',
    report: 'report.md',
    /** The report as a page; absent of runs of older versions. */
    page: 'report.html',
    /** A run's folder: what this line of models is held against beside its last one. */
    reference: 'reference',
    /** In place of the record, of a run that was only trained. */
    trained: 'trained.json',
};
/** The predictions of another seed than the one whose model is exported, beside that one's. */
function seedFile(file, seed) {
    return file.replace(/(?=\.csv$)/, `-${seed}`);
}
const PREDICTIONS = /^(predictions|confirm)(-[0-9]+)?\.csv$/;
/** Whether a file of a run's folder holds predictions, of whichever rows and seed. */
function isPredictions(file) {
    return PREDICTIONS.test(file);
}
/** All files with predictions that a run's record names. */
function predictionFiles({ predictions, confirm }) {
    return [...(predictions ?? []), ...(confirm?.predictions ?? [])];
}
/**
 * One run's folder. A run works in one aside, and is given its name in the store by one rename, when
 * all that it leaves is there.
 */
class RunFolder {
    final;
    owner;
    #path;
    /** @param final the name it is to have in the store; its own where it has that already */
    constructor(path, final = path, owner) {
        this.final = final;
        this.owner = owner;
        this.#path = path;
    }
    /** Where it lies now. */
    get path() {
        return this.#path;
    }
    /**
     * Gives the run its name in the store. No file in it may be open: not every system renames its
     * folder then.
     * @throws BrokenError when that can't be done
     */
    async publish() {
        if (this.#path !== this.final) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#path, this.final);
            }
            catch (cause) {
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .zz)(this.final, cause);
            }
            this.#path = this.final;
        }
    }
    /** Nobody works on the run any more. What is left lying of it when it is not said is cleared by the next run. */
    async disown() {
        if (this.owner !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.owner, { force: true });
    }
    get model() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.model);
    }
    /** What a training may write into while the run works: it goes when the run ends. */
    get scratch() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'work');
    }
    get events() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.events);
    }
    get reference() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.reference);
    }
    async writeRecord(record) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
    }
    /**
     * @param csv predictions
     * @param file its name in the folder
     */
    async writePredictions(csv, file) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), csv);
        return (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFile */ .CL)(this.path, file);
    }
    /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
    async rollBack() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.model, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.reference, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.report), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.page), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), { force: true });
    }
    async dropScratch() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.scratch, { recursive: true, force: true });
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.path, { recursive: true, force: true });
        await this.disown();
    }
    /** @param file its name in the folder */
    async writeReport(file, text) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), text);
    }
    /**
     * Whether the run came to write its record. One of an earlier version that was killed has neither
     * a model nor a report.
     * @throws BrokenError when that can't be known, or the record is missing from a run that came to its end
     */
    async hasRecord() {
        if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record)))
            return true;
        for (const file of [RUN_FILES.model, RUN_FILES.report]) {
            if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file))))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${this.path} holds ${file} and no ${RUN_FILES.record}: it is damaged`, 'Delete its folder, or bring its record back.');
        }
        return false;
    }
    /** @throws BrokenError when the record is missing or invalid */
    async readRecord() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read ${path}`, undefined, { cause });
        }
        return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, path);
    }
}


/***/ }),

/***/ 62524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   w: () => (/* binding */ OlderRecordError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28799);


/** A record that an older version wrote: nothing of its numbers is read. */
class OlderRecordError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk {
    run;
    constructor(source, run) {
        super(`${source} was written by an older version of Sluice, in the form ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDER_SCHEMA */ .v3}; this one reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`, 'Run it again to make one that can be read.');
        this.run = run;
    }
}
/**
 * Reads a record from JSON text.
 * @throws OlderRecordError when an older version wrote it
 * @throws BrokenError when it is not JSON, of another schema version, or does not hold what a record holds.
 */
async function parseRecord(text, source) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a run record: it is not JSON`, undefined, { cause });
    }
    // In the bundle, but not made before a record is read: a first run reads none.
    const { olderRecord, runRecord, versioned } = await __webpack_require__.e(/* import() */ 9812).then(__webpack_require__.bind(__webpack_require__, 59812));
    const older = olderRecord.safeParse(json);
    if (older.success)
        throw new OlderRecordError(source, older.data);
    const version = versioned.safeParse(json).data?.schema;
    if (version !== _schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} has the schema ${JSON.stringify(version ?? null)}; this version of Sluice reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`);
    }
    const parsed = runRecord.safeParse(json);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a valid run record: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
    }
    return parsed.data;
}


/***/ }),

/***/ 28799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ep: () => (/* binding */ RECORD_SCHEMA),
/* harmony export */   qx: () => (/* binding */ TRAINED_SCHEMA),
/* harmony export */   v3: () => (/* binding */ OLDER_SCHEMA)
/* harmony export */ });
/** What a job leaves that only trains. */
const TRAINED_SCHEMA = 'sluice/trained@1';
const RECORD_SCHEMA = 'sluice/run@2';
/** What versions before it wrote: told by its name where it is met, and not read. */
const OLDER_SCHEMA = 'sluice/run@1';


/***/ })

};
