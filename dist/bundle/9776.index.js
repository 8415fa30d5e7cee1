export const id = 9776;
export const ids = [9776];
export const modules = {

/***/ 99677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20663);





const KIND = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
/**
 * Unpacks a zip archive into an existing, empty folder. The central directory is read first and nothing is written when any entry
 * is refused: too many entries or bytes, a link or device, an encrypted file, a path that leaves the folder or stands twice.
 * yauzl ends a file whose bytes don't match the size it declares.
 * @throws Error saying what was refused
 */
async function unpack(archive, folder, limits) {
    const options = { lazyEntries: true, strictFileNames: true, autoClose: false };
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_4__/* .openPromise */ .sO)(archive, options);
    try {
        if (zip.entryCount > limits.entries)
            throw new Error(`it holds ${zip.entryCount} files`);
        const entries = [];
        for await (const entry of zip.eachEntry())
            entries.push(entry);
        const files = accepted(entries, limits);
        for (const entry of files) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.fileName);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await zip.openReadStreamPromise(entry), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx' }));
        }
    }
    finally {
        zip.close();
    }
}
/** The entries that are files. Folders follow from their paths. */
function accepted(entries, limits) {
    const seen = new Set();
    let bytes = 0;
    return entries.filter((entry) => {
        const { fileName } = entry;
        const kind = (entry.externalFileAttributes >>> 16) & KIND;
        if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) {
            throw new Error(`${JSON.stringify(fileName)} is a link or a device`);
        }
        if (entry.isEncrypted())
            throw new Error(`${JSON.stringify(fileName)} is encrypted`);
        // Two names that differ in case are one file on some disks.
        const name = fileName.toLowerCase();
        if (seen.has(name))
            throw new Error(`${JSON.stringify(fileName)} is there twice`);
        seen.add(name);
        bytes += entry.uncompressedSize;
        if (bytes > limits.bytes)
            throw new Error(`its files are larger than ${limits.bytes} bytes`);
        return !fileName.endsWith('/');
    });
}


/***/ }),

/***/ 75914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ ARTIFACT_ADDRESS),
  we: () => (/* binding */ BLOB),
  cx: () => (/* binding */ CHANGED_CHECK),
  Pl: () => (/* binding */ CHANGED_COMMENT),
  jE: () => (/* binding */ CHANGED_ISSUE),
  Qb: () => (/* binding */ CHECKS_OF_COMMIT),
  kN: () => (/* binding */ CHECKS_OF_MAIN),
  r_: () => (/* binding */ COMMENTS),
  HX: () => (/* binding */ COMMITS),
  KB: () => (/* binding */ CONTENT),
  UV: () => (/* binding */ DELETED_COMMENT),
  Kc: () => (/* binding */ DELETED_REF),
  N_: () => (/* binding */ ISSUES),
  FI: () => (/* binding */ MATCHING_REFS),
  oW: () => (/* binding */ MOVED_REF),
  pg: () => (/* binding */ NEW_BLOB),
  Aw: () => (/* binding */ NEW_CHECK),
  nu: () => (/* binding */ NEW_COMMENT),
  pP: () => (/* binding */ NEW_COMMIT),
  jt: () => (/* binding */ NEW_ISSUE),
  L2: () => (/* binding */ NEW_REF),
  mH: () => (/* binding */ NEW_TREE),
  Ld: () => (/* binding */ PULL_REQUESTS),
  Bw: () => (/* binding */ REPOSITORY),
  D3: () => (/* binding */ REPOSITORY_ARTIFACTS),
  A0: () => (/* binding */ RUN_ARTIFACTS),
  Pr: () => (/* binding */ TREE),
  Zh: () => (/* binding */ VIEWER),
  Wv: () => (/* binding */ WORKFLOW_RUN),
  z8: () => (/* binding */ WORKFLOW_RUNS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/host/github/retry.ts
var retry = __webpack_require__(18978);
;// CONCATENATED MODULE: ./src/host/github/endpoint.ts


/** @param fits whether it is the answer to this call, and not one that a cache holds of another */
function endpoint(route, schema, fits = () => true) {
    return {
        route,
        read(response, asked) {
            const { data: answer, error } = schema.safeParse(response);
            if (error)
                throw new retry/* UnreadableAnswer */.ym(route, errors/* prettifyError */.S1(error));
            if (!fits(answer, asked))
                throw new retry/* UnreadableAnswer */.ym(route, 'it is about something else');
            return answer;
        },
    };
}
const body = (data) => schemas/* object */.Ikc({ data }).transform((answer) => answer.data);
const pageOf = (items) => schemas/* object */.Ikc({ data: items, headers: schemas/* object */.Ikc({ link: schemas/* string */.YjP().optional() }) }).transform(({ data, headers }) => ({
    items: data,
    more: /rel="next"/.test(headers.link ?? ''),
}));
const done = schemas/* object */.Ikc({ status: schemas/* literal */.euz(204) }).transform(() => undefined);

;// CONCATENATED MODULE: ./src/host/github/answers.ts


// What GitHub answers, as far as anything depends on it. A key that is not listed here is not there for our code.
const id = schemas/* number */.aig().int().positive();
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const author = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }).nullable();
/** The name of its default branch. */
const REPOSITORY = endpoint('GET /repos/{owner}/{repo}', body(schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() })).transform((found) => found.default_branch));
const artifact = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    /** `sha256:\u2026` of the archive; absent on those of older services. */
    digest: schemas/* string */.YjP()
        .nullish()
        .transform((digest) => digest ?? null),
    expired: schemas/* boolean */.zMY(),
    expires_at: iso/* datetime */.w$({ offset: true }).nullable(),
    workflow_run: schemas/* object */.Ikc({
        id,
        repository_id: id,
        /** Null when the fork was deleted. */
        head_repository_id: id.nullable(),
        /** Null for a run that no branch started. */
        head_branch: schemas/* string */.YjP().nullable(),
        head_sha: sha,
    })
        .nullable(),
});
const artifacts = pageOf(schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifact) }).transform((list) => list.artifacts));
const allNamed = ({ items }, { name }) => name === undefined || items.every((item) => item.name === name);
const REPOSITORY_ARTIFACTS = endpoint('GET /repos/{owner}/{repo}/actions/artifacts', artifacts, allNamed);
const RUN_ARTIFACTS = endpoint('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', artifacts, allNamed);
/** Where an artifact can be downloaded: a signed address, valid for a minute. */
const ARTIFACT_ADDRESS = {
    ...endpoint('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', schemas/* object */.Ikc({ status: schemas/* literal */.euz(302), headers: schemas/* object */.Ikc({ location: schemas/* url */.OZ5() }) })
        .transform(({ headers }) => headers.location)),
    request: { redirect: 'manual' },
};
const workflowRun = schemas/* object */.Ikc({
    id,
    event: schemas/* string */.YjP().min(1),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: sha,
    html_url: schemas/* url */.OZ5(),
    /** Null when the fork was deleted: the key is there all the same. */
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().min(1) }).nullable(),
});
const WORKFLOW_RUN = endpoint('GET /repos/{owner}/{repo}/actions/runs/{run_id}', body(workflowRun), (run, { run_id }) => run.id === run_id);
/** Of a branch, the newest first. */
const WORKFLOW_RUNS = endpoint('GET /repos/{owner}/{repo}/actions/runs', pageOf(schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ id }).nullable(),
    })),
})
    .transform((list) => list.workflow_runs)), ({ items }, { branch }) => items.every((run) => run.head_branch === branch));
/** A commit's history, itself first. */
const COMMITS = endpoint('GET /repos/{owner}/{repo}/commits', body(schemas/* array */.YOg(schemas/* object */.Ikc({ sha, parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })) })).min(1)), ([tip], asked) => tip?.sha === asked.sha);
const PULL_REQUESTS = endpoint('GET /repos/{owner}/{repo}/pulls', pageOf(schemas/* array */.YOg(schemas/* object */.Ikc({ number: id, head: schemas/* object */.Ikc({ sha }), base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }) }))));
const check = schemas/* object */.Ikc({ id, name: schemas/* string */.YjP(), head_sha: sha });
const NEW_CHECK = endpoint('POST /repos/{owner}/{repo}/check-runs', body(check), (made, { name, head_sha }) => made.name === name && made.head_sha === head_sha);
/** Those of one name. */
const CHECKS_OF_COMMIT = endpoint('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', pageOf(schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(check.extend({ external_id: schemas/* string */.YjP().nullable() })) })
    .transform((list) => list.check_runs)), ({ items }, { ref, check_name }) => items.every((one) => one.head_sha === ref && one.name === check_name));
const CHANGED_CHECK = endpoint('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', body(check), (changed, { check_run_id }) => changed.id === check_run_id);
const comment = schemas/* object */.Ikc({ id, html_url: schemas/* url */.OZ5(), body: schemas/* string */.YjP().nullish(), user: author });
const COMMENTS = endpoint('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', pageOf(schemas/* array */.YOg(comment)));
const NEW_COMMENT = endpoint('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', body(comment));
const CHANGED_COMMENT = endpoint('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', body(comment), (changed, { comment_id }) => changed.id === comment_id);
const DELETED_COMMENT = endpoint('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', done);
const issue = schemas/* object */.Ikc({ number: id, title: schemas/* string */.YjP(), body: schemas/* string */.YjP().nullish() });
const ISSUES = endpoint('GET /repos/{owner}/{repo}/issues', pageOf(schemas/* array */.YOg(issue)));
const NEW_ISSUE = endpoint('POST /repos/{owner}/{repo}/issues', body(issue));
const CHANGED_ISSUE = endpoint('PATCH /repos/{owner}/{repo}/issues/{issue_number}', body(issue), (changed, { issue_number }) => changed.number === issue_number);
const ref = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha }) });
/** The refs that begin so. */
const MATCHING_REFS = endpoint('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', body(schemas/* array */.YOg(ref)), (found, asked) => found.every((one) => one.ref.startsWith(`refs/${asked.ref}`)));
const NEW_REF = endpoint('POST /repos/{owner}/{repo}/git/refs', body(ref));
const MOVED_REF = endpoint('PATCH /repos/{owner}/{repo}/git/refs/{ref}', body(ref));
const DELETED_REF = endpoint('DELETE /repos/{owner}/{repo}/git/refs/{ref}', done);
const TREE = endpoint('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', body(schemas/* object */.Ikc({
    sha,
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP().min(1), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha })),
})));
const made = schemas/* object */.Ikc({ sha });
const NEW_TREE = endpoint('POST /repos/{owner}/{repo}/git/trees', body(made));
const NEW_COMMIT = endpoint('POST /repos/{owner}/{repo}/git/commits', body(made));
const BLOB = endpoint('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', body(schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') })));
const NEW_BLOB = endpoint('POST /repos/{owner}/{repo}/git/blobs', body(made));
/** A file at a commit; one of more than a megabyte without its content. */
const CONTENT = endpoint('GET /repos/{owner}/{repo}/contents/{path}', body(schemas/* object */.Ikc({
    type: schemas/* literal */.euz('file'),
    path: schemas/* string */.YjP(),
    sha,
    content: schemas/* string */.YjP(),
    encoding: schemas/* enum */.k5n(['base64', 'none']),
})), (file, { path }) => file.path === path);
const nodes = (node) => schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(node) });
const answers_history = schemas/* object */.Ikc({
    target: schemas/* object */.Ikc({
        history: schemas/* object */.Ikc({
            pageInfo: schemas/* union */.KCZ([
                schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }).transform(() => null),
                schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(true), endCursor: schemas/* string */.YjP().min(1) })
                    .transform(({ endCursor }) => endCursor),
            ]),
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                oid: sha,
                checkSuites: nodes(schemas/* object */.Ikc({ checkRuns: nodes(schemas/* object */.Ikc({ externalId: schemas/* string */.YjP().nullable() })) })),
            })),
        }),
    }),
});
/** On an Enterprise Server GraphQL doesn't lie below the REST API: /api/graphql, not /api/v3/graphql. */
const at = (baseUrl) => ({ baseUrl: baseUrl.replace(/\/api\/v3\/?$/, '/api') });
/** Who the token writes as. */
const VIEWER = {
    ...endpoint('POST /graphql', body(schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }) })
        .transform(({ data }) => data.viewer.login))),
    at,
};
/**
 * The marks that the checks of one name left on the default branch's commits, the newest first. A token that may not read checks is
 * answered with 200 and a refusal.
 */
const CHECKS_OF_MAIN = {
    ...endpoint('POST /graphql', body(schemas/* union */.KCZ([
        schemas/* object */.Ikc({
            errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* literal */.euz('FORBIDDEN'), message: schemas/* string */.YjP() })).min(1),
        })
            .transform(({ errors }) => ({ kind: 'refused', message: errors[0].message })),
        schemas/* object */.Ikc({
            errors: schemas/* undefined */.Vxk().optional(),
            data: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ defaultBranchRef: answers_history }) }),
        })
            .transform(({ data }) => {
            const { nodes, pageInfo } = data.repository.defaultBranchRef.target.history;
            const commits = nodes.map(({ oid, checkSuites }) => ({
                sha: oid,
                marks: checkSuites.nodes.flatMap(({ checkRuns }) => checkRuns.nodes.flatMap(({ externalId }) => externalId ?? [])),
            }));
            return { kind: 'read', commits, next: pageInfo };
        }),
    ]))),
    at,
};


/***/ }),

/***/ 2630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./src/host/github/retry.ts
var retry = __webpack_require__(18978);
;// CONCATENATED MODULE: ./src/host/github/waiting.ts
/** Of a single call of a single person. */
const WAITS_ALONE = {
    now: () => Date.now(),
    sleep,
    spread: () => 0,
    say() { },
};
async function sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}

;// CONCATENATED MODULE: ./src/host/github/api.ts



const ANSWER_WITHIN = 30_000;
const PAGE = 100;
/** Milliseconds; who waits for longer is told. */
const NOTICED = 10_000;
/** @param waiting left out: as a single call of a single person waits */
function openApi(token, baseUrl, waiting = {}) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl });
    const { now, sleep, signal: cancelled, spread, say } = { ...WAITS_ALONE, ...waiting };
    const waitUntil = sayingOnce(say);
    const api = {
        async call(endpoint, parameters, { once = false, soon = false } = {}) {
            for (let failures = 0, limits = 0;;) {
                try {
                    const signal = AbortSignal.timeout(ANSWER_WITHIN);
                    const request = { signal, ...endpoint.request };
                    const given = {
                        ...parameters,
                        ...endpoint.at?.(baseUrl),
                        request,
                    };
                    return endpoint.read(await octokit.request(endpoint.route, given), parameters);
                }
                catch (error) {
                    // What a limit refused was not read, so it is tried again also where it is made once.
                    if ((0,retry/* isApiError */.d7)(error) && (0,retry/* isRateLimited */.Jz)(error)) {
                        const time = { now: now(), spread: spread() };
                        const wait = soon ? null : (0,retry/* waitForLimit */.QE)(error, ++limits, time);
                        if (wait === null)
                            throw error;
                        if (wait >= NOTICED)
                            waitUntil(time.now + wait);
                        await sleep(wait, cancelled);
                        continue;
                    }
                    if (once)
                        throw (0,retry/* asRepeatable */.gQ)(error);
                    const wait = (0,retry/* waitAfterFailure */.Cs)(error, ++failures);
                    if (wait === null)
                        throw error;
                    await sleep(wait);
                }
            }
        },
        async all(endpoint, parameters) {
            const items = [];
            for (let page = 1;; page++) {
                const answer = await api.call(endpoint, { ...parameters, per_page: PAGE, page });
                items.push(...answer.items);
                if (!answer.more)
                    return items;
            }
        },
    };
    return api;
}
/** Calls that are made side by side wait side by side. */
function sayingOnce(say) {
    let last = '';
    return (time) => {
        const minute = new Date(Math.ceil(time / 60_000) * 60_000).toISOString().slice(11, 16);
        if (minute === last)
            return;
        last = minute;
        say(`GitHub\u2019s limit is reached: waiting until ${minute} UTC`);
    };
}


/***/ }),

/***/ 2099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pageName),
/* harmony export */   B6: () => (/* binding */ NameTakenError),
/* harmony export */   RL: () => (/* binding */ evidenceFiles),
/* harmony export */   Se: () => (/* binding */ upload),
/* harmony export */   T: () => (/* binding */ comparedFiles),
/* harmony export */   Tp: () => (/* binding */ referenceFiles),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   mV: () => (/* binding */ verifyUploads),
/* harmony export */   mz: () => (/* binding */ filesUnder),
/* harmony export */   n$: () => (/* binding */ trainedId),
/* harmony export */   nQ: () => (/* binding */ trainedName),
/* harmony export */   r$: () => (/* binding */ LISTED_AFTER),
/* harmony export */   sC: () => (/* binding */ promotedName),
/* harmony export */   xD: () => (/* binding */ recordName),
/* harmony export */   yl: () => (/* binding */ HANDED_PREFIX),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88463);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);







/** Always kept: what the run did and found. */
function evidenceName(key) {
    return nameOf('sluice', key);
}
/** Whose evidence an artifact is by its name; undefined of anything else. */
function evidenceKey(name) {
    const [kind, project, experiment, ...more] = name.split('~');
    const whole = kind === 'sluice' && project && experiment && more.length === 0 && !isPage(name);
    return whole ? { project, experiment } : undefined;
}
/** What a page's name ends in; no experiment's does. */
const PAGE = '.html';
/** The report as a page. GitHub calls an artifact that is one file after that file. */
function pageName(key) {
    return `${evidenceName(key)}${PAGE}`;
}
/** Whether an artifact is the page of a run, which is no archive. */
function isPage(name) {
    return name.endsWith(PAGE);
}
/** Kept only when the gate passed. */
function modelName(key) {
    return nameOf('model', key);
}
/**
 * What the runs after it compare with: kept only of a run that is promoted. By this name GitHub lists promoted runs alone, however many
 * candidates, other projects and other branches have left theirs meanwhile.
 */
function promotedName(key) {
    return nameOf('promoted', key);
}
/**
 * What vouches for a record that is kept on a branch, where anybody who may push can put another: the
 * run that promoted it leaves an artifact whose name says which bytes it left. Nobody else can add one
 * to that run, and GitHub lists it also when what it holds has expired.
 */
function recordName(record) {
    return `record~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(record).digest('hex')}`;
}
/** Left to a later job of the workflow run. Several jobs may train the same experiment. */
function trainedName({ id, ...key }) {
    return `${nameOf('trained', key)}~${id}`;
}
/** The id in such a name. */
function trainedId(name) {
    return name.slice(name.lastIndexOf('~') + 1);
}
/** What the names of the artifacts begin with that one job leaves to another. */
const HANDED_PREFIX = { trained: 'trained~', judged: 'sluice~' };
/** A `~` can't stand in a project's or an experiment's name, so no two of them are told apart by where it stands. */
function nameOf(kind, { project, experiment }) {
    return `${kind}~${project}~${experiment}`;
}
/** The files of a run's folder that are its evidence. */
function evidenceFiles(folder) {
    const { record, events, report } = _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al;
    const kept = [record, events, report];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
        .filter((file) => kept.includes(file) || (0,_record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isPredictions */ .zr)(file))
        .sort()
        .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file));
}
/** The files of a run's folder that a comparison reads: its model is an artifact of its own. */
async function comparedFiles({ record, folder }) {
    const files = [_record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.record, ...(0,_record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .predictionFiles */ .b0)(record).map(({ path }) => path)];
    return [...files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file)), ...(await referenceFiles(folder))];
}
/** The run that this one is held against, with its model, so that it outlives its own artifacts. */
async function referenceFiles(folder) {
    const reference = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.reference);
    return (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t)(reference)) ? filesUnder(reference) : [];
}
/** The files of a run's model; none where it left none, as where there were predictions alone. */
async function modelFiles(folder) {
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.model);
    return (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t)(model)) ? filesUnder(model) : [];
}
/** All files under a folder. */
async function filesUnder(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name))
        .sort();
}
/** What GitHub's client says when the account's storage is full. */
const QUOTA = /artifact storage quota/i;
const MAKE_ROOM = 'Delete artifacts that nobody needs, keep those of pull requests for fewer days (retention-days) or without their models (upload-candidate: false). GitHub counts again within 6 to 12 hours: https://docs.github.com/en/billing/concepts/product-billing/github-actions';
const RECOVER = 'Run the job again when GitHub has recovered: https://www.githubstatus.com';
/** Another job of the same workflow run has an artifact of this name. */
class NameTakenError extends _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenError */ .gk {
}
/**
 * @throws NameTakenError when the name is not free
 * @throws BrokenError when the upload failed; the client has tried again by then
 */
async function upload(client, name, { files, root, days, asFile }) {
    try {
        const options = {
            ...(days !== undefined && { retentionDays: days }),
            ...(asFile && { skipArchive: true }),
        };
        const { id, digest } = await client.uploadArtifact(name, [...files], root, options);
        if (id === undefined || !digest)
            throw new Error('the service gave it no id or no digest');
        return { name, id, digest: `sha256:${digest}` };
    }
    catch (cause) {
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause);
        const message = `could not upload the artifact "${name}": ${reason}`;
        if (/\b409\b/.test(reason)) {
            const fix = 'If another job of this run has uploaded an experiment of this name, give each its own. If none has, run the job again: GitHub took the name, and its answer was lost.';
            throw new NameTakenError(message, fix, { cause });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenError */ .gk(message, QUOTA.test(reason) ? MAKE_ROOM : RECOVER, { cause });
    }
}
/** Milliseconds between looks for an upload that is not listed yet: half a minute in all. */
const LISTED_AFTER = [1000, 2000, 4000, 8000, 15_000];
/**
 * Compares the digests that the service holds with those of what was sent. What was uploaded may not be listed at once, so what is
 * missing is looked for again: that says nothing about its bytes.
 * @throws BrokenError naming the artifact that is missing or not the same
 */
async function verifyUploads(client, artifacts) {
    for (let look = 0;; look++) {
        const listed = await client.listArtifacts().catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenError */ .gk(`could not check the uploaded artifacts: ${cause.message}`, undefined, {
                cause,
            });
        });
        const held = new Map(listed.artifacts.map((artifact) => [artifact.id, artifact]));
        for (const { name, id, digest } of artifacts) {
            const found = held.get(id);
            if (!found || found.digest === digest)
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenError */ .gk(`the artifact "${name}" was damaged on its way: ${digest} was sent, and the service holds ${found.digest ?? 'no digest'}`, 'Run the job again.');
        }
        const missing = artifacts.find(({ id }) => !held.has(id));
        if (!missing)
            return;
        const wait = LISTED_AFTER[look];
        if (wait === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenError */ .gk(`the artifact "${missing.name}" was uploaded, and GitHub does not list it after half a minute`, 'Run the job again when GitHub has recovered: https://www.githubstatus.com');
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
    }
}


/***/ }),

/***/ 84403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   g$: () => (/* binding */ TRUSTED_EVENTS),
/* harmony export */   vr: () => (/* binding */ baseBranchOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9011);



const environment = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_REPOSITORY_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive().optional(),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    GITHUB_REF: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive(),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive().default(1),
    /** `OWNER/REPO/.github/workflows/FILE@REF` */
    GITHUB_WORKFLOW_REF: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5().default('https://api.github.com'),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5().default('https://github.com'),
});
const payload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            // Null when the fork was deleted.
            repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
        }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), base_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), base_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
        .optional(),
});
/** The events whose runs on the default branch promote, and whose runs are trusted as baselines. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * @param env the job's environment variables
 * @param event the parsed file at `GITHUB_EVENT_PATH`
 * @throws BrokenError when a variable that every runner sets is missing
 * @throws InputError on `pull_request_target`, where what is checked out is not the pull request
 */
function readContext(env, event) {
    const vars = check(environment, env, 'the environment of this job');
    const given = check(payload, event, 'the event of this job');
    if (vars.GITHUB_EVENT_NAME === 'pull_request_target') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('pull_request_target checks out the base branch, not the pull request', {
            fix: 'Start the workflow with: on: pull_request. For pull requests from forks, docs/workflows/fork-comment.yml writes the comment.',
        });
    }
    const [owner, repo] = vars.GITHUB_REPOSITORY.split('/');
    const branch = branchOf(vars.GITHUB_REF);
    const repositoryUrl = `${vars.GITHUB_SERVER_URL}/${owner}/${repo}`;
    return {
        owner,
        repo,
        event: vars.GITHUB_EVENT_NAME,
        actor: vars.GITHUB_ACTOR,
        trigger: triggerOf(given, vars.GITHUB_REPOSITORY, vars.GITHUB_SHA, {
            branch,
            repository: vars.GITHUB_REPOSITORY_ID ?? null,
        }),
        // A schedule's event may not describe the repository; schedules run on the default branch alone.
        defaultBranch: given.repository?.default_branch ?? branch ?? '',
        sha: vars.GITHUB_SHA,
        ref: vars.GITHUB_REF,
        runId: vars.GITHUB_RUN_ID,
        attempt: vars.GITHUB_RUN_ATTEMPT,
        workflow: workflowFile(vars.GITHUB_WORKFLOW_REF, vars.GITHUB_REPOSITORY),
        job: vars.GITHUB_JOB,
        apiUrl: vars.GITHUB_API_URL,
        runUrl: `${repositoryUrl}/actions/runs/${vars.GITHUB_RUN_ID}`,
        repositoryUrl,
        enterpriseServer: isEnterpriseServer(vars.GITHUB_SERVER_URL),
    };
}
function repositoryOf({ owner, repo }) {
    return { owner, repo };
}
/** The branch whose promoted runs are the baseline. */
function baseBranchOf({ trigger, defaultBranch }) {
    return trigger.kind === 'branch' ? defaultBranch : trigger.baseBranch;
}
function triggerOf(given, name, sha, { branch, repository }) {
    const { pull_request: pull, merge_group: group } = given;
    if (pull) {
        return {
            kind: 'pull-request',
            number: pull.number,
            headSha: pull.head.sha,
            headBranch: pull.head.ref,
            headRepository: pull.head.repo?.id ?? null,
            baseBranch: pull.base.ref,
            fork: pull.head.repo?.full_name !== name,
        };
    }
    if (group) {
        const baseBranch = branchOf(group.base_ref) ?? group.base_ref;
        return {
            kind: 'merge-group',
            headSha: group.head_sha,
            baseBranch,
            baseSha: group.base_sha,
        };
    }
    return { kind: 'branch', headSha: sha, branch, repository };
}
function branchOf(ref) {
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}
function workflowFile(ref, repository) {
    const file = ref.split('@refs/', 1)[0] ?? '';
    return file.startsWith(`${repository}/`) ? file.slice(repository.length + 1) : file;
}
/** As the artifact client decides it. */
function isEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return hostname !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(hostname);
}
function check(schema, value, what) {
    const parsed = schema.safeParse(value, _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ONCE */ .E);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${what} is not as GitHub makes it: ${issue?.path.join('.')}: ${issue?.message}`);
}


/***/ }),

/***/ 86750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listRunArtifacts),
/* harmony export */   b: () => (/* binding */ downloadArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83916);
/* harmony import */ var _files_archive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99677);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75914);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18978);











/**
 * The artifacts of all of a run's attempts, the newest first.
 * @param name left out: of any name
 * @throws octokit's RequestError when the API refuses
 */
async function listRunArtifacts(api, repository, runId, name) {
    const asked = { ...repository, run_id: runId, ...(name !== undefined && { name }) };
    const artifacts = await api.all(_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .RUN_ARTIFACTS */ .A0, asked);
    return artifacts.toSorted((a, b) => b.id - a.id);
}
/**
 * Downloads an artifact, compares its digest and unpacks it into `folder`, which is made.
 * @param temp a folder for the archive
 * @throws BrokenError when it can't be downloaded, is not what was uploaded, or holds what an archive must not hold
 * @throws octokit's RequestError when the API refuses
 */
async function downloadArtifact(api, repository, artifact, { folder, temp, limits }) {
    const what = `the artifact "${artifact.name}" (id ${artifact.id})`;
    if (!artifact.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BrokenError */ .gk(`${what} has no digest, so its content can't be trusted`);
    }
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temp, 'sluice-download-'));
    try {
        const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'artifact.zip');
        // The signed URL is asked for again each time: it is valid for a minute.
        const digest = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_10__/* .repeat */ .ux)(async () => {
            const asked = { ...repository, artifact_id: artifact.id, archive_format: 'zip' };
            // A failure is repeated together with the download.
            const url = await api.call(_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .ARTIFACT_ADDRESS */ .aY, asked, { once: true });
            return save(url, archive, limits.bytes);
        });
        if (digest !== artifact.digest) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BrokenError */ .gk(`${what} is corrupt: its digest is ${digest}, and ${artifact.digest} was uploaded`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
        await (0,_files_archive_js__WEBPACK_IMPORTED_MODULE_8__/* .unpack */ .l)(archive, folder, limits).catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BrokenError */ .gk(`${what} can't be unpacked: ${cause.message}`, undefined, { cause });
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(place, { recursive: true, force: true });
    }
}
/** Saves what a URL gives, and returns its digest. A failure that may pass has a `status`, so that it is repeated. */
async function save(url, file, maxBytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const meter = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            done(bytes > maxBytes ? new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BrokenError */ .gk(`more than ${maxBytes} bytes came`) : null, chunk);
        },
    });
    try {
        // Signed: no token is sent along. This client honours the runner's proxy.
        const { message } = await new _actions_http_client__WEBPACK_IMPORTED_MODULE_6__/* .HttpClient */ .Qq('sluice').get(url);
        if (message.statusCode !== 200) {
            message.resume();
            throw Object.assign(new Error(`HTTP ${message.statusCode}`), { status: message.statusCode });
        }
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(message, meter, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BrokenError */ .gk)
            throw cause;
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(cause);
        const status = cause.status ?? 500;
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BrokenError */ .gk(`the download failed: ${reason}`, undefined, { cause });
        throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_10__/* .asRepeatable */ .gQ)(Object.assign(error, { status }));
    }
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 53191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence),
/* harmony export */   G: () => (/* binding */ UnreadableError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62524);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2099);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86750);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18978);









/** What a stranger's archive may hold, and how large a record is read. */
const LIMITS = { bytes: 2 ** 28, entries: 20 };
const MAX_RECORD_BYTES = 2 ** 24;
/** As the config's own schema has it: a stranger's record could hold anything. */
const experimentKey = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    project: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
    experiment: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
});
/** What an artifact holds is not one of our records. */
class UnreadableError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk {
}
/**
 * The record in a run's evidence, whoever left it.
 * @throws UnreadableError when it holds no record of ours
 * @throws BrokenError when it can't be downloaded
 * @throws octokit's RequestError when the API refuses
 */
async function readEvidence(api, { owner, repo }, artifact, temp) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'sluice-evidence-'));
    try {
        await (0,_download_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadArtifact */ .b)(api, { owner, repo }, artifact, { folder, temp, limits: LIMITS });
        return await recordIn(folder, artifact.name);
    }
    catch (cause) {
        // A download that failed says nothing about what the artifact holds.
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk) || (0,_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .isApiError */ .d7)(cause))
            throw cause;
        throw new UnreadableError(cause.message, undefined, { cause });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** @throws BrokenError when it is not the record of the experiment that the artifact is named after */
async function recordIn(folder, artifact) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FILES */ .al.record);
    const source = `the record in "${artifact}"`;
    const size = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ size }) => size, () => null);
    if (size === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${source} is missing`);
    if (size > MAX_RECORD_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${source} is ${size} bytes large`);
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), source);
    const named = experimentKey.safeParse(record).success;
    if (!named || (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceName */ .Xc)(record) !== artifact) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${source} is of another experiment than its artifact`);
    }
    return record;
}


/***/ }),

/***/ 18978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ waitAfterFailure),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   QE: () => (/* binding */ waitForLimit),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   d7: () => (/* binding */ isApiError),
/* harmony export */   gQ: () => (/* binding */ asRepeatable),
/* harmony export */   ux: () => (/* binding */ repeat),
/* harmony export */   ym: () => (/* binding */ UnreadableAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const ATTEMPTS = 4;
const PASSING = [429, 500, 502, 503, 504];
/** No limit of GitHub's lasts longer than its hour, by a clock that may go a little ahead of ours. */
const LONGEST_LIMIT = 61 * 60_000;
/** What GitHub asks for where a limit doesn't say how long it lasts. */
const UNKNOWN_LIMIT = 60_000;
/** By twice the time with each, a minute becomes an hour. */
const LIMIT_ATTEMPTS = 7;
/**
 * Over which those who wait for the same hour come back. All at once they would be refused for their
 * number: GitHub takes 900 points in a minute, of which a read is one and a write five, and 80 writes.
 */
const SPREAD = 5 * 60_000;
/**
 * GitHub took the call, and what came is not what it answers: cut off, empty, a proxy's page, another object. It counts as a gateway's
 * failure, so it is repeated.
 */
class UnreadableAnswer extends Error {
    name = 'UnreadableAnswer';
    status = 502;
    constructor(route, what) {
        const line = what.split('\n').map((part) => part.trim());
        super(`the answer to ${route} can't be read: ${line.join(' ')}`);
    }
}
function isApiError(error) {
    return error instanceof Error && typeof error.status === 'number';
}
/** How many milliseconds to wait before a call is tried again that failed for a passing reason; null when it should not be. */
function waitAfterFailure(error, attempt) {
    if (attempt >= ATTEMPTS || !isApiError(error) || isRateLimited(error))
        return null;
    return PASSING.includes(error.status) ? growingWait(attempt) : null;
}
/**
 * How many milliseconds to wait before a call is tried again that a limit refused; null when it should not be. As GitHub asks
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately):
 * for `retry-after`, each time twice as long, and a minute where the limit does not say; but where nothing remains of the hour, until
 * `x-ratelimit-reset`, however often others were faster then: the job's own time is the bound.
 * @param attempt which call in a row it was that a limit refused, from 1
 * @param spread in [0, 1): where among those who wait for the same limit this one comes
 */
function waitForLimit(error, attempt, { now, spread }) {
    const headers = error.response?.headers ?? {};
    const number = (name) => Number(headers[name] ?? Number.NaN);
    const after = number('retry-after') * 1000;
    const reset = number('x-ratelimit-reset') * 1000 - now;
    if (Number.isNaN(after) && number('x-ratelimit-remaining') === 0 && !Number.isNaN(reset)) {
        return reset <= LONGEST_LIMIT ? Math.max(UNKNOWN_LIMIT, reset) + spread * SPREAD : null;
    }
    if (attempt >= LIMIT_ATTEMPTS)
        return null;
    const wait = (Number.isNaN(after) ? UNKNOWN_LIMIT : Math.max(0, after)) * 2 ** (attempt - 1);
    return wait <= LONGEST_LIMIT ? wait * (1 + spread) : null;
}
/** Marks the error of a call that was not tried again: `repeat` may do all that it belongs to again. */
function asRepeatable(error) {
    return isApiError(error) && PASSING.includes(error.status)
        ? Object.assign(error, { repeatable: true })
        : error;
}
/** Does something that is safe to do again, again, when a call in it failed for a passing reason and was not tried again. */
async function repeat(work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!isApiError(error) || !error.repeatable || attempt >= ATTEMPTS)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, growingWait(attempt)));
        }
    }
}
/** Refused because of too many calls: a 403 of this kind is not a missing permission. */
function isRateLimited({ status, message, response }) {
    if (status !== 403)
        return status === 429;
    const headers = response?.headers ?? {};
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        // A secondary limit may come without either.
        /\brate limit\b/i.test(message));
}
/** In words for a warning: what the API refused, and what to change when it is a permission. */
function explain(error, permission) {
    if (!isApiError(error))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (error instanceof UnreadableAnswer)
        return error.message;
    const reason = `HTTP ${error.status}: ${error.message.split('\n')[0]}`;
    if (error.status === 401)
        return `${reason} (the token is not valid)`;
    if (isRateLimited(error))
        return `${reason} (too many calls: GitHub\u2019s rate limit)`;
    if (error.status === 403 || error.status === 404) {
        return `${reason} (does the job have "permissions: ${permission}"?)`;
    }
    return reason;
}
function growingWait(attempt) {
    return 1000 * 2 ** (attempt - 1);
}


/***/ })

};
