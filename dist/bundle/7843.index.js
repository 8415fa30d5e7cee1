export const id = 7843;
export const ids = [7843];
export const modules = {

/***/ 67843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Takes a lock file, and waits while somebody who lives holds it. One whose owner is dead is taken
 * over.
 * @throws BrokenError when it can't be written, or is held for longer than the limit
 */
var takeLock = (async function takeLock(path, options) {
    const { onWait, signal, times = TIMES } = options;
    const owner = (0,files_owner/* newOwner */.Eh)();
    const began = performance.now();
    const watch = watcher(path, times.silence);
    let told = false;
    for (;;) {
        if (await create(path, owner)) {
            await clearBeside(path);
            break;
        }
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
});
/** What a process that was killed while it took or gave away the lock has left beside it. */
var clearBeside = (async function clearBeside(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    for (const name of names.filter(((one) => one.startsWith(`${(0,external_node_path_.basename)(path)}.`)))) {
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
        const owner = await readOwner(beside);
        if (owner !== undefined && (0,files_owner/* livenessOf */.l8)(owner) === 'dead')
            await (0,promises_.rm)(beside, { force: true });
    }
});
/** Whether the lock is ours now. It is written aside first, so that nobody reads half an owner. */
var create = (async function create(path, owner) {
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
});
/** Tells whether an owner is dead: its process is gone, or its heartbeat is, which needs no clock that both have. */
var watcher = (function watcher(path, silence) {
    let last;
    return async (owner) => {
        const liveness = (0,files_owner/* livenessOf */.l8)(owner);
        if (liveness !== 'unknown')
            return liveness === 'dead';
        const modified = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
        const beat = `${owner.token} ${modified}`;
        if (last?.beat !== beat)
            last = { beat, at: performance.now() };
        return performance.now() - last.at > silence;
    };
});
/** Undefined where it is gone, or no owner stands in it. */
var readOwner = (async function readOwner(path) {
    try {
        return (0,files_owner/* ownerIn */.f6)(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
});
/**
 * Stages files beside those that they replace, and reads them back. What is done to the folder is
 * written into a journal first, so that whoever finds the journal of a process that was killed can
 * undo it.
 * @param folder made where it is missing. Absolute
 * @param token in no other swap's names
 * @throws BrokenError naming the file and the cause (disk full, no permission, a folder of that name)
 */
var prepareSwap = (async function prepareSwap(folder, files, { aside, token, waiting }) {
    const made = (await makeFolder(folder)) ?? null;
    // No link on the way is followed a second time.
    const real = await (0,promises_.realpath)(folder);
    let lock;
    let journal = {
        schema: 'sluice/swap@1',
        folder: real,
        made,
        token,
        files: files.map((({ path, content }) => ({ path, sha256: (0,verified_file/* sha256 */.sc)(content) }))),
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
            lock = await takeLock((0,external_node_path_.join)(real, LOCK), waiting);
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
            // In this order: a process that is killed in between leaves a journal, and no lock that nobody looks for.
            try {
                await lock?.release();
            }
            finally {
                await forget(aside);
            }
        },
    };
});
var stage = (async function stage({ path, content }, journal) {
    const target = (0,external_node_path_.join)(journal.folder, path);
    await refuseWhatIsNoFile(target);
    const temporary = staged(journal, path);
    await (0,atomic_write/* stageFile */.HW)(target, content, temporary);
    const entry = {
        path: (0,external_node_path_.relative)(journal.folder, temporary),
        bytes: content.byteLength,
        sha256: (0,verified_file/* sha256 */.sc)(content),
    };
    await (0,verified_file/* readVerified */.xu)(journal.folder, entry);
});
/** A link would be followed to be copied, and a pipe waited for. */
var refuseWhatIsNoFile = (async function refuseWhatIsNoFile(target) {
    const stats = await (0,promises_.lstat)(target).catch((() => undefined));
    if (stats === undefined || stats.isFile())
        return;
    const code = stats.isDirectory() ? 'EISDIR' : undefined;
    throw (0,atomic_write/* cannotWrite */.zz)(target, Object.assign(new Error('it is no file'), { code }));
});
var staged = (function staged({ folder, token }, path) {
    return (0,external_node_path_.join)(folder, `${path}.${token}.tmp`);
});
var putInPlace = (async function putInPlace(path, journal) {
    const target = (0,external_node_path_.join)(journal.folder, path);
    try {
        await (0,promises_.rename)(staged(journal, path), target);
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(target, cause);
    }
});
/** Copies what the files are about to replace, and says what that is. */
var copyReplaced = (async function copyReplaced(aside, { folder, files }) {
    const replaced = [];
    for (const { path } of files) {
        const copy = (0,external_node_path_.join)(aside.path, FILES.replaced, path);
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
});
var forget = (async function forget(aside) {
    await (0,promises_.rm)((0,external_node_path_.join)(aside.path, FILES.replaced), { recursive: true, force: true });
    await (0,promises_.rm)((0,external_node_path_.join)(aside.path, FILES.journal), { force: true });
});
var writeJournal = (async function writeJournal(aside, journal) {
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(aside.path, FILES.journal), `${JSON.stringify(journal, null, 2)}\n`);
});
/** The first folder that had to be made; undefined when all were there. */
var makeFolder = (async function makeFolder(folder) {
    try {
        return await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(folder, cause);
    }
});
/**
 * Rows that a file of tests may never hold and a model in use will meet: in turn each column is missing, of a
 * level that it never saw, of each that it knows, or a number beyond all others, while the other columns are
 * as usual; then all columns at once, and mixtures. The same for the same columns.
 */
var unusualRows = (function unusualRows(columns) {
    const sources = columns.map(((encoding) => ({ encoding, cells: cellsOf(encoding) })));
    const rows = [];
    const usual = columns.map((() => 0));
    sources.forEach((({ cells }, place) => {
        for (let cell = 0; cell < cells; cell++)
            rows.push(usual.with(place, cell));
    }));
    const most = Math.max(...sources.map((({ cells }) => cells)));
    for (let cell = 0; cell < most; cell++) {
        rows.push(sources.map((({ cells }) => Math.min(cell, cells - 1))));
    }
    const random = new numeric_random/* Random */.o(1, 'unusual rows');
    for (let i = 0; i < MIXED; i++)
        rows.push(sources.map((({ cells }) => random.below(cells))));
    return {
        file: 'unusual rows',
        rows: rows.length,
        columns: sources.map((({ encoding }, place) => columnOf(encoding, rows.map(((row) => row[place]))))),
        lines: Uint32Array.from(rows.keys()),
        hashes: new BigUint64Array(rows.length),
    };
});
/** How many different cells a column has; the first is a usual one. */
var cellsOf = (function cellsOf(encoding) {
    return (0,encoding_encoding/* isNumber */.Et)(encoding) ? numbersOf(encoding).length : encoding.levels.length + 2;
});
var columnOf = (function columnOf(encoding, cells) {
    const name = encoding.column;
    if ((0,encoding_encoding/* isNumber */.Et)(encoding)) {
        const numbers = numbersOf(encoding);
        return {
            kind: encoding.kind,
            name,
            values: Float64Array.from(cells, ((cell) => numbers[cell])),
        };
    }
    // One after the known levels is unknown, and beyond it the cell is missing.
    const levels = [...encoding.levels, unknownTo(encoding.levels)];
    const codes = Int32Array.from(cells, ((cell) => (cell < levels.length ? cell : -1)));
    return { kind: encoding.kind, name, levels, codes };
});
/** In the unit of the table. */
var numbersOf = (function numbersOf({ kind, fill, mean, sd, }) {
    const unit = (0,encoding_encoding/* unitOf */.uF)(kind);
    return [
        fill * unit,
        Number.NaN,
        0,
        (mean - sd) * unit,
        (mean + 1e3 * sd) * unit,
        -Number.MAX_VALUE,
        Number.MAX_VALUE,
        Number.MIN_VALUE,
        Number.NEGATIVE_INFINITY,
        Number.POSITIVE_INFINITY,
    ];
});
var unknownTo = (function unknownTo(levels) {
    let text = 'never seen \u{1F300}';
    while (levels.includes(text))
        text += '.';
    return text;
});
/**
 * Writes a model into a folder, in each format, and proves it: the files are read back from the
 * disk, and the model made of them has to give the same answers from the raw rows, and from rows
 * with cells that are missing, unknown or extreme. Where one does not, the folder is removed.
 * @param model one that left nothing is no mistake: there is nothing to write then
 * @param proof the rows (the test rows) to compare answers on
 * @param folder the run's own `model` folder; made here
 * @param origin for formats that have a place to say it
 * @throws BrokenError when a file can't be written, the answers differ, or no format takes such a
 * model
 */
var writeModel = (async function writeModel(model, proof, folder, exporters, origin) {
    if (model.kind === 'none')
        return NO_MODEL;
    try {
        const formats = {};
        const readings = [];
        const proofs = await proofsOf(model, proof);
        for (const exporter of exporters) {
            const written = await writeAs(exporter, model, { folder, origin });
            formats[exporter.format] = written.paths;
            readings.push(...written.readings);
        }
        const proven = await (0,prove/* prove */.zn)(readings, proofs, folder);
        const parity = Object.keys(formats).flatMap(((format) => proven.findLast(((one) => one.format === format)) ?? []));
        const paths = new Set(Object.values(formats).flat());
        const files = await Promise.all([...paths].map(((path) => (0,verified_file/* describeFile */.CL)(folder, path))));
        return { files, formats, parity };
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
});
var writeAs = (async function writeAs(exporter, model, { folder, origin }) {
    if (exporter.of === 'files' && model.kind === 'files') {
        return { paths: await exporter.write(model, folder), readings: [] };
    }
    if (exporter.of === 'network' && model.kind === 'network') {
        const paths = await exporter.write(model, folder, origin);
        return { paths, readings: (0,prove/* readingsOf */.RO)(exporter) };
    }
    if (exporter.of === 'network' && model.kind === 'tfjs' && exporter.tfjs) {
        const { tolerance, write } = exporter.tfjs;
        const paths = await write(model, folder);
        return { paths, readings: [{ exporter, by: 'read', tolerance }] };
    }
    const what = model.kind === 'files' ? `${model.flavour} files` : DESCRIBED[model.kind];
    throw new errors/* BrokenError */.gk(`the format ${exporter.format} takes no model that is ${what}`);
});
var proofsOf = (async function proofsOf(model, tested) {
    const proofs = [{ ...tested, which: '' }];
    // What tf.js trained has answered in its own process, for the test rows alone.
    if (model.kind !== 'network')
        return proofs;
    const table = unusualRows(model.encoding.columns);
    const answers = await (0,layered_model/* askable */.g)(model).predict(table);
    return [
        ...proofs,
        { ...tested, table, answers, which: ' for cells that are missing, unknown or extreme' },
    ];
});
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
var exportModel = (async function exportModel({ runId, from, artifacts, to, aside }, publish, waiting) {
    const files = [];
    for (const artifact of artifacts) {
        files.push({ path: artifact.path, content: await (0,verified_file/* readVerified */.xu)(from, artifact) });
    }
    const swap = await prepareSwap(to, files, { aside, token: runId, waiting });
    let result;
    try {
        result = await publish((() => swap.commit((() => manifestFile(runId, artifacts, to)))));
    }
    catch (error) {
        await undoAfter(error, swap, to);
        throw error;
    }
    // It is published: what can't be cleaned up breaks nothing.
    await removeOutdated(to).catch(() => { });
    await swap.settle().catch(() => { });
    return result;
});
var manifestFile = (async function manifestFile(runId, artifacts, to) {
    const manifest = (0,export_manifest/* exportManifest */.MI)(runId, artifacts, await (0,export_manifest/* readExportManifest */.uD)(to));
    return { path: export_manifest/* EXPORT_MANIFEST */.xI, content: Buffer.from((0,export_manifest/* manifestText */.$2)(manifest)) };
});
/**
 * Removes what earlier exports left, as far as it still holds what they wrote. What can't be removed
 * is tried again by the next one.
 */
var removeOutdated = (async function removeOutdated(folder) {
    for (const { path, sha256 } of (await (0,export_manifest/* readExportManifest */.uD)(folder))?.outdated ?? []) {
        const file = (0,external_node_path_.join)(folder, path);
        if ((await (0,verified_file/* digestOf */.ol)(file)) === sha256)
            await (0,promises_.rm)(file, { force: true });
    }
});
/**
 * Opens a model that `writeModel` wrote, in the first of its formats that is known here.
 * @param files the names in the folder, as recorded
 * @throws BrokenError when a file is missing or not what it should be, or no format is known
 */
var readModel = (async function readModel(folder, files, exporters) {
    const readable = exporters.filter(((one) => one.of === 'network'));
    const exporter = readable.find((({ mainFile }) => files.includes(mainFile)));
    if (exporter)
        return (0,prove/* readBack */.e7)(exporter, folder);
    const known = readable.map(({ format }) => format).join(', ');
    throw new errors/* BrokenError */.gk(`the model in ${folder} can't be read: it is in none of the formats ${known}`);
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i6: () => (/* binding */ NO_MODEL),
  us: (() => (/* binding */ exportModel)),
  ko: (() => (/* binding */ readModel)),
  settleInterruptedExport: () => (/* binding */ settleInterruptedExport),
  undoInterruptedExport: () => (/* binding */ undoInterruptedExport),
  Bq: (() => (/* binding */ writeModel))
});

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
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/files/file-name.ts
var file_name = __webpack_require__(1645);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/files/owner.ts
var files_owner = __webpack_require__(13912);
;// CONCATENATED MODULE: ./src/files/lock.ts







const TIMES = {
    poll: 50,
    quiet: 2_000,
    limit: 600_000,
    heartbeat: 5_000,
    silence: 60_000,
};


function described(owner) {
    return owner ? `a run on ${owner.host} (process ${owner.pid})` : 'another run';
}
/** What a file system without hard links says. */
const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];

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

/**
 * Makes a dead owner's lock ours. Only who holds the claim on that owner may replace its lock, so
 * that two who found it dead at once do not both take it.
 */
async function takeOver(path, dead, owner) {
    const claim = `${path}.${dead.token}.claim`;
    if (!(await create(claim, owner))) {
        const other = await readOwner(claim);
        if (other !== undefined && (0,files_owner/* livenessOf */.l8)(other) === 'dead')
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
 * What a process left in the folder that it kept things aside in; undefined where that is nothing.
 * @throws BrokenError when there is a journal that can't be read
 */
async function interruptedSwap(aside) {
    const file = (0,external_node_path_.join)(aside.path, FILES.journal);
    if (!(await (0,exists/* exists */.t)(file)))
        return undefined;
    const journal = await readJournal(file);
    const { folder } = journal;
    const inTurn = async (waiting, work) => {
        if (!(await (0,exists/* exists */.t)(folder)))
            return forget(aside);
        await work(await takeLock((0,external_node_path_.join)(folder, LOCK), waiting));
    };
    return {
        folder,
        undo: (waiting) => inTurn(waiting, (lock) => undoSwap(aside, journal, lock)),
        settle: (waiting) => inTurn(waiting, async (lock) => {
            await lock.release();
            await forget(aside);
        }),
    };
}
async function readJournal(file) {
    try {
        return journalSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (cause) {
        const fix = 'Delete it, and look at what was exported.';
        throw new errors/* BrokenError */.gk(`${file} is damaged`, fix, { cause });
    }
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
    return (there === last.sha256 || there === (await (0,verified_file/* digestOf */.ol)((0,external_node_path_.join)(aside.path, FILES.replaced, last.path))));
}
/** From the last file to the first. What is not ours any more is left alone. */
async function restore(aside, { folder, files, replaced }) {
    for (const { path, sha256: ours } of [...files].reverse()) {
        const target = (0,external_node_path_.join)(folder, path);
        if ((await (0,verified_file/* digestOf */.ol)(target)) !== ours)
            continue;
        if (replaced?.includes(path)) {
            await (0,atomic_write/* writeAtomic */.vZ)(target, await (0,promises_.readFile)((0,external_node_path_.join)(aside.path, FILES.replaced, path)));
        }
        else
            await (0,promises_.rm)(target, { force: true });
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

// EXTERNAL MODULE: ./src/models/export-manifest.ts
var export_manifest = __webpack_require__(70126);
// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/models/prove.ts + 1 modules
var prove = __webpack_require__(27792);
// EXTERNAL MODULE: ./src/data/encoding/encoding.ts
var encoding_encoding = __webpack_require__(21603);
// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
;// CONCATENATED MODULE: ./src/models/unusual-rows.ts


/** Rows in which every column takes any of its cells, besides those that each column has to itself. */
const MIXED = 256;






;// CONCATENATED MODULE: ./src/models/export-folder.ts









const NO_MODEL = { files: [], formats: {}, parity: [] };


const DESCRIBED = { network: 'a network', tfjs: "a network of tf.js's own layers" };


/** @throws BrokenError saying what stays as it should not, beside what went wrong before */
async function undoAfter(error, swap, to) {
    try {
        await swap.undo();
    }
    catch (failure) {
        throw new errors/* BrokenError */.gk(`${(0,errors/* messageOf */.bD)(error)}; and the export in ${to} could not be undone: ${(0,errors/* messageOf */.bD)(failure)}`, `Don't use what is in ${to} before a run has passed again.`, { cause: error });
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
    const swap = await interruptedExport(aside, mayWrite);
    await swap?.undo(waiting);
    return swap?.folder;
}
/**
 * Cleans up after an export that counts, and whose process was killed before it could: the lock that
 * it held goes, and what it had kept to go back.
 * @returns whether there was anything
 */
async function settleInterruptedExport(aside, mayWrite, waiting) {
    const swap = await interruptedExport(aside, mayWrite);
    await swap?.settle(waiting);
    return swap !== undefined;
}
async function interruptedExport(aside, mayWrite) {
    const swap = await interruptedSwap(aside);
    if (swap === undefined || (await mayWrite(swap.folder)))
        return swap;
    throw new errors/* BrokenError */.gk(`an export into ${swap.folder} was cut off, and lies outside the workspace`);
}



/***/ }),

/***/ 27792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How a format is read to be proven: the strictest way first. */
var readingsOf = (function readingsOf(exporter) {
    const { tolerance, second } = exporter;
    return [
        { exporter, by: 'read', tolerance },
        ...(second ? [{ exporter, by: 'second', tolerance: second.tolerance }] : []),
    ];
});
/**
 * Proves what was written into a folder: each reading has to give the answers of the trained model. Of many rows the later half
 * of the readings is asked by another thread meanwhile; what that doesn't tell is asked here.
 * @returns one for each reading
 * @throws BrokenError when a file can't be read, or answers differ
 */
var prove = (async function prove(readings, proofs, folder, { fewest = MANY_ROWS, cores = (0,external_node_os_.availableParallelism)(), program = PROVER } = {}) {
    const rows = proofs.reduce(((sum, { table }) => sum + table.rows), 0);
    const here = rows < fewest || cores < 2 ? readings.length : Math.ceil(readings.length / 2);
    const others = readings.slice(here).map(({ exporter, by }) => ({ format: exporter.format, by }));
    const task = { folder, readings: others, proofs };
    const thread = others.length > 0 ? startProof(task, program) : undefined;
    try {
        const parity = [];
        for (const [place, reading] of readings.entries()) {
            const told = place < here ? undefined : (await thread?.differences)?.[place - here];
            const differences = told ?? (await differencesOf(reading, proofs, folder));
            parity.push(parityOf(reading, proofs, rows, differences));
        }
        return parity;
    }
    finally {
        await thread?.stop();
    }
});
/** How far a reading is from the trained model on each of the rows' tables. */
var differencesOf = (async function differencesOf({ exporter, by }, proofs, folder) {
    const model = await readBack(exporter, folder, by);
    const differences = [];
    for (const proof of proofs)
        differences.push(await (0,parity/* disagreement */.fn)(model, proof));
    return differences;
});
var parityOf = (function parityOf({ exporter: { format }, tolerance }, proofs, rows, differences) {
    for (const [i, { which }] of proofs.entries()) {
        const difference = differences[i];
        if (!(difference <= tolerance)) {
            throw new errors/* BrokenError */.gk(`the exported model (${format}) does not give the predictions of the trained one${which}: they differ by up to ${difference}`);
        }
    }
    return { format, rows, difference: Math.max(...differences), tolerance };
});
/** @throws BrokenError when what lies in the folder can't be read */
var readBack = (async function readBack(exporter, folder, by = 'read') {
    try {
        const reader = by === 'second' ? exporter.second : exporter;
        if (!reader)
            throw new RangeError(`${exporter.format} has no second reader`);
        return await reader.read(folder);
    }
    catch (cause) {
        const reason = (0,errors/* messageOf */.bD)(cause);
        throw new errors/* BrokenError */.gk(`the model in ${folder} can't be read: ${reason}`, undefined, { cause });
    }
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g6: () => (/* binding */ differencesOf),
  zn: (() => (/* binding */ prove)),
  e7: (() => (/* binding */ readBack)),
  RO: (() => (/* binding */ readingsOf))
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/models/parity.ts
var parity = __webpack_require__(88393);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/models/proof-thread.ts



/** The door for such tasks, which stands beside the folder of the bundle. The sources have none, and start no thread that comes. */
const PROVER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'prove', 'index.js');
/** Starts a thread on a task. */
function startProof(task, program) {
    const workerData = { ...task, proofs: task.proofs.map(bare) };
    const worker = new external_node_worker_threads_.Worker(program, { workerData });
    const differences = new Promise((resolve) => {
        worker.once('message', resolve);
        worker.once('error', () => resolve(undefined));
        worker.once('exit', () => resolve(undefined));
    });
    return { differences, stop: () => worker.terminate() };
}
/** Without what else stands beside them: names of rows would be copied, and functions can't be. */
function bare({ table, answers, scale }) {
    const { file, rows, columns, lines, hashes } = table;
    const plain = { file, rows, columns, lines, hashes };
    return { table: plain, answers: bareAnswers(answers), ...(scale && { scale }) };
}
function bareAnswers(answers) {
    if (answers.task === 'regression') {
        const { task, predicted, transform } = answers;
        return { task, predicted, ...(transform && { transform }) };
    }
    if (answers.task === 'multiclass') {
        const { task, classes, predicted, scores } = answers;
        return { task, classes, predicted, ...(scores && { scores }) };
    }
    const { task, classes, predicted, scores } = answers;
    return { task, classes, predicted, ...(scores && { scores }) };
}

;// CONCATENATED MODULE: ./src/models/prove.ts





/** From so many on a thread is worth its start, and the memory that it takes. */
const MANY_ROWS = 50_000;






/***/ })

};
