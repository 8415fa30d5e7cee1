import { escapePage } from '../../text/escape.js';

/** HTML that is safe: every text in it was escaped, or stands in this code. Made by `html` alone. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** @param text that stands in this code, or was put together of safe parts */
  static trusted(text: string): Markup {
    return new Markup(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand in a template: text and numbers are escaped, nothing is left out of markup. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

/**
 * A template of HTML or SVG. Whatever is put into it is text, unless it is markup itself; it may
 * stand between tags and inside quoted attributes, and nowhere else.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0]!;
  for (const [i, part] of parts.entries()) text += rendered(part) + strings[i + 1]!;
  return Markup.trusted(text);
}

function rendered(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'string') return escapePage(part);
  if (typeof part === 'number') return String(part);
  return part.map(rendered).join('');
}

export const NOTHING = html``;
