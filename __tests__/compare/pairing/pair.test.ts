import { describe, expect, test } from '@jest/globals';
import { compareAll } from '../../../src/compare/comparison-table.js';
import { type Pairing, pairKept, pairRows } from '../../../src/compare/pairing/pair.js';
import type { FinishedRecord } from '../../../src/record/run-record.js';
import {
  comparisonInWords,
  incomparableText,
  pairingText,
} from '../../../src/report/pairing-words.js';
import { csvOf, people, relabelled, runOn } from '../runs.js';

const ROWS = people(0, 400);
const DATA = csvOf(ROWS);

function paired(pairing: Pairing): Extract<Pairing, { kind: 'paired' }> {
  if (pairing.kind === 'paired') return pairing;
  throw new Error(JSON.stringify(pairing));
}

const reasonOf = (pairing: Pairing) =>
  pairing.kind === 'incomparable' ? incomparableText(pairing.why) : '';

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
    expect(comparisonInWords(table).note).toBe(
      "compared by numbers alone, unpaired: the baseline's predictions were not kept",
    );
    expect(table.rows).toBe(record.data.splits.test);
    const row = (name: string) => table.metrics.find(({ metric }) => metric === name);
    expect(row('accuracy')).toMatchObject({ d: 0, rule: 'Newcombe score interval, unpaired' });
    expect(row('auc')).toMatchObject({ d: 0, interval: null, because: { code: 'single-number' } });
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

test('single numbers have no row in common with a run of rows', async () => {
  const { candidate, ...own } = await runOn(DATA);
  const { record } = await runOn(DATA);
  const numbers = { ...own, record: { ...record, task: null, classes: [] } };
  const reason = 'they have no test row in common';
  expect(reasonOf(await pairRows(candidate, numbers))).toBe(reason);
  expect(reasonOf(pairKept(numbers, own))).toBe(reason);
});

describe('the same rows under other labels', () => {
  test('are compared by the labels of the candidate, and the report says how many moved', async () => {
    const spec = { split: { method: 'hash', seed: 7 } } as const;
    const before = await runOn(DATA, { spec });
    const { candidate } = await runOn(
      csvOf(ROWS.map((row, i) => (i % 4 === 0 ? relabelled(row) : row))),
      { spec },
    );
    const pairing = paired(await pairRows(candidate, before));
    const all = candidate.predictions.ids.length;
    const old = new Map(before.candidate.predictions.ids.map((id, row) => [id, row]));
    const moved = candidate.predictions.ids.filter(
      (id, row) =>
        candidate.predictions.labels[row] !== before.candidate.predictions.labels[old.get(id)!],
    ).length;
    expect(moved).toBeGreaterThan(all / 8);
    expect(pairing.baseline.labels).toEqual(candidate.predictions.labels);
    expect(pairingText(pairing.note!)).toBe(
      `compared on the same ${all} test rows; ${moved} of the ${all} rows that both tested on have another label now, and both models are judged by the labels of this run`,
    );
  });

  test('that did not change are not spoken of', async () => {
    const { candidate } = await runOn(csvOf(ROWS.toReversed()));
    const { note, of } = paired(await pairRows(candidate, await runOn(DATA)));
    expect({ note, of }).toEqual({ note: undefined, of: candidate.predictions.ids.length });
  });
});

describe('a model that can not read the new rows is not compared', () => {
  const LATER = people(400, 800);
  const cases: [string, (row: string) => string, RegExp][] = [
    [
      'numbers as texts',
      (row) => row.replace(/,(\d+\.\d+),/, ',"about $1",'),
      /column "age" holds other texts, where the model needs numbers/,
    ],
    [
      'other names of levels',
      (row) => row.replace('rent', 'Rent').replace('own', 'Own'),
      /column "home" holds levels in \d+ of \d+ rows that the model does not know/,
    ],
    [
      'a column that is nearly empty',
      (row) => (row.includes('T00') ? row : row.replace(/,\d+\.\d+,/, ',,')),
      /column "age" is missing in \d+ of \d+ rows/,
    ],
  ];
  test.each(cases)('%s', async (_, change, reason) => {
    const { candidate } = await runOn(csvOf(LATER.map(change)));
    const pairing = await pairRows(candidate, await runOn(DATA));
    expect(reasonOf(pairing)).toMatch(/^the test data changed, and the baseline's model does not/);
    expect(reasonOf(pairing)).toMatch(reason);
  });

  test('and one without the column neither', async () => {
    const rows = LATER.map((row) => row.replace(/,\d+\.\d+,/, ','));
    const { candidate } = await runOn(csvOf(rows, 'day,home,y'));
    expect(reasonOf(await pairRows(candidate, await runOn(DATA)))).toMatch(
      /no column "age", which the model needs/,
    );
  });
});
