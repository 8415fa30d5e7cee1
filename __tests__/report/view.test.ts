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
    metrics: [
      {
        ...{ metric: 'accuracy', orientation: 'higher', candidate: 0.79, baseline: 0.8, rows: 100 },
        ...{ d: -0.01, interval: [-0.05, 0.03], confidence: 0.95, p: 0.6, rule: 'paired t' },
        ...{ n: 100, flips: { candidate: 3, baseline: 4 }, informative: 7, shown: null },
      },
    ],
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

describe('the view of a run', () => {
  const view = viewOf(compared);

  test('has each condition with its rows, its evidence and what it counts for', () => {
    expect(view.headline).toBe('inconclusive: 1 of 3 conditions holds, 1 inconclusive, 1 warned');
    expect(view.conditions).toMatchObject([
      { text: 'accuracy >= 0.8', onSlice: false, advisory: false },
      { verdict: 'inconclusive', against: { baseline: 0.8, d: -0.01, interval: [-0.05, 0.03] } },
      {
        text: 'accuracy >= 0.8 where Home = rent (100 rows)',
        ...{ onSlice: true, advisory: true, reason: 'too low' },
      },
    ]);
    expect(view.conditions[0]).not.toHaveProperty('against');
  });

  test('says what it was compared with, what that shows, and what to do', () => {
    expect(view.comparedWith).toEqual({
      found: true,
      text: 'Baseline: run r7 of commit bbbbbbb, the last one; compared on the same 100 test rows.',
      url: 'https://github.com/octo/models/actions/runs/7',
      evidence: [
        "Of all metrics, after Holm's correction: shown better: nothing; shown worse: nothing; no difference shown: 1 metric.",
        '3 rows only this model gets right, 4 only the baseline.',
        'These rows show, 4 times in 5, a drop beyond the tolerance of: accuracy 0.057.',
      ],
    });
    expect(view.advice).toEqual([
      'An undecided comparison needs more test rows, about as many as it says, or a wider tolerance.',
    ]);
  });

  test('is set by every report with the same sentences', () => {
    const terminal = terminalReport(view, pc.createColors(false), '/home/me');
    const html = (text: string) =>
      text.replace(/&#(\d+);(?:&#8203;)?/g, (_, code) => String.fromCodePoint(Number(code)));
    const said = html(markdown.render(view));
    for (const sentence of [view.headline, view.comparedWith.text, ...view.comparedWith.evidence]) {
      expect(said).toContain(sentence);
      expect(terminal).toContain(sentence);
    }
    for (const sentence of [...view.advice, 'The model was not exported.', 'too low']) {
      expect(said).toContain(sentence);
      expect(terminal).toContain(sentence);
    }
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
      ).advice;
    const main = { promotedOn: 'main' };

    test.each(['first', 'older'] as const)('says how the first one is made (%s)', (why) => {
      expect(held(why, main)).toEqual([
        'There is nothing to compare with yet: merge, or run on main, to make the first baseline.',
      ]);
      expect(held(why)).toEqual([
        'There is nothing to compare with yet. A run that passes and is promoted makes the first baseline.',
      ]);
    });

    test.each(['expired', 'deleted', 'unreachable'] as const)(
      'says how one is made where the last is lost (%s)',
      (why) => {
        expect(held(why)).toEqual([
          expect.stringMatching(/start the workflow by hand .* accept-baseline: REASON\.$/),
        ]);
      },
    );

    test('is not what a run was that failed, passed, was the first, or only advises so', () => {
      expect(held('first', main, { verdict: 'failed' })).toEqual([]);
      expect(held('first', main, { verdict: 'passed' })).toEqual([]);
      expect(held('first', main, { first: true })).toEqual([]);
      const advises = [finding({ verdict: 'not-compared', severity: 'warn' })];
      expect(held('first', main, { findings: advises })).toEqual([]);
      expect(held('none')).toEqual([]);
    });

    test('names the branch as text, whatever it is called', () => {
      const record = finishedRecord({
        baseline: { found: false, why: 'first', reason: '', promotedOn: '<img>@octo\u202e' },
        decision: { verdict: 'inconclusive', findings: [finding({ verdict: 'not-compared' })] },
      });
      const said = markdown.render(viewOf(record));
      expect(said).not.toMatch(/<img>|@octo|\u202e/);
      const lines = terminalReport(viewOf(record), pc.createColors(false), '/home/me');
      expect(lines).not.toContain('\u202e');
    });
  });

  test('says why there was no baseline', () => {
    expect(viewOf(finishedRecord()).comparedWith).toEqual({
      found: false,
      text: 'No baseline: first run.',
      evidence: [],
    });
  });

  test.each([
    [
      { exportPath: null, promoted: true },
      { kind: 'no export path', promoted: true },
    ],
    [
      { exportPath: '/srv/models', export: 'pending' as const, promoted: true },
      { kind: 'export pending' },
    ],
    [
      { exportPath: '/srv/models', artifacts: [{ path: 'a', bytes: 7, sha256: 'a'.repeat(64) }] },
      { kind: 'exported', path: '/srv/models', files: 1, bytes: 7, near: [], promoted: false },
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
        near: [{ format: 'onnx', difference: 1.25e-7, of: 'probability' }],
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
    const { conditions, metrics, comparedWith, headline } = viewOf(compared);
    expect(broke()).toMatchObject({ conditions, metrics, comparedWith, headline });
  });

  test('is nothing where the run did not come so far', () => {
    expect(viewOfUnfinished(unfinishedRecord())).toBeUndefined();
    expect(broke({ judged: undefined })).toBeUndefined();
    expect(broke({ metrics: undefined })).toBeUndefined();
  });

  test('never shows as passed: it is told below the reason, and has no mark of its own', () => {
    const passed = { judged: { decision: { verdict: 'passed', findings: [finding()] } } } as const;
    const text = unfinishedMarkdown(
      'credit/scoring',
      'broke',
      'no room\n  Make some.',
      broke(passed),
    );
    expect(text).toMatch(/^## ⚠️ credit\/scoring broke[^\n]*\n\nno room<br>\nMake some\.\n/);
    expect(text).toContain('which does not count');
    expect(text).not.toContain('passed');
  });
});
