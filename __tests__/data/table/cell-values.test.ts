import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMissing, parseDate, parseNumber } from '../../../src/data/table/cell-values.js';

describe('parseNumber', () => {
  test.each([
    ['1', 1],
    ['-1.5', -1.5],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['2.5E-2', 0.025],
    [' 7 ', 7],
    ['007', 7],
    ['-0', -0],
  ])('reads %j', (cell, value) => {
    expect(parseNumber(cell)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'x',
    '1,5',
    '1 000',
    '0x10',
    '0b1',
    '0o7',
    ' 0x10',
    '1e',
    '--1',
    '12a',
    '$5',
  ])('takes %j for no number', (cell) => {
    expect(parseNumber(cell)).toBeNaN();
  });

  test.each([
    ['Infinity', Infinity],
    ['-inf', -Infinity],
    ['+INF', Infinity],
    ['1e400', Infinity],
    ['-1e400', -Infinity],
  ])('takes %j for infinite', (cell, value) => {
    expect(parseNumber(cell)).toBe(value);
  });

  test('gives back every finite number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('parseDate', () => {
  test.each([
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['2024-05-31T13:45', Date.UTC(2024, 4, 31, 13, 45)],
    ['2024-05-31 13:45:10', Date.UTC(2024, 4, 31, 13, 45, 10)],
    ['2024-05-31T13:45:10.250Z', Date.UTC(2024, 4, 31, 13, 45, 10, 250)],
    ['2024-05-31T13:45:10+02:00', Date.UTC(2024, 4, 31, 11, 45, 10)],
    ['2024-05-31T13:45:10-0530', Date.UTC(2024, 4, 31, 19, 15, 10)],
    ['1969-12-31', -86_400_000],
  ])('reads %j, in UTC where it names no offset', (cell, time) => {
    expect(parseDate(cell)).toBe(time);
  });

  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-05-31T24:00', '2024-05-31T12:60'])(
    'refuses %j, which no calendar or clock shows',
    (cell) => {
      expect(parseDate(cell)).toBeNaN();
    },
  );

  test.each(['31.05.2024', '05/31/2024', '2024', '2024-5-1', 'May 5'])(
    'refuses %j, which is not ISO 8601',
    (cell) => {
      expect(parseDate(cell)).toBeNaN();
    },
  );
});

describe('isMissing', () => {
  test.each(['', ' ', '\t', '      ', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', '#N/A'])(
    'takes %j for missing',
    (cell) => {
      expect(isMissing(cell)).toBe(true);
    },
  );

  test.each(['None', '?', '0', '-', 'unknown', 'NAN1', 'No_Pool'])(
    'takes %j for a value',
    (cell) => {
      expect(isMissing(cell)).toBe(false);
    },
  );
});
