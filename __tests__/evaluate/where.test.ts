import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Clause, formatWhere, parseWhere } from '../../src/evaluate/where.js';

const clauses = (text: string) => {
  const parsed = parseWhere(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.clauses;
};

describe('where', () => {
  test('compares a column with a value', () => {
    expect(clauses('Home = rent')).toEqual([{ column: 'Home', operator: '=', value: 'rent' }]);
    expect(clauses('Age<25')).toEqual([{ column: 'Age', operator: '<', value: '25' }]);
    expect(clauses('Age == 25')).toEqual([{ column: 'Age', operator: '=', value: '25' }]);
    expect(clauses('Age is missing')).toEqual([{ column: 'Age', operator: 'is missing' }]);
  });

  test('joins clauses by and', () => {
    expect(clauses('Age < 25 and Marital = single AND Home is missing')).toEqual([
      { column: 'Age', operator: '<', value: '25' },
      { column: 'Marital', operator: '=', value: 'single' },
      { column: 'Home', operator: 'is missing' },
    ]);
  });

  test('takes blanks inside names and values, and anything inside quotes', () => {
    expect(clauses('Bldg Type = two family')).toEqual([
      { column: 'Bldg Type', operator: '=', value: 'two family' },
    ]);
    expect(clauses('"a and b" = "x ""y"" = z"')).toEqual([
      { column: 'a and b', operator: '=', value: 'x "y" = z' },
    ]);
    expect(clauses('a = ""')).toEqual([{ column: 'a', operator: '=', value: '' }]);
    expect(clauses('day >= 2026-01-31T10:00:00Z')).toEqual([
      { column: 'day', operator: '>=', value: '2026-01-31T10:00:00Z' },
    ]);
  });

  test.each([
    '',
    'Home',
    'Home =',
    '= rent',
    'Home = rent and',
    'Home = rent or Age < 25 = 3',
    'a ~ b',
    '"a" b = 1',
  ])('%j is refused in words', (text) => {
    expect(parseWhere(text)).toMatchObject({ ok: false, message: expect.stringMatching(/at /) });
  });

  test('is read again as it was written, whatever the names and values', () => {
    const text = fc.string({ minLength: 1 });
    const clause: fc.Arbitrary<Clause> = fc.oneof(
      fc.record({
        column: text,
        operator: fc.constantFrom('=', '!=', '<', '<=', '>', '>=' as const),
        value: fc.string(),
      }),
      fc.record({ column: text, operator: fc.constant('is missing' as const) }),
    );
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 3 }), (written) => {
        expect(clauses(formatWhere(written))).toEqual(written);
      }),
    );
  });
});
