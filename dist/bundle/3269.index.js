export const id = 3269;
export const ids = [3269,5183];
export const modules = {

/***/ 75183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEncoding: () => (/* binding */ parseEncoding),
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21603);



const finite = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const numberEncoding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['number', 'date']),
    column: text,
    fill: finite,
    mean: finite,
    sd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    scale: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('quantiles').exactOptional(),
    clip: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const levelEncoding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['category', 'boolean']),
    column: text,
    levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    other: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const columnEncoding = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [numberEncoding, levelEncoding]);
const labelEncoding = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('task', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ task: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('binary'), column: text, classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([text, text]) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ task: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('multiclass'), column: text, classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(2) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        task: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('regression'),
        column: text,
        transform: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('log').exactOptional(),
        center: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ center: finite, unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive() }).exactOptional(),
    }),
]);
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sluice/encoding@1'),
    label: labelEncoding,
    features: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnEncoding).min(1),
});
/** @throws InputError where the value is no encoding of this version. */
function parseEncoding(json, file) {
    const parsed = schema.safeParse(json);
    if (!parsed.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(parsed.error.issues.map((issue) => ({
            message: `encoding: ${issue.path.join('.') || 'document'}: ${issue.message}`,
            ...(file === undefined ? {} : { at: { file } }),
        })));
    }
    const width = parsed.data.columns.reduce((sum, column) => sum + (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(column), 0);
    if (width !== parsed.data.features.length) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`encoding: ${parsed.data.features.length} features, but the columns make ${width}`, file === undefined ? {} : { at: { file } });
    }
    return parsed.data;
}


/***/ }),

/***/ 23269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openKeras: () => (/* binding */ openKeras)
/* harmony export */ });
/* harmony import */ var jsfive__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49188);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42047);
/* harmony import */ var _data_encoding_encoding_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75183);
/* harmony import */ var _layered_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36006);
/* harmony import */ var _sequential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85875);






/** Of a member, or of all weights. */
const MOST_BYTES = 2 ** 31;
const configJson = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    class_name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('Sequential'),
    config: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        layers: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
                class_name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('InputLayer'),
                config: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ batch_shape: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive()]) }),
            }),
        ], _sequential_js__WEBPACK_IMPORTED_MODULE_4__/* .sequentialLayer */ .h),
    }),
});
/**
 * A model that was exported to Keras, as its bytes say. What reads them, and what runs its layers,
 * is no code of what writes them.
 * @throws Error when they are no such file, or a layer or its weights are not what they should be
 */
async function openKeras(bytes) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBufferPromise */ .SY)(Buffer.from(bytes), {
        lazyEntries: true,
        strictFileNames: true,
    });
    const members = await readMembers(zip);
    const text = (name) => Buffer.from(memberNamed(members, name)).toString('utf8');
    if (!members.has('encoding.json')) {
        throw new Error('it has no encoding.json; Sluice reads Keras models that it wrote');
    }
    const encoding = (0,_data_encoding_encoding_schema_js__WEBPACK_IMPORTED_MODULE_2__.parseEncoding)(JSON.parse(text('encoding.json')));
    const [input, ...layers] = configJson.parse(JSON.parse(text('config.json'))).config.layers;
    const inputs = input.config.batch_shape[1];
    if (inputs !== encoding.features.length) {
        throw new Error(`it takes ${inputs} inputs, and its columns become ${encoding.features.length}`);
    }
    const weights = weightsIn(memberNamed(members, 'model.weights.h5'), layers);
    const run = (0,_sequential_js__WEBPACK_IMPORTED_MODULE_4__/* .runSequential */ .p)(inputs, layers, weights);
    return (0,_layered_model_js__WEBPACK_IMPORTED_MODULE_3__/* .askable */ .g)({
        network: { inputs, predict: ({ data, rows }) => run(data, rows) },
        encoding,
    });
}
async function readMembers(zip) {
    const members = new Map();
    for await (const entry of zip.eachEntry()) {
        const { fileName, uncompressedSize } = entry;
        if (members.has(fileName))
            throw new Error(`it has two members ${fileName}`);
        if (uncompressedSize > MOST_BYTES)
            throw new Error(`${fileName} is too large`);
        const parts = [];
        for await (const part of await zip.openReadStreamPromise(entry))
            parts.push(part);
        members.set(fileName, Buffer.concat(parts));
    }
    return members;
}
function memberNamed(members, name) {
    const bytes = members.get(name);
    if (!bytes)
        throw new Error(`it has no ${name}`);
    return bytes;
}
/** Keras names weights by the kind and place of their layer, whatever the layer is called. */
function weightsIn(bytes, layers) {
    const file = new jsfive__WEBPACK_IMPORTED_MODULE_0__/* .File */ .ZH(Uint8Array.from(bytes).buffer, 'model.weights.h5');
    const counts = new Map();
    const names = layers.map(({ class_name }) => {
        const kind = class_name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
        const count = counts.get(kind) ?? 0;
        counts.set(kind, count + 1);
        return count === 0 ? kind : `${kind}_${count}`;
    });
    return (place, index) => {
        const path = `layers/${names[place]}/vars/${index}`;
        const found = file.get(path);
        if (!(found instanceof jsfive__WEBPACK_IMPORTED_MODULE_0__/* .Dataset */ .jG))
            throw new Error(`${path} holds no numbers`);
        if (found.dtype !== '<f4')
            throw new Error(`${path} holds ${found.dtype}, not 32-bit numbers`);
        // What is not finite is none to zod.
        const values = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()).safeParse(found.value);
        if (!values.success)
            throw new Error(`${path} holds a value that is not finite`);
        return { shape: found.shape, values: Float32Array.from(values.data) };
    };
}


/***/ }),

/***/ 64661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ productOf)
});

;// CONCATENATED MODULE: ./src/models/kernels.generated.ts
// Written by scripts/build-wasm.mjs from assembly/models; do not edit.
// biome-ignore-all format: generated
const SOURCE_HASH = '676d53284facc8f7009aa4fa728da075ca50876972f713b903b53b973d4387c2';
const KERNELS = 'AGFzbQEAAAABDwJgA39/fwBgBX9/f39/AAMEAwAAAQUDAQAABhoFfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwc6BwF4AwAGa2VybmVsAwEEYmlhcwMCBHN1bXMDAwdyZXNlcnZlAAAIbXVsdGlwbHkAAQZtZW1vcnkCAArPBwOHAQEBf0GACCQAIABBAnQgAWxBjwhqQXBxJAEjASACQQNqQXxxIgMgAUEDdGxqQQ9qQXBxJAIjAiADQQN0akEPakFwcSQEIwQgAUEFdGpBD2pBcHEkAyMDIABBA3QgAmxqQQ9qQXBxQf//A2pBEHY/AGsiAEEASgR/IABAAEEASAVBAAsEQAALC8cBAQZ/A0AgACAESgRAQQAhBQNAIAVBBEgEQCMAIAQgBWoiBiABbEECdGohByMEIAVBA3RqIQMgACAGSiEIQQAhBgNAIAEgBkoEQCADIAgEfCAHIAZBAnRqKgIAuwVEAAAAAAAAAAALOQMAIAZBAWohBiADQSBqIQMMAQsLIAVBAWohBQwBCwtBBCAAIARrIgMgA0EEShshBUEAIQMDQCACIANKBEAgBCAFIAMgASACEAIgA0EEaiEDDAELCyAEQQRqIQQMAQsLC/oEAgt7A38jAiACQQN0aiIQ/QAEACIIIQ4gEP0ABBAiByENIAgiBiEKIAciBSEJIwEgAiADbEEDdGohESMEIRADQCADIBJKBEAgCCAQ/QoDACILIBH9AAQAIgz98gH98AEhCCAHIAsgEf0ABBAiC/3yAf3wASEHIA4gEP0KAwgiDyAM/fIB/fABIQ4gDSAPIAv98gH98AEhDSAGIBD9CgMQIg8gDP3yAf3wASEGIAUgDyAL/fIB/fABIQUgCiAQ/QoDGCIPIAz98gH98AEhCiAJIA8gC/3yAf3wASEJIBJBAWohEiARQSBqIREgEEEgaiEQDAELCyAEQQN0IQMjAyAAIARsIAJqQQN0aiEAAkBBBCAEIAJrIgIgAkEEShsiAkEERgRAIAAgCP0LBAAgACAH/QsEEAwBCyAAIAj9IQA5AwAgAkEBSgRAIAAgCP0hATkDCAsgAkECSgRAIAAgB/0hADkDEAsLIAFBAUoEQAJAIAAgA2ohBCACQQRGBEAgBCAO/QsEACAEIA39CwQQDAELIAQgDv0hADkDACACQQFKBEAgBCAO/SEBOQMICyACQQJKBEAgBCAN/SEAOQMQCwsLIAFBAkoEQAJAIAAgA0EBdGohBCACQQRGBEAgBCAG/QsEACAEIAX9CwQQDAELIAQgBv0hADkDACACQQFKBEAgBCAG/SEBOQMICyACQQJKBEAgBCAF/SEAOQMQCwsLIAFBA0oEQAJAIAAgA0EDbGohACACQQRGBEAgACAK/QsEACAAIAn9CwQQDAELIAAgCv0hADkDACACQQFKBEAgACAK/SEBOQMICyACQQJKBEAgACAJ/SEAOQMQCwsLCw==';

;// CONCATENATED MODULE: ./src/models/product.ts

/** Rows that are multiplied at a time. */
const BLOCK = 1024;
/** Units whose weights lie beside each other. */
const TILE = 4;
let kernels;
/**
 * Rows \u00b7 kernel + bias, summed in 64 bits in the order of the inputs, for those who read an export: no
 * code of what trains or writes one.
 * @param kernel inputs \u00d7 units, row-major
 */
function productOf(kernel, bias) {
    const units = bias.length;
    const inputs = kernel.length / units;
    const tiles = tilesOf(kernel, inputs, units);
    return (x, rows, take) => {
        kernels ??= instantiate();
        for (let first = 0; first < rows; first += BLOCK) {
            const count = Math.min(BLOCK, rows - first);
            kernels.reserve(count, inputs, units);
            const { buffer } = kernels.memory;
            const some = x.subarray(first * inputs, (first + count) * inputs);
            new Float32Array(buffer, kernels.x.value, some.length).set(some);
            new Float64Array(buffer, kernels.kernel.value, tiles.length).set(tiles);
            const padded = new Float64Array(buffer, kernels.bias.value, tiles.length / inputs);
            padded.fill(0).set(bias);
            kernels.multiply(count, inputs, units);
            take(new Float64Array(buffer, kernels.sums.value, count * units), first);
        }
    };
}
/** For each tile of units, inputs \u00d7 units; zeros for those beyond the last. */
function tilesOf(kernel, inputs, units) {
    const tiles = new Float64Array(inputs * TILE * Math.ceil(units / TILE));
    for (let unit = 0; unit < units; unit++) {
        const first = unit - (unit % TILE);
        for (let input = 0; input < inputs; input++) {
            tiles[first * inputs + input * TILE + (unit % TILE)] = kernel[input * units + unit];
        }
    }
    return tiles;
}
function instantiate() {
    const module = new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
    return new WebAssembly.Instance(module).exports;
}


/***/ }),

/***/ 85875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sequentialLayer),
/* harmony export */   p: () => (/* binding */ runSequential)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30988);
/* harmony import */ var _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64661);
/**
 * Runs a Sequential model of Keras or tf.js: no code of it writes one, and none of it trains one, so
 * that what it says of a file is a second opinion. It knows the layers that Sluice writes and refuses
 * others. Every layer computes in 64 bits and rounds to 32.
 */



/** A layer as both write it, as far as its answers depend on it. */
const sequentialLayer = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('class_name', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Dense'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            units: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
            activation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            use_bias: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true),
        }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Dropout'), config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({}) }),
    /** tf.js has it as a layer alone. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('LeakyReLU'), config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('BatchNormalization'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            axis: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(-1),
            epsilon: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            center: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true),
            scale: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true),
        }),
    }),
]);
/*
 * Each step writes what it gives of a block into memory of its own, over that of the block before:
 * new memory for each would pile up until garbage is collected, to more than the data takes.
 */
/**
 * Makes a model ready to run: as it is asked, not as it is trained.
 * @param inputs a row's
 * @throws Error where a weight is not of the shape that its layer needs, or an activation is not known
 */
function runSequential(inputs, layers, weights) {
    const steps = [];
    let width = inputs;
    for (const [place, layer] of layers.entries()) {
        const weight = (index, ...shape) => {
            const found = weights(place, index);
            if (found.shape.join() === shape.join())
                return found.values;
            throw new Error(`layer ${place + 1} (${layer.class_name}) has a weight of the shape [${found.shape}], not [${shape}]`);
        };
        if (layer.class_name === 'Dense') {
            const { units, activation } = layer.config;
            steps.push(dense(weight(0, width, units), weight(1, units), activation));
            width = units;
        }
        else if (layer.class_name === 'BatchNormalization') {
            const statistics = [0, 1, 2, 3].map((index) => weight(index, width));
            steps.push(normalization(statistics, layer.config.epsilon));
        }
        else if (layer.class_name === 'LeakyReLU') {
            const { alpha } = layer.config;
            steps.push(each(width, (value) => (value < 0 ? alpha * value : value)));
        }
    }
    return (x, rows) => {
        const out = new Float32Array(rows * width);
        for (let first = 0; first < rows; first += BLOCK) {
            const count = Math.min(BLOCK, rows - first);
            const some = x.subarray(first * inputs, (first + count) * inputs);
            out.set(steps.reduce((values, step) => step(values, count), some), first * width);
        }
        return out;
    };
}
/** Rows that run through the layers at a time: what a layer gives of all of them may take more memory than all else. */
const BLOCK = 1024;
function dense(kernel, bias, activation) {
    const units = bias.length;
    const product = (0,_product_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$)(kernel, bias);
    const activate = activationNamed(activation);
    const all = new Float32Array(BLOCK * units);
    return (x, rows) => {
        const out = all.subarray(0, rows * units);
        product(x, rows, (sums, first) => {
            activate(sums, out.subarray(first * units, first * units + sums.length), units);
        });
        return out;
    };
}
/** @param statistics gamma, beta, moving mean, moving variance */
function normalization(statistics, epsilon) {
    const [gamma, beta, mean, variance] = statistics;
    const width = gamma.length;
    return each(width, (value, k) => {
        const deviation = Math.sqrt(variance[k] + epsilon);
        return (gamma[k] * (value - mean[k])) / deviation + beta[k];
    });
}
/** @param of takes a number, and which of its row it is */
function each(width, of) {
    const all = new Float32Array(BLOCK * width);
    return (x, rows) => {
        const out = all.subarray(0, rows * width);
        for (let i = 0; i < out.length; i++)
            out[i] = of(x[i], i % width);
        return out;
    };
}
/** After https://keras.io/api/layers/activations. */
function activationNamed(name) {
    if (name === 'softmax')
        return softmax;
    if (name === 'relu')
        return relu;
    const of = EACH[name];
    if (!of)
        throw new Error(`the activation ${JSON.stringify(name)} is not known`);
    return (sums, into) => {
        for (let i = 0; i < sums.length; i++)
            into[i] = of(sums[i]);
    };
}
/** Not one of `EACH`: nearly all hidden layers have it, and a call for each sum takes longer than all else of a layer. */
function relu(sums, into) {
    for (let i = 0; i < sums.length; i++)
        into[i] = Math.max(sums[i], 0);
}
const SELU = { alpha: 1.6732632423543772, scale: 1.0507009873554805 };
const EACH = {
    linear: (x) => x,
    leaky_relu: (x) => (x < 0 ? 0.2 * x : x),
    elu: (x) => (x < 0 ? Math.expm1(x) : x),
    selu: (x) => SELU.scale * (x < 0 ? SELU.alpha * Math.expm1(x) : x),
    // x \u03a6(x): Keras's default is not the approximation by tanh.
    gelu: (x) => (x * _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0___default()(-x * Math.SQRT1_2)) / 2,
    silu: (x) => x / (1 + Math.exp(-x)),
    // As tf.js calls it.
    swish: (x) => x / (1 + Math.exp(-x)),
    tanh: Math.tanh,
    sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};
function softmax(sums, into, units) {
    for (let first = 0; first < sums.length; first += units) {
        const row = sums.subarray(first, first + units);
        const most = row.reduce((a, b) => Math.max(a, b));
        for (let i = 0; i < units; i++)
            row[i] = Math.exp(row[i] - most);
        const total = row.reduce((a, b) => a + b);
        for (let i = 0; i < units; i++)
            into[first + i] = row[i] / total;
    }
}


/***/ })

};
