import { createWriteStream } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../errors.js';
import { formatBytes } from '../../text/quantities.js';

/** A call over HTTP. */
export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly address: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** A longer answer is none. Bytes. */
  readonly most: number;
  /** Milliseconds in which the whole answer has to be there. */
  readonly patience: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** No whole answer came: nobody knows whether the call was taken. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** More came than is read. */
export class TooLong extends Error {
  override readonly name = 'TooLong';

  constructor(most: number) {
    super(`it is longer than ${formatBytes(most)}`);
  }
}

/**
 * Makes one call, by Node's own client: `fetch` marks its calls as a browser's (`Sec-Fetch-Mode`),
 * and Ray lets a browser read and nothing else. A redirect is an answer like any other, so that no
 * header gets to another host.
 * @throws NoAnswer where the connection failed, or ended before the answer did
 * @throws TooLong where the answer is longer than is read
 * @throws the signal's own reason when it is aborted
 */
export function httpCall(call: HttpCall, signal?: AbortSignal): Promise<HttpAnswer> {
  return withAnswer(call, signal, async (answer) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    for await (const piece of answer as AsyncIterable<Buffer>) {
      bytes += piece.byteLength;
      if (bytes > call.most) throw new TooLong(call.most);
      pieces.push(piece);
    }
    return { status: answer.statusCode ?? 0, body: Buffer.concat(pieces) };
  });
}

/** The same into a new file. @returns the status of the answer */
export function httpDownload(call: HttpCall, file: string, signal?: AbortSignal): Promise<number> {
  return withAnswer(call, signal, async (answer) => {
    let bytes = 0;
    const counted = async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        bytes += piece.byteLength;
        if (bytes > call.most) throw new TooLong(call.most);
        yield piece;
      }
    };
    await pipeline(answer, counted, createWriteStream(file, { flags: 'wx' }));
    return answer.statusCode ?? 0;
  });
}

async function withAnswer<T>(
  { method, address, headers = {}, body, patience }: HttpCall,
  signal: AbortSignal | undefined,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const request = address.protocol === 'https:' ? httpsRequest : httpRequest;
  const length = { 'content-length': String(Buffer.byteLength(body ?? '')) };
  const all = { ...headers, ...(method !== 'GET' && length) };
  const sent = request(address, { method, headers: all, agent: false });
  const end = (why: string) => sent.destroy(new Error(why));
  const timer = setTimeout(() => end(`no whole answer within ${patience} ms`), patience);
  const aborted = () => end('aborted');
  signal?.addEventListener('abort', aborted);
  try {
    return await new Promise<T>((done, fail) => {
      sent.on('error', fail);
      sent.on('response', (answer) => {
        read(answer).then((found) => {
          if (answer.complete) done(found);
          else fail(new Error('the answer was cut off'));
        }, fail);
      });
      sent.end(body);
    });
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof TooLong) throw cause;
    throw new NoAnswer(messageOf(cause), { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', aborted);
    sent.destroy();
  }
}
