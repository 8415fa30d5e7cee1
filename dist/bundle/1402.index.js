export const id = 1402;
export const ids = [1402,6739];
export const modules = {

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isOutOfMemory),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError),
/* harmony export */   gk: () => (/* binding */ BrokenError),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/**
 * The config, the data or the usage is wrong: exit code 2, no stack trace.
 * It carries every problem found, not only the first.
 */
class InputError extends Error {
    problems;
    name = 'InputError';
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
    /** The usual case of a single problem. */
    static of(message, rest = {}, options) {
        return new InputError([{ message, ...rest }], options);
    }
}
/**
 * Something broke that is not the user's input: exit code 4. The message is for the user, so an
 * error that is expected to happen (a full disk, a diverged loss) does not show a stack trace.
 */
class BrokenError extends Error {
    fix;
    name = 'BrokenError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
/** A permission or a token is missing. It breaks what needs it; what does not goes on without. */
class NotAllowedError extends BrokenError {
}
/** The run was told to stop. */
class InterruptedError extends Error {
    signal;
    name = 'InterruptedError';
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
const OUT_OF_MEMORY = /array buffer allocation failed|could not allocate memory|maximum memory size exceeded|invalid (array buffer|string|typed array) length|string longer than|unable to grow|failed to grow/i;
/** Whether an error is the runtime's word for memory that it did not get, or a size that it does not have. */
function isOutOfMemory(error) {
    return OUT_OF_MEMORY.test(messageOf(error));
}
/** What was thrown, in its own words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** `file:line:column: message (fix)`, the form that editors and terminals link. */
function formatProblem(problem) {
    const { at, message, fix } = problem;
    const place = at
        ? `${[at.file, at.line, at.column].filter((x) => x !== undefined).join(':')}: `
        : '';
    return `${place}${message}${fix ? `\n  ${fix}` : ''}`;
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ stageFile),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * Writes a file under a temporary name beside the one it is to get, and fsyncs it. Whatever has the
 * temporary name makes way: through a link that waits there nothing is written.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function stageFile(path, content, temporary = `${path}.${process.pid}.tmp`) {
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    const orExplain = async (work) => {
        try {
            await work();
        }
        catch (cause) {
            await discard();
            throw cannotWrite(path, cause);
        }
    };
    await orExplain(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
    return { temporary, commit: () => orExplain(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path)), discard };
}
/**
 * Writes a file under a temporary name, fsyncs and renames it: a reader sees the old bytes or the new ones, never a part.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function writeAtomic(path, content) {
    const staged = await stageFile(path, content);
    await staged.commit();
}
/** The error for a file that could not be written, in words that a person can act on. */
function cannotWrite(path, cause) {
    const code = codeOf(cause, path);
    const reason = REASONS[code] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    const fix = FIXES[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`could not write ${path}: ${reason}`, fix, { cause });
}
/** Of a folder that can't be made on a read-only file system Node says ENOENT, so what is there already is asked. */
function codeOf(cause, path) {
    const { code = '', syscall } = cause;
    if (code !== 'ENOENT' || syscall !== 'mkdir')
        return code;
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return code;
    }
    catch (refusal) {
        return refusal.code ?? code;
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
};
const FIXES = {
    ENOSPC: 'Free some space there, or write to another disk.',
    EDQUOT: 'Free some space there, or write to another disk.',
    EFBIG: 'Raise the limit of this process: ulimit -f unlimited',
    EACCES: 'Allow it, or choose another folder.',
    EPERM: 'Allow it, or choose another folder.',
    EROFS: 'Choose another folder.',
    ENOTDIR: 'Choose another folder.',
    EEXIST: 'Choose another folder.',
    EISDIR: 'Choose another name.',
    ENAMETOOLONG: 'Choose a shorter name.',
};


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

/***/ 52787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* reexport */ compare),
  evaluate: () => (/* reexport */ evaluate_evaluate),
  judge: () => (/* reexport */ judge),
  readPredictions: () => (/* reexport */ readPredictions)
});

// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/report/pairing-words.ts
var pairing_words = __webpack_require__(97386);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/train/defaults.ts
var defaults = __webpack_require__(79446);
;// CONCATENATED MODULE: ./src/api/opened.ts


const behind = new WeakMap();
/** @param file its path for messages */
function handOut(opened, file) {
    const { task, classes, testIds } = opened.rows;
    const predictions = { file, task, classes: [...classes], rows: testIds.length };
    behind.set(predictions, opened);
    return predictions;
}
/** @throws InputError for anything but what `readPredictions` gave */
function openedOf(predictions) {
    const opened = behind.get(predictions);
    if (opened)
        return opened;
    throw errors/* InputError */.dz.of('these are no predictions that readPredictions read', {
        fix: "Read them first: await readPredictions('new.csv')",
    });
}
/** A key of what a caller said, for messages. */
function keyOf(name) {
    return (path) => [name, ...path].map(String).join('.');
}
/** @throws InputError where the confidence is none */
function optionsOf({ confidence = 0.95 }) {
    if (confidence > 0 && confidence < 1)
        return { confidence, seed: defaults/* DEFAULTS */.z.seed };
    throw errors/* InputError */.dz.of(`confidence is ${confidence}, and has to lie between 0 and 1`);
}

// EXTERNAL MODULE: ./src/compare/pairing/pair-given.ts
var pair_given = __webpack_require__(85870);
;// CONCATENATED MODULE: ./src/api/pair.ts


/**
 * @param own the candidate's rows, with what belongs together
 * @throws InputError where the two contradict each other
 */
function pair(candidate, own, baseline) {
    const given = (file, predictions) => ({
        file: file.file,
        predictions,
        named: openedOf(file).rows.idColumn !== undefined,
    });
    return (0,pair_given/* pairFiles */._)(given(candidate, own), given(baseline, openedOf(baseline).predictions));
}

;// CONCATENATED MODULE: ./src/api/compare.ts





/**
 * Every metric of the candidate beside the baseline's, on the rows that both have.
 * @throws InputError where the two contradict each other on a label, or their rows can't be paired;
 * and for a confidence outside of (0, 1)
 */
function compare(candidate, baseline, confidence = {}) {
    const options = optionsOf(confidence);
    const { predictions } = openedOf(candidate);
    const pairing = pair(candidate, predictions, baseline);
    if (pairing.kind === 'incomparable')
        return { kind: 'incomparable', why: (0,pairing_words/* incomparableText */.zX)(pairing.why) };
    const table = (0,comparison_table/* compareAll */.R)(pairing, (0,evaluate/* evaluate */._3)(predictions, options).metrics, options);
    if (!table)
        return { kind: 'incomparable', why: 'the two have no rows in common' };
    const { rows, note, metrics } = (0,pairing_words/* comparisonInWords */.aM)(table);
    const differences = metrics.map((one) => {
        const { metric, candidate: own, baseline: other, d: gain, interval, shown } = one;
        const p = one.d === null ? null : one.p;
        return [metric, { candidate: own, baseline: other, gain, interval, p, shown }];
    });
    return { kind: 'compared', rows, note, metrics: Object.fromEntries(differences) };
}

;// CONCATENATED MODULE: ./src/api/evaluate.ts


/**
 * Every metric of the predictions' task, by name, with its interval: scikit-learn's values.
 * @throws InputError for a confidence outside of (0, 1)
 */
function evaluate_evaluate(predictions, options = {}) {
    const { metrics } = (0,evaluate/* evaluate */._3)(openedOf(predictions).predictions, optionsOf(options));
    return Object.fromEntries(Object.entries(metrics).map(([name, { value, interval, n, why }]) => [
        name,
        { value, interval, n, ...(why !== undefined && { why }) },
    ]));
}

// EXTERNAL MODULE: ./src/config/load.ts + 8 modules
var load = __webpack_require__(14190);
// EXTERNAL MODULE: ./src/config/source.ts
var source = __webpack_require__(79397);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/gate/evidence.ts + 2 modules
var gate_evidence = __webpack_require__(99552);
// EXTERNAL MODULE: ./src/gate/findings.ts + 1 modules
var findings = __webpack_require__(35188);
// EXTERNAL MODULE: ./src/gate/plan.ts + 2 modules
var plan = __webpack_require__(26635);
// EXTERNAL MODULE: ./src/gate/test-clusters.ts
var test_clusters = __webpack_require__(70839);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
;// CONCATENATED MODULE: ./src/api/judge.ts











/**
 * Holds the conditions of a gate against predictions, as `judge` on the command line does. It keeps
 * nothing, and promotes nothing.
 * @throws InputError where a condition asks for what there is not, or the files can't be paired
 */
function judge({ candidate, baseline, gate }) {
    const asked = gateOf(gate, candidate, baseline);
    const { rows, predictions: answers } = openedOf(candidate);
    const checks = (0,plan/* planGate */.f)(asked, rows);
    const clusters = asked.cluster && (0,test_clusters/* testClusters */.k)(asked.cluster, rows.testTable);
    const predictions = clusters ? { ...answers, clusters } : answers;
    const options = optionsOf(asked);
    const pairing = baseline
        ? pair(candidate, predictions, baseline)
        : { kind: 'no-baseline', reason: 'there is no baseline' };
    const evidence = new gate_evidence/* Evidence */.o(predictions, (0,evaluate/* evaluate */._3)(predictions, options), pairing, options);
    const decision = (0,decide/* decide */.L)((0,findings/* findings */.P)(checks, evidence), { ...asked, first: false, accepted: false });
    return {
        verdict: decision.verdict,
        findings: decision.findings.map((finding) => {
            const { condition, where, metric, severity, verdict, value, interval, n } = finding;
            const about = { condition, ...(where !== undefined && { where }), metric, severity };
            return { ...about, verdict, reason: (0,reason_words/* reasonText */.uV)(finding), value, interval, n };
        }),
    };
}
/** The gate, checked as a config's is. */
function gateOf(gate, candidate, baseline) {
    const values = {
        predictions: { path: candidate.file },
        gate: 'conditions' in gate ? gate : { conditions: [...gate] },
        baseline: baseline ? `predictions:${baseline.file}` : 'none',
    };
    return (0,load/* checkConfig */.l2)((0,source/* plainSource */.wi)(values, keyOf('judge')), process.cwd()).gate;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/resolve.ts
var resolve = __webpack_require__(68270);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
;// CONCATENATED MODULE: ./src/api/read-predictions.ts








/**
 * Reads a file of predictions: CSV, JSON lines or Parquet, the first two also as gzip or zstd.
 * @param path from the working directory
 * @param columns what stands in it; of a baseline `{ like: candidate }`
 * @throws InputError where they can't be judged: its `problems` have file, line and message each
 */
async function readPredictions(path, columns = {}) {
    const folder = process.cwd();
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const like = 'like' in columns ? openedOf(alone(columns)) : undefined;
    const known = like?.columns ?? checked(path, columns);
    const world = {
        // Whoever names a file means it, wherever it lies.
        workspace: (0,external_node_path_.parse)(folder).root,
        folder,
        seed: defaults/* DEFAULTS */.z.seed,
        emit: () => { },
        signal: new AbortController().signal,
    };
    const read = await (0,given_baseline/* readGiven */.Q8)((0,resolve/* givenSource */.zu)(known, absolute, folder), world, like?.rows);
    const file = (0,given_baseline/* nameOf */.Vb)(absolute, folder);
    if (like)
        await (0,given_baseline/* refuseSameFile */.vx)(absolute, like.path, file);
    return handOut({ ...read, columns: known, path: absolute }, file);
}
/** @throws InputError where a baseline is to have columns of its own */
function alone({ like, ...rest }) {
    const [other] = Object.keys(rest);
    if (other === undefined)
        return like;
    throw errors/* InputError */.dz.of(`readPredictions: "${other}" can't stand beside "like"`, {
        fix: 'A baseline is read by the columns of the candidate.',
    });
}
function checked(path, columns) {
    const values = { predictions: { ...columns, path } };
    return (0,load/* checkPredictions */.rA)((0,source/* plainSource */.wi)(values, keyOf('readPredictions')));
}

;// CONCATENATED MODULE: ./src/index.ts
/** What the package promises to programs. docs/api.md says what each does; what it does not name is not exported. */






/***/ }),

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Vb: () => (/* binding */ nameOf),
  Q8: () => (/* binding */ readGiven),
  readGivenBaseline: () => (/* binding */ readGivenBaseline),
  vx: () => (/* binding */ refuseSameFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/files/same-file.ts

/** Whether two paths lead to one file, by whatever links. @throws Error when one leads nowhere */
async function isSameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path, { bigint: true })));
    return one.dev === other.dev && one.ino === other.ino;
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 45 modules
var trainers = __webpack_require__(70671);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts







/**
 * Reads a file of predictions, and the labels that it is judged by.
 * @param like rows of the same question: their task and classes hold for these too, and labels in
 * a file of their own are the same for both
 * @throws InputError when they can't be read so
 */
async function readGiven(source, world, like) {
    const { trainer } = source;
    const rows = like && trainer.file ? like : await (0,labelled_rows/* loadRows */.kh)(source.rows, world, like);
    const training = await (0,trainers/* openTrainer */.M6)(trainer).prepare({ rows }, world);
    // It reads, and writes nothing.
    const trained = await training.run({ ...world, scratch: (0,external_node_path_.dirname)(fileOf(source)) });
    return { rows, predictions: (0,outcome/* predictionsOf */.e)(trained) };
}
/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const own = await readGiven(baseline, world, rows);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    await refuseSameFile(path, fileOf(candidate), file);
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}
/** @throws InputError where both paths lead to one file: a model is never worse than itself */
async function refuseSameFile(baseline, candidate, file) {
    if (!(await isSameFile(baseline, candidate)))
        return;
    throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
        at: { file },
        fix: 'Name two files, or leave the baseline out.',
    });
}
/** The file that holds the predictions. */
function fileOf({ rows, trainer }) {
    return trainer.file?.path ?? rows.path;
}
function nameOf(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
function predictionsOf({ by, outcome }) {
    if (outcome.kind === 'predictions')
        return outcome.predictions;
    const names = Object.keys(outcome.metrics).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`);
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

const VERSION = package_namespaceObject.rE;


/***/ })

};
