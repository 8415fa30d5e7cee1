// Makes the pictures in docs/pictures/ from real runs of dist/: `npm run pictures`. It needs Chromium on the PATH, and script(1),
// which gives the command line a terminal.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportBody } from '../src/host/github/body.js';
import { Browser } from './pictures/browser.js';
import { commentPage } from './pictures/comment-page.mjs';
import { newest, tellStories } from './pictures/stories.mjs';
import { terminalPage } from './pictures/terminal-page.mjs';

const COLUMNS = 100;
const CONFIG = 'examples/credit/sluice.yml';
const PICTURES = resolve('docs/pictures');
const REPORTS = join(PICTURES, 'reports');
/** What stands on the first screen or two; the whole of a report is up to ten times as high. */
const HEIGHTS = { 1280: 1300, 390: 1300 };

const work = mkdtempSync(join(tmpdir(), 'sluice-pictures-'));
const browser = new Browser();
try {
  for (const folder of ['dist', 'examples', 'python', '.gitignore']) {
    cpSync(folder, join(work, folder), {
      recursive: true,
      filter: (path) => !path.endsWith('models'),
    });
  }
  mkdirSync(REPORTS, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit('Train a model');

  const command = `node dist/cli.js run ${CONFIG}`;
  const output = inTerminal(command);
  await picture('terminal', terminalPage(`$ ${command}`, output, COLUMNS), { width: 860 });

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
  const text = comment(newest(join(work, '.sluice')));
  await picture('comment', commentPage(text, { open: false }), { width: 760 });
  await picture('comment-open', commentPage(text, { open: true }), { width: 600 });

  writeFileSync(join(work, CONFIG), config);
  for (const [name, folder] of Object.entries(tellStories(work))) {
    const report = readFileSync(join(folder, 'report.html'), 'utf8');
    const said = comment(folder);
    for (const scheme of ['light', 'dark']) {
      for (const width of [1280, 390]) {
        const look = { width, scheme, scale: 1, most: HEIGHTS[width] };
        const named = (what) => join('reports', `${name}-${what}-${width}-${scheme}`);
        await picture(named('report'), report, look);
        await picture(named('comment'), commentPage(said, { open: false, scheme }), look);
      }
    }
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** @param most the page may go on below it */
async function picture(
  name,
  html,
  { width, scheme = 'light', scale = 2, most = Number.POSITIVE_INFINITY },
) {
  const file = join(work, 'page.html');
  writeFileSync(file, html);
  const look = { width, scheme, scale };
  const page = await browser.open(pathToFileURL(file).href, look);
  await page.evaluate('(async () => { await window.drawn; })()');
  const high = await page.evaluate('Math.ceil(document.body.getBoundingClientRect().height)');
  const bytes = await page.picture(look, { height: Math.min(high, most) });
  writeFileSync(join(PICTURES, `${name}.webp`), bytes);
  await page.close();
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

/** As the action writes it; its links lead to a repository, so they get one. */
function comment(folder) {
  const record = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
  const repositoryUrl = 'https://github.com/sluice-ml/sluice';
  const { baseline } = record;
  return reportBody(
    { ...record, baseline: { ...baseline, url: `${repositoryUrl}/actions/runs/2` } },
    {
      repositoryUrl,
      runUrl: `${repositoryUrl}/actions/runs/1`,
      headSha: record.git?.sha ?? '0'.repeat(40),
      evidenceUrl: `${repositoryUrl}/actions/runs/1/artifacts/1`,
      pageUrl: `${repositoryUrl}/actions/runs/1/artifacts/2`,
    },
    65_000,
  );
}
