export const id = 8920;
export const ids = [8920,8949];
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
/* harmony import */ var _host_github_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2630);
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
        api: (0,_host_github_api_js__WEBPACK_IMPORTED_MODULE_5__/* .openApi */ .N)(token, context.apiUrl, { say: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(line) }),
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

/***/ 98002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ reportBody),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/* unused harmony exports characters, shorten */
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32242);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87094);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);



const characters = (text) => text.length;
/** As UTF-8. */
const bytes = (text) => Buffer.byteLength(text);
/** The report with its links, of at most `limit` as `size` counts. */
function reportBody(record, links, limit, size = characters) {
    const report = record.status === 'finished'
        ? _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD.render((0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(record), links)
        : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedMarkdown */ .R_)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .experimentName */ .By)(record), record.status, record.error, {
            judged: record.status === 'refused' ? undefined : (0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__.viewOfUnfinished)(record),
            links,
        });
    const { text, footer } = splitFooter(report.trimEnd());
    return `${shorten(text, limit - size(footer) - 2, size)}\n\n${footer}`;
}
/** Its last line, which is never cut. */
function splitFooter(report) {
    const at = report.lastIndexOf('\n\n<sub>');
    return { text: report.slice(0, at), footer: report.slice(at + 2) };
}
const CUT = '_The rest does not fit here. The whole report is in the job summary and in the artifact._';
/** Cuts Markdown after a line, closes what is open there, and says that something is missing. */
function shorten(markdown, limit, size = characters) {
    if (size(markdown) <= limit)
        return markdown;
    const lines = [];
    let left = limit - CUT.length - '\n\n```\n\n</details>\n\n'.length;
    for (const line of markdown.split('\n')) {
        left -= size(line) + 1;
        if (left < 0)
            break;
        lines.push(line);
    }
    const count = (pattern) => lines.filter((line) => pattern.test(line)).length;
    if (count(/^```/) % 2 === 1)
        lines.push('```');
    if (count(/^<details>/) > count(/^<\/details>/))
        lines.push('', '</details>');
    return [...lines, '', CUT].join('\n');
}


/***/ }),

/***/ 62837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75914);
/* harmony import */ var _job_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37110);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40888);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18978);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27720);
/* harmony import */ var _written_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60009);






/** GitHub's limit is 65,536, the marker among them. */
const MAX_LENGTH = 65_500;
/** What is tried when even that was too long for GitHub. */
const SHORT_LENGTH = 8_000;
/** Milliseconds after which a run that looked before this one wrote has written too. */
const SETTLED_AFTER = 1000;
/** Times that a comment is rewritten when others keep overwriting it. */
const ROUNDS = 3;
/**
 * Writes the experiment's one comment on a pull request: the one that is there is updated. It is ours when it begins with the
 * marker and its author is who this token writes as: anybody can copy a marker. What other jobs said of the same commit stays in it.
 *
 * GitHub has no conditional write, so two runs that end together can overwrite each other or make two comments. Each looks again
 * at what it wrote: the newer run rewrites what an older one took from it, and of two comments the newest run's stays.
 * @throws octokit's RequestError
 */
async function writeComment(api, request) {
    // The calls that write are not repeated by themselves: a 502 may hide that they did. Looking again first is safe.
    const { by, head } = request;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .repeat */ .ux)(async () => {
        let written;
        for (let round = 1;; round++) {
            const found = await findComments(api, request, written?.author);
            const [first, ...rest] = found;
            const told = verdictsOf(first, head);
            const verdicts = (0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)([...found.flatMap((one) => verdictsOf(one, head)), by]);
            // One that holds what the first does not has to stay until that does.
            const isNeeded = (one) => verdictsOf(one, head).some((verdict) => !(0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc)(verdict, told));
            const needed = rest.filter(isNeeded);
            for (const one of rest) {
                if (!needed.includes(one))
                    await remove(api, request.repository, one.id);
            }
            const ended = (kind, url) => ({
                kind,
                url,
                others: told.length > 0 ? (0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .objections */ .PP)(verdicts, by) : undefined,
            });
            const stands = needed.length === 0 && verdicts.every((verdict) => (0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc)(verdict, told));
            if (written && (stands || round > ROUNDS))
                return ended('written', written.url);
            if (first && (0,_written_by_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewer */ .U)(first.by, by) && (told.length === 0 || !verdicts.includes(by))) {
                return ended('outdated', first.url);
            }
            const itself = [first?.by, ...told].some((one) => one && (0,_written_by_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameRun */ .M)(one, by));
            if (first && request.unlessWritten && !written && itself)
                return ended('written', first.url);
            try {
                written = await write(api, request, first, verdicts);
            }
            catch (error) {
                // Somebody deleted it since it was read; one that is listed again is hidden from this token.
                const gone = first !== undefined && (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isApiError */ .d7)(error) && error.status === 404;
                if (!gone || round > ROUNDS)
                    throw error;
                continue;
            }
            await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
        }
    });
}
/** What the comment tells of a commit. */
function verdictsOf(comment, head) {
    const { judged } = comment?.by ?? {};
    return judged?.head === head ? judged.verdicts : [];
}
/** Updates the comment, or makes one. */
async function write(api, { repository, number, key, by, head, body }, existing, verdicts) {
    const isOlder = existing !== undefined && (0,_written_by_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewer */ .U)(existing.by, by);
    const { runId, attempt: nth } = isOlder ? existing.by : by;
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .x)('comment', key, { runId, attempt: nth, judged: { head, verdicts } });
    const others = (0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .objections */ .PP)(verdicts, by);
    const attempt = async (limit) => {
        const text = { ...repository, body: `${line}\n${body(limit - line.length, others)}` };
        const once = { once: true };
        const written = existing
            ? await api.call(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGED_COMMENT */ .Pl, { ...text, comment_id: existing.id }, once)
            : await api.call(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .NEW_COMMENT */ .nu, { ...text, issue_number: number }, once);
        return { url: written.html_url, author: written.user?.login };
    };
    try {
        return await attempt(MAX_LENGTH);
    }
    catch (error) {
        if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isApiError */ .d7)(error) || error.status !== 422)
            throw error;
        return attempt(SHORT_LENGTH);
    }
}
/** The other run may have been faster: then it is gone. */
async function remove(api, repository, id) {
    try {
        await api.call(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED_COMMENT */ .UV, { ...repository, comment_id: id });
    }
    catch (error) {
        if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isApiError */ .d7)(error) || error.status !== 404)
            throw error;
    }
}
/**
 * The experiment's own comments, that of the newest run first. There are several only when two runs made one at the same time.
 * @param author who this token writes as, where it is known
 */
async function findComments(api, { repository, number, key }, author) {
    const comments = await api.all(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENTS */ .r_, { ...repository, issue_number: number });
    const marked = comments.flatMap((comment) => {
        const by = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t)('comment', key, comment.body);
        return by === null
            ? []
            : [{ id: comment.id, url: comment.html_url, by, author: comment.user?.login }];
    });
    if (marked.length === 0)
        return [];
    // Only the workflows of this repository write as the bot, so the token need not be asked who it is.
    const bots = marked.some((comment) => comment.author === _viewer_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTIONS_BOT */ .a) ? _viewer_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTIONS_BOT */ .a : undefined;
    const me = author ?? bots ?? (await (0,_viewer_js__WEBPACK_IMPORTED_MODULE_4__/* .viewerLogin */ .w)(api));
    return marked
        .filter((comment) => comment.author === me)
        .toSorted((a, b) => {
        if ((0,_written_by_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewer */ .U)(a.by, b.by))
            return -1;
        return (0,_written_by_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewer */ .U)(b.by, a.by) ? 1 : a.id - b.id;
    });
}


/***/ }),

/***/ 45425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Fr: () => (/* binding */ CONCLUSIONS),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   yL: () => (/* binding */ LONG_TITLE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87094);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42727);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56942);





/**
 * How a check ends, the best first. "The gate said no" and "the gate broke" are never the same. A
 * rule that requires a check takes `neutral` for a success.
 */
const CONCLUSIONS = [
    'success',
    'neutral',
    'cancelled',
    'action_required',
    'failure',
];
/** So much of a title the list of checks shows. */
const TITLE_LENGTH = 70;
/** Of what says more than a verdict. GitHub takes 255. */
const LONG_TITLE = 250;
function conclude(end) {
    switch (end.status) {
        case 'refused':
            return {
                conclusion: 'action_required',
                title: cut(`Did not run: ${end.error}`, LONG_TITLE),
            };
        case 'interrupted':
            return { conclusion: 'cancelled', title: 'No verdict: the run was interrupted' };
        case 'broke':
            return { conclusion: 'action_required', title: cut(brokeTitle(end), LONG_TITLE) };
        case 'finished':
            return {
                conclusion: { passed: 'success', failed: 'failure', inconclusive: 'neutral' }[end.decision.verdict],
                title: cut(titleOf(end)),
            };
    }
}
/** A pass that does not count is not said where it could be taken for one. */
function brokeTitle({ judged, error }) {
    const verdict = judged?.decision.verdict;
    const said = verdict === undefined || verdict === 'passed' ? '' : `, the gate had said ${verdict}`;
    return `No verdict${said}: ${error}`;
}
function titleOf(record) {
    const { rules, verdict, why } = (0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(record);
    const word = (0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .upper */ .j)(verdict);
    return rules && rules.title !== ''
        ? `${word}, and ${rules.title.replace(/^This (pull request|merge group|work) /, '')}: ${why.short}`
        : `${word}: ${why.short}`;
}
const LEVELS = {
    fail: 'failure',
    warn: 'warning',
    inconclusive: 'warning',
    'not-compared': 'notice',
};
/** One annotation for each condition that doesn't hold, on its line of the config. */
function annotations(conditions, workspace) {
    return conditions.flatMap((row) => {
        const { place, verdict, sentence } = row;
        if (verdict === 'pass' || place?.line === undefined)
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, place.file));
        if (path.startsWith('..'))
            return [];
        return [
            {
                path: path.replaceAll('\\', '/'),
                start_line: place.line,
                end_line: place.line,
                annotation_level: LEVELS[verdict],
                title: cut(`${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_3__/* .upper */ .j)(_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[verdict])}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowText */ .qg)(row)}`, LONG_TITLE),
                message: sentence,
            },
        ];
    });
}
function cut(text, most = TITLE_LENGTH) {
    return (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(text.split(/\r?\n/, 1)[0], most);
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
// EXTERNAL MODULE: ./src/host/github/download.ts
var download = __webpack_require__(86750);
// EXTERNAL MODULE: ./src/host/github/evidence.ts
var evidence = __webpack_require__(53191);
// EXTERNAL MODULE: ./src/host/github/other-jobs.ts
var other_jobs = __webpack_require__(59351);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/host/github/body.ts
var body = __webpack_require__(98002);
// EXTERNAL MODULE: ./src/host/github/conclusion.ts
var github_conclusion = __webpack_require__(45425);
;// CONCATENATED MODULE: ./src/host/github/own-account.ts





const ORIGIN = '\n\n<sub>These numbers come from a run of the fork\u2019s own code. The gate on the base branch judges again after the merge.</sub>';
/**
 * The report of a run whose code is a stranger's, of at most `limit` characters. Its record is what it says of itself, and is never told
 * as more. Where GitHub says that the run ended otherwise, nothing in it is shown as passed.
 * @param conclusion how GitHub says that the run ended
 */
function ownAccount(record, conclusion, links, limit) {
    const claim = claimOf(record);
    const doubt = contradicts(claim, conclusion)
        ? `### ${marks/* MARKS */.j7['no verdict']} ${(0,text_escape/* escapeMarkdown */.FV)((0,words/* experimentName */.By)(record))}: its run ended with ${(0,text_escape/* escapeMarkdown */.FV)(conclusion ?? 'nothing')}\n\nBy the fork\u2019s own account, which that contradicts, it is \u201c${claim}\u201d:\n\n`
        : '';
    const report = (0,body/* reportBody */.F3)(record, links, limit - ORIGIN.length - doubt.length - HEADING.length);
    const told = doubt
        ? `${doubt}${report.replace(/^### /, '#### ').replaceAll('\u2705', '\u25ab\ufe0f')}`
        : report.replace(/^(### [^\n]+)/, `$1${HEADING}`);
    return `${told}${ORIGIN}`;
}
/** What it counts as beside what other jobs said: no pass that GitHub contradicts. */
function ownVerdict(record, conclusion) {
    return contradicts(claimOf(record), conclusion) ? 'action_required' : (0,github_conclusion/* conclude */.Ep)(record).conclusion;
}
const HEADING = ', by the fork\u2019s own account';
function claimOf(record) {
    return record.status === 'finished' ? record.decision.verdict : record.status;
}
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
        /** The file of its workflow. */
        path: schemas/* string */.YjP().default(''),
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
            warn(`no comment on the artifact "${artifact.name}": it doesn\u2019t say which of ${all} it is of`);
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
            by: {
                runId: run.id,
                attempt: run.run_attempt,
                workflow: run.path,
                job: '',
                said: ownVerdict(record, run.conclusion),
            },
            head: run.head_sha,
            unlessWritten: true,
            body: (limit, others) => {
                const before = (0,other_jobs/* othersMarkdown */.hf)(others, context.repositoryUrl);
                const rest = limit - before.length;
                return `${before}${ownAccount(record, run.conclusion, links, rest)}`;
            },
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


/***/ }),

/***/ 37110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   PP: () => (/* binding */ objections),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   wk: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45425);
/* harmony import */ var _written_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60009);


/**
 * Those that stand: of one job that of its newest run, so that a job that is run again can turn its
 * own red into green, and no other job can. Jobs of a matrix have one name: there the worst stands.
 */
function standing(verdicts) {
    let kept = [];
    for (const one of verdicts) {
        if (isTold(one, kept))
            continue;
        kept = [...kept.filter((other) => !(isSameJob(one, other) && takesPlace(one, other))), one];
    }
    return kept;
}
/** Whether it adds nothing to those that stand. */
function isTold(one, kept) {
    return kept.some((other) => isSameJob(one, other) && !takesPlace(one, other));
}
/** Those of the others that did not pass, the worst first. */
function objections(verdicts, own) {
    const isOwn = (one) => isSameJob(one, own) && (0,_written_by_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .M)(one, own) && one.said === own.said;
    return standing([...verdicts, own])
        .filter((one) => one.said !== 'success' && !isOwn(one))
        .toSorted((a, b) => _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCLUSIONS */ .Fr.indexOf(b.said) - _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCLUSIONS */ .Fr.indexOf(a.said));
}
function isWorse(a, b) {
    return _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCLUSIONS */ .Fr.indexOf(a) > _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCLUSIONS */ .Fr.indexOf(b);
}
function isSameJob(a, b) {
    return a.workflow === b.workflow && (a.job === b.job || a.job === '' || b.job === '');
}
function takesPlace(one, other) {
    return (0,_written_by_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U)(one, other) || ((0,_written_by_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .M)(one, other) && isWorse(one.said, other.said));
}
/** In one word without a space, a comma or two dashes in a row. */
function verdictText({ workflow, job, runId, attempt, said }) {
    return [encodeName(workflow), encodeName(job), runId, attempt, said].join(':');
}
const TEXT = /^([^:]*):([^:]*):(\d{1,15}):(\d{1,15}):(\w+)$/;
/** @returns undefined where it is none of ours */
function readVerdict(text) {
    const [, workflow, job, runId, attempt, word] = TEXT.exec(text) ?? [];
    const said = _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCLUSIONS */ .Fr.find((one) => one === word);
    if (workflow === undefined || job === undefined || said === undefined)
        return undefined;
    try {
        const names = { workflow: decodeURIComponent(workflow), job: decodeURIComponent(job) };
        return { ...names, runId: Number(runId), attempt: Number(attempt), said };
    }
    catch {
        return undefined;
    }
}
/** So that no name ends the HTML comment that it stands in. */
function encodeName(name) {
    return encodeURIComponent(name).replaceAll('-', '%2D');
}


/***/ }),

/***/ 40888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _job_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37110);

/**
 * The hidden first line of what Sluice writes on GitHub: it is found again by it, and an older run that ends later doesn't
 * overwrite what a newer one said.
 */
function marker(kind, key, by) {
    const { runId, attempt, judged } = by;
    const said = judged
        ? ` head=${judged.head} judged=${judged.verdicts.map(_job_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictText */ .nt).join(',')}`
        : '';
    return `${start(kind, key)} run=${runId} attempt=${attempt}${said} -->`;
}
const END = / run=(\d{1,15}) attempt=(\d{1,15})(?: head=([0-9a-f]{40}|[0-9a-f]{64}) judged=(\S*))? -->$/;
/** Which run wrote the text; null when it doesn't begin with this experiment's marker. */
function readMarker(kind, key, text) {
    const line = (text ?? '').split(/\r?\n/, 1)[0] ?? '';
    if (!line.startsWith(`${start(kind, key)} `))
        return null;
    const match = END.exec(line);
    if (!match)
        return null;
    const [, runId, attempt, head, said] = match;
    const verdicts = (said ?? '').split(',').flatMap((one) => (0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .readVerdict */ .wk)(one) ?? []);
    const by = { runId: Number(runId), attempt: Number(attempt) };
    return head === undefined ? by : { ...by, judged: { head, verdicts } };
}
/** Names are percent-encoded, so that none of them ends the HTML comment. */
function start(kind, { project, experiment }) {
    return `<!-- sluice:${kind} ${(0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(project)}/${(0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(experiment)}`;
}


/***/ }),

/***/ 59351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aL: () => (/* binding */ concludeBeside),
/* harmony export */   hf: () => (/* binding */ othersMarkdown),
/* harmony export */   si: () => (/* binding */ verdictMarked),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54777);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56942);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45425);
/* harmony import */ var _job_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37110);





const SAID = {
    success: `${_text_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7.passed} passed`,
    neutral: `${_text_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7.inconclusive} was inconclusive`,
    cancelled: `${_text_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7['no verdict']} was interrupted`,
    action_required: `${_text_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7['no verdict']} came to no verdict`,
    failure: `${_text_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7.failed} failed`,
};
/** What comes before a report where other jobs did not pass on the same commit; empty where none. */
function othersMarkdown(others, repositoryUrl) {
    if (others.length === 0)
        return '';
    const lines = others.map((one) => `- [${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(nameOf(one))}](${repositoryUrl}/actions/runs/${one.runId}) ${SAID[one.said]}`);
    return `**Another job judged this commit, and the worst verdict counts:**\n\n${lines.join('\n')}\n\nGive each job an \`experiment\` of its own, and each has a check and a comment of its own.\n\n---\n\n`;
}
/**
 * The worse of what a job says and of what the worst of the others said: both are told.
 * @param others undefined where nobody can say, which is never taken for "none"
 */
function concludeBeside(own, others) {
    const worst = others === undefined ? UNKNOWN : others[0];
    if (worst === undefined || !(0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorse */ .Bx)(worst.said, own.conclusion))
        return own;
    const said = others === undefined
        ? 'What other jobs said of this commit could not be read'
        : `Another job ${SAID[worst.said].replace(/^\P{L}+/u, '')}`;
    return { conclusion: worst.said, title: (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(`${said}. This one: ${own.title}`, _conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .LONG_TITLE */ .yL) };
}
const UNKNOWN = { said: 'action_required' };
function nameOf({ workflow, job }) {
    return job === '' ? workflow : `${workflow} (${job})`;
}
const MARK = 'sluice:judged:';
/** What a check carries, so that other jobs of the commit find it. */
function verdictMark(verdict) {
    return `${MARK}${(0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictText */ .nt)(verdict)}`;
}
/** The verdict among a check's marks. */
function verdictMarked(marks) {
    const mark = marks?.split(' ').find((one) => one.startsWith(MARK));
    return mark === undefined ? undefined : (0,_job_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerdict */ .wk)(mark.slice(MARK.length));
}


/***/ }),

/***/ 27720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ACTIONS_BOT),
/* harmony export */   w: () => (/* binding */ viewerLogin)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75914);

/** The login that the jobs' own token writes as. */
const ACTIONS_BOT = 'github-actions[bot]';
/** The login that a token writes as. REST has no such call for an installation's token. */
function viewerLogin(api) {
    return api.call(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .VIEWER */ .Zh, { query: '{ viewer { login } }' });
}


/***/ }),

/***/ 60009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isSameRun),
/* harmony export */   U: () => (/* binding */ isNewer)
/* harmony export */ });
/** Whether `a` started after `b`. */
function isNewer(a, b) {
    return a.runId > b.runId || (a.runId === b.runId && a.attempt > b.attempt);
}
function isSameRun(a, b) {
    return a.runId === b.runId && a.attempt === b.attempt;
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

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
