import { describe, expect, it } from '@jest/globals';
import pc from 'picocolors';
import { RULE_PATHS } from '../../src/config/rules.js';
import { InputError } from '../../src/errors.js';
import type { FinishedRecord, RunRecord } from '../../src/record/run-record.js';
import { summaryOfRecord } from '../../src/record/run-summary.js';
import { comparisonReport } from '../../src/report/comparison-report.js';
import type { HeldRun } from '../../src/report/held-runs.js';
import { runDifferences } from '../../src/report/run-differences.js';
import { listedRun, withMetrics } from '../../src/report/runs/listed-run.js';
import { runCsv } from '../../src/report/runs/run-csv.js';
import {
  askedMetrics,
  isAskedFor,
  type QueryText,
  readQuery,
  selectRuns,
} from '../../src/report/runs/run-query.js';
import { runTable, type TableLook } from '../../src/report/runs/run-table.js';
import { runsReport } from '../../src/report/runs-report.js';
import { textWidth } from '../../src/text/text-width.js';
import { finding, finishedRecord, unfinishedRecord } from '../host/run-folder.js';

const PLAIN: TableLook = { colors: pc.createColors(false), ascii: false, width: undefined };
const HOSTILE = `<script>\u202eevil\u001b[31m${'x'.repeat(10_000)}`;

/** A run that asked for a metric and has this value of it; the later the number, the later the run. */
function runOf(
  number: number,
  value: number | null,
  overrides: Partial<FinishedRecord> = {},
  metric = 'auc',
) {
  return finishedRecord({
    id: `run-${number}`,
    created: `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`,
    git: { sha: String(number).repeat(40).slice(0, 40), ref: 'refs/heads/main', dirty: false },
    metrics: {
      test: {
        [metric]: { value, interval: null, n: 9 },
        loss: { value: number / 10, interval: null, n: 9 },
      },
      slices: [],
    },
    decision: { verdict: 'passed', findings: [finding({ metric })] },
    ...overrides,
  });
}

const promoted = (number: number, value: number, overrides: Partial<FinishedRecord> = {}) =>
  runOf(number, value, {
    promoted: true,
    predecessor:
      number === 1 ? null : { runId: `run-${number - 1}`, sha: null, position: number - 1 },
    ...overrides,
  });

function listed(records: readonly RunRecord[], text: Partial<QueryText> = {}) {
  const query = readQuery({ metric: [], ...text });
  const asked = askedMetrics(query);
  const runs = records
    .map((record) => withMetrics(listedRun(summaryOfRecord(record)), asked, record))
    .filter((run) => isAskedFor(run, query));
  return { asked, runs: selectRuns(runs, query) };
}

const ids = (...given: Parameters<typeof listed>) => listed(...given).runs.map(({ id }) => id);

function table(
  records: readonly RunRecord[],
  text: Partial<QueryText> = {},
  look: Partial<TableLook> = {},
) {
  const { runs, asked } = listed(records, text);
  return runTable(runs, asked, { ...PLAIN, ...look });
}

describe('the list of runs', () => {
  const RECORDS = [
    runOf(1, 0.7),
    runOf(2, 0.9, { decision: { verdict: 'failed', findings: [finding({ metric: 'auc' })] } }),
    runOf(3, null, {
      experiment: 'other',
      decision: { verdict: 'inconclusive', findings: [finding({ metric: 'auc' })] },
    }),
    unfinishedRecord({ id: 'run-4', created: '2026-11-04T00:00:00.000Z' }),
  ];

  it('has the newest first, or what was asked for', () => {
    expect(ids(RECORDS)).toEqual(['run-4', 'run-3', 'run-2', 'run-1']);
    expect(ids(RECORDS, { sort: 'auc' })).toEqual(['run-2', 'run-1', 'run-4', 'run-3']);
    // Less of it is better.
    expect(ids(RECORDS, { sort: 'loss' })).toEqual(['run-1', 'run-2', 'run-3', 'run-4']);
    expect(ids(RECORDS, { sort: 'verdict' })).toEqual(['run-1', 'run-2', 'run-3', 'run-4']);
    expect(ids(RECORDS, { sort: 'experiment' })).toEqual(['run-3', 'run-4', 'run-2', 'run-1']);
  });

  it.each<[Partial<QueryText>, string[]]>([
    [{ experiment: 'other' }, ['run-3']],
    [{ experiment: 'credit/scoring' }, ['run-4', 'run-2', 'run-1']],
    [{ experiment: 'ring' }, []],
    [{ verdict: 'failed' }, ['run-2']],
    [{ verdict: 'broke' }, ['run-4']],
    [{ commit: '1111' }, ['run-1']],
    [{ commit: 'AAAA' }, ['run-4']],
    [{ metric: ['auc'] }, ['run-3', 'run-2', 'run-1']],
    [{ metric: ['auc >= 80%'] }, ['run-2']],
    [{ metric: ['auc > 0.5', 'loss < 0.15'] }, ['run-1']],
  ])('holds only those that are asked for by %j', (text, wanted) => {
    expect(ids(RECORDS, text)).toEqual(wanted);
  });

  it.each<[Partial<QueryText>, RegExp]>([
    [{ verdict: 'pased' }, /no run ends with the verdict "pased"[\s\S]*Did you mean "passed"/],
    [{ commit: 'main' }, /"main" is not the start of a commit's id/],
    [{ metric: ['auc >= baseline'] }, /a list has no baseline to compare with/],
    [{ metric: ['auc >='] }, /expected a number/],
    [{ metric: ['aoc'] }, /none of these runs has the metric "aoc"[\s\S]*Did you mean "auc"/],
    [
      { sort: 'verdikt' },
      /none of these runs has the metric "verdikt"[\s\S]*Did you mean "verdict"/,
    ],
  ])('can not be asked for by %j', (text, reason) => {
    expect(() => listed(RECORDS, text)).toThrow(InputError);
    expect(() => listed(RECORDS, text)).toThrow(reason);
  });

  it('is a line a run, with what it has of a verdict, its metrics and its commit', () => {
    expect(table(RECORDS).slice(0, 5)).toEqual([
      'run    experiment      verdict         note    auc  commit     time',
      'run-4  credit/scoring  ! broke                      aaaaaaa          the disk is full',
      'run-3  credit/other    ? inconclusive            -  3333333  1.30 s',
      'run-2  credit/scoring  ✗ failed        best  0.900  2222222  1.30 s',
      'run-1  credit/scoring  ✓ passed              0.700  1111111  1.30 s',
    ]);
  });

  it('draws the metric over the promoted runs in the order of their promotion', () => {
    const course = [promoted(1, 0.7), promoted(2, 0.8), promoted(3, 0.75), runOf(4, 0.6)];
    // A clock that went back orders nothing.
    const jumped = [
      course[2]!,
      { ...course[0]!, created: '2026-12-01T00:00:00.000Z' },
      course[1]!,
      course[3]!,
    ];
    for (const records of [course, jumped]) {
      expect(table(records)).toContain(
        '  auc over 3 promoted runs  ▁█▅  0.700 to 0.800, last 0.750',
      );
      expect(table(records)).toContain('  best by auc among these 4 runs');
      expect(table(records, {}, { ascii: true })).toContain(
        '  auc over 3 promoted runs  185  0.700 to 0.800, last 0.750',
      );
    }
    const [, ...rows] = table(course);
    expect(rows.find((row) => row.startsWith('run-2'))).toContain('promoted, best');
    expect(rows.find((row) => row.startsWith('run-4'))).not.toContain('promoted');
  });

  it('tells the best run by less where less is better, and says where the rows differ', () => {
    const data = { ...runOf(2, 0.8).data, testFingerprint: 'd'.repeat(64) };
    const lines = table([runOf(1, 0.7), runOf(2, 0.8, { data })], { metric: ['loss'] });
    expect(lines.find((line) => line.startsWith('run-1'))).toContain('best');
    expect(lines.at(-1)).toBe(
      '  best by loss (less is better) among these 2 runs, not all of which were tested on the same rows',
    );
  });

  it('never calls a run of a fork the best, nor promoted', () => {
    const runs = [runOf(1, 0.7), runOf(2, 0.8), promoted(3, 0.99)].map((record, i) => {
      const run = listedRun(summaryOfRecord(record));
      return i < 2 ? run : { ...run, promoted: false, fork: true };
    });
    const [, one, two, three] = runTable(runs, [], PLAIN);
    expect([one, two, three].map((line) => /best|of a fork/.exec(line!)?.[0])).toEqual([
      undefined,
      'best',
      'of a fork',
    ]);
    expect(three).not.toContain('promoted');
  });

  it.each([40, 60, 80, 120])('fits a terminal of %i columns, and keeps id and verdict', (width) => {
    const record = runOf(1, 0.7, { id: '20261126T103701745-0d101069' });
    const [heading, ...rows] = table([record, unfinishedRecord({ error: HOSTILE })], {}, { width });
    for (const line of [heading!, ...rows.slice(0, 2)])
      expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(rows.join('\n')).toContain('20261126T103701745-0d101069');
    expect(rows.join('\n')).toContain('✓ passed'.slice(0, width - 29));
  });

  it('shows what is hidden in names and errors, on one line and cut', () => {
    const records = [
      runOf(1, 0.7, { experiment: HOSTILE }),
      unfinishedRecord({ id: 'run-2', error: HOSTILE }),
      runOf(3, 0.7, {}, `recall(${HOSTILE})`),
    ];
    const lines = table(records);
    expect(lines.join('\n')).toContain('<script>\\u202eevil\\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(lines.join('\n')).not.toMatch(/[\u001b\u202e]/);
    for (const line of lines) expect(line.length).toBeLessThan(600);
  });
});

describe('the list of runs as CSV', () => {
  it('has every metric in full precision, and a line a run', () => {
    const records = [
      promoted(1, 0.123456789012345),
      runOf(2, null),
      unfinishedRecord({ error: 'no, "none"' }),
    ];
    const { runs } = listed(records);
    expect(runCsv(runs, undefined).split('\n')).toEqual([
      'id,experiment,created,commit,verdict,promoted,best,seconds,error,auc',
      `run-2,credit/scoring,2026-11-02T00:00:00.000Z,${'2'.repeat(40)},passed,false,false,1.3,,`,
      `run-1,credit/scoring,2026-11-01T00:00:00.000Z,${'1'.repeat(40)},passed,true,false,1.3,,0.123456789012345`,
      `20261101T000000000-abc123,credit/scoring,2026-11-01T00:00:00.000Z,${'a'.repeat(40)},broke,false,false,,"no, ""none""",`,
    ]);
  });

  it('holds no formula that a spreadsheet would run, and nothing hidden', () => {
    const { runs } = listed([unfinishedRecord({ error: '=HYPERLINK("http://a")\n@\u202e' })]);
    expect(runCsv(runs, undefined)).toContain(`,"'=HYPERLINK(""http://a"") @\\u202e"`);
  });
});

describe('several runs beside each other', () => {
  const gate = (...conditions: string[]) => ({ gate: { conditions, confidence: 0.95 } });
  const report = (
    records: readonly FinishedRecord[],
    width?: number,
    held: readonly HeldRun[] = [],
  ) =>
    runsReport(records, held, runDifferences(records, RULE_PATHS), 0.95, { ...PLAIN, width }).split(
      '\n',
    );

  it('are listed with their metrics, and with what they have different', () => {
    const data = { ...runOf(3, 0.8).data, rows: 400, testFingerprint: 'd'.repeat(64) };
    const lines = report([
      runOf(1, 0.7, {
        params: { ...gate('auc >= 0.6'), train: { epochs: 5 }, data: { label: 'a' } },
      }),
      runOf(2, 0.9, {
        params: { ...gate('auc >= 0.6'), train: { epochs: 9 }, data: { label: 'a' } },
      }),
      runOf(3, 0.8, {
        data,
        params: { ...gate('auc >= 0.6', 'loss < 1'), train: { epochs: 5 }, data: { label: 'a' } },
      }),
    ]);
    expect(lines).toEqual([
      '1:  run-1  credit/scoring  ✓ passed  commit 1111111',
      '2:  run-2  credit/scoring  ✓ passed  commit 2222222',
      '3:  run-3  credit/scoring  ✓ passed  commit 3333333',
      '',
      'They were not tested on the same rows: a difference may be that of the rows.',
      '',
      'metric      1      2      3',
      'auc     0.700  0.900  0.800',
      'loss    0.100  0.200  0.300',
      '',
      'rules that differ',
      '  gate.conditions   1, 2: none of these   3: loss < 1',
      '',
      'parameters that differ',
      '  train.epochs   1, 3: 5   2: 9',
      '',
      'data that differ',
      '  rows   1, 2: 500   3: 400',
      '  test rows   1, 2: eeeeeeeeeeee   3: dddddddddddd',
    ]);
    expect(report([runOf(1, 0.7), runOf(2, 0.9)]).at(-1)).toBe(
      'Rules, parameters and data are the same.',
    );
  });

  it('tell a key that is not set, and an order alone, from what a list holds', () => {
    const records = [['a', 'b'], ['b', 'a'], undefined].map((ignore, i) =>
      runOf(i + 1, 0.5, { params: { data: { ...(ignore && { ignore }) }, note: i } }),
    );
    const { params } = runDifferences(records, RULE_PATHS);
    expect(params).toEqual([
      { key: 'data.ignore', values: ['a; b', 'b; a', undefined] },
      { key: 'note', values: ['0', '1', '2'] },
    ]);
    const [one, two] = records;
    expect(runDifferences([one!, two!], RULE_PATHS).params[0]).toEqual({
      key: 'data.ignore',
      values: ['["a","b"]', '["b","a"]'],
    });
  });

  const difference = (
    metric: string,
    d: number,
    interval: readonly [number, number],
    shown: 'better' | 'worse' | null,
  ) => ({
    ...{ metric, orientation: 'higher' as const, rows: 500, n: 500, flips: null },
    ...{ candidate: 0.8 + d, baseline: 0.8, d, interval, shown, confidence: 0.95, p: 0.01 },
    ...{ rule: null, informative: null },
  });
  const heldTo = (place: number, metrics: ReturnType<typeof difference>[]): HeldRun => ({
    ...{ kind: 'compared', candidate: place, baseline: 0 },
    comparison: { rows: 500, note: null, maySeen: false, metrics },
  });

  it('say how far each differs from the first, and why where one can not be compared', () => {
    const records = [runOf(1, 0.8), runOf(2, 0.75), runOf(3, 0.81), runOf(4, 0.8)];
    const held: HeldRun[] = [
      heldTo(1, [
        difference('auc', -0.05, [-0.08, -0.02], 'worse'),
        difference('accuracy', 0.02, [0.002, 0.038], null),
      ]),
      heldTo(2, [difference('auc', 0.01, [-0.01, 0.03], null)]),
      {
        ...{ kind: 'incomparable', candidate: 3, baseline: 0, why: { code: 'no-row-in-common' } },
        reason: 'they have no test row in common',
      },
    ];
    const lines = report(records, undefined, held);
    const start = lines.indexOf('differences, with their likely ranges at 95% confidence');
    expect(lines.slice(start + 1, start + 8)).toStrictEqual([
      '  2 against 1: compared on the same 500 test rows',
      '  3 against 1: compared on the same 500 test rows',
      '  4 against 1: not compared: they have no test row in common',
      '',
      'metric    2 against 1                   3 against 1',
      'auc       ✗ 5.0 pp worse (2.0 to 8.0)     no difference seen (1.0 worse to 3.0 better)',
      'accuracy    2.0 pp better (0.2 to 3.8)',
    ]);
    for (const line of report(records, 60, held)) expect(textWidth(line)).toBeLessThanOrEqual(76);
  });

  it.each([50, 80, 120])('of eight fit a terminal of %i columns, the rest below', (width) => {
    const records = Array.from({ length: 8 }, (_, i) => runOf(i + 1, 0.5, {}, `recall(${i})`));
    const lines = report(records, width);
    for (const line of lines.slice(0, 9))
      expect(textWidth(line)).toBeLessThanOrEqual(Math.max(width, 78));
    const headings = lines.filter((line) => line.startsWith('metric'));
    expect(headings.join(' ').match(/\d/g)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    for (const heading of headings) expect(textWidth(heading)).toBeLessThanOrEqual(width);
  });

  it('have nothing hidden in them, whatever the names hold', () => {
    const record = runOf(1, 0.7, { experiment: HOSTILE, params: { [HOSTILE]: HOSTILE } });
    const text = report([record, runOf(2, 0.7)]).join('\n');
    expect(text).toContain('<script>\\u202eevil\\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text.length).toBeLessThan(2000);
  });

  it('of which two are held against each other keep a line short, whatever the class is called', () => {
    const metric = `recall(${HOSTILE})`;
    const values = { metric, orientation: 'higher', rows: 9, shown: null } as const;
    const row = {
      ...values,
      candidate: null,
      baseline: null,
      d: null,
      interval: null,
      why: HOSTILE,
    } as const;
    const table = { rows: 9, note: null, maySeen: false, metrics: [row] };
    const [one, two] = [runOf(1, 0.5), runOf(2, 0.6)];
    const lines = comparisonReport(one, two, table, 0.95, { ...PLAIN, width: 80 }).split('\n');
    const named = lines.find((line) => line.includes('recall('));
    expect(named).toContain('<script>\\u202eevil\\u001b');
    expect(textWidth(named!)).toBeLessThanOrEqual(80);
  });
});
