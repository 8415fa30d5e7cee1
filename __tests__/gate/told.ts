import { advise } from '../../src/gate/advice.js';
import { parseCondition } from '../../src/gate/condition-kinds.js';
import type { Check } from '../../src/gate/plan.js';

/** Of every comparison. */
export const OPTIONS = { confidence: 0.95, seed: 1 };

/** A condition, on a slice where rows are given. */
export function check(text: string, rows?: readonly number[]): Check {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const condition = {
    ...parsed.condition,
    severity: 'error' as const,
    place: { file: 'sluice.yml', line: 3 },
  };
  return rows
    ? { condition, slice: { where: 'Home = rent', rows: Uint32Array.from(rows) } }
    : { condition };
}

/** Test rows, a third of them positive. */
export function data(n: number): Parameters<typeof advise>[1] {
  const y = Float64Array.from({ length: n }, (_, row) => Number(row % 3 === 0));
  return {
    task: 'binary',
    classes: ['good', 'bad'],
    encoding: {
      features: [],
      label: { task: 'binary', column: 'Status', classes: ['good', 'bad'] },
    } as never,
    test: { y },
    testIds: Array.from(y, (_, row) => `row-${row}`),
  };
}

/** What is told of a condition before training on n test rows, without a baseline. */
export function first(text: string, n: number, rows?: readonly number[]) {
  const [advice] = advise([check(text, rows)], data(n), undefined, OPTIONS).comparisons;
  return advice!;
}
