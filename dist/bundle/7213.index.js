export const id = 7213;
export const ids = [7213,6213];
export const modules = {

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
/**
 * The files that go with a topology, and whether its layers are tf.js's own: any that it has, which
 * only tf.js runs.
 * @throws Error when it is no topology that Sluice wrote
 */
var filesOf = (function filesOf(topology) {
    const { weightsManifest, userDefinedMetadata } = named.parse(parseLayersModel(topology));
    const { encoding, layers } = userDefinedMetadata.sluice;
    return { weights: weightsManifest[0].paths[0], encoding, own: layers !== undefined };
});
/** @throws Error for another format of tf.js, said before the rest is looked at */
var parseLayersModel = (function parseLayersModel(topology) {
    const json = JSON.parse(topology);
    const { format } = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).parse(json);
    if (format === LAYERS_MODEL)
        return json;
    throw new Error(`it is a tf.js ${format}; Sluice reads ${LAYERS_MODEL}s`);
});

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LAYERS_MODEL: (() => (/* binding */ LAYERS_MODEL)),
/* harmony export */   filesOf: (() => (/* binding */ filesOf)),
/* harmony export */   parseLayersModel: (() => (/* binding */ parseLayersModel))
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




/***/ }),

/***/ 27213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A network in the tf.js Layers format (tfjs-layers, `LayersModel.save`), in bytes that depend on
 * the network alone: the topology as Keras's Sequential config with a manifest of weights, and the
 * weights one after the other as little-endian float32. `userDefinedMetadata` is where the format
 * has room for what is not tf.js's own.
 * @returns the weights, and the topology once their file and the encoding's have names
 */
var toTfjs = (function toTfjs(network) {
    const layers = [];
    const entries = [];
    const values = [];
    const counts = new Map();
    const named = ((kind) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return `${kind}_${count}`;
    });
    for (const { layer, weights } of network.layers) {
        const name = named(layer.kind);
        layers.push(...kerasLayers(layer, name, named));
        for (const weight of weights) {
            entries.push({ name: `${name}/${weight.name}`, shape: [...weight.shape], dtype: 'float32' });
            values.push(weight.values);
        }
    }
    layers[0].config['batch_input_shape'] = [null, network.inputs];
    const topology = ((files) => ({
        format: _named_files_js__WEBPACK_IMPORTED_MODULE_0__.LAYERS_MODEL,
        generatedBy: 'Sluice',
        convertedBy: null,
        modelTopology: { class_name: 'Sequential', config: { name: 'sluice', layers } },
        weightsManifest: [{ paths: [files.weights], weights: entries }],
        userDefinedMetadata: { sluice: { encoding: files.encoding } },
    }));
    return {
        weights: littleEndian(values),
        topology: ((files) => `${JSON.stringify(topology(files), null, 2)}\n`),
    };
});
var parseTopology = (function parseTopology(topology) {
    const json = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__.parseLayersModel)(topology);
    refuseOtherClasses(json);
    return modelJson.parse(json);
});
/**
 * Reads back what `toTfjs` wrote.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
var fromTfjs = (function fromTfjs(topology, bytes) {
    const model = parseTopology(topology);
    const weights = readWeights(model.weightsManifest[0].weights, bytes);
    const keras = model.modelTopology.config.layers;
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).parse(keras[0]?.config['batch_input_shape']);
    const layers = [];
    for (const { class_name, config } of keras) {
        const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().parse(config['name']);
        const own = (weights.get(name) ?? []).map(((weight) => ({
            ...weight,
            name: weight.name.slice(name.length + 1),
        })));
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
});
var kerasLayers = (function kerasLayers(layer, name, named) {
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
});
var refuseOtherClasses = (function refuseOtherClasses(json) {
    const name = modelClass.safeParse(json).data?.modelTopology.class_name;
    if (name !== undefined && name !== 'Sequential') {
        throw new Error(`it is a ${name} model; Sluice reads Sequential ones`);
    }
});
var fromKeras = (function fromKeras(className, config) {
    const number = ((key) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().parse(config[key]));
    const layer = `the layer ${JSON.stringify(config['name'])}`;
    if (className === 'Dense') {
        const activation = _layers_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIVATIONS */ .A.find(((one) => one === config['activation']));
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
});
var littleEndian = (function littleEndian(values) {
    const bytes = new Uint8Array(values.reduce(((sum, array) => sum + array.length * 4), 0));
    const view = new DataView(bytes.buffer);
    let offset = 0;
    for (const array of values) {
        for (const value of array) {
            view.setFloat32(offset, value, true);
            offset += 4;
        }
    }
    return bytes;
});
/** Weights by the name of their layer. */
var readWeights = (function readWeights(entries, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const byLayer = new Map();
    let offset = 0;
    for (const { name, shape } of entries) {
        const size = shape.reduce(((product, n) => product * n), 1);
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTfjs: (() => (/* binding */ fromTfjs)),
/* harmony export */   toTfjs: (() => (/* binding */ toTfjs))
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




/** What other programs write there, said before the rest is looked at. */
const modelClass = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }) });

const LAYERS = ['Dense', 'LeakyReLU', 'Dropout', 'BatchNormalization'];





/***/ })

};
