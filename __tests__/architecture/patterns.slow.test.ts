import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { findSlice } from '../../src/evaluate/slice.js';
import { formatWhere, parseWhere } from '../../src/evaluate/where.js';
import { parseCondition } from '../../src/gate/condition-kinds.js';
import { suggest } from '../../src/text/did-you-mean.js';
import { escapeHtml, escapeJson, escapeLog, escapeMarkdown } from '../../src/text/escape.js';
import { readSources } from './imports.js';

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in src/. */
function patterns(): Pattern[] {
  return readSources().flatMap(({ path, text }) => {
    const found: Pattern[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({
          where: `${path}: ${node.text}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
    return found;
  });
}

const LENGTH = 1 << 17;
/** What a cell or a config can be full of; the end that no pattern asks for makes it try every way there is. */
const FILLINGS = [' ', '\n', 'a', 'A', '0', '"', '""', '(', ')', '()', '.', '-', '/', '*', '=', ':']
  .concat(['a ', ' a', ' and', ' is', '1.', 'w', '`', '\u001b[', '\u200b', 'pp', 'pp '])
  .flatMap((part) => [part.repeat(Math.ceil(LENGTH / part.length))])
  .flatMap((text) => [text, `${text}\u0001`, `x${text}\u0001`, `baseline${text}\u0001`]);

/** Steps by the square of such a text are some 10^10, which no machine is through with by then; a step each takes a moment. */
const OUTRAGEOUS_MS = 10_000;

/** @throws Error where the pattern is not through with the texts by then */
function tryOn(pattern: Pattern, texts: readonly string[], timeout = OUTRAGEOUS_MS): void {
  const script = `for (const text of texts) {
    const pattern = new RegExp(source, flags);
    if (flags.includes('g')) text.replaceAll(pattern, ''); else pattern.exec(text);
  }`;
  runInNewContext(script, { ...pattern, texts }, { timeout });
}

test('a pattern of more than linear steps is caught', () => {
  const square = { where: '', source: '^(?:(?!\\s+and).)+$', flags: 's' };
  expect(() => tryOn(square, [`${' '.repeat(LENGTH)}\u0001`], 500)).toThrow(/timed out/);
});

test('no regular expression takes more than linear steps', () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(40);
  // One that repeats nothing takes no more steps at a place than it is long.
  const repeating = all.filter(({ source }) => /[*+{]/.test(source));
  const each = new Map(repeating.map((pattern) => [`${pattern.flags} ${pattern.source}`, pattern]));
  const slow = [...each.values()].filter((pattern) => {
    try {
      tryOn(pattern, FILLINGS);
      return false;
    } catch {
      return true;
    }
  });
  expect(slow.map(({ where }) => where)).toEqual([]);
});

test('what is read from configs and cells takes as many blanks or quotes as they come', () => {
  for (const filling of [' ', '"', 'a ', ' and ', '(', '\u200b']) {
    const long = filling.repeat(LENGTH / filling.length);
    const written = formatWhere([{ column: 'Home', operator: '=', value: long }]);
    expect(parseWhere(written)).toMatchObject({ ok: true, clauses: [{ value: long }] });
    expect(parseCondition(`recall(${long}`).ok).toBe(false);
    expect(parseWhere(`Home = "${long}`).ok).toBe(false);
    const column = { kind: 'category', name: 'Home', codes: new Int32Array(1), levels: [long] };
    const table = { file: '', rows: 1, columns: [column], lines: [], hashes: [] };
    expect(findSlice(`Home = "x"`, table as never)).toMatchObject({ ok: false });
    expect(suggest(long, [long, `${long}.`], 'values').length).toBeLessThan(1000);
    for (const made of [escapeHtml, escapeJson, escapeLog, escapeMarkdown]) {
      expect(made(long).length).toBeGreaterThanOrEqual(long.length);
    }
  }
});
