export const id = 6132;
export const ids = [6132];
export const modules = {

/***/ 49402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runsCommand: () => (/* binding */ runsCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);
/* harmony import */ var _report_metric_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81739);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22127);








/** `runs`: the runs of the store, the newest first, or without the old ones. Returns the exit code. */
async function runsCommand(options, terminal) {
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .C)(options.store);
    if (options.prune !== undefined) {
        const { pruneCommand } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 60294));
        return pruneCommand(store, options.prune, options.json, terminal);
    }
    const listed = options.json
        ? await terminal.printJsonList(records(store, terminal))
        : await list(store, terminal);
    if (listed === 0)
        terminal.say((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(`no runs in ${options.store ?? _store_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_STORE */ .d}`));
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}
/** Returns how many there are. */
async function list(store, terminal) {
    const { print } = terminal;
    let listed = 0;
    for (const stored of (await store.runs()).toReversed()) {
        if (stored.kind === 'killed')
            warn(cutOff(stored.name, store), terminal);
        else if (stored.kind === 'unreadable')
            warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(stored.error), terminal);
        else if (stored.run.status === 'older')
            warn(ofOlder(stored.run), terminal);
        else {
            print(describe(stored.run));
            listed++;
        }
    }
    return listed;
}
/** One after the other, so that a store of any size fits into the memory. */
async function* records(store, terminal) {
    for (const id of (await store.ids()).reverse()) {
        const record = await readOrWarn(id, store, terminal);
        if (record)
            yield record;
    }
}
async function readOrWarn(id, store, terminal) {
    const folder = store.open(id);
    try {
        if (await folder.hasRecord())
            return await folder.readRecord();
        warn(cutOff(id, store), terminal);
    }
    catch (error) {
        warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), terminal);
    }
    return undefined;
}
function warn(message, { colors, say }) {
    say(colors.yellow(`⚠️ ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(message)}`));
}
function cutOff(id, store) {
    return `${id} was cut off and left no record: ${store.folder(id)}`;
}
function ofOlder({ id }) {
    return `${id} is of an older version of Sluice, whose records this one does not read`;
}
function describe(run) {
    const start = `${run.id}  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentName */ .By)(run))}`;
    if (run.status !== 'finished')
        return `${start}  ⚠️ ${run.status}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(run.error)}`;
    const { verdict, promoted, gated, seconds } = run;
    const ended = `${_text_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[verdict]} ${verdict}${promoted ? ', promoted' : ''}`;
    const metrics = gated.map(([name, value]) => {
        const text = value === null ? '-' : (0,_report_metric_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(value, null, (0,_report_metric_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(name));
        return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(name)} ${text}`;
    });
    return [start, ended, ...metrics, (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .Xo)(seconds)].join('  ');
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


/***/ })

};
