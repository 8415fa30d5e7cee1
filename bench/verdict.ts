/**
 * Measures the verdict: how often it is wrong, what it can show, and how long it takes.
 *
 *     npm run bench:verdict             all, about five minutes
 *     npm run bench:verdict -- 300      with 300 pairs instead of 2000
 *
 * Exits 1 when a goal is missed.
 */
import { errorRates, falsePasses } from './verdict-errors.js';
import { power } from './verdict-power.js';
import { speed } from './verdict-speed.js';

const pairs = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(pairs) || pairs < 1) {
  console.error('usage: npm run bench:verdict -- [PAIRS]');
  process.exit(2);
}
const missed = [...speed(), ...power(pairs), ...errorRates(pairs), ...falsePasses(pairs)];
console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nMissed:\n  ${missed.join('\n  ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
