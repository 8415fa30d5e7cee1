export const id = 5787;
export const ids = [5787];
export const modules = {

/***/ 85875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sequentialLayer),
/* harmony export */   p: () => (/* binding */ runSequential)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30988);
/* harmony import */ var _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
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
            steps.push((x) => x.map((value) => (value < 0 ? alpha * value : value)));
        }
    }
    return (x, rows) => steps.reduce((values, step) => step(values, rows), x);
}
function dense(kernel, bias, activation) {
    const units = bias.length;
    const inputs = kernel.length / units;
    const activate = activationNamed(activation);
    return (x, rows) => {
        const out = new Float32Array(rows * units);
        const sums = new Float64Array(units);
        for (let row = 0; row < rows; row++) {
            sums.set(bias);
            for (let input = 0; input < inputs; input++) {
                const value = x[row * inputs + input];
                // Most of the inputs of levels: all the weights are finite.
                if (value === 0)
                    continue;
                for (let unit = 0; unit < units; unit++) {
                    sums[unit] += value * kernel[input * units + unit];
                }
            }
            activate(sums);
            out.set(sums, row * units);
        }
        return out;
    };
}
/** @param statistics gamma, beta, moving mean, moving variance */
function normalization(statistics, epsilon) {
    const [gamma, beta, mean, variance] = statistics;
    const width = gamma.length;
    return (x) => x.map((value, i) => {
        const k = i % width;
        return (gamma[k] * (value - mean[k])) / Math.sqrt(variance[k] + epsilon) + beta[k];
    });
}
/** After https://keras.io/api/layers/activations; changes a row's sums in place. */
function activationNamed(name) {
    if (name === 'softmax')
        return softmax;
    const of = EACH[name];
    if (!of)
        throw new Error(`the activation ${JSON.stringify(name)} is not known`);
    return (sums) => {
        for (let i = 0; i < sums.length; i++)
            sums[i] = of(sums[i]);
    };
}
const SELU = { alpha: 1.6732632423543772, scale: 1.0507009873554805 };
const EACH = {
    linear: (x) => x,
    relu: (x) => Math.max(x, 0),
    leaky_relu: (x) => (x < 0 ? 0.2 * x : x),
    elu: (x) => (x < 0 ? Math.expm1(x) : x),
    selu: (x) => SELU.scale * (x < 0 ? SELU.alpha * Math.expm1(x) : x),
    // x Φ(x): Keras's default is not the approximation by tanh.
    gelu: (x) => (x * _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0___default()(-x * Math.SQRT1_2)) / 2,
    silu: (x) => x / (1 + Math.exp(-x)),
    // As tf.js calls it.
    swish: (x) => x / (1 + Math.exp(-x)),
    tanh: Math.tanh,
    sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};
function softmax(sums) {
    const most = sums.reduce((a, b) => Math.max(a, b));
    for (let i = 0; i < sums.length; i++)
        sums[i] = Math.exp(sums[i] - most);
    const total = sums.reduce((a, b) => a + b);
    for (let i = 0; i < sums.length; i++)
        sums[i] /= total;
}


/***/ }),

/***/ 25787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secondOpinion: () => (/* binding */ secondOpinion)
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
/**
 * A model that was exported to tf.js, as its bytes say: what reads and runs it here is no code of
 * what writes it, nor of the engine that trained it.
 * @throws Error when a layer or its weights are not what they should be
 */
function secondOpinion(topology, bytes) {
    const { modelTopology, weightsManifest } = modelJson.parse(JSON.parse(topology));
    const { layers } = modelTopology.config;
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).parse(layers[0].config.batch_input_shape);
    const byLayer = new Map();
    let offset = 0;
    for (const { name, shape: dims } of weightsManifest[0].weights) {
        const size = dims.reduce((product, n) => product * n, 1);
        const part = Buffer.from(bytes.buffer, bytes.byteOffset + offset, 4 * size);
        const values = Float32Array.from({ length: size }, (_, i) => part.readFloatLE(4 * i));
        const layer = name.split('/')[0];
        byLayer.set(layer, [...(byLayer.get(layer) ?? []), { shape: dims, values }]);
        offset += 4 * size;
    }
    const run = (0,_sequential_js__WEBPACK_IMPORTED_MODULE_0__/* .runSequential */ .p)(shape[1], layers, (place, index) => {
        const { name } = layers[place].config;
        const weight = byLayer.get(name)?.[index];
        if (!weight)
            throw new Error(`${name} lacks a weight`);
        return weight;
    });
    return { inputs: shape[1], predict: ({ data, rows }) => run(data, rows) };
}


/***/ })

};
