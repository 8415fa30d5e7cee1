import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bar } from '../../src/report/bar.js';
import { differenceText, rangeText, shortRange } from '../../src/report/likely-range.js';
import {
  amountText,
  distanceText,
  limitText,
  numbersOf,
  numbersOfFinding,
  plainNumber,
  valuePair,
  valueText,
} from '../../src/report/metric-numbers.js';
import { decimalText, shortestText } from '../../src/text/decimal-text.js';

const PERCENT = numbersOf('accuracy');
const POINTS = numbersOf('auc');
const PLAIN = numbersOf('loss');
/** Ends in points of a hundredth. */
const points = (low: number, high: number) => [low / 100, high / 100] as const;

describe('a metric', () => {
  test.each([
    ['accuracy', PERCENT],
    ['recall(bad)', PERCENT],
    ['f1_macro', PERCENT],
    ['auc', POINTS],
    ['average_precision', POINTS],
    ['mcc', PLAIN],
    ['mae', PLAIN],
    ['own_metric_of_a_command', PLAIN],
  ])('%s is written as shares, as differences in points, or plainly', (name, numbers) => {
    expect(numbersOf(name)).toEqual(numbers);
  });

  test('is written in % where its condition is', () => {
    const threshold = { kind: 'absolute', value: 0.8 } as const;
    const written = { metric: 'auc', condition: 'auc >= 80%', threshold };
    expect(numbersOfFinding(written)).toEqual(PERCENT);
    const relative = { ...written, threshold: { kind: 'relative', factor: 0.98 } as const };
    expect(numbersOfFinding({ ...relative, condition: 'auc >= baseline - 2%' })).toEqual(POINTS);
  });
});

describe('a value', () => {
  test.each([
    // The second significant digit of a width of 5.6 points is a tenth; of 12.6 a whole one.
    [0.7553, [0.726, 0.782], PERCENT, '75.5%'],
    [0.7, [0.63, 0.756], PERCENT, '70%'],
    [0.48123, [0.44, 0.513], PLAIN, '0.481'],
    [0.57, [0.51, 0.62], PERCENT, '57%'],
    [0.9999, [0.9998, 1], PERCENT, '99.990%'],
    [12345.67, [11000, 14500], PLAIN, '12,300'],
    [0.837, [0.8, 0.86], POINTS, '0.837'],
    [1, [1, 1], PERCENT, '100%'],
  ] as const)('%d in %j has as many digits as its range allows', (value, range, numbers, text) => {
    expect(valueText(value, range, numbers)).toBe(text);
  });

  test.each([
    [0.123456, '0.123'],
    [12345.67, '12,346'],
    [0, '0'],
    [-0.00001, '-0.0000100'],
    [3.2e-9, '3.2e-9'],
    [1e300, '1e+300'],
    [Number.NaN, 'NaN'],
  ])('%d without a range has three', (value, text) => expect(plainNumber(value)).toBe(text));

  test('that a verdict tells from another one looks different', () => {
    expect(valuePair(0.7996, 0.8, [0.77, 0.82], PERCENT)).toEqual(['79.96%', '80.00%']);
    expect(valuePair(0.8, 0.8, [0.77, 0.82], PERCENT)).toEqual(['80.0%', '80.0%']);
    expect(valuePair(0.1, 0.1 + Number.EPSILON / 4, null, PLAIN)).toHaveLength(2);
  });

  test('is so far from its limit, and never no way', () => {
    expect(distanceText(0.49, 0.6, [0.42, 0.55], PERCENT)).toBe('11 pp');
    expect(distanceText(0.79999, 0.8, [0.77, 0.82], PERCENT)).toBe('0.001 pp');
    expect(distanceText(0.51, 0.5, null, PLAIN)).toBe('0.0100');
  });

  test('is asked as people write it', () => {
    expect(limitText(0.8, PERCENT)).toBe('80%');
    expect(limitText(0.855, PERCENT)).toBe('85.5%');
    expect(limitText(0.5, PLAIN)).toBe('0.5');
    expect(amountText(0.01, POINTS)).toBe('1 pp');
    expect(amountText(0.0168, PLAIN)).toBe('0.0168');
  });
});

describe('a likely range', () => {
  test.each([
    [points(-6.8, -2.6), POINTS, 'worse by 2.6 to 6.8 pp', '2.6 to 6.8'],
    [points(2.6, 6.8), POINTS, 'better by 2.6 to 6.8 pp', '2.6 to 6.8'],
    [points(-9.04, 3.2), PERCENT, '9 pp worse to 3 pp better', '9 worse to 3 better'],
    [[-0.0023, 0.0026], PLAIN, '0.0023 worse to 0.0026 better', '0.0023 worse to 0.0026 better'],
    [[0, 0.021], PERCENT, '0 to 2.1 pp better', '0.0 to 2.1'],
    [[-0.021, 0], PERCENT, '2.1 pp worse to 0', '0.0 to 2.1'],
    [[0, 0], PERCENT, 'no difference', '0 to 0'],
  ] as const)('%j is said as worse and better', (range, numbers, text, short) => {
    expect(rangeText(range, numbers)).toBe(text);
    expect(shortRange(range, numbers)).toBe(short);
  });

  test('is not mistaken for what is allowed', () => {
    expect(rangeText(points(-0.998, 0.5), POINTS, -0.01)).toBe('0.998 pp worse to 0.500 pp better');
    expect(rangeText(points(-1, 0.5), POINTS, -0.01)).toBe('1.0 pp worse to 0.5 pp better');
  });

  test('gives the difference its digits', () => {
    expect(differenceText(-0.0471, points(-6.8, -2.6), POINTS)).toBe('4.7 pp worse');
    expect(differenceText(0.0447, [0.024, 0.065], PLAIN)).toBe('0.045 better');
    expect(differenceText(0.02, null, PERCENT)).toBe('2.00 pp better');
  });
});

describe('a bar', () => {
  test.each([
    [-6.8, -2.6, 1, '████··│······'],
    [-9, 3, 2, '██████│████··'],
    [2.6, 6.8, 1, '······│···███'],
    [-0.21, 0.22, 2, '······│·····█'],
    [-2.3, 2.3, 2, '·····█│██████'],
    [-0.21, 0.22, 1, '······│····██'],
    [-6.8, -2.6, 3, '██████│█·····'],
  ])('of %d to %d with %d allowed shows on which side it lies', (low, high, margin, text) => {
    expect(bar(points(low, high), margin / 100)).toBe(text);
  });

  test('that ends at what is allowed leaves the cell beside it empty, and one that crosses fills both', () => {
    expect(bar([-6, -0.001], 0)).toBe('█████·│······');
    expect(bar([-6, 0.001], 0)).toBe('██████│█·····');
  });

  test('of no difference at all is empty, and in ASCII it is ASCII', () => {
    expect(bar([0, 0], 0)).toBe('······│······');
    expect(bar(points(-9, 3), 0.02, true)).toBe('######|####..');
  });
});

/** Of all sizes, halves among them, with few digits and with many. */
const finite = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1, max: 1, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 2000),
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -12, max: 9 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
);

describe('a number in decimals', () => {
  test('is written as Intl writes it for en-US', () => {
    const decimals = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(finite, decimals, (value, count) => {
        const digits = { minimumFractionDigits: count, maximumFractionDigits: count };
        expect(decimalText(value, count)).toBe(value.toLocaleString('en-US', digits));
      }),
      {
        numRuns: 2000,
        examples: [
          [1.005, 2],
          [-0, 1],
          [999.95, 1],
          [0.5, 0],
          [-0.05, 1],
        ],
      },
    );
  });

  test('has no more of them than it takes', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const digits = { maximumSignificantDigits: 21 };
        expect(shortestText(value)).toBe(value.toLocaleString('en-US', digits));
      }),
      { numRuns: 1000, examples: [[1e300], [5e-324], [1234.5], [-0]] },
    );
  });
});
