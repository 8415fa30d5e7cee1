import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The sources as JavaScript in a folder of their own, for tests that need processes to kill. */
export async function compile(script: string, sources: readonly string[]) {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'engine-'));
  const files = (await Promise.all(sources.map((source) => listFiles(join(ROOT, source))))).flat();
  for (const file of files) {
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    write(join(folder, relative(ROOT, file).replace(/\.ts$/, '.js')), outputText);
  }
  write(join(folder, 'package.json'), readFileSync(join(ROOT, 'package.json'), 'utf8'));
  write(join(folder, 'main.js'), script);
  return {
    folder,
    run: (args: readonly string[]) => run(join(folder, 'main.js'), args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function listFiles(path: string): Promise<string[]> {
  if (path.endsWith('.ts')) return [path];
  const entries = await readdir(path, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.ts') && !entry.endsWith('.d.ts'))
    .map((entry) => join(path, entry));
}

function run(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(script), 'compiled') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  return new Promise<{ signal: string | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (_, signal) => resolve({ signal, stdout, stderr }));
  });
}
