import type { SearchedRows } from '../../src/compare/weak-slices/weak-slices.js';
import type { Column, Table } from '../../src/data/table/table.js';
import type { BinaryPredictions } from '../../src/evaluate/predictions.js';
import { Random } from '../../src/numeric/random.js';

export interface Renters {
  readonly rows: number;
  /** Of how many renters in a hundred the candidate gets a row wrong that was right. */
  readonly worse: number;
  readonly seed: number;
  /** Rows that belong together. */
  readonly group?: number;
  /** Of how many other rows in a hundred. */
  readonly elsewhere?: number;
  readonly floor?: number;
}

const HOMES = ['own', 'rent', 'parents', 'a castle'];

/**
 * Two models that are right on 80 % of the rows and each wrong on 5 % of its own; one row in four is
 * a renter's, one in five hundred of a castle, and six columns tell nothing.
 */
export function renters({
  rows,
  worse,
  seed,
  group = 1,
  elsewhere = 0,
  floor = 0,
}: Renters): SearchedRows {
  const random = new Random(seed, 'renters');
  const ids = Array.from({ length: rows }, (_, row) => `row-${seed}-${row}`);
  const drawn = (draw: () => number) => {
    const ofGroup = Array.from({ length: Math.ceil(rows / group) }, draw);
    return ids.map((_, row) => ofGroup[Math.floor(row / group)]!);
  };
  const homes = drawn(() => {
    const u = random.uniform();
    return u < 0.002 ? 3 : u < 0.252 ? 1 : u < 0.6 ? 0 : 2;
  });
  const hard = drawn(() => random.uniform());
  const own = [drawn(() => random.uniform()), drawn(() => random.uniform())] as const;
  const right = own.map((luck) => hard.map((u, row) => u < 0.8 !== luck[row]! < 0.05));
  const labels = Uint8Array.from(ids, () => 1);
  const hit = ids.map((_, row) => 100 * random.uniform() < (homes[row] === 1 ? worse : elsewhere));
  const model = (of: readonly boolean[]): BinaryPredictions => ({
    ...{ task: 'binary', classes: ['no', 'yes'], ids, labels },
    ...(group > 1 && {
      clusters: { kind: 'group', of: Uint32Array.from(ids, (_, row) => Math.floor(row / group)) },
    }),
    predicted: Uint8Array.from(of, Number),
  });
  const columns: Column[] = [
    { kind: 'category', name: 'Home', levels: HOMES, codes: Int32Array.from(homes) },
    ...['Age', 'Income', 'Seniority'].map((name) => ({
      ...{ kind: 'number' as const, name },
      values: Float64Array.from(drawn(() => random.below(80))),
    })),
    ...['Job', 'Marital', 'Records'].map((name) => ({
      ...{ kind: 'category' as const, name, levels: ['a', 'b', 'c'] },
      codes: Int32Array.from(drawn(() => random.below(4) - 1)),
    })),
  ];
  const table: Table = {
    ...{ file: 'loans.csv', rows, columns },
    lines: new Uint32Array(rows),
    hashes: new BigUint64Array(rows),
  };
  return {
    candidate: model(right[0]!.map((is, row) => is && !hit[row])),
    baseline: model(right[1]!),
    ...{ table, ids, columns: columns.map(({ name }) => name), floor },
  };
}
