const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, line ends, and what turns the direction of text so that it reads as something else. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Text that came from a file, made safe inside HTML text and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => HTML[char]!);
}

/**
 * Text that came from a file, made safe inside one line of GitHub Markdown, table cells included: markup shows as
 * characters; `@name`, `#12`, `GH-12` and links become plain text by an entity or a zero-width space.
 */
export function escapeMarkdown(text: string): string {
  return [...text.replace(CONTROLS, ' ')]
    .map((char) => {
      if (char === '@' || char === '#') return `&#${char.codePointAt(0)};&#8203;`;
      if (/[\\`*_{}[\]()<>!|~$:&]/.test(char)) return `&#${char.codePointAt(0)};`;
      return char;
    })
    .join('')
    .replace(/www(?=\.)|gh(?=-)/gi, '$&&#8203;');
}

/** Text that came from a file, made safe on one line of the job's log, where a line that starts with `::` is a command. */
export function escapeLog(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replace(/^(\s*)::/, '$1: :')
    .replace(/##\[/g, '# #[');
}
