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
const GAIN = 'the gain is -0.03, 95 % interval -0.05 to -0.01; better on 40 rows, worse on 60';
const against = { value: 0.849999, operator: '>=', limit: 0.85 } as const;
const AGAINST = '0.849999 is below 0.85';
const numbers = { value: 0.8, limit: 0.85, baseline: 0.85 };
const number = { ...numbers, operator: '>=' } as const;
const interval = [0.83, 0.87] as const;

/** Every code, with its sentence. */
const SENTENCES: readonly (readonly [Reason, string])[] = [
  [
    { code: 'undefined-metric', metric: 'precision', why: 'no row is predicted as bad' },
    'precision is undefined: no row is predicted as bad',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'auc',
      why: 'no row is of the class good',
      lacks: { of: 'these classes', classes: ['good', 'bad'] },
    },
    'auc is undefined here: no row is of the class good; it needs a row of class good and one of class bad',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'r2',
      why: 'all labels are equal',
      lacks: { of: 'rows', atLeast: 2 },
    },
    'r2 is undefined here: all labels are equal; it needs at least 2 rows',
  ],
  [
    {
      code: 'undefined-on-slice',
      metric: 'mcc',
      why: 'all rows are of the class a',
      lacks: { of: 'classes', atLeast: 2 },
    },
    'mcc is undefined here: all rows are of the class a; it needs rows of 2 classes',
  ],
  [{ code: 'threshold-met', value: 0.85, operator: '>=', limit: 0.85 }, '0.85 is at least 0.85'],
  [{ code: 'threshold-missed', ...against }, AGAINST],
  [{ code: 'threshold-missed', value: 0.5, operator: '<', limit: 0.5 }, '0.5 is not below 0.5'],
  [
    { code: 'threshold-shown-met', value: 0.9, operator: '>', limit: 0.5, interval },
    '0.9 is above 0.5, and so is the whole interval, 0.83 to 0.87',
  ],
  [
    { code: 'threshold-shown-missed', ...against, interval: [0.8, 0.84] },
    `${AGAINST}, and so is the whole interval, 0.8 to 0.84`,
  ],
  [
    { code: 'threshold-inside-interval', ...against, interval },
    `${AGAINST}, but the interval, 0.83 to 0.87, has values on both sides`,
  ],
  [
    { code: 'threshold-without-interval', ...against, value: 0.9 },
    '0.9 is at least 0.85, but there is no interval',
  ],
  [{ code: 'no-baseline', why: 'first run' }, 'not compared: first run'],
  [{ code: 'incomparable', why: 'the test data changed' }, 'the test data changed'],
  [{ code: 'baseline-predictions-not-kept' }, "the baseline's predictions were not kept"],
  [{ code: 'metric-not-in-baseline', metric: 'auc' }, 'the baseline has no auc'],
  [
    { code: 'undefined-on-common-rows', why: "the baseline's is undefined: no row is bad" },
    "not compared: the baseline's is undefined: no row is bad",
  ],
  [
    { code: 'asks-for-worse-model', operator: '<=', orientation: 'higher' },
    'this metric is better when it is higher, so "<= baseline" asks for a worse model',
  ],
  [
    { code: 'equality-cannot-be-shown' },
    'evidence can show a model better or worse than the baseline, never equal to it',
  ],
  [
    { code: 'equality-met', value: 0.8, limit: 0.8, baseline: 0.8 },
    '0.8 is 0.8, of a baseline of 0.8',
  ],
  [{ code: 'equality-missed', ...numbers }, '0.8 is not 0.85, of a baseline of 0.85'],
  [
    { code: 'number-met', ...number, limit: 0.75 },
    '0.8 is >= 0.75, of a baseline of 0.85; no evidence: a single number',
  ],
  [
    { code: 'number-missed', ...number },
    '0.8 is not >= 0.85, of a baseline of 0.85; no evidence: a single number',
  ],
  [{ code: 'identical-predictions', margin: 0 }, 'the predictions are identical'],
  [
    { code: 'identical-where-gain-asked', margin: -0.01 },
    'shown not better by 0.01: the predictions are identical',
  ],
  [
    { code: 'no-interval', why: 'one row has no spread' },
    'there is no interval: one row has no spread',
  ],
  [{ code: 'shown-better', margin: 0, gain }, `shown better: ${GAIN}`],
  [{ code: 'shown-good-enough', margin: 0, gain }, `shown no worse: ${GAIN}`],
  [{ code: 'shown-good-enough', margin: 0.06, gain }, `shown no worse by more than 0.06: ${GAIN}`],
  [{ code: 'shown-good-enough', margin: -0.01, gain }, `shown better by at least 0.01: ${GAIN}`],
  [{ code: 'shown-not-good-enough', margin: 0, gain }, `shown worse: ${GAIN}`],
  [
    { code: 'shown-not-good-enough', margin: 0.005, gain },
    `shown worse by more than 0.005: ${GAIN}`,
  ],
  [
    { code: 'no-difference-seen', margin: 0, gain, rowsNeeded: null },
    `no difference seen, and too few rows to tell whether it is worse: ${GAIN}`,
  ],
  [
    { code: 'difference-not-shown-beyond', margin: 0.02, gain, rowsNeeded: 8173 },
    `a difference is seen, and not shown whether it is worse by more than 0.02: ${GAIN}; about 8,200 such test rows would decide it`,
  ],
  [
    { code: 'no-difference-seen', margin: -0.01, gain, rowsNeeded: null },
    `no difference seen, and too few rows to tell whether it is better by at least 0.01: ${GAIN}`,
  ],
  [
    { code: 'one-of-many', margin: 0.005, gain, comparisons: 10, p: 0.123456, rowsNeeded: 2500 },
    `shown worse by more than 0.005: ${GAIN}; but of 10 comparisons one can look like this by chance (Holm, p = 0.1235); about 2,500 such test rows would decide it`,
  ],
  [
    {
      code: 'baseline-may-have-seen',
      seemed: { code: 'shown-better', margin: 0, gain },
      note: 'the split changed',
    },
    `shown better: ${GAIN}, but the split changed`,
  ],
  [
    {
      code: 'equal-is-not-enough',
      seemed: { code: 'shown-good-enough', margin: 0, gain },
      operator: '>',
    },
    `shown no worse: ${GAIN}, and ">" asks for more than that`,
  ],
];

describe('a reason', () => {
  test.each(SENTENCES)('%j has a sentence', (reason, sentence) => {
    expect(reasonText(reason)).toBe(sentence);
  });

  test('says that rows which tell the models apart are few, and nothing of rows that were not paired', () => {
    const few = { ...gain, flips: { candidate: 0, baseline: 1 }, informative: 1 };
    expect(reasonText({ code: 'shown-better', margin: 0, gain: few })).toMatch(
      /; better on 0 rows, worse on 1: only 1 of 1,200 rows tell the models apart$/,
    );
    for (const [informative, words] of [
      [9, / only 9 of /],
      [10, /worse on 60$/],
    ] as const) {
      const some = { ...gain, informative };
      expect(reasonText({ code: 'shown-better', margin: 0, gain: some })).toMatch(words);
    }
    const one = { ...gain, flips: { candidate: 1, baseline: 60 } };
    expect(reasonText({ code: 'shown-better', margin: 0, gain: one })).toMatch(/better on 1 row,/);
    const unpaired = { ...gain, flips: null, informative: null };
    expect(reasonText({ code: 'shown-better', margin: 0, gain: unpaired })).toMatch(/to -0\.01$/);
  });

  test.each(SENTENCES)('%j is kept by the record beside its sentence', async (because, reason) => {
    const { reason: _, ...decided } = finding();
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
