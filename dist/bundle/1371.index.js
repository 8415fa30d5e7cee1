export const id = 1371;
export const ids = [1371,6213];
export const modules = {

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

/***/ 66609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOwnLayers: () => (/* binding */ openOwnLayers),
/* harmony export */   ownTopology: () => (/* binding */ ownTopology),
/* harmony export */   readOwnLayers: () => (/* binding */ readOwnLayers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76213);


/** Rows that are asked about at a time. */
const BLOCK = 1024;
const modelJson = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()),
                dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['float32', 'int32']),
            })),
        }),
    ]),
});
/** A model of any layers of tf.js in its Layers format, which tf.js itself wrote but for the names. */
function ownTopology({ topology, weights }, files) {
    const json = {
        format: _named_files_js__WEBPACK_IMPORTED_MODULE_0__.LAYERS_MODEL,
        generatedBy: 'Sluice',
        convertedBy: null,
        modelTopology: topology,
        weightsManifest: [{ paths: [files.weights], weights }],
        userDefinedMetadata: { sluice: { encoding: files.encoding, layers: 'tf.js' } },
    };
    return `${JSON.stringify(json, null, 2)}\n`;
}
/**
 * Reads what `ownTopology` wrote, as it was.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
function readOwnLayers(topology, bytes) {
    const { modelTopology, weightsManifest } = modelJson.parse((0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__.parseLayersModel)(topology));
    const { weights } = weightsManifest[0];
    refuseBroken(weights, bytes);
    return { topology: modelTopology, weights, bytes };
}
/**
 * Opens what `ownTopology` wrote with the tf.js that comes along, on its plain backend. It runs
 * layers that tf.js has, and no code of whoever made the model.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
async function openOwnLayers(topology, bytes) {
    const { topology: modelTopology, weights } = readOwnLayers(topology, bytes);
    const { bundledTf } = await __webpack_require__.e(/* import() */ 7428).then(__webpack_require__.bind(__webpack_require__, 87428));
    const tf = await bundledTf();
    const model = await tf.loadLayersModel(tf.io.fromMemory({
        modelTopology,
        format: _named_files_js__WEBPACK_IMPORTED_MODULE_0__.LAYERS_MODEL,
        weightSpecs: weights,
        weightData: new Uint8Array(bytes).buffer,
    }));
    const inputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).parse(model.inputs[0]?.shape)[1];
    return {
        inputs,
        async predict({ data, rows, columns }) {
            const answers = tf.tidy(() => {
                const x = tf.tensor2d(data, [rows, columns]);
                const outputs = model.predict(x, { batchSize: BLOCK });
                if (Array.isArray(outputs))
                    throw new Error('it has several outputs');
                return outputs;
            });
            const values = await answers.data();
            answers.dispose();
            return Float32Array.from(values);
        },
    };
}
function refuseBroken(weights, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let offset = 0;
    for (const { name, shape, dtype } of weights) {
        const end = offset + 4 * shape.reduce((product, n) => product * n, 1);
        if (end > bytes.byteLength)
            throw new Error(`the weights end before ${name}`);
        for (; offset < end; offset += 4) {
            if (dtype === 'float32' && !Number.isFinite(view.getFloat32(offset, true))) {
                throw new Error(`${name} holds a value that is not finite`);
            }
        }
    }
    if (offset !== bytes.byteLength)
        throw new Error('there are more weights than the model has');
}


/***/ })

};
