import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, type Look, type Page } from '../../scripts/pictures/browser.js';
import { commentPage } from '../../scripts/pictures/comment-page.mjs';
import { folderWith } from './folder.js';
import { CLI, start } from './process.js';

/** Looked for by name, as a person's own shell does. */
function hasChromium(): boolean {
  try {
    execFileSync('chromium', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS: readonly Look[] = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);
const EVIL = '<script>alert(1)</script>"\' onload=x\u202e';

/** Of two trainings, the second of which is held against the first, and looks at slices. */
const RUNS: readonly (readonly [name: string, config: string, change: (text: string) => string])[] =
  [
    ['credit', 'credit/sluice.yml', worseCredit],
    ['loans', 'loans/sluice.yml', (text) => text],
    ['penguins', 'penguins/sluice.yml', (text) => text.replace('epochs: 100', 'epochs: 40')],
    ['housing', 'housing/sluice.yml', (text) => text],
  ];

function worseCredit(text: string): string {
  return text
    .replace('  label:', '  ignore: [Records, Job]\n  label:')
    .replace('gate:\n', 'gate:\n  slices: [Home, Marital]\n');
}

(hasChromium() ? describe : describe.skip)('a report page in Chromium', () => {
  const folder = folderWith({});
  let browser: Browser;

  beforeAll(() => {
    browser = new Browser();
    cpSync('examples', join(folder, 'examples'), {
      recursive: true,
      filter: (path) => !path.endsWith('models'),
    });
  });
  afterAll(() => browser.close());

  async function pageOf(config: string, ...args: readonly string[]): Promise<string> {
    const runs = join(folder, '.sluice', 'runs');
    const ended = await start(process.execPath, [CLI, 'run', config, ...args], { cwd: folder })
      .ended;
    // It came to a verdict, whichever.
    expect([0, 1, 3]).toContain(ended.code);
    return join(runs, readdirSync(runs).sort().at(-1)!, 'report.html');
  }

  async function violations(page: Page, part = 'html'): Promise<unknown> {
    await page.evaluate(`${AXE};0`);
    return page.evaluate(
      `axe.run('${part}').then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]))`,
    );
  }

  /** Whatever makes a page wrong for somebody, in each look. */
  async function expectSound(file: string): Promise<void> {
    const page = await browser.open(pathToFileURL(file).href, LOOKS[0]!);
    for (const look of LOOKS) {
      await page.look(look);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
    }
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await violations(page)).toEqual([]);
    expect(page.said).toEqual([]);
    expect(page.asked).toEqual([]);
  }

  test.each(RUNS)(
    'of the example %s can be used by everybody, and asks for nothing',
    async (_, config, change) => {
      await pageOf(`examples/${config}`);
      const path = join(folder, 'examples', config);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      await expectSound(await pageOf(`examples/${config}`, '--set', 'train.seed=8'));
    },
    300_000,
  );

  test('of hostile names runs nothing of theirs', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const x = ((i * 7919) % 1000) / 1000;
      const cell = i % 3 === 0 ? EVIL : 'usual';
      return `${x},"${cell.replaceAll('"', '""')}",${x + ((i * 31) % 10) / 20 > 0.7 ? '"<b>bad</b>"' : 'good'}`;
    });
    const header = `x,"<img src=x onerror=alert(2)>",label`;
    writeFileSync(join(folder, 'evil.csv'), `${[header, ...rows].join('\n')}\n`);
    const config = [
      'data: {path: evil.csv, label: label, positive: "<b>bad</b>"}',
      'train: {epochs: 3}',
      'gate:',
      '  slices: ["<img src=x onerror=alert(2)>"]',
      '  conditions: [accuracy >= 10%, accuracy >= baseline - 50pp]',
    ];
    writeFileSync(join(folder, 'evil.yml'), `${config.join('\n')}\n`);
    await pageOf('evil.yml');
    await expectSound(await pageOf('evil.yml', '--set', 'train.seed=8'));
  }, 120_000);

  test('of runs beside each other can be used by everybody, and asks for nothing', async () => {
    const runs = join(folder, '.sluice', 'runs');
    const scoring = readdirSync(runs).filter((id) =>
      readFileSync(join(runs, id, 'run.json'), 'utf8').includes('"experiment": "scoring"'),
    );
    const drawn = [CLI, 'compare', ...scoring, scoring[0]!, '--html', 'compared.html'];
    expect((await start(process.execPath, drawn, { cwd: folder }).ended).code).toBe(0);
    await expectSound(join(folder, 'compared.html'));
  }, 120_000);

  test('as a comment can be read by everybody, folded and open', async () => {
    const runs = join(folder, '.sluice', 'runs');
    for (const id of readdirSync(runs)) {
      const text = readFileSync(join(runs, id, 'report.md'), 'utf8');
      for (const scheme of ['light', 'dark'] as const) {
        for (const open of [false, true]) {
          const file = join(folder, 'comment.html');
          writeFileSync(file, commentPage(text, { open, scheme }));
          const page = await browser.open(pathToFileURL(file).href, { width: 1280, scheme });
          await page.evaluate('window.drawn');
          expect({ id, scheme, open, found: await violations(page, '.markdown-body') }).toEqual({
            id,
            scheme,
            open,
            found: [],
          });
        }
      }
    }
  }, 300_000);

  test('searches the rows that flipped, and says what a mark says', async () => {
    const runs = join(folder, '.sluice', 'runs');
    const files = readdirSync(runs).map((id) => join(runs, id, 'report.html'));
    const file = files.find((one) => readFileSync(one, 'utf8').includes('id="flip-rows"'))!;
    const page = await browser.open(pathToFileURL(file).href, LOOKS[0]!);
    const shown = await page.evaluate<readonly number[]>(`(() => {
      const rows = [...document.querySelector('#flip-rows').tBodies[0].rows];
      const input = document.querySelector('[data-search]');
      return ['', 'lost', 'lost rent', 'no such words'].map((text) => {
        input.value = text;
        input.dispatchEvent(new Event('input'));
        return rows.filter((row) => !row.hidden).length;
      });
    })()`);
    const [all, lost, both, none] = shown;
    expect(all).toBeGreaterThan(lost!);
    expect(lost).toBeGreaterThan(both!);
    expect(none).toBe(0);
    const said = await page.evaluate<readonly [string, string]>(`(() => {
      const mark = document.querySelector('[data-tip]');
      mark.dispatchEvent(new Event('pointerover', { bubbles: true }));
      return [document.querySelector('#tip').textContent, mark.dataset.tip];
    })()`);
    expect(said[0]).toBe(said[1]);
    expect(said[0]).not.toBe('');
  });
});
