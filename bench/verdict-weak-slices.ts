import { renters } from '../__tests__/compare/renters.js';
import { weakSlices } from '../src/compare/weak-slices/weak-slices.js';
import { isMore, rate, type Sampling } from './verdict-world.js';

const MOST_TOLD = 0.025;

const WORLDS = [
  { name: 'equal models, 400 rows', rows: 400, worse: 0 },
  { name: 'equal models, 2000 rows', rows: 2000, worse: 0 },
  { name: 'equal models, 200 groups of 10 rows', rows: 2000, worse: 0, group: 10 },
  { name: 'worse everywhere by as much, 2000 rows', rows: 2000, worse: 10, elsewhere: 10 },
  { name: 'a quarter of the rows lost a tenth, 1000 rows', rows: 1000, worse: 10 },
  { name: 'a quarter of the rows lost a tenth, 4000 rows', rows: 4000, worse: 10 },
] as const;

/**
 * How often a slice is called weak: where none is, no oftener than a comparison is red by chance. Returns what missed its goal by more
 * than two Monte-Carlo errors.
 */
export function weakSlicesFound({ trials, seed: start }: Sampling): string[] {
  const missed: string[] = [];
  console.log(`\nWeak slices, ${trials} pairs: told, and told right (≤ 2.5 % where there is none)`);
  for (const { name, ...about } of WORLDS) {
    let [told, right] = [0, 0];
    for (let trial = 1; trial <= trials; trial++) {
      const seed = 10_000 * start + trial;
      const { found } = weakSlices(renters({ ...about, seed }), { confidence: 0.95, seed });
      if (found.length > 0) told++;
      if (found.some(({ where }) => where.includes('Home = rent'))) right++;
    }
    const none = about.worse === 0 || 'elsewhere' in about;
    const cells = none ? rate(told, trials) : `${rate(told, trials)}, ${rate(right, trials)}`;
    console.log(`  ${name.padEnd(46)}  ${cells}`);
    if (none && isMore(told, trials, MOST_TOLD)) missed.push(`weak slices of ${name}: too often`);
  }
  return missed;
}
