/**
 * The whole job on 100 000 and 1 000 000 rows of 30 columns: peak memory, and time per row; and on the
 * same million rows as a Parquet file, where PYTHON has pyarrow to write one.
 *
 *     npm run bench:scale [-- --turns 3] [--python PYTHON]
 *
 * Exits 1 when a goal is missed. Writes 500 MB to the temporary folder, and takes them away.
 */
import { spawnSync } from 'node:child_process';
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

const { values: options } = parseArgs({
  options: {
    turns: { type: 'string', default: '3' },
    python: { type: 'string', default: 'python3' },
  },
});
const COLUMNS = 30;
const SIZES = [100_000, 1_000_000];
/** MB: the matrix of 32-bit floats, half of it again, and the program itself. */
const mostMemory = (rows) => (1.5 * rows * COLUMNS * 4) / 2 ** 20 + 250;
/** A row of the largest file against one of the smallest. */
const MOST_COST = 1.15;
/** Of Parquet's time and memory, against those of the same rows as CSV. */
const MOST_OF_PARQUET = { seconds: 1.5, peak: 1.3 };

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
const missed = [];
try {
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  );
  console.log(
    '| rows | file | seconds | µs a row | of it reading | training, 2 epochs | peak MB | goal |',
  );
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const results = [];
  for (const rows of SIZES) results.push(await measure(rows, 'csv', mostMemory(rows)));
  const largest = results.at(-1);
  const parquet = await measureParquet(largest);
  const cost = largest.seconds / SIZES.at(-1) / (results[0].seconds / SIZES[0]);
  console.log(
    `\nA row of the largest file costs ${cost.toFixed(2)} of one of the smallest (goal: at most ${MOST_COST}).`,
  );
  if (cost > MOST_COST) missed.push('cost per row');
  if (parquet) {
    for (const [what, most] of Object.entries(MOST_OF_PARQUET)) {
      const share = parquet[what] / largest[what];
      console.log(`Parquet's ${what}: ${share.toFixed(2)} of CSV's (goal: at most ${most}).`);
      if (!(share <= most)) missed.push(`Parquet's ${what}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nMissed:\n  ${missed.join('\n  ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Undefined where nothing here writes such a file. */
async function measureParquet(csvResult) {
  const rows = SIZES.at(-1);
  const write =
    'import sys, pyarrow.csv as c, pyarrow.parquet as p; p.write_table(c.read_csv(sys.argv[1]), sys.argv[2])';
  const files = ['csv', 'parquet'].map((format) => join(folder, `${rows}.${format}`));
  const { status, error } = spawnSync(options.python, ['-c', write, ...files]);
  if (status !== 0) {
    console.log(`| Parquet: absent (${error?.message ?? `${options.python} has no pyarrow`}) |`);
    return undefined;
  }
  return measure(rows, 'parquet', MOST_OF_PARQUET.peak * csvResult.peak);
}

/** Returns seconds, and the most memory in MB. */
async function measure(rows, format, goal) {
  const config = await made(rows, format);
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
  const peak = Math.max(...runs.map((run) => run.peak));
  const holds = !(peak > goal);
  if (!holds && format === 'csv') missed.push(`memory of ${rows} rows`);
  const cells = [
    rows.toLocaleString('en'),
    format,
    of('seconds').toFixed(2),
    ...[of('seconds'), of('readSeconds'), of('trainSeconds')].map((s) => micros(s).toFixed(2)),
    peak.toFixed(0),
    `${goal.toFixed(0)}: ${holds ? 'met' : 'MISSED'}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return { seconds: of('seconds'), peak };
}

/** The config of a file; a CSV is written, a Parquet file is there. */
async function made(rows, format) {
  if (format === 'csv') {
    const file = createWriteStream(join(folder, `${rows}.csv`));
    for (const piece of csv(rows, COLUMNS)) if (!file.write(piece)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
  }
  const config = join(folder, `${rows}-${format}.yml`);
  writeFileSync(
    config,
    `data: {path: ${rows}.${format}, label: label, positive: 'yes'}\ntrain: {epochs: 2}\ngate: {conditions: [accuracy >= 0.5]}\n`,
  );
  return config;
}
