export const id = 7591;
export const ids = [7591,2242,381];
export const modules = {

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isOutOfMemory),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError),
/* harmony export */   gk: () => (/* binding */ BrokenError),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/**
 * The config, the data or the usage is wrong: exit code 2, no stack trace.
 * It carries every problem found, not only the first.
 */
class InputError extends Error {
    problems;
    name = 'InputError';
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
    /** The usual case of a single problem. */
    static of(message, rest = {}, options) {
        return new InputError([{ message, ...rest }], options);
    }
}
/**
 * Something broke that is not the user's input: exit code 4. The message is for the user, so an
 * error that is expected to happen (a full disk, a diverged loss) does not show a stack trace.
 */
class BrokenError extends Error {
    fix;
    name = 'BrokenError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
/** A permission or a token is missing. It breaks what needs it; what does not goes on without. */
class NotAllowedError extends BrokenError {
}
/** The run was told to stop. */
class InterruptedError extends Error {
    signal;
    name = 'InterruptedError';
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
const OUT_OF_MEMORY = /array buffer allocation failed|could not allocate memory|maximum memory size exceeded|invalid (array buffer|string|typed array) length|string longer than|unable to grow|failed to grow/i;
/** Whether an error is the runtime's word for memory that it did not get, or a size that it does not have. */
function isOutOfMemory(error) {
    return OUT_OF_MEMORY.test(messageOf(error));
}
/** What was thrown, in its own words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** `file:line:column: message (fix)`, the form that editors and terminals link. */
function formatProblem(problem) {
    const { at, message, fix } = problem;
    const place = at
        ? `${[at.file, at.line, at.column].filter((x) => x !== undefined).join(':')}: `
        : '';
    return `${place}${message}${fix ? `\n  ${fix}` : ''}`;
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ stageFile),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * Writes a file under a temporary name beside the one it is to get, and fsyncs it. Whatever has the
 * temporary name makes way: through a link that waits there nothing is written.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function stageFile(path, content, temporary = `${path}.${process.pid}.tmp`) {
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    const orExplain = async (work) => {
        try {
            await work();
        }
        catch (cause) {
            await discard();
            throw cannotWrite(path, cause);
        }
    };
    await orExplain(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
    return { temporary, commit: () => orExplain(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path)), discard };
}
/**
 * Writes a file under a temporary name, fsyncs and renames it: a reader sees the old bytes or the new ones, never a part.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function writeAtomic(path, content) {
    const staged = await stageFile(path, content);
    await staged.commit();
}
/** The error for a file that could not be written, in words that a person can act on. */
function cannotWrite(path, cause) {
    const code = codeOf(cause, path);
    const reason = REASONS[code] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    const fix = FIXES[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`could not write ${path}: ${reason}`, fix, { cause });
}
/** Of a folder that can't be made on a read-only file system Node says ENOENT, so what is there already is asked. */
function codeOf(cause, path) {
    const { code = '', syscall } = cause;
    if (code !== 'ENOENT' || syscall !== 'mkdir')
        return code;
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return code;
    }
    catch (refusal) {
        return refusal.code ?? code;
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
};
const FIXES = {
    ENOSPC: 'Free some space there, or write to another disk.',
    EDQUOT: 'Free some space there, or write to another disk.',
    EFBIG: 'Raise the limit of this process: ulimit -f unlimited',
    EACCES: 'Allow it, or choose another folder.',
    EPERM: 'Allow it, or choose another folder.',
    EROFS: 'Choose another folder.',
    ENOTDIR: 'Choose another folder.',
    EEXIST: 'Choose another folder.',
    EISDIR: 'Choose another name.',
    ENAMETOOLONG: 'Choose a shorter name.',
};


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
/* harmony export */   Z: () => (/* binding */ isPlainFolder),
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
/** Whether a folder is there, and not a link to one. */
async function isPlainFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
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
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);
    while (true) {
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
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
            if (there?.isSymbolicLink())
                return undefined;
            // Another run has made it since: look again.
            if (there !== undefined)
                continue;
            rest.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
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

/***/ 60067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
/** Cells on each side of what is allowed. */
const CELLS = 6;
const UNICODE = { filled: '\u2588', empty: '\u00b7', allowed: '\u2502' };
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

/***/ 4381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ON_KEPT_ROWS),
/* harmony export */   o: () => (/* binding */ lastWordText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What a condition is about that is asked of rows that are kept for the last word. */
const ON_KEPT_ROWS = 'on the rows kept for the last word';
/** What the rows say that are kept for the last word; empty where none are. */
function lastWordText({ data, decision, }) {
    const { confirm: rows } = data.splits;
    if (rows === undefined)
        return '';
    const said = decision.findings.filter(({ confirm }) => confirm);
    const kept = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row is', 'rows are')} kept for the last word`;
    if (said.length === 0)
        return `${kept}, and asked only before a promotion: not this time.`;
    if (said.some(({ verdict }) => verdict === 'fail'))
        return `${kept}, and they forbid it.`;
    const judged = said.some(({ verdict, comparison }) => verdict === 'pass' || comparison);
    return judged
        ? `${kept}, and show nothing against the model.`
        : `${kept}, and no earlier model has answered them yet.`;
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
  R_: () => (/* binding */ unfinishedMarkdown),
  sC: () => (/* binding */ weakSlicesTable)
});

// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/text/case.ts
var text_case = __webpack_require__(42727);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/bar.ts
var bar = __webpack_require__(60067);
// EXTERNAL MODULE: ./src/report/headings.ts
var headings = __webpack_require__(93099);
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
/**
 * The report of a run in GitHub Markdown: the comment, the job summary and `report.md` are this
 * text. Everything that came from a file is escaped.
 */
const markdown = {
    file: run_folder/* RUN_FILES */.al.report,
    render(view, links) {
        const rows = spread(view.conditions);
        const parts = [
            `### ${marks/* MARKS */.j7[view.verdict]} ${prose(view.name)}: ${prose(view.title)}`,
            rulesPart(view.rules),
            newDataPart(view, true),
            whyPart(view),
            view.changed.length === 0
                ? ''
                : `${headings/* HEADINGS */.A.changed}: ${view.changed.map(prose).join(', ')}.`,
            newDataPart(view, false),
            toDoPart(view),
            variantsPart(view.variants),
            ...evidenceParts(view, rows),
            trainingPart(view.training),
            warningsPart(view),
            // Last, because it is what there can be too much of for a comment.
            slicesPart(rows.slices),
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
    const rows = spread(view.conditions);
    return [
        `What the gate had said before that, which does not count: ${whyPart(view)}`,
        rulesPart(view.rules),
        ...evidenceParts(view, rows),
        slicesPart(rows.slices),
    ];
}
/** What the verdict rests on, whatever became of the run. */
function evidenceParts(view, { open, more, slices }) {
    return [
        conditionsTable(open),
        legend(view, [...open, ...more, ...slices]),
        notePart(view),
        prose(view.looks),
        moreConditions(more),
        details(view.metrics.title, metricsTable(view.metrics)),
        weakSlicesPart(view.weakSlices),
        decidedPart(view),
    ];
}
function unfinishedFooter({ repositoryUrl, runUrl, headSha, evidenceUrl }) {
    const evidence = evidenceUrl ? ` \u00b7 [run record](${evidenceUrl})` : '';
    return small(`Commit [${(0,words/* shortSha */.Fu)(headSha)}](${repositoryUrl}/commit/${headSha})${evidence} \u00b7 [job](${runUrl})`);
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
    const items = changes.map(({ key, before, after }) => `> - ${key === undefined ? '' : `${prose(key)}: `}<code>${prose(before)}</code> \u2192 <code>${prose(after)}</code>`);
    return [
        '> [!IMPORTANT]',
        ...(items.length === 0 ? [] : [`> **${headings/* HEADINGS */.A.newRules}**`, ...items, '>']),
        `> ${sentences.map(prose).join(' ')}`,
    ].join('\n');
}
function whyPart({ why }) {
    return `**${prose(why.main)}**${why.rest === '' ? '' : ` ${prose(why.rest)}`}`;
}
/** Before all else where it is all that has changed, else with the rest of that. */
function newDataPart({ newData }, first) {
    return newData?.alone === first ? prose(newData.text) : '';
}
/** The way out, and what became of the model. */
function toDoPart({ toDo, outcome, run, accepted }) {
    const way = toDo === '' ? '' : `**${headings/* HEADINGS */.A.toDo}** ${prose(toDo)}`;
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
    return small(`Bar: the likely range of the difference (${(0,words/* confidenceText */.S$)(confidence)}). Left of \u2502 is worse than allowed, right of it is fine.`);
}
/** How the rows were paired, where it was not simply all of them. */
function notePart({ comparedWith: { note } }) {
    return note === undefined ? '' : `${(0,text_case/* upper */.j)(prose(note))}.`;
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
    const cell = value === '\u2013' && note !== '' ? `${value}<br>${small(prose(note))}` : value;
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
/** One is what the rest is about, so the others are folded. */
function variantsPart(variants) {
    if (!variants)
        return '';
    const { title, metric, rows, note } = variants;
    const shown = rows.map(({ name, chosen, verdict, value, difference, range }) => [
        `${marks/* MARKS */.j7[verdict]} ${chosen ? `**${prose(name)}** (taken)` : prose(name)}`,
        value,
        [difference === '' ? '' : `**${prose(difference)}**`, range === '' ? '' : small(prose(range))]
            .filter(Boolean)
            .join('<br>'),
    ]);
    const named = metric === '' ? 'Value' : prose(metric);
    return details(prose(title), `${table(['Variant', named, 'Difference'], shown)}\n\n${prose(note)}`);
}
function weakSlicesPart(weak) {
    return weak ? details(weak.title, `${weakSlicesTable(weak)}\n\n${prose(weak.note)}`) : '';
}
function weakSlicesTable({ slices }) {
    return table(['Where', 'Value', 'Difference'], slices.map(({ where, metric, value, was, difference, range, rows }) => [
        `${prose(where)}<br>${small(rows)}`,
        `${metric}\u00a0${valueCell(value, was)}`,
        `**${prose(difference)}**<br>${small(prose(range))}`,
    ]));
}
function decidedPart({ decided }) {
    if (decided.length === 0)
        return '';
    const lines = decided.map((line) => `- ${prose(line)}`);
    return details(headings/* HEADINGS */.A.decided, [...lines, `- [${headings/* HEADINGS */.A.verdictPage}](${headings/* VERDICT_PAGE */.y})`].join('\n'));
}
function trainingPart(training) {
    if (!training)
        return '';
    const { epochs, continued, reused, repeats, engine, history } = training;
    const rows = `${prose(training.rows)}. Engine: ${prose(engine)}.${continued === undefined ? '' : ` ${(0,text_case/* upper */.j)(prose(continued))}.`}`;
    const chart = lossChart(history);
    return details(['Training', reused === undefined ? epochs : prose(reused), repeats && prose(repeats)]
        .filter(Boolean)
        .join(': '), chart === '' ? rows : `${rows}\n\n${chart}`);
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
    return details(unclear === 0 ? counted : `${counted}, ${(0,quantities/* grouped */.zD)(unclear)} can\u2019t be told`, conditionsTable(slices));
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
        found && rows !== undefined ? rows : rowsText(run.testRows),
        checkout === undefined
            ? ''
            : `commit ${commit(checkout)}${run.git?.dirty ? ' with changes' : ''}`,
        links?.pageUrl ? `[report](${links.pageUrl})` : '',
        links?.evidenceUrl ? `[run record and predictions](${links.evidenceUrl})` : '',
        model ? `[model](${model})` : '',
        links ? `[job](${links.runUrl})` : '',
        `Sluice ${prose(run.sluice)}`,
    ];
    return small(parts.filter((part) => part !== '').join(' \u00b7 '));
}
function rowsText(rows) {
    return rows === 0 ? 'single numbers, of no rows that are known' : (0,quantities/* plural */.LS)(rows, 'test row');
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

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KH: () => (/* binding */ reusedText),
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   U5: () => (/* binding */ repeatsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4381);


/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can\u2019t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** `95% confidence`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}
/** A condition with the rows it is about. */
function rowText({ condition, ...rows }) {
    return `${condition}${whereText(rows)}`;
}
/** The rows that a condition is about, unless it is all test rows: ` where Home = rent`. */
function whereText({ where, confirm }) {
    if (confirm)
        return ` ${_last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V}`;
    return where === undefined ? '' : ` where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, confirm = false, }) {
    const notes = [
        groups,
        confirm ? _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V : '',
        advisory ? 'only warns' : '',
        spared ? 'not needed' : '',
    ];
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
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can\u2019t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, confirm, verdict: of }) => guard && !confirm && of !== 'fail')
            .length, 'on slices only guard'),
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
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
/** Where it was trained, if that was not in the job: ` on Ray 2.58.0 (job \u2026)`. */
function elsewhereText({ on }) {
    return on === undefined ? '' : ` on Ray ${on.ray} (job ${on.job})`;
}
/** Why nothing was trained. */
function reusedText({ runId }) {
    return `same inputs as run ${runId}: not trained again`;
}
/** Trained again though it need not have been, and nothing came out another. */
function repeatsText({ runId }) {
    return `trained again, with the same bytes as run ${runId}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}
/** What a training had, and what it is judged by. */
function splitText({ method, train, validation, test, confirm, }) {
    const kept = confirm === undefined ? '' : `, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(confirm)} to confirm`;
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(test, 'row')} to test${kept}, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(test)} to test${kept}`;
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
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   F8: () => (/* binding */ escapePage),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   RQ: () => (/* binding */ escapeLines)
/* harmony export */ });
/* unused harmony export escapeHtml */
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** What ends a line or moves along it. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * What is not seen itself and changes what is: control characters and C1, format characters (they turn the direction of text, or
 * join, split and tell apart words that look alike), and whatever else Unicode lets a font leave out. The selector that makes a
 * pictograph colourful is left to it.
 */
const HIDDEN = /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Text on one line, in which what is hidden shows as it would be written in JSON: `\u202e`. */
function reveal(text) {
    return text.replace(BREAKS, ' ').replace(HIDDEN, asEscape);
}
function asEscape(hidden) {
    const units = Array.from({ length: hidden.length }, (_, i) => hidden.charCodeAt(i));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
/** Text that came from a file, made safe inside HTML text and attributes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (char) => HTML[char]);
}
/** The same for a page that people read: on one line, and nothing in it is hidden. */
function escapePage(text) {
    return escapeHtml(reveal(text));
}
/**
 * Text that came from a file, made safe inside one line of GitHub Markdown, table cells included: markup shows as
 * characters; `@name`, `#12`, `GH-12` and links become plain text by an entity or a zero-width space.
 */
function escapeMarkdown(text) {
    return [...reveal(text)]
        .map((char) => {
        if (char === '@' || char === '#')
            return `&#${char.codePointAt(0)};&#8203;`;
        if (/[\\`*_{}[\]()<>!|~$:&]/.test(char))
            return `&#${char.codePointAt(0)};`;
        return char;
    })
        .join('')
        .replace(/www(?=\.)|gh(?=-)/gi, '$&&#8203;');
}
/**
 * Text that came from anywhere else, made safe on one line of a terminal or a job's log: nothing hidden, and no workflow command,
 * which is a line that starts with `::` or holds `##[`.
 */
function escapeLog(text) {
    return reveal(text)
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '# #[');
}
/** JSON text of the same value in which nothing is hidden and no line is a workflow command. */
function escapeJson(json) {
    return json
        .replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, asEscape)
        .replaceAll('##[', '##\\u005b');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors are told from what is not ours
const COLORS = /(\u001b\[\d+m)/;
/**
 * The last look at text of several lines on its way out, whoever put it together.
 * @param colored whether color codes are let through; what came from elsewhere had them taken away before
 */
function escapeLines(text, colored) {
    const lineOf = (line) => {
        if (!colored)
            return escapeLog(line);
        const parts = line.split(COLORS);
        return parts.map((part, i) => (i % 2 === 0 ? escapeLog(part) : part)).join('');
    };
    return text.split('\n').map(lineOf).join('\n');
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
