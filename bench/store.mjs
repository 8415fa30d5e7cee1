/**
 * What 10 000 runs in the store cost another run, and how long listing them takes.
 *
 *     npm run bench:store [-- --turns 5]
 *
 * Exits 1 when the goal is missed. Writes 500 MB to the temporary folder, and takes them away.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csv } from './make-csv.mjs';
import { median } from './median.mjs';
import { watched } from './watched.mjs';

const { values: options } = parseArgs({ options: { turns: { type: 'string', default: '5' } } });
const RUNS = 10_000;
/** Seconds that a run may take longer for them. */
const MOST_SECONDS = 0.2;

const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
try {
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  );
  writeFileSync(join(folder, 'data.csv'), [...csv(2000, 5)].join(''));
  writeFileSync(
    join(folder, 'sluice.yml'),
    "data: {path: data.csv, label: label, positive: 'yes'}\ntrain: {epochs: 2}\ngate: {conditions: [accuracy >= 0.5, accuracy >= baseline - 50pp]}\n",
  );
  await sluice('few', ['run', 'sluice.yml']);
  fill();
  const first = await sluice('many', ['run', 'sluice.yml']);
  const seconds = { few: [], many: [], runs: [] };
  for (let turn = 0; turn < Number(options.turns); turn++) {
    for (const store of ['few', 'many']) {
      seconds[store].push((await sluice(store, ['run', 'sluice.yml'])).seconds);
    }
    seconds.runs.push((await sluice('many', ['runs'])).seconds);
  }
  const [few, many, runs] = Object.values(seconds).map(median);
  const cost = many - few;
  console.log('| what | seconds |');
  console.log('| --- | ---: |');
  console.log(`| a run beside a few others | ${few.toFixed(2)} |`);
  console.log(`| beside ${RUNS.toLocaleString('en')} | ${many.toFixed(2)} |`);
  console.log(`| the first of these, which makes the index | ${first.seconds.toFixed(2)} |`);
  console.log(`| \`runs\` with ${RUNS.toLocaleString('en')} | ${runs.toFixed(2)} |`);
  const holds = cost < MOST_SECONDS;
  console.log(
    `\nThey cost a run ${cost.toFixed(2)} s (goal: less than ${MOST_SECONDS} s): ${holds ? 'met' : 'MISSED'}.`,
  );
  process.exitCode = holds ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sluice(store, args) {
  const run = [join(process.cwd(), 'dist/cli.js'), ...args, '--store', store];
  const result = await watched(process.execPath, run, { cwd: folder });
  if (result.code !== 0) throw new Error(result.output);
  return result;
}

/** Copies the record of a run, each under another id. */
function fill() {
  const runs = join(folder, 'few', 'runs');
  const id = readdirSync(runs).find((name) => !name.startsWith('.'));
  const text = readFileSync(join(runs, id, 'run.json'), 'utf8').replace(
    '"promoted": true',
    '"promoted": false',
  );
  for (let i = 0; i < RUNS; i++) {
    const other = `20200101T000000000-${String(i).padStart(8, '0')}`;
    const to = join(folder, 'many', 'runs', other);
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, 'run.json'), text.replaceAll(id, other));
  }
}
