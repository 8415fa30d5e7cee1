export const id = 176;
export const ids = [176];
export const modules = {

/***/ 54989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ formatPredictions),
  Y: () => (/* binding */ parsePredictions)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(37084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(86845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = (0,api/* transform */.p)(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/evaluate/predictions-file.ts


/** Rows in a piece of the file. */
const PIECE = 4096;
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`. Numbers read back exactly.
 */
function* formatPredictions(predictions) {
    const header = ['id', 'label', 'prediction', ...scoreColumns(predictions)];
    yield `${header.map(quote).join(',')}\n`;
    const { ids } = predictions;
    for (let first = 0; first < ids.length; first += PIECE) {
        let text = '';
        for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
            text += `${quote(ids[row])},${cells(predictions, row)}\n`;
        }
        yield text;
    }
}
function scoreColumns(predictions) {
    if (predictions.task === 'regression' || !predictions.scores)
        return [];
    return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
}
function cells(predictions, row) {
    if (predictions.task === 'regression') {
        return `${predictions.labels[row]},${predictions.predicted[row]}`;
    }
    const { classes, labels, predicted, scores } = predictions;
    const start = `${quote(classes[labels[row]])},${quote(classes[predicted[row]])}`;
    if (!scores)
        return start;
    const width = predictions.task === 'binary' ? 1 : classes.length;
    return `${start},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
}
function quote(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/**
 * Reads a predictions file that Sluice wrote.
 * @throws BrokenError when it isn't one: a column, a class or a number is wrong
 */
function parsePredictions(text, shape, source) {
    const broken = (message, cause) => new errors/* BrokenError */.gk(`${source} is not a valid predictions file: ${message}`, undefined, { cause });
    const rows = new PredictionRows(shape, broken);
    try {
        // Nothing is collected by the parser: a record of a million rows would be as many objects.
        parse(text, {
            on_record: (cells) => {
                rows.take(cells);
                return null;
            },
        });
    }
    catch (cause) {
        if (cause instanceof errors/* BrokenError */.gk)
            throw cause;
        throw broken((0,errors/* messageOf */.bD)(cause), cause);
    }
    return rows.predictions();
}
/** Takes records, the header first, and keeps what they say as numbers. */
class PredictionRows {
    shape;
    broken;
    #ids = [];
    #labels = [];
    #predicted = [];
    #scores = [];
    #classOf;
    /** By column; undefined until the header was taken. */
    #places;
    #scoreColumns = [];
    constructor(shape, broken) {
        this.shape = shape;
        this.broken = broken;
        this.#classOf = new Map(shape.classes.map((name, index) => [name, index]));
    }
    take(cells) {
        if (!this.#places) {
            this.#places = new Map(cells.map((name, index) => [name, index]));
            const { task, classes } = this.shape;
            const scored = task !== 'regression' && cells.some((name) => name.startsWith('score'));
            if (scored) {
                this.#scoreColumns = task === 'binary' ? ['score'] : classes.map((c) => `score_${c}`);
            }
            return;
        }
        const read = this.shape.task === 'regression' ? this.#number : this.#class;
        this.#ids.push(this.#cell(cells, 'id'));
        this.#labels.push(read.call(this, cells, 'label'));
        this.#predicted.push(read.call(this, cells, 'prediction'));
        for (const column of this.#scoreColumns)
            this.#scores.push(this.#number(cells, column));
    }
    predictions() {
        const ids = this.#ids;
        if (new Set(ids).size !== ids.length)
            throw this.broken('an id occurs twice');
        const { task, classes, transform } = this.shape;
        if (task === 'regression') {
            return {
                task,
                ids,
                labels: Float64Array.from(this.#labels),
                predicted: Float64Array.from(this.#predicted),
                ...(transform && { transform }),
            };
        }
        const scores = this.#scoreColumns.length > 0 && { scores: Float64Array.from(this.#scores) };
        if (task === 'multiclass') {
            return {
                task,
                classes,
                ids,
                labels: Int32Array.from(this.#labels),
                predicted: Int32Array.from(this.#predicted),
                ...scores,
            };
        }
        const [negative, positive] = classes;
        if (negative === undefined || positive === undefined)
            throw this.broken('it needs two classes');
        return {
            task,
            classes: [negative, positive],
            ids,
            labels: Uint8Array.from(this.#labels),
            predicted: Uint8Array.from(this.#predicted),
            ...scores,
        };
    }
    #cell(cells, column) {
        const value = cells[this.#places?.get(column) ?? -1];
        if (value === undefined)
            throw this.broken(`it has no column "${column}"`);
        return value;
    }
    #number(cells, column) {
        const text = this.#cell(cells, column);
        const value = Number(text);
        if (text.trim() === '' || !Number.isFinite(value)) {
            throw this.broken(`row ${this.#row}: "${text}" in "${column}" is not a number`);
        }
        return value;
    }
    #class(cells, column) {
        const text = this.#cell(cells, column);
        const index = this.#classOf.get(text);
        if (index === undefined) {
            throw this.broken(`row ${this.#row}: "${text}" is not one of the classes`);
        }
        return index;
    }
    /** Of the record being taken, from 1. */
    get #row() {
        return Math.max(1, this.#ids.length);
    }
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   f: () => (/* binding */ sha256Text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/**
 * A file in a folder, or in one below it, with `/` between its parts: what is read of somebody
 * else's list must not lead out of the folder.
 */
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(NAME, 'not the name of a file in this folder');
/** In hex. */
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not a SHA-256');


/***/ }),

/***/ 15452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  us: () => (/* binding */ exportModel),
  ko: () => (/* binding */ readModel),
  Bq: () => (/* binding */ writeModel)
});

// UNUSED EXPORTS: undoInterruptedExport

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/error-code.ts
var error_code = __webpack_require__(4647);
// EXTERNAL MODULE: ./src/files/exists.ts
var files_exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/files/file-name.ts
var file_name = __webpack_require__(1645);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/files/owner.ts





/** Who made a file or a folder that is there only while they work. */
const ownerSchema = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP(),
    pid: schemas/* int */.Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: schemas/* string */.YjP().nullable(),
    /** Tells two of one process apart. */
    token: schemas/* string */.YjP(),
});
/** Tokens of what this process owns: another process of its id, in a container, had others. */
const own = new Set();
/** A new owner: this process. */
function newOwner() {
    const token = (0,external_node_crypto_.randomUUID)();
    own.add(token);
    return { host: (0,external_node_os_.hostname)(), pid: process.pid, started: startOf(process.pid), token };
}
function livenessOf({ host, pid, started, token }) {
    if (host !== (0,external_node_os_.hostname)())
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
        return (0,error_code/* errorCode */.C)(error) === 'EPERM';
    }
}
/**
 * In clock ticks since the machine began: ids of processes are given again. proc(5), field 22; the
 * second field may hold blanks and parentheses, so it is counted from the last parenthesis.
 */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/files/lock.ts






const TIMES = {
    poll: 50,
    quiet: 2_000,
    limit: 600_000,
    heartbeat: 5_000,
    silence: 60_000,
};
/**
 * Takes a lock file, and waits while somebody who lives holds it. One whose owner is dead is taken
 * over.
 * @throws BrokenError when it can't be written, or is held for longer than the limit
 */
async function lock_takeLock(path, options) {
    const { onWait, signal, times = TIMES } = options;
    const owner = newOwner();
    const began = performance.now();
    const watch = watcher(path, times.silence);
    let told = false;
    for (;;) {
        if (await create(path, owner))
            break;
        const held = await readOwner(path);
        if (held !== undefined && (await watch(held)) && (await takeOver(path, held, owner)))
            break;
        signal?.throwIfAborted();
        const waited = performance.now() - began;
        if (waited > times.limit) {
            throw new errors/* BrokenError */.gk(`${path} is held by ${described(held)}`, 'End that run, or delete the file where there is none.');
        }
        if (!told && waited > times.quiet) {
            told = true;
            onWait(`waiting for ${described(held)}, which holds ${path}`);
        }
        await (0,external_node_timers_promises_.setTimeout)(times.poll);
    }
    const beat = setInterval(() => {
        const now = new Date();
        (0,promises_.utimes)(path, now, now).catch(() => { });
    }, times.heartbeat).unref();
    return {
        async release() {
            clearInterval(beat);
            if ((await readOwner(path))?.token === owner.token)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
function described(owner) {
    return owner ? `a run on ${owner.host} (process ${owner.pid})` : 'another run';
}
/** What a file system without hard links says. */
const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];
/** Whether the lock is ours now. It is written aside first, so that nobody reads half an owner. */
async function create(path, owner) {
    const aside = `${path}.${owner.token}`;
    try {
        await (0,promises_.writeFile)(aside, JSON.stringify(owner));
        await (0,promises_.link)(aside, path);
        return true;
    }
    catch (cause) {
        if ((0,error_code/* errorCode */.C)(cause) === 'EEXIST')
            return false;
        if (NO_HARD_LINKS.includes((0,error_code/* errorCode */.C)(cause) ?? '')) {
            return createExclusively(path, owner);
        }
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
    finally {
        await (0,promises_.rm)(aside, { force: true });
    }
}
async function createExclusively(path, owner) {
    try {
        await (0,promises_.writeFile)(path, JSON.stringify(owner), { flag: 'wx' });
        return true;
    }
    catch (cause) {
        if ((0,error_code/* errorCode */.C)(cause) === 'EEXIST')
            return false;
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
}
/** Tells whether an owner is dead: its process is gone, or its heartbeat is, which needs no clock that both have. */
function watcher(path, silence) {
    let last;
    return async (owner) => {
        const liveness = livenessOf(owner);
        if (liveness !== 'unknown')
            return liveness === 'dead';
        const modified = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
        const beat = `${owner.token} ${modified}`;
        if (last?.beat !== beat)
            last = { beat, at: performance.now() };
        return performance.now() - last.at > silence;
    };
}
/**
 * Makes a dead owner's lock ours. Only who holds the claim on that owner may replace its lock, so
 * that two who found it dead at once do not both take it.
 */
async function takeOver(path, dead, owner) {
    const claim = `${path}.${dead.token}.claim`;
    if (!(await create(claim, owner))) {
        const other = await readOwner(claim);
        if (other !== undefined && livenessOf(other) === 'dead')
            await (0,promises_.rm)(claim, { force: true });
        return false;
    }
    try {
        if ((await readOwner(path))?.token !== dead.token)
            return false;
        const aside = `${path}.${owner.token}`;
        await (0,promises_.writeFile)(aside, JSON.stringify(owner));
        await (0,promises_.rename)(aside, path);
        return true;
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
    finally {
        await (0,promises_.rm)(claim, { force: true });
    }
}
/** Undefined where it is gone, or no owner stands in it. */
async function readOwner(path) {
    try {
        const owner = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return ownerSchema.safeParse(owner).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
;// CONCATENATED MODULE: ./src/files/swap.ts










const FILES = { journal: 'swap.json', replaced: 'replaced' };
/** Held in the folder while files take their places, so that two swaps take turns. */
const LOCK = '.sluice-lock';
const journalSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sluice/swap@1'),
    /** Absolute. */
    folder: schemas/* string */.YjP(),
    /** The first folder that had to be made; null when all were there. */
    made: schemas/* string */.YjP().nullable(),
    /** Ends the names of the files that wait for their own. */
    token: schemas/* string */.YjP().regex(/^[\w-]+$/),
    /** In the order in which they take their names. */
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: file_name/* fileName */.M, sha256: file_name/* sha256Text */.f })),
    /** Those that stood there before; null until the first file is put in place. */
    replaced: schemas/* array */.YOg(file_name/* fileName */.M).nullable(),
});
/**
 * Stages files beside those that they replace, and reads them back. What is done to the folder is
 * written into a journal first, so that whoever finds the journal of a process that was killed can
 * undo it.
 * @param folder made where it is missing. Absolute
 * @param aside an existing folder of our own, for the journal and for copies of what is replaced
 * @param token in no other swap's names
 * @throws BrokenError naming the file and the cause (disk full, no permission, a folder of that name)
 */
async function prepareSwap(folder, files, { aside, token, waiting }) {
    const made = (await makeFolder(folder)) ?? null;
    // No link on the way is followed a second time.
    const real = await (0,promises_.realpath)(folder);
    let lock;
    let journal = {
        schema: 'sluice/swap@1',
        folder: real,
        made,
        token,
        files: files.map(({ path, content }) => ({ path, sha256: (0,verified_file/* sha256 */.sc)(content) })),
        replaced: null,
    };
    const undo = () => undoSwap(aside, journal, lock);
    try {
        await writeJournal(aside, journal);
        for (const file of files)
            await stage(file, journal);
    }
    catch (error) {
        await undo();
        throw error;
    }
    return {
        async commit(last) {
            lock = await lock_takeLock((0,external_node_path_.join)(real, LOCK), waiting);
            if ((await (0,promises_.realpath)(folder)) !== real)
                throw new errors/* BrokenError */.gk(`${folder} leads elsewhere now`);
            const file = await last();
            const entry = { path: file.path, sha256: (0,verified_file/* sha256 */.sc)(file.content) };
            journal = { ...journal, files: [...journal.files, entry] };
            await writeJournal(aside, journal);
            await stage(file, journal);
            journal = { ...journal, replaced: await copyReplaced(aside, journal) };
            await writeJournal(aside, journal);
            for (const { path } of journal.files)
                await putInPlace(path, journal);
        },
        undo,
        async settle() {
            try {
                await forget(aside);
            }
            finally {
                await lock?.release();
            }
        },
    };
}
/**
 * What a process left in the folder that it kept things aside in; undefined where that is nothing.
 * @throws BrokenError when there is a journal that can't be read
 */
async function swap_interruptedSwap(aside) {
    const file = join(aside, FILES.journal);
    if (!(await exists(file)))
        return undefined;
    const journal = await readJournal(file);
    const { folder } = journal;
    return {
        folder,
        async undo(waiting) {
            if (!(await exists(folder)))
                return forget(aside);
            const lock = await takeLock(join(folder, LOCK), waiting);
            await undoSwap(aside, journal, lock);
        },
    };
}
async function readJournal(file) {
    try {
        return journalSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    }
    catch (cause) {
        const fix = 'Delete it, and look at what was exported.';
        throw new BrokenError(`${file} is damaged`, fix, { cause });
    }
}
async function stage({ path, content }, journal) {
    const target = (0,external_node_path_.join)(journal.folder, path);
    await refuseWhatIsNoFile(target);
    const temporary = staged(journal, path);
    await (0,atomic_write/* stageFile */.HW)(target, content, temporary);
    const entry = { path: temporary, bytes: content.byteLength, sha256: (0,verified_file/* sha256 */.sc)(content) };
    await (0,verified_file/* readVerified */.xu)('', entry);
}
/** A link would be followed to be copied, and a pipe waited for. */
async function refuseWhatIsNoFile(target) {
    const stats = await (0,promises_.lstat)(target).catch(() => undefined);
    if (stats === undefined || stats.isFile())
        return;
    const code = stats.isDirectory() ? 'EISDIR' : undefined;
    throw (0,atomic_write/* cannotWrite */.zz)(target, Object.assign(new Error('it is no file'), { code }));
}
function staged({ folder, token }, path) {
    return (0,external_node_path_.join)(folder, `${path}.${token}.tmp`);
}
async function putInPlace(path, journal) {
    const target = (0,external_node_path_.join)(journal.folder, path);
    try {
        await (0,promises_.rename)(staged(journal, path), target);
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(target, cause);
    }
}
/** Copies what the files are about to replace, and says what that is. */
async function copyReplaced(aside, { folder, files }) {
    const replaced = [];
    for (const { path } of files) {
        const copy = (0,external_node_path_.join)(aside, FILES.replaced, path);
        await refuseWhatIsNoFile((0,external_node_path_.join)(folder, path));
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true });
            await (0,promises_.copyFile)((0,external_node_path_.join)(folder, path), copy);
            replaced.push(path);
        }
        catch (cause) {
            if ((0,error_code/* errorCode */.C)(cause) !== 'ENOENT')
                throw (0,atomic_write/* cannotWrite */.zz)(copy, cause);
        }
    }
    return replaced;
}
/** The journal goes last: as long as it is there, there is something to undo. */
async function undoSwap(aside, journal, lock) {
    const { folder, files, made } = journal;
    try {
        for (const { path } of files)
            await (0,promises_.rm)(staged(journal, path), { force: true });
        if (await isOurs(aside, journal))
            await restore(aside, journal);
    }
    finally {
        await lock?.release();
    }
    await removeMade(folder, made);
    await forget(aside);
}
/**
 * Whether nobody has swapped since: the last file, which says what the others are, is the one that
 * was there before, or ours.
 */
async function isOurs(aside, { folder, files, replaced }) {
    const last = files.at(-1);
    if (replaced === null || last === undefined)
        return false;
    const there = await (0,verified_file/* digestOf */.ol)((0,external_node_path_.join)(folder, last.path));
    return (there === last.sha256 || there === (await (0,verified_file/* digestOf */.ol)((0,external_node_path_.join)(aside, FILES.replaced, last.path))));
}
/** From the last file to the first. What is not ours any more is left alone. */
async function restore(aside, { folder, files, replaced }) {
    for (const { path, sha256: ours } of [...files].reverse()) {
        const target = (0,external_node_path_.join)(folder, path);
        if ((await (0,verified_file/* digestOf */.ol)(target)) !== ours)
            continue;
        if (replaced?.includes(path)) {
            await (0,atomic_write/* writeAtomic */.vZ)(target, await (0,promises_.readFile)((0,external_node_path_.join)(aside, FILES.replaced, path)));
        }
        else
            await (0,promises_.rm)(target, { force: true });
    }
}
async function forget(aside) {
    await (0,promises_.rm)((0,external_node_path_.join)(aside, FILES.replaced), { recursive: true, force: true });
    await (0,promises_.rm)((0,external_node_path_.join)(aside, FILES.journal), { force: true });
}
async function writeJournal(aside, journal) {
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(aside, FILES.journal), `${JSON.stringify(journal, null, 2)}\n`);
}
/** The first folder that had to be made; undefined when all were there. */
async function makeFolder(folder) {
    try {
        return await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(folder, cause);
    }
}
/** Removes the folders that were made, as far as nobody has put anything there. */
async function removeMade(folder, first) {
    if (first === null)
        return;
    for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
        const removed = await (0,promises_.rmdir)(path).then(() => true, () => false);
        if (!removed || path === first || path === (0,external_node_path_.dirname)(path))
            return;
    }
}

;// CONCATENATED MODULE: ./src/models/export-manifest.ts




/** What an export's folder holds. It is renamed last, so that it never lists what is not there yet. */
const EXPORT_MANIFEST = 'sluice-export.json';
const manifestSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('sluice/export@1'),
    /** The run that the model is of. */
    run: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ path: file_name/* fileName */.M, bytes: schemas/* int */.Whr().nonnegative(), sha256: file_name/* sha256Text */.f })),
    /** Files of earlier exports that may still be there: whoever exports next removes them. */
    outdated: schemas/* array */.YOg(schemas/* object */.Ikc({ path: file_name/* fileName */.M, sha256: file_name/* sha256Text */.f })),
});
/** @param before the manifest that stands there; undefined where none does */
function exportManifest(run, files, before) {
    const own = new Set(files.map(({ path }) => path));
    const outdated = [...(before?.files ?? []), ...(before?.outdated ?? [])]
        .filter(({ path }) => !own.has(path))
        .map(({ path, sha256 }) => ({ path, sha256 }));
    const entries = files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
    return { schema: 'sluice/export@1', run, files: entries, outdated };
}
/** Undefined where there is none, or what stands there is none: an export does not need the one before. */
async function readExportManifest(folder) {
    try {
        const json = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, EXPORT_MANIFEST), 'utf8'));
        return manifestSchema.safeParse(json).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/models/parity.ts
/**
 * How far a model is from the one that gave the answers: the largest difference of a probability,
 * or of a number in the units of the label. Infinity where the two can't be compared.
 */
async function disagreement(model, { table, answers }) {
    return differenceOf(await model.predict(table), answers);
}
function differenceOf(a, b) {
    if (a.task === 'regression' || b.task === 'regression') {
        return a.task === b.task
            ? largestDifference(a.predicted, b.predicted)
            : Number.POSITIVE_INFINITY;
    }
    const sameClasses = a.task === b.task && a.classes.join('\0') === b.classes.join('\0');
    if (!sameClasses)
        return Number.POSITIVE_INFINITY;
    // Of two classes that are equally likely, either may be predicted: their probabilities tell.
    if (a.scores && b.scores)
        return largestDifference(a.scores, b.scores);
    return a.scores === b.scores && largestDifference(a.predicted, b.predicted) === 0
        ? 0
        : Number.POSITIVE_INFINITY;
}
/**
 * The largest absolute difference between two lists of numbers; Infinity where a value is not
 * finite or the lengths differ, so that what can't be compared never counts as equal.
 */
function largestDifference(a, b) {
    if (a.length !== b.length)
        return Number.POSITIVE_INFINITY;
    let largest = 0;
    for (let i = 0; i < a.length; i++) {
        const difference = Math.abs(a[i] - b[i]);
        if (!(difference <= largest))
            largest = difference;
        if (!Number.isFinite(largest))
            return Number.POSITIVE_INFINITY;
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/models/export-folder.ts







/**
 * Writes a model into a folder, in each format, and proves it: the files are read back from the
 * disk, and the model made of them has to give the same answers from the raw rows. Where one does
 * not, the folder is removed.
 * @param model one that left nothing is no mistake: there is nothing to write then
 * @param proof the rows (the test rows) to compare answers on
 * @param folder the run's own `model` folder; made here
 * @returns the files of all formats, in the order in which they are to replace older ones
 * @throws BrokenError when a file can't be written, the answers differ, or no format takes such a
 * model
 */
async function writeModel(model, proof, folder, exporters) {
    if (model.kind === 'none')
        return [];
    if (model.kind === 'files') {
        throw new errors/* BrokenError */.gk(`no export format takes a model that is ${model.flavour} files`);
    }
    try {
        const files = new Set();
        for (const exporter of exporters) {
            for (const file of await exporter.write(model, folder))
                files.add(file);
            await prove(exporter, proof, folder);
        }
        return await Promise.all([...files].map((file) => (0,verified_file/* describeFile */.CL)(folder, file)));
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function prove(exporter, proof, folder) {
    const { format, tolerance } = exporter;
    const difference = await disagreement(await readBack(exporter, folder), proof);
    if (difference <= tolerance)
        return;
    throw new errors/* BrokenError */.gk(`the exported model (${format}) does not give the predictions of the trained one: they differ by up to ${difference}`);
}
/**
 * Copies a proven model to where the user wants it, while it is published. Before `publish` is
 * called, all copies lie beside their targets and were read back, so that only renaming is left:
 * what is in the way shows before anything is public. The files are replaced in their order, their
 * manifest last; other files there are left alone, and those of the export before are removed in
 * the end.
 * @param publish is given what puts the copies in place; where it throws, what stood there before
 * stands there again. Two runs that export into one folder take turns from there on
 * @throws BrokenError when a file can't be written or a copy differs
 */
async function exportModel({ runId, from, artifacts, to, aside }, publish, waiting) {
    const files = [];
    for (const artifact of artifacts) {
        files.push({ path: artifact.path, content: await (0,verified_file/* readVerified */.xu)(from, artifact) });
    }
    const swap = await prepareSwap(to, files, { aside, token: runId, waiting });
    let result;
    try {
        result = await publish(() => swap.commit(() => manifestFile(runId, artifacts, to)));
    }
    catch (error) {
        await undoAfter(error, swap, to);
        throw error;
    }
    // It is published: what can't be cleaned up breaks nothing.
    await removeOutdated(to).catch(() => { });
    await swap.settle().catch(() => { });
    return result;
}
/** @throws BrokenError saying what stays as it should not, beside what went wrong before */
async function undoAfter(error, swap, to) {
    try {
        await swap.undo();
    }
    catch (failure) {
        throw new errors/* BrokenError */.gk(`${(0,errors/* messageOf */.bD)(error)}; and the export in ${to} could not be undone: ${(0,errors/* messageOf */.bD)(failure)}`, `Don't use what is in ${to} before a run has passed again.`, { cause: error });
    }
}
async function manifestFile(runId, artifacts, to) {
    const manifest = exportManifest(runId, artifacts, await readExportManifest(to));
    return { path: EXPORT_MANIFEST, content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}
/**
 * Removes what earlier exports left, as far as it still holds what they wrote. What can't be removed
 * is tried again by the next one.
 */
async function removeOutdated(folder) {
    for (const { path, sha256 } of (await readExportManifest(folder))?.outdated ?? []) {
        const file = (0,external_node_path_.join)(folder, path);
        if ((await (0,verified_file/* digestOf */.ol)(file)) === sha256)
            await (0,promises_.rm)(file, { force: true });
    }
}
/**
 * Undoes an export that a process was killed in, so that its folder holds what it held before.
 * @param aside the folder that the run kept things aside in
 * @param mayWrite whether the export's folder is one that may be written to here
 * @returns where the export was undone; undefined where there was none
 * @throws BrokenError when it can't be undone
 */
async function undoInterruptedExport(aside, mayWrite, waiting) {
    const swap = await interruptedSwap(aside);
    if (swap === undefined)
        return undefined;
    const { folder } = swap;
    if (!(await mayWrite(folder))) {
        throw new BrokenError(`an export into ${folder} was cut off, and lies outside the workspace`);
    }
    await swap.undo(waiting);
    return folder;
}
/**
 * Opens a model that `writeModel` wrote, in the first of its formats that is known here.
 * @param files the names in the folder, as recorded
 * @throws BrokenError when a file is missing or not what it should be, or no format is known
 */
async function readModel(folder, files, exporters) {
    const exporter = exporters.find(({ mainFile }) => files.includes(mainFile));
    if (exporter)
        return readBack(exporter, folder);
    const known = exporters.map(({ format }) => format).join(', ');
    throw new errors/* BrokenError */.gk(`the model in ${folder} can't be read: it is in none of the formats ${known}`);
}
async function readBack(exporter, folder) {
    try {
        return await exporter.read(folder);
    }
    catch (cause) {
        const reason = (0,errors/* messageOf */.bD)(cause);
        throw new errors/* BrokenError */.gk(`the model in ${folder} can't be read: ${reason}`, undefined, { cause });
    }
}


/***/ })

};
