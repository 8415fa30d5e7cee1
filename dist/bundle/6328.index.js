export const id = 6328;
export const ids = [6328];
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

/***/ 46328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   networkThere: () => (/* binding */ networkThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _dense_kernels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7836);
/* harmony import */ var _dense_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85655);
/* harmony import */ var _lesson_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60397);
/* harmony import */ var _run_asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(898);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36900);










/** As long as a job of GitHub's own runners may take. */
const MOST_MINUTES = 360;
/**
 * Learns on a cluster, as one seed, by the kernels of this job. The weights are all that is taken
 * from there: what they say of a row is found out here. It throws what `runAsked` throws.
 * @throws BrokenError where what comes back is no network of this lesson
 */
async function networkThere({ lesson, on, send }, world, context) {
    const asked = {
        of: 'network',
        on,
        task: { run: runLine() },
        minutes: { run: MOST_MINUTES, silent: MOST_MINUTES },
        told: { env: [], params: {} },
        send,
    };
    const there = await (0,_run_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .runAsked */ .U)(asked, world, context);
    const learnt = await readLearnt(there.folder, lesson).catch((cause) => {
        const what = `Ray job ${there.on.job}: what it left is not what was to be trained`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
    });
    return { ...learnt, by: { ...learnt.by, on: there.on } };
}
/** Looks first whether a Node is there that has the kernels of this job. */
function runLine() {
    const oldest = (0,_dense_kernels_js__WEBPACK_IMPORTED_MODULE_4__/* .build */ .jq)().simd === 'relaxed' ? 22 : 20;
    const look = `process.exit(Number.parseInt(process.versions.node, 10) < ${oldest} ? 1 : 0)`;
    const message = `there is no Node ${oldest} or later on its PATH`;
    const tell = `echo '${JSON.stringify({ type: 'error', message })}' >> "$SLUICE_EVENTS"`;
    return `node -e '${look}' || { ${tell}; exit 127; }; exec node ${_task_js__WEBPACK_IMPORTED_MODULE_8__/* .ENGINE_FOLDER */ .EN}/index.js`;
}
const count = zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().positive();
const LEARNT = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), engine: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP() }),
    epochs: zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ requested: count, completed: count, best: count }),
    history: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig())),
});
async function readLearnt(folder, { shape, spec: { train } }) {
    const learnt = LEARNT.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _lesson_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.learnt), 'utf8')));
    const { by, epochs, history } = learnt;
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(by, (0,_dense_kernels_js__WEBPACK_IMPORTED_MODULE_4__/* .engine */ .Hi)()))
        throw new Error(`${by.engine} ${by.version} trained it`);
    const { requested, completed, best } = epochs;
    if (requested !== train.epochs || completed > requested || best > completed) {
        throw new Error(`it counts ${best}, ${completed} and ${requested} epochs`);
    }
    if (history.length !== completed) {
        throw new Error(`it tells of ${history.length} of ${completed} epochs`);
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _lesson_js__WEBPACK_IMPORTED_MODULE_6__/* .FILES */ .cn.weights));
    const values = new Float32Array(new Uint8Array(bytes).buffer);
    const odd = values.find((value) => !Number.isFinite(value));
    if (odd !== undefined)
        throw new Error(`a weight is ${odd}`);
    return { ...learnt, layers: (0,_dense_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .takeWeights */ .ND)(shape, values) };
}


/***/ })

};
