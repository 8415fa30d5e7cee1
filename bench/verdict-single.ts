import { evaluate } from '../src/evaluate/evaluate.js';
import type { Predictions } from '../src/evaluate/predictions.js';
import { Random } from '../src/numeric/random.js';
import { drawFivePair, drawPair, EQUAL, isOff, rate, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };

interface Single {
  readonly name: string;
  readonly metrics: readonly string[];
  readonly draw: (n: number, random: Random) => Predictions;
}

/** Cut where `class-weights: balanced` cuts: at the prevalence. */
const balancedCut = (prevalence: number): Single => ({
  name: `${100 * prevalence} % positives, cut at that`,
  metrics: ['f1', 'mcc', 'balanced_accuracy'],
  draw: (n, random) => {
    const [model] = drawPair({ ...EQUAL, prevalence }, n, random);
    return { ...model, predicted: Uint8Array.from(model.scores!, (s) => Number(s > prevalence)) };
  },
});

export const SINGLES: readonly Single[] = [
  balancedCut(0.1),
  balancedCut(0.2),
  {
    name: 'five classes, the rarest 3 %',
    metrics: ['balanced_accuracy', 'recall_macro', 'f1_macro'],
    draw: (n, random) => drawFivePair(n, random)[0],
  },
];

/** How often the interval of one model's metric covers its true value. Returns what missed 93.5 to 96.5 % by more than two Monte-Carlo errors. */
export function singleIntervals({ trials, seed }: Sampling): string[] {
  const missed: string[] = [];
  for (const { name, metrics, draw } of SINGLES) {
    const truth = evaluate(draw(1_000_000, new Random(7, `truth of ${name}`)), OPTIONS).metrics;
    for (const n of [200, 300, 1000]) {
      const random = new Random(seed, `single ${name} ${n}`);
      const covered = metrics.map(() => 0);
      const defined = metrics.map(() => 0);
      for (let trial = 0; trial < trials; trial++) {
        const own = evaluate(draw(n, random), { ...OPTIONS, seed: trial }).metrics;
        metrics.forEach((metric, i) => {
          const { interval } = own[metric]!;
          const value = truth[metric]!.value!;
          if (!interval) return;
          defined[i]!++;
          if (interval[0] <= value && value <= interval[1]) covered[i]!++;
        });
      }
      console.log(`\nIntervals of one model, ${trials} sets: ${name}, ${n} rows`);
      metrics.forEach((metric, i) => {
        console.log(
          `  ${metric.padEnd(18)} covers ${rate(covered[i]!, defined[i]!)} (93.5–96.5 %)`,
        );
        if (isOff(covered[i]!, defined[i]!)) {
          missed.push(`the interval of ${metric} covers wrongly: ${name}, ${n} rows`);
        }
      });
    }
  }
  return missed;
}
