import { TextDecoder } from 'node:util';
import { InputError } from '../../errors.js';
import { checkedUtf8 } from './utf8.js';

interface Format {
  readonly magic: readonly number[];
  readonly name: string;
  readonly fix?: string;
}

/** What people name `.csv`, or commit in place of it, by how it begins. */
const FORMATS: readonly Format[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or an Excel workbook' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], name: 'an Excel workbook' },
  { magic: [0xff, 0xfe, 0x00, 0x00], name: 'UTF-32' },
  { magic: [...Buffer.from('BZh')], name: 'bzip2', fix: unpack('bunzip2') },
  { magic: [0xfd, ...Buffer.from('7zXZ')], name: 'xz', fix: unpack('unxz') },
  { magic: [0x1f, 0x8b], name: 'gzip in gzip', fix: unpack('gunzip') },
  { magic: [...Buffer.from('ARROW1')], name: 'Arrow or Feather' },
  { magic: [0x89, ...Buffer.from('HDF')], name: 'HDF5' },
  { magic: [0x93, ...Buffer.from('NUMPY')], name: 'a NumPy array' },
  { magic: [...Buffer.from('SQLite format 3')], name: 'an SQLite database' },
  {
    magic: [...Buffer.from('version https://git-lfs.github.com/spec/')],
    name: 'the pointer that Git LFS leaves in place of a file',
    fix: 'Fetch the file itself: git lfs pull, or lfs: true for actions/checkout.',
  },
];

const LONGEST = Math.max(...FORMATS.map(({ magic }) => magic.length));

function unpack(command: string): string {
  return `Unpack it with ${command}, or pack it as gzip or zstd instead.`;
}

/**
 * A file's bytes as UTF-8 without byte order mark: UTF-8 as it is, UTF-16 with a byte order mark converted.
 *
 * @throws InputError for any other encoding and for formats that are no text, by name where they can be told.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array(0);
  let next = await source.next();
  while (!next.done) {
    start = Buffer.concat([start, next.value]);
    if (start.length >= LONGEST) break;
    next = await source.next();
  }
  const format = FORMATS.find(({ magic }) => startsWith(start, magic));
  if (format) {
    throw InputError.of(`the file is ${format.name}, not CSV text`, {
      at: { file },
      fix: format.fix ?? 'Write it out as a CSV file in UTF-8, as JSON lines or as Parquet.',
    });
  }
  async function* from(skipped: number): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > skipped) yield start.subarray(skipped);
      for (let more = await source.next(); !more.done; more = await source.next()) yield more.value;
    } finally {
      await source.return?.();
    }
  }
  if (startsWith(start, [0xff, 0xfe])) yield* fromUtf16(from(2), 'utf-16le', file);
  else if (startsWith(start, [0xfe, 0xff])) yield* fromUtf16(from(2), 'utf-16be', file);
  else {
    const mark = startsWith(start, [0xef, 0xbb, 0xbf]) ? 3 : 0;
    yield* checkedUtf8(from(mark), file, mark);
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte);
}

async function* fromUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
  file: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const convert = (chunk?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch (error) {
      throw InputError.of(
        'the file begins as UTF-16 but is not valid UTF-16',
        { at: { file }, fix: 'Write it out again as UTF-8.' },
        { cause: error },
      );
    }
  };
  async function* converted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) yield convert(chunk);
    yield convert();
  }
  yield* checkedUtf8(converted(), file, 0);
}
