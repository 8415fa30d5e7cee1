import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/**
 * Keeps two million objects in a thread, whose heap begins anew, and tells how many bytes its young generation has come to: first as V8
 * has it, then kept.
 */
const GROWN = `
import { Worker } from 'node:worker_threads';
import { keepYoungGeneration } from './src/numeric/young-generation.js';
const KEEPS_OBJECTS = \`
const { getHeapSpaceStatistics } = require('node:v8');
const kept = [];
for (let i = 0; i < 2e6; i++) kept.push({ i });
const young = getHeapSpaceStatistics().find((one) => one.space_name === 'new_space');
require('node:worker_threads').parentPort.postMessage(young.physical_space_size);
\`;
const grown = () =>
  new Promise((resolve, reject) => {
    new Worker(KEEPS_OBJECTS, { eval: true, execArgv: [] }).once('message', resolve).once('error', reject);
  });
const usual = await grown();
keepYoungGeneration();
console.log(JSON.stringify([usual, await grown()]));
`;

test("V8's young generation grows with what outlives it, and no more once it is kept", () => {
  // Flags are a process's, and other suites have set theirs in this one.
  const said = execFileSync(
    process.execPath,
    ['--import', './scripts/register.mjs', '--input-type=module', '--eval', GROWN],
    { encoding: 'utf8' },
  );
  const [usual, kept] = JSON.parse(said) as [number, number];
  expect(usual).toBeGreaterThan(8 * 2 ** 20);
  expect(kept).toBeLessThanOrEqual(4 * 2 ** 20);
});
