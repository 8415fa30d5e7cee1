export const id = 1077;
export const ids = [1077];
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
/* harmony export */   G: () => (/* binding */ BEGUN_STATE)
/* harmony export */ });
/** What the step after all others finds of a run that has begun: its project and experiment. */
const BEGUN_STATE = 'begun';


/***/ }),

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
/* harmony export */   l: () => (/* binding */ inTurn),
/* harmony export */   x: () => (/* binding */ KEEPS_NOTHING)
/* harmony export */ });
/** Where a run needs to be nowhere but in its folder. */
const KEEPS_NOTHING = {
    keep: async () => ({}),
    promote: async () => { },
    rollBack: async () => [],
};
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
/* harmony import */ var _host_github_open_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35785);
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

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
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

/***/ 13564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/* unused harmony export formatPair */
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
