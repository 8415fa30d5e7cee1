import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { withEagerFunctions } from '../../scripts/eager-functions.mjs';

/** The code with each function of it marked, from whose start `function`, `async` or `(` can be read. */
function withAllEager(code: string): string {
  const starts = [...code.matchAll(/(?:async )?function\b|(?:async )?\((?=[^()]*\) =>)/g)];
  return withEagerFunctions(code, new Set(starts.map(({ index }) => index)));
}

test.each([
  [
    'a function that is called above its declaration',
    'return first(); function first() { return 1; }',
  ],
  [
    'one that is called by another above it',
    'function a() { return b(); } function b() { return 2; } return a();',
  ],
  [
    'one with the name of a parameter',
    'return ((a) => { return a(); function a() { return 3; } })(1);',
  ],
  ['one beside a variable of its name', 'var f; function f() { return 4; } return f();'],
  [
    'a strict function',
    'function f() { "use strict"; return g(); function g() { return this; } } return f();',
  ],
  [
    'the name of a function',
    'const arrow = () => 1; function f() {} return [arrow.name, f.name].join();',
  ],
  [
    'its length and that it constructs',
    'function F(a, b) { this.sum = a + b; } return [F.length, new F(1, 2).sum].join();',
  ],
  ['an arrow that returns arrows', 'const f = (a) => (b) => (c) => a + b + c; return f(1)(2)(3);'],
  [
    'arrows among arguments and properties',
    'return [1, 2].map((x) => x + 1).concat({ f: (x) => x }.f(4)).join();',
  ],
  ['a generator', 'function* f() { yield 1; yield 2; } return [...f()].join();'],
  [
    'functions in methods',
    'class A { m() { return g() + 1; function g() { return 6; } } } return new A().m();',
  ],
  [
    'comments and texts that look like code',
    `const t = \`function f() {} \${[(x) => x][0](1)}\`; /* function g() {} */ return t;`,
  ],
])('%s does what it did', (_, body) => {
  const code = `(function () { ${body} })()`;
  const eager = withAllEager(code);
  expect(eager).not.toBe(code);
  expect(runInNewContext(eager)).toEqual(runInNewContext(code));
});

test.each([
  [
    'the last of two of a name',
    'function a() { return 1; } function a() { return 2; } return a();',
  ],
  ['one that is declared in a block', '{ function f() { return 5; } } return f();'],
])('%s stays as it is', (_, body) => {
  const code = `(function () { ${body} })()`;
  expect(withAllEager(code)).toBe(code);
});

test('what was not called stays as it is written', () => {
  const code = '/* first */ const a = () => 1; function b() { return 2; }\n';
  expect(withEagerFunctions(code, new Set())).toBe(code);
});

test('a called function stands in parentheses, a declared one with what is said of it at the start of its function', () => {
  const code = '(() => { "use strict"; g();\n/** One. */ function g() { return () => 1; } })();';
  expect(withAllEager(code)).toBe(
    '(() => { "use strict";\n/** One. */ var g = (function g() { return (() => 1); }); g();\n })();',
  );
});
