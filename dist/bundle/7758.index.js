export const id = 7758;
export const ids = [7758];
export const modules = {

/***/ 60397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ packLesson),
/* harmony export */   cn: () => (/* binding */ FILES)
/* harmony export */ });
/* unused harmony export unpackLesson */
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/** What a network's job on a cluster is handed, and what it leaves in `SLUICE_OUT`. */
const FILES = {
    lesson: 'lesson.bin',
    learnt: 'model/learnt.json',
    /** 32-bit floats, little-endian. */
    weights: 'model/weights.bin',
};
/** Of the rows it takes what is learnt from and watched, and nothing else. */
function packLesson({ spec, rows, simd, cores }) {
    const { model, train, initial } = spec;
    const { task, classes, features, train: learnt, validation } = rows;
    const lesson = {
        spec: { model, train, ...(initial && { initial }) },
        rows: { task, classes, features, train: learnt, validation },
        simd,
        ...(cores !== undefined && { cores }),
    };
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(lesson);
}
/** What `packLesson` packed: the job that submitted this one wrote it. */
function unpackLesson(bytes) {
    return deserialize(bytes);
}


/***/ }),

/***/ 17758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packNetwork: () => (/* binding */ packNetwork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4448);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49496);
/* harmony import */ var _command_sluice_py_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75675);
/* harmony import */ var _dense_kernels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7836);
/* harmony import */ var _job_package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19670);
/* harmony import */ var _lesson_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60397);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36900);









/**
 * Packs what trains a network, bundled, and the encoded rows that it learns from, unless those are
 * handed over in a folder. No file of the user's is sent, and nothing of the test rows.
 * @param folder new: the rows are written there
 * @throws BrokenError where a part of Sluice is missing, or a file can't be written
 * @throws RayTrouble where that is larger than Ray takes
 */
async function packNetwork(lesson, on, folder) {
    const engine = (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .v)('dist/ray', 'index.js');
    const files = [
        ...(await (0,_job_package_js__WEBPACK_IMPORTED_MODULE_6__/* .filesIn */ .nG)((0,_command_sluice_py_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonFolder */ .T)(), ['sluice_job.py'], _task_js__WEBPACK_IMPORTED_MODULE_8__/* .JOB_FOLDER */ .Pd)),
        ...(await (0,_job_package_js__WEBPACK_IMPORTED_MODULE_6__/* .filesIn */ .nG)(engine, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(engine), _task_js__WEBPACK_IMPORTED_MODULE_8__/* .ENGINE_FOLDER */ .EN)),
    ];
    const cores = on.cpus === undefined ? {} : { cores: Math.max(1, Math.floor(on.cpus)) };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _lesson_js__WEBPACK_IMPORTED_MODULE_7__/* .FILES */ .cn.lesson), (0,_lesson_js__WEBPACK_IMPORTED_MODULE_7__/* .packLesson */ .Ci)({ ...lesson, simd: (0,_dense_kernels_js__WEBPACK_IMPORTED_MODULE_5__/* .build */ .jq)().simd, ...cores }));
    return (0,_job_package_js__WEBPACK_IMPORTED_MODULE_6__/* .packWith */ .wZ)(files, { folder, names: [_lesson_js__WEBPACK_IMPORTED_MODULE_7__/* .FILES */ .cn.lesson] }, on);
}


/***/ })

};
