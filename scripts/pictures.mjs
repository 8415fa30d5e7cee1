// Makes the pictures in docs/pictures/ from real runs of dist/: `npm run pictures`. It needs Chromium on the PATH, and script(1),
// which gives the command line a terminal.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reportBody } from '../src/host/github/body.js';
import { commentPage } from './pictures/comment-page.mjs';
import { screenshot } from './pictures/screenshot.mjs';
import { terminalPage } from './pictures/terminal-page.mjs';

const COLUMNS = 100;
const CONFIG = 'examples/credit/sluice.yml';
const PICTURES = resolve('docs/pictures');

const work = mkdtempSync(join(tmpdir(), 'sluice-pictures-'));
try {
  for (const folder of ['dist', 'examples', '.gitignore']) {
    cpSync(folder, join(work, folder), {
      recursive: true,
      filter: (path) => !path.endsWith('models'),
    });
  }
  mkdirSync(PICTURES, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit('Train a model');

  const command = `node dist/cli.js run ${CONFIG}`;
  const output = inTerminal(command);
  writeFileSync(join(work, 'terminal.html'), terminalPage(`$ ${command}`, output, COLUMNS));
  await screenshot(join(work, 'terminal.html'), join(PICTURES, 'terminal.png'), 860);

  // A pull request that no longer looks at two columns, held against the run above.
  const config = readFileSync(join(work, CONFIG), 'utf8');
  writeFileSync(
    join(work, CONFIG),
    config
      .replace('  label:', '  ignore: [Records, Job]\n  label:')
      .replace(
        /(\n +)- auc >= baseline.*/,
        "$&$1- {if: accuracy >= baseline - 2pp, where: 'Home = rent'}",
      ),
  );
  commit('Leave out two columns');
  inTerminal(command);
  const text = comment(newestRecord());
  writeFileSync(join(work, 'comment.html'), commentPage(text, { open: false }));
  await screenshot(join(work, 'comment.html'), join(PICTURES, 'comment.png'), 760);
  writeFileSync(join(work, 'comment-open.html'), commentPage(text, { open: true }));
  await screenshot(join(work, 'comment-open.html'), join(PICTURES, 'comment-open.png'), 600);
  await screenshot(join(work, 'comment-open.html'), join(PICTURES, 'comment-phone.png'), 390);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What a command prints on a terminal; a gate that says no exits with 1. */
function inTerminal(command) {
  const line = `stty cols ${COLUMNS} rows 50; ${command}; test $? -le 1`;
  return execFileSync('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function commit(message) {
  git('add', '--all');
  git('-c', 'user.name=Sluice', '-c', 'user.email=', 'commit', '--quiet', '--message', message);
}

function git(...args) {
  execFileSync('git', args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
}

function newestRecord() {
  const runs = join(work, '.sluice', 'runs');
  const newest = readdirSync(runs).sort().at(-1);
  return JSON.parse(readFileSync(join(runs, newest, 'run.json'), 'utf8'));
}

/** As the action writes it; its links lead to a repository, so they get one. */
function comment(record) {
  const repositoryUrl = 'https://github.com/sluice-ml/sluice';
  const { baseline } = record;
  return reportBody(
    { ...record, baseline: { ...baseline, url: `${repositoryUrl}/actions/runs/2` } },
    {
      repositoryUrl,
      runUrl: `${repositoryUrl}/actions/runs/1`,
      headSha: record.git.sha,
      evidenceUrl: `${repositoryUrl}/actions/runs/1/artifacts/1`,
    },
    65_000,
  );
}
