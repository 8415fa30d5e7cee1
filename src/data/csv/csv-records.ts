import type { RecordSink } from './record-sink.js';

import { UnquotedRecords } from './unquoted-records.js';

const QUOTE = 34;

/**
 * Splits UTF-8 text into the records of a CSV file (RFC 4180), strictly: a quote out of place is an error.
 * Lines end with CRLF, LF or CR; blank lines are skipped. The delimiter is the first of comma, semicolon
 * and tab that occurs in the first line. Records may differ in length; that is the caller's to judge.
 *
 * @throws InputError with the line where the text is no CSV.
 */
export async function parseRecords(
  text: AsyncIterable<Uint8Array>,
  file: string,
  sink: RecordSink,
): Promise<void> {
  const chunks = text[Symbol.asyncIterator]();
  try {
    let chunk = await chunks.next();
    if (chunk.done) return;
    const delimiter = delimiterOf(chunk.value);
    const unquoted = new UnquotedRecords(delimiter, sink);
    for (; !chunk.done; chunk = await chunks.next()) {
      if (chunk.value.includes(QUOTE)) {
        const start = { text: Buffer.concat([unquoted.rest(), chunk.value]), line: unquoted.line };
        const { parseQuoted } = await import('./quoted-records.js');
        await parseQuoted(start, chunks, { file, delimiter, sink });
        return;
      }
      unquoted.add(chunk.value);
    }
    unquoted.end();
  } finally {
    await chunks.return?.();
  }
}

function delimiterOf(text: Uint8Array): ',' | ';' | '\t' {
  let quoted = false;
  const seen = new Set<number>();
  for (const byte of text) {
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && (byte === 10 || byte === 13)) {
      // A blank line before the header has no delimiter to show.
      if (seen.size > 0) break;
    } else if (!quoted) seen.add(byte);
  }
  if (seen.has(44)) return ',';
  if (seen.has(59)) return ';';
  return seen.has(9) ? '\t' : ',';
}
