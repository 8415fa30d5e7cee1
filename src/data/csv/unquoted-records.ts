import { isAscii } from 'node:buffer';
import { batchParser, LARGEST_BATCH } from './record-batch.js';
import type { RecordSink } from './record-sink.js';

const LF = 10;
const CR = 13;
const LINE_BREAK = Buffer.from('\n');

/**
 * The records of text without a quote, chunk by chunk. Such text needs no parser for quotes: its records are its lines, its cells
 * what lies between the delimiters (RFC 4180).
 */
export class UnquotedRecords {
  /** The one that the text not yet taken starts on, from 1. */
  line: number;
  /** The same memory for all chunks: a new one for each would set off garbage collection again and again. */
  #text = Buffer.alloc(0);
  /** So many of its bytes were not taken yet. */
  #held = 0;
  #heldCells = 0;
  #awaitsHeader: boolean;
  /** As it stands, with its line break. A batch ends before a line that repeats it: to the sink it is no record like others. */
  #header: Buffer | undefined;

  constructor(
    private readonly delimiter: string,
    private readonly sink: RecordSink,
    start: { readonly line: number; readonly unnamed?: number },
  ) {
    this.line = start.line;
    this.#awaitsHeader = start.unnamed === undefined;
  }

  /** Takes UTF-8 text without a quote, up to its last line break, and holds the rest. */
  add(chunk: Uint8Array): void {
    const before = this.#held;
    this.#hold(chunk);
    // A CR at the very end may be the half of a CRLF.
    const end = Math.max(chunk.lastIndexOf(LF), chunk.lastIndexOf(CR, -2)) + 1;
    if (end === 0) {
      this.#heldCells += count(chunk, this.delimiter);
      return;
    }
    this.#take(this.#text.subarray(0, before + end));
    this.#text.copyWithin(0, before + end, this.#held);
    this.#held = chunk.length - end;
    this.#heldCells = 0;
  }

  /** Of the line that has not ended yet, as far as it goes: bytes, and cells once it is longer than a chunk. */
  get pending(): { readonly bytes: number; readonly cells: number } {
    return { bytes: this.#held, cells: this.#heldCells };
  }

  /** What was not taken yet; nothing can be added after it. */
  rest(): Buffer {
    return this.#text.subarray(0, this.#held);
  }

  /** The text ends here, with or without a line break. */
  end(): void {
    if (this.#held === 0) return;
    this.#hold(LINE_BREAK);
    this.#take(this.rest());
  }

  #hold(bytes: Uint8Array): void {
    const size = this.#held + bytes.length;
    if (size > this.#text.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(size, 2 * this.#text.length));
      larger.set(this.rest());
      this.#text = larger;
    }
    this.#text.set(bytes, this.#held);
    this.#held = size;
  }

  #take(bytes: Buffer): void {
    let at = 0;
    while (this.#awaitsHeader && at < bytes.length) {
      const start = at;
      at = this.#takeLine(bytes, at);
      if (!this.#awaitsHeader) this.#header = Buffer.from(bytes.subarray(start, at));
    }
    const { layout } = this.sink;
    const text = { bytes, ascii: isAscii(bytes), delimiter: this.delimiter };
    // Lines of that length are taken one by one.
    const parse = layout && bytes.length <= LARGEST_BATCH ? batchParser(text, layout) : undefined;
    let repeated = this.#nextHeader(bytes, at);
    while (at < bytes.length) {
      if (parse) {
        const { batch, end, line } = parse(at, this.line, repeated);
        if (batch.lines.length > 0) this.sink.batch(batch);
        at = end;
        this.line = line;
      }
      // The header again, or a record that has other cells than it should.
      if (at < bytes.length) at = this.#takeLine(bytes, at);
      if (at > repeated) repeated = this.#nextHeader(bytes, at);
    }
  }

  /** Where the header's line stands next from the start of a line on; the end where it doesn't. */
  #nextHeader(bytes: Buffer, from: number): number {
    if (!this.#header) return bytes.length;
    for (let at = from; at < bytes.length; at++) {
      at = bytes.indexOf(this.#header, at);
      if (at < 0) return bytes.length;
      if (at === from || bytes[at - 1] === LF || bytes[at - 1] === CR) return at;
    }
    return bytes.length;
  }

  /** Gives where the next line starts. */
  #takeLine(bytes: Buffer, start: number): number {
    const lf = bytes.indexOf(LF, start);
    const cr = bytes.subarray(start, lf < 0 ? bytes.length : lf).indexOf(CR);
    const end = cr < 0 ? lf : start + cr;
    const line = this.line++;
    if (end > start) {
      this.#awaitsHeader = false;
      this.sink.record(bytes.toString('utf8', start, end).split(this.delimiter), line);
    }
    return end + (cr >= 0 && lf === end + 1 ? 2 : 1);
  }
}

function count(bytes: Uint8Array, delimiter: string): number {
  const wanted = delimiter.charCodeAt(0);
  let found = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) found++;
  return found;
}
