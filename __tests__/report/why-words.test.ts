import { describe, expect, test } from '@jest/globals';
import type { Reason } from '../../src/gate/finding.js';
import type { FinishedRecord, RecordedFinding } from '../../src/record/run-record.js';
import { changedParts } from '../../src/report/changed-words.js';
import { markdown, prose } from '../../src/report/markdown.js';
import { reasonText } from '../../src/report/reason-words.js';
import { toDoText } from '../../src/report/to-do-words.js';
import { viewOf } from '../../src/report/view.js';
import { whyOf } from '../../src/report/why-words.js';
import { finding, finishedRecord } from '../host/run-folder.js';

const gain = {
  d: -0.047,
  interval: [-0.068, -0.026],
  confidence: 0.95,
  n: 891,
  flips: { candidate: 33, baseline: 73 },
  informative: 106,
} as const;
const better = { ...gain, d: 0.047, interval: [0.026, 0.068] } as const;
const even = { ...gain, d: 0, interval: [-0.0021, 0.0022] } as const;
const unsure = { ...gain, d: -0.03, interval: [-0.023, 0.023], n: 201 } as const;

/** A condition on auc against the baseline, unless told otherwise. */
function of(because: Reason, rest: Partial<RecordedFinding>): RecordedFinding {
  const base = finding({
    condition: 'auc >= baseline - 1pp',
    metric: 'auc',
    value: 0.79,
    interval: [0.756, 0.821],
    threshold: { kind: 'baseline', amount: -0.01 },
    place: { file: 'sluice.yml', line: 17 },
    ...rest,
  });
  return { ...base, because, reason: reasonText({ ...base, because }) };
}

const HOLDS = of(
  { code: 'threshold-met', value: 0.8, operator: '>=', limit: 0.78 },
  {
    condition: 'accuracy >= 78%',
    metric: 'accuracy',
    threshold: { kind: 'absolute', value: 0.78 },
  },
);
const MISSED = of(
  { code: 'threshold-missed', value: 0.49, operator: '>=', limit: 0.6 },
  {
    ...{ condition: 'recall >= 60%', metric: 'recall', verdict: 'fail', value: 0.49 },
    ...{ interval: [0.43, 0.56], threshold: { kind: 'absolute', value: 0.6 } },
  },
);
const WORSE = of({ code: 'shown-not-good-enough', margin: 0.01, gain }, { verdict: 'fail' });
const BETTER = of({ code: 'shown-good-enough', margin: 0.01, gain: better }, {});
const EVEN = of({ code: 'shown-good-enough', margin: 0.02, gain: even }, {});
const TOO_FEW = of(
  { code: 'no-difference-seen', margin: 0.02, gain: unsure, rowsNeeded: 550 },
  {
    ...{ condition: 'accuracy >= baseline - 2pp', metric: 'accuracy', where: 'Home = rent' },
    ...{ verdict: 'inconclusive', n: 201 },
  },
);
const MAYBE = of(
  { code: 'difference-not-shown-beyond', margin: 0.03, gain, rowsNeeded: 2800 },
  { condition: 'auc >= baseline - 3pp', verdict: 'inconclusive' },
);
const FIRST = of({ code: 'no-baseline', why: 'first run' }, { verdict: 'not-compared' });

const OLD = { found: true, runId: 'r', sha: null, how: 'the last one' } as const;

type Verdict = FinishedRecord['decision']['verdict'];

/** Situation, verdict, findings, bold sentence, rest, title of the check, way out. */
const SITUATIONS: readonly (readonly [
  string,
  Verdict,
  readonly RecordedFinding[],
  { readonly main: string; readonly rest: string; readonly short: string; readonly toDo: string },
])[] = [
  [
    'it passed, and is better',
    'passed',
    [HOLDS, BETTER],
    {
      main: 'auc is better than the baseline by 2.6 to 6.8 pp.',
      rest: 'Both conditions hold.',
      short: 'auc is better by 2.6 to 6.8 pp; both conditions hold',
      toDo: '',
    },
  ],
  [
    'it passed, and is no worse',
    'passed',
    [EVEN],
    {
      main: 'auc is no worse than allowed: 0.21 pp worse to 0.22 pp better.',
      rest: 'The condition holds.',
      short: 'auc is no worse than allowed; the condition holds',
      toDo: '',
    },
  ],
  [
    'it missed a fixed limit',
    'failed',
    [HOLDS, EVEN, MISSED],
    {
      main: 'recall is 49%, and the gate asks for at least 60%.',
      rest: '',
      short: 'recall is 49%, at least 60% is asked',
      toDo: 'train for recall, or change the limit in sluice.yml, line 17 (rules count once they are on the default branch).',
    },
  ],
  [
    'it is shown worse, and a slice is too small',
    'failed',
    [HOLDS, WORSE, TOO_FEW],
    {
      main: 'auc is worse than the baseline by 2.6 to 6.8 pp, and 1 pp is allowed.',
      rest: 'Where Home = rent, 201 rows are too few to tell.',
      short: 'auc is worse by 2.6 to 6.8 pp, 1 pp is allowed',
      toDo: 'undo what made it worse, or allow it in sluice.yml, line 17 (rules count once they are on the default branch).',
    },
  ],
  [
    'no difference was seen',
    'inconclusive',
    [HOLDS, TOO_FEW, HOLDS],
    {
      main: 'No difference was seen, but 201 rows where Home = rent are too few to be sure.',
      rest: 'The other 2 conditions hold.',
      short: '201 rows where Home = rent are too few to tell',
      toDo: 'test on about 550 such rows, allow 2.3 pp instead of 2 pp, or let this condition only warn (severity: warn).',
    },
  ],
  [
    'a difference was seen, not beyond what is allowed',
    'inconclusive',
    [HOLDS, MAYBE],
    {
      main: 'auc is worse than the baseline by 2.6 to 6.8 pp; 3 pp is allowed, so it may or may not be too much.',
      rest: 'The other condition holds.',
      short: 'auc is worse by 2.6 to 6.8 pp, 3 pp is allowed',
      toDo: 'find out what made it worse, or test on about 2,800 rows.',
    },
  ],
  [
    'there was nothing to compare with',
    'passed',
    [HOLDS, FIRST],
    {
      main: 'There is nothing to compare with yet.',
      rest: 'The fixed limit holds. The comparison counts from the next run on.',
      short: 'the fixed limit holds; nothing to compare with yet',
      toDo: '',
    },
  ],
];

describe('what decided is said first', () => {
  test.each(SITUATIONS)('where %s', (_, verdict, findings, { main, rest, short, toDo }) => {
    const decision = { verdict, findings: [...findings] };
    const why = whyOf(decision);
    expect(why.main).toBe(main);
    if (rest !== '') expect(why.rest).toBe(rest);
    expect(why.short).toBe(short);
    expect(toDoText({ decision, comparison: null, baseline: OLD })).toBe(toDo);
  });

  test('with what fails beside it', () => {
    const rest = (...findings: RecordedFinding[]) => whyOf({ verdict: 'failed', findings }).rest;
    expect(rest(WORSE, MISSED)).toBe('One fixed limit is missed as well.');
    expect(rest(WORSE, MISSED, MISSED, WORSE)).toBe(
      'Two fixed limits are missed as well. One more comparison fails.',
    );
    expect(rest(MISSED, WORSE)).toBe('One more comparison fails.');
    expect(rest(WORSE, TOO_FEW, MAYBE)).toBe('Two more can’t be told.');
  });

  test('where rules can’t be applied, that is what decided', () => {
    expect(whyOf({ verdict: 'failed', findings: [] }, true).main).toBe(
      'The rules that decide can’t be applied any more.',
    );
  });
});

describe('what changed since the baseline', () => {
  const params = [
    {
      path: 'data.ignore',
      baseline: '[ a ]',
      candidate: '[ b, c ]',
      added: ['b', 'c'],
      removed: ['a'],
    },
    { path: 'train.seed', baseline: '7', candidate: '8' },
    { path: 'train.weights', baseline: null, candidate: 'balanced' },
    { path: 'model.layers', baseline: 'x'.repeat(100), candidate: '1' },
    { path: 'train.epochs', baseline: '1', candidate: '2' },
  ];

  test('is said of the first three', () => {
    expect(changedParts(finishedRecord({ changes: { params } }))).toEqual([
      'data.ignore now lists b and c and no longer lists a',
      'train.seed 7 → 8',
      'train.weights not set → balanced',
      '2 more',
    ]);
    const [, layers] = changedParts(finishedRecord({ changes: { params: params.slice(2, 4) } }));
    expect(layers).toMatch(/^model\.layers x{59}… → 1$/);
  });

  test('is told of the data by rows and columns, and first where nothing else has changed', () => {
    const of = (changes: NonNullable<FinishedRecord['changes']>) =>
      viewOf(finishedRecord({ changes }));
    const columns = {
      compared: 12,
      shifted: [
        { column: 'Income', psi: 0.4137 },
        { column: 'Amount', psi: 0.31 },
      ],
      added: ['Region'],
      removed: [],
    };
    const moved = of({ params: [], baselineRows: 450, columns });
    expect(moved.newData).toEqual({
      text: 'Other data than the baseline’s: 500 rows, 50 more. Of 12 columns 2 have shifted: Income (0.41) and Amount (0.31) (population stability index; above 0.25 is a shift). New: Region.',
      alone: true,
    });
    const comesFirst = (text: string, a: string, b: string) => text.indexOf(a) < text.indexOf(b);
    const main = prose(moved.why.main);
    expect(comesFirst(markdown.render(moved), 'Other data', main)).toBe(true);
    const both = of({ params, baselineRows: 600, columns: { ...columns, shifted: [] } });
    expect(both.newData?.text).toMatch(/: 500 rows, 100 fewer\. None of 12 columns has shifted\./);
    expect(comesFirst(markdown.render(both), 'Other data', main)).toBe(false);
    expect(of({ params }).newData).toBeUndefined();
    expect(of({ params: [], baselineRows: 500 }).newData?.text).toBe(
      'Other data than the baseline’s: 500 rows as before.',
    );
    const { data } = finishedRecord();
    const noRows = { data: { ...data, rows: 0 }, changes: { params: [], baselineRows: 0 } };
    expect(viewOf(finishedRecord(noRows)).newData).toBeUndefined();
  });

  test('is nothing where nothing did, or nobody knows', () => {
    expect(changedParts(finishedRecord({ changes: { params: [] } }))).toEqual([]);
    expect(changedParts(finishedRecord())).toEqual([]);
  });
});
