import { isUtf8 } from 'node:buffer';
import { InputError } from '../../errors.js';

/**
 * Passes on UTF-8 text and nothing else; a chunk may be overwritten by the next. A NUL byte is refused too: no text has one, so that it can join cells
 * unmistakably.
 *
 * @param skipped how many bytes of the file came before
 * @throws InputError with line and byte of the first bad byte
 */
export async function* checkedUtf8(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  skipped: number,
): AsyncGenerator<Uint8Array> {
  let line = 1;
  let offset = skipped;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = bytes.subarray(0, wholeCharacters(bytes));
    rest = Uint8Array.from(bytes.subarray(whole.length));
    check(whole, { file, line, offset });
    line += countNewlines(whole);
    offset += whole.length;
    yield whole;
  }
  check(rest, { file, line, offset });
}

/** How many bytes there are up to the end of the last character that is not cut off. */
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

function check(bytes: Uint8Array, { file, line, offset }: Position): void {
  const nul = bytes.indexOf(0);
  const bad = isUtf8(bytes) ? -1 : firstBadByte(bytes);
  const first = nul >= 0 && (bad < 0 || nul < bad) ? nul : bad;
  if (first < 0) return;
  const at = { file, line: line + countNewlines(bytes.subarray(0, first)) };
  if (first === nul) {
    const place = offset + nul;
    // Of a letter of ASCII, the other byte.
    const form = place % 2 === 0 ? 'UTF-16BE' : 'UTF-16LE';
    throw InputError.of(`a NUL byte at byte ${place}: no text, or UTF-16 without its mark`, {
      at,
      fix: `${place <= 1 ? 'If it is UTF-16' : `Take it out: tr -d '\\0' < ${file} > text.csv; or, if it is UTF-16`}: iconv -f ${form} -t UTF-8 ${file} > utf8.csv`,
    });
  }
  const byte = bytes[bad]!.toString(16).toUpperCase();
  throw InputError.of(
    `not UTF-8: byte 0x${byte} at byte ${offset + bad}; it looks like Latin-1 (ISO-8859-1) or Windows-1252`,
    { at, fix: `Convert it: iconv -f WINDOWS-1252 -t UTF-8 ${file} > utf8.csv` },
  );
}

/** Where the first character that is no UTF-8 starts; there is one. */
function firstBadByte(bytes: Uint8Array): number {
  // A newline is never part of another character, so the lines before the bad one are valid each by itself.
  let start = 0;
  let end = 0;
  do {
    start = end;
    const newline = bytes.indexOf(10, start);
    end = newline < 0 ? bytes.length : newline + 1;
  } while (isUtf8(bytes.subarray(start, end)));
  for (;;) {
    const length = [1, 2, 3, 4].find((n) => isUtf8(bytes.subarray(start, start + n)));
    if (length === undefined || start >= end) return start;
    start += length;
  }
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) count++;
  return count;
}
