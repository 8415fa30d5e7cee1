import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';

type Stream = 'stdout' | 'stderr';

/** Characters that are shown as they come. */
const MOST_SHOWN = 1 << 20;
/** Characters of the end that are shown all the same. */
const END = 4096;
const LINES_OF_END = 20;
/** Longer lines are cut. */
const LONGEST_LINE = 2000;

/**
 * What a command prints, as lines without control characters: all of it up to a million characters,
 * and then its last lines. A bar that redraws itself is a line as it was last drawn.
 */
export class OutputLog {
  readonly #decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') };
  readonly #begun: Record<Stream, string> = { stdout: '', stderr: '' };
  #shown = 0;
  /** Of what is not shown. */
  #unshown = 0;
  #end = '';

  /** @param tell takes a line; nothing in it is escaped but control characters taken away */
  constructor(private readonly tell: (line: string) => void) {}

  take(stream: Stream, bytes: Uint8Array): void {
    const text = this.#decoders[stream].write(Buffer.from(bytes));
    if (this.#shown >= MOST_SHOWN) {
      this.#unshown += text.length;
      this.#end = (this.#end + text).slice(-END);
      return;
    }
    const lines = (this.#begun[stream] + text).split('\n');
    const rest = lines.pop() ?? '';
    // Where no line ends, an end of it is as good as all.
    this.#begun[stream] = rest.length > 2 * LONGEST_LINE ? rest.slice(-LONGEST_LINE) : rest;
    for (const line of lines) this.#show(line);
  }

  /** Shows what is left to show. */
  finish(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      const rest = this.#begun[stream] + this.#decoders[stream].end();
      if (rest !== '') this.#show(rest);
      this.#begun[stream] = '';
    }
    if (this.#unshown === 0) return;
    this.tell(`… ${this.#unshown} more characters of output are not shown; it ended with:`);
    const lines = this.#end.split('\n').filter((line) => line.trim() !== '');
    for (const line of lines.slice(-LINES_OF_END)) this.tell(printable(line));
  }

  #show(line: string): void {
    const text = printable(line);
    this.#shown += line.length + 1;
    this.tell(text);
  }
}

function printable(line: string): string {
  const drawn = line.replace(/\r$/, '');
  const last = drawn.slice(drawn.lastIndexOf('\r') + 1).slice(0, 2 * LONGEST_LINE);
  const text = stripVTControlCharacters(last);
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)} …` : text;
}
