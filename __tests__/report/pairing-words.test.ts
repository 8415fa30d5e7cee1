import { describe, expect, test } from '@jest/globals';
import {
  type Incomparability,
  incomparability,
  type PairingNote,
  pairingNote,
} from '../../src/record/pairing-schema.js';
import { parseRecord } from '../../src/record/run-record.js';
import {
  comparisonInWords,
  incomparableText,
  pairingText,
} from '../../src/report/pairing-words.js';
import { finding, finishedRecord } from '../host/run-folder.js';

const relabelled = { rows: 3, of: 80 };
const LABELS =
  '3 of the 80 rows that both tested on have another label now, and both models are judged by the labels of this run';
const files = { candidate: 'new.csv', baseline: 'old.csv' };

const NOTES: readonly (readonly [PairingNote, string])[] = [
  [{ code: 'labels-changed', relabelled }, `compared on the same 80 test rows; ${LABELS}`],
  [{ code: 'shared-labels-changed', relabelled }, LABELS],
  [
    { code: 'rows-gone', rows: 80, of: 90 },
    "compared on the 80 test rows, which are 80 of the baseline's 90",
  ],
  [
    { code: 'rows-gone', rows: 80, of: 90, relabelled },
    `compared on the 80 test rows, which are 80 of the baseline's 90; ${LABELS}`,
  ],
  [
    { code: 'columns-changed' },
    'compared by what the baseline said of the same rows before their columns changed',
  ],
  [
    { code: 'rescored', changed: 'ids', rows: 80 },
    "the ids of the rows changed: the baseline's model was scored on the 80 test rows of this run",
  ],
  [
    { code: 'rescored', changed: 'data', rows: 90, relabelled },
    `the test data changed: the baseline's model was scored on the 90 test rows of this run; ${LABELS}`,
  ],
  [
    { code: 'both-held-out', rows: 80, of: 90 },
    'compared on the 80 of 90 test rows that both runs held out',
  ],
  [
    { code: 'both-held-out', rows: 80, of: 90, relabelled, by: 'name' },
    `compared on the 80 of 90 test rows that both runs held out; ${LABELS}; the rows are the same by "name", and may hold other cells`,
  ],
  [
    { code: 'not-trained-on', rows: 70, of: 90 },
    'compared on the 70 of 90 test rows that the baseline was not trained on',
  ],
  [
    { code: 'may-have-seen' },
    'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training',
  ],
  [
    { code: 'shared-rows', rows: 290, onlyCandidate: 10, onlyBaseline: 1, files },
    'compared on the 290 rows that both have; 10 rows only in new.csv, 1 row only in old.csv',
  ],
  [
    { code: 'shared-rows', rows: 80, onlyCandidate: 0, onlyBaseline: 2, relabelled },
    `compared on the 80 rows that both have; 2 rows only in the baseline; ${LABELS}`,
  ],
  [
    { code: 'numbers-alone', notKept: 'candidate' },
    "compared by numbers alone, unpaired: the candidate's predictions were not kept",
  ],
];

const INCOMPARABLE: readonly (readonly [Incomparability, string])[] = [
  [
    { code: 'another-label', baseline: 'z', candidate: 'y' },
    'the baseline predicts "z", this model "y"',
  ],
  [
    { code: 'another-label', baseline: 'z', candidate: null },
    'the baseline predicts "z", this model a label without a name',
  ],
  [
    { code: 'another-task', baseline: 'regression', candidate: 'binary' },
    "the baseline's task is regression, the candidate's is binary",
  ],
  [
    { code: 'other-classes', baseline: ['a', 'b'], candidate: ['a', 'c'] },
    "the baseline's classes are a, b, the candidate's a, c",
  ],
  [
    { code: 'another-positive-class', baseline: 'good', candidate: 'bad' },
    'the baseline\'s positive class is "good", the candidate\'s "bad"',
  ],
  [
    { code: 'test-data-changed', and: { code: 'predictions-not-kept', whose: 'baseline' } },
    "the test data changed, and the baseline's predictions were not kept: the numbers are not comparable",
  ],
  [
    { code: 'test-data-changed', and: { code: 'model-not-kept' } },
    "the test data changed, and the baseline's model was not kept: the numbers are not comparable",
  ],
  [
    { code: 'test-data-changed', and: { code: 'model-does-not-fit', why: 'no column "age"' } },
    'the test data changed, and the baseline\'s model does not fit it (no column "age"): the numbers are not comparable',
  ],
  [
    {
      code: 'test-data-changed',
      and: { code: 'model-of-another-task', baseline: 'regression', candidate: 'binary' },
    },
    "the test data changed, and the task of the baseline's model is regression, the candidate's is binary: the numbers are not comparable",
  ],
  [
    { code: 'ids-name-no-rows', rows: 50, of: 90, column: 'name' },
    '50 of 90 rows have another label under the same "name", so it does not name rows',
  ],
  [
    { code: 'ids-name-no-rows', rows: 50, of: 90 },
    '50 of 90 rows have another label under the same id, so it does not name rows',
  ],
  [{ code: 'ids-of-another-kind' }, 'their rows have ids of another kind (data.id)'],
  [{ code: 'no-row-in-common' }, 'they have no test row in common'],
  [{ code: 'only-one-names-rows' }, 'only one of the two has names for its rows (predictions.id)'],
  [
    { code: 'rows-changed-nameless' },
    'the rows changed, and they have no names to be found by (predictions.id)',
  ],
  [
    { code: 'too-few-shared', rows: 200, onlyCandidate: 100, onlyBaseline: 0 },
    "100 rows only in this run, and 200 in both: more than a tenth of all rows can't be paired",
  ],
];

const codes = (table: readonly (readonly [{ readonly code: string }, string])[]) =>
  new Set(table.map(([{ code }]) => code));

describe('how rows were paired', () => {
  test.each(NOTES)('%j has a text', (note, text) => {
    expect(pairingText(note)).toBe(text);
  });

  test('has a text here for every code of the record', () => {
    expect(codes(NOTES)).toEqual(new Set(pairingNote.options.map(({ shape }) => shape.code.value)));
  });

  test.each(NOTES)('%j is kept by the record beside its text', async (pairing, note) => {
    const comparison = comparisonInWords({ rows: 80, pairing, maySeen: false, metrics: [] });
    expect(comparison).toEqual({ rows: 80, note, pairing, maySeen: false, metrics: [] });
    const record = finishedRecord({ comparison });
    expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
  });

  test('is not spoken of where it is simply all rows', () => {
    const comparison = { rows: 80, maySeen: false, metrics: [] };
    expect(comparisonInWords(comparison)).toEqual({ ...comparison, note: null });
  });
});

describe('why two can not be compared', () => {
  test.each(INCOMPARABLE)('%j has a text', (why, text) => {
    expect(incomparableText(why)).toBe(text);
  });

  test('has a text here for every code of the record', () => {
    const known = incomparability.options.map(({ shape }) => shape.code.value);
    expect(codes(INCOMPARABLE)).toEqual(new Set(known));
  });

  test.each([...INCOMPARABLE.map(([why]) => why), 'a text, as older records have'])(
    '%j is kept by the record',
    async (why) => {
      const findings = [{ ...finding(), because: { code: 'incomparable' as const, why } }];
      const record = finishedRecord({ decision: { verdict: 'inconclusive', findings } });
      expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
    },
  );

  test('is refused by its place where the code is unknown', async () => {
    const findings = [{ ...finding(), because: { code: 'incomparable', why: { code: 'so' } } }];
    const record = { ...finishedRecord(), decision: { verdict: 'passed', findings } };
    await expect(parseRecord(JSON.stringify(record), 'run.json')).rejects.toThrow(
      'decision.findings.0.because.why',
    );
  });
});
