import { test } from '@jest/globals';
import { CONFIG, TRAIN } from './command-script.js';
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
