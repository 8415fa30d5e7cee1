import { compare } from '../src/compare/comparison.js';
import { compareNumbers } from '../src/compare/unpaired.js';
import { metricsOf } from '../src/evaluate/metrics/metrics.js';
import { decideComparison } from '../src/gate/comparison-verdict.js';
import { Random } from '../src/numeric/random.js';
import { drawAnswers } from './correlated-answers.js';
import { rate, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const ANSWERS = { proportion: 0.85, correlation: 0.8 };

const ACCURACY = metricsOf('binary', ['good', 'bad']).find(({ name }) => name === 'accuracy')!;

/** How often each rule calls the candidate worse. */
function redRates(n: number, drop: number, { trials, seed }: Sampling) {
  const random = new Random(seed, `power ${n} ${drop}`);
  const reds = { paired: 0, unpaired: 0, naive: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const { comparison } = compare(...drawAnswers(n, drop, ANSWERS, random), OPTIONS).metric(
      'accuracy',
    );
    const { candidate, baseline } = comparison;
    const estimate = (value: number | null) => ({ value, interval: null, n });
    const numbers = compareNumbers(ACCURACY, estimate(candidate), estimate(baseline), 0.95);
    if (decideComparison(comparison, 0).verdict === 'fail') reds.paired++;
    if (numbers && decideComparison(numbers.comparison, 0).verdict === 'fail') reds.unpaired++;
    if (candidate! < baseline!) reds.naive++;
  }
  return reds;
}

/** The fewest rows, on a grid of 10 % steps, with which a rule shows the drop in 80 % of trials. */
function rowsFor(rule: 'paired' | 'unpaired', drop: number, sampling: Sampling): number {
  for (let n = 50; ; n = Math.ceil(n * 1.1)) {
    if (redRates(n, drop, sampling)[rule] >= 0.8 * sampling.trials) return n;
  }
}

/** Power of the paired gate beside a comparison of two numbers and an unpaired test. Returns the goals missed. */
export function power(sampling: Sampling): string[] {
  const { trials } = sampling;
  console.log(
    `\nHow often a real drop in accuracy is called worse (${trials} trials; answers correlate at ${ANSWERS.correlation})`,
  );
  console.log('  rows    drop    paired (Tango)     unpaired (Newcombe)  naive: any lower number');
  for (const n of [500, 2000, 8000]) {
    for (const drop of [0, 0.01, 0.02, 0.05]) {
      const { paired, unpaired, naive } = redRates(n, drop, sampling);
      const cells = [paired, unpaired, naive].map((reds) => rate(reds, trials).padEnd(19));
      console.log(`  ${String(n).padEnd(6)}  ${`${drop * 100} pp`.padEnd(6)}  ${cells.join('')}`);
    }
  }
  const few = { ...sampling, trials: Math.min(trials, 300) };
  const missed: string[] = [];
  console.log('\nRows with which a drop is shown in 80 % of trials (goal: paired at most half)');
  for (const drop of [0.02, 0.05]) {
    const [paired, unpaired] = [rowsFor('paired', drop, few), rowsFor('unpaired', drop, few)];
    const share = paired / unpaired;
    console.log(
      `  ${drop * 100} pp: paired ${paired}, unpaired ${unpaired}: ${(100 * share).toFixed(0)} %`,
    );
    if (share > 0.5)
      missed.push(
        `the paired gate needs ${(100 * share).toFixed(0)} % of the rows at ${drop * 100} pp`,
      );
  }
  return missed;
}
