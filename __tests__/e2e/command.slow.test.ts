import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CONFIG, finished, run, TRAIN } from './command-script.js';
import { folderWith } from './folder.js';
import { tellStory } from './framework-story.js';
import { csv, purchases } from './purchases.js';

test('pull requests that change the script are red where it gets worse, and green and promoted where it gets better', async () => {
  const mixed = (share: number) =>
    TRAIN.replace('+ scores[i]', `+ (i % 100 < ${share} ? 1 - scores[i] : scores[i])`);
  await tellStory({
    experiment: 'rule',
    files: {
      'sluice.yml': `project: credit\nexperiment: rule\n${CONFIG.replace('auc >= 0.9', 'auc >= 0.5, auc >= baseline - 1pp')}`,
      'data.csv': csv(purchases(400)),
    },
    script: 'train.cjs',
    first: mixed(10),
    worse: mixed(45),
    better: TRAIN,
  });
});

/** Any layers: this one the dense engine has not. */
const MODEL = `export function createModel(tf, { inputs }) {
  return tf.sequential({ layers: [
    tf.layers.reshape({ inputShape: [inputs], targetShape: [inputs, 1] }),
    tf.layers.conv1d({ filters: 4, kernelSize: 2, activation: 'relu' }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 1, activation: 'sigmoid' }),
  ] });
}`;

test('a file that makes a model of tf.js is trained, exported, and asked again as the baseline', async () => {
  const cwd = folderWith({
    'sluice.yml': `data: {path: data.csv, label: bought, positive: "yes"}
model: {file: model.mjs}
train: {epochs: 6, learning-rate: 0.05}
gate: {conditions: [auc >= 0.8, auc >= baseline - 30pp]}
export: {path: exported}
`,
    'data.csv': csv(purchases(300)),
    'model.mjs': MODEL,
  });
  const first = await run(cwd);
  expect(first.stderr).toContain('tf.js trains on wasm');
  expect(first.stderr).toContain('epoch 6/6');
  expect(first.code).toBe(0);
  const { trainer, formats, parity } = finished(cwd);
  expect(trainer).toEqual({ kind: 'tfjs', engine: 'wasm', version: '4.22.0' });
  expect(Object.keys(formats ?? {})).toEqual(['tfjs']);
  expect(parity).toMatchObject([{ format: 'tfjs', tolerance: 1e-5 }]);
  const topology = JSON.parse(readFileSync(join(cwd, 'exported/model.json'), 'utf8'));
  expect(topology.format).toBe('layers-model');

  // Other test rows: the first model has to be asked about them.
  writeFileSync(join(cwd, 'data.csv'), csv(purchases(330)));
  const second = await run(cwd);
  expect(second.code).toBe(0);
  expect(finished(cwd).comparison?.rows).toBe(finished(cwd).data.splits.test);

  writeFileSync(join(cwd, 'model.mjs'), 'export const createModel = () => 3;');
  const wrong = await run(cwd);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('model.mjs: createModel returned no model of tf.js');
});
