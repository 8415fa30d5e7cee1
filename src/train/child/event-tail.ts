import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at a time, which is some thousand events. */
const CHUNK = 1 << 20;
/** A longer line is no event. */
const LONGEST_LINE = 1 << 20;
const NEWLINE = 10;

/**
 * Reads the lines that are appended to a file while it grows. The file is opened once, so that
 * nothing that takes its place is read. Bytes that are no UTF-8 become U+FFFD.
 */
export class EventTail {
  readonly #file: number;
  readonly #chunk = Buffer.alloc(CHUNK);
  #position = 0;
  /** Of a line that has not ended yet. */
  #begun: Buffer[] = [];
  #length = 0;

  /** @param path made here, empty */
  constructor(path: string) {
    this.#file = openSync(path, 'wx+');
  }

  /** Bytes of the file, read or not. */
  get size(): number {
    return fstatSync(this.#file).size;
  }

  /**
   * The lines that end in the next bytes: no more than a chunk of them, as whoever writes faster than
   * we read would have us read for ever. Lines that are too long are left out.
   * @returns undefined where nothing has been appended
   */
  next(): readonly string[] | undefined {
    const read = readSync(this.#file, this.#chunk, 0, CHUNK, this.#position);
    if (read === 0) return undefined;
    this.#position += read;
    const bytes = this.#chunk.subarray(0, read);
    const [first, last] = [bytes.indexOf(NEWLINE), bytes.lastIndexOf(NEWLINE)];
    if (first < 0) {
      this.#keep(bytes);
      return [];
    }
    this.#keep(bytes.subarray(0, first));
    const begun = this.#take();
    // In one go, as a line by itself costs several times what it holds: none of these is too long,
    // since a chunk is not.
    const whole = bytes.subarray(first + 1, Math.max(last, first + 1)).toString('utf8');
    this.#keep(bytes.subarray(last + 1));
    const lines = whole.split('\n').map((line) => line.trim());
    return (begun === undefined ? lines : [begun, ...lines]).filter((line) => line !== '');
  }

  /** What was begun and never ended, and lets go of the file. */
  end(): string | undefined {
    closeSync(this.#file);
    return this.#take();
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#length += bytes.length;
    if (this.#length <= LONGEST_LINE) this.#begun.push(Buffer.from(bytes));
    else this.#begun = [];
  }

  #take(): string | undefined {
    const tooLong = this.#length > LONGEST_LINE;
    const line = Buffer.concat(this.#begun).toString('utf8').trim();
    this.#begun = [];
    this.#length = 0;
    return tooLong || line === '' ? undefined : line;
  }
}
