export const id = 214;
export const ids = [214,381];
export const modules = {

/***/ 56967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ comparisonTable),
/* harmony export */   Rt: () => (/* binding */ compareAll),
/* harmony export */   wT: () => (/* binding */ shownTogether)
/* harmony export */ });
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50772);
/* harmony import */ var _unpaired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76165);



/**
 * Null where there was nothing to compare.
 * @param own the candidate's metrics, for a baseline of which there are only numbers
 */
function compareAll(pairing, own, options) {
    if (pairing.kind === 'no-baseline' || pairing.kind === 'incomparable')
        return null;
    return comparisonTable(pairing, own, options);
}
/** Every metric of two models that can be held against each other; `own` as above. */
function comparisonTable(pairing, own, options) {
    const { confidence } = options;
    if (pairing.kind === 'numbers') {
        const { named, metrics, note, rows, grouped } = pairing;
        const compared = named.flatMap((one) => {
            const candidate = own[one.name];
            return candidate
                ? [(0,_unpaired_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersRow */ .H)(one, candidate, metrics[one.name], { confidence, grouped })]
                : [];
        });
        return { rows, pairing: note, maySeen: false, metrics: withShown(compared, confidence) };
    }
    const { candidate, baseline, of, maySeen, note } = pairing;
    const part = candidate.ids.length < of;
    const { rows, names, metric } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(candidate, baseline, { ...options, part });
    const metrics = names.map((name) => metric(name).comparison);
    const table = { rows, maySeen, metrics: withShown(metrics, confidence) };
    return { ...table, ...(note && { pairing: note }) };
}
/**
 * The same tables, with better and worse said where that holds among the differences of all of
 * them: of seven equal models one would look different by chance.
 */
function shownTogether(tables, confidence) {
    const all = withShown(tables.flatMap(({ metrics }) => metrics), confidence);
    let next = 0;
    return tables.map((table) => {
        const start = next;
        next += table.metrics.length;
        return { ...table, metrics: all.slice(start, next) };
    });
}
function withShown(metrics, confidence) {
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
    return metrics.map((row, i) => {
        const differs = row.d !== null && row.d !== 0 && adjusted[i] <= 1 - confidence;
        return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
    });
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isOutOfMemory),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError),
/* harmony export */   gk: () => (/* binding */ BrokenError),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/**
 * The config, the data or the usage is wrong: exit code 2, no stack trace.
 * It carries every problem found, not only the first.
 */
class InputError extends Error {
    problems;
    name = 'InputError';
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
    /** The usual case of a single problem. */
    static of(message, rest = {}, options) {
        return new InputError([{ message, ...rest }], options);
    }
}
/**
 * Something broke that is not the user's input: exit code 4. The message is for the user, so an
 * error that is expected to happen (a full disk, a diverged loss) does not show a stack trace.
 */
class BrokenError extends Error {
    fix;
    name = 'BrokenError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
/** A permission or a token is missing. It breaks what needs it; what does not goes on without. */
class NotAllowedError extends BrokenError {
}
/** The run was told to stop. */
class InterruptedError extends Error {
    signal;
    name = 'InterruptedError';
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
const OUT_OF_MEMORY = /array buffer allocation failed|could not allocate memory|maximum memory size exceeded|invalid (array buffer|string|typed array) length|string longer than|unable to grow|failed to grow/i;
/** Whether an error is the runtime's word for memory that it did not get, or a size that it does not have. */
function isOutOfMemory(error) {
    return OUT_OF_MEMORY.test(messageOf(error));
}
/** What was thrown, in its own words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** `file:line:column: message (fix)`, the form that editors and terminals link. */
function formatProblem(problem) {
    const { at, message, fix } = problem;
    const place = at
        ? `${[at.file, at.line, at.column].filter((x) => x !== undefined).join(':')}: `
        : '';
    return `${place}${message}${fix ? `\n  ${fix}` : ''}`;
}


/***/ }),

/***/ 14760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readAnswers),
  j: () => (/* binding */ readOwn)
});

// EXTERNAL MODULE: ./src/data/label.ts + 1 modules
var label = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/data/own-numbers.ts
var own_numbers = __webpack_require__(7587);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/evaluate/from-outputs.ts
var from_outputs = __webpack_require__(78992);
// EXTERNAL MODULE: ./src/evaluate/answers/answer-spec.ts
var answer_spec = __webpack_require__(96801);
;// CONCATENATED MODULE: ./src/evaluate/answers/answer-columns.ts




/**
 * Finds the columns that answer a question.
 * @param classes none for a regression
 * @throws InputError naming every column that the spec names and the file lacks, with the nearest
 * one; a class without its column; and where there is no answer at all
 */
function answerColumns(table, spec, { task, classes }) {
    const usual = (name) => table.columns.find((column) => column.name === name);
    const prediction = spec.prediction === undefined
        ? usual(answer_spec/* USUAL_COLUMNS */.N.prediction)
        : (0,labelled_rows/* columnOf */.uV)(table, spec.prediction, 'which holds the predictions');
    const scores = task === 'regression' ? undefined : scoreColumns(table, spec, classes);
    if (prediction || scores)
        return { prediction, scores };
    const names = table.columns.map(({ name }) => name);
    const regression = task === 'regression';
    throw errors/* InputError */.dz.of(regression
        ? `no column ${JSON.stringify(answer_spec/* USUAL_COLUMNS */.N.prediction)}, which a regression needs`
        : `neither a column ${JSON.stringify(answer_spec/* USUAL_COLUMNS */.N.prediction)} nor scores of the classes`, {
        at: { file: table.file },
        fix: `${(0,did_you_mean/* suggest */.ZA)(answer_spec/* USUAL_COLUMNS */.N.prediction, names, 'columns')} Name the column of the predictions, or of the score${regression ? '; if the label is a class, say so: task: multiclass' : ''}.`,
    });
}
function scoreColumns(table, spec, classes) {
    const find = (name) => table.columns.find((column) => column.name === name);
    const prefix = (0,answer_spec/* classColumns */.K)(spec);
    const own = table.columns.filter(({ name }) => name.startsWith(prefix));
    if (classes.length === 2) {
        const single = find(spec.score ?? answer_spec/* USUAL_COLUMNS */.N.score) ?? find(`${prefix}${classes[1]}`);
        if (single)
            return [single];
    }
    else if (own.length > 0) {
        refuseStrangeClasses(table, own, prefix, classes);
        return classes.map((name) => (0,labelled_rows/* columnOf */.uV)(table, `${prefix}${name}`, 'which a class needs'));
    }
    if (spec.score === undefined)
        return undefined;
    const wanted = classes.length === 2 ? spec.score : `${prefix}${classes[0]}`;
    return [(0,labelled_rows/* columnOf */.uV)(table, wanted, 'which holds the scores')];
}
function refuseStrangeClasses(table, columns, prefix, classes) {
    const strange = columns.filter(({ name }) => !classes.includes(name.slice(prefix.length)));
    if (strange.length === 0)
        return;
    throw new errors/* InputError */.dz(strange.map(({ name }) => ({
        message: `column ${JSON.stringify(name)} is the score of a class that no label has`,
        at: { file: table.file },
        fix: (0,did_you_mean/* suggest */.ZA)(name.slice(prefix.length), classes, 'classes'),
    })));
}

// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/evaluate/statistics/moments.ts
var moments = __webpack_require__(31346);
;// CONCATENATED MODULE: ./src/evaluate/answers/contradiction.ts




/** Fewer rows with a prediction, or without it, say little of their scores. */
const FEWEST_ROWS = 10;
/** Standard errors by which the two means have to differ: none of a million files does so by chance. */
const CLEARLY = 6;
/**
 * Whatever the threshold, rows that are predicted to be of a class have a higher score of it than the
 * others.
 * @param scores row-major; of two classes those of the second alone
 * @param columns that hold them
 * @throws InputError where they clearly have a lower one: the scores are those of another class
 */
function refuseContradiction(table, scores, predicted, classes, columns) {
    const width = columns.length;
    columns.forEach((column, k) => {
        const meant = width === 1 ? 1 : k;
        const own = (0,typed_arrays/* fill */.G)(new Float64Array(table.rows), (row) => scores[row * width + k]);
        const inside = (0,moments/* momentsOf */.Z)(own.filter((_, row) => predicted[row] === meant));
        const outside = (0,moments/* momentsOf */.Z)(own.filter((_, row) => predicted[row] !== meant));
        if (inside.n < FEWEST_ROWS || outside.n < FEWEST_ROWS)
            return;
        const error = Math.hypot(inside.standardError, outside.standardError);
        if (!(outside.mean - inside.mean > CLEARLY * error))
            return;
        const name = JSON.stringify(classes[meant]);
        const [low, high] = [inside.mean, outside.mean].map((mean) => (0,format_number/* formatNumber */.Z)(mean));
        throw errors/* InputError */.dz.of(`the score (column ${JSON.stringify(column)}) of ${name} is lower in rows that are predicted ${name} (${low} on average) than in the others (${high})`, {
            at: { file: table.file },
            fix: width === 1
                ? `A score is the probability of the positive class: write that of ${name}, or name the other class as the positive one.`
                : 'Write the score of each class into the column that has its name.',
        });
    });
}

;// CONCATENATED MODULE: ./src/evaluate/answers/read-answers.ts











const MOST_NAMED = 10;
/** Probabilities of a row add up to 1 but for so much, which leaves room for rounded ones. */
const SUM_TOLERANCE = 0.01;
/** By which rounding to two digits moves the sum of so many classes at most; many of them are 0 and stay so. */
const ROUNDED = 0.005;
const MOST_CLASSES_ROUNDED = 10;
/** What is lost as such numbers are added up. */
const LAST_DIGITS = 1e-9;
/**
 * What a file's cells say of its rows, in their order. A class that is not given is that of the
 * largest score (binary: of one above a half).
 * @throws InputError with the lines of whatever is missing, no number, no class, or outside of the
 * scale that the spec names
 */
function readAnswers(table, spec, question) {
    const { prediction, scores } = answerColumns(table, spec, question);
    const { classes, plan } = question;
    const own = spec.own && spec.own.length > 0 && { own: readOwn(table, spec.own) };
    if (plan.task === 'regression') {
        const read = (0,own_numbers/* ownNumbers */.ne)(table, prediction, 'the prediction', plan.format);
        refuseOtherUnit(table, prediction.name, read.unit, question.unit);
        const predicted = numbersOf(table, read.column, 'the prediction');
        return { task: plan.task, predicted, ...own };
    }
    // A class is read as the labels are: 1.0 is 1, and 1.10 is not 1.1.
    const told = prediction && (0,label/* labelColumn */.NX)(table, prediction.name, plan);
    const given = scores && readScores(table, scores, spec.scale);
    const predicted = told && classesOfRows(table, told, classes);
    if (scores && given && predicted) {
        const columns = scores.map(({ name }) => name);
        refuseContradiction(table, given, predicted, classes, columns);
    }
    const { task } = plan;
    if (task === 'binary') {
        const chosen = predicted ?? given.map((score) => (score > 0.5 ? 1 : 0));
        return {
            task,
            classes: [classes[0], classes[1]],
            predicted: Uint8Array.from(chosen),
            ...(given && { scores: given }),
            ...own,
        };
    }
    return {
        task,
        classes,
        ...own,
        predicted: predicted ??
            (0,typed_arrays/* fill */.G)(new Int32Array(table.rows), (row) => (0,from_outputs/* firstOfLargest */.eq)(given, row, classes.length)),
        ...(given && { scores: given }),
    };
}
/**
 * The columns that metrics of the user's own are the means of.
 * @throws InputError where one is missing, holds no number, or one outside of its range
 */
function readOwn(table, specs) {
    return specs.map(({ column: name, ...metric }) => {
        const about = `the metric ${JSON.stringify(metric.name)}`;
        const values = numbersOf(table, (0,labelled_rows/* columnOf */.uV)(table, name, `which holds ${about}`), about);
        const [least, most] = metric.range;
        const isOutside = (value) => (least !== null && value < least) || (most !== null && value > most);
        refuseRows(table, values.length, (row) => isOutside(values[row]), (row) => `column ${JSON.stringify(name)}: ${values[row]} lies outside of the range of ${about}`, `Its range in gate.metrics is [${least ?? 'none'}, ${most ?? 'none'}]: every number of the column has to lie in it.`);
        return { ...metric, values };
    });
}
/** Row-major, a probability for each column. */
function readScores(table, columns, scale) {
    const read = columns.map((column) => {
        const values = numbersOf(table, column, 'the score');
        refuseUnit(table, column.name, scale);
        refuseOutside(table, column.name, values, scale);
        return values;
    });
    if (read.length === 1)
        return read[0].map((score) => probability(score, scale));
    const width = read.length;
    const scores = new Float64Array(table.rows * width);
    for (let row = 0; row < table.rows; row++) {
        for (let k = 0; k < width; k++)
            scores[row * width + k] = read[k][row];
        const own = scores.subarray(row * width, (row + 1) * width);
        if (scale === 'logit')
            softmax(own);
        else if (scale === 'percent')
            for (let k = 0; k < width; k++)
                own[k] = own[k] / 100;
    }
    refuseOtherSums(table, scores, columns);
    return scores;
}
function probability(score, scale) {
    if (scale === 'percent')
        return score / 100;
    return scale === 'logit' ? 1 / (1 + Math.exp(-score)) : score;
}
/** In place; the largest is taken off first, so that no power overflows. */
function softmax(logits) {
    const most = Math.max(...logits);
    let sum = 0;
    logits.forEach((logit, k) => {
        logits[k] = Math.exp(logit - most);
        sum += logits[k];
    });
    logits.forEach((power, k) => {
        logits[k] = power / sum;
    });
}
const RANGES = {
    probability: [0, 1],
    percent: [0, 100],
    logit: [-Number.MAX_VALUE, Number.MAX_VALUE],
};
function refuseOutside(table, name, values, scale) {
    const wanted = scale ?? 'probability';
    const [least, most] = RANGES[wanted];
    refuseRows(table, values.length, (row) => !(values[row] >= least && values[row] <= most), (row) => `column ${JSON.stringify(name)}: ${values[row]} is no ${wanted}${wanted === 'logit' ? '' : `, which lies between ${least} and ${most}`}`, fixOfScale(scale));
}
/** 45.3% is read as 45.3, and 0.9% as 0.9. */
function refuseUnit(table, name, scale) {
    const unit = (0,own_numbers/* unitOf */.uF)(table, name);
    if (unit === '' || (unit === '%' && scale === 'percent'))
        return;
    throw errors/* InputError */.dz.of(`column ${JSON.stringify(name)} holds numbers with ${JSON.stringify(unit)}, and a score is to be a ${scale ?? 'probability'}`, { at: { file: table.file }, fix: unit === '%' ? fixOfScale(scale) : 'Write plain numbers.' });
}
function fixOfScale(scale) {
    switch (scale) {
        case undefined:
            return 'Write probabilities, not logits or percentages.';
        case 'probability':
            return 'If the scores are logits or percentages, say so: scores: logit or scores: percent.';
        default:
            return 'Say what the scores are: scores: probability, logit or percent.';
    }
}
function refuseOtherSums(table, scores, columns) {
    const width = columns.length;
    const rounded = ROUNDED * Math.min(width, MOST_CLASSES_ROUNDED);
    const tolerance = Math.max(SUM_TOLERANCE, rounded) + LAST_DIGITS;
    const sum = (row) => {
        let total = 0;
        for (let k = 0; k < width; k++)
            total += scores[row * width + k];
        return total;
    };
    refuseRows(table, table.rows, (row) => Math.abs(sum(row) - 1) > tolerance, (row) => `the scores of the classes add up to ${Number(sum(row).toPrecision(6))}, not to 1`, `Write the probability of every class in every row: ${(0,did_you_mean/* listNames */.Zv)(columns.map(({ name }) => name))}.`);
}
/** Kilometres are no metres; where one of the two stands without, it may well be the same. */
function refuseOtherUnit(table, name, unit, wanted = '') {
    if (unit === '' || wanted === '' || unit === wanted)
        return;
    throw errors/* InputError */.dz.of(`column ${JSON.stringify(name)} holds predictions with ${JSON.stringify(unit)}, and the labels have ${JSON.stringify(wanted)}`, { at: { file: table.file }, fix: 'Write both in one unit.' });
}
function numbersOf(table, column, what) {
    if (column.kind !== 'number') {
        const row = 'codes' in column ? column.codes.findIndex((code) => code >= 0) : 0;
        // A diverged model says NaN of every row, and then nothing tells that these are numbers.
        if (row < 0)
            (0,labelled_rows/* refuseMissing */.jQ)(table, column, what, 'number');
        throw errors/* InputError */.dz.of(`column ${JSON.stringify(column.name)} is to hold ${what}, and holds no numbers`, { at: table.place(row) });
    }
    (0,labelled_rows/* refuseMissing */.jQ)(table, column, what);
    refuseTooLarge(table, column, what);
    return new Float64Array(column.values);
}
function refuseTooLarge(table, { name }, what) {
    const cells = table.tooLarge.get(name) ?? [];
    if (cells.length === 0)
        return;
    throw new errors/* InputError */.dz(cells.map(({ row, text }) => ({
        message: `${what} (column ${JSON.stringify(name)}) is ${JSON.stringify(text.trim())} here, which is ${(0,cell_values/* excessText */.LD)(text)}`,
        at: table.place(row),
    })));
}
function classesOfRows(table, column, classes) {
    (0,labelled_rows/* refuseMissing */.jQ)(table, column, 'the prediction');
    const textOf = (row) => (0,label/* labelText */.QK)(column, row) ?? '';
    const indexOf = new Map(classes.map((name, k) => [name, k]));
    const predicted = new Int32Array(table.rows);
    for (let row = 0; row < table.rows; row++)
        predicted[row] = indexOf.get(textOf(row)) ?? -1;
    const strange = predicted.indexOf(-1);
    if (strange >= 0) {
        refuseRows(table, table.rows, (row) => predicted[row] === -1, (row) => `the prediction ${JSON.stringify(textOf(row))} is a class that no label has`, (0,did_you_mean/* suggest */.ZA)(textOf(strange), classes, 'classes'));
    }
    return predicted;
}
/** @throws InputError with the first rows that are wrong, and how many more there are */
function refuseRows(table, rows, isWrong, message, fix) {
    const problems = [];
    let wrong = 0;
    for (let row = 0; row < rows; row++) {
        if (!isWrong(row))
            continue;
        wrong++;
        if (problems.length < MOST_NAMED) {
            problems.push({ message: message(row), at: table.place(row) });
        }
    }
    if (wrong === 0)
        return;
    const more = wrong - problems.length;
    const last = more > 0 ? `and ${(0,quantities/* plural */.LS)(more, 'more row')}` : `${(0,quantities/* plural */.LS)(wrong, 'row')} in all`;
    throw new errors/* InputError */.dz([...problems, { message: last, at: { file: table.file }, fix }]);
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ stageFile),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * Writes a file under a temporary name beside the one it is to get, and fsyncs it. Whatever has the
 * temporary name makes way: through a link that waits there nothing is written.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function stageFile(path, content, temporary = `${path}.${process.pid}.tmp`) {
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    const orExplain = async (work) => {
        try {
            await work();
        }
        catch (cause) {
            await discard();
            throw cannotWrite(path, cause);
        }
    };
    await orExplain(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
    return { temporary, commit: () => orExplain(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path)), discard };
}
/**
 * Writes a file under a temporary name, fsyncs and renames it: a reader sees the old bytes or the new ones, never a part.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function writeAtomic(path, content) {
    const staged = await stageFile(path, content);
    await staged.commit();
}
/** The error for a file that could not be written, in words that a person can act on. */
function cannotWrite(path, cause) {
    const code = codeOf(cause, path);
    const reason = REASONS[code] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    const fix = FIXES[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`could not write ${path}: ${reason}`, fix, { cause });
}
/** Of a folder that can't be made on a read-only file system Node says ENOENT, so what is there already is asked. */
function codeOf(cause, path) {
    const { code = '', syscall } = cause;
    if (code !== 'ENOENT' || syscall !== 'mkdir')
        return code;
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return code;
    }
    catch (refusal) {
        return refusal.code ?? code;
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
};
const FIXES = {
    ENOSPC: 'Free some space there, or write to another disk.',
    EDQUOT: 'Free some space there, or write to another disk.',
    EFBIG: 'Raise the limit of this process: ulimit -f unlimited',
    EACCES: 'Allow it, or choose another folder.',
    EPERM: 'Allow it, or choose another folder.',
    EROFS: 'Choose another folder.',
    ENOTDIR: 'Choose another folder.',
    EEXIST: 'Choose another folder.',
    EISDIR: 'Choose another name.',
    ENAMETOOLONG: 'Choose a shorter name.',
};


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of what the file system said (`ENOENT`); undefined where an error is of another kind. */
function errorCode(error) {
    const coded = typeof error === 'object' && error !== null && 'code' in error;
    return coded && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 88463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isPlainFolder),
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/**
 * Whether there is something at a path. Only what is not there does not exist: whatever else keeps it from being looked at is no
 * answer.
 * @throws BrokenError where that can't be known
 */
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`can't read ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
    }
}
/** Whether a folder is there, and not a link to one. */
async function isPlainFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}


/***/ }),

/***/ 51995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4647);




const LEADS_NOWHERE = ['ENOENT', 'ENOTDIR'];
/**
 * Where a path really leads: its nearest ancestor that exists, with every link followed, and the
 * rest as it is written. A link that leads to nothing leads nowhere: what is written through it
 * would stand where it points to.
 * @returns absolute; undefined where a link on the way leads to nothing, or in a circle
 * @throws BrokenError when the way can't be looked at
 */
async function realPath(written) {
    const rest = [];
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);
    while (true) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), ...rest);
        }
        catch (cause) {
            const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) ?? '';
            if (code === 'ELOOP')
                return undefined;
            if (!LEADS_NOWHERE.includes(code)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't look at ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
            }
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
            if (there?.isSymbolicLink())
                return undefined;
            // Another run has made it since: look again.
            if (there !== undefined)
                continue;
            rest.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        }
    }
}
/**
 * Whether a path is a folder or lies in it. Both absolute.
 * @param system how paths are written
 */
function isInside(inner, folder, system = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = system.relative(folder, inner);
    return !system.isAbsolute(way) && way !== '..' && !way.startsWith(`..${system.sep}`);
}
/** Whether a path really lies in one of some folders, whatever links lead to it. */
async function liesIn(written, folders) {
    const real = await realPath(written);
    if (real === undefined)
        return false;
    for (const folder of folders) {
        const root = await realPath(folder);
        if (root !== undefined && isInside(real, root))
            return true;
    }
    return false;
}


/***/ }),

/***/ 52787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* reexport */ compare),
  evaluate: () => (/* reexport */ evaluate_evaluate),
  judge: () => (/* reexport */ judge),
  readPredictions: () => (/* reexport */ readPredictions)
});

// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/report/pairing-words.ts
var pairing_words = __webpack_require__(97386);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/train/defaults.ts
var defaults = __webpack_require__(79446);
;// CONCATENATED MODULE: ./src/api/opened.ts


const behind = new WeakMap();
/** @param file its path for messages */
function handOut(opened, file) {
    const { task, classes, testIds } = opened.rows;
    const predictions = {
        file,
        task,
        classes: [...classes],
        rows: testIds.length,
        warnings: [...opened.warnings],
    };
    behind.set(predictions, opened);
    return predictions;
}
/** @throws InputError for anything but what `readPredictions` gave */
function openedOf(predictions) {
    const opened = behind.get(predictions);
    if (opened)
        return opened;
    throw errors/* InputError */.dz.of('these are no predictions that readPredictions read', {
        fix: "Read them first: await readPredictions('new.csv')",
    });
}
/** A key of what a caller said, for messages. */
function keyOf(name) {
    return (path) => [name, ...path].map(String).join('.');
}
/** @throws InputError where the confidence is none */
function optionsOf({ confidence = 0.95 }) {
    if (confidence > 0 && confidence < 1)
        return { confidence, seed: defaults/* DEFAULTS */.z.seed };
    throw errors/* InputError */.dz.of(`confidence is ${confidence}, and has to lie between 0 and 1`);
}

// EXTERNAL MODULE: ./src/compare/pairing/pair-given.ts
var pair_given = __webpack_require__(85870);
// EXTERNAL MODULE: ./src/data/checks/same-rows.ts
var same_rows = __webpack_require__(6860);
;// CONCATENATED MODULE: ./src/api/pair.ts



/** @throws InputError where the two contradict each other */
function pair(candidate, baseline) {
    const [ours, theirs] = [openedOf(candidate.file).rows, openedOf(baseline.file).rows];
    if (ours.idColumn === undefined && theirs.idColumn === undefined) {
        (0,same_rows/* refuseOtherOrder */.f)(ours.testTable, theirs.testTable);
    }
    const given = ({ file, predictions }) => ({
        file: file.file,
        predictions,
        named: openedOf(file).rows.idColumn !== undefined,
    });
    return (0,pair_given/* pairFiles */._)(given(candidate), given(baseline));
}

;// CONCATENATED MODULE: ./src/api/compare.ts





/**
 * Every metric of the candidate beside the baseline's, on the rows that both have.
 * @throws InputError where the two contradict each other on a label, or their rows can't be paired;
 * and for a confidence outside of (0, 1)
 */
function compare(candidate, baseline, confidence = {}) {
    const options = optionsOf(confidence);
    const { predictions } = openedOf(candidate);
    const other = openedOf(baseline).predictions;
    const pairing = pair({ file: candidate, predictions }, { file: baseline, predictions: other });
    if (pairing.kind === 'incomparable') {
        return { kind: 'incomparable', why: (0,pairing_words/* incomparableText */.zX)(pairing.why) };
    }
    const table = (0,comparison_table/* comparisonTable */.Qv)(pairing, (0,evaluate/* evaluate */._3)(predictions, options).metrics, options);
    const { rows, note, metrics } = (0,pairing_words/* comparisonInWords */.aM)(table);
    const differences = metrics.map((one) => {
        const { metric, candidate: own, baseline: other, d: gain, interval, shown } = one;
        const p = one.d === null ? null : one.p;
        return [metric, { candidate: own, baseline: other, gain, interval, p, shown }];
    });
    return { kind: 'compared', rows, note, metrics: Object.fromEntries(differences) };
}

// EXTERNAL MODULE: ./src/report/undetermined-words.ts
var undetermined_words = __webpack_require__(79400);
;// CONCATENATED MODULE: ./src/api/evaluate.ts



/**
 * Every metric of the predictions' task, by name, with its interval: scikit-learn's values.
 * @throws InputError for a confidence outside of (0, 1)
 */
function evaluate_evaluate(predictions, options = {}) {
    const { metrics } = (0,evaluate/* evaluate */._3)(openedOf(predictions).predictions, optionsOf(options));
    return Object.fromEntries(Object.entries(metrics).map(([name, { value, interval, n, because }]) => [
        name,
        { value, interval, n, ...(because && { why: (0,undetermined_words/* undeterminedText */.y7)(because), because }) },
    ]));
}

// EXTERNAL MODULE: ./src/config/load.ts + 15 modules
var load = __webpack_require__(957);
// EXTERNAL MODULE: ./src/config/source.ts
var source = __webpack_require__(79397);
// EXTERNAL MODULE: ./src/evaluate/answers/read-answers.ts + 2 modules
var read_answers = __webpack_require__(14760);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/gate/evidence.ts + 2 modules
var gate_evidence = __webpack_require__(99552);
// EXTERNAL MODULE: ./src/gate/findings.ts
var findings = __webpack_require__(73365);
// EXTERNAL MODULE: ./src/gate/green-level.ts
var green_level = __webpack_require__(26195);
// EXTERNAL MODULE: ./src/gate/plan.ts
var plan = __webpack_require__(36132);
// EXTERNAL MODULE: ./src/gate/test-clusters.ts
var test_clusters = __webpack_require__(70839);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
;// CONCATENATED MODULE: ./src/api/judge.ts














/**
 * Holds the conditions of a gate against predictions, as `judge` on the command line does. It keeps
 * nothing, and promotes nothing.
 * @throws InputError where a condition asks for what there is not, the files can't be paired, or it
 * is not said how many candidates there were and the gate corrects for them
 */
function judge({ candidate, baseline, gate, looks }) {
    const config = configOf(gate, candidate, baseline);
    const { gate: asked } = config;
    const own = (config.trainer.kind === 'given' && config.trainer.answers.own) || [];
    const { rows } = openedOf(candidate);
    const answers = withOwn(candidate, own);
    const checks = (0,plan/* planGate */.f)(asked, rows);
    const clusters = asked.cluster && (0,test_clusters/* testClusters */.k)(asked.cluster, rows.testTable);
    const predictions = clusters ? { ...answers, clusters } : answers;
    const options = optionsOf(asked);
    const pairing = baseline
        ? pair({ file: candidate, predictions }, { file: baseline, predictions: withOwn(baseline, own) })
        : { kind: 'no-baseline', why: { code: 'not-given' } };
    const evaluation = (0,evaluate/* evaluate */._3)(predictions, options);
    const counted = asked.looks === 'correct' ? countOf(looks) : 0;
    const evidence = new gate_evidence/* Evidence */.o(predictions, evaluation, pairing, options, undefined, {
        ...green_level/* ALONE */.q,
        looks: counted,
    });
    const decision = (0,decide/* decide */.L)((0,findings/* findings */.P)(checks, evidence), { ...asked, first: false, accepted: false });
    return {
        verdict: decision.verdict,
        findings: decision.findings.map((finding) => {
            const { condition, where, metric, severity, verdict, because, value, interval, n } = finding;
            const about = { condition, ...(where !== undefined && { where }), metric, severity };
            return { ...about, verdict, reason: (0,reason_words/* reasonText */.uV)(finding), because, value, interval, n };
        }),
    };
}
/** @throws InputError where it is no count */
function countOf(looks) {
    if (looks !== undefined && Number.isInteger(looks) && looks >= 1)
        return looks;
    throw errors/* InputError */.dz.of('judge keeps nothing, so it does not know which candidate this is', {
        at: { file: 'judge.looks' },
        fix: 'Say so: looks: 3 for the third one on these rows. Or leave looks out of the gate.',
    });
}
/**
 * What a file says of its rows, with the columns of one's own metrics.
 * @throws InputError where it lacks one
 */
function withOwn(file, specs) {
    const { rows, predictions, columns } = openedOf(file);
    if (specs.length === 0)
        return predictions;
    if (columns.labels) {
        throw errors/* InputError */.dz.of('columns of your own stand beside the labels, and here these are apart', {
            at: { file: 'judge.gate.metrics' },
            fix: 'Judge by a config: node dist/cli.js judge CONFIG',
        });
    }
    return { ...predictions, own: (0,read_answers/* readOwn */.j)(rows.testTable, specs) };
}
/** The gate, checked as a config's is. */
function configOf(gate, candidate, baseline) {
    const values = {
        predictions: { path: candidate.file },
        gate: 'conditions' in gate ? gate : { conditions: [...gate] },
        baseline: baseline ? `predictions:${baseline.file}` : 'none',
    };
    return (0,load/* checkConfig */.l)((0,source/* plainSource */.wi)(values, keyOf('judge')), process.cwd());
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/resolve-given.ts
var resolve_given = __webpack_require__(17498);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
;// CONCATENATED MODULE: ./src/api/read-predictions.ts








/**
 * Reads a file of predictions: CSV, JSON lines or Parquet, the first two also as gzip or zstd.
 * @param path from the working directory
 * @param columns what stands in it; of a baseline `{ like: candidate }`
 * @throws InputError where they can't be judged: its `problems` have file, line and message each
 */
async function readPredictions(path, columns = {}) {
    const folder = process.cwd();
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const like = 'like' in columns ? openedOf(alone(columns)) : undefined;
    const known = like?.columns ?? checked(path, columns);
    const said = [];
    const world = {
        // Whoever names a file means it, wherever it lies.
        workspace: (0,external_node_path_.parse)(folder).root,
        folder,
        seed: defaults/* DEFAULTS */.z.seed,
        emit: (event) => {
            if (event.type === 'warning')
                said.push(event.message);
        },
        signal: new AbortController().signal,
    };
    const read = await (0,given_baseline/* readGiven */.Q8)((0,resolve_given/* givenSource */.zu)(known, absolute, folder), world, like?.rows);
    const file = (0,given_baseline/* nameOf */.Vb)(absolute, folder);
    if (like)
        await (0,given_baseline/* refuseSameFile */.vx)(absolute, like.path, file);
    const warnings = [...read.rows.warnings.map(({ message }) => message), ...said];
    return handOut({ ...read, columns: known, path: absolute, warnings }, file);
}
/** @throws InputError where a baseline is to have columns of its own */
function alone({ like, ...rest }) {
    const [other] = Object.keys(rest);
    if (other === undefined)
        return like;
    throw errors/* InputError */.dz.of(`readPredictions: "${other}" can't stand beside "like"`, {
        fix: 'A baseline is read by the columns of the candidate.',
    });
}
function checked(path, columns) {
    const values = { predictions: { ...columns, path } };
    return (0,load/* checkPredictions */.r)((0,source/* plainSource */.wi)(values, keyOf('readPredictions')));
}

;// CONCATENATED MODULE: ./src/index.ts
/** What the package promises to programs. docs/api.md says what each does; what it does not name is not exported. */






/***/ }),

/***/ 4381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ON_KEPT_ROWS),
/* harmony export */   o: () => (/* binding */ lastWordText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What a condition is about that is asked of rows that are kept for the last word. */
const ON_KEPT_ROWS = 'on the rows kept for the last word';
/** What the rows say that are kept for the last word; empty where none are. */
function lastWordText({ data, decision, }) {
    const { confirm: rows } = data.splits;
    if (rows === undefined)
        return '';
    const said = decision.findings.filter(({ confirm }) => confirm);
    const kept = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row is', 'rows are')} kept for the last word`;
    if (said.length === 0)
        return `${kept}, and asked only before a promotion: not this time.`;
    if (said.some(({ verdict }) => verdict === 'fail'))
        return `${kept}, and they forbid it.`;
    const judged = said.some(({ verdict, comparison }) => verdict === 'pass' || comparison);
    return judged
        ? `${kept}, and show nothing against the model.`
        : `${kept}, and no earlier model has answered them yet.`;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KH: () => (/* binding */ reusedText),
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   U5: () => (/* binding */ repeatsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4381);


/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can\u2019t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** `95% confidence`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}
/** A condition with the rows it is about. */
function rowText({ condition, ...rows }) {
    return `${condition}${whereText(rows)}`;
}
/** The rows that a condition is about, unless it is all test rows: ` where Home = rent`. */
function whereText({ where, confirm }) {
    if (confirm)
        return ` ${_last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V}`;
    return where === undefined ? '' : ` where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, confirm = false, }) {
    const notes = [
        groups,
        confirm ? _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V : '',
        advisory ? 'only warns' : '',
        spared ? 'not needed' : '',
    ];
    const said = notes.filter((note) => note !== '');
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
/** `4 of 5 conditions hold, 1 not compared`. */
function counts({ findings }) {
    // A guard counts where it fails; otherwise nothing depends on it.
    const counted = findings.filter(({ guard, spared, verdict: of }) => !spared && (!guard || of === 'fail'));
    const count = (wanted) => counted.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can\u2019t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, confirm, verdict: of }) => guard && !confirm && of !== 'fail')
            .length, 'on slices only guard'),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
function shownMetrics({ task, metrics, decision, }) {
    const asked = new Set(decision.findings.map(({ metric }) => metric));
    return Object.entries(metrics.test).filter(([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name));
}
/** `23 of 50 epochs, best was epoch 13`. */
function epochsText({ requested, completed, best, resumed, }) {
    const kept = best < completed ? `, best was epoch ${best}` : '';
    const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
/** Where it was trained, if that was not in the job: ` on Ray 2.58.0 (job \u2026)`. */
function elsewhereText({ on }) {
    return on === undefined ? '' : ` on Ray ${on.ray} (job ${on.job})`;
}
/** Why nothing was trained. */
function reusedText({ runId }) {
    return `same inputs as run ${runId}: not trained again`;
}
/** Trained again though it need not have been, and nothing came out another. */
function repeatsText({ runId }) {
    return `trained again, with the same bytes as run ${runId}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}
/** What a training had, and what it is judged by. */
function splitText({ method, train, validation, test, confirm, }) {
    const kept = confirm === undefined ? '' : `, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(confirm)} to confirm`;
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(test, 'row')} to test${kept}, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(test)} to test${kept}`;
}


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower),
/* harmony export */   j: () => (/* binding */ upper)
/* harmony export */ });
/** A text that begins a sentence. */
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A sentence inside of another one. Names keep their capitals: they come from the data. */
function lower(text) {
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 row`, `2 rows`, `12,345 rows`. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
/** `12,345`, of a whole number from 0 on. Not by the locale, which takes longer to load than a small file to read. */
function grouped(count) {
    if (count < 1000)
        return String(count);
    const rest = String(count % 1000).padStart(3, '0');
    return `${grouped(Math.floor(count / 1000))},${rest}`;
}
/** `1st`, `2nd`, `11th`, of a whole number from 1 on. */
function ordinal(count) {
    const teens = count % 100 > 10 && count % 100 < 14;
    const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10];
    return `${grouped(count)}${ending ?? 'th'}`;
}
/** `12.3 %`, of a share. */
function percent(share) {
    return `${(100 * share).toFixed(1)} %`;
}
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 999_950)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `2.35 s`, `23.5 s`, `2 min 5 s`, `3 h 7 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.995)
        return `${seconds.toFixed(2)} s`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

const VERSION = package_namespaceObject.rE;


/***/ })

};
