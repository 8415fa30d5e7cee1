export const id = 9670;
export const ids = [9670];
export const modules = {

/***/ 34225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ quoteCell),
/* harmony export */   y: () => (/* binding */ formatCsv)
/* harmony export */ });
/** Rows in a piece of the text. */
const PIECE = 4096;
/**
 * Rows as CSV, in pieces, however their file was written: UTF-8, commas, a missing cell empty,
 * numbers with all their digits, dates in ISO 8601.
 * @param ids first column and its name: a cell a row
 */
function* formatCsv({ rows, columns }, ids) {
    const first = ids ? [{ name: ids.name, cell: (row) => ids.cells[row] }] : [];
    const all = [...first, ...columns.map((column) => ({ name: column.name, cell: cellOf(column) }))];
    yield `${all.map(({ name }) => quoteCell(name)).join(',')}\n`;
    for (let start = 0; start < rows; start += PIECE) {
        let text = '';
        for (let row = start; row < Math.min(start + PIECE, rows); row++) {
            text += `${all.map(({ cell }) => quoteCell(cell(row))).join(',')}\n`;
        }
        yield text;
    }
}
function cellOf(column) {
    if (!('values' in column))
        return (row) => column.levels[column.codes[row]] ?? '';
    const { kind, values } = column;
    return (row) => {
        const value = values[row];
        if (Number.isNaN(value))
            return '';
        return kind === 'date' ? new Date(value).toISOString() : String(value);
    };
}
/** Most names, found at a third of the cost of asking what needs quotes. */
const PLAIN = /^[\w.:/-]+$/;
/** A cell as it stands in CSV: quoted where it has to be. */
function quoteCell(text) {
    if (PLAIN.test(text))
        return text;
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 18885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ digestFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97260);



/** For smaller ones hashing waits longer than it takes. */
const CHUNK_BYTES = 1 << 20;
/**
 * The SHA-256 of each file, in hex, in their order: of files of any size, read piece by piece.
 * @throws BrokenError when one can't be read
 */
async function digestFiles(paths) {
    const digests = [];
    for (const path of paths) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        try {
            for await (const chunk of (0,_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChunks */ .T)(path, { size: CHUNK_BYTES }))
                hash.update(chunk);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
        }
        digests.push(hash.digest('hex'));
    }
    return digests;
}


/***/ }),

/***/ 97260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fileChunks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** What makes much of a chunk takes smaller ones. */
const CHUNK_BYTES = 1 << 17;
/**
 * The bytes of a file, in chunks; the next is read while one is used. **A chunk is overwritten by later ones**: memory of its own for
 * each would stand beside what is made of them until garbage is collected.
 *
 * @param size of a chunk, in bytes
 * @throws what the signal was aborted with
 */
async function* fileChunks(path, { signal, size = CHUNK_BYTES, }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let [used, free] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)];
    let next = file.read(free, 0, size);
    try {
        for (;;) {
            const { bytesRead } = await next;
            signal?.throwIfAborted();
            if (bytesRead === 0)
                return;
            [used, free] = [free, used];
            next = file.read(free, 0, size);
            yield used.subarray(0, bytesRead);
        }
    }
    finally {
        // Whoever stops early has a reason of its own to tell.
        await next.catch(() => { });
        await file.close();
    }
}


/***/ }),

/***/ 49496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * A folder that comes with Sluice, beside the one that this code is in or above it, bundled or not.
 * @param folder with `/` between its parts
 * @param file that is in it
 * @throws BrokenError where a part of Sluice is missing
 */
function ownFolder(folder, file) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = start;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
            break;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${folder}/${file} is missing: it belongs beside the folder of ${start}`);
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   KN: () => (/* binding */ percent),
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
/** `1st`, `2nd`, `11th`, of a whole number from 1 on. */
function ordinal(count) {
    const teens = count % 100 > 10 && count % 100 < 14;
    const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10];
    return `${grouped(count)}${ending ?? 'th'}`;
}
/** `12.3 %`, of a share. */
function percent(share) {
    return `${(100 * share).toFixed(1)} %`;
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

/***/ 50090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ handedRows),
/* harmony export */   f9: () => (/* binding */ ROW_ID),
/* harmony export */   lS: () => (/* binding */ writeRows)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34225);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);





/** What rows are called in the files that a command is handed. */
const ROW_ID = 'sluice_id';
/**
 * Leaves out what a command is not to see: of the test rows the label, and of all rows the columns
 * that are no features.
 * @param hidden columns of the config's `ignore`
 * @throws InputError where a column goes by the name that rows are known by
 */
function handedRows({ train, validation }, { testTable, testIds, encoding }, hidden) {
    if (testTable.columns.some(({ name }) => name === ROW_ID)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`a column is called "${ROW_ID}", by which a command is told its rows`, {
            at: { file: testTable.file },
            fix: 'Give it another name.',
        });
    }
    const label = encoding.label.column;
    return {
        train: without(train, hidden),
        validation: without(validation, hidden),
        test: without(testTable, [...hidden, label]),
        testIds,
    };
}
function without(table, names) {
    return { ...table, columns: table.columns.filter(({ name }) => !names.includes(name)) };
}
/** @throws BrokenError when a file can't be written */
async function writeRows(rows, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const { train, validation, test, testIds } = rows;
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'train.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(train));
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'validation.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(validation));
    const ids = { name: ROW_ID, cells: testIds };
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'test-features.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(test, ids));
}


/***/ }),

/***/ 75675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonFolder)
/* harmony export */ });
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49496);

/**
 * The folder of `sluice.py`.
 * @throws BrokenError where a part of Sluice is missing
 */
function pythonFolder() {
    return (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFolder */ .v)('python', 'sluice.py');
}


/***/ }),

/***/ 99778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What went wrong, as the end of a sentence about a job. */
function wordsOf(failure) {
    switch (failure.kind) {
        case 'head-gone':
            return `the head of the cluster has not answered for ${Math.round(failure.seconds)} s (${failure.why})`;
        case 'token-refused':
            return `the cluster refused ${failure.sent ? 'the token' : 'a call without a token'} (${failure.status})`;
        case 'unreadable-answer':
            return `the answer to ${failure.call} can't be read: ${failure.why}`;
        case 'call-refused':
            return `the cluster refused ${failure.call} (${failure.status}): ${failure.text}`;
        case 'package-refused':
            return `the cluster refused the package of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(failure.bytes)} (413): ${failure.text}`;
        case 'package-too-large':
            return `files and rows make a package of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(failure.bytes)}, and Ray takes 100 MiB; the largest are ${failure.largest}`;
        case 'job-gone':
            return 'the cluster does not know it any more';
        case 'other-job':
            return `the cluster has a job ${failure.id}, which was given something else to do`;
        case 'too-many-jobs':
            return `${failure.tried} jobs of this training have ended there without a result`;
        case 'never-placed':
            return `the cluster had not started it after ${failure.minutes} min: ${failure.reason}`;
        case 'given-up':
            return `the cluster gave it up before it had begun: ${failure.reason}`;
        case 'timed-out':
            return `it had not ended after ${failure.minutes} min, and was stopped`;
        case 'silent':
            return `it had printed and reported nothing for ${failure.minutes} min, and was stopped`;
        case 'stopped':
            return `it was stopped, and not by Sluice: ${failure.reason}`;
        case 'failed':
            return failedWords(failure);
        case 'log-lost':
            return `its log is lost: ${failure.why}`;
        case 'log-too-long':
            return `its log can't be read: ${failure.why}`;
        case 'frame-refused':
            return `what its log holds for Sluice is damaged: ${failure.why}`;
        case 'results-too-large':
            return `predictions and model make ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(failure.bytes)}, and ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(failure.limit)} come back by the log`;
        case 'results-lost':
            return `its results can't be read: ${failure.why}`;
    }
}
function failedWords({ name, code, reason, said, }) {
    const told = said ?? reason;
    const after = told === '' ? '' : `: ${told}`;
    if (code === undefined)
        return `it failed before ${name} began, or was killed${after}`;
    // Ray has the number of a signal as Python has it, and a shell adds 128.
    const signal = code < 0 ? -code : code > 128 ? code - 128 : undefined;
    if (signal !== undefined)
        return `${name} was killed by signal ${signal}${after}`;
    return `${name} exited with ${code}${after}`;
}


/***/ }),

/***/ 19670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ej: () => (/* binding */ DATA_FOLDER),
  nG: () => (/* binding */ filesIn),
  packJob: () => (/* binding */ packJob),
  wZ: () => (/* binding */ packWith)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/digest-files.ts
var digest_files = __webpack_require__(18885);
// EXTERNAL MODULE: ./src/train/command/hand-over.ts
var hand_over = __webpack_require__(50090);
// EXTERNAL MODULE: ./src/train/command/sluice-py.ts
var sluice_py = __webpack_require__(75675);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/train/ray/git-files.ts



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * The files below a folder that git tracks, sorted, with paths relative to it: no data that a step
 * fetched, no `.git`, no secret that is ignored.
 * @param without git's pathspecs of what is left out, relative to the folder
 * @throws InputError where there is no git, no work tree, or no file
 */
async function gitFiles(folder, without) {
    const command = ['ls-files', '-z', '--recurse-submodules', '--', '.', ...without];
    const { stdout } = await run('git', command, { cwd: folder, maxBuffer: 1 << 28 }).catch((cause) => {
        throw errors/* InputError */.dz.of(`git can't list the files of ${folder}, which the cluster would be sent: ${(0,errors/* messageOf */.bD)(cause).trim()}`, {
            fix: 'Check the repository out with actions/checkout, and name a folder in it: train.on: {working-dir: \u2026}',
        }, { cause });
    });
    const files = stdout.split('\0').filter((path) => path !== '');
    if (files.length > 0)
        return [...new Set(files)].sort();
    throw errors/* InputError */.dz.of(`git tracks no file in ${folder}, so the cluster would be sent none`, {
        fix: 'Commit what the command needs, or name another folder: train.on: {working-dir: \u2026}',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./src/files/error-code.ts
var error_code = __webpack_require__(4647);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/train/ray/trouble.ts
var trouble = __webpack_require__(17958);
;// CONCATENATED MODULE: ./src/train/ray/package.ts








/** What Ray takes in one request. */
const MOST_OF_PACKAGE = 100 * 2 ** 20;
/** Of files before they are packed: as much as is held in memory for it. */
const MOST_OF_FILES = 2 ** 30;
/** The zip format's first day, by the clock that fflate reads. */
const NO_TIME = new Date(1980, 0, 1);
const UNIX = 3;
/**
 * Reads the files that a job is sent.
 * @param paths relative to the folder
 * @throws InputError where one is a link to anything but a file in it
 * @throws RayTrouble where they are larger than any package could be
 */
async function readFiles(folder, paths) {
    const files = [];
    let bytes = 0;
    const root = await (0,promises_.realpath)(folder);
    for (const path of paths) {
        const file = (0,external_node_path_.join)(folder, path);
        // What is tracked and was deleted is not there to be sent.
        const found = await (0,promises_.lstat)(file).catch((error) => {
            if ((0,error_code/* errorCode */.C)(error) === 'ENOENT')
                return undefined;
            throw error;
        });
        if (found === undefined)
            continue;
        if (found.isSymbolicLink())
            await refuseLink(file, root);
        // A submodule that is not checked out.
        if (found.isDirectory())
            continue;
        const { size, mode } = await (0,promises_.stat)(file);
        bytes += size;
        if (bytes > MOST_OF_FILES)
            throw tooLarge(bytes, files);
        files.push({ path, content: await (0,promises_.readFile)(file), executable: (mode & 0o100) !== 0 });
    }
    return files;
}
/** A zip holds what a link leads to: a file that is sent anyway, or could be. */
async function refuseLink(file, root) {
    const target = await (0,promises_.realpath)(file).catch(() => undefined);
    const leads = target === undefined
        ? 'to nothing'
        : !target.startsWith(root + external_node_path_.sep)
            ? 'out of the folder that is sent'
            : (await (0,promises_.stat)(target)).isDirectory()
                ? 'to a folder'
                : undefined;
    if (leads === undefined)
        return;
    throw errors/* InputError */.dz.of(`${file} is a link that leads ${leads}, and is not sent`, {
        fix: 'Leave it out: train.on: {exclude: \u2026}',
    });
}
/**
 * Packs files as a zip whose bytes depend on them alone.
 * @throws RayTrouble where it is larger than Ray takes
 */
function pack(files) {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const members = {};
    for (const { path, content, executable } of sorted) {
        const mode = 0o100000 | (executable ? 0o755 : 0o644);
        members[path] = [content, { os: UNIX, attrs: mode << 16, mtime: NO_TIME, level: 6 }];
    }
    const content = (0,esm/* zipSync */.L)(members);
    if (content.byteLength > MOST_OF_PACKAGE)
        throw tooLarge(content.byteLength, files);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return { name: `_ray_pkg_${sha256.slice(0, 32)}.zip`, sha256, content };
}
function tooLarge(bytes, files) {
    const largest = files
        .toSorted((a, b) => b.content.byteLength - a.content.byteLength)
        .slice(0, 3)
        .map(({ path, content }) => `${path} (${(0,quantities/* formatBytes */.z3)(content.byteLength)})`);
    return new trouble/* RayTrouble */.K({ kind: 'package-too-large', bytes, largest: largest.join(', ') });
}

// EXTERNAL MODULE: ./src/train/ray/task.ts
var task = __webpack_require__(36900);
;// CONCATENATED MODULE: ./src/train/ray/job-package.ts









/** Where the rows lie in the package, beside the program. */
const DATA_FOLDER = 'data';
const ROW_FILES = ['train.csv', 'validation.csv', 'test-features.csv'];
const PROGRAM = ['sluice.py', 'sluice_job.py'];
/**
 * Packs the tracked files but those with the labels, the program that runs the command there, and the rows, unless those are
 * handed over in a folder. What the command is to leave is not sent: it would be taken for its own.
 * @param folder new: the rows are written there
 * @throws InputError and RayTrouble where that can't be sent
 */
async function packJob({ predictions, model }, on, rows, folder) {
    const left = [predictions, model].flatMap((path) => (path === undefined ? [] : [path]));
    const tracked = await gitFiles(on.folder, on.exclude.map(excluding).concat(withheldOf(on)));
    const isLeft = (file) => left.some((path) => file === path || file.startsWith(path + external_node_path_.sep));
    const paths = tracked.filter((path) => !isLeft((0,external_node_path_.join)(on.folder, path)));
    if (paths.some((path) => path.startsWith(`${task/* JOB_FOLDER */.Pd}/`))) {
        throw errors/* InputError */.dz.of(`git tracks files in ${(0,external_node_path_.join)(on.folder, task/* JOB_FOLDER */.Pd)}, where a job has its own`, {
            fix: 'Give that folder another name, or leave it out: train.on: {exclude: \u2026}',
        });
    }
    const files = [
        ...(await readFiles(on.folder, paths)),
        ...(await filesIn((0,sluice_py/* pythonFolder */.T)(), PROGRAM, task/* JOB_FOLDER */.Pd)),
    ];
    if (!rows)
        return { package: pack(files) };
    await (0,hand_over/* writeRows */.lS)(rows, folder);
    return packWith(files, { folder, names: ROW_FILES }, on);
}
/** Packs files and the rows in a folder, unless those are handed over in one that both see. */
async function packWith(files, { folder, names }, { results }) {
    const rows = { folder, digests: await (0,digest_files/* digestFiles */.E)(names.map((name) => (0,external_node_path_.join)(folder, name))) };
    if (results?.kind === 'folder')
        return { package: pack(files), rows };
    const packed = await filesIn(folder, names, `${task/* JOB_FOLDER */.Pd}/${DATA_FOLDER}`);
    return { package: pack([...files, ...packed]), rows };
}
const excluding = (pattern) => `:(exclude)${pattern}`;
/** The pathspecs that leave out what is not to be seen there. */
function withheldOf({ folder, withheld }) {
    return withheld.flatMap((path) => {
        const inner = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
        if (inner.startsWith('../'))
            return [];
        if (!/[*?]/.test(inner))
            return [`:(exclude,literal)${inner}`];
        // A bracket means itself to us.
        return [`:(exclude,glob)${inner.replace(/[[\\]/g, '\\$&')}`];
    });
}
/** @param to where they lie in the package */
function filesIn(folder, names, to) {
    return Promise.all(names.map(async (name) => ({
        path: `${to}/${name}`,
        content: await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)),
    })));
}


/***/ }),

/***/ 36900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ ENGINE_FOLDER),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Pd: () => (/* binding */ JOB_FOLDER),
/* harmony export */   jz: () => (/* binding */ MOST_IN_LOG),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   yc: () => (/* binding */ submissionOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Bytes of packed results that come back by the log. */
const MOST_IN_LOG = 16 * 2 ** 20;
/** In hex. Where its results go is another place in each attempt, and changes nothing about them. */
function digestOf({ sent, task, env, on }) {
    const { cpus = null, gpus = null, memory = null } = on;
    const files = [sent.package.sha256, sent.rows?.digests ?? null];
    const all = [files, task, Object.entries(env).sort(), { cpus, gpus, memory }];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(all)).digest('hex');
}
/** Where the program and what it needs lie in the package. */
const JOB_FOLDER = '.sluice-job';
/** Where what trains a network lies in it. */
const ENGINE_FOLDER = `${JOB_FOLDER}/engine`;
function submissionOf(id, digest, { sent, task, env, on }, told) {
    const all = { ...task, ...told, env, mark: markOf(digest) };
    return {
        submission_id: id,
        entrypoint: `python3 ${JOB_FOLDER}/sluice_job.py`,
        runtime_env: {
            working_dir: `gcs://${sent.package.name}`,
            env_vars: { SLUICE_JOB: withoutDollars(JSON.stringify(all)) },
        },
        metadata: { sluice: digest, seed: env['SLUICE_SEED'] ?? '' },
        ...(on.cpus !== undefined && { entrypoint_num_cpus: on.cpus }),
        ...(on.gpus !== undefined && { entrypoint_num_gpus: on.gpus }),
        ...(on.memory !== undefined && { entrypoint_memory: on.memory }),
    };
}
/** Ray puts variables of its own in the place of `$NAME` in a value; JSON has another way to write that. */
function withoutDollars(json) {
    return json.replaceAll('$', '\\u0024');
}
/** A log is of one job: what tells its frames from output need be no secret. */
function markOf(digest) {
    return digest.slice(0, 8);
}


/***/ }),

/***/ 17958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RayTrouble)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99778);

/** What went wrong with a call or a job, as data: whoever asked knows which job it is about. */
class RayTrouble extends Error {
    failure;
    passing;
    name = 'RayTrouble';
    /** @param passing whether the same may go well when it is tried again */
    constructor(failure, passing = false, options) {
        super((0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(failure), options);
        this.failure = failure;
        this.passing = passing;
    }
}


/***/ })

};
