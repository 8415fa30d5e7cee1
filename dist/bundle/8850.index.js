export const id = 8850;
export const ids = [8850];
export const modules = {

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   numbersData: () => (/* binding */ numbersData),
/* harmony export */   readRows: () => (/* binding */ readRows),
/* harmony export */   rowsData: () => (/* binding */ rowsData)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _data_checks_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15865);
/* harmony import */ var _data_checks_readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93215);
/* harmony import */ var _data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10251);
/* harmony import */ var _gate_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36132);
/* harmony import */ var _judged_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23156);






/**
 * Reads rows that somebody else split off.
 * @throws InputError for what is wrong with them, and as `rowsData` does
 */
async function readRows(spec, reading, config, numbers) {
    return rowsData(await (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRows */ .kh)(spec, reading), config, numbers);
}
/**
 * Rows that somebody else split off, and what the gate will ask of them.
 * @throws InputError for a condition that these rows can't answer
 */
async function rowsData(rows, { data, trainer, gate }, numbers) {
    const own = trainer.kind === 'own-split';
    const heldOut = (0,_judged_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .heldOutOf */ .L)(rows.testIds, rows.testTable, { data, gate });
    const judged = heldOut ? (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsAt */ .hO)(rows, heldOut.test) : rows;
    const summary = await (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .YG)(judged, own ? 'own' : 'given');
    const beside = numbers && { ...numbers, alone: false };
    const warnings = [
        ...rows.warnings,
        ...(own ? [ownSplitWarning(data.kind === 'own-split')] : []),
        ...(gate.cluster ? namelessWarnings(judged, gate.cluster) : groupWarnings(judged)),
    ];
    const splits = { ...summary.splits, ...(heldOut && { confirm: heldOut.confirm.length }) };
    return {
        source: { kind: 'rows', rows, judged },
        judged,
        ...(heldOut && { heldOut }),
        summary: { ...summary, splits, warnings },
        features: 0,
        checks: (0,_gate_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planGate */ .f)(gate, judged, beside),
        ...(0,_judged_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .clustersOf */ .D)(gate, rows),
        ...(beside && { numbers: beside }),
    };
}
/** Numbers without rows, and what the gate asks of them. @throws InputError likewise */
function numbersData(numbers, gate) {
    if (!numbers)
        throw new RangeError('there is neither a row nor a number');
    const rows = (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .noRows */ .jw)(numbers.file);
    const given = { ...numbers, alone: true };
    const checks = (0,_gate_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planGate */ .f)(gate, rows, given);
    const all = [...numbers.values].sort(([a], [b]) => (a < b ? -1 : 1));
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(all)).digest('hex');
    return {
        source: { kind: 'numbers', numbers, judged: rows },
        judged: rows,
        summary: {
            fingerprint,
            testFingerprint: fingerprint,
            rows: 0,
            columns: [],
            splits: { method: 'none', seed: 0, train: 0, validation: 0, test: 0 },
            warnings: [],
        },
        features: 0,
        checks,
        numbers: given,
    };
}
/** A word for a missing name, which would be the name of one large group. */
function namelessWarnings({ testTable: table }, { kind, column: name }) {
    const column = table.columns.find((one) => one.name === name);
    if (kind !== 'group' || !column || !('codes' in column))
        return [];
    return [(0,_data_checks_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNameless */ .TF)(column, table.place) ?? []].flat();
}
/** Rows that may belong together, which nobody has said. */
function groupWarnings({ testTable, label, idColumn }) {
    return (0,_data_checks_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupLikeColumns */ .k)(testTable, label)
        .filter((column) => column !== idColumn)
        .map((column) => ({
        code: 'group-like-column',
        column,
        message: `column ${JSON.stringify(column)} looks like a group: if rows of one value belong together, write gate.cluster: ${JSON.stringify(column)}, or they count as independent`,
    }));
}
/** What nobody here knows of rows that the training split off by itself. */
function ownSplitWarning(ownLabels) {
    const message = ownLabels
        ? 'the command split the data by itself: which rows it was tested on, that it did not learn from them, and their labels are its own word'
        : 'the command split the data by itself: that it did not learn from the test rows is its own word';
    return { code: 'own-split', message };
}


/***/ })

};
