import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import pc from 'picocolors';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { markdown } from '../../src/report/markdown.js';
import { terminalReport } from '../../src/report/terminal.js';
import { viewOf } from '../../src/report/view.js';
import { finding, finishedRecord } from '../host/run-folder.js';

const PLAIN = { colors: pc.createColors(false), folder: '/somewhere' };

const EVIL =
  '\n::error::x ##[warning] </details><img src=x onerror=y> [a](https://e.example) @octocat #1 | `c` <!-- \u001b[31m';

const hostile: FinishedRecord = finishedRecord({
  id: EVIL,
  classes: ['good', EVIL],
  data: {
    ...finishedRecord().data,
    warnings: [{ code: 'constant-column', message: `column "${EVIL}" is constant`, column: EVIL }],
  },
  metrics: {
    test: {
      [`recall(${EVIL})`]: { value: null, interval: null, n: 3, why: `no row is ${EVIL}` },
      accuracy: { value: 0.5, interval: [0.4, 0.6], n: 100 },
    },
    slices: [],
  },
  baseline: { found: false, why: 'first', reason: EVIL },
  variants: {
    by: `recall(${EVIL})`,
    judged: [
      {
        ...{ runId: 'r1', attempt: 1, sha256: 'a'.repeat(64), variant: [`a=${EVIL}`] },
        ...{ verdict: 'failed', among: 1, chosen: true, value: 0.5, gain: null },
      },
    ],
  },
  decision: {
    verdict: 'failed',
    findings: [
      finding({
        verdict: 'fail',
        condition: `recall(${EVIL}) > 1`,
        metric: `recall(${EVIL})`,
        reason: EVIL,
      }),
      finding({ verdict: 'fail', where: `a = ${EVIL}`, reason: EVIL }),
    ],
  },
});

/** The same report with harmless names. */
const tame = JSON.parse(
  JSON.stringify(hostile).replaceAll(JSON.stringify(EVIL).slice(1, -1), 'x'),
) as FinishedRecord;

describe('a report of hostile names', () => {
  test('is Markdown in which they are only text', () => {
    const text = markdown.render(viewOf(hostile));
    const html = new MarkdownIt({ html: true, linkify: true }).render(text);
    expect(html).not.toMatch(/<a |<img|<!--|<script|@octocat|#1\b/);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    const cells = (markdown: string) => new MarkdownIt().render(markdown).match(/<t[hd]>/g)?.length;
    expect(cells(text)).toBe(cells(markdown.render(viewOf(tame))));
    expect(text).not.toContain('\u001b');
  });

  test('is lines of a log in which they are no commands', () => {
    const text = terminalReport(viewOf(hostile), PLAIN);
    expect(text).not.toMatch(/^\s*::|##\[|\r/m);
    expect(text).not.toContain('\u001b');
    // As many lines as the same report of harmless names has.
    const lines = (report: string) => report.split('\n').length;
    expect(lines(text)).toBe(lines(terminalReport(viewOf(tame), PLAIN)));
  });
});

describe('a report for the terminal', () => {
  const metrics = {
    test: {
      accuracy: { value: 0.85, interval: [0.77, 0.91] as const, n: 100 },
      recall: { value: 0.5, interval: null, n: 20 },
      'recall(good)': { value: 0.9, interval: null, n: 80 },
      'recall(bad)': { value: 0.5, interval: null, n: 20 },
    },
    slices: [],
  };
  const show = (record: Partial<FinishedRecord>) =>
    terminalReport(viewOf(finishedRecord({ metrics, ...record })), {
      ...PLAIN,
      folder: '/home/me',
    });

  test('shows metrics of one class for several classes, or where a condition asks for them', () => {
    expect(show({})).not.toContain('recall(');
    const asked = { verdict: 'passed', findings: [finding({ metric: 'recall(bad)' })] } as const;
    expect(show({ decision: asked })).toContain('recall(bad)');
    expect(show({ decision: asked })).not.toContain('recall(good)');
    expect(show({ task: 'multiclass' })).toContain('recall(good)');
  });

  test('says where the model is, as one would write it from here', () => {
    expect(show({ exportPath: '/home/me/models/production' })).toMatch(
      /^ {2}model +models\/production \(/m,
    );
    expect(show({ exportPath: '/srv/models' })).toMatch(/^ {2}model +\/srv\/models \(/m);
    const artifacts = [{ path: 'model.onnx', bytes: 7, sha256: 'a'.repeat(64) }];
    expect(show({ artifacts, exportPath: null, promoted: true })).toMatch(
      /^ {2}model +kept with its run; it is the baseline from now on$/m,
    );
    expect(show({ artifacts: [], exportPath: null })).toMatch(/^ {2}model +none/m);
    const pending = show({ exportPath: '/srv/models', export: 'pending' });
    expect(pending).toContain('was to be exported: this record was kept before that was done');
  });

  test('links the run of the baseline', () => {
    const url = 'https://github.com/octo/models/actions/runs/7';
    const baseline = { found: true, runId: 'r7', sha: null, how: 'the last one', url } as const;
    expect(show({ baseline })).toMatch(new RegExp(`^ {2}baseline +last one, ${url}$`, 'm'));
  });

  test('never says that a model was exported or promoted when the gate did not pass', () => {
    for (const verdict of ['failed', 'inconclusive'] as const) {
      const text = show({ decision: { verdict, findings: [finding({ verdict: 'fail' })] } });
      expect(text).toMatch(/^ {2}model +not exported$/m);
      expect(text).not.toMatch(/baseline from now on/);
    }
  });

  test('has no trailing blanks', () => {
    expect(show({})).not.toMatch(/ $/m);
  });
});

describe('a report in Markdown', () => {
  test('says that the model was exported only where the config names a place', () => {
    const artifacts = [{ path: 'model.onnx', bytes: 7, sha256: 'a'.repeat(64) }];
    const exported = finishedRecord({ artifacts, exportPath: '/srv/models', promoted: true });
    expect(markdown.render(viewOf(exported))).toContain('The model was exported (');
    expect(markdown.render(viewOf({ ...exported, exportPath: null }))).toContain(
      'The model is kept with its run. It is the baseline from now on.',
    );
    expect(markdown.render(viewOf({ ...exported, exportPath: null, artifacts: [] }))).toContain(
      'The training left no model. Its predictions are the baseline from now on.',
    );
  });
});

test('a report of a training without epochs tells its rows alone', () => {
  const { epochs: _, ...record } = finishedRecord({ history: [] });
  expect(markdown.render(viewOf(finishedRecord()))).toContain(
    '<summary>Training: 2 of 2 epochs</summary>\n\n360 rows to train, 40 to validate, 100 to test.',
  );
  expect(markdown.render(viewOf(record))).toContain(
    '<summary>Training</summary>\n\n360 rows to train',
  );
});

describe('where there is no room for all conditions', () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    finding({ condition: `c${i} >= 0`, verdict: i < 10 ? 'fail' : 'pass' }),
  );
  const text = markdown.render(
    viewOf(finishedRecord({ decision: { verdict: 'failed', findings: many } })),
  );

  test('the worst stand in the table and the others are counted', () => {
    const [open, folded] = text.split('<details>');
    expect(open!.match(/^\| ❌/gm)).toHaveLength(8);
    expect(open).not.toContain('c10');
    expect(folded).toMatch(/<summary>2 more do not hold, 2 more conditions hold<\/summary>/);
    expect(folded!.match(/^\| [❌✅]/gmu)).toHaveLength(4);
  });

  test('a slice stands in one place', () => {
    const findings = [
      finding({ where: 'a = 1', verdict: 'fail', guard: true }),
      finding({ where: 'a = 2', verdict: 'inconclusive', guard: true }),
      finding({ where: 'a = 3', guard: true }),
    ];
    const report = markdown.render(
      viewOf(finishedRecord({ decision: { verdict: 'failed', findings } })),
    );
    for (const value of [1, 2, 3])
      expect(
        report.match(new RegExp(`where a = ${value} *<br>|where a = ${value} *\\|`, 'g')),
      ).toHaveLength(1);
    expect(report).toContain('<summary>2 slices: 1 condition holds, 1 can’t be told</summary>');
  });
});

test('a terminal of ASCII gets ASCII', () => {
  const findings = [finding({ verdict: 'fail', reason: 'a – b “c” d’e' }), finding()];
  const record = finishedRecord({ decision: { verdict: 'failed', findings } });
  const text = terminalReport(viewOf(record), { ...PLAIN, ascii: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what ASCII is
  expect(text).toMatch(/^[\u0000-\u007f]*$/);
  expect(text).toMatch(/^x accuracy >= 0\.8/m);
  expect(text).toMatch(/^v accuracy >= 0\.8/m);
});
