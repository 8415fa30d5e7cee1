import { describe, expect, test } from '@jest/globals';
import type { Reason } from '../../src/gate/finding.js';
import { parseRecord } from '../../src/record/run-record.js';
import { inWords, reasonText } from '../../src/report/reason-words.js';
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
    { code: 'undefined-metric', metric: 'precision', why: 'no row is predicted as bad' },
    'precision has no value: no row is predicted as bad',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'auc',
      why: 'no row is of the class good',
      lacks: { of: 'these classes', classes: ['good', 'bad'] },
    },
    'Can’t tell: auc has no value here, no row is of the class good; it needs a row of class good and one of class bad',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'r2',
      why: 'all labels are equal',
      lacks: { of: 'rows', atLeast: 2 },
    },
    'Can’t tell: r2 has no value here, all labels are equal; it needs at least 2 rows',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'mcc',
      why: 'all rows are of the class a',
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
    { code: 'class-never-predicted', why: 'no row is predicted as bad', rows: 12 },
    'A class is no longer predicted, as the baseline does on 12 rows: no row is predicted as bad',
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
    { code: 'no-interval', why: 'one row has no spread' },
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
