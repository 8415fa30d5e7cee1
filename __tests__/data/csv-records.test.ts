import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseRecords } from '../../src/data/csv-records.js';

type Placed = readonly [cells: readonly string[], line: number];

/** The records of a text that comes in the given pieces, and the lines that they start on. */
async function recordsOf(pieces: readonly Uint8Array[]): Promise<readonly Placed[]> {
  async function* text() {
    yield* pieces;
  }
  const records: Placed[] = [];
  await parseRecords(text(), 'data.csv', (cells, line) => records.push([cells, line]));
  return records;
}

/** What csv-parse makes of the whole text, with the lines that records end on. */
function parsed(text: string): readonly Placed[] {
  const records = parse(text, {
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as readonly { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => [record, info.lines]);
}

/** Cut between characters, as the check for UTF-8 leaves them. */
const piecesOf = (text: string, cuts: readonly number[]) => {
  const characters = [...text];
  const ends = [...cuts.map((cut) => cut % (characters.length + 1)), characters.length].sort(
    (a, b) => a - b,
  );
  return ends
    .map((end, i) => Buffer.from(characters.slice(ends[i - 1] ?? 0, end).join('')))
    .filter(({ length }) => length > 0);
};

const cuts = fc.array(fc.nat(), { maxLength: 6 });
/** Every kind of line break, alone and mixed; a CR and the LF after it are one, also where a cut parts them. */
const text = fc
  .array(fc.constantFrom('a', '1', 'é', '🌊', ' ', ',', ',', ';', '\n', '\r\n', '\r', '\n\n'), {
    maxLength: 40,
  })
  .map((parts) => `x,y\n${parts.join('')}`);

describe('the records of a text', () => {
  test('without quotes are those that csv-parse finds, however the text is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(text, cuts, async (whole, at) => {
        expect(await recordsOf(piecesOf(whole, at))).toEqual(parsed(whole));
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same when quotes begin late', async () => {
    const quoted = fc.constantFrom('"a"', '"a,b"', '"a ""b"""', '"c\nd"', '""');
    await fc.assert(
      fc.asyncProperty(text, fc.array(quoted), cuts, async (whole, cells, at) => {
        const both = `${whole}\n${cells.map((cell) => `${cell},1\n`).join('')}`;
        const cellsOnly = (records: readonly Placed[]) => records.map(([record]) => record);
        expect(cellsOnly(await recordsOf(piecesOf(both, at)))).toEqual(cellsOnly(parsed(both)));
      }),
      { numRuns: 500 },
    );
  });

  test('stand on the lines of the file when quotes begin late', async () => {
    const pieces = ['x,y\r\n1,2\r\n\r\n3,', '4\r\n5,6\r', '\n"a\r\nb",7\r\n\r\n8,9'];
    expect(await recordsOf(pieces.map((piece) => Buffer.from(piece)))).toEqual([
      [['x', 'y'], 1],
      [['1', '2'], 2],
      [['3', '4'], 4],
      [['5', '6'], 5],
      [['a\r\nb', '7'], 6],
      [['8', '9'], 9],
    ]);
  });

  test('that break the rules late are told by their lines in the file', async () => {
    const start = Buffer.from('x,y\n1,2\n\n3,4\n');
    await expect(recordsOf([start, Buffer.from('5" pipe,6\n')])).rejects.toThrow(
      /^data.csv:5: a quote in the middle/,
    );
    await expect(recordsOf([start, Buffer.from('5,6\n"a"b,6\n')])).rejects.toThrow(
      /^data.csv:6: text after the closing quote/,
    );
    await expect(recordsOf([start, Buffer.from('5,6\n"a,6\n7,8')])).rejects.toThrow(
      /^data.csv:6: a quote that opens/,
    );
  });
});
