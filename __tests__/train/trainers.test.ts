import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/load.js';
import { readYaml } from '../../src/config/source.js';
import { usesCheckpoints } from '../../src/train/trainers.js';

const trainerOf = (how: string) => {
  const text = `data: {path: a.csv, label: y}\n${how}\ngate: {conditions: [accuracy >= 60%]}\n`;
  return checkConfig(readYaml(text, 'sluice.yml'), join('/', 'work')).trainer;
};

test.each([
  ['train: {epochs: 3}', false],
  ['train: {epochs: 3, checkpoint-every: 1}', true],
  ['command: {run: python train.py}', true],
])('that %s goes on from a checkpoint is %s', (how, expected) => {
  expect(usesCheckpoints(trainerOf(how))).toBe(expected);
});
