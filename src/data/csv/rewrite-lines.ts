const QUOTE = 34;
const LF = 10;
const CR = 13;
const BLANK = 32;
const TAB = 9;

export interface Rewriting {
  /** Lines that begin so become blank ones, which keeps the lines' numbers. */
  readonly comment?: string;
  /** Runs of blanks become one tab, and none at the ends of a line. */
  readonly squeeze: boolean;
}

/** The same lines without comments or lined-up columns; what stands in quotes is passed on. Each chunk has memory of its own. */
export async function* rewriteLines(
  chunks: AsyncIterable<Uint8Array>,
  { comment, squeeze }: Rewriting,
): AsyncGenerator<Uint8Array> {
  const sign = comment === undefined ? undefined : Buffer.from(comment);
  let quoted = false;
  /** Of the line, as far as it may still become a comment. */
  let matched: number | undefined = 0;
  let skipping = false;
  let atStart = true;
  let blanks = false;
  for await (const chunk of chunks) {
    // Beside the bytes themselves: the start of a comment that was none.
    const out = Buffer.allocUnsafe(chunk.length + (sign?.length ?? 0) + 1);
    let to = 0;
    const put = (byte: number) => {
      const isBreak = byte === LF || byte === CR;
      if (!quoted && squeeze && byte === BLANK) {
        blanks = true;
        return;
      }
      if (blanks && !atStart && !isBreak) out[to++] = TAB;
      blanks = false;
      atStart = isBreak && !quoted;
      if (byte === QUOTE) quoted = !quoted;
      out[to++] = byte;
    };
    for (const byte of chunk) {
      const isBreak = byte === LF || byte === CR;
      if (skipping && !isBreak) continue;
      if (sign && matched !== undefined && !quoted && !isBreak && byte === sign[matched]) {
        if (++matched === sign.length) skipping = true;
        continue;
      }
      if (matched !== undefined && !skipping)
        for (const held of sign?.subarray(0, matched) ?? []) put(held);
      matched = undefined;
      put(byte);
      if (isBreak && !quoted) {
        skipping = false;
        matched = 0;
      }
    }
    yield out.subarray(0, to);
  }
  if (matched && !skipping) yield sign!.subarray(0, matched);
}
