export const id = 5903;
export const ids = [5903];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   openBaseline: () => (/* binding */ openBaseline),
/* harmony export */   ph: () => (/* binding */ readFinished)
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

/***/ 85413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ RULE_PATHS),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   mH: () => (/* binding */ ruleAt),
/* harmony export */   zX: () => (/* binding */ withRulesOf)
/* harmony export */ });
/**
 * Where a config says what is asked; the rest says how it is answered. A pull request is judged by
 * the first as it stood before. A key that is about what is asked is a line here, once it is in the
 * schema.
 */
const RULES = [
    'project',
    'experiment',
    'baseline',
    'gate',
    'predictions',
    'numbers',
    // What the metric `loss` measures.
    'model.loss',
    'model.huber-delta',
    'data.label',
    'data.positive',
    'data.task',
    'data.id',
    'data.transform',
    'data.missing',
    'data.columns',
    // Which lines and cells a file is read as, a test file too.
    'data.header',
    'data.comment',
    'data.delimiter',
    'data.test',
    'data.confirm',
    'data.split',
];
const RULE_PATHS = RULES.map((path) => path.split('.'));
/** The value at a path of plain values; undefined where there is none. */
function ruleAt(values, path) {
    return path.reduce((inner, key) => ownValue(inner, key), values);
}
/** What is asked, by its path, in one order however it was written. */
function rulesOf(values) {
    const paths = RULES.map((path) => [path, sorted(ruleAt(values, path.split('.')))]);
    return Object.fromEntries(paths.filter(([, value]) => value !== undefined));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isMapping(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
/** A config that asks what `asked` asks, and answers as `answered` does. */
function withRulesOf(asked, answered) {
    // A command measures its own loss.
    const byCommand = ruleAt(answered.values, ['command']) !== undefined;
    const values = RULE_PATHS.filter(([key]) => !(byCommand && key === 'model')).reduce((merged, path) => put(merged, path, ruleAt(asked.values, path)), answered.values);
    return {
        values,
        place: (path, part) => (isRule(path) ? asked : answered).place(path, part),
    };
}
function isRule(path) {
    return RULE_PATHS.some((rule) => rule.every((key, i) => path[i] === key));
}
/** A copy with this value at the path; `undefined` leaves it out. */
function put(values, [key, ...rest], value) {
    if (key === undefined)
        return value;
    const old = isMapping(values) ? values : {};
    const inner = put(ownValue(old, key), rest, value);
    const others = Object.entries(old).filter(([name]) => name !== key);
    // Nothing is added for the sake of a value that is not there.
    const empty = inner === undefined || (rest.length > 0 && !Object.hasOwn(old, key) && isBare(inner));
    return Object.fromEntries(empty ? others : [...others, [key, inner]]);
}
function isBare(value) {
    return isMapping(value) && Object.keys(value).length === 0;
}
function ownValue(values, key) {
    return isMapping(values) && Object.hasOwn(values, key) ? values[key] : undefined;
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 34136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ columnShifts),
/* harmony export */   a: () => (/* binding */ SHIFTED)
/* harmony export */ });
/* harmony import */ var _profile_shift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53320);

/** The usual limit of a shift that asks for action (Siddiqi 2006). */
const SHIFTED = 0.25;
/**
 * By the training rows of both.
 * @returns undefined where the earlier one keeps nothing of its columns
 */
function columnShifts(before, now) {
    if (!before.profile || !now.profile)
        return undefined;
    const earlier = new Map(before.profile.map((one) => [one.column, one.train]));
    const found = now.profile.flatMap(({ column, train }) => {
        const side = earlier.get(column);
        const psi = side && (0,_profile_shift_js__WEBPACK_IMPORTED_MODULE_0__/* .profileShift */ .A)(side, train);
        return psi === undefined ? [] : [{ column, psi }];
    });
    const names = (of) => new Set(of.columns.map(({ name }) => name));
    const [had, has] = [names(before), names(now)];
    return {
        compared: found.length,
        shifted: found.filter(({ psi }) => psi > SHIFTED).sort((a, b) => b.psi - a.psi),
        added: [...has].filter((name) => !had.has(name)),
        removed: [...had].filter((name) => !has.has(name)),
    };
}


/***/ }),

/***/ 53320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ profileShift)
/* harmony export */ });
/** Where the quantiles of a profile lie: see `SideProfile`. */
const SHARES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
/** What an empty bin counts as. */
const LEAST = 1e-3;
/**
 * How far two profiles of one column are apart, as a population stability index (Siddiqi 2006) over
 * what profiles keep: the bins between five quantiles of the first, or its commonest levels, and
 * missing cells. Coarser than that of `profile.ts`, which has the cells.
 * @returns undefined where the two hold different kinds of cells, or one holds none
 */
function profileShift(before, now) {
    const bins = before.quantiles
        ? now.quantiles && valueBins(before, before.quantiles, now, now.quantiles)
        : before.top && now.top && levelBins(before, before.top, now, now.top);
    if (!bins)
        return undefined;
    return bins.reduce((sum, [a, b]) => {
        const [p, q] = [Math.max(a, LEAST), Math.max(b, LEAST)];
        return sum + (p - q) * Math.log(p / q);
    }, 0);
}
function valueBins(before, quantiles, now, theirs) {
    // Values that are often the same make two quantiles one.
    const edges = [...new Set(quantiles.slice(1, -1))];
    const shares = (of, present) => {
        const below = [0, ...edges.map((edge) => shareBelow(of, edge)), 1];
        return below.slice(1).map((share, i) => (share - below[i]) * present);
    };
    const own = shares(quantiles, 1 - before.missing);
    const other = shares(theirs, 1 - now.missing);
    return [...own.map((share, i) => [share, other[i]]), [before.missing, now.missing]];
}
/** The share of values up to one, between quantiles by a straight line. */
function shareBelow(quantiles, value) {
    if (value < quantiles[0])
        return 0;
    for (let i = quantiles.length - 1; i >= 0; i--) {
        const low = quantiles[i];
        if (value < low)
            continue;
        const high = quantiles[i + 1];
        if (high === undefined || high === low)
            return SHARES[i];
        return SHARES[i] + ((value - low) / (high - low)) * (SHARES[i + 1] - SHARES[i]);
    }
    return 0;
}
function levelBins(before, top, now, theirs) {
    const other = new Map(theirs.map(({ level, share }) => [level, share]));
    // A level that is not among the commonest is rarer than each of them.
    const rarest = theirs.at(-1)?.share ?? 0;
    const named = top.map(({ level, share }) => {
        const full = theirs.reduce((sum, one) => sum + one.share, now.missing);
        return [share, other.get(level) ?? Math.min(rarest, Math.max(0, 1 - full))];
    });
    const rest = (bins, place, missing) => Math.max(0, 1 - missing - bins.reduce((sum, bin) => sum + bin[place], 0));
    return [
        ...named,
        [rest(named, 0, before.missing), rest(named, 1, now.missing)],
        [before.missing, now.missing],
    ];
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

/***/ 9687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51995);


/**
 * Refuses what really leads out of some folders, by itself or through a link at any level. What is
 * not there yet counts by where it would come to stand.
 * @param folders absolute
 * @throws InputError with a problem for each path
 */
async function confine(paths, folders) {
    const problems = [];
    for (const { path, name, at } of paths) {
        if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .liesIn */ .z$)(path, folders))
            continue;
        const nowhere = (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path)) === undefined;
        problems.push({
            message: nowhere
                ? `${name} leads through a link to nothing: ${path}`
                : `${name} leads out of the workspace: ${path}`,
            ...(at && { at }),
            fix: 'Name a path in the workspace; links that lead out of it are not followed.',
        });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
}


/***/ }),

/***/ 13912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   Eh: () => (/* binding */ newOwner),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export isRunning */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





/** Who made a file or a folder that is there only while they work. */
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Tells two of one process apart. */
    token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
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
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'EPERM';
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

/***/ 67843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i6: () => (/* binding */ NO_MODEL),
  us: () => (/* binding */ exportModel),
  ko: () => (/* binding */ readModel),
  uZ: () => (/* binding */ settleInterruptedExport),
  bt: () => (/* binding */ undoInterruptedExport),
  Bq: () => (/* binding */ writeModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/error-code.ts
var error_code = __webpack_require__(4647);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/files/file-name.ts
var file_name = __webpack_require__(1645);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/files/owner.ts
var files_owner = __webpack_require__(13912);
;// CONCATENATED MODULE: ./src/files/lock.ts







const TIMES = {
    poll: 50,
    quiet: 2_000,
    limit: 600_000,
    heartbeat: 5_000,
    silence: 60_000,
};
/**
 * Takes a lock file, and waits while somebody who lives holds it. One whose owner is dead is taken
 * over.
 * @throws BrokenError when it can't be written, or is held for longer than the limit
 */
async function takeLock(path, options) {
    const { onWait, signal, times = TIMES } = options;
    const owner = (0,files_owner/* newOwner */.Eh)();
    const began = performance.now();
    const watch = watcher(path, times.silence);
    let told = false;
    for (;;) {
        if (await create(path, owner)) {
            await clearBeside(path);
            break;
        }
        const held = await readOwner(path);
        if (held !== undefined && (await watch(held)) && (await takeOver(path, held, owner)))
            break;
        signal?.throwIfAborted();
        const waited = performance.now() - began;
        if (waited > times.limit) {
            throw new errors/* BrokenError */.gk(`${path} is held by ${described(held)}`, 'End that run, or delete the file where there is none.');
        }
        if (!told && waited > times.quiet) {
            told = true;
            onWait(`waiting for ${described(held)}, which holds ${path}`);
        }
        await (0,external_node_timers_promises_.setTimeout)(times.poll);
    }
    const beat = setInterval(() => {
        const now = new Date();
        (0,promises_.utimes)(path, now, now).catch(() => { });
    }, times.heartbeat).unref();
    return {
        async release() {
            clearInterval(beat);
            if ((await readOwner(path))?.token === owner.token)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** What a process that was killed while it took or gave away the lock has left beside it. */
async function clearBeside(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    for (const name of names.filter((one) => one.startsWith(`${(0,external_node_path_.basename)(path)}.`))) {
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
        const owner = await readOwner(beside);
        if (owner !== undefined && (0,files_owner/* livenessOf */.l8)(owner) === 'dead')
            await (0,promises_.rm)(beside, { force: true });
    }
}
function described(owner) {
    return owner ? `a run on ${owner.host} (process ${owner.pid})` : 'another run';
}
/** What a file system without hard links says. */
const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];
/** Whether the lock is ours now. It is written aside first, so that nobody reads half an owner. */
async function create(path, owner) {
    const aside = `${path}.${owner.token}`;
    try {
        await (0,promises_.writeFile)(aside, JSON.stringify(owner));
        await (0,promises_.link)(aside, path);
        return true;
    }
    catch (cause) {
        if ((0,error_code/* errorCode */.C)(cause) === 'EEXIST')
            return false;
        if (NO_HARD_LINKS.includes((0,error_code/* errorCode */.C)(cause) ?? '')) {
            return createExclusively(path, owner);
        }
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
    finally {
        await (0,promises_.rm)(aside, { force: true });
    }
}
async function createExclusively(path, owner) {
    try {
        await (0,promises_.writeFile)(path, JSON.stringify(owner), { flag: 'wx' });
        return true;
    }
    catch (cause) {
        if ((0,error_code/* errorCode */.C)(cause) === 'EEXIST')
            return false;
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
}
/** Tells whether an owner is dead: its process is gone, or its heartbeat is, which needs no clock that both have. */
function watcher(path, silence) {
    let last;
    return async (owner) => {
        const liveness = (0,files_owner/* livenessOf */.l8)(owner);
        if (liveness !== 'unknown')
            return liveness === 'dead';
        const modified = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
        const beat = `${owner.token} ${modified}`;
        if (last?.beat !== beat)
            last = { beat, at: performance.now() };
        return performance.now() - last.at > silence;
    };
}
/**
 * Makes a dead owner's lock ours. Only who holds the claim on that owner may replace its lock, so
 * that two who found it dead at once do not both take it.
 */
async function takeOver(path, dead, owner) {
    const claim = `${path}.${dead.token}.claim`;
    if (!(await create(claim, owner))) {
        const other = await readOwner(claim);
        if (other !== undefined && (0,files_owner/* livenessOf */.l8)(other) === 'dead')
            await (0,promises_.rm)(claim, { force: true });
        return false;
    }
    try {
        if ((await readOwner(path))?.token !== dead.token)
            return false;
        const aside = `${path}.${owner.token}`;
        await (0,promises_.writeFile)(aside, JSON.stringify(owner));
        await (0,promises_.rename)(aside, path);
        return true;
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
    finally {
        await (0,promises_.rm)(claim, { force: true });
    }
}
/** Undefined where it is gone, or no owner stands in it. */
async function readOwner(path) {
    try {
        const owner = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return files_owner/* ownerSchema */.$K.safeParse(owner).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
;// CONCATENATED MODULE: ./src/files/swap.ts










const FILES = { journal: 'swap.json', replaced: 'replaced' };
/** Held in the folder while files take their places, so that two swaps take turns. */
const LOCK = '.sluice-lock';
const journalSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sluice/swap@1'),
    /** Absolute. */
    folder: schemas/* string */.YjP(),
    /** The first folder that had to be made; null when all were there. */
    made: schemas/* string */.YjP().nullable(),
    /** Ends the names of the files that wait for their own. */
    token: schemas/* string */.YjP().regex(/^[\w-]+$/),
    /** In the order in which they take their names. */
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: file_name/* fileName */.M, sha256: file_name/* sha256Text */.f })),
    /** Those that stood there before; null until the first file is put in place. */
    replaced: schemas/* array */.YOg(file_name/* fileName */.M).nullable(),
});
/**
 * Stages files beside those that they replace, and reads them back. What is done to the folder is
 * written into a journal first, so that whoever finds the journal of a process that was killed can
 * undo it.
 * @param folder made where it is missing. Absolute
 * @param token in no other swap's names
 * @throws BrokenError naming the file and the cause (disk full, no permission, a folder of that name)
 */
async function prepareSwap(folder, files, { aside, token, waiting }) {
    const made = (await makeFolder(folder)) ?? null;
    // No link on the way is followed a second time.
    const real = await (0,promises_.realpath)(folder);
    let lock;
    let journal = {
        schema: 'sluice/swap@1',
        folder: real,
        made,
        token,
        files: files.map(({ path, content }) => ({ path, sha256: (0,verified_file/* sha256 */.sc)(content) })),
        replaced: null,
    };
    const undo = () => undoSwap(aside, journal, lock);
    try {
        await writeJournal(aside, journal);
        for (const file of files)
            await stage(file, journal);
    }
    catch (error) {
        await undo();
        throw error;
    }
    return {
        async commit(last) {
            lock = await takeLock((0,external_node_path_.join)(real, LOCK), waiting);
            if ((await (0,promises_.realpath)(folder)) !== real)
                throw new errors/* BrokenError */.gk(`${folder} leads elsewhere now`);
            const file = await last();
            const entry = { path: file.path, sha256: (0,verified_file/* sha256 */.sc)(file.content) };
            journal = { ...journal, files: [...journal.files, entry] };
            await writeJournal(aside, journal);
            await stage(file, journal);
            journal = { ...journal, replaced: await copyReplaced(aside, journal) };
            await writeJournal(aside, journal);
            for (const { path } of journal.files)
                await putInPlace(path, journal);
        },
        undo,
        async settle() {
            // In this order: a process that is killed in between leaves a journal, and no lock that nobody looks for.
            try {
                await lock?.release();
            }
            finally {
                await forget(aside);
            }
        },
    };
}
/**
 * What a process left in the folder that it kept things aside in; undefined where that is nothing.
 * @throws BrokenError when there is a journal that can't be read
 */
async function interruptedSwap(aside) {
    const file = (0,external_node_path_.join)(aside.path, FILES.journal);
    if (!(await (0,exists/* exists */.t)(file)))
        return undefined;
    const journal = await readJournal(file);
    const { folder } = journal;
    const inTurn = async (waiting, work) => {
        if (!(await (0,exists/* exists */.t)(folder)))
            return forget(aside);
        await work(await takeLock((0,external_node_path_.join)(folder, LOCK), waiting));
    };
    return {
        folder,
        undo: (waiting) => inTurn(waiting, (lock) => undoSwap(aside, journal, lock)),
        settle: (waiting) => inTurn(waiting, async (lock) => {
            await lock.release();
            await forget(aside);
        }),
    };
}
async function readJournal(file) {
    try {
        return journalSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (cause) {
        const fix = 'Delete it, and look at what was exported.';
        throw new errors/* BrokenError */.gk(`${file} is damaged`, fix, { cause });
    }
}
async function stage({ path, content }, journal) {
    const target = (0,external_node_path_.join)(journal.folder, path);
    await refuseWhatIsNoFile(target);
    const temporary = staged(journal, path);
    await (0,atomic_write/* stageFile */.HW)(target, content, temporary);
    const entry = {
        path: (0,external_node_path_.relative)(journal.folder, temporary),
        bytes: content.byteLength,
        sha256: (0,verified_file/* sha256 */.sc)(content),
    };
    await (0,verified_file/* readVerified */.xu)(journal.folder, entry);
}
/** A link would be followed to be copied, and a pipe waited for. */
async function refuseWhatIsNoFile(target) {
    const stats = await (0,promises_.lstat)(target).catch(() => undefined);
    if (stats === undefined || stats.isFile())
        return;
    const code = stats.isDirectory() ? 'EISDIR' : undefined;
    throw (0,atomic_write/* cannotWrite */.zz)(target, Object.assign(new Error('it is no file'), { code }));
}
function staged({ folder, token }, path) {
    return (0,external_node_path_.join)(folder, `${path}.${token}.tmp`);
}
async function putInPlace(path, journal) {
    const target = (0,external_node_path_.join)(journal.folder, path);
    try {
        await (0,promises_.rename)(staged(journal, path), target);
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(target, cause);
    }
}
/** Copies what the files are about to replace, and says what that is. */
async function copyReplaced(aside, { folder, files }) {
    const replaced = [];
    for (const { path } of files) {
        const copy = (0,external_node_path_.join)(aside.path, FILES.replaced, path);
        await refuseWhatIsNoFile((0,external_node_path_.join)(folder, path));
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true });
            await (0,promises_.copyFile)((0,external_node_path_.join)(folder, path), copy);
            replaced.push(path);
        }
        catch (cause) {
            if ((0,error_code/* errorCode */.C)(cause) !== 'ENOENT')
                throw (0,atomic_write/* cannotWrite */.zz)(copy, cause);
        }
    }
    return replaced;
}
/** The journal goes last: as long as it is there, there is something to undo. */
async function undoSwap(aside, journal, lock) {
    const { folder, files, made } = journal;
    try {
        for (const { path } of files)
            await (0,promises_.rm)(staged(journal, path), { force: true });
        if (await isOurs(aside, journal))
            await restore(aside, journal);
    }
    finally {
        await lock?.release();
    }
    await removeMade(folder, made);
    await forget(aside);
}
/**
 * Whether nobody has swapped since: the last file, which says what the others are, is the one that
 * was there before, or ours.
 */
async function isOurs(aside, { folder, files, replaced }) {
    const last = files.at(-1);
    if (replaced === null || last === undefined)
        return false;
    const there = await (0,verified_file/* digestOf */.ol)((0,external_node_path_.join)(folder, last.path));
    return (there === last.sha256 || there === (await (0,verified_file/* digestOf */.ol)((0,external_node_path_.join)(aside.path, FILES.replaced, last.path))));
}
/** From the last file to the first. What is not ours any more is left alone. */
async function restore(aside, { folder, files, replaced }) {
    for (const { path, sha256: ours } of [...files].reverse()) {
        const target = (0,external_node_path_.join)(folder, path);
        if ((await (0,verified_file/* digestOf */.ol)(target)) !== ours)
            continue;
        if (replaced?.includes(path)) {
            await (0,atomic_write/* writeAtomic */.vZ)(target, await (0,promises_.readFile)((0,external_node_path_.join)(aside.path, FILES.replaced, path)));
        }
        else
            await (0,promises_.rm)(target, { force: true });
    }
}
async function forget(aside) {
    await (0,promises_.rm)((0,external_node_path_.join)(aside.path, FILES.replaced), { recursive: true, force: true });
    await (0,promises_.rm)((0,external_node_path_.join)(aside.path, FILES.journal), { force: true });
}
async function writeJournal(aside, journal) {
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(aside.path, FILES.journal), `${JSON.stringify(journal, null, 2)}\n`);
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
    if (first === null)
        return;
    for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
        const removed = await (0,promises_.rmdir)(path).then(() => true, () => false);
        if (!removed || path === first || path === (0,external_node_path_.dirname)(path))
            return;
    }
}

// EXTERNAL MODULE: ./src/models/export-manifest.ts
var export_manifest = __webpack_require__(70126);
// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/models/parity.ts
var parity = __webpack_require__(88393);
// EXTERNAL MODULE: ./src/data/encoding/encode.ts
var encode = __webpack_require__(52048);
// EXTERNAL MODULE: ./src/data/encoding/encoding.ts
var encoding_encoding = __webpack_require__(21603);
// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
;// CONCATENATED MODULE: ./src/models/unusual-rows.ts



/** Rows in which every column takes any of its cells, besides those that each column has to itself. */
const MIXED = 256;
/**
 * Rows that a file of tests may never hold and a model in use will meet: in turn each column is missing, of a
 * level that it never saw, of each that it knows, or a number beyond all others, while the other columns are
 * as usual; then all columns at once, and mixtures. The same for the same columns.
 */
function unusualRows(columns) {
    const sources = columns.map((encoding) => ({ encoding, cells: cellsOf(encoding) }));
    const rows = [];
    const usual = columns.map(() => 0);
    sources.forEach(({ cells }, place) => {
        for (let cell = 0; cell < cells; cell++)
            rows.push(usual.with(place, cell));
    });
    const most = Math.max(...sources.map(({ cells }) => cells));
    for (let cell = 0; cell < most; cell++) {
        rows.push(sources.map(({ cells }) => Math.min(cell, cells - 1)));
    }
    const random = new numeric_random/* Random */.o(1, 'unusual rows');
    for (let i = 0; i < MIXED; i++)
        rows.push(sources.map(({ cells }) => random.below(cells)));
    return {
        file: 'unusual rows',
        rows: rows.length,
        columns: sources.map(({ encoding }, place) => columnOf(encoding, rows.map((row) => row[place]))),
        lines: Uint32Array.from(rows.keys()),
        hashes: new BigUint64Array(rows.length),
    };
}
/** How many different cells a column has; the first is a usual one. */
function cellsOf(encoding) {
    return (0,encoding_encoding/* isNumber */.Et)(encoding) ? numbersOf(encoding).length : encoding.levels.length + 2;
}
function columnOf(encoding, cells) {
    const name = encoding.column;
    if ((0,encoding_encoding/* isNumber */.Et)(encoding)) {
        const numbers = numbersOf(encoding);
        return {
            kind: encoding.kind,
            name,
            values: Float64Array.from(cells, (cell) => numbers[cell]),
        };
    }
    // One after the known levels is unknown, and beyond it the cell is missing.
    const levels = [...encoding.levels, unknownTo(encoding.levels)];
    const codes = Int32Array.from(cells, (cell) => (cell < levels.length ? cell : -1));
    return { kind: encoding.kind, name, levels, codes };
}
/** In the unit of the table. */
function numbersOf({ kind, fill, mean, sd, }) {
    const unit = (0,encode/* unitOf */.uF)(kind);
    return [
        fill * unit,
        Number.NaN,
        0,
        (mean - sd) * unit,
        (mean + 1e3 * sd) * unit,
        -Number.MAX_VALUE,
        Number.MAX_VALUE,
        Number.MIN_VALUE,
        Number.NEGATIVE_INFINITY,
        Number.POSITIVE_INFINITY,
    ];
}
function unknownTo(levels) {
    let text = 'never seen \u{1F300}';
    while (levels.includes(text))
        text += '.';
    return text;
}

;// CONCATENATED MODULE: ./src/models/export-folder.ts









const NO_MODEL = { files: [], formats: {}, parity: [] };
/**
 * Writes a model into a folder, in each format, and proves it: the files are read back from the
 * disk, and the model made of them has to give the same answers from the raw rows, and from rows
 * with cells that are missing, unknown or extreme. Where one does not, the folder is removed.
 * @param model one that left nothing is no mistake: there is nothing to write then
 * @param proof the rows (the test rows) to compare answers on
 * @param folder the run's own `model` folder; made here
 * @param origin for formats that have a place to say it
 * @throws BrokenError when a file can't be written, the answers differ, or no format takes such a
 * model
 */
async function writeModel(model, proof, folder, exporters, origin) {
    if (model.kind === 'none')
        return NO_MODEL;
    try {
        const formats = {};
        const parity = [];
        const proofs = await proofsOf(model, proof);
        for (const exporter of exporters) {
            const written = await writeAs(exporter, model, proofs, { folder, origin });
            formats[exporter.format] = written.paths;
            if (written.parity)
                parity.push(written.parity);
        }
        const paths = new Set(Object.values(formats).flat());
        const files = await Promise.all([...paths].map((path) => (0,verified_file/* describeFile */.CL)(folder, path)));
        return { files, formats, parity };
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function writeAs(exporter, model, proofs, { folder, origin }) {
    if (exporter.of === 'files' && model.kind === 'files') {
        return { paths: await exporter.write(model, folder) };
    }
    if (exporter.of === 'network' && model.kind === 'network') {
        const paths = await exporter.write(model, folder, origin);
        const parity = await prove(exporter, proofs, folder);
        const { second } = exporter;
        if (second === undefined)
            return { paths, parity };
        return { paths, parity: await prove({ ...exporter, ...second }, proofs, folder) };
    }
    if (exporter.of === 'network' && model.kind === 'tfjs' && exporter.tfjs) {
        const { tolerance, write } = exporter.tfjs;
        const paths = await write(model, folder);
        return { paths, parity: await prove({ ...exporter, tolerance }, proofs, folder) };
    }
    const what = model.kind === 'files' ? `${model.flavour} files` : DESCRIBED[model.kind];
    throw new errors/* BrokenError */.gk(`the format ${exporter.format} takes no model that is ${what}`);
}
const DESCRIBED = { network: 'a network', tfjs: "a network of tf.js's own layers" };
async function proofsOf(model, tested) {
    const proofs = [{ ...tested, which: '' }];
    // What tf.js trained has answered in its own process, for the test rows alone.
    if (model.kind !== 'network')
        return proofs;
    const table = unusualRows(model.encoding.columns);
    const answers = await (0,layered_model/* askable */.g)(model).predict(table);
    return [
        ...proofs,
        { ...tested, table, answers, which: ' for cells that are missing, unknown or extreme' },
    ];
}
async function prove(exporter, proofs, folder) {
    const { format, tolerance } = exporter;
    const read = await readBack(exporter, folder);
    const differences = [];
    for (const proof of proofs) {
        const difference = await (0,parity/* disagreement */.fn)(read, proof);
        if (!(difference <= tolerance)) {
            throw new errors/* BrokenError */.gk(`the exported model (${format}) does not give the predictions of the trained one${proof.which}: they differ by up to ${difference}`);
        }
        differences.push(difference);
    }
    const rows = proofs.reduce((sum, { table }) => sum + table.rows, 0);
    return { format, rows, difference: Math.max(...differences), tolerance };
}
/**
 * Copies a proven model to where the user wants it, while it is published. Before `publish` is
 * called, all copies lie beside their targets and were read back, so that only renaming is left:
 * what is in the way shows before anything is public. The files are replaced in their order, their
 * manifest last; other files there are left alone, and those of the export before are removed in
 * the end.
 * @param publish is given what puts the copies in place; where it throws, what stood there before
 * stands there again. Two runs that export into one folder take turns from there on
 * @throws BrokenError when a file can't be written or a copy differs
 */
async function exportModel({ runId, from, artifacts, to, aside }, publish, waiting) {
    const files = [];
    for (const artifact of artifacts) {
        files.push({ path: artifact.path, content: await (0,verified_file/* readVerified */.xu)(from, artifact) });
    }
    const swap = await prepareSwap(to, files, { aside, token: runId, waiting });
    let result;
    try {
        result = await publish(() => swap.commit(() => manifestFile(runId, artifacts, to)));
    }
    catch (error) {
        await undoAfter(error, swap, to);
        throw error;
    }
    // It is published: what can't be cleaned up breaks nothing.
    await removeOutdated(to).catch(() => { });
    await swap.settle().catch(() => { });
    return result;
}
/** @throws BrokenError saying what stays as it should not, beside what went wrong before */
async function undoAfter(error, swap, to) {
    try {
        await swap.undo();
    }
    catch (failure) {
        throw new errors/* BrokenError */.gk(`${(0,errors/* messageOf */.bD)(error)}; and the export in ${to} could not be undone: ${(0,errors/* messageOf */.bD)(failure)}`, `Don't use what is in ${to} before a run has passed again.`, { cause: error });
    }
}
async function manifestFile(runId, artifacts, to) {
    const manifest = (0,export_manifest/* exportManifest */.MI)(runId, artifacts, await (0,export_manifest/* readExportManifest */.uD)(to));
    return { path: export_manifest/* EXPORT_MANIFEST */.xI, content: Buffer.from((0,export_manifest/* manifestText */.$2)(manifest)) };
}
/**
 * Removes what earlier exports left, as far as it still holds what they wrote. What can't be removed
 * is tried again by the next one.
 */
async function removeOutdated(folder) {
    for (const { path, sha256 } of (await (0,export_manifest/* readExportManifest */.uD)(folder))?.outdated ?? []) {
        const file = (0,external_node_path_.join)(folder, path);
        if ((await (0,verified_file/* digestOf */.ol)(file)) === sha256)
            await (0,promises_.rm)(file, { force: true });
    }
}
/**
 * Undoes an export that a process was killed in, so that its folder holds what it held before.
 * @param aside the folder that the run kept things aside in
 * @param mayWrite whether the export's folder is one that may be written to here
 * @returns where the export was undone; undefined where there was none
 * @throws BrokenError when it can't be undone
 */
async function undoInterruptedExport(aside, mayWrite, waiting) {
    const swap = await interruptedExport(aside, mayWrite);
    await swap?.undo(waiting);
    return swap?.folder;
}
/**
 * Cleans up after an export that counts, and whose process was killed before it could: the lock that
 * it held goes, and what it had kept to go back.
 * @returns whether there was anything
 */
async function settleInterruptedExport(aside, mayWrite, waiting) {
    const swap = await interruptedExport(aside, mayWrite);
    await swap?.settle(waiting);
    return swap !== undefined;
}
async function interruptedExport(aside, mayWrite) {
    const swap = await interruptedSwap(aside);
    if (swap === undefined || (await mayWrite(swap.folder)))
        return swap;
    throw new errors/* BrokenError */.gk(`an export into ${swap.folder} was cut off, and lies outside the workspace`);
}
/**
 * Opens a model that `writeModel` wrote, in the first of its formats that is known here.
 * @param files the names in the folder, as recorded
 * @throws BrokenError when a file is missing or not what it should be, or no format is known
 */
async function readModel(folder, files, exporters) {
    const readable = exporters.filter((one) => one.of === 'network');
    const exporter = readable.find(({ mainFile }) => files.includes(mainFile));
    if (exporter)
        return readBack(exporter, folder);
    const known = readable.map(({ format }) => format).join(', ');
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

/***/ 13564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/** A number for people: four significant digits, large ones without decimals. */
function formatNumber(value) {
    return format(value, 4);
}
function format(value, digits) {
    if (!Number.isFinite(value))
        return String(value);
    if (Math.abs(value) >= 10 ** digits)
        return String(Math.round(value));
    return String(Number(value.toPrecision(digits)));
}


/***/ })

};
