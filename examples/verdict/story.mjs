// Four commits to one model, and what the gate says of each. Run it with: node examples/verdict/story.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '..', '..', 'dist', 'cli.js');
const work = join(here, '.sluice');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

// The data as it was before the last delivery: the first 1,000 loans were not there yet.
const [header, ...rows] = readFileSync(join(here, '../credit/data/credit_data.csv'), 'utf8').split(
  '\n',
);
const early = join(work, 'early.csv');
writeFileSync(early, [header, ...rows.slice(1000)].join('\n'));
const earlyPath = `data.path=${relative(here, early)}`;

const story = [
  [
    'The first model has no Records and no Seniority',
    earlyPath,
    'data.ignore=[Records, Seniority]',
  ],
  ['It is given them: better', earlyPath],
  ['Income, Records and Job are dropped: worse', earlyPath, 'data.ignore=[Income, Records, Job]'],
  ['1,000 loans come in: the test data changed'],
];
for (const [title, ...changes] of story) {
  const sets = changes.flatMap((change) => ['--set', change]);
  const args = ['run', 'sluice.yml', '--store', join(work, 'store'), ...sets];
  const { stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: here,
    encoding: 'utf8',
  });
  console.log(
    `# ${title}\n$ node dist/cli.js run sluice.yml${changes.map((change) => ` --set '${change}'`).join('')}`,
  );
  console.log(`${stderr.slice(stderr.search(/^Gate/m)).trim()}\nexit code ${status}\n`);
}
