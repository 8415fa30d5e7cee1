/**
 * Measures the verdict: how often it is wrong, what it can show, and how long it takes.
 *
 *     npm run bench:verdict                              every world
 *     npm run bench:verdict -- --world grouped           one of them
 *     npm run bench:verdict -- --trials 2000             with so many trials a world
 *     npm run bench:verdict -- --seed 7                  on other draws
 *
 * Without --trials a world has 100: all of them take about 450 s of a quiet core. By chance alone some goals are missed
 * then; look at such a world again with more trials or another seed.
 *
 * Exits 1 when a goal is missed.
 */
import { parseArgs } from 'node:util';
import { BY_TIME, dependentRows, GROUPED } from './verdict-dependent.js';
import { atTheEdge } from './verdict-edge.js';
import { errorRates, falsePasses } from './verdict-errors.js';
import { manyLooks } from './verdict-looks.js';
import { power } from './verdict-power.js';
import { promises } from './verdict-promises.js';
import { ratchet } from './verdict-ratchet.js';
import { seeds } from './verdict-seeds.js';
import { singleIntervals } from './verdict-single.js';
import { guardedSlices } from './verdict-slices.js';
import { speed } from './verdict-speed.js';
import { undefinedMetrics } from './verdict-undefined.js';
import { severalVariants } from './verdict-variants.js';
import { weakSlicesFound } from './verdict-weak-slices.js';
import type { Sampling } from './verdict-world.js';

/** Each prints goal and result, and returns what missed its goal. */
const WORLDS: Readonly<Record<string, (sampling: Sampling) => string[]>> = {
  speed: () => speed(),
  power,
  promises,
  independent: errorRates,
  boundary: falsePasses,
  edge: atTheEdge,
  grouped: (sampling) => dependentRows(GROUPED, sampling),
  ratchet,
  looks: manyLooks,
  variants: severalVariants,
  seeds,
  single: singleIntervals,
  slices: guardedSlices,
  'weak-slices': weakSlicesFound,
  undefined: undefinedMetrics,
  'by-time': (sampling) => dependentRows(BY_TIME, sampling),
};

const { values } = parseArgs({
  options: {
    world: { type: 'string' },
    trials: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const [trials, seed] = [Number(values.trials), Number(values.seed)];
const names = values.world === undefined ? Object.keys(WORLDS) : [values.world];
const whole = Number.isInteger(trials) && trials > 0 && Number.isInteger(seed);
if (!whole || names.some((name) => !WORLDS[name])) {
  const known = Object.keys(WORLDS).join(' | ');
  console.error(`usage: npm run bench:verdict -- [--world ${known}] [--trials N] [--seed N]`);
  process.exit(2);
}
const missed = names.flatMap((name) => WORLDS[name]!({ trials, seed }));
console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nMissed:\n  ${missed.join('\n  ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
