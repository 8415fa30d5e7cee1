// Bundles all doors at once into dist/bundle, with everything they need, so that dist/ runs without node_modules and holds each
// module once, but for what is sent to clusters (dist/ray). What is imported dynamically, as each door is, becomes a file of its own there, read when it is needed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { calledFunctions } from './called-functions.mjs';
import { declarationsOf } from './declarations.mjs';
import { withEagerFunctions } from './eager-functions.mjs';
import { licensesOf, packagesOf } from './licenses.mjs';

const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
const door = (open, bundle) => `import { ${open} } from '${bundle}';\n\nawait ${open}();\n`;
/** npm runs it by its first line. Node keeps the compiled code from the first start on, which saves a third of the time until the command line works. */
const CLI = `#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { openCommandLine } = await import('./bundle/index.js');
await openCommandLine();
`;
const API = `import { openApi } from './bundle/index.js';

export const { compare, evaluate, judge, readPredictions } = await openApi();
`;
/** tf.js reads it from the disk. Every Node that is supported has SIMD, and it uses no threads in Node. */
const WASM = 'tfjs-backend-wasm-simd.wasm';
const files = new Map([
  ['package.json', `${JSON.stringify({ type: 'module' })}\n`],
  ['index.js', door('openAction', './bundle/index.js')],
  ['train/index.js', door('openTrainAction', '../bundle/index.js')],
  ['judge/index.js', door('openJudgeAction', '../bundle/index.js')],
  ['post/index.js', door('openPostAction', '../bundle/index.js')],
  ['promote/index.js', door('openPromoteAction', '../bundle/index.js')],
  ['comment/index.js', door('openCommentAction', '../bundle/index.js')],
  ['prove/index.js', door('openProofThread', '../bundle/index.js')],
  ['tfjs/index.js', door('openTfjsChild', '../bundle/index.js')],
  [`tfjs/${WASM}`, readFileSync(join('node_modules/@tensorflow/tfjs-backend-wasm/dist', WASM))],
  ['cli.js', CLI],
  ['api.js', API],
  ...declarationsOf('src/index.ts'),
]);
/**
 * The same code with escapes for letters beyond ASCII, or as it is where one stands between words, as a space of another
 * kind, and can't be escaped. See docs/adr/0047-ascii-bundle.md
 */
const inAscii = (code, aside) => {
  if (/\\[^\0-~]/.test(code)) throw new Error('a backslash stands before a letter beyond ASCII');
  const escaped = code.replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (escaped === code) return code;
  writeFileSync(aside, escaped);
  const { status } = spawnSync(process.execPath, ['--check', aside], { stdio: 'ignore' });
  return status === 0 ? escaped : code;
};
/** What ncc writes beside the bundle. */
const OTHERS = ['package.json', 'stats.json'];
const CHUNK = /^(?:\d+\.)?index\.c?js$/;

const { bundle, stats } = bundleOf('src/doors.ts');
for (const [file, content] of bundle) files.set(`bundle/${file}`, content);
// Is read by `require`, where it is asked for.
const distributions = bundleOf('src/evaluate/statistics/stdlib.cjs');
files.set('bundle/stdlib.cjs', distributions.bundle.get('index.cjs'));
// Is sent to clusters, so it stands for itself. Its types were checked with the rest.
const engine = bundleOf('src/ray-child.ts', '--transpile-only');
for (const [file, content] of engine.bundle) files.set(`ray/${file}`, content);
files.set('ray/package.json', files.get('package.json'));
files.set('licenses.txt', licensesOf(packagesOf(stats).union(packagesOf(distributions.stats))));
for (const [file, starts] of calledInTrial()) {
  const path = `bundle/${file}`;
  files.set(path, withEagerFunctions(files.get(path), starts));
}

/** A source with all that it imports, by the names of the files that it becomes. */
function bundleOf(source, ...options) {
  const out = mkdtempSync(join(tmpdir(), 'sluice-dist-'));
  try {
    const stats = join(out, 'stats.json');
    execFileSync(
      process.execPath,
      [ncc, 'build', source, '-o', out, '--no-cache', '--stats-out', stats, ...options],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const written = readdirSync(out).filter((file) => !OTHERS.includes(file));
    const strays = written.filter((file) => !CHUNK.test(file));
    if (strays.length > 0) throw new Error(`dist/ needs files beside its code: ${strays}`);
    const codeOf = (file) => inAscii(readFileSync(join(out, file), 'utf8'), join(out, 'aside.mjs'));
    const bundle = new Map(written.map((file) => [file, codeOf(file)]));
    return { bundle, stats: JSON.parse(readFileSync(stats, 'utf8')) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What runs call of the files as they are now. */
function calledInTrial() {
  const dist = mkdtempSync(join(tmpdir(), 'sluice-dist-'));
  try {
    write(dist);
    return calledFunctions(dist);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

function write(dist) {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
}

// Only now, so that a build that fails leaves the last one in place.
rmSync('dist', { recursive: true, force: true });
write('dist');
