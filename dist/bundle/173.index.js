export const id = 173;
export const ids = [173];
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

/***/ 37291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readWorkflowRun),
  a: () => (/* binding */ writeForkComments)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
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
// EXTERNAL MODULE: ./src/host/github/evidence.ts
var evidence = __webpack_require__(53191);
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










const MAX_EXPERIMENTS = 20;
/** What our artifacts' names begin with: see `evidenceName`. */
const EVIDENCE = 'sluice~';
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
            const read = (0,evidence/* readEvidence */.A)(api, context, artifact, temp);
            // A pull request promotes nothing, whatever its record says.
            record = { ...(await orExplainFailure(read, 'actions: read')), promoted: false };
        }
        catch (error) {
            if (!(error instanceof evidence/* UnreadableError */.G))
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
    const evidence = all.filter(({ name, expired }) => name.startsWith(EVIDENCE) && !(0,artifacts/* isPage */.yp)(name) && !expired);
    // The newest of each name: a run that was started again has those of every attempt.
    const newest = new Map(evidence.toReversed().map((artifact) => [artifact.name, artifact]));
    if (newest.size > MAX_EXPERIMENTS) {
        throw new errors/* BrokenError */.gk(`run ${runId} has ${newest.size} experiments, more than ${MAX_EXPERIMENTS}`);
    }
    return [...newest.values()];
}


/***/ })

};
