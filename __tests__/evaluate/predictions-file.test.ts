import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Predictions } from '../../src/evaluate/predictions.js';
import {
  parsePredictions,
  formatPredictions as pieces,
} from '../../src/evaluate/predictions-file.js';

const formatPredictions = (...of: Parameters<typeof pieces>) => [...pieces(...of)].join('');

/** Names as they stand in files: with quotes, commas, line ends, blanks. */
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom(
    'a,b',
    '"',
    '""',
    'x"y',
    ' padded ',
    'two\nlines',
    'cr\rlf\r\n',
    'score',
    'label',
    '1e5',
    'é',
  ),
);
const classes = (least: number, most: number) =>
  fc.uniqueArray(name, { minLength: least, maxLength: most });
/** 0 and -0 are the same number; -0 is written as 0. */
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const ids = (rows: number) => Array.from({ length: rows }, (_, row) => `${row * 7}-"${row}"`);
const rows = fc.integer({ min: 1, max: 12 });
const array = <T>(value: fc.Arbitrary<T>, length: number) =>
  fc.array(value, { minLength: length, maxLength: length });

const binary = fc
  .record({ classes: classes(2, 2), n: rows, scored: fc.boolean() })
  .chain(({ classes, n, scored }) =>
    fc
      .record({
        labels: array(fc.nat(1), n),
        predicted: array(fc.nat(1), n),
        scores: array(probability, n),
        together: fc.constantFrom('group', 'time', undefined),
        groups: array(fc.nat(), n),
      })
      .map(
        ({ labels, predicted, scores, together, groups }): Predictions => ({
          task: 'binary',
          classes: [classes[0]!, classes[1]!],
          ids: ids(n),
          labels: Uint8Array.from(labels),
          predicted: Uint8Array.from(predicted),
          ...(scored && { scores: Float64Array.from(scores) }),
          ...(together && { clusters: { kind: together, of: Uint32Array.from(groups) } }),
        }),
      ),
  );
const multiclass = fc
  .record({ classes: classes(3, 5), n: rows, scored: fc.boolean() })
  .chain(({ classes, n, scored }) => {
    const index = fc.nat(classes.length - 1);
    return fc
      .record({
        labels: array(index, n),
        predicted: array(index, n),
        scores: array(probability, n * classes.length),
      })
      .map(
        ({ labels, predicted, scores }): Predictions => ({
          task: 'multiclass',
          classes,
          ids: ids(n),
          labels: Int32Array.from(labels),
          predicted: Int32Array.from(predicted),
          ...(scored && { scores: Float64Array.from(scores) }),
        }),
      );
  });
const regression = fc.record({ n: rows, log: fc.boolean() }).chain(({ n, log }) =>
  fc.record({ labels: array(double, n), predicted: array(double, n) }).map(
    ({ labels, predicted }): Predictions => ({
      task: 'regression',
      ids: ids(n),
      labels: Float64Array.from(labels),
      predicted: Float64Array.from(predicted),
      ...(log && { transform: 'log' }),
    }),
  ),
);

const shapeOf = (predictions: Predictions) => ({
  task: predictions.task,
  classes: predictions.task === 'regression' ? [] : predictions.classes,
  ...(predictions.task === 'regression' &&
    predictions.transform && { transform: predictions.transform }),
});

describe('predictions', () => {
  test.each([
    ['binary', binary],
    ['multiclass', multiclass],
    ['regression', regression],
  ] as const)(
    'of a %s task read back exactly as they were',
    (_, arbitrary: fc.Arbitrary<Predictions>) => {
      fc.assert(
        fc.property(arbitrary, (predictions) => {
          const text = formatPredictions(predictions);
          expect(parsePredictions(text, shapeOf(predictions), 'p.csv')).toEqual(predictions);
          expect(formatPredictions(parsePredictions(text, shapeOf(predictions), 'p.csv'))).toBe(
            text,
          );
        }),
      );
    },
  );

  test('are CSV that a person and other programs can read', () => {
    const text = formatPredictions({
      task: 'multiclass',
      classes: ['a', 'b, c', 'd'],
      ids: ['r1', 'r2'],
      labels: Int32Array.from([0, 1]),
      predicted: Int32Array.from([2, 1]),
      scores: Float64Array.from([0.25, 0.25, 0.5, 0.1, 0.7, 0.2]),
    });
    expect(text).toBe(
      'id,label,prediction,score_a,"score_b, c",score_d\nr1,a,d,0.25,0.25,0.5\nr2,"b, c","b, c",0.1,0.7,0.2\n',
    );
  });
});

describe('a predictions file that is none', () => {
  const shape = { task: 'binary', classes: ['no', 'yes'] } as const;
  test.each([
    [
      'an unknown class',
      'id,label,prediction\n1,maybe,no\n',
      'row 1: "maybe" is not one of the classes',
    ],
    ['a missing column', 'id,label\n1,no\n', 'it has no column "prediction"'],
    [
      'a score that is no number',
      'id,label,prediction,score\n1,no,no,\n',
      'row 1: "" in "score" is not a number',
    ],
    [
      'a score of NaN',
      'id,label,prediction,score\n1,no,no,NaN\n',
      '"NaN" in "score" is not a number',
    ],
    [
      'an infinite score',
      'id,label,prediction,score\n1,no,no,1e999\n',
      '"1e999" in "score" is not a number',
    ],
    ['a ragged row', 'id,label,prediction\n1,no\n', 'Invalid Record Length'],
    ['an open quote', 'id,label,prediction\n1,"no,no\n', 'Quote Not Closed'],
    ['an id twice', 'id,label,prediction\n1,no,no\n1,no,no\n', 'an id occurs twice'],
  ])('is refused for %s', (_, text, message) => {
    expect(() => parsePredictions(text, shape, 'p.csv')).toThrow(
      'p.csv is not a valid predictions file: ',
    );
    expect(() => parsePredictions(text, shape, 'p.csv')).toThrow(message);
  });
});
