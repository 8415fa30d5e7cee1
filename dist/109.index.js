export const id = 109;
export const ids = [109];
export const modules = {

/***/ 7444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatPredictions),
/* harmony export */   Y: () => (/* binding */ parsePredictions)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42016);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** Rows in a piece of the file. */
const PIECE = 4096;
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or `score_CLASS`. Numbers read back
 * exactly.
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
    const broken = (message, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`${source} is not a valid predictions file: ${message}`, undefined, { cause });
    const rows = new Rows(shape, broken);
    try {
        // Nothing is collected by the parser: a record of a million rows would be as many objects.
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            on_record: (cells) => {
                rows.take(cells);
                return null;
            },
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk)
            throw cause;
        throw broken(cause instanceof Error ? cause.message : String(cause), cause);
    }
    return rows.predictions();
}
/** Takes records, the header first, and keeps what they say as numbers. */
class Rows {
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
                ...{ task, classes, ids },
                labels: Int32Array.from(this.#labels),
                predicted: Int32Array.from(this.#predicted),
                ...scores,
            };
        }
        const [negative, positive] = classes;
        if (negative === undefined || positive === undefined)
            throw this.broken('it needs two classes');
        return {
            ...{ task, classes: [negative, positive], ids },
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
// EXTERNAL MODULE: ./src/data/encoding/encoding.ts
var encoding = __webpack_require__(21603);
;// CONCATENATED MODULE: ./src/data/encoding/encoding-schema.ts



const finite = schemas/* number */.aig();
const encoding_schema_text = schemas/* string */.YjP();
const numberEncoding = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['number', 'date']),
    column: encoding_schema_text,
    fill: finite,
    mean: finite,
    sd: schemas/* number */.aig().positive(),
    clip: schemas/* number */.aig().positive(),
    missing: schemas/* boolean */.zMY(),
});
const levelEncoding = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['category', 'boolean']),
    column: encoding_schema_text,
    levels: schemas/* array */.YOg(encoding_schema_text),
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
        transform: schemas/* literal */.euz('log').exactOptional(),
    }),
]);
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sluice/encoding@1'),
    label: labelEncoding,
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
    const width = parsed.data.columns.reduce((sum, column) => sum + (0,encoding/* widthOf */.qz)(column), 0);
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

// EXTERNAL MODULE: ./src/models/layers.ts
var models_layers = __webpack_require__(65970);
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
        const activation = models_layers/* ACTIVATIONS */.A.find((one) => one === config['activation']);
        if (!activation) {
            throw new Error(`${layer} has the activation ${JSON.stringify(config['activation'])}; Sluice reads ${models_layers/* ACTIVATIONS */.A.join(', ')}`);
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
async function writeModel(model, rows, folder, networkFrom) {
    try {
        const { topology, weights } = toTfjs(model.network);
        const contents = {
            [TFJS_FILES.weights]: weights,
            [ENCODING_FILE]: `${JSON.stringify(model.encoding, null, 2)}\n`,
            [TFJS_FILES.topology]: topology,
        };
        for (const file of MODEL_FILES)
            await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, file), contents[file]);
        const copy = await readModel(folder, networkFrom);
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
async function readModel(folder, networkFrom) {
    try {
        const [topology, weights, encoding] = await Promise.all([
            (0,promises_.readFile)((0,external_node_path_.join)(folder, TFJS_FILES.topology), 'utf8'),
            (0,promises_.readFile)((0,external_node_path_.join)(folder, TFJS_FILES.weights)),
            (0,promises_.readFile)((0,external_node_path_.join)(folder, ENCODING_FILE), 'utf8'),
        ]);
        const { inputs, layers } = fromTfjs(topology, weights);
        return {
            network: networkFrom(layers, inputs),
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
