// The main job as a person starts it: from the start of the process to the first epoch and to the verdict, on examples/credit with
// all of 50 epochs. Medians over repeats, after one run that warms the disk's cache: npm run bench [-- REPEATS]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const GOALS = { 'first epoch': 0.5, verdict: 5 };
const repeats = Number(process.argv[2] ?? 9);
if (!Number.isInteger(repeats) || repeats < 1)
  throw new RangeError('REPEATS is a whole number above 0');

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
try {
  await runJob(folder);
  const runs = [];
  for (let i = 0; i < repeats; i++) runs.push(await runJob(folder));
  console.log(
    `node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model}, ${repeats} repeats`,
  );
  console.log('| seconds from the start to | median | fastest | slowest | goal |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const [what, goal] of Object.entries(GOALS)) {
    const seconds = runs.map((run) => run[what]).sort((a, b) => a - b);
    const cells = [median(seconds), seconds[0], seconds.at(-1)].map((x) => x.toFixed(3));
    console.log(`| ${[what, ...cells, goal].join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds from the start of one run. */
function runJob(folder) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const set = [
    'train.epochs=50',
    'train.early-stopping=false',
    `export.path=${join(folder, 'model')}`,
  ];
  const child = spawn(
    process.execPath,
    [
      ...['dist/cli.js', 'run', 'examples/credit/sluice.yml', '--store', join(folder, 'store')],
      ...set.flatMap((text) => ['--set', text]),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    let log = '';
    let first;
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
      log += text;
      first ??= /^epoch +1\/50 /m.test(log) ? seconds() : undefined;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      // The gate's verdict is of no interest here; that there is one, is.
      if (first === undefined || ![0, 1, 3].includes(code)) reject(new Error(log));
      else resolve({ 'first epoch': first, verdict: seconds() });
    });
  });
}

function median(sorted) {
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}
