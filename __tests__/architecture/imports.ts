import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A source file and what it imports: files of src/ by their path in it, packages by their name. */
export interface Source {
  /** In src/, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

const ROOT = 'src';

/** Every TypeScript file of src/, with its imports: static, dynamic and of types alone. */
export function readSources(): Source[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const names = ts.preProcessFile(text, true, true).importedFiles.map((one) => one.fileName);
      const own = names.filter((name) => name.startsWith('.'));
      return {
        path,
        text,
        files: own.flatMap((name) => fileOf(path, name)),
        packages: names.filter((name) => !name.startsWith('.')),
      };
    });
}

function fileOf(importer: string, name: string): string[] {
  const path = normalize(join(dirname(importer), name)).replaceAll('\\', '/');
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(join(ROOT, source)) ? [source] : [];
}
