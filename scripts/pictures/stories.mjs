import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PYTHON = process.env.SLUICE_PYTHON || 'python3';

/** Two runs of each, of which the second is shown beside the first. */
const EXAMPLES = [
  { name: 'credit', change: ['--set', 'data.ignore=[Records, Job]'] },
  { name: 'loans', change: ['--set', 'train.seed=9'] },
  { name: 'penguins', change: ['--set', 'train.seed=8', '--set', 'train.epochs=30'] },
  { name: 'housing', change: ['--set', 'train.seed=9'] },
];

/**
 * Runs what the pictures of reports are of, in a copy of the repository.
 * @returns the folder of each run that is shown, by name; a story that can't be told here is said to be missing
 */
export function tellStories(work) {
  const runs = {};
  for (const { name, change } of EXAMPLES) {
    run(work, `examples/${name}/sluice.yml`, []);
    runs[name] = run(work, `examples/${name}/sluice.yml`, change);
  }
  execFileSync(process.execPath, ['examples/verdict/story.mjs'], { cwd: work, stdio: 'ignore' });
  runs.verdict = newest(join(work, 'examples/verdict/.sluice/store'));
  const command = commandStory(work);
  if (command) runs.command = command;
  return runs;
}

/** A training of scikit-learn's; undefined where Python lacks it. */
function commandStory(work) {
  if (spawnSync(PYTHON, ['-c', 'import sklearn, pandas']).status !== 0) {
    console.warn(
      `no pictures of a command: ${PYTHON} has no scikit-learn and pandas (SLUICE_PYTHON names another)`,
    );
    return undefined;
  }
  const config = join(work, 'examples/sklearn/sluice.yml');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('run: python ', `run: ${PYTHON} `));
  run(work, 'examples/sklearn/sluice.yml', []);
  return run(work, 'examples/sklearn/sluice.yml', ['--set', 'command.params={trees: 20}']);
}

/** A gate that says no is a story too. */
function run(work, config, args) {
  const ended = spawnSync(process.execPath, ['dist/cli.js', 'run', config, ...args], {
    cwd: work,
    encoding: 'utf8',
  });
  if (![0, 1, 3].includes(ended.status)) throw new Error(`${config}: ${ended.stderr}`);
  return newest(join(work, '.sluice'));
}

export function newest(store) {
  const runs = join(store, 'runs');
  return join(
    runs,
    readdirSync(runs)
      .filter((id) => !id.startsWith('.'))
      .sort()
      .at(-1),
  );
}
