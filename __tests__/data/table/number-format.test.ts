import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  NUMBER_FORMATS,
  type NumberFormat,
  numberReader,
} from '../../../src/data/table/number-format.js';

const LOCALES: readonly (readonly [string, NumberFormat])[] = [
  ['en-US', '1,234.56'],
  ['en-IN', '1,234.56'],
  ['de-DE', '1.234,56'],
  ['es-ES', '1.234,56'],
  ['fr-FR', '1 234,56'],
  ['nb-NO', '1 234,56'],
  ['de-CH', "1'234.56"],
];

describe('a number as a locale writes it', () => {
  test('is read back, with sign, currency, percent sign or unit', () => {
    const styles = fc.constantFrom<Intl.NumberFormatOptions>(
      {},
      { style: 'currency', currency: 'EUR' },
      { style: 'currency', currency: 'USD', currencyDisplay: 'code' },
      { style: 'currency', currency: 'USD', currencySign: 'accounting' },
      { style: 'unit', unit: 'kilogram' },
      { style: 'unit', unit: 'celsius' },
    );
    const cents = fc.integer({ min: -(10 ** 11), max: 10 ** 11 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), styles, cents, ([locale, format], style, n) => {
        const value = n / 100;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, ...style }).format(
          value,
        );
        expect(numberReader(format)(text).value).toBe(value);
      }),
    );
  });

  test('with a percent sign is the number before it', () => {
    const text = new Intl.NumberFormat('de-DE', {
      style: 'percent',
      minimumFractionDigits: 1,
    }).format(0.453);
    expect(numberReader('1.234,56')(text)).toEqual({ value: 45.3, affix: '%' });
  });
});

test.each([
  ['1234.56', '\u22125', -5, ''],
  ['1234.56', '12.5-', -12.5, ''],
  ['1,234.56', '(1,234)', -1234, ''],
  ['1,234.56', '$1,234.50', 1234.5, '$'],
  ['1,234.56', '-$3', -3, '$'],
  ['1234.56', '80 kg', 80, 'kg'],
  ['1234.56', '4e3', 4000, ''],
  ['1,234.56', '1,23', Number.NaN, ''],
  ['1.234,56', '1.23', Number.NaN, ''],
  ['1,234.56', '0,123', Number.NaN, ''],
  ['1234.56', 'SKU001', Number.NaN, ''],
  ['1234.56', '1.2.3', Number.NaN, ''],
  ['1234.56', '10-20', Number.NaN, ''],
  ['1234.56', '12:30', Number.NaN, ''],
] as const)('%s reads %s as %d', (format, text, value, affix) => {
  expect(numberReader(format)(text)).toEqual({ value, affix });
});

test('a format reads its own example', () => {
  for (const format of NUMBER_FORMATS) expect(numberReader(format)(format).value).toBe(1234.56);
});

test.each([
  ['$(1,234.50)', '1,234.56', -1234.5],
  ['($1,234.50)', '1,234.56', -1234.5],
  ['5.126D+01', '1.234,56', Number.NaN],
  ['5,126e+01', '1,234.56', Number.NaN],
  ['5.126E+01', '1234.56', 51.26],
] as const)('%s written as %s is %s', (text, format, value) => {
  expect(numberReader(format)(text).value).toBe(value);
});
