import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare/comparison.js';
import { f1 } from '../../../src/evaluate/metrics/counts.js';
import { drawBlocks } from '../../../src/evaluate/statistics/blocks.js';
import { countCells, talliesOf } from '../../../src/evaluate/statistics/count-cells.js';
import { blockSum } from '../../../src/evaluate/statistics/resample-sums.js';
import { swapSums, swapTallies } from '../../../src/evaluate/statistics/swap.js';
import { swapTest } from '../../../src/evaluate/statistics/swap-test.js';
import type { ClassTally } from '../../../src/evaluate/tally.js';
import { Random } from '../../../src/numeric/random.js';
import { binaryOf } from '../from-fixture.js';
import { STATISTICS } from './statistics-fixture.js';

const { labels, f1: cases, differences, below } = STATISTICS.swapTest;
const SWAPS = 40_000;
/** Five standard errors of a share of that many swaps, each of which counts twice. */
const NOISE = 5 * Math.sqrt(0.25 / SWAPS);

describe("the swap test agrees with SciPy's exact permutation test of pairs", () => {
  test.each(cases)('for F1: $below', ({ candidate, baseline, below }) => {
    const cells = countCells(
      Uint8Array.from(labels),
      [Uint8Array.from(candidate), Uint8Array.from(baseline)],
      2,
    );
    const difference = ([a, b]: readonly ClassTally[]) => f1(a!, 1) - f1(b!, 1);
    const swapped = swapTallies(cells, SWAPS, new Random(1, 'test'));
    const found = swapTest(Float64Array.from(swapped, difference), difference(talliesOf(cells)));
    expect(Math.abs(found - below)).toBeLessThan(NOISE);
  });

  test('for a sum of heavy-tailed differences', () => {
    const blocks = drawBlocks(labels.length, SWAPS, new Random(1, 'blocks'));
    const values = Float64Array.from(differences);
    const swapped = swapSums(blockSum(values, blocks), blocks.replicates, new Random(1, 'test'));
    const total = differences.reduce((sum, x) => sum + x, 0);
    expect(Math.abs(swapTest(swapped, total) - below)).toBeLessThan(NOISE);
  });
});

describe('a swap test', () => {
  test('of swaps that are all below the difference is as sure as their number allows', () => {
    expect(swapTest(Float64Array.of(1, -1, 0.5, 0), 2)).toBe(1 / 16);
    expect(swapTest(Float64Array.of(1, -1, 0.5, 0), -2)).toBe(15 / 16);
  });

  test('counts a swap that equals the difference half, and an undefined one as saying nothing', () => {
    expect(swapTest(Float64Array.of(2, 2), 2)).toBe(1 / 4);
    expect(swapTest(Float64Array.of(Number.NaN, Number.NaN), 2)).toBe(1 / 2);
  });

  test('keeps F1 on few rows from being shown worse where the rows show less', () => {
    for (const { candidate, baseline, below } of cases) {
      const scores = (of: readonly number[]) => of.map((k) => (k ? 0.9 : 0.1));
      const { comparison, pWorse } = compare(
        binaryOf(labels, scores(candidate)),
        binaryOf(labels, scores(baseline)),
        { confidence: 0.95, seed: 1 },
      ).metric('f1');
      // 2855 swaps, each of which counts twice.
      expect(pWorse(0)).toBeGreaterThan(1 - below - 5 * Math.sqrt(0.25 / 5710));
      const [low, high] = comparison.interval!;
      expect(low <= 0 && high >= 0).toBe(below > 0.025 && below < 0.975);
    }
  });
});
