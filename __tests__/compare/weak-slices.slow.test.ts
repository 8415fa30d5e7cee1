import { expect, test } from '@jest/globals';
import { weakSlices } from '../../src/compare/weak-slices/weak-slices.js';
import { type Renters, renters } from './renters.js';

const OPTIONS = { confidence: 0.95 };
const SEEDS = 200;
const NOMINAL = 0.025;

/** Of how many seeds something is told, as a share. */
function told(about: Omit<Renters, 'seed'>, strip = false): number {
  let count = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { candidate, baseline, ...rows } = renters({ ...about, seed });
    const alone = <T extends object>(of: T): T => ({
      ...of,
      ...(strip && { clusters: undefined }),
    });
    const both = { candidate: alone(candidate), baseline: alone(baseline) };
    if (weakSlices({ ...rows, ...both }, { ...OPTIONS, seed }).found.length > 0) count++;
  }
  return count / SEEDS;
}

const most = NOMINAL + 2 * Math.sqrt((NOMINAL * (1 - NOMINAL)) / SEEDS);

test('of equal models no oftener than the level allows is any slice called weak', () => {
  expect(told({ rows: 400, worse: 0 })).toBeLessThan(most);
  expect(told({ rows: 2000, worse: 0 })).toBeLessThan(most);
});

test('nor where rows come in groups, which rows taken alone would deceive', () => {
  const grouped = { rows: 2000, worse: 0, group: 10 };
  expect(told(grouped)).toBeLessThan(most);
  expect(told(grouped, true)).toBeGreaterThan(0.1);
});

test('a slice that lost a tenth of its right rows is found in most test sets of 4000 rows', () => {
  expect(told({ rows: 4000, worse: 12 })).toBeGreaterThan(0.9);
});
