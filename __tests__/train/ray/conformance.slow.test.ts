import { afterAll, beforeAll } from '@jest/globals';
import { commandTrainer } from '../../../src/train/command/command-trainer.js';
import { onRay } from '../../../src/train/ray/on-ray.js';
import { type RayDouble, startRayDouble } from '../../support/ray-double.js';
import { data, spec } from '../command/scripts.js';
import { describeTrainer } from '../conformance.js';
import { QUICK, rayOf, WorkTree } from './cluster.js';

const { training, evaluation } = data();
const tree = new WorkTree();
let ray: RayDouble;

beforeAll(async () => {
  ray = await startRayDouble();
});
afterAll(async () => {
  tree.remove();
  await ray.close();
});

describeTrainer('command (on a cluster)', {
  open: () => commandTrainer(() => onRay(rayOf(ray.url, tree.folder), { env: {}, timing: QUICK })),
  spec: spec(`
    for (let epoch = 1; epoch <= 4; epoch++) {
      say({ type: 'epoch', epoch, epochs: 4, metrics: { loss: 1 / epoch } });
      await sleep(50);
    }
    predict();
  `),
  data: { training: training!, evaluation },
  refused: [
    {
      what: 'a model outside of what is sent',
      spec: spec('predict();', { model: '/elsewhere/model.bin' }),
      says: /command.model lies outside of the folder that the cluster is sent/,
    },
  ],
});
