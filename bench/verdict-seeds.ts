import { compare } from '../src/compare/comparison.js';
import type { BinaryPredictions, Predictions } from '../src/evaluate/predictions.js';
import { seedsOf, withSeeds } from '../src/evaluate/seeds.js';
import { seedMean } from '../src/evaluate/statistics/seed-variance.js';
import { decideComparison } from '../src/gate/comparison-verdict.js';
import { Random } from '../src/numeric/random.js';
import { AUTO_SEEDS, isLeftToSeeds } from '../src/pipeline/seeds.js';
import { isMore, Normal, rate, type Sampling } from './verdict-world.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const ROWS = 1000;
const RIGHT = 0.85;
const K = 5;
const MOST_A_SIDE = 0.025;
const MOST_AUTO = 0.035;
const RECOVERED = 0.2;
const MARGIN = 0.01;

/** A recipe: rows are hard by themselves, a seed makes all of them a little harder, and each row another one. */
interface Recipe {
  readonly drop: number;
  /** The standard deviation of true accuracy between seeds. */
  readonly seedSd: number;
}

/** How far rows differ by themselves, beside what a seed does to each of them. */
const OWN = 2.5;

/** Row by row the answers of one seed: right where the row's hardness and the seed's luck leave room. */
function drawSeed(
  hardness: Float64Array,
  { drop, seedSd }: Recipe,
  normal: Normal,
): BinaryPredictions {
  const limit = RIGHT - drop + seedSd * normal.next();
  const threshold = Math.sqrt(1 + OWN * OWN) * quantile(limit);
  const predicted = Uint8Array.from(hardness, (hard) =>
    Number(OWN * hard + normal.next() < threshold),
  );
  return { task: 'binary', classes: ['good', 'bad'], ids: IDS, labels: LABELS, predicted };
}

const IDS = Array.from({ length: ROWS }, (_, row) => `row-${row}`);
const LABELS = new Uint8Array(ROWS).fill(1);

/** Of the normal distribution, by bisection of a fine table. */
function quantile(p: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Abramowitz & Stegun 7.1.26, to 1.5e-7. */
function cdf(x: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(x)) / Math.SQRT2);
  const poly =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - poly * Math.exp((-x * x) / 2);
  return x < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}

function drawSide(count: number, hardness: Float64Array, recipe: Recipe, normal: Normal) {
  const seeds = Array.from({ length: count }, () => drawSeed(hardness, recipe, normal));
  return withSeeds(seeds[0]!, seeds.slice(1));
}

/** What a seed moves accuracy by, as told from these seeds; not held at 0, so that its mean tells. */
function varianceOf(model: Predictions): number {
  const right = seedsOf(model).map(({ predicted }) => predicted);
  const values = right.map((of) => Array.from(of).reduce((sum, x) => sum + x, 0) / ROWS);
  const influences = right.map((of, k) => Float64Array.from(of, (x) => (x - values[k]!) / ROWS));
  return seedMean(values, influences).estimate;
}

function hardnessOf(normal: Normal): Float64Array {
  return Float64Array.from({ length: ROWS }, () => normal.next());
}

/** The standard error of a difference of two single models with no seed's luck, by simulation. */
function rowError(): number {
  const normal = new Normal(new Random(7, 'rows of seeds'));
  const ds = Array.from({ length: 400 }, () => {
    const hardness = hardnessOf(normal);
    const one = () => drawSeed(hardness, { drop: 0, seedSd: 0 }, normal).predicted;
    const [a, b] = [one(), one()];
    return a.reduce((sum, x, row) => sum + x - b[row]!, 0) / ROWS;
  });
  return Math.sqrt(ds.reduce((sum, d) => sum + d * d, 0) / ds.length);
}

/**
 * Two equal recipes of K seeds a side, and K against one: red, green and the seed's share; and `auto`, which adds seeds while it can't
 * tell, for a recipe that is worse by the tolerance. Returns what missed its goal by more than two Monte-Carlo errors.
 */
export function seeds({ trials, seed }: Sampling): string[] {
  const missed: string[] = [];
  const rows = rowError();
  console.log(
    `\nA/A of recipes, ${trials} pairs, ${K} seeds a side, or against one (red, green ≤ 2.5 %)`,
  );
  console.log(
    '  seed makes   baseline   red               green             its variance, found over true',
  );
  for (const share of [0.1, 0.5, 0.9]) {
    // Of the variance of a difference of two single models.
    const seedSd = (rows * Math.sqrt(share / (1 - share))) / Math.SQRT2;
    const recipe = { drop: 0, seedSd };
    for (const other of [K, 1]) {
      const random = new Random(seed, `seeds ${share} ${other}`);
      const normal = new Normal(random);
      let [red, green, found, squares] = [0, 0, 0, 0];
      for (let trial = 0; trial < trials; trial++) {
        const hardness = hardnessOf(normal);
        const sides = [K, other].map((count) => drawSide(count, hardness, recipe, normal));
        const { comparison } = compare(sides[0]!, sides[1]!, OPTIONS).metric('accuracy');
        const { verdict } = decideComparison(comparison, 0);
        if (verdict === 'fail') red++;
        if (verdict === 'pass') green++;
        const told = varianceOf(sides[0]!) / seedSd ** 2;
        found += told;
        squares += told ** 2;
      }
      const variance = found / trials;
      const slack = 2 * Math.sqrt((squares / trials - variance ** 2) / trials);
      console.log(
        `  ${String(100 * share).padEnd(3)} %        ${String(other).padEnd(8)}   ${rate(red, trials).padEnd(16)}  ${rate(green, trials).padEnd(16)}  ${variance.toFixed(2)} (0.8–1.2)`,
      );
      const about = `${K} seeds against ${other}, a share of ${share}`;
      if (isMore(red, trials, MOST_A_SIDE)) missed.push(`${about}: red too often`);
      if (isMore(green, trials, MOST_A_SIDE)) missed.push(`${about}: green too often`);
      if (Math.abs(variance - 1) > RECOVERED + slack)
        missed.push(`${about}: its share is not recovered`);
    }
  }
  return [...missed, ...auto(rows, { trials, seed })];
}

function auto(rows: number, { trials, seed }: Sampling): string[] {
  const missed: string[] = [];
  console.log(`\nauto, a recipe that is worse by the tolerance, ${trials} pairs (green ≤ 3.5 %)`);
  for (const share of [0.1, 0.5, 0.9]) {
    const seedSd = (rows * Math.sqrt(share / (1 - share))) / Math.SQRT2;
    const normal = new Normal(new Random(seed, `auto ${share}`));
    let [green, used] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const hardness = hardnessOf(normal);
      const baseline = drawSeed(hardness, { drop: 0, seedSd }, normal);
      const own: BinaryPredictions[] = [];
      for (;;) {
        own.push(drawSeed(hardness, { drop: MARGIN, seedSd }, normal));
        // One seed tells nothing of what a seed does.
        if (own.length < AUTO_SEEDS.least) continue;
        const candidate = withSeeds(own[0]!, own.slice(1));
        const { comparison } = compare(candidate, baseline, OPTIONS).metric('accuracy');
        const { verdict } = decideComparison(comparison, MARGIN);
        const bySeeds = comparison.d !== null && isLeftToSeeds(comparison.seeds);
        if (own.length < AUTO_SEEDS.most && (verdict === 'inconclusive' || bySeeds)) continue;
        if (verdict === 'pass') green++;
        break;
      }
      used += own.length;
    }
    console.log(
      `  seed makes ${100 * share} %: green ${rate(green, trials)}, ${(used / trials).toFixed(1)} seeds`,
    );
    if (isMore(green, trials, MOST_AUTO)) missed.push(`auto, a share of ${share}: green too often`);
  }
  return missed;
}
