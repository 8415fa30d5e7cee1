export const id = 6289;
export const ids = [6289];
export const modules = {

/***/ 26289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SecondThread: () => (/* binding */ SecondThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The thread's whole code. A string, so that it needs no file beside the bundle: it makes an instance of the same kernels on the
 * same memory and stays in there until it is released.
 */
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { module, memory, program } = workerData;
const { exports } = new WebAssembly.Instance(module, { env: { memory } });
parentPort.postMessage('ready');
exports.work(program);
`;
/** A second thread that takes half of every batch and half of every update. */
class SecondThread {
    #program;
    #worker;
    /** Resolves when the thread works along. The program does not wait for it. */
    ready;
    constructor(program) {
        this.#program = program;
        this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(SOURCE, { eval: true, workerData: program.shared });
        this.#worker.unref();
        this.ready = new Promise((resolve) => {
            this.#worker.once('message', () => {
                program.threads = 2;
                resolve();
            });
            // Without a second thread the first does all the work: slower, and the same result.
            this.#worker.once('error', () => resolve());
        });
    }
    /** To be called when training is over, however it ended. */
    async stop() {
        this.#worker.removeAllListeners('message');
        this.#program.release();
        await this.#worker.terminate();
    }
}


/***/ })

};
