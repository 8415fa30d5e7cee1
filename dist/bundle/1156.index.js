export const id = 1156;
export const ids = [1156,6739];
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

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   h: () => (/* binding */ selectIds)
/* harmony export */ });
/**
 * The predictions of some rows, in the order given; of every seed alike.
 * @param ids those rows' own, where they are known
 */
function selectRows(predictions, rows, ids = selectIds(predictions.ids, rows)) {
    const chosen = { rows, ids };
    switch (predictions.task) {
        case 'regression':
            return ofNumbers(predictions, chosen);
        case 'binary':
            return ofTwo(predictions, chosen);
        case 'multiclass':
            return ofMany(predictions, chosen);
    }
}
function ofNumbers({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Float64Array(n)),
        predicted: copyRows(own.predicted, rows, new Float64Array(n)),
        ...(others && { others: others.map((one) => ofNumbers(one, chosen)) }),
    };
}
function ofTwo({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores } = own;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Uint8Array(n)),
        predicted: copyRows(own.predicted, rows, new Uint8Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
        ...(others && { others: others.map((one) => ofTwo(one, chosen)) }),
    };
}
function ofMany({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores, classes } = own;
    const width = classes.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Int32Array(n)),
        predicted: copyRows(own.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
        ...(others && { others: others.map((one) => ofMany(one, chosen)) }),
    };
}
function common({ clusters, own }, { rows, ids }) {
    const n = rows.length;
    return {
        ids,
        ...(clusters && {
            clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
        }),
        ...(own && {
            own: own.map((one) => ({
                ...one,
                values: copyRows(one.values, rows, new Float64Array(n)),
            })),
        }),
    };
}
function selectIds(ids, rows) {
    // Array.from with a function takes three times as long for a million.
    const selected = new Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        selected[i] = ids[rows[i]];
    return selected;
}
/** Copies `width` elements a row. */
function copyRows(from, rows, into, width = 1) {
    if (width === 1) {
        for (let i = 0; i < rows.length; i++)
            into[i] = from[rows[i]];
        return into;
    }
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
}


/***/ }),

/***/ 46362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ findAgreedRules),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   W1: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42047);
/* harmony import */ var _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59329);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62524);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16517);











/** Files that may have been this config before it was renamed; each takes a call. */
const MOST_FORMER = 30;
const WORKFLOWS = /[\\/]\.github[\\/]/;
/**
 * The rules that were agreed before: those of the config as it stands at the base, under another
 * name if it was renamed; else those that the promoted run was judged by.
 * @throws BrokenError when they can't be looked for: that is never "none"
 */
async function findAgreedRules(head, base, { host, workspace }) {
    const own = head.file === undefined ? null : await base.file(head.file);
    if (own !== null && head.file !== undefined) {
        return inFile({ path: head.file, content: own }, base, workspace, []);
    }
    const former = await formerConfig(head, base);
    if (former) {
        const now = head.file === undefined ? 'the inputs of the action' : (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(head.file, workspace);
        const moved = { path: 'config', base: (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(former.path, workspace), head: now };
        return inFile(former, base, workspace, [moved]);
    }
    const baseline = await host.findBaseline(head, { kind: 'auto' });
    const { search } = baseline;
    if (search instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .NotAllowedError */ .ec)
        throw search;
    if (!search.found)
        return { kind: 'none', why: search.because, baseline };
    const file = search.recordFile ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(search.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.record);
    const { params } = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRecord */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), `the record of ${search.runId}`);
    const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSource */ .wi)(params, () => `the rules of run ${search.runId}`);
    const where = { in: 'promoted run', sha: base.sha, runId: search.runId };
    return { kind: 'found', rules: { in: where, source, changes: [] }, baseline };
}
function inFile({ path, content }, { sha }, workspace, changes) {
    const file = (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(path, workspace);
    const where = { in: 'base', sha, file };
    try {
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(content.toString('utf8'), `${file} at the base ${sha.slice(0, 7)}`);
        return { kind: 'found', rules: { in: where, source, changes } };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz))
            throw error;
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSource */ .wi)({}, () => file);
        return { kind: 'unreadable', rules: { in: where, source, changes }, error };
    }
}
/**
 * The config that this one was at the base, where its name is new: a config that is gone now. Of
 * several it is the one of the same experiment.
 * @throws InputError when it can't be told which one it was
 */
async function formerConfig(head, base) {
    const beside = head.file ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(head.folder, 'sluice.yml');
    const gone = (await base.files(beside)).filter((path) => /\.ya?ml$/i.test(path) && !WORKFLOWS.test(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (gone.length > MOST_FORMER)
        throw whichOne(gone.length);
    const configs = [];
    for (const path of gone) {
        const content = await base.file(path);
        const source = content && configOf(content);
        if (source)
            configs.push({ path, content, source });
    }
    if (configs.length <= 1)
        return configs[0];
    const { project, experiment } = head;
    const same = configs.filter(({ source }) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(keyOf(source), { project, experiment }));
    if (same.length !== 1)
        throw whichOne(configs.length);
    return same[0];
}
/** What a text says, if it is a config of ours. */
function configOf(content) {
    try {
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(content.toString('utf8'), '');
        return _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .gateEntries */ .C7.safeParse(source.values).success ? source : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz)
            return undefined;
        throw error;
    }
}
/** The experiment that a config is of, as far as it says so. */
function keyOf({ values }) {
    return named.parse(values);
}
const name = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().catch('default');
const named = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ project: name, experiment: name });
function whichOne(count) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz.of(`${count} files that may be this config at the base are gone now, so its rules can't be told`, { fix: 'Rename or delete one config at a time.' });
}


/***/ }),

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Ff: () => (/* binding */ givenPart),
  Vb: () => (/* binding */ nameOf),
  Q8: () => (/* binding */ readGiven),
  readGivenBaseline: () => (/* binding */ readGivenBaseline),
  vx: () => (/* binding */ refuseSameFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/files/same-file.ts

/** Whether two paths lead to one file, by whatever links. @throws Error when one leads nowhere */
async function isSameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path, { bigint: true })));
    return one.dev === other.dev && one.ino === other.ino;
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts








/**
 * Reads a file of predictions, and the labels that it is judged by.
 * @param like rows of the same question: their task and classes hold for these too, and labels in
 * a file of their own are the same for both
 * @throws InputError when they can't be read so
 */
async function readGiven(source, world, like) {
    const { trainer } = source;
    const rows = like && trainer.file ? like : await (0,labelled_rows/* loadRows */.kh)(source.rows, world, like);
    const training = await (await (0,trainers/* openTrainer */.M6)(trainer)).prepare({ rows }, world);
    // It reads, and writes nothing.
    const trained = await training.run({ ...world, scratch: (0,external_node_path_.dirname)(fileOf(source)) });
    return { rows, predictions: (0,outcome/* predictionsOf */.e)(trained) };
}
/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const own = await readGiven(baseline, world, rows);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    await refuseSameFile(path, fileOf(candidate), file);
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}
/** What it says of some of its rows. */
function givenPart(given, isWanted) {
    const { ids } = given.predictions;
    const rows = ids.flatMap((id, row) => (isWanted(id) ? [row] : []));
    return { ...given, predictions: (0,select_rows/* selectRows */.A)(given.predictions, rows) };
}
/** @throws InputError where both paths lead to one file: a model is never worse than itself */
async function refuseSameFile(baseline, candidate, file) {
    if (!(await isSameFile(baseline, candidate)))
        return;
    throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
        at: { file },
        fix: 'Name two files, or leave the baseline out.',
    });
}
/** The file that holds the predictions. */
function fileOf({ rows, trainer }) {
    return trainer.file?.path ?? rows.path;
}
function nameOf(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 51156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesAtBase: () => (/* binding */ rulesAtBase)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
// EXTERNAL MODULE: ./src/pipeline/rules.ts
var pipeline_rules = __webpack_require__(16517);
// EXTERNAL MODULE: ./src/pipeline/same-text.ts
var same_text = __webpack_require__(60124);
;// CONCATENATED MODULE: ./src/pipeline/agreed-files.ts









/**
 * Compares the test file with the base's. One that neither the base nor the work holds was not
 * agreed by its content: a step of the job brings it. One that the work brings in its place is none
 * that was agreed.
 * @throws BrokenError when the base's can't be read
 */
async function agreedTestFile(config, base, workspace) {
    const { data } = config;
    if (data.kind === 'own-split' || data.kind === 'numbers')
        return { kind: 'as agreed' };
    if (data.kind === 'rows')
        return agreedLabels(config, data.spec.path, base, workspace);
    const { test } = data.spec;
    if (typeof test === 'number')
        return { kind: 'as agreed' };
    const change = (before, after) => ({
        path: 'data.test',
        base: before,
        head: after,
    });
    const shown = (0,pipeline_rules/* shownPath */.pS)(test.path, workspace);
    if ((0,source_files/* isGlob */.fg)((0,external_node_path_.basename)(test.path))) {
        const others = await othersThanAgreed(test.path, base);
        if (others.length === 0)
            return { kind: 'as agreed' };
        const names = others.map((path) => (0,external_node_path_.basename)(path)).join(', ');
        const problem = { message: `data.test: the base has other files of ${shown}: ${names}` };
        return { kind: 'lost', change: change(shown, `${shown}, other files: ${names}`), problem };
    }
    const before = await base.file(test.path);
    if (before === null) {
        if (!(await base.workHolds(test.path)))
            return { kind: 'as agreed' };
        const problem = { message: `data.test: ${notAtBase(shown, base)}` };
        return { kind: 'lost', change: change(shown, `${shown}, new in the repository`), problem };
    }
    const after = await contentOf(test.path);
    if (after && sameContent(before, after))
        return { kind: 'as agreed' };
    const now = after ? `${shown}, with other content` : `${shown}, deleted`;
    if (pointedTo(before) !== undefined) {
        const problem = {
            message: `data.test: ${shown} at the base is kept by Git LFS, so its rows are not at hand`,
        };
        return { kind: 'lost', change: change(shown, now), problem };
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-base-'));
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(test.path));
    await (0,promises_.writeFile)(path, before);
    return {
        kind: 'put back',
        change: change(shown, now),
        config: {
            ...config,
            data: { ...data, spec: { ...data.spec, test: { path, root: folder } } },
        },
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
function notAtBase(shown, { sha }) {
    return `the base ${sha.slice(0, 7)} holds no ${shown}: what is proposed can't bring the rows that judge it`;
}
/** Labels that the base holds are not to be changed by whom they judge. Those beside predictions come with them. */
async function agreedLabels({ trainer }, path, base, workspace) {
    if (trainer.kind === 'given' && !trainer.file)
        return { kind: 'as agreed' };
    const [before, after] = [await base.file(path), await contentOf(path)];
    const shown = (0,pipeline_rules/* shownPath */.pS)(path, workspace);
    if (before === null) {
        if (!(await base.workHolds(path)))
            return { kind: 'as agreed' };
        const now = `${shown}, new in the repository`;
        return {
            kind: 'lost',
            change: { path: 'predictions.labels', base: shown, head: now },
            problem: { message: `predictions.labels: ${notAtBase(shown, base)}` },
        };
    }
    if (after && sameContent(before, after))
        return { kind: 'as agreed' };
    const now = after ? `${shown}, with other content` : `${shown}, deleted`;
    return {
        kind: 'lost',
        change: { path: 'predictions.labels', base: shown, head: now },
        problem: { message: `predictions.labels: ${shown} is not as it is at the base` },
    };
}
/** The files of a pattern that are not as they are at the base, on either side, but for those that a step of the job brings. */
async function othersThanAgreed(pattern, base) {
    const folder = (0,external_node_path_.dirname)(pattern);
    const matches = (0,source_files/* matcher */.jN)((0,external_node_path_.basename)(pattern));
    const agreed = (await base.files(pattern)).filter((path) => (0,external_node_path_.dirname)(path) === folder && matches((0,external_node_path_.basename)(path)));
    const others = [];
    for (const path of agreed) {
        const [before, after] = [await base.file(path), await contentOf(path)];
        if (!before || !after || !sameContent(before, after))
            others.push(path);
    }
    for (const name of await namesIn(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (matches(name) && !agreed.includes(path) && (await base.workHolds(path)))
            others.push(path);
    }
    return others;
}
/** None where there is no folder. */
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return [];
        throw error;
    });
}
/** A baseline that is a file, and not the one that the base holds; undefined where it may be taken. */
async function changedBaselineFile({ baseline }, base, workspace) {
    if (baseline.kind !== 'file' && baseline.kind !== 'predictions')
        return undefined;
    const path = baseline.kind === 'file' ? baseline.path : (0,given_baseline/* fileOf */.W7)(baseline);
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
    // It proves the other files of its run by their hashes.
    const record = isFolder ? (0,external_node_path_.join)(path, run_folder/* RUN_FILES */.al.record) : path;
    const [before, after] = [await base.file(record), await contentOf(record)];
    // One that is not there is told where it is read.
    if (!after || (before && sameContent(before, after)))
        return undefined;
    const shown = `${baseline.kind}:${(0,pipeline_rules/* shownPath */.pS)(record, workspace)}`;
    return {
        path: 'baseline',
        base: before ? shown : null,
        head: before ? `${shown}, with other content` : shown,
    };
}
/** Undefined where there is no file. */
async function contentOf(path) {
    return (0,promises_.readFile)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/** Whether the checkout holds what the commit does, or what LFS keeps in its place. */
function sameContent(committed, checkedOut) {
    if (committed.equals(checkedOut))
        return true;
    const pointer = pointedTo(committed);
    if (pointer !== undefined) {
        return (0,external_node_crypto_.createHash)('sha256').update(checkedOut).digest('hex') === pointer;
    }
    return (0,same_text/* sameText */.Q)(committed, checkedOut);
}
/** The SHA-256 of what Git LFS keeps in place of a file: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function pointedTo(content) {
    if (content.length > 1024)
        return undefined;
    const text = content.toString('utf8');
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
        return undefined;
    return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}

// EXTERNAL MODULE: ./src/pipeline/agreed-rules.ts
var agreed_rules = __webpack_require__(46362);
;// CONCATENATED MODULE: ./src/pipeline/rules-at-base.ts




/**
 * The rules of a run whose work is proposed to a commit: those that were agreed there, whatever the
 * work makes of them.
 * @throws InputError when a file that stands for the baseline is not the one that was agreed
 * @throws BrokenError when what was agreed can't be read: that is never "nothing"
 */
async function rulesAtBase(head, base, world) {
    const { workspace, rules: decides } = world;
    const found = await (0,agreed_rules/* findAgreedRules */.HJ)(head, base, world);
    if (found.kind === 'none') {
        await refuseChangedBaseline(head, base, world);
        const { baseline, why } = found;
        return { rules: (0,pipeline_rules/* ownRules */.og)(head, { sha: base.sha, why }), baseline, dispose: pipeline_rules/* NOTHING_PUT_BACK */.oA };
    }
    let side = found.kind === 'found'
        ? (0,pipeline_rules/* agreedSide */.mD)(found.rules, head)
        : { ok: false, problems: found.error.problems };
    const files = [];
    let dispose = pipeline_rules/* NOTHING_PUT_BACK */.oA;
    if (side.ok) {
        const test = await agreedTestFile(side.config, base, workspace);
        if (test.kind !== 'as agreed')
            files.push(test.change);
        if (test.kind === 'lost')
            side = { ok: false, problems: [test.problem] };
        if (test.kind === 'put back') {
            side = { ok: true, config: test.config };
            dispose = test.dispose;
        }
    }
    const rules = (0,pipeline_rules/* rulesOf */.fD)(head, found.rules, { base: side, files, decides });
    if (decides === 'base')
        await refuseChangedBaseline(rules.config, base, world);
    const change = decides === 'head' && (await changedBaselineFile(head, base, workspace));
    return {
        rules: change ? withChange(rules, change) : rules,
        ...(found.kind === 'found' && found.baseline && { baseline: found.baseline }),
        dispose,
    };
}
function withChange(rules, change) {
    const { config, proposal } = rules;
    if (!proposal)
        return rules;
    return { config, proposal: { ...proposal, changes: [...proposal.changes, change] } };
}
async function refuseChangedBaseline(config, base, { workspace, rules }) {
    if (rules === 'head')
        return;
    const change = await changedBaselineFile(config, base, workspace);
    if (!change)
        return;
    const what = change.base === null ? 'is not there' : 'has other content';
    throw errors/* InputError */.dz.of(`baseline: ${change.head ?? 'file'} is proposed here, and ${what} at the base ${base.sha.slice(0, 7)}: work can't bring its own baseline`, {
        fix: 'Leave the file as it is at the base, use baseline: auto, or, where people review the rules, set rules: head on the action.',
    });
}


/***/ }),

/***/ 60124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
/** Whether two files hold the same text: Git may have written other ends of lines. */
function sameText(one, other) {
    const unix = (content) => content.toString('latin1').replaceAll('\r\n', '\n');
    return unix(one) === unix(other);
}


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
function predictionsOf({ by, outcome }) {
    if (outcome.kind === 'predictions')
        return outcome.predictions;
    const names = Object.keys(outcome.metrics).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`);
}


/***/ })

};
