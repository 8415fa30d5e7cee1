const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** What folding leaves as it is; most texts are so. */
const PLAIN = /^[a-z0-9_-]+$/;
const WHOLE = /^([+-]?(?:0|[1-9]\d*))\.0+$/;

const DASHES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const SPEECH_MARKS = /[\u201c-\u201e]/g;
/** What is left of \u0130, the Turkish capital that has a dot, beside an i. */
const DOT_ABOVE = /(?<=i)\u0307/g;

/**
 * What two spellings of one thing share: case, blanks, a final dot, Unicode form, the shape of dashes and quotes, the plus before a number and the `.0` of a
 * whole one don't count.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const folded = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(SPEECH_MARKS, '"')
    .replace(/\s+/g, ' ')
    .trim()
    // Upper case first: it makes one of the letters that have two lower cases, and SS of \u00df.
    .toUpperCase()
    .toLowerCase()
    .replace(DOT_ABOVE, '')
    .replace(/^\+(?=\d)/, '');
  return withoutZero(folded).replace(/(?<=[^.\s])\s?\.$/, '');
}

/** `5000.0` is `5000`; `1.10` and `007` stay as they are. */
export function withoutZero(text: string): string {
  return WHOLE.exec(text)?.[1] ?? text;
}
