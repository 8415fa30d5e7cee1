import { describe, expect, test } from '@jest/globals';
import type { Answers } from '../../src/evaluate/predictions.js';
import type { Model } from '../../src/models/model.js';
import { disagreement, largestDifference } from '../../src/models/parity.js';
import { exampleModel, exampleTable } from './example-models.js';

describe('two models that answer the same rows', () => {
  const table = exampleTable();
  const saying = (answers: Answers): Model => ({
    task: answers.task,
    classes: [],
    inputs: [],
    predict: async () => answers,
  });
  const between = (a: Answers, b: Answers) => disagreement(saying(a), { table, answers: b });
  const classes = (predicted: number[], names: [string, string] = ['no', 'yes']): Answers => ({
    task: 'binary',
    classes: names,
    predicted: Uint8Array.from(predicted),
  });

  test('differ by the probability that differs most, whatever class it makes', async () => {
    const likely = (...scores: number[]): Answers => ({
      task: 'binary',
      classes: ['no', 'yes'],
      predicted: Uint8Array.from(scores, (score) => Number(score > 0.5)),
      scores: Float64Array.from(scores),
    });
    expect(await between(likely(0.25, 0.75), likely(0.25, 0.625))).toBe(0.125);
    expect(await between(likely(0.5), likely(0.5 + 2 ** -20))).toBe(2 ** -20);
  });

  test('differ by the number that differs most, in the units of the label', async () => {
    const numbers = (...predicted: number[]): Answers => ({
      task: 'regression',
      predicted: Float64Array.from(predicted),
    });
    expect(await between(numbers(100, 200), numbers(101, 200))).toBe(1);
  });

  test('that give classes alone agree on all of them or not at all', async () => {
    expect(await between(classes([0, 1]), classes([0, 1]))).toBe(0);
    expect(await between(classes([0, 1]), classes([0, 0]))).toBe(Number.POSITIVE_INFINITY);
  });

  test('can not be compared where only one tells probabilities, or task or classes differ', async () => {
    const { answers } = (await exampleModel('binary')).proof;
    if (answers.task !== 'binary') throw new Error('not binary');
    const { scores: _, ...alone } = answers;
    expect(await between(answers, alone)).toBe(Number.POSITIVE_INFINITY);
    expect(await between(alone, answers)).toBe(Number.POSITIVE_INFINITY);
    const turned = classes([0, 1], ['yes', 'no']);
    expect(await between(classes([0, 1]), turned)).toBe(Number.POSITIVE_INFINITY);
    const other = (await exampleModel('regression')).proof.answers;
    expect(await between(answers, other)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the largest difference', () => {
  const of = (a: number[], b: number[]) =>
    largestDifference(Float32Array.from(a), Float32Array.from(b));

  test('is that of the values that differ most', () => {
    expect(of([1, 2, 3], [1, 2.5, 2.75])).toBe(0.5);
    expect(of([], [])).toBe(0);
  });

  test.each([
    [[Number.NaN], [Number.NaN]],
    [[1], [Number.NaN]],
    [[Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY]],
    [[1, 2], [1]],
  ])('of %j and %j is infinite: what can not be compared is never equal', (a, b) => {
    expect(of(a, b)).toBe(Number.POSITIVE_INFINITY);
  });
});
