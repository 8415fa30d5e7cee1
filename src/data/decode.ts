import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { InputError } from '../errors.js';

const FORMATS: readonly { readonly magic: readonly number[]; readonly name: string }[] = [
  { magic: [0x1f, 0x8b], name: 'gzip-compressed' },
  { magic: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or an Excel workbook' },
  { magic: [0x50, 0x41, 0x52, 0x31], name: 'a Parquet file' },
  { magic: [0xff, 0xfe, 0x00, 0x00], name: 'UTF-32' },
];

/**
 * A file's bytes as UTF-8 without byte order mark. UTF-16 with a byte order mark is converted; anything else that
 * is not UTF-8 throws an InputError that names the first bad byte. A NUL byte is refused: no
 * text has one, so the reader can use it to join cells.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  let utf16: TextDecoder | undefined;
  let first = true;
  let line = 1;
  let offset = 0;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = bytes.subarray(bytes.length);
    if (first) {
      if (bytes.length < 4 && chunk.length > 0) {
        // Too short to tell; the next chunk, or the end, decides.
        rest = bytes;
        continue;
      }
      first = false;
      refuseFormats(bytes, file);
      utf16 = utf16Decoder(bytes);
      if (!utf16 && hasUtf8Mark(bytes)) {
        bytes = bytes.subarray(3);
        offset = 3;
      }
    }
    if (utf16) {
      yield fromUtf16(utf16, bytes, file);
      continue;
    }
    const whole = wholeCharacters(bytes);
    rest = bytes.subarray(whole);
    const text = bytes.subarray(0, whole);
    check(text, { file, line, offset });
    line += countNewlines(text);
    offset += whole;
    yield text;
  }
  if (first) {
    utf16 = utf16Decoder(rest);
    rest = hasUtf8Mark(rest) ? rest.subarray(3) : rest;
  }
  if (utf16) yield fromUtf16(utf16, rest, file);
  else {
    check(rest, { file, line, offset });
    yield rest;
  }
}

function refuseFormats(bytes: Uint8Array, file: string): void {
  const format = FORMATS.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));
  if (format) {
    throw InputError.of(`the file is ${format.name}, not CSV text`, {
      at: { file },
      fix: 'Write it out as a CSV file in UTF-8.',
    });
  }
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function utf16Decoder(bytes: Uint8Array): TextDecoder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return undefined;
}

function fromUtf16(decoder: TextDecoder, bytes: Uint8Array, file: string): Uint8Array {
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw InputError.of(
      'the file begins as UTF-16 but is not valid UTF-16',
      { at: { file }, fix: 'Write it out again as UTF-8.' },
      { cause: error },
    );
  }
  return Buffer.from(text, 'utf8');
}

/** How many of the bytes make whole UTF-8 characters, so that no check falls into the middle of one. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

interface Position {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

function check(bytes: Uint8Array, at: Position): void {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw InputError.of(`a NUL byte at byte ${at.offset + nul}: not a text file, or UTF-16`, {
      at: { file: at.file, line: at.line + countNewlines(bytes.subarray(0, nul)) },
      fix: `If it is UTF-16: iconv -f UTF-16LE -t UTF-8 ${at.file} > utf8.csv`,
    });
  }
  if (isUtf8(bytes)) return;
  const bad = firstBadByte(bytes);
  const byte = bytes[bad]!.toString(16).toUpperCase().padStart(2, '0');
  throw InputError.of(
    `not UTF-8: byte 0x${byte} at byte ${at.offset + bad}; it looks like Latin-1 (ISO-8859-1) or Windows-1252`,
    {
      at: { file: at.file, line: at.line + countNewlines(bytes.subarray(0, bad)) },
      fix: `Convert it: iconv -f WINDOWS-1252 -t UTF-8 ${at.file} > utf8.csv`,
    },
  );
}

/** Where the first character that is not UTF-8 starts. Every prefix that ends before it is valid. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const end = good + wholeCharacters(bytes.subarray(good, middle));
    if (isUtf8(bytes.subarray(0, end))) {
      if (end === good) break;
      good = end;
    } else bad = middle;
  }
  // Fewer than four bytes are left: step by character.
  while (good < bytes.length) {
    const next = [1, 2, 3, 4].find((n) => isUtf8(bytes.subarray(good, good + n)));
    if (next === undefined) break;
    good += next;
  }
  return good;
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) count++;
  return count;
}
