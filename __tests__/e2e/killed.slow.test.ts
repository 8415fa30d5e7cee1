import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesIn, folderWith, runsIn } from './folder.js';
import { FILES, killAt } from './killed-runs.js';
import { sluice } from './process.js';

test('a checkpoint that lies in the checkout is nobody’s, and one that is gone on from is told', async () => {
  const folder = folderWith(FILES);
  const theirs = { XDG_CACHE_HOME: join(folder, 'their-cache') };
  await killAt(5, folder, theirs);
  const checkpoint = filesIn(join(folder, 'their-cache')).find((path) =>
    path.endsWith('/checkpoint.bin'),
  )!;
  // As it would come with a commit: where a store lies, and where an earlier version looked.
  const forged = join(folder, '.sluice/checkpoints/default/default/checkpoint.bin');
  mkdirSync(dirname(forged), { recursive: true });
  cpSync(join(folder, 'their-cache', checkpoint), forged);

  const mine = { XDG_CACHE_HOME: join(folder, 'my-cache') };
  const anew = await sluice(['run', 'sluice.yml'], { cwd: folder, env: mine });
  expect(anew.code).toBe(0);
  expect(anew.stderr).not.toMatch(/goes on|resum/i);
  expect(runsIn(folder).at(-1)!.record.epochs).not.toHaveProperty('resumed');

  const resumed = await sluice(['run', 'sluice.yml', '--json'], { cwd: folder, env: theirs });
  expect(resumed.code).toBe(0);
  expect(resumed.stderr).toMatch(/goes on after epoch \d+/);
  const { record, path } = runsIn(folder).at(-1)!;
  expect(record.epochs).toMatchObject({ resumed: expect.any(Number) });
  const report = readFileSync(join(path, 'report.md'), 'utf8');
  expect(report).toContain(`went on from the checkpoint of epoch ${record.epochs!.resumed}`);
}, 60_000);

test('a checkpoint whose weights were edited is not gone on from, and says so', async () => {
  const folder = folderWith(FILES);
  const env = { XDG_CACHE_HOME: join(folder, 'cache') };
  await killAt(5, folder, env);
  // A kill may leave one half written beside it.
  for (const path of filesIn(join(folder, 'cache'))) {
    const file = join(folder, 'cache', path);
    const bytes = readFileSync(file);
    if (bytes.length > 5) bytes[bytes.length - 5]! ^= 1;
    writeFileSync(file, bytes);
  }
  const ended = await sluice(['run', 'sluice.yml'], { cwd: folder, env });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toMatch(/not from the checkpoint in .*: it is damaged/);
  expect(runsIn(folder).at(-1)!.record.epochs).not.toHaveProperty('resumed');
}, 60_000);
