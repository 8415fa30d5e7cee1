/** How numbers are written, by the example of one: the last separator is the decimal one where two digits follow. */
export const NUMBER_FORMATS = [
  '1234.56',
  '1,234.56',
  '1 234.56',
  "1'234.56",
  '1234,56',
  '1.234,56',
  '1 234,56',
] as const;
export type NumberFormat = (typeof NUMBER_FORMATS)[number];

/** Like 1.234: as German has it, a thousand; otherwise it is a little more than one. */
export const GROUPED = /^\s*-?(?:0|[1-9]\d{0,2}(?:\.\d{3})?)\s*$/;

/** Whether all texts are so, and one of them has a point. */
export function mayAllBeGrouped(texts: readonly string[]): boolean {
  return texts.every((text) => GROUPED.test(text)) && texts.some((text) => text.includes('.'));
}

/** What stands around a number: the same in every cell of a column, or it is none of it. */
export interface Affixed {
  readonly value: number;
  /** A currency, a percent sign, a unit; empty where there is none. */
  readonly affix: string;
}

const GROUPS: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '\\.',
  ' ': '[ \\u00a0\\u2009\\u202f]',
  "'": "['\\u2019]",
};
const MINUS = /[\u2212\u2013\ufe63\uff0d]/g;
const SIGN = '[A-Z]{0,3}\\p{Sc}[A-Z]{0,3}';
const CURRENCY = `${SIGN}|[A-Z]{3}|Rs\\.?|[Kk]r\\.?|[SF]?Fr\\.?|RM|R`;
const UNIT = `[%\\u2030]|${SIGN}|[\\p{L}\\u00b0\\u00b5][\\p{L}\\p{No}\\u00b0\\u00b5/.*^-]{0,11}`;
const AROUND = new RegExp(`^(${CURRENCY})?\\s*(.*?\\d\\.?\\)?)\\s*(${UNIT})?$`, 'su');

/**
 * A reader of numbers in a format: signs before, behind (`5-`) or as brackets (`(5)`), also U+2212; a currency, a percent sign or a unit around them is
 * cut off and told. NaN where the cell is no such number. A percentage is its number: 45.3% is 45.3.
 */
export function numberReader(format: NumberFormat): (cell: string) => Affixed {
  const decimal = format.at(-3)!;
  const group = format[1] === '2' ? undefined : format[1]!;
  const separator = group === undefined ? undefined : GROUPS[group]!;
  const plain = `(?:\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][+-]?\\d+|[dD][+-]\\d{2,3})?`;
  // Indian grouping too: 1,23,456. Nobody groups what has an exponent.
  const grouped = `[1-9]\\d{0,2}(?:${separator}\\d{2,3})*${separator}\\d{3}(?:[${decimal}]\\d*)?`;
  const core = new RegExp(`^(?:${plain}${separator === undefined ? '' : `|${grouped}`})$`, 'u');
  const separators = separator === undefined ? undefined : new RegExp(separator, 'gu');
  const none: Affixed = { value: Number.NaN, affix: '' };
  return (cell) => {
    const signed = unsigned(inAscii(cell.trim()).replace(MINUS, '-'));
    const parts = AROUND.exec(signed.text);
    if (!parts) return none;
    const [, before = '', between = '', after = ''] = parts;
    const inner = unsigned(between);
    if (inner.negative && signed.negative) return none;
    if (!core.test(inner.text)) return none;
    if (before !== '' && after !== '') return none;
    // Three letters that are no currency are part of a code: SKU001.
    if (/^[A-Z]{3}$/.test(before) && !isCurrency(before)) return none;
    const digits = separators ? inner.text.replace(separators, '') : inner.text;
    const value = Number(digits.replace(',', '.').replace(/d/i, 'e'));
    const negative = signed.negative || inner.negative;
    return { value: negative ? -value : value, affix: before + after };
  };
}

const OTHER_DIGITS = /\p{Nd}/gu;
const WIDE = /[\uff01-\uff5e]/g;

/** Digits of other scripts as ASCII's, and characters that are as wide as those of Chinese. */
function inAscii(text: string): string {
  if (!/[^\0-\xff]/.test(text)) return text;
  return text
    .replace(WIDE, (wide) => wide.normalize('NFKC'))
    .replace(OTHER_DIGITS, (digit) => digitOf(digit.normalize('NFKC')))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',');
}

/** A script's digits follow one another from 0 to 9. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function unsigned(text: string): { readonly text: string; readonly negative: boolean } {
  if (text.startsWith('-')) return { text: text.slice(1).trimStart(), negative: true };
  if (text.startsWith('+')) return { text: text.slice(1).trimStart(), negative: false };
  if (text.endsWith('-')) return { text: text.slice(0, -1).trimEnd(), negative: true };
  if (text.startsWith('(') && text.endsWith(')')) {
    return { text: text.slice(1, -1).trim(), negative: true };
  }
  return { text, negative: false };
}

let currencies: ReadonlySet<string> | undefined;

/** The runtime is asked for its list only where a cell has such letters: few files do. */
function isCurrency(code: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
}
