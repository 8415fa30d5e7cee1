export const id = 3763;
export const ids = [3763];
export const modules = {

/***/ 51449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fileBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88463);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25484);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);








/**
 * `baseline: file:PATH`: a run's folder, or the record in it.
 * @throws InputError when nothing is there
 * @throws BrokenError when it is no run record, or a link in the folder leads out of it
 */
async function fileBaseline(path) {
    if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)(path))) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`the baseline ${path} does not exist`, {
            fix: 'Name a run folder or its run.json.',
        });
    }
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const isFolder = stats.isDirectory();
    const kind = isFolder ? undefined : (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(stats);
    if (kind !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`the baseline ${path} is ${kind}, not a run record`);
    const file = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_FILES */ .al.record) : path;
    if (isFolder)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(file, path);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read the baseline ${file}`, undefined, { cause });
    });
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, file);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const whole = isFolder || (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_FILES */ .al.predictions)));
    return {
        found: true,
        runId: record.id,
        folder,
        ...(!whole && { recordFile: file }),
        how: `${file}, as configured`,
        sha: record.git?.sha ?? null,
    };
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/baseline/file-baseline.ts
var file_baseline = __webpack_require__(51449);
// EXTERNAL MODULE: ./src/baseline/past-run.ts
var past_run = __webpack_require__(91039);
// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/compare/pairing/pair.ts
var pair = __webpack_require__(14042);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/decided-words.ts
var decided_words = __webpack_require__(32442);
// EXTERNAL MODULE: ./src/report/likely-range.ts
var likely_range = __webpack_require__(52788);
// EXTERNAL MODULE: ./src/report/metric-numbers.ts
var metric_numbers = __webpack_require__(81739);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/comparison-report.ts








/**
 * Two runs, metric by metric, for a terminal: lines, the last without a newline.
 * @param confidence of the intervals
 */
function comparisonReport(candidate, baseline, comparison, confidence, colors) {
    const rows = [
        [
            '',
            'metric',
            'candidate',
            'baseline',
            'difference',
            `likely range (${(0,words/* confidenceText */.S$)(confidence)})`,
            'p',
            'judged by',
        ],
        ...comparison.metrics.map((row) => {
            const numbers = (0,metric_numbers/* numbersOf */.cZ)(row.metric);
            const value = (of) => of === null ? '-' : (0,metric_numbers/* valueText */.Ru)(of, row.interval, numbers);
            return [
                row.shown === null ? '' : marks/* TERMINAL_MARKS */.Kk[row.shown === 'better' ? 'pass' : 'fail'],
                (0,text_escape/* escapeLog */.Ah)(row.metric),
                value(row.candidate),
                value(row.baseline),
                row.d === null ? '' : (0,likely_range/* differenceText */.Lr)(row.d, row.interval, numbers),
                row.interval ? (0,likely_range/* rangeText */.lq)(row.interval, numbers) : '',
                row.d === null || row.p === null ? '' : (0,format_number/* formatNumber */.Z)(row.p),
                row.d === null ? (0,text_escape/* escapeLog */.Ah)(row.why) : (row.rule ?? row.why ?? ''),
            ];
        }),
    ];
    const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
    const name = (record) => `${record.id} (${(0,text_escape/* escapeLog */.Ah)((0,words/* experimentName */.By)(record))})`;
    return [
        `candidate ${name(candidate)}`,
        `baseline  ${name(baseline)}`,
        (0,text_escape/* escapeLog */.Ah)(comparison.note ?? '') ||
            `compared on the same ${(0,quantities/* plural */.LS)(comparison.rows, 'test row')}`,
        '',
        ...rows.map(([mark, ...cells], row) => {
            const text = `${(mark ?? '').padEnd(1)} ${cells.map((cell, i) => cell.padEnd(widths[i + 1])).join('  ')}`;
            return row === 0 ? colors.bold(text.trimEnd()) : text.trimEnd();
        }),
        '',
        (0,text_escape/* escapeLog */.Ah)((0,decided_words/* rowsText */.Xs)(comparison)),
    ]
        .join('\n')
        .trimEnd();
}

// EXTERNAL MODULE: ./src/report/pairing-words.ts
var pairing_words = __webpack_require__(97386);
// EXTERNAL MODULE: ./src/commands/store.ts
var commands_store = __webpack_require__(22127);
;// CONCATENATED MODULE: ./src/commands/compare.ts













/** What a run's intervals are made with. */
const intervalParams = schemas/* object */.Ikc({
    gate: schemas/* object */.Ikc({ confidence: schemas/* number */.aig().gt(0).lt(1) }),
    train: schemas/* object */.Ikc({ seed: schemas/* number */.aig() }),
});
/**
 * `compare A B`: two runs of the store, run folders or record files, metric by metric on the test
 * rows that both have. The exit code says that they could be compared (0) or not (3), not which one
 * is better.
 */
async function compareCommand(a, b, options, { colors, say, print, printJson }) {
    const store = await (0,commands_store/* openStore */.C)(options.store);
    const [candidate, baseline] = await Promise.all([named(a, store), named(b, store)]);
    const pairing = (0,pair/* pairKept */.FO)(candidate, baseline);
    if (pairing.kind === 'incomparable') {
        const reason = (0,pairing_words/* incomparableText */.zX)(pairing.why);
        if (options.json)
            printJson({ ...pairing, reason });
        say(`⚠️ ${candidate.record.id} and ${baseline.record.id} can't be compared: ${(0,text_escape/* escapeLog */.Ah)(reason)}`);
        return exit/* EXIT */.dc.inconclusive;
    }
    const { record } = candidate;
    const evaluated = evaluateOptionsOf(record);
    const table = (0,comparison_table/* compareAll */.R)(pairing, record.metrics.test, evaluated);
    if (!table)
        throw new errors/* BrokenError */.gk('there was nothing to compare');
    const comparison = (0,pairing_words/* comparisonInWords */.aM)(table);
    if (options.json) {
        const ids = { candidate: record.id, baseline: baseline.record.id };
        printJson({ ...ids, ...comparison });
    }
    else
        print(comparisonReport(record, baseline.record, comparison, evaluated.confidence, colors));
    return exit/* EXIT */.dc.passed;
}
/** As the candidate's own report was made, so that the two say the same. */
function evaluateOptionsOf({ id, params }) {
    const parsed = intervalParams.safeParse(params);
    if (!parsed.success) {
        throw new errors/* BrokenError */.gk(`the config in the record of ${id} has no gate.confidence or train.seed`);
    }
    const { gate, train } = parsed.data;
    return { confidence: gate.confidence, seed: train.seed };
}
/** A path where there is one, else a run of the store. */
async function named(name, store) {
    if (!(await (0,exists/* exists */.t)(name)))
        return (0,past_run/* readRun */.c)((await store.find(name)).path);
    const search = await (0,file_baseline/* fileBaseline */.m)((0,external_node_path_.resolve)(name));
    if (!search.found)
        throw new errors/* BrokenError */.gk(search.reason);
    return (0,past_run/* openRun */.I)(search);
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ USUAL_STORE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25520);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The store that `--store` names, wherever that is; else the usual one of the working directory, which
 * has to lie in its workspace.
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function openStore(named) {
    const store = new _record_store_js__WEBPACK_IMPORTED_MODULE_2__/* .Store */ .i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE));
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(store, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkspace */ .p)(store.root)] : undefined);
    return store;
}


/***/ }),

/***/ 62743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The folder that links must not leave: the git work tree that the config lies in, else the config's own folder.
 */
function findWorkspace(configPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configPath);
    for (let folder = own;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return own;
    }
}


/***/ }),

/***/ 81697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FEW_ROWS)
/* harmony export */ });
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;


/***/ }),

/***/ 76230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unfamiliarColumns),
/* harmony export */   Z: () => (/* binding */ unfamiliarNumbers)
/* harmony export */ });
/** More than this share of a column is most of it. */
const MOST = 0.5;
/** With fewer different numbers a column's place and spread tell nothing: it may be a flag that few rows have. */
const FEWEST_NUMBERS = 10;
/** In the model's standard deviations: a middle further off, or a spread below that, is another unit rather than another sample. */
const FAR = 3;
const NARROW = 0.1;
/** More than this share beyond where the model clips is too. */
const MOST_CLIPPED = 0.1;
/**
 * The columns of which a model from elsewhere would see next to nothing: most cells became missing, are levels that it does not know,
 * or numbers on another scale. It can be
 * scored on such rows, but what comes of it says nothing about the model.
 * @param own fitted on these data: where they take a level for too rare, the other model may as well
 */
function unfamiliarColumns(model, table, own) {
    const problems = [];
    for (const encoding of model.inputs) {
        const column = table.columns.find(({ name }) => name === encoding.column);
        if (!column || table.rows === 0)
            continue;
        const summary = model.columns.find(({ name }) => name === column.name);
        const before = (summary?.missing ?? 0) / Math.max(1, model.rows);
        const fitted = own.find((one) => one.column === column.name);
        const why = mostlyMissing(column, table.rows, before) ??
            ('levels' in encoding
                ? mostlyUnknown(encoding, fitted, column, table.rows)
                : unfamiliarNumbers(encoding, column));
        if (!why)
            continue;
        const message = `column ${JSON.stringify(column.name)} ${why}`;
        problems.push({ message, at: { file: table.file } });
    }
    return problems;
}
function mostlyMissing(column, rows, before) {
    let missing = 0;
    for (let row = 0; row < rows; row++)
        if (isMissingAt(column, row))
            missing++;
    if (missing / rows - before <= MOST)
        return undefined;
    return `is missing in ${missing} of ${rows} rows, and was not where the model was trained`;
}
function mostlyUnknown(encoding, fitted, column, rows) {
    const known = new Set(encoding.levels);
    const frequent = fitted && 'levels' in fitted ? new Set(fitted.levels) : undefined;
    let cells = 0;
    let unknown = 0;
    for (let row = 0; row < rows; row++) {
        const level = levelAt(column, row);
        if (level === undefined || (frequent && !frequent.has(level)))
            continue;
        cells++;
        if (!known.has(level))
            unknown++;
    }
    // A model with a place for other levels may have been fitted on a column of mostly rare ones.
    const most = encoding.other && !frequent ? cells - 1 : MOST * cells;
    if (cells === 0 || unknown <= most)
        return undefined;
    return `holds levels in ${unknown} of ${cells} rows that the model does not know`;
}
/**
 * Whether numbers are on another scale than those that an encoding was fitted on, and how. Dates
 * move on by themselves.
 */
function unfamiliarNumbers({ kind, mean, sd, clip }, column) {
    if (kind !== 'number' || !('values' in column))
        return undefined;
    const z = column.values
        .filter((value) => !Number.isNaN(value))
        .map((value) => (value - mean) / sd);
    if (new Set(z).size < FEWEST_NUMBERS)
        return undefined;
    const clipped = z.filter((value) => Math.abs(value) > clip).length / z.length;
    const average = z.reduce((sum, value) => sum + value, 0) / z.length;
    const spread = Math.sqrt(z.reduce((sum, value) => sum + (value - average) ** 2, 0) / z.length);
    const sorted = z.toSorted();
    const middle = sorted[(z.length - 1) >> 1] / 2 + sorted[z.length >> 1] / 2;
    if (clipped <= MOST_CLIPPED && Math.abs(middle) <= FAR && spread >= NARROW)
        return undefined;
    return `is on another scale: its middle is ${rounded(middle * sd + mean)}, where the model was trained on ${rounded(mean)} ± ${rounded(sd)}`;
}
function isMissingAt(column, row) {
    return 'codes' in column ? column.codes[row] < 0 : Number.isNaN(column.values[row]);
}
function levelAt(column, row) {
    if ('codes' in column)
        return column.levels[column.codes[row]];
    return isMissingAt(column, row) ? undefined : String(column.values[row]);
}
function rounded(value) {
    return String(Number(value.toPrecision(3)));
}


/***/ }),

/***/ 52048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ encodeTable),
/* harmony export */   X: () => (/* binding */ emptyMatrix),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   gt: () => (/* binding */ columnWriter),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21603);


/**
 * Encodes all rows of a table, or those given, in their order.
 *
 * @returns rows × features, row-major.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads.
 */
function encodeTable(encoding, table, rows = Uint32Array.from({ length: table.rows }, (_, row) => row)) {
    const columns = readableColumns(encoding, table);
    const matrix = emptyMatrix(rows.length, encoding.features.length);
    let offset = 0;
    for (const column of encoding.columns) {
        columnWriter(column, columns.get(column.column))(rows, matrix, 0, offset);
        offset += (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(column);
    }
    return matrix;
}
/**
 * A table's columns by name, those that the encoding needs among them.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads
 */
function readableColumns(encoding, table) {
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    const wrong = encoding.columns.flatMap((one) => whyUnreadable(one, columns.get(one.column)) ?? []);
    if (wrong.length === 0)
        return columns;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(wrong.map((message) => ({ message, at: { file: table.file } })));
}
/**
 * Why a column of a table can't be read as the encoding needs it. Texts where it needs numbers are refused whole, whatever some of them parse to:
 * each that does not would become the median, and a model that is blind looks as good as another one that is.
 */
function whyUnreadable(encoding, column) {
    const name = JSON.stringify(encoding.column);
    if (!column)
        return `no column ${name}, which the model needs`;
    if (!(0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(encoding) || column.kind === encoding.kind)
        return undefined;
    const empty = 'levels' in column && column.levels.length === 0;
    const held = empty ? 'nothing' : 'values' in column ? `${column.kind}s` : 'other texts';
    return `column ${name} holds ${held}, where the model needs ${encoding.kind}s`;
}
function emptyMatrix(rows, columns, allocate = (length) => new Float32Array(length)) {
    return { data: allocate(rows * columns), rows, columns };
}
function columnWriter(encoding, column) {
    return (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(encoding) ? numberWriter(encoding, column) : levelWriter(encoding, column);
}
function numberWriter(encoding, column) {
    const { fill, mean, sd, clip, missing } = encoding;
    if (!('values' in column))
        throw new RangeError(`column ${column.name} holds no numbers`);
    const { values } = column;
    const unit = unitOf(column.kind);
    return (rows, { data, columns }, first, offset) => {
        for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
            const value = values[rows[i]] / unit;
            const isMissing = Number.isNaN(value);
            const standard = ((isMissing ? fill : value) - mean) / sd;
            data[at] = Math.max(-clip, Math.min(clip, standard));
            if (isMissing && missing)
                data[at + 1] = 1;
        }
    };
}
function levelWriter(encoding, column) {
    const places = new Map(encoding.levels.map((level, place) => [level, place]));
    const other = encoding.other ? encoding.levels.length : -1;
    const missing = encoding.missing ? (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(encoding) - 1 : -1;
    let placeOf;
    if ('values' in column) {
        const { values } = column;
        placeOf = (row) => Number.isNaN(values[row]) ? missing : (places.get(String(values[row])) ?? other);
    }
    else {
        const { codes } = column;
        const byCode = Int16Array.from(column.levels, (level) => places.get(level) ?? other);
        placeOf = (row) => (codes[row] < 0 ? missing : byCode[codes[row]]);
    }
    return (rows, { data, columns }, first, offset) => {
        for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
            const place = placeOf(rows[i]);
            if (place >= 0)
                data[at + place] = 1;
        }
    };
}
const DAY = 86_400_000;
/** What a column's values are divided by: numbers stay, dates are encoded as days since 1970. */
function unitOf(kind) {
    return kind === 'date' ? DAY : 1;
}


/***/ }),

/***/ 21603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Hi: () => (/* binding */ featuresOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** How many inputs a column becomes. */
function widthOf(encoding) {
    const values = isNumber(encoding) ? 1 : encoding.levels.length + (encoding.other ? 1 : 0);
    return values + (encoding.missing ? 1 : 0);
}
/** The names of a column's inputs. */
function featuresOf(encoding) {
    const { column } = encoding;
    const missing = encoding.missing ? [`${column} (missing)`] : [];
    if (isNumber(encoding))
        return [column, ...missing];
    const other = encoding.other ? [`${column} (other)`] : [];
    return [...encoding.levels.map((level) => `${column}=${level}`), ...other, ...missing];
}
function isNumber(encoding) {
    return encoding.kind === 'number' || encoding.kind === 'date';
}


/***/ }),

/***/ 88569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ targetCenter),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/** Targets whose mean is so many times their spread lose too many of a 32-bit number's seven digits. */
const FAR = 1000;
/** Beyond these, sums of 32-bit numbers overflow or vanish. */
const LARGEST = 1e30;
const SMALLEST = 1e-30;
/**
 * Where the targets lie and how far apart, in 64 bits, if 32 bits can't tell: seconds since 1970 a minute apart, or numbers beyond 1e30. Then a network learns
 * `(target - center) / unit`, and its outputs are turned back in 64 bits.
 * @param targets after their transform; at least one
 */
function targetCenter(targets) {
    const { mean, sd } = spreadOf(targets);
    if (sd === 0)
        return undefined;
    const size = Math.max(Math.abs(mean), sd);
    const fits = Math.abs(mean) <= FAR * sd && size <= LARGEST && size >= SMALLEST;
    return fits ? undefined : { center: mean, unit: sd };
}
/** Mean and standard deviation (of the population), of numbers of any size: they are scaled by a power of two, which is exact. */
function spreadOf(values) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0)
        return { mean: 0, sd: 0 };
    const unit = largest > 1e100 || largest < 1e-100 ? 2 ** Math.floor(Math.log2(largest)) : 1;
    const mean = values.reduce((sum, value) => sum + value / unit, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value / unit - mean) ** 2, 0);
    return { mean: mean * unit, sd: Math.sqrt(squares / values.length) * unit };
}


/***/ }),

/***/ 78992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ fromOutputs),
/* harmony export */   SS: () => (/* binding */ answersFrom),
/* harmony export */   eq: () => (/* binding */ firstOfLargest)
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84658);

/**
 * What a network's outputs say: the class of the largest probability (binary: above one half), or
 * the value in the units of the label column.
 * @param outputs rows × outputs, row-major, after the last activation
 */
function answersFrom(outputs, { task, classes, transform, center }) {
    switch (task) {
        case 'binary':
            return {
                task,
                classes: [classes[0], classes[1]],
                predicted: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint8Array(outputs.length), (row) => (outputs[row] > 0.5 ? 1 : 0)),
                scores: new Float64Array(outputs),
            };
        case 'multiclass':
            return {
                task,
                classes,
                predicted: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Int32Array(outputs.length / classes.length), (row) => firstOfLargest(outputs, row, classes.length)),
                scores: new Float64Array(outputs),
            };
        case 'regression':
            return {
                task,
                predicted: inUnits(uncentred(outputs, center), transform),
                ...(transform && { transform }),
            };
    }
}
/** A network's outputs as predictions of rows whose labels are known. */
function fromOutputs(outputs, truth) {
    const { ids, y, transform } = truth;
    const answers = answersFrom(outputs, truth);
    switch (answers.task) {
        case 'binary':
            return { ...answers, ids, labels: new Uint8Array(y) };
        case 'multiclass':
            return { ...answers, ids, labels: new Int32Array(y) };
        case 'regression':
            return { ...answers, ids, labels: inUnits(y, transform) };
    }
}
function uncentred(outputs, center) {
    const values = new Float64Array(outputs);
    return center ? values.map((value) => value * center.unit + center.center) : values;
}
function inUnits(values, transform) {
    return transform ? values.map(Math.exp) : values;
}
/** The column of the first of a row's largest values, row-major. */
function firstOfLargest(values, row, columns) {
    let best = 0;
    for (let column = 1; column < columns; column++) {
        if (values[row * columns + column] > values[row * columns + best])
            best = column;
    }
    return best;
}


/***/ }),

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


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/** What is no file to read from begin to end, in words; undefined where it is one. */
function kindOf(stats) {
    if (stats.isFile())
        return undefined;
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   f: () => (/* binding */ sha256Text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/**
 * A file in a folder, or in one below it, with `/` between its parts: what is read of somebody
 * else's list must not lead out of the folder.
 */
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(NAME, 'not the name of a file in this folder');
/** In hex. */
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not a SHA-256');


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
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
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
            const isLink = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(() => true, () => false);
            if (isLink)
                return undefined;
            rest.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
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

/***/ 70126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   MI: () => (/* binding */ exportManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   uD: () => (/* binding */ readExportManifest),
/* harmony export */   xI: () => (/* binding */ EXPORT_MANIFEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);




/** What an export's folder holds. It is renamed last, so that it never lists what is not there yet. */
const EXPORT_MANIFEST = 'sluice-export.json';
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sluice/export@1'),
    /** The run that the model is of. */
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(), sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
    /** Files of earlier exports that may still be there: whoever exports next removes them. */
    outdated: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
});
/** @param before the manifest that stands there; undefined where none does */
function exportManifest(run, files, before) {
    const own = new Set(files.map(({ path }) => path));
    const outdated = [...(before?.files ?? []), ...(before?.outdated ?? [])]
        .filter(({ path }) => !own.has(path))
        .map(({ path, sha256 }) => ({ path, sha256 }));
    const entries = files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
    return { schema: 'sluice/export@1', run, files: entries, outdated };
}
function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** Undefined where the text is none. */
function parseManifest(text) {
    try {
        return manifestSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Undefined where there is none, or what stands there is none: an export does not need the one before. */
async function readExportManifest(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EXPORT_MANIFEST), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : parseManifest(text);
}


/***/ }),

/***/ 36006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askable)
/* harmony export */ });
/* harmony import */ var _data_encoding_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52048);
/* harmony import */ var _evaluate_from_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78992);


/** Rows that are encoded at a time, so that a large table is not in memory twice. */
const BLOCK = 1 << 16;
/** A network as a model that reads tables. */
function askable({ network, encoding, }) {
    const meaning = meaningOf(encoding.label);
    return {
        task: meaning.task,
        classes: meaning.classes,
        inputs: encoding.columns,
        async predict(table) {
            const blocks = [];
            for (let first = 0; first === 0 || first < table.rows; first += BLOCK) {
                const length = Math.min(BLOCK, table.rows - first);
                const rows = Uint32Array.from({ length }, (_, row) => first + row);
                blocks.push(await network.predict((0,_data_encoding_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeTable */ .Vk)(encoding, table, rows)));
            }
            return (0,_evaluate_from_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .answersFrom */ .SS)(joined(blocks), meaning);
        },
    };
}
function meaningOf(label) {
    if (label.task !== 'regression')
        return { task: label.task, classes: label.classes };
    const { task, transform, center } = label;
    return { task, classes: [], ...(transform && { transform }), ...(center && { center }) };
}
function joined(blocks) {
    const values = new Float32Array(blocks.reduce((sum, block) => sum + block.length, 0));
    let at = 0;
    for (const block of blocks) {
        values.set(block, at);
        at += block.length;
    }
    return values;
}


/***/ }),

/***/ 94440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18460);
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19821);



/**
 * The only source of randomness: xoroshiro128+ (Blackman & Vigna 2018). Each use draws from a stream
 * of its own (`new Random(seed, 'shuffle')`), so one use never shifts the numbers of another.
 */
class Random {
    #generator;
    constructor(seed, stream) {
        this.#generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)(streamSeed(seed, stream));
    }
    /** Uniform in [0, 1), 53 bits. */
    uniform() {
        return (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__/* .uniformFloat64 */ .d)(this.#generator);
    }
    /** Uniform integer in [0, bound). */
    below(bound) {
        return (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__/* .uniformInt */ .C)(this.#generator, 0, bound - 1);
    }
    /** A uniform 32-bit unsigned integer, to seed a generator elsewhere (the kernels'). */
    uint32() {
        return this.#generator.next() >>> 0;
    }
    /** Fisher–Yates, in place. */
    shuffle(items) {
        for (let i = items.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            const kept = items[i];
            items[i] = items[j];
            items[j] = kept;
        }
    }
    /** The state to put in a checkpoint; `restore` goes on exactly from there. */
    state() {
        return this.#generator.getState();
    }
    restore(state) {
        this.#generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(state);
    }
}
/** Mixes the seed with the stream's name by FNV-1a, so that near seeds start far apart. */
function streamSeed(seed, stream) {
    let hash = 0x811c9dc5;
    for (const char of `${seed}/${stream}`) {
        hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
    }
    return hash | 0;
}


/***/ }),

/***/ 32442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   ij: () => (/* binding */ decidedLines),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/* unused harmony exports powerText, unitsText, seedsText, familyText, acceptedBy */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38866);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81739);
/* harmony import */ var _why_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);




/** More comparisons than these are counted. */
const MOST_SHOWN = 10;
/** How a verdict was reached, for who knows or wants to know the methods, a sentence each. */
function decidedLines(record) {
    const { comparison, decision, baseline } = record;
    const compared = decision.findings.filter(({ comparison: of }) => of);
    const left = compared.length - MOST_SHOWN;
    const lines = [
        comparison ? rowsText(comparison) : '',
        seedsText(record),
        unitsText(record),
        ...compared.slice(0, MOST_SHOWN).map(comparisonLine),
        left > 0 ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, 'more comparison')}: see the run record.` : '',
        familyText(decision.findings),
        'accepted' in baseline && baseline.accepted
            ? `The baseline ${acceptedBy(baseline.accepted)}.`
            : '',
    ];
    return lines.filter((line) => line !== '');
}
/** Which rows both were asked, and where only one is right. */
function rowsText({ rows, note, maySeen, metrics }) {
    if (maySeen) {
        return 'The baseline may have been trained on these rows, so nothing can be concluded from them.';
    }
    const same = note === null ? `Both models answered the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rows, 'test row')}.` : '';
    return [same, flipsText(metrics)].filter((part) => part !== '').join(' ');
}
function flipsText(metrics) {
    const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
    if (accuracy?.d == null || !accuracy.flips)
        return '';
    const { candidate, baseline } = accuracy.flips;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(candidate, 'row is', 'rows are')} right only now, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(baseline)} ${baseline === 1 ? 'was' : 'were'} right only before.`;
}
/** The methods, their p, and what these rows could have shown. */
function comparisonLine(finding) {
    const { comparison } = finding;
    if (!comparison)
        return '';
    const { rule, pWorse } = comparison;
    const methods = [
        rule ?? 'no method applies',
        pWorse === null ? '' : `p = ${pText(pWorse)} for “no worse than allowed”`,
    ];
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowText */ .qg)(finding)}: ${methods.filter((part) => part !== '').join(', ')}.${sharesText(finding)}${powerText(finding)}`;
}
/** Of several seeds: what their choice makes of the error, and what the rows. */
function sharesText(finding) {
    const seeds = (0,_why_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gainOf */ .vC)(finding)?.seeds;
    if (!seeds)
        return '';
    const share = (of) => `${Number((of * 100).toPrecision(2))}%`;
    return ` Of its error rows make ${share(seeds.rows)}, seeds ${share(seeds.seeds)}.`;
}
/** The smallest decline that these rows would have shown; what is allowed is part of it. */
function powerText(finding) {
    const { comparison } = finding;
    if (!comparison?.smallestDrop || comparison.margin < 0)
        return '';
    const { points } = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOfFinding */ .dK)(finding);
    const total = (comparison.margin + comparison.smallestDrop) * (points ? 100 : 1);
    const text = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(total, (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOf */ .m2)(total));
    return ` These rows show a model that is worse by ${text}${points ? ' pp' : ''} or more in 4 cases of 5.`;
}
function pText(p) {
    return p < 1e-4 ? 'less than 0.0001' : (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .twoDigits */ .Bj)(p);
}
/** What the rows come in, where a row does not stand for itself; empty where each does. */
function unitsText({ units }) {
    if (!units)
        return '';
    const { kind, column, count } = units;
    return kind === 'group'
        ? `The test rows come in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, 'group')} by "${column}": intervals and tests go by whole groups.`
        : `The test rows are in the order of "${column}": intervals and tests allow for neighbours that are alike. Where rows far apart in time are still alike, judge by blocks: gate.cluster: {time: day}.`;
}
/** How many seeds the numbers are means of, and which model is exported; empty where there was one. */
function seedsText({ seeds }) {
    if (!seeds)
        return '';
    const { trained, exported, by } = seeds;
    const which = by === null ? 'the first' : `the median by ${by}`;
    return `Trained with ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(trained.length, 'seed')}: numbers are means over them, and the model of seed ${exported} is kept, ${which}.`;
}
/** How the comparisons that decide were judged together; empty where there was at most one. */
function familyText(findings) {
    const compared = findings.filter(({ comparison, severity }) => comparison && severity === 'error');
    if (compared.length < 2)
        return '';
    return `${compared.length} comparisons were judged together: red has to hold after Holm’s correction, green has to hold for each.`;
}
/** That a person took the model for the baseline, why, and what was waived for it. Holds the person's text. */
function acceptedText({ waived, ...acceptance }) {
    const what = waived.length === 0 ? 'Nothing had to be waived' : `Waived: ${waived.join('; ')}`;
    return `The model ${acceptedBy(acceptance)}. ${what}.`;
}
/** Of the model, or of the baseline: who took it for that. */
function acceptedBy({ by, reason, }) {
    return `was accepted as the baseline by ${by}, because: “${reason}”`;
}


/***/ }),

/***/ 75916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   vC: () => (/* binding */ gainOf)
/* harmony export */ });
/* unused harmony export numberWord */
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42727);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81739);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25292);





/** @param inapplicable the rules can't be applied any more, so nothing was judged */
function whyOf({ verdict, first, findings }, inapplicable = false) {
    if (inapplicable || findings.length === 0) {
        const main = 'The rules that decide can’t be applied any more.';
        return { main, rest: '', short: 'the rules can’t be applied any more' };
    }
    switch (verdict) {
        case 'failed':
            return failedWhy(findings);
        case 'inconclusive':
            return inconclusiveWhy(findings);
        case 'passed':
            return passedWhy(findings, first === true);
    }
}
function failedWhy(findings) {
    const [worst, ...others] = findings.filter(({ verdict, spared }) => verdict === 'fail' && !spared);
    // A gate may also count what it can't tell, or could not compare, as a fail.
    if (!worst)
        return inconclusiveWhy(findings);
    const said = about(worst);
    return { main: `${said.long}.`, rest: restOfFailed(others, findings), short: said.short };
}
function restOfFailed(others, findings) {
    const limits = others.filter(({ threshold }) => threshold.kind === 'absolute').length;
    const comparisons = others.length - limits;
    const unclear = deciding(findings).filter(({ verdict }) => verdict === 'inconclusive');
    const parts = [
        limits === 0
            ? ''
            : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .upper */ .j)(numberWord(limits))} fixed ${limits === 1 ? 'limit is' : 'limits are'} missed as well.`,
        comparisons === 0
            ? ''
            : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .upper */ .j)(numberWord(comparisons))} more ${comparisons === 1 ? 'comparison fails' : 'comparisons fail'}.`,
        unclear.length === 0 ? '' : unclearText(unclear),
    ].filter((part) => part !== '');
    if (parts.length > 0)
        return parts.join(' ');
    const compared = findings.filter(({ comparison }) => comparison);
    const worse = compared.some(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    return compared.length > 0 && !worse ? 'Nothing is shown worse than the baseline.' : '';
}
/** `Where Home = rent, 201 rows are too few to tell.` */
function unclearText(unclear) {
    const [only] = unclear;
    if (unclear.length > 1 || !only)
        return `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .upper */ .j)(numberWord(unclear.length))} more can’t be told.`;
    if (isTooFew(only)) {
        const rows = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(only.n, 'row is', 'rows are')} too few to tell`;
        return only.where === undefined
            ? `Of ${only.metric}, ${rows}.`
            : `Where ${only.where}, ${rows}.`;
    }
    return `${only.condition}${whereText(only)} can’t be told.`;
}
function inconclusiveWhy(findings) {
    const unsure = deciding(findings).filter(({ verdict, guard }) => !guard && (verdict === 'inconclusive' || verdict === 'not-compared'));
    const [worst, ...others] = unsure;
    if (!worst) {
        const main = 'No condition that decides was judged.';
        return { main, rest: '', short: 'no condition that decides was judged' };
    }
    const said = worst.because?.code === 'no-baseline' ? NOTHING_YET : about(worst);
    const left = deciding(findings).filter(({ verdict }) => verdict === 'pass').length;
    const more = others.length === 0 ? '' : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .upper */ .j)(numberWord(others.length))} more can’t be told. `;
    return { main: `${said.long}.`, rest: `${more}${otherHold(left)}`, short: said.short };
}
const NOTHING_YET = {
    long: 'There is nothing to compare with yet',
    short: 'nothing to compare with yet',
};
function otherHold(count) {
    if (count === 0)
        return '';
    return count === 1 ? 'The other condition holds.' : `The other ${count} conditions hold.`;
}
function passedWhy(findings, first) {
    const judged = findings.filter(({ verdict }) => verdict === 'pass');
    const all = allHold(findings, judged);
    const waived = deciding(findings).some(({ verdict }) => verdict === 'not-compared');
    if (waived) {
        const limits = judged.length;
        const hold = limits === 1 ? 'The fixed limit holds' : `${howMany(limits, true)} fixed limits hold`;
        return {
            main: first ? 'First baseline: nothing was compared.' : `${NOTHING_YET.long}.`,
            rest: `${limits === 0 ? '' : `${hold}. `}The comparison counts from the next run on.`,
            short: first
                ? 'first baseline: nothing was compared'
                : `${limits === 0 ? '' : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .i)(hold)}; `}nothing to compare with yet`,
        };
    }
    const best = strongest(judged);
    if (!best)
        return { main: all, rest: '', short: (0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .i)(all.replace(/\.$/, '')) };
    const said = about(best);
    return {
        main: `${said.long}.`,
        rest: all,
        short: `${said.short}; ${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .i)(all.replace(/\.$/, ''))}`,
    };
}
/** Better counts for more than no worse than allowed. */
function strongest(judged) {
    const whole = judged.filter(({ where }) => where === undefined);
    return (whole.find((finding) => (gainOf(finding)?.interval[0] ?? 0) > 0) ??
        whole.find((finding) => finding.because?.code === 'identical-predictions') ??
        whole.find((finding) => gainOf(finding)));
}
function allHold(findings, judged) {
    const warned = findings.filter(({ verdict }) => verdict === 'warn').length;
    const only = findings.filter(({ guard, verdict }) => guard && verdict !== 'pass').length;
    const hold = judged.length === 1
        ? 'The condition holds'
        : `${howMany(judged.length, warned + only === 0)} conditions hold`;
    return warned === 0
        ? `${hold}.`
        : `${hold}, ${numberWord(warned)} only ${warned === 1 ? 'warns' : 'warn'}.`;
}
function howMany(count, all) {
    if (!all)
        return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count);
    return count === 2 ? 'Both' : `All ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)}`;
}
/** What a finding says, as a sentence that stands alone. */
function about(finding) {
    const { because, metric, condition, interval } = finding;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding);
    const what = `${metric}${whereText(finding)}`;
    const gain = gainOf(finding);
    if (because?.code === 'threshold-missed' || because?.code === 'threshold-shown-missed') {
        const { value, operator, limit } = because;
        const [shown] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
        const asked = `${_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ASKED */ .fg[operator]} ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(limit, numbers)}`;
        return {
            long: `${what} is ${shown}, and the gate asks for ${asked}`,
            short: `${what} is ${shown}, ${asked} is asked`,
        };
    }
    if (because && gain && 'margin' in because)
        return aboutGain(what, finding, because.margin, gain);
    const reason = finding.reason;
    const long = because?.code === 'identical-predictions'
        ? 'The predictions are the same on every row'
        : `${condition}${whereText(finding)}: ${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .i)(reason)}`;
    return { long, short: long };
}
function aboutGain(what, finding, margin, gain) {
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding);
    const { where, n, verdict } = finding;
    const [low, high] = gain.interval;
    const range = (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(gain.interval, numbers, margin === 0 ? undefined : -margin);
    const asked = (0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .askedText */ .k7)(margin, numbers);
    if (verdict === 'pass') {
        if (low > 0)
            return sayBoth(`${what} is ${compared(range)}`, `${what} is ${range}`);
        const fine = margin === 0 ? 'not worse' : 'no worse than allowed';
        return sayBoth(`${what} is ${fine}: ${range}`, `${what} is ${fine}`);
    }
    if (verdict === 'fail' || verdict === 'warn') {
        return high < 0
            ? sayBoth(`${what} is ${compared(range)}, and ${asked}`, `${what} is ${range}, ${asked}`)
            : sayBoth(`${what} is ${range}, and ${asked}`, `${what} is ${range}, ${asked}`);
    }
    if (finding.because?.code === 'no-difference-seen') {
        const rows = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(n, 'row')}${where === undefined ? '' : ` where ${where}`}`;
        const verb = n === 1 ? 'is' : 'are';
        return sayBoth(margin < 0
            ? `${what} has to be better by ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(-margin, numbers)}, and ${rows} ${verb} too few to tell`
            : `No difference was seen, but ${rows} ${verb} too few to be sure`, `${rows} ${verb} too few to tell`);
    }
    if (high < 0) {
        return sayBoth(`${what} is ${compared(range)}; ${asked}, so it may or may not be too much`, `${what} is ${range}, ${asked}`);
    }
    return sayBoth(`Of ${what} it can’t be told: ${range}; ${asked}`, `${what}: ${range}, ${asked}`);
}
/** `worse than the baseline by 2.6 to 6.8 pp` */
function compared(range) {
    return range.replace(/^(better|worse) by /, '$1 than the baseline by ');
}
function sayBoth(long, short) {
    return { long, short };
}
/** The evidence of a comparison, where that is what the finding rests on. */
function gainOf({ because }) {
    if (!because)
        return undefined;
    const plain = 'seemed' in because ? because.seemed : because;
    return 'gain' in plain ? plain.gain : undefined;
}
function isTooFew({ because }) {
    return because?.code === 'no-difference-seen';
}
function deciding(findings) {
    return findings.filter(({ severity, spared }) => severity === 'error' && !spared);
}
function whereText({ where }) {
    return where === undefined ? '' : ` where ${where}`;
}
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** In a sentence, up to nine is a word. */
function numberWord(count) {
    return WORDS[count] ?? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count);
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can’t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** `95% confidence`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}
/** A condition with the rows it is about. */
function rowText({ condition, where, }) {
    return where === undefined ? condition : `${condition} where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, }) {
    const notes = [groups, advisory ? 'only warns' : '', spared ? 'not needed' : ''];
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
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can’t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, verdict: of }) => guard && of !== 'fail').length, 'on slices only guard'),
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
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
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
    return /^[A-Z][a-z’]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 72577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ uniformInt)
/* harmony export */ });
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ xoroshiro128plusFromState),
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
