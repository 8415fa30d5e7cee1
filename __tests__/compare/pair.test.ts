import { describe, expect, test } from '@jest/globals';
import { compareAll } from '../../src/compare/compare-all.js';
import { type Pairing, pairKept, pairRows } from '../../src/compare/pair.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { csvOf, people, relabelled, runOn } from './runs.js';

const ROWS = people(0, 400);
const DATA = csvOf(ROWS);

function paired(pairing: Pairing): Extract<Pairing, { kind: 'paired' }> {
  if (pairing.kind === 'paired') return pairing;
  throw new Error(pairing.kind === 'incomparable' ? pairing.reason : pairing.note);
}

const reasonOf = (pairing: Pairing) => (pairing.kind === 'incomparable' ? pairing.reason : '');

describe('a baseline that answers another question is not compared', () => {
  const cases: [string, (record: FinishedRecord) => Partial<FinishedRecord>, RegExp][] = [
    [
      'label',
      ({ data }) => ({
        data: {
          ...data,
          columns: data.columns.map((one) => (one.role === 'label' ? { ...one, name: 'z' } : one)),
        },
      }),
      /predicts "z", this model "y"/,
    ],
    ['task', () => ({ task: 'multiclass' }), /task is multiclass, the candidate's is binary/],
    ['classes', () => ({ classes: ['good', 'worse'] }), /classes are good, worse/],
  ];
  test.each(cases)('another %s', async (_, record, reason) => {
    const { candidate, ...own } = await runOn(DATA);
    for (const kept of [{}, { predictions: false }] as const) {
      const baseline = await runOn(DATA, { record, kept });
      expect(reasonOf(await pairRows(candidate, baseline))).toMatch(reason);
      expect(reasonOf(pairKept(own, baseline))).toMatch(reason);
    }
  });

  test('numbers of another positive class; predictions are turned round', async () => {
    const { candidate } = await runOn(DATA);
    const spec = { positive: 'good' };
    const alone = await runOn(DATA, { spec, kept: { predictions: false } });
    expect(reasonOf(await pairRows(candidate, alone))).toBe(
      'the baseline\'s positive class is "good", the candidate\'s "bad"',
    );
    const { baseline } = paired(await pairRows(candidate, await runOn(DATA, { spec })));
    expect(baseline.task === 'binary' && baseline.classes).toEqual(['good', 'bad']);
  });
});

describe('a record alone', () => {
  test('is compared by its numbers where both were tested on the same rows, and says so', async () => {
    const { candidate, record } = await runOn(DATA);
    const baseline = await runOn(DATA, { kept: { predictions: false } });
    const pairing = await pairRows(candidate, baseline);
    const table = compareAll(pairing, record.metrics.test, { confidence: 0.95, seed: 1 })!;
    expect(table.note).toBe(
      "compared by numbers alone, unpaired: the baseline's predictions were not kept",
    );
    expect(table.rows).toBe(record.data.splits.test);
    const row = (name: string) => table.metrics.find(({ metric }) => metric === name);
    expect(row('accuracy')).toMatchObject({ d: 0, rule: 'Newcombe score interval, unpaired' });
    expect(row('auc')).toMatchObject({ d: 0, interval: null, why: 'no evidence: a single number' });
    expect(table.metrics.every(({ shown }) => shown === null)).toBe(true);
  });

  test.each([
    ['other rows', csvOf(people(400, 800))],
    ['other labels', csvOf(ROWS.map((row, i) => (i % 9 === 0 ? relabelled(row) : row)))],
  ])('is not compared on %s', async (_, text) => {
    const { candidate, ...own } = await runOn(text);
    const baseline = await runOn(DATA, { kept: { predictions: false } });
    const reason =
      "the test data changed, and the baseline's predictions were not kept: the numbers are not comparable";
    expect(reasonOf(await pairRows(candidate, baseline))).toBe(reason);
    expect(reasonOf(pairKept(own, baseline))).toBe(reason);
  });
});
