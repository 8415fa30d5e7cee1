export const id = 400;
export const ids = [400];
export const modules = {

/***/ 80173:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13139);
/* harmony import */ var _host_github_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30984);
/* harmony import */ var _host_github_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84403);
/* harmony import */ var _host_github_fork_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37291);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67388);









/** The action in comment/: comments on a pull request for a run whose own token was read-only. */
async function main() {
    const { env } = process;
    const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const context = (0,_host_github_context_js__WEBPACK_IMPORTED_MODULE_6__/* .readContext */ .yI)(env, event);
    const run = (0,_host_github_fork_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkflowRun */ .h)(event);
    const token = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('github-token');
    if (token === '') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('there is no token to comment with', {
            fix: 'Leave the input github-token at its default.',
        });
    }
    const urls = await (0,_host_github_fork_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .writeForkComments */ .a)({
        api: (0,_host_github_api_js__WEBPACK_IMPORTED_MODULE_5__/* .openApi */ .N)(token, context.apiUrl),
        context,
        run,
        temp: env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        say: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeLog */ .Ah)(message)),
        warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeLog */ .Ah)(message)),
    });
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('comment-urls', urls.join('\n'));
}
try {
    await main();
}
catch (error) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1((0,_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .explainError */ .UW)(error, _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isDebug */ ._o(), process.cwd()));
    process.exitCode = (0,_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOfError */ .LL)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 13139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   kl: () => (/* binding */ EXIT_OF_SIGNAL),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);



/** "The gate said no" and "the gate broke" are never the same code. */
const EXIT = { passed: 0, failed: 1, usage: 2, inconclusive: 3, broke: 4 };
/** 128 and the signal's number, as a shell has it. */
const EXIT_OF_SIGNAL = {
    SIGHUP: 129,
    SIGINT: 130,
    SIGTERM: 143,
};
function exitCodeOfVerdict(verdict) {
    return EXIT[verdict];
}
function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return EXIT.usage;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return EXIT_OF_SIGNAL[error.signal];
    return EXIT.broke;
}
/**
 * What went wrong, for a person, a line for each problem and each fix, safe to print. A stack trace shows only with SLUICE_DEBUG=1.
 * @param folder the working directory; paths in it are shown relative to it
 */
function explainError(error, debug, folder) {
    const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
    return [...words(error), ...stack]
        .map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)(line.replaceAll(folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '')))
        .join('\n');
}
/** In lines, with whatever came from the user's files in them as it is. */
function words(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return error.problems.flatMap(({ fix, ...problem }) => withFix((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem), fix));
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk)
        return withFix(error.message, error.fix);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return [error.message];
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfMemory */ .$d)(error)) {
        return [
            `there is not enough memory for this: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            '  Use fewer rows or columns, or give the process more: a larger machine, ulimit -v unlimited.',
        ];
    }
    return [
        `something broke inside Sluice: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
        '  Run again with SLUICE_DEBUG=1 to see where, and report it.',
    ];
}
function withFix(message, fix) {
    return fix === undefined ? [message] : [message, `  ${fix}`];
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

/***/ 37291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readWorkflowRun),
  a: () => (/* binding */ writeForkComments)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/run-record.ts
var run_record = __webpack_require__(62524);
// EXTERNAL MODULE: ./src/host/github/answers.ts + 1 modules
var answers = __webpack_require__(75914);
// EXTERNAL MODULE: ./src/host/github/artifacts.ts
var artifacts = __webpack_require__(2099);
// EXTERNAL MODULE: ./src/host/github/comment.ts
var github_comment = __webpack_require__(62837);
// EXTERNAL MODULE: ./src/host/github/context.ts
var github_context = __webpack_require__(84403);
// EXTERNAL MODULE: ./src/host/github/download.ts + 1 modules
var download = __webpack_require__(53931);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/host/github/body.ts
var body = __webpack_require__(98002);
;// CONCATENATED MODULE: ./src/host/github/own-account.ts



const ORIGIN = '\n\n<sub>These numbers come from a run of the fork’s own code. The gate on the base branch judges again after the merge.</sub>';
/**
 * The report of a run whose code is a stranger's, of at most `limit` characters. Its record is what it says of itself, and is never told
 * as more. Where GitHub says that the run ended otherwise, nothing in it is shown as passed.
 * @param conclusion how GitHub says that the run ended
 */
function ownAccount(record, conclusion, links, limit) {
    const claim = record.status === 'finished' ? record.decision.verdict : record.status;
    const doubt = contradicts(claim, conclusion)
        ? `## ⚠️ ${(0,text_escape/* escapeMarkdown */.FV)((0,words/* experimentName */.By)(record))}: its run ended with ${(0,text_escape/* escapeMarkdown */.FV)(conclusion ?? 'nothing')}\n\nBy the fork’s own account, which that contradicts, it is “${claim}”:\n\n`
        : '';
    const report = (0,body/* reportBody */.F3)(record, links, limit - ORIGIN.length - doubt.length - HEADING.length);
    const told = doubt
        ? `${doubt}${report.replace(/^## /, '#### ').replaceAll('✅', '▫️')}`
        : report.replace(/^(## [^\n]+)/, `$1${HEADING}`);
    return `${told}${ORIGIN}`;
}
const HEADING = ', by the fork’s own account';
/** A run that fails fails its job, and one that passes leaves it green, unless another step of the workflow decides otherwise. */
function contradicts(claim, conclusion) {
    switch (claim) {
        case 'passed':
            return conclusion !== 'success';
        case 'failed':
        case 'broke':
            return conclusion === 'success';
        case 'inconclusive':
        case 'interrupted':
            return false;
    }
}

// EXTERNAL MODULE: ./src/host/github/retry.ts
var retry = __webpack_require__(18978);
;// CONCATENATED MODULE: ./src/host/github/fork-comment.ts













/** What a stranger's archive may hold, and how large a record is read. */
const LIMITS = { bytes: 2 ** 28, entries: 20 };
const MAX_RECORD_BYTES = 2 ** 24;
const MAX_EXPERIMENTS = 20;
/** What our artifacts' names begin with: see `evidenceName`. */
const EVIDENCE = 'sluice~';
/** As the config's own schema has it: a stranger's record could hold anything. */
const experimentKey = schemas/* object */.Ikc({
    project: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
    experiment: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
});
const workflowRunEvent = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int().positive(),
        run_attempt: schemas/* number */.aig().int().positive(),
        event: schemas/* string */.YjP(),
        /** GitHub's own word on how it ended. */
        conclusion: schemas/* string */.YjP().nullable(),
        head_sha: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullable(),
        // Null when the fork was deleted.
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })
            .nullable(),
    }),
});
/** @throws InputError when the job was started by another event */
function readWorkflowRun(event) {
    const parsed = workflowRunEvent.safeParse(event);
    if (parsed.success)
        return parsed.data.workflow_run;
    throw errors/* InputError */.dz.of('this action comments on the run that started it, and no run did', {
        fix: 'Start its workflow with: on: {workflow_run: {workflows: [NAME], types: [completed]}}',
    });
}
/**
 * Writes the comments that a pull request's own run could not write: its token was read-only. All that is taken from the run is its
 * records, as data that a schema has checked; which pull request it belongs to is asked of GitHub. An artifact that holds no such
 * record is a warning: a stranger can name theirs like ours.
 * @returns the addresses of the comments
 * @throws NotAllowedError when the job has not the permissions
 * @throws BrokenError when GitHub doesn't answer
 */
async function writeForkComments(request) {
    const { api, context, run, temp, say, warn } = request;
    const numbers = await orExplainFailure(findPullRequests(request), 'pull-requests: write');
    if (numbers.length === 0)
        return [];
    const artifacts = await orExplainFailure(evidenceOf(api, context, run.id), 'actions: read');
    if (artifacts.length === 0)
        say(`run ${run.id} left no evidence: did the gate run in it?`);
    const urls = [];
    for (const artifact of artifacts) {
        let record;
        try {
            record = await orExplainFailure(readEvidence(api, context, artifact, temp), 'actions: read');
        }
        catch (error) {
            if (!(error instanceof UnreadableError))
                throw error;
            warn(`no comment on the artifact "${artifact.name}": ${error.message}`);
            continue;
        }
        const number = pullRequestOf(record, numbers);
        if (number === undefined) {
            const all = numbers.map((one) => `#${one}`).join(' and ');
            warn(`no comment on the artifact "${artifact.name}": it doesn’t say which of ${all} it is of`);
            continue;
        }
        const links = {
            repositoryUrl: context.repositoryUrl,
            runUrl: `${context.repositoryUrl}/actions/runs/${run.id}`,
            headSha: run.head_sha,
            evidenceUrl: `${context.repositoryUrl}/actions/runs/${run.id}/artifacts/${artifact.id}`,
        };
        const comment = (0,github_comment/* writeComment */.H)(api, {
            repository: (0,github_context/* repositoryOf */._M)(context),
            number,
            key: record,
            by: { runId: run.id, attempt: run.run_attempt },
            unlessWritten: true,
            body: (limit) => ownAccount(record, run.conclusion, links, limit),
        });
        const result = await orExplainFailure(comment, 'pull-requests: write');
        if (result.kind === 'outdated')
            say(`the comment is of a newer run: ${result.url}`);
        urls.push(result.url);
    }
    return urls;
}
/** Their token is read-only, as that of a fork's pull request. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review'];
/** A call that was refused, in words: what the run itself decided stands. */
async function orExplainFailure(work, permission) {
    return work.catch((cause) => {
        if (cause instanceof errors/* BrokenError */.gk || !(0,retry/* isApiError */.d7)(cause))
            throw cause;
        const message = `the comment could not be written: ${(0,retry/* explain */.WE)(cause, permission)}`;
        const decided = 'The gate has decided in its own run, and its job summary has the report.';
        const missing = [401, 403, 404].includes(cause.status) && !(0,retry/* isRateLimited */.Jz)(cause);
        throw missing
            ? new errors/* NotAllowedError */.ec(message, `${decided} Give this job "permissions: ${permission}".`, {
                cause,
            })
            : new errors/* BrokenError */.gk(message, `${decided} Run this job again later.`, { cause });
    });
}
/**
 * The open pull requests whose head the run was about: a branch may be proposed to several bases. The event names none for forks, and
 * `commits/SHA/pulls` doesn't know their commits.
 */
async function findPullRequests({ api, context, run, say, }) {
    const { head_repository: head, head_branch: branch } = run;
    if (!PULL_REQUEST_EVENTS.includes(run.event) || head === null || branch === null) {
        say(`run ${run.id} was started by ${run.event}: there is no pull request to comment on`);
        return [];
    }
    const pulls = await api.all(answers/* PULL_REQUESTS */.Ld, {
        ...(0,github_context/* repositoryOf */._M)(context),
        state: 'open',
        head: `${head.owner.login}:${branch}`,
    });
    const found = pulls.filter((one) => one.head.sha === run.head_sha);
    if (found.length === 0)
        say(`no open pull request has the head ${run.head_sha} any more`);
    return found.map(({ number }) => number);
}
/** Each has its own run. Which it is only the run itself says, so it is taken only where GitHub lists it too. */
function pullRequestOf({ git }, numbers) {
    if (numbers.length === 1)
        return numbers[0];
    const named = Number(/^refs\/pull\/(\d{1,15})\//.exec(git?.ref ?? '')?.[1] ?? Number.NaN);
    return numbers.find((number) => number === named);
}
async function evidenceOf(api, context, runId) {
    const all = await (0,download/* listRunArtifacts */.N)(api, (0,github_context/* repositoryOf */._M)(context), runId);
    const evidence = all.filter((artifact) => artifact.name.startsWith(EVIDENCE) && !artifact.expired);
    // The newest of each name: a run that was started again has those of every attempt.
    const newest = new Map(evidence.toReversed().map((artifact) => [artifact.name, artifact]));
    if (newest.size > MAX_EXPERIMENTS) {
        throw new errors/* BrokenError */.gk(`run ${runId} has ${newest.size} experiments, more than ${MAX_EXPERIMENTS}`);
    }
    return [...newest.values()];
}
/** What an artifact holds is not one of our records. */
class UnreadableError extends errors/* BrokenError */.gk {
}
async function readEvidence(api, context, artifact, temp) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'sluice-evidence-'));
    try {
        await (0,download/* downloadArtifact */.b)(api, (0,github_context/* repositoryOf */._M)(context), artifact, { folder, temp, limits: LIMITS });
        return await recordIn(folder, artifact.name);
    }
    catch (cause) {
        // A download that failed says nothing about what the artifact holds.
        if (!(cause instanceof errors/* BrokenError */.gk) || (0,retry/* isApiError */.d7)(cause))
            throw cause;
        throw new UnreadableError(cause.message, undefined, { cause });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** @throws BrokenError when it is not the record of the experiment that the artifact is named after */
async function recordIn(folder, artifact) {
    const file = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.a.record);
    const source = `the record in "${artifact}"`;
    const size = await (0,promises_.stat)(file).then(({ size }) => size, () => null);
    if (size === null)
        throw new errors/* BrokenError */.gk(`${source} is missing`);
    if (size > MAX_RECORD_BYTES)
        throw new errors/* BrokenError */.gk(`${source} is ${size} bytes large`);
    const record = await (0,run_record/* parseRecord */.H)(await (0,promises_.readFile)(file, 'utf8'), source);
    const named = experimentKey.safeParse(record).success;
    if (!named || (0,artifacts/* evidenceName */.Xc)(record) !== artifact) {
        throw new errors/* BrokenError */.gk(`${source} is of another experiment than its artifact`);
    }
    // A pull request promotes nothing, whatever its record says.
    return { ...record, promoted: false };
}


/***/ }),

/***/ 18949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RunFolder),
/* harmony export */   a: () => (/* binding */ RUN_FILES)
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
};
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
        await this.#disown();
    }
    async #disown() {
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
    async writeRecord(record) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
    }
    /** @param csv the predictions of the test rows */
    async writePredictions(csv) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.predictions), csv);
        return (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFile */ .CL)(this.path, RUN_FILES.predictions);
    }
    /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
    async rollBack() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.model, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.report), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), { force: true });
    }
    async dropScratch() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.scratch, { recursive: true, force: true });
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.path, { recursive: true, force: true });
        await this.#disown();
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
        super(`${source} was written by an older version of Sluice, in the form ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDER_SCHEMA */ .v}; this one reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .e}`, 'Run it again to make one that can be read.');
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
    const { olderRecord, runRecord, versioned } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 13584));
    const older = olderRecord.safeParse(json);
    if (older.success)
        throw new OlderRecordError(source, older.data);
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
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA),
/* harmony export */   v: () => (/* binding */ OLDER_SCHEMA)
/* harmony export */ });
const RECORD_SCHEMA = 'sluice/run@2';
/** What versions before it wrote: told by its name where it is met, and not read. */
const OLDER_SCHEMA = 'sluice/run@1';


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
/* harmony export */   op: () => (/* binding */ flipsText),
/* harmony export */   vQ: () => (/* binding */ unitsText),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);



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
    const what = 'predictions' in baseline ? `predictions in ${baseline.predictions.path}` : runText(baseline);
    const accepted = 'accepted' in baseline && baseline.accepted ? ` It ${acceptedBy(baseline.accepted)}.` : '';
    if (!comparison)
        return `Baseline: ${what}.${accepted}`;
    return `Baseline: ${what}; ${comparison.note ?? `compared on the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(comparison.rows, 'test row')}`}.${accepted}`;
}
function runText({ runId, sha, how }) {
    return `run ${runId}${sha === null ? '' : ` of commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)}`}, ${how}`;
}
/** What the rows come in, where a row does not stand for itself; empty where each does. */
function unitsText({ units }) {
    if (!units)
        return '';
    const { kind, column, count } = units;
    return kind === 'group'
        ? `The test rows come in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'group')} by "${column}": intervals and tests go by whole groups.`
        : `The test rows are in the order of "${column}": intervals and tests allow for neighbours that are alike. Where rows far apart in time are still alike, judge by blocks: gate.cluster: {time: day}.`;
}
/** That a person took the model for the baseline, why, and what was waived for it. Holds the person's text. */
function acceptedText({ waived, ...acceptance }) {
    const what = waived.length === 0 ? 'Nothing had to be waived' : `Waived: ${waived.join('; ')}`;
    return `The model ${acceptedBy(acceptance)}. ${what}.`;
}
function acceptedBy({ by, reason }) {
    return `was accepted as the baseline by ${by}, because: “${reason}”`;
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
    return `Of all metrics, after Holm's correction: shown better: ${list('better')}; shown worse: ${list('worse')}; no difference shown: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, 'metric')}.`;
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
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(flips.candidate, 'row')} only this model gets right, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(flips.baseline)} only the baseline.`;
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

// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
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
    file: run_folder/* RUN_FILES */.a.report,
    render(view) {
        const { conditions, metrics, training } = view;
        const open = conditions.filter(({ onSlice, verdict }) => !onSlice || verdict !== 'pass');
        const slices = conditions.filter(({ onSlice }) => onSlice);
        const left = open.length - MOST_OPEN;
        return [
            rulesPart(view.rules),
            `## ${marks/* MARKS */.j[view.verdict]} ${(0,text_escape/* escapeMarkdown */.FV)(view.name)} ${view.headline}`,
            conditionsTable(open.slice(0, MOST_OPEN)),
            left > 0 ? `${(0,quantities/* plural */.LS)(left, 'more condition')} on slices did not pass: see below.` : '',
            ...view.advice.map(text_escape/* escapeMarkdown */.FV),
            view.accepted === undefined ? '' : (0,text_escape/* escapeMarkdown */.FV)(view.accepted),
            (0,outcome_words/* outcomeLines */.q)(view.outcome).join(' '),
            comparedWith(view),
            details(`Metrics on ${(0,quantities/* plural */.LS)(metrics.testRows, 'test row')}`, metricsTable(metrics)),
            training
                ? details('Training', [trainingSentence(training), lossChart(training.history)].join('\n\n'))
                : '',
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
/** What the work changes of the rules, and whose decide. */
function rulesPart(rules) {
    if (!rules)
        return '';
    const { title, changes, sentences } = rules;
    const code = (text) => `<code>${(0,text_escape/* escapeMarkdown */.FV)(text)}</code>`;
    const items = changes.map(({ key, before, after }) => `${key === undefined ? '' : `${(0,text_escape/* escapeMarkdown */.FV)(key)}: `}${code(before)} → ${code(after)}`);
    const list = items.length === 1 ? ` ${items[0]}` : items.map((item) => `\n> - ${item}`).join('');
    return [
        '> [!WARNING]',
        ...(title === '' ? [] : [`> **${title}:**${list}`, '>']),
        `> ${sentences.map(text_escape/* escapeMarkdown */.FV).join(' ')}`,
    ].join('\n');
}
/**
 * Few columns, so that a phone shows all of them: the reason stands below its condition, intervals
 * and gains below values.
 */
function conditionsTable(conditions) {
    if (conditions.length === 0)
        return '';
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
        case 'judged':
            return outcome.promoted ? ['These predictions are the baseline from now on.'] : [];
        case 'no export path':
            return [
                'The model was not exported: the config has no export.path.',
                ...promotedLines(outcome.promoted),
            ];
        case 'export pending':
            return ['The model was to be exported: this record was kept before that was done.'];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            const exported = place === undefined
                ? `The model was exported: ${size}, read back and proven to give the same predictions${nearText(outcome.near)}.`
                : `The model is in ${place} (${size}).`;
            return [exported, ...promotedLines(outcome.promoted)];
        }
    }
}
/** ` (onnx: probabilities to about 1.3e-7)` */
function nearText(near) {
    if (near.length === 0)
        return '';
    const parts = near.map(({ format, difference, of }) => of === 'probability'
        ? `${format}: probabilities to about ${difference.toPrecision(2)}`
        : `${format}: to about ${difference.toPrecision(2)} standard deviations of the label`);
    return ` (${parts.join('; ')})`;
}
function promotedLines(promoted) {
    return promoted ? ['It is the baseline from now on.'] : [];
}


/***/ }),

/***/ 43749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noVerdictMarkdown)
/* harmony export */ });
/* unused harmony export NO_VERDICT */
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);

/** After the name of the run: `credit/scoring was interrupted before there was a verdict`. */
const NO_VERDICT = {
    refused: 'did not run: the config or the data is wrong',
    interrupted: 'was interrupted before there was a verdict',
    broke: 'broke: this is not the gate’s verdict',
};
/**
 * Why there is no verdict, in GitHub Markdown.
 * @param what the run's name
 * @param explained the problem and its fix, a line each; it may hold text from files
 */
function noVerdictMarkdown(what, how, explained) {
    const lines = explained.split('\n').map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(line.trim()));
    return [
        `## ⚠️ ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(what)} ${NO_VERDICT[how]}`,
        lines.join('<br>\n'),
        'No model was exported, and the baseline stays where it was.',
    ].join('\n\n');
}


/***/ }),

/***/ 44652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/rules-words.ts



/** More changes than this hide the verdict. */
const MOST_SHOWN = 20;
/** Characters of a rule that are shown. */
const LONGEST = 200;
/** What there is to say of the rules before anything else; undefined where it is nothing. */
function rulesView({ rules, git, decision }) {
    if (!rules)
        return undefined;
    const { changes, agreed } = rules;
    if (changes.length === 0 && !rules.inapplicable && agreed.in !== 'nothing')
        return undefined;
    const work = workOf(git?.ref ?? '');
    const what = changes.every(({ path }) => path.startsWith('gate.')) ? 'the gate' : 'the rules';
    const left = changes.length - MOST_SHOWN;
    return {
        title: changes.length === 0 ? '' : `${work} changes ${what}`,
        changes: changes.slice(0, MOST_SHOWN).map(shownChange),
        sentences: [
            ...(left > 0 ? [`${(0,quantities/* plural */.LS)(left, 'more change')} of the rules: see the run record.`] : []),
            ...decidedBy(rules, decision, work),
        ],
    };
}
function workOf(ref) {
    if (ref.startsWith('refs/pull/'))
        return 'This pull request';
    return ref.startsWith('refs/heads/gh-readonly-queue/') ? 'This merge group' : 'This work';
}
function shownChange({ path, base, head }) {
    const condition = path === 'gate.conditions';
    const text = (value, none) => value === null ? none : (0,shorten/* shorten */.m)(value, LONGEST);
    return {
        ...(!condition && { key: path }),
        before: text(base, condition ? 'no such condition' : 'not set'),
        after: text(head, condition ? 'removed' : 'not set'),
    };
}
function decidedBy({ decides, agreed, inapplicable, other }, decision, work) {
    const own = `${work.replace('This', 'the')}’s own rules`;
    if (agreed.in === 'nothing') {
        return [
            `The base ${(0,words/* shortSha */.Fu)(agreed.sha)} has no such config, and no promoted run says what is asked (${agreed.why}): ${own} decide.`,
        ];
    }
    const before = agreed.in === 'base'
        ? `the rules of the base ${(0,words/* shortSha */.Fu)(agreed.sha)}`
        : `the rules that run ${agreed.runId} was promoted by`;
    if (inapplicable) {
        return [
            `${upper(before)} can’t be applied any more, which counts as failed: ${inapplicable.map(oneLine).join('; ')}.`,
            ...otherSays(own, other),
            WAY_OUT,
        ];
    }
    const [deciding, others] = decides === 'base' ? [before, own] : [own, before];
    const wouldPass = other && 'verdict' in other && other.verdict === 'passed';
    const stuck = decides === 'base' && decision.verdict !== 'passed' && wouldPass;
    return [`${upper(deciding)} decide.`, ...otherSays(others, other), ...(stuck ? [WAY_OUT] : [])];
}
const WAY_OUT = 'If the change of the rules is meant, it is for people to decide: merge it after a review, or set rules: head on the action where every change of the rules is reviewed.';
function otherSays(whose, other) {
    if (!other)
        return [];
    return 'why' in other
        ? [`By ${whose} it can’t be judged: ${other.why.map(oneLine).join('; ')}.`]
        : [`By ${whose}: ${(0,words/* headline */.Pl)(other)}.`];
}
/** A problem with its fix, which stands on a line of its own elsewhere. */
function oneLine(problem) {
    return problem.split('\n')[0].replace(/\.$/, '');
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/report/view.ts



/** What there is to say of a run that came to a verdict. */
function viewOf(record) {
    const { decision, data, timings } = record;
    const rules = rulesView(record);
    return {
        verdict: decision.verdict,
        ...(rules && { rules }),
        name: (0,words/* experimentName */.By)(record),
        headline: (0,words/* headline */.Pl)(decision),
        conditions: decision.findings.map(conditionRow),
        advice: (0,comparison_words/* adviceLines */.CY)(record),
        outcome: outcomeOf(record),
        ...(record.accepted && { accepted: (0,comparison_words/* acceptedText */.zs)(record.accepted) }),
        comparedWith: comparedWith(record),
        metrics: metricTable(record),
        ...(data.splits.method !== 'given' && { training: trainingOf(record) }),
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
function trainingOf({ epochs, data, timings, trainer, history }) {
    return {
        ...(epochs && { epochs: (0,words/* epochsText */.yW)(epochs) }),
        trainRows: data.splits.train,
        validationRows: data.splits.validation,
        seconds: timings.trainSeconds,
        engine: trainer.engine,
        history,
    };
}
function conditionRow(finding) {
    const { verdict, where, severity, reason, value, interval, comparison, place } = finding;
    return {
        verdict,
        text: (0,words/* conditionText */.D3)(finding),
        onSlice: where !== undefined,
        advisory: severity === 'warn',
        reason,
        estimate: { value, interval },
        ...(comparison && { against: comparison }),
        ...(place && { place }),
    };
}
function outcomeOf(record) {
    const { decision, data, artifacts, parity = [], exportPath: path, promoted, task } = record;
    if (data.splits.method === 'given')
        return { kind: 'judged', promoted };
    if (decision.verdict !== 'passed')
        return { kind: 'not passed' };
    if (path === null)
        return { kind: 'no export path', promoted };
    if (record.export === 'pending')
        return { kind: 'export pending' };
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const of = task === 'regression' ? 'standard deviation' : 'probability';
    const near = parity
        .filter(({ difference }) => difference > 0)
        .map(({ format, difference }) => ({ format, difference, of }));
    return { kind: 'exported', path, files: artifacts.length, bytes, near, promoted };
}
function comparedWith(record) {
    const { baseline, comparison, decision } = record;
    const lines = comparison
        ? [
            (0,comparison_words/* unitsText */.vQ)(record),
            (0,comparison_words/* shownText */.f$)(comparison),
            (0,comparison_words/* flipsText */.op)(comparison),
            (0,comparison_words/* familyText */.Mm)(decision.findings),
            comparison.maySeen ? '' : (0,comparison_words/* powerText */.JA)(decision.findings),
        ]
        : [];
    return {
        found: baseline.found,
        text: (0,comparison_words/* baselineText */.BW)(record),
        ...('url' in baseline && baseline.url !== undefined && { url: baseline.url }),
        evidence: lines.filter((line) => line !== ''),
    };
}
/** What the command said of itself: never to be taken for what was measured. */
function reportedMetrics({ reported, data }) {
    const n = data.splits.test;
    return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
        name: `${name} (reported)`,
        estimate: { value, interval: null, n, ...(value === null && { why: 'it is not a number' }) },
    }));
}
function metricTable(record) {
    const { comparison, data } = record;
    const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    return {
        testRows: data.splits.test,
        compared: comparison !== null,
        rows: [
            ...(0,words/* shownMetrics */.fE)(record).map(([name, estimate]) => {
                const against = compared.get(name);
                return { name, estimate, ...(against && { against }) };
            }),
            ...reportedMetrics(record),
        ],
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
    // Conditions that can't be applied are no findings.
    if (findings.length === 0)
        return `${verdict}: the rules can’t be applied any more`;
    // A guard counts where it fails; otherwise nothing depends on it.
    const counted = findings.filter(({ guard, verdict: of }) => !guard || of === 'fail');
    const count = (wanted) => counted.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'inconclusive'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.length - counted.length, 'on slices only guard'),
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
