import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/gate/finding.js';
import { unitsText } from '../../src/report/decided-words.js';
import { lossChart } from '../../src/report/loss-chart.js';
import { continuedText, counts, epochsText } from '../../src/report/words.js';
import { formatBytes, formatSeconds, grouped, plural } from '../../src/text/quantities.js';
import { finding } from '../host/run-folder.js';

describe('words', () => {
  test.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
    [999, '999 rows'],
    [1000, '1,000 rows'],
    [1234567, '1,234,567 rows'],
  ])('%i row(s) is "%s"', (count, text) => expect(plural(count, 'row')).toBe(text));

  test('a command that continued is never said to give the same result', () => {
    expect(continuedText({ files: 2, bytes: 1500, epoch: 3 })).toBe(
      'continued after epoch 3 from the checkpoint of an earlier attempt (2 files, 1.5 kB); an uninterrupted training may end with another model',
    );
    expect(continuedText({ files: 1, bytes: 10 })).toBe(
      'continued from the checkpoint of an earlier attempt (1 file, 10 B); an uninterrupted training may end with another model',
    );
  });

  test.each([
    [9, false],
    [10, true],
    [29, true],
    [30, false],
  ])('of rows in %i groups it is said that they are few: %s', (count, few) => {
    const units = { kind: 'group', column: 'customer', count } as const;
    const whole = `The test rows come in ${count} groups by "customer": intervals and tests go by whole groups.`;
    expect(unitsText({ units })).toBe(
      few
        ? `${whole} So few tell little of how groups differ: the likely range of one model’s value may be too narrow.`
        : whole,
    );
  });

  test('numbers are grouped by three', () => {
    expect([0, 12, 123, 1234, 12345, 123456].map(grouped)).toEqual([
      '0',
      '12',
      '123',
      '1,234',
      '12,345',
      '123,456',
    ]);
  });

  test.each([
    [0, '0.00 s'],
    [0.456, '0.46 s'],
    [9.994, '9.99 s'],
    [9.996, '10.0 s'],
    [99.94, '99.9 s'],
    [99.96, '1 min 40 s'],
    [119.7, '2 min 0 s'],
    [3599.4, '59 min 59 s'],
    [3599.6, '1 h 0 min'],
    [11_220, '3 h 7 min'],
  ])('%d seconds are "%s"', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));

  test.each([
    [999, '999 B'],
    [1000, '1.0 kB'],
    [55_300, '55.3 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
  ])('%i bytes are "%s"', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

  test.each([
    [{ requested: 50, completed: 23, best: 13 }, '23 of 50 epochs, best was epoch 13'],
    [{ requested: 50, completed: 50, best: 41 }, '50 of 50 epochs, best was epoch 41'],
    [{ requested: 1, completed: 1, best: 1 }, '1 of 1 epoch'],
    [
      { requested: 50, completed: 50, best: 50, resumed: 20 },
      '50 of 50 epochs; went on from the checkpoint of epoch 20',
    ],
  ])('epochs %j are "%s"', (epochs, text) => expect(epochsText(epochs)).toBe(text));
});

test('the count of conditions has every verdict, so that nothing hides', () => {
  const of = (...verdicts: readonly Verdict[]) =>
    counts({ findings: verdicts.map((verdict) => finding({ verdict })) });
  expect(of('pass')).toBe('1 of 1 condition holds');
  expect(of('pass', 'pass', 'warn', 'not-compared')).toBe(
    '2 of 4 conditions hold, 1 warned, 1 not compared',
  );
  expect(of('fail')).toBe('0 of 1 condition holds, 1 failed');
  expect(of('pass', 'inconclusive', 'pass')).toBe('2 of 3 conditions hold, 1 can’t be told');
});

describe('a loss chart', () => {
  const history = (epochs: number, validation = true) =>
    Array.from({ length: epochs }, (_, i) => ({
      loss: 1 / (i + 1),
      ...(validation && { val_loss: 1.23456 / (i + 1) }),
    }));
  test('has a line each for loss and val_loss, to four digits', () => {
    const chart = lossChart(history(3));
    expect(chart).toMatch(/^```mermaid\n[\s\S]*\n```$/);
    expect(chart).toContain('x-axis 1 --> 3');
    expect(chart).toContain('line [1, 0.5, 0.3333]');
    expect(chart).toContain('line [1.235, 0.6173, 0.4115]');
  });

  test('has one line where there are no validation rows', () => {
    expect(lossChart(history(3, false)).match(/ line /g)).toHaveLength(1);
  });

  test('is left out where a single epoch makes no line', () => {
    expect(lossChart(history(1))).toBe('');
    expect(lossChart([])).toBe('');
  });

  test('thins a long history evenly, and keeps its first and last epoch', () => {
    const chart = lossChart(history(1000));
    expect(chart).toContain('x-axis 1 --> 1000');
    const losses = JSON.parse(chart.match(/line (\[.*\])/)![1]!) as number[];
    expect(losses).toHaveLength(60);
    expect([losses[0], losses.at(-1)]).toEqual([1, 0.001]);
    const epochs = losses.map((loss) => 1 / loss);
    for (const [i, epoch] of epochs.entries()) {
      expect(Math.abs(epoch - (1 + (i * 999) / 59))).toBeLessThan(1);
    }
  });
});
