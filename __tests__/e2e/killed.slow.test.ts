import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesIn, folderWith, runsIn, withoutRun } from './folder.js';
import { FILES, killAt } from './killed-runs.js';
import { sluice } from './process.js';

/** The files of the folder's last run, and of the model that it exported. */
function left(folder: string) {
  const runs = filesIn(folder).filter((path) => path.endsWith('/run.json'));
  const run = runs.at(-1)!.replace('/run.json', '');
  const id = run.split('/').at(-1)!;
  const bytes = (path: string) => readFileSync(join(folder, path));
  const model = filesIn(join(folder, 'model')).filter((name) => name !== 'sluice-export.json');
  return {
    events: bytes(`${run}/events.jsonl`).toString('utf8'),
    predictions: bytes(`${run}/predictions.csv`),
    model: model.map((name) => [name, withoutRun(bytes(`model/${name}`), id)]),
  };
}

test('a run killed twice leaves the bytes of one that was not', async () => {
  const whole = folderWith(FILES);
  const killed = folderWith(FILES);
  expect((await sluice(['run', 'sluice.yml'], { cwd: whole })).code).toBe(0);
  await killAt(3, killed);
  await killAt(10, killed);
  const last = await sluice(['run', 'sluice.yml'], { cwd: killed });
  expect(last.code).toBe(0);

  const { events, ...bytes } = left(killed);
  const resumed = events.match(/"type":"resumed","epoch":(\d+)/);
  expect(Number(resumed?.[1])).toBeGreaterThanOrEqual(9);
  const warnings = events.split('\n').filter((line) => line.includes('"type":"warning"'));
  expect(warnings.filter((line) => !/the run \S+ was killed/.test(line))).toEqual([]);
  const { events: _, ...expected } = left(whole);
  expect(bytes.model.length).toBeGreaterThan(1);
  expect(bytes).toEqual(expected);
}, 60_000);

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

test('runs that export into one folder at once leave the model of one of them, whole', async () => {
  const folder = folderWith(FILES);
  const runs = await Promise.all(
    [1, 2, 3].map((seed) =>
      sluice(['run', 'sluice.yml', '--set', 'train.epochs=2', '--set', `train.seed=${seed}`], {
        cwd: folder,
      }),
    ),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const model = filesIn(join(folder, 'model'));
  expect(model).toEqual([
    'MODEL_CARD.md',
    'bom.cdx.json',
    expect.stringMatching(/^encoding-/),
    'model.json',
    'model.onnx',
    'sluice-export.json',
    'verdict.json',
    expect.stringMatching(/^weights-/),
  ]);
  const { run } = JSON.parse(readFileSync(join(folder, 'model/sluice-export.json'), 'utf8'));
  const path = `.sluice/runs/${run}/model`;
  for (const name of model.filter((one) => one !== 'sluice-export.json')) {
    expect(readFileSync(join(folder, 'model', name))).toEqual(
      readFileSync(join(folder, path, name)),
    );
  }
  expect(readdirSync(join(folder, '.sluice/runs')).filter((name) => name.startsWith('.'))).toEqual(
    [],
  );
}, 60_000);
