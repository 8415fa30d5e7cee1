// Bundles each door with all it needs into one file under dist/, so that it runs without node_modules.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const DOORS = {
  'src/cli.ts': 'dist/cli.js',
  'src/action.ts': 'dist/index.js',
  'src/comment-action.ts': 'dist/comment/index.js',
};
const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
const licenses = [];

rmSync('dist', { recursive: true, force: true });
for (const [source, bundle] of Object.entries(DOORS)) {
  if (!existsSync(source)) continue;
  const out = mkdtempSync(join(tmpdir(), 'sluice-dist-'));
  try {
    execFileSync(
      process.execPath,
      [ncc, 'build', source, '-o', out, '--no-cache', '--license', 'licenses.txt'],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    mkdirSync(dirname(bundle), { recursive: true });
    writeFileSync(bundle, readFileSync(join(out, 'index.js')));
    licenses.push(readFileSync(join(out, 'licenses.txt'), 'utf8'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
writeFileSync('dist/package.json', `${JSON.stringify({ type: 'module' })}\n`);
writeFileSync('dist/licenses.txt', licenses.sort((a, b) => b.length - a.length)[0] ?? '');
