import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { modelCard } from '../../src/report/model-card.js';
import { finishedRecord } from '../host/run-folder.js';
import { HOSTILE, hostileRecord } from './hostile-card.js';

describe('a model card', () => {
  test('says the verdict, metrics with their ranges, slices, data and where it comes from', () => {
    const estimate = { value: 0.85, interval: [0.8, 0.9], n: 100 } as const;
    const card = modelCard(
      finishedRecord({
        metrics: {
          test: { accuracy: estimate },
          slices: [{ where: 'Home = rent', n: 30, test: { accuracy: estimate } }],
        },
        formats: { onnx: ['model.onnx'] },
        parity: [{ format: 'onnx', rows: 120, difference: 1e-7, tolerance: 1e-5 }],
      }),
    );
    expect(card).toContain('\n# credit/scoring\n\n✅ **The condition holds.**');
    expect(card).toMatch(/^\| accuracy \| 85.0% \| 80.0% to 90.0% \|$/m);
    expect(card).toMatch(/^\| accuracy \| 85.0% \| 80.0% to 90.0% \| Home = rent \| 30 \|$/m);
    expect(card).toMatch(
      /^\| Rows \| 500: 360 to train, 40 to validate, 100 to test \(hash, seed 7\) \|$/m,
    );
    expect(card).toContain('answers on 120 rows; the largest difference was 1e-7.');
    expect(card).toContain('label, probabilities = session.run(');
  });

  test('says of each format how it is loaded, and names it as the library where one is', () => {
    const card = modelCard(finishedRecord({ formats: { keras: ['model.keras'] } }));
    expect(card).toContain('model = keras.saving.load_model("model.keras")');
    expect(parse(card.split('\n---\n')[0]!.slice(4))).toMatchObject({ library_name: 'keras' });
  });

  test('lets no text of a file be markup, end the front matter or hide', () => {
    const card = modelCard(hostileRecord());
    expect(card).not.toContain('<script');
    expect(card).not.toContain('\u202e');
    expect(card.split('\n').filter((line) => line === '---')).toHaveLength(2);
    const shown = card.split('\n').filter((line) => line.includes('x'.repeat(10_000)));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.every((line) => /^\||^ +- type: "/.test(line))).toBe(true);
  });

  test('has a front matter in which every text is in quotes', () => {
    const matter = modelCard(hostileRecord()).split('\n---\n')[0]!.slice(4);
    expect(parse(matter, { version: '1.1' })).toEqual(parse(matter));
    expect(parse(matter)['model-index'][0].results[0].metrics).toEqual([
      { type: 'accuracy', value: 1e-7 },
      {
        type: `recall(${HOSTILE.replaceAll('\n', ' ').replace('\u202e', '\\u202e')})`,
        value: 0.5,
      },
      { type: 'auc', value: -2e21 },
    ]);
  });

  test('of a run without a metric has no index, which may not be empty', () => {
    const card = modelCard(finishedRecord({ metrics: { test: {}, slices: [] } }));
    expect(card).not.toContain('model-index');
  });
});
