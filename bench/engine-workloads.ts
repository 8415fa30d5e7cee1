import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../src/data/load-dataset.js';
import { Random } from '../src/numeric/random.js';

/** What every peer trains: the same rows, network and batch size. */
export interface Workload {
  readonly name: string;
  /** Files of 32-bit floats. */
  readonly x: string;
  readonly y: string;
  readonly rows: number;
  readonly features: number;
  readonly hidden: readonly number[];
  readonly outputs: number;
  readonly batch: number;
}

const ROWS = 20_000;
const LOANS = fileURLToPath(new URL('../examples/loans/data/lending_club.csv', import.meta.url));

export async function workloads(): Promise<Workload[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const made = (
    name: string,
    features: number,
    hidden: number[],
    outputs: number,
    batch: number,
  ) => {
    const { x, y } = synthetic(features, outputs);
    return save(folder, { name, features, hidden, outputs, batch, rows: ROWS }, x, y);
  };
  return [
    made('4-128-64-1, batch 64 (the seed’s model)', 4, [128, 64], 1, 64),
    made('30-128-64-1, batch 64', 30, [128, 64], 1, 64),
    made('30-64-32-1, batch 32', 30, [64, 32], 1, 32),
    made('30-64-32-1, batch 256', 30, [64, 32], 1, 256),
    made('30-512-256-1, batch 256', 30, [512, 256], 1, 256),
    made('30-512-256-1, batch 2048', 30, [512, 256], 1, 2048),
    ...(existsSync(LOANS) ? [await loans(folder)] : []),
    made('64-128-10 softmax, batch 64', 64, [128], 10, 64),
  ];
}

/** Multiply-adds of a step times two: forwards, by the weights, and by the inputs of all but the first layer. */
export function flops({ features, hidden, outputs, batch }: Workload): number {
  const sizes = [features, ...hidden, outputs];
  return sizes
    .slice(1)
    .reduce((sum, size, i) => sum + 2 * batch * size * sizes[i]! * (i === 0 ? 2 : 3), 0);
}

/** Rows of a noisy rule, so that there is something to learn and no end to it. */
function synthetic(features: number, outputs: number) {
  const random = new Random(7, `bench/${features}/${outputs}`);
  const x = Float32Array.from({ length: ROWS * features }, () => 2 * random.uniform() - 1);
  const y = Float32Array.from({ length: ROWS }, (_, row) => {
    const at = row * features;
    const score = x[at]! * x[at + 1]! + x[at + 2]! + 0.5 * (random.uniform() - 0.5);
    if (outputs === 1) return Number(score > 0);
    return Math.min(outputs - 1, Math.max(0, Math.floor((score + 2) * 2.5)));
  });
  return { x, y };
}

async function loans(folder: string): Promise<Workload> {
  const { train } = await loadDataset(
    {
      path: LOANS,
      label: 'Class',
      positive: 'bad',
      task: 'auto',
      ignore: [],
      test: 0.2,
      validation: 0.1,
      split: { method: 'stratify', seed: 7 },
    },
    {
      workspace: fileURLToPath(new URL('..', import.meta.url)),
      signal: new AbortController().signal,
      onProgress: () => {},
    },
  );
  const { columns: features, rows, data } = train.x;
  const name = `lending_club as encoded, ${features}-128-64-1, batch 64`;
  const rest = { name, features, rows, hidden: [128, 64], outputs: 1, batch: 64 };
  return save(folder, rest, data, Float32Array.from(train.y));
}

function save(
  folder: string,
  rest: Omit<Workload, 'x' | 'y'>,
  x: Float32Array,
  y: Float32Array,
): Workload {
  const file = (kind: string, values: Float32Array) => {
    const path = join(folder, `${rest.features}-${rest.outputs}.${kind}`);
    writeFileSync(path, values);
    return path;
  };
  return { ...rest, x: file('x', x), y: file('y', y) };
}
