import { isAscii } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseRecords } from '../../../src/data/csv/csv-records.js';
import { batchParser, type RecordBatch } from '../../../src/data/csv/record-batch.js';
import type { RecordSink } from '../../../src/data/csv/record-sink.js';
import { loadHasher, rowHasher } from '../../../src/data/table/row-hash.js';

type Placed = readonly [cells: readonly string[], line: number];

/** So long that the head of the file ends with it: what follows is taken as it comes. */
const HEADER = `${'x'.repeat(2 ** 14)},y\n`;

/** The records of a text that comes after the header in the given pieces, and the lines that they start on. */
async function recordsOf(pieces: readonly Uint8Array[]): Promise<readonly Placed[]> {
  /** As a file's chunks come: each is overwritten by the next. */
  async function* text() {
    yield Buffer.from(HEADER);
    for (const piece of pieces) {
      const chunk = Buffer.from(piece);
      yield chunk;
      chunk.fill('#');
    }
  }
  const records: Placed[] = [];
  let columns = 0;
  const sink: RecordSink = {
    record(cells, line) {
      columns ||= cells.length;
      records.push([cells, line]);
    },
    get layout() {
      return columns === 0 ? undefined : { columns, hashed: [], seed: 0n };
    },
    batch({ lines, column }) {
      const cells = Array.from({ length: columns }, (_, i) => column(i));
      lines.forEach((line, record) => {
        records.push([cells.map(({ text }) => text(record)), line]);
      });
    },
  };
  await parseRecords(text(), 'data.csv', sink, { delimiter: ',' });
  return records.slice(1);
}

/** What csv-parse makes of the whole text after a header, with the lines that records end on. */
function parsed(text: string): readonly Placed[] {
  const records = parse(`x,y\n${text}`, {
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as readonly { record: string[]; info: { lines: number } }[];
  return records.slice(1).map(({ record, info }) => [record, info.lines]);
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
  .map((parts) => parts.join(''));

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

  test('may be longer than a batch', async () => {
    const long = 'é'.repeat(1_000_000);
    const pieces = ['1,2\n', long.slice(500_000), `${long.slice(500_000)},3\n4,5`];
    expect(await recordsOf(pieces.map((piece) => Buffer.from(piece)))).toEqual([
      [['1', '2'], 2],
      [[long, '3'], 3],
      [['4', '5'], 4],
    ]);
  });

  test('stand on the lines of the file when quotes begin late', async () => {
    const pieces = ['1,2\r\n\r\n3,', '4\r\n5,6\r', '\n"a\r\nb",7\r\n\r\n8,9'];
    expect(await recordsOf(pieces.map((piece) => Buffer.from(piece)))).toEqual([
      [['1', '2'], 2],
      [['3', '4'], 4],
      [['5', '6'], 5],
      [['a\r\nb', '7'], 6],
      [['8', '9'], 9],
    ]);
  });

  test('that break the rules late are told by their lines in the file', async () => {
    const start = Buffer.from('1,2\n\n3,4\n');
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

describe('a batch of records', () => {
  const batchOf = (records: readonly (readonly string[])[], hashed: readonly number[] = []) => {
    const bytes = Buffer.from(records.map((cells) => `${cells.join(',')}\n`).join(''));
    const layout = { columns: records[0]!.length, hashed, seed: 7n };
    return batchParser({ bytes, ascii: isAscii(bytes), delimiter: ',' }, layout)(0, 1).batch;
  };
  const numbersOf = (cells: readonly string[]) => {
    const column = (batchOf(cells.map((cell) => [cell, 'x'])) satisfies RecordBatch).column(0);
    return { numbers: [...column.numbers], plain: column.plain };
  };

  test('has the value of every decimal number that 64 bits hold exactly, sign and zeros too', () => {
    const digits = fc.nat(2 ** 31 - 1).map(String);
    const decimal = fc
      .tuple(fc.constantFrom('', '-'), fc.constantFrom('', '0', '00'), digits, fc.option(digits))
      .map(([sign, zeros, whole, fraction]) => {
        const cut = fraction?.slice(0, 15 - whole.length);
        return sign + zeros + whole + (cut === undefined ? '' : `.${cut}`);
      });
    const notations = fc.constantFrom('-0', '0.0', '.5', '-.5', '5.', '9007199254740992');
    fc.assert(
      fc.property(fc.array(fc.oneof(decimal, notations), { minLength: 1 }), (cells) => {
        expect(numbersOf(cells)).toEqual({ numbers: cells.map(Number), plain: true });
      }),
    );
  });

  test('has no value that the language would read otherwise', () => {
    const doubles = fc.double().map(String);
    const other = fc.constantFrom(
      '',
      '-',
      '.',
      '-.',
      '1e5',
      '+1',
      ' 1',
      '1 ',
      '0x1',
      '1.2.3',
      '1-',
    );
    const long = fc.stringMatching(/^-?[0-9]{1,30}\.?[0-9]{0,30}$/);
    const cells = fc.array(fc.oneof(doubles, other, long), { minLength: 1 });
    fc.assert(
      fc.property(cells, (all) => {
        const { numbers, plain } = numbersOf(all);
        all.forEach((cell, i) => {
          if (!Number.isNaN(numbers[i])) expect(numbers[i]).toBe(Number(cell));
        });
        expect(plain).toBe(!numbers.some(Number.isNaN));
      }),
      { numRuns: 500 },
    );
    const none = ['', '-', '.', '1e5', '+1', ' 1', 'x', '9007199254740993', '0'.repeat(20)];
    expect(numbersOf(none).numbers).toEqual(none.map(() => Number.NaN));
  });

  test('has the hash that xxHash’s own code gives, of any length and in any script', async () => {
    const hasher = await loadHasher();
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '🌊', ' ', '0', '1', '.', '-'),
      maxLength: 60,
    });
    const records = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
    const hashed = fc.shuffledSubarray([0, 1, 2]);
    fc.assert(
      fc.property(records, hashed, (all, chosen) => {
        const hash = rowHasher({ hashed: chosen, seed: 7n }, hasher);
        const { hashes, unusual } = batchOf(all, chosen);
        all.forEach((cells, record) => {
          if (!unusual.includes(record)) expect(hashes[record]).toBe(hash(cells));
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves only records to the host whose cells may have another Unicode form', () => {
    const cells = ['-2.50', 'New York', ' 1', 'Zo\u00eb', '東京都', 'Київ', 'Αθήνα', '서울', '🌊'];
    expect([...batchOf([cells], [...cells.keys()]).unusual]).toEqual([]);
    const others = ['Zoe\u0308', 'a\u00a0', 'ab\u0387', 'か\u3099', '\u212b', '\u1112\u1161'];
    const records = others.map((cell) => [cell]);
    expect([...batchOf(records, [0]).unusual]).toEqual([...others.keys()]);
  });

  test('is sure of no cell that Unicode writes in another form', async () => {
    const hasher = await loadHasher();
    const isTried = (at: number) => at < 0x3400 || (at > 0xf900 && at < 0x11000) || at % 61 === 0;
    const characters = Array.from({ length: 0x30000 }, (_, at) => at).filter(
      (at) => at > 32 && at !== 44 && (at < 0xd800 || at > 0xdfff) && isTried(at),
    );
    const hash = rowHasher({ hashed: [0], seed: 7n }, hasher);
    for (const before of ['', 'e', 'か', 'α', '\u1112']) {
      const records = characters.map((at) => [`${before}${String.fromCodePoint(at)}`]);
      const { hashes, unusual } = batchOf(records, [0]);
      const left = new Set(unusual);
      const wrong = records.filter((cells, i) => !left.has(i) && hashes[i] !== hash(cells));
      expect(wrong).toEqual([]);
    }
  });

  test('ends before a record of other cells, and tells where', () => {
    const bytes = Buffer.from('1,2\r\n\r\n3,4\n5\n6,7\n');
    const text = { bytes, ascii: true, delimiter: ',' };
    const layout = { columns: 2, hashed: [0], seed: 0n };
    const { batch, end, line } = batchParser(text, layout)(0, 10);
    expect([...batch.lines]).toEqual([10, 12]);
    expect([bytes.toString('utf8', end, end + 1), line]).toEqual(['5', 13]);
  });
});
