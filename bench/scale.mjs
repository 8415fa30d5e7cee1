/**
 * The whole job on 100 000 and 1 000 000 rows of 30 columns: peak memory, and time per row.
 *
 *     npm run bench:scale [-- --turns 3]
 *
 * Exits 1 when a goal is missed. Writes 280 MB to the temporary folder, and takes them away.
 */
import { once } from 'node:events';
import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csv } from './make-csv.mjs';
import { median } from './median.mjs';
import { watched } from './watched.mjs';

const { values: options } = parseArgs({ options: { turns: { type: 'string', default: '3' } } });
const COLUMNS = 30;
const SIZES = [100_000, 1_000_000];
/** MB: the matrix of 32-bit floats, half of it again, and the program itself. */
const mostMemory = (rows) => (1.5 * rows * COLUMNS * 4) / 2 ** 20 + 250;
/** A row of the largest file against one of the smallest. */
const MOST_COST = 1.15;

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
const missed = [];
try {
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  );
  console.log(
    '| rows | seconds | µs a row | of it reading | training, 2 epochs | peak MB | goal |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const perRow = [];
  for (const rows of SIZES) perRow.push(await measure(rows));
  const cost = perRow.at(-1) / perRow[0];
  console.log(
    `\nA row of the largest file costs ${cost.toFixed(2)} of one of the smallest (goal: at most ${MOST_COST}).`,
  );
  if (cost > MOST_COST) missed.push('cost per row');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nMissed:\n  ${missed.join('\n  ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Returns the microseconds per row. */
async function measure(rows) {
  const config = await made(rows);
  const runs = [];
  for (let turn = 0; turn < Number(options.turns); turn++) {
    const store = mkdtempSync(join(folder, 'store-'));
    const result = await watched(process.execPath, [
      'dist/cli.js',
      'run',
      config,
      '--store',
      store,
    ]);
    if (![0, 1, 3].includes(result.code)) throw new Error(result.output);
    const [id] = readdirSync(join(store, 'runs'));
    const { timings } = JSON.parse(readFileSync(join(store, 'runs', id, 'run.json'), 'utf8'));
    runs.push({ ...result, ...timings });
    rmSync(store, { recursive: true });
  }
  const of = (name) => median(runs.map((run) => run[name]));
  const micros = (seconds) => (1e6 * seconds) / rows;
  const goal = mostMemory(rows);
  const peak = Math.max(...runs.map((run) => run.peak));
  const holds = !(peak > goal);
  if (!holds) missed.push(`memory of ${rows} rows`);
  const cells = [
    rows.toLocaleString('en'),
    of('seconds').toFixed(2),
    ...[of('seconds'), of('readSeconds'), of('trainSeconds')].map((s) => micros(s).toFixed(2)),
    peak.toFixed(0),
    `${goal.toFixed(0)}: ${holds ? 'met' : 'MISSED'}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return micros(of('seconds'));
}

async function made(rows) {
  const file = createWriteStream(join(folder, `${rows}.csv`));
  for (const piece of csv(rows, COLUMNS)) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
  const config = join(folder, `${rows}.yml`);
  writeFileSync(
    config,
    `data: {path: ${rows}.csv, label: label, positive: 'yes'}\ntrain: {epochs: 2}\ngate: {conditions: [accuracy >= 0.5]}\n`,
  );
  return config;
}
