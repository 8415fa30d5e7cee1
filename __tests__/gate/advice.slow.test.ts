import { expect, test } from '@jest/globals';
import { drawAnswers } from '../../bench/correlated-answers.js';
import { compare } from '../../src/compare/comparison.js';
import { ASSUMED } from '../../src/gate/advice.js';
import { decideComparison } from '../../src/gate/comparison-verdict.js';
import { Random } from '../../src/numeric/random.js';
import { first, OPTIONS } from './told.js';

const N = 2000;
const ANSWERS = { proportion: ASSUMED.proportion, correlation: ASSUMED.correlation.classes };
const TRIALS = 400;
const { smallestDrop, rowsNeeded } = first('accuracy >= baseline - 1pp', N);
/** Four standard errors of 80 %. */
const noise = 4 * Math.sqrt((0.8 * 0.2) / TRIALS);

/** Of the verdict wanted, where the models are right as often, and together, as is taken for granted. */
function share(n: number, drop: number, margin: number, wanted: string): number {
  const random = new Random(5, `${n} ${drop}`);
  let count = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const pair = drawAnswers(n, drop, ANSWERS, random);
    const { comparison } = compare(...pair, OPTIONS).metric('accuracy');
    if (decideComparison(comparison, margin).verdict === wanted) count++;
  }
  return count / TRIALS;
}

test('the smallest drop turns the gate red in four test sets of five', () => {
  const red = share(N, 0.01 + smallestDrop!, 0.01, 'fail');
  expect(Math.abs(red - 0.8)).toBeLessThan(noise);
});

test('the rows needed turn it green in four of five for an equal model', () => {
  const green = share(rowsNeeded!, 0, 0.01, 'pass');
  expect(Math.abs(green - 0.8)).toBeLessThan(noise);
});
