export const id = 1845;
export const ids = [1845];
export const modules = {

/***/ 60205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ originMetadata)
/* harmony export */ });
/** The same under the names that it has in a model's file. */
function originMetadata({ project, experiment, run, fingerprint }) {
    return { project, experiment, run, data_fingerprint: fingerprint };
}


/***/ }),

/***/ 91845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toKeras: () => (/* binding */ toKeras)
});

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/models/exporter.ts
var exporter = __webpack_require__(60205);
;// CONCATENATED MODULE: ./src/models/keras/hdf5.ts
/**
 * Writes HDF5 as far as Keras's weights need it: groups, and arrays of 32-bit numbers without chunks
 * or filters, in the oldest layout of the format (superblock 0), which every version of the library
 * reads. The library itself notes the time in each object, and the build of it for WebAssembly lets
 * nobody turn that off; these bytes depend on the values alone.
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html
 */
/** The bytes of a file with this group as its root. */
function writeHdf5(root) {
    const file = new FileBytes();
    const superblock = file.reserve(SUPERBLOCK);
    const { header, tree, heap } = writeGroup(file, root);
    const out = new Fields(file.bytesAt(superblock, SUPERBLOCK));
    out.text('\x89HDF\r\n\x1a\n').u8(0, 0, 0, 0, 0, 8, 8, 0);
    out.u16(leafRank(root), TREE_RANK).u32(0);
    out.u64(0, NOWHERE, file.length, NOWHERE);
    // The root's entry: its name, its header, and where its tree and its names lie, cached.
    out.u64(0, header).u32(1, 0).u64(tree, heap);
    return file.bytesAt(0, file.length);
}
const SUPERBLOCK = 96;
const NOWHERE = 0xffffffffffffffffn;
/** A node of a group's tree has room for twice as many children; one is used. */
const TREE_RANK = 16;
const TREE_NODE = 24 + (4 * TREE_RANK + 1) * 8;
const SYMBOL = 40;
/** Half of what a list of symbols has room for: the whole file has one such number. */
function leafRank(root) {
    const most = (group) => {
        const members = Object.values(group);
        return Math.max(members.length, ...members.map((one) => (isDataset(one) ? 0 : most(one))));
    };
    return Math.max(4, Math.ceil(most(root) / 2));
}
function isDataset(member) {
    return member['values'] instanceof Float32Array;
}
function writeGroup(file, group, rank = leafRank(group)) {
    // The library looks names up by their bytes.
    const names = Object.keys(group).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const members = names.map((name) => {
        const member = group[name];
        return isDataset(member)
            ? { name, header: writeDataset(file, member) }
            : { name, header: writeGroup(file, member, rank).header };
    });
    const { heap, offsets } = writeNames(file, names);
    const symbols = writeSymbols(file, members.map(({ header }, i) => ({ header, name: offsets[i] })), rank);
    const tree = file.reserve(TREE_NODE);
    const node = new Fields(file.bytesAt(tree, TREE_NODE));
    node
        .text('TREE')
        .u8(0, 0)
        .u16(names.length === 0 ? 0 : 1);
    node.u64(NOWHERE, NOWHERE, 0);
    if (names.length > 0)
        node.u64(symbols, offsets.at(-1));
    const symbolTable = message(0x11, 16, (out) => out.u64(tree, heap));
    return { header: writeHeader(file, [symbolTable]), tree, heap };
}
/** The names, each ended by a zero and at a multiple of 8, after an empty one. */
function writeNames(file, names) {
    const offsets = [];
    let size = 8;
    for (const name of names) {
        offsets.push(size);
        size += eights(Buffer.byteLength(name) + 1);
    }
    const data = file.reserve(size);
    names.forEach((name, i) => {
        new Fields(file.bytesAt(data + offsets[i], size - offsets[i])).text(name);
    });
    const heap = file.reserve(32);
    // 1 says that nothing of it is free.
    new Fields(file.bytesAt(heap, 32)).text('HEAP').u32(0).u64(size, 1, data);
    return { heap, offsets };
}
function writeSymbols(file, symbols, rank) {
    const bytes = 8 + 2 * rank * SYMBOL;
    const at = file.reserve(bytes);
    const out = new Fields(file.bytesAt(at, bytes));
    out.text('SNOD').u8(1, 0).u16(symbols.length);
    for (const { name, header } of symbols)
        out.u64(name, header).u32(0, 0).u64(0, 0);
    return at;
}
function writeDataset(file, { shape, values }) {
    const bytes = values.length * 4;
    const data = file.reserve(bytes);
    new Fields(file.bytesAt(data, bytes)).f32(values);
    return writeHeader(file, [
        message(0x01, 8 + 8 * shape.length, (space) => {
            space
                .u8(1, shape.length, 0, 0)
                .u32(0)
                .u64(...shape);
        }),
        // IEEE 754 in 32 bits, little-endian: sign at 31, 8 bits of exponent, 23 of mantissa.
        message(0x03, 24, (type) => {
            type.u8(0x11, 0x20, 31, 0).u32(4).u16(0, 32).u8(23, 8, 0, 23).u32(127);
        }),
        // No value of its own for what was never written: everything is.
        message(0x05, 8, (fill) => {
            fill.u8(2, 2, 2, 1).u32(0);
        }),
        message(0x08, 24, (layout) => {
            layout.u8(3, 1).u64(data, bytes);
        }),
    ]);
}
/** @param size without its own head, a multiple of 8 */
function message(type, size, fill) {
    const bytes = new Uint8Array(8 + size);
    const out = new Fields(bytes);
    out.u16(type, size).u32(0);
    fill(out);
    return bytes;
}
function writeHeader(file, messages) {
    const size = messages.reduce((sum, one) => sum + one.length, 0);
    const at = file.reserve(16 + size);
    const out = new Fields(file.bytesAt(at, 16 + size));
    out.u8(1, 0).u16(messages.length).u32(1, size, 0);
    for (const one of messages)
        out.bytes(one);
    return at;
}
function eights(bytes) {
    return Math.ceil(bytes / 8) * 8;
}
/** A file that grows; what is reserved begins at a multiple of 8 and is zeros. */
class FileBytes {
    #bytes = new Uint8Array(1 << 16);
    length = 0;
    reserve(bytes) {
        const at = this.length;
        this.length += eights(bytes);
        if (this.length > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(this.length, 2 * this.#bytes.length));
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        return at;
    }
    /** To be written to before anything else is reserved. */
    bytesAt(at, length) {
        return this.#bytes.subarray(at, at + length);
    }
}
/** Fields one after the other, little-endian. */
class Fields {
    all;
    #out;
    #at = 0;
    constructor(all) {
        this.all = all;
        this.#out = new DataView(all.buffer, all.byteOffset, all.byteLength);
    }
    bytes(bytes) {
        this.all.set(bytes, this.#at);
        this.#at += bytes.length;
        return this;
    }
    /** In Latin-1, which the names that are written here are all in. */
    text(text) {
        return this.bytes(Buffer.from(text, 'latin1'));
    }
    u8(...values) {
        for (const value of values)
            this.#out.setUint8(this.#at++, value);
        return this;
    }
    u16(...values) {
        for (const value of values) {
            this.#out.setUint16(this.#at, value, true);
            this.#at += 2;
        }
        return this;
    }
    u32(...values) {
        for (const value of values) {
            this.#out.setUint32(this.#at, value, true);
            this.#at += 4;
        }
        return this;
    }
    f32(values) {
        for (const value of values) {
            this.#out.setFloat32(this.#at, value, true);
            this.#at += 4;
        }
        return this;
    }
    u64(...values) {
        for (const value of values) {
            this.#out.setBigUint64(this.#at, BigInt(value), true);
            this.#at += 8;
        }
        return this;
    }
}

;// CONCATENATED MODULE: ./src/models/keras/keras-config.ts
/** Keras 3's own names. */
const CLASSES = {
    dense: 'Dense',
    dropout: 'Dropout',
    batch_normalization: 'BatchNormalization',
};
/**
 * `config.json` of a `.keras` file: a Sequential model, with the keys that every Keras 3 knows.
 * @param names of the layers, in their order
 */
function kerasConfig(network, names) {
    const input = [null, network.inputs];
    let width = network.inputs;
    const layers = network.layers.map(({ layer }, i) => {
        const built = { input_shape: [null, width] };
        if (layer.kind === 'dense')
            width = layer.units;
        const config = { name: names[i], trainable: true, dtype: 'float32', ...configOf(layer) };
        const written = serialized('keras.layers', CLASSES[layer.kind], config);
        // One that has no weights is not built.
        return layer.kind === 'dropout' ? written : { ...written, build_config: built };
    });
    const first = serialized('keras.layers', 'InputLayer', {
        batch_shape: input,
        dtype: 'float32',
        sparse: false,
        name: 'input_layer',
    });
    const config = {
        name: 'sluice',
        trainable: true,
        dtype: 'float32',
        layers: [first, ...layers],
        build_input_shape: input,
    };
    return { ...serialized('keras', 'Sequential', config), build_config: { input_shape: input } };
}
function serialized(module, name, config) {
    return { module, class_name: name, config, registered_name: null };
}
function configOf(layer) {
    switch (layer.kind) {
        case 'dense':
            return { units: layer.units, activation: nameOf(layer.activation), use_bias: true };
        case 'dropout':
            return { rate: layer.rate, seed: null, noise_shape: null };
        case 'batch_normalization': {
            const { momentum, epsilon } = layer;
            return { axis: -1, momentum, epsilon, center: true, scale: true };
        }
    }
}
function nameOf(activation) {
    return activation === 'swish' ? 'silu' : activation;
}

;// CONCATENATED MODULE: ./src/models/keras/members.ts
/** What stands in a `.keras` file, in this order. */
const MEMBERS = {
    metadata: 'metadata.json',
    config: 'config.json',
    weights: 'model.weights.h5',
    encoding: 'encoding.json',
};

;// CONCATENATED MODULE: ./src/models/keras/keras-format.ts






/** The zip format's first day, by the clock that fflate reads, and the time of Keras's own members. */
const NO_TIME = new Date(1980, 0, 1);
/**
 * A model as Keras 3 saves one, in bytes that depend on it and its origin alone: a zip of its config
 * and its weights, not compressed. How columns become its inputs is a member more, `encoding.json`,
 * which Keras passes over.
 */
function toKeras({ network, encoding }, origin) {
    const names = namesOf(network.layers);
    const { label } = encoding;
    const metadata = {
        // The version whose keys are used; later ones read them.
        keras_version: '3.0.0',
        date_saved: '1980-01-01@00:00:00',
        sluice: {
            version: version/* VERSION */.x,
            ...(origin && (0,exporter/* originMetadata */.M)(origin)),
            ...(label.task !== 'regression' && { classes: label.classes }),
        },
    };
    const files = {
        [MEMBERS.metadata]: json(metadata),
        [MEMBERS.config]: json(kerasConfig(network, names)),
        [MEMBERS.weights]: writeHdf5(weightsOf(network.layers, names)),
        [MEMBERS.encoding]: json(encoding),
    };
    return (0,esm/* zipSync */.L)(files, { level: 0, mtime: NO_TIME });
}
function json(value) {
    return Buffer.from(JSON.stringify(value));
}
/** By kind and place, as Keras names layers, and their weights in the file. */
function namesOf(layers) {
    const counts = new Map();
    return layers.map(({ layer: { kind } }) => {
        const count = counts.get(kind) ?? 0;
        counts.set(kind, count + 1);
        return count === 0 ? kind : `${kind}_${count}`;
    });
}
function weightsOf(layers, names) {
    const groups = layers.map(({ weights }, i) => {
        const vars = weights.map(({ shape, values }, k) => {
            return [String(k), { shape, values }];
        });
        return [names[i], { vars: Object.fromEntries(vars) }];
    });
    return { layers: Object.fromEntries(groups), vars: {} };
}


/***/ })

};
