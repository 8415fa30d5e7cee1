export const id = 7469;
export const ids = [7469,8393];
export const modules = {

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

/***/ 37469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierTraining: () => (/* binding */ earlierTraining)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1593);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48438);
/* harmony import */ var _models_exporters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6982);
/* harmony import */ var _models_layered_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36006);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18949);
/* harmony import */ var _train_trainers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28165);
/* harmony import */ var _own_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11396);









/**
 * The training that a run did before. Its files are proven by the digests in its record, its labels
 * are those that were read here, and its network is asked again.
 * @returns undefined where it is no whole training of this recipe
 * @throws BrokenError or InputError where it can't be taken as it was
 */
async function earlierTraining(kept, recipe, dataset) {
    if (kept.recordFile !== undefined)
        return undefined;
    // In the bundle, but not read before there is a run.
    const { readRun } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(7843), __webpack_require__.e(1039)]).then(__webpack_require__.bind(__webpack_require__, 91039));
    const { record, predictions } = await readRun(kept.folder);
    // Of one that went on from a checkpoint of its own making, nobody knows what a whole one gives.
    if (record.recipe !== recipe || record.continued || !predictions)
        return undefined;
    const model = await modelOf(kept, record);
    const [first, ...others] = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__/* .seedsOf */ .GO)(predictions).map((said) => {
        const own = (0,_own_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .withTruth */ .yf)(said, dataset);
        if (own)
            return own;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`run ${record.id} answers other rows than were read here`);
    });
    const answers = model?.kind === 'network' ? await answersOf(model, first, dataset, record.id) : first;
    const { trainer: by, epochs, history, reported, predictions: files } = record;
    const trained = (outcome, more) => ({ by, outcome, history: [], model: { kind: 'none' }, ...more });
    return {
        seeded: {
            chosen: {
                seed: seedOf(files[0]),
                trained: trained({ kind: 'predictions', predictions: answers }, {
                    history,
                    ...(epochs && { epochs }),
                    ...(reported && { reported }),
                    ...(model && { model }),
                }),
            },
            others: others.map((said, k) => ({
                seed: seedOf(files[k + 1]),
                trained: trained({ kind: 'predictions', predictions: said }, {}),
            })),
            by: record.seeds?.by ?? null,
        },
        from: { runId: record.id, sha: kept.sha },
        hasModel: model !== undefined,
    };
}
function seedOf(entry) {
    if (entry?.seed === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk('it does not say which seed it trained');
    return entry.seed;
}
/** Undefined where the run kept none that can be gone on with. */
async function modelOf({ folder, fetchModel }, { artifacts, formats = {}, trainer, decision }) {
    const own = trainer.kind === 'dense';
    const paths = formats[own ? 'tfjs' : 'as-is'];
    if (!paths) {
        const leftNone = !own && decision.verdict === 'passed' && artifacts.length === 0;
        return leftNone ? { kind: 'none' } : undefined;
    }
    await fetchModel?.(paths);
    const models = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_FILES */ .al.model);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLinkOut */ .rS)(models, folder);
    for (const file of artifacts.filter(({ path }) => paths.includes(path))) {
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerified */ .xu)(models, file);
    }
    if (!own)
        return { kind: 'files', folder: models, files: paths, flavour: trainer.kind };
    return (0,_models_exporters_js__WEBPACK_IMPORTED_MODULE_3__/* .readNetwork */ .Lp)(models, _train_trainers_js__WEBPACK_IMPORTED_MODULE_6__/* .networkFrom */ .hu);
}
async function answersOf(model, said, dataset, runId) {
    const { answers, difference } = await (0,_own_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .askAgain */ .et)((0,_models_layered_model_js__WEBPACK_IMPORTED_MODULE_4__/* .askable */ .g)(model), said, dataset);
    if (difference <= _own_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .TOLERANCE */ .aC)
        return answers;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`run ${runId} holds predictions that its model does not make: they differ by up to ${difference}`);
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
