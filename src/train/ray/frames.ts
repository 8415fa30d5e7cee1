import { createHash } from 'node:crypto';
import { RayTrouble } from './trouble.js';

/**
 * What a job sends through its log stands in lines of its own, as `python/sluice_job.py` writes
 * them: `@sluice MARK NUMBER KIND SUM PAYLOAD`. They are numbered from 0 without a gap, the payload
 * is base64, and the sum is the beginning of the SHA-256 of `NUMBER KIND PAYLOAD`, in hex.
 */
export type Frame =
  /** Whole lines of the file of events. */
  | { readonly kind: 'events'; readonly text: string }
  /** The next piece of the packed results. */
  | { readonly kind: 'part'; readonly content: Buffer }
  /** The results are whole: as many bytes as here, with this hash. */
  | { readonly kind: 'end'; readonly text: string };

/** Reads frames in their order, and refuses what is not as it was sent. */
export class FrameReader {
  #next = 0;
  #ended = false;

  /** @param mark of this job */
  constructor(private readonly mark: string) {}

  /** Whether a line is one of a frame, or what is left of one. */
  isFrame(line: string): boolean {
    return line.startsWith(`@sluice ${this.mark}`);
  }

  /** @throws RayTrouble where a frame was cut, changed, doubled, left out or came out of order */
  read(line: string): Frame {
    const [, , number = '', kind = '', sum = '', payload, ...more] = line.split(' ');
    if (payload === undefined || more.length > 0) throw refused(`frame ${this.#next} was cut`);
    if (sumOf(`${number} ${kind} ${payload}`) !== sum)
      throw refused(`frame ${this.#next} does not have its checksum`);
    const at = Number(number);
    if (at < this.#next) throw refused(`frame ${at} is there twice`);
    if (at > this.#next) throw refused(`frame ${this.#next} is missing before frame ${at}`);
    if (this.#ended) throw refused(`frame ${at} comes after the last one`);
    this.#next++;
    const content = Buffer.from(payload, 'base64');
    switch (kind) {
      case 'events':
        return { kind, text: content.toString('utf8') };
      case 'part':
        return { kind, content };
      case 'end':
        this.#ended = true;
        return { kind, text: content.toString('utf8') };
      default:
        throw refused(`frame ${at} is of no kind that there is`);
    }
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function refused(why: string): RayTrouble {
  return new RayTrouble({ kind: 'frame-refused', why });
}
