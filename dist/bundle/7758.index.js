export const id = 7758;
export const ids = [7758,9670];
export const modules = {

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

/***/ 60397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ packLesson),
/* harmony export */   cn: () => (/* binding */ FILES)
/* harmony export */ });
/* unused harmony export unpackLesson */
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/** What a network's job on a cluster is handed, and what it leaves in `SLUICE_OUT`. */
const FILES = {
    lesson: 'lesson.bin',
    learnt: 'model/learnt.json',
    /** 32-bit floats, little-endian. */
    weights: 'model/weights.bin',
};
/** Of the rows it takes what is learnt from and watched, and nothing else. */
function packLesson({ spec, rows, simd, cores }) {
    const { model, train, initial } = spec;
    const { task, classes, features, train: learnt, validation } = rows;
    const lesson = {
        spec: { model, train, ...(initial && { initial }) },
        rows: { task, classes, features, train: learnt, validation },
        simd,
        ...(cores !== undefined && { cores }),
    };
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(lesson);
}
/** What `packLesson` packed: the job that submitted this one wrote it. */
function unpackLesson(bytes) {
    return deserialize(bytes);
}


/***/ }),

/***/ 17758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packNetwork: () => (/* binding */ packNetwork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4448);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49496);
/* harmony import */ var _command_sluice_py_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75675);
/* harmony import */ var _dense_kernels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7836);
/* harmony import */ var _job_package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19670);
/* harmony import */ var _lesson_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60397);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36900);









/**
 * Packs what trains a network, bundled, and the encoded rows that it learns from, unless those are
 * handed over in a folder. No file of the user's is sent, and nothing of the test rows.
 * @param folder new: the rows are written there
 * @throws BrokenError where a part of Sluice is missing, or a file can't be written
 * @throws RayTrouble where that is larger than Ray takes
 */
async function packNetwork(lesson, on, folder) {
    const engine = (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .v)('dist/ray', 'index.js');
    const files = [
        ...(await (0,_job_package_js__WEBPACK_IMPORTED_MODULE_6__/* .filesIn */ .nG)((0,_command_sluice_py_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonFolder */ .T)(), ['sluice_job.py'], _task_js__WEBPACK_IMPORTED_MODULE_8__/* .JOB_FOLDER */ .Pd)),
        ...(await (0,_job_package_js__WEBPACK_IMPORTED_MODULE_6__/* .filesIn */ .nG)(engine, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(engine), _task_js__WEBPACK_IMPORTED_MODULE_8__/* .ENGINE_FOLDER */ .EN)),
    ];
    const cores = on.cpus === undefined ? {} : { cores: Math.max(1, Math.floor(on.cpus)) };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _lesson_js__WEBPACK_IMPORTED_MODULE_7__/* .FILES */ .cn.lesson), (0,_lesson_js__WEBPACK_IMPORTED_MODULE_7__/* .packLesson */ .Ci)({ ...lesson, simd: (0,_dense_kernels_js__WEBPACK_IMPORTED_MODULE_5__/* .build */ .jq)().simd, ...cores }));
    return (0,_job_package_js__WEBPACK_IMPORTED_MODULE_6__/* .packWith */ .wZ)(files, { folder, names: [_lesson_js__WEBPACK_IMPORTED_MODULE_7__/* .FILES */ .cn.lesson] }, on);
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
