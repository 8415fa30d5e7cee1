import type { FinishedRecord } from '../../src/record/run-record.js';
import { runsIn } from './folder.js';
import { sluice } from './process.js';

/** A training without a framework: it learns nothing, and knows the rule that the data follows. */
export const TRAIN = `
const fs = require('node:fs');
const { SLUICE_EVENTS, SLUICE_OUT, SLUICE_DATA } = process.env;
const say = (event) => fs.appendFileSync(SLUICE_EVENTS, JSON.stringify(event) + '\\n');
const rows = fs.readFileSync(SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n').slice(1)
  .map((line) => line.split(','));
const scores = rows.map(([, size, color]) => 1 / (1 + Math.exp(6 - (color === 'red' ? 0 : 3) - size)));
say({ type: 'framework', name: 'rule', version: '1.2' });
say({ type: 'params', values: { slope: 1 } });
for (let epoch = 1; epoch <= 3; epoch++) {
  say({ type: 'epoch', epoch, epochs: 3, metrics: { loss: 1 / epoch }, learningRate: 0.1 });
}
say({ type: 'metric', name: 'fairness_gap', value: 0.04 });
console.log('::error::hello from the script');
fs.writeFileSync(SLUICE_OUT + '/predictions.csv',
  ['id,score', ...rows.map(([id], i) => id + ',' + scores[i])].join('\\n') + '\\n');
fs.mkdirSync(SLUICE_OUT + '/model/deep', { recursive: true });
fs.writeFileSync(SLUICE_OUT + '/model/model.bin', 'weights');
fs.writeFileSync(SLUICE_OUT + '/model/deep/more.bin', 'more');
`;

export const CONFIG = `data: {path: data.csv, label: bought, positive: "yes"}
command:
  run: '"${process.execPath}" train.cjs'
  metrics: [fairness_gap]
gate:
  conditions: [auc >= 0.9, fairness_gap <= 0.05]
export: {path: exported}
`;

/** Of the config in a folder. */
export const run = (cwd: string, ...more: string[]) =>
  sluice(['run', 'sluice.yml', ...more], { cwd });

/** What the last run in a folder recorded. */
export function finished(cwd: string): FinishedRecord {
  const record = runsIn(cwd).at(-1)?.record;
  if (record?.status !== 'finished') throw new Error('no run has finished');
  return record;
}
