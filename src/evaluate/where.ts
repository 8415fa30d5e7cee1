/**
 * The language of `where`: `Home = rent and Age < 25`. Clauses are joined by `and`; names and values that hold blanks or
 * operators stand in double quotes, in which `""` is a quote; `COLUMN is missing` takes the rows without a value.
 */
export type WhereOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Clause =
  | { readonly column: string; readonly operator: WhereOperator; readonly value: string }
  | { readonly column: string; readonly operator: 'is missing' };

export type ParsedWhere =
  | { readonly ok: true; readonly clauses: readonly Clause[] }
  | { readonly ok: false; readonly message: string };

const WORD = /^\s*(?:"((?:[^"]|"")*)"|((?:(?!\s+and(?:\s|$)|\s+is\s+missing\b|[=<>!"]).)+))/is;
const OPERATOR = /^\s*(==|=|!=|<=|<|>=|>)/;
const IS_MISSING = /^\s*is\s+missing(?=\s|$)/i;
const AND = /^\s+and(?=\s|$)/i;
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
    const match = take(WORD);
    return match ? (match[1]?.replaceAll('""', '"') ?? match[2]!.trim()) : undefined;
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
  const near = rest.trim() === '' ? 'at the end' : `at "${rest.trim()}"`;
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
  const plain = WORD.exec(text);
  return plain?.[0] === text && plain[2]?.trim() === text
    ? text
    : `"${text.replaceAll('"', '""')}"`;
}
