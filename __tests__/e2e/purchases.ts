import { Random } from '../../src/numeric/random.js';

export const HEADER = ['size', 'color', 'bought'] as const;
export type Row = readonly string[];

/** Small data that can be learnt: whether something was bought follows from its size and color. */
export function purchases(rows: number): string[][] {
  const random = new Random(1, 'purchases');
  return Array.from({ length: rows }, () => {
    const size = random.uniform() * 10;
    const red = random.uniform() < 0.5;
    return [size.toFixed(3), red ? 'red' : 'blue', size + (red ? 0 : 3) > 6 ? 'yes' : 'no'];
  });
}

/** CSV text; cells are written as they are. */
export function csv(rows: readonly Row[], header: Row = HEADER): string {
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

/** A config for it that trains in a moment, with a gate that the model passes. */
export function config({
  data = '',
  train = 'epochs: 3',
  conditions = '[accuracy > 0.5]',
  rest = '',
} = {}): string {
  return `data:
  path: data.csv
  label: bought
${data}
train:
  ${train}
gate:
  conditions: ${conditions}
export:
  path: model
${rest}`;
}
