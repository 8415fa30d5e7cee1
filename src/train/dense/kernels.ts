import { PLAIN, RELAXED } from './kernels.generated.js';
import { ENGINE_HASH } from './version.generated.js';

/** What assembly/dense/index.ts exports. Arguments are byte addresses unless they are counts. */
export interface Kernels {
  /** Returns the steps taken: fewer than `count` when a loss, penalty or gradient is not finite. */
  train(program: number, count: number, threads: number): number;
  /** The life of another thread, 1 or more; it returns after `stop`. */
  work(program: number, thread: number): void;
  stop(program: number): void;
  evaluate(
    lane: number,
    rows: number,
    first: number,
    count: number,
    target: number,
    probabilities: number,
  ): void;
  refresh(program: number): void;
  penalty(program: number): number;
  shuffle(order: number, count: number, state: number): void;
}

export interface Build {
  readonly simd: 'relaxed' | 'plain';
  readonly module: WebAssembly.Module;
}

/** Compiles one of the two modules. */
export function compileBuild(simd: Build['simd']): Build {
  const bytes = Buffer.from(simd === 'relaxed' ? RELAXED : PLAIN, 'base64');
  return { simd, module: new WebAssembly.Module(bytes) };
}

let chosen: Build | undefined;

/**
 * The module that this runtime can run: with relaxed SIMD (Node 21 and later) or with plain SIMD.
 *
 * Either repeats bit for bit. Relaxed SIMD's multiply-add is fused on x86-64 with FMA and on arm64,
 * so those runners agree with each other; the plain module rounds twice and agrees with itself
 * everywhere, but not with the relaxed one in the last bits.
 */
export function build(): Build {
  const runs = () => WebAssembly.validate(Buffer.from(RELAXED, 'base64'));
  chosen ??= compileBuild(runs() ? 'relaxed' : 'plain');
  return chosen;
}

export function instantiate(memory: WebAssembly.Memory, { module } = build()): Kernels {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return exports as unknown as Kernels;
}

/** The engine's name and version in a run's record. */
export function engine({ simd }: Pick<Build, 'simd'> = build()) {
  return {
    kind: 'dense',
    engine: `wasm ${simd} simd`,
    version: ENGINE_HASH.slice(0, 12),
  };
}
