import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Random } from '../../src/numeric/random.js';

const seed = fc.integer({ min: 0, max: 0xffff_ffff });
const draw = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.uniform());

describe('randomness', () => {
  test('is the same for the same seed and stream', () => {
    fc.assert(
      fc.property(seed, fc.string(), (seed, stream) => {
        expect(draw(new Random(seed, stream), 5)).toEqual(draw(new Random(seed, stream), 5));
      }),
    );
  });

  test('of one stream does not depend on what another draws', () => {
    fc.assert(
      fc.property(seed, fc.nat(20), (seed, others) => {
        const alone = draw(new Random(seed, 'shuffle'), 5);
        const shuffle = new Random(seed, 'shuffle');
        draw(new Random(seed, 'dropout'), others);
        expect(draw(shuffle, 5)).toEqual(alone);
        expect(draw(new Random(seed, 'dropout'), 5)).not.toEqual(alone);
      }),
    );
  });

  test('of near seeds is unlike', () => {
    const means = Array.from({ length: 200 }, (_, seed) => new Random(seed, 'a').uniform());
    expect(new Set(means).size).toBe(200);
    const mean = means.reduce((sum, value) => sum + value, 0) / 200;
    // Five standard errors of 200 uniform numbers.
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / 200));
  });

  test('goes on exactly from a state that was kept as JSON', () => {
    fc.assert(
      fc.property(seed, fc.nat(30), (seed, before) => {
        const random = new Random(seed, 'a');
        draw(random, before);
        const state = JSON.parse(JSON.stringify(random.state())) as number[];
        const rest = [...draw(random, 3), random.below(1000), random.uint32()];
        const restored = new Random(0, 'other');
        restored.restore(state);
        expect([...draw(restored, 3), restored.below(1000), restored.uint32()]).toEqual(rest);
      }),
    );
  });

  test('is uniform in [0, 1), below its bound, and 32 bits wide', () => {
    const random = new Random(1, 'a');
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) counts[random.below(10)]!++;
    // Pearson's chi-squared with 9 degrees of freedom: 27.9 at 0.1 %.
    const chi2 = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chi2).toBeLessThan(27.9);
    const uniform = draw(random, 10_000);
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uniform)).toBeLessThan(1);
    const bits = Array.from({ length: 1000 }, () => random.uint32());
    expect(bits.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(
      true,
    );
    expect(bits.some((value) => value >= 2 ** 31)).toBe(true);
  });

  test('shuffles to a permutation, and every item gets to every place', () => {
    const reached = new Set<string>();
    const random = new Random(3, 'shuffle');
    for (let i = 0; i < 300; i++) {
      const items = Uint32Array.from([0, 1, 2, 3]);
      random.shuffle(items);
      expect([...items].sort()).toEqual([0, 1, 2, 3]);
      items.forEach((item, place) => {
        reached.add(`${item}@${place}`);
      });
    }
    expect(reached.size).toBe(16);
  });
});
