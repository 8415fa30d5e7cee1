export const id = 6481;
export const ids = [6481,6861];
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

/***/ 79404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ answersByName),
/* harmony export */   Su: () => (/* binding */ answersOfSeed),
/* harmony export */   aN: () => (/* binding */ answersBeside)
/* harmony export */ });
/* harmony import */ var _data_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8043);
/* harmony import */ var _data_own_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7587);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _answer_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96801);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80907);
/* harmony import */ var _read_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14760);
/* harmony import */ var _rows_by_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50160);








/**
 * What stands beside the labels.
 * @throws InputError where that is no answer
 */
function answersBeside(rows, spec) {
    refuseLabelsAsAnswers(rows, spec);
    return (0,_arrange_js__WEBPACK_IMPORTED_MODULE_6__/* .withLabels */ .I)((0,_read_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnswers */ .M)(rows.testTable, spec, rows), knownOf(rows));
}
/**
 * What another file says of the rows, by their names, in their order.
 * @throws InputError where that is no answer, rows have no names, or the two have not the same
 */
function answersByName(given, spec, rows) {
    return placedAnswers(given, spec, rows).found;
}
/** With the place of each row in the file. */
function placedAnswers(given, spec, rows) {
    const answers = (0,_read_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnswers */ .M)(given.table, spec, rows);
    const places = placesIn(given, rows);
    return { found: (0,_arrange_js__WEBPACK_IMPORTED_MODULE_6__/* .withLabels */ .I)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_6__/* .pickAnswers */ .T)(answers, places), knownOf(rows)), places };
}
/**
 * What a file of another seed says of the rows, as `answersByName`.
 * @throws InputError where the labels beside its answers are others: a name has to mean one row
 */
function answersOfSeed(given, spec, rows) {
    const { found, places } = placedAnswers(given, spec, rows);
    const { table } = given;
    const column = table.columns.find(({ name }) => name === rows.label);
    if (!column)
        return found;
    const labels = rows.plan.task === 'regression'
        ? (0,_data_own_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ownNumbers */ .ne)(table, column, 'the label', rows.plan.format).column
        : (0,_data_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelColumn */ .NX)(table, rows.label, rows.plan);
    const columns = table.columns.map((one) => (one === column ? labels : one));
    const own = (0,_data_label_js__WEBPACK_IMPORTED_MODULE_0__/* .readLabels */ .k2)({ ...table, columns }, rows.label, rows.plan);
    const other = [...places.keys()].filter((row) => isOther(own[places[row]], rows.test.y[row]));
    if (other.length === 0)
        return found;
    const first = other[0];
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(other.length, 'row')} of ${places.length} ${other.length === 1 ? 'has' : 'have'} another label here than in ${rows.testTable.file}, first ${JSON.stringify(rows.testIds[first])}`, {
        at: table.place(places[first]),
        fix: 'Files of several seeds answer for the same rows, by the same names.',
    });
}
/** A missing label is no other one; the last digits of a number may be. */
function isOther(label, wanted) {
    return Math.abs(label - wanted) > 1e-9 * Math.max(Math.abs(label), Math.abs(wanted));
}
/** Whoever takes the labels for the answers finds them right. */
function refuseLabelsAsAnswers({ label, testTable }, spec) {
    const { prediction = _answer_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_COLUMNS */ .N.prediction, score = _answer_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_COLUMNS */ .N.score } = spec;
    const role = label === prediction ? 'predictions' : label === score ? 'scores' : undefined;
    if (role === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`column ${JSON.stringify(label)} is to hold the labels and the ${role}: of itself a label is always right`, { at: { file: testTable.file }, fix: `Name the column of the labels, or that of the ${role}.` });
}
function knownOf({ testIds: ids, test, outcomes }) {
    return { ids, labels: test.y, ...(outcomes && { outcomes }) };
}
function placesIn(given, rows) {
    if (given.idColumn === undefined || rows.idColumn === undefined) {
        const nameless = given.idColumn === undefined ? given.table.file : rows.testTable.file;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('labels of another file are found by the names of rows, and there are none', {
            at: { file: nameless },
            fix: 'Name the column that names rows: id: COLUMN.',
        });
    }
    return (0,_rows_by_name_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOfRows */ .Z)(given, { ids: rows.testIds, name: rows.testTable.file });
}


/***/ }),

/***/ 36137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ measureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** How much lies in a folder and below it; nothing where there is none. Links count as themselves. */
async function measureFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const parts = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return measureFiles(path);
        return { files: 1, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size };
    }));
    return {
        files: parts.reduce((sum, { files }) => sum + files, 0),
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}


/***/ }),

/***/ 49496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * A folder that comes with Sluice, beside the one that this code is in or above it, bundled or not.
 * @param folder with `/` between its parts
 * @param file that is in it
 * @throws BrokenError where a part of Sluice is missing
 */
function ownFolder(folder, file) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = start;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
            break;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${folder}/${file} is missing: it belongs beside the folder of ${start}`);
}


/***/ }),

/***/ 50090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ handedRows),
/* harmony export */   f9: () => (/* binding */ ROW_ID),
/* harmony export */   lS: () => (/* binding */ writeRows)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34225);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);





/** What rows are called in the files that a command is handed. */
const ROW_ID = 'sluice_id';
/**
 * Leaves out what a command is not to see: of the test rows the label, and of all rows the columns
 * that are no features.
 * @param hidden columns of the config's `ignore`
 * @throws InputError where a column goes by the name that rows are known by
 */
function handedRows({ train, validation }, { testTable, testIds, encoding }, hidden) {
    if (testTable.columns.some(({ name }) => name === ROW_ID)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`a column is called "${ROW_ID}", by which a command is told its rows`, {
            at: { file: testTable.file },
            fix: 'Give it another name.',
        });
    }
    const label = encoding.label.column;
    return {
        train: without(train, hidden),
        validation: without(validation, hidden),
        test: without(testTable, [...hidden, label]),
        testIds,
    };
}
function without(table, names) {
    return { ...table, columns: table.columns.filter(({ name }) => !names.includes(name)) };
}
/** @throws BrokenError when a file can't be written */
async function writeRows(rows, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const { train, validation, test, testIds } = rows;
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'train.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(train));
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'validation.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(validation));
    const ids = { name: ROW_ID, cells: testIds };
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'test-features.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(test, ids));
}


/***/ }),

/***/ 44365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stampFiles),
/* harmony export */   v: () => (/* binding */ leftFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** The files at a path and below it, by their paths; none where there is nothing. */
async function stampFiles(path) {
    const stamps = new Map();
    for (const { file, stamp } of await walk(path))
        stamps.set(file, stamp);
    return stamps;
}
/**
 * The files that a command left at a path: a file, or a folder with all below it.
 * @param before what stood there before it ran
 * @returns undefined where there is nothing
 * @throws BrokenError where one of them is older than the run, a link or no file: it may be of
 * another training, or of another folder
 */
async function leftFiles(path, before) {
    const found = await walk(path);
    if (found.length === 0)
        return undefined;
    for (const { file, stamp, plain } of found) {
        if (!plain) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${file} is a link or no file, so it may lie anywhere`, 'Let the command write files, not links to them.');
        }
        if (before.get(file) === stamp) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${file} was there before the command ran, and it has not written it again`, 'Delete it first, or write to SLUICE_OUT, which is new in each run.');
        }
    }
    const single = found.length === 1 && found[0].file === path;
    const folder = single ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const files = single ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)] : found.map(({ file }) => file.slice(path.length + 1));
    return { folder, files: files.sort() };
}
async function walk(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${path} can't be read (${error.code})`, undefined, { cause: error });
    });
    if (stat === undefined)
        return [];
    if (!stat.isDirectory()) {
        const stamp = [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
        return [{ file: path, stamp, plain: stat.isFile() }];
    }
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
    return (await Promise.all(names.map((name) => walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))).flat();
}


/***/ }),

/***/ 26481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownSplitTrainer: () => (/* binding */ ownSplitTrainer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10251);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79404);
/* harmony import */ var _read_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46397);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96861);






/**
 * Trains by a command that splits its data by itself. It is handed nothing, and hands back
 * predictions of the rows that it tested on: with their labels, unless those are known.
 * @param placeOf where it runs; left out: here
 */
function ownSplitTrainer(placeOf = () => _run_command_js__WEBPACK_IMPORTED_MODULE_5__.here) {
    return {
        kind: 'own-split',
        async prepare(spec, { training, evaluation, rows }) {
            if (training || evaluation) {
                throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('a command that splits its data by itself is handed no rows');
            }
            const train = placeOf(spec.command).prepare(spec.command, undefined);
            return {
                async run(context) {
                    const { predictions: path, ...trained } = await train(context);
                    const { predictions, ...split } = await (0,_read_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .orUnusable */ .hp)(path, () => readOwn(path, spec, rows));
                    return { ...trained, outcome: { kind: 'predictions', predictions }, ...split };
                },
            };
        },
    };
}
/** @param known the rows that are judged, where it is not the command that says which */
async function readOwn(path, { answers, form }, known) {
    const file = { path, name: path, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size };
    if (known) {
        const given = await (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)([file], { usualIds: ['id'], ...form }, {});
        return { predictions: (0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .answersByName */ .GL)(given, answers, known) };
    }
    const rows = await (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .aK)(file, form, {});
    return { predictions: (0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .answersBeside */ .aN)(rows, answers), rows };
}


/***/ }),

/***/ 46397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ readAnswersOf),
/* harmony export */   R_: () => (/* binding */ readPredictions),
/* harmony export */   hp: () => (/* binding */ orUnusable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10251);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96801);
/* harmony import */ var _evaluate_answers_arrange_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80907);
/* harmony import */ var _evaluate_answers_read_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14760);
/* harmony import */ var _evaluate_answers_rows_by_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50160);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50090);








/** Where ids may stand in what it hands back. */
const ID_COLUMNS = ['id', _hand_over_js__WEBPACK_IMPORTED_MODULE_6__/* .ROW_ID */ .f9];
/**
 * What a command says of the rows that it was handed, by their ids, with the labels that we know: a
 * `label` that it writes is not read.
 * @param own the columns of the user's own metrics
 * @throws BrokenError where the file can't be read, or does not answer for each of the rows once
 */
function readPredictions(path, asked, own = []) {
    return orUnusable(path, async () => (0,_evaluate_answers_arrange_js__WEBPACK_IMPORTED_MODULE_7__/* .withLabels */ .I)(...inUnits(await answersIn(path, asked, own), asked)));
}
/**
 * What was read of a command's predictions. It is the command that is wrong about them, and it has
 * run: no mistake of a config's is left then.
 * @throws BrokenError in the words of whatever was wrong
 */
async function orUnusable(path, read) {
    try {
        return await read();
    }
    catch (cause) {
        const why = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz ? inOneLine(cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause);
        const fix = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz ? cause.problems.at(-1)?.fix : undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the predictions in ${path} can't be used: ${why}`, fix, { cause });
    }
}
/**
 * What a command says of rows whose labels it is nobody's to compare with here, in their order.
 * @throws BrokenError as `readPredictions`
 */
function readAnswersOf(path, asked) {
    return orUnusable(path, () => answersIn(path, asked, []));
}
/** In the order of the rows that were asked. */
async function answersIn(path, { task, classes, testIds }, own) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const { prediction } = _evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_COLUMNS */ .N;
    // A class may be called like a missing value.
    const columns = { usualIds: ID_COLUMNS, prediction, missing: [] };
    const given = await (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)([{ path, name: path, bytes: size }], columns, {});
    if (given.idColumn === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('they have no column "id"');
    const plan = planOf(task, classes);
    const answers = (0,_evaluate_answers_read_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnswers */ .M)(given.table, { own }, { task, classes, plan });
    return (0,_evaluate_answers_arrange_js__WEBPACK_IMPORTED_MODULE_7__/* .pickAnswers */ .T)(answers, (0,_evaluate_answers_rows_by_name_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOfRows */ .Z)(given, { ids: testIds, name: 'the test rows' }));
}
/** However the user's own file has its numbers, a command was handed plain ones. */
function planOf(task, classes) {
    switch (task) {
        case 'binary':
            return { task, classes: [classes[0], classes[1]] };
        case 'multiclass':
            return { task, classes };
        case 'regression':
            return { task, classes: [] };
    }
}
/** Labels are read in the units of a model; a command answers in those of its file. */
function inUnits(answers, { testIds: ids, test, encoding }) {
    const { label } = encoding;
    if (answers.task !== 'regression' || label.task !== 'regression' || label.transform !== 'log') {
        return [answers, { ids, labels: test.y }];
    }
    const { transform } = label;
    return [
        { ...answers, transform },
        { ids, labels: test.y.map(Math.exp) },
    ];
}
function inOneLine({ problems }) {
    return problems
        .map(({ message, at }) => (at?.line === undefined ? message : `line ${at.line}: ${message}`))
        .join('; ');
}


/***/ }),

/***/ 96861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseWindows),
/* harmony export */   here: () => (/* binding */ here)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_measure_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36137);
/* harmony import */ var _child_protocol_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30287);
/* harmony import */ var _child_report_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70669);
/* harmony import */ var _child_watch_child_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43820);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50090);
/* harmony import */ var _left_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44365);
/* harmony import */ var _sluice_py_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75675);
/* harmony import */ var _what_it_left_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41312);











/** @throws InputError where a command and all that it started can't be ended together */
function refuseWindows() {
    if (process.platform !== 'win32')
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('a command needs Linux or macOS', {
        fix: 'There a command and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
    });
}
/** In this job, as a process. */
const here = {
    prepare(spec, rows) {
        refuseWindows();
        return (context) => runCommand(spec, rows, context);
    },
};
/**
 * Runs a command to its end, held and watched, and finds what it left.
 * @param rows what it is handed; absent where it splits its data by itself
 * @throws BrokenError unless it ended well, left predictions that are no older than it, and nothing
 *   of it is at work any more
 * @throws the signal's own reason when it is aborted, once all has ended
 */
async function runCommand(spec, rows, { seed, emit, signal, checkpoints, scratch }) {
    signal.throwIfAborted();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch, { recursive: true });
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'command-'));
    const place = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, name);
    const [events, out, data] = [place('events.jsonl'), place('out'), place('data')];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(out, { recursive: true });
    if (checkpoints !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(checkpoints, { recursive: true });
    const left = await (0,_files_measure_files_js__WEBPACK_IMPORTED_MODULE_3__/* .measureFiles */ .o)(checkpoints ?? own);
    if (rows)
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_7__/* .writeRows */ .lS)(rows, data);
    const predictions = spec.predictions ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _what_it_left_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL */ .V.predictions);
    const model = spec.model ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _what_it_left_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL */ .V.model);
    const before = { predictions: await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_8__/* .stampFiles */ .H)(predictions), model: await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_8__/* .stampFiles */ .H)(model) };
    const reader = new _child_report_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .ReportReader */ .C(emit);
    const env = (0,_child_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentOf */ .p7)(process.env, spec.env, {
        events,
        out,
        ...(rows && { data }),
        ...(checkpoints !== undefined && { checkpoint: checkpoints }),
        seed,
        params: spec.params,
        python: (0,_sluice_py_js__WEBPACK_IMPORTED_MODULE_9__/* .pythonFolder */ .T)(),
    });
    await (0,_child_watch_child_js__WEBPACK_IMPORTED_MODULE_6__/* .watchChild */ .a)({ ...spec, name: 'the command', env, events }, reader, { emit, signal });
    return {
        ...(await (0,_what_it_left_js__WEBPACK_IMPORTED_MODULE_10__/* .whatItLeft */ .F)(reader, { path: predictions, shown: predictions, before: before.predictions }, { path: model, shown: model, before: before.model, named: spec.model !== undefined })),
        ...(left.files > 0 && {
            continued: { ...left, ...(reader.resumed !== undefined && { epoch: reader.resumed }) },
        }),
    };
}


/***/ }),

/***/ 75675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonFolder)
/* harmony export */ });
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49496);

/**
 * The folder of `sluice.py`.
 * @throws BrokenError where a part of Sluice is missing
 */
function pythonFolder() {
    return (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFolder */ .v)('python', 'sluice.py');
}


/***/ }),

/***/ 41312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whatItLeft),
/* harmony export */   V: () => (/* binding */ USUAL)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _left_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44365);


/** What a command leaves in `SLUICE_OUT` where its config names no other place. */
const USUAL = { predictions: 'predictions.csv', model: 'model' };
/**
 * What a command that ended well told and left.
 * @param model `named`: its config says that there is one
 * @throws BrokenError where predictions, or a model that is named, are missing or older than the run
 */
async function whatItLeft({ framework, history, reports }, predictions, model) {
    const { engine, version } = framework
        ? { engine: framework.name, version: framework.version }
        : { engine: 'command', version: 'not reported' };
    if ((await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_1__/* .leftFiles */ .v)(predictions.path, predictions.before)) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the command exited with 0 and left no predictions: there is no ${predictions.shown}`, 'Write them with sluice.predictions(ids, labels, scores), or name their file in the config.');
    }
    return {
        by: { kind: 'command', engine, version },
        predictions: predictions.path,
        history,
        reported: reports,
        model: await modelAt(model),
    };
}
async function modelAt({ path, shown, before, named, }) {
    const left = await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_1__/* .leftFiles */ .v)(path, before);
    if (left !== undefined)
        return { kind: 'files', ...left, flavour: 'command' };
    if (!named)
        return { kind: 'none' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the command exited with 0 and left no model: there is no ${shown}`);
}


/***/ })

};
