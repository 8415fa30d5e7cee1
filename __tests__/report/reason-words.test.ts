import { describe, expect, test } from '@jest/globals';
import type { Undetermined } from '../../src/evaluate/undetermined.js';
import type { Reason } from '../../src/gate/finding.js';
import { parseRecord } from '../../src/record/run-record.js';
import { undetermined } from '../../src/record/undetermined-schema.js';
import { inWords, reasonText } from '../../src/report/reason-words.js';
import { estimatesInWords } from '../../src/report/undetermined-words.js';
import { finding, finishedRecord } from '../host/run-folder.js';

const gain = {
  d: -0.03,
  interval: [-0.05, -0.01],
  confidence: 0.95,
  n: 1200,
  flips: { candidate: 40, baseline: 60 },
  informative: 100,
} as const;
const better = { ...gain, d: 0.047, interval: [0.026, 0.068] } as const;
const even = { ...gain, d: 0.01, interval: [0, 0.021] } as const;
const unsure = { ...gain, d: -0.03, interval: [-0.09, 0.03], n: 201 } as const;
const against = { value: 0.849999, operator: '>=', limit: 0.85 } as const;
const numbers = { value: 0.8, limit: 0.85, baseline: 0.85 };
const number = { ...numbers, operator: '>=' } as const;
const interval = [0.83, 0.87] as const;

/** Every code, with its sentence about accuracy, whose own range is 0.82 to 0.87. */
const SENTENCES: readonly (readonly [Reason, string])[] = [
  [
    {
      code: 'undefined-metric',
      metric: 'precision',
      why: { code: 'no-row-predicted', class: 'bad' },
    },
    'precision has no value: no row is predicted as bad',
  ],
  [
    { code: 'undefined-metric', metric: 'precision', why: 'as older records say it' },
    'precision has no value: as older records say it',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'auc',
      why: { code: 'no-row-of-class', class: 'good' },
      lacks: { of: 'these classes', classes: ['good', 'bad'] },
    },
    'Can’t tell: auc has no value here, no row is of the class good; it needs a row of class good and one of class bad',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'r2',
      why: { code: 'labels-equal' },
      lacks: { of: 'rows', atLeast: 2 },
    },
    'Can’t tell: r2 has no value here, all labels are equal; it needs at least 2 rows',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'mcc',
      why: { code: 'one-class', class: 'a' },
      lacks: { of: 'classes', atLeast: 2 },
    },
    'Can’t tell: mcc has no value here, all rows are of the class a; it needs rows of 2 classes',
  ],
  [
    { code: 'too-small-to-judge', rows: 12, atLeast: 30 },
    'Too small to judge: 12 rows of the 30 that it takes',
  ],
  [
    { code: 'threshold-met', value: 0.85, operator: '>=', limit: 0.85 },
    '85.0%, and at least 85.0% is asked',
  ],
  [
    { code: 'threshold-missed', ...against },
    '0.0001 pp below the limit. A close call: the likely range is 82.0% to 87.0%',
  ],
  [{ code: 'threshold-missed', value: 0.5, operator: '>=', limit: 0.6 }, '10.0 pp below the limit'],
  [
    { code: 'threshold-missed', value: 0.5, operator: '<', limit: 0.5 },
    'At the limit, and “<” asks for more',
  ],
  [
    { code: 'threshold-shown-met', value: 0.9, operator: '>', limit: 0.5, interval },
    'Above the limit with all of its likely range, 83.0% to 87.0%',
  ],
  [
    { code: 'threshold-shown-missed', ...against, value: 0.82, interval: [0.8, 0.84] },
    '3.0 pp below the limit, and so is all of its likely range, 80.0% to 84.0%',
  ],
  [
    { code: 'threshold-inside-interval', ...against, interval },
    'Can’t tell: the limit is inside the likely range, 83.0% to 87.0%',
  ],
  [
    { code: 'threshold-without-interval', ...against, value: 0.9 },
    'Can’t tell: no range can be given',
  ],
  [
    { code: 'no-baseline', why: { code: 'first', searched: { in: 'store' } } },
    'Not compared: first run',
  ],
  [
    { code: 'no-baseline', why: 'as older records say it' },
    'Not compared: as older records say it',
  ],
  [{ code: 'incomparable', why: 'the test data changed' }, 'Not compared: the test data changed'],
  [
    { code: 'incomparable', why: { code: 'no-row-in-common' } },
    'Not compared: they have no test row in common',
  ],
  [
    { code: 'baseline-predictions-not-kept' },
    'Not compared: the baseline’s predictions were not kept',
  ],
  [{ code: 'metric-not-in-baseline', metric: 'auc' }, 'Not compared: the baseline has no auc'],
  [
    { code: 'undefined-on-common-rows', why: "the baseline's is undefined: no row is bad" },
    "Not compared: the baseline's is undefined: no row is bad",
  ],
  [
    {
      code: 'undefined-on-common-rows',
      why: {
        candidate: { code: 'no-row-predicted', class: 'bad' },
        baseline: { code: 'no-row-of-class', class: 'bad' },
      },
    },
    "Not compared: the candidate's is undefined: no row is predicted as bad; the baseline's is undefined: no row is of the class bad",
  ],
  [
    {
      code: 'class-never-predicted',
      why: { candidate: { code: 'no-row-predicted', class: 'bad' } },
      rows: 12,
    },
    "A class is no longer predicted, as the baseline does on 12 rows: the candidate's is undefined: no row is predicted as bad",
  ],
  [
    { code: 'asks-for-worse-model', operator: '<=', orientation: 'higher' },
    'Higher is better here, so “<= baseline” asks for a worse model',
  ],
  [
    { code: 'equality-cannot-be-shown' },
    'Tests can show better or worse, never equal: use “>=” or “<=”',
  ],
  [
    { code: 'equality-met', value: 0.8, limit: 0.8, baseline: 0.8 },
    '80.0%, exactly 80.0% is asked (baseline 80.0%)',
  ],
  [{ code: 'equality-missed', ...numbers }, '80.0%, exactly 85.0% is asked (baseline 85.0%)'],
  [
    { code: 'number-met', ...number, limit: 0.75 },
    '80.0%, at least 75.0% is asked (baseline 85.0%). Only two numbers: nothing tells chance from change',
  ],
  [
    { code: 'number-missed', ...number },
    '80.0%, at least 85.0% is asked (baseline 85.0%). Only two numbers: nothing tells chance from change',
  ],
  [{ code: 'identical-predictions', margin: 0 }, 'The same predictions on every row'],
  [
    { code: 'identical-where-gain-asked', margin: -0.01 },
    'The same predictions on every row; a gain of 1 pp is asked',
  ],
  [
    { code: 'no-interval', why: { code: 'one-row' } },
    'Can’t tell: no range can be given, one row has no spread',
  ],
  [{ code: 'shown-better', margin: 0, gain: better }, 'Better by 2.6 to 6.8 pp'],
  [{ code: 'shown-good-enough', margin: 0, gain: even }, 'Not worse: 0 to 2.1 pp better'],
  [
    { code: 'shown-good-enough', margin: 0.06, gain },
    'No worse than allowed: worse by 1.0 to 5.0 pp',
  ],
  [
    { code: 'shown-good-enough', margin: -0.01, gain: better },
    'Better by 2.6 to 6.8 pp; a gain of 1 pp is asked',
  ],
  [{ code: 'shown-good-enough', margin: 0.01, gain: better }, 'Better by 2.6 to 6.8 pp'],
  [
    { code: 'shown-not-good-enough', margin: 0, gain },
    'Worse by 1.0 to 5.0 pp; nothing worse is allowed',
  ],
  [
    { code: 'shown-not-good-enough', margin: 0.005, gain },
    'Worse by 1.0 to 5.0 pp; 0.5 pp is allowed',
  ],
  [
    { code: 'few-of-rarer-class', rows: 4, atLeast: 10, margin: 0, gain: unsure },
    'Can’t tell: 9 pp worse to 3 pp better; nothing worse is allowed. Only 4 rows are of the rarer class; 10 could tell',
  ],
  [
    { code: 'few-rows-carry', rows: 1, atLeast: 10, margin: 0.02, gain },
    'Can’t tell: worse by 1.0 to 5.0 pp; 2 pp is allowed. 1 row carries this difference; mae, or a log_ metric, rests on more of them',
  ],
  [
    { code: 'no-difference-seen', margin: 0, gain: unsure, rowsNeeded: null },
    'Can’t tell: 9 pp worse to 3 pp better; nothing worse is allowed',
  ],
  [
    { code: 'no-difference-seen', margin: 0.02, gain: unsure, rowsNeeded: 18_849 },
    'Can’t tell: 9 pp worse to 3 pp better; 2 pp worse is allowed. 201 rows are too few; about 19,000 would tell',
  ],
  [
    { code: 'no-difference-seen', margin: 0.02, gain: unsure, rowsNeeded: 9.7e33 },
    'Can’t tell: 9 pp worse to 3 pp better; 2 pp worse is allowed. 201 rows are too few, and no number of rows you could collect would tell',
  ],
  [
    { code: 'difference-not-shown-beyond', margin: 0.02, gain, rowsNeeded: 8173 },
    'Can’t tell: worse by 1.0 to 5.0 pp; 2 pp is allowed. 1,200 rows are too few; about 8,200 would tell',
  ],
  [
    { code: 'no-difference-seen', margin: -0.01, gain: unsure, rowsNeeded: null },
    'Can’t tell: 9 pp worse to 3 pp better; a gain of 1 pp is asked',
  ],
  [
    { code: 'one-of-many', margin: 0.005, gain, comparisons: 10, p: 0.123456, rowsNeeded: 2500 },
    'Worse by 1.0 to 5.0 pp; 0.5 pp is allowed. Alone this would fail; of 10 comparisons one can look so by chance. 1,200 rows are too few; about 2,500 would tell',
  ],
  [
    {
      code: 'baseline-may-have-seen',
      seemed: { code: 'shown-better', margin: 0, gain: better },
      note: 'the split changed',
    },
    'Better by 2.6 to 6.8 pp. It does not count: the split changed',
  ],
  [
    {
      code: 'baseline-may-have-seen',
      seemed: { code: 'shown-better', margin: 0, gain: better },
    },
    'Better by 2.6 to 6.8 pp. It does not count: the split changed, or the rows are written otherwise: the baseline may have seen these rows in training',
  ],
  [
    {
      code: 'equal-is-not-enough',
      seemed: { code: 'shown-good-enough', margin: 0, gain: even },
      operator: '>',
    },
    'Not worse: 0 to 2.1 pp better. “>” asks for more than equal',
  ],
];

/** A condition on accuracy that came out so. */
function about(because: Reason) {
  return { ...finding({ metric: 'accuracy', interval: [0.82, 0.87] }), because };
}

describe('a reason', () => {
  test.each(SENTENCES)('%j has a sentence', (reason, sentence) => {
    expect(reasonText(about(reason))).toBe(sentence);
  });

  test('says that rows which tell the models apart are few, and nothing of rows that were not paired', () => {
    const few = { ...better, flips: { candidate: 1, baseline: 0 }, informative: 1 };
    const of = (gain: typeof few | typeof better | { readonly flips: null }) =>
      reasonText(about({ code: 'shown-better', margin: 0, gain: { ...better, ...gain } }));
    expect(of(few)).toBe('Better by 2.6 to 6.8 pp. The models differ on only 1 of 1,200 rows');
    expect(of({ ...few, informative: 9 })).toMatch(/only 9 of /);
    expect(of({ ...few, informative: 10 })).toMatch(/pp$/);
    expect(of({ flips: null })).toMatch(/pp$/);
  });

  test.each(SENTENCES)('%j is kept by the record beside its sentence', async (because, reason) => {
    const { reason: _, ...decided } = about(because);
    const decision = inWords({ verdict: 'passed', findings: [{ ...decided, because }] });
    expect(decision.findings).toEqual([{ ...decided, because, reason }]);
    const record = finishedRecord({ decision });
    expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
  });
});

/** Every reason why a number is none, as reports have always worded it. */
const UNDETERMINED: readonly (readonly [Undetermined, string])[] = [
  [{ code: 'no-rows' }, 'there are no rows'],
  [{ code: 'not-finite' }, 'the predictions hold a value that is not a finite number'],
  [{ code: 'no-row-of-class', class: 'bad' }, 'no row is of the class bad'],
  [{ code: 'no-row-of-class' }, 'no row is of the class'],
  [{ code: 'no-row-predicted', class: 'bad' }, 'no row is predicted as bad'],
  [{ code: 'class-absent', class: 'bad' }, 'no row is of the class bad or predicted as it'],
  [{ code: 'one-class', class: 'bad' }, 'all rows are of the class bad'],
  [{ code: 'one-class-predicted', class: 'bad' }, 'all rows are predicted as bad'],
  [{ code: 'labels-equal' }, 'all labels are equal'],
  [{ code: 'classes-alone', lacks: 'scores' }, 'the predictions hold classes alone, no scores'],
  [
    { code: 'classes-alone', lacks: 'probabilities' },
    'the predictions hold classes alone, no probabilities',
  ],
  [{ code: 'score-not-a-number' }, 'a score is not a number'],
  [{ code: 'score-not-a-probability' }, 'a score is not a probability between 0 and 1'],
  [{ code: 'label-zero' }, 'a label is 0, so its error has no percentage'],
  [{ code: 'no-logarithm', of: 'label' }, 'a label is not above 0, so it has no logarithm'],
  [
    { code: 'no-logarithm', of: 'prediction' },
    'a prediction is not above 0, so it has no logarithm',
  ],
  [{ code: 'no-column', column: 'profit' }, 'the predictions have no column for "profit"'],
  [{ code: 'no-right-rows' }, 'a regression has no right rows'],
  [{ code: 'no-value' }, 'it has none'],
  [{ code: 'not-reported' }, 'the command reported no number'],
  [{ code: 'not-a-number' }, 'it is not a number'],
  [{ code: 'number-not-finite', number: '-Infinity', file: 'm.json' }, 'it is -Infinity in m.json'],
  [{ code: 'one-row' }, 'one row has no spread'],
  [{ code: 'all-alike', of: 'rows' }, 'no row differs from another'],
  [{ code: 'all-alike', of: 'units' }, 'no unit of rows differs from another'],
  [{ code: 'none-tells-apart', of: 'rows' }, 'no row tells the models apart'],
  [{ code: 'none-tells-apart', of: 'units' }, 'no unit of rows tells the models apart'],
  [{ code: 'resamples-alike' }, 'all resamples of the rows give the same value'],
  [{ code: 'resamples-undefined' }, 'it is undefined in too many resamples of the rows'],
  [
    { code: 'few-units', units: 'group', count: 3, atLeast: 10 },
    'of 3 groups there is no interval; it takes 10',
  ],
  [
    { code: 'few-units', units: 'time', count: 3, atLeast: 10, ofClass: true },
    'of 3 moments that have rows of a class there is no interval; it takes 10',
  ],
  [
    { code: 'ranks-without-spread' },
    'with fewer than two rows of a class the ranks have no spread',
  ],
  [{ code: 'interval-not-finite' }, 'the interval is not finite'],
  [{ code: 'single-number' }, 'no evidence: a single number'],
  [{ code: 'few-rows-of-class' }, 'too few rows of a class'],
  [{ code: 'known-later' }, 'there is no promoted run yet to go by'],
  [{ code: 'in-words', text: 'a word of its own' }, 'a word of its own'],
];

describe('why a number is none', () => {
  test('has words here for every code of the record', () => {
    const known = undetermined.options.map(({ shape }) => shape.code.value);
    expect(new Set(UNDETERMINED.map(([{ code }]) => code))).toEqual(new Set(known));
  });

  test('stands in the record as data beside its words', async () => {
    const none = { value: null, interval: null, n: 3 };
    const metrics = UNDETERMINED.map(([because], i) => [`m${i}`, { ...none, because }] as const);
    const test = estimatesInWords(Object.fromEntries(metrics));
    expect(Object.values(test)).toStrictEqual(
      UNDETERMINED.map(([because, why]) => ({ ...none, why, because })),
    );
    const record = finishedRecord({ metrics: { test, slices: [] } });
    expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
  });
});

test('a record without reasons as data is read as it was', async () => {
  const record = finishedRecord();
  expect(record.decision.findings[0]).not.toHaveProperty('because');
  expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
});

test('a record with a reason of an unknown code is refused by its place', async () => {
  const findings = [{ ...finding(), because: { code: 'it-looked-good' } }];
  const record = { ...finishedRecord(), decision: { verdict: 'passed', findings } };
  await expect(parseRecord(JSON.stringify(record), 'run.json')).rejects.toThrow(
    'decision.findings.0.because.code',
  );
});
