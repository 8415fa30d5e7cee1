// Bundles each door with all it needs into one file under dist/, so that it runs without node_modules.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const DOORS = {
  'src/cli.ts': 'dist/sluice.js',
  'src/action.ts': 'dist/index.js',
  'src/comment-action.ts': 'dist/comment/index.js',
};
const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
/** Node keeps the compiled code from the first start on, which saves a third of the time until the command line works. */
const CLI = `import module from 'node:module';

module.enableCompileCache?.();
await import('./sluice.js');
`;
const bundles = new Map([
  ['dist/package.json', `${JSON.stringify({ type: 'module' })}\n`],
  ['dist/cli.js', CLI],
]);
/** What ncc writes beside the bundle's own chunks. */
const EXPECTED = ['index.js', 'licenses.txt', 'package.json'];
let licenses = '';

for (const [source, bundle] of Object.entries(DOORS)) {
  if (!existsSync(source)) continue;
  const out = mkdtempSync(join(tmpdir(), 'sluice-dist-'));
  try {
    execFileSync(
      process.execPath,
      [ncc, 'build', source, '-o', out, '--no-cache', '--license', 'licenses.txt'],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const strays = readdirSync(out).filter((file) => !EXPECTED.includes(file));
    if (strays.length > 0) throw new Error(`${source} does not fit into one file: ${strays}`);
    bundles.set(bundle, readFileSync(join(out, 'index.js')));
    const own = readFileSync(join(out, 'licenses.txt'), 'utf8');
    // The action's packages are a superset of the command line's.
    if (own.length > licenses.length) licenses = own;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
bundles.set('dist/licenses.txt', licenses);

// Only now, so that a build that fails leaves the last one in place.
rmSync('dist', { recursive: true, force: true });
for (const [path, content] of bundles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
