import { test } from '@jest/globals';
import { killAtRandom } from './random-kills.js';

test('a run killed at 200 random moments never stops the store, and never tears the export', async () => {
  await killAtRandom(200, 1);
}, 1_800_000);
