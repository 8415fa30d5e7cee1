import { describe, expect, test } from '@jest/globals';
import {
  type BaselineChoice,
  choice,
  type NotCompared,
  noBaseline,
  notCompared,
} from '../../src/record/baseline-schema.js';
import {
  type Incomparability,
  incomparability,
  type PairingNote,
  pairingNote,
} from '../../src/record/pairing-schema.js';
import { parseRecord } from '../../src/record/run-record.js';
import { choiceText, noBaselineText } from '../../src/report/no-baseline-words.js';
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
    { code: 'test-data-changed', and: { code: 'not-scored', why: 'score.py exited with 3' } },
    "the test data changed, and the baseline's model was not scored again (score.py exited with 3): the numbers are not comparable",
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

const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const BASE = 'b1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const key = { project: 'credit', experiment: 'scoring' };

const NOT_COMPARED: readonly (readonly [NotCompared, string])[] = [
  [{ code: 'none' }, 'baseline: none'],
  [{ code: 'first', searched: { in: 'store' } }, 'first run'],
  [
    { code: 'first', searched: { in: 'default-branch', branch: 'main', ...key } },
    'first run: none of credit/scoring was promoted on main yet',
  ],
  [
    { code: 'first', searched: { in: 'kept-branch', branch: 'baselines', ...key } },
    'first run: the branch baselines holds no run of credit/scoring yet',
  ],
  [
    { code: 'older', runId: '7' },
    'run 7 was promoted by an older version of Sluice, whose records this one does not read',
  ],
  [
    { code: 'older', runId: '7', sha: SHA, artifact: 'model-scoring' },
    'the "model-scoring" of run 7 of a1b2c3d was promoted by an older version of Sluice, whose records this one does not read',
  ],
  [{ code: 'expired', sha: SHA }, 'the artifacts of the promoted run of a1b2c3d expired'],
  [
    { code: 'expired', sha: SHA, on: '2026-08-01' },
    'the artifacts of the promoted run of a1b2c3d expired on 2026-08-01',
  ],
  [
    { code: 'deleted', runId: '7', sha: SHA },
    'run 7 of a1b2c3d was promoted, and its artifacts are not there any more',
  ],
  [
    { code: 'deleted', runId: '7', sha: null, keptOn: { branch: 'baselines', ...key } },
    'what the branch baselines holds of credit/scoring is said to be of run 7, of which GitHub knows nothing any more',
  ],
  [
    { code: 'unreachable', runId: '7', sha: SHA, branch: 'old', defaultBranch: 'main' },
    'run 7 was promoted on old, which is not main, and its commit a1b2c3d is not in the history: was the branch renamed or rewritten?',
  ],
  [
    { code: 'not-kept' },
    'GitHub Enterprise Server keeps no runs that this action can find: set baseline: branch:NAME',
  ],
  [{ code: 'not-allowed', message: 'could not look: HTTP 403' }, 'could not look: HTTP 403'],
  [
    { code: 'other-baseline' },
    'these rules name another baseline than those that decide, and it is not looked for',
  ],
  [{ code: 'not-given' }, 'there is no baseline'],
];

const CHOICES: readonly (readonly [BaselineChoice, string])[] = [
  [{ code: 'configured-file', file: 'old/run.json' }, 'old/run.json, as configured'],
  [{ code: 'configured-run', runId: '7' }, 'run 7, as configured'],
  [{ code: 'last-of-store', rivals: [] }, 'the last promoted run of this store'],
  [
    { code: 'last-of-store', rivals: ['r1', 'r2'] },
    'the one that began last of the promoted runs of this store that none follows: r1 and r2 came as far',
  ],
  [{ code: 'base-commit', sha: SHA }, 'the run of the base commit a1b2c3d'],
  [
    { code: 'nearest-ancestor', sha: SHA, base: BASE },
    'the run of a1b2c3d, the nearest ancestor of b1b2c3d that was promoted',
  ],
  [
    { code: 'last-promoted', sha: SHA, branch: 'main', base: BASE },
    'the last promoted run, of a1b2c3d on main: none of an ancestor of b1b2c3d was found',
  ],
  [
    { code: 'last-promoted', sha: SHA, branch: null, base: BASE },
    'the last promoted run, of a1b2c3d on no branch: none of an ancestor of b1b2c3d was found',
  ],
  [
    { code: 'kept-on-branch', branch: 'baselines' },
    'the last promoted run, kept on the branch baselines',
  ],
];

describe('why there is no baseline, and how one was chosen', () => {
  test.each(NOT_COMPARED)('%j has a text', (why, text) => {
    expect(noBaselineText(why)).toBe(text);
  });

  test.each(CHOICES)('%j has a text', (one, text) => {
    expect(choiceText(one)).toBe(text);
  });

  test('has a text here for every code of the record', () => {
    const known = notCompared.options.map(({ shape }) => shape.code.value);
    expect(codes(NOT_COMPARED)).toEqual(new Set(known));
    expect(codes(CHOICES)).toEqual(new Set(choice.options.map(({ shape }) => shape.code.value)));
  });

  test.each(CHOICES)('%j is kept by the record beside its text', async (chosen, how) => {
    const baseline = { found: true as const, runId: 'r', sha: SHA, how, chosen };
    const record = finishedRecord({ baseline });
    expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
  });

  test('is kept by the record beside its text', async () => {
    for (const [because, reason] of NOT_COMPARED) {
      const own = noBaseline.safeParse(because);
      if (!own.success) continue;
      const missing = { found: false as const, why: own.data.code, reason, because: own.data };
      const record = finishedRecord({ baseline: missing });
      expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
    }
  });
});
