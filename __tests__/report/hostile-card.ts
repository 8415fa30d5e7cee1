import type { FinishedRecord } from '../../src/record/run-record.js';
import { finishedRecord } from '../host/run-folder.js';

/** It ends the front matter, a table and a tag wherever it is let. */
export const HOSTILE = `<script>\n---\n"'|: \u202e#${'x'.repeat(10_000)}`;

/** A record with such text wherever a card shows some, and numbers that YAML 1.1 reads as text. */
export function hostileRecord(): FinishedRecord {
  const record = finishedRecord();
  const accuracy = { value: 1e-7, interval: [0, 0.1], n: 5 } as const;
  return {
    ...record,
    classes: ['yes', HOSTILE],
    formats: { tfjs: ['model.json'], onnx: ['model.onnx'] },
    data: {
      ...record.data,
      columns: [{ name: HOSTILE, kind: 'number', role: 'feature', missing: 0 }],
      warnings: [{ code: 'x', message: HOSTILE }],
    },
    metrics: {
      test: {
        accuracy,
        [`recall(${HOSTILE})`]: { value: 0.5, interval: null, n: 5 },
        loss: { value: null, interval: null, n: 5, why: HOSTILE },
        auc: { value: -2e21, interval: null, n: 5 },
      },
      slices: [{ where: HOSTILE, n: 3, test: { accuracy } }],
    },
  };
}
