export const id = 1130;
export const ids = [1130];
export const modules = {

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

/***/ 81130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keptRuns: () => (/* binding */ keptRuns)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/host/github/answers.ts + 1 modules
var answers = __webpack_require__(75914);
// EXTERNAL MODULE: ./src/host/github/api.ts + 1 modules
var api = __webpack_require__(2630);
// EXTERNAL MODULE: ./src/host/github/artifacts.ts
var github_artifacts = __webpack_require__(2099);
// EXTERNAL MODULE: ./src/host/github/evidence.ts
var evidence = __webpack_require__(53191);
// EXTERNAL MODULE: ./src/host/github/fetch-run.ts
var fetch_run = __webpack_require__(74684);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
;// CONCATENATED MODULE: ./src/host/github/repository.ts


const FIX = 'Set GITHUB_REPOSITORY to OWNER/NAME.';
const PART = /^[A-Za-z0-9_.-]+$/;
/**
 * By `GITHUB_REPOSITORY`, as a job has it, or else by the remote `origin` of the folder; the token is
 * `GITHUB_TOKEN`, or `GH_TOKEN` as GitHub's own command line has it. It is sent to the API alone.
 * @throws InputError when one of them is missing
 */
async function repositoryAccess(env, folder) {
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    if (!token) {
        throw errors/* InputError */.dz.of('there is no token to read GitHub with', {
            fix: 'Set GITHUB_TOKEN or GH_TOKEN to one that may read Actions, for example: GH_TOKEN=$(gh auth token)',
        });
    }
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    if (!URL.canParse(apiUrl)) {
        throw errors/* InputError */.dz.of(`GITHUB_API_URL is no address: "${apiUrl}"`);
    }
    return { repository: await repositoryHere(env, folder), apiUrl, token };
}
async function repositoryHere(env, folder) {
    const named = env['GITHUB_REPOSITORY'];
    if (named)
        return partsOf(named, `GITHUB_REPOSITORY is "${named}"`);
    const remote = (await (0,git/* git */.$Y)(folder, ['remote', 'get-url', 'origin']))?.trim();
    if (!remote) {
        throw errors/* InputError */.dz.of('nothing says which repository this is: git has no remote "origin" here', {
            fix: FIX,
        });
    }
    const { host, path } = addressOf(remote);
    const server = new URL(env['GITHUB_SERVER_URL'] || 'https://github.com').hostname;
    if (host !== server && host !== `ssh.${server}`) {
        const where = host === undefined ? 'no address of a server' : `on ${host}, not on ${server}`;
        throw errors/* InputError */.dz.of(`the remote "origin" is ${where}`, {
            fix: `${FIX} For an Enterprise Server set GITHUB_SERVER_URL and GITHUB_API_URL too.`,
        });
    }
    return partsOf(path.replace(/\.git$/, ''), `the remote "origin" leads to "${path}"`);
}
function partsOf(name, what) {
    const [owner, repo, ...more] = name.split('/');
    const whole = owner && repo && more.length === 0 && PART.test(owner) && PART.test(repo);
    if (!whole)
        throw errors/* InputError */.dz.of(`${what}, which is not OWNER/NAME`, { fix: FIX });
    return { owner, repo };
}
/** `https://HOST/OWNER/NAME.git`, `ssh://git@HOST/\u2026` or, as git writes it short, `git@HOST:OWNER/NAME.git`. */
function addressOf(remote) {
    const short = /^(?:[^/@]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote);
    if (short)
        return { host: short[1], path: short[2] };
    if (!URL.canParse(remote))
        return { path: remote };
    const { hostname, pathname } = new URL(remote);
    return { host: hostname, path: pathname.replace(/^\/|\/$/g, '') };
}

;// CONCATENATED MODULE: ./src/host/github/kept-runs.ts









/** Pages of a hundred artifacts, of whatever kind, that are looked through. */
const MOST_PAGES = 30;
/** Downloads side by side. */
const AT_ONCE = 6;
const TO_LIST = {
    failed: 'could not list the runs',
    otherwise: ', or the token leave to read Actions',
};
/**
 * The runs that left their evidence as artifacts of a repository, whatever branch or fork their code
 * came from. One whose evidence can't be read is left out, and said so.
 * @throws InputError without a token or a repository
 * @throws BrokenError when GitHub refuses, or an answer can't be read
 */
async function keptRuns({ env, folder, say, ...asked }) {
    const { repository, apiUrl, token } = await repositoryAccess(env, folder);
    const temp = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-runs-'));
    try {
        return await search({ ...asked, api: (0,api/* openApi */.N)(token, apiUrl, { say }), repository, temp });
    }
    finally {
        await (0,promises_.rm)(temp, { recursive: true, force: true });
    }
}
async function search(request) {
    const { api, repository, most } = request;
    const branch = await ask(api.call(answers/* REPOSITORY */.Bw, { ...repository }));
    const { artifacts, expired, notAll } = await kept_runs_evidence(request);
    const notes = [
        ...(notAll
            ? [
                `only the newest ${most} runs are read, or the newest ${MOST_PAGES * 100} artifacts: older ones are not listed`,
            ]
            : []),
        ...(expired > 0 ? [`the evidence of ${expired} further has expired`] : []),
    ];
    const runs = new Map();
    for (let from = 0; from < artifacts.length; from += AT_ONCE) {
        const read = artifacts.slice(from, from + AT_ONCE).map((one) => readKept(one, branch, request));
        for (const kept of await Promise.all(read)) {
            if (typeof kept === 'string')
                notes.push(kept);
            // A run that a later job promoted left its evidence twice.
            else if (!runs.has(kept.record.id))
                runs.set(kept.record.id, kept);
        }
    }
    return { runs: [...runs.values()], notes };
}
async function kept_runs_evidence({ api, repository, wanted, most }) {
    const artifacts = [];
    let expired = 0;
    for (let page = 1; page <= MOST_PAGES; page++) {
        const asked = { ...repository, per_page: 100, page };
        const { items, more } = await ask(api.call(answers/* REPOSITORY_ARTIFACTS */.D3, asked));
        for (const artifact of items) {
            const key = (0,github_artifacts/* evidenceKey */.ZH)(artifact.name);
            if (!key || !wanted(`${key.project}/${key.experiment}`))
                continue;
            if (artifact.expired)
                expired++;
            else if (artifacts.length === most)
                return { artifacts, expired, notAll: true };
            else
                artifacts.push(artifact);
        }
        if (!more)
            return { artifacts, expired, notAll: false };
    }
    return { artifacts, expired, notAll: true };
}
/** What there is to say of it where it can't be read. */
async function readKept(artifact, defaultBranch, { api, repository, temp }) {
    try {
        const record = await ask((0,evidence/* readEvidence */.A)(api, repository, artifact, temp));
        const run = artifact.workflow_run;
        const fork = run === null || run.head_repository_id !== run.repository_id;
        return { record, fork, mayPromote: !fork && run.head_branch === defaultBranch };
    }
    catch (error) {
        if (!(error instanceof evidence/* UnreadableError */.G))
            throw error;
        return error.message;
    }
}
async function ask(work) {
    return (0,fetch_run/* orExplainRefusal */.BQ)(work, 'actions: read', TO_LIST);
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


/***/ })

};
