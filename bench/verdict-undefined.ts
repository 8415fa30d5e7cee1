import { evaluate } from '../src/evaluate/evaluate.js';
import type { Predictions } from '../src/evaluate/predictions.js';
import { parseCondition } from '../src/gate/condition-kinds.js';
import { decide } from '../src/gate/decide.js';
import { Evidence } from '../src/gate/evidence.js';
import { findings } from '../src/gate/findings.js';
import type { Check } from '../src/gate/plan.js';
import { Random } from '../src/numeric/random.js';
import { drawFivePair, drawPair, EQUAL, rate, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const HOLD = {
  whenInconclusive: 'hold',
  whenNotCompared: 'hold',
  first: false,
  accepted: false,
} as const;
const SLICES = 10;

interface Undefined {
  readonly name: string;
  readonly metrics: readonly string[];
  readonly rows: number;
  /** Judged on ten slices too, which guard. */
  readonly sliced: boolean;
  readonly draw: (n: number, random: Random) => readonly [Predictions, Predictions];
}

const rare = (prevalence: number) => (n: number, random: Random) =>
  drawPair({ ...EQUAL, prevalence }, n, random);

const WORLDS: readonly Undefined[] = [
  { name: '5 % positives', metrics: ['precision'], rows: 200, sliced: false, draw: rare(0.05) },
  {
    name: '2 % positives',
    metrics: ['precision', 'mcc'],
    rows: 200,
    sliced: false,
    draw: rare(0.02),
  },
  { name: '10 % positives', metrics: ['precision'], rows: 1000, sliced: true, draw: rare(0.1) },
  ...[100, 1000].map((rows) => ({
    name: 'five classes, the rarest 3 %',
    metrics: ['precision_macro', 'recall_macro'],
    ...{ rows, sliced: rows === 1000, draw: drawFivePair },
  })),
];

/**
 * Two equal models, of which one or both leave a metric undefined: how often the gate is red for that
 * alone. Returns what missed its goal by more than two Monte-Carlo errors.
 */
export function undefinedMetrics({ trials, seed }: Sampling): string[] {
  const missed: string[] = [];
  console.log(`\nUndefined metrics of equal models, ${trials} pairs: red for that alone (0 %)`);
  for (const { name, metrics, rows, sliced, draw } of WORLDS) {
    for (const metric of metrics) {
      const random = new Random(seed, `undefined ${name} ${rows} ${metric}`);
      let [red, met] = [0, 0];
      for (let trial = 0; trial < trials; trial++) {
        const found = judge(metric, draw(rows, random), sliced, trial);
        if (found.some(({ because: { code } }) => UNDEFINED.test(code))) met++;
        if (found.some((one) => one.verdict === 'fail' && one.because.code !== SHOWN)) red++;
      }
      const about = `${metric}, ${name}, ${rows} rows${sliced ? `, ${SLICES} slices` : ''}`;
      console.log(
        `  ${about.padEnd(62)}  ${rate(red, trials)}  (undefined in ${rate(met, trials)})`,
      );
      // Two Monte-Carlo errors of so rare a share are 2 √red.
      if (red > 2 * Math.sqrt(red)) missed.push(`${about}: red for being undefined`);
    }
  }
  return missed;
}

const UNDEFINED = /^undefined-|^class-never-predicted$/;
/** A red that the rows show. */
const SHOWN = 'shown-not-good-enough';

function judge(
  metric: string,
  [candidate, baseline]: readonly [Predictions, Predictions],
  sliced: boolean,
  seed: number,
) {
  const parsed = parseCondition(`${metric} >= baseline - 5pp`);
  if (!parsed.ok) throw new Error(parsed.message);
  const place = { file: 'sluice.yml' };
  const condition = { ...parsed.condition, severity: 'error' as const, place };
  const checks: Check[] = [{ condition }];
  for (let k = 0; sliced && k < SLICES; k++) {
    const rows = Uint32Array.from(candidate.ids.keys()).filter((row) => row % SLICES === k);
    checks.push({ condition, slice: { where: `slice ${k}`, rows }, guard: true });
  }
  const of = candidate.ids.length;
  const pairing = { kind: 'paired', candidate, baseline, of, maySeen: false } as const;
  const options = { ...OPTIONS, seed };
  const evidence = new Evidence(candidate, evaluate(candidate, options), pairing, options);
  return decide(findings(checks, evidence), HOLD).findings;
}
