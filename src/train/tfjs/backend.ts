import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../errors.js';
import { bundledTf, type Tf } from '../../models/tfjs/tf.js';
import type { TfjsTask, TrainAsk } from './task.js';
import { resolveTfjsNode } from './tfjs-node.js';

/** What tf.js computes on. */
export interface Backend {
  readonly tf: Tf;
  /** tf.js's own name of it: `tensorflow`, `wasm`, `cpu`. */
  readonly name: string;
  readonly version: string;
}

/**
 * tfjs-node where the workspace has it, else WebAssembly, else plain JavaScript. Which was chosen is
 * said in a line.
 * @throws Error where tfjs-node was asked for by name and does not load
 */
export async function openBackend({
  file,
  backend,
}: Pick<TfjsTask, 'file'> & Pick<TrainAsk, 'backend'>): Promise<Backend> {
  const path = resolveTfjsNode(file);
  if (path !== undefined) {
    try {
      return openTfjsNode(path);
    } catch (error) {
      const why = `${path} does not load: ${messageOf(error)}`;
      if (backend === 'tensorflow') throw new Error(why);
      console.warn(`${why}. WebAssembly takes its place.`);
    }
  }
  const tf = await bundledTf();
  try {
    await useWasm(tf);
  } catch (error) {
    console.warn(`the backend wasm does not start: ${messageOf(error)}`);
    await tf.setBackend('cpu');
  }
  return { tf, name: tf.getBackend(), version: tf.version_core };
}

function openTfjsNode(path: string): Backend {
  const require = createRequire(path);
  restoreUtil(require('node:util'));
  const tf = require(path) as Tf & { readonly version: Readonly<Record<string, string>> };
  return { tf, name: tf.getBackend(), version: tf.version['tfjs-node'] ?? tf.version_core };
}

/** Node 23 took away what tfjs-node 4.22 calls. */
function restoreUtil(util: Record<string, unknown>): void {
  util['isNullOrUndefined'] ??= (value: unknown) => value === null || value === undefined;
  util['isArray'] ??= Array.isArray;
}

const WASM = 'tfjs-backend-wasm-simd.wasm';

/** What gradients need and the backend lacks: of convolutions, and of embeddings. */
const LACKING = [
  'Conv2DBackpropFilter',
  'DepthwiseConv2dNativeBackpropFilter',
  'DepthwiseConv2dNativeBackpropInput',
  'UnsortedSegmentSum',
] as const;

async function useWasm(tf: Tf): Promise<void> {
  const file = wasmFile();
  // The code that Emscripten made looks for these of a CommonJS module.
  Object.assign(globalThis, { __dirname: dirname(file), __filename: file });
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  // It asks for all three, and takes the one with SIMD in Node.
  setWasmPaths({
    [WASM]: file,
    'tfjs-backend-wasm.wasm': file,
    'tfjs-backend-wasm-threaded-simd.wasm': file,
  });
  if (!(await tf.setBackend('wasm'))) throw new Error('tf.js says no more');
  await tf.ready();
  for (const name of LACKING) borrowKernel(tf, name);
}

/** Beside the bundle, or in its package where nothing is bundled. */
function wasmFile(): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), '..', 'tfjs', WASM);
  if (existsSync(beside)) return beside;
  const main = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  return join(dirname(main), WASM);
}

/** Registers the plain backend's kernel with WebAssembly's: numbers go there and come back. */
function borrowKernel(tf: Tf, kernelName: string): void {
  const kernel = tf.getKernel(kernelName, 'cpu');
  if (!kernel || tf.getKernel(kernelName, 'wasm')) return;
  const cpu = tf.findBackend('cpu') as unknown as CpuBackend;
  tf.registerKernel({
    kernelName,
    backendName: 'wasm',
    kernelFunc({ inputs, attrs, backend }) {
      const wasm = backend as unknown as WasmBackend;
      const own = Object.entries(inputs).map(([name, info]) => {
        const { shape, dtype, dataId } = info as Info;
        return [name, cpu.makeTensorInfo(shape, dtype, wasm.readSync(dataId))] as const;
      });
      const result = kernel.kernelFunc({
        inputs: Object.fromEntries(own),
        ...(attrs && { attrs }),
        backend: cpu,
      });
      const [answer] = (Array.isArray(result) ? result : [result]) as readonly Info[];
      const { shape, dtype, dataId } = answer!;
      const values = cpu.readSync(dataId);
      for (const { dataId } of [...own.map(([, info]) => info), answer!]) cpu.disposeData(dataId);
      const output = wasm.makeOutput(shape, dtype);
      wasm.typedArrayFromHeap(output).set(values as Float32Array);
      return output;
    },
  });
}

interface Info {
  readonly dataId: object;
  readonly shape: number[];
  readonly dtype: 'float32' | 'int32';
}

type Numbers = Float32Array | Int32Array;

/** The parts of tf.js's backends that kernels work with; its types leave them out. */
interface CpuBackend {
  makeTensorInfo(shape: number[], dtype: Info['dtype'], values: Numbers): Info;
  readSync(dataId: object): Numbers;
  disposeData(dataId: object): void;
}

interface WasmBackend {
  readSync(dataId: object): Numbers;
  makeOutput(shape: number[], dtype: Info['dtype']): Info;
  typedArrayFromHeap(info: Info): Numbers;
}
