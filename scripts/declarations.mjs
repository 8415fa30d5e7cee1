import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/**
 * The declarations of a module, and of those that they name: what a caller's compiler reads, and nothing of the inside. Each is
 * made from its own file alone, so exports that it can't tell the type of without looking elsewhere are refused.
 * @returns {[path: string, text: string][]} by their paths in dist/
 */
export function declarationsOf(entry) {
  const root = dirname(entry);
  const found = new Map();
  const take = (path) => {
    if (found.has(path)) return;
    const options = { isolatedDeclarations: true, module: ts.ModuleKind.NodeNext };
    const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions: options,
    });
    if (diagnostics?.length) {
      const text = diagnostics.map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      );
      throw new Error(`${path}: ${text.join('; ')}`);
    }
    found.set(path, outputText);
    for (const [, other] of outputText.matchAll(/from '(\.[^']*)\.js'/g))
      take(join(dirname(path), `${other}.ts`));
  };
  take(entry);
  return [...found].map(([path, text]) => [
    `types/${relative(root, path).replace(/\.ts$/, '.d.ts')}`,
    text,
  ]);
}
