export const id = 6213;
export const ids = [6213];
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


/***/ })

};
