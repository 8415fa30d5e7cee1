import { expect, test } from '@jest/globals';
import { Stopwatch } from '../../src/record/stopwatch.js';

test('a stopwatch measures each stage from the end of the one before, to the millisecond', () => {
  let now = 100;
  const watch = new Stopwatch(() => now);
  now = 100.5004;
  watch.lap('readSeconds');
  now = 103;
  watch.lap('trainSeconds');
  now = 103.25;
  expect(watch.timings()).toEqual({
    readSeconds: 0.5,
    trainSeconds: 2.5,
    evaluateSeconds: 0,
    compareSeconds: 0,
    totalSeconds: 3.25,
  });
});
