import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RUN_FILES } from '../../src/record/run-folder.js';
import { folderWith, runsIn } from './folder.js';
import { sluice } from './process.js';
import { missingPackages, PYTHON_PATH, python } from './python.js';

const EXAMPLES = [
  { name: 'sklearn', needs: ['sklearn', 'pandas'], engine: 'sklearn', epochs: false },
  { name: 'lightgbm', needs: ['lightgbm', 'pandas'], engine: 'lightgbm', epochs: true },
  { name: 'pytorch', needs: ['torch', 'pandas'], engine: 'torch', epochs: true },
  { name: 'keras', needs: ['keras', 'tensorflow', 'pandas'], engine: 'keras', epochs: true },
  { name: 'lightning', needs: ['lightning', 'torch', 'pandas'], engine: 'lightning', epochs: true },
] as const;

/** Frameworks take long to import, the more so on a busy machine. */
const PATIENCE = 600_000;

describe.each(EXAMPLES)('the example $name', ({ name, needs, engine, epochs }) => {
  const missing = missingPackages([...needs, 'sklearn']);
  const title = missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : '';
  const where = missing.length > 0 ? test.skip : test;

  where(
    `is trained, watched and judged as scikit-learn judges it, and twice alike${title}`,
    async () => {
      const store = folderWith({});
      const run = () =>
        sluice(['run', `examples/${name}/sluice.yml`, '--store', join(store, '.sluice')], {
          cwd: process.cwd(),
          env: { PATH: PYTHON_PATH },
        });
      const first = await run();
      expect(first.stderr).toContain('✅ passed');
      expect(first.code).toBe(0);
      const { path, record } = runsIn(store)[0]!;
      if (record.status !== 'finished') throw new Error(record.status);
      expect(record.trainer).toMatchObject({ kind: 'command', engine });
      expect(Object.keys(record.formats ?? {})).toEqual(['as-is']);
      expect(record.artifacts.length).toBeGreaterThan(0);

      const checked = python(
        'check_predictions.py',
        join(path, RUN_FILES.predictions),
        ...record.classes,
      );
      const { rows, accuracy, recall, specificity, ...close } = JSON.parse(checked.stdout);
      const value = (metric: string) => record.metrics.test[metric]!.value!;
      expect(rows).toBe(record.data.splits.test);
      expect([value('accuracy'), value('recall'), value('specificity')]).toEqual([
        accuracy,
        recall,
        specificity,
      ]);
      expect(value('loss')).toBeCloseTo(close.loss, 5);
      expect(value('auc')).toBeCloseTo(close.auc, 9);
      expect(value('average_precision')).toBeCloseTo(close.average_precision, 9);

      if (epochs) {
        const told = readFileSync(join(path, RUN_FILES.events), 'utf8')
          .split('\n')
          .filter((line) => line.includes('"epoch"'))
          .map((line) => JSON.parse(line));
        expect(told.length).toBeGreaterThan(1);
        expect(told).toHaveLength(record.history.length);
        expect(Date.parse(told[0].time)).toBeLessThan(Date.parse(told.at(-1).time));
      }

      expect((await run()).code).toBe(0);
      const [one, two] = runsIn(store).map((each) =>
        readFileSync(join(each.path, RUN_FILES.predictions), 'utf8'),
      );
      expect(two).toBe(one);
    },
    PATIENCE,
  );
});
