import { expect, test } from '@jest/globals';
import { normalConfidence } from '../../../src/evaluate/statistics/confidence.js';
import { equalRows, heldToExact, widened } from '../../../src/evaluate/statistics/gain.js';
import { tango } from '../../../src/evaluate/statistics/tango.js';

const Z = 1.959964;

test('an end that an exact test does not bear out lies where the test puts it', () => {
  // Four rows of 200 flipped, all to the candidate: mid-p 1/32, the normal quantile of which is -1.862732.
  const [low] = heldToExact(tango(4, 0, 200), 0.02, 4, 1 / 32).interval(0.95);
  expect(tango(4, 0, 200).interval(0.95)[0]).toBeGreaterThan(0);
  expect(low).toBeCloseTo(0.02 * (1 - Z / 1.862732), 6);
});

test('one that the test bears out stays as it is', () => {
  const given = tango(6, 0, 200);
  expect(heldToExact(given, 0.03, 6, 1 / 128).interval(0.95)).toEqual(given.interval(0.95));
});

test('without a test of its own, as many rows as tell the models apart bound what can be shown', () => {
  const sure = heldToExact(normalConfidence(0.02, 0.001), 0.02, 4, undefined);
  expect(sure.notAbove(0)).toBe(1 / 32);
  expect(sure.notBelow(0)).toBeCloseTo(1, 6);
  expect(sure.interval(0.95)[0]).toBeLessThan(0);
  expect(sure.interval(0.9)[0]).toBeGreaterThan(0);
});

test('rows of unequal weight are worth fewer of equal weight (Kish 1965)', () => {
  expect(equalRows([1, -1, 1, 1])).toBe(4);
  expect(equalRows([3, 1])).toBeCloseTo(1.6, 12);
  expect(equalRows([5, 0, 0])).toBe(1);
  expect(equalRows([1, 2], [2, 1])).toBeCloseTo(16 / 6, 12);
  expect(equalRows([0, 0])).toBe(0);
});

test('few flips widen an interval as the score method widens a plain one, many hardly', () => {
  const flips = (candidate: number, baseline: number) => ({
    ...{ candidate, baseline, informative: candidate + baseline, n: 1000 },
  });
  const plain = normalConfidence(0, 0.01);
  const width = (given: ReturnType<typeof flips>) => {
    const [low, high] = widened(plain, 0, given, given.informative).interval(0.95);
    return (high - low) / (2 * Z * 0.01);
  };
  const [low, high] = tango(1, 1, 1000).interval(0.95);
  expect(width(flips(1, 1))).toBeCloseTo((high - low) / 2 / (Z * Math.sqrt(2) * 1e-3), 6);
  expect(width(flips(1, 1))).toBeGreaterThan(1.5);
  expect(width(flips(25, 25))).toBeLessThan(1.05);
  const sure = widened(plain, 0, flips(1, 1), 2);
  expect(sure.below(sure.interval(0.95)[0])).toBeCloseTo(0.025, 6);
});
