export const id = 9325;
export const ids = [9325];
export const modules = {

/***/ 59325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeCommand: () => (/* binding */ judgeCommand),
/* harmony export */   requirePredictions: () => (/* binding */ requirePredictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(957);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8358);
/* harmony import */ var _run_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25605);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62743);







/** The options that say what stands in the files, by their keys in a config's `predictions`. */
const COLUMNS = [
    ...['id', 'label', 'prediction', 'score', 'scores', 'positive', 'task'],
    ...['format', 'metric'],
];
/**
 * `judge CONFIG`, or `judge --candidate FILE --baseline FILE --gate CONDITION`: predictions that
 * somebody else made, judged as `run` judges its own; or single numbers, `judge --numbers FILE`.
 * Returns the exit code.
 */
async function judgeCommand(configPath, options, terminal) {
    if (configPath === undefined) {
        // Whoever names a file means it, wherever it lies; that two files met makes neither a baseline.
        const folder = process.cwd();
        const place = (0,_run_place_js__WEBPACK_IMPORTED_MODULE_5__/* .runPlace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(folder).root, folder, options.store);
        return (0,_run_config_js__WEBPACK_IMPORTED_MODULE_4__.runConfig)(configOf(options), { ...options, ...place, promote: false }, terminal);
    }
    refuseBeside(configPath, options);
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath));
    const place = (0,_run_place_js__WEBPACK_IMPORTED_MODULE_5__/* .runPlace */ .p)(workspace, workspace, options.store);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__.loadConfig)(configPath, options.set);
    requirePredictions(config);
    return (0,_run_config_js__WEBPACK_IMPORTED_MODULE_4__.runConfig)(config, { ...options, ...place }, terminal);
}
/** @throws InputError where the config is one that trains */
function requirePredictions({ trainer, file }) {
    if (trainer.kind === 'given')
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('the config trains, and has no predictions that are there to judge', {
        ...(file !== undefined && { at: { file } }),
        fix: 'Train with: node dist/cli.js run CONFIG; or write predictions: {path: FILE.csv} in place of data, model and command.',
    });
}
/** The options as the config that they stand for. */
function configOf(options) {
    const { candidate, baseline, numbers, gate } = options;
    if (candidate === undefined && numbers === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('there is nothing to judge', {
            fix: "Name a config, or a file: node dist/cli.js judge --candidate new.csv --baseline old.csv --gate 'auc >= baseline - 1pp'",
        });
    }
    if (options.set.length > 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('--set overrides a config, and there is none', {
            fix: 'Name the config, or use --id, --label, --prediction, --score, --scores, --positive and --task.',
        });
    }
    if (options.rulesFrom !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('--rules-from is about what a config asked, and there is none', {
            fix: 'Name the config; without one, the --gate that is written here is what is asked.',
        });
    }
    const columns = COLUMNS.flatMap((key) => options[key] === undefined ? [] : [[key, options[key]]]);
    if (candidate === undefined)
        refuseWithoutCandidate(options);
    const values = {
        ...(candidate !== undefined && {
            predictions: { path: candidate, ...Object.fromEntries(columns) },
        }),
        ...(numbers !== undefined && { numbers: { path: numbers } }),
        gate: { conditions: [...gate] },
        baseline: baseline === undefined ? 'none' : `predictions:${baseline}`,
    };
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfig */ .l)((0,_config_source_js__WEBPACK_IMPORTED_MODULE_2__/* .plainSource */ .wi)(values, (path) => optionOf(path.map(String))), process.cwd());
}
/** Single numbers have no columns, and are compared with nothing. */
function refuseWithoutCandidate(options) {
    const named = ['baseline', ...COLUMNS].find((key) => options[key] !== undefined);
    if (named === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(`--${named} is about predictions, and --numbers has none`, {
        fix: 'Name the predictions: --candidate FILE',
    });
}
/** The option that set the value at a path, or that would set it. */
function optionOf(path) {
    const [first, second] = path;
    if (first === 'predictions') {
        return second === undefined || second === 'path' ? '--candidate' : `--${second}`;
    }
    if (first === 'numbers')
        return '--numbers';
    return first === 'baseline' ? '--baseline' : '--gate';
}
function refuseBeside(configPath, options) {
    const given = ['candidate', 'baseline', 'numbers', ...COLUMNS];
    const beside = given.find((key) => options[key] !== undefined);
    const named = beside ?? (options.gate.length > 0 ? 'gate' : undefined);
    if (named === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(`--${named} can't stand beside a config`, {
        at: { file: configPath },
        fix: `Write it into the config, or override a key: --set ${named === 'numbers' ? 'numbers.path' : `predictions.${named}`}=VALUE`,
    });
}


/***/ }),

/***/ 25605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runPlace)
/* harmony export */ });
/* harmony import */ var _host_git_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54186);
/* harmony import */ var _store_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62400);


/**
 * Asks git, which answers while the program reads the rest of itself.
 * @param folder whose commit the run is of
 * @param store as `--store` names it
 */
function runPlace(workspace, folder, store) {
    const place = { workspace, git: (0,_host_git_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitState */ .IR)(folder), store: (0,_store_root_js__WEBPACK_IMPORTED_MODULE_1__/* .storeRoot */ .q)(store) };
    // Why there is none is told where it is needed.
    place.store.catch(() => { });
    return place;
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

/***/ 54186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ readGitState),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   XQ: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93086);

/**
 * The commit that is checked out in a folder, or null where it is no git work tree or git is not
 * installed.
 */
async function readGitState(folder) {
    const status = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, STATUS);
    return status === null ? null : stateOf(status);
}
/** Asks for what `stateOf` reads, in one process: its start is most of what git takes. */
const STATUS = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
/** What git answers to `STATUS`; null before the first commit. */
function stateOf(status) {
    const header = (name) => new RegExp(`^# branch\\.${name} (.+)$`, 'm').exec(status)?.[1];
    const sha = header('oid');
    const branch = header('head');
    if (!sha || !branch || sha === '(initial)')
        return null;
    const dirty = status.split('\n').some((line) => line !== '' && !line.startsWith('#'));
    return { sha, ref: branch === '(detached)' ? 'HEAD' : branch, dirty };
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
