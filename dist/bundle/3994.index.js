export const id = 3994;
export const ids = [3994];
export const modules = {

/***/ 44807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   V: () => (/* binding */ rowIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54519);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8043);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93521);





/** So many bytes of lines are in memory at once, and so many lines. */
const BLOCK_BYTES = 1 << 18;
const MOST_LINES = 4096;
const HASH_DIGITS = 16;
/** As JavaScript writes one: -1.2345678901234567e-300. */
const LONGEST_NUMBER = 24;
/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 * @param label by row of the table, as `hashes`; LABEL is empty where it is missing
 */
function fingerprint(hashes, rows, label) {
    const levels = 'codes' in label ? lineEnds(['', ...label.levels]) : undefined;
    const longest = levels ? levels.longest : LONGEST_NUMBER + 2;
    const most = Math.min(MOST_LINES, Math.ceil(BLOCK_BYTES / (HASH_DIGITS + longest)));
    const kernels = (0,_kernels_js__WEBPACK_IMPORTED_MODULE_3__/* .rowKernels */ .rC)();
    kernels.reserveRows(hashes.length, rows.length, levels ? levels.starts.length : most + 1, levels ? levels.bytes.length : most * longest, most * (HASH_DIGITS + longest));
    const { buffer } = kernels.memory;
    new BigUint64Array(buffer, kernels.rowHashes.value, hashes.length).set(hashes);
    new Uint32Array(buffer, kernels.ordered.value, rows.length).set(rows);
    kernels.sortRows();
    const order = new Uint32Array(buffer, kernels.ordered.value, rows.length);
    sortTies(order, kernels, hashes, label);
    const codes = new Int32Array(buffer, kernels.rowLabels.value, hashes.length);
    const take = ({ starts, bytes }) => {
        new Uint32Array(buffer, kernels.labelStarts.value, starts.length).set(starts);
        new Uint8Array(buffer, kernels.labelBytes.value, bytes.length).set(bytes);
    };
    if (levels)
        take(levels);
    if ('codes' in label)
        codes.set(label.codes);
    const sha = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let first = 0; first < order.length; first += most) {
        const block = order.subarray(first, first + most);
        if (!levels) {
            // Targets are too many for all of their texts to be in memory.
            take(lineEnds(Array.from(block, (row) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelText */ .QK)(label, row) ?? '')));
            block.forEach((row, i) => {
                codes[row] = i - 1;
            });
        }
        const length = kernels.writeLines(first, first + block.length);
        sha.update(new Uint8Array(buffer, kernels.linesText.value, length));
    }
    return sha.digest('hex');
}
/** Sorts rows whose hashes begin alike, which are few, by their lines. */
function sortTies(order, kernels, hashes, label) {
    const lineOf = (row) => `${hashes[row].toString(16).padStart(HASH_DIGITS, '0')},${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelText */ .QK)(label, row) ?? ''}\n`;
    let end = 0;
    for (let start = kernels.nextTie(0); start < order.length; start = kernels.nextTie(end)) {
        end = kernels.tieEnd(start);
        const tied = Array.from(order.subarray(start, end), (row) => ({ row, line: lineOf(row) }));
        tied.sort((a, b) => (a.line < b.line ? -1 : 1));
        tied.forEach(({ row }, i) => {
            order[start + i] = row;
        });
    }
}
function lineEnds(labels) {
    const ends = labels.map((label) => `,${label}\n`);
    const starts = new Uint32Array(ends.length + 1);
    let longest = 0;
    ends.forEach((end, i) => {
        const length = Buffer.byteLength(end);
        longest = Math.max(longest, length);
        starts[i + 1] = starts[i] + length;
    });
    return { starts, bytes: Buffer.from(ends.join('')), longest };
}
/**
 * Row ids: the content hash in hexadecimal; further rows of the same content get `-2`, `-3`, \u2026 in the order of
 * their labels, so that the order of the file does not matter.
 */
function rowIds(hashes, rows, label) {
    const own = (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(hashes, rows, new BigUint64Array(rows.length));
    const ids = (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(own);
    const places = new Map();
    const repeated = repeats(own);
    if (repeated.size === 0)
        return ids;
    rows.forEach((row, i) => {
        const hash = hashes[row];
        if (!repeated.has(hash))
            return;
        const same = places.get(hash);
        if (same)
            same.push(i);
        else
            places.set(hash, [i]);
    });
    for (const same of places.values()) {
        same
            .map((i) => ({ i, label: (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelText */ .QK)(label, rows[i]) ?? '' }))
            .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.i - b.i))
            .forEach(({ i }, occurrence) => {
            if (occurrence > 0)
                ids[i] = `${ids[i]}-${occurrence + 1}`;
        });
    }
    return ids;
}
/** The values that occur more than once. Sorts them. */
function repeats(values) {
    values.sort();
    const repeated = new Set();
    for (let i = 1; i < values.length; i++) {
        if (values[i] === values[i - 1])
            repeated.add(values[i]);
    }
    return repeated;
}


/***/ }),

/***/ 66158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namesOfRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const MOST_NAMED = 10;
/**
 * The cells of the column that names rows.
 * @param role what of the config makes it that column, for messages
 * @throws InputError with the places where a row has no name, or one that an earlier row has
 */
function namesOfRows(table, rows, name, role = 'which data.id names') {
    const column = table.columns.find((one) => one.name === name);
    if (!column || !('codes' in column))
        throw new RangeError(`column ${name} holds no names`);
    const twins = (first, second) => {
        const [one, other] = [rows[first], rows[second]];
        const [text, twin] = [one, other].map((row) => JSON.stringify(column.levels[column.codes[row]]));
        const { file, line } = table.place(one);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`column ${JSON.stringify(name)}, ${role}, has ${twin} here, and ${text}, which is the same number, on line ${line} of ${file}`, { at: table.place(other), fix: 'Every test row needs an id of its own.' });
    };
    if (nameEachRow(column, rows))
        return asWhole(column.levels, twins);
    const firsts = new Map();
    const problems = [];
    const refuse = (row, message, fix) => {
        if (problems.length === MOST_NAMED)
            return;
        const about = `column ${JSON.stringify(name)}, ${role},`;
        problems.push({ message: `${about} ${message}`, at: table.place(row), fix });
    };
    for (const row of rows) {
        const code = column.codes[row];
        const first = firsts.get(code);
        if (code < 0)
            refuse(row, 'is missing here', 'Every test row needs an id.');
        else if (first === undefined)
            firsts.set(code, row);
        else {
            const { file, line } = table.place(first);
            const text = JSON.stringify(column.levels[code]);
            refuse(row, `has ${text} here, as on line ${line} of ${file}`, 'Every test row needs an id of its own.');
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return asWhole(Array.from(rows, (row) => column.levels[column.codes[row]]), twins);
}
const WHOLE = /^(?:0|[1-9]\d*)(?:\.0)?$/;
/**
 * Where all names are whole numbers, some with a point, as pandas writes those of a column that lacked
 * one: 5000.0 is 5000.
 */
function asWhole(names, refuseTwins) {
    if (!names.some((name) => name.endsWith('.0')))
        return names;
    if (!names.every((name) => WHOLE.test(name)))
        return names;
    const whole = names.map((name) => (name.endsWith('.0') ? name.slice(0, -2) : name));
    const firsts = new Map();
    whole.forEach((name, row) => {
        const first = firsts.get(name);
        if (first !== undefined)
            refuseTwins(first, row);
        firsts.set(name, row);
    });
    return whole;
}
/** Each level stands in one row, the first in the first and so on: seen without looking one up. */
function nameEachRow({ codes, levels }, rows) {
    return rows.length === levels.length && rows.every((row, i) => codes[row] === i);
}


/***/ }),

/***/ 96801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classColumns),
/* harmony export */   N: () => (/* binding */ USUAL_COLUMNS)
/* harmony export */ });
/** The columns of a predictions file that names none. */
const USUAL_COLUMNS = { label: 'label', prediction: 'prediction', score: 'score' };
/** What the name of a class follows in its column's: `score_`. */
function classColumns({ score }) {
    return `${score ?? USUAL_COLUMNS.score}_`;
}


/***/ }),

/***/ 80907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withLabels),
/* harmony export */   T: () => (/* binding */ pickAnswers)
/* harmony export */ });
/** Answers as predictions of rows whose labels are known. */
function withLabels(answers, { ids, labels, outcomes }) {
    switch (answers.task) {
        case 'binary':
            return { ...answers, ids, labels: Uint8Array.from(labels), ...(outcomes && { outcomes }) };
        case 'multiclass':
            return { ...answers, ids, labels: Int32Array.from(labels) };
        case 'regression':
            return { ...answers, ids, labels };
    }
}
/** The answers at these places, in this order. */
function pickAnswers(answers, places) {
    const pick = (values, into, width = 1) => {
        places.forEach((place, row) => {
            for (let k = 0; k < width; k++)
                into[row * width + k] = values[place * width + k];
        });
        return into;
    };
    const floats = (values, width = 1) => pick(values, new Float64Array(places.length * width), width);
    const own = answers.own && {
        own: answers.own.map((one) => ({ ...one, values: floats(one.values) })),
    };
    if (answers.task === 'regression') {
        return { ...answers, ...own, predicted: floats(answers.predicted) };
    }
    const { scores } = answers;
    if (answers.task === 'binary') {
        const predicted = pick(answers.predicted, new Uint8Array(places.length));
        return { ...answers, ...own, predicted, ...(scores && { scores: floats(scores) }) };
    }
    const predicted = pick(answers.predicted, new Int32Array(places.length));
    const width = answers.classes.length;
    return { ...answers, ...own, predicted, ...(scores && { scores: floats(scores, width) }) };
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

/***/ 50160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placesOfRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);


const MOST_SHOWN = 5;
/**
 * For each row to be judged its place in a file of answers.
 * @throws InputError unless the two have the same names: whoever leaves out rows chooses what he is
 * judged by
 */
function placesOfRows({ table, ids }, judged) {
    const places = new Map(ids.map((id, row) => [id, row]));
    const asked = new Set(judged.ids);
    const problems = [
        ...namesOnlyIn(judged.ids, places, 'no prediction', table.file),
        ...namesOnlyIn(ids, asked, 'no label', judged.name),
    ];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return Uint32Array.from(judged.ids, (id) => places.get(id));
}
function namesOnlyIn(ids, there, what, file) {
    const lacking = ids.filter((id) => !there.has(id));
    if (lacking.length === 0)
        return [];
    const shown = lacking.slice(0, MOST_SHOWN).map((id) => JSON.stringify(id));
    const rest = lacking.length > MOST_SHOWN ? ', \u2026' : '';
    const have = lacking.length === 1 ? 'has' : 'have';
    const message = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lacking.length, 'row')} ${have} ${what}: ${shown.join(', ')}${rest}`;
    return [{ message, at: { file } }];
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

/***/ 77261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ e)
/* harmony export */ });
const t=new Uint8Array([0,97,115,109,1,0,0,0,1,48,8,96,3,127,127,127,1,127,96,3,127,127,127,0,96,2,127,127,0,96,1,127,1,127,96,3,127,127,126,1,126,96,3,126,127,127,1,126,96,2,127,126,0,96,1,127,1,126,3,11,10,0,0,2,1,3,4,5,6,1,7,5,3,1,0,1,7,85,9,3,109,101,109,2,0,5,120,120,104,51,50,0,0,6,105,110,105,116,51,50,0,2,8,117,112,100,97,116,101,51,50,0,3,8,100,105,103,101,115,116,51,50,0,4,5,120,120,104,54,52,0,5,6,105,110,105,116,54,52,0,7,8,117,112,100,97,116,101,54,52,0,8,8,100,105,103,101,115,116,54,52,0,9,10,251,22,10,242,1,1,4,127,32,0,32,1,106,33,3,32,1,65,16,79,4,127,32,3,65,16,107,33,6,32,2,65,168,136,141,161,2,106,33,3,32,2,65,137,235,208,208,7,107,33,4,32,2,65,207,140,162,142,6,106,33,5,3,64,32,3,32,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,4,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,4,32,2,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,5,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,6,32,0,65,4,106,34,0,79,13,0,11,32,2,65,12,119,32,5,65,18,119,106,32,4,65,7,119,106,32,3,65,1,119,106,5,32,2,65,177,207,217,178,1,106,11,32,1,106,32,0,32,1,65,15,113,16,1,11,146,1,0,32,1,32,2,106,33,2,3,64,32,1,65,4,106,32,2,75,69,4,64,32,0,32,1,40,2,0,65,189,220,202,149,124,108,106,65,17,119,65,175,214,211,190,2,108,33,0,32,1,65,4,106,33,1,12,1,11,11,3,64,32,1,32,2,79,69,4,64,32,0,32,1,45,0,0,65,177,207,217,178,1,108,106,65,11,119,65,177,243,221,241,121,108,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,65,15,118,115,65,247,148,175,175,120,108,34,0,65,13,118,32,0,115,65,189,220,202,149,124,108,34,0,65,16,118,32,0,115,11,63,0,32,0,65,8,106,32,1,65,168,136,141,161,2,106,54,2,0,32,0,65,12,106,32,1,65,137,235,208,208,7,107,54,2,0,32,0,65,16,106,32,1,54,2,0,32,0,65,20,106,32,1,65,207,140,162,142,6,106,54,2,0,11,195,4,1,6,127,32,1,32,2,106,33,6,32,0,65,24,106,33,4,32,0,65,40,106,40,2,0,33,3,32,0,32,0,40,2,0,32,2,106,54,2,0,32,0,65,4,106,34,5,32,5,40,2,0,32,2,65,16,79,32,0,40,2,0,65,16,79,114,114,54,2,0,32,2,32,3,106,65,16,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,40,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,16,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,40,2,0,32,4,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,12,106,34,3,32,3,40,2,0,32,4,65,4,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,16,106,34,3,32,3,40,2,0,32,4,65,8,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,20,106,34,3,32,3,40,2,0,32,4,65,12,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,40,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,32,6,65,16,107,77,4,64,32,6,65,16,107,33,8,32,0,65,8,106,40,2,0,33,2,32,0,65,12,106,40,2,0,33,3,32,0,65,16,106,40,2,0,33,5,32,0,65,20,106,40,2,0,33,7,3,64,32,2,32,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,3,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,5,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,7,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,7,32,8,32,1,65,4,106,34,1,79,13,0,11,32,0,65,8,106,32,2,54,2,0,32,0,65,12,106,32,3,54,2,0,32,0,65,16,106,32,5,54,2,0,32,0,65,20,106,32,7,54,2,0,11,32,1,32,6,73,4,64,32,4,32,1,32,6,32,1,107,34,1,252,10,0,0,32,0,65,40,106,32,1,54,2,0,11,11,97,1,1,127,32,0,65,16,106,40,2,0,33,1,32,0,65,4,106,40,2,0,4,127,32,1,65,12,119,32,0,65,20,106,40,2,0,65,18,119,106,32,0,65,12,106,40,2,0,65,7,119,106,32,0,65,8,106,40,2,0,65,1,119,106,5,32,1,65,177,207,217,178,1,106,11,32,0,40,2,0,106,32,0,65,24,106,32,0,65,40,106,40,2,0,16,1,11,255,3,2,3,126,1,127,32,0,32,1,106,33,6,32,1,65,32,79,4,126,32,6,65,32,107,33,6,32,2,66,214,235,130,238,234,253,137,245,224,0,124,33,3,32,2,66,177,169,172,193,173,184,212,166,61,125,33,4,32,2,66,249,234,208,208,231,201,161,228,225,0,124,33,5,3,64,32,3,32,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,3,32,4,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,4,32,2,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,2,32,5,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,5,32,6,32,0,65,8,106,34,0,79,13,0,11,32,2,66,12,137,32,5,66,18,137,124,32,4,66,7,137,124,32,3,66,1,137,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,2,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,2,66,197,207,217,178,241,229,186,234,39,124,11,32,1,173,124,32,0,32,1,65,31,113,16,6,11,134,2,0,32,1,32,2,106,33,2,3,64,32,2,32,1,65,8,106,79,4,64,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,32,0,133,66,27,137,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,33,0,32,1,65,8,106,33,1,12,1,11,11,32,1,65,4,106,32,2,77,4,64,32,0,32,1,53,2,0,66,135,149,175,175,152,182,222,155,158,127,126,133,66,23,137,66,207,214,211,190,210,199,171,217,66,126,66,249,243,221,241,153,246,153,171,22,124,33,0,32,1,65,4,106,33,1,11,3,64,32,1,32,2,73,4,64,32,0,32,1,49,0,0,66,197,207,217,178,241,229,186,234,39,126,133,66,11,137,66,135,149,175,175,152,182,222,155,158,127,126,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,66,33,136,133,66,207,214,211,190,210,199,171,217,66,126,34,0,32,0,66,29,136,133,66,249,243,221,241,153,246,153,171,22,126,34,0,32,0,66,32,136,133,11,77,0,32,0,65,8,106,32,1,66,214,235,130,238,234,253,137,245,224,0,124,55,3,0,32,0,65,16,106,32,1,66,177,169,172,193,173,184,212,166,61,125,55,3,0,32,0,65,24,106,32,1,55,3,0,32,0,65,32,106,32,1,66,249,234,208,208,231,201,161,228,225,0,124,55,3,0,11,244,4,2,3,127,4,126,32,1,32,2,106,33,5,32,0,65,40,106,33,4,32,0,65,200,0,106,40,2,0,33,3,32,0,32,0,41,3,0,32,2,173,124,55,3,0,32,2,32,3,106,65,32,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,200,0,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,32,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,41,3,0,32,4,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,16,106,34,3,32,3,41,3,0,32,4,65,8,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,24,106,34,3,32,3,41,3,0,32,4,65,16,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,32,106,34,3,32,3,41,3,0,32,4,65,24,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,200,0,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,65,32,106,32,5,77,4,64,32,5,65,32,107,33,2,32,0,65,8,106,41,3,0,33,6,32,0,65,16,106,41,3,0,33,7,32,0,65,24,106,41,3,0,33,8,32,0,65,32,106,41,3,0,33,9,3,64,32,6,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,6,32,7,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,7,32,8,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,8,32,9,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,9,32,2,32,1,65,8,106,34,1,79,13,0,11,32,0,65,8,106,32,6,55,3,0,32,0,65,16,106,32,7,55,3,0,32,0,65,24,106,32,8,55,3,0,32,0,65,32,106,32,9,55,3,0,11,32,1,32,5,73,4,64,32,4,32,1,32,5,32,1,107,34,1,252,10,0,0,32,0,65,200,0,106,32,1,54,2,0,11,11,188,2,1,5,126,32,0,65,24,106,41,3,0,33,1,32,0,41,3,0,34,2,66,32,90,4,126,32,0,65,8,106,41,3,0,34,3,66,1,137,32,0,65,16,106,41,3,0,34,4,66,7,137,124,32,1,66,12,137,32,0,65,32,106,41,3,0,34,5,66,18,137,124,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,1,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,1,66,197,207,217,178,241,229,186,234,39,124,11,32,2,124,32,0,65,40,106,32,2,66,31,131,167,16,6,11]);async function e(){return function(t){const{exports:{mem:e,xxh32:n,xxh64:r,init32:i,update32:a,digest32:o,init64:s,update64:u,digest64:c}}=t;let h=new Uint8Array(e.buffer);function g(t,n){if(e.buffer.byteLength<t+n){const r=Math.ceil((t+n-e.buffer.byteLength)/65536);e.grow(r),h=new Uint8Array(e.buffer)}}function f(t,e,n,r,i,a){g(t);const o=new Uint8Array(t);return h.set(o),n(0,e),o.set(h.subarray(0,t)),{update(e){let n;return h.set(o),"string"==typeof e?(g(3*e.length,t),n=w.encodeInto(e,h.subarray(t)).written):(g(e.byteLength,t),h.set(e,t),n=e.byteLength),r(0,t,n),o.set(h.subarray(0,t)),this},digest:()=>(h.set(o),a(i(0)))}}function y(t){return t>>>0}const b=2n**64n-1n;function d(t){return t&b}const w=new TextEncoder,l=0,p=0n;function x(t,e=l){return g(3*t.length,0),y(n(0,w.encodeInto(t,h).written,e))}function L(t,e=p){return g(3*t.length,0),d(r(0,w.encodeInto(t,h).written,e))}return{h32:x,h32ToString:(t,e=l)=>x(t,e).toString(16).padStart(8,"0"),h32Raw:(t,e=l)=>(g(t.byteLength,0),h.set(t),y(n(0,t.byteLength,e))),create32:(t=l)=>f(48,t,i,a,o,y),h64:L,h64ToString:(t,e=p)=>L(t,e).toString(16).padStart(16,"0"),h64Raw:(t,e=p)=>(g(t.byteLength,0),h.set(t),d(r(0,t.byteLength,e))),create64:(t=p)=>f(88,t,s,u,c,d)}}((await WebAssembly.instantiate(t)).instance)}
//# sourceMappingURL=xxhash-wasm.js.map


/***/ })

};
