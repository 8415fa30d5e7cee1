import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import { filesIn, folderWith, runsIn } from './folder.js';
import { sluice } from './process.js';

/** Data, the label that is guessed, its task, and the class that is taken for the positive one. */
export const EXAMPLES = {
  credit: ['examples/credit/data/credit_data.csv', 'Status', 'binary', 'bad'],
  loans: ['examples/loans/data/lending_club.csv', 'Class', 'binary', 'bad'],
  penguins: ['examples/penguins/data/penguins.csv', 'species', 'multiclass', undefined],
  housing: ['examples/housing/data/ames.csv', 'Sale_Price', 'regression', undefined],
} as const;

/** `init` guesses the label, and writes a config that `check` and `run` accept. */
export async function expectGoodStart([
  data,
  label,
  task,
  positive,
]: (typeof EXAMPLES)[keyof typeof EXAMPLES]): Promise<void> {
  const folder = folderWith({});
  const name = basename(data);
  cpSync(data, join(folder, 'data', name));
  const init = await sluice(['init', `data/${name}`], { cwd: folder });
  expect(init.stderr).toContain(`label: ${label} (a guess: --label names another); task: ${task}`);
  expect(init.stderr).toContain('next: node ');
  expect(init.code).toBe(0);
  expect(filesIn(folder)).toEqual([
    '.github/workflows/sluice.yml',
    '.gitignore',
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
  expect(check.stderr).toContain('✓ config and data are fine');
  expect(check.code).toBe(0);

  const set = ['--set', 'train.epochs=5'];
  const run = await sluice(['run', 'sluice.yml', ...set], { cwd: folder });
  expect(run.stderr).toContain('✓ PASSED');
  expect(run.code).toBe(0);
  const [{ record } = { record: undefined }] = runsIn(folder);
  expect(record).toMatchObject({ task });
  if (positive) expect(record?.classes?.[1]).toBe(positive);
}
