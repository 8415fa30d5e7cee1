import { ALONE } from '../src/gate/green-level.js';
import { Random } from '../src/numeric/random.js';
import { drawFlipped, isGreen, TOLERATED } from './flipped-rows.js';
import { isMore, rate, type Sampling } from './verdict-world.js';

const PUSHES = 20;
const MOST_GREEN = 0.03;

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
function pushes({ lost, ...merge }: Merge, random: Random) {
  const world = { ...merge, lost: new Array<number>(PUSHES).fill(lost) };
  const { baseline, candidates } = drawFlipped(world, random);
  return candidates.map((candidate, push) => {
    const reported = isGreen(candidate, baseline, ALONE);
    const corrected = reported && isGreen(candidate, baseline, { ...ALONE, looks: push + 1 });
    return { reported, corrected };
  });
}
