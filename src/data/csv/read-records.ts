import { open } from 'node:fs/promises';
import { InputError } from '../../errors.js';
import { fileChunks } from '../../files/file-chunks.js';
import type { EvalTool } from '../eval-tools/tool.js';
import type { SourceFile } from '../source-files.js';
import type { ColumnSink } from './column-sink.js';
import { parseRecords } from './csv-records.js';
import { decode } from './decode.js';
import type { CsvSpec } from './dialect.js';
import type { RecordSink } from './record-sink.js';

type Format = 'text' | 'gzip' | 'zstd' | 'parquet';

const MAGIC: readonly { readonly format: Format; readonly bytes: readonly number[] }[] = [
  { format: 'gzip', bytes: [0x1f, 0x8b] },
  { format: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { format: 'parquet', bytes: [0x50, 0x41, 0x52, 0x31] },
];

/** JSON lines by name, also where they are compressed: `events.jsonl.gz`. */
const JSON_LINES = /\.(jsonl|ndjson)(\.(gz|gzip|zst|zstd))?$/i;
/** No header of a CSV file begins so: a quote in the middle of a cell is none. */
const OBJECT = /^\s*\{\s*"/;
const ARRAY = /^\s*\[\s*\{/;

/**
 * The rows of a file, whatever its format: CSV, JSON lines, both also as gzip or zstd, and Parquet, each by its first bytes. What only some files need is loaded for them.
 * @throws InputError with file and line for whatever is no such table
 */
export async function readRecords(
  { path, name }: SourceFile,
  sink: RecordSink & ColumnSink,
  {
    csv,
    tool,
    signal,
  }: {
    readonly csv?: CsvSpec | undefined;
    readonly tool?: EvalTool | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const format = await formatOf(path);
  if (format === 'parquet') {
    const { readParquet } = await import('./parquet.js');
    return readParquet({ path, name }, sink, signal);
  }
  const bytes = fileChunks(path, { signal });
  const plain =
    format === 'text' ? bytes : (await import('./decompress.js')).decompress(bytes, format, name);
  const text = decode(plain, name);
  if (tool) {
    const { readOutcomes } = await import('../eval-tools/read-outcomes.js');
    return readOutcomes(text, name, sink, tool);
  }
  const { head, chunks } = await begun(text);
  if (ARRAY.test(head)) {
    throw InputError.of('the file is one JSON array, not JSON lines', {
      at: { file: name },
      fix: "Write each object on a line of its own: jq -c '.[]' FILE > rows.jsonl",
    });
  }
  if (!JSON_LINES.test(name) && !OBJECT.test(head)) return parseRecords(chunks, name, sink, csv);
  const { parseJsonLines } = await import('./json-lines.js');
  return parseJsonLines(chunks, name, sink);
}

/** How a text begins, and the whole of it. */
async function begun(text: AsyncGenerator<Uint8Array>) {
  const first = await text.next();
  const head = first.done ? '' : Buffer.from(first.value.subarray(0, 64)).toString('latin1');
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      if (!first.done) yield first.value;
      yield* text;
    } finally {
      await text.return(undefined);
    }
  }
  return { head, chunks: chunks() };
}

async function formatOf(path: string): Promise<Format> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead);
    if (isSkippable(start)) return 'zstd';
    const found = MAGIC.find(({ bytes }) => bytes.every((byte, i) => start[i] === byte));
    return found?.format ?? 'text';
  } finally {
    await file.close();
  }
}

/** A frame of zstd that holds no data, as pzstd writes one before each that does (RFC 8878, 3.1.2). */
function isSkippable(start: Buffer): boolean {
  return start.length === 4 && (start.readUInt32LE() & 0xfffffff0) >>> 0 === 0x184d2a50;
}
