export const id = 408;
export const ids = [408];
export const modules = {

/***/ 408:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OtherThreads = void 0;
const node_worker_threads_1 = __webpack_require__(5919);
/**
 * A thread's whole code. A string, so that it needs no file beside the bundle: it makes an instance of the same kernels on the
 * same memory and stays in there until it is released.
 */
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { module, memory, program, thread } = workerData;
const { exports } = new WebAssembly.Instance(module, { env: { memory } });
parentPort.postMessage('ready');
exports.work(program, thread);
`;
/** Threads that share every batch and every update with this one. */
class OtherThreads {
    #program;
    #workers;
    #stopped = false;
    /** Resolves when all work along, or one can't. The program does not wait for it. */
    ready;
    /** @param count how many, beside this one */
    constructor(program, count) {
        this.#program = program;
        this.#workers = Array.from({ length: count }, (_, i) => new node_worker_threads_1.Worker(SOURCE, { eval: true, workerData: { ...program.shared, thread: i + 1 } }));
        for (const worker of this.#workers)
            worker.unref();
        // Where one does not come, this one does all the work: slower, and the same result.
        this.ready = Promise.all(this.#workers.map(comes)).then((come) => {
            if (!this.#stopped && come.every(Boolean))
                program.threads = count + 1;
        });
    }
    /** To be called when training is over, however it ended. */
    async stop() {
        this.#stopped = true;
        this.#program.release();
        await Promise.all(this.#workers.map((worker) => worker.terminate()));
    }
}
exports.OtherThreads = OtherThreads;
/** Whether the worker got as far as its work. */
function comes(worker) {
    return new Promise((resolve) => {
        worker.once('message', () => resolve(true));
        worker.once('error', () => resolve(false));
    });
}


/***/ })

};
