import { expect, test } from '@jest/globals';
import { METRIC_NAMES } from '../../src/evaluate/metrics/metrics.js';
import { readSources } from './imports.js';

test("no file but a metric's own goes by its name", () => {
  const named = new RegExp(`(['"])(?:val_)?(?:${METRIC_NAMES.join('|')})\\1`, 'g');
  const sources = readSources().filter(({ path }) =>
    /^(?:evaluate|compare|gate)\/|^train\/callbacks\.ts$/.test(path),
  );
  const found = sources.flatMap(({ path, text }) =>
    [...text.matchAll(named)].map(([name]) => `${path}: ${name}`),
  );
  const strays = found.filter((line) => !line.startsWith('evaluate/metrics/'));
  // Else the pattern finds nothing, or the folder is another.
  expect(found.length).toBeGreaterThanOrEqual(METRIC_NAMES.length);
  expect(strays).toEqual([]);
});
