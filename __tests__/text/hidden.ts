/**
 * Code points that show as nothing, or change how others show, in hex: C0 but for the line feed, C1, and of Unicode 16's
 * Default_Ignorable_Code_Point and format characters those that a trick was ever made of.
 */
const RANGES: readonly (readonly [number, number])[] = [
  [0x0, 0x9],
  [0xb, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0e],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** What of a text a reader can't see. */
export function hiddenIn(text: string): readonly string[] {
  return [...text]
    .map((char) => char.codePointAt(0)!)
    .filter((code) => RANGES.some(([from, to]) => code >= from && code <= to))
    .map((code) => code.toString(16));
}

/** The lines of a log that GitHub's runner would obey. */
export function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));
}

/** A name as somebody would choose it who wants to fool a reader or the runner, one trick each. */
export const HOSTILE_NAMES: readonly string[] = [
  '\u001b[2J\u001b[32mpassed',
  '\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007',
  '\u009b31mred',
  'abc\u202edessap',
  '\u2066a\u2069',
  'acc\u200buracy',
  'a\u200da',
  '\ufeffa',
  'a\u{e0041}',
  'a\u3164',
  '::error::x',
  ' ::set-output name=passed::true',
  '##[error]x',
  'a\r::warning::x',
  'a\n::warning::x',
  'a\u2028b',
  '\u007f\u0008\u0008',
];
