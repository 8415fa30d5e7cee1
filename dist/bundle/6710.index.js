export const id = 6710;
export const ids = [6710];
export const modules = {

/***/ 9687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51995);


/**
 * Refuses what really leads out of some folders, by itself or through a link at any level. What is
 * not there yet counts by where it would come to stand.
 * @param folders absolute
 * @throws InputError with a problem for each path
 */
async function confine(paths, folders) {
    const problems = [];
    for (const { path, name, at } of paths) {
        if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .liesIn */ .z$)(path, folders))
            continue;
        const nowhere = (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path)) === undefined;
        problems.push({
            message: nowhere
                ? `${name} leads through a link to nothing: ${path}`
                : `${name} leads out of the workspace: ${path}`,
            ...(at && { at }),
            fix: 'Name a path in the workspace; links that lead out of it are not followed.',
        });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
}


/***/ }),

/***/ 13912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   Eh: () => (/* binding */ newOwner),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export isRunning */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





/** Who made a file or a folder that is there only while they work. */
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Tells two of one process apart. */
    token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Tokens of what this process owns: another process of its id, in a container, had others. */
const own = new Set();
/** A new owner: this process. */
function newOwner() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    own.add(token);
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), pid: process.pid, started: startOf(process.pid), token };
}
function livenessOf({ host, pid, started, token }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return 'unknown';
    if (pid === process.pid)
        return own.has(token) ? 'alive' : 'dead';
    return isRunning(pid) && startOf(pid) === started ? 'alive' : 'dead';
}
/** Whether a process of this machine runs. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'EPERM';
    }
}
/**
 * In clock ticks since the machine began: ids of processes are given again. proc(5), field 22; the
 * second field may hold blanks and parentheses, so it is counted from the last parenthesis.
 */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
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

/***/ 58501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkStorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);





/**
 * Refuses a store that came with a checkout, or that leads elsewhere: runs are written there and
 * removed, and one that lies there is taken for the baseline.
 * @param within the folders that it has to lie in; absent where a person named it on the command
 *   line, who may name any
 * @throws InputError saying why
 */
async function checkStorePlace({ root }, within) {
    if (within)
        await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: 'the store', path: root }], within);
    await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: "the store's folder of runs", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs') }], [root]);
    const tracked = await trackedFiles(root);
    if (tracked.length === 0)
        return;
    const files = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(tracked.length, 'file');
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`git tracks ${files} of the store ${root}, as ${tracked[0]}`, {
        fix: 'A store holds only what runs left on this machine. Take it out of git (git rm -r --cached FOLDER) and delete it, or name another one.',
    });
}
/** The checkout may be of another user, which git calls dubious; nothing is run of it. */
const HARMLESS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
/** By the folder's name, which a link or a submodule may have, and by all below it. */
async function trackedFiles(root) {
    // Without regard to case, as not every file system has it, and no character stands for others.
    const list = (folder, path) => (0,_host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, [...HARMLESS, 'ls-files', '--full-name', '-z', '--', `:(icase,literal)${path}`]);
    const found = await Promise.all([list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)), list(root, '.')]);
    return [...new Set(found.flatMap((text) => (text ?? '').split('\0')))].filter((one) => one !== '');
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

/***/ 25520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Store)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4647);
/* harmony import */ var _files_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13912);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);








/** Ends the name of the file that says who works in a folder. */
const OWNER = '.owner';
/** Of another machine it can't be known whether a process lives. In milliseconds. */
const SILENCE = 24 * 60 * 60 * 1000;
/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
class Store {
    root;
    constructor(root) {
        this.root = root;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', id);
    }
    /** The folder of a run that has its name. */
    open(id) {
        return new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(this.folder(id));
    }
    /**
     * A folder for a run to work in: `runs/.ID`, beside the place that it is to have. Who works in it
     * stands in a file beside it, so that a run that was killed is told from one that works.
     * @param ids in turn, until one is free: that of a run which is there, or which another process
     *   works on, is not taken
     * @throws BrokenError when it can't be made, or none is free
     */
    create(ids) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        try {
            // Only a folder that was made here is the store's alone: `--store .` must not make git blind
            // to a project.
            const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.root, { recursive: true }) !== undefined;
            if (made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.gitignore'), '*\n');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runs, { recursive: true });
        }
        catch (cause) {
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(runs, cause);
        }
        const taken = [];
        for (const id of ids) {
            const folder = this.#claim(id);
            if (folder)
                return { id, folder };
            taken.push(id);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`there are runs already with the ids ${taken.join(', ')}, in ${runs}`);
    }
    /** Undefined where a run has this id. */
    #claim(id) {
        const [final, path, owner] = [this.folder(id), this.#aside(id), `${this.#aside(id)}${OWNER}`];
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(owner, JSON.stringify((0,_files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .newOwner */ .Eh)()), { flag: 'wx' });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) === 'EEXIST')
                return undefined;
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        try {
            // Looked at under the claim: a run keeps its own until it has its name.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(final)) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
                return new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(path, final, owner);
            }
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) !== 'EEXIST')
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        // What lies there is not ours, and must not look as if it were.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(owner, { force: true });
        return undefined;
    }
    #aside(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', `.${id}`);
    }
    /**
     * Runs that were killed before they were through, the newest first. One that another machine works
     * on, or did, is only among them when it has been silent for a day.
     * @param now in milliseconds
     */
    async killed(now) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        const owners = (await this.#entries())
            .filter((entry) => entry.isFile() && entry.name.startsWith('.') && entry.name.endsWith(OWNER))
            .map(({ name }) => name)
            .sort()
            .reverse();
        const found = [];
        for (const name of owners) {
            const owner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, name);
            if (!(await isDead(owner, now)))
                continue;
            const aside = name.slice(0, -OWNER.length);
            const id = aside.slice(1);
            const at = (path) => new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(path, path, owner);
            const [path, final] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, aside), this.folder(id)];
            if (await isFolder(path))
                found.push({ id, folder: at(path), published: false });
            else if (await isFolder(final))
                found.push({ id, folder: at(final), published: true });
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(owner, { force: true });
        }
        return found;
    }
    /** The ids of all runs, the oldest first: ids begin with the time. */
    async ids() {
        return (await this.#entries())
            .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
            .map(({ name }) => name)
            .sort();
    }
    /** What every run is, the oldest first; known of an index where it is the same as before. */
    async runs() {
        const ids = await this.ids();
        if (ids.length === 0)
            return [];
        // In the bundle, but not made before there is a run.
        const { summarizeRuns } = await __webpack_require__.e(/* import() */ 8797).then(__webpack_require__.bind(__webpack_require__, 78797));
        return summarizeRuns({ file: this.#index, runs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs') }, ids);
    }
    /** The next look reads every record. */
    async dropIndex() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#index, { force: true });
    }
    get #index() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.runs-index');
    }
    async #entries() {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs'), { withFileTypes: true });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) === 'ENOENT')
                return [];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read the store ${this.root}`, undefined, { cause });
        }
    }
    /**
     * The run with this id, or the only one whose id starts with it.
     * @throws InputError when there is none or more than one
     */
    async find(id) {
        const ids = await this.ids();
        const matches = ids.includes(id) ? [id] : ids.filter((other) => other.startsWith(id));
        if (matches.length === 1)
            return this.open(matches[0]);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(matches.length === 0
            ? `there is no run "${id}" in ${this.root}`
            : `"${id}" is the start of ${matches.length} runs`, { fix: 'List them with: node dist/cli.js runs' });
    }
}
async function isDead(owner, now) {
    try {
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(owner);
        const parsed = _files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerSchema */ .$K.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(owner, 'utf8')));
        if (!parsed.success)
            return now - mtimeMs > SILENCE;
        const liveness = (0,_files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(parsed.data);
        return liveness === 'dead' || (liveness === 'unknown' && now - mtimeMs > SILENCE);
    }
    catch {
        // Another process has removed it meanwhile, or is writing it.
        return false;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
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


/***/ })

};
