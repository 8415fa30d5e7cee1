import { describe, expect, test } from '@jest/globals';
import type { Answers } from '../../src/evaluate/predictions.js';
import type { Model } from '../../src/models/model.js';
import {
  disagreement,
  largestDifference,
  type NumberScale,
  scaleOf,
} from '../../src/models/parity.js';
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

  test('differ where they predict other classes, by how far these are from a tie', async () => {
    const likely = (predicted: number[], ...scores: number[]): Answers => ({
      task: 'binary',
      classes: ['no', 'yes'],
      predicted: Uint8Array.from(predicted),
      scores: Float64Array.from(scores),
    });
    expect(await between(likely([1], 0.5), likely([0], 0.5))).toBe(0);
    expect(await between(likely([0], 0.75), likely([1], 0.75))).toBe(0.25);
    const three = (predicted: number[], ...scores: number[]): Answers => ({
      task: 'multiclass',
      classes: ['a', 'b', 'c'],
      predicted: Int32Array.from(predicted),
      scores: Float64Array.from(scores),
    });
    const row = [0.125, 0.625, 0.25];
    expect(await between(three([2], ...row), three([1], ...row))).toBe(0.1875);
    expect(await between(three([1], ...row), three([1], ...row))).toBe(0);
  });

  describe('of a number', () => {
    const numbers = (predicted: number[], transform?: 'log'): Answers => ({
      task: 'regression',
      predicted: Float64Array.from(predicted),
      ...(transform && { transform }),
    });
    const apart = (a: Answers, b: Answers, scale: NumberScale) =>
      disagreement(saying(a), { table, answers: b, scale });

    test('are compared in standard deviations, and a tenth of how far out it is', async () => {
      const [a, b] = [numbers([103]), numbers([100])];
      expect(await apart(a, b, { sd: 2, center: 100 })).toBe(1.5);
      expect(await apart(a, b, { sd: 2, center: 60 })).toBe(0.5);
    });

    test('whose logarithm is learnt are compared by it', async () => {
      const a = numbers([Math.exp(1.5)], 'log');
      const b = numbers([Math.exp(1)], 'log');
      expect(await apart(a, b, { sd: 0.25, center: 1 })).toBeCloseTo(2, 12);
    });

    test('are the same where both overflow, and not where one does or gives none', async () => {
      const scale = { sd: 1, center: 0 };
      const [inf, nan] = [Number.POSITIVE_INFINITY, Number.NaN];
      expect(await apart(numbers([inf]), numbers([inf]), scale)).toBe(0);
      for (const [a, b] of [
        [inf, 1],
        [1, inf],
        [inf, -inf],
        [nan, nan],
        [nan, 1],
      ] as const) {
        expect(await apart(numbers([a]), numbers([b]), scale)).toBe(inf);
      }
      expect(await apart(numbers([1]), numbers([1, 2]), scale)).toBe(inf);
      expect(await apart(numbers([1], 'log'), numbers([1]), scale)).toBe(inf);
    });
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

describe('the scale of a label', () => {
  const label = { task: 'regression', column: 'y' } as const;
  const predictions = (labels: number[], transform?: 'log') => ({
    task: 'regression' as const,
    ids: [],
    labels: Float64Array.from(labels),
    predicted: new Float64Array(labels.length),
    ...(transform && { transform }),
  });

  test('is its standard deviation, around where the network counts from', () => {
    expect(scaleOf(predictions([1, 3]), label)).toEqual({ sd: 1, center: 0 });
    const far = { ...label, center: { center: 1e9, unit: 60 } };
    expect(scaleOf(predictions([1e9, 1e9 + 2]), far)).toEqual({ sd: 1, center: 1e9 });
  });

  test('is that of the logarithm where this is learnt', () => {
    const scale = scaleOf(predictions([1, Math.exp(4)], 'log'), { ...label, transform: 'log' });
    expect(scale).toEqual({ sd: 2, center: 0 });
  });

  test('is none where classes are predicted', async () => {
    const { answers } = (await exampleModel('binary')).proof;
    if (answers.task !== 'binary') throw new Error('not binary');
    const held = { ...answers, ids: [], labels: answers.predicted };
    const classes = { task: 'binary', column: 'y', classes: ['no', 'yes'] } as const;
    expect(scaleOf(held, classes)).toBeUndefined();
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
