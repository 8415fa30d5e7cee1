export const id = 9074;
export const ids = [9074];
export const modules = {

/***/ 63769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outcomeRecords),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The classes of a row: what it should be, and what it is. */
const OUTCOMES = ['fail', 'pass'];
const OWN = ['id', 'label', 'prediction'];
/**
 * Outcomes as the records of a table, the header first: each row should pass. A question that is
 * asked again has a name of its own, by how often it came before.
 * @param prefix of a name that is one of ours: `vars.label`
 */
function outcomeRecords(outcomes, prefix) {
    const names = [...new Set(outcomes.flatMap(({ about }) => Object.keys(about)))].filter((name) => outcomes.every(({ about }) => isCell(about[name])));
    const header = [...OWN, ...names.map((name) => (OWN.includes(name) ? prefix + name : name))];
    const asked = new Map();
    const rows = outcomes.map(({ question, right, about, line }) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(question).digest('hex').slice(0, 16);
        const before = asked.get(hash) ?? 0;
        asked.set(hash, before + 1);
        const id = before === 0 ? hash : `${hash}#${before + 1}`;
        const cells = names.map((name) => cellOf(about[name]));
        return { cells: [id, OUTCOMES[1], OUTCOMES[Number(right)], ...cells], line };
    });
    return [{ cells: header, line: 1 }, ...rows];
}
function isCell(value) {
    return typeof value !== 'object' || value === null;
}
function cellOf(value) {
    return value === undefined || value === null ? '' : String(value);
}


/***/ }),

/***/ 10251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ readNamedRows),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   hO: () => (/* binding */ rowsAt),
/* harmony export */   jQ: () => (/* binding */ refuseMissing),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   kh: () => (/* binding */ loadRows),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6974);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84658);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63180);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38866);
/* harmony import */ var _csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46571);
/* harmony import */ var _eval_tools_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63769);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12061);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95385);
/* harmony import */ var _split_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44807);
/* harmony import */ var _split_named_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66158);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93521);














/** There are none: what is judged are single numbers. @param file that holds them, for messages */
function noRows(file) {
    return {
        task: 'regression',
        classes: [],
        plan: { task: 'regression', classes: [] },
        testIds: [],
        idColumn: undefined,
        label: '',
        test: { y: new Float64Array(0) },
        testTable: {
            file,
            rows: 0,
            columns: [],
            lines: new Uint32Array(0),
            hashes: new BigUint64Array(0),
            odd: new Map(),
            tooLarge: new Map(),
            saidMissing: new Map(),
            readings: new Map(),
            hashing: '',
            files: [],
            repeatedHeaders: [],
            place: () => ({ file }),
        },
    };
}
const USUAL_ID = 'id';
const MOST_NAMED = 10;
/**
 * Bytes of V8's heap that a row may take, from two files with names to a verdict: a million rows were
 * judged within 570 MB of it.
 */
const HEAP_A_ROW = 600;
/**
 * Reads a file's rows and what they are called.
 * @throws InputError with file and line where it is no table, or a name is missing or stands twice,
 * and where it has more rows than fit into memory
 */
async function readNamedRows(file, world, beside = {}) {
    const files = await (0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)(file.path, (0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .rootsOf */ .RD)(world), world.folder);
    return readNames(files, { usualIds: [USUAL_ID], ...file, ...beside }, world);
}
/** As `readNamedRows`, of files that are found. */
async function readNames(files, { id, usualIds, prediction, label, missing, likely, tool }, world) {
    const name = files[0].name;
    const most = Math.floor((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit / HEAP_A_ROW);
    const ids = id === undefined ? usualIds : [id];
    const table = await (0,_csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .N)(files, {
        label: label ?? '',
        hasher: await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .loadHasher */ .mX)(),
        // As they are written: 007 is not 7, and a long number does not lose its last digits.
        readings: new Map(ids.map((one) => [one, { kind: 'id', likely }])),
        answers: new Set([prediction]),
        ...(missing && { specs: { columns: new Map([[prediction, { missing }]]) } }),
        tool,
        signal: world.signal,
        onProgress(rows) {
            if (rows > most)
                throw tooMany(name, most);
            world.onProgress?.(rows);
        },
    });
    const usual = usualIds.find((one) => table.columns.some((column) => column.name === one));
    const idColumn = id ?? usual;
    if (idColumn === undefined)
        return { table, ids: placesOf(table), idColumn };
    columnOf(table, idColumn, 'which names rows');
    return {
        table,
        ids: (0,_split_named_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .namesOfRows */ .D)(table, everyRow(table), idColumn, 'which names rows'),
        idColumn,
    };
}
/**
 * Reads labelled rows; each of them needs its label.
 * @param like rows of the same question: their task and classes hold for these too
 * @throws InputError with file and line of whatever is missing, doubled or no class
 */
async function loadRows(spec, world, like) {
    const { label } = spec;
    const likely = like?.idColumn === undefined ? undefined : like.testIds;
    return labelledRows(await readNamedRows(spec, world, { label, likely }), spec, like);
}
/** As `loadRows`, of a file that is found. */
async function readRows(file, form, world) {
    return labelledRows(await readNames([file], { usualIds: [USUAL_ID], ...form }, world), form);
}
function labelledRows({ table, ids, idColumn }, spec, like) {
    const { label } = spec;
    columnOf(table, label, 'which holds the labels');
    const plan = like ? like.plan : planRows(table, spec);
    const column = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelColumn */ .NX)(table, label, plan);
    refuseMissing(table, column, 'the label');
    const testTable = {
        ...table,
        columns: table.columns.map((one) => (one.name === label ? column : one)),
    };
    const y = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .readLabels */ .k2)(testTable, label, plan, undefined, like?.testTable.file);
    const { task, classes } = plan;
    return {
        task,
        classes,
        plan,
        testIds: ids,
        idColumn,
        label,
        test: { y },
        testTable,
        ...(spec.tool && { outcomes: true }),
    };
}
/** Those of the rows that stand at these places, ascending. */
function rowsAt(rows, places) {
    const { testIds, test, testTable: table } = rows;
    return {
        ...rows,
        testIds: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .gather */ .kg)(testIds, places, new Array(places.length)),
        test: { y: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .gather */ .kg)(test.y, places, new Float64Array(places.length)) },
        testTable: { ...table, ...(0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .subset */ .LE)(table, places), place: (row) => table.place(places[row]) },
    };
}
/**
 * What a record says of such rows: all of them are test rows. Their fingerprint is of names and
 * labels; other cells are answers, or go with a name.
 */
async function summaryOf({ testTable: table, testIds, idColumn, label }, method = 'given') {
    const hasher = await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .loadHasher */ .mX)();
    const rows = everyRow(table);
    const column = table.columns.find(({ name }) => name === label);
    const labelOf = (row) => (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelText */ .QK)(column, row) ?? '';
    const hashes = new BigUint64Array(rows.length);
    testIds.forEach((id, row) => {
        hashes[row] = hasher.h64(id);
    });
    const testFingerprint = (0,_split_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__/* .fingerprint */ .R)(hashes, rows, labelOf);
    return {
        fingerprint: testFingerprint,
        testFingerprint,
        rows: rows.length,
        columns: table.columns.map((one) => ({
            name: one.name,
            kind: one.kind,
            role: one.name === label ? 'label' : one.name === idColumn ? 'id' : 'ignored',
            missing: countMissing(one),
        })),
        splits: { method, seed: 0, train: 0, validation: 0, test: rows.length },
        warnings: [],
    };
}
/**
 * The column of that name.
 * @param role for messages: what the column is to be
 * @throws InputError with the nearest name where there is none
 */
function columnOf(table, name, role) {
    const column = table.columns.find((one) => one.name === name);
    if (column)
        return column;
    const names = table.columns.map((one) => one.name);
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`no column ${JSON.stringify(name)}, ${role}`, {
        at: { file: table.file },
        fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(name, names, 'columns'),
    });
}
function kindOfCells(column) {
    return 'values' in column ? column.kind : 'value';
}
/**
 * Every row needs the cell.
 * @param wanted what it is to be
 * @throws InputError with the lines that lack it, and what stands there instead
 */
function refuseMissing(table, column, what, wanted = kindOfCells(column)) {
    const missing = countMissing(column);
    if (missing === 0)
        return;
    const { name } = column;
    const written = new Map([...(table.odd.get(name) ?? []), ...(table.saidMissing.get(name) ?? [])].map(({ row, text }) => [row, text.trim()]));
    const problems = [];
    (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .cellsOf */ .nc)(column).forEach((cell, row) => {
        if (problems.length === MOST_NAMED || !isMissing(column, cell))
            return;
        const text = written.get(row);
        const about = `${what} (column ${JSON.stringify(name)})`;
        problems.push({
            message: text === undefined
                ? `${about} is missing here`
                : `${about} is ${JSON.stringify(text)} here, which is not a ${wanted}`,
            at: table.place(row),
        });
    });
    const more = missing - problems.length;
    const message = more > 0 ? `and in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(more, 'more row')}` : 'every row needs it';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([...problems, { message, at: { file: table.file } }]);
}
function countMissing(column) {
    let missing = 0;
    if ('values' in column) {
        for (const { values } of (0,_numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_12__/* .copiesOf */ .lS)(column.values)) {
            for (let i = 0; i < values.length; i++)
                if (Number.isNaN(values[i]))
                    missing++;
        }
    }
    else {
        for (const { values: codes } of (0,_numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_12__/* .copiesOf */ .lS)(column.codes)) {
            for (let i = 0; i < codes.length; i++)
                if (codes[i] < 0)
                    missing++;
        }
    }
    return missing;
}
function isMissing(column, cell) {
    return 'values' in column ? Number.isNaN(cell) : cell < 0;
}
function tooMany(file, most) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`the file has more rows than this process has memory for: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_11__/* .grouped */ .zD)(most)}`, {
        at: { file },
        fix: 'Judge a sample of the rows, the same one in both files, or give Node more memory: NODE_OPTIONS=--max-old-space-size=16000',
    });
}
function everyRow(table) {
    return (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_13__/* .fill */ .G)(new Uint32Array(table.rows), (row) => row);
}
function placesOf(table) {
    return Array.from({ length: table.rows }, (_, row) => String(row + 1));
}
function planRows(table, spec) {
    const { label, positive, task, classColumns, tool } = spec;
    if (tool)
        return { task: 'binary', classes: _eval_tools_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOMES */ .i };
    const scored = table.columns
        .filter(({ name }) => name.startsWith(classColumns))
        .map(({ name }) => name.slice(classColumns.length));
    const asked = task === 'auto' && scored.length > 2 ? 'multiclass' : task;
    const { plan } = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .planLabel */ .GS)(table, {
        label,
        task: asked,
        ...(positive !== undefined && { positive }),
    });
    if (plan.task === 'multiclass') {
        const names = [...new Set([...plan.classes, ...scored])];
        const numeric = names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
        const classes = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .sortClasses */ .N3)(numeric, names);
        return { task: plan.task, classes };
    }
    return plan.task === 'binary' && positive === undefined
        ? { task: plan.task, classes: usualOrder(table, plan.classes) }
        : plan;
}
/** Which class a score is the probability of is not to be guessed. */
function usualOrder(table, classes) {
    const [first, second] = [...classes].sort();
    const pair = [first, second];
    const words = pair.join(' ').toLowerCase();
    if (words === '0 1' || words === 'false true')
        return [...pair];
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`which of ${pair.map((name) => JSON.stringify(name)).join(' and ')} is the positive class is not said`, {
        at: { file: table.file },
        fix: `Name it: --positive ${second}, or positive: ${second} in the config.`,
    });
}


/***/ }),

/***/ 79074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readAnswers),
  j: () => (/* binding */ readOwn)
});

// EXTERNAL MODULE: ./src/data/label.ts + 2 modules
var label = __webpack_require__(12061);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
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

;// CONCATENATED MODULE: ./src/evaluate/answers/read-answers.ts









const MOST_NAMED = 10;
/** Probabilities of a row add up to 1 but for so much, which leaves room for rounded ones. */
const SUM_TOLERANCE = 0.01;
/**
 * What a file's cells say of its rows, in their order. A class that is not given is that of the
 * largest score (binary: of one above a half).
 * @throws InputError with the lines of whatever is missing, no number, no class, or outside of the
 * scale that the spec names
 */
function readAnswers(table, spec, question) {
    const { prediction, scores } = answerColumns(table, spec, question);
    const { task, classes, plan } = question;
    // A class is read as the labels are: 1.0 is 1, and 1.10 is not 1.1.
    const told = prediction && (0,label/* labelColumn */.NX)(table, prediction.name, plan);
    const own = spec.own && spec.own.length > 0 && { own: readOwn(table, spec.own) };
    if (task === 'regression') {
        return { task, predicted: numbersOf(table, told, 'the prediction'), ...own };
    }
    const given = scores && readScores(table, scores, spec.scale);
    const predicted = told && classesOfRows(table, told, classes);
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
    refuseOtherSums(table, scores, width);
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
function refuseOtherSums(table, scores, width) {
    const sum = (row) => {
        let total = 0;
        for (let k = 0; k < width; k++)
            total += scores[row * width + k];
        return total;
    };
    refuseRows(table, table.rows, (row) => Math.abs(sum(row) - 1) > SUM_TOLERANCE, (row) => `the scores of the classes add up to ${Number(sum(row).toPrecision(6))}, not to 1`, 'Write the probability of every class in every row.');
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


/***/ })

};
