export const id = 4042;
export const ids = [4042];
export const modules = {

/***/ 58531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Pairs two models' predictions by row id. They must be of one task and of the same classes, in any
 * order.
 */
var alignRows = (function alignRows(candidate, baseline) {
    const translated = translate(baseline, candidate);
    if ('code' in translated)
        return { ok: false, why: translated };
    const pairs = sameIds(candidate.ids, baseline.ids)
        ? undefined
        : pairIds(candidate.ids, baseline.ids);
    const ours = pairs ? (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRows */ .A)(candidate, pairs.candidate) : candidate;
    // The ids themselves, so that their order is found once.
    const theirs = pairs
        ? (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRows */ .A)(translated, pairs.baseline)
        : { ...translated, ids: candidate.ids };
    const common = ours.ids.length;
    let relabelled = 0;
    const examples = [];
    for (let row = 0; row < common; row++) {
        if (!differ(ours.labels[row], theirs.labels[row]))
            continue;
        relabelled++;
        if (examples.length === MOST_EXAMPLES)
            continue;
        examples.push({
            id: ours.ids[row],
            candidate: labelOf(ours, row),
            baseline: labelOf(theirs, row),
        });
    }
    return {
        ok: true,
        candidate: ours,
        baseline: withLabelsOf(theirs, ours),
        common,
        onlyCandidate: candidate.ids.length - common,
        onlyBaseline: baseline.ids.length - common,
        relabelled,
        examples,
    };
});
/** A logarithm taken and undone leaves the last digits of a target in doubt. */
var differ = (function differ(a, b) {
    return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
});
/** Two versions of one model mostly answer for the same rows in the same order. */
var sameIds = (function sameIds(ours, theirs) {
    if (ours === theirs)
        return true;
    return ours.length === theirs.length && ours.every(((id, row) => id === theirs[row]));
});
/** The baseline in the candidate's order of classes, each seed of it, or why it can't be. */
var translate = (function translate(baseline, candidate) {
    const [first, ...others] = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .seedsOf */ .GO)(baseline).map(((one) => translateOne(one, candidate)));
    if ('code' in first)
        return first;
    return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .withSeeds */ .v1)(first, others.flatMap((one) => ('code' in one ? [] : [one])));
});
var translateOne = (function translateOne(baseline, candidate) {
    if (baseline.task === 'regression' || candidate.task === 'regression') {
        if (baseline.task === candidate.task)
            return baseline;
        return { code: 'another-task', baseline: baseline.task, candidate: candidate.task };
    }
    if (baseline.task !== candidate.task) {
        return { code: 'another-task', baseline: baseline.task, candidate: candidate.task };
    }
    const to = baseline.classes.map(((name) => candidate.classes.indexOf(name)));
    if (to.includes(-1) || to.length !== candidate.classes.length) {
        return { code: 'other-classes', baseline: baseline.classes, candidate: candidate.classes };
    }
    if (to.every(((k, i) => k === i)))
        return baseline;
    if (baseline.task === 'binary') {
        const { scores } = baseline;
        return {
            ...baseline,
            classes: [baseline.classes[1], baseline.classes[0]],
            labels: baseline.labels.map((k) => 1 - k),
            predicted: baseline.predicted.map((k) => 1 - k),
            ...(scores && { scores: scores.map((score) => 1 - score) }),
        };
    }
    const { scores } = baseline;
    const width = to.length;
    return {
        ...baseline,
        classes: candidate.classes,
        labels: baseline.labels.map((k) => to[k]),
        predicted: baseline.predicted.map((k) => to[k]),
        ...(scores && {
            scores: scores.map((_, i) => scores[Math.floor(i / width) * width + to.indexOf(i % width)]),
        }),
    };
});
var withLabelsOf = (function withLabelsOf(baseline, candidate) {
    const [first, ...others] = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .seedsOf */ .GO)(baseline).map(((one) => labelledAs(one, candidate)));
    return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .withSeeds */ .v1)(first, others);
});
var labelledAs = (function labelledAs(baseline, candidate) {
    if (baseline.task === 'binary' && candidate.task === 'binary') {
        return { ...baseline, labels: candidate.labels };
    }
    if (baseline.task === 'multiclass' && candidate.task === 'multiclass') {
        return { ...baseline, labels: candidate.labels };
    }
    if (baseline.task === 'regression' && candidate.task === 'regression') {
        const { transform: _, ...rest } = baseline;
        return {
            ...rest,
            labels: candidate.labels,
            ...(candidate.transform && { transform: candidate.transform }),
        };
    }
    throw new RangeError('the two models are not of the same task');
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: (() => (/* binding */ alignRows))
/* harmony export */ });
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1593);
/* harmony import */ var _evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37937);


const MOST_EXAMPLES = 5;


function labelOf(predictions, row) {
    const label = predictions.labels[row];
    return predictions.task === 'regression' ? String(label) : (predictions.classes[label] ?? '');
}

function pairIds(ours, theirs) {
    const positions = new Map(theirs.map((id, row) => [id, row]));
    const candidate = [];
    const baseline = [];
    ours.forEach((id, row) => {
        const position = positions.get(id);
        if (position === undefined)
            return;
        candidate.push(row);
        baseline.push(position);
    });
    return { candidate, baseline };
}






/***/ }),

/***/ 6305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The column whose cells are the row ids of a run; undefined where they are hashes of the content.
 */
var idColumnOf = (function idColumnOf({ params }) {
    return idParams.safeParse(params).data?.data.id;
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ heldOutRows),
  V: (() => (/* binding */ idColumnOf))
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./src/compare/pairing/overlap.ts
/** With fewer rows to be expected in common, having none tells nothing. */
const FEWEST_EXPECTED = 10;
/** More rows in common than this share of those to be expected are no chance. */
const TOLERATED = 0.1;
/**
 * Whether rows are from the data that a model comes from, told by those of them that are its test
 * rows: the same id, or the same outputs to the last bit. If all were from there, as many would be
 * as the share of test rows says. Rows that are new have outputs in common as often as the test
 * rows have among themselves.
 * @param outputs the model's, of rows given by their places
 * @param test the model's, of its own test rows, a random share of its data
 */
function overlapOf(outputs, rows, test, share) {
    const ids = new Set(test.ids);
    const counts = new Map();
    const keys = test.ids.map((_, row) => outputOf(test, row));
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const chance = keys.filter((key) => counts.get(key) > 1).length / Math.max(1, keys.length);
    const expected = rows.length * share * (1 - chance);
    if (expected < FEWEST_EXPECTED)
        return 'unknown';
    const common = rows.filter((row) => ids.has(outputs.ids[row]) || counts.has(outputOf(outputs, row))).length;
    return common - rows.length * chance <= TOLERATED * expected ? 'none' : 'some';
}
/** What the model says of a row, to the last bit. */
function outputOf(predictions, row) {
    if (predictions.task === 'regression' || !predictions.scores) {
        return String(predictions.predicted[row]);
    }
    const width = predictions.task === 'binary' ? 1 : predictions.classes.length;
    return predictions.scores.subarray(row * width, (row + 1) * width).join();
}

;// CONCATENATED MODULE: ./src/compare/pairing/held-out.ts



const idParams = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional() }) });
const splitParams = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        test: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
        confirm: schemas/* number */.aig().optional(),
        id: schemas/* string */.YjP().optional(),
        split: schemas/* object */.Ikc({
            seed: schemas/* number */.aig(),
            group: schemas/* string */.YjP().optional(),
            time: schemas/* string */.YjP().optional(),
        }),
    }),
});
/**
 * The candidate's test rows (their places, ascending) that the baseline was surely not trained on:
 * - all that are not in the training file, where both have one and the test rows are from another;
 * - all, where the same hash of a group keeps them out;
 * - those later than its last training row, where it was split by time;
 * - all, where the baseline's test rows, which are a random part of its data, show that the
 *   candidate's are new to it (see `allAreNew`);
 * - all but those that are known to be training rows, where it had a test file of its own and the
 *   hashes that its record keeps show that hardly any is;
 * - those that were its test rows too.
 */
function heldOutRows(candidate, baseline) {
    const all = candidate.ids.map((_, row) => row);
    if (sameGroups(candidate, baseline))
        return all;
    const { seen } = candidate.dataset;
    if (seen && sameTrainingFile(candidate, baseline))
        return all.filter((row) => seen[row] === 0);
    const own = new Set(baseline.predictions.ids);
    const trained = trainedOn(candidate, baseline);
    const isOwn = (row) => own.has(candidate.ids[row]);
    const isLater = laterThanTraining(candidate, baseline);
    const held = all.filter((row) => isOwn(row) || isLater(row));
    if (held.length === all.length)
        return all;
    if (trained)
        return all.filter((row) => isOwn(row) || isLater(row) || !trained(row));
    return allAreNew(candidate, baseline, all.filter(isOwn)) ? all : held;
}
function sameTrainingFile(candidate, baseline) {
    return (candidate.data.splits.method === 'file' &&
        candidate.data.fingerprint === baseline.data.fingerprint);
}
/** A group's side depends on its value, the seed and the share alone. */
function sameGroups(candidate, baseline) {
    const group = groupOf(candidate);
    return (group !== undefined &&
        bothBy('group', candidate, baseline) &&
        group === groupOf(baseline) &&
        kindOf(candidate, group) === kindOf(baseline, group) &&
        sameHash(candidate, baseline));
}
/** The id, where nothing else decides a row's side, does. */
function groupOf(run) {
    const data = paramsOf(run);
    return data?.split.group ?? data?.id;
}
/**
 * Whether a row is later than all that the baseline was trained and stopped on, by the column that
 * split its data.
 */
function laterThanTraining(candidate, { data, params }) {
    const until = data.splits.trainedUntil;
    const name = paramsOf({ params })?.split.time;
    const column = candidate.dataset.testTable.columns.find((one) => one.name === name);
    if (until === undefined || !column || !('values' in column))
        return () => false;
    // The summaries' kinds: a column that counts the rows is an id there, and a number in the table.
    if (kindOf(candidate, column.name) !== kindOf({ data }, column.name))
        return () => false;
    const { values } = column;
    return (row) => values[row] > until;
}
/**
 * Whether a row is known to be a training row of a baseline that was tested on a file of its own,
 * by the hashes that its record keeps of them; undefined where they tell too little, or that many
 * are.
 */
function trainedOn({ data, dataset }, baseline) {
    const { trainedHashes } = baseline.data;
    const last = trainedHashes?.at(-1);
    if (!trainedHashes || last === undefined || !sameColumns(data, baseline.data))
        return undefined;
    const trained = new Set(trainedHashes.map((hash) => BigInt(`0x${hash}`)));
    const largest = BigInt(`0x${last}`);
    const { hashes } = dataset.testTable;
    const told = hashes.filter((hash) => hash <= largest);
    const known = told.filter((hash) => trained.has(hash)).length;
    if (told.length < FEWEST_EXPECTED || known > TOLERATED * told.length)
        return undefined;
    return (row) => trained.has(hashes[row]);
}
/**
 * Whether the candidate's test rows are new to a baseline whose test rows were drawn at random from
 * its data. Had it known some of them, its test rows would be among them too, as often as its share
 * of test rows says: by their hashes or, where the same rows are now written otherwise and have
 * other hashes, by what the model says of them. Where both split alike by content, rows that were
 * in the baseline's data are its test rows; new ones are all others, unless some of its rows went
 * and may have come back written otherwise.
 */
function allAreNew(candidate, baseline, own) {
    const { method } = baseline.data.splits;
    if (method !== 'hash' && method !== 'stratify')
        return false;
    const alike = bothBy('hash', candidate, baseline) &&
        sameHash(candidate, baseline) &&
        sameColumns(candidate.data, baseline.data);
    if (alike && own.length === baseline.predictions.ids.length)
        return true;
    // Ids of their own name a row whatever its hash: one that is known may be one of many that are now written otherwise.
    const known = new Set(alike && idColumnOf(candidate) === undefined ? own : []);
    const rows = candidate.ids.flatMap((_, row) => (known.has(row) ? [] : [row]));
    const { train, validation, test, confirm = 0 } = baseline.data.splits;
    const share = test / Math.max(1, train + validation + test + confirm);
    return overlapOf(baseline.rescored, rows, baseline.predictions, share) === 'none';
}
function bothBy(method, a, b) {
    return a.data.splits.method === method && b.data.splits.method === method;
}
/**
 * With the same seed, what the candidate was kept from was no training row of a baseline that was
 * kept from as much or more.
 */
function sameHash(candidate, baseline) {
    if (candidate.data.hashing !== baseline.data.hashing)
        return false;
    const [own, other] = [paramsOf(candidate), paramsOf(baseline)];
    if (typeof own?.test !== 'number' || typeof other?.test !== 'number')
        return false;
    const [ours, theirs] = [own.test + (own.confirm ?? 0), other.test + (other.confirm ?? 0)];
    return own.split.seed === other.split.seed && ours <= theirs;
}
/** The content's hash is over all columns but the label, by name, and of one version. */
function sameColumns(a, b) {
    const names = ({ columns }) => JSON.stringify(columns
        .filter(({ role }) => role !== 'label')
        .map(({ name }) => name)
        .sort());
    return a.hashing === b.hashing && names(a) === names(b);
}
function kindOf({ data }, column) {
    return data.columns.find(({ name }) => name === column)?.kind;
}
function paramsOf({ params }) {
    return splitParams.safeParse(params).data?.data;
}


/***/ }),

/***/ 14042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Pairs the candidate's test rows with the baseline's predictions of them: with those that were
 * kept where all rows are the same, else with what its model says of those that it was surely not
 * trained on. Where there are none, it may have been trained on all of them, and that is said.
 * @throws BrokenError when the baseline's model can't be read
 */
var pairRows = (async function pairRows(candidate, baseline) {
    const { predictions, data } = candidate;
    const { record } = baseline;
    const asked = {
        data,
        task: predictions.task,
        classes: predictions.task === 'regression' ? [] : predictions.classes,
    };
    const question = (0,_question_js__WEBPACK_IMPORTED_MODULE_4__/* .differentQuestion */ .m)(asked, record);
    if (question)
        return incomparable(question);
    if (!baseline.predictions) {
        const grouped = predictions.clusters !== undefined;
        return pairNumbers({ ...asked, grouped }, (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOfPredictions */ .D4)(predictions), record, 'baseline');
    }
    const column = (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .idColumnOf */ .V)(candidate);
    const kept = column === (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .idColumnOf */ .V)(record) ? baseline.predictions : ofOtherIds(baseline.predictions);
    const aligned = (0,_align_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P)(predictions, kept);
    if (!aligned.ok)
        return incomparable(aligned.why);
    const all = predictions.ids.length;
    const sameRows = data.testFingerprint === record.data.testFingerprint;
    // A hash stands for a row's cells, an id for the row whatever its cells are now.
    if (aligned.common === all && (sameRows || column === undefined)) {
        return paired(aligned, all, sameNote(aligned, kept.ids.length));
    }
    if (column !== undefined && aligned.relabelled > MOST_RELABELLED * aligned.common) {
        const { relabelled: rows, common: of } = aligned;
        return incomparable({ code: 'ids-name-no-rows', rows, of, column });
    }
    const rescored = await rescore(candidate, baseline);
    const changed = relabelledOf(aligned);
    if ('code' in rescored) {
        // Whoever names rows says that they are the same, whatever columns they have now.
        if (aligned.common === all && column !== undefined) {
            return paired(aligned, all, { code: 'columns-changed', ...changed });
        }
        return incomparable({ code: 'test-data-changed', and: rescored });
    }
    const rows = { ...candidate, ids: predictions.ids };
    const held = sameRows
        ? predictions.ids.map((_, row) => row)
        : (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .heldOutRows */ .Z)(rows, { ...record, predictions: kept, rescored });
    const scored = (0,_align_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P)(predictions, rescored);
    if (!scored.ok)
        return incomparable(scored.why);
    if (held.length === all) {
        const what = sameRows ? 'ids' : 'data';
        return paired(scored, all, { code: 'rescored', changed: what, rows: all, ...changed });
    }
    if (held.length > 0) {
        const some = {
            candidate: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .selectRows */ .A)(scored.candidate, held),
            baseline: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .selectRows */ .A)(scored.baseline, held),
        };
        const code = held.length === aligned.common ? 'both-held-out' : 'not-trained-on';
        return paired(some, all, { code, rows: held.length, of: all, ...changed });
    }
    return { ...paired(scored, all, { code: 'may-have-seen' }), maySeen: true };
});
var paired = (function paired({ candidate, baseline }, of, note) {
    return { kind: 'paired', candidate, baseline, of, maySeen: false, ...(note && { note }) };
});
/** @param tested the baseline's test rows */
var sameNote = (function sameNote(rows, tested) {
    const changed = relabelledOf(rows);
    if (tested > rows.common) {
        return { code: 'rows-gone', rows: rows.common, of: tested, ...changed };
    }
    return changed && { code: 'labels-changed', ...changed };
});
/** Undefined where no label changed. */
var relabelledOf = (function relabelledOf({ relabelled, common }) {
    return relabelled === 0 ? undefined : { relabelled: { rows: relabelled, of: common } };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ pairKept),
/* harmony export */   KS: (() => (/* binding */ pairRows)),
/* harmony export */   OF: () => (/* binding */ incomparable),
/* harmony export */   cA: () => (/* binding */ relabelledOf),
/* harmony export */   d_: () => (/* binding */ pairNumbers),
/* harmony export */   n9: () => (/* binding */ MOST_RELABELLED)
/* harmony export */ });
/* harmony import */ var _data_checks_unfamiliar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76230);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91632);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43415);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1593);
/* harmony import */ var _evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37937);
/* harmony import */ var _models_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80351);
/* harmony import */ var _align_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58531);
/* harmony import */ var _held_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6305);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5182);










/** Where a larger share of the labels changed, the id no longer names the same rows. */
const MOST_RELABELLED = 0.25;

/** Pairs two runs by the rows that both were kept from. */
function pairKept(candidate, baseline) {
    const { record } = candidate;
    const question = (0,_question_js__WEBPACK_IMPORTED_MODULE_4__/* .differentQuestion */ .m)(record, baseline.record);
    if (question)
        return incomparable(question);
    if (!candidate.predictions || !baseline.predictions) {
        const { task, classes, transform } = record;
        const named = task === null ? [] : (0,_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricsOf */ .Ps)(task, classes, transform);
        const whose = candidate.predictions ? 'baseline' : 'candidate';
        const grouped = record.units !== undefined;
        return pairNumbers({ ...record, grouped }, named, baseline.record, whose);
    }
    const column = (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .idColumnOf */ .V)(record);
    if (column !== (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .idColumnOf */ .V)(baseline.record)) {
        return incomparable({ code: 'ids-of-another-kind' });
    }
    const kept = (0,_align_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P)(candidate.predictions, baseline.predictions);
    if (!kept.ok)
        return incomparable(kept.why);
    const { common } = kept;
    if (common === 0)
        return incomparable({ code: 'no-row-in-common' });
    const all = candidate.predictions.ids.length;
    const sameRows = record.data.testFingerprint === baseline.record.data.testFingerprint;
    const by = sameRows ? undefined : column;
    if (common === all && by === undefined)
        return paired(kept, all, sameNote(kept, baseline.predictions.ids.length));
    return paired(kept, all, {
        code: 'both-held-out',
        rows: common,
        of: all,
        ...relabelledOf(kept),
        ...(by !== undefined && { by }),
    });
}
/** Ids of another column name no row of these, even where they look alike. */
function ofOtherIds(predictions) {
    const ids = predictions.ids.map((id) => `${id}\0`);
    const [first, ...others] = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_7__/* .seedsOf */ .GO)(predictions).map((one) => ({ ...one, ids }));
    return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_7__/* .withSeeds */ .v1)(first, others);
}

function incomparable(why) {
    return { kind: 'incomparable', why };
}


/**
 * Numbers say something of two models only where both were measured on the same rows with the same
 * labels: on other rows they differ for that alone.
 */
function pairNumbers(candidate, named, baseline, 
/** Whose predictions were not kept. */
whose) {
    const positive = (0,_question_js__WEBPACK_IMPORTED_MODULE_4__/* .differentPositive */ .D)(candidate, baseline);
    if (positive)
        return incomparable(positive);
    if (candidate.data.testFingerprint !== baseline.data.testFingerprint) {
        return incomparable({
            code: 'test-data-changed',
            and: { code: 'predictions-not-kept', whose },
        });
    }
    return {
        kind: 'numbers',
        named,
        metrics: baseline.metrics.test,
        rows: candidate.data.splits.test,
        grouped: candidate.grouped || baseline.units !== undefined,
        note: { code: 'numbers-alone', notKept: whose },
    };
}
/** The baseline's model on the candidate's test rows, or why there is none. */
async function rescore({ dataset, predictions }, { record, loadModel }) {
    const model = await loadModel();
    if (!model)
        return { code: 'model-not-kept' };
    const { columns, rows } = record.data;
    const { testTable, encoding } = dataset;
    const origin = { inputs: model.inputs, columns, rows };
    const [strange] = (0,_data_checks_unfamiliar_js__WEBPACK_IMPORTED_MODULE_8__/* .unfamiliarColumns */ .Y)(origin, testTable, encoding.columns);
    if (strange)
        return doesNotFit(strange);
    try {
        return withLabels(await model.predict(testTable), predictions);
    }
    catch (error) {
        if (error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotAskError */ .J)
            return { code: 'not-scored', why: error.message };
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        return doesNotFit(error.problems[0]);
    }
}
/**
 * A model's answers to the rows whose ids and labels are given, which has its classes in an order
 * of its own.
 */
function withLabels(answers, truth) {
    const { ids } = truth;
    if (answers.task === 'regression' && truth.task === 'regression') {
        return { ...answers, ids, labels: truth.labels };
    }
    if (answers.task === 'binary' && truth.task === 'binary') {
        const own = truth.classes.map((name) => answers.classes.indexOf(name));
        return { ...answers, ids, labels: truth.labels.map((k) => own[k]) };
    }
    if (answers.task === 'multiclass' && truth.task === 'multiclass') {
        const own = truth.classes.map((name) => answers.classes.indexOf(name));
        return { ...answers, ids, labels: truth.labels.map((k) => own[k]) };
    }
    return { code: 'model-of-another-task', baseline: answers.task, candidate: truth.task };
}
function doesNotFit({ message }) {
    return { code: 'model-does-not-fit', why: message };
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Why the two models do not answer the same question, or undefined where they do. */
var differentQuestion = (function differentQuestion(candidate, baseline) {
    const { task } = candidate;
    if (task === null || baseline.task === null)
        return { code: 'no-row-in-common' };
    const label = (({ data }) => data.columns.find((({ role }) => role === 'label'))?.name ?? null);
    if (label(candidate) !== label(baseline)) {
        return { code: 'another-label', baseline: label(baseline), candidate: label(candidate) };
    }
    if (task !== baseline.task) {
        return { code: 'another-task', baseline: baseline.task, candidate: task };
    }
    const sorted = (({ classes }) => JSON.stringify([...classes].sort()));
    if (sorted(candidate) !== sorted(baseline)) {
        return { code: 'other-classes', baseline: baseline.classes, candidate: candidate.classes };
    }
    return undefined;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ differentPositive),
/* harmony export */   m: (() => (/* binding */ differentQuestion))
/* harmony export */ });

/**
 * Why numbers of the two can't be held against each other although they answer the same question.
 * Predictions can be turned round; a precision, a recall or an average precision of the other class
 * can't.
 */
function differentPositive(candidate, baseline) {
    const [ours, theirs] = [candidate.classes[1], baseline.classes[1]];
    if (candidate.task !== 'binary' || ours === theirs)
        return undefined;
    return { code: 'another-positive-class', baseline: theirs ?? '', candidate: ours ?? '' };
}


/***/ }),

/***/ 80351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CannotAskError)
/* harmony export */ });
/** A model that can't be asked, about whatever rows: nothing is shown by it, and nobody's config is wrong. */
class CannotAskError extends Error {
    name = 'CannotAskError';
}


/***/ })

};
