import { type CsvSpec, dialectOf } from './dialect.js';
import { refuseLongRecord, refuseManyCells } from './record-limits.js';
import type { RecordSink } from './record-sink.js';
import { rewriteLines } from './rewrite-lines.js';
import { UnquotedRecords } from './unquoted-records.js';

const QUOTE = 34;

/** Less of a file may not show its dialect; files are read in larger pieces, so that hardly any is copied. */
const SMALLEST_HEAD = 1 << 14;

/**
 * Splits UTF-8 text into the records of a CSV file (RFC 4180), strictly: a quote out of place is an error.
 * Lines end with CRLF, LF or CR; blank lines are skipped. What the spec leaves open of the dialect is read off the head of the file. Records may differ
 * in length; that is the caller's to judge. A file without a header gets one of blanks.
 *
 * @throws InputError with the line where the text is no CSV.
 */
export async function parseRecords(
  text: AsyncIterable<Uint8Array>,
  file: string,
  sink: RecordSink,
  spec: CsvSpec = {},
): Promise<void> {
  const source = text[Symbol.asyncIterator]();
  try {
    const { head, whole } = await headOf(source);
    if (head.length === 0) return;
    const dialect = dialectOf(head, spec, whole);
    const squeeze = dialect.delimiter === ' ';
    const delimiter = squeeze ? '\t' : dialect.delimiter;
    const rest = from(head.subarray(dialect.start), source);
    const { comment } = spec;
    const chunks =
      squeeze || comment !== undefined
        ? rewriteLines(rest, { squeeze, ...(comment !== undefined && { comment }) })
        : rest;
    if (dialect.unnamed !== undefined) sink.record(Array(dialect.unnamed).fill(''), dialect.line);
    const unquoted = new UnquotedRecords(delimiter, sink, dialect);
    for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) {
      if (chunk.value.includes(QUOTE)) {
        const start = { text: Buffer.concat([unquoted.rest(), chunk.value]), line: unquoted.line };
        const { parseQuoted } = await import('./quoted-records.js');
        await parseQuoted(start, chunks, { file, delimiter, sink });
        return;
      }
      unquoted.add(chunk.value);
      const at = { file, line: unquoted.line };
      refuseLongRecord(unquoted.pending.bytes, at);
      refuseManyCells(unquoted.pending.cells, at);
    }
    unquoted.end();
  } finally {
    await source.return?.();
  }
}

async function headOf(
  source: AsyncIterator<Uint8Array, void>,
): Promise<{ readonly head: Uint8Array; readonly whole: boolean }> {
  const first = await source.next();
  if (first.done) return { head: new Uint8Array(0), whole: true };
  let head = first.value;
  while (head.length < SMALLEST_HEAD) {
    // The next chunk overwrites this one.
    head = Uint8Array.from(head);
    const more = await source.next();
    if (more.done) return { head, whole: true };
    head = Buffer.concat([head, more.value]);
  }
  return { head, whole: false };
}

async function* from(
  head: Uint8Array,
  source: AsyncIterator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void> {
  yield head;
  for (let more = await source.next(); !more.done; more = await source.next()) yield more.value;
}
