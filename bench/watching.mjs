// What it costs to watch a command that works for 20 s and logs 10,000 events: npm run bench:watching [PYTHON]
// Goal: 5 %. CPU seconds, which a busy machine stretches less than the time that passes: what the command takes more than alone, and what
// dist/cli.js takes more than for the same command with one event.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.mjs';

const CLI = resolve('dist/cli.js');
const PYTHON = process.argv[2] ?? 'python3';
const [SECONDS, EVENTS, TURNS] = [20, 10_000, 3];

/** Works for some rounds, with events spread over them; its last line is the CPU seconds that it took. */
const SCRIPT = `
import sys, time
import sluice

rounds, events = int(sys.argv[1]), int(sys.argv[2])
started = time.process_time()
for i in range(rounds):
    sum(j * j for j in range(1000))
    if i * events // rounds != (i + 1) * events // rounds:
        sluice.log(loss=1 / (i + 1), val_loss=1 / (i + 2), accuracy=0.5, val_accuracy=0.5)
took = time.process_time() - started
if sluice.out_dir().name == 'out':
    ids = [line.split(',')[0] for line in (sluice.data_dir() / 'test-features.csv').read_text().split()[1:]]
    sluice.predictions(ids, None, [0.5] * len(ids))
print(f'took {took}')
`;
const CONFIG = `data: {path: data.csv, label: y}
command: {run: "RUN"}
gate: {conditions: [auc >= 0.1]}
`;

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-watching-'));
const inFolder = (name, text) => writeFileSync(join(folder, name), text);
const took = (text) => Number(/took ([\d.]+)/.exec(text)[1]);

function alone(rounds) {
  const env = { ...process.env, PYTHONPATH: resolve('python') };
  const { stdout } = spawnSync(PYTHON, ['train.py', rounds, 1], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return took(stdout);
}

/** CPU seconds of the command and of who watches it. */
function watchedWith(rounds, events) {
  inFolder('sluice.yml', CONFIG.replace('RUN', `${PYTHON} train.py ${rounds} ${events}`));
  const print =
    'process.on("exit",()=>{const u=process.cpuUsage();console.error("CPU "+(u.user+u.system)/1e6)})';
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${print}`,
      CLI,
      'run',
      'sluice.yml',
      '--set',
      'baseline=none',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`the run ended with ${status}:\n${stderr.slice(-2000)}`);
  return { command: took(stderr), sluice: Number(/^CPU (.+)$/m.exec(stderr)[1]) };
}

try {
  inFolder('train.py', SCRIPT);
  const rows = Array.from({ length: 400 }, (_, i) => `${(i * 37) % 101},${i % 2}`);
  inFolder('data.csv', ['x,y', ...rows].join('\n'));
  console.log(`${process.version}, ${cpus()[0].model.trim()} x ${cpus().length}`);
  const rounds = Math.round((5000 * SECONDS) / alone(5000));
  const costs = Array.from({ length: TURNS }, () => {
    const [own, few, many] = [alone(rounds), watchedWith(rounds, 1), watchedWith(rounds, EVENTS)];
    const [script, watching] = [many.command - own, many.sluice - few.sluice];
    console.log(
      `alone ${own.toFixed(2)} s; with ${EVENTS} events ${script.toFixed(2)} s more, and ${watching.toFixed(2)} s to watch`,
    );
    return (script + watching) / own;
  });
  const shown = costs.map((cost) => `${(100 * cost).toFixed(1)} %`).join(', ');
  console.log(`watching costs ${(100 * median(costs)).toFixed(1)} % (${shown}; goal 5 %)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
