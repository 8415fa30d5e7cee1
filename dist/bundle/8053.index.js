export const id = 8053;
export const ids = [8053,8393,1039];
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
        chosen: { code: 'configured-file', file },
        sha: record.git?.sha ?? null,
    };
}


/***/ }),

/***/ 53427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ candidateDigest),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   OZ: () => (/* binding */ opaque),
/* harmony export */   jf: () => (/* binding */ leftBy),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   zj: () => (/* binding */ NO_LOOKS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const NO_LOOKS = { looks: [], unknown: [] };
/** What a candidate is known by: what it says of the test rows, whatever seed comes first. */
function candidateDigest(predictions) {
    const digests = predictions.map(({ sha256 }) => sha256).sort();
    const [only, ...others] = digests;
    return only !== undefined && others.length === 0 ? only : opaque(digests.join());
}
/** What stands for a candidate of which only this is known. */
function opaque(name) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
}
/** @param rows the fingerprint of the test rows: on others nothing was seen before */
function lookAt(earlier, rows, candidate) {
    const { looks, unknown } = earlier;
    const known = looks.find((one) => one.rows === rows)?.candidates ?? [];
    const before = [...new Set([...known, ...unknown])];
    const candidates = before.includes(candidate) ? before : [...before, candidate];
    return {
        looks: [...looks.filter((one) => one.rows !== rows), { rows, candidates }],
        count: candidates.indexOf(candidate) + 1,
    };
}
/** The look that a record tells of; undefined where it tells of none. */
function lookOf({ looks, data, predictions, }) {
    const own = looks?.find(({ rows }) => rows === data.testFingerprint)?.candidates;
    const at = own?.indexOf(candidateDigest(predictions)) ?? -1;
    return looks && at >= 0 ? { looks, count: at + 1 } : undefined;
}
/**
 * What a run leaves to the next one. One that says nothing of those before it counts as one
 * candidate.
 */
function leftBy(record) {
    const { looks, predictions, data } = record;
    const own = { rows: data.testFingerprint, candidates: [candidateDigest(predictions)] };
    return looks ?? [own];
}


/***/ }),

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun),
/* harmony export */   openBaseline: () => (/* binding */ openBaseline),
/* harmony export */   p: () => (/* binding */ readFinished),
/* harmony export */   readRun: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54989);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1593);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67843);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62524);









/**
 * Opens the baseline that a host found, with its model for rows that it has not seen yet.
 * @param exporters the formats that a model can be read from
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
async function openBaseline(search, exporters) {
    const run = await openRun(search);
    return { ...run, loadModel: () => loadModel(search, run.record, exporters) };
}
/**
 * Opens a run that was found, as it ended: where its record was kept without the rest, its numbers
 * are all there is.
 * @throws BrokenError when it can't be read
 */
async function openRun({ folder, recordFile }) {
    return recordFile === undefined ? readRun(folder) : { record: await readFinished(recordFile) };
}
/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
async function readRun(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.record);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(file, folder);
    const record = await readFinished(file);
    const { task } = record;
    // Single numbers are of no rows.
    if (task === null)
        return { record };
    const read = async (entry) => {
        const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(folder, entry)).toString('utf8');
        return (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, { ...record, task }, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.path));
    };
    const readSeeds = async ([entry, ...others]) => {
        const seeds = await Promise.all(others.map(read));
        return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__/* .withSeeds */ .v1)(await read(entry), seeds);
    };
    try {
        const predictions = await readSeeds(record.predictions);
        if (!record.confirm)
            return { record, predictions };
        return { record, predictions, confirm: await readSeeds(record.confirm.predictions) };
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${record.id} is damaged: ${cause.message}`, undefined, {
            cause,
        });
    }
}
async function loadModel({ folder, recordFile, fetchModel }, { artifacts, formats }, exporters) {
    if (recordFile !== undefined || artifacts.length === 0)
        return undefined;
    // What nothing here reads can't be asked, whatever its files are called; one format is enough.
    const known = exporters.filter((one) => one.of === 'network').map(({ format }) => format);
    const format = formats && known.find((one) => Object.hasOwn(formats, one));
    if (formats && format === undefined)
        return undefined;
    const paths = format === undefined ? artifacts.map(({ path }) => path) : formats[format];
    const files = artifacts.filter(({ path }) => paths.includes(path));
    await fetchModel?.(paths);
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.model);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(model, folder);
    for (const file of files)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(model, file);
    return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, paths, exporters);
}
/** @throws BrokenError when it can't be read, or is of a run that did not finish */
async function readFinished(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline's record ${file} can't be read`, undefined, { cause });
    }
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRecord */ .H)(text, file);
    if (record.status === 'finished')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline ${record.id} is a run that ${record.status === 'broke' ? 'broke' : 'was interrupted'}`);
}


/***/ }),

/***/ 24180:
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
;// CONCATENATED MODULE: ./src/compare/compare-runs.ts


/**
 * Pairs of runs, each held against its baseline on the test rows that both have. Better and worse
 * are shown where they hold among the differences of all pairs (Holm). One result a pair.
 */
function compareRuns(pairs, confidence) {
    const apart = pairs.map((pair) => comparePair(pair, confidence));
    const tables = (0,comparison_table/* shownTogether */.wT)(apart.flatMap((one) => (one.kind === 'compared' ? [one.table] : [])), confidence);
    let next = 0;
    return apart.map((one) => (one.kind === 'compared' ? { ...one, table: tables[next++] } : one));
}
function comparePair({ candidate, baseline, seed }, confidence) {
    const pairing = (0,pair/* pairKept */.FO)(candidate, baseline);
    if (pairing.kind === 'incomparable')
        return pairing;
    const own = candidate.record.metrics.test;
    return { kind: 'compared', table: (0,comparison_table/* comparisonTable */.Qv)(pairing, own, { confidence, seed }) };
}

// EXTERNAL MODULE: ./src/config/rules.ts
var rules = __webpack_require__(85413);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/text/columns.ts
var text_columns = __webpack_require__(38528);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/marks.ts
var text_marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
// EXTERNAL MODULE: ./src/report/decided-words.ts
var decided_words = __webpack_require__(32442);
// EXTERNAL MODULE: ./src/report/held-runs.ts
var held_runs = __webpack_require__(35766);
// EXTERNAL MODULE: ./src/report/likely-range.ts
var likely_range = __webpack_require__(52788);
// EXTERNAL MODULE: ./src/report/metric-numbers.ts + 1 modules
var metric_numbers = __webpack_require__(41379);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/comparison-report.ts










/** Characters of a metric's name, which may hold a class's. */
const LONGEST_NAME = 60;
/**
 * Two runs, metric by metric, for a terminal: lines, the last without a newline.
 * @param confidence of the intervals
 */
function comparisonReport(candidate, baseline, comparison, confidence, { colors, ascii, width }) {
    const { metrics } = comparison;
    const column = (heading, rank, textOf) => ({
        heading,
        cells: metrics.map(textOf),
        rank,
    });
    const marks = (0,text_marks/* terminalMarks */.h0)(ascii);
    const markOf = ({ shown }) => shown === null ? ' ' : marks[shown === 'better' ? 'pass' : 'fail'];
    const value = (row, of) => of === null ? '-' : (0,metric_numbers/* valueText */.Ru)(of, row.interval, (0,metric_numbers/* numbersOf */.cZ)(row.metric));
    const [heading, ...rows] = (0,text_columns/* layOut */.v)([
        column('  metric', 0, (row) => `${markOf(row)} ${(0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(row.metric, LONGEST_NAME))}`),
        column('candidate', 0, (row) => value(row, row.candidate)),
        column('baseline', 0, (row) => value(row, row.baseline)),
        column('difference', 1, (row) => row.d === null ? '' : (0,likely_range/* differenceText */.Lr)(row.d, row.interval, (0,metric_numbers/* numbersOf */.cZ)(row.metric))),
        column(`likely range (${(0,words/* confidenceText */.S$)(confidence)})`, 0, ({ interval, metric }) => interval ? (0,likely_range/* rangeText */.lq)(interval, (0,metric_numbers/* numbersOf */.cZ)(metric)) : ''),
        column('p', 2, (row) => (row.d === null || row.p === null ? '' : (0,format_number/* formatNumber */.Z)(row.p))),
        column('judged by', 3, (row) => row.d === null ? (0,text_escape/* escapeLog */.Ah)(row.why) : (row.rule ?? row.why ?? '')),
    ], width);
    const name = (record) => `${record.id} (${(0,text_escape/* escapeLog */.Ah)((0,words/* experimentName */.By)(record))})`;
    return [
        `candidate ${name(candidate)}`,
        `baseline  ${name(baseline)}`,
        (0,text_escape/* escapeLog */.Ah)((0,held_runs/* pairedText */.Zx)(comparison)),
        '',
        colors.bold(heading),
        ...rows,
        '',
        (0,text_escape/* escapeLog */.Ah)((0,decided_words/* rowsText */.Xs)(comparison)),
    ]
        .join('\n')
        .trimEnd();
}

// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/text/text-width.ts
var text_width = __webpack_require__(41945);
;// CONCATENATED MODULE: ./src/report/column-blocks.ts




/** Characters of a metric's name, which may hold a class's. */
const column_blocks_LONGEST_NAME = 60;
/** The column that names the metrics of a table. */
function metricHeading(names) {
    const cells = names.map((name) => (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(name, column_blocks_LONGEST_NAME)));
    return { heading: 'metric', cells, rank: 0 };
}
/**
 * As many columns beside their names as there is room for, then the others below them. Each block
 * starts with an empty line; none where there is no column.
 */
function blocksOfColumns(names, columns, { colors, width }) {
    return blocks(columns, width === undefined ? undefined : width - widthOf(names)).flatMap((block) => {
        const [heading, ...rows] = (0,text_columns/* layOut */.v)([names, ...block], width);
        return ['', colors.bold(heading), ...rows];
    });
}
function blocks(columns, width) {
    const made = [];
    let left = 0;
    for (const column of columns) {
        const own = widthOf(column) + 2;
        const last = made.at(-1);
        if (last && own <= left)
            last.push(column);
        else {
            made.push([column]);
            left = width ?? Number.POSITIVE_INFINITY;
        }
        left -= own;
    }
    return made;
}
function widthOf({ heading, cells }) {
    return Math.max((0,text_width/* textWidth */.s)(heading), ...cells.map(text_width/* textWidth */.s));
}

// EXTERNAL MODULE: ./src/report/metric-difference.ts
var metric_difference = __webpack_require__(23286);
;// CONCATENATED MODULE: ./src/report/held-runs-report.ts








/** Characters of a cell, which may say why there is no number. */
const LONGEST_CELL = 60;
/**
 * Runs held against each other, for a terminal: on which rows, and how far each metric differs.
 * @param confidence of the likely ranges
 */
function heldLines(held, confidence, look) {
    if (held.length === 0)
        return [];
    const { colors, ascii } = look;
    const names = (0,held_runs/* heldMetrics */.pB)(held);
    const marks = (0,text_marks/* terminalMarks */.h0)(ascii);
    const columns = held.flatMap((one) => {
        if (one.kind === 'incomparable')
            return [];
        const rows = new Map(one.comparison.metrics.map((row) => [row.metric, row]));
        const cells = names.map((name) => cellOf(rows.get(name), marks));
        return [{ heading: (0,held_runs/* heldName */.jv)(one), cells, rank: 0 }];
    });
    return [
        '',
        colors.bold(`differences, with their likely ranges at ${(0,words/* confidenceText */.S$)(confidence)}`),
        ...held.map((one) => `  ${(0,held_runs/* heldName */.jv)(one)}: ${(0,text_escape/* escapeLog */.Ah)((0,held_runs/* heldRowsText */.uu)(one))}`),
        ...blocksOfColumns(metricHeading(names), columns, look),
    ];
}
function cellOf(row, marks) {
    if (!row)
        return '';
    const { text, range } = (0,metric_difference/* differenceOf */.P)(row, (0,metric_numbers/* numbersOf */.cZ)(row.metric));
    const mark = row.shown === null ? ' ' : marks[row.shown === 'better' ? 'pass' : 'fail'];
    const said = (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(text, LONGEST_CELL));
    return `${mark} ${range === '' ? said : `${said} (${range})`}`;
}

// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var view = __webpack_require__(87094);
;// CONCATENATED MODULE: ./src/report/runs-report.ts










/** Characters of a name and of a value that are shown. */
const runs_report_LONGEST_NAME = 60;
const LONGEST_VALUE = 120;
/** Of what goes into a pipe, where a value a line reads better. */
const LONGEST_LINE = 100;
/** Keys of each kind that are shown. */
const MOST_KEYS = 50;
/**
 * Several runs beside each other, for a terminal: which they are, their metrics, how far they
 * differ on the same rows, and what differs in rules, parameters and data. The lines of a text, the
 * last without a newline.
 * @param held the further runs against the first
 * @param confidence of the likely ranges
 */
function runsReport(records, held, differences, confidence, look) {
    return [
        ...runLines(records, look),
        '',
        rowsText(records),
        ...metricLines(records, look),
        ...heldLines(held, confidence, look),
        ...differenceLines(differences, records.map((_, place) => String(place + 1)), look),
    ].join('\n');
}
function runLines(records, { ascii, width }) {
    const marks = (0,text_marks/* terminalMarks */.h0)(ascii);
    const [, ...rows] = (0,text_columns/* layOut */.v)([
        { heading: '', cells: records.map((_, place) => numberOf(place)), rank: 0 },
        { heading: '', cells: records.map(({ id }) => id), rank: 0 },
        {
            heading: '',
            cells: records.map((one) => (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)((0,words/* experimentName */.By)(one), runs_report_LONGEST_NAME))),
            rank: 1,
        },
        {
            heading: '',
            cells: records.map(({ decision: { verdict } }) => `${marks[verdict]} ${verdict}`),
            rank: 0,
        },
        {
            heading: '',
            cells: records.map(({ git }) => (git ? `commit ${(0,words/* shortSha */.Fu)(git.sha)}` : '')),
            rank: 2,
        },
    ], width);
    return rows;
}
/** By this a run is called from here on. */
function numberOf(place) {
    return `${place + 1}:`;
}
/** Numbers of other rows say little beside each other. */
function rowsText(records) {
    const rows = new Set(records.map(({ data }) => data.testFingerprint));
    return rows.size === 1
        ? `All were tested on the same ${(0,quantities/* plural */.LS)(records[0].data.splits.test, 'test row')}.`
        : 'They were not tested on the same rows: a difference may be that of the rows.';
}
function metricLines(records, look) {
    const tables = records.map((record) => (0,view.viewOf)(record).metrics.rows);
    const names = [...new Set(tables.flatMap((rows) => rows.map(({ name }) => name)))];
    const columns = tables.map((rows, place) => {
        const values = new Map(rows.map(({ name, value }) => [name, value]));
        const cells = names.map((name) => (0,text_escape/* escapeLog */.Ah)(values.get(name) ?? ''));
        return { heading: String(place + 1), cells, align: 'right', rank: 0 };
    });
    return blocksOfColumns(metricHeading(names), columns, look);
}
/**
 * What differs between runs, the rules first.
 * @param names how each run is called
 */
function differenceLines({ rules, params, data }, names, { colors, width }) {
    const groups = [
        ['rules that differ', rules],
        ['parameters that differ', params],
        ['data that differ', data],
    ];
    const lines = groups.flatMap(([title, keys]) => {
        if (keys.length === 0)
            return [];
        const shown = keys.slice(0, MOST_KEYS);
        const more = keys.length - shown.length;
        return [
            '',
            colors.bold(title),
            ...shown.flatMap((key) => keyLines(key, names, width ?? LONGEST_LINE)),
            ...(more > 0 ? [`  ${(0,quantities/* plural */.LS)(more, 'more key')}: see the run records`] : []),
        ];
    });
    return lines.length > 0 ? lines : ['', 'Rules, parameters and data are the same.'];
}
/** `train.epochs   1, 3: 50   2: 20`: each value with the runs that have it. */
function keyLines({ key, values }, names, width) {
    const parts = [...new Set(values)].map((value) => {
        const runs = names.filter((_, place) => values[place] === value);
        return `${runs.join(', ')}: ${(0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(value ?? 'not set', LONGEST_VALUE))}`;
    });
    const name = `  ${(0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(key, LONGEST_VALUE))}`;
    const line = [name, ...parts].join('   ');
    return (0,text_width/* textWidth */.s)(line) <= width ? [line] : [name, ...parts.map((part) => `    ${part}`)];
}

// EXTERNAL MODULE: ./src/report/html/held-runs.ts
var html_held_runs = __webpack_require__(87390);
// EXTERNAL MODULE: ./src/report/html/legend.ts
var legend = __webpack_require__(65389);
// EXTERNAL MODULE: ./src/report/html/markup.ts
var markup = __webpack_require__(18268);
// EXTERNAL MODULE: ./src/report/html/page.ts + 18 modules
var page = __webpack_require__(52438);
// EXTERNAL MODULE: ./src/report/html/ranking.ts + 2 modules
var ranking = __webpack_require__(87033);
// EXTERNAL MODULE: ./src/report/html/regression.ts
var regression = __webpack_require__(23849);
// EXTERNAL MODULE: ./src/report/html/sides.ts
var sides = __webpack_require__(80182);
// EXTERNAL MODULE: ./src/report/html/training.ts
var training = __webpack_require__(19126);
;// CONCATENATED MODULE: ./src/report/html/comparison-page.ts














/** So many lines can be told from each other. */
const MOST_RUNS = 8;
/** Characters of a value of a config. */
const LONGEST = 80;
/** Keys of a config that differ. */
const comparison_page_MOST_KEYS = 200;
/**
 * Runs beside each other as one HTML file: their metrics, how far they differ on the same rows,
 * curves over each other, and what their configs and data have different.
 * @param runs two to eight
 * @param held those that are held against another of them
 * @param differences of all of them
 * @param confidence of the likely ranges and of the intervals of curves
 */
function comparisonPage(runs, held, differences, confidence) {
    const drawn = runs.map(({ record, predictions }, place) => {
        const name = `${place + 1}: ${record.id}`;
        return { record, ...(predictions && { predictions }), name, style: `s${place}` };
    });
    const sections = [
        metrics(drawn),
        (0,html_held_runs/* heldRuns */.u)(held, confidence),
        curves(drawn, confidence),
        comparison_page_training(drawn),
        different(drawn, differences),
    ];
    const names = [...new Set(runs.map(({ record }) => (0,words/* experimentName */.By)(record)))];
    const title = `${(0,quantities/* plural */.LS)(runs.length, 'run')} of ${names.join(', ')}`;
    const top = (0,markup/* html */.qy) `<header class="top"><div class="inner"><h1>${title}</h1><p>${rowsText(runs.map(({ record }) => record))}</p>${(0,legend/* legend */.o)(drawn)}</div></header>`;
    return (0,page/* document */.A)(title, top, sections.flatMap((section) => section ?? []), version/* VERSION */.x);
}
function metrics(runs) {
    const views = runs.map(({ record }) => (0,view.viewOf)(record));
    const names = [...new Set(views.flatMap((view) => view.metrics.rows.map(({ name }) => name)))];
    return {
        id: 'metrics',
        name: 'Metrics',
        body: (0,markup/* html */.qy) `<h2>Metrics</h2><div class="wrap" role="region" aria-label="Metrics" tabindex="0"><table>
<thead><tr><th scope="col">Metric</th>${runs.map((_, place) => (0,markup/* html */.qy) `<th scope="col" class="n">run ${place + 1}</th>`)}</tr></thead>
<tbody><tr><th scope="row">verdict</th>${views.map(({ title }) => (0,markup/* html */.qy) `<td class="n">${title}</td>`)}</tr>
<tr><th scope="row">commit</th>${runs.map(({ record: { git } }) => (0,markup/* html */.qy) `<td class="n">${git ? (0,words/* shortSha */.Fu)(git.sha) : '\u2013'}</td>`)}</tr>
${names.map((name) => (0,markup/* html */.qy) `<tr><th scope="row">${name}</th>${views.map((view) => {
            const row = view.metrics.rows.find((one) => one.name === name);
            return (0,markup/* html */.qy) `<td class="n">${row?.value ?? '\u2013'}${row && row.note !== '' ? (0,markup/* html */.qy) `<br><span class="mut small">${row.note}</span>` : ''}</td>`;
        })}</tr>`)}</tbody></table></div>`,
    };
}
function curves(runs, confidence) {
    const ranked = (0,ranking/* rankedSides */.aH)(comparison_page_sides(runs, 'binary'));
    const charts = ranked.length > 0 ? (0,ranking/* rankingCharts */.iQ)(alike(ranked), confidence) : [];
    const numbers = comparison_page_sides(runs, 'regression');
    const drawn = numbers.length > 0 ? [(0,regression/* errorsChart */.c)(numbers)] : charts;
    if (drawn.length === 0)
        return undefined;
    return {
        id: 'curves',
        name: 'Curves',
        body: (0,markup/* html */.qy) `<h2>Curves</h2>${(0,legend/* legend */.o)(runs)}<div class="ch">${drawn}</div>`,
    };
}
/** Those that ask the same question as the first. */
function alike(ranked) {
    const question = ({ predictions }) => predictions.classes.join('\0');
    return ranked.filter((side) => question(side) === question(ranked[0]));
}
function comparison_page_sides(runs, task) {
    return runs.flatMap(({ predictions, name, style }) => {
        const drawn = { name, style, dot: `${style} rd` };
        return (predictions && (0,sides/* sideOf */.Jh)(drawn, predictions, task)) ?? [];
    });
}
function comparison_page_training(runs) {
    const lines = runs.map(({ record: { history }, name, style }) => {
        const watched = (0,training/* pointsOf */.XE)(history, `${training/* VALIDATION */.oO}loss`);
        return { name, style, points: watched.length > 0 ? watched : (0,training/* pointsOf */.XE)(history, 'loss') };
    });
    const long = lines.filter(({ points }) => points.length > 1);
    if (long.length === 0)
        return undefined;
    return {
        id: 'training',
        name: 'Training',
        body: (0,markup/* html */.qy) `<h2>Training</h2><p class="sub">The loss on the rows that were watched, or else trained on.</p>${(0,legend/* legend */.o)(runs)}<div class="ch">${(0,training/* metricChart */.VX)('loss', long, undefined)}</div>`,
    };
}
/** What not all have alike, the rules first. */
function different(runs, { rules, params, data }) {
    const groups = [
        ['Rules', rules],
        ['Parameters', params],
        ['Data', data],
    ];
    const tables = groups.flatMap(([name, keys]) => keys.length === 0 ? [] : [(0,markup/* html */.qy) `<h3>${name}</h3>${keyTable(name, keys, runs.length)}`]);
    return {
        id: 'different',
        name: 'What differs',
        body: (0,markup/* html */.qy) `<h2>What differs</h2>${tables.length === 0 ? (0,markup/* html */.qy) `<p>Rules, parameters and data are the same.</p>` : tables}`,
    };
}
function keyTable(name, keys, runs) {
    const shown = keys.slice(0, comparison_page_MOST_KEYS);
    return (0,markup/* html */.qy) `<div class="wrap" role="region" aria-label="${name} that differ" tabindex="0"><table><thead><tr><th scope="col">Key</th>${Array.from({ length: runs }, (_, place) => (0,markup/* html */.qy) `<th scope="col">run ${place + 1}</th>`)}</tr></thead><tbody>${shown.map(({ key, values }) => (0,markup/* html */.qy) `<tr><th scope="row"><code>${(0,shorten/* shorten */.m)(key, LONGEST)}</code></th>${values.map((value) => (0,markup/* html */.qy) `<td>${(0,shorten/* shorten */.m)(value ?? 'not set', LONGEST)}</td>`)}</tr>`)}</tbody></table></div>${keys.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(keys.length - shown.length, 'more key')}: see the run records.</p>` : ''}`;
}

// EXTERNAL MODULE: ./src/record/param-leaves.ts
var param_leaves = __webpack_require__(15585);
;// CONCATENATED MODULE: ./src/report/run-differences.ts


/** @param rules where a config says what is asked: a key at or below one of these is a rule */
function runDifferences(records, rules) {
    const prefixes = rules.map((path) => path.join('.'));
    const isRule = (key) => prefixes.some((rule) => key === rule || key.startsWith(`${rule}.`));
    const all = differing(records.map(({ params }) => new Map((0,param_leaves/* paramLeaves */.o)(params))));
    return {
        rules: all.filter(({ key }) => isRule(key)),
        params: all.filter(({ key }) => !isRule(key)),
        data: differing(records.map(dataFacts)),
    };
}
function dataFacts({ data }) {
    return new Map([
        ['rows', (0,quantities/* grouped */.zD)(data.rows)],
        ['fingerprint', data.fingerprint.slice(0, 12)],
        ['test rows', data.testFingerprint.slice(0, 12)],
    ]);
}
function differing(runs) {
    const keys = [...new Set(runs.flatMap((run) => [...run.keys()]))];
    return keys.flatMap((key) => {
        const values = runs.map((run) => run.get(key));
        if (new Set(values.map((value) => JSON.stringify(value))).size < 2)
            return [];
        return [{ key, values: ownParts(values) ?? values.map(textOf) }];
    });
}
/**
 * Of lists only what not all of them hold; undefined where they are none, or differ in their order
 * alone.
 */
function ownParts(values) {
    const lists = values.map((value) => (value === undefined ? [] : value));
    if (!lists.every(Array.isArray))
        return undefined;
    const texts = lists.map((list) => list.map((one) => textOf(one) ?? ''));
    const own = texts.map((list) => list.filter((text) => !texts.every((other) => other.includes(text))));
    if (own.every((list) => list.length === 0))
        return undefined;
    return own.map((list, run) => {
        if (values[run] === undefined)
            return undefined;
        return list.length === 0 ? 'none of these' : list.join('; ');
    });
}
/** `if: recall >= 0.5, severity: warn` */
function textOf(value) {
    if (value === undefined || typeof value === 'string')
        return value;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        return JSON.stringify(value);
    }
    return Object.entries(value)
        .map(([key, inner]) => `${key}: ${textOf(inner)}`)
        .join(', ');
}

// EXTERNAL MODULE: ./src/text/warning-line.ts
var warning_line = __webpack_require__(34042);
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
 * is better. Of up to eight runs their numbers stand beside each other. What differs in rules,
 * parameters and data follows; with `--html FILE` they are drawn over each other.
 */
async function compareCommand(names, options, terminal) {
    const store = await (0,commands_store/* openStore */.C)(options.store);
    if (names.length > MOST_RUNS) {
        throw errors/* InputError */.dz.of(`${names.length} runs are too many: ${MOST_RUNS} can be told from each other`);
    }
    const runs = await Promise.all(names.map((name) => named(name, store)));
    const records = runs.map(({ record }) => record);
    const differences = runDifferences(records, rules/* RULE_PATHS */.GO);
    const { confidence } = evaluateOptionsOf(records[0]);
    const held = holdRuns(runs, confidence);
    if (options.html !== undefined) {
        await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.resolve)(options.html), comparisonPage(runs, held, differences, confidence));
        terminal.say(`drawn into ${(0,text_escape/* escapeLog */.Ah)(options.html)}`);
    }
    const [one, other] = records;
    const [only, ...more] = held;
    if (one && other && only && more.length === 0) {
        return tellTwo(one, other, only, { differences, confidence }, options, terminal);
    }
    const { output, ascii, print, printJson } = terminal;
    if (options.json) {
        const comparisons = held.map((pair) => pairJson(pair, records));
        printJson({ runs: records.map(inShort), comparisons, differences });
    }
    else {
        const look = { ...output, ascii, width: output.width };
        print(runsReport(records, held, differences, confidence, look));
    }
    return exit/* EXIT */.dc.passed;
}
/** The first of two against the second; of more, each further one against the first. */
function holdRuns(runs, confidence) {
    const places = runs.length === 2
        ? [{ candidate: 0, baseline: 1 }]
        : runs.slice(1).map((_, place) => ({ candidate: place + 1, baseline: 0 }));
    const pairs = places.map((place) => {
        const [candidate, baseline] = [runs[place.candidate], runs[place.baseline]];
        return { candidate, baseline, seed: evaluateOptionsOf(candidate.record).seed };
    });
    return compareRuns(pairs, confidence).map((result, k) => (0,held_runs/* heldInWords */.wQ)(places[k], result));
}
/** As the two alone are printed. */
function pairJson({ candidate, baseline, ...held }, records) {
    const ids = { candidate: records[candidate].id, baseline: records[baseline].id };
    return held.kind === 'compared' ? { ...ids, ...held.comparison } : { ...ids, ...held };
}
function inShort({ id, project, experiment, git, decision, metrics }) {
    const { verdict } = decision;
    return { id, project, experiment, commit: git?.sha ?? null, verdict, metrics: metrics.test };
}
function tellTwo(candidate, baseline, held, { differences, confidence }, { json }, { colors, ascii, output, say, print, printJson }) {
    if (held.kind === 'incomparable') {
        const { kind, why, reason } = held;
        if (json)
            printJson({ kind, why, reason });
        say((0,warning_line/* warningLine */.t)(`${candidate.id} and ${baseline.id} can't be compared: ${reason}`, colors));
        return exit/* EXIT */.dc.inconclusive;
    }
    const { comparison } = held;
    if (json) {
        printJson({ candidate: candidate.id, baseline: baseline.id, ...comparison });
        return exit/* EXIT */.dc.passed;
    }
    const look = { ...output, ascii, width: output.width };
    print([
        comparisonReport(candidate, baseline, comparison, confidence, look),
        ...differenceLines(differences, ['candidate', 'baseline'], look),
    ].join('\n'));
    return exit/* EXIT */.dc.passed;
}
/** As the run's own report was made, so that the two say the same. */
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
        return (0,past_run.readRun)((await store.find(name)).path);
    return (0,past_run/* openRun */.I)(await (0,file_baseline/* fileBaseline */.m)((0,external_node_path_.resolve)(name)));
}


/***/ }),

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

/***/ 81697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FEW_ROWS)
/* harmony export */ });
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;


/***/ }),

/***/ 85413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ RULE_PATHS),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   mH: () => (/* binding */ ruleAt),
/* harmony export */   zX: () => (/* binding */ withRulesOf)
/* harmony export */ });
/**
 * Where a config says what is asked; the rest says how it is answered. A pull request is judged by
 * the first as it stood before. A key that is about what is asked is a line here, once it is in the
 * schema.
 */
const RULES = [
    'project',
    'experiment',
    'baseline',
    'gate',
    'predictions',
    'numbers',
    // What the metric `loss` measures.
    'model.loss',
    'model.huber-delta',
    'data.label',
    'data.positive',
    'data.task',
    'data.id',
    'data.transform',
    'data.missing',
    'data.columns',
    // Which lines and cells a file is read as, a test file too.
    'data.header',
    'data.comment',
    'data.delimiter',
    'data.test',
    'data.confirm',
    'data.split',
];
const RULE_PATHS = RULES.map((path) => path.split('.'));
/** The value at a path of plain values; undefined where there is none. */
function ruleAt(values, path) {
    return path.reduce((inner, key) => ownValue(inner, key), values);
}
/** What is asked, by its path, in one order however it was written. */
function rulesOf(values) {
    const paths = RULES.map((path) => [path, sorted(ruleAt(values, path.split('.')))]);
    return Object.fromEntries(paths.filter(([, value]) => value !== undefined));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isMapping(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
/** A config that asks what `asked` asks, and answers as `answered` does. */
function withRulesOf(asked, answered) {
    // A command measures its own loss.
    const byCommand = ruleAt(answered.values, ['command']) !== undefined;
    const values = RULE_PATHS.filter(([key]) => !(byCommand && key === 'model')).reduce((merged, path) => put(merged, path, ruleAt(asked.values, path)), answered.values);
    return {
        values,
        place: (path, part) => (isRule(path) ? asked : answered).place(path, part),
    };
}
function isRule(path) {
    return RULE_PATHS.some((rule) => rule.every((key, i) => path[i] === key));
}
/** A copy with this value at the path; `undefined` leaves it out. */
function put(values, [key, ...rest], value) {
    if (key === undefined)
        return value;
    const old = isMapping(values) ? values : {};
    const inner = put(ownValue(old, key), rest, value);
    const others = Object.entries(old).filter(([name]) => name !== key);
    // Nothing is added for the sake of a value that is not there.
    const empty = inner === undefined || (rest.length > 0 && !Object.hasOwn(old, key) && isBare(inner));
    return Object.fromEntries(empty ? others : [...others, [key, inner]]);
}
function isBare(value) {
    return isMapping(value) && Object.keys(value).length === 0;
}
function ownValue(values, key) {
    return isMapping(values) && Object.hasOwn(values, key) ? values[key] : undefined;
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 34136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ columnShifts),
/* harmony export */   a: () => (/* binding */ SHIFTED)
/* harmony export */ });
/* harmony import */ var _profile_shift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53320);

/** The usual limit of a shift that asks for action (Siddiqi 2006). */
const SHIFTED = 0.25;
/**
 * By the training rows of both.
 * @returns undefined where the earlier one keeps nothing of its columns
 */
function columnShifts(before, now) {
    if (!before.profile || !now.profile)
        return undefined;
    const earlier = new Map(before.profile.map((one) => [one.column, one.train]));
    const found = now.profile.flatMap(({ column, train }) => {
        const side = earlier.get(column);
        const psi = side && (0,_profile_shift_js__WEBPACK_IMPORTED_MODULE_0__/* .profileShift */ .A)(side, train);
        return psi === undefined ? [] : [{ column, psi }];
    });
    const names = (of) => new Set(of.columns.map(({ name }) => name));
    const [had, has] = [names(before), names(now)];
    return {
        compared: found.length,
        shifted: found.filter(({ psi }) => psi > SHIFTED).sort((a, b) => b.psi - a.psi),
        added: [...has].filter((name) => !had.has(name)),
        removed: [...had].filter((name) => !has.has(name)),
    };
}


/***/ }),

/***/ 53320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ profileShift)
/* harmony export */ });
/** Where the quantiles of a profile lie: see `SideProfile`. */
const SHARES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
/** What an empty bin counts as. */
const LEAST = 1e-3;
/**
 * How far two profiles of one column are apart, as a population stability index (Siddiqi 2006) over
 * what profiles keep: the bins between five quantiles of the first, or its commonest levels, and
 * missing cells. Coarser than that of `profile.ts`, which has the cells.
 * @returns undefined where the two hold different kinds of cells, or one holds none
 */
function profileShift(before, now) {
    const bins = before.quantiles
        ? now.quantiles && valueBins(before, before.quantiles, now, now.quantiles)
        : before.top && now.top && levelBins(before, before.top, now, now.top);
    if (!bins)
        return undefined;
    return bins.reduce((sum, [a, b]) => {
        const [p, q] = [Math.max(a, LEAST), Math.max(b, LEAST)];
        return sum + (p - q) * Math.log(p / q);
    }, 0);
}
function valueBins(before, quantiles, now, theirs) {
    // Values that are often the same make two quantiles one.
    const edges = [...new Set(quantiles.slice(1, -1))];
    const shares = (of, present) => {
        const below = [0, ...edges.map((edge) => shareBelow(of, edge)), 1];
        return below.slice(1).map((share, i) => (share - below[i]) * present);
    };
    const own = shares(quantiles, 1 - before.missing);
    const other = shares(theirs, 1 - now.missing);
    return [...own.map((share, i) => [share, other[i]]), [before.missing, now.missing]];
}
/** The share of values up to one, between quantiles by a straight line. */
function shareBelow(quantiles, value) {
    if (value < quantiles[0])
        return 0;
    for (let i = quantiles.length - 1; i >= 0; i--) {
        const low = quantiles[i];
        if (value < low)
            continue;
        const high = quantiles[i + 1];
        if (high === undefined || high === low)
            return SHARES[i];
        return SHARES[i] + ((value - low) / (high - low)) * (SHARES[i + 1] - SHARES[i]);
    }
    return 0;
}
function levelBins(before, top, now, theirs) {
    const other = new Map(theirs.map(({ level, share }) => [level, share]));
    // A level that is not among the commonest is rarer than each of them.
    const rarest = theirs.at(-1)?.share ?? 0;
    const named = top.map(({ level, share }) => {
        const full = theirs.reduce((sum, one) => sum + one.share, now.missing);
        return [share, other.get(level) ?? Math.min(rarest, Math.max(0, 1 - full))];
    });
    const rest = (bins, place, missing) => Math.max(0, 1 - missing - bins.reduce((sum, bin) => sum + bin[place], 0));
    return [
        ...named,
        [rest(named, 0, before.missing), rest(named, 1, now.missing)],
        [before.missing, now.missing],
    ];
}


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
    return `is on another scale: its middle is ${rounded(middle * sd + mean)}, where the model was trained on ${rounded(mean)} \u00b1 ${rounded(sd)}`;
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

/***/ 5833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownMetrics)
/* harmony export */ });
/* harmony import */ var _row_loss_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42383);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15555);


/** After all others, in the order in which the config has them. */
const PLACE = 1000;
/** The metrics that are a user's own: each the mean of a column of the predictions. */
function ownMetrics(own) {
    return own.map(({ name, better, range: [least, most] }, i) => ({
        name,
        metric: (0,_row_loss_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .columnMean */ .GL)({
            name,
            place: PLACE + i,
            orientation: better,
            range: [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY],
            tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2,
            loss: columnOf(name),
        }),
        classIndex: 0,
    }));
}
const known = new Map();
/** The same function each time: facts are known by it. */
function columnOf(name) {
    const found = known.get(name) ?? columnCalled(name);
    known.set(name, found);
    return found;
}
function columnCalled(name) {
    return ({ own }) => own?.find((one) => one.name === name)?.values ?? { code: 'no-column', column: name };
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



// EXTERNAL MODULE: ./src/data/csv/write-csv.ts
var write_csv = __webpack_require__(34225);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/evaluate/predictions-file.ts



/** Rows in a piece of the file. */
const PIECE = 4096;
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`, `metric_NAME` for metrics of the user's own, and `group` or `time` where rows belong
 * together. Numbers read back exactly.
 */
function* formatPredictions(predictions) {
    const { clusters, own = [] } = predictions;
    const together = clusters ? [clusters.kind] : [];
    const beside = [...own.map(({ name }) => ownColumn(name)), ...together];
    const header = ['id', 'label', 'prediction', ...scoreColumns(predictions), ...beside];
    yield `${header.map(write_csv/* quoteCell */.H).join(',')}\n`;
    const { ids } = predictions;
    const cells = cellsOf(predictions);
    for (let first = 0; first < ids.length; first += PIECE) {
        let text = '';
        for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
            const unit = clusters ? `,${clusters.of[row]}` : '';
            text += `${(0,write_csv/* quoteCell */.H)(ids[row])},${cells(row)}`;
            for (const { values } of own)
                text += `,${values[row]}`;
            text += `${unit}\n`;
        }
        yield text;
    }
}
function ownColumn(name) {
    return `metric_${name}`;
}
function scoreColumns(predictions) {
    if (predictions.task === 'regression' || !predictions.scores)
        return [];
    return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
}
/** Label, prediction and scores of a row, as they are written. */
function cellsOf(predictions) {
    const { labels, predicted } = predictions;
    if (predictions.task === 'regression')
        return (row) => `${labels[row]},${predicted[row]}`;
    const { scores } = predictions;
    const names = predictions.classes.map(write_csv/* quoteCell */.H);
    const start = (row) => `${names[labels[row]]},${names[predicted[row]]}`;
    if (!scores)
        return start;
    if (predictions.task === 'binary')
        return (row) => `${start(row)},${scores[row]}`;
    const width = names.length;
    return (row) => `${start(row)},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
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
    #own;
    #together;
    #classOf;
    /** By column; undefined until the header was taken. */
    #places;
    #scoreColumns = [];
    constructor(shape, broken) {
        this.shape = shape;
        this.broken = broken;
        this.#classOf = new Map(shape.classes.map((name, index) => [name, index]));
        this.#own = (shape.own ?? []).map(() => []);
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
        this.shape.own?.forEach(({ name }, k) => {
            this.#own[k].push(this.#number(cells, ownColumn(name)));
        });
        if (this.#together)
            this.#units.push(this.#number(cells, this.#together));
    }
    predictions() {
        const ids = this.#ids;
        if (new Set(ids).size !== ids.length)
            throw this.broken('an id occurs twice');
        const { task, classes, transform, outcomes } = this.shape;
        const clusters = this.#together && {
            clusters: { kind: this.#together, of: Uint32Array.from(this.#units) },
        };
        const own = this.shape.own && {
            own: this.shape.own.map((one, k) => ({ ...one, values: Float64Array.from(this.#own[k]) })),
        };
        if (task === 'regression') {
            return {
                task,
                ids,
                labels: Float64Array.from(this.#labels),
                predicted: Float64Array.from(this.#predicted),
                ...clusters,
                ...own,
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
                ...own,
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
            ...own,
            ...scores,
            ...(outcomes && { outcomes }),
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

/***/ 11118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ differenceError),
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   hQ: () => (/* binding */ smallestDrop),
/* harmony export */   vd: () => (/* binding */ rowsNeeded),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45012);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95162);


/** How often a real difference should be shown. */
const POWER = 0.8;
/**
 * In standard errors, from the middle of the sampling distribution to where the bound excludes the
 * margin with that power.
 * @param family the comparisons of which any may be shown worse: each is tested at the level of
 * Holm's first step then
 */
function reach(confidence, family = 1) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(1 - (1 - confidence) / family) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER, 0, 1);
}
function standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
}
/**
 * How many rows like these would decide the comparison in 80 % of cases, were the true difference
 * the one measured: the rows at which it lies z(confidence) + z(80 %) standard errors from \u2212margin,
 * the standard error falling as 1 / \u221arows (Chow, Shao & Wang 2008, "Sample Size Calculations in
 * Clinical Research", \u00a73.1). Null where the difference is the margin itself: no number of rows
 * decides that. Only a red is corrected for the family.
 */
function rowsNeeded(given, margin, rows, family = 1) {
    const distance = given.d + margin;
    if (distance === 0)
        return null;
    const standardError = standardErrorOf(given.interval, given.confidence);
    const standardErrors = reach(given.confidence, distance < 0 ? family : 1);
    const needed = rows * ((standardErrors * standardError) / distance) ** 2;
    return Number.isFinite(needed) ? Math.ceil(needed) : null;
}
/** The smallest true drop below the tolerated one that rows like these show in 80 % of cases. */
function smallestDrop(interval, confidence, family = 1) {
    return reach(confidence, family) * standardErrorOf(interval, confidence);
}
/**
 * The standard error of a difference before there are two models, from that of one: the difference
 * of two estimates with equal standard errors has \u221a(2 (1 \u2212 correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two
 * versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
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

/***/ 79330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mix32),
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/** FNV-1a with the finaliser of MurmurHash3, which spreads texts that differ in their last digits. In [0, 2\u00b3\u00b2). */
function hashText(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return mix32(h);
}
/** The finaliser of MurmurHash3: numbers that differ in one bit differ in about half of their bits after it. */
function mix32(number) {
    let h = number;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
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
    /** Fisher\u2013Yates, in place. */
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

/***/ 15585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ paramLeaves)
/* harmony export */ });
/** The values of a config by their keys: `train.epochs` \u2192 `50`. A list is one value. */
function paramLeaves(value, path = '') {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => paramLeaves(inner, path === '' ? key : `${path}.${key}`));
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
