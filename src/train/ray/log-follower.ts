import type { OutputLog } from '../child/output-log.js';
import type { ReportReader } from '../child/report-reader.js';
import { FrameReader } from './frames.js';
import { RayTrouble } from './trouble.js';

/** Characters before the place that was read up to, by which a log is known again. */
const KNOWN = 256;

/**
 * Reads a log that is fetched as a whole each time, from where it was read up to: what the command
 * printed, and what it reports and leaves, in frames.
 */
export class LogFollower {
  readonly #frames: FrameReader;
  readonly #parts: Buffer[] = [];
  #read = 0;
  #known = '';
  #end: string | undefined;

  constructor(
    mark: string,
    private readonly output: OutputLog,
    private readonly reports: ReportReader,
  ) {
    this.#frames = new FrameReader(mark);
  }

  /**
   * Takes the log as it is now.
   * @returns whether there is more in it than before
   * @throws RayTrouble where it is another log than before, or a frame in it is not as it was sent
   */
  take(log: string): boolean {
    const known = log.slice(Math.max(0, this.#read - this.#known.length), this.#read);
    if (log.length < this.#read || known !== this.#known) {
      throw new RayTrouble({ kind: 'log-lost', why: 'it does not go on from where it was' });
    }
    const until = log.lastIndexOf('\n') + 1;
    if (until <= this.#read) return false;
    for (const line of log.slice(this.#read, until - 1).split('\n')) this.#takeLine(line);
    this.#read = until;
    this.#known = log.slice(Math.max(0, until - KNOWN), until);
    return true;
  }

  /**
   * Takes the last line of a log that nothing is added to any more, which may not have ended.
   * @param cut whether the job was, so that a frame that did not end is no wonder
   */
  finish(log: string, cut: boolean): void {
    const rest = log.slice(this.#read);
    if (rest !== '' && !(cut && this.#frames.isFrame(rest))) this.#takeLine(rest);
    this.#read = log.length;
  }

  #takeLine(line: string): void {
    if (!this.#frames.isFrame(line)) {
      this.output.take('stdout', Buffer.from(`${line}\n`));
      return;
    }
    const frame = this.#frames.read(line);
    switch (frame.kind) {
      case 'events':
        for (const event of frame.text.split('\n')) {
          if (event.trim() !== '') this.reports.take(event.trim());
        }
        return;
      case 'part':
        this.#parts.push(frame.content);
        return;
      case 'end':
        this.#end = frame.text;
        return;
    }
  }

  /** What the job said of its results once they were whole; undefined before. */
  get end(): string | undefined {
    return this.#end;
  }

  /** What came of them in the log. */
  get packed(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
