import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { InputError } from '../../errors.js';

export type Compression = 'gzip' | 'zstd';

/**
 * The bytes that were compressed, in chunks with memory of their own.
 * @throws InputError where the file is cut off or damaged
 */
export function decompress(
  chunks: AsyncIterable<Uint8Array>,
  by: Compression,
  file: string,
): AsyncGenerator<Uint8Array> {
  return by === 'gzip' ? gunzip(chunks, file) : unzstd(chunks, file);
}

async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: 1 << 17 });
  let failure: unknown;
  const feed = async () => {
    for await (const chunk of chunks) {
      // A chunk is overwritten by the next one.
      const own = Uint8Array.from(chunk);
      if (!stream.write(own)) {
        await new Promise<void>((resolve) => {
          stream.once('drain', resolve);
          stream.once('close', resolve);
        });
      }
      if (stream.destroyed) return;
    }
    stream.end();
  };
  const fed = feed().catch((error: unknown) => {
    failure = error;
    stream.destroy();
  });
  try {
    for await (const piece of stream) yield piece as Buffer;
  } catch (cause) {
    if (failure === undefined) throw damaged(file, 'gzip', cause);
  } finally {
    stream.destroy();
    await fed;
  }
  if (failure !== undefined) throw failure;
}

async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const stream = new Decompress((piece) => {
    pieces.push(piece);
  });
  const push = (chunk: Uint8Array, last: boolean) => {
    try {
      stream.push(chunk, last);
    } catch (cause) {
      throw damaged(file, 'zstd', cause);
    }
  };
  for await (const chunk of chunks) {
    push(Uint8Array.from(chunk), false);
    yield* pieces.splice(0);
  }
  push(new Uint8Array(0), true);
  yield* pieces.splice(0);
}

function damaged(file: string, by: Compression, cause: unknown): InputError {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return InputError.of(
    `the ${by} file is cut off or damaged${why}`,
    { at: { file }, fix: 'Write or download it again.' },
    { cause },
  );
}
