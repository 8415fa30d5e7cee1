import type { BinaryPredictions } from '../src/evaluate/predictions.js';
import type { Random } from '../src/numeric/random.js';

/** How often the baseline is right, and how its right answers correlate with the candidate's, row by row. */
export interface Answers {
  readonly proportion: number;
  readonly correlation: number;
}

/** Candidate and baseline on n positive rows; the candidate is right less often by a drop. */
export function drawAnswers(
  n: number,
  drop: number,
  { proportion: q, correlation }: Answers,
  random: Random,
): readonly [BinaryPredictions, BinaryPredictions] {
  const p = q - drop;
  // They agree no oftener than the less often right one is right.
  const both = Math.min(p, p * q + correlation * Math.sqrt(p * (1 - p) * q * (1 - q)));
  const predicted = [new Uint8Array(n), new Uint8Array(n)] as const;
  for (let row = 0; row < n; row++) {
    const u = random.uniform();
    predicted[0][row] = Number(u < p);
    predicted[1][row] = Number(u < both || (u >= p && u < p + q - both));
  }
  const ids = Array.from({ length: n }, (_, row) => `row-${row}`);
  const labels = new Uint8Array(n).fill(1);
  const model = (answers: Uint8Array): BinaryPredictions => ({
    ...{ task: 'binary', classes: ['good', 'bad'], ids, labels, predicted: answers },
  });
  return [model(predicted[0]), model(predicted[1])];
}
