const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What ends a line or moves along it. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * What is not seen itself and changes what is: control characters and C1, format characters (they turn the direction of text, or
 * join, split and tell apart words that look alike), and whatever else Unicode lets a font leave out. The selector that makes a
 * pictograph colourful is left to it.
 */
const HIDDEN =
  /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Text on one line, in which what is hidden shows as it would be written in JSON: `\u202e`. */
function reveal(text: string): string {
  return text.replace(BREAKS, ' ').replace(HIDDEN, asEscape);
}

function asEscape(hidden: string): string {
  const units = Array.from({ length: hidden.length }, (_, i) => hidden.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** Text that came from a file, made safe inside HTML text and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => HTML[char]!);
}

/** The same for a page that people read: on one line, and nothing in it is hidden. */
export function escapePage(text: string): string {
  return escapeHtml(reveal(text));
}

/**
 * Text that came from a file, made safe inside one line of GitHub Markdown, table cells included: markup shows as
 * characters; `@name`, `#12`, `GH-12` and links become plain text by an entity or a zero-width space.
 */
export function escapeMarkdown(text: string): string {
  return [...reveal(text)]
    .map((char) => {
      if (char === '@' || char === '#') return `&#${char.codePointAt(0)};&#8203;`;
      if (/[\\`*_{}[\]()<>!|~$:&]/.test(char)) return `&#${char.codePointAt(0)};`;
      return char;
    })
    .join('')
    .replace(/www(?=\.)|gh(?=-)/gi, '$&&#8203;');
}

/**
 * Text that came from anywhere else, made safe on one line of a terminal or a job's log: nothing hidden, and no workflow command,
 * which is a line that starts with `::` or holds `##[`.
 */
export function escapeLog(text: string): string {
  return reveal(text)
    .replace(/^(\s*)::/, '$1: :')
    .replaceAll('##[', '# #[');
}

/** JSON text of the same value in which nothing is hidden and no line is a workflow command. */
export function escapeJson(json: string): string {
  return json
    .replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, asEscape)
    .replaceAll('##[', '##\\u005b');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors are told from what is not ours
const COLORS = /(\u001b\[\d+m)/;

/**
 * The last look at text of several lines on its way out, whoever put it together.
 * @param colored whether color codes are let through; what came from elsewhere had them taken away before
 */
export function escapeLines(text: string, colored: boolean): string {
  const lineOf = (line: string) => {
    if (!colored) return escapeLog(line);
    const parts = line.split(COLORS);
    return parts.map((part, i) => (i % 2 === 0 ? escapeLog(part) : part)).join('');
  };
  return text.split('\n').map(lineOf).join('\n');
}
