export const id = 4126;
export const ids = [4126,8393,1039];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun),
/* harmony export */   openBaseline: () => (/* binding */ openBaseline),
/* harmony export */   p: () => (/* binding */ readFinished),
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.record);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(file, folder);
    const record = await readFinished(file);
    const { task } = record;
    // Single numbers are of no rows.
    if (task === null)
        return { record };
    const read = async (entry) => {
        const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(folder, entry)).toString('utf8');
        return (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, { ...record, task }, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.path));
    };
    const readSeeds = async ([entry, ...others]) => {
        const seeds = await Promise.all(others.map(read));
        return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__/* .withSeeds */ .v1)(await read(entry), seeds);
    };
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
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.model);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(model, folder);
    for (const file of files)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(model, file);
    return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, paths, exporters);
}
/** @throws BrokenError when it can't be read, or is of a run that did not finish */
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

/***/ 34225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ quoteCell),
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
/** A cell as it stands in CSV: quoted where it has to be. */
function quoteCell(text) {
    if (PLAIN.test(text))
        return text;
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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



// EXTERNAL MODULE: ./src/data/csv/write-csv.ts
var write_csv = __webpack_require__(34225);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/evaluate/predictions-file.ts



/** Rows in a piece of the file. */
const PIECE = 4096;
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`, `metric_NAME` for metrics of the user's own, and `group` or `time` where rows belong
 * together. Numbers read back exactly.
 */
function* formatPredictions(predictions) {
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
}
function ownColumn(name) {
    return `metric_${name}`;
}
function scoreColumns(predictions) {
    if (predictions.task === 'regression' || !predictions.scores)
        return [];
    return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
}
/** Label, prediction and scores of a row, as they are written. */
function cellsOf(predictions) {
    const { labels, predicted } = predictions;
    if (predictions.task === 'regression')
        return (row) => `${labels[row]},${predicted[row]}`;
    const { scores } = predictions;
    const names = predictions.classes.map(write_csv/* quoteCell */.H);
    const start = (row) => `${names[labels[row]]},${names[predicted[row]]}`;
    if (!scores)
        return start;
    if (predictions.task === 'binary')
        return (row) => `${start(row)},${scores[row]}`;
    const width = names.length;
    return (row) => `${start(row)},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
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
        this.#classOf = new Map(shape.classes.map((name, index) => [name, index]));
        this.#own = (shape.own ?? []).map(() => []);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ seedsOf),
/* harmony export */   k4: () => (/* binding */ withClusters),
/* harmony export */   v1: () => (/* binding */ withSeeds)
/* harmony export */ });
/**
 * What several seeds of one training say of the same rows, as the predictions of the first that
 * hold the others. They may come from anywhere: one run after the other, or jobs of their own.
 * @param first of the model that is exported
 * @param others of the same rows in the same order, with the same labels
 * @throws RangeError where they are of other rows, or another task
 */
function withSeeds(first, others) {
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
}
/** Each seed's predictions, the first one's first. */
function seedsOf(predictions) {
    const { others, ...first } = predictions;
    return others ? [first, ...others] : [predictions];
}
/** The same with what belongs together, for every seed. */
function withClusters(predictions, clusters) {
    const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, clusters }));
    return withSeeds(first, others);
}


/***/ }),

/***/ 88393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   fn: () => (/* binding */ disagreement)
/* harmony export */ });
/* unused harmony export largestDifference */
/* harmony import */ var _data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88569);

/** Undefined for classes. */
function scaleOf(predictions, label) {
    if (predictions.task !== 'regression' || label.task !== 'regression')
        return undefined;
    const { labels, transform } = predictions;
    const { sd } = (0,_data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(transform ? labels.map(Math.log) : labels);
    const { center } = label.center ?? { center: 0 };
    return { sd, center };
}
/**
 * How far a model is from the one that gave the answers: the largest difference of a probability,
 * or of a number, in the measure of its scale. Infinity where the two can't be compared.
 */
async function disagreement(model, rows) {
    return differenceOf(await model.predict(rows.table), rows);
}
function differenceOf(a, { answers: b, scale }) {
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
}
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
/**
 * Where another class is predicted: how far the probabilities are from a tie of the two, in which
 * either may be.
 */
function classDifference(predicted, answers) {
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


/***/ }),

/***/ 49814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Holds a training that was done again to what the run before gave of the same inputs: its predictions,
 * and the files of its network or of its command, where both runs kept a model.
 * @returns the run whose bytes were repeated; undefined where none of these inputs is known
 * @throws BrokenError where the own engine gave others: it promises the same ones
 */
var repeats = (async function repeats(recipe, { evaluated: { files: predictions }, written: { files: artifacts, formats }, }, baseline, scope) {
    const before = await recordBefore(recipe, baseline, scope);
    if (!before)
        return undefined;
    const { record, sha } = before;
    const format = scope.config.trainer.kind === 'dense' ? 'tfjs' : 'as-is';
    const what = difference({ predictions, artifacts, formats }, record, format);
    if (what === undefined)
        return { runId: record.id, sha };
    const message = `the same inputs gave ${what} than in run ${record.id}`;
    if (format === 'tfjs') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${message}, and the engine promises the same to the last bit`, 'Train once more, on another machine: its memory or its processor may err. If it differs again this is a fault of Sluice, so please report it.');
    }
    scope.emit({
        type: 'warning',
        message: `${message}: the command depends on more than its inputs name, so write reuse: false, or name the rest`,
    });
    return undefined;
});
/** Of a run that went on from a checkpoint nobody knows what a whole one gives. */
var recordBefore = (async function recordBefore(recipe, baseline, { world, emit }) {
    try {
        const kept = await world.host.trainings.find(recipe, baseline);
        if (!kept || kept.recordFile !== undefined)
            return undefined;
        const record = await (0,_baseline_past_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readFinished */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(kept.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FILES */ .al.record));
        return record.recipe === recipe && !record.continued ? { record, sha: kept.sha } : undefined;
    }
    catch (error) {
        if (world.signal.aborted)
            throw error;
        emit({
            type: 'warning',
            message: `the training can't be held to what the same inputs gave before: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
        });
        return undefined;
    }
});
/** @param format the one whose files depend on the training alone, and not on the run as well */
var difference = (function difference(now, before, format) {
    const answers = (({ predictions }) => predictions.map((({ seed, sha256 }) => [seed, sha256])));
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(answers(now), answers(before)))
        return 'other predictions';
    const model = (({ artifacts, formats }) => {
        const paths = formats?.[format];
        return paths && artifacts.flatMap(((one) => (paths.includes(one.path) ? [one.sha256] : [])));
    });
    const [own, theirs] = [model(now), model(before)];
    return own && theirs && !(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(own.toSorted(), theirs.toSorted())
        ? 'another model'
        : undefined;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repeats: (() => (/* binding */ repeats))
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_past_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91039);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18949);










/***/ })

};
