export const id = 5183;
export const ids = [5183];
export const modules = {

/***/ 75183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @throws InputError where the value is no encoding of this version. */
var parseEncoding = (function parseEncoding(json, file) {
    const parsed = schema.safeParse(json);
    if (!parsed.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(parsed.error.issues.map((issue) => ({
            message: `encoding: ${issue.path.join('.') || 'document'}: ${issue.message}`,
            ...(file === undefined ? {} : { at: { file } }),
        })));
    }
    const width = parsed.data.columns.reduce(((sum, column) => sum + (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(column)), 0);
    if (width !== parsed.data.features.length) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`encoding: ${parsed.data.features.length} features, but the columns make ${width}`, file === undefined ? {} : { at: { file } });
    }
    return parsed.data;
});

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEncoding: (() => (/* binding */ parseEncoding)),
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



/***/ })

};
