/** Takes two columns of a terminal. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
/** Stands on the character before it. */
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes; a text of ASCII as many as it has characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += char < '\u0300' ? 1 : MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** A text that takes at most so many columns, and shows where it was cut. */
export function cutToWidth(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let kept = '';
  let width = 0;
  for (const char of text) {
    width += textWidth(char);
    if (width > most - 1) break;
    kept += char;
  }
  return most < 1 ? '' : `${kept}…`;
}
