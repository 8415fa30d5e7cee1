export const id = 54;
export const ids = [54];
export const modules = {

/***/ 56967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareAll)
/* harmony export */ });
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50772);
/* harmony import */ var _unpaired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76165);



/**
 * Null where there was nothing to compare.
 * @param own the candidate's metrics, for a baseline of which there are only numbers
 */
function compareAll(pairing, own, options) {
    const { confidence } = options;
    if (pairing.kind === 'numbers') {
        const { named, metrics, note, rows } = pairing;
        const compared = named.flatMap((one) => {
            const candidate = own[one.name];
            return candidate ? [(0,_unpaired_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersRow */ .H)(one, candidate, metrics[one.name], confidence)] : [];
        });
        return { rows, note, maySeen: false, metrics: withShown(compared, confidence) };
    }
    if (pairing.kind !== 'paired')
        return null;
    const { candidate, baseline, of, maySeen, note } = pairing;
    const part = candidate.ids.length < of;
    const { rows, names, metric } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(candidate, baseline, { ...options, part });
    const metrics = names.map((name) => metric(name).comparison);
    return { rows, note: note ?? null, maySeen, metrics: withShown(metrics, confidence) };
}
function withShown(metrics, confidence) {
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
    return metrics.map((row, i) => {
        const differs = row.d !== null && row.d !== 0 && adjusted[i] <= 1 - confidence;
        return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
    });
}


/***/ }),

/***/ 50772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 2 modules
var facts = __webpack_require__(40915);
// EXTERNAL MODULE: ./src/evaluate/statistics/gain.ts
var gain = __webpack_require__(33616);
// EXTERNAL MODULE: ./src/evaluate/statistics/resampling.ts + 1 modules
var statistics_resampling = __webpack_require__(53232);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
;// CONCATENATED MODULE: ./src/compare/given-up.ts
/**
 * On how many rows the baseline predicts a class that the metric needs predicted and that the
 * candidate predicts nowhere. 0 where the candidate predicts all that is needed.
 */
function rowsGivenUp({ candidate, baseline }, { metric, classIndex }) {
    const needed = metric.needsPredicted(classIndex);
    if (needed.length === 0)
        return 0;
    const [ours, theirs] = [candidate.tally().predicted, baseline.tally().predicted];
    const absent = [...ours.keys()].filter((k) => ours[k] === 0);
    if (needed === 'two classes' && ours.length - absent.length >= 2)
        return 0;
    const missed = needed === 'two classes' ? absent : absent.filter((k) => needed.includes(k));
    return missed.reduce((rows, k) => rows + theirs[k], 0);
}

;// CONCATENATED MODULE: ./src/compare/comparison.ts






/**
 * Compares two models row by row. The order of the rows changes nothing, to the last bit.
 * @param baseline its predictions of the candidate's rows, in the same order, with the same labels
 * (see `alignRows`)
 * @throws RangeError when the two are not of the same rows, labels, task or classes
 */
function compare(candidate, baseline, options) {
    checkAligned(candidate, baseline);
    const pair = { candidate: (0,facts/* factsOf */.x)(candidate), baseline: (0,facts/* factsOf */.x)(baseline) };
    const identical = sameAnswers(candidate, baseline);
    const models = [pair.candidate.predictions, pair.baseline.predictions];
    const metrics = new Map((0,evaluate/* metricsOfPredictions */.D4)(candidate).map((named) => [named.name, named]));
    const levels = new Map();
    const known = new Map();
    return {
        rows: candidate.ids.length,
        identical,
        names: [...metrics.keys()],
        metric: (name, confidence = options.confidence) => {
            const named = metrics.get(name);
            if (!named)
                throw new RangeError(`there is no metric ${name}`);
            const resampling = levels.get(confidence) ?? (0,statistics_resampling/* resamplingOf */.u)(models, { confidence, seed: options.seed });
            levels.set(confidence, resampling);
            const key = `${confidence} ${name}`;
            const compared = known.get(key) ??
                compareMetric(pair, named, resampling, confidence, identical && !options.part);
            known.set(key, compared);
            return compared;
        },
    };
}
function compareMetric(pair, named, resampling, confidence, identical) {
    const { metric, classIndex } = named;
    const candidate = metric.value(pair.candidate, classIndex).value;
    const baseline = metric.value(pair.baseline, classIndex).value;
    const { orientation } = metric;
    const { rows } = pair.candidate;
    const values = { metric: named.name, orientation, rows };
    if (typeof candidate !== 'number' || typeof baseline !== 'number') {
        const lost = typeof candidate !== 'number' && typeof baseline === 'number';
        const givenUp = lost ? rowsGivenUp(pair, named) : 0;
        const comparison = {
            ...values,
            candidate: typeof candidate === 'number' ? candidate : null,
            baseline: typeof baseline === 'number' ? baseline : null,
            d: null,
            interval: null,
            why: whyNotCompared(candidate, baseline),
            ...(givenUp > 0 && { givenUp }),
        };
        return { comparison, pWorse: () => null };
    }
    const flips = metric.flips(pair, classIndex, resampling.cells);
    const d = orientation === 'higher' ? candidate - baseline : baseline - candidate;
    const found = identical
        ? { rule: 'identical predictions', gain: gain/* NO_DIFFERENCE */.Cw }
        : comparison_gain(pair, named, d, flips, resampling);
    const base = {
        ...values,
        candidate,
        baseline,
        d,
        confidence,
        n: flips.n,
        flips: { candidate: flips.candidate, baseline: flips.baseline },
        informative: flips.informative,
        stake: stakeOf(pair, named),
    };
    if ((0,undetermined/* isUndetermined */.x)(found)) {
        const comparison = { ...base, interval: null, p: null, rule: null, why: found.why };
        return { comparison, pWorse: () => null };
    }
    const { rule } = found;
    const interval = found.gain.interval(confidence);
    if (!interval.every(Number.isFinite)) {
        const why = 'the interval is not finite';
        return {
            comparison: { ...base, interval: null, p: null, rule, why },
            pWorse: () => null,
        };
    }
    const { notAbove, notBelow } = found.gain;
    const hold = identical ? undefined : metric.hold(pair, classIndex);
    const p = found.p ?? Math.min(1, 2 * Math.min(notAbove(0), notBelow(0)));
    return {
        comparison: {
            ...base,
            interval,
            p: flips.informative === 0 ? null : p,
            rule,
            ...(hold && { hold }),
        },
        pWorse: (margin) => notBelow(-margin),
        ...(!identical && {
            beyond: (tolerance) => {
                const test = metric.marginTest(pair, classIndex, tolerance);
                return test && orientation === 'lower' ? (0,gain/* mirrored */.VV)(test) : test;
            },
        }),
    };
}
/** Groups that hold so many rows count as so many rows alone. */
function stakeOf({ candidate }, { metric, classIndex }) {
    const { rows, width } = metric.stake(candidate, classIndex);
    const units = candidate.units()?.count ?? rows;
    return { rows: Math.min(rows, units), width };
}
/** What is known of the candidate's gain d, oriented so that more is better. */
function comparison_gain(pair, named, d, flips, resampling) {
    const { metric, classIndex } = named;
    const higher = metric.orientation === 'higher';
    const found = metric.paired(pair, classIndex, flips, higher ? d : 0 - d, resampling);
    if ((0,undetermined/* isUndetermined */.x)(found))
        return found;
    const { rule, confidence, p, belowZero, equal } = found;
    // What is independent is what tells: groups, where rows come in them.
    const telling = found.units ?? flips;
    const oriented = higher ? confidence : (0,gain/* mirrored */.VV)(confidence);
    // A score interval has that width already.
    const wide = equal === undefined ? oriented : (0,gain/* widened */["do"])(oriented, d, telling, equal);
    const held = belowZero === undefined || higher ? belowZero : 1 - belowZero;
    const exact = (0,gain/* heldToExact */.qL)(wide, d, telling.informative, held);
    return p === undefined ? { rule, gain: exact } : { rule, gain: exact, p };
}
function whyNotCompared(candidate, baseline) {
    const whys = [];
    if ((0,undetermined/* isUndetermined */.x)(candidate))
        whys.push(`the candidate's is undefined: ${candidate.why}`);
    if ((0,undetermined/* isUndetermined */.x)(baseline))
        whys.push(`the baseline's is undefined: ${baseline.why}`);
    return whys.join('; ');
}
function sameAnswers(candidate, baseline) {
    const same = (a, b) => {
        for (let i = 0; i < a.length; i++)
            if (a[i] !== b[i])
                return false;
        return a.length === b.length;
    };
    const scores = (of) => (of.task !== 'regression' && of.scores) || [];
    return same(candidate.predicted, baseline.predicted) && same(scores(candidate), scores(baseline));
}
function checkAligned(candidate, baseline) {
    const wrong = (what) => new RangeError(`the two models are not of the same ${what}`);
    if (candidate.task !== baseline.task)
        throw wrong('task');
    if (candidate.ids.length !== baseline.ids.length)
        throw wrong('rows');
    if (candidate.ids.some((id, row) => id !== baseline.ids[row]))
        throw wrong('rows');
    for (let row = 0; row < candidate.labels.length; row++) {
        if (candidate.labels[row] !== baseline.labels[row])
            throw wrong('labels');
    }
    if (candidate.task === 'regression' || baseline.task === 'regression')
        return;
    if (candidate.classes.join('\0') !== baseline.classes.join('\0'))
        throw wrong('classes');
}


/***/ }),

/***/ 58531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ alignRows)
/* harmony export */ });
/* harmony import */ var _evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37937);

const MOST_EXAMPLES = 5;
/**
 * Pairs two models' predictions by row id. They must be of one task and of the same classes, in any
 * order.
 */
function alignRows(candidate, baseline) {
    const translated = translate(baseline, candidate);
    if (typeof translated === 'string')
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
}
/** A logarithm taken and undone leaves the last digits of a target in doubt. */
function differ(a, b) {
    return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
function labelOf(predictions, row) {
    const label = predictions.labels[row];
    return predictions.task === 'regression' ? String(label) : (predictions.classes[label] ?? '');
}
/** Two versions of one model mostly answer for the same rows in the same order. */
function sameIds(ours, theirs) {
    return ours.length === theirs.length && ours.every((id, row) => id === theirs[row]);
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
/** The baseline in the candidate's order of classes, or why it can't be. */
function translate(baseline, candidate) {
    if (baseline.task === 'regression' || candidate.task === 'regression') {
        if (baseline.task === candidate.task)
            return baseline;
        return `the baseline's task is ${baseline.task}, the candidate's is ${candidate.task}`;
    }
    if (baseline.task !== candidate.task) {
        return `the baseline's task is ${baseline.task}, the candidate's is ${candidate.task}`;
    }
    const to = baseline.classes.map((name) => candidate.classes.indexOf(name));
    if (to.includes(-1) || to.length !== candidate.classes.length) {
        return `the baseline's classes are ${baseline.classes.join(', ')}, the candidate's ${candidate.classes.join(', ')}`;
    }
    if (to.every((k, i) => k === i))
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
}
function withLabelsOf(baseline, candidate) {
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
}


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ heldOutRows),
  V: () => (/* binding */ idColumnOf)
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


/**
 * The column whose cells are the row ids of a run; undefined where they are hashes of the content.
 */
function idColumnOf({ params }) {
    return idParams.safeParse(params).data?.data.id;
}
const idParams = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional() }) });
const splitParams = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        test: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
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
    const { train, validation, test } = baseline.data.splits;
    const share = test / Math.max(1, train + validation + test);
    return overlapOf(baseline.rescored, rows, baseline.predictions, share) === 'none';
}
function bothBy(method, a, b) {
    return a.data.splits.method === method && b.data.splits.method === method;
}
/**
 * With the same seed, what the candidate tests on was no training row of a baseline that tested on
 * as much or more.
 */
function sameHash(candidate, baseline) {
    if (candidate.data.hashing !== baseline.data.hashing)
        return false;
    const [own, other] = [paramsOf(candidate), paramsOf(baseline)];
    if (typeof own?.test !== 'number' || typeof other?.test !== 'number')
        return false;
    return own.split.seed === other.split.seed && own.test <= other.test;
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ pairKept),
/* harmony export */   Fz: () => (/* binding */ relabelledNote),
/* harmony export */   KS: () => (/* binding */ pairRows),
/* harmony export */   d_: () => (/* binding */ pairNumbers),
/* harmony export */   n9: () => (/* binding */ MOST_RELABELLED)
/* harmony export */ });
/* harmony import */ var _data_checks_unfamiliar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76230);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91632);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83811);
/* harmony import */ var _evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37937);
/* harmony import */ var _align_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58531);
/* harmony import */ var _held_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6305);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5182);








/** Where a larger share of the labels changed, the id no longer names the same rows. */
const MOST_RELABELLED = 0.25;
/**
 * Pairs the candidate's test rows with the baseline's predictions of them: with those that were
 * kept where all rows are the same, else with what its model says of those that it was surely not
 * trained on. Where there are none, it may have been trained on all of them, and that is said.
 * @throws BrokenError when the baseline's model can't be read
 */
async function pairRows(candidate, baseline) {
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
        return pairNumbers(asked, (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOfPredictions */ .D4)(predictions), record, "the baseline's");
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
        return incomparable(`${aligned.relabelled} of ${aligned.common} rows have another label under the same "${column}", so it does not name rows`);
    }
    const rescored = await rescore(candidate, baseline);
    if (typeof rescored === 'string') {
        // Whoever names rows says that they are the same, whatever columns they have now.
        if (aligned.common === all && column !== undefined) {
            const note = `compared by what the baseline said of the same rows before their columns changed`;
            return paired(aligned, all, `${note}${relabelledNote(aligned)}`);
        }
        return incomparable(`the test data changed, and ${rescored}: the numbers are not comparable`);
    }
    const rows = { ...candidate, ids: predictions.ids };
    const held = sameRows
        ? predictions.ids.map((_, row) => row)
        : (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .heldOutRows */ .Z)(rows, { ...record, predictions: kept, rescored });
    const changed = relabelledNote(aligned);
    const scored = (0,_align_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P)(predictions, rescored);
    if (!scored.ok)
        return incomparable(scored.why);
    if (held.length === all) {
        const what = sameRows ? 'the ids of the rows' : 'the test data';
        const note = `${what} changed: the baseline's model was scored on the ${all} test rows of this run`;
        return paired(scored, all, `${note}${changed}`);
    }
    if (held.length > 0) {
        const some = {
            candidate: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .selectRows */ .A)(scored.candidate, held),
            baseline: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .selectRows */ .A)(scored.baseline, held),
        };
        const note = held.length === aligned.common
            ? bothHeldOut(aligned.common, all)
            : `compared on the ${held.length} of ${all} test rows that the baseline was not trained on`;
        return paired(some, all, `${note}${changed}`);
    }
    const note = 'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training';
    return { ...paired(scored, all, note), maySeen: true };
}
/**
 * Pairs two runs that have ended, by the test rows that both have.
 */
function pairKept(candidate, baseline) {
    const { record } = candidate;
    const question = (0,_question_js__WEBPACK_IMPORTED_MODULE_4__/* .differentQuestion */ .m)(record, baseline.record);
    if (question)
        return incomparable(question);
    if (!candidate.predictions || !baseline.predictions) {
        const named = (0,_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricsOf */ .Ps)(record.task, record.classes, record.transform);
        const whose = candidate.predictions ? "the baseline's" : "the candidate's";
        return pairNumbers(record, named, baseline.record, whose);
    }
    const column = (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .idColumnOf */ .V)(record);
    if (column !== (0,_held_out_js__WEBPACK_IMPORTED_MODULE_3__/* .idColumnOf */ .V)(baseline.record)) {
        return incomparable('their rows have ids of another kind (data.id)');
    }
    const kept = (0,_align_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .alignRows */ .P)(candidate.predictions, baseline.predictions);
    if (!kept.ok)
        return incomparable(kept.why);
    const { common } = kept;
    if (common === 0)
        return incomparable('they have no test row in common');
    const all = candidate.predictions.ids.length;
    const sameRows = record.data.testFingerprint === baseline.record.data.testFingerprint;
    const cells = sameRows || column === undefined
        ? ''
        : `; the rows are the same by "${column}", and may hold other cells`;
    if (common === all && cells === '')
        return paired(kept, all, sameNote(kept, baseline.predictions.ids.length));
    return paired(kept, all, `${bothHeldOut(common, all)}${relabelledNote(kept)}${cells}`);
}
/** Ids of another column name no row of these, even where they look alike. */
function ofOtherIds(predictions) {
    return { ...predictions, ids: predictions.ids.map((id) => `${id}\0`) };
}
function paired({ candidate, baseline }, of, note) {
    return { kind: 'paired', candidate, baseline, of, maySeen: false, ...(note && { note }) };
}
function incomparable(reason) {
    return { kind: 'incomparable', reason };
}
function bothHeldOut(common, all) {
    return `compared on the ${common} of ${all} test rows that both runs held out`;
}
/** @param tested the baseline's test rows */
function sameNote(rows, tested) {
    const gone = tested - rows.common;
    if (gone > 0) {
        return `compared on the ${rows.common} test rows, which are ${rows.common} of the baseline's ${tested}${relabelledNote(rows)}`;
    }
    return rows.relabelled > 0
        ? `compared on the same ${rows.common} test rows${relabelledNote(rows)}`
        : undefined;
}
/** Both are judged by one truth; that it moved has to be said. */
function relabelledNote({ relabelled, common }) {
    if (relabelled === 0)
        return '';
    return `; ${relabelled} of the ${common} rows that both tested on have another label now, and both models are judged by the labels of this run`;
}
/**
 * Numbers say something of two models only where both were measured on the same rows with the same
 * labels: on other rows they differ for that alone.
 */
function pairNumbers(candidate, named, baseline, whose) {
    const positive = (0,_question_js__WEBPACK_IMPORTED_MODULE_4__/* .differentPositive */ .D)(candidate, baseline);
    if (positive)
        return { kind: 'incomparable', reason: positive };
    const missing = `${whose} predictions were not kept`;
    if (candidate.data.testFingerprint !== baseline.data.testFingerprint) {
        const reason = `the test data changed, and ${missing}: the numbers are not comparable`;
        return { kind: 'incomparable', reason };
    }
    return {
        kind: 'numbers',
        named,
        metrics: baseline.metrics.test,
        rows: candidate.data.splits.test,
        note: `compared by numbers alone, unpaired: ${missing}`,
    };
}
/** The baseline's model on the candidate's test rows, or why there is none. */
async function rescore({ dataset, predictions }, { record, loadModel }) {
    const model = await loadModel();
    if (!model)
        return "the baseline's model was not kept";
    const { columns, rows } = record.data;
    const { testTable, encoding } = dataset;
    const origin = { inputs: model.inputs, columns, rows };
    const [strange] = (0,_data_checks_unfamiliar_js__WEBPACK_IMPORTED_MODULE_7__/* .unfamiliarColumns */ .Y)(origin, testTable, encoding.columns);
    if (strange)
        return doesNotFit(strange);
    try {
        return withLabels(await model.predict(testTable), predictions);
    }
    catch (error) {
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
    return `the task of the baseline's model is ${answers.task}, the candidate's is ${truth.task}`;
}
function doesNotFit({ message }) {
    return `the baseline's model does not fit it (${message})`;
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ differentPositive),
/* harmony export */   m: () => (/* binding */ differentQuestion)
/* harmony export */ });
/**
 * Why the two models do not answer the same question, or undefined where they do. Holds names from
 * the data.
 */
function differentQuestion(candidate, baseline) {
    const label = ({ data }) => data.columns.find(({ role }) => role === 'label')?.name;
    if (label(candidate) !== label(baseline)) {
        return `the baseline predicts "${label(baseline)}", this model "${label(candidate)}"`;
    }
    if (candidate.task !== baseline.task) {
        return `the baseline's task is ${baseline.task}, the candidate's is ${candidate.task}`;
    }
    const sorted = ({ classes }) => JSON.stringify([...classes].sort());
    if (sorted(candidate) !== sorted(baseline)) {
        return `the baseline's classes are ${baseline.classes.join(', ')}, the candidate's ${candidate.classes.join(', ')}`;
    }
    return undefined;
}
/**
 * Why numbers of the two can't be held against each other although they answer the same question.
 * Predictions can be turned round; a precision, a recall or an average precision of the other class
 * can't.
 */
function differentPositive(candidate, baseline) {
    if (candidate.task !== 'binary' || candidate.classes[1] === baseline.classes[1])
        return undefined;
    return `the baseline's positive class is "${baseline.classes[1]}", the candidate's "${candidate.classes[1]}"`;
}


/***/ }),

/***/ 76165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ numbersRow),
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
/**
 * Two numbers that were measured without predictions to pair. Proportions, each of a denominator of
 * its own, are compared as two samples (Newcombe 1998), marked unpaired; of other metrics, and of
 * one that is undefined, there is no interval, and null is returned: a single number is no
 * evidence.
 */
function compareNumbers({ name, metric }, candidate, baseline, confidence) {
    if (candidate.value === null || baseline.value === null)
        return null;
    if (candidate.n < 1 || baseline.n < 1)
        return null;
    const found = metric.unpaired?.({ value: candidate.value, n: candidate.n }, { value: baseline.value, n: baseline.n });
    if (!found)
        return null;
    const { rule, confidence: known } = found;
    const n = Math.min(candidate.n, baseline.n);
    return {
        comparison: {
            metric: name,
            orientation: metric.orientation,
            candidate: candidate.value,
            baseline: baseline.value,
            rows: n,
            d: candidate.value - baseline.value,
            interval: known.interval(confidence),
            confidence,
            p: Math.min(1, 2 * Math.min(known.below(0), 1 - known.below(0))),
            rule,
            n,
            flips: null,
            informative: null,
        },
        pWorse: (margin) => 1 - known.below(-margin),
    };
}
/** Two numbers side by side, with what evidence there is. */
function numbersRow(named, candidate, baseline, confidence) {
    const compared = baseline && compareNumbers(named, candidate, baseline, confidence);
    if (compared)
        return compared.comparison;
    const { orientation } = named.metric;
    const [ours, theirs] = [candidate.value, baseline?.value ?? null];
    const n = Math.min(candidate.n, baseline?.n ?? 0);
    const values = { metric: named.name, orientation, rows: n, interval: null };
    if (ours === null || theirs === null) {
        const why = ours === null
            ? `the candidate's is undefined: ${candidate.why ?? 'no reason was recorded'}`
            : `the baseline's is undefined: ${baseline?.why ?? 'it has none'}`;
        return { ...values, candidate: ours, baseline: theirs, d: null, why };
    }
    return {
        ...values,
        candidate: ours,
        baseline: theirs,
        d: orientation === 'higher' ? ours - theirs : theirs - ours,
        confidence,
        p: null,
        rule: null,
        n,
        flips: null,
        informative: null,
        why: 'no evidence: a single number',
    };
}


/***/ }),

/***/ 91632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ metricsOfPredictions),
/* harmony export */   Qi: () => (/* binding */ evaluateMetric),
/* harmony export */   _3: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40915);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83811);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46621);
/* harmony import */ var _statistics_resampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53232);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49043);





/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is
 * null and says why; nothing is ever NaN. The order of the rows changes nothing, to the last bit.
 */
function evaluate(predictions, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .resamplingOf */ .u)([facts.predictions], options);
    const metrics = {};
    for (const metric of metricsOfPredictions(predictions)) {
        metrics[metric.name] = estimate(facts, metric, resampling, options.confidence);
    }
    return { metrics };
}
/**
 * One metric of the predictions, with its interval.
 * @throws RangeError when these predictions have no such metric
 */
function evaluateMetric(predictions, name, options) {
    const metric = metricsOfPredictions(predictions).find((named) => named.name === name);
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .resamplingOf */ .u)([facts.predictions], options);
    return estimate(facts, metric, resampling, options.confidence);
}
/** The metrics that these predictions can have. */
function metricsOfPredictions(predictions) {
    return predictions.task === 'regression'
        ? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)('regression', [], predictions.transform)
        : (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(predictions.task, predictions.classes);
}
function estimate(facts, { metric, classIndex }, resampling, confidence) {
    const found = metric.value(facts, classIndex);
    const { value, n } = found;
    if (typeof value !== 'number')
        return { value: null, interval: null, n, why: value.why };
    const classes = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .classesOf */ .O)(facts.predictions);
    const zeroed = found.zeroed && { zeroed: found.zeroed.map((k) => classes[k]) };
    const interval = metric.interval(facts, classIndex, value, resampling, confidence);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .x)(interval))
        return { value, interval: null, n, why: interval.why, ...zeroed };
    if (!interval.every(Number.isFinite)) {
        return { value, interval: null, n, why: 'the interval is not finite', ...zeroed };
    }
    return { value, interval, n, ...zeroed };
}


/***/ }),

/***/ 40915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranking.ts
var metrics_ranking = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/evaluate/statistics/moments.ts
var moments = __webpack_require__(31346);
;// CONCATENATED MODULE: ./src/evaluate/metrics/row-sums.ts

function rowSums({ labels, predicted }) {
    const { mean } = (0,moments/* momentsOf */.Z)(labels);
    return {
        squaredErrors: labels.map((label, row) => (label - predicted[row]) ** 2),
        deviations: labels.map((label) => label - mean),
        squaredDeviations: labels.map((label) => (label - mean) ** 2),
    };
}

// EXTERNAL MODULE: ./src/numeric/sort-order.ts
var sort_order = __webpack_require__(70570);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
;// CONCATENATED MODULE: ./src/evaluate/row-order.ts



/**
 * The predictions with their rows in an order that depends on the ids alone. Sums of floating-point
 * numbers differ in their last digits with the order of the terms, so whatever is computed starts
 * from this one.
 */
function inOwnOrder(predictions) {
    const order = orderOf(predictions.ids);
    return order.every((row, i) => row === i) ? predictions : (0,select_rows/* selectRows */.A)(predictions, order);
}
/**
 * By a hash of the ids, which sorts a million of them ten times as fast as comparing them; those of
 * one hash by themselves.
 */
function orderOf(ids) {
    const order = known.get(ids) ?? sorted(ids);
    known.set(ids, order);
    return order;
}
/** Two models that answer for the same rows share their ids, and with them the order. */
const known = new WeakMap();
function sorted(ids) {
    const hashes = (0,typed_arrays/* fill */.G)(new Float64Array(ids.length), (row) => hash(ids[row]));
    const order = (0,sort_order/* sortOrder */.T)(hashes);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end]] === hashes[order[start]])
            end++;
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => (ids[a] < ids[b] ? -1 : 1));
        start = end;
    }
    return order;
}
/**
 * FNV-1a with the finaliser of MurmurHash3, which spreads ids that differ in their last digits. In
 * [0, 2³²).
 */
function hash(id) {
    let h = 0x811c9dc5;
    for (let i = 0; i < id.length; i++)
        h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./src/evaluate/tally.ts
var tally = __webpack_require__(23161);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var units = __webpack_require__(90804);
;// CONCATENATED MODULE: ./src/evaluate/facts.ts







const facts_known = new WeakMap();
/** Predictions never change once they are made, so their facts are kept as long as they are. */
function factsOf(predictions) {
    const facts = facts_known.get(predictions) ?? makeFacts(inOwnOrder(predictions));
    facts_known.set(predictions, facts);
    return facts;
}
function makeFacts(predictions) {
    const ranking = (0,lazy/* lazy */.R)(() => rankingOf(predictions));
    const losses = new Map();
    return {
        predictions,
        rows: predictions.ids.length,
        units: (0,lazy/* lazy */.R)(() => predictions.clusters && (0,units/* unitsOf */.$J)(predictions.clusters)),
        tally: (0,lazy/* lazy */.R)(() => tallyOf(predictions)),
        ranking,
        placements: (0,lazy/* lazy */.R)(() => {
            const ranked = ranking();
            return (0,undetermined/* isUndetermined */.x)(ranked) ? ranked : (0,metrics_ranking/* placements */.DD)(ranked);
        }),
        rowLosses: (loss) => {
            const found = losses.get(loss) ?? loss(predictions);
            losses.set(loss, found);
            return found;
        },
        rowSums: (0,lazy/* lazy */.R)(() => rowSums(regression(predictions))),
        onLogScale: (0,lazy/* lazy */.R)(() => {
            const logs = inLogs(regression(predictions));
            return (0,undetermined/* isUndetermined */.x)(logs) ? logs : makeFacts(logs);
        }),
    };
}
function regression(predictions) {
    if (predictions.task === 'regression')
        return predictions;
    throw new RangeError(`a ${predictions.task} model predicts no numbers`);
}
/** Labels and predictions in the units that a log-transformed model is trained in. */
function inLogs(predictions) {
    const { ids, labels, predicted, clusters } = predictions;
    if (!labels.every((x) => x > 0))
        return { why: 'a label is not above 0, so it has no logarithm' };
    if (!predicted.every((x) => x > 0)) {
        return { why: 'a prediction is not above 0, so it has no logarithm' };
    }
    return {
        task: 'regression',
        ids,
        ...(clusters && { clusters }),
        labels: labels.map(Math.log),
        predicted: predicted.map(Math.log),
    };
}
function tallyOf(predictions) {
    if (predictions.task === 'regression')
        throw new RangeError('a regression has no classes');
    const { labels, predicted, classes } = predictions;
    return (0,tally/* tallyRows */.Ab)(labels, predicted, classes.length);
}
function rankingOf(predictions) {
    if (predictions.task !== 'binary')
        throw new RangeError('only binary scores are ranked');
    const { labels, scores } = predictions;
    if (!scores)
        return { why: 'the predictions hold classes alone, no scores' };
    if (!scores.every(Number.isFinite))
        return { why: 'a score is not a number' };
    return (0,metrics_ranking/* rank */.Tm)(labels, scores);
}


/***/ }),

/***/ 75857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazy)
/* harmony export */ });
/** A value that is made once, when it is first asked for. */
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
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


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows)
/* harmony export */ });
/** The predictions of some rows, in the order given. */
function selectRows(predictions, rows) {
    const n = rows.length;
    const { clusters } = predictions;
    const ids = Array.from(rows, (row) => predictions.ids[row]);
    const together = clusters && {
        clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
    };
    if (predictions.task === 'regression') {
        return {
            ...predictions,
            ids,
            ...together,
            labels: copyRows(predictions.labels, rows, new Float64Array(n)),
            predicted: copyRows(predictions.predicted, rows, new Float64Array(n)),
        };
    }
    if (predictions.task === 'binary') {
        const { scores } = predictions;
        return {
            ...predictions,
            ids,
            ...together,
            labels: copyRows(predictions.labels, rows, new Uint8Array(n)),
            predicted: copyRows(predictions.predicted, rows, new Uint8Array(n)),
            ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
        };
    }
    const { scores, classes } = predictions;
    const width = classes.length;
    return {
        ...predictions,
        ids,
        ...together,
        labels: copyRows(predictions.labels, rows, new Int32Array(n)),
        predicted: copyRows(predictions.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
    };
}
/** Copies `width` elements a row. */
function copyRows(from, rows, into, width = 1) {
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
}


/***/ }),

/***/ 28285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ holmRatios),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Holm's adjusted p-values, in the order given (Holm 1979, "A simple sequentially rejective
 * multiple test procedure"): those at or below a level are rejected with a family-wise error of at
 * most that level, whatever the tests' dependence.
 */
function holm(pValues) {
    return holmRatios(pValues).map((p) => Math.min(1, p));
}
/**
 * The same of p-values that are each in units of a level of their own, rejected at 1; they can
 * exceed it. With weights each test has its share of the level (the weighted procedure of the same
 * paper): the one of the least p over its weight is tested at its share of what is left.
 * @param weights above 0, one a test; all alike where left out
 */
function holmRatios(ratios, weights = ratios.map(() => 1)) {
    const weighed = (i) => ratios[i] / weights[i];
    const order = ratios.map((_, i) => i).sort((i, j) => weighed(i) - weighed(j));
    const adjusted = new Array(ratios.length);
    let left = weights.reduce((sum, weight) => sum + weight, 0);
    let largest = 0;
    for (const i of order) {
        largest = Math.max(largest, (left / weights[i]) * ratios[i]);
        adjusted[i] = largest;
        left -= weights[i];
    }
    return adjusted;
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resamplingOf)
});

// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/evaluate/statistics/blocks.ts

/** Up to this many rows each is a block of its own. */
const MOST_BLOCKS = 500;
/**
 * Draws resamples of rows, or of blocks of rows where there are many: the sum over a block of m
 * independent rows has m times the moments of a row, so resampled totals keep their mean, variance
 * and skewness (the standard error itself then varies by 1 / √(2 × blocks), 3 %).
 * @param units what is drawn as a whole, where rows are not independent
 */
function drawBlocks(rows, replicates, random, units) {
    const blocks = Math.min(units?.count ?? rows, MOST_BLOCKS);
    const unitOf = units ? (row) => units.of[row] : (row) => row;
    const blockOf = (0,typed_arrays/* fill */.G)(new Uint32Array(rows), (row) => unitOf(row) % blocks);
    const drawn = new Uint8Array(replicates * blocks);
    for (let start = 0; start < drawn.length; start += blocks) {
        for (let i = 0; i < blocks; i++)
            drawn[start + uniformIndex(random, blocks)]++;
    }
    return { blockOf, blocks, replicates, drawn };
}
/** In [0, bound); even to within bound / 2³². */
function uniformIndex(random, bound) {
    return Math.floor((random.uint32() * bound) / 4294967296);
}

// EXTERNAL MODULE: ./src/evaluate/statistics/count-cells.ts
var count_cells = __webpack_require__(69980);
// EXTERNAL MODULE: ./src/evaluate/statistics/resample-counts.ts
var resample_counts = __webpack_require__(22233);
// EXTERNAL MODULE: ./src/evaluate/statistics/swap.ts
var swap = __webpack_require__(90088);
;// CONCATENATED MODULE: ./src/evaluate/statistics/resampling.ts








/**
 * For one model, or for two on the same rows, which are in their own order (see `inOwnOrder`): what
 * is drawn follows from it.
 */
function resamplingOf(models, options) {
    const [first] = models;
    if (!first)
        throw new RangeError('there is no model to resample');
    const replicates = (0,bca/* resamplesFor */.MY)(options.confidence);
    const random = (stream) => new numeric_random/* Random */.o(options.seed, `bootstrap/${stream}`);
    const cells = (0,lazy/* lazy */.R)(() => {
        if (first.task === 'regression')
            throw new RangeError('a regression has no classes');
        const predicted = models.map((model) => {
            if (model.task === 'regression')
                throw new RangeError('a regression has no classes');
            return model.predicted;
        });
        return (0,count_cells/* countCells */.hA)(first.labels, predicted, first.classes.length);
    });
    const counts = (0,lazy/* lazy */.R)(() => (0,resample_counts/* drawCounts */.Hu)(cells(), replicates, random('counts')));
    const units = first.clusters && (0,evaluate_units/* stretchesOf */.TM)((0,evaluate_units/* unitsOf */.$J)(first.clusters));
    const blocks = (0,lazy/* lazy */.R)(() => drawBlocks(first.ids.length, replicates, random('blocks'), units));
    return {
        blocks,
        cells,
        counts,
        swappedTallies: (0,lazy/* lazy */.R)(() => {
            if (units)
                return (0,swap/* swapBlockTallies */.Xo)(models, blocks(), random('swapped tallies'));
            return counts().resampled && (0,swap/* swapTallies */.wJ)(cells(), replicates, random('swapped tallies'));
        }),
        swaps: () => random('swaps'),
    };
}


/***/ })

};
