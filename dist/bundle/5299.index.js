export const id = 5299;
export const ids = [5299];
export const modules = {

/***/ 60205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The same under the names that it has in a model's file. */
var originMetadata = (function originMetadata({ project, experiment, run, fingerprint }) {
    return { project, experiment, run, data_fingerprint: fingerprint };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: (() => (/* binding */ originMetadata))
/* harmony export */ });



/***/ }),

/***/ 65299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var integer = (function integer(name, i) {
    return (0,create/* create */.v)(onnx_ml_generated/* AttributeProtoSchema */.y6, { name, type: onnx_ml_generated/* AttributeProto_AttributeType */.Wc.INT, i: BigInt(i) });
});
var integers = (function integers(name, ints) {
    return (0,create/* create */.v)(onnx_ml_generated/* AttributeProtoSchema */.y6, { name, type: onnx_ml_generated/* AttributeProto_AttributeType */.Wc.INTS, ints: ints.map(BigInt) });
});
var strings = (function strings(name, texts) {
    const encoder = new TextEncoder();
    return (0,create/* create */.v)(onnx_ml_generated/* AttributeProtoSchema */.y6, {
        name,
        type: onnx_ml_generated/* AttributeProto_AttributeType */.Wc.STRINGS,
        strings: texts.map(((text) => encoder.encode(text))),
    });
});
var tensorInfo = (function tensorInfo(name, elemType, shape) {
    const dim = shape.map(((size) => size === 'N'
        ? { value: { case: 'dimParam', value: size } }
        : { value: { case: 'dimValue', value: BigInt(size) } }));
    return (0,create/* create */.v)(onnx_ml_generated/* ValueInfoProtoSchema */.hl, {
        name,
        type: { value: { case: 'tensorType', value: { elemType, shape: { dim } } } },
    });
});
/** Little-endian, as `raw_data` is on every machine. */
var rawData = (function rawData(values, size, write) {
    const bytes = new Uint8Array(values.length * size);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < values.length; i++)
        write(view, i * size, values[i]);
    return bytes;
});
/** The nodes that turn the network's outputs into answers, and the graph's outputs. */
var answerNodes = (function answerNodes(graph, outputs, label) {
    if (label.task === 'regression')
        valueNodes(graph, outputs, label);
    else
        classNodes(graph, outputs, label);
});
/** `label`, texts [N], and `probabilities`, [N, classes]. */
var classNodes = (function classNodes(graph, outputs, { task, classes }) {
    const label = graph.reserve('label');
    const output = graph.reserve('probabilities');
    if (task === 'binary') {
        const negative = graph.node('Sub', [graph.floats([1], []), outputs]);
        graph.node('Concat', [negative, outputs], { attributes: [integer('axis', 1)], output });
    }
    else
        graph.node('Identity', [outputs], { output });
    const best = graph.node('ArgMax', [output], {
        attributes: [integer('axis', 1), integer('keepdims', 0)],
    });
    graph.node('LabelEncoder', [best], {
        domain: ML_DOMAIN,
        attributes: [integers('keys_int64s', [...classes.keys()]), strings('values_strings', classes)],
        output: label,
    });
    graph.output(label, onnx_ml_generated/* TensorProto_DataType */.xP.STRING, ['N']);
    graph.output(output, onnx_ml_generated/* TensorProto_DataType */.xP.FLOAT, ['N', classes.length]);
});
/** What a column's input holds: numbers and days since 1970 in 64 bits, levels as texts. */
var inputType = (function inputType(encoding) {
    return (0,encoding_encoding/* isNumber */.Et)(encoding) ? onnx_ml_generated/* TensorProto_DataType */.xP.DOUBLE : onnx_ml_generated/* TensorProto_DataType */.xP.STRING;
});
/**
 * The nodes that do to the columns what `encodeTable` does, in the same order and precision: 64 bits up to
 * the clip, then 32.
 * @returns the network's inputs, floats [N, features]
 */
var encodingNodes = (function encodingNodes(graph, columns) {
    const parts = columns.flatMap(((column) => (0,encoding_encoding/* isNumber */.Et)(column) ? numberNodes(graph, column) : levelNodes(graph, column)));
    return graph.node('Concat', parts, { attributes: [integer('axis', 1)] });
});
var numberNodes = (function numberNodes(graph, encoding) {
    const { column, fill, mean, sd, clip, missing } = encoding;
    const toFloat = { attributes: [integer('to', onnx_ml_generated/* TensorProto_DataType */.xP.FLOAT)] };
    const isMissing = graph.node('IsNaN', [column]);
    const filled = graph.node('Where', [isMissing, graph.double(fill), column]);
    const centred = graph.node('Sub', [filled, graph.double(mean)]);
    const standard = graph.node('Div', [centred, graph.double(sd)]);
    const clipped = graph.node('Clip', [standard, graph.double(-clip), graph.double(clip)]);
    const value = graph.node('Cast', [clipped], toFloat);
    return missing ? [value, graph.node('Cast', [isMissing], toFloat)] : [value];
});
/** A place beyond the last one is none: OneHot makes zeros of it. */
var levelNodes = (function levelNodes(graph, encoding) {
    const { column, levels, other, missing } = encoding;
    const width = (0,encoding_encoding/* widthOf */.qz)(encoding);
    if (width === 0)
        return [];
    const places = graph.node('LabelEncoder', [column], {
        domain: ML_DOMAIN,
        attributes: [
            strings('keys_strings', ['', ...levels]),
            integers('values_int64s', [missing ? width - 1 : width, ...levels.keys()]),
            integer('default_int64', other ? levels.length : width),
        ],
    });
    const flat = graph.node('Squeeze', [places, graph.integers([1], [1])]);
    const depth = graph.integers([width], []);
    const offAndOn = graph.floats([0, 1], [2]);
    return [graph.node('OneHot', [flat, depth, offAndOn], { attributes: [integer('axis', -1)] })];
});
/** The nodes of a network's layers, as it runs when it is asked: dropout lets all pass. */
var layerNodes = (function layerNodes(graph, input, layers) {
    return layers.reduce(((value, layer) => layerNode(graph, value, layer)), input);
});
var layerNode = (function layerNode(graph, input, { layer, weights }) {
    const tensor = ((name) => {
        const weight = weights.find(((one) => one.name === name));
        if (!weight)
            throw new Error(`a layer (${layer.kind}) lacks its ${name}`);
        return graph.floats(weight.values, weight.shape);
    });
    switch (layer.kind) {
        case 'dense': {
            const sums = graph.node('Gemm', [input, tensor('kernel'), tensor('bias')]);
            return activationNodes(graph, sums, layer.activation);
        }
        case 'dropout':
            return input;
        case 'batch_normalization': {
            const names = ['gamma', 'beta', 'moving_mean', 'moving_variance'];
            return graph.node('BatchNormalization', [input, ...names.map(tensor)], {
                attributes: [graph_builder_float('epsilon', layer.epsilon)],
            });
        }
    }
});
var activationNodes = (function activationNodes(graph, x, activation) {
    switch (activation) {
        case 'linear':
            return x;
        case 'relu':
            return graph.node('Relu', [x]);
        case 'leaky_relu':
            return graph.node('LeakyRelu', [x], { attributes: [graph_builder_float('alpha', LEAKY_RELU_SLOPE)] });
        case 'elu':
            return graph.node('Elu', [x]);
        case 'selu':
            return graph.node('Selu', [x]);
        case 'tanh':
            return graph.node('Tanh', [x]);
        case 'sigmoid':
            return graph.node('Sigmoid', [x]);
        case 'softmax':
            return graph.node('Softmax', [x], { attributes: [integer('axis', -1)] });
        case 'swish':
            return graph.node('Mul', [x, graph.node('Sigmoid', [x])]);
        case 'gelu': {
            // x \u03a6(x) = x (1 + erf(x / \u221a2)) / 2: the operator Gelu came with opset 20 only.
            const half = graph.floats([0.5], []);
            const scaled = graph.node('Mul', [x, graph.floats([Math.SQRT1_2], [])]);
            const erf = graph.node('Erf', [scaled]);
            const phi = graph.node('Add', [graph.node('Mul', [erf, half]), half]);
            return graph.node('Mul', [x, phi]);
        }
    }
});
/**
 * A model in the ONNX format, in bytes that depend on it and its origin alone. It reads raw columns: one
 * input each, named after it, [N, 1]; numbers and days since 1970 as float64 with NaN where they are
 * missing, levels as texts with '' where they are. It gives `label` [N] and `probabilities` [N, classes], or
 * `value` [N, 1] in the unit of the label.
 */
var toOnnx = (function toOnnx({ network, encoding }, origin) {
    const { columns, label } = encoding;
    const graph = new GraphBuilder(columns.map(((one) => [one.column, inputType(one)])));
    const inputs = encodingNodes(graph, columns);
    answerNodes(graph, layerNodes(graph, inputs, network.layers), label);
    const classes = label.task === 'regression' ? [] : label.classes;
    const metadata = {
        ...(origin && (0,exporter/* originMetadata */.M)(origin)),
        ...(classes.length > 0 && { classes: JSON.stringify(classes) }),
        encoding: JSON.stringify(encoding),
    };
    const model = (0,create/* create */.v)(onnx_ml_generated/* ModelProtoSchema */.P0, {
        irVersion: BigInt(versions/* IR_VERSION */.TL),
        opsetImport: [
            { domain: '', version: BigInt(versions/* OPSET */.gm) },
            { domain: ML_DOMAIN, version: BigInt(versions/* ML_OPSET */.Kr) },
        ],
        producerName: 'Sluice',
        producerVersion: version/* VERSION */.x,
        graph: graph.graph('sluice'),
        metadataProps: Object.entries(metadata).map((([key, value]) => ({ key, value }))),
    });
    return (0,to_binary/* toBinary */.R)(onnx_ml_generated/* ModelProtoSchema */.P0, model);
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toOnnx: (() => (/* binding */ toOnnx))
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js + 1 modules
var create = __webpack_require__(39838);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js + 1 modules
var to_binary = __webpack_require__(71015);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/models/exporter.ts
var exporter = __webpack_require__(60205);
// EXTERNAL MODULE: ./src/models/onnx/onnx-ml.generated.ts
var onnx_ml_generated = __webpack_require__(49340);
;// CONCATENATED MODULE: ./src/models/onnx/graph-builder.ts


/** The domain of the operators on labels and levels. */
const ML_DOMAIN = 'ai.onnx.ml';
/** A graph of ONNX as it grows, node by node. Names of inputs come from a file, so all others give way to them. */
class GraphBuilder {
    #nodes = [];
    #initializers = [];
    #inputs;
    #outputs = [];
    #names;
    /** @param inputs their names and types; each is a column, [N, 1] */
    constructor(inputs) {
        this.#inputs = inputs.map((([name, type]) => tensorInfo(name, type, ['N', 1])));
        this.#names = new Set(inputs.map((([name]) => name)));
    }
    /** @returns the name of its one output */
    node(operator, inputs, options = {}) {
        const { attributes = [], domain = '', output = this.#unused(operator) } = options;
        this.#nodes.push((0,create/* create */.v)(onnx_ml_generated/* NodeProtoSchema */.U, {
            opType: operator,
            domain,
            name: output,
            input: [...inputs],
            output: [output],
            attribute: [...attributes],
        }));
        return output;
    }
    /** A name for an output of the graph: the one wished, or where a column has it, one with `_` behind. */
    reserve(wish) {
        let name = wish;
        while (this.#names.has(name))
            name += '_';
        this.#names.add(name);
        return name;
    }
    floats(values, dims) {
        const write = ((view, at, value) => view.setFloat32(at, value, true));
        return this.#tensor(onnx_ml_generated/* TensorProto_DataType */.xP.FLOAT, dims, rawData(values, 4, write));
    }
    double(value) {
        const write = ((view, at, one) => view.setFloat64(at, one, true));
        return this.#tensor(onnx_ml_generated/* TensorProto_DataType */.xP.DOUBLE, [], rawData([value], 8, write));
    }
    integers(values, dims) {
        const write = ((view, at, value) => view.setBigInt64(at, BigInt(value), true));
        return this.#tensor(onnx_ml_generated/* TensorProto_DataType */.xP.INT64, dims, rawData(values, 8, write));
    }
    output(name, type, shape) {
        this.#outputs.push(tensorInfo(name, type, shape));
    }
    graph(name) {
        return (0,create/* create */.v)(onnx_ml_generated/* GraphProtoSchema */.Cy, {
            name,
            node: this.#nodes,
            initializer: this.#initializers,
            input: this.#inputs,
            output: this.#outputs,
        });
    }
    #tensor(dataType, dims, data) {
        const name = this.#unused('constant');
        this.#initializers.push((0,create/* create */.v)(onnx_ml_generated/* TensorProtoSchema */.Hf, { name, dataType, dims: dims.map(BigInt), rawData: data }));
        return name;
    }
    #unused(kind) {
        return this.reserve(`${kind}_${this.#nodes.length + this.#initializers.length}`);
    }
}
function graph_builder_float(name, f) {
    return (0,create/* create */.v)(onnx_ml_generated/* AttributeProtoSchema */.y6, { name, type: onnx_ml_generated/* AttributeProto_AttributeType */.Wc.FLOAT, f });
}






;// CONCATENATED MODULE: ./src/models/onnx/answer-nodes.ts



/** `value`, [N, 1], in 64 bits: the label in its unit. */
function valueNodes(graph, outputs, { transform, center }) {
    const output = graph.reserve('value');
    let value = graph.node('Cast', [outputs], { attributes: [integer('to', onnx_ml_generated/* TensorProto_DataType */.xP.DOUBLE)] });
    if (center) {
        const spread = graph.node('Mul', [value, graph.double(center.unit)]);
        value = graph.node('Add', [spread, graph.double(center.center)]);
    }
    graph.node(transform ? 'Exp' : 'Identity', [value], { output });
    graph.output(output, onnx_ml_generated/* TensorProto_DataType */.xP.DOUBLE, ['N', 1]);
}


// EXTERNAL MODULE: ./src/data/encoding/encoding.ts
var encoding_encoding = __webpack_require__(21603);
;// CONCATENATED MODULE: ./src/models/onnx/encoding-nodes.ts








;// CONCATENATED MODULE: ./src/models/onnx/layer-nodes.ts

/** As in Keras 3; ONNX's own default is another one. */
const LEAKY_RELU_SLOPE = 0.2;




// EXTERNAL MODULE: ./src/models/onnx/versions.ts
var versions = __webpack_require__(66671);
;// CONCATENATED MODULE: ./src/models/onnx/onnx-format.ts












/***/ }),

/***/ 71015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
var makeWriteOptions = (function makeWriteOptions(options) {
    return options ? Object.assign(Object.assign({}, writeDefaults), options) : writeDefaults;
});
var toBinary = (function toBinary(schema, message, options) {
    const writer = new binary_encoding/* BinaryWriter */.fI();
    compiledWriter(schema)(writer, makeWriteOptions(options), message);
    return writer.finish();
});
/**
 * Return the compiled encoder for a message, compiling it on first use.
 */
var compiledWriter = (function compiledWriter(desc) {
    let compiled = compiledWriters.get(desc);
    if (compiled === undefined) {
        compiled = compileMessage(desc);
    }
    return compiled;
});
var compileMessage = (function compileMessage(desc) {
    const typeName = desc.typeName;
    const sortedFields = desc.fields.concat().sort(((a, b) => a.number - b.number));
    // The field reported in ForeignFieldError.
    const foreignField = sortedFields[0];
    const fieldWriters = [];
    const compiled = ((writer, opts, message) => {
        if (message.$typeName !== typeName && foreignField !== undefined) {
            throw new FieldError(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
        }
        for (let i = 0; i < fieldWriters.length; i++) {
            fieldWriters[i](writer, opts, message);
        }
        const unknown = message.$unknown;
        if (unknown !== undefined && opts.writeUnknownFields) {
            for (let i = 0; i < unknown.length; i++) {
                const { no, wireType, data } = unknown[i];
                writer.tag(no, wireType).raw(data);
            }
        }
    });
    // Register before compiling fields, so that recursive message types
    // resolve to this instance instead of compiling endlessly.
    compiledWriters.set(desc, compiled);
    for (const field of sortedFields) {
        fieldWriters.push(compileField(field));
    }
    return compiled;
});
var compileField = (function compileField(field) {
    switch (field.fieldKind) {
        case "message":
        case "scalar":
        case "enum":
            return compileSingularField(field);
        case "list":
            return compileListField(field);
        case "map":
            return compileMapField(field);
    }
});
/**
 * Compile an encoder for a singular field: the presence check, and the
 * value encoder.
 */
var compileSingularField = (function compileSingularField(field) {
    const writeValue = compileSingularValue(field);
    const localName = field.localName;
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        return ((writer, opts, message) => {
            const oneof = message[oneofLocalName];
            if (oneof.case === localName) {
                writeValue(writer, opts, oneof.value);
            }
        });
    }
    if (field.presence != IMPLICIT) {
        const requiredError = field.presence == LEGACY_REQUIRED
            ? `cannot encode ${field} to binary: required field not set`
            : undefined;
        return ((writer, opts, message) => {
            const value = message[localName];
            // Fields with explicit presence have properties on the prototype
            // chain for default / zero values (except for proto3).
            if (value !== undefined &&
                Object.prototype.hasOwnProperty.call(message, localName)) {
                writeValue(writer, opts, value);
            }
            else if (requiredError !== undefined) {
                throw new Error(requiredError);
            }
        });
    }
    // Implicit presence: the field is set when the value is not the zero
    // value. The check is inlined per type, see isScalarZeroValue.
    if (field.fieldKind == "enum") {
        const zero = field.enum.values[0].number;
        return (writer, opts, message) => {
            const value = message[localName];
            if (value !== zero) {
                writeValue(writer, opts, value);
            }
        };
    }
    switch (field.scalar) {
        case descriptors/* ScalarType */.L.BOOL:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== false) {
                    writeValue(writer, opts, value);
                }
            };
        case descriptors/* ScalarType */.L.STRING:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== "") {
                    writeValue(writer, opts, value);
                }
            };
        case descriptors/* ScalarType */.L.BYTES:
            return (writer, opts, message) => {
                const value = message[localName];
                if (!(value instanceof Uint8Array) || value.byteLength > 0) {
                    writeValue(writer, opts, value);
                }
            };
        case descriptors/* ScalarType */.L.DOUBLE:
        case descriptors/* ScalarType */.L.FLOAT:
            return (writer, opts, message) => {
                const value = message[localName];
                // Object.is distinguishes -0 from 0.
                if (!Object.is(value, 0)) {
                    writeValue(writer, opts, value);
                }
            };
        default:
            return (writer, opts, message) => {
                const value = message[localName];
                // Loose comparison matches 0n, 0 and "0".
                if (value != 0) {
                    writeValue(writer, opts, value);
                }
            };
    }
});
/**
 * Compile an encoder for the value of a singular field, including the tag.
 */
var compileSingularValue = (function compileSingularValue(field) {
    switch (field.fieldKind) {
        case "message": {
            const { toMessage } = (0,message/* localMessageMapper */.IK)(field);
            const writeChild = compileChildWriter(field);
            return ((writer, opts, value) => {
                writeChild(writer, opts, toMessage(value));
            });
        }
        case "scalar":
        case "enum": {
            const scalarType = field.fieldKind == "enum" ? descriptors/* ScalarType */.L.INT32 : field.scalar;
            const fieldNo = field.number;
            const wireType = writeTypeOfScalar(scalarType);
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            return ((writer, opts, value) => {
                writer.tag(fieldNo, wireType);
                writeScalar(writer, value);
            });
        }
    }
});
var compileListField = (function compileListField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    switch (field.listKind) {
        case "message": {
            const { toMessage } = (0,message/* localMessageMapper */.IK)(field);
            const writeChild = compileChildWriter(field);
            return ((writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writeChild(writer, opts, toMessage(items[i]));
                }
            });
        }
        case "scalar":
        case "enum": {
            const scalarType = field.listKind == "enum" ? descriptors/* ScalarType */.L.INT32 : field.scalar;
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            if (field.packed) {
                return ((writer, opts, message) => {
                    const items = message[localName];
                    if (items.length == 0) {
                        return;
                    }
                    writer.tag(fieldNo, binary_encoding/* WireType */.O0.LengthDelimited).fork();
                    for (let i = 0; i < items.length; i++) {
                        writeScalar(writer, items[i]);
                    }
                    writer.join();
                });
            }
            const wireType = writeTypeOfScalar(scalarType);
            return ((writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writer.tag(fieldNo, wireType);
                    writeScalar(writer, items[i]);
                }
            });
        }
    }
});
/**
 * Compile an encoder for a bare scalar value (no tag), wrapping errors from
 * the writer with the message and field name.
 */
var compileScalarValue = (function compileScalarValue(type, messageName, fieldName) {
    const writeScalar = compileScalarWrite(type);
    return ((writer, value) => {
        try {
            writeScalar(writer, value);
        }
        catch (e) {
            if (e instanceof Error) {
                throw new Error(`cannot encode field ${messageName}.${fieldName} to binary: ${e.message}`);
            }
            throw e;
        }
    });
});
var compileScalarWrite = (function compileScalarWrite(type) {
    switch (type) {
        case descriptors/* ScalarType */.L.STRING:
            return ((writer, value) => writer.string(value));
        case descriptors/* ScalarType */.L.BOOL:
            return (writer, value) => writer.bool(value);
        case descriptors/* ScalarType */.L.DOUBLE:
            return (writer, value) => writer.double(value);
        case descriptors/* ScalarType */.L.FLOAT:
            return (writer, value) => writer.float(value);
        case descriptors/* ScalarType */.L.INT32:
            return ((writer, value) => writer.int32(value));
        case descriptors/* ScalarType */.L.INT64:
            return ((writer, value) => writer.int64(value));
        case descriptors/* ScalarType */.L.UINT64:
            return (writer, value) => writer.uint64(value);
        case descriptors/* ScalarType */.L.FIXED64:
            return (writer, value) => writer.fixed64(value);
        case descriptors/* ScalarType */.L.BYTES:
            return ((writer, value) => writer.bytes(value));
        case descriptors/* ScalarType */.L.FIXED32:
            return (writer, value) => writer.fixed32(value);
        case descriptors/* ScalarType */.L.SFIXED32:
            return (writer, value) => writer.sfixed32(value);
        case descriptors/* ScalarType */.L.SFIXED64:
            return (writer, value) => writer.sfixed64(value);
        case descriptors/* ScalarType */.L.SINT64:
            return (writer, value) => writer.sint64(value);
        case descriptors/* ScalarType */.L.UINT32:
            return (writer, value) => writer.uint32(value);
        case descriptors/* ScalarType */.L.SINT32:
            return (writer, value) => writer.sint32(value);
    }
});
/**
 * Compile an encoder for the wire format of a message field, honoring the
 * delimited encoding of the field. The tag is written by the encoder.
 */
var compileChildWriter = (function compileChildWriter(field) {
    const fieldNo = field.number;
    const writeMessage = compiledWriter(field.message);
    if (field.delimitedEncoding) {
        return (writer, opts, child) => {
            writer.tag(fieldNo, binary_encoding/* WireType */.O0.StartGroup);
            writeMessage(writer, opts, child);
            writer.tag(fieldNo, binary_encoding/* WireType */.O0.EndGroup);
        };
    }
    return ((writer, opts, child) => {
        writer.tag(fieldNo, binary_encoding/* WireType */.O0.LengthDelimited).fork();
        writeMessage(writer, opts, child);
        writer.join();
    });
});
var writeTypeOfScalar = (function writeTypeOfScalar(type) {
    switch (type) {
        case descriptors/* ScalarType */.L.BYTES:
        case descriptors/* ScalarType */.L.STRING:
            return binary_encoding/* WireType */.O0.LengthDelimited;
        case descriptors/* ScalarType */.L.DOUBLE:
        case descriptors/* ScalarType */.L.FIXED64:
        case descriptors/* ScalarType */.L.SFIXED64:
            return binary_encoding/* WireType */.O0.Bit64;
        case descriptors/* ScalarType */.L.FIXED32:
        case descriptors/* ScalarType */.L.SFIXED32:
        case descriptors/* ScalarType */.L.FLOAT:
            return binary_encoding/* WireType */.O0.Bit32;
        default:
            return binary_encoding/* WireType */.O0.Varint;
    }
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: (() => (/* binding */ toBinary))
});

// UNUSED EXPORTS: writeField

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 1 modules
var binary_encoding = __webpack_require__(71377);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __webpack_require__(22567);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/error.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
const errorNames = (/* unused pure expression or super */ null && ([
    "FieldValueInvalidError",
    "FieldListRangeError",
    "ForeignFieldError",
]));
class FieldError extends Error {
    constructor(fieldOrOneof, message, name = "FieldValueInvalidError") {
        super(message);
        this.name = name;
        this.field = () => fieldOrOneof;
    }
}
function isFieldError(arg) {
    return (arg instanceof Error &&
        errorNames.includes(arg.name) &&
        "field" in arg &&
        typeof arg.field == "function");
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/message.js
var message = __webpack_require__(43792);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/proto-int64.js
var proto_int64 = __webpack_require__(42857);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.






// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.LEGACY_REQUIRED: const $name = $number;
const LEGACY_REQUIRED = 3;
// Default options for serializing binary data.
const writeDefaults = {
    writeUnknownFields: true,
};


const compiledWriters = new WeakMap();






function compileMapField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    const writeKey = compileMapKey(field);
    if (field.mapKind == "message") {
        const { toMessage } = (0,message/* localMessageMapper */.IK)(field);
        const writeMessage = compiledWriter(field.message);
        return (writer, opts, message) => {
            const record = message[localName];
            const keys = Object.keys(record);
            for (let i = 0; i < keys.length; i++) {
                const key = keys[i];
                writer.tag(fieldNo, binary_encoding/* WireType */.O0.LengthDelimited).fork();
                writeKey(writer, key);
                // The value of a map entry is always field number 2.
                writer.tag(2, binary_encoding/* WireType */.O0.LengthDelimited).fork();
                writeMessage(writer, opts, toMessage(record[key]));
                writer.join();
                writer.join();
            }
        };
    }
    const scalarType = field.mapKind == "enum" ? descriptors/* ScalarType */.L.INT32 : field.scalar;
    const valueWireType = writeTypeOfScalar(scalarType);
    const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
    return (writer, opts, message) => {
        const record = message[localName];
        const keys = Object.keys(record);
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            writer.tag(fieldNo, binary_encoding/* WireType */.O0.LengthDelimited).fork();
            writeKey(writer, key);
            // The value of a map entry is always field number 2.
            writer.tag(2, valueWireType);
            writeScalar(writer, record[key]);
            writer.join();
        }
    };
}
/**
 * Compile an encoder for a map key. Map keys are stored as object keys and
 * are always strings locally. Convert them to their scalar type before
 * writing, like the reflect API does when iterating map entries.
 */
function compileMapKey(field) {
    const wireType = writeTypeOfScalar(field.mapKey);
    const writeScalar = compileScalarValue(field.mapKey, field.parent.typeName, field.name);
    const convertKey = compileMapKeyConverter(field.mapKey);
    return (writer, key) => {
        // The key of a map entry is always field number 1.
        writer.tag(1, wireType);
        writeScalar(writer, convertKey(key));
    };
}
/**
 * Returns a converter from an object key (always a string) to the closest
 * possible type for the map key type. Invalid keys are passed through to
 * the scalar writer, which raises an error for them.
 */
function compileMapKeyConverter(type) {
    switch (type) {
        case descriptors/* ScalarType */.L.STRING:
            return (key) => key;
        case descriptors/* ScalarType */.L.BOOL:
            return (key) => (key === "true" ? true : key === "false" ? false : key);
        case descriptors/* ScalarType */.L.UINT64:
        case descriptors/* ScalarType */.L.FIXED64:
            return (key) => {
                try {
                    return proto_int64/* protoInt64 */.M.uParse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        case descriptors/* ScalarType */.L.INT64:
        case descriptors/* ScalarType */.L.SFIXED64:
        case descriptors/* ScalarType */.L.SINT64:
            return (key) => {
                try {
                    return proto_int64/* protoInt64 */.M.parse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        default:
            // Handles INT32, UINT32, SINT32, FIXED32, SFIXED32.
            // We do not use individual cases to save a few bytes code size.
            return (key) => {
                const n = Number.parseInt(key);
                return Number.isFinite(n) ? n : key;
            };
    }
}


/**
 * Write a single field to binary format, if it is set. Used to serialize
 * extensions: extensions always have explicit presence, so an extension
 * value that was just set on the container is always written.
 *
 * @private
 */
function writeField(writer, opts, msg, field) {
    compileField(field)(writer, opts, msg[unsafeLocal]);
}




/***/ })

};
