export const id = 7618;
export const ids = [7618];
export const modules = {

/***/ 88569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ targetCenter),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/** Targets whose mean is so many times their spread lose too many of a 32-bit number's seven digits. */
const FAR = 1000;
/** Beyond these, sums of 32-bit numbers overflow or vanish. */
const LARGEST = 1e30;
const SMALLEST = 1e-30;
/**
 * Where the targets lie and how far apart, in 64 bits, if 32 bits can't tell: seconds since 1970 a minute apart, or numbers beyond 1e30. Then a network learns
 * `(target - center) / unit`, and its outputs are turned back in 64 bits.
 * @param targets after their transform; at least one
 */
function targetCenter(targets) {
    const { mean, sd } = spreadOf(targets);
    if (sd === 0)
        return undefined;
    const size = Math.max(Math.abs(mean), sd);
    const fits = Math.abs(mean) <= FAR * sd && size <= LARGEST && size >= SMALLEST;
    return fits ? undefined : { center: mean, unit: sd };
}
/** Mean and standard deviation (of the population), of numbers of any size: they are scaled by a power of two, which is exact. */
function spreadOf(values) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0)
        return { mean: 0, sd: 0 };
    const unit = largest > 1e100 || largest < 1e-100 ? 2 ** Math.floor(Math.log2(largest)) : 1;
    const mean = values.reduce((sum, value) => sum + value / unit, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value / unit - mean) ** 2, 0);
    return { mean: mean * unit, sd: Math.sqrt(squares / values.length) * unit };
}


/***/ }),

/***/ 6982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO: () => (/* binding */ DEFAULT_FORMATS),
  hR: () => (/* binding */ FORMATS),
  n9: () => (/* binding */ exporters),
  Lp: () => (/* reexport */ readTfjs),
  Cq: () => (/* reexport */ readTfjsOwn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/file-name.ts
var file_name = __webpack_require__(1645);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/verdict-file.ts
var verdict_file = __webpack_require__(93147);
// EXTERNAL MODULE: ./src/models/export-manifest.ts
var export_manifest = __webpack_require__(70126);
;// CONCATENATED MODULE: ./src/models/as-is/as-is-exporter.ts








/** Also where capitals don't tell two names apart. */
const TAKEN = [export_manifest/* EXPORT_MANIFEST */.xI, verdict_file/* VERDICT_FILE */.R2];
/** Whatever a training left, byte for byte. What it answers is nobody's to prove but its own. */
const AS_IS = {
    name: 'as-is',
    of: 'files',
    about: 'the files that a command left, byte for byte',
    open: asIsExporter,
};
function asIsExporter() {
    return {
        of: 'files',
        format: AS_IS.name,
        async write({ folder: from, files }, folder) {
            for (const file of files) {
                if (!file_name/* fileName */.M.safeParse(file).success) {
                    throw new errors/* BrokenError */.gk(`a file of the model can't be kept under its name: ${file}`, 'Use letters, digits, ".", "_" and "-", and begin with a letter or a digit.');
                }
                if (TAKEN.includes(file.toLowerCase())) {
                    throw new errors/* BrokenError */.gk(`a file of the model can't be kept under its name: ${file} is what Sluice writes of a model`, 'Give it another name.');
                }
                const source = await (0,verified_file/* describeFile */.CL)(from, file);
                await copy((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(folder, file));
                if ((await (0,verified_file/* describeFile */.CL)(folder, file)).sha256 === source.sha256)
                    continue;
                throw new errors/* BrokenError */.gk(`the copy of ${(0,external_node_path_.join)(from, file)} is not what was copied`);
            }
            return files;
        },
    };
}
async function copy(from, to) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(to, cause);
    }
}

;// CONCATENATED MODULE: ./src/models/keras/keras-exporter.ts



const FILE = 'model.keras';
/** Keras 3's own format, with the encoding of the columns inside. */
const KERAS = {
    name: 'keras',
    of: 'network',
    about: 'Keras 3\u2019s own format in one file, with the encoding of the columns inside',
    open: kerasExporter,
};
function kerasExporter() {
    return {
        of: 'network',
        format: KERAS.name,
        mainFile: FILE,
        tolerance: 1e-5,
        async write(model, folder, origin) {
            const { toKeras } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 91845));
            await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, FILE), toKeras(model, origin));
            return [FILE];
        },
        async read(folder) {
            const [{ openKeras }, bytes] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(988), __webpack_require__.e(9188), __webpack_require__.e(3269)]).then(__webpack_require__.bind(__webpack_require__, 23269)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE)),
            ]);
            return openKeras(bytes);
        },
    };
}

;// CONCATENATED MODULE: ./src/models/onnx/onnx-exporter.ts



const onnx_exporter_FILE = 'model.onnx';
/** ONNX with the encoding inside: any runtime answers from raw columns. */
const ONNX = {
    name: 'onnx',
    of: 'network',
    about: 'ONNX that reads raw columns, a named input each, in one file',
    open: onnxExporter,
};
function onnxExporter() {
    return {
        of: 'network',
        format: ONNX.name,
        mainFile: onnx_exporter_FILE,
        tolerance: 1e-5,
        async write(model, folder, origin) {
            const { toOnnx } = await Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(4992), __webpack_require__.e(5299)]).then(__webpack_require__.bind(__webpack_require__, 65299));
            await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, onnx_exporter_FILE), toOnnx(model, origin));
            return [onnx_exporter_FILE];
        },
        async read(folder) {
            const [{ openOnnx }, bytes] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(988), __webpack_require__.e(4992), __webpack_require__.e(8439)]).then(__webpack_require__.bind(__webpack_require__, 18439)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_exporter_FILE)),
            ]);
            return openOnnx(bytes);
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/files/content-name.ts

/**
 * A file's name by its content, `weights-0f3c\u2026.bin`: one that is there is never written again with
 * other bytes, so that what names it can be replaced by one rename.
 * @param extension with its dot
 */
function contentName(stem, extension, content) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return `${stem}-${digest.slice(0, 16)}${extension}`;
}

// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
;// CONCATENATED MODULE: ./src/models/tfjs/tfjs-files.ts
/**
 * The files of the tf.js Layers format. The topology has its name for good and names the others,
 * which have theirs by what they hold: a folder never shows one model's weights under another's
 * topology.
 */
const TFJS_FILES = {
    topology: 'model.json',
    weights: 'weights',
    encoding: 'encoding',
};

;// CONCATENATED MODULE: ./src/models/tfjs/tfjs-exporter.ts






/**
 * The tf.js Layers format. How a table becomes its inputs stands beside it, in a file of our own.
 */
const TFJS = {
    name: 'tfjs',
    of: 'network',
    about: 'the tf.js Layers format, with the encoding of the columns in a file beside it',
    open: tfjsExporter,
};
function tfjsExporter(networkFrom) {
    return {
        of: 'network',
        format: TFJS.name,
        mainFile: TFJS_FILES.topology,
        tolerance: 0,
        async write({ network, encoding }, folder) {
            const { toTfjs } = await __webpack_require__.e(/* import() */ 7213).then(__webpack_require__.bind(__webpack_require__, 27213));
            const { topology, weights } = toTfjs(network);
            return writeFiles(folder, { topology, weights, encoding });
        },
        tfjs: {
            tolerance: 1e-5,
            async write({ network, encoding }, folder) {
                const { ownTopology } = await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 66609));
                const topology = (files) => ownTopology(network, files);
                return writeFiles(folder, { topology, weights: network.bytes, encoding });
            },
        },
        second: {
            tolerance: 1e-5,
            async read(folder) {
                const { topology, weights, encoding } = await readParts(folder);
                const { secondOpinion } = await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__, 25787));
                return (0,layered_model/* askable */.g)({ network: secondOpinion(topology, weights), encoding });
            },
        },
        async read(folder) {
            const { own, topology, weights, encoding } = await readParts(folder);
            if (!own)
                return (0,layered_model/* askable */.g)(await readTfjs(folder, networkFrom));
            const { openOwnLayers } = await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 66609));
            return (0,layered_model/* askable */.g)({ network: await openOwnLayers(topology, weights), encoding });
        },
    };
}
/**
 * A network of layers, with the very weights that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be, as where the layers are tf.js's own
 */
async function readTfjs(folder, networkFrom) {
    const { topology, weights, encoding } = await readParts(folder);
    const { fromTfjs } = await __webpack_require__.e(/* import() */ 7213).then(__webpack_require__.bind(__webpack_require__, 27213));
    const { inputs, layers } = fromTfjs(topology, weights);
    return { kind: 'network', network: networkFrom(layers, inputs), encoding };
}
/**
 * A network of tf.js's own layers, with the very bytes that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be
 */
async function readTfjsOwn(folder) {
    const { topology, weights, encoding } = await readParts(folder);
    const { readOwnLayers } = await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 66609));
    return { kind: 'tfjs', network: readOwnLayers(topology, weights), encoding };
}
async function readParts(folder) {
    const [{ filesOf }, { parseEncoding }, topology] = await Promise.all([
        __webpack_require__.e(/* import() */ 6213).then(__webpack_require__.bind(__webpack_require__, 76213)),
        __webpack_require__.e(/* import() */ 5183).then(__webpack_require__.bind(__webpack_require__, 75183)),
        (0,promises_.readFile)((0,external_node_path_.join)(folder, TFJS_FILES.topology), 'utf8'),
    ]);
    const files = filesOf(topology);
    const [weights, encoding] = await Promise.all([
        (0,promises_.readFile)((0,external_node_path_.join)(folder, files.weights)),
        (0,promises_.readFile)((0,external_node_path_.join)(folder, files.encoding), 'utf8'),
    ]);
    return { own: files.own, topology, weights, encoding: parseEncoding(JSON.parse(encoding)) };
}
async function writeFiles(folder, { topology, weights, encoding, }) {
    const text = `${JSON.stringify(encoding, null, 2)}\n`;
    const names = {
        weights: contentName(TFJS_FILES.weights, '.bin', weights),
        encoding: contentName(TFJS_FILES.encoding, '.json', text),
    };
    const contents = [
        [names.weights, weights],
        [names.encoding, text],
        [TFJS_FILES.topology, topology(names)],
    ];
    for (const [file, content] of contents)
        await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, file), content);
    return contents.map(([file]) => file);
}

;// CONCATENATED MODULE: ./src/models/exporters.ts




/** Read a network with its very weights, of the one format that keeps them and their names. */

/** The formats that there are: a line each. */
const FORMATS = [TFJS, ONNX, KERAS, AS_IS];
/** What a config that names none gets, by the kind of model that its training leaves. */
const DEFAULT_FORMATS = {
    network: ['tfjs', 'onnx'],
    tfjs: ['tfjs'],
    files: ['as-is'],
};
/** @param formats those that are asked for, in this order; left out: all */
function exporters(networkFrom, formats = FORMATS.map(({ name }) => name)) {
    return formats.flatMap((wanted) => FORMATS.filter(({ name }) => name === wanted).map((format) => format.open(networkFrom)));
}


/***/ }),

/***/ 94440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Mixes the seed with the stream's name by FNV-1a, so that near seeds start far apart. */
var streamSeed = (function streamSeed(seed, stream) {
    let hash = 0x811c9dc5;
    for (const char of `${seed}/${stream}`) {
        hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
    }
    return hash | 0;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: (() => (/* binding */ Random))
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



/***/ }),

/***/ 93147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ VERDICT_FILE),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9011);



/** Lies beside a model and says which run's gate let exactly these files pass. */
const VERDICT_FILE = 'verdict.json';
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://github.com/sluice-ml/sluice/verdict/v1';
/** As much as a reader has to understand before it can say that the files belong together. */
const statement = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M, digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Text */ .f }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PREDICATE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    }),
}));
/** The statement in a file's text; else why it is none, in a few words. */
function readStatement(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'it is not JSON';
    }
    const parsed = statement.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    return [first?.path.join('.'), first?.message].filter(Boolean).join(': ');
}
/**
 * The text of an in-toto statement: of these files, that a run's gate let them pass, and by what.
 * @param subjects the model's files, and what else is told of it beside them
 * @param rules the SHA-256 of what was asked, in hex
 */
function verdictText(record, subjects, rules) {
    const { id, project, experiment, created, git, data, decision, baseline, accepted } = record;
    const whole = {
        _type: STATEMENT,
        subject: subjects.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
        predicateType: PREDICATE,
        predicate: {
            verdict: decision.verdict,
            conditions: decision.findings,
            run: { id, project, experiment, created },
            git,
            data: { fingerprint: data.fingerprint, testFingerprint: data.testFingerprint },
            baseline,
            ...(accepted && { accepted }),
            rules: { digest: { sha256: rules } },
            sluice: record.environment.sluice,
        },
    };
    return `${JSON.stringify(whole, null, 2)}\n`;
}


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: (() => (/* binding */ Program)),
/* harmony export */   EL: (() => (/* binding */ Optimizer)),
/* harmony export */   J$: (() => (/* binding */ Lane)),
/* harmony export */   Sc: (() => (/* binding */ Rows)),
/* harmony export */   UH: (() => (/* binding */ RELAXED)),
/* harmony export */   Wd: (() => (/* binding */ Layer)),
/* harmony export */   Y4: (() => (/* binding */ Segment)),
/* harmony export */   eS: (() => (/* binding */ Part)),
/* harmony export */   iX: (() => (/* binding */ Meeting)),
/* harmony export */   pn: (() => (/* binding */ Step)),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   up: (() => (/* binding */ Loss)),
/* harmony export */   wJ: (() => (/* binding */ LayerKind)),
/* harmony export */   xq: (() => (/* binding */ Activation))
/* harmony export */ });
/* unused harmony export SOURCE_HASH */
// Written by scripts/build-wasm.mjs from assembly/dense; do not edit.
// biome-ignore-all format: generated
const SOURCE_HASH = '5ab51b1a7f935f4852a3aa6990ff5eb8d7602a0c4345063063e70a364cc9f8d5';
const LayerKind = { dense: 0, dropout: 1, batch_normalization: 2 };
const Activation = { linear: 0, relu: 1, leaky_relu: 2, elu: 3, selu: 4, gelu: 5, swish: 6, tanh: 7, sigmoid: 8, softmax: 9 };
const Loss = { binary_crossentropy: 0, categorical_crossentropy: 1, mse: 2, mae: 3, huber: 4 };
const Optimizer = { sgd: 0, adam: 1, rmsprop: 2, adagrad: 3 };
const Layer = {
    bytes: 96,
    fields: {
        kind: [0, 'i32'],
        inputs: [4, 'i32'],
        outputs: [8, 'i32'],
        activation: [12, 'i32'],
        fused: [16, 'i32'],
        input: [20, 'usize'],
        output: [24, 'usize'],
        gradient: [28, 'usize'],
        inputGradient: [32, 'usize'],
        reluMask: [36, 'usize'],
        slope: [40, 'usize'],
        kernel: [44, 'usize'],
        bias: [48, 'usize'],
        kernelGradient: [52, 'usize'],
        biasGradient: [56, 'usize'],
        transposed: [60, 'usize'],
        threshold: [64, 'u32'],
        keepScale: [68, 'f32'],
        random: [72, 'usize'],
        movingMean: [76, 'usize'],
        movingVariance: [80, 'usize'],
        deviation: [84, 'usize'],
        move: [88, 'f32'],
        epsilon: [92, 'f32'],
    },
};
const Rows = {
    bytes: 20,
    fields: {
        x: [0, 'usize'],
        columns: [4, 'i32'],
        y: [8, 'usize'],
        weights: [12, 'usize'],
        order: [16, 'usize'],
    },
};
const Meeting = {
    bytes: 16,
    fields: {
        arrived: [0, 'i32'],
        generation: [4, 'i32'],
        asleep: [8, 'i32'],
        patience: [12, 'i32'],
    },
};
const Lane = {
    bytes: 68,
    fields: {
        layers: [0, 'usize'],
        count: [4, 'i32'],
        capacity: [8, 'i32'],
        stride: [12, 'usize'],
        loss: [16, 'i32'],
        delta: [20, 'f32'],
        outputs: [24, 'i32'],
        threshold: [28, 'f32'],
        mae: [32, 'i32'],
        gradient: [36, 'usize'],
        gradientBytes: [40, 'usize'],
        lossSum: [48, 'f64'],
        metricSum: [56, 'f64'],
        meeting: [64, 'usize'],
    },
};
const Segment = {
    bytes: 36,
    fields: {
        offset: [0, 'usize'],
        bytes: [4, 'i32'],
        panelBytes: [8, 'i32'],
        l1: [12, 'f32'],
        l2: [16, 'f32'],
        transposed: [20, 'usize'],
        transposedStride: [24, 'usize'],
        firstOutput: [28, 'i32'],
        rows: [32, 'i32'],
    },
};
const Part = {
    bytes: 24,
    fields: {
        segments: [0, 'usize'],
        count: [4, 'i32'],
        squares: [8, 'f64'],
        penalty: [16, 'f64'],
    },
};
const Step = {
    bytes: 28,
    fields: {
        first: [0, 'i32'],
        rows: [4, 'i32'],
        rate: [8, 'f32'],
        decay: [12, 'f32'],
        loss: [16, 'f32'],
        penalty: [20, 'f32'],
        norm: [24, 'f32'],
    },
};
const Program = {
    bytes: 104,
    fields: {
        lanes: [0, 'usize'],
        laneCount: [4, 'i32'],
        parts: [8, 'usize'],
        rows: [12, 'usize'],
        parameters: [16, 'usize'],
        firstMoment: [20, 'usize'],
        secondMoment: [24, 'usize'],
        optimizer: [28, 'i32'],
        rho: [32, 'f32'],
        rest1: [36, 'f32'],
        rest2: [40, 'f32'],
        epsilon: [44, 'f32'],
        momentum: [48, 'f32'],
        nesterov: [52, 'i32'],
        clipNorm: [56, 'f32'],
        steps: [60, 'usize'],
        lossSum: [64, 'f64'],
        metricSum: [72, 'f64'],
        normSum: [80, 'f64'],
        stepCount: [88, 'i32'],
        threads: [92, 'i32'],
        call: [96, 'i32'],
        meeting: [100, 'usize'],
    },
};
const RELAXED = 'AGFzbQEAAAABaw1gBH9/f38AYAV/f39/fwBgAn9/AGADf39/AX9gB39/f39/f30AYAF/AGAMf39/f39/f39/f39/AGADf39/AGAJf39/f39/f39/AGAGf39/fX9/AGAFf39/f30BfWABfwF8YAZ/f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDGBcCAwYAAQQBAAIDBQcICQEBCgQFCwwAAAdJCAdyZWZyZXNoABIHcGVuYWx0eQATCGV2YWx1YXRlABQHc2h1ZmZsZQALBHN0b3AACgV0cmFpbgAJBHdvcmsACAZtZW1vcnkCAAqwogEX0AECA38BfiABQQJIBEAPCyAAQQRqIgL+EAIAIQQgAUEBayAAQQH+HgIARgRAIABBAP4XAgAgAiAEQQFq/hcCACAA/hACCARAIAJBf/4AAgAaCw8LAkADQCADQeCnEkgEQCAC/hACACAERw0CIANBAWohAwwBCwsgADQCDELAhD1+IQVBACEDIABBCGoiAEEB/h4CABoDQCAC/hACACAERgRAIAIgBCAF/gECAEECRgR/IANBAWoiA0ECRgVBAAsEQAALDAELCyAAQQH+JQIAGgsLmQ0EE38IewJ9BXwgACgCBCIFIAAoAlwiEUoiAwR/QQAFIAIgBW8LIQQgBSAEQQFqIAMbIRMgAwR/QQAFIAIgBW0LIQ4gAwR/QQEFIBEgBGsgBWpBAWsgBW0LIQ0gBSARSCEVA0AgASASSgRAIAAoAjwgEkEcbGohDyAEIQMDQCADIBNIBEAgDygCBCEGIAAoAgAgA0HEAGxqIQsgACgCDCEKIA8oAgAgACgCBEEBSgR/IAYgBkEHakEDdkECdCIFIAUgBkobBSAGCyIFQQAgAxtqIQkgBiAFayAFIAMbIRRBACEMIA5FBEAgC0QAAAAAAAAAADkDMCALRAAAAAAAAAAAOQM4IBRFBEAgCygCJEEAIAsoAij8CwALC0MAAIA/IAaylSEeIAsoAgAiBSgCFCEIIAUgCygCBEEBa0HgAGxqIQcDQCAMIBRIBEAgCygCCCIGIBQgDGsiBSAFIAZKGyIQQQNqQQRtIgUgDmwgDW1BAnQhBiAQIA5BAWogBWwgDW1BAnQiBSAFIBBKGyAQIAYgBiAQShsiBmshBSAMQQBKIA1BAUpxBEAgCygCQCANEAALIAogCSAMaiAGaiAFIAggBkEFdGogCygCDBAGIAsgEEEBIA4gDRAEIA1BAUoEQCALKAJAIA0QAAsgDkUEQCALIAogCSAMaiAQIAcoAhggBygCHCAeEAULIA1BAUoEQCALKAJAIA0QAAsgCyAQIAxBAEogDiANEA8gDCALKAIIaiEMDAELCyADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzCgISIgA0EBaiEDDAELCyAiIA8oAgS3oyEkRAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzigISIgA0EBaiEDDAELCyAORQRAIAQhAwNAIAMgE0gEQCAAKAIIIANBGGxqIQpBACEMRAAAAAAAAAAAISBEAAAAAAAAAAAhISAAKAIAIgUoAiQhCSAAKAIEQQFKBH8gBSgCaAVBAAshCANAIAwgCigCBEgEQCAKKAIAIAxBJGxqIgcoAgAgBygCBGohBiAHKgIMQwAAAABcIgVFBEAgByoCEEMAAAAAXCEFCyAHKgIM/RMhGiAHKgIQ/RMiGyAb/eQBIR39DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZIAcoAgAhBwNAIAYgB0sEQCAHIAlq/QAEACEWIAgEQCAWIAcgCGr9AAQA/eQBIRYLIAUEQCAZIAcgACgCEGr9AAQAIhz94AEiFyAXIBsgGv2FAv3mAf3kASEZIBwgHSAWIBz9DAAAAIAAAACAAAAAgAAAAID9TiAa/VAgF/0MAAAAAAAAAAAAAAAAAAAAAP1E/U795AH9hQIhFgsgFiAW/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIWIBYgGP2FAiEYIAcgCWogFv0LBAAgB0EQaiEHDAELCyAgIBj9HwAgGP0fAZIgGP0fAiAY/R8DkpK7oCEgICEgGf0fACAZ/R8BkiAZ/R8CIBn9HwOSkrugISEgDEEBaiEMDAELCyAKICA5AwggCiAhOQMQIANBAWohAwwBCwsLIBUgACoCOEMAAAAAXnIEQCAAKAJkIBEQAAsgACoCOEMAAAAAXgR9RAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDCKAhISADQQFqIQMMAQsLIAAqAjgiHyAhn7YiHpVDAACAPyAeIB9eGwVDAACAPwshHiAEIQMDQCADIBNIBEAgACAAKAIIIANBGGxqIA8gHiAOIA0QDSADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDEKAhISADQQFqIQMMAQsLRAAAAAAAAAAAISBBACEDA0AgAyAAKAIESARAICAgACgCCCADQRhsaisDCKAhICADQQFqIQMMAQsLICCfISMgAkUEQCAPICQgIaAiILY4AhAgDyAhtjgCFCAPICO2OAIYIAAgACsDQCAgIA8oAgS3oqA5A0AgACAAKwNIICKgOQNIIAAgACsDUCAjoDkDUAsgJCAhoLYiHiAek0MAAAAAXAR/QQEFICO2Ih4gHpNDAAAAAFwLBEAgEg8LIBJBAWohEgwBCwsgAQujEQIPew1/IAZBA2pBfHEiJSIhQQZvIgYEQCAhQQRBCCAGQQRGG2siBkEAIAZBAE4bISELICFBBXQhJwNAIAggJkoEQCAEICFBBXRqISMgACEGIAshGyAEIRwDQCAcICNJBED9DAAAAAAAAAAAAAAAAAAAAAAhDiAJBHsgCf0ABAAhDiAJ/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gDiIMIhoiGCIVIRMgDSIPIhkiFyIWIRQgBiEgIAIhHiAHIR0DQCAdQQBKBEAgHkEIIB0gHUEIThtBBXRqISIgICEfA0AgH/0JAgAiECAe/QAEACISIA79hQIhDiAQIB79AAQQIhEgDf2FAiENIB/9CQIgIhAgEiAM/YUCIQwgECARIA/9hQIhDyAf/QkCQCIQIBIgGv2FAiEaIBAgESAZ/YUCIRkgH/0JAmAiECASIBj9hQIhGCAQIBEgF/2FAiEXIB/9CQKAASIQIBIgFf2FAiEVIBAgESAW/YUCIRYgH/0JAqABIhAgEiAT/YUCIRMgECARIBT9hQIhFCAfQQRqIR8gIiAeQSBqIh5LDQALIAEgIGohICAdQQhrIR0MAQsLIAoEQCAP/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ8gGv0MAAAAAAAAAAAAAAAAAAAAAP3rASEaIBj9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAX/QwAAAAAAAAAAAAAAAAAAAAA/esBIRcgFf0MAAAAAAAAAAAAAAAAAAAAAP3rASEVIBb9DAAAAAAAAAAAAAAAAAAAAAD96wEhFiAT/QwAAAAAAAAAAAAAAAAAAAAA/esBIRMgFP0MAAAAAAAAAAAAAAAAAAAAAP3rASEUIA79DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAZ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRkgDf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIAz9DAAAAAAAAAAAAAAAAAAAAAD96wEhDAsgCwRAIA4gG/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ4gDSAb/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDSAMIBv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEMIA8gG/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ8gGiAb/QAEQP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGiAZIBv9AARQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEZIBggG/0ABGD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRggFyAb/QAEcP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFyAVIBv9AASAAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFSAWIBv9AASQAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFiATIBv9AASgAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hEyAUIBv9AASwAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFCAbQcABaiEbCyAcIA79CwQAIBwgDf0LBBAgHCAM/QsEICAcIA/9CwQwIBwgGv0LBEAgHCAZ/QsEUCAcIBj9CwRgIBwgF/0LBHAgHCAV/QsEgAEgHCAW/QsEkAEgHCAT/QsEoAEgHCAU/QsEsAEgHEHAAWohHCAGQcABaiEGDAELCyAEICdqIiAgJSAha0EFdGohIyAAICdqIR0gCyAnakEAIAsbIiIhHANAICAgI0kEQP0MAAAAAAAAAAAAAAAAAAAAACEOIAkEeyAJ/QAEACEOIAn9AAQQBf0MAAAAAAAAAAAAAAAAAAAAAAshDSAOIgwiGiEYIA0iDyIZIRcgHSEGIAIhGyAHIR4DQCAeQQBKBEAgG0EIIB4gHkEIThtBBXRqISQgBiEfA0AgH/0JAgAiECAb/QAEACISIA79hQIhDiAQIBv9AAQQIhEgDf2FAiENIB/9CQIgIhAgEiAM/YUCIQwgECARIA/9hQIhDyAf/QkCQCIQIBIgGv2FAiEaIBAgESAZ/YUCIRkgH/0JAmAiECASIBj9hQIhGCAQIBEgF/2FAiEXIB9BBGohHyAkIBtBIGoiG0sNAAsgASAGaiEGIB5BCGshHgwBCwsgCgRAIA/9DAAAAAAAAAAAAAAAAAAAAAD96wEhDyAa/QwAAAAAAAAAAAAAAAAAAAAA/esBIRogGP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIBf9DAAAAAAAAAAAAAAAAAAAAAD96wEhFyAO/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gGf0MAAAAAAAAAAAAAAAAAAAAAP3rASEZIA39DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQwLICIEQCAOIBz9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEOIA0gHP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ0gDCAc/QAEIP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDCAPIBz9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEPIBogHP0ABED9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRogGSAc/QAEUP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGSAYIBz9AARg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEYIBcgHP0ABHD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRcgHEGAAWohHAsgICAO/QsEACAgIA39CwQQICAgDP0LBCAgICAP/QsEMCAgIBr9CwRAICAgGf0LBFAgICAY/QsEYCAgIBf9CwRwICBBgAFqISAgHUGAAWohHQwBCwsgAiADaiECIAQgBWohBCAJQSBqIAkgCRshCSAFIAtqIAsgCxshCyAmQQhqISYMAQsLC64DAgl/BnsgASgCFEUEQA8LIAAoAhAgASgCAGogAiABKAIIbGohBCABKAIgIQYgAyACayELIAEoAhwgAkEDdGohDCABKAIUIQIgASgCGCEDA0AgBSALSARAIAIgDCAFQQN0akEFdGohB0EAIQADQCAAIAZIBEAgByAAQQN2IANsaiAAQQRxQQJ0aiEIQQAhAQNAIAFBIEkEQCAIIAFBA3RqIgkgASAEaiIK/QAEACIPIAr9AAQgIhD9DQABAgMQERITBAUGBxQVFhciESAK/QAEQCISIAr9AARgIg39DQABAgMQERITBAUGBxQVFhciDv0NAAECAwQFBgcQERITFBUWF/0LBAAgCSARIA79DQgJCgsMDQ4PGBkaGxwdHh/9CwQgIAkgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg4gEiAN/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwRAIAkgDiAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCABQRBqIQEMAQsLIARBgAFqIQQgAEEEaiEADAELCyAFQQFqIQUMAQsLC5YHAgl/CHsgACgCDCEIIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiCmshCwNAIAkgACgCBEgEQCAAKAIAIAlB4ABsaiIMKAIABEAgAgRAIARBAUoEQCAAKAJAIAQQAAsgDCgCAEECRgRAIAwoAggiBUEHakEIbSIGIANsIARtQQN0IQcgDCABIAggBSAHIAUgB0gbIAUgA0EBaiAGbCAEbUEDdCIGIAUgBkgbEA4FIANFBEBBACEHIAwoAkgiBf0ABAAhDyAF/QAEECEQIAX9AAQgIREgBf0ABDAhDiAMKAJA/REhEiAMKgJE/RMhEwNAIAcgDCgCCEgEQCAHQQN2IAhsIgYgAUEFdGohBQNAIAUgBksEQCAPIA79rgEiFEEH/asBIBRBGf2tAf1QIA/9rgEhFCAQQQn9qwEhFSAOIBD9USEOIBAgESAP/VEiEf1RIRAgDyAO/VEhDyARIBX9USERIA5BC/2rASAOQRX9rQH9UCEOIAwoAiggBmogEyAUIBL9QP1OIhT9CwQAIAwoAhggBmogDCgCFCAGav0ABAAgFP3mAf0LBAAgBkEQaiEGDAELCyAHQQhqIQcMAQsLIAwoAkggD/0LBAAgDCgCSCAQ/QsEECAMKAJIIBH9CwQgIAwoAkggDv0LBDALCyAEQQFKBEAgACgCQCAEEAALBSAMKAIAQQFGBEAgDCgCFCEGIAwoAhghByAMKAIIIQxBACEFA0AgBSAMSARAIAcgBiABQQV0/AoAACAGIAhqIQYgByAIaiEHIAVBCGohBQwBCwsFQQAhBgNAIAYgDCgCCEgEQCAGQQN2IAhsIAZBBHFBAnRqIQ0gBkECdCIFIAwoAixq/QAEACAFIAwoAlBq/QAEACAMKgJc/RP95AH94wH95wEhDiAFIAwoAkxq/QAEACEPIAUgDCgCMGr9AAQAIRBBACEHA0AgASAHSgRAIA0gB0EFdGoiBSAMKAIYaiAFIAwoAhRq/QAEACAP/eUBIA4gEP2FAv0LBAAgB0EBaiEHDAELCyAGQQRqIQYMAQsLCwsFIApBBXQiBSAMKAIUaiAIIAwoAiwgDCgCBCIGQQNqQXxxQQV0IAUgDCgCGGogCCALIAYgDCgCCCAMKAIwIAwoAgwiBUEBRkEAEAIgBUEBSgRAIAwgCiALIAgQFgsLIAlBAWohCQwBCwsL/wQCB38KfSAAKAIQRQRAIAAgASACIAMgBCAFIAYQEQ8LA0AgAyAJSgRAIAIgCWohByABKAIQIggEQCAIIAdBAnRqKAIAIQcLIAEoAgwiCAR9IAggB0ECdGoqAgAFQwAAgD8LIRQgASgCCCAHQQJ0aioCACESIAlBBXQiByAFakEAIAUbIQogACgCEEEBRgR9IAAgEvwAIAQgB2ogCiAUIAaUEBAFIAQgB2ohDCAUIAaUIRdBACEIQwAAAAAhEUEAIQdDAACAPyAAKAIYIguylSEVQ///f/8hDgNAIAggC0gEQCAMIAAoAgwgCEEDdmwgCEEHcUECdGoiDWoqAgAiDyALQQFKBH1DAACAP0MAAAAAIAggEvwARhsFIBILkyIQiyETIAAoAhBBAkYEQCARIBAgEJSSIREgECAQkiEQBSAAKAIQQQNGBH9BAQUgEyAAKgIUXgsEfSAAKAIQQQNGBH1DAACAPwUgACoCFAsiFiAWjCAQIBBDAAAAAF0bIBBDAAAAAF4bIRAgESAAKAIQQQNGBH0gEwUgFiATIBZDAAAAP5STlAuSBSARIBBDAAAAP5QgEJSSCyERCyAAKAIgBEAgACAAKwM4IBMgFZS7oDkDOAsgDiAPXQRAIA8hDiAIIQcLIAoEQCAKIA1qQwAAAAAgECAVlCAXlCIPIA+LQ++SkyFdGzgCAAsgCEEBaiEIDAELCyAAKAIgRQRAIAAgACsDOEQAAAAAAADwP0QAAAAAAAAAACALQQFKBH8gByAS/ABGBSAOIAAqAhxeIBJDAAAAP15GCxugOQM4CyARIBWUCyEOIAAgACsDMCAOIBSUu6A5AzAgCUEBaiEJDAELCwvWAQEIfyAAKAIQIQggACgCACEKIAAoAgQiCUEDdiELIAlBB3EhDANAIAIgB0oEQCABIAdqIQAgCiAIBH8gCCAAQQJ0aigCAAUgAAsgCWxBAnRqIQAgAyAHQQV0aiEFQQAhBgNAIAYgC0gEQCAFIAD9AAQA/QsEACAFIAD9AAQQ/QsEECAAQSBqIQAgBCAFaiEFIAZBAWohBgwBCwtBACEGA0AgBiAMSARAIAUgACoCADgCACAAQQRqIQAgBUEEaiEFIAZBAWohBgwBCwsgB0EBaiEHDAELCwvaBgIGfwR7A0AgASAHSgRAIAAgB0EFdGoiBSEEQQAhCf0M//9/////f////3////9//yELA0AgAiAJSgRAIAsgBP0ABAD9DP//f////3////9/////f/8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9ESIK/Tn9Uv3pASAE/QAEEP0M//9/////f////3////9//yAJQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCv05/VL96QEhCyAJQQhqIQkgAyAEaiEEDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eX/RMhCv0MAAAAAAAAAAAAAAAAAAAAACELIAUhBEEAIQgDQCACIAhKBEBBACEJA0AgCUEISARAIAQgCUECdGoiBv0ABAAgCv3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOSAN/QwAgDG/AIAxvwCAMb8AgDG/IAz9hQL9hQIhDCAGIAwgDP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAM/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAz9DAiJCDwIiQg8CIkIPAiJCDz9hQIgDP0MwakqPcGpKj3BqSo9wakqPf2FAiAM/Qyqqio+qqoqPqqqKj6qqio+/YUCIAz9DAAAAD8AAAA/AAAAPwAAAD/9hQIgDP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAN/fgBIgxBAf2sASIN/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAN/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAJav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9Ef05/U4iDP0LBAAgCyAM/eQBIQsgCUEEaiEJDAELCyAIQQhqIQggAyAEaiEEDAELC0MAAIA/IAv9HwAgC/0fAZIgC/0fAiAL/R8DkpKV/RMhCiAFIQRBACEFA0AgAiAFSgRAIAQgBP0ABAAgCv3mAf0LBAAgBCAE/QAEECAK/eYB/QsEECAFQQhqIQUgAyAEaiEEDAELCyAHQQFqIQcMAQsLC6kBAQR/IABB4ABqIQMDQCAAKAJkIQVBACECAkADQCACQeCnEkgEQCAD/hACACAERw0CIAJBAWohAgwBCwtBACECIAVBCGoiBUEB/h4CABoDQCAD/hACACAERgRAIAMgBEJ//gECAEECRgR/IAJBAWoiAgVBAQtFBEAACwwBCwsgBUEB/iUCABoLIAP+EAIAIQQgACgCWCICQQBOBEAgACACIAEQARoMAQsLC0wBAX8gACACNgJcIAJBAUoEQCAAIAE2AlggACgCZCAAQeAAaiICIAL+EAIAQQFq/hcCAP4QAggEQCACQX/+AAIAGgsLIAAgAUEAEAELNQEBfyAAQX82AlggACgCZCAAQeAAaiIAIAD+EAIAQQFq/hcCAP4QAggEQCAAQX/+AAIAGgsL7AECAn8GfgNAIAEgA0oEQCAAIANBAnRqIAM2AgAgA0EBaiEDDAELCyACKQMAIQYgAikDCCEHIAIpAxAhCCACKQMYIQUgAUEBayEBA0AgAUEASgRAIAUgBnxCF4kgBnwhCSAHQhGGIQogBSAHhSEFIAYgCIUiCCAHhSEHIAUgBoUhBiAIIAqFIQggBUItiSEFIAAgAUECdGoiAygCACEEIAMgACABQQFqrCAJQiCIfkIgiKdBAnRqIgMoAgA2AgAgAyAENgIAIAFBAWshAQwBCwsgAiAGNwMAIAIgBzcDCCACIAg3AxAgAiAFNwMYC8ULAg5/D3sgBkEDakF8cSITIg9BBm8iBgRAIA9BBEEIIAZBBEYbayIGQQAgBkEAThshDwsDQCAPIBVKBEAgASEGIAVBBXQhEiAAIBVBA3YgAmxqIBVBB3FBAnRqIQ4gACAVQQJqIglBA3YgAmxqIAlBB3FBAnRqIQ0gACAVQQRqIglBA3YgAmxqIAlBB3FBAnRqIQwgAyAVQQV0aiEWQQAhFANAIAcgFEoEQP0MAAAAAAAAAAAAAAAAAAAAACEk/QwAAAAAAAAAAAAAAAAAAAAAISP9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISX9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRogCAR7IBb9AAQQISMgFv0ABCAhIiAW/QAEMCEhIBb9AARAISAgFv0ABFAhHyAW/QAEYCEeIBb9AARwISUgFv0ABJABIRwgFv0ABKABIRsgFv0ABLABIRogFv0ABAAhJCAW/QAEgAEF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA4hCiANIQkgDCEQIBIgBiILaiERA0AgCv0JAgAiFyAL/QAEACIZICT9hQIhJCAXIAv9AAQQIhggI/2FAiEjIAr9CQIEIhcgGSAi/YUCISIgFyAYICH9hQIhISAJ/QkCACIXIBkgIP2FAiEgIBcgGCAf/YUCIR8gCf0JAgQiFyAZIB79hQIhHiAXIBggJf2FAiElIBD9CQIAIhcgGSAd/YUCIR0gFyAYIBz9hQIhHCAQ/QkCBCIXIBkgG/2FAiEbIBcgGCAa/YUCIRogEEEgaiEQIApBIGohCiAJQSBqIQkgESALQSBqIgtLDQALIBYgJP0LBAAgFiAj/QsEECAWICL9CwQgIBYgIf0LBDAgFiAg/QsEQCAWIB/9CwRQIBYgHv0LBGAgFiAl/QsEcCAWIB39CwSAASAWIBz9CwSQASAWIBv9CwSgASAWIBr9CwSwASAEIBZqIRYgAiAGaiEGIBRBCGohFAwBCwsgFUEGaiEVDAELCwNAIBMgFUoEQCABIQYgBUEFdCEPIAAgFUEDdiACbGogFUEHcUECdGohDSAAIBVBAmoiCUEDdiACbGogCUEHcUECdGohDCADIBVBBXRqIRFBACEQA0AgByAQSgRA/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhJP0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAAAAAhIf0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAIR8gCAR7IBH9AAQQIR4gEf0ABCAhJCAR/QAEMCEjIBH9AARAISIgEf0ABFAhISAR/QAEYCEgIBH9AARwIR8gEf0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA0hCiAMIQkgDyAGIgtqIQ4DQCAK/QkCACIXIAv9AAQAIhkgHf2FAiEdIBcgC/0ABBAiGCAe/YUCIR4gCv0JAgQiFyAZICT9hQIhJCAXIBggI/2FAiEjIAn9CQIAIhcgGSAi/YUCISIgFyAYICH9hQIhISAJ/QkCBCIXIBkgIP2FAiEgIBcgGCAf/YUCIR8gCkEgaiEKIAlBIGohCSAOIAtBIGoiC0sNAAsgESAd/QsEACARIB79CwQQIBEgJP0LBCAgESAj/QsEMCARICL9CwRAIBEgIf0LBFAgESAg/QsEYCARIB/9CwRwIAQgEWohESACIAZqIQYgEEEIaiEQDAELCyAVQQRqIRUMAQsLC5AKAwl7DX8BfQNAIBEgASgCBEgEQCABKAIAIBFBJGxqIhIoAggiECASKAIEIhQgEGpBAWsgEG0iFSAEbCAFbWwhDyAUIA8gDyAUShsiEyASKAIAIhZqIQ8gFCAEQQFqIBVsIAVtIBBsIhUgFCAVSBsiFCAWaiEVIAAoAhxBAUYEQCAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCIz9EyEIIAAqAiT9EyEJIAAqAij9EyEKIAAqAiz9EyELIAAoAhQhFyAAKAIYIRggACgCECEZA0AgDyAVSQRAIA8gFmr9AAQAIAb95gEiDCAPIBdqIhr9AAQAIg395QEgCSAN/YUCIg0gDf3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hDSAMIAz95gEgDyAYaiIb/QAEACIM/eUBIAogDP2FAv0MYEKiDWBCog1gQqINYEKiDf3rASEMIBogDf0LBAAgGyAM/QsEACAPIBlqIhr9AAQAIAf95gEgDSAI/eYBIAz94wEgC/3kAf3nAf3kASEMIBogDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwUgACgCHCIWBEAgFkECRgRAIAAoAgAoAiQhFiAD/RMhB0MAAIA/IAIqAgyT/RMhCCACKgII/RMhCSAAKgIg/RMhCiAAKgIk/RMhCyAAKgIs/RMhDCAAKgIwIhz9EyENIBxDAAAAAFshFyAAKAIUIRggACgCGCEZIAAoAhAhGgNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIg4gDv3mASALIA8gGWoiG/0ABAAgCv3mAf2FAv0MYEKiDWBCog1gQqINYEKiDf3rASEGIBsgBv0LBAAgDiAJ/eYBIAYgDP3kAf3jAf3nASEGIBdFBEAgDyAYaiIb/QAEACANIAb9hQIiBiAG/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEGIBsgBv0LBAALIA8gGmoiG/0ABAAgCP3mASAG/eUBIQYgGyAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLBSAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCP0TIQggACoCLP0TIQkgACgCGCEXIAAoAhAhGANAIA8gFUkEQCAPIBZq/QAEACAG/eYBIgogCiAPIBdqIhn9AAQA/YUCIQsgGSAL/QsEACAPIBhqIhn9AAQAIAf95gEgCiAI/eYBIAsgCf3kAf3jAf3nAf3lASEKIBkgCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwsFIAAoAgAoAiQhFiACKgIIjCADlP0TIQdDAACAPyACKgIMk/0TIQggACoCMCIc/RMhCSAcQwAAAABbIRcgACgCFCEYIAAoAhAhGQNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIQYgF0UEQCAPIBhqIhr9AAQAIAkgBv2FAiIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQogGiAK/QsEACAKIAkgBv2FAiAKIAAoAjQbIQYLIA8gGWoiGv0ABAAgCP3mASAG/eQBIQYgGiAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLCwsgACASIBMgEG0gFCAQbRADIBFBAWohEQwBCwsLkgQCBH8Ie0MAAIA/IAGylf0TIQogACoCWP0TIQsgAyEGA0AgBCAGSgRAIAZBAnQhByAAKAIUIAZBA3YgAmwgBkEEcUECdGpqIgMgAUEFdGohCP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAJIAX9AAQA/eQBIQkgBUEgaiEFDAELCyAJIAr95gEhDP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAF/QAEACAM/eUBIg0gDSAJ/YUCIQkgBUEgaiEFDAELCyAHIAAoAlRqIAkgCv3mASIJIAAqAlz9E/3kAf3jASIN/QsEAP0MAACAPwAAgD8AAIA/AACAPyAN/ecBIQ0gByAAKAIsav0ABAAhDyAHIAAoAjBq/QAEACEQA0AgAyAISQRAIAAoAiggAyAAKAIUa2ogA/0ABAAgDP3lASAN/eYBIg79CwQAIAAoAhggAyAAKAIUa2ogDiAPIBD9hQL9CwQAIANBIGohAwwBCwsgByAAKAJQav0ABAAhDSAMIAcgACgCTGoiA/0ABAAiDP3lASALIAz9hQIhDCADIAwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAcgACgCUGogCSAN/eUBIAsgDf2FAiIJIAn94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQRqIQYMAQsLC8sIAgt/BXsgACgCDCEJIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiDGshDSAAKAIEQQFrIQsDQCALQQBOBEACQCAAKAIAIAtB4ABsaiIHKAIAQQFGBEAgBygCIARAQQAhBgNAIAYgBygCCEgEQCAGQQN2IAlsIAxBBXRqIgUgDUEFdGohCANAIAUgCEkEQCAFIAcoAiBqIAUgBygCHGr9AAQAIAUgBygCKGr9AAQA/eYB/QsEACAFQRBqIQUMAQsLIAZBCGohBgwBCwsLDAELIAcoAggiBUEHakEIbSIIIANsIARtQQN0IQYgBSAGIAUgBkgbIQYgBSADQQFqIAhsIARtQQN0IgggBSAISBshCiAHKAIABEAgBEEBSgRAIAAoAkAgBBAACyAGIQVDAACAPyABspX9EyESA0AgBSAKSARAIAVBAnQhBiAFQQN2IAlsIAVBBHFBAnRqIQ79DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhCANAIAEgCEoEQCAQIA4gCEEFdGoiDyAHKAIcav0ABAAiE/3kASEQIBMgDyAHKAIoav0ABAAgEf2FAiERIAhBAWohCAwBCwsgBiAHKAI4aiAQ/QsEACAGIAcoAjRqIBH9CwQAIAcoAiAEQCAGIAcoAixq/QAEACAGIAcoAlRq/QAEAP3nASETIBAgEv3mASEUIBEgEv3mAf3hASERQQAhBgNAIAEgBkoEQCAOIAZBBXRqIgggBygCKGr9AAQAIBEgCCAHKAIcav0ABAAgFP3lAf2FAiAT/eYBIRAgCCAHKAIgaiAQIBD94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQFqIQYMAQsLCyAFQQRqIQUMAQsLIARBAUoEQCAAKAJAIAQQAAsFIAcoAhBFBEAgByAMIA0gCRAVCyAEQQFKBEAgACgCQCAEEAALIAcoAhQgBygCHCAGQQN2IgggCWxqIgUgCSAHKAI0IAcoAgQiDkEDakF8cUEFdCIPIAhsaiAPIAEgDiAKIAZrIg4gAhAMIAcoAjggBkECdGohCEEAIQoDQCAKIA5IBED9DAAAAAAAAAAAAAAAAAAAAAAhESACBHsgCP0ABBAhESAI/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRAgBSIGIAFBBXRqIQ8DQCAQIAb9AAQA/eQBIRAgESAG/QAEEP3kASERIA8gBkEgaiIGSw0ACyAIIBD9CwQAIAggEf0LBBAgCEEgaiEIIAUgCWohBSAKQQhqIQoMAQsLIAcoAiAiBQRAIAxBBXQiBiAHKAIcaiAJIAcoAjwgBygCCCIIQQdqQXhxQQV0IAUgBmogCSANIAggBygCBEEAQQAgBygCJCIFIAZqQQAgBRsQAgsLCyALQQFrIQsMAQsLC8MLAwZ/BHsDfSAAKAIYIQggACgCDCEJIAIhBf0M//9/////f////3////9//yELA0AgByAISARAIAsgBf0ABAD9DP//f////3////9/////f/8gB/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAj9ESIL/Tn9Uv3pASAF/QAEEP0M//9/////f////3////9//yAHQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/05/VL96QEhCyAHQQhqIQcgBSAJaiEFDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eXIg/9EyELA0AgCCAKSgRAQQAhBQNAIAVBCEgEQCAMIAYgBUECdGoiByACav0ABAAgC/3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOSAN/QwAgDG/AIAxvwCAMb8AgDG/IAz9hQL9hQIiDCAM/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAz9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgDP0MCIkIPAiJCDwIiQg8CIkIPP2FAiAM/QzBqSo9wakqPcGpKj3BqSo9/YUCIAz9DKqqKj6qqio+qqoqPqqqKj79hQIgDP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAM/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIA39+AEiDEEB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIApq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCP0R/Tn9TiIN/eQBIQwgAwRAIAMgB2ogDf0LBAALIAVBBGohBQwBCwsgCkEIaiEKIAYgCWohBgwBCwsgAUEDdiAJbCABQQdxQQJ0aiIFIAJqKgIAIhEgD1sEf0EAIQYCfwNAIAEgBkoEQEEAIAIgBkEDdiAJbCAGQQdxQQJ0amoqAgAgD1sNAhogBkEBaiEGDAELC0EBCwVBAAsEQCAAIAArAzhEAAAAAAAA8D+gOQM4CyAM/R8AIAz9HwGSIAz9HwIgDP0fA5KSIRAgAwRAIAQgEJX9EyELIAMgBWoiACAAKgIAIBCTOAIAQQAhBkEAIQADQCAAIAhIBEAgAyAGaiIB/QAEACAL/eYBIQwgASAMIAz94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABIAH9AAQQIAv95gEiDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBBAgAEEIaiEAIAYgCWohBgwBCwsLIBD9EyIM/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCIL/QzzBDU/8wQ1P/MENT/zBDU//UMhDSALIAsgDf1O/eQB/QwAAIA/AACAPwAAgD8AAIA//eUBIg4gDv3mASELIAxBF/2tAf0MfgAAAH4AAAB+AAAAfgAAAP2xASAN/a4B/foBIgz9DACAMT8AgDE/AIAxPwCAMT8gDiAL/QwAAAC/AAAAvwAAAL8AAAC/IAz9DIOAXrmDgF65g4BeuYOAXrn9DLshkD27IZA9uyGQPbshkD0gDv0MuNHrvbjR67240eu9uNHrvf2FAiAO/QwaJe89GiXvPRol7z0aJe89/YUCIA79DE9d/r1PXf69T13+vU9d/r39hQIgDv0Mv+kRPr/pET6/6RE+v+kRPv2FAiAO/QxQriq+UK4qvlCuKr5Qriq+/YUCIA79DKzOTD6szkw+rM5MPqzOTD79hQIgDv0M/P9/vvz/f778/3++/P9/vv2FAiAO/Qyqqqo+qqqqPqqqqj6qqqo+/YUCIA795gEgC/3mAf2FAv2FAv3kAf2FAv0fACAPIBGTkgvGCwIGewh/A0AgAyANSgRAIAIgDWohDyACIA1BAWoiECADQQFrIhEgECARSBtqIRAgAiANQQJqIhIgESARIBJKG2ohEiACIA1BA2oiEyARIBEgE0obaiER/QyJiAg+iYgIPomICD6JiAg+IAQgDUEFdGoiEyoCAP0TIBMqAiD9IAEgEyoCQP0gAiATKgJg/SADIgn94AH94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiCP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgr9DIOAXjmDgF45g4BeOYOAXjkgCv0MAIAxvwCAMb8AgDG/AIAxvyAI/YUC/YUCIgggCP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAI/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAj9DAiJCDwIiQg8CIkIPAiJCDz9hQIgCP0MwakqPcGpKj3BqSo9wakqPf2FAiAI/Qyqqio+qqoqPqqqKj6qqio+/YUCIAj9DAAAAD8AAAA/AAAAPwAAAD/9hQIgCP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAK/fgBIghBAf2sASIK/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAK/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEiCiAK/QwAAABAAAAAQAAAAEAAAABA/eQB/ecBIgsgC/3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCCAI/eYBIgj9DNmJHT7ZiR0+2YkdPtmJHT79hQIgCP0MjC46PowuOj6MLjo+jC46Pv2FAiAI/Qw5jmM+OY5jPjmOYz45jmM+/YUCIAj9DCVJkj4lSZI+JUmSPiVJkj79hQIgCP0MzczMPs3MzD7NzMw+zczMPv2FAiAI/Qyrqio/q6oqP6uqKj+rqio//YUCIAj9DAAAAEAAAABAAAAAQAAAAED9hQIhDCAJ/QwAAAAAAAAAAAAAAAAAAAAA/esBIAkgASgCCCITIAEoAhAiFAR/IBQgD0ECdGooAgAFIA8LQQJ0aioCAP0TIBMgFAR/IBQgEEECdGooAgAFIBALQQJ0aioCAP0gASATIBQEfyAUIBJBAnRqKAIABSASC0ECdGoqAgD9IAIgEyAUBH8gFCARQQJ0aigCAAUgEQtBAnRqKgIA/SADIgj95gH95QEgCyAM/eYB/eQBIA39Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAD/RH9OSIL/U4gASgCDCIPBHsgAiANaiEQIAIgDUEBaiIRIANBAWsiEiARIBJIG2ohESACIA1BAmoiEyASIBIgE0obaiETIAIgDUEDaiIUIBIgEiAUShtqIRIgDyABKAIQIhQEfyAUIBBBAnRqKAIABSAQC0ECdGoqAgD9EyAPIBQEfyAUIBFBAnRqKAIABSARC0ECdGoqAgD9IAEgDyAUBH8gFCATQQJ0aigCAAUgEwtBAnRqKgIA/SACIA8gFAR/IBQgEkECdGooAgAFIBILQQJ0aioCAP0gAwX9DAAAgD8AAIA/AACAPwAAgD8LIAv9TiIMIAf9hQIhByAOIAkgACoCHP0T/UQgCP0MAAAAPwAAAD8AAAA/AAAAP/1E/VH9TSAL/U79pAFpaiEOIAUEQCAFIA1BBXRqIg8gCv0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAK/eQB/ecBIgr95gEgCiAJ/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiAI/eUBIAwgBv0T/eYB/eYBIgggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCP0fADgCACAPIAj9HwE4AiAgDyAI/R8COAJAIA8gCP0fAzgCYAsgDUEEaiENDAELCyAAIAArAzAgB/0fACAH/R8BkiAH/R8CIAf9HwOSkrugOQMwIAAgACsDOCAOt6A5AzgLYQEEfwNAIAIgACgCBEgEQCAAKAIIIAJBGGxqIQNBACEBA0AgASADKAIESARAIAAgAygCACABQSRsaiIEQQAgBCgCBCAEKAIIbRADIAFBAWohAQwBCwsgAkEBaiECDAELCwuQAgMCfAN7BX8DQCAIIAAoAgRIBEAgACgCCCAIQRhsaiEJRAAAAAAAAAAAIQFBACEGA0AgBiAJKAIESARAIAkoAgAgBkEkbGoiCioCDEMAAAAAWwR/IAoqAhBDAAAAAFsFQQALRQRAIAoqAgz9EyEEIAoqAhD9EyEFIAooAgAiByAKKAIEaiEK/QwAAAAAAAAAAAAAAAAAAAAAIQMDQCAHIApJBEAgAyAAKAIQIAdq/QAEAP3gASIDIAMgBSAE/YUC/eYB/eQBIQMgB0EQaiEHDAELCyABIAP9HwAgA/0fAZIgA/0fAiAD/R8DkpK7oCEBCyAGQQFqIQYMAQsLIAIgAaAhAiAIQQFqIQgMAQsLIAILjQYCCH8CeyAAKAIAIgYoAhQhCyAGIAAoAgRBAWtB4ABsaigCGCEIIAAoAhghCiAARAAAAAAAAAAAOQMwIABEAAAAAAAAAAA5AzgDQCADIAlKBEAgASACIAlqIgYgACgCCCIHIAMgCWsiDCAHIAxIGyIMIAsgACgCDBAGIAAgDEEAQQBBARAEIAEoAggEQCAAIAEgBiAMIAhBAEMAAIA/EAULIAUEQAJAIAAoAgwhB0EAIQYgCkEBSgRAIAggDCAKIAcQBwwBCwNAIAYgDEgEQCAIIAZBBXRqIgcqAgD9E/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIO/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiD/0Mg4BeOYOAXjmDgF45g4BeOSAP/QwAgDG/AIAxvwCAMb8AgDG/IA79hQL9hQIhDiAH/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IA4gDv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAO/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIA79DAiJCDwIiQg8CIkIPAiJCDz9hQIgDv0MwakqPcGpKj3BqSo9wakqPf2FAiAO/Qyqqio+qqoqPqqqKj6qqio+/YUCIA79DAAAAD8AAAA/AAAAPwAAAD/9hQIgDv2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAP/fgBIg5BAf2sASIP/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDiAP/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wH9HwA4AgAgBkEBaiEGDAELCwsLQQAhBwNAIAcgDEgEQCAIIAdBBXRqIQ1BACEGA0AgBiAKSARAIAQgDSAAKAIMIAZBA3ZsaiAGQQdxQQJ0aioCADgCACAEQQRqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAkgACgCCGohCQwBCwsLqAYCA3sHfyAAKAIMIghFBEAPCyABQQV0IQkgCEEJRgRAIAkgACgCGGohCCAJIAAoAhxqIQkgACgCCEEHakEDdiADbCEKA0AgAiAHSgRA/QwAAAAAAAAAAAAAAAAAAAAAIQQgB0EFdCIAIQEDQCABIApJBEAgASAIaiIL/QAEECABIAlqIgz9AAQQIAv9AAQAIAz9AAQAIAT9hQL9hQIhBCABIANqIQEMAQsLIAT9HwAgBP0fAZIgBP0fAiAE/R8DkpL9EyEFA0AgACAKSQRAIAAgCWoiAf0ABBAgBf3lASEGIAEgACAIaiIL/QAEACAB/QAEACAF/eUB/eYBIgQgBP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAEgC/0ABBAgBv3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAIANqIQAMAQsLIAdBAWohBwwBCwsPCwNAIAcgACgCCEgEQCAAKAIcIgogB0EDdiADbGogCWoiASACQQV0aiELIAAoAhggCmshDCAAKAIoIg0gCmtBACANGyEKA0AgASALSQRAIAEgCmpBACAKGyENIAEgDGr9AAQAIgT9DAAAAAAAAAAAAAAAAAAAAAD9RCEFIAEgAf0ABAACewJAAkACQAJAAkACQAJAIAhBAWsOCAABAgMGBgQFBgv9DAAAgD8AAIA/AACAPwAAgD8gBf1ODAYL/QwAAIA/AACAPwAAgD8AAIA//QzNzEw+zcxMPs3MTD7NzEw+IAX9UgwFC/0MAACAPwAAgD8AAIA/AACAPyAE/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9UgwEC/0MX32GP199hj9ffYY/X32GPyAE/QxmCeE/ZgnhP2YJ4T9mCeE//eQBIAX9UgwDC/0MAACAPwAAgD8AAIA/AACAPyAEIAT95gH95QEMAgsgBP0MAACAPwAAgD8AAIA/AACAPyAE/eUB/eYBDAELIA39AAQAC/3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABQRBqIQEMAQsLIAdBCGohBwwBCwsLjh0CBHsGfyAAKAIYIAFBBXRqIQggACgCDCIKQQlGBEAgCCACIAAoAgggAxAHDwsDQCAJIAAoAghIBEAgCCAJQQN2IANsaiIBIAJBBXRqIQsgACgCKCIMBH8gDCAAKAIYawVBAAshDQNAIAEgC0kEQCAB/QAEACEEIAEgDWpBACANGyEMAkACQAJAAkACQAJAAkACQAJAIApBAWsOCAABAgMEBQYHCAsgBP0MAAAAAAAAAAAAAAAAAAAAAP3rASEEDAcLIAQgBP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3rASEEDAYLIAQgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOSAG/QwAgDG/AIAxvwCAMb8AgDG/IAX9hQL9hQIiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBf0MCIkIPAiJCDwIiQg8CIkIPP2FAiAF/QzBqSo9wakqPcGpKj3BqSo9/YUCIAX9DKqqKj6qqio+qqoqPqqqKj79hQIgBf0MAAAAPwAAAD8AAAA/AAAAP/2FAiAF/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAULIAT9DF99hj9ffYY/X32GP199hj/95gEgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOSAG/QwAgDG/AIAxvwCAMb8AgDG/IAX9hQL9hQIiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBf0MCIkIPAiJCDwIiQg8CIkIPP2FAiAF/QzBqSo9wakqPcGpKj3BqSo9/YUCIAX9DKqqKj6qqio+qqoqPqqqKj79hQIgBf0MAAAAPwAAAD8AAAA/AAAAP/2FAiAF/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lAf0MZgnhP2YJ4T9mCeE/ZgnhP/3mASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAQLIAT9DPMENT/zBDU/8wQ1P/MENT/95gEiBf0My0d1QMtHdUDLR3VAy0d1QP3qAf0My0d1wMtHdcDLR3XAy0d1wP3rASIGIAb95gEhB/0MAAAAPwAAAD8AAAA/AAAAPyAF/QwAAACAAAAAgAAAAIAAAACA/U79DAAAgD8AAIA/AACAPwAAgD/9UCAG/QxRLXA5US1wOVEtcDlRLXA5IAf9DKJdXzuiXV87ol1fO6JdXzv9hQIgB/0M67ZQPeu2UD3rtlA967ZQPf2FAiAH/QxApz0+QKc9PkCnPT5Apz0+/YUCIAf9DLpukD+6bpA/um6QP7pukD/9hQL95gH9DAY5/bMGOf2zBjn9swY5/bMgB/0M34jFN9+IxTffiMU334jFN/2FAiAH/QwobYU6KG2FOihthToobYU6/YUCIAf9DNSHZjzUh2Y81IdmPNSHZjz9hQIgB/0MIUzjPSFM4z0hTOM9IUzjPf2FAiAH/QxKtP4+SrT+Pkq0/j5KtP4+/YUCIAf9DAAAgD8AAIA/AACAPwAAgD/9hQL95wEgBf3gAf0My0d1QMtHdUDLR3VAy0d1QP1G/VL9DAAAAD8AAAA/AAAAPwAAAD/9hQIhBSAMBEAgDCAEIAQgBP3mAf0MAAAAvwAAAL8AAAC/AAAAv/3mAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIG/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiB/0Mg4BeOYOAXjmDgF45g4BeOSAH/QwAgDG/AIAxvwCAMb8AgDG/IAb9hQL9hQIiBiAG/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAb9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBv0MCIkIPAiJCDwIiQg8CIkIPP2FAiAG/QzBqSo9wakqPcGpKj3BqSo9/YUCIAb9DKqqKj6qqio+qqoqPqqqKj79hQIgBv0MAAAAPwAAAD8AAAA/AAAAP/2FAiAG/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAf9+AEiBkEB/awBIgf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAGIAf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3mAf0MKkLMPipCzD4qQsw+KkLMPiAF/YUC/QsEAAsgBCAF/eYBIQQMAwsgBP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAE/eEB/QwAAK5CAACuQgAArkIAAK5C/eoB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgT9DDuquD87qrg/O6q4PzuquD/95gH9aiIF/QyDgF45g4BeOYOAXjmDgF45IAX9DACAMb8AgDG/AIAxvwCAMb8gBP2FAv2FAiIEIAT95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBP0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAE/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAT9DMGpKj3BqSo9wakqPcGpKj39hQIgBP0MqqoqPqqqKj6qqio+qqoqPv2FAiAE/QwAAAA/AAAAPwAAAD8AAAA//YUCIAT9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgBf34ASIEQQH9rAEiBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAQgBf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecBIgX95gEhBCAMBEAgDCAE/QwAAIA/AACAPwAAgD8AAIA/IAX95QEgBf2FAv0LBAALDAIL/Qzq8Lq76vC6u+rwurvq8Lq7IAQgBP3mASIF/QxOE6k8ThOpPE4TqTxOE6k8/YUCIAX9DC0eXL0tHly9LR5cvS0eXL39hQIgBf0Mk4MIPpODCD6Tgwg+k4MIPv2FAiAF/QyZqqq+maqqvpmqqr6Zqqq+/YUCIAX95gEgBCAE/YUC/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAT94AEiBSAF/eQB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgb9DDuquD87qrg/O6q4PzuquD/95gH9aiIH/QyDgF45g4BeOYOAXjmDgF45IAf9DACAMb8AgDG/AIAxvwCAMb8gBv2FAv2FAiIGIAb95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBv0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAG/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAb9DMGpKj3BqSo9wakqPcGpKj39hQIgBv0MqqoqPqqqKj6qqio+qqoqPv2FAiAG/QwAAAA/AAAAPwAAAD8AAAA//YUCIAb9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgB/34ASIGQQH9rAEiB/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAYgB/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAT9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAX9DAAAID8AACA/AAAgPwAAID/9Q/1SIQQMAQv9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gBP3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOSAF/QwAgDG/AIAxvwCAMb8AgDG/IAT9hQL9hQIiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBP0MCIkIPAiJCDwIiQg8CIkIPP2FAiAE/QzBqSo9wakqPcGpKj3BqSo9/YUCIAT9DKqqKj6qqio+qqoqPqqqKj79hQIgBP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAE/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASEECyABIAT9CwQAIAFBEGohAQwBCwsgCUEIaiEJDAELCyAKQQhGBEAgACgCCCIAQQdxBEAgAEF4cSIB/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAP0RIgT9OSEFIAFBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAE/TkhBCAIIABBA3YgA2xqIQBBACEBA0AgASACSARAIAAgAP0ABAAgBf1O/QsEACAAIAD9AAQQIAT9Tv0LBBAgAUEBaiEBIABBIGohAAwBCwsLCws=';
const PLAIN = 'AGFzbQEAAAABaw1gBH9/f38AYAV/f39/fwBgAn9/AGADf39/AX9gB39/f39/f30AYAF/AGAMf39/f39/f39/f39/AGADf39/AGAJf39/f39/f39/AGAGf39/fX9/AGAFf39/f30BfWABfwF8YAZ/f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDGBcCAwYAAQQBAAIDBQcICQEBCgQFCwwAAAdJCAdyZWZyZXNoABIHcGVuYWx0eQATCGV2YWx1YXRlABQHc2h1ZmZsZQALBHN0b3AACgV0cmFpbgAJBHdvcmsACAZtZW1vcnkCAArDpgEX0AECA38BfiABQQJIBEAPCyAAQQRqIgL+EAIAIQQgAUEBayAAQQH+HgIARgRAIABBAP4XAgAgAiAEQQFq/hcCACAA/hACCARAIAJBf/4AAgAaCw8LAkADQCADQeCnEkgEQCAC/hACACAERw0CIANBAWohAwwBCwsgADQCDELAhD1+IQVBACEDIABBCGoiAEEB/h4CABoDQCAC/hACACAERgRAIAIgBCAF/gECAEECRgR/IANBAWoiA0ECRgVBAAsEQAALDAELCyAAQQH+JQIAGgsLog0EE38IewJ9BXwgACgCBCIFIAAoAlwiEUoiAwR/QQAFIAIgBW8LIQQgBSAEQQFqIAMbIRMgAwR/QQAFIAIgBW0LIQ4gAwR/QQEFIBEgBGsgBWpBAWsgBW0LIQ0gBSARSCEVA0AgASASSgRAIAAoAjwgEkEcbGohDyAEIQMDQCADIBNIBEAgDygCBCEGIAAoAgAgA0HEAGxqIQsgACgCDCEKIA8oAgAgACgCBEEBSgR/IAYgBkEHakEDdkECdCIFIAUgBkobBSAGCyIFQQAgAxtqIQkgBiAFayAFIAMbIRRBACEMIA5FBEAgC0QAAAAAAAAAADkDMCALRAAAAAAAAAAAOQM4IBRFBEAgCygCJEEAIAsoAij8CwALC0MAAIA/IAaylSEeIAsoAgAiBSgCFCEIIAUgCygCBEEBa0HgAGxqIQcDQCAMIBRIBEAgCygCCCIGIBQgDGsiBSAFIAZKGyIQQQNqQQRtIgUgDmwgDW1BAnQhBiAQIA5BAWogBWwgDW1BAnQiBSAFIBBKGyAQIAYgBiAQShsiBmshBSAMQQBKIA1BAUpxBEAgCygCQCANEAALIAogCSAMaiAGaiAFIAggBkEFdGogCygCDBAGIAsgEEEBIA4gDRAEIA1BAUoEQCALKAJAIA0QAAsgDkUEQCALIAogCSAMaiAQIAcoAhggBygCHCAeEAULIA1BAUoEQCALKAJAIA0QAAsgCyAQIAxBAEogDiANEA8gDCALKAIIaiEMDAELCyADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzCgISIgA0EBaiEDDAELCyAiIA8oAgS3oyEkRAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzigISIgA0EBaiEDDAELCyAORQRAIAQhAwNAIAMgE0gEQCAAKAIIIANBGGxqIQpBACEMRAAAAAAAAAAAISBEAAAAAAAAAAAhISAAKAIAIgUoAiQhCSAAKAIEQQFKBH8gBSgCaAVBAAshCANAIAwgCigCBEgEQCAKKAIAIAxBJGxqIgcoAgAgBygCBGohBiAHKgIMQwAAAABcIgVFBEAgByoCEEMAAAAAXCEFCyAHKgIM/RMhGiAHKgIQ/RMiGyAb/eQBIR39DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZIAcoAgAhBwNAIAYgB0sEQCAHIAlq/QAEACEWIAgEQCAWIAcgCGr9AAQA/eQBIRYLIAUEQCAZIAcgACgCEGr9AAQAIhz94AEiFyAXIBv95gEgGv3kAf3mAf3kASEZIBwgHf3mASAWIBz9DAAAAIAAAACAAAAAgAAAAID9TiAa/VAgF/0MAAAAAAAAAAAAAAAAAAAAAP1E/U795AH95AEhFgsgFiAW/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIWIBb95gEgGP3kASEYIAcgCWogFv0LBAAgB0EQaiEHDAELCyAgIBj9HwAgGP0fAZIgGP0fAiAY/R8DkpK7oCEgICEgGf0fACAZ/R8BkiAZ/R8CIBn9HwOSkrugISEgDEEBaiEMDAELCyAKICA5AwggCiAhOQMQIANBAWohAwwBCwsLIBUgACoCOEMAAAAAXnIEQCAAKAJkIBEQAAsgACoCOEMAAAAAXgR9RAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDCKAhISADQQFqIQMMAQsLIAAqAjgiHyAhn7YiHpVDAACAPyAeIB9eGwVDAACAPwshHiAEIQMDQCADIBNIBEAgACAAKAIIIANBGGxqIA8gHiAOIA0QDSADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDEKAhISADQQFqIQMMAQsLRAAAAAAAAAAAISBBACEDA0AgAyAAKAIESARAICAgACgCCCADQRhsaisDCKAhICADQQFqIQMMAQsLICCfISMgAkUEQCAPICQgIaAiILY4AhAgDyAhtjgCFCAPICO2OAIYIAAgACsDQCAgIA8oAgS3oqA5A0AgACAAKwNIICKgOQNIIAAgACsDUCAjoDkDUAsgJCAhoLYiHiAek0MAAAAAXAR/QQEFICO2Ih4gHpNDAAAAAFwLBEAgEg8LIBJBAWohEgwBCwsgAQvfEQIPew1/IAZBA2pBfHEiJSIhQQZvIgYEQCAhQQRBCCAGQQRGG2siBkEAIAZBAE4bISELICFBBXQhJwNAIAggJkoEQCAEICFBBXRqISMgACEGIAshGyAEIRwDQCAcICNJBED9DAAAAAAAAAAAAAAAAAAAAAAhDiAJBHsgCf0ABAAhDiAJ/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gDiIMIhoiGCIVIRMgDSIPIhkiFyIWIRQgBiEgIAIhHiAHIR0DQCAdQQBKBEAgHkEIIB0gHUEIThtBBXRqISIgICEfA0AgH/0JAgAiECAe/QAEACIS/eYBIA795AEhDiAQIB79AAQQIhH95gEgDf3kASENIB/9CQIgIhAgEv3mASAM/eQBIQwgECAR/eYBIA/95AEhDyAf/QkCQCIQIBL95gEgGv3kASEaIBAgEf3mASAZ/eQBIRkgH/0JAmAiECAS/eYBIBj95AEhGCAQIBH95gEgF/3kASEXIB/9CQKAASIQIBL95gEgFf3kASEVIBAgEf3mASAW/eQBIRYgH/0JAqABIhAgEv3mASAT/eQBIRMgECAR/eYBIBT95AEhFCAfQQRqIR8gIiAeQSBqIh5LDQALIAEgIGohICAdQQhrIR0MAQsLIAoEQCAP/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ8gGv0MAAAAAAAAAAAAAAAAAAAAAP3rASEaIBj9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAX/QwAAAAAAAAAAAAAAAAAAAAA/esBIRcgFf0MAAAAAAAAAAAAAAAAAAAAAP3rASEVIBb9DAAAAAAAAAAAAAAAAAAAAAD96wEhFiAT/QwAAAAAAAAAAAAAAAAAAAAA/esBIRMgFP0MAAAAAAAAAAAAAAAAAAAAAP3rASEUIA79DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAZ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRkgDf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIAz9DAAAAAAAAAAAAAAAAAAAAAD96wEhDAsgCwRAIA4gG/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ4gDSAb/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDSAMIBv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEMIA8gG/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ8gGiAb/QAEQP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGiAZIBv9AARQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEZIBggG/0ABGD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRggFyAb/QAEcP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFyAVIBv9AASAAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFSAWIBv9AASQAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFiATIBv9AASgAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hEyAUIBv9AASwAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFCAbQcABaiEbCyAcIA79CwQAIBwgDf0LBBAgHCAM/QsEICAcIA/9CwQwIBwgGv0LBEAgHCAZ/QsEUCAcIBj9CwRgIBwgF/0LBHAgHCAV/QsEgAEgHCAW/QsEkAEgHCAT/QsEoAEgHCAU/QsEsAEgHEHAAWohHCAGQcABaiEGDAELCyAEICdqIiAgJSAha0EFdGohIyAAICdqIR0gCyAnakEAIAsbIiIhHANAICAgI0kEQP0MAAAAAAAAAAAAAAAAAAAAACEOIAkEeyAJ/QAEACEOIAn9AAQQBf0MAAAAAAAAAAAAAAAAAAAAAAshDSAOIgwiGiEYIA0iDyIZIRcgHSEGIAIhGyAHIR4DQCAeQQBKBEAgG0EIIB4gHkEIThtBBXRqISQgBiEfA0AgH/0JAgAiECAb/QAEACIS/eYBIA795AEhDiAQIBv9AAQQIhH95gEgDf3kASENIB/9CQIgIhAgEv3mASAM/eQBIQwgECAR/eYBIA/95AEhDyAf/QkCQCIQIBL95gEgGv3kASEaIBAgEf3mASAZ/eQBIRkgH/0JAmAiECAS/eYBIBj95AEhGCAQIBH95gEgF/3kASEXIB9BBGohHyAkIBtBIGoiG0sNAAsgASAGaiEGIB5BCGshHgwBCwsgCgRAIA/9DAAAAAAAAAAAAAAAAAAAAAD96wEhDyAa/QwAAAAAAAAAAAAAAAAAAAAA/esBIRogGP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIBf9DAAAAAAAAAAAAAAAAAAAAAD96wEhFyAO/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gGf0MAAAAAAAAAAAAAAAAAAAAAP3rASEZIA39DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQwLICIEQCAOIBz9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEOIA0gHP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ0gDCAc/QAEIP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDCAPIBz9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEPIBogHP0ABED9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRogGSAc/QAEUP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGSAYIBz9AARg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEYIBcgHP0ABHD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRcgHEGAAWohHAsgICAO/QsEACAgIA39CwQQICAgDP0LBCAgICAP/QsEMCAgIBr9CwRAICAgGf0LBFAgICAY/QsEYCAgIBf9CwRwICBBgAFqISAgHUGAAWohHQwBCwsgAiADaiECIAQgBWohBCAJQSBqIAkgCRshCSAFIAtqIAsgCxshCyAmQQhqISYMAQsLC64DAgl/BnsgASgCFEUEQA8LIAAoAhAgASgCAGogAiABKAIIbGohBCABKAIgIQYgAyACayELIAEoAhwgAkEDdGohDCABKAIUIQIgASgCGCEDA0AgBSALSARAIAIgDCAFQQN0akEFdGohB0EAIQADQCAAIAZIBEAgByAAQQN2IANsaiAAQQRxQQJ0aiEIQQAhAQNAIAFBIEkEQCAIIAFBA3RqIgkgASAEaiIK/QAEACIPIAr9AAQgIhD9DQABAgMQERITBAUGBxQVFhciESAK/QAEQCISIAr9AARgIg39DQABAgMQERITBAUGBxQVFhciDv0NAAECAwQFBgcQERITFBUWF/0LBAAgCSARIA79DQgJCgsMDQ4PGBkaGxwdHh/9CwQgIAkgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg4gEiAN/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwRAIAkgDiAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCABQRBqIQEMAQsLIARBgAFqIQQgAEEEaiEADAELCyAFQQFqIQUMAQsLC5kHAgl/CHsgACgCDCEIIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiCmshCwNAIAkgACgCBEgEQCAAKAIAIAlB4ABsaiIMKAIABEAgAgRAIARBAUoEQCAAKAJAIAQQAAsgDCgCAEECRgRAIAwoAggiBUEHakEIbSIGIANsIARtQQN0IQcgDCABIAggBSAHIAUgB0gbIAUgA0EBaiAGbCAEbUEDdCIGIAUgBkgbEA4FIANFBEBBACEHIAwoAkgiBf0ABAAhDyAF/QAEECEQIAX9AAQgIREgBf0ABDAhDiAMKAJA/REhEiAMKgJE/RMhEwNAIAcgDCgCCEgEQCAHQQN2IAhsIgYgAUEFdGohBQNAIAUgBksEQCAPIA79rgEiFEEH/asBIBRBGf2tAf1QIA/9rgEhFCAQQQn9qwEhFSAOIBD9USEOIBAgESAP/VEiEf1RIRAgDyAO/VEhDyARIBX9USERIA5BC/2rASAOQRX9rQH9UCEOIAwoAiggBmogEyAUIBL9QP1OIhT9CwQAIAwoAhggBmogDCgCFCAGav0ABAAgFP3mAf0LBAAgBkEQaiEGDAELCyAHQQhqIQcMAQsLIAwoAkggD/0LBAAgDCgCSCAQ/QsEECAMKAJIIBH9CwQgIAwoAkggDv0LBDALCyAEQQFKBEAgACgCQCAEEAALBSAMKAIAQQFGBEAgDCgCFCEGIAwoAhghByAMKAIIIQxBACEFA0AgBSAMSARAIAcgBiABQQV0/AoAACAGIAhqIQYgByAIaiEHIAVBCGohBQwBCwsFQQAhBgNAIAYgDCgCCEgEQCAGQQN2IAhsIAZBBHFBAnRqIQ0gBkECdCIFIAwoAixq/QAEACAFIAwoAlBq/QAEACAMKgJc/RP95AH94wH95wEhDiAFIAwoAkxq/QAEACEPIAUgDCgCMGr9AAQAIRBBACEHA0AgASAHSgRAIA0gB0EFdGoiBSAMKAIYaiAFIAwoAhRq/QAEACAP/eUBIA795gEgEP3kAf0LBAAgB0EBaiEHDAELCyAGQQRqIQYMAQsLCwsFIApBBXQiBSAMKAIUaiAIIAwoAiwgDCgCBCIGQQNqQXxxQQV0IAUgDCgCGGogCCALIAYgDCgCCCAMKAIwIAwoAgwiBUEBRkEAEAIgBUEBSgRAIAwgCiALIAgQFgsLIAlBAWohCQwBCwsL/wQCB38KfSAAKAIQRQRAIAAgASACIAMgBCAFIAYQEQ8LA0AgAyAJSgRAIAIgCWohByABKAIQIggEQCAIIAdBAnRqKAIAIQcLIAEoAgwiCAR9IAggB0ECdGoqAgAFQwAAgD8LIRQgASgCCCAHQQJ0aioCACESIAlBBXQiByAFakEAIAUbIQogACgCEEEBRgR9IAAgEvwAIAQgB2ogCiAUIAaUEBAFIAQgB2ohDCAUIAaUIRdBACEIQwAAAAAhEUEAIQdDAACAPyAAKAIYIguylSEVQ///f/8hDgNAIAggC0gEQCAMIAAoAgwgCEEDdmwgCEEHcUECdGoiDWoqAgAiDyALQQFKBH1DAACAP0MAAAAAIAggEvwARhsFIBILkyIQiyETIAAoAhBBAkYEQCARIBAgEJSSIREgECAQkiEQBSAAKAIQQQNGBH9BAQUgEyAAKgIUXgsEfSAAKAIQQQNGBH1DAACAPwUgACoCFAsiFiAWjCAQIBBDAAAAAF0bIBBDAAAAAF4bIRAgESAAKAIQQQNGBH0gEwUgFiATIBZDAAAAP5STlAuSBSARIBBDAAAAP5QgEJSSCyERCyAAKAIgBEAgACAAKwM4IBMgFZS7oDkDOAsgDiAPXQRAIA8hDiAIIQcLIAoEQCAKIA1qQwAAAAAgECAVlCAXlCIPIA+LQ++SkyFdGzgCAAsgCEEBaiEIDAELCyAAKAIgRQRAIAAgACsDOEQAAAAAAADwP0QAAAAAAAAAACALQQFKBH8gByAS/ABGBSAOIAAqAhxeIBJDAAAAP15GCxugOQM4CyARIBWUCyEOIAAgACsDMCAOIBSUu6A5AzAgCUEBaiEJDAELCwvWAQEIfyAAKAIQIQggACgCACEKIAAoAgQiCUEDdiELIAlBB3EhDANAIAIgB0oEQCABIAdqIQAgCiAIBH8gCCAAQQJ0aigCAAUgAAsgCWxBAnRqIQAgAyAHQQV0aiEFQQAhBgNAIAYgC0gEQCAFIAD9AAQA/QsEACAFIAD9AAQQ/QsEECAAQSBqIQAgBCAFaiEFIAZBAWohBgwBCwtBACEGA0AgBiAMSARAIAUgACoCADgCACAAQQRqIQAgBUEEaiEFIAZBAWohBgwBCwsgB0EBaiEHDAELCwvyBgIGfwR7A0AgASAHSgRAIAAgB0EFdGoiBSEEQQAhCf0M//9/////f////3////9//yELA0AgAiAJSgRAIAsgBP0ABAD9DP//f////3////9/////f/8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9ESIK/Tn9Uv3pASAE/QAEEP0M//9/////f////3////9//yAJQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCv05/VL96QEhCyAJQQhqIQkgAyAEaiEEDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eX/RMhCv0MAAAAAAAAAAAAAAAAAAAAACELIAUhBEEAIQgDQCACIAhKBEBBACEJA0AgCUEISARAIAQgCUECdGoiBv0ABAAgCv3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOf3mASAN/QwAgDG/AIAxvwCAMb8AgDG//eYBIAz95AH95AEhDCAGIAwgDP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAM/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAz95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAM/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAz95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAN/fgBIgxBAf2sASIN/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAN/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAJav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9Ef05/U4iDP0LBAAgCyAM/eQBIQsgCUEEaiEJDAELCyAIQQhqIQggAyAEaiEEDAELC0MAAIA/IAv9HwAgC/0fAZIgC/0fAiAL/R8DkpKV/RMhCiAFIQRBACEFA0AgAiAFSgRAIAQgBP0ABAAgCv3mAf0LBAAgBCAE/QAEECAK/eYB/QsEECAFQQhqIQUgAyAEaiEEDAELCyAHQQFqIQcMAQsLC6kBAQR/IABB4ABqIQMDQCAAKAJkIQVBACECAkADQCACQeCnEkgEQCAD/hACACAERw0CIAJBAWohAgwBCwtBACECIAVBCGoiBUEB/h4CABoDQCAD/hACACAERgRAIAMgBEJ//gECAEECRgR/IAJBAWoiAgVBAQtFBEAACwwBCwsgBUEB/iUCABoLIAP+EAIAIQQgACgCWCICQQBOBEAgACACIAEQARoMAQsLC0wBAX8gACACNgJcIAJBAUoEQCAAIAE2AlggACgCZCAAQeAAaiICIAL+EAIAQQFq/hcCAP4QAggEQCACQX/+AAIAGgsLIAAgAUEAEAELNQEBfyAAQX82AlggACgCZCAAQeAAaiIAIAD+EAIAQQFq/hcCAP4QAggEQCAAQX/+AAIAGgsL7AECAn8GfgNAIAEgA0oEQCAAIANBAnRqIAM2AgAgA0EBaiEDDAELCyACKQMAIQYgAikDCCEHIAIpAxAhCCACKQMYIQUgAUEBayEBA0AgAUEASgRAIAUgBnxCF4kgBnwhCSAHQhGGIQogBSAHhSEFIAYgCIUiCCAHhSEHIAUgBoUhBiAIIAqFIQggBUItiSEFIAAgAUECdGoiAygCACEEIAMgACABQQFqrCAJQiCIfkIgiKdBAnRqIgMoAgA2AgAgAyAENgIAIAFBAWshAQwBCwsgAiAGNwMAIAIgBzcDCCACIAg3AxAgAiAFNwMYC4EMAg5/D3sgBkEDakF8cSITIg9BBm8iBgRAIA9BBEEIIAZBBEYbayIGQQAgBkEAThshDwsDQCAPIBVKBEAgASEGIAVBBXQhEiAAIBVBA3YgAmxqIBVBB3FBAnRqIQ4gACAVQQJqIglBA3YgAmxqIAlBB3FBAnRqIQ0gACAVQQRqIglBA3YgAmxqIAlBB3FBAnRqIQwgAyAVQQV0aiEWQQAhFANAIAcgFEoEQP0MAAAAAAAAAAAAAAAAAAAAACEk/QwAAAAAAAAAAAAAAAAAAAAAISP9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISX9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRogCAR7IBb9AAQQISMgFv0ABCAhIiAW/QAEMCEhIBb9AARAISAgFv0ABFAhHyAW/QAEYCEeIBb9AARwISUgFv0ABJABIRwgFv0ABKABIRsgFv0ABLABIRogFv0ABAAhJCAW/QAEgAEF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA4hCiANIQkgDCEQIBIgBiILaiERA0AgCv0JAgAiFyAL/QAEACIZ/eYBICT95AEhJCAXIAv9AAQQIhj95gEgI/3kASEjIAr9CQIEIhcgGf3mASAi/eQBISIgFyAY/eYBICH95AEhISAJ/QkCACIXIBn95gEgIP3kASEgIBcgGP3mASAf/eQBIR8gCf0JAgQiFyAZ/eYBIB795AEhHiAXIBj95gEgJf3kASElIBD9CQIAIhcgGf3mASAd/eQBIR0gFyAY/eYBIBz95AEhHCAQ/QkCBCIXIBn95gEgG/3kASEbIBcgGP3mASAa/eQBIRogEEEgaiEQIApBIGohCiAJQSBqIQkgESALQSBqIgtLDQALIBYgJP0LBAAgFiAj/QsEECAWICL9CwQgIBYgIf0LBDAgFiAg/QsEQCAWIB/9CwRQIBYgHv0LBGAgFiAl/QsEcCAWIB39CwSAASAWIBz9CwSQASAWIBv9CwSgASAWIBr9CwSwASAEIBZqIRYgAiAGaiEGIBRBCGohFAwBCwsgFUEGaiEVDAELCwNAIBMgFUoEQCABIQYgBUEFdCEPIAAgFUEDdiACbGogFUEHcUECdGohDSAAIBVBAmoiCUEDdiACbGogCUEHcUECdGohDCADIBVBBXRqIRFBACEQA0AgByAQSgRA/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhJP0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAAAAAhIf0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAIR8gCAR7IBH9AAQQIR4gEf0ABCAhJCAR/QAEMCEjIBH9AARAISIgEf0ABFAhISAR/QAEYCEgIBH9AARwIR8gEf0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA0hCiAMIQkgDyAGIgtqIQ4DQCAK/QkCACIXIAv9AAQAIhn95gEgHf3kASEdIBcgC/0ABBAiGP3mASAe/eQBIR4gCv0JAgQiFyAZ/eYBICT95AEhJCAXIBj95gEgI/3kASEjIAn9CQIAIhcgGf3mASAi/eQBISIgFyAY/eYBICH95AEhISAJ/QkCBCIXIBn95gEgIP3kASEgIBcgGP3mASAf/eQBIR8gCkEgaiEKIAlBIGohCSAOIAtBIGoiC0sNAAsgESAd/QsEACARIB79CwQQIBEgJP0LBCAgESAj/QsEMCARICL9CwRAIBEgIf0LBFAgESAg/QsEYCARIB/9CwRwIAQgEWohESACIAZqIQYgEEEIaiEQDAELCyAVQQRqIRUMAQsLC6UKAwl7DX8BfQNAIBEgASgCBEgEQCABKAIAIBFBJGxqIhIoAggiECASKAIEIhQgEGpBAWsgEG0iFSAEbCAFbWwhDyAUIA8gDyAUShsiEyASKAIAIhZqIQ8gFCAEQQFqIBVsIAVtIBBsIhUgFCAVSBsiFCAWaiEVIAAoAhxBAUYEQCAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCIz9EyEIIAAqAiT9EyEJIAAqAij9EyEKIAAqAiz9EyELIAAoAhQhFyAAKAIYIRggACgCECEZA0AgDyAVSQRAIA8gFmr9AAQAIAb95gEiDCAPIBdqIhr9AAQAIg395QEgCf3mASAN/eQBIg0gDf3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hDSAMIAz95gEgDyAYaiIb/QAEACIM/eUBIAr95gEgDP3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEMIBogDf0LBAAgGyAM/QsEACAPIBlqIhr9AAQAIAf95gEgDSAI/eYBIAz94wEgC/3kAf3nAf3kASEMIBogDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwUgACgCHCIWBEAgFkECRgRAIAAoAgAoAiQhFiAD/RMhB0MAAIA/IAIqAgyT/RMhCCACKgII/RMhCSAAKgIg/RMhCiAAKgIk/RMhCyAAKgIs/RMhDCAAKgIwIhz9EyENIBxDAAAAAFshFyAAKAIUIRggACgCGCEZIAAoAhAhGgNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIg4gDv3mASAL/eYBIA8gGWoiG/0ABAAgCv3mAf3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEGIBsgBv0LBAAgDiAJ/eYBIAYgDP3kAf3jAf3nASEGIBdFBEAgDyAYaiIb/QAEACAN/eYBIAb95AEiBiAG/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEGIBsgBv0LBAALIA8gGmoiG/0ABAAgCP3mASAG/eUBIQYgGyAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLBSAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCP0TIQggACoCLP0TIQkgACgCGCEXIAAoAhAhGANAIA8gFUkEQCAPIBZq/QAEACAG/eYBIgogCv3mASAPIBdqIhn9AAQA/eQBIQsgGSAL/QsEACAPIBhqIhn9AAQAIAf95gEgCiAI/eYBIAsgCf3kAf3jAf3nAf3lASEKIBkgCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwsFIAAoAgAoAiQhFiACKgIIjCADlP0TIQdDAACAPyACKgIMk/0TIQggACoCMCIc/RMhCSAcQwAAAABbIRcgACgCFCEYIAAoAhAhGQNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIQYgF0UEQCAPIBhqIhr9AAQAIAn95gEgBv3kASIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQogGiAK/QsEACAKIAn95gEgBv3kASAKIAAoAjQbIQYLIA8gGWoiGv0ABAAgCP3mASAG/eQBIQYgGiAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLCwsgACASIBMgEG0gFCAQbRADIBFBAWohEQwBCwsLngQCBH8Ie0MAAIA/IAGylf0TIQogACoCWP0TIQsgAyEGA0AgBCAGSgRAIAZBAnQhByAAKAIUIAZBA3YgAmwgBkEEcUECdGpqIgMgAUEFdGohCP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAJIAX9AAQA/eQBIQkgBUEgaiEFDAELCyAJIAr95gEhDP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAF/QAEACAM/eUBIg0gDf3mASAJ/eQBIQkgBUEgaiEFDAELCyAHIAAoAlRqIAkgCv3mASIJIAAqAlz9E/3kAf3jASIN/QsEAP0MAACAPwAAgD8AAIA/AACAPyAN/ecBIQ0gByAAKAIsav0ABAAhDyAHIAAoAjBq/QAEACEQA0AgAyAISQRAIAAoAiggAyAAKAIUa2ogA/0ABAAgDP3lASAN/eYBIg79CwQAIAAoAhggAyAAKAIUa2ogDiAP/eYBIBD95AH9CwQAIANBIGohAwwBCwsgByAAKAJQav0ABAAhDSAMIAcgACgCTGoiA/0ABAAiDP3lASAL/eYBIAz95AEhDCADIAwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAcgACgCUGogCSAN/eUBIAv95gEgDf3kASIJIAn94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQRqIQYMAQsLC9EIAgt/BXsgACgCDCEJIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiDGshDSAAKAIEQQFrIQsDQCALQQBOBEACQCAAKAIAIAtB4ABsaiIHKAIAQQFGBEAgBygCIARAQQAhBgNAIAYgBygCCEgEQCAGQQN2IAlsIAxBBXRqIgUgDUEFdGohCANAIAUgCEkEQCAFIAcoAiBqIAUgBygCHGr9AAQAIAUgBygCKGr9AAQA/eYB/QsEACAFQRBqIQUMAQsLIAZBCGohBgwBCwsLDAELIAcoAggiBUEHakEIbSIIIANsIARtQQN0IQYgBSAGIAUgBkgbIQYgBSADQQFqIAhsIARtQQN0IgggBSAISBshCiAHKAIABEAgBEEBSgRAIAAoAkAgBBAACyAGIQVDAACAPyABspX9EyESA0AgBSAKSARAIAVBAnQhBiAFQQN2IAlsIAVBBHFBAnRqIQ79DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhCANAIAEgCEoEQCAQIA4gCEEFdGoiDyAHKAIcav0ABAAiE/3kASEQIBMgDyAHKAIoav0ABAD95gEgEf3kASERIAhBAWohCAwBCwsgBiAHKAI4aiAQ/QsEACAGIAcoAjRqIBH9CwQAIAcoAiAEQCAGIAcoAixq/QAEACAGIAcoAlRq/QAEAP3nASETIBAgEv3mASEUIBEgEv3mAf3hASERQQAhBgNAIAEgBkoEQCAOIAZBBXRqIgggBygCKGr9AAQAIBH95gEgCCAHKAIcav0ABAAgFP3lAf3kASAT/eYBIRAgCCAHKAIgaiAQIBD94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQFqIQYMAQsLCyAFQQRqIQUMAQsLIARBAUoEQCAAKAJAIAQQAAsFIAcoAhBFBEAgByAMIA0gCRAVCyAEQQFKBEAgACgCQCAEEAALIAcoAhQgBygCHCAGQQN2IgggCWxqIgUgCSAHKAI0IAcoAgQiDkEDakF8cUEFdCIPIAhsaiAPIAEgDiAKIAZrIg4gAhAMIAcoAjggBkECdGohCEEAIQoDQCAKIA5IBED9DAAAAAAAAAAAAAAAAAAAAAAhESACBHsgCP0ABBAhESAI/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRAgBSIGIAFBBXRqIQ8DQCAQIAb9AAQA/eQBIRAgESAG/QAEEP3kASERIA8gBkEgaiIGSw0ACyAIIBD9CwQAIAggEf0LBBAgCEEgaiEIIAUgCWohBSAKQQhqIQoMAQsLIAcoAiAiBQRAIAxBBXQiBiAHKAIcaiAJIAcoAjwgBygCCCIIQQdqQXhxQQV0IAUgBmogCSANIAggBygCBEEAQQAgBygCJCIFIAZqQQAgBRsQAgsLCyALQQFrIQsMAQsLC/wLAwZ/BHsDfSAAKAIYIQggACgCDCEJIAIhBf0M//9/////f////3////9//yELA0AgByAISARAIAsgBf0ABAD9DP//f////3////9/////f/8gB/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAj9ESIL/Tn9Uv3pASAF/QAEEP0M//9/////f////3////9//yAHQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/05/VL96QEhCyAHQQhqIQcgBSAJaiEFDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eXIg/9EyELA0AgCCAKSgRAQQAhBQNAIAVBCEgEQCAMIAYgBUECdGoiByACav0ABAAgC/3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOf3mASAN/QwAgDG/AIAxvwCAMb8AgDG//eYBIAz95AH95AEiDCAM/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAz95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgDP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAM/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAz95gH9DKqqKj6qqio+qqoqPqqqKj795AEgDP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAM/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIA39+AEiDEEB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIApq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCP0R/Tn9TiIN/eQBIQwgAwRAIAMgB2ogDf0LBAALIAVBBGohBQwBCwsgCkEIaiEKIAYgCWohBgwBCwsgAUEDdiAJbCABQQdxQQJ0aiIFIAJqKgIAIhEgD1sEf0EAIQYCfwNAIAEgBkoEQEEAIAIgBkEDdiAJbCAGQQdxQQJ0amoqAgAgD1sNAhogBkEBaiEGDAELC0EBCwVBAAsEQCAAIAArAzhEAAAAAAAA8D+gOQM4CyAM/R8AIAz9HwGSIAz9HwIgDP0fA5KSIRAgAwRAIAQgEJX9EyELIAMgBWoiACAAKgIAIBCTOAIAQQAhBkEAIQADQCAAIAhIBEAgAyAGaiIB/QAEACAL/eYBIQwgASAMIAz94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABIAH9AAQQIAv95gEiDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBBAgAEEIaiEAIAYgCWohBgwBCwsLIBD9EyIM/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCIL/QzzBDU/8wQ1P/MENT/zBDU//UMhDSALIAsgDf1O/eQB/QwAAIA/AACAPwAAgD8AAIA//eUBIg4gDv3mASELIAxBF/2tAf0MfgAAAH4AAAB+AAAAfgAAAP2xASAN/a4B/foBIgz9DACAMT8AgDE/AIAxPwCAMT/95gEgDiAL/QwAAAC/AAAAvwAAAL8AAAC//eYBIAz9DIOAXrmDgF65g4BeuYOAXrn95gH9DLshkD27IZA9uyGQPbshkD0gDv3mAf0MuNHrvbjR67240eu9uNHrvf3kASAO/eYB/QwaJe89GiXvPRol7z0aJe89/eQBIA795gH9DE9d/r1PXf69T13+vU9d/r395AEgDv3mAf0Mv+kRPr/pET6/6RE+v+kRPv3kASAO/eYB/QxQriq+UK4qvlCuKr5Qriq+/eQBIA795gH9DKzOTD6szkw+rM5MPqzOTD795AEgDv3mAf0M/P9/vvz/f778/3++/P9/vv3kASAO/eYB/Qyqqqo+qqqqPqqqqj6qqqo+/eQBIA795gEgC/3mAf3kAf3kAf3kAf3kAf0fACAPIBGTkgv2CwIGewh/A0AgAyANSgRAIAIgDWohDyACIA1BAWoiECADQQFrIhEgECARSBtqIRAgAiANQQJqIhIgESARIBJKG2ohEiACIA1BA2oiEyARIBEgE0obaiER/QyJiAg+iYgIPomICD6JiAg+IAQgDUEFdGoiEyoCAP0TIBMqAiD9IAEgEyoCQP0gAiATKgJg/SADIgn94AH94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiCP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgr9DIOAXjmDgF45g4BeOYOAXjn95gEgCv0MAIAxvwCAMb8AgDG/AIAxv/3mASAI/eQB/eQBIgggCP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAI/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAj95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgCP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAI/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAj95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgCP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAK/fgBIghBAf2sASIK/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAK/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEiCiAK/QwAAABAAAAAQAAAAEAAAABA/eQB/ecBIgsgC/3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCCAI/eYBIgj95gH9DNmJHT7ZiR0+2YkdPtmJHT795AEgCP3mAf0MjC46PowuOj6MLjo+jC46Pv3kASAI/eYB/Qw5jmM+OY5jPjmOYz45jmM+/eQBIAj95gH9DCVJkj4lSZI+JUmSPiVJkj795AEgCP3mAf0MzczMPs3MzD7NzMw+zczMPv3kASAI/eYB/Qyrqio/q6oqP6uqKj+rqio//eQBIAj95gH9DAAAAEAAAABAAAAAQAAAAED95AEhDCAJ/QwAAAAAAAAAAAAAAAAAAAAA/esBIAkgASgCCCITIAEoAhAiFAR/IBQgD0ECdGooAgAFIA8LQQJ0aioCAP0TIBMgFAR/IBQgEEECdGooAgAFIBALQQJ0aioCAP0gASATIBQEfyAUIBJBAnRqKAIABSASC0ECdGoqAgD9IAIgEyAUBH8gFCARQQJ0aigCAAUgEQtBAnRqKgIA/SADIgj95gH95QEgCyAM/eYB/eQBIA39Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAD/RH9OSIL/U4gASgCDCIPBHsgAiANaiEQIAIgDUEBaiIRIANBAWsiEiARIBJIG2ohESACIA1BAmoiEyASIBIgE0obaiETIAIgDUEDaiIUIBIgEiAUShtqIRIgDyABKAIQIhQEfyAUIBBBAnRqKAIABSAQC0ECdGoqAgD9EyAPIBQEfyAUIBFBAnRqKAIABSARC0ECdGoqAgD9IAEgDyAUBH8gFCATQQJ0aigCAAUgEwtBAnRqKgIA/SACIA8gFAR/IBQgEkECdGooAgAFIBILQQJ0aioCAP0gAwX9DAAAgD8AAIA/AACAPwAAgD8LIAv9TiIM/eYBIAf95AEhByAOIAkgACoCHP0T/UQgCP0MAAAAPwAAAD8AAAA/AAAAP/1E/VH9TSAL/U79pAFpaiEOIAUEQCAFIA1BBXRqIg8gCv0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAK/eQB/ecBIgr95gEgCiAJ/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiAI/eUBIAwgBv0T/eYB/eYBIgggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCP0fADgCACAPIAj9HwE4AiAgDyAI/R8COAJAIA8gCP0fAzgCYAsgDUEEaiENDAELCyAAIAArAzAgB/0fACAH/R8BkiAH/R8CIAf9HwOSkrugOQMwIAAgACsDOCAOt6A5AzgLYQEEfwNAIAIgACgCBEgEQCAAKAIIIAJBGGxqIQNBACEBA0AgASADKAIESARAIAAgAygCACABQSRsaiIEQQAgBCgCBCAEKAIIbRADIAFBAWohAQwBCwsgAkEBaiECDAELCwuTAgMCfAN7BX8DQCAIIAAoAgRIBEAgACgCCCAIQRhsaiEJRAAAAAAAAAAAIQFBACEGA0AgBiAJKAIESARAIAkoAgAgBkEkbGoiCioCDEMAAAAAWwR/IAoqAhBDAAAAAFsFQQALRQRAIAoqAgz9EyEEIAoqAhD9EyEFIAooAgAiByAKKAIEaiEK/QwAAAAAAAAAAAAAAAAAAAAAIQMDQCAHIApJBEAgAyAAKAIQIAdq/QAEAP3gASIDIAMgBf3mASAE/eQB/eYB/eQBIQMgB0EQaiEHDAELCyABIAP9HwAgA/0fAZIgA/0fAiAD/R8DkpK7oCEBCyAGQQFqIQYMAQsLIAIgAaAhAiAIQQFqIQgMAQsLIAILpQYCCH8CeyAAKAIAIgYoAhQhCyAGIAAoAgRBAWtB4ABsaigCGCEIIAAoAhghCiAARAAAAAAAAAAAOQMwIABEAAAAAAAAAAA5AzgDQCADIAlKBEAgASACIAlqIgYgACgCCCIHIAMgCWsiDCAHIAxIGyIMIAsgACgCDBAGIAAgDEEAQQBBARAEIAEoAggEQCAAIAEgBiAMIAhBAEMAAIA/EAULIAUEQAJAIAAoAgwhB0EAIQYgCkEBSgRAIAggDCAKIAcQBwwBCwNAIAYgDEgEQCAIIAZBBXRqIgcqAgD9E/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIO/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiD/0Mg4BeOYOAXjmDgF45g4BeOf3mASAP/QwAgDG/AIAxvwCAMb8AgDG//eYBIA795AH95AEhDiAH/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IA4gDv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAO/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIA795gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAO/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIA795gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDv3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAP/fgBIg5BAf2sASIP/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDiAP/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wH9HwA4AgAgBkEBaiEGDAELCwsLQQAhBwNAIAcgDEgEQCAIIAdBBXRqIQ1BACEGA0AgBiAKSARAIAQgDSAAKAIMIAZBA3ZsaiAGQQdxQQJ0aioCADgCACAEQQRqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAkgACgCCGohCQwBCwsLrgYCA3sHfyAAKAIMIghFBEAPCyABQQV0IQkgCEEJRgRAIAkgACgCGGohCCAJIAAoAhxqIQkgACgCCEEHakEDdiADbCEKA0AgAiAHSgRA/QwAAAAAAAAAAAAAAAAAAAAAIQQgB0EFdCIAIQEDQCABIApJBEAgASAIaiIL/QAEECABIAlqIgz9AAQQ/eYBIAv9AAQAIAz9AAQA/eYBIAT95AH95AEhBCABIANqIQEMAQsLIAT9HwAgBP0fAZIgBP0fAiAE/R8DkpL9EyEFA0AgACAKSQRAIAAgCWoiAf0ABBAgBf3lASEGIAEgACAIaiIL/QAEACAB/QAEACAF/eUB/eYBIgQgBP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAEgC/0ABBAgBv3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAIANqIQAMAQsLIAdBAWohBwwBCwsPCwNAIAcgACgCCEgEQCAAKAIcIgogB0EDdiADbGogCWoiASACQQV0aiELIAAoAhggCmshDCAAKAIoIg0gCmtBACANGyEKA0AgASALSQRAIAEgCmpBACAKGyENIAEgDGr9AAQAIgT9DAAAAAAAAAAAAAAAAAAAAAD9RCEFIAEgAf0ABAACewJAAkACQAJAAkACQAJAIAhBAWsOCAABAgMGBgQFBgv9DAAAgD8AAIA/AACAPwAAgD8gBf1ODAYL/QwAAIA/AACAPwAAgD8AAIA//QzNzEw+zcxMPs3MTD7NzEw+IAX9UgwFC/0MAACAPwAAgD8AAIA/AACAPyAE/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9UgwEC/0MX32GP199hj9ffYY/X32GPyAE/QxmCeE/ZgnhP2YJ4T9mCeE//eQBIAX9UgwDC/0MAACAPwAAgD8AAIA/AACAPyAEIAT95gH95QEMAgsgBP0MAACAPwAAgD8AAIA/AACAPyAE/eUB/eYBDAELIA39AAQAC/3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABQRBqIQEMAQsLIAdBCGohBwwBCwsL1B4CBHsGfyAAKAIYIAFBBXRqIQggACgCDCIKQQlGBEAgCCACIAAoAgggAxAHDwsDQCAJIAAoAghIBEAgCCAJQQN2IANsaiIBIAJBBXRqIQsgACgCKCIMBH8gDCAAKAIYawVBAAshDQNAIAEgC0kEQCAB/QAEACEEIAEgDWpBACANGyEMAkACQAJAAkACQAJAAkACQAJAIApBAWsOCAABAgMEBQYHCAsgBP0MAAAAAAAAAAAAAAAAAAAAAP3rASEEDAcLIAQgBP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3rASEEDAYLIAQgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOf3mASAG/QwAgDG/AIAxvwCAMb8AgDG//eYBIAX95AH95AEiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAULIAT9DF99hj9ffYY/X32GP199hj/95gEgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOf3mASAG/QwAgDG/AIAxvwCAMb8AgDG//eYBIAX95AH95AEiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lAf0MZgnhP2YJ4T9mCeE/ZgnhP/3mASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAQLIAT9DPMENT/zBDU/8wQ1P/MENT/95gEiBf0My0d1QMtHdUDLR3VAy0d1QP3qAf0My0d1wMtHdcDLR3XAy0d1wP3rASIGIAb95gEhB/0MAAAAPwAAAD8AAAA/AAAAPyAF/QwAAACAAAAAgAAAAIAAAACA/U79DAAAgD8AAIA/AACAPwAAgD/9UCAG/QxRLXA5US1wOVEtcDlRLXA5IAf95gH9DKJdXzuiXV87ol1fO6JdXzv95AEgB/3mAf0M67ZQPeu2UD3rtlA967ZQPf3kASAH/eYB/QxApz0+QKc9PkCnPT5Apz0+/eQBIAf95gH9DLpukD+6bpA/um6QP7pukD/95AH95gH9DAY5/bMGOf2zBjn9swY5/bMgB/3mAf0M34jFN9+IxTffiMU334jFN/3kASAH/eYB/QwobYU6KG2FOihthToobYU6/eQBIAf95gH9DNSHZjzUh2Y81IdmPNSHZjz95AEgB/3mAf0MIUzjPSFM4z0hTOM9IUzjPf3kASAH/eYB/QxKtP4+SrT+Pkq0/j5KtP4+/eQBIAf95gH9DAAAgD8AAIA/AACAPwAAgD/95AH95wEgBf3gAf0My0d1QMtHdUDLR3VAy0d1QP1G/VL95gH9DAAAAD8AAAA/AAAAPwAAAD/95AEhBSAMBEAgDCAEIAQgBP3mAf0MAAAAvwAAAL8AAAC/AAAAv/3mAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIG/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiB/0Mg4BeOYOAXjmDgF45g4BeOf3mASAH/QwAgDG/AIAxvwCAMb8AgDG//eYBIAb95AH95AEiBiAG/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAb95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBv3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAG/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAb95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBv3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAG/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAf9+AEiBkEB/awBIgf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAGIAf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3mAf0MKkLMPipCzD4qQsw+KkLMPv3mASAF/eQB/QsEAAsgBCAF/eYBIQQMAwsgBP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAE/eEB/QwAAK5CAACuQgAArkIAAK5C/eoB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgT9DDuquD87qrg/O6q4PzuquD/95gH9aiIF/QyDgF45g4BeOYOAXjmDgF45/eYBIAX9DACAMb8AgDG/AIAxvwCAMb/95gEgBP3kAf3kASIEIAT95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAE/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAT95gH9DMGpKj3BqSo9wakqPcGpKj395AEgBP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAE/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAT95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgBf34ASIEQQH9rAEiBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAQgBf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecBIgX95gEhBCAMBEAgDCAE/QwAAIA/AACAPwAAgD8AAIA/IAX95QH95gEgBf3kAf0LBAALDAIL/Qzq8Lq76vC6u+rwurvq8Lq7IAQgBP3mASIF/eYB/QxOE6k8ThOpPE4TqTxOE6k8/eQBIAX95gH9DC0eXL0tHly9LR5cvS0eXL395AEgBf3mAf0Mk4MIPpODCD6Tgwg+k4MIPv3kASAF/eYB/QyZqqq+maqqvpmqqr6Zqqq+/eQBIAX95gEgBP3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAT94AEiBSAF/eQB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgb9DDuquD87qrg/O6q4PzuquD/95gH9aiIH/QyDgF45g4BeOYOAXjmDgF45/eYBIAf9DACAMb8AgDG/AIAxvwCAMb/95gEgBv3kAf3kASIGIAb95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBv3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAG/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAb95gH9DMGpKj3BqSo9wakqPcGpKj395AEgBv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAG/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAb95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgB/34ASIGQQH9rAEiB/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAYgB/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAT9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAX9DAAAID8AACA/AAAgPwAAID/9Q/1SIQQMAQv9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gBP3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOf3mASAF/QwAgDG/AIAxvwCAMb8AgDG//eYBIAT95AH95AEiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAE/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAT95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASEECyABIAT9CwQAIAFBEGohAQwBCwsgCUEIaiEJDAELCyAKQQhGBEAgACgCCCIAQQdxBEAgAEF4cSIB/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAP0RIgT9OSEFIAFBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAE/TkhBCAIIABBA3YgA2xqIQBBACEBA0AgASACSARAIAAgAP0ABAAgBf1O/QsEACAAIAD9AAQQIAT9Tv0LBBAgAUEBaiEBIABBIGohAAwBCwsLCws=';


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Compiles one of the two modules. */
var compileBuild = (function compileBuild(simd) {
    const bytes = Buffer.from(simd === 'relaxed' ? kernels_generated/* RELAXED */.UH : kernels_generated/* PLAIN */.tZ, 'base64');
    return { simd, module: new WebAssembly.Module(bytes) };
});
/**
 * The module that this runtime can run: with relaxed SIMD (Node 21 and later) or with plain SIMD.
 *
 * Either repeats bit for bit. Relaxed SIMD's multiply-add is fused on x86-64 with FMA and on arm64,
 * so those runners agree with each other; the plain module rounds twice and agrees with itself
 * everywhere, but not with the relaxed one in the last bits.
 */
var build = (function build() {
    const runs = (() => WebAssembly.validate(Buffer.from(kernels_generated/* RELAXED */.UH, 'base64')));
    chosen ??= compileBuild(runs() ? 'relaxed' : 'plain');
    return chosen;
});
var instantiate = (function instantiate(memory, { module } = build()) {
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return exports;
});
/** The engine's name and version in a run's record. */
var engine = (function engine({ simd } = build()) {
    return {
        kind: 'dense',
        engine: `wasm ${simd} simd`,
        version: ENGINE_HASH.slice(0, 12),
    };
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jq: (() => (/* binding */ build)),
  Hi: (() => (/* binding */ engine)),
  Fl: (() => (/* binding */ instantiate))
});

// UNUSED EXPORTS: compileBuild

// EXTERNAL MODULE: ./src/train/dense/kernels.generated.ts
var kernels_generated = __webpack_require__(9395);
;// CONCATENATED MODULE: ./src/train/dense/version.generated.ts
// Written by scripts/build-wasm.mjs; do not edit.
const ENGINE_HASH = 'cac15aa76468ebc41cfe0429749fa0bb6fb640cf2b70797879682833e1111f0c';

;// CONCATENATED MODULE: ./src/train/dense/kernels.ts



let chosen;





/***/ }),

/***/ 50854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Lays out a network's weights, each tensor padded to the kernels' register blocks. */
var shapeNetwork = (function shapeNetwork(layers, inputs) {
    let width = inputs;
    let parameterBytes = 0;
    let statisticBytes = 0;
    const shapes = layers.map(((layer) => {
        const outputs = layer.kind === 'dense' ? layer.units : width;
        const parameters = [];
        const statistics = [];
        const parameter = ((name, shape) => {
            const bytes = paddedBytes(shape);
            parameters.push({ name, shape, offset: parameterBytes, bytes });
            parameterBytes += bytes;
        });
        if (layer.kind === 'dense') {
            parameter('kernel', [width, outputs]);
            parameter('bias', [outputs]);
        }
        else if (layer.kind === 'batch_normalization') {
            parameter('gamma', [outputs]);
            parameter('beta', [outputs]);
            for (const name of ['moving_mean', 'moving_variance']) {
                const bytes = paddedBytes([outputs]);
                statistics.push({ name, shape: [outputs], offset: statisticBytes, bytes });
                statisticBytes += bytes;
            }
        }
        const shape = { layer, inputs: width, outputs, parameters, statistics };
        width = outputs;
        return shape;
    }));
    return { inputs, outputs: width, layers: shapes, parameterBytes, statisticBytes };
});
/** Vectors to 8 floats; matrices to 8 columns and 4 rows. */
var paddedBytes = (function paddedBytes(shape) {
    const columns = padded(shape.at(-1), 8);
    const rows = shape.length > 1 ? padded(shape[0], 4) : 1;
    return columns * rows * 4;
});
var padded = (function padded(count, block) {
    return Math.ceil(count / block) * block;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: (() => (/* binding */ padded)),
/* harmony export */   o: (() => (/* binding */ shapeNetwork))
/* harmony export */ });





/***/ }),

/***/ 85655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Copies the weights out of the blocks, row-major and without padding. */
var readWeights = (function readWeights(shape, blocks) {
    return shape.layers.map((({ layer, parameters, statistics }) => ({
        layer,
        weights: [
            ...parameters.map(((tensor) => readTensor(tensor, blocks.parameters))),
            ...statistics.map((tensor) => readTensor(tensor, blocks.statistics)),
        ],
    })));
});
/**
 * Writes weights into the blocks.
 * @throws BrokenError when a layer lacks a weight or has one of another shape
 */
var writeWeights = (function writeWeights(shape, blocks, layers) {
    shape.layers.forEach((({ layer, parameters, statistics }, i) => {
        const weights = new Map(layers[i]?.weights.map(((weight) => [weight.name, weight])));
        const write = ((tensor, block) => {
            const weight = weights.get(tensor.name);
            if (weight?.shape.join() !== tensor.shape.join() || weight.values.length !== count(tensor)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`layer ${i + 1} (${layer.kind}): ${tensor.name} should be ${tensor.shape.join(' \u00d7 ')}, but is ${weight ? weight.shape.join(' \u00d7 ') : 'missing'}`);
            }
            writeTensor(tensor, block, weight.values);
        });
        for (const tensor of parameters)
            write(tensor, blocks.parameters);
        for (const tensor of statistics)
            write(tensor, blocks.statistics);
    }));
});
var count = (function count(tensor) {
    return tensor.shape.reduce(((product, size) => product * size), 1);
});
var readTensor = (function readTensor(tensor, block) {
    const values = new Float32Array(count(tensor));
    eachElement(tensor, ((place, i) => {
        values[i] = block[place];
    }));
    return { name: tensor.name, shape: tensor.shape, values };
});
var writeTensor = (function writeTensor(tensor, block, values) {
    eachElement(tensor, ((place, i) => {
        block[place] = values[i];
    }));
});
/** Each element's place in the block, and its row-major index: panels of eight columns, `[columns / 8][rows, to 4][8]`. */
var eachElement = (function eachElement(tensor, visit) {
    const start = tensor.offset / 4;
    const columns = tensor.shape.at(-1);
    const rows = tensor.shape.length > 1 ? tensor.shape[0] : 1;
    const panel = tensor.shape.length > 1 ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .j)(rows, 4) * 8 : 8;
    for (let row = 0, i = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, i++) {
            visit(start + (column >>> 3) * panel + row * 8 + (column & 7), i);
        }
    }
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: (() => (/* binding */ writeWeights)),
/* harmony export */   ND: () => (/* binding */ takeWeights),
/* harmony export */   oQ: (() => (/* binding */ readWeights))
/* harmony export */ });
/* unused harmony export joinWeights */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50854);




/** All of them one after another, each row-major: what `takeWeights` takes. */
function joinWeights(layers) {
    const all = layers.flatMap(({ weights }) => weights.map(({ values }) => values));
    const joined = new Float32Array(all.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const values of all) {
        joined.set(values, at);
        at += values.length;
    }
    return joined;
}
/**
 * Weights that `joinWeights` joined.
 * @throws RangeError where they are not as many as the network has
 */
function takeWeights({ layers }, values) {
    let at = 0;
    const take = (tensor) => {
        const from = at;
        at += count(tensor);
        return { name: tensor.name, shape: tensor.shape, values: values.slice(from, at) };
    };
    const taken = layers.map(({ layer, parameters, statistics }) => ({
        layer,
        weights: [...parameters.map(take), ...statistics.map(take)],
    }));
    if (at === values.length)
        return taken;
    throw new RangeError(`there are ${values.length} weights, where the network has ${at}`);
}






/***/ }),

/***/ 24512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Area under the ROC curve, ties counted half: the share of (positive, negative) pairs in the right order.
 * NaN where one class is missing.
 */
var rocAuc = (function rocAuc(scores, labels) {
    const positives = scores.filter(((_, i) => labels[i] === 1)).sort();
    const negatives = scores.filter(((_, i) => labels[i] !== 1)).sort();
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: (() => (/* binding */ rocAuc))
/* harmony export */ });



/***/ }),

/***/ 29160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The names that an epoch's metrics have. An AUC needs validation rows of both classes. */
var metricNames = (function metricNames({ task }, { x, y }) {
    const metric = task === 'regression' ? 'mae' : 'accuracy';
    const names = ['loss', metric, 'val_loss', `val_${metric}`];
    const both = x.rows === 0 || (y.includes(0) && y.includes(1));
    return task === 'binary' && both ? [...names, 'val_auc'] : names;
});
/**
 * The training without the callbacks that watch validation rows where there are none, which is said in a warning.
 * @throws InputError for a monitor that no epoch has
 */
var fittingCallbacks = (function fittingCallbacks(train, { validation }, objective, emit) {
    const names = metricNames(objective, validation);
    const unknown = [train.earlyStopping, train.reduceLrOnPlateau].flatMap(((callback) => callback && !names.includes(callback.monitor) ? [callback.monitor] : []));
    if (unknown.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(unknown.map((monitor) => ({
            message: `no epoch has the metric ${JSON.stringify(monitor)} to monitor`,
            fix: `There are ${names.join(', ')}.`,
        })));
    }
    if (validation.x.rows > 0)
        return train;
    const { earlyStopping, reduceLrOnPlateau, ...rest } = train;
    const keeps = (monitor) => !monitor.startsWith('val_');
    const fitting = {
        ...rest,
        ...(earlyStopping && keeps(earlyStopping.monitor) && { earlyStopping }),
        ...(reduceLrOnPlateau && keeps(reduceLrOnPlateau.monitor) && { reduceLrOnPlateau }),
    };
    const warn = (what, monitor) => emit({
        type: 'warning',
        message: `${what}: there are no validation rows to take ${monitor} on`,
    });
    if (earlyStopping && !fitting.earlyStopping)
        warn('no early stopping', earlyStopping.monitor);
    if (reduceLrOnPlateau && !fitting.reduceLrOnPlateau) {
        warn('no lower learning rate on a plateau', reduceLrOnPlateau.monitor);
    }
    return fitting;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: (() => (/* binding */ fittingCallbacks))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);





/***/ }),

/***/ 90496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @throws InputError for a cross-entropy that is not the task's */
var objectiveOf = (function objectiveOf(model, { task, classes }) {
    const loss = model.loss ?? USUAL[task];
    const name = typeof loss === 'string' ? loss : loss.kind;
    const fromLogits = name.endsWith('crossentropy');
    if (fromLogits && name !== USUAL[task]) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`the loss ${name} does not fit a ${task} label`, {
            fix: `Leave the loss out, which makes it ${USUAL[task]}, or choose ${[USUAL[task], 'mse', 'mae', 'huber'].filter((x, i, all) => all.indexOf(x) === i).join(', ')}.`,
        });
    }
    return {
        task,
        loss: name,
        delta: typeof loss === 'string' ? 1 : loss.delta,
        output: {
            kind: 'dense',
            units: task === 'multiclass' ? classes.length : 1,
            activation: ACTIVATION[task],
            initializer: 'glorot_uniform',
            l1: 0,
            l2: 0,
        },
        fromLogits,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: (() => (/* binding */ objectiveOf))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const USUAL = {
    binary: 'binary_crossentropy',
    multiclass: 'categorical_crossentropy',
    regression: 'mse',
};
const ACTIVATION = {
    binary: 'sigmoid',
    multiclass: 'softmax',
    regression: 'linear',
};



/***/ }),

/***/ 67106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Whether more is better.
 * @param monitor a metric's name, with `val_` before it for the validation rows
 * @throws RangeError where there is no such metric
 */
var isGain = (function isGain(monitor) {
    const name = monitor.replace(/^val_/, '');
    const metric = metrics/* METRICS */.Cb.find(((one) => one.name === name));
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    return metric.orientation === 'higher';
});
/**
 * Keras's EarlyStopping: after an epoch, the new state; `stop` when `patience` epochs in a row were
 * no better.
 */
var watchStopping = (function watchStopping(spec, state, epoch, metrics) {
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
});
var improves = (function improves(current, best, monitor, minDelta) {
    if (best === null)
        return true;
    return isGain(monitor) ? current > best + minDelta : current < best - minDelta;
});
/**
 * The learning rate at an optimizer step, from 0, as Keras 3's ExponentialDecay (not in stairs) and CosineDecay (warm-up from 0).
 * @param stepsPerEpoch batches in an epoch
 * @param epochs epochs asked for, over which a cosine runs down
 */
var learningRate = (function learningRate(schedule, step, stepsPerEpoch, epochs) {
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
});
/** The learning rate by optimizer step, from 0: the schedule's, reduced by the plateau. */
var rateOf = (function rateOf({ train, batches }, { factor }) {
    return ((step) => factor * learningRate(train.learningRate, step, batches, train.epochs));
});
/** Early stopping and the plateau, after an epoch. */
var advance = (function advance(fit, progress, metrics, rate) {
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
});
/** What a record says of the epochs of a training that has ended. */
var epochsOf = (function epochsOf({ epochs }, { epoch, best, stopping }, beginning) {
    return {
        requested: epochs,
        completed: epoch,
        best: best ? stopping.bestEpoch : epoch,
        ...(beginning.epoch > 0 && { resumed: beginning.epoch }),
    };
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C6: (() => (/* binding */ BEGINNING)),
  np: (() => (/* binding */ advance)),
  OD: (() => (/* binding */ epochsOf)),
  MK: (() => (/* binding */ rateOf))
});

// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
;// CONCATENATED MODULE: ./src/train/callbacks.ts


const STOPPING_START = { best: null, bestEpoch: 0, wait: 0 };

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


;// CONCATENATED MODULE: ./src/train/network/schedule.ts


;// CONCATENATED MODULE: ./src/train/network/progress.ts


const BEGINNING = {
    epoch: 0,
    history: [],
    stopping: STOPPING_START,
    plateau: PLATEAU_START,
    stopped: false,
};





/***/ }),

/***/ 41085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var targetScale = (function targetScale({ task, train }) {
    if (task !== 'regression')
        return { mean: 0, sd: 1 };
    const { mean, sd } = (0,_data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_2__/* .spreadOf */ .j)(train.y);
    return { mean, sd: sd || 1 };
});
var scaledTargets = (function scaledTargets(y, { mean, sd }) {
    return (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .G)(new Float32Array(y.length), ((row) => (y[row] - mean) / sd));
});
/**
 * Each training row's weight in the loss: its own times its class's; undefined where all are 1.
 * @throws InputError for a class that the label does not have
 */
var rowWeights = (function rowWeights({ train, classes }, spec) {
    if (spec === undefined)
        return train.weights;
    const weights = classWeights(train, classes, spec);
    const { y } = train;
    return (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .G)(new Float32Array(y.length), (row) => weights[y[row]] * (train.weights?.[row] ?? 1));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: (() => (/* binding */ scaledTargets)),
/* harmony export */   WM: (() => (/* binding */ rowWeights)),
/* harmony export */   cY: (() => (/* binding */ targetScale))
/* harmony export */ });
/* harmony import */ var _data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88569);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84658);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);







function classWeights({ y }, classes, spec) {
    if (classes.length === 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('class weights are for classes, but the label is a number', {
            fix: 'Leave class-weights out.',
        });
    }
    if (spec === 'balanced') {
        const counts = classes.map(() => 0);
        for (const label of y)
            counts[label] += 1;
        return counts.map((count) => (count > 0 ? y.length / (classes.length * count) : 0));
    }
    const unknown = Object.keys(spec).filter((name) => !classes.includes(name));
    if (unknown.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(unknown.map((name) => ({
            message: `class-weights: the label has no class ${JSON.stringify(name)}`,
            fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, classes, 'classes'),
        })));
    }
    return classes.map((name) => (Object.hasOwn(spec, name) ? spec[name] : 1));
}


/***/ }),

/***/ 57888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The test rows' predictions; a regression's in the units of the label column.
 * @param outputs of the network, rows \u00d7 outputs, row-major
 */
var testPredictions = (function testPredictions(outputs, evaluation) {
    const { task, test, testIds: ids, classes, encoding } = evaluation;
    const { transform, center } = targetOf(encoding.label);
    const truth = {
        task,
        ids,
        classes,
        y: test.y,
        ...(transform && { transform }),
        ...(center && { center }),
    };
    return (0,_evaluate_from_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .fromOutputs */ .L$)(outputs, truth);
});
/**
 * What a network that learnt scaled targets gives, as it is exported: in the units of
 * `Dataset.train.y`, or in those of the label's `center`.
 */
var exportedScale = (function exportedScale({ mean, sd }, label) {
    const { center, unit } = targetOf(label).center ?? { center: 0, unit: 1 };
    return { mean: (mean - center) / unit, sd: sd / unit };
});
var targetOf = (function targetOf(label) {
    return label.task === 'regression' ? label : {};
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: (() => (/* binding */ exportedScale)),
/* harmony export */   z: (() => (/* binding */ testPredictions))
/* harmony export */ });
/* harmony import */ var _evaluate_from_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78992);






/***/ }),

/***/ 28165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var checkpointKeeper = (async function checkpointKeeper(resumable, train, { loss, delta }) {
    const { checkpoints: folder, training, model, emit } = resumable;
    const every = train.checkpointEvery;
    if (folder === undefined || every === undefined) {
        return { resume: (async () => network_progress/* BEGINNING */.C6), save: (async () => { }) };
    }
    const { hashData, readCheckpoint, sweepCheckpoints, writeCheckpoint } = await __webpack_require__.e(/* import() */ 1206).then(__webpack_require__.bind(__webpack_require__, 21206));
    const { engine: simd, version } = (0,dense_kernels/* engine */.Hi)();
    const settings = {
        engine: `sluice ${src_version/* VERSION */.x} ${simd} ${version}`,
        data: hashData(training),
        task: training.task,
        classes: training.classes,
        loss: { name: loss, delta },
        layers: model.layers,
        train,
    };
    return {
        async resume(program) {
            await sweepCheckpoints(folder);
            const found = await readCheckpoint(folder, settings, program.stateBytes);
            if (found.kind === 'useless') {
                emit({
                    type: 'warning',
                    message: `training starts over, not from the checkpoint in ${folder}: ${found.why}`,
                });
            }
            if (found.kind !== 'checkpoint')
                return network_progress/* BEGINNING */.C6;
            const { progress, state } = found.checkpoint;
            program.setState(state);
            emit({ type: 'resumed', epoch: progress.epoch, path: found.file });
            return progress;
        },
        async save(progress, program) {
            const last = progress.stopped || progress.epoch === train.epochs;
            if (progress.epoch % every !== 0 && !last)
                return;
            const path = await writeCheckpoint(folder, settings, { progress, state: program.state() });
            emit({ type: 'checkpoint', epoch: progress.epoch, path });
        },
    };
});
var set = (function set(view, at, type, value) {
    if (type === 'f64')
        view.setFloat64(at, value, true);
    else if (type === 'f32')
        view.setFloat32(at, value, true);
    else if (type === 'i32')
        view.setInt32(at, value, true);
    else
        view.setUint32(at, value, true);
});
var get = (function get(view, at, type) {
    if (type === 'f64')
        return view.getFloat64(at, true);
    if (type === 'f32')
        return view.getFloat32(at, true);
    return type === 'i32' ? view.getInt32(at, true) : view.getUint32(at, true);
});
/**
 * An epoch's metrics. As in Keras, the training loss is the mean over the epoch as it ran, and both losses include the
 * regularisers' penalty. A regression's are in the target's units.
 */
var measure = (async function measure(program, objective, validation, { sd }, learningRate, yieldToEventLoop) {
    const sums = program.takeSums();
    const square = sd ** 2;
    // Where 64 bits can't hold a square, losses stay in those of the target's standard deviations:
    // early stopping compares them.
    const squared = square > 0 && Number.isFinite(square) ? square : 1;
    const lossUnit = objective.loss === 'mae' ? sd : squared;
    const metric = objective.task === 'regression' ? 'mae' : 'accuracy';
    const metrics = {
        loss: (sums.loss / program.rows) * lossUnit,
        [metric]: (sums.metric / program.rows) * sd,
    };
    const { rows } = validation.x;
    if (rows > 0) {
        const seen = await validate(program, objective, validation, yieldToEventLoop);
        metrics.val_loss = (seen.loss / rows + program.penalty()) * lossUnit;
        metrics[`val_${metric}`] = (seen.metric / rows) * sd;
        if (objective.task === 'binary') {
            const auc = (0,network_auc/* rocAuc */.o)(seen.outputs, validation.y);
            if (!Number.isNaN(auc))
                metrics.val_auc = auc;
        }
    }
    metrics.learningRate = learningRate;
    return { metrics, gradientNorm: sums.norm / program.batches };
});
var validate = (async function validate(program, { fromLogits, task }, validation, yieldToEventLoop) {
    const { rows } = validation.x;
    const outputs = new Float32Array(task === 'binary' ? rows : 0);
    let loss = 0;
    let metric = 0;
    for (let first = 0; first < rows; first += CHUNK) {
        const seen = program.validate(first, Math.min(CHUNK, rows - first), fromLogits);
        loss += seen.loss;
        metric += seen.metric;
        if (task === 'binary')
            outputs.set(seen.outputs, first);
        await yieldToEventLoop();
    }
    return { loss, metric, outputs };
});
/** Trains until the epochs are done or early stopping ends it. */
var fitEpochs = (async function fitEpochs(input, beginning) {
    const { program, train, emit } = input;
    const { batches } = program;
    const advancing = { train, batches, emit, snapshot: (() => program.snapshot()) };
    const call = { steps: 1, pace: new Pace() };
    let progress = beginning;
    while (progress.epoch < train.epochs && !progress.stopped) {
        const epoch = progress.epoch + 1;
        const rateAt = (0,network_progress/* rateOf */.MK)(advancing, progress.plateau);
        const started = performance.now();
        await runEpoch(input, epoch, rateAt, call);
        const rate = rateAt(epoch * program.batches - 1);
        const { metrics, gradientNorm } = await input.measure(rate);
        const { val_loss: value = 0 } = metrics;
        if (!Number.isFinite(value)) {
            throw input.broke({ what: 'validation loss', value, epoch, batch: program.batches, rate });
        }
        const seconds = (performance.now() - started) / 1000;
        const rowsPerSecond = program.rows / seconds;
        emit({
            type: 'epoch',
            epoch,
            epochs: train.epochs,
            metrics,
            learningRate: rate,
            gradientNorm,
            seconds,
            rowsPerSecond,
        });
        progress = (0,network_progress/* advance */.np)(advancing, progress, metrics, rate);
        await input.save(progress);
    }
    return progress;
});
/** All batches of an epoch, as many to a call as fit into `CALL_MS`; how many, and by how many threads, does not change the result. */
var runEpoch = (async function runEpoch({ program, train, emit, signal, broke, yieldToEventLoop }, epoch, rateAt, call) {
    const before = (epoch - 1) * program.batches;
    program.shuffle();
    for (let first = 0; first < program.batches;) {
        signal.throwIfAborted();
        const way = program.threads > 1 ? call.pace.next() : ALONE;
        const steps = way.look ? Math.ceil(call.steps * LOOK) : call.steps;
        const count = Math.min(steps, program.batches - first);
        const threads = way.together ? program.threads : 1;
        const started = performance.now();
        const done = program.run(first, count, before + first, rateAt, threads);
        const milliseconds = performance.now() - started;
        call.pace.took(way, milliseconds / count);
        if (train.batchEvents) {
            for (let i = 0; i < done; i++) {
                const { loss } = program.stepOf(i);
                emit({ type: 'batch', epoch, batch: first + i + 1, batches: program.batches, loss });
            }
        }
        if (done < count) {
            const rate = rateAt(before + first + done);
            throw broke({ ...brokenBatch(program.stepOf(done)), epoch, batch: first + done + 1, rate });
        }
        first += count;
        if (!way.look) {
            const fitting = Math.floor((CALL_MS / milliseconds) * count);
            call.steps = Math.max(1, Math.min(fitting, call.steps * 4, MOST_STEPS));
        }
        await yieldToEventLoop();
    }
});
/** Initial weights as Keras 3 draws them; biases and beta 0, gamma 1. Each layer draws from a stream of its own. */
var initialWeights = (function initialWeights(shape, seed) {
    return shape.layers.map((({ layer, inputs, outputs }, i) => {
        const vector = ((name, value) => ({
            name,
            shape: [outputs],
            values: new Float32Array(outputs).fill(value),
        }));
        if (layer.kind === 'dropout')
            return { layer, weights: [] };
        if (layer.kind === 'batch_normalization') {
            const weights = [vector('gamma', 1), vector('beta', 0)];
            weights.push(vector('moving_mean', 0), vector('moving_variance', 1));
            return { layer, weights };
        }
        const random = new numeric_random/* Random */.o(seed, `initialize/${i}`);
        const values = initialKernel(layer.initializer, inputs, outputs, random);
        const kernel = { name: 'kernel', shape: [inputs, outputs], values };
        return { layer, weights: [kernel, vector('bias', 0)] };
    }));
});
/** Glorot & Bengio 2010, He et al. 2015, LeCun et al. 1998, as variances of uniform or truncated normal numbers. */
var initialKernel = (function initialKernel(initializer, inputs, outputs, random) {
    const values = new Float32Array(inputs * outputs);
    if (initializer === 'zeros')
        return values;
    const variance = {
        glorot_uniform: 2 / (inputs + outputs),
        glorot_normal: 2 / (inputs + outputs),
        he_uniform: 2 / inputs,
        he_normal: 2 / inputs,
        lecun_uniform: 1 / inputs,
        lecun_normal: 1 / inputs,
    }[initializer];
    const draw = initializer.endsWith('uniform')
        ? uniform(random, Math.sqrt(3 * variance))
        : truncatedNormal(random, Math.sqrt(variance) / TRUNCATED_SD);
    for (let i = 0; i < values.length; i++)
        values[i] = draw();
    return values;
});
var uniform = (function uniform(random, limit) {
    return (() => (2 * random.uniform() - 1) * limit);
});
/** Allocates a lane's buffers and layer structs, and returns the fields of its own struct. */
var planLane = (function planLane(heap, shape, places, options) {
    const { capacity, training } = options;
    const stride = panelStride(capacity);
    const buffer = ((columns) => heap.allocate(((0,shapes/* padded */.j)(columns, 8) / 8) * stride));
    const outputs = [buffer(shape.inputs)];
    for (const { outputs: columns } of shape.layers)
        outputs.push(buffer(columns));
    const gradients = shape.layers.map(((layer) => (training ? buffer(layer.outputs) : 0)));
    const layers = shape.layers.map(((planned, i) => {
        const { layer } = planned;
        const [first, second] = planned.parameters;
        const [mean, variance] = planned.statistics;
        const previous = shape.layers[i - 1];
        const next = shape.layers[i + 1];
        const common = {
            kind: kernels_generated/* LayerKind */.wJ[layer.kind],
            inputs: planned.inputs,
            outputs: planned.outputs,
            input: outputs[i],
            output: outputs[i + 1],
            gradient: gradients[i],
            inputGradient: i > places.firstLearning ? gradients[i - 1] : 0,
            kernel: first ? places.parameters + first.offset : 0,
            bias: second ? places.parameters + second.offset : 0,
            kernelGradient: training && first ? training.gradient + first.offset : 0,
            biasGradient: training && second ? training.gradient + second.offset : 0,
        };
        if (layer.kind === 'dense') {
            const keepsSlope = layer.activation === 'gelu' || layer.activation === 'swish';
            return {
                ...common,
                activation: kernels_generated/* Activation */.xq[layer.activation],
                fused: isRelu(planned) && next?.layer.kind === 'dense' ? 1 : 0,
                reluMask: previous && isRelu(previous) ? outputs[i] : 0,
                slope: training && keepsSlope ? buffer(planned.outputs) : 0,
                transposed: places.transposed[i],
            };
        }
        if (layer.kind === 'dropout') {
            return {
                ...common,
                threshold: Math.round(layer.rate * 2 ** 32),
                keepScale: 1 / (1 - layer.rate),
                random: training?.random[i] ?? 0,
                slope: training ? buffer(planned.outputs) : 0,
            };
        }
        return {
            ...common,
            movingMean: places.statistics + mean.offset,
            movingVariance: places.statistics + variance.offset,
            deviation: training ? heap.allocate((0,shapes/* padded */.j)(planned.outputs, 8) * 4) : 0,
            slope: training ? buffer(planned.outputs) : 0,
            move: 1 - layer.momentum,
            epsilon: layer.epsilon,
        };
    }));
    return {
        layers: heap.structs(kernels_generated/* Layer */.Wd, layers),
        count: layers.length,
        capacity,
        stride,
        loss: kernels_generated/* Loss */.up[options.loss ?? 'mse'],
        delta: options.delta ?? 0,
        outputs: shape.outputs,
        threshold: options.threshold ?? 0,
        mae: options.mae ? 1 : 0,
        gradient: training?.gradient ?? 0,
        gradientBytes: training?.gradientBytes ?? 0,
        meeting: training?.meeting ?? 0,
    };
});
var isRelu = (function isRelu({ layer }) {
    return layer.kind === 'dense' && layer.activation === 'relu';
});
/** Bytes from panel to panel: the rows, plus a cache line so that panels don't all fall into the same cache sets. */
var panelStride = (function panelStride(capacity) {
    return (0,shapes/* padded */.j)(capacity, 4) * 32 + 64;
});
/**
 * Divides the block of parameters into `count` parts of about the same size, for the optimizer's threads. A kernel is divided
 * between panels. The division follows from the network alone.
 */
var planParts = (function planParts(shape, transposed, count) {
    const parts = Array.from({ length: count }, (() => []));
    shape.layers.forEach((({ layer, parameters }, i) => {
        for (const tensor of parameters) {
            const regular = layer.kind === 'dense' && tensor.name === 'kernel';
            const common = regular ? { l1: layer.l1, l2: layer.l2 } : {};
            const pieces = divide(tensor, shape.parameterBytes, count);
            for (const { part, offset, bytes, panel } of pieces) {
                const target = tensor.name === 'kernel' ? transposed[i] : 0;
                parts[part].push({
                    ...common,
                    offset,
                    bytes,
                    panelBytes: panelBytes(tensor),
                    ...(target !== 0 && { transposed: target, ...transposition(tensor, panel) }),
                });
            }
        }
    }));
    return parts;
});
var transposition = (function transposition({ shape }, panel) {
    const [inputs, outputs] = shape;
    return {
        transposedStride: (0,shapes/* padded */.j)(outputs, 8) * 32,
        firstOutput: panel * 8,
        rows: (0,shapes/* padded */.j)(inputs, 4),
    };
});
var panelBytes = (function panelBytes({ shape, bytes }) {
    return shape.length > 1 ? (0,shapes/* padded */.j)(shape[0], 4) * 32 : bytes;
});
/** A tensor's runs of panels, each in the part that the panel's place in the whole block falls into. */
var divide = (function divide(tensor, total, count) {
    const size = panelBytes(tensor);
    const runs = [];
    for (let panel = 0; panel * size < tensor.bytes; panel++) {
        const offset = tensor.offset + panel * size;
        const part = Math.floor((offset / total) * count);
        const last = runs.at(-1);
        if (last?.part === part)
            last.bytes += size;
        else
            runs.push({ part, offset, bytes: size, panel });
    }
    return runs;
});
/** The optimizer's constants, as the kernels' program struct names them. */
var optimizerFields = (function optimizerFields(optimizer) {
    switch (optimizer.kind) {
        case 'adam':
        case 'adamw': {
            const { beta1, beta2, epsilon } = optimizer;
            return { rest1: 1 - beta1, rest2: 1 - beta2, epsilon };
        }
        case 'sgd':
            return { momentum: optimizer.momentum, nesterov: optimizer.nesterov ? 1 : 0 };
        case 'rmsprop': {
            const { rho, momentum, epsilon } = optimizer;
            return { rho, rest1: 1 - rho, momentum, epsilon };
        }
        case 'adagrad':
            return { epsilon: optimizer.epsilon };
    }
});
/** A step's rate with Adam's bias correction, and its weight decay. `count`: this step's number, from 1. */
var stepRates = (function stepRates(optimizer, rate, count) {
    if (optimizer.kind !== 'adam' && optimizer.kind !== 'adamw')
        return { rate, decay: 0 };
    const { beta1, beta2 } = optimizer;
    return {
        rate: (rate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count),
        decay: optimizer.kind === 'adamw' ? rate * optimizer.weightDecay : 0,
    };
});
/**
 * Two where a batch's work is worth dividing. It follows from the model and the batch size alone, so that results don't depend
 * on the machine; batch normalisation takes its statistics over the whole batch and stays whole.
 */
var laneCount = (function laneCount(shape, batchSize) {
    if (shape.layers.some((({ layer }) => layer.kind === 'batch_normalization')))
        return 1;
    return batchSize >= 32 && flopsPerRow(shape) * batchSize >= DIVISIBLE ? 2 : 1;
});
/** As many for each lane, so that none waits for the other. */
var usefulThreads = (function usefulThreads(shape, batchSize) {
    const lanes = laneCount(shape, batchSize);
    const threads = Math.min((flopsPerRow(shape) * batchSize) / THREAD_FLOPS, MOST_THREADS);
    const byRows = Math.min(BLOCK, batchSize / lanes) / THREAD_ROWS;
    return lanes * Math.max(1, Math.floor(Math.min(threads / lanes, byRows)));
});
/** Each weight is multiplied forwards, for its own gradient, and for its input's. */
var flopsPerRow = (function flopsPerRow({ layers }) {
    return layers.reduce(((sum, { layer, inputs, outputs }) => sum + (layer.kind === 'dense' ? 6 * inputs * outputs : 0)), 0);
});
/** @throws InputError when loss, class weights or callbacks do not fit the data */
var prepareLesson = (function prepareLesson({ spec, rows: data }, emit) {
    const { model } = spec;
    const objective = (0,network_objective/* objectiveOf */.p)(model, data);
    const fitting = (0,monitors/* fittingCallbacks */.O)(spec.train, data, objective, emit);
    const scale = (0,targets/* targetScale */.cY)(data);
    const { train, validation } = data;
    const { output, fromLogits } = objective;
    return {
        spec: { ...spec, train: fitting },
        rows: data,
        objective,
        scale,
        training: {
            x: train.x,
            y: (0,targets/* scaledTargets */.Bn)(train.y, scale),
            weights: (0,targets/* rowWeights */.WM)(data, fitting.classWeights),
        },
        validation: {
            x: validation.x,
            y: (0,targets/* scaledTargets */.Bn)(validation.y, scale),
            weights: validation.weights,
        },
        shape: (0,shapes/* shapeNetwork */.o)([...model.layers, fromLogits ? { ...output, activation: 'linear' } : output], train.x.columns),
    };
});
/**
 * Learns, as one seed.
 * @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice
 * @throws the signal's own reason when it is aborted
 */
var learn = (async function learn({ spec, rows: data, objective, scale, training: rows, validation, shape }, { heap, cores = (0,external_node_os_.availableParallelism)(), using, keeper: keeping }, { seed, emit, signal }) {
    const { model } = spec;
    const train = { ...spec.train, seed };
    const program = new Program({ heap, using, shape, objective, train, rows, validation });
    program.setWeights(spec.initial ?? initialWeights(shape, seed));
    const yieldToEventLoop = yieldingEvery(TURN_MS);
    const keeper = await keeping?.(train, objective);
    const beginning = (await keeper?.resume(program)) ?? network_progress/* BEGINNING */.C6;
    const broke = (failure) => {
        const seen = { training: data, model, train, rows: program.rowsOf(failure.batch - 1) };
        return diverged(failure, seen);
    };
    const threads = threadsFor(program, train, cores);
    const others = threads > 1
        ? new (await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 60408))).OtherThreads(program, threads - 1)
        : undefined;
    const progress = await fitEpochs({
        program,
        train,
        emit,
        signal,
        yieldToEventLoop,
        measure: ((rate) => measure(program, objective, validation, scale, rate, yieldToEventLoop)),
        broke,
        save: (async (progress) => keeper?.save(progress, program)),
    }, beginning).finally((() => others?.stop()));
    if (progress.best)
        program.restore(progress.best);
    const value = program.brokenWeight();
    if (value !== undefined) {
        const { epoch, history } = progress;
        const rate = history.at(-1).learningRate;
        throw broke({ what: 'weights', value, epoch, batch: program.batches, rate });
    }
    return {
        by: (0,dense_kernels/* engine */.Hi)(using),
        epochs: (0,network_progress/* epochsOf */.OD)(train, progress, beginning),
        history: progress.history,
        layers: program.weights(),
    };
});
/** As many as there are cores, all useful ones at most, and of these the same number for each lane. */
var threadsFor = (function threadsFor({ flops, usefulThreads, divided }, { epochs }, cores) {
    if (flops * epochs <= LONG)
        return 1;
    const threads = Math.min(cores, usefulThreads);
    return divided ? Math.max(1, 2 * Math.floor(threads / 2)) : threads;
});
/** Gives the event loop a turn when the last one is so many milliseconds ago. */
var yieldingEvery = (function yieldingEvery(milliseconds) {
    let last = performance.now();
    return (async () => {
        if (performance.now() - last < milliseconds)
            return;
        await (0,promises_.setImmediate)();
        last = performance.now();
    });
});
/**
 * A network from its weights, as they were exported: the same weights give the same predictions, bit for bit, on one machine.
 * @throws BrokenError when weights are missing or of the wrong shape
 */
var networkFrom = (function networkFrom(layers, inputs, using = (0,dense_kernels/* build */.jq)()) {
    const shape = (0,shapes/* shapeNetwork */.o)(layers.map((({ layer }) => layer)), inputs);
    const heap = new Heap();
    const places = {
        parameters: heap.allocate(shape.parameterBytes),
        statistics: heap.allocate(shape.statisticBytes),
        transposed: layers.map((() => 0)),
        firstLearning: 0,
    };
    const lane = heap.structs(kernels_generated/* Lane */.J$, [planLane(heap, shape, places, { capacity: network_BLOCK })]);
    const x = heap.allocate(network_CHUNK * inputs * 4);
    const rows = heap.structs(kernels_generated/* Rows */.Sc, [{ x, columns: inputs }]);
    const target = heap.allocate(network_CHUNK * shape.outputs * 4);
    (0,weights/* writeWeights */.Bc)(shape, {
        parameters: heap.floats(places.parameters, shape.parameterBytes / 4),
        statistics: heap.floats(places.statistics, shape.statisticBytes / 4),
    }, layers);
    const kernels = (0,dense_kernels/* instantiate */.Fl)(heap.memory, using);
    return {
        inputs,
        layers,
        predict(matrix) {
            if (matrix.columns !== inputs) {
                throw new RangeError(`the network takes ${inputs} columns, not ${matrix.columns}`);
            }
            const outputs = new Float32Array(matrix.rows * shape.outputs);
            for (let first = 0; first < matrix.rows; first += network_CHUNK) {
                const count = Math.min(network_CHUNK, matrix.rows - first);
                const from = matrix.data.subarray(first * inputs, (first + count) * inputs);
                heap.floats(x, from.length).set(from);
                kernels.evaluate(lane, rows, 0, count, target, 0);
                outputs.set(heap.floats(target, count * shape.outputs), first * shape.outputs);
            }
            return outputs;
        },
    };
});
/**
 * The layers as exported: the output layer with its own activation, and the target's scale folded
 * into its weights, so that outputs are in the units of `Dataset.train.y`, or in those of the
 * label's `center`.
 */
var exportedLayers = (function exportedLayers(layers, output, scale, label) {
    const { mean, sd } = (0,test_predictions/* exportedScale */.e)(scale, label);
    const last = layers.at(-1);
    const weights = last.weights.map(((weight) => ({
        ...weight,
        values: weight.values.map(((value) => value * sd + (weight.name === 'bias' ? mean : 0))),
    })));
    return [...layers.slice(0, -1), { layer: output, weights }];
});
/**
 * Trains on WebAssembly kernels: the same input and seed give the same weights, bit for bit, on one kind of runtime (see kernels.ts).
 * Rows that `allocate` made room for lie where the kernels read them, and need not be copied.
 * @param cores threads that can work at once; the result does not depend on it
 * @param placeOf where it learns; absent: here
 */
var denseTrainer = (function denseTrainer(cores, placeOf = () => undefined) {
    const heap = new Heap();
    return {
        kind: 'dense',
        allocate: ((length) => heap.array(length)),
        async prepare(spec, { training, evaluation }, { emit }) {
            if (!training || !evaluation) {
                throw errors/* InputError */.dz.of('the dense engine needs rows to train on and rows to test on', {
                    fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
                });
            }
            const lesson = prepareLesson({ spec, rows: training }, emit);
            const place = placeOf(spec) ?? here(heap, cores);
            const learnOnce = place(lesson);
            return {
                run: (async (context) => trained(lesson, await learnOnce(context), training, evaluation)),
            };
        },
    };
});
var here = (function here(heap, cores) {
    return ((lesson) => ((context) => {
        const { spec, rows: training } = lesson;
        const resumable = { ...context, training, model: spec.model };
        const keeper = ((train, objective) => checkpointKeeper(resumable, train, objective));
        return learn(lesson, { heap, cores, keeper }, context);
    }));
});
/** The network with what it says of the test rows. */
var trained = (function trained({ objective, scale, shape }, { layers: learntLayers, ...learnt }, { encoding }, evaluation) {
    const layers = exportedLayers(learntLayers, objective.output, scale, evaluation.encoding.label);
    const network = networkFrom(layers, shape.inputs);
    return {
        ...learnt,
        outcome: {
            kind: 'predictions',
            predictions: (0,test_predictions/* testPredictions */.z)(network.predict(evaluation.test.x), evaluation),
        },
        model: { kind: 'network', network, encoding },
    };
});
var openTrainer = (async function openTrainer(spec) {
    const trainer = await TRAINERS[spec.kind]();
    return {
        ...trainer,
        prepare: ((data, world) => trainer.prepare(spec, data, world)),
    };
});
/**
 * Whether a training goes on from a checkpoint that it finds: a command is told of the folder
 * whatever it makes of it.
 */
var usesCheckpoints = (function usesCheckpoints(spec) {
    switch (spec.kind) {
        case 'dense':
            return spec.on === undefined && spec.train.checkpointEvery !== undefined;
        case 'tfjs':
            return spec.train.checkpointEvery !== undefined;
        case 'command':
            return spec.on === undefined;
        case 'own-split':
            return spec.command.on === undefined;
        case 'given':
            return false;
    }
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hu: (() => (/* reexport */ networkFrom)),
  M6: (() => (/* binding */ openTrainer)),
  dG: (() => (/* reexport */ dense_kernels/* engine */.Hi)),
  Pl: () => (/* binding */ readNumbers),
  Z_: () => (/* binding */ scoreByCommand),
  GA: (() => (/* binding */ usesCheckpoints))
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/train/network/test-predictions.ts
var test_predictions = __webpack_require__(57888);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var src_version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/train/network/progress.ts + 2 modules
var network_progress = __webpack_require__(67106);
// EXTERNAL MODULE: ./src/train/dense/kernels.ts + 1 modules
var dense_kernels = __webpack_require__(7836);
;// CONCATENATED MODULE: ./src/train/dense/checkpoint-keeper.ts





;// CONCATENATED MODULE: ./src/train/dense/heap.ts

const PAGE = 65_536;
const MAX_PAGES = 65_536;
/** A cache line, so that blocks never share one. */
const ALIGNMENT = 64;
/**
 * The kernels' memory, handed out front to back and never freed: it lives as long as one training or
 * one network. Shared, so that other threads can work on it. Addresses are bytes; 0 is never given.
 */
class Heap {
    memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
    #end = ALIGNMENT;
    #addresses = new WeakMap();
    /** @throws BrokenError when the memory's 4 GiB are used up. */
    allocate(bytes) {
        const start = this.#end;
        const end = start + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
        const missing = Math.ceil((end - this.memory.buffer.byteLength) / PAGE);
        if (missing > 0)
            this.#grow(missing, end);
        this.#end = end;
        return start;
    }
    #grow(pages, end) {
        try {
            this.memory.grow(pages);
        }
        catch (cause) {
            throw new errors/* BrokenError */.gk(`training needs ${(end / 2 ** 30).toFixed(1)} GiB of memory, which this machine or the engine's limit of 4 GiB does not allow`, 'Leave out columns with many categories, train on fewer rows, or make the layers smaller.', { cause });
        }
    }
    floats(address, count) {
        return new Float32Array(this.memory.buffer, address, count);
    }
    words(address, count) {
        return new Uint32Array(this.memory.buffer, address, count);
    }
    bytes(address, count) {
        return new Uint8Array(this.memory.buffer, address, count);
    }
    /** An array of zeros in the heap, which `place` need not copy. */
    array(length) {
        const address = this.allocate(length * 4);
        const array = this.floats(address, length);
        this.#addresses.set(array, address);
        return array;
    }
    /** Where `values` are in the heap: where `array` made them, or a copy. */
    place(values) {
        const known = this.#addresses.get(values);
        if (known !== undefined)
            return known;
        const address = this.allocate(values.byteLength);
        this.floats(address, values.length).set(values);
        return address;
    }
    /** An array of structs; the fields left out are 0. */
    structs(layout, all) {
        const address = this.allocate(layout.bytes * all.length);
        all.forEach(((values, i) => {
            this.write(layout, address + i * layout.bytes, values);
        }));
        return address;
    }
    write(layout, address, values) {
        const view = new DataView(this.memory.buffer);
        for (const [name, value] of Object.entries(values)) {
            const [offset, type] = layout.fields[name];
            set(view, address + offset, type, value ?? 0);
        }
    }
    read(layout, address, field) {
        const [offset, type] = layout.fields[field];
        return get(new DataView(this.memory.buffer), address + offset, type);
    }
}



// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/train/network/monitors.ts
var monitors = __webpack_require__(29160);
// EXTERNAL MODULE: ./src/train/network/objective.ts
var network_objective = __webpack_require__(90496);
// EXTERNAL MODULE: ./src/train/network/targets.ts
var targets = __webpack_require__(41085);
;// CONCATENATED MODULE: ./src/train/dense/diverged.ts

/** Standard deviations from the mean beyond which an input explains a loss that overflows. */
const WILD = 1e4;
/** Times 1, the usual weight of a row, beyond which its weight does. */
const HEAVY = 1e4;
const WORDS = {
    loss: 'the loss became',
    penalty: 'the penalty of l1 and l2 became',
    gradient: 'the gradient became',
    'validation loss': 'the loss on the validation rows became',
    weights: 'the weights became',
};
/** Which of a batch's numbers is not finite. A loss of infinity may be the penalty's, one that is no number is not. */
function brokenBatch({ loss, penalty, norm }) {
    if (Number.isFinite(loss))
        return { what: 'gradient', value: norm };
    const regular = !Number.isNaN(loss) && !Number.isFinite(penalty);
    return { what: regular ? 'penalty' : 'loss', value: loss };
}
/** The error for a training that diverged: where it happened, the likely cause, and the input column when it shows. */
function diverged(failure, seen) {
    const { what, value, epoch, batch } = failure;
    const number = Number.isNaN(value) ? 'not a number' : 'infinite';
    const { cause, fix } = likelyCause(failure, seen);
    return new errors/* BrokenError */.gk(`${WORDS[what]} ${number} in epoch ${epoch}, batch ${batch}: ${cause}`, fix);
}
/** Certain causes first, then those that stand out, then the usual one. */
function likelyCause({ what, rate }, { training, model, train, rows }) {
    const examples = what === 'validation loss' ? training.validation : training.train;
    const looked = what === 'validation loss' ? everyRow(examples) : rows;
    const input = largestInput(examples, training.features, looked);
    const column = JSON.stringify(input.feature);
    if (!Number.isFinite(input.value)) {
        return {
            cause: `the input ${column} is not a finite number`,
            fix: 'Clean the column, or leave it out with data.ignore.',
        };
    }
    if (!Number.isFinite(largest(examples.y, looked))) {
        return { cause: 'a label is not a finite number', fix: 'Clean the label column.' };
    }
    const weight = examples.weights ? largest(examples.weights, looked) : 1;
    if (!(Math.abs(weight) <= HEAVY)) {
        return {
            cause: `a row weighs ${inWords(weight)}, where 1 is usual`,
            fix: 'Divide the column that data.sample-weight names by its mean, or clip it.',
        };
    }
    const heaviest = heaviestClass(train.classWeights);
    if (heaviest && heaviest.weight > HEAVY) {
        return {
            cause: `the class ${JSON.stringify(heaviest.name)} weighs ${inWords(heaviest.weight)}, where 1 is usual`,
            fix: 'Make train.class-weights smaller.',
        };
    }
    const regular = strongestPenalty(model);
    if (regular && regular.pull * rate >= 1) {
        return {
            cause: `with the learning rate ${rate}, ${regular.name} ${regular.value} is too large: a step carries weights past 0`,
            fix: `Make ${regular.name} in model.layers smaller; 0.01 is a large value already.`,
        };
    }
    if (Math.abs(input.value) > WILD) {
        return {
            cause: `the input ${column} reaches ${input.value.toPrecision(3)} standard deviations, far outside what a network can learn from`,
            fix: 'Scale or clip the column, or leave it out with data.ignore.',
        };
    }
    return {
        cause: `the learning rate ${rate} is likely too high`,
        fix: 'Lower train.learning-rate by a factor of ten, or set train.clip-norm: 1.',
    };
}
/** The regulariser that moves a weight furthest: by rate \u00b7 l1, or by rate \u00b7 2 l2 times its size. */
function strongestPenalty({ layers }) {
    return layers
        .flatMap((layer) => layer.kind === 'dense'
        ? [
            { name: 'l1', value: layer.l1, pull: layer.l1 },
            { name: 'l2', value: layer.l2, pull: 2 * layer.l2 },
        ]
        : [])
        .sort((a, b) => b.pull - a.pull)[0];
}
function heaviestClass(spec) {
    return Object.entries(typeof spec === 'object' ? spec : {})
        .map(([name, weight]) => ({ name, weight }))
        .sort((a, b) => b.weight - a.weight)[0];
}
function everyRow({ x }) {
    return Uint32Array.from({ length: x.rows }, (_, row) => row);
}
/** The input of largest magnitude in the rows; one that is not finite before any other. */
function largestInput({ x }, features, rows) {
    const { data, columns } = x;
    let found = { feature: '', value: 0 };
    for (const row of rows) {
        for (let column = 0; column < columns; column++) {
            const value = data[row * columns + column];
            if (!(Math.abs(value) <= Math.abs(found.value))) {
                found = { feature: features[column] ?? `input ${column + 1}`, value };
            }
            if (!Number.isFinite(value))
                return found;
        }
    }
    return found;
}
function largest(values, rows) {
    let most = 0;
    for (const row of rows) {
        const value = values[row];
        if (!Number.isFinite(value))
            return value;
        if (Math.abs(value) > Math.abs(most))
            most = value;
    }
    return most;
}
function inWords(value) {
    return Number.isFinite(value) ? value.toPrecision(3) : 'no finite number';
}

// EXTERNAL MODULE: ./src/train/network/auc.ts
var network_auc = __webpack_require__(24512);
;// CONCATENATED MODULE: ./src/train/dense/epoch-metrics.ts

/** Validation rows in one call of the kernels. */
const CHUNK = 8192;



;// CONCATENATED MODULE: ./src/train/dense/pace.ts
/** While there is one thread. */
const ALONE = { together: false, look: false };
/** Calls from one look at the other way to the next: some half a second. */
const CALLS = 32;
/** What the last call weighs in the time of its way, so that a single slow one changes nothing. */
const WEIGHT = 0.3;
/** What a look at all threads counts of the time it took: they had to be woken for it. */
const AWAKE = 0.7;
/**
 * Chooses the faster way by what steps took lately. Where others use the cores, threads can wait for each other longer than they
 * save: a small step then takes several times as long as on one thread. The results are the same bits either way.
 */
class Pace {
    /** Milliseconds a step. From 0, so that threads are tried for some calls: at the first they may not be up to speed. */
    #together = 0;
    #alone = Number.POSITIVE_INFINITY;
    #calls = 0;
    next() {
        const together = this.#together <= this.#alone;
        this.#calls = (this.#calls + 1) % CALLS;
        return this.#calls === 0 ? { together: !together, look: true } : { together, look: false };
    }
    took({ together, look }, milliseconds) {
        const lately = (before) => before + WEIGHT * (milliseconds - before);
        if (together) {
            this.#together = look ? AWAKE * milliseconds : lately(this.#together);
        }
        else {
            // Before threads were tried, the last call tells most: the first ones wait for their code to be compiled.
            const warming = this.#together === 0;
            this.#alone = look || warming ? milliseconds : lately(this.#alone);
        }
    }
}

;// CONCATENATED MODULE: ./src/train/dense/step.ts
/** Steps that one call can take. */
const MOST_STEPS = 1024;

;// CONCATENATED MODULE: ./src/train/dense/fit.ts




/** Milliseconds of work in one call of the kernels: short enough for Ctrl-C and a progress bar. */
const CALL_MS = 15;
/** A call that only looks at the other way takes so small a share of the steps. */
const LOOK = 1 / 8;



// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
;// CONCATENATED MODULE: ./src/train/dense/initialize.ts




/** The standard deviation of a standard normal cut off at \u00b12. */
const TRUNCATED_SD = 0.879_625_661_034_239_78;
/** Box\u2013Muller, drawn again beyond two standard deviations. */
function truncatedNormal(random, sd) {
    return () => {
        for (;;) {
            const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
            const z = radius * Math.cos(2 * Math.PI * random.uniform());
            if (Math.abs(z) <= 2)
                return z * sd;
        }
    };
}

// EXTERNAL MODULE: ./src/train/dense/kernels.generated.ts
var kernels_generated = __webpack_require__(9395);
// EXTERNAL MODULE: ./src/train/dense/shapes.ts
var shapes = __webpack_require__(50854);
;// CONCATENATED MODULE: ./src/train/dense/lane.ts






;// CONCATENATED MODULE: ./src/train/dense/parts.ts






;// CONCATENATED MODULE: ./src/train/dense/rates.ts



// EXTERNAL MODULE: ./src/train/dense/weights.ts
var weights = __webpack_require__(85655);
;// CONCATENATED MODULE: ./src/train/dense/program.ts











/** Rows that go through all layers together: few enough that their activations stay in a core's cache. */
const BLOCK = 128;
/** Milliseconds that a thread waits for the others, twice over, before it takes them for dead. */
const PATIENCE = 60_000;
/** The state of xoshiro256++. */
const SHUFFLE_BYTES = 32;
/** A training's memory, laid out for the kernels, and the calls on it. */
class Program {
    #heap;
    #build;
    #kernels;
    #shape;
    #optimizer;
    #program;
    #lane;
    #steps;
    #order;
    #shuffleState;
    #random;
    #parameters;
    #statistics;
    #moments;
    #validation;
    rows;
    batchSize;
    batches;
    /** Floating-point operations of an epoch, in its products. */
    flops;
    /** Whether a batch is divided between two lanes. */
    divided;
    /** Threads of which each would have enough to do. */
    usefulThreads;
    /** How many work along, this one included; the results are the same bits. */
    threads = 1;
    constructor(input) {
        const { heap = new Heap(), using = (0,dense_kernels/* build */.jq)(), shape, objective, train, rows, validation } = input;
        this.#heap = heap;
        this.#build = using;
        const { parameterBytes, statisticBytes } = shape;
        this.#shape = shape;
        this.#optimizer = train.optimizer;
        this.rows = rows.x.rows;
        this.batchSize = Math.min(train.batchSize, this.rows);
        this.batches = Math.ceil(this.rows / this.batchSize);
        const lanes = laneCount(shape, this.batchSize);
        this.flops = flopsPerRow(shape) * this.rows;
        this.divided = lanes > 1;
        this.usefulThreads = usefulThreads(shape, this.batchSize);
        const normalized = shape.layers.some((({ layer }) => layer.kind === 'batch_normalization'));
        const capacity = normalized
            ? this.batchSize
            : Math.min(BLOCK, (0,shapes/* padded */.j)(Math.ceil(this.batchSize / lanes), 4));
        this.#parameters = heap.allocate(parameterBytes);
        this.#moments = heap.allocate(parameterBytes * 2);
        this.#statistics = heap.allocate(statisticBytes);
        const firstLearning = shape.layers.findIndex((({ parameters }) => parameters.length > 0));
        const places = {
            parameters: this.#parameters,
            statistics: this.#statistics,
            firstLearning,
            transposed: shape.layers.map((({ layer, inputs, outputs }, i) => layer.kind === 'dense' && i > firstLearning
                ? heap.allocate((0,shapes/* padded */.j)(inputs, 8) * (0,shapes/* padded */.j)(outputs, 8) * 4)
                : 0)),
        };
        this.#random = this.#seedDropout(train.seed, lanes);
        const meeting = (() => heap.structs(kernels_generated/* Meeting */.iX, [{ patience: PATIENCE }]));
        this.#lane = heap.structs(kernels_generated/* Lane */.J$, Array.from({ length: lanes }, ((_, lane) => planLane(heap, shape, places, {
            capacity,
            loss: objective.loss,
            delta: objective.delta,
            mae: objective.task === 'regression',
            threshold: objective.fromLogits ? 0 : 0.5,
            training: {
                gradient: heap.allocate(parameterBytes),
                gradientBytes: parameterBytes,
                random: shape.layers.map(((_, i) => this.#random.address + (lane * shape.layers.length + i) * 64)),
                meeting: meeting(),
            },
        }))));
        this.#order = heap.allocate(this.rows * 4);
        this.#shuffleState = heap.allocate(SHUFFLE_BYTES);
        const shuffle = new numeric_random/* Random */.o(train.seed, 'shuffle');
        const words = SHUFFLE_BYTES / 4;
        heap
            .words(this.#shuffleState, words)
            .set(Array.from({ length: words }, (() => shuffle.uint32())));
        this.#steps = heap.allocate(kernels_generated/* Step */.pn.bytes * MOST_STEPS);
        this.#validation = {
            rows: this.#placeRows(validation, 0),
            outputs: heap.allocate(validation.x.rows * shape.outputs * 4),
        };
        const parts = planParts(shape, places.transposed, lanes);
        this.#program = heap.structs(kernels_generated/* Program */.BP, [
            {
                lanes: this.#lane,
                laneCount: lanes,
                parts: heap.structs(kernels_generated/* Part */.eS, parts.map(((segments) => ({
                    segments: heap.structs(kernels_generated/* Segment */.Y4, segments),
                    count: segments.length,
                })))),
                rows: this.#placeRows(rows, this.#order),
                parameters: this.#parameters,
                firstMoment: this.#moments,
                secondMoment: this.#moments + parameterBytes,
                optimizer: kernels_generated/* Optimizer */.EL[train.optimizer.kind === 'adamw' ? 'adam' : train.optimizer.kind],
                ...optimizerFields(train.optimizer),
                clipNorm: train.clipNorm ?? 0,
                steps: this.#steps,
                meeting: meeting(),
            },
        ]);
        if (train.optimizer.kind === 'adagrad') {
            heap
                .floats(this.#moments + parameterBytes, parameterBytes / 4)
                .fill(train.optimizer.initialAccumulator);
        }
        this.#kernels = (0,dense_kernels/* instantiate */.Fl)(heap.memory, using);
    }
    #seedDropout(seed, lanes) {
        const words = this.#shape.layers.length * lanes * 16;
        const address = this.#heap.allocate(words * 4);
        const random = new numeric_random/* Random */.o(seed, 'dropout');
        this.#heap.words(address, words).set(Array.from({ length: words }, (() => random.uint32())));
        return { address, bytes: words * 4 };
    }
    #placeRows({ x, y, weights }, order) {
        const heap = this.#heap;
        return heap.structs(kernels_generated/* Rows */.Sc, [
            {
                x: heap.place(x.data),
                columns: x.columns,
                y: heap.place(y),
                weights: weights ? heap.place(weights) : 0,
                order,
            },
        ]);
    }
    /** Puts the training rows into the next epoch's order. */
    shuffle() {
        this.#kernels.shuffle(this.#order, this.rows, this.#shuffleState);
    }
    /** The training rows of a batch, in this epoch's order. */
    rowsOf(batch) {
        const first = batch * this.batchSize;
        return this.#heap.words(this.#order + first * 4, this.#batchRows(batch)).slice();
    }
    #batchRows(batch) {
        return Math.min(this.batchSize, this.rows - batch * this.batchSize);
    }
    /**
     * Takes optimizer steps on `count` batches of the epoch, from `first` on.
     * @param rate the learning rate at each, and `step` the number of steps taken before
     * @param threads how many of those that work along are to
     * @returns the steps taken: fewer than `count` when a loss, penalty or gradient is not finite
     * @throws BrokenError when another thread no longer answers
     */
    run(first, count, step, rate, threads = this.threads) {
        for (let i = 0; i < count; i++) {
            this.#heap.write(kernels_generated/* Step */.pn, this.#steps + i * kernels_generated/* Step */.pn.bytes, {
                first: (first + i) * this.batchSize,
                rows: this.#batchRows(first + i),
                ...stepRates(this.#optimizer, rate(step + i), step + i + 1),
            });
        }
        try {
            return this.#kernels.train(this.#program, count, threads);
        }
        catch (cause) {
            if (threads === 1 || !(cause instanceof WebAssembly.RuntimeError))
                throw cause;
            throw new errors/* BrokenError */.gk("one of the training's threads no longer answers", 'Run it again; with train.checkpoint-every it goes on at the last checkpoint.', { cause });
        }
    }
    /** What another thread needs to work along, see `OtherThreads`. */
    get shared() {
        return { module: this.#build.module, memory: this.#heap.memory, program: this.#program };
    }
    /** Lets the other threads out of their work. */
    release() {
        this.threads = 1;
        this.#kernels.stop(this.#program);
    }
    /** What a batch gave, by its place in the last `run`: its loss with the penalty, that alone, and the gradient's norm before clipping. */
    stepOf(index) {
        const read = (field) => this.#heap.read(kernels_generated/* Step */.pn, this.#steps + index * kernels_generated/* Step */.pn.bytes, field);
        return { loss: read('loss'), penalty: read('penalty'), norm: read('norm') };
    }
    /** What has added up since the last call. */
    takeSums() {
        const read = ((field) => this.#heap.read(kernels_generated/* Program */.BP, this.#program, field));
        const sums = { loss: read('lossSum'), metric: read('metricSum'), norm: read('normSum') };
        this.#heap.write(kernels_generated/* Program */.BP, this.#program, { lossSum: 0, metricSum: 0, normSum: 0 });
        return sums;
    }
    /** \u03a3 of losses (without penalties) and metrics over validation rows `first \u2026`, and their outputs. */
    validate(first, count, fromLogits) {
        const { outputs } = this.#shape;
        const target = this.#validation.outputs + first * outputs * 4;
        const { rows } = this.#validation;
        this.#kernels.evaluate(this.#lane, rows, first, count, target, fromLogits ? 1 : 0);
        return {
            loss: this.#heap.read(kernels_generated/* Lane */.J$, this.#lane, 'lossSum'),
            metric: this.#heap.read(kernels_generated/* Lane */.J$, this.#lane, 'metricSum'),
            outputs: this.#heap.floats(target, count * outputs),
        };
    }
    /** The regularisers' share of the loss, with the weights as they stand. */
    penalty() {
        return this.#kernels.penalty(this.#program);
    }
    /** Copies of the weights' blocks. */
    snapshot() {
        const { parameters, statistics } = this.#blocks();
        return { parameters: parameters.slice(), statistics: statistics.slice() };
    }
    restore({ parameters, statistics }) {
        const blocks = this.#blocks();
        blocks.parameters.set(parameters);
        blocks.statistics.set(statistics);
        this.#kernels.refresh(this.#program);
    }
    /** A number among the weights that is not finite. */
    brokenWeight() {
        const { parameters, statistics } = this.#blocks();
        const broken = ((value) => !Number.isFinite(value));
        return parameters.find(broken) ?? statistics.find(broken);
    }
    weights() {
        return (0,weights/* readWeights */.oQ)(this.#shape, this.#blocks());
    }
    setWeights(layers) {
        (0,weights/* writeWeights */.Bc)(this.#shape, this.#blocks(), layers);
        this.#kernels.refresh(this.#program);
    }
    /** Copies of all that the next step depends on, between two epochs. */
    state() {
        const sections = this.#sections();
        return {
            parameters: sections.parameters.slice(),
            moments: sections.moments.slice(),
            statistics: sections.statistics.slice(),
            shuffle: sections.shuffle.slice(),
            dropout: sections.dropout.slice(),
        };
    }
    get stateBytes() {
        const { parameters, moments, statistics, shuffle, dropout } = this.#sections();
        return {
            parameters: parameters.byteLength,
            moments: moments.byteLength,
            statistics: statistics.byteLength,
            shuffle: shuffle.byteLength,
            dropout: dropout.byteLength,
        };
    }
    setState(state) {
        const sections = this.#sections();
        for (const name of Object.keys(sections)) {
            sections[name].set(state[name]);
        }
        this.#kernels.refresh(this.#program);
    }
    #sections() {
        const { parameterBytes, statisticBytes } = this.#shape;
        return {
            parameters: this.#heap.bytes(this.#parameters, parameterBytes),
            moments: this.#heap.bytes(this.#moments, parameterBytes * 2),
            statistics: this.#heap.bytes(this.#statistics, statisticBytes),
            shuffle: this.#heap.bytes(this.#shuffleState, SHUFFLE_BYTES),
            dropout: this.#heap.bytes(this.#random.address, this.#random.bytes),
        };
    }
    #blocks() {
        const { parameterBytes, statisticBytes } = this.#shape;
        return {
            parameters: this.#heap.floats(this.#parameters, parameterBytes / 4),
            statistics: this.#heap.floats(this.#statistics, statisticBytes / 4),
        };
    }
}
/** Floating-point operations from which a batch is worth dividing between two threads. */
const DIVISIBLE = 1.5e6;
/** Those that a thread is to have in a step, and rows of a block, where several share a lane: they meet more often. */
const THREAD_FLOPS = 4e6;
const THREAD_ROWS = 16;
const MOST_THREADS = 8;




;// CONCATENATED MODULE: ./src/train/dense/learn.ts













/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;


/** Floating-point operations of a training, below which a thread would start for little: some 0.3 s. */
const LONG = 1.5e10;



;// CONCATENATED MODULE: ./src/train/dense/network.ts






/** Rows handed to the kernels at a time, and rows they take through the layers at a time. */
const network_CHUNK = 4096;
const network_BLOCK = 128;


;// CONCATENATED MODULE: ./src/train/dense/outcome.ts



;// CONCATENATED MODULE: ./src/train/dense/dense-trainer.ts











// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/train/ray/path-there.ts


/**
 * A path of the command's as the cluster has it: relative to where it runs there.
 * @param key what the path is called in the config
 * @throws InputError where it lies elsewhere
 */
function pathThere(path, { folder }, key) {
    const inner = (0,external_node_path_.relative)(folder, path);
    if (inner !== '' && inner !== '..' && !inner.startsWith(`..${external_node_path_.sep}`)) {
        return inner.split(external_node_path_.sep).join('/');
    }
    throw errors/* InputError */.dz.of(`${key} lies outside of the folder that the cluster is sent: ${path}`, {
        fix: `Leave it out and write to SLUICE_OUT, or name a folder that holds it: train.on: {working-dir: \u2026}`,
    });
}

;// CONCATENATED MODULE: ./src/train/ray/timing.ts
const TIMING = {
    look: 2_000,
    again: 2_000,
    headGone: 120_000,
    answer: 60_000,
    transfer: 600_000,
    stop: 8_000,
};

;// CONCATENATED MODULE: ./src/train/ray/on-ray.ts


// What talks to a cluster is read only where there is one.
const WORLD = { env: process.env, timing: TIMING };
/**
 * Runs a command as a job of a Ray cluster, by its Jobs API. Nothing but the command runs there: the
 * split, the labels of the test rows and the verdict stay in this job.
 */
function onRay(on, world = WORLD) {
    return {
        prepare(spec, rows) {
            const { predictions, model } = spec;
            const left = {
                ...(predictions !== undefined && {
                    predictions: pathThere(predictions, on, 'command.predictions'),
                }),
                ...(model !== undefined && { model: pathThere(model, on, 'command.model') }),
            };
            const send = once(async (folder) => {
                const { packJob } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(9670)]).then(__webpack_require__.bind(__webpack_require__, 19670));
                return packJob(spec, on, rows, folder);
            });
            return async (context) => {
                const { commandThere } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1306), __webpack_require__.e(6960), __webpack_require__.e(9670), __webpack_require__.e(898), __webpack_require__.e(3239)]).then(__webpack_require__.bind(__webpack_require__, 23239));
                return commandThere({ spec, on, left, send }, world, context);
            };
        },
    };
}
/**
 * Trains a network as a job of a Ray cluster: the engine and the encoded rows are sent there, and
 * weights come back. Nothing is known there of the test rows.
 */
function networkOnRay(on, world = WORLD) {
    return (lesson) => {
        const send = once(async (folder) => {
            const { packNetwork } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(9670), __webpack_require__.e(7758)]).then(__webpack_require__.bind(__webpack_require__, 17758));
            return packNetwork(lesson, on, folder);
        });
        return async (context) => {
            const { networkThere } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1306), __webpack_require__.e(6960), __webpack_require__.e(9670), __webpack_require__.e(898), __webpack_require__.e(6328)]).then(__webpack_require__.bind(__webpack_require__, 46328));
            return networkThere({ lesson, on, send }, world, context);
        };
    };
}
/** What is sent is the same for all seeds. */
function once(pack) {
    let sent;
    return (folder) => {
        sent ??= pack(folder);
        return sent;
    };
}

;// CONCATENATED MODULE: ./src/train/trainers.ts


/** The own engine's name and version, by which it repeats. */

/** What runs layers, for the formats that a model is read back from. */

/**
 * The trainers that there are. All are in the bundle, and what the usual one does not need is read
 * when it is asked for.
 */
const TRAINERS = {
    dense: (async () => denseTrainer(undefined, (({ on }) => on && networkOnRay(on)))),
    async tfjs() {
        const { tfjsTrainer } = await Promise.all(/* import() */[__webpack_require__.e(6960), __webpack_require__.e(8885)]).then(__webpack_require__.bind(__webpack_require__, 8885));
        const { bundledChild } = await __webpack_require__.e(/* import() */ 1449).then(__webpack_require__.bind(__webpack_require__, 31449));
        return tfjsTrainer(denseTrainer(), bundledChild());
    },
    async command() {
        const { commandTrainer } = await Promise.all(/* import() */[__webpack_require__.e(8795), __webpack_require__.e(251), __webpack_require__.e(6960), __webpack_require__.e(3994), __webpack_require__.e(8593)]).then(__webpack_require__.bind(__webpack_require__, 78593));
        return commandTrainer(await places());
    },
    async 'own-split'() {
        const { ownSplitTrainer } = await Promise.all(/* import() */[__webpack_require__.e(8795), __webpack_require__.e(251), __webpack_require__.e(6960), __webpack_require__.e(3994), __webpack_require__.e(6481)]).then(__webpack_require__.bind(__webpack_require__, 26481));
        return ownSplitTrainer(await places());
    },
    async given() {
        const { givenTrainer } = await Promise.all(/* import() */[__webpack_require__.e(8795), __webpack_require__.e(251), __webpack_require__.e(3994), __webpack_require__.e(6609)]).then(__webpack_require__.bind(__webpack_require__, 36609));
        return givenTrainer();
    },
};
/** Where a command is run, by what its spec says. */
async function places() {
    const { here } = await Promise.all(/* import() */[__webpack_require__.e(6960), __webpack_require__.e(6861)]).then(__webpack_require__.bind(__webpack_require__, 96861));
    return ({ on }) => (on ? onRay(on) : here);
}

const scoreByCommand = async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(8795), __webpack_require__.e(251), __webpack_require__.e(6960), __webpack_require__.e(3994), __webpack_require__.e(2554)]).then(__webpack_require__.bind(__webpack_require__, 42554))).scoreByCommand(...asked);
const readNumbers = async (...asked) => (await __webpack_require__.e(/* import() */ 7530).then(__webpack_require__.bind(__webpack_require__, 7530))).readNumbers(...asked);



/***/ })

};
