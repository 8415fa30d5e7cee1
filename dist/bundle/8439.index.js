export const id = 8439;
export const ids = [8439,5183];
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

/***/ 18439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * x \u00b7 weights + bias: [rows, inputs] \u00b7 [inputs, units] + [units], summed in 64 bits. Weights are
 * arranged once, for as long as they are the same.
 */
var gemms = (function gemms() {
    let ready;
    return ((x, weights, bias, space) => {
        const [rows, inputs] = [x.dims[0], x.dims[1]];
        const units = weights.dims[1];
        if (weights.dims[0] !== inputs || bias.dims.join() !== `${units}`) {
            throw new Error(`[${x.dims}] \u00b7 [${weights.dims}] + [${bias.dims}] don't fit`);
        }
        if (ready?.weights !== weights.data || ready.bias !== bias.data) {
            ready = arranged(weights.data, bias.data);
        }
        const out = space.floats([rows, units]);
        ready.product(x.data, rows, ((sums, first) => {
            out.data.set(sums, first * units);
        }));
        return out;
    });
});
var arranged = (function arranged(weights, bias) {
    return { weights, bias, product: (0,product/* productOf */.$)(weights, bias) };
});
var sizeOf = (function sizeOf(dims) {
    return dims.reduce(((product, size) => product * size), 1);
});
/** @throws Error when it is of another kind */
var expectKind = (function expectKind(tensor, ...kinds) {
    if (!isOneOf(tensor, kinds)) {
        throw new Error(`an input is ${tensor?.kind ?? 'missing'}, not ${kinds.join(' or ')}`);
    }
    return tensor;
});
var isOneOf = (function isOneOf(tensor, kinds) {
    return kinds.some(((kind) => kind === tensor?.kind));
});
var textsToIntegers = (function textsToIntegers(keys, attributes) {
    const values = attributes.integers('values_int64s') ?? [];
    const otherwise = attributes.integer('default_int64', -1);
    const places = mapOf(keys, values);
    return ((inputs, space) => {
        const { dims, data } = expectKind(inputs[0], 'string');
        const out = space.indices(dims);
        for (let i = 0; i < data.length; i++)
            out.data[i] = places.get(data[i]) ?? otherwise;
        return out;
    });
});
var integersToTexts = (function integersToTexts(attributes) {
    const texts = mapOf(attributes.integers('keys_int64s') ?? [], attributes.strings('values_strings') ?? []);
    return ((inputs) => {
        const { dims, data } = expectKind(inputs[0], 'int64');
        return { kind: 'string', dims, data: Array.from(data, ((key) => texts.get(key) ?? '_Unused')) };
    });
});
var mapOf = (function mapOf(keys, values) {
    const map = new Map(keys.map(((key, i) => [key, values[i]])));
    if (map.size !== values.length)
        throw new Error('the keys are no match for the values');
    return map;
});
var each = (function each(of) {
    return (() => ((inputs, space) => {
        const { kind, dims, data } = expectKind(inputs[0], 'double', 'float');
        const out = space.numbers(kind, dims);
        for (let i = 0; i < data.length; i++)
            out.data[i] = of(data[i]);
        return out;
    }));
});
/** Of two tensors of the same shape, or one of which holds a single number. */
var pairwise = (function pairwise(fill) {
    return (() => ((inputs, space) => {
        const [a, b] = sameKind(inputs[0], inputs[1]);
        const out = space.numbers(a.kind, a.data.length === 1 ? b.dims : a.dims);
        fill(out.data, operand(a, out.dims), operand(b, out.dims));
        return out;
    }));
});
var sameKind = (function sameKind(a, b) {
    const first = expectKind(a, 'double', 'float');
    return [first, expectKind(b, first.kind)];
});
var operand = (function operand({ dims, data }, shape) {
    if (data.length === 1)
        return { data, step: 0 };
    if (dims.join() !== shape.join())
        throw new Error(`[${dims}] and [${shape}] don't fit`);
    return { data, step: 1 };
});
var matrixOf = (function matrixOf(tensor) {
    const floats = expectKind(tensor, 'float');
    if (floats.dims.length !== 2)
        throw new Error(`[${floats.dims}] is no matrix`);
    return floats;
});
var concat = (function concat(parts, space) {
    const rows = parts[0].dims[0];
    const columns = parts.reduce(((sum, { dims }) => sum + dims[1]), 0);
    const out = space.floats([rows, columns]);
    let offset = 0;
    for (const part of parts) {
        const width = part.dims[1];
        if (part.dims[0] !== rows)
            throw new Error('the parts have different numbers of rows');
        for (let row = 0; row < rows; row++) {
            for (let i = 0; i < width; i++)
                out.data[row * columns + offset + i] = part.data[row * width + i];
        }
        offset += width;
    }
    return out;
});
/**
 * A constant of the graph, from its `raw_data`.
 * @throws Error when it is of a type that the evaluator does not know, of another size than its shape
 * says, or not finite
 */
var readTensor = (function readTensor({ name, dims: sizes, dataType, rawData }) {
    const dims = sizes.map(Number);
    const size = sizeOf(dims);
    const view = new DataView(rawData.buffer, rawData.byteOffset, rawData.byteLength);
    const read = ((bytes, valueAt) => {
        if (rawData.length !== size * bytes) {
            throw new Error(`${name} has ${rawData.length} bytes, not ${size * bytes}`);
        }
        const values = Float64Array.from({ length: size }, ((_, i) => valueAt(i * bytes)));
        if (!values.every(Number.isFinite))
            throw new Error(`${name} holds a value that is not finite`);
        return values;
    });
    switch (dataType) {
        case onnx_ml_generated/* TensorProto_DataType */.xP.FLOAT: {
            const values = read(4, ((at) => view.getFloat32(at, true)));
            return { kind: 'float', dims, data: Float32Array.from(values) };
        }
        case onnx_ml_generated/* TensorProto_DataType */.xP.DOUBLE:
            return { kind: 'double', dims, data: read(8, ((at) => view.getFloat64(at, true))) };
        case onnx_ml_generated/* TensorProto_DataType */.xP.INT64:
            return { kind: 'int64', dims, data: read(8, ((at) => Number(view.getBigInt64(at, true)))) };
        default:
            throw new Error(`${name} is of a type that is not known (${dataType})`);
    }
});
/**
 * Runs a graph of ONNX: no code of it writes one, so that what it says of a file is a second opinion. It
 * knows the operators that `toOnnx` uses and refuses others. Every operator computes in 64 bits and rounds
 * to the precision of its tensors.
 */




/**
 * Makes a graph ready to run.
 * @returns takes a tensor for every input of the graph; what it gives is overwritten when it is
 *   called again
 * @throws Error when the graph holds an operator that is not known, or a tensor that can't be read
 */
var evaluator = (function evaluator(graph) {
    const constants = graph.initializer.map(((tensor) => [tensor.name, readTensor(tensor)]));
    const steps = graph.node.map((({ domain, opType, attribute, input, output, name }) => {
        const operator = OPERATORS[`${domain === '' ? '' : `${domain}.`}${opType}`];
        if (!operator)
            throw new Error(`the operator ${domain} ${opType} is not known`);
        if (output.length !== 1)
            throw new Error(`${name} has ${output.length} outputs, not 1`);
        const attributes = new Attributes(attribute);
        const kernel = operator(attributes);
        attributes.refuseOthers();
        return { name, kernel, space: new Space(), input, output: output[0] };
    }));
    return ((given) => {
        const values = new Map(constants);
        for (const { name } of graph.input)
            values.set(name, valueNamed(given, name));
        for (const step of steps) {
            const inputs = step.input.map(((one) => valueNamed(values, one)));
            values.set(step.output, run(step, inputs));
        }
        return new Map(graph.output.map((({ name }) => [name, valueNamed(values, name)])));
    });
});
var run = (function run({ name, kernel, space }, inputs) {
    try {
        return kernel(inputs, space);
    }
    catch (cause) {
        throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
});
var valueNamed = (function valueNamed(values, name) {
    const value = values.get(name);
    if (!value)
        throw new Error(`there is no value ${JSON.stringify(name)}`);
    return value;
});
/**
 * A model that was exported to ONNX, as its bytes say.
 * @throws Error when they are no ONNX, or ONNX that Sluice did not write
 */
var openOnnx = (function openOnnx(bytes) {
    const model = (0,from_binary/* fromBinary */.Er)(onnx_ml_generated/* ModelProtoSchema */.P0, bytes);
    const encoding = encodingIn(model);
    const { label, columns } = encoding;
    const graph = graphOf(model);
    const outputs = graph.output.map((({ name }) => name));
    if (outputs.length !== (label.task === 'regression' ? 1 : 2)) {
        throw new Error(`it has the outputs ${outputs.join(', ')}`);
    }
    const run = evaluator(graph);
    return {
        task: label.task,
        classes: label.task === 'regression' ? [] : label.classes,
        inputs: columns,
        async predict(table) {
            const cells = (0,encode/* readableColumns */.ei)(encoding, table);
            const inputs = columns.map(((column) => inputOf(column, cells.get(column.column))));
            const answers = answersOf(label, table.rows);
            for (let first = 0; first === 0 || first < table.rows; first += BLOCK) {
                const rows = Math.min(BLOCK, table.rows - first);
                const found = run(new Map(inputs.map((({ name, from }) => [name, from(first, rows)]))));
                answers.take(outputs.map(((name) => found.get(name))), first);
            }
            return answers.all;
        },
    };
});
var encodingIn = (function encodingIn({ irVersion, metadataProps, opsetImport }) {
    const text = metadataProps.find((({ key }) => key === 'encoding'))?.value;
    if (text === undefined) {
        throw new Error('it has no metadata "encoding"; Sluice reads ONNX that it wrote');
    }
    const versions = [irVersion, ...opsetImport.map((({ version }) => version))].join();
    if (versions !== [onnx_versions/* IR_VERSION */.TL, onnx_versions/* OPSET */.gm, onnx_versions/* ML_OPSET */.Kr].join()) {
        throw new Error(`it is of the IR version and operator sets ${versions}`);
    }
    return (0,encoding_schema.parseEncoding)(JSON.parse(text));
});
var graphOf = (function graphOf({ graph }) {
    if (!graph)
        throw new Error('it has no graph');
    return graph;
});
/** What a caller of any runtime does: cells as the input takes them. */
var inputOf = (function inputOf(encoding, column) {
    const name = encoding.column;
    if ((0,encoding_encoding/* isNumber */.Et)(encoding) && 'values' in column) {
        const { values } = column;
        const unit = (0,encoding_encoding/* unitOf */.uF)(column.kind);
        const space = new Space();
        const from = ((first, rows) => {
            const data = space.doubles(rows);
            for (let row = 0; row < rows; row++)
                data[row] = values[first + row] / unit;
            return { kind: 'double', dims: [rows, 1], data };
        });
        return { name, from };
    }
    const from = ((first, rows) => {
        const data = Array.from({ length: rows }, ((_, i) => textOf(column, first + i)));
        return { kind: 'string', dims: [rows, 1], data };
    });
    return { name, from };
});
var textOf = (function textOf(column, row) {
    if ('levels' in column)
        return column.levels[column.codes[row]] ?? '';
    const value = column.values[row];
    return Number.isNaN(value) ? '' : String(value);
});
var answersOf = (function answersOf(label, rows) {
    if (label.task === 'regression') {
        const { task, transform } = label;
        const predicted = new Float64Array(rows);
        return {
            all: { task, predicted, ...(transform && { transform }) },
            take([value], first) {
                predicted.set(expectKind(value, 'double').data, first);
            },
        };
    }
    const { classes } = label;
    const width = classes.length;
    const takeClasses = ((labels, into, first) => expectKind(labels, 'string').data.forEach(((name, row) => {
        into[first + row] = indexIn(classes, name);
    })));
    if (label.task === 'multiclass') {
        const predicted = new Int32Array(rows);
        const scores = new Float64Array(rows * width);
        return {
            all: { task: label.task, classes, predicted, scores },
            take([labels, probabilities], first) {
                takeClasses(labels, predicted, first);
                scores.set(expectKind(probabilities, 'float').data, first * width);
            },
        };
    }
    const predicted = new Uint8Array(rows);
    const scores = new Float64Array(rows);
    return {
        all: { task: label.task, classes: label.classes, predicted, scores },
        take([labels, probabilities], first) {
            takeClasses(labels, predicted, first);
            const { data } = expectKind(probabilities, 'float');
            for (let i = 0; 2 * i + 1 < data.length; i++)
                scores[first + i] = data[2 * i + 1];
        },
    };
});
var indexIn = (function indexIn(classes, name) {
    const index = classes.indexOf(name);
    if (index < 0)
        throw new Error(`it gives the label ${JSON.stringify(name)}`);
    return index;
});

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOnnx: (() => (/* binding */ openOnnx))
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./src/data/encoding/encode.ts
var encode = __webpack_require__(52048);
// EXTERNAL MODULE: ./src/data/encoding/encoding.ts
var encoding_encoding = __webpack_require__(21603);
// EXTERNAL MODULE: ./src/data/encoding/encoding-schema.ts
var encoding_schema = __webpack_require__(75183);
;// CONCATENATED MODULE: ./src/models/onnx/attributes.ts
/** A node's attributes, each of which an operator has to ask for: what it would overlook is refused. */
class Attributes {
    #left;
    constructor(attributes) {
        this.#left = new Map(attributes.map(((one) => [one.name, one])));
    }
    /** @param otherwise what a node that does not say gets; left out: it has to */
    float(name, otherwise) {
        return this.#take(name)?.f ?? required(name, otherwise);
    }
    integer(name, otherwise) {
        const found = this.#take(name);
        return found ? Number(found.i) : required(name, otherwise);
    }
    /** Undefined where the node does not say. */
    integers(name) {
        return this.#take(name)?.ints.map(Number);
    }
    strings(name) {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return this.#take(name)?.strings.map(((bytes) => decoder.decode(bytes)));
    }
    /** @throws Error when there is an attribute that nothing asked for */
    refuseOthers() {
        const [other] = this.#left.keys();
        if (other !== undefined)
            throw new Error(`the attribute ${other} is not known`);
    }
    #take(name) {
        const found = this.#left.get(name);
        this.#left.delete(name);
        return found;
    }
}
function required(name, otherwise) {
    if (otherwise === undefined)
        throw new Error(`the attribute ${name} is missing`);
    return otherwise;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-erfc/lib/index.js
var lib = __webpack_require__(30988);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./src/models/product.ts + 1 modules
var product = __webpack_require__(64661);
;// CONCATENATED MODULE: ./src/models/onnx/gemm.ts




// EXTERNAL MODULE: ./src/models/onnx/onnx-ml.generated.ts
var onnx_ml_generated = __webpack_require__(49340);
;// CONCATENATED MODULE: ./src/models/onnx/tensor.ts




;// CONCATENATED MODULE: ./src/models/onnx/operators.ts




/** After https://onnx.ai/onnx/operators, opset 17 and ai.onnx.ml 3, as far as `toOnnx` needs them. */
const OPERATORS = {
    Add: pairwise((out, a, b) => {
        for (let i = 0; i < out.length; i++)
            out[i] = a.data[i * a.step] + b.data[i * b.step];
    }),
    Sub: pairwise(((out, a, b) => {
        for (let i = 0; i < out.length; i++)
            out[i] = a.data[i * a.step] - b.data[i * b.step];
    })),
    Mul: pairwise((out, a, b) => {
        for (let i = 0; i < out.length; i++)
            out[i] = a.data[i * a.step] * b.data[i * b.step];
    }),
    Div: pairwise(((out, a, b) => {
        for (let i = 0; i < out.length; i++)
            out[i] = a.data[i * a.step] / b.data[i * b.step];
    })),
    Relu: (() => ((inputs, space) => {
        const { kind, dims, data } = expectKind(inputs[0], 'double', 'float');
        const out = space.numbers(kind, dims);
        for (let i = 0; i < data.length; i++)
            out.data[i] = Math.max(data[i], 0);
        return out;
    })),
    Sigmoid: each(((x) => 1 / (1 + Math.exp(-x)))),
    Tanh: each(Math.tanh),
    Exp: each(Math.exp),
    Erf: each((x) => 1 - lib_default()(x)),
    LeakyRelu: (attributes) => {
        const alpha = attributes.float('alpha', 0.01);
        return each((x) => (x < 0 ? alpha * x : x))(attributes);
    },
    Elu: (attributes) => {
        const alpha = attributes.float('alpha', 1);
        return each((x) => (x < 0 ? alpha * Math.expm1(x) : x))(attributes);
    },
    Selu: (attributes) => {
        const alpha = attributes.float('alpha', 1.6732632423543772);
        const gamma = attributes.float('gamma', 1.0507009873554805);
        return each((x) => gamma * (x > 0 ? x : alpha * Math.expm1(x)))(attributes);
    },
    Identity: () => (inputs) => inputs[0],
    IsNaN: (() => ((inputs, space) => {
        const { dims, data } = expectKind(inputs[0], 'double', 'float');
        const out = space.flags(dims);
        for (let i = 0; i < data.length; i++)
            out.data[i] = Number.isNaN(data[i]) ? 1 : 0;
        return out;
    })),
    Where: (() => ((inputs, space) => {
        const condition = expectKind(inputs[0], 'bool');
        const [a, b] = sameKind(inputs[1], inputs[2]);
        const [ifSo, ifNot] = [operand(a, condition.dims), operand(b, condition.dims)];
        const out = space.numbers(a.kind, condition.dims);
        for (let i = 0; i < out.data.length; i++) {
            out.data[i] = condition.data[i] ? ifSo.data[i * ifSo.step] : ifNot.data[i * ifNot.step];
        }
        return out;
    })),
    Clip: (() => ((inputs, space) => {
        const x = expectKind(inputs[0], 'double', 'float');
        const ends = [inputs[1], inputs[2]].map(((one) => operand(expectKind(one, x.kind), []).data[0]));
        const [low, high] = [ends[0], ends[1]];
        const out = space.numbers(x.kind, x.dims);
        for (let i = 0; i < x.data.length; i++) {
            out.data[i] = Math.min(Math.max(x.data[i], low), high);
        }
        return out;
    })),
    Cast: ((attributes) => {
        const to = attributes.integer('to');
        const kind = to === onnx_ml_generated/* TensorProto_DataType */.xP.FLOAT ? 'float' : 'double';
        if (to !== onnx_ml_generated/* TensorProto_DataType */.xP.FLOAT && to !== onnx_ml_generated/* TensorProto_DataType */.xP.DOUBLE)
            throw new Error(`a cast to type ${to}`);
        return ((inputs, space) => {
            const { dims, data } = expectKind(inputs[0], 'double', 'float', 'bool');
            const out = space.numbers(kind, dims);
            out.data.set(data);
            return out;
        });
    }),
    Squeeze: (() => ((inputs) => {
        const x = expectKind(inputs[0], 'int64');
        const axes = expectKind(inputs[1], 'int64').data;
        if (axes.some(((axis) => x.dims[axis] !== 1)))
            throw new Error('a squeezed axis is not 1 long');
        return { ...x, dims: x.dims.filter(((_, axis) => !axes.includes(axis))) };
    })),
    OneHot: ((attributes) => {
        if (attributes.integer('axis', -1) !== -1)
            throw new Error('the axis is not the last');
        return ((inputs, space) => {
            const indices = expectKind(inputs[0], 'int64');
            const depth = expectKind(inputs[1], 'int64').data[0];
            const [off, on] = expectKind(inputs[2], 'float').data;
            const out = space.floats([...indices.dims, depth]);
            out.data.fill(off);
            indices.data.forEach(((index, row) => {
                // Negative indices count from the end; those beyond the ends are nowhere.
                const place = index < 0 ? index + depth : index;
                if (place >= 0 && place < depth)
                    out.data[row * depth + place] = on;
            }));
            return out;
        });
    }),
    Concat: ((attributes) => {
        if (attributes.integer('axis') !== 1)
            throw new Error('the axis is not 1');
        return ((inputs, space) => concat(inputs.map(((one) => matrixOf(one))), space));
    }),
    Gemm: (() => {
        const gemm = gemms();
        return ((inputs, space) => {
            const [x, weights] = [matrixOf(inputs[0]), matrixOf(inputs[1])];
            return gemm(x, weights, expectKind(inputs[2], 'float'), space);
        });
    }),
    BatchNormalization: (attributes) => {
        const epsilon = attributes.float('epsilon', 1e-5);
        return ([input, ...rest], space) => {
            const x = matrixOf(input);
            const columns = x.dims[1];
            const [scale, shift, mean, variance] = rest.map((one) => expectKind(one, 'float').data);
            const out = space.floats(x.dims);
            for (let i = 0; i < x.data.length; i++) {
                const column = i % columns;
                const deviation = Math.sqrt(variance[column] + epsilon);
                out.data[i] =
                    (scale[column] * (x.data[i] - mean[column])) / deviation + shift[column];
            }
            return out;
        };
    },
    Softmax: (attributes) => {
        if (attributes.integer('axis', -1) !== -1)
            throw new Error('the axis is not the last');
        return (inputs, space) => softmax(matrixOf(inputs[0]), space);
    },
    ArgMax: ((attributes) => {
        if (attributes.integer('axis', 0) !== 1)
            throw new Error('the axis is not 1');
        if (attributes.integer('keepdims', 1) !== 0)
            throw new Error('the axis is kept');
        return ((inputs, space) => {
            const { dims, data } = matrixOf(inputs[0]);
            const [rows, columns] = [dims[0], dims[1]];
            const best = space.indices([rows]);
            for (let row = 0; row < rows; row++) {
                const first = row * columns;
                let most = 0;
                for (let column = 1; column < columns; column++) {
                    if (data[first + column] > data[first + most])
                        most = column;
                }
                best.data[row] = most;
            }
            return best;
        });
    }),
    'ai.onnx.ml.LabelEncoder': ((attributes) => {
        const keys = attributes.strings('keys_strings');
        return keys ? textsToIntegers(keys, attributes) : integersToTexts(attributes);
    }),
};









function softmax({ dims, data }, space) {
    const [rows, columns] = [dims[0], dims[1]];
    const out = space.floats(dims);
    const powers = new Float64Array(columns);
    for (let first = 0; first < rows * columns; first += columns) {
        let most = Number.NEGATIVE_INFINITY;
        for (let i = first; i < first + columns; i++)
            most = Math.max(most, data[i]);
        let sum = 0;
        for (let i = 0; i < columns; i++) {
            powers[i] = Math.exp(data[first + i] - most);
            sum += powers[i];
        }
        for (let i = 0; i < columns; i++)
            out.data[first + i] = powers[i] / sum;
    }
    return out;
}

;// CONCATENATED MODULE: ./src/models/onnx/read-tensor.ts




;// CONCATENATED MODULE: ./src/models/onnx/space.ts

/**
 * Where a node of a graph writes what it finds: the same memory for all rows that run through it.
 * New memory for each of their blocks would pile up until garbage is collected, to more than the
 * data takes. What stood in it before is still there.
 */
class Space {
    #floats = new Float32Array(0);
    #doubles = new Float64Array(0);
    #flags = new Uint8Array(0);
    numbers(kind, dims) {
        return kind === 'float' ? this.floats(dims) : { kind, dims, data: this.doubles(sizeOf(dims)) };
    }
    floats(dims) {
        const size = sizeOf(dims);
        if (size > this.#floats.length)
            this.#floats = new Float32Array(size);
        return { kind: 'float', dims, data: this.#floats.subarray(0, size) };
    }
    indices(dims) {
        return { kind: 'int64', dims, data: this.doubles(sizeOf(dims)) };
    }
    flags(dims) {
        const size = sizeOf(dims);
        if (size > this.#flags.length)
            this.#flags = new Uint8Array(size);
        return { kind: 'bool', dims, data: this.#flags.subarray(0, size) };
    }
    doubles(size) {
        if (size > this.#doubles.length)
            this.#doubles = new Float64Array(size);
        return this.#doubles.subarray(0, size);
    }
}

;// CONCATENATED MODULE: ./src/models/onnx/evaluate.ts




// EXTERNAL MODULE: ./src/models/onnx/versions.ts
var onnx_versions = __webpack_require__(66671);
;// CONCATENATED MODULE: ./src/models/onnx/onnx-model.ts









/** Rows that run through the graph at a time: few enough that what its nodes hand on stays in a core's cache. */
const BLOCK = 1024;









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


/***/ })

};
