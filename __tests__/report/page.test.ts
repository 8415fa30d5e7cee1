import { describe, expect, test } from '@jest/globals';
import type { ComparableRun } from '../../src/compare/comparable.js';
import { compareRuns, type RunPair } from '../../src/compare/compare-runs.js';
import { RULE_PATHS } from '../../src/config/rules.js';
import type { Table } from '../../src/data/table/table.js';
import type { Predictions } from '../../src/evaluate/predictions.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { heldInWords } from '../../src/report/held-runs.js';
import { comparisonPage } from '../../src/report/html/comparison-page.js';
import { reportPage } from '../../src/report/html/page.js';
import type { PageInput } from '../../src/report/html/page-input.js';
import { markdown, prose } from '../../src/report/markdown.js';
import { runDifferences } from '../../src/report/run-differences.js';
import { viewOf } from '../../src/report/view.js';
import { binaryOf } from '../evaluate/from-fixture.js';
import { finding, finishedRecord } from '../host/run-folder.js';

const HIDDEN = '\u202e\u0000\u001b[31m';
const EVIL = `</title></style></script><script>alert(1)</script><img src=x onerror=y> " ' onload=z${HIDDEN}`;
const LONG = `${EVIL}${'x'.repeat(10_000)}`;

const LABELS = [0, 1, 0, 1, 0, 1, 1, 0];
const SCORES = [0.1, 0.9, 0.4, 0.6, 0.2, 0.3, 0.8, 0.7];

function inputOf(
  record: FinishedRecord,
  predictions: Predictions = binaryOf(LABELS, SCORES),
  rest: Partial<PageInput> = {},
): PageInput {
  return { record, view: viewOf(record), predictions, ...rest };
}

/** A record in which every name that comes from elsewhere is this one. */
function named(name: string): FinishedRecord {
  const whole = finishedRecord();
  const side = {
    rows: 9,
    sampled: 9,
    missing: 0.1,
    distinct: 2,
    top: [{ level: name, share: 0.5 }],
  };
  return finishedRecord({
    id: name,
    classes: ['good', name],
    trainer: { kind: 'command', engine: name, version: name },
    history: [{ [name]: 0.5 }, { [name]: 0.4 }],
    data: {
      ...whole.data,
      columns: [{ name, kind: 'category', role: 'feature', missing: 0 }],
      profile: [{ column: name, train: side, test: side, psi: 0.1 }],
      warnings: [
        { code: 'constant-column', message: `column "${name}" is constant`, column: name },
      ],
    },
    baseline: { found: true, runId: name, sha: null, how: name },
    changes: { params: [{ path: name, baseline: name, candidate: name }] },
    params: { [name]: name },
    decision: {
      verdict: 'failed',
      findings: [
        finding({ verdict: 'fail', where: `${name} = ${name}`, condition: name, reason: name }),
      ],
    },
    metrics: {
      test: { accuracy: { value: 0.5, interval: [0.4, 0.6], n: 8, why: name } },
      slices: [],
    },
  });
}

function namedRows(name: string) {
  const ids = LABELS.map((_, row) => `${name}${row}`);
  const rows = binaryOf(LABELS, SCORES);
  const own: Predictions = { ...rows, ids, classes: ['good', name] };
  const theirs: Predictions = { ...own, predicted: rows.predicted.map((one) => 1 - one) };
  const table: Table = {
    file: name,
    rows: ids.length,
    columns: [{ kind: 'category', name, levels: [name], codes: new Int32Array(ids.length) }],
    lines: new Uint32Array(ids.length),
    hashes: new BigUint64Array(ids.length),
  };
  const importance = {
    columns: [{ column: name, rise: 0.1, interval: [0, 0.2] as const }],
    loss: 0.5,
    rows: 8,
    of: 8,
    shuffles: 5,
  };
  const record = { ...finishedRecord(), history: [{ [name]: 1 }, { [name]: 2 }] };
  const ruleChanges = [
    { path: 'gate.conditions', base: name, head: null },
    { path: name, base: null, head: name },
  ];
  const baseline = { record, ruleChanges, paired: { candidate: own, baseline: theirs } };
  return { own, rest: { table, importance, baseline } };
}

function pageNamed(name: string): string {
  const { own, rest } = namedRows(name);
  return reportPage(inputOf(named(name), own, rest));
}

/** The tags of a page with the names of their attributes, in order. */
function tags(page: string): readonly string[] {
  const withoutCode = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  return [...withoutCode.matchAll(/<\/?([a-z0-9]+)((?:[^<>"]|"[^"]*")*)>/gi)].map(
    ([, tag, attributes]) =>
      `${tag} ${[...attributes!.matchAll(/([\w-]+)="[^"]*"/g)].map(([, name]) => name).join(' ')}`,
  );
}

describe('a report page', () => {
  test.each([
    ['hostile', EVIL],
    ['of 10,000 characters', LONG],
  ])('of names that are %s has the tags of one of harmless names', (_, name) => {
    const page = pageNamed(name);
    expect(tags(page)).toEqual(tags(pageNamed('harmless')));
    expect(page.length).toBeLessThan(1.5e6);
  });

  test('shows what is hidden in a name as what it is', () => {
    const page = pageNamed(EVIL);
    expect(/\p{Cf}|(?!\n)\p{Cc}/u.test(page)).toBe(false);
    expect(page.includes('\\u202e')).toBe(true);
  });

  test('asks for nothing: no address in it is one that a browser fetches', () => {
    const page = pageNamed(EVIL);
    const fetched = [
      ...page.matchAll(/<(?:link|img|iframe|object|embed|base)\b|\b(?:src|srcset)=|url\(|@import/g),
    ];
    // The hostile name holds two of them as text.
    expect(fetched.filter(([of]) => of !== 'src=').map(([of]) => of)).toEqual([]);
    expect(page.includes(`content="default-src &#39;none&#39;;`)).toBe(true);
  });

  test('says in the words of the comment why, what to do and what was measured', () => {
    const record = finishedRecord({
      decision: { verdict: 'failed', findings: [finding({ verdict: 'fail', value: 0.7 })] },
    });
    const { why, title, name, toDo, counts } = viewOf(record);
    const page = reportPage(inputOf(record));
    const comment = markdown.render(viewOf(record));
    for (const said of [why.main, `${name}: ${title}`, toDo]) {
      expect(page.includes(said.replaceAll('>', '&gt;'))).toBe(true);
    }
    expect(comment).toContain(prose(why.main));
    expect(page.includes(counts)).toBe(true);
  });

  test('draws the interval of a fixed limit with its limit and its value, worse to the left', () => {
    const because = { code: 'threshold-missed', value: 0.7, operator: '>=', limit: 0.8 } as const;
    const below = finding({ verdict: 'fail', value: 0.7, interval: [0.6, 0.9], because });
    const above = finding({
      condition: 'loss < 0.5',
      metric: 'loss',
      value: 0.7,
      interval: [0.6, 0.9],
      threshold: { kind: 'absolute', value: 0.5 },
      because: { ...because, operator: '<', limit: 0.5 },
    });
    const bars = [below, above].map(
      (one) =>
        viewOf(finishedRecord({ decision: { verdict: 'failed', findings: [one] } })).conditions[0]!
          .bar,
    );
    expect(bars).toEqual([
      { range: [0.6, 0.9], value: 0.7, limit: 0.8, ends: ['60%', '90%'] },
      { range: [-0.9, -0.6], value: -0.7, limit: -0.5, ends: ['0.90', '0.60'] },
    ]);
  });

  test('says how the rules differ from those of the run that it is compared with', () => {
    const baseline = {
      ruleChanges: [
        { path: 'gate.conditions', base: 'auc >= 0.8', head: 'auc >= 0.7' },
        { path: 'data.test', base: '0.2', head: null },
      ],
    };
    const compared = finishedRecord({ baseline: { found: true, runId: 'r', sha: null, how: 'r' } });
    const page = reportPage(inputOf(compared, undefined, { baseline }));
    expect(page).toContain(
      '<th scope="row">condition</th><td>auc &gt;= 0.8</td><td>auc &gt;= 0.7</td>',
    );
    expect(page).toContain('<code>data.test</code></th><td>0.2</td><td>not set</td>');
    const same = reportPage(inputOf(compared, undefined, { baseline: { ruleChanges: [] } }));
    expect(same).toContain('<h3>Rules</h3><p>The same.</p>');
  });

  test('leads to its commit and its job, where it is of one', () => {
    const repository = 'https://github.com/octo/models';
    const pages = { repository, job: `${repository}/actions/runs/7` };
    const page = reportPage(inputOf(finishedRecord(), undefined, { pages }));
    expect(page).toContain(
      `<a href="${repository}/commit/${'a'.repeat(40)}"><code>aaaaaaa</code></a>`,
    );
    expect(page).toContain(`<a href="${pages.job}">job</a>`);
    expect(reportPage(inputOf(finishedRecord()))).not.toContain('href="http');
  });

  test('says where the rows come in too few units for a range of the importance', () => {
    const { importance } = namedRows('x').rest;
    const units = { kind: 'group', column: 'customer', count: 8 } as const;
    const pageOf = (interval: readonly [number, number] | null) =>
      reportPage(
        inputOf(finishedRecord({ units }), undefined, {
          importance: { ...importance, columns: [{ column: 'x', rise: 0.1, interval }] },
        }),
      );
    expect(pageOf(null)).toContain('these rows hold too few values of customer for one');
    expect(pageOf([0, 0.2])).toContain(
      '(95% confidence, rows that customer ties together counted so)',
    );
  });

  test('lists the rows that only one of the two gets right', () => {
    const { own, rest } = namedRows('risky');
    const page = reportPage(inputOf(named('risky'), own, rest));
    // Of the eight rows, two are wrong now and right before.
    expect(page.includes('Flips: 2 lost, 6 won')).toBe(true);
  });

  test('lists of many such rows those that the two are farthest apart on, of either kind', () => {
    // All are of the class 1; the baseline calls the first half right, the candidate the second,
    // and each gives its own half the more the farther on the row stands.
    const labels = Array<number>(400).fill(1);
    const sure = (row: number) => 0.6 + (row % 200) / 1000;
    const own = binaryOf(
      labels,
      labels.map((_, row) => (row < 200 ? 0.1 : sure(row))),
    );
    const theirs = binaryOf(
      labels,
      labels.map((_, row) => (row < 200 ? sure(row) : 0.1)),
    );
    const ids = labels.map((_, row) => `row-${row}`);
    const [candidate, baseline] = [own, theirs].map((one): Predictions => ({ ...one, ids }));
    const paired = { candidate: candidate!, baseline: baseline! };
    const record = finishedRecord();
    const page = reportPage(
      inputOf(record, candidate, { baseline: { record, ruleChanges: [], paired } }),
    );
    expect(page).toContain('Flips: 200 lost, 200 won');
    expect(page).toContain('The 300 of 400 in which the models are farthest apart are listed');
    const listed = [...page.matchAll(/<code>row-(\d+)<\/code>/g)].map(([, row]) => Number(row));
    const down = (from: number) => Array.from({ length: 150 }, (_, i) => from - i);
    expect(listed).toStrictEqual([...down(199), ...down(399)]);
  });

  test('of a hundred thousand rows is small, and says what it leaves out', () => {
    const rows = 100_000;
    const ids = Array.from({ length: rows }, (_, row) => `row-${row}`);
    const labels = Float64Array.from(ids, (_, row) => (row * 7919) % 1000);
    const predicted = labels.map((label, row) => label + ((row * 104_729) % 200) - 100);
    const numbers: Predictions = { task: 'regression', ids, labels, predicted };
    const record = finishedRecord({ task: 'regression', classes: [] });
    const page = reportPage(inputOf(record, numbers));
    expect(page.includes('1,000 of 100,000 test rows, drawn by lot.')).toBe(true);
    expect(page.length).toBeLessThan(1.5e6);
    const scores = predicted.map((value, row) => (value + 100 + row / rows) / 1201);
    const two = binaryOf(
      [...labels].map((label) => Number(label > 600)),
      [...scores],
    );
    const curves = reportPage(inputOf(finishedRecord(), two));
    expect(/Drawn through 500 of [0-9,]+ points\./.test(curves)).toBe(true);
    expect(curves.length).toBeLessThan(1.5e6);
  });
});

describe('a page of runs beside each other', () => {
  const run = (name: string, epochs: number) => ({
    record: {
      ...named(name),
      params: { train: { epochs, [name]: 1 }, gate: { confidence: 0.95 } },
    },
    predictions: namedRows(name).own,
  });
  const drawn = (runs: readonly ComparableRun[]) => {
    const records = runs.map(({ record }) => record);
    const pairs = runs
      .slice(1)
      .map((run): RunPair => ({ candidate: run, baseline: runs[0]!, seed: 1 }));
    const held = compareRuns(pairs, 0.95).map((result, k) =>
      heldInWords({ candidate: k + 1, baseline: 0 }, result),
    );
    return comparisonPage(runs, held, runDifferences(records, RULE_PATHS), 0.95);
  };
  const pageOf = (name: string) => drawn([run(name, 5), run(name, 5), run(name, 9)]);

  test('draws each over the others, and lists what not all have alike', () => {
    const page = pageOf('risky');
    expect(page.includes('3 runs of credit/scoring')).toBe(true);
    for (const style of ['s0', 's1', 's2'])
      expect(page.includes(`<path class="${style}"`)).toBe(true);
    expect(page.includes('<code>train.epochs</code></th><td>5</td><td>5</td><td>9</td>')).toBe(
      true,
    );
    expect(page.includes('<code>gate.confidence</code>')).toBe(false);
  });

  test.each([
    ['hostile', EVIL],
    ['of 10,000 characters', LONG],
  ])('of names that are %s has the tags of one of harmless names', (_, name) => {
    expect(tags(pageOf(name))).toEqual(tags(pageOf('harmless')));
  });

  test('says so where they were not tested on the same rows', () => {
    const [one, other] = [run('x', 1), run('x', 2)];
    const { data } = other.record;
    const moved = {
      ...other,
      record: { ...other.record, data: { ...data, testFingerprint: 'd'.repeat(64) } },
    };
    expect(drawn([one, other]).includes('All were tested on the same')).toBe(true);
    expect(drawn([one, moved]).includes('not tested on the same rows')).toBe(true);
  });

  test('holds each further one against the first, and says why where that can not be', () => {
    const [one, other] = [run('x', 1), run('x', 2)];
    const wrong = {
      ...other,
      predictions: {
        ...other.predictions,
        predicted: other.predictions.predicted.map((k) => 1 - k),
      },
    };
    const elsewhere = { ...other, predictions: { ...other.predictions, ids: LABELS.map(String) } };
    const page = drawn([one, wrong, elsewhere]);
    expect(page.includes('<li>2 against 1: compared on the same 8 test rows.</li>')).toBe(true);
    expect(
      page.includes('<li>3 against 1: not compared: they have no test row in common.</li>'),
    ).toBe(true);
    const differences = page.slice(page.indexOf('id="differences"'));
    // Right on six rows of eight, and on the other two: so few rows leave that open.
    expect(differences).toMatch(
      /<th scope="row">accuracy<\/th><td class="n">no difference seen<br><span class="mut small">\d+ worse to \d+ better</,
    );
  });
});
