export const id = 9601;
export const ids = [9601,7428];
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

/***/ 87428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundledTf: () => (/* binding */ bundledTf)
});

;// CONCATENATED MODULE: ./src/models/tfjs/chained-ops.ts
/** Methods of a tensor that are the function of that name with the tensor as its first argument. */
const SAME = `abs acos acosh add all any argMax argMin asin asinh atan atan2 atanh avgPool batchNorm
  batchToSpaceND broadcastTo cast ceil clipByValue conv1d conv2d conv2dTranspose cos cosh cumprod
  cumsum depthToSpace depthwiseConv2d dilation2d div divNoNan dot elu equal erf euclideanNorm exp
  expandDims expm1 fft floor floorDiv gather greater greaterEqual ifft irfft isFinite isInf isNaN
  leakyRelu less lessEqual localResponseNormalization log log1p logSigmoid logSoftmax logSumExp
  logicalAnd logicalNot logicalOr logicalXor matMul max maxPool maximum mean min minimum mirrorPad
  mod mul neg norm notEqual oneHot onesLike pad pool pow prelu prod reciprocal relu relu6 reshape
  reverse rfft round rsqrt selu separableConv2d sigmoid sign sin sinh slice softmax softplus
  spaceToBatchND split sqrt square squaredDifference squeeze step stridedSlice sub sum tan tanh tile
  topk transpose unique unsortedSegmentSum unstack zerosLike`.split(/\s+/);
/**
 * Gives tensors their methods: `x.mul(y)`. The package of tf.js as a whole does so; its core, which
 * is bundled without WebGL and converters, leaves it to others.
 */
function chainOps(core) {
    const ops = { ...core.image, ...core.spectral, ...core };
    const { reshape, cast, concat, stack, where } = core;
    const listed = (x) => (Array.isArray(x) ? x : [x]);
    const dimensions = (self, ...shape) => reshape(self, shape);
    const methods = {
        ...Object.fromEntries(SAME.map((name) => [name, (self, ...values) => ops[name](self, ...values)])),
        as1D: (self) => reshape(self, [self.size]),
        as2D: dimensions,
        as3D: dimensions,
        as4D: dimensions,
        as5D: dimensions,
        asScalar: (self) => reshape(self, []),
        asType: (self, type) => cast(self, type),
        concat: (self, x, axis) => concat([self, ...listed(x)], axis),
        flatten: (self) => reshape(self, [self.size]),
        reshapeAs: (self, x) => reshape(self, x.shape),
        resizeBilinear: (self, ...values) => ops['resizeBilinear'](self, ...values),
        resizeNearestNeighbor: (self, ...values) => ops['resizeNearestNeighbor'](self, ...values),
        stack: (self, x, axis) => stack([self, ...listed(x)], axis),
        toBool: (self) => cast(self, 'bool'),
        toFloat: (self) => cast(self, 'float32'),
        toInt: (self) => cast(self, 'int32'),
        where: (self, condition, x) => where(condition, self, x),
    };
    for (const [name, method] of Object.entries(methods)) {
        Object.defineProperty(core.Tensor.prototype, name, {
            configurable: true,
            writable: true,
            value(...values) {
                return method(this, ...values);
            },
        });
    }
}

;// CONCATENATED MODULE: ./src/models/tfjs/tf.ts

/** The tf.js that comes along, on its plain JavaScript. */
async function bundledTf() {
    const [core, layers, cpu] = await Promise.all([
        __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19)),
    ]);
    // Named, so that the bundle keeps it: it is there for what it registers.
    if (cpu.version_cpu !== core.version_core)
        throw new RangeError('tf.js is of several versions');
    // It would advise tfjs-node at length.
    core.env().set('PROD', true);
    chainOps(core);
    await core.setBackend('cpu');
    return { ...core, ...layers };
}


/***/ }),

/***/ 94440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18460);
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19821);



/**
 * The only source of randomness: xoroshiro128+ (Blackman & Vigna 2018). Each use draws from a stream
 * of its own (`new Random(seed, 'shuffle')`), so one use never shifts the numbers of another.
 */
class Random {
    #generator;
    constructor(seed, stream) {
        this.#generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)(streamSeed(seed, stream));
    }
    /** Uniform in [0, 1), 53 bits. */
    uniform() {
        return (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__/* .uniformFloat64 */ .d)(this.#generator);
    }
    /** Uniform integer in [0, bound). */
    below(bound) {
        return (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__/* .uniformInt */ .C)(this.#generator, 0, bound - 1);
    }
    /** A uniform 32-bit unsigned integer, to seed a generator elsewhere (the kernels'). */
    uint32() {
        return this.#generator.next() >>> 0;
    }
    /** Fisher\u2013Yates, in place. */
    shuffle(items) {
        for (let i = items.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            const kept = items[i];
            items[i] = items[j];
            items[j] = kept;
        }
    }
    /** The state to put in a checkpoint; `restore` goes on exactly from there. */
    state() {
        return this.#generator.getState();
    }
    restore(state) {
        this.#generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(state);
    }
}
/** Mixes the seed with the stream's name by FNV-1a, so that near seeds start far apart. */
function streamSeed(seed, stream) {
    let hash = 0x811c9dc5;
    for (const char of `${seed}/${stream}`) {
        hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
    }
    return hash | 0;
}


/***/ }),

/***/ 89601:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _train_child_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71613);
/* harmony import */ var _train_tfjs_tfjs_child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68552);



/** The process that runs a file which makes a model. Its one argument is the folder of its task. */
const [folder] = process.argv.slice(2);
if (folder === undefined)
    throw new RangeError('there is no task');
try {
    await (0,_train_tfjs_tfjs_child_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTask */ ._)(folder);
}
catch (error) {
    console.error(error);
    (0,_train_child_report_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)({ type: 'error', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 1000) });
    process.exitCode = 1;
}
// TensorFlow's threads need not be waited for.
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 71613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Tells the process that started this one, as a command tells of itself. */
function report(event) {
    const file = process.env['SLUICE_EVENTS'];
    if (file !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(event)}\n`);
}


/***/ }),

/***/ 24512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rocAuc)
/* harmony export */ });
/**
 * Area under the ROC curve, ties counted half: the share of (positive, negative) pairs in the right order.
 * NaN where one class is missing.
 */
function rocAuc(scores, labels) {
    const positives = scores.filter((_, i) => labels[i] === 1).sort();
    const negatives = scores.filter((_, i) => labels[i] !== 1).sort();
    let below = 0;
    let upTo = 0;
    let pairs = 0;
    for (const score of positives) {
        while (below < negatives.length && negatives[below] < score)
            below++;
        upTo = Math.max(upTo, below);
        while (upTo < negatives.length && negatives[upTo] <= score)
            upTo++;
        pairs += (below + upTo) / 2;
    }
    return pairs / (positives.length * negatives.length);
}


/***/ }),

/***/ 67106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C6: () => (/* binding */ BEGINNING),
  np: () => (/* binding */ advance),
  OD: () => (/* binding */ epochsOf),
  MK: () => (/* binding */ rateOf)
});

// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
;// CONCATENATED MODULE: ./src/train/callbacks.ts

/**
 * Whether more is better.
 * @param monitor a metric's name, with `val_` before it for the validation rows
 * @throws RangeError where there is no such metric
 */
function isGain(monitor) {
    const name = monitor.replace(/^val_/, '');
    const metric = metrics/* METRICS */.Cb.find((one) => one.name === name);
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    return metric.orientation === 'higher';
}
const STOPPING_START = { best: null, bestEpoch: 0, wait: 0 };
/**
 * Keras's EarlyStopping: after an epoch, the new state; `stop` when `patience` epochs in a row were
 * no better.
 */
function watchStopping(spec, state, epoch, metrics) {
    const current = metrics[spec.monitor];
    if (improves(current, state.best, spec.monitor, spec.minDelta)) {
        return {
            state: { best: current, bestEpoch: epoch, wait: 0 },
            improved: true,
            stop: false,
        };
    }
    const wait = state.wait + 1;
    return { state: { ...state, wait }, improved: false, stop: wait >= spec.patience && epoch > 1 };
}
const PLATEAU_START = { best: null, wait: 0, cooldown: 0, factor: 1 };
/**
 * Keras's ReduceLROnPlateau. It works on a factor beside the schedule, so both can be used at once.
 * @param rate the rate of the epoch that has ended
 */
function watchPlateau(spec, state, metrics, rate) {
    const current = metrics[spec.monitor];
    const cooling = state.cooldown > 0;
    const cooldown = cooling ? state.cooldown - 1 : 0;
    if (improves(current, state.best, spec.monitor, spec.minDelta)) {
        return { state: { ...state, best: current, wait: 0, cooldown }, reduced: false };
    }
    if (cooldown > 0)
        return { state: { ...state, wait: 0, cooldown }, reduced: false };
    const wait = (cooling ? 0 : state.wait) + 1;
    if (wait < spec.patience || rate <= spec.minRate) {
        return { state: { ...state, wait, cooldown }, reduced: false };
    }
    const factor = state.factor * Math.max(spec.factor, spec.minRate / rate);
    return { state: { ...state, wait: 0, cooldown: spec.cooldown, factor }, reduced: true };
}
function improves(current, best, monitor, minDelta) {
    if (best === null)
        return true;
    return isGain(monitor) ? current > best + minDelta : current < best - minDelta;
}

;// CONCATENATED MODULE: ./src/train/network/schedule.ts
/**
 * The learning rate at an optimizer step, from 0, as Keras 3's ExponentialDecay (not in stairs) and CosineDecay (warm-up from 0).
 * @param stepsPerEpoch batches in an epoch
 * @param epochs epochs asked for, over which a cosine runs down
 */
function learningRate(schedule, step, stepsPerEpoch, epochs) {
    switch (schedule.kind) {
        case 'constant':
            return schedule.rate;
        case 'exponential':
            return schedule.rate * schedule.decayRate ** (step / (schedule.decayEpochs * stepsPerEpoch));
        case 'cosine': {
            const warmup = schedule.warmupEpochs * stepsPerEpoch;
            if (step < warmup)
                return (schedule.rate * step) / warmup;
            const length = Math.max(1, epochs * stepsPerEpoch - warmup);
            const done = Math.min(1, (step - warmup) / length);
            const share = (1 + Math.cos(Math.PI * done)) / 2;
            return schedule.finalRate + (schedule.rate - schedule.finalRate) * share;
        }
    }
}

;// CONCATENATED MODULE: ./src/train/network/progress.ts


const BEGINNING = {
    epoch: 0,
    history: [],
    stopping: STOPPING_START,
    plateau: PLATEAU_START,
    stopped: false,
};
/** The learning rate by optimizer step, from 0: the schedule's, reduced by the plateau. */
function rateOf({ train, batches }, { factor }) {
    return (step) => factor * learningRate(train.learningRate, step, batches, train.epochs);
}
/** Early stopping and the plateau, after an epoch. */
function advance(fit, progress, metrics, rate) {
    const { train, batches, emit, snapshot } = fit;
    const epoch = progress.epoch + 1;
    let next = { ...progress, epoch, history: [...progress.history, metrics] };
    if (train.earlyStopping) {
        const { monitor, restoreBest } = train.earlyStopping;
        const seen = watchStopping(train.earlyStopping, progress.stopping, epoch, metrics);
        next = { ...next, stopping: seen.state, stopped: seen.stop };
        if (seen.improved && restoreBest)
            next = { ...next, best: snapshot() };
        if (seen.stop)
            emit({ type: 'stopped-early', epoch, best: seen.state.bestEpoch, monitor });
    }
    if (train.reduceLrOnPlateau && !next.stopped) {
        const seen = watchPlateau(train.reduceLrOnPlateau, progress.plateau, metrics, rate);
        next = { ...next, plateau: seen.state };
        if (seen.reduced && epoch < train.epochs) {
            const learningRate = rateOf(fit, seen.state)(epoch * batches);
            emit({ type: 'learning-rate-reduced', epoch, learningRate });
        }
    }
    return next;
}
/** What a record says of the epochs of a training that has ended. */
function epochsOf({ epochs }, { epoch, best, stopping }, beginning) {
    return {
        requested: epochs,
        completed: epoch,
        best: best ? stopping.bestEpoch : epoch,
        ...(beginning.epoch > 0 && { resumed: beginning.epoch }),
    };
}


/***/ }),

/***/ 94473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ unpackTask),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   pO: () => (/* binding */ packTask)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


/** The files in a task's folder: what it is handed, and what it leaves. */
const FILES = {
    task: 'task.bin',
    answer: 'answer.json',
    weights: 'weights.bin',
    outputs: 'outputs.bin',
};
function packTask(task) {
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(task);
}
/** What `packTask` packed, in the process that started this one: nobody else writes there. */
function unpackTask(bytes) {
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(bytes);
}
const weight = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()),
    dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['float32', 'int32']),
});
const made = {
    topology: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(weight),
};
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    /** The file makes no model that fits. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('refused'), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), fix: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('described'), ...made }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('trained'),
        ...made,
        backend: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())),
        epochs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            requested: count,
            completed: count,
            best: count,
            resumed: count.optional(),
        }),
    }),
]);
/** @throws ZodError for what is no answer: the process ran code that is not ours */
function parseAnswer(text) {
    return answer.parse(JSON.parse(text));
}


/***/ }),

/***/ 68552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ answerTask)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/models/tfjs/tf.ts + 1 modules
var tfjs_tf = __webpack_require__(87428);
// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./src/train/tfjs/tfjs-node.ts
var tfjs_node = __webpack_require__(34982);
;// CONCATENATED MODULE: ./src/train/tfjs/backend.ts







/**
 * tfjs-node where the workspace has it, else WebAssembly, else plain JavaScript. Which was chosen is
 * said in a line.
 * @throws Error where tfjs-node was asked for by name and does not load
 */
async function openBackend({ file, backend, }) {
    const path = (0,tfjs_node/* resolveTfjsNode */.W)(file);
    if (path !== undefined) {
        try {
            return openTfjsNode(path);
        }
        catch (error) {
            const why = `${path} does not load: ${(0,errors/* messageOf */.bD)(error)}`;
            if (backend === 'tensorflow')
                throw new Error(why);
            console.warn(`${why}. WebAssembly takes its place.`);
        }
    }
    const tf = await (0,tfjs_tf.bundledTf)();
    try {
        await useWasm(tf);
    }
    catch (error) {
        console.warn(`the backend wasm does not start: ${(0,errors/* messageOf */.bD)(error)}`);
        await tf.setBackend('cpu');
    }
    return { tf, name: tf.getBackend(), version: tf.version_core };
}
function openTfjsNode(path) {
    const require = (0,external_node_module_.createRequire)(path);
    restoreUtil(require('node:util'));
    const tf = require(path);
    return { tf, name: tf.getBackend(), version: tf.version['tfjs-node'] ?? tf.version_core };
}
/** Node 23 took away what tfjs-node 4.22 calls. */
function restoreUtil(util) {
    util['isNullOrUndefined'] ??= (value) => value === null || value === undefined;
    util['isArray'] ??= Array.isArray;
}
const WASM = 'tfjs-backend-wasm-simd.wasm';
/** What gradients need and the backend lacks: of convolutions, and of embeddings. */
const LACKING = [
    'Conv2DBackpropFilter',
    'DepthwiseConv2dNativeBackpropFilter',
    'DepthwiseConv2dNativeBackpropInput',
    'UnsortedSegmentSum',
];
async function useWasm(tf) {
    const file = wasmFile();
    // The code that Emscripten made looks for these of a CommonJS module.
    Object.assign(globalThis, { __dirname: (0,external_node_path_.dirname)(file), __filename: file });
    const { setWasmPaths } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    // It asks for all three, and takes the one with SIMD in Node.
    setWasmPaths({
        [WASM]: file,
        'tfjs-backend-wasm.wasm': file,
        'tfjs-backend-wasm-threaded-simd.wasm': file,
    });
    if (!(await tf.setBackend('wasm')))
        throw new Error('tf.js says no more');
    await tf.ready();
    for (const name of LACKING)
        borrowKernel(tf, name);
}
/** Beside the bundle, or in its package where nothing is bundled. */
function wasmFile() {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'tfjs', WASM);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    const main = (0,external_node_module_.createRequire)(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(main), WASM);
}
/** Registers the plain backend's kernel with WebAssembly's: numbers go there and come back. */
function borrowKernel(tf, kernelName) {
    const kernel = tf.getKernel(kernelName, 'cpu');
    if (!kernel || tf.getKernel(kernelName, 'wasm'))
        return;
    const cpu = tf.findBackend('cpu');
    tf.registerKernel({
        kernelName,
        backendName: 'wasm',
        kernelFunc({ inputs, attrs, backend }) {
            const wasm = backend;
            const own = Object.entries(inputs).map(([name, info]) => {
                const { shape, dtype, dataId } = info;
                return [name, cpu.makeTensorInfo(shape, dtype, wasm.readSync(dataId))];
            });
            const result = kernel.kernelFunc({
                inputs: Object.fromEntries(own),
                ...(attrs && { attrs }),
                backend: cpu,
            });
            const [answer] = (Array.isArray(result) ? result : [result]);
            const { shape, dtype, dataId } = answer;
            const values = cpu.readSync(dataId);
            for (const { dataId } of [...own.map(([, info]) => info), answer])
                cpu.disposeData(dataId);
            const output = wasm.makeOutput(shape, dtype);
            wasm.typedArrayFromHeap(output).set(values);
            return output;
        },
    });
}

// EXTERNAL MODULE: ./src/train/child/report.ts
var report = __webpack_require__(71613);
// EXTERNAL MODULE: ./src/train/network/auc.ts
var network_auc = __webpack_require__(24512);
// EXTERNAL MODULE: ./src/train/network/progress.ts + 2 modules
var network_progress = __webpack_require__(67106);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/train/tfjs/weights.ts
function weightsOf(model) {
    return model.getWeights().map((weight) => Float32Array.from(weight.dataSync()));
}
function setWeights(tf, model, weights) {
    const before = model.getWeights();
    const own = before.map((tensor, i) => tf.tensor(weights[i], tensor.shape, tensor.dtype));
    model.setWeights(own);
    tf.dispose(own);
}

;// CONCATENATED MODULE: ./src/train/tfjs/checkpoints.ts









const FILE = 'tfjs-checkpoint.bin';
async function openCheckpoints(fit, optimizer) {
    const { tf, model, ask } = fit;
    const { checkpoints: folder, train } = ask;
    const every = train.checkpointEvery;
    if (folder === undefined || every === undefined) {
        return { resume: async () => undefined, save: async () => { } };
    }
    const file = (0,external_node_path_.join)(folder, FILE);
    const of = identityOf(fit);
    return {
        async resume() {
            const saved = await read(file);
            if (saved === undefined)
                return undefined;
            if (saved.of !== of) {
                console.warn(`training starts anew: the checkpoint in ${folder} is of another training`);
                return undefined;
            }
            setWeights(tf, model, saved.weights);
            await optimizer.setWeights(saved.optimizer.map(({ name, shape, values }) => ({
                name,
                tensor: tf.tensor(values, [...shape]),
            })));
            (0,report/* report */.z)({ type: 'resumed', epoch: saved.progress.epoch, path: file });
            return saved.progress;
        },
        async save(progress) {
            const last = progress.stopped || progress.epoch === train.epochs;
            if (progress.epoch % every !== 0 && !last)
                return;
            const named = await optimizer.getWeights();
            const saved = {
                of,
                progress,
                weights: weightsOf(model),
                optimizer: named.map(({ name, tensor }) => ({
                    name,
                    shape: tensor.shape,
                    values: Float32Array.from(tensor.dataSync()),
                })),
            };
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,atomic_write/* writeAtomic */.vZ)(file, (0,external_node_v8_.serialize)(saved));
            (0,report/* report */.z)({ type: 'checkpoint', epoch: progress.epoch, path: file });
        },
    };
}
/** Of the same code, model, settings and data. */
function identityOf({ task, ask, backend, model }) {
    const { train, training, validation } = ask;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([version/* VERSION */.x, backend.name, backend.version, train, task.info]));
    hash.update(JSON.stringify([task.objective, model.toJSON(undefined, false)]));
    hash.update((0,external_node_fs_.readFileSync)(task.file));
    for (const { x, y, weights } of [training, validation]) {
        for (const values of [x.data, y, weights ?? new Float32Array(0)]) {
            hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
        }
    }
    return hash.digest('hex');
}
async function read(file) {
    const bytes = await (0,promises_.readFile)(file).catch(() => undefined);
    try {
        return bytes && (0,external_node_v8_.deserialize)(bytes);
    }
    catch {
        console.warn(`training starts anew: ${file} can't be read`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/train/tfjs/losses.ts
/** Probabilities are kept so far from 0 and 1, as in Keras. */
const EPSILON = 1e-7;
/** Targets as rows \u00d7 outputs: of many classes 1 where the row's class is. */
function targetsOf(tf, y, { info }) {
    if (info.task !== 'multiclass')
        return tf.tensor2d(y, [y.length, 1]);
    return tf.oneHot(tf.tensor1d(Int32Array.from(y), 'int32'), info.outputs).toFloat();
}
/** The loss of each row. */
function rowLosses(tf, y, answers, { objective: { loss, delta } }) {
    switch (loss) {
        case 'binary_crossentropy': {
            const p = answers.clipByValue(EPSILON, 1 - EPSILON);
            const of1 = y.mul(p.log());
            const of0 = tf.sub(1, y).mul(tf.sub(1, p).log());
            return of1.add(of0).neg().mean(-1);
        }
        case 'categorical_crossentropy':
            return y
                .mul(answers.clipByValue(EPSILON, 1 - EPSILON).log())
                .sum(-1)
                .neg();
        case 'mse':
            return tf.squaredDifference(y, answers).mean(-1);
        case 'mae':
            return y.sub(answers).abs().mean(-1);
        case 'huber': {
            const error = y.sub(answers).abs();
            const near = error.minimum(delta);
            // \u00bd e\u00b2 up to delta, and delta (e \u2212 \u00bd delta) from there on.
            return near.square().mul(0.5).add(error.sub(near).mul(delta)).mean(-1);
        }
    }
}
/** How many classes are right, or the sum of the absolute errors. */
function metricSum(outputs, y, { info }) {
    const { task, outputs: width } = info;
    let sum = 0;
    y.forEach((truth, row) => {
        const own = outputs.subarray(row * width, (row + 1) * width);
        if (task === 'regression')
            sum += Math.abs(truth - own[0]);
        else if (task === 'binary')
            sum += Number(Number(own[0] > 0.5) === truth);
        else
            sum += Number(own.indexOf(Math.max(...own)) === truth);
    });
    return sum;
}

;// CONCATENATED MODULE: ./src/train/tfjs/optimizer.ts
/** tf.js's optimizer of that name. Its rate is set at each step. */
function optimizerOf(tf, optimizer) {
    switch (optimizer.kind) {
        case 'sgd': {
            const { momentum, nesterov } = optimizer;
            return momentum === 0 ? tf.train.sgd(1) : tf.train.momentum(1, momentum, nesterov);
        }
        case 'adam':
        case 'adamw':
            return tf.train.adam(1, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
        case 'rmsprop':
            return tf.train.rmsprop(1, optimizer.rho, optimizer.momentum, optimizer.epsilon);
        case 'adagrad':
            return tf.train.adagrad(1, optimizer.initialAccumulator);
    }
}
/** tf.js has the rate of an optimizer changed so: its types leave the field out. */
function setRate(optimizer, rate) {
    const open = optimizer;
    if (open.setLearningRate)
        open.setLearningRate(rate);
    else
        open.learningRate = rate;
}
/** AdamW's decay, which tf.js has no optimizer for: of all weights, before the step, as in Keras. */
function decay(tf, optimizer, rate, variables) {
    if (optimizer.kind !== 'adamw')
        return;
    const kept = 1 - rate * optimizer.weightDecay;
    tf.tidy(() => {
        for (const variable of variables)
            variable.assign(variable.mul(kept));
    });
}

;// CONCATENATED MODULE: ./src/train/tfjs/predict-rows.ts
/** Rows in one call. */
const BLOCK = 1024;
/** What a model gives for rows, as it does once training is over: rows \u00d7 outputs, row-major. */
async function predictRows(tf, model, { data, rows, columns }, outputs) {
    const values = new Float32Array(rows * outputs);
    for (let first = 0; first < rows; first += BLOCK) {
        const count = Math.min(BLOCK, rows - first);
        const answers = tf.tidy(() => {
            const x = tf.tensor2d(data.slice(first * columns, (first + count) * columns), [
                count,
                columns,
            ]);
            return one(model.predictOnBatch(x));
        });
        values.set(await answers.data(), first * outputs);
        answers.dispose();
    }
    return values;
}
/** A model of one output gives one tensor. */
function one(outputs) {
    return Array.isArray(outputs) ? outputs[0] : outputs;
}

;// CONCATENATED MODULE: ./src/train/tfjs/fit-model.ts









/**
 * Trains with the callbacks that every network has here. Each epoch draws its own order and its own
 * random numbers, by the seed and its number alone, so that it can be gone on from.
 * @throws Error when a loss is no longer finite
 */
async function fitModel(fit) {
    const { tf, model, ask, drawBy } = fit;
    const { train, training } = ask;
    const optimizer = optimizerOf(tf, train.optimizer);
    const batches = Math.ceil(training.x.rows / train.batchSize);
    const checkpoints = await openCheckpoints(fit, optimizer);
    const beginning = (await checkpoints.resume()) ?? network_progress/* BEGINNING */.C6;
    let progress = beginning;
    while (progress.epoch < train.epochs && !progress.stopped) {
        const epoch = progress.epoch + 1;
        const rateAt = (0,network_progress/* rateOf */.MK)({ train, batches }, progress.plateau);
        const started = performance.now();
        drawBy(train.seed, `epoch ${epoch}`);
        const sums = { loss: 0, metric: 0 };
        const order = Uint32Array.from({ length: training.x.rows }, (_, row) => row);
        new numeric_random/* Random */.o(train.seed, `tf.js/order ${epoch}`).shuffle(order);
        for (let batch = 0; batch < batches; batch++) {
            const first = batch * train.batchSize;
            const rows = order.subarray(first, first + train.batchSize);
            const rate = rateAt(progress.epoch * batches + batch);
            setRate(optimizer, rate);
            const seen = await step(fit, optimizer, picked(training, rows), rate);
            if (!Number.isFinite(seen.loss)) {
                throw new Error(`the training loss is ${seen.loss} in epoch ${epoch}, batch ${batch + 1} of ${batches}`);
            }
            if (train.batchEvents) {
                (0,report/* report */.z)({ type: 'batch', epoch, batch: batch + 1, batches, loss: seen.loss });
            }
            sums.loss += seen.loss * rows.length;
            sums.metric += seen.metric;
        }
        const rate = rateAt(epoch * batches - 1);
        const metrics = { ...(await measure(fit, sums)), learningRate: rate };
        const seconds = (performance.now() - started) / 1000;
        const { learningRate, ...told } = metrics;
        (0,report/* report */.z)({ type: 'epoch', epoch, epochs: train.epochs, metrics: told, learningRate, seconds });
        const snapshot = () => weightsOf(model);
        progress = (0,network_progress/* advance */.np)({ train, batches, emit: report/* report */.z, snapshot }, progress, metrics, rate);
        await checkpoints.save(progress);
    }
    if (progress.best)
        setWeights(tf, model, progress.best);
    const history = progress.history.map((epoch) => ({ ...epoch }));
    return { epochs: (0,network_progress/* epochsOf */.OD)(train, progress, beginning), history };
}
function picked({ x, y, weights }, rows) {
    const { columns } = x;
    const data = new Float32Array(rows.length * columns);
    rows.forEach((row, i) => {
        data.set(x.data.subarray(row * columns, (row + 1) * columns), i * columns);
    });
    const cells = (values) => Float32Array.from(rows, (row) => values[row]);
    return {
        x: { data, rows: rows.length, columns },
        y: cells(y),
        ...(weights && { weights: cells(weights) }),
    };
}
/** One step of the optimizer. @returns the batch's mean loss, and its metric's sum, before the step */
async function step({ tf, model, task, ask: { train } }, optimizer, { x, y, weights }, rate) {
    const variables = model.trainableWeights.map((weight) => weight.read());
    const seen = tf.tidy(() => {
        const inputs = tf.tensor2d(x.data, [x.rows, x.columns]);
        const targets = targetsOf(tf, y, task);
        let outputs;
        const { value, grads } = tf.variableGrads(() => {
            const answers = one(model.apply(inputs, { training: true }));
            outputs = tf.keep(answers.clone());
            const losses = rowLosses(tf, targets, answers, task);
            const weighted = weights ? losses.mul(tf.tensor1d(weights)) : losses;
            const penalties = model.calculateLosses();
            return penalties.reduce((sum, penalty) => sum.add(penalty), weighted.mean());
        }, variables);
        decay(tf, train.optimizer, rate, variables);
        optimizer.applyGradients(train.clipNorm === undefined ? grads : clipped(tf, grads, train.clipNorm));
        return [value, outputs];
    });
    const [loss, outputs] = await Promise.all(seen.map((tensor) => tensor.data()));
    tf.dispose(seen);
    return { loss: loss[0], metric: metricSum(Float32Array.from(outputs), y, task) };
}
/** Gradients scaled down to this L2 norm, over all of them. */
function clipped(tf, grads, most) {
    const squares = Object.values(grads).map((grad) => grad.square().sum());
    const norm = tf.addN(squares).sqrt();
    const factor = tf.scalar(most).div(norm.maximum(most));
    return Object.fromEntries(Object.entries(grads).map(([name, grad]) => [name, grad.mul(factor)]));
}
/** As in Keras, the training loss is the epoch's mean as it ran; a number's are in its own units. */
async function measure({ tf, model, task, ask }, sums) {
    const { training, validation, sd } = ask;
    const square = sd ** 2;
    const lossUnit = task.objective.loss === 'mae' ? sd : Number.isFinite(square) && square > 0 ? square : 1;
    const name = task.info.task === 'regression' ? 'mae' : 'accuracy';
    const metrics = {
        loss: (sums.loss / training.x.rows) * lossUnit,
        [name]: (sums.metric / training.x.rows) * sd,
    };
    const { rows } = validation.x;
    if (rows === 0)
        return metrics;
    const outputs = await predictRows(tf, model, validation.x, task.info.outputs);
    const loss = tf.tidy(() => {
        const answers = tf.tensor2d(outputs, [rows, task.info.outputs]);
        const losses = rowLosses(tf, targetsOf(tf, validation.y, task), answers, task);
        const weighted = validation.weights ? losses.mul(tf.tensor1d(validation.weights)) : losses;
        const penalties = model.calculateLosses();
        return penalties.reduce((sum, penalty) => sum.add(penalty), weighted.mean());
    });
    metrics['val_loss'] = (await loss.data())[0] * lossUnit;
    loss.dispose();
    if (!Number.isFinite(metrics['val_loss'])) {
        throw new Error(`the validation loss is ${metrics['val_loss']}`);
    }
    metrics[`val_${name}`] = (metricSum(outputs, validation.y, task) / rows) * sd;
    if (task.info.task === 'binary') {
        const auc = (0,network_auc/* rocAuc */.o)(outputs, validation.y);
        if (!Number.isNaN(auc))
            metrics['val_auc'] = auc;
    }
    return metrics;
}

// EXTERNAL MODULE: ./src/train/tfjs/task.ts
var tfjs_task = __webpack_require__(94473);
;// CONCATENATED MODULE: ./src/train/tfjs/save-model.ts



/** Writes a model's weights into a folder, and says what else it is made of. */
async function saveModel(model, folder) {
    const weights = [];
    const bytes = [];
    for (const weight of model.weights) {
        const tensor = weight.read();
        const { dtype, shape } = tensor;
        if (dtype !== 'float32' && dtype !== 'int32') {
            throw new Error(`the weight ${weight.name} holds ${dtype}, which can't be saved`);
        }
        const values = await tensor.data();
        weights.push({ name: weight.originalName, shape: [...shape], dtype });
        bytes.push(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    }
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.weights), Buffer.concat(bytes));
    return { topology: topologyOf(model), weights };
}
/** `toJSON` gives a text, or what it is the text of. */
function topologyOf(model) {
    const json = model.toJSON(undefined, false);
    return (typeof json === 'string' ? JSON.parse(json) : json);
}

;// CONCATENATED MODULE: ./src/train/tfjs/tfjs-child.ts












/**
 * What a process that was started for a model's file does: reads its task from the folder that it
 * is told, and leaves its answer there. It runs code of the user's, and holds nothing of value.
 */
async function answerTask(folder) {
    const task = (0,tfjs_task/* unpackTask */.MG)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.task)));
    // tf.js draws whatever it draws by this: initial weights, and what is dropped out.
    drawBy(task.info.seed, 'create');
    try {
        await leave(folder, await (task.ask.kind === 'describe' ? describe : train)(task, folder));
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        await leave(folder, { kind: 'refused', message: error.message, fix: error.fix });
    }
}
/** The file makes no model that fits the data. */
class Refused extends Error {
    fix;
    constructor(message, fix) {
        super(message);
        this.fix = fix;
    }
}
async function leave(folder, answer) {
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.answer), `${JSON.stringify(answer)}\n`);
}
function drawBy(seed, stream) {
    const random = new numeric_random/* Random */.o(seed, `tf.js/${stream}`);
    Math.random = () => random.uniform();
}
async function describe(task, folder) {
    const tf = await (0,tfjs_tf.bundledTf)();
    const model = await create(tf, task);
    return { kind: 'described', ...(await saveModel(model, folder)) };
}
async function train(task, folder) {
    const ask = task.ask;
    const backend = await openBackend({ file: task.file, backend: ask.backend });
    console.log(`tf.js trains on ${backend.name} (${backend.version})`);
    const { tf } = backend;
    const model = await create(tf, task);
    const fitted = await fitModel({ tf, model, task, ask, backend, drawBy });
    const whole = inUnits(tf, model, task, ask);
    const outputs = await predictRows(tf, whole, ask.test, task.info.outputs);
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.outputs), new Uint8Array(outputs.buffer));
    return { kind: 'trained', ...(await saveModel(whole, folder)), ...named(backend), ...fitted };
}
function named({ name, version }) {
    return { backend: name, version };
}
/** A model that learnt scaled numbers, with a layer at its end that scales them back. */
function inUnits(tf, model, { info }, { exported }) {
    if (info.task !== 'regression')
        return model;
    const { mean, sd } = exported;
    const layer = tf.layers.dense({ units: 1, name: 'sluice_units' });
    const output = layer.apply(model.outputs[0]);
    layer.setWeights([tf.tensor2d([sd], [1, 1]), tf.tensor1d([mean])]);
    return tf.model({ inputs: model.inputs, outputs: output });
}
/** @throws Refused where there is no model, or one of another shape */
async function create(tf, { file, name, info }) {
    const wrong = (what, fix) => new Refused(`${name}: ${what}`, fix);
    const example = 'export function createModel(tf, info) { return tf.sequential({layers: [\u2026]}); }';
    const loaded = await import(
    /* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href).catch((error) => {
        throw wrong(`it can't be loaded: ${(0,errors/* messageOf */.bD)(error)}`, 'Run it with node to see where.');
    });
    const { createModel } = loaded;
    if (typeof createModel !== 'function') {
        throw wrong('it exports no createModel', `Let it: ${example}`);
    }
    const model = await Promise.resolve()
        .then(() => createModel(tf, info))
        .catch((error) => {
        throw wrong(`createModel failed: ${(0,errors/* messageOf */.bD)(error)}`, 'Mend the model.');
    });
    if (!(model instanceof tf.LayersModel)) {
        throw wrong('createModel returned no model of tf.js', 'Return what tf.sequential or tf.model makes of the tf that createModel is handed.');
    }
    const { inputs, outputs } = info;
    const shapes = [model.inputs, model.outputs].map((all) => all.map(({ shape }) => shape));
    const given = JSON.stringify(shapes);
    if (given !== JSON.stringify([[[null, inputs]], [[null, outputs]]])) {
        throw wrong(`the model takes ${shapeText(shapes[0])} and gives ${shapeText(shapes[1])}`, `It has to take [rows, ${inputs}], a row's numbers, and to give [rows, ${outputs}]. A layer tf.layers.reshape makes another shape of a row.`);
    }
    return model;
}
function shapeText(shapes = []) {
    return shapes.map((shape) => `[${shape.map((size) => size ?? 'rows').join(', ')}]`).join(' and ');
}


/***/ }),

/***/ 34982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveTfjsNode)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

/** Where tfjs-node is for whoever stands in a file's place; undefined where it isn't installed. */
function resolveTfjsNode(file) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(file).resolve('@tensorflow/tfjs-node');
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 72577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ uniformInt)
/* harmony export */ });
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ xoroshiro128plusFromState),
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
