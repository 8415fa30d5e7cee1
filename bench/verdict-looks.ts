import { evaluate } from '../src/evaluate/evaluate.js';
import type { BinaryPredictions } from '../src/evaluate/predictions.js';
import { decide } from '../src/gate/decide.js';
import { Evidence } from '../src/gate/evidence.js';
import { findings } from '../src/gate/findings.js';
import { Random } from '../src/numeric/random.js';
import { isMore, rate, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const PUSHES = 20;
const RIGHT = 0.85;
const TOLERATED = 0.01;
const MOST_GREEN = 0.03;
const RULES = { whenInconclusive: 'hold', whenNotCompared: 'hold' } as const;

interface Merge {
  readonly rows: number;
  /** The share of rows on which candidate and baseline differ. */
  readonly flips: number;
  readonly lost: number;
}

const WORLDS: readonly Merge[] = [
  { rows: 1000, flips: 0.05, lost: 0.01 },
  { rows: 1000, flips: 0.1, lost: 0.01 },
  { rows: 5000, flips: 0.05, lost: 0.01 },
  { rows: 1000, flips: 0.05, lost: 0 },
  { rows: 5000, flips: 0.05, lost: 0 },
];

/**
 * Twenty pushes of fresh candidates, each as much worse as is just tolerated, until one is green: how
 * often the first is, and any of them, as measured and by `looks: correct`. Returns what missed its
 * goal by more than twice the Monte-Carlo error.
 */
export function manyLooks({ trials, seed }: Sampling): string[] {
  console.log(`\n${PUSHES} pushes, accuracy >= baseline - 1pp, ${trials} pull requests`);
  console.log(
    '  rows  flips  worse by  green at push 1   by push 20       correct (≤ 3 % at 1 pp)',
  );
  const missed: string[] = [];
  for (const world of WORLDS) {
    const { rows, flips, lost } = world;
    const random = new Random(seed, `looks ${rows} ${flips} ${lost}`);
    const counts = { first: 0, any: 0, correct: 0 };
    for (let trial = 0; trial < trials; trial++) {
      const greens = pushes(world, random);
      if (greens[0]?.reported) counts.first++;
      if (greens.some(({ reported }) => reported)) counts.any++;
      if (greens.some(({ corrected }) => corrected)) counts.correct++;
    }
    const start = `  ${String(rows).padEnd(4)}  ${String(flips * 100).padStart(3)} %  ${lost * 100} pp      `;
    const shown = [counts.first, counts.any, counts.correct].map((k) => rate(k, trials).padEnd(15));
    console.log(`${start}${shown.join('  ')}`);
    if (lost === TOLERATED && isMore(counts.correct, trials, MOST_GREEN)) {
      missed.push(`looks: green too often in ${PUSHES} pushes on ${rows} rows, flips ${flips}`);
    }
  }
  return missed;
}

/** What the gate says of each push, as if it were the first, and as the one that it is. */
function pushes({ rows, flips, lost }: Merge, random: Random) {
  const ids = Array.from({ length: rows }, (_, row) => `row-${row}`);
  const labels = new Uint8Array(rows).fill(1);
  const of = (predicted: Uint8Array): BinaryPredictions => ({
    ...{ task: 'binary', classes: ['good', 'bad'], ids, labels, predicted },
  });
  const right = labels.map(() => Number(random.uniform() < RIGHT));
  const baseline = of(right);
  const [won, gone] = [(flips - lost) / 2 / (1 - RIGHT), (flips + lost) / 2 / RIGHT];
  return Array.from({ length: PUSHES }, (_, push) => {
    const flipped = right.map((x) => (random.uniform() < (x ? gone : won) ? 1 - x : x));
    const candidate = of(flipped);
    const green = (looks: number) => isGreen(candidate, baseline, looks);
    const reported = green(0);
    return { reported, corrected: reported && green(push + 1) };
  });
}

function isGreen(candidate: BinaryPredictions, baseline: BinaryPredictions, looks: number) {
  const evidence = new Evidence(
    candidate,
    evaluate(candidate, OPTIONS),
    { kind: 'paired', candidate, baseline, of: candidate.ids.length, maySeen: false },
    OPTIONS,
    new Map(),
    looks,
  );
  const found = findings([{ condition: CONDITION }], evidence);
  return decide(found, { ...RULES, first: false, accepted: false }).verdict === 'passed';
}

const CONDITION = {
  kind: 'baseline',
  text: 'accuracy >= baseline - 1pp',
  metric: 'accuracy',
  operator: '>=',
  threshold: { kind: 'baseline', amount: -TOLERATED },
  severity: 'error',
  place: { file: 'sluice.yml' },
} as const;
