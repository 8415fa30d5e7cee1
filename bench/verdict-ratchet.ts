import { compare } from '../src/compare/comparison.js';
import type { BinaryPredictions } from '../src/evaluate/predictions.js';
import { decideFamily } from '../src/gate/comparison-verdict.js';
import { Random } from '../src/numeric/random.js';
import { Normal, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const MERGES = 20;
const ROWS = 20_000;
const FLIPS = 0.03;
const MARGIN = 0.01;
const BUDGET = 2;
/** What twenty merges of −0.5 points may lose in all. */
const MOST_LOST = 0.02;

/** Right answers of a model, row by row. */
type Right = Uint8Array;

const IDS = Array.from({ length: ROWS }, (_, row) => `row-${row}`);
const LABELS = new Uint8Array(ROWS).fill(1);

function predictionsOf(predicted: Right): BinaryPredictions {
  return { task: 'binary', classes: ['good', 'bad'], ids: IDS, labels: LABELS, predicted };
}

/** The next model: rows flip, so that it is truly better or worse by so much. */
function next(last: Right, change: number, random: Random): Right {
  const right = last.reduce((sum, x) => sum + x, 0) / ROWS;
  const [won, lost] = [(FLIPS + change) / 2 / (1 - right), (FLIPS - change) / 2 / right];
  return last.map((x) => (random.uniform() < (x ? lost : won) ? 1 - x : x));
}

function testOf(candidate: Right, other: Right, margin: number) {
  const compared = compare(predictionsOf(candidate), predictionsOf(other), OPTIONS).metric(
    'accuracy',
  );
  return { compared, margin, tolerance: { factor: 1, amount: -margin } };
}

/** What a chain of merges comes to, in true accuracy, and how many of them were merged. */
function chain(changes: readonly number[], referenced: boolean, random: Random) {
  let last: Right = LABELS.map(() => Number(random.uniform() < 0.85));
  let reference = last;
  let total = 0;
  let merged = 0;
  for (const change of changes) {
    const candidate = next(last, change, random);
    const tests = [testOf(candidate, last, MARGIN)];
    if (referenced && reference !== last) tests.push(testOf(candidate, reference, BUDGET * MARGIN));
    const verdicts = decideFamily(tests);
    if (verdicts.some(({ verdict }) => verdict !== 'pass')) continue;
    const { interval } = tests.at(-1)!.compared.comparison;
    if (interval && interval[0] > 0) reference = candidate;
    last = candidate;
    total += change;
    merged++;
  }
  return { total, merged };
}

/** Twenty merges in a row, with and without a reference. Returns what missed its goal by more than two Monte-Carlo errors. */
export function ratchet({ trials, seed }: Sampling): string[] {
  const chains = Math.max(10, Math.round(trials / 10));
  console.log(
    `\n${MERGES} merges in a row on ${ROWS} rows, within 1 pp of the last, ${chains} chains`,
  );
  console.log('  each merge truly      reference   accuracy changes by   merged');
  const found = new Map<string, readonly number[]>();
  const honest = (random: Random) => {
    const normal = new Normal(random);
    return Array.from({ length: MERGES }, () => 0.005 * normal.next());
  };
  const kinds = { '−0.5 pp': () => new Array<number>(MERGES).fill(-0.005), 'N(0, 0.5 pp)': honest };
  for (const [name, changes] of Object.entries(kinds)) {
    for (const referenced of [false, true]) {
      const random = new Random(seed, `ratchet ${name}`);
      const ends = Array.from({ length: chains }, () => chain(changes(random), referenced, random));
      const totals = ends.map(({ total }) => total);
      const mean = totals.reduce((sum, x) => sum + x, 0) / chains;
      const merged = ends.reduce((sum, one) => sum + one.merged, 0) / chains;
      const sd = Math.sqrt(totals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (chains - 1));
      found.set(`${name} ${referenced}`, [mean, sd / Math.sqrt(chains)]);
      console.log(
        `  ${name.padEnd(20)}  ${(referenced ? 'best' : 'none').padEnd(10)}  ${(100 * mean).toFixed(2)} ± ${((100 * sd) / Math.sqrt(chains)).toFixed(2)} pp      ${merged.toFixed(1)}`,
      );
    }
  }
  const [lost, error] = found.get('−0.5 pp true')!;
  const [withOne, ownError] = found.get('N(0, 0.5 pp) true')!;
  const [without, otherError] = found.get('N(0, 0.5 pp) false')!;
  return [
    ...(-lost! > MOST_LOST + 2 * error!
      ? [`twenty merges lose ${(-100 * lost!).toFixed(2)} pp`]
      : []),
    ...(withOne! < without! - 2 * Math.hypot(ownError!, otherError!)
      ? ['honest chains end worse with a reference']
      : []),
  ];
}
