import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../../src/data/table/cell-values.js';
import { type DateFormat, dateReader } from '../../../src/data/table/date-format.js';

const LOCALES: readonly (readonly [string, DateFormat])[] = [
  ['en-US', 'MM/dd/yyyy'],
  ['en-GB', 'dd/MM/yyyy'],
  ['de-DE', 'dd.MM.yyyy'],
  ['nl-NL', 'dd-MM-yyyy'],
  ['ja-JP', 'yyyy/MM/dd'],
  ['sv-SE', 'yyyy-MM-dd'],
];

const seconds = fc.integer({ min: 0, max: 4_000_000_000 });

test('a date as a locale writes it is read back, with and without a time of day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      seconds,
      fc.boolean(),
      ([locale, format], s, timed) => {
        const time = new Date(1000 * s);
        const options: Intl.DateTimeFormatOptions = timed
          ? {
              timeZone: 'UTC',
              year: 'numeric',
              month: '2-digit',
              day: '2-digit',
              hour: '2-digit',
              minute: '2-digit',
              second: '2-digit',
            }
          : { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' };
        const text = new Intl.DateTimeFormat(locale, options).format(time);
        const day = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
        expect(dateReader(format)(text)).toBe(timed ? time.getTime() : day);
      },
    ),
  );
});

test('months by name are read, long and short', () => {
  fc.assert(
    fc.property(
      seconds,
      fc.constantFrom('short', 'long'),
      fc.constantFrom('short', undefined),
      (s, month, weekday) => {
        const time = new Date(1000 * s);
        const options = {
          timeZone: 'UTC',
          year: 'numeric',
          day: 'numeric',
          month,
          ...(weekday && { weekday }),
        } as const;
        const day = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
        expect(
          dateReader('MMM dd yyyy')(new Intl.DateTimeFormat('en-US', options).format(time)),
        ).toBe(day);
        expect(
          dateReader('dd MMM yyyy')(new Intl.DateTimeFormat('en-GB', options).format(time)),
        ).toBe(day);
      },
    ),
  );
});

test.each<[DateFormat, string, string]>([
  ['MM/dd/yyyy', '1/2/2024 12:05 AM', '2024-01-02T00:05Z'],
  ['MM/dd/yyyy', '1/2/2024 12:05 p.m.', '2024-01-02T12:05Z'],
  ['yyyy-MM-dd', '2022-01-01 14:26:10 UTC', '2022-01-01T14:26:10Z'],
  ['yyyy/MM/dd', '2022/01/01 14:26 +02:00', '2022-01-01T12:26Z'],
  ['dd-MMM-yy', '01-Jan-22', '2022-01-01'],
  ['dd.MM.yy', '31.12.99', '1999-12-31'],
])('%s reads %s', (format, text, iso) => {
  expect(dateReader(format)(text)).toBe(Date.parse(iso));
});

test.each<[DateFormat, string]>([
  ['dd/MM/yyyy', '31/02/2024'],
  ['dd/MM/yyyy', '01/13/2024'],
  ['MM/dd/yyyy', '1/2/2024 13:05 PM'],
  ['MM/dd/yyyy', '1/2/2024 24:05'],
  ['yyyy-MM-dd', '2024-1'],
])('%s does not read %s', (format, text) => {
  expect(dateReader(format)(text)).toBeNaN();
});

test('a year below 100 is that year, as programs write a date that there is none of', () => {
  const first = -62_135_596_800_000; // .NET's DateTime.MinValue in milliseconds since 1970
  expect(dateReader('dd.MM.yyyy')('01.01.0001')).toBe(first);
  expect(parseDate('0001-01-01')).toBe(first);
  expect(parseDate('0001-01-01T00:00:00Z')).toBe(first);
});
