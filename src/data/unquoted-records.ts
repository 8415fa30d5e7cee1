import type { OnRecord } from './csv-records.js';

const LF = 10;
const CR = 13;

/**
 * The records of text without a quote, chunk by chunk. Such text needs no parser: its records are its lines, its cells what lies
 * between the delimiters (RFC 4180), and splitting strings is fast from the first row on, long before a parser has become machine code.
 */
export class UnquotedRecords {
  /** The one that the text not yet taken starts on, from 1. */
  line = 1;
  #rest: Uint8Array[] = [];

  constructor(
    private readonly delimiter: string,
    private readonly onRecord: OnRecord,
  ) {}

  /** Takes UTF-8 text without a quote, up to its last line break. */
  add(chunk: Uint8Array): void {
    // A CR at the very end may be the half of a CRLF.
    const end = Math.max(chunk.lastIndexOf(LF), chunk.lastIndexOf(CR, -2)) + 1;
    this.#rest.push(chunk.subarray(0, end));
    if (end > 0) this.#split(this.rest());
    this.#rest.push(chunk.subarray(end));
  }

  /** Gives away what was not taken yet. */
  rest(): Buffer {
    const rest = Buffer.concat(this.#rest);
    this.#rest = [];
    return rest;
  }

  /** The text ends here, with or without a line break. */
  end(): void {
    this.#split(this.rest());
  }

  #split(bytes: Buffer): void {
    const lines = bytes.toString('utf8').split(bytes.includes(CR) ? /\r\n|\n|\r/ : '\n');
    // What follows the last line break is nothing, or the last line of the text.
    if (lines.at(-1) === '') lines.pop();
    for (const text of lines) {
      const line = this.line++;
      if (text !== '') this.onRecord(text.split(this.delimiter), line);
    }
  }
}
