export const id = 1223;
export const ids = [1223];
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
        how: `${file}, as configured`,
        sha: record.git?.sha ?? null,
    };
}


/***/ }),

/***/ 40751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ beginsLine),
/* harmony export */   Qy: () => (/* binding */ olderBaseline),
/* harmony export */   uV: () => (/* binding */ otherRun)
/* harmony export */ });
/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
function beginsLine(search) {
    return !search.found && (search.why === 'first' || search.why === 'older');
}
/**
 * What was promoted is of a version whose records are not read any more.
 * @param promotedOn the branch whose runs are promoted
 */
function olderBaseline(what, promotedOn) {
    return {
        found: false,
        why: 'older',
        reason: `${what} was promoted by an older version of Sluice, whose records this one does not read`,
        ...(promotedOn !== undefined && { promotedOn }),
    };
}
/** The run that was found, as a record names it. */
function otherRun(search) {
    return search.found ? { runId: search.runId, sha: search.sha } : null;
}


/***/ }),

/***/ 89319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BEGUN_STATE),
/* harmony export */   w: () => (/* binding */ savingBegun)
/* harmony export */ });
/** What the step after all others finds of a run that has begun: its project and experiment. */
const BEGUN_STATE = 'begun';
/** Leaves to that step which run has begun. */
function savingBegun(runner) {
    return {
        name: 'state',
        receive(event) {
            if (event.type !== 'run-started')
                return;
            const { project, experiment } = event;
            runner.saveState(BEGUN_STATE, JSON.stringify({ project, experiment }));
        },
    };
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

/***/ 36137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ measureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** How much lies in a folder and below it; nothing where there is none. Links count as themselves. */
async function measureFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const parts = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return measureFiles(path);
        return { files: 1, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size };
    }));
    return {
        files: parts.reduce((sum, { files }) => sum + files, 0),
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    };
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

/***/ 79307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rm: () => (/* binding */ fileOfCommit),
/* harmony export */   vm: () => (/* binding */ NOT_IN_GIT),
/* harmony export */   yJ: () => (/* binding */ inRepository),
/* harmony export */   zj: () => (/* binding */ filesInGit)
/* harmony export */ });
/* unused harmony export fileInGit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);




/** A checkout may lie below the workspace: the nearest one that holds the file counts. */
function inRepository(file, workspace) {
    let root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    while (root !== workspace && root !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'))) {
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root);
    }
    if (root === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root))
        root = workspace;
    return { root, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
/** Of a commit that is not in the checkout's git, as a shallow clone has only its last. */
const NOT_IN_GIT = Symbol('the commit is not in this clone');
/** Links in a repository that are followed, one to the next. */
const MOST_LINKS = 8;
/**
 * A file of a commit that git has, links followed; null where there is none.
 * @throws BrokenError when it is no plain file, or git has the commit and not the file's content
 */
async function fileInGit(sha, { root, path }) {
    let at = path;
    for (let link = 0; link <= MOST_LINKS; link++) {
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(root, ['ls-tree', '-z', '--full-tree', sha, '--', at]);
        if (listed === null)
            return NOT_IN_GIT;
        const entry = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed);
        if (entry === null)
            return null;
        const [, mode, type, blob] = entry;
        if (type !== 'blob')
            throw notAFile(at, sha);
        const content = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s)(root, ['cat-file', 'blob', blob]);
        if (content === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`git can't read ${at} of commit ${sha}`);
        if (mode !== '120000')
            return content;
        at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at), content.toString('utf8'));
        if (at.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(at))
            throw notAFile(path, sha);
    }
    throw notAFile(path, sha);
}
/**
 * A file of a commit as it would lie in the checkout, also in a submodule: which rows lie there is
 * decided by the commit that the outer repository names.
 * @param file absolute
 * @param submoduleCommit where git does not have the outer commit
 * @throws BrokenError when a submodule's commit is not in its clone
 */
async function fileOfCommit(sha, file, workspace, submoduleCommit) {
    const place = inRepository(file, workspace);
    const submodule = await submoduleAt(place.root);
    if (submodule === undefined)
        return fileInGit(sha, place);
    const known = await submoduleInGit(sha, submodule);
    const commit = known === NOT_IN_GIT ? await submoduleCommit(sha, submodule) : known;
    if (commit === NOT_IN_GIT || commit === null)
        return commit;
    const content = await fileInGit(commit, place);
    if (content !== NOT_IN_GIT)
        return content;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${place.path} lies in the submodule ${submodule.path}, whose commit ${commit.slice(0, 7)}, which ${sha.slice(0, 7)} names, is not in its clone`, 'Check out submodules with fetch-depth: 0, or keep the file in this repository.');
}
/** Where the outer repository has the submodule that is checked out there; undefined where it is none. */
async function submoduleAt(root) {
    const show = ['--show-superproject-working-tree', '--show-toplevel'];
    const told = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(root, ['-c', 'safe.directory=*', 'rev-parse', ...show]);
    const [outer, own] = (told ?? '').split('\n').filter((line) => line !== '');
    if (outer === undefined || own === undefined)
        return undefined;
    return { root: outer, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(outer, own).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
async function submoduleInGit(sha, { root, path }) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(root, ['ls-tree', '-z', '--full-tree', sha, '--', path]);
    if (listed === null)
        return NOT_IN_GIT;
    return /^160000 commit ([0-9a-f]+)\t/.exec(listed)?.[1] ?? null;
}
/** The paths of all files of a commit that git has, from the repository's root. */
async function filesInGit(sha, root) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha]);
    return listed === null ? NOT_IN_GIT : listed.split('\0').filter((path) => path !== '');
}
function notAFile(path, sha) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${path} of commit ${sha} is no plain file of this repository`);
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

/***/ 57561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ CARRIES_NOTHING),
/* harmony export */   lo: () => (/* binding */ inTurn),
/* harmony export */   xR: () => (/* binding */ KEEPS_NOTHING)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** Where a run needs to be nowhere but in its folder. */
const KEEPS_NOTHING = {
    keep: async () => ({}),
    promote: async () => { },
    rollBack: async () => [],
};
const noJobs = async () => {
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('a run is handed from one job to another on GitHub, and nowhere else', {
        fix: 'Train and judge in one go: node dist/cli.js run CONFIG',
    });
};
/** Where there are no jobs. */
const CARRIES_NOTHING = { leave: noJobs, take: noJobs, fetchModel: noJobs };
/** Keeps and promotes with one keeper after the other; all of them roll back at once. */
function inTurn(...keepers) {
    return {
        async keep(run) {
            let kept = {};
            for (const keeper of keepers)
                kept = { ...kept, ...(await keeper.keep(run)) };
            return kept;
        },
        async promote(run, source) {
            for (const keeper of keepers)
                await keeper.promote(run, source);
        },
        async rollBack() {
            return (await Promise.all(keepers.map((keeper) => keeper.rollBack()))).flat();
        },
    };
}


/***/ }),

/***/ 71072:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42047);
/* harmony import */ var _commands_begun_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89319);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _host_github_checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29991);
/* harmony import */ var _host_github_open_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68995);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67388);








const begun = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ project: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
/**
 * What a step leaves to the end of its job: the checkpoint of a run that did not come to its own end
 * is kept for the next attempt. It comes even where the step was killed.
 */
async function main() {
    const state = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(_commands_begun_state_js__WEBPACK_IMPORTED_MODULE_7__/* .BEGUN_STATE */ .G);
    // No run began, or its job is none of GitHub's.
    if (state === '')
        return;
    const { env } = process;
    const context = await (0,_host_github_open_host_js__WEBPACK_IMPORTED_MODULE_4__.contextOf)(env);
    const checkpoints = new _host_github_checkpoint_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckpointCache */ .V(() => Promise.all(/* import() */[__webpack_require__.e(6350), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151)), { ...context, temp: env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() }, warn);
    await checkpoints.save(begun.parse(JSON.parse(state)));
}
function warn(message) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah)(message));
}
try {
    await main();
}
catch (error) {
    // The run has said how it ended; this only concerns the next attempt.
    warn(`could not keep the checkpoint: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
    const { olderRecord, runRecord, versioned } = await __webpack_require__.e(/* import() */ 7368).then(__webpack_require__.bind(__webpack_require__, 67368));
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
    return /^[A-Z][a-z’]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
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
