export const id = 7473;
export const ids = [7473];
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
