import { once } from 'node:events';
import { CsvError, parse } from 'csv-parse';
import { InputError } from '../../errors.js';
import { LONGEST_RECORD } from './record-limits.js';
import type { RecordSink } from './record-sink.js';

interface Start {
  readonly text: Uint8Array;
  /** The one that it starts on, from 1. */
  readonly line: number;
}

interface Source {
  readonly file: string;
  readonly delimiter: string;
  readonly sink: RecordSink;
}

/**
 * The records of text with quotes, from the start of one on.
 *
 * @throws InputError with the line where the text is no CSV.
 */
export async function parseQuoted(
  start: Start,
  chunks: AsyncIterator<Uint8Array, void>,
  { file, delimiter, sink }: Source,
): Promise<void> {
  const lines = new LineCounter(start.line);
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], context) => {
      sink.record(cells, lines.next(cells, context.lines, context.empty_lines));
      // Nothing is passed on: the stream's own buffer stays empty.
      return null;
    },
  });
  // Errors reach us through `write` and `end` below; without a listener they would end the process.
  let failure: unknown;
  parser.on('error', (error) => {
    failure ??= error;
  });
  parser.resume();
  try {
    let chunk: IteratorResult<Uint8Array, void> = { value: start.text };
    while (!chunk.done && !failure) {
      // What is written to a stream is the stream's; our chunk is overwritten by the next.
      if (!parser.write(Buffer.from(chunk.value))) await once(parser, 'drain');
      chunk = await chunks.next();
    }
    if (failure) throw failure;
    const ended = once(parser, 'end');
    parser.end();
    await ended;
  } catch (error) {
    throw asInputError(failure ?? error, file, lines);
  } finally {
    parser.destroy();
  }
}

/** Follows the line on which the next record starts; csv-parse tells only where records end, counted from where it started. */
class LineCounter {
  /** The next record's. */
  start: number;
  readonly #before: number;
  #empty = 0;

  constructor(first: number) {
    this.start = first;
    this.#before = first - 1;
  }

  /** In the file, where csv-parse says a line. */
  inFile(parsed: number): number {
    return this.#before + parsed;
  }

  next(cells: readonly string[], endLine: number, emptyLines: number): number {
    const line = this.start + emptyLines - this.#empty;
    this.#empty = emptyLines;
    // csv-parse counts a CRLF within quotes twice, so a record of several lines is counted here.
    const breaks = this.inFile(endLine) === line ? 0 : lineBreaks(cells);
    this.start = line + 1 + breaks;
    return line;
  }
}

function lineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks;
}

const QUOTE_RULE =
  'A cell that holds a quote, a delimiter or a line break stands in quotes, and each quote in it is doubled.';

function asInputError(error: unknown, file: string, lines: LineCounter): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return InputError.of(
      'the record that starts here is longer than 512 MB',
      { at: { file, line: lines.start }, fix: QUOTE_RULE },
      { cause: error },
    );
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return InputError.of(
      'a quote that opens in the record that starts here is never closed',
      { at: { file, line: lines.start }, fix: QUOTE_RULE },
      { cause: error },
    );
  }
  const line = typeof error['lines'] === 'number' ? lines.inFile(error['lines']) : lines.start;
  const message =
    error.code === 'INVALID_OPENING_QUOTE'
      ? 'a quote in the middle of a cell that does not begin with one'
      : error.code === 'CSV_INVALID_CLOSING_QUOTE'
        ? 'text after the closing quote of a cell'
        : error.message;
  return InputError.of(message, { at: { file, line }, fix: QUOTE_RULE }, { cause: error });
}
