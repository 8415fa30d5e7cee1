import { KERNEL } from './csv-kernel.generated.js';

/** What assembly/csv/index.ts exports: functions, and where its arrays lie. */
export interface CsvKernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  reserve(bytes: number, columns: number, hashed: number): void;
  parse(start: number, bytes: number, delimiter: number, seed: bigint, line: number): number;
  hashItems(count: number, width: number, seed: bigint): void;
  readonly text: Global;
  readonly order: Global;
  readonly numbers: Global;
  readonly others: Global;
  readonly spans: Global;
  readonly hashes: Global;
  readonly lines: Global;
  readonly most: Global;
  readonly position: Global;
  readonly line: Global;
}
interface Global {
  readonly value: number;
}

let kernel: CsvKernel | undefined;

/** One for all: what it holds is used before anything else is put there. */
export function csvKernel(): CsvKernel {
  kernel ??= instantiate();
  return kernel;
}

function instantiate(): CsvKernel {
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  return new WebAssembly.Instance(module).exports as unknown as CsvKernel;
}

/** WebAssembly takes 64-bit integers as signed ones. */
export function signed(bits: bigint): bigint {
  return BigInt.asIntN(64, bits);
}
