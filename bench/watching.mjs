// What it costs to watch a command that works for 20 s and logs 10,000 events: npm run bench:watching [PYTHON]
// Goal: 5 %, and exits 1 above it. CPU seconds, which a busy machine stretches less than the time
// that passes. The command alone and watched take turns, since the same work takes some per cent
// more or less from one minute to the next, and the median of the pairs counts. Beside it stands
// what can be timed by itself: the calls of sluice.log, and what dist/cli.js takes for ten thousand
// events more than for one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.mjs';

const CLI = resolve('dist/cli.js');
const PYTHON = process.argv[2] ?? 'python3';
const [SECONDS, EVENTS, TURNS] = [20, 10_000, 5];
const GOAL = 0.05;

/**
 * Works for some rounds, with events spread over them, and tells the CPU seconds of the work and of the calls, those
 * of the thread that writes what waits among them.
 */
const SCRIPT = `
import sys, threading, time
import sluice

rounds, events = int(sys.argv[1]), int(sys.argv[2])
clock, write = time.process_time, sluice._events.flush
calls = 0.0

def flush():
    global calls
    before = time.thread_time()
    write()
    if threading.current_thread() is not threading.main_thread():
        calls += time.thread_time() - before

sluice._events.flush = flush
started = clock()
for i in range(rounds):
    sum(j * j for j in range(1000))
    if i * events // rounds != (i + 1) * events // rounds:
        before = time.thread_time()
        sluice.log(loss=1 / (i + 1), val_loss=1 / (i + 2), accuracy=0.5, val_accuracy=0.5)
        calls += time.thread_time() - before
took = clock() - started
if sluice.out_dir().name == 'out':
    ids = [line.split(',')[0] for line in (sluice.data_dir() / 'test-features.csv').read_text().split()[1:]]
    sluice.predictions(ids, None, [0.5] * len(ids))
print(f'took {took} calls {calls}')
`;
const CONFIG = `data: {path: data.csv, label: y}
command: {run: "RUN"}
gate: {conditions: [auc >= 0.1]}
`;

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-watching-'));
const inFolder = (name, text) => writeFileSync(join(folder, name), text);
const told = (text) => {
  const [, took, calls] = /took ([\d.e-]+) calls ([\d.e-]+)/.exec(text);
  return { took: Number(took), calls: Number(calls) };
};

/** Outside Sluice the calls do nothing. */
function alone(rounds) {
  const env = { ...process.env, PYTHONPATH: resolve('python') };
  const options = { cwd: folder, env, encoding: 'utf8' };
  return told(spawnSync(PYTHON, ['train.py', rounds, 1], options).stdout);
}

/** CPU seconds of the command and of who watches it. */
function watched(rounds, events) {
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
  return { ...told(stderr), sluice: Number(/^CPU (.+)$/m.exec(stderr)[1]) };
}

const shown = (values) => values.map((value) => value.toFixed(2)).join(', ');
const percent = (share) => `${(100 * share).toFixed(1)} %`;

try {
  inFolder('train.py', SCRIPT);
  const rows = Array.from({ length: 400 }, (_, i) => `${(i * 37) % 101},${i % 2}`);
  inFolder('data.csv', ['x,y', ...rows].join('\n'));
  const rounds = Math.round((5000 * SECONDS) / alone(5000).took);
  const pairs = Array.from({ length: TURNS }, () => ({
    own: alone(rounds).took,
    // Reading, judging and writing are no watching: a command that is over at once has them too.
    idle: watched(1, 1).sluice,
    many: watched(rounds, EVENTS),
  }));
  console.log(
    `${process.version}, ${cpus()[0].model.trim()} x ${cpus().length}, load ${shown(loadavg())}`,
  );
  const own = median(pairs.map((pair) => pair.own));
  const calls = median(pairs.map(({ many }) => many.calls));
  const watching = median(pairs.map(({ many, idle }) => many.sluice - idle));
  const paired = pairs.map(
    (pair) => (pair.many.took - pair.own + pair.many.sluice - pair.idle) / pair.own,
  );
  console.log(
    `alone ${shown(pairs.map((pair) => pair.own))} s; watched ${shown(pairs.map(({ many }) => many.took))} s`,
  );
  const timed = (calls + watching) / own;
  console.log(
    `Timed directly, watching costs ${percent(timed)} of ${own.toFixed(1)} s: ${calls.toFixed(2)} s of calls, ${watching.toFixed(2)} s of Sluice.`,
  );
  const whole = median(paired);
  console.log(`Whole runs differ by ${percent(whole)} (${paired.map(percent).join(', ')}).`);
  console.log(`Goal: whole runs at most ${percent(GOAL)}: ${whole <= GOAL ? 'met' : 'MISSED'}.`);
  process.exitCode = whole <= GOAL ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
