const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** What folding leaves as it is; most texts are so. */
const PLAIN = /^[a-z0-9_-]+$/;
const WHOLE = /^([+-]?(?:0|[1-9]\d*))\.0+$/;

/** What two spellings of one thing share: case, blanks, a final dot, Unicode form and the `.0` of a whole number don't count. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const folded = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return withoutZero(folded).replace(/(?<=[^.\s])\s?\.$/, '');
}

/** `5000.0` is `5000`; `1.10` and `007` stay as they are. */
export function withoutZero(text: string): string {
  return WHOLE.exec(text)?.[1] ?? text;
}
