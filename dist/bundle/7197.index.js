export const id = 7197;
export const ids = [7197,2242,8949,381];
export const modules = {

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

/***/ 20483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pageIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88463);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18949);



/** Where the report of a run lies as a page; runs of older versions have none. */
async function pageIn(folder) {
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FILES */ .al.page);
    return (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t)(page)) ? { page } : {};
}


/***/ }),

/***/ 58609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/report/markdown.ts + 3 modules
var markdown = __webpack_require__(32242);
// EXTERNAL MODULE: ./src/report/terminal.ts
var terminal = __webpack_require__(87496);
// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var view = __webpack_require__(87094);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/commands/open-browser.ts


/** What opens a file as its owner would, by system. */
const OPENERS = {
    darwin: ['open'],
    win32: ['explorer'],
};
/**
 * Opens a page in the browser that the system is set to.
 * @throws BrokenError where nothing opens it
 */
async function openInBrowser(file) {
    const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
    await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command, [...args, file], { stdio: 'ignore', detached: true });
        child.once('error', (cause) => {
            const message = `no browser could be opened: ${cause.message}`;
            reject(new errors/* BrokenError */.gk(message, `Open ${file} yourself.`, { cause }));
        });
        child.once('spawn', () => {
            child.unref();
            resolve();
        });
    });
}

// EXTERNAL MODULE: ./src/commands/page-in.ts
var page_in = __webpack_require__(20483);
// EXTERNAL MODULE: ./src/commands/store.ts
var store = __webpack_require__(22127);
;// CONCATENATED MODULE: ./src/commands/report.ts








/**
 * `report RUN`: the report of a stored run, with the path of its page for whoever opens it, or its
 * Markdown. Returns the exit code.
 */
async function reportCommand(id, options, { colors, ascii, say, print, printJson }) {
    const folder = await (await (0,store/* openStore */.C)(options.store)).find(id);
    const record = await folder.readRecord();
    if (options.json)
        printJson(record);
    else if (record.status !== 'finished') {
        throw errors/* InputError */.dz.of(`run ${record.id} has no report, it ${record.status === 'broke' ? 'broke' : 'was interrupted'}: ${record.error}`, { fix: 'See what it had reached with --json.' });
    }
    else if (options.markdown)
        print(markdown/* markdown */.wD.render((0,view.viewOf)(record)).trimEnd());
    else {
        const found = await (0,page_in/* pageIn */.n)(folder.path);
        const { page } = found;
        if (page === undefined && options.open) {
            throw errors/* InputError */.dz.of(`run ${record.id} has no page: it was made by an older version`, {
                fix: 'Read its report without --open.',
            });
        }
        say((0,terminal.terminalReport)((0,view.viewOf)(record), { colors, ascii, folder: process.cwd(), ...found }));
        if (page !== undefined)
            print(page);
        if (page !== undefined && options.open)
            await openInBrowser(page);
    }
    return exit/* EXIT */.dc.passed;
}


/***/ }),

/***/ 62400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ USUAL_STORE),
/* harmony export */   q: () => (/* binding */ storeRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62743);



/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The folder of the store that `--store` names, wherever that is; else the usual one of the working
 * directory, which has to lie in its workspace.
 * @returns absolute
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function storeRoot(named) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE);
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(root, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkspace */ .p)(root)] : undefined);
    return root;
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25520);
/* harmony import */ var _store_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62400);


/** The store that `--store` names. @throws InputError as `storeRoot` does */
async function openStore(named) {
    return new _record_store_js__WEBPACK_IMPORTED_MODULE_0__/* .Store */ .i(await (0,_store_root_js__WEBPACK_IMPORTED_MODULE_1__/* .storeRoot */ .q)(named));
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

/***/ 9687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51995);


/**
 * Refuses what really leads out of some folders, by itself or through a link at any level. What is
 * not there yet counts by where it would come to stand.
 * @param folders absolute
 * @throws InputError with a problem for each path
 */
async function confine(paths, folders) {
    const problems = [];
    for (const { path, name, at } of paths) {
        if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .liesIn */ .z$)(path, folders))
            continue;
        const nowhere = (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path)) === undefined;
        problems.push({
            message: nowhere
                ? `${name} leads through a link to nothing: ${path}`
                : `${name} leads out of the workspace: ${path}`,
            ...(at && { at }),
            fix: 'Name a path in the workspace; links that lead out of it are not followed.',
        });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
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

/***/ 13912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ newOwner),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export isRunning */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9011);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4647);






/** Who made a file or a folder that is there only while they work. */
const ownerSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** Tells two of one process apart. */
    token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
}));
/** Who a file says made it; undefined where it names nobody. */
function ownerIn(json) {
    return ownerSchema.safeParse(json, _schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .ONCE */ .E).data;
}
/** Tokens of what this process owns: another process of its id, in a container, had others. */
const own = new Set();
/** A new owner: this process. */
function newOwner() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    own.add(token);
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), pid: process.pid, started: startOf(process.pid), token };
}
function livenessOf({ host, pid, started, token }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return 'unknown';
    if (pid === process.pid)
        return own.has(token) ? 'alive' : 'dead';
    return isRunning(pid) && startOf(pid) === started ? 'alive' : 'dead';
}
/** Whether a process of this machine runs. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'EPERM';
    }
}
/**
 * In clock ticks since the machine began: ids of processes are given again. proc(5), field 22; the
 * second field may hold blanks and parentheses, so it is counted from the last parenthesis.
 */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
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






/** A file's entry in the record. @throws BrokenError when it is larger than a file can be read at once */
async function describeFile(folder, path) {
    return entryOf(path, await readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
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
        content = await readWhole(path);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
    if (entryOf(entry.path, content).sha256 !== entry.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is corrupt: it does not hold the bytes that its run recorded`);
    }
    return content;
}
async function readWhole(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) !== 'ERR_FS_FILE_TOO_LARGE')
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} has more than 2 GiB, which is the most that a file of a model may have`, 'Let the command write it in parts, as save_pretrained(..., max_shard_size="2GB") does.', { cause });
    }
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

/***/ 93086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ holdsRepository),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
async function git(folder, args) {
    return (await gitBytes(folder, args))?.toString('utf8') ?? null;
}
/** The same as bytes. */
async function gitBytes(folder, args) {
    // To look takes less than to start git.
    if (!liesInRepository(folder))
        return null;
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
/**
 * Whether git would find a repository from a folder on, where GIT_DIR does not name one: in it, or in
 * a folder above.
 */
function liesInRepository(folder) {
    if (process.env['GIT_DIR'] !== undefined)
        return true;
    try {
        let at = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
        while (!holdsRepository(at)) {
            if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
                return false;
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at);
        }
        return true;
    }
    catch (error) {
        // In a folder that is not there nothing can be started.
        return (0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'ENOENT';
    }
}
/** Whether a folder may be the top of a work tree, or one of git's own, which each have a HEAD. */
function holdsRepository(folder) {
    return ['.git', 'HEAD'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
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
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88463);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93086);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38866);






/**
 * Refuses the folder of a store that came with a checkout, or that leads elsewhere: runs are written there and
 * removed, and one that lies there is taken for the baseline.
 * @param root absolute
 * @param within the folders that it has to lie in; absent where a person named it on the command
 *   line, who may name any
 * @throws InputError saying why
 */
async function checkStorePlace(root, within) {
    // Asked first, so that git answers while the rest is looked at.
    const asked = trackedFiles(root);
    if (within)
        await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: 'the store', path: root }], within);
    await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: "the store's folder of runs", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs') }], [root]);
    const tracked = await asked;
    if (tracked.length === 0)
        return;
    const files = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(tracked.length, 'file');
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`git tracks ${files} of the store ${root}, as ${tracked[0]}`, {
        fix: 'A store holds only what runs left on this machine. Take it out of git (git rm -r --cached FOLDER) and delete it, or name another one.',
    });
}
/** The checkout may be of another user, which git calls dubious; nothing is run of it. */
const HARMLESS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
function list(folder, ...paths) {
    // Without regard to case, as not every file system has it, and no character stands for others.
    const specs = paths.map((path) => `:(icase,literal)${path}`);
    return (0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, [...HARMLESS, 'ls-files', '--full-name', '-z', '--', ...specs]);
}
/** By the folder's name, which a link or a submodule may have, and by all below it. */
async function trackedFiles(root) {
    const [around, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)];
    // One process is enough where the folder and the one around it are of the same work tree: git
    // answers nothing where what it is asked about lies outside.
    const inOne = (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainFolder */ .Z)(root)) && !(0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsRepository */ .$T)(root);
    const both = inOne ? await list(root, '.', `../${name}`) : null;
    const found = both === null ? await Promise.all([list(around, name), list(root, '.')]) : [both];
    return [...new Set(found.flatMap((text) => (text ?? '').split('\0')))].filter((one) => one !== '');
}


/***/ }),

/***/ 18949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   al: () => (/* binding */ RUN_FILES),
/* harmony export */   b0: () => (/* binding */ predictionFiles),
/* harmony export */   sI: () => (/* binding */ seedFile),
/* harmony export */   zr: () => (/* binding */ isPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88463);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48438);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);







/** The files of a run's folder. */
const RUN_FILES = {
    record: 'run.json',
    events: 'events.jsonl',
    predictions: 'predictions.csv',
    /** Those of the rows that are kept for the last word, of a run that is promoted. */
    confirm: 'confirm.csv',
    model: 'model',
    report: 'report.md',
    /** The report as a page; absent of runs of older versions. */
    page: 'report.html',
    /** A run's folder: what this line of models is held against beside its last one. */
    reference: 'reference',
    /** In place of the record, of a run that was only trained. */
    trained: 'trained.json',
};
/** The predictions of another seed than the one whose model is exported, beside that one's. */
function seedFile(file, seed) {
    return file.replace(/(?=\.csv$)/, `-${seed}`);
}
const PREDICTIONS = /^(predictions|confirm)(-[0-9]+)?\.csv$/;
/** Whether a file of a run's folder holds predictions, of whichever rows and seed. */
function isPredictions(file) {
    return PREDICTIONS.test(file);
}
/** All files with predictions that a run's record names. */
function predictionFiles({ predictions, confirm }) {
    return [...(predictions ?? []), ...(confirm?.predictions ?? [])];
}
/**
 * One run's folder. A run works in one aside, and is given its name in the store by one rename, when
 * all that it leaves is there.
 */
class RunFolder {
    final;
    owner;
    #path;
    /** @param final the name it is to have in the store; its own where it has that already */
    constructor(path, final = path, owner) {
        this.final = final;
        this.owner = owner;
        this.#path = path;
    }
    /** Where it lies now. */
    get path() {
        return this.#path;
    }
    /**
     * Gives the run its name in the store. No file in it may be open: not every system renames its
     * folder then.
     * @throws BrokenError when that can't be done
     */
    async publish() {
        if (this.#path !== this.final) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#path, this.final);
            }
            catch (cause) {
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .zz)(this.final, cause);
            }
            this.#path = this.final;
        }
    }
    /** Nobody works on the run any more. What is left lying of it when it is not said is cleared by the next run. */
    async disown() {
        if (this.owner !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.owner, { force: true });
    }
    get model() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.model);
    }
    /** What a training may write into while the run works: it goes when the run ends. */
    get scratch() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'work');
    }
    get events() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.events);
    }
    get reference() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.reference);
    }
    async writeRecord(record) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
    }
    /**
     * @param csv predictions
     * @param file its name in the folder
     */
    async writePredictions(csv, file) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), csv);
        return (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFile */ .CL)(this.path, file);
    }
    /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
    async rollBack() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.model, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.reference, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.report), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.page), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), { force: true });
    }
    async dropScratch() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.scratch, { recursive: true, force: true });
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.path, { recursive: true, force: true });
        await this.disown();
    }
    /** @param file its name in the folder */
    async writeReport(file, text) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), text);
    }
    /**
     * Whether the run came to write its record. One of an earlier version that was killed has neither
     * a model nor a report.
     * @throws BrokenError when that can't be known, or the record is missing from a run that came to its end
     */
    async hasRecord() {
        if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record)))
            return true;
        for (const file of [RUN_FILES.model, RUN_FILES.report]) {
            if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file))))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${this.path} holds ${file} and no ${RUN_FILES.record}: it is damaged`, 'Delete its folder, or bring its record back.');
        }
        return false;
    }
    /** @throws BrokenError when the record is missing or invalid */
    async readRecord() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read ${path}`, undefined, { cause });
        }
        return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, path);
    }
}


/***/ }),

/***/ 62524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   w: () => (/* binding */ OlderRecordError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28799);


/** A record that an older version wrote: nothing of its numbers is read. */
class OlderRecordError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk {
    run;
    constructor(source, run) {
        super(`${source} was written by an older version of Sluice, in the form ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDER_SCHEMA */ .v3}; this one reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`, 'Run it again to make one that can be read.');
        this.run = run;
    }
}
/**
 * Reads a record from JSON text.
 * @throws OlderRecordError when an older version wrote it
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
    const { olderRecord, runRecord, versioned } = await __webpack_require__.e(/* import() */ 9812).then(__webpack_require__.bind(__webpack_require__, 59812));
    const older = olderRecord.safeParse(json);
    if (older.success)
        throw new OlderRecordError(source, older.data);
    const version = versioned.safeParse(json).data?.schema;
    if (version !== _schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} has the schema ${JSON.stringify(version ?? null)}; this version of Sluice reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`);
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
/* harmony export */   ep: () => (/* binding */ RECORD_SCHEMA),
/* harmony export */   qx: () => (/* binding */ TRAINED_SCHEMA),
/* harmony export */   v3: () => (/* binding */ OLDER_SCHEMA)
/* harmony export */ });
/** What a job leaves that only trains. */
const TRAINED_SCHEMA = 'sluice/trained@1';
const RECORD_SCHEMA = 'sluice/run@2';
/** What versions before it wrote: told by its name where it is met, and not read. */
const OLDER_SCHEMA = 'sluice/run@1';


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
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4647);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88463);
/* harmony import */ var _files_owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13912);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18949);









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
        return new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RunFolder */ .E8(this.folder(id));
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(owner, JSON.stringify((0,_files_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .newOwner */ .Eh)()), { flag: 'wx' });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(cause) === 'EEXIST')
                return undefined;
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        try {
            // Looked at under the claim: a run keeps its own until it has its name.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(final)) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
                return new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RunFolder */ .E8(path, final, owner);
            }
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(cause) !== 'EEXIST')
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
            if (!isDead(owner, now))
                continue;
            const aside = name.slice(0, -OWNER.length);
            const id = aside.slice(1);
            const at = (path) => new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RunFolder */ .E8(path, path, owner);
            const [path, final] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, aside), this.folder(id)];
            if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlainFolder */ .Z)(path))
                found.push({ id, folder: at(path), published: false });
            else if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlainFolder */ .Z)(final))
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
        const { summarizeRuns } = await __webpack_require__.e(/* import() */ 8990).then(__webpack_require__.bind(__webpack_require__, 28990));
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
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(cause) === 'ENOENT')
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
function isDead(file, now) {
    try {
        const { mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        const owner = (0,_files_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerIn */ .f6)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        if (!owner)
            return now - mtimeMs > SILENCE;
        const liveness = (0,_files_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .livenessOf */ .l8)(owner);
        return liveness === 'dead' || (liveness === 'unknown' && now - mtimeMs > SILENCE);
    }
    catch {
        // Another process has removed it meanwhile, or is writing it.
        return false;
    }
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

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedReport: () => (/* binding */ judgedReport),
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42727);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27870);
/* harmony import */ var _variants_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80906);
/* harmony import */ var _weak_slices_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19002);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72691);










/**
 * The report of a run for a terminal or a log: lines, the last without a newline. The verdict
 * comes last, where the cursor is.
 */
function terminalReport(view, { colors, folder, ascii = false, page }) {
    const { verdict, why, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    const mark = (0,_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalMarks */ .h0)(ascii)[verdict];
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
            ...variantLines(view),
            ...weakSpots(view),
            ['changed', view.changed.join(', ')],
            ['data', sentence(view.newData?.text ?? '')],
            ['to do', sentence(view.toDo)],
            ['model', modelText(view, folder)],
            ['baseline', baselineText(view.comparedWith)],
            ['looks', sentence(view.looks)],
            ['last word', sentence(view.lastWord)],
            ['accepted', view.accepted ?? ''],
            ['training', trainingText(view.training)],
            ['report', page === undefined ? '' : shownPath(page, folder)],
            ['run', `${view.name} ${run.id}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .Xo)(run.seconds)}`],
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
function trainingText({ reused, repeats, continued } = {}) {
    return reused ?? repeats ?? continued ?? '';
}
/** Text from anywhere, on one line, with the quotes and spaces that every terminal has. */
function plain(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)
        .replaceAll('\u2019', "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replaceAll('\u00a0', ' ')
        .replaceAll('\u2013', '-')
        .replaceAll('\u2192', '->');
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
        ...changes.map(({ key, before, after }) => plain(`  ${key === undefined ? '' : `${key}: `}${before} \u2192 ${after}`)),
        ...sentences.map(plain),
    ];
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 46;
function gateLines(view, colors, ascii) {
    const { conditions, confidence } = view;
    const folded = conditions.filter(({ guard, verdict }) => guard && verdict !== 'fail');
    const rows = conditions.filter((row) => !folded.includes(row));
    const texts = rows.map((row) => plain(`${row.condition}${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .rowNotes */ .g7)(row)}`));
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
            ...(row.sentence === '' ? [] : [colors.dim(`    ${plain((0,_text_case_js__WEBPACK_IMPORTED_MODULE_8__/* .lower */ .i)(row.sentence))}`)]),
        ]),
        ...(folded.length === 0 ? [] : [colors.dim(`  ${foldedText(folded)}`)]),
        ...(rows.some(({ range }) => range)
            ? [
                colors.dim(`  bar: likely range (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .confidenceText */ .S$)(confidence)}); left of ${ascii ? '|' : '\u2502'} is worse than allowed`),
            ]
            : []),
    ];
}
function widest(texts) {
    return Math.max(0, ...texts.map(({ length }) => length));
}
function marked({ verdict, spared }, colors, ascii) {
    const marks = (0,_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalMarks */ .h0)(ascii);
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
function variantLines({ variants }) {
    if (!variants)
        return [];
    const { title, metric, rows } = variants;
    return [['variants', title], ...rows.map((row) => ['', (0,_variants_words_js__WEBPACK_IMPORTED_MODULE_4__/* .variantText */ .l)(row, metric)])];
}
/** A line each; the name stands at the first. */
function weakSpots({ weakSlices }) {
    const slices = weakSlices?.slices ?? [];
    return slices.map((slice, i) => [i === 0 ? 'weak spot' : '', (0,_weak_slices_words_js__WEBPACK_IMPORTED_MODULE_5__/* .weakSliceText */ .U)(slice)]);
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
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(outcome.bytes)}`;
            return `${shownPath(outcome.path, folder)} (${size})${becomes(outcome)}`;
        }
        case 'kept':
            return `kept with its run${becomes(outcome)}`;
        case 'no model':
            return `none${outcome.promoted ? '; its predictions are the baseline from now on' : ''}`;
        case 'not passed': {
            const { sha } = comparedWith;
            return `not exported${sha === undefined ? '' : `; the baseline stays at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha)}`}`;
        }
        default:
            return (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeLines */ .q)(outcome, run).map(sentence).map(_text_case_js__WEBPACK_IMPORTED_MODULE_8__/* .lower */ .i).join('; ');
    }
}
function becomes({ promoted }) {
    return promoted ? '; it is the baseline from now on' : '';
}
function baselineText({ found, text, sha, url, rows, note }) {
    if (!found)
        return '';
    const parts = [text, sha === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha), rows ?? note ?? '', url ?? ''];
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

/***/ 9011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ONCE),
/* harmony export */   N: () => (/* binding */ later)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/**
 * A schema that is made when the first value is held to it: to make one takes longer than to hold a
 * value to it, and most that a process knows of are not needed in it.
 * @param make a schema of a value that is there: whether a key may be left out stands around it,
 *   since that is asked before there is a value
 */
function later(make) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(make);
    // zod would have it made to see whether it stands for what is left out.
    schema._zod.optin = undefined;
    schema._zod.optout = undefined;
    return schema;
}
/** For what is held to a schema once: a parser compiled for it takes longer to compile than it saves. */
const ONCE = { jitless: true };


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

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   h0: () => (/* binding */ terminalMarks),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/** The marks of findings and decisions, so that a verdict looks the same wherever it is read. A word says the same beside each. */
const MARKS = {
    pass: '\u2705',
    passed: '\u2705',
    fail: '\u274c',
    failed: '\u274c',
    inconclusive: '\ud83d\udfe1',
    warn: '\u26a0\ufe0f',
    'not-compared': '\u2796',
    /** It does not hold, and need not. */
    spared: '\u2796',
    'no verdict': '\ud83d\udd27',
};
/** Of a terminal: one column wide each. */
const TERMINAL_MARKS = {
    pass: '\u2713',
    passed: '\u2713',
    fail: '\u2717',
    failed: '\u2717',
    inconclusive: '?',
    warn: '!',
    'not-compared': '-',
    spared: '-',
};
const ASCII_MARKS = {
    ...TERMINAL_MARKS,
    pass: 'v',
    passed: 'v',
    fail: 'x',
    failed: 'x',
};
/** @param ascii whether the terminal has no more than that */
function terminalMarks(ascii) {
    return ascii ? ASCII_MARKS : TERMINAL_MARKS;
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


/***/ }),

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}


/***/ })

};
