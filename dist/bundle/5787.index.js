export const id = 5787;
export const ids = [5787];
export const modules = {

/***/ 64661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Rows \u00b7 kernel + bias, summed in 64 bits in the order of the inputs, for those who read an export: no
 * code of what trains or writes one.
 * @param kernel inputs \u00d7 units, row-major
 */
var productOf = (function productOf(kernel, bias) {
    const units = bias.length;
    const inputs = kernel.length / units;
    const tiles = tilesOf(kernel, inputs, units);
    return ((x, rows, take) => {
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
    });
});
/** For each tile of units, inputs \u00d7 units; zeros for those beyond the last. */
var tilesOf = (function tilesOf(kernel, inputs, units) {
    const tiles = new Float64Array(inputs * TILE * Math.ceil(units / TILE));
    for (let unit = 0; unit < units; unit++) {
        const first = unit - (unit % TILE);
        for (let input = 0; input < inputs; input++) {
            tiles[first * inputs + input * TILE + (unit % TILE)] = kernel[input * units + unit];
        }
    }
    return tiles;
});
var instantiate = (function instantiate() {
    const module = new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
    return new WebAssembly.Instance(module).exports;
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: (() => (/* binding */ productOf))
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





/***/ }),

/***/ 85875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Makes a model ready to run: as it is asked, not as it is trained.
 * @param inputs a row's
 * @throws Error where a weight is not of the shape that its layer needs, or an activation is not known
 */
var runSequential = (function runSequential(inputs, layers, weights) {
    const steps = [];
    let width = inputs;
    for (const [place, layer] of layers.entries()) {
        const weight = ((index, ...shape) => {
            const found = weights(place, index);
            if (found.shape.join() === shape.join())
                return found.values;
            throw new Error(`layer ${place + 1} (${layer.class_name}) has a weight of the shape [${found.shape}], not [${shape}]`);
        });
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
    return ((x, rows) => {
        const out = new Float32Array(rows * width);
        for (let first = 0; first < rows; first += BLOCK) {
            const count = Math.min(BLOCK, rows - first);
            const some = x.subarray(first * inputs, (first + count) * inputs);
            out.set(steps.reduce(((values, step) => step(values, count)), some), first * width);
        }
        return out;
    });
});
var dense = (function dense(kernel, bias, activation) {
    const units = bias.length;
    const product = (0,_product_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$)(kernel, bias);
    const activate = activationNamed(activation);
    const all = new Float32Array(BLOCK * units);
    return ((x, rows) => {
        const out = all.subarray(0, rows * units);
        product(x, rows, ((sums, first) => {
            activate(sums, out.subarray(first * units, first * units + sums.length), units);
        }));
        return out;
    });
});
/** After https://keras.io/api/layers/activations. */
var activationNamed = (function activationNamed(name) {
    if (name === 'softmax')
        return softmax;
    if (name === 'relu')
        return relu;
    const of = EACH[name];
    if (!of)
        throw new Error(`the activation ${JSON.stringify(name)} is not known`);
    return ((sums, into) => {
        for (let i = 0; i < sums.length; i++)
            into[i] = of(sums[i]);
    });
});
/** Not one of `EACH`: nearly all hidden layers have it, and a call for each sum takes longer than all else of a layer. */
var relu = (function relu(sums, into) {
    for (let i = 0; i < sums.length; i++)
        into[i] = Math.max(sums[i], 0);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: (() => (/* binding */ sequentialLayer)),
/* harmony export */   p: (() => (/* binding */ runSequential))
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

/** Rows that run through the layers at a time: what a layer gives of all of them may take more memory than all else. */
const BLOCK = 1024;

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
    sigmoid: ((x) => 1 / (1 + Math.exp(-x))),
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


/***/ }),

/***/ 25787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A model that was exported to tf.js, as its bytes say: what reads and runs it here is no code of
 * what writes it, nor of the engine that trained it.
 * @throws Error when a layer or its weights are not what they should be
 */
var secondOpinion = (function secondOpinion(topology, bytes) {
    const { modelTopology, weightsManifest } = modelJson.parse(JSON.parse(topology));
    const { layers } = modelTopology.config;
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).parse(layers[0].config.batch_input_shape);
    const byLayer = new Map();
    let offset = 0;
    for (const { name, shape: dims } of weightsManifest[0].weights) {
        const size = dims.reduce(((product, n) => product * n), 1);
        const part = Buffer.from(bytes.buffer, bytes.byteOffset + offset, 4 * size);
        const values = Float32Array.from({ length: size }, ((_, i) => part.readFloatLE(4 * i)));
        const layer = name.split('/')[0];
        byLayer.set(layer, [...(byLayer.get(layer) ?? []), { shape: dims, values }]);
        offset += 4 * size;
    }
    const run = (0,_sequential_js__WEBPACK_IMPORTED_MODULE_0__/* .runSequential */ .p)(shape[1], layers, ((place, index) => {
        const { name } = layers[place].config;
        const weight = byLayer.get(name)?.[index];
        if (!weight)
            throw new Error(`${name} lacks a weight`);
        return weight;
    }));
    return { inputs: shape[1], predict: (({ data, rows }) => run(data, rows)) };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secondOpinion: (() => (/* binding */ secondOpinion))
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _sequential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85875);


/** What tf.js reads of a model's topology. */
const modelJson = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('layers-model'),
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Sequential'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_sequential_js__WEBPACK_IMPORTED_MODULE_0__/* .sequentialLayer */ .h.and(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), batch_input_shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }),
            })))
                .min(1),
        }),
    }),
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()), dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('float32') })),
        }),
    ]),
});



/***/ })

};
