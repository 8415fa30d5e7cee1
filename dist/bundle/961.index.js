export const id = 961;
export const ids = [961];
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

/***/ 81697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FEW_ROWS)
/* harmony export */ });
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;


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
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
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
        ? `### ${marks/* MARKS */.j7['no verdict']} ${(0,text_escape/* escapeMarkdown */.FV)((0,words/* experimentName */.By)(record))}: its run ended with ${(0,text_escape/* escapeMarkdown */.FV)(conclusion ?? 'nothing')}\n\nBy the fork’s own account, which that contradicts, it is “${claim}”:\n\n`
        : '';
    const report = (0,body/* reportBody */.F3)(record, links, limit - ORIGIN.length - doubt.length - HEADING.length);
    const told = doubt
        ? `${doubt}${report.replace(/^### /, '#### ').replaceAll('✅', '▫️')}`
        : report.replace(/^(### [^\n]+)/, `$1${HEADING}`);
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
    const file = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record);
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
