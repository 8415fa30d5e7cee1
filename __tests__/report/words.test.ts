import { describe, expect, test } from '@jest/globals';
import { lossChart } from '../../src/report/loss-chart.js';
import {
  conditionText,
  continuedText,
  epochsText,
  formatInterval,
  formatValue,
  headline,
} from '../../src/report/words.js';
import { formatBytes, formatSeconds, grouped, plural } from '../../src/text/quantities.js';
import { finding } from '../host/run-folder.js';

describe('words', () => {
  test('the headline of a run that passed as the first says that nothing was compared', () => {
    const findings = [finding(), finding({ verdict: 'not-compared' })];
    expect(headline({ verdict: 'passed', first: true, findings })).toBe(
      'passed: 1 of 2 conditions holds, 1 not compared; first baseline: nothing was compared',
    );
  });

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

  test('a metric that is undefined is said to be, an interval may be missing', () => {
    expect(formatValue({ value: null })).toBe('undefined');
    expect(formatValue({ value: 0.81374 })).toBe('0.8137');
    expect(formatInterval(null)).toBe('');
    expect(formatInterval([0.7871, 0.83849])).toBe('0.7871 to 0.8385');
  });

  test('a condition names the rows it is about', () => {
    expect(conditionText(finding())).toBe('accuracy >= 0.8');
    expect(conditionText(finding({ where: 'Home = rent', n: 100 }))).toBe(
      'accuracy >= 0.8 where Home = rent (100 rows)',
    );
  });

  test.each([
    [
      { requested: 50, completed: 23, best: 13 },
      'stopped early after 23 of 50 epochs, weights of epoch 13',
    ],
    [{ requested: 50, completed: 50, best: 41 }, '50 epochs, weights of epoch 41'],
    [{ requested: 1, completed: 1, best: 1 }, '1 epoch'],
    [
      { requested: 50, completed: 50, best: 50, resumed: 20 },
      '50 epochs; went on from the checkpoint of epoch 20',
    ],
  ])('epochs %j are "%s"', (epochs, text) => expect(epochsText(epochs)).toBe(text));
});

describe('a headline', () => {
  const of = (verdict: 'passed' | 'failed' | 'inconclusive', verdicts: readonly string[]) =>
    headline({
      verdict,
      findings: verdicts.map((one) => finding({ verdict: one as 'pass' })),
    });

  test('counts every verdict, so that nothing hides behind "passed"', () => {
    expect(of('passed', ['pass'])).toBe('passed: 1 of 1 condition holds');
    expect(of('passed', ['pass', 'pass', 'warn', 'not-compared'])).toBe(
      'passed: 2 of 4 conditions hold, 1 warned, 1 not compared',
    );
    expect(of('failed', ['fail'])).toBe('failed: 0 of 1 condition holds, 1 failed');
    expect(of('failed', ['fail', 'fail', 'pass'])).toBe(
      'failed: 1 of 3 conditions holds, 2 failed',
    );
    expect(of('inconclusive', ['pass', 'inconclusive', 'pass'])).toBe(
      'inconclusive: 2 of 3 conditions hold, 1 inconclusive',
    );
  });
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
