export const id = 938;
export const ids = [938];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13139);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25520);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4781);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87496);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64153);







/** `report RUN`: the report of a stored run, or its Markdown. Returns the exit code. */
async function reportCommand(id, options, { colors, say, print, printJson }) {
    const folder = await new _record_store_js__WEBPACK_IMPORTED_MODULE_3__/* .Store */ .il((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.store)).find(id);
    const record = await folder.readRecord();
    if (options.json)
        printJson(record);
    else if (record.status !== 'finished') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`run ${record.id} has no report, it ${record.status === 'broke' ? 'broke' : 'was interrupted'}: ${record.error}`, { fix: 'See what it had reached with --json.' });
    }
    else if (options.markdown)
        print(_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .w.render((0,_report_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .d)(record)).trimEnd());
    else
        say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalReport */ .R)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .d)(record), colors, process.cwd()));
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed;
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

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





/** A file's entry in the record. */
async function describeFile(folder, path) {
    return entryOf(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
}
/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read or does not hold the bytes that were recorded
 */
async function readVerified(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
    if (entryOf(entry.path, content).sha256 !== entry.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is corrupt: it does not hold the bytes that its run recorded`);
    }
    return content;
}
const NO_FILE = ['ENOENT', 'EISDIR', 'ENOTDIR'];
/** The hash of a file; undefined where there is none. @throws BrokenError when it can't be read */
async function digestOf(path) {
    try {
        return sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (cause) {
        if (NO_FILE.includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(cause) ?? ''))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
}
/** In hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
function entryOf(path, content) {
    return { path, bytes: content.byteLength, sha256: sha256(content) };
}


/***/ }),

/***/ 62524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28799);


/**
 * Reads a record from JSON text.
 * @throws BrokenError when it is not JSON, of another schema version, or does not hold what a record holds.
 */
async function parseRecord(text, source) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a run record: it is not JSON`, undefined, { cause });
    }
    // In the bundle, but not made before a record is read: a first run reads none.
    const { runRecord, versioned } = await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 13584));
    const version = versioned.safeParse(json).data?.schema;
    if (version !== _schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .e) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} has the schema ${JSON.stringify(version ?? null)}; this version of Sluice reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .e}`);
    }
    const parsed = runRecord.safeParse(json);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a valid run record: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
    }
    return parsed.data;
}


/***/ }),

/***/ 28799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
const RECORD_SCHEMA = 'sluice/run@1';


/***/ }),

/***/ 25520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   al: () => (/* binding */ RUN_FILES),
/* harmony export */   il: () => (/* binding */ Store)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88463);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48438);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62524);








/** The files of a run's folder. */
const RUN_FILES = {
    record: 'run.json',
    events: 'events.jsonl',
    predictions: 'predictions.csv',
    model: 'model',
    report: 'report.md',
};
/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
class Store {
    root;
    constructor(root) {
        this.root = root;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', id);
    }
    /** @throws BrokenError when the folder can't be made */
    create(id) {
        const path = this.folder(id);
        try {
            // Only a folder that was made here is the store's alone: `--store .` must not make git blind to a project.
            const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.root, { recursive: true }) !== undefined;
            if (made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.gitignore'), '*\n');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
        }
        catch (cause) {
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        return new RunFolder(path);
    }
    /** The ids of all runs, the oldest first: ids begin with the time. */
    async ids() {
        try {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs'), { withFileTypes: true });
            return entries
                .filter((entry) => entry.isDirectory())
                .map((entry) => entry.name)
                .sort();
        }
        catch (cause) {
            if (cause.code === 'ENOENT')
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
            return new RunFolder(this.folder(matches[0]));
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(matches.length === 0
            ? `there is no run "${id}" in ${this.root}`
            : `"${id}" is the start of ${matches.length} runs`, { fix: 'List them with: node dist/cli.js runs' });
    }
}
/** One run's folder. */
class RunFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    get model() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.model);
    }
    get events() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.events);
    }
    async writeRecord(record) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
    }
    /** @param csv the predictions of the test rows */
    async writePredictions(csv) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.predictions), csv);
        return (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFile */ .CL)(this.path, RUN_FILES.predictions);
    }
    /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
    async rollBack() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.model, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.report), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.record), { force: true });
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { recursive: true, force: true });
    }
    /** @param file its name in the folder */
    async writeReport(file, text) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, file), text);
    }
    /**
     * Whether the run came to write its record. One that was killed has neither a model nor a report.
     * @throws BrokenError when that can't be known, or the record is missing from a run that came to its end
     */
    async hasRecord() {
        if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.record)))
            return true;
        for (const file of [RUN_FILES.model, RUN_FILES.report]) {
            if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, file))))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`the run ${this.path} holds ${file} and no ${RUN_FILES.record}: it is damaged`, 'Delete its folder, or bring its record back.');
        }
        return false;
    }
    /** @throws BrokenError when the record is missing or invalid */
    async readRecord() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read ${path}`, undefined, { cause });
        }
        return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRecord */ .H)(text, path);
    }
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   CY: () => (/* binding */ adviceLines),
/* harmony export */   JA: () => (/* binding */ powerText),
/* harmony export */   Mm: () => (/* binding */ familyText),
/* harmony export */   Nu: () => (/* binding */ formatGain),
/* harmony export */   VL: () => (/* binding */ formatRough),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   op: () => (/* binding */ flipsText)
/* harmony export */ });
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);



/** `+0.0123`, `-0.4`: a gain always shows its sign. */
function formatGain(d) {
    return `${d >= 0 ? '+' : ''}${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(d)}`;
}
/**
 * Which run the candidate was held against, and how it was chosen; or why there was none. Holds
 * text from the record.
 */
function baselineText({ baseline, comparison }) {
    if (!baseline.found)
        return `No baseline: ${baseline.reason}.`;
    const commit = baseline.sha === null ? '' : ` of commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(baseline.sha)}`;
    const run = `Baseline: run ${baseline.runId}${commit}, ${baseline.how}`;
    if (!comparison)
        return `${run}.`;
    return `${run}; ${comparison.note ?? `compared on the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(comparison.rows, 'test row')}`}.`;
}
/**
 * What the evidence shows, Holm-corrected, and how many metrics it can't tell apart; those of a
 * single class are left out.
 */
function shownText({ metrics, maySeen }) {
    if (maySeen)
        return 'Nothing is shown by rows that the baseline may have seen.';
    const whole = metrics.filter(({ metric }) => !metric.includes('('));
    const list = (wanted) => whole
        .filter(({ shown }) => shown === wanted)
        .map(({ metric, d }) => `${metric} ${formatGain(d ?? 0)}`)
        .join(', ') || 'nothing';
    const rest = whole.filter(({ shown }) => shown === null).length;
    return `Of all metrics, after Holm's correction: shown better: ${list('better')}; shown worse: ${list('worse')}; no difference shown: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'metric')}.`;
}
/**
 * `34 rows only this model gets right, 28 only the baseline`; of a loss, the rows on which each
 * does better.
 */
function flipsText({ metrics, maySeen }) {
    if (maySeen)
        return '';
    const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
    if (accuracy?.d == null || !accuracy.flips)
        return '';
    const { flips } = accuracy;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.candidate, 'row')} only this model gets right, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(flips.baseline)} only the baseline.`;
}
/** What to do about what is inconclusive; empty where nothing is. */
function adviceLines({ decision, comparison, }) {
    const inconclusive = decision.findings.filter(({ verdict }) => verdict === 'inconclusive');
    const compares = inconclusive.filter(({ threshold }) => threshold.kind !== 'absolute');
    if (comparison?.maySeen && compares.length > 0) {
        return [
            'More rows do not help where the baseline may have seen them. One run with baseline: none makes a fresh start; data.id: COLUMN keeps each row on its side of the split when columns are added, removed or written differently.',
        ];
    }
    const lines = [];
    if (inconclusive.some((finding) => finding.comparison?.rowsNeeded)) {
        lines.push('An undecided comparison needs more test rows, about as many as it says, or a wider tolerance.');
    }
    if (compares.some((finding) => !finding.comparison)) {
        lines.push('What has nothing to be compared with stays inconclusive until a model is promoted: one run with baseline: none makes a fresh start.');
    }
    return lines;
}
/**
 * The smallest drop beyond the tolerated one that each comparison could have shown; those on slices
 * as a range.
 */
function powerText(findings) {
    const drops = (sliced) => findings.flatMap(({ where, metric, comparison }) => (where !== undefined) === sliced && comparison?.smallestDrop
        ? [{ metric, drop: comparison.smallestDrop }]
        : []);
    const whole = drops(false).map(({ metric, drop }) => `${metric} ${formatRough(drop)}`);
    const sizes = drops(true).map(({ drop }) => drop);
    const ends = [...new Set([Math.min(...sizes), Math.max(...sizes)].map(formatRough))];
    const parts = [
        ...new Set(whole),
        ...(sizes.length > 0 ? [`on slices ${ends.join(' to ')}`] : []),
    ];
    return parts.length === 0
        ? ''
        : `These rows show, 4 times in 5, a drop beyond the tolerance of: ${parts.join(', ')}.`;
}
/** Two digits, for an estimate. */
function formatRough(value) {
    return String(Number(value.toPrecision(2)));
}
/** How the comparisons that decide were judged together; empty where there was at most one. */
function familyText(findings) {
    const compared = findings.filter(({ comparison, severity }) => comparison && severity === 'error');
    if (compared.length < 2)
        return '';
    return `${compared.length} comparisons were judged together: one is red only if it is shown worse after Holm's correction; green needs each of them.`;
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./src/record/store.ts
var store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
;// CONCATENATED MODULE: ./src/report/loss-chart.ts
/** More points than this only make the Markdown longer. */
const MOST_POINTS = 60;
/**
 * Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off
 * where there is little room.
 */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';
/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two
 * epochs. A long history is thinned evenly: mermaid spreads the points evenly over the axis.
 */
function lossChart(history) {
    if (history.length < 2)
        return '';
    const points = Math.min(MOST_POINTS, history.length);
    const last = history.length - 1;
    const epochs = Array.from({ length: points }, (_, i) => Math.round((i * last) / (points - 1)));
    const line = (name) => {
        const values = epochs.map((i) => history[i][name]);
        if (!values.every((value) => Number.isFinite(value)))
            return [];
        return [`  line [${values.map((value) => Number(value.toPrecision(4))).join(', ')}]`];
    };
    const lines = [...line('loss'), ...line('val_loss')];
    return [
        '```mermaid',
        COLORS,
        'xychart-beta',
        `  title "${lines.length === 2 ? 'loss (blue) and val_loss (orange)' : 'loss'} by epoch"`,
        `  x-axis 1 --> ${history.length}`,
        ...lines,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/report/outcome-words.ts
var outcome_words = __webpack_require__(27870);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown.ts









/** More conditions than this hide the ones that matter; slices that pass are folded away before. */
const MOST_OPEN = 30;
/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`.
 * Everything that came from a file is escaped.
 */
const markdown = {
    file: store/* RUN_FILES */.al.report,
    render(view) {
        const { conditions, metrics, training } = view;
        const open = conditions.filter(({ onSlice, verdict }) => !onSlice || verdict !== 'pass');
        const slices = conditions.filter(({ onSlice }) => onSlice);
        const left = open.length - MOST_OPEN;
        return [
            `## ${marks/* MARKS */.j[view.verdict]} ${(0,text_escape/* escapeMarkdown */.FV)(view.name)} ${view.headline}`,
            conditionsTable(open.slice(0, MOST_OPEN)),
            left > 0 ? `${(0,quantities/* plural */.LS)(left, 'more condition')} on slices did not pass: see below.` : '',
            ...view.advice.map(text_escape/* escapeMarkdown */.FV),
            (0,outcome_words/* outcomeLines */.q)(view.outcome).join(' '),
            comparedWith(view),
            details(`Metrics on ${(0,quantities/* plural */.LS)(metrics.testRows, 'test row')}`, metricsTable(metrics)),
            details('Training', [trainingSentence(training), lossChart(training.history)].join('\n\n')),
            warnings(view),
            // Last, because it is what there can be too much of for a comment.
            slices.length === 0
                ? ''
                : details((0,quantities/* plural */.LS)(slices.length, 'condition on slices', 'conditions on slices'), conditionsTable(slices)),
            footer(view.run),
        ]
            .filter((part) => part !== '')
            .join('\n\n')
            .concat('\n');
    },
};
/**
 * Few columns, so that a phone shows all of them: the reason stands below its condition, intervals
 * and gains below values.
 */
function conditionsTable(conditions) {
    const compared = conditions.some(({ against }) => against);
    return table(['', 'Condition', 'Value', ...(compared ? ['Baseline, gain'] : [])], conditions.map(({ verdict, text, advisory, reason, estimate, against }) => [
        marks/* MARKS */.j[verdict],
        `**${(0,text_escape/* escapeMarkdown */.FV)(text)}**${advisory ? ' (advice)' : ''}<br>${(0,text_escape/* escapeMarkdown */.FV)(reason)}`,
        withInterval((0,words/* formatValue */.Fl)(estimate), (0,words/* formatInterval */.vy)(estimate.interval)),
        ...(compared ? [againstCell(against)] : []),
    ]));
}
function comparedWith({ comparedWith: { text, evidence } }) {
    return [text, ...evidence].map(text_escape/* escapeMarkdown */.FV).join('<br>');
}
function againstCell(against) {
    if (!against || against.baseline === null)
        return '';
    if (against.d === null)
        return (0,format_number/* formatNumber */.Z)(against.baseline);
    const gain = `${(0,format_number/* formatNumber */.Z)(against.baseline)}<br>**${(0,comparison_words/* formatGain */.Nu)(against.d)}**`;
    return withInterval(gain, against.interval?.map(comparison_words/* formatGain */.Nu).join(' to ') ?? '');
}
function withInterval(value, interval) {
    return interval === '' ? value : `${value}<br>${small(interval)}`;
}
function small(text) {
    return `<sub>${text}</sub>`;
}
function metricsTable({ compared, rows }) {
    return table(['Metric', 'Value', ...(compared ? ['Baseline, gain'] : [])], rows.map(({ name, estimate, against }) => {
        return [
            (0,text_escape/* escapeMarkdown */.FV)(name),
            withInterval((0,words/* formatValue */.Fl)(estimate), (0,text_escape/* escapeMarkdown */.FV)((0,words/* valueNote */.e1)(estimate))),
            ...(compared ? [againstCell(against)] : []),
        ];
    }));
}
function trainingSentence(training) {
    const { epochs, trainRows, validationRows, seconds, engine } = training;
    const until = epochs === undefined ? '' : `${epochs}, `;
    const text = `${until}on ${(0,quantities/* grouped */.zD)(trainRows)} rows to train and ${(0,quantities/* grouped */.zD)(validationRows)} to validate, in ${(0,quantities/* formatSeconds */.Xo)(seconds)}. Engine: ${(0,text_escape/* escapeMarkdown */.FV)(engine)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function warnings({ warnings: messages }) {
    if (messages.length === 0)
        return '';
    const lines = messages.map((message) => `- ${(0,text_escape/* escapeMarkdown */.FV)(message)}`);
    return ['**About the data**', '', ...lines].join('\n');
}
function footer({ id, git, fingerprint, sluice, seconds }) {
    // In a pull request it is the merge commit, which is not the one that the comment names.
    const commit = git ? `, checkout ${(0,words/* shortSha */.Fu)(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
    return `<sub>Run ${(0,text_escape/* escapeMarkdown */.FV)(id)}${commit}, data ${fingerprint.slice(0, 12)}, Sluice ${(0,text_escape/* escapeMarkdown */.FV)(sluice)}, ${(0,quantities/* formatSeconds */.Xo)(seconds)}</sub>`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/**
 * What became of the model, a sentence each.
 * @param place where it was exported to, as the reader would write it; absent where the reader's
 * disk is another one
 */
function outcomeLines(outcome, place) {
    switch (outcome.kind) {
        case 'not passed':
            return ['The model was not exported.'];
        case 'no export path':
            return [
                'The model was not exported: the config has no export.path.',
                ...promotedLines(outcome.promoted),
            ];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            const exported = place === undefined
                ? `The model was exported: ${size}, read back and proven to give the same predictions.`
                : `The model is in ${place} (${size}).`;
            return [exported, ...promotedLines(outcome.promoted)];
        }
    }
}
function promotedLines(promoted) {
    return promoted ? ['It is the baseline from now on.'] : [];
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27870);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72691);






/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
function terminalReport(view, colors, folder) {
    const { verdict, headline, name, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    return [
        '',
        colors.bold('Metrics on the test rows'),
        ...metricLines(view.metrics.rows, colors),
        '',
        colors.bold('Gate'),
        ...comparedWithLines(view).map((line) => colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line))),
        ...conditionLines(view.conditions, colors),
        '',
        `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${colors.bold(color(headline))}`,
        ...view.advice.map((line) => `   ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line)}`),
        ...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .q)(view.outcome, placeOf(view.outcome, folder)).map((line) => `   ${line}`),
        colors.dim(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${name} ${run.id}`)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(run.seconds)}`),
    ].join('\n');
}
/** Why there was none stands beside each condition that asks for one. */
function comparedWithLines({ comparedWith }) {
    const { found, text, url, evidence } = comparedWith;
    return found ? [text, ...(url === undefined ? [] : [url]), ...evidence] : [];
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 48;
function conditionLines(conditions, colors) {
    const texts = conditions.map(({ text, advisory }) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)}${advisory ? ' (advice)' : ''}`);
    const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
    return conditions.map(({ verdict, reason }, i) => `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${texts[i].padEnd(width)}  ${colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(reason))}`);
}
function metricLines(metrics, colors) {
    const rows = metrics.map(({ name, estimate }) => ({
        name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(name),
        value: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(estimate),
        note: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueNote */ .e1)(estimate)),
    }));
    const width = Math.max(...rows.map(({ name }) => name.length));
    const valueWidth = Math.max(...rows.map(({ value }) => value.length));
    return rows.map(({ name, value, note }) => {
        const start = `  ${name.padEnd(width)}  `;
        return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
    });
}
function placeOf(outcome, folder) {
    return outcome.kind === 'exported' ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(shownPath(outcome.path, folder)) : '';
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _comparison_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);


/** What there is to say of a run that came to a verdict. */
function viewOf(record) {
    const { decision, data, trainer, timings } = record;
    return {
        verdict: decision.verdict,
        name: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .experimentName */ .By)(record),
        headline: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(decision),
        conditions: decision.findings.map(conditionRow),
        advice: (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(record),
        outcome: outcomeOf(record),
        comparedWith: comparedWith(record),
        metrics: metricTable(record),
        training: {
            ...(record.epochs && { epochs: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .epochsText */ .yW)(record.epochs) }),
            trainRows: data.splits.train,
            validationRows: data.splits.validation,
            seconds: timings.trainSeconds,
            engine: trainer.engine,
            history: record.history,
        },
        warnings: data.warnings.map(({ message }) => message),
        run: {
            id: record.id,
            git: record.git,
            fingerprint: data.fingerprint,
            sluice: record.environment.sluice,
            seconds: timings.totalSeconds,
        },
    };
}
function conditionRow(finding) {
    const { verdict, where, severity, reason, value, interval, comparison, place } = finding;
    return {
        verdict,
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionText */ .D3)(finding),
        onSlice: where !== undefined,
        advisory: severity === 'warn',
        reason,
        estimate: { value, interval },
        ...(comparison && { against: comparison }),
        ...(place && { place }),
    };
}
function outcomeOf({ decision, artifacts, exportPath: path, promoted }) {
    if (decision.verdict !== 'passed')
        return { kind: 'not passed' };
    if (path === null)
        return { kind: 'no export path', promoted };
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    return { kind: 'exported', path, files: artifacts.length, bytes, promoted };
}
function comparedWith(record) {
    const { baseline, comparison, decision } = record;
    const lines = comparison
        ? [
            (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(comparison),
            (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flipsText */ .op)(comparison),
            (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .familyText */ .Mm)(decision.findings),
            comparison.maySeen ? '' : (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .powerText */ .JA)(decision.findings),
        ]
        : [];
    return {
        found: baseline.found,
        text: (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineText */ .BW)(record),
        ...(baseline.found && baseline.url !== undefined && { url: baseline.url }),
        evidence: lines.filter((line) => line !== ''),
    };
}
function metricTable(record) {
    const { comparison, data } = record;
    const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    return {
        testRows: data.splits.test,
        compared: comparison !== null,
        rows: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shownMetrics */ .fE)(record).map(([name, estimate]) => {
            const against = compared.get(name);
            return { name, estimate, ...(against && { against }) };
        }),
    };
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   e1: () => (/* binding */ valueNote),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);


/** `passed: 4 of 5 conditions hold, 1 not compared`. */
function headline({ verdict, first, findings }) {
    const count = (wanted) => findings.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || findings.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'inconclusive'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
    ];
    const compared = first ? '; first baseline: nothing was compared' : '';
    return `${verdict}: ${parts.filter((part) => part !== '').join(', ')}${compared}`;
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
/** `0.8137`, or `undefined`. */
function formatValue({ value }) {
    return value === null ? 'undefined' : (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(value);
}
/** `0.787 to 0.838`, or nothing. */
function formatInterval(interval) {
    return interval === null ? '' : interval.map((end) => (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(end)).join(' to ');
}
/**
 * Beside the value: why there is none, or its interval and the classes that count 0 in it. Holds
 * class names.
 */
function valueNote({ value, interval, why, zeroed }) {
    if (value === null)
        return why ?? '';
    const classes = zeroed ? `undefined for ${zeroed.join(', ')}, which counts 0` : '';
    return [formatInterval(interval), classes].filter((part) => part !== '').join('; ');
}
/** The condition with the rows it is about, and how many they are. */
function conditionText({ condition, where, n }) {
    return where === undefined ? condition : `${condition} where ${where} (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(n, 'row')})`;
}
/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
function shownMetrics({ task, metrics, decision }) {
    const asked = new Set(decision.findings.map(({ metric }) => metric));
    return Object.entries(metrics.test).filter(([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name));
}
/** `stopped early after 23 of 50 epochs, weights of epoch 13; went on from epoch 4`. */
function epochsText({ requested, completed, best, resumed, }) {
    const ended = completed < requested
        ? `stopped early after ${completed} of ${requested} epochs`
        : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(completed, 'epoch');
    const kept = best < completed ? `, weights of epoch ${best}` : '';
    const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
    return `${ended}${kept}${begun}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}


/***/ }),

/***/ 13564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber),
/* harmony export */   k: () => (/* binding */ formatPair)
/* harmony export */ });
/** A number for people: four significant digits, large ones without decimals. */
function formatNumber(value) {
    return format(value, 4);
}
/** Two numbers for people, with as many digits as it takes to tell them apart where they differ. */
function formatPair(a, b) {
    for (let digits = 4; digits < 17; digits++) {
        const pair = [format(a, digits), format(b, digits)];
        if (pair[0] !== pair[1] || a === b)
            return pair;
    }
    return [String(a), String(b)];
}
function format(value, digits) {
    if (!Number.isFinite(value))
        return String(value);
    if (Math.abs(value) >= 10 ** digits)
        return String(Math.round(value));
    return String(Number(value.toPrecision(digits)));
}


/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MARKS)
/* harmony export */ });
/** The marks of findings and decisions that every report shares, so that a verdict looks the same wherever it is read. */
const MARKS = {
    pass: '✅',
    passed: '✅',
    fail: '❌',
    failed: '❌',
    inconclusive: '⚠️',
    warn: '⚠️',
    'not-compared': '⚠️',
};


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
function grouped(count) {
    return count.toLocaleString('en-US');
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
