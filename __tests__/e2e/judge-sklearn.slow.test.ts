import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { askPython, describeWithPython } from '../python/python.js';
import { folderWith } from './folder.js';
import { sluice } from './process.js';

const numbers = z.record(z.string(), z.number());
const told = z.record(
  z.string(),
  z.object({
    csv: z.string(),
    metrics: numbers,
    intervals: z.record(z.string(), z.tuple([z.number(), z.number()])),
  }),
);

const GATES = { binary: 'accuracy > 1%', multiclass: 'accuracy > 1%', regression: 'mae < 1000' };

describeWithPython(['sklearn', 'scipy', 'pandas'])('judge measures as scikit-learn does', () => {
  test.each([1, 2, 3, 4])('on random predictions with seed %d', async (seed) => {
    const files = told.parse(askPython('judge_sklearn.py', String(seed)));
    const folder = folderWith(
      Object.fromEntries(Object.entries(files).map(([task, { csv }]) => [`${task}.csv`, csv])),
    );
    for (const [task, gate] of Object.entries(GATES)) {
      const judged = ['judge', '--candidate', `${task}.csv`, '--gate', gate, '--json'];
      const { stdout, stderr } = await sluice(judged, { cwd: folder });
      expect(stderr).not.toContain('error:');
      const { test: measured } = JSON.parse(stdout).metrics;
      const { metrics, intervals } = files[task]!;
      for (const [name, value] of Object.entries(metrics)) {
        expect({ task, name, value: measured[name].value }).toEqual({
          task,
          name,
          value: expect.closeTo(value, 11),
        });
      }
      for (const [name, [low, high]] of Object.entries(intervals)) {
        expect({ task, name, interval: measured[name].interval }).toEqual({
          task,
          name,
          interval: [expect.closeTo(low, 9), expect.closeTo(high, 9)],
        });
      }
    }
  });
});
