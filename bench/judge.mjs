// Judges two files of predictions by dist/cli.js, from process start to exit: npm run bench:judge
// Goals: 10,000 pairs in 0.5 s; 1,000,000 in 5 s and 900 MB.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { median } from './median.mjs';

const CLI = resolve('dist/cli.js');
const GOALS = [
  { rows: 10_000, times: 7, seconds: 0.5 },
  { rows: 1_000_000, times: 3, seconds: 5, megabytes: 900 },
];

/** Repeats, so that two runs of this measure the same. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Labels that both files have, scores that only one has. */
async function write(path, rows, seed) {
  const [truth, own] = [numbers(1), numbers(seed)];
  const file = createWriteStream(path);
  file.write('id,label,score,region\n');
  for (let first = 0; first < rows; first += 10_000) {
    let text = '';
    for (let row = first; row < Math.min(first + 10_000, rows); row++) {
      const positive = truth() < 0.3;
      const score = 0.25 + (positive ? 0.3 : 0) + 0.2 * truth() + 0.2 * own();
      const region = ['north', 'south', 'east', 'west'][row % 4];
      text += `r${row},${positive ? 'yes' : 'no'},${score.toFixed(6)},${region}\n`;
    }
    file.write(text);
  }
  file.end();
  await finished(file);
}

/** Seconds, and the most memory that was resident, in MB. */
function judge(folder) {
  const print = 'process.on("exit",()=>console.error("MB "+process.resourceUsage().maxRSS/1024))';
  const args = ['judge', '--candidate', 'new.csv', '--baseline', 'old.csv', '--positive', 'yes'];
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${print}`, CLI, ...args, '--gate', 'auc >= baseline - 1pp'],
    { cwd: folder, encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`judge ended with ${status}:\n${stderr}`);
  return { seconds, megabytes: Number(/^MB (.+)$/m.exec(stderr)[1]) };
}

console.log(`${process.version}, ${cpus()[0].model.trim()} x ${cpus().length}`);
for (const { rows, times, ...goal } of GOALS) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-judge-'));
  try {
    await write(join(folder, 'new.csv'), rows, 2);
    await write(join(folder, 'old.csv'), rows, 3);
    const runs = Array.from({ length: times }, () => judge(folder));
    const seconds = runs.map((run) => run.seconds);
    const megabytes = Math.max(...runs.map((run) => run.megabytes));
    const most = goal.megabytes ? `, goal ${goal.megabytes}` : '';
    console.log(
      `${rows} pairs: median ${median(seconds).toFixed(2)} s, fastest ${Math.min(...seconds).toFixed(2)} s (goal ${goal.seconds} s); at most ${megabytes.toFixed(0)} MB${most}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
