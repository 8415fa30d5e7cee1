export const id = 3239;
export const ids = [3239];
export const modules = {

/***/ 23239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandThere: () => (/* binding */ commandThere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41312);
/* harmony import */ var _run_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(898);



/** Runs a command on a cluster, as one seed, and finds what it left. It throws what `runAsked` throws. */
async function commandThere({ spec, on, left, send }, world, context) {
    const asked = {
        of: 'command',
        on,
        task: { ...left, run: spec.run },
        minutes: { run: spec.timeoutMinutes, silent: spec.silentMinutes },
        told: spec,
        send,
    };
    const there = await (0,_run_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .runAsked */ .U)(asked, world, context);
    const predictions = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(left.predictions ?? _command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .V.predictions);
    const before = new Map();
    const trained = await (0,_command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .whatItLeft */ .F)(there.reports, {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(there.folder, 'predictions', predictions),
        shown: left.predictions ?? `${_command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .V.predictions} in SLUICE_OUT`,
        before,
    }, {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(there.folder, 'model'),
        shown: left.model ?? _command_what_it_left_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .V.model,
        before,
        named: spec.model !== undefined,
    });
    return { ...trained, by: { ...trained.by, on: there.on } };
}


/***/ })

};
