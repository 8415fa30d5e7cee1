export const id = 8885;
export const ids = [8885,7213,6213];
export const modules = {

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

/***/ 65970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ACTIVATIONS)
/* harmony export */ });
/** A network and how to train it. Names, defaults and meaning as in Keras 3. */
const ACTIVATIONS = [
    'relu',
    'leaky_relu',
    'elu',
    'selu',
    'gelu',
    'swish',
    'tanh',
    'sigmoid',
    'softmax',
    'linear',
];


/***/ }),

/***/ 76213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LAYERS_MODEL: () => (/* binding */ LAYERS_MODEL),
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   parseLayersModel: () => (/* binding */ parseLayersModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);


const LAYERS_MODEL = 'layers-model';
const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M]) })]),
    userDefinedMetadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        sluice: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ encoding: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M, layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tf.js').optional() }),
    }),
});
/**
 * The files that go with a topology, and whether its layers are tf.js's own: any that it has, which
 * only tf.js runs.
 * @throws Error when it is no topology that Sluice wrote
 */
function filesOf(topology) {
    const { weightsManifest, userDefinedMetadata } = named.parse(parseLayersModel(topology));
    const { encoding, layers } = userDefinedMetadata.sluice;
    return { weights: weightsManifest[0].paths[0], encoding, own: layers !== undefined };
}
/** @throws Error for another format of tf.js, said before the rest is looked at */
function parseLayersModel(topology) {
    const json = JSON.parse(topology);
    const { format } = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).parse(json);
    if (format === LAYERS_MODEL)
        return json;
    throw new Error(`it is a tf.js ${format}; Sluice reads ${LAYERS_MODEL}s`);
}


/***/ }),

/***/ 27213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTfjs: () => (/* binding */ fromTfjs),
/* harmony export */   toTfjs: () => (/* binding */ toTfjs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65970);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76213);



/** `leaky_relu` is no activation in tf.js, but a layer of its own. */
const LEAKY_RELU_SLOPE = 0.2;
const weightEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()),
    dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('float32'),
});
const modelJson = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Sequential'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), config: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) })),
        }),
    }),
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(weightEntry) })]),
});
/**
 * A network in the tf.js Layers format (tfjs-layers, `LayersModel.save`), in bytes that depend on
 * the network alone: the topology as Keras's Sequential config with a manifest of weights, and the
 * weights one after the other as little-endian float32. `userDefinedMetadata` is where the format
 * has room for what is not tf.js's own.
 * @returns the weights, and the topology once their file and the encoding's have names
 */
function toTfjs(network) {
    const layers = [];
    const entries = [];
    const values = [];
    const counts = new Map();
    const named = (kind) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return `${kind}_${count}`;
    };
    for (const { layer, weights } of network.layers) {
        const name = named(layer.kind);
        layers.push(...kerasLayers(layer, name, named));
        for (const weight of weights) {
            entries.push({ name: `${name}/${weight.name}`, shape: [...weight.shape], dtype: 'float32' });
            values.push(weight.values);
        }
    }
    layers[0].config['batch_input_shape'] = [null, network.inputs];
    const topology = (files) => ({
        format: _named_files_js__WEBPACK_IMPORTED_MODULE_0__.LAYERS_MODEL,
        generatedBy: 'Sluice',
        convertedBy: null,
        modelTopology: { class_name: 'Sequential', config: { name: 'sluice', layers } },
        weightsManifest: [{ paths: [files.weights], weights: entries }],
        userDefinedMetadata: { sluice: { encoding: files.encoding } },
    });
    return {
        weights: littleEndian(values),
        topology: (files) => `${JSON.stringify(topology(files), null, 2)}\n`,
    };
}
function parseTopology(topology) {
    const json = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__.parseLayersModel)(topology);
    refuseOtherClasses(json);
    return modelJson.parse(json);
}
/**
 * Reads back what `toTfjs` wrote.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
function fromTfjs(topology, bytes) {
    const model = parseTopology(topology);
    const weights = readWeights(model.weightsManifest[0].weights, bytes);
    const keras = model.modelTopology.config.layers;
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).parse(keras[0]?.config['batch_input_shape']);
    const layers = [];
    for (const { class_name, config } of keras) {
        const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().parse(config['name']);
        const own = (weights.get(name) ?? []).map((weight) => ({
            ...weight,
            name: weight.name.slice(name.length + 1),
        }));
        if (class_name === 'LeakyReLU') {
            const previous = layers.pop();
            if (previous?.layer.kind !== 'dense')
                throw new Error('LeakyReLU does not follow a dense layer');
            layers.push({ ...previous, layer: { ...previous.layer, activation: 'leaky_relu' } });
        }
        else
            layers.push({ layer: fromKeras(class_name, config), weights: own });
    }
    return { inputs: shape[1], layers };
}
function kerasLayers(layer, name, named) {
    const common = { name, trainable: true };
    switch (layer.kind) {
        case 'dense': {
            const leaky = layer.activation === 'leaky_relu';
            const activation = leaky ? 'linear' : layer.activation;
            const dense = {
                class_name: 'Dense',
                config: { ...common, units: layer.units, activation, use_bias: true },
            };
            if (!leaky)
                return [dense];
            const config = { name: named('leaky_re_lu'), trainable: true, alpha: LEAKY_RELU_SLOPE };
            return [dense, { class_name: 'LeakyReLU', config }];
        }
        case 'dropout':
            return [{ class_name: 'Dropout', config: { ...common, rate: layer.rate } }];
        case 'batch_normalization': {
            const { momentum, epsilon } = layer;
            const config = { ...common, axis: -1, momentum, epsilon, center: true, scale: true };
            return [{ class_name: 'BatchNormalization', config }];
        }
    }
}
/** What other programs write there, said before the rest is looked at. */
const modelClass = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }) });
function refuseOtherClasses(json) {
    const name = modelClass.safeParse(json).data?.modelTopology.class_name;
    if (name !== undefined && name !== 'Sequential') {
        throw new Error(`it is a ${name} model; Sluice reads Sequential ones`);
    }
}
const LAYERS = ['Dense', 'LeakyReLU', 'Dropout', 'BatchNormalization'];
function fromKeras(className, config) {
    const number = (key) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().parse(config[key]);
    const layer = `the layer ${JSON.stringify(config['name'])}`;
    if (className === 'Dense') {
        const activation = _layers_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIVATIONS */ .A.find((one) => one === config['activation']);
        if (!activation) {
            throw new Error(`${layer} has the activation ${JSON.stringify(config['activation'])}; Sluice reads ${_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIVATIONS */ .A.join(', ')}`);
        }
        return {
            kind: 'dense',
            units: number('units'),
            activation,
            initializer: 'zeros',
            l1: 0,
            l2: 0,
        };
    }
    if (className === 'Dropout')
        return { kind: 'dropout', rate: number('rate') };
    if (className === 'BatchNormalization') {
        return {
            kind: 'batch_normalization',
            momentum: number('momentum'),
            epsilon: number('epsilon'),
        };
    }
    throw new Error(`${layer} is a ${className}; Sluice reads ${LAYERS.join(', ')}`);
}
function littleEndian(values) {
    const bytes = new Uint8Array(values.reduce((sum, array) => sum + array.length * 4, 0));
    const view = new DataView(bytes.buffer);
    let offset = 0;
    for (const array of values) {
        for (const value of array) {
            view.setFloat32(offset, value, true);
            offset += 4;
        }
    }
    return bytes;
}
/** Weights by the name of their layer. */
function readWeights(entries, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const byLayer = new Map();
    let offset = 0;
    for (const { name, shape } of entries) {
        const size = shape.reduce((product, n) => product * n, 1);
        if (offset + size * 4 > bytes.byteLength)
            throw new Error(`the weights end before ${name}`);
        const values = new Float32Array(size);
        for (let i = 0; i < size; i++, offset += 4) {
            values[i] = view.getFloat32(offset, true);
            if (!Number.isFinite(values[i]))
                throw new Error(`${name} holds a value that is not finite`);
        }
        const layer = name.slice(0, name.lastIndexOf('/'));
        byLayer.set(layer, [...(byLayer.get(layer) ?? []), { name, shape, values }]);
    }
    if (offset !== bytes.byteLength)
        throw new Error('there are more weights than the model has');
    return byLayer;
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

/***/ 8885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tfjsTrainer: () => (/* binding */ tfjsTrainer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/train/network/monitors.ts
var monitors = __webpack_require__(29160);
// EXTERNAL MODULE: ./src/train/network/objective.ts
var network_objective = __webpack_require__(90496);
// EXTERNAL MODULE: ./src/train/network/targets.ts
var targets = __webpack_require__(41085);
// EXTERNAL MODULE: ./src/train/network/test-predictions.ts
var test_predictions = __webpack_require__(57888);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/train/child/protocol.ts
var protocol = __webpack_require__(30287);
// EXTERNAL MODULE: ./src/train/child/report-reader.ts
var report_reader = __webpack_require__(70669);
// EXTERNAL MODULE: ./src/train/child/watch-child.ts + 3 modules
var watch_child = __webpack_require__(43820);
// EXTERNAL MODULE: ./src/train/tfjs/task.ts
var tfjs_task = __webpack_require__(94473);
;// CONCATENATED MODULE: ./src/train/tfjs/ask-child.ts









/**
 * Asks a process of its own, and waits for its answer. It has the usual names of the environment,
 * and so no token.
 * @throws BrokenError unless it ends well and leaves an answer
 */
async function ask(task, program, { seed, folder, emit, signal, }) {
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.task), (0,tfjs_task/* packTask */.pO)(task));
    const events = (0,external_node_path_.join)(folder, 'events.jsonl');
    const env = (0,protocol/* environmentOf */.p7)(process.env, [], {
        events,
        out: folder,
        data: folder,
        seed,
        params: {},
    });
    const child = {
        name: `the process of ${task.name}`,
        run: `exec ${[...program, folder].map(quoted).join(' ')}`,
        folder,
        // TensorFlow's own greetings are no output of the model's.
        env: { ...env, TF_CPP_MIN_LOG_LEVEL: '2' },
        events,
        // The job's own limit holds.
        timeoutMinutes: Number.POSITIVE_INFINITY,
        silentMinutes: Number.POSITIVE_INFINITY,
    };
    await (0,watch_child/* watchChild */.a)(child, new report_reader/* ReportReader */.C(emit), { emit, signal });
    try {
        return await readAnswer(folder);
    }
    catch (cause) {
        const why = (0,errors/* messageOf */.bD)(cause);
        throw new errors/* BrokenError */.gk(`${child.name} left no answer: ${why}`, undefined, { cause });
    }
}
async function readAnswer(folder) {
    const answer = (0,tfjs_task/* parseAnswer */.Wp)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.answer), 'utf8'));
    if (answer.kind === 'refused')
        return { answer, bytes: new Uint8Array(0) };
    const bytes = new Uint8Array(await (0,promises_.readFile)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.weights)));
    const outputs = (0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.outputs);
    if (!(await (0,exists/* exists */.t)(outputs)))
        return { answer, bytes };
    return {
        answer,
        bytes,
        outputs: new Float32Array(new Uint8Array(await (0,promises_.readFile)(outputs)).buffer),
    };
}
/** For the shell, whatever is in it. */
function quoted(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/models/tfjs/tfjs-format.ts
var tfjs_format = __webpack_require__(27213);
;// CONCATENATED MODULE: ./src/train/tfjs/known-layers.ts


/** Settings of Keras's layers that the dense engine has no counterpart of, with what they have to be. */
const UNUSED = {
    bias_regularizer: null,
    activity_regularizer: null,
    kernel_constraint: null,
    bias_constraint: null,
    beta_regularizer: null,
    gamma_regularizer: null,
    beta_constraint: null,
    gamma_constraint: null,
    noise_shape: null,
    trainable: true,
    use_bias: true,
    center: true,
    scale: true,
};
const penalty = schemas/* object */.Ikc({ class_name: schemas/* literal */.euz('L1L2'), config: schemas/* object */.Ikc({ l1: schemas/* number */.aig(), l2: schemas/* number */.aig() }) })
    .nullish();
const sequential = schemas/* object */.Ikc({
    class_name: schemas/* literal */.euz('Sequential'),
    config: schemas/* object */.Ikc({
        layers: schemas/* array */.YOg(schemas/* object */.Ikc({ class_name: schemas/* string */.YjP(), config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
    }),
});
/**
 * The layers of a model as the dense engine has them; undefined where it has one that the engine
 * lacks, or one that is set to do something else.
 */
function knownLayers({ topology, weights, bytes }, { output }) {
    const own = sequential.safeParse(topology).data?.config.layers;
    if (!own?.every(({ config }) => isPlain(config)))
        return undefined;
    const network = layersOf({ topology, weights, bytes });
    const last = network?.at(-1)?.layer;
    if (!network || last?.kind !== 'dense')
        return undefined;
    const dense = own.filter(({ class_name }) => class_name === 'Dense');
    const penalties = dense.map(({ config }) => penalty.safeParse(config['kernel_regularizer']));
    if (penalties.some(({ success }) => !success))
        return undefined;
    if (last.units !== output.units || last.activation !== output.activation)
        return undefined;
    // The engine's output layer has no penalty.
    if (penalties.at(-1)?.data)
        return undefined;
    let place = 0;
    const layers = network.slice(0, -1).map(({ layer }) => {
        if (layer.kind !== 'dense')
            return layer;
        const { l1 = 0, l2 = 0 } = penalties[place++]?.data?.config ?? {};
        return { ...layer, l1, l2 };
    });
    return { layers, initial: network };
}
function isPlain(config) {
    return Object.entries(UNUSED).every(([key, value]) => (config[key] ?? value) === value);
}
function layersOf({ topology, weights, bytes }) {
    const json = {
        format: 'layers-model',
        modelTopology: topology,
        weightsManifest: [{ weights }],
    };
    try {
        return (0,tfjs_format.fromTfjs)(JSON.stringify(json), bytes).layers;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/train/tfjs/tfjs-node.ts
var tfjs_node = __webpack_require__(34982);
;// CONCATENATED MODULE: ./src/train/tfjs/tfjs-trainer.ts











/**
 * Trains the model that a file of the user's makes with tf.js. The file runs in a process of its own,
 * which is handed encoded rows, no labels of the test rows, and no token.
 * @param dense trains what it has the layers for
 */
function tfjsTrainer(dense, child) {
    return {
        kind: 'tfjs',
        async prepare(spec, data, world) {
            const prepared = await prepare(spec, data, world);
            const { engine } = spec;
            const own = { run: (context) => trainInChild(prepared, child, context) };
            const made = await inPassing((folder) => describe(prepared, child, { seed: 0, folder, signal: world.signal ?? NEVER }));
            if (engine === 'tfjs' || engine === 'tfjs-node')
                return own;
            if (knownLayers(made, prepared.objective)) {
                return { run: (context) => trainDense(prepared, dense, child, data, world, context) };
            }
            if (engine === 'auto')
                return own;
            throw errors/* InputError */.dz.of(`${spec.name} has layers that the dense engine lacks`, {
                fix: 'Leave train.engine out: tf.js trains it then.',
            });
        },
    };
}
const NEVER = new AbortController().signal;
/** @throws InputError when rows or tfjs-node are missing, or loss, weights or callbacks do not fit the data */
async function prepare(spec, data, { emit }) {
    const { training, evaluation } = data;
    if (process.platform === 'win32') {
        throw errors/* InputError */.dz.of('a file that makes a model needs Linux or macOS', {
            fix: 'There a process and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
        });
    }
    if (!training || !evaluation) {
        throw errors/* InputError */.dz.of('a model needs rows to train on and rows to test on', {
            fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
        });
    }
    if (!(await (0,promises_.stat)(spec.file).catch(() => undefined))?.isFile()) {
        throw errors/* InputError */.dz.of(`there is no file ${spec.name}`, { fix: 'Name a module: model.mjs' });
    }
    if (spec.engine === 'tfjs-node' && (0,tfjs_node/* resolveTfjsNode */.W)(spec.file) === undefined) {
        throw errors/* InputError */.dz.of('engine: tfjs-node needs @tensorflow/tfjs-node, which is not installed', {
            fix: `Run npm install @tensorflow/tfjs-node beside ${spec.name}, or leave the engine out: without it tf.js trains on WebAssembly.`,
        });
    }
    const objective = (0,network_objective/* objectiveOf */.p)({ layers: [], ...(spec.loss && { loss: spec.loss }) }, training);
    const train = (0,monitors/* fittingCallbacks */.O)(spec.train, training, objective, emit);
    const scale = (0,targets/* targetScale */.cY)(training);
    const { train: rows, validation } = training;
    const weights = (0,targets/* rowWeights */.WM)(training, train.classWeights);
    return {
        spec: { ...spec, train },
        training,
        evaluation,
        objective,
        scale,
        learnt: { x: rows.x, y: (0,targets/* scaledTargets */.Bn)(rows.y, scale), ...(weights && { weights }) },
        watched: {
            x: validation.x,
            y: (0,targets/* scaledTargets */.Bn)(validation.y, scale),
            ...(validation.weights && { weights: validation.weights }),
        },
        info: {
            task: training.task,
            classes: training.classes,
            inputs: rows.x.columns,
            features: training.features,
            outputs: objective.output.units,
        },
    };
}
function taskOf({ spec, info, objective }, seed) {
    const { task, loss, delta } = objective;
    return {
        file: spec.file,
        name: spec.name,
        info: { ...info, seed },
        objective: { task, loss, delta },
    };
}
/** What the file makes with a seed, before it has learnt. */
async function describe(prepared, child, at) {
    const task = { ...taskOf(prepared, at.seed), ask: { kind: 'describe' } };
    // What it prints is heard when it trains.
    const { answer, bytes } = await ask(task, child, { ...at, emit: () => { } });
    if (answer.kind === 'refused') {
        throw errors/* InputError */.dz.of(answer.message, answer.fix === undefined ? {} : { fix: answer.fix });
    }
    return { ...answer, bytes };
}
/** In a folder that is gone afterwards. */
async function inPassing(work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-model-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** @throws BrokenError when it breaks, or what it gives is no answer */
async function trainInChild(prepared, child, { seed, emit, signal, checkpoints, scratch }) {
    const { spec, training, evaluation, scale, learnt, watched } = prepared;
    signal.throwIfAborted();
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'tfjs-'));
    const task = {
        ...taskOf(prepared, seed),
        ask: {
            kind: 'train',
            backend: spec.engine === 'tfjs-node' ? 'tensorflow' : 'auto',
            train: { ...spec.train, seed },
            training: learnt,
            validation: watched,
            test: evaluation.test.x,
            exported: (0,test_predictions/* exportedScale */.e)(scale, evaluation.encoding.label),
            sd: scale.sd,
            ...(checkpoints !== undefined && { checkpoints }),
        },
    };
    const { answer, bytes, outputs } = await ask(task, child, { seed, emit, signal, folder });
    if (answer.kind !== 'trained' || outputs === undefined) {
        throw new errors/* BrokenError */.gk(answer.kind === 'refused' ? answer.message : `${spec.name} was not trained`);
    }
    refuseStrange(outputs, prepared);
    const { backend, version, history, epochs, topology, weights } = answer;
    const { resumed, ...counts } = epochs;
    return {
        by: { kind: 'tfjs', engine: backend, version },
        outcome: { kind: 'predictions', predictions: (0,test_predictions/* testPredictions */.z)(outputs, evaluation) },
        epochs: { ...counts, ...(resumed !== undefined && { resumed }) },
        history,
        model: { kind: 'tfjs', network: { topology, weights, bytes }, encoding: training.encoding },
    };
}
/** How far a row's probabilities may be from 1 in sum: 32 bits tell seven digits. */
const SUM_TOLERANCE = 1e-3;
/** @throws BrokenError where outputs are not finite, or no probabilities where they should be */
function refuseStrange(outputs, { spec, info, evaluation }) {
    const { rows } = evaluation.test.x;
    const wrong = (what, fix) => new errors/* BrokenError */.gk(`${spec.name} ${what}`, fix);
    if (outputs.length !== rows * info.outputs) {
        throw wrong(`gave ${outputs.length} numbers for ${rows} test rows`);
    }
    const odd = outputs.findIndex((value) => !Number.isFinite(value));
    if (odd >= 0)
        throw wrong(`gives ${outputs[odd]} for a test row`);
    if (info.task === 'regression')
        return;
    const last = info.task === 'binary' ? 'sigmoid' : 'softmax';
    const fix = `End it with the activation ${last}.`;
    const outside = outputs.find((value) => value < 0 || value > 1);
    if (outside !== undefined)
        throw wrong(`gives ${outside}, which is no probability`, fix);
    if (info.task === 'binary')
        return;
    for (let row = 0; row < rows; row++) {
        const own = outputs.subarray(row * info.outputs, (row + 1) * info.outputs);
        const sum = own.reduce((total, value) => total + value, 0);
        if (Math.abs(sum - 1) <= SUM_TOLERANCE)
            continue;
        throw wrong(`gives probabilities that are ${sum} in sum`, fix);
    }
}
/** The same network, from the weights that its file gave it, where the dense engine has its layers. */
async function trainDense(prepared, dense, child, data, world, context) {
    const { spec, objective } = prepared;
    const { seed, signal, emit } = context;
    signal.throwIfAborted();
    const made = await inPassing((folder) => describe(prepared, child, { seed, folder, signal }));
    const known = knownLayers(made, objective);
    if (!known)
        throw new errors/* BrokenError */.gk(`${spec.name} makes another model for the seed ${seed}`);
    const { layers, initial } = known;
    const denseSpec = {
        kind: 'dense',
        model: { layers, ...(spec.loss && { loss: spec.loss }) },
        train: spec.train,
        initial,
    };
    // It would warn of what was warned of before.
    const training = await dense.prepare(denseSpec, data, { ...world, emit: () => { } });
    emit({ type: 'output', text: `the dense engine trains ${spec.name}: it has all of its layers` });
    const trained = await training.run(context);
    return { ...trained, by: { ...trained.by, kind: 'tfjs' } };
}


/***/ })

};
