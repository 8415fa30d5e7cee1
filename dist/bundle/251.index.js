export const id = 251;
export const ids = [251];
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

/***/ 44815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ otherwiseRead),
/* harmony export */   uY: () => (/* binding */ givenStrays),
/* harmony export */   x3: () => (/* binding */ givenWarnings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _checks_stray_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1795);
/* harmony import */ var _label_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63771);
/* harmony import */ var _own_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7587);
/* harmony import */ var _table_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22808);





/**
 * Warns of the header where it stands again among the rows.
 * @throws InputError with the lines that hold units or totals: a verdict about such a row is wrong,
 * and which rows a verdict is about is not to be guessed
 */
function givenStrays(table) {
    const { rows, warnings } = (0,_checks_stray_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .strayRows */ .P)(table);
    if (rows.size === 0)
        return warnings;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([...rows].map((row) => ({
        message: 'this line looks like the header, like units or like a total, and not like a row',
        at: table.place(row),
        fix: 'Delete it; if it is a row like the others, move it away from the end.',
    })));
}
/** What a person should know of how a file of predictions was read. @throws InputError as `givenStrays` does */
function givenWarnings(table, spec, plan) {
    return [...givenStrays(table), ...otherwiseRead(table, spec, plan)];
}
/** What was read otherwise than it may be meant. */
function otherwiseRead(table, spec, plan) {
    return [...otherwiseNamed(table, spec), ...groupedNumbers(table, spec, plan)];
}
/** What predictions and scores are called elsewhere, as scikit-learn and pandas have them. */
const ELSEWHERE = {
    prediction: /^(?:y_?)?(?:hat|pred(?:icted|ictions?)?)(?:_?(?:class|label|value))?$/,
    score: /^(?:y_?)?(?:scores?|prob(?:a|ability|abilities)?)$/,
};
/** Columns that are not read, as their names are not what is looked for, though they may be meant. */
function otherwiseNamed(table, { id, prediction, classColumns }) {
    const names = table.columns.map(({ name }) => name);
    const score = classColumns.slice(0, -1);
    const scored = names.some((name) => name.startsWith(classColumns));
    const wanted = [
        ...(id === undefined ? [{ name: 'id' }] : []),
        { name: prediction, like: ELSEWHERE.prediction },
        ...(scored ? [] : [{ name: score, like: ELSEWHERE.score }]),
    ];
    return wanted.flatMap(({ name, like }) => {
        if (names.includes(name))
            return [];
        const found = names.find((one) => (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(one) === (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(name) || like?.test((0,_table_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(one)));
        if (found === undefined)
            return [];
        const message = `column ${JSON.stringify(found)} is not read, as its name is not ${JSON.stringify(name)}; if it is meant, name it`;
        return [{ code: 'column-not-read', column: found, message }];
    });
}
/** Labels are looked at as they are planned, as long as they are few. */
function groupedNumbers(table, { label, prediction }, plan) {
    if (plan.task !== 'regression')
        return [];
    return table.columns
        .filter((column) => column.name === prediction || (column.name === label && 'values' in column))
        .filter((column) => (0,_own_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeGrouped */ .LE)(table, column))
        .map(({ name }) => ({
        code: 'ambiguous-column',
        column: name,
        message: `column ${JSON.stringify(name)} ${(0,_label_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedText */ .CP)(_label_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .ADVICE_OF_GIVEN */ .l)}`,
    }));
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
/* harmony import */ var _numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6974);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(84658);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63180);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38866);
/* harmony import */ var _csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46571);
/* harmony import */ var _eval_tools_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63769);
/* harmony import */ var _given_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44815);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8043);
/* harmony import */ var _label_advice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63771);
/* harmony import */ var _own_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7587);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95385);
/* harmony import */ var _split_fingerprint_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44807);
/* harmony import */ var _split_named_rows_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66158);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93521);

















/** There are none: what is judged are single numbers. @param file that holds them, for messages */
function noRows(file) {
    return {
        task: 'regression',
        classes: [],
        plan: { task: 'regression', classes: [] },
        testIds: [],
        idColumn: undefined,
        label: '',
        unit: '',
        warnings: [],
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
    const files = await (0,_source_files_js__WEBPACK_IMPORTED_MODULE_9__/* .locate */ .x5)(file.path, (0,_source_files_js__WEBPACK_IMPORTED_MODULE_9__/* .rootsOf */ .RD)(world), world.folder);
    return readNames(files, { usualIds: [USUAL_ID], ...file, ...beside }, world);
}
/** As `readNamedRows`, of files that are found. */
async function readNames(files, { id, usualIds, prediction, label, missing, likely, tool }, world) {
    const name = files[0].name;
    const most = Math.floor((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit / HEAP_A_ROW);
    const ids = id === undefined ? usualIds : [id];
    const table = await (0,_csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .N)(files, {
        label: label ?? '',
        hasher: await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_12__/* .loadHasher */ .mX)(),
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
        ids: (0,_split_named_rows_js__WEBPACK_IMPORTED_MODULE_11__/* .namesOfRows */ .D)(table, everyRow(table), idColumn, 'which names rows'),
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
    const raw = columnOf(table, label, 'which holds the labels');
    const stray = (0,_given_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .givenStrays */ .uY)(table);
    const { plan, warnings } = like ? { plan: like.plan, warnings: [] } : planRows(table, spec);
    const { column, unit } = plan.task === 'regression'
        ? (0,_own_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .ownNumbers */ .ne)(table, raw, 'the label', plan.format)
        : { column: (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .labelColumn */ .NX)(table, label, plan), unit: '' };
    refuseMissing(table, column, 'the label');
    const testTable = {
        ...table,
        columns: table.columns.map((one) => (one.name === label ? column : one)),
    };
    const y = (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .readLabels */ .k2)(testTable, label, plan, undefined, like?.testTable.file);
    const { task, classes } = plan;
    return {
        task,
        classes,
        plan,
        testIds: ids,
        idColumn,
        label,
        unit,
        warnings: [...stray, ...warnings, ...(0,_given_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .otherwiseRead */ .Tp)(table, spec, plan)],
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
        testIds: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_13__/* .gather */ .kg)(testIds, places, new Array(places.length)),
        test: { y: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_13__/* .gather */ .kg)(test.y, places, new Float64Array(places.length)) },
        testTable: { ...table, ...(0,_table_subset_js__WEBPACK_IMPORTED_MODULE_13__/* .subset */ .LE)(table, places), place: (row) => table.place(places[row]) },
    };
}
/**
 * What a record says of such rows: all of them are test rows. Their fingerprint is of names and
 * labels; other cells are answers, or go with a name.
 */
async function summaryOf({ testTable: table, testIds, idColumn, label }, method = 'given') {
    const hasher = await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_12__/* .loadHasher */ .mX)();
    const rows = everyRow(table);
    const column = table.columns.find(({ name }) => name === label);
    const hashes = new BigUint64Array(rows.length);
    testIds.forEach((id, row) => {
        hashes[row] = hasher.h64(id);
    });
    const testFingerprint = (0,_split_fingerprint_js__WEBPACK_IMPORTED_MODULE_10__/* .fingerprint */ .R)(hashes, rows, column);
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
    (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_13__/* .cellsOf */ .nc)(column).forEach((cell, row) => {
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
    const message = more > 0 ? `and in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_14__/* .plural */ .LS)(more, 'more row')}` : 'every row needs it';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([...problems, { message, at: { file: table.file } }]);
}
function countMissing(column) {
    let missing = 0;
    if ('values' in column) {
        for (const { values } of (0,_numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_15__/* .copiesOf */ .lS)(column.values)) {
            for (let i = 0; i < values.length; i++)
                if (Number.isNaN(values[i]))
                    missing++;
        }
    }
    else {
        for (const { values: codes } of (0,_numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_15__/* .copiesOf */ .lS)(column.codes)) {
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
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`the file has more rows than this process has memory for: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_14__/* .grouped */ .zD)(most)}`, {
        at: { file },
        fix: 'Judge a sample of the rows, the same one in both files, or give Node more memory: NODE_OPTIONS=--max-old-space-size=16000',
    });
}
function everyRow(table) {
    return (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_16__/* .fill */ .G)(new Uint32Array(table.rows), (row) => row);
}
function placesOf(table) {
    return Array.from({ length: table.rows }, (_, row) => String(row + 1));
}
function planRows(table, spec) {
    const { label, positive, task, classColumns, tool } = spec;
    if (tool)
        return { plan: { task: 'binary', classes: _eval_tools_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOMES */ .i }, warnings: [] };
    const scored = table.columns
        .filter(({ name }) => name.startsWith(classColumns))
        .map(({ name }) => name.slice(classColumns.length));
    const asked = task === 'auto' && scored.length > 2 ? 'multiclass' : task;
    const { plan, warnings } = (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .planLabel */ .GS)(table, {
        label,
        task: asked,
        advice: _label_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .ADVICE_OF_GIVEN */ .l,
        ...(positive !== undefined && { positive }),
    });
    if (plan.task === 'multiclass') {
        const names = [...new Set([...plan.classes, ...scored])];
        const numeric = names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
        const classes = (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .sortClasses */ .N3)(numeric, names);
        // A class that has scores of its own is one, whatever it is called.
        const isScored = (name) => scored.includes(name);
        const doubts = warnings.filter(({ examples }) => !examples?.every(isScored));
        return { plan: { task: plan.task, classes }, warnings: doubts };
    }
    if (plan.task !== 'binary' || positive !== undefined)
        return { plan, warnings };
    return { plan: { task: plan.task, classes: usualOrder(table, plan.classes) }, warnings };
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

/***/ 7587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ mayBeGrouped),
/* harmony export */   gD: () => (/* binding */ refuseOtherUnits),
/* harmony export */   ne: () => (/* binding */ ownNumbers),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _checks_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68415);
/* harmony import */ var _label_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63771);
/* harmony import */ var _label_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50161);
/* harmony import */ var _table_cell_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51642);
/* harmony import */ var _table_infer_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70107);
/* harmony import */ var _table_number_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97516);








const MOST_NAMED = 10;
/**
 * Reads numbers that were kept as texts, however they are written: as their own cells show it,
 * whatever another column has. Missing cells are NaN.
 * @param what the column is to hold, for messages
 * @param format of a column that goes with this one: decides where its own cells leave it open
 * @throws InputError with the lines of cells that are no numbers, or infinite; where the column can
 * be read in more than one way; and where it holds something else
 */
function ownNumbers(table, column, what, format) {
    const isGrouped = format === '1.234,56' && mayBeGrouped(table, column);
    if (column.kind === 'number' && !isGrouped) {
        return { column, unit: unitOf(table, column.name) };
    }
    if (!('codes' in column))
        return refuseOther(table, column, what);
    const found = new Map((0,_checks_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .countLevels */ .ZT)(column).map(({ level, count }) => [level, count]));
    const numbers = format !== undefined && (isGrouped || isOpen(found, format))
        ? { parse: (0,_table_infer_format_js__WEBPACK_IMPORTED_MODULE_5__/* .cellParser */ .w)('number', format) }
        : (0,_label_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .cZ)(column, found, undefined);
    if (!numbers) {
        const unread = (0,_label_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadNumbers */ .m)(found, _label_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .ADVICE_OF_GIVEN */ .l);
        if (!unread)
            return refuseOther(table, column, what);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`${what} (column ${JSON.stringify(column.name)}) ${unread.message}`, {
            at: { file: table.file },
            fix: unread.fix,
        });
    }
    const parsed = column.levels.map(numbers.parse);
    refuseOdd(table, column, parsed, what);
    const { name, codes } = column;
    const values = Float64Array.from(codes, (code) => parsed[code] ?? Number.NaN);
    return {
        column: { kind: 'number', name, values },
        unit: ('affix' in numbers && numbers.affix) || '',
    };
}
/** Whether cells may be numbers in several formats, of which this is one. */
function isOpen(found, format) {
    const inferred = (0,_table_infer_format_js__WEBPACK_IMPORTED_MODULE_5__/* .inferFormat */ .K)([...found].map(([level, count]) => ({ level, count })));
    return inferred?.kind === 'ambiguous' && inferred.formats.some((one) => one === format);
}
/** What stands around each number of a column that was read as one; mostly nothing. */
function unitOf({ readings }, name) {
    const inferred = readings.get(name)?.inferred;
    return inferred?.kind === 'number' ? inferred.found.affix : '';
}
/** @throws InputError where a column of these stands in two files in two units */
function refuseOtherUnits(candidate, baseline, names) {
    for (const name of names) {
        const [ours, theirs] = [unitOf(candidate, name), unitOf(baseline, name)];
        if (ours === theirs)
            continue;
        const [here, there] = [theirs, ours].map((unit) => unit === '' ? 'none' : JSON.stringify(unit));
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`column ${JSON.stringify(name)} has ${here} for a unit, and in ${candidate.file} ${there}`, { at: { file: baseline.file }, fix: 'Write both files alike.' });
    }
}
/** Whether each number may have been written with a point between thousands: 1.234. */
function mayBeGrouped({ readings }, column) {
    if (!('codes' in column))
        return readings.get(column.name)?.mayBeGrouped === true;
    return (0,_table_number_format_js__WEBPACK_IMPORTED_MODULE_6__/* .mayAllBeGrouped */ .i1)(column.levels);
}
function refuseOdd(table, column, parsed, what) {
    if (parsed.every(Number.isFinite))
        return;
    const problems = [];
    let odd = 0;
    column.codes.forEach((code, row) => {
        if (code < 0 || Number.isFinite(parsed[code]))
            return;
        odd++;
        if (problems.length === MOST_NAMED)
            return;
        const text = column.levels[code];
        const why = Number.isNaN(parsed[code]) ? 'not a number' : (0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_4__/* .excessText */ .LD)(text);
        const about = `${what} (column ${JSON.stringify(column.name)})`;
        problems.push({
            message: `${about} is ${JSON.stringify(text)} here, which is ${why}`,
            at: table.place(row),
        });
    });
    if (odd === 0)
        return;
    const more = odd - problems.length;
    const message = more > 0 ? `and in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(more, 'more row')}` : 'every row needs a number';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([...problems, { message, at: { file: table.file } }]);
}
function refuseOther(table, column, what) {
    const row = 'codes' in column
        ? Math.max(0, column.codes.findIndex((code) => code >= 0))
        : 0;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`column ${JSON.stringify(column.name)} is to hold ${what}, and holds ${column.kind === 'number' ? 'numbers like 1.234 alone, where labels like 1.234,56 stand beside it' : 'no numbers'}`, { at: table.place(row) });
}


/***/ })

};
