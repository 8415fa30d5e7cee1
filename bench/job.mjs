/**
 * The whole job as a person starts it, from the start of the process to the verdict, beside the same job in a Keras script; and
 * how soon the first optimizer step is taken. Peers take turns; medians are compared.
 *
 *     npm run bench [-- --python PYTHON] [--turns 5]
 *
 * Exits 1 when a goal is missed.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csv } from './make-csv.mjs';
import { median } from './median.mjs';
import { watched } from './watched.mjs';

const { values: options } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    turns: { type: 'string', default: '5' },
  },
});
const turns = Number(options.turns);
if (!Number.isInteger(turns) || turns < 1)
  throw new RangeError('--turns is a whole number above 0');
/** Of the time and memory of the fastest and of the smallest peer. */
const GOALS = { time: 1 / 8, memory: 1 / 4, firstStep: 0.15 };
const DATA = 'examples/credit/data/credit_data.csv';
const ALL_EPOCHS = ['train.epochs=50', 'train.early-stopping=false'];

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
const missed = [];
const verdict = (holds, what) => {
  if (!holds) missed.push(what);
  return holds ? 'met' : 'MISSED';
};
try {
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}`,
  );
  await wholeJob();
  await firstStep();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nMissed:\n  ${missed.join('\n  ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

async function wholeJob() {
  console.log('\n### examples/credit, 50 epochs, from the start of the process to its end\n');
  const peers = [{ name: 'Sluice', run: () => sluice('examples/credit/sluice.yml', ALL_EPOCHS) }];
  for (const backend of ['tensorflow', 'jax']) {
    const script = ['bench/job_keras.py', backend, DATA, folder];
    const probe = await watched(options.python, [...script, '--probe']).catch((error) => error);
    if (probe.code !== 0) {
      console.log(`Keras on ${backend}: absent (${(probe.output ?? probe.message).trim()})`);
      continue;
    }
    peers.push({ name: probe.output.trim(), run: () => finished(options.python, script) });
  }
  // The first turn warms the disk's cache.
  const results = peers.map(() => []);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [i, peer] of peers.entries()) {
      const result = await peer.run();
      if (turn > 0) results[i].push(result);
    }
  }
  console.log('| job | seconds | peak MB | × our time | × our memory |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  const rows = results.map((all) => ({
    seconds: median(all.map(({ seconds }) => seconds)),
    peak: median(all.map(({ peak }) => peak)),
  }));
  rows.forEach(({ seconds, peak }, i) => {
    const ratios = [seconds / rows[0].seconds, peak / rows[0].peak].map((ratio) =>
      ratio.toFixed(1),
    );
    console.log(
      `| ${[peers[i].name, seconds.toFixed(2), peak.toFixed(0), ...ratios].join(' | ')} |`,
    );
  });
  const others = rows.slice(1);
  if (others.length === 0) return;
  const time = rows[0].seconds / Math.min(...others.map(({ seconds }) => seconds));
  const memory = rows[0].peak / Math.min(...others.map(({ peak }) => peak));
  console.log(
    `\nOf the best peer's time ${time.toFixed(3)} (goal ${GOALS.time}: ${verdict(time <= GOALS.time, 'time of the job')}), of its memory ${memory.toFixed(3)} (goal ${GOALS.memory}: ${verdict(memory <= GOALS.memory, 'memory of the job')}).`,
  );
}

async function firstStep() {
  console.log('\n### From the start of the process to the end of the first optimizer step\n');
  console.log('| data | seconds, median | fastest | slowest | goal |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  const loans = ['examples/loans/sluice.yml', 'examples/loans, 9 857 rows, 22 features'];
  for (const [config, name] of [made(4), made(30), loans]) {
    const seconds = [];
    for (let turn = 0; turn <= 2 * turns; turn++) {
      const { startedAt, store } = await sluice(config, [
        'train.epochs=1',
        'train.batch-events=true',
      ]);
      if (turn > 0) seconds.push((firstBatch(store) - startedAt) / 1000);
    }
    const cells = [median(seconds), Math.min(...seconds), Math.max(...seconds)];
    const holds = verdict(cells[0] <= GOALS.firstStep, `first step, ${name}`);
    console.log(
      `| ${[name, ...cells.map((x) => x.toFixed(3)), `${GOALS.firstStep}: ${holds}`].join(' | ')} |`,
    );
  }
}

/** A config and 10 000 rows of numbers. */
function made(columns) {
  const data = join(folder, `${columns}.csv`);
  writeFileSync(data, [...csv(10_000, columns)].join(''));
  const config = join(folder, `${columns}.yml`);
  writeFileSync(
    config,
    `data: {path: ${columns}.csv, label: label, positive: 'yes'}\ngate: {conditions: [accuracy >= 0.5]}\n`,
  );
  return [config, `made, 10 000 rows, ${columns} features`];
}

function firstBatch(store) {
  const [id] = readdirSync(join(store, 'runs'));
  const events = readFileSync(join(store, 'runs', id, 'events.jsonl'), 'utf8');
  return Date.parse(JSON.parse(events.split('\n').find((line) => line.includes('"batch"'))).time);
}

/** Runs the command line with a store of its own. */
async function sluice(config, set) {
  const store = mkdtempSync(join(folder, 'store-'));
  // Beside the config, where git looks away: an export stays in the workspace.
  const all = [...set, 'export.path=models/bench'];
  const args = ['dist/cli.js', 'run', config, '--store', store];
  const result = await finished(process.execPath, [
    ...args,
    ...all.flatMap((one) => ['--set', one]),
  ]);
  return { ...result, store };
}

/** Whatever the gate says is well; that something broke is not. */
async function finished(command, args) {
  const result = await watched(command, args);
  if (![0, 1, 3].includes(result.code) || /Traceback/.test(result.output))
    throw new Error(result.output);
  return result;
}
