import { isUtf8 } from 'node:buffer';
import { InputError, messageOf } from '../../../errors.js';

/**
 * A document in JSON, or in YAML, of which Python's JSON with its NaN is a part.
 * @throws InputError with the line where it is neither
 */
export async function parseNames(bytes: Buffer, file: string): Promise<unknown> {
  if (!isUtf8(bytes)) throw InputError.of('the file is not text in UTF-8', { at: { file } });
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    return parseYaml(text, file);
  }
}

async function parseYaml(text: string, file: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const neither = (message: string, line: number, cause?: unknown) =>
    InputError.of(`neither JSON nor YAML: ${message}`, { at: { file, line } }, { cause });
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw neither(error.message, Math.max(1, lines.linePos(error.pos[0]).line), error);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw neither(messageOf(cause), 1, cause);
  }
}
