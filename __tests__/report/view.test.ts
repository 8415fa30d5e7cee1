import { describe, expect, test } from '@jest/globals';
import pc from 'picocolors';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { markdown, unfinishedMarkdown } from '../../src/report/markdown.js';
import { terminalReport } from '../../src/report/terminal.js';
import { viewOf, viewOfUnfinished } from '../../src/report/view.js';
import { finding, finishedRecord, unfinishedRecord } from '../host/run-folder.js';

const comparison = {
  baseline: 0.8,
  d: -0.01,
  interval: [-0.05, 0.03],
  p: 0.6,
  rule: 'paired t',
  n: 100,
  flips: { candidate: 3, baseline: 4 },
  informative: 7,
  margin: 0.02,
  pWorse: 0.3,
  rowsNeeded: 900,
  smallestDrop: 0.057,
} as const;

const accuracyBy = (d: number, interval: readonly [number, number]) => ({
  ...({ metric: 'accuracy', orientation: 'higher', candidate: 0.79, baseline: 0.8 } as const),
  ...{ rows: 100, d, interval, confidence: 0.95, p: 0.6, rule: 'paired t', n: 100 },
  ...{ flips: { candidate: 3, baseline: 4 }, informative: 7, shown: null },
});

const compared: FinishedRecord = finishedRecord({
  baseline: {
    found: true,
    runId: 'r7',
    sha: 'b'.repeat(40),
    how: 'the last one',
    url: 'https://github.com/octo/models/actions/runs/7',
  },
  comparison: {
    rows: 100,
    note: null,
    maySeen: false,
    metrics: [accuracyBy(-0.01, [-0.05, 0.03])],
  },
  decision: {
    verdict: 'inconclusive',
    findings: [
      finding(),
      finding({ verdict: 'inconclusive', comparison, threshold: { kind: 'baseline', amount: 0 } }),
      finding({ verdict: 'warn', severity: 'warn', where: 'Home = rent', reason: 'too low' }),
    ],
  },
});

describe('variants that were judged together', () => {
  const handed = { attempt: 1, sha256: 'a'.repeat(64) };
  const gain = (d: number, interval: readonly [number, number] | null, among: number) => ({
    ...{ d, interval, confidence: 1 - 0.05 / among },
  });
  const record: FinishedRecord = {
    ...compared,
    variants: {
      by: 'accuracy',
      judged: [
        {
          ...{ ...handed, runId: 'r1', variant: [], verdict: 'inconclusive', among: 2 },
          ...{ value: 0.79, gain: gain(-0.01, [-0.05, 0.03], 2) },
        },
        {
          ...{ ...handed, runId: 'r2', variant: ['train.epochs=8', 'train.seed=3'], among: 3 },
          ...{ verdict: 'passed', chosen: true, value: 0.9, gain: gain(0.1, [0.05, 0.15], 3) },
        },
        {
          ...handed,
          runId: 'r3',
          variant: ['a=1'],
          verdict: 'failed',
          among: 2,
          value: null,
          gain: null,
        },
      ],
    },
  };

  test('stand in one table that is folded, and its title names the one that was taken', () => {
    const text = markdown.render(viewOf(record));
    expect(text).toContain(
      '<details><summary>3 variants, 1 passed: train.epochs=8, train.seed=3 is the best of them by accuracy</summary>',
    );
    expect(text).toContain('| 🟡 the config as it is | 79.0% | **1.0\u00a0pp worse**<br>');
    expect(text).toContain('| ✅ **train.epochs=8, train.seed=3** (taken) | 90% |');
    expect(text).toMatch(/>5 to 15 \S*98\.33% confidence/);
    expect(text).toContain('| ❌ a=1 | – |  |');
  });

  test('are a line each in a terminal', () => {
    const lines = terminalReport(viewOf(record), { colors: pc.createColors(false), folder: '/' });
    expect(lines).toMatch(
      /^ {2}variants +3 variants, 1 passed: train\.epochs=8, train\.seed=3 is/m,
    );
    expect(lines).toMatch(
      /^ +the config as it is: accuracy 79\.0%, 1\.0 pp worse: .* confidence\), inconclusive$/m,
    );
    expect(lines).toMatch(/^ +a=1: accuracy -, failed$/m);
  });

  test('all count among the candidates on these rows, before one was chosen', () => {
    const judgedAfter = (earlier: number): FinishedRecord => {
      const others = Array.from({ length: earlier + 2 }, (_, i) => `${i}`.repeat(64));
      const candidates = [
        ...others.slice(0, earlier),
        // The first of the three.
        compared.predictions[0].sha256,
        ...others.slice(earlier),
      ];
      return { ...record, looks: [{ rows: compared.data.testFingerprint, candidates }] };
    };
    // Half of 8 pp is 1.96 standard errors; scipy.stats.norm.ppf((3 - .375) / (3 + .25)) is 0.8694.
    expect(viewOf(judgedAfter(0)).looks).toBe(
      'It was chosen among 3 candidates on these test rows: the best of 3 equal ones gains 1.8 pp of accuracy by choosing alone.',
    );
    expect(viewOf(judgedAfter(4)).looks).toMatch(
      /^It was chosen among 7 candidates on these test rows, 3 of them in this run: the best of 7 /,
    );
  });

  test('none of which passed are told so', () => {
    const judged = record.variants!.judged.map(
      (one): (typeof record.variants & object)['judged'][number] => ({ ...one, verdict: 'failed' }),
    );
    const text = markdown.render(viewOf({ ...record, variants: { by: null, judged } }));
    expect(text).toContain(
      '3 variants, none passed: train.epochs=8, train.seed=3 is the first of them',
    );
  });
});

const weak: FinishedRecord = {
  ...compared,
  weakSlices: {
    ...{ metric: 'accuracy', searched: 1504, confirming: 1496, tested: 2 },
    found: [
      {
        ...{ where: 'Home = rent and Age < 25', n: 312, candidate: 0.6843, baseline: 0.7554 },
        ...{ d: -0.0711, interval: [-0.1181, -0.0263], confidence: 0.95, p: 0.003 },
      },
    ],
  },
};

describe('a weak spot', () => {
  const NOTE =
    'Found on 1,504 test rows and confirmed on 1,496 others, which these numbers come from. Weak spots don’t affect the verdict. To have the gate watch one, add a condition with that where.';

  test('stands in a fold of the comment, with its likely range', () => {
    const text = markdown.render(viewOf(weak));
    expect(text).toContain('<details><summary>1 weak spot: where the model got worse</summary>');
    expect(text).toContain(
      '| Home = rent and Age &#60; 25<br><sub>312 rows</sub> | accuracy\u00a068.4%<br><sub>was\u00a075.5%</sub> | **7.1\u00a0pp worse**<br><sub>2.6 to 11.8</sub> |',
    );
    expect(text).toContain(NOTE);
  });

  test('is a line in the terminal', () => {
    const text = terminalReport(viewOf(weak), { colors: pc.createColors(false), folder: '/' });
    expect(text).toContain(
      '  weak spot Home = rent and Age < 25: accuracy 68.4%, was 75.5% (7.1 pp worse: 2.6 to 11.8) on 312 rows\n',
    );
  });

  test('is not spoken of where none was found', () => {
    const none = { ...weak, weakSlices: { ...weak.weakSlices!, found: [] } };
    expect(viewOf(none).weakSlices).toBeUndefined();
    expect(markdown.render(viewOf(none))).not.toContain('weak');
  });
});

describe('the candidates on these rows', () => {
  const digests = [...'abc', ...'0123456789'].map((letter) => letter.repeat(64));
  const at = (count: number, of: FinishedRecord = compared): FinishedRecord => {
    const own = of.predictions[0].sha256;
    const candidates = [...digests.slice(0, count - 1), own];
    return { ...of, looks: [{ rows: of.data.testFingerprint, candidates }] };
  };

  test('are told from the second on, with what choosing among them gains', () => {
    expect(viewOf(compared).looks).toBe('');
    expect(viewOf(at(1)).looks).toBe('');
    // Half of 8 pp is 1.96 standard errors; scipy.stats.norm.ppf((7 - .375) / (7 + .25)) is 1.3645.
    const seventh =
      'This is the 7th candidate on these test rows: the best of 7 equal ones gains 2.8 pp of accuracy by choosing alone.';
    expect(viewOf(at(7)).looks).toBe(seventh);
    expect(markdown.render(viewOf(at(7)))).toContain(seventh.replaceAll(' pp', '\u00a0pp'));
    const display = { colors: pc.createColors(false), folder: '/' };
    expect(terminalReport(viewOf(at(7)), display)).toContain(seventh.replace(/\.$/, ''));
  });

  test('are told without that where nothing was compared', () => {
    expect(viewOf(at(2, finishedRecord())).looks).toBe(
      'This is the 2nd candidate on these test rows.',
    );
    expect(viewOf(at(11, finishedRecord())).looks).toContain('11th');
  });
});

describe('the view of a run', () => {
  const view = viewOf(compared);

  test('has each condition with its rows and its evidence, the worst first', () => {
    expect(view.title).toBe('inconclusive');
    expect(view.counts).toBe('1 of 3 conditions holds, 1 can’t be told, 1 warned');
    expect(view.conditions).toMatchObject([
      { verdict: 'inconclusive', condition: 'accuracy >= 0.8', value: '85%', was: '80%' },
      { verdict: 'warn', where: 'Home = rent', advisory: true, sentence: 'too low' },
      { verdict: 'pass', condition: 'accuracy >= 0.8', value: '85%', was: '80%' },
    ]);
    expect(view.conditions[1]).not.toHaveProperty('was');
  });

  test('calls metrics that differ alone and not among all of them no clear difference', () => {
    const comparison = { ...compared.comparison!, metrics: [accuracyBy(-0.02, [-0.04, -0.001])] };
    const { metrics } = viewOf({ ...compared, comparison });
    expect(metrics.title).toBe('1 metric: no clear difference');
    expect(metrics.rows[0]!.difference).toMatchObject({ text: '2.0 pp worse', shown: false });
  });

  test('says what it was compared with, and how that was decided', () => {
    expect(view.comparedWith).toEqual({
      found: true,
      text: 'last one',
      sha: 'b'.repeat(40),
      rows: 'same 100 test rows',
      url: 'https://github.com/octo/models/actions/runs/7',
    });
    expect(view.metrics.title).toBe('1 metric: no difference seen');
    expect(view.metrics.rows).toEqual([
      {
        name: 'accuracy',
        value: '85%',
        note: '77% to 91%',
        was: '80%',
        difference: { text: 'no difference seen', shown: false, range: '5.0 worse to 3.0 better' },
      },
    ]);
    expect(view.decided).toEqual([
      'Both models answered the same 100 test rows. 3 rows are right only now, 4 were right only before.',
      'accuracy >= 0.8: paired t, p = 0.3 for “no worse than allowed”. These rows show a model that is worse by 7.7 pp or more in 4 cases of 5.',
    ]);
  });

  test('is set by every report with the same sentences', () => {
    const terminal = terminalReport(view, { colors: pc.createColors(false), folder: '/home/me' });
    const html = (text: string) =>
      text.replace(/&#(\d+);(?:&#8203;)?/g, (_, code) => String.fromCodePoint(Number(code)));
    const said = html(markdown.render(view));
    for (const sentence of [view.why.main.replace(/\.$/, ''), 'too low']) {
      expect(said).toContain(sentence);
      expect(terminal).toContain(sentence.replaceAll('’', "'"));
    }
    expect(said).toContain('No model was exported.');
    expect(terminal).toContain('not exported; the baseline stays at bbbbbbb');
  });

  describe('held for want of a baseline', () => {
    const held = (
      why: 'first' | 'older' | 'expired' | 'deleted' | 'unreachable' | 'none',
      more: { promotedOn?: string } = {},
      decision: Partial<FinishedRecord['decision']> = {},
    ) =>
      viewOf(
        finishedRecord({
          baseline: { found: false, why, reason: 'REASON', ...more },
          decision: {
            verdict: 'inconclusive',
            findings: [finding(), finding({ verdict: 'not-compared' })],
            ...decision,
          },
        }),
      ).toDo;
    const main = { promotedOn: 'main' };

    test.each(['first', 'older'] as const)('says how the first one is made (%s)', (why) => {
      expect(held(why, main)).toBe('merge, or run on main, to make the first baseline.');
      expect(held(why)).toBe('let a run that passes be promoted: it makes the first baseline.');
    });

    test.each(['expired', 'deleted', 'unreachable'] as const)(
      'says how one is made where the last is lost (%s)',
      (why) => {
        expect(held(why)).toMatch(/^start the workflow by hand .* accept-baseline: REASON\./);
      },
    );

    test('is not what a run was that failed, passed, was the first, or only advises so', () => {
      expect(held('first', main, { verdict: 'failed' })).toBe('');
      expect(held('first', main, { verdict: 'passed' })).toBe('');
      expect(held('first', main, { first: true })).toBe('');
      const advises = [finding({ verdict: 'not-compared', severity: 'warn' })];
      expect(held('first', main, { findings: advises })).toBe('');
      expect(held('none')).toBe('');
    });

    test('names the branch as text, whatever it is called', () => {
      const record = finishedRecord({
        baseline: { found: false, why: 'first', reason: '', promotedOn: '<img>@octo\u202e' },
        decision: { verdict: 'inconclusive', findings: [finding({ verdict: 'not-compared' })] },
      });
      const said = markdown.render(viewOf(record));
      expect(said).not.toMatch(/<img>|@octo|\u202e/);
      const lines = terminalReport(viewOf(record), {
        colors: pc.createColors(false),
        folder: '/home/me',
      });
      expect(lines).not.toContain('\u202e');
    });
  });

  test('says why there was no baseline', () => {
    expect(viewOf(finishedRecord()).comparedWith).toEqual({
      found: false,
      text: 'first run',
    });
  });

  test.each([
    [
      { exportPath: null, promoted: true },
      { kind: 'no model', promoted: true },
    ],
    [
      {
        exportPath: null,
        artifacts: [{ path: 'a', bytes: 7, sha256: 'a'.repeat(64) }],
        promoted: true,
      },
      { kind: 'kept', promoted: true },
    ],
    [
      { exportPath: '/srv/models', export: 'pending' as const, promoted: true },
      { kind: 'export pending' },
    ],
    [
      { exportPath: '/srv/models', artifacts: [{ path: 'a', bytes: 7, sha256: 'a'.repeat(64) }] },
      { kind: 'exported', path: '/srv/models', files: 1, bytes: 7, promoted: false },
    ],
    [
      {
        exportPath: '/srv/models',
        artifacts: [{ path: 'a', bytes: 7, sha256: 'a'.repeat(64) }],
        parity: [
          { format: 'tfjs', rows: 9, difference: 0, tolerance: 0 },
          { format: 'onnx', rows: 9, difference: 1.25e-7, tolerance: 1e-5 },
        ],
      },
      {
        kind: 'exported',
        path: '/srv/models',
        files: 1,
        bytes: 7,
        promoted: false,
      },
    ],
  ])('of a run that passed says what became of the model: %j', (record, outcome) => {
    expect(viewOf(finishedRecord(record)).outcome).toEqual(outcome);
  });
});

describe('of a run that broke after the gate had decided', () => {
  const { decision, data, task, metrics, baseline, comparison } = compared;
  const broke = (more = {}) => {
    const found = { data, task, metrics, baseline, comparison };
    return viewOfUnfinished(unfinishedRecord({ ...found, judged: { decision }, ...more }));
  };

  test('is what the gate had said, with its numbers', () => {
    const { conditions, metrics, comparedWith, why } = viewOf(compared);
    expect(broke()).toMatchObject({ conditions, metrics, comparedWith, why });
  });

  test('is nothing where the run did not come so far', () => {
    expect(viewOfUnfinished(unfinishedRecord())).toBeUndefined();
    expect(broke({ judged: undefined })).toBeUndefined();
    expect(broke({ metrics: undefined })).toBeUndefined();
  });

  test('never shows as passed: it is told below the reason, and has no mark of its own', () => {
    const passed = { judged: { decision: { verdict: 'passed', findings: [finding()] } } } as const;
    const text = unfinishedMarkdown('credit/scoring', 'broke', 'no room\n  Make some.', {
      judged: broke(passed),
    });
    expect(text).toMatch(
      /^### 🔧 credit\/scoring: no verdict[^\n]*\n\n[^\n]*\n\n> no room<br>\n> Make some\.\n/,
    );
    expect(text).toContain('which does not count');
    expect(text).not.toContain('passed');
  });
});
