import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesIn, folderWith, withoutRun } from './folder.js';
import { FILES, killAt } from './killed-runs.js';
import { sluice } from './process.js';
import { killAtRandom } from './random-kills.js';

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

test('a run killed at random moments never stops the store, and never tears the export', async () => {
  await killAtRandom(2, 7);
}, 120_000);

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
