import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { denseTrainer } from '../../../src/train/dense/dense-trainer.js';
import type { TfjsSpec } from '../../../src/train/spec.js';
import { tfjsTrainer } from '../../../src/train/tfjs/tfjs-trainer.js';
import { trainSpec } from '../dense/networks.js';

/** As it ships. */
const CHILD = [process.execPath, resolve('dist/tfjs/index.js')] as const;

export const open = () => tfjsTrainer(denseTrainer(), CHILD);

const folder = mkdtempSync(join(tmpdir(), 'sluice-tfjs-'));
let files = 0;

/** A module whose `createModel` is this body, of `tf` and `info`. */
export function modelFile(body: string): Pick<TfjsSpec, 'file' | 'name'> {
  const name = `model-${++files}.mjs`;
  const file = join(folder, name);
  writeFileSync(file, `export function createModel(tf, info) {\n${body}\n}\n`);
  return { file, name };
}

const { seed: _, ...train } = trainSpec({ epochs: 4 });

export function spec(body: string, rest: Partial<TfjsSpec> = {}): TfjsSpec {
  return { kind: 'tfjs', ...modelFile(body), engine: 'tfjs', train, ...rest };
}

export const CONVOLUTION = `
const last = { binary: 'sigmoid', multiclass: 'softmax', regression: 'linear' }[info.task];
return tf.sequential({ layers: [
  tf.layers.reshape({ inputShape: [info.inputs], targetShape: [info.inputs, 1] }),
  tf.layers.conv1d({ filters: 4, kernelSize: 3, activation: 'relu' }),
  tf.layers.flatten(),
  tf.layers.dropout({ rate: 0.1 }),
  tf.layers.dense({ units: info.outputs, activation: last }),
] });`;
