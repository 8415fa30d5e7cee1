export const id = 4197;
export const ids = [4197,8393];
export const modules = {

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

/***/ 34197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handedTraining: () => (/* binding */ handedTraining),
  LN: () => (/* binding */ openHanded),
  C_: () => (/* binding */ readTrained),
  hC: () => (/* binding */ refuseOther)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/predictions-file.ts + 1 modules
var predictions_file = __webpack_require__(54989);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/models/exporters.ts + 6 modules
var exporters = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/record/record-schema.ts + 4 modules
var record_schema = __webpack_require__(59812);
// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(28799);
;// CONCATENATED MODULE: ./src/record/trained-record.ts




const { trainer, data, task, classes, transform, own, epochs, history: trained_record_history, reported } = record_schema/* results */.Xv;
const { continued, predictions, artifacts, formats } = record_schema/* results */.Xv;
/**
 * What a job that only trains leaves beside its predictions and its model. It holds no verdict, and
 * nothing that reads the records of runs takes it for one.
 */
const trainedRecord = schemas/* object */.Ikc({
    ...record_schema/* header */.wx,
    schema: schemas/* literal */.euz(schema_version/* TRAINED_SCHEMA */.qx),
    job: record_schema/* jobPlace */.$O,
    /** What it was trained with, whichever the config names. */
    seed: schemas/* int */.Whr().nonnegative(),
    /** What of the config was written over, as `KEY=VALUE`; absent where nothing was. */
    variant: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    trainer,
    data,
    task: task.unwrap(),
    classes,
    transform,
    own,
    epochs,
    history: trained_record_history,
    reported,
    continued,
    predictions,
    /** How the model is to be read: as a network, as one of tf.js's own layers, or by its own framework alone. */
    model: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('network') }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('tfjs') }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('files'), flavour: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('none') }),
    ]),
    artifacts,
    formats,
});
/**
 * Reads the record of a run that was only trained.
 * @throws BrokenError when it is none, or does not hold what one holds
 */
function parseTrained(text, source) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* BrokenError */.gk(`${source} is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, undefined, { cause });
    }
    const parsed = trainedRecord.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* BrokenError */.gk(`${source} is not what train leaves: ${issue?.path.join('.')}: ${issue?.message}`, 'Let train and judge be of the same version of Sluice.');
}

// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
// EXTERNAL MODULE: ./src/pipeline/own-answers.ts
var own_answers = __webpack_require__(11396);
// EXTERNAL MODULE: ./src/pipeline/rules.ts
var rules = __webpack_require__(16517);
;// CONCATENATED MODULE: ./src/pipeline/handed-run.ts













/**
 * In the place of a training: what another job left, once nothing speaks against it.
 * @throws BrokenError when it is not what was left, is of another commit, config or workflow run, or
 *   can't be read
 * @throws InputError when it was trained on other data, or answers other rows, than this job has
 */
async function handedTraining({ id, digest }, data, scope) {
    const { config, world } = scope;
    if (config.train.seeds !== 1)
        throw refused('is of one seed, and the config asks for several');
    const taken = await world.host.carrier.take('trained', digest);
    const record = await readTrained(taken.folder);
    refuseOther(record, id, await world.host.place);
    refuseOnePart(record, config.train.seed);
    const { trained } = await openHanded({ ...taken, record }, data, (0,rules/* headOf */.Uo)(scope.rules), config);
    return {
        async run({ signal }) {
            signal.throwIfAborted();
            return trained;
        },
    };
}
/**
 * What a run that was taken says, on the data of this job. The rows and their labels are those that
 * this job has read; of a network the answers are too. What only its own framework can ask is taken
 * by its word.
 * @param trainedBy the work's own config, whatever it is judged by
 * @throws BrokenError and InputError as `handedTraining`
 */
async function openHanded({ record, folder, part }, data, trainedBy, config) {
    const { source } = data;
    if (source.kind !== 'dataset') {
        throw errors/* InputError */.dz.of('a run that was trained is judged on its data');
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(record.params, plain(trainedBy.values))) {
        throw refused(`was trained by another config than the one here`);
    }
    const { dataset } = source;
    refuseOtherData(record, data);
    if (!(0,external_node_util_.isDeepStrictEqual)(record.own ?? [], config.gate.own)) {
        throw refused('was asked for other metrics of its own (gate.metrics)');
    }
    for (const file of record.artifacts)
        await (0,verified_file/* readVerified */.xu)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.model), file);
    const said = (0,own_answers/* withTruth */.yf)(await predictionsOf(record, folder), dataset);
    if (!said) {
        throw errors/* InputError */.dz.of('the run that was handed over answers other rows than the test rows');
    }
    const { model, asked } = await modelOf(record, folder);
    const predictions = asked ? await answersOf(asked, said, dataset) : said;
    const { trainer: by, epochs, history, reported, continued } = record;
    const handed = {
        runId: record.id,
        attempt: record.job.attempt,
        sha256: part.digest.slice('sha256:'.length),
    };
    return {
        record,
        trained: {
            by,
            handed,
            outcome: { kind: 'predictions', predictions },
            ...(epochs && { epochs }),
            history,
            ...(reported && { reported }),
            ...(continued && { continued }),
            model,
        },
    };
}
/** @throws BrokenError where it is not what `train` leaves */
async function readTrained(folder) {
    const file = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.trained);
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw refused(`has no record: ${(0,errors/* messageOf */.bD)(cause)}`);
    });
    return parseTrained(text, 'the record of the run that was handed over');
}
/**
 * A run that was handed over counts for its commit and its workflow run, and no other.
 * @throws BrokenError saying which it is of
 */
function refuseOther(record, id, { git, job }) {
    if (record.id !== id)
        throw refused(`is ${record.id}, and not ${id}`);
    if (!job || record.job?.run !== job.run) {
        throw refused(`is of ${record.job ? `workflow run ${record.job.run}` : 'no workflow run'}`);
    }
    if (record.job.attempt > job.attempt) {
        throw refused(`is of attempt ${record.job.attempt}, which has not begun`);
    }
    const commit = record.git?.sha;
    if (commit === undefined || commit !== git?.sha) {
        throw refused(`is of ${commit?.slice(0, 7) ?? 'no commit'}, and ${git?.sha.slice(0, 7) ?? 'none'} is checked out here`);
    }
    if (record.git?.dirty) {
        throw refused('comes from files that git tracks and that were changed before');
    }
}
/** One of several that are to be judged together is not judged alone. */
function refuseOnePart({ seed, variant }, asked) {
    if (variant)
        throw refused(`is a variant of the config: ${variant.join(', ')}`);
    if (seed !== asked) {
        throw refused(`was trained with seed ${seed}, and the config asks for ${asked}`);
    }
}
function refused(why) {
    return new errors/* BrokenError */.gk(`the run that was handed over ${why}`, 'Let all jobs check out the same commit, in one workflow run, and hand on run-id and run-digest of the job before.');
}
/** As it is once it was written to a file and read. */
function plain(values) {
    return JSON.parse(JSON.stringify(values));
}
function refuseOtherData({ data, task, classes }, { summary, judged }) {
    const fix = 'Let both jobs read the same file, and on a pull request let what is asked of the data be as it is at the base.';
    if (data.fingerprint !== summary.fingerprint) {
        throw errors/* InputError */.dz.of('the run that was handed over was trained on other data', { fix });
    }
    const asked = [summary.testFingerprint, judged.task, judged.classes];
    if ((0,external_node_util_.isDeepStrictEqual)([data.testFingerprint, task, classes], asked))
        return;
    throw errors/* InputError */.dz.of('the run that was handed over was tested on other rows, or asked for another label', { fix });
}
async function predictionsOf(record, folder) {
    const [entry] = record.predictions;
    const file = (0,external_node_path_.join)(folder, entry.path);
    await (0,verified_file/* refuseLinkOut */.rS)(file, folder);
    const text = (await (0,verified_file/* readVerified */.xu)(folder, entry)).toString('utf8');
    return (0,predictions_file/* parsePredictions */.Y)(text, record, 'the predictions that were handed over');
}
async function modelOf(record, folder) {
    const { model, artifacts } = record;
    const models = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.model);
    switch (model.kind) {
        case 'network': {
            const network = await (0,exporters/* readNetwork */.Lp)(models, trainers/* networkFrom */.hu);
            return { model: network, asked: (0,layered_model/* askable */.g)(network) };
        }
        case 'tfjs': {
            const own = await (0,exporters/* readTfjsOwn */.Cq)(models);
            return { model: own, asked: await tfjsReader().read(models) };
        }
        case 'files': {
            const files = artifacts.map(({ path }) => path);
            return { model: { ...model, folder: models, files } };
        }
        case 'none':
            return { model };
    }
}
function tfjsReader() {
    const found = (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu, exporters/* DEFAULT_FORMATS */.NO.tfjs).find(({ of }) => of === 'network');
    if (found?.of !== 'network')
        throw new RangeError('nothing reads networks of tf.js');
    return found;
}
/**
 * A network answers here itself, so that nobody can say for it what it does not say.
 * @throws BrokenError where it does not say what was handed over
 */
async function answersOf(asked, said, dataset) {
    const { answers, difference } = await (0,own_answers/* askAgain */.et)(asked, said, dataset);
    if (difference <= own_answers/* TOLERANCE */.aC)
        return answers;
    throw refused(`holds predictions that its model does not make: they differ by up to ${difference}`);
}


/***/ }),

/***/ 11396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ TOLERANCE),
/* harmony export */   et: () => (/* binding */ askAgain),
/* harmony export */   yf: () => (/* binding */ withTruth)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _models_parity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88393);


/**
 * How far the answers of a model may be from those that the run that trained it got: the two may
 * have run on other processors.
 */
const TOLERANCE = 1e-5;
/**
 * What another run said of the rows that were read here, with the labels that were read here.
 * @returns undefined where it answers other rows, or in another order
 */
function withTruth({ clusters: _, ...said }, { testIds: ids, test, encoding }) {
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(said.ids, ids))
        return undefined;
    switch (said.task) {
        case 'binary':
            return { ...said, ids, labels: Uint8Array.from(test.y) };
        case 'multiclass':
            return { ...said, ids, labels: Int32Array.from(test.y) };
        case 'regression': {
            const { label } = encoding;
            const log = label.task === 'regression' && label.transform === 'log';
            return { ...said, ids, labels: log ? test.y.map(Math.exp) : test.y };
        }
    }
}
/**
 * What a model says here of the rows that another run said something of.
 * @returns it, and by how much it differs at most; NaN where that can't be told
 */
async function askAgain(asked, said, { testTable: table, encoding }) {
    const scale = (0,_models_parity_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleOf */ ._K)(said, encoding.label);
    const difference = await (0,_models_parity_js__WEBPACK_IMPORTED_MODULE_1__/* .disagreement */ .fn)(asked, { table, answers: said, ...(scale && { scale }) });
    return { answers: merge(said, await asked.predict(table)), difference };
}
function merge(said, answers) {
    const { ids } = said;
    if (said.task === 'binary' && answers.task === 'binary')
        return { ...answers, ids, labels: said.labels };
    if (said.task === 'multiclass' && answers.task === 'multiclass') {
        return { ...answers, ids, labels: said.labels };
    }
    if (said.task === 'regression' && answers.task === 'regression') {
        return { ...answers, ids, labels: said.labels };
    }
    throw new RangeError(`a model for ${answers.task} answers ${said.task}`);
}


/***/ })

};
