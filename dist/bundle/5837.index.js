export const id = 5837;
export const ids = [5837];
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
    const marks = ascii ? text_marks/* ASCII_MARKS */.TP : text_marks/* TERMINAL_MARKS */.Kk;
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
    const marks = ascii ? text_marks/* ASCII_MARKS */.TP : text_marks/* TERMINAL_MARKS */.Kk;
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
    const marks = ascii ? text_marks/* ASCII_MARKS */.TP : text_marks/* TERMINAL_MARKS */.Kk;
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
    const tables = records.map((record) => (0,view/* viewOf */.d)(record).metrics.rows);
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
    const views = runs.map(({ record }) => (0,view/* viewOf */.d)(record));
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
        say(colors.yellow(`\u26a0\ufe0f ${candidate.id} and ${baseline.id} can't be compared: ${(0,text_escape/* escapeLog */.Ah)(reason)}`));
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
        return (0,past_run/* readRun */.cI)((await store.find(name)).path);
    return (0,past_run/* openRun */.Iy)(await (0,file_baseline/* fileBaseline */.m)((0,external_node_path_.resolve)(name)));
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

/***/ 93521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ takeCells),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   mW: () => (/* binding */ emptySubset),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* unused harmony export copyCells */
/**
 * Writes the given rows of an array one after the other, and returns what it wrote to. (`TypedArray.from` would collect a
 * million numbers in a list first.)
 */
function gather(source, rows, into) {
    const target = into;
    for (let i = 0; i < rows.length; i++)
        target[i] = source[rows[i]];
    return into;
}
/** A table with the lines and hashes of the given rows, its cells still to be copied by `copyCells`. */
function emptySubset(table, rows) {
    return {
        file: table.file,
        rows: rows.length,
        columns: table.columns.map((column) => 'values' in column
            ? { ...column, values: new Float64Array(rows.length) }
            : { ...column, codes: new Int32Array(rows.length) }),
        lines: gather(table.lines, rows, new Uint32Array(rows.length)),
        hashes: gather(table.hashes, rows, new BigUint64Array(rows.length)),
    };
}
/** The given rows of a table, as a table of their own. */
function subset(table, rows) {
    const copy = emptySubset(table, rows);
    copyCells(table, rows, copy, 0);
    return copy;
}
/** Copies the cells of the given rows of `from` to the rows of `to` that begin at `first`. */
function copyCells(from, rows, to, first) {
    from.columns.forEach((column, index) => {
        takeCells({ cells: cellsOf(column), start: 0 }, rows, to.columns[index], first);
    });
}
/** Copies those of the given rows to the rows of a column that begin at `first`. */
function takeCells({ cells, start }, rows, to, first) {
    const target = cellsOf(to);
    for (let i = 0; i < rows.length; i++)
        target[first + i] = cells[rows[i] - start];
}
function cellsOf(column) {
    return 'values' in column ? column.values : column.codes;
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
            return outcome.promoted ? [`These ${outcome.what} are the baseline from now on.`] : [];
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

/***/ 38528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41945);

const GAP = '  ';
/**
 * A table for a terminal or a pipe: its heading, then a line a row. A column without a cell that
 * says anything is left out.
 * @param width of a terminal, in columns: what has no room there is left out, or cut; undefined for
 *   a pipe, into which all of it goes
 */
function layOut(columns, width) {
    const telling = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
    const shown = width === undefined ? telling : fitting(telling, width);
    const rows = shown[0]?.cells.length ?? 0;
    const widths = shown.map(widthOf);
    const line = (cellOf, row) => {
        let left = width ?? Number.POSITIVE_INFINITY;
        const cells = shown.map((column, i) => {
            const own = Math.max(0, Math.min(left, column.rest ? left : widths[i]));
            const cell = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(cellOf(column), own);
            left -= widths[i] + GAP.length;
            const padded = column.rest ? cell : pad(cell, own, column.align);
            return row === undefined ? padded : (column.paint?.(padded, row) ?? padded);
        });
        return cells.join(GAP).trimEnd();
    };
    return [
        line(({ heading }) => heading),
        ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row], row)),
    ];
}
function fitting(columns, width) {
    let kept = columns;
    const total = () => kept
        .filter(({ rest }) => !rest)
        .reduce((sum, column) => sum + widthOf(column) + GAP.length, -GAP.length);
    while (total() > width) {
        const least = Math.max(...kept.map(({ rank }) => rank));
        if (least === 0)
            break;
        const last = kept.findLastIndex(({ rank }) => rank === least);
        kept = kept.filter((_, i) => i !== last);
    }
    return kept;
}
function widthOf({ heading, cells }) {
    return cells.reduce((most, cell) => Math.max(most, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell)), (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(heading));
}
function pad(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text)));
    return align === 'right' ? space + text : text + space;
}


/***/ }),

/***/ 41945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/** Takes two columns of a terminal. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
/** Stands on the character before it. */
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** How many columns of a terminal a text takes; a text of ASCII as many as it has characters. */
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += char < '\u0300' ? 1 : MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
    return width;
}
/** A text that takes at most so many columns, and shows where it was cut. */
function cutToWidth(text, most) {
    if (textWidth(text) <= most)
        return text;
    let kept = '';
    let width = 0;
    for (const char of text) {
        width += textWidth(char);
        if (width > most - 1)
            break;
        kept += char;
    }
    return most < 1 ? '' : `${kept}\u2026`;
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
