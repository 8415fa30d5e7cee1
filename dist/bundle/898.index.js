export const id = 898;
export const ids = [898];
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

/***/ 88463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isPlainFolder),
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
/** Whether a folder is there, and not a link to one. */
async function isPlainFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RAY_TOKEN)
/* harmony export */ });
/** The environment variable that Ray's own client reads its token from, too. */
const RAY_TOKEN = 'RAY_AUTH_TOKEN';


/***/ }),

/***/ 898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runAsked)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/train/child/protocol.ts
var protocol = __webpack_require__(30287);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/train/ray-token.ts
var ray_token = __webpack_require__(17538);
;// CONCATENATED MODULE: ./src/train/ray/access.ts


/** Only this machine reaches it. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
/**
 * The token that goes along with each call; undefined where there is none. Whoever reaches a cluster
 * without one can run what they like there.
 * @throws InputError for a cluster elsewhere that is talked to without a token, or told it where
 *   others can read along, unless the config says so
 */
function tokenFor({ address, insecure }, env) {
    const token = env[ray_token/* RAY_TOKEN */.h]?.trim() || undefined;
    const { hostname, protocol } = new URL(address);
    if (insecure || LOOPBACK.test(hostname))
        return token;
    if (token === undefined) {
        throw errors/* InputError */.dz.of(`${ray_token/* RAY_TOKEN */.h} is not set, and ${hostname} is not this machine`, {
            fix: `Start the cluster with RAY_AUTH_MODE=token, and put its token into ${ray_token/* RAY_TOKEN */.h}. Where nobody else reaches it: train.on: {insecure: true}`,
        });
    }
    if (protocol === 'https:')
        return token;
    throw errors/* InputError */.dz.of(`${ray_token/* RAY_TOKEN */.h} would be told ${hostname} without TLS`, {
        fix: 'Use an https address. Where nobody else can read along: train.on: {insecure: true}',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./src/train/ray/answers.ts

// What Ray answers, as far as anything depends on it. A key that is not listed here is not there for our code.
const VERSION_ANSWER = schemas/* object */.Ikc({ ray_version: schemas/* string */.YjP().min(1).max(100) });
const job = schemas/* object */.Ikc({
    submission_id: schemas/* string */.YjP(),
    /** What it runs there. */
    entrypoint: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    /** Of one that failed. */
    error_type: schemas/* string */.YjP().nullish(),
    /** Of versions that have it; null where it was stopped, or never ran. */
    driver_exit_code: schemas/* int */.Whr().nullish(),
});
const JOB_ANSWER = schemas/* discriminatedUnion */.gMt('status', [
    job.extend({ status: schemas/* literal */.euz('PENDING') }),
    job.extend({ status: schemas/* literal */.euz('RUNNING') }),
    job.extend({ status: schemas/* literal */.euz('SUCCEEDED') }),
    job.extend({ status: schemas/* literal */.euz('FAILED') }),
    job.extend({ status: schemas/* literal */.euz('STOPPED') }),
]);
const SUBMITTED_ANSWER = schemas/* object */.Ikc({ submission_id: schemas/* string */.YjP() });
/** False where it had ended by then. */
const STOPPED_ANSWER = schemas/* object */.Ikc({ stopped: schemas/* boolean */.zMY() });
const LOGS_ANSWER = schemas/* object */.Ikc({
    logs: schemas/* string */.YjP()
        .nullable()
        .transform((text) => text ?? ''),
});
function hasEnded({ status }) {
    return status !== 'PENDING' && status !== 'RUNNING';
}

// EXTERNAL MODULE: ./src/train/ray/trouble.ts
var trouble = __webpack_require__(17958);
;// CONCATENATED MODULE: ./src/train/ray/find-job.ts


/** How many jobs of one training may have come to nothing before a new one is not tried any more. */
const MOST_JOBS = 20;
/**
 * Finds the job of an earlier attempt at this training, which is at work or has succeeded; or the
 * next name that is free, as one that failed or was stopped keeps its own.
 * @param first the name of the first attempt's
 * @param digest of all that decides what the job does
 * @param hasResults whether what such a job left can still be fetched
 * @throws RayTrouble where a job of such a name was given something else to do
 */
async function findJob(first, digest, api, hasResults, signal) {
    for (let attempt = 1; attempt <= MOST_JOBS; attempt++) {
        const id = attempt === 1 ? first : `${first}-${attempt}`;
        const job = await api.job(id, signal);
        if (job === undefined)
            return { id, there: false };
        if (job.metadata?.['sluice'] !== digest)
            throw new trouble/* RayTrouble */.K({ kind: 'other-job', id });
        if (!hasEnded(job) || (job.status === 'SUCCEEDED' && (await hasResults(id)))) {
            return { id, there: true };
        }
    }
    throw new trouble/* RayTrouble */.K({ kind: 'too-many-jobs', tried: MOST_JOBS });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/train/ray/http-call.ts






/** No whole answer came: nobody knows whether the call was taken. */
class NoAnswer extends Error {
    name = 'NoAnswer';
}
/** More came than is read. */
class TooLong extends Error {
    name = 'TooLong';
    constructor(most) {
        super(`it is longer than ${(0,quantities/* formatBytes */.z3)(most)}`);
    }
}
/**
 * Makes one call, by Node's own client: `fetch` marks its calls as a browser's (`Sec-Fetch-Mode`),
 * and Ray lets a browser read and nothing else. A redirect is an answer like any other, so that no
 * header gets to another host.
 * @throws NoAnswer where the connection failed, or ended before the answer did
 * @throws TooLong where the answer is longer than is read
 * @throws the signal's own reason when it is aborted
 */
function httpCall(call, signal) {
    return withAnswer(call, signal, async (answer) => {
        const pieces = [];
        let bytes = 0;
        for await (const piece of answer) {
            bytes += piece.byteLength;
            if (bytes > call.most)
                throw new TooLong(call.most);
            pieces.push(piece);
        }
        return { status: answer.statusCode ?? 0, body: Buffer.concat(pieces) };
    });
}
/** The same into a new file. @returns the status of the answer */
function httpDownload(call, file, signal) {
    return withAnswer(call, signal, async (answer) => {
        let bytes = 0;
        const counted = async function* (pieces) {
            for await (const piece of pieces) {
                bytes += piece.byteLength;
                if (bytes > call.most)
                    throw new TooLong(call.most);
                yield piece;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(answer, counted, (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' }));
        return answer.statusCode ?? 0;
    });
}
async function withAnswer({ method, address, headers = {}, body, patience }, signal, read) {
    signal?.throwIfAborted();
    const request = address.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const length = { 'content-length': String(Buffer.byteLength(body ?? '')) };
    const all = { ...headers, ...(method !== 'GET' && length) };
    const sent = request(address, { method, headers: all, agent: false });
    const end = (why) => sent.destroy(new Error(why));
    const timer = setTimeout(() => end(`no whole answer within ${patience} ms`), patience);
    const aborted = () => end('aborted');
    signal?.addEventListener('abort', aborted);
    try {
        return await new Promise((done, fail) => {
            sent.on('error', fail);
            sent.on('response', (answer) => {
                read(answer).then((found) => {
                    if (answer.complete)
                        done(found);
                    else
                        fail(new Error('the answer was cut off'));
                }, fail);
            });
            sent.end(body);
        });
    }
    catch (cause) {
        signal?.throwIfAborted();
        if (cause instanceof TooLong)
            throw cause;
        throw new NoAnswer((0,errors/* messageOf */.bD)(cause), { cause });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', aborted);
        sent.destroy();
    }
}

;// CONCATENATED MODULE: ./src/train/ray/ray-api.ts





/** Bytes of an answer that is no log: a job's message has 20,000 characters at most. */
const MOST = 1 << 22;
/** Bytes of a log: what comes back in one, several times over. */
const MOST_OF_LOG = 1 << 27;
/** In words. */
class Unreadable extends Error {
}
/**
 * Ray's Jobs API, as far as a training needs it
 * (https://docs.ray.io/en/latest/cluster/running-applications/job-submission/rest.html), measured
 * against Ray 2.58. What failed for a passing reason is done again until that has lasted too long.
 * @throws RayTrouble from every call that comes to nothing
 */
class RayApi {
    address;
    token;
    timing;
    /** @param address of the dashboard */
    constructor(address, token, timing) {
        this.address = address;
        this.token = token;
        this.timing = timing;
    }
    async version(signal) {
        const read = json(VERSION_ANSWER);
        return (await this.#ask({ method: 'GET', path: 'api/version', signal, read })).ray_version;
    }
    /** Undefined where there is none of that name. */
    job(id, signal) {
        const read = orMissing((answer) => {
            const found = json(JOB_ANSWER)(answer);
            if (found.submission_id !== id)
                throw new Unreadable('it is about another job');
            return found;
        });
        return this.#ask({ method: 'GET', path: `api/jobs/${id}`, signal, read });
    }
    /** All that it has printed by now; undefined where the cluster has no job of that name. */
    async logs(id, signal) {
        const read = orMissing(json(LOGS_ANSWER));
        const path = `api/jobs/${id}/logs`;
        return (await this.#ask({ method: 'GET', path, signal, large: true, read }))?.logs;
    }
    /** Leaves a package there, unless it is there. @param name `_ray_pkg_HASH.zip` */
    async upload(name, body, signal) {
        const path = `api/packages/gcs/${name}`;
        // To ask for it keeps it for a while, too: what no job uses is removed after ten minutes.
        const there = await this.#ask({ method: 'GET', path, signal, read: orMissing(done) });
        if (there)
            return;
        const type = 'application/octet-stream';
        const read = (answer) => {
            if (answer.status !== 413)
                return done(answer);
            throw new trouble/* RayTrouble */.K({
                kind: 'package-refused',
                bytes: body.byteLength,
                text: textOf(answer),
            });
        };
        await this.#ask({ method: 'PUT', path, body, type, large: true, signal, read });
    }
    /**
     * Submits a job, once: where the answer was lost or says that it failed, the cluster is asked
     * whether it has the job, since a second one of that name is refused with 500.
     */
    async submit(job, signal) {
        const since = performance.now();
        for (;;) {
            try {
                const body = JSON.stringify(job);
                const read = json(SUBMITTED_ANSWER);
                // Without the slash at its end Ray answers with 404.
                const path = 'api/jobs/';
                await this.#once({ method: 'POST', path, body, type: 'application/json', signal, read });
                return;
            }
            catch (error) {
                if (!(error instanceof trouble/* RayTrouble */.K && error.passing))
                    throw error;
                if ((await this.job(job.submission_id, signal)) !== undefined)
                    return;
                await this.#waitAfter(error, since, signal);
            }
        }
    }
    /** Asks for its end, which comes later. */
    async stop(id) {
        const read = orMissing(json(STOPPED_ANSWER));
        await this.#ask({ method: 'POST', path: `api/jobs/${id}/stop`, read });
    }
    async #ask(ask) {
        const since = performance.now();
        for (;;) {
            try {
                return await this.#once(ask);
            }
            catch (error) {
                if (!(error instanceof trouble/* RayTrouble */.K && error.passing))
                    throw error;
                await this.#waitAfter(error, since, ask.signal);
            }
        }
    }
    /** @throws the error where it has lasted too long */
    async #waitAfter(error, since, signal) {
        const lasted = performance.now() - since;
        if (lasted >= this.timing.headGone) {
            const { failure } = error;
            if (failure.kind !== 'head-gone')
                throw error;
            throw new trouble/* RayTrouble */.K({ ...failure, seconds: lasted / 1000 }, false, { cause: error });
        }
        await (0,external_node_timers_promises_.setTimeout)(this.timing.again, undefined, signal && { signal }).catch(() => {
            signal?.throwIfAborted();
        });
    }
    async #once({ method, path, body, type, large, signal, read }) {
        const call = `${method} ${path}`;
        const headers = {
            accept: 'application/json',
            ...(type !== undefined && { 'content-type': type }),
            ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        };
        const address = new URL(path, this.address.endsWith('/') ? this.address : `${this.address}/`);
        const { answer: patience, transfer } = this.timing;
        const limits = large ? { most: MOST_OF_LOG, patience: transfer } : { most: MOST, patience };
        try {
            const asked = { method, address, headers, ...(body !== undefined && { body }) };
            const answer = await httpCall({ ...asked, ...limits }, signal);
            refuseErrors(answer, call, this.token !== undefined);
            return read(answer);
        }
        catch (cause) {
            if (cause instanceof NoAnswer) {
                const failure = { kind: 'head-gone', seconds: 0, why: cause.message };
                throw new trouble/* RayTrouble */.K(failure, true, { cause });
            }
            if (cause instanceof TooLong && large) {
                const failure = { kind: 'log-too-long', why: cause.message };
                throw new trouble/* RayTrouble */.K(failure, false, { cause });
            }
            if (!(cause instanceof Unreadable || cause instanceof TooLong))
                throw cause;
            const failure = { kind: 'unreadable-answer', call, why: cause.message };
            throw new trouble/* RayTrouble */.K(failure, true, { cause });
        }
    }
}
/** @throws RayTrouble where an answer is an error that no call makes anything of */
function refuseErrors(answer, call, sent) {
    const { status } = answer;
    if (status === 401 || status === 403) {
        throw new trouble/* RayTrouble */.K({ kind: 'token-refused', status, sent });
    }
    const refused = { kind: 'call-refused', call, status, text: textOf(answer) };
    if (status >= 500 || status === 429)
        throw new trouble/* RayTrouble */.K(refused, true);
    if (status >= 300 && status < 400)
        throw new Unreadable(`it leads elsewhere (${status})`);
    if (status >= 400 && status !== 404 && status !== 413)
        throw new trouble/* RayTrouble */.K(refused);
}
function json(schema) {
    return (answer) => {
        if (answer.status !== 200)
            throw new Unreadable(`${answer.status}, ${textOf(answer)}`);
        const found = schema.safeParse(parsed(answer));
        if (found.success)
            return found.data;
        const issue = found.error.issues[0];
        throw new Unreadable(`${issue?.path.join('.') || 'it'}: ${issue?.message}`);
    };
}
/** Of packages Ray answers with nothing: a page that somebody in between has there says nothing. */
function done(answer) {
    if (answer.status === 200 && answer.body.byteLength === 0)
        return true;
    throw new Unreadable(`${answer.status}, ${textOf(answer)}`);
}
/** Ray's own 404 says so; that of somebody in between says nothing about what Ray has. */
function orMissing(read) {
    return (answer) => {
        if (answer.status !== 404)
            return read(answer);
        const text = answer.body.toString('utf8');
        if (/^[^<]*\bdoes not exist\b/.test(text))
            return undefined;
        throw new Unreadable(`404, ${textOf(answer)}`);
    };
}
function parsed({ body }) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        throw new Unreadable(`no JSON: ${(0,shorten/* shorten */.m)(body.toString('utf8').trim(), 80)}`);
    }
}
/** Of an answer in words, its last line: of a traceback that is what went wrong. */
function textOf({ body }) {
    const lines = body.toString('utf8').trim().split('\n');
    return (0,shorten/* shorten */.m)(lines.at(-1)?.trim() ?? '', 200);
}

// EXTERNAL MODULE: ./src/train/ray/failures.ts
var failures = __webpack_require__(99778);
;// CONCATENATED MODULE: ./src/train/ray/ray-error.ts



/** @param id by which a job can be looked at there; absent before it has a name */
function rayError(failure, { id, of }, cause) {
    const what = `Ray${id === undefined ? '' : ` job ${id}`}: ${(0,failures/* wordsOf */.Z)(failure)}`;
    return new errors/* BrokenError */.gk(what, fixOf(failure, of), { cause });
}
function fixOf(failure, of) {
    switch (failure.kind) {
        case 'head-gone':
            return 'Is it running, and does train.on.ray reach its dashboard from here? What it had begun may still be at work there.';
        case 'token-refused':
            return failure.sent
                ? `Is ${ray_token/* RAY_TOKEN */.h} the token of this cluster, as "ray get-auth-token" prints it there?`
                : `Put the cluster's token into ${ray_token/* RAY_TOKEN */.h}.`;
        case 'unreadable-answer':
            return 'Is train.on.ray the address of a Ray dashboard, and not of a page before it?';
        case 'call-refused':
            return undefined;
        case 'package-refused':
        case 'package-too-large':
            return LESS_TO_SEND[of];
        case 'job-gone':
            return 'Its head was started anew, or the job was deleted. Run again.';
        case 'other-job':
            return `Look at it with: ray job status ${failure.id}`;
        case 'too-many-jobs':
            return 'Start a new workflow run instead of running this one again.';
        case 'never-placed':
            return 'Ask for what the cluster has (train.on: cpus, gpus, memory), or let it wait longer: train.on: {timeout-minutes: \u2026}';
        case 'given-up':
            return 'Ask for what the cluster has (train.on: cpus, gpus, memory), or let its head wait longer: RAY_JOB_START_TIMEOUT_SECONDS, where it is started';
        case 'timed-out':
            return MORE_TIME[of];
        case 'silent':
            return 'Let it say where it is, or give it more time: command: {silent-minutes: \u2026}';
        case 'stopped':
            return 'Ask whoever runs the cluster, and run again.';
        case 'failed':
            if (failure.code === 127)
                return ABSENT[of];
            return failure.code === -9 || failure.code === 137
                ? 'Often that is for want of memory: train.on: {memory: \u2026}'
                : undefined;
        case 'log-lost':
            return 'The node that it ran on may be gone. Run again, on nodes that stay, or name a place for its results: train.on: {results: \u2026}';
        case 'log-too-long':
            return 'Let the command print less: each look at a log fetches all of it.';
        case 'frame-refused':
            return 'Run again. Where something else writes into the log, name a place for its results: train.on: {results: \u2026}';
        case 'results-too-large':
            return 'Name a place for them that both see: train.on: {results: \u2026}';
        case 'results-lost':
            return 'Do both see the place that train.on.results names?';
    }
}
const LESS_TO_SEND = {
    command: 'Leave out what the command does not read (train.on: {exclude: \u2026}), or hand over the rows in a folder that both see (train.on: {results: FOLDER}).',
    network: 'Hand over the rows in a folder that both see: train.on: {results: FOLDER}',
};
const ABSENT = {
    command: 'Is what it starts installed on the cluster, and on its PATH?',
    network: 'Sluice\u2019s engine runs on it: put it on the PATH of the cluster\u2019s workers.',
};
const MORE_TIME = {
    command: 'Give it more time: command: {timeout-minutes: \u2026}',
    network: 'Train fewer epochs, or on more cores: train.on: {cpus: \u2026}',
};

// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/train/ray/task.ts
var ray_task = __webpack_require__(36900);
;// CONCATENATED MODULE: ./src/train/ray/results-place.ts





/** @throws InputError where the folder isn't there, or a variable holds no address */
async function resultsPlace(results, env) {
    if (results === undefined)
        return byLog;
    if (results.kind === 'folder') {
        if (await (0,exists/* exists */.t)(results.path))
            return inFolder(results.path);
        throw errors/* InputError */.dz.of(`train.on.results: there is no folder ${results.path}`, {
            fix: 'Mount what this job and the cluster both see.',
        });
    }
    return bySignedAddress(addressIn(results.put, env), addressIn(results.get, env));
}
const nothing = async () => { };
const byLog = {
    told: () => ({ kind: 'log', most: ray_task/* MOST_IN_LOG */.jz }),
    from: () => ({ kind: 'log' }),
    has: async () => true,
    open: nothing,
    close: nothing,
};
function bySignedAddress(put, get) {
    return {
        told: () => ({ kind: 'put', address: put.href }),
        from: () => ({ kind: 'signed', address: get }),
        // The addresses of an earlier attempt were others.
        has: async () => false,
        open: nothing,
        close: nothing,
    };
}
function inFolder(root) {
    const of = (id) => (0,external_node_path_.join)(root, id);
    return {
        told: (id) => ({ kind: 'folder', path: of(id) }),
        from: (id) => ({ kind: 'folder', path: of(id) }),
        has: (id) => (0,exists/* exists */.t)((0,external_node_path_.join)(of(id), 'results.zip')),
        async open(id, rows) {
            await (0,promises_.mkdir)(of(id), { recursive: true });
            // The cluster may run as another user; what it leaves is held to what its log says.
            await (0,promises_.chmod)(of(id), 0o777);
            if (rows !== undefined)
                await (0,promises_.cp)(rows, rowsIn(of(id)), { recursive: true });
        },
        close: (id) => (0,promises_.rm)(of(id), { recursive: true, force: true }),
    };
}
/** The rows of a job whose folder both see. */
function rowsIn(folder) {
    return (0,external_node_path_.join)(folder, 'data');
}
function addressIn(name, env) {
    const text = env[name] ?? '';
    const found = URL.canParse(text) ? new URL(text) : undefined;
    if (found && /^https?:$/.test(found.protocol))
        return found;
    throw errors/* InputError */.dz.of(`train.on.results: ${name} holds no address`, {
        fix: 'Set it to a pre-signed http(s) address in the job.',
    });
}

// EXTERNAL MODULE: ./src/train/child/output-log.ts
var output_log = __webpack_require__(98277);
// EXTERNAL MODULE: ./src/train/child/report-reader.ts
var report_reader = __webpack_require__(70669);
// EXTERNAL MODULE: ./src/train/child/watch-child.ts + 3 modules
var watch_child = __webpack_require__(43820);
;// CONCATENATED MODULE: ./src/train/ray/asked.ts
/** It, in a sentence. */
const NAME = { command: 'the command', network: 'the training' };

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/train/ray/follow.ts





const MINUTE = 60_000;
/** How often a log that lacks its end is asked for again once its job has ended. */
const LAST_LOOKS = 3;
/**
 * Follows a job to its end: asks how it is and for its log, again and again. That a connection ends
 * says nothing about a job, so the status alone counts (ray-project/ray#57002, #60665).
 * @throws RayTrouble unless it succeeded
 * @throws the signal's own reason when it is aborted
 */
async function followJob(id, api, patience, timing, listeners, signal) {
    const submitted = performance.now();
    let started;
    let heard = submitted;
    let told = '';
    for (;;) {
        const job = await jobOf(id, api, signal);
        const now = performance.now();
        if (job.status === 'PENDING') {
            const reason = (0,shorten/* shorten */.m)(oneLine(job.message ?? ''), 300);
            if (reason !== told)
                listeners.tell(reason);
            told = reason;
            if (now - submitted > patience.wait * MINUTE) {
                throw new trouble/* RayTrouble */.K({ kind: 'never-placed', minutes: patience.wait, reason });
            }
        }
        else if (hasEnded(job)) {
            await takeWhole(id, job, api, listeners, timing, signal);
            return refuseUnlessSucceeded(job, listeners);
        }
        else {
            if (started === undefined)
                heard = now;
            started ??= now;
            const log = await api.logs(id, signal);
            signal.throwIfAborted();
            if (log !== undefined && listeners.log.take(log))
                heard = performance.now();
            if (now - started > patience.run * MINUTE) {
                throw new trouble/* RayTrouble */.K({ kind: 'timed-out', minutes: patience.run });
            }
            if (performance.now() - heard > patience.silent * MINUTE) {
                throw new trouble/* RayTrouble */.K({ kind: 'silent', minutes: patience.silent });
            }
        }
        // A long log takes long to fetch, and is fetched as a whole: not all of the time is for that.
        await pause(Math.max(timing.look, performance.now() - now), signal);
    }
}
async function jobOf(id, api, signal) {
    const job = await api.job(id, signal);
    signal.throwIfAborted();
    if (job === undefined)
        throw new trouble/* RayTrouble */.K({ kind: 'job-gone' });
    return job;
}
/** The whole log of a job that has ended; of one that succeeded, with the end of its results. */
async function takeWhole(id, { status }, api, { log }, timing, signal) {
    for (let look = 1;; look++) {
        const text = await logOf(id, status, api, signal);
        signal.throwIfAborted();
        if (text !== undefined)
            log.take(text);
        if (log.end !== undefined)
            return;
        if (status !== 'SUCCEEDED' || look === LAST_LOOKS) {
            if (text !== undefined)
                log.finish(text, status !== 'SUCCEEDED');
            break;
        }
        await pause(timing.look, signal);
    }
    if (status === 'SUCCEEDED' && log.end === undefined) {
        throw new trouble/* RayTrouble */.K({ kind: 'log-lost', why: 'it ends before the results do' });
    }
}
/** Says more than that a log is lost. */
const NAMED = new Set(['head-gone', 'log-too-long', 'token-refused']);
/** Of a job that failed what it printed only helps to see why. */
async function logOf(id, status, api, signal) {
    try {
        return await api.logs(id, signal);
    }
    catch (cause) {
        if (!(cause instanceof trouble/* RayTrouble */.K) || NAMED.has(cause.failure.kind))
            throw cause;
        if (status !== 'SUCCEEDED')
            return undefined;
        throw new trouble/* RayTrouble */.K({ kind: 'log-lost', why: cause.message }, false, { cause });
    }
}
/** Ray's word for a job that has waited too long. */
const GIVEN_UP = 'JOB_SUPERVISOR_ACTOR_START_TIMEOUT';
function refuseUnlessSucceeded(job, { name, reports }) {
    const reason = endOf(job.message ?? '');
    switch (job.status) {
        case 'SUCCEEDED':
            return;
        case 'STOPPED':
            throw new trouble/* RayTrouble */.K({ kind: 'stopped', reason });
        default: {
            if (job.error_type === GIVEN_UP)
                throw new trouble/* RayTrouble */.K({ kind: 'given-up', reason });
            const code = job.driver_exit_code ?? undefined;
            throw new trouble/* RayTrouble */.K({ kind: 'failed', name, code, reason, said: reports.error });
        }
    }
}
async function pause(milliseconds, signal) {
    await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}
/** The last lines of a message, without what is not for people. */
function endOf(message) {
    const lines = message.split('\n').filter((line) => line.trim() !== '' && !/^@sluice /.test(line));
    return oneLine(lines.slice(-3).join(' ')).slice(-400);
}
function oneLine(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text).replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./src/train/ray/job-package.ts + 2 modules
var job_package = __webpack_require__(19670);
;// CONCATENATED MODULE: ./src/train/ray/frames.ts


/** Reads frames in their order, and refuses what is not as it was sent. */
class FrameReader {
    mark;
    #next = 0;
    #ended = false;
    /** @param mark of this job */
    constructor(mark) {
        this.mark = mark;
    }
    /** Whether a line is one of a frame, or what is left of one. */
    isFrame(line) {
        return line.startsWith(`@sluice ${this.mark}`);
    }
    /** @throws RayTrouble where a frame was cut, changed, doubled, left out or came out of order */
    read(line) {
        const [, , number = '', kind = '', sum = '', payload, ...more] = line.split(' ');
        if (payload === undefined || more.length > 0)
            throw refused(`frame ${this.#next} was cut`);
        if (sumOf(`${number} ${kind} ${payload}`) !== sum)
            throw refused(`frame ${this.#next} does not have its checksum`);
        const at = Number(number);
        if (at < this.#next)
            throw refused(`frame ${at} is there twice`);
        if (at > this.#next)
            throw refused(`frame ${this.#next} is missing before frame ${at}`);
        if (this.#ended)
            throw refused(`frame ${at} comes after the last one`);
        this.#next++;
        const content = Buffer.from(payload, 'base64');
        switch (kind) {
            case 'events':
                return { kind, text: content.toString('utf8') };
            case 'part':
                return { kind, content };
            case 'end':
                this.#ended = true;
                return { kind, text: content.toString('utf8') };
            default:
                throw refused(`frame ${at} is of no kind that there is`);
        }
    }
}
function sumOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
function refused(why) {
    return new trouble/* RayTrouble */.K({ kind: 'frame-refused', why });
}

;// CONCATENATED MODULE: ./src/train/ray/log-follower.ts


/** Characters before the place that was read up to, by which a log is known again. */
const KNOWN = 256;
/**
 * Reads a log that is fetched as a whole each time, from where it was read up to: what the command
 * printed, and what it reports and leaves, in frames.
 */
class LogFollower {
    output;
    reports;
    #frames;
    #parts = [];
    #read = 0;
    #known = '';
    #end;
    constructor(mark, output, reports) {
        this.output = output;
        this.reports = reports;
        this.#frames = new FrameReader(mark);
    }
    /**
     * Takes the log as it is now.
     * @returns whether there is more in it than before
     * @throws RayTrouble where it is another log than before, or a frame in it is not as it was sent
     */
    take(log) {
        const known = log.slice(Math.max(0, this.#read - this.#known.length), this.#read);
        if (log.length < this.#read || known !== this.#known) {
            throw new trouble/* RayTrouble */.K({ kind: 'log-lost', why: 'it does not go on from where it was' });
        }
        const until = log.lastIndexOf('\n') + 1;
        if (until <= this.#read)
            return false;
        for (const line of log.slice(this.#read, until - 1).split('\n'))
            this.#takeLine(line);
        this.#read = until;
        this.#known = log.slice(Math.max(0, until - KNOWN), until);
        return true;
    }
    /**
     * Takes the last line of a log that nothing is added to any more, which may not have ended.
     * @param cut whether the job was, so that a frame that did not end is no wonder
     */
    finish(log, cut) {
        const rest = log.slice(this.#read);
        if (rest !== '' && !(cut && this.#frames.isFrame(rest)))
            this.#takeLine(rest);
        this.#read = log.length;
    }
    #takeLine(line) {
        if (!this.#frames.isFrame(line)) {
            this.output.take('stdout', Buffer.from(`${line}\n`));
            return;
        }
        const frame = this.#frames.read(line);
        switch (frame.kind) {
            case 'events':
                for (const event of frame.text.split('\n')) {
                    if (event.trim() !== '')
                        this.reports.take(event.trim());
                }
                return;
            case 'part':
                this.#parts.push(frame.content);
                return;
            case 'end':
                this.#end = frame.text;
                return;
        }
    }
    /** What the job said of its results once they were whole; undefined before. */
    get end() {
        return this.#end;
    }
    /** What came of them in the log. */
    get packed() {
        return Buffer.concat(this.#parts);
    }
}

// EXTERNAL MODULE: ./src/files/archive.ts
var archive = __webpack_require__(99677);
// EXTERNAL MODULE: ./src/files/digest-files.ts
var digest_files = __webpack_require__(18885);
;// CONCATENATED MODULE: ./src/train/ray/results.ts









/** What packed results may hold: they come from a cluster that nobody vouches for. */
const LIMITS = { bytes: 2 ** 34, entries: 100_000 };
const END = schemas/* object */.Ikc({ bytes: schemas/* int */.Whr().nonnegative(), sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) });
/**
 * Brings the results of a job that succeeded, as its log describes them.
 * @param folder new: predictions come to lie in `predictions`, the model in `model`
 * @param patience milliseconds for what is fetched
 * @throws RayTrouble where they are not what the job left
 */
async function fetchResults(from, log, folder, patience, signal) {
    const { bytes, sha256 } = results_endOf(log);
    if (from.kind === 'log' && bytes > ray_task/* MOST_IN_LOG */.jz) {
        throw new trouble/* RayTrouble */.K({ kind: 'results-too-large', bytes, limit: ray_task/* MOST_IN_LOG */.jz });
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, 'results.zip');
    try {
        await bring(from, log, file, { bytes, patience }, signal);
        const found = await (0,promises_.stat)(file);
        const [digest] = await (0,digest_files/* digestFiles */.E)([file]);
        if (found.size !== bytes || digest !== sha256)
            throw new Error('they are not what the job left');
        const target = (0,external_node_path_.join)(folder, 'unpacked');
        await (0,promises_.mkdir)(target);
        await (0,archive/* unpack */.l)(file, target, LIMITS);
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new trouble/* RayTrouble */.K({ kind: 'results-lost', why: (0,errors/* messageOf */.bD)(cause) }, false, { cause });
    }
}
function results_endOf({ end = '' }) {
    try {
        return END.parse(JSON.parse(end));
    }
    catch (cause) {
        const why = 'its last frame does not say what was left';
        throw new trouble/* RayTrouble */.K({ kind: 'frame-refused', why }, false, { cause });
    }
}
async function bring(from, log, file, { bytes, patience }, signal) {
    switch (from.kind) {
        case 'log':
            return (0,promises_.writeFile)(file, log.packed);
        case 'folder':
            // What is read later has to be what was looked at.
            return (0,promises_.copyFile)((0,external_node_path_.join)(from.path, 'results.zip'), file);
        case 'signed': {
            const call = { method: 'GET', address: from.address, most: bytes, patience };
            const status = await httpDownload(call, file, signal);
            if (status !== 200)
                throw new Error(`their address answered ${status}`);
        }
    }
}

;// CONCATENATED MODULE: ./src/train/ray/stop-job.ts



/**
 * Stops a job that is not to go on, and looks whether it has ended.
 * @param api gives up within the same time
 * @returns why nobody knows that it has; undefined where it has ended, or was never there
 */
async function stopJob(id, api, timing) {
    const until = performance.now() + timing.stop;
    try {
        await api.stop(id);
        for (;;) {
            const job = await api.job(id);
            if (job === undefined || hasEnded(job))
                return undefined;
            if (performance.now() > until) {
                // One that waits can't be stopped: Ray ends it when it begins.
                return job.status === 'PENDING'
                    ? 'it still waits, and is ended once it begins'
                    : `it was told to end, and is ${job.status}`;
            }
            await (0,external_node_timers_promises_.setTimeout)(Math.min(timing.again, 500));
        }
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}

;// CONCATENATED MODULE: ./src/train/ray/run-job.ts













/** Runs a job to its end and fetches what it left. Where that comes to nothing the job is stopped. */
async function runJob(job, { on, of, minutes }, api, timing, { emit, signal }) {
    const { found, digest, place, own } = job;
    const { id } = found;
    const name = NAME[of];
    const say = (event) => {
        if (!signal.aborted)
            emit(event);
    };
    const reports = new report_reader/* ReportReader */.C(say);
    const output = new output_log/* OutputLog */.s((text) => say({ type: 'output', text }));
    const log = new LogFollower((0,ray_task/* markOf */.Fg)(digest), output, reports);
    const tell = (text) => say({ type: 'output', text: `Ray job ${id}: ${text}` });
    let ended = false;
    try {
        if (found.there)
            tell('goes on, as an earlier attempt has submitted it');
        else
            await run_job_submit(job, api, timing, signal);
        const patience = { wait: on.waitMinutes, ...minutes };
        await followJob(id, api, patience, timing, { name, log, reports, tell }, signal);
        ended = true;
        (0,watch_child/* refuseReported */.G)(reports, name);
        await fetchResults(place.from(id), log, (0,external_node_path_.join)(own, 'results'), timing.transfer, signal);
        return reports;
    }
    catch (error) {
        if (!ended)
            await endJob(job, on, timing, emit);
        throw error;
    }
    finally {
        output.finish();
        reports.finish();
        await place.close(id);
    }
}
/** Leaves package and rows there and submits the job. A call that is broken off may have made one. */
async function run_job_submit({ found: { id }, plan, digest, place }, api, timing, signal) {
    const { package: packed, rows } = plan.sent;
    await api.upload(packed.name, packed.content, signal);
    await place.open(id, rows?.folder);
    signal.throwIfAborted();
    const results = place.told(id);
    const there = results.kind === 'folder' ? rowsIn(results.path) : job_package/* DATA_FOLDER */.ej;
    const told = { results, ...(rows && { data: there }) };
    // A cancelled job of GitHub's has seconds, and the first job of a cluster takes as many.
    const late = later(signal, timing.stop);
    try {
        await api.submit((0,ray_task/* submissionOf */.yc)(id, digest, plan, told), late.signal);
    }
    finally {
        late.forget();
    }
    signal.throwIfAborted();
}
/** A signal that follows another one after a while: what is under way by then may come to its end. */
function later(signal, milliseconds) {
    const own = new AbortController();
    let timer;
    const follow = () => {
        timer = setTimeout(() => own.abort(signal.reason), milliseconds);
    };
    signal.addEventListener('abort', follow);
    return {
        signal: own.signal,
        forget() {
            clearTimeout(timer);
            signal.removeEventListener('abort', follow);
        },
    };
}
/** Nothing is left at work; where nobody knows, that is told. */
async function endJob({ found: { id }, token }, { address }, timing, emit) {
    const hurried = new RayApi(address, token, {
        ...timing,
        headGone: timing.stop,
        // A call that hangs is made once more in that time.
        answer: timing.stop / 2,
    });
    const why = await stopJob(id, hurried, timing);
    if (why === undefined)
        return;
    const message = `Ray job ${id} may still be at work: ${why}. Look with: ray job status ${id}`;
    emit({ type: 'warning', message });
}

;// CONCATENATED MODULE: ./src/train/ray/run-asked.ts












/** Seconds that a job which nobody follows any more may go on after its time. */
const GRACE = 300;
/**
 * Runs on a cluster what is asked, as one seed.
 * @throws InputError before anything is sent, where it can't be
 * @throws BrokenError where it comes to nothing, by the name of what went wrong
 * @throws the signal's own reason when it is aborted, once the job has ended or nobody knows
 */
async function runAsked(asked, { env, timing }, context) {
    const { of, on, task, minutes, told, send } = asked;
    const { signal, scratch, seed } = context;
    signal.throwIfAborted();
    const token = tokenFor(on, env);
    const place = await resultsPlace(on.results, env);
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'ray-'));
    const api = new RayApi(on.address, token, timing);
    let id;
    try {
        const version = await api.version(signal);
        const sent = await send((0,external_node_path_.join)(own, 'rows'));
        signal.throwIfAborted();
        const plan = {
            sent,
            task: { ...task, seconds: minutes.run * 60 + GRACE },
            env: jobEnvironment(told, seed, env),
            on,
        };
        const digest = (0,ray_task/* digestOf */.ol)(plan);
        const first = `sluice-${context.job ?? (0,external_node_crypto_.randomBytes)(6).toString('hex')}-seed-${seed}-${digest.slice(0, 12)}`;
        const found = await findJob(first, digest, api, (one) => place.has(one), signal);
        id = found.id;
        const job = { found, plan, digest, place, token, own };
        const reports = await runJob(job, asked, api, timing, context);
        return {
            reports,
            folder: (0,external_node_path_.join)(own, 'results', 'unpacked'),
            on: { ray: version, job: id },
        };
    }
    catch (error) {
        if (!(error instanceof trouble/* RayTrouble */.K))
            throw error;
        throw rayError(error.failure, { id, of }, error);
    }
}
/** What the job finds in its environment: everybody who may ask the cluster for it can read that. */
function jobEnvironment({ env: passed, params }, seed, env) {
    const given = passed.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...(0,protocol/* pythonDefaults */.xw)(seed), ...Object.fromEntries(given), ...(0,protocol/* toldValues */.ss)({ seed, params }) };
}


/***/ })

};
