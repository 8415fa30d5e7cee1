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
  line = 1;
  #rest: Uint8Array[] = [];
  #awaitsHeader = true;

  constructor(
    private readonly delimiter: string,
    private readonly sink: RecordSink,
  ) {}

  /** Takes UTF-8 text without a quote, up to its last line break, and copies the rest. */
  add(chunk: Uint8Array): void {
    // A CR at the very end may be the half of a CRLF.
    const end = Math.max(chunk.lastIndexOf(LF), chunk.lastIndexOf(CR, -2)) + 1;
    this.#rest.push(chunk.subarray(0, end));
    if (end > 0) this.#take(this.rest());
    this.#rest.push(Buffer.from(chunk.subarray(end)));
  }

  /** Gives away what was not taken yet. */
  rest(): Buffer {
    const rest = Buffer.concat(this.#rest);
    this.#rest = [];
    return rest;
  }

  /** The text ends here, with or without a line break. */
  end(): void {
    const rest = this.rest();
    if (rest.length > 0) this.#take(Buffer.concat([rest, LINE_BREAK]));
  }

  #take(bytes: Buffer): void {
    let at = 0;
    while (this.#awaitsHeader && at < bytes.length) at = this.#takeLine(bytes, at);
    const { layout } = this.sink;
    const text = { bytes, ascii: isAscii(bytes), delimiter: this.delimiter };
    // Lines of that length are taken one by one.
    const parse = layout && bytes.length <= LARGEST_BATCH ? batchParser(text, layout) : undefined;
    while (at < bytes.length) {
      if (parse) {
        const { batch, end, line } = parse(at, this.line);
        if (batch.lines.length > 0) this.sink.batch(batch);
        at = end;
        this.line = line;
      }
      // A record that has other cells than it should.
      if (at < bytes.length) at = this.#takeLine(bytes, at);
    }
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
