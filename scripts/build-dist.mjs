// Bundles each door with all it needs into a folder of dist/, so that it runs without node_modules. What is imported dynamically
// becomes a file of its own there, which is read when it is needed.
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
import { licensesOf, packagesOf } from './licenses.mjs';

const DOORS = {
  'src/cli.ts': 'dist/cli',
  'src/action.ts': 'dist',
  'src/comment-action.ts': 'dist/comment',
};
const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
/** Node keeps the compiled code from the first start on, which saves a third of the time until the command line works. */
const CLI = `import module from 'node:module';

module.enableCompileCache?.();
await import('./cli/index.js');
`;
const bundles = new Map([
  ['dist/package.json', `${JSON.stringify({ type: 'module' })}\n`],
  ['dist/cli.js', CLI],
]);
/** What ncc writes beside them. */
const OTHERS = ['package.json', 'stats.json'];
const CHUNK = /^(?:\d+\.)?index\.js$/;
const packages = new Set();

for (const [source, folder] of Object.entries(DOORS)) {
  if (!existsSync(source)) continue;
  const out = mkdtempSync(join(tmpdir(), 'sluice-dist-'));
  try {
    execFileSync(
      process.execPath,
      [ncc, 'build', source, '-o', out, '--no-cache', '--stats-out', join(out, 'stats.json')],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const files = readdirSync(out).filter((file) => !OTHERS.includes(file));
    const strays = files.filter((file) => !CHUNK.test(file));
    if (strays.length > 0) throw new Error(`${source} needs files beside its code: ${strays}`);
    for (const file of files) bundles.set(`${folder}/${file}`, readFileSync(join(out, file)));
    for (const one of packagesOf(JSON.parse(readFileSync(join(out, 'stats.json')))))
      packages.add(one);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
bundles.set('dist/licenses.txt', licensesOf(packages));

// Only now, so that a build that fails leaves the last one in place.
rmSync('dist', { recursive: true, force: true });
for (const [path, content] of bundles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
