import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { modelCard } from '../../src/report/model-card.js';
import { askPython, describeWithPython } from '../python/python.js';
import { HOSTILE, hostileRecord } from './hostile-card.js';

describeWithPython(['yaml', 'huggingface_hub'])("Hugging Face's own reader", () => {
  test('finds every metric in a card, whatever names are in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-card-'));
    const path = join(folder, 'MODEL_CARD.md');
    const record = hostileRecord();
    writeFileSync(path, modelCard(record));
    const read = askPython('read_model_card.py', path);
    rmSync(folder, { recursive: true });
    const recall = `recall(${HOSTILE.replaceAll('\n', ' ').replace('\u202e', '\\u202e')})`;
    const of = ['tabular-classification', 'credit', record.data.fingerprint];
    expect(read).toMatchObject({
      matter: { pipeline_tag: 'tabular-classification', tags: ['sluice', 'tfjs', 'onnx'] },
      name: 'credit/scoring',
      results: [
        [...of, 'accuracy', 1e-7],
        [...of, recall, 0.5],
        [...of, 'auc', -2e21],
      ],
    });
  });
});
