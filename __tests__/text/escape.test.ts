import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {
  escapeHtml,
  escapeJson,
  escapeLines,
  escapeLog,
  escapeMarkdown,
} from '../../src/text/escape.js';
import { commandsIn, HOSTILE_NAMES, hiddenIn } from './hidden.js';

/** Text as an attacker would write it: pieces of markup and of commands, and anything else. */
const PIECES = [
  '@octocat',
  '#123',
  'GH-12',
  'owner/repo#1',
  'https://evil.example/x',
  'www.evil.example',
  'mail@evil.example',
  '[a](https://evil.example)',
  '![a](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<https://evil.example>',
  '<!--',
  '-->',
  '<script>',
  '</details>',
  '| cell |',
  '`code`',
  '**bold**',
  '__bold__',
  '~~gone~~',
  '$x$',
  '&lt;',
  '&#64;',
  '\\',
  '::error::',
  '::set-env name=A::b',
  '##[error]',
  '\u001b[31m',
  '\u202e',
  '\n',
  '\r\n',
  '\u2028',
  ' ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
/** What the escaped text is to read as. */
const readable = (text: string) =>
  text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{DI}]/gu, (char) =>
      char
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    );

/** As GitHub's Markdown, which also makes links of bare addresses. */
const markdown = new MarkdownIt({ html: true, linkify: true });

describe('text in Markdown', () => {
  test('shows as it is written, and as nothing but text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [inline] = markdown.parseInline(escapeMarkdown(text), {});
        const kinds = new Set(inline!.children!.map(({ type }) => type));
        expect([...kinds].filter((kind) => !['text', 'text_special'].includes(kind))).toEqual([]);
        const shown = inline!.children!.map(({ content }) => content).join('');
        expect(shown.replaceAll('\u200b', '')).toBe(readable(text).replaceAll('\u200b', ''));
      }),
    );
  });

  test('never mentions a person, an issue or an address, even where entities are read first', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [inline] = markdown.parseInline(escapeMarkdown(text), {});
        const shown = inline!.children!.map(({ content }) => content).join('');
        expect(shown).not.toMatch(/@\w|#\d|gh-\d|www\./i);
      }),
    );
  });

  test('stays in its cell of a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const table = `| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | end |\n`;
        const tokens = markdown.parse(table, {});
        expect(tokens.filter(({ type }) => type === 'td_open')).toHaveLength(2);
        expect(tokens.filter(({ type }) => type === 'inline').at(-1)?.content).toBe('end');
      }),
    );
  });
});

describe('text in HTML', () => {
  test('opens no tag, no entity, and leaves no attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('text in the log', () => {
  test('stays on its line, hides nothing and is no command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeLog(text);
        expect(escaped).not.toContain('\n');
        expect(hiddenIn(escaped)).toEqual([]);
        expect(commandsIn(escaped)).toEqual([]);
      }),
    );
  });

  test('shows what is hidden as it would be written in JSON', () => {
    expect(escapeLog('a\u001b[31mb\u202ec\u200bd\u{e0041}')).toBe(
      'a\\u001b[31mb\\u202ec\\u200bd\\udb40\\udc41',
    );
  });

  test('is left alone where it is harmless', () => {
    for (const text of ['accuracy >= 85%', 'a::b', 'Größe <m²>', '50 % #1 @home', '⚠️ ❤️', '日本']) {
      expect(escapeLog(text)).toBe(text);
    }
  });
});

describe('the last look at what goes out', () => {
  test('lets line breaks and our own colors through, and nothing else', () => {
    const text = HOSTILE_NAMES.join('\n');
    expect(escapeLines(`\u001b[33mwarning\u001b[39m\nnext`, true)).toBe(
      '\u001b[33mwarning\u001b[39m\nnext',
    );
    for (const colored of [true, false]) {
      const escaped = escapeLines(text, colored).replaceAll('\u001b[32m', '');
      expect(hiddenIn(escaped)).toEqual([]);
      expect(commandsIn(escaped)).toEqual([]);
    }
    expect(escapeLines('\u001b[32mpassed', false)).toBe('\\u001b[32mpassed');
  });

  test('leaves JSON the same JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.array(hostile)), (value) => {
        const json = escapeJson(JSON.stringify(value, null, 2));
        expect(JSON.parse(json)).toEqual(value);
        expect(hiddenIn(json)).toEqual([]);
        expect(commandsIn(json)).toEqual([]);
      }),
    );
  });
});
