export const id = 7554;
export const ids = [7554];
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

/***/ 63291:
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
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
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

// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/report/view.ts + 7 modules
var view = __webpack_require__(40083);
// EXTERNAL MODULE: ./src/report/html/legend.ts
var legend = __webpack_require__(65389);
// EXTERNAL MODULE: ./src/report/html/markup.ts
var markup = __webpack_require__(18268);
// EXTERNAL MODULE: ./src/report/html/page.ts + 16 modules
var page = __webpack_require__(53847);
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
const MOST_KEYS = 200;
/**
 * Runs beside each other as one HTML file: their metrics, curves over each other, and what their
 * configs and data have different.
 * @param runs two to eight; the first one is what the others are read against
 * @param confidence of the intervals of curves
 */
function comparisonPage(runs, confidence) {
    const drawn = runs.map(({ record, predictions }, place) => {
        const name = `${place + 1}: ${record.id}`;
        return { record, ...(predictions && { predictions }), name, style: `s${place}` };
    });
    const sections = [metrics(drawn), curves(drawn, confidence), comparison_page_training(drawn), different(drawn)];
    const names = [...new Set(runs.map(({ record }) => (0,words/* experimentName */.By)(record)))];
    const title = `${(0,quantities/* plural */.LS)(runs.length, 'run')} of ${names.join(', ')}`;
    const top = (0,markup/* html */.qy) `<header class="top"><div class="inner"><h1>${title}</h1>${rowsText(drawn)}${(0,legend/* legend */.o)(drawn)}</div></header>`;
    return (0,page/* document */.A)(title, top, sections.flatMap((section) => section ?? []), version/* VERSION */.x);
}
/** Numbers of other rows say little beside each other. */
function rowsText(runs) {
    const rows = new Set(runs.map(({ record }) => record.data.testFingerprint));
    return rows.size === 1
        ? (0,markup/* html */.qy) `<p>All were tested on the same ${(0,quantities/* plural */.LS)(runs[0].record.data.splits.test, 'test row')}.</p>`
        : (0,markup/* html */.qy) `<p><b>They were not tested on the same rows:</b> a difference may be that of the rows.</p>`;
}
function metrics(runs) {
    const views = runs.map(({ record }) => (0,view/* viewOf */.d)(record));
    const names = [...new Set(views.flatMap((view) => view.metrics.rows.map(({ name }) => name)))];
    return {
        id: 'metrics',
        name: 'Metrics',
        body: (0,markup/* html */.qy) `<h2>Metrics</h2><div class="wrap" role="region" aria-label="Metrics" tabindex="0"><table>
<thead><tr><th scope="col">Metric</th>${runs.map((_, place) => (0,markup/* html */.qy) `<th scope="col" class="n">run ${place + 1}</th>`)}</tr></thead>
<tbody><tr><th scope="row">verdict</th>${views.map(({ title }) => (0,markup/* html */.qy) `<td class="n">${title}</td>`)}</tr>
<tr><th scope="row">commit</th>${runs.map(({ record: { git } }) => (0,markup/* html */.qy) `<td class="n">${git ? (0,words/* shortSha */.Fu)(git.sha) : '–'}</td>`)}</tr>
${names.map((name) => (0,markup/* html */.qy) `<tr><th scope="row">${name}</th>${views.map((view) => {
            const row = view.metrics.rows.find((one) => one.name === name);
            return (0,markup/* html */.qy) `<td class="n">${row?.value ?? '–'}${row && row.note !== '' ? (0,markup/* html */.qy) `<br><span class="mut small">${row.note}</span>` : ''}</td>`;
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
/** Keys of the configs, and facts of the data, that not all have alike. */
function different(runs) {
    const all = runs.map(({ record }) => new Map([...leaves(record.params), ...dataFacts(record)]));
    const keys = [...new Set(all.flatMap((one) => [...one.keys()]))];
    const differing = keys.filter((key) => new Set(all.map((one) => one.get(key))).size > 1);
    const shown = differing.slice(0, MOST_KEYS);
    return {
        id: 'different',
        name: 'What differs',
        body: (0,markup/* html */.qy) `<h2>What differs</h2>${shown.length === 0
            ? (0,markup/* html */.qy) `<p>Config, rules and data are the same.</p>`
            : (0,markup/* html */.qy) `<div class="wrap" role="region" aria-label="What differs" tabindex="0"><table><thead><tr><th scope="col">Key</th>${runs.map((_, place) => (0,markup/* html */.qy) `<th scope="col">run ${place + 1}</th>`)}</tr></thead><tbody>${shown.map((key) => (0,markup/* html */.qy) `<tr><th scope="row"><code>${(0,shorten/* shorten */.m)(key, LONGEST)}</code></th>${all.map((one) => (0,markup/* html */.qy) `<td>${(0,shorten/* shorten */.m)(one.get(key) ?? 'not set', LONGEST)}</td>`)}</tr>`)}</tbody></table></div>${differing.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(differing.length - shown.length, 'more key')}: see the run records.</p>` : ''}`}`,
    };
}
/** `train.epochs` → `50`. */
function leaves(value, path = '') {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        return [[path, JSON.stringify(value) ?? '']];
    }
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
function dataFacts({ data }) {
    return [
        ['rows', (0,quantities/* grouped */.zD)(data.rows)],
        ['data', data.fingerprint.slice(0, 12)],
        ['test rows', data.testFingerprint.slice(0, 12)],
    ];
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
 * is better. With `--html FILE` they are drawn over each other, up to eight of them.
 */
async function compareCommand(names, options, terminal) {
    const store = await (0,commands_store/* openStore */.C)(options.store);
    if (options.html === undefined && names.length > 2) {
        throw errors/* InputError */.dz.of('two runs are compared; more of them can only be drawn', {
            fix: 'Name a file for the drawing: --html FILE',
        });
    }
    if (names.length > MOST_RUNS) {
        throw errors/* InputError */.dz.of(`${names.length} runs are too many: ${MOST_RUNS} can be told from each other`);
    }
    const runs = await Promise.all(names.map((name) => named(name, store)));
    const [candidate, baseline] = runs;
    if (!candidate || !baseline)
        throw new RangeError('two runs are named at least');
    if (options.html !== undefined)
        await draw(runs, options.html, terminal);
    return names.length > 2 ? exit/* EXIT */.dc.passed : compareTwo(candidate, baseline, options, terminal);
}
/** @throws BrokenError when it can't be written */
async function draw(runs, file, { say }) {
    const { confidence } = evaluateOptionsOf(runs[0].record);
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.resolve)(file), comparisonPage(runs, confidence));
    say(`drawn into ${(0,text_escape/* escapeLog */.Ah)(file)}`);
}
function compareTwo(candidate, baseline, options, { colors, say, print, printJson }) {
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
    return (0,past_run/* openRun */.I)(await (0,file_baseline/* fileBaseline */.m)((0,external_node_path_.resolve)(name)));
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

/***/ 5833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownMetrics)
/* harmony export */ });
/* harmony import */ var _row_loss_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97486);
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
    return ({ own }) => own?.find((one) => one.name === name)?.values ?? {
        why: `the predictions have no column for "${name}"`,
    };
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

/***/ 93086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   s: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
async function git(folder, args) {
    return (await gitBytes(folder, args))?.toString('utf8') ?? null;
}
/** The same as bytes. */
async function gitBytes(folder, args) {
    // What stands in for an object by hand is not what is reviewed.
    const command = ['--no-replace-objects', ...args];
    const options = { cwd: folder, maxBuffer: 1 << 28, encoding: 'buffer' };
    try {
        return (await run('git', command, options)).stdout;
    }
    catch {
        return null;
    }
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

/***/ 58501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkStorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);





/**
 * Refuses a store that came with a checkout, or that leads elsewhere: runs are written there and
 * removed, and one that lies there is taken for the baseline.
 * @param within the folders that it has to lie in; absent where a person named it on the command
 *   line, who may name any
 * @throws InputError saying why
 */
async function checkStorePlace({ root }, within) {
    if (within)
        await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: 'the store', path: root }], within);
    await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: "the store's folder of runs", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs') }], [root]);
    const tracked = await trackedFiles(root);
    if (tracked.length === 0)
        return;
    const files = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(tracked.length, 'file');
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`git tracks ${files} of the store ${root}, as ${tracked[0]}`, {
        fix: 'A store holds only what runs left on this machine. Take it out of git (git rm -r --cached FOLDER) and delete it, or name another one.',
    });
}
/** The checkout may be of another user, which git calls dubious; nothing is run of it. */
const HARMLESS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
/** By the folder's name, which a link or a submodule may have, and by all below it. */
async function trackedFiles(root) {
    // Without regard to case, as not every file system has it, and no character stands for others.
    const list = (folder, path) => (0,_host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, [...HARMLESS, 'ls-files', '--full-name', '-z', '--', `:(icase,literal)${path}`]);
    const found = await Promise.all([list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)), list(root, '.')]);
    return [...new Set(found.flatMap((text) => (text ?? '').split('\0')))].filter((one) => one !== '');
}


/***/ }),

/***/ 25520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Store)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4647);
/* harmony import */ var _files_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13912);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);








/** Ends the name of the file that says who works in a folder. */
const OWNER = '.owner';
/** Of another machine it can't be known whether a process lives. In milliseconds. */
const SILENCE = 24 * 60 * 60 * 1000;
/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
class Store {
    root;
    constructor(root) {
        this.root = root;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', id);
    }
    /** The folder of a run that has its name. */
    open(id) {
        return new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(this.folder(id));
    }
    /**
     * A folder for a run to work in: `runs/.ID`, beside the place that it is to have. Who works in it
     * stands in a file beside it, so that a run that was killed is told from one that works.
     * @param ids in turn, until one is free: that of a run which is there, or which another process
     *   works on, is not taken
     * @throws BrokenError when it can't be made, or none is free
     */
    create(ids) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        try {
            // Only a folder that was made here is the store's alone: `--store .` must not make git blind
            // to a project.
            const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.root, { recursive: true }) !== undefined;
            if (made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.gitignore'), '*\n');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runs, { recursive: true });
        }
        catch (cause) {
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(runs, cause);
        }
        const taken = [];
        for (const id of ids) {
            const folder = this.#claim(id);
            if (folder)
                return { id, folder };
            taken.push(id);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`there are runs already with the ids ${taken.join(', ')}, in ${runs}`);
    }
    /** Undefined where a run has this id. */
    #claim(id) {
        const [final, path, owner] = [this.folder(id), this.#aside(id), `${this.#aside(id)}${OWNER}`];
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(owner, JSON.stringify((0,_files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .newOwner */ .Eh)()), { flag: 'wx' });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) === 'EEXIST')
                return undefined;
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        try {
            // Looked at under the claim: a run keeps its own until it has its name.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(final)) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
                return new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(path, final, owner);
            }
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) !== 'EEXIST')
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        // What lies there is not ours, and must not look as if it were.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(owner, { force: true });
        return undefined;
    }
    #aside(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', `.${id}`);
    }
    /**
     * Runs that were killed before they were through, the newest first. One that another machine works
     * on, or did, is only among them when it has been silent for a day.
     * @param now in milliseconds
     */
    async killed(now) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        const owners = (await this.#entries())
            .filter((entry) => entry.isFile() && entry.name.startsWith('.') && entry.name.endsWith(OWNER))
            .map(({ name }) => name)
            .sort()
            .reverse();
        const found = [];
        for (const name of owners) {
            const owner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, name);
            if (!(await isDead(owner, now)))
                continue;
            const aside = name.slice(0, -OWNER.length);
            const id = aside.slice(1);
            const at = (path) => new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(path, path, owner);
            const [path, final] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, aside), this.folder(id)];
            if (await isFolder(path))
                found.push({ id, folder: at(path), published: false });
            else if (await isFolder(final))
                found.push({ id, folder: at(final), published: true });
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(owner, { force: true });
        }
        return found;
    }
    /** The ids of all runs, the oldest first: ids begin with the time. */
    async ids() {
        return (await this.#entries())
            .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
            .map(({ name }) => name)
            .sort();
    }
    /** What every run is, the oldest first; known of an index where it is the same as before. */
    async runs() {
        const ids = await this.ids();
        if (ids.length === 0)
            return [];
        // In the bundle, but not made before there is a run.
        const { summarizeRuns } = await __webpack_require__.e(/* import() */ 8797).then(__webpack_require__.bind(__webpack_require__, 78797));
        return summarizeRuns({ file: this.#index, runs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs') }, ids);
    }
    /** The next look reads every record. */
    async dropIndex() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#index, { force: true });
    }
    get #index() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.runs-index');
    }
    async #entries() {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs'), { withFileTypes: true });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) === 'ENOENT')
                return [];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read the store ${this.root}`, undefined, { cause });
        }
    }
    /**
     * The run with this id, or the only one whose id starts with it.
     * @throws InputError when there is none or more than one
     */
    async find(id) {
        const ids = await this.ids();
        const matches = ids.includes(id) ? [id] : ids.filter((other) => other.startsWith(id));
        if (matches.length === 1)
            return this.open(matches[0]);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(matches.length === 0
            ? `there is no run "${id}" in ${this.root}`
            : `"${id}" is the start of ${matches.length} runs`, { fix: 'List them with: node dist/cli.js runs' });
    }
}
async function isDead(owner, now) {
    try {
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(owner);
        const parsed = _files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerSchema */ .$K.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(owner, 'utf8')));
        if (!parsed.success)
            return now - mtimeMs > SILENCE;
        const liveness = (0,_files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(parsed.data);
        return liveness === 'dead' || (liveness === 'unknown' && now - mtimeMs > SILENCE);
    }
    catch {
        // Another process has removed it meanwhile, or is writing it.
        return false;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}


/***/ }),

/***/ 93099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HEADINGS),
/* harmony export */   y: () => (/* binding */ VERDICT_PAGE)
/* harmony export */ });
/** What stands over parts of a report, alike on every surface. */
const HEADINGS = {
    changed: 'Changed since the baseline',
    decided: 'How this was decided',
    newRules: 'Approving this approves new rules:',
    toDo: 'To do:',
    verdictPage: 'How a verdict is reached',
};
const VERDICT_PAGE = 'https://github.com/sluice-ml/sluice/blob/main/docs/verdict.md';


/***/ }),

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What became of the model, a sentence each. */
function outcomeLines(outcome, { proposed }) {
    switch (outcome.kind) {
        case 'not passed':
            return ['No model was exported.'];
        case 'judged':
            return outcome.promoted ? ['These predictions are the baseline from now on.'] : [];
        case 'kept':
            return ['The model is kept with its run.', ...becomes(outcome, proposed)];
        case 'no model':
            return [
                'The training left no model.',
                ...(outcome.promoted ? ['Its predictions are the baseline from now on.'] : []),
            ];
        case 'export pending':
            return ['The model was to be exported: this record was kept before that was done.'];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            return [
                `The model was exported (${size}; read back, same predictions).`,
                ...becomes(outcome, proposed),
            ];
        }
    }
}
function becomes({ promoted }, proposed) {
    if (promoted)
        return ['It is the baseline from now on.'];
    return proposed
        ? ['It becomes the baseline once this is merged and passes on the default branch.']
        : [];
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
