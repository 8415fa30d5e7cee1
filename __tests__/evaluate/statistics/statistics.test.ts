import { describe, expect, test } from '@jest/globals';
import { tConfidence } from '../../../src/evaluate/statistics/confidence.js';
import { holm } from '../../../src/evaluate/statistics/holm.js';
import { mcnemarMidP } from '../../../src/evaluate/statistics/mcnemar.js';
import { momentsOf } from '../../../src/evaluate/statistics/moments.js';
import { mover } from '../../../src/evaluate/statistics/mover.js';
import { newcombe } from '../../../src/evaluate/statistics/newcombe.js';
import { tango } from '../../../src/evaluate/statistics/tango.js';
import { wilson } from '../../../src/evaluate/statistics/wilson.js';
import { STATISTICS } from './statistics-fixture.js';

/** Both ends, to so many decimals. */
function expectInterval(
  actual: readonly [number, number],
  expected: readonly [number, number],
  decimals: number,
): void {
  expect(actual[0]).toBeCloseTo(expected[0], decimals);
  expect(actual[1]).toBeCloseTo(expected[1], decimals);
}

describe('the Wilson interval', () => {
  test.each(STATISTICS.wilson)(
    'of $hits in $trials at $confidence is that of statsmodels, to 1e-12',
    ({ hits, trials, confidence, interval }) => {
      expectInterval(wilson(hits, trials, confidence), interval, 12);
    },
  );

  test('of 81 in 263 is the published one (Newcombe 1998, method 3)', () => {
    expectInterval(wilson(81, 263, 0.95), [0.2553, 0.3662], 4);
  });

  test('of 0 in 20 starts at exactly 0', () => {
    expect(wilson(0, 20, 0.95)[0]).toBe(0);
    expect(wilson(20, 20, 0.95)[1]).toBe(1);
  });
});

describe("McNemar's mid-p", () => {
  test.each(STATISTICS.mcnemar)('of $b against $c is the sum of masses, to 1e-10', (given) => {
    expect(mcnemarMidP(given.b, given.c)).toBeCloseTo(given.p, 10);
  });

  test('of 6 against 16 is the published 0.034690 (Fagerland, Lydersen & Laake 2017, ch. 8)', () => {
    expect(mcnemarMidP(6, 16)).toBeCloseTo(0.03469, 6);
  });
});

describe("Tango's interval", () => {
  test.each(STATISTICS.tango)(
    'of $b and $c in $n at $confidence is that of a root of the likelihood score, to 1e-7',
    ({ b, c, n, confidence, interval, margins }) => {
      const found = tango(b, c, n);
      expectInterval(found.interval(confidence), interval, 7);
      for (const { margin, pWorse } of margins) {
        expect(1 - found.below(-margin)).toBeCloseTo(pWorse, 7);
      }
    },
  );

  test('of 6 and 16 in 161 is the published one (Fagerland, Lydersen & Laake 2017, ch. 8)', () => {
    expectInterval(tango(6, 16, 161).interval(0.95), [-0.124, -0.0054], 4);
  });

  test('mirrors to the last bit', () => {
    const [low, high] = tango(13, 4, 99).interval(0.95);
    expect(tango(4, 13, 99).interval(0.95)).toEqual([-high, -low]);
  });

  test('reaches to ±1 where every row flips', () => {
    expect(tango(10, 0, 10).interval(0.95)[1]).toBe(1);
    expect(tango(0, 10, 10).interval(0.95)[0]).toBe(-1);
  });

  test('of one row is wide but finite', () => {
    const [low, high] = tango(1, 0, 1).interval(0.95);
    expect(low).toBeLessThan(0);
    expect(high).toBe(1);
  });
});

describe("Student's interval", () => {
  test.each(STATISTICS.t)('is that of SciPy, to 1e-9', ({ values, other, ...expected }) => {
    const of = (sample: readonly number[]) => {
      const { mean, standardError, n } = momentsOf(Float64Array.from(sample));
      return tConfidence(mean, standardError, n - 1);
    };
    expectInterval(of(values).interval(0.95), expected.interval, 9);
    const differences = of(values.map((x, i) => x - other[i]!));
    expectInterval(differences.interval(0.95), expected.difference, 9);
    expect(2 * Math.min(differences.below(0), 1 - differences.below(0))).toBeCloseTo(expected.p, 9);
    expect(differences.below(expected.below.value)).toBeCloseTo(expected.below.confidence, 9);
  });
});

describe("Holm's adjusted p-values", () => {
  test.each(STATISTICS.holm)('of $p are those of statsmodels', ({ p, adjusted }) => {
    holm(p).forEach((value, i) => {
      expect(value).toBeCloseTo(adjusted[i]!, 12);
    });
  });

  test('of none are none', () => {
    expect(holm([])).toEqual([]);
  });
});

describe("Newcombe's interval", () => {
  test.each(STATISTICS.newcombe)(
    'of $first against $second at $confidence is that of statsmodels, to 1e-10',
    ({ first, second, confidence, interval }) => {
      expectInterval(newcombe(first, second).interval(confidence), interval, 10);
    },
  );

  test('of 56/70 against 48/80 is the published one (Newcombe 1998, table II, method 10)', () => {
    const found = newcombe({ hits: 56, trials: 70 }, { hits: 48, trials: 80 });
    expectInterval(found.interval(0.95), [0.0524, 0.3339], 4);
  });

  test.each([0.8, 0.95, 0.999])('gives the level %d back at the ends of its interval', (level) => {
    const found = newcombe({ hits: 45, trials: 60 }, { hits: 70, trials: 80 });
    const [low, high] = found.interval(level);
    expect(found.below(low)).toBeCloseTo((1 - level) / 2, 9);
    expect(found.below(high)).toBeCloseTo((1 + level) / 2, 9);
  });
});

describe('MOVER', () => {
  // p − q is p + (1 − q) − 1, of which Wilson's limits are known: method 10 is MOVER's first case (Zou & Donner 2008).
  test.each(STATISTICS.newcombe)(
    'of $first and what $second are not at $confidence is Newcombe’s in statsmodels, to 1e-10',
    ({ first, second, confidence, interval }) => {
      const partOf = (hits: number, trials: number) => ({
        weight: 1,
        value: hits / trials,
        interval: wilson(hits, trials, confidence),
      });
      const [low, high] = mover([
        partOf(first.hits, first.trials),
        partOf(second.trials - second.hits, second.trials),
      ]);
      expectInterval([low - 1, high - 1], interval, 10);
    },
  );
});
