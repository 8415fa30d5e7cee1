import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keepYoungGeneration } from '../../src/numeric/young-generation.js';

/** V8's own. */
const USUAL = '--semi-space-growth-factor=2';

// The flag is the process's, and other suites run in it, before and after.
beforeAll(() => setFlagsFromString(USUAL));
afterAll(() => setFlagsFromString(USUAL));

/** Keeps two million objects, and tells how many bytes the young generation has come to. */
const KEEPS_OBJECTS = `
const { getHeapSpaceStatistics } = require('node:v8');
const kept = [];
for (let i = 0; i < 2e6; i++) kept.push({ i });
const young = getHeapSpaceStatistics().find((one) => one.space_name === 'new_space');
require('node:worker_threads').parentPort.postMessage(young.physical_space_size);
`;

/** In a thread, whose heap begins anew. */
function grownTo(): Promise<number> {
  const worker = new Worker(KEEPS_OBJECTS, { eval: true });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}

test("V8's young generation grows with what outlives it, and no more once it is kept", async () => {
  expect(await grownTo()).toBeGreaterThan(8 * 2 ** 20);
  keepYoungGeneration();
  expect(await grownTo()).toBeLessThanOrEqual(4 * 2 ** 20);
});
