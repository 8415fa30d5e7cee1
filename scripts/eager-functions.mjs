import ts from 'typescript';

/**
 * The same code, whose functions that begin at these places stand in parentheses, declared ones as a variable at the start of
 * the function that they are in: V8 compiles such a function together with what surrounds it, not when it is first called.
 * Methods can't be written so, and functions of which there are two of a name stay as they are.
 * See docs/adr/0055-functions-compiled-at-once.md
 * @param {string} code of a file
 * @param {ReadonlySet<number>} starts
 */
export function withEagerFunctions(code, starts) {
  const file = ts.createSourceFile(
    'bundle.js',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const isEager = (node) => starts.has(node.getStart());
  const isEagerExpression = (node) =>
    (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
    isEager(node) &&
    !ts.isParenthesizedExpression(node.parent);
  const isEagerDeclaration = (node) =>
    ts.isFunctionDeclaration(node) &&
    isEager(node) &&
    ts.isBlock(node.parent) &&
    ts.isFunctionLike(node.parent.parent) &&
    isOnlyOneOfItsName(node);

  const printed = (whole) => {
    let text = '';
    let at = whole.getStart();
    const copyUntil = (end) => {
      text += code.slice(at, end);
      at = end;
    };
    const visit = (node) => {
      const start = node.getStart();
      if (isEagerExpression(node)) {
        copyUntil(start);
        text += `(${printed(node)})`;
        at = node.end;
        return;
      }
      if (isEagerDeclaration(node)) {
        copyUntil(startWithDocs(node));
        at = node.end;
        return;
      }
      const declared = ts.isBlock(node) ? node.statements.filter(isEagerDeclaration) : [];
      if (declared.length > 0) {
        copyUntil(endOfDirectives(node));
        for (const one of declared) {
          const docs = code.slice(startWithDocs(one), one.getStart());
          text += `\n${docs}var ${one.name.text} = (${printed(one)});`;
        }
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(whole, visit);
    copyUntil(whole.end);
    return text;
  };
  return code.slice(0, file.getStart()) + printed(file);
}

const startWithDocs = (node) => node.getStart(undefined, true);

/** Of two declarations the last holds, which a variable above them would not be. */
function isOnlyOneOfItsName({ name, parent }) {
  return (
    parent.statements.filter((one) => ts.isFunctionDeclaration(one) && one.name.text === name.text)
      .length === 1
  );
}

function endOfDirectives(block) {
  const isDirective = (one) => ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression);
  const first = block.statements.findIndex((one) => !isDirective(one));
  return first > 0 ? block.statements[first - 1].end : block.getStart() + 1;
}
