import type { BinaryPredictions, MulticlassPredictions } from '../src/evaluate/predictions.js';
import type { Random } from '../src/numeric/random.js';

/** A population of rows and two models of it whose true quality is known. */
export interface World {
  /** The share of positives. */
  readonly prevalence: number;
  /** How far apart each model's scores hold the classes, in standard deviations: candidate, baseline. */
  readonly separation: readonly [number, number];
  /** Of the two models' scores within a class. */
  readonly correlation: number;
  /** The share of rows on which the candidate says just what the baseline says. */
  readonly same: number;
}

/** How much of a world is simulated, and from where its draws start. */
export interface Sampling {
  readonly trials: number;
  readonly seed: number;
}

/** Two models of equal quality that agree on most rows, as two versions of one model do. */
export const EQUAL: World = { prevalence: 0.3, separation: [1.7, 1.7], correlation: 0.8, same: 0 };
/** A candidate that is worse. */
export const WORSE: World = { ...EQUAL, separation: [1.55, 1.7] };
/** The same where a change touches one row of twenty-five. */
export const FEW_TOUCHED = { equal: { ...EQUAL, same: 0.96 }, worse: { ...WORSE, same: 0.96 } };

export class Normal {
  #spare: number | undefined;

  constructor(readonly random: Random) {}

  /** Box & Muller 1958. */
  next(): number {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare !== undefined) return spare;
    const radius = Math.sqrt(-2 * Math.log(1 - this.random.uniform()));
    const angle = 2 * Math.PI * this.random.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
}

export type Pair = readonly [candidate: BinaryPredictions, baseline: BinaryPredictions];

/** A test set of n rows, drawn afresh. Scores are the true probabilities of a model that sees its own signal, so they are calibrated. */
export function drawPair(world: World, n: number, random: Random): Pair {
  const normal = new Normal(random);
  const labels = new Uint8Array(n);
  const ids = Array.from({ length: n }, (_, row) => `row-${row}`);
  const scores = [new Float64Array(n), new Float64Array(n)] as const;
  const [shared, own] = [Math.sqrt(world.correlation), Math.sqrt(1 - world.correlation)];
  const odds = Math.log(world.prevalence / (1 - world.prevalence));
  for (let row = 0; row < n; row++) {
    const label = Number(random.uniform() < world.prevalence);
    labels[row] = label;
    const common = shared * normal.next();
    for (const model of [0, 1] as const) {
      const d = world.separation[model];
      const signal = d * label + common + own * normal.next();
      // Bayes: two normals d apart.
      scores[model][row] = 1 / (1 + Math.exp(-(odds + d * (signal - d / 2))));
    }
    if (world.same > 0 && random.uniform() < world.same) scores[0][row] = scores[1][row]!;
  }
  const model = (of: Float64Array): BinaryPredictions => ({
    task: 'binary',
    classes: ['good', 'bad'],
    ids,
    labels,
    predicted: Uint8Array.from(of, (score) => Number(score >= 0.5)),
    scores: of,
  });
  return [model(scores[0]), model(scores[1])];
}

const SHARES = [0.4, 0.3, 0.2, 0.07, 0.03];

/**
 * Five classes, and two models that know each class's rows by a signal, most of which they share.
 * @param separation of the signals, candidate and baseline
 */
export function drawFivePair(
  n: number,
  random: Random,
  separation: readonly [number, number] = [2, 2],
): readonly [MulticlassPredictions, MulticlassPredictions] {
  const normal = new Normal(random);
  const labels = new Int32Array(n);
  const predicted = [new Int32Array(n), new Int32Array(n)] as const;
  const [shared, own] = [Math.sqrt(0.8), Math.sqrt(0.2)];
  for (let row = 0; row < n; row++) {
    let u = random.uniform();
    let label = 0;
    while (label < SHARES.length - 1 && u >= SHARES[label]!) u -= SHARES[label++]!;
    labels[row] = label;
    const common = SHARES.map(() => shared * normal.next());
    for (const model of [0, 1] as const) {
      const d = separation[model];
      // Bayes: of each class its own signal, d higher for its rows.
      const scores = SHARES.map((share, k) => {
        const signal = common[k]! + own * normal.next() + (k === label ? d : 0);
        return Math.log(share) + d * (signal - d / 2);
      });
      predicted[model][row] = scores.indexOf(Math.max(...scores));
    }
  }
  const ids = Array.from(labels, (_, row) => `row-${row}`);
  const common = { task: 'multiclass', classes: ['a', 'b', 'c', 'd', 'e'], ids, labels } as const;
  return [
    { ...common, predicted: predicted[0] },
    { ...common, predicted: predicted[1] },
  ];
}

/** Equal models at 2.5 % a side, give or take two Monte-Carlo errors: whether a share is more than that. */
export function isMore(hits: number, trials: number, goal: number): boolean {
  return hits / trials > goal + 2 * monteCarloError(goal, trials);
}

/** Whether a coverage lies outside 93.5 to 96.5 % by more than two Monte-Carlo errors. */
export function isOff(covered: number, trials: number): boolean {
  const slack = 2 * monteCarloError(0.95, trials);
  const share = covered / trials;
  return share < 0.935 - slack || share > 0.965 + slack;
}

/** A share of trials with its Monte-Carlo error. */
export function rate(hits: number, trials: number): string {
  const share = hits / trials;
  const error = Math.sqrt((share * (1 - share)) / trials);
  return `${(100 * share).toFixed(2)} ± ${(100 * error).toFixed(2)} %`;
}

/** The standard error of a share that is truly p. */
export function monteCarloError(p: number, trials: number): number {
  return Math.sqrt((p * (1 - p)) / trials);
}
