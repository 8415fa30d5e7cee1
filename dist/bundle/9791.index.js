export const id = 9791;
export const ids = [9791];
export const modules = {

/***/ 40751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ beginsLine),
/* harmony export */   u: () => (/* binding */ otherRun)
/* harmony export */ });
/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
function beginsLine(search) {
    return !search.found && ['first', 'older'].includes(search.because.code);
}
/** The run that was found, as a record names it. */
function otherRun(search) {
    return search.found ? { runId: search.runId, sha: search.sha } : null;
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
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', sha, '--', at]);
        if (listed === null)
            return NOT_IN_GIT;
        const entry = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed);
        if (entry === null)
            return null;
        const [, mode, type, blob] = entry;
        if (type !== 'blob')
            throw notAFile(at, sha);
        const content = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s0)(root, ['cat-file', 'blob', blob]);
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
    // A commit of the workspace's own repository is in no other.
    const submodule = place.root === workspace ? undefined : await submoduleAt(place.root);
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
    const told = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['-c', 'safe.directory=*', 'rev-parse', ...show]);
    const [outer, own] = (told ?? '').split('\n').filter((line) => line !== '');
    if (outer === undefined || own === undefined)
        return undefined;
    return { root: outer, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(outer, own).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
async function submoduleInGit(sha, { root, path }) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', sha, '--', path]);
    if (listed === null)
        return NOT_IN_GIT;
    return /^160000 commit ([0-9a-f]+)\t/.exec(listed)?.[1] ?? null;
}
/** The paths of all files of a commit that git has, from the repository's root. */
async function filesInGit(sha, root) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha]);
    return listed === null ? NOT_IN_GIT : listed.split('\0').filter((path) => path !== '');
}
function notAFile(path, sha) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${path} of commit ${sha} is no plain file of this repository`);
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

/***/ 29991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CheckpointCache)
/* harmony export */ });
/* unused harmony export LARGEST_CHECKPOINT */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_measure_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36137);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38866);
/* harmony import */ var _cut_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68950);







/** Bytes. A repository has 10 GB for all of its caches. */
const LARGEST_CHECKPOINT = 1e9;
/**
 * Carries a checkpoint from one attempt of a job to the next: a job that was cancelled, timed out or
 * broke and is run again goes on where it stopped. It lies in the runner's own folder and is kept by
 * run, so that neither the checkout nor another run can put one there. Without it training starts
 * over, so a failure is a warning, and the client itself gives it.
 */
class CheckpointCache {
    client;
    run;
    warn;
    constructor(
    /** Loads it when it is first needed: most runs never do. */
    client, run, warn) {
        this.client = client;
        this.run = run;
        this.warn = warn;
    }
    folder({ project, experiment }) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.run.temp, 'sluice-checkpoints', project, experiment);
    }
    /** What lies there before is of another step or job, and never gone on from. */
    async restore(key) {
        await this.drop(key);
        if (this.run.attempt === 1)
            return;
        await this.#try('bring back', async ({ restoreCache }) => {
            await restoreCache([this.folder(key)], this.#name(key), [this.#prefix(key)]);
        });
    }
    /**
     * Keeps what a run left that did not come to its end. It is for the step after all others, which
     * comes even where the step of the run was killed.
     */
    async save(key) {
        const folder = this.folder(key);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            return;
        const { bytes } = await (0,_files_measure_files_js__WEBPACK_IMPORTED_MODULE_4__/* .measureFiles */ .o)(folder);
        if (bytes > LARGEST_CHECKPOINT) {
            const limit = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(LARGEST_CHECKPOINT);
            this.warn(`the checkpoint of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(bytes)} is not kept: the most is ${limit}`);
            return;
        }
        await this.#try('keep', async ({ saveCache }) => {
            await saveCache([folder], this.#name(key));
        });
    }
    async drop(key) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.folder(key), { recursive: true, force: true });
    }
    /** A cache of a name is never changed, so each attempt has its own. */
    #name(key) {
        return `${this.#prefix(key)}${this.run.attempt}`;
    }
    #prefix({ project, experiment }) {
        // The service takes no commas in names.
        return `sluice-checkpoint/${project}/${experiment}/${this.run.runId}/`.replaceAll(',', '_');
    }
    async #try(what, work) {
        try {
            const client = await this.client();
            if (client.isFeatureAvailable())
                await (0,_cut_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .endingCutAnswers */ .X)(() => work(client));
        }
        catch (error) {
            const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
            this.warn(`could not ${what} the checkpoint: ${reason}`);
        }
    }
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

/***/ 68950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endingCutAnswers)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);

const ANSWERED = 'http.client.response.finish';
/** The artifact and the cache service, as GitHub's clients call them. */
const SERVICES = '/twirp/';
/**
 * Lets GitHub's clients of artifacts and caches see that an answer was cut off. `@actions/http-client` (4.0.1, `readBody`) waits for a
 * body's `end` alone: where the connection breaks it waits for ever, and Node ends a process that nothing else keeps alive without a
 * word. Told that what came is all, the client finds that it is no JSON, and repeats the call as after a server error.
 */
async function endingCutAnswers(work) {
    const watch = (message) => {
        const { request, response } = message;
        if (!request.path.startsWith(SERVICES))
            return;
        response.once('close', () => {
            if (!response.complete)
                response.emit('end');
        });
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(ANSWERED, watch);
    try {
        return await work();
    }
    finally {
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(ANSWERED, watch);
    }
}


/***/ }),

/***/ 74684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ orExplainRefusal),
/* harmony export */   Hh: () => (/* binding */ isTrustedRun),
/* harmony export */   _6: () => (/* binding */ mayHavePromoted),
/* harmony export */   aO: () => (/* binding */ fetchModel),
/* harmony export */   gl: () => (/* binding */ fetchPromotedRun),
/* harmony export */   pE: () => (/* binding */ fetchNamedRun),
/* harmony export */   vz: () => (/* binding */ EVIDENCE_LIMITS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48438);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62524);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75914);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2099);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84403);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86750);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56788);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80576);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18978);













const MODEL_LIMITS = { bytes: 2 ** 32, entries: 10_000 };
/** It may hold the model of the run that it is held against. */
const EVIDENCE_LIMITS = {
    bytes: 2 ** 30 + MODEL_LIMITS.bytes,
    entries: 10_100,
};
/**
 * Fetches what a trusted run promoted into a folder of its own, with its digest compared and its record checked.
 * @throws BrokenError when it can't be had, is not what was uploaded, or is not of a run that was promoted
 */
async function fetchPromotedRun(request, { runId, artifact, headSha }) {
    const run = await getRun(request, runId);
    if (!isOwn(run, request.context) || !_context_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUSTED_EVENTS */ .g$.includes(run.event)) {
        return { kind: 'untrusted' };
    }
    if (run.head_sha !== headSha) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`GitHub says of run ${runId} both ${headSha} and ${run.head_sha}`);
    }
    return fetchPromoted(request, run, artifact);
}
async function fetchPromoted(request, run, artifact) {
    const runId = run.id;
    const fetched = await fetchRecord(request, runId, artifact).catch((error) => {
        if (error instanceof _record_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .OlderRecordError */ .w)
            return undefined;
        throw error;
    });
    if (!fetched)
        return { kind: 'older' };
    const { record } = fetched;
    const promoted = record.status === 'finished' && record.decision.verdict === 'passed' && record.promoted;
    if (!promoted) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the artifact "${artifact.name}" of run ${runId} is of a run that was not promoted`, 'Delete it, and the run before it is the baseline.');
    }
    return found(request, run, fetched);
}
/**
 * Whether GitHub says of a run that it may have promoted: its code is this repository's, a trusted event started it, and it stood on
 * the default branch. Whoever names a run can't make more of it.
 */
async function mayHavePromoted({ api, context }, run) {
    if (!isOwn(run, context) || !_context_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUSTED_EVENTS */ .g$.includes(run.event))
        return false;
    if (run.head_branch === context.defaultBranch)
        return true;
    const history = await orExplainRefusal((0,_history_js__WEBPACK_IMPORTED_MODULE_10__/* .readHistory */ .Lu)(api, context), 'contents: read');
    return history.mainline.has(run.head_sha);
}
/** Whether a run is one that could have promoted: of this repository, started by a trusted event. */
async function isTrustedRun(request, runId) {
    const run = await getRun(request, runId);
    return isOwn(run, request.context) && _context_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUSTED_EVENTS */ .g$.includes(run.event);
}
/**
 * Fetches what a run that the config names has promoted. It is as trusted as one that is searched for.
 * @throws BrokenError when it can't be had, is not what was uploaded, or is not of a run that was promoted
 */
async function fetchNamedRun(request, runId) {
    const { api, context, key } = request;
    const run = await getRun(request, runId);
    if (!(await mayHavePromoted(request, run)))
        return { kind: 'untrusted' };
    const listing = (0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .listRunArtifacts */ .N)(api, (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._M)(context), run.id, (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .promotedName */ .sC)(key));
    const promoted = await orExplainRefusal(listing, 'actions: read');
    const artifact = promoted.find((one) => !one.expired);
    if (!artifact)
        return { kind: promoted.length > 0 ? 'expired' : 'not promoted' };
    return fetchPromoted(request, run, artifact);
}
async function getRun({ api, context }, id) {
    const call = api.call(_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .WORKFLOW_RUN */ .Wv, { ...(0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._M)(context), run_id: id });
    return orExplainRefusal(call, 'actions: read');
}
/** Its code came from this repository. */
function isOwn(run, { owner, repo }) {
    return run.head_repository?.full_name === `${owner}/${repo}`;
}
/** @throws BrokenError when it can't be read, which never means that there is none */
async function fetchRecord({ api, context, key, temp }, runId, artifact) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'sluice-baseline-'));
    const target = { folder, temp, limits: EVIDENCE_LIMITS };
    await orExplainRefusal((0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .downloadArtifact */ .b)(api, (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._M)(context), artifact, target), 'actions: read');
    const record = await readRecord(folder, runId);
    if (record.project !== key.project || record.experiment !== key.experiment) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the record of run ${runId} is of ${record.project}/${record.experiment}, not of ${key.project}/${key.experiment}`);
    }
    return { folder, record };
}
function found(request, run, { folder, record }) {
    let isThere = false;
    return {
        kind: 'found',
        runId: record.id,
        folder,
        async fetchModel() {
            if (isThere)
                return;
            await fetchModel(request, run.id, { folder, files: record.artifacts });
            isThere = true;
        },
        sha: run.head_sha,
        url: run.html_url,
    };
}
/**
 * Downloads the model that a record is about beside it: the one that its evidence names, else of several attempts' models the one that
 * has the files' hashes.
 * @throws BrokenError when it can't be had, or none is that model
 */
async function fetchModel(request, runId, record) {
    const { api, context, key, temp } = request;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(record.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FILES */ .al.model);
    const target = { folder, temp, limits: MODEL_LIMITS };
    let other = new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`run ${runId} has no artifact "${(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .modelName */ .fD)(key)}" any more`, 'Name another run, or use baseline: auto.');
    const named = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_11__/* .namedModel */ .h)(record.folder);
    for await (const model of modelsOf(request, runId, named)) {
        try {
            await (0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .downloadArtifact */ .b)(api, (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._M)(context), model, target);
        }
        catch (error) {
            // One that was named and is gone may be there under its name again, of another attempt.
            const gone = (0,_retry_js__WEBPACK_IMPORTED_MODULE_12__/* .isApiError */ .d7)(error) && [404, 410].includes(error.status);
            if (model === named && gone)
                continue;
            await orExplainRefusal(Promise.reject(error), 'actions: read');
        }
        try {
            for (const file of record.files)
                await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(folder, file);
            return model;
        }
        catch (error) {
            other = error;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true });
        }
    }
    throw other;
}
async function* modelsOf({ api, context, key }, runId, named) {
    if (named)
        yield named;
    const listing = (0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .listRunArtifacts */ .N)(api, (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._M)(context), runId, (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .modelName */ .fD)(key));
    const models = await orExplainRefusal(listing, 'actions: read');
    yield* models.filter(({ id, expired }) => !expired && id !== named?.id);
}
async function readRecord(folder, runId) {
    const source = `the record of run ${runId}`;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FILES */ .al.record), 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${source} can't be read`, undefined, { cause });
    });
    return (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecord */ .H)(text, source);
}
const TO_COMPARE = {
    failed: 'could not look for the baseline',
    otherwise: ', or set baseline: none',
};
/** A call that was refused is never taken for "there is none". */
async function orExplainRefusal(work, permission, { failed, otherwise } = TO_COMPARE) {
    return work.catch((cause) => {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk || !(0,_retry_js__WEBPACK_IMPORTED_MODULE_12__/* .isApiError */ .d7)(cause))
            throw cause;
        const message = `${failed}: ${(0,_retry_js__WEBPACK_IMPORTED_MODULE_12__/* .explain */ .WE)(cause, permission)}`;
        if ([401, 403, 404].includes(cause.status) && !(0,_retry_js__WEBPACK_IMPORTED_MODULE_12__/* .isRateLimited */ .Jz)(cause)) {
            const fix = `Give the job "permissions: ${permission}"${otherwise}.`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotAllowedError */ .ec(message, fix, { cause });
        }
        const fix = (0,_retry_js__WEBPACK_IMPORTED_MODULE_12__/* .isRateLimited */ .Jz)(cause)
            ? 'Run the job again when the limit is over.'
            : 'Run the job again when GitHub has recovered: https://www.githubstatus.com';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(message, fix, { cause });
    });
}


/***/ }),

/***/ 56788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   w$: () => (/* binding */ historyInCheckout)
/* harmony export */ });
/* unused harmony export nearHistory */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93086);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75914);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84403);



/**
 * As much of the history as the checkout knows, for even a shallow clone has its tip's parents: the
 * base, and of a branch's commit the one that the branch stood on before it. Undefined where the
 * base is not known, as in a checkout that is none of git's, or of another commit.
 */
async function historyInCheckout(context, workspace) {
    return nearHistory(context, await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(workspace, ['cat-file', 'commit', context.sha]));
}
/** @param commit the job's commit as git has it; null where it has not */
function nearHistory(context, commit) {
    const [header = ''] = (commit ?? '').split('\n\n', 1);
    const [, parent] = /^parent ([0-9a-f]{40,64})$/m.exec(header) ?? [];
    if (context.trigger.kind === 'branch') {
        return { baseSha: context.sha, shas: parent === undefined ? [] : [parent] };
    }
    return parent === undefined ? undefined : { baseSha: parent, shas: [] };
}
/** The checked-out commit's history, as GitHub knows it. */
async function readHistory(api, context) {
    const commits = await api.call(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMITS */ .HX, {
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(context),
        sha: context.sha,
        per_page: 100,
    });
    const [tip, parent] = [commits[0], commits[0]?.parents[0]];
    // Of a test merge the base is the first parent: the event's own base can be stale.
    const merged = context.trigger.kind !== 'branch' && parent;
    const baseSha = merged ? parent.sha : (tip?.sha ?? context.sha);
    const firstParents = new Map(commits.map(({ sha, parents }) => [sha, parents[0]?.sha]));
    const mainline = new Set();
    if (standsOnDefaultBranch(context)) {
        for (let sha = baseSha; sha; sha = firstParents.get(sha))
            mainline.add(sha);
    }
    return { baseSha, shas: commits.map(({ sha }) => sha), mainline };
}
/** Its base is a commit of the default branch, and no branch that is itself being reviewed. */
function standsOnDefaultBranch(context) {
    const { trigger, defaultBranch } = context;
    const branch = trigger.kind === 'branch' ? trigger.branch : (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .baseBranchOf */ .vr)(context);
    return branch === defaultBranch;
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

/***/ 80576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameModel),
/* harmony export */   h: () => (/* binding */ namedModel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);



/**
 * Beside the record of promoted evidence: which artifact its model is, so that nobody has to list
 * those of its run. Whatever it names is held to the hashes in the record.
 */
const FILE = 'model-artifact.json';
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
});
/** @returns the file's path */
async function nameModel(folder, { id, name, digest }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify({ id, name, digest })}\n`);
    return file;
}
/** @returns undefined where the evidence names none, as that of older versions */
async function namedModel(folder) {
    try {
        return schema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE), 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 28561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contextOf: () => (/* binding */ contextOf),
  openGitHubHost: () => (/* binding */ openGitHubHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
// EXTERNAL MODULE: ./src/host/github/api.ts + 1 modules
var api = __webpack_require__(2630);
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
// EXTERNAL MODULE: ./src/host/git-state.ts
var git_state = __webpack_require__(54186);
;// CONCATENATED MODULE: ./src/host/github/checkout.ts


/**
 * What is checked out, as git says: a workflow may check out another commit than the one that its
 * event is about, and a step before this one may have changed files. Where git can't say (it is not
 * installed, or the files came without it), it is what the event says.
 */
async function readCheckout(workspace, { sha, ref }) {
    // In a container the checkout belongs to another user, which git calls dubious; nothing is run of it.
    const ask = (...args) => (0,git/* git */.$Y)(workspace, ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args]);
    const status = await ask(...git_state/* STATUS */.XQ);
    if (status !== null)
        return { ...((0,git_state/* stateOf */.L4)(status) ?? { sha, dirty: false }), ref };
    // Where there is a commit, nobody knows whether its files are as it has them.
    const head = await ask('rev-parse', '--verify', '--quiet', 'HEAD');
    return head === null ? { sha, ref, dirty: false } : { sha: head.trim(), ref, dirty: true };
}

// EXTERNAL MODULE: ./src/host/github/context.ts
var github_context = __webpack_require__(84403);
// EXTERNAL MODULE: ./src/baseline/file-baseline.ts
var file_baseline = __webpack_require__(51449);
// EXTERNAL MODULE: ./src/baseline/search.ts
var baseline_search = __webpack_require__(40751);
// EXTERNAL MODULE: ./src/host/keepers.ts
var keepers = __webpack_require__(57561);
// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var view = __webpack_require__(87094);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/host/github/answers.ts + 1 modules
var answers = __webpack_require__(75914);
// EXTERNAL MODULE: ./src/host/github/body.ts
var body = __webpack_require__(98002);
// EXTERNAL MODULE: ./src/host/github/comment.ts
var comment = __webpack_require__(62837);
// EXTERNAL MODULE: ./src/host/github/conclusion.ts
var conclusion = __webpack_require__(45425);
// EXTERNAL MODULE: ./src/host/github/marker.ts
var marker = __webpack_require__(40888);
// EXTERNAL MODULE: ./src/host/github/retry.ts
var retry = __webpack_require__(18978);
// EXTERNAL MODULE: ./src/host/github/viewer.ts
var viewer = __webpack_require__(27720);
// EXTERNAL MODULE: ./src/host/github/written-by.ts
var written_by = __webpack_require__(60009);
;// CONCATENATED MODULE: ./src/host/github/issue.ts





/**
 * Opens the experiment's one issue about failing runs, or brings the open one up to date; what a newer run wrote stays.
 * @returns its number
 * @throws octokit's RequestError
 */
async function writeIssue(api, request) {
    const { repository, key, by, title } = request;
    const body = `${(0,marker/* marker */.x)('issue', key, by)}\n${request.body}`;
    const creator = await (0,viewer/* viewerLogin */.w)(api);
    return (0,retry/* repeat */.ux)(async () => {
        const open = await api.all(answers/* ISSUES */.N_, { ...repository, state: 'open', creator });
        const existing = open.flatMap(({ number, body }) => {
            const by = (0,marker/* readMarker */.t)('issue', key, body);
            return by ? [{ number, by }] : [];
        })[0];
        if (!existing) {
            const made = await api.call(answers/* NEW_ISSUE */.jt, { ...repository, title, body }, { once: true });
            return made.number;
        }
        const { number } = existing;
        if ((0,written_by/* isNewer */.U)(existing.by, by))
            return number;
        await api.call(answers/* CHANGED_ISSUE */.jE, { ...repository, issue_number: number, title, body });
        return number;
    });
}

// EXTERNAL MODULE: ./src/host/github/job-verdicts.ts
var job_verdicts = __webpack_require__(37110);
// EXTERNAL MODULE: ./src/host/github/other-jobs.ts
var other_jobs = __webpack_require__(59351);
;// CONCATENATED MODULE: ./src/host/github/check-name.ts
/** The name of an experiment's check: two projects may have an experiment of the same name. */
function checkName({ project, experiment }) {
    return `sluice / ${project} / ${experiment}`;
}
/**
 * The name of a run's check. A check is a commit's, and no pull request's: the same commit may be
 * proposed to another branch as well, or be pushed to its own. So only what was judged by the rules
 * of the default branch answers to the plain name, which a rule on that branch requires.
 */
function checkNameOf(key, context) {
    const { trigger, defaultBranch } = context;
    const name = checkName(key);
    if (trigger.kind === 'branch')
        return trigger.branch === defaultBranch ? name : `${name} (branch)`;
    const { baseBranch } = trigger;
    return baseBranch === defaultBranch ? name : `${name} (into ${baseBranch})`;
}

// EXTERNAL MODULE: ./src/host/github/fetch-run.ts
var fetch_run = __webpack_require__(74684);
;// CONCATENATED MODULE: ./src/host/github/promoted-runs.ts
/** What an artifact says of its run; nothing where its code came from a fork, or it is of this very run. */
function promotedRun(artifact, thisRun) {
    const run = artifact.workflow_run;
    if (run === null || run.id === thisRun || run.head_repository_id !== run.repository_id)
        return [];
    return [{ runId: run.id, artifact, headSha: run.head_sha, headBranch: run.head_branch }];
}
/** The runs of the base commit, then of its nearest ancestors; of one commit the last first. */
function ancestorsRuns(runs, history, trust) {
    const distances = new Map(history.shas.map((sha, i) => [sha, i]));
    const distanceOf = ({ headSha }) => headSha === history.baseSha ? -1 : distances.get(headSha);
    return runs
        .flatMap((run) => {
        const distance = distanceOf(run);
        return distance !== undefined && isTrusted(run, trust) ? [{ run, distance }] : [];
    })
        .toSorted((a, b) => a.distance - b.distance || b.run.artifact.id - a.run.artifact.id)
        .map(({ run, distance }) => ({
        run,
        chosen: distance === -1
            ? { code: 'base-commit', sha: run.headSha }
            : { code: 'nearest-ancestor', sha: run.headSha, base: history.baseSha },
    }));
}
/** The last promoted runs, the newest first, whatever their commits: a history can be rewritten. */
function lastRuns(runs, { baseSha }, trust) {
    return runs
        .filter((run) => isTrusted(run, trust))
        .toSorted((a, b) => b.artifact.id - a.artifact.id)
        .map((run) => ({
        run,
        chosen: {
            code: 'last-promoted',
            sha: run.headSha,
            branch: run.headBranch,
            base: baseSha,
        },
    }));
}
function isTrusted({ headBranch, headSha }, trust) {
    return headBranch === trust.branch || trust.mainline.has(headSha);
}

;// CONCATENATED MODULE: ./src/host/github/older-runs.ts




/**
 * What a version that had no name for promoted evidence kept of a run that passed, candidate or promoted. It did not name the project.
 */
function olderModelName(experiment) {
    return `model-${experiment}`;
}
/**
 * Where nothing is known of a promoted run, whether an older version kept one of the default branch. It only decides what is said: the
 * next run that passes on the default branch begins a line either way.
 * @returns undefined where it did not, as far as the last hundred artifacts tell
 * @throws BrokenError when GitHub doesn't say
 */
async function olderRun({ api, context, key, }) {
    const name = olderModelName(key.experiment);
    const asked = { ...(0,github_context/* repositoryOf */._M)(context), name, per_page: 100, page: 1 };
    const { items } = await (0,fetch_run/* orExplainRefusal */.BQ)(api.call(answers/* REPOSITORY_ARTIFACTS */.D3, asked), 'actions: read');
    const run = items
        .flatMap((artifact) => promotedRun(artifact, context.runId))
        .find(({ headBranch }) => headBranch === context.defaultBranch);
    if (!run)
        return undefined;
    const because = {
        code: 'older',
        runId: `${run.runId}`,
        sha: run.headSha,
        artifact: name,
    };
    return { found: false, because, promotedOn: context.defaultBranch };
}

;// CONCATENATED MODULE: ./src/host/github/promotion-marks.ts






/** What the check of a promoted run carries. GitHub keeps checks for 400 days, longer than any artifact. */
function promotionMark(runId) {
    return `sluice:promoted:${runId}`;
}
const MARK = /^sluice:promoted:(\d{1,15})(?: |$)/;
/** Pages of a hundred commits: nobody has to have judged each of them. */
const MAX_PAGES = 10;
const QUERY = `query($owner: String!, $repo: String!, $check: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { target { ... on Commit { history(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
      oid
      checkSuites(first: 20, filterBy: {checkName: $check}) { nodes {
        checkRuns(first: 100, filterBy: {checkName: $check, checkType: ALL}) { nodes { externalId } }
      } }
    } } } } }
  }
}`;
/**
 * Where no promoted evidence is listed, the checks of the default branch's last thousand commits tell whether there ever was some: only
 * where they don't know of any either was nothing promoted before, unless an older version did it, which left no marks.
 * @throws NotAllowedError when the checks may not be read
 * @throws BrokenError when GitHub doesn't say
 */
async function firstOrDeleted(request) {
    const { context, key } = request;
    for await (const { sha, marks } of checksOfMain(request)) {
        const runId = marks.map((mark) => MARK.exec(mark)?.[1]).find((id) => id !== undefined);
        if (runId === undefined || Number(runId) === context.runId)
            continue;
        return {
            found: false,
            because: { code: 'deleted', runId, sha },
        };
    }
    const { project, experiment } = key;
    const older = await olderRun(request);
    if (older)
        return older;
    return {
        found: false,
        because: {
            code: 'first',
            searched: { in: 'default-branch', branch: context.defaultBranch, project, experiment },
        },
        promotedOn: context.defaultBranch,
    };
}
/** What stands on the checks of the default branch's commits, the newest first. */
async function* checksOfMain(request) {
    let after = null;
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { commits, next } = await readPage(request, after);
        yield* commits;
        if (next === null)
            return;
        after = next;
    }
}
async function readPage({ api, context, key }, after) {
    const variables = { ...(0,github_context/* repositoryOf */._M)(context), check: checkName(key), after };
    const asked = api.call(answers/* CHECKS_OF_MAIN */.kN, { query: QUERY, variables });
    const answer = await (0,fetch_run/* orExplainRefusal */.BQ)(asked, 'checks: read');
    if (answer.kind === 'read')
        return answer;
    throw new errors/* NotAllowedError */.ec(`could not look whether this is the first run: ${answer.message}`, 'Give the job "permissions: checks: write", or set baseline: none.');
}

;// CONCATENATED MODULE: ./src/host/github/announce-end.ts












/** GitHub takes 65,535 bytes in a check's summary, and 65,536 characters in an issue; the report's own limit leaves some. */
const LENGTH = 65_000;
/**
 * Says how a run ended: in its check, in the pull request's comment, in an issue. What fails is a
 * warning; the gate has decided.
 */
async function announceEnd(announcement) {
    await Promise.all([commentAndCheck(announcement), issue(announcement)]);
}
/**
 * The comment comes first: what other jobs found bad about the commit stands in it, for the check. One
 * that may not write it has left no more than its own check.
 */
async function commentAndCheck(announcement) {
    const told = await announce_end_comment(announcement);
    const checked = await othersOfChecks(announcement);
    const all = checked && (0,job_verdicts/* objections */.PP)([...(told ?? []), ...checked], verdictOf(announcement));
    await completeCheck(announcement, all);
}
async function completeCheck(announcement, others) {
    const { check, context, end, links, workspace } = announcement;
    const before = (0,other_jobs/* othersMarkdown */.hf)(others ?? [], context.repositoryUrl);
    const promoted = end.status === 'finished' && end.promoted;
    await check?.complete({
        ...(0,other_jobs/* concludeBeside */.aL)((0,conclusion/* conclude */.Ep)(end), others),
        marks: [
            ...(promoted ? [promotionMark(context.runId)] : []),
            (0,other_jobs/* verdictMark */.vG)(verdictOf(announcement)),
        ],
        summary: `${before}${(0,body/* reportBody */.F3)(end, links, LENGTH - (0,body/* bytes */.ee)(before), body/* bytes */.ee)}`,
        annotations: end.status === 'finished' ? (0,conclusion/* annotations */.hk)((0,view.viewOf)(end).conditions, workspace) : [],
    });
}
function verdictOf({ end, context }) {
    const { runId, attempt, workflow, job } = context;
    return { runId, attempt, workflow, job, said: (0,conclusion/* conclude */.Ep)(end).conclusion };
}
/**
 * @returns what other jobs found bad about the commit, as the comment tells; undefined where it does
 *   not
 */
async function announce_end_comment(announcement) {
    const { api, context, end, links, warn } = announcement;
    const { trigger, repositoryUrl } = context;
    if (trigger.kind !== 'pull-request')
        return undefined;
    if (api === null) {
        const why = trigger.fork ? 'the token of a pull request from a fork is read-only' : 'no token';
        warn(`no comment and no check were written: ${why}. The job summary has the report.`);
        return undefined;
    }
    // A newer run has cancelled this one, or a person has: a verdict that was there still stands.
    if (end.status === 'interrupted')
        return undefined;
    try {
        const result = await (0,comment/* writeComment */.H)(api, {
            repository: (0,github_context/* repositoryOf */._M)(context),
            number: trigger.number,
            key: end,
            by: verdictOf(announcement),
            head: trigger.headSha,
            body: (limit, others) => {
                const before = (0,other_jobs/* othersMarkdown */.hf)(others, repositoryUrl);
                return `${before}${(0,body/* reportBody */.F3)(end, links, limit - before.length)}`;
            },
        });
        if (result.kind === 'outdated') {
            warn(`the comment is of a newer run and stays as it is: ${result.url}`);
        }
        return result.others;
    }
    catch (error) {
        warn(`the comment could not be written: ${(0,retry/* explain */.WE)(error, 'pull-requests: write')}`);
        return undefined;
    }
}
/**
 * The same as the checks of the commit tell it. Whoever found the worst himself need not ask.
 * @returns undefined where GitHub does not say
 */
async function othersOfChecks(announcement) {
    const { api, check, context, end, warn } = announcement;
    if (api === null || check === null || end.status === 'interrupted')
        return [];
    if ((0,conclusion/* conclude */.Ep)(end).conclusion === 'failure')
        return [];
    try {
        const { headSha: ref } = context.trigger;
        const asked = { ...(0,github_context/* repositoryOf */._M)(context), ref, check_name: check.name };
        const checks = await api.all(answers/* CHECKS_OF_COMMIT */.Qb, { ...asked, filter: 'all' });
        const verdicts = checks.flatMap(({ external_id }) => (0,other_jobs/* verdictMarked */.si)(external_id) ?? []);
        return (0,job_verdicts/* objections */.PP)(verdicts, verdictOf(announcement));
    }
    catch (error) {
        warn(`the checks of the commit could not be read: ${(0,retry/* explain */.WE)(error, 'checks: write')}`);
        return undefined;
    }
}
async function issue({ api, context, end, links, warn, issueOnFailure, }) {
    const passed = end.status === 'finished' && end.decision.verdict === 'passed';
    if (!issueOnFailure || passed || end.status === 'interrupted')
        return;
    if (api === null || context.event !== 'schedule')
        return;
    const { runId, attempt } = context;
    const name = `${end.project}/${end.experiment}`;
    try {
        await writeIssue(api, {
            repository: (0,github_context/* repositoryOf */._M)(context),
            key: end,
            by: { runId, attempt },
            title: `Sluice: the scheduled run of ${name} did not pass`,
            body: `The baseline of ${(0,text_escape/* escapeMarkdown */.FV)(name)} stays where it was.\n\n${(0,body/* reportBody */.F3)(end, links, LENGTH)}`,
        });
    }
    catch (error) {
        warn(`the issue could not be written: ${(0,retry/* explain */.WE)(error, 'issues: write')}`);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/host/github/cut-answers.ts
var cut_answers = __webpack_require__(68950);
;// CONCATENATED MODULE: ./src/host/github/artifact-client.ts

/** GitHub's own client, which notices a cut answer. */
function noticingCuts(client) {
    return {
        uploadArtifact: (...given) => (0,cut_answers/* endingCutAnswers */.X)(() => client.uploadArtifact(...given)),
        listArtifacts: (...given) => (0,cut_answers/* endingCutAnswers */.X)(() => client.listArtifacts(...given)),
        deleteArtifact: (...given) => (0,cut_answers/* endingCutAnswers */.X)(() => client.deleteArtifact(...given)),
    };
}

// EXTERNAL MODULE: ./src/host/github/artifacts.ts
var github_artifacts = __webpack_require__(2099);
// EXTERNAL MODULE: ./src/host/github/download.ts
var github_download = __webpack_require__(86750);
;// CONCATENATED MODULE: ./src/host/github/artifact-carrier.ts








const TO_TAKE = {
    failed: 'could not take the run that another job left',
    otherwise: '',
};
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Carries runs as artifacts of the workflow run that the jobs are of. GitHub keeps the artifacts of
 * one workflow run apart from all others'; within it any job can delete one and put another in its
 * place, so what is taken is named by the digest that the job handed on.
 */
class ArtifactCarrier {
    request;
    constructor(request) {
        this.request = request;
    }
    async leave(run, folder) {
        const { artifacts, context } = this.request;
        if (context.enterpriseServer)
            throw NO_ARTIFACTS;
        const { DefaultArtifactClient } = await artifacts();
        const client = noticingCuts(new DefaultArtifactClient());
        const content = { files: await (0,github_artifacts/* filesUnder */.mz)(folder), root: folder };
        const left = await (0,github_artifacts/* upload */.Se)(client, (0,github_artifacts/* trainedName */.nQ)(run), content);
        await (0,github_artifacts/* verifyUploads */.mV)(client, [left]);
        return this.#part(left);
    }
    async take(kind, digest) {
        const api = this.#api();
        const [found] = await this.#find(api, kind, [digest]);
        return this.#fetch(api, found);
    }
    async gather(wanted) {
        const api = this.#api();
        const found = 'key' in wanted
            ? await this.#trained(api, wanted)
            : await this.#find(api, 'trained', wanted.digests);
        const gathered = [];
        for (const one of found) {
            gathered.push({ ...(await this.#fetch(api, one)), id: (0,github_artifacts/* trainedId */.n$)(one.name) });
        }
        return gathered;
    }
    async fetchModel(record, folder) {
        const { artifacts: files, project, experiment } = record;
        if (files.length === 0)
            return undefined;
        const { context, temp } = this.request;
        const request = { api: this.#api(), context, temp, key: { project, experiment } };
        const { id, digest } = await (0,fetch_run/* fetchModel */.aO)(request, context.runId, { folder, files });
        return this.#part({ id, digest: digest ?? '' });
    }
    #api() {
        const { api, context } = this.request;
        if (context.enterpriseServer)
            throw NO_ARTIFACTS;
        if (api !== null)
            return api;
        throw new errors/* NotAllowedError */.ec('a run can not be taken from another job: there is no token', 'Leave the input github-token at its default.');
    }
    /** One for each digest, in their order. */
    async #find(api, kind, digests) {
        for (const digest of digests)
            refuseNoDigest(kind, digest);
        const is = ({ name }) => name.startsWith(github_artifacts/* HANDED_PREFIX */.yl[kind]) && !(0,github_artifacts/* isPage */.yp)(name);
        let found = [];
        for await (const all of this.#listings(api)) {
            found = digests.map((digest) => {
                const same = all.filter((one) => one.digest === digest);
                const one = same.find(is);
                if (!one && same[0])
                    throw notThat(kind, same[0].name);
                return one;
            });
            if (!found.includes(undefined))
                break;
        }
        const missing = found.indexOf(undefined);
        if (missing < 0)
            return found.flatMap((one) => one ?? []);
        throw new errors/* BrokenError */.gk(`no run that was ${kind} in this workflow run has the digest ${digests[missing]}: it was replaced or deleted, has expired, or is of another workflow run`, `Hand on the outputs run-id and run-digest of the job that ${kind} it.`);
    }
    /** All that was trained of an experiment. */
    async #trained(api, { key, expect }) {
        const prefix = (0,github_artifacts/* trainedName */.nQ)({ ...key, id: '' });
        let found = [];
        for await (const all of this.#listings(api)) {
            found = all.filter(({ name }) => name.startsWith(prefix));
            if (found.length >= expect)
                break;
        }
        return found;
    }
    /**
     * What the workflow run holds, again and again: what a job left a moment ago may not be listed yet.
     */
    async *#listings(api) {
        const { context } = this.request;
        for (const wait of [...github_artifacts/* LISTED_AFTER */.r$, undefined]) {
            const listing = (0,github_download/* listRunArtifacts */.N)(api, (0,github_context/* repositoryOf */._M)(context), context.runId);
            const all = await (0,fetch_run/* orExplainRefusal */.BQ)(listing, 'actions: read', TO_TAKE);
            yield all.filter(({ expired }) => !expired);
            if (wait !== undefined)
                await new Promise((resolve) => setTimeout(resolve, wait));
        }
    }
    async #fetch(api, artifact) {
        const { context, temp } = this.request;
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'sluice-handed-'));
        const target = { folder, temp, limits: fetch_run/* EVIDENCE_LIMITS */.vz };
        const download = (0,github_download/* downloadArtifact */.b)(api, (0,github_context/* repositoryOf */._M)(context), artifact, target);
        await (0,fetch_run/* orExplainRefusal */.BQ)(download, 'actions: read', TO_TAKE);
        return { folder, part: this.#part({ id: artifact.id, digest: artifact.digest ?? '' }) };
    }
    #part({ id, digest }) {
        return { url: `${this.request.context.runUrl}/artifacts/${id}`, digest };
    }
}
function refuseNoDigest(kind, digest) {
    if (DIGEST.test(digest))
        return;
    throw errors/* InputError */.dz.of(`"${digest}" is not the digest of a run that was left`, {
        at: { file: 'input "run-digest"' },
        fix: `Hand on the output run-digest of the job that ${kind} it.`,
    });
}
function notThat(kind, name) {
    const trained = name.startsWith(github_artifacts/* HANDED_PREFIX */.yl.trained);
    const what = kind === 'judged' && trained
        ? 'a run that was trained and not judged'
        : `the artifact "${name}"`;
    return errors/* InputError */.dz.of(`what has this digest is ${what}, not a run that was ${kind}`, {
        at: { file: 'input "run-digest"' },
        fix: `Hand on the outputs run-id and run-digest of the job that ${kind} it.`,
    });
}
const NO_ARTIFACTS = errors/* InputError */.dz.of('GitHub Enterprise Server has no artifact service that this action can use, so no job can leave a run to another', { fix: 'Train and judge in one step, with the action in the root.' });

// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/host/github/model-artifact.ts
var model_artifact = __webpack_require__(80576);
;// CONCATENATED MODULE: ./src/host/github/artifact-keeper.ts








/** Keeps one run as artifacts of its job. */
class ArtifactKeeper {
    toolkit;
    options;
    /**
     * The names that may hold something of this run, and what it means when it stays there: an upload
     * of which the answer was lost may be there all the same.
     */
    #begun = new Map();
    /** The model of this run, where it was kept. */
    #model;
    constructor(
    /** Loads it when something is first kept: a run that is refused before that never does. */
    toolkit, options) {
        this.toolkit = toolkit;
        this.options = options;
    }
    async keep({ record, folder }) {
        // What is promoted is what later runs are compared with.
        const { candidates } = this.options;
        const { days } = record.promoted ? {} : candidates;
        // A later job that promotes it has nothing else of what it is held against.
        const reference = record.promoted ? [] : await (0,github_artifacts/* referenceFiles */.Tp)(folder);
        const evidence = await this.#upload((0,github_artifacts/* evidenceName */.Xc)(record), { files: [...(0,github_artifacts/* evidenceFiles */.RL)(folder), ...reference], root: folder, days }, 'it says of this run what is not so');
        const passed = record.status === 'finished' && record.decision.verdict === 'passed';
        const keepsModel = passed && (record.promoted || candidates.model);
        const files = keepsModel ? await (0,github_artifacts/* modelFiles */.VC)(folder) : [];
        const model = files.length > 0
            ? await this.#upload((0,github_artifacts/* modelName */.fD)(record), { files, root: (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.model), days }, 'a model lies there that passed no gate')
            : undefined;
        this.#model = model;
        const page = await this.#keepPage(record, folder, days);
        await (0,github_artifacts/* verifyUploads */.mV)(await this.#client(), model ? [evidence, model] : [evidence]);
        return {
            evidence: this.#part(evidence),
            ...(model && { model: this.#part(model) }),
            ...(page && { page: this.#part(page) }),
        };
    }
    /** Under a name of its own, and last: whoever finds it finds the model too. */
    async promote(run, source) {
        const promoted = await this.#uploadPromoted(run);
        const uploads = source.kind === 'branch' ? [promoted, await this.#vouch(run)] : [promoted];
        await (0,github_artifacts/* verifyUploads */.mV)(await this.#client(), uploads);
    }
    async #uploadPromoted(run) {
        const named = this.#model ? [await (0,model_artifact/* nameModel */.Z)(run.folder, this.#model)] : [];
        try {
            return await this.#upload((0,github_artifacts/* promotedName */.sC)(run.record), { files: [...(await (0,github_artifacts/* comparedFiles */.T)(run)), ...named], root: run.folder }, 'it is taken for the baseline');
        }
        finally {
            // It is none of the run's own files.
            for (const file of named)
                await (0,promises_.rm)(file, { force: true });
        }
    }
    /** For the record that is put on a branch. */
    async #vouch({ folder }) {
        const file = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record);
        return this.#upload((0,github_artifacts/* recordName */.xD)(await (0,promises_.readFile)(file)), { files: [file], root: folder }, 'it vouches for the run where a branch holds it');
    }
    async rollBack() {
        const left = await Promise.all([...this.#begun].map((upload) => this.#delete(...upload)));
        return left.flat();
    }
    /** It only tells people: without it the run stands. */
    async #keepPage(record, folder, days) {
        const page = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.page);
        if (record.status !== 'finished' || !(await (0,exists/* exists */.t)(page)))
            return undefined;
        const { temp, warn } = this.options;
        const name = (0,github_artifacts/* pageName */.$p)(record);
        try {
            const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'sluice-page-'));
            try {
                await (0,promises_.copyFile)(page, (0,external_node_path_.join)(root, name));
                const content = { files: [(0,external_node_path_.join)(root, name)], root, days, asFile: true };
                return await this.#upload(name, content, 'it says of this run what is not so');
            }
            finally {
                await (0,promises_.rm)(root, { recursive: true, force: true });
            }
        }
        catch (error) {
            warn(`the report page was not kept: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    #part({ id, digest }) {
        return { url: `${this.options.runUrl}/artifacts/${id}`, digest };
    }
    async #client() {
        const { DefaultArtifactClient } = await this.toolkit();
        return noticingCuts(new DefaultArtifactClient());
    }
    async #upload(name, content, otherwise) {
        if (this.#begun.has(name)) {
            throw new errors/* BrokenError */.gk(`the artifact "${name}" is still there as it was: nothing replaces it`);
        }
        this.#begun.set(name, otherwise);
        try {
            return await (0,github_artifacts/* upload */.Se)(await this.#client(), name, content);
        }
        catch (error) {
            // What lies under the name is another job's.
            if (error instanceof github_artifacts/* NameTakenError */.B6)
                this.#begun.delete(name);
            throw error;
        }
    }
    /** @returns what there is to say where something of this run may still lie under the name */
    async #delete(name, otherwise) {
        try {
            const { ArtifactNotFoundError } = await this.toolkit();
            const client = await this.#client();
            await client.deleteArtifact(name).catch((error) => {
                if (!(error instanceof ArtifactNotFoundError))
                    throw error;
            });
            this.#begun.delete(name);
            return [];
        }
        catch (error) {
            return [
                `the artifact "${name}" could not be rolled back: delete it by hand, or ${otherwise} (${(0,errors/* messageOf */.bD)(error)})`,
            ];
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/host/base-commit.ts
var base_commit = __webpack_require__(79307);
// EXTERNAL MODULE: ./src/host/github/history.ts
var github_history = __webpack_require__(56788);
;// CONCATENATED MODULE: ./src/host/github/base-commit.ts








const FIX = 'Check out with fetch-depth: 2, so that git has the base commit, or give the job "permissions: contents: read".';
/**
 * The commit that a pull request's test merge was made on, or a merge group's base; null where
 * nothing is proposed. The event's own base of a pull request can be older than what is merged.
 * @throws BrokenError when it can't be told
 */
async function openBaseCommit(request) {
    const { context } = request;
    if (context.trigger.kind === 'branch')
        return null;
    const sha = context.trigger.kind === 'merge-group' ? context.trigger.baseSha : await mergedOn(request);
    const base = new CommitFiles(sha, request);
    const work = new CommitFiles(context.sha, request);
    return {
        sha,
        file: (path) => base.file(path),
        files: (beside) => base.files(beside),
        workHolds: async (path) => (await work.file(path)) !== null,
    };
}
async function mergedOn({ api, context, near }) {
    const known = await near;
    if (known)
        return known.baseSha;
    if (api === null)
        throw unknown('which commit the pull request is based on');
    const history = readable((0,github_history/* readHistory */.Lu)(api, context), 'the history of the pull request');
    return (await history).baseSha;
}
/** The files of a commit, read through git where the clone has it, else as GitHub has them. */
class CommitFiles {
    sha;
    request;
    #listed;
    constructor(sha, request) {
        this.sha = sha;
        this.request = request;
    }
    async file(file) {
        const { workspace } = this.request;
        const content = await (0,base_commit/* fileOfCommit */.rm)(this.sha, file, workspace, (_, { path }) => this.#submodule(path));
        return content === base_commit/* NOT_IN_GIT */.vm ? this.#content((0,base_commit/* inRepository */.yJ)(file, workspace)) : content;
    }
    async files(beside) {
        const { root } = (0,base_commit/* inRepository */.yJ)(beside, this.request.workspace);
        const known = await (0,base_commit/* filesInGit */.zj)(this.sha, root);
        const paths = known === base_commit/* NOT_IN_GIT */.vm ? await this.#paths() : known;
        return paths.map((path) => (0,external_node_path_.join)(root, path));
    }
    /**
     * GitHub hides what may not be read behind a 404 too, so only the commit's own list of files says
     * that there is none.
     */
    async #content({ path }) {
        const { api, context } = this.request;
        const what = `${path} of the commit ${this.sha}`;
        if (api === null)
            throw unknown(what);
        const where = { ...(0,github_context/* repositoryOf */._M)(context), path, ref: this.sha };
        const found = await api.call(answers/* CONTENT */.KB, where).catch(async (error) => {
            const missing = (0,retry/* isApiError */.d7)(error) && error.status === 404;
            if (missing && !(await this.#paths()).includes(path))
                return null;
            throw orUnknown(error, what);
        });
        if (found === null)
            return null;
        // A large file comes without its content.
        const { encoding, sha } = found;
        const content = encoding === 'base64' ? found.content : await this.#blob(api, sha, what);
        const bytes = Buffer.from(content, 'base64');
        if (blobName(bytes, sha) !== sha)
            throw new errors/* BrokenError */.gk(`${path} came damaged from GitHub`);
        return bytes;
    }
    async #blob(api, sha, what) {
        const asked = { ...(0,github_context/* repositoryOf */._M)(this.request.context), file_sha: sha };
        return (await readable(api.call(answers/* BLOB */.we, asked), what)).content;
    }
    async #paths() {
        return (await this.#tree()).filter(({ type }) => type === 'blob').map(({ path }) => path);
    }
    /** The commit of a submodule, as GitHub lists it; null where there is none. */
    async #submodule(at) {
        const found = (await this.#tree()).find(({ path, type }) => type === 'commit' && path === at);
        return found?.sha ?? null;
    }
    #tree() {
        this.#listed ??= this.#list();
        return this.#listed;
    }
    async #list() {
        const { api, context } = this.request;
        const what = `the files of the commit ${this.sha}`;
        if (api === null)
            throw unknown(what);
        const asked = { ...(0,github_context/* repositoryOf */._M)(context), tree_sha: this.sha, recursive: '1' };
        const { truncated, tree } = await readable(api.call(answers/* TREE */.Pr, asked), what);
        if (truncated)
            throw unknown(`${what}, which are too many for one answer`);
        return tree;
    }
}
function readable(work, what) {
    return work.catch((error) => {
        throw orUnknown(error, what);
    });
}
function orUnknown(cause, what) {
    if (!(0,retry/* isApiError */.d7)(cause))
        return cause;
    const message = `could not read ${what}: ${(0,retry/* explain */.WE)(cause, 'contents: read')}`;
    return new errors/* BrokenError */.gk(message, FIX, { cause });
}
function unknown(what) {
    return new errors/* BrokenError */.gk(`could not read ${what}`, FIX);
}
/** A blob's name in git, by the hash that the repository goes by. */
function blobName(content, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./src/host/github/base-run.ts








/** Pages of 100 promoted runs of this experiment, the newest first: a base that is older compares with the last one. */
const base_run_MAX_PAGES = 2;
/** Runs that are looked into: only a run that nobody promoted needs more than one. */
const MAX_RUNS = 4;
/**
 * Finds the promoted run that this one is compared with: the base commit's, else its nearest ancestor's, else the last. One listing
 * finds promoted evidence alone, by its name; whether it may be trusted is asked of GitHub, never of the evidence. The history is asked
 * for by API, as shallow clones have none, and only when neither the base commit has a run nor, of a push, the commit before it.
 * @throws BrokenError when GitHub refuses to say, when the run that was found can't be read or is not what was uploaded, and
 *   when the search ends before everything was looked at
 */
async function findBaseRun(request) {
    const { api, context } = request;
    const branch = context.defaultBranch;
    const candidates = new Candidates(request);
    const runs = [];
    let more = await addPage(request, 1, runs);
    if (runs.length === 0 && !more)
        return firstOrDeleted(request);
    const near = await request.near;
    if (near) {
        const trust = { branch, mainline: new Set() };
        const found = await candidates.first(ancestorsRuns(runs, near, trust));
        if (found)
            return found;
    }
    const history = await (0,fetch_run/* orExplainRefusal */.BQ)((0,github_history/* readHistory */.Lu)(api, context), 'contents: read');
    const trust = { branch, mainline: history.mainline };
    for (let page = 1;; page++) {
        // The newest come first, so an ancestor's run that is found is the nearest. Any other has to wait for the last page.
        const found = await candidates.first(ancestorsRuns(runs, history, trust));
        if (found)
            return found;
        if (candidates.older || !more || page === base_run_MAX_PAGES)
            break;
        more = await addPage(request, page + 1, runs);
    }
    const found = await candidates.first(lastRuns(runs, history, trust), 'all');
    return found ?? whyNone(request, runs, trust, candidates);
}
/** Whether there are more pages. */
async function addPage({ api, context, key }, page, runs) {
    const asked = { ...(0,github_context/* repositoryOf */._M)(context), name: (0,github_artifacts/* promotedName */.sC)(key), per_page: 100, page };
    const { items, more } = await (0,fetch_run/* orExplainRefusal */.BQ)(api.call(answers/* REPOSITORY_ARTIFACTS */.D3, asked), 'actions: read');
    runs.push(...items.flatMap((artifact) => promotedRun(artifact, context.runId)));
    return more;
}
/** There is no run to compare with, and never just "none": which kind of none it is decides what passes. */
async function whyNone(request, runs, trust, { expired, older }) {
    if (expired) {
        const { headSha, artifact } = expired;
        const on = artifact.expires_at?.slice(0, 10);
        const because = { code: 'expired', sha: headSha, ...(on !== undefined && { on }) };
        return { found: false, because };
    }
    const elsewhere = runs.find((run) => !isTrusted(run, trust));
    if (elsewhere && (await (0,fetch_run/* isTrustedRun */.Hh)(request, elsewhere.runId))) {
        const { headSha, headBranch, runId } = elsewhere;
        return {
            found: false,
            because: {
                code: 'unreachable',
                runId: `${runId}`,
                sha: headSha,
                branch: headBranch,
                defaultBranch: trust.branch,
            },
        };
    }
    if (older) {
        const because = { code: 'older', runId: `${older.runId}`, sha: older.headSha };
        return { found: false, because, promotedOn: trust.branch };
    }
    return firstOrDeleted(request);
}
/**
 * The run with a number, as `baseline: run:ID` names it.
 * @throws InputError when it is not the number of a workflow run
 * @throws BrokenError when it can't be read, or may not be the baseline
 */
async function findNamedRun(request, id) {
    if (!/^\d{1,15}$/.test(id)) {
        throw errors/* InputError */.dz.of(`"${id}" is not the number of a workflow run`, {
            fix: 'On GitHub, baseline: run:ID takes the number in the address of a run: \u2026/actions/runs/ID.',
        });
    }
    const found = await (0,fetch_run/* fetchNamedRun */.pE)(request, Number(id));
    if (found.kind === 'found')
        return baseline(found, { code: 'configured-run', runId: id });
    throw new errors/* BrokenError */.gk({
        expired: `the artifacts of run ${id} have expired`,
        untrusted: `run ${id} is not trusted: a baseline is a run of this repository's own code, on ${request.context.defaultBranch}, that a push, a schedule or a person started`,
        'not promoted': `run ${id} promoted nothing of ${request.key.project}/${request.key.experiment}`,
        older: `run ${id} was promoted by an older version of Sluice, whose records this one does not read`,
    }[found.kind], 'Name another run, or use baseline: auto.');
}
/** The runs that may be the baseline, looked into one after the other, each once. */
class Candidates {
    request;
    #seen = new Set();
    /** The first that would have been it. */
    expired;
    /** The first that would have been it, if this version could read it. */
    older;
    constructor(request) {
        this.request = request;
    }
    /** @throws BrokenError when one can't be read, or too many had to be looked into */
    async first(ranked, among = 'ancestors') {
        for (const { run, chosen } of ranked) {
            if (run.artifact.expired) {
                this.expired ??= run;
                continue;
            }
            if (this.#seen.has(run.runId))
                continue;
            if (this.#seen.size === MAX_RUNS) {
                if (this.older)
                    return undefined;
                const name = (0,github_artifacts/* promotedName */.sC)(this.request.key);
                throw new errors/* BrokenError */.gk(`could not look for the baseline to the end: none of ${MAX_RUNS} runs with an artifact "${name}" was started by a push, a schedule or by hand`, `Delete the artifacts "${name}" of other runs, or name the run with baseline: run:ID.`);
            }
            this.#seen.add(run.runId);
            const found = await (0,fetch_run/* fetchPromotedRun */.gl)(this.request, run);
            if (found.kind === 'found')
                return baseline(found, chosen);
            if (found.kind === 'expired')
                this.expired ??= run;
            if (found.kind === 'older')
                this.older ??= run;
            // The ancestors of what an older version promoted are older still; the last run may not be.
            if (this.older && among === 'ancestors')
                return undefined;
        }
        return undefined;
    }
}
function baseline({ kind: _, ...run }, chosen) {
    return { found: true, ...run, chosen };
}

// EXTERNAL MODULE: ./src/record/run-record.ts
var run_record = __webpack_require__(62524);
;// CONCATENATED MODULE: ./src/host/github/branch-store.ts














const MAX_BYTES = 2 ** 30;
/**
 * What a comparison reads of a run; its model only where the test rows have changed. The run that it
 * is held against comes whole: it is kept again by the next one.
 */
const isNeeded = (name) => name === run_folder/* RUN_FILES */.al.record || (0,run_folder/* isPredictions */.zr)(name) || name.startsWith(`${run_folder/* RUN_FILES */.al.reference}/`);
const isRecord = ({ name }) => name === run_folder/* RUN_FILES */.al.record;
const ATTEMPTS = 5;
/** Beside a run's files: which workflow run promoted it. */
const PROMOTED_BY = 'promoted-by.txt';
/** `PROJECT/EXPERIMENT/run.json`: a branch that has files and none of these was made for something else. */
const HELD_RECORD = /^[^/]+\/[^/]+\/run\.json$/;
const OWN_BRANCH = 'Name a branch for baselines alone, such as branch:sluice-baselines. It is made when a run is promoted.';
const FORGED = 'Somebody else than Sluice may have written the branch, or an older version of Sluice: delete it, and accept the next baseline by hand (accept-baseline).';
const REGULAR_FILES = ['100644', '100755'];
/** A branch that shares no history with the code. It holds the last promoted run of each experiment, for as long as it is there. */
class BranchStore {
    request;
    branch;
    warn;
    /** The move of the branch that was last tried. */
    #tried = null;
    /** @throws InputError when it is a branch that code is merged into */
    constructor(request, branch, warn) {
        this.request = request;
        this.branch = branch;
        this.warn = warn;
        const { context } = request;
        if (branch !== context.defaultBranch && branch !== (0,github_context/* baseBranchOf */.vr)(context))
            return;
        throw errors/* InputError */.dz.of(`baseline: branch:${branch} names the branch that holds the code`, {
            fix: OWN_BRANCH,
        });
    }
    /**
     * @throws InputError when the branch was made for something else
     * @throws BrokenError when it can't be read, or what it holds is no promoted run of this experiment
     */
    async find() {
        const { context, key, temp } = this.request;
        const { project, experiment } = key;
        const entries = await (0,fetch_run/* orExplainRefusal */.BQ)(this.#held(), 'contents: read');
        const mine = entries.filter((entry) => entry.path.startsWith(`${this.#prefix}/`));
        if (mine.length === 0) {
            const foreign = entries.length > 0 && !entries.some(({ path }) => HELD_RECORD.test(path));
            if (!foreign) {
                const search = await firstOrDeleted(this.request);
                if (search.found || search.because.code !== 'first')
                    return search;
                const searched = { in: 'kept-branch', branch: this.branch, project, experiment };
                return { ...search, because: { code: 'first', searched } };
            }
            throw errors/* InputError */.dz.of(`the branch ${this.branch} holds files and no run`, { fix: OWN_BRANCH });
        }
        const by = await this.#trustedRun(mine);
        if (by.kind === 'unknown') {
            const keptOn = { branch: this.branch, project, experiment };
            const because = { code: 'deleted', runId: `${by.runId}`, sha: null, keptOn };
            return { found: false, because };
        }
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'sluice-baseline-'));
        const files = mine.map((entry) => ({ ...entry, name: safeTail(entry.path, this.#prefix) }));
        const brought = new Set();
        const isModel = ({ name }, paths) => paths
            ? paths.some((path) => name === `${run_folder/* RUN_FILES */.al.model}/${path}`)
            : name.startsWith(`${run_folder/* RUN_FILES */.al.model}/`);
        const needed = files.filter(({ name }) => isNeeded(name));
        await this.#download(needed.filter(isRecord), folder);
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record)).catch((cause) => {
            throw new errors/* BrokenError */.gk(`the run on ${this.branch} has no record`, undefined, { cause });
        });
        const record = await this.#promoted(bytes.toString('utf8')).catch((error) => {
            if (error instanceof run_record/* OlderRecordError */.w)
                return undefined;
            throw error;
        });
        // An older version left nothing that vouches for a record, so the branch's word is not taken.
        if (!record)
            return firstOrDeleted(this.request);
        await this.#refuseUnvouched(bytes, by.runId);
        await this.#download(needed.filter((file) => !isRecord(file)), folder);
        return {
            found: true,
            runId: record.id,
            folder,
            fetchModel: async (paths) => {
                const wanted = files.filter((file) => isModel(file, paths) && !brought.has(file));
                await this.#download(wanted, folder);
                for (const file of wanted)
                    brought.add(file);
            },
            sha: record.git?.sha ?? null,
            chosen: { code: 'kept-on-branch', branch: this.branch },
            url: `${context.repositoryUrl}/tree/${this.branch}/${this.#prefix}`,
        };
    }
    /**
     * Puts a promoted run in place of the last one. Another job may promote another experiment meanwhile: the branch only moves forward
     * from the commit that was read, otherwise it is read again. A run that started later stays: this one is then only late.
     * @throws BrokenError when it can't be written
     */
    async keep(folder) {
        const { api, context, key } = this.request;
        const repository = (0,github_context/* repositoryOf */._M)(context);
        try {
            const run = await this.#upload(folder);
            for (let attempt = 1;; attempt++) {
                const tip = await this.#tip();
                // The branch was moved, and only the answer was lost.
                if (tip !== null && tip === this.#tried?.to)
                    return;
                const held = tip === null ? [] : await this.#entries(tip);
                const by = await this.#promotedBy(held);
                if (by && (0,written_by/* isNewer */.U)(by, context)) {
                    this.warn(`the branch ${this.branch} holds the newer run ${by.runId} of ${this.#prefix}: it stays the baseline`);
                    return;
                }
                const others = held.filter((entry) => !entry.path.startsWith(`${this.#prefix}/`));
                const tree = await api.call(answers/* NEW_TREE */.mH, { ...repository, tree: [...others, ...run] });
                const commit = await api.call(answers/* NEW_COMMIT */.pP, {
                    ...repository,
                    message: `Promote ${key.project}/${key.experiment} of ${context.sha}`,
                    tree: tree.sha,
                    parents: tip === null ? [] : [tip],
                });
                this.#tried = { from: tip, to: commit.sha };
                if (await this.#move(tip, commit.sha))
                    return;
                if (attempt === ATTEMPTS)
                    throw new Error('other jobs keep writing it');
            }
        }
        catch (cause) {
            throw new errors/* BrokenError */.gk(`could not keep the promoted run on the branch ${this.branch}: ${(0,retry/* explain */.WE)(cause, 'contents: write')}`, 'A job that promotes with baseline: branch:NAME needs "permissions: contents: write".', { cause });
        }
    }
    /**
     * Moves the branch back to where it was before `keep`. Where another job has promoted on top of it since, it stays.
     * @throws BrokenError when it can't be moved
     */
    async rollBack() {
        const tried = this.#tried;
        if (tried === null)
            return;
        const { api, context } = this.request;
        const repository = (0,github_context/* repositoryOf */._M)(context);
        const ref = `heads/${this.branch}`;
        try {
            if ((await this.#tip()) !== tried.to)
                return;
            if (tried.from === null)
                await api.call(answers/* DELETED_REF */.Kc, { ...repository, ref });
            else
                await api.call(answers/* MOVED_REF */.oW, { ...repository, ref, sha: tried.from, force: true });
        }
        catch (cause) {
            throw new errors/* BrokenError */.gk(`the branch ${this.branch} could not be moved back: move it to ${tried.from ?? 'nothing'} by hand, or the run is taken for the baseline (${(0,retry/* explain */.WE)(cause, 'contents: write')})`, undefined, { cause });
        }
    }
    get #prefix() {
        const { project, experiment } = this.request.key;
        return `${project}/${experiment}`;
    }
    /**
     * Who may push may write the branch, so GitHub is asked whether the run that is said to have promoted what it holds could have.
     * @returns the run; `unknown` where GitHub does not know it any more
     * @throws BrokenError when it could not
     */
    async #trustedRun(held) {
        const { api, context } = this.request;
        const by = await (0,fetch_run/* orExplainRefusal */.BQ)(this.#promotedBy(held), 'contents: read');
        const what = this.#what();
        if (!by)
            throw new errors/* BrokenError */.gk(`${what} does not say which run promoted it`, FORGED);
        const asked = api.call(answers/* WORKFLOW_RUN */.Wv, { ...(0,github_context/* repositoryOf */._M)(context), run_id: by.runId });
        const run = await asked.catch((error) => {
            if ((0,retry/* isApiError */.d7)(error) && error.status === 404)
                return undefined;
            throw error;
        });
        if (!run)
            return { kind: 'unknown', runId: by.runId };
        if (await (0,fetch_run/* mayHavePromoted */._6)(this.request, run))
            return { kind: 'trusted', runId: run.id };
        throw new errors/* BrokenError */.gk(`${what} is said to be of run ${by.runId}, which is not trusted: a baseline is a run of this repository's own code, on ${context.defaultBranch}, that a push, a schedule or a person started`, FORGED);
    }
    /**
     * That the run is trusted says nothing of the bytes: its number can be copied. The run itself vouches
     * for them. An Enterprise Server has no artifacts that could: there the rule on who may push is all
     * there is.
     * @throws BrokenError when it does not
     */
    async #refuseUnvouched(record, runId) {
        const { api, context } = this.request;
        if (context.enterpriseServer)
            return;
        const listing = (0,github_download/* listRunArtifacts */.N)(api, (0,github_context/* repositoryOf */._M)(context), runId, (0,github_artifacts/* recordName */.xD)(record));
        const vouchers = await (0,fetch_run/* orExplainRefusal */.BQ)(listing, 'actions: read');
        if (vouchers.length > 0)
            return;
        throw new errors/* BrokenError */.gk(`${this.#what()} is not what run ${runId} promoted`, FORGED);
    }
    #what() {
        return `what the branch ${this.branch} holds of ${this.#prefix}`;
    }
    async #promoted(text) {
        const { key } = this.request;
        const source = `the record on the branch ${this.branch}`;
        const record = await (0,run_record/* parseRecord */.H)(text, source);
        if (record.project !== key.project || record.experiment !== key.experiment) {
            throw new errors/* BrokenError */.gk(`${source} is of ${record.project}/${record.experiment}`);
        }
        const promoted = record.status === 'finished' && record.decision.verdict === 'passed' && record.promoted;
        if (!promoted)
            throw new errors/* BrokenError */.gk(`${source} is of a run that was not promoted`);
        return record;
    }
    /** Which run promoted what the branch holds of this experiment. */
    async #promotedBy(held) {
        const entry = held.find(({ path }) => path === `${this.#prefix}/${PROMOTED_BY}`);
        if (!entry)
            return undefined;
        const text = (await this.#blob(entry)).toString('utf8');
        const match = /^run=(\d{1,15}) attempt=(\d{1,15})\n$/.exec(text);
        if (!match)
            throw new Error(`${entry.path} does not say which run it is of`);
        return { runId: Number(match[1]), attempt: Number(match[2]) };
    }
    /** By its prefix: with a 404 GitHub would also hide a repository that may not be read. */
    async #tip() {
        const { api, context } = this.request;
        const ref = `heads/${this.branch}`;
        const refs = await api.call(answers/* MATCHING_REFS */.FI, { ...(0,github_context/* repositoryOf */._M)(context), ref });
        return refs.find((one) => one.ref === `refs/${ref}`)?.object.sha ?? null;
    }
    /** What the branch holds: nothing where there is no such branch. */
    async #held() {
        try {
            // A tree is also found by the name of a branch, in one call: https://docs.github.com/en/rest/git/trees
            return await this.#entries(`heads/${this.branch}`);
        }
        catch (error) {
            if (!(0,retry/* isApiError */.d7)(error) || error.status !== 404)
                throw error;
            const tip = await this.#tip();
            return tip === null ? [] : this.#entries(tip);
        }
    }
    /** @param treeish a commit, or the name of a branch */
    async #entries(treeish) {
        const { api, context } = this.request;
        const { truncated, tree } = await api.call(answers/* TREE */.Pr, {
            ...(0,github_context/* repositoryOf */._M)(context),
            tree_sha: treeish,
            recursive: '1',
        });
        if (truncated)
            throw new errors/* BrokenError */.gk(`the branch ${this.branch} holds too many files`);
        return tree.flatMap(({ path, sha, mode, type }) => {
            if (type === 'tree')
                return [];
            if (!REGULAR_FILES.includes(mode)) {
                throw new errors/* BrokenError */.gk(`${path} on the branch ${this.branch} is not a plain file`);
            }
            return [{ path, sha, mode: '100644', type: 'blob' }];
        });
    }
    async #download(files, folder) {
        let bytes = 0;
        for (const file of files) {
            const content = await (0,fetch_run/* orExplainRefusal */.BQ)(this.#blob(file), 'contents: read');
            bytes += content.length;
            if (bytes > MAX_BYTES)
                throw new errors/* BrokenError */.gk(`the run on ${this.branch} is too large`);
            const target = (0,external_node_path_.join)(folder, file.name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(target, content, { flag: 'wx' });
        }
    }
    async #blob({ path, sha }) {
        const { api, context } = this.request;
        const blob = await api.call(answers/* BLOB */.we, { ...(0,github_context/* repositoryOf */._M)(context), file_sha: sha });
        const content = Buffer.from(blob.content, 'base64');
        const held = (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content);
        if (held.digest('hex') !== sha)
            throw new errors/* BrokenError */.gk(`${path} came damaged from GitHub`);
        return content;
    }
    async #upload(folder) {
        const { api, context } = this.request;
        const entries = [];
        const add = async (path, bytes) => {
            const blob = { content: bytes.toString('base64'), encoding: 'base64' };
            const { sha } = await api.call(answers/* NEW_BLOB */.pg, { ...(0,github_context/* repositoryOf */._M)(context), ...blob });
            const at = external_node_path_.posix.join(this.#prefix, path);
            entries.push({ path: at, sha, mode: '100644', type: 'blob' });
        };
        const files = [
            ...(0,github_artifacts/* evidenceFiles */.RL)(folder),
            ...(await (0,github_artifacts/* modelFiles */.VC)(folder)),
            ...(await (0,github_artifacts/* referenceFiles */.Tp)(folder)),
        ];
        for (const file of files) {
            await add((0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'), await (0,promises_.readFile)(file));
        }
        await add(PROMOTED_BY, Buffer.from(`run=${context.runId} attempt=${context.attempt}\n`));
        return entries;
    }
    /** Whether the branch was moved; not when someone else moved it since. */
    async #move(from, to) {
        const { api, context } = this.request;
        const repository = (0,github_context/* repositoryOf */._M)(context);
        const branch = `heads/${this.branch}`;
        try {
            if (from === null) {
                await api.call(answers/* NEW_REF */.L2, { ...repository, ref: `refs/${branch}`, sha: to });
            }
            else
                await api.call(answers/* MOVED_REF */.oW, { ...repository, ref: branch, sha: to, force: false });
            return true;
        }
        catch (error) {
            if ((0,retry/* isApiError */.d7)(error) && (error.status === 422 || error.status === 409))
                return false;
            throw error;
        }
    }
}
/** The path below the run's folder. A branch can be written by hand, so a path that leaves it is refused. */
function safeTail(path, prefix) {
    const tail = path.slice(prefix.length + 1);
    const parts = tail.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || tail.includes('\\')) {
        throw new errors/* BrokenError */.gk(`${JSON.stringify(path)} leaves the run's folder`);
    }
    return tail;
}

;// CONCATENATED MODULE: ./src/host/github/branch-keeper.ts


/**
 * Keeps a run that is promoted with `baseline: branch:NAME` on that branch. It holds promoted runs
 * alone.
 */
class BranchKeeper {
    request;
    warn;
    /** The branch that may have been moved. */
    #moved = null;
    constructor(
    /** Without an `api` where the job has no token. */
    request, warn) {
        this.request = request;
        this.warn = warn;
    }
    async keep() {
        return {};
    }
    async promote({ record, folder }, source) {
        if (source.kind !== 'branch')
            return;
        const { api } = this.request;
        if (api === null)
            throw noTokenForBranch(source.name);
        const { project, experiment } = record;
        const request = { ...this.request, api, key: { project, experiment } };
        this.#moved = new BranchStore(request, source.name, this.warn);
        await this.#moved.keep(folder);
    }
    async rollBack() {
        try {
            await this.#moved?.rollBack();
            return [];
        }
        catch (error) {
            return [(0,errors/* messageOf */.bD)(error)];
        }
    }
}
const TOKEN_FIX = 'Leave the input github-token at its default, or set baseline: none.';
function noTokenForBranch(name) {
    return new errors/* BrokenError */.gk(`this run can't be kept on the branch ${name}: the action has no token`, TOKEN_FIX);
}

;// CONCATENATED MODULE: ./src/text/cut-bytes.ts
/** The beginning of a text of at most so many bytes as UTF-8; no character is cut through. */
function cutBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    let end = most;
    // A byte that begins with 10 goes on with a character.
    while (end > 0 && (bytes[end] & 0xc0) === 0x80)
        end--;
    return bytes.subarray(0, end).toString();
}

// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/host/github/check.ts






/** Milliseconds between two writes of a check that is in progress, and before the first. */
const WRITE_EVERY = 10_000;
/** GitHub refuses a longer summary, and with it the verdict: a rule that requires the check would wait for ever. */
const SUMMARY_BYTES = 65_535;
/** GitHub takes at most 50 annotations in a request, and adds those of the next to them. */
const ANNOTATIONS_A_REQUEST = 50;
/**
 * The run's check on GitHub: in progress with the metrics of the last epoch, written at most once in ten seconds, until it is
 * completed. A run that ends sooner is told in one call: GitHub shows meanwhile that its job is at work. A call that fails is a
 * warning: the gate decides without it. Whatever failed before, completing is tried.
 */
class Check {
    api;
    request;
    world;
    /** The calls, one after the other. */
    #calls = Promise.resolve();
    /** Its number, once it was made. */
    #id;
    #written;
    #writing = false;
    /** No more progress is shown. */
    #ended = false;
    #warned = new Set();
    constructor(api, request, world) {
        this.api = api;
        this.request = request;
        this.world = world;
        this.#written = world.now();
    }
    get name() {
        return this.request.name;
    }
    receive = (event) => {
        if (event.type !== 'epoch' && event.type !== 'reading')
            return;
        if (this.#writing || this.#ended)
            return;
        const now = this.world.now();
        if (now - this.#written < WRITE_EVERY)
            return;
        this.#written = now;
        this.#writing = true;
        // Progress that is told an hour later is none.
        this.#write({ status: 'in_progress', output: progress(event) }, { soon: true }).then((done) => {
            this.#writing = false;
            if (!done)
                this.#ended = true;
        });
    };
    /** Completes the check; one that was completed ends as it is told last. */
    async complete(end) {
        this.#ended = true;
        const { conclusion, title } = end;
        const output = { title, summary: cutBytes(end.summary, SUMMARY_BYTES) };
        const batches = chunks(end.annotations, ANNOTATIONS_A_REQUEST);
        const last = batches.pop() ?? [];
        for (const annotations of batches) {
            await this.#write({ status: 'in_progress', output: { ...output, annotations } });
        }
        const marked = end.marks !== undefined && { external_id: end.marks.join(' ') };
        const completed = { status: 'completed', conclusion, ...marked };
        const done = await this.#write({ ...completed, output: { ...output, annotations: last } });
        // Rather a verdict without its lines than none.
        if (!done && last.length > 0)
            await this.#write({ ...completed, output });
    }
    /** Whether it was written. The calls are made one after the other. */
    #write(content, options) {
        const work = this.#calls.then(async () => {
            try {
                await this.#send(content, options);
                return true;
            }
            catch (error) {
                this.#warn(error);
                return false;
            }
        });
        this.#calls = work;
        return work;
    }
    async #send(content, options) {
        const { repository, name, headSha, detailsUrl, startedAt } = this.request;
        if (this.#id !== undefined) {
            const changed = { ...repository, check_run_id: this.#id, ...content };
            await this.api.call(answers/* CHANGED_CHECK */.cx, changed, options);
            return;
        }
        // Made twice by a retry, GitHub counts the newer one.
        const made = await this.api.call(answers/* NEW_CHECK */.Aw, {
            ...repository,
            name,
            head_sha: headSha,
            details_url: detailsUrl,
            started_at: startedAt.toISOString(),
            ...content,
        }, options);
        this.#id = made.id;
    }
    #warn(error) {
        const { name } = this.request;
        const message = `the check "${name}" could not be written: ${(0,retry/* explain */.WE)(error, 'checks: write')}`;
        if (this.#warned.has(message))
            return;
        this.#warned.add(message);
        this.world.warn(message);
    }
}
function progress(event) {
    if (event.type === 'reading') {
        return { title: 'Reading the data', summary: `${(0,quantities/* plural */.LS)(event.rows, 'row')} so far.` };
    }
    const rows = Object.entries(event.metrics).map(([name, value]) => `| ${(0,text_escape/* escapeMarkdown */.FV)(name)} | ${(0,format_number/* formatNumber */.Z)(value)} |`);
    return {
        title: `Training: epoch ${event.epoch}${event.epochs === undefined ? '' : ` of ${event.epochs}`}`,
        summary: cutBytes(['| Metric | Value |', '| --- | --- |', ...rows].join('\n'), SUMMARY_BYTES),
    };
}
function chunks(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

// EXTERNAL MODULE: ./src/host/github/checkpoint-cache.ts
var checkpoint_cache = __webpack_require__(29991);
// EXTERNAL MODULE: ./src/baseline/looks.ts
var looks = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/host/github/evidence.ts
var evidence = __webpack_require__(53191);
;// CONCATENATED MODULE: ./src/host/github/earlier-looks.ts








/** Runs that are looked into: only one that came to no verdict needs more than one. */
const earlier_looks_MAX_RUNS = 8;
/** Runs of a branch, of whatever workflow, that are asked what they left. */
const MAX_ASKED = 30;
const TO_COUNT = {
    failed: 'could not count the candidates that were judged before',
    otherwise: ', or set gate.looks: report',
};
/**
 * What the last run tells of the candidates before this one: of a pull request the last of its own,
 * else the last of the branch, unless that is the baseline or was held against another one. Which
 * runs those are is asked of GitHub. One whose evidence is gone, or is none, counts as a candidate
 * of its own.
 * @param baseline the id of the run that this one is held against
 * @param needed whether the gate counts on it; else one listing has to do
 * @returns undefined where that listing does not tell
 * @throws BrokenError when GitHub refuses to say, and when the search ends before everything was
 *   looked at
 */
async function earlierLooks(request, baseline, needed) {
    const { api, context, key, temp } = request;
    // A tag and a group that waits to be merged have no line of runs.
    const { trigger } = context;
    if (lineOf(trigger)[0] === null)
        return looks/* NO_LOOKS */.zj;
    if (trigger.kind === 'branch' && trigger.repository === null) {
        throw new errors/* BrokenError */.gk(`${TO_COUNT.failed}: the job has no GITHUB_REPOSITORY_ID`);
    }
    const unknown = [];
    let read = 0;
    for await (const artifact of ownRuns(request)) {
        if (artifact === 'not among the newest') {
            if (needed)
                continue;
            return undefined;
        }
        const gone = (0,looks/* opaque */.OZ)(`artifact ${artifact.id}`);
        if (artifact.expired) {
            unknown.unshift(gone);
            continue;
        }
        if (read === earlier_looks_MAX_RUNS) {
            throw new errors/* BrokenError */.gk(`${TO_COUNT.failed}: none of ${earlier_looks_MAX_RUNS} artifacts "${(0,github_artifacts/* evidenceName */.Xc)(key)}" of this branch tells`, 'Delete them, or set gate.looks: report.');
        }
        read++;
        const record = await (0,fetch_run/* orExplainRefusal */.BQ)((0,evidence/* readEvidence */.A)(api, context, artifact, temp), 'actions: read', TO_COUNT).catch((error) => {
            if (!(error instanceof evidence/* UnreadableError */.G))
                throw error;
            return undefined;
        });
        if (record === undefined)
            unknown.unshift(gone);
        if (record?.status !== 'finished' || isOfAnother(record, context))
            continue;
        return { looks: carriesOn(record, context, baseline) ? (0,looks/* leftBy */.jf)(record) : [], unknown };
    }
    return { looks: [], unknown };
}
/** A branch may have been proposed before. */
function isOfAnother({ git }, { trigger, ref }) {
    return trigger.kind === 'pull-request' && git?.ref !== ref;
}
/** A pull request's count ends with it; elsewhere one begins with each promotion. */
function carriesOn({ promoted, id, baseline: against }, { trigger }, baseline) {
    if (trigger.kind === 'pull-request')
        return true;
    return !promoted && id !== baseline && ('runId' in against ? against.runId : null) === baseline;
}
/**
 * The evidence of this pull request's or this branch's runs, the newest first. However many others
 * there are, they hide none of it.
 */
async function* ownRuns({ api, context, key, }) {
    const repository = (0,github_context/* repositoryOf */._M)(context);
    const name = (0,github_artifacts/* evidenceName */.Xc)(key);
    const ask = (work) => (0,fetch_run/* orExplainRefusal */.BQ)(work, 'actions: read', TO_COUNT);
    const newest = { ...repository, name, per_page: 100, page: 1 };
    const { items, more } = await ask(api.call(answers/* REPOSITORY_ARTIFACTS */.D3, newest));
    yield* items.filter(({ workflow_run: run }) => run !== null && isOwn(run, context));
    if (!more)
        return;
    yield 'not among the newest';
    const [branch] = lineOf(context.trigger);
    const ofBranch = { ...repository, ...(branch !== null && { branch }), per_page: 100 };
    const runs = await ask(api.call(answers/* WORKFLOW_RUNS */.z8, ofBranch));
    const own = runs.items.filter(({ id, head_branch, head_repository: from }) => id !== context.runId && isOwn({ head_branch, head_repository_id: from?.id ?? null }, context));
    const seen = new Set(items.map(({ id }) => id));
    for (const run of own.slice(0, MAX_ASKED)) {
        const left = await ask((0,github_download/* listRunArtifacts */.N)(api, repository, run.id, name));
        yield* left.filter(({ id }) => !seen.has(id));
    }
    if (own.length > MAX_ASKED || runs.more) {
        throw new errors/* BrokenError */.gk(`${TO_COUNT.failed}: none of the last ${MAX_ASKED} runs of this branch has an artifact "${name}"`, 'Set gate.looks: report.');
    }
}
/** By which branch and repository GitHub knows the runs of a line; null where they are gone. */
function lineOf(trigger) {
    switch (trigger.kind) {
        case 'pull-request':
            return [trigger.headBranch, trigger.headRepository];
        case 'branch':
            return [trigger.branch, trigger.repository];
        case 'merge-group':
            return [null, null];
    }
}
function isOwn(run, { trigger }) {
    const [branch, repository] = lineOf(trigger);
    return run.head_branch === branch && run.head_repository_id === repository;
}

;// CONCATENATED MODULE: ./src/host/github/promoted-trainings.ts
/** What is found by these was promoted by a run of this repository that nobody could have forged. */
const VOUCHED_FOR = [
    'base-commit',
    'nearest-ancestor',
    'last-promoted',
    'kept-on-branch',
];
/**
 * What was promoted is all that a later run may take in place of training: not what a pull request
 * left, and not what lies on the runner. Work of a fork takes nothing of it.
 */
function promotedTrainings({ trigger }) {
    const isFork = trigger.kind === 'pull-request' && trigger.fork;
    return {
        async find(_recipe, baseline) {
            return !isFork && baseline && VOUCHED_FOR.includes(baseline.chosen.code)
                ? baseline
                : undefined;
        },
        // A run is remembered by being promoted.
        async remember() { },
    };
}

;// CONCATENATED MODULE: ./src/host/github/promotion.ts

const DEPENDABOT = 'dependabot[bot]';
/** A run promotes the commit that its event is about, so it must be on the default branch, and be that commit. */
function promotion({ trigger, event, actor, defaultBranch, sha }, checkout) {
    if (trigger.kind !== 'branch' || trigger.branch !== defaultBranch)
        return { promotes: false };
    const no = (why) => ({ promotes: false, why });
    if (!github_context/* TRUSTED_EVENTS */.g$.includes(event)) {
        return no(`a run that ${event} started is not promoted: anybody may have started it (${github_context/* TRUSTED_EVENTS */.g$.join(', ')} promote)`);
    }
    if (actor === DEPENDABOT)
        return no('a run that Dependabot started is not promoted');
    if (checkout.sha !== sha) {
        return no(`this run is not promoted: ${checkout.sha.slice(0, 7)} is checked out, and the run is about ${sha.slice(0, 7)}`);
    }
    if (checkout.dirty) {
        return no('this run is not promoted: files that git tracks are not as they were committed (git status names them)');
    }
    return { promotes: true };
}
/** Whether its event is about the commit that it would put a check on. Of the others every run is on the default branch's tip. */
function isAboutItsCommit({ trigger, event }) {
    return trigger.kind !== 'branch' || github_context/* TRUSTED_EVENTS */.g$.includes(event);
}

;// CONCATENATED MODULE: ./src/host/github/github-host.ts



















/** GitHub takes 1 MiB of a step's summary. */
const SUMMARY_LENGTH = 250_000;
/**
 * A GitHub job. What must be kept (evidence always, the model of a run that passed) is kept or the
 * run breaks; what only tells people (comment, check, issue) is a warning when it fails.
 */
class GitHubHost {
    options;
    name = 'github';
    place;
    kept;
    checkpoints;
    carrier;
    trainings;
    #check = null;
    #announcing = false;
    constructor(options) {
        this.options = options;
        const { git, artifacts, cache, candidates, context, temp, warn } = options;
        const { runId: run, attempt } = context;
        const pages = { repository: context.repositoryUrl, job: context.runUrl };
        this.place = Promise.resolve({ git, job: { run, attempt }, pages });
        this.kept = (0,keepers/* inTurn */.lo)(context.enterpriseServer
            ? withoutArtifacts(warn)
            : new ArtifactKeeper(artifacts, { runUrl: context.runUrl, temp, candidates, warn }), new BranchKeeper(options, warn));
        this.carrier = new ArtifactCarrier(options);
        this.trainings = promotedTrainings(context);
        this.checkpoints = new checkpoint_cache/* CheckpointCache */.V(cache, { ...context, temp }, warn);
    }
    base() {
        return openBaseCommit(this.options);
    }
    async begin(key) {
        const { context, warn, now, signal } = this.options;
        const api = this.#writingApi();
        if (!isAboutItsCommit(context)) {
            warn(`no check is written: what ${context.event} starts is about no commit of its own`);
        }
        if (api === null)
            return { name: this.name, receive() { } };
        const check = new Check(api, {
            repository: (0,github_context/* repositoryOf */._M)(context),
            name: checkNameOf(key, context),
            headSha: context.trigger.headSha,
            detailsUrl: context.runUrl,
            startedAt: new Date(),
        }, { warn, now });
        this.#check = check;
        // A cancelled job is killed within seconds, whatever the run waits for.
        signal.addEventListener('abort', () => this.#sayInterrupted(check), { once: true });
        return { name: this.name, receive: check.receive };
    }
    /** An Enterprise Server keeps no artifacts, so only a branch makes a run there the baseline. */
    async findBaseline(key, source) {
        const { context, git, warn } = this.options;
        const keeps = !context.enterpriseServer || source.kind === 'branch';
        const search = await this.#search(key, source).catch((error) => {
            if (error instanceof errors/* NotAllowedError */.ec)
                return error;
            throw error;
        });
        const promoted = promotion(context, git);
        if (!promoted.promotes && promoted.why !== undefined)
            warn(promoted.why);
        const follows = ['auto', 'branch'].includes(source.kind) && !(search instanceof errors/* NotAllowedError */.ec);
        return {
            search,
            promotes: promoted.promotes && keeps,
            predecessor: follows ? (0,baseline_search/* otherRun */.u)(search) : null,
        };
    }
    async #search(key, source) {
        if (source.kind === 'none')
            return { found: false, because: { code: 'none' } };
        if (source.kind === 'file')
            return (0,file_baseline/* fileBaseline */.m)(source.path);
        const { api, context, git, near, temp, warn } = this.options;
        if (source.kind === 'auto' && context.enterpriseServer)
            return NOTHING_KEPT;
        if (api === null) {
            if (source.kind === 'branch' && promotion(context, git).promotes)
                throw noTokenForBranch(source.name);
            throw new errors/* NotAllowedError */.ec('could not look for the baseline: the action has no token', TOKEN_FIX);
        }
        const request = { api, context, key, temp };
        switch (source.kind) {
            case 'branch':
                return new BranchStore(request, source.name, warn).find();
            case 'run':
                return findNamedRun(request, source.id);
            case 'auto':
                return findBaseRun({ ...request, near });
        }
    }
    async earlierLooks(key, baseline, needed) {
        const { api, context, temp } = this.options;
        if (context.enterpriseServer) {
            throw new errors/* NotAllowedError */.ec('could not count the candidates: GitHub Enterprise Server keeps no runs that this action can find', 'Set gate.looks: report.');
        }
        if (api === null) {
            throw new errors/* NotAllowedError */.ec('could not count the candidates: the action has no token', TOKEN_FIX);
        }
        return earlierLooks({ api, context, key, temp }, baseline, needed);
    }
    acceptance(reason) {
        const { context, git } = this.options;
        const promoted = promotion(context, git);
        if (context.event === 'workflow_dispatch' && promoted.promotes) {
            return { by: context.actor, reason };
        }
        const why = promoted.promotes ? undefined : promoted.why;
        throw errors/* InputError */.dz.of(`a baseline is accepted by a run that a person starts by hand on ${context.defaultBranch}, and by no other${why ? `: ${why}` : ''}`, {
            at: { file: 'input "accept-baseline"' },
            fix: 'Start the workflow by hand there (workflow_dispatch), or leave the input empty.',
        });
    }
    async announceEnd(end, kept) {
        this.#announcing = true;
        const links = this.#links(kept);
        await announceEnd({
            ...this.options,
            api: this.#writingApi(),
            check: this.#check,
            end,
            links,
        });
        const artifact = kept.model ?? kept.evidence;
        return {
            report: (0,body/* reportBody */.F3)(end, links, SUMMARY_LENGTH),
            ...(artifact && { artifactUrl: artifact.url, artifactDigest: artifact.digest }),
            ...(kept.evidence && { evidenceDigest: kept.evidence.digest }),
        };
    }
    #sayInterrupted(check) {
        if (this.#announcing)
            return;
        void check.complete({
            conclusion: 'cancelled',
            title: 'The run was interrupted',
            summary: 'There is no verdict.',
            annotations: [],
        });
    }
    #links({ evidence, model, page }) {
        const { repositoryUrl, runUrl, trigger } = this.options.context;
        return {
            repositoryUrl,
            runUrl,
            headSha: trigger.headSha,
            ...(evidence && { evidenceUrl: evidence.url }),
            ...(model && { modelUrl: model.url }),
            ...(page && { pageUrl: page.url }),
        };
    }
    /**
     * Null when nothing can be written: a pull request from a fork has a read-only token, whatever
     * the workflow asks for.
     */
    #writingApi() {
        const { api, context } = this.options;
        const { trigger } = context;
        const fork = trigger.kind === 'pull-request' && trigger.fork;
        return fork || !isAboutItsCommit(context) ? null : api;
    }
}
const NOTHING_KEPT = {
    found: false,
    because: { code: 'not-kept' },
};
/** The keeper of an Enterprise Server. */
function withoutArtifacts(warn) {
    return {
        ...keepers/* KEEPS_NOTHING */.xR,
        async keep({ record, folder }) {
            if (record.status === 'finished') {
                warn(`GitHub Enterprise Server has no artifact service that this action can use: the run is only on this disk, in ${folder}. Keep it with actions/upload-artifact@v3, and set baseline: branch:NAME.`);
            }
            return {};
        },
    };
}

;// CONCATENATED MODULE: ./src/host/github/open-host.ts









/**
 * The host of the job that this process runs in.
 * @throws BrokenError when the environment is not that of a GitHub job
 */
async function openGitHubHost(options) {
    const { env, token, workspace, issueOnFailure, candidates, warn, say, signal } = options;
    const context = await contextOf(env);
    // The jobs of a matrix have the same run and name, and each a runner of its own.
    const stream = `${context.attempt}/${context.job}/${env['RUNNER_NAME'] ?? ''}`;
    const random = new numeric_random/* Random */.o(context.runId, stream);
    const waiting = { signal, say, spread: () => random.uniform() };
    // Asked for once, and both at once: a process of git takes longer than all that it is asked.
    const near = (0,github_history/* historyInCheckout */.w$)(context, workspace);
    return new GitHubHost({
        context,
        git: await readCheckout(workspace, context),
        near,
        api: token === '' ? null : (0,api/* openApi */.N)(token, context.apiUrl, { ...options.time, ...waiting }),
        // Both bring Azure's storage client with them, so neither is read before it is needed.
        artifacts: () => Promise.all(/* import() */[__webpack_require__.e(6350), __webpack_require__.e(6799)]).then(__webpack_require__.bind(__webpack_require__, 76799)),
        cache: () => Promise.all(/* import() */[__webpack_require__.e(6350), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151)),
        workspace,
        temp: env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        issueOnFailure,
        candidates,
        warn,
        signal,
        now: () => performance.now(),
    });
}
/**
 * @throws BrokenError when the environment is not that of a GitHub job
 * @throws InputError when the job was started by an event that the action is not for
 */
async function contextOf(env) {
    return (0,github_context/* readContext */.yI)(env, await readEvent(env['GITHUB_EVENT_PATH']));
}
async function readEvent(path) {
    try {
        return path === undefined ? {} : JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new errors/* BrokenError */.gk(`can't read the event of this job at ${path}`, undefined, { cause });
    }
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
