import { expect, test } from '@jest/globals';
import { outcomeLines } from '../../src/report/outcome-words.js';

const EXPORTED = { kind: 'exported', path: 'm', files: 2, bytes: 7, promoted: false } as const;

test.each([
  [[], 'the same predictions.'],
  [
    [{ format: 'onnx', difference: 1.26e-7, of: 'probability' }],
    'the same predictions (onnx: probabilities to about 1.3e-7).',
  ],
  [
    [
      { format: 'onnx', difference: 0.0000025, of: 'standard deviation' },
      { format: 'keras', difference: 0.00001, of: 'standard deviation' },
    ],
    'the same predictions (onnx: to about 0.0000025 standard deviations of the label; keras: to about 0.000010 standard deviations of the label).',
  ],
] as const)('an export says how near each format came: %j', (near, end) => {
  const [line] = outcomeLines({ ...EXPORTED, near });
  expect(line).toBe(`The model was exported: 2 files, 7 B, read back and proven to give ${end}`);
});
