import { shorten } from '../text/shorten.js';

/**
 * The language of `where`: `Home = rent and Age < 25`. Clauses are joined by `and`; names and
 * values that hold blanks or operators stand in double quotes, in which `""` is a quote; `COLUMN is
 * missing` takes the rows without a value.
 */
export type WhereOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Clause =
  | { readonly column: string; readonly operator: WhereOperator; readonly value: string }
  | { readonly column: string; readonly operator: 'is missing' };

export type ParsedWhere =
  | { readonly ok: true; readonly clauses: readonly Clause[] }
  | { readonly ok: false; readonly message: string };

const OPERATOR = /^\s*(==|=|!=|<=|<|>=|>)/;
const IS_MISSING = /^\s*is\s+missing(?=\s|$)/i;
const AND = /^\s+and(?=\s|$)/i;
/** What may end a plain word, and what blanks in it have to stand before to do so. */
const STOP = /[=<>!"]|\s+/g;
const AFTER_WORD = /(?:and(?:\s|$)|is\s+missing\b)/iy;
const FORM = 'write COLUMN = VALUE, joined by "and": Home = rent and Age < 25';

/** Parses a `where`. It never throws. */
export function parseWhere(text: string): ParsedWhere {
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  const takeWord = (): string | undefined => {
    const found = wordAt(rest);
    if (found) rest = rest.slice(found.end);
    return found?.word;
  };
  const clauses: Clause[] = [];
  do {
    const column = takeWord();
    if (!column) return wrong('expected the name of a column', rest);
    if (take(IS_MISSING)) {
      clauses.push({ column, operator: 'is missing' });
      continue;
    }
    const operator = take(OPERATOR)?.[1];
    if (!operator) return wrong(`expected one of = != < <= > >= after "${column}"`, rest);
    const value = takeWord();
    if (value === undefined) return wrong(`expected a value after "${column} ${operator}"`, rest);
    clauses.push({ column, operator: operator.replace('==', '=') as WhereOperator, value });
  } while (take(AND));
  return rest.trim() === '' ? { ok: true, clauses } : wrong('expected "and"', rest);
}

function wrong(message: string, rest: string): ParsedWhere {
  const left = rest.trim();
  const near = left === '' ? 'at the end' : `at "${shorten(left, 40)}"`;
  return { ok: false, message: `${message} ${near}; ${FORM}` };
}

/** Writes clauses so that `parseWhere` reads them again. */
export function formatWhere(clauses: readonly Clause[]): string {
  return clauses
    .map((clause) =>
      clause.operator === 'is missing'
        ? `${word(clause.column)} is missing`
        : `${word(clause.column)} ${clause.operator} ${word(clause.value)}`,
    )
    .join(' and ');
}

function word(text: string): string {
  const found = wordAt(text);
  const isPlain = found?.end === text.length && found.word === text;
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

interface Word {
  readonly word: string;
  /** Where it ends in the text. */
  readonly end: number;
}

/**
 * The word that a text begins with, after blanks. A cell may hold a million of them, so each
 * character is looked at once.
 */
function wordAt(text: string): Word | undefined {
  const start = text.length - text.trimStart().length;
  return text[start] === '"' ? quotedAt(text, start + 1) : plainAt(text, start);
}

function quotedAt(text: string, start: number): Word | undefined {
  let end = text.indexOf('"', start);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) return undefined;
  return { word: text.slice(start, end).replaceAll('""', '"'), end: end + 1 };
}

function plainAt(text: string, start: number): Word | undefined {
  let end = text.length;
  STOP.lastIndex = start;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    AFTER_WORD.lastIndex = STOP.lastIndex;
    if (stop[0].trim() === '' && !AFTER_WORD.test(text)) continue;
    end = stop.index;
    break;
  }
  const word = text.slice(start, end).trim();
  return word === '' ? undefined : { word, end };
}
