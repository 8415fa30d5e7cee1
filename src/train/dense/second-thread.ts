import { Worker } from 'node:worker_threads';
import type { Program } from './program.js';

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
export class SecondThread {
  readonly #program: Program;
  readonly #worker: Worker;
  /** Resolves when the thread works along. The program does not wait for it. */
  readonly ready: Promise<void>;

  constructor(program: Program) {
    this.#program = program;
    this.#worker = new Worker(SOURCE, { eval: true, workerData: program.shared });
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
  async stop(): Promise<void> {
    this.#worker.removeAllListeners('message');
    this.#program.release();
    await this.#worker.terminate();
  }
}
