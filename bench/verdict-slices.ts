import { compare } from '../src/compare/comparison.js';
import type { Predictions } from '../src/evaluate/predictions.js';
import { selectRows } from '../src/evaluate/select-rows.js';
import { floorRows } from '../src/evaluate/statistics/floor.js';
import { decideFamily } from '../src/gate/comparison-verdict.js';
import { Random } from '../src/numeric/random.js';
import { drawPair, EQUAL, isMore, type Pair, rate, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
type Two = readonly [Predictions, Predictions];

const SLICES = 10;
const METRICS = ['accuracy', 'auc', 'loss'] as const;
const MARGIN = 0.02;
const MOST_RED = 0.025;
const LEAST_GREEN = 0.75;

/**
 * A gate of one condition and ten slices that guard it, two equal models: how often it is red, and how much of its green is left. Returns
 * what missed its goal by more than twice the Monte-Carlo error.
 */
export function guardedSlices(sampling: Sampling): string[] {
  const { trials } = sampling;
  const missed: string[] = [];
  for (const size of [200, 1000]) {
    console.log(
      `\nA/A, ${trials} pairs: ${SLICES} slices of ${size} rows, within ${MARGIN} tolerated and at 0`,
    );
    console.log(
      '  metric    margin  red (≤ 2.5 %)     green, of what is green without slices (≥ 75 %)',
    );
    for (const metric of METRICS) {
      for (const margin of [MARGIN, 0]) {
        const { red, alone, green } = simulate(metric, margin, size, sampling);
        const kept = alone === 0 ? '–' : rate(green, alone);
        console.log(
          `  ${metric.padEnd(8)}  ${String(margin).padEnd(6)}  ${rate(red, trials).padEnd(16)}  ${kept}`,
        );
        const about = `${metric} in slices of ${size} rows at ${margin}`;
        if (isMore(red, trials, MOST_RED)) missed.push(`${about}: red too often`);
        if (alone > 0 && green / alone < LEAST_GREEN) missed.push(`${about}: green too rarely`);
      }
    }
  }
  return missed;
}

function simulate(metric: string, margin: number, size: number, { trials, seed }: Sampling) {
  const random = new Random(seed, `slices ${metric} ${size}`);
  const counts = { red: 0, alone: 0, green: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const pair = drawPair(EQUAL, size * SLICES, random);
    const options = { ...OPTIONS, seed: trial };
    const test = (of: Two, sliced: boolean) => ({
      compared: compare(...of, options).metric(metric),
      margin,
      sliced,
    });
    const whole = test(pair, false);
    const slices = slicesOf(pair).map((slice) => test(slice, true));
    const large = slices.filter(({ compared: { comparison } }) => {
      if (comparison.d === null || comparison.stake?.width == null) return comparison.d !== null;
      const floor = floorRows(margin, comparison.stake.width, comparison.confidence);
      return !Number.isFinite(floor) || comparison.stake.rows >= floor;
    });
    const [own, ...guards] = decideFamily([whole, ...large]);
    const fails = [own!, ...guards].some(({ verdict }) => verdict === 'fail');
    if (fails) counts.red++;
    const [apart] = decideFamily([whole]);
    if (apart!.verdict !== 'pass') continue;
    counts.alone++;
    if (own!.verdict === 'pass' && !fails) counts.green++;
  }
  return counts;
}

function slicesOf([candidate, baseline]: Pair): Two[] {
  return Array.from({ length: SLICES }, (_, slice) => {
    const rows = candidate.ids.flatMap((_, row) => (row % SLICES === slice ? [row] : []));
    return [selectRows(candidate, rows), selectRows(baseline, rows)] as const;
  });
}
