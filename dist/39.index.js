export const id = 39;
export const ids = [39];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBaseline: () => (/* binding */ openBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54989);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72084);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25520);








/**
 * Opens the baseline that a host found.
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
function openBaseline(search) {
    return search.recordFile === undefined
        ? readBaseline(search.folder, search.fetchModel)
        : readNumbers(search.recordFile);
}
/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
async function readBaseline(folder, fetchModel) {
    const record = await readFinished((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.record));
    const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(folder, record.predictions)).toString('utf8');
    return {
        record,
        predictions: (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, record, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, record.predictions.path)),
        async loadModel() {
            if (record.artifacts.length === 0)
                return undefined;
            await fetchModel?.();
            const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.model);
            for (const artifact of record.artifacts)
                await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(model, artifact);
            return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model);
        },
    };
}
/**
 * Reads a record that was kept without the rest of its run: its numbers are all there is.
 * @throws BrokenError when it is not the record of a finished run
 */
async function readNumbers(file) {
    return { record: await readFinished(file), loadModel: async () => undefined };
}
async function readFinished(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline's record ${file} can't be read`, undefined, { cause });
    }
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, file);
    if (record.status === 'finished')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline ${record.id} is a run that ${record.status === 'broke' ? 'broke' : 'was interrupted'}`);
}


/***/ }),

/***/ 72084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  us: () => (/* binding */ exportModel),
  ko: () => (/* binding */ readModel),
  Bq: () => (/* binding */ writeModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/data/encoding/encode.ts
var encode = __webpack_require__(52048);
;// CONCATENATED MODULE: ./src/data/encoding/encoding-schema.ts



const finite = schemas/* number */.aig();
const encoding_schema_text = schemas/* string */.YjP();
/** A number or date (in days since 1970): filled, standardised, clipped; then, where asked, 1 for missing. */
const numberEncoding = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['number', 'date']),
    column: encoding_schema_text,
    /** Stands in for a missing value: the median. */
    fill: finite,
    mean: finite,
    /** Population standard deviation. */
    sd: schemas/* number */.aig().positive(),
    /** Standardised values lie within ± this, so that an outlier does not drown the other rows. */
    clip: schemas/* number */.aig().positive(),
    /** Whether a column follows that is 1 where the value is missing, else 0. */
    missing: schemas/* boolean */.zMY(),
});
/** One column a level, 1 where the cell is that level; then one for other levels and one for missing cells. */
const levelEncoding = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['category', 'boolean']),
    column: encoding_schema_text,
    levels: schemas/* array */.YOg(encoding_schema_text),
    /** Whether a column follows for levels that are not listed; without it they are all zeros. */
    other: schemas/* boolean */.zMY(),
    missing: schemas/* boolean */.zMY(),
});
const columnEncoding = schemas/* discriminatedUnion */.gMt('kind', [numberEncoding, levelEncoding]);
const labelEncoding = schemas/* discriminatedUnion */.gMt('task', [
    schemas/* strictObject */.rej({ task: schemas/* literal */.euz('binary'), column: encoding_schema_text, classes: schemas/* tuple */.PVZ([encoding_schema_text, encoding_schema_text]) }),
    schemas/* strictObject */.rej({ task: schemas/* literal */.euz('multiclass'), column: encoding_schema_text, classes: schemas/* array */.YOg(encoding_schema_text).min(2) }),
    schemas/* strictObject */.rej({
        task: schemas/* literal */.euz('regression'),
        column: encoding_schema_text,
        transform: schemas/* literal */.euz('log').optional(),
    }),
]);
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sluice/encoding@1'),
    label: labelEncoding,
    /** The inputs of the network in order, one name each. */
    features: schemas/* array */.YOg(encoding_schema_text).min(1),
    columns: schemas/* array */.YOg(columnEncoding).min(1),
});
/** @throws InputError where the value is no encoding of this version. */
function parseEncoding(json, file) {
    const parsed = schema.safeParse(json);
    if (!parsed.success) {
        throw new errors/* InputError */.dz(parsed.error.issues.map((issue) => ({
            message: `encoding: ${issue.path.join('.') || 'document'}: ${issue.message}`,
            ...(file === undefined ? {} : { at: { file } }),
        })));
    }
    const width = parsed.data.columns.reduce((sum, column) => sum + (0,encode/* widthOf */.qz)(column), 0);
    if (width !== parsed.data.features.length) {
        throw errors/* InputError */.dz.of(`encoding: ${parsed.data.features.length} features, but the columns make ${width}`, file === undefined ? {} : { at: { file } });
    }
    return parsed.data;
}

// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/files/replacement.ts



/**
 * Stages a file so that it can be put in place, and taken back again.
 * @throws BrokenError naming the file and the cause (disk full, no permission, a folder of that name)
 */
async function prepareReplacement(path, content) {
    const staged = await (0,atomic_write/* stageFile */.HW)(path, content);
    const previous = `${path}.${process.pid}.old`;
    let existed;
    try {
        existed = await copyIfThere(path, previous);
    }
    catch (cause) {
        await staged.discard();
        await (0,promises_.rm)(previous, { force: true });
        throw (0,atomic_write/* cannotWrite */.zz)(path, cause);
    }
    let committed = false;
    const settle = () => (0,promises_.rm)(previous, { force: true }).catch(() => { });
    return {
        temporary: staged.temporary,
        commit: async () => {
            await staged.commit();
            committed = true;
        },
        undo: async () => {
            await staged.discard();
            if (!committed)
                await settle();
            else if (existed)
                await (0,promises_.rename)(previous, path).catch(() => { });
            else
                await (0,promises_.rm)(path, { force: true }).catch(() => { });
        },
        settle,
    };
}
async function copyIfThere(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/train/dense/network.ts
var network = __webpack_require__(37228);
;// CONCATENATED MODULE: ./src/models/parity.ts
/**
 * The largest absolute difference between two sets of outputs; Infinity where a value is not finite or the lengths differ, so
 * that outputs that can't be compared never count as equal.
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

// EXTERNAL MODULE: ./src/train/spec.ts
var spec = __webpack_require__(90975);
;// CONCATENATED MODULE: ./src/models/tfjs/tfjs-format.ts


/**
 * The tf.js Layers format (tfjs-layers, `LayersModel.save`): `model.json` holds the topology as Keras's Sequential config and a
 * manifest of weights; the weights' bytes follow each other in `weights.bin` as little-endian float32.
 */
const TFJS_FILES = { topology: 'model.json', weights: 'weights.bin' };
/** `leaky_relu` is no activation there, but a layer of its own. */
const LEAKY_RELU_SLOPE = 0.2;
const weightEntry = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* int */.Whr().positive()),
    dtype: schemas/* literal */.euz('float32'),
});
const modelJson = schemas/* object */.Ikc({
    format: schemas/* literal */.euz('layers-model'),
    modelTopology: schemas/* object */.Ikc({
        class_name: schemas/* literal */.euz('Sequential'),
        config: schemas/* object */.Ikc({
            layers: schemas/* array */.YOg(schemas/* object */.Ikc({ class_name: schemas/* string */.YjP(), config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
        }),
    }),
    weightsManifest: schemas/* array */.YOg(schemas/* object */.Ikc({ paths: schemas/* array */.YOg(schemas/* string */.YjP()), weights: schemas/* array */.YOg(weightEntry) })),
});
/** What other programs write there, said before the rest is looked at. */
const modelKind = schemas/* object */.Ikc({
    format: schemas/* string */.YjP(),
    modelTopology: schemas/* object */.Ikc({ class_name: schemas/* string */.YjP().optional() }),
});
/** The two files of a network, in bytes that depend on the network alone. */
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
    const topology = {
        format: 'layers-model',
        generatedBy: 'Sluice',
        convertedBy: null,
        modelTopology: { class_name: 'Sequential', config: { name: 'sluice', layers } },
        weightsManifest: [{ paths: [TFJS_FILES.weights], weights: entries }],
    };
    return { topology: `${JSON.stringify(topology, null, 2)}\n`, weights: littleEndian(values) };
}
/**
 * Reads back what `toTfjs` wrote.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
function fromTfjs(topology, bytes) {
    const json = JSON.parse(topology);
    refuseOtherKinds(json);
    const model = modelJson.parse(json);
    const weights = readWeights(model.weightsManifest.flatMap((group) => group.weights), bytes);
    const keras = model.modelTopology.config.layers;
    const shape = schemas/* tuple */.PVZ([schemas/* null */.chJ(), schemas/* int */.Whr()]).parse(keras[0]?.config['batch_input_shape']);
    const layers = [];
    for (const { class_name, config } of keras) {
        const name = schemas/* string */.YjP().parse(config['name']);
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
function refuseOtherKinds(json) {
    const kind = modelKind.safeParse(json).data;
    if (!kind)
        return;
    if (kind.format !== 'layers-model') {
        throw new Error(`it is a tf.js ${kind.format}; Sluice reads layers-models`);
    }
    const { class_name } = kind.modelTopology;
    if (class_name !== undefined && class_name !== 'Sequential') {
        throw new Error(`it is a ${class_name} model; Sluice reads Sequential ones`);
    }
}
const LAYERS = ['Dense', 'LeakyReLU', 'Dropout', 'BatchNormalization'];
function fromKeras(className, config) {
    const number = (key) => schemas/* number */.aig().parse(config[key]);
    const layer = `the layer ${JSON.stringify(config['name'])}`;
    if (className === 'Dense') {
        const activation = spec/* ACTIVATIONS */.A.find((one) => one === config['activation']);
        if (!activation) {
            throw new Error(`${layer} has the activation ${JSON.stringify(config['activation'])}; Sluice reads ${spec/* ACTIVATIONS */.A.join(', ')}`);
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

;// CONCATENATED MODULE: ./src/models/export-folder.ts










const ENCODING_FILE = 'encoding.json';
/** `model.json` comes last: a folder without it is no model. */
const MODEL_FILES = [TFJS_FILES.weights, ENCODING_FILE, TFJS_FILES.topology];
/**
 * Writes a model into a folder and proves it: the files are read back from the disk, and the network made of them has to give
 * the very same outputs on the given rows. Where it does not, the folder is removed.
 * @param rows encoded rows (the test rows) to compare outputs on
 * @param folder the run's own `model` folder; made here
 * @throws BrokenError when a file can't be written or the outputs differ
 */
async function writeModel(model, rows, folder) {
    try {
        const { topology, weights } = toTfjs(model.network);
        const contents = {
            [TFJS_FILES.weights]: weights,
            [ENCODING_FILE]: `${JSON.stringify(model.encoding, null, 2)}\n`,
            [TFJS_FILES.topology]: topology,
        };
        for (const file of MODEL_FILES)
            await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, file), contents[file]);
        const copy = await readModel(folder);
        const difference = largestDifference(model.network.predict(rows), copy.network.predict(rows));
        if (difference !== 0) {
            throw new errors/* BrokenError */.gk(`the exported model does not give the predictions of the trained one: they differ by up to ${difference}`);
        }
        return await Promise.all(MODEL_FILES.map((file) => (0,verified_file/* describeFile */.C)(folder, file)));
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Copies a proven model to where the user wants it, while it is published. Before `publish` is called, all copies lie beside their
 * targets and were read back, so that only renaming is left: what is in the way shows before anything is public. `model.json` is
 * replaced last, and other files there are left alone.
 * @param publish is given what puts the copies in place; where it throws, what stood there before stands there again
 * @throws BrokenError when a file can't be written or a copy differs
 */
async function exportModel(from, to, artifacts, publish) {
    const made = await makeFolder(to);
    const copies = [];
    try {
        for (const artifact of artifacts) {
            const content = await (0,verified_file/* readVerified */.x)(from, artifact);
            const copy = await prepareReplacement((0,external_node_path_.join)(to, artifact.path), content);
            copies.push(copy);
            await (0,verified_file/* readVerified */.x)(to, { ...artifact, path: (0,external_node_path_.relative)(to, copy.temporary) });
        }
        const result = await publish(async () => {
            for (const copy of copies)
                await copy.commit();
        });
        for (const copy of copies)
            await copy.settle();
        return result;
    }
    catch (error) {
        for (const copy of copies)
            await copy.undo();
        await removeMade(to, made);
        throw error;
    }
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
    if (first === undefined)
        return;
    for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
        const removed = await (0,promises_.rmdir)(path).then(() => true, () => false);
        if (!removed || path === first)
            return;
    }
}
/**
 * Loads a model that `writeModel` wrote.
 * @throws BrokenError when a file is missing or not what it should be
 */
async function readModel(folder) {
    try {
        const [topology, weights, encoding] = await Promise.all([
            (0,promises_.readFile)((0,external_node_path_.join)(folder, TFJS_FILES.topology), 'utf8'),
            (0,promises_.readFile)((0,external_node_path_.join)(folder, TFJS_FILES.weights)),
            (0,promises_.readFile)((0,external_node_path_.join)(folder, ENCODING_FILE), 'utf8'),
        ]);
        const { inputs, layers } = fromTfjs(topology, weights);
        return {
            network: (0,network/* networkFrom */.h)(layers, inputs),
            encoding: parseEncoding(JSON.parse(encoding)),
        };
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* BrokenError */.gk(`the model in ${folder} can't be read: ${reason}`, undefined, { cause });
    }
}


/***/ })

};
