export const id = 9402;
export const ids = [9402];
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

/***/ 13912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   Eh: () => (/* binding */ newOwner),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export isRunning */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





/** Who made a file or a folder that is there only while they work. */
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Tells two of one process apart. */
    token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
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
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'EPERM';
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

/***/ 18949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   al: () => (/* binding */ RUN_FILES),
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
    model: 'model',
    report: 'report.md',
    /** The report as a page; absent of runs of older versions. */
    page: 'report.html',
    /** A run's folder: what this line of models is held against beside its last one. */
    reference: 'reference',
    /** In place of the record, of a run that was only trained. */
    trained: 'trained.json',
};
/** The predictions of another seed than the one whose model is exported. */
function seedFile(seed) {
    return `predictions-${seed}.csv`;
}
const SEED_FILE = /^predictions-[0-9]+\.csv$/;
/** Whether a file of a run's folder holds predictions, of whichever seed. */
function isPredictions(file) {
    return file === RUN_FILES.predictions || SEED_FILE.test(file);
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
     * @param csv the predictions of the test rows
     * @param file where several seeds were trained, the name of that of one
     */
    async writePredictions(csv, file = RUN_FILES.predictions) {
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
    const { olderRecord, runRecord, versioned } = await __webpack_require__.e(/* import() */ 6160).then(__webpack_require__.bind(__webpack_require__, 16160));
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
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43415);

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
    const text = formatOf(least).format(decimals < 0 ? rounded : value);
    return /^-[0.,]*$/.test(text) ? text.slice(1) : text;
}
/** By their decimals: to make one takes longer than to format by it a hundred times. */
const FORMATS = new Map();
function formatOf(decimals) {
    const known = FORMATS.get(decimals);
    if (known)
        return known;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const made = new Intl.NumberFormat('en-US', digits);
    FORMATS.set(decimals, made);
    return made;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
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
/** What a training had, and what it is judged by. */
function splitText({ method, train, validation, test }) {
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(test, 'row')} to test, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(test)} to test`;
}


/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   TP: () => (/* binding */ ASCII_MARKS),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/** The marks of findings and decisions, so that a verdict looks the same wherever it is read. A word says the same beside each. */
const MARKS = {
    pass: '✅',
    passed: '✅',
    fail: '❌',
    failed: '❌',
    inconclusive: '🟡',
    warn: '⚠️',
    'not-compared': '➖',
    /** It does not hold, and need not. */
    spared: '➖',
    'no verdict': '🔧',
};
/** Of a terminal: one column wide each. */
const TERMINAL_MARKS = {
    pass: '✓',
    passed: '✓',
    fail: '✗',
    failed: '✗',
    inconclusive: '?',
    warn: '!',
    'not-compared': '-',
    spared: '-',
};
/** Of a terminal that has no more than ASCII. */
const ASCII_MARKS = {
    ...TERMINAL_MARKS,
    pass: 'v',
    passed: 'v',
    fail: 'x',
    failed: 'x',
};


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
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
