import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesIn, folderWith } from './folder.js';
import { FILES } from './killed-runs.js';
import { sluice } from './process.js';
import { killAtRandom } from './random-kills.js';

test('a run killed at a random moment never stops the store, and never tears the export', async () => {
  await killAtRandom(1, 7);
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
