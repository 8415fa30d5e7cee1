import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readRun } from '../../src/baseline/past-run.js';
import { compare, evaluate, judge, readPredictions } from '../../src/index.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { viewOf } from '../../src/report/view.js';
import { config, csv, purchases } from '../e2e/purchases.js';
import { zstdFrame } from '../e2e/zstd-frame.js';
import { type Files, judged, run } from './judging.js';

const FIXTURES = '__tests__/train/given/fixtures';
const GATE = { conditions: ['accuracy >= 1%'] };
const fixture = (name: string) => readFile(join(FIXTURES, name), 'utf8');
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  await fixture('expected.json'),
);

function expectSklearns(record: FinishedRecord, name: string): void {
  for (const [metric, value] of Object.entries(EXPECTED[name]!)) {
    expect({ metric, value: record.metrics.test[metric]?.value }).toEqual({
      metric,
      value: expect.closeTo(value, 12),
    });
  }
}

describe('the metrics of a file are scikit-learn’s', () => {
  const LOGITS = { positive: 'yes', score: 'logit', scores: 'logit' };

  it.each(['new.csv', 'new.jsonl', 'new.csv.zst'])('of logits in %s', async (path) => {
    const values = { predictions: { path, ...LOGITS }, gate: GATE, baseline: 'none' };
    await judged({ [path]: await readFile(join(FIXTURES, path)) }, values, ({ record }) =>
      expectSklearns(record, 'new'),
    );
  });

  const halves = (text: string) => {
    const [header, ...rows] = text.trimEnd().split('\n');
    const part = (some: readonly string[]) => `${[header, ...some].join('\n')}\n`;
    return [part(rows.slice(0, 100)), part(rows.slice(100))] as const;
  };

  it.each<[string, () => Promise<Files>]>([
    ['new.parquet', async () => ({ 'new.parquet': await readFile(join(FIXTURES, 'new.parquet')) })],
    ['new.csv.gz', async () => ({ 'new.csv.gz': gzipSync(await fixture('new.csv')) })],
    ['new.jsonl.gz', async () => ({ 'new.jsonl.gz': gzipSync(await fixture('new.jsonl')) })],
    [
      'new.csv.zst',
      async () => ({ 'new.csv.zst': zstdFrame(Buffer.from(await fixture('new.csv'))) }),
    ],
    [
      'new-*',
      async () => {
        const [first, second] = halves(await fixture('new.csv'));
        return { 'new-1.csv': first, 'new-2.csv.gz': gzipSync(second) };
      },
    ],
  ])('of logits in %s', async (path, files) => {
    const values = { predictions: { path, ...LOGITS }, gate: GATE, baseline: 'none' };
    await judged(await files(), values, ({ record }) => expectSklearns(record, 'new'));
  });

  it('of many classes in percent', async () => {
    const predictions = { path: 'many.csv', scores: 'percent' };
    await judged(
      { 'many.csv': await fixture('many.csv') },
      { predictions, gate: GATE, baseline: 'none' },
      ({ record }) => expectSklearns(record, 'many'),
    );
  });

  it('of numbers', async () => {
    await judged(
      { 'number.csv': await fixture('number.csv') },
      { predictions: { path: 'number.csv' }, gate: { conditions: ['mae < 2'] }, baseline: 'none' },
      ({ record }) => expectSklearns(record, 'number'),
    );
  });
});

describe('two files', () => {
  const files = async () => ({
    'new.csv': await fixture('new.csv'),
    'old.csv': await fixture('old.csv'),
  });
  const values = (gate: object) => ({
    predictions: { path: 'new.csv', positive: 'yes', score: 'logit', scores: 'logit' },
    gate,
    baseline: 'predictions:old.csv',
  });

  it('are compared by the names of their rows, in whatever order they stand', async () => {
    await judged(await files(), values({ conditions: ['auc >= baseline - 5pp'] }), ({ record }) => {
      expect(record.comparison?.rows).toBe(400);
      expect(record.comparison?.note).toBeNull();
      expect(record.baseline).toMatchObject({ predictions: { path: 'old.csv' } });
      expect(record.decision.verdict).toBe('passed');
      expect(record.trainer.kind).toBe('given');
    });
  });

  it('are sliced by their other columns', async () => {
    const gate = {
      conditions: [{ if: 'accuracy >= 50%', where: 'region = "south, far"' }],
      slices: ['region'],
    };
    await judged(await files(), values(gate), ({ record }) => {
      const { slices } = record.metrics;
      expect(slices.map(({ where }) => where)).toEqual(['region = "south, far"']);
    });
    const all = { conditions: ['accuracy >= 50%'], slices: ['region'] };
    await judged(await files(), values(all), ({ record }) => {
      const sizes = record.metrics.slices.map(({ n }) => n);
      expect(sizes).toHaveLength(3);
      expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(400);
    });
  });
});

describe('rows that look as if they belonged together', () => {
  it('are warned of by the column that says so, unless the gate goes by it', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `r${i},${i % 2},1,c${i % 40}`);
    const files = { 'new.csv': `id,label,prediction,customer\n${lines.join('\n')}\n` };
    const warnings = (gate: object) =>
      judged(
        files,
        { predictions: { path: 'new.csv' }, gate: { conditions: ['accuracy > 0.1'], ...gate } },
        ({ record }) => record.data.warnings.map(({ code, column }) => [code, column]),
      );
    expect(await warnings({})).toEqual([['group-like-column', 'customer']]);
    expect(await warnings({ cluster: 'customer' })).toEqual([]);
  });
});

describe('single numbers that others took', () => {
  const RUN = 'mlruns/0/5f0e6c2d1c5a4b9d8a7e6f5d4c3b2a19';
  const mlflow = async () => {
    const names = ['accuracy', 'latency_p95', 'train-loss', 'val/loss'];
    const files = names.map((name) => `${RUN}/metrics/${name}`);
    const texts = await Promise.all(files.map((file) => fixture(`mlflow/${file}`)));
    return Object.fromEntries(files.map((file, i) => [file, texts[i]!]));
  };
  const one = async (name: string) => ({ [name.split('/')[1]!]: await fixture(name) });
  const ofMlflow = {
    conditions: ['accuracy >= 0.9', 'train-loss < 0.4', 'latency_p95 <= 87'],
    values: { accuracy: 0.914, 'train-loss': 0.31, latency_p95: 86.25 },
  };

  it.each([
    {
      what: 'DVCLive',
      path: 'metrics.json',
      files: () => one('dvc/metrics.json'),
      conditions: ['accuracy >= 90%', 'train.loss < 0.4', 'eval.f1-macro >= 0.8'],
      values: { accuracy: 0.914, 'train.loss': 0.31, 'eval.f1-macro': 0.81 },
    },
    {
      what: 'a script, in YAML',
      path: 'metrics.yaml',
      files: async () => ({ 'metrics.yaml': 'eval:\n  auc: .92\n  "loss": 1e-3\n' }),
      conditions: ['eval.auc >= 0.9', 'eval.loss < 0.01'],
      values: { 'eval.auc': 0.92, 'eval.loss': 0.001 },
    },
    { what: 'the folder of a run of MLflow', path: RUN, files: mlflow, ...ofMlflow },
    { what: 'its folder of metrics', path: `${RUN}/metrics`, files: mlflow, ...ofMlflow },
    ...['describe.json', 'older-describe.json', 'runs-get.json'].map((path) => ({
      what: `MLflow, in ${path}`,
      path,
      files: () => one(`mlflow/${path}`),
      ...ofMlflow,
    })),
  ])('of $what are held to a number, and marked', async ({ path, files, conditions, values }) => {
    const config = { numbers: { path }, gate: { conditions }, baseline: 'none' };
    await judged(await files(), config, async ({ record, folder }) => {
      expect(record.decision.verdict).toBe('passed');
      expect(record.decision.findings.map(({ single, interval }) => [single, interval])).toEqual(
        conditions.map(() => [true, null]),
      );
      expect(record.reported).toEqual({ params: {}, metrics: values, file: path });
      expect(record.metrics.test).toEqual({});
      const report = await readFile(join(folder, 'report.md'), 'utf8');
      for (const name of Object.keys(values))
        expect(report).toContain(name.replaceAll('_', '&#95;'));
      expect(report).toContain('single number');
      expect(report).toContain('A single number, without a range');
      expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('Data: no rows');
    });
  });

  it.each([
    ['dvc/metrics.json', 'eval.loss <= 9', 'NaN'],
    ['dvc/metrics.json', 'train.grad-norm <= 9', 'Infinity'],
    ['mlflow/describe.json', 'val/loss <= 9', 'NaN'],
    ['mlflow/runs-get.json', 'val/loss <= 9', 'NaN'],
  ])('fail where %s says of them, for "%s", that it is %s', async (name, condition, what) => {
    const path = name.split('/')[1]!;
    const config = { numbers: { path }, gate: { conditions: [condition] }, baseline: 'none' };
    await judged(await one(name), config, ({ record }) => {
      expect(record.decision.verdict).toBe('failed');
      expect(record.decision.findings[0]?.reason).toContain(`it is ${what} in ${path}`);
    });
  });

  it('are plain numbers in the unit that they have, whatever they are called', async () => {
    const numbers = { path: 'm.json' };
    const gate = { conditions: ['accuracy >= 90', 'loss <= -3'] };
    await judged(
      { 'm.json': '{"accuracy": 91.5, "loss": -4}' },
      { numbers, gate, baseline: 'none' },
      async ({ record, folder }) => {
        expect(record.decision.verdict).toBe('passed');
        const report = await readFile(join(folder, 'report.md'), 'utf8');
        expect(report).toContain('91.5');
        expect(report).not.toContain('9150');
      },
    );
  });

  it('stand beside predictions, under names of their own', async () => {
    const config = {
      predictions: { path: 'new.csv', positive: 'yes', score: 'logit', scores: 'logit' },
      numbers: { path: 'metrics.json', names: { their_accuracy: 'accuracy' } },
      gate: { conditions: ['accuracy >= 50%', 'their_accuracy >= 0.9', 'latency_p95 <= 90'] },
      baseline: 'none',
    };
    const files = { 'new.csv': await fixture('new.csv'), ...(await one('dvc/metrics.json')) };
    await judged(files, config, ({ record }) => {
      expect(record.decision.verdict).toBe('passed');
      expect(record.decision.findings.map(({ single }) => single ?? false)).toEqual([
        false,
        true,
        true,
      ]);
      expect(record.reported?.metrics).toEqual({ their_accuracy: 0.914, latency_p95: 87.5 });
      expect(record.metrics.test['accuracy']?.n).toBe(400);
    });
  });

  it('are no evidence against a baseline of rows, nor against the numbers of a promoted run', async () => {
    const conditions = ['latency_p95 <= baseline', 'latency_p95 <= 90'];
    const beside = {
      predictions: { path: 'new.csv', positive: 'yes', score: 'logit', scores: 'logit' },
      numbers: { path: 'metrics.json' },
      gate: { conditions },
      baseline: 'predictions:old.csv',
    };
    const files = {
      'new.csv': await fixture('new.csv'),
      'old.csv': await fixture('old.csv'),
      ...(await one('dvc/metrics.json')),
    };
    const NO_EVIDENCE = {
      verdict: 'inconclusive',
      because: { code: 'single-number', metric: 'latency_p95' },
      single: true,
    };
    await judged(files, beside, ({ record }) => {
      expect(record.decision.verdict).toBe('inconclusive');
      expect(viewOf(record).toDo).toBe('hold latency_p95 to a number, as a limit of its own.');
      expect(record.decision.findings).toMatchObject([NO_EVIDENCE, { verdict: 'pass' }]);
    });
    const alone = { numbers: { path: 'metrics.json' }, gate: { conditions } };
    await judged(files, alone, async (first, folder) => {
      expect(first.record).toMatchObject({ promoted: true, decision: { verdict: 'passed' } });
      // No task is asked of no rows.
      expect(first.record.task).toBeNull();
      const { record } = await run(folder, alone);
      expect(record.baseline).toMatchObject({ found: true, runId: first.record.id });
      expect(record.decision.findings).toMatchObject([NO_EVIDENCE, { verdict: 'pass' }]);
      expect(record.decision.verdict).toBe('inconclusive');
    });
  });
});

describe('where the model got worse although nobody had asked', () => {
  const labels = Array.from({ length: 3000 }, (_, row) => (row * 7) % 3 === 0);
  const regionOf = (row: number) =>
    ['north', 'south', 'west'][((row * 11) % 3) ^ ((row >> 4) % 3)] ?? 'east';
  /** Wrong on a row in ten, and on one in three of the south where the model is new. */
  const answers = (isNew: boolean) =>
    labels
      .map((label, row) => {
        const luck = ((row * (isNew ? 7919 : 104729)) % 1009) / 1009;
        const wrong = luck < (isNew && regionOf(row) === 'south' ? 0.33 : 0.1);
        const score = (label !== wrong ? 0.7 : 0.2) + luck / 10;
        return `${row},${Number(label)},${score.toFixed(4)},${regionOf(row)}\n`;
      })
      .join('');
  const header = 'id,label,score,region\n';
  const files = { 'new.csv': header + answers(true), 'old.csv': header + answers(false) };
  const values = {
    predictions: { path: 'new.csv' },
    baseline: 'predictions:old.csv',
    gate: { conditions: ['accuracy >= baseline - 20pp'] },
  };

  it('is told by the columns beside the answers, and decides nothing', async () => {
    await judged(files, values, async ({ record, folder }) => {
      expect(record.decision.verdict).toBe('passed');
      expect(record.weakSlices?.found.map(({ where }) => where)).toEqual(['region = south']);
      const report = await readFile(join(folder, 'report.md'), 'utf8');
      expect(report).toContain(
        '<details><summary>1 weak spot: where the model got worse</summary>',
      );
      expect(report).toContain('region = south');
    });
  });

  it('is not looked for where there are answers alone, or nothing to compare with', async () => {
    const bare = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replace(/,[^,\n]*\n/g, '\n')]),
    );
    await judged(bare, values, ({ record }) => expect(record.weakSlices).toBeUndefined());
    const first = { ...values, baseline: 'none', gate: { conditions: ['accuracy >= 0.5'] } };
    await judged(files, first, ({ record }) => expect(record.weakSlices).toBeUndefined());
  });
});

describe('a metric of one’s own', () => {
  const ROWS = 120;
  const NEW = (i: number) => ((i * 7919) % 97) / 10;
  const OLD = (i: number) => ((i * 6101) % 89) / 10;
  const file = (gain: (i: number) => number | string) => {
    const lines = Array.from({ length: ROWS }, (_, i) => `r${i},${i % 2},1,${gain(i)},c${i % 12}`);
    return `id,label,prediction,gained,customer\n${lines.join('\n')}\n`;
  };
  const own = { 'new.csv': file(NEW), 'old.csv': file(OLD) };
  const asked = (gate: object, metric: object = {}) => ({
    predictions: { path: 'new.csv' },
    gate: {
      conditions: ['profit >= baseline - 0.5', 'profit >= 4'],
      metrics: { profit: { column: 'gained', better: 'higher', ...metric } },
      ...gate,
    },
    baseline: 'predictions:old.csv',
  });

  // By scipy.stats.t.interval and ttest_rel on the same 120 numbers.
  it('is the mean of its column, with SciPy’s intervals', async () => {
    await judged(own, asked({}), ({ record }) => {
      expect(record.metrics.test['profit']).toEqual({
        value: expect.closeTo(4.745833333333334, 12),
        interval: [expect.closeTo(4.23489662744602, 10), expect.closeTo(5.256770039220648, 10)],
        n: ROWS,
      });
      expect(record.decision).toMatchObject({
        verdict: 'passed',
        findings: [
          {
            verdict: 'pass',
            comparison: {
              rule: 'paired t',
              d: expect.closeTo(0.3691666666666667, 12),
              p: expect.closeTo(0.3055075565141281, 10),
              interval: [
                expect.closeTo(-0.34113185577695887, 10),
                expect.closeTo(1.0794651891102922, 10),
              ],
              flips: { candidate: 65, baseline: 53 },
            },
          },
          { verdict: 'pass' },
        ],
      });
      expect(record.own).toEqual([{ name: 'profit', better: 'higher', range: [null, null] }]);
    });
  });

  // By statsmodels' OLS(d, 1).fit(cov_type='cluster'), 12 groups, t of 11 degrees.
  it('goes by groups where rows belong together, though every prediction is the same', async () => {
    await judged(own, asked({ cluster: 'customer' }), ({ record }) => {
      expect(record.decision.findings[0]!.comparison).toMatchObject({
        rule: 'paired t by groups',
        interval: [expect.closeTo(-0.25643836, 7), expect.closeTo(0.99477169, 7)],
      });
    });
  });

  it('is red where it is shown worse, also on a slice, and in a loss less is better', async () => {
    const worse = { 'new.csv': file(OLD), 'old.csv': file((i) => OLD(i) + 1 + (i % 3) / 10) };
    await judged(worse, asked({ slices: ['customer'] }), ({ record }) => {
      const [whole, , ...slices] = record.decision.findings;
      expect(whole).toMatchObject({ verdict: 'fail', metric: 'profit' });
      expect(slices.length).toBeGreaterThan(0);
    });
    const conditions = ['profit <= baseline + 0.5'];
    await judged(worse, asked({ conditions }, { better: 'lower' }), ({ record }) => {
      expect(record.decision.findings[0]).toMatchObject({ verdict: 'pass' });
    });
  });

  it('is kept with a run, and is what the next one is compared with', async () => {
    const next = { ...asked({}), baseline: 'auto' };
    await judged(own, next, async (first, folder) => {
      expect(first.record.promoted).toBe(true);
      const kept = await readRun(first.folder);
      expect(kept.predictions?.own?.[0]).toMatchObject({ name: 'profit', better: 'higher' });
      await writeFile(
        join(folder, 'new.csv'),
        file((i) => NEW(i) + 0.25 + (i % 5) / 10),
      );
      const second = await run(folder, next);
      expect(second.record.decision.findings[0]).toMatchObject({
        verdict: 'pass',
        comparison: { d: expect.closeTo(0.45, 12), baseline: expect.closeTo(4.7458333, 6) },
      });
      // One that was not measured of the baseline is not worse.
      const other = {
        profit: { better: 'higher', column: 'gained' },
        kept: { better: 'lower', column: 'gained' },
      };
      const gate = { conditions: ['kept <= baseline', 'profit >= 4'], metrics: other };
      const third = await run(folder, { ...next, gate });
      expect(third.record.decision.findings[0]).toMatchObject({
        verdict: 'inconclusive',
        because: {
          code: 'undefined-on-common-rows',
          why: { baseline: { code: 'no-column', column: 'kept' } },
        },
      });
    });
  });

  it('is refused by name where it can’t be measured, or asks for a worse model', async () => {
    const refused = (files: object, gate: object, metric: object, says: string) =>
      expect(judged({ ...own, ...files }, asked(gate, metric), () => {})).rejects.toThrow(says);
    await refused(
      {},
      {},
      { column: 'ganed' },
      'no column "ganed", which holds the metric "profit"',
    );
    await refused({ 'new.csv': file((i) => (i === 7 ? '' : 1)) }, {}, {}, 'is missing here');
    await refused({}, {}, { range: [0, 9] }, 'lies outside of the range of the metric "profit"');
    await refused(
      { 'old.csv': file((i) => `${OLD(i)} k`) },
      {},
      {},
      'old.csv: column "gained" has "k" for a unit, and in new.csv none',
    );
    await refused({}, { conditions: ['profit <= baseline'] }, {}, 'is better when it is larger');
    await refused({}, { conditions: ['profti >= 1'] }, {}, 'unknown metric "profti"');
    await refused(
      {},
      { metrics: { auc: { better: 'higher' } } },
      {},
      'Sluice measures that itself',
    );
    const network = { data: { path: 'new.csv', label: 'label' }, gate: asked({}).gate };
    await expect(judged(own, network, () => {})).rejects.toThrow('no columns of your own');
  });

  it('is not shown good enough where a few rows carry it and nothing bounds it', async () => {
    const few = { 'old.csv': file(() => 0), 'new.csv': file((i) => (i < 8 ? 1000 + i : 0)) };
    const gate = { conditions: ['profit >= baseline'] };
    await judged(few, asked(gate), ({ record }) => {
      expect(record.decision.findings[0]).toMatchObject({ verdict: 'inconclusive' });
    });
  });
});

describe('what a run left', () => {
  it('is judged bit for bit as the run judged it', async () => {
    const files = { 'data.csv': csv(purchases(400)) };
    const conditions = ['accuracy >= baseline - 5pp', 'auc > 0.5'];
    const training = (seed: number) => ({
      ...parse(config({ train: `epochs: 3\n  seed: ${seed}` })),
      gate: { conditions },
    });
    await judged(files, training(1), async (first, folder) => {
      expect(first.record.promoted).toBe(true);
      const second = await run(folder, { ...training(2), train: { epochs: 5 } });
      await cp(join(first.folder, 'predictions.csv'), join(folder, 'old.csv'));
      await cp(join(second.folder, 'predictions.csv'), join(folder, 'new.csv'));
      const { classes } = second.record;
      const given = await run(folder, {
        experiment: 'given',
        predictions: { path: 'new.csv', positive: classes[1] },
        gate: { conditions },
        baseline: 'predictions:old.csv',
      });
      expect(given.record.metrics).toEqual(second.record.metrics);
      expect(given.record.comparison).toEqual(second.record.comparison);
      const findings = ({ decision }: FinishedRecord) =>
        decision.findings.map(({ place: _, ...finding }) => finding);
      expect(findings(given.record)).toEqual(findings(second.record));
      expect(given.record.predictions[0].sha256).toBe(second.record.predictions[0].sha256);
    });
  });
});

describe('a line of given predictions', () => {
  const rows = (wrong: number) =>
    Array.from({ length: 300 }, (_, i) => {
      const label = i % 3 === 0 ? 1 : 0;
      return `r${i},${label},${i < wrong ? 1 - label : label}`;
    });
  const text = (wrong: number, all = rows(wrong)) =>
    `${['id,label,prediction', ...all].join('\n')}\n`;
  const values = {
    predictions: { path: 'new.csv' },
    gate: { conditions: ['accuracy >= baseline - 2pp', 'accuracy >= 50%'] },
  };

  it('promotes what passes, and compares the next one with it by name', async () => {
    await judged({ 'new.csv': text(30) }, values, async (first, folder) => {
      expect(first.record.promoted).toBe(true);
      await writeFile(join(folder, 'new.csv'), text(90, rows(90).reverse()));
      const worse = await run(folder, values);
      expect(worse.record.decision.verdict).toBe('failed');
      expect(worse.record.baseline).toMatchObject({ runId: first.record.id });
      await writeFile(join(folder, 'new.csv'), text(20));
      const better = await run(folder, values);
      expect(better.record).toMatchObject({ promoted: true, comparison: { rows: 300 } });
    });
  });

  it('says how many rows came and went, and compares nothing where more than a tenth did', async () => {
    await judged({ 'new.csv': text(30) }, values, async (_, folder) => {
      await writeFile(join(folder, 'new.csv'), text(20, rows(20).slice(10)));
      const some = await run(folder, values);
      expect(some.record.comparison?.note).toBe(
        'compared on the 290 rows that both have; 10 rows only in the baseline',
      );
      await writeFile(join(folder, 'new.csv'), text(30, rows(30).slice(40)));
      const few = await run(folder, values);
      expect(few.record.comparison).toBeNull();
      expect(few.record.decision.verdict).toBe('inconclusive');
    });
  });

  it('compares nothing where rows without names changed', async () => {
    const nameless = (wrong: number, from: number) =>
      text(wrong)
        .split('\n')
        .map((line) => line.replace(/^[^,]*,/, ''))
        .toSpliced(1, from)
        .join('\n');
    await judged({ 'new.csv': nameless(30, 0) }, values, async (_, folder) => {
      await writeFile(join(folder, 'new.csv'), nameless(20, 0));
      expect((await run(folder, values)).record.comparison?.rows).toBe(300);
      await writeFile(join(folder, 'new.csv'), nameless(20, 1));
      const changed = await run(folder, values);
      expect(changed.record.decision.findings[0]?.reason).toMatch(/no names to be found by/);
      expect(changed.record.decision.verdict).toBe('inconclusive');
    });
  });
});

describe('labels of their own', () => {
  const values = {
    predictions: {
      path: 'new.csv',
      labels: { path: 'labels.csv', id: 'key', label: 'truth' },
    },
    gate: { conditions: [{ if: 'accuracy >= 60%', where: 'age > 30' }] },
    baseline: 'none',
  };
  const labels = 'key,truth,age\na,1,20\nb,0,40\nc,1,50\nd,0,60\n';

  it('are found by name, and those beside the predictions are not believed', async () => {
    const text = 'id,label,prediction\nd,1,1\nc,1,1\nb,0,0\na,0,0\n';
    await judged({ 'new.csv': text, 'labels.csv': labels }, values, ({ record }) => {
      expect(record.metrics.test['accuracy']?.value).toBe(0.5);
      expect(record.metrics.slices[0]?.test['accuracy']).toMatchObject({ value: 2 / 3, n: 3 });
    });
  });

  it.each([
    ['a row left out', 'id,prediction\nd,1\nc,1\nb,0\n', '1 row has no prediction: "a"'],
    ['a row too many', 'id,prediction\nd,1\nc,1\nb,0\na,0\ne,0\n', '1 row has no label: "e"'],
    ['rows without names', 'prediction\n1\n1\n0\n0\n', 'found by the names of rows'],
  ])('refuse %s', async (_, text, says) => {
    const judging = judged({ 'new.csv': text, 'labels.csv': labels }, values, () => {});
    await expect(judging).rejects.toThrow(says);
  });
});

describe('files of several seeds', () => {
  const lines = (of: (i: number) => string) =>
    `id,label,prediction,score\n${Array.from({ length: 40 }, (_, i) => of(i)).join('\n')}\n`;
  const good = lines((i) => `r${i},${i % 2},${i % 2},0.${i % 2 ? 9 : 1}`);
  const others = lines((i) => `r${i},${(i + 1) % 2},${i % 2},0.${i % 2 ? 9 : 1}`);

  it.each([
    [
      'other labels',
      ['b.csv'],
      { 'b.csv': others },
      '40 rows of 40 have another label here than in a.csv, first "r0"',
    ],
    [
      'a line of totals',
      ['b.csv'],
      { 'b.csv': `${good.replace('label', 'x')}total,,,0.5\n` },
      'like a total',
    ],
    ['the first file again', ['a.csv'], {}, 'named twice among those of several seeds'],
    ['one file twice', ['b.csv', 'b.csv'], { 'b.csv': good }, 'named twice'],
  ])('refuse %s', async (_, seeds, more, says) => {
    const values = {
      predictions: { path: 'a.csv', seeds },
      gate: { conditions: ['auc > 0.5'] },
      baseline: 'none',
    };
    const judging = judged({ 'a.csv': good, ...more }, values, () => {});
    await expect(judging).rejects.toThrow(says);
  });

  it('may leave the labels out', async () => {
    const bare = good.replace('label', 'x');
    const values = {
      predictions: { path: 'a.csv', seeds: ['b.csv'] },
      gate: { conditions: ['auc > 0.5'] },
      baseline: 'none',
    };
    await judged({ 'a.csv': good, 'b.csv': bare }, values, ({ record }) => {
      expect(record.decision.verdict).toBe('passed');
    });
  });
});

describe('what an evaluation tool wrote', () => {
  const promptfoo = ['new', 'old', 'broken'].map((name) => `promptfoo/${name}.json`);
  const lmEval = ['capitals', 'sums'].flatMap((task) => [
    `lm-eval/new-${task}.jsonl`,
    `lm-eval/old-${task}.jsonl`,
  ]);
  const judge = async <T>(
    predictions: { readonly path: string },
    gate: object,
    look: (record: FinishedRecord) => T,
    baseline = 'none',
  ) => {
    const names = [...promptfoo, ...lmEval];
    const files = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await fixture(name)])),
    );
    return judged(files, { predictions, gate, baseline }, ({ record }) => look(record));
  };
  const conditions = ['accuracy >= 70%', 'accuracy >= baseline - 5pp', 'negative_flip_rate <= 50%'];

  it('promptfoo: is as right as it says itself, and compared test by test', async () => {
    const { stats, results } = JSON.parse(await fixture('promptfoo/new.json')).results;
    await judge(
      { path: 'promptfoo/new.json', ...{ format: 'promptfoo' } },
      { conditions: [...conditions, { if: 'accuracy >= 50%', where: 'topic = odd' }] },
      (record) => {
        expect(record.metrics.test).toEqual({
          accuracy: expect.objectContaining({
            value: stats.successes / results.length,
            n: results.length,
          }),
        });
        expect(record.comparison).toMatchObject({ rows: 40, note: null });
        expect(record.decision.verdict).toBe('passed');
      },
      'predictions:promptfoo/old.json',
    );
  });

  it.each(['capitals', 'sums'])('lm-eval: is as right as it says itself of %s', async (task) => {
    const metric = { capitals: 'acc_norm', sums: 'exact_match' }[task]!;
    const told = async (name: string) =>
      JSON.parse(await fixture(`lm-eval/${name}-results.json`))[task][`${metric},none`];
    const [ours, theirs] = [await told('new'), await told('old')];
    await judge(
      { path: `lm-eval/new-${task}.jsonl`, ...{ format: 'lm-eval', metric } },
      { conditions },
      ({ metrics, comparison }) => {
        expect(metrics.test['accuracy']).toMatchObject({ value: ours, n: 60 });
        expect(comparison?.metrics).toEqual([
          expect.objectContaining({ candidate: ours, baseline: theirs }),
        ]);
      },
      `predictions:lm-eval/old-${task}.jsonl`,
    );
  });

  it('is compared with a run that was kept, and shows nothing there that needs labels', async () => {
    const values = (name: string) => ({
      predictions: { path: `${name}.json`, format: 'promptfoo' },
      gate: { conditions: ['accuracy >= 50%', 'accuracy >= baseline - 5pp'] },
    });
    const files = {
      'old.json': await fixture('promptfoo/old.json'),
      'new.json': await fixture('promptfoo/new.json'),
    };
    await judged(files, values('old'), async (first, folder) => {
      expect(first.record).toMatchObject({ promoted: true, outcomes: true });
      const { record } = await run(folder, values('new'));
      expect(record.comparison?.metrics.map(({ metric }) => metric)).toEqual(['accuracy']);
      expect(record).toMatchObject({ promoted: true, comparison: { rows: 40 } });
      const kept = await readRun(first.folder);
      expect(kept.predictions).toMatchObject({ outcomes: true });
    });
  });

  const asked = { conditions: ['accuracy >= 50%'] };
  it.each<[string, object, object, string]>([
    [
      'an answer that never came',
      { path: 'promptfoo/broken.json', format: 'promptfoo' },
      asked,
      '1 test has no answer, which is neither right nor wrong; the first: "no answer"',
    ],
    [
      'a metric that needs labels',
      { path: 'promptfoo/new.json', format: 'promptfoo' },
      { conditions: ['precision >= 50%'] },
      'a binary model has no metric "precision"',
    ],
    [
      'several metrics of which none is named',
      { path: 'lm-eval/new-capitals.jsonl', format: 'lm-eval' },
      asked,
      'the samples have several metrics: acc, acc_norm',
    ],
    [
      'a metric that is not there',
      { path: 'lm-eval/new-sums.jsonl', format: 'lm-eval', metric: 'exact_matsch' },
      asked,
      'Did you mean "exact_match"?',
    ],
    [
      'another format than is declared',
      { path: 'lm-eval/new-sums.jsonl', format: 'promptfoo' },
      asked,
      'the file is not what promptfoo writes as JSON',
    ],
    [
      'another format than is declared, the other way round',
      { path: 'promptfoo/new.json', format: 'lm-eval' },
      asked,
      'promptfoo/new.json:1: the line is no sample of lm-evaluation-harness',
    ],
    [
      'columns beside a format',
      { path: 'promptfoo/new.json', format: 'promptfoo', score: 'score' },
      asked,
      'the columns of a file that promptfoo wrote are known',
    ],
    [
      'a metric beside no samples',
      { path: 'promptfoo/new.json', format: 'promptfoo', metric: 'acc' },
      asked,
      'only samples of lm-evaluation-harness have metrics',
    ],
  ])('refuses %s', async (_, predictions, gate, says) => {
    const judging = judge({ path: '', ...predictions }, gate, () => {});
    await expect(judging).rejects.toThrow(says);
  });
});

describe('the API', () => {
  const names = ['new.csv', 'old.csv'] as const;
  const files = async () =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await fixture(name)])));
  const columns = { positive: 'yes', score: 'logit', scores: 'logit' } as const;
  const gate = {
    conditions: [
      'auc >= baseline - 5pp',
      'loss < 0.6',
      { if: 'recall >= 30%', where: 'region = north' },
    ],
    slices: ['region'],
    confidence: 0.9,
  };
  const values = {
    predictions: { path: 'new.csv', ...columns },
    gate,
    baseline: 'predictions:old.csv',
  };

  it('says what a run says of the same files, bit for bit', async () => {
    await judged(await files(), values, async ({ record }, folder) => {
      const candidate = await readPredictions(join(folder, 'new.csv'), columns);
      const baseline = await readPredictions(join(folder, 'old.csv'), { like: candidate });
      expect(candidate).toMatchObject({ task: 'binary', classes: ['no', 'yes'], rows: 400 });
      expect(evaluate(candidate, { confidence: 0.9 })).toEqual(record.metrics.test);
      const verdict = judge({ candidate, baseline, gate });
      expect(verdict.findings.length).toBeGreaterThan(3);
      expect(record.decision).toMatchObject(verdict);
      const comparison = compare(candidate, baseline, { confidence: 0.9 });
      if (comparison.kind === 'incomparable') throw new Error(comparison.why);
      const rows = record.comparison!.metrics.map(
        ({ metric, candidate, baseline, d, interval, shown }) => [
          metric,
          expect.objectContaining({ candidate, baseline, gain: d, interval, shown }),
        ],
      );
      expect(comparison).toMatchObject({ rows: 400, note: null });
      expect(comparison.metrics).toEqual(Object.fromEntries(rows));
    });
  });

  it('hands out what may be meant otherwise', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => `r${i},${i % 2},${i % 2},0.${i % 2 ? 9 : 1}`,
    );
    const files = { 'new.csv': `id,label,Prediction,score\n${lines.join('\n')}\n` };
    const values = {
      predictions: { path: 'new.csv' },
      gate: { conditions: ['auc > 0.5'] },
      baseline: 'none',
    };
    await judged(files, values, async ({ record }, folder) => {
      const { warnings } = await readPredictions(join(folder, 'new.csv'));
      expect(warnings).toEqual([expect.stringContaining('column "Prediction" is not read')]);
      expect(warnings).toEqual(record.data.warnings.map(({ message }) => message));
    });
  });

  it('judges by metrics of one’s own, and by how many candidates there were, as a run does', async () => {
    const file = (less: number) => {
      const lines = Array.from(
        { length: 400 },
        (_, i) => `${i},${i % 2},1,${((i * 37) % 101) - less}`,
      );
      return `id,label,prediction,profit\n${lines.join('\n')}\n`;
    };
    const own = {
      conditions: ['profit >= baseline - 3', 'accuracy >= baseline'],
      metrics: { profit: { better: 'higher' } },
    } as const;
    const asked = {
      predictions: { path: 'new.csv', positive: '1' },
      gate: own,
      baseline: 'predictions:old.csv',
    };
    await judged({ 'new.csv': file(2), 'old.csv': file(0) }, asked, async ({ record }, folder) => {
      const candidate = await readPredictions(join(folder, 'new.csv'), { positive: '1' });
      const baseline = await readPredictions(join(folder, 'old.csv'), { like: candidate });
      const said = judge({ candidate, baseline, gate: own });
      expect(record.decision).toMatchObject(said);
      expect(said.findings[0]).toMatchObject({ metric: 'profit', verdict: 'pass' });
      const held = {
        conditions: [{ if: 'accuracy >= 45%', confidence: 0.9 }],
        looks: 'correct',
      } as const;
      // 200 of 400 right lie above 45 % at 90 %, and not at 1 - 0.1/110.
      const verdicts = [1, 10].map((looks) => judge({ candidate, gate: held, looks }).verdict);
      expect(verdicts).toEqual(['passed', 'inconclusive']);
    });
  });

  it('says of no baseline that nothing is compared, and of a tenth of the rows that it is nothing', async () => {
    const all = await files();
    const few = all['old.csv']!.split('\n').slice(0, 300).join('\n');
    await judged({ ...all, 'few.csv': few }, values, async (_, folder) => {
      const candidate = await readPredictions(join(folder, 'new.csv'), columns);
      const alone = judge({ candidate, gate: ['auc >= baseline - 5pp', 'loss < 0.6'] });
      expect(alone.verdict).toBe('inconclusive');
      expect(alone.findings[0]).toMatchObject({ verdict: 'not-compared' });
      const baseline = await readPredictions(join(folder, 'few.csv'), { like: candidate });
      expect(compare(candidate, baseline)).toEqual({
        kind: 'incomparable',
        why: expect.stringContaining("more than a tenth of all rows can't be paired"),
      });
    });
  });

  it('refuses a baseline that was read by itself and answers something else', async () => {
    const { 'new.csv': text, 'old.csv': old } = await files();
    const others = {
      'other.csv': text!.replaceAll('yes', 'so'),
      'number.csv': 'id,label,prediction\n000,1.5,1\n001,2.5,2\n002,3.5,3\n',
    };
    await judged({ 'new.csv': text!, 'old.csv': old!, ...others }, values, async (_, folder) => {
      const candidate = await readPredictions(join(folder, 'new.csv'), columns);
      const other = await readPredictions(join(folder, 'other.csv'), {
        ...columns,
        positive: 'so',
      });
      expect(() => compare(candidate, other)).toThrow(
        /its classes are no, so, those of .*new\.csv no, yes/,
      );
      const number = await readPredictions(join(folder, 'number.csv'));
      expect(() => compare(candidate, number)).toThrow(
        /its task is regression, that of .*new\.csv is binary/,
      );
    });
  });

  it('refuses by name what it can not judge', async () => {
    await judged(await files(), values, async (_, folder) => {
      const path = join(folder, 'new.csv');
      const candidate = await readPredictions(path, columns);
      const refused = (says: string) => ({
        name: 'InputError',
        message: expect.stringContaining(says),
      });
      const wrong = { ...columns, scores: 'percentage' } as unknown as typeof columns;
      await expect(readPredictions(path, wrong)).rejects.toMatchObject(
        refused('readPredictions.predictions.scores: "predictions.scores" must be'),
      );
      await expect(readPredictions(path, { like: candidate })).rejects.toMatchObject(
        refused('candidate and baseline are the same file'),
      );
      await expect(readPredictions(path, { like: candidate, id: 'id' })).rejects.toMatchObject(
        refused('"id" can\'t stand beside "like"'),
      );
      const made = { ...candidate };
      expect(() => evaluate(made)).toThrow('these are no predictions that readPredictions read');
      expect(() => evaluate(candidate, { confidence: 95 })).toThrow('confidence is 95');
      const counting = { conditions: ['accuracy > 0.5'], looks: 'correct' } as const;
      expect(() => judge({ candidate, gate: counting })).toThrow('which candidate this is');
      const own = {
        conditions: ['profit >= 1'],
        metrics: { profit: { better: 'higher' } },
      } as const;
      expect(() => judge({ candidate, gate: own })).toThrow('no column "profit"');
      expect(() => judge({ candidate, gate: ['acuracy > 0.5'] })).toThrow(
        'unknown metric "acuracy"',
      );
      expect(() => judge({ candidate, gate: [] })).toThrow('a gate needs at least one condition');
      expect(() => judge({ candidate, gate: ['auc >= baseline'] })).toThrow(
        'all of them compare with it',
      );
    });
  });
});
