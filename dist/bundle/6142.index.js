export const id = 6142;
export const ids = [6142,2242];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32242);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87496);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11239);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22127);






/** `report RUN`: the report of a stored run, or its Markdown. Returns the exit code. */
async function reportCommand(id, options, { colors, ascii, say, print, printJson }) {
    const folder = await (await (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)(options.store)).find(id);
    const record = await folder.readRecord();
    if (options.json)
        printJson(record);
    else if (record.status !== 'finished') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`run ${record.id} has no report, it ${record.status === 'broke' ? 'broke' : 'was interrupted'}: ${record.error}`, { fix: 'See what it had reached with --json.' });
    }
    else if (options.markdown)
        print(_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD.render((0,_report_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .d)(record)).trimEnd());
    else
        say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalReport */ .R)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .d)(record), { colors, ascii, folder: process.cwd() }));
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
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

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rS: () => (/* binding */ refuseLinkOut),
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
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4647);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51995);






/** A file's entry in the record. */
async function describeFile(folder, path) {
    return entryOf(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
}
/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read, really lies in another folder, or does not hold the bytes that were recorded
 */
async function readVerified(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
    await refuseLinkOut(path, folder);
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
/** @throws BrokenError when what is told to lie in a folder really lies elsewhere */
async function refuseLinkOut(path, folder) {
    if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(path, [folder]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is a link that leads out of its folder`);
}
const NO_FILE = ['ENOENT', 'EISDIR', 'ENOTDIR'];
/** The hash of a file; undefined where there is none. @throws BrokenError when it can't be read */
async function digestOf(path) {
    try {
        return sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (cause) {
        if (NO_FILE.includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) ?? ''))
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

/***/ 60067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
/** Cells on each side of what is allowed. */
const CELLS = 6;
const UNICODE = { filled: '█', empty: '·', allowed: '│' };
const ASCII = { filled: '#', empty: '.', allowed: '|' };
/**
 * The likely range of a difference against what is allowed, which stands in the middle: left of it
 * is worse than allowed, right of it is fine. A cell is a sixth of the way to the farther end, and
 * filled where at least half of it is covered. The cells beside the middle never contradict the
 * range: one that ends before it leaves the next empty, one that crosses fills both.
 * @param interval of the gain
 * @param margin how much worse is allowed; below 0 a gain is asked
 */
function bar([low, high], margin, ascii = false) {
    const { filled, empty, allowed } = ascii ? ASCII : UNICODE;
    const from = low + margin;
    const to = high + margin;
    const crosses = from < 0 && to > 0;
    const cell = Math.max(Math.abs(from), Math.abs(to)) / CELLS;
    const side = (sign) => Array.from({ length: CELLS }, (_, i) => {
        const [start, end] = sign < 0 ? [-(i + 1) * cell, -i * cell] : [i * cell, (i + 1) * cell];
        const covered = Math.min(to, end) - Math.max(from, start);
        // Beside the middle only what crosses it, or lies on that side up to it, is filled.
        const enough = i > 0 ? covered >= cell / 2 : crosses || covered >= cell;
        return cell > 0 && enough ? filled : empty;
    });
    return `${side(-1).reverse().join('')}${allowed}${side(1).join('')}`;
}


/***/ }),

/***/ 52788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   W5: () => (/* binding */ shortRange),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81739);

/**
 * How much better or worse, as far as the rows tell: `worse by 2.6 to 6.8 pp`, `9 pp worse to 3 pp
 * better`. Worse and better are those of the metric, so that nobody has to turn a sign over.
 * @param limit a difference that an end of the range must not be mistaken for
 */
function rangeText(interval, numbers, limit) {
    const [low, high] = interval;
    if (low === 0 && high === 0)
        return 'no difference';
    const [worst, best] = ends(interval, numbers, limit);
    const unit = numbers.points ? ' pp' : '';
    if (low > 0)
        return `better by ${worst} to ${best}${unit}`;
    if (high < 0)
        return `worse by ${best} to ${worst}${unit}`;
    if (low === 0)
        return `0 to ${best}${unit} better`;
    if (high === 0)
        return `${worst}${unit} worse to 0`;
    return `${worst}${unit} worse to ${best}${unit} better`;
}
/** One difference: `4.7 pp worse`, with the digits of its range. */
function differenceText(d, interval, numbers) {
    const unit = numbers.points ? 100 : 1;
    const decimals = interval && (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOfRange */ .B2)(interval, unit);
    const size = Math.abs(d) * unit;
    const text = decimals === null ? (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .ku)(size) : (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)([size], decimals)[0];
    return `${text}${numbers.points ? ' pp' : ''} ${d < 0 ? 'worse' : 'better'}`;
}
/** The range below a difference, in its unit: `2.6 to 6.8`, `2.0 worse to 2.3 better`. */
function shortRange(interval, numbers) {
    const [low, high] = interval;
    const [worst, best] = ends(interval, numbers);
    if (low >= 0)
        return `${worst} to ${best}`;
    return high <= 0 ? `${best} to ${worst}` : `${worst} worse to ${best} better`;
}
/** The size of each end. */
function ends([low, high], { points }, limit) {
    const unit = points ? 100 : 1;
    const sizes = [low, high].map((end) => Math.abs(end) * unit);
    const decimals = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOfRange */ .B2)([low, high], unit) ?? 0;
    const others = limit === undefined ? [] : [Math.abs(limit) * unit];
    const shown = high < 0 || low > 0 || limit !== undefined ? [...sizes, ...others] : sizes;
    return (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)(shown, decimals).slice(0, 2);
}


/***/ }),

/***/ 32242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: () => (/* binding */ conditionsTable),
  wD: () => (/* binding */ markdown),
  CS: () => (/* binding */ prose),
  tp: () => (/* binding */ table),
  R_: () => (/* binding */ unfinishedMarkdown)
});

// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/bar.ts
var bar = __webpack_require__(60067);
;// CONCATENATED MODULE: ./src/report/links.ts
/**
 * A record may come from a pull request: its link is only shown when it is the page of a run of
 * this repository.
 */
function runPage(url, { repositoryUrl }) {
    const prefix = `${repositoryUrl}/actions/runs/`;
    return url?.startsWith(prefix) && /^\d+$/.test(url.slice(prefix.length)) ? url : undefined;
}

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
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
;// CONCATENATED MODULE: ./src/report/unfinished-words.ts
/** After the name of the run. */
const NO_VERDICT = {
    refused: 'did not run, the config or the data needs a fix',
    interrupted: 'no verdict, the run was interrupted',
    broke: 'no verdict, Sluice stopped on an error',
};

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown.ts











/** More rows than these hide the ones that matter. */
const MOST_OPEN = 8;
const VERDICT_PAGE = 'https://github.com/sluice-ml/sluice/blob/main/docs/verdict.md';
/**
 * The report of a run in GitHub Markdown: the comment, the job summary and `report.md` are this
 * text. Everything that came from a file is escaped.
 */
const markdown = {
    file: run_folder/* RUN_FILES */.al.report,
    render(view, links) {
        const { open, more, slices } = spread(view.conditions);
        const parts = [
            `### ${marks/* MARKS */.j7[view.verdict]} ${prose(view.name)}: ${prose(view.title)}`,
            rulesPart(view.rules),
            whyPart(view),
            view.changed.length === 0
                ? ''
                : `Changed since the baseline: ${view.changed.map(prose).join(', ')}.`,
            toDoPart(view),
            conditionsTable(open),
            legend(view, [...open, ...more, ...slices]),
            notePart(view),
            moreConditions(more),
            details(view.metrics.title, metricsTable(view.metrics)),
            decidedPart(view),
            trainingPart(view.training),
            warningsPart(view),
            // Last, because it is what there can be too much of for a comment.
            slicesPart(slices),
            footer(view, links),
        ];
        return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
    },
};
/**
 * Why there is no verdict that counts, in GitHub Markdown, and what the gate had said if it came to
 * that.
 * @param what the run's name
 * @param explained the problem and its fix, a line each; it may hold text from files
 * @param judged absent where the run broke before the gate was asked
 */
function unfinishedMarkdown(what, how, explained, { judged, links } = {}) {
    const lines = explained
        .split('\n')
        .map((line) => prose(line.trim()))
        .filter((line) => line !== '');
    const parts = [
        `### ${marks/* MARKS */.j7['no verdict']} ${prose(what)}: ${NO_VERDICT[how]}`,
        '**This says nothing about the model.**',
        lines.map((line) => `> ${line}`).join('<br>\n'),
        'No model was exported, and the baseline stays where it was.',
        ...(judged ? judgedParts(judged) : []),
        ...(links ? [unfinishedFooter(links)] : []),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** It does not count, so no heading of its own says "passed". */
function judgedParts(view) {
    const { open, more, slices } = spread(view.conditions);
    return [
        `What the gate had said before that, which does not count: ${whyPart(view)}`,
        rulesPart(view.rules),
        conditionsTable(open),
        legend(view, [...open, ...more, ...slices]),
        notePart(view),
        moreConditions(more),
        details(view.metrics.title, metricsTable(view.metrics)),
        decidedPart(view),
        slicesPart(slices),
    ];
}
function unfinishedFooter({ repositoryUrl, runUrl, headSha, evidenceUrl }) {
    const evidence = evidenceUrl ? ` · [run record](${evidenceUrl})` : '';
    return small(`Commit [${(0,words/* shortSha */.Fu)(headSha)}](${repositoryUrl}/commit/${headSha})${evidence} · [job](${runUrl})`);
}
/** Text for one line of Markdown, in which a number and its unit stay together. */
function prose(text) {
    // A colon before a space is part of no address and no emoji's name.
    const escaped = (0,text_escape/* escapeMarkdown */.FV)(text).replace(/&#58;(?= )/g, ':');
    return escaped.replace(/(\d) pp\b/g, '$1\u00a0pp');
}
/** Each stands in one place; the worst come first. */
function spread(conditions) {
    const folded = ({ where, guard, verdict }) => (guard && verdict !== 'fail') || (where !== undefined && verdict === 'pass');
    const shown = conditions.filter((row) => !folded(row));
    return {
        open: shown.slice(0, MOST_OPEN),
        more: shown.slice(MOST_OPEN),
        slices: conditions.filter(folded),
    };
}
/** What the work changes of the rules, and whose decide. */
function rulesPart(rules) {
    if (!rules)
        return '';
    const { changes, sentences } = rules;
    const items = changes.map(({ key, before, after }) => `> - ${key === undefined ? '' : `${prose(key)}: `}<code>${prose(before)}</code> → <code>${prose(after)}</code>`);
    return [
        '> [!IMPORTANT]',
        ...(items.length === 0 ? [] : ['> **Approving this approves new rules:**', ...items, '>']),
        `> ${sentences.map(prose).join(' ')}`,
    ].join('\n');
}
function whyPart({ why }) {
    return `**${prose(why.main)}**${why.rest === '' ? '' : ` ${prose(why.rest)}`}`;
}
/** The way out, and what became of the model. */
function toDoPart({ toDo, outcome, run, accepted }) {
    const way = toDo === '' ? '' : `**To do:** ${prose(toDo)}`;
    const lines = [way, accepted === undefined ? '' : prose(accepted), ...(0,outcome_words/* outcomeLines */.q)(outcome, run)];
    return lines.filter((line) => line !== '').join(' ');
}
/** Two columns, so that a phone shows both: the sentence stands below its condition. */
function conditionsTable(conditions) {
    if (conditions.length === 0)
        return '';
    return table(['Condition', 'Value'], conditions.map((row) => [conditionCell(row), valueCell(row.value, row.was)]));
}
function conditionCell(row) {
    const { verdict, condition, where, spared, sentence, range } = row;
    const rows = where === undefined ? '' : ` where ${prose(where)}`;
    return [
        `${marks/* MARKS */.j7[spared ? 'spared' : verdict]} **${prose(condition)}**${rows}${(0,words/* rowNotes */.g7)(row)}`,
        ...(sentence === '' ? [] : [prose(sentence)]),
        // A screen reader skips it: the sentence above holds the same numbers.
        ...(range ? [`<code aria-hidden="true">${(0,bar/* bar */.M)(range.interval, range.margin)}</code>`] : []),
    ].join('<br>');
}
function valueCell(value, was) {
    return was === undefined ? value : `${value}<br>${small(`was\u00a0${was}`)}`;
}
function legend({ confidence }, conditions) {
    if (!conditions.some(({ range }) => range))
        return '';
    return small(`Bar: the likely range of the difference (${Number((confidence * 100).toPrecision(6))}% confidence). Left of │ is worse than allowed, right of it is fine.`);
}
/** How the rows were paired, where it was not simply all of them. */
function notePart({ comparedWith: { note } }) {
    return note === undefined ? '' : `${(0,reason_words/* upper */.js)(prose(note))}.`;
}
function moreConditions(more) {
    if (more.length === 0)
        return '';
    const hold = more.filter(({ verdict }) => verdict === 'pass').length;
    const titles = [
        more.length === hold ? '' : `${(0,quantities/* plural */.LS)(more.length - hold, 'more does', 'more do')} not hold`,
        hold === 0 ? '' : `${(0,quantities/* plural */.LS)(hold, 'more condition holds', 'more conditions hold')}`,
    ];
    return details(titles.filter((title) => title !== '').join(', '), conditionsTable(more));
}
function metricsTable({ compared, rows }) {
    return compared
        ? table(['Metric', 'Value', 'Difference'], rows.map(comparedCells))
        : table(['Metric', 'Value'], rows.map(({ name, value, note }) => [
            prose(name),
            note === '' ? value : `${value}<br>${small(prose(note))}`,
        ]));
}
function comparedCells({ name, value, note, was, difference }) {
    const cell = value === '–' && note !== '' ? `${value}<br>${small(prose(note))}` : value;
    if (!difference)
        return [prose(name), cell, ''];
    const { text, shown, range } = difference;
    const said = shown ? `**${prose(text)}**` : prose(text);
    return [
        prose(name),
        valueCell(cell, was),
        range === '' ? said : `${said}<br>${small(prose(range))}`,
    ];
}
function decidedPart({ decided }) {
    if (decided.length === 0)
        return '';
    const lines = decided.map((line) => `- ${prose(line)}`);
    return details('How this was decided', [...lines, `- [How a verdict is reached](${VERDICT_PAGE})`].join('\n'));
}
function trainingPart(training) {
    if (!training)
        return '';
    const { epochs, continued, trainRows, validationRows, testRows, engine, history } = training;
    const rows = `${(0,quantities/* grouped */.zD)(trainRows)} rows to train, ${(0,quantities/* grouped */.zD)(validationRows)} to validate, ${(0,quantities/* grouped */.zD)(testRows)} to test. Engine: ${prose(engine)}.${continued === undefined ? '' : ` ${(0,reason_words/* upper */.js)(prose(continued))}.`}`;
    const chart = lossChart(history);
    return details(epochs === undefined ? 'Training' : `Training: ${epochs}`, chart === '' ? rows : `${rows}\n\n${chart}`);
}
function warningsPart({ warnings }) {
    if (warnings.length === 0)
        return '';
    const lines = warnings.map((message) => `- ${prose(message)}`);
    return details(`About the data: ${(0,quantities/* plural */.LS)(warnings.length, 'warning')}`, lines.join('\n'));
}
function slicesPart(slices) {
    if (slices.length === 0)
        return '';
    const unclear = slices.filter(({ verdict }) => verdict !== 'pass').length;
    const names = new Set(slices.map(({ where }) => where));
    const counted = `${(0,quantities/* plural */.LS)(names.size, 'slice')}: ${(0,quantities/* plural */.LS)(slices.length - unclear, 'condition holds', 'conditions hold')}`;
    return details(unclear === 0 ? counted : `${counted}, ${(0,quantities/* grouped */.zD)(unclear)} can’t be told`, conditionsTable(slices));
}
/** Where it all comes from, on one line. */
function footer({ comparedWith, run, outcome }, links) {
    const { found, text, sha, url, rows } = comparedWith;
    const page = links && runPage(url, links);
    const linked = page ? `[${prose(text)}](${page})` : prose(text);
    const commit = (of) => links ? `[${(0,words/* shortSha */.Fu)(of)}](${links.repositoryUrl}/commit/${of})` : (0,words/* shortSha */.Fu)(of);
    const checkout = links?.headSha ?? run.git?.sha;
    const model = outcome.kind === 'exported' ? links?.modelUrl : undefined;
    const parts = [
        found ? `Baseline: ${linked}${sha === undefined ? '' : `, ${commit(sha)}`}` : '',
        found && rows !== undefined ? rows : (0,quantities/* plural */.LS)(run.testRows, 'test row'),
        checkout === undefined
            ? ''
            : `commit ${commit(checkout)}${run.git?.dirty ? ' with changes' : ''}`,
        links?.evidenceUrl ? `[run record and predictions](${links.evidenceUrl})` : '',
        model ? `[model](${model})` : '',
        links ? `[job](${links.runUrl})` : '',
        `Sluice ${prose(run.sluice)}`,
    ];
    return small(parts.filter((part) => part !== '').join(' · '));
}
function small(text) {
    return `<sub>${text}</sub>`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** The last column is of numbers, unless there are three. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const align = header.map((_, i) => (i === 1 ? '--:' : ':--'));
    return [line(header), line(align), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 81739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ decimalsOfRange),
/* harmony export */   Bj: () => (/* binding */ twoDigits),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   dK: () => (/* binding */ numbersOfFinding),
/* harmony export */   ku: () => (/* binding */ plainNumber),
/* harmony export */   ly: () => (/* binding */ distanceText),
/* harmony export */   m2: () => (/* binding */ decimalsOf),
/* harmony export */   oq: () => (/* binding */ valuePair),
/* harmony export */   tR: () => (/* binding */ valueRange),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83811);

const UNITS = new Map(_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.map(({ name, unit }) => [name, unit]));
/**
 * Shares are in % and their differences in points; the rest are plain numbers, as those that a
 * command reports are.
 * @param metric its full name: `recall(bad)`
 */
function numbersOf(metric) {
    const unit = UNITS.get(metric.replace(/\(.*$/s, '')) ?? 'number';
    return { percent: unit === 'percent', points: unit !== 'number' };
}
/** As `numbersOf` its metric, but in % where the condition itself is written so: `auc >= 80%`. */
function numbersOfFinding({ metric, condition, threshold, }) {
    const written = threshold.kind === 'absolute' && condition.trimEnd().endsWith('%');
    return written ? { percent: true, points: true } : numbersOf(metric);
}
/** The last digit that is worth showing: the second significant one of the width. Below 0: tens. */
function decimalsOf(width) {
    return 1 - Math.floor(Math.log10(width));
}
/** More than these are noise of the arithmetic. */
const MOST_DECIMALS = 12;
/** A value of the metric, with as many digits as its likely range allows: `75.5%`, `0.790`. */
function valueText(value, interval, numbers) {
    return `${valueDigits(value, interval, numbers)}${numbers.percent ? '%' : ''}`;
}
/** Two values that are written with the same digits, and with more where they would look alike and are not. */
function valuePair(a, b, interval, { percent }) {
    const unit = percent ? 100 : 1;
    const sign = percent ? '%' : '';
    const least = interval && decimalsOfRange(interval, unit);
    const texts = apart([a * unit, b * unit], least ?? threeDigits(a * unit));
    return [`${texts[0]}${sign}`, `${texts[1]}${sign}`];
}
/** The likely range of a value: `72.6% to 78.2%`. */
function valueRange(interval, numbers) {
    return interval.map((end) => valueText(end, interval, numbers)).join(' to ');
}
function valueDigits(value, interval, { percent }) {
    const unit = percent ? 100 : 1;
    const decimals = interval && decimalsOfRange(interval, unit);
    return decimals === null ? plainNumber(value * unit) : fixed(value * unit, decimals);
}
/** Null where the range has no width: it says nothing about digits. */
function decimalsOfRange([low, high], unit) {
    const width = (high - low) * unit;
    return width > 0 && Number.isFinite(width) ? decimalsOf(width) : null;
}
/** A number that has no range: three significant digits, and whole numbers whole. */
function plainNumber(value) {
    return fixed(value, threeDigits(value));
}
function threeDigits(value) {
    if (value === 0 || !Number.isFinite(value))
        return 0;
    return Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
}
/** What is asked, without zeros that nobody wrote: `80%`, `0.5`. */
function limitText(limit, { percent }) {
    return percent ? `${trimmed(limit * 100)}%` : trimmed(limit);
}
/** How much worse is allowed, or better asked: `1 pp`, `0.01`. */
function amountText(amount, { points }) {
    return points ? `${trimmed(amount * 100)} pp` : trimmed(amount);
}
/** By how much a value misses its limit. */
function distanceText(value, limit, interval, numbers) {
    const unit = numbers.points ? 100 : 1;
    const distance = Math.abs(value - limit) * unit;
    const decimals = interval && decimalsOfRange(interval, unit);
    const short = decimals === null ? plainNumber(distance) : fixed(distance, decimals);
    const text = Number(short.replaceAll(',', '')) === 0 ? twoDigits(distance) : short;
    return numbers.points ? `${text} pp` : text;
}
/** Two significant digits: of a distance that rounds to nothing, and of what is estimated. */
function twoDigits(value) {
    return String(Number(value.toPrecision(2)));
}
/** At most six significant digits, without trailing zeros. */
function trimmed(value) {
    return Number(value.toPrecision(6)).toLocaleString('en-US', { maximumSignificantDigits: 6 });
}
/**
 * Each number with so many decimals, or with more until those that differ look different.
 * @param decimals below 0 they are rounded to tens, hundreds, …
 */
function apart(values, decimals) {
    for (let more = 0;; more++) {
        const texts = values.map((value) => fixed(value, decimals + more));
        const alike = texts.some((text, i) => texts.some((other, k) => text === other && values[i] !== values[k]));
        if (!alike || decimals + more >= MOST_DECIMALS)
            return texts;
    }
}
/** `12,345.7`; `1.3e-9` and `1.2e+21` where nobody could read the digits. */
function fixed(value, decimals) {
    if (!Number.isFinite(value))
        return String(value);
    const size = Math.abs(value);
    if (size >= 1e15 || (size > 0 && size < 1e-6))
        return String(Number(value.toPrecision(3)));
    const least = Math.min(Math.max(decimals, 0), MOST_DECIMALS);
    const scale = 10 ** Math.max(-decimals, 0);
    const rounded = Math.round(value / scale) * scale;
    const text = (decimals < 0 ? rounded : value).toLocaleString('en-US', {
        minimumFractionDigits: least,
        maximumFractionDigits: least,
    });
    return /^-[0.,]*$/.test(text) ? text.slice(1) : text;
}


/***/ }),

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* unused harmony export nearText */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What became of the model, a sentence each. */
function outcomeLines(outcome, { proposed }) {
    switch (outcome.kind) {
        case 'not passed':
            return ['No model was exported.'];
        case 'judged':
            return outcome.promoted ? ['These predictions are the baseline from now on.'] : [];
        case 'no export path':
            return ['No model was exported: export.path is not set.', ...becomes(outcome, proposed)];
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
/**
 * How near the exported formats came to the trained model, where not to the bit; empty where each
 * did: `The exported files were read back: onnx gives probabilities to about 1.3e-7.`
 */
function nearText(outcome) {
    if (outcome.kind !== 'exported' || outcome.near.length === 0)
        return '';
    const parts = outcome.near.map(({ format, difference, of }) => of === 'probability'
        ? `${format} gives probabilities to about ${difference.toPrecision(2)}`
        : `${format} gives values to about ${difference.toPrecision(2)} standard deviations of the label`);
    return `The exported files were read back: ${parts.join('; ')}.`;
}


/***/ }),

/***/ 97386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ pairingText),
/* harmony export */   aM: () => (/* binding */ comparisonInWords),
/* harmony export */   zX: () => (/* binding */ incomparableText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** The comparison as the record keeps it: how the rows were paired as data, and as a text. */
function comparisonInWords({ rows, pairing, ...rest }) {
    return {
        rows,
        note: pairing ? pairingText(pairing) : null,
        ...(pairing && { pairing }),
        ...rest,
    };
}
/**
 * How the rows were paired, in words without a full stop. Holds names from the data: escape it
 * where it is shown.
 */
function pairingText(note) {
    switch (note.code) {
        case 'labels-changed':
            return `compared on the same ${note.relabelled.of} test rows${relabelledText(note)}`;
        case 'shared-labels-changed':
            return labelsText(note.relabelled);
        case 'rows-gone':
            return `compared on the ${note.rows} test rows, which are ${note.rows} of the baseline's ${note.of}${relabelledText(note)}`;
        case 'columns-changed':
            return `compared by what the baseline said of the same rows before their columns changed${relabelledText(note)}`;
        case 'rescored': {
            const what = note.changed === 'ids' ? 'the ids of the rows' : 'the test data';
            return `${what} changed: the baseline's model was scored on the ${note.rows} test rows of this run${relabelledText(note)}`;
        }
        case 'both-held-out': {
            const cells = note.by === undefined
                ? ''
                : `; the rows are the same by "${note.by}", and may hold other cells`;
            return `compared on the ${note.rows} of ${note.of} test rows that both runs held out${relabelledText(note)}${cells}`;
        }
        case 'not-trained-on':
            return `compared on the ${note.rows} of ${note.of} test rows that the baseline was not trained on${relabelledText(note)}`;
        case 'may-have-seen':
            return 'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training';
        case 'shared-rows':
            return `compared on the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(note.rows, 'row')} that both have; ${sidesText(note)}${relabelledText(note)}`;
        case 'numbers-alone':
            return `compared by numbers alone, unpaired: ${notKeptText(note.notKept)}`;
    }
}
/**
 * Why two models can't be held against each other, in words without a full stop. Holds names from
 * the data: escape it where it is shown.
 */
function incomparableText(why) {
    switch (why.code) {
        case 'another-label':
            return `the baseline predicts ${nameText(why.baseline)}, this model ${nameText(why.candidate)}`;
        case 'another-task':
            return `the baseline's task is ${why.baseline}, the candidate's is ${why.candidate}`;
        case 'other-classes':
            return `the baseline's classes are ${why.baseline.join(', ')}, the candidate's ${why.candidate.join(', ')}`;
        case 'another-positive-class':
            return `the baseline's positive class is "${why.baseline}", the candidate's "${why.candidate}"`;
        case 'test-data-changed':
            return `the test data changed, and ${notRescoredText(why.and)}: the numbers are not comparable`;
        case 'ids-name-no-rows': {
            const id = why.column === undefined ? 'id' : `"${why.column}"`;
            return `${why.rows} of ${why.of} rows have another label under the same ${id}, so it does not name rows`;
        }
        case 'ids-of-another-kind':
            return 'their rows have ids of another kind (data.id)';
        case 'no-row-in-common':
            return 'they have no test row in common';
        case 'only-one-names-rows':
            return 'only one of the two has names for its rows (predictions.id)';
        case 'rows-changed-nameless':
            return 'the rows changed, and they have no names to be found by (predictions.id)';
        case 'too-few-shared':
            return `${sidesText(why)}, and ${why.rows} in both: more than a tenth of all rows can't be paired`;
    }
}
function notRescoredText(why) {
    switch (why.code) {
        case 'predictions-not-kept':
            return notKeptText(why.whose);
        case 'model-not-kept':
            return "the baseline's model was not kept";
        case 'model-does-not-fit':
            return `the baseline's model does not fit it (${why.why})`;
        case 'model-of-another-task':
            return `the task of the baseline's model is ${why.baseline}, the candidate's is ${why.candidate}`;
    }
}
function notKeptText(whose) {
    return `the ${whose}'s predictions were not kept`;
}
/** Both are judged by one truth; that it moved has to be said. */
function relabelledText({ relabelled }) {
    return relabelled ? `; ${labelsText(relabelled)}` : '';
}
function labelsText({ rows, of }) {
    return `${rows} of the ${of} rows that both tested on have another label now, and both models are judged by the labels of this run`;
}
/** The rows that only one of the two has. */
function sidesText({ onlyCandidate, onlyBaseline, files }) {
    return [
        [onlyCandidate, files?.candidate ?? 'this run'],
        [onlyBaseline, files?.baseline ?? 'the baseline'],
    ]
        .filter(([rows]) => rows > 0)
        .map(([rows, where]) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} only in ${where}`)
        .join(', ');
}
function nameText(column) {
    return column === null ? 'a label without a name' : `"${column}"`;
}


/***/ }),

/***/ 25292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ asksForWorseText),
/* harmony export */   Vh: () => (/* binding */ roughRows),
/* harmony export */   be: () => (/* binding */ canBeCollected),
/* harmony export */   fg: () => (/* binding */ ASKED),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   k7: () => (/* binding */ askedText),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81697);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81739);
/* harmony import */ var _pairing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97386);





const SHARE = { percent: true, points: true };
/** More rows than this nobody is sent to collect. */
const MOST_ROWS = 1_000_000;
/** The decision as the record keeps it: each reason as data, and as a sentence. */
function inWords({ findings, ...rest }) {
    return {
        ...rest,
        findings: findings.map((finding) => ({ ...finding, reason: findingText(finding) })),
    };
}
function findingText(finding) {
    const text = reasonText(finding);
    const { reference } = finding;
    if (!reference || reference.used === null)
        return text;
    const { used, budget, promotions, runId } = reference;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding);
    const since = promotions === undefined ? '' : ` in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(promotions + 1, 'promotion')}, this one too`;
    return `${text}. ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(used, numbers)} of ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(budget, numbers)} used since run ${runId}${since}`;
}
/**
 * Why a condition came out as it did, in a plain sentence or two, the last without its full stop.
 * Holds names from the data: escape it where it is shown.
 */
function reasonText(finding) {
    const { because, interval } = finding;
    return wordsOf(because, { numbers: (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding), interval });
}
function wordsOf(reason, about) {
    const words = WORDS[reason.code];
    return words(reason, about);
}
const WORDS = {
    'undefined-metric': ({ metric, why }) => `${metric} has no value: ${why}`,
    'undefined-on-slice': ({ metric, why, lacks }) => `Can’t tell: ${metric} has no value here, ${why}; it needs ${lackText(lacks)}`,
    'too-small-to-judge': ({ rows, atLeast }) => `Too small to judge: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row')} of the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(atLeast)} that it takes`,
    'threshold-met': ({ value, operator, limit }, { numbers, interval }) => {
        const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
        return `${shown}, and ${ASKED[operator]} ${value === limit ? shown : against} is asked`;
    },
    'threshold-missed': (reason, about) => `${missedText(reason, about)}${closeCall(reason, about)}`,
    'threshold-shown-met': ({ operator, interval }, { numbers }) => `${isUpper(operator) ? 'Below' : 'Above'} the limit with all of its likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`,
    'threshold-shown-missed': (reason, about) => `${missedText(reason, about)}, and so is all of its likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(reason.interval, about.numbers)}`,
    'threshold-inside-interval': ({ interval }, { numbers }) => `Can’t tell: the limit is inside the likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`,
    'threshold-without-interval': () => 'Can’t tell: no range can be given',
    'no-baseline': ({ why }) => `Not compared: ${why}`,
    incomparable: ({ why }) => `Not compared: ${typeof why === 'string' ? why : (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparableText */ .zX)(why)}`,
    'baseline-predictions-not-kept': () => 'Not compared: the baseline’s predictions were not kept',
    'metric-not-in-baseline': ({ metric }) => `Not compared: the baseline has no ${metric}`,
    'flips-within': (reason) => flipsText(reason),
    'flips-beyond': (reason) => `${flipsText(reason)}; ${flipsAllowed(reason)}`,
    'flips-undecided': (reason) => `Can’t tell: ${flipsText(reason)}; ${flipsAllowed(reason)}`,
    'rows-not-paired': () => 'Not compared: the rows of the two models are not paired',
    'undefined-on-common-rows': ({ why }) => `Not compared: ${why}`,
    'class-never-predicted': ({ why, rows }) => `A class is no longer predicted, as the baseline does on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row')}: ${why}`,
    'asks-for-worse-model': asksForWorseText,
    'equality-cannot-be-shown': () => 'Tests can show better or worse, never equal: use “>=” or “<=”',
    'equality-met': (reason, about) => equalityText(reason, about),
    'equality-missed': (reason, about) => equalityText(reason, about),
    'number-met': (reason, about) => numberText(reason, about),
    'number-missed': (reason, about) => numberText(reason, about),
    'identical-predictions': () => 'The same predictions on every row',
    'identical-where-gain-asked': ({ margin }, { numbers }) => `The same predictions on every row; ${askedText(margin, numbers)}`,
    'no-interval': ({ why }) => `Can’t tell: no range can be given, ${why}`,
    'shown-better': ({ gain }, about) => upper(rangeOf(gain, 0, about)) + fewDiffer(gain),
    'shown-good-enough': ({ margin, gain }, about) => goodEnough(margin, gain, about),
    'shown-not-good-enough': ({ margin, gain }, about) => `${notEnough(margin, gain, about)}${fewDiffer(gain)}`,
    'few-of-rarer-class': ({ rows, atLeast, margin, gain }, about) => `${doubt(margin, gain, about)}. Only ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row is', 'rows are')} of the rarer class; ${atLeast} could tell`,
    'few-rows-carry': ({ rows, margin, gain }, about) => `${doubt(margin, gain, about)}. ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row carries', 'rows carry')} this difference; mae, or a log_ metric, rests on more of them`,
    'no-difference-seen': ({ margin, gain, rowsNeeded }, about) => `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
    'difference-not-shown-beyond': ({ margin, gain, rowsNeeded }, about) => `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
    'one-of-many': ({ margin, gain, comparisons, rowsNeeded }, about) => `${notEnough(margin, gain, about)}. Alone this would fail; of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(comparisons)} comparisons one can look so by chance${rowsText(gain, rowsNeeded)}`,
    'baseline-may-have-seen': ({ seemed, note }, about) => `${wordsOf(seemed, about)}. It does not count: ${note ?? (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pairingText */ .OO)({ code: 'may-have-seen' })}`,
    'not-shown-strictly': ({ seemed, confidence, alternatives, looks }, about) => `${wordsOf(seemed, about)}. But ${whyStrictly(alternatives, looks)}, so it has to be shown at ${Number((confidence * 100).toPrecision(4))}%, and is not`,
    'equal-is-not-enough': ({ seemed, operator }, about) => `${wordsOf(seemed, about)}. “${operator}” asks for more than equal`,
};
function flipsText({ rows, interval }) {
    const range = interval === null ? '' : ` (likely range ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, SHARE)} of all)`;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row')} that the baseline gets right ${rows === 1 ? 'is' : 'are'} wrong now${range}`;
}
function flipsAllowed({ limit }) {
    return `${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(limit, SHARE)} is allowed`;
}
function whyStrictly(alternatives, looks) {
    const whys = [
        ...(alternatives > 1 ? [`one of ${alternatives} is enough`] : []),
        ...(looks > 0 ? [`it is candidate ${looks} on these rows`] : []),
    ];
    return whys.join(' and ');
}
/** What a condition asks for, before its number. */
const ASKED = {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '==': 'exactly',
};
/** Of `metric OP baseline` where OP asks for the worse side. */
function asksForWorseText({ operator, orientation, }) {
    const better = orientation === 'higher' ? 'Higher' : 'Lower';
    return `${better} is better here, so “${operator} baseline” asks for a worse model`;
}
function isUpper(operator) {
    return operator === '<=' || operator === '<';
}
function missedText({ value, operator, limit }, { numbers, interval }) {
    if (value === limit)
        return `At the limit, and “${operator}” asks for more`;
    const distance = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(value, limit, interval, numbers);
    return `${distance} ${value < limit ? 'below' : 'above'} the limit`;
}
/** Said only where the likely range holds the limit: the value alone decides. */
function closeCall({ limit }, { numbers, interval }) {
    if (!interval || limit < interval[0] || limit > interval[1])
        return '';
    return `. A close call: the likely range is ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`;
}
function lackText(lack) {
    switch (lack.of) {
        case 'rows':
            return `at least ${lack.atLeast} rows`;
        case 'classes':
            return `rows of ${lack.atLeast} classes`;
        case 'these classes':
            return `a row of class ${lack.classes.join(' and one of class ')}`;
    }
}
function equalityText({ value, limit, baseline }, { numbers, interval }) {
    const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
    return `${shown}, exactly ${value === limit ? shown : against} is asked (baseline ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(baseline, interval, numbers)})`;
}
function numberText({ value, operator, limit, baseline }, { numbers, interval }) {
    const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
    const was = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(baseline, interval, numbers);
    return `${shown}, ${ASKED[operator]} ${value === limit ? shown : against} is asked (baseline ${was}). Only two numbers: nothing tells chance from change`;
}
function rangeOf({ interval }, margin, { numbers }) {
    return (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(interval, numbers, margin === 0 ? undefined : -margin);
}
function goodEnough(margin, gain, about) {
    const [low] = gain.interval;
    const range = rangeOf(gain, margin, about);
    const few = fewDiffer(gain);
    if (margin < 0)
        return `${upper(range)}; ${askedText(margin, about.numbers)}${few}`;
    if (low > 0)
        return `${upper(range)}${few}`;
    return `${margin === 0 ? 'Not worse' : 'No worse than allowed'}: ${range}${few}`;
}
/** `Worse by 2.6 to 6.8 pp; 1 pp is allowed` */
function notEnough(margin, gain, about) {
    return `${upper(rangeOf(gain, margin, about))}; ${askedText(margin, about.numbers)}`;
}
function doubt(margin, gain, about) {
    const crosses = gain.interval[0] < 0 && gain.interval[1] > 0;
    const asked = askedText(margin, about.numbers, crosses);
    return `Can’t tell: ${rangeOf(gain, margin, about)}; ${asked}${fewDiffer(gain)}`;
}
/**
 * What is allowed, or asked.
 * @param said the word "worse" has to be said: the range is on both sides
 */
function askedText(margin, numbers, said = false) {
    if (margin === 0)
        return 'nothing worse is allowed';
    if (margin < 0)
        return `a gain of ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(-margin, numbers)} is asked`;
    return `${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(margin, numbers)}${said ? ' worse' : ''} is allowed`;
}
/** Said where so few rows tell the models apart that a reader would want to look at them. */
function fewDiffer({ informative, flips, n }) {
    if (informative === null || !flips || informative >= _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .FEW_ROWS */ .b)
        return '';
    return `. The models differ on only ${informative} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(n)} rows`;
}
function rowsText({ n }, rowsNeeded) {
    if (rowsNeeded === null)
        return '';
    const few = `. ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(n, 'row is', 'rows are')} too few`;
    return rowsNeeded > MOST_ROWS
        ? `${few}, and no number of rows you could collect would tell`
        : `${few}; about ${roughRows(rowsNeeded)} would tell`;
}
/** Two digits: it is an estimate. */
function roughRows(rows) {
    return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(Number((0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .twoDigits */ .Bj)(rows)));
}
/** Whether that many rows could be collected at all. */
function canBeCollected(rows) {
    return rows !== null && rows <= MOST_ROWS;
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ judgedReport),
/* harmony export */   R: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38866);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27870);
/* harmony import */ var _why_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72691);








/**
 * The report of a run for a terminal or a log: lines, the last without a newline. The verdict
 * comes last, where the cursor is.
 */
function terminalReport(view, { colors, folder, ascii = false }) {
    const { verdict, why, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    const mark = (ascii ? _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .ASCII_MARKS */ .TP : _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL_MARKS */ .Kk)[verdict];
    return [
        ...rulesLines(view, colors),
        '',
        ...metricLines(view.metrics.rows, colors),
        '',
        ...gateLines(view, colors, ascii),
        '',
        `${color(`${mark} ${colors.bold(verdict.toUpperCase())}`)}  ${plain(sentence(why.main))}`,
        ...(why.rest === '' ? [] : [`  ${plain(why.rest)}`]),
        ...tail([
            ['changed', view.changed.join(', ')],
            ['to do', sentence(view.toDo)],
            ['model', modelText(view, folder)],
            ['baseline', baselineText(view.comparedWith)],
            ['accepted', view.accepted ?? ''],
            ['training', view.training?.continued ?? ''],
            ['run', `${view.name} ${run.id}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSeconds */ .Xo)(run.seconds)}`],
        ]).map((line) => colors.dim(line)),
    ].join('\n');
}
/** What the gate had said of a run that broke after it, for a terminal or a log: it does not count. */
function judgedReport(view, { colors, ascii = false }) {
    return [
        ...rulesLines(view, colors),
        '',
        ...metricLines(view.metrics.rows, colors),
        '',
        colors.bold('What the gate had said before the run broke, which does not count'),
        ...gateLines(view, colors, ascii),
        plain(`${view.why.main} ${view.why.rest}`.trim()),
    ].join('\n');
}
/** Text from anywhere, on one line, with the quotes and spaces that every terminal has. */
function plain(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)
        .replaceAll('’', "'")
        .replace(/[“”]/g, '"')
        .replaceAll('\u00a0', ' ')
        .replaceAll('–', '-')
        .replaceAll('→', '->');
}
function sentence(text) {
    return text.replace(/\.$/, '');
}
/** What the work changes of the rules comes before anything else. */
function rulesLines({ rules }, colors) {
    if (!rules)
        return [];
    const { title, changes, sentences } = rules;
    return [
        '',
        ...(title === '' ? [] : [colors.bold(colors.yellow(`${plain(title)}:`))]),
        ...changes.map(({ key, before, after }) => plain(`  ${key === undefined ? '' : `${key}: `}${before} → ${after}`)),
        ...sentences.map(plain),
    ];
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 46;
function gateLines(view, colors, ascii) {
    const { conditions, confidence } = view;
    const folded = conditions.filter(({ guard, verdict }) => guard && verdict !== 'fail');
    const rows = conditions.filter((row) => !folded.includes(row));
    const texts = rows.map((row) => plain(`${row.condition}${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .rowNotes */ .g7)(row)}`));
    const width = widest(texts.filter(({ length }) => length <= WIDEST));
    const values = widest(['value', ...rows.map(({ value }) => plain(value))]);
    const were = rows.some(({ was }) => was !== undefined);
    const wasWidth = widest(['was', ...rows.map(({ was }) => plain(was ?? ''))]);
    const head = `${'Gate'.padEnd(width + 2)}  ${'value'.padStart(values)}`;
    return [
        colors.bold(were ? `${head}  ${'was'.padStart(wasWidth)}` : head),
        ...rows.flatMap((row, i) => [
            [
                `${marked(row, colors, ascii)} ${texts[i].padEnd(width)}`,
                plain(row.value).padStart(values),
                ...(were ? [plain(row.was ?? '').padStart(wasWidth)] : []),
                ...(row.range ? [barOf(row, row.range, colors, ascii)] : []),
            ]
                .join('  ')
                .trimEnd(),
            ...(row.where === undefined ? [] : [colors.dim(`    where ${plain(row.where)}`)]),
            ...(row.sentence === '' ? [] : [colors.dim(`    ${plain((0,_why_words_js__WEBPACK_IMPORTED_MODULE_4__/* .lower */ .ib)(row.sentence))}`)]),
        ]),
        ...(folded.length === 0 ? [] : [colors.dim(`  ${foldedText(folded)}`)]),
        ...(rows.some(({ range }) => range)
            ? [
                colors.dim(`  bar: likely range (${Number((confidence * 100).toPrecision(6))}% confidence); left of ${ascii ? '|' : '│'} is worse than allowed`),
            ]
            : []),
    ];
}
function widest(texts) {
    return Math.max(0, ...texts.map(({ length }) => length));
}
function marked({ verdict, spared }, colors, ascii) {
    const marks = ascii ? _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .ASCII_MARKS */ .TP : _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL_MARKS */ .Kk;
    return colorOf(spared ? 'not-compared' : verdict, colors)(marks[spared ? 'spared' : verdict]);
}
function colorOf(verdict, colors) {
    return {
        pass: colors.green,
        fail: colors.red,
        inconclusive: colors.yellow,
        warn: colors.yellow,
        'not-compared': colors.dim,
    }[verdict];
}
function barOf({ verdict }, { interval, margin }, colors, ascii) {
    return colorOf(verdict, colors)((0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M)(interval, margin, ascii));
}
/** `and 24 more on slices: 20 hold, 4 can't be told` */
function foldedText(folded) {
    const hold = folded.filter(({ verdict }) => verdict === 'pass').length;
    const unclear = folded.length - hold;
    const parts = [`${hold} ${hold === 1 ? 'holds' : 'hold'}`, `${unclear} can't be told`];
    return `and ${folded.length} more on slices: ${(unclear === 0 ? parts.slice(0, 1) : parts).join(', ')}`;
}
/** Facts under their names; those that are empty are left out. */
function tail(facts) {
    return facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `  ${name.padEnd(9)} ${plain(text)}`);
}
function modelText({ outcome, run, comparedWith }, folder) {
    switch (outcome.kind) {
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(outcome.bytes)}`;
            const becomes = outcome.promoted ? '; it is the baseline from now on' : '';
            return `${shownPath(outcome.path, folder)} (${size})${becomes}`;
        }
        case 'not passed': {
            const { sha } = comparedWith;
            return `not exported${sha === undefined ? '' : `; the baseline stays at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(sha)}`}`;
        }
        default:
            return (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeLines */ .q)(outcome, run).map(sentence).map(_why_words_js__WEBPACK_IMPORTED_MODULE_4__/* .lower */ .ib).join('; ');
    }
}
function baselineText({ found, text, sha, url, rows, note }) {
    if (!found)
        return '';
    const parts = [text, sha === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(sha), rows ?? note ?? '', url ?? ''];
    return parts.filter((part) => part !== '').join(', ');
}
function metricLines(metrics, colors) {
    const rows = metrics.map(({ name, value, note, was }) => ({
        name: plain(name),
        value: plain(value),
        was: was === undefined ? '' : plain(was),
        note: plain(note),
    }));
    const width = widest(rows.map(({ name }) => name));
    const values = widest(['value', ...rows.map(({ value }) => value)]);
    const were = rows.some(({ was }) => was !== '');
    const wasWidth = widest(['was', ...rows.map(({ was }) => was)]);
    const line = (name, value, was, note) => [
        name.padEnd(width + 2),
        value.padStart(values),
        ...(were ? [was.padStart(wasWidth)] : []),
        ...(note === '' ? [] : [note]),
    ]
        .join('  ')
        .trimEnd();
    return [
        colors.bold(line('Metrics', 'value', 'was', 'likely range')),
        ...rows.map(({ name, value, was, note }) => line(`  ${name}`, value, was, note === '' ? '' : colors.dim(note))),
    ];
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
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

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}


/***/ })

};
