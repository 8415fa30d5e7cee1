import { expect, test } from '@jest/globals';
import { folderWith } from './folder.js';
import { EXAMPLES, expectGoodStart } from './good-start.js';
import { sluiceHere } from './in-process.js';

// init.test.ts takes the penguins.
test.each(['credit', 'loans', 'housing'] as const)(
  'init of the data of the example %s guesses the label, and writes a config that check and run accept',
  (name) => expectGoodStart(EXAMPLES[name]),
  60_000,
);

// A row's side is drawn by its content: of small data more or fewer than the share may be tested.
test('init of small data tolerates what check then says that they can decide, in nine cases of ten', async () => {
  let decided = 0;
  for (let made = 0; made < 20; made++) {
    const rows = Array.from({ length: 120 + 20 * made }, (_, row) => [
      `${(made + 1) * 1000 + row}.5`,
      'abc'[row % 3]!,
    ]);
    const text = ['size,kind', ...rows.map((row) => row.join(','))].join('\n');
    const folder = folderWith({ 'data.csv': text });
    await sluiceHere(['init', 'data.csv', '--label', 'kind'], { cwd: folder });
    const { code, stderr } = await sluiceHere(['check', 'sluice.yml'], { cwd: folder });
    expect(code).toBe(0);
    if (!stderr.includes('stays inconclusive')) decided++;
  }
  expect(decided).toBeGreaterThanOrEqual(18);
}, 60_000);
